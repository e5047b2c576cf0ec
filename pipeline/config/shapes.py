"""The shapes of the files, and reading TOML into them: strict, and with every fault found at once."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, available_timezones

import cattrs
from cattrs import AttributeValidationNote, IterableValidationNote
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from pipeline.model.settings import (
    Bounces,
    Checks,
    Collect,
    Desk,
    Feed,
    Newsletter,
    Public,
    Retention,
    Site,
    Smtp,
)

T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the way to its key (tables by name, list entries by number), and what."""

    path: tuple[str | int, ...]
    what: str


@dataclasses.dataclass(frozen=True, slots=True)
class ConfigFile:
    """The whole of `config.toml`."""

    newsletter: tuple[Newsletter, ...]
    collect: Collect = dataclasses.field(default_factory=Collect)
    checks: Checks = dataclasses.field(default_factory=Checks)
    site: Site = dataclasses.field(default_factory=Site)
    smtp: Smtp = dataclasses.field(default_factory=Smtp)
    public: Public = dataclasses.field(default_factory=Public)
    bounces: Bounces = dataclasses.field(default_factory=Bounces)
    retention: Retention = dataclasses.field(default_factory=Retention)
    desk: Desk = dataclasses.field(default_factory=Desk)
    database: str = "var/pipeline.sqlite"
    output: str = "output"


@dataclasses.dataclass(frozen=True, slots=True)
class FeedFile:
    """The whole of one `feeds/*.toml`."""

    feed: tuple[Feed, ...] = ()


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
            near = nearest(str(value), sorted(available_timezones()))
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
        raise ValueError(f"{value!r} is none of {', '.join(names)}{nearest(str(value), names)}")
    return kind(value)


def walk(error: Exception, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """Every single fault inside cattrs' tree of exceptions, with the path of its key."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            path = (*path, note.name)
        elif isinstance(note, IterableValidationNote):
            path = (*path, note.index)
    if isinstance(error, ForbiddenExtraKeysError):
        known = [field.name for field in dataclasses.fields(error.cl)]
        for key in sorted(error.extra_fields):
            yield Problem((*path, key), f"unknown key{nearest(key, known)}")
    elif isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from walk(inner, path)
    elif isinstance(error, KeyError):
        key = str(error.args[0])
        yield Problem(path if path[-1:] == (key,) else (*path, key), "this key is missing")
    else:
        yield Problem(
            path, str(error) if not isinstance(error, cattrs.StructureHandlerNotFoundError) else "odd value"
        )


def nearest(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


_CONVERTER = _converter()


def structured(data: object, shape: type[T]) -> T:
    """TOML's data as a value of that shape.

    Raises:
        BaseValidationError: it does not fit; `walk` lists every fault in it.
    """
    return _CONVERTER.structure(data, shape)
