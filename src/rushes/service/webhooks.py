"""Webhook endpoints of an account, and deliveries: written with the change they tell of, sent by a worker.

Nothing is sent from here. A delivery is made in the very transaction that ends a job, so that an event is neither lost
nor told of something that did not happen.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from rushes.core.accounts import Caller
from rushes.core.clock import Clock
from rushes.core.emulation import plan_from
from rushes.core.errors import Conflict, InvalidValue, NotFound
from rushes.core.jobs import Job
from rushes.core.webhooks import (
    CALLBACK_URL_CHARS_MAX,
    ENDPOINTS_PER_ACCOUNT_MAX,
    SECRET_BYTES,
    Delivery,
    DeliveryState,
    Endpoint,
    EventType,
    new_secret,
    next_pause,
)
from rushes.store import accounts
from rushes.store import jobs as job_rows
from rushes.store import webhooks as rows
from rushes.store.database import Database

PAGE_DELIVERIES_MAX: Final = 100
_IN_NO_ADDRESS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""Control characters, and what ends lines. Blanks, and what is beyond ASCII, are encoded when the address is called."""
NAME_CHARS_MAX: Final = 100
KEPT_DAYS: Final = 30
"""How long a delivery that ended can be listed."""
FORGOTTEN_AT_ONCE: Final = 500
"""Rows, in one transaction, and looked for outside of it: nobody else writes meanwhile."""
STANDARD: Final = "standard"
"""The style of an endpoint's deliveries; that of a job's callback is the name of its dialect."""

NOTHING: Final[Mapping[str, int]] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class DeliveryPage:
    deliveries: Sequence[Delivery]
    has_more: bool


Owned = TypeVar("Owned", Endpoint, Delivery)


class Webhooks:
    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def create(self, caller: Caller, *, name: str, url: str, event_types: Sequence[EventType]) -> Endpoint:
        """Raises InvalidValue."""
        check_callback(url, param="url")
        _check_name(name)
        now = self._clock.now()
        endpoint = Endpoint(
            id=f"we_{secrets.token_hex(16)}",
            account_id=caller.account.id,
            name=name,
            url=url,
            event_types=_unique(event_types),
            secret=new_secret(secrets.token_bytes(SECRET_BYTES)),
            created_at=now,
            updated_at=now,
        )
        with self._database.write() as tx:
            accounts.hold(tx, caller.account.id)
            if len(rows.endpoints_of(tx, caller.account.id)) >= ENDPOINTS_PER_ACCOUNT_MAX:
                raise InvalidValue(
                    f"An account has at most {ENDPOINTS_PER_ACCOUNT_MAX} webhook endpoints.", param="url"
                )
            rows.insert_endpoint(tx, endpoint)
        return endpoint

    def all(self, caller: Caller) -> list[Endpoint]:
        with self._database.read() as tx:
            return rows.endpoints_of(tx, caller.account.id)

    def get(self, caller: Caller, endpoint_id: str) -> Endpoint:
        """Raises NotFound alike for unknown and foreign ones."""
        with self._database.read() as tx:
            return _own_endpoint(tx, caller, endpoint_id)

    def update(
        self,
        caller: Caller,
        endpoint_id: str,
        *,
        name: str | None = None,
        url: str | None = None,
        event_types: Sequence[EventType] | None = None,
        rotates_secret: bool = False,
    ) -> Endpoint:
        """Change what is given; where that is nothing new, the endpoint is as old as before. Raises NotFound or InvalidValue."""
        if url is not None:
            check_callback(url, param="url")
        if name is not None:
            _check_name(name)
        with self._database.write() as tx:
            before = _own_endpoint(tx, caller, endpoint_id)
            after = replace(
                before,
                name=before.name if name is None else name,
                url=url or before.url,
                event_types=before.event_types if event_types is None else _unique(event_types),
                secret=new_secret(secrets.token_bytes(SECRET_BYTES)) if rotates_secret else before.secret,
            )
            if after != before:
                after = replace(after, updated_at=self._clock.now())
                rows.update_endpoint(tx, after)
        return after

    def delete(self, caller: Caller, endpoint_id: str) -> Endpoint:
        """Raises NotFound."""
        with self._database.write() as tx:
            endpoint = _own_endpoint(tx, caller, endpoint_id)
            rows.delete_endpoint(tx, endpoint.id)
        return endpoint

    def deliveries(self, caller: Caller, *, after: str | None, limit: int) -> DeliveryPage:
        """Newest first. Raises NotFound for an unknown ``after``."""
        wanted = min(limit, PAGE_DELIVERIES_MAX)
        with self._database.read() as tx:
            start = None
            if after is not None:
                start = _own(rows.delivery(tx, after), caller, f"delivery with id '{after[:100]}'")
            found = rows.page_of_deliveries(tx, account_id=caller.account.id, after=start, limit=wanted + 1)
        return DeliveryPage(deliveries=found[:wanted], has_more=len(found) > wanted)

    def repeat(self, caller: Caller, delivery_id: str) -> Delivery:
        """Send an event once more, now; within its 72 hours it is tried again as at first.

        Raises NotFound, or Conflict if its endpoint was deleted.
        """
        now = self._clock.now()
        with self._database.write() as tx:
            before = _own(rows.delivery(tx, delivery_id), caller, f"delivery with id '{delivery_id[:100]}'")
            if before.endpoint_id is not None and rows.endpoint(tx, before.endpoint_id) is None:
                raise Conflict("The webhook endpoint of this delivery was deleted.")
            again = replace(before, state=DeliveryState.PENDING, attempts=0, next_at=now, delivered_at=None)
            rows.update_delivery(tx, again)
        return again

    # What a worker does.

    def claim_due(
        self,
        *,
        limit: int,
        seconds: float,
        busy: Mapping[str, int] = NOTHING,
        per_address_max: int = 1000,
        per_account_max: int = 1000,
    ) -> list[Delivery]:
        """Deliveries to send now; no other worker gets them for so many seconds. ``busy`` counts those under way, by address
        and by account.
        """
        now = self._clock.now()
        until = now + timedelta(seconds=seconds)
        with self._database.read() as tx:
            found = rows.due(
                tx,
                now=now,
                limit=limit,
                busy=busy,
                per_address_max=per_address_max,
                per_account_max=per_account_max,
            )
        if not found:
            return []
        with self._database.write() as tx:
            return rows.claim(tx, found, now=now, until=until)

    def to_send(self, delivery: Delivery) -> tuple[Job | None, Endpoint | None]:
        """The job that is told of, and the endpoint as it is now; None for what is gone."""
        with self._database.read() as tx:
            job = job_rows.get(tx, delivery.job_id, with_deleted=True)
            endpoint = None if delivery.endpoint_id is None else rows.endpoint(tx, delivery.endpoint_id)
        return job, endpoint

    def sent(self, delivery: Delivery, status: int | None, *, is_hopeless: bool = False) -> Delivery | None:
        """Write down how a try went: delivered with a 2xx answer, else tried again later or given up.

        ``is_hopeless``: there is nothing to tell any more. None: the delivery was repeated or given up meanwhile, and
        this try counts for nothing.
        """
        now = self._clock.now()
        attempts = delivery.attempts + 1
        if status is not None and 200 <= status < 300:
            after = replace(
                delivery, state=DeliveryState.DELIVERED, attempts=attempts, last_status=status, next_at=None,
                delivered_at=now,
            )  # fmt: skip
        else:
            pause = None if is_hopeless else next_pause(attempts, created_at=delivery.created_at, now=now)
            state = DeliveryState.FAILED if pause is None else DeliveryState.PENDING
            next_at = None if pause is None else now + pause
            after = replace(delivery, state=state, attempts=attempts, last_status=status, next_at=next_at)
        with self._database.write() as tx:
            return after if rows.close_claim(tx, delivery, after) else None

    def forget_old(self) -> int:
        """Forget deliveries that ended long ago. Returns how many."""
        before, count = self._clock.now() - timedelta(days=KEPT_DAYS), 0
        while True:
            with self._database.read() as tx:
                old = rows.old_deliveries(tx, before=before, limit=FORGOTTEN_AT_ONCE)
            if not old:
                return count
            with self._database.write() as tx:
                count += rows.forget_deliveries(tx, old)


def announce(tx: Any, event_type: EventType, *, account_id: str, job_id: str, job: Job | None, now: datetime) -> None:
    """Put a delivery on its way to everybody who wants to know; part of the transaction that ends the job."""
    due = now
    if job is not None and job.request.emulation is not None:
        plan = plan_from(job.request.emulation)
        due = now + timedelta(seconds=plan.webhook_delay_seconds)
        if plan.webhook == "never":
            return
    for endpoint in rows.endpoints_of(tx, account_id):
        if event_type in endpoint.event_types:
            made = _delivery(
                account_id, job_id, endpoint.url, STANDARD, event_type, now=now, due=due, endpoint_id=endpoint.id
            )  # fmt: skip
            rows.insert_delivery(tx, made)
    if job is not None and job.request.callback_url is not None:
        rows.insert_delivery(
            tx, _delivery(account_id, job_id, job.request.callback_url, job.dialect, event_type, now=now, due=due)
        )


def check_callback(url: str, *, param: str) -> None:
    """Raise InvalidValue unless ``url`` is an address that may be called; where it leads is looked at when it is."""
    if (found := _IN_NO_ADDRESS.search(url)) is not None:
        # Some of them urlsplit leaves out in silence, and others end the request's line where it is called.
        text = (
            f"An address holds no control characters; this one has U+{ord(found[0]):04X} at position {found.start()}."
        )
        raise InvalidValue(text, param=param)
    try:
        parts = urlsplit(url)
        port_is_valid = parts.port is None or parts.port > 0
    except ValueError:
        parts, port_is_valid = urlsplit(""), False
    if (
        len(url) > CALLBACK_URL_CHARS_MAX
        or parts.scheme not in ("http", "https")
        or not parts.hostname
        or not port_is_valid
    ):
        raise InvalidValue(
            f"An http:// or https:// address of at most {CALLBACK_URL_CHARS_MAX} characters is needed.", param=param
        )
    if parts.username is not None or parts.password is not None:
        raise InvalidValue("An address must not carry a user name or password.", param=param)


def _delivery(
    account_id: str, job_id: str, url: str, style: str, event_type: EventType, *, now: datetime,
    due: datetime, endpoint_id: str | None = None,
) -> Delivery:  # fmt: skip
    return Delivery(
        id=f"evt_{secrets.token_hex(16)}", account_id=account_id, endpoint_id=endpoint_id, job_id=job_id, url=url,
        style=style, event_type=event_type, state=DeliveryState.PENDING, attempts=0, next_at=due, last_status=None,
        created_at=now, delivered_at=None,
    )  # fmt: skip


def _own(found: Owned | None, caller: Caller, what: str) -> Owned:
    if found is None or found.account_id != caller.account.id:
        raise NotFound(f"No {what} was found.")
    return found


def _own_endpoint(tx: Any, caller: Caller, endpoint_id: str) -> Endpoint:
    return _own(rows.endpoint(tx, endpoint_id), caller, f"webhook endpoint with id '{endpoint_id[:100]}'")


def _check_name(name: str) -> None:
    if len(name) > NAME_CHARS_MAX:
        raise InvalidValue(f"A name has at most {NAME_CHARS_MAX} characters.", param="name")


def _unique(event_types: Sequence[EventType]) -> tuple[EventType, ...]:
    found = tuple(dict.fromkeys(event_types))
    if not found:
        raise InvalidValue("At least one event type is needed.", param="event_types")
    return found
