"""Addresses that this server told, where a request names one: what they stand for is read from what is kept, without the network.

The guarded fetcher would not call this server itself where it has an address in a private network. An address is known by
its seal: by whatever name the server was reached, and however long ago. Rule: the account's own alone; a link to another's
is an address like any, and so is one to what is there no more.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from rushes.core.drafts import CharacterDraft, Draft, Source
from rushes.core.requests import CHARACTERS_MAX, IMAGES_MAX, ReferenceKind
from rushes.media.links import LinkSigner

if TYPE_CHECKING:
    from rushes.dialects.call import Asker

ADDRESS_CHARS_MAX: Final = 2048
"""With the longest host name, id and signature it has half of that."""

_FILE: Final = re.compile(r".*(/files/([^/]{1,600}))/([^/]{1,100})/(video\.mp4|upload\.[a-z0-9]{3,4})")


class Told(NamedTuple):
    """What an address of this server's is of."""

    id: str
    is_upload: bool
    """Whether it is the id of a file that was uploaded, or of a job whose video it is."""


def named_by(url: str, signer: LinkSigner) -> Told | None:
    """What ``url`` opens, or opened, here, below whatever path the server is. None if this server never told it."""
    if len(url) > ADDRESS_CHARS_MAX:
        return None
    try:
        match = _FILE.fullmatch(urlsplit(url.strip()).path)
    except ValueError:
        return None
    if match is None:
        return None
    folder, quoted, seal, name = match.groups()
    if signer.expiry(f"{folder}/{name}", seal) is None:
        return None
    return Told(unquote(quoted), is_upload=name.startswith("upload."))


def own(source: Source, asker: Asker) -> Source:
    """``source``, and what it is called here if it is the address of a file that was uploaded, or of a video that was made."""
    found = None if source.url is None else named_by(source.url, asker.signer)
    if found is None:
        return source
    if found.is_upload:
        return replace(source, file_id=found.id)
    return replace(source, job_id=found.id) if source.kind is ReferenceKind.VIDEO else source


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
