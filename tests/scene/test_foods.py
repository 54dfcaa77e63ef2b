"""Plain foods: each has a figure of its own that stands on the table, and is not shown where its word means something else."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.acting.tabletop import SMALL, on_a_table
from rushes.scene.directing.parts.casting import is_own
from rushes.scene.directing.sense.foods import FOODS
from rushes.scene.words.foods import FOODS as TABLE
from rushes.scene.words.lexicon import subject_rows
from rushes.scene.words.phrases import LANGUAGES, rows_of


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4, fps=10)


def kinds(prompt: str) -> list[str]:
    return [one.kind for one in scene_of(prompt).subjects]


@pytest.mark.parametrize("kind", sorted(FOODS))
def test_every_food_has_a_figure_of_its_own_on_the_table(kind: str) -> None:
    figure = subject_rows()[kind].figure
    assert figure in figures().CAST
    assert figure in SMALL
    assert is_own(kind, figure)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_food_has_words_in_every_language(language: str) -> None:
    column = LANGUAGES.index(language)
    for head, columns in rows_of(TABLE):
        assert columns[column], head


@pytest.mark.parametrize(
    ("prompts", "kind"),
    [
        (
            ("a potato", "una patata", "une pomme de terre", "eine Kartoffel", "じゃがいも", "一个土豆", "감자"),
            "potato",
        ),
        (("an avocado", "un aguacate", "牛油果", "アボカド", "um abacate", "авокадо"), "avocado"),
        (("garlic", "大蒜", "чеснок", "ajo"), "garlic"),
        (("cherries", "cerezas", "さくらんぼ"), "cherries"),
        (("grapes", "葡萄", "виноград"), "grapes"),
        (("a fried egg", "un huevo frito", "目玉焼き", "Spiegelei"), "fried egg"),
        (("fried chicken", "炸鸡", "pollo frito"), "fried chicken"),
        (("a jar of honey", "honey", "miel", "蜂蜜"), "honey"),
        (("a glass of milk", "a glass of water", "ein Glas Wasser", "un vaso de leche", "стакан воды"), "glass"),
        (("a chocolate bar", "巧克力", "板チョコ"), "chocolate bar"),
        (("a lollipop", "棒棒糖", "una piruleta", "ein Lutscher"), "lollipop"),
        (("gummy bears", "Gummibärchen"), "gummy bears"),
        (("fish and chips", "フィッシュアンドチップス"), "fish and chips"),
        (("blueberry muffin", "玛芬"), "muffin"),
        (("cherry pie", "lemon meringue pie"), "pie"),
    ],
)
def test_it_is_read_and_stands_on_the_table(prompts: tuple[str, ...], kind: str) -> None:
    for prompt in prompts:
        scene = scene_of(prompt)
        assert [one.kind for one in scene.subjects] == [kind], prompt
        assert scene.not_understood == scene.guessed == scene.stand_ins == (), prompt
        assert on_a_table(scene, figures().CAST) is not None, prompt


@pytest.mark.parametrize(
    "prompt",
    [
        "a man eats potato chips on the sofa", "honey, I'm home", "a couple on a date in a restaurant", "a traffic jam in the city",
        "cars stuck in a jam", "a chocolate labrador runs on the beach", "cherry blossom in spring", "a woman in an olive green dress",
        "a ham radio operator", "West Ham fans", "pepper the dog runs in the park", "a dog named Pepper", "a cat called Pudding",
        "Pudding the cat sleeps", "a cabbage market", "rice field", "rice terraces in Bali", "a grape arbor in a garden",
        "a farmer milks the cow", "a woman with chestnut hair", "a chestnut horse gallops", "honey bees fly over flowers",
        "a caramel cat", "a cinnamon roll dog", "a ginger cat sleeps on a sofa", "coconut palm on a beach", "an olive tree", "olive grove",
        "a fig tree", "a radish field", "a couch potato on a sofa", "a candy store", "jam session", "a butter knife",
        "en luna de miel una pareja", "樱桃树", "葡萄园", "オリーブの木", "橄榄绿的裙子", "栗色の馬", "プリンセス", "ハムスター", "ボーナス",
        "a field of cabbages", "un homme avec un chapeau melon", "橄榄球比赛", "メロンパン", "una mujer de pie en la playa", "la luna di miele", "a woman in a cherry dress", "sweet potato fries", "a ham and cheese sandwich",
    ],
)  # fmt: skip
def test_a_word_that_means_something_else_puts_no_food_there(prompt: str) -> None:
    assert not FOODS & set(kinds(prompt))


@pytest.mark.parametrize(
    "prompt",
    [
        "a chef cuts onions", "a chef chops garlic", "a woman peels potatoes",
        "a man grills sausages", "a woman cooks rice", "a man sells potatoes", "a farmer harvests potatoes", "a farmer picks olives",
        "a chef cooks an omelette", "a dog steals a sausage", "a woman picks grapes", "a chef sprinkles salt", "an old man feeds the ducks peas",
        "roasting marshmallows over a campfire", "una mujer corta cebollas", "une femme épluche des pommes de terre",
        "eine Frau schneidet Zwiebeln", "女人在切洋葱", "女の子がさくらんぼを食べる",
    ],
)  # fmt: skip
def test_what_somebody_eats_cuts_or_sells_does_not_stand_beside_them(prompt: str) -> None:
    assert not FOODS & set(kinds(prompt))


def test_a_food_beside_somebody_stays_there() -> None:
    assert kinds("a cat next to a cabbage") == ["cat", "cabbage"]
    assert kinds("a mouse and a pretzel") == ["mouse", "pretzel"]
    assert kinds("a jar of honey and a butter dish") == ["honey", "butter"]
    assert kinds("a tomato and a cucumber and a red bell pepper") == ["apple", "cucumber", "bell pepper"]


def test_a_word_that_is_a_colour_too_dyes_what_it_belongs_to() -> None:
    (dog,) = scene_of("a chocolate labrador runs on the beach").subjects
    assert dog.kind == "dog"
    assert dog.colour is not None


def test_what_lies_on_a_dish_is_not_served_beside_it() -> None:
    assert kinds("pancakes with blueberries and butter") == ["pancakes"]
    assert kinds("a salad with avocado and cucumber") == ["salad"]
    assert kinds("an omelette with ham") == ["omelette"]
    assert kinds("toast with butter and a glass of milk") == ["bread", "glass"]
    assert kinds("tea with honey") == ["cup"]


def test_what_replaces_a_dish_does_not_lie_on_it() -> None:
    def after(first: str, edit: str) -> list[str]:
        scene = direct(edit, seed=1, width_px=320, height_px=180, seconds=4, base=scene_of(first))
        return [one.kind for one in scene.subjects]

    assert after("a burger on a table", "replace the burger with a pretzel") == ["pretzel", "table"]
    assert after("a potato", "replace the potato with an avocado") == ["avocado"]


def test_fruit_lies_in_its_bowl_and_basket() -> None:
    (bowl, cherries) = scene_of("a bowl of cherries").subjects
    assert (bowl.kind, cherries.kind, cherries.relation) == ("bowl", "cherries", "in")
    (basket, potatoes) = scene_of("a basket of potatoes").subjects
    assert (basket.kind, potatoes.kind, potatoes.count) == ("basket", "potato", 3)


def test_a_glass_has_the_colour_of_what_is_in_it() -> None:
    (milk,) = scene_of("a glass of milk").subjects
    (water,) = scene_of("a glass of water").subjects
    assert None not in (milk.stand_in_colour or milk.colour, water.stand_in_colour or water.colour)
    assert (milk.stand_in_colour or milk.colour) != (water.stand_in_colour or water.colour)
