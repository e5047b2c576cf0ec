"""The post about an issue itself, and the thread that it begins: a call a reply, with deadline and link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final
from unicodedata import bidirectional

from pipeline.compose.plan import issue_slot, over_from
from pipeline.compose.post_texts import in_own_voice, names_day, single_texts
from pipeline.compose.post_titles import bare_title, post_title
from pipeline.compose.post_words import PostWords, line_source
from pipeline.compose.posts import item_words, most_tags, variants
from pipeline.compose.uploads import takes_threads
from pipeline.compose.wording import sentence
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.items import Kind
from pipeline.model.posts import Network
from pipeline.model.settings import Newsletter
from pipeline.text.dates import ap_date, deadline_words
from pipeline.text.markup import one_line

THREADED: Final = frozenset({Network.BLUESKY, Network.MASTODON, Network.X, Network.THREADS})
"""Networks where a post can go on in replies to itself."""

_REPLIES: Final = 6  # a longer thread is read by nobody
_NEAR: Final = 31  # days within which calls close together
_ALSO: Final = 3  # further titles that are named
_NUMBERS: Final = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def thread_items(issue: Issue, newsletter: Newsletter, network: str) -> tuple[IssueItem, ...]:
    """The calls that the issue's thread has a reply for, the first to close first; none if it is no thread.

    One call alone makes no thread: the post about it is its own. Nor is there one where the posts are
    uploaded to a tool that takes single posts.
    """
    if not newsletter.posts.thread or network not in THREADED or not takes_threads(newsletter.posts, network):
        return ()
    found = closing_calls(issue, newsletter, network)[:_REPLIES]
    return found if len(found) > 1 else ()


def closing_calls(issue: Issue, newsletter: Newsletter, network: str) -> tuple[IssueItem, ...]:
    """The issue's calls that have a deadline, and not before its post goes out; the first to close first."""
    calls = [item for item in _open_items(issue, newsletter, network) if item.kind is Kind.CALL]
    dated = [(item.deadline.day, item) for item in calls if item.deadline]
    return tuple(item for _, item in sorted(dated, key=lambda pair: pair[0]))


def told_on(issue: Issue, newsletter: Newsletter, network: str) -> date:
    """The day on which the post about the issue itself goes out on a network."""
    return _told_at(issue, newsletter, network).astimezone(newsletter.timezone).date()


def _told_at(issue: Issue, newsletter: Newsletter, network: str) -> datetime:
    """The same as an instant; where the plan has no time, that of the issue: nobody knows a better one."""
    return issue_slot(issue, newsletter, network) or issue.send_at


def _open_items(issue: Issue, newsletter: Newsletter, network: str) -> list[IssueItem]:
    """What of an issue is not over when the post about it goes out."""
    at = _told_at(issue, newsletter, network)
    over = ((item, over_from(item, newsletter.timezone)) for item in issue.shown())
    return [item for item, end in over if end is None or end > at]


def issue_variants(issue: Issue, newsletter: Newsletter, network: str) -> Iterator[PostWords]:
    """What the post about the issue itself may say, from full to short: its name, and what closes first."""
    today = _today(issue, newsletter)
    name, subject = one_line(newsletter.name), one_line(issue.subject)
    opening = f"{name}, {ap_date(today, today=today)}"
    title = f"{opening}: {subject}" if subject else opening
    base = PostWords(title=title, link=newsletter.home, sort="issue", seed=f"{issue.date}\0{network}")
    thread = thread_items(issue, newsletter, network)
    tags = newsletter.posts.hashtags[: most_tags(network)]
    if thread:
        texts = [*_lists(thread, today)]
        base = replace(base, note="Each call is in the replies, with its link.")
    else:
        calls = closing_calls(issue, newsletter, network)
        texts = _also(_open_items(issue, newsletter, network), subject, calls)
        if network not in THREADED and len(calls) > 1:
            lists = [*_lists(calls[:_REPLIES], today)]
            texts = [*(f"{listed}\n\n{text}" for listed in lists for text in texts), *lists]
        elif calls:
            base = replace(base, note=_first_to_close(calls[0], today))
    yield from (words for words in variants(base, texts, tags) if words.title.startswith(opening))
    bare = replace(base, title=opening, plain=True)
    yield from (bare, replace(bare, note=""))
    yield replace(bare, title=f"A new issue, {ap_date(today, today=today)}", note="")


def reply_variants(item: IssueItem, network: str, today: date) -> Iterator[PostWords]:
    """What a reply of the issue's thread may say of its call, from full to short."""
    words = item_words(item, network, today)
    base = replace(words, title=bare_title(post_title(item)), sort="reply", seed=f"{words.seed}\0reply")
    yield from variants(base, single_texts(item, today), ())


def _lists(calls: Sequence[IssueItem], today: date) -> Iterator[str]:
    """The calls line by line, all of them or the first few; a line is never cut."""
    lines = [f"{number}. {_line(item, today)}" for number, item in enumerate(calls, 1)]
    last = calls[-1].deadline
    head = "Open calls, by deadline"
    if last and (last.day - today).days <= _NEAR:
        number = _NUMBERS[len(calls)] if len(calls) < len(_NUMBERS) else str(len(calls))
        head = f"{number} calls close by {ap_date(last.day, today=today)}"
    yield "\n".join([f"{head}:", *lines])
    for count in range(len(lines) - 1, 0, -1):
        yield "\n".join(["First to close:", *lines[:count]])


def _line(item: IssueItem, today: date) -> str:
    return _dated(item, ap_date(item.deadline.day, today=today)) if item.deadline else _named(item)


def _also(items: Sequence[IssueItem], subject: str, calls: Sequence[IssueItem]) -> list[str]:
    others = sorted(items, key=lambda item: item.kind is not Kind.STORY)
    rest = [item for item in others if item not in calls and post_title(item) not in subject]
    titles = [_from_whom(post_title(item), item) for item in rest]
    counts = range(min(_ALSO, len(titles)), 0, -1)
    return [f"Also in this issue: {sentence('; '.join(titles[:count]))}" for count in counts]


def _first_to_close(item: IssueItem, today: date) -> str:
    if item.deadline is None:
        return ""
    return sentence(f"First to close: {_dated(item, deadline_words(item.deadline, today=today))}")


def _dated(item: IssueItem, words: str) -> str:
    """A call's title and when it closes; a title that says the day itself has it once."""
    title = _named(item)
    return title if item.deadline and names_day(title, item.deadline.day) else _with(title, words)


def _named(item: IssueItem) -> str:
    return _from_whom(bare_title(post_title(item)), item)


def _from_whom(title: str, item: IssueItem) -> str:
    """A title that says `we`, with whom that is: in a list of many it would be us."""
    source = line_source(one_line(item.sources[0].name)) if item.sources else ""
    return _with(title, f"from {source}") if source and in_own_voice(title) else title


def _with(title: str, words: str) -> str:
    """Words behind a title: after a comma, or in brackets where none can stand; never in a second pair."""
    mixed = any(bidirectional(one) in {"R", "AL"} for one in title)
    plain = title[-1:].isalnum() or title[-1:] in {")", "]"}
    return f"{title}, {words}" if plain and not mixed else f"{title} ({words})"


def _today(issue: Issue, newsletter: Newsletter) -> date:
    return issue.send_at.astimezone(newsletter.timezone).date()
