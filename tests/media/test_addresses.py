"""`rushes.media.addresses`: what is public, and which spellings are refused."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from rushes.media.addresses import is_odd_spelling, is_public, parse_address

CLOSED = [
    "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.100.100.200", "100.127.255.255", "127.0.0.1",
    "127.255.255.254", "168.63.129.16", "169.254.169.254", "169.254.170.2", "172.16.0.1",
    "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1",
    "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
    "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "::ffff:169.254.169.254", "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::808:808", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::",
    "3fff::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "5f00::1",
]  # fmt: skip
OPEN = [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "93.184.215.14", "100.63.255.255", "100.128.0.1",
    "172.15.0.1", "172.32.0.1", "192.167.1.1", "223.255.255.255", "2606:4700::1111",
    "2a00:1450:4001:80b::200e", "::ffff:8.8.8.8", "64:ff9b::808:808",
]  # fmt: skip


@pytest.mark.parametrize("text", CLOSED)
def test_a_special_address_is_not_public(text: str) -> None:
    assert not is_public(ip_address(text))


@pytest.mark.parametrize("text", OPEN)
def test_an_ordinary_address_is_public(text: str) -> None:
    assert is_public(ip_address(text))


@pytest.mark.parametrize(
    "host",
    ["127.1", "0x7f.1", "0x7f000001", "2130706433", "0177.0.0.1", "017700000001", "127.0.0.1.", "127.0.0.01",
     "1.2.3", "0", "fe80::1%eth0", "fe80::1%25eth0", "256.256.256.256"],
)  # fmt: skip
def test_a_spelling_that_readers_may_understand_differently_is_odd(host: str) -> None:
    assert is_odd_spelling(host)


@pytest.mark.parametrize(
    "host", ["example.com", "127.0.0.1", "::1", "1e100.net", "a.b1", "xn--bcher-kva.de", "host_1", "face"]
)
def test_names_and_canonical_addresses_are_not_odd(host: str) -> None:
    assert not is_odd_spelling(host)


def test_an_address_with_a_zone_is_none() -> None:
    assert parse_address("fe80::1%lo") is None
    assert parse_address("example.com") is None
    assert parse_address("::1") == ip_address("::1")
