"""OpenAI's webhook endpoints, and every delivery to them, which can be repeated.

Spec: the SDKs' `webhook_endpoints` (openai 3.x) and Standard Webhooks. Part of the dialect `openai`; signing and sending
are not here. Deviations (docs/dialects/openai.md): deliveries are listed and repeated below `/v1/webhook_deliveries`.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.core.clock import unix_seconds
from rushes.core.errors import Conflict, InvalidReference, InvalidRequest, InvalidValue, NotFound
from rushes.core.webhooks import Delivery, Endpoint, EventType, event_body, signed_headers
from rushes.dialects.base import BODY_ERRORS, Body, Harmless, Nothing, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.forms import shown

LIST_LIMIT_MAX: Final = 100
TEST_SECONDS_MAX: Final = 15.0
ID_RANDOM_BYTES: Final = 16
HINT_CHARS: Final = 4
NAMES: Final = tuple(event.value for event in EventType)
EVENTS: Final = Meta(
    description="Which events are told.", extra_json_schema={"items": {"type": "string", "enum": NAMES}}
)


class CreateEndpoint(Body, kw_only=True):
    """An address to tell."""

    url: Annotated[str, Meta(description="A public http(s) address.")]
    event_types: Annotated[list[str], EVENTS]
    name: Annotated[str, Meta(description="For people.")] = ""


class UpdateEndpoint(Body, kw_only=True):
    """What to change of an address; what is absent stays."""

    url: str | None = None
    event_types: Annotated[list[str] | None, EVENTS] = None
    name: str | None = None


class TestEndpoint(Body, kw_only=True):
    """Which event to send."""

    event_type: Annotated[str, Meta(description="One of the event types.")] = EventType.COMPLETED.value


class PageQuery(Body, kw_only=True):
    """Which page of the list."""

    after: Annotated[str | None, Meta(description="The id that the page begins behind.")] = None
    limit: Annotated[int, Meta(description=f"1 to {LIST_LIMIT_MAX}.")] = 20


class WebhookEndpoint(Wire, kw_only=True):
    """An address that is told."""

    id: str
    object: Literal["webhook_endpoint"] = "webhook_endpoint"
    created_at: int
    updated_at: int
    event_types: list[str]
    name: str
    url: str
    signing_secret: Annotated[str | UnsetType, Meta(description="At creation and after a rotation only.")] = UNSET
    signing_secret_hint: Annotated[str, Meta(description="The last characters of the secret.")]


class WebhookEndpointList(Wire, kw_only=True):
    """Every address of the account."""

    object: Literal["list"] = "list"
    data: list[WebhookEndpoint]
    first_id: str | None
    last_id: str | None
    has_more: bool


class DeletedWebhookEndpoint(Wire, kw_only=True):
    """What was deleted."""

    id: str
    object: Literal["webhook_endpoint.deleted"] = "webhook_endpoint.deleted"
    deleted: Literal[True] = True


class WebhookEventTypeList(Wire, kw_only=True):
    """Every kind of event."""

    object: Literal["list"] = "list"
    data: list[str]


class WebhookEndpointTest(Wire, kw_only=True):
    """How an address answered a test."""

    object: Literal["webhook_endpoint.test"] = "webhook_endpoint.test"
    webhook_endpoint_id: str
    event_type: str
    status_code: Annotated[int, Meta(description="HTTP status that the address answered with.")]
    success: Annotated[Literal[True], Meta(description="It answered at all.")] = True


class WebhookDelivery(Wire, kw_only=True):
    """One event on its way to one address."""

    id: Annotated[str, Meta(description="Of the event, as in `webhook-id`.")]
    object: Literal["webhook_delivery"] = "webhook_delivery"
    webhook_endpoint_id: Annotated[str | None, Meta(description="Null for the callback of a single job.")]
    event_type: str
    resource_id: Annotated[str, Meta(description="Of the video, or of the batch.")]
    status: Literal["pending", "delivered", "failed"]
    attempts: int
    last_response_status: int | None
    next_attempt_at: int | None
    created_at: int
    delivered_at: int | None


class WebhookDeliveryList(Wire, kw_only=True):
    """A page of deliveries."""

    object: Literal["list"] = "list"
    data: list[WebhookDelivery]
    first_id: str | None
    last_id: str | None
    has_more: bool


def from_endpoint(endpoint: Endpoint, *, with_secret: bool = False) -> WebhookEndpoint:
    return WebhookEndpoint(
        id=endpoint.id,
        created_at=unix_seconds(endpoint.created_at),
        updated_at=unix_seconds(endpoint.updated_at),
        event_types=[event.value for event in endpoint.event_types],
        name=endpoint.name,
        url=endpoint.url,
        signing_secret=endpoint.secret if with_secret else UNSET,
        signing_secret_hint=endpoint.secret[-HINT_CHARS:],
    )


def from_delivery(delivery: Delivery) -> WebhookDelivery:
    return WebhookDelivery(
        id=delivery.id,
        webhook_endpoint_id=delivery.endpoint_id,
        event_type=delivery.event_type.value,
        resource_id=delivery.job_id,
        status=delivery.state.value,
        attempts=delivery.attempts,
        last_response_status=delivery.last_status,
        next_attempt_at=None if delivery.next_at is None else unix_seconds(delivery.next_at),
        created_at=unix_seconds(delivery.created_at),
        delivered_at=None if delivery.delivered_at is None else unix_seconds(delivery.delivered_at),
    )


def events_of(names: list[str], *, param: str) -> list[EventType]:
    """Raises InvalidValue for a name that is none."""
    for name in names:
        if name not in NAMES:
            allowed = ", ".join(f"'{known}'" for known in NAMES)
            raise InvalidValue(f"Invalid value: '{shown(name)}'. Supported values are: {allowed}.", param=param)
    return [EventType(name) for name in names]


async def create(call: Call) -> Response:
    body = await call.body(CreateEndpoint)
    made = await call.run(
        call.service.webhooks.create,
        call.caller,
        name=body.name,
        url=body.url,
        event_types=events_of(body.event_types, param="event_types"),
    )
    return call.answer(from_endpoint(made, with_secret=True))


async def list_endpoints(call: Call) -> Response:
    query = call.query(PageQuery)
    newest_first = (await call.run(call.service.webhooks.all, call.caller))[::-1]
    ids = [each.id for each in newest_first]
    if query.after is not None and query.after not in ids:
        raise NotFound(f"No webhook endpoint with id '{shown(query.after)}' was found.", param="after")
    start = 0 if query.after is None else ids.index(query.after) + 1
    stop = start + _limit(query)
    data = [from_endpoint(each) for each in newest_first[start:stop]]
    first, last = (data[0].id, data[-1].id) if data else (None, None)
    return call.answer(WebhookEndpointList(data=data, first_id=first, last_id=last, has_more=stop < len(ids)))


async def retrieve(call: Call) -> Response:
    return call.answer(from_endpoint(await call.run(call.service.webhooks.get, call.caller, _id(call))))


async def update(call: Call) -> Response:
    body = await call.body(UpdateEndpoint)
    changed = await call.run(
        call.service.webhooks.update,
        call.caller,
        _id(call),
        name=body.name,
        url=body.url,
        event_types=None if body.event_types is None else events_of(body.event_types, param="event_types"),
    )
    return call.answer(from_endpoint(changed))


async def delete(call: Call) -> Response:
    gone = await call.run(call.service.webhooks.delete, call.caller, _id(call))
    return call.answer(DeletedWebhookEndpoint(id=gone.id))


async def rotate(call: Call) -> Response:
    await call.body(Nothing)
    changed = await call.run(call.service.webhooks.update, call.caller, _id(call), rotates_secret=True)
    return call.answer(from_endpoint(changed, with_secret=True))


async def test(call: Call) -> Response:
    body = await call.body(TestEndpoint)
    (event,) = events_of([body.event_type], param="event_type")
    endpoint = await call.run(call.service.webhooks.get, call.caller, _id(call))
    now = call.now()
    event_id = f"evt_{call.options.random_bytes(ID_RANDOM_BYTES).hex()}"
    video_id = f"video_test_{call.options.random_bytes(ID_RANDOM_BYTES).hex()}"
    sent = event_body(event_id, event, video_id, now)
    headers = {"content-type": "application/json", **signed_headers(event_id, sent, endpoint.secret, now=now)}
    status = await call.service.fetcher.post(endpoint.url, sent, headers, seconds_max=TEST_SECONDS_MAX)
    if status is None:
        raise InvalidReference(
            f"The address did not answer within {TEST_SECONDS_MAX:.0f} seconds, or could not be reached; addresses in"
            " private networks are not called.",
            param="url",
        )
    return call.answer(WebhookEndpointTest(webhook_endpoint_id=endpoint.id, event_type=event.value, status_code=status))


async def list_event_types(call: Call) -> Response:
    return call.answer(WebhookEventTypeList(data=list(NAMES)))


async def list_deliveries(call: Call) -> Response:
    query = call.query(PageQuery)
    after = None if query.after is None else known_id(query.after)
    page = await call.run(call.service.webhooks.deliveries, call.caller, after=after, limit=_limit(query))
    data = [from_delivery(each) for each in page.deliveries]
    first, last = (data[0].id, data[-1].id) if data else (None, None)
    return call.answer(WebhookDeliveryList(data=data, first_id=first, last_id=last, has_more=page.has_more))


async def repeat(call: Call) -> Response:
    await call.body(Nothing)
    again = await call.run(call.service.webhooks.repeat, call.caller, known_id(call.path("delivery_id")))
    return call.answer(from_delivery(again))


def _limit(query: PageQuery) -> int:
    if not 1 <= query.limit <= LIST_LIMIT_MAX:
        raise InvalidValue(f"Invalid value: '{query.limit}'. 1 to {LIST_LIMIT_MAX} are possible.", param="limit")
    return query.limit


def _id(call: Call) -> str:
    return known_id(call.path("webhook_endpoint_id"))


_ENDPOINT: Final = "/v1/webhook_endpoints/{webhook_endpoint_id}"

OPERATIONS: Final = (
    Operation(
        name="create_webhook_endpoint", method="POST", path="/v1/webhook_endpoints", handler=create,
        summary="Have an address told when videos have ended", body=CreateEndpoint, keeps_empty=True,
        answer=WebhookEndpoint, errors=(*BODY_ERRORS, InvalidValue),
        example={"name": "production", "url": "https://example.com/hooks", "event_types": ["video.completed", "video.failed"]},
    ),
    Operation(
        name="list_webhook_endpoints", method="GET", path="/v1/webhook_endpoints", handler=list_endpoints,
        summary="List the addresses that are told, newest first", query=PageQuery, answer=WebhookEndpointList,
        errors=(InvalidRequest, InvalidValue, NotFound),
    ),
    Operation(
        name="retrieve_webhook_endpoint", method="GET", path=_ENDPOINT, handler=retrieve,
        summary="Look up an address", answer=WebhookEndpoint, errors=(NotFound,),
    ),
    Operation(
        name="update_webhook_endpoint", method="POST", path=_ENDPOINT, handler=update, summary="Change an address",
        body=UpdateEndpoint, keeps_empty=True, answer=WebhookEndpoint, errors=(*BODY_ERRORS, InvalidValue, NotFound),
        example={"name": "staging"},
    ),
    Operation(
        name="delete_webhook_endpoint", method="DELETE", path=_ENDPOINT, handler=delete,
        summary="Tell an address no more", answer=DeletedWebhookEndpoint, errors=(NotFound,),
    ),
    Operation(
        name="rotate_webhook_secret", method="POST", path=f"{_ENDPOINT}/rotate_secret", handler=rotate,
        summary="Give an address a new secret", body=Nothing, body_may_be_empty=True, answer=WebhookEndpoint,
        errors=(*BODY_ERRORS, NotFound), example={},
        harmless={
            "keep_old_secret_active_for_24_hours": Harmless(
                why="The old secret ends at once; keeping it is refused.", only=(False,)
            )
        },
    ),
    Operation(
        name="test_webhook_endpoint", method="POST", path=f"{_ENDPOINT}/test", handler=test,
        summary="Send an address an event of a video that does not exist", body=TestEndpoint, keeps_empty=True,
        body_may_be_empty=True, answer=WebhookEndpointTest, errors=(*BODY_ERRORS, InvalidValue, InvalidReference, NotFound),
        example={"event_type": "video.completed"},
    ),
    Operation(
        name="list_webhook_event_types", method="GET", path="/v1/webhook_event_types", handler=list_event_types,
        summary="List the kinds of events", answer=WebhookEventTypeList,
    ),
    Operation(
        name="list_webhook_deliveries", method="GET", path="/v1/webhook_deliveries", handler=list_deliveries,
        summary="List what was told, newest first", query=PageQuery, answer=WebhookDeliveryList,
        errors=(InvalidRequest, InvalidValue, NotFound),
    ),
    Operation(
        name="repeat_webhook_delivery", method="POST", path="/v1/webhook_deliveries/{delivery_id}/redeliver",
        handler=repeat, summary="Tell once more", body=Nothing, body_may_be_empty=True, answer=WebhookDelivery,
        errors=(*BODY_ERRORS, NotFound, Conflict), example={},
    ),
)  # fmt: skip
