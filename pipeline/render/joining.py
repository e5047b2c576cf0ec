"""Templates and their parts compiled as one.

Jinja2 finds, sets up and runs a part anew wherever it is included, which takes longer than all that a small
part writes. Here its words are put in the place of the tag when the template is compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

_INCLUDE = re.compile(r"\{%[-+]?\s*include\s*[\"']([^\"']+)[\"']")
_SHAPE = ("block_begin", "name", "string", "block_end")


class Joined(Extension):
    """Put a part in the place of `{% include "part" %}`, in a scope of its own, where that means the same.

    Left as they are: names that are known only at run time, parts that are missing, that hold themselves,
    that have blocks, that ask for a loop which is not theirs, that escape otherwise than what they stand in,
    and all of a template that turns escaping on or off. In an error, a line is the part's and the file is
    not: whoever wants to tell a person renders once more without this.
    """

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """As of `jinja2.ext.Extension`."""
        return self._joined(stream, (stream.name or "",))

    def _joined(self, stream: Iterable[Token], within: tuple[str, ...]) -> Iterator[Token]:
        tokens, at = list(stream), 0
        may = not any(token.type == "name" and token.value == "autoescape" for token in tokens)
        while at < len(tokens):
            part = self._part(tokens[at : at + 4], within) if may else None
            if part is None:
                yield tokens[at]
                at += 1
            else:
                yield from part
                at += 4

    def _part(self, tag: list[Token], within: tuple[str, ...]) -> list[Token] | None:
        if tuple(token.type for token in tag) != _SHAPE or tag[1].value != "include":
            return None
        name = tag[2].value
        if name in within or _escapes(self.environment, name) != _escapes(self.environment, within[-1]):
            return None
        found = _source(self.environment, name)
        if found is None:
            return None
        tokens = list(self._joined(self.environment.lexer.tokenize(*found), (*within, name)))
        names = {token.value for token in tokens if token.type == "name"}
        if names & {"block", "extends"} or ("loop" in names and "for" not in names):
            return None
        begin, _, _, end = tag
        return [
            begin,
            Token(begin.lineno, "name", "with"),
            end,
            *tokens,
            begin,
            Token(begin.lineno, "name", "endwith"),
            end,
        ]


class _Code(CodeGenerator):
    """Write `environment.written(value)` where Jinja2 writes `escape(environment.finalize(value))`.

    A release that does not ask this method is slower, and right.
    """

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - theirs
        if (
            frame.eval_ctx.volatile
            or not frame.eval_ctx.autoescape
            or finalize.src != "environment.finalize("
        ):
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.written((")


class JoinedEnvironment(jinja2.Environment):
    """An environment for templates that are compiled with their parts.

    Args:
        written: what `escape` makes of a value when `finalize` has seen it.
        settings: as of `jinja2.Environment`; `finalize` must be among them.
    """

    code_generator_class = _Code

    def __init__(self, written: Callable[[object], str], **settings: Any) -> None:  # noqa: ANN401 - Jinja2's
        super().__init__(**settings, extensions=[Joined], bytecode_cache=_COMPILED)
        self.written = written


class _Compiled(BytecodeCache):
    """Compiled templates by the checksum of their source and of their parts', for the life of the process.

    Compiling takes longer than rendering, and a worker opens the folder anew for every round.
    """

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def get_bucket(
        self, environment: jinja2.Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """As of `jinja2.BytecodeCache`."""
        whole = "\0".join((source, *_parts(environment, source, set())))
        return super().get_bucket(environment, name, filename, whole)

    def load_bytecode(self, bucket: Bucket) -> None:
        """As of `jinja2.BytecodeCache`."""
        code = self._code.get(f"{bucket.key} {bucket.checksum}")
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """As of `jinja2.BytecodeCache`."""
        self._code[f"{bucket.key} {bucket.checksum}"] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def _parts(environment: jinja2.Environment, source: str, seen: set[str]) -> Iterator[str]:
    """The names and sources of the parts, and of theirs."""
    for name in _INCLUDE.findall(source):
        if name not in seen:
            seen.add(name)
            found = _source(environment, name)
            if found:
                yield f"{found[2]}\0{found[0]}"
                yield from _parts(environment, found[0], seen)


def _source(environment: jinja2.Environment, name: str) -> tuple[str, str, str | None] | None:
    """A template's source, name and file; None if there is none."""
    try:
        source, file, _ = (environment.loader or jinja2.DictLoader({})).get_source(environment, name)
    except jinja2.TemplateNotFound:
        return None
    return source, name, file


def _escapes(environment: jinja2.Environment, name: str) -> bool:
    how = environment.autoescape
    return how(name) if callable(how) else how
