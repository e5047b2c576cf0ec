"""The desk: where staff turn drafts into approved issues, in a browser."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from pipeline.errors import PipelineError
from pipeline.render.templates import Templates
from pipeline.web import (
    calendar,
    calls,
    deliveries,
    drafts,
    feeds,
    issues,
    mailings,
    settings_page,
    signin,
    users_page,
)
from pipeline.web.assets import Assets
from pipeline.web.desk_state import Desk
from pipeline.web.draft_events import News
from pipeline.web.headers import Guarded, names_at
from pipeline.web.origin import ReadableForms, SameOrigin, SmallBodies
from pipeline.web.pages import on_http_error, on_pipeline_error
from pipeline.workflow.health import look


async def health(request: Request) -> Response:
    """Whether all is well, as `pipeline health` says; for whoever watches machines.

    Anybody may ask, so it gives the names of what is wrong, and no words.
    """
    desk: Desk = request.app.state.desk
    found = await run_in_threadpool(lambda: look(desk.workspace, now=desk.now()))
    answer = {"ok": not found, "wrong": sorted({one.what.value for one in found})}
    return JSONResponse(answer, status_code=503 if found else 200)


def desk_app(desk: Desk, *, routes: Sequence[BaseRoute] = ()) -> Starlette:
    """The application.

    Args:
        desk: what its pages share.
        routes: further pages, for tests.
    """
    app = Guarded(
        hosts=names_at(desk.settings.desk.address),
        routes=[
            *routes,
            Route("/health", health),
            *signin.ROUTES,
            *issues.ROUTES,
            *drafts.ROUTES,
            *calendar.ROUTES,
            *calls.ROUTES,
            *feeds.ROUTES,
            *deliveries.ROUTES,
            *mailings.ROUTES,
            *settings_page.ROUTES,
            *users_page.ROUTES,
        ],
        middleware=[
            Middleware(GZipMiddleware, minimum_size=1000, compresslevel=5),
            Middleware(SameOrigin),
            Middleware(SmallBodies),
            Middleware(ReadableForms),
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
    app.state.news = News(desk)
    app.state.people = 0  # counts whatever may have ended a session
    app.state.hashing = signin.Line()
    app.state.by_link = {}  # sessions that began by a link, and when
    app.state.parts = {}  # of the screens of drafts, as they were made last
    app.state.tests = {}  # the last test of each draft that was sent since we started
    app.state.templates = Templates()  # those that ship: nobody is locked out by a template of their own
    return app
