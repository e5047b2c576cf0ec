"""The settings as they were read, without what is secret, and where everything lies."""

from __future__ import annotations

import platform
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pipeline import __version__
from pipeline.config import environment
from pipeline.model.posts import Network
from pipeline.model.settings import Settings
from pipeline.model.users import Role
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.pages import page
from pipeline.workflow.accounts import SECRETS
from pipeline.workflow.outbox import PASSWORD

_DATABASE = "DATABASE_URL"
_NOT_KEYS = {"root", "sources", "feed", "newsletter"}  # fields of Settings told elsewhere on the page
_COMMANDS = {"after_publish"}  # whose words may be a password
_CREDENTIALS = re.compile(r"(://)[^/@\s]*@")


@dataclass(frozen=True, slots=True)
class Setting:
    """One key; `usual` says that nobody has written it down otherwise."""

    key: str
    value: str
    usual: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a settings file, such as `[newsletter.mail]`."""

    name: str
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class SecretName:
    """A variable of the environment that holds a secret, and whether it does; never what it holds."""

    name: str
    what_for: str
    state: str
    there: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies."""

    what: str
    where: str


def tables(settings: Settings) -> tuple[Table, ...]:
    """Every table of `config.toml` with every key, those left out with what holds then."""
    found = [_table("at the top", settings, leave_out=_NOT_KEYS)]
    for one in fields(settings):
        value = getattr(settings, one.name)
        if is_dataclass(value):
            found += _tables(f"[{one.name}]", one.name, value)
    for newsletter in settings.newsletter:
        found += _tables(f"[[newsletter]] {newsletter.id}", "newsletter", newsletter)
    return tuple(table for table in found if table.settings)


def _tables(title: str, path: str, value: Any) -> Iterator[Table]:  # noqa: ANN401 - any of the settings
    yield _table(title, value)
    for one in fields(value):
        inner = getattr(value, one.name)
        if is_dataclass(inner):
            yield from _tables(f"[{path}.{one.name}]", f"{path}.{one.name}", inner)
        elif isinstance(inner, tuple) and inner and is_dataclass(inner[0]):
            for each in inner:
                name = getattr(each, "id", "") or getattr(each, "network", "")
                yield _table(f"[[{path}.{one.name}]] {name}", each)


def _table(title: str, value: Any, *, leave_out: set[str] = frozenset()) -> Table:  # type: ignore[assignment]  # noqa: ANN401
    keys = [one for one in fields(value) if one.name not in leave_out and _is_key(getattr(value, one.name))]
    return Table(title, tuple(_setting(one, getattr(value, one.name)) for one in keys))


def _is_key(value: object) -> bool:
    inner = value[0] if isinstance(value, tuple) and value else value
    return not is_dataclass(inner)


def _setting(field: Field[Any], value: object) -> Setting:
    shown = _written(value)
    if field.name in _COMMANDS and isinstance(value, tuple) and len(value) > 1:
        shown = f"{_written(value[0])} and {len(value) - 1} more, which may be secret"
    return Setting(field.name, shown, field.default is not MISSING and value == field.default)


def _written(value: object) -> str:
    """A value as a settings file has it, without names and passwords in addresses."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, ZoneInfo):
        value = value.key
    if isinstance(value, Enum):
        value = str(value.value)
    if isinstance(value, tuple):
        return f"[{', '.join(_written(one) for one in value)}]"
    if isinstance(value, str):
        return f'"{without_credentials(value)}"'
    return str(value)


def without_credentials(text: str) -> str:
    """A text whose addresses have lost the name and password before their host."""
    return _CREDENTIALS.sub(r"\1…@", text)


def database_name(settings: Settings) -> str:
    """Which database it is, without a password: one may also stand behind the question mark."""
    if "://" not in settings.database:
        return str(Path(settings.root) / settings.database)
    return without_credentials(settings.database.partition("?")[0])


def secret_names(settings: Settings, environ: Mapping[str, str]) -> tuple[SecretName, ...]:
    """The variables that hold secrets by these settings, and whether each is set.

    Args:
        settings: as read.
        environ: the environment; of its values nothing is told.
    """
    wanted = {_DATABASE: "the database, in place of the file"}
    if settings.smtp.host:
        wanted[settings.smtp.secret or PASSWORD] = f"mail through {settings.smtp.host}"
    for newsletter in settings.newsletter:
        for account in newsletter.posts.account:
            network = Network(account.network)
            if name := account.secret or SECRETS.get(network, ""):
                wanted.setdefault(name, f"posts on {network.label}")
    return tuple(_secret(name, what_for, environ) for name, what_for in wanted.items())


def _secret(name: str, what_for: str, environ: Mapping[str, str]) -> SecretName:
    if name in environ:
        return SecretName(name, what_for, "set", there=True)
    if environ.get(f"{name}_FILE"):
        return SecretName(name, what_for, f"in the file that {name}_FILE names", there=True)
    return SecretName(name, what_for, "not set", there=False)


def places(settings: Settings) -> tuple[Place, ...]:
    """Where each file and folder lies."""
    root = Path(settings.root)
    own = root / "templates"
    found = [Place("The newsletter's folder", str(root))]
    for name, _ in settings.sources:
        found.append(Place(_what(root / name, name), str(root / name)))
    found += [
        Place("Database", database_name(settings)),
        Place("What was written for sending", str(root / settings.output)),
        Place("Templates of its own", str(own) if own.is_dir() else "none"),
        Place("Version", f"pipeline {__version__}, Python {platform.python_version()}"),
    ]
    return tuple(found)


def _what(path: Path, name: str) -> str:
    if name == "config.toml":
        return "Settings"
    try:
        count = len(tomllib.loads(path.read_text(encoding="utf-8-sig")).get("feed", ()))
    except (OSError, ValueError):
        return "Feeds, changed since"
    return f"{count} {'feed' if count == 1 else 'feeds'}"


def _gathered(desk: Desk) -> dict[str, object]:
    settings = desk.workspace.settings
    return {
        "places": places(settings),
        "secrets": secret_names(settings, environment()),
        "tables": tables(settings),
    }


async def settings(request: Request) -> Response:
    """What holds here, and where it stands."""
    return page(request, "settings", **await run_in_threadpool(_gathered, request.app.state.desk))


ROUTES = [Route("/settings", signed_in(settings, Role.ADMIN))]
