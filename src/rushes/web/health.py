"""``GET /healthz``: 200 once requests can be served, 503 while the database cannot be reached."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from rushes import __version__
from rushes.service import Service
from rushes.web.routes import OwnRoute

_log = logging.getLogger(__name__)


def health_routes(service: Service, *, engines: Sequence[str] = ()) -> list[BaseRoute]:
    """``engines`` are told as they are: whoever looks sees that a server only emulates."""

    async def healthz(_: Request) -> Response:
        is_up = await asyncio.to_thread(_database_answers, service)
        body: dict[str, object] = {
            "status": "ok" if is_up else "unavailable",
            "version": __version__,
            "database": is_up,
        }
        if engines:
            body["engines"] = [*engines]
        return JSONResponse(body, status_code=200 if is_up else 503, headers={"cache-control": "no-store"})

    return [OwnRoute("/healthz", healthz, methods=["GET"], name="healthz")]


def _database_answers(service: Service) -> bool:
    try:
        with service.database.read() as tx:
            tx.exec_driver_sql("SELECT 1").scalar_one()
    except Exception as error:  # whatever it is, requests cannot be served
        _log.warning("the database does not answer: %s", type(error).__name__)
        return False
    return True
