"""Landmarks that everybody knows by name: each is itself, in every language, and what is not built is told."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Camera, Scene, direct, render
from rushes.scene.place_names import MONUMENTS
from rushes.scene.places import PLACES
from rushes.scene.words.phrases import LANGUAGES, rows_of
from rushes.scene.words.places import SETTINGS


def scene_of(prompt: str, seconds: float = 4) -> Scene:
    return direct(prompt, seed=1, width_px=128, height_px=72, seconds=seconds, fps=1)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("Drone flying around the Statue of Liberty at golden hour, harbor in the background", "liberty_island"),
        ("A hiker walking along the Great Wall of China on a foggy morning", "great_wall"),
        ("The Taj Mahal reflected in the long pool at sunrise", "taj_mahal"),
        ("A red double-decker bus passing Big Ben in the rain", "westminster"),
        ("Cars driving across the Golden Gate Bridge as fog rolls in", "golden_gate"),
        ("A tourist taking a photo of the Colosseum in Rome on a sunny day", "colosseum"),
        ("Sydney Opera House at night with fireworks over the harbour", "sydney_opera_house"),
        ("A girl holding up the Leaning Tower of Pisa", "leaning_tower"),
        ("Christ the Redeemer above the clouds", "corcovado"),
        ("druids at Stonehenge at dawn", "stonehenge"),
        ("a couple in front of Saint Basil's Cathedral", "red_square"),
        ("Mount Fuji and a lake", "mount_fuji"),
        ("a picnic in the park under the Eiffel Tower", "tower"),
        ("La Estatua de la Libertad al atardecer", "liberty_island"),
        ("Der Kolosseum bei Nacht", "colosseum"),
        ("悉尼歌剧院的夜景", "sydney_opera_house"),
        ("ピサの斜塔の前の女の子", "leaning_tower"),
        ("прогулка по Красной площади зимой", "red_square"),
        ("에펠탑 앞의 커플", "tower"),
        ("सूर्योदय पर ताजमहल", "taj_mahal"),
    ],
)
def test_a_landmark_is_where_it_is_named(prompt: str, place: str) -> None:
    scene = scene_of(prompt)
    assert scene.place == place and not scene.not_shown


def test_every_landmark_has_its_words() -> None:
    stages = {head.partition("=")[2].strip(): columns for head, columns in rows_of(SETTINGS)}
    for place in MONUMENTS:
        assert place in PLACES
        assert len(stages[place]) == len(LANGUAGES) and all(stages[place])


@pytest.mark.parametrize("place", MONUMENTS)
def test_a_landmark_is_in_the_middle_of_its_picture(place: str) -> None:
    """Without its first prop that moves by itself, as a hero does, the picture is another one."""
    scene = scene_of("x").with_changes(place=place, subjects=(), shots=(), camera=Camera(move="static"))
    first = next(iter(render(scene).frames())).y.astype(int)
    bare = scene.with_changes(place="meadow")
    other = next(iter(render(bare).frames())).y.astype(int)
    assert first.std() > 14
    assert np.abs(first - other)[:, 32:96].mean() > 10


@pytest.mark.parametrize(
    "prompt", ["Machu Picchu at dawn", "the Hagia Sophia in Istanbul", "a guard at Buckingham Palace", "紫禁城的雪"]
)
def test_a_landmark_that_is_not_built_is_told(prompt: str) -> None:
    assert scene_of(prompt).not_shown


def test_of_two_landmarks_the_second_is_told() -> None:
    assert scene_of("From the Eiffel Tower to the Colosseum").not_shown == ("colosseum",)


def test_nobody_is_followed_away_from_it() -> None:
    assert scene_of("birds fly over the Taj Mahal").camera.move == "static"
    assert scene_of("a taxi drives past Big Ben").camera.move == "static"
    assert scene_of("a taxi drives across the Golden Gate Bridge").camera.move == "follow"
    assert scene_of("a red bus passing Big Ben").shots == ()


def test_no_statue_is_said_to_do_what_somebody_beside_it_does() -> None:
    assert scene_of("the Statue of Liberty eating an ice cream").not_shown == ("statue of liberty: eat_icecream",)
    assert not scene_of("a girl eating an ice cream at the Statue of Liberty").not_shown


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a man reads about the Taj Mahal in a library", "library"),
        ("a woman looks at a photo of the Colosseum in a cafe", "restaurant"),
        ("a girl dreams of the Great Wall in her bedroom", "bedroom"),
        ("a teacher tells children about the Great Wall in a classroom", "classroom"),
        ("a postcard of Big Ben on a kitchen table", "kitchen"),
        ("a student studies the Colosseum in a library", "library"),
        ("un hombre lee sobre el Taj Mahal en una biblioteca", "library"),
        ("une femme regarde une photo du Colisée dans un café", "restaurant"),
        ("ein Mann liest in einer Bibliothek über das Taj Mahal", "library"),
        ("um homem lê sobre o Taj Mahal numa biblioteca", "library"),
        ("un uomo legge del Colosseo in biblioteca", "library"),
        ("图书馆里读关于泰姬陵的书的男人", "library"),
        ("コロッセオの写真をカフェで見る女性", "restaurant"),
        ("мужчина читает о Тадж-Махале в библиотеке", "library"),
        ("콜로세움 사진을 카페에서 보는 여자", "restaurant"),
    ],
)
def test_who_is_in_a_room_is_not_at_the_landmark_that_is_named(prompt: str, place: str) -> None:
    scene = scene_of(prompt)
    assert scene.place == place and len(scene.not_shown) == 1


@pytest.mark.parametrize(
    "prompt",
    ["a man thinks about the Taj Mahal", "a woman holds a model of the Leaning Tower of Pisa", "a book about Stonehenge lies on a table",
     "a souvenir of the Statue of Liberty on a desk", "una mujer mira una postal del Coliseo",
     "a girl in an Eiffel Tower t-shirt", "a man wearing a t-shirt with the Statue of Liberty", "une fille avec un t-shirt de la tour Eiffel",
     "穿着埃菲尔铁塔T恤的女孩", "девушка в футболке с Эйфелевой башней", "a boy with a Big Ben mug", "エッフェル塔のTシャツを着た少女"],
)  # fmt: skip
def test_a_landmark_that_is_only_told_of_or_pictured_is_not_the_place(prompt: str) -> None:
    scene = scene_of(prompt)
    assert scene.place not in MONUMENTS and scene.not_shown


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a man in front of the Taj Mahal", "taj_mahal"),
        ("the Eiffel Tower seen from a cafe", "tower"),
        ("la tour Eiffel vue depuis un café", "tower"),
        ("カフェから見えるエッフェル塔", "tower"),
        ("a photo of the Colosseum at night", "colosseum"),
        ("a girl takes a beautiful photo of the Colosseum", "colosseum"),
        ("une femme prend une photo du Colisée", "colosseum"),
        ("a documentary about the Great Wall of China", "great_wall"),
        ("tourists mill about the Colosseum", "colosseum"),
        ("una mujer habla con un amigo delante del Coliseo", "colosseum"),
        ("un homme lit près de la tour Eiffel", "tower"),
        ("A man visits the Taj Mahal. Later he sits in a library.", "taj_mahal"),
    ],
)
def test_a_landmark_that_is_seen_is_the_place(prompt: str, place: str) -> None:
    assert scene_of(prompt).place == place
