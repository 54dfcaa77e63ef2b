"""`rushes jobs` and `upstreams`: what is being made, for whom, and by whom."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from rushes.cli.accounts import entry_row
from rushes.cli.common import AsJson, Limit, command, opened_service, read_settings
from rushes.core.errors import InvalidValue
from rushes.tables import show

jobs_app = typer.Typer(help="Jobs, whoever's they are.", no_args_is_help=True)
upstreams_app = typer.Typer(help="Upstreams: servers that make videos for this one.", no_args_is_help=True)


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


@command(jobs_app, "list")
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
    with opened_service() as service:
        account_id = None if account is None else service.accounts.named(account).id
        page = service.jobs.page_of_all(account_id=account_id, after=after, limit=limit, statuses=statuses)
    show([_job_row(job) for job in page.jobs], as_json=as_json)


@command(jobs_app, "show")
def jobs_show(job_id: str, as_json: AsJson = False) -> None:
    """Everything about one job, with its ledger entries."""
    with opened_service() as service:
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
        "ledger": [entry_row(entry) for entry in entries],
    }
    show([row], as_json=as_json, tall=True)


def _pin_row(pin: Any) -> dict[str, Any]:
    names = ("upstream", "codec", "base", "credential", "model", "state", "upstream_id", "cost", "doubt", "accepted_at")
    return {name: getattr(pin, name) for name in names}


@command(jobs_app, "cancel")
def jobs_cancel(job_id: str, as_json: AsJson = False) -> None:
    """End an open job and release its hold."""
    with opened_service() as service:
        show([_job_row(service.jobs.cancel_any(job_id))], as_json=as_json)


# ---- upstreams


@command(upstreams_app, "list")
def upstreams_list(as_json: AsJson = False) -> None:
    """Routes of every model, and how many jobs each upstream has made, failed or left in doubt."""
    from rushes import app

    config = app.relay_config(read_settings())
    with opened_service() as service:
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


@command(upstreams_app, "test")
def upstreams_test(
    name: Annotated[str | None, typer.Argument(help="Only this one.")] = None, as_json: AsJson = False
) -> None:
    """Ask each upstream a question that costs nothing. Nothing is created."""
    from rushes import app

    settings = read_settings()
    if name is not None and name not in app.relay_config(settings).upstreams:
        raise InvalidValue(f"There is no upstream '{name}'.")
    rows = [row for row in app.test_upstreams(settings) if name in (None, row["upstream"])]
    show(rows, as_json=as_json)
    if any(row["answer"] != "ok" for row in rows):
        raise typer.Exit(1)
