"""Pages of the desk from their templates, and the page that says what went wrong."""

from __future__ import annotations

from http import HTTPStatus

from starlette.convertors import Convertor, register_url_convertor
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from pipeline.errors import DraftError, LockedError, PipelineError, StoreError, UsageError
from pipeline.model.users import Role
from pipeline.web.gate import came_by, refusal, wants_json

_RETRY_AFTER = "10"  # seconds after which a database that is held is tried again


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


class RowNumber(Convertor[int]):
    """`{number:row}` in the path of a route: what can be the number of a row; all else is not found.

    Starlette's own `int` takes any digits, which neither Python nor a database can count up to.
    """

    regex = "[0-9]{1,9}"

    def convert(self, value: str) -> int:
        """The number."""
        return int(value)

    def to_string(self, value: int) -> str:
        """The number as it stands in an address."""
        return str(value)


register_url_convertor("row", RowNumber())


async def on_http_error(request: Request, error: Exception) -> Response:
    """What is not found, not allowed, or not understood."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    words = error.detail if isinstance(error, HTTPException) else ""
    if status == HTTPStatus.UNAUTHORIZED and not wants_json(request):
        fault = "you were signed out, and nothing was changed: sign in, and do it once more"
        return page(request, "sign-in", status, next=came_by(request), fault=fault, name="")
    if words == HTTPStatus(status).phrase:
        words = {404: "There is no such page.", 405: "That cannot be done here."}.get(status, words)
    answer = _said(request, status, words)
    if isinstance(error, HTTPException):
        answer.headers.update(error.headers or {})
    return answer


async def on_pipeline_error(request: Request, error: Exception) -> Response:
    """What a person can mend."""
    assert isinstance(error, PipelineError)  # noqa: S101 - registered for these alone
    status = 409 if isinstance(error, DraftError) else 400 if isinstance(error, UsageError) else 500
    busy = isinstance(error, StoreError | LockedError)
    if busy:
        status = 503
    answer = refusal(error, status) if wants_json(request) else _said(request, status, str(error))
    if busy:
        answer.headers["retry-after"] = _RETRY_AFTER
    return answer


def _said(request: Request, status: int, words: str) -> Response:
    if wants_json(request):
        return JSONResponse({"ok": False, "what": words, "where": "", "todo": ""}, status)
    return page(request, "error", status, status=status, words=words)
