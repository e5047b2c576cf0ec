"""What checks look at: an issue, its rendered bytes, and the facts that were gathered about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from pipeline.model.facts import Facts
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.posts import Post
from pipeline.model.settings import Checks, Newsletter
from pipeline.text.markup import one_line

_LONG = 60  # characters of a title that a finding repeats


@dataclass(frozen=True, slots=True)
class Material:
    """What checks look at.

    Attributes:
        at: when readers get the mail: the send slot, or later if it is sent late.
        files: the rendered files by name.
        facts: what was found out beforehand.
        rules: where tastes and places differ.
        shortened: what was done to the mail that would be too large whole; empty if nothing.
        off_mail: ids of the items that stand on the web only, for that reason.
        undrawn: items whose posts go without a picture, and why no card could be drawn.
        lost: items whose posts do not show their own picture, since it is not in the database; and its file.
        unwritten: networks that have no posts, and what is wrong with their template.
    """

    issue: Issue
    newsletter: Newsletter
    at: datetime
    posts: tuple[Post, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)
    rules: Checks = field(default_factory=Checks)
    shortened: str = ""
    off_mail: frozenset[str] = frozenset()
    undrawn: tuple[tuple[str, str], ...] = ()
    lost: tuple[tuple[str, str], ...] = ()
    unwritten: tuple[tuple[str, str], ...] = ()

    @property
    def day(self) -> date:
        """The day on which readers get the mail, where the newsletter is at home."""
        return self.at.astimezone(self.newsletter.timezone).date()


@dataclass(frozen=True, slots=True)
class Words:
    """A text that readers see and that a person can change.

    Attributes:
        field: as `pipeline edit --set` takes it.
        target: of a finding about it: the item's id, or the field.
        where: for a sentence: `the subject`, `the blurb of “Seed Swap”`.
        english: it is in English, as far as anybody says.
        item: that it belongs to, if to any.
    """

    field: str
    target: str
    where: str
    text: str
    english: bool
    item: IssueItem | None = None


def words_of(material: Material) -> Iterator[Words]:
    """The texts of an issue, in the order of the mail; of what is only shown as a title that alone."""
    issue = material.issue
    english = is_english(material.newsletter.language)
    for name in ("subject", "preheader", "intro"):
        yield Words(name, name, f"the {name}", getattr(issue, name), english)
    for section in issue.sections:
        for item in section.items:
            yield _of_item(item, "title", material)
            yield _of_item(item, "blurb", material)
        for item in section.more:
            yield _of_item(item, "title", material)


def posts_by_hand(material: Material) -> Iterator[Words]:
    """The posts that a person wrote."""
    titles = {"": "the issue"} | {item.id: named(item) for item in material.issue.shown()}
    for edit in material.issue.post_edits:
        about = titles.get(edit.item)
        if about and edit.text:
            again = f"~{edit.reminder}" if edit.reminder is not None else ""
            field_name = f"post.{edit.network}.{edit.item or 'issue'}{again}"
            where = f"the {'reminder' if again else 'post'} for {edit.network} about {about}"
            english = is_english(material.newsletter.language)
            yield Words(field_name, edit.item, where, edit.text, english)


def named(item: IssueItem) -> str:
    """An item as findings call it: its title in quotation marks, cut if it is long."""
    title = one_line(item.title) or "Untitled"
    return f"“{title}”" if len(title) <= _LONG else f"“{title[:_LONG].rstrip()}…”"


def is_english(language: str) -> bool:
    """Whether a language, as in BCP 47, is English; what nobody has said counts as English."""
    return language.partition("-")[0].lower() in {"", "en"}


def _of_item(item: IssueItem, name: str, material: Material) -> Words:
    language = item.language or material.newsletter.language
    where = f"the {name} of {named(item)}" if name != "title" else f"the title {named(item)}"
    return Words(f"{item.id}.{name}", item.id, where, getattr(item, name), is_english(language), item)
