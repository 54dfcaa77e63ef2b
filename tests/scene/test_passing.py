"""Long prompts, as people write them for Sora: who is in the picture, where, doing what, and what is only said in passing."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.parts.casting import FIGURES
from rushes.scene.model import PLACES
from rushes.scene.words.geography import NAMES
from rushes.scene.words.lexicon import fine_actions, read, subject_rows
from rushes.scene.words.people import is_human
from rushes.scene.words.phrases import rows_of
from rushes.scene.words.setting import ACTIONS
from rushes.scene.words.verbs import VERBS


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)


def cast_of(prompt: str) -> list[str]:
    return [f"{s.count} {s.kind} {s.action}".strip() for s in scene_of(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "cast", "place"),
    [
        ("A shepherd's lantern swings as he crosses the hills", ["1 farmer walk", "1 lantern swing_by"], "meadow"),
        ("The robot's dream", ["1 robot"], "future_city"),
        ("Swallow-tailed kites drift like paper boats over the harbour", ["3 kite float"], "harbour"),
        ("A train winds through the valley as if it were a snake", ["1 train"], "valley"),
        ("A man crosses the square, filmed with an old phone camera", ["1 human walk"], "village"),
        ("A woman dances in a glass building", ["1 woman dance"], "street"),
        ("A remote road in the mountains, a red car speeds along it", ["1 car drive"], "mountain_road"),
        ("A boy wearing a bear costume runs through the market", ["1 human run"], "market"),
        ("A rider in a motorcycle helmet waits at a gas station", ["1 human stand"], "gas_station"),
        ("A fox trots down a dirt road surrounded by pine trees", ["1 fox run"], "forest road"),
        ("A bus stops, surrounded by tall trees", ["1 bus park"], "forest"),
        ("An old man ponders the history of the universe in a library", ["1 human think"], "library"),
        ("A dragon kite above the beach", ["1 kite"], "beach"),
        ("A panda chef cooks in a kitchen", ["1 panda cook"], "kitchen"),
        ("A hare leaps through a birch forest", ["1 rabbit jump"], "forest"),
        ("A samoyed and a golden retriever romp in the park", ["1 dog play", "1 dog play"], "park"),
        ("A litter of labrador puppies plays on the lawn", ["3 dog play"], "meadow"),
        ("Four lion cubs sleep in the savannah", ["4 lion sleep"], "savannah"),
        ("A polar bear and her cub wander over the sea ice", ["1 polar bear walk", "1 polar bear walk"], "arctic"),
        ("An elephant drinks from the river while its mother waits", ["1 elephant eat", "1 elephant stand"], "river"),
        ("A basketball rolls away, a girl picks the ball up", ["1 basketball roll", "1 woman"], "gymnasium"),
        ("A family of ducks crosses a country road", ["2 duck walk", "3 duck walk"], "country_road"),
    ],
)  # fmt: skip
def test_of_a_long_prompt_the_cast_is_who_is_there(prompt: str, cast: list[str], place: str) -> None:
    assert (cast_of(prompt), scene_of(prompt).place) == (cast, place)


@pytest.mark.parametrize(
    ("prompt", "cast"),
    [
        ("Snow-covered trees stand still, a wolf runs past them", ["1 wolf run"]),
        ("A man on a ladder sings while seagulls circle overhead", ["1 human sing", "3 seagull fly"]),
        ("A child releases a lantern, lanterns floating above the river", ["1 child", "3 paper lantern fly"]),
        ("A drummer rests, rain falling on the bench", ["1 musician sleep", "1 bench"]),
        ("A cat sits on a bench. Petals are flying through the air.", ["1 cat sit", "1 bench"]),
        ("A dog sits on a bench. It barks and then runs away.", ["1 dog sit", "1 bench"]),
        ("A tall robot enters. Slowly it dances.", ["1 robot dance"]),
        ("A dog runs and jumps over a table", ["1 dog run", "1 table"]),
        ("A bear catches a salmon", ["1 bear jump", "1 fish"]),
        ("A girl walks through a forest carrying a basket", ["1 woman carry_basket"]),
        ("A boy flies a dragon kite", ["1 human fly_kite", "1 kite"]),
        ("A sea turtle glides over the reef", ["1 sea turtle swim"]),
        ("A panda sits in the bamboo, eating", ["1 panda eat"]),
        ("A panda chef prepares dumplings", ["1 panda cook"]),
        ("A mouse knight dances", ["1 mouse dance"]),
        ("A monkey swings from tree to tree", ["1 monkey swing_by", "1 tree"]),
        ("小女孩抱着泰迪熊在雪地里奔跑", ["1 woman run", "1 teddy bear"]),
        ("一只戴着宇航员头盔的猫在睡觉", ["1 cat sleep"]),
        ("一条狗像马一样奔跑", ["1 dog run"]),
        ("一家人在公园里散步", ["3 human walk"]),
        ("A man in a small boat waits", ["1 human stand", "1 boat"]),
        ("Drone shot flying over a beach with palm trees and a boat", ["1 boat"]),
        ("A basketball player dribbles across the court and dunks the ball", ["1 human play_basketball"]),
    ],
)
def test_only_who_can_and_is_meant_does_it(prompt: str, cast: list[str]) -> None:
    assert cast_of(prompt) == cast


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a cafe in Paris", "restaurant"),
        ("a woman walks through Paris", "tower"),
        ("a chef cooks in Rome", "kitchen"),
        ("a rainy street in New York", "street"),
        ("a cat on Santorini", "village"),
        ("a cat on a roof on Santorini", "tiled_roof"),
        ("a camel caravan in Morocco", "market"),
        ("sharks near Hawaii", "underwater"),
        ("a horse gallops through a canyon on mars", "mars"),
        ("ein Hund in Paris", "tower"),
        ("一只狗在巴黎", "tower"),
        ("富士山の鶴", "mount_fuji"),
        ("a school of fish in a submerged city street", "sunken city"),
    ],
)
def test_a_name_on_the_map_is_the_place_where_no_nearer_one_is_named(prompt: str, place: str) -> None:
    assert scene_of(prompt).place == place


def test_adjectives_that_no_table_knows_part_no_colour_and_no_number_from_its_subject() -> None:
    boat = scene_of("two small red wooden boats").subjects[0]
    assert (boat.count, boat.size, boat.colour) == (2, "small", (0.8471, 0.2078, 0.1725))
    assert scene_of("a girl with red hair and a dog").subjects[1].colour is None


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("A cloud in the shape of a rabbit", "rabbit"), ("a cloud shaped like a dragon over a field", "dragon"), ("smoke that looks like a horse", "horse"),
        ("兔子形状的云飘在蓝天上", "兔子"), ("un nuage en forme de lapin", "lapin"), ("ウサギの形の雲", "ウサギ"), ("eine Wolke in Form eines Hasen", "hasen"),
    ],
)  # fmt: skip
def test_whose_shape_a_cloud_has_is_told_and_not_there(prompt: str, told: str) -> None:
    scene = scene_of(prompt)
    assert not scene.subjects and any(told in word for word in scene.not_understood)


@pytest.mark.parametrize(
    "prompt", ["A night market with lanterns", "A greenhouse full of plants", "a street lined with trees"]
)
def test_what_a_place_is_set_out_with_stands_nowhere_by_itself(prompt: str) -> None:
    assert not scene_of(prompt).subjects and not scene_of(prompt).guessed


def test_what_is_taken_out_is_said() -> None:
    scene = scene_of("A man wearing a bear costume crosses a street in Paris as if he were a king")
    assert {"bear", "paris", "king"} <= set(scene.not_understood)


def test_a_long_english_prompt_is_read_as_english_alone() -> None:
    scene = scene_of("The tabby cat is seen darting happily through the dense and quiet garden")
    assert scene.place == "garden"  # "Seen" is German for lakes


def test_nobody_is_guessed_from_how_a_prompt_is_written() -> None:
    scene = scene_of("A tour of the art gallery, beautiful composition and texture")
    assert (scene.subjects, scene.guessed, scene.place) == ((), (), "art gallery")


def test_every_name_and_verb_means_something_that_is_there() -> None:
    assert {stage.partition("/")[0] for stage, _ in rows_of(NAMES)} <= set(PLACES)
    known = {head.partition("=")[0].strip() for head, _ in rows_of(ACTIONS)} | set(fine_actions())
    assert {action for action, _ in rows_of(VERBS)} - known <= {"ride_bicycle"}


def test_no_kind_is_named_by_an_everyday_word_of_another_meaning() -> None:
    """ "Waters" was once a toilet, and "the woman's" three women."""
    assert [m.value for m in read("turquoise waters").matches if m.category == "subject"] == []
    assert [m.plural for m in read("a woman's eye").matches if m.category == "subject"] == [False]
    assert {"pine", "palm"} <= set(subject_rows())


@pytest.mark.parametrize(("prompt", "figure", "count"), [
    ("an old Swedish man sits in a study", "grandfather", 1),
    ("an elderly woman knits", "grandmother", 1),
    ("a couple walks along the beach", "human", 2),
    ("two old robots", "robot", 2),
])  # fmt: skip
def test_age_and_company_are_seen(prompt: str, figure: str, count: int) -> None:
    subject = scene_of(prompt).subjects[0]
    assert (subject.figure, subject.count) == (figure, count)


def test_every_figure_with_a_persons_body_is_known_as_one() -> None:
    """What people do is not judged by `doing.py`, and where their heads are is no guess."""
    cast = figures().CAST
    bodies = {n for n, s in cast.items() if s.archetype is cast["human"].archetype and " " not in n}
    assert {name for name in bodies & FIGURES if not is_human(name)} == set()
    assert scene_of("a chef cooks").not_shown == ()


def test_blanks_without_end_are_read() -> None:
    assert scene_of("\n" * 1500 + "a fox").subjects[0].kind == "fox"
    assert scene_of("a cat." + " " * 3000 + "x").subjects[0].kind == "cat"


@pytest.mark.parametrize(
    ("prompt", "cast"),
    [
        ("a park with falling snow, children play", ["3 child play"]),
        ("spinning camera around a dancer", ["1 dancer dance"]),
        ("a cat eyes a mouse", ["1 cat", "1 mouse"]),
    ],
)
def test_what_falls_or_turns_is_not_who_follows(prompt: str, cast: list[str]) -> None:
    assert cast_of(prompt) == cast


@pytest.mark.parametrize(
    ("prompt", "cast"),
    [
        ("熊猫厨师在厨房里炒菜", ["1 panda cook"]), ("熊猫厨师", ["1 panda cook"]), ("パンダのシェフ", ["1 panda cook"]), ("판다 요리사", ["1 panda cook"]),
        ("un gato chef en la cocina", ["1 cat cook"]), ("um papagaio pirata na praia", ["1 parrot"]),
    ],
)  # fmt: skip
def test_an_animal_of_a_trade_is_one_animal_in_other_languages(prompt: str, cast: list[str]) -> None:
    assert cast_of(prompt) == cast


def test_dust_in_the_air_takes_nobody_to_the_clouds() -> None:
    assert scene_of("a potter at the wheel, dust in the air").place == "room"
    assert scene_of("a balloon floats in the air").place == "sky"


@pytest.mark.parametrize(
    ("prompt", "place", "cast"),
    [
        ("POV shot from a vintage car driving in the rain, Canada at night", "highway", []), ("View from a helicopter at sunset", "sky", []),
        ("A man walks down a wet street at night", "street", ["1 human walk"]), ("一个男人走在湿漉漉的街道上", "street", ["1 human walk"]),
        ("Una mujer camina por las calles de París, la Torre Eiffel al fondo", "tower", ["1 woman walk"]),
        ("A FPV drone flies through an underwater suburban neighborhood with a shark", "sunken city", ["1 shark"]),
        ("Close-up of a melting icicle on a frozen rock wall, water drips", "ice cave", []),
        ("A blue flower on the moon", "moon", ["1 flower"]), ("Девушка бежит по полю подсолнухов", "sunflower field", ["1 woman run"]),
        ("红色跑车在海边公路上行驶，海浪拍打着礁石", "coast_road", ["1 car drive"]),
        ("宇航员在月球上发现一朵花，地球在背景中升起", "moon", ["1 astronaut", "1 flower"]),
        ("A family of four sits around the fireplace in a log cabin", "room", ["4 human sit", "1 fireplace"]),
        ("一家四口在公园散步", "park", ["4 human walk"]),
    ],
)  # fmt: skip
def test_prompts_as_demo_pages_have_them(prompt: str, place: str, cast: list[str]) -> None:
    assert scene_of(prompt).place == place
    assert cast_of(prompt) == cast


def test_what_falls_in_a_clause_before_is_no_light_from_above() -> None:
    assert scene_of("一个小男孩追逐一只蝴蝶，阳光明媚，镜头低角度跟拍").angle == "low"
