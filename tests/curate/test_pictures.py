from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.pictures import (
    alt_text,
    choose_picture,
    is_fit,
    is_private_allowed,
    once_each,
    place_of,
)
from pipeline.model.entries import Entry, Picture
from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.model.settings import Feed
from pipeline.text.markup import one_line

SITE = "https://lake.example.org/img/"


def entry(*pictures: Picture, feed: str = "lake", title: str = "Kite Night") -> Entry:
    return Entry(feed=feed, keys=(), guid="", link="", title=title, pictures=pictures)


def picture(name: str, alt: str = "", width: int | None = None, height: int | None = None) -> Picture:
    return Picture(SITE + name, alt, width, height)


def chosen(*entries: Entry) -> str | None:
    found = choose_picture(entries)
    return found.url.removeprefix(SITE) if found else None


def test_the_first_picture_of_the_first_entry_that_has_one_stands_for_the_item() -> None:
    assert chosen(entry(), entry(picture("a.jpg"), picture("b.jpg")), entry(picture("c.jpg"))) == "a.jpg"
    assert chosen(entry()) is None
    assert chosen() is None


def test_a_picture_that_is_declared_as_small_gives_way_to_one_that_is_not() -> None:
    assert chosen(entry(picture("s.jpg", width=150, height=150)), entry(picture("l.jpg"))) == "l.jpg"
    assert chosen(entry(picture("s.jpg", width=150, height=150))) == "s.jpg"


def test_the_choice_names_the_feed_that_offers_it() -> None:
    found = choose_picture([entry(feed="lake"), entry(picture("a.jpg", "Kites over a lake"), feed="shore")])
    assert found == Picture(f"{SITE}a.jpg", "Kites over a lake", feed="shore")


@pytest.mark.parametrize(
    "name",
    [
        "logo.png",
        "site-logo-2024.png",
        "Lake_Logo_RGB.jpg",
        "favicon-192x192.png",
        "avatar-77.jpg",
        "share-button.png",
        "facebook.png",
        "twitter_x_icon.png",
        "default-image.jpg",
        "rss.png",
        "spacer.gif",
        "icons/sprite.png",
    ],
)
def test_logos_icons_and_buttons_are_no_pictures_of_a_story(name: str) -> None:
    assert not is_fit(picture(name))
    assert chosen(entry(picture(name), picture("kites.jpg"))) == "kites.jpg"


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234.jpg",
        "photo.jpg",
        "0.jpg",
        "button-making-workshop.jpg",
        "sites/default/files/kites.jpg",
        "share-the-joy-of-reading.jpg",
        "featured-image.jpg",
        "a%20rainy%20day.jpg",
        "iconic-building.jpg",
        "",
    ],
)
def test_names_that_only_look_a_little_like_it_are_no_reason(name: str) -> None:
    assert is_fit(picture(name))


@pytest.mark.parametrize(
    ("width", "height", "fit"),
    [(1200, 400, True), (1300, 400, False), (400, 800, True), (399, 800, False), (800, None, True)],
)
def test_banners_and_columns_are_passed_over_where_the_feed_says_so(
    width: int, height: int | None, fit: bool
) -> None:
    assert is_fit(picture("a.jpg", width=width, height=height)) is fit


@pytest.mark.parametrize(
    "alt",
    [
        "IMG_1234",
        "IMG_1234.JPG",
        "dsc00017",
        "20250520_181200",
        "kites-over-lake-1024x683.jpg",
        "our kites.jpeg",
        "kites over lake",  # the file is called so
        "Kite night!",  # the title again
        "featured image",
        "Photo",
        "image",
        "Screenshot 2025-05-20 at 10.21.11",
        " — ",
        "",
    ],
)
def test_what_no_person_wrote_for_readers_is_no_alt_text(alt: str) -> None:
    assert alt_text(picture("kites-over-lake.jpg", alt), "Kite Night") == ""


@pytest.mark.parametrize(
    "alt",
    [
        "A teapot and a plate of small cakes",
        "Photo of a kite",
        "25 kites",
        "Image credit: none, but kites",
        "凧",
    ],
)
def test_what_the_feed_says_is_to_be_seen_is_kept(alt: str) -> None:
    assert alt_text(picture("a.jpg", alt), "Kite Night") == alt


@given(st.text(), st.text(), st.text())
def test_no_words_and_no_address_break_the_rules(alt: str, title: str, url: str) -> None:
    offered = Picture(url, alt)
    said = alt_text(offered, title)
    assert said in {"", one_line(alt)}
    assert isinstance(is_fit(offered), bool)
    place = place_of(replace(offered, feed="f"), {"f": Feed("f", "F", pictures="art")})
    assert place == "" or (place.startswith("art/") and place.count("/") == 1 and not place.endswith("/.."))


def test_a_picture_lies_at_its_address_or_in_its_feeds_folder_or_nowhere() -> None:
    feeds = {
        "web": Feed("web", "Web"),
        "folder": Feed("folder", "Folder", pictures="feeds/art/"),
        "never": Feed("never", "Never", pictures="none"),
    }
    offered = Picture("https://x.example.org/img/a%20b.jpg?size=l#top")
    assert place_of(replace(offered, feed="web"), feeds) == offered.url
    assert place_of(replace(offered, feed="folder"), feeds) == "feeds/art/a b.jpg"
    assert place_of(replace(offered, feed="never"), feeds) == ""
    assert place_of(Picture("art/own.png"), feeds) == "art/own.png"
    assert place_of(Picture("https://x.example.org/..%2f..%2fetc", feed="folder"), feeds) == ""


def test_only_the_very_host_of_a_feed_that_may_be_private_may_be_private() -> None:
    feeds = {
        "open": Feed("open", "Open", url="http://intranet.lan/feed", allow_private=True),
        "shut": Feed("shut", "Shut", url="http://intranet.lan/feed"),
    }
    inside, beside = "http://intranet.lan/a.jpg", "http://router.lan/a.jpg"
    assert is_private_allowed(Picture(inside, feed="open"), feeds)
    assert not is_private_allowed(Picture(beside, feed="open"), feeds)
    assert not is_private_allowed(Picture(inside, feed="shut"), feeds)
    assert not is_private_allowed(Picture(inside), feeds)


def shown(name: str) -> ShownPicture:
    return ShownPicture(f"place of {name}", PictureFile(name, 280, 210))


def test_a_picture_stands_in_an_issue_once_and_what_three_items_share_not_at_all() -> None:
    kept = once_each(
        [(str(n), shown(name)) for n, name in enumerate(["a", "b", "house", "b", "house", "house"])]
    )
    assert {item: picture.small.name for item, picture in kept.items()} == {"0": "a", "1": "b"}
