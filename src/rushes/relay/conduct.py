"""One job's way through an upstream: placed there once, asked for until it has ended, its file fetched and looked into.

Once an upstream's id is pinned everything here can be repeated, by whoever finds the job, and is. Rule: an answer that
cannot be read is trouble, and trouble has a limit of time; a word nobody knows is no trouble; only the upstream's own
word ends a job as failed.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from rushes.core.engine import RenderPool, RenderResult, RenderStopped
from rushes.core.errors import RenderExhausted, RenderFailed
from rushes.core.relays import Pin, PinState
from rushes.relay.codec import Answer, Call, Codec, Seen
from rushes.relay.codecs.table import CODECS
from rushes.relay.config import RelayConfig, Upstream
from rushes.relay.keeping import Keeping
from rushes.relay.line import Line
from rushes.relay.marks import Marks
from rushes.relay.ordering import CharacterLink, route_of
from rushes.relay.placing import DOUBT, Placing
from rushes.relay.reading import State
from rushes.relay.redact import redacted
from rushes.relay.routes import Health, Pace
from rushes.relay.run import Run
from rushes.relay.wire import NoAnswer, NoHost, NotDelivered, NoVideo, TooLarge, retry_after_seconds, write_inline
from rushes.service.relays import Relays

POLL_HINT_SECONDS_MAX: Final = 60.0
"""An upstream that asks to be left alone for longer is asked after this."""
CANCEL_SECONDS_MAX: Final = 5.0
FETCHES_MAX: Final = 4
"""Times that a finished file is fetched where its addresses give none, asked for anew each time. Where nobody answers there, or
a server that is not well, the times are not counted: that is trouble, and has trouble's limit."""
FETCH_PAUSE_SECONDS_MAX: Final = 60.0
HOST_SECONDS_MAX: Final = 300.0
"""How long a finished file is fetched from a host that does not exist: a name that is new is known everywhere by then."""
ABSENT_LOOKS_MAX: Final = 3
"""Times in a row that neither the queue nor the history of an upstream has a job: between two of its questions one moves."""
BROKEN_ANSWERS_MAX: Final = 3
"""Times in a row that a server which is not well itself says that a job failed, before that is believed."""
GONE: Final = (
    "The upstream no longer knows this video: it was restarted, or its queue was emptied. Nothing was charged."
)
LOST: Final = "The upstream no longer answers about this video. Nothing was charged."

_log = logging.getLogger(__name__)


Look = Callable[[Path], Awaitable[RenderResult]]
"""Looks into a file that was fetched, in a render process. Raises RenderFailed for one that is no whole video."""


class Conductor:
    """Conducts jobs, many at once, on one event loop."""

    def __init__(
        self,
        *,
        config: RelayConfig,
        relays: Relays,
        line: Line,
        now: Callable[[], datetime],
        marks: Marks | None = None,
        link: CharacterLink | None = None,
        renders: RenderPool | None = None,
    ) -> None:
        """``link`` gives the addresses of characters' videos, where this server has one that others reach; ``renders``
        cuts them, where they must be cut.
        """
        self._config = config
        self._relays = relays
        self._line = line
        self._now = now
        self._health = Health()
        self._pace = Pace()
        self._marks = marks or Marks(None)
        self._keeping = Keeping(line=line, renders=renders)
        self.placing = Placing(
            config=config,
            relays=relays,
            line=line,
            health=self._health,
            now=now,
            marks=self._marks,
            keeping=self._keeping,
            link=link,
        )

    async def conduct(self, run: Run, look: Look) -> RenderResult:
        """What ``look`` says of the upstream's video, and in its details what there is to tell of the upstream.

        Raises RenderFailed for what no retry can mend, RenderStopped, and whatever else ``look`` raises.
        """
        pin = None
        if run.job.attempt > 1:  # before the first nothing can be pinned
            _, pin = await asyncio.to_thread(self._relays.look, run.job.id)
        if pin is not None and pin.state is not PinState.SENDING and pin.upstream_id is None:
            raise RenderFailed(DOUBT if pin.state is PinState.DOUBTFUL else "The upstream refused the request.")
        is_new = pin is None
        if pin is None or pin.state is PinState.SENDING:
            await run.enter()
        if pin is not None and pin.state is PinState.SENDING:
            pin = await self.placing.after_a_death(run, pin, self._upstream(pin))
        if pin is None:
            pin = await self.placing.place(run)
        upstream = self._upstream(pin)
        if upstream is None:
            await self.placing.doubt(pin, "the upstream is no longer configured")
            raise RenderFailed(LOST)
        if not is_new:  # else it was written together with the upstream's id
            await self._relays.commit(self._relays.runs(run.job))
        run.is_waiting = True
        is_ending = True
        try:
            return await self._follow(run, pin, upstream, look, is_new=is_new)
        except asyncio.CancelledError:
            is_ending = False  # the loop ends in the middle of it, as by a death
            raise
        finally:
            if is_ending:
                await self._set_waiting(run, False)

    async def open(self) -> None:
        """Keep connections to upstreams, on the running loop, until `close`."""
        await self._line.open()

    async def close(self) -> None:
        await self._line.close()
        self._keeping.close()
        self._marks.close()

    async def cancel(self, pin: Pin) -> bool:
        """Tell the upstream that nobody wants it any more. Returns whether it was told and took it."""
        upstream = self._upstream(pin)
        told = False
        if upstream is not None and pin.upstream_id is not None:
            with suppress(NotDelivered, NoAnswer):
                told = await self._tell(upstream, CODECS[pin.codec], pin.upstream_id)
        await self._relays.commit(self._relays.ended(pin.job_id, PinState.CANCELED))
        return told

    async def _tell(self, upstream: Upstream, codec: Codec, upstream_id: str) -> bool:
        """That a job is to end. Returns whether that was taken. Raises NotDelivered, NoAnswer."""
        ask = partial(self._line.ask, upstream, seconds_max=CANCEL_SECONDS_MAX)
        if codec.cancel is None:
            return False
        told = (await ask(codec.cancel(upstream_id))).ok
        if codec.queue is None or codec.interrupt is None:
            return told
        interrupt = codec.interrupt(upstream_id, await ask(codec.queue()))
        return told if interrupt is None else (await ask(interrupt)).ok

    async def _set_waiting(self, run: Run, is_waiting: bool) -> None:
        """Whether a worker that dies now counts against the job: not while the job waits, or its file is fetched."""
        if run.is_waiting is not is_waiting:
            await self._relays.commit(self._relays.waits(run.job, is_waiting=is_waiting))
            run.is_waiting = is_waiting

    async def _follow(self, run: Run, pin: Pin, upstream: Upstream, look: Look, *, is_new: bool) -> RenderResult:
        """Ask about an accepted job until it has ended, and fetch its file. Only the fetching takes a slot."""
        wrong: RenderFailed | None = None
        fetches = _Fetches()
        while fetches.go_on(upstream):
            await self._set_waiting(run, True)
            run.leave()
            await run.pause(fetches.pause_seconds(upstream))
            is_first = fetches.count == 0
            seen = await self._until_ended(run, pin, upstream, is_new=is_new and is_first, is_first=is_first)
            fetches.begin()
            cost = self._cost(run, pin, seen)
            try:
                await run.enter()
                if seen.state is State.FAILED:
                    await self._relays.commit(self._relays.ended(pin.job_id, PinState.FAILED, cost=cost))
                    said = redacted(seen.error, self._line.credential(upstream))
                    raise RenderFailed(f"The upstream could not make the video: {said}" if said else None)
                async for path in self._files(run, pin, upstream, seen, cost, fetches):
                    await self._relays.commit(self._relays.ended(pin.job_id, PinState.DONE, cost=cost))
                    pin = replace(pin, state=PinState.DONE)
                    await self._set_waiting(run, False)  # whoever dies of looking into it dies of this job
                    result, wrong = await _looked_into(path, look)
                    if result is None:
                        _log.warning("job %s: the upstream's file is not taken: %s", pin.job_id, wrong)
                        continue
                    _warn_of_length(pin, result)
                    return replace(result, details={**result.details, "relay": _told(pin, seen, cost)})
            except RenderStopped:
                await self._keep_cost(pin, cost)
                raise
            await self._keep_cost(pin, cost)  # it may be stopped before the next time
        if wrong is not None:
            await self._relays.commit(self._relays.ended(pin.job_id, PinState.FAILED, cost=cost))
            raise wrong
        why = ": its address names a host that does not exist" if fetches.lacks_host else ""
        await self.placing.doubt(pin, f"its video could not be fetched{why}", cost=cost)
        raise RenderFailed(f"The upstream's video could not be fetched{why}; nothing was charged.")

    async def _keep_cost(self, pin: Pin, cost: str | None) -> None:
        """Of a video that was made: it is to be paid, whoever waits for the file."""
        if cost is not None and pin.state is not PinState.DONE:
            await self._relays.commit(self._relays.costs(pin, cost))

    async def _until_ended(self, run: Run, pin: Pin, upstream: Upstream, *, is_new: bool, is_first: bool) -> Seen:
        """Poll. What cannot be read is trouble, and trouble has a limit; a word nobody knows is none.

        Of a job that it has just taken (``is_new``) the upstream has nothing to tell yet. One that was answered with its
        video is asked for where that could not be fetched (not ``is_first``): not every server keeps such a job, so that an
        answer without a video says nothing.
        """
        if pin.results:
            told = Seen(state=State.DONE, results=pin.results)
            if is_first:
                return told
            seen, _ = await run.until_stopped(self._poll(run, pin, upstream))
            if seen.state is not State.DONE:
                return seen if seen.state is State.FAILED else told
            return replace(seen, results=tuple(dict.fromkeys((*seen.results, *pin.results))))
        began = pin.accepted_at or pin.created_at
        trouble_at: float | None = None
        absent = broken = 0
        is_known = True
        if is_new:
            await run.pause(upstream.poll_every_seconds * random.uniform(0.9, 1.1))
        while True:
            await run.pause(self._pace.delay_seconds(upstream))
            seen, pause_seconds = await run.until_stopped(self._poll(run, pin, upstream))
            if seen.state in (State.DONE, State.FAILED):
                return seen
            absent = absent + 1 if seen.state is State.ABSENT else 0
            broken = broken + 1 if seen.state is State.BROKEN else 0
            if broken >= BROKEN_ANSWERS_MAX:
                return replace(seen, state=State.FAILED)
            if absent >= ABSENT_LOOKS_MAX:
                _log.warning("job %s: upstream %s has it no more", pin.job_id, pin.upstream)
                await self._relays.commit(self._relays.ended(pin.job_id, PinState.FAILED))
                raise RenderFailed(GONE)
            if seen.state in (State.UNREADABLE, State.BROKEN):
                trouble_at = trouble_at or time.monotonic()
                if time.monotonic() - trouble_at > upstream.trouble_seconds_max:
                    await self.placing.doubt(
                        pin, f"no readable answer about it for {upstream.trouble_seconds_max:g} seconds"
                    )
                    raise RenderFailed(LOST)
            else:
                trouble_at = None
                run.percent = max(run.percent, seen.percent or 0)
                if seen.state is State.UNKNOWN and is_known:
                    _log.warning("upstream %s is in a state that is not known; the job goes on", pin.upstream)
                    is_known = False
            if (self._now() - began).total_seconds() > upstream.job_seconds_max:
                await self.placing.doubt(pin, f"not ended after {upstream.job_seconds_max:g} seconds")
                raise RenderFailed(LOST)
            # Not all at the same moment, after a restart with many jobs.
            await run.pause(pause_seconds * random.uniform(0.9, 1.1))

    async def _poll(self, run: Run, pin: Pin, upstream: Upstream) -> tuple[Seen, float]:
        """What the upstream says now, and how long to wait before it is asked again."""
        codec, breaker, pause_seconds = CODECS[pin.codec], self._health.of(upstream), upstream.poll_every_seconds
        assert pin.upstream_id is not None
        try:
            seen, headers = await self._ask(run, upstream, codec.poll(pin.upstream_id), partial(_seen, codec))
            pause_seconds = max(pause_seconds, _hint_seconds(headers, now=self._now()))
            if seen.state is State.DONE and codec.result is not None and codec.received is not None:
                seen, _ = await self._ask(run, upstream, codec.result(pin.upstream_id), codec.received)
            if seen.state is State.ABSENT and codec.queue is not None:
                seen = await self._in_queue(codec, pin.upstream_id, upstream)
        except (NotDelivered, NoAnswer):
            return Seen(state=State.UNREADABLE), pause_seconds
        if seen.state not in (State.UNREADABLE, State.BROKEN):
            breaker.answered()
        if seen.state is State.DONE and not (seen.results or seen.paths or seen.inline_path or codec.content):
            return Seen(state=State.UNREADABLE), pause_seconds  # done, it says, and shows nothing
        return seen, pause_seconds

    async def _ask(
        self, run: Run, upstream: Upstream, call: Call, seen_in: Callable[[Answer], Seen]
    ) -> tuple[Seen, Mapping[str, str]]:
        """What an answer about the job tells, and its headers. Raises NotDelivered, NoAnswer."""

        async def read(answer: Answer) -> tuple[Seen, Mapping[str, str]]:
            seen = seen_in(answer)
            if seen.inline is not None and seen.state is State.DONE:
                seen = await self._put_down(run, upstream, seen, seen.inline)
            return seen, answer.headers

        return await self._line.ask_about(upstream, call, run.job.request, read=read)

    async def _put_down(self, run: Run, upstream: Upstream, seen: Seen, inline: str) -> Seen:
        """With the video in a file, where it takes no memory."""
        path = run.task.out_dir / "handed_on"
        try:
            run.task.out_dir.mkdir(parents=True, exist_ok=True)
            await asyncio.to_thread(write_inline, inline, path, bytes_max=upstream.result_bytes_max)
        except ValueError as error:
            _log.warning("job %s: the video in the upstream's answer is none: %s", run.job.id, error)
            return replace(seen, inline=None)
        except OSError as error:
            _log.warning("job %s: the video in the upstream's answer cannot be kept: %s", run.job.id, error.strerror)
            return Seen(state=State.UNREADABLE)
        return replace(seen, inline=None, inline_path=path)

    async def _in_queue(self, codec: Codec, upstream_id: str, upstream: Upstream) -> Seen:
        """RUNNING if a job waits or runs there, or that cannot be told; ABSENT if it does not."""
        assert codec.queue is not None
        holds = None
        with suppress(NotDelivered, NoAnswer):  # of many prompts it may be longer than any answer may be
            queue = await self._line.ask(upstream, codec.queue(), seconds_max=upstream.poll_seconds_max)
            holds = codec.holds_job(upstream_id, queue)
        return Seen(state=State.ABSENT if holds is False else State.RUNNING)

    async def _files(
        self, run: Run, pin: Pin, upstream: Upstream, seen: Seen, cost: str | None, fetches: _Fetches
    ) -> AsyncIterator[Path]:
        """The files that its addresses give, one at a time, best first; each lies in the place of the last. ``fetches`` is
        told how it went.

        Raises RenderFailed for one too large, RenderStopped.
        """
        codec = CODECS[pin.codec]
        assert pin.upstream_id is not None
        own = (*seen.paths, *((codec.content(pin.upstream_id),) if codec.content else ()))
        run.task.out_dir.mkdir(parents=True, exist_ok=True)
        path = run.task.out_dir / "fetched"
        if seen.inline_path is not None:
            fetches.has_file = True
            yield seen.inline_path
        told = [urljoin(pin.base, result) if result.startswith("/") else result for result in seen.results]
        for address in (*told, *own):
            try:
                await run.until_stopped(self._line.download(upstream, address, path))
            except TooLarge:
                mib = upstream.result_bytes_max // 2**20
                await self._relays.commit(self._relays.ended(pin.job_id, PinState.FAILED, cost=cost))
                raise RenderFailed(f"The upstream's video is larger than {mib} MiB; nothing was charged.") from None
            except (NoVideo, NoAnswer) as error:
                _log.warning("job %s: the upstream's file could not be fetched: %s", pin.job_id, error)
                fetches.lacks_host |= isinstance(error, NoHost)
                fetches.is_unwell |= isinstance(error, NoAnswer) and not isinstance(error, NoHost)
                continue
            fetches.has_file = True
            yield path

    def _cost(self, run: Run, pin: Pin, seen: Seen) -> str | None:
        """What the upstream said it cost; else, of a video, what the route is known to cost."""
        if seen.cost is not None:
            return str(seen.cost)
        route = route_of(pin, run.job.request, self._config)
        if route is None or route.cost is None or seen.state is State.FAILED:
            return None
        return str(route.cost * run.job.request.new_seconds)

    def _upstream(self, pin: Pin) -> Upstream | None:
        found = self._config.upstreams.get(pin.upstream)
        return None if found is None or pin.codec not in CODECS else found.of(pin)


@dataclass
class _Fetches:
    """How often, and since when, a finished file is fetched."""

    count: int = 0
    counted: int = 0
    """Those in which every address was answered, or some file was there."""
    began_at: float = 0.0
    has_file: bool = False
    is_unwell: bool = False
    """Of the latest one: nothing can be said of an address."""
    lacks_host: bool = False
    """Of the latest one: the host of an address does not exist."""
    hostless_since: float = 0.0
    """When nothing else was wrong for the first time in a row; 0 where something was."""

    def begin(self) -> None:
        self.began_at = self.began_at or time.monotonic()
        self.count += 1
        self.has_file = self.is_unwell = self.lacks_host = False

    def go_on(self, upstream: Upstream) -> bool:
        """Whether it is fetched once more."""
        self.counted += self.count > 0 and (self.has_file or not (self.is_unwell or self.lacks_host))
        if self.counted >= FETCHES_MAX:
            return False
        now = time.monotonic()
        self.hostless_since = (self.hostless_since or now) if self.lacks_host and not self.is_unwell else 0.0
        if self.hostless_since and now - self.hostless_since > HOST_SECONDS_MAX:
            return False
        return self.count < FETCHES_MAX or now - self.began_at < upstream.trouble_seconds_max

    def pause_seconds(self, upstream: Upstream) -> float:
        if self.count == 0:
            return 0.0
        return min(FETCH_PAUSE_SECONDS_MAX, upstream.poll_every_seconds * float(2 ** min(self.count, 10)))


def _seen(codec: Codec, answer: Answer) -> Seen:
    return codec.seen(answer) if answer.ok else Seen(state=State.UNREADABLE)


async def _looked_into(path: Path, look: Look) -> tuple[RenderResult | None, RenderFailed | None]:
    """What is in a file, or why it is not taken. That there was no memory to look into it says nothing of the file: raises
    RenderExhausted.
    """
    try:
        return await look(path), None
    except RenderExhausted:
        raise
    except RenderFailed as error:
        return None, error


def _warn_of_length(pin: Pin, result: RenderResult) -> None:
    """A film that is much shorter than ordered is told to who runs this server."""
    received = result.details.get("received", {})
    if "ordered_seconds" in received:
        made, ordered = received.get("seconds"), received["ordered_seconds"]
        _log.warning("job %s: upstream %s made %s of %s seconds", pin.job_id, pin.upstream, made, ordered)


def _told(pin: Pin, seen: Seen, cost: str | None) -> dict[str, str | None]:
    """What the job's details say of its upstream."""
    told = {"upstream": pin.upstream, "model": pin.model, "cost_usd": cost}
    return told if seen.video_id is None else {**told, "video_id": seen.video_id}


def _hint_seconds(headers: Mapping[str, str], *, now: datetime) -> float:
    """How long the upstream wishes not to be asked, as far as we comply."""
    with suppress(KeyError, ValueError):
        return min(POLL_HINT_SECONDS_MAX, max(0.0, float(headers["openai-poll-after-ms"]) / 1000))
    return min(POLL_HINT_SECONDS_MAX, retry_after_seconds(headers, now=now))
