"""Web addresses: without tracking for publishing, and as keys that tell two addresses of one page alike."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

# Every one of these tells a site who sent the reader, and none of them which page to show.
_TRACKING_PREFIXES = ("utm_", "mtm_", "pk_", "piwik_", "matomo_")
_TRACKING = frozenset(
    {
        "_hsenc",
        "_hsmi",
        "dclid",
        "fbclid",
        "gbraid",
        "gclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "msclkid",
        "oly_anon_id",
        "oly_enc_id",
        "srsltid",
        "ttclid",
        "twclid",
        "vero_id",
        "wbraid",
        "yclid",
    }
)

# A fragment tells pages apart on some sites (`#/item/7`); these only point into the page.
_NOISE_FRAGMENT = re.compile(r"(?:comments?|respond|more-\d+|:~:.*)", re.IGNORECASE)

_DEFAULT_PORTS = {"http": 80, "https": 443}


def clean_link(url: str) -> str:
    """The address as we publish it: tracking parameters gone, all else untouched and in its order.

    `ref` goes only where it names the site itself, as Ghost and others add it; elsewhere it may matter.
    """
    parts = _split(url)
    if parts is None or not parts.query:
        return url.strip()
    kept = _without_tracking(parts)
    return parts.geturl() if kept == parts.query else parts._replace(query=kept).geturl()


def canonical_link(url: str) -> str:
    """A key that is the same for every address of one page; never for publishing.

    Scheme, name and password, `www.`, default port, trailing slash, tracking parameters and noise fragments
    are dropped, the other parameters sorted. What is no web address stays as it is, without outer space.
    """
    parts = _split(url)
    if parts is None:
        return url.strip()
    query = "&".join(sorted(_without_tracking(parts).split("&")))
    fragment = "" if _NOISE_FRAGMENT.match(parts.fragment) else parts.fragment
    key = _authority(parts) + parts.path.rstrip("/")
    if query:
        key += f"?{query}"
    return f"{key}#{fragment}" if fragment else key


def is_web_link(url: str) -> bool:
    """Whether this is an absolute http or https address with a host."""
    return _split(url) is not None


@lru_cache(maxsize=1_024)  # of one document, each is asked for again and again
def _split(url: str) -> SplitResult | None:
    """The parts of a web address; None for anything else, however odd."""
    try:
        parts = urlsplit(url.strip())
        sound = parts.scheme in _DEFAULT_PORTS and bool(parts.hostname)
        _ = parts.port  # raises where the port is no number
    except ValueError:
        return None
    return parts if sound else None


def _authority(parts: SplitResult) -> str:
    host = (parts.hostname or "").removeprefix("www.").rstrip(".")
    if parts.port is None or parts.port == _DEFAULT_PORTS[parts.scheme]:
        return host
    return f"{host}:{parts.port}"


def _without_tracking(parts: SplitResult) -> str:
    host = (parts.hostname or "").removeprefix("www.")
    return "&".join(pair for pair in parts.query.split("&") if pair and not _is_tracking(pair, host))


def _is_tracking(pair: str, host: str) -> bool:
    name, _, value = pair.partition("=")
    # Feeds that were escaped twice leave `amp;` before the name.
    name = name.lower().removeprefix("amp;")
    if name == "ref":
        return value.lower().removeprefix("www.") == host
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)
