"""What goes along with a create: pictures, an earlier video, characters; uploaded or kept at the upstream first where its
dialect wants that.

Nothing here makes a job, so all of it may be repeated. Characters are `keeping`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from rushes.core.catalog import Earlier
from rushes.core.errors import RenderFailed
from rushes.core.jobs import Job
from rushes.core.relays import Pin
from rushes.core.requests import Character, VideoRequest
from rushes.relay.codec import Film, Order, Picture, Role, Source
from rushes.relay.codecs.table import CODECS
from rushes.relay.config import RelayConfig, Route, Upstream, earlier_of, takes_of
from rushes.relay.keeping import Keeping, refused, sent
from rushes.relay.line import Line
from rushes.relay.run import Run
from rushes.service.relays import Relays

SEED_MAX: Final = 2**31 - 1
"""Many servers read a seed as a signed 32-bit number."""

CharacterLink = Callable[[Job, int], str]
"""(job, number of its character) -> an address that opens the character's video for a while."""


class Ordering:
    def __init__(self, *, relays: Relays, line: Line, keeping: Keeping, link: CharacterLink | None) -> None:
        """``link`` is None where this server has no address that others reach."""
        self._relays = relays
        self._line = line
        self._keeping = keeping
        self._link = link

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
        if not makes(request, route, upstream):
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
            seed=run.job.render_seed % SEED_MAX if request.seed is None else request.seed,
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
        return replace(
            order, roles=tuple([await self._keeping.keep(run, upstream, order, n) for n in range(len(order.roles))])
        )

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
        answer = await run.until_stopped(sent(self._line, upstream, codec.upload(picture)))
        name = codec.uploaded(answer) if answer.ok else None
        if name is None:
            raise refused(answer, upstream, self._line.credential(upstream), what="an image")
        return name


def makes(request: VideoRequest, route: Route, upstream: Upstream) -> bool:
    """Whether the route has words for the images, seed, size and length of a request, as far as it has to be told."""
    takes = takes_of(route, upstream)
    if len(request.images) > takes.images or (request.seed is not None and not takes.seed):
        return False
    if request.remix is None and len(request.images) < takes.images_min:
        return False
    if request.remix is not None and not earlier_of(route, upstream).reshapes:
        return True
    size = (request.width_px, request.height_px)
    return (takes.sizes is None or size in takes.sizes) and (takes.seconds is None or request.seconds in takes.seconds)


def route_of(pin: Pin, request: VideoRequest, config: RelayConfig) -> Route | None:
    """The route that a job is pinned to, if the file names it still; of several to one model of one upstream (a workflow,
    options or cost for each size) the first that makes what was asked for.
    """
    model, upstream = config.models.get(request.model), config.upstreams.get(pin.upstream)
    if model is None or upstream is None:
        return None
    routes = [route for route in model.routes if (route.upstream, route.model) == (pin.upstream, pin.model)]
    return next((route for route in routes if makes(request, route, upstream)), routes[0] if routes else None)


def _able(request: VideoRequest, route: Route, upstream: Upstream, source: Pin | None) -> tuple[Earlier, bool, bool]:
    """What a route can do of earlier videos, whether it takes this one, and whether it knows it."""
    able, remix = earlier_of(route, upstream), request.remix
    origin = source.origin if source is not None else None
    takes = remix is None or able.takes(remix.mode, origin=origin)
    knows = remix is not None and able.knows(remix.mode, origin=origin)
    return replace(able, origin=""), takes, knows


def _media_type(path: Path) -> str:
    return {".mov": "video/quicktime", ".webm": "video/webm"}.get(path.suffix, "video/mp4")
