from __future__ import annotations

import codecs
import time

import pytest

from pipeline.collect.decode import clean_text, decode
from tests.collect.conftest import Parse

TEXT = "<rss><x>Café — “señora”, 3 €</x></rss>"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_a_byte_order_mark_or_a_wide_first_letter_wins_over_the_header(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding), "text/xml; charset=iso-8859-1") == TEXT


@pytest.mark.parametrize("label", ["iso-8859-1", "us-ascii", "windows-1251", "nonsense", ""])
def test_valid_utf8_is_utf8_whatever_the_header_and_the_declaration_say(label: str) -> None:
    declared = f'<?xml version="1.0" encoding="{label}"?>{TEXT}'
    assert decode(declared.encode(), f"text/xml; charset={label}").endswith(TEXT)


def test_then_the_header_then_the_declaration() -> None:
    cyrillic = '<?xml version="1.0" encoding="koi8-r"?><rss>Библиотека</rss>'
    assert "Библиотека" in decode(cyrillic.encode("koi8-r"))
    assert "Библиотека" in decode(cyrillic.encode("cp1251"), 'text/xml; charset="windows-1251"')
    assert "Библиотека" in decode(cyrillic.encode("koi8-r"), "text/xml; charset=nonsense")


@pytest.mark.parametrize("label", ["ISO-8859-1", "latin1", "us-ascii", "windows-1252"])
def test_what_calls_itself_latin1_is_windows_1252(label: str) -> None:
    assert decode(TEXT.encode("cp1252"), f"text/xml; charset={label}") == TEXT


def test_stray_bytes_in_utf8_are_read_one_by_one() -> None:
    mixed = "naïve ".encode() + "résumé ’".encode("cp1252") + " – ok".encode()
    assert decode(mixed, "text/xml; charset=utf-8") == "naïve résumé ’ – ok"


def test_without_any_label_bytes_that_are_no_utf8_are_windows_1252() -> None:
    assert decode(TEXT.encode("cp1252")) == TEXT


def test_what_is_no_utf8_at_all_is_read_at_once() -> None:
    started = time.process_time()
    assert decode(b"\xe9\xa7" * 3_000_000) == "é§" * 3_000_000
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "label", ["punycode", "zlib", "rot13", "unicode_escape", "utf-7", "idna", "undefined"]
)
def test_encodings_that_are_slow_or_none_cannot_be_named(label: str) -> None:
    assert decode(b"caf\xe9 \\u0041", f"text/xml; charset={label}") == "café \\u0041"


def test_control_characters_go_and_misread_windows_1252_is_put_right() -> None:
    assert clean_text("a\x00b\x0bc\x1fd\ud800e\ufffef\tg\nh") == "abcdef\tg\nh"
    assert clean_text("it\x92s \x93fine\x94\x81") == "it’s “fine”"


def test_a_declaration_that_lies_does_not_reach_the_parser(parse: Parse) -> None:
    declaration = '<?xml version="1.0" encoding="utf-16"?>'
    body = f"{declaration}<rss version='2.0'><channel><item><title>Café</title></item></channel></rss>"
    assert parse(body).entries[0].title == "Café"
    assert parse(body.encode("cp1252")).entries[0].title == "Café"
    assert (
        parse(b"\xef\xbb\xbf\n" + body.encode(), content_type="text/xml; charset=latin1").entries[0].title
        == "Café"
    )
