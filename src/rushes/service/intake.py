"""From a dialect's draft to a job: check, fetch and keep references, then commit job, hold, queue entry and
idempotency row in one transaction. Nothing is charged, and nothing is enqueued, before that commit.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from rushes.core.accounts import Caller
from rushes.core.assets import AssetKind
from rushes.core.catalog import Catalog, Model, Offer, Size, quoted
from rushes.core.clock import Clock
from rushes.core.drafts import Draft, Settled, SizeRule, Source, resolve_size
from rushes.core.errors import (
    Conflict,
    Forbidden,
    ImageMismatch,
    InsufficientCredits,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    MembershipRequired,
    NotFound,
    RushesError,
    UnsupportedField,
)
from rushes.core.jobs import Job, JobStatus
from rushes.core.relays import is_relay
from rushes.core.requests import (
    CHARACTERS_MAX,
    EXTENDED_SECONDS_MAX,
    EXTENSIONS_MAX,
    IMAGES_MAX,
    PROMPT_CHARS_MAX,
    Character,
    Reference,
    ReferenceKind,
    Remix,
    RemixMode,
    VideoRequest,
    WatermarkWish,
    check_span,
)
from rushes.media.blobs import BlobStore
from rushes.media.fetch import Fetcher
from rushes.media.headers import read_film_header
from rushes.media.sniff import BYTES_MAX, check_crop, sniff
from rushes.service.library import Library
from rushes.service.offers import EarlierVideo, choose
from rushes.service.policy import CleanVideo, Policy
from rushes.service.submitting import RenderQueue, Submission, Submissions, earlier_job
from rushes.service.webhooks import check_callback
from rushes.store import jobs as rows
from rushes.store import relays as pins
from rushes.store.database import Database

IDEMPOTENCY_KEY_CHARS_MAX: Final = 255
"""Longer keys are refused: the length Stripe and the IETF draft's implementations settled on."""

FILM_SECONDS_SLACK: Final = 0.1


Emulate = Callable[[Draft, str], Draft]
"""(draft, dialect) -> the draft with its words for the emulator resolved. Raises InvalidValue."""


class Intake:
    def __init__(
        self,
        *,
        database: Database,
        blobs: BlobStore,
        queue: RenderQueue,
        catalog: Catalog,
        clock: Clock,
        fetcher: Fetcher,
        library: Library,
        policy: Policy,
        emulate: Emulate | None = None,
    ) -> None:
        """``emulate`` finds out what a draft tells the emulator, where there is one."""
        self._database = database
        self._blobs = blobs
        self._submissions = Submissions(database=database, queue=queue, policy=policy)
        self._catalog = catalog
        self._clock = clock
        self._fetcher = fetcher
        self._library = library
        self._policy = policy
        self._emulate = emulate

    async def submit(
        self,
        caller: Caller,
        draft: Draft,
        *,
        dialect: str,
        job_id: str,
        render_seed: int,
        idempotency_key: str | None = None,
        is_batched: bool = False,
    ) -> Job:
        """Make a job of ``draft``, or answer with the job an earlier request with this key made. ``is_batched`` has the
        price of a line of a batch.

        Raises InvalidRequest and its kin, MembershipRequired, Forbidden, InsufficientCredits, QueueFull,
        IdempotencyMismatch, EngineUnavailable. After any of them nothing was charged.
        """
        if self._emulate is not None and draft.emulation is None:
            draft = self._emulate(draft, dialect)
        fingerprint = ""
        if idempotency_key is not None:
            _check_key(idempotency_key)
            fingerprint = f"{dialect}:{draft.fingerprint()}"
            earlier = await asyncio.to_thread(self._replay, caller, idempotency_key, fingerprint)
            if earlier is not None:
                return earlier
        if draft.requires_vip and not caller.account.is_vip(self._clock.now()):
            raise MembershipRequired("VIP membership required for remix features")
        target, origin = None, None
        if draft.remix_of is not None:
            target, origin = await asyncio.to_thread(self._target, caller, draft)
        film = None
        if draft.remix_video is not None:
            film = await self._read_film(caller, draft.remix_video, f"jobs/{job_id}/references/video")
        start = _Start.of_job(target, origin) if target else None
        if film is not None and start is None:
            made = await asyncio.to_thread(self._making, caller, film.read.reference)
            start = _Start.of_film(film, draft.model, details=made)
        settled = draft.settled(start.request if start else None)
        remix = _remix(draft, settled, start)
        if draft.callback_url is not None:
            check_callback(draft.callback_url, param=draft.callback_param)
        percent = self._policy.batch_price_percent if is_batched else 100
        model, offer = self._check(caller, draft, settled, start, render_seed, percent)
        watermark = self._watermark(caller, draft)
        # All are read and told before any is kept: a refused request leaves nothing on the disk.
        images = [
            await self._read(caller, source, f"jobs/{job_id}/references/image-{n}")
            for n, source in enumerate(draft.images)
        ]
        videos = [
            await self._read(caller, character.video, f"jobs/{job_id}/references/character-{n}")
            if isinstance(character.video, Source)
            else character.video
            for n, character in enumerate(draft.characters)
        ]
        size = settled.size
        if isinstance(size, SizeRule):
            size = resolve_size(size, _first_shape(images))
            model.check(size, settled.seconds, size_param=draft.size_param, seconds_param=draft.seconds_param)
            # Only now is it known what has to be made.
            told = start.video if start else None
            offer = choose(self._catalog, model, draft, replace(settled, size=size), told, seed=render_seed)
        width_px, height_px = size
        if draft.image_must_fit and any(image.shape != (width_px, height_px) for image in images):
            raise ImageMismatch()
        request = VideoRequest(
            model=model.name,
            prompt=draft.prompt,
            width_px=width_px,
            height_px=height_px,
            seconds=settled.seconds + (remix.seconds if remix and draft.remix_mode is RemixMode.EXTEND else 0),
            fps=model.fps,
            images=tuple(image.reference for image in images),
            characters=await asyncio.to_thread(self._cast, caller, draft, videos) if videos else (),
            remix=remix,
            watermark_wish=draft.watermark_wish,
            callback_url=draft.callback_url,
            seed=draft.seed,
            emulation=draft.emulation,
            is_silent=draft.is_silent,
        )
        read = [*([film.read] if film else []), *images, *(video for video in videos if isinstance(video, _Read))]
        now = self._clock.now()
        job = Job(
            id=job_id,
            account_id=caller.account.id,
            key_id=caller.key_id,
            dialect=dialect,
            request=request,
            engine=offer.engine,
            price_credits=_price(offer, (width_px, height_px), request.new_seconds, percent),
            render_seed=render_seed,
            status=JobStatus.QUEUED,
            progress_percent=0,
            attempt=0,
            failures=0,
            is_public=draft.is_public,
            is_remixable=draft.is_remixable,
            watermark=watermark,
            created_at=now,
            updated_at=now,
            started_at=None,
            finished_at=None,
            error=None,
            limits=model.limits,
            details={},
        )
        return await self._commit(Submission(job=job, key=idempotency_key, fingerprint=fingerprint), read)

    def made_with(self, caller: Caller, idempotency_key: str) -> Job | None:
        """The job that an earlier request with this key made, whatever it asked for; None if there is none."""
        with self._database.read() as tx:
            found = rows.idempotent(tx, caller.account.id, idempotency_key)
            return None if found is None else rows.get(tx, found[1], with_deleted=True)

    async def open_jobs(self, caller: Caller) -> tuple[int, int]:
        """How many jobs the account has open, as of a moment ago, and how many it may have."""
        count = self._submissions.known_open_jobs(caller.account.id)
        if count is None:
            count = await asyncio.to_thread(self._submissions.open_jobs, caller.account.id)
        return count, self._policy.open_jobs_per_account_max

    def _check(
        self, caller: Caller, draft: Draft, settled: Settled, start: _Start | None, seed: int, percent: int
    ) -> tuple[Model, Offer]:
        """Everything that can be refused without reading an address."""
        model = self._catalog.model(settled.model, param=draft.model_param)
        if not draft.prompt.strip():
            raise InvalidValue("The prompt must not be empty.", param=draft.prompt_param)
        if len(draft.prompt) > PROMPT_CHARS_MAX:
            raise InvalidValue(
                f"The prompt has {len(draft.prompt)} characters; at most {PROMPT_CHARS_MAX} are allowed.",
                param=draft.prompt_param,
            )
        # One that an image decides is looked at when that was read.
        size = settled.known_size(follows_image=bool(draft.images)) or min(model.sizes, key=min)
        if (
            draft.seconds is not None or draft.size is not None
        ):  # what an earlier video has was allowed when it was made
            model.check(size, settled.seconds, size_param=draft.size_param, seconds_param=draft.seconds_param)
        elif draft.remix_video is not None:
            _check_film(model, size, settled.seconds, draft.remix_param)
        if model.needs_image and not draft.images and draft.remix_of is None and draft.remix_video is None:
            raise InvalidValue(f"The model '{model.name}' needs an image.", param=draft.model_param)
        if draft.images and not model.takes_image:
            raise UnsupportedField(f"The model '{model.name}' takes no image.", param=draft.images[0].param)
        if len(draft.images) > IMAGES_MAX:
            raise InvalidValue(f"At most {IMAGES_MAX} images are allowed.", param=draft.images[0].param)
        if len(draft.characters) > CHARACTERS_MAX:
            raise InvalidValue(f"At most {CHARACTERS_MAX} characters are allowed.", param=draft.characters[0].param)
        for character in draft.characters:
            check_span(character.start_seconds, character.end_seconds, param=character.span_param)
        offer = choose(self._catalog, model, draft, settled, start.video if start else None, seed=seed)
        if caller.account.available < _price(offer, size, settled.seconds, percent):
            raise InsufficientCredits()
        return model, offer

    def _cast(self, caller: Caller, draft: Draft, videos: list[Reference | _Read]) -> tuple[Character, ...]:
        """The characters; of one that is cut from a video of the account's own, what is known of its making."""
        found = []
        for character, video in zip(draft.characters, videos, strict=True):
            reference = video if isinstance(video, Reference) else video.reference
            found.append(
                Character(
                    video=reference,
                    start_seconds=character.start_seconds,
                    end_seconds=character.end_seconds,
                    name=character.name,
                    details=self._making(caller, reference),
                )
            )
        return tuple(found)

    def _making(self, caller: Caller, video: Reference) -> dict[str, Any]:
        """What is known of the making of a video that came with a request: of the account's own results, by their bytes."""
        with self._database.read() as tx:
            return rows.details_of_video(tx, caller.account.id, video.digest)

    def _watermark(self, caller: Caller, draft: Draft) -> bool:
        """Whether the video gets a visible watermark. Raises Forbidden if clean was insisted on and is not to be had."""
        rule = self._policy.clean_video
        clean = rule is CleanVideo.EVERYONE or (rule is CleanVideo.VIP and caller.account.is_vip(self._clock.now()))
        if not clean and draft.watermark_wish is WatermarkWish.INSIST_CLEAN:
            whom = "accounts with a VIP membership" if rule is CleanVideo.VIP else "nobody"
            raise Forbidden(
                f"Videos without a watermark are for {whom} on this server; true accepts a watermark.",
                param=draft.watermark_param,
            )
        return not clean

    def _target(self, caller: Caller, draft: Draft) -> tuple[Job | None, str | None]:
        """The finished job that the draft starts from, and the server elsewhere that made it, if one did.

        Raises NotFound, Forbidden or Conflict.
        """
        if draft.remix_of is None:
            return None, None
        deed = "extended" if draft.remix_mode is RemixMode.EXTEND else "remixed"
        with self._database.read() as tx:
            target = rows.get(tx, draft.remix_of)
            pin = pins.get(tx, target.id) if target is not None and is_relay(target.engine) else None
        if target is None or (target.account_id != caller.account.id and not target.is_public):
            raise NotFound(f"No video with id '{draft.remix_of[:100]}' was found.", param=draft.remix_param)
        if not target.is_remixable:
            raise Forbidden(f"This video is private and cannot be {deed}.", param=draft.remix_param)
        if target.asset(AssetKind.VIDEO) is None:
            raise Conflict(
                f"Only a finished video can be {deed}; its status is '{target.status.value}'.", param=draft.remix_param
            )
        return target, pin.origin if pin is not None else None

    async def _read(self, caller: Caller, source: Source, key: str) -> _Read:
        """The source's bytes, fetched or read if they are elsewhere, and what they are, told by their content."""
        data = source.data
        if data is None:
            data = await asyncio.to_thread(self._library.read, caller, source)
        if data is None:
            assert source.url is not None
            data = await self._fetcher.fetch(source.url, bytes_max=BYTES_MAX[source.kind], param=source.param)
        return await asyncio.to_thread(_read, source, data, key)

    async def _read_film(self, caller: Caller, source: Source, key: str) -> _Film:
        """A video that came with the request, and what its header says. Raises InvalidReference."""
        read = await self._read(caller, source, key)
        header = read_film_header(read.data)
        if header is None:
            raise InvalidReference(
                "The size and length of this video cannot be read. A whole MP4 or MOV file is needed, upright and not in"
                " fragments.",
                param=source.param,
            )
        # Rounded up, so that nothing of it is lost; sound tracks are often a few hundredths longer than the pictures.
        seconds = max(1, math.ceil(header.seconds - FILM_SECONDS_SLACK))
        return _Film(read=read, width_px=header.width_px, height_px=header.height_px, seconds=seconds)

    def _replay(self, caller: Caller, key: str, fingerprint: str) -> Job | None:
        with self._database.read() as tx:
            return earlier_job(tx, caller.account.id, key, fingerprint)

    async def _commit(self, submission: Submission, read: list[_Read]) -> Job:
        """Keep the references, then job, hold, queue entry and idempotency row at once."""
        if not read:
            return await self._submissions.commit(submission)
        try:
            await asyncio.to_thread(self._keep, read)
            made = await self._submissions.commit(submission)
        except Exception as error:  # not when nobody waits any more: the job may still be made, and needs them
            await asyncio.to_thread(self._forget_references, submission.job.id, error)
            raise
        if made.id != submission.job.id:
            await asyncio.to_thread(self._blobs.delete_prefix, f"jobs/{submission.job.id}")
        return made

    def _forget_references(self, job_id: str, error: Exception) -> None:
        """Of a job that was not made, as ``error`` says; of one of the database's it may have been made all the same."""
        if isinstance(error, RushesError) or not self._database.may_hold(lambda tx: rows.bill(tx, job_id)):
            self._blobs.delete_prefix(f"jobs/{job_id}")

    def _keep(self, read: list[_Read]) -> None:
        for item in read:
            self._blobs.put_bytes(item.reference.blob_key, item.data)


def _price(offer: Offer, size: Size, seconds: int, percent: int) -> int:
    """Whole credits, rounded up; ``percent`` of the price where no upstream has to be paid."""
    price = offer.price(size, seconds)
    return price if is_relay(offer.engine) else -(-price * percent // 100)


@dataclass(frozen=True, kw_only=True)
class _Read:
    """A reference that was read and told, but not kept yet."""

    data: bytes
    reference: Reference

    @property
    def shape(self) -> tuple[int | None, int | None]:
        return self.reference.width_px, self.reference.height_px


def _read(source: Source, data: bytes, key: str) -> _Read:
    sniffed = sniff(data, param=source.param)
    if sniffed.kind is not source.kind:
        needed = "An image" if source.kind is ReferenceKind.IMAGE else "A video"
        raise InvalidReference(f"{needed} is needed; these bytes are {sniffed.media_type}.", param=source.param)
    if source.crop is not None:
        check_crop(sniffed, source.crop, param=source.param)
    reference = Reference(
        kind=sniffed.kind,
        media_type=sniffed.media_type,
        blob_key=f"{key}.{sniffed.extension}",
        digest=hashlib.sha256(data).hexdigest(),
        size_bytes=len(data),
        width_px=sniffed.width_px,
        height_px=sniffed.height_px,
        crop=source.crop,
    )
    return _Read(data=data, reference=reference)


@dataclass(frozen=True, kw_only=True)
class _Film:
    """A video that came with a request."""

    read: _Read
    width_px: int
    height_px: int
    seconds: int


@dataclass(frozen=True, kw_only=True)
class _Start:
    """What a remix or an extension starts from."""

    request: VideoRequest
    """Its model, size, ordered length and number of extensions."""
    seconds: int
    """How long its video is: what is added comes behind it. A video that is made anew has the length that was ordered."""
    video_blob_key: str
    video: EarlierVideo
    """What decides who can go on from it."""
    job_id: str | None = None

    @classmethod
    def of_job(cls, job: Job, origin: str | None) -> _Start | None:
        video, request = job.asset(AssetKind.VIDEO), job.request
        if video is None:
            return None
        told = EarlierVideo(
            size=(request.width_px, request.height_px),
            seconds=request.seconds,
            size_bytes=video.size_bytes,
            origin=origin,
            details=job.details,
        )
        return cls(
            request=request,
            seconds=job.seconds,
            video_blob_key=video.blob_key,
            video=told,
            job_id=job.id,
        )

    @classmethod
    def of_film(cls, film: _Film, model: str | None, *, details: dict[str, Any]) -> _Start:
        request = VideoRequest(
            model=model or "", prompt="", width_px=film.width_px, height_px=film.height_px, seconds=film.seconds
        )
        size, size_bytes = (film.width_px, film.height_px), film.read.reference.size_bytes
        told = EarlierVideo(size=size, seconds=film.seconds, size_bytes=size_bytes, details=details)
        blob_key = film.read.reference.blob_key
        return cls(request=request, seconds=film.seconds, video_blob_key=blob_key, video=told)


def _check_film(model: Model, size: Size, seconds: int, param: str) -> None:
    """Raise InvalidReference unless the model makes videos like the one that came with the request."""
    if size not in model.sizes:
        raise InvalidReference(
            f"The video is {size[0]}x{size[1]} pixels; supported are {quoted(f'{w}x{h}' for w, h in model.sizes)}.",
            param=param,
        )
    if seconds > max(model.seconds):
        raise InvalidReference(
            f"The video lasts {seconds} seconds; at most {max(model.seconds)} are possible.", param=param
        )


def _remix(draft: Draft, settled: Settled, start: _Start | None) -> Remix | None:
    """What is kept of the video that is changed or extended. Raises InvalidValue beyond what can be added to it."""
    if start is None:
        return None
    before = start.request
    if draft.remix_mode is RemixMode.EXTEND:
        if before.extensions >= EXTENSIONS_MAX:
            raise InvalidValue(f"A video can be extended {EXTENSIONS_MAX} times.", param=draft.remix_param)
        if start.seconds + settled.seconds > EXTENDED_SECONDS_MAX:
            raise InvalidValue(
                f"An extended video lasts at most {EXTENDED_SECONDS_MAX} seconds; this one has {start.seconds} already.",
                param=draft.seconds_param,
            )
    return Remix(
        job_id=start.job_id, video_blob_key=start.video_blob_key, mode=draft.remix_mode, seconds=start.seconds,
        extensions=before.extensions, details=start.video.details,
    )  # fmt: skip


def _first_shape(images: list[_Read]) -> Size | None:
    if not images or not images[0].reference.width_px or not images[0].reference.height_px:
        return None
    return images[0].reference.width_px, images[0].reference.height_px


def _check_key(key: str) -> None:
    if not 1 <= len(key) <= IDEMPOTENCY_KEY_CHARS_MAX:
        raise InvalidRequest(
            f"An Idempotency-Key has 1 to {IDEMPOTENCY_KEY_CHARS_MAX} characters.", param="Idempotency-Key"
        )
