from __future__ import annotations

import quopri
import re
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from typing import cast

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pipeline.errors import RenderError
from pipeline.model.issues import IssueSection
from pipeline.model.items import Source
from pipeline.render.mail import render_html, render_text
from pipeline.render.mime import Attached, list_id, render_eml
from pipeline.render.places import TOKENS, UNSUBSCRIBE, fill_eml, fill_html, fill_text
from pipeline.render.quoted import quoted
from pipeline.render.templates import Templates, safe
from tests.render.samples import PLACES, issue, lead, newsletter

HTML, TEXT = f"<p>é {UNSUBSCRIBE}</p>\n", f"é\n<{UNSUBSCRIBE}>\n"
TEMPLATES = Templates()
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


@given(fields=st.lists(any_text, min_size=5, max_size=5))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(fields=["=?utf-8?b?eA==?=", "<b>&amp;</b>", "\u200f\u202ecba", "🎉" * 80, "\r\n.\r\nFrom x"])
def test_any_text_in_any_field_gives_a_mail_without_a_defect(fields: list[str]) -> None:
    subject, title, blurb, name, why = fields
    item = replace(lead(), title=title, blurb=blurb, sources=(Source("f", name, "https://example.org/"),))
    part = IssueSection("s", title, (item, item), (item,), name, lead=True)
    draft = replace(issue(), subject=subject, preheader=blurb, intro=why, sections=(part,))
    paper = replace(newsletter(), name=name, mail=replace(newsletter().mail, from_name=name, why=why))
    html, text = (render(draft, paper, TEMPLATES) for render in (render_html, render_text))
    eml = fill_eml(render_eml(html, text, draft, paper, browser="https://example.org/page"), PLACES)
    message = message_from_bytes(eml, policy=policy.strict)
    parts = [message, *cast("list[EmailMessage]", message.get_payload())]
    assert [fault for one in parts for fault in one.defects] == []
    assert [fault for one in parts for value in one.values() for fault in value.defects] == []
    assert parts[2].get_content().replace("\r\n", "\n") == fill_html(html, PLACES)
    assert parts[1].get_content().replace("\r\n", "\n") == fill_text(text, PLACES)
    lines = eml.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert b"\r" not in b"".join(lines)
    assert b"\n" not in b"".join(lines)
    assert eml.isascii()
    words = re.findall(rb"^.*=\?utf-8\?.*$", eml.partition(b"\r\n\r\n")[0], re.MULTILINE)
    assert all(len(line.rstrip()) <= 76 and b"<" not in line for line in words)


def test_headers_tell_no_reader_from_another() -> None:
    _, message = _copy("x", "y")
    other = fill_eml(
        render_eml(HTML, TEXT, replace(issue(), subject="x"), newsletter()),
        replace(PLACES, recipient="other@example.net", unsubscribe="https://example.org/u/b"),
    )
    feedback = message["Feedback-ID"]
    assert feedback == "2025-05-22:weekly:newsletter:exampleorg"
    assert f"\r\nFeedback-ID: {feedback}\r\n".encode() in other


def test_the_list_takes_no_answers_and_says_where_past_issues_are() -> None:
    eml = render_eml(HTML, TEXT, issue(), newsletter(), browser="https://example.org/2025-05-22/")
    assert b"\r\nList-Post: NO\r\n" in eml
    assert b"\r\nList-Archive: <https://example.org/2025-05-22/>\r\n" in eml
    bare = render_eml(HTML, TEXT, issue(), replace(newsletter(), home="x>\r\nBcc: a@b"))
    assert b"List-Archive" not in bare


def test_pictures_travel_as_one_with_the_html_and_the_copy_can_still_be_filled() -> None:
    pictures = [Attached("a.png", "image/png", bytes(range(256)) * 3), Attached("b.jpg", "image/jpeg", b"")]
    html = f'<p><img src="{pictures[0].address}" alt=""> {UNSUBSCRIBE}</p>\n'
    eml = fill_eml(render_eml(html, TEXT, issue(), newsletter(), attached=pictures), PLACES)
    message = message_from_bytes(eml, policy=policy.strict)
    text, related = cast("list[EmailMessage]", message.get_payload())
    page, *images = cast("list[EmailMessage]", related.get_payload())
    assert text.get_content_type() == "text/plain"
    assert PLACES.unsubscribe.replace("&", "&amp;") in page.get_content()
    assert [image.get_content() for image in images] == [picture.data for picture in pictures]
    assert f'src="cid:{images[0]["Content-ID"].strip("<>")}"' in page.get_content()
    assert not any(part.defects for part in message.walk())


def test_a_picture_whose_name_could_break_a_header_is_refused() -> None:
    with pytest.raises(RenderError, match="no name of a picture"):
        render_eml(HTML, TEXT, issue(), newsletter(), attached=[Attached('a"\r\nX: y', "image/png", b"")])


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
