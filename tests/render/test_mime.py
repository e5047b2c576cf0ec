from __future__ import annotations

import quopri
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.errors import RenderError
from pipeline.render.mail import render_html, render_text
from pipeline.render.mime import list_id, render_eml
from pipeline.render.places import TOKENS, UNSUBSCRIBE, fill_eml
from pipeline.render.quoted import quoted
from pipeline.render.templates import Templates, safe
from tests.render.samples import PLACES, issue, newsletter

HTML, TEXT = f"<p>é {UNSUBSCRIBE}</p>\n", f"é\n<{UNSUBSCRIBE}>\n"
any_text = st.text(st.characters(codec="utf-8"), max_size=150)


def _copy(subject: str = "", name: str = "") -> tuple[bytes, EmailMessage]:
    paper = newsletter()
    paper = replace(paper, mail=replace(paper.mail, from_name=name))
    eml = fill_eml(render_eml(HTML, TEXT, replace(issue(), subject=subject), paper), PLACES)
    return eml, message_from_bytes(eml, policy=policy.strict)


def _flat(text: str) -> str:
    return " ".join(safe(text).split())


def test_golden_eml(golden: Callable[[str, bytes], None]) -> None:
    html, text = (render(issue(), newsletter(), Templates()) for render in (render_html, render_text))
    golden("mail.eml", render_eml(html, text, issue(), newsletter()))


@given(subject=any_text, name=any_text)
@example(subject="a\r\nBcc: x@y.org", name='"Büro, Ärzte" <evil@example.com>')
@example(subject="=?utf-8?q?not_encoded?=", name="=?utf-8?q?x?=")
@example(subject="x" * 2000, name="Very " * 40)
@example(subject="Ünïcode " * 30, name="Ä" * 200)
def test_any_subject_and_sender_come_back_as_they_were_and_add_nothing(subject: str, name: str) -> None:
    eml, message = _copy(subject, name)
    _, plain = _copy("plain", "plain")
    assert message.keys() == plain.keys()
    assert not message.defects
    assert str(message["Subject"]) == _flat(subject)
    (sender,) = message["From"].addresses
    assert sender.addr_spec == "weekly@example.org"
    # The new parser leaves a blank between encoded words of a display name; the old one reads them right.
    phrase, address = parseaddr(message_from_bytes(eml)["From"])
    assert address == "weekly@example.org"
    assert str(make_header(decode_header(phrase))) == _flat(name)
    assert max(len(line) for line in eml.partition(b"\r\n\r\n")[0].split(b"\r\n")) <= 78


def test_text_comes_first_and_both_parts_are_whole() -> None:
    _, message = _copy("x")
    text, html = cast("list[EmailMessage]", message.get_payload())
    assert [text.get_content_type(), html.get_content_type()] == ["text/plain", "text/html"]
    assert (text["Content-Transfer-Encoding"], html.get_content_charset()) == ("quoted-printable", "utf-8")
    assert text.get_content().startswith("é\r\n<https://example.org/u/")


def test_one_click_stands_raw_whatever_its_length() -> None:
    link = "https://example.org/u/" + "x" * 300
    eml = fill_eml(render_eml(HTML, TEXT, issue(), newsletter()), replace(PLACES, unsubscribe=link))
    assert f"\r\nList-Unsubscribe: <{link}>\r\n".encode() in eml
    assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in eml


def test_the_list_id_is_stable_and_comes_from_the_sender_when_left_out() -> None:
    paper = newsletter()
    assert list_id(paper) == "<weekly.example.org>"
    assert list_id(replace(paper, mail=replace(paper.mail, list_id="<news.ex.org>"))) == "<news.ex.org>"
    with pytest.raises(RenderError, match="no id of a mailing list"):
        list_id(replace(paper, mail=replace(paper.mail, list_id="a b>\r\nX: y")))


@pytest.mark.parametrize("address", ["nobody", "a@b\r\nBcc: c@d.org", "ü@example.org", "", "a@b, c@d"])
def test_a_bad_sender_is_an_error_of_the_settings(address: str) -> None:
    paper = newsletter()
    with pytest.raises(RenderError, match=r"newsletter\.mail"):
        render_eml(HTML, TEXT, issue(), replace(paper, mail=replace(paper.mail, from_address=address)))


def test_the_boundary_comes_from_the_content() -> None:
    one = render_eml(HTML, TEXT, issue(), newsletter())
    assert one == render_eml(HTML, TEXT, issue(), newsletter())
    assert (
        one.split(b"boundary=")[1][:36]
        != render_eml(HTML, TEXT + "x", issue(), newsletter()).split(b"boundary=")[1][:36]
    )


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=400))
@example(text=" " * 300 + "\n \n\t\n" + "." * 200 + "\nFrom here\n")
@example(text=f"{UNSUBSCRIBE}{UNSUBSCRIBE} {UNSUBSCRIBE}\n")
def test_quoted_printable_comes_back_and_keeps_its_width(text: str) -> None:
    encoded = quoted(text, TOKENS)
    assert quopri.decodestring(encoded.replace(b"\r\n", b"\n")) == text.encode()
    lines = encoded.split(b"\r\n")
    assert max(map(len, lines)) <= 76
    assert not any(line.startswith((b".", b"From ")) or line.endswith((b" ", b"\t")) for line in lines)
    assert encoded.isascii()


def test_a_token_stands_alone_on_its_line() -> None:
    assert quoted(f"a {UNSUBSCRIBE} b", TOKENS) == f"a =\r\n{UNSUBSCRIBE}=\r\n b".encode()
