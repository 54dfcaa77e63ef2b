"""What the director makes of prompts, in several languages. Data first: one row a prompt."""

import subprocess
import sys

import pytest

from rushes.scene import Camera, Scene, SceneError, Subject, direct, extend
from rushes.scene.directing.parts.casting import FIGURES
from rushes.scene.directing.subjects.gathering import NAMED_MAX
from rushes.scene.model import MOVES, PLACES, SIZES, SUBJECTS_MAX, TIMES, WEATHERS
from rushes.scene.words import creatures, places, setting, things
from rushes.scene.words import subjects as words_subjects
from rushes.scene.words.lexicon import subject_rows
from rushes.scene.words.phrases import LANGUAGES


def scene_of(prompt: str, seed: int = 1, **changes: object) -> Scene:
    size = {"width_px": 1280, "height_px": 720, "seconds": 4.0, **changes}
    return direct(prompt, seed=seed, **size)  # type: ignore[arg-type]


# prompt, place, time, weather, subjects as (kind, count, size, action)
ROWS = [
    ("A cinematic shot of a futuristic city at sunset, captured in 4K.", "future_city", "sunset", "clear", []),
    ("A cute baby sea otter.", "lake", "day", "clear", [("otter", 1, "normal", "")]),
    ("sea turtle underwater", "underwater", "day", "clear", [("sea turtle", 1, "normal", "")]),
    ("two black dogs chase a red ball in the park", "park", "day", "clear", [("dog", 2, "normal", "run"), ("ball", 1, "small", "run")]),
    ("three small red foxes running in the snow", "mountains", "day", "snow", [("fox", 3, "small", "run")]),
    ("a polar bear and a penguin", "arctic", "day", "clear",
     [("polar bear", 1, "normal", ""), ("penguin", 1, "normal", "stand")]),
    ("a rocket launches to the moon", "launch_pad", "night", "clear", [("rocket", 1, "normal", "take_off")]),
    ("a wolf howls at the moon", "forest", "night", "clear", [("wolf", 1, "normal", "howl")]),
    ("an owl flies over a forest at night", "forest", "night", "clear", [("owl", 1, "normal", "fly")]),
    ("an apple falls from a tree", "meadow", "day", "clear", [("apple", 1, "normal", "fall"), ("tree", 1, "normal", "")]),
    ("a rooster crows at dawn", "meadow", "dawn", "clear", [("rooster", 1, "normal", "howl")]),
    ("a boat sinks", "ocean", "day", "clear", [("boat", 1, "normal", "sink")]),
    ("an astronaut floats in space", "space", "night", "clear", [("astronaut", 1, "normal", "float")]),
    ("a couple walks on the beach", "beach", "day", "clear", [("human", 2, "normal", "walk")]),
    ("kids play in the park", "park", "day", "clear", [("child", 3, "small", "play")]),
    ("a horse drinks from a river", "river", "day", "clear", [("horse", 1, "normal", "eat")]),
    ("a penguin jumps into the water", "arctic", "day", "clear", [("penguin", 1, "normal", "jump")]),
    ("a house on fire", "house", "day", "clear", []),
    ("ein Wolf heult den Mond an", "forest", "night", "clear", [("wolf", 1, "normal", "howl")]),
    ("苹果从树上掉下来", "meadow", "day", "clear", [("apple", 1, "normal", "fall"), ("tree", 1, "normal", "")]),
    ("A whale swims in the deep ocean", "underwater", "day", "clear", [("whale", 1, "big", "swim")]),
    ("I see people walking in the rain on a city street", "street", "day", "rain", [("human", 3, "normal", "walk")]),
    ("a giant robot in a thunderstorm at night", "future_city", "night", "storm", [("robot", 1, "huge", "")]),
    ("a herd of elephants in the desert", "desert", "day", "clear", [("elephant", 5, "big", "")]),
    ("foggy forest at dawn", "forest", "dawn", "fog", []),
    ("Yellow bird flying over blue lake", "lake", "day", "clear", [("bird", 1, "normal", "fly")]),
    ("a cat sleeping on the sofa", "room", "day", "clear",
     [("cat", 1, "normal", "sleep"), ("couch", 1, "normal", "")]),
    ("一只红色的狐狸在雪地里奔跑", "mountains", "day", "snow", [("fox", 1, "normal", "run")]),
    ("两只狗在海滩上玩耍，日落", "beach", "sunset", "clear", [("dog", 2, "normal", "play")]),
    ("雨夜的城市街道", "street", "night", "rain", []),
    ("一只可爱的小猫在房间里睡觉", "room", "day", "clear", [("cat", 1, "normal", "sleep")]),
    ("水下的海龟", "underwater", "day", "clear", [("sea turtle", 1, "normal", "")]),
    ("犬が二匹、森の中を走る", "forest", "day", "clear", [("dog", 2, "normal", "run")]),
    ("夕焼けの海", "ocean", "sunset", "clear", []),
    ("un perro negro corre por la playa al atardecer", "beach", "sunset", "clear", [("dog", 1, "normal", "run")]),
    ("un chat noir dort sur le canapé", "room", "day", "clear",
     [("cat", 1, "normal", "sleep"), ("couch", 1, "normal", "")]),
    ("ein weißer Hund rennt durch den verschneiten Wald", "forest", "day", "snow", [("dog", 1, "normal", "run")]),
    ("um cavalo branco correndo na praia", "beach", "day", "clear", [("horse", 1, "normal", "run")]),
    ("кот спит на диване ночью", "room", "night", "clear",
     [("cat", 1, "normal", "sleep"), ("couch", 1, "normal", "")]),
    ("눈 내리는 숲에서 여우가 달리고 있다", "forest", "day", "snow", [("fox", 1, "normal", "run")]),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "place", "time", "weather", "subjects"), ROWS, ids=[row[0][:40] for row in ROWS])
def test_a_prompt_becomes_this_scene(prompt, place, time, weather, subjects):
    scene = scene_of(prompt)
    assert (scene.place, scene.time, scene.weather) == (place, time, weather)
    assert [(s.kind, s.count, s.size, s.action) for s in scene.subjects] == subjects


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("a black dog and a white cat", [(0.149, 0.149, 0.1725), (0.9569, 0.9451, 0.9176)]),
        ("perro negro y gato blanco", [(0.149, 0.149, 0.1725), (0.9569, 0.9451, 0.9176)]),
        ("a fox under a blue sky", [None]),
        ("a dog with a red ball", [None, (0.8471, 0.2078, 0.1725)]),
    ],
)
def test_a_colour_belongs_to_the_subject_beside_it(prompt, colours):
    assert [subject.colour for subject in scene_of(prompt).subjects] == colours


@pytest.mark.parametrize(
    ("prompt", "move"),
    [
        ("a fox, camera slowly pushes in", "push_in"),
        ("a fox, static shot", "static"),
        ("a fox, the camera pans left", "pan_left"),
        ("drone shot of a forest", "drone"),
        ("镜头拉远，一只狐狸", "pull_out"),
        ("a fox runs", "follow"),
    ],
)
def test_the_camera_follows_the_prompt(prompt, move):
    assert scene_of(prompt).camera.move == move


def test_style_words_are_not_subjects_and_undecided_time_is_day():
    scene = scene_of("cinematic, 4K, film, animated")
    assert scene.time == "day"
    assert all(subject.kind not in ("camera", "film") for subject in scene.subjects)


@pytest.mark.parametrize("prompt", ["make animate", "xyzzy glorp", "квазимбра флорб", "a flumphatron in the desert"])
def test_a_prompt_that_names_nobody_that_is_known_shows_a_place_alone_and_says_so(prompt: str) -> None:
    scene = scene_of(prompt)
    assert not scene.subjects
    assert scene.not_understood


def test_a_name_that_nobody_knows_is_somebody_where_only_people_do_it() -> None:
    for prompt in ("Zorblax dances", "Aldebarano tanzt im Regen"):
        scene = scene_of(prompt)
        assert [(one.kind, one.action) for one in scene.subjects] == [("human", "dance")]
        assert scene.not_understood == (prompt.split()[0].casefold(),)
    assert scene_of("The kettlefrobbing sings").subjects == ()


def test_words_that_no_table_knows_are_listed():
    scene = scene_of("a gizmo and a fox with a red zeppelinette")
    assert "gizmo" in scene.not_understood
    assert "fox" in scene.understood
    assert "red" in scene.not_understood


def test_quoted_lines_are_speech_and_not_subjects():
    scene = scene_of('a fox says "the whale is here"')
    assert scene.spoken == ("the whale is here",)
    assert [subject.kind for subject in scene.subjects] == ["fox"]


def test_the_same_prompt_and_seed_give_the_same_scene():
    assert scene_of("a dog in the park", 5) == scene_of("a dog in the park", 5)
    assert scene_of("a dog in the park", 5).variation != scene_of("a dog in the park", 6).variation
    assert scene_of("a dog in the park", 5).variation != scene_of("a dog in a park", 5).variation


@pytest.mark.parametrize("prompt", ["", "   ", "!!!", "🦊", "a" * 10_000, "x " * 5_000, "\x00\n"])
def test_any_text_gives_a_scene(prompt):
    scene = scene_of(prompt)
    assert scene.place in PLACES
    assert len(scene.subjects) <= SUBJECTS_MAX


@pytest.mark.parametrize("prompt", [row[0] for row in ROWS])
def test_a_scene_survives_json(prompt):
    import json

    scene = scene_of(prompt, images=2)
    assert Scene.from_dict(json.loads(json.dumps(scene.to_dict()))) == scene


def test_another_version_or_an_unknown_field_is_refused():
    data = scene_of("a fox").to_dict()
    with pytest.raises(SceneError):
        Scene.from_dict({**data, "version": 99})
    with pytest.raises(SceneError):
        Scene.from_dict({**data, "surprise": 1})


@pytest.mark.parametrize(
    "changes",
    [
        {"width_px": 641}, {"height_px": 10}, {"width_px": 4096}, {"width_px": 2048, "height_px": 2048},
        {"seconds": 0}, {"seconds": 1e6}, {"fps": 0}, {"fps": 1000},
    ],
)  # fmt: skip
def test_sizes_and_lengths_outside_the_limits_are_refused(changes):
    with pytest.raises(SceneError):
        scene_of("a fox", **changes)


def test_a_scene_can_be_changed_for_a_remix_and_is_checked_again():
    scene = scene_of("a fox in the forest").with_changes(time="night", camera=Camera(move="static", stated=True))
    assert scene.time == "night"
    with pytest.raises(SceneError):
        scene.with_changes(place="nowhere")


def test_every_row_of_the_tables_is_well_formed():
    for name in (
        "PLACES",
        "TIMES",
        "WEATHERS",
        "CAMERAS",
        "ACTIONS",
        "COLOURS",
        "SIZES",
        "COUNTS",
        "MOODS",
        "STYLES",
        "RELATIONS",
        "DEEDS",
    ):
        for line in getattr(setting, name).strip().splitlines():
            assert line.count("|") == len(LANGUAGES), line
    for table in (words_subjects.SUBJECTS, creatures.CREATURES, things.THINGS):
        for line in table.strip().splitlines():
            assert line.count("|") == len(LANGUAGES), line
    for line in places.SETTINGS.strip().splitlines():
        assert line.count("|") == len(LANGUAGES) and line.split("|")[0].split("=")[1].strip() in PLACES, line
    heads = {name: [line.split("|")[0].strip() for line in getattr(setting, name).strip().splitlines()]
             for name in ("PLACES", "TIMES", "WEATHERS", "CAMERAS", "SIZES")}  # fmt: skip
    named = {line.split("|")[0].split("=")[1].strip() for line in places.SETTINGS.strip().splitlines()}
    together = {"hill"}  # named by what is said to stand on it
    assert set(heads["PLACES"]) <= set(PLACES) == set(heads["PLACES"]) | named | together
    assert set(heads["TIMES"]) == set(TIMES)
    assert set(heads["WEATHERS"]) == set(WEATHERS)
    assert set(heads["CAMERAS"]) == set(MOVES)
    assert set(heads["SIZES"]) <= set(SIZES)
    for row in subject_rows().values():
        assert row.habitat in PLACES
        assert row.size in SIZES


@pytest.mark.parametrize(
    ("prompt", "relations"),
    [
        ("a bicycle on the left of a car, front view", [("left_of", 1), ("", -1)]),
        ("a car on the right of a motorcycle", [("right_of", 1), ("", -1)]),
        ("a banana on the top of an apple", [("on", 1), ("", -1)]),
        ("a banana on the bottom of an apple", [("under", 1), ("", -1)]),
        ("a cat under a table", [("under", 1), ("", -1)]),
        ("a dog and a cat on a sofa", [("on", 2), ("on", 2), ("", -1)]),
        ("two dogs chase a cat", [("chase", 1), ("", -1)]),
        ("a man riding a horse", [("ride", 1), ("", -1)]),
        ("a girl holding an umbrella", [("", -1)]),
        ("a girl holding a clock", [("hold", 1), ("", -1)]),
        ("a fork and a potted plant", [("", -1), ("", -1)]),
        ("un gato debajo de una mesa", [("under", 1), ("", -1)]),
        ("ein Hund neben einem Pferd", [("beside", 1), ("", -1)]),
        ("猫在狗的左边", [("left_of", 1), ("", -1)]),
        ("桌子上的苹果", [("", -1), ("on", 0)]),
        ("木の上のフクロウ", [("", -1), ("on", 0)]),
        ("馬に乗る宇宙飛行士", [("", -1), ("ride", 0)]),
        ("자전거가 버스 왼쪽에 있다", [("left_of", 1), ("", -1)]),
        ("a cat on the left, dreaming", [("", -1)]),
    ],
)
def test_subjects_stand_in_relation_to_each_other(prompt, relations):
    assert [(subject.relation, subject.relation_to) for subject in scene_of(prompt).subjects] == relations


def test_a_relation_leads_to_another_subject_of_the_scene():
    cat = Subject(kind="cat", figure="cat")
    for wrong in ({"relation": "left_of", "relation_to": 0}, {"relation": "inside_out", "relation_to": 1},
                  {"relation": "on", "relation_to": 5}):  # fmt: skip
        with pytest.raises(SceneError):
            scene_of("a fox").with_changes(subjects=(Subject(kind="dog", figure="dog", **wrong), cat))


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("an orange", ["orange"]),
        ("a sandwich and an orange on a table", ["sandwich", "orange", "table"]),
        ("an orange cat", ["cat"]),
        ("a baby elephant", ["elephant"]),
        ("a woman playing the piano", ["woman"]),
        ("cinematic film still, camera pans, 35mm", []),
    ],
)
def test_words_of_two_meanings_mean_the_likelier(prompt, kinds):
    assert [subject.kind for subject in scene_of(prompt + " in a kitchen").subjects] == kinds


def test_stand_ins_and_what_cannot_be_shown_are_said_openly(monkeypatch):
    monkeypatch.setattr("rushes.scene.directing.parts.casting.FIGURES", FIGURES - {"raccoon"})
    scene = scene_of("a raccoon beside a toilet and a fox in the kitchen")
    assert scene.stand_ins == ("raccoon: fox",)
    assert set(scene.not_shown) <= {"toilet"}
    assert scene.setting == "kitchen" and scene.place == "kitchen"


def test_the_director_claims_no_figure_that_the_cast_lacks():
    from rushes.scene.figures import CAST

    assert set(CAST) >= FIGURES
    assert {row.figure for row in subject_rows().values()} - {""} <= set(CAST)


def test_directing_needs_neither_numpy_nor_numba():
    code = (
        "import sys; from rushes.scene import direct; direct('a fox', seed=1, width_px=64, height_px=64, seconds=1);"
        "bad = {'numpy', 'numba', 'av'} & set(sys.modules); sys.exit(f'loaded {bad}' if bad else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_of_more_subjects_than_a_prompt_is_read_for_the_rest_is_told():
    scene = scene_of("cat, " * NAMED_MAX + "a zebra on an elephant")
    assert [subject.kind for subject in scene.subjects] == ["cat"]
    assert {"zebra", "elephant"} <= set(scene.not_understood)
    assert "zebra" in scene_of("cat, " * (NAMED_MAX - 1) + "a zebra").understood


def test_half_a_character_is_told():
    with pytest.raises(SceneError, match="half a surrogate pair at character 6"):
        scene_of("a dog \ud83d runs")
    with pytest.raises(SceneError, match="half a surrogate pair"):
        extend(scene_of("a dog"), "it \udc00 runs", seconds=2)
    assert scene_of('{"scene": "a dog \\ud83d runs"}').subjects[0].action == "run"


def test_six_kinds_are_shown_and_the_seventh_is_told():
    scene = scene_of("a dog, a cat, a horse, a cow, a pig, a sheep and a goat in a meadow")
    assert [subject.kind for subject in scene.subjects] == ["dog", "cat", "horse", "cow", "pig", "sheep"]
    assert scene.not_shown == ("goat",)


def test_numbers_in_circles_are_no_numbers_of_anything():
    scene = scene_of("❶ a fox ❷ two dogs ፩")
    assert [(subject.kind, subject.count) for subject in scene.subjects] == [("fox", 1), ("dog", 2)]
