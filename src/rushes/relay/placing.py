"""How a job gets to an upstream: routes are asked in their order, one at a time, and one create is sent.

What makes it safe to die at any point: the pin is committed before a create is sent, so that whoever finds it without an
id knows not to send another; the upstream's id is committed before anything else is done with the answer. Rule: a create
is sent again only if it provably was not delivered or was refused by its meaning, or if the upstream is known to answer a
repeated Idempotency-Key with the first job.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

from rushes.core.engine import RenderStopped
from rushes.core.errors import InvalidReference, RenderFailed
from rushes.core.jobs import Job
from rushes.core.relays import Pin, PinState, id_by_address
from rushes.relay.codec import Answer, Codec, Order
from rushes.relay.codecs.table import CODECS
from rushes.relay.config import RelayConfig, Route, Upstream
from rushes.relay.envelopes import account_is_empty, refusal
from rushes.relay.keeping import Keeping, NotTaken
from rushes.relay.line import Line
from rushes.relay.marks import Marks
from rushes.relay.ordering import CharacterLink, Ordering, route_of
from rushes.relay.reading import State, error_words
from rushes.relay.redact import redacted
from rushes.relay.rooms import Rooms
from rushes.relay.routes import Health, in_order
from rushes.relay.run import Run
from rushes.relay.wire import NoAnswer, NotDelivered, retry_after_seconds
from rushes.service.relays import IdTaken, Relays, Reserved

ROUTE_PAUSE_SECONDS: Final = 1.0
"""Before the routes are asked again, when none took the job; doubled each time up to the next."""
ROUTE_PAUSE_SECONDS_MAX: Final = 30.0
REPEATS_MAX: Final = 3
"""Creates under one Idempotency-Key, where the upstream is known to make one job of them."""
UNDECIDED: Final = frozenset({408, 409, 425})
"""Answers that are neither a refusal nor a job: timed out, in conflict (with an earlier one of the same key), too early."""
MOVED: Final = frozenset({301, 307, 308})
"""The same request is wanted at another address, so nothing was done with it here. 302 and 303 are what servers also answer
that have made what was asked for, and show where it is."""
PINNING_PAUSES_SECONDS: Final = (0.1, 0.5, *[1.0] * 300)
"""Between attempts to keep an upstream's id, whatever is wrong but a database that does not answer: losing it loses money."""
DOUBT: Final = (
    "The upstream may have taken this video, but what it answered is not known. It was not asked a second time, and"
    " nothing was charged."
)

T = TypeVar("T")

_log = logging.getLogger(__name__)


class RouteFull(Exception):
    """The route has as many jobs as it may; those that wait for it are a queue, and none of them fails for that."""


class Placing:
    def __init__(
        self,
        *,
        config: RelayConfig,
        relays: Relays,
        line: Line,
        health: Health,
        now: Callable[[], datetime],
        marks: Marks,
        keeping: Keeping,
        link: CharacterLink | None = None,
    ) -> None:
        self._config = config
        self._relays = relays
        self._line = line
        self._health = health
        self._now = now
        self._marks = marks
        self._keeping = keeping
        self._rooms = Rooms(relays.in_flight)
        self.ordering = Ordering(relays=relays, line=line, keeping=keeping, link=link)

    async def place(self, run: Run) -> Pin:
        """Find a route that takes the job. Raises RenderFailed if none does in time, for which waiting for one that is full
        does not count; RenderStopped.
        """
        model = self._config.models.get(run.job.request.model)
        if model is None:
            raise RenderFailed(f"No upstream is configured for the model '{run.job.request.model}'.")
        first = run.job.engine.partition(":")[2]
        source = await self.ordering.source_pin(run.job.request)
        paired = [(route, self._config.upstreams[route.upstream]) for route in model.routes]
        drawn = [pair for pair in paired if pair[1].name == first]
        suited = [
            route
            for route, upstream in paired
            if self.ordering.suits(run.job.request, route, upstream, source, drawn=drawn)
        ]
        if not suited:
            raise RenderFailed("No upstream of this model can do this any more; nothing was charged.")
        routes = in_order(suited, first=first, seed=run.job.render_seed)
        deadline, pause_seconds = time.monotonic() + self._config.wait_seconds_max, ROUTE_PAUSE_SECONDS
        is_called = False
        while True:
            began, full = time.monotonic(), []
            for route in routes:
                if run.stopped.is_set():
                    raise RenderStopped("stopped on request")
                try:
                    pin = await self._try(run, route, is_called=is_called)
                except RouteFull:
                    full.append(route)
                    continue
                if pin is not None:
                    return pin
            if full:
                is_called = await self._wait_for_room(run, full, others=len(routes) - len(full))
                deadline += time.monotonic() - began
                continue
            if time.monotonic() >= deadline:
                raise RenderFailed("No upstream could take this video; nothing was charged.")
            run.is_placing = True
            seconds = min(pause_seconds, max(0.01, deadline - time.monotonic()))
            await self._idle(run, partial(run.pause, seconds))
            run.is_placing = False
            pause_seconds = min(ROUTE_PAUSE_SECONDS_MAX, pause_seconds * 2)

    async def _wait_for_room(self, run: Run, full: Sequence[Route], *, others: int) -> bool:
        """Until one of the full routes seems to have room, or the ``others`` are to be asked again. Returns whether it is its
        turn. Raises RenderStopped.
        """
        seconds_max = ROUTE_PAUSE_SECONDS_MAX if others else None
        return await self._idle(run, partial(self._rooms.wait, full, seconds_max=seconds_max))

    async def _idle(self, run: Run, wait: Callable[[], Awaitable[T]]) -> T:
        """What ``wait`` says; meanwhile the job is as one that was not begun: it takes no slot, for jobs of other models are
        to be sent and fetched, and the death of its worker does not count against it. Raises RenderStopped.
        """
        run.leave()
        await self._relays.commit(self._relays.waits(run.job, is_waiting=True))
        run.is_waiting = True
        try:
            said = await run.until_stopped(wait())
            await run.enter()
        finally:
            run.is_waiting = False
        await self._relays.commit(self._relays.waits(run.job, is_waiting=False))
        return said

    async def _try(self, run: Run, route: Route, *, is_called: bool) -> Pin | None:
        """Ask one route. None: it certainly did not take the job. Raises RouteFull, also if others wait there and it is
        not the job's turn.
        """
        upstream, request = self._config.upstreams[route.upstream], run.job.request
        if not is_called and self._rooms.has_line(route):
            raise RouteFull
        # Nothing is uploaded for a job that has no room then.
        if (request.images or request.characters or request.remix) and not await self._rooms.has_room(route):
            raise RouteFull
        breaker = self._health.of(upstream)
        if not breaker.admits():
            return None
        if self._line.lacks_credential(upstream):
            _log.error("upstream %s: there is no credential under %s", upstream.name, upstream.credential)
            breaker.failed()
            return None
        try:
            order = await self.ordering.order(run, route, upstream)
        except NotTaken as error:
            _log.warning("upstream %s did not take what goes along: %s", upstream.name, error)
            breaker.failed()
            return None
        pin = Pin(
            job_id=run.job.id,
            upstream=upstream.name,
            codec=upstream.codec,
            base=upstream.base,
            credential=upstream.credential,
            model=route.model,
            idempotency_key=_key(run.job),
            state=PinState.SENDING,
            marks=self._marks.name,
            created_at=self._now(),
        )
        is_held = CODECS[pin.codec].holds(order)
        reservation = self._relays.reserve(run.job, pin, in_flight_max=route.in_flight, is_held=is_held)
        reserved = await self._relays.commit(reservation)
        if reserved is Reserved.LOST:
            raise RenderStopped("the attempt no longer holds the job")
        if reserved is Reserved.FULL:
            raise RouteFull
        return await self._create(run, pin, upstream, order)

    async def _create(self, run: Run, pin: Pin, upstream: Upstream, order: Order, *, sent: int = 0) -> Pin | None:
        """Send the create, which was sent ``sent`` times before. It is not given up when the run is stopped: its answer
        is worth money. None: it was not delivered, or refused by its meaning. Raises RenderFailed, RenderStopped.
        """
        codec, breaker, doubt = CODECS[pin.codec], self._health.of(upstream), ""
        # With files it reads them; without, a thread would cost more than it.
        call = await asyncio.to_thread(codec.create, order) if order.has_files else codec.create(order)
        call = replace(call, headers={**call.headers, "Idempotency-Key": pin.idempotency_key})
        seconds_max = upstream.held_seconds_max if codec.holds(order) else upstream.create_seconds_max
        # Of the upstream's own video, "not found" is said of that video, and no other route has it.
        refused = upstream.refused - ({404, 405} if order.source and order.source.video_id else set())
        while sent < (REPEATS_MAX if upstream.repeats_safely else 1):
            if sent:
                await run.pause(upstream.poll_every_seconds * sent)
            try:
                answer = await self._line.ask(
                    upstream,
                    call,
                    seconds_max=seconds_max,
                    before_sending=partial(self._marks.mark, pin.job_id),
                )
            except NotDelivered as error:
                breaker.failed()
                if sent:
                    sent, doubt = sent + 1, f"repeating the create: {error}"
                    continue
                _log.warning("upstream %s: a create was not delivered: %s", upstream.name, error)
                await self._relays.commit(self._relays.not_delivered(pin.job_id))
                self._marks.settle(pin.job_id)
                return None
            except NoAnswer as error:
                breaker.failed(is_lost=True)
                sent, doubt = sent + 1, f"create: {error}"
                continue
            except InvalidReference as error:  # what goes along was deleted meanwhile
                if sent:
                    sent, doubt = sent + 1, f"repeating the create: {error}"
                    continue
                await self._relays.commit(self._relays.not_delivered(pin.job_id))
                self._marks.settle(pin.job_id)
                raise
            status = refusal(answer, refused) or answer.status
            upstream_id = _upstream_id(codec, answer) if 200 <= status < 300 else None
            if upstream_id is not None:
                try:
                    accepted = await self._accept(run, pin, codec, order, answer, upstream_id)
                except IdTaken:  # it would answer a repeat with the same
                    breaker.failed(is_lost=True)
                    doubt = f"create: answered with the id of another job, {upstream_id}"
                    break
                breaker.succeeded()
                self._marks.settle(pin.job_id)
                return accepted
            is_empty = (status < 300 or 400 <= status < 500) and account_is_empty(answer)
            if (status in refused | MOVED or is_empty) and not sent:
                breaker.failed()
                breaker.rest(retry_after_seconds(answer.headers, now=self._now()))
                if status == 404:
                    self._keeping.forget(order)  # it may be said of a character that was kept there
                why = ": our account there is empty" if is_empty else ""
                _log.warning("upstream %s refused a create with status %d%s", upstream.name, status, why)
                await self._relays.commit(self._relays.not_delivered(pin.job_id))
                self._marks.settle(pin.job_id)
                return None
            # Of a repeat it says nothing: the first may have been taken.
            if 400 <= status < 500 and status not in UNDECIDED and status not in refused and not sent:
                breaker.succeeded()
                await self._relays.commit(self._relays.ended(pin.job_id, PinState.FAILED))
                self._marks.settle(pin.job_id)
                self._keeping.forget(order)
                said = redacted(error_words(answer.json()), self._line.credential(upstream))
                raise RenderFailed(f"The upstream refused the request: {said or f'status {status}'}")
            breaker.failed(is_lost=True)
            sent, doubt = sent + 1, f"create: status {status}{' without an id' if status < 300 else ''}"
        await self.doubt(pin, doubt)
        raise RenderFailed(DOUBT)

    async def _accept(self, run: Run, pin: Pin, codec: Codec, order: Order, answer: Answer, upstream_id: str) -> Pin:
        """Nothing happens between the answer and this commit, which is tried until the database answers. Raises IdTaken."""
        kept = codec.pinned(order, upstream_id)
        results = codec.created(answer).results if codec.created is not None else ()
        for pause_seconds in (*PINNING_PAUSES_SECONDS, None):
            try:
                await self._relays.commit(self._relays.accepted(pin.job_id, kept, results, waits=run.job))
                break
            except IdTaken:
                raise
            except Exception as error:
                if pause_seconds is None:
                    _log.error("job %s is %s at upstream %s: this could not be kept", pin.job_id, kept, pin.upstream)
                    raise
                _log.warning("an upstream's id could not be kept, trying again: %s", type(error).__name__)
                await asyncio.sleep(pause_seconds)
        return replace(pin, state=PinState.ACCEPTED, upstream_id=kept, results=results, accepted_at=self._now())

    async def after_a_death(self, run: Run, pin: Pin, upstream: Upstream | None) -> Pin | None:
        """A create was pinned, and perhaps on its way, when its worker died. None: it certainly was not.

        Raises RenderFailed unless it may be repeated.
        """
        if self._marks.prove_unsent(pin):
            await self._relays.commit(self._relays.not_delivered(pin.job_id))
            return None
        route = route_of(pin, run.job.request, self._config)
        if upstream is not None and route is not None and upstream.repeats_safely:
            with suppress(NotTaken):
                order = await self.ordering.order(run, route, upstream)
                again = await self._create(run, pin, upstream, order, sent=1)
                if again is not None:
                    return again
        await self.doubt(pin, "the worker died while the create was on its way")
        raise RenderFailed(DOUBT)

    async def doubt(self, pin: Pin, text: str, *, cost: str | None = None) -> None:
        """``cost`` is what the upstream is known to have charged all the same."""
        _log.error("job %s at upstream %s: %s; its fate there is unknown", pin.job_id, pin.upstream, text)
        await self._relays.commit(self._relays.doubt(pin.job_id, text, cost=cost))
        self._marks.settle(pin.job_id)


def _upstream_id(codec: Codec, answer: Answer) -> str | None:
    """What the job is known by: the id that the answer to its create gives, or else the finished video itself."""
    upstream_id = codec.accepted(answer)
    if upstream_id is None and codec.created is not None and (seen := codec.created(answer)).state is State.DONE:
        upstream_id = id_by_address(seen.results[0])
    return upstream_id


def _key(job: Job) -> str:
    """The same for every create of a job, and nobody else's: not its id, which clients see."""
    return "rushes-" + hashlib.sha256(f"{job.id} {job.render_seed}".encode()).hexdigest()[:40]
