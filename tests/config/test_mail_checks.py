from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.config import load_settings
from pipeline.config.mail_checks import check_mailed, check_readers
from pipeline.model.settings import Audience, Bounces, Public, Retention, Smtp
from tests.fakes.newsroom import Newsroom

WELL = Audience(list="weekly", segment="state = TX")
SERVER, PAGES = Smtp(host="smtp.example.org"), Public(address="https://news.example.org")


def of_audience(tmp_path: Path, audience: Audience, smtp: Smtp = SERVER, public: Public = PAGES) -> str:
    newsletter = load_settings(Newsroom(tmp_path).configure().root, {}).newsletter[0]
    found = list(check_mailed(replace(newsletter, audience=audience), smtp, public, ("newsletter", 0)))
    return "; ".join(f"{one.path[-1]}: {one.what}" for one in found)


def test_a_list_with_a_server_and_pages_is_well(tmp_path: Path) -> None:
    assert of_audience(tmp_path, WELL) == ""


@pytest.mark.parametrize(
    ("audience", "smtp", "public", "words"),
    [
        (WELL, Smtp(), PAGES, "list: mail needs a server"),
        (WELL, SERVER, Public(), "list: readers must be able to unsubscribe"),
        (replace(WELL, list="No Slug"), SERVER, PAGES, "list: 'No Slug'"),
        (replace(WELL, segment="state = "), SERVER, PAGES, "segment: "),
        (replace(WELL, segment="state TX"), SERVER, PAGES, "segment: "),
    ],
)
def test_what_would_stop_an_issue_at_its_slot_is_told_when_settings_are_read(
    tmp_path: Path, audience: Audience, smtp: Smtp, public: Public, words: str
) -> None:
    assert words in of_audience(tmp_path, audience, smtp, public)


@pytest.mark.parametrize(
    ("public", "bounces", "words"),
    [
        (Public("http://news.example.org"), Bounces(), "https://"),
        (Public("https://news.example.org/"), Bounces(), "nothing behind its last /"),
        (PAGES, Bounces("a+b@example.org"), "without a +"),
        (PAGES, Bounces(maildir="var/bounces"), "this key is missing"),
    ],
)
def test_pages_and_mailbox_for_readers_are_looked_at(public: Public, bounces: Bounces, words: str) -> None:
    (found,) = check_readers(public, bounces, Retention())
    assert words in found.what
