"""A route of the server's own pages and files, which answers whatever method its path is asked with.

Behind these stand the dialects, which take every path: what is passed on to them is answered with 404. Rule: a path
that exists says 405 and which methods it takes.
"""

from __future__ import annotations

from typing import Final

from starlette.responses import JSONResponse
from starlette.routing import Match, Route
from starlette.types import Receive, Scope, Send

from rushes.answers import whole_range
from rushes.core.errors import Forbidden, MethodNotAllowed, RangeUnsatisfiable, RushesError

PATH_CHARS_SHOWN: Final = 200


class OwnRoute(Route):
    """A Starlette route that keeps requests with another method to itself, and refuses them."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        match, child = super().matches(scope)
        return (Match.NONE if match is Match.NONE else Match.FULL), child

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        methods = self.methods or set()
        if scope["method"] in methods:
            await super().handle(scope, receive, send)
            return
        path = scope["path"][:PATH_CHARS_SHOWN].encode(errors="replace").decode()
        answer = refusal(MethodNotAllowed(f"'{scope['method'][:20]}' is not allowed on '{path}'."))
        answer.headers["allow"] = ", ".join(sorted(methods))
        await answer(scope, receive, send)


def refusal(error: RushesError) -> JSONResponse:
    """``error`` as OpenAI's clients read it; no cache keeps it."""
    code = "invalid_link" if isinstance(error, Forbidden) else error.code
    body = {"error": {"message": error.message, "type": "invalid_request_error", "param": None, "code": code}}
    headers = {"content-range": whole_range(error)} if isinstance(error, RangeUnsatisfiable) else {}
    return JSONResponse(body, status_code=error.status_hint, headers={"cache-control": "no-store", **headers})
