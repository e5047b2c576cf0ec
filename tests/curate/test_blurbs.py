"""One or two whole sentences under a title."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.blurbs import LONGEST, SHORTEST, body_text, make_blurb, recurring_sentences
from pipeline.curate.clutter import is_clutter
from pipeline.text.sentences import split_sentences

FIRST = "Strangers sit down to tea, cake and an honest talk about dying."
SECOND = "Hundreds of libraries now host a Death Café, and the guest list is never the same twice."
THIRD = "Most groups seat eight to twelve people and last about ninety minutes."
LONG = (
    "When the river rose for the third time in a single spring, the staff of the branch, two volunteers and a"
    " retired ferryman carried four thousand books up the hill, by hand and in the rain, to a barn that had"
    " been empty since the war."
)


def test_sentences_are_added_until_the_blurb_is_long_enough() -> None:
    blurb = make_blurb("Death Café", f"<p>{FIRST} {SECOND}</p><p>{THIRD}</p>", "")
    assert blurb == f"{FIRST} {SECOND}"
    assert SHORTEST <= len(blurb) <= LONGEST


@pytest.mark.parametrize(
    "clutter",
    [
        '<p>The post <a href="#">Death Café</a> appeared first on <a href="#">Lakeshore</a>.</p>',
        "<p>By Dana Ruiz</p>",
        "<p>BY DANA RUIZ | May 5, 2025</p>",
        "<p>Posted on May 5, 2025</p>",
        "<p>FOR IMMEDIATE RELEASE</p>",
        "<p>Contact: Jo Smith, 555-0142</p>",
        "<p>###</p>",
        "<p>Photo credit: Jo Smith</p>",
        "<p>Image</p>",
        "<p>4 min read</p>",
        "<p>Subscribe to our newsletter for more.</p>",
        "<p>Tags: tea, cake</p>",
        "<p>Editor's note: This is the second of two parts.</p>",
        "<p>#Libraries #Tea</p>",
        "<p>Read more</p>",
        "<p>Continue reading Death Café →</p>",
        "<p>Death Café</p>",
        "<p>Download the PDF</p>",
        "<p>[email&#160;protected]</p>",
        "<h2>Death Café</h2>",
        '<div class="sharedaddy">Share this: Facebook</div>',
        "<figure><figcaption>Tea on a table.</figcaption></figure>",
        "<script>var x = 'Hi there.';</script>",
        "<style>p { color: red }</style>",
        "<!-- wp:paragraph -->",
        "[caption id='x']Tea on a table.[/caption]",
    ],
)
def test_what_is_about_the_page_is_left_out(clutter: str) -> None:
    body = f"<p>{FIRST} {SECOND}</p>"
    for content in (clutter + body, body.replace("</p>", f"</p>{clutter}")):
        assert make_blurb("Death Café", content, "") == f"{FIRST} {SECOND}"


@pytest.mark.parametrize(
    "sentence",
    [
        "By noon the hall was full.",
        "Listen to forty years of lake weather in one box.",
        "Contact with the dead is not the point.",
        "Share a table with a stranger, and see what comes of it.",
        "Photographs of every barn in the county hang in the hall.",
        "Updates came by radio.",
        "Read on the lawn with a dog of your choice.",
    ],
)
def test_a_sentence_that_only_begins_like_clutter_stays(sentence: str) -> None:
    assert not is_clutter(sentence)
    assert make_blurb("Tea", f"<p>{sentence}</p>", "") == sentence


def test_a_dateline_goes_and_its_sentence_stays() -> None:
    assert make_blurb("Tea", f"<p>CHICAGO (May 5) — {FIRST} {SECOND}</p>", "") == f"{FIRST} {SECOND}"


def test_a_title_before_the_text_goes() -> None:
    content = f"<p>Death Café at the Library: {FIRST} {SECOND}</p>"
    assert make_blurb("Death Café at the Library", content, "") == f"{FIRST} {SECOND}"


def test_the_summary_serves_when_the_content_is_empty_and_its_cut_end_goes() -> None:
    assert make_blurb("Tea", "", f"<p>{FIRST} {SECOND} Most groups seat [&#8230;]</p>") == f"{FIRST} {SECOND}"


def test_a_first_sentence_that_is_too_long_is_skipped_for_the_next() -> None:
    assert make_blurb("Flood", f"<p>{LONG} {FIRST}</p>", "") == FIRST


def test_an_only_sentence_that_is_too_long_is_cut_at_a_clause() -> None:
    blurb = make_blurb("Flood", f"<p>{LONG}</p>", "")
    assert blurb.endswith(" …")
    assert LONG.startswith(blurb[:-2])
    assert LONG[len(blurb) - 2] == ","


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("<p>Ten photographs from our spring concerts</p>", "Ten photographs from our spring concerts"),
        ("<p>本日は晴天。明日は雨。</p>", "本日は晴天。 明日は雨。"),
        ("", ""),
        ("<img src='x.png'>", ""),
        ("<p>???</p>", ""),
    ],
)
def test_texts_without_a_full_stop_or_in_other_scripts_still_give_what_they_hold(
    content: str, wanted: str
) -> None:
    assert make_blurb("Title", content, "") == wanted


def test_sentences_in_three_entries_of_a_feed_are_boilerplate() -> None:
    thanks = "This project is made possible by a grant from the state library."
    texts = [f"{FIRST} {thanks}", f"{SECOND} {thanks}", f"{thanks} {THIRD}", f"{FIRST} Bye."]
    boilerplate = recurring_sentences(texts)
    assert boilerplate == {thanks}
    assert (
        make_blurb("Tea", f"<p>{thanks} {FIRST} {SECOND}</p>", "", boilerplate=boilerplate)
        == f"{FIRST} {SECOND}"
    )


def test_the_body_keeps_headings_for_reading_dates_and_drops_clutter() -> None:
    content = "<h3>Deadline</h3><p>June 6</p><p>The post Tea appeared first on Lakeshore.</p>"
    assert body_text(content, "") == "Deadline\nJune 6"


def test_the_body_adds_what_only_the_summary_says() -> None:
    assert (
        body_text(f"<p>{FIRST}</p>", f"<p>{FIRST}</p><p>Apply by June 6.</p>") == f"{FIRST}\nApply by June 6."
    )


def test_a_hostile_entry_takes_little_time() -> None:
    began = time.perf_counter()
    for piece in ("<p>", "a", "A. ", "by ", "#x ", "the post ", "— ", "“", "tags: "):
        make_blurb("x", piece * (300_000 // len(piece)), "")
    assert time.perf_counter() - began < 8


@given(
    st.lists(st.sampled_from([FIRST, SECOND, THIRD, LONG, "Why?", "At 6 p.m. Tea.", "<br><br>", "no stop"]))
)
def test_every_sentence_of_a_blurb_stands_in_the_source(parts: list[str]) -> None:
    content = " ".join(parts)
    blurb = make_blurb("Title", content, "")
    assert len(blurb) <= LONGEST
    for sentence in split_sentences(blurb.removesuffix(" …")):
        assert sentence in content


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=40))
def test_no_entry_raises_and_a_blurb_is_one_short_line_without_tags(
    content: str, summary: str, title: str
) -> None:
    blurb = make_blurb(title, content, summary)
    assert len(blurb) <= LONGEST
    assert not re.search(r"[\n\r\t]", blurb)
    assert isinstance(body_text(content, summary), str)
