"""What a page on the web says of itself in its head, for a story that a person adds by its address."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pipeline.collect.dates import is_believable, parse_date
from pipeline.collect.decode import decode
from pipeline.collect.fetch import FetchRequest, fetch_all
from pipeline.collect.pictures import absolute
from pipeline.collect.tags import find_tags
from pipeline.collect.titles import one_line, title_text
from pipeline.errors import FeedError
from pipeline.model.settings import Collect, Feed
from pipeline.text.links import is_web_link

_SECONDS = 12  # for a page: a person waits
_SEARCHED = 1_000_000  # characters of it
_MOST = 400  # tags of a name that are looked at
_LONG = 2_000  # characters of a description
_TITLE = re.compile(r"<title\b[^<>]*>([^<]{1,2000})</title", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page as it describes itself; what it does not say is empty.

    Attributes:
        link: what it calls its own address; else where it came from in the end.
        site: the name of its site; else its host.
        published: aware, or None.
        picture: an https address.
    """

    link: str
    title: str
    description: str
    site: str
    published: datetime | None = None
    picture: str = ""
    language: str = ""


def read_webpage(address: str, settings: Collect, *, now: datetime) -> WebPage:
    """Fetch a page under the same guard and limits as feeds, and read what it says of itself.

    Args:
        address: of the page, http or https.
        settings: for feeds; a page gets less time.
        now: a date of publication that lies ahead is not believed.

    Raises:
        FeedError: it cannot be fetched, or is no page.
    """
    feed = Feed(id="by-hand", name=address, url=address)
    limits = replace(settings, timeout=min(settings.timeout, _SECONDS))
    result = next(fetch_all([FetchRequest(feed)], limits, Path(), now=now))
    if result.error is not None:
        raise result.error
    if "html" not in result.content_type.lower():
        raise FeedError("it is no page but a file", where=address)
    return page_in(decode(result.body, result.content_type)[:_SEARCHED], result.final_url, now=now)


def page_in(markup: str, address: str, *, now: datetime) -> WebPage:
    """What a page's markup says of it; arguments as for `read_webpage`."""
    said: dict[str, str] = {}
    for tag in find_tags(markup, "meta", _MOST):
        name = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        if name and tag.get("content", "").strip():
            said.setdefault(name, tag["content"])
    canonical = next(
        (tag["href"] for tag in find_tags(markup, "link", _MOST) if _is_canonical(tag)),
        said.get("og:url", ""),
    )
    link = absolute(canonical, address) if canonical else ""
    language = next((tag.get("lang", "") for tag in find_tags(markup, "html", 1)), "")
    host = address.partition("://")[2].partition("/")[0]
    return WebPage(
        link=link if _same_host(link, address) else address,
        title=_title(said, markup),
        description=one_line(_first(said, "og:description", "description", "twitter:description"), _LONG),
        site=one_line(said.get("og:site_name", "")) or host.removeprefix("www."),
        published=_published(said, markup, now),
        picture=_picture(said, address),
        language=language if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language) else "",
    )


def _is_canonical(tag: dict[str, str]) -> bool:
    return "canonical" in tag.get("rel", "").lower().split() and bool(tag.get("href"))


def _same_host(link: str, address: str) -> bool:
    """A page may name another address of its own site, and nobody else's."""

    def host(text: str) -> str:
        return text.partition("://")[2].partition("/")[0].lower().removeprefix("www.")

    return is_web_link(link) and host(link) == host(address)


def _first(said: dict[str, str], *names: str) -> str:
    return next((said[name] for name in names if name in said), "")


def _title(said: dict[str, str], markup: str) -> str:
    if title := one_line(_first(said, "og:title", "twitter:title", "headline")):
        return title
    found = _TITLE.search(markup)
    return title_text(found[1]) if found else ""


def _published(said: dict[str, str], markup: str, now: datetime) -> datetime | None:
    names = ("article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "pubdate")
    times = [said[name] for name in names if name in said]
    times += [tag.get("datetime", "") for tag in find_tags(markup, "time", 1)]
    for text in times:
        at = parse_date(text)
        if at and is_believable(at, now):
            return at
    return None


def _picture(said: dict[str, str], address: str) -> str:
    found = absolute(_first(said, "og:image:secure_url", "og:image", "twitter:image"), address)
    return found if found.startswith("https://") else ""
