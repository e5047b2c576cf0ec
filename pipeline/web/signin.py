"""Signing in and out, and one's own password."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from pipeline.errors import UsageError
from pipeline.web.gate import (
    client_address,
    local_path,
    people_changed,
    signed_in,
    token_of,
    with_session,
    without_session,
)
from pipeline.web.pages import page
from pipeline.workflow import users
from pipeline.workflow.users import SignInError

AT_ONCE, MOST_WAITING = 2, 50
"""Passwords that are looked at at the same time, and those that stand in the line with them."""

T = TypeVar("T")


class Line:
    """Where all stand whose passwords are to be looked at: two at a time, and no more than a few.

    Each takes 64 MB and a fifth of a second, by intent. So many at once would take all memory there is, and
    every thread in which others are answered.
    """

    def __init__(self) -> None:
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def run(self, work: Callable[[], T]) -> T:
        """Do it when it is its turn.

        Raises:
            HTTPException: too many stand there.
        """
        if self._waiting >= MOST_WAITING:
            raise HTTPException(
                503, "Too many sign in just now. Try again in a moment.", {"retry-after": "5"}
            )
        self._waiting += 1
        try:
            async with self._turns:
                return await run_in_threadpool(work)
        finally:
            self._waiting -= 1


async def sign_in(request: Request) -> Response:
    """The form for name and password, and what becomes of it."""
    desk = request.app.state.desk
    if request.method != "POST":
        back = local_path(request.query_params.get("next", "/"))
        return page(request, "sign-in", next=back, fault="", name="")
    form = await request.form(max_files=0, max_fields=6)
    name, back = str(form.get("name", "")), local_path(str(form.get("next", "/")))
    try:
        done = await _line(request).run(
            partial(
                users.sign_in,
                desk.workspace,
                name,
                str(form.get("password", "")),
                address=client_address(request),
                now=desk.now(),
            )
        )
    except SignInError as error:
        answer = page(request, "sign-in", 401, next=back, fault=error.what, name=name)
        return _slowed(answer, error)
    return with_session(request, RedirectResponse(back, 303), done.token)


async def by_link(request: Request) -> Response:
    """A link that signs in once: opening it shows a button, since scanners of mail open links, too."""
    desk, token = request.app.state.desk, request.path_params["token"]
    first = not await run_in_threadpool(users.everybody, desk.workspace)
    if request.method != "POST":
        good = await run_in_threadpool(users.link_is_good, desk.workspace, token, now=desk.now())
        fault = "" if good else "This link was used, or is too old."
        return page(
            request, "sign-in-link", 200 if good else 410, fault=fault, first=first, name="", again=False
        )
    form = await request.form(max_files=0, max_fields=6)
    name = str(form.get("name", "")).strip().lower()
    try:
        done = await run_in_threadpool(users.use_link, desk.workspace, token, first=name, now=desk.now())
    except SignInError as error:
        return page(request, "sign-in-link", 410, fault=f"{error.what}.", first=first, name=name, again=False)
    except UsageError as error:
        return page(request, "sign-in-link", 400, fault=str(error), first=first, name=name, again=True)
    by_link, now = request.app.state.by_link, desk.now()
    for one in [one for one, at in by_link.items() if now - at > users.LINK_HOLDS]:
        del by_link[one]
    by_link[done.token] = now
    return with_session(request, RedirectResponse("/account?new=1", 303), done.token)


async def sign_out(request: Request) -> Response:
    """End this session."""
    desk = request.app.state.desk
    await run_in_threadpool(users.sign_out, desk.workspace, token_of(request))
    people_changed(request)
    return without_session(request, RedirectResponse("/sign-in", 303))


async def account(request: Request) -> Response:
    """One's own name, role and password."""
    new, asks = "new" in request.query_params, _asks(request)
    if request.method != "POST":
        return page(request, "account", fault="", done=False, new=new, asks=asks)
    form = await request.form(max_files=0, max_fields=6)
    try:
        await _change_password(request, form, asks=asks)
    except UsageError as error:
        answer = page(request, "account", 400, fault=str(error), done=False, new=new, asks=asks)
        return _slowed(answer, error) if isinstance(error, SignInError) else answer
    people_changed(request)
    if new:
        return RedirectResponse("/", 303)
    return page(request, "account", fault="", done=True, new=new, asks=True)


async def _change_password(request: Request, form: FormData, *, asks: bool) -> None:
    desk, user, token = request.app.state.desk, request.state.user, token_of(request)
    password = str(form.get("password", ""))
    if password != str(form.get("again", "")):
        raise UsageError("The two are not the same")
    change = partial(users.set_password, desk.workspace, user, password, keep=token)
    if asks:
        change = partial(
            users.change_password,
            desk.workspace,
            user,
            password,
            present=str(form.get("present", "")),
            address=client_address(request),
            now=desk.now(),
            keep=token,
        )
    await _line(request).run(change)
    request.app.state.by_link.pop(token, None)


def _asks(request: Request) -> bool:
    """Whether a new password takes the present one.

    It does not if there is none, nor from who has just come by a link, as one does who has forgotten it.
    """
    came = request.app.state.by_link.get(token_of(request))
    fresh = came is not None and request.app.state.desk.now() - came <= users.LINK_HOLDS
    return bool(request.state.user.password) and not fresh


def _slowed(answer: Response, error: SignInError) -> Response:
    """The answer to a password that was wrong, or not looked at since too many were."""
    if error.wait:
        answer.status_code = 429
        answer.headers["retry-after"] = str(int(error.wait.total_seconds()) + 1)
    return answer


def _line(request: Request) -> Line:
    line: Line = request.app.state.hashing
    return line


ROUTES = [
    Route("/sign-in", sign_in, methods=["GET", "POST"]),
    Route("/sign-in/{token}", by_link, methods=["GET", "POST"]),
    Route("/sign-out", sign_out, methods=["POST"]),
    Route("/account", signed_in(account), methods=["GET", "POST"]),
]
