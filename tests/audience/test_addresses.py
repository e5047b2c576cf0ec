"""Mail addresses: whether one can be, how it is written, and when two are the same."""

from __future__ import annotations

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import assume, example, given
from hypothesis import strategies as st

from pipeline.audience.addresses import LONGEST, checked_address, hash_of, same_key

# Texts that are nearly addresses: what the short way and the library could judge differently.
near = st.text(st.sampled_from("aZ09.-_+'=!#~@\"\\ <>()[]:;,é\u00a0xn"), min_size=1, max_size=12)
nearly = st.tuples(
    near,
    st.lists(near, min_size=1, max_size=4),
    st.sampled_from(["org", "c0m", "Org", "test", "xn--p1ai", "1"]),
).map(lambda parts: f"{parts[0]}@{'.'.join(parts[1])}.{parts[2]}")


def by_library(text: str) -> str:
    """The address as the library writes it; empty if it refuses."""
    try:
        found = validate_email(text, check_deliverability=False, strict=True)
    except (EmailNotValidError, UnicodeError):
        return ""
    return found.ascii_email or found.normalized


@given(nearly | st.emails() | st.text(max_size=60))
@example("INFO@Example.ORG")
@example("ab--c@ab--c.org")
@example("a@b.local")
@example("a@xn--bcherei-n2a.example")
@example(f"{'a' * 64}@{'b' * 63}.{'c' * 63}.{'d' * 57}.org")
@example("a@contest")
@example("a@some.contest")
@example("a@b.c-d")
@example("a@b.-d")
def test_our_short_way_and_the_library_agree(text: str) -> None:
    assume(text == text.strip() and not text.startswith("<"))
    assert checked_address(text)[0] == by_library(text)


@given(st.text(max_size=80) | nearly)
def test_no_text_makes_an_address_that_could_end_a_header_or_be_two(text: str) -> None:
    address, fault = checked_address(text)
    assert bool(address) != bool(fault)
    assert not set(address) & set(' \t\r\n\0<>,;:"()[]\\')
    assert address.count("@") == (1 if address else 0)
    assert len(address.encode()) <= LONGEST


@given(st.emails() | nearly)
def test_an_address_that_was_checked_is_checked_to_the_same(text: str) -> None:
    address, fault = checked_address(text)
    assume(not fault)
    assert checked_address(address) == (address, "")
    assert same_key(same_key(address)) == same_key(address)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" <Ana@Example.ORG> ", "Ana@example.org"),
        ("o'brien+news@example.org", "o'brien+news@example.org"),
        ("ana@bücherei.example", "ana@xn--bcherei-n2a.example"),
        ("josé@bücherei.example", "josé@bücherei.example"),
        ("josé@xn--bcherei-n2a.example", "josé@bücherei.example"),
        ("jose\u0301@example.org", "josé@example.org"),
    ],
)
def test_an_address_is_written_as_mail_is_sent_to_it(text: str, address: str) -> None:
    assert checked_address(text) == (address, "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana@example.org", "ANA@EXAMPLE.org"),
        ("JOSÉ@example.org", "jose\u0301@example.org"),
        ("ana@bücherei.example", "ana@xn--bcherei-n2a.example"),
        ("STRASSE@ä.example", "strasse@Ä.example"),
    ],
)
def test_two_spellings_of_one_mailbox_have_one_key(one: str, other: str) -> None:
    assert same_key(checked_address(one)[0]) == same_key(checked_address(other)[0])


@pytest.mark.parametrize(
    ("one", "other"), [("ana@example.org", "ana+news@example.org"), ("a.na@example.org", "ana@example.org")]
)
def test_what_may_be_two_mailboxes_has_two_keys(one: str, other: str) -> None:
    assert same_key(one) != same_key(other)


def test_a_reason_says_what_is_wrong() -> None:
    assert checked_address("nobody") == ("", "not a mail address")
    assert "period" in checked_address("a..b@example.org")[1]
    assert checked_address("a@" + "b" * 1000)[1] == "longer than 254 bytes"


def test_a_hash_is_of_the_key_and_shows_nothing_of_it() -> None:
    key = same_key("Ana@example.org")
    assert hash_of(key) == hash_of("ana@example.org")
    assert "ana" not in hash_of(key)
    assert len(hash_of(key)) == 64
