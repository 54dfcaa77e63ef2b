"""Beats: what happens in turn, and the camera that goes its way over all of it."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.changes.beats import story_of
from rushes.scene.staging.build import build_stage, company


def scene_of(prompt: str, seconds: float = 10, **more: Any) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=seconds, **more)


def actions(scene: Scene, kind: str) -> list[str]:
    """What somebody does, one after the other."""
    done = [subject.action for part in scene.parts for subject in part.subjects if subject.kind == kind]
    return [action for n, action in enumerate(done) if n == 0 or action != done[n - 1]]


@pytest.mark.parametrize(
    ("prompt", "kind", "in_turn"),
    [
        ("A ballerina dances on a stage. She spins, jumps and waves.", "dancer", ["dance", "spin", "jump", "wave"]),
        ("A puppy runs through a field. It rolls over, then it sleeps.", "dog", ["run", "roll", "sleep"]),
        ("A young man sleeps in a library. A white cat sits on the floor. He wakes up, then laughs.", "human", ["sleep", "wake_up", "laugh"]),
        ("A man walks down a street. The man stops and waves.", "human", ["walk", "stand", "wave"]),
        ("A woman sleeps in a room. She wakes up, then waves.", "woman", ["sleep", "wake_up", "wave"]),
        ("A knight kneels before a queen in a castle. He rises.", "knight", ["kneel", "stand"]),
        ("一位年轻女子走过桥。她停下脚步，微微一笑。", "woman", ["walk", "stand", "laugh"]),
        ("Une femme marche dans un champ, puis elle s'arrête.", "woman", ["walk", "stand"]),
        ("Ein Junge springt in eine Pfütze. Der Junge lacht und rennt.", "human", ["jump_puddle", "laugh", "run"]),
    ],
)  # fmt: skip
def test_one_thing_is_done_after_the_other(prompt, kind, in_turn):
    assert actions(scene_of(prompt), kind) == in_turn


@pytest.mark.parametrize(
    "prompt",
    ["A dog runs on a beach", "A fox runs through a forest. It is red.", "A girl dances. Her dress is white. Camera: she is seen from near.",
     "A boy runs. A girl sleeps.", "She runs to the train"],
)  # fmt: skip
def test_who_does_one_thing_does_it_throughout(prompt):
    assert story_of(prompt).beats == ()


def test_who_says_a_line_does_so_in_its_turn():
    scene = scene_of('A knight kneels before a queen. He rises.\nDialogue: Queen: "Rise, Sir."')
    assert actions(scene, "woman")[-1] == "talk"
    assert [line for part in scene.parts for line in part.spoken] == ["Rise, Sir."]


def test_beats_fill_the_clip_and_are_seen_by_one_camera():
    scene = scene_of("A woman sleeps in a room. She wakes up, then waves. Wide shot, then a slow push-in to her face.")
    assert sum(part.seconds for part in scene.parts) == pytest.approx(10)
    assert scene.parts[-1].ends_at == pytest.approx(10)
    for part in scene.parts:
        assert [shot.framing for shot in part.shots] == ["wide", "close"]
        assert sum(shot.seconds for shot in part.shots) == pytest.approx(10)


def test_a_short_clip_has_no_time_for_all_that_happens():
    story = "A ballerina dances on a stage. She spins, jumps and waves."
    assert len(actions(scene_of(story, 4), "dancer")) == 2
    assert scene_of(story, 2).parts == ()


def test_words_of_a_beat_are_not_lost():
    scene = scene_of("A woman kneads bread in a kitchen. She wipes her forehead and smiles.")
    assert "smiles" in scene.understood
    assert "wipes" in scene.not_understood


def test_who_stops_on_a_horse_stops_it():
    scene = scene_of("A cowboy rides a running horse through a street. He stops and waves.")
    assert [subject.action for subject in scene.parts[-1].subjects if subject.kind == "horse"] != ["run"]


def test_who_sits_down_has_no_umbrella_standing_beside():
    scene = scene_of("A man holding a transparent umbrella walks down a street. He sits down on a bench.")
    assert "umbrella" in {subject.kind for subject in scene.parts[0].subjects}
    assert "umbrella" not in {subject.kind for subject in scene.parts[-1].subjects}


def test_a_story_begins_where_it_is_said_to_play():
    scene = scene_of("A cowboy rides a horse. He stops in front of the saloon. A dog sleeps on the porch.")
    assert len({part.place for part in scene.parts}) == 1


def test_nobody_stands_about_before_the_first_thing_happens():
    scene = scene_of(
        "CHARACTER: a teenage boy in a red jacket. ACTION: he plays the guitar, jumps and waves. SETTING: a stage."
    )
    assert actions(scene, "human") == ["play_guitar", "jump", "wave"]
    assert "red" in scene.understood


def test_what_happens_is_told_in_other_languages():
    italian = scene_of("Una donna anziana siede su una panchina nel parco. Si alza, saluta con la mano e sorride.")
    russian = scene_of("Пожилой мужчина сидит на скамейке в парке. Он улыбается и машет рукой.")
    assert actions(italian, "woman") == ["sit", "stand", "wave", "laugh"]
    assert actions(russian, "human") == ["sit", "laugh", "wave"]


def test_who_stood_up_from_a_bench_stays_before_it():
    scene = scene_of("An old woman sits on a bench in a park. She stands up, waves and smiles.")
    depths = [{actor.name: actor.z for actor in company(part)} for part in scene.parts]
    assert all(row["grandmother"] < row["bench"] for row in depths)


@pytest.mark.parametrize(
    ("prompt", "kind", "in_turn"),
    [
        ("A man walks, stops, and waves.", "human", ["walk", "stand", "wave"]),
        ("A woman walks down the street, stops, and looks over her shoulder", "woman", ["walk", "stand", "look_back"]),
        ("A boy kicks a ball, then falls and laughs", "human", ["shoot_goal", "fall_over", "laugh"]),
        ("A man dances until he falls asleep", "human", ["dance", "sleep"]),
        ("A woman drinks coffee before walking to the window", "woman", ["drink_coffee", "walk"]),
        ("A man sits down after walking through the park", "human", ["walk", "sit"]),
        ("A man walks, then sits after bowing", "human", ["walk", "bow", "sit"]),
        ("A man walks, sits down after bowing, then waves", "human", ["walk", "bow", "sit", "wave"]),
        ("A man sits after bowing after walking", "human", ["walk", "bow", "sit"]),
        ("An astronaut walks down the street, then falls", "astronaut", ["walk", "fall_over"]),
        ("A girl walks along the beach, turning to smile at the camera", "woman", ["walk", "look_camera"]),
        ("A car drives down the road, then stops", "car", ["drive", "park"]),
        ("一个女孩在海滩上跑步，停下来转身微笑", "woman", ["run", "stand", "turn_around", "laugh"]),
        ("男が歩いて、立ち止まり、手を振る", "human", ["walk", "stand", "wave"]),
        ("Un hombre camina, se detiene y saluda con la mano", "human", ["walk", "stand", "wave"]),
        ("Un chien court dans un jardin, s'arrête et aboie", "dog", ["run", "stand", "bark"]),
        ("Ein Mann geht die Straße entlang, bleibt stehen und winkt", "human", ["walk", "stand", "wave"]),
        ("Um cachorro corre, pula e dorme", "dog", ["run", "jump", "sleep"]),
        ("Un uomo cammina, si ferma e saluta con la mano", "human", ["walk", "stand", "wave"]),
        ("Собака бежит по полю, останавливается и лает", "dog", ["run", "stand", "bark"]),
    ],
)  # fmt: skip
def test_one_sentence_tells_what_is_done_in_turn(prompt, kind, in_turn):
    assert actions(scene_of(prompt), kind) == in_turn


@pytest.mark.parametrize(
    "prompt",
    ["Kids running, jumping and playing in a park", "A woman sings while playing the guitar", "一个女孩在公园里跳舞，微笑着",
     "A dog running, a cat sleeping and a bird flying", "A girl wears a hat, boots and gloves"],
)  # fmt: skip
def test_what_is_done_meanwhile_is_no_chain(prompt):
    assert scene_of(prompt).parts == ()


def test_who_stands_or_sits_and_waves_does_both():
    standing, sitting = scene_of("A man stands by a car and waves"), scene_of("A man sits on a bench and waves")
    assert (standing.parts, standing.subjects[0].action) == ((), "wave")
    assert (sitting.parts, sitting.subjects[0].action, sitting.subjects[0].relation) == ((), "wave", "on")


def test_one_sentence_has_one_place_and_all_that_it_names_from_its_beginning():
    scene = scene_of("A cat stretches, jumps off the couch and walks to its bowl at night")
    assert {(part.place, part.time) for part in scene.parts} == {("room", "night")}
    assert all({subject.kind for subject in part.subjects} >= {"cat", "couch", "bowl"} for part in scene.parts)
    assert [subject.relation for subject in (scene.parts[0].subjects[0], scene.parts[-1].subjects[0])] == ["on", ""]


def test_words_that_join_what_is_done_are_understood():
    assert scene_of("一个男人走路，停下来，然后挥手").not_understood == ()
    assert scene_of("A little girl runs through a field, trips, falls, then gets up and laughs").not_understood == ()


def test_each_beat_is_read_once(monkeypatch):
    from rushes.scene.directing import director

    told = []
    whole = director.read_prompt
    monkeypatch.setattr(director, "read_prompt", lambda text, **more: told.append(text) or whole(text, **more))
    scene_of("A ballerina dances on a stage. She spins, jumps and waves.")
    assert len(told) == len(set(told)) == 5


def test_who_leaves_or_comes_down_is_seen_to():
    scene = scene_of("A bird lands on a branch, sings and flies away")
    assert {shot.framing for part in scene.parts for shot in part.shots} <= {"wide", "full"}
    jumps = scene_of("A cat sleeps on the couch, wakes up, and jumps off")
    cat = next(actor for actor in company(jumps.parts[-1]) if actor.name == "cat")
    assert cat.grounded and cat.y == 0.0


def test_who_has_found_a_place_anew_is_where_the_camera_looks():
    scene = scene_of("A monkey climbs a tree, swings from a branch and eats a banana")
    last = scene.parts[-1]
    stage = build_stage(last, figures())
    monkey = next(actor for actor in stage.actors if actor.who == 0)
    target = stage.paths[-1].target
    assert target.where(last.ends_at)[0] == pytest.approx(monkey.where(last.ends_at)[0], abs=monkey.height)


def test_what_is_done_on_the_spot_begins_when_it_is_done():
    scene = scene_of("A man walks, then bows.")
    bows = next(actor for actor in company(scene.parts[-1]) if actor.action == "bow")
    begins = scene.parts[-1].earlier[-1].until
    assert (begins / bows.cycle_seconds + bows.phase) % 1.0 == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize(
    "prompt", ["A wolf walks over the snow and howls at the full moon", "волк стоит на скале и воет на полную луну"]
)
def test_it_is_night_from_the_beginning_where_it_ends_under_a_moon(prompt):
    scene = scene_of(prompt, 5)
    assert {part.time for part in scene.parts or (scene,)} == {"night"}
