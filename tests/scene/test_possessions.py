"""What people own, wear and work with: shown by itself where it is named by itself, and nowhere else."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.parts.casting import is_own
from rushes.scene.directing.sense.possessions import kind_of
from rushes.scene.place_names import PLACES
from rushes.scene.staging.build import company
from rushes.scene.words.belongings import BELONGINGS, CLOTHES, STANDING
from rushes.scene.words.phrases import LANGUAGES, belonging_kinds


def _scene(prompt: str, base: Scene | None = None) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10, base=base)


def _kinds(prompt: str) -> list[str]:
    return [subject.kind for subject in _scene(prompt).subjects]


def test_every_row_has_ten_languages_a_place_and_a_figure() -> None:
    for line in BELONGINGS.strip().splitlines():
        assert line.count("|") == len(LANGUAGES), line
        head, *columns = line.split("|")
        assert all(column.strip() for column in columns), line
        figure, habitat = (part.strip() for part in head.partition("=")[2].split(",")[:2])
        assert figure in figures().CAST and habitat in PLACES, line
    assert belonging_kinds() >= {*CLOTHES, *STANDING}


def test_a_word_of_every_row_and_language_is_read_by_itself() -> None:
    for line in BELONGINGS.strip().splitlines():
        head, *columns = line.split("|")
        kind = head.partition("=")[0].strip()
        for language, column in zip(LANGUAGES, columns, strict=True):
            word = column.split(",")[0].strip().rstrip("+").removesuffix("*").lower()
            if " " not in word and "'" not in word:
                assert kind_of(word, language) == kind, (language, word)


@pytest.mark.parametrize(
    ("prompts", "kind"),
    [
        (("a trophy", "a golden trophy", "一个奖杯", "un trofeo dorado", "ein goldener Pokal", "トロフィー"), "trophy"),
        (("a necklace", "a diamond necklace rotates on black velvet", "一条项链", "eine Halskette"), "necklace"),
        (("a ring", "a diamond ring in a box", "戒指", "指輪", "a ring of gold"), "ring"),
        (("a shirt", "a white shirt on a hanger", "рубашка", "ein blaues Hemd"), "shirt"),
        (("a blue t-shirt", "футболка"), "tshirt"),
        (("a red dress on a hanger", "un vestido rojo", "连衣裙", "a dress flutters in the wind"), "dress"),
        (("jeans", "a pair of jeans"), "jeans"),
        (("a suit", "西装", "ein Anzug"), "suit"),
        (("a kimono", "кимоно", "a kimono on display", "quimono"), "kimono"),
        (("a yellow raincoat", "ein Regenmantel"), "raincoat"),
        (("a cowboy hat", "ein Cowboyhut"), "cowboy hat"),
        (("a red baseball cap", "бейсболка"), "baseball cap"),
        (("a bow tie", "蝶ネクタイ"), "bow tie"),
        (("a bikini", "бикини"), "bikini"),
        (("a tuxedo", "смокинг"), "tuxedo"),
        (("socks", "a sock", "a pair of striped socks"), "socks"),
        (("a jacket", "a leather jacket", "ein Mantel"), "coat"),
        (("an axe", "an axe stuck in a log"), "axe"),
        (("a saw", "деревянная ножовка"), "saw"),
        (("a paddle", "an oar"), "paddle"),
        (("a suit of armor", "un'armatura"), "armor"),
        (("a key", "an old rusty key", "una chiave", "钥匙"), "key"),
        (("a safe", "the safe opens", "保险箱"), "safe"),
        (("an old map", "a treasure map", "藏宝图"), "map"),
        (("an empty throne", "трон"), "throne"),
        (("a cannon", "a cannon fires at a castle", "大炮"), "cannon"),
        (("a catapult throws a stone",), "catapult"),
        (("a hand saw", "une scie à main"), "saw"),
        (("dice", "骰子", "サイコロ"), "dice"),
    ],
)  # fmt: skip
def test_it_is_shown_by_itself(prompts: tuple[str, ...], kind: str) -> None:
    for prompt in prompts:
        first = _scene(prompt).subjects[0]
        assert first.kind == kind, prompt
        assert is_own(kind, first.figure) and first.count == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman in a red dress walks through a field",
        "he wears a scarf",
        "a man in a suit walks through the city",
        "a girl in a kimono under cherry blossoms",
        "she wears a vest",
        "follow suit",
        "the cape of good hope",
        "cape town at sunset",
        "a superhero in a cape stands on a rooftop",
        "着物を着た女性",
        "a cat wearing a scarf",
        "she sweeps with a broom",
        "a man throws an axe",
        "a boy digs with a shovel",
        "fishing with a rod at the lake",
        "a man is fishing with a fishing rod",
        "a fisherman with a fishing rod on a pier",
        "she rings the bell",
        "bells ring in a village",
        "I saw a bird",
        "we saw the sea at sunset",
        "a ring of trees",
        "a ring of mushrooms in the forest",
        "the rings of Saturn",
        "a boxing ring",
        "dress up",
        "a belt of rain over the sea",
        "an asteroid belt in space",
        "a conveyor belt in a factory",
        "a safe place by the lake",
        "a safe, quiet street",
        "a safe landing",
        "church bells ring",
        "soft key light on a mountain",
        "key moments of a storm",
        "the key to success",
        "a computer keyboard on a desk",
        "a map of Europe",
        "a coat of snow on the mountains",
        "a dog with a shiny coat",
        "a bucket hat on a table",
        "boxing gloves on a bench",
        "a man shovels snow",
        "a knight with a shield",
        "a child holds a bucket on the beach",
        "a player lifts the trophy",
        "winning a gold medal",
        "hands opening a wallet",
        "two men playing chess",
        "a witch rides a broom",
        "a robot with a wrench",
        "a girl on roller skates",
        "a girl in jeans and a white t-shirt dances",
        "a tourist looks at a map",
        "the ship drops anchor",
        "the wind combs the grass",
        "a mountain lake, dressed in autumn colours",
        "una mujer con vestido rojo",
        "un hombre con una camisa azul",
        "una donna con un cappotto",
        "穿红裙子的女孩",
        "戴着围巾的狗",
        "赤いドレスの女性",
        "鍵盤",
        "ein Mann im Mantel",
        "ein Ring von Bäumen",
        "ein Schild an der Straße",
        "eine Frau fegt mit dem Besen",
        "un homme pêche avec une canne à pêche",
        "девочка в красном платье",
        "мужчина рубит дрова топором",
    ],
)
def test_clothes_tools_of_a_deed_and_idioms_are_no_things(prompt: str) -> None:
    assert not belonging_kinds().intersection(_kinds(prompt))


@pytest.mark.parametrize(
    ("prompt", "kinds", "relation"),
    [
        ("a cat sits on a throne", ["cat", "throne"], "on"),
        ("a dog next to a barrel", ["dog", "barrel"], "beside"),
        ("a pirate standing beside a cannon", ["pirate", "cannon"], "beside"),
    ],
)
def test_what_stands_by_itself_stands_beside_somebody_too(prompt: str, kinds: list[str], relation: str) -> None:
    scene = _scene(prompt)
    assert [subject.kind for subject in scene.subjects] == kinds
    assert scene.subjects[0].relation == relation
    assert len(company(scene)) >= 2


def test_a_change_of_clothes_stays_one() -> None:
    before = _scene("a woman in a red dress walks through a field")
    after = _scene("make the dress blue", base=before)
    assert [subject.kind for subject in after.subjects] == [subject.kind for subject in before.subjects]
    lone = _scene("make it blue", base=_scene("a red dress"))
    assert [subject.kind for subject in lone.subjects] == ["dress"]
    assert lone.subjects[0].colour is not None and lone.subjects[0].colour[2] > lone.subjects[0].colour[0]


def test_a_thing_can_be_added_to_a_scene() -> None:
    after = _scene("add a trophy", base=_scene("a table in a room"))
    assert "trophy" in [subject.kind for subject in after.subjects]


@pytest.mark.parametrize(("prompt", "blue"), [("a golden trophy", False), ("a blue wheelbarrow", True)])
def test_it_has_the_colour_that_is_asked_for(prompt: str, blue: bool) -> None:
    colour = _scene(prompt).subjects[0].colour
    assert colour is not None and (colour[2] > colour[0]) is blue


def test_what_a_photograph_shows_is_not_brought_into_it_again() -> None:
    scene = direct("the dress flutters in the wind", seed=3, width_px=320, height_px=180, seconds=4, fps=10, images=1)
    assert not belonging_kinds().intersection(subject.kind for subject in scene.subjects)
