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


def timed_hex(now_ms: int, randomness: bytes) -> str:
    """48 hexadecimal digits that sort by time: 32 bits of seconds, 16 of their fraction, then 144 random bits (18 bytes).

    OpenAI's own ids of videos begin with the second. What is made one after the other lies side by side in every index:
    a commit of many writes a few pages, not one for each.
    """
    if len(randomness) < 18:
        raise ValueError("an id needs 18 random bytes")
    seconds, ms = divmod(now_ms, 1000)
    return f"{seconds:08x}{ms * 2**16 // 1000:04x}{randomness[:18].hex()}"
