"""Links: where they lead, as far as that was found out, and whether their words make sense alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from pipeline.model.facts import LinkFact, LinkState
from pipeline.model.issues import Finding, Fix, Issue, IssueItem, Level
from pipeline.model.settings import Newsletter
from pipeline.review.material import Material, named
from pipeline.review.page import Link, read_page
from pipeline.text.links import canonical_link, is_web_link
from pipeline.text.markup import one_line

_VAGUE = frozenset(
    {
        *("read more", "more", "learn more", "see more", "find out more", "more info", "more information"),
        *("click here", "here", "click", "tap here", "link", "this link", "this page", "this", "website"),
        *(
            "continue reading",
            "details",
            "more details",
            "read",
            "read on",
            "go",
            "full story",
            "read article",
        ),
        *("read the article", "read the full story", "view", "view more", "open", "untitled", "download"),
    }
)
_BARE = re.compile(r"(?:https?://\S+|www\.\S+\.\S+|[\w-]+(?:\.[\w-]+)+/\S*)", re.IGNORECASE)


def links_of(issue: Issue, newsletter: Newsletter) -> tuple[str, ...]:
    """The web addresses of an issue that may be asked whether they lead somewhere, each once.

    Never the one that unsubscribes: to ask for it may be to unsubscribe.
    """
    links = (*(item.link for item in issue.shown()), newsletter.home, newsletter.mail.preferences)
    return tuple(dict.fromkeys(link.strip() for link in links if is_web_link(link)))


def links_lead_somewhere(material: Material) -> Iterator[Finding]:
    """What became of asking for each link."""
    facts = {fact.link: fact for fact in material.facts.links or ()}
    for link, items in _by_link(material).items():
        fact = facts.get(link)
        if fact is None:
            continue
        item = items[0] if items else None
        target = item.id if item else link
        what = named(item) if item else f"the link {link}"
        match fact.state:
            case LinkState.DEAD:
                yield Finding("link-dead", Level.LOOK_AT, target, f"{what} leads nowhere: it {fact.why}")
            case LinkState.TROUBLE:
                yield Finding("link-trouble", Level.LOOK_AT, target, f"{what} may not open: it {fact.why}")
            case LinkState.PRIVATE:
                yield Finding("link-private", Level.LOOK_AT, target, f"{what} is out of reach: it {fact.why}")
            case LinkState.OK | LinkState.MOVED:
                if fact.target:
                    yield from _redirected(item, what, target, fact)
            case LinkState.REFUSED | LinkState.UNKNOWN:
                pass  # told together, below


def _by_link(material: Material) -> dict[str, list[IssueItem]]:
    found: dict[str, list[IssueItem]] = {link: [] for link in links_of(material.issue, material.newsletter)}
    for item in material.issue.shown():
        if item.link.strip() in found:
            found[item.link.strip()].append(item)
    return found


def _redirected(item: IssueItem | None, what: str, target: str, fact: LinkFact) -> Iterator[Finding]:
    if _path(fact.target) in {"", "/"} and _path(fact.link) not in {"", "/"}:
        reason = f"{what} leads to a front page, {fact.target}: the page itself may be gone"
        yield Finding("link-home", Level.LOOK_AT, target, reason)
    elif fact.state is LinkState.MOVED:
        # The same page, but for http, www or a slash: nobody can object.
        same = canonical_link(fact.target) == canonical_link(fact.link) and fact.target.startswith("https://")
        fix = Fix(f"{item.id}.link", fact.target, "take the new address", same) if item else None
        yield Finding("link-moved", Level.NOTE, target, f"{what} has moved for good to {fact.target}", fix)


def _path(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def links_not_checked(material: Material) -> Iterator[Finding]:
    """How many links nobody can vouch for, and why: one note for all."""
    if material.facts.links is None:
        return
    known = {fact.link: fact for fact in material.facts.links}
    links = links_of(material.issue, material.newsletter)
    facts = [known.get(link) or LinkFact(link, LinkState.UNKNOWN) for link in links]
    silent = [fact for fact in facts if fact.state in {LinkState.REFUSED, LinkState.UNKNOWN}]
    if silent:
        whys = Counter(fact.why or "not asked yet" for fact in silent).most_common()
        told = ", ".join(f"{count} {why}" if len(whys) > 1 else why for why, count in whys)
        reason = f"{len(silent)} of {len(links)} links were not checked: {told}"
        yield Finding("links-unchecked", Level.NOTE, "", reason)


def links_are_secret(material: Material) -> Iterator[Finding]:
    """An address that begins with http:// can be read and changed on its way."""
    moved = {fact.link for fact in material.facts.links or () if fact.state is LinkState.MOVED}
    for item in material.issue.shown():
        link = item.link.strip()
        if link.lower().startswith("http://") and link not in moved:
            fix = Fix(f"{item.id}.link", f"https://{link[7:]}", "try https://")
            yield Finding(
                "link-http", Level.NOTE, item.id, f"{named(item)} links to http://, not https://", fix
            )


def link_words(material: Material) -> Iterator[Finding]:
    """Words of a link make sense alone, and lead to one place."""
    owners = {item.link: item for item in reversed(material.issue.shown())}
    seen: dict[str, Link] = {}
    told: set[str] = set()
    # Two items that may be the same are told of as such.
    twins = {one_line(item.title).lower() for item in owners.values() if item.possible_duplicates}
    for link in read_page(material.files.get("mail.html", b"")).links:
        text = link.text.strip(" .:!→›»>…").lower()
        owner = owners.get(link.href)
        target = owner.id if owner else "mail.html"
        if text in _VAGUE or _BARE.fullmatch(link.text.strip()):
            reason = f"a link is called “{link.text[:60]}”, which says nothing of where it leads"
            yield Finding("link-vague", Level.LOOK_AT, target, reason)
        elif not text:
            reason = f"a link to {link.href[:80]} has no words; screen readers read its address out"
            yield Finding("link-wordless", Level.LOOK_AT, target, reason)
        other = seen.setdefault(text, link)
        if text and text not in told | twins and canonical_link(other.href) != canonical_link(link.href):
            told.add(text)
            reason = f"two links are called “{link.text[:60]}” and lead to different places"
            yield Finding("link-words-twice", Level.LOOK_AT, target, reason)


CHECKS = (links_lead_somewhere, link_words, links_are_secret, links_not_checked)
