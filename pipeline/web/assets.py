"""Our own scripts, style sheets and drawings, under addresses that change with what they hold.

One digest stands for all of them, as a folder: a script names those that it imports by `./name.js`, which
must lead to the same edition.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import MappingProxyType

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

FOLDER = Path(__file__).parent / "static"
FOR_EVER = "public, max-age=31536000, immutable"
"""For an address whose bytes never change."""

_TYPES = MappingProxyType(
    {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}  # in UTF-8, all of them
)


class Assets:
    """The files of a folder, read once.

    Args:
        folder: with scripts, style sheets and drawings, and nothing else in it.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._files = {
            path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in _TYPES
        }
        whole = hashlib.sha256()
        for name, data in self._files.items():
            whole.update(f"{name} {len(data)}\n".encode() + data)
        self.edition = whole.hexdigest()[:16]

    def address(self, name: str) -> str:
        """Where a page finds a file.

        Raises:
            KeyError: there is no such file; a page must not name one.
        """
        if name not in self._files:
            raise KeyError(name)
        return f"/static/{self.edition}/{name}"

    def route(self) -> Route:
        """The route that answers for all of them."""
        return Route("/static/{edition}/{name}", self._answer)

    def _answer(self, request: Request) -> Response:
        name = request.path_params["name"]
        if request.path_params["edition"] != self.edition or name not in self._files:
            raise HTTPException(404)
        kind = _TYPES[Path(name).suffix]
        return Response(self._files[name], media_type=kind, headers={"cache-control": FOR_EVER})
