"""Conditions that pick some of a list's readers: `state = TX and not (kind = public or kind = "")`.

    condition:  all-of { "or" all-of }
    all-of:     one { "and" one }
    one:        "not" one | "(" condition ")" | test
    test:       NAME "=" VALUE | NAME "!=" VALUE | NAME "in" "(" VALUE { "," VALUE } ")"

A name is that of a field, or `wants`, which holds for a reader who asked for that section or kind alone. A
value is a word, or anything in quotation marks. A field that a reader does not have is empty. Capitals are as
good as small letters from a to z, here and in the database alike; other letters are what they are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import assert_never

from pipeline.errors import UsageError

WANTS = "wants"
"""The name that is no field."""

_TOKEN = re.compile(
    r"""\s*(?:(?P<sign>!=|==?|[(),])|"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<word>[^\s"'()=!,]+))"""
)
_NAME = re.compile(r"[^\W\d]\w*")
_WORDS = frozenset({"and", "or", "not", "in"})
_SMALL = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_DEEPEST, _LONGEST = 40, 4000
_EXAMPLE = 'Write it as in: state = TX and not (kind = school or kind = "")'


@dataclass(frozen=True, slots=True)
class OneOf:
    """A field has one of these values.

    Attributes:
        values: with small letters for capitals.
    """

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """It does not hold."""

    one: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """Each of them holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of them holds."""

    parts: tuple[Condition, ...]


Condition = OneOf | Not | AllOf | AnyOf

EVERYBODY = AllOf(())
"""What an empty condition means."""


def parse(text: str) -> Condition:
    """The condition behind a text.

    Raises:
        UsageError: it is none; says at which character.
    """
    if len(text) > _LONGEST:
        raise UsageError(f"a condition has at most {_LONGEST} characters", todo=_EXAMPLE)
    if not text.strip():
        return EVERYBODY
    return _Parser(text).whole()


def holds(condition: Condition, fields: Mapping[str, str], wants: Collection[str] = ()) -> bool:
    """Whether a condition holds for a reader.

    Args:
        condition: from `parse`.
        fields: the reader's.
        wants: ids of sections and kinds that the reader asked for alone.
    """
    match condition:
        case OneOf(name, values) if name == WANTS:
            return any(small(each) in values for each in wants)
        case OneOf(name, values):
            return small(fields.get(name, "")) in values
        case Not(one):
            return not holds(one, fields, wants)
        case AllOf(parts):
            return all(holds(part, fields, wants) for part in parts)
        case AnyOf(parts):
            return any(holds(part, fields, wants) for part in parts)
        case _:
            assert_never(condition)


def names(condition: Condition) -> set[str]:
    """The fields that a condition asks about."""
    match condition:
        case OneOf(name, _):
            return {name} - {WANTS}
        case Not(one):
            return names(one)
        case AllOf(parts) | AnyOf(parts):
            return set().union(*map(names, parts))
        case _:
            assert_never(condition)


def wanted(wants: Collection[str], holding: Collection[str]) -> bool:
    """Whether an issue is for a reader: for all who asked for nothing alone, and else if it holds any of it.

    Args:
        wants: ids of sections and kinds that the reader asked for alone.
        holding: ids of the sections that the issue has, and of the kinds of its items.
    """
    return not wants or any(each in holding for each in wants)


def small(text: str) -> str:
    """The text with small letters for the capitals A to Z."""
    return text.translate(_SMALL)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # sign, word, text, end
    text: str
    at: int


class _Parser:
    """Goes over the tokens once, from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._read(text)
        self._next = 0
        self._depth = 0

    def whole(self) -> Condition:
        found = self._any()
        if self._token.kind != "end":
            raise self._wrong("`and` or `or`")
        return found

    def _any(self) -> Condition:
        parts = [self._all()]
        while self._take_word("or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all(self) -> Condition:
        parts = [self._one()]
        while self._take_word("and"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _one(self) -> Condition:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UsageError("a condition is too deep", where=self._text[:60], todo=_EXAMPLE)
        try:
            if self._take_word("not"):
                return Not(self._one())
            if self._take_sign("("):
                found = self._any()
                self._must(")")
                return found
            return self._test()
        finally:
            self._depth -= 1

    def _test(self) -> Condition:
        token = self._token
        if token.kind != "word" or token.text in _WORDS or not _NAME.fullmatch(token.text):
            raise self._wrong("the name of a field")
        self._next += 1
        name = token.text.lower()
        if self._take_word("in"):
            self._must("(")
            values = [self._value()]
            while self._take_sign(","):
                values.append(self._value())
            self._must(")")
            return OneOf(name, tuple(values))
        if self._take_sign("="):
            return OneOf(name, (self._value(),))
        if self._take_sign("!="):
            return Not(OneOf(name, (self._value(),)))
        raise self._wrong("=, != or `in`")

    def _value(self) -> str:
        token = self._token
        if token.kind == "text" or (token.kind == "word" and token.text not in _WORDS):
            self._next += 1
            return small(token.text)
        raise self._wrong("a value; one of several words stands in quotation marks")

    @property
    def _token(self) -> _Token:
        return self._tokens[self._next]

    def _take_word(self, word: str) -> bool:
        return self._take("word", word)

    def _take_sign(self, sign: str) -> bool:
        return self._take("sign", sign)

    def _take(self, kind: str, text: str) -> bool:
        found = self._token.kind == kind and self._token.text == text
        self._next += found
        return found

    def _must(self, sign: str) -> None:
        if not self._take_sign(sign):
            raise self._wrong(sign)

    def _wrong(self, wanted: str) -> UsageError:
        token = self._token
        there = "it ends" if token.kind == "end" else f"there is {token.text!r}"
        return UsageError(
            f"the condition cannot be read: at character {token.at + 1} {there} where {wanted} should be",
            where=self._text[:200],
            todo=_EXAMPLE,
        )

    @staticmethod
    def _read(text: str) -> list[_Token]:
        found, place = [], 0
        end = len(text.rstrip())
        while place < end:
            match = _TOKEN.match(text, place)
            if match is None:
                at = place + len(text[place:]) - len(text[place:].lstrip())
                what = f"at character {at + 1}, {text[at]!r} is nothing that it knows"
                raise UsageError(f"the condition cannot be read: {what}", where=text[:200], todo=_EXAMPLE)
            kind = str(match.lastgroup)
            said = match[kind]
            if kind == "sign":
                said = "=" if said == "==" else said
            found.append(_Token("text" if kind in {"double", "single"} else kind, said, match.start(kind)))
            place = match.end()
        return [*found, _Token("end", "", end)]
