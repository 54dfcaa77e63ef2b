"""Accounts, API keys and memberships, and who a caller is. Hashing is here; storing is not."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Final

KEY_PREFIX: Final = "sk-"
KEY_LOOKUP_CHARS: Final = 12
"""Leading characters of a key that are stored in the clear, to find its row by (9 of them random: 54 bits)."""
KEY_LOOKUP_LENGTH_MIN: Final = 24
"""Shorter keys are stored by their hash alone: the part in the clear would be most of them."""
KEY_CHARS_MIN: Final = 8
"""Shorter words are no secrets; short ones are for tests on one's own machine."""
KEY_RANDOM_BYTES: Final = 36
"""Secret bytes in a minted key: 48 characters of URL-safe base64, the length vendors use."""
TOKEN_CHARS_MAX: Final = 8192
"""Longer tokens than this are refused unread: an imported key or a JWT is far shorter."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """Who pays. `available` is what a new job may hold."""

    id: str
    name: str
    balance: int
    """Credits owned: the sum of the ledger's balance deltas."""
    held: int
    """Credits promised to open jobs, still part of the balance."""
    vip_until: datetime | None
    """End of the VIP membership; None for none. A membership without end is `FOREVER`."""
    created_at: datetime

    @property
    def available(self) -> int:
        return self.balance - self.held

    def is_vip(self, now: datetime) -> bool:
        return self.vip_until is not None and self.vip_until > now


@dataclass(frozen=True, kw_only=True)
class ApiKey:
    """A credential of an account; the secret itself is never stored."""

    id: str
    account_id: str
    lookup: str
    secret_hash: str
    budget: int | None
    """Credits this key may spend in all; None for no limit of its own."""
    spent: int
    created_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Caller:
    """One authenticated party: the account it acts for, and the key it used, if it was one."""

    account: Account
    key_id: str | None


def is_usable_key(secret: str) -> bool:
    """Whether a word can be an API key: it must fit into a header as it is."""
    fits = KEY_CHARS_MIN <= len(secret) <= TOKEN_CHARS_MAX
    return fits and secret.isascii() and secret.isprintable() and " " not in secret


def hash_secret(secret: str) -> str:
    """SHA-256 of a key, hex. Keys are long random strings, so a slow password hash would add nothing."""
    return hashlib.sha256(secret.encode()).hexdigest()


def lookup_of(secret: str) -> str:
    """The part of a key that its row is found by."""
    return secret[:KEY_LOOKUP_CHARS]


def secret_matches(secret: str, secret_hash: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(hash_secret(secret), secret_hash)
