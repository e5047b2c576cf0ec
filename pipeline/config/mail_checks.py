"""What types cannot say of the mail server, of staff, and of mail to readers and from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from ipaddress import ip_address, ip_network

from pipeline.audience import segments
from pipeline.config.shapes import Problem
from pipeline.errors import UsageError
from pipeline.model.settings import Bounces, Desk, DomainLimit, Newsletter, Public, Retention, Security, Smtp

_HOST = re.compile(r"[\w.:-]+")
_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[\w-]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LIMITS = ("per_second", "per_hour", "per_day")


def check_smtp(smtp: Smtp) -> Iterator[Problem]:
    """The server's name, and no password over a line that anybody can read."""
    here = ("smtp",)
    if smtp.host and not _HOST.fullmatch(smtp.host):
        yield Problem((*here, "host"), f"{smtp.host!r} is no name of a server; write 'smtp.example.org'")
    if not 0 <= smtp.port <= 65535:
        yield Problem((*here, "port"), "between 1 and 65535; 0 for the usual one")
    if not 1 <= smtp.timeout <= 300:
        yield Problem((*here, "timeout"), "seconds, between 1 and 300")
    if smtp.user and smtp.security is Security.NONE and not _is_loopback(smtp.host):
        yield Problem((*here, "security"), "'none' would send the password for all to read; take 'starttls'")
    if smtp.user and not smtp.host:
        yield Problem((*here, "host"), "this key is missing")
    if not 1 <= smtp.connections <= 100:
        yield Problem((*here, "connections"), "between 1 and 100")
    yield from _check_limits(smtp, here)
    for index, domain in enumerate(smtp.domain):
        if not _DOMAIN.fullmatch(domain.name):
            yield Problem((*here, "domain", index, "name"), f"{domain.name!r} is no domain of an address")
        yield from _check_limits(domain, (*here, "domain", index))


def _check_limits(limits: Smtp | DomainLimit, here: tuple[str | int, ...]) -> Iterator[Problem]:
    for name in _LIMITS:
        if getattr(limits, name) < 0:
            yield Problem((*here, name), "1 or more; 0: no limit")


def check_readers(public: Public, bounces: Bounces, retention: Retention) -> Iterator[Problem]:
    """The pages for readers, the mailbox that reports come back to, and for how long people are known."""
    if public.address and not re.fullmatch(r"https://[\w.:-]+(?:/[\w./~-]*[\w~-])?", public.address):
        what = "write it like 'https://news.library.example.org', with nothing behind its last /"
        yield Problem(("public", "address"), what)
    yield from _check_networks(public.trusted_proxies, ("public", "trusted_proxies"))
    if bounces.address and not re.fullmatch(r"[\w.=-]+@" + _DOMAIN.pattern, bounces.address, re.ASCII):
        what = f"{bounces.address!r} is no plain mail address without a +"
        yield Problem(("bounces", "address"), what)
    if not bounces.address and (bounces.maildir or bounces.mbox or bounces.imap):
        yield Problem(
            ("bounces", "address"), "this key is missing: nothing comes back to a mailbox without it"
        )
    if bounces.imap and not 1 <= bounces.imap.port <= 65535:
        yield Problem(("bounces", "imap", "port"), "between 1 and 65535")
    for name in ("recipients", "bounces", "unconfirmed", "backups"):
        if getattr(retention, name) < 0:
            yield Problem(("retention", name), "0 or more")


def check_mailed(
    newsletter: Newsletter, smtp: Smtp, public: Public, here: tuple[str | int, ...]
) -> Iterator[Problem]:
    """A newsletter that is mailed to a list has a server, and pages on which readers can unsubscribe."""
    audience = newsletter.audience
    at = (*here, "audience", "list")
    if audience.list and not _SLUG.fullmatch(audience.list):
        yield Problem(at, f"{audience.list!r}: small letters, digits and single hyphens only")
    try:
        segments.parse(audience.segment)
    except UsageError as error:
        yield Problem((*here, "audience", "segment"), error.what)
    if audience.list and not smtp.host:
        yield Problem(at, "mail needs a server: set host under [smtp]")
    if audience.list and not public.address:
        yield Problem(at, "readers must be able to unsubscribe: set address under [public]")


def check_desk(desk: Desk) -> Iterator[Problem]:
    """An address that a mail can link to."""
    if desk.address and not re.fullmatch(r"https?://[\w.:\[\]-]+(?:/[\w./~-]*)?", desk.address):
        yield Problem(("desk", "address"), "write it like 'https://desk.library.example.org'")
    yield from _check_networks(desk.trusted_proxies, ("desk", "trusted_proxies"))
    if desk.user_header and not desk.trusted_proxies:
        what = "anybody could say who they are: name the proxy under trusted_proxies"
        yield Problem(("desk", "user_header"), what)


def check_people(newsletter: Newsletter, here: tuple[str | int, ...]) -> Iterator[Problem]:
    """Staff and audience of a newsletter."""
    for address in newsletter.staff.mail:
        if not _ADDRESS.fullmatch(address):
            yield Problem((*here, "staff", "mail"), f"{address!r} is no mail address")
    if not 0 <= newsletter.staff.remind_hours <= 168:
        yield Problem((*here, "staff", "remind_hours"), "between 0 and 168 (a week)")
    if newsletter.audience.file.startswith(("/", "~")) or ".." in newsletter.audience.file.split("/"):
        yield Problem((*here, "audience", "file"), "a file inside the folder of config.toml")


def _check_networks(networks: Iterable[str], here: tuple[str | int, ...]) -> Iterator[Problem]:
    for network in networks:
        try:
            ip_network(network)
        except ValueError:
            yield Problem(here, f"{network!r} is no network; write '10.0.0.5/32'")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
