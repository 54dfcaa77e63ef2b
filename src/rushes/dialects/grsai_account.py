"""grsai's account: the credits left, and whether a model is served. Part of the dialect `grsai`.

Spec: the vendor's page on its other APIs, and the clients that show the credits beside what they make. The key stands in the
query or in the body, as it does nowhere else; who asks for a model's status shows none.
"""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta
from starlette.responses import Response

from rushes.core.errors import InvalidRequest, UnknownModel
from rushes.dialects.base import BODY_ERRORS, Body, Harmless, Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.models import served

KEY: Final = "apiKey"
_ALSO_KEYS: Final = ("apikey", "api_key", "key")
"""What clients call it beside that."""


class WhoseCredits(Body, kw_only=True):
    """Whose credits."""

    apikey: Annotated[str, Meta(description="The API key; by default that of the header.")] = ""


class CreditsOfKey(Body, kw_only=True, rename="camel"):
    """Whose credits."""

    api_key: Annotated[str, Meta(description="The API key; by default that of the header.")] = ""


class WhichModel(Body, kw_only=True):
    """Which model."""

    model: Annotated[str, Meta(description="Its name.")]


class CreditsLeft(Wire, kw_only=True):
    """What may still be spent."""

    credits: int


class CreditsAnswer(Wire, kw_only=True):
    """The answer to a question for credits."""

    code: int = 0
    msg: str = "success"
    data: CreditsLeft


class ModelStatus(Wire, kw_only=True):
    """Whether videos of a model can be made."""

    status: bool
    error: Annotated[str, Meta(description="Why not; empty if they can.")]


class ModelStatusAnswer(Wire, kw_only=True):
    """The answer to a question for a model."""

    code: int = 0
    msg: str = "success"
    data: ModelStatus


async def credits_of_account(call: Call) -> Response:
    return call.answer(CreditsAnswer(data=CreditsLeft(credits=call.caller.account.available)))


async def credits_of_key(call: Call) -> Response:
    await call.body(CreditsOfKey)
    left = await call.run(call.service.accounts.credits_left, call.caller)
    return call.answer(CreditsAnswer(data=CreditsLeft(credits=left)))


async def model_status(call: Call) -> Response:
    name, catalog = call.query(WhichModel).model, call.service.catalog
    try:
        model = catalog.model(name)
        error = "" if model in served(catalog) else f"No engine on this server may serve the model '{model.name}'."
    except UnknownModel as unknown:
        error = unknown.message
    return call.answer(ModelStatusAnswer(data=ModelStatus(status=not error, error=error)))


OPERATIONS: Final = (
    Operation(
        name="credits",
        method="GET",
        path="/client/common/getCredits",
        handler=credits_of_account,
        summary="Ask for the credits of the account",
        query=WhoseCredits,
        key_fields=_ALSO_KEYS,
        answer=CreditsAnswer,
        errors=(InvalidRequest,),
    ),
    Operation(
        name="key_credits",
        method="POST",
        path="/client/openapi/getAPIKeyCredits",
        handler=credits_of_key,
        summary="Ask for the credits that a key may spend",
        body=CreditsOfKey,
        body_may_be_empty=True,
        key_fields=(KEY, *_ALSO_KEYS),
        harmless=dict.fromkeys(_ALSO_KEYS, Harmless(why="The key once more.")),
        answer=CreditsAnswer,
        errors=BODY_ERRORS,
        example={},
    ),
    Operation(
        name="model_status",
        method="GET",
        path="/client/common/getModelStatus",
        handler=model_status,
        summary="Ask whether videos of a model can be made",
        query=WhichModel,
        is_open=True,
        answer=ModelStatusAnswer,
        errors=(InvalidRequest,),
    ),
)
