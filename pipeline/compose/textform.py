"""A draft as a text file that a person edits: words, order, sections, what is in and what is held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pipeline.compose.corrections import change_correction, correction_words, find_correction
from pipeline.compose.edits import (
    ISSUE_FIELDS,
    ITEM_FIELDS,
    change_item,
    find_item,
    placed,
    set_field,
    write_deadline,
)
from pipeline.errors import DraftError, PipelineError
from pipeline.model.issues import Held, Issue, IssueItem, IssueSection
from pipeline.model.settings import Newsletter

_SECTION = re.compile(r"== .*\(([a-z0-9-]+)(, titles only)?\) ==")
_ITEM = re.compile(r"-- ([a-z0-9]{8})\b.*")
_FIELD = re.compile(r"(Subject|Preheader|Intro|Title|Blurb|Link|Deadline|Text): ?(.*)")
HELD = "held"
CORRECTIONS = "corrections"


def write_text(issue: Issue, newsletter: Newsletter) -> str:
    """The draft as text; `read_text` takes it back."""
    when = issue.send_at.astimezone(newsletter.timezone)
    lines = [
        f"# {newsletter.name}, issue {issue.number}",
        f"# To go out {when:%Y-%m-%d %H:%M} ({newsletter.timezone.key})",
        "# Change the words after a colon. Move a block (from its -- line on) to another place or section.",
        "# To hold an item, move its block under (held), or take it away. Lines with # are not read.",
        "",
        f"Subject: {issue.subject}",
        f"Preheader: {issue.preheader}",
        f"Intro: {issue.intro}",
    ]
    present = {section.id: section for section in issue.sections}
    for known in newsletter.section:
        section = present.pop(known.id, IssueSection(known.id, known.title, ()))
        lines += _section_lines(section, newsletter)
    for section in present.values():
        lines += _section_lines(section, newsletter)
    lines += _correction_lines(issue)
    lines += ["", f"== Held back ({HELD}) =="]
    for held in issue.held:
        lines += ["", f"# {held.reason}", *_item_lines(held.item)]
    return "\n".join(lines) + "\n"


def read_text(text: str, issue: Issue, newsletter: Newsletter, *, by: str) -> Issue:
    """The issue as the text now says it.

    Args:
        text: what `write_text` gave, after a person changed it.
        issue: the issue that it was written from.
        by: who changed it.

    Raises:
        DraftError: a line cannot be read; it names the line.
    """
    read = _Reading(issue, newsletter)
    for number, line in enumerate(text.splitlines(), 1):
        try:
            read.line(line.rstrip())
        except PipelineError as error:
            raise DraftError(str(error), where=f"line {number}", todo="Nothing was changed") from error
    return read.result(by)


@dataclass
class _Block:
    """What stood under one section heading or item line."""

    values: dict[str, str] = field(default_factory=dict)
    last: str = ""


@dataclass
class _Reading:
    """The state of reading a draft's text, line by line."""

    issue: Issue
    newsletter: Newsletter
    head: _Block = field(default_factory=_Block)
    blocks: dict[str, _Block] = field(default_factory=dict)
    corrections: dict[str, _Block] = field(default_factory=dict)
    places: dict[tuple[str, bool], list[str]] = field(default_factory=dict)
    place: tuple[str, bool] | None = None
    now: _Block | None = None
    under_heading: _Block | None = None  # what stands between a heading and its first item: nothing

    def line(self, line: str) -> None:
        block = self.head if self.now is None else self.now
        if not line.strip():
            block.last = ""
        elif line.startswith("#"):
            return
        elif match := _SECTION.fullmatch(line):
            self.open_section(match[1], titles_only=bool(match[2]))
        elif match := _ITEM.fullmatch(line):
            self.open_item(match[1])
        elif match := _FIELD.fullmatch(line):
            block.last = self.field_of(match[1].lower(), block)
            block.values[block.last] = match[2]
        elif block.last:
            block.values[block.last] += f" {line.strip()}"
        else:
            raise DraftError(f"cannot read “{line}”")

    def field_of(self, name: str, block: _Block) -> str:
        """The field, if it may stand here; a lost `--` line would else give one item another's words."""
        allowed: tuple[str, ...] = ISSUE_FIELDS if block is self.head else ITEM_FIELDS
        if any(block is one for one in self.corrections.values()):
            allowed = ("text",)
        if name not in allowed or block is self.under_heading:
            raise DraftError(f"“{name.title()}:” cannot stand here; is a line above it missing?")
        if name in block.values:
            raise DraftError(f"“{name.title()}:” stands twice here; is a -- line above it missing?")
        return name

    def open_section(self, name: str, *, titles_only: bool) -> None:
        known = {section.id for section in self.newsletter.section}
        known |= {section.id for section in self.issue.sections} | {HELD, CORRECTIONS}
        if name not in known:
            raise DraftError(f"there is no section ({name}); there are {', '.join(sorted(known))}")
        self.place = (name, titles_only)
        self.now = self.under_heading = _Block()

    def open_item(self, ref: str) -> None:
        if (correction := find_correction(self.issue, ref)) is not None:
            if correction.item in self.corrections:
                raise DraftError(f"the correction of “{correction.title}” stands there twice")
            self.now = self.corrections[correction.item] = _Block()
            return
        item = find_item(self.issue, ref)
        if self.place == (CORRECTIONS, False) and CORRECTIONS not in self.own_sections():
            raise DraftError(f"“{item.title}” stands among the corrections, and is none")
        if item.id in self.blocks:
            raise DraftError(f"“{item.title}” stands there twice")
        if self.place is None:
            raise DraftError(f"“{item.title}” stands before any section")
        self.now = self.blocks[item.id] = _Block()
        self.places.setdefault(self.place, []).append(item.id)

    def result(self, by: str) -> Issue:
        issue = self.issue
        for name, value in self.head.values.items():
            if " ".join(value.split()) != getattr(issue, name):
                issue = set_field(issue, name, value)
        for ref, block in self.blocks.items():
            for name, value in block.values.items():
                item = find_item(issue, ref)
                issue = change_item(issue, item, name, " ".join(value.split()))
        return self.arranged(self.corrected(issue, by), by)

    def own_sections(self) -> set[str]:
        """The sections of the newsletter and the issue."""
        return {one.id for one in self.newsletter.section} | {one.id for one in self.issue.sections}

    def corrected(self, issue: Issue, by: str) -> Issue:
        """The corrections in the words of the text; one that is no longer in it is left out."""
        for one in issue.corrections:
            block = self.corrections.get(one.item)
            if block is None:
                issue = change_correction(issue, one, text=one.text, left_out=one.left_out or by)
                continue
            text = " ".join(block.values.get("text", "").split())
            same = not text or text == correction_words(one, issue.date)
            issue = change_correction(issue, one, text=one.text if same else text)
        return issue

    def arranged(self, issue: Issue, by: str) -> Issue:
        """The same items where the text has them; what it no longer names is held."""
        every = {item.id: item for item in (*issue.shown(), *(held.item for held in issue.held))}
        before = {held.item.id: held for held in issue.held}
        shown_before = {item.id for item in issue.shown()}
        sections = tuple(self.sections(issue, every, shown_before, by))
        shown = {item.id for section in sections for item in (*section.items, *section.more)}
        held = [
            replace(before[ref], item=item) if ref in before else Held(item, "held by a person", by)
            for ref, item in every.items()
            if ref not in shown
        ]
        return replace(issue, sections=sections, held=tuple(held))

    def sections(
        self, issue: Issue, every: dict[str, IssueItem], shown_before: set[str], by: str
    ) -> Iterator[IssueSection]:
        present = {section.id: section for section in issue.sections}
        for known in self.newsletter.section:
            blank = IssueSection(known.id, known.title, (), (), known.more_title, known.lead)
            present.setdefault(known.id, blank)
        order = [section.id for section in self.newsletter.section]
        order += [name for name in present if name not in order]
        for name in order:
            whole, titles = (
                tuple(
                    every[ref] if ref in shown_before else placed(every[ref], by)
                    for ref in self.places.get((name, titles_only), [])
                )
                for titles_only in (False, True)
            )
            if whole or titles:
                yield replace(present[name], items=whole, more=titles)


def _section_lines(section: IssueSection, newsletter: Newsletter) -> list[str]:
    lines = ["", f"== {section.title} ({section.id}) =="]
    for item in section.items:
        lines += ["", *_item_lines(item)]
    if section.more:
        title = section.more_title or next(
            (s.more_title for s in newsletter.section if s.id == section.id), "More"
        )
        lines += ["", f"== {title} ({section.id}, titles only) =="]
        for item in section.more:
            lines += ["", *_item_lines(item)]
    return lines


def _correction_lines(issue: Issue) -> list[str]:
    if not issue.corrections:
        return []
    lines = ["", f"== Corrections ({CORRECTIONS}) ==", "# To leave one out, take its block away."]
    for one in issue.corrections:
        if one.left_out:
            lines += ["", f"# left out by {one.left_out}; to bring it back: pipeline put {one.item}"]
            continue
        head = f"-- {one.item} · correction · issue of {one.stood}"
        lines += ["", *([f"# “{one.quote}”"] if one.quote else []), head]
        lines.append(f"Text: {correction_words(one, issue.date)}")
    return lines


def _item_lines(item: IssueItem) -> list[str]:
    credit = ", ".join(source.name for source in item.sources)
    lines = [f"-- {item.id} · {item.kind.value} · {credit}", f"Title: {item.title}", f"Blurb: {item.blurb}"]
    return [*lines, f"Link: {item.link}", f"Deadline: {write_deadline(item.deadline)}"]
