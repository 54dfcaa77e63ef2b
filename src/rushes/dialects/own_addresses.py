"""Addresses that this server told, where a request names one: what they stand for is read from what is kept, without the network.

The guarded fetcher would not call this server itself where it has an address in a private network. Rule: the account's own
alone; a link to another's video is an address like any.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from rushes.core.drafts import CharacterDraft, Draft, Source
from rushes.core.requests import CHARACTERS_MAX, IMAGES_MAX, ReferenceKind

if TYPE_CHECKING:
    from rushes.dialects.call import Asker

ADDRESS_CHARS_MAX: Final = 2048
"""With the longest host name, id and signature it has half of that."""

_UPLOAD: Final = re.compile(r"/files/(file_[0-9a-f]{32})/[^/]{1,100}/upload\.[a-z0-9]{3,4}")
_VIDEO: Final = re.compile(r"/files/([^/]{1,600})/[^/]{1,100}/video\.mp4")


def own(source: Source, asker: Asker) -> Source:
    """``source``, or what is kept of it here: a file that was uploaded, or a video that was made for the account."""
    url = source.url or ""
    if not asker.base or len(url) > ADDRESS_CHARS_MAX or not url.startswith(f"{asker.base}/"):
        return source
    path = url.removeprefix(asker.base).partition("?")[0].partition("#")[0]
    if (upload := _UPLOAD.fullmatch(path)) is not None:
        return replace(source, url=None, file_id=upload[1])
    job_id = job_of(path)
    if source.kind is not ReferenceKind.VIDEO or job_id is None or not job_id.isprintable():
        return source
    return replace(source, url=None, job_id=job_id) if asker.service.jobs.is_own(asker.caller, job_id) else source


def with_own(draft: Draft, asker: Asker) -> Draft:
    """``draft``, each of its sources as `own` has it. One with more than may be is left: it will be refused."""
    if len(draft.images) > IMAGES_MAX or len(draft.characters) > CHARACTERS_MAX:
        return draft
    return replace(
        draft,
        images=tuple(own(image, asker) for image in draft.images),
        characters=tuple(_own_character(character, asker) for character in draft.characters),
        remix_video=None if draft.remix_video is None else own(draft.remix_video, asker),
    )


def _own_character(character: CharacterDraft, asker: Asker) -> CharacterDraft:
    video = character.video
    return replace(character, video=own(video, asker)) if isinstance(video, Source) else character


def job_of(path: str) -> str | None:
    """Whose video a path of this server's opens; None if it is no such path."""
    match = _VIDEO.fullmatch(path)
    return None if match is None else unquote(match[1])
