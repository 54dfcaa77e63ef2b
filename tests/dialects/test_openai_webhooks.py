"""Webhook endpoints and deliveries of the dialect `openai`, and the SDK's own calls for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import openai
import pytest

from dialects.api import Api
from receivers import Receiver, receiving
from rushes.media.fetch import Fetcher
from rushes.testing import ListQueue, ManualClock

BODY = {"name": "production", "url": "https://example.com/hooks", "event_types": ["video.completed", "video.failed"]}


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime.now(UTC))


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


def endpoint(api: Api, **changes: Any) -> dict[str, Any]:
    answer = api.post("/v1/webhook_endpoints", BODY | changes)
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def test_an_endpoint_is_made_changed_listed_and_deleted(api: Api, clock: ManualClock) -> None:
    made = endpoint(api)
    assert made["object"] == "webhook_endpoint" and made["signing_secret"].startswith("whsec_")
    assert made["signing_secret"].endswith(made["signing_secret_hint"])
    path = f"/v1/webhook_endpoints/{made['id']}"
    plain = {name: value for name, value in made.items() if name != "signing_secret"}
    assert api.get(path).json() == plain, "the secret is told once"
    clock.advance(7)
    changed = api.post(path, {"event_types": ["video.failed"]}).json()
    assert changed == plain | {"event_types": ["video.failed"], "updated_at": made["updated_at"] + 7}
    clock.advance(7)
    assert api.post(path, {"event_types": ["video.failed"], "url": made["url"]}).json() == changed, "nothing is new"
    rotated = api.request("POST", f"{path}/rotate_secret").json()
    assert rotated["signing_secret"] != made["signing_secret"]
    assert rotated["updated_at"] == changed["updated_at"] + 7
    second = endpoint(api, name="second")
    page = api.get("/v1/webhook_endpoints", params={"limit": 1}).json()
    assert (page["first_id"], page["has_more"]) == (second["id"], True)
    rest = api.get("/v1/webhook_endpoints", params={"after": second["id"]}).json()
    assert [each["id"] for each in rest["data"]] == [made["id"]] and not rest["has_more"]
    assert api.get("/v1/webhook_endpoints", params={"after": "we_x"}).status_code == 404
    gone = api.request("DELETE", path).json()
    assert gone == {"id": made["id"], "object": "webhook_endpoint.deleted", "deleted": True}
    assert api.get(path).status_code == 404
    assert api.get("/v1/webhook_event_types").json()["data"][:2] == BODY["event_types"]


@pytest.mark.parametrize(
    ("changes", "param"),
    [
        ({"url": "ftp://x"}, "url"),
        ({"url": "http://user:word@example.com/"}, "url"),
        ({"url": "https://example.com/a\r\nHost: other"}, "url"),
        ({"url": "https://example.com/\x00"}, "url"),
        ({"url": "\nhttps://example.com/"}, "url"),
        ({"url": "https://example.com/a\x7f"}, "url"),
        ({"url": "https://exa\tmple.com/"}, "url"),
        ({"event_types": []}, "event_types"),
        ({"event_types": ["response.completed"]}, "event_types"),
        ({"name": "n" * 101}, "name"),
        ({"colour": "red"}, "colour"),
        ({"url": None}, "url"),
    ],
)
def test_what_cannot_be_an_endpoint_is_refused(api: Api, changes: dict[str, Any], param: str) -> None:
    answer = api.post("/v1/webhook_endpoints", BODY | changes)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text


def test_an_empty_text_is_a_value_of_an_endpoint(api: Api) -> None:
    """OpenAI's own, which no relay has: an empty name takes the name away, and an empty address is none."""
    made = endpoint(api)
    path = f"/v1/webhook_endpoints/{made['id']}"
    assert api.post(path, {"name": ""}).json()["name"] == api.get(path).json()["name"] == ""
    for asked, body in ((path, {"url": ""}), ("/v1/webhook_endpoints", BODY | {"url": ""})):
        answer = api.post(asked, body)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "url"), answer.text
    assert api.get(path).json()["url"] == made["url"]
    assert api.post(f"{path}/test", {"event_type": ""}).json()["error"]["param"] == "event_type"


def test_endpoints_and_deliveries_of_others_are_not_found(api: Api) -> None:
    made = endpoint(api)
    video = api.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    api.finish(video)
    delivery = api.get("/v1/webhook_deliveries").json()["data"][0]["id"]
    stranger = Api(api.service, ListQueue(), name="stranger")
    path = f"/v1/webhook_endpoints/{made['id']}"
    for method, asked in (
        ("GET", path),
        ("POST", path),
        ("DELETE", path),
        ("POST", f"{path}/rotate_secret"),
        ("POST", f"{path}/test"),
        ("POST", f"/v1/webhook_deliveries/{delivery}/redeliver"),
    ):
        answer = stranger.request(method, asked, **({"json": {}} if method == "POST" else {}))
        assert answer.status_code == 404, (method, asked, answer.text)
    assert stranger.get("/v1/webhook_endpoints").json()["data"] == []
    assert stranger.get("/v1/webhook_deliveries").json()["data"] == []


def test_deliveries_are_listed_in_pages_and_repeated(api: Api) -> None:
    made = endpoint(api)
    for _ in range(3):
        api.finish(api.post("/v1/videos", {"prompt": "a fox"}).json()["id"])
    page = api.get("/v1/webhook_deliveries", params={"limit": 2}).json()
    assert page["has_more"] and len(page["data"]) == 2
    rest = api.get("/v1/webhook_deliveries", params={"after": page["last_id"]}).json()
    assert len(rest["data"]) == 1 and not rest["has_more"]
    first = page["data"][0]
    assert (first["status"], first["attempts"], first["webhook_endpoint_id"]) == ("pending", 0, made["id"])
    (due, *_) = api.service.webhooks.claim_due(limit=1, seconds=60)
    api.service.webhooks.sent(due, 503)
    told = next(each for each in api.get("/v1/webhook_deliveries").json()["data"] if each["id"] == due.id)
    assert (told["status"], told["attempts"], told["last_response_status"]) == ("pending", 1, 503)
    again = api.request("POST", f"/v1/webhook_deliveries/{due.id}/redeliver")
    assert again.status_code == 200 and again.json()["attempts"] == 0
    assert api.request("POST", "/v1/webhook_deliveries/evt_x/redeliver").status_code == 404
    assert api.get("/v1/webhook_deliveries", params={"limit": 0}).status_code == 400


def test_an_endpoint_is_tried_at_once(api: Api, receiver: Receiver) -> None:
    object.__setattr__(api.service, "fetcher", Fetcher(allow_private=True))
    made = endpoint(api, url=f"{receiver.base}/hook")
    receiver.answer = lambda path: 418
    answer = api.post(f"/v1/webhook_endpoints/{made['id']}/test", {"event_type": "video.failed"}).json()
    assert answer == {
        "object": "webhook_endpoint.test",
        "webhook_endpoint_id": made["id"],
        "event_type": "video.failed",
        "status_code": 418,
        "success": True,
    }
    (told,) = receiver.told
    unwrapped = openai.OpenAI(api_key="x", webhook_secret=made["signing_secret"]).webhooks.unwrap(
        told.body, told.headers
    )
    assert unwrapped.type == "video.failed" and json.loads(told.body)["data"]["id"].startswith("video_test_")


def test_a_test_of_a_private_address_is_a_clear_refusal(api: Api, receiver: Receiver) -> None:
    made = endpoint(api, url=f"{receiver.base}/hook")
    answer = api.post(f"/v1/webhook_endpoints/{made['id']}/test", {"event_type": "video.failed"})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "url")
    assert receiver.told == []


def test_every_answer_is_the_sdks_own_type(api: Api, receiver: Receiver) -> None:
    types = pytest.importorskip("openai.types.webhooks.webhook_endpoint", reason="openai 3 has these types")
    from openai.types.webhooks import (
        deleted_webhook_endpoint,
        webhook_endpoint_list,
        webhook_endpoint_test_result,
        webhook_endpoint_with_secret,
        webhook_event_type_list,
    )

    object.__setattr__(api.service, "fetcher", Fetcher(allow_private=True))
    made = endpoint(api, url=f"{receiver.base}/hook")
    path = f"/v1/webhook_endpoints/{made['id']}"
    webhook_endpoint_with_secret.WebhookEndpointWithSecret.model_validate(made, strict=True)
    types.WebhookEndpoint.model_validate(api.get(path).json(), strict=True)
    webhook_endpoint_list.WebhookEndpointList.model_validate(api.get("/v1/webhook_endpoints").json(), strict=True)
    webhook_event_type_list.WebhookEventTypeList.model_validate(api.get("/v1/webhook_event_types").json(), strict=True)
    tested = api.post(f"{path}/test", {"event_type": "video.failed"}).json()
    webhook_endpoint_test_result.WebhookEndpointTestResult.model_validate(tested, strict=True)
    gone = api.request("DELETE", path).json()
    deleted_webhook_endpoint.DeletedWebhookEndpoint.model_validate(gone, strict=True)
