"""The official `openai` SDK for Python, unmodified, against a real server on the loopback interface."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openai
import pytest

from dialects.api import SIGNER, Api, file_bytes, png
from rushes.core.assets import AssetKind
from rushes.dialects.base import WebOptions
from rushes.settings import Settings

pytestmark = pytest.mark.filterwarnings("ignore:The Sora API is scheduled to permanently shut down")


@pytest.fixture
def client(api: Api, base_url: str) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{base_url}/v1", api_key=api.key, max_retries=0) as made:
        yield made


@pytest.mark.usefixtures("worker")
def test_create_and_poll_then_download_every_variant_and_delete(client: openai.OpenAI, tmp_path: Path) -> None:
    video = client.videos.create_and_poll(prompt="a fox", model="sora-2-pro", seconds="8", size="1280x720")
    assert (video.status, video.progress, video.seconds, video.size) == ("completed", 100, "8", "1280x720")
    for kind in AssetKind:
        content = client.videos.download_content(video.id, variant=kind.value)  # type: ignore[arg-type]
        path = tmp_path / f"file.{kind.extension}"
        content.write_to_file(path)
        assert path.read_bytes() == file_bytes(video.id, kind)
    assert client.videos.delete(video.id).deleted is True
    with pytest.raises(openai.NotFoundError):
        client.videos.retrieve(video.id)


def test_a_call_that_is_held_open_is_answered_before_the_sdk_sends_it_again() -> None:
    """A chat that is not streamed: the SDK repeats what timed out, and each repetition would be another video."""
    assert openai.DEFAULT_TIMEOUT.read is not None and openai.DEFAULT_MAX_RETRIES > 0
    assert Settings().wait_seconds_max + 15 < openai.DEFAULT_TIMEOUT.read
    assert WebOptions(signer=SIGNER).wait_seconds_max == Settings().wait_seconds_max


def test_an_image_is_uploaded_as_the_sdk_does_it(api: Api, client: openai.OpenAI) -> None:
    video = client.videos.create(prompt="a fox", input_reference=("a.png", png(), "image/png"))
    assert len(api.service.jobs.get(api.caller, video.id).request.images) == 1


def test_json_through_extra_body_is_read(api: Api, client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as raised:
        client.videos.create(
            prompt="j",
            extra_headers={"Content-Type": "application/json"},
            extra_body={"input_reference": {"image_url": "https://127.0.0.1/x.png"}},
        )
    assert raised.value.param == "input_reference.image_url"


def test_the_list_pages_by_itself(client: openai.OpenAI) -> None:
    ids = [client.videos.create(prompt=f"video {n}").id for n in range(5)]
    assert {video.id for video in client.videos.list(limit=2)} == set(ids)
    assert [video.object for video in client.videos.list(limit=2, order="asc")] == ["video"] * 5


def test_a_failed_video_is_told_by_the_poll(api: Api, client: openai.OpenAI) -> None:
    video = client.videos.create(prompt="a fox")
    api.fail(video.id, message="No such place.")
    polled = client.videos.poll(video.id)
    assert polled.status == "failed" and polled.error is not None and polled.error.message == "No such place."


def test_models_are_listed(client: openai.OpenAI) -> None:
    assert "sora-2" in {model.id for model in client.models.list()}


def test_errors_are_the_sdks_own_exceptions(api: Api, client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as raised:
        client.videos.create(prompt="a fox", seconds="7")  # type: ignore[arg-type]
    error = raised.value
    assert (error.param, error.code, error.type) == ("seconds", "invalid_value", "invalid_request_error")
    assert error.request_id is not None and error.request_id.startswith("req_")
    video = client.videos.create(prompt="a fox")
    with pytest.raises(openai.BadRequestError):
        client.videos.download_content(video.id)
    with pytest.raises(openai.NotFoundError):
        client.videos.download_content("video_x")
    with pytest.raises(openai.AuthenticationError):
        client.with_options(api_key="sk-wrong").videos.list()
    client.videos.create(prompt="a fox", extra_headers={"Idempotency-Key": "k"})
    with pytest.raises(openai.UnprocessableEntityError):
        client.videos.create(prompt="another", extra_headers={"Idempotency-Key": "k"})
    api.service.accounts.grant(api.name, -api.available())
    with pytest.raises(openai.APIStatusError) as refused:
        client.videos.create(prompt="a fox")
    assert refused.value.status_code == 402


def test_azure_s_client_works_with_its_base_url(api: Api, base_url: str) -> None:
    with openai.AzureOpenAI(
        base_url=f"{base_url}/openai/v1/", api_key=api.key, api_version="preview", max_retries=0
    ) as client:
        assert client.videos.create(prompt="a fox", model="sora-2").status == "queued"


@pytest.mark.usefixtures("worker")
def test_azure_s_client_works_with_its_endpoint(api: Api, base_url: str, tmp_path: Path) -> None:
    with openai.AzureOpenAI(azure_endpoint=base_url, api_key=api.key, api_version="preview", max_retries=0) as client:
        video = client.videos.create_and_poll(prompt="a fox", model="sora-2")
        assert video.status == "completed"
        client.videos.download_content(video.id).write_to_file(tmp_path / "v.mp4")
        assert [each.id for each in client.videos.list()] == [video.id]
        assert client.videos.remix(video.id, prompt="at night").remixed_from_video_id == video.id
        assert client.videos.delete(video.id).deleted
        with pytest.raises(openai.NotFoundError) as raised:
            client.videos.retrieve(video.id)
        assert raised.value.code == "not_found"
    stranger = openai.AzureOpenAI(azure_endpoint=base_url, api_key="wrong-key", api_version="preview")
    with stranger, pytest.raises(openai.AuthenticationError):
        stranger.videos.list()


def test_every_answer_parses_into_the_sdks_own_type_strictly(api: Api) -> None:
    import jsonschema
    from openai.types import Video

    from dialects import seeds

    video_id = api.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    api.finish(video_id)
    body = api.get(f"/v1/videos/{video_id}").json()
    assert set(body) - {"video_url", "url"} == set(Video.model_fields), "relays' keys are the only other ones"
    Video.model_validate(body, strict=True)
    schemas = seeds.samples("openai", "schemas")
    jsonschema.validate(body, schemas["video"])
    jsonschema.validate(api.get("/v1/videos/x").json(), schemas["error"])


def test_a_client_that_is_still_sending_gets_its_answer(api: Api, base_url: str) -> None:
    """A body over the limit, sent whole before the answer is read, as most clients do."""
    import httpx

    body = {"prompt": "a" * (40 << 20)}
    for headers in ({"authorization": f"Bearer {api.key}"}, {}):
        answer = httpx.post(f"{base_url}/v1/videos", json=body, headers=headers, timeout=60)
        assert answer.status_code == (413 if headers else 401)
