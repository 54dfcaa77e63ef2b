"""`rushes.engines.scene`: references in, files and details out. The pictures are a stand-in's, which tells
what it was asked for; `test_scene_whole.py` uses the real library.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from rushes import __version__
from rushes.core.assets import AssetKind
from rushes.core.engine import RenderTask
from rushes.core.errors import InvalidReference, RenderFailed
from rushes.core.requests import Character, Reference, ReferenceKind, Remix
from rushes.engines.film import SOUND_AHEAD_SECONDS
from rushes.engines.scene import SceneEngine
from rushes.media.decode import last_frame
from rushes.media.probe import probe

from .conftest import MakeTask


@dataclass
class FakeFrame:
    y: NDArray[np.uint8]
    u: NDArray[np.uint8]
    v: NDArray[np.uint8]


@dataclass
class FakeScene:
    """What was asked for, as the real scene keeps it."""

    asked: dict[str, Any]
    understood: tuple[str, ...] = ("otter",)
    not_understood: tuple[str, ...] = ("dodecahedral",)
    not_shown: tuple[str, ...] = ()

    def with_changes(self, **changes: Any) -> FakeScene:
        return replace(self, **changes)

    def to_dict(self) -> dict[str, Any]:
        return self.asked | ({"not_shown": self.not_shown} if self.not_shown else {})


class FakeFilm:
    """Grey frames in one buffer that is used again and again, and a tone, a tenth of a second at a time."""

    def __init__(self, scene: FakeScene, library: FakeLibrary) -> None:
        self._library = library
        self._size = scene.asked["width_px"], scene.asked["height_px"]
        self.frame_count = round(scene.asked["seconds"] * scene.asked["fps"]) + library.extra_frames
        self._fps = scene.asked["fps"]

    def frames(self) -> Iterator[FakeFrame]:
        width, height = self._size
        half = (height // 2, width // 2)
        frame = FakeFrame(
            np.zeros((height, width), np.uint8), np.full(half, 128, np.uint8), np.full(half, 128, np.uint8)
        )
        frame.y[:] = 50
        for index in range(self.frame_count):
            self._library.sound_lead_seconds.append(self._library.sound_seconds - index / self._fps)
            frame.y += 1  # built on the frame before it, as a renderer may
            yield frame

    def sound(self) -> Iterator[NDArray[np.float32]]:
        for _ in range(self._library.sound_blocks):
            self._library.sound_seconds += 0.1
            yield np.full((4_800, 2), 0.2, np.float32)


@dataclass
class FakeLibrary:
    """Stands where `rushes.scene` stands."""

    images: list[NDArray[np.uint8]] = field(default_factory=list)
    characters: list[list[NDArray[np.uint8]]] = field(default_factory=list)
    extra_frames: int = 0
    sound_blocks: int = 1_000
    sound_seconds: float = 0.0
    sound_lead_seconds: list[float] = field(default_factory=list)
    warmed: int = 0

    def module(self) -> ModuleType:
        class SceneError(ValueError):
            pass

        def direct(prompt: str, **asked: Any) -> FakeScene:
            if prompt == "impossible":
                raise SceneError("a side must be even")
            return FakeScene(asked={"prompt": prompt, **asked})

        def render(scene: FakeScene, *, images: Any, characters: Any) -> FakeFilm:
            self.images, self.characters = images, characters
            return FakeFilm(scene, self)

        def warm_up() -> None:
            self.warmed += 1

        module = ModuleType("rushes.scene")
        vars(module).update(SceneError=SceneError, direct=direct, render=render, warm_up=warm_up)
        return module


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> FakeLibrary:
    library = FakeLibrary()
    monkeypatch.setitem(sys.modules, "rushes.scene", library.module())
    return library


def ignore(done: int, total: int) -> None:
    return None


def with_input(task: RenderTask, key: str, path: Path) -> RenderTask:
    return replace(task, inputs={**task.inputs, key: path})


def reference(key: str, kind: ReferenceKind = ReferenceKind.IMAGE) -> Reference:
    return Reference(kind=kind, media_type=f"{kind.value}/x", blob_key=key, digest=key, size_bytes=1)


def test_a_video_a_thumbnail_and_a_spritesheet_are_made(library: FakeLibrary, make_task: MakeTask) -> None:
    task = make_task("an otter", seconds=2, fps=15)
    told: list[tuple[int, int]] = []
    result = SceneEngine().render(task, lambda done, total: told.append((done, total)))
    assert {kind: path.name for kind, path in result.files.items()} == {
        AssetKind.VIDEO: "video.mp4",
        AssetKind.THUMBNAIL: "thumbnail.webp",
        AssetKind.SPRITESHEET: "spritesheet.jpg",
    }
    found = probe(result.files[AssetKind.VIDEO])
    assert (found.width_px, found.height_px, found.fps, found.frame_count) == (128, 72, 15, 30)
    assert abs(found.duration_seconds - 2) < 1 / 15
    assert found.has_audio
    assert found.is_faststart
    assert told == [(frame, 30) for frame in range(1, 31)]
    for kind in (AssetKind.THUMBNAIL, AssetKind.SPRITESHEET):
        with Image.open(result.files[kind]) as image:
            assert image.size[0] >= 128


def test_the_file_says_who_made_it_and_from_what(library: FakeLibrary, make_task: MakeTask) -> None:
    result = SceneEngine().render(make_task("an otter\nin two lines"), ignore)
    metadata = probe(result.files[AssetKind.VIDEO]).metadata
    assert metadata["title"] == "an otter in two lines"
    assert metadata["description"] == "an otter\nin two lines"
    assert metadata["rushes_engine"] == "rushes scene engine"
    assert metadata["rushes_version"] == __version__
    assert metadata["rushes_seed"] == "7"
    assert metadata["rushes_model"] == "sora-2"
    assert "scene engine" in metadata["comment"]


def test_the_details_keep_the_scene_and_how_it_was_understood(library: FakeLibrary, make_task: MakeTask) -> None:
    details = SceneEngine().render(make_task("an otter"), ignore).details
    assert details["scene"] == {
        "prompt": "an otter", "seed": 7, "width_px": 128, "height_px": 72,
        "seconds": 1, "fps": 10, "images": 0, "characters": 0, "base": None,
        }  # fmt: skip
    assert details["understood"] == ["otter"]
    assert details["not_understood"] == ["dodecahedral"]
    assert details["engine_version"] == __version__
    assert details["revised_prompt"] == ""


def test_sound_runs_a_little_ahead_of_the_picture(library: FakeLibrary, make_task: MakeTask) -> None:
    SceneEngine().render(make_task("an otter", seconds=4), ignore)
    leads = library.sound_lead_seconds[1:]
    assert max(leads) < 1
    assert min(leads[:20]) >= SOUND_AHEAD_SECONDS - 0.1


@pytest.mark.parametrize("blocks", [0, 3, 500])
def test_sound_of_any_length_becomes_as_long_as_the_picture(
    library: FakeLibrary, make_task: MakeTask, blocks: int
) -> None:
    library.sound_blocks = blocks
    result = SceneEngine().render(make_task("an otter", seconds=2), ignore)
    assert abs(probe(result.files[AssetKind.VIDEO]).duration_seconds - 2) < 0.05


def test_a_watermark_is_on_every_frame_and_does_not_disturb_the_renderer(
    library: FakeLibrary, make_task: MakeTask
) -> None:
    clean = last_frame(SceneEngine().render(make_task("x", width_px=320, height_px=180), ignore).files[AssetKind.VIDEO])
    task = replace(make_task("x", width_px=320, height_px=180), watermark=True)
    result = SceneEngine().render(task, ignore)
    marked = last_frame(result.files[AssetKind.VIDEO])
    change = np.abs(clean.astype(int) - marked.astype(int)).max(axis=2)
    assert change[150:, 200:].max() > 40
    assert change[:140].max() < 6
    with Image.open(result.files[AssetKind.THUMBNAIL]) as image:
        assert np.ptp(np.asarray(image.convert("L"))[150:, 200:]) > 40


def test_images_are_decoded_and_kept_to_the_size_that_is_needed(
    library: FakeLibrary, make_task: MakeTask, tmp_path: Path
) -> None:
    Image.new("RGB", (900, 600), "red").save(tmp_path / "a.png")
    task = with_input(make_task("x", images=(reference("references/a"),)), "references/a", tmp_path / "a.png")
    details = SceneEngine().render(task, ignore).details
    assert details["scene"]["images"] == 1
    assert library.images[0].shape[0] * library.images[0].shape[1] <= 3 * 128 * 72
    assert library.images[0][5, 5].tolist() == [255, 0, 0]


def test_a_remix_begins_with_the_last_frame_of_its_target(
    library: FakeLibrary, make_task: MakeTask, tmp_path: Path
) -> None:
    target = SceneEngine().render(make_task("first"), ignore).files[AssetKind.VIDEO]
    Image.new("RGB", (64, 64), "red").save(tmp_path / "a.png")
    task = make_task(
        "second",
        images=(reference("references/a"),),
        remix=Remix(job_id="j", video_blob_key="jobs/j/1/video.mp4"),
    )
    task = replace(task, inputs={"references/a": tmp_path / "a.png", "jobs/j/1/video.mp4": target})
    SceneEngine().render(task, ignore)
    assert [image.shape for image in library.images] == [(72, 128, 3), (64, 64, 3)]
    assert (library.images[0] == last_frame(target)).all()


def test_a_span_that_a_remix_names_is_told_and_not_read_as_numbers(
    library: FakeLibrary, make_task: MakeTask, tmp_path: Path
) -> None:
    """A scene is changed from its beginning to its end."""
    target = SceneEngine().render(make_task("first"), ignore).files[AssetKind.VIDEO]
    remix = Remix(job_id="j", video_blob_key="v")

    def told(prompt: str, **changes: Any) -> dict[str, Any]:
        task = with_input(make_task(prompt, **changes), "v", target)
        return dict(SceneEngine().render(task, ignore).details["scene"])

    changed = told("Between second 2 and second 4 the fox jumps", remix=remix)
    assert (changed["prompt"], changed["not_shown"]) == ("the fox jumps", ("Between second 2 and second 4",))
    assert "not_shown" not in told("the fox jumps", remix=remix)
    assert told("From 2s to 4s: a fox")["prompt"] == "From 2s to 4s: a fox", "of nothing earlier it is no span"


def test_characters_and_video_references_are_decoded(library: FakeLibrary, make_task: MakeTask) -> None:
    video = SceneEngine().render(make_task("first", seconds=3), ignore).files[AssetKind.VIDEO]
    seen = reference("references/v", ReferenceKind.VIDEO)
    task = make_task("second", images=(seen,), characters=(Character(video=seen, start_seconds=1, end_seconds=2.5),))
    details = SceneEngine().render(with_input(task, "references/v", video), ignore).details
    assert details["scene"]["images"] == details["scene"]["characters"] == 1
    assert [len(frames) for frames in library.characters] == [15]
    assert library.images[0].mean() < library.characters[0][0].mean() < library.characters[0][-1].mean()


def test_a_reference_that_cannot_be_opened_is_refused(
    library: FakeLibrary, make_task: MakeTask, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_text("not a picture")
    task = with_input(make_task("x", images=(reference("references/a"),)), "references/a", tmp_path / "a.png")
    with pytest.raises(InvalidReference):
        SceneEngine().render(task, ignore)


def test_what_the_library_cannot_render_fails_with_its_reason(library: FakeLibrary, make_task: MakeTask) -> None:
    with pytest.raises(RenderFailed, match="a side must be even"):
        SceneEngine().render(make_task("impossible"), ignore)


def test_a_film_of_another_length_is_not_passed_off_as_the_one_asked_for(
    library: FakeLibrary, make_task: MakeTask
) -> None:
    library.extra_frames = 1
    with pytest.raises(RenderFailed, match="11 frames instead of 10"):
        SceneEngine().render(make_task("x"), ignore)


def test_progress_that_raises_abandons_the_render(library: FakeLibrary, make_task: MakeTask) -> None:
    class Enough(Exception):
        pass

    def enough(done: int, total: int) -> None:
        if done == 3:
            raise Enough

    with pytest.raises(Enough):
        SceneEngine().render(make_task("x"), enough)


def test_warming_up_warms_the_library(library: FakeLibrary) -> None:
    SceneEngine().warm_up()
    assert library.warmed == 1
