"""Accounts, keys, memberships and credits: authenticate a caller, and what an operator does by hand."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy.exc import IntegrityError

from rushes.core.accounts import (
    KEY_CHARS_MIN,
    KEY_LOOKUP_LENGTH_MIN,
    KEY_PREFIX,
    KEY_RANDOM_BYTES,
    TOKEN_CHARS_MAX,
    Account,
    ApiKey,
    Caller,
    hash_secret,
    is_usable_key,
    lookup_of,
    secret_matches,
)
from rushes.core.clock import Clock
from rushes.core.errors import InvalidValue, NotFound, Unauthorized
from rushes.core.ledger import Entry, EntryKind
from rushes.store import accounts as rows
from rushes.store import ledger
from rushes.store.database import Database

FOREVER: Final = datetime(9999, 1, 1, tzinfo=UTC)
"""A membership without an end."""
NAME_CHARS_MAX: Final = 200
CREDITS_MAX: Final = 10**15
"""Bound on one grant or price: sums of many stay far inside 64 bits."""

TokenVerifier = Callable[[str], str]
"""A JWT -> the account its subject names; raises Unauthorized."""


@dataclass(frozen=True, kw_only=True)
class ImportedAccount:
    """A line of an import file: an account that exists elsewhere, with its keys and credits."""

    name: str
    credits: int = 0
    vip_until: datetime | None = None
    keys: tuple[str, ...] = ()
    """Plain keys."""
    key_hashes: tuple[str, ...] = ()
    """SHA-256 of keys, hex, for an operator who no longer has (or hands over) the plain ones."""


class Accounts:
    def __init__(self, *, database: Database, clock: Clock, verify_jwt: TokenVerifier | None = None) -> None:
        self._database = database
        self._clock = clock
        self._verify_jwt = verify_jwt

    def authenticate(self, token: str | None) -> Caller:
        """The caller a credential belongs to: an API key, or a JWT where the operator configured them.

        Raises Unauthorized, in the same words whatever is wrong.
        """
        if not token or len(token) > TOKEN_CHARS_MAX:
            raise Unauthorized()
        with self._database.read() as tx:
            caller = self.of_key(tx, token)
        if caller is not None:
            return caller
        if self._verify_jwt is not None and token.count(".") == 2:
            # Outside the transaction: verifying may ask an address for keys.
            name = self._verify_jwt(token)
            with self._database.read() as tx:
                account = rows.account_named(tx, name)
            if account is not None:
                return Caller(account=account, key_id=None)
        raise Unauthorized()

    def of_key(self, tx: Any, token: str) -> Caller | None:
        """The caller an API key belongs to, unless it is unknown or revoked."""
        if len(token) > TOKEN_CHARS_MAX:
            return None
        for key in rows.keys_by_secret(tx, token):
            if secret_matches(token, key.secret_hash) and key.revoked_at is None:
                account = rows.account(tx, key.account_id)
                if account is not None:
                    return Caller(account=account, key_id=key.id)
        return None

    def acting(self, account_id: str, key_id: str | None) -> Caller:
        """The caller of an earlier request, as the account stands now. Raises Unauthorized if the key was revoked."""
        with self._database.read() as tx:
            account = rows.account(tx, account_id)
            keys = rows.keys_of(tx, account_id)
        if account is None or (key_id and not any(key.id == key_id and key.revoked_at is None for key in keys)):
            raise Unauthorized("The API key that made this batch was revoked.")
        return Caller(account=account, key_id=key_id)

    def credits_left(self, caller: Caller) -> int:
        """What the caller may still spend: what the account has available, and no more than the key's budget leaves."""
        if caller.key_id is None:
            return caller.account.available
        with self._database.read() as tx:
            keys = {key.id: key for key in rows.keys_of(tx, caller.account.id)}
        key = keys.get(caller.key_id)
        if key is None or key.budget is None:
            return caller.account.available
        return max(0, min(caller.account.available, key.budget - key.spent))

    def create(self, name: str, *, vip_until: datetime | None = None, credits: int = 0) -> Account:
        """A new account, with an opening grant if ``credits`` is positive. Raises InvalidValue if the name is taken."""
        _check_name(name)
        _check_credits(credits)
        try:
            with self._database.write() as tx:
                account_id = self._insert(tx, name, vip_until, credits, note="opening grant")
        except IntegrityError:
            raise InvalidValue(f"There is an account named '{name}' already.", param="name") from None
        return self._get(account_id)

    def mint_key(self, account_name: str, *, budget: int | None = None) -> str:
        """A new key; the only time its secret is seen."""
        secret = KEY_PREFIX + secrets.token_urlsafe(KEY_RANDOM_BYTES)
        self.add_key(account_name, secret, budget=budget)
        return secret

    def add_key(self, account_name: str, secret: str, *, budget: int | None = None) -> None:
        """Let ``secret`` act for the account. Raises InvalidValue if it is unusable or known already."""
        account = self.named(account_name)
        if budget is not None and budget < 0:
            raise InvalidValue("A budget is 0 or more credits.", param="budget")
        try:
            with self._database.write() as tx:
                self._insert_key(tx, account.id, secret, budget)
        except IntegrityError:
            raise InvalidValue("This key is known already.", param="key") from None

    def import_accounts(self, lines: list[ImportedAccount]) -> tuple[int, int]:
        """Take over accounts from elsewhere, all or none. Returns (accounts, keys) made.

        Raises InvalidValue, naming the account, if a name or key is taken.
        """
        keys_made = 0
        with self._database.write() as tx:
            for line in lines:
                _check_name(line.name)
                _check_credits(line.credits)
                try:
                    account_id = self._insert(tx, line.name, line.vip_until, line.credits, note="imported")
                    for secret in line.keys:
                        self._insert_key(tx, account_id, secret, None)
                    for secret_hash in line.key_hashes:
                        self._insert_key_hash(tx, account_id, secret_hash)
                except IntegrityError:
                    raise InvalidValue(f"Account '{line.name}', or one of its keys, exists already.") from None
                keys_made += len(line.keys) + len(line.key_hashes)
        return len(lines), keys_made

    def named(self, name: str) -> Account:
        """Raises NotFound."""
        with self._database.read() as tx:
            account = rows.account_named(tx, name)
        if account is None:
            raise NotFound(f"There is no account named '{name}'.")
        return account

    def page(self, *, after_name: str = "", limit: int = 100) -> list[Account]:
        with self._database.read() as tx:
            return rows.all_accounts(tx, after_name=after_name, limit=limit)

    def keys(self, account_name: str) -> list[ApiKey]:
        account = self.named(account_name)
        with self._database.read() as tx:
            return rows.keys_of(tx, account.id)

    def revoke_key(self, key_id: str) -> None:
        """Make a key useless from now on. Raises NotFound."""
        with self._database.write() as tx:
            if not rows.revoke_key(tx, key_id, now=self._clock.now()):
                raise NotFound(f"There is no key '{key_id[:100]}', or it is revoked already.")

    def set_membership(self, name: str, vip_until: datetime | None) -> Account:
        account = self.named(name)
        with self._database.write() as tx:
            rows.set_membership(tx, account.id, vip_until)
        return self._get(account.id)

    def grant(self, name: str, credits: int, *, note: str = "") -> Account:
        """Add credits; a negative number corrects an earlier grant, never below what is available."""
        _check_credits(abs(credits))
        account = self.named(name)
        with self._database.write() as tx:
            ledger.append(tx, EntryKind.GRANT, credits, account_id=account.id, now=self._clock.now(), note=note[:200])
        return self._get(account.id)

    def statement(self, name: str, *, before_id: int | None = None, limit: int = 100) -> list[Entry]:
        account = self.named(name)
        with self._database.read() as tx:
            return ledger.statement(tx, account.id, before_id=before_id, limit=limit)

    def discrepancies(self) -> list[str]:
        """Accounts whose totals are not the sum of their entries; always empty unless someone edited the database."""
        with self._database.read() as tx:
            return ledger.discrepancies(tx)

    def is_empty(self) -> bool:
        with self._database.read() as tx:
            return not rows.has_accounts(tx)

    def _get(self, account_id: str) -> Account:
        with self._database.read() as tx:
            account = rows.account(tx, account_id)
        if account is None:
            raise NotFound("No such account.")
        return account

    def _insert(self, tx: Any, name: str, vip_until: datetime | None, credits: int, *, note: str) -> str:
        now = self._clock.now()
        account_id = f"acct_{secrets.token_hex(12)}"
        rows.insert_account(tx, account_id=account_id, name=name, vip_until=vip_until, now=now)
        if credits:
            ledger.append(tx, EntryKind.GRANT, credits, account_id=account_id, now=now, note=note)
        return account_id

    def _insert_key(self, tx: Any, account_id: str, secret: str, budget: int | None) -> None:
        if not is_usable_key(secret):
            raise InvalidValue(f"A key is {KEY_CHARS_MIN} or more ASCII characters without spaces.", param="key")
        rows.insert_key(
            tx,
            key_id=f"key_{secrets.token_hex(12)}",
            account_id=account_id,
            lookup=lookup_of(secret) if len(secret) >= KEY_LOOKUP_LENGTH_MIN else "",
            secret_hash=hash_secret(secret),
            budget=budget,
            now=self._clock.now(),
        )

    def _insert_key_hash(self, tx: Any, account_id: str, secret_hash: str) -> None:
        if len(secret_hash) != 64 or any(c not in "0123456789abcdef" for c in secret_hash.lower()):
            raise InvalidValue("A key hash is the SHA-256 of the key as 64 hexadecimal digits.", param="key_hashes")
        rows.insert_key(
            tx,
            key_id=f"key_{secrets.token_hex(12)}",
            account_id=account_id,
            lookup="",
            secret_hash=secret_hash.lower(),
            budget=None,
            now=self._clock.now(),
        )


def parse_import(entries: list[Mapping[str, Any]]) -> list[ImportedAccount]:
    """The objects of an import file, checked. Raises InvalidValue that names the entry and the field."""
    known = {"name", "credits", "vip", "vip_until", "keys", "key_hashes"}
    lines = []
    for number, entry in enumerate(entries, start=1):
        where = f"entry {number}"
        if not isinstance(entry, Mapping) or not isinstance(entry.get("name"), str):
            raise InvalidValue(f"{where}: an object with a 'name' is needed.")
        if unknown := set(entry) - known:
            raise InvalidValue(f"{where}: unknown field '{sorted(unknown)[0]}'; known are {', '.join(sorted(known))}.")
        credits = entry.get("credits", 0)
        if not isinstance(credits, int) or isinstance(credits, bool) or credits < 0:
            raise InvalidValue(f"{where}: 'credits' is a whole number, 0 or more.")
        for field in ("keys", "key_hashes"):
            if not isinstance(entry.get(field, []), list) or not all(isinstance(k, str) for k in entry.get(field, [])):
                raise InvalidValue(f"{where}: '{field}' is a list of strings.")
        lines.append(
            ImportedAccount(
                name=entry["name"],
                credits=credits,
                vip_until=_membership(entry, where),
                keys=tuple(entry.get("keys", [])),
                key_hashes=tuple(entry.get("key_hashes", [])),
            )
        )
    return lines


def parse_date(text: str, *, param: str) -> datetime:
    """A date, which lasts to its end, or a date and time; without an offset it is UTC. Raises InvalidValue."""
    try:
        parsed = datetime.fromisoformat(text)
        if len(text) <= len("2027-01-31"):
            parsed += timedelta(days=1)
    except (ValueError, OverflowError):
        raise InvalidValue(f"'{text[:40]}' is not a date such as 2027-01-31.", param=param) from None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def _membership(entry: Mapping[str, Any], where: str) -> datetime | None:
    until = entry.get("vip_until")
    if until is not None:
        if not isinstance(until, str):
            raise InvalidValue(f"{where}: 'vip_until' is a date such as \"2027-01-31\".")
        return parse_date(until, param="vip_until")
    vip = entry.get("vip", False)
    if not isinstance(vip, bool):
        raise InvalidValue(f"{where}: 'vip' is true or false.")
    return FOREVER if vip else None


def _check_name(name: str) -> None:
    if not name.strip() or len(name) > NAME_CHARS_MAX:
        raise InvalidValue(f"An account's name is 1 to {NAME_CHARS_MAX} characters.", param="name")


def _check_credits(credits: int) -> None:
    if not 0 <= credits <= CREDITS_MAX:
        raise InvalidValue(f"Credits are a whole number from 0 to {CREDITS_MAX}.", param="credits")
