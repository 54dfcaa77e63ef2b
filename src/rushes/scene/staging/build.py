"""Building a stage: everything about a clip's place that is made once.

Light, sky, hills, ground, props, clouds, planets, fog, actors, in this order. Most of what a place is comes as data from
`places`; here it meets the scene's time, weather and size. Nothing here runs per frame.
"""

from __future__ import annotations

import math
import random
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from ..acting import actors
from ..acting.actors import Actor
from ..acting.assembling import cast_subjects
from ..acting.breaking import pieces
from ..acting.company import begins_anew
from ..acting.following import Stretch, target_of
from ..acting.poses import Figures, Poses
from ..acting.retinue import retinue
from ..acting.rolling_stock import coupled
from ..acting.tabletop import TABLES, laid, shades
from ..clock import Clock, figures_clock
from ..drawing.angles import sky_reaches, tilt_of
from ..drawing.camera import EYE_MIN, FILLS, NEAR_MIN, OVER_WAVES, Path
from ..drawing.lens import Lens, Shift
from ..drawing.planes import Frame
from ..drawing.shade import pack_light
from ..model import Camera, Scene, Shot
from ..places import PLACES, Place, Stand, Traffic
from ..places.nature.hill import TOPS
from ..props import PROPS
from ..props.openings import holes_of
from . import atmosphere, autumn, backdrop, moon, railways
from .as_named import as_named
from .beams import beams
from .before_walls import FEW, before_walls
from .burning import AT_HOME, FIRES
from .cloud_deck import build_clouds
from .clouds import build_deck
from .courses import COURSES, inside
from .figure_light import on_figures
from .ground import Texture, paint_ground
from .halos import halos
from .hills import build_band, reaches_to
from .hilltops import on_top
from .hung_lights import with_lights
from .indoor_light import MOODS, beyond_windows, daylight, indoors, seen_from_inside
from .inhabitants import extras, is_desolate, passers_by
from .landmarks import landmark_of
from .living import build_living
from .low_sun import SUNBEAMS
from .moving import Pictures, living_items, traffic_items
from .planets import build_planets
from .roadways import in_its_lane
from .room_life import beam_item, halo_item, live_item, moving_item
from .rooms import build_room
from .sea import swell_at
from .sills import on_sills, with_sill
from .sky import build_sky
from .snowed import snowed, whitened
from .stage import Item, Stage
from .stairways import on_stairs
from .standing import all_stands, band_item, build_props
from .streams import stream_items
from .sunrays import is_low
from .vapours import build_vapours

SHELTERING = {
    "bird": ("storm", "fog"),
    "seagull": ("storm", "fog"),
    "butterfly": ("rain", "storm", "snow", "fog"),
}  # who stays away, and when
ROOM_TO_TURN = 0.7  # between a side wall and whoever turns round before it, world units
PORTRAIT_FOCAL = 0.80  # of the lens of a room in an upright frame, or its walls would be out of sight
LAND_DOWN = 0.08  # and the horizon of land, or the ground would take half of it
PORTRAIT_HEIGHT, PORTRAIT_DOWN = 0.8, 0.10  # its ceiling is higher there, world units, and its horizon lower
BESIDE_A_LANE = 0.45  # world units behind who stands there, from which a lane leads past them
MOMENT = 1e-6  # seconds within which two are at once
AFLOAT = 0.4  # world units above the water, up to which a figure is seen in it


def build_stage(scene: Scene, cast: Figures) -> Stage:
    """Build the place of a scene for its size, time and weather."""
    setting = setting_of(scene)
    air = air_of(scene, setting)
    lens = Lens.of(scene.width_px, scene.height_px, horizon=setting.horizon, focal=setting.focal, eye=setting.eye)
    seed = scene.variation % 9973
    chance = random.Random(scene.variation)
    depth = 1.35 if setting.sky in ("space", "above") else sky_reaches(scene.angle)
    rays = is_low(air, scene.weather) and any(living.kind == "rays" for living in setting.living)
    sky = build_sky(lens, air, seed, depth=depth, nebula=setting.nebula, rays=rays)
    snowed = scene.weather == "snow" and setting.sky == "open"
    poses = Poses(cast=cast, light=on_figures(scene, setting, air), snow=snowed, tilt=tilt_of(scene.angle))
    trains = _subjects(scene, setting, lens, poses) if railways.has_trains(scene) else []
    setting = railways.relaid(setting, trains)
    stage = Stage(scene=scene, place=setting, air=air, lens=lens, sky=sky, poses=poses)
    stands = railways.clear_of(all_stands(setting, scene, chance), trains, setting)
    with ThreadPoolExecutor(1, thread_name_prefix="ground") as painter:  # the ground takes as long as all the rest
        if setting.interior is not None:
            stands = _build_room(stage, stands, seed)
        painting = _build_land(stage, stands, seed, painter, trains)
        build_props(stage, stands, seed)
        for n, stand in enumerate(stands):
            if PROPS[stand.prop].poses > 1 and setting.interior is None:
                stage.items += living_items(stage, stand, seed, n)
        vehicles: Pictures = {}
        lanes = [
            traffic_items(stage, traffic, seed, random.Random(scene.variation + 31 * n), vehicles)
            for n, traffic in enumerate(() if is_desolate(scene.begun.prompt) else setting.traffic)
        ]
        for n, stream in enumerate(setting.streams):
            stage.items += stream_items(stage, stream, random.Random(scene.variation + 53 * n))
        build_planets(stage, chance)
        if setting.clouds:
            build_clouds(stage, chance)
        if air.deck and setting.sky in ("open", "indoors"):
            stage.deck = build_deck(lens.width_px, lens.height_px, lens.horizon_px, air, seed)
        if air.mist and setting.sky in ("open", "above"):
            stage.fog = backdrop.build_fog(lens, air.haze, seed)
        build_living(stage)
        if setting.interior is None:  # a room has lit its own
            stage.items += [live_item(lens, live, air.lamps) for live in setting.live]
        _build_actors(stage, chance)
        for traffic, items in zip(setting.traffic, lanes, strict=False):
            if not _drives_before(traffic, stage.actors):
                stage.items += items
        stage.ground = None if painting is None else painting.result()
        stage.items += beams(stage, stands)
    phase = moon.phase_of(scene.sights, scene.weather, setting.sky)
    if phase is not None:
        calm = None if scene.weather == "clear" else build_stage(scene.with_changes(weather="clear"), cast).moon
        named = stage.moon = moon.hung(stage, phase, calm)
        stage.clouds = [cloud for cloud in stage.clouds if not stage.covers(cloud, named)]
        stage.sky = build_sky(lens, air, seed, depth=depth, nebula=setting.nebula, moon=named)
        if air.dark > 0.5:
            stage.air = replace(air, sun=((named.x - lens.width_px / 2) / lens.unit, named.y / lens.horizon_px))
    return stage


def setting_of(scene: Scene) -> Place:
    """The place of a scene as it is built for it."""
    setting = autumn.over(with_sill(railways.at_a_mouth(in_its_lane(PLACES[scene.place], scene), scene), scene), scene)
    setting = as_named(setting, scene)
    first = scene.earlier[0].subjects if scene.earlier else scene.subjects
    if setting.name == "hill":
        setting = replace(setting, stands=(*setting.stands, *TOPS.get(scene.setting, ())))
    if setting.room and (first or scene.characters):
        setting = replace(setting, horizon=setting.room)
    if "fire" in scene.sights and setting.interior is None and setting.sky not in ("underwater", "above", "space"):
        setting = replace(setting, living=(*setting.living, *FIRES, *(AT_HOME if setting.name == "house" else ())))
    setting = with_lights(setting, scene.sights)
    if "sunbeams" in scene.sights and setting.interior is None and setting.sky == "open":
        setting = replace(setting, living=(*setting.living, *SUNBEAMS))
    if setting.interior is None and setting.sky == "open" and scene.height_px > scene.width_px:
        setting = replace(setting, horizon=min(setting.horizon + LAND_DOWN, 0.62))
    if setting.interior is not None and scene.backdrop:
        painted = replace(
            setting.interior,
            wall=replace(setting.interior.wall, first=scene.backdrop),
            floor=replace(setting.interior.floor, first=scene.backdrop),
        )
        setting = replace(setting, interior=painted)
    if setting.interior is not None and scene.height_px > scene.width_px:
        taller = replace(setting.interior, height=setting.interior.height + PORTRAIT_HEIGHT)
        setting = replace(
            setting, focal=setting.focal * PORTRAIT_FOCAL, horizon=setting.horizon + PORTRAIT_DOWN, interior=taller
        )
    return setting


def company(scene: Scene) -> list[Actor]:
    """The subjects of a scene as actors, without a stage: for whoever has to know when they step."""
    setting = setting_of(scene)
    lens = Lens.of(scene.width_px, scene.height_px, horizon=setting.horizon, focal=setting.focal, eye=setting.eye)
    return _subjects(scene, setting, lens, Poses(cast=actors.figures(), light=air_of(scene, setting).light))


def _subjects(scene: Scene, setting: Place, lens: Lens, poses: Poses) -> list[Actor]:
    surface = {"underwater": "underwater", "above": "air", "space": "space"}.get(setting.sky, "land")
    if surface == "space" and setting.soil is not None:
        surface = "land"  # a moon: who walks there stands on it
    shore = 0.0
    if setting.water is not None:
        shore = setting.water.shore
        surface = "sea" if setting.water.swell else ("water" if shore else surface)
    half = setting.interior.half - ROOM_TO_TURN if setting.interior and setting.interior.half else setting.lane
    if half:
        # Between side walls nobody walks on for ever, and the camera does not travel along.
        scene = replace(scene, camera=Camera(move="static", stated=True), shots=())

    def cast(scene: Scene) -> list[Actor]:
        return cast_subjects(scene, lens, setting.stage_z, surface, shore, poses)

    people = first = cast(scene)
    begun = begins_anew(scene, poses.cast.CAST)
    if begun < len(scene.earlier):
        began = scene.casts[begun]
        first = cast(scene.with_changes(subjects=began, earlier=())) if len(began) > FEW else []
    people = before_walls(people, setting, first)
    if setting.water is not None and setting.water.course:  # what is strewn on a river does not lie on its banks
        course = COURSES.index(setting.water.course)
        people = [a for a in people if not (a.strewn and a.waterline) or inside(course, a.x, a.z) > 0.5 * a.height]
    people = on_top(railways.on_track(people, setting), setting)
    people = on_sills([*on_stairs(people, scene, setting, lens, poses.cast.CAST)], scene, setting)
    people += retinue(people, scene, lens, poses.cast.CAST, outdoors=setting.interior is None)
    people += coupled(people, lens, poses, laid=railways.has_track(setting))
    if half:
        people = [actor for actor in people if actor.who >= 0 or not actor.speed]  # nobody leaves through a wall
        for actor in people:
            actor.turns_at = min(actor.turns_at, half)
    has_table = setting.interior is not None or any(subject.kind in TABLES for subject in scene.subjects)
    people = laid(people, scene, lens, poses.cast.CAST) if has_table else people
    return [*people, *pieces(people, scene, poses.cast.CAST)]


def air_of(scene: Scene, setting: Place) -> atmosphere.Air:
    """The air of the scene's time and weather in this kind of place."""
    air = _open_air(scene, setting)
    phase = moon.phase_of(scene.sights, scene.weather, setting.sky)
    if phase is not None:
        air = moon.lit(air, phase, scene.weather)
    elif "no_moon" in scene.sights and air.dark > 0.5:
        air = replace(air, sun=None, pools=0.0)
    if setting.damp and air.dark > 0.5 and scene.weather != "snow":
        air = replace(air, wet=max(air.wet, setting.damp))
    if setting.gloss and scene.weather != "snow":
        air = replace(air, wet=max(air.wet, setting.gloss))
    if not (setting.haze or setting.zenith or setting.haze_distance or setting.stars or setting.gloom):
        return air
    return atmosphere.leaning(
        air, setting.haze, setting.zenith, setting.haze_distance, setting.stars, setting.gloom
    )  # fmt: skip


def _open_air(scene: Scene, setting: Place) -> atmosphere.Air:
    air = atmosphere.air(scene.time, scene.weather)
    if scene.weather in ("clear", "cloud") and "storm_clouds" in scene.sights:
        air = atmosphere.before_rain(scene.time)
    if setting.interior is not None:
        inside = setting.interior
        return indoors(beyond_windows(scene.time, scene.weather, inside.outside), scene.time, MOODS[inside.mood])
    if setting.sky == "underwater":
        return atmosphere.underwater(air, setting.clear_water)
    if setting.sky == "cave":
        return atmosphere.underground(air)
    if setting.sky == "space":
        return atmosphere.outer_space(air)
    chance = random.Random(scene.variation + 1)
    if setting.low_sun is not None and scene.time in ("sunset", "dawn") and air.sun is not None:
        x, y, z = air.light.key_direction
        side = math.copysign(abs(x), setting.low_sun[0])
        return replace(
            air,
            sun=setting.low_sun,
            sun_radius=min(air.sun_radius, 0.06),
            light=replace(air.light, key_direction=(side, y, z)),
        )
    if air.sun is not None and not setting.sun_ahead:
        air = replace(air, sun=(air.sun[0] * chance.choice((1, -1, 1)) + chance.uniform(-0.1, 0.1), air.sun[1]))
        light = air.light
        if air.sun and air.sun[0] * light.key_direction[0] < 0:
            x, y, z = light.key_direction
            air = replace(air, light=replace(light, key_direction=(-x, y, z)))
    if setting.sun_ahead and scene.time in ("sunset", "dawn") and air.sun is not None:
        air = replace(air, sun=(0.0, 0.90), sun_radius=max(air.sun_radius, 0.095))
    return air


def _build_land(
    stage: Stage, stands: list[Stand], seed: int, painter: ThreadPoolExecutor, trains: list[Actor]
) -> Future[Texture] | None:
    """Hills and walls; the ground is left to the painter. `trains`: who may need rails on it."""
    painting = None
    setting, lens, air = stage.place, stage.lens, stage.air
    light = pack_light(air.light)
    snowy = stage.scene.weather == "snow"
    soil = setting.soil
    if snowy and soil is not None and setting.sky == "open":
        soil = setting.snow_soil or snowed(soil)
    if soil is not None:
        if snowy and setting.snow_soil is None and soil.marks:
            soil = snowed(soil)
        if setting.soil is not None:
            soil = replace(soil, far=reaches_to(setting.soil.far, setting.hills if setting.water is None else ()))
        soil = railways.with_rails(soil, trains, setting, snowy=snowy)
        standing = _standing(stands)
        shining = 1.0 if soil.kind == "basalt" else min(1.0, air.lamps * 1.6)
        lit = replace(soil, glow=soil.glow * shining)
        painting = painter.submit(
            paint_ground, lens, lit, light, air.haze, air.haze_distance, air.haze_most, standing, seed, air.lamps
        )
    if setting.interior is not None:
        there = seen_from_inside(stage.scene.time, stage.scene.weather, setting.interior.outside)
        light, air = pack_light(there.light), there  # no lamp of the room reaches it
    whitens = setting.interior is not None or (setting.sky == "open" and setting.snow_soil is not None)
    for n, hill in enumerate(setting.hills):
        if snowy and hill.top >= 1.0 and whitens:
            hill = replace(hill, low=whitened(hill.low), high=whitened(hill.high))
        band = build_band(lens, hill, light, air.haze, air.haze_distance * 2.6, air.haze_most, seed + n * 101)
        if hill.fade:
            stage.items.append(band_item(stage, hill.drawn_z, band))
        else:
            stage.far.append(band)
    return painting


def _standing(stands: list[Stand]) -> np.ndarray:
    """x, z, radius, height and crown of all that throws a shadow on the ground."""
    return np.array(
        [
            (
                stand.x, stand.z, PROPS[stand.prop].radius * stand.height,
                stand.height * (0.2 if stand.prop == "rock" else PROPS[stand.prop].tall), PROPS[stand.prop].crown,
            )
            for stand in stands
            if stand.y == 0.0 and PROPS[stand.prop].afoot
        ]
        or [(0.0, 1e6, 1.0, 1.0, 1.0)],
        np.float64,
    )  # fmt: skip


def _build_room(stage: Stage, stands: list[Stand], seed: int) -> list[Stand]:
    """Walls, floor and what moves in the room; returns the stands that are left to build."""
    setting, lens, air = stage.place, stage.lens, stage.air
    inside = setting.interior
    assert inside is not None
    light = pack_light(air.light)
    holes = holes_of(stands, inside.z)
    sun = daylight(atmosphere.air(stage.scene.time, stage.scene.weather), stage.scene.time)
    stage.room = build_room(
        lens, inside, holes=holes, standing=_standing(stands), light=light, sun=sun, lamps=air.lamps, seed=seed
    )
    beam = beam_item(lens, holes, inside.z, sun)
    if beam is not None:
        stage.items.append(beam)
    stage.items += [halo_item(lens, lamp, air.lamps) for lamp in inside.lamps if lamp.glow]
    stage.items += [live_item(lens, live, air.lamps) for live in setting.live]
    stage.items += [moving_item(lens, stand, air.light, seed) for stand in stands if PROPS[stand.prop].poses > 1]
    return [stand for stand in stands if PROPS[stand.prop].poses <= 1]


def _build_actors(stage: Stage, chance: random.Random) -> None:
    scene, setting, lens = stage.scene, stage.place, stage.lens
    assert stage.poses is not None
    people = _subjects(scene, setting, lens, stage.poses)
    stage.paths = _paths(stage, people, random.Random(scene.variation + 17).random() * 6)
    asked = {subject.figure for subject in scene.subjects}  # who asked for one butterfly sees one
    for extra in setting.extras:
        if (
            extra.figure not in asked
            and scene.time in extra.times
            and scene.weather not in SHELTERING.get(extra.figure, ())
        ):
            people += extras(stage, extra, chance)
    people += passers_by(stage)
    _afloat(stage, people)
    stage.actors = people
    stage.items += [_actor_item(stage, actor, stage.poses) for actor in people]
    stage.items += halos(stage)
    stage.items += shades(people, lens)
    build_vapours(stage)


def _drives_before(traffic: Traffic, people: list[Actor]) -> bool:
    """Whether a lane leads between the camera and whom the prompt names, or through them."""
    if traffic.along != "x" or traffic.y[1] > 0.0:
        return False
    return any(one.who >= 0 and one.grounded and traffic.z[0] < one.z + BESIDE_A_LANE for one in people)


def _paths(stage: Stage, people: list[Actor], phase: float) -> list[Path]:
    """A camera path for every shot; near ones let the figures be drawn larger."""
    scene, z = stage.scene, stage.place.stage_z
    shots = list(scene.shots) or [Shot(seconds=scene.ends_at, camera=scene.camera)]
    clock = figures_clock(scene)
    stretches = [
        *_earlier(stage, clock),
        Stretch(people=_looked_at(people), kinds=[s.kind for s in scene.subjects], until=math.inf),
    ]
    paths: list[Path] = []
    nearest = landmark_of(stage.place, stage.lens)
    begin = 0.0
    if any(actor.leap or actor.action == "leap" for actor in people):
        shots = [replace(shot, framing="full" if FILLS[shot.framing] else shot.framing) for shot in shots]
    for number, shot in enumerate(shots):
        # Who comes as a shot begins was not there when it was composed.
        held = [stretch for stretch in stretches if stretch.until >= clock(begin - MOMENT)]
        fills = FILLS[shot.framing] > 0
        target = target_of(held, near=shot.framing == "close", shows=shot.shows if fills else "", whole=not fills)
        paths.append(
            Path(
                move=shot.camera.move, framing=shot.framing, begin=begin,
                seconds=max(shot.move_seconds or shot.seconds, 0.1), stage_z=z, target=target,
                alone=target is None or (shot.camera.stated and not FILLS[shot.framing]), phase=phase + number, clock=clock,
                eye_min=EYE_MIN + OVER_WAVES * stage.swell,
                after=paths[-1] if paths and shot.transition == "glide" else None, angle=shot.camera.angle,
                landmark=nearest, aloft=stage.place.aloft,
                opens=shot.framing == "medium" and any(s.framing == "close" for s in shots[number + 1 :]),
            )
        )  # fmt: skip
        begin += shot.seconds
        ahead = paths[-1].at(begin, stage.lens).z if target is not None and shot.camera.angle else 0.0
        if ahead > 0:
            for actor in _looked_at(people):
                seen_px = actor.height * stage.lens.focal_px / max(actor.z - ahead, NEAR_MIN)
                actor.pose_px = max(actor.pose_px, actors.pose_height_px(seen_px, actor.box))
        if target is not None and FILLS[shot.framing]:
            for actor in _looked_at(people):
                depth = min(actor.z, target.nearest(shot.framing, stage.lens) + max(actor.z - target.z, 0.0))
                seen_px = actor.height * stage.lens.focal_px / depth
                actor.pose_px = max(actor.pose_px, actors.pose_height_px(seen_px, actor.box))
    for actor in people:  # one size for all of a kind: they share their poses
        actor.pose_px = max((other.pose_px for other in people if other.name == actor.name), default=0)
    return paths


def _looked_at(people: list[Actor]) -> list[Actor]:
    """Whom a camera holds: not those who fill the air."""
    return [actor for actor in people if not actor.strewn]


def _earlier(stage: Stage, clock: Clock) -> list[Stretch]:
    """Who was there before those who are there now, as far as those stand where they stood."""
    scene = stage.scene
    assert stage.poses is not None
    anew = begins_anew(scene, stage.poses.cast.CAST)
    return [
        Stretch(
            people=_looked_at(
                _subjects(
                    scene.with_changes(subjects=company.subjects, earlier=scene.earlier[:n]),
                    stage.place,
                    stage.lens,
                    stage.poses,
                )
            ),
            kinds=[subject.kind for subject in company.subjects],
            until=clock(company.until),
        )
        for n, company in enumerate(scene.earlier)
        if n >= anew
    ]


def _actor_item(stage: Stage, actor: Actor, poses: Poses) -> Item:
    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        actor.draw(frame, stage.lens, shift, poses, seconds)

    near = stage.mirrors(actor.z)
    tall = actor.y + actor.height if stage.may_go(actor) else 0.0
    if near is None or abs(actor.y) > AFLOAT:  # who flies high above is not seen in it
        return Item(actor.z, lay, tall=tall)

    def mirror(frame: Frame, shift: Shift, seconds: float) -> None:
        actor.draw(frame, stage.lens, shift, poses, seconds, near)

    return Item(actor.z, lay, mirror=mirror, tall=tall)


def _afloat(stage: Stage, people: list[Actor]) -> None:
    """On the open sea whoever floats goes up and down with the waves."""
    swell = stage.swell
    if not swell:
        return
    for actor in people:
        if actor.waterline or actor.y == 0.0:
            actor.bob = 0.0
            actor.rides = lambda x, z, seconds: swell_at(x, z, seconds, swell)
