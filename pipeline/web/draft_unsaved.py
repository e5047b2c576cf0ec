"""What could not be saved, shown again with what was typed, for a page without a script.

The answer is the very form that was sent, less what was saved: whatever button it is sent with once more does
what was asked for at first, and nothing has to be typed again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from pipeline.errors import PipelineError
from pipeline.review.changes import word_pieces
from pipeline.web.draft_facts import facts_of
from pipeline.web.draft_rail import field_words
from pipeline.web.pages import page
from pipeline.workflow.editing import ConflictError
from pipeline.workflow.workspace import Workspace

BASE = "base:"  # before the name of a field: the text that its editor began with
WAS = "was:"  # the same as the page showed it, where that is another form of it
THEIRS = "theirs"  # names a field in which what stands there is to stay

_SINGLE = ("field", "value", "base")  # one field, as our script sends it
_TYPED = {
    "comment": "Your comment",
    "why": "Why",
    "reason": "Why",
    "address": "Address",
    "title": "Title",
    "blurb": "Blurb",
    "to": "To",
}


@dataclass(frozen=True, slots=True)
class Lost:
    """A text of a field that could not be saved.

    Attributes:
        field: its name.
        mine: the text.
        base: what its editor began with.
        error: why it could not be saved.
    """

    field: str
    mine: str
    base: str
    error: PipelineError


@dataclass(frozen=True, slots=True)
class _Again:
    """A text as the page shows it: its name in a form, what it is in words, and what is wrong with it."""

    name: str
    label: str
    text: str
    base: str = ""
    error: PipelineError | None = None
    pieces: tuple[tuple[str, str], ...] = ()
    by: str = ""
    conflict: bool = False


def pieces_of(error: ConflictError, mine: str) -> tuple[tuple[str, str], ...]:
    """How both texts differ: what only theirs has is gone in mine, what only mine has is new."""
    return tuple((piece.mark.value, piece.text) for piece in word_pieces(error.theirs, mine))


def shown_again(
    request: Request,
    workspace: Workspace,
    form: FormData,
    status: int,
    error: PipelineError,
    lost: Sequence[Lost],
) -> Response:
    """The page that says what was not done, with everything that was typed and is not saved.

    Args:
        request: what asked for it; its path says what was to be done.
        workspace: the opened folder.
        form: what came with it.
        status: of HTTP.
        error: why it was not done.
        lost: fields that could not be saved.
    """
    number = int(request.path_params["number"])
    facts = facts_of(workspace, number)
    fields = [
        _Again(
            one.field,
            _capital(field_words(one.field, facts)),
            one.mine,
            one.error.theirs if isinstance(one.error, ConflictError) else one.base,
            one.error,
            pieces_of(one.error, one.mine) if isinstance(one.error, ConflictError) else (),
            one.error.by if isinstance(one.error, ConflictError) else "",
            isinstance(one.error, ConflictError),
        )
        for one in lost
    ]
    own = [(name, value) for name, value in _texts(form) if not _is_of_a_field(name, form)]
    # Where a field was lost, nothing else was tried: the reason stands with the field.
    typed = [_Again(name, _TYPED[name], value) for name, value in own if name in _TYPED and value.strip()]
    again = bool(fields or typed)
    return page(
        request,
        "draft-conflict" if again else "draft-refused",
        status,
        number=number,
        action=request.url.path,
        error=error,
        fields=fields,
        typed=typed,
        rest=[(name, value) for name, value in own if name not in {one.name for one in typed}],
        theirs=THEIRS,
    )


def _texts(form: FormData) -> Iterable[tuple[str, str]]:
    return ((name, value) for name, value in form.multi_items() if isinstance(value, str))


def _is_of_a_field(name: str, form: FormData) -> bool:
    single = name in _SINGLE and "field" in form
    return single or name == THEIRS or name.startswith((BASE, WAS)) or f"{BASE}{name}" in form


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
