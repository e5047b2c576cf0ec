"""What was learnt from labelled texts, as tables; one of each for a language. `make learn` writes them."""

from __future__ import annotations

from pipeline.curate.learnt.english_deadlines import TABLE as _ENGLISH_DEADLINES
from pipeline.curate.learnt.english_kinds import TABLE as _ENGLISH_KINDS
from pipeline.curate.weights import read_weights

KINDS = read_weights(_ENGLISH_KINDS)
DEADLINES = read_weights(_ENGLISH_DEADLINES)
