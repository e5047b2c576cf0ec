"""Tables of weights that were learnt from labelled texts, and how they are added up.

`python -m bench.learn` writes them. A sign is a short text such as `title apply for`; each has a weight for
each of the answers, and the weights of the signs that are there add up, so that every decision can be taken
apart again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

UNIT = 100
"""Weights are kept as whole hundredths."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A table.

    Attributes:
        answers: what is told apart.
        start: the weight of each answer before any sign.
        table: sign to the weights for the answers, in hundredths.
    """

    answers: tuple[str, ...]
    start: tuple[int, ...]
    table: dict[str, tuple[int, ...]]

    def add_up(self, signs: Iterable[str], more: Sequence[float] = ()) -> tuple[float, ...]:
        """How likely each answer is, from 0 to 1, all together 1.

        Args:
            signs: those that are there, each once.
            more: weights of what no table knows, one for each answer.
        """
        sums = list(self.start)
        for sign in signs:
            for place, weight in enumerate(self.table.get(sign, ())):
                sums[place] += weight
        logits = [each / UNIT + (more[place] if more else 0.0) for place, each in enumerate(sums)]
        top = max(logits)
        shares = [math.exp(each - top) for each in logits]
        whole = sum(shares)
        return tuple(share / whole for share in shares)

    def telling(self, signs: Iterable[str], answer: str, *, most: int) -> list[str]:
        """The signs that speak most for an answer against the others, the strongest first."""
        place = self.answers.index(answer)
        worth = []
        for sign in signs:
            if weights := self.table.get(sign):
                others = max((w for at, w in enumerate(weights) if at != place), default=0)
                worth.append((weights[place] - others, sign))
        worth.sort(key=lambda each: (-each[0], each[1]))
        return [sign for gain, sign in worth[:most] if gain > 0]


def read_weights(text: str) -> Weights:
    """A table from the text that `write_weights` makes.

    The first line names the answers, the second gives their start; then a sign and its weights on each line,
    parted by a tab.
    """
    lines = text.strip("\n").split("\n")
    answers = tuple(lines[0].split())
    start = tuple(map(int, lines[1].split()))
    table = {}
    for line in lines[2:]:
        sign, _, weights = line.partition("\t")
        table[sign] = tuple(map(int, weights.split()))
    return Weights(answers, start, table)


def write_weights(weights: Weights) -> str:
    """The text of a table, its signs in order."""
    lines = [" ".join(weights.answers), " ".join(map(str, weights.start))]
    lines += [f"{sign}\t{' '.join(map(str, each))}" for sign, each in sorted(weights.table.items())]
    return "\n".join(lines)
