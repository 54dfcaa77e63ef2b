"""A picture longer than the frame that a camera pans over, and the gentle life of drawings and of colours without an edge."""

import itertools

import numpy as np
import pytest

from rushes.scene import Scene, direct, extend, render
from rushes.scene.drawing.planes import frame_from_rgb
from rushes.scene.drawing.resize import resize
from rushes.scene.photo.analysis import analyse
from rushes.scene.photo.shots import Shot

WIDE, TALL = 256, 144
Y, X = np.mgrid[0:TALL, 0:WIDE].astype(np.float64)


def asked(prompt: str, **changes: object) -> Scene:
    size = {"width_px": WIDE, "height_px": TALL, "seconds": 4.0, "fps": 6, "images": 1, **changes}
    return direct(prompt, seed=1, **size)  # type: ignore[arg-type]


def strip(frames: float = 2.5) -> np.ndarray:
    """A wall painted in squares, no two parts of it alike; as high as the frame."""
    long = round(frames * WIDE)
    chance = np.random.default_rng(3)
    squares = chance.integers(30, 220, (TALL // 24, long // 24 + 1, 3)).repeat(24, 0).repeat(24, 1)[:, :long]
    return np.clip(squares + chance.normal(0, 6, squares.shape), 0, 255).astype(np.uint8)


def like(part: np.ndarray, frame: np.ndarray) -> float:
    """How alike two pictures are, -1..1."""
    return float(np.corrcoef(part.ravel().astype(float), frame.ravel().astype(float))[0, 1])


@pytest.mark.parametrize(
    ("prompt", "to_the_right"),
    [
        ("the camera pans right over the valley", True),
        ("slow pan", True),
        ("pan left", False),
        ("Kamera schwenkt nach links", False),
        ("镜头向右", True),
    ],
)
def test_a_pan_travels_from_one_end_of_a_long_picture_to_the_other(prompt, to_the_right):
    picture = strip()
    frames = list(render(asked(prompt), images=[picture]).frames())
    left, right = (frame_from_rgb(np.ascontiguousarray(part)) for part in (picture[:, :WIDE], picture[:, -WIDE:]))
    first, last = (left, right) if to_the_right else (right, left)
    assert np.array_equal(frames[0].y, first.y)
    assert like(frames[-1].y, last.y) > like(frames[-1].y, first.y) + 0.3
    steps = [float(np.abs(a.y.astype(int) - b.y).mean()) for a, b in itertools.pairwise(frames)]
    assert min(steps[6:-3]) > 0.3 * np.median(steps)  # all the way, without a halt


def test_a_tilt_travels_over_a_high_picture():
    picture = np.ascontiguousarray(strip(1.2).transpose(1, 0, 2))
    scene = asked("the camera tilts down")
    shot = Shot(scene, picture, scene.camera.move, 4.0, 0)
    whole = resize(picture, WIDE, shot.base.height_px)
    assert shot.frame(0.0).y.shape == (TALL, WIDE)
    assert like(shot.frame(0.0).y, frame_from_rgb(np.ascontiguousarray(whole[:TALL])).y) > 0.99
    assert shot._at(4.0)[1] == pytest.approx(shot.base.height_px - TALL)


def test_who_asks_for_no_pan_or_has_no_longer_picture_travels_nowhere():
    still = asked("it comes alive")
    assert Shot(still, strip(), "pan_right", 4.0, 0)._journey is None
    scene = asked("pan right")
    assert Shot(scene, strip(1.05), "pan_right", 4.0, 0)._journey is None
    assert Shot(scene, strip(1.6), "pan_right", 4.0, 0)._journey is not None


def test_only_what_the_frame_shows_is_laid():
    scene = asked("pan right")
    shot = Shot(scene, strip(4.0), "pan_right", 4.0, 0)
    assert not shot._effects.heavens._names
    laid = shot._placed(2.0)[1].state
    left = shot._at(2.0)[0] / 8
    assert laid[:, : int(left) - 1].max() == 0 == laid[:, int(left) + WIDE // 8 + 2 :].max()
    assert laid[:, int(left) + 1 : int(left) + WIDE // 8 - 1].min() > 0


def test_a_pan_is_extended_without_a_jump():
    base = asked("pan right", seconds=2.0, fps=12)
    frames = [frame.copy() for frame in render(extend(base, "it rains", seconds=2), images=[strip()]).frames()]
    steps = [float(np.abs(a.y.astype(int) - b.y).mean()) for a, b in itertools.pairwise(frames)]
    assert len(frames) == 48 and max(steps[22:26]) < 1.5 * np.median(steps[:22])


def drawing(*, text: bool = False) -> np.ndarray:
    """A sun and a balloon in a flat sky over a flat hill; with rows of letters if it is a page."""
    picture = np.empty((TALL, WIDE, 3), np.uint8)
    picture[...] = (150, 205, 240)
    picture[130 + 5 * np.sin(X / 40) < Y] = (90, 170, 80)
    picture[np.hypot(X - 56, Y - 36) < 17] = (250, 210, 60)
    picture[np.hypot(X - 160, Y - 62) < 26] = (220, 60, 60)
    picture[(abs(X - 160) < 9) & (abs(Y - 100) < 6)] = (120, 70, 30)
    picture[(abs(X - 160) < 2) & (Y > 60) & (Y < 100)] = (60, 40, 30)
    picture[np.hypot(X - 152, Y - 58) < 4] = (30, 30, 30)
    if text:
        for top in range(6, TALL - 10, 14):
            for left in range(8, WIDE - 10, 9):
                picture[top : top + 8, left : left + 4] = (20, 20, 30)
    return picture


def drawn_shot(picture: np.ndarray, prompt: str = "it comes alive") -> Shot:
    return Shot(asked(prompt), picture, "arc_right", 4.0, 0)


def test_the_things_of_a_drawing_part_from_its_backdrop_and_stay_rigid():
    analysis = analyse(drawing())
    assert analysis.drawn
    scale = analysis.raised.shape[1] / WIDE
    sun, balloon, basket, eye = (
        analysis.raised[round(y * scale), round(x * scale)] for x, y in ((56, 36), (160, 62), (160, 100), (152, 58))
    )
    assert balloon == pytest.approx(basket) and balloon == pytest.approx(eye)  # with all that it encloses
    assert balloon > sun > 0.1
    ridge = analysis.raised[-round(8 * scale) :]
    assert ridge.max() < 0.1  # what comes in from the border is the backdrop
    land = drawn_shot(drawing())._placed(3.5)[1]
    on_it = land.across[5:11, 18:23]  # nodes on the balloon: a zoom and a shift alone
    assert np.abs(np.diff(on_it, 2, axis=1)).max() < 0.15
    beside = land.across[8, 20] - land.across[17, 20]
    assert abs(beside) > 1.5
    assert np.abs(np.diff(land.across, axis=1)).max() < 8 * 0.9  # it never folds
    assert np.abs(np.diff(land.down, axis=0)).max() < 8 * 0.9


def test_the_things_of_a_drawing_hover_each_in_its_own_time():
    shot = drawn_shot(drawing())
    sun, balloon, ground = (
        np.array([shot._motion.land(t, 4.0)[1][row, column] for t in np.linspace(1.5, 4.0, 12)])
        for row, column in ((4, 7), (7, 20), (17, 20))
    )
    assert np.ptp(sun) > 0.2 and np.ptp(balloon) > 0.2 and np.ptp(ground) < 0.05
    assert np.abs(sun - balloon).max() > 0.2


def test_a_page_and_a_diagram_stand():
    assert not analyse(drawing(text=True)).raised.any()
    boxes = np.full((TALL, WIDE, 3), 245, np.uint8)
    for number in range(24):
        top, left = 12 + 33 * (number // 6), 12 + 40 * (number % 6)
        boxes[top : top + 20, left : left + 26] = (60, 90 + 4 * number, 160)
    assert analyse(boxes).drawn and not analyse(boxes).raised.any()


def test_colours_without_an_edge_run_gently():
    picture = np.stack([60 + 150 * X / WIDE, 90 + 60 * Y / TALL, 200 - 90 * X / WIDE], axis=2).astype(np.uint8)
    assert analyse(picture).edgeless and not analyse(strip(1.0)).edgeless and not analyse(drawing()).edgeless
    shot = Shot(asked("it comes alive"), picture, "static", 4.0, 0)
    land = shot._placed(3.0)[1]
    assert np.abs(land.across).max() > 3
    assert np.abs(np.diff(land.across, axis=1)).max() < 0.3 * 8
    assert np.array_equal(shot.frame(0.0).y, frame_from_rgb(picture).y)
