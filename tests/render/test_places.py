from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import RenderError
from pipeline.model.settings import Audience
from pipeline.render.mail import render_html, render_text
from pipeline.render.mime import render_eml
from pipeline.render.places import (
    MESSAGE_ID,
    TOKENS,
    UNSUBSCRIBE,
    Places,
    cut_eml,
    fill_eml,
    fill_html,
    fill_text,
)
from pipeline.render.templates import Templates
from tests.render.samples import PLACES, SEND_AT, issue, newsletter

PLAIN_LINE = f"Unsubscribe:\n{UNSUBSCRIBE}\n"
HTML = f'<p>Ü <a href="{UNSUBSCRIBE}">Unsubscribe</a> {"=" * 80}</p>\n'
TEXT = f"Grüße\n\nUnsubscribe:\n<{UNSUBSCRIBE}>\n"
EML = render_eml(HTML, TEXT, issue(), newsletter())
TEMPLATES = Templates()

url_chars = st.text(
    st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters="<>,\"'\\"), max_size=200
)


def _parsed(eml: bytes) -> EmailMessage:
    return message_from_bytes(eml, policy=policy.strict)


def _bodies(eml: bytes) -> tuple[str, str]:
    text, html = cast("list[EmailMessage]", _parsed(eml).get_payload())
    return text.get_content().replace("\r\n", "\n"), html.get_content().replace("\r\n", "\n")


@given(tail=url_chars)
def test_a_copy_reads_as_if_it_had_been_made_for_one_reader(tail: str) -> None:
    places = replace(PLACES, unsubscribe=f"https://example.org/{tail}")
    text, html = _bodies(fill_eml(EML, places))
    assert text == fill_text(TEXT, places)
    assert html == fill_html(HTML, places)


@given(tail=url_chars)
def test_every_line_of_a_copy_keeps_to_its_limit(tail: str) -> None:
    eml = fill_eml(EML, replace(PLACES, unsubscribe=f"https://example.org/{tail}"))
    head, _, body = eml.partition(b"\r\n\r\n")
    assert b"\n" not in eml.replace(b"\r\n", b"")
    assert max(len(line) for line in body.split(b"\r\n")) <= 76
    assert max(len(line) for line in head.split(b"\r\n")) <= 998
    assert not any(line.startswith(b".") for line in body.split(b"\r\n")), "nothing to stuff in SMTP"


@given(value=st.text(max_size=40), where=st.sampled_from(["recipient", "unsubscribe", "message_id", "date"]))
def test_no_value_can_add_a_header_or_a_recipient(value: str, where: str) -> None:
    names = [name for name, _ in _parsed(fill_eml(EML, PLACES)).items()]
    good = getattr(PLACES, where)
    for bad in (value, good + value, good[:5] + value + good[5:]):
        try:
            eml = fill_eml(EML, replace(PLACES, **{where: bad}))
        except RenderError:
            continue
        message = _parsed(eml)
        assert [name for name, _ in message.items()] == names
        assert len(message["To"].addresses) == 1


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("recipient", "a@b.org\r\nBcc: x@y.org"),
        ("recipient", "a@b.org,c@d.org"),
        ("recipient", "Name <a@b.org>"),
        ("recipient", "a@bücher.example"),
        ("recipient", "a\u2028b@b.org"),
        ("recipient", "a\u00a0b@b.org"),
        ("unsubscribe", "javascript:alert(1)"),
        ("unsubscribe", "https://x.org/a b"),
        ("unsubscribe", "https://x.org/>,<mailto:a@b.org"),
        ("message_id", "a@b"),
        ("message_id", "<a@b> <c@d>"),
        ("date", "tomorrow"),
        ("date", "Thu, 22 May 2025 09:00:00"),
    ],
)
def test_a_value_that_fits_no_header_is_refused_with_its_name(where: str, value: str) -> None:
    with pytest.raises(RenderError, match=where):
        fill_eml(EML, replace(PLACES, **{where: value}))


def test_cut_once_a_mail_gives_the_same_copy_as_filled_whole() -> None:
    cut = cut_eml(EML)
    other = Places("b@example.com", "https://example.org/u/2", "<2@example.org>", format_datetime(SEND_AT))
    assert cut.fill(PLACES) == fill_eml(EML, PLACES)
    assert cut.fill(other) == fill_eml(EML, other)
    assert [slot for _, slot in cut.slots].count("header") == len(TOKENS) - 1, "no header tells of choices"


def test_a_mail_without_the_link_that_unsubscribes_cannot_be_cut() -> None:
    with pytest.raises(RenderError, match="hold the link that unsubscribes"):
        cut_eml(render_eml("<p>no link</p>", TEXT, issue(), newsletter()))


def test_a_mail_with_a_place_too_many_cannot_be_cut() -> None:
    with pytest.raises(RenderError, match="no other place"):
        cut_eml(render_eml(HTML, TEXT + MESSAGE_ID, issue(), newsletter()))


def test_a_place_may_begin_a_line() -> None:
    text, _ = _bodies(fill_eml(render_eml(HTML, PLAIN_LINE, issue(), newsletter()), PLACES))
    assert text == fill_text(PLAIN_LINE, PLACES)


def test_a_link_is_escaped_in_html_and_left_alone_in_text() -> None:
    assert "?list=weekly&amp;by=one-click" in fill_html(HTML, PLACES)
    assert "?list=weekly&by=one-click" in fill_text(TEXT, PLACES)


def test_an_address_may_have_letters_of_any_script_before_its_at() -> None:
    """As in RFC 6532; whether a server takes it is asked when it is sent."""
    eml = fill_eml(EML, replace(PLACES, recipient="γιώργος@example.org"))
    assert "\r\nTo: γιώργος@example.org\r\n".encode() in eml


def test_on_a_list_of_ours_each_reader_has_a_page_of_choices() -> None:
    ours = replace(newsletter(), audience=Audience(list="weekly"))
    mine = "https://example.org/p/Zm9v"
    html, text = render_html(issue(), ours, TEMPLATES), render_text(issue(), ours, TEMPLATES)
    copy = fill_eml(render_eml(html, text, issue(), ours), replace(PLACES, preferences=mine))
    for body in _bodies(copy):
        assert mine in body
        assert newsletter().mail.preferences not in body or not newsletter().mail.preferences
