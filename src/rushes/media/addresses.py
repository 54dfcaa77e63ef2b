"""Which network addresses are public, and which spellings of a host are an address.

Pure: no name is looked up here. Rule: an address is refused unless it is known to be public; everything that
carries another address inside (IPv4-mapped, NAT64) is judged by what it carries.
"""

from __future__ import annotations

import socket
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final

Address = IPv4Address | IPv6Address

_CLOSED_IPV4: Final = tuple(
    ip_network(block)
    for block in (
        "0.0.0.0/8",  # this network, unspecified
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # carrier-grade NAT; Alibaba's metadata at 100.100.100.200
        "127.0.0.0/8",  # loopback
        "168.63.129.16/32",  # Azure's host agent: a public number with a private meaning
        "169.254.0.0/16",  # link-local; cloud metadata at 169.254.169.254
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments; Oracle's metadata at 192.0.0.192
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)
"""From IANA's IPv4 special-purpose registry. Our own list, because `is_global` differs between Python versions."""

_OPEN_IPV6: Final = IPv6Network("2000::/3")
"""The only space IANA gives out as global unicast: unique-local, link-local and multicast all lie outside."""
_CLOSED_IPV6: Final = tuple(
    IPv6Network(block)
    for block in (
        "2001::/23",  # protocol assignments: Teredo, ORCHID, benchmarks
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which carries any IPv4 address
        "3fff::/20",  # documentation
    )
)
_NAT64: Final = IPv6Network("64:ff9b::/96")
"""RFC 6052: DNS64 networks reach the IPv4 internet through it, so it is judged by its last 32 bits."""


@lru_cache(maxsize=1024)
def is_public(address: Address) -> bool:
    """Whether ``address`` is one that anybody on the internet could reach."""
    if isinstance(address, IPv4Address):
        return not any(address in block for block in _CLOSED_IPV4)
    if address.ipv4_mapped is not None:
        return is_public(address.ipv4_mapped)
    if address in _NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFF_FFFF))
    return address in _OPEN_IPV6 and not any(address in block for block in _CLOSED_IPV6)


@lru_cache(maxsize=1024)
def parse_address(text: str) -> Address | None:
    """``text`` as an address, or None if it is not one in its canonical form (a zone, `%eth0`, is none either)."""
    try:
        return None if "%" in text else ip_address(text)
    except ValueError:
        return None


def is_odd_spelling(host: str) -> bool:
    """Whether ``host`` is an IPv4 address in a form only the C library reads: 127.1, 0x7f.1, 2130706433,
    0177.0.0.1.

    Nobody writes these honestly, and each reader of such a URL may understand another address.
    """
    if parse_address(host) is not None:
        return False
    try:
        socket.inet_aton(host)
    except (OSError, UnicodeError, ValueError):
        return "%" in host or host.strip(".").split(".")[-1].isdigit()
    return True
