"""The line to a Mastodon server, under its library: what was heard, how long one waits, what trouble means.

Imported only by whoever posts, since `Mastodon.py` belongs to the extra `social`. That library tells neither
the headers of an answer nor whether a request was on its way when the line went dead. Both decide what
becomes of a post, and are noted here, below it.
"""

from __future__ import annotations

import ssl
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests
from mastodon.errors import MastodonError
from requests.adapters import HTTPAdapter
from urllib3 import BaseHTTPResponse
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError, ProxyError

from pipeline.deliver.posting import InDoubt, NotNow, Refused
from pipeline.errors import PipelineError
from pipeline.text.markup import one_line

WHERE = "mastodon"
_MOST = 8_000_000  # bytes of an answer; forty statuses are 200,000
_SHOWN = 200  # characters of what a server says that are told
_LONGEST = 7 * 86_400  # seconds that we let a server ask us to wait
_NEVER_SENT = (
    ConnectTimeoutError,
    NewConnectionError,
    NameResolutionError,
    ProxyError,
    ssl.SSLCertVerificationError,
)
_ANOTHER_ONE = (
    "Make a new token with the scopes read and write, under Preferences, Development on that server, and put "
    "it where the old one was"
)


class _TroubleError(requests.RequestException):
    """The line went dead, or led elsewhere.

    Args:
        before: the request was certainly not carried out.
    """

    def __init__(self, words: str, *, before: bool) -> None:
        super().__init__(words)
        self.before = before


class Line(requests.Session):
    """A session that follows no redirect, keeps no connection, and waits for no answer for ever.

    Args:
        timeout: seconds until a connection stands, for each silence, and for an answer as a whole.
    """

    def __init__(self, timeout: float) -> None:
        super().__init__()
        self.status = 0  # of the last answer; 0: there was none
        self.answered: Mapping[str, str] = {}  # its headers
        self.headers["Connection"] = "close"
        for scheme in ("https://", "http://"):
            self.mount(scheme, _Adapter(self, timeout))


class _Adapter(HTTPAdapter):
    def __init__(self, line: Line, timeout: float) -> None:
        super().__init__(max_retries=0)
        self._line = line
        self._timeout = timeout

    def send(self, request: requests.PreparedRequest, *_: Any, **options: Any) -> requests.Response:  # noqa: ANN401 - as in the library
        """Send, and note what came back."""
        self._line.status, self._line.answered = 0, {}
        # A connection that was kept may be dead without our knowing, and a post on it would be in doubt.
        self.close()
        ends = time.monotonic() + self._timeout
        try:
            response = super().send(request, **{**options, "stream": True, "timeout": self._timeout})
        except requests.RequestException as error:
            raise _TroubleError(_plainly(error), before=_was_never_sent(error)) from error
        self._line.status, self._line.answered = response.status_code, response.headers
        if response.is_redirect:
            response.close()
            raise _TroubleError(
                f"the server sends us on to another address ({response.status_code})", before=True
            )
        response.raw = _Bounded(response.raw, ends)
        return response


class _Bounded:
    """The body of an answer, which ends in time and before it fills the memory."""

    def __init__(self, raw: BaseHTTPResponse, ends: float) -> None:
        self._raw = raw
        self._ends = ends

    def stream(self, amount: int, *, decode_content: bool) -> Iterator[bytes]:
        """Its bytes, in pieces."""
        had = 0
        for piece in self._raw.stream(amount, decode_content=decode_content):
            had += len(piece)
            if had > _MOST or time.monotonic() > self._ends:
                self._raw.close()
                raise requests.exceptions.ReadTimeout("the answer does not end")
            yield piece

    def __getattr__(self, name: str) -> object:
        return getattr(self._raw, name)


def _was_never_sent(error: BaseException) -> bool:
    """Whether the connection, or the name behind it, was the trouble; by what lies under what was raised."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, BaseException) or one in seen:
            continue
        seen.append(one)
        if isinstance(one, _NEVER_SENT):
            return True
        waiting += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    return False


def _plainly(error: requests.RequestException) -> str:
    match error:
        case requests.exceptions.ConnectTimeout():
            return "the server does not answer"
        case requests.exceptions.Timeout():
            return "the server took too long to answer"
        case requests.exceptions.SSLError():
            return "the connection cannot be trusted (TLS)"
        case _ if _was_never_sent(error):
            return "the server cannot be reached"
        case _:
            return "the line went dead"


def ask(line: Line, request: Callable[[], object], *, hands_over: bool, hide: str) -> object:
    """Make a request through the library, and say what it means if it comes to nothing.

    Args:
        line: the session that the library was given.
        request: the call of the library.
        hands_over: it makes a post, so that after it was sent nobody knows whether there is one.
        hide: the token, which no message may hold.

    Raises:
        Refused, NotNow, InDoubt: as `SocialChannel` says.
    """
    line.status = 0
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # on endpoints that will be gone some day, for programmers
            return request()
    except MastodonError as error:
        raise _meaning(line, error, hands_over=hands_over, hide=hide) from None


def _meaning(line: Line, error: MastodonError, *, hands_over: bool, hide: str) -> PipelineError:
    trouble = error.__context__
    if isinstance(trouble, _TroubleError) and trouble.before:
        if line.status:
            todo = "Set the account's `server` in config.toml to that address itself"
            return Refused(str(trouble), where=WHERE, todo=todo)
        return NotNow(str(trouble), where=WHERE)
    if line.status >= 400:
        return _refusal(line, _said(error, hide), hands_over=hands_over)
    # No answer, or one that says it was taken and cannot be read.
    what = str(trouble) if isinstance(trouble, _TroubleError) else "its answer cannot be read"
    return InDoubt(what, where=WHERE) if hands_over else NotNow(what, where=WHERE)


def _refusal(line: Line, said: str, *, hands_over: bool) -> PipelineError:
    """What an answer of 400 and more means."""
    todo, wait = "", asked_to_wait(line.answered)
    match line.status:
        case status if status >= 500:
            what = f"the server is in trouble ({status})"
            return InDoubt(what, where=WHERE) if hands_over else NotNow(what, where=WHERE)
        case 429:
            what = "the account has asked for too much, and has to wait"
            return NotNow(what, where=WHERE, retry_after=wait)
        case 408 | 425:
            return NotNow(f"it did not get all of it ({line.status})", where=WHERE, retry_after=wait)
        case 401 | 403:
            what, todo = f"it does not let us in{said}", _ANOTHER_ONE
        case 404 | 410:
            what, todo = f"it has no such thing{said}", "Look at the account's `server` in config.toml"
        case status:
            what = f"it does not take this ({status}){said}"
    return Refused(what, where=WHERE, todo=todo)


def _said(error: MastodonError, hide: str) -> str:
    """The server's own words, made safe to show."""
    words = error.args[-1] if len(error.args) == 4 and isinstance(error.args[-1], str) else ""
    return f": “{one_line(words.replace(hide, '…'))[:_SHOWN]}”" if words else ""


def asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds for which an answer asks to be left alone; None if it names none that can be believed.

    Sources: RFC 9110, section 10.2.3 (Retry-After, seconds or a date); docs.joinmastodon.org/api/rate-limits
    (X-RateLimit-Reset, a time in ISO 8601; other servers write seconds since 1970).
    """
    now = server_time(headers)
    after, reset = headers.get("Retry-After", "").strip(), headers.get("X-RateLimit-Reset", "").strip()
    if after.isdecimal():
        return min(float(after), _LONGEST)
    for text, read in ((after, _date), (reset, _reset)):
        moment = read(text)
        if moment and now:
            return min(max((moment - now).total_seconds(), 1), _LONGEST)
    return None


def server_time(headers: Mapping[str, str]) -> datetime | None:
    """What time it is at the server; None if its answer does not say."""
    return _date(headers.get("Date", ""))


def _date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _reset(text: str) -> datetime | None:
    try:
        if text.isdecimal():
            return datetime.fromtimestamp(int(text), UTC)
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
