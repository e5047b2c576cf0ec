from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.identity import digest, document_keys, entry_keys
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
