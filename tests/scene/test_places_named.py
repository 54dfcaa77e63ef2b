"""The words of the nearer places: in every language a sentence finds its place, and each word finds its own row.

`named_places/<language>.txt` holds `place | sentence`, written as people ask for a clip and before the table had these
languages; the table is read as it stands.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rushes.scene import direct
from rushes.scene.words.lexicon import read
from rushes.scene.words.phrases import LANGUAGES, rows_of
from rushes.scene.words.places import SETTINGS

FOLDER = Path(__file__).parent / "named_places"
STAGES = {name.strip(): stage.strip() for name, _, stage in (head.partition("=") for head, _ in rows_of(SETTINGS))}
SENTENCES = [
    (path.stem, *(part.strip() for part in line.split("|")))
    for path in sorted(FOLDER.glob("*.txt"))
    for line in path.read_text().splitlines()
]
ROWS_MIN = 20
NAMED = [
    ("夜の東京を歩く女性", "neon_street"),
    ("東京の夜", "neon_street"),
    ("Ночная Москва под дождем", "downtown"),
    ("прогулка по Москве", "street"),
    ("Paris de noche", "tower"),
    ("Una pareja en París", "tower"),
    ("La noche en Moscú", "downtown"),
    ("Sevilla en primavera", "street"),
    ("Una mujer en Sevilla", "street"),
    ("Eine Frau in Rom", "street"),
    ("Прогулка по Риму", "street"),
    ("서울의 밤", "downtown"),
    ("上海之夜", "city"),
    ("上海の夜景", "city"),
    ("Seoul bei Nacht", "downtown"),
    ("Londres sous la pluie", "downtown"),
    ("Londra sotto la pioggia", "downtown"),
    ("Rio de Janeiro ao amanhecer", "beach"),
    ("リオデジャネイロの朝", "beach"),
    ("Рио-де-Жанейро на рассвете", "beach"),
    ("La Gran Muralla al amanecer", "great_wall"),
    ("Великая Китайская стена осенью", "great_wall"),
    ("Die Chinesische Mauer im Nebel", "great_wall"),
    ("万里の長城を歩く", "great_wall"),
    ("만리장성의 아침", "great_wall"),
    ("A Grande Muralha da China", "great_wall"),
    ("La Grande Muraille de Chine", "great_wall"),
    ("La Grande Muraglia", "great_wall"),
    ("Venezia al tramonto", "canal"),
    ("Венеция вечером", "canal"),
    ("Venedig im Nebel", "canal"),
    ("Японии весной", "temple"),
    ("Japan im Frühling", "temple"),
    ("путешествие по Египту", "pyramid"),
    ("Альпы зимой", "mountains"),
    ("in den Bergen", "mountains"),
    ("富士山の朝", "mount_fuji"),
    ("후지산의 아침", "mount_fuji"),
    ("Исландия зимой", "valley"),
    ("Los turistas en Hawái", "island"),
    ("امرأة في باريس", "street"),
    ("القاهرة ليلا", "downtown"),
    ("مصر", "pyramid"),
    ("पेरिस में बारिश", "downtown"),
    ("दिल्ली की रात", "downtown"),
    ("ताजमहल", "taj_mahal"),
    ("تاج محل", "taj_mahal"),
    ("İstanbul'da gece", "downtown"),
    ("سور الصين العظيم", "great_wall"),
    ("Nhật Bản mùa xuân", "temple"),
    ("Kapadokya'da balonlar", "canyon"),
]
"""Places that have a name, as they are written in many languages."""
SHARED = {
    ("fr", "cave"), ("pt", "cave"), ("it", "cantina"), ("pt", "cantina"), ("pt", "lavabo"), ("pt", "estufa"), ("it", "serra"),
    ("pt", "cafeteria"), ("pt", "corredor"), ("pt", "corredores"), ("pt", "farol"), ("de", "parks"), ("es", "parking"), ("fr", "parking"),
    ("ja", "食堂"), ("fr", "avenue"), ("fr", "cascade"), ("es", "taller"),
    ("pt", "oficina"), ("pt", "oficinas"),
}  # fmt: skip
"""Words that mean another thing in a language that comes before: alone, nothing says which of the two is meant."""


@pytest.mark.parametrize(("language", "place", "sentence"), SENTENCES, ids=[f"{row[0]}-{row[1]}" for row in SENTENCES])
def test_a_sentence_is_set_where_it_says(language: str, place: str, sentence: str) -> None:
    scene = direct(sentence, seed=1, width_px=640, height_px=360, seconds=4)
    assert (scene.setting, scene.place) == (place, STAGES[place])


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en", "zh"}))
def test_many_places_are_asked_for_in_each_language(language: str) -> None:
    assert len({place for spoken, place, _ in SENTENCES if spoken == language}) >= ROWS_MIN


@pytest.mark.parametrize(("prompt", "place"), NAMED)
def test_a_name_is_known_as_it_is_written_where_one_speaks(prompt: str, place: str) -> None:
    assert direct(prompt, seed=1, width_px=640, height_px=360, seconds=4).place == place


@pytest.mark.parametrize(
    ("prompt", "region"),
    [("Wanderer in den Bergen", "harbour"), ("una montaña nevada", "desert"), ("una mosca", "city")],
)
def test_a_name_that_is_a_word_of_the_language_is_that_word(prompt: str, region: str) -> None:
    assert ("region", region) not in {(match.category, match.value) for match in read(prompt).matches}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_alone_finds_its_own_row(language: str) -> None:
    strayed = {}
    for head, columns in rows_of(SETTINGS):
        name, _, stage = (part.strip() for part in head.partition("="))
        words = [word.strip().rstrip("*") for word in columns[LANGUAGES.index(language)].split(",")]
        assert all(words) and len(words) == len(set(words)), (name, words)
        for word in words:
            found = [(match.category, match.value) for match in read(word).matches]
            if found != [("place", f"{stage}/{name}")]:
                strayed[language, word] = found
    assert set(strayed) == {pair for pair in SHARED if pair[0] == language}, strayed


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_in_two_rows(language: str) -> None:
    rows: dict[str, str] = {}
    for head, columns in rows_of(SETTINGS):
        for word in columns[LANGUAGES.index(language)].split(","):
            assert rows.setdefault(word.strip(), head) == head, word


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a drone flies along the coastline", "beach"),
        ("aerial shot of a rugged coastline at sunset", "cliff"),
        ("航拍崎岖的海岸线", "cliff"),
        ("une côte sauvage au coucher du soleil", "cliff"),
        ("a deer in a misty clearing", "forest"),
        ("mangroves at low tide", "marsh"),
        ("a herd of horses on vast plains", "meadow"),
        ("chickens in the barnyard", "farm"),
        ("drone shot of a cyberpunk city", "future_city"),
        ("a knight in the underworld", "volcano"),
        ("divers in a kelp forest", "underwater"),
        ("a wormhole", "space"),
        ("a child in a hedge maze", "garden"),
        ("two friends in a yurt", "campsite"),
        ("gladiators in an amphitheater", "colosseum"),
    ],
)
def test_land_is_known_by_its_other_names(prompt: str, place: str) -> None:
    scene = direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)
    assert scene.place == place


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a city", "downtown"),
        ("a car", "street"),
        ("un perro en la ciudad", "street"),
        ("城市里的一辆红色汽车", "street"),
        ("a futuristic city", "future_city"),
        ("未来城市", "future_city"),
        ("una ciudad del futuro", "future_city"),
        ("Neo-Tokyo", "future_city"),
        ("a metropolis", "city"),
        ("a man in Dubai", "city"),
        ("a dragon flies over the city", "city"),
        ("drone shot over a city", "city"),
        ("a robot walks through a city", "future_city"),
    ],
)
def test_a_city_is_one_of_our_days_unless_it_is_of_the_future(prompt: str, place: str) -> None:
    assert direct(prompt, seed=1, width_px=640, height_px=360, seconds=4, fps=10).place == place


@pytest.mark.parametrize(
    "prompt",
    ["Tokyo at night", "una noche en Tokio", "Токио ночью", "香港的夜晚", "Las Vegas at night in the rain"],
)
def test_a_city_of_neon_shines_at_night(prompt: str) -> None:
    assert direct(prompt, seed=1, width_px=640, height_px=360, seconds=4).place == "neon_street"


@pytest.mark.parametrize(
    "prompt",
    [
        "une promenade dans les bois", "un paseo por el bosque", "ein Spaziergang im Wald", "una passeggiata nel bosco", "a walk in the woods",
        "прогулка в лесу",
    ],
)  # fmt: skip
def test_a_walk_is_done_by_somebody_and_is_no_street(prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)
    assert (scene.place, [(one.kind, one.action) for one in scene.subjects]) == ("forest", [("human", "walk")])
    assert not scene.not_understood


@pytest.mark.parametrize("prompt", ["a dog on a green hill", "a dog on green grass", "a boat on the blue sea"])
def test_the_colour_that_a_land_has_is_understood(prompt: str) -> None:
    assert not direct(prompt, seed=1, width_px=640, height_px=360, seconds=4).not_understood


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("an airplane over the city", "city"),
        ("ein Flugzeug über der Stadt", "city"),
        ("城市上空的热气球", "city"),
        ("lovers on a hill overlooking the city", "city"),
        ("a city in the clouds", "city"),
        ("a train going through the city", "city"),
        ("Godzilla in the city", "city"),
        ("a medieval city", "village"),
        ("a girl in the city with 3000 flowers", "street"),
        ("a car in London", "street"),
        ("a car in heavy traffic downtown", "downtown"),
    ],
)
def test_a_city_is_seen_whole_by_who_is_above_it_or_too_large_for_its_streets(prompt: str, place: str) -> None:
    assert direct(prompt, seed=1, width_px=640, height_px=360, seconds=4, fps=10).place == place


@pytest.mark.parametrize(
    "change", ["make it futuristic", "变成未来城市风格", "as a cyberpunk city", "with flying cars", "加上飞行汽车"]
)
def test_a_city_of_our_days_can_be_made_one_of_the_future(change: str) -> None:
    base = direct("a city at night", seed=1, width_px=640, height_px=360, seconds=4, fps=10)
    assert base.place == "downtown"
    changed = direct(change, base=base, seed=1, width_px=640, height_px=360, seconds=4, fps=10)
    assert (changed.place, changed.time) == ("future_city", "night")


@pytest.mark.parametrize("change", ["seen from above", "a drone shot", "从上方俯瞰", "vu d'en haut"])
def test_a_city_of_our_days_that_is_then_seen_from_above_is_seen_whole(change: str) -> None:
    base = direct("downtown in the rain", seed=1, width_px=640, height_px=360, seconds=4, fps=10)
    changed = direct(change, base=base, seed=1, width_px=640, height_px=360, seconds=4, fps=10)
    assert (base.place, changed.place, changed.weather) == ("downtown", "city", "rain")


@pytest.mark.parametrize(
    "prompt",
    ["a singer in the spotlight", "a spotlight on a dancer", "聚光灯下的歌手", "ein Sänger im Scheinwerferlicht"],
)
def test_who_is_in_a_spotlight_is_on_a_stage(prompt: str) -> None:
    assert direct(prompt, seed=1, width_px=640, height_px=360, seconds=4, fps=10).place == "stage"
