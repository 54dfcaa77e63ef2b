"""`rushes.media.fetch`: it reaches what is public, bounded, and nothing else. Servers listen on 127.0.0.1 only."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from rushes import __version__
from rushes.core.errors import InvalidReference, ServiceUnavailable
from rushes.media import fetch as fetch_module
from rushes.media.addresses import is_public
from rushes.media.fetch import FETCHES_MAX, REDIRECTS_MAX, UNREACHABLE, ByteBudget, Fetcher

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
PUBLIC = "93.184.215.14"


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[TestServer]:
    app = web.Application()
    app.router.add_get("/{path:.*}", handler)
    server = TestServer(app, host="127.0.0.1")
    async with server:
        yield server


def names(table: dict[str, list[str]]) -> Callable[[str, int], Awaitable[list[str]]]:
    async def resolve(host: str, port: int) -> list[str]:
        if host not in table:
            raise OSError("no such name")
        return table[host]

    return resolve


async def refusal(fetcher: Fetcher, url: str, bytes_max: int = 1000) -> str:
    with pytest.raises(InvalidReference) as caught:
        await fetcher.fetch(url, bytes_max=bytes_max, param="url")
    assert caught.value.param == "url"
    return caught.value.message


def answer(body: bytes, **options: object) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        return web.Response(body=body, **options)  # type: ignore[arg-type]

    return handler


def test_a_file_is_fetched_with_our_name_and_without_cookies_or_compression() -> None:
    seen: list[web.Request] = []

    async def handler(request: web.Request) -> web.StreamResponse:
        seen.append(request)
        response = web.Response(body=b"picture")
        response.set_cookie("track", "1")
        return response

    async def scenario() -> None:
        async with serving(handler) as server:
            fetcher = Fetcher(allow_private=True)
            for _ in range(2):
                assert await fetcher.fetch(str(server.make_url("/a.png")), bytes_max=100, param=None) == b"picture"

    asyncio.run(scenario())
    assert [request.headers["User-Agent"] for request in seen] == [f"rushes/{__version__}"] * 2
    assert all("Cookie" not in request.headers for request in seen)
    assert all(request.headers["Accept-Encoding"] == "identity" for request in seen)


def test_a_name_is_connected_to_the_address_that_was_checked_and_looked_up_once() -> None:
    lookups: list[str] = []
    hosts: list[str] = []

    async def handler(request: web.Request) -> web.StreamResponse:
        hosts.append(request.headers["Host"])
        return web.Response(body=b"ok")

    async def resolve(host: str, port: int) -> list[str]:
        lookups.append(host)
        return ["127.0.0.1"]

    async def scenario() -> None:
        async with serving(handler) as server:
            fetcher = Fetcher(allow_private=True, resolve=resolve)
            assert await fetcher.fetch(f"http://cdn.invalid:{server.port}/x", bytes_max=9, param=None) == b"ok"
            assert hosts == [f"cdn.invalid:{server.port}"]

    asyncio.run(scenario())
    assert lookups == ["cdn.invalid"]


@pytest.mark.parametrize("also", [[], [PUBLIC]])
def test_a_public_name_with_even_one_private_address_is_refused(also: list[str]) -> None:
    hits: list[str] = []

    async def handler(request: web.Request) -> web.StreamResponse:
        hits.append(request.path)
        return web.Response(body=b"secret")

    async def scenario() -> None:
        async with serving(handler) as server:
            fetcher = Fetcher(resolve=names({"inside.invalid": [*also, "127.0.0.1"]}))
            assert await refusal(fetcher, f"http://inside.invalid:{server.port}/") == UNREACHABLE

    asyncio.run(scenario())
    assert hits == []


def test_a_name_that_turns_private_after_it_was_checked_gains_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """DNS rebinding: the second answer is never asked for, the connection goes to the first one."""
    answers = [[PUBLIC], ["127.0.0.1"]]
    dialled: list[object] = []

    async def resolve(host: str, port: int) -> list[str]:
        return answers.pop(0)

    async def dial(addr_infos: list[tuple[object, ...]], **options: object) -> None:
        dialled.extend(info[4] for info in addr_infos)
        raise OSError("the test has no network")

    monkeypatch.setattr("aiohttp.connector.aiohappyeyeballs.start_connection", dial)
    message = asyncio.run(refusal(Fetcher(resolve=resolve), "http://rebind.invalid:8080/"))
    assert message == UNREACHABLE
    assert dialled == [(PUBLIC, 8080)]
    assert len(answers) == 1


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "0.0.0.0", "10.1.2.3", "169.254.169.254", "[::1]", "[::]",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fd00:ec2::254]",
        "[fe80::1%25lo]", "0x7f.1", "2130706433", "0177.0.0.1", "127.1", "127.0.0.1.", "127。0。0。1",
        "①②⑦.0.0.1", "\uff11\uff12\uff17.0.0.1", "0",
    ],
)  # fmt: skip
def test_every_spelling_of_a_private_address_is_refused(host: str) -> None:
    async def scenario() -> None:
        async with serving(answer(b"secret")) as server:
            fetcher = Fetcher(resolve=names({"localhost": ["127.0.0.1", "::1"]}))
            assert await refusal(fetcher, f"http://{host}:{server.port}/") == UNREACHABLE

    asyncio.run(scenario())


def test_a_private_address_and_a_dead_one_are_told_apart_by_nothing() -> None:
    async def scenario() -> None:
        async with serving(answer(b"x")) as server:
            port = server.port
        fetcher = Fetcher(allow_private=True, resolve=names({}))
        assert await refusal(fetcher, f"http://127.0.0.1:{port}/") == UNREACHABLE
        assert await refusal(fetcher, "http://unknown.invalid/") == UNREACHABLE
        assert await refusal(Fetcher(), f"http://127.0.0.1:{port}/") == UNREACHABLE

    asyncio.run(scenario())


def test_redirects_are_followed_a_few_times() -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        left = int(request.path.strip("/"))
        if left == 0:
            return web.Response(body=b"arrived")
        raise web.HTTPFound(f"../{left - 1}#part")

    async def scenario() -> None:
        async with serving(handler) as server:
            fetcher = Fetcher(allow_private=True)
            url = str(server.make_url("/"))
            assert await fetcher.fetch(f"{url}{REDIRECTS_MAX}", bytes_max=10, param=None) == b"arrived"
            assert "more than 3 times" in await refusal(fetcher, f"{url}{REDIRECTS_MAX + 1}")

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("http://inside.invalid:{port}/", "private networks"),
        ("http://169.254.169.254/latest/meta-data/", "private networks"),
        ("//[::1]:{port}/", "private networks"),
        ("file:///etc/passwd", "Only http"),
        ("gopher://127.0.0.1:6379/_", "Only http"),
        ("http://user:secret@outside.invalid/", "user name or password"),
        ("http://outside.invalid:99999/", "reached"),
    ],
)
def test_a_redirect_to_where_nobody_may_go_is_refused(
    location: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first hop leads to a server on 127.0.0.1, which the check is told to let pass, that once."""

    async def scenario() -> None:
        async def handler(request: web.Request) -> web.StreamResponse:
            return web.Response(status=302, headers={"Location": location.format(port=server.port)})

        async with serving(handler) as server:
            passes = iter([True])
            real = is_public
            monkeypatch.setattr(fetch_module, "is_public", lambda address: next(passes, False) or real(address))
            table = {"outside.invalid": ["127.0.0.1"], "inside.invalid": ["127.0.0.1"]}
            fetcher = Fetcher(resolve=names(table))
            assert words in await refusal(fetcher, f"http://outside.invalid:{server.port}/")

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://example.com/a.png", "Only http"),
        ("file:///etc/passwd", "Only http"),
        ("example.com/a.png", "Only http"),
        ("", "Only http"),
        ("http://", "Only http"),
        ("http://user@example.com/", "user name or password"),
        ("http://:secret@example.com/", "user name or password"),
        ("http://example.com:22/", "Port 22"),
        ("http://example.com:0/", "Port 0"),
        ("http://example.com:99999/", "not a valid URL"),
        ("http://exa mple.com/", "private networks"),
        ("http://foo\\@127.0.0.1/", "not a valid URL"),
        ("http://[::1/", "not a valid URL"),
        ("https://example.com/" + "a" * 9000, "longer than 8192"),
    ],
)
def test_an_address_that_is_no_plain_web_address_is_refused(url: str, words: str) -> None:
    assert words in asyncio.run(refusal(Fetcher(resolve=names({})), url))


def test_a_body_is_bounded_by_its_stated_length_and_by_what_comes() -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        response.enable_chunked_encoding()
        await response.prepare(request)
        try:
            while True:
                await response.write(b"x" * 600)
        except ConnectionError:
            return response

    async def scenario() -> None:
        fetcher = Fetcher(allow_private=True)
        async with serving(answer(b"x" * 1001)) as server:
            assert "larger than" in await refusal(fetcher, str(server.make_url("/")))
            assert len(await fetcher.fetch(str(server.make_url("/")), bytes_max=1001, param=None)) == 1001
        async with serving(drip) as server:
            assert "larger than" in await refusal(fetcher, str(server.make_url("/")))

    asyncio.run(scenario())


def test_compressed_content_is_refused_unread() -> None:
    bomb = gzip.compress(b"\0" * 10_000_000)

    async def scenario() -> None:
        async with serving(answer(bomb, headers={"Content-Encoding": "gzip"})) as server:
            message = await refusal(Fetcher(allow_private=True), str(server.make_url("/")), 100_000)
            assert "compressed content" in message

    asyncio.run(scenario())


@pytest.mark.parametrize("status", [204, 304, 401, 404, 500])
def test_any_other_answer_is_told_by_its_status(status: int) -> None:
    async def scenario() -> None:
        async with serving(answer(b"", status=status)) as server:
            assert f"status {status}" in await refusal(Fetcher(allow_private=True), str(server.make_url("/")))

    asyncio.run(scenario())


def test_a_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_module, "FETCH_SECONDS_MAX", 0.05)

    async def scenario() -> None:
        arrived, released = asyncio.Event(), asyncio.Event()

        async def handler(request: web.Request) -> web.StreamResponse:
            arrived.set()
            await released.wait()
            return web.Response()

        async with serving(handler) as server:
            assert "did not answer" in await refusal(Fetcher(allow_private=True), str(server.make_url("/")))
            released.set()

    asyncio.run(scenario())


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")

    async def scenario() -> None:
        async with serving(answer(b"direct")) as server:
            fetcher = Fetcher(allow_private=True)
            assert await fetcher.fetch(str(server.make_url("/")), bytes_max=10, param=None) == b"direct"

    asyncio.run(scenario())


def test_names_that_nobody_answers_for_take_no_thread_from_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """An event loop's own are few, and the database is asked on them."""
    released, asked = threading.Event(), []

    def hangs(host: str, *args: object, **options: object) -> object:
        asked.append(host)
        released.wait(60)
        raise socket.gaierror(socket.EAI_AGAIN, "nobody answers")

    monkeypatch.setattr(socket, "getaddrinfo", hangs)

    async def scenario() -> None:
        fetcher = Fetcher()
        fetches = [
            asyncio.create_task(fetcher.fetch(f"http://name-{n}.example/", bytes_max=1, param=None))
            for n in range(FETCHES_MAX)
        ]
        try:
            while len(asked) < 5:
                await asyncio.sleep(0.01)
            assert await asyncio.wait_for(asyncio.to_thread(lambda: "a thread"), 10) == "a thread"
        finally:
            released.set()
            await asyncio.gather(*fetches, return_exceptions=True)

    asyncio.run(scenario())


def test_a_host_that_hangs_leaves_connections_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_module, "KEPT_CONNECTIONS_MAX", 4)
    monkeypatch.setattr(fetch_module, "KEPT_TO_ONE_MAX", 2)

    async def scenario() -> None:
        arrived, released = asyncio.Event(), asyncio.Event()

        async def hangs(request: web.Request) -> web.StreamResponse:
            arrived.set()
            await released.wait()
            return web.Response()

        fetcher = Fetcher(allow_private=True)
        fetcher.keep()

        async def ask(server: TestServer) -> int:
            url = server.make_url("/")
            async with fetcher.connection(url, seconds_max=60) as session, session.get(url) as response:
                return response.status

        async with serving(hangs) as hung, serving(answer(b"")) as well:
            waiting = [asyncio.create_task(ask(hung)) for _ in range(8)]
            try:
                await arrived.wait()
                assert await asyncio.wait_for(ask(well), 10) == 200
            finally:
                released.set()
                assert await asyncio.gather(*waiting) == [200] * 8
                await fetcher.let_go()

    asyncio.run(scenario())


def test_a_closed_fetcher_refuses() -> None:
    async def scenario() -> None:
        fetcher = Fetcher(allow_private=True)
        await fetcher.close()
        assert "shutting down" in await refusal(fetcher, "http://127.0.0.1:9/")

    asyncio.run(scenario())


def test_a_budget_is_shared_in_the_order_of_asking() -> None:
    async def scenario() -> None:
        budget = ByteBudget(10)
        order: list[str] = []

        async def hold(name: str, size_bytes: int) -> None:
            taken_bytes = await budget.take(size_bytes)
            order.append(name)
            assert budget.held_bytes <= 10
            await asyncio.sleep(0)
            budget.give_back(taken_bytes)

        await asyncio.gather(hold("a", 6), hold("all", 99), hold("b", 1), hold("c", 9))
        assert order == ["a", "all", "b", "c"] and budget.held_bytes == 0

    asyncio.run(scenario())


@pytest.mark.parametrize("is_granted", [True, False])
def test_who_gives_up_waiting_holds_nothing_and_blocks_nobody(is_granted: bool) -> None:
    async def scenario() -> None:
        budget = ByteBudget(10)
        await budget.take(6)
        large, small = asyncio.create_task(budget.take(9)), asyncio.create_task(budget.take(3))
        await asyncio.sleep(0)
        if is_granted:
            budget.give_back(6)
        large.cancel()
        assert await small == 3
        assert large.cancelled() or (await asyncio.wait({large}) and large.cancelled())
        assert budget.held_bytes == (3 if is_granted else 9)

    asyncio.run(scenario())


def test_room_is_for_all_of_a_request_and_is_waited_for_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_module, "ROOM_SECONDS_MAX", 0.01)

    async def scenario() -> None:
        fetcher = Fetcher()
        async with fetcher.room(fetch_module.FETCHED_BYTES_MAX):
            with pytest.raises(ServiceUnavailable):
                async with fetcher.room(1):
                    raise AssertionError("there is none")
            async with fetcher.room(0):
                pass
        async with fetcher.room(1):
            pass

    asyncio.run(scenario())
