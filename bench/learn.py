"""Learn the tables of kinds and deadlines from the labelled texts: `make learn`.

Reads `bench/texts/*.jsonl`, and writes `pipeline/curate/learnt/`. Needs scikit-learn, which the pipeline
itself does not: see docs/decisions/0018-tables-learnt-from-texts.md. The held-back texts in `bench/held/` are
never read here.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from pipeline.curate.date_signs import date_signs
from pipeline.curate.deadlines import notice_of
from pipeline.curate.kind_signs import kind_signs
from pipeline.curate.scored_dates import facts_of, score_dates
from pipeline.curate.weights import UNIT, Weights, write_weights
from pipeline.model.items import Kind

HERE = Path(__file__).parent
LEARNT = HERE.parent / "pipeline" / "curate" / "learnt"
TEXTBOOK = 3.0  # what a text counts that was written to show a rule
LEAST = 3  # texts in which a sign must stand, to be learnt
FOLDS = 8

Row = dict[str, Any]


def texts(folder: str) -> list[Row]:
    """The labelled texts of a folder beside this file, in the order of their files."""
    rows = []
    for path in sorted((HERE / folder).glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            counts = TEXTBOOK if path.name.startswith("textbook") else 1.0
            rows += [{**json.loads(line), "counts": counts} for line in lines]
    return rows


def common(signs: Iterable[Sequence[str]]) -> set[str]:
    """The signs that stand in enough texts to say something."""
    seen = Counter(sign for each in signs for sign in each)
    return {sign for sign, count in seen.items() if count >= LEAST}


class Learner:
    """Logistic regression over signs.

    Args:
        strength: how freely weights may grow (C).
        signs: every example's.
        counts: how much each example counts.
    """

    def __init__(self, strength: float, signs: Sequence[Sequence[str]], counts: Sequence[float]) -> None:
        self.vectorizer = DictVectorizer()
        known = common(signs)
        self.matrix = self.vectorizer.fit_transform(
            [dict.fromkeys((sign for sign in each if sign in known), 1.0) for each in signs]
        )
        self.strength = strength
        self.counts = np.array(counts)

    def fit(self, answers: Sequence[str], rows: np.ndarray | None = None) -> LogisticRegression:
        """A model of all examples, or of some."""
        chosen = np.arange(len(answers)) if rows is None else rows
        model = LogisticRegression(C=self.strength, max_iter=4000, tol=1e-6)
        return model.fit(self.matrix[chosen], np.array(answers)[chosen], sample_weight=self.counts[chosen])

    def unseen(self, answers: Sequence[str], groups: Sequence[int]) -> np.ndarray:
        """How likely each answer is for each example, by a model that has not seen its group."""
        found = np.zeros((len(answers), len(set(answers))))
        for train, test in GroupKFold(FOLDS).split(self.matrix, answers, groups):
            found[test] = self.fit(answers, train).predict_proba(self.matrix[test])
        return found

    def weights(self, model: LogisticRegression, order: Sequence[str]) -> Weights:
        """The model as a table. A model of two answers has weights for its second one only."""
        names = list(map(str, model.classes_))
        matrix, start = model.coef_, model.intercept_
        if len(names) == 2:
            matrix, start = np.vstack([0 * matrix[0], matrix[0]]), np.array([0.0, start[0]])
        places = [names.index(name) for name in order]
        table = {}
        for column, sign in enumerate(self.vectorizer.feature_names_):
            row = tuple(round(float(matrix[place, column]) * UNIT) for place in places)
            if any(row):
                table[sign] = row
        return Weights(tuple(order), tuple(round(float(start[place]) * UNIT) for place in places), table)


def learn_kinds(rows: Sequence[Row]) -> tuple[Weights, list[dict[str, float]]]:
    """The table of kinds; and for each text how likely each kind is, as if the text were new."""
    signs = [kind_signs(row["title"], row["text"], facts(row)) for row in rows]
    learner = Learner(0.5, signs, [row["counts"] for row in rows])
    answers = [row["kind"] for row in rows]
    unseen = learner.unseen(answers, range(len(rows)))
    model = learner.fit(answers)
    names = list(map(str, model.classes_))
    right = np.mean([names[best] == row["kind"] for best, row in zip(unseen.argmax(1), rows, strict=True)])
    sys.stderr.write(f"kinds: {right:.3f} of {len(rows)} right when not seen before\n")
    shares = [dict(zip(names, map(float, each), strict=True)) for each in unseen]
    return learner.weights(model, [kind.value for kind in Kind]), shares


def facts(row: Row) -> list[str]:
    """What the hand-made rules say of the text as a whole."""
    dates = score_dates(row["title"], row["text"], day(row))
    return facts_of(row["title"], row["text"], dates)


def day(row: Row) -> date:
    """The day on which a text was published."""
    return date.fromisoformat(row["published"])


def learn_deadlines(rows: Sequence[Row], kinds: Sequence[dict[str, float]]) -> Weights:
    """The table of deadlines, from every date of every text."""
    signs: list[list[str]] = []
    answers: list[str] = []
    groups: list[int] = []
    for number, (row, shares) in enumerate(zip(rows, kinds, strict=True)):
        dates = score_dates(row["title"], row["text"], day(row))
        notice = notice_of(
            row["title"], row["text"], dates, day(row), {Kind(k): v for k, v in shares.items()}
        )
        signs += date_signs(dates, notice)
        answers += ["yes" if str(each.mention.day) == row["deadline"] else "no" for each in dates]
        groups += [number] * len(dates)
    learner = Learner(0.6, signs, [rows[group]["counts"] for group in groups])
    likely = learner.unseen(answers, groups)[:, 1]
    report(rows, groups, [each == "yes" for each in answers], likely)
    return learner.weights(learner.fit(answers), ["no", "yes"])


def report(rows: Sequence[Row], groups: Sequence[int], true: Sequence[bool], likely: np.ndarray) -> None:
    """Precision and recall at several lines of confidence, for texts not seen before."""
    wanted = sum(row["deadline"] is not None for row in rows)
    best: dict[int, int] = {}
    for number, group in enumerate(groups):
        if group not in best or likely[number] > likely[best[group]]:
            best[group] = number
    for line in (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85):
        taken = [number for number in best.values() if likely[number] >= line]
        right = sum(true[number] for number in taken)
        sys.stderr.write(
            f"deadlines from {line}: precision {right / len(taken):.3f} recall {right / wanted:.3f}\n"
        )


def save(name: str, what: str, weights: Weights) -> None:
    """Write a table as a module, since the pure layers read no files."""
    head = f'"""The table of {what}, for English: written by `make learn`, not by hand."""\n\n'
    body = write_weights(weights).replace("\\", "\\\\")
    (LEARNT / f"{name}.py").write_text(f'{head}TABLE = """\\\n{body}\n"""\n', encoding="utf-8")
    sys.stderr.write(f"{name}: {len(weights.table)} signs\n")


def main() -> None:
    """Learn both tables."""
    rows = texts("texts")
    weights, shares = learn_kinds(rows)
    save("english_kinds", "kinds", weights)
    save("english_deadlines", "deadlines", learn_deadlines(rows, shares))


if __name__ == "__main__":
    main()
