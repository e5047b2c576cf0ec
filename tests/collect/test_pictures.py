from __future__ import annotations

import time

import pytest

from pipeline.collect.pictures import choose_pictures, pixels
from pipeline.model.entries import Picture

BASE = "https://x.example.org/2025/post/"


def chosen(
    media: tuple[Picture, ...] = (),
    enclosures: tuple[Picture, ...] = (),
    thumbnails: tuple[Picture, ...] = (),
    body: str = "",
) -> list[str]:
    return [
        picture.url.removeprefix(BASE)
        for picture in choose_pictures(media, enclosures, thumbnails, body, BASE)
    ]


def test_the_widest_media_comes_first_then_enclosures_thumbnails_and_the_body() -> None:
    media = (Picture("s.jpg", width=299), Picture("m.jpg", width=400), Picture("l.jpg", width=900))
    order = chosen(media, (Picture("e.jpg"),), (Picture("t.jpg"),), "<img src='b1.jpg'><img src='b2.jpg'>")
    assert order == ["l.jpg", "m.jpg", "e.jpg", "t.jpg", "b1.jpg"]


def test_a_thumbnail_that_is_known_to_be_small_stands_behind_the_body() -> None:
    assert chosen(thumbnails=(Picture("t.jpg", width=150),), body="<img src='b.jpg'>") == ["b.jpg", "t.jpg"]


@pytest.mark.parametrize(
    "tag",
    [
        "<img src='http://x.example.org/a.jpg'>",
        "<img src='data:image/png;base64,AAAA'>",
        "<img src='a.svg'>",
        "<img src='a.svg?v=2'>",
        "<img src='a.jpg' width=1 height=1>",
        "<img src='a.jpg' height='99px'>",
        "<img src='https://feeds.feedburner.com/~r/x/~4/y'>",
        "<img src='https://pixel.wp.com/b.gif?x'>",
        "<img src='https://s.w.org/images/core/emoji/14/72x72/1f600.png'>",
        "<img src='https://secure.gravatar.com/avatar/1'>",
        "<img src='https://ad.doubleclick.net/a.jpg'>",
        "<img src='https://u1.ct.sendgrid.net/wf/open?upn=x'>",
        "<img src='http://['>",
        "<img alt='nothing'>",
        "<img",
    ],
)
def test_counters_icons_and_what_mail_cannot_show_are_passed_over(tag: str) -> None:
    assert chosen(body=f"{tag}<img src='good.jpg'>") in (["good.jpg"], [])
    assert chosen(body=tag) == []


def test_alt_text_is_unescaped_and_given_to_the_same_picture_offered_without() -> None:
    body = '<IMG ALT="Tea &amp;\n cake &gt; work" data-x=1 SRC="a.jpg">'
    pictures = choose_pictures((), (Picture("a.jpg"),), (), body, BASE)
    assert pictures == (Picture(f"{BASE}a.jpg", "Tea & cake > work"),)


def test_pictures_that_load_late_and_quotes_that_are_missing_are_understood() -> None:
    assert chosen(body="<img src='data:x' data-src='late.jpg'>") == ["late.jpg"]
    assert chosen(body="<img alt=it's src=a.jpg >") == ["a.jpg"]


@pytest.mark.parametrize(
    ("text", "size"), [("640", 640), (" 640px ", 640), ("100%", None), ("", None), (None, None)]
)
def test_sizes_are_pixels_or_unknown(text: str | None, size: int | None) -> None:
    assert pixels(text) == size


@pytest.mark.parametrize("piece", ["<img src='", "<img ", '<img a="', "<img '\""])
def test_no_body_takes_long(piece: str) -> None:
    started = time.process_time()
    choose_pictures((), (), (), piece * 50_000, BASE)
    assert time.process_time() - started < 1
