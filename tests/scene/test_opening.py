"""What opens is shut at first, opens once, and stays open; what cannot is told."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import SHUT_SECONDS, figures
from rushes.scene.directing.subjects.doing import OPENING
from rushes.scene.staging.build import build_stage, company


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a door opens slowly", "door"),
        ("a window opens", "window"),
        ("a treasure chest opens", "treasure chest"),
        ("a gift box opens", "gift"),
        ("a book opens", "book"),
        ("an egg hatches", "egg"),
        ("a gate opens", "gate"),
        ("a cardboard box opens", "box"),
        ("宝箱打开", "treasure chest"),
    ],
)
def test_it_opens_once_and_stays_open(prompt: str, kind: str) -> None:
    scene = scene_of(prompt + (", static camera" if prompt.isascii() else ""))
    (subject,) = scene.subjects
    assert (subject.kind, subject.action) == (kind, "open")
    assert scene.not_shown == ()
    actor = next(actor for actor in company(scene) if actor.who == 0)
    assert actor.action == "open"
    stage = build_stage(scene, figures())
    shown = next(actor for actor in stage.actors if actor.who == 0)

    def step(seconds: float) -> float:
        assert stage.poses is not None
        pose, following, _, share = shown._posed(stage.poses, stage.lens, 100.0, 1, seconds)
        return float(pose.layer.cover.sum()) + share * (following is not None)

    moments = [step(seconds) for seconds in (0.0, 0.5 * SHUT_SECONDS, 1.5, 3.2, 9.0)]
    assert moments[0] == moments[1]
    assert moments[2] != moments[0]
    assert moments[3] == moments[4]  # an extension finds it open
    assert moments[3] != moments[0]


@pytest.mark.parametrize(
    ("prompt", "kind"), [("a boy opens a door", "door"), ("a pirate opens a treasure chest", "treasure chest")]
)
def test_what_somebody_opens_opens(prompt: str, kind: str) -> None:
    who, thing = scene_of(prompt).subjects
    assert (who.action, thing.kind, thing.action) == ("stand", kind, "open")
    assert scene_of(prompt).not_shown == ()


def test_what_closes_goes_the_other_way() -> None:
    opens, closes = (company(scene_of(prompt))[0] for prompt in ("a door opens", "a door closes"))
    assert opens.action == closes.action == "open"
    assert (opens.once, closes.once) == ((0.0, 0.5), (0.5, 1.0))


def test_the_list_of_what_opens_is_that_of_the_cast() -> None:
    cast = figures().CAST
    assert {name for name in cast if "open" in cast[name].actions} | {"flower"} == set(OPENING)


def test_what_does_not_open_is_told() -> None:
    assert scene_of("a refrigerator opens").not_shown == ("refrigerator: open",)


@pytest.mark.parametrize("name", sorted(set(OPENING) - {"flower"}))
def test_shut_and_open_look_different_and_the_cycle_is_closed(name: str) -> None:
    light = build_stage(scene_of("a meadow"), figures()).air.light
    shut, wide, again = (
        figures().draw(name, action="open", phase=phase, height_px=64, light=light).rgba.astype(int)
        for phase in (0.0, 0.5, 0.999)
    )
    assert (np.abs(shut - wide).max(axis=2) > 12).mean() > 0.02
    assert (np.abs(shut - again).max(axis=2) > 12).mean() < 0.02
