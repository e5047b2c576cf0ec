"""Whether work grows with its input and no faster, told by processor time at two sizes and by no clock."""

from __future__ import annotations

import time
from collections.abc import Callable

_FOUR_TIMES = 9.0
"""As long four times as much may take: work that grows with the square takes sixteen."""

_UNSEEN = 0.25
"""Seconds of the processor below which nothing is told apart from noise."""


def assert_linear(work: Callable[[str], object], piece: str, characters: int) -> None:
    """Four times as much of a text takes about four times as long.

    Args:
        work: what is done with a text.
        piece: is repeated to make the texts.
        characters: of the longer one.
    """
    small, large = (_seconds(work, piece * (size // len(piece))) for size in (characters // 4, characters))
    assert large < _FOUR_TIMES * small + _UNSEEN, f"{small:.2f} s for a quarter, {large:.2f} s for all"


def _seconds(work: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    work(text)
    return time.process_time() - began
