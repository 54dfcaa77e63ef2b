"""Who hatches is whom the prompt names: in its egg at first, and then out of it."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.acting.ways import DONE
from rushes.scene.directing.parts.vessels import SHELL
from rushes.scene.model import Scene
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=4)


def _cast(prompt: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in company(_scene(prompt)) if actor.who >= 0}


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a dinosaur hatches from an egg", "dinosaur"), ("a baby dragon hatching from its egg", "dragon"),
        ("a turtle hatches from an egg on the beach", "turtle"), ("a snake is hatching out of an egg", "snake"), ("恐龙从蛋里孵化", "dinosaur"),
    ],
)  # fmt: skip
def test_what_hatches_is_what_the_prompt_names(prompt: str, kind: str) -> None:
    scene = _scene(prompt)
    young = next(subject for subject in scene.subjects if subject.kind == kind)
    assert scene.subjects[young.relation_to].kind == "egg" and young.relation == "in"
    assert scene.subjects[young.relation_to].action == "open" and not scene.not_shown
    cast = _cast(prompt)
    assert set(cast) == {kind, SHELL}  # no chick is in that one
    shell, one = cast[SHELL], cast[kind]
    assert one.way is not None and one.way(0.0, 0.0).tall < 0.1  # hidden as the clip begins
    assert one.way(DONE, 0.0).tall == pytest.approx(1.0)
    foot = one.where(DONE)[1] + one.box[2] * one.height
    assert 0.2 * shell.height < foot < 0.5 * shell.height  # in the lower half of the shell
    assert foot + (one.box[3] - one.box[2]) * one.height > shell.height  # and looks out of it
    assert one.z > shell.z  # whose front is before it


def test_a_chick_is_in_its_egg_already() -> None:
    assert set(_cast("a chick hatches from an egg")) == {"egg"}
    assert set(_cast("an egg hatches")) == {"egg"}


def test_who_looks_on_is_not_who_hatches() -> None:
    hen = _scene("a hen watches an egg hatch").subjects[0]
    assert (hen.kind, hen.relation) == ("chicken", "")


@pytest.mark.parametrize("prompt", ["time-lapse of a sunflower opening its petals", "a rose blooms", "花が咲く"])
def test_a_flower_that_blooms_stays_open(prompt: str) -> None:
    flower = next(iter(_cast(prompt).values()))
    assert flower.action == "bloom"
    assert 0.55 < flower.once[1] < 0.9  # of its cycle: open, and not yet closing
