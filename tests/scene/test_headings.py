"""Which way somebody goes: said, it is obeyed or told; not said, it is drawn as before."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.model import Scene
from rushes.scene.staging.build import company, setting_of
from rushes.scene.staging.vapours import _chimneys


def _scene(prompt: str, seed: int = 3) -> Scene:
    return direct(prompt, seed=seed, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "heading"),
    [
        ("a car drives to the left", -1), ("a dog runs from right to left", -1), ("a dog runs from left to right", 1), ("a bird flies right", 1),
        ("一只狗向左跑", -1), ("un perro corre hacia la derecha", 1), ("ein Hund rennt nach links", -1), ("собака бежит вправо", 1),
        ("a cat to the left of a dog", 0), ("the camera pans to the left as a dog runs", 0), ("a dog looks to the left", 0),
        ("a dog runs while the camera moves to the right", 0), ("a dog on the left", 0), ("a dog runs", 0),
    ],
)  # fmt: skip
def test_the_director_hears_which_way(prompt: str, heading: int) -> None:
    assert _scene(prompt).heading == heading


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("prompt", "sign"), [("a car drives to the left", -1), ("a dog runs from left to right", 1)])
def test_who_goes_goes_that_way(prompt: str, sign: int, seed: int) -> None:
    (actor,) = (actor for actor in company(_scene(prompt, seed)) if actor.who == 0)
    assert actor.speed * sign > 0 and actor.facing == sign


def test_without_a_word_both_ways_are_drawn() -> None:
    ways = {actor.facing for seed in range(8) for actor in company(_scene("a dog runs", seed)) if actor.who == 0}
    assert ways == {-1, 1}


def test_what_leads_to_the_camera_is_told() -> None:
    assert _scene("a horse runs towards the camera").not_shown == ("horse: towards the camera",)
    assert _scene("a car drives away from the camera").not_shown == ("car: away from the camera",)
    for prompt in ("a man smiles at the camera", "a horse runs", "the camera moves towards a castle"):
        assert not _scene(prompt).not_shown


def test_a_heading_is_kept_with_the_scene() -> None:
    scene = _scene("a car drives to the left")
    assert Scene.from_dict(scene.to_dict()) == scene
    older = {key: value for key, value in scene.to_dict().items() if key != "heading"}
    assert Scene.from_dict(older).heading == 0
    assert direct("make it red", seed=3, width_px=320, height_px=180, seconds=4, base=scene).heading == -1
    assert direct("now it drives to the right", seed=3, width_px=320, height_px=180, seconds=4, base=scene).heading == 1


def test_smoke_that_is_asked_for_rises_from_the_chimneys() -> None:
    scene = _scene("smoke rises from a chimney")
    setting = setting_of(scene)
    assert "smoke" in scene.sights and not scene.not_understood
    roofs = {(stand.x, stand.y) for stand in setting.stands if stand.prop == "steam"}
    assert {(smoke.x, smoke.y) for smoke in _chimneys(setting)} == roofs and roofs
