"""The keys that readers' links are sealed with: from the environment, or from a file made at first use."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from pipeline.audience.tokens import KEY_BYTES, Keys, read_keys
from pipeline.config import environment
from pipeline.config.secrets import secret
from pipeline.deliver.channels.files import explained
from pipeline.errors import SettingsError

NAME = "PIPELINE_KEYS"
"""The variable; `PIPELINE_KEYS_FILE` names a file with the same."""

FILE = Path("var") / "keys"
"""Where they are else, below the folder of `config.toml`. Without them no link that was mailed is known."""


def load_keys(root: Path, environ: Mapping[str, str] | None = None) -> Keys:
    """The installation's keys.

    Args:
        root: the folder of `config.toml`.
        environ: the environment; this process's when left out.

    Raises:
        SettingsError: they cannot be read, are no keys, or others may read them.
        OutputError: the file cannot be made.
    """
    environ = environment() if environ is None else environ
    if environ.get(NAME) or environ.get(f"{NAME}_FILE"):
        return read_keys(secret(environ, NAME).reveal())
    path = root / FILE
    if not path.exists():
        _make(path)
    return read_keys(secret({f"{NAME}_FILE": os.fspath(path)}, NAME).reveal())


def _make(path: Path) -> None:
    """Write a new key, for this user alone; if another process is quicker, its key stays."""
    fresh = path.with_name(f".keys.{secrets.token_hex(4)}")
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(f"a:{secrets.token_hex(KEY_BYTES)}\n")
                file.flush()
                os.fsync(file.fileno())
            with suppress(FileExistsError):
                os.link(fresh, path)  # unlike a renaming, this takes nobody's place
        finally:
            fresh.unlink(missing_ok=True)
    if not path.exists():
        raise SettingsError("the keys cannot be kept", where=os.fspath(path))
