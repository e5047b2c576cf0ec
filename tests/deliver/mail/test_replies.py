"""Replies are the same, however they are cut in pieces."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.mail.replies import GarbageError, Replies, Reply

TALK = b"250-one\r\n250 two\r\n354 go\r\n550 5.1.1 no\r\n250\r\n220-a\n220-b\n220 c\n"
SAID = [
    Reply(250, b"one two"),
    Reply(354, b"go"),
    Reply(550, b"5.1.1 no"),
    Reply(250, b""),
    Reply(220, b"a b c"),
]


@given(cuts=st.lists(st.integers(0, len(TALK)), max_size=12))
def test_they_are_put_together_whatever_the_pieces(cuts: list[int]) -> None:
    ends = [0, *sorted(cuts), len(TALK)]
    replies = Replies()
    found = [reply for at, end in pairwise(ends) for reply in replies.feed(TALK[at:end])]
    assert found == SAID


@pytest.mark.parametrize(
    "bad",
    [b"hello\r\n", b"99 x\r\n", b"600 x\r\n", b"100 x\r\n", b"250x\r\n", b"250-a\r\n251 b\r\n", b"\r\n",
     b"250 " + b"x" * 3000, b"250 " + b"x" * 3000 + b"\r\n", b"250-x\r\n" * 200],
)  # fmt: skip
def test_what_is_no_reply_is_told_apart(bad: bytes) -> None:
    with pytest.raises(GarbageError):
        Replies().feed(bad)


@given(data=st.binary(max_size=200))
def test_any_bytes_give_replies_or_garbage(data: bytes) -> None:
    try:
        found = Replies().feed(data)
    except GarbageError:
        return
    assert all(200 <= reply.code <= 599 for reply in found)


def test_words_are_fit_for_a_ledger() -> None:
    words = Reply(550, b"5.1.1 no\x00\x1b[31m " + "żółw ".encode() * 200).words
    assert words.startswith("550 5.1.1 no[31m żółw")
    assert len(words) <= 300
    assert words.isprintable()
