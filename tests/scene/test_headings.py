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


@pytest.mark.parametrize(
    ("prompt", "away"),
    [
        ("a horse runs towards the camera", False), ("a woman walks up to us", False), ("两只老虎朝镜头走来", False),
        ("un coche conduce hacia la cámara", False), ("ein Hund rennt auf die Kamera zu", False), ("a bird flies toward the viewer", False),
        ("a car drives away from the camera", True), ("a man walks into the distance", True), ("un homme marche, il s'éloigne de la caméra", True),
    ],
)  # fmt: skip
def test_who_comes_nearer_grows(prompt: str, away: bool) -> None:
    """A way through the depth of the picture was told and not shown: figures went from side to side."""
    scene = _scene(prompt)
    assert not scene.not_shown and not scene.not_understood and scene.camera.move == "static"
    (who, *_) = (actor for actor in company(scene) if actor.who == 0)
    depth = [who.z + who.way(second, 0.0).z for second in (0.0, 2.0, 4.0, 20.0) if who.way is not None]
    assert who.speed == 0.0
    assert depth == sorted(depth, reverse=not away) and max(depth[0], depth[2]) > 1.6 * min(depth[0], depth[2])
    assert who.turned == 1.0 if not away else who.turned < -1.0


@pytest.mark.parametrize(
    ("prompt", "action"),
    [("a train comes toward the camera", "drive"), ("a lion comes toward us", "walk"), ("一列火车朝镜头驶来", "drive"), ("un perro viene hacia la cámara", "walk")],
)  # fmt: skip
def test_who_only_comes_goes_as_it_can(prompt: str, action: str) -> None:
    scene = _scene(prompt)
    assert scene.subjects[0].action == action and scene.heading == 2


def test_what_leads_to_the_camera_beside_another_way_is_told() -> None:
    assert _scene("a horse runs to the left towards the camera").not_shown == ("horse: towards the camera",)
    for prompt in (
        "a man smiles at the camera",
        "a horse runs",
        "the camera moves towards a castle",
        "a dog looks into the distance",
    ):
        scene = _scene(prompt)
        assert not scene.not_shown and not scene.heading


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
