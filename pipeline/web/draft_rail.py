"""What stands to the right of a draft, in words: its posts, checks, plan, history and comments."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from pipeline.compose.agenda import Agenda, agenda, post_titles, reminder_note, span_words
from pipeline.compose.edits import find_item
from pipeline.errors import UsageError
from pipeline.model.issues import Comment, Draft, Finding, Level, Revision
from pipeline.model.posts import Network, Post, PostEdit
from pipeline.model.settings import Newsletter
from pipeline.review.changes import Difference
from pipeline.review.decided import can_override
from pipeline.review.history import ONE_STEP, PROGRAMS
from pipeline.text.dates import ap_date, ap_time
from pipeline.text.lengths import Limits
from pipeline.text.markup import one_line
from pipeline.web.desk_state import Shown
from pipeline.web.draft_facts import Facts, moment
from pipeline.web.draft_view import Flag, flag_of

_NEARLY = 0.9  # of the room, from which a post is shown as nearly full
_MOST = 150  # steps of the history that are shown
_NAMES = {"at": "time", "alt": "alt text"}


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post on one network.

    Attributes:
        field: its text, as `compose.edits.set_field` takes it; `.at` and `.alt` behind it.
        tone: of its counter: empty, `warn` or `bad`.
        at, at_base: its time as an input has it, and as the field has it.
        by_hand: a person wrote or timed it.
        own: what its network counts otherwise, for the counter in the page: limit, length of a link, warning.
        picture: where the page finds it; empty if it has none.
    """

    network: str
    label: str
    field: str
    text: str
    replies: tuple[str, ...]
    count: int
    limit: int
    tone: str
    at: str
    at_base: str
    unplanned: str
    by_hand: bool
    own: tuple[int, int, str]
    picture: str
    alt: str


@dataclass(frozen=True, slots=True)
class PostGroup:
    """The posts about one thing, one a network.

    Attributes:
        when: the time, where all have the same; else the first and how they differ.
    """

    key: str
    item: str
    title: str
    note: str
    when: str
    rows: tuple[PostRow, ...]
    tone: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A post that a person left out; an `auto` in its field brings it back."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Check:
    """A finding in the list of all.

    Attributes:
        link: where in the page it is about; empty if nowhere.
        can_override: an admin may say that it does not block.
    """

    flag: Flag
    link: str
    can_override: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A step of the history.

    Attributes:
        what: in words.
        by: a person; empty for a program.
        now: it is what stands there.
        approved: by whom, if these very words were approved.
    """

    number: int
    at: str
    by: str
    what: str
    now: bool
    approved: str


@dataclass(frozen=True, slots=True)
class Said:
    """Comments on one item, or on the whole."""

    item: str
    title: str
    comments: tuple[Comment, ...]
    open: int


def post_groups(facts: Facts, shown: Shown) -> tuple[PostGroup, ...]:
    """The posts by what they are about, in order of time."""
    issue = shown.draft.issue
    titles = post_titles(issue)
    together: dict[str, list[Post]] = {}
    for post in shown.rendered.posts:
        together.setdefault(post.key, []).append(post)
    files = shown.rendered.files
    return tuple(
        _group(facts, titles.get(posts[0].item, posts[0].item), posts, files)
        for posts in sorted(together.values(), key=_earliest)
    )


def _earliest(posts: Sequence[Post]) -> tuple[bool, float]:
    times = [post.at.timestamp() for post in posts if post.at]
    return (not times, min(times, default=0.0))


def _group(facts: Facts, title: str, posts: Sequence[Post], files: dict[str, bytes]) -> PostGroup:
    newsletter, day = facts.newsletter, facts.draft.issue.date
    rows = tuple(_row(facts, post, files) for post in posts)
    times = {post.at for post in posts}
    first = min((post.at for post in posts if post.at), default=None)
    when = "no time"
    if first:
        local = first.astimezone(newsletter.timezone)
        when = f"{ap_date(local.date(), today=day, weekday=True)}, {ap_time(f'{local:%H:%M}')}"
        when += " and later" if len(times) > 1 else ""
    tones = {row.tone for row in rows}
    tone = "bad" if "bad" in tones else "warn" if "warn" in tones else ""
    note = reminder_note(posts[0], facts.draft.issue, newsletter)
    return PostGroup(posts[0].key, posts[0].item, title, note, when, rows, tone)


def _row(facts: Facts, post: Post, files: dict[str, bytes]) -> PostRow:
    newsletter = facts.newsletter
    account = newsletter.posts.account_on(post.network)
    local = post.at.astimezone(newsletter.timezone) if post.at else None
    edit = _edit_of(facts.draft, post)
    limit = account.link_length or Limits().link
    return PostRow(
        network=str(post.network),
        label=Network(post.network).label,
        field=f"post.{post.network}.{post.key}",
        text=post.text,
        replies=post.replies,
        count=post.count,
        limit=post.limit,
        tone="bad" if post.count > post.limit else "warn" if post.count > _NEARLY * post.limit else "",
        at=f"{local:%Y-%m-%dT%H:%M}" if local else "",
        at_base=post.at.astimezone(UTC).isoformat(" ", "minutes") if post.at else "",
        unplanned=post.unplanned,
        by_hand=edit is not None,
        own=(account.limit, limit, account.content_warning),
        picture=_picture(facts.draft.id, post.picture, files),
        alt=post.alt,
    )


def _edit_of(draft: Draft, post: Post) -> PostEdit | None:
    key = (post.network, post.item, post.reminder)
    return next((one for one in draft.issue.post_edits if (one.network, one.item, one.reminder) == key), None)


def _picture(number: int, name: str, files: dict[str, bytes]) -> str:
    if not name or name not in files:
        return ""
    return f"/drafts/{number}/files/{hashlib.sha256(files[name]).hexdigest()[:16]}/{name}"


def left_out(facts: Facts) -> tuple[LeftOut, ...]:
    """The posts that persons left out."""
    titles = post_titles(facts.draft.issue)
    found = []
    for edit in facts.draft.issue.post_edits:
        if edit.text == "" and edit.item in titles:
            again = "" if edit.reminder is None else f"~{edit.reminder}"
            field = f"post.{edit.network}.{edit.item or 'issue'}{again}"
            found.append(
                LeftOut(
                    field,
                    f"{Network(edit.network).label}: {titles[edit.item]}{' (reminder)' if again else ''}",
                )
            )
    return tuple(found)


def span(facts: Facts, shown: Shown) -> str:
    """How many posts go out, and when, in one line."""
    return span_words(shown.rendered.posts, facts.newsletter, facts.draft.issue.date)


def plan(facts: Facts, shown: Shown) -> Agenda:
    """The posts day by day."""
    return agenda(shown.rendered.posts, shown.draft.issue, facts.newsletter)


def checks(facts: Facts, findings: Sequence[Finding]) -> dict[str, tuple[Check, ...]]:
    """Every finding, by level."""
    here = {item.id for item in facts.draft.issue.shown()}
    return {
        level.value: tuple(
            Check(flag_of(one), _place(one, here), can_override(one))
            for one in findings
            if one.level is level
        )
        for level in Level
    }


def _place(finding: Finding, here: set[str]) -> str:
    if finding.target in {"subject", "preheader", "intro"}:
        return f"#f-{finding.target}"
    if finding.check.startswith("post-"):
        return "#posts"
    return f"#card-{finding.target}" if finding.target in here else ""


def entries(facts: Facts, now: datetime) -> tuple[Entry, ...]:
    """The history, the newest first; edits of one field that follow each other quickly are one step."""
    approved = {one.content_hash: one.by for one in facts.draft.approvals}
    kept: list[Revision] = []
    for one in facts.history:
        if kept and _goes_on(kept[-1], one):
            kept.pop()
        kept.append(one)
    newest = facts.history[-1].number if facts.history else 0
    return tuple(
        Entry(
            number=one.number,
            at=moment(one.at, facts, now),
            by="" if one.by in PROGRAMS else one.by,
            what=step_words(one.note, facts),
            now=one.number == newest,
            approved=approved.get(one.content_hash, ""),
        )
        for one in reversed(kept[-_MOST:])
    )


def _goes_on(before: Revision, after: Revision) -> bool:
    same = bool(after.field) and (before.field, before.by) == (after.field, after.by)
    return same and after.at - before.at <= ONE_STEP


def step_words(note: str, facts: Facts) -> str:
    """What a step did, for people: `set a1b2c3d4.title` is `Changed the title of “Seed Swap”`."""
    head, _, rest = note.partition("set ")
    if rest and (not head or head.endswith((": ", "undid ", "redid "))):
        fields = ", ".join(field_words(name, facts) for name in rest.split(", "))
        note = f"{head}changed {fields}" if not head else f"{head}change of {fields}"
    return f"{note[:1].upper()}{note[1:]}"


def field_words(name: str, facts: Facts) -> str:
    """A field for people: `a1b2c3d4.title` is `the title of “Seed Swap”`."""
    issue = facts.draft.issue
    if name.startswith("post."):
        parts = name.split(".")
        label = next((one.label for one in Network if one.value == parts[1]), parts[1])
        what = _NAMES.get(parts[3], "text") if len(parts) > 3 else "text"
        return f"the {what} of a post for {label}"
    if name.startswith("correction."):
        return "a correction"
    ref, _, part = name.partition(".")
    if not part:
        return f"the {name}" if name != "intro" else "the introduction"
    try:
        title = one_line(find_item(issue, ref).title)
    except UsageError:
        title = ref
    return f"the {_NAMES.get(part, part)} of “{title}”"


def said(facts: Facts) -> tuple[Said, ...]:
    """The comments by what they are about, the whole draft first; open ones stand before settled ones."""
    issue = facts.draft.issue
    titles = {item.id: one_line(item.title) for item in (*issue.shown(), *(one.item for one in issue.held))}
    ordered = sorted(facts.comments, key=lambda one: one.item)
    found = []
    for item, group in groupby(ordered, key=lambda one: one.item):
        comments = tuple(group)
        title = titles.get(item, "An item that is no longer here") if item else "The whole draft"
        found.append(Said(item, title, comments, sum(not one.resolved_by for one in comments)))
    return tuple(sorted(found, key=lambda one: (bool(one.item), not one.open)))


def difference_rows(differences: Iterable[Difference]) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """What differs, with the words before and after by their marks."""
    for one in differences:
        what = f"{one.what[:1].upper()}{one.what[1:]}"
        yield what, tuple((piece.mark.value, piece.text) for piece in one.pieces)


def networks(newsletter: Newsletter) -> tuple[str, ...]:
    """The names of the networks that get posts."""
    return tuple(Network(one).label for one in newsletter.posts.networks)
