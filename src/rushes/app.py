"""The composition root: settings -> store, blobs, catalog, service -> web application, worker. A table of contents.

Nothing here decides anything; it joins what the other modules offer. Heavy imports stay inside the functions that
need them, so that the command line answers at once.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from rushes.core.catalog import EMULATOR
from rushes.core.clock import Clock, SystemClock
from rushes.link_secret import link_signer
from rushes.settings import Settings, SettingsError

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.types import Lifespan

    from rushes.batch_runner import BatchRunner
    from rushes.core.assets import AssetKind
    from rushes.core.catalog import Catalog
    from rushes.core.engine import RenderPool
    from rushes.core.jobs import Job
    from rushes.dialects.base import Link
    from rushes.emulator.runner import Runner
    from rushes.emulator.scenario import Scenario
    from rushes.engines.diffusion.config import DiffusionConfig
    from rushes.engines.processes import ProcessPool, Setup
    from rushes.relay.config import RelayConfig
    from rushes.relay.desk import Desk
    from rushes.service import Service
    from rushes.service.submitting import RenderQueue
    from rushes.store.database import Database
    from rushes.webhook_sender import WebhookSender
    from rushes.worker import RenderWorker

T = TypeVar("T")

ENGINES: Final = ("scene",)
"""The engines of this release, as the catalog names them, but for the emulator."""
SWITCH_SECONDS: Final = 0.0001
"""How long a thread may keep the interpreter while another waits for it. A statement lets go of it and takes it back, so
at Python's own 5 ms a commit of ten statements beside a busy event loop would wait 50 ms for nothing, the write lock in
its hands, for which other processes wait too."""


GARBAGE_OBJECTS: Final = 20_000
"""Objects that are made, and not freed again, between two looks for garbage: a few megabytes of it at most."""


def share_interpreter() -> None:
    """For a process that answers or waits on one thread and writes to the database on others."""
    sys.setswitchinterval(SWITCH_SECONDS)


def spare_the_loaded() -> None:
    """For a process that has loaded what it needs: garbage is looked for among what comes from now on, and in larger
    helpings. Python would go through all that is loaded, half a million objects, again and again while jobs are added.
    """
    gc.freeze()
    gc.set_threshold(GARBAGE_OBJECTS)


def check(settings: Settings) -> None:
    """Raise SettingsError, naming the setting, for names that nothing here has: a typo must not pass as a decision."""
    from rushes.relay.config import catalog_models

    config, diffusion = relay_config(settings), diffusion_config(settings)
    models = {model.name for model in catalog_models(config)} | {*diffusion.models, "*"}
    engines = (*ENGINES, *diffusion.engines, *config.engines, *((EMULATOR,) if settings.emulator else ()))
    if settings.emulator and settings.upstreams is not None:
        raise SettingsError("RUSHES_UPSTREAMS: an emulator asks no upstreams; unset it, or RUSHES_EMULATOR")
    if settings.emulator and settings.diffusion is not None:
        raise SettingsError("RUSHES_DIFFUSION: an emulator runs no models; unset it, or RUSHES_EMULATOR")
    read_emulation(settings)
    for setting, pairs in (("FORBIDDEN_ENGINES", settings.forbidden_engines), ("PRICES", settings.prices)):
        for model, engine in pairs:
            if model not in models:
                raise SettingsError(
                    f"RUSHES_{setting}: there is no model '{model}'; there are {', '.join(sorted(models))}"
                )
            if engine not in engines:
                raise SettingsError(f"RUSHES_{setting}: there is no engine '{engine}'; there are {', '.join(engines)}")
    if settings.hosts:
        from rushes.dialects.table import DIALECTS

        names = [dialect.name for dialect in DIALECTS]
        for host, dialect in settings.hosts.items():
            if dialect not in names:
                raise SettingsError(
                    f"RUSHES_HOSTS: '{host}' names the dialect '{dialect}'; there are {', '.join(names)}"
                )
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"RUSHES_DATA_DIR: {settings.data_dir} cannot be made: {error.strerror}") from None


def _engines(settings: Settings) -> tuple[str, ...]:
    if settings.emulator:
        return (EMULATOR,)
    return (*ENGINES, *diffusion_config(settings).engines, *relay_config(settings).engines)


def read_emulation(settings: Settings) -> Scenario | None:
    """What the emulator does where a request says nothing; None where there is no emulator. Raises SettingsError."""
    from rushes.core.emulation import merged, read_words
    from rushes.core.errors import InvalidValue
    from rushes.emulator.scenario import Scenario, read_scenario_file

    if not settings.emulator:
        for name in ("emulate", "emulate_scenario"):
            if getattr(settings, name) is not None:
                raise SettingsError(f"RUSHES_{name.upper()}: it needs RUSHES_EMULATOR=true, which is off")
        return None
    try:
        file = Scenario() if settings.emulate_scenario is None else read_scenario_file(settings.emulate_scenario)
    except InvalidValue as error:
        raise SettingsError(f"RUSHES_EMULATE_SCENARIO: {error.message}") from None
    try:
        words = read_words(settings.emulate or "", param="RUSHES_EMULATE")
    except InvalidValue as error:
        raise SettingsError(f"RUSHES_EMULATE: {error.message}") from None
    return replace(file, words=merged([words, file.words]))


def relay_config(settings: Settings) -> RelayConfig:
    """Upstreams and routes; none if there is no file. Raises SettingsError."""
    from rushes.relay.config import RelayConfig, read_config

    return RelayConfig() if settings.upstreams is None else _read("UPSTREAMS", settings.upstreams, read_config)


def diffusion_config(settings: Settings) -> DiffusionConfig:
    """Checkpoints and what they serve; none if there is no file. Raises SettingsError."""
    from rushes.engines.diffusion.config import DiffusionConfig, read_config

    return DiffusionConfig() if settings.diffusion is None else _read("DIFFUSION", settings.diffusion, read_config)


def _read(setting: str, path: Path, read: Callable[[Path], T]) -> T:
    from rushes.core.checked_table import ConfigError

    try:
        return read(path)
    except ConfigError as error:
        raise SettingsError(f"RUSHES_{setting}: {error}") from None


def create_catalog(settings: Settings) -> Catalog:
    """Public models, and the engines that serve them: routes to upstreams come first, then checkpoints, then the scene.

    Raises SettingsError for a checkpoint whose licence nobody here has accepted.
    """
    from rushes.core.catalog import build_catalog, emulated
    from rushes.engines.diffusion import config as checkpoints
    from rushes.engines.diffusion.weights import LicenceNotAccepted, accepted, check_licence
    from rushes.relay.config import catalog_models

    config, diffusion = relay_config(settings), diffusion_config(settings)
    known = diffusion.accepted | accepted(settings.licences)
    for name, served in diffusion.models.items():
        try:
            check_licence(diffusion.uses[served.checkpoint].row, known)
        except LicenceNotAccepted as error:
            raise SettingsError(f"RUSHES_DIFFUSION: models.{name}: {error}") from None
    models = catalog_models(config, checkpoints.catalog_models(diffusion))
    return build_catalog(
        engines=_engines(settings),
        forbidden=settings.forbidden_engines,
        prices=settings.prices,
        models=emulated(models) if settings.emulator else models,
    )


def open_database(settings: Settings) -> Database:
    """The database, with its schema brought up to date."""
    from rushes.locks import ProcessLock
    from rushes.store.database import Database
    from rushes.store.migrate import migrate

    database = Database(settings.database)
    lock = ProcessLock(settings.data_dir / "migrate.lock")
    lock.acquire(wait_seconds=60)
    try:
        migrate(database, has_queue=not settings.emulator)
    finally:
        lock.release()
    return database


def open_service(settings: Settings, *, clock: Clock | None = None) -> Service:
    """All use cases over the configured database and blob store."""
    from rushes.emulator.scenario import Director
    from rushes.media.blobs import LocalBlobs
    from rushes.media.fetch import Fetcher
    from rushes.service import (
        Accounts,
        Attempts,
        Batches,
        Intake,
        Jobs,
        Library,
        Polls,
        Relays,
        Service,
        Tickets,
        Waiting,
        Webhooks,
    )  # fmt: skip
    from rushes.service.policy import CleanVideo, Policy
    from rushes.tokens import jwt_verifier

    scenario = read_emulation(settings)
    database = open_database(settings)
    blobs = LocalBlobs(settings.data_dir / "blobs", is_durable=scenario is None)
    clock = clock or SystemClock()
    fetcher = Fetcher(allow_private=settings.allow_private_fetch)
    catalog = create_catalog(settings)
    verify_jwt = jwt_verifier(
        secret=settings.jwt_secret,
        jwks=settings.jwt_jwks,
        issuer=settings.jwt_issuer,
        audience=settings.jwt_audience,
    )
    attempts = Attempts(database=database, clock=clock)
    library = Library(database=database, blobs=blobs, clock=clock)
    policy = Policy(
        clean_video=CleanVideo(settings.clean_video),
        open_jobs_per_account_max=settings.open_jobs_per_account_max,
        open_jobs_max=settings.open_jobs_max,
        batch_price_percent=settings.batch_price_percent,
    )
    accounts = Accounts(database=database, clock=clock, verify_jwt=verify_jwt)
    return Service(
        accounts=accounts,
        jobs=Jobs(database=database, blobs=blobs, clock=clock),
        library=library,
        batches=Batches(database=database, blobs=blobs, clock=clock, library=library),
        webhooks=Webhooks(database=database, clock=clock),
        relays=Relays(database=database, clock=clock),
        tickets=Tickets(database=database, clock=clock, attempts=attempts),
        intake=Intake(
            database=database,
            blobs=blobs,
            queue=_queue(database, is_emulated=scenario is not None),
            catalog=catalog,
            clock=clock,
            fetcher=fetcher,
            library=library,
            policy=policy,
            emulate=None if scenario is None else Director(scenario).told,
        ),
        attempts=attempts,
        polls=Polls(database=database, accounts=accounts),
        waiting=Waiting(database=database),
        catalog=catalog,
        blobs=blobs,
        clock=clock,
        database=database,
        fetcher=fetcher,
    )


def _queue(database: Database, *, is_emulated: bool) -> RenderQueue:
    if is_emulated:
        from rushes.emulator.runner import NoQueue

        return NoQueue()
    from rushes.store.queue import JobQueue

    return JobQueue(database)


def slots(settings: Settings) -> dict[str, int]:
    """Jobs that a worker renders at once, by the queue they wait in."""
    from rushes.engines.diffusion.config import DIFFUSION

    counts = dict.fromkeys(ENGINES, settings.slots)
    return counts | ({DIFFUSION: len(diffusion_config(settings).options)} if settings.diffusion else {})


def create_runner(settings: Settings, service: Service) -> Runner:
    """What works on the emulator's jobs, in the place of queue, worker and pool."""
    from rushes.emulator.runner import Runner
    from rushes.engines.emulator import EmulatorEngine
    from rushes.service.many_attempts import ManyAttempts

    return Runner(
        attempts=ManyAttempts(database=service.database, clock=service.clock),
        blobs=service.blobs,
        clock=service.clock,
        engine=EmulatorEngine(),
        work_dir=settings.data_dir / EMULATOR,  # below `work` it would be that of a worker of this name
    )


def create_pool(settings: Settings) -> ProcessPool:
    """The processes that render, one per slot and engine or per device, and one that looks into what upstreams sent."""
    from rushes.core.engine import RECEIVED
    from rushes.engines.processes import Limits, ProcessPool

    limits = Limits(
        memory_bytes_max=settings.render_memory_mb * 1024 * 1024,
        render_seconds_max=float(settings.render_seconds_max),
    )
    sizes = dict.fromkeys(ENGINES, settings.slots)
    return ProcessPool(
        sizes | ({RECEIVED: 1} if settings.upstreams else {}),
        limits=limits,
        environment={"RUSHES_FONT": str(settings.font.resolve())} if settings.font else {},
        setups=diffusion_setups(settings),
    )


def diffusion_setups(settings: Settings) -> dict[str, Setup]:
    """One process a device, without a bound on reserved memory: CUDA reserves address space by the terabyte."""
    from rushes.engines.diffusion.config import DIFFUSION, ENVIRONMENT, STALL_SECONDS_MAX, TASKS_MAX
    from rushes.engines.processes import Limits, Setup

    if settings.diffusion is None:
        return {}
    config = diffusion_config(settings)
    limits = Limits(
        memory_bytes_max=None,
        render_seconds_max=config.render_seconds_max,
        stall_seconds_max=STALL_SECONDS_MAX,
        tasks_per_child_max=TASKS_MAX,
        cancel_seconds_max=config.cancel_seconds_max,
    )
    return {DIFFUSION: Setup(limits=limits, options=config.options, environment=ENVIRONMENT)}


def create_desk(settings: Settings, service: Service, pool: RenderPool, worker: RenderWorker) -> Desk | None:
    """What sees to jobs of upstreams; None where there are none."""
    from rushes.dialects.links import character_link
    from rushes.relay.conduct import Conductor
    from rushes.relay.desk import Desk
    from rushes.relay.line import Line
    from rushes.relay.marks import Marks
    from rushes.settings import credential

    # What may not be offered must not stand in for another either.
    config = relay_config(settings).without(settings.forbidden_engines)
    if not config.upstreams:
        return None
    signer, base = link_signer(settings), settings.public_url

    def link(job: Job, number: int) -> str:
        now, seconds = service.clock.now(), settings.link_seconds
        return character_link(job, number, signer=signer, base=base or "", now=now, link_seconds=seconds)

    conductor = Conductor(
        config=config,
        relays=service.relays,
        line=Line(credentials=credential, allow_private_fetch=settings.allow_private_fetch),
        now=service.clock.now,
        marks=Marks(settings.data_dir / f"relay-{settings.worker_name}.marks"),
        link=link if base else None,
        renders=pool,
    )
    return Desk(
        name=settings.worker_name,
        config=config,
        conductor=conductor,
        tickets=service.tickets,
        attempts=service.attempts,
        relays=service.relays,
        keeper=worker,
        renders=pool,
        slots=settings.relay_slots,
    )


def test_upstreams(settings: Settings) -> list[dict[str, str]]:
    """What each upstream says to a question that costs nothing. Nothing of the database is needed."""
    import asyncio

    from rushes.relay.line import Line
    from rushes.settings import credential

    config, line = relay_config(settings), Line(credentials=credential)

    async def ask() -> list[str]:
        return list(await asyncio.gather(*(line.ping(upstream) for upstream in config.upstreams.values())))

    answers = asyncio.run(ask())
    return [
        {"upstream": upstream.name, "codec": upstream.codec, "base": upstream.base, "answer": answer}
        for upstream, answer in zip(config.upstreams.values(), answers, strict=True)
    ]


def create_worker(settings: Settings, service: Service, pool: RenderPool) -> RenderWorker:
    """The two steps of a job's workflow, over ``pool``."""
    from rushes.worker import RenderWorker

    return RenderWorker(service=service, pool=pool, work_dir=settings.data_dir / "work" / settings.worker_name)


def create_sender(settings: Settings, service: Service) -> WebhookSender:
    """What sends webhooks, and the callbacks of the dialects that have them."""
    from rushes.dialects.links import asset_link, callback_secret
    from rushes.dialects.table import DIALECTS
    from rushes.webhook_sender import EMULATED_LOOK_SECONDS, LOOK_SECONDS, WebhookSender

    signer = link_signer(settings)
    base = (settings.public_url or f"http://{settings.host}:{settings.port}").rstrip("/")

    def link(job: Job, kind: AssetKind) -> str | None:
        now = service.clock.now()
        return asset_link(job, kind, signer=signer, base=base, now=now, link_seconds=settings.link_seconds)

    def body(callback: Callable[[Job, Link], Mapping[str, Any]]) -> Callable[[Job], Mapping[str, Any]]:
        return lambda job: callback(job, link)

    bodies = {dialect.name: body(dialect.callback) for dialect in DIALECTS if dialect.callback}
    look_seconds = EMULATED_LOOK_SECONDS if settings.emulator else LOOK_SECONDS
    return WebhookSender(
        service,
        bodies=bodies,
        signs={dialect.name: dialect.sign for dialect in DIALECTS if dialect.sign},
        secret_of=partial(callback_secret, signer=signer),
        fetcher=service.fetcher,
        look_seconds=look_seconds,
    )


def create_batch_runner(settings: Settings, service: Service) -> BatchRunner:
    """What works through batches."""
    from rushes.batch_runner import BatchRunner
    from rushes.dialects.openai_lines import VideoLines

    lines = VideoLines(service, signer=link_signer(settings), is_strict=settings.profile == "strict")
    return BatchRunner(service, lines)


def create_web(settings: Settings, service: Service, *, lifespan: Lifespan[Starlette] | None = None) -> Starlette:
    """The ASGI application: health, media, documentation, and behind them every dialect."""
    from starlette.applications import Starlette
    from starlette.middleware import Middleware

    from rushes.dialects.base import WebOptions
    from rushes.dialects.openapi import build_documents
    from rushes.dialects.table import build_routes
    from rushes.emulator.control import Emulation
    from rushes.web.cross_origin import cross_origin
    from rushes.web.docs import docs_routes
    from rushes.web.files import file_routes
    from rushes.web.health import health_routes
    from rushes.web.request_ids import RequestIds
    from rushes.web.route_table import RouteTable

    signer = link_signer(settings)
    scenario = read_emulation(settings)
    emulation = None if scenario is None else Emulation(service, scenario)
    options = WebOptions(
        signer=signer,
        public_url=settings.public_url,
        trust_proxy=settings.trust_proxy,
        link_seconds=settings.link_seconds,
        wait_seconds_max=float(settings.wait_seconds_max),
        hosts=settings.hosts,
        is_strict=settings.profile == "strict",
        interference=None if emulation is None else emulation.interferer,
    )
    routes = [
        *health_routes(service, engines=_engines(settings) if settings.emulator else ()),
        *(() if emulation is None else emulation.routes()),
        *file_routes(service, signer),
        *docs_routes(build_documents, public_url=settings.public_url),
        *build_routes(service, options),
    ]
    middleware = [Middleware(RequestIds), Middleware(RouteTable, routes=routes)]
    if emulation is not None:
        middleware.insert(0, emulation.middleware())
    if settings.cors_origins:
        middleware.insert(0, cross_origin(settings.cors_origins))
    return Starlette(lifespan=lifespan, middleware=middleware)
