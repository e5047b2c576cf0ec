"""Whether a status shows a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.channels.mastodon.words import same_words
from tests.fakes.mastodon_server import shown


@given(
    st.lists(
        st.one_of(
            st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=20),
            st.sampled_from(
                [
                    "https://example.org/a?b=1&c=2",
                    "@maya@social.example",
                    "#Libraries",
                    "\n\n",
                    "\n",
                    "<b>",
                    "&amp;",
                ]
            ),
        ),
        min_size=1,
    )
)
def test_a_text_is_known_again_however_it_is_shown(words: list[str]) -> None:
    text = " ".join(words)
    assert same_words(text, shown(text))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "Call 1: apply. https://example.org/1",
            "<p>Call 1: apply. <a href='https://example.org/2'>https…</a></p>",
        ),
        ("Call 1: apply.", "<p>Call 1: apply. Now.</p>"),
        ("Call 1", "<p>Call 2</p>"),
    ],
)
def test_other_words_and_other_links_are_another_post(text: str, html: str) -> None:
    assert not same_words(text, html)


def test_a_link_that_is_not_ascii_is_known_by_the_words_around_it() -> None:
    html = '<p>Kommt alle! <a href="https://xn--bcher-kva.example/">bücher.example</a></p>'
    assert same_words("Kommt alle! https://bücher.example/", html)
