"""What other people's validators say of our mail: `python -m bench.validate`.

Three issues (small, the sample with pictures, and one of forty items from a hostile feed), in both templates
and one from right to left: the Nu HTML checker, axe in headless Chromium in eight ways, the official MJML
validator, Python's strict parser, SpamAssassin with local rules, and the data of caniemail.com. A validator
that cannot be had here is skipped with a word. The exit code is 1 if one finds a fault.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from pathlib import Path

from bench import node
from pipeline.model.entries import Picture
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.model.settings import Newsletter
from pipeline.render.mail import mail_source, render_html, render_text
from pipeline.render.mime import render_eml
from pipeline.render.places import fill_eml, fill_html
from pipeline.render.templates import Templates
from pipeline.render.view import mail_view
from tests.render import samples
from tests.render.hostile import hostile_issue

PAGE = "https://example.org/program-room/2025-05-22/"
# What mail needs and HTML does not know.
ALLOWED = re.compile(r"xmlns:[vo]|“mso-[a-z-]+”|“supported-color-schemes”")
# Features that a mail program may lack without harm to its reader, and why.
HARMLESS = {
    **dict.fromkeys(
        (
            *("<style> element", "@media", ":hover", "!important keyword", "Attribute selector"),
            *("Class selector", "Type selector", "ID selector", "Child combinator"),
            *("Descendant combinator", "Chaining selectors", "Grouping selectors"),
        ),
        "only phones and dark mode hang on the head's styles; all else is in the tags",
    ),
    "transform": "not used: text-transform is taken for it",
    "text-underline-offset": "the line stands closer to its letters",
    "text-decoration": "links are underlined",
    "<body> element": "it becomes a div; text can be read on white too",
    "height property": "pictures have their size as attributes",
    "height attribute": "pictures have their size as styles",
    "width attribute": "pictures have their size as styles",
    "aria-label attribute": "MJML repeats the title in it",
    "word-spacing": "normal anyhow",
    "word-break": "a word wider than the mail runs over its edge",
    "outline": "none is wanted",
    "border-radius": "corners are square",
    "display:none": "the words for the inbox have no height either, and letters of one pixel",
    "overflow": "the same",
    "white-space": "a badge may take two lines",
    "font": "fonts are named one by one too",
}
MOST_PAIRS = 7


@dataclass(frozen=True, slots=True)
class Sample:
    """A mail as it goes out, and the MJML it was made of."""

    name: str
    source: str
    html: str
    eml: bytes


def main() -> int:
    """Ask every validator, and say what each found."""
    mails = _samples()
    missing = node.installed()
    if missing:
        print(f"Those that come with Node.js are skipped: {missing}")
    faults = 0
    for name, ask, needs_node in (
        ("Nu HTML checker", _nu, True),
        ("axe, eight ways", _axe, True),
        ("official MJML validator", _mjml, True),
        ("strict re-parse", _parse, False),
        ("SpamAssassin", _spam, False),
        ("caniemail, not harmless", _caniemail, True),
    ):
        if needs_node and missing:
            continue
        faults += _ask(name, ask, mails)
    return 1 if faults else 0


def _ask(name: str, ask: Callable[[list[Sample]], dict[str, list[str]] | str], mails: list[Sample]) -> int:
    found = ask(mails)
    if isinstance(found, str):
        print(f"{name}: skipped: {found}")
        return 0
    figures = ", ".join(f"{mail.name} {len(found.get(mail.name, []))}" for mail in mails)
    print(f"{name}: {figures}")
    for mail in mails:
        for fault in found.get(mail.name, [])[:20]:
            print(f"    {mail.name}: {fault}")
    if name.startswith("caniemail"):
        return sum(len(pairs) > MOST_PAIRS for pairs in found.values())
    return sum(map(len, found.values()))


def _samples() -> list[Sample]:
    lead = samples.issue().sections[0]
    small = replace(samples.issue(), sections=(lead, IssueSection("calls", "Calls", samples.calls()[:1])))
    plain = samples.newsletter()
    letter = replace(plain, brand=replace(plain.brand, template="text-first"))
    other = replace(plain, direction="rtl", language="ar")
    hostile = hostile_issue()
    return [
        _sample("small", small, plain),
        _sample("sample", _pictured(samples.issue()), plain),
        _sample("hostile", hostile, plain),
        _sample("sample, text first", _pictured(samples.issue()), letter),
        _sample("hostile, text first", hostile, letter),
        _sample("sample, right to left", _pictured(samples.issue()), other),
    ]


def _sample(name: str, issue: Issue, newsletter: Newsletter) -> Sample:
    templates = Templates()
    html = render_html(issue, newsletter, templates, browser=PAGE)
    text = render_text(issue, newsletter, templates, browser=PAGE)
    _, source = mail_source(mail_view(issue, newsletter, browser=PAGE), newsletter, templates)
    eml = render_eml(html, text, issue, newsletter, browser=PAGE)
    return Sample(name, source, fill_html(html, samples.PLACES), fill_eml(eml, samples.PLACES))


def _pictured(issue: Issue) -> Issue:
    shown = ShownPicture(
        "https://example.org/a.jpg",
        PictureFile("a" * 64 + ".jpg", 280, 210),
        PictureFile("b" * 64 + ".jpg", 1200, 675),
    )
    picture = Picture("https://example.org/a.jpg", alt="Cups and a lemon cake on a round table")

    def with_picture(item: IssueItem) -> IssueItem:
        return replace(item, picture=picture, shown_picture=shown)

    return replace(
        issue,
        sections=tuple(replace(part, items=tuple(map(with_picture, part.items))) for part in issue.sections),
    )


def _nu(mails: list[Sample]) -> dict[str, list[str]] | str:
    if not shutil.which("java"):
        return "there is no Java"
    jar = node.HOME / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    found: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        paths = {str(Path(folder) / f"{number}.html"): mail for number, mail in enumerate(mails)}
        for path, mail in paths.items():
            Path(path).write_text(mail.html, encoding="utf-8")
        command = ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", *paths]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        for message in json.loads(done.stderr or done.stdout)["messages"]:
            if message["type"] == "error" and not ALLOWED.search(message["message"]):
                mail = paths[message["url"].removeprefix("file:")]
                found.setdefault(mail.name, []).append(message["message"])
    return found


def _axe(mails: list[Sample]) -> dict[str, list[str]] | str:
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not browser:
        return "there is no Chromium"
    request = {"browser": browser, "mails": [{"name": mail.name, "html": mail.html} for mail in mails]}
    found: dict[str, list[str]] = {}
    for answer in node.call("axe.mjs", request):
        faults = [
            f"{answer['way']}: {one['rule']} ({one['impact']}): {one['where'][0]}" for one in answer["faults"]
        ]
        if answer["tooWide"] > 0:
            faults.append(f"{answer['way']}: {answer['tooWide']} px too wide")
        faults += [f"{answer['way']}: asks for {url}" for url in answer["asked"] if "/pictures/" not in url]
        found.setdefault(answer["name"], []).extend(faults)
    return found


def _mjml(mails: list[Sample]) -> dict[str, list[str]] | str:
    request = [{"name": mail.name, "source": mail.source} for mail in mails]
    return {answer["name"]: answer["faults"] for answer in node.call("mjml.mjs", request)}


def _parse(mails: list[Sample]) -> dict[str, list[str]] | str:
    found = {}
    for mail in mails:
        message = message_from_bytes(mail.eml, policy=policy.strict)
        parts = [message, *message.walk()]
        found[mail.name] = [str(fault) for part in parts for fault in part.defects]
        found[mail.name] += [
            f"{name}: {fault}" for part in parts for name, value in part.items() for fault in value.defects
        ]
    return found


def _spam(mails: list[Sample]) -> dict[str, list[str]] | str:
    program = shutil.which("spamassassin")
    if not program:
        return "there is no SpamAssassin (Debian's package spamassassin)"
    found = {}
    for mail in mails:
        done = subprocess.run([program, "-L", "-t"], input=mail.eml, capture_output=True, check=True)
        text = done.stdout.decode("utf-8", "replace")
        score = re.search(r"Content analysis details:\s+\((-?[\d.]+) points", text)
        rules = re.findall(r"^\s*(-?\d+\.\d+)\s+([A-Z0-9_]+)", text, re.MULTILINE)
        points = float(score[1]) if score else 99.0
        found[mail.name] = [f"{points}: {rules}"] if points > 0 else []
        print(f"    SpamAssassin gives {mail.name} {points} points")
    return found


def _caniemail(mails: list[Sample]) -> dict[str, list[str]] | str:
    request = [{"name": mail.name, "html": mail.html} for mail in mails]
    return {
        answer["name"]: [pair for pair in answer["pairs"] if pair.split("\t")[0] not in HARMLESS]
        for answer in node.call("caniemail.mjs", request)
    }


if __name__ == "__main__":
    sys.exit(main())
