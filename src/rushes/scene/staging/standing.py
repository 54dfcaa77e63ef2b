"""What stands in a place: the props of a clip, sized, hazed, and laid down by depth.

Here lives how stands and scatter rules become pictures and items of the stage: near ones single, so that actors pass before
and behind them, far ones as slabs, the nearest out of focus, lamps with a glow. What a prop looks like is in `props`.
"""

from __future__ import annotations

import functools
import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from ..ahead import in_order
from ..drawing.blend import FULL, place
from ..drawing.lens import Lens, Shift
from ..drawing.noise import box_blur
from ..drawing.planes import Frame, Layer, layer_from_rgba
from ..drawing.reflect import Mirror, reflect
from ..drawing.resize import resize
from ..drawing.shade import display
from ..model import Scene
from ..place_names import OFF_WORLD
from ..places import PLACES, Place, Stand
from ..places.soils import SNOWED
from ..props import PROPS, PropPicture, draw_prop
from ..props.townhouses import HOUSES
from ..words.lexicon import is_somebody
from . import atmosphere, autumn, backdrop
from .ground import PERIOD
from .hills import Band
from .indoor_light import seen_from_inside
from .late_windows import MORE, NONE, moved, switch_on
from .nearest import FADES_WIDE, MARGIN_PX, faded, given_way, seen
from .slabs import NEAR, Piece, build_slabs
from .stage import NEAREST, Item, Opened, Stage

GLOW_DEPTH_MAX = 14.0  # lamps farther away are bright enough by themselves
FRONT_BLUR = 0.011  # of the unit: near things are out of focus
PICTURE_MAX_PX = 480  # of one unit of a prop: enlarged beyond, for a picture twice as large takes four times as long
POOL_FLAT = 3.4  # how much wider the light of a lamp lies on the ground than it is deep, as it is seen
WINDY = 2.4  # times as much sway in a storm
LAMPS = {"lamp_post": 0.89, "floor_lamp": 0.90}  # where their light is, in units of their height


ONE_OF_EACH: Mapping[str, tuple[str, ...]] = {
    "football": ("football", "ball", "sports ball", "shoot_goal", "kick_ball", "play"), "ball": ("ball", "sports ball", "football"),
    "golf_ball": ("golf",), "picnic": ("picnic",), "double_bed": ("bed",), "toilet": ("toilet",), "basin": ("sink",),
    "stove": ("oven",), "cast refrigerator": ("refrigerator",), "hydrant": ("fire hydrant",), "traffic_light": ("traffic light",),
    "drum_kit": ("play_drums",), "grand_piano": ("play_piano", "piano"), "armchair": ("couch",),
    "scarecrow": ("scarecrow",), "well": ("well",), "slide": ("playground slide",), "silo": ("silo",), "signpost": ("signpost",),
    "wardrobe": ("wardrobe",), "nightstand": ("nightstand",), "chandelier": ("chandelier",), "jukebox": ("jukebox",),
    "dumpster": ("dumpster",), "weathercock": ("weather vane",), "tower_crane": ("construction crane",), "mic_stand": ("microphone",),
    "barrier": ("road barrier",), "ladder": ("ladder",),
}  # fmt: skip
"""Props of a place that are not there where a subject is, or does, one of these: it brings its own."""
BEDS, IN_BED = ("double_bed",), ("sleep", "wake", "wake_up", "read_in_bed", "make_bed")
"""And those that are not there where people do this, in beds of their own, as long as the scene lasts."""


def _brought(scene: Scene) -> frozenset[str]:
    """The props of ONE_OF_EACH that somebody brings."""
    casts = [cast for part in (scene, *scene.parts) for cast in part.casts]
    theirs = {word for cast in casts for subject in cast for word in (subject.kind, subject.action)}
    abed = all(any(one.action in IN_BED and is_somebody(one.kind) for one in cast) for cast in casts)
    return frozenset(
        (*(prop for prop, words in ONE_OF_EACH.items() if theirs.intersection(words)), *(BEDS if abed else ()))
    )


def all_stands(setting: Place, scene: Scene, chance: random.Random) -> list[Stand]:
    also = _on_another_world(setting, scene)
    stands = [*setting.stands, *(stand for stand in (also.stands if also else ()) if stand.prop not in FRONTS)]
    if setting.name in OFF_WORLD:
        stands += FROM_OUTSIDE.get(scene.setting, ())
    for rule in (*setting.scatters, *(also.scatters if also else ())):
        for _ in range(rule.count):
            share = chance.random()
            z = 1.0 / ((1 - share) / rule.near + share / rule.far)
            lane = rule.lane + rule.widening * z
            x = chance.uniform(lane, PERIOD / 2) * chance.choice((-1, 1))
            stands.append(
                Stand(
                    prop=chance.choice(rule.props), x=x, z=z, height=chance.uniform(*rule.heights),
                    variant=chance.randrange(rule.variants), facing=-1 if x > 0 and "tower" in rule.props[0] else 1,
                )
            )  # fmt: skip
    brought = _brought(scene)
    stands = [stand for stand in stands if stand.prop not in brought]
    wall = 0.0 if setting.interior is None else setting.interior.z
    swaps = dict(setting.snow_props if setting.interior is None else SNOWED) if scene.weather == "snow" else {}
    if scene.season == "autumn":
        swaps = {**autumn.swaps(setting), **swaps}
    kind = OF_SETTING.get(scene.setting, {})
    stands = [replace(stand, prop=kind.get(stand.prop, stand.prop)) for stand in stands]
    swapped = [replace(stand, prop=swaps.get(stand.prop, stand.prop)) if stand.z > wall else stand for stand in stands]
    return [stand for stand in swapped if stand.prop]


FRONTS = ("shop", *HOUSES, *(f"corner_{name}" for name in HOUSES), "stepped_tower")
"""Rows of houses, behind which another world would not be seen."""


OF_SETTING: Mapping[str, Mapping[str, str]] = {
    "cabin": {"house": "log_cabin", "sedan": "woodpile", "lamp_post": "", "round_tree": "pine"}
}
"""What stands in a place instead of what, or not at all, where a setting is named that is a kind of it."""


FROM_OUTSIDE = {"botanical garden": (Stand(prop="glasshouse", x=0.35, z=8.4, height=1.0, single=True),)}
"""Rooms that are seen from outside on another world, since all that they have is seen through their walls."""


def _on_another_world(setting: Place, scene: Scene) -> Place | None:
    """The place under the open sky that is on another world: a market on Mars has its stalls there."""
    also = PLACES.get(scene.setting) if setting.name in OFF_WORLD and scene.setting != setting.name else None
    return also if also is not None and also.interior is None else None


@dataclass(frozen=True)
class Sized:
    """A picture of a prop at the size that the base camera sees, and where in it the ground is touched."""

    rgba: np.ndarray
    anchor_x: float
    anchor_y: float
    panes: np.ndarray = field(default_factory=lambda: NONE)

    def hazed(self, air: atmosphere.Air, z: float) -> np.ndarray:
        """The picture as the air of that depth shows it."""
        share = min((1 - math.exp(-z / air.haze_distance)) * air.haze_most, 1.0)
        if share <= 0.01:
            return self.rgba
        colours = self.rgba[..., :3].astype(np.float32) * (1 - share)
        colours += self.rgba[..., 3:].astype(np.float32) * (np.array(air.haze, np.float32) * share)
        return np.concatenate([np.clip(colours, 0, 255).astype(np.uint8), self.rgba[..., 3:]], axis=2)


@dataclass(frozen=True)
class _Standing:
    """A prop on its spot, drawn at the size that the base camera sees."""

    layer: Layer
    anchor_x: float
    anchor_y: float
    stand: Stand
    sway: float
    phase: float
    panes: np.ndarray = field(default_factory=lambda: NONE)


PUBLIC, EMPTY = ("audience",), "empty"
"""Who is not there in a place that is named so."""


def build_props(stage: Stage, stands: list[Stand], seed: int) -> None:
    lens, air = stage.lens, stage.air
    wanted: dict[tuple[str, int, int], float] = {}
    stands = [stand for stand in stands if PROPS[stand.prop].poses == 1]
    for stand in (*stands, *stage.place.front):
        key = (stand.prop, stand.variant, stand.facing)
        wanted[key] = max(wanted.get(key, 0.0), stand.height * lens.scale(stand.z))
    sharp = {(stand.prop, stand.variant, stand.facing) for stand in stands}
    keys = list(wanted)
    inside = stage.place.interior
    beyond = {stand.prop for stand in stands if inside is not None and stand.z > inside.z}
    air_there = air if inside is None else seen_from_inside(stage.scene.time, stage.scene.weather, inside.outside)

    tilt = stage.poses.tilt if stage.poses is not None else 0.0

    def picture_of(number: int) -> PropPicture:
        prop, variant, facing = key = keys[number]
        most = PICTURE_MAX_PX if key in sharp else PICTURE_MAX_PX // 2
        return draw_prop(
            prop, seed=seed * 7 + variant, height_px=min(max(wanted[key], 10.0), most), light=air_there.light if prop in beyond else air.light, facing=facing,
            lamps=air.lamps, snowy=stage.scene.weather == "snow" and stage.place.sky == "open", tilt=tilt if PROPS[prop].afoot else 0.0,
            later=later,
        )  # fmt: skip

    later = MORE if stage.scene.time == "sunset" and inside is None else 0.0
    pictures = dict(zip(keys, in_order(picture_of, 0, len(keys)), strict=True))
    windy = WINDY if stage.scene.weather == "storm" or "wind" in stage.scene.sights else 1.0
    far = []
    for n, stand in enumerate(stands):
        picture = pictures[stand.prop, stand.variant, stand.facing]
        if stand.z >= NEAR and not (stand.single or stand.alone):
            seen = sized(picture, stand, lens, air_there if stand.prop in beyond else air)
            far.append(Piece(seen.rgba, seen.anchor_x, seen.anchor_y, stand.x, stand.y, stand.z, seen.panes))
        else:
            stage.items.append(
                _item(stage, _stood(picture, stand, lens, air_there if stand.prop in beyond else air, windy, n))
            )
        if stand.prop in LAMPS and air.dark > 0.2 and stand.z < GLOW_DEPTH_MAX:
            glow = glow_item(stage, stand, 0.0, LAMPS[stand.prop], 1.0, "#ffcf8a")
            stage.items += [glow, _pool(stage, stand)]
        if picture.halos and air.dark > 0.2 and stand.z < GLOW_DEPTH_MAX:
            stage.items += [glow_item(stage, stand, *halo) for halo in picture.halos]
    stage.items += [band_item(stage, slab.z, slab) for slab in build_slabs(far, lens, PERIOD, seed)]
    narrow = min(1.0, lens.width_px / lens.unit / 1.6) ** 0.6  # a portrait frame has little room for what is near
    for n, stand in enumerate(stage.place.front):
        if stage.scene.weather == "snow" and dict(stage.place.snow_props).get(stand.prop) == "":
            continue
        if stand.prop in PUBLIC and stage.scene.setting.startswith(EMPTY):
            continue
        x = stand.x * lens.width_px / 2 * stand.z / lens.focal_px
        y = lens.eye + stand.y * lens.horizon_px * stand.z / lens.focal_px if stand.y else 0.0
        near = replace(stand, x=x, y=y, height=stand.height * narrow)
        picture = pictures[stand.prop, stand.variant, stand.facing]
        blurred = replace(picture, rgba=_out_of_focus(picture.rgba, FRONT_BLUR * picture.unit_px / stand.height * 0.9))
        pad = (blurred.rgba.shape[1] - picture.rgba.shape[1]) // 2
        blurred = replace(blurred, anchor_x=picture.anchor_x + pad, anchor_y=picture.anchor_y + pad)
        standing = _stood(blurred, near, lens, replace(air, haze_most=0.0), windy, n + 1000)
        stage.front.append(_front(stage, standing))


def _out_of_focus(rgba: np.ndarray, radius_px: float) -> np.ndarray:
    pad = math.ceil(radius_px * 3)
    padded = np.pad(rgba, ((pad, pad), (pad, pad), (0, 0))).astype(np.float32)
    result: np.ndarray = np.clip(box_blur(padded, radius_px), 0, 255).astype(np.uint8)
    return result


def sized(picture: PropPicture, stand: Stand, lens: Lens, air: atmosphere.Air, *, clean: bool = False) -> Sized:
    """A prop at the size that the base camera sees, with the haze of its depth unless it is wanted `clean`."""
    scale = stand.height * lens.scale(stand.z) / picture.unit_px
    height, width = picture.rgba.shape[:2]
    wide, tall = max(2, round(width * scale)), max(2, round(height * scale))
    rgba = resize(picture.rgba, wide, tall)
    panes = NONE if picture.panes is None else moved(picture.panes, wide / width, tall / height)
    plain = Sized(rgba, picture.anchor_x * wide / width, picture.anchor_y * tall / height, panes)
    return plain if clean else replace(plain, rgba=plain.hazed(air, stand.z))


def _stood(picture: PropPicture, stand: Stand, lens: Lens, air: atmosphere.Air, windy: float, number: int) -> _Standing:
    seen = sized(picture, stand, lens, air)
    prop = PROPS[stand.prop]
    sway = prop.sway * stand.height * lens.scale(stand.z) * windy
    return _Standing(layer_from_rgba(seen.rgba), seen.anchor_x, seen.anchor_y, stand, sway, number * 1.7, seen.panes)


def _item(stage: Stage, standing: _Standing) -> Item:
    lens, stand = stage.lens, standing.stand
    leaning = stage.scene.weather == "storm" or "wind" in stage.scene.sights
    hazed = min((1 - math.exp(-stand.z / stage.air.haze_distance)) * stage.air.haze_most, 1.0)

    def lay(frame: Frame, shift: Shift, seconds: float, mirror: Mirror | None = None) -> None:
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        focal = lens.focal_px / depth
        scale = stand.z / depth
        y = lens.horizon_px + focal * (lens.eye + shift.y - stand.y) + shift.turn_y_px
        sway = standing.sway * bend(seconds, standing.phase, leaning)
        spots = [lens.width_px / 2 + (stand.x - shift.x) * focal]
        if not stand.alone:
            spots = copies(stand.x, shift.x, lens, focal, standing.layer.width_px * scale)
        for x in spots:
            if mirror is not None:
                reflect(
                    frame, standing.layer, x + shift.turn_x_px - standing.anchor_x * scale, y - standing.anchor_y * scale,
                    y, scale, strength=mirror.strength, ripple=mirror.ripple, seconds=seconds,
                    until=mirror.until(lens, shift),
                )  # fmt: skip
                continue
            place(
                frame, standing.layer, x + shift.turn_x_px - standing.anchor_x * scale,
                y - standing.anchor_y * scale, scale, sway=sway,
            )  # fmt: skip
            left = x + shift.turn_x_px - standing.anchor_x * scale
            switch_on(
                frame, standing.panes, left, y - standing.anchor_y * scale, scale, 0.0, seconds, stage.air.haze, hazed
            )

    mirror = stage.mirrors(stand.z) if stand.y == 0.0 else None
    tall = stand.y + stand.height * PROPS[stand.prop].tall
    return Item(stand.z, lay, mirror=None if mirror is None else functools.partial(lay, mirror=mirror), tall=tall)


def _front(stage: Stage, standing: _Standing) -> Callable[[Frame, Shift, float, Opened], None]:
    """What stands right before the camera: where it is beside the figures as the shot begins, and faded where they come behind it."""
    lens, stand = stage.lens, standing.stand
    leaning = stage.scene.weather == "storm" or "wind" in stage.scene.sights
    margin_px = MARGIN_PX + FADES_WIDE * lens.width_px

    def box(shift: Shift, x: float) -> tuple[float, float, float, float]:
        """Left, right, top and scale of it at x, in world units."""
        depth = max(stand.z - shift.z, NEAREST)
        scale = stand.z / depth
        at_x, at_y = lens.seen(shift, x, stand.y, depth)
        left = at_x - standing.anchor_x * scale
        return left, left + standing.layer.width_px * scale, at_y - standing.anchor_y * scale, scale

    def lay(frame: Frame, shift: Shift, seconds: float, opened: Opened) -> None:
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        focal = lens.focal_px / depth
        sway = standing.sway * bend(seconds, standing.phase, leaning)
        before, figures = (seen(stage.actors, lens, *moment) for moment in (opened, (shift, seconds)))
        first = lens.focal_px / max(stand.z - opened[0].z, NEAREST)
        spots = [0.0]
        if not stand.alone:
            middle = lens.width_px / 2 + (stand.x - shift.x) * focal
            wide = standing.layer.width_px * stand.z / depth
            spots = [(x - middle) / focal for x in copies(stand.x, shift.x, lens, focal, wide)]
        for spot in spots:
            x = stand.x + spot
            x += given_way(*box(opened[0], x)[:3], before, margin_px) / first
            left, right, top, scale = box(shift, x)
            strength = round(FULL * faded(left, right, top, figures, lens))
            place(frame, standing.layer, left, top, scale, sway=sway, strength=strength)

    return lay


def bend(seconds: float, phase: float, leaning: bool) -> float:
    """How far something sways at a moment, in its own sways: to and fro or, in strong wind, over and in gusts."""
    swing = math.sin(seconds * 1.3 + phase) + 0.4 * math.sin(seconds * 3.1)
    if not leaning:
        return swing
    gust = 0.55 + 0.45 * math.sin(seconds * 1.1 + 0.12 * phase) * math.sin(seconds * 0.43 + 1.0)
    return 1.9 * gust + 0.35 * math.sin(seconds * 5.3 + phase) + 0.25 * swing


def copies(x: float, camera_x: float, lens: Lens, focal: float, width_px: float) -> list[float]:
    """Where on the screen a prop and its repetitions are seen."""
    period_px = PERIOD * focal
    first = lens.width_px / 2 + (x - camera_x) * focal
    reach = lens.width_px + width_px * 1.5
    lowest = math.ceil((-width_px * 1.5 - lens.width_px * 0.3 - first) / period_px)
    highest = math.floor((reach + lens.width_px * 0.3 - first) / period_px)
    return [first + k * period_px for k in range(lowest, highest + 1)]


def glow_item(stage: Stage, stand: Stand, right: float, up: float, wide: float, colour: str) -> Item:
    """A halo `right` and `up` of where the prop stands, `wide` units of its height."""
    lens = stage.lens
    size = 2.1 * wide * stand.height * lens.scale(stand.z)
    layer = backdrop.build_glow(min(round(size), 400), display(colour))
    strength = int(FULL * min(1.0, 0.35 + 0.65 * stage.air.dark))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        focal = lens.focal_px / depth
        scale = stand.z / depth * size / layer.width_px
        y = lens.horizon_px + focal * (lens.eye + shift.y - stand.y - up * stand.height) + shift.turn_y_px
        pulse = int(strength * (0.94 + 0.06 * math.sin(seconds * 5 + stand.x * 7)))
        half = layer.width_px * scale / 2
        for x in copies(stand.x, shift.x, lens, focal, half * 2):
            x += shift.turn_x_px + right * stand.height * focal
            place(frame, layer, x - half, y - half, scale, strength=pulse)

    return Item(stand.z - 0.02, lay, tall=stand.y + up * stand.height)


def _pool(stage: Stage, stand: Stand) -> Item:
    """The light of a lamp on the ground around it."""
    lens = stage.lens
    size = 2.3 * stand.height * lens.scale(stand.z)
    layer = backdrop.build_glow(min(round(size / POOL_FLAT), 200), display("#ffc982"))
    strength = int(FULL * 0.34 * min(1.0, stage.air.dark + 0.1))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        focal = lens.focal_px / depth
        wide = stand.z / depth * size
        scale = wide / POOL_FLAT / layer.width_px
        y = lens.horizon_px + focal * (lens.eye + shift.y) + shift.turn_y_px
        for x in copies(stand.x, shift.x, lens, focal, wide):
            place(
                frame, layer, x + shift.turn_x_px - wide / 2, y - wide / POOL_FLAT / 2, scale, wide=POOL_FLAT,
                strength=strength,
            )  # fmt: skip

    return Item(stand.z + 0.25, lay)


def band_item(stage: Stage, z: float, band: Band) -> Item:
    hazed = min((1 - math.exp(-z / stage.air.haze_distance)) * stage.air.haze_most, 1.0)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        stage.lay_band(frame, band, shift)
        if band.panes is not None:
            left, top, scale = stage.band_at(band, shift)
            switch_on(frame, band.panes, left, top, scale, band.layer.width_px * scale, seconds, stage.air.haze, hazed)

    return Item(z, lay)
