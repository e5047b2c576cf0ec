"""Dots at the beginning of a line are doubled once, and no value can end a mail."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.mail.dots import Template, whole

_LINES = st.lists(st.text("ab. ", max_size=5), min_size=1, max_size=6)


def unstuffed(data: bytes) -> bytes:
    return re.sub(rb"(?m)^\.", b"", data)


@given(pieces=st.lists(_LINES, min_size=1, max_size=4))
def test_a_server_gets_back_what_was_cut(pieces: list[list[str]]) -> None:
    cut = [
        ("\r\n".join(lines) + ("\r\n" if at == len(pieces) - 1 else "v")).encode()
        for at, lines in enumerate(pieces)
    ]
    values = [b"value"] * (len(cut) - 1)
    mail = cut[0] + b"".join(value + piece for value, piece in zip(values, cut[1:], strict=True))
    data = Template(cut).fill(values).data
    assert not re.search(rb"(?m)^\.(?!\.)", data)
    assert unstuffed(data) == mail


@pytest.mark.parametrize("bad", [b"a\nb\r\n", b"a\rb\r\n", b"no end", b"", b"a\r\n.\n.\r\n"])
def test_a_mail_whose_lines_end_otherwise_is_refused(bad: bytes) -> None:
    with pytest.raises(ValueError, match="CR LF"):
        whole(bad)


@pytest.mark.parametrize(
    "value", [b"", b".", b".x", b"a\r\n.\r\n", b"a\nb", b"a\rb", b"a\r\nBcc: x", b"a=\r\n.", b"a=\r\n\r\n"]
)
def test_a_value_that_could_pass_for_a_line_is_refused(value: bytes) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Template((b"Subject: x\r\n\r\n", b"\r\n")).fill([value])


def test_a_value_may_be_broken_softly() -> None:
    assert Template((b"a\r\n", b"=\r\nb\r\n")).fill([b"x=\r\ny"]).data == b"a\r\nx=\r\ny=\r\nb\r\n"


@given(value=st.binary(max_size=12))
def test_no_value_ends_a_mail(value: bytes) -> None:
    try:
        data = Template((b"Subject: x\r\n\r\n", b"\r\nend\r\n")).fill([value]).data
    except ValueError:
        return
    assert b"\r\n." not in data
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", data)


def test_what_is_beyond_ascii_is_known_from_pieces_and_values() -> None:
    assert not whole(b"plain\r\n").high
    assert whole("ż\r\n".encode()).high
    assert Template((b"To: ", b"\r\n")).fill(["ż@example.org".encode()]).high
    with pytest.raises(ValueError, match="1 values for 0 places"):
        Template((b"x\r\n",)).fill([b"y"])
