"""The cast as a whole: every species in every action is framed, seamless, and planted where it stands."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from rushes.scene.clay.studio import project
from rushes.scene.figures import CAST, Sprite, draw, warm_up
from rushes.scene.figures.cast.composing import COMPOSED_MAX, Cast
from rushes.scene.figures.species import Species
from rushes.scene.figures.sprites import pose_of, view_of
from rushes.scene.figures.thing.parts import Thing
from scene.studio import LIGHT

SIZE_PX = 48
WANTED = [
    "fox",
    "cat",
    "dog",
    "horse",
    "elephant",
    "bear",
    "deer",
    "rabbit",
    "otter",
    "bird",
    "fish",
    "whale",
    "human",
    "car",
    "boat",
    "rocket",
    "balloon",
    "tree",
    "flower",
    "robot",
    "dragon",
]
FEW = ("walk", "run", "idle", "wave", "sit", "read")  # of what people do; `test_people.py` looks at the rest
EVERYTHING = [
    (name, action)
    for name, species in CAST.items()
    for action in species.actions
    if species.archetype is not CAST["human"].archetype or action in (FEW if name == "human" else FEW[2:3])
]


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


def pose(name: str, action: str, phase: float, **more: object) -> Sprite:
    return draw(name, action=action, phase=phase, height_px=SIZE_PX, light=LIGHT, **more)  # type: ignore[arg-type]


def colour_of(sprite: Sprite) -> np.ndarray:
    alpha = sprite.rgba[..., 3].sum(dtype=np.float64)
    return sprite.rgba[..., :3].sum(axis=(0, 1), dtype=np.float64) / alpha


def test_the_cast_has_everyone_who_was_promised() -> None:
    assert set(WANTED) <= set(CAST)


@pytest.mark.parametrize(("name", "action"), EVERYTHING)
def test_every_cycle_is_framed_unclipped_and_seamless(name: str, action: str) -> None:
    first, last = pose(name, action, 0.0), pose(name, action, 1.0 - 1e-6)
    for sprite in (first, pose(name, action, 0.43), last):
        alpha = sprite.rgba[..., 3]
        assert sprite.rgba.dtype == np.uint8
        assert (alpha > 250).sum() > 80, "there is a figure"
        border = np.concatenate((alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]))
        assert border.max() == 0, "nothing touches the border"
        assert (sprite.rgba[..., :3].max(axis=2) <= alpha).all(), "premultiplied"
        assert sprite.rgba.shape == first.rgba.shape
        assert (sprite.anchor_x, sprite.anchor_y) == (first.anchor_x, first.anchor_y)
    apart = np.abs(last.rgba.astype(int) - first.rgba.astype(int))
    assert np.percentile(apart, 99.5) <= 12, "the last pose runs into the first"


@pytest.mark.parametrize("name", sorted(CAST))
def test_the_first_action_moves_between_its_poses(name: str) -> None:
    action = CAST[name].actions[0]
    a, b = pose(name, action, 0.05), pose(name, action, 0.45)
    assert (np.abs(a.rgba.astype(int) - b.rgba.astype(int)).max() > 30) is not _stands_firm(name)


def _stands_firm(name: str) -> bool:
    """Whether it is a thing that neither sways nor has a part that moves: a silo, a sundial."""
    shape = CAST[name].shape
    moving = getattr(shape, "joints", {}).values()
    return (
        isinstance(shape, Thing)
        and shape.sway == 0.0
        and not any(joint.swing or joint.turns or any(joint.slide) for joint in moving)
    )


@pytest.mark.parametrize("name", sorted(CAST))
def test_a_colour_replaces_the_main_colour(name: str) -> None:
    action = CAST[name].actions[0]
    red = colour_of(pose(name, action, 0.1, colour=(0.95, 0.1, 0.1)))
    green = colour_of(pose(name, action, 0.1, colour=(0.1, 0.8, 0.15)))
    assert red[0] - green[0] > 0.03
    assert green[1] - red[1] > 0.03


@pytest.mark.parametrize("name", ["fox", "human", "car", "bird", "whale"])
def test_facing_left_mirrors_the_figure_and_not_the_light(name: str) -> None:
    action = CAST[name].actions[0]
    right, left = pose(name, action, 0.2), pose(name, action, 0.2, facing=-1)
    box_r, box_l = (np.argwhere(s.rgba[..., 3] > 128) for s in (right, left))
    assert abs(len(box_r) - len(box_l)) < 0.03 * len(box_r)
    from_anchor_r = box_r[:, 1].max() + 0.5 - right.anchor_x
    from_anchor_l = left.anchor_x - (box_l[:, 1].min() + 0.5)
    assert from_anchor_l == pytest.approx(from_anchor_r, abs=1.6)
    assert not np.array_equal(left.rgba, right.rgba[:, ::-1]), "the light stays where it is"


def test_drawing_is_deterministic_and_seeds_make_individuals() -> None:
    assert np.array_equal(pose("tree", "sway", 0.3).rgba, pose("tree", "sway", 0.3).rgba)
    one, other = pose("tree", "sway", 0.3, seed=1), pose("tree", "sway", 0.3, seed=2)
    assert one.rgba.shape != other.rgba.shape or not np.array_equal(one.rgba, other.rgba)


def test_people_with_another_seed_are_other_people_in_one_canvas_per_person() -> None:
    looks = {pose("human", "idle", 0.3, seed=seed).rgba.tobytes() for seed in range(5)}
    assert len(looks) == 5
    assert pose("human", "idle", 0.3, seed=3).rgba.shape == pose("human", "idle", 0.8, seed=3).rgba.shape


@pytest.mark.parametrize(
    ("name", "action"), [(n, a) for n, a in EVERYTHING if a in ("walk", "run") and CAST[n].stride(a) > 0]
)
def test_a_planted_foot_stays_where_it_is_when_the_figure_goes_on(name: str, action: str) -> None:
    species = CAST[name]
    view = view_of(species, action, 1)
    speed, _ = project(np.array((species.stride(action), 0.0, 0.0)), view)
    steps = 60
    rigs = [species.model(pose_of(species, action, k / steps, 0)) for k in range(steps)]
    seen = 0
    for k in range(steps):
        before, after = rigs[k].marks, rigs[(k + 1) % steps].marks
        for foot in before:
            if before[foot].planted and after[foot].planted:
                x0, y0 = project(before[foot].point, view)
                x1, y1 = project(after[foot].point, view)
                assert x1 + speed / steps == pytest.approx(x0, abs=1e-3)
                assert y1 == pytest.approx(y0, abs=1e-3)
                seen += 1
    assert seen > steps / 4


def test_wheels_turn_as_fast_as_the_road_goes_by() -> None:
    car = CAST["car"]
    assert car.stride("drive") == pytest.approx(2 * np.pi * 0.128)


def test_stride_is_the_same_at_every_size_and_zero_on_the_spot() -> None:
    small = draw("fox", action="walk", phase=0.0, height_px=40, light=LIGHT)
    large = draw("fox", action="walk", phase=0.0, height_px=90, light=LIGHT)
    assert small.stride == pytest.approx(large.stride)
    assert small.stride > 0.1
    assert pose("fox", "sleep", 0.0).stride == 0.0


def test_a_standing_figure_is_about_as_tall_as_asked() -> None:
    for name in ("fox", "human", "elephant", "giraffe", "robot"):
        alpha = pose(name, "idle", 0.0).rgba[..., 3]
        rows = np.flatnonzero((alpha > 128).any(axis=1))
        assert rows[-1] - rows[0] + 1 == pytest.approx(SIZE_PX, rel=0.15)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"species_name": "chimera"}, "the cast has"),
        ({"action": "fly"}, "it can walk"),
        ({"phase": 1.0}, "phase must be"),
        ({"phase": -0.1}, "phase must be"),
        ({"phase": float("nan")}, "phase must be"),
        ({"facing": 0}, "facing must be"),
        ({"height_px": 0}, "height_px must be"),
        ({"colour": (2.0, 0.0, 0.0)}, "colour must be"),
        ({"seed": -1}, "seed must be"),
    ],
)
def test_what_cannot_be_drawn_is_said_clearly(change: dict[str, object], message: str) -> None:
    request: dict[str, object] = {
        "species_name": "cat",
        "action": "walk",
        "phase": 0.0,
        "height_px": 40,
        "light": LIGHT,
        **change,
    }
    with pytest.raises(ValueError, match=message):
        draw(**request)  # type: ignore[arg-type]


def test_every_species_is_plausible_as_data() -> None:
    for name, species in CAST.items():
        assert species.name == name
        assert 0.05 <= species.height <= 3.0
        assert set(species.speed) == set(species.actions)
        assert all(0.2 <= seconds <= 30.0 for seconds in species.speed.values())
        assert set(species.paces) <= set(species.actions)


def test_reading_the_cast_does_not_load_numba() -> None:
    code = "import sys; from rushes.scene.figures import CAST; assert 'fox' in CAST; assert 'numba' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_figures_that_prompts_make_of_others_are_kept_in_a_number() -> None:
    rows = {name: CAST[name] for name in ("sign", "cup", "apple")}
    cast = Cast(rows)
    for n in range(COMPOSED_MAX + 20):
        assert f"{n % 6 + 1} apple inside cup{n}" not in cast
    assert "2 apple inside cup" in cast and cast._composed.cache_info().currsize == COMPOSED_MAX


def test_threads_that_compose_at_once_keep_to_that_number() -> None:
    together = threading.Barrier(4)

    class Slow(Cast):
        def _compose(self, name: str) -> Species | None:
            if name.startswith("2"):
                together.wait(10.0)
            return super()._compose(name)

    cast = Slow({name: CAST[name] for name in ("cup", "apple")})
    assert not any(f"1 apple inside cup{n}" in cast for n in range(COMPOSED_MAX))
    with ThreadPoolExecutor(4) as pool:
        assert not any(pool.map(cast.__contains__, [f"2 apple inside cup{n}" for n in range(4)]))
    assert cast._composed.cache_info().currsize == COMPOSED_MAX
