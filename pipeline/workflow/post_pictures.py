"""The pictures of posts: an item's own, where that serves a post better; else a card, if settings want one.

Networks share them: a card is drawn once for each item and shape, whatever post of whatever network shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.compose.cards import CardShape, CardWords, card_words, issue_card_words, own_picture, shape_for
from pipeline.errors import RenderError
from pipeline.model.issues import Issue
from pipeline.model.posts import Post
from pipeline.model.settings import Brand, Newsletter
from pipeline.workflow.pictures import data_of
from pipeline.workflow.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.render.cards import Card

CARDS, OWN = "cards/", "posts/pictures/"
"""Where they stand in an issue's folder; what stands in `pictures/` there goes with the mail."""

_REMEMBERED = 128  # cards of some 50 KB


class PicturedPosts(NamedTuple):
    """Posts with their pictures.

    Attributes:
        files: the pictures, by their names in the issue's folder.
        undrawn: items for which no card could be drawn, and why, each as a sentence without its full stop.
        lost: items whose own picture is not in the database, and its file.
        unwritten: networks that have no posts, and what is wrong with their template.
    """

    posts: tuple[Post, ...]
    files: dict[str, bytes]
    undrawn: tuple[tuple[str, str], ...]
    lost: tuple[tuple[str, str], ...] = ()
    unwritten: tuple[tuple[str, str], ...] = ()


def with_post_pictures(
    workspace: Workspace, posts: Sequence[Post], issue: Issue, newsletter: Newsletter
) -> PicturedPosts:
    """The posts with their pictures.

    What a person said of a picture stands: other words, or none, and then it is left out. A correction has no
    picture. An own picture that is lost gives way to a card.

    Args:
        workspace: the opened folder.
        posts: planned or not.
        issue: whose posts they are.
        newsletter: whose issue it is.

    Raises:
        RenderError: a colour of the brand is none.
    """
    said = {(edit.network, edit.item, edit.reminder): edit.alt for edit in issue.post_edits}
    book = _Book(workspace, issue, newsletter)
    done = []
    for post in posts:
        alt = said.get((post.network, post.item, post.reminder))
        name, words = book.picture(post) if alt != "" else ("", "")
        done.append(replace(post, picture=name, alt=(alt or words) if name else ""))
    own = {f"{OWN}{name}": data for name, data in book.own.items() if data}
    undrawn, lost = tuple(book.undrawn.items()), tuple(book.lost.items())
    return PicturedPosts(tuple(done), book.cards | own, undrawn, lost)


class _Book:
    """Finds the picture of a post; what it found, and did not, grows with what was asked for."""

    def __init__(self, workspace: Workspace, issue: Issue, newsletter: Newsletter) -> None:
        self.cards: dict[str, bytes] = {}
        self.own: dict[str, bytes] = {}
        self.undrawn: dict[str, str] = {}
        self.lost: dict[str, str] = {}
        self._workspace = workspace
        self._issue, self._newsletter = issue, newsletter
        self._items = {item.id: item for item in issue.shown()}

    def picture(self, post: Post) -> tuple[str, str]:
        """The file and its alt text; both empty if there is none."""
        shape, item = shape_for(post.network), self._items.get(post.item)
        own = own_picture(item, shape) if item else None
        if own and self._has(own.file.name):
            return f"{OWN}{own.file.name}", own.alt
        if own:
            self.lost[post.item] = own.file.name
        if not self._newsletter.posts.cards or (post.item and not item):
            return "", ""
        words = (
            card_words(item, self._newsletter, self._issue.date)
            if item
            else issue_card_words(self._issue, self._newsletter)
        )
        card, why_not = _card(words, self._newsletter.brand, post.item or "issue", shape)
        if card is None:
            self.undrawn[post.item] = why_not
            return "", ""
        self.cards[f"{CARDS}{card.name}"] = card.data
        return f"{CARDS}{card.name}", card.alt

    def _has(self, name: str) -> bool:
        """Whether a picture is in the database; then it is one of the files."""
        if name not in self.own:
            try:
                self.own |= data_of(self._workspace, {name})
            except RenderError:
                self.own[name] = b""
        return bool(self.own[name])


@lru_cache(maxsize=_REMEMBERED)
def _card(words: CardWords, brand: Brand, key: str, shape: CardShape) -> tuple[Card | None, str]:
    """A card, or None and why it cannot be drawn."""
    # Imported here: most commands draw nothing, and need no Pillow.
    from pipeline.render.cards import Undrawable, draw_card  # noqa: PLC0415 - as above

    card = draw_card(words, brand, key=key, shape=shape)
    return (None, card.reason) if isinstance(card, Undrawable) else (card, "")
