"""How long a mail takes from data to bytes: `python -m bench.render`.

Side by side in one run, in turns: npm's mjml with juice, in one Node process that stays, from the MJML that
our templates made to HTML, without its validation; ours of the same work; ours from an issue to HTML; and
ours from an issue to HTML, plain text and .eml. Every render is of another issue, so that nobody can keep a
page. All lanes are warm; what the first render of a process costs, and the next few, is told apart, since few
newsletters are rendered two hundred times before they go out. Then our stages one by one, and both with 10,
100 and 1,000 items. Processor time, since machines are shared; the figures are for comparing with each other:
medians tell what it costs, garbage collection and all, and the best what it costs where nobody disturbs.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from itertools import cycle, islice
from statistics import median

from mjml import mjml2html

from bench import node
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.render.inlining import inlined, inlined_whole
from pipeline.render.mail import html_of, mail_source, render_html, text_of
from pipeline.render.mime import render_eml
from pipeline.render.templates import Templates
from pipeline.render.view import MailView, mail_view
from tests.render import samples

STORIES = 15
ISSUES = 40
ROUNDS = 5
WARMING = 200  # renders, until Node has compiled what it will
SIZES = ((10, 40), (100, 12), (1000, 4))  # items, and renders of each lane

THEIRS = f"npm mjml {node.PACKAGES['mjml']}, juice: MJML to HTML"
SAME = "ours: MJML to HTML"
PAGE = "ours: data to HTML"
ALL = "ours: data to HTML, text and .eml"

_PAPER = samples.newsletter()
_TEMPLATES = Templates()
_Lane = Callable[[Sequence[Issue], int], list[float]]


def main() -> None:
    """Measure, and say it."""
    early = {ALL: _early(partial(_took, _whole))}
    missing = node.installed()
    with nullcontext(None) if missing else _theirs() as theirs:
        lanes: dict[str, _Lane] = {SAME: partial(_took, _same_work()), PAGE: partial(_took, _page)}
        lanes[ALL] = partial(_took, _whole)
        if theirs:
            early[THEIRS] = _early(theirs)
            theirs(_issues(STORIES), WARMING)
            lanes = {THEIRS: theirs, **lanes}
        _tell(_in_turns(lanes), early)
        if missing:
            print(f"  npm mjml and juice: skipped: {missing}")
        _tell_stages()
        _tell_sizes(theirs)


def _early(lane: _Lane) -> tuple[float, float]:
    """What the first render of a process takes, and the median of the next."""
    return lane([_issue(STORIES, ISSUES)], 1)[0], median(lane(_issues(STORIES), ISSUES))


def _in_turns(lanes: dict[str, _Lane]) -> dict[str, list[float]]:
    """What each lane took; in turns, so that a machine that is busy for a while is so for all."""
    took: dict[str, list[float]] = {name: [] for name in lanes}
    for _ in range(ROUNDS):
        for name, lane in lanes.items():
            took[name] += lane(_issues(STORIES), ISSUES)
    return took


def _tell(took: dict[str, list[float]], early: dict[str, tuple[float, float]]) -> None:
    issue = _issue(STORIES, 0)
    size = len(render_html(issue, _PAPER, _TEMPLATES).encode()) / 1024
    print(f"A digest of {len(issue.shown())} items, {size:.0f} KB of HTML; milliseconds a render")
    print(f"{'':40}  median    best   first next {ISSUES}   npm's by it: median, best")
    theirs = took.get(THEIRS)
    for name, figures in took.items():
        cold = " ".join(f"{one:7.2f}" for one in early[name]) if name in early else f"{'':15}"
        ratios = ""
        if theirs and name != THEIRS:
            ratios = " ".join(f"{how(theirs) / how(figures):6.1f}" for how in (median, min))
        print(f"  {name:38} {_figures(figures)} {cold}   {ratios}".rstrip())


def _tell_stages() -> None:
    print(f"\nOurs by stage{'':28} median    best")
    for name, work in _stages():
        print(f"  {name:38} {_figures(_took(work, _issues(STORIES), 3 * ISSUES))}")


def _tell_sizes(theirs: _Lane | None) -> None:
    print("\nItems against time, medians: ours from data to HTML, text and .eml; npm's from MJML to HTML")
    base = 0.0
    for number, times in SIZES:
        issues = _issues(number, 4)
        ours = median(_took(_whole, issues, times))
        base = base or ours / number
        line = f"  {number:5} items  {ours:7.1f} ms, an item {ours / number / base:.2f} times the first row's"
        if theirs:
            other = median(theirs(issues, times))
            line += f"; npm {other:8.1f} ms, {other / ours:.1f} times ours"
        print(line)


def _figures(took: Sequence[float]) -> str:
    return f"{median(took):7.2f} {min(took):7.2f}"


def _page(issue: Issue) -> str:
    return render_html(issue, _PAPER, _TEMPLATES)


def _whole(issue: Issue) -> bytes:
    """As the program does it: in words once, and from there to all of the bytes."""
    view = mail_view(issue, _PAPER)
    html = html_of(view, _PAPER, _TEMPLATES)
    return render_eml(html, text_of(view, _TEMPLATES), issue, _PAPER)


def _source(view: MailView) -> tuple[str, str]:
    """The MJML of an issue, and the sheet that is written into its tags."""
    css = _TEMPLATES.render("mail/inline.css.j2", mail=view, colours=view.colours)
    return mail_source(view, _PAPER, _TEMPLATES)[1], css


@dataclass(frozen=True, slots=True)
class _Made:
    """An issue on its way, so that each stage can be measured alone."""

    issue: Issue
    view: MailView
    source: str
    css: str
    page: str
    html: str
    text: str


def _made(issue: Issue) -> _Made:
    view = mail_view(issue, _PAPER)
    source, css = _source(view)
    page = mjml2html(source, fonts={})
    return _Made(issue, view, source, css, page, html_of(view, _PAPER, _TEMPLATES), text_of(view, _TEMPLATES))


def _stage(work: Callable[[_Made], object]) -> Callable[[Issue], object]:
    """A part of the work for any of our issues."""
    made = {issue.subject: _made(issue) for issue in _issues(STORIES)}
    return lambda issue: work(made[issue.subject])


def _same_work() -> Callable[[Issue], object]:
    return _stage(lambda one: inlined(mjml2html(one.source, fonts={}), one.css))


def _stages() -> Iterator[tuple[str, Callable[[Issue], object]]]:
    yield "data to words", _stage(lambda one: mail_view(one.issue, _PAPER))
    yield "words to MJML and style sheet, Jinja2", _stage(lambda one: _source(one.view))
    yield "MJML to HTML", _stage(lambda one: mjml2html(one.source, fonts={}))
    yield "styles into tags", _stage(lambda one: inlined(one.page, one.css))
    yield "  if premailer read the whole page", _stage(lambda one: inlined_whole(one.page, one.css))
    yield "words to plain text, Jinja2", _stage(lambda one: text_of(one.view, _TEMPLATES))
    yield "HTML and text to .eml", _stage(lambda one: render_eml(one.html, one.text, one.issue, _PAPER))


def _issues(number: int, many: int = ISSUES) -> list[Issue]:
    return [_issue(number, at) for at in range(many)]


def _issue(number: int, at: int) -> Issue:
    """The sample's lead, calls and events, and so many stories in all, with words and links of its own."""

    def own(item: IssueItem, place: int) -> IssueItem:
        return replace(
            item,
            id=f"{item.id}-{place}",
            title=f"{item.title}, {at * number + place}",
            blurb=f"{at * number + place}: {item.blurb}" if item.blurb else "",
            link=f"{item.link}-{at}-{place}",
        )

    texts = islice(cycle(samples.stories()), at, at + number)
    stories = tuple(own(item, place) for place, item in enumerate(texts))
    parts = tuple(
        replace(part, items=tuple(own(item, place) for place, item in enumerate(part.items)))
        for part in samples.issue().sections[:-1]
    )
    return replace(
        samples.issue(),
        subject=f"{samples.issue().subject}, {at}",
        sections=(*parts, IssueSection("stories", "Program stories", stories)),
    )


def _took(work: Callable[[Issue], object], issues: Sequence[Issue], times: int) -> list[float]:
    """Milliseconds of processor time of each render."""
    took = []
    for issue in islice(cycle(issues), times):
        start = time.process_time()
        work(issue)
        took.append((time.process_time() - start) * 1000)
    return took


@contextmanager
def _theirs() -> Iterator[_Lane]:
    """A Node process that takes issues' MJML, and answers as `_took` does."""
    script = node.HOME / "render.mjs"  # Node looks for packages beside the script
    script.write_bytes((node.SCRIPTS / script.name).read_bytes())
    with subprocess.Popen(
        ["node", str(script)], cwd=node.HOME, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        stdin, stdout = process.stdin, process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("Node has no pipes")

        def took(issues: Sequence[Issue], times: int) -> list[float]:
            pairs = [_source(mail_view(issue, _PAPER)) for issue in issues]
            mails = [{"source": source, "css": css} for source, css in pairs]
            stdin.write(json.dumps({"mails": mails, "times": times}) + "\n")
            stdin.flush()
            figures: list[float] = json.loads(stdout.readline())["took"]
            return figures

        yield took
        stdin.close()


if __name__ == "__main__":
    main()
