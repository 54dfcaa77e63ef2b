"""What a test asks the emulator, and tells it: the scenario, the calls that came, and an inbox for webhooks.

``/emulator`` exists only while the emulator is on. All but the inbox, which webhooks are sent to, needs an API key. Rule:
everything that is kept is kept in memory, and has a limit.
"""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from rushes import __version__
from rushes.core.catalog import EMULATOR
from rushes.core.clock import unix_ms
from rushes.core.errors import BodyTooLarge, InvalidValue, MalformedBody, RushesError
from rushes.dialects.auth import token_of
from rushes.emulator.front import Front
from rushes.emulator.interference import Interferer
from rushes.emulator.scenario import Director, Scenario, read_scenario
from rushes.service import Service
from rushes.web.routes import OwnRoute, refusal

BODY_BYTES_MAX: Final = 256 * 1024
INBOXES_MAX: Final = 100
LETTERS_MAX: Final = 200
"""In one inbox; the oldest go first."""
NAME_CHARS_MAX: Final = 100


class Emulation:
    """What the web application needs of the emulator, as one value."""

    def __init__(self, service: Service, scenario: Scenario) -> None:
        self._service = service
        self._director = Director(scenario)
        self.interferer = Interferer(self._director)

    def routes(self) -> list[BaseRoute]:
        return Control(self._service, self._director, self.interferer).routes()

    def middleware(self) -> Middleware:
        return Middleware(Front, service=self._service, interferer=self.interferer)


Handler = Callable[[Request], Awaitable[Response]]


class Control:
    """The pages below ``/emulator``."""

    def __init__(self, service: Service, director: Director, interferer: Interferer) -> None:
        self._service = service
        self._director = director
        self._interferer = interferer
        self._first = director.scenario
        self._inboxes: OrderedDict[str, deque[dict[str, Any]]] = OrderedDict()

    def routes(self) -> list[BaseRoute]:
        return [
            OwnRoute("/emulator", self._guarded(self._state), methods=["GET"], name="emulator"),
            OwnRoute("/emulator/reset", self._guarded(self._reset), methods=["POST"], name="emulator.reset"),
            OwnRoute(
                "/emulator/scenario", self._guarded(self._play), methods=["PUT", "DELETE"], name="emulator.scenario"
            ),
            OwnRoute("/emulator/calls", self._guarded(self._calls), methods=["GET"], name="emulator.calls"),
            OwnRoute(
                "/emulator/inbox/{name}", self._plain(self._inbox), methods=["GET", "POST"], name="emulator.inbox"
            ),
        ]

    async def _state(self, _: Request) -> Response:
        scenario = self._director.scenario
        return _json(
            {
                "engine": EMULATOR,
                "version": __version__,
                "words": scenario.words.text(),
                "rules": [rule.words.text() for rule in scenario.rules],
                "calls": len(self._interferer.calls()),
            }
        )

    async def _reset(self, _: Request) -> Response:
        """As at the start; jobs are left as they are."""
        self._interferer.reset()
        self._director.play(self._first)
        self._inboxes.clear()
        return Response(status_code=204)

    async def _play(self, request: Request) -> Response:
        scenario: Scenario = self._first
        if request.method == "PUT":
            scenario = read_scenario(_parsed(await _body(request)))
        self._director.play(scenario)
        return await self._state(request)

    async def _calls(self, _: Request) -> Response:
        return _json({"data": self._interferer.calls()})

    async def _inbox(self, request: Request) -> Response:
        name = request.path_params["name"]
        if len(name) > NAME_CHARS_MAX:
            raise InvalidValue(f"The name of an inbox has at most {NAME_CHARS_MAX} characters.", param="name")
        if request.method == "GET":
            await self._admit(request)
            return _json({"data": list(self._inboxes.get(name, ()))})
        status = request.query_params.get("status", "204")
        if not (status.isascii() and status.isdigit() and 200 <= int(status[:4]) <= 599):
            raise InvalidValue("The inbox answers with a status from 200 to 599.", param="status")
        body = await _body(request)
        inbox = self._inboxes.setdefault(name, deque(maxlen=LETTERS_MAX))
        inbox.append(
            {
                "at_ms": unix_ms(self._service.clock.now()),
                "headers": dict(request.headers),
                "body": body.decode("utf-8", "replace"),
            }
        )
        while len(self._inboxes) > INBOXES_MAX:
            self._inboxes.popitem(last=False)
        return Response(status_code=int(status))

    async def _admit(self, request: Request) -> None:
        """Raises Unauthorized."""
        await asyncio.to_thread(self._service.accounts.authenticate, token_of(request.headers))

    def _guarded(self, handler: Handler) -> Handler:
        async def handle(request: Request) -> Response:
            await self._admit(request)
            return await handler(request)

        return self._plain(handle)

    def _plain(self, handler: Handler) -> Handler:
        async def handle(request: Request) -> Response:
            try:
                return await handler(request)
            except RushesError as error:
                return refusal(error)
            except ClientDisconnect:
                return Response(status_code=400)

        return handle


async def _body(request: Request) -> bytes:
    """Raises BodyTooLarge."""
    data = bytearray()
    async for chunk in request.stream():
        data += chunk
        if len(data) > BODY_BYTES_MAX:
            raise BodyTooLarge(f"The body has at most {BODY_BYTES_MAX // 1024} KiB.")
    return bytes(data)


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise MalformedBody("The body is not valid JSON.") from None


def _json(body: Any) -> Response:
    return JSONResponse(body, headers={"cache-control": "no-store"})
