"""The whole way through an upstream of each kind, with answers in its vendor's form: create, poll, result, file, cost."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any

import pytest

from dialects.api import png
from relay.conftest import Relay
from relay.test_conduct import wait_for
from relay.upstream import CREDENTIAL, VIDEO, Request, Upstream
from rushes.core.drafts import Source
from rushes.core.jobs import JobStatus
from rushes.core.relays import PinState
from rushes.core.requests import ReferenceKind
from rushes.relay.conduct import ABSENT_LOOKS_MAX, BROKEN_ANSWERS_MAX
from rushes.testing import draft

Answers = dict[str, list[Any]]
"""Method and path -> the answers it gets, one after the other; the last again and again. FILE stands for its address."""

WORKFLOW = {"6": {"inputs": {"text": ""}}, "52": {"inputs": {"image": ""}}}
VENDORS: dict[str, tuple[dict[str, Any], str, Answers, str | None]] = {
    "new-api": (
        {},
        "POST /v1/video/generations",
        {
            "POST /v1/video/generations": [{"task_id": "t1", "status": "queued"}],
            "GET /v1/video/generations/t1": [
                {"code": "success", "data": {"task_id": "t1", "status": "IN_PROGRESS", "progress": "20%"}},
                {"code": "success", "data": {"task_id": "t1", "status": "SUCCESS", "result_url": "FILE"}},
            ],
        },
        None,
    ),
    "v2": (
        {},
        "POST /v2/videos/generations",
        {
            "POST /v2/videos/generations": [{"task_id": "f0aa"}],
            "GET /v2/videos/generations/f0aa": [
                {"task_id": "f0aa", "status": "NOT_START", "progress": "0%", "data": None},
                {"task_id": "f0aa", "status": "SUCCESS", "progress": "100%", "data": {"output": "FILE"}},
            ],
        },
        None,
    ),
    "openrouter": (
        {},
        "POST /api/v1/videos",
        {
            "POST /api/v1/videos": [{"id": "j1", "polling_url": "http://127.0.0.1:9/", "status": "pending"}],
            "GET /api/v1/videos/j1": [
                {"id": "j1", "status": "in_progress"},
                {"id": "j1", "status": "completed", "unsigned_urls": [], "usage": {"cost": 0.25}},
            ],
            "GET /api/v1/videos/j1/content": [VIDEO],
        },
        "0.25",
    ),
    "fal": (
        {"model": "fal-ai/sora-2/image-to-video/pro"},
        "POST /fal-ai/sora-2/image-to-video/pro",
        {
            "POST /fal-ai/sora-2/image-to-video/pro": [{"request_id": "r1", "status_url": "http://127.0.0.1:9/"}],
            "GET /fal-ai/sora-2/requests/r1/status?logs=0": [
                {"status": "IN_QUEUE", "queue_position": 1},
                {"status": "COMPLETED", "logs": [], "metrics": {"inference_time": 3}},
            ],
            "GET /fal-ai/sora-2/requests/r1": [{"video": {"url": "FILE", "content_type": "video/mp4"}}],
        },
        None,
    ),
    "replicate": (
        {"model": "openai/sora-2-pro"},
        "POST /v1/models/openai/sora-2-pro/predictions",
        {
            "POST /v1/models/openai/sora-2-pro/predictions": [
                {"id": "p1", "status": "starting", "urls": {"get": "http://127.0.0.1:9/"}}
            ],
            "GET /v1/predictions/p1": [
                {"id": "p1", "status": "processing", "output": None, "logs": " 20%|##        | 1/5"},
                {"id": "p1", "status": "succeeded", "output": "FILE", "metrics": {"predict_time": 61.2}},
            ],
        },
        None,
    ),
    "comfyui": (
        {
            "settings": {"workflow": WORKFLOW, "inputs": {"prompt": "6.text", "image": "52.image"}},
            "sizes": ["720x1280"],
            "seconds": [4],
        },
        "POST /prompt",
        {
            "POST /upload/image": [{"name": "up.png", "subfolder": "", "type": "input"}],
            "POST /prompt": [{"prompt_id": "p1", "number": 1, "node_errors": {}}],
            "GET /history/p1": [
                {},
                {
                    "p1": {
                        "status": {"status_str": "success", "completed": True, "messages": []},
                        "outputs": {"9": {"images": [{"filename": "a.mp4", "subfolder": "", "type": "output"}]}},
                    }
                },
            ],
            "GET /view?filename=a.mp4&subfolder=&type=output": [VIDEO],
        },
        None,
    ),
}


def serve(upstream: Upstream, answers: Answers, bodies: dict[str, bytes]) -> Callable[[Request], bool]:
    left = {place: list(queue) for place, queue in answers.items()}

    def behave(request: Request) -> bool:
        place = f"{request.command} {request.path}"
        bodies[place] = request.body
        if request.path == "/file.mp4":
            return request.answer(upstream.video)
        if place not in left:
            return request.answer({"error": f"nothing at {place}"}, 404)
        told = left[place].pop(0) if len(left[place]) > 1 else left[place][0]
        if isinstance(told, bytes):
            return request.answer(told)
        return request.answer(json.loads(json.dumps(told).replace("FILE", f"{upstream.base}/file.mp4")))

    return behave


@pytest.mark.parametrize("codec", sorted(VENDORS))
def test_a_video_is_ordered_polled_and_fetched(relay: Relay, upstream: Upstream, codec: str) -> None:
    route, create, answers, cost = VENDORS[codec]
    bodies: dict[str, bytes] = {}
    upstream.behave = serve(upstream, answers, bodies)
    relay.setup(
        {
            "upstreams": {"up": relay.table({"codec": codec, "base": upstream.base})},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m", **route}]}},
        }
    )
    image = Source(kind=ReferenceKind.IMAGE, data=png(720, 1280), param="image")
    wanted = draft(images=(image,))
    asyncio.run(relay.service.intake.submit(relay.caller, wanted, dialect="test", job_id="task_1", render_seed=1))
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes() == VIDEO
    assert job.details["relay"]["cost_usd"] == cost
    assert upstream.requests.count(create) == 1
    assert relay.entries() == ["hold", "capture"]
    sent = bodies[create].decode()
    assert "a fox in the snow" in sent
    assert "up.png" in sent if codec == "comfyui" else "data:image/png;base64," in sent


def test_azure_is_given_its_key_in_a_header_of_its_own(relay: Relay, upstream: Upstream) -> None:
    seen: list[tuple[str | None, str | None]] = []

    def behave(request: Request) -> bool | None:
        seen.append((request.headers.get("api-key"), request.headers.get("Authorization")))
        del request.headers["Authorization"]
        request.headers["Authorization"] = f"Bearer {CREDENTIAL}"
        return None

    upstream.behave = behave
    relay.configure(up={"base": upstream.base, "credential_header": "api-key"})
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED
    assert set(seen) == {(CREDENTIAL, None)}


def prompt(prompt_id: Any) -> list[Any]:
    """An item of ComfyUI's queue."""
    return [3, prompt_id, {}, {"client_id": "c"}, ["9"]]


@pytest.mark.parametrize(("running", "is_interrupted"), [("p1", True), ("p2", False)])
def test_a_comfyui_prompt_that_is_canceled_is_interrupted_if_it_is_what_runs(
    relay: Relay, upstream: Upstream, running: str, is_interrupted: bool
) -> None:
    route, _, answers, _ = VENDORS["comfyui"]
    queue = {"queue_running": [[3, running, {}, {}, ["9"]]], "queue_pending": [[4, "p3", {}, {}, ["9"]]]}
    told = {"POST /queue": [{}], "GET /queue": [queue], "POST /interrupt": [{}], "GET /history/p1": [{}]}
    bodies: dict[str, bytes] = {}
    served = serve(upstream, answers | told, bodies)

    def behave(request: Request) -> bool:
        if (request.command, request.path) == ("GET", "/queue") and "POST /queue" not in bodies:
            return request.answer({"queue_running": [], "queue_pending": [prompt("p1")]})  # nobody has canceled it yet
        return served(request)

    upstream.behave = behave
    relay.setup(
        {
            "upstreams": {"up": relay.table({"codec": "comfyui", "base": upstream.base})},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m", **route}]}},
        }
    )
    relay.submit(seconds=4, size=(720, 1280))
    worker = threading.Thread(target=relay.work)
    worker.start()
    wait_for(lambda: "GET /history/p1" in upstream.requests)
    relay.service.jobs.cancel(relay.caller, "task_1")
    worker.join(10)
    wait_for(lambda: relay.pin() is not None and relay.pin().state is PinState.CANCELED)  # type: ignore[union-attr]
    assert json.loads(bodies["POST /queue"]) == {"delete": ["p1"]}
    assert ("POST /interrupt" in bodies) is is_interrupted
    if is_interrupted:
        assert json.loads(bodies["POST /interrupt"]) == {"prompt_id": "p1"}


@pytest.mark.parametrize(
    ("status", "body", "is_of_request"),
    [
        (413, {"error": "Maximum request body size exceeded"}, True),
        (400, {"error": "insufficient balance"}, False),
        (401, {}, False),
        (500, {}, False),
    ],
)
def test_an_image_that_the_upstream_does_not_take_ends_the_job_if_it_is_the_images_fault(
    relay: Relay, upstream: Upstream, status: int, body: dict[str, Any], is_of_request: bool
) -> None:
    """And then at once, and it says nothing against the upstream."""
    route, _, _, _ = VENDORS["comfyui"]
    upstream.behave = lambda request: request.answer(body, status)
    relay.setup(
        {
            "upstreams": {"up": relay.table({"codec": "comfyui", "base": upstream.base})},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m", **route}]}},
        }
    )
    image = Source(kind=ReferenceKind.IMAGE, data=png(720, 1280), param="image")
    relay.submit(seconds=4, size=(720, 1280), images=(image,))
    job = relay.work()
    said = "The upstream refused an image: Maximum request body size exceeded" if is_of_request else "No upstream could"
    assert job.error is not None
    assert job.error.message.startswith(said)
    assert (len(upstream.requests) == 1) is is_of_request
    assert relay.entries() == ["hold", "release"]


@pytest.mark.parametrize("restarts", [True, False])
def test_a_comfyui_that_was_restarted_has_lost_its_prompts(relay: Relay, upstream: Upstream, restarts: bool) -> None:
    """Without a restart it is neither here nor there for one look at most: it ended between two questions."""
    route, _, answers, _ = VENDORS["comfyui"]
    histories: list[Any] = [{}] * 9 if restarts else [{}, {}, {}, answers["GET /history/p1"][-1]]
    waiting, empty = (
        [{"queue_running": [], "queue_pending": [prompt("p1")]}] * 2,
        {"queue_running": [], "queue_pending": []},
    )
    told = {"GET /history/p1": histories, "GET /queue": [*waiting, empty]}
    upstream.behave = serve(upstream, answers | told, {})
    relay.setup(
        {
            "upstreams": {"up": relay.table({"codec": "comfyui", "base": upstream.base})},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m", **route}]}},
        }
    )
    relay.submit(seconds=4, size=(720, 1280))
    job = relay.work()
    if not restarts:
        assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
        return
    assert job.error is not None
    assert job.error.message.startswith("The upstream no longer knows this video")
    assert upstream.requests.count("GET /history/p1") == 2 + ABSENT_LOOKS_MAX
    assert relay.entries() == ["hold", "release"]
    assert relay.service.relays.in_flight("up", "m") == 0
    pin = relay.pin()
    assert pin is not None
    assert pin.state is PinState.FAILED


@pytest.mark.parametrize("times", [BROKEN_ANSWERS_MAX, BROKEN_ANSWERS_MAX - 1])
def test_a_failure_that_fal_tells_as_its_own_is_believed_when_it_stays(
    relay: Relay, upstream: Upstream, times: int
) -> None:
    route, _, answers, _ = VENDORS["fal"]
    result = next(place for place in answers if place.startswith("GET") and "status" not in place)
    refusals = [times]

    served = serve(upstream, answers, {})

    def behave(request: Request) -> bool:
        if f"{request.command} {request.path}" == result and refusals[0]:
            refusals[0] -= 1
            return request.answer({"detail": "The request took too long.", "error_type": "request_timeout"}, 504)
        return served(request)

    upstream.behave = behave
    relay.setup(
        {
            "upstreams": {"up": relay.table({"codec": "fal", "base": upstream.base})},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m", **route}]}},
        }
    )
    image = Source(kind=ReferenceKind.IMAGE, data=png(720, 1280), param="image")
    relay.submit(seconds=4, size=(720, 1280), images=(image,))
    job = relay.work()
    if times < BROKEN_ANSWERS_MAX:
        assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
        return
    assert job.error is not None
    assert job.error.message == "The upstream could not make the video: The request took too long."
    assert relay.entries() == ["hold", "release"]
