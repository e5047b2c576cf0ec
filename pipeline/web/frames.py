"""A mail inside a page of ours, where nothing in it can do harm, and the pictures that it shows.

A mail is made of other people's words by templates that anybody may write, so that it is shown as if it were
hostile: in a frame of its own, with its own policy, without scripts. It is served by its own address and not
by `srcdoc`, which would inherit the page's policy and lose every style of the mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from starlette.responses import HTMLResponse, Response

from pipeline.web.assets import FOR_EVER

SANDBOX = "allow-same-origin"
"""For the frame's `sandbox`, beside what the answer says. The page may look in, to keep a reader's place.
With `allow-scripts`, which must never stand here, the mail could do all that we can."""

_POLICY = (
    f"sandbox {SANDBOX}; default-src 'none'; style-src 'unsafe-inline'; img-src {{images}}; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'self'"
)
# What may stand in a policy as a source. A comma or semicolon would end it, and a query is no part of one.
_SOURCE = re.compile(r"https://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~/@!$&()*+=%-]*)?")


def frame_policy(*, images: bool = True, also_from: Iterable[str] = ()) -> str:
    """The Content-Security-Policy of a mail in a frame.

    Args:
        images: whether pictures are shown; without, a reader has their alt texts.
        also_from: addresses of single pictures elsewhere that may be shown; of the settings, never of a feed.
    """
    if not images:
        return _POLICY.format(images="'none'")
    elsewhere = (address.partition("?")[0].partition("#")[0] for address in also_from)
    return _POLICY.format(
        images=" ".join(["'self'", "data:", *(one for one in elsewhere if _SOURCE.fullmatch(one))])
    )


def mail_frame(html: str, *, images: bool = True, also_from: Iterable[str] = ()) -> Response:
    """A mail, to be shown in a frame of our own pages and nowhere else; arguments as of `frame_policy`."""
    policy = frame_policy(images=images, also_from=also_from)
    # No address of ours is told to the servers of links that a person follows.
    headers = {"content-security-policy": policy, "referrer-policy": "no-referrer"}
    return HTMLResponse(html, headers=headers)


def picture(name: str, data: bytes) -> Response:
    """A picture of ours, named by what it holds."""
    kind = "image/png" if name.endswith(".png") else "image/jpeg"
    policy = "sandbox; default-src 'none'; frame-ancestors 'none'"
    # Of a draft: the browser of whoever may see it keeps it, and nothing between us.
    headers = {"content-security-policy": policy, "cache-control": FOR_EVER.replace("public", "private")}
    return Response(data, media_type=kind, headers=headers)
