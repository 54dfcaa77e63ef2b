"""What `input_reference` holds, in OpenAI's format and in the relays' variant of it: files, an object, addresses.

OpenAI took one image. Relays' clients send several, as files of one name or as a list: the video begins with the first.
"""

from __future__ import annotations

from typing import Final

from rushes.core.drafts import Source
from rushes.core.errors import InvalidRequest
from rushes.core.requests import ReferenceKind
from rushes.dialects.call import Asker, known_id
from rushes.dialects.openai_messages import ImageReference
from rushes.dialects.references import source

PARAM: Final = "input_reference"

Several = ImageReference | tuple[ImageReference | str, ...] | str | None


def images(reference: Several, call: Asker) -> tuple[Source, ...]:
    """The images, in the order in which they came. Raises InvalidRequest, InvalidReference or NotFound."""
    files = call.files.get(PARAM)
    if files is not None:
        return tuple(Source(kind=ReferenceKind.IMAGE, param=PARAM, data=file.data) for file in files)
    if not isinstance(reference, tuple):
        return () if reference is None or reference == "" else (_image(reference, PARAM),)
    return tuple(_image(one, f"{PARAM}[{n}]") for n, one in enumerate(reference))


def _image(reference: ImageReference | str, param: str) -> Source:
    if isinstance(reference, str):
        return source(reference, ReferenceKind.IMAGE, param=param)
    if reference.file_id and reference.image_url:
        raise InvalidRequest("Only one of 'image_url' and 'file_id' may be given.", param=param)
    if reference.file_id:
        param = f"{param}.file_id"
        return Source(kind=ReferenceKind.IMAGE, param=param, file_id=known_id(reference.file_id, param=param))
    param = f"{param}.image_url"
    if not reference.image_url:
        raise InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
    return source(reference.image_url, ReferenceKind.IMAGE, param=param)
