"""Every codec over data: what it sends for an order, and what it reads in the answers of its vendors."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rushes.core.catalog import SECONDS, SIZES, Size
from rushes.core.requests import RemixMode, VideoRequest
from rushes.relay.codec import (
    SMALL_SIZES,
    WIDE_SIZES,
    Answer,
    Call,
    Film,
    Order,
    Picture,
    Role,
    Source,
    Takes,
)
from rushes.relay.codecs.table import CODECS
from rushes.relay.envelopes import account_is_empty, refusal
from rushes.relay.reading import State, state_of
from rushes.relay.redact import redacted

PICTURE = b"\x89PNG a picture"
WORKFLOW = {
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "", "clip": ["38", 0]}},
    "3": {"class_type": "KSampler", "inputs": {"seed": 0}},
    "40": {"class_type": "EmptyVideo", "inputs": {"width": 1, "height": 1, "length": 1}},
    "52": {"class_type": "LoadImage", "inputs": {"image": ""}},
}
INPUTS = {
    "prompt": "6.text",
    "seed": "3.seed",
    "width": "40.width",
    "height": "40.height",
    "length": "40.length",
    "image": "52.image",
}


def order(tmp_path: Path, *, pictures: int = 0, **changes: Any) -> Order:
    path = tmp_path / "picture.png"
    path.write_bytes(PICTURE)
    request = VideoRequest(model="sora-2", prompt="a fox", width_px=1080, height_px=1920, seconds=8)
    fields: dict[str, Any] = {
        "request": request,
        "model": "owner/name/kind",
        "seed": 7,
        "pictures": tuple(Picture(media_type="image/png", path=path) for _ in range(pictures)),
    }
    return Order(**(fields | changes))


def answer(body: Any, status: int = 200) -> Answer:
    return Answer(status=status, headers={}, body=json.dumps(body).encode())


def body_of(call: Call) -> dict[str, Any]:
    """The fields of a body; of KIE's and Replicate's, those of its `input` too."""
    if call.parts:
        return {part.name: part.value for part in call.parts}
    return {**call.json, **call.json.get("input", {})}


CREATES: dict[str, tuple[str, dict[str, Any]]] = {
    "openai": ("/v1/videos", {"seconds": "8", "size": "1080x1920", "prompt": "a fox", "model": "owner/name/kind"}),
    "unified": ("/v1/video/create", {"orientation": "portrait", "size": "large", "duration": 8, "images": []}),
    "freesora": ("/api/v1/video/sora-video", {"aspectRatio": "9:16", "duration": 8}),
    "grsai": ("/v1/video/sora-video", {"aspectRatio": "9:16", "duration": 8, "size": "large", "webHook": "-1"}),
    "kie": ("/api/v1/jobs/createTask", {"model": "owner/name/kind", "aspect_ratio": "portrait", "n_frames": "8"}),
    "onerouter": (
        "/v1/videos/generations",
        {"resolution": "1080p", "aspect_ratio": "9:16", "duration": "8", "output_format": "url"},
    ),
    "new-api": ("/v1/video/generations", {"duration": 8, "width": 1080, "height": 1920}),
    "v2": ("/v2/videos/generations", {"aspect_ratio": "9:16", "duration": "8", "hd": True}),
    "openrouter": ("/api/v1/videos", {"duration": 8, "resolution": "1080p", "aspect_ratio": "9:16"}),
    "fal": ("/owner/name/kind", {"prompt": "a fox", "duration": 8, "resolution": "1080p", "aspect_ratio": "9:16"}),
    "replicate": (
        "/v1/models/owner/name/kind/predictions",
        {"duration": 8, "resolution": "1080p", "aspect_ratio": "9:16"},
    ),
    "wuyin": ("/api/owner%2Fname%2Fkind/submit", {"aspectRatio": "9:16", "duration": "8", "size": "large"}),
    "acedata": ("/sora/videos", {"version": "2.0", "duration": 8, "size": "1080x1920", "async": True}),
    "comfyui": ("/prompt", {}),
}


@pytest.mark.parametrize("name", sorted(CODECS))
def test_a_create_says_what_was_ordered(name: str, tmp_path: Path) -> None:
    settings = {"workflow": WORKFLOW, "inputs": INPUTS} if name == "comfyui" else {}
    call = CODECS[name].create(order(tmp_path, settings=settings, options={"extra": 1}))
    path, fields = CREATES[name]
    body = body_of(call)
    assert (call.method, call.path) == ("POST", path)
    assert {key: body.get(key) for key in fields} == fields
    assert str(body["extra"]) == "1", "what the operator adds goes along"
    assert "a fox" in json.dumps(body)


@pytest.mark.parametrize(
    ("model", "size", "takes"),
    [
        ("sora-2-text-to-video", None, Takes(images=0, sizes=SMALL_SIZES, seconds=frozenset({10, 15}))),
        (
            "sora-2-pro-image-to-video",
            "high",
            Takes(images=1, images_min=1, sizes=WIDE_SIZES, seconds=frozenset({10, 15})),
        ),
        ("sora-2-pro-storyboard", None, Takes(sizes=SMALL_SIZES, seconds=frozenset({10, 15, 25}))),
    ],
    ids=str,
)
def test_kie_is_asked_what_its_models_have_words_for(
    model: str, size: str | None, takes: Takes, tmp_path: Path
) -> None:
    assert CODECS["kie"].takes(model, {}) == takes
    asked = CODECS["kie"].create(order(tmp_path, model=model)).json["input"]
    assert asked.get("size") == size
    scene = {"shots": [{"Scene": "a fox", "duration": 8}]} if "storyboard" in model else {"prompt": "a fox"}
    assert asked.items() >= scene.items() and len({"prompt", "shots"}.intersection(asked)) == 1


@pytest.mark.parametrize(
    ("prompt", "seconds", "shots"),
    [
        (
            "in watercolour\n\nShot 1:\nduration: 5sec\nScene: a cat asleep\n\nShot 2:\nduration: 2.5sec\nScene: the cat\nawake",
            15,
            [("in watercolour\na cat asleep", 10), ("in watercolour\nthe cat\nawake", 5)],
        ),
        ("Shot 1:\nduration: 1sec\nScene: a\nShot 2:\nduration: 2sec\nScene: b", 10, [("a", 3.33), ("b", 6.66)]),
        ("a fox", 10, [("a fox", 10)]),
        ("a fox", 25, [("a fox", 12.5), ("a fox", 12.5)]),
        ("Shot 1:\nduration: 5sec\nScene: a fox", 10, [("Shot 1:\nduration: 5sec\nScene: a fox", 10)]),
        ("Shot 1:\nduration: 0sec\nScene: a\nShot 2:\nduration: 0sec\nScene: b", 10, None),
    ],
    ids=str,
)
def test_kie_is_told_shots_one_by_one(tmp_path: Path, prompt: str, seconds: int, shots: Any) -> None:
    asked = replace(order(tmp_path).request, prompt=prompt, seconds=seconds)
    told = CODECS["kie"].create(order(tmp_path, request=asked, model="sora-2-pro-storyboard")).json["input"]["shots"]
    assert [(shot["Scene"], shot["duration"]) for shot in told] == (shots or [(prompt, seconds)])
    assert sum(shot["duration"] for shot in told) <= seconds


def test_kie_keeps_a_character_and_names_it_by_its_id(tmp_path: Path) -> None:
    codec = CODECS["kie"]
    film = Film(media_type="video/mp4", path=tmp_path / "film.mp4", link="https://here.example/film.mp4")
    role = Role(film=film, start_seconds=0, end_seconds=3, name="ann")
    ordered = order(tmp_path, model="sora-2-text-to-video", roles=(replace(role, handle="c_1"),))
    assert codec.keep is not None and codec.keep(ordered, role).json == {
        "model": "sora-2-characters",
        "input": {"character_file_url": ["https://here.example/film.mp4"], "character_prompt": "ann"},
    }
    assert codec.create(ordered).json["input"]["character_id_list"] == ["c_1"]
    for result in ({"character_id": "c_1"}, {"resultObject": {"character_id": "c_1"}}):
        assert (
            codec.kept(answer({"code": 200, "data": {"state": "success", "resultJson": json.dumps(result)}})) == "c_1"
        )
    assert codec.kept(answer({"code": 200, "data": {"state": "fail", "resultJson": ""}})) is None
    able = [codec.earlier(model, {}, {}).characters_max for model in ("sora-2-text-to-video", "sora-2-pro-storyboard")]
    assert able == [2, 0]


def test_openrouter_is_told_that_no_sound_is_wanted(tmp_path: Path) -> None:
    """Some of its models cost less without; what comes with sound all the same is muted here."""
    ordered = order(tmp_path)
    silent = replace(ordered, request=replace(ordered.request, is_silent=True))
    told = [body_of(CODECS["openrouter"].create(each)).get("generate_audio", "absent") for each in (ordered, silent)]
    assert told == ["absent", False]


CHANGES: dict[str, list[dict[str, Any]]] = {
    "openai": [{"mode": mode, **of} for mode in RemixMode for of in ({"video_id": "video_1"}, {"film": True})],
    **{
        name: [{"mode": RemixMode.REMIX, "video_id": "video_1"}]
        for name in ("unified", "freesora", "grsai", "onerouter", "openrouter", "fal")
    },
}
"""Codec -> the earlier videos that its creates may start from."""


def test_every_codec_that_changes_videos_is_asked_to() -> None:
    able = {name for name, codec in CODECS.items() if codec.earlier("fal-ai/sora-2", {}, KEEPING).own}
    assert able == set(CHANGES)


KEEPING = {"private": False, "delete_video": False}


@pytest.mark.parametrize(("name", "source"), [(name, source) for name in CHANGES for source in CHANGES[name]])
def test_what_the_operator_adds_goes_along_with_a_change_too(name: str, source: dict[str, Any], tmp_path: Path) -> None:
    film = Film(media_type="video/mp4", path=tmp_path / "film.mp4") if source.get("film") else None
    changed = order(
        tmp_path,
        model="fal-ai/sora-2/text-to-video",
        source=Source(mode=source["mode"], video_id=source.get("video_id"), film=film),
        options={"extra": 1, "prompt_upsampling": False},
    )
    body = body_of(CODECS[name].create(changed))
    assert str(body["extra"]) == "1"
    assert str(body["prompt_upsampling"]).lower() == "false"


def test_options_that_are_no_text_are_json_in_a_form(tmp_path: Path) -> None:
    options = {"extra_params": {"steps": 4, "names": ["a"]}, "fps": 24, "hd": True, "note": "5"}
    body = body_of(CODECS["openai"].create(order(tmp_path, options=options)))
    assert {key: body[key] for key in options} == {
        "extra_params": '{"steps": 4, "names": ["a"]}',
        "fps": "24",
        "hd": "true",
        "note": "5",
    }


def test_the_word_for_private_is_one_of_creates_alone(tmp_path: Path) -> None:
    """A route needs it for its videos to be remixed at all, and the remix has no such field."""
    source = Source(mode=RemixMode.REMIX, video_id="video_1")
    made = CODECS["unified"].create(order(tmp_path, source=source, options={"private": False, "extra": 1}))
    assert made.json == {"prompt": "a fox", "extra": 1}


@pytest.mark.parametrize("name", sorted(set(CODECS) - {"comfyui"}))
def test_a_picture_goes_along(name: str, tmp_path: Path) -> None:
    body = body_of(CODECS[name].create(order(tmp_path, pictures=1)))
    held = [value for value in body.values() if isinstance(value, bytes)]
    assert held == [PICTURE] or "data:image/png;base64," in json.dumps(body)


def test_a_workflow_is_filled_where_its_inputs_are_named(tmp_path: Path) -> None:
    settings = {"workflow": WORKFLOW, "inputs": INPUTS, "frames_per_second": 16}
    call = CODECS["comfyui"].create(order(tmp_path, settings=settings, uploads=("up.png",)))
    made = call.json["prompt"]
    assert made["6"]["inputs"] == {"text": "a fox", "clip": ["38", 0]}
    assert made["40"]["inputs"] == {"width": 1080, "height": 1920, "length": 129}
    assert (made["3"]["inputs"]["seed"], made["52"]["inputs"]["image"]) == (7, "up.png")
    assert WORKFLOW["6"]["inputs"]["text"] == "", "the file's own copy is left alone"


REPLICATE: list[tuple[str, tuple[int, int], str, dict[str, Any]]] = [
    ("sora-2", (1280, 720), "/v1/models/openai/sora-2/predictions", {"aspect_ratio": "landscape", "resolution": None}),
    ("openai/sora-2-pro", (720, 1280), "/v1/models/openai/sora-2-pro/predictions", {"resolution": "standard"}),
    (
        "openai/sora-2-pro:51ab",
        (1024, 1792),
        "/v1/predictions",
        {"version": "openai/sora-2-pro:51ab", "resolution": "high"},
    ),
]


@pytest.mark.parametrize(("model", "size", "path", "said"), REPLICATE)
def test_replicate_s_sora_has_words_of_its_own(
    model: str, size: Size, path: str, said: dict[str, Any], tmp_path: Path
) -> None:
    request = VideoRequest(model="sora-2", prompt="a fox", width_px=size[0], height_px=size[1], seconds=8)
    call = CODECS["replicate"].create(order(tmp_path, request=request, model=model, pictures=1))
    body = body_of(call)
    assert call.path == path and {key: body.get(key) for key in said} == said
    assert body["seconds"] == 8 and body["input_reference"].startswith("data:image/png;base64,")
    takes = CODECS["replicate"].takes
    assert (takes(model, {}).images, takes("google/veo-3", {}).images) == (1, 0), "it would drop one in silence"
    assert takes("google/veo-3", {"image_field": "image"}).images == 1


SETTINGS: dict[str, tuple[dict[str, Any], ...]] = {
    "replicate": ({}, {"image_field": "start_image", "seed": True}),
    "openai": ({}, {"seed": True}),
    "comfyui": ({"workflow": WORKFLOW, "inputs": INPUTS},),
    "freesora": tuple({"form": form} for form in ("v1", "pro", "seed")),
    "fal": (
        {},
        {"duration": "{}s", "image_field": "start_image_url", "seed": True},
        {"seed": True, "remix": "owner/name/remix"},
        {"frames_per_second": 16, "image": "owner/name/other"},
    ),
}
ROUTES = [(name, model, settings) for name in CODECS for model in ("sora-2", "fal-ai/sora-2-pro/x")
          for settings in SETTINGS.get(name, ({},))]  # fmt: skip
"""Codec, model and settings of routes of every kind."""


@pytest.mark.parametrize(("name", "model", "settings"), ROUTES)
def test_whatever_a_route_takes_it_tells_apart(name: str, model: str, settings: dict[str, Any], tmp_path: Path) -> None:
    """Two sizes, lengths or seeds that are told in the same words would be one to the upstream, and charged as two."""
    codec = CODECS[name]
    assert codec.check(settings) is None
    takes = codec.takes(model, settings)

    def told(size: Size = (1280, 720), seconds: int = 10, seed: int | None = None, source: Source | None = None) -> str:
        request = VideoRequest(
            model="sora-2", prompt="a fox", width_px=size[0], height_px=size[1], seconds=seconds, seed=seed
        )
        call = codec.create(
            order(
                tmp_path,
                request=request,
                model=model,
                settings=settings,
                seed=7 if seed is None else seed,
                source=source,
                options=KEEPING,
            )
        )
        return f"{call.path} {body_of(call)}"

    sizes = [size for size in SIZES if takes.sizes is None or size in takes.sizes]
    lengths = [seconds for seconds in SECONDS if takes.seconds is None or seconds in takes.seconds]
    seeds = [None, 0, 5, 2**32 - 1] if takes.seed else [None]
    able = codec.earlier(model, settings, KEEPING)
    sources = [None, *(Source(mode=mode, video_id="video_1") for mode in sorted(able.own))]
    for source in sources:
        has_shape = source is None or able.reshapes
        for values in (
            [told(size=size, source=source) for size in sizes if has_shape],
            [told(seconds=seconds, source=source) for seconds in lengths if has_shape],
            [told(seed=seed, source=source) for seed in seeds],
        ):
            assert len(set(values)) == len(values)
            assert values or not has_shape


@pytest.mark.parametrize(
    ("model", "settings", "pictures", "said"),
    [
        ("fal-ai/veo3", {"duration": "{}s"}, 0, {"duration": "8s"}),
        ("fal-ai/kling", {"duration": "{}", "image_field": "start_image_url"}, 1, {"duration": "8"}),
        ("fal-ai/wan", {"frames_per_second": 16}, 0, {"num_frames": 129}),
        ("fal-ai/ltx", {"image": "fal-ai/ltx/image"}, 1, {"duration": 8}),
    ],
)
def test_other_applications_of_fal_are_asked_in_their_words(
    model: str, settings: dict[str, Any], pictures: int, said: dict[str, Any], tmp_path: Path
) -> None:
    codec = CODECS["fal"]
    assert codec.check(settings) is None
    assert codec.takes(model, settings).images == pictures, "an image that none was told to take would be lost"
    call = codec.create(order(tmp_path, model=model, settings=settings, pictures=pictures))
    field = settings.get("image_field", "image_url")
    assert {key: call.json.get(key) for key in ("duration", "num_frames")} == {
        "duration": None,
        "num_frames": None,
    } | said
    assert call.path == f"/{settings.get('image', model)}"
    assert (field in call.json) is bool(pictures)


@pytest.mark.parametrize(
    ("name", "settings", "named"),
    [
        ("replicate", {"image_field": ""}, "image_field"),
        ("replicate", {"seed": 1}, "seed"),
        ("fal", {"duration": "8s"}, "duration"),
        ("fal", {"image_field": ""}, "image_field"),
        ("fal", {"frames_per_second": "16"}, "frames_per_second"),
        ("fal", {"seed": "yes"}, "seed"),
        ("fal", {"image": "/"}, "image"),
        ("openai", {"seed": 1}, "seed"),
        ("onerouter", {"held": "no"}, "held"),
        ("freesora", {"form": ["pro"]}, "form"),
        ("onerouter", {"edit_model": 2}, "edit_model"),
        ("comfyui", {"workflow": WORKFLOW, "inputs": {"prompt": "6.text", "width": "40.width"}}, "width"),
        ("comfyui", {"workflow": WORKFLOW, "inputs": INPUTS, "frames_per_second": 0}, "frames_per_second"),
        *((name, {"mood": "dark"}, "mood") for name in CODECS if name != "comfyui"),
    ],
)
def test_a_setting_that_is_wrong_is_named(name: str, settings: dict[str, Any], named: str) -> None:
    assert named in (CODECS[name].check(settings) or "")


@pytest.mark.parametrize(
    ("model", "form", "lengths"),
    [
        ("sora-2-pro-storyboard", "pro", {10, 15, 25}),
        ("sora-2-pro-text-to-video", "pro", {10, 15}),
        ("sora-2", "v1", {10, 15}),
        ("sora-2", "seed", {10}),
    ],
)
def test_a_length_that_freesora_would_make_into_another_is_not_taken(model: str, form: str, lengths: set[int]) -> None:
    assert CODECS["freesora"].takes(model, {"form": form}).seconds == lengths


def test_a_workflow_takes_what_it_has_inputs_for() -> None:
    def takes(*names: str) -> Takes:
        inputs = {name: INPUTS[name] for name in ("prompt", *names)}
        return CODECS["comfyui"].takes("m", {"workflow": WORKFLOW, "inputs": inputs})

    assert takes() == Takes(images=0, fixed=frozenset({"sizes", "seconds"}))
    assert takes("image", "seed", "length") == Takes(images=1, seed=True, fixed=frozenset({"sizes"}))
    assert takes(*(name for name in INPUTS if name != "prompt")) == Takes(images=1, seed=True)


IDS: list[tuple[str, Any, str | None]] = [
    ("openai", {"id": "video_1", "object": "video", "status": "queued"}, "video_1"),
    ("openai", {"object": "video"}, None),
    ("unified", {"id": "sora-2:task_01", "status": "pending"}, "sora-2:task_01"),
    ("freesora", {"code": 0, "message": "ok", "data": {"taskId": "task_1"}}, "task_1"),
    ("freesora", {"code": -1, "message": "no", "data": {"id": "task_1"}}, None),
    ("grsai", {"code": 0, "msg": "success", "data": {"id": "task_2"}}, "task_2"),
    ("grsai", {"code": -1, "msg": "no", "data": {"id": "task_2"}}, None),
    ("wuyin", {"code": 200, "msg": "成功", "data": {"id": "video_2", "count": 10}}, "video_2"),
    ("wuyin", {"code": 401, "msg": "密钥错误", "data": None}, None),
    ("acedata", {"task_id": "b897"}, "b897"),
    ("acedata", {"success": False, "error": {"code": "api_error", "message": "No."}, "trace_id": "t"}, None),
    ("kie", {"code": 200, "msg": "success", "data": {"taskId": "task_3"}}, "task_3"),
    ("kie", {"code": 402, "msg": "Insufficient credits", "data": None}, None),
    ("onerouter", {"data": {"task_id": "t1"}}, "t1"),
    ("onerouter", {"data": [{"url": "https://x.example/v.mp4", "video_id": "video_9"}], "created": 1}, "video_9"),
    ("new-api", {"task_id": "t2", "id": "other"}, "t2"),
    ("v2", {"task_id": "f0aa"}, "f0aa"),
    ("openrouter", {"id": "job_1", "polling_url": "https://thief.example/", "status": "pending"}, "job_1"),
    ("fal", {"request_id": "r1", "status_url": "https://thief.example/"}, "r1"),
    ("replicate", {"id": "gm3q", "urls": {"get": "https://thief.example/"}, "status": "starting"}, "gm3q"),
    ("comfyui", {"prompt_id": "p1", "number": 3}, "p1"),
    *(
        (name, broken, None)
        for name in CODECS
        for broken in (None, [], "x", {"id": {}}, {"data": 3}, {"id": "a\nb"}, {"id": ".."})
    ),
]


@pytest.mark.parametrize(("name", "body", "expected"), IDS)
def test_the_id_is_read(name: str, body: Any, expected: str | None) -> None:
    assert CODECS[name].accepted(answer(body)) == expected


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"code": 0, "data": {"id": "t"}}, None),
        ({"code": "0"}, None),
        ({"code": True}, None),
        ({"code": 201, "data": {}}, None),
        ({"code": 1, "msg": "Success."}, None),
        ({"code": 1, "msg": "提交成功！"}, None),
        ({"code": 1, "msg": "提交未成功"}, 400),
        ({"code": 1, "msg": "a bad prompt"}, 400),
        ({"code": 500, "msg": "success"}, 500),
        ({"code": "401", "msg": "no"}, 401),
        ({"code": "invalid_prompt", "msg": "no"}, None),
        ({"code": 401, "msg": "no"}, 401),
        ({"code": 429, "message": "slow down"}, 429),
        ({"code": 500, "msg": "internal error"}, 500),
        ({"code": 455, "msg": "The system is currently undergoing maintenance", "data": None}, 503),
        ({"code": -1, "msg": "Insufficient Credits"}, 402),
        ({"code": -1, "message": "a bad prompt"}, 400),
        ({"code": 7, "message": ["credit"]}, 400),
    ],
)
def test_a_code_in_the_body_means_what_it_would_as_a_status(body: Any, status: int | None) -> None:
    """Of 500 nothing is known: such a create is in doubt, and not refused. Where the status says more, it counts."""
    assert refusal(answer(body)) == status
    assert refusal(answer(body), {455}) == (455 if body["code"] == 455 else status)
    assert refusal(answer(body, 503)) is None


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": "insufficient_user_quota", "message": "x", "type": "new_api_error"}},
        {"error": {"message": "user quota is not enough", "code": "x"}},
        {"error": {"message": "User's credit limit is insufficient, remaining credit limit: $0.0"}},
        {"error": {"message": "You exceeded your current quota, please check your plan", "type": "insufficient_quota"}},
        {"error": {"code": "billing_hard_limit_reached", "message": "Billing hard limit has been reached."}},
        {"code": "quota_not_enough", "message": "token quota is not enough", "data": None},
        {"code": "pre_consume_token_quota_failed", "message": "x"},
        {"detail": "User is locked. Reason: Exhausted balance. Top up your balance."},
        {"detail": {"code": "INSUFFICIENT_CREDIT"}},
        {"code": -1, "msg": "积分不足"},
        {"message": "用户余额不足，请充值"},
        {"error": "You don't have enough credits"},
        {"error": {"code": "credit_balance_too_low"}},
        {"message": "预扣费额度失败, 用户剩余额度: $0.1"},
        {"msg": "out of credits"},
    ],
)
def test_that_our_own_account_is_empty_is_read_in_many_words(body: Any) -> None:
    assert account_is_empty(answer(body, 400))


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"error": {"message": "The prompt was refused: no people with credit cards", "code": "moderation_blocked"}},
        {"error": {"message": "seconds is out of range", "code": "invalid_value"}},
        {"message": "Give it your balance of light and shade"},
        {"message": ["insufficient balance"]},
        {"data": {"prompt": "a poster that says insufficient balance"}},
        {"msg": "内容不合规"},
    ],
)
def test_other_refusals_are_the_requests_own(body: Any) -> None:
    assert not account_is_empty(answer(body, 400))


URL = "https://files.example/v.mp4"
SEEN: list[tuple[str, Any, State, int | None, str | None, tuple[str, ...]]] = [
    ("openai", {"status": "in_progress", "progress": 33}, State.RUNNING, 33, None, ()),
    ("openai", {"status": "completed", "progress": 100, "video_url": URL}, State.DONE, 100, None, (URL,)),
    ("openai", {"status": "failed", "error": {"code": "x", "message": "No."}}, State.FAILED, None, "No.", ()),
    ("openai", {"status": "dreaming"}, State.UNKNOWN, None, None, ()),
    ("openai", {"id": "video_1"}, State.UNREADABLE, None, None, ()),
    (
        "unified",
        {"status": "pending", "detail": {"pending_info": {"progress_pct": 0.93}}},
        State.RUNNING,
        93,
        None,
        (),
    ),
    ("unified", {"status": "completed", "video_url": URL}, State.DONE, None, None, (URL,)),
    ("unified", {"status": "completed", "video_url": "", "url": URL}, State.DONE, None, None, (URL,)),
    ("v2", {"status": "SUCCESS", "data": {"video_url": URL}}, State.DONE, None, None, (URL,)),
    ("v2", {"status": "SUCCESS", "data": None, "url": URL}, State.DONE, None, None, (URL,)),
    ("unified", {"status": "failed", "fail_reason": "No."}, State.FAILED, None, "No.", ()),
    *(
        ("unified", {"status": stage, "video_url": None}, State.RUNNING, None, None, ())
        for stage in (
            "image_downloading",
            "video_generating",
            "video_generation_completed",
            "video_upsampling",
            "VIDEO_UPSAMPLING_COMPLETED",
        )
    ),
    *(
        ("unified", {"status": stage, "detail": detail}, State.FAILED, None, "No.", ())
        for stage in ("video_generation_failed", "video_upsampling_failed")
        for detail in ({"failure_reason": "No."}, {"pending_info": {"failure_reason": "No."}}, {"error": "No."})
    ),
    ("freesora", {"code": 0, "data": {"status": "running", "progress": 35}}, State.RUNNING, 35, None, ()),
    ("freesora", {"code": 0, "data": {"status": "succeeded", "result_url": URL}}, State.DONE, None, None, (URL,)),
    ("freesora", {"code": -1, "message": "busy"}, State.UNREADABLE, None, "busy", ()),
    ("freesora", {"code": 0, "data": {"status": "failed", "failure_reason": "No."}}, State.FAILED, None, "No.", ()),
    ("grsai", {"code": 0, "data": {"status": "running", "progress": 7}}, State.RUNNING, 7, None, ()),
    (
        "grsai",
        {"code": 0, "data": {"status": "succeeded", "results": [{"url": URL, "pid": "s_1"}]}},
        State.DONE,
        None,
        None,
        (URL,),
    ),
    ("grsai", {"code": 0, "data": {"status": "failed", "failure_reason": "No."}}, State.FAILED, None, "No.", ()),
    ("grsai", {"code": -22, "msg": "no such task"}, State.UNREADABLE, None, "no such task", ()),
    ("acedata", {"id": "b897", "request": {}}, State.RUNNING, None, None, ()),
    ("acedata", {"id": "b897", "response": {"data": [{"state": "pending"}]}}, State.RUNNING, None, None, ()),
    (
        "acedata",
        {"id": "b897", "response": {"success": True, "data": [{"state": "succeeded", "video_url": URL}]}},
        State.DONE,
        None,
        None,
        (URL,),
    ),
    (
        "acedata",
        {"id": "b897", "response": {"success": True, "data": [{"video_url": URL}]}},
        State.DONE,
        None,
        None,
        (URL,),
    ),
    (
        "acedata",
        {"id": "b897", "response": {"success": False, "error": {"code": "api_error", "message": "No."}}},
        State.FAILED,
        None,
        "No.",
        (),
    ),
    ("acedata", {"success": False, "error": {"message": "No."}}, State.UNREADABLE, None, "No.", ()),
    ("wuyin", {"code": 200, "data": {"status": 0, "remote_url": ""}}, State.RUNNING, None, None, ()),
    ("wuyin", {"code": 200, "data": {"status": "3", "progress": 7}}, State.RUNNING, 7, None, ()),
    ("wuyin", {"code": 200, "data": {"status": 1, "remote_url": URL}}, State.DONE, None, None, (URL,)),
    ("wuyin", {"code": 200, "data": {"status": 2, "fail_reason": "No."}}, State.FAILED, None, "No.", ()),
    ("wuyin", {"code": 200, "data": {"status": 7}}, State.UNKNOWN, None, None, ()),
    ("wuyin", {"code": 200, "data": {"status": None}}, State.UNREADABLE, None, None, ()),
    ("wuyin", {"code": 404, "msg": "no such task", "data": None}, State.UNREADABLE, None, "no such task", ()),
    *(
        ("kie", {"code": 200, "data": {"state": state, "resultJson": "", "progress": 7}}, State.RUNNING, 7, None, ())
        for state in ("waiting", "queuing", "generating")
    ),
    *(
        ("kie", {"code": 200, "data": {"state": "success", "resultJson": told}}, State.DONE, None, None, urls)
        for told, urls in (
            (json.dumps({"resultUrls": [URL], "resultWaterMarkUrls": [f"{URL}2"]}), (URL,)),
            ({"resultUrls": [URL]}, (URL,)),
            ("no JSON", ()),
            ("[" * 100_000, ()),
        )
    ),
    (
        "kie",
        {"code": 200, "data": {"state": "fail", "failCode": "501", "failMsg": "No."}},
        State.FAILED,
        None,
        "No.",
        (),
    ),
    ("kie", {"code": 422, "msg": "recordInfo is null"}, State.UNREADABLE, None, "recordInfo is null", ()),
    ("onerouter", {"data": {"status": "running"}}, State.RUNNING, None, None, ()),
    ("onerouter", {"data": {"status": "completed", "outputs": [URL]}}, State.DONE, None, None, (URL,)),
    ("onerouter", {"data": {"status": "error", "fail_reason": "No."}}, State.FAILED, None, "No.", ()),
    (
        "new-api",
        {"code": "success", "data": {"status": "SUCCESS", "progress": "100%", "result_url": URL}},
        State.DONE,
        100,
        None,
        (URL,),
    ),
    (
        "new-api",
        {
            "code": "success",
            "data": {"status": "SUCCESS", "fail_reason": URL, "data": {"id": "v", "status": "completed"}},
        },
        State.DONE,
        None,
        None,
        (URL,),
    ),
    (
        "new-api",
        {"code": "success", "data": {"status": "FAILURE", "fail_reason": f"{URL} was refused"}},
        State.FAILED,
        None,
        f"{URL} was refused",
        (),
    ),
    (
        "new-api",
        {"code": "success", "data": {"status": "FAILURE", "fail_reason": "No."}},
        State.FAILED,
        None,
        "No.",
        (),
    ),
    ("v2", {"status": "NOT_START", "progress": "0%", "data": None}, State.RUNNING, 0, None, ()),
    ("v2", {"status": "SUCCESS", "progress": "100%", "data": {"output": URL}}, State.DONE, 100, None, (URL,)),
    ("v2", {"status": "FAILURE", "fail_reason": "No."}, State.FAILED, None, "No.", ()),
    ("openrouter", {"status": "pending"}, State.RUNNING, None, None, ()),
    ("openrouter", {"status": "completed", "unsigned_urls": [URL]}, State.DONE, None, None, (URL,)),
    ("replicate", {"status": "starting", "output": None, "logs": ""}, State.RUNNING, None, None, ()),
    ("replicate", {"status": "processing", "logs": "a\n 10%|#  | 1/10\n 40%|## | 4/10\n"}, State.RUNNING, 40, None, ()),
    ("replicate", {"status": "succeeded", "output": URL}, State.DONE, None, None, (URL,)),
    ("replicate", {"status": "succeeded", "output": [URL]}, State.DONE, None, None, (URL,)),
    ("replicate", {"status": "aborted", "error": "Too late."}, State.FAILED, None, "Too late.", ()),
    ("openrouter", {"status": "expired", "error": "Too late."}, State.FAILED, None, "Too late.", ()),
    ("fal", {"status": "IN_QUEUE", "queue_position": 0}, State.RUNNING, None, None, ()),
    ("fal", {"status": "COMPLETED", "logs": [], "metrics": {}}, State.DONE, None, None, ()),
    ("fal", {"status": "COMPLETED", "error": "No.", "error_type": "x"}, State.FAILED, None, "No.", ()),
    ("comfyui", {}, State.ABSENT, None, None, ()),
    (
        "comfyui",
        {
            "p1": {
                "status": {
                    "status_str": "error",
                    "completed": False,
                    "messages": [["execution_error", {"exception_message": "No."}]],
                }
            }
        },
        State.FAILED,
        None,
        "No.",
        (),
    ),
]


@pytest.mark.parametrize(("name", "body", "state", "percent", "error", "results"), SEEN)
def test_a_state_is_read(
    name: str, body: Any, state: State, percent: int | None, error: str | None, results: tuple[str, ...]
) -> None:
    seen = CODECS[name].seen(answer(body))
    assert (seen.state, seen.percent, seen.error, seen.results) == (state, percent, error, results)


@pytest.mark.parametrize("name", ["openai", "unified", "v2", "new-api", "freesora", "grsai"])
def test_an_envelope_of_the_relays_own_loses_no_job(name: str) -> None:
    """An id that is not found is a video that was made, paid for and given up."""
    codec, key = CODECS[name], "id" if name in ("freesora", "grsai") else "task_id"
    made = answer({"code": 200, "msg": "success", "data": {key: "t1", "status": "pending"}})
    assert (codec.accepted(made), refusal(made)) == ("t1", None)
    told = {
        "task_id": "t1",
        "status": "failed",
        "error_msg": "No.",
        "fail_reason": "No.",
        "failure_reason": "No.",
        "error": "No.",
    }
    seen = codec.seen(answer({"code": 200, "message": "success", "data": told}))
    assert (seen.state, seen.error) == (State.FAILED, "No.")
    assert codec.accepted(answer({"code": 7, "data": {"message": "No."}})) is None


IN_ENVELOPES = ["openai", "unified", "v2", "new-api", "freesora", "grsai", "onerouter"]


@pytest.mark.parametrize("name", IN_ENVELOPES)
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"code": 500, "message": "busy", "data": {"id": "trace-1"}}, None),
        ({"code": 401, "message": "no", "id": "trace-1"}, None),
        ({"code": "quota_not_enough", "data": {"id": "trace-1"}}, None),
        ({"status": "error", "message": "busy", "data": {"id": "trace-1"}}, None),
        ({"status": "success", "data": {"id": "t1"}}, "t1"),
        ({"status": 200, "msg": "ok", "data": {"id": "t1"}}, "t1"),
        ({"code": 200, "data": [{"id": "t1"}]}, "t1"),
        ({"code": "0", "data": {"id": "t1"}}, "t1"),
        ({"code": 1, "msg": "success", "data": {"id": "t1"}}, "t1"),
        ({"code": "submitted", "data": {"id": "t1"}}, "t1"),
        ({"id": "question-9", "code": 200, "data": {"id": "t1"}}, "t1"),
        ({"id": "t1", "status": "queued", "data": {"id": "of-the-vendor"}}, "t1"),
        ({"code": 200, "id": "t1", "status": "queued", "data": {"id": "of-the-vendor", "status": "queued"}}, "t1"),
        ({"code": 1, "data": {"id": "t1"}}, "t1"),
        ({"code": "10000", "data": {"id": "t1"}}, "t1"),
        ({"code": 100, "message": "OK, submitted", "data": {"id": "t1"}}, "t1"),
        ({"code": 1, "description": "提交成功", "data": {"id": "t1"}}, "t1"),
        ({"code": 1001, "message": "busy", "data": {"id": "trace-1"}}, None),
        ({"code": 1, "description": "未成功", "data": {"id": "trace-1"}}, None),
        ({"success": False, "data": {"id": "trace-1"}}, None),
    ],
)
def test_an_id_is_found_in_whatever_envelope_and_in_none_that_says_no(name: str, body: Any, expected: str) -> None:
    """One that is none would be asked for until its time is up; one that is missed has been paid for."""
    assert CODECS[name].accepted(answer(body)) == expected


JOBS = ["openai", "unified", "v2", "new-api", "onerouter"]


@pytest.mark.parametrize("name", JOBS)
@pytest.mark.parametrize(
    ("body", "state", "error"),
    [
        ({"status": "success", "data": {"status": "processing"}}, State.RUNNING, None),
        ({"status": "ok", "message": "done", "data": {"status": "failed"}}, State.FAILED, None),
        ({"id": "t1", "status": "success", "data": {"status": "processing"}}, State.RUNNING, None),
        ({"id": "t1", "status": "processing", "data": {"status": "completed"}}, State.RUNNING, None),
        ({"id": "t1", "status": "failed", "data": {"status": "processing"}}, State.FAILED, None),
        ({"id": "t1", "status": "succeeded", "data": {"status": "processing"}}, State.DONE, None),
        ({"id": "t1", "status": "success", "video_url": URL, "data": {"status": "queued"}}, State.DONE, None),
        ({"status": 200, "data": {"status": "processing"}}, State.RUNNING, None),
        ({"status": "200", "data": {"status": "processing"}}, State.RUNNING, None),
        ({"code": 500, "message": "busy", "data": None}, State.UNREADABLE, "busy"),
        ({"code": -1, "message": "No.", "data": {"task_id": "t1", "status": "FAILURE"}}, State.FAILED, "No."),
        ({"code": 200, "message": "No.", "data": {"task_id": "t1", "status": "FAILURE"}}, State.FAILED, "No."),
        ({"code": 200, "message": "Success", "data": {"task_id": "t1", "status": "FAILURE"}}, State.FAILED, None),
        ({"code": 200, "msg": "获取成功", "data": {"task_id": "t1", "status": "FAILURE"}}, State.FAILED, None),
        ({"code": 200, "msg": "未成功", "data": {"task_id": "t1", "status": "FAILURE"}}, State.FAILED, "未成功"),
        ({"code": 200, "msg": "Not successful", "data": {"status": "FAILURE"}}, State.FAILED, "Not successful"),
    ],
)
def test_a_job_is_read_in_whatever_envelope(name: str, body: Any, state: State, error: str | None) -> None:
    seen = CODECS[name].seen(answer(body))
    assert (seen.state, seen.error) == (state, error)


@pytest.mark.parametrize("name", ["freesora", "grsai"])
def test_what_an_envelope_says_of_a_failure_is_the_reason_of_last_resort(name: str) -> None:
    for word, told in (("No.", "No."), ("success", None)):
        failed = {"code": 0, "msg": word, "message": word, "data": {"status": "failed"}}
        assert CODECS[name].seen(answer(failed)).error == told
    assert CODECS[name].seen(answer({"code": "0", "data": {"status": "running"}})).state is State.RUNNING


@pytest.mark.parametrize("name", [name for name in JOBS if name != "onerouter"])
@pytest.mark.parametrize(
    "body",
    [
        {"status": "success", "data": {"status": "completed", "url": "URL"}},
        {"status": "completed", "url": "URL", "data": {"status": "completed", "id": "of-the-vendor"}},
        {"code": 200, "data": {"url": "URL", "status": "completed"}},
    ],
)
def test_a_video_is_found_beside_its_envelope_and_in_it(name: str, body: Any) -> None:
    body = json.loads(json.dumps(body).replace("URL", URL))
    seen = CODECS[name].seen(answer(body))
    assert (seen.state, seen.results) == (State.DONE, (URL,))


@pytest.mark.parametrize(
    ("name", "keys"), [("v2", ("output", "video_url", "url")), ("new-api", ("result_url", "url", "video_url"))]
)
def test_every_name_of_a_video_is_read_in_an_envelope_too(name: str, keys: tuple[str, ...]) -> None:
    for key in keys:
        seen = CODECS[name].seen(
            answer({"task_id": "t1", "status": "SUCCESS", "data": {"status": "completed", key: URL}})
        )
        assert (seen.state, seen.results) == (State.DONE, (URL,)), key


@pytest.mark.parametrize("name", [name for name, it in CODECS.items() if it.keep and not it.keeps_as_job])
def test_a_kept_character_is_found_in_an_envelope(name: str) -> None:
    """Else it would be kept anew with every job."""
    codec, told = CODECS[name], {"id": "ch_1", "username": "ch_1"}
    assert codec.kept(answer(told)) == codec.kept(answer({"code": 200, "data": told})) == "ch_1"
    assert codec.kept(answer({"code": 400, "message": "No.", "data": told})) is None


@pytest.mark.parametrize("name", sorted(CODECS))
@pytest.mark.parametrize(
    "body", [None, [], 3, "x", {"status": 5}, {"data": [], "status": []}, {"detail": 3, "data": 1}]
)
def test_what_makes_no_sense_is_no_ending(name: str, body: Any) -> None:
    assert CODECS[name].seen(answer(body)).state in (State.UNREADABLE, State.RUNNING, State.UNKNOWN)


def prompt(prompt_id: Any) -> list[Any]:
    """An item of ComfyUI's queue."""
    return [3, prompt_id, {}, {"client_id": "c"}, ["9"]]


@pytest.mark.parametrize(
    ("queue", "is_ours"),
    [
        ({"queue_running": [prompt("p1")], "queue_pending": [prompt("p2")]}, True),
        ({"queue_running": [prompt("p2")], "queue_pending": [prompt("p1")]}, False),
        ({"queue_running": [prompt("p2"), prompt("p1")], "queue_pending": []}, False),
        ({"queue_running": [], "queue_pending": []}, False),
        ({"queue_running": [["p1"], None, "p1"]}, False),
        ({"queue_running": "p1"}, False),
        ([], False),
        (None, False),
    ],
)
def test_comfyui_is_told_to_interrupt_only_what_is_ours(queue: Any, is_ours: bool) -> None:
    interrupt = CODECS["comfyui"].interrupt
    assert interrupt is not None
    expected = Call(method="POST", path="/interrupt", json={"prompt_id": "p1"})
    assert interrupt("p1", answer(queue)) == (expected if is_ours else None)


def test_a_comfyui_video_lies_at_the_servers_own_path() -> None:
    entry = {
        "status": {"status_str": "success", "completed": True},
        "outputs": {"9": {"images": [{"filename": "a b.mp4", "subfolder": "video", "type": "output"}]}},
    }
    seen = CODECS["comfyui"].seen(answer({"p1": entry}))
    assert seen.paths == ("/view?filename=a%20b.mp4&subfolder=video&type=output",)


def test_a_video_that_comfyui_keeps_goes_before_what_it_throws_away() -> None:
    def file(name: str, kind: str) -> dict[str, str]:
        return {"filename": f"{name}.mp4", "subfolder": "", "type": kind}

    outputs = {
        "3": {"gifs": [file("preview", "temp"), file("first", "output")]},
        "9": {"images": [file("second", "output")]},
    }
    seen = CODECS["comfyui"].seen(answer({"p1": {"status": {"completed": True}, "outputs": outputs}}))
    names = [path.partition("filename=")[2].partition(".")[0] for path in seen.paths]
    assert names == ["first", "second", "preview"]


def test_a_fal_job_is_asked_for_below_owner_and_name(tmp_path: Path) -> None:
    fal = CODECS["fal"]
    pinned = fal.pinned(order(tmp_path), "r 1")
    assert fal.poll(pinned).path == "/owner/name/requests/r%201/status?logs=0"
    assert fal.result is not None
    assert fal.result(pinned).path == "/owner/name/requests/r%201"
    assert fal.received is not None
    assert fal.received(answer({"video": {"url": URL}})).results == (URL,)
    refused = fal.received(answer({"detail": [{"msg": "No.", "loc": []}]}, 422))
    assert (refused.state, refused.error) == (State.FAILED, "No.")
    assert fal.received(answer({}, 500)).state is State.UNREADABLE
    for told in ({"detail": "No.", "error_type": "request_timeout"}, {"detail": [{"msg": "No."}]}):
        broken = fal.received(answer(told, 504))
        assert (broken.state, broken.error) == (State.BROKEN, "No.")


@pytest.mark.parametrize("name", sorted(CODECS))
def test_an_id_stays_inside_its_path(name: str) -> None:
    call = CODECS[name].poll("../../admin?x=1#y" if name != "fal" else "a/b#../../admin?x=1#y")
    assert "/../" not in call.path
    assert "admin?x" not in call.path
    assert "#" not in call.path


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ({"outputs": {"9": {"gifs": [{"filename": "a.mp4"}]}}}, State.DONE),
        ({"status": None, "outputs": {"9": {"gifs": [{"filename": "a.mp4"}]}}}, State.DONE),
        ({"status": None, "outputs": {}}, State.FAILED),
        ({"status": {"status_str": "odd", "completed": False}, "outputs": {}}, State.RUNNING),
    ],
)
def test_a_comfyui_that_tells_no_status_tells_only_what_has_ended(entry: Any, state: State) -> None:
    """Older servers, and forks of them, have none in their history."""
    assert CODECS["comfyui"].seen(answer({"p1": entry})).state is state


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.RUNNING, "queued IN_PROGRESS NOT_START In-Progress"),
        (State.DONE, "Completed SUCCESS succeed"),
        # `violation` is grsai's word for what its moderation ended; `aborted` is Replicate's.
        (State.FAILED, "failed cancelled expired violation TIMEOUT timed_out aborted"),
        (State.UNKNOWN, "odd"),
    ],
)
def test_every_word_is_in_one_set_alone(state: State, said: str) -> None:
    assert {state_of(word) for word in said.split()} == {state}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Incorrect API key provided: sk-ab***yz.", "Incorrect API key provided: ***."),
        ("see https://internal.example/a?token=b now", "see (address) now"),
        ("it is correct-horse-battery, or horse-bat, or horse", "it is ***, or ***, or horse"),
        ("  Blocked \n by  moderation ", "Blocked by moderation"),
        (None, None),
    ],
)
def test_what_is_shown_gives_nothing_away(text: str | None, shown: str | None) -> None:
    assert redacted(text, "correct-horse-battery") == shown
