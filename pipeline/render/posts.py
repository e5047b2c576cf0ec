"""Posts as text: the fullest variant that fits its network."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.compose.corrections import correction_variants
from pipeline.compose.posts import PostWords, chosen_items, issue_variants, item_variants
from pipeline.model.issues import Issue
from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter
from pipeline.render.templates import Templates, safe
from pipeline.text.lengths import LIMITS, count, fits
from pipeline.text.markup import one_line

_ABOUT_ISSUE = "The issue itself"
_RULE = "─" * 60


def render_posts(issue: Issue, newsletter: Newsletter, templates: Templates) -> tuple[Post, ...]:
    """One post per network about the issue, about its first items, and for each correction a reply to say so.

    What a person wrote replaces what is composed here; an empty text drops the post. Where not even the
    shortest variant fits, that one is given, so that a check can name it.

    Raises:
        RenderError: a template is wrong.
    """
    today = issue.send_at.astimezone(newsletter.timezone).date()
    edits = {(edit.network, edit.item): edit.text for edit in issue.post_edits}
    items = chosen_items(issue, newsletter)
    posts: list[Post | None] = []
    for network in newsletter.posts.networks:
        texts = _Texts(network, templates, edits)
        posts.append(texts.post("", newsletter.home, issue_variants(issue, newsletter, network)))
        for item in items:
            variants = item_variants(
                item,
                network,
                today=today,
                zone=newsletter.timezone,
                hashtags=newsletter.posts.hashtags,
            )
            posts.append(texts.post(item.id, item.link, variants))
        posts += [
            texts.post(one.item, one.link, correction_variants(one, today)) for one in issue.corrected()
        ]
    return tuple(post for post in posts if post)


def posts_file(posts: Iterable[Post], network: str, *, issue: Issue) -> bytes:
    """`posts/<network>.txt`: each post under a line with its subject and length, ready to copy.

    Args:
        posts: of any network; those of others are passed over.
        network: the one to write.
        issue: for the titles.
    """
    titles = {item.id: one_line(item.title) for item in issue.shown()}
    titles |= {one.item: f"Correction, a reply to the post about {one.title}" for one in issue.corrected()}
    own = [post for post in posts if post.network == network]
    blocks: list[str] = []
    for number, post in enumerate(own, 1):
        head = f"{number} of {len(own)} · {titles.get(post.item, _ABOUT_ISSUE)} · {post.count}/{post.limit}"
        blocks.append(f"{_RULE}\n{head}\n{_RULE}\n\n{post.text}\n")
    return safe("\n\n".join(blocks)).encode()


class _Texts:
    """Fills one network's template."""

    def __init__(self, network: str, templates: Templates, edits: dict[tuple[str, str], str | None]) -> None:
        self._network = network
        self._templates = templates
        self._edits = edits

    def post(self, item: str, link: str, variants: Iterable[PostWords]) -> Post | None:
        """The post about an item, or None if a person dropped it."""
        network = self._network
        text = self._edits.get((network, item))
        if text is None:
            text = self._first_fit(variants)
        if not text.strip():
            return None
        return Post(network, item, text, link, count(network, text), LIMITS[network])

    def _first_fit(self, variants: Iterable[PostWords]) -> str:
        text = ""
        for words in variants:
            text = _tidy(self._templates.render(f"post/{self._network}.txt.j2", post=words))
            if fits(self._network, text):
                break
        return text


def _tidy(text: str) -> str:
    """Take out the empty lines that empty fields leave."""
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()
