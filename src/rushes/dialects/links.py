"""Addresses of finished files: signed, so that a bare GET opens them for a while."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from urllib.parse import quote

from rushes.core.assets import AssetKind
from rushes.core.jobs import Job
from rushes.core.webhooks import new_secret
from rushes.media.links import LinkSigner

LINK_STEP_SECONDS_MAX: Final = 300
"""Links end at a multiple of a step, so that polls within it give one and the same address and caches can work."""
LINK_STEPS_MIN: Final = 10
"""The step is never more than this part of how long links are to live: so much longer than that they may."""


def asset_link(
    job: Job, kind: AssetKind, *, signer: LinkSigner, base: str, now: datetime, link_seconds: int
) -> str | None:
    """The address below ``base``; None if the job has no such file."""
    if job.asset(kind) is None:
        return None
    path = f"/files/{quote(job.id, safe=':')}/{kind.value}.{kind.extension}"
    return signed(path, signer=signer, base=base, now=now, link_seconds=link_seconds)


def character_link(job: Job, number: int, *, signer: LinkSigner, base: str, now: datetime, link_seconds: int) -> str:
    """The address of the video that a character of the job is cut from."""
    extension = job.request.characters[number].video.blob_key.rpartition(".")[2]
    path = f"/files/{quote(job.id, safe=':')}/character-{number}.{extension}"
    return signed(path, signer=signer, base=base.rstrip("/"), now=now, link_seconds=link_seconds)


def callback_secret(account_id: str, *, signer: LinkSigner) -> str:
    """What an account's callbacks are signed with, in the APIs that sign theirs: every process knows it, and nobody keeps it."""
    return new_secret(signer.derive("webhooks", account_id))


def signed(path: str, *, signer: LinkSigner, base: str, now: datetime, link_seconds: int) -> str:
    """``path`` below ``base``, opened by a bare GET for ``link_seconds`` and at most a step more."""
    step_seconds = max(1, min(LINK_STEP_SECONDS_MAX, link_seconds // LINK_STEPS_MIN))
    ends = -(-(now.timestamp() + link_seconds) // step_seconds) * step_seconds
    return f"{base}{signer.sign(path, expires_at=datetime.fromtimestamp(ends, UTC))}"
