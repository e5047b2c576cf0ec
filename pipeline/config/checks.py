"""What types cannot say of the settings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from ipaddress import ip_network
from typing import Any

from pipeline import schedule
from pipeline.config.brand import check_brand
from pipeline.config.mail_checks import check_desk, check_mailed, check_people, check_readers, check_smtp
from pipeline.config.post_checks import check_posts
from pipeline.config.shapes import ConfigFile, Problem, nearest
from pipeline.model.settings import SITE_FOLDER, SITE_PICTURES, Collect, Feed, MailPictures, Newsletter, Site

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(:\d+)?(/[A-Za-z0-9._~%/-]*)?")


def check_config(config: ConfigFile) -> Iterator[Problem]:
    """What types cannot say of `config.toml`."""
    if not config.newsletter:
        yield Problem(("newsletter",), "there is none; write at least one [[newsletter]]")
    yield from check_collect(config.collect)
    if not 0 <= config.checks.link_seconds <= 60:
        yield Problem(("checks", "link_seconds"), "seconds, between 0 and 60")
    yield from _check_site(config.site)
    yield from check_smtp(config.smtp)
    yield from check_readers(config.public, config.bounces, config.retention)
    yield from check_desk(config.desk)
    yield from _unique(config.newsletter, "newsletter")
    for index, newsletter in enumerate(config.newsletter):
        here = ("newsletter", index)
        if newsletter.id in {SITE_FOLDER, SITE_PICTURES}:
            yield Problem((*here, "id"), f"{newsletter.id!r} is a folder of the public pages; take another")
        yield from _check_schedule(newsletter, (*here, "schedule"))
        if newsletter.direction not in {"ltr", "rtl"}:
            yield Problem((*here, "direction"), f"{newsletter.direction!r} is neither ltr nor rtl")
        yield from check_brand(newsletter.brand, (*here, "brand"))
        yield from _check_mail(newsletter, (*here, "mail"))
        if newsletter.mail.pictures is MailPictures.SITE and not config.site.address:
            what = "'site' needs the address under [site], where the public pages can be reached"
            yield Problem((*here, "mail", "pictures"), what)
        yield from check_posts(newsletter.posts, (*here, "posts"))
        yield from _check_numbers(newsletter, here)
        yield from check_people(newsletter, here)
        yield from check_mailed(newsletter, config.smtp, config.public, here)
        yield from _unique(newsletter.section, "section", here)
        if not newsletter.section:
            yield Problem((*here, "section"), "there is none; write at least one [[newsletter.section]]")


def _check_site(site: Site) -> Iterator[Problem]:
    if site.address and not _ADDRESS.fullmatch(site.address):
        yield Problem(("site", "address"), "write it like 'https://library.example.org/newsletter'")
    command = site.after_publish
    if command and (not command[0].strip() or (len(command) == 1 and re.search(r"\s", command[0]))):
        what = "a list with the command and each of its words: ['rsync', '-a', 'output/site/', 'web:news/']"
        yield Problem(("site", "after_publish"), what)
    if not 1 <= site.after_publish_limit <= 3600:
        yield Problem(("site", "after_publish_limit"), "seconds, between 1 and 3600 (an hour)")


def _check_schedule(newsletter: Newsletter, here: tuple[str | int, ...]) -> Iterator[Problem]:
    for part, rules in (("draft", newsletter.schedule.draft), ("send", newsletter.schedule.send)):
        if not rules:
            yield Problem((*here, part), "name at least one slot, such as 'Tue 06:00'")
        for rule in rules:
            try:
                schedule.parse_rule(rule)
            except ValueError as error:
                yield Problem((*here, part), str(error))
    if not 0 <= newsletter.schedule.catch_up_hours <= 168:
        yield Problem((*here, "catch_up_hours"), "between 0 and 168 (a week)")


def _check_numbers(newsletter: Newsletter, here: tuple[str | int, ...]) -> Iterator[Problem]:
    """No count is negative, and a section that shows nothing is no section."""
    for name in ("min_items", "backlog_days", "reading_days", "oldest_days"):
        if getattr(newsletter.select, name) < 0:
            yield Problem((*here, "select", name), "0 or more")
    for index, section in enumerate(newsletter.section):
        for name, least in (("max", 1), ("more", 0)):
            if getattr(section, name) < least:
                yield Problem((*here, "section", index, name), f"{least} or more")


def _check_mail(newsletter: Newsletter, here: tuple[str | int, ...]) -> Iterator[Problem]:
    for name in ("from_address", "reply_to"):
        address = getattr(newsletter.mail, name)
        if (address or name == "from_address") and not re.fullmatch(r"[^@\s<>,;]+@[^@\s<>,;]+", address):
            yield Problem((*here, name), f"{address!r} is no mail address")
    for name in ("unsubscribe", "preferences"):
        link = getattr(newsletter.mail, name)
        if (link or name == "unsubscribe") and not link.startswith("https://"):
            yield Problem((*here, name), "an address that starts with https:// is needed (RFC 8058)")
    for name, tag in asdict(newsletter.mail.service).items():
        # The tag stands in an attribute and in plain text as it is; escaped, the service would not know it.
        if re.search(r"[<>&\"\n]", tag):
            yield Problem((*here, "service", name), f'a tag has none of < > & " in it, as {tag!r} does')
    if not newsletter.mail.postal_address.strip():
        yield Problem((*here, "postal_address"), "mail to a list must carry one; write it here")


def _unique(values: Sequence[Any], table: str, here: tuple[str | int, ...] = ()) -> Iterator[Problem]:
    """Ids are slugs, since folders and addresses are named by them, and no two are the same."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if not SLUG.fullmatch(value.id):
            yield Problem(
                (*here, table, index, "id"), f"{value.id!r}: small letters, digits and single hyphens only"
            )
        if value.id in seen:
            yield Problem((*here, table, index, "id"), f"{value.id!r} is used twice")
        seen.add(value.id)


def check_collect(collect: Collect) -> Iterator[Problem]:
    for network in collect.allow_networks:
        try:
            ip_network(network)
        except ValueError:
            yield Problem(("collect", "allow_networks"), f"{network!r} is no network; write '192.168.1.0/24'")
    for name in ("timeout", "connect_timeout", "max_bytes", "at_once", "failing_after"):
        if getattr(collect, name) < 1:
            yield Problem(("collect", name), "1 or more")


def check_feeds(feeds: Sequence[Feed], earlier: Sequence[Feed]) -> Iterator[Problem]:
    yield from _unique(feeds, "feed")
    taken = {feed.id for feed in earlier}
    for index, feed in enumerate(feeds):
        here = ("feed", index)
        if feed.id in taken:
            yield Problem((*here, "id"), f"{feed.id!r} stands in another file of feeds/ too")
        if bool(feed.url) == bool(feed.path):
            yield Problem((*here, "url"), "give either url or path")
        if feed.url and not feed.url.startswith(("http://", "https://")):
            yield Problem((*here, "url"), f"{feed.url!r} starts with neither https:// nor http://")
        if feed.weight < 0:
            yield Problem((*here, "weight"), "0 or more")
        if not 0 <= feed.interval <= 10_080:
            yield Problem((*here, "interval"), "minutes, between 0 and 10080 (a week)")


def check_references(config: ConfigFile, feeds: Sequence[Feed]) -> Iterator[Problem]:
    """Feeds named in `config.toml` exist."""
    known = sorted({feed.id for feed in feeds} | {feed.category for feed in feeds if feed.category})
    for index, newsletter in enumerate(config.newsletter):
        here = ("newsletter", index)
        named: list[tuple[tuple[str | int, ...], tuple[str, ...]]]
        named = [
            ((*here, "select", name), getattr(newsletter.select, name))
            for name in ("feeds", "pin_feeds", "ban_feeds")
        ]
        named += [
            ((*here, "section", at, "feeds"), section.feeds) for at, section in enumerate(newsletter.section)
        ]
        for path, names in named:
            for name in names:
                if name not in known:
                    yield Problem(path, f"no feed or category is called {name!r}{nearest(name, known)}")
