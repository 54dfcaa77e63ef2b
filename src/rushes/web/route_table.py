"""Finds the route of a path by its segments, where Starlette alone would try every route in turn.

Whether a route takes a request is still its own word, and they are asked in the order in which they were given: this
only leaves out those whose path is another. It stands before Starlette's router and its handling of HTTP exceptions,
which no route here raises. Rule: a route here takes a request wholly or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Final

from starlette.routing import BaseRoute, Match, Route
from starlette.types import ASGIApp, Receive, Scope, Send

_Placed = tuple[int, BaseRoute]

_SLASHES: Final = re.compile("//+")


@dataclass
class _Node:
    """Where paths that begin alike part."""

    literal: dict[str, _Node] = field(default_factory=dict)
    other: _Node | None = None
    """Below a segment that holds a parameter."""
    routes: list[_Placed] = field(default_factory=list)
    """Those whose path ends here."""
    beyond: list[_Placed] = field(default_factory=list)
    """Those whose last parameter takes slashes: they take every path below."""


class RouteTable:
    """ASGI middleware that answers with the first of its routes that takes a request, and else asks ``app``."""

    def __init__(self, app: ASGIApp, *, routes: Sequence[BaseRoute]) -> None:
        """Routes that are of no one path stand last, and none ends with a slash. Raises ValueError otherwise."""
        self._app = app
        self._routes = list(routes)
        self._root = _Node()
        self._anywhere: list[BaseRoute] = []
        self._found: dict[str, Sequence[BaseRoute]] = {}
        """Candidates of the paths that hold no parameter, found once."""
        for place, route in enumerate(routes):
            if not isinstance(route, Route) or route.path.startswith("/{") or ":path}" in _head(route.path):
                self._anywhere.append(route)
            elif route.path.endswith("/") and route.path != "/":
                raise ValueError(f"{route.path} ends with a slash")
            elif self._anywhere:
                raise ValueError(f"{route.path} stands behind a route that takes any path")
            else:
                self._add(route.path, (place, route))
        for route in routes:
            if isinstance(route, Route) and "{" not in route.path:
                self._found[route.path] = self._at(route.path)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        route = self.find(scope)
        await (self._app if route is None else route.handle)(scope, receive, send)

    def find(self, scope: Scope) -> BaseRoute | None:
        """The route that takes the request; what it read in the path is added to ``scope``.

        A slash at the end of a path says nothing, and is taken off: no route's own path has one. Nor do several in a row, which
        come of a base address that ends with a slash, say more than one.
        """
        if scope["type"] == "http" and scope["path"].strip("/"):
            if "//" in scope["path"]:
                scope["path"] = _SLASHES.sub("/", scope["path"])
            if scope["path"].endswith("/"):
                scope["path"] = scope["path"][:-1]
        for route in self._candidates(scope):
            match, child = route.matches(scope)
            if match is Match.FULL:
                scope.update(child)
                return route
        return None

    def _add(self, path: str, placed: _Placed) -> None:
        node = self._root
        for segment in path.split("/"):
            if ":path}" in segment:
                node.beyond.append(placed)
                return
            if "{" in segment:
                node.other = node.other or _Node()
                node = node.other
            else:
                node = node.literal.setdefault(segment, _Node())
        node.routes.append(placed)

    def _candidates(self, scope: Scope) -> Sequence[BaseRoute]:
        """Every route that may take the request, in order."""
        if scope["type"] != "http" or scope.get("root_path"):
            return self._routes
        path = scope["path"]
        found = self._found.get(path)
        return self._at(path) if found is None else found

    def _at(self, path: str) -> Sequence[BaseRoute]:
        nodes: list[_Node] = [self._root]
        placed: list[_Placed] = []
        for segment in path.split("/"):
            found: list[_Node] = []
            for node in nodes:
                placed += node.beyond
                if (below := node.literal.get(segment)) is not None:
                    found.append(below)
                if node.other is not None:
                    found.append(node.other)
            nodes = found
        for node in nodes:
            placed += node.routes
        if len(placed) > 1:
            placed.sort(key=itemgetter(0))
        return [*(route for _, route in placed), *self._anywhere]


def _head(path: str) -> str:
    """All of a path but its last segment."""
    return path.rpartition("/")[0]
