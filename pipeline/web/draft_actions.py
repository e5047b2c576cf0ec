"""What can be done on the screen of a draft, each an ordinary form: it answers our script in JSON, others by 303.

Every form of a card carries the card's fields along, each with the text that it began with, so that a page
without a script loses no words either: whatever button is pressed, changed fields are saved first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from pipeline.compose.edits import find_item
from pipeline.compose.fields import field_text
from pipeline.compose.pictures import PICTURE_FIELDS
from pipeline.errors import DraftError, PipelineError, StaleError, UsageError
from pipeline.model.issues import Draft, Finding, Issue
from pipeline.model.posts import Post
from pipeline.model.selection import Wish
from pipeline.model.settings import Newsletter
from pipeline.model.users import Role, User
from pipeline.review.changes import differences_between, word_pieces
from pipeline.web.desk_state import Desk
from pipeline.web.draft_approval import Tested
from pipeline.web.draft_events import News
from pipeline.web.draft_moves import Target, standing, step
from pipeline.web.draft_view import finding_id
from pipeline.web.gate import refusal, signed_in, wants_json
from pipeline.web.pages import page
from pipeline.workflow import adding, deciding, editing, remarking, reviewing
from pipeline.workflow.editing import ConflictError, Edited
from pipeline.workflow.pictures import check_picture
from pipeline.workflow.trial import send_test
from pipeline.workflow.workspace import Workspace, locked

LONGEST = 20_000
"""Characters of a field."""

_BASE = "base:"  # before the name of a field: the text that its editor began with
_MOST_FIELDS = 400
_LOCK_WAIT = 15.0  # seconds for which a change that writes folders waits for a run


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, for whoever did it.

    Attributes:
        toast: in words; empty if the page shows it anyway.
        focus: the item to go to.
        undo: one step back takes it back.
        extra: further things for our script.
        back: where a page without a script goes on; empty for the screen.
    """

    toast: str = ""
    focus: str = ""
    undo: bool = False
    changed: bool = True
    extra: tuple[tuple[str, object], ...] = ()
    back: str = ""


class Doing:
    """One request, with everything that an action needs of it.

    Args:
        request: the request.
        form: what came with it.
    """

    def __init__(self, request: Request, form: FormData) -> None:
        self.state = request.app.state
        self.desk: Desk = self.state.desk
        self.news: News = self.state.news
        self.user: User = request.state.user
        self.now: datetime = self.desk.now()
        self.workspace: Workspace = self.desk.workspace
        self.number = int(request.path_params["number"])
        self._form = form

    def text(self, name: str, *, most: int = LONGEST) -> str:
        """A value of the form; empty if it is not there.

        Raises:
            UsageError: it is longer than anything that is meant.
        """
        value = self._form.get(name, "")
        found = value if isinstance(value, str) else ""
        if len(found) > most:
            raise UsageError(f"that is longer than {most} characters", where=name)
        return found.replace("\r\n", "\n").replace("\x00", "")

    def number_in(self, name: str) -> int:
        """A whole number of the form.

        Raises:
            UsageError: it is none.
        """
        found = self.text(name, most=9)
        if not found.isdecimal():
            raise UsageError(f"{found!r} is no number", where=name)
        return int(found)

    def fields(self) -> list[tuple[str, str, str]]:
        """The fields that came along and were changed: their names, new texts, and what these began as."""
        names = [name.removeprefix(_BASE) for name in self._form if name.startswith(_BASE)]
        every = [(name, self.text(name), self.text(f"{_BASE}{name}")) for name in names if name in self._form]
        return [one for one in every if one[1].split() != one[2].split()]

    @property
    def draft(self) -> Draft:
        """As it stands now."""
        return self.desk.draft(self.number)

    @property
    def newsletter(self) -> Newsletter:
        """Whose draft it is."""
        return self.workspace.newsletter(self.draft.issue.newsletter)

    def posts(self, field: str) -> tuple[Post, ...]:
        """The posts as they stand, where a field is about one."""
        if not field.startswith("post."):
            return ()
        return self.news.shown(self.number).rendered.posts

    def finding(self, name: str) -> Finding:
        """The finding that a button was about.

        Raises:
            StaleError: nothing of that sort is found any more.
        """
        for one in self.news.shown(self.number).rendered.findings:
            if finding_id(one) == name:
                return one
        raise StaleError("this is not found any more", where="", todo="The list is up to date now")


Action = Callable[[Doing], Done]


def _save(doing: Doing, field: str, value: str, base: str) -> Edited:
    if field.endswith(tuple(f".{name}" for name in PICTURE_FIELDS[:1])):
        check_picture(doing.workspace, value, now=doing.now)
    return editing.save_field(
        doing.workspace,
        doing.number,
        field,
        value,
        base,
        by=doing.user.name,
        now=doing.now,
        posts=doing.posts(field),
    )


def _done(edited: Edited, doing: Doing, *, focus: str = "") -> Done:
    """What a change did, in words that begin with a capital."""
    what = edited.what
    return Done(
        f"{what[:1].upper()}{what[1:]}", focus=focus, undo=edited.changed, changed=edited.changed
    )


def save(doing: Doing) -> Done:
    """Save one field (`field`, `value`, `base`), or all that came with their own names."""
    field = doing.text("field", most=200)
    if not field:
        return Done("Saved", changed=bool(doing.fields()))
    edited = _save(doing, field, doing.text("value"), doing.text("base"))
    stands = field_text(edited.draft.issue, field, ())
    known = not field.startswith("post.") or doing.text("value") != "auto"
    extra = (("text", stands), ("saved_at", doing.now.isoformat())) if known else ()
    return Done(changed=edited.changed, extra=extra)


def move(doing: Doing) -> Done:
    """Move an item one step (`to` = `up` or `down`), or to a `place` of a `section`, `whole` or not."""
    item, draft, newsletter = doing.text("item"), doing.draft, doing.newsletter
    name = find_item(draft.issue, item).id
    to = doing.text("to", most=10)
    if to in {"up", "down"}:
        target = step(draft.issue, newsletter, name, up=to == "up")
    else:
        whole = doing.text("whole", most=1) != "0"
        target = Target(doing.text("section", most=100), doing.number_in("place"), whole)
    edited = editing.move_item(
        doing.workspace,
        doing.number,
        name,
        target.section,
        target.place,
        whole=target.whole,
        by=doing.user.name,
        now=doing.now,
    )
    where = standing(edited.draft.issue, newsletter, name)
    return Done(f"Moved to {where}", focus=name, undo=edited.changed, changed=edited.changed)


def hold(doing: Doing) -> Done:
    """Keep an item, or a correction, out of this issue."""
    item = doing.text("item")
    if doing.text("correction", most=1):
        return _correction(doing, item, held=True)
    reason = doing.text("reason", most=500)
    edited = editing.hold_item(
        doing.workspace, doing.number, item, reason=reason, by=doing.user.name, now=doing.now
    )
    return _done(edited, doing, focus=_near(doing, item, edited))


def drop(doing: Doing) -> Done:
    """Keep an item out of this issue and all that follow."""
    item = doing.text("item")
    reason = doing.text("reason", most=500)
    edited = editing.drop_item(
        doing.workspace, doing.number, item, reason=reason, by=doing.user.name, now=doing.now
    )
    return _done(edited, doing, focus=_near(doing, item, edited))


def _near(doing: Doing, item: str, edited: Edited) -> str:
    """Where to go on once an item has left: the script knows better, since it knows what was there."""
    del doing, item, edited
    return ""


def put(doing: Doing) -> Done:
    """Put a held item, or a correction that was left out, into the issue."""
    item = doing.text("item")
    if doing.text("correction", most=1):
        return _correction(doing, item, held=False)
    section = doing.text("section", most=100)
    place = doing.number_in("place") if doing.text("place", most=9) else 10_000
    edited = editing.put_item(
        doing.workspace, doing.number, item, section, place, by=doing.user.name, now=doing.now
    )
    where = standing(edited.draft.issue, doing.newsletter, item)
    return Done(f"Put in: {where}", focus=item, undo=edited.changed, changed=edited.changed)


def _correction(doing: Doing, item: str, *, held: bool) -> Done:
    newsletter, slot = doing.newsletter, doing.draft.send_slot
    how = {"by": doing.user.name, "now": doing.now}
    if held:
        reviewing.hold_item(doing.workspace, newsletter, slot, item, reason="", **how)  # type: ignore[arg-type]
    else:
        reviewing.put_item(doing.workspace, newsletter, slot, item, section="", **how)  # type: ignore[arg-type]
    return Done("Left the correction out" if held else "Put the correction in", undo=True)


def swap(doing: Doing) -> Done:
    """Put a held item (`held`) in the place of one that is shown (`item`)."""
    other = doing.text("held")
    edited = editing.swap_items(
        doing.workspace, doing.number, doing.text("item"), other, by=doing.user.name, now=doing.now
    )
    return _done(edited, doing, focus=other)


def pin(doing: Doing) -> Done:
    """Let an item come first in its section, from the next draft on."""
    item = doing.text("item")
    deciding.wish(
        doing.workspace, doing.newsletter, item, Wish.PIN, by=doing.user.name, reason="", now=doing.now
    )
    return Done("Pinned: if it is held over, it comes first in the next draft", focus=item)


def unpin(doing: Doing) -> Done:
    """Take that back."""
    item = doing.text("item")
    deciding.wish(doing.workspace, doing.newsletter, item, None, by=doing.user.name, reason="", now=doing.now)
    return Done("Not pinned any more", focus=item)


def split(doing: Doing) -> Done:
    """Let some entries of a merged item (of the feeds `feed`) be an item of their own."""
    item = doing.text("item")
    feeds = [one for one in doing._form.getlist("feed") if isinstance(one, str)]  # noqa: SLF001 - its own module's
    with locked(doing.workspace.root, wait=_LOCK_WAIT):
        done = deciding.split(doing.workspace, item, feeds, by=doing.user.name, now=doing.now)
    names = ", ".join(f"“{title}”" for title in done.titles)
    return Done(f"Split: {names} is held now, and can be put in", focus=item)


def add(doing: Doing) -> Done:
    """Put a page in as an item, by its `address`; or what somebody typed, where the page says nothing."""
    wanted = adding.Wanted(
        doing.text("address", most=2000),
        doing.text("title", most=500),
        doing.text("blurb", most=2000),
        doing.text("section", most=100),
    )
    edited, item = adding.add(doing.workspace, doing.number, wanted, by=doing.user.name, now=doing.now)
    where = standing(edited.draft.issue, doing.newsletter, item)
    return Done(f"Added: {where}", focus=item, undo=edited.changed)


def undo(doing: Doing) -> Done:
    """One step back."""
    return _walked(doing, editing.undo)


def redo(doing: Doing) -> Done:
    """One step forward."""
    return _walked(doing, editing.redo)


def _walked(doing: Doing, walk: Callable[..., Edited]) -> Done:
    before = doing.draft.issue
    edited = walk(doing.workspace, doing.number, by=doing.user.name, now=doing.now)
    from pipeline.web.draft_rail import step_words  # noqa: PLC0415
    from pipeline.web.draft_view import facts_of  # noqa: PLC0415

    words = step_words(edited.what, facts_of(doing.workspace, doing.number))
    return Done(words, focus=_changed_item(before, edited.draft.issue))


def _changed_item(before: Issue, after: Issue) -> str:
    """The item that differs and can be gone to; empty if none."""
    here = {item.id for item in after.shown()}
    found = [one.item for one in differences_between(before, after) if one.item in here]
    return found[0] if found else ""


def restore(doing: Doing) -> Done:
    """Bring an earlier revision back."""
    number = doing.number_in("number")
    edited = editing.restore(doing.workspace, doing.number, number, by=doing.user.name, now=doing.now)
    return _done(edited, doing)


def comment(doing: Doing) -> Done:
    """Say something of an item, or of the whole."""
    item = doing.text("item")
    remarking.comment(
        doing.workspace, doing.number, item, doing.text("comment"), by=doing.user.name, now=doing.now
    )
    return Done("Comment added", focus=item, back="comments" if not item else "")


def resolve(doing: Doing) -> Done:
    """Settle a comment."""
    _settle(doing, resolved=True)
    return Done("Settled")


def reopen(doing: Doing) -> Done:
    """Open a comment again."""
    _settle(doing, resolved=False)
    return Done("Open again")


def _settle(doing: Doing, *, resolved: bool) -> None:
    number = doing.number_in("number")
    remarking.settle(
        doing.workspace, doing.number, number, resolved=resolved, by=doing.user.name, now=doing.now
    )


def fix(doing: Doing) -> Done:
    """Do what a finding says would put it right."""
    found = doing.finding(doing.text("finding", most=64))
    if found.fix is None:
        raise UsageError("nothing is known that would put this right")
    ref, _, part = found.fix.field.partition(".")
    if part == "hold":
        edited = editing.hold_item(
            doing.workspace, doing.number, ref, reason=found.fix.value, by=doing.user.name, now=doing.now
        )
        return _done(edited, doing)
    base = field_text(doing.draft.issue, found.fix.field, doing.posts(found.fix.field))
    edited = _save(doing, found.fix.field, found.fix.value, base)
    words = found.fix.words
    return Done(f"Fixed: {words}", focus=found.target, undo=edited.changed, changed=edited.changed)


def override(doing: Doing) -> Done:
    """Say that a finding does not block, and why."""
    found = doing.finding(doing.text("finding", most=64))
    why = doing.text("why", most=500)
    remarking.override(doing.workspace, doing.draft, found, why, by=doing.user.name, now=doing.now)
    return Done("Overridden; the reason stands in the list", back="checks")


def approve(doing: Doing) -> Done:
    """Approve exactly what has the `hash` that the dialog showed."""
    draft, given = doing.draft, doing.text("hash", most=64)
    if len(given) != 64:
        raise UsageError("that is no hash of a draft", todo="Look at it again, then approve")
    try:
        reviewing.approve(
            doing.workspace, doing.newsletter, draft.send_slot, given, by=doing.user.name, now=doing.now
        )
    except StaleError as error:
        raise StaleError(
            "it has changed since you looked at it", todo="Look at the mail once more, then approve"
        ) from error
    return Done("Approved. These very bytes go out")


def stop(doing: Doing) -> Done:
    """Take the approval back, so that the draft can be edited."""
    edited = editing.stop(doing.workspace, doing.number, by=doing.user.name, now=doing.now)
    return _done(edited, doing)


def cancel(doing: Doing) -> Done:
    """Give the draft up."""
    reason = doing.text("reason", most=500)
    draft = doing.draft
    if not doing.text("sure", most=3):
        raise UsageError("tick the box to give the draft up")
    reviewing.cancel(doing.workspace, doing.newsletter, draft.send_slot, reason=reason, by=doing.user.name)
    return Done("Given up; its items are free for the next issue")


def test(doing: Doing) -> Done:
    """Send a test of the mail as it stands now."""
    to = doing.text("to", most=254).strip() or doing.user.email
    if not to:
        raise UsageError("no address is given", todo="Say where the test is to go")
    shown = doing.news.shown(doing.number)
    send_test(doing.workspace, doing.newsletter, shown.draft, to, now=doing.now)
    doing.state.tests[doing.number] = Tested(
        to, doing.user.name, doing.now, shown.rendered.content_hash, shown.draft.issue
    )
    return Done(f"A test is on its way to {to}")


def _endpoint(action: Action) -> Callable[[Request], object]:
    async def answer(request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=_MOST_FIELDS)
        return await run_in_threadpool(_answer, action, request, form)

    return answer


def _answer(action: Action, request: Request, form: FormData) -> Response:
    doing = Doing(request, form)
    try:
        carried = 0
        for field, value, base in doing.fields():
            carried += _save(doing, field, value, base).changed
        done = action(doing)
    except ConflictError as error:
        return _conflict(request, doing, error)
    except UsageError as error:
        return _refused(request, error, 400)
    except (DraftError, StaleError) as error:
        doing.news.changed(doing.number)
        return _refused(request, error, 409)
    except PipelineError as error:
        return _refused(request, error, 502)
    if done.changed or carried:
        doing.news.changed(doing.number)
    return _answered(request, doing, done)


def _answered(request: Request, doing: Doing, done: Done) -> Response:
    draft = doing.draft
    if wants_json(request):
        said = {"ok": True, "revision": draft.revision, "toast": done.toast, "focus": done.focus}
        return JSONResponse(said | {"undo": done.undo, **dict(done.extra)})
    did = f"did={draft.revision}&" if done.undo else ""
    pane = f"pane={done.back}" if done.back else ""
    place = f"#card-{done.focus}" if done.focus else ""
    query = f"{did}{pane}".rstrip("&")
    return RedirectResponse(f"/drafts/{doing.number}{'?' if query else ''}{query}{place}", 303)


def _refused(request: Request, error: PipelineError, status: int) -> Response:
    if wants_json(request):
        return refusal(error, status)
    return page(request, "draft-refused", status, number=request.path_params["number"], error=error)


def _conflict(request: Request, doing: Doing, error: ConflictError) -> Response:
    """Both texts, and how they differ: what only theirs has is gone in mine, what only mine has is new."""
    field = error.where
    single = doing.text("field", most=200) == field
    mine = doing.text("value") if single else doing.text(field)
    pieces = [[piece.mark.value, piece.text] for piece in word_pieces(error.theirs, mine)]
    if wants_json(request):
        said = {"ok": False, "what": error.what, "where": field, "todo": error.todo}
        return JSONResponse(said | {"theirs": error.theirs, "by": error.by, "pieces": pieces}, 409)
    return page(
        request,
        "draft-conflict",
        409,
        number=doing.number,
        field=field,
        mine=mine,
        theirs=error.theirs,
        by=error.by,
        pieces=pieces,
    )


_EDITOR, _APPROVER, _ADMIN = Role.EDITOR, Role.APPROVER, Role.ADMIN
ACTIONS: dict[str, tuple[Action, Role]] = {
    "field": (save, _EDITOR),
    "move": (move, _EDITOR),
    "hold": (hold, _EDITOR),
    "drop": (drop, _EDITOR),
    "put": (put, _EDITOR),
    "swap": (swap, _EDITOR),
    "pin": (pin, _EDITOR),
    "unpin": (unpin, _EDITOR),
    "split": (split, _EDITOR),
    "add": (add, _EDITOR),
    "undo": (undo, _EDITOR),
    "redo": (redo, _EDITOR),
    "restore": (restore, _EDITOR),
    "comment": (comment, _EDITOR),
    "resolve": (resolve, _EDITOR),
    "reopen": (reopen, _EDITOR),
    "fix": (fix, _EDITOR),
    "test": (test, _EDITOR),
    "approve": (approve, _APPROVER),
    "stop": (stop, _APPROVER),
    "cancel": (cancel, _APPROVER),
    "override": (override, _ADMIN),
}
"""By the last word of their addresses, each with the role that it takes."""

ROUTES = [
    Route(f"/drafts/{{number:int}}/{name}", signed_in(_endpoint(action), role), methods=["POST"])
    for name, (action, role) in ACTIONS.items()
]
