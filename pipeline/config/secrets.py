"""Passwords and tokens: from the environment, or from a file that it names; never from settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pipeline.errors import SettingsError

_OTHERS = 0o007  # the rights of whoever is neither owner nor of the group
_MOUNTED = Path("/run/secrets")  # where containers have theirs, with rights that nobody can choose


class Secret:
    """A password or token that does not show itself: not in messages, in logs, or when printed.

    Args:
        value: the words themselves.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The words themselves, for whoever hands them to a server."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"


def secret(environ: Mapping[str, str], name: str) -> Secret:
    """The secret in the variable `name`, or in the file that `name`_FILE names.

    Args:
        environ: the environment.
        name: of the variable.

    Raises:
        SettingsError: neither is set, the file cannot be read, others than its owner may read it, or what
            stands there is empty or of several lines.
    """
    path = environ.get(f"{name}_FILE", "")
    where = f"{name}_FILE={path}" if path and name not in environ else name
    value = environ[name] if name in environ else _in_file(Path(path), where) if path else ""
    value = value.strip()
    if not value:
        raise SettingsError(
            "no password or token stands there",
            where=where,
            todo=f"Set {name}, or name a file with it in {name}_FILE; never write it into config.toml",
        )
    if len(value.split()) > 1:
        raise SettingsError(
            "a password or token is one word",
            where=where,
            todo="Write it there alone, with nothing around it",
        )
    return Secret(value)


def _in_file(path: Path, where: str) -> str:
    todo = "Name a file that this user may read, and nobody else: chmod 600"
    try:
        if path.stat().st_mode & 0o007:
            raise SettingsError(
                "everybody on this machine may read or write the file", where=where, todo=todo
            )
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SettingsError("the file is not text", where=where, todo=todo) from error
    except OSError as error:
        raise SettingsError(f"the file cannot be read ({error.strerror})", where=where, todo=todo) from error
