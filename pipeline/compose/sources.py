"""An open draft follows its sources: what nobody touched says what they say now, the rest is a finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, tzinfo

from pipeline.compose.edits import ITEM_FIELDS, PLACE, each_item, source_word, without
from pipeline.compose.pictures import touches_picture
from pipeline.model.issues import OPEN, STATE, Held, Issue, IssueItem, SourceChange
from pipeline.model.items import Deadline, Item
from pipeline.text.dates import ap_date, ap_time

READY = "nothing stands against it any more, since its source has changed; `pipeline put` puts it in"
_SHORT = 60  # characters of a text that a note quotes
_NO_ROOM = ("no room left", "no section takes it")


@dataclass(frozen=True, slots=True)
class Followed:
    """An issue after its sources were read again, and what that changed, a sentence for each item."""

    issue: Issue
    notes: tuple[str, ...]


def follow(
    issue: Issue,
    said: Mapping[str, Item],
    reasons: Mapping[str, str],
    zone: tzinfo,
    *,
    by_person: bool = False,
) -> Followed:
    """The issue as its sources tell it now.

    Args:
        issue: of an open draft that nobody has approved.
        said: what the entries of items say, by id, for those that were read again.
        reasons: why these can stand in no issue now, by id; empty where they can.
        zone: the newsletter's, for the days of events.
        by_person: it is a person who brought this about, so that an edit of no effect needs no word.
    """
    before = {item.id: item for item in (*issue.shown(), *(held.item for held in issue.held))}
    notes: dict[str, list[str]] = {
        name: list(changes_in_words(before[name], item, issue.date, zone))
        for name, item in said.items()
        if name in before
    }
    issue = each_item(issue, lambda item: followed(item, said[item.id]) if item.id in said else item)
    for item in issue.shown():
        reason = _over(item, issue, zone) if item.id in said else ""
        if reason and PLACE not in item.touched:
            left = Held(replace(item, why=""), reason)
            issue = replace(issue, sections=without(issue, item.id), held=(left, *issue.held))
            notes[item.id].append(f"held, as it {reason}")
    held = tuple(
        _held_anew(one, before[one.item.id], said, reasons) if one.item.id in said else one
        for one in issue.held
    )
    told = (
        f"{before[name].title}: {'; '.join(words) or 'its source was edited, and nothing here changed'}"
        for name, words in notes.items()
        if words or not by_person
    )
    return Followed(replace(issue, held=held), tuple(told))


def followed(item: IssueItem, said: Item) -> IssueItem:
    """One item with what its entries say now; what a person wrote stays, and what they say is noted."""
    touched = set(item.touched)
    fields = {name: getattr(said, name) for name in ITEM_FIELDS if name not in touched}
    item = noted(item, said)
    return replace(
        item,
        **fields,
        doubt=item.doubt if "deadline" in touched else said.doubt,
        starts=said.starts,
        sources=said.sources,
        picture=item.picture if touches_picture(item) else said.picture,
        merge_reason=said.merge_reason,
        told_by=said.told_by,
    )


def noted(item: IssueItem, said: Item) -> IssueItem:
    """The item with what its entries say of the fields that a person wrote, and whether it is open still."""
    known = {change.field: change for change in item.changes}
    changes = []
    for name in item.touched:
        if name in ITEM_FIELDS:
            word = source_word(getattr(said, name))
            changes.append(
                replace(known[name], now=word) if name in known else SourceChange(name, word, word)
            )
    state = said.withdrawn or OPEN
    settled = known[STATE].was if STATE in known else OPEN
    if settled != OPEN or state != OPEN:
        changes.append(SourceChange(STATE, settled, state))
    return replace(item, changes=tuple(changes))


def all_noted(issue: Issue, said: Mapping[str, Item]) -> Issue:
    """Every item of a new issue, `noted`: words that came along from another issue hide what sources say."""
    return each_item(issue, lambda item: noted(item, said[item.id]) if item.id in said else item)


def changes_in_words(item: IssueItem, said: Item, today: date, zone: tzinfo) -> Iterator[str]:
    """What the entries of an item say otherwise than it did, each in a few words for staff.

    Args:
        item: as it stands in the issue.
        said: as its entries tell it now.
        today: the issue's day, from which dates are worded.
        zone: the newsletter's.
    """
    known = {change.field: change for change in item.changes}
    for name in ITEM_FIELDS:
        here, now = getattr(item, name), getattr(said, name)
        if name not in item.touched and source_word(here) != source_word(now):
            yield f"{name} {in_words(here, today)} -> {in_words(now, today)}"
        elif (
            name in item.touched
            and name in known
            and source_word(now) not in {known[name].now, source_word(here)}
        ):
            yield (
                f"{name} stays {in_words(here, today)}, as a person wrote it; its source says "
                f"{in_words(now, today)} now"
            )
    if item.starts != said.starts:
        days = [
            one.astimezone(zone).strftime("%Y-%m-%d %H:%M") if one else "none"
            for one in (item.starts, said.starts)
        ]
        yield f"begins {days[0]} -> {days[1]}"
    names = [", ".join(source.name for source in sources) for sources in (item.sources, said.sources)]
    if names[0] != names[1]:
        yield f"from {names[0]} -> {names[1]}"
    if item.picture != said.picture and not touches_picture(item):
        yield "another picture" if said.picture else "no picture any more"
    if "deadline" not in item.touched and item.doubt != said.doubt and said.doubt:
        yield f"in doubt: {said.doubt}"
    if _state(item) != (said.withdrawn or OPEN):
        yield said.withdrawn or "it is open again"


def facts_in_words(item: IssueItem, said: Item, today: date, zone: tzinfo) -> list[str]:
    """Of those changes, the ones that a reader acts by: its name, where and when, and whether at all."""
    return [
        words
        for words in changes_in_words(
            replace(item, sources=said.sources, picture=said.picture, blurb=said.blurb, doubt=said.doubt),
            said,
            today,
            zone,
        )
        if not words.startswith("blurb ")
    ]


def looks_the_same(one: Issue, other: Issue) -> bool:
    """Whether two states of an issue differ in nothing that a person sees in its text.

    Which words of an entry it was read from, and which posts of other issues it goes around, do not count.
    """
    bare = [
        replace(each_item(issue, lambda item: replace(item, told_by="")), engagements=())
        for issue in (one, other)
    ]
    return bare[0] == bare[1]


def in_words(value: object, today: date) -> str:
    """A field's value for a note: a date as people say it, a text in quotes and not too long."""
    if value is None or value == "":
        return "none"
    if isinstance(value, Deadline):
        time = f", {ap_time(value.time)} {value.zone}".rstrip() if value.time else ""
        return f"{ap_date(value.day, today=today)}{time}"
    text = str(value)
    return f"“{text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + '…'}”"


def _state(item: IssueItem) -> str:
    return next((change.now for change in item.changes if change.field == STATE), OPEN)


def _over(item: IssueItem, issue: Issue, zone: tzinfo) -> str:
    """Why the item is over before the issue goes out, by what its source says now; empty if it is not."""
    state = next((change for change in item.changes if change.field == STATE), None)
    if state and state.now not in {OPEN, state.was}:
        return state.now
    if item.deadline and item.deadline.day < issue.date:
        return f"closed on {item.deadline.day}, before this issue goes out (“{item.deadline.quote}”)"
    if item.starts and item.starts < issue.send_at:
        return f"began on {item.starts.astimezone(zone).date()}, before this issue goes out"
    return ""


def _held_anew(held: Held, before: IssueItem, said: Mapping[str, Item], reasons: Mapping[str, str]) -> Held:
    """A held item with the reason that holds now; a person's own stays."""
    name = held.item.id
    if held.by != "rule" or before.told_by == said[name].told_by:
        return held
    if reasons.get(name):
        return replace(held, reason=reasons[name])
    return held if held.reason.startswith((*_NO_ROOM, READY)) else replace(held, reason=READY)
