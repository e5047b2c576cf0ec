"""What types cannot say of the mail server, of staff and of lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address, ip_network

from pipeline.config.shapes import Problem
from pipeline.model.settings import Desk, Newsletter, Security, Smtp

_HOST = re.compile(r"[\w.:-]+")
_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")


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


def check_desk(desk: Desk) -> Iterator[Problem]:
    """An address that a mail can link to."""
    if desk.address and not re.fullmatch(r"https?://[\w.:\[\]-]+(?:/[\w./~-]*)?", desk.address):
        yield Problem(("desk", "address"), "write it like 'https://desk.library.example.org'")
    for network in desk.trusted_proxies:
        try:
            ip_network(network)
        except ValueError:
            yield Problem(("desk", "trusted_proxies"), f"{network!r} is no network; write '10.0.0.5/32'")
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


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
