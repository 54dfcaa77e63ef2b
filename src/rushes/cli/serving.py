"""`rushes serve`, `emulate` and `worker`: the processes that run until they are told to stop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rushes.cli.common import command, config_file, main, read_settings


@command(main, "serve")
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port to listen on; 0 for a free one.")] = None,
    emulate: Annotated[bool, typer.Option("--emulate", help="Emulate instead of rendering, for tests.")] = False,
) -> None:
    """Answer requests, with a worker beside it unless RUSHES_EMBEDDED_WORKER is false."""
    from rushes import server

    given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    given |= {"emulator": "true"} if emulate else {}
    config = config_file.get()
    settings = read_settings(given)
    raise typer.Exit(server.run(settings, config_file=None if config is None else str(config), given=given))


@command(main, "emulate")
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
        config_file=config_file.get(),
        data_dir=data_dir,
        as_json=as_json,
        ready_file=ready_file,
        until_stdin_closes=until_stdin_closes,
    )
    raise typer.Exit(status)


@command(main, "worker")
def worker(
    embedded: Annotated[bool, typer.Option("--embedded", hidden=True)] = False,
) -> None:
    """Render jobs of a shared database; give each worker its own RUSHES_WORKER_ID."""
    from rushes import worker_process

    raise typer.Exit(worker_process.run(read_settings(), embedded=embedded))
