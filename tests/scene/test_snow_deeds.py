"""What is done in snow brings winter along, and words that are gear are deeds behind who does them."""

import pytest

from rushes.scene import direct


def scene_of(prompt):
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "season", "weather"),
    [
        ("Two kids build a snowman in front of a house", "winter", "snow"),
        ("kids throw snowballs in a park at sunset", "winter", "snow"),
        ("孩子们在院子里堆雪人", "winter", "snow"),
        ("children build a snowman in summer", "summer", "clear"),
        ("a snowman melts in a village", "", "clear"),
    ],
)
def test_what_is_done_in_snow_is_done_in_winter(prompt: str, season: str, weather: str) -> None:
    scene = scene_of(prompt)
    assert (scene.season, scene.weather) == (season, weather)


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("a girl skis in a forest", "woman", "ski"),
        ("children sled down a hill", "child", "sled"),
        ("two men kayak down a river", "human", "canoe"),
        ("a red kayak on a lake", "boat", ""),
        ("a boy makes a snow angel", "human", "lie"),
    ],
)
def test_who_skis_does_so_and_is_no_pair_of_skis(prompt: str, kind: str, action: str) -> None:
    scene = scene_of(prompt)
    assert [(one.kind, one.action) for one in scene.subjects] == [(kind, action)]
    assert scene.not_understood == ()
