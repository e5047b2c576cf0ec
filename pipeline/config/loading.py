"""Reading the files and the environment, and saying what is wrong and where."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from cattrs.errors import BaseValidationError

from pipeline.config.checks import check_collect, check_config, check_feeds, check_references
from pipeline.config.secrets import secret
from pipeline.config.shapes import ConfigFile, FeedFile, Problem, structured, walk
from pipeline.errors import SettingsError
from pipeline.model.settings import Collect, Feed, Settings

CONFIG_NAME = "config.toml"
T = TypeVar("T")


def load_settings(folder: Path, environ: Mapping[str, str]) -> Settings:
    """Read the settings of the newsletter folder that holds `config.toml`.

    Args:
        folder: the folder, or the path of a `config.toml`.
        environ: the environment; `DATABASE_URL` (or a file named by `DATABASE_URL_FILE`) replaces `database`.

    Raises:
        SettingsError: with everything that is wrong, a line each.
    """
    config_path = folder if folder.is_file() else folder / CONFIG_NAME
    root = config_path.parent.resolve()
    text, config = _read(config_path, ConfigFile)
    problems = _about(config_path.name, text, check_config(config))
    sources = [(config_path.name, _sha256(text))]
    feeds: list[Feed] = []
    for path in sorted((root / "feeds").glob("*.toml")):
        feed_text, file = _read(path, FeedFile)
        name = f"feeds/{path.name}"
        problems += _about(name, feed_text, check_feeds(file.feed, feeds))
        sources.append((name, _sha256(feed_text)))
        feeds += file.feed
    problems += _about(config_path.name, text, check_references(config, feeds))
    if problems:
        raise SettingsError("\n".join(problems), todo="")
    return Settings(
        root=str(root),
        newsletter=config.newsletter,
        feed=tuple(feeds),
        collect=_with_networks(config.collect, environ),
        checks=config.checks,
        site=config.site,
        smtp=config.smtp,
        public=config.public,
        bounces=config.bounces,
        retention=config.retention,
        desk=config.desk,
        database=_database(environ) or config.database,
        output=config.output,
        sources=tuple(sources),
    )


def _with_networks(collect: Collect, environ: Mapping[str, str]) -> Collect:
    """`PIPELINE_ALLOW_NETWORKS` names further networks that feeds may lie on: `127.0.0.0/8, ::1`."""
    named = tuple(environ.get("PIPELINE_ALLOW_NETWORKS", "").replace(",", " ").split())
    if not named:
        return collect
    wider = dataclasses.replace(collect, allow_networks=(*collect.allow_networks, *named))
    for problem in check_collect(wider):
        raise SettingsError(problem.what, where="PIPELINE_ALLOW_NETWORKS")
    return wider


def _database(environ: Mapping[str, str]) -> str:
    if not (environ.get("DATABASE_URL") or environ.get("DATABASE_URL_FILE")):
        return ""
    address = secret(environ, "DATABASE_URL").reveal()
    if "://" not in address:
        raise SettingsError(
            "this is no database address",
            where="DATABASE_URL",
            todo="Write postgresql://…, or leave it unset",
        )
    return address


def _read(path: Path, shape: type[T]) -> tuple[str, T]:
    """One TOML file's text and its value."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise SettingsError(
            f"there is no {path.name} in {path.parent}",
            todo="Run this in a newsletter's folder, name it with --dir, or make one: `pipeline init DIR`",
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError("the file is not UTF-8", where=path.name, todo="Save it as UTF-8") from error
    except OSError as error:
        raise SettingsError(f"it cannot be read ({error.strerror})", where=str(path)) from error
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"this is not TOML: {error}", where=path.name, todo="Look for a missing quote or bracket there"
        ) from error
    try:
        return text, structured(data, shape)
    except BaseValidationError as error:
        raise SettingsError("\n".join(_about(path.name, text, walk(error, ())))) from error


def _about(file: str, text: str, problems: Iterator[Problem]) -> list[str]:
    """Each problem as `file, line N: key: what`."""
    found = []
    for problem in problems:
        key = ".".join(str(part) if isinstance(part, str) else f"#{part + 1}" for part in problem.path)
        line = _line_of(text, problem.path)
        found.append(f"{file}{f', line {line}' if line else ''}: {key.replace('.#', ' #')}: {problem.what}")
    return found


def _line_of(text: str, path: tuple[str | int, ...]) -> int:
    """The line on which the key at `path` stands, or its table's; 0 if neither is written out."""
    lines = text.splitlines()
    at, found, table = 0, 0, ""
    for position, part in enumerate(path):
        if isinstance(part, int):
            continue
        following = path[position + 1] if position + 1 < len(path) else 0
        times = following + 1 if isinstance(following, int) else 1
        table = f"{table}.{part}" if table else part
        header = re.compile(rf"\s*\[\[?\s*{re.escape(table)}\s*\]\]?")
        key = re.compile(rf"\s*{re.escape(part)}\s*=")
        for number in range(at, len(lines)):
            if header.match(lines[number]) or (key.match(lines[number]) and position == len(path) - 1):
                times -= 1
                if not times:
                    at, found = number, number + 1
                    break
    return found


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def environment() -> Mapping[str, str]:
    """The environment of this process."""
    return os.environ
