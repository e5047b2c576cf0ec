"""How a feed is doing, in sentences for the people who keep the list of feeds."""

from __future__ import annotations

from datetime import datetime, timedelta

from pipeline.collect.visits import MOVED_AFTER
from pipeline.model.entries import FeedState

_SILENT = timedelta(days=30)  # shorter silences are nobody's concern, however busy the feed was
_NORMS = 3  # times its usual gap


def health_of(state: FeedState, now: datetime) -> tuple[str, ...]:
    """What is worth knowing of a feed; nothing if it is well.

    Args:
        state: at the feed's address.
        now: aware; a silence is counted up to it.
    """
    said = (_ended(state), _moved(state), _silent(state, now), _churning(state), _future(state))
    return tuple(sentence for sentence in said if sentence)


def is_moved(state: FeedState) -> bool:
    """Whether a permanent move has been seen often enough to be proposed to a person."""
    return bool(state.moved_to) and state.moved_seen >= MOVED_AFTER


def _ended(state: FeedState) -> str:
    if state.retired:
        return f"Not asked any more: {state.retired}"
    if state.failures:
        times = "once" if state.failures == 1 else f"{state.failures} times in a row"
        return f"Failed {times}: {state.error}"
    return ""


def _moved(state: FeedState) -> str:
    if not is_moved(state):
        return ""
    return f"Moved for good to {state.moved_to}: `pipeline feeds move {state.feed}` writes that into the list"


def _silent(state: FeedState, now: datetime) -> str:
    if state.newest is None or state.usual_gap is None:
        return ""
    silence = now - state.newest
    if silence <= _SILENT or silence <= _NORMS * timedelta(days=state.usual_gap):
        return ""
    usual = "day" if state.usual_gap < 1.5 else f"{state.usual_gap:.0f} days"
    return f"Nothing new for {silence.days} days; it usually has something every {usual}"


def _churning(state: FeedState) -> str:
    if not state.churned:
        return ""
    times = "the last time" if state.churned == 1 else f"the last {state.churned} times"
    return f"Nearly all ids of its entries were new {times}: links and titles are gone by instead"


def _future(state: FeedState) -> str:
    if not state.future_dates:
        return ""
    entries = "1 entry is" if state.future_dates == 1 else f"{state.future_dates} entries are"
    return f"{entries} dated in the future; those dates were not believed"
