"""The mail of an issue, as whole as mail programs let it be."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from pipeline.compose.shortening import LARGEST, Variant, mail_variants
from pipeline.model.issues import Issue
from pipeline.model.settings import Newsletter
from pipeline.render.mail import html_of, text_of
from pipeline.render.templates import Templates
from pipeline.render.view import MailView, mail_view


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

    def view_of(variant: Variant) -> MailView:
        return mail_view(variant.issue, newsletter, browser=browser, elsewhere=variant.elsewhere)

    def size_of(variant: Variant) -> int:
        return len(html_of(view_of(variant), newsletter, templates).encode())

    variants = mail_variants(issue, web=bool(browser))
    chosen = next(variants)
    view = view_of(chosen)
    html = html_of(view, newsletter, templates)
    full_size = len(html.encode())
    if full_size > LARGEST:
        # Each is shorter than the one before, so that a few renderings find the first that fits.
        shorter = list(variants)
        place = bisect_left(shorter, -LARGEST, key=lambda one: -size_of(one))
        chosen = shorter[min(place, len(shorter) - 1)] if shorter else chosen
        view = view_of(chosen)
        html = html_of(view, newsletter, templates)
    return Mail(html, text_of(view, templates), chosen, full_size)
