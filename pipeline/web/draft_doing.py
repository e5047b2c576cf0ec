"""One request to change a draft: what comes with it, and how it is answered.

Each is an ordinary form; our script is answered in JSON, everybody else by 303. Every form of a card carries
the card's fields along, each with the text that it began with, so that a page without a script loses no words
either: whatever button is pressed, changed fields are saved first.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from pipeline.compose.fields import same_text
from pipeline.compose.post_edits import read_name
from pipeline.errors import DraftError, PipelineError, StaleError, UsageError
from pipeline.model.issues import Draft, Finding
from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter
from pipeline.model.users import User
from pipeline.web.desk_state import Desk
from pipeline.web.draft_events import News
from pipeline.web.draft_unsaved import BASE, THEIRS, WAS, Lost, pieces_of, shown_again
from pipeline.web.draft_view import finding_id
from pipeline.web.gate import wants_json
from pipeline.workflow import editing
from pipeline.workflow.editing import ConflictError, Edited
from pipeline.workflow.pictures import check_picture
from pipeline.workflow.workspace import Workspace

LONGEST = 20_000
"""Characters of a field."""

_MOST_FIELDS = 400
_IN_BODY = "outcome=body"  # what a page says that it prefers


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, for whoever did it.

    Attributes:
        toast: in words; empty if the page shows it anyway.
        focus: the item to go to.
        undo: one step back takes it back.
        extra: further things for our script.
        back: where a page without a script goes on; empty for the screen.
        revision: of the draft now; 0 if nobody has looked yet.
    """

    toast: str = ""
    focus: str = ""
    undo: bool = False
    changed: bool = True
    extra: tuple[tuple[str, object], ...] = ()
    back: str = ""
    revision: int = 0


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
        self.form = form

    def text(self, name: str, *, most: int = LONGEST) -> str:
        """A value of the form; empty if it is not there.

        Raises:
            UsageError: it is longer than anything that is meant.
        """
        found = self.typed(name)
        if len(found) > most:
            raise UsageError(f"that is longer than {most} characters", where=name)
        return found

    def typed(self, name: str) -> str:
        """A value of the form, however long."""
        value = self.form.get(name, "")
        return value.replace("\r\n", "\n").replace("\x00", "") if isinstance(value, str) else ""

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
        given_up = self.form.getlist(THEIRS)
        found = []
        for name in (one.removeprefix(BASE) for one in self.form if one.startswith(BASE)):
            base, value = self.typed(f"{BASE}{name}"), self.typed(name)
            was = self.typed(f"{WAS}{name}") if f"{WAS}{name}" in self.form else base
            if name in self.form and name not in given_up and not same_text(value, was, name):
                found.append((name, value, base))
        return found

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
        network, ref, reminder, part = read_name(field)
        key = (network, "" if ref == "issue" else ref, reminder)
        for edit in self.draft.issue.post_edits:
            if (edit.network, edit.item, edit.reminder) == key and getattr(edit, part) is not None:
                return ()  # what a person wrote stands in the issue, and no rendering is waited for
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


def save_text(doing: Doing, field: str, value: str, base: str) -> Edited:
    """Save the text of a field, if it is still what its editor began with; see `editing.save_field`."""
    if field.endswith(".picture") and not field.startswith("post."):
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


def endpoint(action: Action) -> Callable[[Request], Awaitable[Response]]:
    """What answers the requests for an action."""

    async def answer(request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=_MOST_FIELDS)
        with request.app.state.news.making_way():
            return await run_in_threadpool(_answer, action, request, form)

    return answer


def _answer(action: Action, request: Request, form: FormData) -> Response:
    doing = Doing(request, form)
    saved, lost = _save_fields(doing)
    error = lost[0].error if lost else None
    if error is None:  # else nothing is done over the head of what is not saved
        try:
            done = action(doing)
        except PipelineError as refused:
            error = refused
    if error is None:
        if done.changed or saved:
            doing.news.changed(doing.number)
        return _answered(request, doing, done)
    if isinstance(error, UsageError):
        _must_exist(doing)
    if saved or (isinstance(error, DraftError | StaleError) and not isinstance(error, ConflictError)):
        doing.news.changed(doing.number)
    field = doing.typed("field")
    if not lost and field:
        lost = [Lost(field, doing.typed("value"), doing.typed("base"), error)]
    return _refused(request, doing, error, lost)


def _save_fields(doing: Doing) -> tuple[int, list[Lost]]:
    """Save every field that came along: how many were, and which could not be."""
    saved, lost = 0, []
    for field, value, base in doing.fields():
        try:
            if len(value) > LONGEST:
                raise UsageError(f"that is longer than {LONGEST} characters", where=field)
            saved += save_text(doing, field, value, base).changed
        except PipelineError as error:
            lost.append(Lost(field, value, base, error))
    return saved, lost


def _must_exist(doing: Doing) -> None:
    try:
        _ = doing.draft
    except UsageError as error:
        raise HTTPException(404, "There is no such draft.") from error


def _answered(request: Request, doing: Doing, done: Done) -> Response:
    revision = done.revision or doing.draft.revision
    if wants_json(request):
        said = {"ok": True, "revision": revision, "toast": done.toast, "focus": done.focus}
        return JSONResponse(said | {"undo": done.undo, **dict(done.extra)})
    did = f"did={revision}&" if done.undo else ""
    pane = f"pane={done.back}" if done.back else ""
    place = f"#card-{done.focus}" if done.focus else ""
    query = f"{did}{pane}".rstrip("&")
    return RedirectResponse(f"/drafts/{doing.number}{'?' if query else ''}{query}{place}", 303)


def _outcome(request: Request, status: int, said: dict[str, object]) -> JSONResponse:
    """What came of a change, for a script: with its status, or with 200 and the status in the body.

    A browser reports every answer of 4xx to its console as a fault of the page. That two people meet in a
    field is none, so our page says what it prefers; forms and other programs get the status itself.

    Source: RFC 7240, section 2.
    """
    if request.headers.get("prefer") != _IN_BODY:
        return JSONResponse(said, status)
    return JSONResponse(said | {"status": status}, headers={"preference-applied": _IN_BODY})


def _refused(request: Request, doing: Doing, error: PipelineError, lost: list[Lost]) -> Response:
    match error:
        case UsageError():
            status = 400
        case DraftError() | StaleError():
            status = 409
        case _:
            status = 502
    if not wants_json(request):
        return shown_again(request, doing.workspace, doing.form, status, error, lost)
    said: dict[str, object] = {"ok": False, "what": error.what, "where": error.where, "todo": error.todo}
    if isinstance(error, ConflictError):
        said |= {"theirs": error.theirs, "by": error.by, "pieces": pieces_of(error, lost[0].mine)}
    return _outcome(request, status, said)
