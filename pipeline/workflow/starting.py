"""Making a new newsletter folder that runs."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.config import load_settings
from pipeline.deliver.channels.files import explained, write_file
from pipeline.errors import UsageError
from pipeline.render.templates import Templates


def start(folder: Path, *, name: str, timezone: str, now: datetime) -> list[Path]:
    """Write `config.toml`, a feed list and a small feed to try them with.

    Args:
        folder: made if it is not there; nothing in it is overwritten.
        name: of the newsletter.
        timezone: IANA name, such as `America/Chicago`.
        now: the time; the small feed's dates count from here.

    Raises:
        UsageError: there is a newsletter already.
        SettingsError: the time zone does not exist.
        OutputError: the folder cannot be written.
    """
    if (folder / "config.toml").exists():
        raise UsageError("there is a config.toml already", where=str(folder), todo="Name another folder")
    templates = Templates()
    days = [now + timedelta(days=count) for count in range(-6, 60)]
    values = {
        "name": name,
        "timezone": timezone,
        "mails": [format_datetime(day) for day in days],
        "dates": [f"{day:%B} {day.day}, {day.year}" for day in days],
    }
    files = {
        "feeds/welcome.xml": templates.render("init/welcome.xml.j2", **values),
        "feeds/own.toml": templates.render("init/own.toml.j2", **values),
        ".gitignore": "var/\noutput/\nwitness.json\n",
        "config.toml": templates.render("init/config.toml.j2", **values),
    }
    with TemporaryDirectory() as trial:  # so that a mistake leaves nothing behind
        _write(Path(trial), files)
        load_settings(Path(trial), {})
    return _write(folder, files)


def _write(folder: Path, files: dict[str, str]) -> list[Path]:
    """Write what is not there yet; gives what was written."""
    written = []
    for place, text in files.items():
        path = folder / place
        with explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            write_file(path, text.encode())
            written.append(path)
    return written
