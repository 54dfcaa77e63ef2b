"""The one table of dialects, and of the paths that two of them claim.

A dialect answers in three places: below its own prefix (`/openai/v1/videos`), at the root (`/v1/videos`) for the
paths it owns, and alone at the root of a host that the operator mapped to it. Several dialects may claim one method and
path at the root only if SHARED_PATHS says how they are told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from starlette.routing import BaseRoute, Match, Route
from starlette.types import Receive, Scope, Send

from rushes.core.errors import MethodNotAllowed, NotFound, RushesError
from rushes.dialects import (
    acedata,
    azure,
    comfly,
    fal,
    freesora,
    grsai,
    kie,
    newapi,
    onerouter,
    openai,
    openrouter,
    replicate,
    unified,
    wuyin,
)
from rushes.dialects.base import Dialect, Operation, WebOptions
from rushes.dialects.body import Gate, return_freed_memory
from rushes.dialects.call import Call
from rushes.dialects.endpoint import Choose, Endpoint, error_answer, mint_request_id
from rushes.dialects.forms import shown
from rushes.dialects.relay_models import OF_RELAYS, says_more
from rushes.dialects.sharing import Shared, Told, choose
from rushes.service import Service

DIALECTS: Final[tuple[Dialect, ...]] = (
    openai.DIALECT,
    freesora.DIALECT,
    unified.DIALECT,
    onerouter.DIALECT,
    openrouter.DIALECT,
    fal.DIALECT,
    grsai.DIALECT,
    comfly.DIALECT,
    newapi.DIALECT,
    azure.DIALECT,
    kie.DIALECT,
    replicate.DIALECT,
    wuyin.DIALECT,
    acedata.DIALECT,
)
"""Every dialect; the first one's envelope answers where no path tells more."""

_OF_A_JOB: Final = Shared(owner="openai", by_job="video_id")
SHARED_PATHS: Final[Mapping[tuple[str, str], Shared]] = {
    ("POST", "/v1/videos"): Shared(
        owner="openai",
        told=(
            Told(
                dialect="unified",
                by_fields=frozenset(
                    (
                        *OF_RELAYS,
                        "watermark",
                        "private",
                        "style",
                        "style_id",
                        "remix_target_id",
                        "orientation",
                        "aspect_ratio",
                        "duration",
                        "images",
                        "character_url",
                        "character_timestamps",
                        "character_from_task",
                        "character_create",
                        "fps",
                        "hd",
                        "height",
                        "image",
                        "image_url",
                        "ratio",
                        "resolution",
                        "resolution_name",
                        "preset",
                        "generate_audio",
                        "response_format",
                        "storyboard",
                        "trim",
                        "width",
                        "metadata",
                    )
                ),
                by_values={"size": ("16x9", "9x16", "small", "large", "720p", "1080p"), "model": ("*-all",)},
                by_test={"model": says_more},
            ),
        ),
    ),
    ("POST", "/v1/videos/edits"): Shared(
        owner="openai", told=(Told(dialect="onerouter", by_fields=frozenset(("video_id", "output_format"))),)
    ),
    ("POST", "/v1/files"): Shared(
        owner="openai",
        told=(Told(dialect="replicate", by_fields=frozenset(("content", "filename", "metadata", "type"))),),
    ),
    ("GET", "/v1/models"): Shared(owner="openai"),
    ("GET", "/v1/models/{}"): Shared(owner="openai"),
    ("GET", "/v1/videos/{}"): _OF_A_JOB,
    ("GET", "/v1/videos/{}/content"): _OF_A_JOB,
    ("POST", "/v1/videos/{}/remix"): _OF_A_JOB,
}
"""(method, path with ``{}`` for each parameter) -> how the dialects that claim it are told apart at the root."""


_Claimants = dict[str, tuple[Dialect, Operation]]
"""By the dialects' names, in the order of the table."""


def build_routes(service: Service, options: WebOptions, *, dialects: Sequence[Dialect] = DIALECTS) -> list[BaseRoute]:
    """Every route of every dialect, and last a route for everything else: put these behind all other routes.

    Raises ValueError if a host is mapped to a dialect that does not exist, or if two dialects claim one path.
    """
    names = {dialect.name for dialect in dialects}
    for host, name in options.hosts.items():
        if name not in names:
            raise ValueError(f"host {host!r} is mapped to {name!r}; dialects are {', '.join(sorted(names))}")
    claims = _claims(dialects)
    owners = root_owners(dialects)
    places = [
        _Place(dialect=dialect, operation=operation, is_owner=owners[claim(operation)] == dialect.name)
        for dialect in dialects
        for operation in dialect.operations
    ]
    places.sort(key=lambda place: _specificity(place.operation.path))
    gate = Gate()
    return_freed_memory()
    routes: list[BaseRoute] = []
    for place in places:
        endpoint = Endpoint(place.dialect, place.operation, service, options, gate)
        chosen = _chooser(place, claims[claim(place.operation)], options)
        at_root = Endpoint(place.dialect, place.operation, service, options, gate, choose=chosen)
        routes.append(_Route(place, endpoint, hosts=options.hosts, prefix=place.dialect.prefix))
        for prefix in place.dialect.other_prefixes:
            routes.append(_Route(place, endpoint, hosts=options.hosts, prefix=prefix))
        if place.dialect.answers_without_v1:
            routes.append(_Route(place, endpoint, hosts=options.hosts, prefix=place.dialect.prefix, cut="/v1"))
        routes.append(_Route(place, at_root, hosts=options.hosts, prefix=""))
    return [*routes, _Nowhere(dialects, [route for route in routes if isinstance(route, _Route)], options)]


def root_owners(dialects: Iterable[Dialect]) -> dict[tuple[str, str], str]:
    """(method, path) -> the dialect that has it at the root. Raises ValueError for a claim nobody decided."""
    owners = {}
    for key, of_it in _claims(dialects).items():
        claimants = list(of_it)
        shared = SHARED_PATHS.get(key)
        owner = claimants[0] if len(claimants) == 1 else shared and shared.owner
        if owner is None or owner not in claimants:
            raise ValueError(f"{key[0]} {key[1]} is claimed by {', '.join(claimants)}: decide in SHARED_PATHS")
        owners[key] = owner
    return owners


def claim(operation: Operation) -> tuple[str, str]:
    """Method and path, the names of parameters left out."""
    return operation.method, re.sub(r"{[^}]*}", "{}", operation.path)


@dataclass(frozen=True, kw_only=True)
class _Place:
    dialect: Dialect
    operation: Operation
    is_owner: bool


def _claims(dialects: Iterable[Dialect]) -> dict[tuple[str, str], _Claimants]:
    """Whoever claims each method and path. Raises ValueError where a dialect claims one twice."""
    claims: dict[tuple[str, str], _Claimants] = {}
    for dialect in dialects:
        for operation in dialect.operations:
            of_it = claims.setdefault(claim(operation), {})
            if dialect.name in of_it:
                raise ValueError(f"{operation.method} {operation.path} is claimed by {dialect.name} twice")
            of_it[dialect.name] = dialect, operation
    return claims


def _chooser(place: _Place, of_it: _Claimants, options: WebOptions) -> Choose | None:
    """How requests to the place's path at the root are told apart; None where it is one dialect's alone."""
    key = claim(place.operation)
    if options.is_strict or not place.is_owner or len(of_it) == 1 or not SHARED_PATHS[key].is_told:
        return None

    async def chosen(call: Call) -> tuple[Dialect, Operation]:
        if options.hosts and host_of(call.request.scope) in options.hosts:
            return place.dialect, place.operation
        return await choose(SHARED_PATHS[key], of_it, call)

    return chosen


class _Route(Route):
    """An operation below ``prefix``; at the root it yields to the host's own dialect, or to the owner of its path."""

    def __init__(
        self, place: _Place, endpoint: Endpoint, *, hosts: Mapping[str, str], prefix: str, cut: str = ""
    ) -> None:
        name = f"{place.dialect.name}.{place.operation.name}"
        path = prefix + place.operation.path.removeprefix(cut)
        if place.operation.ends_in_slashes:
            path = path.removesuffix("}") + ":path}"
        super().__init__(path, endpoint, methods=[place.operation.method], name=name)
        self.dialect = place.dialect
        self._is_owner = place.is_owner or prefix != ""
        self._hosts = {} if prefix else hosts

    def answers_on(self, scope: Scope) -> bool:
        """Whether this route is to be considered on the request's host."""
        if not self._hosts:
            return self._is_owner
        mapped = self._hosts.get(host_of(scope))
        return self._is_owner if mapped is None else mapped == self.dialect.name

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] != "http" or not self.answers_on(scope):
            return Match.NONE, {}
        match, child = super().matches(scope)
        return (match, child) if match is Match.FULL else (Match.NONE, {})

    def methods_at(self, scope: Scope) -> set[str]:
        """The methods it takes on the request's path; empty if the path is another one."""
        if not self.answers_on(scope) or super().matches(scope)[0] is Match.NONE:
            return set()
        return set(self.methods or ())


class _Nowhere(BaseRoute):
    """Whatever no route takes: 404 or 405, in the shape of the dialect that the request was meant for."""

    def __init__(self, dialects: Sequence[Dialect], routes: Sequence[_Route], options: WebOptions) -> None:
        self._dialects = dialects
        self._routes = routes
        self._options = options

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        return (Match.FULL, {}) if scope["type"] == "http" else (Match.NONE, {})

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        methods = {method for route in self._routes for method in route.methods_at(scope)}
        error: RushesError = NotFound(f"Nothing is served at '{shown(path)}'.{self._hint(scope)}")
        if methods:
            error = MethodNotAllowed(f"'{shown(scope['method'])}' is not allowed on '{shown(path)}'.")
        dialect = next((route.dialect for route in self._routes if route.methods_at(scope)), None)
        response = error_answer(dialect or self._meant(scope, path), error, None)
        if methods:
            response.headers["allow"] = ", ".join(sorted(methods))
        response.headers["x-request-id"] = mint_request_id()
        await response(scope, receive, send)

    def _hint(self, scope: Scope) -> str:
        """Of a `/v1` too few or too many: some clients add it to the base address that they are given, others do not."""
        path: str = scope["path"]
        for other, words in ((f"/v1{path}", "lacks its '/v1'"), (path.replace("/v1/", "/", 1), "has a '/v1' too many")):
            if other != path and any(scope["method"] in r.methods_at({**scope, "path": other}) for r in self._routes):
                return f" '{shown(other)}' is: perhaps the base URL of your client {words}."
        return ""

    def _meant(self, scope: Scope, path: str) -> Dialect:
        """The dialect of the prefix, of the host, or the one whose own path begins most alike."""
        for dialect in self._dialects:
            for prefix in (dialect.prefix, *dialect.other_prefixes):
                if path == prefix or path.startswith(f"{prefix}/"):
                    return dialect
        mapped = self._options.hosts.get(host_of(scope))
        if mapped is not None:
            return next(dialect for dialect in self._dialects if dialect.name == mapped)
        return max(self._dialects, key=lambda dialect: max(_alike(op.path, path) for op in dialect.operations))


def host_of(scope: Scope) -> str:
    """The host name of the request, without its port, in lower case."""
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    return re.sub(r":[0-9]+$", "", host).lower()


def _specificity(path: str) -> list[bool]:
    """Sorts ``/v1/videos/generations`` before ``/v1/videos/{video_id}``."""
    return [segment.startswith("{") for segment in path.split("/")]


def _alike(template: str, path: str) -> int:
    """How many leading segments the two have in common."""
    count = 0
    for expected, actual in zip(template.split("/")[1:], path.split("/")[1:], strict=False):
        if expected != actual:
            break
        count += 1
    return count
