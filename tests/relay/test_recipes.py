"""The recipes of docs/engines/recipes: each file as it stands makes a video, by answers in its server's documented form."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from relay.conftest import Relay
from relay.test_vendors import Answers, serve
from relay.upstream import VIDEO, Upstream
from rushes.core.jobs import JobStatus

RECIPES = Path(__file__).parents[2] / "docs/engines/recipes"
ANSWERS: dict[str, tuple[str, Answers]] = {
    "sglang": (
        "POST /v1/videos",
        {
            "POST /v1/videos": [
                {"id": "a1b2", "object": "video", "model": "sora-2", "status": "queued", "progress": 0, "created_at": 1,
                 "size": "1280x720", "seconds": "4", "quality": "standard"},
            ],
            "GET /v1/videos/a1b2": [
                {"id": "a1b2", "object": "video", "status": "queued", "progress": 0},
                {"id": "a1b2", "object": "video", "status": "completed", "progress": 100, "file_path": "/outputs/a1b2.mp4"},
            ],
            "GET /v1/videos/a1b2/content": [VIDEO],
        },
    ),
    "vllm-omni": (
        "POST /v1/videos",
        {
            "POST /v1/videos": [{"id": "video_gen_1", "object": "video", "status": "queued", "progress": 0}],
            "GET /v1/videos/video_gen_1": [
                {"id": "video_gen_1", "object": "video", "status": "in_progress", "progress": 0},
                {"id": "video_gen_1", "object": "video", "status": "completed", "progress": 100},
            ],
            "GET /v1/videos/video_gen_1/content": [VIDEO],
        },
    ),
    "comfyui": (
        "POST /prompt",
        {
            "POST /prompt": [{"prompt_id": "p1", "number": 1, "node_errors": {}}],
            "GET /history/p1": [
                {},
                {"p1": {"status": {"status_str": "success", "completed": True, "messages": []},
                        "outputs": {"11": {"images": [{"filename": "rushes_00001_.mp4", "subfolder": "", "type": "output"}],
                                           "animated": [True]}}}},
            ],
            "GET /view?filename=rushes_00001_.mp4&subfolder=&type=output": [VIDEO],
        },
    ),
}  # fmt: skip


def recipe(name: str) -> dict[str, Any]:
    return tomllib.loads((RECIPES / f"{name}.toml").read_text())


def test_every_recipe_is_tested() -> None:
    assert {path.stem for path in RECIPES.glob("*.toml")} == set(ANSWERS)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_a_recipe_makes_a_video(relay: Relay, upstream: Upstream, name: str) -> None:
    create, answers = ANSWERS[name]
    bodies: dict[str, bytes] = {}
    upstream.behave = serve(upstream, answers, bodies)
    data = recipe(name)
    (table,) = data["upstreams"].values()
    table |= {"base": upstream.base, "poll_every_seconds": 0.05}
    if "credential_env" in table:
        table["credential_env"] = "KEY"
    ((model, row),) = data["models"].items()
    width, height = map(int, row["sizes"][0].split("x"))
    for route in row["routes"]:
        if workflow := route.get("settings", {}).get("workflow"):
            route["settings"]["workflow"] = str(RECIPES / workflow)
    relay.setup(data)
    relay.submit(model=model, seconds=row["seconds"][0], size=(width, height))
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes() == VIDEO
    sent = bodies[create].decode()
    assert "a fox in the snow" in sent and ("97" in sent)


def test_the_workflow_is_whole() -> None:
    workflow = json.loads((RECIPES / "comfyui-wan2.2-ti2v-5b.json").read_text())
    for node in workflow.values():
        for value in node["inputs"].values():
            if isinstance(value, list):
                assert value[0] in workflow
    made = [node["class_type"] for node in workflow.values()]
    assert made.count("SaveVideo") == 1
