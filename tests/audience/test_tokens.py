"""Tokens that speak for one reader."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience.tokens import (
    Keys,
    Purpose,
    message_id,
    read_keys,
    read_message_id,
    read_token,
    read_verp,
    reader_token,
    verp,
)
from pipeline.errors import SettingsError

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
KEYS = Keys({"b": NEW, "a": OLD})
PAGES = (Purpose.UNSUBSCRIBE, Purpose.PREFERENCES, Purpose.CONFIRM)

numbers = st.integers(1, 10**18 - 1)
words = st.text("abcxyz019", min_size=1, max_size=12)
lists = st.lists(words, min_size=1, max_size=4).map("-".join)


@given(st.sampled_from(PAGES), lists, numbers)
def test_a_token_is_read_as_it_was_made(purpose: Purpose, list_id: str, reader: int) -> None:
    assert read_token(KEYS, purpose, reader_token(KEYS, purpose, list_id, reader)) == (list_id, reader)


@given(st.sampled_from(PAGES), st.sampled_from(PAGES), lists, numbers)
def test_a_link_for_one_page_opens_no_other(made: Purpose, asked: Purpose, list_id: str, reader: int) -> None:
    token = reader_token(KEYS, made, list_id, reader)
    assert (read_token(KEYS, asked, token) is None) == (made is not asked)


@given(lists, numbers, st.integers(0, 200), st.characters(codec="utf-8"))
def test_a_token_with_one_letter_changed_is_refused(
    list_id: str, reader: int, place: int, letter: str
) -> None:
    token = reader_token(KEYS, Purpose.UNSUBSCRIBE, list_id, reader)
    place %= len(token)
    changed = token[:place] + letter + token[place + 1 :]
    assert changed == token or read_token(KEYS, Purpose.UNSUBSCRIBE, changed) is None


@given(st.text(st.characters(), max_size=120))
def test_whatever_stands_in_a_link_is_answered_and_never_raises(text: str) -> None:
    assert read_token(KEYS, Purpose.CONFIRM, text) is None
    assert read_verp(KEYS, text) is None
    assert read_message_id(KEYS, text) is None


def test_half_a_character_in_a_token_is_refused() -> None:
    token = reader_token(KEYS, Purpose.UNSUBSCRIBE, "weekly", 7)
    assert read_token(KEYS, Purpose.UNSUBSCRIBE, token + "\ud800") is None
    assert read_token(KEYS, Purpose.UNSUBSCRIBE, token[:3] + "é" + token[4:]) is None


@given(lists, numbers)
def test_a_token_goes_into_an_address_as_it_is_and_ends_in_no_punctuation(list_id: str, reader: int) -> None:
    token = reader_token(KEYS, Purpose.UNSUBSCRIBE, list_id, reader)
    assert set(token) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
    assert token[-1].isalnum()


@given(numbers, numbers)
def test_a_bounce_tells_whose_copy_it_was_in_whatever_letters_it_comes_back(draft: int, reader: int) -> None:
    tag = verp(KEYS, draft, reader)
    assert read_verp(KEYS, tag.upper()) == (draft, reader)
    assert set(tag) <= set("abcdefghijklmnopqrstuvwxyz0123456789.")


def test_a_tag_stays_short_enough_for_the_left_side_of_an_address() -> None:
    """RFC 5321, 4.5.3.1.1: 64 bytes; a million issues to a hundred million readers."""
    assert len(f"bounces+{verp(KEYS, 999_999, 99_999_999)}") <= 64


@given(numbers, numbers)
def test_a_message_id_is_the_same_at_every_try_and_is_read_back(draft: int, reader: int) -> None:
    made = message_id(KEYS, draft, reader, "example.org")
    assert made == message_id(KEYS, draft, reader, "example.org")
    assert read_message_id(KEYS, f"<{made}>") == (draft, reader)


@given(numbers, numbers)
def test_a_message_id_is_no_tag_of_an_envelope(draft: int, reader: int) -> None:
    assert read_verp(KEYS, message_id(KEYS, draft, reader, "example.org").partition("@")[0]) is None


def test_tokens_of_an_earlier_key_are_read_while_it_is_known_and_refused_when_it_is_not() -> None:
    old = reader_token(Keys({"a": OLD}), Purpose.UNSUBSCRIBE, "weekly", 7)
    assert read_token(KEYS, Purpose.UNSUBSCRIBE, old) == ("weekly", 7)
    assert read_token(Keys({"b": NEW}), Purpose.UNSUBSCRIBE, old) is None
    assert reader_token(KEYS, Purpose.UNSUBSCRIBE, "weekly", 7).startswith("b")


@given(st.binary(min_size=32, max_size=32), st.sampled_from(Purpose), st.text(st.characters(codec="utf-8")))
def test_a_seal_is_hmac_sha256_as_the_standard_library_makes_it(
    key: bytes, purpose: Purpose, message: str
) -> None:
    expected = hmac.digest(key, f"{purpose.value}\0{message}".encode(), "sha256")
    assert Keys({"x": key}).seal("x", purpose, message) == expected


def test_a_number_is_read_only_as_we_write_it() -> None:
    """`007` and `٧` are seven, too; a second spelling of a token would be a second name for a reader."""
    for digits in ("007", "0", "٧", "+7", "7 ", ""):
        seal = KEYS.seal("b", Purpose.BOUNCE, f"3.{digits}")[:10].hex()
        assert read_verp(KEYS, f"3.{digits}.b{seal}") is None


@dataclass(frozen=True, slots=True)
class Wrong:
    text: str
    says: str


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong("", "no key"),
        Wrong("a:1234", "not as it should be"),
        Wrong("ab:" + OLD.hex(), "not as it should be"),
        Wrong("A:" + OLD.hex(), "not as it should be"),
        Wrong("a:zz" + OLD.hex(), "not as it should be"),
        Wrong(OLD.hex(), "not as it should be"),
        Wrong(f"a:{OLD.hex()} a:{NEW.hex()}", "the same id"),
    ],
    ids=lambda wrong: wrong.says,
)
def test_keys_that_cannot_be_used_are_refused_without_being_told(wrong: Wrong) -> None:
    with pytest.raises(SettingsError, match=wrong.says) as caught:
        read_keys(wrong.text)
    assert not wrong.text or OLD.hex() not in str(caught.value)


def test_keys_are_read_with_any_gaps_between_and_never_shown() -> None:
    keys = read_keys(f"b:{NEW.hex()},\n a:{OLD.hex()}\n")
    assert reader_token(keys, Purpose.CONFIRM, "weekly", 1) == reader_token(
        KEYS, Purpose.CONFIRM, "weekly", 1
    )
    assert NEW.hex() not in repr(keys)
