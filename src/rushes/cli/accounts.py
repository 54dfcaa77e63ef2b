"""`rushes accounts`, `keys` and `credits`: who pays, with which key, and the ledger."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from rushes.cli.common import AsJson, Limit, command, opened_service, read_settings
from rushes.core.errors import InvalidValue
from rushes.tables import show

accounts_app = typer.Typer(help="Accounts: who pays.", no_args_is_help=True)
keys_app = typer.Typer(help="API keys of accounts.", no_args_is_help=True)
credits_app = typer.Typer(help="Credits and the ledger.", no_args_is_help=True)


def _account_row(account: Any, now: datetime) -> dict[str, Any]:
    return {
        "name": account.name,
        "id": account.id,
        "balance": account.balance,
        "held": account.held,
        "available": account.available,
        "vip": account.is_vip(now),
        "vip_until": account.vip_until,
        "created_at": account.created_at,
    }


@command(accounts_app, "create")
def accounts_create(
    name: str,
    vip: Annotated[bool, typer.Option("--vip", help="Give it a VIP membership.")] = False,
    until: Annotated[str | None, typer.Option(help="Last day of the membership; without it there is none.")] = None,
    credits: Annotated[int, typer.Option(min=0, help="Opening grant.")] = 0,
    as_json: AsJson = False,
) -> None:
    """A new account."""
    from rushes.service.accounts import FOREVER, parse_date

    if until and not vip:
        raise InvalidValue("--until is the end of a membership; it needs --vip.")
    vip_until = (parse_date(until, param="--until") if until else FOREVER) if vip else None
    with opened_service() as service:
        account = service.accounts.create(name, vip_until=vip_until, credits=credits)
        show([_account_row(account, service.clock.now())], as_json=as_json)


@command(accounts_app, "import")
def accounts_import(
    file: Annotated[Path, typer.Argument(help="A JSON list, or one JSON object a line.")],
    as_json: AsJson = False,
) -> None:
    """Take over accounts with their keys (plain or SHA-256), credits and memberships; all of them or none."""
    from rushes.service.accounts import parse_import

    lines = parse_import(_read_entries(file))
    with opened_service() as service:
        accounts, keys = service.accounts.import_accounts(lines)
    show([{"accounts": accounts, "keys": keys}], as_json=as_json)


def _read_entries(file: Path) -> list[Any]:
    try:
        text = file.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidValue(f"{file} cannot be read: {error}") from None
    try:
        if text.lstrip().startswith("["):
            entries: list[Any] = json.loads(text)
            return entries
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except json.JSONDecodeError as error:
        raise InvalidValue(f"{file} is not JSON: {error}") from None


@command(accounts_app, "list")
def accounts_list(
    after: Annotated[str, typer.Option(help="Begin after this name.")] = "", limit: Limit = 100, as_json: AsJson = False
) -> None:
    """All accounts by name."""
    with opened_service() as service:
        now = service.clock.now()
        rows = [_account_row(account, now) for account in service.accounts.page(after_name=after, limit=limit)]
    show(rows, as_json=as_json)


@command(accounts_app, "membership")
def accounts_membership(
    name: str,
    until: Annotated[str | None, typer.Option(help="Last day; without it the membership has no end.")] = None,
    end: Annotated[bool, typer.Option("--end", help="End the membership now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Give an account a VIP membership, or end it."""
    from rushes.service.accounts import FOREVER, parse_date

    vip_until = None if end else parse_date(until, param="--until") if until else FOREVER
    with opened_service() as service:
        account = service.accounts.set_membership(name, vip_until)
        show([_account_row(account, service.clock.now())], as_json=as_json)


@command(accounts_app, "webhook-secret")
def accounts_webhook_secret(name: str, as_json: AsJson = False) -> None:
    """What an account's callbacks are signed with, in the APIs that sign theirs."""
    from rushes.dialects.links import callback_secret
    from rushes.link_secret import link_signer

    with opened_service() as service:
        account = service.accounts.named(name)
    secret = callback_secret(account.id, signer=link_signer(read_settings()))
    show([{"account": name, "secret": secret}], as_json=as_json)


# ---- keys


@command(keys_app, "create")
def keys_create(
    account: str,
    budget: Annotated[int | None, typer.Option(min=0, help="Credits this key may spend in all.")] = None,
    as_json: AsJson = False,
) -> None:
    """A new key of an account; this is the only time it is shown."""
    with opened_service() as service:
        secret = service.accounts.mint_key(account, budget=budget)
    show([{"account": account, "key": secret, "budget": budget}], as_json=as_json)


@command(keys_app, "list")
def keys_list(account: str, as_json: AsJson = False) -> None:
    """An account's keys, by the part of them that is stored."""
    with opened_service() as service:
        keys = service.accounts.keys(account)
    rows = [
        {
            "id": key.id,
            "key": f"{key.lookup}…" if key.lookup else "(imported by hash)",
            "budget": key.budget,
            "spent": key.spent,
            "created_at": key.created_at,
            "revoked_at": key.revoked_at,
        }
        for key in keys
    ]
    show(rows, as_json=as_json)


@command(keys_app, "revoke")
def keys_revoke(key_id: str) -> None:
    """Make a key useless, by its id."""
    with opened_service() as service:
        service.accounts.revoke_key(key_id)
    print(f"{key_id} is revoked")


# ---- credits


# Without this a negative number is read as options of one letter each; options that are none are refused all the same.
@command(credits_app, "grant", context_settings={"ignore_unknown_options": True})
def credits_grant(
    account: str,
    credits: Annotated[int, typer.Argument(help="How many; a negative number corrects an earlier grant.")],
    note: Annotated[str, typer.Option(help="Why; stands in the statement.")] = "",
    as_json: AsJson = False,
) -> None:
    """Add credits to an account."""
    with opened_service() as service:
        changed = service.accounts.grant(account, credits, note=note)
        show([_account_row(changed, service.clock.now())], as_json=as_json)


@command(credits_app, "balance")
def credits_balance(account: str, as_json: AsJson = False) -> None:
    """What an account owns, has promised to open jobs, and may spend."""
    with opened_service() as service:
        found = service.accounts.named(account)
    row = {"account": found.name, "balance": found.balance, "held": found.held, "available": found.available}
    show([row], as_json=as_json)


@command(credits_app, "statement")
def credits_statement(
    account: str,
    before: Annotated[int | None, typer.Option(help="Only entries older than this id.")] = None,
    limit: Limit = 100,
    as_json: AsJson = False,
) -> None:
    """An account's ledger entries, newest first."""
    with opened_service() as service:
        entries = service.accounts.statement(account, before_id=before, limit=limit)
    show([entry_row(entry) for entry in entries], as_json=as_json)


def entry_row(entry: Any) -> dict[str, Any]:
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "balance_delta": entry.balance_delta,
        "held_delta": entry.held_delta,
        "balance_after": entry.balance_after,
        "held_after": entry.held_after,
        "job": entry.job_id,
        "note": entry.note,
        "created_at": entry.created_at,
    }
