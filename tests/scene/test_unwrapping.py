"""Prompts that are pasted with what wraps them come out as plain text; plain text as it went in."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.directing.prompt.unwrapping import plain


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ('{"prompt": "a fox runs", "duration": 5, "aspect_ratio": "16:9"}', "a fox runs"),
        ('{"scene": {"place": "a beach", "subjects": ["a dog", "a cat"]}, "fps": "24"}', "a beach. a dog, a cat"),
        ('[{"shot": "a fox runs."}, {"shot": "a fox sleeps"}]', "a fox runs. a fox sleeps"),
        ('{"prompt": "a fox", "negative_prompt": "people, cars"}', "a fox"),
        ('{"subject": "a woman", "dialogue": "hello there"}', 'a woman. "hello there"'),
        ('{"prompt": "a fox", "style": "noir",}', "a fox. noir"),  # a comma too many: no JSON, and yet meant as such
        ('```json\n{"prompt": "a fox"}\n```', "a fox"),
        ('"a cat on a roof"', "a cat on a roof"),
        ("“a cat on a roof”", "a cat on a roof"),
        ("a fox --ar 16:9 --v 6 --no people, cars", "a fox"),
        ("(masterpiece:1.2), ((a fox)), <lora:foxes:0.8>", "(masterpiece), a fox,"),
        ("a dog in a park. Negative prompt: cats, text", "a dog in a park."),
        ("公园里的狗\n负面提示词：猫", "公园里的狗\n"),
        ("🐶🏖️🌅", "dog, beach, sunrise"),
    ],
)
def test_what_wraps_a_prompt_is_taken_off(pasted: str, text: str) -> None:
    assert plain(pasted).strip() == text.strip()


@pytest.mark.parametrize(
    "prompt",
    [
        'A woman says "hello there" and a man answers "good morning"',
        "a man - tall and slim - walks (slowly) through a park",
        "a fox at 5:30 in the morning; rain -- and wind",
        "a cat 😍 in a garden",
        "una zorra en la nieve",
        "{a fox}",
        "[0-3s] a fox runs [3-6s] it sleeps",
        "",
    ],
)
def test_plain_sentences_stay_as_they_are(prompt: str) -> None:
    assert plain(prompt) == prompt


def test_an_object_is_directed_as_its_sentences_are() -> None:
    pasted = '{"prompt": "a red car drives through the desert at sunset", "camera": "static shot", "duration": 5}'
    scene = direct(pasted, seed=1, width_px=640, height_px=360, seconds=4)
    assert [subject.kind for subject in scene.subjects] == ["car"]
    assert (scene.place, scene.time, scene.camera.move) == ("desert", "sunset", "static")
    assert scene.prompt == pasted and scene.spoken == ()


def test_nested_deeper_than_anybody_writes_says_nothing() -> None:
    assert plain('{"a":' * 400 + '"a fox"' + "}" * 400) is not None


def test_an_object_about_somebody_is_one_sentence_and_what_is_heard_is_heard() -> None:
    pasted = '{"scene": "a library", "characters": [{"role": "owner", "look": "old man, round glasses", "action": "reads a book"}, {"role": "cat", "action": "sleeps"}], "audio": ["rain on glass"]}'
    assert plain(pasted) == "a library. owner, old man, round glasses, reads a book. cat, sleeps. Audio: rain on glass"
    scene = direct(pasted, seed=1, width_px=64, height_px=64, seconds=4)
    assert [(one.kind, one.action) for one in scene.subjects] == [
        ("human", "read"),
        ("cat", "sleep"),
    ] and "rain" in scene.heard
    assert plain('{"prompt": "a fox", "audio": true}') == "a fox"
