from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from pipeline.errors import RenderError
from pipeline.render.places import TOKENS, UNSUBSCRIBE
from pipeline.render.templates import SHIPPED, Templates, safe, wrap

# Controls, surrogates, non-characters, the byte order mark, and marks that turn round the text after them.
BROKEN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\u202a-\u202e\ufffe\uffff\U0001fffe\U0010ffff]"


def _own(folder: Path, name: str, text: str) -> Templates:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Templates((folder,))


@pytest.fixture(scope="module")
def plainest(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    folder = tmp_path_factory.mktemp("values")
    _own(folder, "x.html.j2", "{{ x }}")
    return _own(folder, "x.txt.j2", "{{ x }}")


def test_the_users_template_goes_before_the_shipped_one(tmp_path: Path) -> None:
    assert _own(tmp_path, "mail/mail.txt.j2", "mine").render("mail/mail.txt.j2") == "mine"


def test_what_the_user_has_not_written_comes_from_the_shipped_folder(tmp_path: Path) -> None:
    templates = _own(tmp_path, "own.txt.j2", "{% include 'mail/parts/dark.css.j2' ignore missing %}")
    with pytest.raises(RenderError, match=r"dark\.css\.j2, line 3"):
        templates.render("own.txt.j2")


def test_an_undefined_name_is_named_with_file_and_line(tmp_path: Path) -> None:
    templates = _own(tmp_path, "post/x.txt.j2", "one\ntwo {{ nothing.here }}\n")
    with pytest.raises(RenderError, match=r"x\.txt\.j2, line 2: .*'nothing' is undefined"):
        templates.render("post/x.txt.j2")


def test_bad_syntax_is_named_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match=r"x\.txt\.j2, line 2: the template cannot be read"):
        _own(tmp_path, "x.txt.j2", "one\n{% if %}\n").render("x.txt.j2")


def test_what_a_template_trips_over_is_named_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match=r"x\.txt\.j2, line 1: the template cannot be filled"):
        _own(tmp_path, "x.txt.j2", "{{ 1 // zero }}").render("x.txt.j2", zero=0)


def test_a_missing_template_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match=r"there is no template none\.txt\.j2") as caught:
        Templates((tmp_path,)).render("none.txt.j2")
    assert str(tmp_path) in str(caught.value)
    assert str(SHIPPED) in str(caught.value)


@pytest.mark.parametrize(
    ("name", "out"), [("a.html.j2", "&lt;b&gt;"), ("a.mjml.j2", "&lt;b&gt;"), ("a.txt.j2", "<b>")]
)
def test_markup_is_escaped_everywhere_but_in_plain_text(tmp_path: Path, name: str, out: str) -> None:
    assert _own(tmp_path, name, "{{ x }}").render(name, x="<b>") == out


def test_digests_are_those_of_every_template_below_a_folder_as_it_would_be_used(tmp_path: Path) -> None:
    (tmp_path / "mail" / "parts").mkdir(parents=True)
    (tmp_path / "mail" / "parts" / "own.txt.j2").write_text("own", encoding="utf-8")
    (tmp_path / "mail" / "mail.txt.j2").write_text("mine", encoding="utf-8")
    digests = Templates((tmp_path,)).digests("mail")
    assert digests["mail/parts/own.txt.j2"] == hashlib.sha256(b"own").hexdigest()
    assert digests["mail/mail.txt.j2"] == hashlib.sha256(b"mine").hexdigest()
    assert digests.keys() - {"mail/parts/own.txt.j2"} == Templates().digests("mail").keys()
    assert all(name.startswith("mail/") for name in digests)


def test_no_value_can_pass_for_a_place_or_carry_what_breaks_a_parser(tmp_path: Path) -> None:
    templates = _own(tmp_path, "x.txt.j2", "{{ title }}|{{ place }}")
    out = templates.render("x.txt.j2", title=f"a\x00\ud800\ufffe\u202e{UNSUBSCRIBE}", place=UNSUBSCRIBE)
    assert out == "a\ufffdPLACE UNSUBSCRIBE 7Q|PLACE_UNSUBSCRIBE_7Q"


def test_every_character_that_breaks_a_parser_is_taken_out_in_any_company() -> None:
    for code in range(0x110000):
        char = chr(code)
        alone = safe(char)
        assert safe(f"\x00{char}") == alone
        assert alone == "" or not re.fullmatch(BROKEN, char), hex(code)


def test_every_place_begins_with_the_mark_by_which_it_is_known() -> None:
    assert all(safe(f"<{token}>") == f"<{token.replace('_', ' ')}>" for token in TOKENS)


@given(value=st.one_of(st.text(), st.integers(), st.text().map(Markup), st.none()))
@example(value="PLACE_DATE_7Q & 'so' on")
def test_every_value_is_looked_at_and_escaped_once(plainest: Templates, value: object) -> None:
    looked_at = safe(value) if isinstance(value, str) and not isinstance(value, Markup) else value
    assert plainest.render("x.html.j2", x=value) == escape(looked_at)
    assert plainest.render("x.txt.j2", x=value) == str(looked_at)


def test_tabs_newlines_and_every_script_stay() -> None:
    text = "a\tb\nñ قصص 読書 🎉 \u200f"
    assert safe(text) == text


def test_an_address_stays_whole_when_text_is_folded() -> None:
    url = "https://example.org/" + "x" * 90
    assert url in wrap("words " * 20 + url).split("\n")


def test_a_template_that_is_no_utf_8_has_a_digest_and_an_error_with_its_name(tmp_path: Path) -> None:
    templates = _own(tmp_path, "post/x.txt.j2", "")
    (tmp_path / "post" / "x.txt.j2").write_bytes(b"caf\xe9 {{ post.link }}\n")
    with pytest.raises(RenderError, match=r"post/x\.txt\.j2: the template cannot be filled: 'utf-8'"):
        templates.render("post/x.txt.j2", post=None)
    assert (
        templates.digests("post")["post/x.txt.j2"] == hashlib.sha256(b"caf\xe9 {{ post.link }}\n").hexdigest()
    )
