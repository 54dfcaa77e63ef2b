"""The catalog: public model names, what each may be asked for, and which engines serve it at what price.

One table. A public model lists its engines in order of preference; the first that is available and that the
operator has not forbidden takes the job. Prices are credits a second of video; one credit stands for one US cent
of OpenAI's last price list where an engine is worth it, and the built-in engine costs a tenth or less of that.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from random import Random
from typing import Any, Final

from rushes.core.errors import EngineUnavailable, InvalidValue, UnknownModel
from rushes.core.requests import CHARACTERS_MAX, RemixMode

Size = tuple[int, int]
"""(width, height) in pixels."""

SIZES: Final[tuple[Size, ...]] = (
    (720, 1280),
    (1280, 720),
    (1024, 1792),
    (1792, 1024),
    (1080, 1920),
    (1920, 1080),
)
SECONDS: Final[tuple[int, ...]] = (4, 8, 10, 12, 15, 16, 20, 25)
SORA_1: Final = "sora"
"""The model before `sora-2`, which Azure sold: other sizes, any whole number of seconds."""
SORA_1_SIZES: Final[tuple[Size, ...]] = (
    (480, 480),
    (480, 854),
    (854, 480),
    (720, 720),
    (720, 1280),
    (1280, 720),
    (1080, 1080),
    (1080, 1920),
    (1920, 1080),
)
SORA_1_SECONDS: Final = tuple(range(1, 21))
FPS: Final = 30


def _never(details: Mapping[str, Any]) -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """What an engine can do with earlier videos, and with characters cut from them."""

    origin: str = ""
    """Which server it is, as `rushes.core.relays.origin` names it; empty for an engine of our own."""
    own: frozenset[RemixMode] = frozenset()
    """What it does with a video that it made itself, by its own id."""
    sent: frozenset[RemixMode] = frozenset()
    """What it does with a video that goes along."""
    reshapes: bool = False
    """Whether a remix may have another size or length than its source."""
    with_images: bool = False
    """Whether images may go along with a remix."""
    images_max: int | None = None
    """How many may go along where the pictures of the video are what it begins from: with an extension, and with a remix
    that is not `made_again`. None for as many as without a video."""
    made_again: Callable[[Mapping[str, Any]], bool] = _never
    """Whether a remix of the video that these details tell of is made from what that was made from."""
    retakes: bool | None = None
    """Whether it makes a span of a video anew and leaves the rest, where the prompt of a remix names one (`core.retakes`). None: to it
    those are words like others."""
    retakers: str = ""
    """Who does, to be named where it does not."""
    characters_max: int = 0
    with_characters: bool = False
    """Whether characters may go along with a remix."""

    def takes(self, mode: RemixMode, *, origin: str | None) -> bool:
        """Whether it can remix or extend a video that was made at ``origin``; None for one that was not made elsewhere."""
        return mode in self.sent or self.knows(mode, origin=origin)

    def images_beside(self, mode: RemixMode, details: Mapping[str, Any]) -> int | None:
        """How many images may go along with the video of which ``details`` tell the making; None for no limit of their own."""
        if not self.with_images:
            return 0
        return None if mode is RemixMode.REMIX and self.made_again(details) else self.images_max

    def knows(self, mode: RemixMode, *, origin: str | None) -> bool:
        """Whether the video is its own, and it can do that by its own id."""
        return origin is not None and origin == self.origin and mode in self.own


EVERYTHING: Final = Earlier(
    sent=frozenset(RemixMode), reshapes=True, with_images=True, characters_max=CHARACTERS_MAX, with_characters=True
)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One engine's way to serve a model."""

    engine: str
    credits_per_second: Mapping[int, int]
    """Short side in pixels -> credits a second; the entry of the largest short side not above the asked one."""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """What the engine is told beyond the request (checkpoint, steps...); empty for the scene engine."""
    weight: int = 0
    """Above 0: it shares the jobs with the other offers of the model that have a weight, by it."""
    takes_images: int | None = None
    """Images it takes at most; None for as many as a request may have."""
    needs_images: int = 0
    """Images that a video which is made anew needs at least."""
    takes_seed: bool = True
    """Whether a seed that the caller chose decides anything."""
    sizes: Collection[Size] | None = None
    """Those that it makes of the model's; None for all of them."""
    seconds: Collection[int] | None = None
    """Lengths, likewise."""
    earlier: Earlier = EVERYTHING

    def price(self, size: Size, seconds: int) -> int:
        """Whole credits for a video of ``size`` and ``seconds``."""
        short_side = min(size)
        rates = [rate for side, rate in sorted(self.credits_per_second.items()) if side <= short_side]
        return (rates[-1] if rates else min(self.credits_per_second.values())) * seconds


@dataclass(frozen=True, kw_only=True)
class Model:
    """A public model name: a row of the catalog."""

    name: str
    owner: str = "rushes"
    takes_image: bool = True
    needs_image: bool = False
    sizes: tuple[Size, ...] = SIZES
    seconds: tuple[int, ...] = SECONDS
    fps: int = FPS
    offers: tuple[Offer, ...]

    @cached_property
    def limits(self) -> dict[str, Any]:
        """What a job keeps of it. Shared by all jobs of the model, and changed by nobody."""
        return {"sizes": [list(size) for size in self.sizes], "seconds": list(self.seconds), "fps": self.fps}

    def check(self, size: Size, seconds: int, *, size_param: str, seconds_param: str) -> None:
        """Raise InvalidValue unless the model makes this size and length; the params are the caller's own names."""
        if size not in self.sizes:
            raise InvalidValue(
                f"Invalid value: '{size[0]}x{size[1]}'. Supported values are: {quoted(f'{w}x{h}' for w, h in self.sizes)}.",
                param=size_param,
            )
        if seconds not in self.seconds:
            raise InvalidValue(
                f"Invalid value: '{seconds}'. Supported values are: {quoted(str(s) for s in self.seconds)}.",
                param=seconds_param,
            )


EMULATOR: Final = "emulator"
"""The engine that makes everything where the operator turned it on, and nothing elsewhere."""

_BUILT_IN: Final = Offer(engine="scene", credits_per_second={720: 1, 1024: 2, 1080: 2})


def _model(name: str, **changes: Any) -> Model:
    return Model(name=name, offers=(_BUILT_IN,), **changes)


MODELS: Final[tuple[Model, ...]] = (
    _model("sora-2"),
    _model("sora-2-2025-10-06"),
    _model("sora-2-2025-12-08"),
    _model("sora-2-pro"),
    _model("sora-2-pro-2025-10-06"),
    _model("sora-2-stable"),
    _model("sora-2-vip"),
    _model("sora-2-pro-storyboard"),
    _model("sora-2-text-to-video", takes_image=False),
    _model("sora-2-image-to-video", needs_image=True),
    _model("sora-2-text-to-video-stable", takes_image=False),
    _model("sora-2-image-to-video-stable", needs_image=True),
    _model("sora-2-pro-text-to-video", takes_image=False),
    _model("sora-2-pro-image-to-video", needs_image=True),
    _model("sora-2-all"),
    _model("sora-2-pro-all"),
    _model("sora-2-vip-all"),
    _model(SORA_1, sizes=SORA_1_SIZES, seconds=SORA_1_SECONDS),
)


_EMULATED: Final = replace(_BUILT_IN, engine=EMULATOR)


def emulated(models: Iterable[Model]) -> list[Model]:
    """The same models, each served by the emulator alone, at the price of the built-in engine."""
    return [replace(model, offers=(_EMULATED,)) for model in models]


@dataclass(frozen=True, kw_only=True)
class Catalog:
    """The models this server offers, after the operator's changes."""

    models: Mapping[str, Model]
    engines: tuple[str, ...]
    """The engines that exist on this server."""

    def model(
        self, name: str, *, param: str = "model", among: Collection[str] | None = None, besides: Sequence[str] = ()
    ) -> Model:
        """The row of ``name``; ``among`` narrows to the names a dialect knows, ``besides`` are names of its that have no row.

        Raises UnknownModel, naming what is allowed.
        """
        if name not in self.models or (among is not None and name not in among):
            known = [n for n in self.models if among is None or n in among]
            raise UnknownModel(
                f"The model '{name[:100]}' does not exist. Supported values are: {quoted([*known, *besides])}.",
                param=param,
            )
        return self.models[name]

    def offer(self, model: Model, *, seed: int | None = None) -> Offer:
        """The engine that serves ``model``: the first offer whose engine exists here, or, if that has a weight, one of
        those that have, drawn by ``seed``.

        Raises EngineUnavailable if every engine of the model is missing or forbidden by the operator.
        """
        return drawn(self.offers(model), seed=seed)

    def offers(self, model: Model) -> list[Offer]:
        """The offers that share the jobs of ``model``: one, or those that have a weight if the first has. Never empty.

        Raises EngineUnavailable.
        """
        here = [offer for offer in model.offers if offer.engine in self.engines]
        if not here:
            raise EngineUnavailable(f"No engine on this server may serve the model '{model.name}'.", param="model")
        return [offer for offer in here if offer.weight] if here[0].weight else here[:1]


def drawn(offers: Sequence[Offer], *, seed: int | None) -> Offer:
    """One of ``offers`` by its weight; the first if there is no seed to draw by."""
    if len(offers) == 1 or seed is None:
        return offers[0]
    return Random(seed).choices(offers, [offer.weight for offer in offers])[0]


def build_catalog(
    *,
    engines: Iterable[str],
    forbidden: Collection[tuple[str, str]] = (),
    prices: Mapping[tuple[str, str], Mapping[int, int]] | None = None,
    models: Iterable[Model] = MODELS,
) -> Catalog:
    """The catalog as the operator wants it.

    ``forbidden`` holds (model, engine) pairs, ``*`` standing for every model; ``prices`` replaces an offer's rates
    by (model, engine), again with ``*``.
    """
    prices = prices or {}
    rows: dict[str, Model] = {}
    for model in models:
        offers = []
        for offer in model.offers:
            if {(model.name, offer.engine), ("*", offer.engine)} & set(forbidden):
                continue
            rates = prices.get((model.name, offer.engine)) or prices.get(("*", offer.engine))
            offers.append(replace(offer, credits_per_second=rates) if rates else offer)
        rows[model.name] = replace(model, offers=tuple(offers))
    return Catalog(models=rows, engines=tuple(engines))


def quoted(values: Iterable[str]) -> str:
    """``'4', '8', and '12'``: the way OpenAI's own errors list what is allowed."""
    words = [f"'{value}'" for value in values]
    if len(words) < 2:
        return "".join(words)
    if len(words) == 2:
        return f"{words[0]} and {words[1]}"
    return f"{', '.join(words[:-1])}, and {words[-1]}"
