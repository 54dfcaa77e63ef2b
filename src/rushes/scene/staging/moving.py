"""What lives in a place without being an actor: props that turn, wave or rise by themselves, and traffic.

A living prop is a cycle of pictures, each drawn when it is first wanted; traffic is props that travel through the endless
world and come back with it. Both depend on the time alone. What they look like is in `props`, where they are in `places`.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ..drawing.blend import FULL, place
from ..drawing.lens import Shift
from ..drawing.planes import Frame, Layer, layer_from_rgba
from ..places import Stand, Traffic
from ..props import PROPS, PropPicture, draw_prop
from .effects import soft_shadow
from .stage import NEAREST, Item, Stage
from .standing import GLOW_DEPTH_MAX, Sized, copies, glow_item, sized

CYCLE_PX = 300  # of one unit of a living prop: many pictures must be drawn
HAZES = 4  # depths at which traffic that comes closer is hazed, mixed in between
DRAWN_Z = 5.0  # depth for whose size that traffic is drawn; what passes the camera is enlarged
FADE = 0.16  # of its way, on which what comes from afar appears and leaves


Pictures = dict[tuple[str, int, int], PropPicture]


@dataclass
class Cycle:
    """The pictures of one living prop, drawn on demand."""

    draw: Callable[[int], Sized]
    poses: int
    kept: dict[int, tuple[Layer, float, float]] = field(default_factory=dict)

    def get(self, pose: int) -> tuple[Layer, float, float]:
        """Layer and anchor of one pose."""
        pose %= self.poses
        if pose not in self.kept:
            picture = self.draw(pose)
            self.kept[pose] = (layer_from_rgba(picture.rgba), picture.anchor_x, picture.anchor_y)
        return self.kept[pose]


def living_items(stage: Stage, stand: Stand, seed: int, number: int) -> list[Item]:
    """A stand whose prop has a cycle, one pose melting into the next, and the halos of its lamps."""
    lens, prop = stage.lens, PROPS[stand.prop]
    height_px = min(max(stand.height * lens.scale(stand.z), 10.0), CYCLE_PX)

    def draw(pose: int) -> Sized:
        picture = draw_prop(
            stand.prop, seed=seed * 7 + stand.variant, height_px=height_px, light=stage.air.light,
            facing=stand.facing, lamps=stage.air.lamps, phase=pose / prop.poses, snowy=stage.scene.weather == "snow",
        )  # fmt: skip
        return sized(picture, stand, lens, stage.air)

    cycle = Cycle(draw, prop.poses)
    late = number * 0.37

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        focal, scale = lens.focal_px / depth, stand.z / depth
        clock = (seconds / prop.seconds + late) % 1.0 * prop.poses
        y = lens.horizon_px + focal * (lens.eye + shift.y - stand.y) + shift.turn_y_px
        share = 2.0 * (clock % 1.0)  # the next pose comes in over this one, which then goes beneath it: nothing pops
        for pose, strength in (
            (int(clock), int(FULL * min(1.0, 2.0 - share))),
            (int(clock) + 1, int(FULL * min(1.0, share))),
        ):
            layer, anchor_x, anchor_y = cycle.get(pose)
            for x in copies(stand.x, shift.x, lens, focal, layer.width_px * scale):
                left = x + shift.turn_x_px - anchor_x * scale
                place(frame, layer, left, y - anchor_y * scale, scale, strength=strength)

    glows: list[Item] = []
    if stage.air.dark > 0.2 and stand.z < GLOW_DEPTH_MAX:
        small = draw_prop(stand.prop, seed=seed, height_px=8, light=stage.air.light, facing=stand.facing)
        glows = [glow_item(stage, stand, *halo) for halo in small.halos]
    return [Item(stand.z, lay), *glows]


def traffic_items(stage: Stage, traffic: Traffic, seed: int, chance: random.Random, pictures: Pictures) -> list[Item]:
    """One item for every vehicle; `pictures` is shared by all lanes of a stage."""
    items = []
    for k in range(traffic.count):
        prop, variant = chance.choice(traffic.props), chance.randrange(traffic.variants)
        spread = (k + 0.5 + traffic.jitter * chance.uniform(-1, 1)) / traffic.count
        stand = Stand(
            prop=prop, variant=variant, facing=-1 if traffic.along == "x" and traffic.speed < 0 else 1,
            height=chance.uniform(*traffic.heights), y=chance.uniform(*traffic.y),
            x=traffic.x[0] + (traffic.x[1] - traffic.x[0]) * (spread if traffic.along == "x" else chance.random()),
            z=chance.uniform(*traffic.z) if traffic.along == "x" else traffic.z[0],
        )  # fmt: skip
        speed = traffic.speed * (chance.uniform(0.8, 1.2) if traffic.bob else 1.0)
        if traffic.along == "x":
            items.append(_across(stage, stand, seed, speed, traffic.bob, pictures))
        else:
            items.append(_along(stage, stand, seed, speed, traffic, spread, pictures))
    return items


def _picture(stage: Stage, stand: Stand, seed: int, pictures: Pictures, *, clean: bool) -> Sized:
    key = (stand.prop, stand.variant, stand.facing)
    wanted = min(max(stand.height * stage.lens.scale(stand.z), 8.0), CYCLE_PX)
    if key not in pictures or pictures[key].unit_px < 0.8 * wanted:
        pictures[key] = draw_prop(
            stand.prop, seed=seed * 7 + stand.variant, height_px=wanted, light=stage.air.light, facing=stand.facing,
            lamps=stage.air.lamps, snowy=stage.scene.weather == "snow",
        )  # fmt: skip
    return sized(pictures[key], stand, stage.lens, stage.air, clean=clean)


def _hazed(stage: Stage, z: float) -> float:
    """How much of what is that far away the air hides, 0..1."""
    return min((1 - math.exp(-z / stage.air.haze_distance)) * stage.air.haze_most, 1.0)


def _across(stage: Stage, stand: Stand, seed: int, speed: float, bob: float, pictures: Pictures) -> Item:
    lens = stage.lens
    picture = _picture(stage, stand, seed, pictures, clean=False)
    layer, anchor_x, anchor_y = layer_from_rgba(picture.rgba), picture.anchor_x, picture.anchor_y

    clear = 1.0 - _hazed(stage, stand.z)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        focal, scale = lens.focal_px / depth, stand.z / depth
        lift = stand.y + bob * math.sin(seconds * 1.1 + stand.x)
        y = lens.horizon_px + focal * (lens.eye + shift.y - lift) + shift.turn_y_px
        for x in copies(stand.x + speed * seconds, shift.x, lens, focal, layer.width_px * scale):
            x += shift.turn_x_px
            if not stand.y and PROPS[stand.prop].afoot:
                wide = layer.width_px * scale
                soft_shadow(frame, x, y, wide * 0.55, wide * 0.085, 0.6 * clear)
            place(frame, layer, x - anchor_x * scale, y - anchor_y * scale, scale)

    return Item(stand.z, lay)


def _along(
    stage: Stage, stand: Stand, seed: int, speed: float, traffic: Traffic, first: float, pictures: Pictures
) -> Item:
    """Towards the camera or away: the same picture at several hazes, mixed by depth."""
    lens = stage.lens
    near, far = traffic.z
    drawn_z = max(near, DRAWN_Z)
    levels = [near * (far / near) ** (k / (HAZES - 1)) for k in range(HAZES)]
    base = _picture(stage, replace(stand, z=drawn_z), seed, pictures, clean=True)
    kept: dict[int, Layer] = {}

    def layer(level: int) -> Layer:
        if level not in kept:
            kept[level] = layer_from_rgba(base.hazed(stage.air, levels[level]))
        return kept[level]

    def where(seconds: float) -> tuple[float, float]:
        share = (first + speed * seconds / (far - near)) % 1.0
        return near + (far - near) * share, share

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        z, share = where(seconds)
        depth = z - shift.z
        if depth < NEAREST:
            return
        focal, scale = lens.focal_px / depth, drawn_z / depth
        fade = min(1.0, (1.0 - share) / FADE, 1.0 if near < 2.5 else share / FADE)
        lift = stand.y + traffic.bob * math.sin(seconds * 1.1 + first * 20)
        y = lens.horizon_px + focal * (lens.eye + shift.y - lift) + shift.turn_y_px
        level = math.log(z / near) / math.log(far / near) * (HAZES - 1)
        for x in copies(stand.x, shift.x, lens, focal, layer(0).width_px * scale):
            x += shift.turn_x_px
            if not stand.y:
                wide = layer(0).width_px * scale
                soft_shadow(frame, x, y, wide * 0.6, wide * 0.16, 0.6 * fade * (1.0 - _hazed(stage, z)))
            left, top = x - base.anchor_x * scale, y - base.anchor_y * scale
            place(frame, layer(int(level)), left, top, scale, strength=int(FULL * fade))
            following = min(int(level) + 1, HAZES - 1)
            place(frame, layer(following), left, top, scale, strength=int(FULL * fade * (level % 1.0)))

    return Item(near, lay, at=lambda seconds: where(seconds)[0])
