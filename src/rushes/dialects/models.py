"""The list of models, as OpenAI has it and every relay that copies OpenAI: one operation for all of these dialects.

It has no dialect of its own and no envelope; a dialect adds `OPERATIONS` to its own.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import Meta
from starlette.responses import Response

from rushes.core.catalog import Catalog, Model
from rushes.core.errors import NotFound
from rushes.dialects import openai_limits
from rushes.dialects.base import Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.forms import shown

MODELS_CREATED_AT: Final = 1759708800
"""2025-10-06, the day Sora 2 was released; the catalog keeps no dates."""


class ModelObject(Wire, kw_only=True):
    """A model, and the engine that serves it."""

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str
    engine: Annotated[str, Meta(description="The engine that would serve it now.")]
    engines: Annotated[list[str], Meta(description="Every engine of this server that may serve it, in order.")]


class ModelList(Wire, kw_only=True):
    """Every model that an engine here may serve."""

    object: Literal["list"] = "list"
    data: list[ModelObject]


async def list_models(call: Call) -> Response:
    return call.answer(ModelList(data=[_object(model, call.service.catalog) for model in _shown(call)]))


async def retrieve_model(call: Call) -> Response:
    name = call.path("model")
    found = next((model for model in _shown(call) if model.name == name), None)
    if found is None:
        raise NotFound(f"The model '{shown(name)}' does not exist.")
    return call.answer(_object(found, call.service.catalog))


def _shown(call: Call) -> list[Model]:
    """The models that the caller may ask for: of OpenAI's API on a strict server, those that OpenAI had."""
    models = served(call.service.catalog)
    if call.is_strict and call.dialect.name == "openai":
        return [model for model in models if model.name in openai_limits.SIZES]
    return models


def served(catalog: Catalog) -> list[Model]:
    """The models that an engine of this server makes."""
    return [
        model for model in catalog.models.values() if any(offer.engine in catalog.engines for offer in model.offers)
    ]


def _object(model: Model, catalog: Catalog) -> ModelObject:
    engines = [offer.engine for offer in model.offers if offer.engine in catalog.engines]
    return ModelObject(
        id=model.name, created=MODELS_CREATED_AT, owned_by=model.owner, engine=engines[0], engines=engines
    )


OPERATIONS: Final = (
    Operation(
        name="models",
        method="GET",
        path="/v1/models",
        handler=list_models,
        summary="List the models, and the engine that serves each",
        summary_zh="列出模型及其引擎",
        answer=ModelList,
    ),
    Operation(
        name="model",
        method="GET",
        path="/v1/models/{model}",
        ends_in_slashes=True,
        handler=retrieve_model,
        summary="Look a model up",
        summary_zh="查询模型",
        answer=ModelObject,
        errors=(NotFound,),
    ),
)
