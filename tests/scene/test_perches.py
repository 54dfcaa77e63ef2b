"""Who hangs, who sits in a nest or on a fence, what flies that crawls, and two that crash."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting import ways
from rushes.scene.acting.actors import figures
from rushes.scene.figures import CAST, draw
from rushes.scene.places import PLACES
from rushes.scene.staging.build import build_stage, company
from scene.studio import LIGHT


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    "prompt",
    ["a monkey hangs from a branch", "a bat hangs from a branch", "a sloth hangs from a tree", "两只蝙蝠倒挂在树枝上"],
)
def test_who_hangs_is_under_what_it_hangs_from(prompt: str) -> None:
    scene = scene_of(prompt)
    assert scene.subjects[0].action == "hang"
    actors = company(scene)
    support = next(actor for actor in actors if actor.name in ("branch", "tree"))
    for actor in (a for a in actors if a is not support):
        top, bottom = (actor.y + share * actor.height for share in (actor.box[3], actor.box[2]))
        assert bottom > 0.0  # off the ground
        assert 0.3 * support.height < top < 0.8 * support.height
        assert abs(actor.x + 0.5 * sum(actor.box[:2]) * actor.height - support.x) < 0.6 * support.height
        assert (actor.speed, actor.grounded) == (0.0, False)


def test_who_hangs_from_nothing_that_is_named_gets_a_branch_and_who_cannot_is_told() -> None:
    assert [subject.kind for subject in scene_of("a bat hangs upside down").subjects] == ["bat", "branch"]
    assert "shark: hang" in scene_of("a shark hangs from a tree").not_shown


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [("birds in a nest", ["bird", "nest"]), ("eggs in a nest", ["nest"]), ("a cat sits on a fence", ["cat", "fence"])],
)
def test_who_is_in_or_on_something_stands_there(prompt: str, kinds: list[str]) -> None:
    scene = scene_of(prompt)
    assert [subject.kind for subject in scene.subjects] == kinds
    assert PLACES[scene.place].interior is None
    *upper, base = sorted(company(scene), key=lambda actor: actor.who)
    for actor in upper:
        foot = actor.y + actor.box[2] * actor.height - base.y
        assert abs(foot - base.seat * base.height) < 0.07 * base.height, "at its seat, in the middle of what is there"


@pytest.mark.parametrize("kind", ["ladybug", "dragonfly", "bee"])
def test_small_wings_fly(kind: str) -> None:
    scene = scene_of(f"a {kind} flies over a pond")
    assert scene.not_shown == scene.stand_ins == ()
    (actor,) = company(scene)
    assert (actor.name, actor.action, actor.grounded) == (kind, "fly", False)
    assert actor.speed != 0.0


def test_fireflies_are_many_and_bring_the_night() -> None:
    scene = scene_of("fireflies in a forest")
    assert (scene.time, scene.subjects[0].many) == ("night", True)


def test_two_cars_crash_nose_to_nose_and_stay() -> None:
    left, right = company(scene_of("two cars crash"))
    assert left.facing == -right.facing == 1
    apart = [right.where(seconds)[0] - left.where(seconds)[0] for seconds in (0.0, ways.MEETS, ways.DONE - 0.1)]
    assert apart[0] > 2.0 * apart[1]
    assert apart[2] == pytest.approx(apart[1] + 2 * ways.THROWN, abs=0.02)
    assert left.landed is not None and left.landed.where(4.0)[0] == pytest.approx(left.where(ways.DONE)[0], abs=1e-3)
    assert scene_of("a car crashes").not_shown == ("car: crash",)


def test_a_house_that_burns_has_flames_on_it() -> None:
    stage = build_stage(scene_of("a burning house"), figures())
    house = next(stand for stand in PLACES["house"].stands if stand.prop == "house")
    fires = [
        living
        for living in stage.place.living
        if living.kind == "fire" and abs(living.x - house.x) < 0.5 * house.height
    ]
    assert any(living.z < house.z and living.y > 0.2 * house.height for living in fires)


def test_who_is_on_a_branch_touches_the_bough() -> None:
    species = CAST["branch"]
    drawn = draw("branch", action="sway", phase=0.0, height_px=400, light=LIGHT)
    inside = np.arange(drawn.rgba.shape[1]) - drawn.anchor_x
    bough = [
        x for x in range(drawn.rgba.shape[1]) if 0.0 < inside[x] < 0.15 * 400
    ]  # beside the trunk, before the leaves
    tops = [drawn.anchor_y - int(np.argmax(drawn.rgba[:, x, 3] > 128)) for x in bough]
    assert 0.94 * species.seat * 400 < np.median(tops) < 1.06 * species.seat * 400
    assert scene_of("a cat on a branch").place == "forest"


@pytest.mark.parametrize(
    ("prompt", "kind"), [("a gecko on a rock", "lizard"), ("变色龙在树枝上", "chameleon"), ("un caméléon", "chameleon")]
)
def test_lizards_and_chameleons_are_no_crocodiles(prompt: str, kind: str) -> None:
    scene = scene_of(prompt)
    assert (scene.subjects[0].figure, scene.stand_ins) == (kind, ())


@pytest.mark.parametrize(
    "prompt", ["a cat on a windowsill watching the rain", "一只猫坐在窗台上", "eine Katze sitzt auf der Fensterbank"]
)
def test_a_windowsill_is_that_of_the_rooms_window(prompt: str) -> None:
    stage = build_stage(scene_of(prompt), figures())
    window = next(stand for stand in PLACES["room"].stands if stand.prop == "window")
    (cat,) = (actor for actor in stage.actors if actor.who == 0)
    assert not any(actor.name == "windowsill" for actor in stage.actors)
    assert "sill_board" in {stand.prop for stand in stage.place.stands}
    assert abs(cat.x - window.x) < 0.4 and abs(cat.y - window.y) < 0.2 and window.z - 0.5 < cat.z < window.z


def test_where_nobody_is_on_a_windowsill_the_room_has_no_board() -> None:
    assert "sill_board" not in {
        stand.prop for stand in build_stage(scene_of("a cat in a room"), figures()).place.stands
    }


@pytest.mark.parametrize("prompt", ["a frog sits on a lily pad", "ein Frosch sitzt auf einem Seerosenblatt"])
def test_a_frog_is_on_its_leaf_on_the_pond(prompt: str) -> None:
    scene = scene_of(prompt)
    frog, leaf = (next(actor for actor in company(scene) if actor.who == n) for n in (0, 1))
    assert scene.place == "lily pond" and leaf.name == "lilypad"
    water = PLACES["lily pond"].water
    assert water is not None and leaf.z > water.shore and abs(frog.x - leaf.x) < 0.5 and frog.y > leaf.y


@pytest.mark.parametrize(
    "prompt", ["a koi pond with lily pads", "a lotus pond in summer", "荷塘", "un estanque de nenúfares", "睡蓮の池"]
)
def test_a_pond_with_lily_pads_has_them(prompt: str) -> None:
    place = PLACES[scene_of(prompt).place]
    assert place.name in ("lily pond", "koi pond") and sum(stand.prop == "lily_pads" for stand in place.stands) > 12


@pytest.mark.parametrize("tall", [False, True])
def test_a_bough_is_that_of_a_tree_and_reaches_out_of_an_upright_frame(tall: bool) -> None:
    width, height = (180, 320) if tall else (320, 180)
    stage = build_stage(direct("an owl on a branch", seed=1, width_px=width, height_px=height, seconds=4), figures())
    bough, owl = (next(actor for actor in stage.actors if actor.name == name) for name in ("branch", "owl"))
    assert bough.height > 2.2 * owl.height and owl.y > 0.8 * owl.height
    half = 0.5 * width / stage.lens.focal_px * bough.z
    out = max(-(bough.x + bough.box[0] * bough.height), bough.x + bough.box[1] * bough.height) > half
    assert out == tall


def test_who_lies_on_a_bough_has_a_paw_before_it() -> None:
    actors = company(scene_of("a leopard sleeps on a branch"))
    bough, leopard = (next(actor for actor in actors if actor.name == name) for name in ("branch", "leopard"))
    lowest = leopard.y + leopard.box[2] * leopard.height
    assert lowest < bough.y + bough.seat * bough.height - 0.08 * leopard.height


@pytest.mark.parametrize("name", ["bat", "monkey"])
def test_the_face_of_who_hangs_is_seen(name: str) -> None:
    """Eyes, teeth and the light of a face are lighter than the coat, and below the rest of whoever hangs head down."""
    drawn = draw(name, action="hang", phase=0.0, height_px=200, light=LIGHT)
    rows = np.flatnonzero((drawn.rgba[..., 3] > 200).any(axis=1))
    lower = drawn.rgba[(rows[0] + rows[-1]) // 2 : rows[-1]]
    light = (lower[..., :3].min(axis=2) > 150) & (lower[..., 3] > 200)
    assert light.sum() > 30


@pytest.mark.parametrize("prompt", ["a man by the window", "a woman by the window drinks tea", "她站在窗边"])
def test_a_window_that_somebody_is_at_is_in_the_picture_with_them(prompt: str) -> None:
    stage = build_stage(direct(prompt, seed=1, width_px=320, height_px=180, seconds=4), figures())
    (window,) = (stand for stand in stage.place.stands if stand.prop == "window")
    (one,) = (actor for actor in stage.actors if actor.who == 0)
    assert one.height > 0.7 * (window.y + window.height)
    assert not stage.place.front and not any(
        stand.prop == "pot_plant" and abs(stand.x - window.x) < window.height and stand.z < window.z
        for stand in stage.place.stands
    )
