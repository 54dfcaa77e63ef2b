"""Somebody cut from a video and kept under a username, which prompts name as `@username`: the relays' way, and grsai's."""

from __future__ import annotations

import string
from typing import Final

from rushes.core.errors import InvalidValue
from rushes.core.jobs import Job
from rushes.core.library import StoredCharacter
from rushes.core.requests import check_span
from rushes.dialects.call import Call
from rushes.dialects.kept import bytes_at
from rushes.dialects.references import span_of
from rushes.media.sniff import VIDEO_BYTES_MAX

PREFIX: Final = "ch_"
"""How the ids of such characters begin."""
ID_RANDOM_BYTES: Final = 16
USERNAME_CHARS: Final = (9, 10)
"""Before and behind the point, as in the vendors' examples."""
SPAN_PARAM: Final = "timestamps"


def span_from(text: str, *, param: str = SPAN_PARAM) -> tuple[float, float]:
    """``"1,3"``, of a length that a character can be cut from. Raises InvalidValue."""
    span = span_of(text, param=param)
    check_span(*span, param=param)
    return span


async def from_address(
    call: Call, url: str, span: tuple[float, float], *, param: str = "url", span_param: str = SPAN_PARAM
) -> StoredCharacter:
    """Of the video at an address, or in the field itself. Raises InvalidReference, InvalidValue, NotFound or Conflict."""
    async with bytes_at(call, url, param=param) as data:
        return await _keep(call, data, span, param, span_param=span_param)


async def from_job(
    call: Call, job: Job, span: tuple[float, float], *, param: str, span_param: str = SPAN_PARAM, name: str = ""
) -> StoredCharacter:
    """Of a finished video of the caller's; without a ``name`` it is given one. Raises Conflict, NotFound or InvalidValue."""
    if span[1] > job.seconds:
        raise InvalidValue(f"The video lasts {job.seconds} seconds only.", param=span_param)
    async with call.service.fetcher.room(VIDEO_BYTES_MAX):
        data = await call.run(call.service.library.video_of, call.caller, job.id, param=param)
        return await _keep(call, data, span, param, span_param=span_param, name=name)


async def _keep(
    call: Call, data: bytes, span: tuple[float, float], param: str, *, span_param: str, name: str = ""
) -> StoredCharacter:
    random = call.options.random_bytes
    return await call.run(
        call.service.library.add_character,
        call.caller,
        character_id=f"{PREFIX}{random(ID_RANDOM_BYTES).hex()}",
        name=name or username(random(sum(USERNAME_CHARS))),
        data=data,
        span=span,
        param=param,
        span_param=span_param,
    )


def username(randomness: bytes) -> str:
    """Such as ``hfspncadz.mooflapand``: 89 random bits, so that nobody meets another's."""
    letters = "".join(string.ascii_lowercase[byte % 26] for byte in randomness)
    return f"{letters[: USERNAME_CHARS[0]]}.{letters[USERNAME_CHARS[0] :]}"
