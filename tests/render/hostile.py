"""An issue of forty items from a feed that means harm, read as any feed is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from html import escape

from pipeline.collect.parse import parse_feed
from pipeline.curate.blurbs import body_text
from pipeline.model.issues import Issue, IssueSection
from pipeline.model.items import Deadline, Kind
from pipeline.model.settings import Feed
from pipeline.text.markup import one_line
from tests.render import samples

NOW = datetime(2025, 5, 22, 14, tzinfo=UTC)
_HARM = (
    "</td></tr></table></div></body></html>",
    "<script>alert(1)</script>",
    '<img src="https://tracker.example.net/open.gif" width="1" height="1">',
    "<style>*{display:none!important}</style>",
    "<!--[if mso]><table><tr><td><![endif]-->",
    "<mj-raw><iframe src='https://evil.example.net/'></iframe></mj-raw>",
    '<a href="jav&#x09;ascript:alert(1)" onclick="x()">Click</a>',
    "<form action='https://evil.example.net/'><input name='password'></form>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    '" style="position:fixed;top:0" onmouseover="x()',
    "{{ mail.unsubscribe }} {% raw %} PLACE_UNSUBSCRIBE_7Q",
    "<li><p>unclosed <b>bold <i>italic",
    "\u202eright to left for ever \u2066 \u200f",
    "W" * 120 + " " + "ä" * 120,
    "قصص من المكتبة 2025 (Night 3) ליל קריאה",
    "Z\u0351\u0352\u0357a\u0300\u0301\u0302\u0303l\u0304\u0305\u0306go",
    "図書館で読書の夜、みんなで読む。" * 6,
    "🧑‍🏫📚🎉" * 20,
    "]]> <![CDATA[ &lt;b&gt; &amp;amp; &nbsp;&#0;&#xfffe;",
    "=?utf-8?q?=3Cscript=3E?= \r\nBcc: everyone@example.net",
)


def hostile_issue() -> Issue:
    """Forty items, half of them calls."""
    entries = "".join(
        f"<item><guid>{number}</guid><title>{escape(f'{number}. {_HARM[number % len(_HARM)]}')}</title>"
        f"<link>https://hostile.example.net/{number}?a=1&amp;b=%22%3E</link>"
        f"<description>{escape('Words before. ' + _HARM[(number * 7) % len(_HARM)] + ' Words after it.')}"
        f"</description></item>"
        for number in range(40)
    )
    # What XML itself does not allow would only be mended by the parser; the mail is to be tried here.
    body = f"<rss version='2.0'><channel><title>Hostile</title>{entries}</channel></rss>"
    clean = "".join(char for char in body if char in "\t\n\r" or (char >= " " and char not in "\ufffe\uffff"))
    feed = Feed("hostile", '<b>"Hostile" & Sons</b>')
    parsed = parse_feed(
        clean.encode(), feed=feed, content_type="", url="https://hostile.example.net/", now=NOW
    )
    items = []
    for number, entry in enumerate(parsed.entries):
        item = samples.story(
            number, "x", one_line(body_text(entry.content, entry.summary))[:300], samples.RURAL
        )
        deadline = Deadline(date(2025, 5, 23 + number % 8), quote="Apply.") if number % 2 else None
        kind = Kind.CALL if deadline else Kind.STORY
        items.append(
            replace(
                item,
                id=f"host{number:04}",
                title=entry.title,
                link=entry.link,
                kind=kind,
                deadline=deadline,
                sources=(replace(samples.RURAL, name=feed.name),),
            )
        )
    part = IssueSection("all", _HARM[0], tuple(items[:32]), tuple(items[32:]), _HARM[1], lead=True)
    return replace(samples.issue(), subject=_HARM[-1], preheader=_HARM[0], intro=_HARM[3], sections=(part,))
