"""How well and how fast the rules of curation do on the development sets: `python -m bench.curation`.

The sets are split in two, by even and odd lines. The rules were built on the first half and then mended by
the errors on the second too, so that neither says what to expect: on texts seen for the first time, expect
kinds about .8, deadlines about .87 precision. `notices.jsonl` holds such texts, by now known as well.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.curate.classify import classify
from pipeline.curate.deadlines import find_deadline
from pipeline.curate.duplicates import Candidate, compare

DATA = Path(__file__).parent.parent / "tests" / "data"
HALVES = ("first half ", "second half")


@dataclass(slots=True)
class Tally:
    """Counts of one measure on one half, with the errors in words."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    total: int = 0
    errors: list[str] = field(default_factory=list)

    def precision_and_recall(self) -> str:
        found, wanted = self.right + self.wrong, self.right + self.missed
        precision = self.right / found if found else 1.0
        recall = self.right / wanted if wanted else 1.0
        return (
            f"precision {precision:.2f} ({self.right}/{found})  recall {recall:.2f} ({self.right}/{wanted})"
        )


def load(name: str) -> list[dict[str, Any]]:
    """The lines of a set."""
    with (DATA / name).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def kinds(rows: list[dict[str, Any]]) -> Tally:
    """Kinds as labelled."""
    tally = Tally(total=len(rows))
    for row in rows:
        decision = classify(row["title"], row["text"])
        if decision.kind == row["kind"]:
            tally.right += 1
        else:
            tally.errors.append(
                f"{row['id']} is {row['kind']}, got {decision.kind}: {row['title']} ({decision.reason})"
            )
    return tally


def deadlines(rows: list[dict[str, Any]]) -> Tally:
    """Days as labelled; a wrong day counts against precision and recall both. Times and zones are listed."""
    tally = Tally(total=len(rows))
    for row in rows:
        found = find_deadline(
            row["title"], row["text"], published=date.fromisoformat(row["published"])
        ).deadline
        day = found.day.isoformat() if found else None
        clock = (found.time or None, found.zone or None) if found else (None, None)
        if found and day == row["deadline"]:
            tally.right += 1
            if clock != (row["deadline_time"], row["deadline_tz"]):
                tally.errors.append(f"{row['id']} time and zone: {clock}: {row['title']}")
            continue
        tally.wrong += found is not None
        tally.missed += row["deadline"] is not None
        if day != row["deadline"]:
            tally.errors.append(
                f"{row['id']} is due {row['deadline']}, got {day}: {row['title']} | {row['text']}"
            )
    return tally


def candidate(name: str, row: dict[str, Any]) -> Candidate:
    """One side of a labelled pair; the link is levelled roughly, as the links have their own module."""
    link = (row["url"] or "").partition("://")[2].removeprefix("www.").partition("?")[0].rstrip("/")
    kind = classify(row["title"], row["text"]).kind
    return Candidate(name, name, row["title"], row["text"], link, date.fromisoformat(row["published"]), kind)


def merging(rows: list[dict[str, Any]]) -> Tally:
    """Pairs as labelled."""
    tally = Tally(total=len(rows))
    for row in rows:
        verdict = compare(candidate("a", row["a"]), candidate("b", row["b"]))
        tally.right += verdict.same and row["same"]
        tally.wrong += verdict.same and not row["same"]
        tally.missed += row["same"] and not verdict.same
        if verdict.same != row["same"]:
            tally.errors.append(
                f"{row['id']} {row['type']}: {row['a']['title']} | {row['b']['title']} ({verdict.reason})"
            )
    return tally


def measure(name: str, rows: list[dict[str, Any]], judge: Callable[[list[dict[str, Any]]], Tally]) -> None:
    """Print one measure for each half, its errors, and the time for one text or pair."""
    judge(rows)  # patterns are compiled and caches filled at first use
    for half, title in enumerate(HALVES):
        part = rows[half::2]
        began = time.perf_counter()
        tally = judge(part)
        each = (time.perf_counter() - began) / len(part) * 1000
        figures = tally.precision_and_recall()
        if judge is kinds:
            figures = f"accuracy {tally.right / tally.total:.2f} ({tally.right}/{tally.total})"
        print(f"{name:10} {title}  {figures}  {each:.2f} ms each")
        for error in tally.errors:
            print(f"    {error}")


def main() -> None:
    """Measure all three."""
    calls = load("calls-dev.jsonl")
    measure("kinds", calls, kinds)
    measure("deadlines", calls, deadlines)
    measure("merging", load("duplicates-dev.jsonl"), merging)


if __name__ == "__main__":
    main()
