"""Drafts in the database: whoever read an older one changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.errors import DraftError, StaleError
from pipeline.model.issues import Draft, Status, Step
from pipeline.store import Store, drafts, open_store, revisions
from tests.compose.test_issue import an_issue
from tests.curate.test_selection import SEND_AT

FILES = {"mail.txt": b"as written"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty database."""
    store = open_store(tmp_path, "var/news.sqlite")
    yield store
    store.close()


def added(store: Store, slot: str = "2025-05-22 10:00") -> Draft:
    """A draft that is kept, and approved."""
    new = Draft(0, an_issue(), "", slot, Status.DRAFT, 1, "hash", SEND_AT)
    with store.writing() as tx:
        kept = drafts.add(tx, new, by="maya")
        drafts.approve(tx, kept, {"mail.txt": b"1"}, by="maya", at=SEND_AT)
    return kept


def test_an_edit_of_an_older_revision_is_refused(store: Store) -> None:
    first = added(store)
    issue = replace(first.issue, subject="Second")
    with store.writing() as tx:
        second = drafts.revise(tx, first, issue, "other", Step("maya", SEND_AT, ""))
    with store.writing() as tx, pytest.raises(StaleError, match="somebody else"):
        drafts.revise(tx, first, issue, "third", Step("jo", SEND_AT, ""))
    with store.reading() as tx:
        assert drafts.load(tx)[0].content_hash == second.content_hash
        assert [one.by for one in revisions.load(tx, second)] == ["maya", "maya"]


def test_sending_an_older_revision_is_refused_and_takes_no_item(store: Store) -> None:
    first = added(store)
    with store.writing() as tx:
        drafts.revise(tx, first, first.issue, "hash", Step("maya", SEND_AT, "same words, newer revision"))
    with store.writing() as tx, pytest.raises(StaleError, match="has changed since"):
        drafts.start_sending(tx, first, FILES, at=SEND_AT)
    with store.reading() as tx:
        assert drafts.load(tx)[0].stage is Status.DRAFT
        assert drafts.written(tx, first) == {}


def test_a_draft_is_sent_once_and_its_items_never_again(store: Store) -> None:
    first = added(store)
    with store.writing() as tx:
        drafts.start_sending(tx, first, FILES, at=SEND_AT)
    with pytest.raises(StaleError), store.writing() as tx:
        drafts.start_sending(tx, first, FILES, at=SEND_AT)
    second = added(store, "2025-05-29 10:00")
    with pytest.raises(DraftError, match="has been published already"), store.writing() as tx:
        drafts.start_sending(tx, second, FILES, at=SEND_AT)
    with store.reading() as tx:
        assert [draft.stage for draft in drafts.load(tx)] == [Status.DRAFT, Status.SENDING]
        assert drafts.written(tx, first) == FILES


def test_a_draft_that_is_on_its_way_can_be_neither_edited_nor_cancelled(store: Store) -> None:
    draft = added(store)
    with store.writing() as tx:
        drafts.start_sending(tx, draft, FILES, at=SEND_AT)
    with pytest.raises(StaleError), store.writing() as tx:
        drafts.revise(tx, draft, draft.issue, "x", Step("maya", SEND_AT, ""))
    with pytest.raises(StaleError, match="no longer a draft"), store.writing() as tx:
        drafts.cancel(tx, draft, note="")


def test_a_slot_has_one_issue_unless_the_first_was_cancelled(store: Store) -> None:
    first = added(store)
    with pytest.raises(DraftError, match="there is an issue for 2025-05-22 10:00 already"):
        added(store)
    with store.writing() as tx:
        drafts.cancel(tx, first, note="")
    assert added(store).id != first.id


def test_frozen_bytes_are_those_of_the_hash_that_was_approved(store: Store) -> None:
    draft = added(store)
    with store.writing() as tx:
        drafts.approve(tx, draft, {"mail.txt": b"2"}, by="jo", at=SEND_AT + timedelta(hours=1))
    with store.reading() as tx:
        assert drafts.frozen(tx, draft) == {"mail.txt": b"1"}, "a second approval changes nothing"
        assert drafts.frozen(tx, replace(draft, content_hash="other")) == {}
        assert [one.by for one in drafts.load(tx)[0].approvals] == ["maya"]
