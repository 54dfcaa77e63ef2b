"""Every answer about a video, in every state and of every operation, parses strictly into the installed SDK's own types."""

from __future__ import annotations

import json
from typing import Any

import pytest
from openai.types import (
    Batch,
    FileDeleted,
    FileObject,
    Video,
    VideoCreateCharacterResponse,
    VideoDeleteResponse,
    VideoGetCharacterResponse,
    VideoModel,
)
from openai.types.model import Model
from pydantic import BaseModel, ValidationError

from dialects.api import Api
from dialects.test_openai_library import MP4
from rushes.core.catalog import SECONDS, SIZES
from rushes.dialects.table import DIALECTS


def strict(kind: type[BaseModel], body: Any) -> Any:
    """``body`` as the SDK's type, nothing converted, and every field of it there."""
    assert set(kind.model_fields) <= set(body), "every key is present, null where there is nothing"
    return kind.model_validate(body, strict=True)


def bring_to(api: Api, video_id: str, state: str) -> None:
    match state:
        case "in_progress":
            api.begin(video_id, percent=40)
        case "completed":
            api.finish(video_id)
        case "failed":
            api.fail(video_id, message="No such place.")
        case "canceled":
            api.cancel(video_id)


STATES = ("queued", "in_progress", "completed", "failed", "canceled")


@pytest.mark.parametrize("profile", [{}, {"is_strict": True}], ids=["lenient", "strict"])
@pytest.mark.parametrize("state", STATES)
def test_a_video_in_every_state(api: Api, state: str, profile: dict[str, Any]) -> None:
    api.configure(**profile)
    made = api.post("/v1/videos", {"prompt": "a fox", "model": "sora-2-pro", "seconds": "8"}).json()
    assert strict(Video, made).status == "queued"
    bring_to(api, made["id"], state)
    seen = strict(Video, api.get(f"/v1/videos/{made['id']}").json())
    assert seen.status == ("failed" if state == "canceled" else state)
    assert (seen.error is not None) == (state in ("failed", "canceled"))
    listed = api.get("/v1/videos").json()
    assert [strict(Video, video).status for video in listed["data"]] == [seen.status]
    assert strict(VideoDeleteResponse, api.request("DELETE", f"/v1/videos/{made['id']}").json()).deleted


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/videos/{}/remix", {"prompt": "at night"}),
        ("/v1/videos/edits", {"prompt": "at night", "video": {"id": "{}"}}),
        ("/v1/videos/extensions", {"prompt": "it sleeps", "seconds": "4", "video": {"id": "{}"}}),
    ],
    ids=["remix", "edit", "extension"],
)
def test_what_is_made_of_a_video_in_every_state(api: Api, path: str, body: dict[str, Any], state: str) -> None:
    source = api.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    api.finish(source)
    sent = json.loads(json.dumps(body).replace("{}", source))
    made = strict(Video, api.post(path.replace("{}", source), sent).json())
    bring_to(api, made.id, state)
    seen = strict(Video, api.get(f"/v1/videos/{made.id}").json())
    assert seen.seconds == ("8" if path.endswith("extensions") else "4")


CREATES = {
    "unified": ("/v1/video/create", {"model": "sora-2", "prompt": "a fox"}),
    "unified, OpenAI's format": ("/v1/videos", {"model": "sora-2", "prompt": "a fox", "watermark": True}),
    "openrouter": ("/api/v1/videos", {"model": "openai/sora-2", "prompt": "a fox"}),
    "comfly": ("/v2/videos/generations", {"model": "sora-2", "prompt": "a fox"}),
    "newapi": ("/v1/video/generations", {"model": "sora-2", "prompt": "a fox"}),
    "azure": ("/openai/v1/video/generations/jobs", {"model": "sora-2", "prompt": "a fox"}),
    "replicate": ("/v1/models/openai/sora-2/predictions", {"input": {"prompt": "a fox"}}),
    "grsai": ("/v1/video/sora-video", {"model": "sora-2", "prompt": "a fox"}),
    "kie": ("/api/v1/jobs/createTask", {"model": "sora-2-text-to-video", "input": {"prompt": "a fox"}}),
    "wuyin": ("/api/sora2/submit", {"prompt": "a fox"}),
    "acedata": ("/sora/videos", {"model": "sora-2", "prompt": "a fox", "async": True}),
    "freesora": ("/api/v1/video/sora-pro", {"model": "sora-2", "prompt": "a fox"}),
    "fal": ("/fal-ai/sora-2/text-to-video", {"prompt": "a fox"}),
    "onerouter": ("/async/v1/videos/generations", {"model": "sora-2", "prompt": "a fox", "resolution": "720p"}),
}


def test_there_is_a_create_for_each_other_dialect() -> None:
    assert {name.partition(",")[0] for name in CREATES} == {dialect.name for dialect in DIALECTS} - {"openai"}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", CREATES)
def test_a_video_that_another_api_made(api: Api, name: str, state: str) -> None:
    path, body = CREATES[name]
    assert api.post(path, body).status_code in (200, 201, 202)
    video_id = api.queue.job_ids[-1]
    bring_to(api, video_id, state)
    seen = strict(Video, api.get(f"/v1/videos/{video_id}").json())
    assert (seen.id, seen.status) == (video_id, "failed" if state == "canceled" else state)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_size_but_1080p_is_one_of_the_sdks(api: Api, size: tuple[int, int]) -> None:
    body = api.post("/v1/videos", {"prompt": "a fox", "size": f"{size[0]}x{size[1]}"}).json()
    if min(size) < 1080:
        assert strict(Video, body).size == body["size"]
        return
    with pytest.raises(ValidationError) as raised:
        strict(Video, body)
    assert {error["loc"] for error in raised.value.errors()} == {("size",)}, "their enum is older than the feature"


@pytest.mark.parametrize("seconds", SECONDS)
def test_every_length_parses(api: Api, seconds: int) -> None:
    assert strict(Video, api.post("/v1/videos", {"prompt": "a fox", "seconds": seconds}).json()).seconds == str(seconds)


def test_every_model_parses(api: Api) -> None:
    models = [Model.model_validate(model, strict=True) for model in api.get("/v1/models").json()["data"]]
    for model in models:
        if model.id in str(VideoModel):
            assert strict(Video, api.post("/v1/videos", {"prompt": "a fox", "model": model.id}).json()).model


def test_what_stands_beside_the_videos(api: Api) -> None:
    answer = api.request("POST", "/v1/videos/characters", data={"name": "Biscuit"}, files={"video": ("v.mp4", MP4)})
    made = strict(VideoCreateCharacterResponse, answer.json())
    assert strict(VideoGetCharacterResponse, api.get(f"/v1/videos/characters/{made.id}").json()).name == "Biscuit"
    line = {"custom_id": "a", "method": "POST", "url": "/v1/videos", "body": {"model": "sora-2", "prompt": "a fox"}}
    sent = {"file": ("lines.jsonl", json.dumps(line).encode())}
    # The SDK's type has keys that OpenAI leaves out of an answer, so only what is there is held to it.
    file = FileObject.model_validate(
        api.request("POST", "/v1/files", data={"purpose": "batch"}, files=sent).json(), strict=True
    )
    body = {"input_file_id": file.id, "endpoint": "/v1/videos", "completion_window": "24h"}
    batch = Batch.model_validate(api.post("/v1/batches", body).json(), strict=True)
    assert Batch.model_validate(api.get(f"/v1/batches/{batch.id}").json(), strict=True).status == "validating"
    assert Batch.model_validate(api.post(f"/v1/batches/{batch.id}/cancel", {}).json(), strict=True).id == batch.id
    assert strict(FileDeleted, api.request("DELETE", f"/v1/files/{file.id}").json()).deleted
