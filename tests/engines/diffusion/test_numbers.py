"""`rushes.engines.diffusion`: the table, windows, fitting and memory, which are numbers and need no library."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from rushes.core.catalog import SECONDS, SIZES, Size
from rushes.core.requests import EXTENDED_SECONDS_MAX, IMAGES_MAX
from rushes.core.retakes import Retake
from rushes.engines.diffusion.checkpoints import CHECKPOINTS, DEFAULT, Checkpoint, Family
from rushes.engines.diffusion.fitting import fit
from rushes.engines.diffusion.memory import (
    ORDER,
    SLACK,
    Need,
    Offload,
    admit,
    estimate,
    longest_window,
    resident,
    tokens,
)
from rushes.engines.diffusion.spans import span_of
from rushes.engines.diffusion.windows import legal, span_windows, windows

ROWS = list(CHECKPOINTS.values())
GIB = 2**30


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_is_complete_and_agrees_with_itself(row: Checkpoint) -> None:
    assert row.licence.id and row.licence.url.startswith("https://")
    assert row.window_frames_max % row.frame_step == row.overlap_frames % row.frame_step == 1
    assert row.overlap_frames < row.window_frames_max
    assert row.pixels_max % row.multiple_px == 0 and row.side_px_min % row.multiple_px == 0
    assert {"text_encoder", "transformer", "vae"} <= set(row.component_bytes)
    assert 1 <= row.images_max <= IMAGES_MAX
    if row.sigmas:
        assert len(row.sigmas) == row.steps and row.guidance == 1
    for levels in (row.sigmas, row.sigmas_two):
        assert all(above > below > 0 for above, below in pairwise(levels)) and all(level <= 1 for level in levels)
    assert row.multiple_px == 64 if row.is_two_stage else row.multiple_px == 32
    assert not row.lora_two or row.lora_two in row.source.only, "what the second stage needs has to be pulled"


def test_the_default_may_be_used_by_anybody() -> None:
    assert CHECKPOINTS[DEFAULT].licence.id == "apache-2.0"
    assert not CHECKPOINTS[DEFAULT].licence.must_be_accepted
    assert all(row.licence.must_be_accepted for row in ROWS if row.licence.id != "apache-2.0")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_windows_show_every_frame_once_and_each_is_legal(row: Checkpoint) -> None:
    for begins_with in (0, row.overlap_frames):
        for frames in [*range(1, 400), EXTENDED_SECONDS_MAX * row.fps]:
            made = windows(row, frames, begins_with=begins_with)
            assert sum(window.shown for window in made) == frames
            assert [window.given for window in made] == [begins_with, *[row.overlap_frames] * (len(made) - 1)]
            for window in made:
                assert window.frames % row.frame_step == 1 and window.frames <= row.window_frames_max
                assert 1 <= window.shown <= window.frames - window.given
            for window, following in pairwise(made):
                assert window.given + window.shown >= following.given, "the next begins with frames of this one"
                assert window.shown == window.frames - window.given, "only the last leaves any out"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_no_more_windows_than_needed_and_none_is_a_stump(row: Checkpoint) -> None:
    for seconds in SECONDS:
        made = windows(row, seconds * row.fps)
        longest, overlap = row.window_frames_max, row.overlap_frames
        assert len(made) == 1 + max(0, -(-(seconds * row.fps - longest) // (longest - overlap)))
        assert max(w.frames for w in made) - min(w.frames for w in made) <= 2 * row.frame_step


def test_a_film_of_nothing_has_no_windows() -> None:
    with pytest.raises(ValueError, match="0 frames"):
        windows(ROWS[0], 0)
    assert [legal(8, frames) for frames in (1, 2, 9, 10)] == [1, 9, 9, 17]


@pytest.mark.parametrize("size", [*SIZES, (64, 64), (1000, 998), (2048, 858), (858, 2048), (3840, 2160)])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_size_becomes_a_legal_one_and_comes_back_exactly(row: Checkpoint, size: Size) -> None:
    fitted = fit(size, multiple_px=row.multiple_px, side_px_min=row.side_px_min, pixels_max=row.pixels_max)
    width, height = fitted.legal
    assert width % row.multiple_px == height % row.multiple_px == 0
    assert width * height <= row.pixels_max and min(fitted.legal) >= row.side_px_min
    assert fitted.target == size and fitted.scaled[0] >= size[0] and fitted.scaled[1] >= size[1]
    assert fitted.scaled[0] == size[0] or fitted.scaled[1] == size[1], (
        "it covers the target with nothing to spare one way"
    )
    assert 0 <= fitted.crop[0] <= fitted.scaled[0] - size[0] and 0 <= fitted.crop[1] <= fitted.scaled[1] - size[1]
    seen = size[0] * size[1] / fitted.scale**2 / (width * height)
    assert seen > 0.85 or size in ((64, 64), (858, 2048), (2048, 858)), (
        "little is made in vain at the sizes that are sold"
    )
    assert fitted.to_dict()["crop"][2:] == list(size)


@pytest.mark.parametrize(
    ("name", "size", "legal_size"),
    [
        ("wan2.2-ti2v-5b", (1280, 720), (1280, 704)),
        ("wan2.2-ti2v-5b", (720, 1280), (704, 1280)),
        ("ltx-2", (1920, 1080), (1920, 1088)),
        ("ltx-2.5", (1080, 1920), (1088, 1920)),
        ("ltx-2.3", (1792, 1024), (1792, 1024)),
    ],
)
def test_the_sizes_that_the_model_cards_name_are_found(name: str, size: Size, legal_size: Size) -> None:
    row = CHECKPOINTS[name]
    assert (
        fit(size, multiple_px=row.multiple_px, side_px_min=row.side_px_min, pixels_max=row.pixels_max).legal
        == legal_size
    )


def test_a_size_for_which_there_is_no_legal_one_is_an_error() -> None:
    with pytest.raises(ValueError, match="at most 100 pixels"):
        fit((1280, 720), multiple_px=32, side_px_min=32, pixels_max=100)


def need(row: Checkpoint, size: Size | None = None, frames: int = 121, **changes: object) -> Need:
    size = size or ((1280, 704) if row.family is Family.WAN else (1920, 1088))
    given = {"is_guided": row.guidance > 1, "has_fp8": False, "has_tiles": True} | changes
    return Need(size=size, frames=frames, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_estimate_grows_with_the_work_and_shrinks_with_what_is_offloaded(row: Checkpoint) -> None:
    whole = need(row)
    by_offload = [estimate(row, whole, offload) for offload in ORDER]
    assert by_offload == sorted(by_offload, reverse=True)
    assert by_offload[0] > row.weights_bytes
    for offload in ORDER:
        assert estimate(row, need(row, frames=33), offload) < estimate(row, whole, offload)
        assert estimate(row, need(row, has_tiles=False), offload) >= estimate(row, whole, offload)
        assert estimate(row, need(row, has_fp8=True), offload) <= estimate(row, whole, offload)
        assert estimate(row, need(row, lora_numbers=10**9), offload) >= estimate(row, whole, offload)
        assert estimate(row, need(row, number_bytes=4), offload) > estimate(row, whole, offload)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_a_window_begins_from_is_encoded_by_a_vae_that_stays_beside_the_transformer(row: Checkpoint) -> None:
    parts, asked = row.component_bytes, need(row)
    denoising = tokens(row, asked.size, asked.frames) * row.activation_bytes_per_token
    beside = SLACK * (parts["vae"] + parts["transformer"] + denoising)
    assert estimate(row, asked, Offload.MODEL) >= int(beside)


def test_tokens_are_counted_as_the_transformer_does() -> None:
    assert tokens(CHECKPOINTS["wan2.2-ti2v-5b"], (1280, 704), 121) == 31 * 40 * 22
    assert tokens(CHECKPOINTS["ltx-2"], (768, 512), 121) == 16 * 24 * 16


@pytest.mark.parametrize(
    ("name", "gib", "placing"),
    [
        ("wan2.2-ti2v-5b", 80, Offload.NONE),
        ("fastwan2.2-ti2v-5b", 24, Offload.MODEL),
        ("fastwan2.2-ti2v-5b", 8, Offload.GROUP),
        ("fastwan2.2-ti2v-5b", 2, None),
        ("ltx-2.5", 140, Offload.NONE),
        ("ltx-2.5", 64, Offload.MODEL),
        ("ltx-2.5", 24, Offload.GROUP),
    ],
)
def test_what_does_not_fit_is_offloaded_as_far_as_needed_or_refused(
    name: str, gib: int, placing: Offload | None
) -> None:
    row = CHECKPOINTS[name]
    assert admit(row, need(row), Offload.NONE, gib * GIB) is placing
    assert admit(row, need(row), Offload.GROUP, 1024 * GIB) is Offload.GROUP, "never less than the operator asked for"


def test_the_longest_window_that_fits_is_found_or_there_is_none() -> None:
    row = CHECKPOINTS["wan2.2-ti2v-5b"]
    frames = longest_window(row, need(row), Offload.GROUP, 4 * GIB)
    assert frames is not None and frames % row.frame_step == 1 and frames < row.window_frames_max
    assert estimate(row, need(row, frames=frames), Offload.GROUP) <= 4 * GIB
    assert estimate(row, need(row, frames=frames + row.frame_step), Offload.GROUP) > 4 * GIB
    assert longest_window(row, need(row), Offload.GROUP, GIB) is None


def test_weights_are_counted_as_they_are_held() -> None:
    ltx, wan = CHECKPOINTS["ltx-2"], CHECKPOINTS["wan2.2-ti2v-5b"]
    lora = 2 * ltx.lora_two_numbers
    assert lora > 7_000_000_000, "a rank of 384"
    whole = resident(ltx, need(ltx))
    assert whole["transformer"] == ltx.component_bytes["transformer"] + lora
    assert resident(ltx, need(ltx, number_bytes=4)) == {part: 2 * held for part, held in whole.items()}
    cast = resident(ltx, need(ltx, has_fp8=True))["transformer"]
    assert cast == pytest.approx(ltx.component_bytes["transformer"] * 0.51 + lora, rel=1e-6), (
        "fp8 leaves a LoRA as it is"
    )
    one_stage = replace(ltx, sigmas_two=(), lora_two="")
    assert set(whole) - set(resident(one_stage, need(ltx))) == {"latent_upsampler"}
    assert resident(one_stage, need(ltx))["transformer"] == ltx.component_bytes["transformer"]
    precise = resident(wan, need(wan, number_bytes=4, lora_numbers=1000))
    assert precise["vae"] == wan.component_bytes["vae"], "always float32"
    assert precise["transformer"] == 2 * wan.component_bytes["transformer"] + 4000


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
@pytest.mark.parametrize("frames", [24, 96, 97, 600])
def test_a_span_is_made_anew_in_whole_steps_between_what_stays(row: Checkpoint, frames: int) -> None:
    step = row.frame_step
    for start, end in [(0, 1), (0.5, 0.6), (0.25, 0.75), (0, frames / 24 - 0.5), (0.5, frames / 24), (0.9, 0.95)]:
        retake = Retake(start_seconds=start, end_seconds=end, prompt="a wolf", words="")
        span = span_of(row, retake, frames=frames, fps=24)
        assert span.first <= round(start * 24) and span.until >= round(end * 24)
        assert span.until - end * 24 <= step + 1 or span.until == frames
        if span.until < frames:
            assert span.frames % step == (span.first == 0) and span.after == step <= frames - span.until
        assert span.given <= span.first and (span.given % step == 1 or span.first == 0 == span.given)
        for longest in (row.window_frames_max, 25, 17):
            short = replace(row, window_frames_max=longest)
            made = span_windows(short, span.frames, given=span.given, after=span.after)
            assert sum(window.shown for window in made) == span.frames
            assert all(window.frames % step == 1 and window.frames <= longest for window in made)
            assert all(1 <= window.shown <= window.frames - window.given for window in made)
            assert all(window.given + window.shown == window.frames for window in made[:-1])
            if span.after:
                assert made[-1].frames == made[-1].given + made[-1].shown + span.after, "what stays ends the window"


def test_a_span_begins_where_it_was_asked_for_unless_too_little_would_stay_behind_it() -> None:
    row = CHECKPOINTS["ltx-2.3"]

    def made(start: float, end: float) -> tuple[int, int, int, int]:
        span = span_of(row, Retake(start_seconds=start, end_seconds=end, prompt="", words=""), frames=96, fps=24)
        return span.first, span.until, span.given, span.after

    assert made(1, 2) == (24, 48, 9, 8)
    assert made(1, 2.1) == (24, 56, 9, 8), "two frames more are seven more"
    assert made(2.6, 3.5) == (62, 86, 9, 8), "24 frames from 62 on end at 86"
    assert made(2.6, 3.65) == (56, 88, 9, 8), "not at 94, of which too little stays"
    assert made(2.6, 3.9) == (62, 96, 9, 0), "to the end"
    assert made(0, 1) == (0, 25, 0, 8) and made(0.2, 1) == (5, 29, 1, 8)
