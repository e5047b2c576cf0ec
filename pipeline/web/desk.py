"""The desk: where staff turn drafts into approved issues, in a browser."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from pipeline.errors import PipelineError
from pipeline.render.templates import Templates
from pipeline.web import issues, signin
from pipeline.web.assets import Assets
from pipeline.web.desk_state import Desk
from pipeline.web.headers import LOOPBACK, guards
from pipeline.web.origin import SameOrigin, SmallBodies
from pipeline.web.pages import on_http_error, on_pipeline_error


async def health(_request: Request) -> Response:
    """Whether the desk answers; for whoever watches machines."""
    return JSONResponse({"ok": True})


def desk_app(desk: Desk, *, routes: Sequence[BaseRoute] = ()) -> Starlette:
    """The application.

    Args:
        desk: what its pages share.
        routes: further pages, for tests.
    """
    public = urlsplit(desk.settings.desk.address).hostname
    app = Starlette(
        routes=[*routes, Route("/health", health), *signin.ROUTES, *issues.ROUTES],
        middleware=[
            *guards([*LOOPBACK, public] if public else LOOPBACK),
            Middleware(SameOrigin),
            Middleware(SmallBodies),
        ],
        exception_handlers={
            HTTPException: on_http_error,
            PipelineError: on_pipeline_error,
            500: on_http_error,
        },
    )
    assets = Assets()
    app.routes.append(assets.route())
    app.state.desk = desk
    app.state.assets = assets
    app.state.templates = Templates()  # those that ship: nobody is locked out by a template of their own
    return app
