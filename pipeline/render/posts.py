"""Posts as text: the fullest variant that fits its network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, tzinfo

from pipeline.compose.corrections import correction_variants
from pipeline.compose.digests import issue_variants, reply_variants, thread_items, told_on
from pipeline.compose.plan import reminder_days
from pipeline.compose.post_words import PostWords
from pipeline.compose.posts import chosen_items, item_variants
from pipeline.compose.reminders import Reminder, reminder_variants
from pipeline.model.issues import Issue
from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter
from pipeline.render.templates import Templates, safe
from pipeline.text.dates import ap_date, ap_time
from pipeline.text.lengths import Length, Limits, count, measure
from pipeline.text.markup import one_line

_ABOUT_ISSUE = "The issue itself"
_RULE = "─" * 60


def render_posts(issue: Issue, newsletter: Newsletter, templates: Templates) -> tuple[Post, ...]:
    """Every post of an issue, network by network, without times.

    One about the issue itself, which may go on in replies; one about each of its first items; for each
    correction a reply to say so; and the reminders of those items that are calls. What a person wrote
    replaces what is composed here, and an empty text drops the post. Where not even the shortest variant
    fits, that one is given, so that a check can name it.

    Raises:
        RenderError: a template is wrong.
    """
    return tuple(
        post
        for network in newsletter.posts.networks
        for post in network_posts(network, issue, newsletter, templates)
    )


def network_posts(
    network: str,
    issue: Issue,
    newsletter: Newsletter,
    templates: Templates,
    *,
    days: Mapping[str, date] | None = None,
) -> tuple[Post, ...]:
    """The same for one network.

    Args:
        network: one of the newsletter's.
        issue: whose posts they are.
        newsletter: whose issue it is.
        templates: with that of the network.
        days: on which the first posts go out, by their items; where nothing is said, that of the issue.

    Raises:
        RenderError: the network's template is wrong.
    """
    return tuple(_Network(network, issue, newsletter, templates, days or {}).posts())


def posts_file(posts: Iterable[Post], network: str, *, issue: Issue, zone: tzinfo | None = None) -> bytes:
    """`posts/<network>.txt`: each post under a line with its subject, time and length, ready to copy.

    Args:
        posts: of any network; those of others are passed over.
        network: the one to write.
        issue: for the titles.
        zone: in which times are given; that of the issue's time when left out.
    """
    titles = {item.id: one_line(item.title) for item in issue.shown()}
    titles |= {one.item: f"Correction, a reply to the post about {one.title}" for one in issue.corrected()}
    own = [post for post in posts if post.network == network]
    own.sort(key=lambda post: (post.at is None, post.at.timestamp() if post.at else 0))
    zone = zone or issue.send_at.tzinfo
    blocks: list[str] = []
    for number, post in enumerate(own, 1):
        about = (titles.get(post.item, _ABOUT_ISSUE), *_particulars(post, issue, zone))
        head = " · ".join((f"{number} of {len(own)}", *about, f"{post.count}/{post.limit}"))
        picture = f"Picture: {post.picture}\nAlt text: {post.alt}\n" if post.picture else ""
        blocks.append(f"{_RULE}\n{head}\n{picture}{_RULE}\n\n{post.text}\n")
        for part, reply in enumerate(post.replies, 1):
            length = f"{count(network, reply)}/{post.limit}"
            blocks.append(f"── Reply {part} of {len(post.replies)} · {length}\n\n{reply}\n")
    return safe("\n\n".join(blocks)).encode()


def _particulars(post: Post, issue: Issue, zone: tzinfo | None) -> Iterator[str]:
    """What kind of post it is, and when it goes out."""
    if post.reminder is not None:
        days = {0: "on the last day", 1: "the day before"}.get(post.reminder, f"{post.reminder} days before")
        yield f"reminder, {days}"
    if post.at:
        local = post.at.astimezone(zone)
        yield f"{ap_date(local.date(), today=issue.date, weekday=True)}, {ap_time(f'{local:%H:%M}')}"
    elif post.unplanned:
        yield f"no time: {post.unplanned}"


class _Network:
    """Fills one network's template with the posts of an issue."""

    def __init__(
        self,
        network: str,
        issue: Issue,
        newsletter: Newsletter,
        templates: Templates,
        days: Mapping[str, date],
    ) -> None:
        self._network = network
        self._days = days
        self._issue = issue
        self._newsletter = newsletter
        self._templates = templates
        self._today = issue.send_at.astimezone(newsletter.timezone).date()
        account = newsletter.posts.account_on(network)
        self._warning = account.content_warning
        usual = Limits()
        self._limits = Limits(account.limit or usual.characters, account.link_length or usual.link)
        self._edits: Mapping[tuple[str, int | None], str] = {
            (edit.item, edit.reminder): edit.text
            for edit in issue.post_edits
            if edit.network == network and edit.text is not None
        }

    def posts(self) -> Iterator[Post]:
        """Its posts in their order, without those that a person dropped."""
        made = (self._about_issue(), *self._about_items(), *self._corrections(), *self._reminders())
        return (post for post in made if post is not None)

    def _about_issue(self) -> Post | None:
        issue, newsletter, network = self._issue, self._newsletter, self._network
        day = told_on(issue, newsletter, network)
        replies = tuple(
            self._first_fit(reply_variants(item, network, day))
            for item in thread_items(issue, newsletter, network)
        )
        return self._post("", newsletter.home, issue_variants(issue, newsletter, network), replies=replies)

    def _about_items(self) -> Iterator[Post | None]:
        newsletter = self._newsletter
        for item in chosen_items(self._issue, newsletter):
            variants = item_variants(
                item,
                self._network,
                today=self._today,
                zone=newsletter.timezone,
                hashtags=newsletter.posts.hashtags,
                day=self._days.get(item.id),
            )
            yield self._post(item.id, item.link, variants)

    def _corrections(self) -> Iterator[Post | None]:
        for one in self._issue.corrected():
            yield self._post(one.item, one.link, correction_variants(one, self._today))

    def _reminders(self) -> Iterator[Post | None]:
        hashtags = self._newsletter.posts.hashtags
        for item in chosen_items(self._issue, self._newsletter):
            days = reminder_days(item, self._issue, self._newsletter, self._network)
            for turn, (number, day) in enumerate(days):
                reminder = Reminder(number, day, turn)
                variants = reminder_variants(item, reminder, self._network, hashtags=hashtags)
                yield self._post(item.id, item.link, variants, reminder=number)

    def _post(
        self,
        item: str,
        link: str,
        variants: Iterable[PostWords],
        *,
        reminder: int | None = None,
        replies: tuple[str, ...] = (),
    ) -> Post | None:
        """A post, or None if a person dropped it."""
        network = self._network
        text = self._edits.get((item, reminder))
        if text is None:
            text = self._first_fit(variants)
        if not text.strip():
            return None
        length = self._measure(text)
        return Post(network, item, text, link, length.count, length.limit, reminder=reminder, replies=replies)

    def _first_fit(self, variants: Iterable[PostWords]) -> str:
        text = ""
        for words in variants:
            text = _tidy(self._templates.render(f"post/{self._network}.txt.j2", post=words))
            if not self._measure(text).over:
                break
        return text

    def _measure(self, text: str) -> Length:
        return measure(self._network, text, self._limits, warning=self._warning)


def _tidy(text: str) -> str:
    """Take out the empty lines that empty fields leave."""
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()
