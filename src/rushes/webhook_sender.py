"""Sends webhooks: takes deliveries that are due, posts them, writes down how it went.

Runs in the worker's process, on a thread with a loop of its own. What a body says comes from `bodies`, by the style of
the delivery; where it may go is the fetcher's to judge. Nothing here decides when to try again.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from rushes.core.emulation import plan_from
from rushes.core.jobs import Job
from rushes.core.webhooks import SECRET_BYTES, Delivery, event_body, new_secret, signed_headers
from rushes.media.fetch import Fetcher
from rushes.service import Service
from rushes.service.webhooks import STANDARD

LOOK_SECONDS: Final = 1.0
"""How often due deliveries are looked for."""
EMULATED_LOOK_SECONDS: Final = 0.1
"""Of an emulator: there a test waits for each."""
BUSY_LOOK_SECONDS: Final = 0.1
"""And while some are being sent."""
LOOK_PAUSES: Final = 4
"""How many times as long as a look took that found nothing the next one is put off, up to LOOK_SECONDS."""
SEND_SECONDS_MAX: Final = 15.0
"""A receiver should answer at once and work later."""
AT_ONCE_MAX: Final = 16
PER_ADDRESS_MAX: Final = 4
"""Of those, to one address: a receiver that hangs must not keep the others from being told."""
PER_ACCOUNT_MAX: Final = 8
"""And of one account, which may have twenty addresses that hang."""
CLAIM_SECONDS: Final = 30.0
"""A delivery whose sender died is sent again after this."""

Body = Callable[[Job], Mapping[str, Any]]
"""What the callback of a dialect says of a job that has ended."""
Sign = Callable[[Delivery, bytes, str, datetime], Mapping[str, str]]
"""(delivery, body, secret of the account, now) -> the headers that sign the callback of a dialect."""

_log = logging.getLogger(__name__)


class WebhookSender:
    """One per worker."""

    def __init__(
        self,
        service: Service,
        *,
        bodies: Mapping[str, Body],
        signs: Mapping[str, Sign],
        secret_of: Callable[[str], str],
        fetcher: Fetcher,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """``bodies`` and ``signs`` by dialect, where it has them; ``secret_of`` an account, by its id."""
        self._look_seconds = look_seconds
        self._service = service
        self._bodies = bodies
        self._signs = signs
        self._secret_of = secret_of
        self._fetcher = fetcher
        self._busy: Counter[str] = Counter()
        """Deliveries under way, by address and by account."""
        self._under_way: set[asyncio.Task[None]] = set()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, *, seconds_max: float) -> None:
        """Take no more; what is under way is finished, or sent again after a restart."""
        self._stopping.set()
        self._thread.join(seconds_max)

    @property
    def is_running(self) -> bool:
        return self._thread.is_alive()

    async def send_due(self) -> int:
        """Send what is due now, and wait until it is sent. Returns how many were tried."""
        started = await self._start_due()
        while self._under_way:
            await asyncio.wait(self._under_way)
        return started

    async def _start_due(self) -> int:
        room = AT_ONCE_MAX - len(self._under_way)
        if room <= 0:
            return 0
        due = await asyncio.to_thread(
            self._service.webhooks.claim_due,
            limit=room,
            seconds=CLAIM_SECONDS,
            busy=dict(self._busy),
            per_address_max=PER_ADDRESS_MAX,
            per_account_max=PER_ACCOUNT_MAX,
        )
        for delivery in due:
            self._busy.update((delivery.url, delivery.account_id))
            task = asyncio.create_task(self._send(delivery))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        return len(due)

    async def _send(self, delivery: Delivery) -> None:
        try:
            status, is_hopeless = await self._try(delivery)
            await asyncio.to_thread(self._service.webhooks.sent, delivery, status, is_hopeless=is_hopeless)
        except Exception:
            _log.exception("how delivery %s went could not be written down; it is sent again", delivery.id)
        finally:
            self._busy.subtract((delivery.url, delivery.account_id))
            self._busy += Counter()  # forgets what has come down to nothing

    async def _try(self, delivery: Delivery) -> tuple[int | None, bool]:
        """The status of the answer, None if there was none; and whether there is nothing to tell any more.

        What goes wrong here is a try as well, so that the pauses and the end of all tries hold for it.
        """
        status = None
        try:
            made = await asyncio.to_thread(self._message, delivery)
            if made is None:
                return None, True
            url, body, headers, times = made
            for _ in range(times):
                status = await self._fetcher.post(url, body, headers, seconds_max=SEND_SECONDS_MAX)
        except Exception:
            _log.exception("delivery %s could not be sent; it is tried again later", delivery.id)
        return status, False

    def _message(self, delivery: Delivery) -> tuple[str, bytes, dict[str, str], int] | None:
        """Address, body, headers and how often (once, but for the emulator); None where there is nothing to tell."""
        job, endpoint = self._service.webhooks.to_send(delivery)
        wish = "once" if job is None or job.request.emulation is None else plan_from(job.request.emulation).webhook
        times = 2 if wish == "twice" else 1
        headers = {"content-type": "application/json"}
        if delivery.style != STANDARD:
            make = self._bodies.get(delivery.style)
            if make is None or job is None:
                return None
            url, secret = delivery.url, self._secret_of(delivery.account_id)
            body = json.dumps(make(job), ensure_ascii=False).encode()
            sign = self._signs.get(delivery.style, _unsigned)
        elif endpoint is None:
            return None
        else:
            url, secret, sign = endpoint.url, endpoint.secret, _standard
            body = event_body(delivery.id, delivery.event_type, delivery.job_id, delivery.created_at)
        if wish == "wrong_signature":
            secret = new_secret(bytes(SECRET_BYTES))
        return url, body, {**headers, **sign(delivery, body, secret, self._service.clock.now())}, times

    def _run(self) -> None:
        async def loop() -> None:
            while not self._stopping.is_set():
                try:
                    began = time.monotonic()
                    started = await self._start_due()
                    # Not idle for the whole time while some are sent: what is behind them may be due as well.
                    pause = min(BUSY_LOOK_SECONDS, self._look_seconds) if self._under_way else self._look_seconds
                    if not started:  # a backlog of receivers that hang takes long to look through, for nothing
                        pause = max(pause, min(LOOK_PAUSES * (time.monotonic() - began), LOOK_SECONDS))
                    await asyncio.to_thread(self._stopping.wait, pause)
                except Exception:
                    _log.exception("webhooks could not be looked for; they are looked for again")
                    await asyncio.sleep(self._look_seconds)

        asyncio.run(loop())


def _standard(delivery: Delivery, body: bytes, secret: str, now: datetime) -> dict[str, str]:
    return signed_headers(delivery.id, body, secret, now=now)


def _unsigned(delivery: Delivery, body: bytes, secret: str, now: datetime) -> dict[str, str]:
    return {}
