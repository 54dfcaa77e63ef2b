"""Several subjects in one picture: comparable, in the stated order, touching where one is on the other. In pixels."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct, render
from rushes.scene.acting.actors import POSE_HEIGHT_MAX_PX, Actor, figures, pose_height_px
from rushes.scene.acting.assembling import cast_subjects, world_height
from rushes.scene.acting.pairing import drawn
from rushes.scene.acting.poses import Poses
from rushes.scene.acting.tabletop import TABLE, TOP, laid, on_a_table
from rushes.scene.drawing.lens import Lens
from rushes.scene.drawing.light import Light
from rushes.scene.model import Scene

WIDTH, HEIGHT = 640, 360
LENS = Lens.of(WIDTH, HEIGHT, horizon=0.46, focal=1.25, eye=1.7)
LIGHT = Light(
    key_direction=(-0.45, 0.72, 0.53), key=(1.0, 0.95, 0.86), sky=(0.40, 0.46, 0.56), ground=(0.26, 0.22, 0.18),
    rim=(0.7, 0.7, 0.7),
)  # fmt: skip


def scene_of(prompt: str, seed: int = 3) -> Scene:
    return direct(prompt, seed=seed, width_px=WIDTH, height_px=HEIGHT, seconds=2.0)


def shown(prompt: str, seed: int = 3) -> dict[str, Actor]:
    poses = Poses(figures(), LIGHT)
    return {actor.name: actor for actor in cast_subjects(scene_of(prompt, seed), LENS, 6.0, "land", 0.0, poses)}


def window(actor: Actor) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of what is seen of an actor, pixels."""
    px = LENS.focal_px / actor.z
    x, y = LENS.x(actor.x, actor.z), LENS.y(actor.y, actor.z)
    left, right, bottom, top = (share * actor.height * px for share in actor.box)
    return x + left, x + right, y - top, y - bottom


PAIRS = ["a bear and a zebra", "a fork and a potted plant", "a giraffe and a bird", "a pizza and a tie", "a toilet and a hair drier",
         "a parking meter and a truck", "a cat and a dog", "a wine glass and a chair", "a refrigerator and skis"]  # fmt: skip


def _long(actor: Actor) -> float:
    left, right, top, bottom = window(actor)
    return max(right - left, bottom - top)


@pytest.mark.parametrize(
    ("prompt", "larger", "smaller", "least", "most"),
    [
        ("a bench on the left of a truck", "truck", "bench", 2.0, 3.5),
        ("a motorcycle and a bus", "bus", "motorcycle", 2.0, 3.5),
        ("a bicycle and a car", "car", "bicycle", 1.5, 2.5),
        ("a cup and a couch", "couch", "cup", 3.5, 6.0),
        ("a toothbrush on the left of a sink", "sink", "toothbrush", 2.0, 4.0),
        ("a laptop and a remote", "laptop", "remote", 1.5, 2.5),
        ("a toaster on the top of a microwave", "microwave", "toaster", 1.4, 2.0),
        ("a bus and a traffic light", "bus", "trafficlight", 1.6, 2.6),
        ("a dog on the left of a horse, front view", "horse", "dog", 1.5, 2.5),
        ("Un cepillo de dientes y un sofá", "couch", "toothbrush", 3.0, 5.0),
        ("一只狗和一头大象", "elephant", "dog", 2.0, 3.5),
    ],
)
def test_the_order_of_sizes_is_that_of_life_and_what_is_small_is_seen(
    prompt: str, larger: str, smaller: str, least: float, most: float
) -> None:
    actors = shown(prompt)
    assert least < _long(actors[larger]) / _long(actors[smaller]) < most
    assert _long(actors[smaller]) > 0.09 * HEIGHT


def test_sizes_are_evened_out_more_the_farther_they_are_apart_and_never_turned_round() -> None:
    ratios = [drawn(1.05**n) for n in range(-80, 160)]
    assert ratios == sorted(ratios) and drawn(1.5) == 1.5
    assert drawn(20.0) < 6.0 and abs(drawn(20.0) * drawn(1.0 / 20.0) - 1.0) < 1e-9


@pytest.mark.parametrize(
    "prompt", ["a toothbrush and a sink", "a wine glass next to a chair", "une tasse et un canapé"]
)
def test_what_is_small_stands_on_a_table_beside_what_is_large(prompt: str) -> None:
    actors = shown(prompt)
    table = actors.pop(TABLE)
    small, large = sorted(actors.values(), key=lambda actor: actor.life)
    assert abs(small.y + small.box[2] * small.height - TOP * table.height) < 0.02
    assert large.grounded and large.y == 0.0 and table.height < large.height
    assert (
        min(window(actor)[0] for actor in (table, large)) > 0
        and max(window(actor)[1] for actor in (table, large)) < WIDTH
    )


@pytest.mark.parametrize("prompt", ["a broccoli and a backpack", "a teddy bear and a frisbee", "a pizza and a tie"])
def test_what_is_hardly_larger_stands_on_the_same_table(prompt: str) -> None:
    laying = on_a_table(scene_of(prompt), figures().CAST)
    assert laying is not None and laying.things == {0, 1}


@pytest.mark.parametrize(
    "prompt", ["a banana on the bottom of an apple, front view", "a carrot on the bottom of a hot dog"]
)
def test_what_is_on_a_table_and_below_another_bears_it(prompt: str) -> None:
    scene = scene_of(prompt)
    poses = Poses(figures(), LIGHT)
    people = laid(cast_subjects(scene, LENS, 6.0, "land", 0.0, poses), scene, LENS, figures().CAST)
    below, above = (next(actor for actor in people if actor.who == n) for n in (0, 1))
    assert above.y + above.box[2] * above.height > below.y + 0.3 * below.height
    assert abs(above.x - below.x) < below.height


@pytest.mark.parametrize("prompt", PAIRS)
def test_a_pair_is_seen_apart_and_inside_the_frame(prompt: str) -> None:
    first, second = (window(actor) for actor in shown(prompt).values() if actor.name != TABLE)
    left, right = sorted((first, second))
    assert left[1] < right[0] + 1, "they do not cover each other"
    assert left[0] > 0 and right[1] < WIDTH
    assert min(left[2], right[2]) > 0 and max(left[3], right[3]) < HEIGHT


@pytest.mark.parametrize(
    ("prompt", "lies"),
    [("an umbrella", True), ("a spinning umbrella", False), ("ein Regenschirm und eine Handtasche", True)],
)
def test_an_open_umbrella_rests_on_its_rim_unless_it_is_to_do_something_else(prompt: str, lies: bool) -> None:
    assert (shown(prompt)["umbrella"].action == "lie") is lies


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
@pytest.mark.parametrize(
    ("prompt", "left", "right"),
    [
        ("a bicycle on the left of a car, front view", "bicycle", "car"),
        ("a car on the right of a motorcycle, front view", "motorcycle", "car"),
        ("a bird on the left of a cat, front view", "bird", "cat"),
        ("a clock on the left of a vase, front view", "clock", "vase"),
        ("a dog running on the left of a cat", "dog", "cat"),
    ],
)
def test_left_is_left_all_the_time(prompt: str, left: str, right: str, seed: int) -> None:
    actors = shown(prompt, seed)
    for seconds in (0.0, 0.7, 1.5, 2.8, 4.0):
        assert actors[left].where(seconds)[0] < actors[right].where(seconds)[0]


ON = ["an oven on the top of a toaster", "a banana on the top of an apple", "a kite on the top of a skateboard",
      "a snowboard on the top of a kite", "a surfboard on the top of skis", "a pizza on the top of a donut"]  # fmt: skip


@pytest.mark.parametrize("prompt", ON)
def test_what_is_on_another_is_above_it_and_touches_it(prompt: str) -> None:
    scene = scene_of(prompt)
    actors = shown(prompt)
    upper, lower = (window(actors[subject.figure]) for subject in scene.subjects)
    assert upper[2] < lower[2]
    assert upper[3] > lower[2] - 0.05 * (lower[3] - upper[2]), "no gap"
    assert upper[3] < lower[2] + 0.95 * (lower[3] - lower[2]), (
        "no burial: it is seen on the upper side, and fins and ends may hang down"
    )
    assert abs((upper[0] + upper[1]) - (lower[0] + lower[1])) < 0.2 * (lower[1] - lower[0]) * 2
    assert upper[2] > 0 and lower[3] < HEIGHT


@pytest.mark.parametrize(
    ("prompt", "upper", "lower"),
    [
        ("a microwave on the bottom of an oven", "oven", "microwave"),
        ("an oven on the bottom of a toaster", "toaster", "oven"),
    ],
)
def test_the_bottom_of_another_is_below_it(prompt: str, upper: str, lower: str) -> None:
    actors = shown(prompt)
    assert window(actors[upper])[3] < window(actors[lower])[3]
    assert window(actors[upper])[2] < window(actors[lower])[2]


def test_a_cat_lies_on_the_seat_of_a_sofa_and_not_on_its_back() -> None:
    actors = shown("a cat sleeping on the sofa")
    cat, sofa = window(actors["cat"]), window(actors["couch"])
    assert sofa[2] + 0.3 * (sofa[3] - sofa[2]) < cat[3] < sofa[3] - 0.15 * (sofa[3] - sofa[2])
    assert sofa[0] < cat[0] and cat[1] < sofa[1]
    assert actors["cat"].z < actors["couch"].z


def test_a_cat_under_a_table_stands_on_the_floor_and_fits() -> None:
    actors = shown("a cat under a table")
    cat, table = window(actors["cat"]), window(actors["table"])
    assert abs(cat[3] - table[3]) < 0.12 * (table[3] - table[2])
    assert cat[2] > table[2] and table[0] < cat[0] and cat[1] < table[1]


def test_left_of_is_seen_in_the_frame_itself() -> None:
    red_left = direct("a red ball on the left of a blue vase", seed=3, width_px=320, height_px=180, seconds=0.5)
    red_right = direct("a red ball on the right of a blue vase", seed=3, width_px=320, height_px=180, seconds=0.5)

    def redness(scene: Scene) -> float:
        """Centre of what is redder in one picture than in the other, as a share of the width."""
        frame = next(iter(render(scene).frames()))
        weight = np.clip(frame.v.astype(float) - 150, 0, None)
        return float((weight.sum(axis=0) * np.arange(weight.shape[1])).sum() / weight.sum() / weight.shape[1])

    assert redness(red_left) < redness(red_right) - 0.1


def test_what_is_wide_is_drawn_lower_and_no_pose_is_huge() -> None:
    wide, square = (-1.5, 1.5, 0.0, 1.0), (-0.5, 0.5, 0.0, 1.0)
    assert pose_height_px(900, wide) < pose_height_px(900, square) == POSE_HEIGHT_MAX_PX
    assert pose_height_px(60, wide) == pose_height_px(60, square) == 60


@pytest.mark.parametrize("prompt", ["a cat and a dog on a sofa", "a woman and a cat on a bench"])
def test_several_on_one_seat_sit_side_by_side(prompt: str) -> None:
    actors = list(shown(prompt).values())
    seat = next(actor for actor in actors if actor.seat)
    first, second = (window(actor) for actor in actors if actor is not seat)
    assert min(first[1], second[1]) <= max(first[0], second[0]) + 2, "they do not cover each other"
    under = window(seat)
    for left, right, _, _ in (first, second):
        assert under[0] - 8 <= left and right <= under[1] + 8


def test_nobody_walks_on_the_spot_on_a_seat() -> None:
    assert [actor.action for actor in shown("a woman on a sofa").values() if not actor.seat] == ["sit_seat"]
    assert [actor.action for actor in shown("a cat on a sofa").values() if not actor.seat] == ["sit"]


def test_a_butterfly_alone_is_as_large_as_it_is_modelled_and_beside_a_cat_small() -> None:
    alone = shown("a butterfly")["butterfly"]
    company = shown("a cat and a butterfly")
    assert company["butterfly"].height < 0.6 * company["cat"].height
    assert alone.height == world_height(figures().CAST["butterfly"], "normal")


def test_who_is_made_larger_for_company_is_drawn_as_large_as_it_is_seen() -> None:
    for actor in shown("a cup next to a book").values():
        seen_px = actor.height * LENS.focal_px / actor.z
        assert actor.pose_px == pose_height_px(seen_px, actor.box)


def test_who_hovers_before_a_flower_does_not_hide_it() -> None:
    for prompt in ("a hummingbird hovers in front of a red flower", "a bee hovers in front of a sunflower"):
        small, flower = shown(prompt).values()
        if small.name.endswith("flower"):
            small, flower = flower, small
        assert abs(small.x - flower.x) > 0.3 * flower.height
        assert small.y > 0 and not small.grounded


@pytest.mark.parametrize("prompt", ["a boat and a bottle", "an elephant and a mouse", "an apple and a helicopter"])
def test_the_smaller_of_a_pair_is_large_enough_to_be_seen(prompt: str) -> None:
    small, large = sorted(shown(prompt).values(), key=lambda actor: actor.life)
    assert _long(small) > 0.24 * _long(large)
    assert large.waterline or large.y + large.box[2] * large.height < 0.1 * large.height
