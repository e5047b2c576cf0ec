"""How good the blurbs are on a labelled set: `python -m bench.blurbs [FILE]`.

A line of the set has an entry (`title`, `html`, `summary`, `lang`), blurbs that a person would take (`good`)
and what must not stand in one (`forbidden`). `tests/data/blurbs.jsonl` was labelled by someone else than the
author of the rules, who mended them by its errors; so it says nothing of texts seen for the first time.
"""

from __future__ import annotations

import html
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

from pipeline.curate.blurbs import LONGEST, SHORTEST, make_blurb
from pipeline.text.sentences import split_sentences

SET = Path(__file__).parent.parent / "tests" / "data" / "blurbs.jsonl"
RULES = ("clean", "whole", "length", "lead")
"""Nothing forbidden in it; whole sentences of the source in their order; as long as wanted; begins well."""

_TAG = re.compile(r"<[^>]*>")
_WHITE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"[.!?。！？।۔؟][\"'”’»)\]」』]*$")


def make(row: dict[str, Any]) -> str:
    """The blurb that the rules give."""
    return make_blurb(row["title"], row["html"], row["summary"], language=row["lang"])


def kept_rules(row: dict[str, Any], blurb: str) -> set[str]:
    """Which of `RULES` a blurb keeps; an empty one keeps none."""
    if not blurb:
        return set()
    good = row["good"]
    wants_length = any(SHORTEST <= len(each) <= LONGEST for each in good)
    fits = len(blurb) <= LONGEST and (not wants_length or len(blurb) >= SHORTEST)
    starts = {each for one in good for each in split_sentences(one, row["lang"])[:1]}
    kept = {
        "clean": not any(words in blurb for words in row["forbidden"]),
        "whole": _is_whole(row, blurb),
        "length": fits,
        "lead": blurb in good or split_sentences(blurb, row["lang"])[0] in starts,
    }
    return {rule for rule in RULES if kept[rule]}


def _is_whole(row: dict[str, Any], blurb: str) -> bool:
    """Whether the sentences stand in the source in this order, and no word or sentence is cut."""
    source = _shown(row["html"]) + " " + _shown(row["summary"])
    told, at = _WHITE.sub("", source), 0
    for sentence in split_sentences(blurb, row["lang"]):
        words = _WHITE.sub("", sentence)
        if (found := told.find(words, at)) < 0:
            return False
        at = found + len(words)
    if not set(_WORD.findall(blurb)) <= set(_WORD.findall(source)):
        return False
    return bool(_ENDS.search(blurb)) or blurb in row["good"]


def _shown(fragment: str) -> str:
    """The text of a fragment, however often it was escaped."""
    for _ in range(3):
        fragment = html.unescape(fragment)
    return _TAG.sub(" ", fragment)


def report(rows: list[dict[str, Any]]) -> list[str]:
    """The share of entries that keep each rule, and those that do not keep all."""
    for row in rows:
        make(row)  # patterns are compiled and caches filled at first use
    began = time.perf_counter()
    blurbs = [make(row) for row in rows]
    each = (time.perf_counter() - began) / len(rows) * 1000
    kept = [kept_rules(row, blurb) for row, blurb in zip(rows, blurbs, strict=True)]
    shares = [f"{rule} {sum(rule in one for one in kept)}" for rule in RULES]
    allowed = sum(len(one) == len(RULES) for one in kept)
    lines = [f"{', '.join(shares)}, all {allowed} of {len(rows)}  {each:.2f} ms each"]
    for row, blurb, one in zip(rows, blurbs, kept, strict=True):
        if len(one) < len(RULES):
            missed = ", ".join(rule for rule in RULES if rule not in one)
            lines.append(f"    {row['id']} not {missed}: {row['title']} | {blurb}")
    return lines


def load(path: Path) -> list[dict[str, Any]]:
    """The lines of a set."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Measure the set of the repository, or another of the same form."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SET
    print("\n".join(report(load(path))))


if __name__ == "__main__":
    main()
