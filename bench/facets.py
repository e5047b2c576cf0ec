"""How Bluesky's own cases of links, mentions and tags come out here: `python -m bench.facets`.

The cases are the tests of its library, @atproto/api, in the last version whose package has them. They
are fetched below var/bench, and are not ours to keep. Ours is more than the detection in `atproto`, which was
ported from that library: what closes a sentence is taken off addresses, and nothing goes out unproved.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

from pipeline.deliver.channels.bluesky.facets import facets_of
from pipeline.text.facets import Facet, Leads

PACKAGE = "@atproto/api@0.19.19"
HOME = Path(__file__).parent.parent / "var" / "bench" / "facets"
_MEMBER = "package/tests/rich-text-detection.test.ts"
_GROUPS = ("links and mentions", "tags", "cashtags")
# The lists in the file are literals, and JavaScript but for their types; each ends with a line of its own.
_READER = r"""
const text = require("fs").readFileSync(0, "utf8");
const lists = [...text.matchAll(/const (?:inputs|outputs)[^=]*= (\[[\s\S]*?\n *\])\n/g)];
console.log(JSON.stringify(lists.map((match) => new Function("return " + match[1])())));
"""


def fetched() -> list[Any]:
    """The lists in the file: texts, their segments, texts with tags, texts with cashtags.

    Raises:
        SystemExit: they cannot be had here; says why.
    """
    if not shutil.which("npm") or not shutil.which("node"):
        raise SystemExit("Node.js and npm are not here, so Bluesky's cases cannot be fetched")
    packed = HOME / "api.tgz"
    if not packed.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["npm", "pack", "--silent", PACKAGE], cwd=HOME, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"npm cannot fetch {PACKAGE}: {done.stderr.strip()[-300:]}")
        (HOME / done.stdout.strip().splitlines()[-1]).rename(packed)
    with tarfile.open(packed) as package:
        member = package.extractfile(_MEMBER)
        if member is None:
            raise SystemExit(f"{PACKAGE} brings no {_MEMBER}")
        source = member.read()
    read = subprocess.run(["node", "-e", _READER], input=source, capture_output=True, check=True)
    lists: list[Any] = json.loads(read.stdout)
    return lists


def found(text: str) -> tuple[Facet, ...]:
    """The facets of a text, where every handle leads to somebody."""
    return facets_of(text, "", lambda handle: f"did:fake:{handle}")


def segments(text: str) -> list[list[str]]:
    """The text in pieces, and where each leads, if it does."""
    data, at, pieces = text.encode(), 0, []
    for facet in found(text):
        pieces += [[data[at : facet.start].decode()]] if facet.start > at else []
        to = facet.to if facet.leads is not Leads.TAG else ""
        pieces.append([data[facet.start : facet.end].decode(), to])
        at = facet.end
    return pieces + ([[data[at:].decode()]] if at < len(data) else [])


def tags(text: str, *, cash: bool) -> tuple[list[str], list[dict[str, int]]]:
    """The tags of a text, and the places of all facets, or of its cashtags alone."""
    facets = [facet for facet in found(text) if not cash or facet.to.startswith("$")]
    places = [{"byteStart": facet.start, "byteEnd": facet.end} for facet in facets]
    return [facet.to for facet in facets if facet.leads is Leads.TAG], places


def main() -> int:
    """Print how many cases of each group come out, and those that do not."""
    inputs, outputs, tagged, cashed = fetched()
    groups: tuple[list[tuple[str, Any, Any]], ...] = (
        [(text, segments(text), wanted) for text, wanted in zip(inputs, outputs, strict=True)],
        [(text, tags(text, cash=False), (names, places)) for text, names, places in tagged],
        [(text, tags(text, cash=True), (names, places)) for text, names, places in cashed],
    )
    passed = total = 0
    for name, cases in zip(_GROUPS, groups, strict=True):
        wrong = [case for case in cases if case[1] != case[2]]
        print(f"{name:20} {len(cases) - len(wrong):3} of {len(cases)}")
        for text, ours, theirs in wrong:
            print(f"  {text!r}\n    ours   {ours}\n    theirs {theirs}")
        passed, total = passed + len(cases) - len(wrong), total + len(cases)
    print(f"{'together':20} {passed:3} of {total}   ({PACKAGE})")
    return int(passed < total)


if __name__ == "__main__":
    sys.exit(main())
