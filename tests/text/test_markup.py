"""What stays of a feed's HTML, and what never does."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.text.markup import MAX_INPUT, clean_html, one_line, paragraphs, plain_text, text_blocks
from tests.growth import assert_linear


@pytest.mark.parametrize(
    ("fragment", "wanted"),
    [
        pytest.param("<p>Tea &amp; cake</p>", "<p>Tea &amp; cake</p>", id="plain paragraphs stay"),
        pytest.param("<p onclick='x()' style='color:red'>Hi</p>", "<p>Hi</p>", id="attributes go"),
        pytest.param("<script>alert(1)</script><p>Hi</p>", "<p>Hi</p>", id="scripts go with their text"),
        pytest.param("<h2>Hi</h2><div>you</div>", "Hiyou", id="other tags go, their text stays"),
        pytest.param('<img src="https://a.example.org/x.png">Hi', "Hi", id="no pictures"),
        pytest.param("<p>one<p>two", "<p>one</p><p>two</p>", id="what is open gets closed"),
        pytest.param("<!--[if mso]><p>x</p><![endif]--><p>Hi</p>", "<p>Hi</p>", id="comments go"),
        pytest.param("", "", id="nothing stays nothing"),
    ],
)
def test_clean_html_keeps_the_short_list_of_tags(fragment: str, wanted: str) -> None:
    assert clean_html(fragment) == wanted


@pytest.mark.parametrize(
    ("href", "base", "wanted"),
    [
        ("/apply", "https://a.example.org/x/", "https://a.example.org/apply"),
        ("more.html", "https://a.example.org/x/", "https://a.example.org/x/more.html"),
        ("//b.example.org/y", "https://a.example.org/", "https://b.example.org/y"),
        ("mailto:jo@example.org", "", "mailto:jo@example.org"),
        ("/apply", "", None),
        ("javascript:alert(1)", "https://a.example.org/", None),
        ("jav\tascript:alert(1)", "https://a.example.org/", "https://a.example.org/jav%09ascript:alert(1)"),
        ("data:text/html,x", "https://a.example.org/", None),
        ("/apply", "file:///etc/", None),
        ("https://[broken", "https://a.example.org/", None),
    ],
)
def test_links_lead_to_the_web_or_to_mail_and_nowhere_else(href: str, base: str, wanted: str | None) -> None:
    cleaned = clean_html(f'<a href="{href}">go</a>', base)
    assert cleaned == ("<a>go</a>" if wanted is None else f'<a href="{wanted}">go</a>')


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Fish &amp; Chips", "Fish & Chips"),
        ("<b>Death</b> Caf&eacute;", "Death Café"),
        ("1 < 2", "1 < 2"),
        ("  two\n  words ", "two words"),
        ("a<br>b", "a\nb"),
        ("<p>a</p><p>b</p>", "a\nb"),
        ("", ""),
    ],
)
def test_plain_text_reads_entities_and_makes_lines_of_blocks(title: str, wanted: str) -> None:
    assert plain_text(title) == wanted


@pytest.mark.parametrize(
    ("fragment", "wanted"),
    [
        pytest.param("<p>One.</p><p>Two.</p>", ["One.", "Two."], id="paragraphs"),
        pytest.param("One.<br><br>Two.", ["One.", "Two."], id="a double break ends a block"),
        pytest.param("One<br>two.", ["One two."], id="a single break does not"),
        pytest.param("<h2>Head</h2><p>One.</p>", ["One."], id="headings go"),
        pytest.param(
            "<figure><img><figcaption>By Jo</figcaption></figure><p>One.</p>", ["One."], id="figures"
        ),
        pytest.param('<div class="sharedaddy sd-x">Share</div><p>One.</p>', ["One."], id="share blocks"),
        pytest.param('<p class="byline">By Jo</p><p>One.</p>', ["One."], id="bylines"),
        pytest.param(
            '<span class="field field--name-uid">ed</span><p>One.</p>', ["One."], id="Drupal's user"
        ),
        pytest.param('<ul><li><a href="#">A</a></li></ul><p>One.</p>', ["One."], id="lists of links"),
        pytest.param("<ul><li>Bring pens.</li></ul>", ["Bring pens."], id="other lists stay"),
        pytest.param("[caption id='1']Jo[/caption]<p>One.</p>", ["One."], id="shortcodes with their words"),
        pytest.param('[gallery ids="1,2"]<p>One [sic].</p>', ["One [sic]."], id="an editor's brackets stay"),
        pytest.param("&lt;p&gt;One.&lt;/p&gt;", ["One."], id="HTML escaped twice"),
        pytest.param("<p>Fish &amp;amp; chips.</p>", ["Fish & chips."], id="entities escaped twice"),
        pytest.param(
            '<article class="post tag-share">One.</article>', ["One."], id="tag-… names the article"
        ),
        pytest.param('<div class="share">Only this.</div>', ["Only this."], id="never drop everything"),
        pytest.param("<p><b>Head</b></p><p>One.</p>", ["One."], id="paragraphs in bold are headings"),
        pytest.param("<p><em>By Jo.</em></p><p>One.</p>", ["One."], id="paragraphs in italics are notes"),
        pytest.param("<p><a>A</a> | <a>B</a></p><p>One.</p>", ["One."], id="paragraphs of links are buttons"),
        pytest.param('<p style="display: none">x</p><p>One.</p>', ["One."], id="hidden text"),
        pytest.param("<p>Due <s>May 1</s> June 1.</p>", ["Due June 1."], id="struck words"),
        pytest.param("<p>One<sup>2</sup>.</p><p>20 m<sup>2</sup>.</p>", ["One.", "20 m2."], id="footnotes"),
        pytest.param(
            '<p>A <i class="credit">big</i> day.</p>', ["A big day."], id="never a hole in a sentence"
        ),
        pytest.param(
            "[share-buttons]<p>A [co-founder].</p>", ["A [co-founder]."], id="a code alone in its place"
        ),
        pytest.param("[embed]x.mp4[/embed]<p>One.</p>", ["One."], id="what is embedded"),
        pytest.param("<p>One\u202e\u0007.</p>", ["One."], id="controls and turned text"),
        pytest.param('<?xml version="1.0" encoding="x"?>One.', ["One."], id="a declaration does not matter"),
    ],
)
def test_text_blocks_are_the_paragraphs_without_what_stands_around(fragment: str, wanted: list[str]) -> None:
    assert text_blocks(fragment) == wanted


def test_paragraphs_keep_the_lines_that_they_are_set_in() -> None:
    assert paragraphs("<p>One<br>two.</p><p>Three.</p>") == [["One", "two."], ["Three."]]
    assert paragraphs("One\ntwo.\n\nThree.") == [["One", "two."], ["Three."]]
    assert paragraphs("<pre>One\ntwo.</pre>") == [["One", "two."]]
    assert paragraphs("<p>One\ntwo.</p>") == [["One two."]]


def test_everything_can_be_kept_where_nothing_else_is_left() -> None:
    fragment = '<p><em>Note.</em></p><p class="byline">By Jo.</p><p>One.</p>'
    assert paragraphs(fragment, everything=True) == [["Note."], ["By Jo."], ["One."]]


def test_labels_keep_headings_for_reading_dates() -> None:
    fragment = "<h3>Deadline</h3><p>June 6<br>Noon</p><table><tr><th>Due</th><td>May 5</td></tr></table>"
    assert text_blocks(fragment, labels=True) == ["Deadline", "June 6", "Noon", "Due May 5"]


@given(text=st.text(st.characters(codec="utf-8")))
@example(text=" a  b ")
@example(text="a\ufffcb\ufffd")
@example(text="\u00a0a\u3000b")
def test_a_line_is_the_same_beside_what_nobody_typed(text: str) -> None:
    assert one_line(text) == one_line(f"\x00{text}\x00")


def test_one_line_folds_white_space_and_drops_what_nobody_typed() -> None:
    assert one_line(" a\u00a0 b\r\n\x00c\ufeff ") == "a b c"


def test_input_is_cut_at_its_limit() -> None:
    assert text_blocks("x" * (MAX_INPUT + 500)) == ["x" * MAX_INPUT]


@pytest.mark.parametrize(
    "fragment",
    ["<div>", "<p>", "<b>", "<ul><li>", "<table>", "<!--", "&", "<br>", "[caption ", "[a a=", "&amp;lt;p"],
)
def test_hostile_markup_takes_linear_time(fragment: str) -> None:
    assert_linear(lambda text: (text_blocks(text), clean_html(text)), fragment, MAX_INPUT)


@given(st.text(max_size=300), st.text(max_size=40))
@example("<a href='http://[x'>y</a>", "http://[")
@example("<p>\ud800</p>", "")
def test_no_markup_raises_and_none_gets_through(fragment: str, base: str) -> None:
    cleaned = clean_html(fragment, base)
    assert "<script" not in cleaned.lower()
    assert clean_html(cleaned, base) == cleaned
    for block in [
        *text_blocks(fragment),
        *text_blocks(fragment, labels=True),
        *(line for lines in paragraphs(fragment, everything=True) for line in lines),
        one_line(plain_text(fragment)),
    ]:
        assert block == one_line(block)
