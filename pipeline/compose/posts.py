"""What a post says, from the full text down to the shortest; how it looks is for the templates.

Order of the rules, the strongest first: hook, deadline and link always stand; then sentences of the
blurb, each whole; then hashtags. Something shorter is made by leaving out, not by cutting; an ellipsis
comes only after everything else.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Final
from zoneinfo import ZoneInfo

from pipeline.compose.wording import credit, deadline_clause, sentence, when_words
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.items import Kind
from pipeline.model.settings import Newsletter
from pipeline.text.dates import ap_date, deadline_words
from pipeline.text.markup import one_line
from pipeline.text.sentences import split_sentences

_TAGS: Final = {"x": 2, "bluesky": 2, "mastodon": 3, "linkedin": 3}
# One is chosen by the item and the network, so that the same item reads differently here and there.
_HOOKS: Final = {
    Kind.STORY: ("{title}", "From {source}: {title}", "Worth a read: {title}"),
    Kind.CALL: ("{title}", "Open call: {title}", "For your calendar: {title}"),
    Kind.EVENT: ("{title}", "Coming up: {title}", "For your calendar: {title}"),
    Kind.NEWS: ("{title}", "News from {source}: {title}"),
}
_SAYS_SO = re.compile(
    r"(?:open )?call\b|appl(?:y|ications?)\b|now open|nominate|register|submit", re.IGNORECASE
)
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_CLAUSE = re.compile(r"\s*[;—–]\s+|\s+—\s*|,?\s+(?=(?:which|who|where)\b)")
_WEAK_END = re.compile(r"(?:^|\s)(?:a|an|the|of|to|for|in|on|at|and|or|with|by|from|\d\S*)$", re.IGNORECASE)
_DATE = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (?P<day>\d{1,2})\b")
_FEWEST = 7  # words that a clause must keep to stand for its sentence
_LONG_HOOK = 8  # words before which no title is cut


@dataclass(frozen=True, slots=True)
class PostWords:
    """What a post says; templates may use it as `post`.

    Attributes:
        hook: the title, perhaps with a few words before it.
        text: whole sentences, or empty.
        deadline: `Apply by Friday, June 6`, without a full stop; empty if there is none.
        note: a line of its own: when an event begins, or which of an issue's calls closes first.
        credit: whom it comes from; empty where the hook says so already.
        tags: hashtags.
    """

    hook: str
    link: str
    text: str = ""
    deadline: str = ""
    note: str = ""
    credit: str = ""
    tags: tuple[str, ...] = ()

    @property
    def deadline_sentence(self) -> str:
        """The deadline with its full stop."""
        return sentence(self.deadline) if self.deadline else ""


def chosen_items(issue: Issue, newsletter: Newsletter) -> tuple[IssueItem, ...]:
    """The items that get posts: the lead, then calls by deadline, then the others as they stand.

    A call whose deadline lies before the issue's day gets none.
    """
    today = issue.send_at.astimezone(newsletter.timezone).date()
    leads = [part.items[0] for part in issue.sections if part.lead and part.items]
    rest = [item for part in issue.sections for item in part.items if item not in leads]
    rest += [item for part in issue.sections for item in part.more]
    calls = [item for item in rest if item.kind is Kind.CALL]
    calls.sort(key=lambda item: item.deadline.day if item.deadline else date.max)
    others = [item for item in rest if item.kind is not Kind.CALL]
    open_ones = [
        item for item in (*leads, *calls, *others) if not item.deadline or item.deadline.day >= today
    ]
    return tuple(dict.fromkeys(open_ones))[: max(newsletter.posts.items, 0)]


def item_variants(
    item: IssueItem, network: str, *, today: date, zone: ZoneInfo, hashtags: tuple[str, ...] = ()
) -> Iterator[PostWords]:
    """What a post about an item may say, from full to short; deadline and link stand in every one.

    Args:
        item: what it is about.
        network: for its number of hashtags and the choice of wording.
        today: the day from which dates are worded.
        zone: the newsletter's, for the time of an event.
        hashtags: with their #, the most important first.
    """
    title = one_line(item.title)
    hook, source = _hook(item, network), one_line(item.sources[0].name) if item.sources else ""
    base = PostWords(
        hook=hook,
        link=item.link,
        deadline=deadline_clause(item, item.deadline, today) if item.deadline else "",
        note=when_words(item.starts, zone, today) if item.starts else "",
        credit="" if source and source in hook else credit(item),
    )
    texts = _texts(item)
    yield from _with_tags(base, texts, hashtags[: _TAGS.get(network, 2)])
    plain = replace(base, hook=title)
    yield plain
    yield from (replace(plain, hook=hook) for hook in shorter_titles(title))


def issue_variants(issue: Issue, newsletter: Newsletter, network: str) -> Iterator[PostWords]:
    """What the post about the issue itself may say, from full to short."""
    today = issue.send_at.astimezone(newsletter.timezone).date()
    name, subject = one_line(newsletter.name), one_line(issue.subject)
    opening = f"{name}, {ap_date(today, today=today)}"
    first = _first_to_close(issue, today)
    base = PostWords(
        hook=f"{opening}: {subject}",
        link=newsletter.home,
        note=sentence(
            f"First to close: {one_line(first.title)}, {deadline_words(first.deadline, today=today)}"
        )
        if first and first.deadline
        else "",
    )
    others = sorted(issue.shown(), key=lambda item: item.kind is not Kind.STORY)
    titles = [
        title
        for item in others
        if item is not first and (title := one_line(item.title)) and title not in subject
    ]
    counts = range(min(3, len(titles)), 0, -1)
    texts = [f"Also in this issue: {sentence('; '.join(titles[:count]))}" for count in counts]
    yield from _with_tags(base, texts, newsletter.posts.hashtags[: _TAGS.get(network, 2)])
    yield from (replace(base, hook=hook) for hook in shorter_titles(base.hook))
    yield replace(base, hook=opening, note="")


def shorter_titles(title: str) -> Iterator[str]:
    """A title without its parentheses, then without what follows a dash or colon, at last cut at a word."""
    bare = _PARENTHESIS.sub("", title).strip()
    head = re.split(r"\s+[—–]\s+|:\s+", bare, maxsplit=1)[0]
    yield from (text for text in (bare, head if len(head.split()) > 2 else "") if text)
    words = bare.split()
    for count in chain(
        range(len(words) - 1, _LONG_HOOK - 1, -1), range(min(_LONG_HOOK, len(words)) - 1, 1, -1)
    ):
        cut = " ".join(words[:count]).rstrip(",;:-–—")
        if not _WEAK_END.search(cut):
            yield f"{cut}…"


def _with_tags(base: PostWords, texts: list[str], tags: tuple[str, ...]) -> Iterator[PostWords]:
    for text in (*texts, ""):
        for count in range(len(tags), -1, -1):
            yield replace(base, text=text, tags=tags[:count])


def _hook(item: IssueItem, network: str) -> str:
    title = one_line(item.title)
    hooks = _HOOKS[item.kind]
    source = one_line(item.sources[0].name) if item.sources else ""
    if (
        ":" in title
        or _SAYS_SO.match(title)
        or not source
        or item.language.partition("-")[0] not in {"", "en"}
    ):
        return title
    digest = hashlib.sha256(f"{item.id}\0{network}".encode("utf-8", "replace")).digest()
    # Not format(): a title may hold braces.
    return hooks[digest[0] % len(hooks)].replace("{source}", source).replace("{title}", title)


def _first_to_close(issue: Issue, today: date) -> IssueItem | None:
    """The call that closes first, from this day on."""
    calls = [item for item in issue.shown() if item.deadline and item.deadline.day >= today]
    return min(calls, key=lambda item: item.deadline.day if item.deadline else date.max, default=None)


def _texts(item: IssueItem) -> list[str]:
    """The blurb's sentences, fewer and fewer; last its first one without its parentheses or its tail."""
    whole = [
        one
        for one in split_sentences(one_line(item.blurb), item.language or "en")
        if not _repeats_title(one, item.title) and not _repeats_deadline(one, item)
    ]
    texts: list[str] = []
    for count in range(len(whole), 0, -1):
        text = " ".join(whole[:count])
        texts += [text, _PARENTHESIS.sub("", text)]
    if whole:
        texts.append(_clause(_PARENTHESIS.sub("", whole[0])))
    return list(dict.fromkeys(text for text in texts if text))


def _clause(text: str) -> str:
    """The first clause of a sentence, or nothing if it would be cut within a list or be too short."""
    match = _CLAUSE.search(text)
    if not match:
        return ""
    clause = text[: match.start()].rstrip(" ,:")
    if len(clause.split()) < _FEWEST or clause.count(",") > 1 or _WEAK_END.search(clause):
        return ""
    return sentence(clause)


def _repeats_title(text: str, title: str) -> bool:
    """More than seven tenths of its words stand in the title."""
    words, known = _words(text), set(_words(title))
    return bool(words) and sum(word in known for word in words) > 0.7 * len(words)


def _repeats_deadline(text: str, item: IssueItem) -> bool:
    if item.deadline is None:
        return False
    days = {int(match["day"]) for match in _DATE.finditer(text)}
    return text in item.deadline.quote or item.deadline.day.day in days


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
