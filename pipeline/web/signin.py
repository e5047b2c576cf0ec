"""Signing in and out, and one's own password."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from pipeline.errors import UsageError
from pipeline.web.gate import (
    client_address,
    local_path,
    signed_in,
    token_of,
    with_session,
    without_session,
)
from pipeline.web.pages import page
from pipeline.workflow import users
from pipeline.workflow.users import SignInError


async def sign_in(request: Request) -> Response:
    """The form for name and password, and what becomes of it."""
    desk = request.app.state.desk
    if request.method == "GET":
        back = local_path(request.query_params.get("next", "/"))
        return page(request, "sign-in", next=back, fault="", name="")
    form = await request.form(max_files=0, max_fields=6)
    name, back = str(form.get("name", "")), local_path(str(form.get("next", "/")))
    try:
        done = await run_in_threadpool(
            users.sign_in,
            desk.workspace,
            name,
            str(form.get("password", "")),
            address=client_address(request),
            now=desk.now(),
        )
    except SignInError as error:
        status = 429 if error.wait else 401
        answer = page(request, "sign-in", status, next=back, fault=error.what, name=name)
        if error.wait:
            answer.headers["retry-after"] = str(int(error.wait.total_seconds()) + 1)
        return answer
    return with_session(request, RedirectResponse(back, 303), done.token)


async def by_link(request: Request) -> Response:
    """A link that signs in once: opening it shows a button, since scanners of mail open links, too."""
    desk, token = request.app.state.desk, request.path_params["token"]
    first = not await run_in_threadpool(users.everybody, desk.workspace)
    if request.method == "GET":
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
    return with_session(request, RedirectResponse("/account?new=1", 303), done.token)


async def sign_out(request: Request) -> Response:
    """End this session."""
    desk = request.app.state.desk
    await run_in_threadpool(users.sign_out, desk.workspace, token_of(request))
    return without_session(request, RedirectResponse("/sign-in", 303))


async def account(request: Request) -> Response:
    """One's own name, role and password."""
    desk, user = request.app.state.desk, request.state.user
    new = "new" in request.query_params
    if request.method == "GET":
        return page(request, "account", fault="", done=False, new=new)
    form = await request.form(max_files=0, max_fields=6)
    password = str(form.get("password", ""))
    fault = "" if password == str(form.get("again", "")) else "The two are not the same."
    if not fault:
        try:
            await run_in_threadpool(
                users.set_password, desk.workspace, user, password, keep=token_of(request)
            )
        except UsageError as error:
            fault = str(error)
    if new and not fault:
        return RedirectResponse("/", 303)
    return page(request, "account", 400 if fault else 200, fault=fault, done=not fault, new=new)


ROUTES = [
    Route("/sign-in", sign_in, methods=["GET", "POST"]),
    Route("/sign-in/{token}", by_link, methods=["GET", "POST"]),
    Route("/sign-out", sign_out, methods=["POST"]),
    Route("/account", signed_in(account), methods=["GET", "POST"]),
]
