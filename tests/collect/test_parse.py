from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.collect import parse as parsing
from pipeline.collect.parse import MAX_FRAGMENT, parse_feed
from pipeline.errors import FeedError
from pipeline.model.entries import Entry
from pipeline.model.settings import Feed
from tests.collect.conftest import NOW, Parse
from tests.collect.test_samples import SAMPLES


def rss(items: str, head: str = "") -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>T</title><link>https://site.example.org/</link>{head}{items}</channel></rss>"
    )


def atom(entries: str, root: str = "") -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom"{root}><title>T</title>{entries}</feed>'


def only(parse: Parse, body: str, **options: str) -> Entry:
    entries = parse(body, **options).entries
    assert len(entries) == 1
    return entries[0]


class TestRefusals:
    @pytest.mark.parametrize(
        ("body", "words"),
        [
            (b"", "empty"),
            (b" \n\t\xef\xbb\xbf", "empty"),
            (b"\x00\x00", "empty"),
            (b"<!DOCTYPE html><html><body>Hello</body></html>", "a web page, not a feed"),
            (b"\n<HTML><head><title>404</title></head></HTML>", "a web page, not a feed"),
            (b"<html><script>x = '<rss version=2.0>'</script></html>", "a web page, not a feed"),
            (b"Fatal error: out of memory", "begins with \u201cFatal error: out of memory\u201d"),
            (b"<sitemap><url>x</url></sitemap>", "no feed"),
            (b'{"items": 3}', "no JSON Feed"),
            (b"[1, 2]", "no JSON Feed"),
            (b'{"items": [', "JSON cannot be read"),
            (b"[" * 200_000, "nested too deep"),
            (b'{"items": ' + b"9" * 10_000 + b"}", "JSON cannot be read"),
            (bytes(range(256)) * 50, "no feed"),
        ],
    )
    def test_what_cannot_be_read_says_which_kind_of_thing_it_is(
        self, parse: Parse, body: bytes, words: str
    ) -> None:
        with pytest.raises(FeedError, match=words) as caught:
            parse(body)
        assert caught.value.where == "The Feed (https://site.example.org/feed)"
        assert caught.value.todo

    def test_a_feed_without_entries_is_a_feed(self, parse: Parse) -> None:
        assert parse(rss("")).entries == ()


class TestWhatIsMissing:
    def test_the_title_is_taken_from_the_first_words(self, parse: Parse) -> None:
        words = "One two three four five six seven eight nine ten eleven twelve thirteen"
        body = rss(f"<item><link>/a</link><description>&lt;p&gt;{words}&lt;/p&gt;</description></item>")
        assert only(parse, body).title == "One two three four five six seven eight nine ten eleven twelve…"

    def test_without_text_the_title_is_the_address(self, parse: Parse) -> None:
        assert (
            only(parse, rss("<item><link>https://x.example.org/a</link></item>")).title == "x.example.org/a"
        )

    def test_the_link_is_a_guid_that_is_an_address_or_the_home_page(self, parse: Parse) -> None:
        guid = "<guid isPermaLink='false'>https://x.example.org/1</guid>"
        assert only(parse, rss(f"<item><title>A</title>{guid}</item>")).link == "https://x.example.org/1"
        assert only(parse, rss("<item><title>A</title></item>")).link == "https://site.example.org/"

    def test_a_title_or_link_that_was_made_up_is_no_key(self, parse: Parse) -> None:
        entry = only(parse, rss("<item><title>A</title></item>"))
        assert entry.keys == ("title:a",)

    def test_there_is_no_date_where_none_can_be_believed(self, parse: Parse) -> None:
        for date in ("", "soon", "1 Jan 1970", "Mon, 01 Jan 2035 00:00:00 GMT"):
            items = f"<item><title>A</title><pubDate>{date}</pubDate></item>"
            known = "<item><title>K</title><pubDate>20 May 2025</pubDate></item>"
            entry = parse(rss(items + known)).entries[0]
            assert (entry.published, entry.starts) == (None, None)

    def test_an_empty_entry_is_left_out_with_a_note(self, parse: Parse) -> None:
        parsed = parse(rss("<item/><item><title> </title></item><item><title>A</title></item>"))
        assert [entry.title for entry in parsed.entries] == ["A"]
        assert parsed.notes == ("2 entries were empty and left out.",)


class TestTitles:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("Salt &amp;amp; Pepper", "Salt & Pepper"),
            ("Salt &amp; Pepper", "Salt & Pepper"),
            ("&lt;b&gt;Bold&lt;/b&gt; &lt;i class='x'&gt;move&lt;/i&gt;", "Bold move"),
            ("<![CDATA[A <em>fine</em> day &#8217;til six]]>", "A fine day ’til six"),
            ("Night Hike &lt;With Owls&gt;", "Night Hike <With Owls>"),
            ("1 &lt; 2 and a&lt;b", "1 < 2 and a<b"),
            ("Line one&lt;br/&gt;line two\n\t three", "Line one line two three"),
            ("AT&amp;amp;amp;T", "AT&amp;T"),
            ("Jos&#233; &amp;eacute;", "José é"),
        ],
    )
    def test_titles_are_unescaped_once_stripped_of_tags_and_on_one_line(
        self, parse: Parse, written: str, read: str
    ) -> None:
        assert only(parse, rss(f"<item><title>{written}</title></item>")).title == read

    def test_in_atom_text_is_text_and_html_is_html(self, parse: Parse) -> None:
        def entry(kind: str) -> str:
            return atom(f"<entry><id>1</id><title{kind}>&lt;b&gt; is &amp;amp;</title></entry>")

        assert only(parse, entry("")).title == "<b> is &amp;"
        assert only(parse, entry(' type="html"')).title == "is &"

    def test_a_title_without_end_is_cut_at_a_word(self, parse: Parse) -> None:
        title = only(parse, rss(f"<item><title>{'word ' * 10_000}</title></item>")).title
        assert len(title) <= 501
        assert title.endswith("word…")


class TestLinks:
    def test_relative_links_start_at_xml_base_else_at_home_in_rss_and_at_the_feed_in_atom(
        self, parse: Parse
    ) -> None:
        item = "<item><title>A</title><link>/a</link></item>"
        entry = "<entry><id>x</id><title>A</title><link href='a'/></entry>"
        feed = "https://cdn.example.net/feeds/x.atom"
        assert only(parse, rss(item), url=feed).link == "https://site.example.org/a"
        assert only(parse, atom(entry), url=feed).link == "https://cdn.example.net/feeds/a"
        assert (
            only(parse, atom(entry, " xml:base='https://o.example.org/b/'"), url=feed).link
            == "https://o.example.org/b/a"
        )
        assert only(parse, atom(entry, " xml:base='/b/'"), url=feed).link == "https://cdn.example.net/b/a"

    @pytest.mark.parametrize(
        "link", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://["]
    )
    def test_a_link_leads_to_the_web(self, parse: Parse, link: str) -> None:
        assert (
            only(parse, rss(f"<item><title>A</title><link>{link}</link></item>")).link
            == "https://site.example.org/"
        )

    def test_the_link_behind_feedburners_counter_is_taken(self, parse: Parse) -> None:
        body = rss(
            "<item><title>A</title><link>https://feeds.example.org/~r/x</link><feedburner:origLink "
            "xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'>https://x.example.org/a</feedburner:origLink></item>"
        )
        assert only(parse, body).link == "https://x.example.org/a"


class TestEvents:
    def test_a_start_that_the_feed_gives_is_kept_beside_the_day_of_publication(self, parse: Parse) -> None:
        item = (
            "<item><title>A</title><pubDate>20 May 2025</pubDate><ev:startdate>2025-06-05T18:00:00-05:00"
            "</ev:startdate></item>"
        )
        entry = only(parse, rss(item))
        assert str(entry.starts) == "2025-06-05 18:00:00-05:00"
        assert entry.published is not None

    def test_when_most_dates_lie_ahead_they_are_the_events_days(self, parse: Parse) -> None:
        dates = ("5 Jun 2025", "9 Jul 2025", "20 May 2025")
        items = "".join(f"<item><title>{date}</title><pubDate>{date}</pubDate></item>" for date in dates)
        entries = parse(rss(items)).entries
        assert [str(entry.starts and entry.starts.date()) for entry in entries] == [
            "2025-06-05",
            "2025-07-09",
            "None",
        ]
        assert [entry.published is None for entry in entries] == [True, True, False]


class TestTexts:
    def test_texts_are_capped_and_not_within_a_tag(self, parse: Parse) -> None:
        body = "&lt;p class='x'&gt;word&lt;/p&gt;" * 20_000
        parsed = parse(rss(f"<item><title>A</title><description>{body}</description></item>"))
        content = parsed.entries[0].content
        assert MAX_FRAGMENT - 20 <= len(content) <= MAX_FRAGMENT
        assert content.count("<") == content.count(">")
        assert parsed.notes == ("A text is longer than 262,144 characters; only its beginning was read.",)

    def test_a_pictures_caption_is_not_taken_for_the_text(self, parse: Parse) -> None:
        item = (
            "<item><title>A</title><description>The text.</description>"
            "<media:content medium='image' url='/a.jpg' width='900'>"
            "<media:description type='plain'>A cat</media:description></media:content></item>"
        )
        entry = only(parse, rss(item))
        assert (entry.content, entry.summary) == ("The text.", "")
        assert [(picture.url, picture.alt, picture.width) for picture in entry.pictures] == [
            ("https://site.example.org/a.jpg", "A cat", 900)
        ]

    def test_markup_within_atoms_xhtml_is_kept(self, parse: Parse) -> None:
        div = "<div xmlns='http://www.w3.org/1999/xhtml'><p>1 &lt; 2 <b>now</b></p></div>"
        entry = only(
            parse, atom(f"<entry><id>1</id><title>A</title><content type='xhtml'>{div}</content></entry>")
        )
        assert entry.content == "<p>1 &lt; 2 <b>now</b></p>"

    def test_plain_text_is_escaped_and_its_paragraphs_are_kept(self, parse: Parse) -> None:
        entry = only(
            parse, atom("<entry><id>1</id><title>A</title><summary>a &lt; b\nc\n\nd</summary></entry>")
        )
        assert entry.content == "<p>a &lt; b<br>c</p>\n<p>d</p>"


class TestLanguages:
    def test_the_entrys_own_language_wins_then_ours_then_the_feeds(self, parse: Parse) -> None:
        head = "<language>fr-fr</language>"
        item = "<item><title>A</title></item>"
        spanish = "<entry xml:lang='es_mx'><id>1</id><title>A</title></entry>"
        assert only(parse, rss(item, head)).language == "fr-FR"
        assert only(parse, rss(item, head), language="en").language == "en"
        assert only(parse, atom(spanish), language="en").language == "es-MX"
        assert only(parse, rss(item, "<language>Klingon &amp; more</language>")).language == ""


class TestMending:
    def test_named_references_without_a_document_type_become_letters(self, parse: Parse) -> None:
        entry = only(parse, rss("<item><title>Caf&eacute; &nbsp;&unknown; &#0;&#x1F;ok</title></item>"))
        assert entry.title == "Café &unknown; ok"

    def test_markup_that_nobody_escaped_is_text_for_readers(self, parse: Parse) -> None:
        markup = "<p>One<br>two <a href=/x>three</a>"
        item = f"<item><title>A <b>bold</b> move</title><description>{markup}</description></item>"
        entry = only(parse, rss(item))
        assert entry.title == "A bold move"
        assert entry.content == markup

    def test_prefixes_that_nobody_declared_are_known_by_custom(self, parse: Parse) -> None:
        body = (
            "<rss version='2.0'><channel><item><title>A</title><dc:creator>Ann</dc:creator>"
            "<content:encoded>Text</content:encoded><odd:thing>1</odd:thing></item></channel></rss>"
        )
        entry = only(parse, body)
        assert (entry.authors, entry.content) == (("Ann",), "Text")

    def test_items_that_are_not_closed_end_where_the_next_one_begins(self, parse: Parse) -> None:
        items = "<item><title>A<item><title>B</title><link>/b<item><title>C</title></item>"
        assert [entry.title for entry in parse(rss(items)).entries] == ["A", "B", "C"]

    def test_an_empty_item_in_one_tag_ends_nothing_but_itself(self, parse: Parse) -> None:
        items = "<item/><item/><item><title>A & B</title></item><item/>"
        assert [entry.title for entry in parse(rss(items)).entries] == ["A & B"]

    def test_rubbish_around_the_feed_does_not_matter(self, parse: Parse) -> None:
        body = (
            "Warning: x in <b>y.php</b>\n"
            + rss("<item><title>A</title></item>")
            + "<script>x</script> & more"
        )
        assert only(parse, body).title == "A"

    @pytest.mark.parametrize("cut", [60, 300, 500, 610, 690])
    def test_a_feed_that_breaks_off_keeps_its_whole_entries(self, parse: Parse, cut: int) -> None:
        items = "".join(
            f"<item><title>N{n}</title><description><![CDATA[<p>{'x' * 50}</p>]]></description></item>"
            for n in range(9)
        )
        body = rss(items)[: len(rss("")) + cut - 20]
        parsed = parse(body)
        whole = body.count("</item>")
        assert [entry.title for entry in parsed.entries] == [f"N{n}" for n in range(whole)]
        assert all(entry.content.endswith("</p>") for entry in parsed.entries)
        assert "The end of the feed is missing" in parsed.notes[-1]

    def test_the_note_names_the_line(self, parse: Parse) -> None:
        parsed = parse(
            "<?xml version='1.0'?>\n\n<rss version='2.0'><channel>\n"
            "<item><title>A & B</title></item></channel></rss>"
        )
        assert parsed.notes == (
            "The feed is not well-formed (line 4: not well-formed (invalid token)); it was mended.",
        )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    body=st.binary(max_size=300)
    | st.text(alphabet="<>/!-[]?&;:= \"'abrsfeditmcl:CDATA", max_size=300).map(str.encode)
)
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    _read_or_refuse(body)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_samples_with_any_damage_are_read_or_refused(data: st.DataObject) -> None:
    """A piece of a sample goes, or is doubled, or has rubbish put into it."""
    body = data.draw(st.sampled_from(SMALL))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(body)))
        end = data.draw(st.integers(start, min(len(body), start + 200)))
        rubbish = data.draw(st.binary(max_size=8) | st.sampled_from(RUBBISH))
        body = body[:start] + rubbish + body[start if data.draw(st.booleans()) else end :]
    _read_or_refuse(body)


RUBBISH = [
    *(b"<", b"&", b"]]>", b"<![CDATA[", b"<!--", b"&#99999999;", b"\x00", b"\xff\xfe", b"'", b'"'),
    *(b"</item>", b"<item/>", b"<entry>", b"<title>", b"</title>", b"<image>", b"<source>", b"xmlns:a=''"),
]
SMALL = [path.read_bytes()[:4_000] for path in sorted(SAMPLES.iterdir())]


def _read_or_refuse(body: bytes) -> None:
    feed = Feed("f", "F", url="https://x.example.org/f")
    try:
        first = parse_feed(body, feed=feed, content_type="", url=feed.url, now=NOW)
    except FeedError as error:
        assert error.what  # noqa: PT017 - either outcome is right, a bare refusal is not
        return
    assert first == parse_feed(body, feed=feed, content_type="", url=feed.url, now=NOW)
    for entry in first.entries:
        assert entry.keys
        assert entry.title == " ".join(entry.title.split())
        (entry.title + entry.content + entry.link).encode()


def test_there_is_one_cap_for_texts_and_it_is_256_kilobytes() -> None:
    assert parsing.MAX_FRAGMENT == 256 * 1024


def test_dates_ahead_that_are_no_events_are_counted_for_staff() -> None:
    items = "".join(
        f"<item><title>T{n}</title><link>https://x.example.org/{n}</link><pubDate>{date}</pubDate></item>"
        for n, date in enumerate(
            [
                "Thu, 01 May 2025 09:00:00 GMT",
                "Fri, 02 May 2025 09:00:00 GMT",
                "Thu, 01 May 2031 09:00:00 GMT",
            ]
        )
    )
    body = f'<rss version="2.0"><channel><title>X</title>{items}</channel></rss>'.encode()
    now = NOW
    parsed = parse_feed(body, feed=Feed("x", "X"), content_type="", url="", now=now)
    assert parsed.future_dates == 1
    assert [entry.published is None for entry in parsed.entries] == [False, False, True]
