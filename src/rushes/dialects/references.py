"""Images and videos that a text field points to: an address, or a data URL."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Protocol

from rushes.core.drafts import CharacterDraft, Source
from rushes.core.errors import InvalidReference, InvalidValue
from rushes.core.library import StoredCharacter
from rushes.core.requests import ReferenceKind
from rushes.dialects.forms import shown
from rushes.media.sniff import parse_data_url

_MOMENT: Final = r"\s*([0-9]{1,5}(?:\.[0-9]{1,6})?)\s*"
_SPAN: Final = re.compile(f"{_MOMENT},{_MOMENT}")
_BARE_BASE64: Final = re.compile(r"[A-Za-z0-9+/]{64}")
"""How data begins that says not what it is: no address and no file name is so long without a point."""
FIRST_SECONDS: Final = "0,3"
"""The span of a character where the relays' clients name none: their documentation's default."""


class CharacterItem(Protocol):
    """A character as several APIs list it."""

    url: str
    timestamps: str


def source(text: str, kind: ReferenceKind, *, param: str) -> Source:
    """What ``text`` points to; what the bytes really are, the service tells later. Bare base64, which relays and grsai
    take, is what ``kind`` says. Raises InvalidReference.
    """
    if "://" in text[:20]:
        return Source(kind=kind, param=param, url=text)
    if _BARE_BASE64.match(text):
        text = f"data:{kind.value}/any;base64,{text}"
    if text[:5].lower() != "data:":
        raise InvalidReference(
            "This is neither an http:// or https:// address nor a data URL, such as data:image/png;base64,iVBORw0...",
            param=param,
        )
    return Source(kind=kind, param=param, data=parse_data_url(text, param=param))


def character(url: str, span: str, *, param: str, span_param: str) -> CharacterDraft:
    """A character in the video at ``url``, from ``span``, which is "start,end" in seconds.

    Raises InvalidValue or InvalidReference.
    """
    start, end = span_of(span, param=span_param)
    video = source(url, ReferenceKind.VIDEO, param=param)
    return CharacterDraft(video=video, start_seconds=start, end_seconds=end, param=param, span_param=span_param)


def characters(items: Sequence[CharacterItem], *, param: str) -> tuple[CharacterDraft, ...]:
    """Those of a list of addresses and spans. Raises as `character`."""
    return tuple(
        character(item.url, item.timestamps, param=f"{param}[{n}].url", span_param=f"{param}[{n}].timestamps")
        for n, item in enumerate(items)
    )


def one_character(url: str, span: str) -> tuple[CharacterDraft, ...]:
    """That of the relays' fields `character_url` and `character_timestamps`, if there is one: nodes for ComfyUI send their field
    of the span as it was filled beforehand, whoever it is of. Raises as `character`.
    """
    if not url:
        return ()
    span = span or FIRST_SECONDS
    return (character(url, span, param="character_url", span_param="character_timestamps"),)


def kept_draft(character: StoredCharacter, *, param: str) -> CharacterDraft:
    """A character that the account keeps, as ``param`` of a request names it."""
    return CharacterDraft(
        video=character.video,
        start_seconds=character.start_seconds,
        end_seconds=character.end_seconds,
        param=param,
        span_param=param,
        name=character.name,
    )


def span_of(span: str, *, param: str) -> tuple[float, float]:
    """``"1,3"``: from when to when, in seconds. Raises InvalidValue."""
    match = _SPAN.fullmatch(span)
    if match is None:
        raise InvalidValue(
            f"Invalid value: '{shown(span)}'. Two moments in seconds are needed, such as '1,3'.", param=param
        )
    return float(match[1]), float(match[2])
