"""Image-to-video: pictures made here, taken apart and moved."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from rushes.media.encode import VideoWriter
from rushes.scene import Camera, Scene, direct, extend, render
from rushes.scene.drawing.planes import Frame, frame_from_rgb
from rushes.scene.photo.analysis import analyse
from rushes.scene.photo.fields import enlarge
from rushes.scene.photo.layers import fill_behind, fragments, half_planes, opaque, take_apart
from rushes.scene.photo.light import Light
from rushes.scene.photo.mattes import refine
from rushes.scene.photo.moves import MOVES, travelled, view_at
from rushes.scene.photo.pictures import cover, window
from rushes.scene.photo.segment import TRUST_MIN
from rushes.scene.photo.shots import Shot
from rushes.scene.photo.straight import clear_of, find_lines, straightened
from rushes.scene.photo.warp import Laying, extremes, grid_shape
from rushes.scene.photo.wishes import wishes_of

WIDE, TALL = 256, 144


def scene_of(prompt: str = "it comes alive", seed: int = 1, **changes: object) -> Scene:
    size = {"width_px": WIDE, "height_px": TALL, "seconds": 3.0, "fps": 5, "images": 1, **changes}
    return direct(prompt, seed=seed, **size)  # type: ignore[arg-type]


def held(scene: Scene) -> Scene:
    return scene.with_changes(camera=Camera(move="static", stated=True))


def noisy(picture: np.ndarray, amount: float, seed: int = 1) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, amount, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def disc(wide: int = WIDE, tall: int = TALL) -> np.ndarray:
    """An orange disc before smooth dark green."""
    y, x = np.mgrid[0:tall, 0:wide]
    picture = np.empty((tall, wide, 3))
    picture[...] = (24, 62, 46)
    picture[..., 1] += 14 * x / wide
    inside = np.hypot(x - wide / 2, y - 0.52 * tall) < 0.3 * tall
    texture = 30 * np.sin(x / 3.0) * np.sin(y / 3.0)
    picture[inside] = np.stack([225 + texture, 140 + texture, 50 + 0 * texture], axis=2)[inside]
    return noisy(picture, 1.5)


def landscape(wide: int = WIDE, tall: int = TALL, water: bool = False) -> np.ndarray:
    """Blue sky with soft clouds over rough land, or over water banded by waves."""
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float64)
    horizon = 0.5 * tall
    clouds = 26 * (np.sin(x / 23 + 1) * np.sin(y / 15) + np.sin(x / 41 + y / 31))
    picture = np.stack([110 + clouds, 160 + 0.8 * clouds, 232 + 0.3 * clouds], axis=2)
    below = y > horizon
    if water:
        # Short crests, the longer the nearer: nothing runs from side to side.
        chance = np.random.default_rng(3)
        crests = np.repeat(chance.normal(0, 11, (tall, wide // 8 + 1)), 8, axis=1)[:, :wide]
        land = np.stack([64 + crests, 112 + crests, 176 + crests], axis=2)
    else:
        rough = np.random.default_rng(2).normal(0, 16, (tall, wide))
        land = np.stack([92 + rough, 74 + rough, 44 + rough], axis=2)
    picture[below] = land[below]
    return np.clip(picture, 0, 255).astype(np.uint8)


def difference(a: Frame, b: Frame) -> np.ndarray:
    return np.abs(a.y.astype(int) - b.y.astype(int))


def same(a: Frame, b: Frame) -> bool:
    return all(np.array_equal(getattr(a, plane), getattr(b, plane)) for plane in "yuv")


PICTURES = {"disc": disc(), "landscape": landscape(), "water": landscape(water=True), "noise": noisy(disc(), 60)}


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("prompt", ["it comes alive", "a snowy night, orbit shot", "sunset, rain, falling leaves"])
def test_the_first_frame_is_the_picture_exactly(name, prompt):
    frame = next(render(scene_of(prompt), images=[PICTURES[name]]).frames())
    assert same(frame, frame_from_rgb(PICTURES[name]))


@pytest.mark.parametrize("name", ["disc", "landscape"])
def test_the_first_frame_is_the_picture_after_decoding(name, tmp_path: Path):
    import av

    scene = scene_of(fps=30, seconds=0.5)
    path = tmp_path / "film.mp4"
    film = render(scene, images=[PICTURES[name]])
    with VideoWriter(path, width_px=WIDE, height_px=TALL, fps=30, frame_count=film.frame_count) as writer:
        for frame in film.frames():
            writer.write_frame(frame.y, frame.u, frame.v)
    with av.open(str(path)) as container:
        decoded = next(container.decode(video=0)).to_ndarray(format="yuv420p")
    expected = frame_from_rgb(PICTURES[name]).y.astype(float)
    error = ((decoded[:TALL, :WIDE].astype(float) - expected) ** 2).mean()
    assert 10 * np.log10(255**2 / max(error, 1e-9)) >= 35


@pytest.mark.parametrize("name", PICTURES)
def test_layers_laid_unmoved_are_the_picture(name):
    shot = Shot(scene_of(), PICTURES[name], "orbit", 3.0, 0)
    frame = shot.frame(1e-4)  # the camera has hardly moved: all layers are laid, at rest
    for plane in "yuv":
        assert np.abs(getattr(frame, plane).astype(int) - getattr(shot.base, plane)).max() <= 3


def test_a_disc_before_its_background_is_the_subject():
    picture = disc()
    analysis = analyse(picture)
    assert analysis.subject.trust >= TRUST_MIN
    y, x = np.mgrid[0 : analysis.subject.mask.shape[0], 0 : analysis.subject.mask.shape[1]]
    tall, wide = analysis.subject.mask.shape
    inside = np.hypot(x - wide / 2, y - 0.52 * tall) < 0.3 * tall
    assert analysis.subject.mask[inside].mean() > 0.93
    assert analysis.subject.mask[~inside].mean() < 0.03


def test_what_a_subject_hid_is_filled_from_around_it():
    base = frame_from_rgb(disc())
    alpha = refine(analyse(disc()).subject.mask, half_planes(base))
    behind = fill_behind(base, alpha)
    assert behind.y.max() < base.y[: TALL // 10].max() + 25  # nothing of the bright disc is left
    assert abs(float(behind.y[TALL // 2, WIDE // 2]) - float(np.median(base.y[:10]))) < 20


def test_every_pixel_is_filled_however_far_layers_move():
    base = frame_from_rgb(landscape())
    behind, sheet = take_apart(base, refine(analyse(disc()).subject.mask, half_planes(base)))
    far = np.full((TALL // 8 + 1, WIDE // 8 + 1), 900.0, np.float32)
    for sign in (-1, 1):
        frame = Frame(np.zeros_like(base.y), np.zeros_like(base.u), np.zeros_like(base.v))
        Laying(opaque(behind), None, sign * far, -sign * far, (WIDE, TALL)).lay(frame)
        Laying(sheet, extremes(sheet), sign * far, sign * far, (WIDE, TALL)).lay(frame)
        assert frame.y.min() >= 15


def test_what_is_moved_by_half_a_pixel_stays_sharp():
    """Fine stripes, across and down, keep nine tenths of their contrast nearly; unmoved they are the picture exactly."""
    y, x = np.mgrid[0:TALL, 0:WIDE]
    rest = np.zeros(grid_shape(WIDE, TALL), np.float32)
    for along in (x, y):
        stripes = 120 + 60 * np.sin(along * np.pi / 2)
        base = frame_from_rgb(np.repeat(stripes[..., None], 3, axis=2).astype(np.uint8))
        contrasts = []
        for moved in (0.0, 0.5):
            frame = Frame(np.zeros_like(base.y), np.zeros_like(base.u), np.zeros_like(base.v))
            Laying(opaque(base), None, rest + moved, rest + moved, (WIDE, TALL)).lay(frame)
            contrasts.append(float(frame.y[8:-8, 8:-8].std() / base.y.std()))
            assert moved or np.array_equal(frame.y, base.y)
        assert 0.84 < contrasts[1] / contrasts[0] < 0.95


@pytest.mark.parametrize("move", sorted(MOVES))
@pytest.mark.parametrize("name", ["disc", "landscape"])
def test_every_move_starts_from_rest_and_tears_nothing(name, move):
    shot = Shot(scene_of(), PICTURES[name], move, 3.0, 0)
    early = difference(shot.frame(1 / 30), shot.base)
    assert early.mean() < 0.6
    # Without the light over it, which may make an edge harder.
    base, last = shot.base.y.astype(int), frame_from_rgb(shot.bare()).y.astype(int)
    # No edge of the last frame is harder than the hardest of the picture: a tear would be.
    assert np.abs(np.diff(last, axis=1)).max() <= np.abs(np.diff(base, axis=1)).max() + 12
    assert np.abs(np.diff(last, axis=0)).max() <= np.abs(np.diff(base, axis=0)).max() + 12


def test_the_subject_parts_from_its_background():
    """Seen from the side, near and far move against each other."""
    shot = Shot(scene_of(), disc(), "orbit", 3.0, 0)
    view = view_at(MOVES["orbit"], 3.0, 3.0, (WIDE, TALL), (WIDE / 2, TALL / 2), 0.5, 1.0)
    nodes = np.array([[WIDE / 2]], np.float32)
    near, _ = view.offsets(nodes, nodes, shot.analysis.subject_nearness)
    far, _ = view.offsets(nodes, nodes, 0.1)
    assert abs(float(near[0, 0] - far[0, 0])) > 0.015 * WIDE


def test_a_straight_mast_stays_straight():
    """Where a line would bend the depth turns into a plane; without lines it stays as it is."""
    luma = np.full((216, 384), 0.7, np.float32)
    rows = np.linspace(0, 1, 216, dtype=np.float32)[:, None]
    bent = np.clip(1.5 * (rows - 0.5), 0, 0.9) * np.ones_like(luma)
    assert np.array_equal(straightened(bent, find_lines(luma)), bent)
    luma[10:206, 190:196] = 0.1
    lines = find_lines(luma)
    assert 150 < np.hypot(lines[0, 2] - lines[0, 0], lines[0, 3] - lines[0, 1]) < 230
    along = straightened(bent, lines)[12:204, 192]
    chord = np.linspace(along[0], along[-1], len(along))
    assert np.abs(along - chord).max() < 0.05 < np.abs(bent[12:204, 192] - chord).max()
    drifts = clear_of(np.ones_like(luma), luma, 0.6)
    assert drifts[100, 192] < 0.02
    assert drifts[100, 20] > 0.98


def test_a_sky_that_much_crosses_stands():
    luma = np.full((216, 384), 0.7, np.float32)
    for left in (40, 120, 200, 280):
        luma[0:140, left : left + 4] = 0.2
    assert not clear_of(np.ones_like(luma), luma, 0.65).any()


def test_shadows_of_clouds_keep_off_the_rim_of_the_sky():
    """They are laid over a picture that moves: at the rim of the sky they would be smudges in it."""
    frame = frame_from_rgb(landscape())
    analysis = analyse(landscape())
    scene = direct("make it come alive", seed=1, width_px=WIDE, height_px=TALL, seconds=4, images=1)
    light = Light(scene, analysis, wishes_of(scene), frame, 7)
    sky = np.repeat(np.repeat(analysis.regions.sky, 2, 0), 2, 1)[:TALL, :WIDE]
    shaded = np.zeros((TALL, WIDE), bool)
    rest = np.zeros(grid_shape(WIDE, TALL), np.float32)
    for seconds in (1.0, 2.0, 3.0):
        after = frame.copy()
        light.lay(after, seconds, rest, rest)
        shaded |= np.abs(after.y.astype(int) - frame.y) > 4
    last = int(np.nonzero((analysis.regions.sky > 0.5).any(1))[0][-1] / analysis.regions.sky.shape[0] * TALL)
    assert sky.shape and shaded[last + int(0.15 * WIDE) :].any()
    assert shaded[: last - int(0.08 * WIDE)].any()  # veils drift within the sky
    assert not shaded[last + 2 : last + int(0.02 * WIDE)].any()


def test_a_subject_that_would_tear_its_surroundings_stays_in_the_picture():
    """Before a smooth background the layer comes off clean; before a patterned one, pieces would come along."""
    y, x = np.mgrid[0:TALL, 0:WIDE]
    rough = disc().astype(float)
    outside = np.hypot(x - WIDE / 2, y - 0.52 * TALL) >= 0.3 * TALL
    rough[outside] += (45 * (((x // 3 + y // 3) % 2) * 2 - 1))[outside][:, None]
    alpha = refine(analyse(disc()).subject.mask, half_planes(frame_from_rgb(disc())))
    shares = [
        fragments(take_apart(frame_from_rgb(picture), alpha)[1], alpha)
        for picture in (disc(), np.clip(rough, 0, 255).astype(np.uint8))
    ]
    assert shares[0] < 0.04
    assert shares[1] > 0.10


def test_sky_and_land_are_told_apart():
    regions = analyse(landscape()).regions
    half = regions.sky.shape[0] // 2
    assert regions.outdoors
    assert regions.sky[: half - 2].mean() > 0.9
    assert regions.sky[half + 2 :].mean() < 0.05
    assert abs(regions.horizon - 0.5) < 0.08
    assert regions.water.mean() < 0.02


def test_water_below_a_sky_is_found():
    regions = analyse(landscape(water=True)).regions
    half = regions.water.shape[0] // 2
    assert regions.water[half + 6 :].mean() > 0.6
    assert regions.water[: half - 2].mean() < 0.05


def test_a_wall_or_a_plain_picture_has_neither_sky_nor_water():
    for picture in (disc(), np.full((TALL, WIDE, 3), 128, np.uint8), noisy(np.full((TALL, WIDE, 3), 128.0), 50)):
        regions = analyse(picture).regions
        assert regions.water.max() < 0.1
    assert not analyse(disc()).regions.outdoors


def test_only_sky_and_water_move_under_a_held_camera():
    for name, moves, rests in (("landscape", slice(8, 50), slice(86, 140)), ("water", slice(100, 140), slice(74, 78))):
        shot = Shot(held(scene_of("the clouds drift, waves", seconds=4.0)), PICTURES[name], "static", 4.0, 0)
        light = shot.frame(4.0)
        moved = difference(light, shot.base)
        structure = np.abs(np.diff(light.y.astype(int), axis=1) - np.diff(shot.base.y.astype(int), axis=1))
        assert moved[moves].mean() > 1.0, name
        assert structure[rests].mean() < 3.5, name  # shadows of clouds may pass over it, but nothing is displaced


def test_a_held_camera_over_a_plain_thing_holds_it():
    """Light may play over it, but nothing is displaced."""
    picture = disc()
    shot = Shot(held(scene_of("static shot")), picture, "static", 3.0, 0)
    after, base = shot.frame(2.5).y.astype(int), shot.base.y.astype(int)
    for axis in (0, 1):
        assert np.abs(np.diff(after, axis=axis) - np.diff(base, axis=axis))[:20].mean() < 1.0


def test_the_same_scene_gives_the_same_film_and_another_seed_another():
    def film(seed: int) -> list[Frame]:
        return list(render(scene_of("windy, snow", seed=seed, seconds=1.0), images=[landscape()]).frames())

    assert all(same(a, b) for a, b in zip(film(1), film(1), strict=True))
    assert any(not same(a, b) for a, b in zip(film(1), film(5), strict=True))


def test_night_sunset_fog_and_snow_come_in_smoothly():
    def last_and_step(prompt: str) -> tuple[Frame, float]:
        frames = list(render(held(scene_of(prompt)), images=[landscape()]).frames())
        return frames[-1], max(abs(float(b.y.mean()) - float(a.y.mean())) for a, b in itertools.pairwise(frames))

    plain, _ = last_and_step("static shot")
    for prompt, check in (
        ("night, static shot", lambda f: f.y.mean() < 0.75 * plain.y.mean()),
        ("sunset, static shot", lambda f: f.v.mean() > plain.v.mean() + 3),
        ("fog, static shot", lambda f: f.y[60:74].std() < 0.8 * plain.y[60:74].std()),
        ("snow, static shot", lambda f: difference(f, plain).mean() > 2),
        ("rain, static shot", lambda f: f.y.mean() < plain.y.mean()),
        ("fireflies, static shot", lambda f: (difference(f, plain) > 25).sum() > 20),
        ("falling leaves, static shot", lambda f: (difference(f, plain) > 20).sum() > 20),
    ):
        frame, step = last_and_step(prompt)
        assert check(frame), prompt
        assert step < 22, prompt


def test_several_pictures_are_shots_of_equal_length():
    dark, light = np.full((TALL, WIDE, 3), 30, np.uint8), np.full((TALL, WIDE, 3), 210, np.uint8)
    frames = list(render(scene_of("x", seconds=6.0, images=3), images=[dark, light, dark]).frames())
    means = np.array([frame.y.mean() for frame in frames])
    bright = means > means.mean()
    assert abs(float(bright.mean()) - 1 / 3) < 0.1
    assert not bright[0]
    assert not bright[-1]
    assert np.abs(np.diff(means)).max() < 110  # dissolved, not cut


@pytest.mark.parametrize("shape", [(2, 2), (3, 5), (17, 31), (31, 17), (144, 256), (1500, 900), (40, 900), (901, 33)])
def test_pictures_of_any_size_move(shape):
    picture = np.random.default_rng(4).integers(0, 256, (*shape, 3), np.uint8)
    frames = list(render(scene_of("push in", seconds=1.0, fps=4), images=[picture]).frames())
    assert all(frame.y.shape == (TALL, WIDE) for frame in frames)


@pytest.mark.parametrize("size", [(32, 32), (34, 62), (130, 74), (64, 500)])
def test_frames_of_any_size(size):
    scene = scene_of("orbit", seconds=1.0, fps=3, width_px=size[0], height_px=size[1])
    for frame in render(scene, images=[landscape()]).frames():
        assert frame.y.shape == (size[1], size[0])
        assert frame.y.min() >= 16


def test_grey_pictures_stay_grey():
    grey = np.repeat(disc()[..., 1:2], 3, axis=2)
    last = list(render(scene_of("orbit shot"), images=[grey]).frames())[-1]
    assert np.abs(last.u.astype(int) - 128).max() <= 3
    assert np.abs(last.v.astype(int) - 128).max() <= 3


def test_a_crop_keeps_what_stands_out():
    y, x = np.mgrid[0:200, 0:400]
    picture = np.full((200, 400, 3), (40, 70, 60), np.uint8)
    picture[np.hypot(x - 330, y - 100) < 50] = (240, 150, 40)
    square = cover(noisy(picture, 9), 200, 200)
    orange = (square[..., 0] > 200).mean()
    assert orange > 0.95 * np.pi * 50**2 / 200**2


def test_what_stands_before_an_even_ground_is_shown_whole_on_more_of_it():
    """A product on white, a logo: their ground goes on to both sides, or above and below."""
    y, x = np.mgrid[0:300, 0:300]
    shaded = np.repeat(np.repeat((250 - 0.04 * y)[..., None], 3, axis=2), 1, axis=1)
    shaded[(np.abs(x - 150) < 60) & (y > 20) & (y < 280)] = (120, 60, 30)
    product = noisy(shaded, 1.0)
    wide, tall = cover(product, 320, 180), cover(product, 180, 320)
    for frame, top, bottom in ((wide, 10, 170), (tall, 78, 242)):
        dark = frame[..., 2] < 120
        middle = dark[:, frame.shape[1] // 2]
        assert middle[top + 6 : bottom - 6].all() and not middle[: top - 6].any() and not middle[bottom + 6 :].any()
        assert not dark[:, :8].any() and np.abs(np.diff(frame[4].astype(int), axis=0)).max() < 8  # and no seam is seen
    assert window(product, 320, 180) == (0.0, 0.0, 1.0, 1.0)
    assert Shot(scene_of(), product, "arc_right", 3.0, 0).analysis.alive == 0  # no bottle breathes


def test_no_letter_of_a_page_is_cropped():
    board = np.full((300, 400, 3), (40, 90, 160), np.uint8)
    board[:, ::40] = board[::30] = (250, 250, 250)
    board[:, :6] = (220, 30, 30)
    left, top, _, bottom = window(board, 320, 180)
    assert (top, bottom) == (0.0, 1.0) and 0.1 < left < 0.15
    assert Shot(scene_of(width_px=320, height_px=180), board, "arc_right", 3.0, 0).analysis.plain
    photograph = noisy(board, 12)
    assert window(photograph, 320, 180) == (0.0, 0.0, 1.0, 1.0)


def test_a_picture_that_a_crop_would_lose_is_shown_whole():
    picture = np.full((400, 100, 3), 60, np.uint8)
    picture[:20], picture[-20:] = (250, 0, 0), (0, 0, 250)
    wide = cover(picture, 320, 180)
    assert (wide[:9, 150:170, 0] > 200).all()
    assert (wide[-8:, 150:170, 2] > 200).all()
    assert wide[90, 5].max() < 60  # beside it, a darker copy


def test_wishes_are_read_in_several_languages():
    assert wishes_of(scene_of("les feuilles mortes dans le vent")).leaves == 1
    assert wishes_of(scene_of("风吹, 萤火虫")).fireflies == 1
    assert wishes_of(scene_of("风吹, 萤火虫")).wind == 1
    assert wishes_of(scene_of("a window")).wind == 0


def test_a_move_is_even_and_goes_on_from_the_pace_that_it_slows_down_to():
    way = np.array([travelled(t, 4.0) for t in np.linspace(0, 4, 81)])
    steps = np.diff(way)
    assert way[0] == 0
    assert abs(way[-1] - 1) < 1e-9
    assert steps.min() >= 0
    assert steps[0] < 0.1 * steps[40]
    assert 0.3 * steps[40] < steps[-1] < 0.5 * steps[40]
    further = np.diff([travelled(t, 4.0, goes_on=True) for t in np.linspace(0, 4, 81)])
    assert further.sum() == pytest.approx(1)
    assert further[0] == pytest.approx(steps[-1], rel=0.2)
    assert abs(steps[30] - steps[50]) < 1e-6


def test_an_extended_picture_goes_on_without_a_jump_or_a_halt():
    chance = np.random.default_rng(5)
    picture = enlarge(chance.random((12, 20, 3)).astype(np.float32) * 200 + 20, 160, 90).astype(np.uint8)
    base = direct("rain falls, camera pushes in", seed=1, width_px=160, height_px=90, seconds=2, fps=12, images=1)
    film = extend(base, "the rain stops", seconds=2)
    frames = [frame.copy() for frame in render(film, images=[picture]).frames()]
    alone = list(render(base, images=[picture]).frames())
    assert len(frames) == 48 and all(np.array_equal(a.y, b.y) for a, b in zip(alone, frames, strict=False))
    later = list(render(film, images=[picture]).frames(begin=24))
    assert all(np.array_equal(a.y, b.y) for a, b in zip(later, frames[24:], strict=True))
    steps = [float(np.abs(a.y.astype(int) - b.y).mean()) for a, b in itertools.pairwise(frames[12:40])]
    assert steps[11] < 1.5 * np.median(steps) and min(steps[9:16]) > 0.3 * np.median(steps)


def test_night_falls_slowly_over_a_picture_that_goes_on():
    picture = np.full((90, 160, 3), (120, 150, 180), np.uint8)
    base = direct("fixed camera", seed=1, width_px=160, height_px=90, seconds=2, fps=12, images=1)
    film = extend(base, "night falls", seconds=4)
    light = [float(frame.y.mean()) for frame in render(film, images=[picture]).frames(begin=24)]
    assert light[-1] < light[0] - 20
    assert max(a - b for a, b in itertools.pairwise(light)) < 0.12 * (light[0] - light[-1])
