from __future__ import annotations

import re
from dataclasses import replace

import pytest

from pipeline.compose.shortening import LARGEST
from pipeline.model.issues import Issue, IssueSection, Level
from pipeline.render.mail import render_html, render_text
from pipeline.render.places import UNSUBSCRIBE
from pipeline.render.templates import Templates
from pipeline.review.checks import run_checks
from pipeline.review.material import Material
from pipeline.workflow.mailing import render_mail
from tests.render.samples import issue, lead, newsletter, story

TEMPLATES = Templates()
PAGE = "https://programs.example.org/weekly/2025-05-22/"


def _issue(number: int) -> Issue:
    items = tuple(
        story(index, f"Story number {index} with a title of usual length", "One sentence here. " * 12)
        for index in range(100, 100 + number)
    )
    parts = (
        IssueSection("featured", "Featured", (lead(),), lead=True),
        IssueSection("stories", "Stories", items),
    )
    return replace(issue(), sections=parts)


def test_a_mail_that_fits_is_whole() -> None:
    mail = render_mail(issue(), newsletter(), TEMPLATES)
    assert mail.html == render_html(issue(), newsletter(), TEMPLATES)
    assert mail.text == render_text(issue(), newsletter(), TEMPLATES)
    assert mail.variant.done == ""


@pytest.mark.parametrize("number", [90, 150, 1000])
def test_a_mail_that_would_be_cut_off_is_shortened_no_further_than_it_must_and_keeps_its_footer(
    number: int,
) -> None:
    mail = render_mail(_issue(number), newsletter(), TEMPLATES, browser=PAGE)
    size = len(mail.html.encode())
    assert mail.full_size > LARGEST >= size
    assert size > LARGEST * 0.6, "a variant with more in it would have fitted"
    for part in (mail.html, mail.text):
        assert UNSUBSCRIBE in part
        assert "50 East Example Street" in part
    assert mail.variant.done.startswith("blurbs are cut to a sentence")


def test_text_and_html_leave_out_the_same() -> None:
    mail = render_mail(_issue(1000), newsletter(), TEMPLATES, browser=PAGE)
    links = re.findall(r'class="(?:title|more-link)" href="([^"]*)"', mail.html)
    assert links
    assert [
        link for link in re.findall(r"^\s*<(.*)>$", mail.text, re.MULTILINE) if link in set(links)
    ] == links
    assert "more in “Stories” on the web" in mail.html
    assert "more in “Stories” on the web" in mail.text


def test_a_finding_says_what_was_left_out_and_nothing_else_is_missed() -> None:
    whole = _issue(1000)
    mail = render_mail(whole, newsletter(), TEMPLATES, browser=PAGE)
    shown = {item.id for item in mail.variant.issue.shown()}
    material = Material(
        whole,
        newsletter(),
        whole.send_at,
        files={"mail.html": mail.html.encode(), "mail.txt": mail.text.encode()},
        shortened=mail.variant.done,
        off_mail=frozenset(item.id for item in whole.shown() if item.id not in shown),
    )
    found = {finding.check: finding for finding in run_checks(material)}
    assert found["mail-shortened"].level is Level.NOTE
    assert mail.variant.done in found["mail-shortened"].reason
    assert "text-differs" not in found


def test_without_a_page_on_the_web_no_title_is_lost_however_long_the_mail_gets() -> None:
    mail = render_mail(_issue(1000), newsletter(), TEMPLATES)
    assert len(mail.variant.issue.shown()) == 1001
    assert UNSUBSCRIBE in mail.html
