"""The one screen of a draft: its stories, its mail, and everything that is decided about it.

The server makes every part of it, and the page is whole without a script. A script asks for the parts anew
when something has changed, and only gets those that are others than it has.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import NamedTuple
from urllib.parse import urlencode

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from pipeline.compose.edits import find_item
from pipeline.errors import UsageError
from pipeline.model.issues import Draft
from pipeline.model.users import Role, User
from pipeline.render.thumbnails import thumbnail
from pipeline.review.checks import GMAIL_CLIPS
from pipeline.review.history import last_editor
from pipeline.text.dates import ap_date, ap_time
from pipeline.text.markup import one_line
from pipeline.web import draft_actions, draft_facts, draft_rail, draft_view
from pipeline.web.desk_state import Desk, Shown
from pipeline.web.draft_approval import approval
from pipeline.web.draft_events import News
from pipeline.web.draft_facts import Facts
from pipeline.web.draft_mail import mail_html, mail_picture, mail_text
from pipeline.web.frames import SANDBOX, mail_frame, picture
from pipeline.web.gate import signed_in, while_signed_in
from pipeline.web.pages import page
from pipeline.workflow.editing import restore_differences
from pipeline.workflow.workspace import Workspace


class View(NamedTuple):
    """A way to look at the mail: its word in addresses, its button, and what it is in words."""

    id: str
    label: str
    words: str


VIEWS = (
    View("desktop", "Desktop", "The mail at desktop width"),
    View("phone", "Phone", "The mail on a phone, 375 pixels wide"),
    View("dark", "Dark", "The mail in dark mode"),
    View("images-off", "Images off", "The mail with images off"),
    View("text", "Text", "The plain text of the mail"),
)
PANES = ("stories", "mail", "posts", "checks", "plan", "history", "comments")
"""What a narrow window shows one of; all after the second stand in the rail."""
PARTS = ("bar", "notes", "head", "stories", "held", "swap", "tools", "tabs", *PANES[2:], "approval")


_LONGEST_WORD = 200  # characters of what a page says of itself


@dataclass(frozen=True, slots=True)
class _Known:
    """The parts as they were made last, and what they were made from."""

    made_from: object
    html: Mapping[str, str]


class Screen:
    """Makes the parts of the screen for one person.

    Args:
        request: theirs.
        fresh: wait until the draft is rendered as it stands; else what is known of an earlier one will do.
    """

    def __init__(self, request: Request, *, fresh: bool) -> None:
        self.state = request.app.state
        self.desk: Desk = self.state.desk
        self.news: News = self.state.news
        self.user: User = request.state.user
        self.now: datetime = self.desk.now()
        self.workspace: Workspace = self.desk.workspace
        number = number_of(request)
        _found(request)
        self.fault = ""
        self.shown: Shown | None = None
        if fresh:
            self._render(number)
        self.facts: Facts = draft_facts.facts_of(self.workspace, number)
        if not fresh:
            self.shown, self.fault = self.news.known(number)
            if self.shown is None:
                self._render(number)
        self.query = request.query_params

    def _render(self, number: int) -> None:
        try:
            self.shown = self.news.shown(number)
        except UsageError:
            raise
        except Exception as error:  # noqa: BLE001 - the page must come, so that a person can undo what broke it
            fault = self.desk.report(f"rendering draft {number}", error)
            self.shown, self.fault = self.news.known(number)[0], fault

    @property
    def number(self) -> int:
        """The draft's."""
        return self.facts.draft.id

    def parts(self) -> dict[str, str]:
        """Every part as HTML; made once for all who see the same."""
        extra = {
            name: self.query[name] for name in ("swap", "restore", "approve", "did") if name in self.query
        }
        is_editor = last_editor(self.facts.history) == self.user.name
        test = self.state.tests.get(self.number)
        made_from = (self.facts, id(self.shown), self.fault, test, self.now.timestamp() // 60)
        who = (self.number, self.user.role, is_editor, bool(self.user.email))
        known: dict[object, _Known] = self.state.parts
        if not extra and who in known and known[who].made_from == made_from:
            return dict(known[who].html)
        values = self._values(extra)
        html = {
            name: self.state.templates.render(f"desk/parts/draft-{name}.html.j2", **values) for name in PARTS
        }
        if not extra:
            known[who] = _Known(made_from, html)
        return html

    def _values(self, extra: Mapping[str, str]) -> dict[str, object]:
        facts, shown, issue = self.facts, self.shown, self.facts.draft.issue
        findings = shown.rendered.findings if shown else ()
        test = self.state.tests.get(self.number)
        given = approval(self.workspace, facts, shown, self.fault, self.user, test, now=self.now)
        state, tone = draft_facts.state_words(facts, self.now)
        steps = facts.steps
        local = issue.send_at.astimezone(facts.newsletter.timezone)
        size = len(shown.rendered.files["mail.html"]) if shown else 0
        groups = draft_view.groups(facts, findings)
        return {
            "number": self.number,
            "facts": facts,
            "newsletter": facts.newsletter,
            "name": one_line(facts.newsletter.name),
            "issue": issue,
            "day": ap_date(local.date(), today=local.date(), weekday=True),
            "clock": ap_time(f"{local:%H:%M}"),
            "editable": facts.editable,
            "may": {role.value: self.user.role.covers(role) for role in Role},
            "me": self.user,
            "status": state,
            "tone": tone,
            "can_undo": steps.undo is not None and facts.editable,
            "can_redo": steps.redo is not None and facts.editable,
            "current": bool(shown and shown.draft.revision == facts.draft.revision),
            "fault": self.fault,
            "approval": given,
            "groups": groups,
            "corrections": draft_view.corrections(facts),
            "head_flags": {
                name: draft_view.flags_on(findings, name) for name in ("subject", "preheader", "intro")
            },
            "held": draft_view.held(facts),
            "shown": shown,
            "size": size,
            "size_tone": "bad" if size > GMAIL_CLIPS else "warn" if size > 90 * 1024 else "good",
            "posts": draft_rail.post_groups(facts, shown) if shown else (),
            "left_out": draft_rail.left_out(facts),
            "span": draft_rail.span(facts, shown) if shown else "",
            "plan": draft_rail.plan(facts, shown) if shown else None,
            "checks": draft_rail.checks(facts, findings),
            "history": draft_rail.entries(facts, self.now),
            "said": draft_rail.said(facts),
            "open_comments": sum(not one.resolved_by for one in facts.comments),
            "moment": lambda at: draft_facts.moment(at, facts, self.now),
            "kind_words": draft_view.kind_words,
            "difference_rows": draft_rail.difference_rows,
            "picture": partial(draft_view.picture_address, self.number),
            **self._extra(extra),
        }

    def _extra(self, extra: Mapping[str, str]) -> dict[str, object]:
        """What the address asks for: a swap begun, a revision to bring back, what was done last."""
        found: dict[str, object] = {"swap": None, "restore": None, "approving": "approve" in extra, "did": ""}
        if "swap" in extra:
            found["swap"] = find_item(self.facts.draft.issue, extra["swap"])
        if "restore" in extra:
            number = _whole(extra["restore"])
            found["restore"] = (number, restore_differences(self.workspace, self.number, number))
        if "did" in extra:
            number = _whole(extra["did"])
            note = next((one.note for one in self.facts.history if one.number == number), "")
            found["did"] = draft_rail.step_words(note, self.facts)
        return found


def number_of(request: Request) -> int:
    """The draft that an address names."""
    return int(request.path_params["number"])


def _whole(text: str) -> int:
    if not text.isdecimal() or len(text) > 9:
        raise HTTPException(404)
    return int(text)


def _found(request: Request) -> Draft:
    try:
        return request.app.state.desk.draft(number_of(request))  # type: ignore[no-any-return]
    except UsageError as error:
        raise HTTPException(404, "There is no such draft.") from error


async def screen(request: Request) -> Response:
    """The whole page."""
    return await run_in_threadpool(_screen, request)


def _screen(request: Request) -> Response:
    made = Screen(request, fresh=True)
    parts = made.parts()
    view = next((one for one in VIEWS if one.id == request.query_params.get("view")), VIEWS[0])
    pane = request.query_params.get("pane", "")
    pane = pane if pane in PANES else PANES[0]
    facts, issue = made.facts, made.facts.draft.issue
    subject, sender = one_line(issue.subject), one_line(facts.newsletter.mail.from_name)

    def here(**changes: str) -> str:
        return f"/drafts/{made.number}?{urlencode({'view': view.id, 'pane': pane} | changes)}"

    text = mail_text(made.desk, facts.draft) if view.id == "text" and not made.fault else ""
    return page(
        request,
        "draft",
        parts={name: Markup(html) for name, html in parts.items()},  # noqa: S704 - our own templates filled it
        marks={name: _mark(html) for name, html in parts.items()},
        number=made.number,
        name=one_line(facts.newsletter.name),
        title=subject or "No subject yet",
        sender=sender,
        initials="".join(word[0] for word in sender.split()[:2]).upper(),
        language=facts.newsletter.language,
        editable=facts.editable,
        views=VIEWS,
        view=view,
        panes=PANES,
        pane=pane,
        tab=pane if pane in PANES[2:] else "posts",
        here=here,
        sandbox=SANDBOX,
        revision=facts.draft.revision,
        text=text,
        me=made.user,
        now=made.now.isoformat(),
        fault=made.fault,
        approving="approve" in request.query_params,
    )


def _mark(html: str) -> str:
    return hashlib.sha256(html.encode("utf-8", "replace")).hexdigest()[:12]


async def parts(request: Request) -> Response:
    """Parts of the screen that are others than the page has them: `?have=bar:a1b2c3,stories:…`."""
    return await run_in_threadpool(_parts, request)


def _parts(request: Request) -> Response:
    wanted = request.path_params["name"]
    if wanted not in {"all", *PARTS}:
        raise HTTPException(404)
    made = Screen(request, fresh=False)
    have = dict(pair.partition(":")[::2] for pair in request.query_params.get("have", "").split(","))
    html = {name: text for name, text in made.parts().items() if wanted in {"all", name}}
    fresh = {name: text for name, text in html.items() if have.get(name) != _mark(text)}
    body = "".join(
        f'<div data-part="{name}" data-mark="{_mark(text)}">{text}</div>' for name, text in fresh.items()
    )
    facts = made.facts
    current = bool(made.shown and made.shown.draft.revision == facts.draft.revision)
    headers = {"x-revision": str(facts.draft.revision), "x-rendered": "1" if current else "0"}
    return HTMLResponse(body, headers=headers)


async def mail(request: Request) -> Response:
    """The mail for a frame."""
    return await run_in_threadpool(_mail, request)


def _mail(request: Request) -> Response:
    desk, images = request.app.state.desk, not request.url.path.endswith("/images-off")
    draft = _found(request)
    workspace = desk.workspace
    html = mail_html(desk, draft, images=images)
    logo = workspace.newsletter(draft.issue.newsletter).brand.logo
    return mail_frame(html, images=images, also_from=[logo] if logo else [])


async def text(request: Request) -> Response:
    """The plain text of the mail."""
    desk = request.app.state.desk
    draft = await run_in_threadpool(_found, request)
    return PlainTextResponse(await run_in_threadpool(mail_text, desk, draft))


async def mail_pictures(request: Request) -> Response:
    """A picture of the mail."""
    name = request.path_params["name"]
    return picture(name, await run_in_threadpool(mail_picture, request.app.state.desk.workspace, name))


async def post_pictures(request: Request) -> Response:
    """The picture of a post, under an address that changes with it; `?small` as it stands in the list."""
    name, digest = request.path_params["name"], request.path_params["digest"]
    shown, _ = request.app.state.news.known(number_of(request))
    if not name.endswith((".png", ".jpg")):
        raise HTTPException(404)
    data = shown.rendered.files.get(name, b"") if shown else b""
    if hashlib.sha256(data).hexdigest()[:16] != digest:
        return Response(status_code=204)  # of a post that was changed while the page asked: nothing is wrong
    if not data:
        raise HTTPException(404)
    if "small" in request.query_params:
        return picture("small.jpg", await run_in_threadpool(thumbnail, data))
    return picture(name, data)


async def events(request: Request) -> Response:
    """Word of every change, and who else is here."""
    news, number = request.app.state.news, number_of(request)
    await run_in_threadpool(_found, request)
    # A page says the word that it goes by, to be known again when it tells where its person is.
    page_word = request.query_params.get("page", "")[:_LONGEST_WORD] or secrets.token_hex(8)
    stream = news.events(number, request.state.user.name, page_word)
    return StreamingResponse(while_signed_in(request, stream), media_type="text/event-stream")


async def here(request: Request) -> Response:
    """Where somebody is: the field (`field`) that they have gone into, on the page that goes by `page`."""
    await run_in_threadpool(_found, request)
    form = await request.form(max_files=0, max_fields=2)
    word, where = (str(form.get(name, ""))[:_LONGEST_WORD] for name in ("page", "field"))
    request.app.state.news.stand(number_of(request), word, request.state.user.name, where)
    return Response(status_code=204)


_AT = "/drafts/{number:row}"
ROUTES = [
    Route(_AT, signed_in(screen)),
    Route(f"{_AT}/parts/{{name}}", signed_in(parts)),
    Route(f"{_AT}/mail", signed_in(mail)),
    Route(f"{_AT}/mail/images-off", signed_in(mail)),
    Route(f"{_AT}/text", signed_in(text)),
    Route(f"{_AT}/pictures/{{name}}", signed_in(mail_pictures)),
    Route(f"{_AT}/files/{{digest}}/{{name:path}}", signed_in(post_pictures)),
    Route(f"{_AT}/events", signed_in(events)),
    Route(f"{_AT}/here", signed_in(here), methods=["POST"]),
    *draft_actions.ROUTES,
]
