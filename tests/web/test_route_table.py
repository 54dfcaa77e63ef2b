"""The table of routes finds what Starlette finds by trying them all."""

from __future__ import annotations

import pytest
from starlette.responses import Response
from starlette.routing import BaseRoute, Match, Route

from dialects.api import SIGNER, Api
from rushes.dialects.base import WebOptions
from rushes.dialects.openapi import build_documents
from rushes.dialects.table import build_routes
from rushes.service import Service
from rushes.web.docs import docs_routes
from rushes.web.files import file_routes
from rushes.web.health import health_routes
from rushes.web.route_table import RouteTable

WORDS = ("video_x", "", "edits", "a:b", "{id}", "google/veo-3")


async def nothing(*_: object) -> None:
    """What stands behind the table."""


def first_of_all(routes: list[BaseRoute], scope: dict[str, object]) -> BaseRoute:
    return next(route for route in routes if route.matches(scope)[0] is Match.FULL)


def without_idle_slashes(path: str) -> str:
    return "/" + "/".join(filter(None, path.split("/"))) if path.strip("/") else path


@pytest.mark.parametrize("hosts", [{}, {"video.example": "onerouter"}], ids=["no host", "a mapped host"])
def test_every_path_finds_the_route_that_trying_all_finds(service: Service, hosts: dict[str, str]) -> None:
    routes = [
        *health_routes(service),
        *file_routes(service, SIGNER),
        *docs_routes(build_documents),
        *build_routes(service, WebOptions(signer=SIGNER, hosts=hosts)),
    ]
    table = RouteTable(nothing, routes=routes)
    templates = sorted({route.path for route in routes if isinstance(route, Route)})
    paths = {template.replace("{", "").replace("}", "") for template in templates}
    for number, template in enumerate(templates):  # two words for each, in turn: all words of all take a minute
        for word in (WORDS[number % len(WORDS)], WORDS[(number + 1) % len(WORDS)]):
            paths.add("/".join(word if "{" in part else part for part in template.split("/")))
    for path in sorted(paths | {"/nothing", "//", "/v1/videos/", "/v1//videos", "/v1/videos//"}):
        for method in ("GET", "POST", "DELETE", "HEAD", "PATCH"):
            for host in (b"127.0.0.1:8000", b"video.example")[: 1 + len(hosts)]:
                scope = {"type": "http", "path": path, "method": method, "headers": [(b"host", host)]}
                rooted = scope | {"root_path": "/below", "path": f"/below{path}"}
                for asked in (scope, rooted) if method == "GET" else (scope,):  # no method knows where it is rooted
                    plain = asked | {"path": without_idle_slashes(str(asked["path"]))}
                    expected = first_of_all(routes, plain)
                    _, child = expected.matches(plain)
                    assert table.find(asked) is expected, (method, path)
                    assert child.items() <= asked.items()


def test_no_route_ends_with_a_slash() -> None:
    with pytest.raises(ValueError, match="ends with a slash"):
        RouteTable(nothing, routes=[Route("/one/", nothing)])


def test_a_slash_at_the_end_of_a_documented_path_says_nothing(api: Api) -> None:
    made = api.post("/v1/videos/", {"prompt": "a fox"})
    assert made.status_code == 200, made.text
    job_id = made.json()["id"]
    assert api.get(f"/v1/videos/{job_id}/").json()["id"] == job_id
    assert [video["id"] for video in api.get("/v1/videos/?limit=5").json()["data"]] == [job_id]
    assert api.post("/v1/video/create/", {"prompt": "a fox", "model": "sora-2", "images": []}).status_code != 404
    assert api.get("/docs/").status_code == api.get("/docs").status_code
    assert api.get("/nowhere/").status_code == 404
    assert api.request("DELETE", "/v1/videos/").status_code == 405


def test_a_route_of_any_path_stands_last() -> None:
    async def answer(_: object) -> Response:
        return Response()

    any_path, one_path = Route("/{path:path}", answer), Route("/one", answer)
    with pytest.raises(ValueError, match="/one stands behind"):
        RouteTable(nothing, routes=[any_path, one_path])
    scope = {"type": "http", "path": "/a/b", "method": "GET", "headers": []}
    assert RouteTable(nothing, routes=[one_path, any_path]).find(dict(scope)) is any_path
    assert RouteTable(nothing, routes=[one_path]).find(dict(scope)) is None


@pytest.mark.parametrize("base", ["//v1", "/v1/", "//v1//", "/openai//v1"])
def test_more_slashes_than_one_say_nothing(api: Api, base: str) -> None:
    made = api.request("POST", f"http://testserver{base}/videos", json={"prompt": "a fox"})
    assert made.status_code == 200, made.text
    assert api.get(f"http://testserver{base}/videos/{made.json()['id']}").status_code == 200
    assert api.get(f"http://testserver{base}/nowhere").status_code == 404
