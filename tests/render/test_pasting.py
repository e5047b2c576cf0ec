"""A mailing service finds its own tags in the files that are pasted there, and nobody else does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.settings import Newsletter, ServiceTags
from pipeline.render.mail import render_html, render_text
from pipeline.render.pasting import for_service, with_tags
from pipeline.render.places import fill_html, fill_text
from pipeline.render.templates import Templates
from tests.render.samples import PLACES, issue, newsletter

SERVICES = {
    "bars": ServiceTags("*|UNSUB|*", "*|LIST:ADDRESSLINE|*", "*|UPDATE_PROFILE|*"),
    "braces": ServiceTags("{{ unsubscribe }}", "{{ address }}", "{{ preferences_link }}"),
    "triple": ServiceTags("{{{unsubscribe}}}", "{{{address}}}", "{{{preferences}}}"),
    "dollar": ServiceTags("{$unsubscribe}", "{$account}", "{$preferences}"),
    "percent": ServiceTags("%unsubscribe_url%", "%address%", "%preferences%"),
}


def told(tags: ServiceTags) -> Newsletter:
    return replace(newsletter(), mail=replace(newsletter().mail, service=tags))


@pytest.mark.parametrize("tags", SERVICES.values(), ids=SERVICES)
def test_every_tag_stands_in_the_page_and_in_the_text_as_the_service_writes_it(tags: ServiceTags) -> None:
    paper = told(tags)
    page = fill_html(with_tags(render_html(issue(), for_service(paper), Templates()), tags), PLACES)
    text = fill_text(with_tags(render_text(issue(), for_service(paper), Templates()), tags), PLACES)
    assert f'href="{tags.unsubscribe}"' in page
    assert f'href="{tags.preferences}"' in page
    for part in (page, text):
        assert tags.unsubscribe in part
        assert tags.address in part
        assert tags.preferences in part
        assert "50 East Example Street" not in part
        assert "PLACE_" not in part
        assert "place-preferences" not in part
        assert PLACES.unsubscribe not in part


def test_a_tag_that_is_not_named_leaves_our_own_words() -> None:
    paper = told(ServiceTags(unsubscribe="*|UNSUB|*"))
    assert for_service(paper) is paper
    page = fill_html(with_tags(render_html(issue(), paper, Templates()), paper.mail.service), PLACES)
    assert 'href="*|UNSUB|*"' in page
    assert "50 East Example Street" in page
    assert "https://example.org/preferences" in page


def test_without_tags_nothing_changes() -> None:
    page = render_html(issue(), newsletter(), Templates())
    assert for_service(newsletter()) == newsletter()
    assert with_tags(page, newsletter().mail.service) == page
