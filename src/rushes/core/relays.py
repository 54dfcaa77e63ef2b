"""What is pinned to a relayed job: the upstream, its id for the job, by which credential and route. Money hangs on it.

A pin is written before a create is sent, and the upstream's id before anything else happens after the answer.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

RELAY: Final = "relay"
"""First word of the names of all relay engines: `relay:<upstream>`."""


_BY_ADDRESS: Final = "address:"


def relay_engine(upstream: str) -> str:
    return f"{RELAY}:{upstream}"


def origin(codec: str, base: str) -> str:
    """Which server: the same ids mean the same videos there."""
    return f"{codec} {base}"


def id_by_address(address: str) -> str:
    """In the place of the id, for a video that its upstream told by its address alone: nothing can be asked for by it, but
    no other job is served the same address.
    """
    return f"{_BY_ADDRESS}{hashlib.sha256(address.encode()).hexdigest()}"


def is_relay(engine: str) -> bool:
    return engine.startswith(f"{RELAY}:")


class PinState(StrEnum):
    """How far a job is at its upstream, as far as is known for certain."""

    SENDING = "sending"
    """The create may be on its way. Found by a worker that did not send it, its fate is unknown."""
    ACCEPTED = "accepted"
    """The upstream's id is known: the job is asked for by it, whoever works on it."""
    DOUBTFUL = "doubtful"
    """A create was sent and its fate is unknown: it is never sent again."""
    DONE = "done"
    """The upstream's file was fetched."""
    FAILED = "failed"
    """The upstream ended it without a video, or refused it."""
    CANCELED = "canceled"
    """Ended here, and the upstream was told where it can be."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a worker's file of upstreams names: what it can see to."""

    models: frozenset[str] = frozenset()
    upstreams: frozenset[str] = frozenset()

    def __or__(self, other: Known) -> Known:
        return Known(models=self.models | other.models, upstreams=self.upstreams | other.upstreams)


@dataclass(frozen=True, kw_only=True)
class Pin:
    """One job at one upstream."""

    job_id: str
    upstream: str
    codec: str
    base: str
    """The address the create went to; the job is asked for there and nowhere else."""
    credential: str
    """The credential's name (`env:NAME`, `file:PATH`), never the credential; empty for none."""
    model: str
    """The upstream's own name of the model."""
    idempotency_key: str
    state: PinState
    marks: str = ""
    """Name of the file in which the sending of the create was to be marked; empty for none."""
    upstream_id: str | None = None
    results: tuple[str, ...] = ()
    """Addresses of the video, where the answer to the create held them."""
    cost: str | None = None
    """What the upstream said it charged, or what the route is known to cost, in US dollars as a decimal."""
    doubt: str | None = None
    """Why the fate of the create, or of the video, is unknown."""
    created_at: datetime
    accepted_at: datetime | None = None

    @property
    def origin(self) -> str | None:
        """Where the finished video is known by `upstream_id`; None if there is none."""
        upstream_id = self.upstream_id if self.state is PinState.DONE else None
        is_known = upstream_id is not None and not upstream_id.startswith(_BY_ADDRESS)
        return origin(self.codec, self.base) if is_known else None
