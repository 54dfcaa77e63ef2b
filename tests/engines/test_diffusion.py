"""`rushes.engines.diffusion`: the real pipelines of diffusers with tiny random weights, from a prompt to files.

Skipped where the extra is not installed (requirements-diffusers.txt).
"""

from __future__ import annotations

import gc
import inspect
import urllib.request
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

pytest.importorskip("diffusers", reason="the extra rushes[diffusers] is not installed")
torch = pytest.importorskip("torch")

from numpy.typing import NDArray  # noqa: E402
from PIL import Image  # noqa: E402

from rushes.core.assets import AssetKind  # noqa: E402
from rushes.core.engine import RenderResult, RenderStopped  # noqa: E402
from rushes.core.errors import RenderExhausted, RenderFailed  # noqa: E402
from rushes.core.requests import Character, Reference, ReferenceKind, Remix, RemixMode  # noqa: E402
from rushes.engines.diffusion import engine as engine_module  # noqa: E402
from rushes.engines.diffusion import random_weights  # noqa: E402
from rushes.engines.diffusion.checkpoints import CHECKPOINTS, Family  # noqa: E402
from rushes.engines.diffusion.config import CACHED, ENVIRONMENT, Lora  # noqa: E402
from rushes.engines.diffusion.engine import DiffusionEngine  # noqa: E402
from rushes.engines.diffusion.families import Ask, Made, Watch, make, steps_of  # noqa: E402
from rushes.engines.diffusion.fitting import fit  # noqa: E402
from rushes.engines.diffusion.loading import Loaded, load  # noqa: E402
from rushes.engines.diffusion.memory import Need, Offload, resident  # noqa: E402
from rushes.engines.diffusion.needs import need_of  # noqa: E402
from rushes.engines.diffusion.pictures import is_preview_due, to_legal, to_planes  # noqa: E402
from rushes.engines.diffusion.sound import SeamedSound, to_samples  # noqa: E402
from rushes.engines.diffusion.sources import pictures_of  # noqa: E402
from rushes.engines.diffusion.weights import numbers_in  # noqa: E402
from rushes.engines.diffusion.windows import windows  # noqa: E402
from rushes.engines.processes import Limits, ProcessPool, Setup  # noqa: E402
from rushes.media.decode import last_frame, sound_of  # noqa: E402
from rushes.media.probe import probe  # noqa: E402
from rushes.media.stills import to_rgb_image  # noqa: E402
from rushes.testing import RunningServer  # noqa: E402

from . import tiny_diffusion as tiny  # noqa: E402
from .tiny_diffusion import FAST, LTX, LTX_25, LTX_DISTILLED, WAN, Weights, earlier, ignore, image  # noqa: E402

pytestmark = [
    # Of libraries that this project does not own, about libraries that those do not own.
    pytest.mark.filterwarnings("default"),
]

Picture = NDArray[np.uint8]
weights, use, engine, asked, task = tiny.fixtures
GIB = 2**30

torch.set_num_threads(1)  # a few thousand weights are not worth a second one


def frames_of(result: RenderResult) -> list[bytes]:
    import av

    with av.open(str(result.files[AssetKind.VIDEO])) as container:
        return [frame.to_ndarray(format="rgb24").tobytes() for frame in container.decode(video=0)]


def drawn(asked: list[tuple[Ask, Made]]) -> list[bytes]:
    """What the model drew, before it was encoded: an encoder may write the same picture in more than one way."""
    return [made.video.numpy().tobytes() for _, made in asked]


def close(some: list[bytes], others: list[bytes]) -> float:
    """How far two films are from each other, in steps of 255, on average."""
    one, other = (np.frombuffer(b"".join(frames), np.uint8).astype(np.int16) for frames in (some, others))
    return float(np.abs(one - other).mean())


def test_words_become_a_film_of_exactly_the_size_and_length_asked_for(engine: Any, task: Any) -> None:
    told: list[tuple[int, int]] = []
    result = engine(WAN).render(task(WAN, width_px=90, height_px=80), lambda done, total: told.append((done, total)))
    found = probe(result.files[AssetKind.VIDEO])
    assert (found.width_px, found.height_px, found.frame_count, found.fps) == (90, 80, 24, 24)
    assert found.metadata["rushes_engine"] == "rushes diffusion engine, wan2.2-ti2v-5b"
    details = result.details["diffusion"]
    assert details["size"] == {"made": "64x64", "scale": 1.40625, "scaled": "90x90", "crop": [0, 5, 90, 80]}
    assert details["windows"] == [
        {"frames": 13, "given": 0, "shown": 13, "steps": 2},
        {"frames": 13, "given": 1, "shown": 11, "steps": 2},
    ]
    assert (details["seed"], details["steps"], details["begins"], details["offload"]) == (7, 2, "words", "none")
    assert {"load", "encode", "denoise", "decode", "write", "all"} <= set(details["seconds"])
    assert told[-1][0] == told[-1][1] and [done for done, _ in told] == sorted(done for done, _ in told)
    assert set(result.files) == set(AssetKind)


@pytest.mark.parametrize("name", [WAN, FAST])
def test_the_same_seed_makes_the_same_film_and_another_another(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]], name: str
) -> None:
    made = engine(name)
    for seed in (7, 7, 9):
        made.render(task(name, seed=seed), ignore)
    first, again, other = (drawn(asked[index : index + 2]) for index in (0, 2, 4))
    assert first == again != other


def test_each_window_begins_with_the_last_frame_of_the_one_before(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]]
) -> None:
    engine(WAN).render(task(WAN), ignore)
    (first, made), (second, _) = asked
    assert first.given == () and len(second.given) == 1
    last = made.video[12].clamp(0, 1).mul(255).round().byte().permute(1, 2, 0).numpy()
    assert np.array_equal(second.given[0], last)
    assert (first.seed, second.seed) == (7, 8), "the same noise would make the same movement again"


def test_an_image_is_the_first_frame(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference, inputs = image(tmp_path, "red", (200, 100))
    made = engine(WAN)
    result = made.render(task(WAN, images=(reference,), inputs=inputs), ignore)
    assert result.details["diffusion"]["begins"] == "image"
    assert asked[0][0].given[0].shape == (64, 64, 3) and (asked[0][0].given[0] == (255, 0, 0)).all()
    assert probe(result.files[AssetKind.VIDEO]).frame_count == 24
    with pytest.raises(RenderFailed, match="takes at most 1 images"):
        made.render(task(WAN, images=(reference, reference), inputs=inputs), ignore)


def test_what_a_model_takes_is_cut_to_exactly_the_picture_again() -> None:
    size = (90, 50)
    fitted = fit(size, multiple_px=32, side_px_min=32, pixels_max=64 * 64)
    ramp = np.zeros((50, 90, 3), np.uint8)
    ramp[:, :, 0], ramp[:, :, 1] = np.linspace(40, 200, 90), np.linspace(40, 200, 50)[:, None]
    legal = to_legal(ramp, fitted)
    assert legal.shape == (64, 64, 3)
    video = torch.from_numpy(legal).permute(2, 0, 1)[None].float() / 255
    back = np.asarray(to_rgb_image(*next(to_planes(video, fitted))), np.int16)
    assert back.shape == (50, 90, 3)
    assert np.abs(back[4:-4, 4:-4, :2] - ramp[4:-4, 4:-4, :2]).max() <= 12


def test_colours_come_out_as_they_went_in() -> None:
    fitted = fit((64, 64), multiple_px=32, side_px_min=32, pixels_max=64 * 64)
    for colour in ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255), (0, 0, 0), (128, 90, 40)):
        video = torch.tensor(colour).view(1, 3, 1, 1).expand(1, 3, 64, 64).float() / 255
        pixels = np.asarray(to_rgb_image(*next(to_planes(video, fitted))), np.int16)
        assert np.abs(pixels - colour).max() <= 3


def test_an_extension_shows_the_video_whole_and_goes_on_from_its_last_frame(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]]
) -> None:
    made = engine(FAST)
    first = made.render(task(FAST), ignore)
    remix, inputs = earlier(first, RemixMode.EXTEND)
    asked.clear()
    result = made.render(task(FAST, seconds=2, remix=remix, inputs=inputs), ignore)
    assert probe(result.files[AssetKind.VIDEO]).frame_count == 48
    details = result.details["diffusion"]
    assert details["begins"] == "last frames" and sum(window["shown"] for window in details["windows"]) == 24
    given = asked[0][0].given[0].astype(np.int16)
    assert np.abs(given - last_frame(first.files[AssetKind.VIDEO])).mean() < 3
    before, after = frames_of(first), frames_of(result)
    assert close(before, after[:24]) < close(before, before[::-1]) / 3, "what was shown before is shown again"


def test_a_remix_keeps_seed_and_beginning_and_makes_a_foreign_video_anew(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]], tmp_path: Path
) -> None:
    made = engine(FAST)
    from_words = made.render(task(FAST, seed=41), ignore)
    remix, inputs = earlier(from_words, RemixMode.REMIX)
    asked.clear()
    again = made.render(task(FAST, prompt="a wolf", seed=5, remix=remix, inputs=inputs), ignore)
    assert again.details["diffusion"]["seed"] == 41 and asked[0][0].given == ()

    reference, images = image(tmp_path, "blue")
    from_image = made.render(task(FAST, images=(reference,), inputs=images), ignore)
    remix, inputs = earlier(from_image, RemixMode.REMIX)
    asked.clear()
    result = made.render(task(FAST, prompt="a wolf", remix=remix, inputs=inputs), ignore)
    assert result.details["diffusion"]["begins"] == "first frame" and len(asked[0][0].given) == 1

    foreign, inputs = earlier(replace(from_words, details={"scene": {}}), RemixMode.REMIX)
    asked.clear()
    result = made.render(task(FAST, prompt="a wolf", seed=5, remix=foreign, inputs=inputs), ignore)
    assert (result.details["diffusion"]["begins"], result.details["diffusion"]["seed"]) == ("video", 5)
    assert result.details["diffusion"]["sound"] == "source"
    source = asked[0][0].source
    assert asked[0][0].given == () and len(source) == asked[0][0].frames
    shown = frames_of(from_words)
    assert close([source[n].tobytes() for n in (0, 7)], [shown[n] for n in (0, 7)]) < 3
    once_more, its_inputs = earlier(result, RemixMode.REMIX)
    asked.clear()
    again = made.render(task(FAST, prompt="a bear", seed=6, remix=once_more, inputs=its_inputs), ignore)
    assert (again.details["diffusion"]["begins"], again.details["diffusion"]["seed"]) == ("video", 5)
    assert len(asked[0][0].source) == asked[0][0].frames, "a remix of what was made anew keeps its movement, too"
    with pytest.raises(RenderFailed, match="cannot begin with an earlier video and end with an image"):
        made.render(task(FAST, remix=foreign, images=(reference,), inputs=inputs | images), ignore)


@pytest.mark.parametrize("noise", [1.0, 0.8, 0.05])
@pytest.mark.parametrize("name", [FAST, WAN, LTX_DISTILLED, LTX])
def test_a_model_that_knows_the_video_makes_just_that_anew(
    engine: Any, use: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, noise: float
) -> None:
    """From whatever level it begins: were levels, noise or scales other than the pipeline's own, something else came out."""
    is_ltx, steps = name in (LTX, LTX_DISTILLED), {} if CHECKPOINTS[name].sigmas else {"steps": 6}
    made = engine(use(name, remix_noise=noise, stages=1, **steps))
    made.warm_up()
    loaded = made._loaded
    pipe, vae = loaded.main, loaded.parts["vae"]
    side = 128 if is_ltx else 64
    frames = tuple(np.random.default_rng(1).integers(0, 256, (9, side, side, 3), np.uint8))
    video = torch.from_numpy(np.stack(frames)).permute(3, 0, 1, 2)[None] / 127.5 - 1
    with torch.no_grad():
        source = vae.encode(video).latent_dist.mode()
        whole = vae.decode(source, *([None] if is_ltx else []), return_dict=False)[0]
        mean, deviation = (
            torch.as_tensor(values).view(1, -1, 1, 1, 1)
            for values in (
                (vae.latents_mean, vae.latents_std) if is_ltx else (vae.config.latents_mean, vae.config.latents_std)
            )
        )
        source = (source - mean) / deviation
        if is_ltx:
            source = pipe._pack_latents(
                source, pipe.transformer_spatial_patch_size, pipe.transformer_temporal_patch_size
            )
    levels: list[float] = []

    def know(hidden_states: Any, **given: Any) -> Any:
        """The velocity that leads from here to the source."""
        level = float(pipe.scheduler.sigmas[pipe.scheduler.step_index or 0])
        levels.append(level)
        velocity = (hidden_states - source) / level
        return (velocity, given["audio_hidden_states"]) if is_ltx else (velocity,)

    monkeypatch.setattr(loaded.parts["transformer"], "forward", know)
    ask = Ask(prompt="a wolf", size=(side, side), frames=9, seed=5, source=frames)
    steps_run: list[int] = []
    whole_window = make(loaded, ask, Watch(on_step=lambda: steps_run.append(1), out_dir=tmp_path))
    told = whole_window.video
    assert len(steps_run) == whole_window.steps == steps_of(loaded, ask.size, 9, has_source=True)
    assert levels[0] <= noise + 1e-3 or len(set(levels)) == 1
    assert torch.allclose(told, (whole[0].permute(1, 0, 2, 3) / 2 + 0.5).clamp(0, 1), atol=0.01)


def test_what_outlasts_its_source_runs_back_and_then_goes_on(tmp_path: Path, engine: Any, task: Any) -> None:
    film = engine(FAST).render(task(FAST), ignore).files[AssetKind.VIDEO]
    fitted = fit((64, 64), multiple_px=32, side_px_min=32, pixels_max=4096)
    read = {"fps": 24}
    whole = pictures_of(film, fitted, first=0, frames=24, **read)
    over = pictures_of(film, fitted, first=20, frames=9, **read)
    assert all(np.array_equal(over[n], whole[m]) for n, m in enumerate((20, 21, 22, 23, 22, 21, 20, 21, 22)))
    assert pictures_of(film, fitted, first=24, frames=9, **read) == ()
    slow = pictures_of(film, fitted, first=0, frames=48, fps=48)
    assert np.array_equal(slow[0], slow[1]) and np.array_equal(slow[46], slow[47])


def flat_film(path: Path, pts: list[int]) -> Path:
    """64x64 at ten frames a second; frame k stands at pts[k] tenths of a second and is as bright as 40 + 5 * k."""
    import av

    codec, options = ("libvpx-vp9", {"cpu-used": "8"}) if path.suffix == ".webm" else ("libx264", {"bf": "0"})
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=10, options=options)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for number, at in enumerate(pts):
            frame = av.VideoFrame.from_ndarray(np.full((64, 64, 3), 40 + 5 * number, np.uint8), format="rgb24")
            frame.pts, frame.time_base = at, Fraction(1, 10)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def numbers_of(pictures: tuple[Picture, ...]) -> list[int]:
    return [round((float(picture.mean()) - 40) / 5) for picture in pictures]


@pytest.mark.parametrize("kind", ["mp4", "webm"])
def test_a_source_is_shown_at_its_own_speed_until_its_real_end(tmp_path: Path, kind: str) -> None:
    film = flat_film(tmp_path / f"film.{kind}", list(range(15)))
    fitted = fit((64, 64), multiple_px=32, side_px_min=32, pixels_max=4096)
    at_its_time = [int((slot + 0.25) / 24 * 10 + 1e-6) for slot in range(36)]
    found = numbers_of(pictures_of(film, fitted, first=0, frames=45, fps=24))
    assert found[:36] == at_its_time and found[36:] == at_its_time[34:25:-1], (
        "a second and a half, not stretched to two"
    )
    assert numbers_of(pictures_of(film, fitted, first=16, frames=9, fps=24)) == at_its_time[16:25]
    assert pictures_of(film, fitted, first=36, frames=9, fps=24) == ()
    assert pictures_of(film, fitted, first=4800, frames=9, fps=24) == ()


def test_what_stands_still_in_a_source_stands_still_in_every_window(tmp_path: Path) -> None:
    film = flat_film(tmp_path / "film.mp4", [0, 1, 12, 13])
    fitted = fit((64, 64), multiple_px=32, side_px_min=32, pixels_max=4096)
    assert numbers_of(pictures_of(film, fitted, first=12, frames=20, fps=24)) == [1] * 17 + [2] * 2 + [3]


def test_a_source_that_is_shorter_than_whole_seconds_is_made_anew_to_its_end(
    tmp_path: Path, engine: Any, task: Any, asked: list[tuple[Ask, Made]]
) -> None:
    """Uploads are counted in whole seconds, rounded up: windows may begin where nothing is any more."""
    film = flat_film(tmp_path / "film.mp4", list(range(15)))
    upload = Remix(job_id="upload", video_blob_key="earlier", mode=RemixMode.REMIX, seconds=2, details={})
    told: list[tuple[int, int]] = []
    result = engine(FAST).render(
        task(FAST, seconds=2, remix=upload, inputs={"earlier": film}), lambda done, total: told.append((done, total))
    )
    assert probe(result.files[AssetKind.VIDEO]).frame_count == 48
    assert [len(ask.source) for ask, _ in asked] == [13, 13, 13, 0]
    details = result.details["diffusion"]
    assert (details["steps"], [window["steps"] for window in details["windows"]]) == (2, [2, 2, 2, 3])
    assert told == sorted(told) and len({total for _, total in told}) == 1


@pytest.mark.parametrize("name", [FAST, LTX_DISTILLED])
def test_progress_of_what_is_made_anew_counts_the_steps_that_are_run(
    tmp_path: Path, engine: Any, task: Any, name: str
) -> None:
    film = flat_film(tmp_path / "film.mp4", list(range(10)))
    upload = Remix(job_id="upload", video_blob_key="earlier", mode=RemixMode.REMIX, seconds=1, details={})
    told = [0]
    result = engine(name).render(
        task(name, remix=upload, inputs={"earlier": film}), lambda done, total: told.append(done)
    )
    leaps = {after - before for before, after in pairwise(told)}
    assert leaps <= {0, 1, engine_module.STEP_UNITS, engine_module.WINDOW_UNITS - 1, engine_module.WINDOW_UNITS}
    assert result.details["diffusion"]["steps"] == 2 < CHECKPOINTS[name].steps


@pytest.mark.parametrize("name", [FAST, LTX_DISTILLED])
def test_where_parts_come_and_go_a_source_is_encoded_without_the_text_encoder_beside(
    tmp_path: Path, engine: Any, task: Any, use: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    from accelerate.hooks import CpuOffload

    film = flat_film(tmp_path / "film.mp4", list(range(10)))
    upload = Remix(job_id="upload", video_blob_key="earlier", mode=RemixMode.REMIX, seconds=1, details={})
    made = engine(use(name, offload="model"))
    made.warm_up()
    names = {id(part): part_name for part_name, part in made._loaded.parts.items()}
    here: set[str] = set()
    seen: list[frozenset[str]] = []
    come, init = CpuOffload.pre_forward, CpuOffload.init_hook

    def comes(hook: Any, module: Any, *args: Any, **options: Any) -> Any:
        previous = getattr(hook.prev_module_hook, "model", None)
        here.discard(names.get(id(previous), ""))  # as on a device of its own; here all is one
        found = come(hook, module, *args, **options)
        here.add(names[id(module)])
        seen.append(frozenset(here))
        return found

    def goes(hook: Any, module: Any) -> Any:
        here.discard(names.get(id(module), ""))
        return init(hook, module)

    monkeypatch.setattr(CpuOffload, "pre_forward", comes)
    monkeypatch.setattr(CpuOffload, "init_hook", goes)
    result = made.render(task(name, remix=upload, inputs={"earlier": film}), ignore)
    assert result.details["diffusion"]["offload"] == "model"
    assert any("text_encoder" in parts for parts in seen) and any("vae" in parts for parts in seen)
    assert not [parts for parts in seen if "text_encoder" in parts and parts & {"vae", "transformer"}]


def test_characters_and_unknown_checkpoints_are_refused_by_name(engine: Any, task: Any) -> None:
    video = Reference(kind=ReferenceKind.VIDEO, media_type="video/mp4", blob_key="v", digest="", size_bytes=1)
    character = Character(video=video, start_seconds=0, end_seconds=2)
    with pytest.raises(RenderFailed, match="takes no characters"):
        engine(WAN).render(task(WAN, characters=(character,)), ignore)
    with pytest.raises(RenderFailed, match="'diffusion:ltx-2' does not run here"):
        engine(WAN).render(task(LTX), ignore)


@pytest.mark.parametrize("name", [LTX, LTX_DISTILLED, LTX_25])
def test_ltx_makes_sound_in_two_stages_over_several_windows(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]], name: str
) -> None:
    """Each generation by its own configuration."""
    result = engine(name).render(task(name, width_px=128, height_px=128), ignore)
    found = probe(result.files[AssetKind.VIDEO])
    assert (found.width_px, found.height_px, found.frame_count) == (128, 128, 24) and found.has_audio
    details = result.details["diffusion"]
    assert (details["sound"], details["steps_two"]) == ("model", 3) and "upsample" in details["seconds"]
    assert [len(ask.given) for ask, _ in asked] == [0, 9], "it goes on from nine frames, which carry the movement"
    sound = np.concatenate(list(sound_of(result.files[AssetKind.VIDEO], rate=48_000, seconds_max=2)))
    assert np.abs(sound).max() > 1e-3


def test_a_stage_can_be_left_out(engine: Any, task: Any, use: Any) -> None:
    result = engine(use(LTX, stages=1)).render(task(LTX, width_px=128, height_px=128, fps=9), ignore)
    details = result.details["diffusion"]
    assert details["steps_two"] == 0 and "upsample" not in details["seconds"]


@pytest.mark.parametrize("styles", [(), (0.8,), (0.8, 0.5)], ids=len)
def test_the_second_stage_lays_its_lora_over_the_operators_and_takes_it_off_again(
    engine: Any, task: Any, use: Any, asked: list[tuple[Ask, Made]], tmp_path: Path, styles: tuple[float, ...]
) -> None:
    plain = engine(LTX)
    plain.warm_up()
    loras = []
    for number, weight in enumerate(styles):
        file = tmp_path / f"style-{number}.safetensors"
        random_weights.save_lora(plain._loaded.parts["transformer"], file, prefix="diffusion_model", seed=number + 1)
        loras.append(Lora(file=str(file), weight=weight))
    made = engine(use(LTX, loras=tuple(loras)))
    made.warm_up()
    layer = made._loaded.parts["transformer"].transformer_blocks[0].attn1.to_q
    seen: list[dict[str, float]] = []
    made._loaded.parts["transformer"].register_forward_pre_hook(
        lambda *_: seen.append(
            {} if layer.disable_adapters else {name: layer.scaling[name] for name in layer.active_adapters}
        )
    )
    given = task(LTX, width_px=128, height_px=128, fps=9)
    for _ in range(2):
        made.render(given, ignore)
    own = {f"lora_{number}": weight for number, weight in enumerate(styles)}
    once = [own] * (len(seen) // 2 - 3) + [own | {"stage_two": 1.0}] * 3
    assert len(once) > 3 and seen == once * 2, "as the makers do: nothing of it is left for the next first stage"
    first, again = drawn(asked)
    assert first == again
    plain.render(task(LTX, width_px=128, height_px=128, fps=9), ignore)
    assert (drawn(asked)[2] != first) == bool(styles), "an operator's LoRA changes the film"


def test_ltx_takes_a_first_and_a_last_frame(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]], tmp_path: Path
) -> None:
    first, inputs = image(tmp_path, "red")
    last, more = image(tmp_path, "blue")
    result = engine(LTX_DISTILLED).render(
        task(LTX_DISTILLED, width_px=128, height_px=128, images=(first, last), inputs=inputs | more), ignore
    )
    assert result.details["diffusion"]["ends_with_image"]
    (opening, _), (closing, _) = asked
    assert (opening.given[0] == (255, 0, 0)).all() and opening.last is None
    assert closing.last is not None and (closing.last == (0, 0, 255)).all()


def test_a_silent_model_is_silent_unless_ambience_is_wanted(
    engine: Any, task: Any, use: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "ambience", lambda task, seed: iter([np.full((48_000, 2), 0.3, np.float32)]))

    def loudest(**changes: Any) -> tuple[float, str]:
        result = engine(use(FAST, **changes)).render(task(FAST), ignore)
        blocks = list(sound_of(result.files[AssetKind.VIDEO], rate=48_000, seconds_max=2))
        return float(np.abs(np.concatenate(blocks)).max()), result.details["diffusion"]["sound"]

    assert loudest() == (0.0, "none")
    level, told = loudest(ambience=True)
    assert level > 0.2 and told == "scene"


def test_the_sound_of_windows_is_faded_from_one_into_the_next() -> None:
    row = CHECKPOINTS[LTX]
    planned = windows(row, 240)
    sound = SeamedSound(24)
    for number, window in enumerate(planned):
        level = np.full((round(window.frames * 2000), 2), number, np.float32)
        sound.add(level, window, next_given=0 if window is planned[-1] else row.overlap_frames)
    whole = np.concatenate(list(sound))
    assert len(whole) == 240 * 2000
    assert np.abs(np.diff(whole[:, 0])).max() < 1e-3, "no step, so no click"
    assert whole[0, 0] == 0 and whole[-1, 0] == len(planned) - 1


def test_what_an_extension_adds_is_faded_into_the_sound_before_it(
    engine: Any, task: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = engine(LTX_DISTILLED)
    level = {"now": 0.2}
    monkeypatch.setattr(engine_module, "to_samples", lambda sound, rate: np.full((96_000, 2), level["now"], np.float32))
    size = {"width_px": 128, "height_px": 128}
    first = made.render(task(LTX_DISTILLED, **size), ignore)
    level["now"] = 0.6
    remix, inputs = earlier(first, RemixMode.EXTEND)
    result = made.render(task(LTX_DISTILLED, seconds=2, remix=remix, inputs=inputs, **size), ignore)
    whole = np.concatenate(list(sound_of(result.files[AssetKind.VIDEO], rate=48_000, seconds_max=2)))[:, 0]
    begun, seam = 24 * 2000 - 9 * 2000, 24 * 2000
    assert whole[begun - 4000 : begun - 2000].mean() == pytest.approx(0.2, abs=0.02)
    assert whole[(begun + seam) // 2 - 500 : (begun + seam) // 2 + 500].mean() == pytest.approx(0.4, abs=0.05)
    assert whole[seam + 2000 : seam + 6000].mean() == pytest.approx(0.6, abs=0.05)


def test_a_models_sound_is_resampled_and_kept_in_bounds() -> None:
    tone = torch.sin(torch.arange(24_000) * 2 * torch.pi * 440 / 24_000)[None] * 3
    samples = to_samples(tone, 24_000)
    assert samples.shape == (48_000, 2) and samples.dtype == np.float32 and np.abs(samples).max() < 1.2


def test_previews_are_shown_while_it_forms(engine: Any, task: Any, use: Any) -> None:
    sizes = []

    def look(done: int, total: int) -> None:
        path = given.out_dir / "preview.webp"
        if path.exists():
            with Image.open(path) as picture:
                sizes.append(picture.size)

    given = task(WAN, width_px=64, height_px=32)
    engine(use(WAN, steps=4)).render(given, look)
    assert set(sizes) == {(320, 160)}
    assert (given.out_dir / "preview.webp").stat().st_size < 64 * 1024
    quiet = task(WAN)
    engine(use(WAN, previews=False)).render(quiet, ignore)
    assert not (quiet.out_dir / "preview.webp").exists()
    assert [step for step in range(50) if is_preview_due(step, 50)] == [6, 13, 20, 27, 34, 41, 48]
    assert [step for step in range(3) if is_preview_due(step, 3)] == [0, 1]


def test_ltx_shows_previews_too(engine: Any, task: Any) -> None:
    given = task(LTX_DISTILLED, width_px=128, height_px=128, fps=9)
    engine(LTX_DISTILLED).render(given, ignore)
    assert (given.out_dir / "preview.webp").exists()


@pytest.mark.parametrize("name", [WAN, LTX, LTX_DISTILLED, LTX_25])
def test_the_tables_bytes_are_those_of_the_published_configurations(name: str) -> None:
    row = CHECKPOINTS[name]
    pipe, upsampler = random_weights.build(row, random_weights.full(row), device="meta", dtype=torch.bfloat16)
    parts = {part: made for part, made in pipe.components.items() if isinstance(made, torch.nn.Module)}
    parts |= {"latent_upsampler": upsampler} if upsampler is not None else {}
    assert set(parts) == set(row.component_bytes)
    for part, stated in row.component_bytes.items():
        width = 4 if (name, part) == (WAN, "vae") else 2  # it is run in float32
        found = width * sum(weight.numel() for weight in parts[part].parameters())
        assert found == pytest.approx(stated, rel=0.05), part


@pytest.mark.parametrize("name", [WAN, LTX, LTX_DISTILLED])
@pytest.mark.parametrize("changes", [{}, {"precision": "bf16"}, {"precision": "bf16", "has_lora": True}], ids=str)
def test_weights_are_held_as_the_estimate_counts_them(
    use: Any, tmp_path: Path, name: str, changes: dict[str, Any]
) -> None:
    """With the bytes of tiny parts in place of the table's."""
    row, given = CHECKPOINTS[name], dict(changes)
    if given.pop("has_lora", False):
        pipe, _ = random_weights.build(row, random_weights.tiny(row))
        prefix = "transformer" if name == WAN else "diffusion_model"
        random_weights.save_lora(pipe.transformer, tmp_path / "style.safetensors", prefix=prefix)
        given["loras"] = (Lora(file=str(tmp_path / "style.safetensors"), weight=0.5),)
    wanted = use(name, **given)
    parts = load(wanted, "cpu").parts
    found = {part: sum(w.numel() * w.element_size() for w in made.parameters()) for part, made in parts.items()}
    pipe, upsampler = random_weights.build(row, random_weights.tiny(row))
    tiny = {
        part: 2 * sum(w.numel() for w in made.parameters()) for part, made in pipe.components.items() if part in parts
    }
    if upsampler is not None:
        tiny["latent_upsampler"] = 2 * sum(w.numel() for w in upsampler.parameters())
    if name == WAN:
        tiny["vae"] *= 2
    lora = numbers_in(Path(wanted.folder) / row.lora_two) if row.lora_two else 0
    counted = resident(
        replace(wanted.row, component_bytes=tiny, lora_two_numbers=lora), need_of(wanted, (128, 128), 17)
    )
    if name == WAN and wanted.precision == "bf16":  # norms and modulation, which are nearly nothing of the whole model
        kept = sum(
            2 * w.numel()
            for part in ("transformer", "text_encoder")
            for w in parts[part].parameters()
            if w.dtype is torch.float32
        )
        found["transformer"] -= kept
    assert counted == found


@pytest.mark.parametrize("name", [WAN, LTX, LTX_DISTILLED])
def test_fp8_and_loras_of_the_full_size_are_what_the_table_says(name: str) -> None:
    row = CHECKPOINTS[name]
    pipe, _ = random_weights.build(row, random_weights.full(row), device="meta", dtype=torch.bfloat16)
    linear = [one for one in pipe.transformer.modules() if isinstance(one, torch.nn.Linear)]
    rank = 384 * sum(one.in_features + one.out_features for one in linear)
    assert row.lora_two_numbers in (0, pytest.approx(rank, rel=0.01)), "the LoRA of the second stage has this rank"
    pipe.transformer.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=torch.bfloat16)
    held = sum(weight.numel() * weight.element_size() for weight in pipe.transformer.parameters())
    need = Need(size=(128, 128), frames=9, is_guided=False, has_fp8=True, has_tiles=True)
    assert resident(replace(row, lora_two=""), need)["transformer"] == pytest.approx(held, rel=0.03)


class Canceled:
    """A progress sink that raises once it has been called so often."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self, done: int, total: int) -> None:
        self.left -= 1
        if self.left < 0:
            raise RenderStopped("canceled")


def test_rows_ask_of_diffusers_what_it_has_and_recommends() -> None:
    from diffusers import LTX2ConditionPipeline
    from diffusers.hooks._helpers import TransformerBlockRegistry
    from diffusers.models.transformers.transformer_ltx2 import LTX2VideoTransformerBlock
    from diffusers.models.transformers.transformer_wan import WanTransformerBlock

    call = LTX2ConditionPipeline.__call__
    for row in CHECKPOINTS.values():
        if row.family is Family.LTX2:
            assert set(row.call) <= set(inspect.signature(call).parameters)
    told = " ".join((call.__doc__ or "").split())
    block = CHECKPOINTS[LTX].call["spatio_temporal_guidance_blocks"]
    assert f"`{block}` is recommended for LTX-2.0" in told

    def is_cached(block: type) -> bool:
        try:
            TransformerBlockRegistry.get(block)
        except ValueError:
            return False
        return True

    blocks = {Family.WAN: WanTransformerBlock, Family.LTX2: LTX2VideoTransformerBlock}
    assert {family for family, block in blocks.items() if is_cached(block)} == CACHED


@pytest.mark.parametrize(
    ("name", "changes"),
    [(WAN, {}), (WAN, {"offload": "model"}), (WAN, {"cache": 0.5}), (LTX_DISTILLED, {}), (LTX, {"offload": "group"})],
    ids=str,
)
def test_a_cancel_is_felt_within_a_step_and_the_weights_stay(
    engine: Any, task: Any, use: Any, asked: list[tuple[Ask, Made]], name: str, changes: dict[str, Any]
) -> None:
    made = engine(use(name, **changes))
    made.warm_up()
    transformer = made._loaded.parts["transformer"]
    passes = []
    transformer.register_forward_hook(lambda *_: passes.append(1))
    side = 64 if name == WAN else 128
    one = task(name, width_px=side, height_px=side)
    made.render(one, ignore)
    expected = [window.video for _, window in asked]
    for after in (0, 3, 8, 14):
        passes.clear()
        with pytest.raises(RenderStopped):
            made.render(one, Canceled(after))
        assert len(passes) <= after, "it looks before each pass of the transformer"
    assert made._loaded.parts["transformer"] is transformer
    asked.clear()
    made.render(one, ignore)
    again = [window.video for _, window in asked]
    assert all(torch.allclose(*pair, atol=1e-4) for pair in zip(again, expected, strict=True)), (
        "nothing of what was canceled is left"
    )


class Exhausting:
    """A hook before the transformer's passes that runs out of memory at those whose number is named."""

    def __init__(self, *numbers: int, error: Exception | None = None) -> None:
        self.numbers = numbers
        self.count = 0
        self.error = error or torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    def __call__(self, *_: Any) -> None:
        self.count += 1
        if self.count in self.numbers:
            raise self.error


@pytest.mark.parametrize(
    "error",
    [None, RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`")],
    ids=["torch", "cublas"],
)
def test_running_out_of_memory_once_leads_to_a_second_try_with_weights_offloaded(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]], error: Exception | None
) -> None:
    engine(WAN).render(task(WAN), ignore)
    expected = drawn(asked)
    asked.clear()
    made = engine(WAN)
    made.warm_up()
    made._loaded.parts["transformer"].register_forward_pre_hook(Exhausting(3, error=error))
    result = made.render(task(WAN), ignore)
    details = result.details["diffusion"]
    assert (details["offload"], details["ran_out_of_memory_once"]) == ("model", True)
    assert drawn(asked) == expected, "another try, not another film"
    after = made.render(task(WAN), ignore).details["diffusion"]
    assert (after["offload"], after["ran_out_of_memory_once"]) == ("none", False), "the next job starts as usual"


def test_running_out_of_memory_twice_is_a_clean_failure(engine: Any, task: Any) -> None:
    made = engine(WAN)
    made.warm_up()
    made._loaded.parts["transformer"].register_forward_pre_hook(Exhausting(2, 4))
    with pytest.raises(RenderExhausted, match="ran out of memory with 13 frames of 64x64") as caught:
        made.render(task(WAN), ignore)
    assert made._loaded is None, "nothing of it is kept"
    del caught
    gc.collect()
    assert made.render(task(WAN), ignore).details["diffusion"]["offload"] == "none"


def test_what_cannot_fit_is_refused_before_anything_runs(engine: Any, task: Any, use: Any) -> None:
    with pytest.raises(RenderFailed, match=r"GiB with .* for a window of 13 frames of 64x64; .* 0\.0 GiB .*No offload"):
        engine(WAN, memory_bytes=1024).render(task(WAN), ignore)
    limited = engine(use(WAN, precision="bf16"), memory_bytes=20 * GIB)
    assert limited.render(task(WAN), ignore).details["diffusion"]["offload"] == "model"


@pytest.mark.parametrize(
    ("offload", "gib", "told"),
    [("none", 20, "model"), ("none", 8, "group"), ("model", 8, "group"), ("group", 1, None), ("none", 1, None)],
)
def test_a_placing_that_the_operator_chose_is_refused_where_it_does_not_fit(
    engine: Any, task: Any, use: Any, offload: str, gib: int, told: str | None
) -> None:
    made = engine(use(WAN, offload=offload, precision="bf16"), memory_bytes=gib * GIB)
    made.warm_up()
    assert made._loaded is None, "nothing is read in vain"
    with pytest.raises(
        RenderFailed, match=rf'needs about .* GiB with offload = "{offload}" .* may use {gib}\.0'
    ) as caught:
        made.render(task(WAN), ignore)
    would = "No offload makes it fit" if told is None else f'offload = "{told}" would fit'
    assert would in caught.value.message
    if told is not None:
        made = engine(use(WAN, offload=told, precision="bf16"), memory_bytes=gib * GIB)
        assert made.render(task(WAN), ignore)


@pytest.mark.parametrize(
    ("free", "own", "allowed", "offload", "expected"),
    [
        (79, 0, None, "auto", "none"),
        (20, 0, None, "auto", "model"),  # others have the rest
        (5, 60, None, "auto", "none"),  # what this process has reserved is its own
        (5, 3, None, "auto", "group"),
        (79, 0, 20, "auto", "model"),
        (20, 0, None, "model", "model"),
        (20, 0, None, "none", None),
    ],
)
def test_what_is_free_of_the_device_decides_not_what_it_has(
    use: Any, monkeypatch: pytest.MonkeyPatch, free: int, own: int, allowed: int | None, offload: str, expected: str
) -> None:
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (free * GIB, 80 * GIB))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: own * GIB)
    wanted = use(WAN, offload=offload, precision="bf16")
    made = DiffusionEngine({"device": "cuda:0", "memory_bytes": allowed and allowed * GIB, "uses": {}})
    need = need_of(wanted, (64, 64), 13)
    if expected is None:
        with pytest.raises(RenderFailed, match=r'may use 20\.0 GiB of its device now\. offload = "model" would fit'):
            made._placing(wanted, need)
    else:
        assert made._placing(wanted, need) == expected


def test_where_the_driver_does_not_tell_what_is_free_the_whole_device_counts(
    use: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mem_get_info(device: str) -> None:
        raise RuntimeError("CUDA error: operation not supported")

    monkeypatch.setattr(torch.cuda, "mem_get_info", mem_get_info)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _: SimpleNamespace(total_memory=20 * GIB))
    made = DiffusionEngine({"device": "cuda:0", "uses": {}})
    half = use(WAN, precision="bf16")
    assert made._placing(half, need_of(half, (64, 64), 13)) is Offload.MODEL


@pytest.mark.parametrize(
    "changes",
    [
        {"offload": "model"},
        {"offload": "group"},
        {"fp8": True},
        {"cache": 0.5, "steps": 4},
        {"attention": "_native_math"},
        {"tiles": False},
        {"precision": "bf16"},
    ],
    ids=str,
)
def test_every_measure_makes_a_film(engine: Any, task: Any, use: Any, changes: dict[str, Any]) -> None:
    result = engine(use(WAN, **changes)).render(task(WAN), ignore)
    assert probe(result.files[AssetKind.VIDEO]).frame_count == 24
    assert result.details["diffusion"]["offload"] == changes.get("offload", "none")


def test_what_was_cut_into_groups_is_whole_again_for_the_next_job(
    engine: Any, task: Any, asked: list[tuple[Ask, Made]], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = engine(WAN)
    told = []
    for offload in (Offload.GROUP, Offload.NONE, Offload.MODEL, Offload.NONE):
        monkeypatch.setattr(made, "_placing", lambda use, need, offload=offload: offload)
        told.append(made.render(task(WAN), ignore).details["diffusion"]["offload"])
    assert told == ["group", "none", "model", "none"]
    films = [drawn(asked[index : index + 2]) for index in range(0, 8, 2)]
    assert films[0] == films[1] == films[2] == films[3], "where weights lie changes nothing of what is made"


def test_weights_that_do_not_fit_as_they_are_come_and_go(
    engine: Any, task: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, real, calls = engine(WAN), engine_module.place, []

    def place(loaded: Loaded, offload: Offload) -> Loaded:
        calls.append(offload)
        if offload is Offload.NONE:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(loaded, offload)

    monkeypatch.setattr(engine_module, "place", place)
    made.warm_up()
    details = made.render(task(WAN), ignore).details["diffusion"]
    assert (details["offload"], details["ran_out_of_memory_once"]) == ("model", True)
    assert calls == [Offload.NONE, Offload.NONE, Offload.MODEL]


@pytest.mark.parametrize(
    "changes",
    [{"offload": "model"}, {"offload": "group"}, {"fp8": True}, {"tiles": False}, {"precision": "bf16", "fp8": True}],
    ids=str,
)
def test_every_measure_is_there_for_ltx_too(engine: Any, task: Any, use: Any, changes: dict[str, Any]) -> None:
    result = engine(use(LTX_DISTILLED, **changes)).render(
        task(LTX_DISTILLED, width_px=128, height_px=128, fps=9), ignore
    )
    assert probe(result.files[AssetKind.VIDEO]).frame_count == 9
    details = result.details["diffusion"]
    assert (details["offload"], details["ran_out_of_memory_once"]) == (changes.get("offload", "none"), False)


@pytest.mark.parametrize("offload", ["none", "model"])
@pytest.mark.parametrize("name", [WAN, LTX_DISTILLED])
def test_the_repeated_block_is_compiled_and_makes_the_same_film(
    engine: Any,
    task: Any,
    use: Any,
    asked: list[tuple[Ask, Made]],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    offload: str,
) -> None:
    """Traced as for any device, and run without the code that would be generated for it, which takes a minute."""
    real, compiled = torch.nn.Module.compile, []

    def compile_eagerly(module: Any, *args: Any, **options: Any) -> None:
        compiled.append(type(module).__name__)
        real(module, *args, **{**options, "backend": "eager"})

    monkeypatch.setattr(torch.nn.Module, "compile", compile_eagerly)
    side = 64 if name == WAN else 128
    one = task(name, width_px=side, height_px=side, fps=9)
    engine(use(name, offload=offload)).render(one, ignore)
    assert not compiled
    engine(use(name, offload=offload, compile=True)).render(one, ignore)
    assert compiled and len(set(compiled)) == 1 and "TransformerBlock" in compiled[0]
    plain, faster = asked[0][1].video, asked[len(asked) // 2][1].video
    assert torch.allclose(plain, faster, atol=1e-3)


def test_a_backend_that_refuses_masks_serves_a_model_that_has_some(engine: Any, task: Any, use: Any) -> None:
    from diffusers.models.attention_dispatch import AttentionBackendName, _AttentionBackendRegistry

    one = task(LTX_DISTILLED, width_px=128, height_px=128, fps=9)
    result = engine(use(LTX_DISTILLED, attention="_native_flash")).render(one, ignore)
    assert probe(result.files[AssetKind.VIDEO]).frame_count == 9
    default, _ = _AttentionBackendRegistry.get_active_backend()
    assert default is AttentionBackendName.NATIVE, "other checkpoints of the process have chosen none"


def test_an_attention_backend_that_is_not_there_is_named(engine: Any, task: Any, use: Any) -> None:
    with pytest.raises(RenderFailed, match="attention backend 'flash' cannot be used here"):
        engine(use(WAN, attention="flash")).render(task(WAN), ignore)


def test_a_lora_changes_the_film(engine: Any, task: Any, use: Any, tmp_path: Path) -> None:
    made = engine(WAN)
    made.warm_up()
    random_weights.save_lora(made._loaded.parts["transformer"], tmp_path / "style.safetensors")
    plain = frames_of(made.render(task(WAN), ignore))
    styled = engine(use(WAN, loras=(Lora(file=str(tmp_path / "style.safetensors")),))).render(task(WAN), ignore)
    assert frames_of(styled) != plain
    with pytest.raises(RenderFailed, match=r"A LoRA of .* cannot be used"):
        engine(use(WAN, loras=(Lora(file=str(tmp_path / "none.safetensors")),))).render(task(WAN), ignore)


def test_one_process_serves_several_checkpoints_and_keeps_the_last(engine: Any, task: Any) -> None:
    made = engine(FAST, WAN)
    made.warm_up()
    assert made._loaded.row.name == FAST
    made.render(task(WAN), ignore)
    kept = made._loaded
    made.render(task(WAN), ignore)
    assert made._loaded is kept and kept.row.name == WAN and kept.offload is Offload.NONE


def test_missing_weights_are_named_and_end_no_process(engine: Any, task: Any, use: Any, tmp_path: Path) -> None:
    made = engine(use(WAN, folder=str(tmp_path / "nowhere")))
    made.warm_up()
    with pytest.raises(RenderFailed, match=r"not whole on this server: there is no folder .* `rushes models pull"):
        made.render(task(WAN), ignore)


def test_a_device_that_is_not_there_is_named(use: Any, task: Any) -> None:
    made = DiffusionEngine({"device": "cuda:99", "memory_bytes": None, "uses": {WAN: use(WAN).to_dict()}})
    made.warm_up()
    with pytest.raises(RenderFailed, match=r"There is no device cuda:99 here: torch .* sees \d+ GPUs"):
        made.render(task(WAN), ignore)


@pytest.fixture
def file(tmp_path: Path, weights: Weights) -> Path:
    """An operator's file: a tiny checkpoint on the CPU that serves sora-2."""
    path = tmp_path / "diffusion.toml"
    path.write_text(
        f'devices = ["cpu"]\n[checkpoints."{FAST}"]\nfolder = "{weights(FAST)}"\nprecision = "fp32"\npixels_max = 4096\n'
        f'window_frames_max = 13\n[models.sora-2]\ncheckpoint = "{FAST}"\nprice = 3\nsizes = ["160x96"]\n'
    )
    return path


def test_the_command_line_makes_a_video_by_a_checkpoint(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from rushes.cli import main

    monkeypatch.setenv("RUSHES_DIFFUSION", str(file))
    monkeypatch.setenv("RUSHES_DATA_DIR", str(tmp_path / "data"))
    target = tmp_path / "fox.mp4"
    arguments = [
        "generate",
        "a fox",
        "-o",
        str(target),
        "--size",
        "96x64",
        "--seconds",
        "1",
        "--engine",
        f"diffusion:{FAST}",
    ]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    assert probe(target).fps == 24
    unknown = CliRunner().invoke(main, [*arguments[:-1], "diffusion:sora"])
    assert unknown.exit_code == 1 and "There is no checkpoint 'sora'" in unknown.output


def test_a_whole_server_serves_a_public_model_by_a_checkpoint(file: Path, tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "data", diffusion=file, worker_slots=1)
    try:
        server.start()
        body = {"model": "sora-2", "prompt": "a fox in the snow", "seconds": "4", "size": "160x96"}
        video_id = server.call("POST", "/v1/videos", body)["id"]

        def ended() -> Any:
            video = server.call("GET", f"/v1/videos/{video_id}")
            return video if video["status"] in ("completed", "failed") else None

        video = server.until(ended, every=0.2)
        assert (video["status"], video["error"]) == ("completed", None)
        request = urllib.request.Request(
            f"{server.base}/v1/videos/{video_id}/content", headers={"Authorization": f"Bearer {server.KEY}"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert answer.headers["x-rushes-engine"] == f"diffusion:{FAST}"
            (tmp_path / "video.mp4").write_bytes(answer.read())
        found = probe(tmp_path / "video.mp4")
        assert (found.width_px, found.height_px, found.frame_count) == (160, 96, 96)
    finally:
        server.close()


def test_a_render_process_keeps_its_weights_over_a_cancel(use: Any, task: Any) -> None:
    """The whole way: pool, process, engine, pipeline."""
    import threading

    limits = Limits(memory_bytes_max=None, cancel_seconds_max=60.0)
    options = {"device": "cpu", "memory_bytes": None, "uses": {FAST: use(FAST).to_dict()}}
    setup = Setup(limits=limits, options=(options,), environment=ENVIRONMENT)
    with ProcessPool({}, setups={"diffusion": setup}) as pool:
        result = pool.render(f"diffusion:{FAST}", task(FAST), on_progress=ignore, should_stop=lambda: False)
        assert result.details["diffusion"]["checkpoint"] == FAST
        (before,) = pool.pids()
        started = threading.Event()
        with pytest.raises(RenderStopped):
            pool.render(
                f"diffusion:{FAST}",
                task(FAST, seconds=8),
                on_progress=lambda *_: started.set(),
                should_stop=started.is_set,
            )
        pool.render(f"diffusion:{FAST}", task(FAST), on_progress=ignore, should_stop=lambda: False)
        assert pool.pids() == [before]
