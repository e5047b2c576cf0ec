"""The line to a Mastodon server: how long it asks to be left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from pipeline.deliver.channels.mastodon.line import asked_to_wait

NOW = datetime(2026, 1, 5, 15, tzinfo=UTC)


def at_server(**headers: str) -> dict[str, str]:
    return {"Date": format_datetime(NOW, usegmt=True)} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        (at_server(Retry_After="120"), 120),
        (at_server(Retry_After=format_datetime(NOW + timedelta(minutes=3), usegmt=True)), 180),
        (at_server(X_RateLimit_Reset="2026-01-05T15:05:00.123456Z"), 300.123456),
        (at_server(X_RateLimit_Reset=str(int(NOW.timestamp()) + 60)), 60),
        (at_server(X_RateLimit_Reset="2026-01-05T14:00:00Z"), 1),
        (at_server(Retry_After="99999999999"), 7 * 86_400),
        (at_server(Retry_After="soon", X_RateLimit_Reset="later"), None),
        ({"X-RateLimit-Reset": "2026-01-05T15:05:00Z"}, None),
        (at_server(), None),
    ],
)
def test_a_server_is_left_alone_for_as_long_as_it_asks(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert asked_to_wait(headers) == seconds
