"""`rushes.engines.diffusion`: a span of a video that is made anew while the rest stays, by tiny random weights."""

from __future__ import annotations

import urllib.request
from dataclasses import replace
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
from rushes.core.engine import RenderTask  # noqa: E402
from rushes.core.errors import RenderFailed  # noqa: E402
from rushes.core.requests import Remix, RemixMode  # noqa: E402
from rushes.engines import film as film_module  # noqa: E402
from rushes.engines.diffusion import engine as engine_module  # noqa: E402
from rushes.engines.diffusion.checkpoints import CHECKPOINTS  # noqa: E402
from rushes.engines.diffusion.families import Ask, Made, Watch, make  # noqa: E402
from rushes.engines.diffusion.plan import plan_of  # noqa: E402
from rushes.media.decode import planes_of, sound_of  # noqa: E402
from rushes.media.encode import VideoWriter  # noqa: E402
from rushes.media.probe import probe  # noqa: E402
from rushes.media.stills import to_rgb_image  # noqa: E402
from rushes.testing import RunningServer  # noqa: E402

from . import tiny_diffusion as tiny  # noqa: E402
from .tiny_diffusion import LTX, LTX_25, LTX_DISTILLED, WAN, earlier, ignore, image  # noqa: E402

pytestmark = [
    # Of libraries that this project does not own, about libraries that those do not own.
    pytest.mark.filterwarnings("default"),
]

weights, use, engine, asked, task = tiny.fixtures
torch.set_num_threads(1)  # a few thousand weights are not worth a second one


def lively_film(path: Path, frames: int, *, has_sound: bool = True) -> Path:
    """128x128 at 24 frames a second: a square that goes its way, and a tone."""
    with VideoWriter(
        path, width_px=128, height_px=128, fps=24, frame_count=frames, sample_rate=48_000, metadata={}
    ) as writer:
        for number in range(frames):
            y = np.full((128, 128), 90, np.uint8)
            y[32:64, number % 96 : number % 96 + 32] = 200
            writer.write_frame(y, np.full((64, 64), 110, np.uint8), np.full((64, 64), 140, np.uint8))
        tone = 0.3 * np.sin(np.arange(frames * 2000) * 2 * np.pi * 440 / 48_000)
        writer.write_sound(np.repeat(tone[:, None], 2, axis=1).astype(np.float32))
    return path if has_sound else muted(path)


def muted(path: Path) -> Path:
    """The same without a track of sound."""
    import av

    silent = path.with_name(f"silent-{path.name}")
    with av.open(str(path)) as source, av.open(str(silent), "w") as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return silent


def taken(path: Path, seconds: int) -> dict[str, Any]:
    """What a task says of a video that came with the request."""
    remix = Remix(job_id=None, video_blob_key="earlier", mode=RemixMode.REMIX, seconds=seconds, details={})
    return {"remix": remix, "inputs": {"earlier": path}, "seconds": seconds, "width_px": 128, "height_px": 128}


Film = list[tuple[NDArray[np.uint8], ...]]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Film:
    """Every frame as it went to the encoder."""
    seen: Film = []
    real = engine_module.write_film

    def write(task: RenderTask, frames: Any, *args: Any, **options: Any) -> Any:
        def kept() -> Any:
            for planes in frames:
                seen.append(tuple(plane.copy() for plane in planes))
                yield planes

        return real(task, kept(), *args, **options)

    monkeypatch.setattr(engine_module, "write_film", write)
    return seen


def is_same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return all(np.array_equal(plane, its) for plane, its in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("name", "longest"), [(LTX, 33), (LTX_25, 33), (LTX_DISTILLED, 17), (LTX_DISTILLED, 33), (LTX_DISTILLED, 121)]
)
def test_a_retake_makes_a_span_anew_and_leaves_every_other_frame_as_it_was(
    engine: Any,
    task: Any,
    use: Any,
    tmp_path: Path,
    asked: list[tuple[Ask, Made]],
    written: Film,
    name: str,
    longest: int,
) -> None:
    film = lively_film(tmp_path / "film.mp4", 96)
    before = list(planes_of(film, frames_max=96, fps=24, width_px=128, height_px=128))
    one = task(name, prompt="From 1s to 2.1s: a wolf howls", **taken(film, 4))
    result = engine(use(name, window_frames_max=longest)).render(one, ignore)
    details = result.details["diffusion"]
    assert details["retake"] == {"asked": [1.0, 2.1], "made": [1.0, 2.333], "frames": [24, 56]}
    assert (details["begins"], details["sound"]) == ("span", "source and model")
    assert probe(result.files[AssetKind.VIDEO]).frame_count == 96 == len(written)
    kept = [is_same(now, then) for now, then in zip(written, before, strict=True)]
    assert all(kept[:24]) and not any(kept[24:56]) and all(kept[56:]), "bit for bit"
    first, last = asked[0][0], asked[-1][0]
    assert {ask.prompt for ask, _ in asked} == {"a wolf howls"}, "the time is no part of what is seen"
    leading = 1 if longest == 17 else 9
    assert [len(ask.given) for ask, _ in asked] == [leading] * len(asked)
    assert len(last.ending) == 17 and all(ask.ending == () for ask, _ in asked[:-1])
    shown = [np.asarray(to_rgb_image(*planes)) for planes in before]
    assert all(np.array_equal(given, shown[24 - leading + n]) for n, given in enumerate(first.given))
    assert all(np.array_equal(given, shown[47 + n]) for n, given in enumerate(last.ending))
    assert sum(window["shown"] for window in details["windows"]) == 32
    remix, inputs = earlier(result, RemixMode.REMIX)
    again = task(
        name, prompt="a bear", remix=replace(remix, seconds=4), inputs=inputs, seconds=4, width_px=128, height_px=128
    )
    assert plan_of(again, CHECKPOINTS[name]).begins == "video", "neither its seed nor its beginning would give it again"


@pytest.mark.parametrize("stages", [1, 2])
def test_what_stays_stays_in_its_place_in_every_pass(engine: Any, use: Any, tmp_path: Path, stages: int) -> None:
    """As with a mask over the span: clean and without noise at both ends, in each stage."""
    made = engine(use(LTX_DISTILLED, stages=stages))
    made.warm_up()
    pipe = made._loaded.main
    random = np.random.default_rng(1)
    given, ending = (tuple(random.integers(0, 256, (count, 128, 128, 3), np.uint8)) for count in (9, 17))
    seen: list[tuple[Any, Any]] = []
    pipe.transformer.register_forward_pre_hook(
        lambda _, args, options: seen.append((options["hidden_states"].clone(), options["timestep"].clone())),
        with_kwargs=True,
    )
    ask = Ask(prompt="a wolf", size=(128, 128), frames=25, seed=5, given=given, ending=ending)
    window = make(made._loaded, ask, Watch(on_step=lambda: None, out_dir=tmp_path)).video
    assert window.shape[0] == 25 and len(seen) == 8 + 3 * (stages - 1)

    def packed(pictures: Any, side: int) -> Any:
        pictures = np.stack(
            [np.asarray(Image.fromarray(one).resize((side, side), Image.Resampling.LANCZOS)) for one in pictures]
        )
        video = torch.from_numpy(pictures).permute(3, 0, 1, 2)[None] / 127.5 - 1
        vae = pipe.vae
        with torch.no_grad():
            latents = vae.encode(video).latent_dist.mode()
        return pipe._pack_latents(pipe._normalize_latents(latents, vae.latents_mean, vae.latents_std, 1.0))

    for number, (tokens, levels) in enumerate(seen):
        side = 64 if stages == 2 and number < 8 else 128
        cells = (side // 32) ** 2
        assert tokens.shape[1] == 4 * cells
        assert torch.allclose(tokens[:, -cells:], packed(ending, side)[:, -cells:], atol=1e-4)
        assert not levels[0, : 2 * cells].any() and not levels[0, -cells:].any(), "no noise is expected there"
        assert (levels[0, 2 * cells : 3 * cells] > 0).all()
    assert "prepare_latents" not in vars(pipe), "the next window begins as usual"


def test_the_sound_of_a_span_is_faded_into_that_around_it(
    engine: Any, task: Any, use: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film, silent = lively_film(tmp_path / "film.mp4", 96), lively_film(tmp_path / "other.mp4", 96, has_sound=False)
    monkeypatch.setattr(engine_module, "to_samples", lambda sound, rate: np.full((240_000, 2), 0.5, np.float32))
    heard: list[Any] = []
    real = engine_module.write_film

    def write(task: RenderTask, frames: Any, sound: Any, **options: Any) -> Any:
        class Listening:
            def __iter__(self) -> Any:
                return self

            def __next__(self) -> Any:
                block = next(sound)
                heard.append(block)
                return block

        return real(task, frames, Listening(), **options)

    monkeypatch.setattr(engine_module, "write_film", write)
    span = {"prompt": "From 1s to 2.1s: a wolf howls"}
    made = engine(use(LTX_DISTILLED, window_frames_max=33))
    made.render(task(LTX_DISTILLED, **span, **taken(film, 4)), ignore)
    whole = np.concatenate(heard)[:, 0]
    before = np.concatenate(list(sound_of(film, rate=48_000, seconds_max=4)))[:, 0]
    assert len(whole) == 4 * 48_000
    first, until, fade = 24 * 2000, 56 * 2000, 8 * 2000
    assert np.allclose(whole[: first - 9 * 2000], before[: first - 9 * 2000]), "its own up to the seam"
    assert np.allclose(whole[first:until], 0.5), "the model's over the span"
    assert np.allclose(whole[until + fade :], before[until + fade : 192_000]), "its own behind the seam"
    assert np.abs(np.diff(whole)).max() < 0.05, "no step, so no click"
    heard.clear()
    result = made.render(task(LTX_DISTILLED, **span, **taken(silent, 4)), ignore)
    assert result.details["diffusion"]["sound"] == "none" and heard == [], "what has no sound gets none"


@pytest.mark.parametrize(
    ("words", "frames"),
    [("From 0s to 1s", [0, 25]), ("From 3s to 4s", [72, 96]), ("Between second 2.9 and 3.5", [70, 86])],
)
def test_a_span_may_begin_or_end_the_video(
    engine: Any,
    task: Any,
    use: Any,
    tmp_path: Path,
    written: Film,
    words: str,
    frames: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    film = lively_film(tmp_path / "film.mp4", 96)
    before = list(planes_of(film, frames_max=96, fps=24, width_px=128, height_px=128))
    marked: list[int] = []
    mark = SimpleNamespace(apply=lambda index, *_: marked.append(index))
    monkeypatch.setattr(film_module, "Watermark", lambda **_: mark)
    one = replace(task(LTX_DISTILLED, prompt=f"{words}: a wolf", **taken(film, 4)), watermark=True)
    result = engine(use(LTX_DISTILLED, window_frames_max=33)).render(one, ignore)
    assert result.details["diffusion"]["retake"]["frames"] == frames
    kept = [is_same(now, then) for now, then in zip(written, before, strict=True)]
    assert kept == [not frames[0] <= number < frames[1] for number in range(96)]
    assert marked == list(range(*frames)), "what stays bears its mark already"


def test_a_span_of_the_whole_is_a_remix_and_what_cannot_be_is_refused_by_name(
    engine: Any, task: Any, tmp_path: Path
) -> None:
    film = lively_film(tmp_path / "film.mp4", 24)
    whole = task(LTX_DISTILLED, prompt="From 0s to 1s: a wolf", **taken(film, 1))
    assert plan_of(whole, CHECKPOINTS[LTX_DISTILLED]).begins == "video"
    span = {"prompt": "a wolf howls from 0.2 to 0.5 seconds", **taken(film, 1)}
    with pytest.raises(RenderFailed, match=r"makes no span of a video anew .*; ltx-2, ltx-2.3 and ltx-2.5 do"):
        engine(WAN).render(task(WAN, **span), ignore)
    with pytest.raises(RenderFailed, match="the video lasts 1 seconds"):
        plan_of(task(LTX, **{**span, "prompt": "From 0.2s to 2s: a wolf"}), CHECKPOINTS[LTX])
    with pytest.raises(RenderFailed, match="at the length that it has, 1 seconds"):
        plan_of(task(LTX, **{**span, "seconds": 2}), CHECKPOINTS[LTX])
    reference, _ = image(tmp_path, "red")
    with pytest.raises(RenderFailed, match="takes no image where a span"):
        plan_of(task(LTX, images=(reference,), **span), CHECKPOINTS[LTX])


@pytest.mark.parametrize("changes", [{"offload": "model"}, {"offload": "group"}, {"fp8": True}], ids=str)
def test_where_weights_lie_changes_nothing_of_what_stays(
    engine: Any, task: Any, use: Any, tmp_path: Path, written: Film, changes: dict[str, Any]
) -> None:
    film = lively_film(tmp_path / "film.mp4", 48)
    before = list(planes_of(film, frames_max=48, fps=24, width_px=128, height_px=128))
    one = task(LTX_DISTILLED, prompt="a wolf howls from 0.5s to 1s", **taken(film, 2))
    details = engine(use(LTX_DISTILLED, **changes)).render(one, ignore).details["diffusion"]
    assert details["retake"]["frames"] == [12, 28] and details["offload"] == changes.get("offload", "none")
    kept = [is_same(now, then) for now, then in zip(written, before, strict=True)]
    assert kept == [not 12 <= number < 28 for number in range(48)]


def test_a_span_that_runs_out_of_memory_once_is_the_same_in_the_end(
    engine: Any, task: Any, use: Any, tmp_path: Path, asked: list[tuple[Ask, Made]]
) -> None:
    film = lively_film(tmp_path / "film.mp4", 48)
    one = task(LTX_DISTILLED, prompt="From 0.5s to 1s: a wolf howls", **taken(film, 2))
    engine(use(LTX_DISTILLED)).render(one, ignore)
    expected = [window.video for _, window in asked]
    asked.clear()
    made = engine(use(LTX_DISTILLED))
    made.warm_up()
    passes: list[int] = []

    def exhaust(*_: Any) -> None:
        passes.append(1)
        if len(passes) == 3:
            raise torch.OutOfMemoryError("CUDA out of memory")

    made._loaded.parts["transformer"].register_forward_pre_hook(exhaust)
    details = made.render(one, ignore).details["diffusion"]
    assert (details["offload"], details["ran_out_of_memory_once"]) == ("model", True)
    again = [window.video for _, window in asked]
    assert all(torch.allclose(*pair, atol=1e-3) for pair in zip(again, expected, strict=True))


def test_an_edit_goes_the_whole_way(weights: Any, tmp_path: Path) -> None:
    """By OpenAI's own route: server, worker, process, engine."""
    file = tmp_path / "diffusion.toml"
    file.write_text(
        f'devices = ["cpu"]\naccepted_licences = ["ltx-2-community"]\n[checkpoints."{LTX_DISTILLED}"]\n'
        f'folder = "{weights(LTX_DISTILLED)}"\nprecision = "fp32"\npixels_max = 16384\nwindow_frames_max = 49\n'
        f'[models.sora-2]\ncheckpoint = "{LTX_DISTILLED}"\nprice = 3\nsizes = ["128x128"]\n'
    )
    server = RunningServer(tmp_path / "data", diffusion=file, worker_slots=1)

    def made(path: str, body: dict[str, Any]) -> list[NDArray[np.uint8]]:
        video_id = server.call("POST", path, body)["id"]

        def ended() -> Any:
            video = server.call("GET", f"/v1/videos/{video_id}")
            return video if video["status"] in ("completed", "failed") else None

        video = server.until(ended, every=0.2)
        assert (video["status"], video["error"]) == ("completed", None)
        ids.append(video_id)
        request = urllib.request.Request(
            f"{server.base}/v1/videos/{video_id}/content", headers={"Authorization": f"Bearer {server.KEY}"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            film = tmp_path / f"{len(ids)}.mp4"
            film.write_bytes(answer.read())
        return [y.astype(np.int16) for y, _, _ in planes_of(film, frames_max=96, fps=24, width_px=128, height_px=128)]

    ids: list[str] = []
    try:
        server.start()
        first = made("/v1/videos", {"model": "sora-2", "prompt": "a fox", "seconds": "4", "size": "128x128"})
        span = {"prompt": "From 1s to 2s: a wolf howls", "video": {"id": ids[0]}}
        second = made("/v1/videos/edits", span)
    finally:
        server.close()
    far = [float(np.abs(one - other).mean()) for one, other in zip(first, second, strict=True)]
    assert max(far[:24] + far[48:]) < min(far[24:48]) / 2, "only the span is another"
