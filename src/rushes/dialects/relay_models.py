"""What relays' requests say of shape and length: in fields, and in names such as `sora2-landscape-15s`.

sora2api and the relays over it, laozhang and its like sell one model under a dozen names, and adobe2api and those over it
under others (`firefly-sora2-8s-16x9`). A name is a model of the catalog and words beside it: `landscape`, `16x9`, `portrait` or
`9x16`, `pro`, `hd`, seconds, and two that change nothing: `storyboard`, as a prompt that lists shots says so by itself, and `oai`,
whose Sora it is. sora2api's first names (`sora-video-10s`) are landscape unless they say otherwise. A model that the operator calls so comes first. Rule: a word of a
name counts like the field it stands for, and what contradicts itself is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from rushes.core.catalog import Model
from rushes.core.drafts import SizeRule
from rushes.core.errors import InvalidValue
from rushes.dialects.base import Harmless
from rushes.dialects.call import Call

T = TypeVar("T")

LANDSCAPE: Final = "landscape"
ORIENTATIONS: Final = {"portrait": True, LANDSCAPE: False}
ASPECTS: Final = {"16:9": False, "9:16": True}
"""Words for the shape -> whether it is upright."""

SHAPES: Final = {"16x9": False, "9x16": True}
"""Sizes that say the shape alone -> whether it is upright."""

HD_PX: Final = 1080
RESOLUTIONS_PX: Final = {"720p": 720, "1080p": HD_PX}

OF_RELAYS: Final = {
    "enhance_prompt": Harmless(
        why="Has Chinese translated for Veo, which reads English alone; here it is read as it is."
    ),
    "enable_upsample": Harmless(why="A size is asked for by the size.", only=(False,)),
    "enableFallback": Harmless(why="There is no other way of the relay's to fall back to."),
    **dict.fromkeys(("async", "async_mode"), Harmless(why="Every create is answered at once.", only=(True,))),
}
"""What relays' clients send with every video, because the same form serves Veo and other models."""

_CATALOGED: Final = ("sora-2", "sora-2-pro")
_SHAPES: Final = ORIENTATIONS | SHAPES
_WORD: Final = f"{'|'.join(_SHAPES)}|hd|pro|storyboard|oai|[0-9]{{1,2}}s"
_NAME: Final = re.compile(
    rf"(?:firefly-)?sora(?:[-_]?(?:video)?-?2|(?P<first>-video))(?P<pro>-?pro)?(?P<words>(?:-(?:{_WORD})){{0,5}})"
)


@dataclass(frozen=True, kw_only=True)
class NamedModel:
    """A model, and what else its name said; None where it said nothing."""

    model: Model
    is_portrait: bool | None = None
    seconds: int | None = None
    is_hd: bool = False

    @property
    def is_pro(self) -> bool:
        return "-pro" in self.model.name

    @property
    def changed_size(self) -> SizeRule | None:
        """Of a video that is changed: what the name says of it; None where it says nothing."""
        if self.is_portrait is None and not self.is_hd:
            return None
        return SizeRule(portrait=self.is_portrait, short_side_px=HD_PX if self.is_hd else None)


def says_more(name: str, call: Call) -> bool:
    """Whether ``name`` is a relay's own for a model of the catalog: OpenAI never had it, and the operator has no such."""
    known = (*_CATALOGED, *call.service.catalog.models)
    return name not in known and _NAME.fullmatch(name) is not None


def named_model(name: str, call: Call) -> NamedModel:
    """Raises UnknownModel, also for a name that says one thing twice."""
    match = None if name in call.service.catalog.models else _NAME.fullmatch(name)
    if match is None:
        return NamedModel(model=call.model(name))
    words = [*(["pro"] if match["pro"] else []), *match["words"].split("-")[1:]]
    shapes = [word for word in words if word in _SHAPES] or [LANDSCAPE] * bool(match["first"])
    seconds = [int(word[:-1]) for word in words if word[0].isdigit() and word not in _SHAPES]
    cataloged = _CATALOGED["pro" in words]
    counts = [len(shapes), len(seconds), *(words.count(word) for word in ("pro", "hd", "storyboard", "oai"))]
    if max(counts) > 1 or cataloged not in call.service.catalog.models:
        return NamedModel(model=call.model(name))  # which says that there is no such model
    return NamedModel(
        model=call.model(cataloged),
        is_portrait=_SHAPES[shapes[0]] if shapes else None,
        seconds=seconds[0] if seconds else None,
        is_hd="hd" in words,
    )


def agreed(said: Mapping[str, T | None]) -> T | None:
    """What the parameters say that say anything. Raises InvalidValue, naming two that contradict each other."""
    heard = [(param, value) for param, value in said.items() if value is not None]
    for param, value in heard[1:]:
        if value != heard[0][1]:
            raise InvalidValue(
                f"'{heard[0][0]}' and '{param}' contradict each other; one of them is enough.", param=heard[0][0]
            )
    return heard[0][1] if heard else None
