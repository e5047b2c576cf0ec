"""Which addresses lead to a list, where an address in common proves nothing."""

from __future__ import annotations

import pytest

from pipeline.curate.general_links import is_general
from pipeline.text.links import canonical_link


@pytest.mark.parametrize(
    "url",
    [
        *("https://www.x.org", "https://x.org/?utm_source=a", "https://x.org/jobs", "https://x.org/events/"),
        *("https://x.org/about-us/careers", "https://x.org/Calendar.aspx", "https://x.org/news/2026"),
        *("https://x.org/job-openings#comments", "https://x.org/index.html"),
    ],
)
def test_a_home_page_or_a_list_is_anybodys(url: str) -> None:
    assert is_general(canonical_link(url))


@pytest.mark.parametrize(
    "url",
    [
        *(
            "https://x.org/a",
            "https://x.org/jobs/cataloger",
            "https://x.org/events?id=12",
            "https://x.org/p/1",
        ),
        *("https://x.org/news/2026/03/mittens", "https://x.org/#/item/7"),
    ],
)
def test_what_names_one_thing_is_its_own(url: str) -> None:
    assert not is_general(canonical_link(url))
