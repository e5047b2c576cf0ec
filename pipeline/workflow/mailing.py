"""The mail of an issue, as whole as mail programs let it be."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from pipeline.compose.shortening import LARGEST, Variant, mail_variants
from pipeline.model.issues import Issue
from pipeline.model.settings import Newsletter
from pipeline.render.mail import render_html, render_text
from pipeline.render.templates import Templates


@dataclass(frozen=True, slots=True)
class Mail:
    """Both parts of the mail, and the variant of the issue that they show.

    Attributes:
        full_size: bytes of the HTML if nothing had been left out.
    """

    html: str
    text: str
    variant: Variant
    full_size: int


def render_mail(issue: Issue, newsletter: Newsletter, templates: Templates, *, browser: str = "") -> Mail:
    """Render the issue, or the longest of its variants that mail programs do not cut off.

    Args:
        issue: whole.
        newsletter: whose issue it is.
        templates: where its template is.
        browser: the issue's page on the web; empty if there is none.

    Raises:
        RenderError: a template is wrong.
    """

    def html_of(variant: Variant) -> str:
        return render_html(variant.issue, newsletter, templates, browser=browser, elsewhere=variant.elsewhere)

    variants = mail_variants(issue, web=bool(browser))
    chosen = next(variants)
    html = html_of(chosen)
    full_size = len(html.encode())
    if full_size > LARGEST:
        # Each is shorter than the one before, so that a few renderings find the first that fits.
        shorter = list(variants)
        place = bisect_left(shorter, -LARGEST, key=lambda one: -len(html_of(one).encode()))
        chosen = shorter[min(place, len(shorter) - 1)] if shorter else chosen
        html = html_of(chosen)
    text = render_text(chosen.issue, newsletter, templates, browser=browser, elsewhere=chosen.elsewhere)
    return Mail(html, text, chosen, full_size)
