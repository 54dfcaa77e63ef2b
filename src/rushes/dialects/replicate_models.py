"""Replicate's models and their versions, as far as its clients look them up. Part of the dialect `replicate`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

import msgspec
from starlette.responses import Response

from rushes.core.catalog import Model
from rushes.core.errors import NotFound, UnknownModel
from rushes.dialects.base import Operation
from rushes.dialects.call import Call
from rushes.dialects.forms import shown
from rushes.dialects.models import MODELS_CREATED_AT, served
from rushes.dialects.replicate_messages import Input, ModelAnswer, Version

OWNER: Final = "openai"
MODEL_PATH: Final = f"/v1/models/{OWNER}/{{name}}"
PRO: Final = "sora-2-pro"
VERSIONS: Final[Mapping[str, str]] = {
    "f6dc7d80fda5768eef4e0d54513224ab378b6c9ecf9e256957bd743852b81752": "sora-2",
    "c86d0285b42f231a28d35ee4e7ab762c95ce58a4a94b97f8ecfb0424e9ecd367": "sora-2",
    "dea6b974b5e8558b25cbaf67a6df98f1bc4e02e1b81a3fe432c70f7b1c7c7256": "sora-2",
    "ccf1a58e3ec72e86d01ab19ef240009409f26a9a0470cc246a1728e54b0a6b8f": PRO,
    "51593d3ab41b014dfbcf99e85190dc0a028697ced512e3da971cad288779095d": PRO,
    "f1024a897654329a427ed10421084fa21cdb8ac58af9aee2052cf7746d82cdf3": PRO,
    "8eca48424d12263047e1881b91c0f7eef96526425f0a8a34caf64bc8b36ed2cc": PRO,
}
"""Replicate's versions of the two models, the newest of each first: `owner/name:version` reaches a server as the version alone."""
COG_VERSION: Final = "0.16.0"
"""Of Replicate's tool that packs models: one whose schemas its clients read as they are."""


def model_of(name: str, call: Call, *, param: str) -> Model:
    """``openai/sora-2``, ``openai/sora-2:...``, or a version alone. Raises UnknownModel."""
    if name in call.service.catalog.models:
        return call.service.catalog.models[name]
    name = VERSIONS.get(name, name).removeprefix(f"{OWNER}/")
    known, colon, version = name.partition(":")
    is_known = colon and known in VERSIONS.values() and VERSIONS.get(version, known) == known
    try:
        return call.model(known if is_known else name)
    except UnknownModel as error:
        raise UnknownModel(error.message, param=param) from None


def model_of_path(call: Call, *, owner: str = OWNER) -> Model:
    """Raises NotFound."""
    name = call.path("name")
    named = {model.name: model for model in served(call.service.catalog)}
    found = (named.get(name) if owner == OWNER else None) or named.get(f"{owner}/{name}")
    if found is None:
        raise NotFound(f"The model '{shown(f'{owner}/{name}')}' does not exist.")
    return found


def slug(name: str) -> str:
    """A model's name below an owner's, as every model of Replicate's has one."""
    return name if "/" in name else f"{OWNER}/{name}"


def moment(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


async def model(call: Call) -> Response:
    found = model_of_path(call)
    newest = next((version for version, name in VERSIONS.items() if name == found.name), None)
    return call.answer(
        ModelAnswer(
            url=f"{call.place}{MODEL_PATH.format(name=call.path('name'))}",
            owner=OWNER,
            name=call.path("name"),
            id=slug(found.name),
            created=MODELS_CREATED_AT,
            owned_by=found.owner,
            description="Makes videos with sound.",
            latest_version=None if newest is None else _version(newest),
        )
    )


async def version(call: Call) -> Response:
    found, wanted = model_of_path(call), call.path("version")
    if VERSIONS.get(wanted) != found.name:
        raise NotFound(f"The model '{OWNER}/{found.name}' has no version '{shown(wanted)}'.")
    return call.answer(_version(wanted))


def _version(version_id: str) -> Version:
    _, components = msgspec.json.schema_components((Input,), ref_template="#/components/schemas/{name}")
    output = {"type": "string", "title": "Output", "format": "uri"}
    return Version(
        id=version_id,
        created_at=moment(datetime.fromtimestamp(MODELS_CREATED_AT, UTC)),
        cog_version=COG_VERSION,
        openapi_schema={"openapi": "3.0.2", "components": {"schemas": {**components, "Output": output}}},
    )


OPERATIONS: Final = (
    Operation(
        name="model",
        method="GET",
        path=MODEL_PATH,
        handler=model,
        summary="Look a model up",
        answer=ModelAnswer,
        errors=(NotFound,),
    ),
    Operation(
        name="version",
        method="GET",
        path=f"{MODEL_PATH}/versions/{{version}}",
        handler=version,
        summary="Look a version of a model up",
        answer=Version,
        errors=(NotFound,),
    ),
)
