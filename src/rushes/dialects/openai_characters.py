"""OpenAI's characters: somebody cut from a short video, to appear in others by id.

Spec: OpenAI's guide, final version, and the SDKs' `videos.create_character` and `get_character`. Part of the dialect
`openai`; the Videos API is in `openai.py`. Characters are not listed or deleted there, and so not here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final

from msgspec import Meta
from starlette.responses import Response

from rushes.core.clock import unix_seconds
from rushes.core.drafts import CharacterDraft
from rushes.core.errors import InvalidReference, InvalidRequest, InvalidValue, NotFound
from rushes.core.library import StoredCharacter
from rushes.dialects.base import BODY_ERRORS, Body, Operation, Wire
from rushes.dialects.call import Asker, Call, known_id
from rushes.dialects.references import kept_draft

ID_RANDOM_BYTES: Final = 16


class CreateCharacter(Body, kw_only=True):
    """Somebody to keep."""

    name: Annotated[str, Meta(description="1 to 80 characters; prompts name the character by it.")]
    video: Annotated[
        str | None, Meta(description="A video of two to four seconds that shows the character, as a part of a form.")
    ] = None


class CharacterId(Body, kw_only=True):
    """A character by its id."""

    id: Annotated[str, Meta(description="The id of a character of yours.")]


class Character(Wire, kw_only=True):
    """A character that is kept."""

    id: str
    name: str
    created_at: Annotated[int, Meta(description="Unix time in seconds.")]


def from_character(character: StoredCharacter) -> Character:
    return Character(id=character.id, name=character.name, created_at=unix_seconds(character.created_at))


def drafts_of(
    characters: Sequence[CharacterId | str] | None, call: Asker, *, param: str = "characters"
) -> tuple[CharacterDraft, ...]:
    """The characters that ``param`` of a request names. Raises NotFound."""
    ids = [known_id(named if isinstance(named, str) else named.id, param=param) for named in characters or ()]
    found = [call.service.library.character(call.caller, character_id, param=param) for character_id in ids]
    return tuple(kept_draft(character, param=param) for character in found)


async def create(call: Call) -> Response:
    body = await call.held_body(CreateCharacter)
    (sent,) = call.files.get("video", (None,))
    if sent is None:
        raise InvalidRequest("Missing required parameter: 'video'.", param="video")
    character = await call.run(
        call.service.library.add_character,
        call.caller,
        character_id=f"char_{call.options.random_bytes(ID_RANDOM_BYTES).hex()}",
        name=body.name,
        data=sent.data,
    )
    return call.answer(from_character(character))


async def retrieve(call: Call) -> Response:
    found = await call.run(call.service.library.character, call.caller, known_id(call.path("character_id")))
    return call.answer(from_character(found))


OPERATIONS: Final = (
    Operation(
        name="create_character",
        method="POST",
        path="/v1/videos/characters",
        handler=create,
        summary="Keep a character, cut from a short video",
        body=CreateCharacter,
        takes_forms=True,
        file_fields=("video",),
        answer=Character,
        errors=(*BODY_ERRORS, InvalidValue, InvalidReference),
        example={"name": "Biscuit the otter"},
    ),
    Operation(
        name="retrieve_character",
        method="GET",
        path="/v1/videos/characters/{character_id}",
        handler=retrieve,
        summary="Look up a character",
        answer=Character,
        errors=(NotFound,),
    ),
)
