"""The public pages, on which readers subscribe, confirm, choose and unsubscribe.

They know a reader by the token in a link of a mail (`audience.tokens`): there is no account, no cookie and
nothing to guess. What a link does, it does when a button is pressed, since scanners of mail open every link;
but for the mail program's own button, which asks as RFC 8058 says and is obeyed at once.

Later: a `mailto:` beside the https address in List-Unsubscribe, to an address with the same token, for what
little mail software knows nothing else (RFC 2369).
"""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from pipeline.errors import PipelineError
from pipeline.web import public_pages
from pipeline.web.assets import Assets
from pipeline.web.headers import Guarded, names_at
from pipeline.web.origin import SmallBodies
from pipeline.web.public_pages import said
from pipeline.web.public_state import Front

_LARGEST = 16 * 1024  # bytes of a form; an address and some choices are a few hundred


async def health(_request: Request) -> Response:
    """Whether the pages answer; for whoever watches machines."""
    return JSONResponse({"ok": True})


async def robots(_request: Request) -> Response:
    """What search engines are to leave alone: pages that are one reader's."""
    return PlainTextResponse("User-agent: *\nDisallow: /c/\nDisallow: /p/\nDisallow: /u/\n")


async def on_http_error(request: Request, error: Exception) -> Response:
    """What is not there, whatever the reason: a token that we did not make looks like any other such page."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    what = {404: "missing", 405: "missing", 413: "wrong", 400: "wrong"}.get(status, "broken")
    return said(request, what, status=404 if status == 405 else status)


async def on_pipeline_error(request: Request, error: Exception) -> Response:
    """What we could not do, said so: a reader must not believe to have unsubscribed who has not."""
    request.app.state.front.complain(f"a reader was told that something went wrong: {error}")
    answer = said(request, "broken", status=503)
    answer.headers["retry-after"] = "60"
    return answer


def public_app(front: Front) -> Starlette:
    """The application.

    Args:
        front: what its pages share.
    """
    app = Guarded(
        hosts=names_at(front.settings.public.address),
        routes=[
            Route("/health", health),
            Route("/robots.txt", robots),
            *public_pages.ROUTES,
        ],
        middleware=[
            Middleware(SmallBodies, largest=_LARGEST),
        ],
        exception_handlers={
            HTTPException: on_http_error,
            PipelineError: on_pipeline_error,
            500: on_http_error,
        },
    )
    assets = Assets()
    app.routes.append(assets.route())
    app.state.front = front
    app.state.assets = assets
    return app
