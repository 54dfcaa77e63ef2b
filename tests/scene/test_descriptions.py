"""Who somebody is and where, told in more words than one: each is there once, and nothing that only describes them."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct


def scene_of(prompt: str, seconds: float = 6) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=seconds)


def kinds(scene: Scene) -> list[str]:
    return sorted(subject.kind for subject in scene.subjects)


@pytest.mark.parametrize(
    ("prompt", "there"),
    [
        # one person in two words
        ("A truck drives past a field. Cut to the driver, a farmer with a straw hat, whistling.", ["farmer", "truck"]),
        ("The pianist, an old man in a grey suit, plays in a bar.", ["musician"]),
        ("The editor, a stern woman in a green blouse, stands in an office.", ["woman"]),
        # and two of whom each has a word
        ("An architect walks through a building, explaining something to a junior colleague.", ["human", "human"]),
        ("A young engineer sits in a laboratory. Her commander steps up behind her.", ["human", "human"]),
        ("A baker, a doctor and a farmer stand in a park.", ["chef", "doctor", "farmer"]),
        # a trade that no table knows
        ("An elderly botanist in a greenhouse.", ["human"]),
        ("A lone rower in a slender boat on a lake.", ["boat", "human"]),
        ("A young apple tree in a garden.", ["tree"]),
        # of whom or of what something is
        ("A cluttered inventor's workshop. A small hedgehog waves.", ["hedgehog"]),
        ("A cat wakes up at the sound of a can being opened.", ["cat"]),
        ("Phone on a tripod at eye level, a man sits on the floor.", ["human"]),
        ("真实手机拍摄质感,一个男生坐在沙发上", ["couch", "human"]),
        ("一家面馆亮着暖黄色的灯,一只黑猫蹲着。", ["cat"]),
        # what is shown off and described later
        ("I've been testing this robot vacuum for a month. A man sits next to a round white robot vacuum.", ["human", "robot vacuum"]),
        ("I've been wearing these running shoes for weeks. A man jogs in a park.", ["human"]),
        ("我用这款杯子已经半年了。一个男生举起一个绿色的杯子。", ["cup", "human"]),
        # what somebody has on
        ("Two hikers with red backpacks walk through a forest.", ["human"]),
        ("Una anciana con gafas en la punta de la nariz lee.", ["woman"]),
    ],
)  # fmt: skip
def test_each_is_there_once(prompt: str, there: list[str]) -> None:
    assert kinds(scene_of(prompt)) == there


def test_a_school_boy_on_a_coast_road_is_not_at_school() -> None:
    assert scene_of("A high school boy rides his bicycle down a coastal road.").place == "coast_road"
    assert scene_of("A high school boy waves.").place == "campus"


@pytest.mark.parametrize(
    "prompt",
    ["A violinist plays on the roof of an old yellow tram", "A boy sits on the roof of a red bus", "A man dances on the roof of his truck"],
)  # fmt: skip
def test_the_roof_of_what_drives_is_no_house(prompt: str) -> None:
    scene = scene_of(prompt)
    assert "roof" not in scene.place
    assert scene.subjects[0].relation == "on"


def test_names_of_ways_to_draw_are_colours_beside_colours() -> None:
    assert "sketch" not in scene_of("A lighthouse, a palette of slate blue and charcoal.").styles
    assert "pastel" not in scene_of("Three women in pastel gowns sit in a room.").styles
    assert "sketch" in scene_of("A charcoal drawing of a horse").styles


def test_a_heart_in_the_foam_is_drawn_with_milk() -> None:
    scene = scene_of("A barista pours milk into a cup, drawing a heart in the foam.")
    assert [subject.action for subject in scene.subjects] == ["make_coffee"]


def test_a_hyphen_parts_no_colour_from_its_noun() -> None:
    headphones = scene_of("A headphones commercial. A pair of matte white over-ear headphones floats.").subjects[0]
    assert headphones.colour is not None and headphones.count == 1


def test_who_films_themselves_is_seen_from_near() -> None:
    scene = scene_of("Selfie vlog: a man with a hat walks through a forest, wide-angle distortion.")
    assert [shot.framing for shot in scene.shots] == ["medium"]
    spoken = scene_of('A cup on a desk. A woman speaks casually to the camera: "Hello!"')
    assert [(shot.framing, shot.shows) for shot in spoken.shots] == [("medium", "woman")]
    assert {subject.kind: subject.action for subject in spoken.subjects}["woman"] == "talk"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("夜晚的沙漠,头顶是璀璨的银河,一个少年吹着笛子。", "desert"),
        ("A man waits at a bus stop in the rain.", "street"),
    ],
)
def test_what_is_overhead_or_beside_is_no_other_place(prompt: str, place: str) -> None:
    scene = scene_of(prompt)
    assert scene.place == place
    assert "bus" not in kinds(scene)


def test_nobody_is_missing_in_a_long_brief_about_a_place() -> None:
    scene = scene_of(
        "The camera slowly dollies in on a weathered lighthouse perched on a jagged cliff as towering waves crash against the rocks below, sending plumes of white spray high "
        "into the stormy air. Dark, roiling clouds churn overhead, intermittently lit from within by lightning. The beam of the lighthouse sweeps rhythmically through the rain, "
        "cutting a golden path. The overall atmosphere is foreboding, with a desaturated palette of slate blue and charcoal that emphasizes the solitude of the structure."
    )  # fmt: skip
    assert not scene.subjects and scene.place == "lighthouse" and "sketch" not in scene.styles
    assert (
        scene_of("Sunbeams fall through the facade of a building, an architect stands there.").subjects[0].action
        == "stand"
    )
    assert kinds(scene_of("A workshop inside a hollow tree. A hedgehog waves.")) == ["hedgehog"]
    assert kinds(scene_of("身旁的小石桌上放着一只青瓷茶壶,热气袅袅升起。")) == ["table", "teapot"]
