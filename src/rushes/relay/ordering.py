"""What goes along with a create: pictures, an earlier video, characters; uploaded or kept at the upstream first where its
dialect wants that.

Nothing here makes a job, so all of it may be repeated. Rule: whatever an upstream keeps of ours is kept once, as long as
this process remembers it, for most dialects have no way to take it back.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from rushes.core.catalog import Earlier
from rushes.core.errors import RenderFailed
from rushes.core.jobs import Job
from rushes.core.relays import Pin
from rushes.core.requests import Character, VideoRequest
from rushes.relay.codec import Answer, Call, Codec, Film, Order, Picture, Role, Source, State, error_words
from rushes.relay.codecs.table import CODECS
from rushes.relay.config import Route, Upstream, earlier_of
from rushes.relay.line import Line
from rushes.relay.redact import redacted
from rushes.relay.run import Run
from rushes.relay.wire import NoAnswer, NotDelivered
from rushes.service.relays import Relays

UPLOAD_SECONDS_MAX: Final = 120.0
"""One upload, or one character's keeping."""
KEEP_POLL_SECONDS: Final = 1.0
HANDLES_MAX: Final = 10_000
"""Characters that are remembered as kept; the oldest are forgotten, and kept anew."""
SEED_MAX: Final = 2**31 - 1
"""Many servers read a seed as a signed 32-bit number."""
DATA_URL_BYTES_MAX: Final = 20 * 1024 * 1024
"""Of a video that goes along inside the body; larger ones need an address of ours. Rushes itself reads 32 MiB of JSON."""

CharacterLink = Callable[[Job, int], str]
"""(job, number of its character) -> an address that opens the character's video for a while."""


class NotTaken(Exception):
    """The upstream did not take what was to go along, through no fault of the request: another route may."""


class Ordering:
    def __init__(self, *, relays: Relays, line: Line, link: CharacterLink | None) -> None:
        """``link`` is None where this server has no address that others reach."""
        self._relays = relays
        self._line = line
        self._link = link
        self._handles: dict[tuple[str, ...], str] = {}

    async def source_pin(self, request: VideoRequest) -> Pin | None:
        """Where the earlier video of a request was made, if an upstream made it."""
        if request.remix is None or request.remix.job_id is None:
            return None
        return (await asyncio.to_thread(self._relays.look, request.remix.job_id))[1]

    def suits(
        self,
        request: VideoRequest,
        route: Route,
        upstream: Upstream,
        source: Pin | None,
        *,
        drawn: Sequence[tuple[Route, Upstream]],
    ) -> bool:
        """Whether the route can do what was asked. ``drawn`` are the routes of the upstream that was found able at submit,
        where the whole request was looked at: for earlier videos and characters only one that can do the same stands in.
        """
        if len(request.images) > (CODECS[upstream.codec].images_max if route.images else 0):
            return False
        if request.remix is None and not request.characters:
            return True
        able = _able(request, route, upstream, source)
        return any(able == _able(request, *other, source) for other in drawn)

    async def order(self, run: Run, route: Route, upstream: Upstream) -> Order:
        """Everything uploaded and kept. Raises NotTaken, RenderFailed, RenderStopped."""
        request = run.job.request
        order = Order(
            request=request,
            model=route.model,
            seed=run.job.render_seed % SEED_MAX,
            pictures=tuple(
                Picture(media_type=image.media_type, path=run.task.inputs[image.blob_key]) for image in request.images
            ),
            options=route.options,
            settings=route.settings,
            source=await self._source(run, route, upstream),
            roles=tuple(self._role(run, n, character) for n, character in enumerate(request.characters)),
        )
        if not order.has_files:
            return order
        order = replace(order, uploads=tuple([await self._upload(run, upstream, item) for item in order.pictures]))
        return replace(order, roles=tuple([await self._keep(run, upstream, order, n) for n in range(len(order.roles))]))

    def forget(self, order: Order) -> None:
        """The upstream refused the order: perhaps a character that was kept there is gone."""
        handles = {role.handle for role in order.roles}
        self._handles = {key: handle for key, handle in self._handles.items() if handle not in handles}

    async def _source(self, run: Run, route: Route, upstream: Upstream) -> Source | None:
        remix = run.job.request.remix
        if remix is None:
            return None
        pin = await self.source_pin(run.job.request)
        if pin is not None and earlier_of(route, upstream).knows(remix.mode, origin=pin.origin):
            told = remix.details.get("relay", {}).get("video_id")
            video_id = CODECS[upstream.codec].video_id(pin.upstream_id or "", told if isinstance(told, str) else None)
            if video_id is None:
                raise RenderFailed("The upstream made this video, and did not tell by what id it can be changed.")
            return Source(mode=remix.mode, video_id=video_id)
        path = run.task.inputs[remix.video_blob_key]
        return Source(mode=remix.mode, film=Film(media_type=_media_type(path), path=path))

    def _role(self, run: Run, number: int, character: Character) -> Role:
        path = run.task.inputs[character.video.blob_key]
        link = self._link(run.job, number) if self._link is not None else None
        return Role(
            film=Film(media_type=character.video.media_type, path=path, link=link),
            start_seconds=character.start_seconds,
            end_seconds=character.end_seconds,
            name=character.name,
        )

    async def _upload(self, run: Run, upstream: Upstream, picture: Picture) -> str:
        codec = CODECS[upstream.codec]
        if codec.upload is None or codec.uploaded is None:
            return ""
        answer = await self._ask(run, upstream, codec.upload(picture))
        name = codec.uploaded(answer) if answer.ok else None
        if name is None:
            raise NotTaken(f"an image, status {answer.status}")
        return name

    async def _keep(self, run: Run, upstream: Upstream, order: Order, number: int) -> Role:
        """The role with what the upstream calls it, if it is kept there before the create."""
        codec, role = CODECS[upstream.codec], order.roles[number]
        call = await asyncio.to_thread(codec.keep, order, role)
        if call is None or not any(isinstance(part.value, Path) for part in call.parts):
            _check_size(role.film)  # it goes along inside a body, here or in the create
        if call is None:
            return role
        digest = run.job.request.characters[number].video.digest
        key = (upstream.name, upstream.codec, upstream.base, upstream.credential, digest, role.span, role.name)
        handle = self._handles.get(key)
        if handle is None:
            answer = await self._ask(run, upstream, call)
            if codec.keeps_as_job and answer.ok:
                answer = await self._kept_as_job(run, upstream, codec, order, answer)
            handle = codec.kept(answer) if answer.ok else None
            if handle is None:
                raise self._refused(answer, upstream)
            while len(self._handles) >= HANDLES_MAX:
                del self._handles[next(iter(self._handles))]
            self._handles[key] = handle
        return replace(role, handle=handle)

    async def _kept_as_job(self, run: Run, upstream: Upstream, codec: Codec, order: Order, answer: Answer) -> Answer:
        """The answer that tells what was kept, once the upstream is done with it. Raises NotTaken."""
        job_id, deadline = codec.accepted(answer), time.monotonic() + UPLOAD_SECONDS_MAX
        if job_id is None or codec.result is None:
            raise NotTaken("a character: no id was told")
        pinned = codec.pinned(order, job_id)
        while time.monotonic() < deadline:
            seen = codec.seen(await self._ask(run, upstream, codec.poll(pinned)))
            if seen.state in (State.DONE, State.FAILED):
                return await self._ask(run, upstream, codec.result(pinned))
            await run.pause(KEEP_POLL_SECONDS)
        raise NotTaken("a character: it was not kept in time")

    async def _ask(self, run: Run, upstream: Upstream, call: Call) -> Answer:
        try:
            return await run.until_stopped(self._line.ask(upstream, call, seconds_max=UPLOAD_SECONDS_MAX))
        except (NotDelivered, NoAnswer) as error:
            raise NotTaken(str(error)) from None

    def _refused(self, answer: Answer, upstream: Upstream) -> Exception:
        if not 400 <= answer.status < 500 or answer.status in upstream.refused or answer.status == 408:
            return NotTaken(f"a character, status {answer.status}")
        said = redacted(error_words(answer.json()), self._line.credential(upstream))
        return RenderFailed(f"The upstream refused a character: {said or f'status {answer.status}'}")


def _able(request: VideoRequest, route: Route, upstream: Upstream, source: Pin | None) -> tuple[Earlier, bool, bool]:
    """What a route can do of earlier videos, whether it takes this one, and whether it knows it."""
    able, remix = earlier_of(route, upstream), request.remix
    origin = source.origin if source is not None else None
    takes = remix is None or able.takes(remix.mode, origin=origin)
    knows = remix is not None and able.knows(remix.mode, origin=origin)
    return replace(able, origin=""), takes, knows


def _check_size(film: Film) -> None:
    """Raises RenderFailed for a film that is too large to go along inside a body."""
    if film.link is None and film.path.stat().st_size > DATA_URL_BYTES_MAX:
        mib = DATA_URL_BYTES_MAX // 1024**2
        raise RenderFailed(f"A character's video of more than {mib} MiB cannot be sent to the upstream of this model.")


def _media_type(path: Path) -> str:
    return {".mov": "video/quicktime", ".webm": "video/webm"}.get(path.suffix, "video/mp4")
