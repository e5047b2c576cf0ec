"""Letters of a mailbox on a server, by IMAP (RFC 9051) over TLS."""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial

from pipeline.collect.mailbox import LARGEST, Letter, MailboxError
from pipeline.model.settings import Imap

SECONDS = 30
"""For each step of the server."""

MOST = 5_000
"""Letters that one reading takes; the next takes the rest."""


@contextmanager
def in_imap(box: Imap, password: str, *, context: ssl.SSLContext | None = None) -> Iterator[Iterator[Letter]]:
    """The unseen letters of a folder; taking one marks it as seen. The line is open while the block runs.

    Args:
        box: which mailbox of which server.
        password: to sign in with.
        context: what is trusted; the system's authorities when left out.

    Raises:
        MailboxError: the server cannot be reached or trusted, or does not let us in or at the folder.
    """
    where = f"mailbox {box.user} on {box.host}"
    with _explained(where, "Look at host and port under [bounces.imap]"):
        trusted = context or ssl.create_default_context()
        line = imaplib.IMAP4_SSL(box.host, box.port, ssl_context=trusted, timeout=SECONDS)
    try:
        with _explained(where, "Look at user under [bounces.imap], and at the variable with the password"):
            _sign_in(line, box.user, password)
        with _explained(where, "Look at folder under [bounces.imap]"):
            _checked(line.select(_quoted(box.folder)), f"there is no folder {box.folder}")
        yield _letters(line, where)
    finally:
        with suppress(OSError, imaplib.IMAP4.error):
            line.logout()
        with suppress(OSError):
            line.shutdown()  # `logout` leaves a line open that was cut off


def _sign_in(line: imaplib.IMAP4, user: str, password: str) -> None:
    if "AUTH=PLAIN" in line.capabilities:
        # Takes any letters, which LOGIN does not (RFC 4616).
        line.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
    else:
        line.login(_quoted(user), password)


def _letters(line: imaplib.IMAP4, where: str) -> Iterator[Letter]:
    with _explained(where, "The next run tries again"):
        (found,) = _checked(line.uid("SEARCH", "UNSEEN"), "it cannot be searched")[:1] or (b"",)
    numbers = found.split() if isinstance(found, bytes) else []
    for number in numbers[:MOST]:
        uid = number.decode("ascii", "replace")
        with _explained(where, "The next run tries again"):
            answer = _checked(
                line.uid("FETCH", uid, f"(BODY.PEEK[]<0.{LARGEST}>)"), f"letter {uid} is not given"
            )
        data = next((part[1] for part in answer if isinstance(part, tuple)), b"")
        if isinstance(data, bytes) and data:  # none: somebody else has deleted it since
            yield Letter(f"{where}, letter {uid}", data, partial(_seen, line, uid, where))


def _seen(line: imaplib.IMAP4, uid: str, where: str) -> None:
    with _explained(where, "The next run tries again"):
        _checked(
            line.uid("STORE", uid, "+FLAGS.SILENT", r"(\Seen)"), f"letter {uid} cannot be marked as seen"
        )


def _checked(answer: tuple[str, Sequence[object]], what: str) -> Sequence[object]:
    kind, data = answer
    if kind != "OK":
        raise imaplib.IMAP4.error(what)
    return data


def _quoted(text: str) -> str:
    """A string of RFC 9051, 4.3; what cannot stand in one cannot stand in a name either."""
    return '"' + re.sub(r'(["\\])', r"\\\1", re.sub(r"[\r\n\0]", "", text)) + '"'


@contextmanager
def _explained(where: str, todo: str) -> Iterator[None]:
    """Say what keeps us from the mailbox; never with what was sent, which may be the password."""
    try:
        yield
    except ssl.SSLError as error:
        what = f"the line cannot be made private: {error.reason or 'the server is not trusted'}"
        raise MailboxError(what, where=where, todo=todo) from None
    except (imaplib.IMAP4.abort, OSError) as error:
        raise MailboxError(f"the server cannot be reached: {error}", where=where, todo=todo) from None
    except imaplib.IMAP4.error as error:
        said = error.args[0] if error.args else ""
        words = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
        raise MailboxError(
            f"the server refuses: {' '.join(words.split())[:200]}", where=where, todo=todo
        ) from None
