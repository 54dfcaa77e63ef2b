"""The command `rushes`. Every listing takes --json; errors are one line on standard error and a status that is not 0.

Commands call `service` as the dialects do; they hold no rules of their own. Printing is in `tables`.
"""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import typer

from rushes import __version__
from rushes.cli_models import checkpoint_options
from rushes.cli_models import commands as models_commands
from rushes.core.checked_table import ConfigError
from rushes.core.errors import InvalidValue, RushesError
from rushes.settings import Settings, SettingsError, load
from rushes.tables import show

PAGE_MAX: Final = 1000
"""Rows one listing prints at most; further ones by --after."""

main = typer.Typer(
    name="rushes",
    help="Answers Sora's video APIs and makes the videos itself.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
accounts_app = typer.Typer(help="Accounts: who pays.", no_args_is_help=True)
keys_app = typer.Typer(help="API keys of accounts.", no_args_is_help=True)
credits_app = typer.Typer(help="Credits and the ledger.", no_args_is_help=True)
jobs_app = typer.Typer(help="Jobs, whoever's they are.", no_args_is_help=True)
models_app = typer.Typer(help="Open-weight models that this machine's GPUs run.", no_args_is_help=True)
upstreams_app = typer.Typer(help="Upstreams: servers that make videos for this one.", no_args_is_help=True)
main.add_typer(models_app, name="models")
main.add_typer(upstreams_app, name="upstreams")
main.add_typer(accounts_app, name="accounts")
main.add_typer(keys_app, name="keys")
main.add_typer(credits_app, name="credits")
main.add_typer(jobs_app, name="jobs")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Limit = Annotated[int, typer.Option(min=1, max=PAGE_MAX, help="Rows at most.")]

_config_file: ContextVar[Path | None] = ContextVar("config_file", default=None)
"""What --config named, for the commands below the one it is an option of."""

F = TypeVar("F", bound=Callable[..., Any])


def _command(app: typer.Typer, name: str, **options: Any) -> Callable[[F], F]:
    """Register a command whose expected errors are one line, not a traceback."""

    def register(function: F) -> F:
        @wraps(function)
        def run(*args: Any, **kwargs: Any) -> Any:
            try:
                return function(*args, **kwargs)
            except (SettingsError, ConfigError) as error:
                _fail(str(error), status=2)
            except RushesError as error:
                _fail(error.message)
            except (OSError, UnicodeError) as error:
                _fail(str(error))
            except Exception as error:
                if not _is_database_outage(error):
                    raise
                _fail(f"RUSHES_DATABASE_URL: the database does not answer: {getattr(error, 'orig', error)}")

        app.command(name, **options)(run)
        return function

    return register


def _is_database_outage(error: Exception) -> bool:
    """Told without importing the library where it is not loaded yet."""
    return any(
        f"{kind.__module__}.{kind.__name__}" == "sqlalchemy.exc.OperationalError" for kind in type(error).__mro__
    )


def _fail(text: str, *, status: int = 1) -> None:
    print(f"rushes: {' '.join(text.split())}", file=sys.stderr)
    raise typer.Exit(status)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"rushes {__version__}")
        raise typer.Exit


@main.callback()
def _main(
    config: Annotated[Path | None, typer.Option(help="TOML file with settings.")] = None,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    _config_file.set(config)


def _settings(given: Mapping[str, object] | None = None) -> Settings:
    from rushes import app, logs

    settings = load(config_file=_config_file.get(), given=given)
    app.check(settings)
    logs.configure(format=settings.log_format, level=settings.log_level)
    return settings


@contextmanager
def _service() -> Iterator[Any]:
    from rushes.app import open_service

    service = open_service(_settings())
    try:
        yield service
    finally:
        service.database.close()


# ---- serve, worker, generate, direct, doctor


@_command(main, "serve")
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port to listen on; 0 for a free one.")] = None,
    emulate: Annotated[bool, typer.Option("--emulate", help="Emulate instead of rendering, for tests.")] = False,
) -> None:
    """Answer requests, with a worker beside it unless RUSHES_EMBEDDED_WORKER is false."""
    from rushes import server

    given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    given |= {"emulator": "true"} if emulate else {}
    config = _config_file.get()
    settings = _settings(given)
    raise typer.Exit(server.run(settings, config_file=None if config is None else str(config), given=given))


@_command(main, "emulate")
def emulate(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 for a free one.")] = 0,
    words: Annotated[str | None, typer.Option(help="Words for every job, such as delay=3.")] = None,
    scenario: Annotated[Path | None, typer.Option(help="TOML or JSON file of rules.")] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Folder to keep; by default one that is deleted.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One line of JSON once it is ready.")] = False,
    ready_file: Annotated[Path | None, typer.Option(help="Write that line here as well.")] = None,
    until_stdin_closes: Annotated[
        bool, typer.Option("--until-stdin-closes", help="End when standard input does.")
    ] = False,
) -> None:
    """Start an emulator for tests: clips in milliseconds, failures and delays on demand."""
    from rushes.emulate import run

    given: dict[str, object] = {"host": host, "port": port, "allow_private_fetch": "true"}
    given |= {} if words is None else {"emulate": words}
    given |= {} if scenario is None else {"emulate_scenario": scenario.absolute()}
    status = run(
        given=given,
        config_file=_config_file.get(),
        data_dir=data_dir,
        as_json=as_json,
        ready_file=ready_file,
        until_stdin_closes=until_stdin_closes,
    )
    raise typer.Exit(status)


@_command(main, "worker")
def worker(
    embedded: Annotated[bool, typer.Option("--embedded", hidden=True)] = False,
) -> None:
    """Render jobs of a shared database; give each worker its own RUSHES_WORKER_ID."""
    from rushes import worker_process

    raise typer.Exit(worker_process.run(_settings(), embedded=embedded))


@_command(main, "generate")
def generate(
    prompt: Annotated[str, typer.Argument(help="What the video shows, in any language.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The MP4 to write.")] = Path("out.mp4"),
    size: Annotated[str, typer.Option(help="WIDTHxHEIGHT in pixels.")] = "1280x720",
    seconds: Annotated[int, typer.Option(min=1, max=120, help="Length of the video.")] = 4,
    image: Annotated[Path | None, typer.Option(help="Image to begin with.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=2**31 - 1, help="Same seed, same video.")] = None,
    engine: Annotated[str, typer.Option(help="The engine that makes it.")] = "scene",
) -> None:
    """Make one video here and now, without a server."""
    from rushes.generate import generate_file

    chosen = secrets.randbelow(2**31) if seed is None else seed
    beside = checkpoint_options(_settings(), engine) if engine.startswith("diffusion:") else {}
    generate_file(prompt, output, size=size, seconds=seconds, image=image, seed=chosen, engine=engine, **beside)
    print(f"{output}  (seed {chosen}, engine {engine})")


@_command(main, "direct")
def direct(
    prompt: Annotated[str, typer.Argument(help="A prompt, in any language.")],
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 1, help="What the prompt leaves open is decided by it.")] = 0,
    seconds: Annotated[float, typer.Option(min=1, max=120, help="Length of the clip; 8 s and more have shots.")] = 4,
    as_json: AsJson = False,
) -> None:
    """What the built-in engine reads in a prompt, and what it does not; nothing is rendered."""
    from rushes.scene import direct as read

    scene = read(prompt, seed=seed, width_px=1280, height_px=720, seconds=seconds)
    if as_json:
        print(json.dumps(scene.to_dict(), ensure_ascii=False, indent=2))
        return
    row = {
        "place": f"{scene.setting} (on the stage {scene.place!r})" if scene.setting else scene.place,
        "time": scene.time,
        "weather": scene.weather,
        "season": scene.season or None,
        "mood": scene.mood,
        "subjects": "; ".join(_subject_line(subject, scene.subjects) for subject in scene.subjects) or None,
        "camera": scene.camera.move + ("" if scene.camera.stated else " (not stated)"),
        "shots": "; ".join(_shot_line(shot) for shot in scene.shots) or None,
        "parts": "; ".join(f"{part.seconds:g} s {part.place}: {part.prompt}" for part in scene.parts) or None,
        "pace": scene.pace if scene.pace != 1 else None,
        "styles": ", ".join(scene.styles) or None,
        "spoken": ", ".join(scene.spoken) or None,
        "understood": ", ".join(scene.understood) or None,
        "not_understood": ", ".join(scene.not_understood) or None,
        "guessed": ", ".join(scene.guessed) or None,
        "stand_ins": ", ".join(scene.stand_ins) or None,
        "not_shown": ", ".join(scene.not_shown) or None,
    }
    show([row], as_json=False, tall=True)


def _shot_line(shot: Any) -> str:
    """One shot in words: "3.8 s wide, follow, dissolve"."""
    return f"{shot.seconds:g} s {shot.framing}, {shot.camera.move}, {shot.transition}"


def _subject_line(subject: Any, subjects: tuple[Any, ...]) -> str:
    """One subject in words: "2 dog, #26262c, run, chase cat"."""
    colour = "" if subject.colour is None else "#" + "".join(f"{round(255 * part):02x}" for part in subject.colour)
    size = "" if subject.size == "normal" else subject.size
    other = f"{subject.relation} {subjects[subject.relation_to].kind}" if subject.relation else ""
    head = f"{subject.count} {subject.kind}"
    return ", ".join(part for part in (head, size, colour, subject.action, other) if part)


@_command(main, "doctor")
def doctor(as_json: AsJson = False) -> None:
    """What works on this machine, and what would need what."""
    from rushes.doctor import examine

    checks = examine(_settings())
    show([{"check": c.name, "state": c.state, "detail": c.detail} for c in checks], as_json=as_json)
    if any(check.state == "broken" for check in checks):
        raise typer.Exit(1)


# ---- accounts


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


@_command(accounts_app, "create")
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
    with _service() as service:
        account = service.accounts.create(name, vip_until=vip_until, credits=credits)
        show([_account_row(account, service.clock.now())], as_json=as_json)


@_command(accounts_app, "import")
def accounts_import(
    file: Annotated[Path, typer.Argument(help="A JSON list, or one JSON object a line.")],
    as_json: AsJson = False,
) -> None:
    """Take over accounts with their keys (plain or SHA-256), credits and memberships; all of them or none."""
    from rushes.service.accounts import parse_import

    lines = parse_import(_read_entries(file))
    with _service() as service:
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


@_command(accounts_app, "list")
def accounts_list(
    after: Annotated[str, typer.Option(help="Begin after this name.")] = "", limit: Limit = 100, as_json: AsJson = False
) -> None:
    """All accounts by name."""
    with _service() as service:
        now = service.clock.now()
        rows = [_account_row(account, now) for account in service.accounts.page(after_name=after, limit=limit)]
    show(rows, as_json=as_json)


@_command(accounts_app, "membership")
def accounts_membership(
    name: str,
    until: Annotated[str | None, typer.Option(help="Last day; without it the membership has no end.")] = None,
    end: Annotated[bool, typer.Option("--end", help="End the membership now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Give an account a VIP membership, or end it."""
    from rushes.service.accounts import FOREVER, parse_date

    vip_until = None if end else parse_date(until, param="--until") if until else FOREVER
    with _service() as service:
        account = service.accounts.set_membership(name, vip_until)
        show([_account_row(account, service.clock.now())], as_json=as_json)


# ---- keys


@_command(keys_app, "create")
def keys_create(
    account: str,
    budget: Annotated[int | None, typer.Option(min=0, help="Credits this key may spend in all.")] = None,
    as_json: AsJson = False,
) -> None:
    """A new key of an account; this is the only time it is shown."""
    with _service() as service:
        secret = service.accounts.mint_key(account, budget=budget)
    show([{"account": account, "key": secret, "budget": budget}], as_json=as_json)


@_command(keys_app, "list")
def keys_list(account: str, as_json: AsJson = False) -> None:
    """An account's keys, by the part of them that is stored."""
    with _service() as service:
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


@_command(keys_app, "revoke")
def keys_revoke(key_id: str) -> None:
    """Make a key useless, by its id."""
    with _service() as service:
        service.accounts.revoke_key(key_id)
    print(f"{key_id} is revoked")


# ---- credits


@_command(credits_app, "grant")
def credits_grant(
    account: str,
    credits: Annotated[int, typer.Argument(help="How many; a negative number corrects an earlier grant.")],
    note: Annotated[str, typer.Option(help="Why; stands in the statement.")] = "",
    as_json: AsJson = False,
) -> None:
    """Add credits to an account."""
    with _service() as service:
        changed = service.accounts.grant(account, credits, note=note)
        show([_account_row(changed, service.clock.now())], as_json=as_json)


@_command(credits_app, "balance")
def credits_balance(account: str, as_json: AsJson = False) -> None:
    """What an account owns, has promised to open jobs, and may spend."""
    with _service() as service:
        found = service.accounts.named(account)
    row = {"account": found.name, "balance": found.balance, "held": found.held, "available": found.available}
    show([row], as_json=as_json)


@_command(credits_app, "statement")
def credits_statement(
    account: str,
    before: Annotated[int | None, typer.Option(help="Only entries older than this id.")] = None,
    limit: Limit = 100,
    as_json: AsJson = False,
) -> None:
    """An account's ledger entries, newest first."""
    with _service() as service:
        entries = service.accounts.statement(account, before_id=before, limit=limit)
    show([_entry_row(entry) for entry in entries], as_json=as_json)


def _entry_row(entry: Any) -> dict[str, Any]:
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


# ---- jobs


def _job_row(job: Any) -> dict[str, Any]:
    return {
        "id": job.id,
        "status": job.status.value,
        "progress_percent": job.progress_percent,
        "model": job.request.model,
        "engine": job.engine,
        "size": job.request.size,
        "seconds": job.request.seconds,
        "price_credits": job.price_credits,
        "dialect": job.dialect,
        "account": job.account_id,
        "created_at": job.created_at,
        "prompt": job.request.prompt if len(job.request.prompt) <= 60 else f"{job.request.prompt[:57]}...",
    }


@_command(jobs_app, "list")
def jobs_list(
    account: Annotated[str | None, typer.Option(help="Only this account's.")] = None,
    status: Annotated[str | None, typer.Option(help="queued, running, succeeded, failed or canceled.")] = None,
    after: Annotated[str | None, typer.Option(help="Begin after this job.")] = None,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """Jobs, newest first."""
    from rushes.core.jobs import JobStatus

    if status is not None and status not in list(JobStatus):
        raise InvalidValue(f"--status is one of {', '.join(JobStatus)}.")
    statuses = () if status is None else (JobStatus(status),)
    with _service() as service:
        account_id = None if account is None else service.accounts.named(account).id
        page = service.jobs.page_of_all(account_id=account_id, after=after, limit=limit, statuses=statuses)
    show([_job_row(job) for job in page.jobs], as_json=as_json)


@_command(jobs_app, "show")
def jobs_show(job_id: str, as_json: AsJson = False) -> None:
    """Everything about one job, with its ledger entries."""
    with _service() as service:
        job, entries = service.jobs.inspect(job_id)
        pin = service.relays.look(job_id)[1]
    row = _job_row(job) | {
        "prompt": job.request.prompt,
        "render_seed": job.render_seed,
        "attempt": job.attempt,
        "failures": job.failures,
        "is_public": job.is_public,
        "is_remixable": job.is_remixable,
        "watermark": job.watermark,
        "started_at": job.started_at,
        "finished_at": job.finished_at,
        "error": None if job.error is None else {"code": job.error.code, "message": job.error.message},
        "request": job.request.to_dict(),
        "limits": job.limits,
        "details": job.details,
        "upstream": None if pin is None else _pin_row(pin),
        "assets": [{"kind": a.kind.value, "blob_key": a.blob_key, "size_bytes": a.size_bytes} for a in job.assets],
        "ledger": [_entry_row(entry) for entry in entries],
    }
    show([row], as_json=as_json, tall=True)


def _pin_row(pin: Any) -> dict[str, Any]:
    names = ("upstream", "codec", "base", "credential", "model", "state", "upstream_id", "cost", "doubt", "accepted_at")
    return {name: getattr(pin, name) for name in names}


@_command(jobs_app, "cancel")
def jobs_cancel(job_id: str, as_json: AsJson = False) -> None:
    """End an open job and release its hold."""
    with _service() as service:
        show([_job_row(service.jobs.cancel_any(job_id))], as_json=as_json)


# ---- upstreams


@_command(upstreams_app, "list")
def upstreams_list(as_json: AsJson = False) -> None:
    """Routes of every model, and how many jobs each upstream has made, failed or left in doubt."""
    from rushes import app

    config = app.relay_config(_settings())
    with _service() as service:
        counts = service.relays.counts(list(config.upstreams))
    rows = []
    for model in config.models.values():
        for route in model.routes:
            upstream = config.upstreams[route.upstream]
            states = ("accepted", "done", "failed", "doubtful")
            rows.append(
                {
                    "model": model.name,
                    "upstream": upstream.name,
                    "codec": upstream.codec,
                    "upstream_model": route.model,
                    "weight": route.weight,
                    "in_flight": route.in_flight,
                    "cost_per_second": None if route.cost is None else str(route.cost),
                    **{state: counts.get((upstream.name, state), 0) for state in states},
                }
            )
    show(rows, as_json=as_json)


@_command(upstreams_app, "test")
def upstreams_test(
    name: Annotated[str | None, typer.Argument(help="Only this one.")] = None, as_json: AsJson = False
) -> None:
    """Ask each upstream a question that costs nothing. Nothing is created."""
    from rushes import app

    settings = _settings()
    if name is not None and name not in app.relay_config(settings).upstreams:
        raise InvalidValue(f"There is no upstream '{name}'.")
    rows = [row for row in app.test_upstreams(settings) if name in (None, row["upstream"])]
    show(rows, as_json=as_json)
    if any(row["answer"] != "ok" for row in rows):
        raise typer.Exit(1)


# ---- models

for _name, _function in models_commands(_settings).items():
    _command(models_app, _name)(_function)


if __name__ == "__main__":
    main()
