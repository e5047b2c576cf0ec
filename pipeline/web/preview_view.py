"""What the page of the preview says, in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import PipelineError, RenderError, SettingsError, StoreError
from pipeline.model.issues import Status
from pipeline.review.checks import GMAIL_CLIPS
from pipeline.review.draft import is_stale
from pipeline.text.dates import ap_date, ap_time
from pipeline.text.markup import one_line
from pipeline.workflow.previewing import NoDraft, Preview

_NEARLY = 90 * 1024
"""Bytes of HTML past which the check of a mail's size asks for a look."""

_PLACED = re.compile(r"(\S+\.toml(?:, line \d+)?): (.+)")
_TITLES: tuple[tuple[type[PipelineError], str], ...] = (
    (SettingsError, "The settings cannot be followed"),
    (RenderError, "The mail cannot be made"),
    (StoreError, "The database cannot be read"),
)


@dataclass(frozen=True, slots=True)
class View:
    """A way to look at the mail.

    Attributes:
        id: its word in addresses.
        label: on its button.
        words: what the frame is called for those who do not see it.
        frame: the address that it shows; empty where the page shows the text itself.
    """

    id: str
    label: str
    words: str
    frame: str = "/mail"


VIEWS = (
    View("desktop", "Desktop", "The mail at desktop width"),
    View("phone", "Phone", "The mail on a phone, 375 pixels wide"),
    View("dark", "Dark", "The mail in dark mode"),
    View("images-off", "Images off", "The mail with images off", "/mail/images-off"),
    View("text", "Text", "The plain text of the mail", ""),
)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, for the page to say.

    Attributes:
        lines: what it is, each with the file, line, key or entry concerned; empty where the words say it.
        todo: what to do about it.
    """

    title: str
    lines: tuple[tuple[str, str], ...]
    todo: str = ""


def problem_of(error: Exception, root: Path) -> Problem:
    """An error in the words that the command line has for it.

    Args:
        error: one of ours, or a library's that nobody foresaw.
        root: the newsletter's folder; files in it are named from there.
    """
    if not isinstance(error, PipelineError):
        what = f"{type(error).__name__}: {error}".removesuffix(": ")
        todo = "If you have changed a template, take the change back. If not, this is a fault of the program."
        return Problem("Something went wrong that nobody foresaw", (("", _short(what, root)),), todo)
    title = next((words for kind, words in _TITLES if isinstance(error, kind)), "There is nothing to show")
    todo = _short(error.todo, root)
    lines = [_short(line, root) for line in error.what.splitlines() if line.strip()]
    if error.where or not isinstance(error, SettingsError):
        where = _short(error.where, root)
        return Problem(title, tuple((where, _sentence(line)) for line in lines), todo)
    # Many mistakes in one error, each a line that begins with its file.
    return Problem(title, tuple(_parted(line) for line in lines), todo)


def _parted(line: str) -> tuple[str, str]:
    found = _PLACED.fullmatch(line)
    return (found[1], found[2]) if found else ("", _sentence(line))


def _sentence(line: str) -> str:
    return f"{line[:1].upper()}{line[1:]}"


def _short(text: str, root: Path) -> str:
    return text.replace(f"{root.resolve()}/", "").replace(f"{root}/", "")


def page_values(shown: Preview | NoDraft | Problem, view: str) -> dict[str, object]:
    """What the template of the page fills in.

    Args:
        shown: what there is to show.
        view: the id of a view; the first one in place of one that does not exist.
    """
    common = {"views": VIEWS, "view": next((one for one in VIEWS if one.id == view), VIEWS[0])}
    match shown:
        case Problem():
            return common | {"state": "problem", "title": shown.title, "problem": shown}
        case NoDraft():
            name = one_line(shown.newsletter.name)
            return common | {"state": "none", "title": "No draft is open", "name": name, "nothing": shown}
        case Preview():
            return common | _mail_values(shown)


def _mail_values(shown: Preview) -> dict[str, object]:
    newsletter, issue = shown.newsletter, shown.draft.issue
    local = issue.send_at.astimezone(newsletter.timezone)
    clock = ap_time(f"{local:%H:%M}")
    subject, sender = one_line(issue.subject), one_line(newsletter.mail.from_name)
    status, tone = _status(shown)
    size_tone, size_words = _size(shown.size)
    items = issue.shown()
    return {
        "state": "mail",
        "title": subject or "No subject yet",
        "name": one_line(newsletter.name),
        "number": issue.number,
        "language": newsletter.language,
        "subject": subject,
        "preheader": one_line(issue.preheader),
        "sender": sender,
        "address": newsletter.mail.from_address,
        "initials": "".join(word[0] for word in sender.split()[:2]).upper(),
        "clock": clock,
        "goes": "Went out" if shown.status is Status.SENT else "Goes out",
        "goes_out": f"{ap_date(local.date(), today=local.date(), weekday=True)}, {local.year}, {clock}",
        "zone": newsletter.timezone.key,
        "kilobytes": shown.size // 1024,
        "size_tone": size_tone,
        "size_words": size_words,
        "count": len(items),
        "calls": sum(item.deadline is not None for item in items),
        "must_fix": shown.must_fix,
        "notes": tuple(_notes(shown)),
        "status": status,
        "tone": tone,
        "text": shown.text,
        "lines": shown.text.count("\n"),
    }


def _status(shown: Preview) -> tuple[str, str]:
    """The state of the draft in words, and how it is coloured."""
    match shown.status:
        case Status.DRAFT:
            changed = is_stale(shown.draft)
            return ("Draft: changed since approval" if changed else "Draft: not approved"), "warn"
        case Status.APPROVED | Status.SCHEDULED:
            return ("Approved", "good") if shown.as_approved else ("Approved: looks different now", "warn")
        case Status.CANCELLED:
            return "Cancelled", "bad"
        case Status.SENDING | Status.SENT:
            return shown.status.value.title(), "good"


def _size(size: int) -> tuple[str, str]:
    """How the size is coloured, and what it means."""
    if size > GMAIL_CLIPS:
        return "bad", "Gmail cuts it off, and the way to unsubscribe with it"
    if size > _NEARLY:
        return "warn", "Near the size at which Gmail cuts a mail off"
    return "good", "Gmail cuts a mail off at 102 KB"


def _notes(shown: Preview) -> list[str]:
    """What a person should know who takes this for the mail that goes out."""
    notes = []
    if shown.status in {Status.APPROVED, Status.SCHEDULED} and not shown.as_approved:
        notes.append(
            "By the templates and settings of now it looks like this. What goes out is what was approved; "
            "approve it again to send this instead."
        )
    if shown.status in {Status.SENT, Status.SENDING}:
        notes.append(
            "This is how it would look by the templates and settings of now. What went out is in output/."
        )
    if shown.shortened:
        notes.append(f"Whole it would be too large: {shown.shortened}.")
    if shown.elsewhere:
        first = shown.elsewhere[0]
        more = f" and {len(shown.elsewhere) - 1} more" if len(shown.elsewhere) > 1 else ""
        notes.append(f"A picture from elsewhere is not shown here, though readers may see it: {first}{more}")
    return notes
