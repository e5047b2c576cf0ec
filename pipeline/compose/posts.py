"""What a post about an item says, from the full text down to the shortest; how it looks is for the templates.

Order of the rules, the strongest first: title, deadline and link always stand; then sentences of the blurb,
each whole; then a hashtag and the words before the title; then further hashtags. Something shorter is made by
leaving out, not by cutting; an ellipsis comes only after everything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from pipeline.compose.asks import by_date, in_passing, request
from pipeline.compose.post_texts import blurb_texts, in_own_voice, names_day
from pipeline.compose.post_titles import bare_title, post_title, shorter_titles
from pipeline.compose.post_words import URGENT, PostWords, line_source
from pipeline.compose.wording import credit, when_words
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.items import Kind
from pipeline.model.settings import Newsletter
from pipeline.text.markup import one_line

_TAGS: Final = {
    "x": 2,
    "bluesky": 2,
    "mastodon": 3,
    "threads": 1,
    "linkedin": 3,
    "facebook": 0,
    "instagram": 5,
}
# Sorts of calls that "open call" is no word for.
_OWN_SORTS: Final = frozenset({"job", "survey", "letter", "giveaway"})
_UNNAMED: Final = {
    Kind.STORY: "A story worth reading",
    Kind.CALL: "An open call",
    Kind.EVENT: "An event",
    Kind.NEWS: "News",
}


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
    item: IssueItem,
    network: str,
    *,
    today: date,
    zone: ZoneInfo,
    hashtags: tuple[str, ...] = (),
    day: date | None = None,
) -> Iterator[PostWords]:
    """What the first post about an item may say, from full to short; deadline and link stand in every one.

    The deadline always by its date, never "tomorrow": on which day one is copied nobody knows.

    Args:
        item: what it is about.
        network: for its number of hashtags and the choice of wording.
        today: the day from which dates are worded.
        zone: the newsletter's, for the time of an event.
        hashtags: with their #, the most important first.
        day: on which it is to go out: of the blurb, what is over by then is left out. `today` where nobody
            knows yet.
    """
    base = item_words(item, network, today)
    note = when_words(item.starts, zone, today) if item.starts else ""
    for words in variants(base, blurb_texts(item, day or today), tags_for(item, network, hashtags)):
        told = item.starts is not None and names_day(words.text, item.starts.astimezone(zone).date())
        yield replace(words, note="" if told else note)


def item_words(item: IssueItem, network: str, today: date) -> PostWords:
    """What every post about an item says: title, link, deadline."""
    return PostWords(
        title=post_title(item),
        link=item.link,
        deadline=by_date(item, item.deadline, today) if item.deadline else "",
        credit=credit(item),
        sort=_sort(item) if is_english(item) else "",
        source=line_source(one_line(item.sources[0].name)) if item.sources else "",
        todo=in_passing(request(item)) if item.deadline else "",
        seed=f"{item.id}\0{network}",
    )


def variants(base: PostWords, texts: Sequence[str], tags: tuple[str, ...]) -> Iterator[PostWords]:
    """The same words with less and less beside them; the last one has no title either.

    Args:
        base: title, link and deadline, and whatever else stands in each.
        texts: from most to least.
        tags: as many as there may be.
    """
    for text in (*texts, ""):
        fuller = replace(base, text=text)
        opened = base.sort in URGENT or (bool(base.credit) and in_own_voice(text))
        for plain in (False,) if opened else (False, True):
            least = -1 if plain or opened else min(len(tags), 1) - 1
            for count in range(len(tags), least, -1):
                yield replace(fuller, plain=plain, tags=tags[:count])
    bare = replace(base, plain=True)
    for title in dict.fromkeys((bare_title(base.title), *shorter_titles(base.title))):
        yield replace(bare, title=title)
    yield replace(bare, title=_unnamed(base))


def tags_for(item: IssueItem, network: str, hashtags: Sequence[str]) -> tuple[str, ...]:
    """As many hashtags as a network likes: those whose words the item has, then the others in their order."""
    known = set(_words(f"{item.title} {item.blurb}"))
    known |= {word.removesuffix("s") for word in known}
    own = [tag for tag in hashtags if (words := _tag_words(tag)) and all(word in known for word in words)]
    return tuple(dict.fromkeys((*own, *hashtags)))[: most_tags(network)]


def most_tags(network: str) -> int:
    """How many hashtags a post has on a network at most."""
    return _TAGS.get(network, 2)


def is_english(item: IssueItem) -> bool:
    """Whether fixed words of ours, which are English, can stand before its title."""
    return item.language.partition("-")[0].lower() in {"", "en"}


def _sort(item: IssueItem) -> str:
    """Which list of ways an item has."""
    if item.kind is not Kind.CALL:
        return item.kind.value
    if item.subtype in _OWN_SORTS:
        return item.subtype
    return "call" if item.deadline else "undated call"


def _unnamed(base: PostWords) -> str:
    """What stands for a title of which nothing fits: `An open call from the Rural Library Network`."""
    kinds = {kind.value: words for kind, words in _UNNAMED.items()}
    what = kinds.get(base.sort) or _UNNAMED[Kind.CALL if base.deadline else Kind.STORY]
    return f"{what} from {base.source}" if base.source else what


def _tag_words(tag: str) -> list[str]:
    """`#MediaLiteracy` as `media` and `literacy`, plurals as their singular."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\dA-Z_]+|\d+", tag)
    return [part.lower().removesuffix("s") for part in parts]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
