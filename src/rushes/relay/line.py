"""The way to every upstream: with its credential, and by the rules for its address. Credentials are read when used."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from rushes.core.requests import VideoRequest
from rushes.media.fetch import ByteBudget, Fetcher
from rushes.relay.codec import Answer, Call
from rushes.relay.codecs.table import CODECS
from rushes.relay.config import Upstream
from rushes.relay.wire import (
    BYTES_PER_SECOND_MIN,
    REPEATED_BYTES_MAX,
    VIDEO_ANSWER_BYTES_MAX,
    AnswerTooLong,
    NoAnswer,
    NotDelivered,
    Wire,
    repeated_bytes_of,
)

T = TypeVar("T")

CREDENTIAL_SECONDS: Final = 1.0
"""How old a credential may be that was read: a file is not read anew for each of a thousand requests a second."""

Credentials = Callable[[str], str | None]
"""Name of a credential -> the credential, None if there is none under that name now."""


class Line:
    def __init__(self, *, credentials: Credentials, allow_private_fetch: bool = False) -> None:
        """``allow_private_fetch`` is for what answers name; an upstream's own address has a setting of its own."""
        self._credentials = credentials
        self._read: dict[str, tuple[str | None, float]] = {}
        self._others: Final = Fetcher(allow_private=allow_private_fetch)
        self._repeated: Final = ByteBudget(REPEATED_BYTES_MAX)
        """For answers that repeat what was sent, or hold a video, all together."""
        self._own: Final = {True: Fetcher(allow_private=True), False: self._others}

    async def open(self) -> None:
        """Keep connections to upstreams' own addresses, on the running loop, until `close`."""
        for fetcher in self._own.values():
            fetcher.keep()

    async def close(self) -> None:
        for fetcher in self._own.values():
            await fetcher.let_go()

    def credential(self, upstream: Upstream) -> str | None:
        if not upstream.credential:
            return None
        found = self._read.get(upstream.credential)
        if found is None or time.monotonic() - found[1] > CREDENTIAL_SECONDS:
            found = self._read[upstream.credential] = self._credentials(upstream.credential), time.monotonic()
        return found[0]

    def lacks_credential(self, upstream: Upstream) -> bool:
        return bool(upstream.credential) and self.credential(upstream) is None

    async def ask(
        self, upstream: Upstream, call: Call, *, seconds_max: float, before_sending: Callable[[], None] = lambda: None
    ) -> Answer:
        """See `Wire.ask`. Raises NotDelivered, NoAnswer."""
        return await self._wire(upstream).ask(
            call, self._headers(upstream), seconds_max=seconds_max, before_sending=before_sending
        )

    async def ask_about(
        self, upstream: Upstream, call: Call, request: VideoRequest, *, read: Callable[[Answer], Awaitable[T]]
    ) -> T:
        """Ask about a job that was made of ``request``, whose pictures the answer may repeat, and have the answer ``read``.
        Long answers are waited for until there is room for them. Raises NotDelivered, NoAnswer.
        """
        films = [character.video.size_bytes for character in request.characters]
        sent_bytes = sum(image.size_bytes for image in request.images) + sum(films)
        repeated_bytes = repeated_bytes_of(sent_bytes)
        try:
            return await self._read_of(
                upstream, call, read, repeated_bytes, room_bytes=repeated_bytes, seconds_max=upstream.poll_seconds_max
            )
        except AnswerTooLong:
            if not CODECS[upstream.codec].hands_on_videos:
                raise
        seconds_max = upstream.poll_seconds_max + VIDEO_ANSWER_BYTES_MAX / BYTES_PER_SECOND_MIN
        # It is held as it came, as text and as the video; so only one at a time.
        return await self._read_of(
            upstream, call, read, VIDEO_ANSWER_BYTES_MAX, room_bytes=REPEATED_BYTES_MAX, seconds_max=seconds_max
        )

    async def _read_of(
        self,
        upstream: Upstream,
        call: Call,
        read: Callable[[Answer], Awaitable[T]],
        more_bytes: int,
        *,
        room_bytes: int,
        seconds_max: float,
    ) -> T:
        """What is read of an answer that may be ``more_bytes`` longer than others."""
        room = await self._repeated.take(room_bytes)
        try:
            wire, headers = self._wire(upstream), self._headers(upstream)
            return await read(await wire.ask(call, headers, seconds_max=seconds_max, repeated_bytes=more_bytes))
        finally:
            self._repeated.give_back(room)

    async def download(self, upstream: Upstream, address: str, path: Path) -> int:
        """Raises NoVideo, NoAnswer, TooLarge."""
        return await self._wire(upstream).download(
            address,
            path,
            self._headers(upstream),
            bytes_max=upstream.result_bytes_max,
            seconds_max=upstream.fetch_seconds_max,
        )

    async def ping(self, upstream: Upstream) -> str:
        """In a few words, what the upstream says to a question that costs nothing."""
        try:
            answer = await self.ask(upstream, CODECS[upstream.codec].ping(), seconds_max=upstream.poll_seconds_max)
        except NotDelivered as error:
            return f"unreachable ({error})"
        except NoAnswer as error:
            return f"no answer ({error})"
        if upstream.credential and self.credential(upstream) is None:
            return f"there is no credential under {upstream.credential}"
        if answer.status in (401, 403):
            return f"refuses the credential (status {answer.status})"
        return "ok" if answer.ok else f"answers with status {answer.status}"

    def _wire(self, upstream: Upstream) -> Wire:
        return Wire(upstream.base, own=self._own[upstream.private], others=self._others)

    def _headers(self, upstream: Upstream) -> Mapping[str, str]:
        credential = self.credential(upstream)
        if credential and upstream.credential_header:
            return {upstream.credential_header: credential}
        return CODECS[upstream.codec].authenticate(credential) if credential else {}
