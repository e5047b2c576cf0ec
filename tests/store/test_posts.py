"""The rows of posts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Engagement, PostPart
from pipeline.store import Store, open_store
from pipeline.store import drafts as draft_rows
from pipeline.store import newsletters as newsletter_rows
from pipeline.store import posts as post_rows
from pipeline.store.posts import StoreLedger

NOW = datetime(2026, 1, 5, 15, tzinfo=UTC)
PART = PostPart(1, "weekly", "mastodon", "a1b2c3d4", 1, NOW, "Words", not_before=NOW, tries=2, detail="busy")
SENT, SKIPPED = DeliveryStatus.SENT, DeliveryStatus.SKIPPED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path, "news.sqlite")
    with store.writing() as tx:
        issue = Issue("weekly", date(2026, 1, 5), NOW, 1, "", "", "", ())
        draft_rows.add(tx, Draft(0, issue, "", "2026-01-05 09:00", Status.DRAFT, 1, "", NOW), by="maya")
    yield store
    store.close()


def put(store: Store, *parts: PostPart, by_hand: tuple[tuple[str, str], ...] = ()) -> None:
    with store.writing() as tx:
        post_rows.add(tx, parts, by_hand=by_hand, at=NOW)


def test_a_part_comes_back_as_it_was_kept(store: Store) -> None:
    other = replace(
        PART, part=2, not_before=None, let_go=NOW, remote="42", check="cid", address="https://x.test/42"
    )
    put(store, other, PART)
    with store.reading() as tx:
        assert post_rows.load(tx) == [PART, other]
        assert post_rows.of_post(tx, other) == [PART, other]


def test_the_same_part_is_there_once(store: Store) -> None:
    put(store, PART)
    with pytest.raises(Exception, match="refused"):
        put(store, replace(PART, text="Other words"))


def test_a_change_is_made_whole_or_not_at_all(store: Store) -> None:
    first, second = PART, replace(PART, part=2)
    put(store, first, second)
    ledger = StoreLedger(store, lambda: NOW)
    stale = replace(second, tries=1)
    assert not ledger.change([first, stale], [replace(first, status=SENT), replace(stale, status=SENT)])
    assert ledger.parts(first) == [first, second]
    claimed = [replace(part, status=DeliveryStatus.CLAIMED, tries=3) for part in (first, second)]
    assert ledger.change([first, second], claimed)
    assert not ledger.change([first, second], claimed)
    assert ledger.parts(first) == claimed


def test_who_claimed_a_part_that_was_claimed_anew_since_is_out(store: Store) -> None:
    put(store, PART)
    ledger = StoreLedger(store, lambda: NOW)
    mine = replace(PART, status=DeliveryStatus.CLAIMED, tries=3)
    theirs = replace(mine, tries=4)
    assert ledger.change([PART], [mine])
    assert ledger.change([mine], [theirs])
    assert not ledger.change([mine], [replace(mine, status=DeliveryStatus.SENDING)])
    assert ledger.change([theirs], [replace(theirs, status=SENT)])
    assert not ledger.change([theirs], [replace(theirs, status=DeliveryStatus.SENDING)])
    assert ledger.parts(PART) == [replace(theirs, status=SENT)]


def test_the_names_that_other_posts_of_the_same_account_have_at_their_network_are_known(store: Store) -> None:
    own = replace(PART, remote="1")
    put(store, own, replace(own, part=2, remote="2"), replace(own, key="waits", remote=""))
    put(store, replace(own, key="other", remote="3"), replace(own, key="far", newsletter="far", remote="4"))
    put(store, replace(own, network="bluesky", remote="5"), replace(own, key="b", newsletter="b", remote="6"))
    assert StoreLedger(store, lambda: NOW, {"weekly", "b"}).others(PART) == {"3", "6"}
    assert StoreLedger(store, lambda: NOW).others(PART) == {"3", "4", "6"}


def test_when_the_last_post_went_out_is_known_for_all_that_share_an_account(store: Store) -> None:
    put(store, PART, replace(PART, key="other", newsletter="monthly"), replace(PART, network="bluesky"))
    with store.writing() as tx:
        assert post_rows.last_sent(tx, ["weekly", "monthly"], "mastodon") is None
        for number, part in enumerate(post_rows.load(tx)):
            at = NOW + timedelta(hours=number)
            post_rows.put(tx, part, replace(part, status=SENT), at=at)
        assert post_rows.last_sent(tx, ["weekly"], "mastodon") == (NOW, NOW + timedelta(hours=1))
        assert post_rows.last_sent(tx, ["weekly", "monthly"], "mastodon") == (NOW, NOW + timedelta(hours=2))


def test_engagements_are_what_a_network_has_had_or_is_to_have(store: Store) -> None:
    sent = replace(PART, key="sent")
    refused = replace(PART, key="refused", status=DeliveryStatus.FAILED)
    off = replace(PART, key="off", status=SKIPPED)
    put(store, PART, replace(PART, part=2), sent, refused, off)
    put(store, replace(PART, key="no time", network="x", status=SKIPPED))
    put(store, replace(PART, network="x", status=SKIPPED), by_hand=(("x", PART.key),))
    put(store, replace(PART, key="past", at=NOW - timedelta(days=40)))
    put(store, replace(PART, key="others", newsletter="monthly"))
    with store.writing() as tx:
        post_rows.put(tx, sent, replace(sent, status=SENT), at=NOW + timedelta(hours=1))
        found = post_rows.engagements(tx, "weekly", NOW - timedelta(days=30))
    assert sorted(found, key=lambda one: (one.at, one.network)) == [
        Engagement("mastodon", "a1b2c3d4", NOW),
        Engagement("x", "a1b2c3d4", NOW),
        Engagement("mastodon", "sent", NOW + timedelta(hours=1)),
    ]


def test_a_post_that_is_called_off_rests_nothing(store: Store) -> None:
    put(store, replace(PART, status=SKIPPED), by_hand=(("mastodon", PART.key),))
    with store.writing() as tx:
        (part,) = post_rows.load(tx)
        post_rows.put(tx, part, replace(part, detail="its source says since: withdrawn"), at=NOW)
        assert post_rows.engagements(tx, "weekly", NOW) == []


def test_a_newsletter_with_another_id_keeps_its_posts(store: Store) -> None:
    put(store, PART)
    with store.writing() as tx:
        newsletter_rows.rename(tx, "weekly", "hill-country", folders=False)
        assert post_rows.load(tx, "weekly") == []
        assert [part.newsletter for part in post_rows.load(tx, "hill-country")] == ["hill-country"]
