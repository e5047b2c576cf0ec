"""The templates: the user's folder first, then the one that ships with the program."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from traceback import extract_tb

import jinja2
from markupsafe import Markup, escape

from pipeline.errors import RenderError
from pipeline.render.joining import JoinedEnvironment
from pipeline.render.places import TOKENS, Token
from pipeline.text.folding import columns, fold

SHIPPED = next(
    place
    for place in (Path(__file__).parents[2] / "templates", Path(__file__).parents[1] / "shipped")
    if (place / "mail").is_dir()
)

# What no page or mail may contain: controls but tab and newline, lone surrogates, non-characters, the
# byte order mark, and the embeddings and overrides that let a title turn round the text after it. mrml
# and lxml refuse the first three.
_BAD: dict[int, str | None] = {
    **dict.fromkeys((*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys((*range(0xFDD0, 0xFDF0), 0xFEFF, *range(0x202A, 0x202F))),
    **dict.fromkeys(plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
}
_MARK = "PLACE_"  # with which all of them begin


def safe(text: str) -> str:
    """Take out of a value what mail cannot carry, and what would pass for one of our marked places."""
    # What can be printed is in no range of `_BAD`; a text that is folded has newlines besides.
    if not (text.isprintable() or text.replace("\n", "").isprintable()):
        text = text.translate(_BAD)
    if _MARK in text:
        for token in TOKENS:
            text = text.replace(token, token.replace("_", " "))
    return text


def wrap(text: str, indent: str = "", width: int = 72) -> str:
    """Fold text for plain mail; a word that is longer than a line, an address, stays whole.

    Args:
        text: one paragraph; blanks at its start stay.
        indent: what the lines after the first begin with.
        width: columns.
    """
    return fold(text, width, rest=indent)


def underline(text: str, mark: str, width: int = 72) -> str:
    """A line of marks below a heading, as wide as it is and no wider than a line."""
    return mark * min(columns(text), width)


def _finalize(value: object) -> object:
    """Look at every value that a template writes; markup and our own tokens pass."""
    # A tuple, since this is asked some hundred times a mail, and a union takes four times as long.
    return safe(value) if isinstance(value, str) and not isinstance(value, (Token, Markup)) else value


def _written(value: object) -> str:
    """As `escape(_finalize(value))`, at a third of the price: most values need neither."""
    if value.__class__ is not str:
        return escape(_finalize(value))
    text = value if value.isprintable() and _MARK not in value else safe(value)
    if "&" in text or "<" in text or ">" in text or "'" in text or '"' in text:
        return escape(text)
    return text


def _escapes(name: str | None) -> bool:
    return name is None or not name.endswith((".txt.j2", ".css.j2"))


# A template is a program: whatever it can trip over is for whoever wrote it to mend.
_FAULTS = (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError)


class Templates:
    """Jinja2 over some folders.

    Values are escaped in every template but `*.txt.j2` and `*.css.j2`; a name that is not defined is an
    error, never an empty string.

    Args:
        folders: where to look, the first that has the file wins; the shipped folder comes last by itself.
    """

    def __init__(self, folders: tuple[Path, ...] = ()) -> None:
        self._folders = (*folders, *((SHIPPED,) if SHIPPED not in folders else ()))
        self._loader = jinja2.FileSystemLoader([str(folder) for folder in self._folders])
        self._joined = self._environment(partial(JoinedEnvironment, _written))

    def _environment(self, kind: Callable[..., jinja2.Environment]) -> jinja2.Environment:
        environment = kind(
            loader=self._loader,
            autoescape=_escapes,  # on for all but plain text and style sheets
            undefined=jinja2.StrictUndefined,
            finalize=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,  # one run, one version of each template: the one in `digests`
        )
        environment.filters["wrap"] = wrap
        environment.filters["underline"] = underline
        return environment

    def render(self, name: str, /, **values: object) -> str:
        """Fill a template.

        Args:
            name: below the folders, with slashes: `mail/mail.mjml.j2`.
            values: what the template may use.

        Raises:
            RenderError: the file is missing, is no template, or uses what is not there.
        """
        try:
            return self._joined.get_template(name).render(values)
        except _FAULTS:
            return self._plain(name, values)

    def _plain(self, name: str, values: dict[str, object]) -> str:
        """The same from templates that are not joined, which know in which file and line they stumble."""
        try:
            return self._environment(jinja2.Environment).get_template(name).render(values)
        except jinja2.TemplateNotFound as error:
            folders = ", ".join(str(folder) for folder in self._folders)
            raise RenderError(
                f"there is no template {error.name or name}",
                where=name,
                todo=f"It is looked for in {folders}",
            ) from error
        except jinja2.TemplateSyntaxError as error:
            where = f"{error.filename or error.name or name}, line {error.lineno}"
            raise RenderError(f"the template cannot be read: {error.message}", where=where) from error
        except jinja2.UndefinedError as error:
            raise RenderError(
                f"the template uses what is not there: {error.message}",
                where=self._place(error, name),
                todo="Compare with the template of this name that ships with the program",
            ) from error
        except _FAULTS as error:
            raise RenderError(
                f"the template cannot be filled: {error}", where=self._place(error, name)
            ) from error

    def digests(self, *below: str) -> dict[str, str]:
        """SHA-256 of every template below these folders (`mail`, `post`), by name, whether used or not."""
        prefixes = tuple(f"{folder}/" for folder in below)
        return {
            name: hashlib.sha256(self._source(name)).hexdigest()
            for name in self._joined.list_templates(extensions=["j2"])
            if name.startswith(prefixes)
        }

    def _source(self, name: str) -> bytes:
        try:
            return self._loader.get_source(self._joined, name)[0].encode()
        except UnicodeDecodeError:  # whoever fills it is told; until then it is the bytes that count
            files = (Path(folder, name) for folder in self._folders)
            return next(file for file in files if file.is_file()).read_bytes()

    def _place(self, error: BaseException, name: str) -> str:
        """File and line of the innermost template on the way to an error."""
        roots = tuple(str(folder) for folder in self._folders)
        frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.startswith(roots)]
        return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else name
