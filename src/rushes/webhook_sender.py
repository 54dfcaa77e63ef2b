"""Sends webhooks: takes deliveries that are due, posts them, writes down how it went.

Runs in the worker's process, on a thread with a loop of its own. What a body says comes from `bodies`, by the style of the
delivery; where it may go is the fetcher's to judge. Nothing here decides when to try again.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

from rushes.core.clock import unix_seconds
from rushes.core.jobs import Job
from rushes.core.webhooks import Delivery, signed_headers
from rushes.media.fetch import Fetcher
from rushes.service import Service
from rushes.service.webhooks import STANDARD

LOOK_SECONDS: Final = 1.0
"""How often due deliveries are looked for."""
SEND_SECONDS_MAX: Final = 15.0
"""A receiver should answer at once and work later."""
AT_ONCE_MAX: Final = 16
CLAIM_SECONDS: Final = 60.0
"""A delivery whose sender died is sent again after this."""

Body = Callable[[Job], Mapping[str, Any]]
"""What the callback of a dialect says of a job that has ended."""

_log = logging.getLogger(__name__)


class WebhookSender:
    """One per worker."""

    def __init__(self, service: Service, *, bodies: Mapping[str, Body], fetcher: Fetcher) -> None:
        self._service = service
        self._bodies = bodies
        self._fetcher = fetcher
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, *, seconds_max: float) -> None:
        """Take no more; what is under way is finished, or sent again after a restart."""
        self._stopping.set()
        self._thread.join(seconds_max)

    async def send_due(self) -> int:
        """Send what is due now. Returns how many were tried."""
        due = await asyncio.to_thread(self._service.webhooks.claim_due, limit=AT_ONCE_MAX, seconds=CLAIM_SECONDS)
        await asyncio.gather(*(self._send(delivery) for delivery in due))
        return len(due)

    async def _send(self, delivery: Delivery) -> None:
        try:
            made = await asyncio.to_thread(self._message, delivery)
            status = None
            if made is not None:
                body, headers = made
                status = await self._fetcher.post(delivery.url, body, headers, seconds_max=SEND_SECONDS_MAX)
            await asyncio.to_thread(self._service.webhooks.sent, delivery, status)
        except Exception:
            _log.exception("delivery %s could not be sent; it is tried again", delivery.id)

    def _message(self, delivery: Delivery) -> tuple[bytes, dict[str, str]] | None:
        """Body and headers; None where there is nothing to tell any more."""
        job, secret = self._service.webhooks.to_send(delivery)
        headers = {"content-type": "application/json"}
        if delivery.style != STANDARD:
            make = self._bodies.get(delivery.style)
            if make is None or job is None:
                return None
            return json.dumps(make(job), ensure_ascii=False).encode(), headers
        if secret is None:
            return None
        event = {
            "id": delivery.id,
            "object": "event",
            "created_at": unix_seconds(delivery.created_at),
            "type": delivery.event_type.value,
            "data": {"id": delivery.job_id},
        }
        body = json.dumps(event, separators=(",", ":")).encode()
        return body, headers | signed_headers(delivery.id, body, secret, now=self._service.clock.now())

    def _run(self) -> None:
        async def loop() -> None:
            while not self._stopping.is_set():
                try:
                    tried = await self.send_due()
                except Exception:
                    _log.exception("webhooks could not be looked for; they are looked for again")
                    tried = 0
                if tried < AT_ONCE_MAX:
                    await asyncio.to_thread(self._stopping.wait, LOOK_SECONDS)

        asyncio.run(loop())
