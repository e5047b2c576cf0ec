"""Writing the public site, and carrying it to its web server before any mail goes out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import PIL

from pipeline import __version__
from pipeline.deliver.carrying import carry
from pipeline.deliver.channels.files import FilesChannel, explained, write_folder
from pipeline.errors import OutputError, UsageError
from pipeline.model.issues import Draft, Status
from pipeline.model.settings import SITE_FOLDER, Newsletter
from pipeline.render.cards import IssueCard, draw_issue_card
from pipeline.render.places import PICTURES
from pipeline.render.site import render_site
from pipeline.render.siteview import Serial, SiteIssue
from pipeline.store import deliveries as delivery_rows
from pipeline.store import drafts as draft_rows
from pipeline.workflow import witness
from pipeline.workflow.pictures import on_site
from pipeline.workflow.rendering import folder_of
from pipeline.workflow.upload_pictures import uploaded_pictures
from pipeline.workflow.workspace import Workspace

_CARDS = 2  # grows when a card is drawn otherwise, so that all are drawn anew


@dataclass(frozen=True, slots=True)
class SiteWritten:
    """What stands in the site's folder now.

    Attributes:
        issues: how many, by the newsletter's name.
        changed: anything of it had to be written.
    """

    folder: Path
    issues: Mapping[str, int]
    changed: bool


def write_site(workspace: Workspace, *, now: datetime, publishing: Draft | None = None) -> SiteWritten:
    """Write the whole site from the database, and swap it in.

    What a person put into its folder stays, and so do the pages of newsletters that the settings or the
    database know no more: an address that was published stays good.

    Args:
        workspace: the opened folder.
        now: what is open then is listed as open.
        publishing: a draft that is about to go out.

    Raises:
        UsageError: no issue was sent yet.
        RenderError: a template is wrong.
        OutputError: the folder cannot be written.
    """
    serials = list(_serials(workspace, publishing, now))
    if not serials:
        raise UsageError("no issue was sent yet", where="site", todo="It is written when the first goes out")
    changed = _write(workspace, serials, now, publishing)
    issues = {one.newsletter.name: len(one.issues) for one in serials}
    return SiteWritten(workspace.output / SITE_FOLDER, issues, changed)


def _write(
    workspace: Workspace, serials: list[Serial], now: datetime, publishing: Draft | None = None
) -> bool:
    """Swap in the site of these newsletters, perhaps of none; says whether anything had to be written."""
    settings, target = workspace.settings, workspace.output / SITE_FOLDER
    if target.exists() and not target.is_dir():
        raise OutputError("a file stands where a folder is needed", where=str(target), todo="Move it away")
    pictures = uploaded_pictures(workspace, publishing, now=now)
    pictures |= on_site(workspace, (one.issue for serial in serials for one in serial.issues))
    names = frozenset(name.removeprefix(PICTURES) for name in pictures)
    serials = [replace(serial, pictures=names) for serial in serials]
    with explained(target):
        old = _Old(target)
        files: dict[str, bytes] = {}
        if serials:
            files = render_site(serials, settings.site, workspace.templates, now=now, draw=old.draw)
        named = {newsletter.id for newsletter in settings.newsletter} - set(_doubtful(workspace))
        files = {**old.kept(named), **pictures, **files}
    manifest = {
        "made_by": f"pipeline {__version__}",
        "cards": old.cards,
        "outputs": {name: {"sha256": _sha256(data)} for name, data in sorted(files.items())},
    }
    files["manifest.json"] = (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode()
    return write_folder(target, files)


def carry_site(workspace: Workspace) -> None:
    """Call `after_publish`, if there is one.

    Raises:
        OutputError: it failed; the message says how.
    """
    site = workspace.settings.site
    if site.after_publish:
        carry(site.after_publish, folder=workspace.root, limit=site.after_publish_limit)


def show(workspace: Workspace, draft: Draft, *, now: datetime) -> None:
    """Put an issue on the site, since its mail leads there; until that is done, no mail may go out.

    Where it cannot be carried, the site is written again without the issue.

    Raises:
        RenderError: a template of the site is wrong.
        OutputError: the site cannot be written or carried; the next run tries again.
    """
    write_site(workspace, now=now, publishing=draft)
    try:
        carry_site(workspace)
    except OutputError:
        _write(workspace, list(_serials(workspace, None, now)), now)
        raise


def _serials(workspace: Workspace, publishing: Draft | None, now: datetime) -> Iterator[Serial]:
    for newsletter in workspace.settings.newsletter:
        with workspace.store.reading() as tx:
            drafts = draft_rows.load(tx, newsletter.id, [Status.SENT, Status.SENDING])
        if publishing and publishing.issue.newsletter == newsletter.id:
            drafts = [publishing, *(draft for draft in drafts if draft.id != publishing.id)]
        drafts.sort(key=lambda draft: (draft.issue.send_at, draft.id))
        taken: set[str] = set()
        issues = []
        for draft in drafts:
            place = _place(workspace, draft, newsletter)
            if place in taken:  # two of one day, taken over from folders that are there no more
                place = f"{newsletter.id}/{draft.send_slot[:10]}-{draft.send_slot[11:].replace(':', '')}"
            taken.add(place)
            issues.append(SiteIssue(draft.issue, place, draft.sent_at or now))
        if issues:
            yield Serial(newsletter, tuple(issues))


def _place(workspace: Workspace, draft: Draft, newsletter: Newsletter) -> str:
    """Where it went to below `output/`, which no change of the schedule alters afterwards; or will go."""
    with workspace.store.reading() as tx:
        rows = delivery_rows.of_draft(tx, draft.id)
    went = next((row.recipient for row in rows if row.channel == FilesChannel.name), "")
    return went or folder_of(workspace, draft, newsletter)


def _doubtful(workspace: Workspace) -> Iterator[str]:
    """The newsletters whose issues the database may not all know."""
    for newsletter in workspace.settings.newsletter:
        try:
            with workspace.store.reading() as tx:
                doubt = witness.disagreement(workspace, tx, newsletter)
        except OutputError:
            doubt = "nobody can tell"
        if doubt:
            yield newsletter.id


@dataclass(slots=True)
class _Old:
    """The site as it was written last; and, by name, what the cards of the new one were drawn from."""

    folder: Path
    cards: dict[str, str] = field(default_factory=dict)
    _outputs: dict[str, Any] = field(init=False)
    _drawn: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        try:
            found = json.loads((self.folder / "manifest.json").read_bytes())
            self._outputs, self._drawn = dict(found["outputs"]), dict(found["cards"])
        except (OSError, ValueError, KeyError, TypeError):
            self._outputs, self._drawn = {}, {}

    def draw(self, name: str, card: IssueCard) -> bytes:
        """The card from the old site if nothing of it has changed: to draw one takes longer than its page."""
        of = f"{_CARDS} {PIL.__version__} {astuple(card)!r}"
        self.cards[name] = _sha256(of.encode())
        if self._drawn.get(name) == self.cards[name]:
            data = self._read(name)
            if data is not None and self._outputs.get(name) == {"sha256": _sha256(data)}:
                return data
        return draw_issue_card(card)

    def kept(self, named: set[str]) -> dict[str, bytes]:
        """The pages of newsletters other than these."""
        kept = {}
        for name in self._outputs:
            top, slash, _ = name.partition("/")
            if slash and top not in named and (data := self._read(name)) is not None:
                kept[name] = data
        return kept

    def _read(self, name: str) -> bytes | None:
        path = self.folder / name
        try:
            return path.read_bytes() if path.resolve().is_relative_to(self.folder.resolve()) else None
        except OSError:
            return None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
