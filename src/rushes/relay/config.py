"""Upstreams and routes, as an operator writes them in a TOML file (docs/engines/relay.md).

Every key is checked, and one that does not exist is an error that names it. The file holds names of credentials, never
credentials: they are read when they are used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TypeVar

from rushes.core.catalog import MODELS, Earlier, Model, Offer, Size
from rushes.core.checked_table import ConfigError, Table, read_toml
from rushes.core.relays import Pin, origin, relay_engine
from rushes.media.fetch import parse_url
from rushes.relay.codec import Takes
from rushes.relay.codecs.table import CODECS

__all__ = [
    "ConfigError",
    "RelayConfig",
    "RelayedModel",
    "Route",
    "Upstream",
    "catalog_models",
    "parse_config",
    "read_config",
]

T = TypeVar("T")

JOB_SECONDS_MAX: Final = 24 * 3600
"""OpenAI keeps a batch this long; no upstream is known to work longer."""
TROUBLE_SECONDS_MAX: Final = 3600
"""So long may an upstream fail to answer about a job it has taken, before the job ends here."""
ROUTE_WAIT_SECONDS_MAX: Final = 900
"""So long may a job wait for a route that takes it."""
RESULT_BYTES_MAX: Final = 512 * 1024 * 1024
"""25 s of 1080p at 100 Mbit/s are 313 MB."""
IN_FLIGHT_MAX: Final = 20
"""The concurrency that the resellers give an account."""
REFUSALS: Final = frozenset({401, 402, 403, 404, 405, 429})
"""Answers that say by their meaning that no job was made, through no fault of the request: another route may take it."""


@dataclass(frozen=True, kw_only=True)
class Upstream:
    """A server that makes videos for us."""

    name: str
    codec: str
    base: str
    credential: str = ""
    """`env:NAME` or `file:PATH`."""
    credential_header: str = ""
    """The header that holds the bare credential, where it is not the codec's own (Azure's `api-key`)."""
    private: bool = False
    """Whether its own address may lie in a private network."""
    create_seconds_max: float = 60.0
    held_seconds_max: float = 1200.0
    """For a create that is held open until the video exists."""
    poll_every_seconds: float = 5.0
    polls_per_second_max: float = 20.0
    """About all jobs together: with many of them each is asked about less often."""
    poll_seconds_max: float = 30.0
    """One answer about a job."""
    job_seconds_max: float = float(JOB_SECONDS_MAX)
    trouble_seconds_max: float = float(TROUBLE_SECONDS_MAX)
    fetch_seconds_max: float = 900.0
    """One download."""
    result_bytes_max: int = RESULT_BYTES_MAX
    refused: frozenset[int] = REFUSALS
    repeats_safely: bool = False
    """Whether it answers a repeated Idempotency-Key with the first job: only then is a create of unknown fate repeated."""
    breaker_failures: int = 5
    breaker_seconds: float = 30.0

    @property
    def engine(self) -> str:
        return relay_engine(self.name)

    def of(self, pin: Pin) -> Upstream:
        """As it was when the job was pinned to it, whatever the file says today."""
        return replace(self, codec=pin.codec, base=pin.base, credential=pin.credential)


@dataclass(frozen=True, kw_only=True)
class Route:
    """One way to serve a public model."""

    upstream: str
    model: str
    weight: int = 1
    in_flight: int = IN_FLIGHT_MAX
    cost: Decimal | None = None
    """US dollars a second, kept with the job where the upstream does not tell what it charged."""
    images: bool = True
    remixes: bool = True
    characters: bool = True
    """Whether the upstream serves what its dialect has words for."""
    sizes: tuple[Size, ...] = ()
    seconds: tuple[int, ...] = ()
    """What it makes of the model's; empty for all that its dialect has words for."""
    options: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)


def takes_of(route: Route, upstream: Upstream) -> Takes:
    """What can be asked of a route: what its dialect has words for, and its upstream serves."""
    takes = CODECS[upstream.codec].takes(route.model, route.settings)
    return replace(
        takes,
        images=takes.images if route.images else 0,
        sizes=_both(takes.sizes, route.sizes),
        seconds=_both(takes.seconds, route.seconds),
    )


def _both(able: frozenset[T] | None, served: tuple[T, ...]) -> frozenset[T] | None:
    """None and the empty tuple are no limit."""
    if not served:
        return able
    return frozenset(served) if able is None else able & frozenset(served)


def earlier_of(route: Route, upstream: Upstream) -> Earlier:
    """What a route does with earlier videos and characters."""
    able = CODECS[upstream.codec].earlier(route.model, route.settings, route.options)
    if not route.remixes:
        able = replace(able, own=frozenset(), sent=frozenset())
    if not route.characters:
        able = replace(able, characters_max=0)
    return replace(able, origin=origin(upstream.codec, upstream.base))


@dataclass(frozen=True, kw_only=True)
class RelayedModel:
    """A public model, and the routes that serve it."""

    name: str
    price: Mapping[int, int]
    routes: tuple[Route, ...]
    sizes: tuple[Size, ...] | None = None
    seconds: tuple[int, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class RelayConfig:
    upstreams: Mapping[str, Upstream] = field(default_factory=dict)
    models: Mapping[str, RelayedModel] = field(default_factory=dict)
    wait_seconds_max: float = float(ROUTE_WAIT_SECONDS_MAX)

    @property
    def engines(self) -> tuple[str, ...]:
        return tuple(upstream.engine for upstream in self.upstreams.values())

    def without(self, forbidden: Collection[tuple[str, str]]) -> RelayConfig:
        """Without the routes that must not serve their model: (model, engine) pairs, ``*`` for every model. What is at an
        upstream already stays there.
        """
        models = {}
        for name, model in self.models.items():
            engines = {engine for of, engine in forbidden if of in (name, "*")}
            routes = tuple(route for route in model.routes if self.upstreams[route.upstream].engine not in engines)
            if routes:
                models[name] = replace(model, routes=routes)
        return replace(self, models=models)


def read_config(path: Path) -> RelayConfig:
    """Raises ConfigError, naming the place."""
    return parse_config(read_toml(path), folder=path.parent)


def parse_config(data: Mapping[str, Any], *, folder: Path) -> RelayConfig:
    """``folder`` is where relative names of files begin. Raises ConfigError."""
    top = Table(data, "the file")
    upstreams = {name: _upstream(name, table) for name, table in top.tables("upstreams").items()}
    models = {name: _model(name, table, upstreams, folder) for name, table in top.tables("models").items()}
    wait_seconds_max = top.number("wait_seconds_max", ROUTE_WAIT_SECONDS_MAX, 0, JOB_SECONDS_MAX)
    top.end()
    return RelayConfig(upstreams=upstreams, models=models, wait_seconds_max=wait_seconds_max)


def catalog_models(config: RelayConfig, models: tuple[Model, ...] = MODELS) -> tuple[Model, ...]:
    """The catalog's rows with the routes before all other offers; a name that is new becomes a row of its own."""
    rows = {model.name: model for model in models}
    for relayed in config.models.values():
        row = _row_of(relayed.name, models)
        offers = tuple(
            Offer(
                engine=config.upstreams[route.upstream].engine,
                credits_per_second=relayed.price,
                weight=route.weight,
                takes_images=takes_of(route, config.upstreams[route.upstream]).images,
                needs_images=takes_of(route, config.upstreams[route.upstream]).images_min,
                takes_seed=takes_of(route, config.upstreams[route.upstream]).seed,
                sizes=takes_of(route, config.upstreams[route.upstream]).sizes,
                seconds=takes_of(route, config.upstreams[route.upstream]).seconds,
                earlier=earlier_of(route, config.upstreams[route.upstream]),
            )
            for route in relayed.routes
        )
        rows[relayed.name] = replace(
            row,
            offers=(*offers, *row.offers),
            sizes=_made(relayed.sizes or row.sizes, [offer.sizes for offer in offers]),
            seconds=_made(relayed.seconds or row.seconds, [offer.seconds for offer in offers]),
        )
    return tuple(rows.values())


def _row_of(name: str, models: Sequence[Model] = MODELS) -> Model:
    """The catalog's row of a model, or a new one."""
    return next((row for row in models if row.name == name), None) or Model(name=name, offers=())


def _made(wanted: tuple[T, ...], able: Sequence[Collection[T] | None]) -> tuple[T, ...]:
    """Those of ``wanted`` that any route makes; None is one that makes all."""
    return tuple(value for value in wanted if any(some is None or value in some for some in able))


def _upstream(name: str, table: Table) -> Upstream:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_.-]{0,39}", name):
        raise ConfigError(f"upstreams.{name}: names are 1 to 40 lower-case letters, digits, dots, dashes, underscores")
    codec, base = table.text("codec"), table.text("base").rstrip("/")
    if codec not in CODECS:
        raise ConfigError(f"{table.place}.codec: there is no codec '{codec}'; there are {', '.join(sorted(CODECS))}")
    try:
        parse_url(base, None)
    except Exception:
        raise ConfigError(f"{table.place}.base: an address without user and password is needed") from None
    variable, file = table.text("credential_env", ""), table.text("credential_file", "")
    if not re.fullmatch(r"[A-Za-z0-9-]*", table.peek("credential_header")):
        raise ConfigError(f"{table.place}.credential_header: the name of a header is needed")
    if variable and file:
        raise ConfigError(f"{table.place}: credential_env or credential_file, not both")
    default = Upstream(name=name, codec=codec, base=base)
    upstream = replace(
        default,
        credential=f"env:{variable}" if variable else f"file:{file}" if file else "",
        credential_header=table.text("credential_header", ""),
        private=table.boolean("private"),
        repeats_safely=table.boolean("repeats_safely"),
        create_seconds_max=table.number("create_seconds_max", default.create_seconds_max, 1, 3600),
        held_seconds_max=table.number("held_seconds_max", default.held_seconds_max, 1, JOB_SECONDS_MAX),
        poll_every_seconds=table.number("poll_every_seconds", default.poll_every_seconds, 0.05, 600),
        polls_per_second_max=table.number("polls_per_second_max", default.polls_per_second_max, 0.01, 10_000),
        poll_seconds_max=table.number("poll_seconds_max", default.poll_seconds_max, 1, 600),
        job_seconds_max=table.number("job_seconds_max", default.job_seconds_max, 1, 7 * JOB_SECONDS_MAX),
        trouble_seconds_max=table.number("trouble_seconds_max", default.trouble_seconds_max, 1, JOB_SECONDS_MAX),
        fetch_seconds_max=table.number("fetch_seconds_max", default.fetch_seconds_max, 1, JOB_SECONDS_MAX),
        result_bytes_max=int(table.number("result_mb_max", RESULT_BYTES_MAX / 2**20, 1, 65_536) * 2**20),
        breaker_failures=table.whole_number("breaker_failures", default.breaker_failures, 1, 1000),
        breaker_seconds=table.number("breaker_seconds", default.breaker_seconds, 0.05, 3600),
        refused=default.refused | CODECS[codec].refused | frozenset(table.whole_numbers("also_refused", 400, 599)),
    )
    table.end()
    return upstream


def _model(name: str, table: Table, upstreams: Mapping[str, Upstream], folder: Path) -> RelayedModel:
    routes = tuple(_route(route, upstreams, folder) for route in table.list_of_tables("routes"))
    if not routes:
        raise ConfigError(f"{table.place}: at least one [[{table.place}.routes]] is needed")
    sizes = table.sizes("sizes")
    seconds = table.whole_numbers("seconds", 1, 120)
    price = table.rates("price")
    table.end()
    for route in routes:
        fixed = takes_of(route, upstreams[route.upstream]).fixed
        for key, given in (("sizes", route.sizes or sizes), ("seconds", route.seconds or seconds)):
            if key in fixed and len(given) != 1:
                raise ConfigError(
                    f"{table.place}: the upstream '{route.upstream}' cannot be told its {key}; name the one that it makes"
                )
    row = _row_of(name)
    takes = [takes_of(route, upstreams[route.upstream]) for route in routes]
    _check_made(f"{table.place}.sizes", sizes, [able.sizes for able in takes])
    _check_made(f"{table.place}.seconds", seconds, [able.seconds for able in takes])
    for n, (route, able) in enumerate(zip(routes, takes, strict=True)):
        place = f"{table.place}.routes[{n}]"
        _check_wanted(f"{place}.sizes", route.sizes, able.sizes, sizes or row.sizes)
        _check_wanted(f"{place}.seconds", route.seconds, able.seconds, seconds or row.seconds)
    return RelayedModel(name=name, price=price, routes=routes, sizes=sizes or None, seconds=seconds or None)


def _check_made(place: str, wanted: tuple[T, ...], able: Sequence[Collection[T] | None]) -> None:
    unmade = [value for value in wanted if value not in _made(wanted, able)]
    if unmade:
        raise ConfigError(f"{place}: no route makes {_shown(unmade)}")


def _check_wanted(place: str, told: tuple[T, ...], able: Collection[T] | None, wanted: tuple[T, ...]) -> None:
    """A route makes some of what callers may ask its model for, and is told nothing else: it would never be asked for it."""
    unwanted = [value for value in told if value not in wanted]
    if unwanted:
        raise ConfigError(
            f"{place}: nobody can ask for {_shown(unwanted)}; the model has {_shown(wanted)}, or what its own key names"
        )
    if able is not None and not set(able) & set(wanted):
        raise ConfigError(f"{place}: the route makes {_shown(sorted(able))}; the model has only {_shown(wanted)}")


def _shown(values: Iterable[Any]) -> str:
    return ", ".join("x".join(map(str, value)) if isinstance(value, tuple) else str(value) for value in values)


def _route(table: Table, upstreams: Mapping[str, Upstream], folder: Path) -> Route:
    upstream = table.text("upstream")
    if upstream not in upstreams:
        raise ConfigError(
            f"{table.place}.upstream: there is no upstream '{upstream}'; there are {', '.join(upstreams)}"
        )
    codec = CODECS[upstreams[upstream].codec]
    settings = dict(table.table("settings"))
    if isinstance(settings.get("workflow"), str):
        settings["workflow"] = _workflow(folder / settings["workflow"], table.place)
    if wrong := codec.check(settings):
        raise ConfigError(f"{table.place}.settings: {wrong}")
    cost = table.number("cost", -1, 0, 1000)
    route = Route(
        upstream=upstream,
        model=table.text("model"),
        weight=table.whole_number("weight", 1, 1, 1_000_000),
        in_flight=table.whole_number("in_flight", IN_FLIGHT_MAX, 1, 100_000),
        cost=None if cost < 0 else Decimal(str(cost)),
        images=table.boolean("images", default=True),
        remixes=table.boolean("remixes", default=True),
        characters=table.boolean("characters", default=True),
        sizes=table.sizes("sizes"),
        seconds=table.whole_numbers("seconds", 1, 120),
        options=_options(table),
        settings=settings,
    )
    table.end()
    takes = takes_of(route, upstreams[upstream])
    if takes.images_min > takes.images:
        raise ConfigError(f"{table.place}: the model '{route.model}' needs an image, and the route takes none")
    for key, able in (("sizes", takes.sizes), ("seconds", takes.seconds)):
        if able is not None and not able:
            raise ConfigError(f"{table.place}.{key}: the dialect '{codec.name}' has words for none of them")
    return route


def _options(table: Table) -> Mapping[str, Any]:
    options = table.table("options")
    try:
        json.dumps(options, allow_nan=False)
    except (TypeError, ValueError):
        raise ConfigError(f"{table.place}.options: texts, numbers, true, false, lists and tables are needed") from None
    return options


def _workflow(path: Path, place: str) -> Any:
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise ConfigError(f"{place}.settings.workflow: {path} cannot be read: {type(error).__name__}") from None
