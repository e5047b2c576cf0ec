"""The rendered mail: what law and mail programs ask for, pictures, colours, and text against HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.issues import Finding, Level
from pipeline.review.material import Material, named, words_of
from pipeline.review.page import read_page
from pipeline.review.wording_checks import marks_in
from pipeline.text.markup import one_line

UNSUBSCRIBE = "PLACE_UNSUBSCRIBE_7Q"
SERVICE_ADDRESS = "PLACE_ADDRESS_7Q"
"""What stands in the rendered files for each reader's own link; `render.places` has the same."""

_ALT_LONG = 150  # characters after which a screen reader's listener has forgotten the beginning
_PICTURE_HEAVY = 1_000_000  # bytes
_ALL_HEAVY = 3_000_000
_FILE_NAME = re.compile(
    r"[\w%-]+\.(?:jpe?g|png|gif|webp|avif)|(?:IMG|DSC|DCIM|image|photo)[_-]?\d+", re.IGNORECASE
)
_HEADERS = ("From", "Date", "Message-ID", "List-Unsubscribe")
_SHOWN = 3  # titles that a finding names


def law_and_custom(material: Material) -> Iterator[Finding]:
    """A way to unsubscribe and a postal address stand in both parts (in the US CAN-SPAM, 15 USC 7704)."""
    mail = material.newsletter.mail
    address = SERVICE_ADDRESS if mail.service.address else mail.postal_address
    postal = [one_line(line) for line in address.splitlines() if line.strip()]
    for name in ("mail.html", "mail.txt"):
        if not material.files.get(name, b"").strip():
            continue
        text = _text(material, name)
        links = _links(material, name)
        if UNSUBSCRIBE not in links and material.newsletter.mail.unsubscribe not in links:
            yield Finding(
                "unsubscribe-missing",
                Level.MUST_FIX,
                name,
                f"{name} gives no way to unsubscribe: mend its template",
            )
        if not postal or any(line not in text for line in postal):
            what = f"{name} does not give the postal address" if postal else "no postal address is set"
            yield Finding("postal-missing", Level.MUST_FIX, name, f"{what}: mail to a list must")


def _text(material: Material, name: str) -> str:
    data = material.files.get(name, b"")
    return read_page(data).text if name == "mail.html" else one_line(data.decode("utf-8", "replace"))


def _links(material: Material, name: str) -> str:
    """A text that holds every link of the file."""
    if name == "mail.html":
        return "\n".join(link.href for link in read_page(material.files[name]).links)
    return material.files[name].decode("utf-8", "replace")


def headers_there(material: Material) -> Iterator[Finding]:
    """A mail without a date, an id or a text part is spam to most filters."""
    eml = material.files.get("mail.eml", b"")
    if eml:
        head = eml.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
        there = {match[1].lower() for match in re.finditer(r"^([A-Za-z-]+):[^\S\n]*\S", head, re.MULTILINE)}
        missing = [one for one in _HEADERS if one.lower() not in there]
        if missing:
            reason = f"mail.eml has no {', '.join(missing)}"
            yield Finding("header-missing", Level.MUST_FIX, "mail.eml", reason)
        if not re.search(rb"^Content-Type:\s*text/plain", eml, re.MULTILINE | re.IGNORECASE):
            yield Finding("text-missing", Level.MUST_FIX, "mail.eml", "mail.eml has no part of plain text")
    if "mail.html" in material.files and not material.files.get("mail.txt", b"x").strip():
        yield Finding("text-missing", Level.MUST_FIX, "mail.txt", "the plain text is empty")


def text_like_html(material: Material) -> Iterator[Finding]:
    """The plain text has the same items and links as the HTML."""
    plain = material.files.get("mail.txt", b"").decode("utf-8", "replace")
    if not plain.strip() or "mail.html" not in material.files:
        return
    page = read_page(material.files["mail.html"])
    hrefs = {link.href for link in page.links}
    for file, text in (("mail.txt", _squeezed(plain)), ("mail.html", _squeezed(page.text))):
        lacking = [
            item
            for item in material.issue.shown()
            if item.id not in material.off_mail
            and (
                _squeezed(item.title) not in text
                or (file == "mail.txt" and item.link in hrefs and item.link not in text)
            )
        ]
        if lacking:
            more = f" and {len(lacking) - _SHOWN} more" if len(lacking) > _SHOWN else ""
            names = ", ".join(named(one) for one in lacking[:_SHOWN])
            reason = f"{file} lacks {names}{more}, or the link"
            yield Finding("text-differs", Level.LOOK_AT, file, reason)


def _squeezed(text: str) -> str:
    """The text without blanks: lines are folded on their way into a mail, and what nobody sees left out."""
    return "".join(one_line(text).split())


def marks_left(material: Material) -> Iterator[Finding]:
    """A mark of a template that nothing has filled, and that does not come from anybody's words."""
    own = {mark for words in words_of(material) for mark in marks_in(words.text)}
    for name in ("mail.html", "mail.txt"):
        left = [mark for text in _texts(material, name) for mark in marks_in(text) if mark not in own]
        if left:
            reason = f"{name} still has {left[0]}: mend its template"
            yield Finding("template-unfilled", Level.MUST_FIX, name, reason)


def _texts(material: Material, name: str) -> list[str]:
    """All that a file says or leads to."""
    data = material.files.get(name, b"")
    if name != "mail.html":
        return [data.decode("utf-8", "replace")]
    page = read_page(data)
    return [page.text, *(link.href for link in page.links), *(image.src for image in page.images)]


def pictures_told(material: Material) -> Iterator[Finding]:
    """Every picture has an alt text, empty if it is decoration, and none that nobody can listen to."""
    for image in read_page(material.files.get("mail.html", b"")).images:
        alt = image.alt
        if alt is None:
            reason = f"the picture {image.src[-60:]} has no alt text, not even an empty one"
            yield Finding("alt-missing", Level.LOOK_AT, "mail.html", reason)
        elif len(alt) > _ALT_LONG:
            reason = f"the alt text “{alt[:40]}…” has {len(alt)} characters"
            yield Finding("alt-long", Level.LOOK_AT, "mail.html", reason)
        elif _FILE_NAME.fullmatch(alt.strip()):
            reason = f"the alt text “{alt}” is the name of a file"
            yield Finding("alt-file-name", Level.LOOK_AT, "mail.html", reason)


def pictures_light(material: Material) -> Iterator[Finding]:
    """Pictures that load slowly on a phone."""
    pictures = material.facts.pictures
    for picture in pictures:
        if picture.size > _PICTURE_HEAVY:
            yield Finding(
                "picture-large",
                Level.LOOK_AT,
                picture.address,
                f"the picture {picture.address[-60:]} has {picture.size / 1e6:.1f} MB",
            )
    total = sum(picture.size for picture in pictures)
    if total > _ALL_HEAVY:
        yield Finding(
            "pictures-heavy", Level.NOTE, "mail.html", f"all pictures together have {total / 1e6:.1f} MB"
        )


def colours_readable(material: Material) -> Iterator[Finding]:
    """Text stands out from its ground: 4.5:1, large text 3:1 (WCAG 2.2, 1.4.3)."""
    for pale in read_page(material.files.get("mail.html", b"")).pale:
        yield Finding(
            "contrast-low",
            Level.LOOK_AT,
            "mail.html",
            f"“{pale.text}” is hard to read: {pale.colour} on {pale.ground} is {pale.ratio:.1f}:1",
        )


def sections_filled(material: Material) -> Iterator[Finding]:
    """A heading with nothing under it is left out of the mail; a person may have wanted something there."""
    for section in material.issue.sections:
        if not section.items and not section.more:
            yield Finding(
                "section-empty", Level.NOTE, "", f"the section “{section.title}” is empty and left out"
            )


CHECKS = (
    law_and_custom,
    headers_there,
    marks_left,
    text_like_html,
    colours_readable,
    pictures_told,
    pictures_light,
    sections_filled,
)
