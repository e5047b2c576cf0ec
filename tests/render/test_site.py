"""The public site: pages, feeds and calendars that anybody's program can read, from the same issues."""

from __future__ import annotations

import json
import posixpath
import re
import socket
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from lxml import etree, html
from PIL import Image

from pipeline.errors import RenderError
from pipeline.model.entries import Picture
from pipeline.model.issues import Correction, Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline
from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.model.settings import Newsletter, Site
from pipeline.render.site import FEED_ISSUES, render_site
from pipeline.render.siteview import Serial, SiteIssue, page_address, page_place
from pipeline.render.templates import Templates
from pipeline.text.colours import contrast
from tests.render.samples import calls, issue, newsletter

NOW = datetime(2025, 6, 12, 15, tzinfo=UTC)
HERE = Site(address="https://library.example.org/news/")
TEMPLATES = Templates()


def later(item: IssueItem, weeks: int) -> IssueItem:
    """The same a few weeks on, under an id of its own."""
    deadline = item.deadline and replace(item.deadline, day=item.deadline.day + timedelta(weeks=weeks))
    return replace(item, id=f"{item.id}-{weeks}", deadline=deadline)


def published(weeks: int = 0, *, of: Newsletter | None = None, **changes: object) -> SiteIssue:
    """The sample issue, a few weeks on."""
    of, first = of or newsletter(), issue()
    sections = tuple(
        replace(
            part,
            items=tuple(later(one, weeks) for one in part.items),
            more=tuple(later(one, weeks) for one in part.more),
        )
        for part in first.sections
    )
    values = {
        "newsletter": of.id,
        "date": first.date + timedelta(weeks=weeks),
        "send_at": first.send_at + timedelta(weeks=weeks),
        "number": first.number + weeks,
        "sections": sections,
        "subject": f"Week {weeks}: {first.subject}",
    }
    made = replace(first, **{**values, **changes})  # type: ignore[arg-type]  # a table of fields
    return SiteIssue(made, page_place(made, of), made.send_at + timedelta(minutes=4))


def corrected() -> tuple[SiteIssue, ...]:
    """Four issues; the last moves a deadline of the first and closes another of its calls."""
    first = published()
    moved, closed = first.issue.sections[1].items[2:4]
    corrections = (
        Correction(
            *(moved.id, moved.title, moved.link, moved.kind, first.issue.date, "deadline 2025-06-30"),
            was=moved.deadline,
            now=Deadline(date(2025, 6, 30)),
        ),
        Correction(
            *(closed.id, closed.title, closed.link, closed.kind, first.issue.date, "withdrawn"),
            was=closed.deadline,
            withdrawn="it says so",
        ),
    )
    return (first, published(1), published(2), published(3, corrections=corrections))


def site_of(*issues: SiteIssue, site: Site = HERE, now: datetime = NOW) -> dict[str, bytes]:
    return render_site([Serial(newsletter(), issues)], site, TEMPLATES, now=now)


def arabic() -> Newsletter:
    return replace(newsletter(), id="nashra", name="نشرة المكتبة", language="ar", direction="rtl")


def two() -> dict[str, bytes]:
    """The site of two newsletters that share their calls, one from right to left."""
    serials = [
        Serial(newsletter(), corrected()),
        Serial(arabic(), (published(of=arabic(), subject="قصص من المكتبة"),)),
    ]
    return render_site(serials, Site(name="All of us"), TEMPLATES, now=NOW)


ONE, TWO = site_of(*corrected()), two()
PAGES = [
    pytest.param(files, name, id=f"{label}-{name}")
    for label, files in (("one", ONE), ("two", TWO))
    for name in files
    if name.endswith(".html")
]


def page(files: dict[str, bytes], name: str) -> html.HtmlElement:
    return html.document_fromstring(files[name].decode())


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_every_file_has_the_address_that_it_will_always_have() -> None:
    own = {"index.html", "feed.xml", "calls.html", "calls.ics", "calls.json", "style.css", "icon.png"}
    days = ("2025-05-22", "2025-05-29", "2025-06-05", "2025-06-12")
    issues = {f"weekly/{day}/{file}" for day in days for file in ("index.html", "card.png")}
    assert set(ONE) == own | {f"weekly/{name}" for name in own} | issues
    nashra = {f"nashra/{name}" for name in (*own, "2025-05-22/index.html", "2025-05-22/card.png")}
    assert set(TWO) == set(ONE) | nashra


def test_the_same_issues_on_the_same_day_give_the_same_bytes_without_a_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("rendering opens no socket")

    monkeypatch.setattr(socket, "socket", refuse)
    assert site_of(*corrected(), now=NOW + timedelta(hours=8)) == ONE


def test_an_issues_page_says_what_the_mail_says() -> None:
    root = page(ONE, "weekly/2025-05-29/index.html")
    text = words(root.find(".//main"))
    sent = published(1).issue
    for shown in (sent.subject, sent.preheader, *sent.intro.split("\n\n")):
        assert " ".join(shown.split()) in text
    for item in sent.shown():
        (place,) = root.xpath("//*[@id=$id]", id=item.id)
        assert item.title in words(place)
        assert place.xpath(".//a[@href=$link]", link=item.link)
        if item not in sent.sections[3].more:
            assert " ".join(item.blurb.split()) in words(place)
    assert not root.xpath("//table"), "nothing of the mail's tables"


def test_no_page_counts_days_that_pass_while_it_stands() -> None:
    for name, data in {**ONE, **TWO}.items():
        if name.endswith((".html", ".xml")):
            assert not re.search(r"days? left|Last chance|Closing soon", data.decode())


def test_every_deadline_has_its_year_and_can_be_read_by_a_machine() -> None:
    root = page(ONE, "weekly/2025-05-22/index.html")
    found = {time.get("datetime"): words(time) for time in root.iterfind(".//article//time")}
    assert found["2025-05-23T23:59"] == "Friday, May 23, 2025, 11:59 p.m. CT"
    assert found["2025-05-28"] == "Wednesday, May 28, 2025"


def test_a_page_tells_what_a_later_issue_corrected_and_links_to_it() -> None:
    root = page(ONE, "weekly/2025-05-22/index.html")
    (moved,) = root.xpath("//*[@id='item0004-0']")
    assert words(moved.find_class("due")[0]) == "Closes Monday, June 30, 2025"
    note = moved.find_class("note")[0]
    assert words(note) == (
        "Corrected: The deadline is now Monday, June 30, 2025, not Friday, June 6, 2025. "
        "Issue of June 12, 2025"
    )
    assert note.find(".//a").get("href") == "../../weekly/2025-06-12/index.html"
    (closed,) = root.xpath("//*[@id='item0005-0']")
    assert words(closed.find_class("due")[0]) == "Closed or withdrawn"
    later_page = page(ONE, "weekly/2025-06-12/index.html")
    (section,) = later_page.xpath("//section[@aria-labelledby='corrections']")
    assert "in our issue of May 22, 2025" in words(section)
    assert "../../weekly/2025-05-22/index.html" in section.xpath(".//a/@href")


def test_open_calls_are_those_that_are_open_by_deadline_with_the_last_word_on_each() -> None:
    ids = [call["id"] for call in json.loads(ONE["calls.json"])["calls"]]
    days = [call["deadline"]["day"] for call in json.loads(ONE["calls.json"])["calls"]]
    assert days == sorted(days)
    assert min(days) >= "2025-06-12"
    assert "item0004-0" in ids, "its deadline was moved into the future"
    assert "item0005-0" not in ids, "it was withdrawn"
    root = page(ONE, "calls.html")
    assert [one.get("id") for one in root.xpath("//ol/li")] == ids
    events = Calendar.from_ical(ONE["calls.ics"]).walk("VEVENT")
    assert [str(event["uid"]).partition("@")[0] for event in events] == ids
    assert [event.decoded("dtstart").isoformat() for event in events] == days
    moved = next(event for event in events if str(event["uid"]).startswith("item0004-0@"))
    assert moved.decoded("dtstamp") == published(3).issue.send_at.astimezone(UTC)


def test_a_call_is_listed_on_its_last_day_and_not_after_it() -> None:
    def listed(now: datetime) -> list[str]:
        return [call["id"] for call in json.loads(site_of(published(), now=now)["calls.json"])["calls"]]

    assert "item0003-0" in listed(datetime(2025, 5, 29, 4, 59, tzinfo=UTC)), "still May 28 in Chicago"
    assert "item0003-0" not in listed(datetime(2025, 5, 29, 5, 1, tzinfo=UTC))


def test_with_nothing_open_the_page_says_so_and_the_calendar_is_an_empty_one() -> None:
    files = site_of(published(), now=datetime(2027, 1, 1, tzinfo=UTC))
    assert "No call is open just now." in words(page(files, "calls.html"))
    assert Calendar.from_ical(files["calls.ics"]).walk("VEVENT") == []


def test_the_feed_is_read_back_with_the_same_issues_and_moments() -> None:
    feed = feedparser.parse(ONE["weekly/feed.xml"], sanitize_html=False)
    assert not feed.bozo
    assert feed.version == "atom10"
    assert [entry.title for entry in feed.entries] == [one.issue.subject for one in reversed(corrected())]
    assert [entry.published for entry in feed.entries] == [
        *("2025-06-12T14:00:00Z", "2025-06-05T14:00:00Z", "2025-05-29T14:00:00Z", "2025-05-22T14:00:00Z")
    ]
    assert feed.entries[0].updated == feed.entries[0].published
    assert feed.entries[3].updated == "2025-06-12T14:00:00Z", "it was corrected then"
    assert feed.entries[0].link == "https://library.example.org/news/weekly/2025-06-12/"
    assert feed.entries[0].id == "tag:example.org,2025-06-12:weekly/2025-06-12"
    content = html.fragment_fromstring(feed.entries[0].content[0].value)
    linked = set(content.xpath(".//a/@href"))
    assert {item.link for item in published(3).issue.shown()} <= linked


@pytest.mark.parametrize(("files", "name"), [(ONE, "feed.xml"), (ONE, "weekly/feed.xml"), (TWO, "feed.xml")])
def test_a_feed_has_what_the_standard_asks_for(files: dict[str, bytes], name: str) -> None:
    """RFC 4287, 4.1.1, 4.1.2 and 4.2.6."""
    atom = {"a": "http://www.w3.org/2005/Atom"}
    root = etree.fromstring(files[name])
    assert root.tag == "{http://www.w3.org/2005/Atom}feed"
    for element in (root, *root.iterfind("a:entry", atom)):
        for once in ("id", "title", "updated"):
            assert len(element.findall(f"a:{once}", atom)) == 1, once
        assert element.findtext("a:author/a:name", "", atom)
        assert len(element.findall("a:link[@rel='alternate']", atom)) == 1
    (own,) = root.findall("a:link[@rel='self']", atom)
    assert own.get("href", "") == f"https://library.example.org/news/{name}" or files is TWO
    ids = [one.text for one in root.iterfind(".//a:id", atom)]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"tag:[a-z.]+,\d{4}-\d\d-\d\d:[a-z0-9/-]+", one or "") for one in ids)
    moments = [one.text or "" for one in root.iterfind(".//a:updated", atom)]
    assert root.findtext("a:updated", "", atom) == max(moments)


def test_the_address_of_an_issue_in_feeds_stays_when_the_site_moves() -> None:
    def ids(site: Site) -> list[str]:
        return [one.id for one in feedparser.parse(site_of(*corrected(), site=site)["feed.xml"]).entries]

    assert ids(HERE) == ids(Site()) == ids(Site(address="https://elsewhere.example.net"))


def test_a_feed_holds_the_newest_issues_and_the_list_all() -> None:
    issues = [published(week) for week in range(FEED_ISSUES + 3)]
    files = site_of(*issues)
    newest = [entry.title for entry in feedparser.parse(files["weekly/feed.xml"]).entries]
    assert newest == [one.issue.subject for one in reversed(issues[3:])]
    assert len(page(files, "weekly/index.html").xpath("//ol[@class='issues']/li")) == len(issues) - 1


def test_an_issue_sent_before_its_slot_counts_from_when_it_went_out() -> None:
    early = replace(published(), out_at=datetime(2025, 5, 21, 20, 0, tzinfo=UTC))
    (entry,) = feedparser.parse(site_of(early)["feed.xml"]).entries
    assert entry.published == "2025-05-21T20:00:00Z"


@pytest.mark.parametrize(("files", "name"), PAGES)
def test_every_link_within_the_site_leads_to_a_file_of_it(files: dict[str, bytes], name: str) -> None:
    root = page(files, name)
    inner = [link for link in root.xpath("//@href | //@src") if not re.match(r"[a-z]+:", link)]
    assert inner
    for link in inner:
        path, _, anchor = link.partition("#")
        path = unquote(path.partition("?")[0])
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
        assert target in files, link
        if anchor:
            assert page(files, target).xpath("//*[@id=$id]", id=anchor), link


@pytest.mark.parametrize(("files", "name"), PAGES)
def test_a_page_needs_no_script_and_fetches_nothing_from_elsewhere(
    files: dict[str, bytes], name: str
) -> None:
    root = page(files, name)
    assert not root.xpath(
        "//script | //iframe | //form | //@onclick | //style/text()[contains(., '@import')]"
    )
    fetched = root.xpath("//link[@rel='stylesheet' or @rel='icon']/@href | //img/@src | //@srcset")
    assert fetched
    assert not [link for link in fetched if re.match(r"(?:[a-z]+:)?//", link)]
    assert b"url(" not in files["style.css"]
    assert b"@import" not in files["style.css"]


@pytest.mark.parametrize(("files", "name"), PAGES)
def test_a_page_is_built_as_wcag_asks(files: dict[str, bytes], name: str) -> None:
    """2.4.2 title, 3.1.1 language, 1.3.1 structure, 2.4.1 a way past the head, 4.1.2 names, unique ids."""
    root = page(files, name)
    assert files[name].startswith(b"<!DOCTYPE html>\n")
    assert root.get("lang") in {"en", "ar"}
    assert root.get("dir") == ("rtl" if root.get("lang") == "ar" else "ltr")
    assert words(root.find(".//title"))
    assert len(root.xpath("//main")) == len(root.xpath("//h1")) == 1
    levels = [int(str(one.tag)[1]) for one in root.xpath("//h1 | //h2 | //h3 | //h4")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    (skip,) = root.xpath("//a[@class='skip']/@href")
    assert root.xpath("//main[@id=$id]", id=skip[1:])
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert set(root.xpath("//@aria-labelledby")) <= set(ids)
    assert all(words(link) for link in root.iter("a"))
    assert all(nav.get("aria-label") for nav in root.iter("nav"))


@pytest.mark.parametrize(("files", "name"), PAGES)
def test_links_that_lead_to_different_places_have_different_names(files: dict[str, bytes], name: str) -> None:
    """2.4.4; the newsletter's name and its entry in the menu lead to the same place under two names."""
    places: dict[str, set[str]] = {}
    for link in page(files, name).find(".//main").iter("a"):
        places.setdefault(words(link), set()).add(link.get("href"))
    # The samples have the same titles every week; what we say ourselves must not be said of two places.
    titles = {item.title for item in issue().shown()}
    assert not [text for text, found in places.items() if len(found) > 1 and text not in titles]


def test_colours_can_be_read_in_light_and_in_dark() -> None:
    style = ONE["style.css"].decode()
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    for block in blocks[:2]:
        colours = {
            key: value if len(value) == 7 else f"#{value[1:] * 2}"
            for key, value in re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", block)
        }
        for ground in ("paper", "card"):
            for text in ("ink", "quiet", "link"):
                assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
        assert contrast(colours["due"], colours["due-soft"]) >= 4.5
        assert contrast(colours["shut"], colours["shut-soft"]) >= 4.5


def test_a_page_has_a_picture_of_its_own_for_those_who_share_it() -> None:
    head = page(ONE, "weekly/2025-05-29/index.html").find("head")
    meta = {one.get("property") or one.get("name"): one.get("content") for one in head.iter("meta")}
    assert meta["og:image"] == "https://library.example.org/news/weekly/2025-05-29/card.png"
    assert meta["og:url"] == "https://library.example.org/news/weekly/2025-05-29/"
    assert meta["og:title"] == published(1).issue.subject
    assert meta["og:description"] == meta["description"] == issue().preheader
    assert Image.open(BytesIO(ONE["weekly/2025-05-29/card.png"])).size == (1200, 630)
    cards = [data for name, data in ONE.items() if name.endswith("card.png")]
    assert len(set(cards)) == len(cards)


def test_where_nobody_said_where_the_site_is_no_page_claims_an_address() -> None:
    files = site_of(published(), site=Site())
    root = page(files, "weekly/2025-05-22/index.html")
    assert not root.xpath("//link[@rel='canonical'] | //meta[@property='og:image' or @property='og:url']")
    (entry,) = feedparser.parse(files["weekly/feed.xml"]).entries
    assert entry.link == "2025-05-22/index.html"
    assert json.loads(files["calls.json"])["calls"][0]["page"] == "weekly/2025-05-22/index.html"


def test_of_one_newsletter_the_first_page_is_its_list_and_says_which_address_to_keep() -> None:
    own, first = page(ONE, "weekly/index.html"), page(ONE, "index.html")
    assert words(own.find(".//main")) == words(first.find(".//main"))
    assert first.xpath("//link[@rel='canonical']/@href") == ["https://library.example.org/news/weekly/"]


def test_of_several_newsletters_the_first_page_has_each_with_its_newest_issue() -> None:
    root = page(TWO, "index.html")
    assert words(root.find(".//h1")) == "All of us"
    assert [words(one) for one in root.iter("h2")] == ["The Program Room", "نشرة المكتبة"]
    assert "weekly/2025-06-12/index.html" in root.xpath("//main//a/@href")
    assert root.xpath("//section[@dir='rtl' and @lang='ar']")


def test_of_several_newsletters_a_call_that_two_have_stands_once() -> None:
    ids = [call["id"] for call in json.loads(TWO["calls.json"])["calls"]]
    assert len(ids) == len(set(ids))
    only = {call["newsletter"] for call in json.loads(TWO["nashra/calls.json"])["calls"]}
    assert only <= {"nashra"}


def test_a_foreign_item_says_its_language_and_direction() -> None:
    (link,) = page(ONE, "weekly/2025-05-22/index.html").xpath("//article[@id='item0010-0']//h3/a")
    assert (link.get("lang"), link.get("dir")) == ("ar", "rtl")


def test_the_place_of_a_page_is_its_date_with_the_time_if_the_day_has_several_slots() -> None:
    assert page_place(issue(), newsletter()) == "weekly/2025-05-22"
    twice = replace(newsletter(), schedule=replace(newsletter().schedule, send=("Thu 09:00", "Thu 16:00")))
    assert page_place(issue(), twice) == "weekly/2025-05-22-0900"
    assert page_address(issue(), newsletter(), HERE) == "https://library.example.org/news/weekly/2025-05-22/"
    assert not page_address(issue(), newsletter(), Site())


def hostile(text: str) -> Issue:
    item = replace(calls()[0], title=text, blurb=text, link='https://example.org/?a=1&b="2"')
    sections = (IssueSection("s", text, (item,), (replace(item, id="more"),), text),)
    return replace(issue(), subject=text, preheader=text, intro=text, sections=sections)


NASTY = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            '"><img src=x onerror=y>',
            "]]>",
            "&amp; &lt;",
            "{{ 7*7 }}",
            "\x00\x0b\ud800",
            "\u202eevil",
            "</title><svg/onload=x>",
            "a\r\nBEGIN:VEVENT",
            "\ufffe\uffff",
            "=?utf-8?q?x?=",
        ]
    ),
)


@settings(max_examples=40, deadline=None)
@given(NASTY)
def test_no_text_breaks_out_of_a_page_a_feed_or_a_calendar(text: str) -> None:
    made = hostile(text)
    one = SiteIssue(made, page_place(made, newsletter()), made.send_at)
    files = site_of(one, now=made.send_at)
    for name, data in files.items():
        if name.endswith(".html"):
            root = page(files, name)
            assert not root.xpath("//script | //svg | //main//img | //@onerror | //@onload")
            assert len(root.xpath("//h1")) == 1
        elif name.endswith(".xml"):
            feed = feedparser.parse(data, sanitize_html=False)
            assert not feed.bozo
            assert len(feed.entries) == 1
            assert "<script" not in feed.entries[0].content[0].value
        elif name.endswith(".ics"):
            assert len(Calendar.from_ical(data).walk("VEVENT")) == 2
        elif name.endswith(".json"):
            assert len(json.loads(data)["calls"]) == 2


def test_a_template_of_ones_own_takes_the_place_of_ours_and_a_wrong_one_is_told(tmp_path: Path) -> None:
    folder = tmp_path
    (folder / "site").mkdir()
    (folder / "site" / "calls.html.j2").write_text("{{ total }} in all\n", encoding="utf-8")
    serials = [Serial(newsletter(), (published(),))]
    files = render_site(serials, HERE, Templates((folder,)), now=NOW)
    assert re.fullmatch(rb"\d+ in all\n", files["calls.html"])
    (folder / "site" / "calls.html.j2").write_text("{{ nobody }}\n", encoding="utf-8")
    with pytest.raises(RenderError, match=r"calls\.html\.j2, line 1"):
        render_site(serials, HERE, Templates((folder,)), now=NOW)


def test_a_picture_stands_by_its_item_and_in_the_feed_if_the_site_has_it() -> None:
    large = PictureFile("a" * 64 + ".jpg", 1200, 800)
    small = PictureFile("b" * 64 + ".png", 280, 210)
    shown = ShownPicture("https://lakeshore.example.org/cake.jpg", small, large)
    picture = Picture("https://lakeshore.example.org/cake.jpg", alt="A cake")
    first = published()
    lead, (one, *rest) = first.issue.sections[0].items[0], first.issue.sections[3].items
    sections = (
        replace(first.issue.sections[0], items=(replace(lead, picture=picture, shown_picture=shown),)),
        replace(first.issue.sections[3], items=(replace(one, picture=picture, shown_picture=shown), *rest)),
    )
    told = replace(first, issue=replace(first.issue, sections=sections))

    def images(files: dict[str, bytes]) -> list[tuple[str, str, str, str]]:
        found = page(files, "weekly/2025-05-22/index.html").iter("img")
        return [(one.get("src"), one.get("width"), one.get("height"), one.get("alt")) for one in found]

    serial = Serial(newsletter(), (told,), frozenset({large.name, small.name}))
    files = render_site([serial], HERE, TEMPLATES, now=NOW)
    assert images(files) == [
        (f"../../pictures/{large.name}", "1200", "800", "A cake"),
        (f"../../pictures/{small.name}", "280", "210", "A cake"),
    ]
    (entry,) = feedparser.parse(files["feed.xml"], sanitize_html=False).entries
    assert f"https://library.example.org/news/pictures/{large.name}" in entry.content[0].value
    assert images(render_site([Serial(newsletter(), (told,))], HERE, TEMPLATES, now=NOW)) == []
