"""Who works at the desk: letting somebody in, another role, shutting out, and new links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from pipeline.errors import UsageError
from pipeline.model.users import Role
from pipeline.web.desk_state import Desk
from pipeline.web.gate import people_changed, signed_in
from pipeline.web.pages import page
from pipeline.workflow import users
from pipeline.workflow.users import LINK_HOLDS

_TYPED = 320  # characters of what was typed that are shown again


async def _shown(request: Request, status: int = 200, **values: object) -> Response:
    found = await run_in_threadpool(users.everybody, request.app.state.desk.workspace)
    usual: dict[str, object] = {"fault": "", "name": "", "email": "", "role": Role.EDITOR, "link": ""}
    minutes = int(LINK_HOLDS.total_seconds() // 60)
    return page(request, "users", status, users=found, minutes=minutes, **(usual | values))


async def everybody(request: Request) -> Response:
    """All who have a sign-in; a POST lets one more in."""
    if request.method != "POST":
        return await _shown(request)
    form = await _form(request)
    typed: Mapping[str, Any] = {
        "name": _text(form, "name").lower()[:_TYPED],
        "email": _text(form, "email")[:_TYPED],
        "role": _text(form, "role"),
    }
    desk: Desk = request.app.state.desk

    def added() -> str:
        users.add_user(
            desk.workspace, typed["name"], _role(typed["role"]), email=typed["email"], now=desk.now()
        )
        return users.make_link(desk.workspace, typed["name"], now=desk.now())

    try:
        token = await run_in_threadpool(added)
    except UsageError as error:
        return await _shown(request, 400, fault=str(error), **typed)
    return await _with_link(request, typed["name"], token)


async def new_link(request: Request) -> Response:
    """Another link for somebody who cannot sign in."""
    desk: Desk = request.app.state.desk
    name = request.path_params["name"]
    try:
        token = await run_in_threadpool(users.make_link, desk.workspace, name, now=desk.now())
    except UsageError as error:
        return await _shown(request, 400, fault=str(error))
    return await _with_link(request, name, token)


async def _with_link(request: Request, name: str, token: str) -> Response:
    """The page with the link, in the answer itself: kept nowhere else, it cannot be shown a second time."""
    base = request.app.state.desk.settings.desk.address or str(request.base_url)
    return await _shown(request, link=f"{base.rstrip('/')}/sign-in/{token}", linked=name)


async def other_role(request: Request) -> Response:
    """Give somebody another role."""
    form = await _form(request)
    return await _changed(request, lambda: {"role": _role(_text(form, "role"))})


async def shut_out(request: Request) -> Response:
    """Shut somebody out at once."""
    return await _changed(request, lambda: {"disabled": True})


async def let_in(request: Request) -> Response:
    """Let somebody in again."""
    return await _changed(request, lambda: {"disabled": False})


async def _changed(request: Request, change: Callable[[], dict[str, Any]]) -> Response:
    desk, name = request.app.state.desk, request.path_params["name"]
    try:
        await run_in_threadpool(lambda: users.change_user(desk.workspace, name, **change()))
    except UsageError as error:
        return await _shown(request, 400, fault=str(error))
    people_changed(request)
    return RedirectResponse(f"/users#user-{name}", 303)


def _role(word: str) -> Role:
    try:
        return Role(word)
    except ValueError as error:
        raise UsageError(f"there is no role {word[:40]!r}", todo=f"One of {', '.join(Role)}") from error


async def _form(request: Request) -> FormData:
    return await request.form(max_files=0, max_fields=6)


def _text(form: FormData, name: str) -> str:
    return str(form.get(name, "")).strip()


ROUTES = [
    Route("/users", signed_in(everybody, Role.ADMIN), methods=["GET", "POST"]),
    Route("/users/{name}/link", signed_in(new_link, Role.ADMIN), methods=["POST"]),
    Route("/users/{name}/role", signed_in(other_role, Role.ADMIN), methods=["POST"]),
    Route("/users/{name}/disable", signed_in(shut_out, Role.ADMIN), methods=["POST"]),
    Route("/users/{name}/enable", signed_in(let_in, Role.ADMIN), methods=["POST"]),
]
