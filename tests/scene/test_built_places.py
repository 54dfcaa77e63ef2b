"""Places that people built: every one is itself, lives, and is found by its words."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from rushes.scene import Camera, Scene, direct, render
from rushes.scene import place_names as names
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.lens import Lens
from rushes.scene.drawing.planes import Frame
from rushes.scene.drawing.shade import pack_light
from rushes.scene.places import PLACES
from rushes.scene.places.built import BUILT
from rushes.scene.places.built.streets import CROSSING
from rushes.scene.props import PROPS, draw_prop
from rushes.scene.props.built import BUILT as BUILT_PROPS
from rushes.scene.props.townhouses import HOUSES
from rushes.scene.staging.atmosphere import air
from rushes.scene.staging.build import air_of, build_stage
from rushes.scene.staging.clouds import build_deck
from rushes.scene.staging.ground import Soil, paint_ground
from rushes.scene.staging.marks import Mark

FORMER = {
    "city": "street crosswalk downtown alley phone_booth rooftop highway gas_station parking_lot construction_site"
    " industrial_area junkyard raceway skyline tower skyscraper train_station_platform",
    "village": "market house driveway mansion pool_villa barn windmill courtyard campus castle palace temple arch cathedral"
    " amusement_park carrousel tiled_roof",
    "beach": "harbour lighthouse",
    "lake": "bridge fountain",
    "meadow": "playground baseball_stadium outdoor_track",
    "mountains": "train_railway",
    "desert": "pyramid",
}  # the stage that each was played on before it had one of its own
LIVING = sorted(name for name, prop in BUILT_PROPS.items() if prop.poses > 1)


def scene_of(place: str, **changes: object) -> Scene:
    size = {"width_px": 128, "height_px": 72, "seconds": 2.0, "fps": 1}
    return direct("x", seed=1, **size).with_changes(  # type: ignore[arg-type]
        **{"place": place, "subjects": (), "shots": (), "camera": Camera(move="static"), **changes}
    )


def frames(scene: Scene) -> list[Frame]:
    return list(render(scene).frames())


def difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(int) - b.astype(int)).mean())


def test_the_names_are_the_places():
    assert tuple(place.name for place in BUILT) == names.BUILT
    assert sorted(name for row in FORMER.values() for name in row.split()) == sorted(
        {*names.BUILT}
        - {
            "canal",
            "airport",
            "launch_pad",
            "ship_deck",
            "stone_steps",
            "tunnel_mouth",
            "coast_road",
            "neon_street",
            "tennis_court",
            "desert_road",
            "country_road",
            "mountain_road",
            *names.MONUMENTS,
        }
    )


def test_every_prop_of_a_place_exists():
    for place in PLACES.values():
        used = {stand.prop for stand in (*place.stands, *place.front)}
        used |= {prop for rule in (*place.scatters, *place.traffic) for prop in rule.props}
        used |= {prop for pair in place.snow_props for prop in pair if prop}
        assert used <= set(PROPS), place.name


@pytest.mark.parametrize(("stage", "place"), [(stage, name) for stage, row in FORMER.items() for name in row.split()])
def test_a_place_is_not_the_stage_it_was_played_on(stage, place):
    mine, former = frames(scene_of(place))[0], frames(scene_of(stage))[0]
    assert mine.y.std() > 14
    assert difference(mine.y, former.y) > 10


@pytest.mark.parametrize("place", ["street", "harbour", "amusement_park", "raceway"])
def test_places_live_under_a_held_camera(place):
    first, second = frames(scene_of(place))
    assert difference(first.y, second.y) > 0.4


@pytest.mark.parametrize("place", ["street", "carrousel", "train_railway"])
def test_the_same_place_is_drawn_the_same_twice(place):
    for a, b in zip(frames(scene_of(place)), frames(scene_of(place)), strict=True):
        assert np.array_equal(a.y, b.y)
        assert np.array_equal(a.u, b.u)


@pytest.mark.parametrize("name", LIVING)
def test_a_living_prop_moves_and_its_cycle_closes(name):
    def drawn(phase: float) -> np.ndarray:
        picture = draw_prop(name, seed=1, height_px=120, light=air("day", "clear").light, phase=phase)
        canvas = np.zeros((500, 900, 4), int)
        top, left = 250 - round(picture.anchor_y), 450 - round(picture.anchor_x)
        canvas[top : top + picture.rgba.shape[0], left : left + picture.rgba.shape[1]] = picture.rgba
        return canvas

    start, later, end = drawn(0.0), drawn(0.3), drawn(1.0)
    moved = np.abs(later - start).sum()
    assert moved > 0
    assert np.abs(end - start).sum() < 0.35 * moved


def test_lights_shine_when_lamps_are_lit():
    light = air("night", "clear").light
    dark, lit = (draw_prop("shop", seed=1, height_px=160, light=light, lamps=lamps) for lamps in (0.0, 1.0))
    assert lit.rgba[..., 0].sum() > 1.1 * dark.rgba[..., 0].sum()
    assert lit.halos


def test_what_comes_closer_is_laid_down_where_it_is():
    from rushes.scene.figures import CAST, draw
    from rushes.scene.staging.build import build_stage

    class Cast:
        pass

    cast = Cast()
    cast.CAST, cast.draw = CAST, draw  # type: ignore[attr-defined]
    stage = build_stage(scene_of("downtown"), cast)  # type: ignore[arg-type]
    moving = [item for item in stage.items if item.at is not None]
    assert moving
    for item in moving:
        depths = [item.depth(second) for second in (0.0, 0.5, 1.0)]
        assert len(set(depths)) == 3
        assert all(1.0 < depth < 60.0 for depth in depths)


def test_a_mark_is_painted_where_it_lies_and_repeats_with_the_world():
    lens = Lens.of(640, 360, horizon=0.4, focal=1.2, eye=1.5)
    white = Mark(x=(-1.0, 1.0), z=(4.0, 6.0), colour="#ffffff")
    soil = Soil(kind="soft", first=(0.02,) * 3, second=(0.02,) * 3, accent=(0.0,) * 3, grain=0.0, marks=(white,))
    light = pack_light(air("day", "clear").light)
    nothing = np.array([(0.0, 1e6, 1.0, 1.0, 1.0)])
    texture = paint_ground(lens, soil, light, (0.5, 0.5, 0.5), 50.0, 0.0, nothing, 1)

    def row_at(z: float) -> np.ndarray:
        row = int(lens.y(0.0, z)) - texture.top_px
        at, count = texture.offsets[row], texture.columns[row]
        return texture.y[at : at + count].astype(int)

    for z, inside in ((3.4, False), (5.0, True), (7.0, False)):
        row = row_at(z)
        middle, aside = row[0], row[len(row) // 2]
        assert (middle > aside + 60) == inside
    row = row_at(5.0)
    bright = (row > (row.min() + row.max()) / 2).mean()
    assert abs(bright - 2.0 / 24.0) < 0.01


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("harbor", "harbour"), ("train station platform", "train_station_platform"), ("outdoor track", "outdoor_track"),
        ("baseball stadium", "baseball_stadium"), ("gas station", "gas_station"), ("phone booth", "phone_booth"),
        ("网球场", "tennis_court"), ("ein Mann spielt Tennis", "tennis_court"), ("deux femmes sur un court de tennis", "tennis_court"),
        ("New York at night", "downtown"), ("伦敦下雨", "downtown"), ("Нью-Йорк ночью", "downtown"), ("New York skyline", "skyline"), ("Tokyo at night", "neon_street"),
        ("a person walks over the crosswalk", "crosswalk"), ("a castle at night", "castle"), ("摩天轮", "amusement_park"),
        ("ein Hund vor einer Burg", "castle"), ("un barco en el puerto", "harbour"), ("une rue sous la pluie", "street"),
        ("панорама города ночью", "skyline"), ("a cyberpunk street in the rain", "neon_street"), ("赛博朋克街道", "neon_street"), ("a neon city", "neon_street"),
        ("a data center with server racks", "server room"), ("服务器机房", "server room"), ("ein Rechenzentrum", "server room"), ("серверная", "server room"),
        ("an alchemist brews potions", "alchemist"), ("炼金术士的房间", "alchemist"), ("eine Hexenküche", "alchemist"), ("un alquimista", "alchemist"),
        ("a koi pond", "koi pond"), ("锦鲤池", "koi pond"), ("koi fish swim in a pond seen from above", "koi pond"), ("an ice cave", "ice cave"), ("eishöhle", "ice cave"),
        ("冰洞", "ice cave"), ("rice terraces at dawn", "rice terraces"), ("梯田", "rice terraces"), ("棚田", "rice terraces"), ("a desert canyon at noon", "canyon"), ("a city street in the rain", "street"), ("in the alley of a city", "alley"),
        ("A cinematic shot of a futuristic city at sunset, captured in 4K", "future_city"), ("a city by night", "downtown"),
        *((name.replace("_", " "), name) for name in names.BUILT if name not in ("harbour", "outdoor_track")),
    ],
)  # fmt: skip
def test_words_lead_to_the_place(words, place):
    assert direct(words, seed=1, width_px=128, height_px=72, seconds=1.0).place == place


@pytest.mark.parametrize(
    ("place", "kinds"), [("mars", {"whirl"}), ("alley", {"cone"}), ("volcano", {"fountain"}), ("forest", {"shafts"})]
)
def test_what_lives_in_a_place_is_seen_to_move(place, kinds):
    assert kinds <= {living.kind for living in PLACES[place].living}
    scene = direct("a place, static camera", seed=1, width_px=192, height_px=108, seconds=6).with_changes(
        place=place, subjects=(), shots=(), time="night" if place in ("alley", "volcano") else "day"
    )
    with_it = build_stage(scene, figures())
    moments = [with_it.frame(seconds).y.astype(int) for seconds in (1.0, 2.1)]
    assert abs(moments[1] - moments[0]).max() > 6


def test_wet_streets_mirror_their_lights_by_night_alone():
    street = PLACES["neon_street"]
    scene = direct("a neon street at night, static camera", seed=1, width_px=192, height_px=108, seconds=4)
    assert air_of(scene, street).wet == street.damp > 0 == air_of(scene.with_changes(time="day"), street).wet
    wet, dry = (build_stage(scene, figures()) for _ in range(2))
    dry.air = replace(dry.air, wet=0.0)
    ground = slice(int(0.8 * 108), None)
    seen, plain = wet.frame(1.0).y[ground].astype(int), dry.frame(1.0).y[ground].astype(int)
    assert (seen - plain).max() > 15


def test_a_storm_has_clouds_with_bellies():
    def deck(weather):
        layer = build_deck(320, 180, 90.0, air("day", weather), 3)
        return layer.y[10:60].astype(int).std()

    assert deck("storm") > 1.5 * deck("rain")


def test_no_lamp_stands_before_the_wheel_of_an_amusement_park() -> None:
    place = PLACES["amusement_park"]
    wheel = next(stand for stand in place.stands if stand.prop == "wheel")
    for lamp in (stand for stand in place.stands if stand.prop == "lamp_post"):
        assert abs(lamp.x - wheel.x * lamp.z / wheel.z) > 0.5 * wheel.height * lamp.z / wheel.z + 0.1


@pytest.mark.parametrize("name", ["street", "neon_street", "phone_booth"])
def test_between_the_houses_of_a_street_another_leads_to_its_end(name: str) -> None:
    houses = {*HOUSES, *(f"corner_{house}" for house in HOUSES), "shop"}
    stands = [stand for stand in PLACES[name].stands if stand.prop in houses]
    row = [stand.prop for stand in sorted(stands, key=lambda one: one.x) if stand.z < 9.0]
    assert len(row) == 6 and all(a != b for a, b in pairwise(row))
    assert max(stand.z for stand in stands) > 20.0
    aside = [abs((stand.x - CROSSING + 6.0) % 12.0 - 6.0) for stand in stands]
    assert min(aside) > 1.9


@pytest.mark.parametrize("name", ["street", "crosswalk", "downtown", "phone_booth"])
def test_wet_ground_mirrors_the_houses_of_a_town(name: str) -> None:
    scene = scene_of(name, weather="rain", time="night")
    assert 0 < PLACES[name].gleams[1] < PLACES[name].gleams[0]
    wet, dry = (build_stage(scene, figures()) for _ in range(2))
    dry.air = replace(dry.air, wet=0.0)
    ground = slice(60, None)
    assert difference(wet.frame(1.0).y[ground], dry.frame(1.0).y[ground]) > 1.0


@pytest.mark.parametrize("name", sorted(HOUSES))
def test_the_windows_of_a_house_are_lit_at_night_and_its_corner_has_a_side(name: str) -> None:
    def brightest(lamps: float) -> int:
        light = air("night", "clear").light
        return int((draw_prop(name, seed=2, height_px=160, light=light, lamps=lamps).rgba[..., 0] > 200).sum())

    assert brightest(1.0) > 3 * brightest(0.0) + 50
    assert PROPS[f"corner_{name}"].model is PROPS[name].model and PROPS[f"corner_{name}"].turn > PROPS[name].turn


def test_a_phone_booth_is_what_its_near_shot_holds() -> None:
    stage = build_stage(direct("phone booth", seed=1, width_px=128, height_px=72, seconds=10), figures())
    landmark = stage.paths[-1].landmark
    booth = next(stand for stand in stage.place.stands if stand.prop == "phone_box" and stand.single)
    assert landmark is not None and (landmark.x, landmark.z) == (booth.x, booth.z)
