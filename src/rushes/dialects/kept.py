"""What an account keeps, as a request names it: characters by `@name`, finished tasks, images and videos uploaded here.

Rule: the account's own alone. Synchronous, for the thread in which a draft is made, but for `keep_file` and `bytes_at`.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Final

from rushes.core.drafts import CharacterDraft, Source
from rushes.core.errors import InvalidReference, InvalidRequest, InvalidValue, NotFound
from rushes.core.library import StoredFile
from rushes.core.requests import CHARACTERS_MAX, ReferenceKind
from rushes.dialects.call import Asker, Call, known_id
from rushes.dialects.forms import UploadedFile, shown
from rushes.dialects.links import signed
from rushes.dialects.own_addresses import own
from rushes.dialects.references import kept_draft, source, span_of
from rushes.media.sniff import VIDEO_BYTES_MAX, sniff

MENTIONS_MAX: Final = 16
"""Names looked up in one prompt; a video shows two characters at most."""
TEXT_MENTIONS_MAX: Final = 100
"""The same where a word behind an @ is text unless it is a name: more than people put into a prompt, and a tenth of a second."""
ID_RANDOM_BYTES: Final = 16

_MENTION: Final = re.compile(r"(?<![\w@.])@\{?([A-Za-z0-9_][A-Za-z0-9_.-]{1,78}[A-Za-z0-9_])\}?")
_USERNAME: Final = re.compile(r"[a-z]{2,40}\.[a-z]{2,40}")


def cast(
    given: Sequence[CharacterDraft], prompt: str, call: Asker, *, param: str, nameless: bool = False
) -> tuple[CharacterDraft, ...]:
    """The characters that a request gives and those that ``prompt`` names as `@username`, each once, in order.

    A word behind an @ that names no character of the account is text, unless it is of the form that usernames have.
    Where ``nameless`` characters come along with the prompt, it may be the name of one, and is text as well.
    Raises NotFound for such a one, InvalidValue if there are too many.
    """
    names = list(dict.fromkeys(name.lower() for name in _MENTION.findall(prompt)))
    names_max = TEXT_MENTIONS_MAX if nameless else MENTIONS_MAX
    if len(names) > names_max:
        raise InvalidValue(f"A prompt may mention at most {names_max} names with an @.", param=param)
    found = []
    for name in names:
        character = call.service.library.character_named(call.caller, name)
        if character is not None:
            draft = kept_draft(character, param=param)
            if not any(draft == replace(other, param=param, span_param=draft.span_param) for other in given):
                found.append(draft)
        elif _USERNAME.fullmatch(name) and not nameless:
            raise NotFound(f"No character named '@{name}' is kept in this account.", param=param)
    if len(found) > CHARACTERS_MAX:
        raise InvalidValue(f"At most {CHARACTERS_MAX} characters are allowed; {len(found)} are named.", param=param)
    return (*given, *found)


def mentionable(name: str, *, param: str) -> str:
    """``name``, which a prompt can mention as `@name`. Raises InvalidValue."""
    match = _MENTION.fullmatch(f"@{name}")
    if match is None or match[1] != name:
        raise InvalidValue(
            f"Invalid value: '{shown(name)}'. Prompts name a character by 3 to 80 letters, digits, points, '-' and '_' behind"
            " an @.",
            param=param,
        )
    return name


def character_of_task(task_id: str, span: str, *, param: str, span_param: str) -> CharacterDraft:
    """A character cut from a finished task of the caller's, which is looked up later. Raises InvalidValue or NotFound."""
    start, end = span_of(span, param=span_param)
    video = Source(kind=ReferenceKind.VIDEO, param=param, job_id=known_id(task_id, param=param))
    return CharacterDraft(video=video, start_seconds=start, end_seconds=end, param=param, span_param=span_param)


@dataclass(frozen=True, kw_only=True)
class KeptFile:
    """An image or a video that was uploaded here."""

    file: StoredFile
    media_type: str
    link: str
    """An address that a bare GET opens for a while, and that requests may name always (`own_addresses`)."""


def sent_file(call: Call, param: str) -> UploadedFile:
    """The part ``param`` of a form. Raises InvalidRequest where there is none."""
    (sent,) = call.files.get(param, (None,))
    if sent is None:
        raise InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
    return sent


async def keep_file(
    call: Call,
    data: bytes,
    file_name: str | None,
    *,
    param: str,
    name_param: str | None = None,
    takes_videos: bool = False,
) -> KeptFile:
    """Keep an image, or with ``takes_videos`` a video; without a name it is called after its kind. ``name_param`` is the caller's
    word for the name, where that is another field's. Raises InvalidReference, and as `Library.add_file`.
    """
    sniffed = await call.run(sniff, data, param=param)
    if sniffed.kind is not ReferenceKind.IMAGE and not takes_videos:
        raise InvalidReference(f"An image is needed; these bytes are {sniffed.media_type}.", param=param)
    is_image = sniffed.kind is ReferenceKind.IMAGE
    extension = sniffed.media_type.rpartition("/")[2] if is_image else sniffed.extension
    file = await call.run(
        call.service.library.add_file,
        call.caller,
        file_id=f"file_{call.options.random_bytes(ID_RANDOM_BYTES).hex()}",
        file_name=f"{sniffed.kind.value}.{extension}" if file_name is None else file_name,
        purpose="vision",
        data=data,
        param=param,
        name_param=name_param or param,
    )
    return KeptFile(file=file, media_type=sniffed.media_type, link=_upload_link(file.id, extension, call))


def _upload_link(file_id: str, extension: str, call: Call) -> str:
    return signed(
        f"/files/{file_id}/upload.{extension}",
        signer=call.options.signer,
        base=call.base,
        now=call.now(),
        link_seconds=call.options.link_seconds,
    )


@asynccontextmanager
async def bytes_at(call: Call, text: str, *, param: str) -> AsyncIterator[bytes]:
    """The bytes that ``text`` holds or points to, as many as a video may have; they may be in memory as long as this is open. What they
    are nobody looks here.

    Raises InvalidReference, NotFound or Conflict.
    """
    video = await call.run(lambda: own(source(text, ReferenceKind.VIDEO, param=param), call))
    if video.data is not None:
        yield video.data
        return
    async with call.service.fetcher.room(VIDEO_BYTES_MAX):
        data = await call.run(call.service.library.read, call.caller, video)
        if data is None:
            assert video.url is not None
            data = await call.service.fetcher.fetch(video.url, bytes_max=VIDEO_BYTES_MAX, param=param)
        yield data
