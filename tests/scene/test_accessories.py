"""What is put on beside clothes: on animals and people, in its own colour or the one that is said, and told where nobody has it on."""

from __future__ import annotations

import math

import pytest

from rushes.scene import direct
from rushes.scene.clay import layout as at
from rushes.scene.figures import CAST
from rushes.scene.figures.human.shape import Human
from rushes.scene.figures.joined.adorned import PIECES, look_of, throat_of
from rushes.scene.figures.species import REST, Pose
from rushes.scene.model import Scene
from rushes.scene.staging.build import company
from rushes.scene.words.worn import FACELESS, ON_ANIMALS, PLAIN_WORN

RED, BLUE = "#d8352c", "#3d7fd6"


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


def _worn(piece: str) -> str:
    return f"{piece} {PLAIN_WORN[piece]}"


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a cool cat wearing sunglasses", f"cat wearing {_worn('sunglasses')}"),
        ("a dog in a blue scarf runs in the snow", f"dog wearing scarf {BLUE}"),
        ("an elephant with glasses", f"elephant wearing {_worn('glasses')}"),
        ("a penguin wearing a red bow tie", f"penguin wearing bow {RED}"),
        ("a dog with a red collar", f"dog wearing collar {RED}"),
        ("a dog wearing glasses reads a newspaper", f"upright dog wearing {_worn('glasses')}"),
        ("a woman wearing sunglasses on the beach", f"woman wearing {_worn('sunglasses')}"),
        ("a painter wearing a beret", f"painter wearing {_worn('beret')}"),
        ("a wizard raises his staff", f"wizard wearing {_worn('staff')}"),
        ("一只戴着墨镜的猫", f"cat wearing {_worn('sunglasses')}"),
        ("戴着红围巾的狗", f"dog wearing scarf {RED}"),
        ("ein Hund mit Sonnenbrille am Strand", f"dog wearing {_worn('sunglasses')}"),
        ("un chat avec une écharpe bleue", f"cat wearing scarf {BLUE}"),
        ("サングラスをかけた犬", f"dog wearing {_worn('sunglasses')}"),
    ],
)  # fmt: skip
def test_who_has_something_on_is_seen_with_it(prompt: str, figure: str) -> None:
    scene = _scene(prompt)
    assert [actor.name for actor in company(scene) if actor.who == 0] == [figure]
    assert len(scene.subjects) == 1, "and it lies nowhere besides"


def test_a_scarf_that_is_lost_or_knitted_is_on_nobody() -> None:
    for prompt in (
        "a little bear lost his scarf in the snow",
        "a woman knits a red scarf",
        "a chef and his staff in the kitchen",
    ):
        assert not any(subject.worn for subject in _scene(prompt).subjects)


def test_that_it_is_worn_has_been_understood() -> None:
    assert _scene("a cat wearing sunglasses").not_understood == ()
    assert "sunglasses" in _scene("a snail wearing sunglasses").not_understood


@pytest.mark.parametrize("name", ["cat", "giraffe", "penguin", "parrot", "sheep", "frog", "upright bear"])
@pytest.mark.parametrize("piece", ON_ANIMALS)
def test_what_an_animal_has_on_is_at_its_face_or_its_throat(name: str, piece: str) -> None:
    species = CAST[f"{name} wearing {_worn(piece)}"]
    for pose in (Pose(action=REST, phase=0.0), Pose(action=species.actions[0], phase=0.4)):
        clay = species.model(pose)
        look = look_of(clay)
        assert look is not None
        own = [row for row, part in zip(clay.solids, clay.parts, strict=True) if part == piece]
        assert own
        middle = look.eyes[0] if "glasses" in piece else throat_of(CAST[name].model(pose), look).frame.origin
        assert min(math.dist(row[at.CENTRE : at.CENTRE + 3], middle) for row in own) < 1.5 * look.radius


def test_animals_that_are_said_to_have_a_face_have_one() -> None:
    assert set(PIECES) == set(ON_ANIMALS)
    for name in (
        "cat",
        "dog",
        "horse",
        "bear",
        "penguin",
        "owl",
        "duck",
        "chicken",
        "octopus",
        "dolphin",
        "turtle",
        "bee",
    ):
        assert name not in FACELESS and f"{name} wearing {_worn('glasses')}" in CAST


def test_a_staff_is_in_a_hand_that_is_free() -> None:
    wizard = CAST[f"wizard wearing {_worn('staff')}"]
    assert isinstance(wizard.shape, Human) and wizard.shape.staff
    walking, reading = (wizard.model(Pose(action=action, phase=0.3)) for action in ("walk", "read"))
    assert "prop0" in walking.marks
    assert len(reading.marks) == len(CAST["wizard"].model(Pose(action="read", phase=0.3)).marks)


@pytest.mark.parametrize(
    "prompt",
    [
        "a man in a suit walks through a city",
        "ein Mann im Anzug",
        "穿西装的男人",
        "a man in a tuxedo plays the piano",
        "un hombre en traje",
    ],
)
def test_a_suit_is_worn_with_a_tie_and_has_a_colour_of_its_own(prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    assert scene.subjects[0].worn == f"suit {PLAIN_WORN['suit']}"
    figure = CAST[f"man wearing {scene.subjects[0].worn}"]
    assert figure.shape.tie and figure.shape.top == "coat"


def test_who_follows_suit_wears_none() -> None:
    assert not direct("a boy follows suit", seed=1, width_px=320, height_px=180, seconds=4).subjects[0].worn
