"""What went wrong with a feed's server, in words for people who do not run servers."""

from __future__ import annotations

from pipeline.errors import FeedError
from pipeline.model.settings import Feed

AGAIN = "It is tried again next time; if it lasts, tell the people who publish it"
TELL = "Tell the people who publish it"
LOOK = "Open the address in a browser; if the feed has moved, change its address in the list of feeds"

_STATUS = {
    204: ("the server has nothing to give (204)", AGAIN),
    304: ("the server says that nothing has changed, though we did not ask (304)", AGAIN),
    401: ("the feed wants a name and password (401)", "Put them into the address: https://name:password@…"),
    403: ("the server refuses us (403)", "Ask the people who publish it to let this program in"),
    404: ("there is nothing at this address (404)", LOOK),
    410: ("the feed is gone for good (410)", "Take it out of the list of feeds, or look for its new address"),
    429: ("the server says that we ask too often (429)", "It is left alone for a while"),
    451: ("the feed is blocked for legal reasons (451)", LOOK),
    503: ("the server is not available at the moment (503)", AGAIN),
}


def status_error(status: int) -> FeedError:
    """Why an answer with this status is no feed. Only a 410 is for good (RFC 9110, section 15.5.11)."""
    if status in _STATUS:
        what, todo = _STATUS[status]
    elif 300 <= status < 400:
        what, todo = f"the address redirects without saying where to ({status})", LOOK
    elif status >= 500:
        what, todo = f"the server is in trouble ({status})", AGAIN
    else:
        what, todo = f"the server answers with an error ({status})", LOOK
    return FeedError(what, todo=todo, permanent=status == 410)


def unforeseen(error: BaseException) -> FeedError:
    """A fault of ours, for it has no words of its own; told so that it can be mended."""
    said = " ".join(str(error).split())[:100]
    return FeedError(
        f"reading it failed in a way that nobody foresaw ({type(error).__name__}: {said})",
        todo="Report this, with the feed's address, to whoever looks after this program",
    )


def location(feed: Feed) -> str:
    """A feed's name with its address as it may be shown: without name and password."""
    scheme, _, rest = feed.url.partition("://")
    host, slash, path = rest.partition("/")
    shown = f"{scheme}://{host.rpartition('@')[2]}{slash}{path}" if rest else feed.path or feed.url
    return f"{feed.name} ({shown})"


def located(error: FeedError, feed: Feed) -> FeedError:
    """The same error, saying which feed it is about."""
    return FeedError(error.what, where=location(feed), todo=error.todo, permanent=error.permanent)
