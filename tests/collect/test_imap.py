"""Letters of a mailbox on a server: read without a trace, marked as seen only when that is asked for."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
import trustme

from pipeline.collect.imap import in_imap
from pipeline.collect.mailbox import LARGEST, MailboxError
from pipeline.model.settings import Imap
from tests.fakes.imap_server import PASSWORD, USER, Box, imap_server

ONE, TWO = b"Subject: one\r\n\r\nFirst.\r\n", b"Subject: two\r\n\r\nSecond.\r\n"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def box(authority: trustme.CA) -> Iterator[Box]:
    with imap_server(Box({1: ONE, 2: TWO}), authority) as box:
        yield box


def settings(box: Box, folder: str = "INBOX") -> Imap:
    return Imap("localhost", USER, box.port, folder=folder)


def take_all(box: Imap, context: ssl.SSLContext, password: str = PASSWORD) -> int:
    """Take every letter; gives how many there were."""
    with in_imap(box, password, context=context) as letters:
        many = 0
        for letter in letters:
            letter.take()
            many += 1
        return many


@pytest.mark.parametrize("plain", [True, False])
def test_unseen_letters_are_read_and_marked_when_they_are_taken(
    box: Box, trusted: ssl.SSLContext, *, plain: bool
) -> None:
    box.plain = plain
    box.password = PASSWORD if plain else "simple"
    with in_imap(settings(box), box.password, context=trusted) as letters:
        first, second = letters
        assert (first.data, second.data) == (ONE, TWO)
        assert box.seen == set()
        second.take()
    assert box.seen == {2}
    with in_imap(settings(box), box.password, context=trusted) as letters:
        assert [letter.data for letter in letters] == [ONE]
    assert box.said[-1] == "LOGOUT"


def test_of_a_huge_letter_the_beginning_is_fetched(box: Box, trusted: ssl.SSLContext) -> None:
    box.letters = {1: b"a" * (LARGEST + 5)}
    with in_imap(settings(box), PASSWORD, context=trusted) as letters:
        assert len(next(letters).data) == LARGEST


def test_a_letter_that_somebody_deletes_meanwhile_is_passed_over(box: Box, trusted: ssl.SSLContext) -> None:
    with in_imap(settings(box), PASSWORD, context=trusted) as letters:
        assert next(letters).data == ONE
        del box.letters[2]
        assert list(letters) == []


def test_a_folder_may_have_any_name(box: Box, trusted: ssl.SSLContext) -> None:
    box.folder = "Came back/2026"
    assert take_all(settings(box, "Came back/2026"), trusted) == 2
    with pytest.raises(MailboxError, match=r"there is no folder INBOX.*folder under \[bounces.imap\]"):
        take_all(settings(box), trusted)


def test_a_wrong_password_is_told_and_never_shown(box: Box, trusted: ssl.SSLContext) -> None:
    with pytest.raises(MailboxError, match=r"the server refuses.*not like that") as raised:
        take_all(settings(box), trusted, "wrong-words")
    assert "wrong-words" not in str(raised.value)


def test_a_server_that_is_not_trusted_gets_no_password(box: Box) -> None:
    with pytest.raises(MailboxError, match="cannot be made private"):
        take_all(settings(box), ssl.create_default_context())
    assert box.said == []


@pytest.mark.parametrize("command", ["AUTHENTICATE", "SELECT", "UID SEARCH", "UID FETCH", "UID STORE"])
def test_a_line_that_is_cut_off_is_told(box: Box, trusted: ssl.SSLContext, command: str) -> None:
    box.break_at = command
    with pytest.raises(MailboxError, match="cannot be reached"):
        take_all(settings(box), trusted)
    assert box.seen == set()


def test_a_server_that_is_not_there_is_told(trusted: ssl.SSLContext) -> None:
    with pytest.raises(MailboxError, match=f"mailbox {USER} on localhost: the server cannot be reached"):
        take_all(Imap("localhost", USER, 1), trusted)
