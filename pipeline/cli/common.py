"""What every command needs: the folder, the clock, the person, and a way to print."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pipeline.config import environment, load_settings
from pipeline.errors import UsageError
from pipeline.model.settings import Settings
from pipeline.workflow.workspace import WAIT, Workspace, locked, opened

if TYPE_CHECKING:
    from rich.console import Console

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(slots=True)
class Session:
    """One call of the command line.

    Attributes:
        folder: where `config.toml` is.
        as_of: the time to act at, as given; empty for now.
    """

    folder: Path
    as_of: str

    def settings(self) -> Settings:
        """The folder's settings."""
        return load_settings(self.folder, environment())

    def now(self, settings: Settings) -> datetime:
        """The time that this command acts at.

        Raises:
            UsageError: --as-of is no time.
        """
        if not self.as_of:
            return datetime.now(UTC)  # noqa: TID251 - this is the edge where the clock is read
        try:
            moment = datetime.fromisoformat(self.as_of)
        except ValueError as error:
            raise UsageError(
                f"--as-of {self.as_of!r} is no time",
                todo="Write '2025-05-22 09:00' or '2025-05-22T14:00+00:00'",
            ) from error
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=settings.newsletter[0].timezone)
        return moment.astimezone(UTC)

    @contextmanager
    def reading(self) -> Iterator[tuple[Workspace, datetime]]:
        """The opened folder and the time, for a command that changes nothing."""
        settings = self.settings()
        with opened(settings) as workspace:
            yield workspace, self.now(settings)

    @contextmanager
    def writing(self, *, wait: float = WAIT) -> Iterator[tuple[Workspace, datetime]]:
        """The same under the folder's lock, for a command that changes something."""
        settings = self.settings()
        with (
            locked(Path(settings.root), wait=wait),
            opened(settings) as workspace,
            workspace.store.alone(wait),
        ):
            yield workspace, self.now(settings)


def console() -> Console:
    """Standard output; plain when it is no terminal, or when NO_COLOR is set."""
    from rich.console import Console  # noqa: PLC0415 - a run that has nothing to say needs none

    return Console(file=sys.stdout, highlight=False, soft_wrap=True, markup=False, emoji=False)


def print_json(value: object) -> None:
    """One JSON document on standard output."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))


def read_bytes(path: Path) -> bytes:
    """What a file that a person named holds.

    Raises:
        UsageError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"it cannot be read ({error.strerror})", where=str(path)) from error


def read_file(path: Path) -> str:
    """The same as text.

    Raises:
        UsageError: it cannot be read, or is no text.
    """
    try:
        return read_bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError("it is no UTF-8", where=str(path), todo="Save it as UTF-8") from error


def whoami() -> str:
    """The person at the keyboard, for the record."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"


def newsletter_option(command: F) -> F:
    """`--newsletter ID`."""
    return click.option("--newsletter", metavar="ID", default=None, help="Which one, if there are several.")(
        command
    )


def issue_options(command: F) -> F:
    """`--newsletter ID` and `--issue DATE`."""
    dated = click.option(
        "--issue", metavar="DATE", default="", help="Which issue, by its date, if several are open."
    )
    return newsletter_option(dated(command))


def by_option(command: F) -> F:
    """`--by NAME`."""
    return click.option(
        "--by", metavar="NAME", default=whoami, help="Who does it, for the record. Default: you."
    )(command)


def json_option(command: F) -> F:
    """`--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Say everything, as JSON.")(command)
