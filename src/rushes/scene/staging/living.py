"""What lives in a place by itself: smoke that rises, a fire, falling water, mist.

A place lists them as data (`places.Living`); here they become items of the stage. Each depends on the time alone and
repeats without a jump. Nothing here decides where they are.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..clay import Clay, Picture, View, reach, trace
from ..clay.space import vec
from ..drawing.blend import FULL, place
from ..drawing.jit import kernel
from ..drawing.lens import Shift
from ..drawing.light import Light
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame, Layer, colour_to_yuv, layer_from_rgba
from ..drawing.shade import display
from ..places import Living
from . import backdrop
from .ground import PERIOD
from .low_sun import glow
from .sea import NOISE, soft
from .stage import NEAREST, Item, Stage

PUFF_PX = 150
PUFFS = 11
PUFF_SECONDS = {"smoke": 9.0, "plume": 16.0, "mist": 5.0}
TONGUES = 5
WHIRLS = 18
SPARKS, SPARK_SECONDS = 46, 2.6
SHAFTS = 7
DROPS, BREAKS_SECONDS = 22, 4.2  # of a wave that breaks on a rock, and from one to the next


def build_living(stage: Stage, more: Sequence[Living] | None = None) -> None:
    """Make the items of all that lives in the place, or of what else is to live there."""
    for number, living in enumerate(stage.place.living if more is None else more):
        if living.kind in PUFF_SECONDS:
            stage.items.append(_plume(stage, living, number))
        elif living.kind == "fire":
            stage.items += fire(stage, living)
        elif living.kind == "glow" or (living.kind == "lamp" and stage.air.dark > 0.2):
            stage.items.append(_glow(stage, living))
        elif living.kind == "cone" and stage.air.dark > 0.2:
            stage.items.append(_cone(stage, living))
        elif living.kind == "fountain":
            stage.items.append(_fountain(stage, living))
        elif living.kind == "shafts" and stage.air.dark < 0.3 and stage.air.sun is not None:
            stage.items.append(_shafts(stage, living))
        elif living.kind == "rays":
            stage.items += glow(stage, living)
        elif (
            living.kind == "sunspot"
            and stage.air.dark < 0.3
            and stage.air.sun is not None
            and stage.scene.weather == "clear"
        ):
            stage.items.append(_glow(stage, replace(living, colour=living.colour or "#fff0b4")))
        elif living.kind == "surf":
            stage.items.append(_surf(stage, living, number))
        elif living.kind == "whirl":
            stage.items.append(_whirl(stage, living, number))
        elif living.kind == "fall":
            stage.items.append(_fall(stage, living))


def _spot(stage: Stage, living: Living, shift: Shift) -> tuple[float, float, float] | None:
    """Where the foot of it is on the screen, and the pixels of one world unit there; None when behind the camera."""
    lens = stage.lens
    depth = living.z - shift.z
    if depth < NEAREST:
        return None
    scale = lens.focal_px / depth
    x = lens.width_px / 2 + scale * (living.x - shift.x) + shift.turn_x_px
    y = lens.horizon_px + scale * (lens.eye + shift.y - living.y) + shift.turn_y_px
    return x, y, scale


def puff(light: Light, seed: int, colour: tuple[float, float, float], soft: float) -> Layer:
    chance = random.Random(seed)
    clay = Clay()
    skin = clay.material(colour, fuzz=1.0, grain=0.04, specular=0.0)
    clay.on("puff", 0)
    clay.ball(vec(0, 0), 0.30, skin)
    for k in range(7):
        around = k * 2.4
        size = chance.uniform(0.14, 0.24)
        at = vec(math.cos(around) * 0.27, chance.uniform(-0.16, 0.22), math.sin(around) * 0.2)
        clay.ball(at, size, skin, blend=0.08)
    rgba = _drawn(clay, light, PUFF_PX).astype(np.float32) / 255
    if soft:
        height, width = rgba.shape[:2]
        y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        rgba *= np.clip((1.0 - np.hypot(x, y)) / soft, 0, 1)[..., None].astype(np.float32)
    return layer_from_rgba(rgba)


def _drawn(clay: Clay, light: Light, unit_px: int) -> np.ndarray:
    view = View(turn=0.0, tilt=0.0, facing=1)
    left, bottom, right, top = reach(clay, view)
    picture = Picture(
        left=left - 0.02, top=top + 0.02, unit_px=float(unit_px),
        width_px=max(8, int((right - left + 0.04) * unit_px)), height_px=max(8, int((top - bottom + 0.04) * unit_px)),
    )  # fmt: skip
    rgba: np.ndarray = trace(clay, clay, view=view, picture=picture, light=light, grounded=False)
    return rgba


def _plume(stage: Stage, living: Living, number: int) -> Item:
    """Puffs that rise, grow and vanish; the oldest lie behind."""
    colour = display(living.colour or "#e8e6e4")
    soft = {"smoke": 0.5, "plume": 0.25, "mist": 0.9}[living.kind]
    layers = [puff(stage.air.light, number * 7 + k, colour, soft) for k in range(3)]
    turn = PUFF_SECONDS[living.kind]
    strength = {"smoke": 0.62, "plume": 0.95, "mist": 0.30}[living.kind]

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        ages = [((seconds / turn + k / PUFFS) % 1.0, k) for k in range(PUFFS)]
        for age, k in sorted(ages, reverse=True):
            layer = layers[k % 3]
            aside = math.sin(k * 2.4) * living.width * 0.35
            wave = 0.10 * living.height * age * math.sin(seconds * 0.5 + k * 1.3)
            eased = age**0.8
            size = scale * living.width * (0.35 + 1.15 * eased) / PUFF_PX
            at_x = x + scale * (aside * (0.4 + age) + wave + living.drift * living.height * age * age)
            at_y = y - scale * living.height * eased
            shown = min(age * 7.0, 1.0) * min((1.0 - age) * 2.2, 1.0)
            place(
                frame, layer, at_x - layer.width_px * size / 2, at_y - layer.height_px * size / 2, size,
                strength=int(FULL * strength * shown),
            )  # fmt: skip

    return Item(living.z, lay)


def _whirl(stage: Stage, living: Living, number: int) -> Item:
    """A column of dust that turns about itself, wider above, and wanders to and fro; `drift`: how far, world units."""
    layers = [puff(stage.air.light, number * 7 + k, display(living.colour or "#d8a880"), 0.8) for k in range(3)]

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        x += scale * living.drift * math.sin(0.21 * seconds + number)
        for k in range(WHIRLS):
            share = ((k + 0.5) / WHIRLS + 0.035 * seconds) % 1.0
            around = 2.7 * seconds + 5.0 * share + 2.4 * k
            wide = living.width * (0.16 + 0.84 * share**1.6)
            at_x = x + scale * (
                0.55 * wide * math.cos(around) + 0.10 * living.height * math.sin(2.2 * share + 0.6 * seconds) * share
            )
            at_y = y - scale * living.height * share
            size = scale * wide * (1.25 - 0.25 * math.sin(around)) / PUFF_PX
            shown = min(share * 9.0, 1.0) * (1.0 - share) ** 0.8
            layer = layers[k % 3]
            place(
                frame, layer, at_x - layer.width_px * size / 2, at_y - layer.height_px * size / 2, size,
                strength=int(FULL * 0.42 * shown),
            )  # fmt: skip

    return Item(living.z, lay)


def _tongue(light: Light, outer: str, bend: float) -> Layer:
    clay = Clay()
    skin = clay.material(display(outer), fuzz=0.3, grain=0.03, glow=1.0)
    clay.on("flame", 0)
    clay.chain(
        [vec(0, 0.14), vec(0.02 * bend, 0.34), vec(0.06 * bend, 0.62), vec(0.12 * bend, 0.96)],
        [0.20, 0.22, 0.125, 0.012], skin, blend=0.08,
    )  # fmt: skip
    return layer_from_rgba(_drawn(clay, light, 120))


def fire(stage: Stage, living: Living) -> list[Item]:
    """Tongues of flame that stretch and sway, sparks, and the light that they throw."""
    light = stage.air.light
    colours = ("#ff5a1e", "#ff7a1e", "#ff8f26", "#ffb02e", "#ffdf66")
    layers = [_tongue(light, colours[k], (-1) ** k) for k in range(TONGUES)]
    offsets = (-0.20, 0.21, -0.05, 0.08, 0.0)
    sizes = (0.72, 0.68, 1.0, 0.66, 0.48)
    dark = stage.air.dark
    glow = backdrop.build_glow(200, display("#ffb35c"))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        tall = living.height * scale
        flicker = 0.86 + 0.09 * math.sin(seconds * 9.1) + 0.05 * math.sin(seconds * 14.7 + 1.0)
        for reach_by, share in ((4.6, 0.30 + 0.45 * dark), (2.0, 0.45 + 0.4 * dark)):
            size = tall * reach_by / glow.width_px
            place(
                frame, glow, x - glow.width_px * size / 2, y - 0.4 * tall - glow.height_px * size / 2, size,
                strength=int(FULL * share * flicker),
            )  # fmt: skip
        for k, layer in enumerate(layers):
            stretch = 1.0 + 0.16 * math.sin(seconds * (6.1 + 1.3 * k) + k * 2.1) + 0.08 * math.sin(seconds * 13 + k)
            size = tall * sizes[k] * stretch / layer.height_px
            wide = (1.0 - 0.35 * (stretch - 1.0)) * living.width / living.height * 1.15
            sway = tall * 0.10 * math.sin(seconds * (4.3 + 0.9 * k) + k * 1.9)
            place(
                frame, layer, x + offsets[k] * living.width * scale - layer.width_px * size * wide / 2,
                y - layer.height_px * size, size, sway=sway, wide=wide, strength=int(FULL * 0.95),
            )  # fmt: skip
        for k in range(9):
            age = (seconds * (0.45 + 0.05 * (k % 3)) + k / 9.0) % 1.0
            at_x = x + tall * (0.22 * math.sin(k * 2.4 + age * 3.0) + 0.10 * math.sin(seconds * 2 + k))
            size = tall * 0.10 * (1.0 - 0.6 * age) / glow.width_px
            place(
                frame, glow, at_x - glow.width_px * size / 2, y - tall * (0.7 + 1.5 * age), size,
                strength=int(FULL * min(1.0, 2.5 * (1.0 - age)) * min(1.0, age * 6)),
            )  # fmt: skip

    return [Item(living.z, lay)]


def _glow(stage: Stage, living: Living) -> Item:
    """Light without a flame: of lava, of crystals."""
    layer = backdrop.build_glow(260, display(living.colour or "#ff8a3c"))
    share = 0.9 if living.kind == "sunspot" else 0.35 + 0.65 * min(1.0, stage.air.dark + 0.25)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        size = living.height * scale / layer.height_px
        wide = living.width / living.height
        pulse = share * (0.88 + 0.12 * math.sin(seconds * 1.7 + living.x))
        place(
            frame, layer, x - layer.width_px * size * wide / 2, y - layer.height_px * size / 2, size, wide=wide,
            strength=int(FULL * pulse),
        )  # fmt: skip

    return Item(living.z, lay)


def _cone(stage: Stage, living: Living) -> Item:
    """The light of a lamp in damp air: a cone that stands on its foot, and where it falls, a pool."""
    tall, wide = 160, 160
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    down = y / tall
    half = 0.05 + 0.45 * down
    aside = np.abs(x / wide - 0.5) / half
    share = np.clip(1.0 - aside, 0, 1) ** 0.8 * (0.62 - 0.42 * down) * np.clip((1.0 - down) * 6.0, 0, 1)
    image = np.empty((tall, wide, 4), np.float32)
    image[..., :3] = share[..., None] * np.array(display(living.colour or "#fff0c8"), np.float32)
    image[..., 3] = share * 0.7
    layer = layer_from_rgba(image)
    pool = backdrop.build_glow(160, display(living.colour or "#fff0c8"))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        size = living.height * scale / layer.height_px
        stretch = living.width * scale / layer.width_px / size
        flat = 0.30 * living.width * scale / pool.height_px
        flicker = 0.96 + 0.04 * math.sin(seconds * 17.0) * math.sin(seconds * 2.3)
        place(
            frame, pool, x - 0.6 * living.width * scale, y - pool.height_px * flat / 2, flat, wide=4.0,
            strength=int(FULL * 0.75 * flicker),
        )  # fmt: skip
        place(
            frame, layer, x - layer.width_px * size * stretch / 2, y - layer.height_px * size, size, wide=stretch,
            strength=int(FULL * flicker),
        )  # fmt: skip

    return Item(living.z, lay)


def _fountain(stage: Stage, living: Living) -> Item:
    """Sparks that are thrown up and fall in arcs, white where they leave and darker as they cool."""
    hot, cool = (
        backdrop.build_glow(48, display("#ffe2a0")),
        backdrop.build_glow(48, display(living.colour or "#ff8a3c")),
    )

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        for k in range(SPARKS):
            clock = seconds / SPARK_SECONDS + hash01(k, 3, 7)
            turn, age = int(clock), clock % 1.0
            aside = (hash01(k, turn, 11) - 0.5) * living.width * age * 2.0
            high = living.height * (0.45 + 0.55 * hash01(k, turn, 13))
            up = 4.0 * high * age * (1.0 - age) - 0.25 * living.height * age * age
            layer = hot if age < 0.3 else cool
            size = scale * living.width * 0.14 * (0.5 + hash01(k, turn, 17)) * (1.1 - 0.7 * age) / layer.width_px
            place(
                frame, layer, x + scale * aside - layer.width_px * size / 2, y - scale * up - layer.height_px * size / 2, size,
                strength=int(FULL * min(1.0, 3.0 * (1.0 - age))),
            )  # fmt: skip

    return Item(living.z, lay)


def _shafts(stage: Stage, living: Living) -> Item:
    """Light that falls slantwise between crowns, broken by leaves; it leans away from the sun and breathes."""
    sun = stage.air.sun
    lean = -0.55 if sun is not None and sun[0] > 0 else 0.55
    tall, wide = 90, 160
    down, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    down, x = down / tall, x / wide
    along = x - lean * 0.42 * (down - 0.5)
    share = np.zeros((tall, wide), np.float32)
    for k in range(SHAFTS):
        middle, half = 0.14 + 0.72 * hash01(k, 1, 5), 0.018 + 0.035 * hash01(k, 2, 5)
        share += (0.5 + 0.5 * hash01(k, 3, 5)) * np.exp(-(((along - middle) / (half * (0.7 + 0.6 * down))) ** 2))
    share *= np.clip(down * 5.0, 0, 1) * np.clip((1.0 - down) * 1.6, 0, 1) * np.clip(np.minimum(x, 1 - x) * 8.0, 0, 1)
    share = np.clip(share, 0, 1) * 0.62
    image = np.empty((tall, wide, 4), np.float32)
    image[..., :3] = share[..., None] * np.array(display(stage.air.glow), np.float32)
    image[..., 3] = share * 0.75
    layer = layer_from_rgba(image)
    strength = min(1.0, 0.35 + 0.75 * stage.air.glow_strength) * (0.5 if stage.scene.weather == "cloud" else 1.0)
    if stage.scene.weather in ("rain", "storm", "snow"):
        strength = 0.0

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None or not strength:
            return
        _, y, scale = spot
        away = (living.x - shift.x + 0.5 * PERIOD) % PERIOD - 0.5 * PERIOD  # wherever one walks, there are some
        x = stage.lens.width_px / 2 + scale * away + shift.turn_x_px
        size = living.height * scale / layer.height_px
        stretch = living.width * scale / layer.width_px / size
        breath = 0.82 + 0.18 * math.sin(0.7 * seconds + living.x)
        place(
            frame, layer, x - layer.width_px * size * stretch / 2, y - layer.height_px * size, size, wide=stretch,
            strength=int(FULL * strength * breath),
        )  # fmt: skip

    return Item(living.z, lay)


def _fall(stage: Stage, living: Living) -> Item:
    """A sheet of falling water."""
    air = stage.air
    tint = [min(1.05, (k * 0.50 + s * 0.62) * 1.15) for k, s in zip(air.light.key, air.light.sky, strict=True)]
    share = min((1 - math.exp(-living.z / air.haze_distance)) * air.haze_most, 1.0)

    def mixed(colour: str) -> tuple[float, float, float]:
        lit = [min(c * t + 0.02, 1.0) for c, t in zip(display(colour), tint, strict=True)]
        red, green, blue = (c + (h - c) * share for c, h in zip(lit, air.haze, strict=True))
        return colour_to_yuv(red, green, blue)

    colours = np.array([*mixed("#5fa9c4"), *mixed("#b5dcea"), *mixed("#fbfdff")])

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        _pour(
            frame.y, frame.u, frame.v, NOISE, colours, x, y, living.width * scale, living.height * scale, scale, seconds,
            living.drift,
        )  # fmt: skip

    return Item(living.z, lay)


def _surf(stage: Stage, living: Living, number: int) -> Item:
    """Waves that break on rocks: spray that is thrown up, falls back and is gone before the next."""
    layers = [puff(stage.air.light, number * 5 + k, (1.0, 1.0, 1.0), 0.9) for k in range(3)]
    rough = {"storm": 1.7, "rain": 1.2}.get(stage.scene.weather, 1.0)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        spot = _spot(stage, living, shift)
        if spot is None:
            return
        x, y, scale = spot
        for n in range(DROPS):
            clock = seconds / BREAKS_SECONDS + 0.37 * number - 0.05 * hash01(n, 1, 21)
            turn, age = int(clock), (clock % 1.0) * 1.8
            if age >= 1.0:
                continue
            high = (
                rough * living.height * (0.35 + 0.65 * hash01(n, turn, 23)) * (1.0 - 0.5 * abs(hash01(n, 2, 25) - 0.5))
            )
            aside = (hash01(n, 2, 25) - 0.5) * living.width * (0.6 + 0.7 * age)
            layer = layers[n % 3]
            size = scale * living.width * (0.14 + 0.30 * age) * (0.6 + 0.8 * hash01(n, turn, 27)) / PUFF_PX
            at_x, at_y = x + scale * aside, y - scale * (4.0 * high * age * (1.0 - age) + 0.05 * living.height)
            place(
                frame, layer, at_x - layer.width_px * size / 2, at_y - layer.height_px * size / 2, size,
                strength=int(FULL * 0.95 * min(age * 9.0, 1.0) * (1.0 - age) ** 0.7),
            )  # fmt: skip

    return Item(living.z, lay)


@kernel
def _pour(
    y: Number, u: Number, v: Number, tile: Number, colours: Number, middle: Number, foot: Number, wide: Number,
    tall: Number, scale: Number, time: Number, phase: Number,
) -> None:  # fmt: skip
    """Strands that fall faster the lower they are; frayed at the sides, bulging over the edge, white below."""
    height, width = y.shape
    top = foot - tall
    first = max(int(top) // 2 * 2, 0)
    last = min(int(foot) + 1, height)
    left = max(int(middle - wide * 0.75) // 2 * 2, 0)
    right = min(int(middle + wide * 0.75) + 1, width - 1)
    for j in range(first, last):
        down = (j - top) / tall
        if down < 0.0:
            continue
        fallen = math.sqrt(down + 0.02) * tall / scale
        for i in range(left, right):
            across = (i + 0.5 - middle) / wide
            world = (i + 0.5 - middle) / scale + phase * 7.0
            fray = soft(tile, fallen * 16.0 - time * 58.0, world * 6.0 + 90.0)
            half = 0.40 + 0.08 * down + 0.030 * fray + 0.02 * math.sin(fallen * 3.0 - time * 3.0 + phase)
            cover = min(max((half - abs(across)) * wide * 0.35 + 0.5, 0.0), 1.0)
            if cover <= 0.0:
                continue
            strand = soft(tile, fallen * 9.0 - time * 40.0, world * 30.0)
            ribbon = soft(tile, fallen * 3.0 - time * 24.0, world * 11.0 + 40.0)
            light = 0.52 + 0.34 * strand + 0.30 * ribbon + 0.30 * down * down
            light -= 0.55 * max(0.0, abs(across) / half - 0.55)
            light += 0.35 * math.exp(-down * 14.0)
            light = min(max(light, 0.0), 1.0)
            cover *= min((1.0 - down) * tall * 0.10 + 0.35 + 0.65 * light, 1.0)
            for c in range(3):
                low = colours[c] + (colours[3 + c] - colours[c]) * min(light * 2.0, 1.0)
                value = low + (colours[6 + c] - low) * max(light * 2.0 - 1.0, 0.0)
                if c == 0:
                    y[j, i] = int(y[j, i] + (value - y[j, i]) * cover + hash01(i, j, 3) * 0.9)
                elif i % 2 == 0 and j % 2 == 0:
                    if c == 1:
                        u[j // 2, i // 2] = int(u[j // 2, i // 2] + (value - u[j // 2, i // 2]) * cover + 0.5)
                    else:
                        v[j // 2, i // 2] = int(v[j // 2, i // 2] + (value - v[j // 2, i // 2]) * cover + 0.5)
