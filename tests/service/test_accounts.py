"""Accounts: who a credential belongs to, and what an operator does by hand."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from rushes.core.errors import InsufficientCredits, InvalidValue, NotFound, Unauthorized
from rushes.service import Accounts, Service
from rushes.service.accounts import parse_date, parse_import
from rushes.store.database import Database
from rushes.testing import ManualClock
from rushes.tokens import jwt_verifier


def test_a_key_opens_its_account_until_it_is_revoked(service: Service) -> None:
    service.accounts.create("one")
    secret = service.accounts.mint_key("one")
    assert secret.startswith("sk-")
    caller = service.accounts.authenticate(secret)
    assert caller.account.name == "one"
    for wrong in (None, "", secret[:-1], secret + "x", secret[:12], "sk-" + "x" * 10_000):
        with pytest.raises(Unauthorized):
            service.accounts.authenticate(wrong)
    assert caller.key_id is not None
    service.accounts.revoke_key(caller.key_id)
    with pytest.raises(Unauthorized):
        service.accounts.authenticate(secret)
    with pytest.raises(NotFound):
        service.accounts.revoke_key(caller.key_id)


def test_the_secret_of_a_key_is_not_stored(database: Database, service: Service) -> None:
    service.accounts.create("one")
    secret = service.accounts.mint_key("one")
    key = service.accounts.keys("one")[0]
    assert key.secret_hash == hashlib.sha256(secret.encode()).hexdigest()
    assert key.lookup == secret[:12]


def test_accounts_are_imported_with_keys_credits_and_memberships_or_not_at_all(
    service: Service, clock: ManualClock
) -> None:
    hashed = hashlib.sha256(b"old-secret-key").hexdigest()
    entries: list[Any] = [
        {"name": "plain", "credits": 50, "keys": ["sk-plain-key-1"], "vip": True},
        {"name": "hashed", "key_hashes": [hashed], "vip_until": "2026-06-30"},
    ]
    assert service.accounts.import_accounts(parse_import(entries)) == (2, 2)
    assert service.accounts.authenticate("sk-plain-key-1").account.available == 50
    by_hash = service.accounts.authenticate("old-secret-key").account
    assert by_hash.is_vip(clock.now())
    clock.advance(200 * 86_400)
    assert not by_hash.is_vip(clock.now())
    with pytest.raises(InvalidValue, match="hashed"):
        service.accounts.import_accounts(parse_import([{"name": "fresh"}, {"name": "hashed"}]))
    with pytest.raises(NotFound):
        service.accounts.named("fresh")


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("not an object", "entry 1"),
        ({"credits": 5}, "name"),
        ({"name": "x", "credits": -1}, "credits"),
        ({"name": "x", "credits": True}, "credits"),
        ({"name": "x", "keys": "sk-1"}, "keys"),
        ({"name": "x", "vip": "yes"}, "vip"),
        ({"name": "x", "vip_until": "soon"}, "soon"),
        ({"name": "x", "colour": "red"}, "colour"),
    ],
)
def test_an_import_names_what_is_wrong(entry: Any, text: str) -> None:
    with pytest.raises(InvalidValue, match=text):
        parse_import([entry])


def test_credits_are_granted_and_corrected_but_not_below_what_is_available(service: Service) -> None:
    service.accounts.create("one", credits=10)
    assert service.accounts.grant("one", 5, note="gift").balance == 15
    assert service.accounts.grant("one", -15).balance == 0
    with pytest.raises(InsufficientCredits):
        service.accounts.grant("one", -1)
    notes = [(entry.balance_delta, entry.note) for entry in service.accounts.statement("one")]
    assert notes == [(-15, ""), (5, "gift"), (10, "opening grant")]
    with pytest.raises(InvalidValue):
        service.accounts.create("one")
    with pytest.raises(InvalidValue):
        service.accounts.create(" ")


def test_a_short_key_is_stored_by_its_hash_alone(service: Service) -> None:
    service.accounts.create("one")
    service.accounts.add_key("one", "sk-local1")
    assert service.accounts.keys("one")[0].lookup == ""
    assert service.accounts.authenticate("sk-local1").account.name == "one"


def test_a_membership_lasts_to_the_end_of_its_last_day(service: Service, clock: ManualClock) -> None:
    clock.advance(12 * 3600)
    account = service.accounts.create("one", vip_until=parse_date("2026-01-01", param="until"))
    assert account.is_vip(clock.now())
    clock.advance(12 * 3600)
    assert not account.is_vip(clock.now())
    assert parse_date("2026-01-01T10:00", param="until").hour == 10


class TestTokens:
    """JWTs: which are believed follows from the settings, never from the token."""

    SECRET = "a shared secret that is long enough for HS256"

    def claims(self, **changes: Any) -> dict[str, Any]:
        return {"sub": "one", "exp": datetime.now(UTC) + timedelta(hours=1)} | changes

    def accounts(self, database: Database, **options: Any) -> Accounts:
        settings = {"secret": None, "jwks": None, "issuer": None, "audience": None} | options
        accounts = Accounts(database=database, clock=ManualClock(), verify_jwt=jwt_verifier(**settings))
        accounts.create("one")
        return accounts

    def test_a_shared_secret(self, database: Database) -> None:
        accounts = self.accounts(database, secret=self.SECRET, issuer="https://id.example.com", audience="rushes")
        good = {"iss": "https://id.example.com", "aud": "rushes"}
        token = jwt.encode(self.claims(**good), self.SECRET, "HS256")
        caller = accounts.authenticate(token)
        assert (caller.account.name, caller.key_id) == ("one", None)
        wrong: list[dict[str, Any]] = [
            self.claims(**good, sub="nobody"),
            self.claims(**(good | {"iss": "https://other.example.com"})),
            self.claims(**(good | {"aud": "other"})),
            self.claims(**good, exp=datetime.now(UTC) - timedelta(hours=1)),
            {"sub": "one", **good},
        ]
        for claims in wrong:
            with pytest.raises(Unauthorized):
                accounts.authenticate(jwt.encode(claims, self.SECRET, "HS256"))
        with pytest.raises(Unauthorized):
            accounts.authenticate(jwt.encode(self.claims(**good), "another secret, as long as the right one", "HS256"))
        with pytest.raises(Unauthorized):
            accounts.authenticate(jwt.encode(self.claims(**good), "", "none"))

    @pytest.mark.parametrize("kind", ["RS256", "ES256"])
    def test_a_key_set_in_a_file(self, database: Database, tmp_path: Path, kind: str) -> None:
        import json

        from jwt.algorithms import ECAlgorithm, RSAAlgorithm

        key: Any
        if kind == "RS256":
            key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
            public = RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
        else:
            key = ec.generate_private_key(ec.SECP256R1())
            public = ECAlgorithm.to_jwk(key.public_key(), as_dict=True)
        file = tmp_path / "jwks.json"
        file.write_text(json.dumps({"keys": [{**public, "kid": "k1", "alg": kind, "use": "sig"}]}))
        accounts = self.accounts(database, jwks=str(file))
        token = jwt.encode(self.claims(), key, kind, headers={"kid": "k1"})
        assert accounts.authenticate(token).account.name == "one"
        other = jwt.encode(self.claims(), key, kind, headers={"kid": "k2"})
        with pytest.raises(Unauthorized):
            accounts.authenticate(other)
        # The public key used as if it were a shared secret: the oldest trick.
        forged = forge_hs256(self.claims(), json.dumps(public).encode())
        with pytest.raises(Unauthorized):
            accounts.authenticate(forged)

    def test_a_key_set_with_keys_of_both_kinds(self, database: Database, tmp_path: Path) -> None:
        import json

        from jwt.algorithms import ECAlgorithm, RSAAlgorithm

        rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        ec_key = ec.generate_private_key(ec.SECP256R1())
        keys = [
            {**RSAAlgorithm.to_jwk(rsa_key.public_key(), as_dict=True), "kid": "r", "alg": "RS256"},
            {**ECAlgorithm.to_jwk(ec_key.public_key(), as_dict=True), "kid": "e", "alg": "ES256"},
        ]
        file = tmp_path / "jwks.json"
        file.write_text(json.dumps({"keys": keys}))
        accounts = self.accounts(database, jwks=str(file))
        for key, kind in ((rsa_key, "RS256"), (ec_key, "ES256")):
            assert accounts.authenticate(jwt.encode(self.claims(), key, kind)).account.name == "one"
        stranger = ec.generate_private_key(ec.SECP256R1())
        refused = [
            jwt.encode(self.claims(), stranger, "ES256", headers={"kid": "r"}),
            jwt.encode(self.claims(), stranger, "ES256", headers={"kid": "e"}),
            jwt.encode(self.claims(sub="\ud800"), ec_key, "ES256", headers={"kid": "e"}),
        ]
        for token in refused:
            with pytest.raises(Unauthorized):
                accounts.authenticate(token)


def forge_hs256(claims: dict[str, Any], secret: bytes) -> str:
    """A token made by hand, for a library refuses to sign with what looks like a public key."""
    import base64
    import hmac
    import json

    def part(value: object) -> bytes:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=")

    claims = claims | {"exp": int(claims["exp"].timestamp())}
    signed = part({"alg": "HS256", "typ": "JWT", "kid": "k1"}) + b"." + part(claims)
    signature = base64.urlsafe_b64encode(hmac.digest(secret, signed, "sha256")).rstrip(b"=")
    return (signed + b"." + signature).decode()
