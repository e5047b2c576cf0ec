"""`config.toml`, `feeds/*.toml` and the environment, as frozen, checked values.

Everything that is wrong is found in one reading, and each finding names the file, the line, the key and
the nearest thing that would have been right.
"""

from __future__ import annotations

import dataclasses
import difflib
import hashlib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from ipaddress import ip_network
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, available_timezones

import cattrs
from cattrs import AttributeValidationNote, IterableValidationNote
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from pipeline import schedule
from pipeline.errors import SettingsError
from pipeline.model.settings import Collect, Feed, Newsletter, Settings

CONFIG_NAME = "config.toml"
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
NETWORKS = ("bluesky", "mastodon", "x", "linkedin")
T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class _Config:
    """The whole of `config.toml`."""

    newsletter: tuple[Newsletter, ...]
    collect: Collect = dataclasses.field(default_factory=Collect)
    database: str = "var/pipeline.sqlite"
    output: str = "output"


@dataclasses.dataclass(frozen=True, slots=True)
class _FeedFile:
    """The whole of one `feeds/*.toml`."""

    feed: tuple[Feed, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class _Problem:
    path: tuple[str | int, ...]
    what: str


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
    text, config = _read(config_path, _Config)
    problems = _about(config_path.name, text, _check_config(config))
    sources = [(config_path.name, _sha256(text))]
    feeds: list[Feed] = []
    for path in sorted((root / "feeds").glob("*.toml")):
        feed_text, file = _read(path, _FeedFile)
        name = f"feeds/{path.name}"
        problems += _about(name, feed_text, _check_feeds(file.feed, feeds))
        sources.append((name, _sha256(feed_text)))
        feeds += file.feed
    problems += _about(config_path.name, text, _check_references(config, feeds))
    if problems:
        raise SettingsError("\n".join(problems), todo="")
    return Settings(
        root=str(root),
        newsletter=config.newsletter,
        feed=tuple(feeds),
        collect=config.collect,
        database=_database(environ) or config.database,
        output=config.output,
        sources=tuple(sources),
    )


def _database(environ: Mapping[str, str]) -> str:
    address = secret("DATABASE_URL", environ)
    if address and "://" not in address:
        raise SettingsError(
            "this is no database address",
            where="DATABASE_URL",
            todo="Write postgresql://…, or leave it unset",
        )
    return address


def secret(name: str, environ: Mapping[str, str]) -> str:
    """A secret from the variable `name`, or from the file that `name`_FILE names; empty if neither is set.

    Raises:
        SettingsError: the file cannot be read.
    """
    if name in environ:
        return environ[name]
    path = environ.get(f"{name}_FILE", "")
    if not path:
        return ""
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError(
            f"the file cannot be read ({error.strerror})",
            where=f"{name}_FILE={path}",
            todo="Name a file that this user may read",
        ) from error


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
        return text, _CONVERTER.structure(data, shape)
    except BaseValidationError as error:
        raise SettingsError("\n".join(_about(path.name, text, _walk(error, ())))) from error


def _converter() -> cattrs.Converter:
    """Strict: no number becomes a text, no unknown key is passed over; one text may be a list of one."""
    converter = cattrs.Converter(forbid_extra_keys=True, prefer_attrib_converters=False)

    def exactly(kind: type) -> Any:  # noqa: ANN401 - cattrs hands over whatever TOML held
        words = {str: "a text in quotes", int: "a whole number", bool: "true or false", float: "a number"}

        def hook(value: Any, target: type) -> Any:  # noqa: ANN401 - as above
            if issubclass(target, Enum):  # our enums are texts too, so that their hook is this one
                return _choice(value, target)
            if type(value) is not kind and not (kind is float and type(value) is int):
                raise TypeError(f"{words[kind]} is expected here, not {value!r}")
            return value

        return hook

    for primitive in (str, int, bool, float):
        converter.register_structure_hook(primitive, exactly(primitive))

    def zone(value: Any, _: type) -> ZoneInfo:  # noqa: ANN401 - as above
        try:
            return ZoneInfo(value)
        except (
            OSError,
            ValueError,
            TypeError,
            LookupError,
        ) as error:  # whatever zoneinfo makes of a bad name
            near = _nearest(str(value), sorted(available_timezones()))
            raise ValueError(f"{value!r} is no time zone{near}") from error

    converter.register_structure_hook(ZoneInfo, zone)

    texts = tuple[str, ...]
    plain = converter.get_structure_hook(texts)
    converter.register_structure_hook_func(
        lambda kind: kind == texts,
        lambda value, kind: plain([value] if isinstance(value, str) else value, kind),
    )
    return converter


def _choice(value: Any, kind: type[Enum]) -> Enum:  # noqa: ANN401 - as above
    names = [str(member.value) for member in kind]
    if value not in names:
        raise ValueError(f"{value!r} is none of {', '.join(names)}{_nearest(str(value), names)}")
    return kind(value)


def _walk(error: Exception, path: tuple[str | int, ...]) -> Iterator[_Problem]:
    """Every single fault inside cattrs' tree of exceptions, with the path of its key."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            path = (*path, note.name)
        elif isinstance(note, IterableValidationNote):
            path = (*path, note.index)
    if isinstance(error, ForbiddenExtraKeysError):
        known = [field.name for field in dataclasses.fields(error.cl)]
        for key in sorted(error.extra_fields):
            yield _Problem((*path, key), f"unknown key{_nearest(key, known)}")
    elif isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _walk(inner, path)
    elif isinstance(error, KeyError):
        key = str(error.args[0])
        yield _Problem(path if path[-1:] == (key,) else (*path, key), "this key is missing")
    else:
        yield _Problem(
            path, str(error) if not isinstance(error, cattrs.StructureHandlerNotFoundError) else "odd value"
        )


def _nearest(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def _about(file: str, text: str, problems: Iterator[_Problem]) -> list[str]:
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


def _check_config(config: _Config) -> Iterator[_Problem]:
    """What types cannot say of `config.toml`."""
    if not config.newsletter:
        yield _Problem(("newsletter",), "there is none; write at least one [[newsletter]]")
    yield from _check_collect(config.collect)
    yield from _unique(config.newsletter, "newsletter")
    for index, newsletter in enumerate(config.newsletter):
        here = ("newsletter", index)
        yield from _check_schedule(newsletter, (*here, "schedule"))
        if newsletter.direction not in {"ltr", "rtl"}:
            yield _Problem((*here, "direction"), f"{newsletter.direction!r} is neither ltr nor rtl")
        for name in ("accent", "accent_dark"):
            if not COLOUR.fullmatch(getattr(newsletter.brand, name)):
                yield _Problem((*here, "brand", name), "a colour is written '#0b5a6b'")
        for network in newsletter.posts.networks:
            if network not in NETWORKS:
                hint = _nearest(network, NETWORKS)
                yield _Problem(
                    (*here, "posts", "networks"), f"{network!r} is none of {', '.join(NETWORKS)}{hint}"
                )
        yield from _check_mail(newsletter, (*here, "mail"))
        yield from _check_numbers(newsletter, here)
        yield from _unique(newsletter.section, "section", here)
        if not newsletter.section:
            yield _Problem((*here, "section"), "there is none; write at least one [[newsletter.section]]")


def _check_schedule(newsletter: Newsletter, here: tuple[str | int, ...]) -> Iterator[_Problem]:
    for part, rules in (("draft", newsletter.schedule.draft), ("send", newsletter.schedule.send)):
        if not rules:
            yield _Problem((*here, part), "name at least one slot, such as 'Tue 06:00'")
        for rule in rules:
            try:
                schedule.parse_rule(rule)
            except ValueError as error:
                yield _Problem((*here, part), str(error))
    if not 0 <= newsletter.schedule.catch_up_hours <= 168:
        yield _Problem((*here, "catch_up_hours"), "between 0 and 168 (a week)")


def _check_numbers(newsletter: Newsletter, here: tuple[str | int, ...]) -> Iterator[_Problem]:
    """No count is negative, and a section that shows nothing is no section."""
    for name in ("min_items", "backlog_days", "reading_days"):
        if getattr(newsletter.select, name) < 0:
            yield _Problem((*here, "select", name), "0 or more")
    if newsletter.posts.items < 0:
        yield _Problem((*here, "posts", "items"), "0 or more")
    for index, section in enumerate(newsletter.section):
        for name, least in (("max", 1), ("more", 0)):
            if getattr(section, name) < least:
                yield _Problem((*here, "section", index, name), f"{least} or more")


def _check_mail(newsletter: Newsletter, here: tuple[str | int, ...]) -> Iterator[_Problem]:
    for name in ("from_address", "reply_to"):
        address = getattr(newsletter.mail, name)
        if (address or name == "from_address") and not re.fullmatch(r"[^@\s<>,;]+@[^@\s<>,;]+", address):
            yield _Problem((*here, name), f"{address!r} is no mail address")
    for name in ("unsubscribe", "preferences"):
        link = getattr(newsletter.mail, name)
        if (link or name == "unsubscribe") and not link.startswith("https://"):
            yield _Problem((*here, name), "an address that starts with https:// is needed (RFC 8058)")
    if not newsletter.mail.postal_address.strip():
        yield _Problem((*here, "postal_address"), "mail to a list must carry one; write it here")


def _unique(values: Sequence[Any], table: str, here: tuple[str | int, ...] = ()) -> Iterator[_Problem]:
    """Ids are slugs, since folders and addresses are named by them, and no two are the same."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if not SLUG.fullmatch(value.id):
            yield _Problem(
                (*here, table, index, "id"), f"{value.id!r}: small letters, digits and single hyphens only"
            )
        if value.id in seen:
            yield _Problem((*here, table, index, "id"), f"{value.id!r} is used twice")
        seen.add(value.id)


def _check_collect(collect: Collect) -> Iterator[_Problem]:
    for network in collect.allow_networks:
        try:
            ip_network(network)
        except ValueError:
            yield _Problem(
                ("collect", "allow_networks"), f"{network!r} is no network; write '192.168.1.0/24'"
            )
    for name in ("timeout", "connect_timeout", "max_bytes", "at_once", "failing_after"):
        if getattr(collect, name) < 1:
            yield _Problem(("collect", name), "1 or more")


def _check_feeds(feeds: Sequence[Feed], earlier: Sequence[Feed]) -> Iterator[_Problem]:
    yield from _unique(feeds, "feed")
    taken = {feed.id for feed in earlier}
    for index, feed in enumerate(feeds):
        here = ("feed", index)
        if feed.id in taken:
            yield _Problem((*here, "id"), f"{feed.id!r} stands in another file of feeds/ too")
        if bool(feed.url) == bool(feed.path):
            yield _Problem((*here, "url"), "give either url or path")
        if feed.url and not feed.url.startswith(("http://", "https://")):
            yield _Problem((*here, "url"), f"{feed.url!r} starts with neither https:// nor http://")
        if feed.weight < 0:
            yield _Problem((*here, "weight"), "0 or more")
        if not 0 <= feed.interval <= 10_080:
            yield _Problem((*here, "interval"), "minutes, between 0 and 10080 (a week)")


def _check_references(config: _Config, feeds: Sequence[Feed]) -> Iterator[_Problem]:
    """Feeds named in `config.toml` exist."""
    known = sorted({feed.id for feed in feeds} | {feed.category for feed in feeds if feed.category})
    for index, newsletter in enumerate(config.newsletter):
        here = ("newsletter", index)
        named: list[tuple[tuple[str | int, ...], tuple[str, ...]]]
        named = [((*here, "select", "feeds"), newsletter.select.feeds)]
        named += [
            ((*here, "section", at, "feeds"), section.feeds) for at, section in enumerate(newsletter.section)
        ]
        for path, names in named:
            for name in names:
                if name not in known:
                    yield _Problem(path, f"no feed or category is called {name!r}{_nearest(name, known)}")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


_CONVERTER = _converter()


def environment() -> Mapping[str, str]:
    """The environment of this process."""
    return os.environ
