"""The scene engine with the real scene library, as a pool runs it: small pictures, the whole way."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rushes.core.assets import AssetKind
from rushes.core.engine import RenderResult, RenderTask
from rushes.core.errors import InvalidReference
from rushes.core.requests import Character, Crop, Reference, ReferenceKind, Remix, RemixMode
from rushes.engines.processes import ProcessPool
from rushes.media.decode import decode_image, decode_span, last_frame
from rushes.media.probe import probe

from .conftest import MakeTask


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPool]:
    with ProcessPool({"scene": 1}) as pool:
        yield pool


def make(pool: ProcessPool, task: RenderTask) -> RenderResult:
    return pool.render("scene", task, on_progress=lambda done, total: None, should_stop=lambda: False)


def video_of(result: RenderResult) -> Path:
    return result.files[AssetKind.VIDEO]


def reference(key: str, kind: ReferenceKind = ReferenceKind.IMAGE) -> Reference:
    return Reference(kind=kind, media_type=f"{kind.value}/x", blob_key=key, digest=key, size_bytes=1)


def difference(one: Path, other: Path) -> float:
    """Mean difference of two videos' last frames, in steps of 255."""
    return float(np.abs(last_frame(one).astype(int) - last_frame(other).astype(int)).mean())


@pytest.mark.parametrize("size", [(128, 72), (72, 128), (160, 96), (96, 96)])
def test_a_video_is_exactly_what_was_asked_for(pool: ProcessPool, make_task: MakeTask, size: tuple[int, int]) -> None:
    told: list[tuple[int, int]] = []
    task = make_task("two foxes run through a snowy forest", width_px=size[0], height_px=size[1], fps=30)
    result = pool.render(
        "scene", task, on_progress=lambda done, total: told.append((done, total)), should_stop=lambda: False
    )
    found = probe(video_of(result))
    assert (found.width_px, found.height_px, found.fps, found.frame_count) == (*size, 30, 30)
    assert abs(found.duration_seconds - 1) < 1 / 30
    assert (found.has_audio, found.audio_rate, found.audio_channels) == (True, 48_000, 2)
    assert found.metadata["rushes_engine"] == "rushes scene engine"
    assert told[-1] == (30, 30)
    assert told == sorted(told)
    assert result.details["scene"]["width_px"] == size[0]
    assert result.details["understood"]
    for kind in (AssetKind.THUMBNAIL, AssetKind.SPRITESHEET):
        assert decode_image(result.files[kind], pixels_max=10**7).std() > 5


def test_the_same_task_gives_the_same_file_and_another_prompt_another_picture(
    pool: ProcessPool, make_task: MakeTask
) -> None:
    fox, again = (video_of(make(pool, make_task("a fox in a snowy forest at night"))) for _ in range(2))
    whale = video_of(make(pool, make_task("深海里的一条鲸鱼")))
    assert fox.read_bytes() == again.read_bytes()
    assert difference(fox, whale) > 15


def test_an_image_is_what_the_video_begins_with(pool: ProcessPool, make_task: MakeTask, tmp_path: Path) -> None:
    stripes = np.zeros((72, 128, 3), np.uint8)
    stripes[:, 64:] = (250, 200, 20)
    Image.fromarray(stripes).save(tmp_path / "a.png")
    task = make_task("slowly closer", images=(reference("references/a"),))
    result = make(pool, replace(task, inputs={"references/a": tmp_path / "a.png"}))
    first = decode_span(video_of(result), 0, 1, frames_max=1, long_side_max_px=128)[0]
    assert first[36, 20].tolist() == pytest.approx([0, 0, 0], abs=45)
    assert first[36, 110].tolist() == pytest.approx([250, 200, 20], abs=45)


def test_a_part_of_an_image_is_all_that_the_video_begins_with(
    pool: ProcessPool, make_task: MakeTask, tmp_path: Path
) -> None:
    """Its lower half: what is above is nowhere to be seen."""
    path = tmp_path / "reference.png"
    picture = Image.new("RGB", (160, 180), (200, 40, 40))
    picture.paste((30, 60, 200), (0, 90, 160, 180))
    picture.save(path)
    lower = replace(reference("references/a"), crop=Crop(left=0, top=0.5, right=1, bottom=1))
    task = make_task("slowly closer", images=(lower,))
    result = make(pool, replace(task, inputs={"references/a": path}))
    red, _, blue = decode_image(result.files[AssetKind.THUMBNAIL], pixels_max=10**7).mean((0, 1))
    assert blue > 2 * red


def test_a_remix_goes_on_from_the_last_frame(pool: ProcessPool, make_task: MakeTask) -> None:
    target = video_of(make(pool, make_task("a lighthouse by the sea at sunset")))
    key = "jobs/j/1/video.mp4"
    task = make_task("and the night falls", remix=Remix(job_id="j", video_blob_key=key))
    remix = video_of(make(pool, replace(task, inputs={key: target})))
    first = decode_span(remix, 0, 1, frames_max=1, long_side_max_px=128)[0]
    assert np.abs(first.astype(int) - last_frame(target).astype(int)).mean() < 12


def test_a_video_of_a_picture_goes_on_where_it_ended(pool: ProcessPool, make_task: MakeTask, tmp_path: Path) -> None:
    across, down = np.meshgrid(np.linspace(30, 220, 128), np.linspace(40, 200, 72))
    Image.fromarray(np.stack([across, down, across[:, ::-1]], 2).astype(np.uint8)).save(tmp_path / "a.png")
    task = make_task("it rains, camera pushes in", seconds=2, images=(reference("references/a"),))
    made = make(pool, replace(task, inputs={"references/a": tmp_path / "a.png"}))
    key = "jobs/j/1/video.mp4"
    target = Remix(job_id="j", video_blob_key=key, mode=RemixMode.EXTEND, seconds=2, details=made.details)
    task = make_task("the rain stops", seconds=4, remix=target)
    longer = make(pool, replace(task, inputs={key: video_of(made)}))
    parts = longer.details["scene"]["parts"]
    assert [(part["weather"], part["starts_at"], part["images"]) for part in parts] == [("rain", 0, 1), ("clear", 2, 1)]
    frames = decode_span(video_of(longer), 0, 4, frames_max=40, long_side_max_px=128)
    steps = [np.abs(one.astype(int) - other.astype(int)).mean() for one, other in itertools.pairwise(frames)]
    assert len(frames) == 40 and steps[19] < 3 * np.median(steps) + 1


def test_a_remix_of_a_video_of_a_picture_shows_the_picture_again(
    pool: ProcessPool, make_task: MakeTask, tmp_path: Path
) -> None:
    across, down = np.meshgrid(np.linspace(30, 220, 128), np.linspace(40, 200, 72))
    Image.fromarray(np.stack([across, down, across[:, ::-1]], 2).astype(np.uint8)).save(tmp_path / "a.png")
    task = make_task("the camera pushes in", seconds=2, images=(reference("references/a"),))
    made = make(pool, replace(task, inputs={"references/a": tmp_path / "a.png"}))
    key = "jobs/j/1/video.mp4"
    task = make_task("at night", seconds=2, remix=Remix(job_id="j", video_blob_key=key, details=made.details))
    again = make(pool, replace(task, inputs={key: video_of(made)}))
    assert (again.details["scene"]["images"], again.details["scene"]["time"]) == (1, "night")
    was, now = (decode_span(video_of(one), 0, 2, frames_max=20, long_side_max_px=128) for one in (made, again))
    assert np.abs(was[0].astype(int) - now[0].astype(int)).mean() < 6, "the picture, not the last frame"
    assert now[-1].mean() < was[-1].mean() - 20


def test_a_remix_of_a_scene_of_its_own_changes_what_the_prompt_names(pool: ProcessPool, make_task: MakeTask) -> None:
    made = make(pool, make_task("a red fox runs on the beach at sunset"))
    key = "jobs/j/1/video.mp4"
    target = Remix(job_id="j", video_blob_key=key, details=made.details)
    task = replace(make_task("now at night", remix=target), inputs={key: video_of(made)})
    scene = make(pool, task).details["scene"]
    was = made.details["scene"]
    assert (scene["time"], scene["place"], scene["images"]) == ("night", "beach", 0)
    assert (scene["subjects"], scene["variation"]) == (was["subjects"], was["variation"])


def test_a_character_can_be_brought_along(pool: ProcessPool, make_task: MakeTask) -> None:
    video = video_of(make(pool, make_task("a dog in a meadow", seconds=2)))
    seen = reference("references/v", ReferenceKind.VIDEO)
    task = make_task("at the beach", characters=(Character(video=seen, start_seconds=0, end_seconds=1),))
    result = make(pool, replace(task, inputs={"references/v": video}))
    assert result.details["scene"]["characters"] == 1


def test_a_reference_that_is_damaged_fails_for_good_and_the_process_lives_on(
    pool: ProcessPool, make_task: MakeTask, tmp_path: Path
) -> None:
    before = pool.pids()
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    task = make_task("slowly closer", images=(reference("references/a"),))
    with pytest.raises(InvalidReference):
        make(pool, replace(task, inputs={"references/a": tmp_path / "a.png"}))
    assert pool.pids() == before


def test_an_extension_is_the_whole_with_its_new_end(pool: ProcessPool, make_task: MakeTask) -> None:
    made = make(pool, make_task("a red fox runs over a meadow", seconds=2))
    key = "jobs/j/1/video.mp4"
    for details in (made.details, {}):  # its scene is known, or it is not
        remix = Remix(job_id="j", video_blob_key=key, mode=RemixMode.EXTEND, seconds=2, details=details)
        task = make_task("the fox goes on", seconds=3, remix=remix)
        longer = make(pool, replace(task, inputs={key: video_of(made)}))
        whole = probe(video_of(longer))
        assert whole.frame_count == 3 * task.request.fps
        assert whole.duration_seconds == pytest.approx(3, abs=0.1)
        frames = decode_span(video_of(longer), 0, 3, frames_max=3 * task.request.fps, long_side_max_px=128)
        before = decode_span(video_of(made), 0, 2, frames_max=2 * task.request.fps, long_side_max_px=128)
        assert np.abs(frames[0].astype(int) - before[0].astype(int)).mean() < 4
        steps = [np.abs(a.astype(int) - b.astype(int)).mean() for a, b in itertools.pairwise(frames)]
        joint = 2 * task.request.fps - 1
        assert steps[joint] < 2.0 * max(steps[joint - 5 : joint]) + 1.0
    assert longer.details["scene"]["images"] == 1


def test_a_character_comes_into_an_extension_and_stays(pool: ProcessPool, make_task: MakeTask) -> None:
    made = make(pool, make_task("a red fox runs over a meadow", seconds=1))
    key, seen = "jobs/j/1/video.mp4", reference("references/v", ReferenceKind.VIDEO)
    dog = Character(video=seen, start_seconds=0, end_seconds=1)
    dogs = video_of(make(pool, make_task("a dog in a meadow", seconds=1)))
    remix = Remix(job_id="j", video_blob_key=key, mode=RemixMode.EXTEND, seconds=1, details=made.details)
    inputs = {key: video_of(made), "references/v": dogs}
    task = make_task("the fox goes on", seconds=2, remix=remix)
    alone = video_of(make(pool, replace(task, inputs=inputs)))
    task = make_task("the fox goes on", seconds=2, remix=remix, characters=(dog,))
    result = make(pool, replace(task, inputs=inputs))
    rate = task.request.fps
    one, other = (decode_span(v, 0, 2, frames_max=2 * rate, long_side_max_px=128) for v in (alone, video_of(result)))
    apart = [np.abs(a.astype(int) - b.astype(int)).mean() for a, b in zip(one, other, strict=True)]
    assert max(apart[: rate // 2]) < 0.5
    assert min(apart[rate:]) > 1
    assert result.details["scene"]["characters"] == 1
    again = Remix(job_id="j", video_blob_key=key, mode=RemixMode.EXTEND, seconds=2, details=result.details)
    task = make_task("they go on", seconds=3, remix=again)
    longer = make(pool, replace(task, inputs={key: video_of(result)}))
    assert longer.details["scene"]["images"] == 1, "it goes on from the last frame, with the dog in it"


def test_an_extension_can_be_extended_again(pool: ProcessPool, make_task: MakeTask) -> None:
    made = make(pool, make_task("a red fox runs over a meadow", seconds=1))
    key = "jobs/j/1/video.mp4"
    for total in (2, 3):
        remix = Remix(
            job_id="j", video_blob_key=key, mode=RemixMode.EXTEND, seconds=total - 1, details=made.details
        )  # fmt: skip
        task = make_task("it starts to rain", seconds=total, remix=remix)
        made = make(pool, replace(task, inputs={key: video_of(made)}))
        assert probe(video_of(made)).frame_count == total * task.request.fps
    assert [part["weather"] for part in made.details["scene"]["parts"]] == ["clear", "clear", "rain", "rain"], (
        "nothing new, no cut"
    )


def test_a_character_of_our_own_video_is_the_figure_itself(pool: ProcessPool, make_task: MakeTask) -> None:
    """Nothing is cut out: the scene that is made names the same figure in the same colour, and no picture of it."""
    first = make(pool, make_task("a small blue fox sits in a snowy forest", seconds=1))
    video = reference("references/v", ReferenceKind.VIDEO)
    own = Character(video=video, start_seconds=0, end_seconds=1, name="Kit", details=first.details)
    task = make_task("Kit runs along a sunny beach", seconds=1, characters=(own,))
    scene = make(pool, replace(task, inputs={"references/v": video_of(first)})).details["scene"]
    (kit,) = scene["subjects"]
    (fox,) = first.details["scene"]["subjects"]
    assert (kit["kind"], kit["colour"], kit["size"]) == ("fox", fox["colour"], "small")
    assert (kit["action"], scene["place"], scene["characters"]) == ("run", "beach", 0)
    old = replace(own, details={"scene": {"version": -1}})
    task = make_task("a sunny beach", seconds=1, characters=(old,))
    scene = make(pool, replace(task, inputs={"references/v": video_of(first)})).details["scene"]
    assert scene["characters"] == 1, "of a version that is not read any more its pixels serve"
