"""Characters, as an upstream wants them: kept there before the create, once, or along in the create itself.

Most dialects have no way to take a character back, so what an upstream keeps of ours is kept once, as long as this process
remembers it: those that come at the same moment wait for one upload. A dialect without words for a span gets a video that
was cut to it. Rule: what serves several jobs ends with none of them, and a copy that is deleted meanwhile is only the
trouble of the job whose it was.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import mmap
import shutil
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from rushes.core.assets import AssetKind
from rushes.core.engine import RECEIVED, RECEIVED_SPAN, RenderPool, RenderStopped
from rushes.core.errors import InvalidReference, RenderFailed
from rushes.core.requests import Character
from rushes.media.headers import read_film_header
from rushes.relay.codec import Answer, Call, Codec, Film, Order, Role
from rushes.relay.codecs.table import CODECS
from rushes.relay.config import Upstream
from rushes.relay.envelopes import account_is_empty, refusal
from rushes.relay.line import Line
from rushes.relay.reading import State, error_words
from rushes.relay.redact import redacted
from rushes.relay.run import Run
from rushes.relay.wire import NoAnswer, NotDelivered

UPLOAD_SECONDS_MAX: Final = 120.0
"""One upload, or one character's keeping, beyond the time that its bytes take."""
KEEP_POLL_SECONDS: Final = 1.0
HANDLES_MAX: Final = 10_000
"""Characters that are remembered as kept; the oldest are forgotten, and kept anew."""
DATA_URL_BYTES_MAX: Final = 20 * 1024 * 1024
"""Of a video that goes along inside the body; larger ones need an address of ours. Rushes itself reads 32 MiB of JSON."""
CUTS_AT_ONCE: Final = 1
"""As many as there are processes that look into films."""
SPAN_SLACK_SECONDS: Final = 0.1
"""A video that is no longer than this beyond the span is sent as it is."""

Key = tuple[str, ...]
"""Upstream, codec, address, credential, digest, span and name."""


class NotTaken(Exception):
    """The upstream did not take what was to go along, through no fault of the request: another route may."""


async def sent(line: Line, upstream: Upstream, call: Call) -> Answer:
    """What an upstream answers to something that goes before the create. Raises NotTaken."""
    try:
        return await line.ask(upstream, call, seconds_max=UPLOAD_SECONDS_MAX)
    except (NotDelivered, NoAnswer) as error:
        raise NotTaken(str(error)) from None


def refused(answer: Answer, upstream: Upstream, credential: str | None, *, what: str) -> NotTaken | RenderFailed:
    """What it means that something which goes before the create was not kept: the route's trouble, or the request's."""
    status = refusal(answer, upstream.refused) or answer.status
    is_of_request = 400 <= status < 500 and status not in upstream.refused | {408}
    if not is_of_request or account_is_empty(answer):
        return NotTaken(f"{what}, status {status}")
    said = redacted(error_words(answer.json()), credential)
    return RenderFailed(f"The upstream refused {what}: {said or f'status {status}'}")


class Keeping:
    """For one event loop."""

    def __init__(self, *, line: Line, renders: RenderPool | None) -> None:
        """``renders`` cuts videos, for upstreams that take no span."""
        self._line = line
        self._renders = renders
        self._handles: dict[Key, str] = {}
        self._pending: dict[Key, asyncio.Task[str]] = {}
        self._threads = concurrent.futures.ThreadPoolExecutor(CUTS_AT_ONCE, thread_name_prefix="relay-cut")

    async def keep(self, run: Run, upstream: Upstream, order: Order, number: int) -> Role:
        """The role with what the upstream calls it, if it is kept there before the create.

        Raises NotTaken, RenderFailed, InvalidReference, RenderStopped.
        """
        codec, role = CODECS[upstream.codec], order.roles[number]
        if codec.keep is None or not codec.keeps(order, role):
            _check_size(role.film)
            return role
        character = run.job.request.characters[number]
        place = upstream.name, upstream.codec, upstream.base, upstream.credential
        key = (*place, character.video.digest, role.span, role.name)
        handle = self._handles.get(key)
        if handle is None:
            work = partial(self._kept_there, run, upstream, order, role, character)
            handle = await self._shared(run, key, work)
        return replace(role, handle=handle)

    def forget(self, order: Order) -> None:
        """The upstream refused the order: perhaps a character that was kept there is gone."""
        handles = {role.handle for role in order.roles}
        self._handles = {key: handle for key, handle in self._handles.items() if handle not in handles}

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _shared(self, run: Run, key: Key, work: Callable[[], Coroutine[Any, Any, str]]) -> str:
        """What ``work`` makes, or the same work that another job has begun already; it goes on when this one is stopped."""
        while True:
            pending = self._pending.get(key)
            is_own = pending is None
            if pending is None:
                pending = self._pending[key] = asyncio.create_task(work(), name=f"keep {key[4][:12]}")
                pending.add_done_callback(partial(self._ended, key))
            try:
                return await run.until_stopped(asyncio.shield(pending))
            except (NotTaken, RenderFailed):
                raise  # the upstream's word is the same for all
            except Exception:
                if is_own or run.stopped.is_set():
                    raise
                # The other job was stopped in the middle of cutting, or its copy of the video is gone: ours is there.

    def _ended(self, key: Key, task: asyncio.Task[str]) -> None:
        del self._pending[key]
        if task.cancelled() or task.exception() is not None:
            return
        while len(self._handles) >= HANDLES_MAX:
            del self._handles[next(iter(self._handles))]
        self._handles[key] = task.result()

    async def _kept_there(self, run: Run, upstream: Upstream, order: Order, role: Role, character: Character) -> str:
        codec = CODECS[upstream.codec]
        assert codec.keep is not None
        if not codec.tells_span:
            role = replace(role, film=await self._cut(run, role, character))
        call = await asyncio.to_thread(codec.keep, order, role)
        if not any(isinstance(part.value, Path) for part in call.parts):
            _check_size(role.film)  # it goes along inside the body
        answer = await sent(self._line, upstream, call)
        if codec.keeps_as_job and answer.ok and refusal(answer) is None:
            answer = await self._kept_as_job(upstream, codec, order, answer)
        handle = codec.kept(answer) if answer.ok else None
        if handle is None:
            raise refused(answer, upstream, self._line.credential(upstream), what="a character")
        return handle

    async def _cut(self, run: Run, role: Role, character: Character) -> Film:
        """The film of the span alone. Raises InvalidReference, RenderFailed, RenderCrashed, RenderStopped."""
        try:
            if await asyncio.to_thread(_is_all_of, role):
                return role.film
        except FileNotFoundError:
            raise InvalidReference("A reference of this video was deleted.") from None
        if self._renders is None:
            raise RenderFailed("A character cannot be cut from the middle of its video here.")
        out_dir = run.task.out_dir / f"span-{character.video.digest[:12]}-{role.span}"
        task = replace(
            run.task,
            engine=RECEIVED_SPAN,
            request=replace(run.task.request, characters=(character,), remix=None, images=()),
            inputs={RECEIVED: role.film.path},
            watermark=False,
            out_dir=out_dir,
        )

        def cut() -> Path:
            assert self._renders is not None
            if run.stopped.is_set():
                raise RenderStopped("stopped on request")  # it waited in line, and its folder is gone meanwhile
            try:
                out_dir.mkdir(parents=True, exist_ok=True)
                result = self._renders.render(
                    RECEIVED_SPAN, task, on_progress=lambda done, total: None, should_stop=run.stopped.is_set
                )
            except BaseException:
                shutil.rmtree(out_dir, ignore_errors=True)
                raise
            return result.files[AssetKind.VIDEO]

        path = await asyncio.get_running_loop().run_in_executor(self._threads, cut)
        return Film(media_type="video/mp4", path=path)

    async def _kept_as_job(self, upstream: Upstream, codec: Codec, order: Order, answer: Answer) -> Answer:
        """The answer that tells what was kept, once the upstream is done with it. Raises NotTaken."""
        job_id, deadline = codec.accepted(answer), time.monotonic() + UPLOAD_SECONDS_MAX
        if job_id is None:
            raise NotTaken("a character: no id was told")
        pinned = codec.pinned(order, job_id)
        while time.monotonic() < deadline:
            told = await sent(self._line, upstream, codec.poll(pinned))
            if codec.seen(told).state in (State.DONE, State.FAILED):
                return told if codec.result is None else await sent(self._line, upstream, codec.result(pinned))
            await asyncio.sleep(KEEP_POLL_SECONDS)
        raise NotTaken("a character: it was not kept in time")


def _is_all_of(role: Role) -> bool:
    """Whether the film holds nothing but the span, as far as its header tells."""
    if role.start_seconds > 0:
        return False
    with role.film.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        header = read_film_header(data)  # type: ignore[arg-type]  # it is sliced, and read where it has to be
    return header is not None and header.seconds <= role.end_seconds + SPAN_SLACK_SECONDS


def _check_size(film: Film) -> None:
    """Raises RenderFailed for a film that is too large to go along inside a body."""
    if film.link is None and film.path.stat().st_size > DATA_URL_BYTES_MAX:
        mib = DATA_URL_BYTES_MAX // 1024**2
        raise RenderFailed(f"A character's video of more than {mib} MiB cannot be sent to the upstream of this model.")
