"""What an animal can do: sleep with closed eyes and low, eat with its head down, swim, leap; and what things can."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene.clay import layout as at
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.quadruped.body import Quadruped
from rushes.scene.figures.sprites import frame, pose_of
from scene.studio import LIGHT

FOUR_LEGGED = [name for name, species in CAST.items() if isinstance(species.shape, Quadruped)]
SLEEPERS = [name for name, species in CAST.items() if "sleep" in species.actions]
EVERY_OBJECT = [
    "person",
    "bicycle",
    "car",
    "motorcycle",
    "airplane",
    "bus",
    "train",
    "truck",
    "boat",
    "trafficlight",
    "hydrant",
    "stopsign",
    "parkingmeter",
    "bench",
    "bird",
    "cat",
    "dog",
    "horse",
    "sheep",
    "cow",
    "elephant",
    "bear",
    "zebra",
    "giraffe",
    "backpack",
    "umbrella",
    "handbag",
    "tie",
    "suitcase",
    "frisbee",
    "skis",
    "snowboard",
    "football",
    "kite",
    "baseballbat",
    "baseballglove",
    "skateboard",
    "surfboard",
    "racket",
    "bottle",
    "wineglass",
    "cup",
    "fork",
    "knife",
    "spoon",
    "bowl",
    "banana",
    "apple",
    "sandwich",
    "orange",
    "broccoli",
    "carrot",
    "hotdog",
    "pizza",
    "donut",
    "cake",
    "chair",
    "couch",
    "plant",
    "bed",
    "table",
    "toilet",
    "tv",
    "laptop",
    "remote",
    "keyboard",
    "phone",
    "microwave",
    "oven",
    "toaster",
    "sink",
    "refrigerator",
    "book",
    "clock",
    "vase",
    "scissors",
    "teddy",
    "hairdrier",
    "toothbrush",
]


def top_of(name: str, action: str) -> float:
    """The highest that a cycle reaches, in units of the standing height."""
    window = frame(name, action, 1, 0)
    return window.top / window.tall


def eyes_open(name: str, action: str, phase: float) -> list[float]:
    species = CAST[name]
    clay = species.model(pose_of(species, action, phase, 0))
    return [row[at.OPEN] for row in clay.materials if int(row[at.SPECIAL]) in (at.BEAD_EYE, at.WHITE_EYE)]


def test_every_common_object_has_a_figure() -> None:
    assert {"human" if name == "person" else name for name in EVERY_OBJECT} <= set(CAST)


@pytest.mark.parametrize("name", SLEEPERS)
def test_who_sleeps_has_closed_eyes_all_the_time(name: str) -> None:
    for phase in (0.0, 0.3, 0.55, 0.8):
        assert all(opened == 0.0 for opened in eyes_open(name, "sleep", phase))


@pytest.mark.parametrize("name", FOUR_LEGGED)
def test_who_sleeps_lies_lower_than_who_stands(name: str) -> None:
    assert top_of(name, "sleep") < 0.86 * top_of(name, "idle")


@pytest.mark.parametrize("name", [n for n in FOUR_LEGGED if CAST[n].shape.curls])
def test_who_curls_up_is_shorter_than_who_walks(name: str) -> None:
    curled, walking = frame(name, "sleep", 1, 0), frame(name, "walk", 1, 0)
    assert curled.right - curled.left < (walking.right - walking.left)


@pytest.mark.parametrize("name", FOUR_LEGGED)
def test_who_eats_has_its_head_lower_than_who_stands(name: str) -> None:
    def head(action: str) -> float:
        species = CAST[name]
        clay = species.model(pose_of(species, action, 0.3, 0))
        eyes = [k for k, row in enumerate(clay.materials) if int(row[at.SPECIAL]) == at.BEAD_EYE]
        return min(row[at.CENTRE + 1] for row in clay.solids if int(row[at.MATERIAL]) in eyes)

    assert head("eat") < head("idle") - 0.02


@pytest.mark.parametrize("name", FOUR_LEGGED)
def test_everybody_on_four_legs_blinks(name: str) -> None:
    least = min(min(eyes_open(name, "idle", k / 80)) for k in range(80))
    assert least < 0.2
    assert max(eyes_open(name, "idle", 0.9)) == 1.0


@pytest.mark.parametrize("name", ["whale", "dolphin", "shark", "fish"])
def test_who_leaps_comes_out_and_goes_back(name: str) -> None:
    species = CAST[name]

    def height(phase: float) -> float:
        clay = species.model(pose_of(species, "leap", phase, 0))
        return float(np.mean([row[at.CENTRE + 1] for row in clay.solids]))

    assert height(0.5) > height(0.25) > height(0.0)
    assert height(0.5) > 0.3 and height(0.0) < -0.3


@pytest.mark.parametrize("name", ["skis", "snowboard", "surfboard"])
def test_what_is_long_can_lie(name: str) -> None:
    standing, lying = frame(name, "sway", 1, 0), frame(name, "lie", 1, 0)
    assert lying.top - lying.bottom < 0.75 * (standing.top - standing.bottom)
    assert lying.right - lying.left > 1.2 * (standing.right - standing.left)


@pytest.mark.parametrize("name", ["banana", "carrot", "toothbrush", "baseballbat"])
def test_what_would_not_stand_on_its_end_lies(name: str) -> None:
    at_rest = frame(name, "sway", 1, 0)
    assert at_rest.right - at_rest.left > 1.6 * (at_rest.top - at_rest.bottom)
    assert abs(at_rest.bottom) < 0.06, "on the ground"


def test_a_snake_follows_its_own_track() -> None:
    species = CAST["snake"]
    way = species.stride("slither")
    a = species.model(pose_of(species, "slither", 0.0, 0))
    b = species.model(pose_of(species, "slither", 0.25, 0))
    body = [(row[at.CENTRE], row[at.CENTRE + 2]) for row in a.solids[4:16]]
    later = [(row[at.CENTRE] + 0.25 * way, row[at.CENTRE + 2]) for row in b.solids[4:16]]
    xs, zs = zip(*sorted(later), strict=True)
    for x, z in body[:8]:
        assert np.interp(x, xs, zs) == pytest.approx(z, abs=0.05)


def test_a_sprite_is_drawn_with_its_own_pattern_and_colour_at_once() -> None:
    red = draw(
        "cat", action="sit", phase=0.2, height_px=48, light=LIGHT, colour=(0.9, 0.1, 0.1), pattern="checked"
    ).rgba
    blue = draw(
        "cat", action="sit", phase=0.2, height_px=48, light=LIGHT, colour=(0.1, 0.1, 0.9), pattern="checked"
    ).rgba
    assert red[..., 0].sum() > 1.2 * blue[..., 0].sum()


def test_the_wave_of_a_surfer_rises_over_them_and_snow_does_not() -> None:
    def extent(action: str) -> tuple[int, int]:
        seen = np.argwhere(draw("man", action=action, phase=0.3, height_px=48, light=LIGHT).rgba[..., 3] > 128)
        high, wide = seen.max(axis=0) - seen.min(axis=0)
        return int(high), int(wide)

    (high, wide), (snow_high, snow_wide) = extent("surf"), extent("snowboard")
    assert high > 1.2 * snow_high and wide > 2 * snow_wide
