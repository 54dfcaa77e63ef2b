"""Ids: how each kind looks. Randomness and time are arguments, so that tests can repeat them."""

from __future__ import annotations

from typing import Final

_CROCKFORD: Final = "0123456789abcdefghjkmnpqrstvwxyz"


def ulid(now_ms: int, randomness: bytes) -> str:
    """26 lower-case characters that sort by time: 48 bits of milliseconds, then 80 random bits (10 bytes)."""
    if len(randomness) != 10:
        raise ValueError("a ULID needs 10 random bytes")
    value = (now_ms << 80) | int.from_bytes(randomness, "big")
    return "".join(_CROCKFORD[(value >> shift) & 31] for shift in range(125, -1, -5))
