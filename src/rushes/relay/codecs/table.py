"""The codecs, by the name that a configuration gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rushes.relay.codec import Codec
from rushes.relay.codecs import (
    acedata,
    comfyui,
    fal,
    freesora,
    grsai,
    kie,
    newapi,
    onerouter,
    openai,
    openrouter,
    replicate,
    unified,
    v2,
    wuyin,
)

CODECS: Final[Mapping[str, Codec]] = {
    module.CODEC.name: module.CODEC
    for module in (
        openai,
        unified,
        freesora,
        grsai,
        kie,
        onerouter,
        newapi,
        v2,
        openrouter,
        fal,
        replicate,
        wuyin,
        acedata,
        comfyui,
    )
}
