"""Which network addresses a feed may lie on: public ones, unless someone has allowed more.

The check is made on the very address that is about to be connected to, after all resolving, so that neither
a name that changes its answer nor an odd way of writing an address gets around it.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last four bytes are an IPv4 address


class AddressRefusedError(OSError):
    """A connection to an address that feeds may not lie on; an `OSError`, as the event loop expects."""


class AddressGuard:
    """Makes the sockets for one feed, and refuses to for private addresses.

    Args:
        allow_private: the feed may lie on any network.
        allow_networks: the networks that any feed may lie on, as CIDR.
    """

    def __init__(self, *, allow_private: bool, allow_networks: Iterable[str]) -> None:
        self._allow_private = allow_private
        self._networks = [ip_network(network, strict=False) for network in allow_networks]
        self.refused = ""
        """The last address that was refused; empty if none was."""

    def make_socket(self, address: tuple[Any, ...]) -> socket.socket:
        """A socket for an entry of `getaddrinfo`; the hook that aiohttp calls before it connects.

        Raises:
            AddressRefusedError: the address is private and not allowed.
        """
        family, kind, protocol, _, target = address
        if not self.allows(target[0]):
            self.refused = target[0]
            raise AddressRefusedError(f"{target[0]} is a private address")
        return socket.socket(family, kind, protocol)

    def allows(self, address: str) -> bool:
        """Whether a connection to this address, in numbers, may be made."""
        if self._allow_private:
            return True
        try:
            real = _unwrapped(ip_address(address))
        except ValueError:
            return False
        return _is_public(real) or any(real in network for network in self._networks)


def _unwrapped(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address stands for: mapped (RFC 4291), 6to4 (3056) or NAT64 (6052)."""
    if isinstance(address, IPv4Address):
        return address
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour or address


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if address.is_multicast or address.is_reserved or address.is_unspecified or address.is_link_local:
        return False
    # Python calls the old site-local addresses global (RFC 3879 took them out of use).
    return address.is_global and not (isinstance(address, IPv6Address) and address.is_site_local)
