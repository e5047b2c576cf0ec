"""The rendered mail: what it must have, and what can be told from its bytes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.model.facts import Facts, PictureFact
from pipeline.model.issues import Finding, Issue, IssueSection, Level
from pipeline.render.places import UNSUBSCRIBE as PLACE
from pipeline.review.checks import blocking
from pipeline.review.mail_checks import UNSUBSCRIBE
from tests.compose.test_issue import NEWSLETTER, an_issue
from tests.review.looking import changed, findings, of

HEADERS = (
    b"Date: Thu, 22 May 2025 09:00:00 -0500\r\nFrom: a@example.org\r\nMessage-ID: <a@example.org>\r\n"
    b"List-Unsubscribe: <https://example.org/u>\r\nContent-Type: multipart/alternative\r\n\r\n"
)
EML = HEADERS + b"--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n"


def files(issue: Issue, **more: bytes) -> dict[str, bytes]:
    """A small mail that has all it must have; `more` replaces files, `foot` and `body` add to both parts."""
    foot = f"{NEWSLETTER.mail.postal_address}"
    items = "".join(f'<p><a href="{item.link}">{item.title}</a></p>' for item in issue.shown())
    html = f'<html><body>{items}<p><a href="{UNSUBSCRIBE}">Unsubscribe</a> {foot}</p></body></html>'
    text = "".join(f"{item.title}\n<{item.link}>\n" for item in issue.shown())
    whole = {
        "mail.html": html.encode(),
        "mail.txt": f"{text}\n{UNSUBSCRIBE}\n{foot}\n".encode(),
        "mail.eml": EML,
    }
    return whole | {name.replace("_", "."): data for name, data in more.items()}


def html(body: str) -> dict[str, bytes]:
    return {"mail.html": f"<html><head><style>{{{{ x }}}}</style></head><body>{body}</body></html>".encode()}


def test_the_place_of_the_readers_own_link_is_the_renderers() -> None:
    assert UNSUBSCRIBE == PLACE


def test_a_mail_that_has_all_it_must_have_gives_nothing_to_find() -> None:
    assert findings(an_issue(), files=files(an_issue())) == []


def without(check: str, part: str, *words: str) -> list[Finding]:
    """What a check finds when these words are missing from one part of the mail."""
    whole = files(an_issue())
    data = whole[part]
    for word in words:
        assert word.encode() in data
        data = data.replace(word.encode(), b"")
    return of(check, an_issue(), files=whole | {part: data})


@pytest.mark.parametrize("part", ["mail.html", "mail.txt"])
def test_a_part_without_a_way_to_unsubscribe_or_the_postal_address_must_be_fixed(part: str) -> None:
    for check, word in (
        ("unsubscribe-missing", UNSUBSCRIBE),
        ("postal-missing", NEWSLETTER.mail.postal_address),
    ):
        found = without(check, part, word)
        assert [(one.level, one.target) for one in found] == [(Level.MUST_FIX, part)]


def test_the_settings_own_page_is_a_way_to_unsubscribe_too() -> None:
    whole = files(an_issue())
    filled = {
        name: data.replace(UNSUBSCRIBE.encode(), NEWSLETTER.mail.unsubscribe.encode())
        for name, data in whole.items()
    }
    assert of("unsubscribe-missing", an_issue(), files=filled) == []


def test_a_postal_address_of_several_lines_may_be_folded_and_an_empty_one_never_will_do() -> None:
    mail = replace(NEWSLETTER.mail, postal_address="Our Library\n1 Example  Street\n")
    whole = {"mail.txt": f"{UNSUBSCRIBE} Our\nLibrary, 1 Example Street".encode()}
    assert of("postal-missing", an_issue(), files=whole, newsletter=replace(NEWSLETTER, mail=mail)) == []
    mail = replace(mail, postal_address=" ")
    assert of("postal-missing", an_issue(), files=whole, newsletter=replace(NEWSLETTER, mail=mail))


@pytest.mark.parametrize("name", [b"Date", b"Message-ID", b"From", b"List-Unsubscribe"])
def test_a_mail_without_a_header_that_filters_ask_for_must_be_fixed(name: bytes) -> None:
    cut = b"\r\n".join(line for line in EML.split(b"\r\n") if not line.startswith(name))
    (finding,) = of("header-missing", an_issue(), files=files(an_issue(), mail_eml=cut))
    assert name.decode() in finding.reason


def test_a_header_without_a_value_is_none() -> None:
    empty = EML.replace(b"Date: Thu, 22 May 2025 09:00:00 -0500", b"Date: ")
    assert of("header-missing", an_issue(), files=files(an_issue(), mail_eml=empty))


def test_a_mail_without_a_text_part_must_be_fixed() -> None:
    assert of("text-missing", an_issue(), files=files(an_issue(), mail_eml=HEADERS + b"<p>text/plain</p>"))
    assert of("text-missing", an_issue(), files=files(an_issue(), mail_txt=b" \n"))


def test_an_item_that_one_part_has_and_the_other_lacks_is_looked_at() -> None:
    issue = an_issue()
    for part in ("mail.html", "mail.txt"):
        assert [one.target for one in without("text-differs", part, issue.shown()[0].title)] == [part]
    assert without("text-differs", "mail.txt", issue.shown()[0].link)


def test_a_title_that_is_folded_or_escaped_is_still_there() -> None:
    issue = changed(title="Soup & <Stew>,   twice")
    whole = files(issue)
    whole["mail.html"] = whole["mail.html"].replace(
        b"Soup & <Stew>,   twice", b"Soup &amp; &lt;Stew&gt;, twice"
    )
    whole["mail.txt"] = whole["mail.txt"].replace(b"Soup & <Stew>,   twice", b"Soup & <Stew>,\ntwice")
    assert of("text-differs", issue, files=whole) == []


def test_a_mark_that_the_template_left_must_be_fixed_and_one_of_the_feeds_words_not() -> None:
    for body in ("<p>Hello {{ name }}</p>", '<p><a href="https://a.example.org/*|ID|*">Go there</a></p>'):
        (finding,) = of("template-unfilled", an_issue(), files=html(body))
        assert finding.level is Level.MUST_FIX
    issue = changed(title="How we use {{ mustaches }}")
    assert of("template-unfilled", issue, files=html("<h3>How we use {{ mustaches }}</h3>")) == []
    assert blocking(tuple(of("template-mark", issue))) == ()


@pytest.mark.parametrize(
    ("image", "check"),
    [
        ('<img src="a.png">', "alt-missing"),
        (f'<img src="a.png" alt="{"long " * 31}">', "alt-long"),
        ('<img src="a.png" alt="IMG_2034.jpg">', "alt-file-name"),
        ('<img src="a.png" alt="DSC0042">', "alt-file-name"),
    ],
)
def test_a_picture_that_says_nothing_or_too_much_is_looked_at(image: str, check: str) -> None:
    assert len(of(check, an_issue(), files=html(image))) == 1


@pytest.mark.parametrize("alt", ["", "Teens at a long table", "x" * 150, "The photo 1945.jpg in a frame"])
def test_decoration_and_a_sentence_are_well(alt: str) -> None:
    found = findings(an_issue(), files=html(f'<img src="a.png" alt="{alt}">'))
    assert [one.check for one in found if one.check.startswith("alt")] == []


def test_a_picture_over_a_megabyte_is_looked_at_and_many_light_ones_are_noted() -> None:
    def pictured(*sizes: int) -> list[str]:
        pictures = tuple(PictureFact(f"https://a.example.org/{size}.jpg", size) for size in sizes)
        found = findings(an_issue(), facts=Facts(pictures=pictures))
        return [one.check for one in found]

    assert pictured(1_000_001) == ["picture-large"]
    assert pictured(1_000_000, 900_000, 900_000) == []
    assert pictured(*[900_000] * 4) == ["pictures-heavy"]


@pytest.mark.parametrize(
    ("look", "pale"),
    [
        ("color:#999999", True),
        ("color:#767676", False),
        ("color:#777777;font-size:24px", False),
        ("color:#ffffff;background-color:#0b5a6b", False),
        ("color:#ffffff;background-color:#86d3e2", True),
        ("color:#999;display:none", False),
        ("color:tomato", False),
    ],
)
def test_text_that_stands_out_too_little_is_looked_at(look: str, pale: bool) -> None:
    assert bool(of("contrast-low", an_issue(), files=html(f'<p style="{look}">Words</p>'))) == pale


def test_text_takes_colour_and_ground_from_what_is_around_it() -> None:
    around = '<table bgcolor="#14171a"><tr><td style="color:#ece8e1"><b>Light</b> words</td></tr></table>'
    assert of("contrast-low", an_issue(), files=html(around)) == []
    (finding,) = of("contrast-low", an_issue(), files=html(around.replace("#ece8e1", "#222222")))
    assert "#222222 on #14171a" in finding.reason


def test_a_section_with_nothing_in_it_is_noted() -> None:
    issue = an_issue()
    assert of("section-empty", issue) == []
    empty = replace(issue, sections=(*issue.sections, IssueSection("x", "Grants", ())))
    (note,) = of("section-empty", empty)
    assert "Grants" in note.reason


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"<", b"plain words", b"<!-- x", b"<html></html>"])
def test_what_is_no_mail_at_all_is_judged_without_a_fault(data: bytes) -> None:
    names: dict[str, Any] = dict.fromkeys(("mail.html", "mail.txt", "mail.eml"), data)
    findings(an_issue(), files=names)


def test_what_stands_in_the_style_sheet_is_nobodys_words() -> None:
    assert of("template-unfilled", an_issue(), files=html("<p>Hello</p>")) == []
