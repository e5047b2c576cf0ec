"""What other settings change, issue by issue, each change with the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.items import Deadline, Kind
from pipeline.model.replay import ChangeKind, KeptBack, Placed, Replay, ReplayedIssue
from pipeline.review.differences import differences

THURSDAY = datetime(2025, 5, 22, 15, tzinfo=UTC)


def placed(name: str, section: str = "stories", **more: object) -> Placed:
    plain = Placed(name, f"Title {name}", "Alpha", Kind.STORY, "told", section, whole=True, why=f"why {name}")
    return replace(plain, **more)  # type: ignore[arg-type]


def issue(
    week: int, *names: str | Placed, held: dict[str, str] | None = None, days: int = 0
) -> ReplayedIssue:
    at = THURSDAY + timedelta(days=7 * week + days)
    items = tuple(placed(name) if isinstance(name, str) else name for name in names)
    kept = tuple(
        KeptBack(name, f"Title {name}", "Alpha", Kind.STORY, at, reason, reason)
        for name, reason in (held or {}).items()
    )
    key = f"{at:%Y-%m-%d} 10:00"
    return ReplayedIssue(key, key, at, at, "", at.date(), 0, items, kept, 0, ())


def replay(*issues: ReplayedIssue, settings: str = "ours") -> Replay:
    sections = (("stories", "Stories"), ("lead", "Featured"))
    days = date(2025, 5, 1), date(2025, 6, 30)
    last = {kept.item: kept for one in issues for kept in one.held}
    stood = {one.item for each in issues for one in each.placed}
    never = tuple(kept for item, kept in last.items() if item not in stood)
    return Replay("w", "Weekly", "UTC", settings, *days, sections, 0, issues, never)


def told(ours: Replay, other: Replay) -> list[tuple[str, str, str, str]]:
    return [
        (
            change.kind.value,
            change.item,
            " → ".join(filter(None, (change.before, change.after))),
            change.reason,
        )
        for one in differences(ours, other)
        for change in one.items
    ]


def test_an_item_that_only_the_others_show_is_added_with_both_reasons() -> None:
    ours, other = replay(issue(0, held={"a": "no room"})), replay(issue(0, "a"))
    assert told(ours, other) == [("added", "a", "Stories", "why a; by ours: no room")]


def test_an_item_that_comes_a_week_later_is_dropped_here_and_added_there() -> None:
    ours = replay(issue(0, "a"), issue(1))
    other = replay(issue(0, held={"a": "no room"}), issue(1, "a"))
    assert told(ours, other) == [
        ("dropped", "a", "Stories", "no room; it comes in the issue of 2025-05-29"),
        ("added", "a", "Stories", "why a; by ours: it has stood in the issue of 2025-05-22"),
    ]


def test_a_reason_holds_until_another_is_told() -> None:
    ours = replay(issue(0, "b"), issue(1, "a"))
    other = replay(issue(0, "b", held={"a": "no room"}), issue(1))
    assert told(ours, other) == [("dropped", "a", "Stories", "no room")]


def test_another_section_and_a_title_only_are_moves() -> None:
    ours = replay(issue(0, "a", "b"))
    other = replay(issue(0, placed("a", "lead"), placed("b", whole=False)))
    assert told(ours, other) == [
        ("moved", "a", "Stories → Featured", "why a"),
        ("moved", "b", "Stories → Stories, as a title only", "why b"),
    ]


def test_another_deadline_and_another_kind_are_told_with_their_reasons() -> None:
    june = Deadline(date(2025, 6, 6), "17:00", "CT", reason="Taken from June 6.")
    ours = replay(issue(0, placed("a"), placed("b", deadline=june)))
    other = replay(issue(0, placed("a", kind=Kind.NEWS, kind_reason="reports", deadline=june), placed("b")))
    assert told(ours, other) == [
        ("other kind", "a", "story → news", "reports"),
        ("other deadline", "a", "none → 2025-06-06 17:00 CT", "Taken from June 6."),
        ("other deadline", "b", "2025-06-06 17:00 CT → none", "no date in it is sure enough"),
    ]


def test_an_item_that_the_others_never_read_is_told_so() -> None:
    assert told(replay(issue(0, "a")), replay(issue(0)))[0][3].startswith("none of its entries is read")


def test_an_issue_that_only_one_has_is_told() -> None:
    ours, other = replay(issue(0, "a")), replay(issue(0, "a"), issue(1, "b"), settings="try.toml")
    assert [(one.slot, one.note) for one in differences(ours, other)] == [
        ("2025-05-29 10:00", "only try.toml has an issue here")
    ]
    assert [one.note for one in differences(other, ours)] == ["ours has no issue here"]


def test_an_issue_on_another_day_of_the_week_is_the_same_issue() -> None:
    (one,) = differences(replay(issue(0, "a")), replay(issue(0, "a", days=-2)))
    assert (one.note, one.items) == ("goes out 2025-05-20 15:00, not 2025-05-22 15:00", ())


weeks = st.lists(st.sets(st.sampled_from("abcdefgh")), min_size=1, max_size=4)


def shown_once(sets: list[set[str]]) -> Replay:
    seen: set[str] = set()
    issues = []
    for week, names in enumerate(sets):
        issues.append(issue(week, *sorted(names - seen)))
        seen |= names
    return replay(*issues)


@given(weeks)
def test_nothing_differs_from_itself(sets: list[set[str]]) -> None:
    assert differences(shown_once(sets), shown_once(sets)) == ()


@given(weeks, weeks)
def test_what_is_added_one_way_is_dropped_the_other_way(one: list[set[str]], two: list[set[str]]) -> None:
    def items(changes: ChangeKind, ours: Replay, other: Replay) -> list[tuple[str, str]]:
        found = differences(ours, other)
        return [(each.slot, change.item) for each in found for change in each.items if change.kind is changes]

    ours, other = shown_once(one), shown_once(two)
    assert items(ChangeKind.ADDED, ours, other) == items(ChangeKind.DROPPED, other, ours)
