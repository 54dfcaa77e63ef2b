"""Kinds of which another figure is shown where they are called by a name of their own: a jeep among cars, an old television."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.clay import View, reach
from rushes.scene.composed import STACKED
from rushes.scene.directing.parts.casting import FIGURES, PILED, VARIANTS, variant_of
from rushes.scene.figures import CAST
from rushes.scene.figures.joined.stacked import ROWS
from rushes.scene.figures.sprites import pose_of
from rushes.scene.model import Scene
from rushes.scene.staging.build import company
from rushes.scene.words.lexicon import subject_rows


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "kind", "figure"),
    [
        ("a white vintage SUV with a black roof rack speeds up a steep dirt road", "car", "jeep"), ("a jeep in the desert", "car", "jeep"),
        ("two SUVs on a road", "car", "jeep"), ("一辆吉普车在沙漠里行驶", "car", "jeep"), ("a red car", "car", "car"), ("a ferrari", "car", "car"),
        ("a red convertible", "car", "convertible"), ("a sports car races through the desert", "car", "convertible"), ("跑车", "car", "convertible"), ("un descapotable rojo", "car", "convertible"),
        ("a stack of vintage televisions", "tv", "stack of oldtv"), ("a pile of gifts", "gift", "stack of gift"), ("vintage televisions", "tv", "oldtv"),
        ("a stack of books", "book stack", "bookstack"), ("an old tv in a living room", "tv", "oldtv"), ("a tv in an old house", "tv", "tv"),
        ("a red double-decker bus drives through London", "bus", "doubledecker"), ("ein Doppeldeckerbus in der Stadt", "bus", "doubledecker"),
        ("一辆双层巴士", "bus", "doubledecker"), ("двухэтажный автобус едет по улице", "bus", "doubledecker"), ("a yellow school bus", "bus", "bus"),
        ("a tram climbs a street in Lisbon", "bus", "tram"), ("eine Straßenbahn fährt durch die Stadt", "bus", "tram"), ("路面電車が走る", "bus", "tram"), ("трамвай едет по улице", "bus", "tram"),
        ("a freight train", "train", "freighttrain"), ("un tren de mercancías", "train", "freighttrain"), ("ein Güterzug", "train", "freighttrain"), ("貨物列車が走る", "train", "freighttrain"),
        ("a locomotive", "train", "locomotive"), ("a metro train in a tunnel", "train", "railcar"), ("新幹線が走る", "train", "railcar"), ("a steam train", "train", "train"),
        ("a snowplow clears a mountain road", "truck", "snowplow"), ("ein Schneepflug auf der Straße", "truck", "snowplow"), ("除雪車", "truck", "snowplow"),
        ("a rotating ring-shaped space station", "space station", "ringstation"), ("国际空间站绕地球飞行", "space station", "spacestation"),
        ("honey dripping from a spoon", "dripping honey", "honeyspoon"), ("蜂蜜从勺子滴落", "dripping honey", "honeyspoon"), ("honey on toast", "honey", "honey"),
        ("a chest x-ray", "x-ray", "xraychest"), ("röntgenbild einer Hand", "x-ray", "xray"),
        ("a kitten plays with a ball of yarn", "yarn", "yarn"), ("a kitten plays with a ball", "ball", "ball"), ("eine Katze spielt mit einem Wollknäuel", "yarn", "yarn"),
    ],
)  # fmt: skip
def test_the_word_says_which_of_its_kind_it_is(prompt: str, kind: str, figure: str) -> None:
    scene = _scene(prompt)
    assert kind in [subject.kind for subject in scene.subjects]
    assert figure in {actor.name for actor in company(scene)}
    assert not scene.stand_ins


def test_every_variant_is_in_the_cast_and_its_kind_has_another_figure() -> None:
    for kind, figure, _ in VARIANTS:
        assert figure in FIGURES and figure in CAST and kind in subject_rows()
        assert variant_of(kind, kind) == ""


def test_a_jeep_has_its_colour_and_what_a_car_has_not() -> None:
    jeep, car = (CAST[name].model(pose_of(CAST[name], "drive", 0.2, 0)) for name in ("jeep", "car"))
    assert {"rack", "spare"} == set(jeep.parts) - set(car.parts)
    (white,) = _scene("a white SUV on a road").subjects
    assert white.colour is not None and min(white.colour) > 0.8


def test_who_watches_an_old_television_brings_no_other() -> None:
    assert sorted(a.name for a in company(_scene("a man on a couch watches tv on an old tv")) if "tv" in a.name) == [
        "oldtv"
    ]


@pytest.mark.parametrize("kind", PILED)
def test_a_stack_is_one_figure_of_six_each_on_others(kind: str) -> None:
    stack = CAST[STACKED + kind]
    clay = stack.model(pose_of(stack, "sway", 0.0, 0))
    assert len({part.partition(".")[0] for part in clay.parts}) == sum(ROWS)
    left, low, right, high = reach(clay, View(turn=0.0, tilt=0.0))
    one = reach(CAST[kind].model(pose_of(CAST[kind], "sway", 0.0, 0)), View(turn=0.0, tilt=0.0))
    assert high - low > 1.2 * (one[3] - one[1]) and right - left > 1.2 * (one[2] - one[0])
    assert "stack of cat" not in CAST and "stack of apple" not in CAST


def test_a_stack_is_one_however_many_are_in_it() -> None:
    (stack,) = company(_scene("a large stack of vintage televisions in a museum"))
    assert stack.name == "stack of oldtv" and stack.grounded
