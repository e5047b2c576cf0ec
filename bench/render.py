"""How long a mail takes from data to bytes: `python -m bench.render`.

Side by side in one run: ours from an issue to HTML, plain text and .eml; and npm's mjml with juice, in one
Node process that is warm, from the MJML that our templates made to HTML alone. Then ours with 10, 100 and
1,000 items. Processor time, since machines are shared; the figures are for comparing with each other.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from bench import node
from pipeline.model.issues import Issue, IssueSection
from pipeline.render.mail import mail_source, render_html, render_text
from pipeline.render.mime import render_eml
from pipeline.render.templates import Templates
from pipeline.render.view import mail_view
from tests.render import samples

TIMES = 40


def main() -> None:
    """Measure, and say it."""
    templates, newsletter = Templates(), samples.newsletter()
    digest = _issue(15)

    def whole(issue: Issue) -> int:
        html = render_html(issue, newsletter, templates)
        return len(render_eml(html, render_text(issue, newsletter, templates), issue, newsletter))

    def page(issue: Issue) -> int:
        return len(render_html(issue, newsletter, templates).encode())

    ours, page_only = _took(whole, digest, TIMES), _took(page, digest, TIMES)
    print(
        f"A digest of {len(digest.shown())} items, {page(digest) / 1024:.0f} KB of HTML; the best of {TIMES}"
    )
    print(f"  ours, data to HTML, text and .eml   {ours:7.2f} ms")
    print(f"  ours, data to HTML                  {page_only:7.2f} ms")
    missing = node.installed()
    if missing:
        print(f"  npm mjml and juice                  skipped: {missing}")
    else:
        view = mail_view(digest, newsletter)
        css = templates.render("mail/inline.css.j2", mail=view, colours=view.colours)
        _, source = mail_source(view, newsletter, templates)
        theirs = node.call("render.mjs", {"source": source, "css": css, "times": TIMES})["milliseconds"]
        name = f"npm mjml {node.PACKAGES['mjml']} and juice"
        ratios = f"{theirs / page_only:.1f} times ours for HTML, {theirs / ours:.1f} for all"
        print(f"  {name:<34}  {theirs:7.2f} ms  {ratios}")
    print("\nItems against time, ours, data to HTML, text and .eml")
    first = 0.0
    for number, times in ((10, TIMES), (100, 20), (1000, 5)):
        took = _took(whole, _issue(number), times)
        first = first or took / number
        ratio = took / number / first
        print(f"  {number:5} items  {took:8.1f} ms  an item {ratio:.2f} times that of the first row")


def _issue(number: int) -> Issue:
    """The sample's lead, calls and events, and so many stories in all."""
    stories = tuple(replace(samples.stories()[at % 6], id=f"story{at:04}") for at in range(number))
    parts = (*samples.issue().sections[:-1], IssueSection("stories", "Program stories", stories))
    return replace(samples.issue(), sections=parts)


def _took(work: Callable[[Issue], int], issue: Issue, times: int) -> float:
    """Milliseconds of processor time: the best of so many runs, the least disturbed, with warm caches."""
    work(issue)
    took = []
    for _ in range(times):
        start = time.process_time()
        work(issue)
        took.append((time.process_time() - start) * 1000)
    return min(took)


if __name__ == "__main__":
    main()
