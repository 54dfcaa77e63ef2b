"""A real server tells a real receiver, through a restart of everything in between."""

from __future__ import annotations

from pathlib import Path

import openai
import pytest

from receivers import receiving
from rushes.testing import RunningServer


def test_an_end_is_told_and_survives_a_kill(tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "data", allow_private_fetch=True)
    server.start()
    try:
        with receiving() as receiver:
            made = server.call(
                "POST",
                "/v1/webhook_endpoints",
                {"name": "a", "url": f"{receiver.base}/hook", "event_types": ["video.completed", "video.failed"]},
            )
            receiver.answer = lambda path: 500
            body = {"model": "sora-2", "seconds": "4", "size": "1280x720", "prompt": "a fox in the snow"}
            video = server.call("POST", "/v1/videos", body)["id"]
            server.until(lambda: server.call("GET", "/v1/webhook_deliveries")["data"], every=0.5)
            server.until(lambda: server.call("GET", "/v1/webhook_deliveries")["data"][0]["attempts"])
            server.kill_everything()
            receiver.answer = lambda path: 200
            server.start()
            server.until(
                lambda: server.call("GET", "/v1/webhook_deliveries")["data"][0]["status"] == "delivered", every=0.5
            )
            (delivery,) = server.call("GET", "/v1/webhook_deliveries")["data"]
            assert delivery["resource_id"] == video and delivery["webhook_endpoint_id"] == made["id"]
            client = openai.OpenAI(api_key="x", webhook_secret=made["signing_secret"])
            for told in receiver.told:
                event = client.webhooks.unwrap(told.body, told.headers)
                assert (event.id, event.type) == (delivery["id"], "video.completed")
                assert getattr(event, "data").id == video  # noqa: B009
            with pytest.raises(openai.InvalidWebhookSignatureError):
                client.webhooks.unwrap(b"{}", receiver.told[0].headers)
    finally:
        server.close()
