"""The page's script counts as Python does: over the vectors, and over texts put together at random."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import textwrap
from dataclasses import asdict
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from pipeline.text.lengths import BLUESKY_BYTES, LIMITS, count, measure
from pipeline.text.lengths.endings import KNOWN, NEWER
from tests.text.test_lengths import OWN_KEYS, VECTORS

SCRIPTS = Path(__file__).parent.parent.parent / "pipeline" / "web" / "static"
ENDINGS = SCRIPTS / "lengths-endings.js"

ASK = """
import { readFileSync } from "node:fs";
import { BLUESKY_BYTES, LIMITS, count, measure } from "./lengths.js";
const asked = JSON.parse(readFileSync(0, "utf-8"));
const counts = asked.map(({ text, own }) =>
  Object.fromEntries(Object.keys(LIMITS).map((network) => [network, count(network, text, own)])),
);
const measured = asked.map(({ text, own }) => measure("bluesky", text, own));
let refused = "";
try { count("orkut", ""); } catch (error) { refused = error.message; }
const unicode = process.versions.unicode;
console.log(JSON.stringify({ counts, measured, refused, unicode, LIMITS, BLUESKY_BYTES }));
"""

WORDS = r"""
http:// https:// HTTPS:// example.org www.ala.org foo.bar.co.uk t.co/abc Read.Me example.한국 пример.рф
/path /a(b)c /(a(b)c) /a.b. ?q=1 ?q=1. #frag :8080 / . .. - _ com kids d.music user:pw@ mailto: U.S. %20
( ) [ ] { } < > | ~ * \ ^ & = $ @ ＠ # #Tag #1 @jo @jo@example.social a b z9 “ ” ’ … — – • → xn--p1ai
é ü.de İ 日本 の 한국 क्ष न्धि น้ำ שּׁ العربية பு 각 日日日日日日日日日日日日日日日日日日日日日
😀 👩‍👩‍👧 👩🏽‍💻 🇺🇸 🇺 1️⃣ ©️ © ☺️ ☺ ❤️‍🔥 🤼🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
"""
PIECES = (*WORDS.split(), *" \n\t\u00a0\u0301\u200d\ufe0f\u202a\ufeff", "\r\n", "e\u0301", "x" * 64)


def test_the_page_knows_the_same_endings_of_domains(request: pytest.FixtureRequest) -> None:
    def words(endings: frozenset[str]) -> str:
        return "\n".join(textwrap.wrap(" ".join(sorted(endings)), 100, break_on_hyphens=False))

    script = (
        "/* Endings of domains, as in pipeline/text/lengths/endings.py; `pytest --update` writes it. */\n\n"
        f"/** Those that X knows. */\nexport const KNOWN = new Set(\n  `{words(KNOWN)}`.split(/\\s/),\n);\n\n"
        f"/** Those that came later. */\nexport const NEWER = new Set(`{words(NEWER)}`.split(/\\s/));\n"
    )
    if request.config.getoption("--update"):
        ENDINGS.write_text(script, encoding="utf-8")
    assert ENDINGS.read_text(encoding="utf-8") == script, "`pytest --update` on this file writes it anew"


@pytest.mark.parametrize("vector", VECTORS, ids=[str(vector["about"]) for vector in VECTORS])
def test_the_page_counts_the_vectors_as_networks_do(vector: dict[str, Any]) -> None:
    said = _page()
    if _older(said["unicode"], vector.get("unicode", "0")):
        pytest.skip(f"this Node knows Unicode {said['unicode']}; the text wants {vector['unicode']}")
    assert said["counts"][VECTORS.index(vector)] == vector["counts"]


def test_the_page_counts_texts_put_together_at_random_as_we_do() -> None:
    said = _page()
    ours = [{network: count(network, text) for network in LIMITS} for text in _texts()]
    theirs = said["counts"][len(VECTORS) :]
    differ = [(text, one, two) for text, one, two in zip(_texts(), ours, theirs, strict=True) if one != two]
    if _older(said["unicode"], "15.1"):
        differ = [each for each in differ if not set("\u094d") & set(each[0])]
    assert differ == []


def test_the_page_has_the_same_limits_and_measures_bytes_on_bluesky() -> None:
    said = _page()
    assert said["LIMITS"] == dict(LIMITS)
    assert said["BLUESKY_BYTES"] == BLUESKY_BYTES
    for vector, theirs in zip(VECTORS, said["measured"], strict=False):
        ours = measure("bluesky", vector["text"])
        if not _older(said["unicode"], vector.get("unicode", "0")):
            assert theirs == asdict(ours) | {"over": ours.over}


def test_the_page_names_an_unknown_network() -> None:
    assert "orkut" in _page()["refused"]


@cache
def _page() -> Any:
    """What the page's script says of the vectors and then of the texts, asked once."""
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("Node.js is not here, and CI must run the page's script")
        pytest.skip("Node.js is not here")
    asked = [{"text": vector["text"], "own": _own(vector)} for vector in VECTORS]
    asked += [{"text": text, "own": {}} for text in _texts()]
    with TemporaryDirectory() as folder:
        for script in SCRIPTS.glob("lengths*.js"):
            shutil.copy(script, folder)
        # Without it, Node takes a `.js` for what it was before there were modules.
        Path(folder, "package.json").write_text('{"type": "module"}', encoding="utf-8")
        Path(folder, "ask.js").write_text(ASK, encoding="utf-8")
        done = subprocess.run(
            [node, "ask.js"], input=json.dumps(asked), capture_output=True, text=True, check=False, cwd=folder
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _own(vector: dict[str, Any]) -> dict[str, Any]:
    return {key: vector[key] for key in OWN_KEYS if key in vector}


@cache
def _texts() -> list[str]:
    dice = random.Random(6)
    return ["".join(dice.choices(PIECES, k=dice.randint(1, 12))) for _ in range(3000)]


def _older(version: str, wanted: str) -> bool:
    return [int(part) for part in version.split(".")] < [int(part) for part in wanted.split(".")]
