"""The API process: answers requests, keeps one worker process alive beside it, and ends both in good order.

It never renders. `SIGTERM` ends it within STOP_SECONDS: no new connections, short answers finished, held-open waits
told where to ask, running jobs left to be resumed.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Final

from rushes import app
from rushes.locks import LockHeld, ProcessLock
from rushes.settings import Settings, child_environment

if TYPE_CHECKING:
    import uvicorn

    from rushes.service import Service

BOOTSTRAP_ACCOUNT: Final = "bootstrap"
STOP_SECONDS: Final = 10.0
"""From SIGTERM to the end, everything included."""
ANSWER_SECONDS: Final = 4
"""Of these, time for answers under way to be finished."""
PREDECESSOR_SECONDS: Final = 5.0
"""How long a new server waits for the one before it on the same data folder."""
RESTART_SECONDS_MIN: Final = 0.2
RESTART_SECONDS_MAX: Final = 10.0
"""Pause before a worker that died is started again; doubles while it keeps dying young."""
WORKER_HEALTHY_SECONDS: Final = 30.0
"""A worker that lived this long starts the pauses afresh."""
BACKLOG_CONNECTIONS_MAX: Final = 2048

_log = logging.getLogger(__name__)


Announce = Callable[[Settings, "Service", str | None], None]
"""(settings in force, service, the first account's key if it was made just now): told once requests can be served."""


def run(
    settings: Settings,
    *,
    config_file: str | None = None,
    given: Mapping[str, object] | None = None,
    announce: Announce | None = None,
) -> int:
    """Serve until told to stop. Returns the exit status.

    ``given`` settings came from the command line: the worker is told them too.
    """
    app.share_interpreter()
    listener = None
    if settings.port == 0:
        listener = _free_port(settings.host)
        settings = replace(settings, port=listener.getsockname()[1])
        given = {**(given or {}), "port": settings.port}
    lock = ProcessLock(settings.data_dir / "server.lock")
    if settings.is_embedded:
        try:
            lock.acquire(wait_seconds=PREDECESSOR_SECONDS)
        except LockHeld as error:
            print(f"rushes: another server uses {settings.data_dir}: {error}", file=sys.stderr)
            return 1
    service = app.open_service(settings)
    command = worker_command(config_file)
    worker = WorkerChild(command, child_environment(given or {})) if settings.embedded_worker else None
    server = _make_server(settings, service, worker, announce or _tell)
    server.run(sockets=[listener] if listener else None)
    return 0 if server.started else 3


def _free_port(host: str) -> socket.socket:
    """A port that is ours from now on, so that nobody takes it between the choice and the start."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.bind((host, 0))
    return listener


def _tell(settings: Settings, service: Service, minted_key: str | None) -> None:
    print(start_text(settings, service, minted_key), flush=True)


def bootstrap(settings: Settings, service: Service) -> str | None:
    """Make the first account on an empty database. Returns its key if one was minted, to be shown this once.

    Called when the port is ours: a key that was minted before a start that failed would never be seen.
    """
    from rushes.core.errors import InvalidValue, NotFound
    from rushes.service.accounts import FOREVER

    is_first_start = service.accounts.is_empty()
    if is_first_start:
        service.accounts.create(BOOTSTRAP_ACCOUNT, vip_until=FOREVER, credits=settings.bootstrap_credits)
    if settings.bootstrap_api_key is not None:
        # Known since an earlier start (settings checked that it is usable), or the account is named otherwise.
        with contextlib.suppress(InvalidValue, NotFound):
            service.accounts.add_key(BOOTSTRAP_ACCOUNT, settings.bootstrap_api_key)
        return None
    return service.accounts.mint_key(BOOTSTRAP_ACCOUNT) if is_first_start else None


def worker_command(config_file: str | None) -> list[str]:
    config = ["--config", config_file] if config_file else []
    return [sys.executable, "-P", "-m", "rushes.cli", *config, "worker", "--embedded"]


class WorkerChild:
    """Keeps one worker process alive. The pipe to its standard input tells it when this process is gone."""

    def __init__(self, command: list[str], environment: Mapping[str, str] | None = None) -> None:
        """``environment`` in the place of our own."""
        self._command = command
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def args(self) -> list[str]:
        """The command of the latest process; empty before the first."""
        return [] if self._process is None else list(self._process.args)  # type: ignore[arg-type]

    def start(self) -> None:
        self._spawn()
        self._task = asyncio.get_running_loop().create_task(self._keep_alive())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        if self._process is None:
            return
        self._process.terminate()
        try:
            await asyncio.to_thread(self._process.wait, STOP_SECONDS - ANSWER_SECONDS - 1)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        _close(self._process.stdin)

    def _spawn(self) -> None:
        # A group of its own: Ctrl-C in a terminal reaches this process alone, which then stops the worker in order.
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            process_group=0,
            env=self._environment,
        )

    async def _keep_alive(self) -> None:
        loop = asyncio.get_running_loop()
        pause = RESTART_SECONDS_MIN
        while True:
            started = loop.time()
            process = self._process
            assert process is not None
            while process.poll() is None:
                await asyncio.sleep(0.1)
            _close(process.stdin)
            if loop.time() - started >= WORKER_HEALTHY_SECONDS:
                pause = RESTART_SECONDS_MIN
            _log.warning("the worker ended with status %s; starting it again in %.1f s", process.returncode, pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, RESTART_SECONDS_MAX)
            try:
                self._spawn()
            except OSError as error:
                # No process to be had at this moment: the ended one is looked at again, and the pause grows.
                _log.error("the worker could not be started: %s", error)


def _make_server(
    settings: Settings, service: Service, worker: WorkerChild | None, announce: Announce
) -> uvicorn.Server:
    import uvicorn

    from rushes.hang_up import HangUpProtocol
    from rushes.http_protocol import Protocol

    class Server(uvicorn.Server):
        """uvicorn, which tells held-open calls the moment a signal arrives, before it waits for answers to finish."""

        def handle_exit(self, sig: int, frame: object) -> None:
            service.waiting.stop()
            super().handle_exit(sig, frame)  # type: ignore[arg-type]

        async def startup(self, sockets: object = None) -> None:
            await super().startup(sockets)  # type: ignore[arg-type]
            if self.started:
                app.spare_the_loaded()
                announce(settings, service, bootstrap(settings, service))

    @contextlib.asynccontextmanager
    async def lifespan(_: object) -> AsyncIterator[None]:
        if worker is not None:
            worker.start()
        try:
            yield
        finally:
            if worker is not None:
                await worker.stop()
            await service.close()

    web = app.create_web(settings, service, lifespan=lifespan)
    config = uvicorn.Config(
        web,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=HangUpProtocol if settings.emulator else Protocol,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        backlog=BACKLOG_CONNECTIONS_MAX,
        timeout_graceful_shutdown=ANSWER_SECONDS,
        proxy_headers=False,
    )
    return Server(config)


def start_text(settings: Settings, service: Service, minted_key: str | None) -> str:
    """What an operator sees: address, key, engine, and one ready curl for each dialect."""
    from rushes.dialects.table import DIALECTS

    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host
    base = settings.public_url or f"http://{f'[{host}]' if ':' in host else host}:{settings.port}"
    key = minted_key or "$RUSHES_API_KEY"
    engines = {offer.engine for model in service.catalog.models.values() for offer in model.offers}
    serving = [name for name in service.catalog.engines if name in engines]
    emulates = "; an EMULATOR, for tests: no video model is asked" if settings.emulator else ""
    lines = [
        f"Rushes is ready on {base}  (docs: {base}/docs){emulates}",
        f"Videos are made by: {', '.join(serving) or 'no engine: every engine is forbidden by RUSHES_FORBIDDEN_ENGINES'}",
    ]
    if minted_key:
        lines.append(f"API key (shown this once): {minted_key}")
    elif settings.bootstrap_api_key is None:
        lines.append("API key: the one shown at the first start; `rushes keys create bootstrap` makes another")
    for dialect in DIALECTS:
        lines += ["", f"# {dialect.title}", dialect.example_curl(base, key)]
    return "\n".join(lines) + "\n"


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with contextlib.suppress(OSError):
            pipe.close()
