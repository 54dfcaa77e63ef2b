"""Which of a model's offers takes a request: drawn by weight among those that can, or a refusal that names what none can.

Rule: another engine is never taken for one that cannot; only the routes that share a model's jobs stand in for each other,
and a video that one upstream made and knows is changed there before it is sent anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from rushes.core.catalog import Catalog, Earlier, Model, Offer, Size, drawn, quoted
from rushes.core.drafts import Draft, Settled
from rushes.core.errors import InvalidReference, InvalidValue, RushesError, UnsupportedField
from rushes.core.relays import is_relay
from rushes.core.requests import RemixMode
from rushes.core.retakes import retake_of
from rushes.media.sniff import MIB, VIDEO_BYTES_MAX


@dataclass(frozen=True, kw_only=True)
class EarlierVideo:
    """The video that a draft starts from, as far as it decides who can go on from it."""

    size: Size
    seconds: int
    size_bytes: int
    origin: str | None = None
    """Where it was made and is known by an id, `rushes.core.relays.origin`; None where it is known to nobody else."""
    details: dict[str, Any] = field(default_factory=dict)
    """What its engine said of the making; empty where nothing is known of it."""


def choose(
    catalog: Catalog, model: Model, draft: Draft, settled: Settled, earlier: EarlierVideo | None, *, seed: int
) -> Offer:
    """The offer that serves the request; asked again once an image has decided the size. Raises EngineUnavailable,
    UnsupportedField, InvalidValue or InvalidReference.
    """
    offers = catalog.offers(model)
    refusals = {n: refused for n, offer in enumerate(offers) if (refused := refusal(draft, settled, offer, earlier))}
    able = [offer for n, offer in enumerate(offers) if n not in refusals]
    if not able:
        # That of an offer which could do it to another video tells more than that of one which never can.
        raise refusals[max(refusals, key=lambda n: _might(offers[n], draft))]
    if earlier is not None:
        # The one that made it knows more of it than its pictures tell.
        able = [offer for offer in able if _knows(offer, draft, earlier)] or able
    return drawn(able, seed=seed)


def refusal(draft: Draft, settled: Settled, offer: Offer, earlier: EarlierVideo | None) -> RushesError | None:
    """What ``offer`` cannot do of the request, or None."""
    whom = _whom(offer)
    images_max = offer.takes_images
    if images_max is not None and len(draft.images) > images_max:
        return UnsupportedField(f"{whom} takes at most {images_max} images.", param=draft.images[images_max].param)
    if earlier is None and len(draft.images) < offer.needs_images:
        return InvalidValue(f"{whom} needs an image.", param=draft.model_param)
    cropped = next((image for image in draft.images if image.crop is not None), None)
    if cropped is not None and is_relay(offer.engine):
        return UnsupportedField(f"{whom} is sent whole images alone, not a part of one.", param=cropped.param)
    if draft.seed is not None and not offer.takes_seed:
        return UnsupportedField(f"{whom} takes no seed.", param=draft.seed_param)
    if earlier is not None and (refused := _refused_earlier(draft, settled, offer.earlier, earlier, whom)) is not None:
        return refused
    if (refused := _refused_shape(draft, offer, settled, is_change=earlier is not None)) is not None:
        return refused
    return _refused_characters(draft, offer.earlier, whom, is_change=earlier is not None)


def _refused_shape(draft: Draft, offer: Offer, settled: Settled, *, is_change: bool) -> RushesError | None:
    """What ``offer`` does not make of the size and length that were asked for, or None. A video that is changed keeps
    them where there are no words for others; what an extension adds has other limits than a video that is made anew, and
    the upstream tells them.
    """
    if is_change and (draft.remix_mode is RemixMode.EXTEND or not offer.earlier.reshapes):
        return None
    whom, size, seconds = _whom(offer), settled.known_size(follows_image=bool(draft.images)), settled.seconds
    if size is not None and offer.sizes is not None and size not in offer.sizes:
        made = quoted(f"{width}x{height}" for width, height in sorted(offer.sizes))
        return InvalidValue(
            f"{whom} makes no '{size[0]}x{size[1]}'. Supported values are: {made}.", param=draft.size_param
        )
    if offer.seconds is not None and seconds not in offer.seconds:
        made = quoted(map(str, sorted(offer.seconds)))
        text = f"{whom} makes no video of '{seconds}' seconds. Supported values are: {made}."
        return InvalidValue(text, param=draft.seconds_param)
    return None


def _refused_earlier(
    draft: Draft, settled: Settled, able: Earlier, earlier: EarlierVideo, whom: str
) -> RushesError | None:
    mode, deed = draft.remix_mode, "extend" if draft.remix_mode is RemixMode.EXTEND else "change"
    if not able.takes(mode, origin=earlier.origin):
        if mode not in able.own:
            return UnsupportedField(f"{whom} cannot {deed} an earlier video.", param=draft.remix_param)
        text = f"{whom} can {deed} a video only if it made it itself, and it did not make this one."
        return UnsupportedField(text, param=draft.remix_param)
    if mode is RemixMode.REMIX and not able.reshapes:
        if settled.seconds != earlier.seconds:
            text = f"{whom} leaves a video the length that it has, {earlier.seconds} seconds."
            return UnsupportedField(text, param=draft.seconds_param)
        if settled.size != earlier.size:
            text = f"{whom} leaves a video the size that it has, {earlier.size[0]}x{earlier.size[1]}."
            return UnsupportedField(text, param=draft.size_param)
    if mode is RemixMode.REMIX and (refused := _refused_retake(draft, settled, able, earlier, whom)) is not None:
        return refused
    images_max = able.images_beside(mode, earlier.details)
    if images_max is not None and len(draft.images) > images_max:
        few = f"at most {images_max} image{'s' * (images_max > 1)}" if images_max else "no image"
        begun = " that it begins from" if able.with_images else ""
        text = f"{whom} takes {few} together with an earlier video{begun}."
        return UnsupportedField(text, param=draft.images[images_max].param)
    if able.origin and not able.knows(mode, origin=earlier.origin) and earlier.size_bytes > VIDEO_BYTES_MAX:
        text = f"{whom} did not make this video, and takes no file of more than {VIDEO_BYTES_MAX // MIB} MiB."
        return InvalidReference(text, param=draft.remix_param)
    return None


def _refused_retake(
    draft: Draft, settled: Settled, able: Earlier, earlier: EarlierVideo, whom: str
) -> RushesError | None:
    """What is wrong with the span that is to be made anew, where the prompt names one to an engine that listens for it."""
    retake = None if able.retakes is None else retake_of(draft.prompt)
    if retake is None:
        return None
    if not able.retakes:
        others = f"; {able.retakers}" if able.retakers else ""
        text = f"{whom} makes no span of a video anew ('{retake.words}'){others}."
        return UnsupportedField(text, param=draft.prompt_param)
    if retake.end_seconds > earlier.seconds:
        text = f"'{retake.words}': the video lasts {earlier.seconds} seconds."
        return InvalidValue(text, param=draft.prompt_param)
    if not retake.leaves_something_of(earlier.seconds):
        return None  # all of it is made anew, as by any remix
    if settled.seconds != earlier.seconds or settled.size != earlier.size:
        size = f"{earlier.size[0]}x{earlier.size[1]}"
        text = f"{whom} makes a span of a video anew at the size and length that it has, {size} and {earlier.seconds} seconds."
        return UnsupportedField(text, param=draft.prompt_param)
    if draft.images:
        text = f"{whom} takes no image where a span of a video is made anew."
        return UnsupportedField(text, param=draft.images[0].param)
    return None


def _refused_characters(draft: Draft, able: Earlier, whom: str, *, is_change: bool) -> RushesError | None:
    characters = draft.characters
    if not characters:
        return None
    if able.characters_max == 0:
        return UnsupportedField(f"{whom} takes no characters.", param=characters[0].param)
    if len(characters) > able.characters_max:
        text = f"{whom} takes at most {able.characters_max} characters."
        return UnsupportedField(text, param=characters[able.characters_max].param)
    if is_change and not able.with_characters:
        return UnsupportedField(
            f"{whom} takes no characters together with an earlier video.", param=characters[0].param
        )
    return None


def _whom(offer: Offer) -> str:
    return f"The engine '{offer.engine}', which serves this model,"


def _knows(offer: Offer, draft: Draft, earlier: EarlierVideo) -> bool:
    return offer.earlier.knows(draft.remix_mode, origin=earlier.origin)


def _might(offer: Offer, draft: Draft) -> bool:
    return draft.remix_mode in offer.earlier.own | offer.earlier.sent
