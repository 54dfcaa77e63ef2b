"""Things that are said in passing oftener than they are meant: they are there where a prompt is about them, and nowhere else."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.parts.casting import is_own
from rushes.scene.words import stuff
from rushes.scene.words.lexicon import subject_rows
from rushes.scene.words.phrases import LANGUAGES, rows_of

OURS = frozenset(head.partition("=")[0].strip() for head, _ in rows_of(stuff.KINDS)) - {"teddy"}


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


def test_every_kind_has_a_figure_of_its_own_and_words_in_ten_languages() -> None:
    for head, columns in rows_of(stuff.KINDS):
        row = subject_rows()[head.partition("=")[0].strip()]
        assert row.figure in figures().CAST, head
        assert len([column for column in columns if column]) == len(LANGUAGES), head


@pytest.mark.parametrize(
    ("prompts", "kind"),
    [
        (
            (
                "a bell",
                "a golden bell rings",
                "close-up of a bell",
                "una campana de oro",
                "une cloche",
                "一个金色的铃铛",
            ),
            "bell",
        ),
        (
            ("a pencil", "A product shot of a red pencil, 4k", "ein Bleistift", "um lápis", "карандаш", "연필", "鉛筆"),
            "pencil",
        ),
        (
            ("a heart", "a spinning golden heart", "ein rotes Herz", "красное сердце", "빨간 하트", "赤いハート"),
            "heart",
        ),
        (("an accordion", "一架红色手风琴", "un acordeón", "アコーディオン"), "accordion"),
        (("a pink piggy bank", "eine Spardose", "une tirelire rose", "копилка"), "piggy bank"),
        (("a rubik's cube", "魔方", "ein Zauberwürfel", "ルービックキューブ"), "puzzle cube"),
        (("a rocking horse", "摇摆木马", "ein Schaukelpferd", "un cheval à bascule"), "rocking horse"),
        (("a skull", "un teschio", "ein Totenkopf", "骷髅头"), "skull"),
        (("a white flag waving in the wind", "eine Fahne", "una bandera"), "flag"),
        (("a watering can", "eine Gießkanne", "ジョウロ"), "watering can"),
        (("gold bars", "金条", "lingotes de oro"), "gold bar"),
        (("a smiling sun", "a sun with a face", "un sol sonriente"), "smiling sun"),
        (("an eyeball", "a giant eye"), "eyeball"),
        (("a curtain", "a green curtain", "ein roter Vorhang", "カーテン", "窗帘"), "curtain"),
        (("a shelf", "ein Regal", "une étagère"), "shelf"),
        (("a painting", "a painting on a wall", "ein Gemälde", "un tableau", "картина"), "painting"),
        (("a mask", "close-up of a venetian mask", "una maschera", "面具", "가면"), "mask"),
        (("a needle", "eine Nadel", "une aiguille"), "needle"),
        (("a pickaxe", "eine Spitzhacke", "つるはし"), "pickaxe"),
        (("an anvil", "un yunque", "Amboss"), "anvil"),
        (("a webcam", "eine Webcam", "веб-камера"), "webcam"),
        (("a game console", "игровая приставка", "游戏机"), "game console"),
        (("a puddle", "une flaque", "лужа", "水たまり"), "rain puddle"),
        (("a raindrop", "雨滴", "ein Regentropfen"), "raindrop"),
        (("a doll", "una muñeca", "eine Puppe"), "doll"),
    ],
)
def test_what_a_prompt_is_about_is_there(prompts: tuple[str, ...], kind: str) -> None:
    for prompt in prompts:
        scene = scene_of(prompt)
        assert [subject.kind for subject in scene.subjects] == [kind], prompt
        assert is_own(kind, scene.subjects[0].figure)
        assert scene.stand_ins == scene.guessed == ()


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a candle, a skull and a book on a table", {"candle", "skull", "book", "table"}),
        ("a bell and a candle on a table", {"bell", "candle", "table"}),
        ("a cat sits next to a piggy bank", {"cat", "piggy bank"}),
        ("a teddy bear sits next to a rocking horse", {"teddy bear", "rocking horse"}),
        ("桌子上的魔方", {"table", "puzzle cube"}),
        ("a bowl of soup on a wooden tray", {"soup", "tray"}),
    ],
)
def test_what_is_named_beside_another_thing_is_there_too(prompt: str, kinds: set[str]) -> None:
    assert {subject.kind for subject in scene_of(prompt).subjects} == kinds


@pytest.mark.parametrize(
    "prompt",
    [
        "a bell tower in a village",
        "church bells ringing in a snowy village",
        "a woman paints her nails",
        "a man walks over a rope bridge",
        "a boat with a flag sails on the sea",
        "a man waves a flag",
        "a chain reaction",
        "a farmer feeds sheep in a pen",
        "a man plays the organ in a church",
        "a boy flies a paper plane",
        "paper lanterns float into the sky",
        "two people make eye contact",
        "close-up of the eyes of a cat",
        "a woman with a heart of gold",
        "a group of people brainstorm in an office",
        "a stone house in the mountains",
        "a fire truck drives through the city",
        "the sun sets over the ocean",
        "a ballroom with a marble floor",
        "a magnet for tourists: Paris at night",
        "the heart of the city at night",
        "a skull of a dinosaur in a museum",
        "Paper art style, a fox in a forest",
        "pencil sketch of a cat",
        "a plate of spaghetti",
        "a flame burning in the fireplace",
        "a chef chops onions on a cutting board",
        "a woman brushes her hair",
        "a monkey swings from a vine",
        "a child on a swing",
        "a man swings a golf club",
        "a man writes with a pen",
        "people play volleyball on the beach",
        "pen pals meeting in a cafe",
        "rope jumping children",
        "a swing dance in a hall",
        "a brush painting of mountains",
        "the ruler sits on a throne",
        "a tank shell explodes",
        "golf club members walking on a golf course",
        "her heart beats fast",
        "la campana de la iglesia suena",
        "les cloches de l'église sonnent",
        "das Herz der Stadt",
        "il cuore della città",
        "la bandera de España ondea",
        "сердце города",
        "教堂的钟声响起",
        "a mask of calm on her face, a woman walks in the rain",
        "a masked dancer on a stage",
        "a man in the window seat of a train",
        "behind the window a cat sleeps",
        "a window overlooking the sea",
        "a curtain of rain falls over the city",
        "a needle in a haystack",
        "oil painting of a fox in a forest",
        "a painting of a dog",
        "a spark plug in a car engine",
        "a cottage with a smoking chimney in the snow",
        "a crystal clear lake",
        "a man hammers a nail",
        "a cat sleeps on a shelf",
        "a woman opens the curtains",
        "a pirate with a hook for a hand",
        "anvil clouds over the prairie",
        "a cabinet meeting in an office",
        "a party with a dj and his mixer",
        "戴面具的舞者",
        "ein Mann mit Maske",
        "une femme à la fenêtre",
    ],
)
def test_what_is_only_said_in_passing_is_not(prompt: str) -> None:
    assert not OURS & {subject.kind for subject in scene_of(prompt).subjects}


def test_what_it_is_not_about_is_told() -> None:
    assert "flag" in scene_of("a boat with a flag sails on the sea").not_understood


def test_what_rain_runs_down_is_in_the_wall() -> None:
    prompt = "A black cat sleeps on the sofa in the living room, rain on the window"
    assert [subject.kind for subject in scene_of(prompt).subjects] == ["cat", "couch"]
