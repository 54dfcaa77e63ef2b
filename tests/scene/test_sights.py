"""Sights: what is named is seen where it belongs, and moves; its words are known in many languages."""

import itertools

import numpy as np
import pytest

from rushes.scene import Scene, direct, extend, render
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.planes import Frame
from rushes.scene.model import SIGHTS
from rushes.scene.sights import _ground, drifting
from rushes.scene.sights.schedule import bursts
from rushes.scene.sound.score import beds, cues
from rushes.scene.staging.build import build_stage, setting_of
from rushes.scene.staging.standing import bend


def scene_of(prompt: str, **changes: object) -> Scene:
    return direct(prompt, seed=1, width_px=192, height_px=108, seconds=4.0, fps=10).with_changes(**changes)


def frame_at(scene: Scene, seconds: float) -> Frame:
    return build_stage(scene, figures()).frame(seconds)


def changed(scene: Scene, sight: str, seconds: float) -> np.ndarray:
    """How much the sight changes every pixel of a frame."""
    seen = frame_at(scene.with_changes(sights=(sight,)), seconds)
    plain = frame_at(scene.with_changes(sights=()), seconds)
    light = np.abs(seen.y.astype(int) - plain.y.astype(int))
    hue = np.abs(seen.u.astype(int) - plain.u.astype(int)) + np.abs(seen.v.astype(int) - plain.v.astype(int))
    result: np.ndarray = light + np.repeat(np.repeat(hue, 2, 0), 2, 1)
    return result


MOONS = ("full_moon", "half_moon", "crescent_moon")
NIGHTLY = {"aurora", "fireworks", "shooting_stars", "no_moon", *MOONS}


@pytest.mark.parametrize("sight", SIGHTS)
def test_a_sight_is_seen_and_moves(sight: str) -> None:
    place = "a market" if sight == "passers_by" else "a meadow"  # where people go
    scene = scene_of(place, time="night" if sight in NIGHTLY else "day", sights=(sight,))
    seen = [changed(scene, sight, seconds).astype(float) for seconds in (0.5, 1.0, 1.5)]
    assert max((each > 8).mean() for each in seen) > 0.001
    if sight not in ("rainbow", "no_moon", "storm_clouds", *MOONS):
        moved = max(np.abs(one - two).mean() for one, two in itertools.pairwise(seen))
        assert moved > 0.15 * max(each.mean() for each in seen)


@pytest.mark.parametrize("sight", ["aurora", "shooting_stars", "rainbow"])
def test_what_belongs_to_the_sky_stays_there(sight: str) -> None:
    scene = scene_of("a meadow, static camera", time="night" if sight in NIGHTLY else "day")
    marks = np.max([changed(scene, sight, seconds) for seconds in (0.2, 0.6, 1.0, 1.4, 1.8)], axis=0)
    horizon = round(0.46 * 108)
    assert (marks[: horizon - 4] > 8).sum() > 10
    assert (marks[horizon + 14 :] > 8).mean() < 0.01


def test_an_aurora_lies_in_the_lake() -> None:
    scene = scene_of("a lake, static camera", time="night")
    mark = changed(scene, "aurora", 1.0)
    assert (mark[60:85] > 6).mean() > 0.01


def test_fireworks_light_up_the_land() -> None:
    scene = scene_of("a meadow, static camera", time="night")
    burst = bursts(0.3, 4.0, scene.variation % 65521)[0]
    now = changed(scene, "fireworks", burst.at + 0.05)[70:]
    assert now.mean() > 1.0


def test_fireworks_are_heard_after_they_are_seen() -> None:
    scene = scene_of("fireworks over a meadow")
    seen = [burst.at for burst in bursts(0.0, 4.0, scene.variation % 65521)]
    heard = [cue.start for cue in cues(scene, ("wind",), []) if cue.event == "firework"]
    assert len(heard) == len(seen) >= 5
    assert all(0 < b - a < 1 for a, b in zip(sorted(seen), heard, strict=True))


def test_bursts_do_not_depend_on_the_window_that_is_asked_for() -> None:
    whole = bursts(0.0, 10.0, 5)
    assert whole == [burst for start in range(10) for burst in bursts(start, start + 0.999999, 5)]


def test_wind_is_heard_and_bends_what_stands() -> None:
    windy, calm = scene_of("a meadow", sights=("wind",)), scene_of("a meadow")
    assert len(beds(windy, ("wind",))) > len(beds(calm, ("wind",)))
    times = np.linspace(0, 20, 400)
    over = np.mean([bend(t, 1.0, True) for t in times])
    upright = np.mean([bend(t, 1.0, False) for t in times])
    assert over > 0.6 > abs(upright) + 0.3
    still = [frame_at(scene, 1.0).y.astype(int) for scene in (calm, windy)]
    assert np.abs(still[0] - still[1])[40:].mean() > 0.2


def test_things_that_drift_take_the_light_of_the_scene() -> None:
    from rushes.scene.staging.atmosphere import air

    means = []
    for time in ("day", "night"):
        frame = Frame.blank(320, 180)
        drifting.draw(frame, "petals", 1.0, 180.0, air(time, "clear").light, False, 3)
        means.append(frame.y[frame.y > 20].mean())
    assert means[1] < 0.75 * means[0]


def test_leaves_also_fall_over_a_photograph() -> None:
    picture = np.full((108, 192, 3), 120, np.uint8)
    scene = direct("autumn", seed=1, width_px=192, height_px=108, seconds=3.0, fps=10, images=1)
    frames = list(render(scene, images=[picture]).frames())
    assert frames[0].y.std() < 1
    assert frames[-1].u.std() > 0.5


@pytest.mark.parametrize(
    ("prompt", "sight", "time"),
    [
        ("northern lights over a frozen lake", "aurora", "night"),
        ("fireworks over the city", "fireworks", "night"),
        ("a double rainbow over a meadow", "rainbow", "day"),
        ("falling leaves in a park", "falling_leaves", "day"),
        ("cherry blossom petals drifting", "petals", "day"),
        ("a man walks in a strong wind", "wind", "day"),
        ("a meteor shower over the desert", "shooting_stars", "night"),
        ("夜空に花火", "fireworks", "night"),
        ("彩虹出现在草原上", "rainbow", "day"),
        ("una aurora boreal sobre el lago", "aurora", "night"),
        ("une étoile filante au-dessus de la mer", "shooting_stars", "night"),
        ("ein Regenbogen über der Wiese", "rainbow", "day"),
        ("fogos de artifício na praia", "fireworks", "night"),
        ("северное сияние над горами", "aurora", "night"),
        ("벚꽃잎이 흩날리는 공원", "petals", "day"),
        ("foglie che cadono nel bosco", "falling_leaves", "day"),
        ("a wolf under the full moon", "full_moon", "night"),
        ("a crescent moon over the desert at dusk", "crescent_moon", "sunset"),
        ("满月下的猫头鹰", "full_moon", "night"),
        ("una media luna sobre el mar", "half_moon", "night"),
        ("un croissant de lune sur la ville", "crescent_moon", "night"),
        ("ein Wolf unter dem Vollmond", "full_moon", "night"),
        ("三日月と猫", "crescent_moon", "night"),
        ("lua cheia na praia", "full_moon", "night"),
        ("полная луна над озером", "full_moon", "night"),
        ("보름달 아래의 늑대", "full_moon", "night"),
        ("luna piena sul lago", "full_moon", "night"),
        ("dust particles float in the light of a library", "dust", "day"),
        ("尘土飞扬的沙漠里一匹马奔跑", "dust", "day"),
        ("poussière flottante dans une bibliothèque", "dust", "day"),
        ("embers drift around a knight", "embers", "day"),
        ("火の粉が舞う森の侍", "embers", "day"),
        ("искры летят в кузнице", "embers", "day"),
        ("golden dust swirling around a perfume bottle", "glitter", "day"),
        ("partículas doradas alrededor de un frasco", "glitter", "day"),
    ],
)
def test_sights_are_named_in_many_languages(prompt: str, sight: str, time: str) -> None:
    scene = scene_of(prompt)
    assert sight in scene.sights
    assert scene.time == time


def test_what_glows_in_the_air_is_also_seen_in_a_room_and_colours_nobody() -> None:
    for sight in ("dust", "embers", "glitter"):
        assert (changed(scene_of("a library, static camera"), sight, 1.0) > 8).mean() > 0.001
    scene = scene_of("a perfume bottle on a pedestal, golden dust swirling around it")
    assert [one.colour for one in scene.subjects] == [None, None]
    assert scene.not_understood == ()


def test_petals_that_a_flower_opens_do_not_fall() -> None:
    for prompt in ("a sunflower opening its petals", "a rose unfurls its petals", "花瓣缓缓展开的玫瑰"):
        scene = scene_of(prompt)
        assert (scene.sights, [one.action for one in scene.subjects]) == ((), ["bloom"])


def test_autumn_brings_leaves_and_a_cherry_tree_petals() -> None:
    assert scene_of("a forest in autumn").sights == ("falling_leaves",)
    assert scene_of("falling leaves").season == "autumn"
    assert scene_of("a cat under a cherry blossom").sights == ("petals",)
    assert scene_of("a forest").sights == ()


def disc(scene: Scene, sight: str, seconds: float = 1.0) -> np.ndarray:
    """The pixels that a named moon lights up in the sky, against the same night without any."""
    frame = frame_at(scene.with_changes(sights=(sight,)), seconds)
    return frame.y[: round(0.5 * 108)] > 190


@pytest.mark.parametrize(
    "prompt", ["a forest", "a city street", "a beach", "a cat in the living room by the window", "the desert in snow"]
)
def test_a_named_moon_is_seen_where_the_place_leaves_the_sky_open(prompt: str) -> None:
    scene = scene_of(f"{prompt} under the full moon, static camera")
    assert scene.sights == ("full_moon",)
    assert disc(scene, "full_moon").sum() > 15


def test_the_phases_of_the_moon_differ_in_light_and_shape() -> None:
    scene = scene_of("the desert, static camera", time="night")
    lit = [int(disc(scene, sight).sum()) for sight in MOONS]
    assert lit[0] > 1.7 * lit[1] > 1.7 * 1.3 * lit[2] > 0
    ground = [float(frame_at(scene.with_changes(sights=(sight,)), 1.0).y[70:].mean()) for sight in MOONS]
    assert ground[0] > ground[1] > ground[2]


@pytest.mark.parametrize("prompt", ["two moons over the desert", "deux lunes dans le ciel", "zwei Monde am Himmel"])
def test_two_moons_are_one_beside_the_other(prompt: str) -> None:
    two = scene_of(prompt)
    assert two.sights == ("two_moons",) and not two.not_understood
    one = two.with_changes(sights=("full_moon",))
    apart = np.abs(frame_at(two, 1.0).y.astype(int) - frame_at(one, 1.0).y.astype(int)) > 40
    assert apart.sum() > 40


def test_rain_hides_the_moon_and_a_lake_shows_it_twice() -> None:
    assert not disc(scene_of("the desert, static camera", time="night", weather="rain"), "full_moon").any()
    mark = changed(scene_of("a lake, static camera", time="night"), "full_moon", 1.0)
    column = int((mark[:45] > 60).any(0).argmax())
    assert (mark[55:90, max(0, column - 4) : column + 16] > 8).any()


def test_the_moon_stays_where_it_is_when_a_scene_goes_on_with_others() -> None:
    base = scene_of("a fox in the desert under the full moon")
    longer = extend(base, "a rabbit comes along", seconds=4.0)
    spots = [np.argwhere(disc(part, "full_moon", base.seconds)).mean(0) for part in (base, longer.parts[-1])]
    assert np.abs(spots[0] - spots[1]).max() < 1


@pytest.mark.parametrize(
    ("place", "ground"), [("desert", "sand"), ("planet", "sand"), ("arctic", "snow"), ("meadow", "")]
)
def test_no_leaf_flies_where_none_grows(place: str, ground: str) -> None:
    scene = scene_of("a windy day").with_changes(place=place, weather="clear", season="")
    assert _ground(scene) == ground
    assert (drifting.kind_of("wind", ground).colours == drifting.KINDS["wind"].colours) == (not ground)


@pytest.mark.parametrize(
    ("prompt", "sight"),
    [
        ("string lights over a garden", "string_lights"), ("a terrace with fairy lights", "string_lights"), ("ein Garten mit Lichterketten", "string_lights"),
        ("un jardin avec des guirlandes lumineuses", "string_lights"), ("spotlights on a stage", "spotlights"), ("eine Bühne im Scheinwerferlicht", "spotlights"),
        ("舞台上的聚光灯", "spotlights"),
    ],
)  # fmt: skip
def test_lights_that_are_brought_to_a_place_are_read(prompt: str, sight: str) -> None:
    assert sight in scene_of(prompt).sights


def test_bulbs_hang_between_posts_outdoors_and_on_the_wall_of_a_room() -> None:
    garden = setting_of(scene_of("a garden", sights=("string_lights",)))
    assert sum(stand.prop == "string_lights" for stand in garden.stands) > 6
    restaurant = setting_of(scene_of("a restaurant", sights=("string_lights",)))
    assert restaurant.interior is not None
    hung = [stand for stand in restaurant.stands if stand.prop == "hung_lights"]
    assert hung and all(
        2.0 < stand.y < restaurant.interior.height and stand.z < restaurant.interior.z for stand in hung
    )
    assert not any(stand.prop == "string_lights" for stand in setting_of(scene_of("a garden")).stands)
