"""Things: whatever is a list of solids with a gentle motion, from a cup to a bus, a bee and a penguin.

A thing is data (`thing/parts.py`); here it is modelled and moved. Archetypes differ only in their actions.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from dataclasses import replace

from ...clay import Clay, Frame, Turn, Vec
from ...clay.space import IDENTITY, facing_along, pitch, roll, vec, yaw
from .. import face, gait, wings
from ..species import REST, Action, Archetype, Domain, Palette, Pose, Species
from .holding import held
from .parts import ORIGIN, Joint, Point, Solid, Thing, Wings

BEATS = 2  # of a bird's wings in a cycle
TUCKED = -2.0  # radians that its feet are drawn back in flight
SKATING, ON_BLADES = "ice_skate", 0.06  # and how high blades lift who has them on
GOES = ("walk", "run")
STILL = (REST, "park", "hang")  # actions in which wheels and rotors rest
ABOUT = {"x": pitch, "y": yaw, "z": roll}


def build(clay: Clay, s: Thing, palette: Palette, pose: Pose) -> None:
    body = _body(s, pose)
    frames: dict[str, Frame] = {"": body}
    for name, joint in s.joints.items():
        frames[name] = _joint(clay, s, name, joint, frames[joint.parent], pose)
    groups: dict[str, int] = {}
    materials: dict[str, int] = {}
    spread = s.wings if pose.shows == "fly" else None
    for solid in s.solids:
        if spread is not None and solid.joint.startswith("wing"):
            continue
        number = groups.setdefault(solid.belongs_to, len(groups))
        clay.on(solid.belongs_to, number)
        if solid.kind == "eye":
            opened = 0.0 if pose.action == "sleep" else 1.0 if pose.action == REST else face.blink(pose, 0.3, 0.75)
            material = clay.eye(white=False, iris=face.IRIS, lid=palette[solid.colour], opened=opened)
        else:
            if solid.colour not in materials:
                materials[solid.colour] = _material(clay, s, palette, solid.colour)
            material = materials[solid.colour]
        _solid(clay, solid, frames[solid.joint], material)
    if s.stand and pose.shows == "sway":
        clay.on("stand", len(groups))
        for solid in s.stand:
            _solid(clay, solid, Frame(IDENTITY, vec(0.0, 0.0)), _material(clay, s, palette, solid.colour))
    if pose.shows == SKATING:
        _skates(clay, s, frames, len(groups) + 2)
    if spread is not None:
        _spread(clay, spread, palette, pose, body, len(groups))
    for paint in s.paints:
        clay.paint(
            paint.kind,
            Frame(facing_along(vec(*paint.out)), vec(*paint.at)),
            paint.radii,
            palette[paint.colour],
            paint.parts,
            soft=paint.soft,
            opacity=paint.opacity,
            frequency=paint.frequency,
            wobble=paint.wobble,
            bend=paint.bend,
        )


def _skates(clay: Clay, s: Thing, frames: Mapping[str, Frame], group: int) -> None:
    """A blade under every foot, turned up at its toe, on two posts."""
    steel = clay.material((0.82, 0.86, 0.90), gloss=55, specular=0.65, fuzz=0.3, grain=0.0)
    for number, (name, joint) in enumerate((n, j) for n, j in s.joints.items() if j.foot is not None):
        clay.on("blade", group + number)
        x, _, z = joint.at
        long = 0.5 * s.leg + 0.06
        under = [
            frames[name](x + dx, dy, z)
            for dx, dy in ((-0.6 * long, -0.045), (1.1 * long, -0.045), (1.35 * long, -0.015))
        ]
        clay.chain(under, [0.016, 0.016, 0.012], steel)
        for dx in (-0.3, 0.7):
            clay.cone(
                frames[name](x + dx * long, -0.04, z),
                frames[name](x + dx * long, 0.02, z),
                0.014,
                0.014,
                steel,
                blend=0.0,
            )


def _spread(clay: Clay, spread: Wings, palette: Palette, pose: Pose, body: Frame, group: int) -> None:
    """A bird's wings in flight."""
    feather = clay.material(palette["wing"], fuzz=0.7)
    level = Frame(body.turn @ roll(math.radians(spread.lean)), body.origin)
    x, y, z = spread.at
    for k, side in enumerate((1, -1)):
        clay.on("wing", group + k)
        wings.beating(clay, level, body(x, y, side * z), side, spread.span, feather, pose, BEATS)


def _material(clay: Clay, s: Thing, palette: Palette, name: str) -> int:
    colour = palette[name]
    finish = s.finish.get(name, "clay")
    if finish == "gloss":
        return clay.material(colour, gloss=45, specular=0.42, fuzz=0.35, grain=0.02)
    if finish == "metal":
        return clay.material(colour, gloss=55, specular=0.65, fuzz=0.3, grain=0.0)
    if finish == "glass":
        lower = (colour[0] * 0.36, colour[1] * 0.46, colour[2] * 0.54)
        return clay.material(colour, glass=lower, gloss=80, specular=0.7, fuzz=0.5, grain=0.0)
    if finish == "clear":
        return clay.material(colour, gloss=80, specular=0.7, fuzz=0.5, grain=0.0, clear=True)
    if finish == "glow":
        return clay.material(colour, gloss=60, specular=0.4, glow=0.5, grain=0.0)
    if finish == "cloth":
        return clay.material(colour, fuzz=0.9, grain=0.12)
    return clay.material(colour, gloss=25, specular=0.14, fuzz=0.45, grain=0.05)


@functools.lru_cache(4096)
def _turned(degrees: Point) -> Turn:
    x, y, z = (math.radians(d) for d in degrees)
    return yaw(y) @ roll(z) @ pitch(x)


def _solid(clay: Clay, s: Solid, frame: Frame, material: int) -> None:
    place = frame(*s.at)
    turn = frame.turn @ _turned(s.turn)
    if s.kind in ("ball", "eye"):
        clay.ellipsoid(place, s.size, material, turn, blend=s.blend)
    elif s.kind == "box":
        clay.box(place, s.size[:3], s.size[3], material, turn, blend=s.blend)
    elif s.kind == "rod":
        side: Vec = frame.turn @ vec(*s.side)
        clay.cone(place, frame(*s.end), s.size[0], s.size[1], material, blend=s.blend, flat=s.flat, side=side)
    elif s.kind == "disc":
        clay.cylinder(place, s.size[0], s.size[1], s.size[2], material, turn, blend=s.blend)
    elif s.kind == "ring":
        clay.torus(place, s.size[0], s.size[1], material, turn, blend=s.blend)
    else:
        clay.slab(place, s.corners, s.size[0], s.size[1], material, turn, blend=s.blend)


def _joint(clay: Clay, s: Thing, name: str, joint: Joint, parent: Frame, pose: Pose) -> Frame:
    if joint.foot is not None:
        return _foot(clay, s, name, joint, joint.foot, parent, pose)
    moving = 0.0 if pose.action in STILL else 1.0
    wave = pose.wave(joint.shift, joint.times) * moving
    angle = math.radians(joint.rest + joint.swing * wave) + math.tau * joint.turns * pose.phase * moving
    turn = ABOUT[joint.axis](angle)
    bent = math.radians(joint.acts.get(pose.action, 0.0))
    if bent:
        turn = turn @ roll(bent * _share(pose))
    lifted = ORIGIN
    if joint.flies and pose.action == "fly":
        turn = ABOUT[joint.axis](math.radians(joint.flies)) @ turn
    if pose.shows == "open":
        wide = _opened(pose)
        turn = ABOUT[joint.axis](math.radians(joint.opens * wide + joint.shut * (1.0 - wide))) @ turn
        lifted = (joint.lift[0] * wide, joint.lift[1] * wide, joint.lift[2] * wide)
    if "look" in joint.acts and (pose.action == "idle" or (s.strides > 1 and pose.action in GOES)):
        turn = yaw(-math.radians(joint.acts["look"]) * (pose.pulse(0.55, 0.4) - pose.pulse(0.12, 0.22))) @ turn
    if joint.gapes and pose.action in (*GOES, "idle"):
        turn = turn @ roll(math.radians(joint.gapes) * (pose.pulse(0.55, 0.36) + 0.16 * pose.pulse(0.05, 0.4)))
    pivot = vec(*joint.at)
    origin = parent.origin + parent.turn @ (pivot + vec(*lifted) + vec(*joint.slide) * wave - turn @ pivot)
    return Frame(parent.turn @ turn, origin)


def _opened(pose: Pose) -> float:
    """How far a thing is open at a moment of its cycle: shut as it begins, wide open in its middle."""
    return 0.5 - 0.5 * math.cos(math.tau * pose.phase) if pose.action == "open" else 0.0


def _share(pose: Pose) -> float:
    """How far what bends in an action is bent at a moment: a meal is pecked at, a call comes twice."""
    if pose.action == "eat":
        return 0.7 + 0.3 * pose.wave(0.0, 3)
    if pose.action == "howl":
        return pose.pulse(0.28, 0.36) + pose.pulse(0.66, 0.36)
    return 1.0


def _foot(clay: Clay, s: Thing, name: str, joint: Joint, number: int, parent: Frame, pose: Pose) -> Frame:
    if pose.action == "fly" and s.wings is not None:  # the feet are drawn up behind
        pivot = vec(joint.at[0], s.wings.hip, joint.at[2])
        turn = parent.turn @ roll(TUCKED)
        return Frame(turn, parent(*pivot) - turn @ pivot)
    if pose.action == SKATING:  # the one pushes off to behind while the other glides
        push = max(0.0, pose.wave(0.5 * (number % 2)))
        swung, at_rest = roll(-0.45 * push), vec(*joint.at)
        put = at_rest + vec(0.05 - 0.26 * push * s.leg / 0.2, ON_BLADES + 0.07 * push)
        return Frame(swung, put - swung @ at_rest)
    if pose.action not in ("walk", "run"):
        return (
            parent if pose.action in ("hop", "jump", "swim", "fly", "slide", "dive") else Frame(IDENTITY, vec(0.0, 0.0))
        )
    step = gait.step(_gait(s, pose.action), number, pose.phase * s.strides % 1.0, s.leg)
    moved = vec(step.forward, step.up + pose.slope * step.forward)
    clay.mark(name, vec(*joint.at) + moved, planted=step.planted)
    pivot = vec(*joint.at)
    turn = roll(-0.5 * step.swing * (1.0 - step.swing))
    return Frame(turn, moved + pivot - turn @ pivot)


def _gait(s: Thing, action: str) -> gait.Gait:
    if action == "run":
        return gait.QUADRUPED_RUN if s.feet == 4 else gait.BIPED_RUN
    return gait.QUADRUPED_WALK if s.feet == 4 else gait.BIPED_WALK


def _body(s: Thing, pose: Pose) -> Frame:
    wave = pose.wave()
    if s.lie is not None and (s.lies or pose.action == "lie"):
        middle, aside, back, lift = s.lie
        turn = pitch(math.radians(back)) @ roll(math.radians(aside + 0.5 * s.sway * wave))
        return Frame(turn, vec(0.0, lift) - turn @ vec(0.0, middle))
    if pose.action in ("sway", "sail"):
        lean = math.radians(s.sway)
        leaning = pitch(-math.radians(s.leans))
        return Frame(leaning @ roll(lean * pose.wave(0.15)) @ yaw(1.2 * lean * pose.wave(0.4)), vec(0.0, 0.0))
    if pose.action == "jump":
        u = min(max((pose.phase - 0.2) / 0.5, 0.0), 1.0)
        squat = 0.05 * (pose.pulse(0.14, 0.24) + pose.pulse(0.8, 0.2))
        return Frame(roll(0.10 * math.sin(math.tau * u) - squat), vec(0.0, 0.30 * math.sin(math.pi * u)))
    if pose.action == "hang":
        return Frame(pitch(math.pi + 0.07 * pose.wave()), vec(0.0, 0.0))  # its face stays where it was
    if pose.action == SKATING:
        bent = roll(-0.20 + 0.03 * pose.wave(0.0, 2)) @ pitch(0.16 * pose.wave(0.1))
        return Frame(bent, vec(0.03 * pose.wave(0.25, 2), ON_BLADES + 0.012 * pose.wave(0.3, 2)))
    if pose.action in ("slide", "dive"):
        turn = roll(-1.42 + 0.05 * pose.wave()) @ yaw(0.10 * pose.wave(0.25))
        high = s.belly + 0.012 * pose.wave(0.0, 2) if pose.action == "slide" else 0.03 * wave
        return Frame(turn, vec(0.0, high) - turn @ vec(0.0, 0.42))
    if pose.action == "roll":
        turn, pivot = roll(-math.tau * pose.phase), vec(0.0, _middle(s))
        return Frame(turn, pivot - turn @ pivot)
    if (
        pose.action == "tip"
    ):  # over the edge of its foot; in the second half of the cycle, which nobody sees, it is set up again
        gone = 1.0 - abs(1.0 - 2.0 * pose.phase)
        turn, pivot = roll(-0.5 * math.pi * min(1.6 * gone, 1.0) ** 2), vec(_foot_of(s), 0.0)
        return Frame(turn, pivot - turn @ pivot)
    if pose.action == "spin":
        return Frame(yaw(math.tau * pose.phase), vec(0.0, 0.0))
    if pose.action == "hop":
        u = min(max((pose.phase - 0.25) / 0.5, 0.0), 1.0)
        # On the ground the body stays where it is while the figure goes on; in the air it catches up.
        forward = s.leap * (u * u * (3.0 - 2.0 * u) - pose.phase)
        lifted = vec(forward, 0.9 * s.leap * u * (1.0 - u) * 2.0 + pose.slope * forward)
        return Frame(roll(0.35 * math.sin(math.tau * u)), lifted)
    if pose.action in ("drive", "park"):
        hum = 0.5 if pose.action == "park" else 1.0
        bounce = (0.006 * pose.wave(0.0, 2) + 0.003 * pose.wave(0.3, 5)) * hum
        return Frame(roll(0.008 * pose.wave(0.2) * hum) @ pitch(0.006 * pose.wave(0.6, 2) * hum), vec(0.0, bounce))
    if pose.action == "fly" and s.wings is not None:
        turn = roll(-math.radians(s.wings.lean) + 0.08 + 0.05 * pose.wave(0.25, BEATS))
        return Frame(turn, vec(0.0, -0.05 * pose.wave(0.0, BEATS)) - turn @ vec(0.0, s.wings.at[1]))
    if pose.action == "fly":
        bank = roll(0.05 * pose.wave(0.25)) @ pitch(math.radians(s.bank + s.sway * pose.wave(0.1)))
        return Frame(bank, vec(0.0, 0.05 * wave))
    if pose.action == "swim":
        return Frame(roll(math.radians(s.sway) * pose.wave(0.25)), vec(0.0, 0.04 * wave))
    if pose.action in ("sit", "sleep"):
        deep = s.crouch * (1.0 if pose.action == "sleep" else 0.8)
        return Frame(IDENTITY, vec(0.0, -deep + 0.008 * pose.wave(0.0, 1 if pose.action == "sleep" else 2)))
    if pose.action == "eat":
        turn, pivot = roll(-math.radians(s.bow) * (0.85 + 0.15 * pose.wave(0.0, 3))), vec(0.0, 0.2)
        return Frame(turn, pivot - turn @ pivot)
    if pose.action == "run":
        sway = pitch(math.radians(s.waddle) * pose.wave(0.05, s.strides))
        return Frame(roll(-0.06) @ sway, vec(0.0, 0.03 + 0.03 * pose.wave(0.1, 2 * s.strides)))
    if pose.action == "walk":
        lifted = vec(0.0, s.heave * pose.wave(0.1, 2 * s.strides))
        return Frame(pitch(math.radians(s.waddle) * pose.wave(0.05, s.strides)), lifted)
    if pose.action == "idle":
        return Frame(roll(0.008 * wave), vec(0.0, 0.006 * pose.wave(0.2, 2)))
    return Frame(IDENTITY, vec(0.0, 0.0))


def _stride(s: Thing, action: str) -> float:
    if action == "fly" and s.wings is not None:
        return BEATING["fly"].stride
    if action == "drive":
        return math.tau * s.wheel
    if action == "roll":
        return math.tau * _middle(s)
    if action in ("walk", "run"):
        return s.strides * gait.stride(_gait(s, action), s.leg)
    return {SKATING: 1.15, "hop": s.leap, "fly": 0.7, "swim": 0.5, "slide": 1.3, "dive": 0.9}.get(action, 0.0)


STANDING = {
    "sway": Action(seconds=3.6),
    "jump": Action(seconds=0.9),
    "roll": Action(seconds=1.8),
    "spin": Action(seconds=2.4),
    "tip": Action(seconds=4.0),
}
LYING = {"lie": Action(seconds=3.6)}


def _middle(s: Thing) -> float:
    """Half of how high it is."""
    return 0.5 * max(max(solid.at[1], solid.end[1]) + solid.size[min(1, len(solid.size) - 1)] for solid in s.solids)


def _foot_of(s: Thing) -> float:
    """Half of how broad it is near the ground."""
    low = 0.3 * _middle(s)
    return max(
        (abs(solid.at[0]) + 0.9 * solid.size[0] for solid in s.solids if solid.at[1] - solid.size[-1] < low),
        default=0.2,
    )


@functools.cache
def standing(turn: float = 0.4) -> Archetype:
    """What stands on the ground and sways."""
    return Archetype(build=build, stride=_stride, actions=STANDING, turn=turn)


@functools.cache
def digging(turn: float = 0.4) -> Archetype:
    """A machine that works with its arm, whether it is told to dig or not."""
    return Archetype(build=build, stride=_stride, actions={**STANDING, "dig": Action(seconds=3.6)}, turn=turn)


@functools.cache
def opening(turn: float = 0.4, *, lies: bool = False) -> Archetype:
    """What stands on the ground and has a lid, leaves or covers: it opens in the first half of the cycle. `lies`: see `long`."""
    opens = {**STANDING, "open": Action(seconds=4.2), **(LYING if lies else {})}
    return Archetype(build=build, stride=_stride, actions=opens, turn=turn)


@functools.cache
def swirling(turn: float, seconds: float) -> Archetype:
    """What stands and turns in itself; one cycle brings it to where it looks the same."""
    return Archetype(build=build, stride=_stride, actions={"sway": Action(seconds=seconds)}, turn=turn)


@functools.cache
def long(turn: float = 0.4, lying: float | None = None) -> Archetype:
    """What stands on its end by itself and is laid down where another lies on it, turned so far where that differs."""
    lies = {name: replace(action, turn=lying) for name, action in LYING.items()}
    return Archetype(build=build, stride=_stride, actions={**STANDING, **lies}, turn=turn)


VEHICLE = Archetype(
    build=build, stride=_stride, actions={"drive": Action(seconds=0.5), "park": Action(seconds=2.0)}, turn=0.5
)
RESTING = {
    "idle": Action(seconds=3.6),
    "sit": Action(seconds=3.6),
    "sleep": Action(seconds=4.0),
    "eat": Action(seconds=2.4),
    "jump": Action(seconds=0.9),
    "howl": Action(seconds=2.8),
}
SWIMMING = {"swim": Action(seconds=2.0, grounded=False)}
WALKER = Archetype(
    build=build,
    stride=_stride,
    actions={"walk": Action(seconds=0.8), "run": Action(seconds=0.5), **RESTING},
    turn=0.7,
)
WADER = Archetype(
    build=build,
    stride=_stride,
    actions={"walk": Action(seconds=0.8), "run": Action(seconds=0.5), **RESTING, **SWIMMING},
    turn=0.7,
)
DIVER = Archetype(
    build=build,
    stride=_stride,
    actions={
        **WADER.actions,
        SKATING: Action(seconds=1.7, turn=0.5),
        "slide": Action(seconds=1.2),
        "dive": Action(seconds=1.0, grounded=False),
    },
    turn=0.7,
)
CRAWLER = Archetype(
    build=build,
    stride=_stride,
    actions={**WALKER.actions, "fly": Action(seconds=0.9, stride=0.7, turn=0.6, grounded=False)},
    turn=0.7,
)
BEATING = {"fly": Action(seconds=1.1, stride=2.6, turn=0.55, grounded=False)}
WINGED = Archetype(
    build=build,
    stride=_stride,
    actions={**WALKER.actions, **BEATING, SKATING: Action(seconds=1.7, turn=0.5)},
    turn=0.7,
)
WATERFOWL = Archetype(
    build=build,
    stride=_stride,
    actions={**WADER.actions, **BEATING, SKATING: Action(seconds=1.7, turn=0.5)},
    turn=0.7,
)
HOPPER = Archetype(
    build=build,
    stride=_stride,
    actions={"hop": Action(seconds=0.8), **RESTING, **SWIMMING},
    turn=0.6,
)


@functools.cache
def flying(turn: float = 0.5, seconds: float = 1.6, *, lies: bool = False) -> Archetype:
    """What is in the air; its origin is its middle. `lies`: see `long`."""
    flies = {"fly": Action(seconds=seconds, grounded=False), **(LYING if lies else {})}
    return Archetype(build=build, stride=_stride, actions=flies, turn=turn)


@functools.cache
def roosting(turn: float = 0.5, seconds: float = 1.6) -> Archetype:
    """What flies, and hangs head down when it rests."""
    flies = flying(turn, seconds)
    return replace(flies, actions={**flies.actions, "hang": Action(seconds=3.2, grounded=False)})


@functools.cache
def swimming(turn: float = 0.4, seconds: float = 2.4) -> Archetype:
    return Archetype(build=build, stride=_stride, actions={"swim": Action(seconds=seconds, grounded=False)}, turn=turn)


@functools.cache
def sailing(turn: float = 0.4, seconds: float = 3.2) -> Archetype:
    return Archetype(build=build, stride=_stride, actions={"sail": Action(seconds=seconds, grounded=False)}, turn=turn)


def row(
    name: str,
    height: float,
    palette: Mapping[str, str],
    shape: Thing,
    *,
    archetype: Archetype | None = None,
    turn: float = 0.4,
    domain: Domain = "ground",
    mirrors: bool = True,
    seat: float = 0.0,
    shelter: bool = False,
    glow: tuple[str, float] = ("", 0.0),
    shines: bool = False,
    main: str = "coat",
) -> Species:
    """A species that is a thing; without an archetype it stands, turned this far."""
    return Species(
        name=name,
        archetype=archetype or (standing(turn) if shape.lie is None else long(turn)),
        domain=domain,
        mirrors=mirrors,
        seat=seat,
        shelter=shelter,
        glow=glow,
        shines=shines,
        main=main,
        height=height,
        palette=palette,
        shape=shape,
        holds=held(name, palette, shape),
    )
