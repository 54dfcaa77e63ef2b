"""OpenAI's Videos API: what the contract of all dialects does not cover."""

from __future__ import annotations

import pytest

from dialects.api import Api, file_bytes, png
from rushes.core.assets import AssetKind, preview_key

CREATE = {"prompt": "a fox in the snow", "seconds": "4", "size": "1280x720"}
KEYS = {
    "id",
    "object",
    "model",
    "status",
    "progress",
    "created_at",
    "completed_at",
    "expires_at",
    "prompt",
    "size",
    "seconds",
    "remixed_from_video_id",
    "error",
}


def create(api: Api, **changes: object) -> str:
    answer = api.post("/v1/videos", CREATE | changes)
    assert answer.status_code == 200, answer.text
    video_id: str = answer.json()["id"]
    return video_id


def test_a_new_video_has_every_key_and_openai_s_defaults(api: Api) -> None:
    video = api.post("/v1/videos", {"prompt": "a fox"}).json()
    assert set(video) == KEYS
    assert video["model"] == "sora-2"
    assert video["seconds"] == "4"
    assert video["size"] == "720x1280"
    assert video["status"] == "queued"
    assert video["id"].startswith("video_") and len(video["id"]) == 54
    assert video["completed_at"] is video["expires_at"] is video["error"] is None


@pytest.mark.parametrize("seconds", ["8", 8])
def test_seconds_may_be_text_or_a_number(api: Api, seconds: object) -> None:
    assert api.post("/v1/videos", CREATE | {"seconds": seconds}).json()["seconds"] == "8"


@pytest.mark.parametrize("seconds", ["7", "abc", 0, -4, "8.5", " ", 10**9])
def test_other_lengths_are_refused_as_openai_does(api: Api, seconds: object) -> None:
    answer = api.post("/v1/videos", CREATE | {"seconds": seconds})
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert error["param"] == "seconds" and error["code"] == "invalid_value"
    assert error["message"].startswith("Invalid value: '")


@pytest.mark.parametrize("size", ["480p", "1x1", "1280X720", "99999x99999", " ", "１２８０x720"])
def test_other_sizes_are_refused_with_the_list_of_sizes(api: Api, size: str) -> None:
    error = api.post("/v1/videos", CREATE | {"size": size}).json()["error"]
    assert error["param"] == "size"
    assert "'720x1280', '1280x720'" in error["message"]


def test_a_form_is_read_like_the_json_body(api: Api) -> None:
    answer = api.request("POST", "/v1/videos", files=[(name, (None, value)) for name, value in CREATE.items()])
    assert answer.json()["size"] == "1280x720"


def test_a_urlencoded_form_is_read_too(api: Api) -> None:
    assert api.request("POST", "/v1/videos", data=CREATE).json()["size"] == "1280x720"


@pytest.mark.parametrize("media_type", ["image/png", "application/octet-stream", "text/plain"])
def test_an_image_may_come_as_a_file_of_any_declared_type(api: Api, media_type: str) -> None:
    files = {"input_reference": ("a.bin", png(), media_type)}
    video_id = api.request("POST", "/v1/videos", data=CREATE, files=files).json()["id"]
    (image,) = api.service.jobs.get(api.caller, video_id).request.images
    assert (image.width_px, image.height_px, image.media_type) == (64, 48, "image/png")


def test_an_image_may_come_as_a_data_url_in_brackets_in_an_object_or_as_text(api: Api) -> None:
    import base64

    url = "data:image/png;base64," + base64.b64encode(png()).decode()
    answers = [
        api.request("POST", "/v1/videos", files=[("prompt", (None, "x")), ("input_reference[image_url]", (None, url))]),
        api.post("/v1/videos", CREATE | {"input_reference": {"image_url": url}}),
        api.post("/v1/videos", CREATE | {"input_reference": url}),
        api.request("POST", "/v1/videos", data=CREATE | {"input_reference": url}),
    ]
    for answer in answers:
        assert answer.status_code == 200, answer.text
        assert len(api.service.jobs.get(api.caller, answer.json()["id"]).request.images) == 1


@pytest.mark.parametrize(
    ("field", "value", "param"),
    [
        ("input_reference", {"file_id": "file_1", "image_url": "https://e.example/a.png"}, "input_reference"),
        ("input_reference", {}, "input_reference.image_url"),
        ("input_reference", {"image": "x"}, "input_reference.image"),
        ("seed", 7, "seed"),
        ("fps", 24, "fps"),
        ("n", 2, "n"),
        ("stream", True, "stream"),
    ],
)
def test_what_cannot_be_honoured_is_refused_by_name(api: Api, field: str, value: object, param: str) -> None:
    answer = api.post("/v1/videos", CREATE | {field: value})
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param


def test_a_file_in_the_place_of_a_refused_field_is_told_why_too(api: Api) -> None:
    answer = api.request("POST", "/v1/videos", data=CREATE, files={"seed": ("seed.txt", b"7")})
    error = answer.json()["error"]
    assert (error["param"], error["message"]) == ("seed", "Seeds cannot be chosen through this API.")


def test_characters_in_brackets_are_read_as_well(api: Api) -> None:
    answer = api.request("POST", "/v1/videos", data=CREATE | {"characters[][id]": "char_1"})
    assert answer.json()["error"]["param"] == "characters"


def test_harmless_extras_and_nulls_are_taken(api: Api) -> None:
    extras = {"user": "u_1", "n": 1, "stream": False, "input_reference": None, "characters": None}
    assert api.post("/v1/videos", CREATE | extras).status_code == 200


def test_a_look_up_says_when_to_ask_again_until_the_video_has_ended(api: Api) -> None:
    video_id = create(api)
    assert api.get(f"/v1/videos/{video_id}").headers["openai-poll-after-ms"] == "500"
    api.finish(video_id)
    answer = api.get(f"/v1/videos/{video_id}")
    assert "openai-poll-after-ms" not in answer.headers
    video = answer.json()
    assert video["status"] == "completed" and video["progress"] == 100 and video["error"] is None
    assert video["completed_at"] >= video["created_at"]


def test_a_failed_video_says_why(api: Api) -> None:
    failed, canceled = create(api), create(api)
    api.fail(failed, code="render_failed", message="No such place.")
    api.cancel(canceled)
    assert api.get(f"/v1/videos/{failed}").json()["error"] == {"code": "render_failed", "message": "No such place."}
    video = api.get(f"/v1/videos/{canceled}").json()
    assert (video["status"], video["error"]["code"]) == ("failed", "canceled")


@pytest.mark.parametrize("kind", list(AssetKind))
def test_content_is_the_file_of_the_variant(api: Api, kind: AssetKind) -> None:
    video_id = create(api)
    api.finish(video_id)
    answer = api.get(f"/v1/videos/{video_id}/content?variant={kind.value}")
    assert answer.content == file_bytes(video_id, kind)
    assert answer.headers["content-type"] == kind.media_type
    assert answer.headers["x-rushes-engine"] == "scene"
    assert (
        api.get(f"/v1/videos/{video_id}/content?variant={kind.value}", headers={"range": "bytes=0-4"}).status_code
        == 206
    )


def test_a_preview_is_there_while_the_video_forms_and_for_its_owner_alone(api: Api) -> None:
    video_id = create(api)
    path = f"/v1/videos/{video_id}/content?variant=preview"
    answer = api.get(path)
    assert answer.status_code == 409 and "There is no preview" in answer.json()["error"]["message"]
    api.service.blobs.put_bytes(preview_key(video_id), b"a picture")
    answer = api.get(path)
    assert (answer.content, answer.headers["content-type"]) == (b"a picture", "image/webp")
    assert (answer.headers["cache-control"], answer.headers["x-rushes-engine"]) == ("no-store", "scene")
    stranger = Api(api.service, api.queue, name="stranger")
    assert stranger.get(path).status_code == 404
    api.configure(is_strict=True)
    assert api.get(path).json()["error"]["param"] == "variant"
    api.configure()
    assert api.request("DELETE", f"/v1/videos/{video_id}").status_code == 200
    with pytest.raises(FileNotFoundError):
        api.service.blobs.local_path(preview_key(video_id))


def test_content_answers_to_head(api: Api) -> None:
    video_id = create(api)
    api.finish(video_id)
    answer = api.request("HEAD", f"/v1/videos/{video_id}/content")
    assert answer.status_code == 200 and answer.content == b""
    assert int(answer.headers["content-length"]) == len(file_bytes(video_id, AssetKind.VIDEO))


def test_content_that_is_not_ready_is_a_bad_request_and_that_of_an_unknown_video_is_not_found(api: Api) -> None:
    video_id = create(api)
    answer = api.get(f"/v1/videos/{video_id}/content")
    assert answer.status_code == 400 and "queued" in answer.json()["error"]["message"]
    assert api.get("/v1/videos/video_x/content").status_code == 404
    answer = api.get(f"/v1/videos/{video_id}/content?variant=gif")
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "variant"


def test_deleting_a_running_video_cancels_it_and_gives_the_credits_back(api: Api) -> None:
    before = api.available()
    video_id = create(api)
    api.begin(video_id)
    answer = api.request("DELETE", f"/v1/videos/{video_id}", headers={"content-type": "application/json"})
    assert answer.json() == {"id": video_id, "object": "video.deleted", "deleted": True}
    assert api.available() == before
    assert api.get(f"/v1/videos/{video_id}").status_code == 404
    assert api.request("DELETE", f"/v1/videos/{video_id}").status_code == 404


def test_the_list_pages_in_both_orders(api: Api) -> None:
    ids = []
    for _ in range(5):
        ids.append(create(api))
        api.service.clock.advance(1)  # type: ignore[attr-defined]
    newest = api.get("/v1/videos?limit=2").json()
    assert [video["id"] for video in newest["data"]] == ids[:-3:-1]
    assert (newest["first_id"], newest["last_id"], newest["has_more"]) == (ids[4], ids[3], True)
    rest = api.get(f"/v1/videos?limit=10&after={ids[3]}").json()
    assert [video["id"] for video in rest["data"]] == ids[2::-1] and rest["has_more"] is False
    assert [video["id"] for video in api.get("/v1/videos?order=asc").json()["data"]] == ids
    nothing = api.get("/v1/videos?limit=0").json()
    assert (nothing["has_more"], nothing["last_id"]) == (False, None)
    assert nothing["data"] == [] and nothing["first_id"] is None and nothing["object"] == "list"


@pytest.mark.parametrize(
    ("query", "param"), [("limit=101", "limit"), ("limit=-1", "limit"), ("limit=x", "limit"), ("order=up", "order")]
)
def test_a_page_that_cannot_be_is_refused_by_name(api: Api, query: str, param: str) -> None:
    answer = api.get(f"/v1/videos?{query}")
    assert answer.status_code == 400 and answer.json()["error"]["param"] == param


def test_a_page_behind_an_unknown_video_is_not_found(api: Api) -> None:
    assert api.get("/v1/videos?after=video_x").status_code == 404


def test_models_tell_their_engine(api: Api) -> None:
    models = api.get("/v1/models").json()
    assert models["object"] == "list"
    by_id = {model["id"]: model for model in models["data"]}
    assert by_id["sora-2"]["engine"] == "scene" and by_id["sora-2"]["engines"] == ["scene"]
    assert {"id", "object", "created", "owned_by"} <= set(by_id["sora-2-pro"])


def test_one_model_is_looked_up_as_it_is_listed(api: Api) -> None:
    assert api.get("/v1/models/sora-2").json() == api.get("/v1/models").json()["data"][0]
    answer = api.get("/v1/models/gpt-9")
    assert answer.status_code == 404 and "gpt-9" in answer.json()["error"]["message"]
    assert api.get("/v1/models/sora-2", auth=False).status_code == 401


def test_the_nodes_that_come_with_comfyui_find_it_below_their_proxy(api: Api) -> None:
    """What they send, a form with the key in `X-API-KEY`, and where they look and fetch."""
    base, key = "/proxy/openai/v1/videos", {"x-api-key": api.key}
    form = {"model": "sora-2", "prompt": "a fox", "seconds": "8", "size": "1280x720"}
    made = api.request(
        "POST", base, auth=False, headers=key, data=form, files={"input_reference": ("image.png", png(), "image/png")}
    )
    assert made.status_code == 200, made.text
    video_id = made.json()["id"]
    api.finish(video_id)
    assert api.get(f"{base}/{video_id}", auth=False, headers=key).json()["status"] == "completed"
    content = api.get(f"{base}/{video_id}/content", auth=False, headers=key)
    assert content.headers["content-type"] == "video/mp4"
    assert set(api.get("/proxy/openai/v1/nowhere").json()["error"]) == {"message", "type", "param", "code"}


@pytest.mark.parametrize(
    ("method", "rest"), [("GET", ""), ("GET", "%2Fcontent"), ("POST", "/remix"), ("POST", "/characters")]
)
def test_a_path_that_got_into_azure_s_version_is_no_other_request(api: Api, method: str, rest: str) -> None:
    """LiteLLM writes so when it is given a version: a look-up would be a list, and a remix another video."""
    job_id = api.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    answer = api.request(method, f"/openai/v1/videos?api-version=preview/{job_id}{rest}", json={"prompt": "at night"})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "api-version"), answer.text
    assert api.queue.job_ids == [job_id]


@pytest.mark.parametrize("base", ["/v1", "/openai/v1"])
@pytest.mark.parametrize("header", ["api-key", "x-api-key", "authorization"])
def test_azure_s_base_address_and_every_place_of_a_key_work(api: Api, base: str, header: str) -> None:
    path = f"{base}/videos?api-version=preview"
    assert api.post(path, CREATE, auth=False, headers={header: api.key}).status_code == 200
    assert api.post(path, CREATE, auth=False, headers={"authorization": f"Key {api.key}"}).status_code == 200
    assert api.post(path, CREATE, auth=False, headers={"authorization": f"bearer  {api.key} "}).status_code == 200


def finished(api: Api, **changes: object) -> str:
    video_id = create(api, **changes)
    api.finish(video_id, scene={"version": 0})
    return video_id


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/videos/{id}/remix", {"prompt": "at night"}),
        ("/v1/videos/edits", {"prompt": "at night", "video": {"id": "{id}"}}),
        ("/v1/videos/edits", {"prompt": "at night", "video": "{id}"}),
    ],
)
def test_a_remix_and_an_edit_take_model_size_and_length_from_their_video(api: Api, path: str, body: dict) -> None:
    source = finished(api, model="sora-2-pro", seconds="8", size="720x1280")
    text = {k: v.replace("{id}", source) if isinstance(v, str) else {"id": source} for k, v in body.items()}
    answer = api.post(path.replace("{id}", source), text)
    assert answer.status_code == 200, answer.text
    video = answer.json()
    assert set(video) == KEYS
    assert (video["model"], video["size"], video["seconds"]) == ("sora-2-pro", "720x1280", "8")
    assert (video["remixed_from_video_id"], video["prompt"]) == (source, "at night")
    remix = api.service.jobs.get(api.caller, video["id"]).request.remix
    assert remix is not None and remix.details["scene"] == {"version": 0}


def test_forms_with_brackets_edit_as_well(api: Api) -> None:
    source = finished(api)
    answer = api.request("POST", "/v1/videos/edits", files={"prompt": (None, "red"), "video[id]": (None, source)})
    assert answer.status_code == 200, answer.text


def test_an_extension_lasts_as_long_as_the_whole_and_costs_what_is_added(api: Api) -> None:
    source = finished(api, seconds="8")
    before = api.available()
    answer = api.post("/v1/videos/extensions", {"prompt": "it rains", "seconds": "4", "video": {"id": source}})
    video = answer.json()
    assert (answer.status_code, video["seconds"], video["remixed_from_video_id"]) == (200, "12", None)
    assert before - api.available() == 4


def test_what_is_added_comes_behind_the_film_that_there_is(api: Api) -> None:
    """An upstream made four seconds of twenty."""
    source = create(api, seconds="20")
    api.finish(source, received={"seconds": 4.04, "ordered_seconds": 20})
    path, asked = "/v1/videos/extensions", {"prompt": "on", "seconds": "20"}
    before = api.available()
    for whole in ("24", "44", "64", "84", "104"):
        video = api.post(path, asked | {"video": {"id": source}}).json()
        assert video["seconds"] == whole
        source = video["id"]
        api.finish(source)
    assert before - api.available() == 5 * 20
    error = api.post(path, asked | {"video": {"id": source}}).json()["error"]
    assert error["param"] == "seconds" and "has 104 already" in error["message"]


def test_a_film_that_is_shorter_than_ordered_is_made_anew_as_ordered(api: Api) -> None:
    source = create(api, seconds="20")
    api.finish(source, received={"seconds": 4.04, "ordered_seconds": 20})
    remix = api.post(f"/v1/videos/{source}/remix", {"prompt": "at night"}).json()
    assert remix["seconds"] == "20"
    kept = api.service.jobs.get(api.caller, remix["id"]).request.remix
    assert kept is not None and kept.seconds == 4


def test_a_video_is_extended_six_times_and_to_two_minutes_at_most(api: Api) -> None:
    video_id = finished(api, seconds="20")
    path = "/v1/videos/extensions"
    for _ in range(5):
        video_id = api.post(path, {"prompt": "on", "seconds": "20", "video": {"id": video_id}}).json()["id"]
        api.finish(video_id)
    error = api.post(path, {"prompt": "on", "seconds": "4", "video": {"id": video_id}}).json()["error"]
    assert error["param"] == "seconds" and "120 seconds" in error["message"]
    video_id = finished(api)
    for _ in range(6):
        video_id = api.post(path, {"prompt": "on", "seconds": "4", "video": {"id": video_id}}).json()["id"]
        api.finish(video_id)
    error = api.post(path, {"prompt": "on", "seconds": "4", "video": {"id": video_id}}).json()["error"]
    assert error["param"] == "video" and "6 times" in error["message"]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"prompt": "on", "video": {"id": "{id}"}}, "seconds"),
        ({"prompt": "on", "seconds": "7", "video": {"id": "{id}"}}, "seconds"),
        ({"prompt": "on", "seconds": "4"}, "video"),
        ({"seconds": "4", "video": {"id": "{id}"}}, "prompt"),
        ({"prompt": "on", "seconds": "4", "video": {"id": "video_unknown"}}, "video"),
    ],
)
def test_what_an_extension_lacks_is_said_by_name(api: Api, body: dict, param: str) -> None:
    source = finished(api)
    if isinstance(body.get("video"), dict):
        body = {**body, "video": {"id": body["video"]["id"].replace("{id}", source)}}
    answer = api.post("/v1/videos/extensions", body)
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


def test_only_a_finished_video_is_remixed(api: Api) -> None:
    source = create(api)
    answer = api.post(f"/v1/videos/{source}/remix", {"prompt": "x"})
    assert answer.status_code == 409 and "finished" in answer.json()["error"]["message"]
