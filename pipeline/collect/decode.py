"""Bytes to text, for feeds that say the wrong thing about their encoding or nothing at all."""

from __future__ import annotations

import codecs
import re

# The order matters: the marks of UTF-32 begin with those of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    # Without a mark, the first letter of a document tells (XML 1.0, appendix F).
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)

# Python knows encodings that are slow (punycode) or no encodings at all (zlib): only these may be named.
_KNOWN = re.compile(
    r"utf-?8|utf-?16(?:-?[lb]e)?|iso-?8859-\d{1,2}|latin-?1|windows-?125\d|cp\d{3,4}|koi8-?[ru]"
    r"|shift[_-]?jis|euc-?(?:jp|kr|tw)|gb2312|gbk|gb18030|big5|mac-?roman|us-ascii|ascii|tis-?620"
)
# What calls itself Latin-1 is windows-1252 in practice (WHATWG Encoding Standard, section 4.2).
_WIDER = {"us-ascii": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
_LATIN1 = re.compile(r"iso-?8859-1|latin-?1")

_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_DECLARED = re.compile(rb"<\?xml[^>]{1,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")

# What XML 1.0 does not allow (section 2.2), halves of surrogate pairs, which cannot be written as UTF-8, and
# byte order marks, wherever documents were pasted together.
_FORBIDDEN = re.compile("[\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def _windows_1252(code: int) -> str:
    """The character that a stray byte most probably meant."""
    return bytes((code,)).decode("cp1252", "replace").replace("\ufffd", "")


# Text that went through one wrong conversion too many has windows-1252 where C1 controls would be.
_C1 = re.compile("[\x80-\x9f]")


_MAX_STRAY = 100_000
_STRAY = [_windows_1252(code) if code < 0xA0 else chr(code) for code in range(256)]


def _stray_bytes(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as windows-1252, and leave the rest of the document alone."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join([_STRAY[code] for code in error.object[error.start : error.end]]), error.end


codecs.register_error("pipeline.stray_bytes", _stray_bytes)


def decode(body: bytes, content_type: str = "") -> str:
    """Turn a document into text without anything that XML forbids; never fails.

    In this order: the byte order mark, UTF-8 if all of it is valid, the header's charset, the XML
    declaration, and at last UTF-8 with single bytes read as windows-1252.

    Args:
        body: the document as it came, unpacked.
        content_type: the header's value, empty if there was none.
    """
    return clean_text(_decoded(body, content_type))


def clean_text(text: str) -> str:
    """Drop control characters and halves of surrogate pairs; give C1 controls their windows-1252 meaning."""
    if text.isprintable():
        return text  # the common case for single lines, and several times as fast
    return _C1.sub(lambda control: _windows_1252(ord(control[0])), _FORBIDDEN.sub("", text))


def _decoded(body: bytes, content_type: str) -> str:
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            skip = len(mark) if not mark.isascii() else 0
            return body[skip:].decode(encoding, "replace")
    try:
        return body.decode()
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(body[:1000])
    named = _HEADER_CHARSET.search(content_type)
    for label in (named and named[1], declared and declared[1].decode("ascii")):
        text = _as_labelled(body, label or "")
        if text is not None:
            return text
    if body.decode("utf-8", "replace").count("\ufffd") > _MAX_STRAY:
        return body.decode("cp1252", "replace")  # no UTF-8 at all; byte by byte would take seconds
    return body.decode("utf-8", "pipeline.stray_bytes")


def _as_labelled(body: bytes, label: str) -> str | None:
    """The body in the encoding of that name, or None if the name is unknown or wrong."""
    name = label.lower()
    if not _KNOWN.fullmatch(name):
        return None
    name = "cp1252" if _LATIN1.fullmatch(name) else _WIDER.get(name, name)
    try:
        # windows-1252 leaves five bytes without a meaning; they are no reason to doubt the rest.
        return body.decode(name, "replace" if name == "cp1252" else "strict")
    except (UnicodeError, LookupError):
        return None
