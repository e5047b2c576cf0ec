from __future__ import annotations

from ipaddress import ip_address

import pytest

from pipeline.collect.addresses import AddressGuard
from pipeline.collect.fetch import FetchStatus
from pipeline.model.settings import Collect
from tests.collect.conftest import RSS, Fetch
from tests.fakes import feed_server as fake
from tests.fakes.feed_server import FeedServer

STRICT = Collect(timeout=1, connect_timeout=1)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),  # noqa: S104 - no binding
        *("100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1"),
        *("::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a01:203", "64:ff9b:1::1"),
        *("2002:7f00:1::1", "2002:c0a8:101::1", "nonsense", ""),
    ],
)
def test_private_addresses_are_refused_in_whatever_they_are_wrapped(address: str) -> None:
    assert not AddressGuard(allow_private=False, allow_networks=()).allows(address)


@pytest.mark.parametrize(
    "address",
    [
        "93.184.215.14",
        "2606:2800:21f:cb07::1",
        "::ffff:93.184.215.14",
        "64:ff9b::5db8:d70e",
        "2002:5db8:d70e::1",
    ],
)
def test_public_addresses_are_allowed_in_whatever_they_are_wrapped(address: str) -> None:
    assert AddressGuard(allow_private=False, allow_networks=()).allows(address)


def test_a_feed_or_a_network_may_be_allowed_and_nothing_beyond_it() -> None:
    guard = AddressGuard(allow_private=False, allow_networks=("10.1.0.0/16", "fd00::/8"))
    assert guard.allows("10.1.2.3")
    assert guard.allows("::ffff:10.1.2.3")
    assert guard.allows("fd12::1")
    assert not guard.allows("10.2.0.1")
    assert AddressGuard(allow_private=True, allow_networks=()).allows("127.0.0.1")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433", "0", "[::1]"])
def test_the_check_is_on_the_address_that_is_connected_to(
    server: FeedServer, fetch: Fetch, host: str
) -> None:
    server.pages["/feed"] = fake.answer(RSS)

    result = fetch(server.url("/feed", host=host), settings=STRICT)

    assert result.status is FetchStatus.FAILED
    assert server.sent == []
    assert result.error is not None
    if "private" in result.error.what:
        inside = result.error.what.rpartition("(")[2].rstrip(")")
        assert ip_address(inside).is_loopback or ip_address(inside).is_unspecified
        assert "allow_private = true" in result.error.todo
    else:
        assert host not in {"127.0.0.1", "localhost"}  # the odd ways of writing depend on the resolver


def test_a_feed_that_may_be_private_is_fetched(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.answer(RSS)
    result = fetch(server.url("/feed"), settings=STRICT, allow_private=True)
    assert result.status is FetchStatus.FETCHED


def test_a_redirect_to_a_private_address_is_refused(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.redirect("http://169.254.169.254/latest/meta-data/")
    only_here = Collect(timeout=1, connect_timeout=1, allow_networks=("127.0.0.1/32",))

    result = fetch(server.url("/feed"), settings=only_here)

    assert result.error is not None
    assert result.error.what == "the address leads into a private network (169.254.169.254)"
