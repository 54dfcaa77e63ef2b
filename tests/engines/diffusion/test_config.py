"""`rushes.engines.diffusion.config`: an operator's file, and what is wrong with it."""

from __future__ import annotations

import asyncio
import io
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from rushes.app import check, create_catalog, diffusion_setups, slots
from rushes.core.assets import Asset, AssetKind
from rushes.core.catalog import build_catalog
from rushes.core.checked_table import ConfigError
from rushes.core.drafts import CharacterDraft, Settled, Source
from rushes.core.errors import RenderFailed, UnsupportedField
from rushes.core.jobs import Job
from rushes.core.requests import Reference, ReferenceKind, Remix, RemixMode
from rushes.engines.diffusion.checkpoints import CHECKPOINTS
from rushes.engines.diffusion.config import DiffusionConfig, Use, catalog_models, parse_config
from rushes.engines.diffusion.plan import plan_of
from rushes.service import Service
from rushes.service.offers import EarlierVideo, refusal
from rushes.service.policy import Policy
from rushes.settings import Settings, SettingsError, load
from rushes.store.queue import queue_name
from rushes.testing import FakePool, ListQueue, ManualClock, draft
from rushes.worker import RenderWorker
from support import build_service, new_caller

from ..conftest import MakeTask

WAN = "wan2.2-ti2v-5b"
WHOLE = """
devices = ["cuda:0", "cuda:1"]
weights = "models"
mirror = "https://mirror.example.com/"
accepted_licences = ["ltx-2-community"]
memory_gb = 24
cancel_seconds_max = 20

[checkpoints."wan2.2-ti2v-5b"]
folder = "/srv/wan"
precision = "bf16"
fp8 = true
compile = true
offload = "model"
attention = "_native_cudnn"
cache = 0.1
tiles = false
previews = false
ambience = true
steps = 30
guidance = 4.5
window_frames_max = 81
pixels_max = 409600
loras = [{ file = "style.safetensors", weight = 0.8 }]

[models.sora-2]
checkpoint = "fastwan2.2-ti2v-5b"
price = 5

[models.sora-2-pro]
checkpoint = "ltx-2"
price = { 720 = 10, 1080 = 20 }
sizes = ["1920x1080"]
seconds = [4, 8]

[models.wan-2]
checkpoint = "wan2.2-ti2v-5b"
price = 7
"""


def parse(text: str) -> DiffusionConfig:
    return parse_config(tomllib.loads(text), folder=Path("/etc/rushes"))


def test_a_whole_file_says_what_it_says() -> None:
    config = parse(WHOLE)
    assert config.devices == ("cuda:0", "cuda:1")
    assert (config.mirror, config.memory_gb, config.cancel_seconds_max) == ("https://mirror.example.com", 24, 20)
    assert config.engines == ("diffusion:fastwan2.2-ti2v-5b", "diffusion:ltx-2", "diffusion:wan2.2-ti2v-5b")
    use = config.uses["wan2.2-ti2v-5b"]
    assert use.folder == "/srv/wan" and use.loras[0].file == "/etc/rushes/style.safetensors"
    assert (use.row.steps, use.row.guidance, use.row.window_frames_max, use.row.pixels_max) == (30, 4.5, 81, 409_600)
    assert config.uses["ltx-2"].folder == "/etc/rushes/models/ltx-2"
    first, second = config.options
    assert (first["device"], second["device"], first["memory_bytes"]) == ("cuda:0", "cuda:1", 24 * 2**30)
    assert list(first["uses"]) == ["fastwan2.2-ti2v-5b", "ltx-2", "wan2.2-ti2v-5b"]


def test_what_a_process_is_told_is_what_the_file_says() -> None:
    for use in parse(WHOLE).uses.values():
        assert Use.from_dict(use.to_dict()) == use


def test_one_stage_leaves_out_what_the_second_needs() -> None:
    row = parse('[checkpoints.ltx-2]\nstages = 1\n[models.sora-2]\ncheckpoint = "ltx-2"\nprice = 1').uses["ltx-2"].row
    assert not row.is_two_stage and not row.lora_two


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("devises = []", "there is no key 'devises'"),
        ('devices = ["gpu"]', "devices: 'gpu' is not one"),
        ('devices = ["cuda:0", "cuda:0"]', "different devices"),
        ('mirror = "ftp://x"', "mirror: an address"),
        ('accepted_licences = ["mit"]', "there is no licence 'mit'; there are apache-2.0"),
        ("[checkpoints.wan]", "there is no checkpoint 'wan'; there are wan2.2-ti2v-5b"),
        ("[checkpoints.ltx-2]\nspeed = 1", "checkpoints.ltx-2: there is no key 'speed'"),
        ('[checkpoints.ltx-2]\nprecision = "fp8"', "precision: one of bf16, fp16, fp32 is needed"),
        ('[checkpoints.ltx-2]\noffload = "disk"', "offload: one of auto, none, model, group is needed"),
        ("[checkpoints.ltx-2]\ncache = 2", "cache: a number from 0 to 1"),
        ("[checkpoints.ltx-2]\npixels_max = 16383", "pixels_max: a number from 16384 to"),
        ('[checkpoints."ltx-2.3"]\ncache = 0.1', "no first-block cache for this checkpoint"),
        ("[checkpoints.ltx-2]\nambience = true", "makes sound of its own"),
        ('[checkpoints."fastwan2.2-ti2v-5b"]\nsteps = 4', "distilled to its 3 steps"),
        ('[checkpoints."fastwan2.2-ti2v-5b"]\nguidance = 5', "distilled to need none"),
        ('[checkpoints."wan2.2-ti2v-5b"]\nstages = 2', "has one stage"),
        ('[checkpoints."wan2.2-ti2v-5b"]\nwindow_frames_max = 80', "k * 4 + 1 frames"),
        ("[checkpoints.ltx-2]\nloras = [{ weight = 1 }]", "loras[0].file: a text is needed"),
        ('[models.sora-2]\ncheckpoint = "sora"\nprice = 1', "there is no checkpoint 'sora'"),
        ('[models.sora-2]\ncheckpoint = "ltx-2"', "credits a second are needed"),
        ('[models.sora-2]\ncheckpoint = "ltx-2"\nprice = 1\nsizes = ["1280x721"]', "'1280x721' has an odd side"),
        ('[models.sora-2]\ncheckpoint = "ltx-2"\nprice = 1\nsizes = ["big"]', "'big' is not WIDTHxHEIGHT"),
    ],
)
def test_what_is_wrong_is_named(text: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text)
    assert words in str(caught.value)


def settings(tmp_path: Path, text: str) -> Settings:
    file = tmp_path / "diffusion.toml"
    file.write_text(text)
    return load({"RUSHES_DIFFUSION": str(file), "RUSHES_DATA_DIR": str(tmp_path / "data")})


def test_models_are_served_by_their_checkpoint_at_its_rate_and_others_as_before(tmp_path: Path) -> None:
    chosen = settings(tmp_path, WHOLE)
    check(chosen)
    catalog = create_catalog(chosen)
    model = catalog.model("sora-2-pro")
    offer = catalog.offer(model)
    assert (offer.engine, model.fps, model.sizes, model.seconds) == ("diffusion:ltx-2", 24, ((1920, 1080),), (4, 8))
    assert (offer.takes_images, offer.earlier.sent, offer.earlier.characters_max) == (2, frozenset(RemixMode), 0)
    assert offer.price((1920, 1080), 4) == 80
    assert catalog.offer(catalog.model("wan-2")).engine == "diffusion:wan2.2-ti2v-5b"
    assert catalog.offer(catalog.model("sora-2-all")).engine == "scene" and catalog.model("sora-2-all").fps == 30
    forbidden = load({"RUSHES_DIFFUSION": str(tmp_path / "diffusion.toml"), "RUSHES_DATA_DIR": str(tmp_path),
                      "RUSHES_FORBIDDEN_ENGINES": "sora-2-pro:diffusion:ltx-2",
                      "RUSHES_PRICES": "*:diffusion:ltx-2=1:3"})  # fmt: skip
    check(forbidden)
    assert [offer.engine for offer in create_catalog(forbidden).model("sora-2-pro").offers] == ["scene"]


def test_there_is_one_process_a_device_and_as_many_slots(tmp_path: Path) -> None:
    chosen = settings(tmp_path, WHOLE)
    setup = diffusion_setups(chosen)["diffusion"]
    assert [options["device"] for options in setup.options if options] == ["cuda:0", "cuda:1"]
    assert setup.limits.memory_bytes_max is None and setup.limits.cancel_seconds_max == 20
    assert setup.environment["HF_HUB_OFFLINE"] == "1"
    assert slots(chosen)["diffusion"] == 2
    assert "diffusion" not in slots(Settings()) and diffusion_setups(Settings()) == {}


def test_a_model_is_served_by_the_few_step_checkpoint_where_none_is_named() -> None:
    assert parse("[models.sora-2]\nprice = 1").models["sora-2"].checkpoint == "fastwan2.2-ti2v-5b"


def test_the_jobs_of_every_checkpoint_wait_where_a_worker_takes_them(tmp_path: Path) -> None:
    chosen = settings(tmp_path, WHOLE)
    taken = {queue_name(name) for name in slots(chosen)}
    offers = [offer for model in create_catalog(chosen).models.values() for offer in model.offers]
    assert "diffusion:ltx-2" in {offer.engine for offer in offers}
    assert {queue_name(offer.engine) for offer in offers} == taken


def test_a_licence_that_nobody_accepted_ends_the_start_and_says_how_to_accept_it(tmp_path: Path) -> None:
    chosen = settings(tmp_path, WHOLE.replace('["ltx-2-community"]', "[]"))
    with pytest.raises(SettingsError, match=r"models\.sora-2-pro: ltx-2 is under .* `rushes models accept ltx-2`"):
        create_catalog(chosen)


def test_a_wrong_file_is_named_by_its_setting(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"RUSHES_DIFFUSION: models\.sora-2\.checkpoint"):
        check(settings(tmp_path, '[models.sora-2]\ncheckpoint = "sora"\nprice = 1'))


@pytest.fixture
def served(service: Service, clock: ManualClock, queue: ListQueue, policy: Policy, tmp_path: Path) -> Service:
    """One whose only model is Wan2.2-TI2V-5B."""
    diffusion = parse('[models.sora-2]\ncheckpoint = "wan2.2-ti2v-5b"\nprice = 5')
    catalog = build_catalog(engines=diffusion.engines, models=catalog_models(diffusion))
    return build_service(service.database, clock=clock, queue=queue, policy=policy, folder=tmp_path, catalog=catalog)


@pytest.fixture
def submit(served: Service) -> Callable[..., Job]:
    """Asks for a video by the changes to a draft."""
    caller = new_caller(served, "tester", credits=1000)

    def submit(job_id: str, **changes: Any) -> Job:
        wanted = draft(**changes)
        return asyncio.run(served.intake.submit(caller, wanted, dialect="test", job_id=job_id, render_seed=1))

    return submit


def test_what_a_checkpoint_cannot_do_is_refused_by_name_when_the_request_is_made(submit: Callable[..., Job]) -> None:
    video = Reference(kind=ReferenceKind.VIDEO, media_type="video/mp4", blob_key="v", digest="", size_bytes=1)
    character = CharacterDraft(video=video, start_seconds=0, end_seconds=2, param="characters", span_param="span")
    with pytest.raises(UnsupportedField, match=r"'diffusion:wan2\.2-ti2v-5b', .* takes no characters") as caught:
        submit("one", characters=(character,))
    assert caught.value.param == "characters"
    image = Source(kind=ReferenceKind.IMAGE, data=b"", param="image")
    with pytest.raises(UnsupportedField, match="takes at most 1 images"):
        submit("one", images=(image, image))
    job = submit("one")
    assert (job.engine, job.request.fps, job.price_credits) == ("diffusion:wan2.2-ti2v-5b", 24, 20)


def test_a_span_is_refused_by_who_makes_none_with_those_who_do(served: Service, submit: Callable[..., Job]) -> None:
    submit("one")
    job = served.attempts.begin("one")
    assert job is not None
    video = Asset(kind=AssetKind.VIDEO, blob_key="jobs/one/1/video.mp4", size_bytes=1, digest="0" * 64)
    served.attempts.complete(job.id, job.attempt, [video], {})
    with pytest.raises(
        UnsupportedField, match=r"'diffusion:wan2\.2-ti2v-5b', .* ltx-2, ltx-2\.3 and ltx-2\.5 do"
    ) as caught:
        submit("two", prompt="From 1s to 2s: a wolf", remix_of="one")
    assert caught.value.param == "prompt"


@pytest.mark.parametrize(
    "prompt", ["From 1s to 2s: a wolf", "From 0s to 4s: a wolf", "From 2s to 6s: a wolf", "a wolf"]
)
@pytest.mark.parametrize("seconds", [4, 8])
@pytest.mark.parametrize("count", [0, 1])
@pytest.mark.parametrize("checkpoint", CHECKPOINTS)
def test_spans_that_cannot_be_made_are_refused_when_the_request_is_made(
    make_task: MakeTask, checkpoint: str, count: int, seconds: int, prompt: str
) -> None:
    """Neither later, by the engine, nor of requests that it could serve."""
    diffusion = parse(f'[models.sora-2]\ncheckpoint = "{checkpoint}"\nprice = 1')
    offer = next(model for model in catalog_models(diffusion) if model.name == "sora-2").offers[0]
    images = tuple(Source(kind=ReferenceKind.IMAGE, data=b"", param=f"image[{n}]") for n in range(count))
    earlier = EarlierVideo(size=(1280, 720), seconds=4, size_bytes=1, details=ANEW)
    wanted = draft(prompt=prompt, images=images, remix_of="one")
    refused = refusal(wanted, Settled(model="sora-2", size=(1280, 720), seconds=seconds), offer, earlier)
    image = Reference(kind=ReferenceKind.IMAGE, media_type="image/png", blob_key="i", digest="", size_bytes=1)
    remix = Remix(job_id="one", video_blob_key="v", seconds=4, details=ANEW)
    task = make_task(
        prompt=prompt, width_px=1280, height_px=720, seconds=seconds, fps=24, images=(image,) * count, remix=remix
    )
    if refused is None:
        assert (plan_of(task, diffusion.uses[checkpoint].row).span is None) is (prompt != "From 1s to 2s: a wolf")
    else:
        with pytest.raises(RenderFailed):
            plan_of(task, diffusion.uses[checkpoint].row)


BEGUN = {"diffusion": {"begins": "words", "seed": 4}}
ANEW = {"diffusion": {"begins": "video", "seed": 4}}


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("details", [BEGUN, ANEW, {"scene": {}}, {}], ids=["begun", "anew", "scene", "unknown"])
@pytest.mark.parametrize("mode", RemixMode)
@pytest.mark.parametrize("checkpoint", CHECKPOINTS)
def test_images_that_no_video_can_be_made_of_are_refused_when_the_request_is_made(
    make_task: MakeTask, checkpoint: str, mode: RemixMode, details: dict[str, Any], count: int
) -> None:
    """Neither later, by the engine, nor of requests that it could serve."""
    diffusion = parse(f'[models.sora-2]\ncheckpoint = "{checkpoint}"\nprice = 1')
    offer = next(model for model in catalog_models(diffusion) if model.name == "sora-2").offers[0]
    images = tuple(Source(kind=ReferenceKind.IMAGE, data=b"", param=f"image[{n}]") for n in range(count))
    earlier = EarlierVideo(size=(1280, 720), seconds=4, size_bytes=1, details=details)
    wanted = draft(images=images, remix_of="one", remix_mode=mode)
    refused = refusal(wanted, Settled(model="sora-2", size=(1280, 720), seconds=4), offer, earlier)
    image = Reference(kind=ReferenceKind.IMAGE, media_type="image/png", blob_key="i", digest="", size_bytes=1)
    remix = Remix(job_id="one", video_blob_key="v", mode=mode, seconds=4, details=details)
    task = make_task(width_px=1280, height_px=720, seconds=8, fps=24, images=(image,) * count, remix=remix)
    if refused is None:
        assert plan_of(task, diffusion.uses[checkpoint].row)
    else:
        assert isinstance(refused, UnsupportedField) and refused.param == f"image[{count - 1}]"
        with pytest.raises(RenderFailed):
            plan_of(task, diffusion.uses[checkpoint].row)


def test_a_whole_request_is_refused_by_what_is_known_of_the_making_of_its_video(
    served: Service, submit: Callable[..., Job]
) -> None:
    picture = io.BytesIO()
    PIL.Image.new("RGB", (64, 64)).save(picture, "PNG")
    image = Source(kind=ReferenceKind.IMAGE, data=picture.getvalue(), param="input_reference")

    for job_id, details in (("begun", BEGUN), ("anew", ANEW)):
        submit(job_id)
        job = served.attempts.begin(job_id)
        assert job is not None
        video = Asset(kind=AssetKind.VIDEO, blob_key=f"jobs/{job_id}/1/video.mp4", size_bytes=1, digest="0" * 64)
        served.attempts.complete(job.id, job.attempt, [video], details)
    assert submit("one", remix_of="begun", images=(image,)).request.images
    with pytest.raises(
        UnsupportedField, match="takes no image together with an earlier video that it begins"
    ) as caught:
        submit("two", remix_of="anew", images=(image,))
    assert caught.value.param == "input_reference"
    with pytest.raises(UnsupportedField, match="takes no image together with an earlier video that it begins"):
        submit("three", remix_of="begun", remix_mode=RemixMode.EXTEND, images=(image,))
    assert submit("four", remix_of="anew").request.remix is not None


@pytest.mark.parametrize(
    ("checkpoint", "size", "told"),
    [
        (WAN, (1280, 720), {"made": "1280x704", "scale": 1.022727, "scaled": "1309x720", "crop": [14, 0, 1280, 720]}),
        (
            WAN,
            (1920, 1080),
            {"made": "1280x704", "scale": 1.534091, "scaled": "1964x1080", "crop": [22, 0, 1920, 1080]},
        ),
        (
            "ltx-2.3",
            (1080, 1920),
            {"made": "1088x1920", "scale": 1.0, "scaled": "1088x1920", "crop": [4, 0, 1080, 1920]},
        ),
        ("ltx-2.3", (854, 480), {"made": "896x512", "scale": 0.953125, "scaled": "854x488", "crop": [0, 4, 854, 480]}),
    ],
)
def test_a_size_that_a_checkpoint_does_not_make_is_made_of_the_nearest_and_told(
    service: Service,
    clock: ManualClock,
    queue: ListQueue,
    policy: Policy,
    tmp_path: Path,
    checkpoint: str,
    size: tuple[int, int],
    told: dict[str, Any],
) -> None:
    """From the request to what its engine decides: nothing is refused, and nobody is told of another size."""
    text = f'[models.sora-2]\ncheckpoint = "{checkpoint}"\nprice = 1\nsizes = ["1280x720", "{size[0]}x{size[1]}"]'
    diffusion = parse(text)
    catalog = build_catalog(engines=diffusion.engines, models=catalog_models(diffusion))
    built = build_service(service.database, clock=clock, queue=queue, policy=policy, folder=tmp_path, catalog=catalog)
    caller = new_caller(built, "tester", credits=1000)
    wanted = draft(size=size)
    asyncio.run(built.intake.submit(caller, wanted, dialect="test", job_id="one", render_seed=1))
    job = built.attempts.begin("one")
    assert job is not None
    task = RenderWorker(service=built, pool=FakePool(), work_dir=tmp_path / "work").task(job)
    plan = plan_of(task, diffusion.uses[checkpoint].row)
    assert (job.request.width_px, job.request.height_px) == plan.fit.target == size
    assert plan.fit.to_dict() == told
