"""What breaks, pops, explodes, splashes or goes out is seen to: whole at first, and then its pieces."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.model import Scene
from rushes.scene.staging.build import company

FIRST, LAST = 0.2, 2.6  # seconds


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=4, width_px=320, height_px=180, seconds=4)


def _cast(prompt: str) -> tuple[Actor, list[Actor]]:
    """Who is named, and the pieces."""
    people = company(_scene(prompt))
    return next(actor for actor in people if actor.who == 0), [actor for actor in people if actor.strewn]


@pytest.mark.parametrize(
    ("prompt", "kind", "action", "piece"),
    [
        ("a wine glass shattering", "wine glass", "shatter", "shard"), ("a vase breaks into pieces", "vase", "shatter", "shard"),
        ("a watermelon smashing to pieces", "watermelon", "shatter", "crumb"), ("eine Vase zerbricht", "vase", "shatter", "shard"),
        ("a balloon popping in slow motion", "balloon", "pop", "scrap"), ("мыльный пузырь лопается", "soap bubble", "pop", "drop"),
        ("a soap bubble bursting", "soap bubble", "pop", "drop"), ("a car exploding in the desert", "car", "explode", "blast"),
        ("un globo estalla", "balloon", "pop", "scrap"), ("汽车爆炸", "car", "explode", "blast"),
    ],
)  # fmt: skip
def test_it_is_whole_first_and_then_in_pieces(prompt: str, kind: str, action: str, piece: str) -> None:
    scene = _scene(prompt)
    assert [(one.kind, one.action) for one in scene.subjects] == [(kind, action)] and not scene.not_shown
    whole, pieces = _cast(prompt)
    assert piece in {one.name for one in pieces}
    assert whole.is_seen(FIRST) and not whole.is_seen(LAST)
    assert not any(one.is_seen(FIRST) for one in pieces) and any(one.is_seen(LAST) for one in pieces)


def test_what_smashes_something_is_there_and_stays_whole() -> None:
    scene = _scene("a hammer smashing a watermelon")
    assert [(one.kind, one.action) for one in scene.subjects] == [("hammer", ""), ("watermelon", "shatter")]


def test_pieces_of_what_stands_on_a_table_lie_on_it() -> None:
    glass, pieces = _cast("a wine glass shattering")
    table = glass.y + glass.box[2] * glass.height
    assert all(abs(one.where(3.9)[1] - table) < 0.2 * glass.height for one in pieces)


def test_what_is_eaten_does_not_burn_as_it_explodes() -> None:
    _, pieces = _cast("watermelon exploding in slow motion")
    assert "blast" not in {one.name for one in pieces} and "crumb" in {one.name for one in pieces}


def test_who_breaks_something_stays_whole() -> None:
    scene = _scene("a man breaking a vase")
    assert [(one.kind, one.action) for one in scene.subjects][-1] == ("vase", "shatter")
    ball = _scene("a soccer ball breaking a window")
    assert [one.action for one in ball.subjects] == [""] and "breaking" in ball.not_understood


def test_fireworks_explode_and_nothing_else() -> None:
    scene = _scene("fireworks exploding over the city")
    assert "fireworks" in scene.sights and not scene.subjects and "exploding" not in scene.not_understood


def test_a_candle_that_is_blown_out_is_out() -> None:
    candle, smoke = _cast("a candle being blown out")
    assert candle.landed is not None and candle.landed.name == "candleout"
    assert any(puff.is_seen(candle.way_takes + 0.8) for puff in smoke)


def test_drops_leap_up_about_what_splashes() -> None:
    _, drops = _cast("a lemon falling into water")
    assert {one.name for one in drops} == {"drop", "puddle"}
    assert any(one.is_seen(1.0) and one.where(1.0)[1] > one.y for one in drops if one.name == "drop")
    child = _scene("a child splashing in the lake")
    assert child.subjects[0].action == "play"


def test_what_melts_leaves_a_puddle_and_is_on_the_pan_it_melts_in() -> None:
    scene = _scene("an ice cube melting in a hot pan")
    assert [(one.kind, one.action, one.relation) for one in scene.subjects] == [
        ("ice cube", "melt", "on"),
        ("pan", "", ""),
    ]
    assert "puddle" in {one.name for one in company(scene)}


def test_dominoes_come_down_one_after_the_other() -> None:
    row = next(actor for actor in company(_scene("a row of dominoes falling")) if actor.who == 0)
    assert row.action == "topple" and row.way is None and 0.4 < row.once[1] < 0.5


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a glass of red wine tipping over", "wine glass"),
        ("a bottle tips over", "bottle"),
        ("eine Vase kippt um", "vase"),
        ("杯子翻倒", "cup"),
    ],
)
def test_what_tips_over_lies_there(prompt: str, kind: str) -> None:
    scene = _scene(prompt)
    assert [(one.kind, one.action) for one in scene.subjects] == [(kind, "tip")]
    thing, spilt = _cast(prompt)
    assert thing.action == "tip" and 0.4 < thing.once[1] < 0.5 and [one.name for one in spilt] == ["puddle"]


def test_who_drops_something_does_not_fall() -> None:
    scene = _scene("a man drops his phone")
    assert [(one.kind, one.action) for one in scene.subjects] == [("human", ""), ("cell phone", "fall")]


def test_what_is_fragile_breaks_on_the_floor_and_nowhere_else() -> None:
    assert _scene("slow motion egg dropping on the floor").subjects[0].action == "shatter"
    assert _scene("an apple falling to the ground").subjects[0].action == "fall"
    assert _scene("a vase falling from the sky").subjects[0].action == "fall"
