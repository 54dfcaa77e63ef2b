"""Briefs: prompts of many sentences and sections, in which only some words say what is seen."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import Scene, direct
from rushes.scene.directing.parts.performing import perform
from rushes.scene.directing.prompt.briefs import brief_of, sections_of
from rushes.scene.directing.prompt.hearing import heard_in
from rushes.scene.directing.prompt.storyboard import parts_of
from rushes.scene.directing.sense.couples import in_two
from rushes.scene.figures import CAST
from rushes.scene.sound.mixer import sound_blocks
from rushes.scene.styles.palette import Kept


def scene_of(prompt: str, seconds: float = 10, **more: Any) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=seconds, **more)


def kinds(scene: Scene) -> set[str]:
    return {subject.kind for subject in scene.subjects}


@pytest.mark.parametrize(
    ("prompt", "heard"),
    [
        ("A dog runs on a beach. Sound: surf, distant gulls, soft piano.", "Sound: surf, distant gulls, soft piano."),
        ("A dog runs on a beach.\nAudio: low choir, crackling torches\nStyle: noir", "Audio: low choir, crackling torches"),
        ("A dog runs on a beach. Solo cello.", "Solo cello."),
        ("A dog runs on a beach. Ambient drone music with a faint bell. Golden hour.", "Ambient drone music with a faint bell."),
        ("A dog runs on a beach, soft piano music.", "soft piano music"),
        ("We hear a cat purring. A dog runs on a beach.", "We hear a cat purring."),
        ("一只狗在海滩上跑。背景音：远处的钢琴声。", "背景音：远处的钢琴声。"),
        ("海辺を走る犬。効果音：波の音、ピアノ。", "効果音：波の音、ピアノ。"),
        ("Un perro corre por la playa. Sonido: olas, una guitarra suave.", "Sonido: olas, una guitarra suave."),
        ("Un chien court sur la plage. Son : vagues, violoncelle.", "Son : vagues, violoncelle."),
        ("Ein Hund läuft am Strand. Ton: Wellen, leises Akkordeon.", "Ton: Wellen, leises Akkordeon."),
    ],
)  # fmt: skip
def test_what_is_only_heard_is_no_part_of_what_is_seen(prompt, heard):
    brief = brief_of(prompt)
    assert brief.heard == heard
    assert heard not in brief.seen
    assert kinds(scene_of(prompt)) == {"dog"}


@pytest.mark.parametrize(
    "prompt",
    ["A man plays the piano on a stage", "The sound studio is empty", "A music box plays while a girl dances", "A violinist plays a soft violin",
     "A girl listens to soft piano music", 'He says: "Sound: off."', "a soft piano"],
)  # fmt: skip
def test_music_that_somebody_plays_is_seen(prompt):
    assert brief_of(prompt).heard == ""


@pytest.mark.parametrize(
    ("prompt", "nobody"),
    [
        ("A puppy runs through sunflowers. Do not show any people.", "human"),
        ("A perfume bottle on marble. Avoid cats, avoid text.", "cat"),
        ("A panda in a bamboo forest. Don't include any cars or dogs.", "dog"),
        ("一只熊猫在竹林里。不要出现人物和汽车。", "human"),
    ],
)
def test_what_is_not_wanted_is_not_there(prompt, nobody):
    scene = scene_of(prompt)
    assert nobody not in kinds(scene)
    assert brief_of(prompt).unwanted in scene.understood


def test_avoid_jump_cuts_is_one_shot_in_which_nobody_jumps():
    scene = scene_of("A woman reads in a library. Avoid jump cuts.")
    assert [subject.action for subject in scene.subjects] == ["read"]
    assert len(scene.shots) <= 1


def test_do_not_show_is_an_order_of_a_remix():
    base = scene_of("A cat and a dog in a garden")
    assert brief_of("Do not show the dog.", changes=True).unwanted == ""
    assert "cat" in kinds(scene_of("Do not show the dog.", base=base))


def test_nobody_is_in_a_lens_or_in_the_light():
    scene = scene_of(
        "A couple dances on a rooftop.\nLighting: golden key, edge from fairy bulbs\nLens: 40mm, shallow focus\nMood: tender\nTime: night"
    )
    assert kinds(scene) == {"human"}
    assert [subject.count for subject in scene.subjects] == [2]


@pytest.mark.parametrize("numbers", ["85mm, f/1.4", "1.85:1", "16:9, 120 fps", "orbit of 180 degrees"])
def test_numbers_of_lenses_and_formats_count_nobody(numbers):
    scene = scene_of(f"{numbers}. A dog runs on a beach.")
    assert [(subject.kind, subject.count) for subject in scene.subjects] == [("dog", 1)]


def test_colours_in_the_plural_are_no_fruit():
    assert kinds(scene_of("A robot in a workshop, warm oranges and teals.")) == {"robot"}
    assert "orange" in kinds(scene_of("A bowl of oranges on a table"))


def test_a_section_ends_with_its_line_or_its_sentence():
    text = "A dog runs. Sound: rain. It sleeps.\nStyle: noir. Grainy.\nAction: it wakes"
    found = [(section.kind, text[section.start : section.end].strip()) for section in sections_of(text)]
    assert ("heard", "Sound: rain.") in found
    assert ("filmed", "Style: noir. Grainy.") in found


def test_a_look_behind_the_last_shot_is_that_of_all():
    scene = scene_of(
        "[0-5s] A fox runs through a forest. [5-10s] The fox sleeps. Style: watercolor. Lighting: night. Audio: a crow."
    )
    assert all("watercolour" in part.styles and part.time == "night" for part in scene.parts)
    assert kinds(scene) == {"fox"}


def test_a_look_alone_before_the_shots_brings_nobody_in():
    scene = scene_of("Shot 1: a city at night. Shot 2: a man rides a motorcycle. Style: neon noir")
    assert kinds(scene) == {"human", "motorcycle"}
    assert scene.parts[0].place == "city"


@pytest.mark.parametrize(
    ("text", "sounds", "mood"),
    [
        ("Sound: distant thunder, rain on the roof, a ticking clock", ("rain", "thunder", "clock"), ""),
        ("Audio: surf and gulls. No music.", ("waves", "gulls", "no_music"), ""),
        ("背景音：海浪、鸟鸣", ("waves", "birds"), ""),
        ("効果音：花火の音", (), ""),
        ("Sonido: lluvia, tráfico", ("rain", "traffic"), ""),
        ("Music: sad piano", (), "sad"),
    ],
)
def test_sounds_that_are_asked_for_are_known(text, sounds, mood):
    heard = heard_in(text)
    assert set(heard.sounds) == set(sounds)
    assert heard.mood == mood


def test_sounds_that_are_asked_for_are_heard():
    quiet = scene_of("A cat sits in a library.", 1)
    loud = scene_of("A cat sits in a library. Sound: rain, thunder, a crackling fire. No music.", 1)
    assert loud.heard == ("rain", "thunder", "fire", "no_music")
    assert loud.weather == "clear"
    assert Scene.from_dict(loud.to_dict()) == loud
    energy = [sum(float((block**2).sum()) for block in sound_blocks(scene)) for scene in (quiet, loud)]
    assert energy[1] > 1.5 * energy[0] / 2


def test_a_couple_of_whom_each_does_something_is_a_man_and_a_woman():
    told = in_two("A young couple dances. She spins; he laughs.")
    assert told == "A young man and a young woman dances. She spins; he laughs."
    assert in_two("A young couple dances. They laugh.") == "A young couple dances. They laugh."
    assert in_two("A king watches. An old couple dances. She spins; he laughs.").startswith(
        "A king watches. An old couple"
    )


def test_an_old_couple_is_not_joined_by_itself():
    scene = scene_of("雪の橋の上を老夫婦が歩いている。おばあさんがうなずく。")
    assert sorted(subject.figure for subject in scene.subjects) == ["grandfather", "grandmother"]


def test_a_boy_of_another_sentence_is_not_the_old_man():
    scene = scene_of("An old man sits on a bench in a park. A boy walks by.")
    assert {subject.figure for subject in scene.subjects} >= {"grandfather", "boy"}


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("A girl walks in a street. She ducks behind a stall.", "duck", ""),
        ("A girl in a garden points at the sky and waves.", "", "wave"),
    ],
)
def test_verbs_are_no_birds_and_no_sea(prompt, kind, action):
    scene = scene_of(prompt)
    assert kind not in kinds(scene)
    assert scene.place != "ocean"
    assert not action or action in {subject.action for part in scene.parts or (scene,) for subject in part.subjects}


def test_a_sandcastle_is_no_castle():
    assert scene_of("Children build a sandcastle on a beach. A wave washes the castle away.").place == "beach"


def test_who_looks_at_the_sky_is_not_up_there():
    scene = scene_of("Shot 1: a man rides a motorcycle in a street. Shot 2: he stops and looks up at the sky.")
    assert [part.place for part in scene.parts] == ["street", "street"]


def test_who_kneads_dough_on_a_table_is_beside_it():
    scene = scene_of("A woman kneads bread on a table in a kitchen")
    assert next(subject for subject in scene.subjects if subject.kind == "woman").relation in ("", "beside")


def test_a_young_queen_is_as_tall_as_others():
    assert scene_of("A young queen in a castle").subjects[0].size == "normal"


def test_a_ship_that_is_seen_from_a_room_is_not_in_it():
    scene = scene_of("An old man sits in a library, looks out of the window and sees a ship.")
    assert "boat" not in kinds(scene)
    assert "ship" in scene.not_understood
    assert "boat" in kinds(scene_of("A man on a beach sees a boat."))


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Three townsfolk watch him from the porch as a cowboy rides a horse.", "watch"),
        ("A girl presses her palm to the window and watches a comet.", "watch"),
        ("A cowboy stops, dismounts, ties the horse to a post.", "tie"),
        ("A teenage girl in a yellow hoodie skateboards down a street.", "skateboard"),
    ],
)
def test_verbs_are_no_things_behind_words_that_no_table_knows(prompt, kind):
    assert kind not in kinds(scene_of(prompt))


def test_a_watch_that_is_named_is_there():
    assert "watch" in kinds(scene_of("A golden watch on a table"))


def test_glasses_that_somebody_is_described_with_are_worn():
    assert kinds(scene_of("A young man with round glasses reads in a library")) == {"human"}
    assert "glasses" in kinds(scene_of("A book with glasses on it"))


def test_her_head_on_his_shoulder_ties_nobody():
    scene = scene_of("A woman sits beside a man on a bench, her head on his shoulder.")
    assert all(subject.relation_to != 1 or subject.relation != "on" for subject in scene.subjects[:1])


def test_who_is_brought_in_on_a_bicycle_is_alone_on_it():
    scene = scene_of("A girl spins and greets a boy on a bicycle in a street.")
    on_it = [subject.figure for subject in scene.subjects if subject.relation in ("on", "ride")]
    assert on_it == ["boy"]


def test_who_shouts_on_a_small_boat_is_aboard():
    played, _ = perform(scene_of("A fisherman on a small boat in the sea shouts").subjects, CAST)
    assert [part.action for part in played.values()][:1] == ["row_boat"]


def test_a_boat_does_not_laugh():
    scene = scene_of("A woman on a sailboat pulls the rope and laughs.")
    assert next(subject for subject in scene.subjects if subject.kind == "boat").action != "laugh"


def test_who_slides_a_cup_does_not_slide():
    assert scene_of("A woman slides the cup across the counter in a cafe.").subjects[0].action != "slide"
    assert scene_of("A woman slides down the hill.").subjects[0].action == "slide"


def test_sounds_tell_where_it_is_if_nothing_else_does():
    assert scene_of("A barista smiles. Ambient cafe chatter, low jazz.").place == "restaurant"
    assert scene_of("A woman in a kitchen. Sound: city traffic.").place == "kitchen"


def test_colours_that_were_asked_for_are_kept_in_a_palette():
    plain, kept = Kept(("#1f9c96", "#26262c")), Kept(("#1f9c96", "#26262c"), ("#f2c62e",))
    yellow = (60, 140)  # its chroma in the table
    assert (plain._u[yellow], plain._v[yellow]) != (kept._u[yellow], kept._v[yellow])
    assert abs(int(kept._u[yellow]) - yellow[0]) < abs(int(plain._u[yellow]) - yellow[0])


def test_things_of_a_near_shot_do_not_come_along():
    scene = scene_of("Shot 1: close-up of a woman and her sneakers. Shot 2: she runs across a bridge.")
    assert {subject.kind for subject in scene.parts[-1].subjects} == {"woman"}


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("A magician stands on a square. The crowd claps.", "wizard", 1),
        ("little mermaid swims with colorful fish around a coral reef.", "fish", 3),
    ],
)
def test_a_crowd_is_not_the_magician(prompt, kind, count):
    assert [subject.count for subject in scene_of(prompt).subjects if subject.kind == kind] == [count]


def test_whose_hand_it_is_is_seen_in_the_next_shot():
    scene = scene_of(
        "Shot 1: a biker parks his motorcycle at a gas station. Shot 2: close-up: his hand drops a coin, it lights up."
    )
    assert "human" in {subject.kind for subject in scene.parts[-1].subjects}


def test_who_takes_off_a_helmet_does_not_take_off():
    scene = scene_of("A biker parks a motorcycle, takes off his helmet and looks at the horizon.")
    assert "take_off" not in {subject.action for subject in scene.subjects}


def test_a_shot_may_begin_where_nobody_is():
    scene = scene_of(
        "A surfer rides a wave at dawn. The shot starts underwater looking up and breaks through the surface."
    )
    assert scene.place != "underwater"


def test_she_is_a_woman_though_a_sled_and_an_old_man_are_named():
    scene = scene_of("A mail carrier pulls a sled. She walks through deep snow and greets an old man.")
    assert {subject.figure for subject in scene.subjects} >= {"woman", "grandfather"}


def test_who_falls_on_her_knees_kneels():
    scene = scene_of("Uma bailarina dança numa praia. Ela cai de joelhos na areia.")
    assert scene.parts[-1].subjects[0].action == "kneel"


@pytest.mark.parametrize(
    ("prompt", "there"),
    [
        ("**Setting:** a sunlit kitchen\n**Hero:** a cup of espresso\n**Do not include:** people, dogs", {"cup"}),
        ("Subject: a fox.\nVehicle: none.\nNegative prompt: text, children. dogs", {"fox"}),
        ('Video brief: "Morning Ritual" coffee ad. A cup on a table.', {"cup", "table"}), ("A puppy runs on a lawn. A child's laughter off-screen.", {"dog"}),
        ("A boy walks along a road, cicadas are loud.", {"human"}), ("A dancer in a hall, no sound except a honky-tonk piano.", {"dancer"}),
        ("女子高生がベンチに座り、本を読んでいる。カメラ:固定、横から", {"woman", "bench"}), ("여자가 걸어온다. 카메라는 뒤로 물러나며 그녀를 따라간다", {"woman"}),
    ],
)  # fmt: skip
def test_headings_and_sounds_are_not_in_the_picture(prompt, there):
    scene = scene_of(prompt)
    assert kinds(scene) == there and not scene.spoken


def test_noise_of_a_tape_is_seen():
    brief = brief_of("A hallway, a girl. Heavy VHS noise, wide lens, auto-focus hunting.")
    assert brief.heard == ""


@pytest.mark.parametrize(
    ("prompt", "there"),
    [
        ("一个女孩在街上走。\n不要:汽车、狗、字幕。", {"woman"}), ("一个小女孩站在街道上,低频轰鸣声,不出现士兵和武器。", {"woman"}),
        ("Una mujer camina por la playa.\nEvitar: perros, texto.", {"woman"}), ("Un homme marche sur la plage.\nÀ éviter : chiens, voitures.", {"human"}),
        ("A fox runs.\nAvoid: people, dogs.", {"fox"}), ("少年が走る。\n除外：犬、車", {"human"}),
        # what is only heard, in a list or in a clause
        ("A boy rides his bicycle. Cicadas, bicycle chain, distant waves.", {"human", "bicycle"}), ("欢快的音乐,一只小熊猫跑步。", {"raccoon"}),
        ("一只小熊猫坐在地上傻笑。欢快的音乐,没有文字。", {"raccoon"}), ("A dog runs on a beach. Orchestral swell.", {"dog"}),
        # words that hold another word
        ("Waves crash at a lighthouse, sending plumes of spray into the wind.", set()), ("A knight stands in a hall. Spaghetti western grade, hero frame.", {"knight"}),
        ("一位老大爷推着自行车,车后座绑着一捆大葱", {"human", "bicycle"}),
    ],
)  # fmt: skip
def test_what_a_brief_keeps_out_or_only_sounds_is_not_seen(prompt, there):
    scene = scene_of(prompt)
    assert {subject.kind for one in (scene, *scene.parts) for subject in one.subjects} == there


def test_a_list_of_things_to_see_is_no_list_of_sounds():
    assert brief_of("A dog runs on a beach. Gulls, rain, a red umbrella.").heard == ""
    assert brief_of("她在听音乐。").heard == ""


def test_lines_behind_bullets_are_shots_where_shots_are_promised():
    lead = "Travel reel, three quick shots.\n"
    lines = (
        "• A woman in a hat walks.\n• Close-up: she swims in the sea.\n• She sits in a bar at sunset.\nMuted colours."
    )
    assert [part.place for part in scene_of(lead + lines, 9).parts][-1] == "bar"
    assert len(scene_of(lead + lines, 9).parts) == 3
    assert parts_of(f"A travel reel.\n{lines}", 9)[1] == ()


def test_a_slow_shot_slows_no_other():
    board = scene_of("Shot 1: a dog runs in a park. Shot 2: slow motion, the dog jumps. Shot 3: the dog sleeps.", 9)
    assert [part.pace < 1 for part in board.parts] == [False, True, False]


def test_they_of_a_later_shot_are_those_of_the_earlier_ones():
    board = scene_of("Shot 1: A boy sits on a bed. Shot 2: A blue monster waves. Shot 3: They sit on the carpet.", 9)
    assert {subject.kind for subject in board.parts[2].subjects} >= {"human", "monster"}


def test_no_crowd_takes_nobody_away_who_is_there():
    board = scene_of("1) A teenage player stands in a gym.\n2) He dunks the ball.\nNo crowd visible.", 6)
    assert "human" in {subject.kind for subject in board.parts[1].subjects}


def test_what_is_quoted_asks_for_nobody_else():
    scene = scene_of('Una anciana cocina. Un niño se sienta. Diálogo: Abuela: "¿Otra vez sin sueño?"')
    assert all(subject.count == 1 for one in scene.parts for subject in one.subjects)
