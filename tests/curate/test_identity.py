from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.identity import (
    Changes,
    Fate,
    KnownEntry,
    reconcile,
)
from pipeline.curate.keys import digest, document_keys, entry_keys
from pipeline.model.entries import Entry

DAY = datetime(2025, 5, 20, 14, tzinfo=UTC)


def entry(guid: str = "", link: str = "", title: str = "", published: datetime | None = None) -> Entry:
    return Entry("f", (), guid, link, title, published=published)


def keys(*entries: Entry) -> list[tuple[str, ...]]:
    return [keyed.keys for keyed in document_keys(entries)]


def test_an_entry_is_known_by_its_guid_and_its_canonical_link() -> None:
    assert entry_keys("7", "http://www.x.org/a/?utm_source=rss", "A", DAY) == ("guid:7", "link:x.org/a")


def test_the_title_is_a_key_only_where_there_is_neither() -> None:
    assert entry_keys("", "", "  A  Fine\u00a0Day ", DAY) == ("title:a fine day 2025-05-20",)
    assert entry_keys("", "", "A", None) == ("title:a",)
    assert not any(key.startswith("title:") for key in entry_keys("7", "", "A", DAY))


def test_the_day_of_a_title_does_not_depend_on_the_zone_that_a_feed_happens_to_use() -> None:
    elsewhere = DAY.astimezone(timezone(timedelta(hours=12)))
    assert entry_keys("", "", "A", elsewhere) == entry_keys("", "", "A", DAY)


def test_a_series_with_one_title_is_told_apart_by_its_links() -> None:
    first, second = keys(entry("", "https://x.org/1", "This Week"), entry("", "https://x.org/2", "This Week"))
    assert not set(first) & set(second)


def test_a_doubled_guid_counts_with_its_link_wherever_the_entry_stands() -> None:
    others = [entry(f"g{n}", f"https://x.org/{n}", f"T{n}") for n in range(40)]
    new, old = entry("same", "https://x.org/new", "New"), entry("same", "https://x.org/old", "Old")

    one_way, other_way = keys(new, *others, old), keys(old, *others, new)

    assert one_way[0] == ("guid:same x.org/new", "link:x.org/new") == other_way[-1]
    assert one_way[-1] == ("guid:same x.org/old", "link:x.org/old") == other_way[0]
    assert one_way[1] == ("guid:g0", "link:x.org/0")


def test_where_more_than_one_guid_in_twenty_is_doubled_guids_say_nothing() -> None:
    entries = [entry("same", f"https://x.org/{n}", f"T{n}") for n in range(3)]
    entries += [entry(f"g{n}", f"https://x.org/g{n}", f"G{n}") for n in range(20)]
    assert all(not key.startswith("guid:") for found in keys(*entries) for key in found)
    assert keys(*entries)[0] == ("link:x.org/0",)


def test_one_link_for_all_entries_is_no_key() -> None:
    first, second = keys(entry("1", "https://x.org/", "A"), entry("2", "https://x.org/#top", "B"))
    assert first == ("guid:1", "link:x.org")
    same = keys(
        entry("1", "https://x.org/", "A"), entry("2", "https://x.org", "B"), entry("", "https://x.org", "C")
    )
    assert same == [("guid:1",), ("guid:2",), ("title:c",)]
    assert second[0] == "guid:2"


def test_an_exact_repeat_is_the_same_entry_even_on_another_day() -> None:
    first, again = keys(
        entry("", "https://x.org/view?job=884", "Director", DAY),
        entry("", "https://x.org/view?job=884&utm_source=x", "DIRECTOR", DAY + timedelta(days=1)),
    )
    assert first == again == ("link:x.org/view?job=884",)


def test_neither_guid_nor_link_leaves_title_and_date() -> None:
    first, second = keys(entry(title="Open House", published=DAY), entry(title="Open House"))
    assert (first, second) == (("title:open house 2025-05-20",), ("title:open house",))
    event = replace(entry(title="Open House"), starts=DAY)
    assert keys(event) == [first]


@given(
    st.lists(
        st.builds(
            entry,
            guid=st.sampled_from(["", "1", "2"]),
            link=st.sampled_from(["", "https://x.org/1", "https://x.org/2"]),
            title=st.sampled_from(["", "A", "B"]),
        ),
        max_size=8,
    )
)
def test_keys_do_not_depend_on_the_order_and_there_is_always_one(entries: list[Entry]) -> None:
    forwards, backwards = keys(*entries), keys(*reversed(entries))
    assert forwards == backwards[::-1]
    assert all(forwards)


def test_the_digest_changes_with_the_words_and_only_with_them() -> None:
    first = Entry("f", (), "1", "", "Title", content="<p>Two&nbsp;words &amp; more</p>")
    same = (
        replace(first, content="<div class='x'>Two words\n &#38;\tmore</div>"),
        replace(first, guid="2", link="https://x.org/?utm_source=x", updated=DAY, summary="Two"),
    )
    other = (
        replace(first, title="title"),
        replace(first, content="<p>Two words &amp; less</p>"),
        replace(first, content="", summary="Two words"),
        replace(first, title="Title Two", content="<p>words &amp; more</p>"),
    )
    assert {digest(each) for each in same} == {digest(first)}
    assert len({digest(each) for each in (first, *other)}) == 5
    assert len(digest(first)) == 64


# From here on: what is known, and what is found later.

LATER = DAY + timedelta(days=1)


class Shelf:
    """A store without a database: keeps what `reconcile` says, as the real one does."""

    def __init__(self) -> None:
        self.known: list[KnownEntry] = []

    def read(self, *entries: Entry) -> list[Fate]:
        """Read a document; gives the fates of its entries."""
        return [ruling.fate for ruling in self.ruled(*entries).rulings]

    def ruled(self, *entries: Entry) -> Changes:
        found = [(each, digest(each)) for each in document_keys(entries)]
        newest = max((each.published for each in self.known if each.published), default=None)
        changes = reconcile(self.known, found, newest=newest)
        shelf = {each.id: each for each in self.known}
        for ruling in changes.rulings:
            number = ruling.known or len(shelf) + 1
            if not ruling.known and not ruling.keys:
                continue  # repeats one that is new itself
            if not ruling.known:
                shelf = {
                    name: replace(each, keys=each.keys - set(ruling.keys)) for name, each in shelf.items()
                }
            before = shelf.get(number)
            if before is None or ruling.rewrite:
                kept = ruling.entry
                shelf[number] = KnownEntry(
                    id=number,
                    keys=before.keys if before else frozenset(),
                    guid=kept.guid,
                    link=kept.link,
                    title=kept.title,
                    digest=ruling.digest,
                    published=kept.published,
                    updated=kept.updated,
                    starts=kept.starts,
                    updates=ruling.updates,
                    body=kept.content or kept.summary,
                )
            shelf[number] = replace(shelf[number], keys=shelf[number].keys | set(ruling.keys))
        self.known = list(shelf.values())
        return changes


WORDS = ("lamp", "kite", "soup", "puppet", "map", "loom", "owl", "zine", "chess", "bread", "radio", "quilt")


def post(number: int, **changes: object) -> Entry:
    """One of a dozen stories that differ in everything."""
    word = WORDS[number % len(WORDS)]
    usual: dict[str, object] = {
        "guid": f"g{number}",
        "link": f"https://x.org/{word}-{number}",
        "title": f"{word.title()} evening number {number}",
        "published": DAY - timedelta(hours=number),
    }
    entry_ = entry(**{**usual, **{key: value for key, value in changes.items() if key in usual}})  # type: ignore[arg-type]
    text = changes.get("content", f"<p>{word}s were {word}ed by {word}ers at {word}house {number}.</p>")
    return replace(
        entry_,
        content=str(text),
        **{key: value for key, value in changes.items() if key in {"updated", "starts"}},  # type: ignore[arg-type]
    )


POSTS = [post(number) for number in range(8)]
NEW, SAME, EDITED, ADOPTED, HELD = Fate.NEW, Fate.SAME, Fate.EDITED, Fate.ADOPTED, Fate.HELD


@pytest.mark.parametrize(
    ("changes", "fate"),
    [
        pytest.param({}, SAME, id="nothing changed"),
        pytest.param(
            {"link": "http://www.x.org/lamp-0/?utm_source=rss"}, SAME, id="another form of the link"
        ),
        pytest.param({"link": "https://x.org/new-slug"}, SAME, id="another link under the same guid"),
        pytest.param({"guid": "other"}, ADOPTED, id="another guid under the same link"),
        pytest.param({"title": "Lamp evening, second night"}, EDITED, id="another title"),
        pytest.param({"content": "<p>Cancelled.</p>"}, EDITED, id="another text"),
        pytest.param({"published": DAY + timedelta(hours=5)}, SAME, id="dated anew"),
        pytest.param({"starts": LATER}, EDITED, id="an event on another day"),
        pytest.param({"guid": "other", "link": "https://x.org/b"}, NEW, id="no key in common"),
        pytest.param(
            {"link": "https://x.org/b", "title": "Kings of yore", "content": "<p>Quite other matters.</p>"},
            NEW,
            id="a guid used again for something else",
        ),
        pytest.param(
            {"link": "https://x.org/b", "title": "Kings of yore"},
            EDITED,
            id="title and link changed, not text",
        ),
        pytest.param(
            {"title": "Kings of yore", "content": "<p>Quite other matters.</p>"},
            EDITED,
            id="title and text changed, not guid nor link",
        ),
        pytest.param(
            {"guid": "other", "title": "Kings of yore", "content": "<p>Quite other matters.</p>"},
            NEW,
            id="a link used again under a new guid",
        ),
    ],
)
def test_one_of_several_entries_comes_back_changed(changes: dict[str, object], fate: Fate) -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    assert shelf.read(post(0, **changes), *POSTS[1:]) == [fate, *[SAME] * 7]
    assert shelf.read(post(0, **changes), *POSTS[1:]) == [SAME] * 8, "a second look must find nothing"


def test_an_entry_owns_every_key_that_it_ever_had() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    for changes in ({"guid": "b"}, {"guid": "b", "link": "https://x.org/b"}, {"link": "https://x.org/b"}, {}):
        assert NEW not in shelf.read(post(0, **changes), *POSTS[1:])
    assert len(shelf.known) == 8


def test_a_reused_guid_passes_to_the_new_entry_and_the_old_one_is_still_known_by_its_link() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    other = post(9, guid="g0")
    assert shelf.read(other, *POSTS[1:])[0] is NEW
    assert shelf.read(other, *POSTS[1:])[0] is SAME
    assert shelf.read(*POSTS, other) == [SAME] * 9


def test_guids_that_count_places_in_the_document_do_not_hide_what_is_new() -> None:
    shelf = Shelf()
    shelf.read(*[post(number, guid=str(number)) for number in range(4)])
    moved_up = [
        post(8, guid="0", published=LATER),
        *[post(number - 1, guid=str(number)) for number in (1, 2, 3)],
    ]
    assert shelf.read(*moved_up) == [NEW, ADOPTED, ADOPTED, ADOPTED]
    assert shelf.read(*moved_up) == [SAME] * 4


def test_a_feed_that_gives_all_its_entries_new_guids_has_nothing_new() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    changes = shelf.ruled(*[post(number, guid=f"new-{number}") for number in range(8)])
    assert {ruling.fate for ruling in changes.rulings} == {ADOPTED}
    assert changes.churn


@pytest.mark.parametrize("guids", [True, False])
def test_a_feed_that_moves_to_another_host_has_nothing_new_but_what_is_new(guids: bool) -> None:
    def on(host: str, number: int) -> Entry:
        link = f"https://{host}/{WORDS[number]}"
        # Another hour of the day and a word in the title: only the path tells.
        title = f"{WORDS[number].title()} on {host}"
        return post(number, guid=link if guids else "", link=link, title=title, content=f"<p>At {host}.</p>")

    shelf = Shelf()
    shelf.read(*[on("old.org", number) for number in range(7)])
    fresh = replace(on("new.net", 8), published=LATER)
    fates = shelf.read(fresh, *[on("new.net", number) for number in range(7)])
    assert fates[0] is NEW
    assert NEW not in fates[1:]
    assert set(shelf.read(fresh, *[on("new.net", number) for number in range(7)])) == {SAME}


def test_where_neither_guid_nor_link_is_known_title_and_day_are_enough_in_a_rebuilt_feed() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    rebuilt = [post(number, guid=f"n{number}", link=f"https://y.net/?p={number}") for number in range(8)]
    assert set(shelf.read(*rebuilt)) == {ADOPTED}


def test_the_same_words_are_enough_in_a_rebuilt_feed_that_was_dated_anew() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    rebuilt = [
        post(number, guid=f"n{number}", link=f"https://y.net/?p={number}", published=LATER)
        for number in range(8)
    ]
    assert set(shelf.read(*rebuilt)) == {ADOPTED}
    assert max(each.published for each in shelf.known if each.published) == DAY, "the first date holds"


def test_one_new_entry_with_the_title_and_day_of_a_known_one_is_new() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    again = post(0, guid="another", link="https://x.org/another")
    assert shelf.read(again, *POSTS) == [NEW, *[SAME] * 8]


@pytest.mark.parametrize(
    ("count", "hours", "fate"),
    [
        pytest.param(6, 100, HELD, id="six from the past"),
        pytest.param(5, 100, NEW, id="five may happen"),
        pytest.param(6, -30, NEW, id="six newer ones"),
    ],
)
def test_many_new_entries_older_than_all_that_is_known_are_held(count: int, hours: int, fate: Fate) -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    others = [
        post(number, title=f"{WORDS[number]} of yore", guid=f"o{number}", link=f"https://x.org/o{number}")
        for number in range(count)
    ]
    others = [
        replace(each, published=DAY - timedelta(hours=hours), content=f"<p>o{n}</p>")
        for n, each in enumerate(others)
    ]
    changes = shelf.ruled(*others, *POSTS)
    assert [ruling.fate for ruling in changes.rulings] == [*[fate] * count, *[SAME] * 8]
    assert all(
        "older than what the feed had" in ruling.reason
        for ruling in changes.rulings
        if fate is HELD and ruling.fate is HELD
    )


def test_undated_new_entries_are_not_held() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    others = [
        post(number, guid=f"o{number}", link=f"https://x.org/o{number}", published=None)
        for number in range(8)
    ]
    assert HELD not in shelf.read(*[replace(each, title=f"x{n}") for n, each in enumerate(others)], *POSTS)


def test_a_guid_that_comes_to_be_shared_still_finds_the_first_by_its_link() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    doubled = post(9, guid="g0")
    many = [post(number + 20, guid=f"m{number}", link=f"https://x.org/m{number}") for number in range(30)]
    shelf.read(*many)
    fates = shelf.read(doubled, *POSTS, *many)
    assert fates == [NEW, *[SAME] * 38]
    assert set(shelf.read(doubled, *POSTS[1:], *many)) == {SAME}, "alone again, it is not taken for the first"


def test_an_exact_repeat_is_one_entry_and_does_not_count_as_an_edit_back_and_forth() -> None:
    shelf = Shelf()
    twice = (post(0), post(0, content="<p>Other words.</p>"))
    assert shelf.read(*twice) == [NEW, SAME]
    assert [shelf.read(*twice) for _ in range(3)] == [[SAME, SAME]] * 3
    assert len(shelf.known) == 1


def test_the_first_believable_date_is_kept_and_a_missing_one_is_filled_in() -> None:
    shelf = Shelf()
    shelf.read(post(0, published=None))
    shelf.read(post(0, published=DAY))
    shelf.read(post(0, published=LATER, content="<p>Edited.</p>"))
    assert [each.published for each in shelf.known] == [DAY]


def test_the_day_of_an_event_does_not_become_its_day_of_publication() -> None:
    shelf = Shelf()
    shelf.read(post(0, published=None, starts=DAY))
    assert shelf.read(post(0, published=DAY)) == [SAME]
    assert (shelf.known[0].published, shelf.known[0].starts) == (None, DAY)


def test_edits_without_a_newer_date_are_stored_24_times() -> None:
    shelf = Shelf()
    shelf.read(post(0))
    fates = [shelf.read(post(0, content=f"<p>Visitor {number}</p>"))[0] for number in range(30)]
    assert fates == [EDITED] * 24 + [SAME] * 6
    dated = post(0, content="<p>News</p>", updated=LATER)
    assert shelf.read(dated) == [EDITED]
    assert shelf.known[0].updates == 0


def test_what_vanishes_and_comes_back_is_the_same_and_an_empty_document_deletes_nothing() -> None:
    shelf = Shelf()
    shelf.read(*POSTS)
    assert shelf.read() == []
    assert shelf.read(POSTS[0]) == [SAME]
    assert shelf.read(*POSTS) == [SAME] * 8


def test_entries_with_nothing_but_titles_are_told_apart_by_their_days() -> None:
    bare = [replace(post(n), guid="", link="", title="Open House") for n in (0, 30)]
    shelf = Shelf()
    assert shelf.read(*bare) == [NEW, NEW]
    assert shelf.read(*bare[::-1]) == [SAME, SAME]


ANY_ENTRY = st.builds(
    lambda guid, link, title, text, day: replace(
        entry(guid, link, title, DAY + timedelta(days=day) if day is not None else None), content=text
    ),
    guid=st.sampled_from(["", "1", "2", "3"]),
    link=st.sampled_from(["", "https://x.org/1", "https://x.org/2", "https://y.net/1", "https://y.net/2"]),
    title=st.sampled_from(["A fine day", "Other matters", "A fine night", "B"]),
    text=st.sampled_from(["", "lantern walks by night", "bread baking for beginners"]),
    day=st.sampled_from([None, -1, 0, 1]),
)
DOCUMENTS = st.lists(st.lists(ANY_ENTRY, max_size=6), min_size=1, max_size=5)


@given(DOCUMENTS)
def test_no_entry_is_lost_and_a_second_look_changes_nothing(documents: list[list[Entry]]) -> None:
    shelf = Shelf()
    for document in documents:
        before = {each.id for each in shelf.known}
        changes = shelf.ruled(*document)
        after = {each.id: each for each in shelf.known}
        assert before <= after.keys()
        assert len(changes.rulings) == len(document)
        owners = {key: each.id for each in shelf.known for key in each.keys}
        for keyed in document_keys(document):
            assert all(key in owners for key in keyed.keys)
        kept = list(shelf.known)
        again = shelf.ruled(*document)
        assert {ruling.fate for ruling in again.rulings} <= {SAME}
        assert shelf.known == kept


@given(DOCUMENTS)
def test_the_same_history_gives_the_same_rulings(documents: list[list[Entry]]) -> None:
    one, two = Shelf(), Shelf()
    for document in documents:
        assert one.ruled(*document) == two.ruled(*document)
