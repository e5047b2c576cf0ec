"""`pipeline preview`: the draft as readers would get it, brought up to date while somebody works on it."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from pipeline.errors import PipelineError
from pipeline.model.settings import Settings
from pipeline.render.places import PICTURES, with_pictures_from
from pipeline.render.templates import Templates
from pipeline.web.assets import Assets
from pipeline.web.frames import SANDBOX, mail_frame, picture
from pipeline.web.headers import Guarded
from pipeline.web.preview_view import Problem, page_values, problem_of
from pipeline.web.watching import Watched, changes, files_mark
from pipeline.workflow.previewing import NoDraft, Preview, preview, preview_mark
from pipeline.workflow.workspace import Workspace, opened

WATCHED = ("config.toml", "feeds", "templates")
"""What is watched beside the draft, below the newsletter's folder."""

_AGAIN = 2.0  # seconds after which what is wrong is tried again, whether or not a file has changed

Shown = Preview | NoDraft | Problem


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which draft is shown.

    Attributes:
        root: the newsletter's folder.
        settings: reads the settings anew.
        clock: gives the time by which the draft's state is judged.
        newsletter: its id; None for the only one.
        issue: its date; empty for the draft that is open.
    """

    root: Path
    settings: Callable[[], Settings]
    clock: Callable[[Settings], datetime]
    newsletter: str | None = None
    issue: str = ""


class Source:
    """Makes the preview, and tells when to make it anew. Called by one thread at a time.

    Args:
        wanted: which draft.
    """

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._open = ExitStack()
        self._workspace: Workspace | None = None
        self._newsletter = ""
        self._wrong = False

    def make(self) -> Shown:
        """The draft by the templates and settings of now, or what is wrong with them."""
        self.close()
        try:
            shown = self._made()
        except PipelineError as error:
            return self._problem(problem_of(error, self._wanted.root))
        except Exception as error:  # noqa: BLE001 - a template of one's own can trip up any library; the page lives on
            return self._problem(problem_of(error, self._wanted.root))
        self._wrong = False
        return shown

    def mark(self) -> Hashable:
        """What changes when `make` would give something else."""
        again = int(time.monotonic() / _AGAIN) if self._wrong else 0
        try:
            drafts = str(preview_mark(self._workspace, self._newsletter)) if self._workspace else ""
        except PipelineError as error:
            drafts = str(error)
        return again, drafts, files_mark(self._wanted.root / name for name in WATCHED)

    def close(self) -> None:
        """Let go of the database."""
        self._workspace = None
        self._open.close()

    def _made(self) -> Preview | NoDraft:
        settings = self._wanted.settings()
        workspace = self._open.enter_context(opened(settings))
        newsletter = workspace.newsletter(self._wanted.newsletter)
        self._workspace, self._newsletter = workspace, newsletter.id
        return preview(workspace, newsletter, self._wanted.issue, now=self._wanted.clock(settings))

    def _problem(self, problem: Problem) -> Problem:
        self._wrong = True
        return problem


def preview_app(watched: Watched[Shown]) -> Starlette:
    """The application: one page, the mail in its frames, its pictures, and word of every change.

    Args:
        watched: what is shown.
    """
    assets = Assets()
    pages = _Pages(watched, assets)
    routes = [
        Route("/", pages.page),
        Route("/mail", pages.mail),
        Route("/mail/images-off", pages.mail_without_images),
        Route("/pictures/{name}", pages.picture),
        Route("/changes", pages.changes),
        assets.route(),
    ]
    return Guarded(routes=routes)


class _Pages:
    """What is answered, always of the newest edition."""

    def __init__(self, watched: Watched[Shown], assets: Assets) -> None:
        self._watched = watched
        self._assets = assets
        # Those that ship: a page that tells of broken templates must not be made of them.
        self._templates = Templates()

    def page(self, request: Request) -> Response:
        edition = self._watched.edition
        values = page_values(edition.value, request.query_params.get("view", ""))
        filled = self._templates.render(
            "desk/preview.html.j2",
            **values,
            asset=self._assets.address,
            sandbox=SANDBOX,
            edition=edition.word,
        )
        return HTMLResponse(filled)

    def mail(self, _: Request) -> Response:
        shown = self._preview()
        html = with_pictures_from(shown.html, lambda name: f"/{PICTURES}{name}")
        return mail_frame(html, also_from=filter(None, [shown.newsletter.brand.logo]))

    def mail_without_images(self, _: Request) -> Response:
        # They lose their addresses: the policy would stop them too, and the browser complain of each.
        return mail_frame(with_pictures_from(self._preview().html, lambda _: ""), images=False)

    def picture(self, request: Request) -> Response:
        name, pictures = request.path_params["name"], self._preview().pictures
        if f"{PICTURES}{name}" not in pictures:
            raise HTTPException(404)
        return picture(name, pictures[f"{PICTURES}{name}"])

    async def changes(self, request: Request) -> Response:
        return changes(self._watched, request.query_params.get("seen", ""))

    def _preview(self) -> Preview:
        shown = self._watched.edition.value
        if not isinstance(shown, Preview):
            raise HTTPException(404)
        return shown
