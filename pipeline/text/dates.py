"""Dates and times in words, in AP style: `Friday, June 6`, `Jan. 7, 2026`, `5 p.m.`, `noon`."""

from __future__ import annotations

from datetime import date

from pipeline.model.items import Deadline

# AP: March to July are spelled out; the others are cut when they stand with a day.
_MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def ap_date(day: date, *, today: date, weekday: bool = False) -> str:
    """A day in words; the year only when it is not the one of `today`.

    Args:
        day: the day.
        today: the day on which the reader reads.
        weekday: put the day of the week before it.
    """
    words = f"{_MONTHS[day.month - 1]} {day.day}"
    if day.year != today.year:
        words += f", {day.year}"
    return f"{_WEEKDAYS[day.weekday()]}, {words}" if weekday else words


def ap_time(clock: str) -> str:
    """`17:00` as `5 p.m.`, `12:00` as `noon`, `00:00` as `midnight`; anything else as it came."""
    hour_text, _, minute_text = clock.partition(":")
    if not (hour_text.isdecimal() and minute_text.isdecimal()):
        return clock
    hour, minute = int(hour_text), int(minute_text)
    if hour > 23 or minute > 59:
        return clock
    if minute == 0 and hour in {0, 12}:
        return "noon" if hour else "midnight"
    minutes = f":{minute:02}" if minute else ""
    return f"{(hour + 11) % 12 + 1}{minutes} {'a.m.' if hour < 12 else 'p.m.'}"


def deadline_words(deadline: Deadline, *, today: date) -> str:
    """A deadline in words: `Friday, June 6`, with `, 11:59 p.m. CT` where a time is known."""
    words = ap_date(deadline.day, today=today, weekday=True)
    if not deadline.time:
        return words
    return f"{words}, {ap_time(deadline.time)} {deadline.zone}".rstrip()


def days_left_words(day: date, today: date) -> str:
    """How long a reader has: `today`, `tomorrow`, `5 days left`; `past` once the day is over."""
    left = (day - today).days
    if left < 0:
        return "past"
    return {0: "today", 1: "tomorrow"}.get(left, f"{left} days left")
