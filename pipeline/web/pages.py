"""Pages of the desk from their templates, and the page that says what went wrong."""

from __future__ import annotations

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from pipeline.errors import PipelineError, StaleError, UsageError
from pipeline.model.users import Role
from pipeline.web.gate import refusal, wants_json


def page(request: Request, template: str, status: int = 200, /, **values: object) -> HTMLResponse:
    """A page from `templates/desk/TEMPLATE.html.j2`.

    Args:
        request: for the person that it is made for.
        template: its name.
        status: of HTTP.
        values: for the template; it also has `asset`, `user`, `roles` and `path`.
    """
    state = request.app.state
    filled = state.templates.render(
        f"desk/{template}.html.j2",
        **values,
        asset=state.assets.address,
        user=getattr(request.state, "user", None),
        roles=Role,
        path=request.url.path,
    )
    return HTMLResponse(filled, status)


async def on_http_error(request: Request, error: Exception) -> Response:
    """What is not found, not allowed, or not understood."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    words = error.detail if isinstance(error, HTTPException) else ""
    if words == HTTPStatus(status).phrase:
        words = {404: "There is no such page.", 405: "That cannot be done here."}.get(status, words)
    return _said(request, status, words)


async def on_pipeline_error(request: Request, error: Exception) -> Response:
    """What a person can mend."""
    assert isinstance(error, PipelineError)  # noqa: S101 - registered for these alone
    status = 409 if isinstance(error, StaleError) else 400 if isinstance(error, UsageError) else 500
    if wants_json(request):
        return refusal(error, status)
    return _said(request, status, str(error))


def _said(request: Request, status: int, words: str) -> Response:
    if wants_json(request):
        return JSONResponse({"ok": False, "what": words, "where": "", "todo": ""}, status)
    return page(request, "error", status, status=status, words=words)
