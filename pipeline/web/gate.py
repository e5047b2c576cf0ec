"""Who is at the browser: the cookie of a session, and what its person may do."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from datetime import datetime
from ipaddress import ip_address, ip_network
from urllib.parse import quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from pipeline.errors import PipelineError
from pipeline.model.settings import Desk as DeskSettings
from pipeline.model.users import Role, User
from pipeline.workflow import users
from pipeline.workflow.workspace import Workspace

LOOK_AGAIN = 10.0
"""Seconds after which it is looked at again whether a person may still hear what they listen to."""

_WITH_PORT = re.compile(r"^(?:([0-9.]+):[0-9]+|\[([0-9A-Fa-f:.]+)\](?::[0-9]+)?)$")
_HOST_COOKIE, _PLAIN_COOKIE = "__Host-desk", "desk"

Endpoint = Callable[[Request], Awaitable[Response]]


def cookie_name(request: Request) -> str:
    """The cookie's name; not every browser takes `__Host-` where there is no https."""
    return _HOST_COOKIE if is_https(request) else _PLAIN_COOKIE


def is_https(request: Request) -> bool:
    """Whether the browser speaks https with us, or with the proxy before us."""
    return request.url.scheme == "https" or bool(
        request.app.state.desk.settings.desk.address.startswith("https")
    )


def with_session(request: Request, response: Response, token: str) -> Response:
    """The answer that signs the browser in."""
    response.set_cookie(
        cookie_name(request),
        token,
        max_age=int(users.LONGEST.total_seconds()),
        path="/",
        secure=is_https(request),
        httponly=True,
        samesite="lax",
    )
    return response


def without_session(request: Request, response: Response) -> Response:
    """The answer that signs the browser out."""
    response.delete_cookie(
        cookie_name(request), path="/", secure=is_https(request), httponly=True, samesite="lax"
    )
    return response


def token_of(request: Request) -> str:
    """What the browser shows; empty if nothing."""
    return request.cookies.get(cookie_name(request), "")


def client_address(request: Request) -> str:
    """Where a request comes from: behind a proxy that is trusted, what that says."""
    desk: DeskSettings = request.app.state.desk.settings.desk
    return came_from(request, desk.trusted_proxies)


def came_from(request: Request, trusted: Sequence[str]) -> str:
    """The same.

    Args:
        request: that came.
        trusted: networks of proxies that say truly where a request comes from, as CIDR.
    """
    host = request.client.host if request.client else ""
    if not _is_trusted(host, trusted):
        return host
    # Some proxies add to the line that came, others add a line: what the client wrote stands before it.
    lines = ",".join(request.headers.getlist("x-forwarded-for"))
    way = [_without_port(one.strip())[:64] for one in lines.split(",") if one.strip()]
    strangers = (one for one in reversed(way) if not _is_trusted(one, trusted))
    return next(strangers, way[0] if way else host)


def _without_port(text: str) -> str:
    """`192.0.2.1:50123` and `[2001:db8::1]:50123` as some proxies write them, without the port."""
    return _WITH_PORT.sub(r"\1\2", text)


def _is_trusted(host: str, trusted: Sequence[str]) -> bool:
    try:
        return any(ip_address(host) in ip_network(one) for one in trusted)
    except ValueError:
        return False


def _by_proxy(request: Request, workspace: Workspace) -> User | None:
    """Whom the proxy before us has signed in, where the settings trust it with that."""
    desk: DeskSettings = request.app.state.desk.settings.desk
    host = request.client.host if request.client else ""
    if not (desk.user_header and _is_trusted(host, desk.trusted_proxies)):
        return None
    said = request.headers.getlist(desk.user_header)
    if len(said) > 1:  # the proxy's own, and one that it should have dropped
        raise HTTPException(400, f"Somebody is named more than once, in {desk.user_header}.")
    name = "".join(said).strip().lower()
    known = {one.name: one for one in users.everybody(workspace)} if name else {}
    user = known.get(name)
    return None if user is None or user.disabled else user


def signed_in(endpoint: Endpoint, role: Role = Role.EDITOR) -> Endpoint:
    """The endpoint for those who are signed in and have the role; others are sent to sign in, or told no.

    It finds the person as `request.state.user`.
    """

    async def guarded(request: Request) -> Response:
        desk = request.app.state.desk
        user = await run_in_threadpool(_user, request, desk.workspace, desk.now())
        if user is None:
            return _sign_in_first(request)
        if not user.role.covers(role):
            raise HTTPException(
                403, f"This is for those with the role {role.value}; you are {user.role.value}."
            )
        request.state.user = user
        return await endpoint(request)

    return guarded


def _user(request: Request, workspace: Workspace, now: datetime, *, used: bool = True) -> User | None:
    found = _by_proxy(request, workspace)
    token = token_of(request)
    if found is None and token:
        found = users.user_of(workspace, token, now=now, used=used)
    return found


def people_changed(request: Request) -> None:
    """Somebody was shut out or signed out, or got another role: open pages are looked at anew, at once."""
    request.app.state.people += 1
    request.app.state.news.look_around()


async def while_signed_in(request: Request, stream: AsyncGenerator[str, None]) -> AsyncGenerator[str, None]:
    """What a stream says, for as long as the person may hear it who asked for it.

    Args:
        request: theirs, of an endpoint that is `signed_in`.
        stream: that says something every few seconds.
    """
    state = request.app.state
    people, looked = state.people, time.monotonic()
    async with aclosing(stream):
        async for piece in stream:
            if state.people != people or time.monotonic() - looked >= LOOK_AGAIN:
                people, looked = state.people, time.monotonic()
                if not await run_in_threadpool(_is_still_here, request):
                    return
            yield piece


def _is_still_here(request: Request) -> bool:
    desk = request.app.state.desk
    try:
        user = _user(request, desk.workspace, desk.now(), used=False)
    except PipelineError:
        return True  # the database is busy or away: the next look tells
    return user is not None and user.id == request.state.user.id


def _sign_in_first(request: Request) -> Response:
    if wants_json(request):
        return JSONResponse(
            {"ok": False, "what": "You are signed out.", "where": "", "todo": "Sign in again."}, 401
        )
    if request.method not in {"GET", "HEAD"}:
        raise HTTPException(401)
    back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/sign-in?next={quote(back, safe='')}", 303)


def wants_json(request: Request) -> bool:
    """Whether our own script asks."""
    return "application/json" in request.headers.get("accept", "")


def refusal(error: PipelineError, status: int = 400) -> JSONResponse:
    """What went wrong, for our script."""
    return JSONResponse({"ok": False, "what": error.what, "where": error.where, "todo": error.todo}, status)


def came_by(request: Request) -> str:
    """The page of ours that a form stands on, by what the browser says; `/` if that is nothing."""
    try:
        page = urlsplit(request.headers.get("referer", ""))
    except ValueError:
        return "/"
    if page.netloc != request.headers.get("host"):
        return "/"
    return local_path(f"{page.path}?{page.query}" if page.query else page.path)


def local_path(text: str) -> str:
    """A place of ours to go to; nobody is sent elsewhere by a link that somebody made up."""
    inside = text.startswith("/") and not text.startswith(("//", "/\\")) and "\\" not in text
    return text if inside and text.isprintable() else "/"
