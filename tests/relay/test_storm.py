"""Many jobs, two workers, an upstream that does everything wrong, callers who cancel, and workers that die, all at random:
whatever happens in whichever order, each job ends once, its hold is settled once, and no create is sent twice.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import suppress

import pytest

from relay.conftest import Relay
from relay.test_conduct import CHARGED, RELEASED, wait_for
from relay.upstream import VIDEO, Request, Upstream
from rushes.core.errors import Conflict, NotFound
from rushes.core.jobs import JobStatus

JOBS = 40
SECONDS = 2.0
"""How long the storm lasts; then everything that is left may end in peace."""


class Weather:
    """What the upstream does with the next request."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.is_calm = False
        self.taken: list[str | None] = []
        """The key of each create that the upstream may have taken."""

    def __call__(self, request: Request) -> bool | None:
        if self.is_calm and request.command == "POST":
            self.taken.append(request.headers["Idempotency-Key"])
        if self.is_calm:
            return None
        if request.command == "POST":
            return self.create(request, self.draw.random())
        if request.command == "DELETE":
            return request.answer({}, 500) if self.draw.random() < 0.3 else None
        if request.path.endswith("/content"):
            return self.content(request, self.draw.random())
        return self.status(request, self.draw.random())

    def create(self, request: Request, luck: float) -> bool | None:
        if luck < 0.2:
            return request.answer({"error": {"message": "slow down"}}, 429, {"retry-after": "0"})
        if luck < 0.25:
            return request.answer({"error": {"message": "no such prompt"}}, 400)
        self.taken.append(request.headers["Idempotency-Key"])
        if luck < 0.5:
            request.site.make()
            return (
                request.hang_up()
                if luck < 0.3
                else request.answer({} if luck < 0.35 else b"<html>", 502 if luck < 0.45 else 200)
            )
        if luck < 0.55:
            return request.answer(
                {"id": f"video_{self.draw.randint(1, 9)}", "status": "queued"}
            )  # one that others may have
        if luck < 0.6:
            time.sleep(0.2)
        return None

    def status(self, request: Request, luck: float) -> bool | None:
        said = {0.1: "in_progress", 0.2: "nobody knows", 0.25: "failed", 0.3: None, 0.35: ["completed"]}
        for limit, word in said.items():
            if luck < limit:
                return request.answer(
                    {"id": "x", "status": word, "error": {"message": "no luck"} if word == "failed" else None}
                )
        return request.answer(b"[1, 2", 200) if luck < 0.4 else request.answer({}, 503) if luck < 0.5 else None

    def content(self, request: Request, luck: float) -> bool | None:
        if luck < 0.2:
            return request.answer(b"<html>" * 200)
        if luck < 0.3:
            return request.answer({}, 503)
        return request.answer(VIDEO, headers={"Content-Encoding": "aws-chunked"}) if luck < 0.5 else None


def storm(workers: list[Relay], draw: random.Random) -> list[str]:
    """Submit, cancel, delete, kill and stop. Returns the jobs."""
    relay, ids, end = workers[0], list[str](), time.monotonic() + SECONDS
    for worker in workers:
        worker.start_again(claims=True)
    while time.monotonic() < end or len(ids) < JOBS:
        luck = draw.random()
        if len(ids) < JOBS and luck < 0.5:
            ids.append(f"task_{len(ids)}")
            relay.clock.advance(0.001)
            relay.submit(ids[-1], seed=draw.randint(1, 2**30))
        elif luck < 0.6 and ids:
            with suppress(Conflict, NotFound):
                relay.service.jobs.cancel(relay.caller, draw.choice(ids))
        elif luck < 0.63 and ids:
            with suppress(NotFound):
                relay.service.jobs.delete(relay.caller, draw.choice(ids))
        elif luck < 0.66:
            draw.choice(workers).start_again(claims=True)  # as after a death: in the middle of whatever it did
        elif luck < 0.68:
            worker = draw.choice(workers)
            worker.worker.stop()
            assert worker.desk is not None
            worker.desk.stop(seconds_max=30)
            worker.start_again(claims=True)
        time.sleep(0.01)
    return ids


@pytest.mark.parametrize("seed", [1, 2])
def test_every_job_ends_once_whatever_happens(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr("rushes.relay.conduct.FETCH_PAUSE_SECONDS_MAX", 0.05)
    monkeypatch.setattr("rushes.relay.desk.BEAT_SECONDS", 0.1)
    draw, weather = random.Random(seed), Weather(seed)
    upstream.behave = weather
    table = relay.table(upstream) | {"breaker_failures": 1000, "trouble_seconds_max": 10}
    told = {
        "wait_seconds_max": 30,
        "upstreams": {"up": table, "again": table},
        "models": {
            "sora-2": {
                "price": 1,
                "routes": [{"upstream": "up", "model": "m", "in_flight": 8}, {"upstream": "again", "model": "m"}],
            }
        },
    }
    relay.setup(told)
    other = Relay(relay.database, relay.folder / "other", relay.queue, name="other")
    other.clock, other.caller = relay.clock, relay.caller
    other.folder.mkdir()
    other.setup(told)
    try:
        ids = storm([relay, other], draw)
        weather.is_calm, upstream.polls = True, 0
        wait_for(lambda: not relay.service.attempts.open_ids())
        wait_for(lambda: not relay.service.tickets.among(ids))
    finally:
        other.close()
        relay.close()
    ends = Counter(tuple(relay.entries(job_id)) for job_id in ids)
    assert set(ends) <= {tuple(CHARGED), tuple(RELEASED)}
    assert ends[tuple(CHARGED)] == sum(relay.service.relays.look(one)[0].status is JobStatus.SUCCEEDED for one in ids)
    assert len(weather.taken) == len(set(weather.taken)), "no create is sent again once it may have been taken"
    assert relay.service.relays.in_flight("up", "m") == relay.service.relays.in_flight("again", "m") == 0
    assert relay.service.accounts.named("tester").held == 0
