"""Who is on somebody's shoulder or lap: read as that, and seen there."""

import pytest

from rushes.scene import direct
from rushes.scene.staging.build import company


def scene_of(prompt):
    return direct(prompt, seed=1, width_px=480, height_px=270, seconds=5)


@pytest.mark.parametrize(
    ("prompt", "animal", "relation"),
    [
        ("A parrot sits on a pirate's shoulder", "parrot", "perch"),
        ("a pirate with a parrot on his shoulder", "parrot", "perch"),
        ("a mouse on the shoulder of an old woman", "mouse", "perch"),
        ("un loro en el hombro de un pirata", "parrot", "perch"),
        ("un pirata con un loro en el hombro", "parrot", "perch"),
        ("ein Papagei auf der Schulter eines Piraten", "parrot", "perch"),
        ("попугай на плече пирата", "parrot", "perch"),
        ("鹦鹉站在海盗的肩膀上", "parrot", "perch"),
        ("a cat sleeps on a girl's lap", "cat", "lap"),
        ("a girl with a kitten on her lap", "cat", "lap"),
        ("a girl beside a fireplace with a kitten on her lap", "cat", "lap"),
    ],
)
def test_it_is_on_that_of_somebody(prompt: str, animal: str, relation: str) -> None:
    scene = scene_of(prompt)
    one = next(subject for subject in scene.subjects if subject.kind == animal)
    who = scene.subjects[one.relation_to]
    assert (one.relation, scene.not_understood) == (relation, ())
    assert who.kind != animal
    assert (who.action == "sit") == (relation == "lap")
    actors = company(scene)
    small, bearer = (next(a for a in actors if a.who == scene.subjects.index(s)) for s in (one, who))
    foot = small.y + small.box[2] * small.height
    assert bearer.y + 0.3 * bearer.height < foot < bearer.y + 0.6 * bearer.height
    assert (small.box[3] - small.box[2]) * small.height < 0.4 * bearer.height
    assert bearer.action not in ("lie", "lie_down")


def test_it_goes_along_with_who_carries_it():
    scene = scene_of("a man with a monkey on his shoulder walks down the street")
    monkey = next(n for n, one in enumerate(scene.subjects) if one.kind == "monkey")
    assert (scene.subjects[monkey].action, scene.subjects[1 - monkey].action) == ("sit", "walk")
    actors = company(scene)
    small, bearer = (next(a for a in actors if a.who == n) for n in (monkey, 1 - monkey))
    apart = [small.where(t)[0] - bearer.where(t)[0] for t in (0.0, 2.0, 4.0)]
    assert max(apart) - min(apart) < 0.02
    assert abs(apart[0]) < 0.4 * bearer.height


@pytest.mark.parametrize(
    "prompt", ["a woman looks over her shoulder", "a capybara with an orange on its head", "a man rides on a horse"]
)
def test_what_is_on_nobody_s_shoulder_is_read_as_before(prompt: str) -> None:
    assert not any(subject.relation in ("perch", "lap") for subject in scene_of(prompt).subjects)


def test_words_that_only_contain_that_of_a_lap_are_told() -> None:
    assert scene_of("a girl with a kitten on her lap, lapstrake and overlapse").not_understood == (
        "lapstrake",
        "overlapse",
    )
