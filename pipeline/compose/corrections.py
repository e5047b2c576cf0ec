"""What readers are told when a call that they were shown has moved its deadline, or is no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from pipeline.compose.post_titles import shorter_titles
from pipeline.compose.post_words import PostWords
from pipeline.compose.wording import sentence
from pipeline.model.issues import Correction, Issue, IssueItem
from pipeline.model.items import Deadline, Item
from pipeline.text.dates import ap_date, ap_time
from pipeline.text.markup import one_line


def correction_of(
    item: IssueItem, stood: date, said: Item, earlier: Sequence[Correction] = ()
) -> Correction | None:
    """The correction that an item needs which an issue has shown; None if what readers know still holds.

    Only a date that was found without doubt elsewhere counts: no date at all says nothing. The same sentence
    read otherwise is our own doing, and no news.

    Args:
        item: as it stood in the issue.
        stood: that issue's date.
        said: what its entries say now.
        earlier: corrections of it that have gone out, the oldest first.
    """
    last = earlier[-1] if earlier else None
    known = last.now if last else item.deadline
    quote = last.quote if last else item.deadline.quote if item.deadline else ""
    closed_before = bool(last and last.withdrawn)
    told = Correction(item.id, one_line(item.title), item.link, item.kind, stood, says="", was=known)
    again = f", change {len(earlier) + 1}" if earlier else ""
    if said.withdrawn:
        if closed_before:
            return None
        return replace(
            told, says=f"withdrawn{again}", withdrawn=said.withdrawn, quote=_quoted(said.withdrawn)
        )
    now, then = said.deadline, _source_then(item, last)
    if now is None or then is None or now.written in {then, known.written if known else ""}:
        return None
    if now.quote and now.quote == quote:
        return None
    if not closed_before and (known is None or not _moved(known, now)):
        return None
    return replace(told, says=f"deadline {now.written}{again}", now=now, quote=now.quote, doubt=said.doubt)


def matters(correction: Correction, *, today: date, issue_day: date) -> bool:
    """Whether readers could still act, rightly or wrongly, when they get it.

    Args:
        correction: the correction.
        today: nobody is told of what was over by then, unless it goes on.
        issue_day: when they get it.
    """
    days = [one.day for one in (correction.was, correction.now) if one]
    return bool(days) and max(days) >= max(today, issue_day)


def comes_too_late(correction: Correction, issue_day: date) -> bool:
    """Whether readers would act wrongly before they get it."""
    return bool(correction.withdrawn) or (correction.now is not None and correction.now.day < issue_day)


def with_corrections(issue: Issue, due: Iterable[Correction]) -> Issue:
    """The issue with these corrections, the soonest first; what a person made of the same ones stays."""
    ordered = sorted(due, key=lambda one: (_day(one), one.item))
    return replace(issue, corrections=kept_words(ordered, issue))


def kept_words(corrections: Iterable[Correction], old: Issue) -> tuple[Correction, ...]:
    """Corrections with what a person said of the same ones in another issue, or in this one before."""
    said = {(one.item, one.says): one for one in old.corrections if one.text or one.left_out}
    return tuple(
        replace(one, text=known.text, left_out=known.left_out)
        if (known := said.get((one.item, one.says)))
        else one
        for one in corrections
    )


def find_correction(issue: Issue, ref: str) -> Correction | None:
    """The correction that `ref` names by its item's id or its number in `pipeline show`; None if none."""
    every = (*issue.shown(), *(held.item for held in issue.held))
    if ref.isdecimal() and len(ref) < 4:
        number = int(ref) - len(every)
        return issue.corrections[number - 1] if 1 <= number <= len(issue.corrections) else None
    if any(item.id.startswith(ref) for item in every):
        return None
    fitting = [one for one in issue.corrections if one.item.startswith(ref)]
    return fitting[0] if len(fitting) == 1 else None


def change_correction(issue: Issue, correction: Correction, *, text: str = "", left_out: str = "") -> Issue:
    """The issue with other words of a correction, or with one that somebody left out."""
    changed = replace(correction, text=text, left_out=left_out)
    return replace(
        issue, corrections=tuple(changed if one == correction else one for one in issue.corrections)
    )


def correction_words(correction: Correction, today: date) -> str:
    """One sentence: `Porch Grants, in our issue of May 22: the deadline is now June 13, not June 12`."""
    if correction.text:
        return one_line(correction.text)
    where = f"in our issue of {ap_date(correction.stood, today=today)}"
    return f"{correction.title}, {where}: {_what(correction, today)}"


def correction_variants(correction: Correction, today: date) -> Iterator[PostWords]:
    """What a post that corrects an earlier one may say, from full to short; the link stands in each."""
    yield PostWords(f"Correction: {correction_words(correction, today)}", correction.link)
    what = _what(correction, today)
    titles = (correction.title, *shorter_titles(correction.title))
    yield from (PostWords(f"Correction: {title}: {what}", correction.link) for title in titles)
    yield PostWords(f"Correction: {what}", correction.link)


def in_short(correction: Correction) -> str:
    """The same for staff, with the days as they write them."""
    if correction.withdrawn:
        return correction.withdrawn
    was = correction.was.written if correction.was else "closed"
    now = correction.now.written if correction.now else "none"
    return f"the deadline is now {now}, not {was}"


def _what(correction: Correction, today: date) -> str:
    if correction.now is None:
        return "it has been closed or withdrawn."
    if correction.was is None:
        return sentence(f"it is open again, until {_words(correction.now, today)}")
    was = _words(correction.was, today)
    if correction.was.day != correction.now.day:
        was = ap_date(correction.was.day, today=today)
    return sentence(f"the deadline is now {_words(correction.now, today)}, not {was}")


def _words(deadline: Deadline, today: date) -> str:
    time = f", {ap_time(deadline.time)} {deadline.zone}".rstrip() if deadline.time else ""
    return f"{ap_date(deadline.day, today=today)}{time}"


def _source_then(item: IssueItem, last: Correction | None) -> str | None:
    """The deadline that the entries gave when readers were last told; None where only a person's is known."""
    if last:
        return last.now.written if last.now else ""
    if "deadline" not in item.touched:
        return item.deadline.written if item.deadline else ""
    return next((change.now for change in item.changes if change.field == "deadline"), None)


def _moved(was: Deadline, now: Deadline) -> bool:
    """Another day; or another time, where both give one: to name a time where none was is no move."""
    return was.day != now.day or bool(was.time and now.time and was.written != now.written)


def _day(correction: Correction) -> date:
    return min(one.day for one in (correction.was, correction.now) if one)


def _quoted(words: str) -> str:
    """The sentence that a reason quotes."""
    return words.partition("“")[2].rpartition("”")[0]
