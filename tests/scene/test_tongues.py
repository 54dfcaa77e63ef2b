"""Prompts as native speakers type them: what stands before a noun, verbs in chains, words that hold another word."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.words.inflecting import korean


def scene(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=384, height_px=216, seconds=5)


def of_kind(found: Scene, kind: str) -> int:
    """Where a kind stands among the subjects."""
    return [subject.kind for subject in found.subjects].index(kind)


# -- looks and numbers


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("草原上，一群骏马在金色的夕阳下奔腾", "horse"),
        ("粉色的雾中，一只小狗在奔跑", "dog"),
        ("赤い紅葉の森を馬が走る", "horse"),
        ("붉은 노을 아래에서 말이 달린다", "horse"),
    ],
)
def test_the_colour_of_the_light_is_nobodys(prompt: str, kind: str) -> None:
    found = scene(prompt)
    assert found.subjects[of_kind(found, kind)].colour is None


@pytest.mark.parametrize(
    "prompt",
    [
        "Um surfista pega uma onda gigante enquanto golfinhos pulam ao lado dele",
        "Un surfista en una ola, el mar enorme mientras saltan delfines",
    ],
)
def test_the_size_of_a_wave_is_not_the_dolphins(prompt: str) -> None:
    found = scene(prompt)
    assert found.subjects[of_kind(found, "dolphin")].size == "normal"


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("三个戴着红领巾的小学生蹲在操场边", "student", 3),
        ("五个穿着校服的孩子在操场上跑步", "child", 5),
        ("三个骑着自行车的少年穿过小巷", "human", 3),
        ("三人の浴衣を着た女性が花火を見ている", "woman", 3),
    ],
)
def test_a_number_counts_whom_a_clause_describes_first(prompt: str, kind: str, count: int) -> None:
    found = scene(prompt)
    assert [s.count for s in found.subjects] == [count if s.kind == kind else 1 for s in found.subjects]


# -- who does what


def test_people_of_two_ages_are_two() -> None:
    found = scene("老奶奶坐在厨房里包饺子，小孙女在旁边帮忙擀皮")
    assert [subject.figure for subject in found.subjects] == ["grandmother", "girl"]


@pytest.mark.parametrize(
    ("prompt", "idle"),
    [
        ("Ein alter Uhrmacher arbeitet in der Werkstatt und repariert mit einer Lupe ein Radio", "magnifier"),
        ("Una bambina soffia sulle candeline della torta, circondata da palloncini", "balloon"),
        ("三个学生观察蚂蚁，好奇地指着地面", "ant"),
    ],
)
def test_what_has_no_hands_does_not_do_what_hands_do(prompt: str, idle: str) -> None:
    found = scene(prompt)
    assert found.subjects[of_kind(found, idle)].action == ""


@pytest.mark.parametrize("prompt", ["桜の道を、自転車に乗った少女が通る", "나무 아래에서 자전거를 탄 소녀가 지나간다"])
def test_who_rides_stands_behind_the_verb(prompt: str) -> None:
    riders = [s.kind for s in scene(prompt).subjects if s.relation == "ride" or s.action == "ride_bicycle"]
    assert riders == ["woman"]


def test_who_holds_an_umbrella_walks_with_it() -> None:
    assert scene("一位女子撑着油纸伞，缓缓走过石拱桥").subjects[0].action == "walk_umbrella"


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("소년이 웃으면서 피자를 만든다", "cook"),
        ("개가 하늘을 바라보면서 울부짖는다", "howl"),
        ("若者がおにぎりを食べながらスマホを見ている", "use_phone"),
    ],
)
def test_what_is_done_meanwhile_gives_way(prompt: str, action: str) -> None:
    assert scene(prompt).subjects[0].action == action


@pytest.mark.parametrize(
    "prompt",
    [
        "Una pareja pasea en una barca por el lago",
        "Um casal num barco no lago ao pôr do sol",
        "Un homme dans une barque sur la rivière",
        "Ein Mann sitzt in einem Ruderboot auf dem See",
        "Старик сидит в лодке на озере",
    ],
)
def test_who_is_in_a_boat_rides_it(prompt: str) -> None:
    found = scene(prompt)
    assert (found.subjects[0].relation, found.subjects[0].relation_to) == ("ride", of_kind(found, "boat"))


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Una arara pousada num galho", "parrot"),
        ("나뭇가지에 앉은 부엉이", "owl"),
        ("枝に止まるフクロウ", "owl"),
        ("소파에 누운 고양이", "cat"),
    ],
)
def test_who_rests_on_something_is_on_it(prompt: str, kind: str) -> None:
    found = scene(prompt)
    assert found.subjects[of_kind(found, kind)].relation == "on"


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("Un gato sube a un árbol", "climb"),
        ("Dos excursionistas suben por la montaña", "climb"),
        ("El globo sube hacia el cielo", "rise"),
        ("Una mujer sube las escaleras", "climb_stairs"),
        ("Un bambino sale su un albero", "climb"),
        ("Un niño sube a un autobús", "ride"),
    ],
)
def test_who_goes_up_climbs(prompt: str, action: str) -> None:
    assert scene(prompt).subjects[0].action == action


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("男人弹着一把旧吉他", "play_guitar"),
        ("老奶奶包着一盘饺子", "make_dumplings"),
        ("小男孩放着风筝", "fly_kite"),
        ("少女がピアノを静かに弾いている", "play_piano"),
        ("女性が石段をゆっくり登っている", "climb_stairs"),
        ("소녀가 기타를 신나게 친다", "play_guitar"),
        ("Ein Junge lässt einen roten Drachen am Strand steigen", "fly_kite"),
        ("عائلة تتناول العشاء في حديقة", "picnic"),
    ],
)
def test_words_may_stand_within_a_deed(prompt: str, action: str) -> None:
    assert scene(prompt).subjects[0].action == action


def test_what_is_said_within_a_deed_is_told() -> None:
    assert "旧" in scene("女孩读着一本旧书").not_understood


@pytest.mark.parametrize("prompt", ["女人打着一把红色的雨伞", "赤い傘を差した女性", "빨간 우산을 쓴 여자"])
def test_the_colour_of_an_umbrella_is_the_umbrellas(prompt: str) -> None:
    found = scene(prompt)
    assert found.subjects[of_kind(found, "woman")].colour is None
    assert found.subjects[of_kind(found, "umbrella")].colour is not None


@pytest.mark.parametrize(
    ("prompt", "doer", "action"),
    [
        ("Una abuela teje mientras duerme un gato blanco", "cat", "sleep"),
        ("Девочка прыгает по лужам, за ней бежит щенок", "dog", "run"),
        ("طفلة ترسم لوحة بينما تنام قطة بيضاء", "cat", "sleep"),
        ("يركض حصان أسود في الصحراء", "horse", "run"),
    ],
)
def test_who_is_named_right_behind_a_verb_may_do_it(prompt: str, doer: str, action: str) -> None:
    found = scene(prompt)
    assert found.subjects[of_kind(found, doer)].action == action


def test_who_is_spoken_to_does_not_speak() -> None:
    found = scene("年老いた漁師が網を直しながら猫に話しかけている")
    assert found.subjects[of_kind(found, "cat")].action != "talk"


def test_who_leads_an_animal_walks_with_it() -> None:
    assert [subject.action for subject in scene("رجل يقود جملا في الصحراء").subjects] == ["walk", "walk"]


def test_lanterns_are_held_and_do_not_walk() -> None:
    found = scene("Drei Kinder mit Laternen gehen durch eine Gasse")
    assert [(subject.action, subject.relation) for subject in found.subjects] == [("walk", "hold"), ("", "")]


def test_mother_and_daughter_are_two() -> None:
    assert [s.figure for s in scene("엄마와 딸이 부엌에서 요리한다").subjects] == ["woman", "girl"]


def test_somebody_is_under_what_is_named_and_not_under_whom_he_holds() -> None:
    boy = scene("소년이 강아지를 안고 처마 밑에 서 있다").subjects[0]
    assert (boy.relation, boy.action) == ("hold", "stand")


# -- words


@pytest.mark.parametrize(
    "prompt",
    [
        "Un perro con gafas de sol",
        "Кот в солнечных очках",
        "Un chien avec des lunettes de soleil",
        "Um cachorro de óculos escuros",
        "선글라스를 낀 강아지",
    ],
)
def test_glasses_against_the_sun_are_dark(prompt: str) -> None:
    assert scene(prompt).subjects[0].worn.startswith("sunglasses")


@pytest.mark.parametrize(
    "prompt", ["一只巨大的海怪从海中升起", "Un monstruo marino ataca un barco", "Ein Seeungeheuer"]
)
def test_a_monster_of_the_sea_is_a_monster(prompt: str) -> None:
    assert "monster" in [subject.kind for subject in scene(prompt).subjects]


def test_eyes_in_korean_are_no_snow() -> None:
    assert scene("파란 눈의 허스키가 오로라 아래에서 울부짖는다").weather != "snow"
    assert scene("눈이 내리는 거리에서 여자가 걷는다").weather == "snow"


def test_it_is_the_fox_that_stops_and_not_the_snow() -> None:
    assert scene("Un renard roux traverse une forêt enneigée puis s'arrête").weather == "snow"
    assert scene("La pluie s'arrête et un arc-en-ciel apparaît au-dessus du village").weather == "clear"


def test_the_sun_on_a_sill_does_not_end_the_rain() -> None:
    assert scene("一只橘猫趴在洒满阳光的窗台上，窗外下着小雨").weather == "rain"


@pytest.mark.parametrize("prompt", ["아이가 공원에서 뛰어다니고 웃는다", "소년이 숲에서 달려가다가 멈춘다"])
def test_endings_of_korean_verbs_are_not_told(prompt: str) -> None:
    assert not [word for word in scene(prompt).not_understood if len(word) < 2]


def test_korean_stems_have_their_forms() -> None:
    assert {"오른", "올라", "올랐"} <= set(korean("오르"))
    assert {"달려", "달린", "달렸"} <= set(korean("달리"))


def test_arabic_is_read_with_its_vowel_marks() -> None:
    assert [subject.kind for subject in scene("رجل عجوز مع جملاً في الصحراء").subjects][-1] == "camel"


@pytest.mark.parametrize(
    "prompt",
    [
        "قطة تنام، لقطة قريبة",
        "एक बिल्ली सो रही है, क्लोज़-अप",
        "Seekor kucing tidur, jarak dekat",
        "Uyuyan bir kedi, yakın çekim",
    ],
)
def test_how_near_the_camera_is_is_read_in_more_languages(prompt: str) -> None:
    found = scene(prompt)
    assert [subject.kind for subject in found.subjects] == ["cat"]
    assert {shot.framing for shot in found.shots} == {"close"}


def test_whose_something_is_is_no_other_word_in_arabic() -> None:
    assert [subject.kind for subject in scene("صياد يجلس في قاربه على البحيرة").subjects] == ["human", "boat"]


def test_flames_in_spanish_are_no_llamas() -> None:
    assert [subject.kind for subject in scene("Un chef saltea verduras en un wok con llamas enormes").subjects] == [
        "chef"
    ]


@pytest.mark.parametrize("prompt", ["불타는 건물에서 소방관이 나온다", "불타는 노을 아래 말이 달린다"])
def test_only_what_burns_is_on_fire(prompt: str) -> None:
    assert ("fire" in scene(prompt).sights) == ("건물" in prompt)


def test_clothes_that_are_named_first_colour_who_wears_them() -> None:
    woman = scene("लाल साड़ी पहने एक महिला मंदिर में नाचती है").subjects[0]
    assert woman.colour is not None
    assert woman.action == "dance"


def test_a_girl_is_a_girl_in_more_languages() -> None:
    assert [scene(p).subjects[0].figure for p in ("طفلة تجري", "एक लड़की नाच रही है")] == ["girl", "girl"]


def test_a_hundred_are_many_and_not_one() -> None:
    assert [
        one.count for one in direct("100只羊在草地上", seed=1, width_px=320, height_px=180, seconds=4).subjects
    ] == [6]


# -- forms of words


@pytest.mark.parametrize(
    ("prompt", "kind", "figure"),
    [
        ("Un viejecito da de comer a las palomas en la plaza", "human", "grandfather"),
        ("Una garotinha sopra bolhas de sabão", "woman", "girl"),
        ("Due vecchietti giocano a scacchi", "human", "grandfather"),
        ("Старичок сидит на лавочке", "human", "grandfather"),
        ("Una suora cammina nel vicolo", "woman", "woman"),
    ],
)
def test_people_are_known_by_diminutives_too(prompt: str, kind: str, figure: str) -> None:
    first = scene(prompt).subjects[0]
    assert (first.kind, first.figure) == (kind, figure)


def test_whom_a_diminutive_names_is_somebody_else_than_who_stands_before() -> None:
    found = scene("Il nonno racconta una favola a tre nipotini davanti al camino")
    assert [(s.figure, s.count) for s in found.subjects] == [("grandfather", 1), ("boy", 3)]


def test_a_hole_in_the_ice_is_no_moon() -> None:
    found = scene("Рыбак сидит у лунки на льду, вокруг метёт метель.")
    assert (found.time, found.weather, found.subjects[0].action) == ("day", "snow", "sit")


def test_who_climbs_a_roof_in_german_climbs() -> None:
    assert scene("Ein Schornsteinfeger steigt in der Morgensonne auf ein rotes Dach").subjects[0].action == "climb"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("un barquito en el lago", "boat"),
        ("los leones duermen", "lion"),
        ("dois balões no céu", "balloon"),
        ("ein Häuschen und ein Bäumchen", "tree"),
        ("un alberello sul prato", "tree"),
        ("três leões na savana", "lion"),
        ("un ombrellino rosso sulla spiaggia", "umbrella"),
    ],
)
def test_diminutives_and_irregular_plurals_are_what_they_are_made_of(prompt: str, kind: str) -> None:
    found = scene(prompt)
    assert kind in [subject.kind for subject in found.subjects]
    assert found.not_understood == ()


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("un mosquito en el bosque", "fly"), ("un castello sulla collina", "cat"), ("ein bärtiger Mann", "tiger")],
)
def test_words_that_only_end_like_one_are_none(prompt: str, kind: str) -> None:
    assert kind not in [subject.kind for subject in scene(prompt).subjects]


# -- verbs


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("Бабушка утром вяжет", "knit"),
        ("La abuela por la mañana teje", "knit"),
        ("Oma strickt", "knit"),
        ("Abends strickt Oma am Kamin", "knit"),
        ("Девочка вечером читает книгу", "read"),
    ],
)
def test_a_time_of_day_before_a_verb_does_not_do_it(prompt: str, action: str) -> None:
    assert scene(prompt).subjects[0].action == action


@pytest.mark.parametrize(
    ("prompt", "first", "sleeper"),
    [
        ("Eine Frau liest ein Buch, und unter dem Baum schläft ein Hund.", "read", "dog"),
        ("Una mujer cocina y en el sofá duerme un gato", "cook", "cat"),
    ],
)
def test_who_stands_behind_a_verb_in_a_clause_of_its_own_does_it(prompt: str, first: str, sleeper: str) -> None:
    found = scene(prompt)
    assert found.subjects[0].action == first
    assert found.subjects[of_kind(found, sleeper)].action == "sleep"


def test_ein_before_a_noun_is_its_article() -> None:
    found = scene("Unter dem Baum schläft ein Dackel")
    assert found.subjects[of_kind(found, "dog")].action == "sleep"
    assert scene("Das Kind schläft ein.").subjects[0].action == "sleep"


def test_what_is_pulled_is_there() -> None:
    found = scene("Ein Junge zieht abends seinen Schlitten den Hügel hinauf")
    assert [subject.kind for subject in found.subjects] == ["human", "sled"]


def test_a_cyclist_climbs_a_road_on_the_bicycle() -> None:
    for prompt in ("Un cycliste grimpe une route de montagne", "A cyclist climbs a mountain road"):
        assert scene(prompt).subjects[0].action == "ride_bicycle"


def test_a_french_lit_is_a_bed_only_as_a_noun() -> None:
    assert scene("Une femme lit sur un banc").subjects[0].action == "read"
    assert "bed" in [s.kind for s in scene("Un chat dort sur le lit").subjects]


@pytest.mark.parametrize("prompt", ["Une femme porte un chapeau rouge", "La donna porta un cappello rosso"])
def test_who_has_a_hat_on_has_no_door(prompt: str) -> None:
    assert "door" not in [s.kind for s in scene(prompt).subjects]


def test_it_rains_at_a_japanese_bus_stop() -> None:
    assert scene("男が雨のバス停で待っている。").weather == "rain"


# -- smaller vocabularies


@pytest.mark.parametrize(
    ("prompt", "place", "time", "weather", "kinds", "action"),
    [
        ("Czarny pies biegnie po plaży w śniegu.", "beach", "day", "snow", ["dog"], "run"),
        ("Biały koń galopuje przez łąkę o zachodzie słońca.", "meadow", "sunset", "clear", ["horse"], "run"),
        ("Een man fietst in de regen langs de gracht.", "canal", "day", "rain", ["human"], "ride_bicycle"),
        ("Drie koeien grazen in de wei naast een molen.", "windmill", "day", "clear", ["cow"], "eat"),
        ("En svart katt sover på en stol i köket.", "kitchen", "day", "clear", ["cat", "chair"], "sleep"),
        ("Två barn spelar fotboll på stranden på kvällen.", "beach", "sunset", "clear", ["child"], "shoot_goal"),
        ("Двоє хлопчиків плавають у річці ввечері.", "river", "sunset", "clear", ["human"], "swim"),
        ("Кіт спить на даху на сонці.", "tiled_roof", "day", "clear", ["cat"], "sleep"),
        ("ช้างตัวหนึ่งเดินอยู่ในป่ากลางสายฝน", "forest", "day", "rain", ["elephant"], "walk"),
        ("หมาสีน้ำตาลวิ่งอยู่ในทุ่งหญ้าตอนเช้า", "meadow", "dawn", "clear", ["dog"], "run"),
    ],
)
def test_dutch_polish_swedish_ukrainian_and_thai_are_read(
    prompt: str, place: str, time: str, weather: str, kinds: list[str], action: str
) -> None:
    found = scene(prompt)
    assert (found.place, found.time, found.weather) == (place, time, weather)
    assert [subject.kind for subject in found.subjects] == kinds
    assert found.subjects[0].action == action
    assert found.not_understood == () and found.guessed == ()


def test_letters_with_marks_are_told_as_whole_words() -> None:
    assert "হাতি" in scene("একটি হাতি বনে হাঁটছে।").not_understood
