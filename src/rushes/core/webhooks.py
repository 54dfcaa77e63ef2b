"""Webhooks: who is told when a video has ended, and how one telling is signed and repeated.

Signing is Standard Webhooks (standardwebhooks.com, 1.0), which the OpenAI SDKs' `webhooks.unwrap` verifies. What a
callback of another API says in its body, and how it is signed, is that dialect's; it is sent by the same means.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from rushes.core.clock import unix_seconds

SECRET_PREFIX: Final = "whsec_"
SECRET_BYTES: Final = 32
ENDPOINTS_PER_ACCOUNT_MAX: Final = 20
DELIVERY_HOURS_MAX: Final = 72
"""How long a delivery is tried: OpenAI's own limit."""
PAUSES_SECONDS: Final = (5, 30, 120, 600, 1800, 3600, 7200, 14400)
"""After the first tries; then the last of them, until the time is up."""
CALLBACK_URL_CHARS_MAX: Final = 2048


class EventType(StrEnum):
    """What may be told."""

    COMPLETED = "video.completed"
    FAILED = "video.failed"
    BATCH_COMPLETED = "batch.completed"
    BATCH_FAILED = "batch.failed"
    BATCH_EXPIRED = "batch.expired"
    BATCH_CANCELLED = "batch.cancelled"


class DeliveryState(StrEnum):
    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """An address that an account wants to be told at."""

    id: str
    account_id: str
    name: str
    url: str
    event_types: tuple[EventType, ...]
    secret: str
    """``whsec_`` and base64; told once, at creation, and after a rotation."""
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """One event on its way to one address."""

    id: str
    """Of the event: what receivers tell repetitions by."""
    account_id: str
    endpoint_id: str | None
    """None for the callback of a single job."""
    job_id: str
    """Of the job, or of the batch."""
    url: str
    style: str
    """How the body is written and signed: `standard`, or the name of the dialect whose callback it is."""
    event_type: EventType
    state: DeliveryState
    attempts: int
    next_at: datetime | None
    last_status: int | None
    """HTTP status of the last answer; None if there was none."""
    created_at: datetime
    delivered_at: datetime | None


def next_pause(attempts: int, *, created_at: datetime, now: datetime) -> timedelta | None:
    """How long to wait after so many tries; None when the time is up."""
    pause = timedelta(seconds=PAUSES_SECONDS[min(attempts, len(PAUSES_SECONDS)) - 1])
    if now + pause > created_at + timedelta(hours=DELIVERY_HOURS_MAX):
        return None
    return pause


def new_secret(randomness: bytes) -> str:
    if len(randomness) != SECRET_BYTES:
        raise ValueError(f"a secret needs {SECRET_BYTES} random bytes")
    return SECRET_PREFIX + base64.b64encode(randomness).decode()


def event_body(event_id: str, event_type: EventType, job_id: str, created_at: datetime) -> bytes:
    """The body of an event, as OpenAI's guide shows it."""
    event = {
        "id": event_id,
        "object": "event",
        "created_at": unix_seconds(created_at),
        "type": event_type.value,
        "data": {"id": job_id},
    }
    return json.dumps(event, separators=(",", ":")).encode()


def task_headers(task_id: str, secret: str, *, now: datetime) -> dict[str, str]:
    """`X-Webhook-Timestamp` and `X-Webhook-Signature` as KIE's page on them says: the task and the moment are signed, and not
    the body; the key is the secret as it is written.
    """
    moment = str(int(now.timestamp()))
    signature = hmac.new(secret.encode(), f"{task_id}.{moment}".encode(), hashlib.sha256).digest()
    return {"x-webhook-timestamp": moment, "x-webhook-signature": base64.b64encode(signature).decode()}


def signed_headers(delivery_id: str, body: bytes, secret: str, *, now: datetime) -> dict[str, str]:
    """`webhook-id`, `webhook-timestamp` and `webhook-signature` of Standard Webhooks."""
    moment = str(int(now.timestamp()))
    key = base64.b64decode(secret.removeprefix(SECRET_PREFIX))
    signature = hmac.new(key, f"{delivery_id}.{moment}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": delivery_id,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{base64.b64encode(signature).decode()}",
    }
