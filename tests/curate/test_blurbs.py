"""One or two whole sentences under a title."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bench import blurbs as labelled
from pipeline.curate.blurbs import LONGEST, SHORTEST, body_text, make_blurb, recurring_sentences
from pipeline.text.markup import plain_text
from pipeline.text.sentences import split_sentences
from tests.growth import assert_linear

ROWS = labelled.load(labelled.SET)
FIRST = "Strangers sit down to tea, cake and an honest talk about dying."
SECOND = "Hundreds of libraries now host a Death Café, and the guest list is never the same twice."
THIRD = "Most groups seat eight to twelve people and last about ninety minutes."
LONG = (
    "When the river rose for the third time in a single spring, the staff of the branch, two volunteers and a"
    " retired ferryman carried four thousand books up the hill, by hand and in the rain, to a barn that had"
    " been empty since the war."
)


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['id']} {row['title'][:40]}" for row in ROWS])
def test_the_labelled_entries_get_a_blurb_that_a_person_would_take(row: dict[str, Any]) -> None:
    assert labelled.kept_rules(row, labelled.make(row)) == set(labelled.RULES)


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
        ("<p>本日は晴天。明日は雨。</p>", "本日は晴天。明日は雨。"),
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


@pytest.mark.parametrize(
    "block",
    [
        "<p>Dear friends,</p>",
        "<p>Posted by Jo Smith | 12 comments</p>",
        "<p><em>Jane Roe is the librarian of Elm.</em></p>",
        "<p>By Jane Roe</p><p>Jane Roe covers barns.</p>",
        "<p><strong>Who may come?</strong></p>",
        "<p>Saturday, May 3, 10 a.m.</p>",
        "<p>Date: May 3<br>Where: Rm. 114</p>",
        "<p>HOST: Good evening.</p>",
        "<p>The gate is open. Photo by Jo Smith.</p>",
        "<p>This is a guest post by Jane Roe.</p>",
        "<p>For more information, visit lakeshore.example.org.</p>",
        "<p>Write to jo@example.org.</p>",
        "<p>Call 555-0142 to reserve a chair.</p>",
        "<p>Update, 4:40 p.m.: The hall is open again.</p>",
        "<p>The meeting was called to order at 6 p.m.</p>",
        "<p>Hello *|FNAME|*, here is your letter.</p>",
        '<p><a href="#">Reserve</a> | <a href="#">Ask a question</a></p>',
        "<p>[MUSIC]</p>",
    ],
)
def test_what_speaks_of_the_page_or_its_people_is_no_lead(block: str) -> None:
    assert make_blurb("Death Café", f"{block}<p>{FIRST} {SECOND}</p>", "") == f"{FIRST} {SECOND}"


def test_what_is_no_lead_is_better_than_nothing() -> None:
    assert (
        make_blurb("Tea", "<p>Update: the hall is open again.</p>", "") == "Update: the hall is open again."
    )
    assert make_blurb("Tea", f"<p><em>{FIRST}</em></p>", "") == FIRST


def test_a_sentence_goes_on_over_line_breaks_but_not_into_a_greeting_or_an_address() -> None:
    wrapped = "Dear Ana,<br>Strangers sit down to tea, cake and<br>an honest talk about dying."
    assert make_blurb("Tea", wrapped, "") == FIRST
    assert make_blurb("Tea", f"Main Library<br>12 Elm Street<br>{FIRST}", "") == FIRST


def test_plain_text_has_its_paragraphs_at_empty_lines() -> None:
    content = f"By Jo Smith\n\nStrangers sit down to tea,\ncake and an honest talk about dying.\n\n{SECOND}"
    assert make_blurb("Tea", content, "") == f"{FIRST} {SECOND}"


def test_the_second_sentence_may_come_from_a_later_paragraph_unless_it_leans_on_what_was_left_out() -> None:
    long = LONG[:215].rpartition(" ")[0] + "."
    content = f"<p>{SECOND}</p><p>{long}</p>"
    assert make_blurb("Tea", f"{content}<p>{THIRD}</p>", "") == f"{SECOND} {THIRD}"
    assert make_blurb("Tea", f"{content}<p>They last about ninety minutes each.</p>", "") == SECOND


def test_nothing_is_left_out_from_the_middle_of_a_paragraph() -> None:
    assert make_blurb("Flood", f"<p>{SECOND} {LONG} Nobody slept.</p>", "") == SECOND


def test_after_a_lead_that_is_too_long_a_sentence_that_leans_on_it_waits() -> None:
    assert make_blurb("Flood", f"<p>{LONG} It was dry there. {FIRST}</p>", "") == FIRST


def test_whole_sentences_of_the_summary_are_better_than_a_cut_one_of_the_content() -> None:
    assert make_blurb("Flood", f"<p>{LONG}</p>", f"{FIRST} {SECOND}") == f"{FIRST} {SECOND}"


@pytest.mark.parametrize(
    ("summary", "wanted"),
    [
        ("Strangers sit down to tea, cake and an hon...", "Strangers sit down to tea …"),
        ("Strangers sit down to tea with Dr.", "Strangers sit down to tea with …"),
        ("x" * 400, ""),
    ],
)
def test_a_word_is_never_cut(summary: str, wanted: str) -> None:
    assert make_blurb("Tea", "", summary) == wanted


@pytest.mark.parametrize(
    ("language", "clutter"),
    [
        ("es", "Por: Ana Ruiz."),
        ("es", "La entrada Té se publicó primero en Lago."),
        ("fr", "Publié le 4 mai 2025."),
        ("de", "Weiterlesen auf der Seite."),
        ("ru", "Автор: Анна Зимина."),
        ("he", "צילום: נועה."),
        ("ja", "続きを読む。"),
        ("en", "Crédit photo : Ville de Brest."),
    ],
)
def test_clutter_is_known_in_other_languages_whatever_the_feed_says(language: str, clutter: str) -> None:
    assert make_blurb("Tea", f"<p>{clutter}</p><p>{FIRST} {SECOND}</p>", "", language=language).startswith(
        FIRST
    )


@pytest.mark.parametrize(
    "text",
    [
        "ห้องสมุดเปิดแล้ว วันนี้มีหนังสือใหม่กว่าหนึ่งพันเล่มให้ผู้อ่านทุกวัยได้ยืมไปอ่านที่บ้าน",
        "افتتحت مكتبة المدينة قاعة جديدة للأطفال تضم أكثر من خمسة آلاف كتاب. هل تأتي؟",
        "शहर का पुस्तकालय अब रात दस बजे तक खुला रहेगा। प्रवेश निःशुल्क है।",
        "시립 도서관이 다음 달부터 밤 열 시까지 문을 연다. 누구나 무료로 이용한다.",
        "Ը գրադարանը բաց է։ Եկեք։",
    ],
)
def test_other_scripts_are_told_as_they_stand(text: str) -> None:
    assert make_blurb("Tea", f'<p dir="auto">{text}</p>', "", language="en") == text


HOSTILE = [
    "1",
    "本。",
    "<p>",
    "a",
    "A. ",
    "by ",
    "#x ",
    "the post ",
    "— ",
    "“",
    "tags: ",
    "x\n",
    "[",
    "(photo ",
    "<sup>1",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_entry_takes_little_time(piece: str) -> None:
    assert_linear(lambda text: make_blurb("x", text, ""), piece, 1_000_000)


PARTS = [
    *(FIRST, SECOND, THIRD, LONG, "Why?", "At 6 p.m. Tea.", "no stop", "By Jo Smith", "Update: it is over."),
    *("<br>", "<p>", "</p>", "<em>", "</em>", "<b>", "</b>", "[…]", "Read more »", "本日は晴天。"),
    *("<div class=share>", "</div>", "<li>", "CHICAGO — ", "&hellip;", "\n\n", "A: "),
]


@given(st.lists(st.sampled_from(PARTS), max_size=25), st.sampled_from(["en", "fr", "ja"]))
def test_every_sentence_of_a_blurb_stands_in_the_source(parts: list[str], language: str) -> None:
    content = " ".join(parts)
    source = "".join(plain_text(content).split())
    blurb = make_blurb("Title", content, "", language=language)
    assert len(blurb) <= LONGEST
    for sentence in split_sentences(blurb.removesuffix(" …"), language):
        assert "".join(sentence.split()) in source
    assert set(re.findall(r"\w+", blurb)) <= set(re.findall(r"\w+", plain_text(content)))


@given(
    st.text(max_size=200),
    st.text(max_size=200),
    st.text(max_size=40),
    st.sampled_from(["en", "de", "zh-Hant", ""]),
)
@example("a\x00b", "\ud800", "İ" * 13, "en")
def test_no_entry_raises_and_a_blurb_is_one_short_line(
    content: str, summary: str, title: str, language: str
) -> None:
    blurb = make_blurb(title, content, summary, language=language)
    assert len(blurb) <= LONGEST
    assert not re.search(r"[\n\r\t]", blurb)
    assert isinstance(body_text(content, summary), str)
