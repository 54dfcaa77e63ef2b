"""The way to every upstream: with its credential, and by the rules for its address. Credentials are read when used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from rushes.media.fetch import Fetcher
from rushes.relay.codec import Answer, Call
from rushes.relay.codecs.table import CODECS
from rushes.relay.config import Upstream
from rushes.relay.wire import NoAnswer, NotDelivered, Wire

Credentials = Callable[[str], str | None]
"""Name of a credential -> the credential, None if there is none under that name now."""


class Line:
    def __init__(self, *, credentials: Credentials, allow_private_fetch: bool = False) -> None:
        """``allow_private_fetch`` is for what answers name; an upstream's own address has a setting of its own."""
        self._credentials = credentials
        self._others: Final = Fetcher(allow_private=allow_private_fetch)
        self._own: Final = {True: Fetcher(allow_private=True), False: self._others}

    def credential(self, upstream: Upstream) -> str | None:
        return self._credentials(upstream.credential) if upstream.credential else None

    def lacks_credential(self, upstream: Upstream) -> bool:
        return bool(upstream.credential) and self.credential(upstream) is None

    async def ask(self, upstream: Upstream, call: Call, *, seconds_max: float) -> Answer:
        """Raises NotDelivered, NoAnswer."""
        return await self._wire(upstream).ask(call, self._headers(upstream), seconds_max=seconds_max)

    async def download(self, upstream: Upstream, address: str, path: Path) -> int:
        """Raises NoAnswer, TooLarge."""
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
