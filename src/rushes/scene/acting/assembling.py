"""Subjects of a scene become actors: how large they are, where they stand or go, what they do and with whom.

Here lives who stands where and by which measure; what an actor is and how it is drawn is `actors.py`'s, how several share a picture
`pairing.py`'s and `placing.py`'s. Nothing is drawn here but the small pose that a figure is measured in.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from ..directing.parts.casting import IN_AUTUMN, is_own
from ..directing.parts.part import Part
from ..directing.parts.performing import perform
from ..directing.parts.vessels import SHELL, WATERBOWL
from ..directing.parts.wanted import action_for
from ..drawing.camera import FILLS, HELD
from ..drawing.lens import Lens
from ..figures.life_size import life_length
from ..model import THROUGH_DEPTH, Scene, Shot, Subject, look_of
from ..motions import FLYING
from ..words.lexicon import subject_rows
from ..words.people import is_human, is_person
from . import ways
from .actors import POSES_MAX, Actor, pose_height_px
from .approaching import come
from .around_table import at_tables
from .company import together
from .contact import contact
from .multitude import strewn
from .pairing import BOUGHS, WIDE, gather, room_for_all, scale, shelter, stack
from .placing import (
    BY_HAND,
    abreast,
    at_rest,
    attached,
    beside_the_grown,
    between,
    collide,
    face_off,
    from_bowl_to_bowl,
    hatch,
    in_the_hands,
    park,
    seat,
    side_by_side,
)
from .pose_counts import LEAP_POSES, ONCE, poses_in
from .poses import Pose, Poses
from .settling import alight, hovering, lifeless, parked, perched
from .sharing import FLOWERS, sharing
from .side_table import on_the_side
from .sitting_together import ON_THE_GROUND, sit_together
from .tabletop import at_hand
from .vaulting import vault, vaults

SPACING = 0.86  # of a figure's width between two of a kind
LANE, LANES, CLOSE_LANE = 0.9, 3, 0.36
"""World units that each kind stands behind the one before; from how many kinds on less, or the last would stand in a wall."""
ALONG_WITH = {"dolly_left": -1, "dolly_right": 1, "pan_left": -1, "pan_right": 1}
"""Which way somebody goes where nothing is said of it and the camera goes sideways: or they would leave the picture on the other side."""
CROWDED, OVERLAP = 1.7, 0.62
"""Times the room that those have who go together, from which on they come nearer to each other, and how near, of their width."""
BEHIND = 0.55  # so far every other one of a group stands behind the rest
SEVERAL, SEVERAL_SHARE = 3, 0.7  # from how many on, and of the room of one by itself that each of them has
FILL_MAX = 0.84  # of the frame's width that a group may take
FEET_MAX = 0.90  # how far down the frame feet may stand
TALL_MAX = 0.66  # of the frame's height that a figure may take

SIZES = {"tiny": 0.5, "small": 0.72, "normal": 1.0, "big": 1.28, "huge": 1.65}
IN_LIFE = {"tiny": (0.3, 0.0, 0.09), "small": (0.65, 0.0, 99.0), "big": (1.5, 0.0, 99.0), "huge": (4.0, 1.1, 99.0)}
"""What is said of a size, beside others: times what it is in life, and at least and at most so much of a person's height. A giant
strawberry is as tall as a man, a tiny man as a strawberry."""

AFLOAT = ("surf", "canoe", "kayak", "row", "row_boat", "row_gondola", "row_gondola_two", "sail", "swim")
"""What people do on water; the origin is at its face."""
PLANING, PLANES = ("surf",), 0.10  # whose board lies on the water and not in it, and how high, of the height
SLEIGH = "ing sleigh"
"""Of a team that goes before one: it goes through the air if it is said to."""
WEIGHTLESS = ("spaceship",)  # rooms in which whoever floats does so in the air
FLOORLESS = ("space", "air", "underwater")
"""Where nobody falls over: there is nothing to lie on."""
ALOFT = ("skydive", "bungee", "fall", *FLYING)
TRUNK_BEHIND = 0.3  # world units behind those who sit on the ground under a tree
NEAR_IT = ("beneath", "in_front_of", "behind")
"""Of several who have their place there each has one of its own."""
PEAKS = {"rear": POSES_MAX // 2}  # the pose that shows how large a movement is, where that is not the first
PROBE_PX = 64  # height of the pose that a figure is measured in
FLOATS = {"duck": -0.14, "swan": -0.14, "goose": -0.14, "otter": -0.25, "octopus": 0.36}
"""Where they float, of their height."""
PERCHED = ("stand", "hop", "eat", "sleep")  # what birds do on the ground
EDGE = 0.03  # of the frame's height that stays free above who flies
CLOSING, WIDE_OPEN = (0.5, 1.0), (0.499, 0.5)
MIXED = {"human": "woman"}
"""Who every other one of a group is of whom no more is said than that they are people: a couple, friends, a crowd."""
FALL, BOUNCE, LAND, LIFT = 0.60, 0.34, 0.34, 0.34  # of what is seen from bottom to top: how high up it begins
RISE = (0.30, 0.16)  # and how far below and above its place who rises begins and ends
TRAVELS = ("walk", "run", "gallop", "hop", "drive", "swim", *FLYING, "sail", "jump", "leap", "paddle")
CROSSES_SECONDS = 5.0
"""In which one alone goes from one side of a held camera's frame to the other, at the least."""
GOES_SLOWER, DRIVES_SLOWER = 0.6, 0.3  # for that, at the most: a gait that is slower still looks tired
FLOATING_SPEED = {**dict.fromkeys(FLYING, 1.3), "swim": 0.8, "sail": 0.45, "drive": 2.2}


def world_height(species: Any, subject_size: str) -> float:
    """How tall a figure stands: differences are softened, or a mouse would vanish beside an elephant."""
    height = float(getattr(species, "height", 0.6))
    return float(1.42 * height**0.42 * SIZES[subject_size])


def cast_subjects(
    scene: Scene, lens: Lens, stage_z: float, surface: str, shore: float, poses: Poses, company: bool = False
) -> list[Actor]:
    """Turn the subjects of a scene into actors. `surface` is land, water, underwater, air or space; `company`: whether
    others are there besides."""
    if scene.earlier:
        return together(
            scene, lens, poses.cast.CAST,
            lambda plain, more: cast_subjects(plain, lens, stage_z, surface, shore, poses, company=more),
        )  # fmt: skip
    scene = _in_proportion(scene, company)
    chance = random.Random(scene.variation)
    drawn = chance.choice((1, -1))
    heading = scene.heading if abs(scene.heading) == 1 else ALONG_WITH.get(scene.camera.move, drawn)
    parts, merged = perform(scene.subjects, poses.cast.CAST)
    names = {index: part.name for index, part in parts.items()}
    heights = {i: world_height(poses.cast.CAST[name], scene.subjects[i].size) for i, name in names.items()}
    shelters = {i for i, name in names.items() if getattr(poses.cast.CAST[name], "shelter", False)}
    things = {i for i, name in names.items() if lifeless(poses.cast.CAST[name])}
    solid = things - shelters
    tied = {
        who: tie
        for who, tie in attached(scene.subjects, heights, solid, shelters).items()
        if tie[0] not in merged and scene.subjects[who].action != "fall"
    }
    order = side_by_side(scene.subjects, [index for index in names if index not in tied], heading)
    lying = {i for upper, (base, relation) in tied.items() if relation == "on" for i in (upper, base)}
    subjects = {
        i: replace(scene.subjects[i], action=at_rest(i, tied, names, poses.cast.CAST, scene.subjects[i].action))
        if i in lying
        else scene.subjects[i]
        for i in names
    }
    borne = {*tied, *(base for base, _ in tied.values())}
    if surface in ("land", "water"):
        subjects |= {
            i: replace(subject, action="lie")
            for i, subject in subjects.items()
            if subject.action == "" and i not in borne and getattr(poses.cast.CAST[names[i]].shape, "rests", False)
        }
    if surface == "land" and (company or len(names) > 1):
        subjects = {i: perched(subject, poses.cast.CAST[names[i]]) for i, subject in subjects.items()}
    if any(subject.kind in FLOWERS for subject in scene.subjects):
        subjects = {i: hovering(subject, poses.cast.CAST[names[i]]) for i, subject in subjects.items()}
    crowds = {i for i in names if scene.subjects[i].many}
    tied = {who: tie for who, tie in tied.items() if who not in crowds and tie[0] not in crowds}
    order = [index for index in order if index not in crowds]
    air: list[Actor] = []
    for index in sorted(crowds):
        of = random.Random(scene.variation + 53 * index)  # nobody else stands otherwise for them
        many = strewn(
            scene.subjects[index], names[index], poses.cast.CAST[names[index]], lens, surface, stage_z, shore, heading, of
        )  # fmt: skip
        for actor in many:
            actor.who = index
        air += many
    groups: dict[int, list[Actor]] = {}
    shares = _shares([parts[index].count or scene.subjects[index].count for index in order])
    for lane, index in enumerate(order):
        groups[index] = _group(
            scene, subjects[index], _doing(parts[index], scene.subjects[index], subjects[index]), lens, stage_z, surface, shore, poses, heading, lane, len(order),
            chance, shares[lane],
        )  # fmt: skip
    parked(scene, groups, poses)
    gather([groups[index] for index in order], lens, not _held(scene))
    for index, group in groups.items():
        for actor in group:
            actor.who = index
    sharing(scene.subjects, parts, groups, things)
    for group in groups.values():
        _in_sight(group, lens)
    free = _together([actor for index in sorted(groups) for actor in groups[index]], _held(scene))
    beside_the_grown([groups[index] for index in order], [scene.subjects[index].kind for index in order])
    carried: list[Actor] = []
    touch = partial(contact, figures=poses.cast, tilt=poses.tilt)
    seated: dict[int, list[list[Actor]]] = {}
    gathered: dict[tuple[int, str], list[list[Actor]]] = {}
    for index, (base, relation) in tied.items():
        for bearer in groups[base] if base in things else ():
            bearer.steps, bearer.phase = 1, 0.0  # a seat that sways under somebody is none
        if relation == "between" and names[base] == WATERBOWL:  # its leaps are its way
            subjects[index] = replace(subjects[index], action="swim")
        group = _group(
            scene, subjects[index], _doing(parts[index], scene.subjects[index], subjects[index]), lens, stage_z, surface, shore, poses, heading, 0, 1, chance,
        )  # fmt: skip
        for actor in group:
            actor.who = index
        groups[index] = group
        if relation == "between":
            if scene.subjects[base].action == "":
                park(groups[base], poses.cast.CAST)
            carried += between(group, groups[base], WIDE * lens.width_px / lens.focal_px * groups[base][0].z)
            if names[base] == WATERBOWL and len(groups[base]) > 1:
                from_bowl_to_bowl(group[0], groups[base])
            continue
        carried += seat(group, groups[base], relation)
        if relation == "above":
            _in_sight(group, lens)
            if vaults(group, groups[base][0], subjects[index].action, poses.cast.CAST):
                vault(group[0], groups[base][0], lens, poses)
        for bearer in groups[base] if relation == "in" and "open" in poses.cast.CAST[names[base]].actions else ():
            bearer.action, bearer.once, bearer.steps = "open", WIDE_OPEN, LEAP_POSES
            if names[base] == SHELL and subjects[base].action == "open":
                hatch(group, bearer, ONCE["open"])
        if relation in NEAR_IT:
            gathered.setdefault((base, relation), []).append(group)
        if relation == "on" and len(groups[base]) == 1:
            seated.setdefault(base, []).append(group)
        if relation == "on" and len(groups[base]) == 1:
            stack(group[0], groups[base][0], lens if len(order) == 1 else None, touch)
            for other in group[1:]:
                scale(other, group[0].height / other.height)
                stack(other, groups[base][0], None, touch)
        if relation == "beneath":
            shelter(group, groups[base][0], lens if len(order) == 1 else None)
        if subjects[index].action == "land" and relation in ("on", "above"):
            for actor in group:
                actor.speed, actor.way = 0.0, ways.landing(0.0, LAND * lens.height_px / lens.focal_px * actor.z)
    for mates in gathered.values():
        if len(mates) > 1:
            abreast(mates)
    for base, sitting in seated.items():
        room_for_all(sitting, groups[base][0])
    for index in tied:
        eats = groups[index][0].action == f"seated_{BY_HAND}" and len(groups[index]) == 1
        meal = next((i for i in groups if eats and i in things and i not in tied and i != tied[index][0]), None)
        if meal is not None and scene.subjects[meal].action == "":
            in_the_hands(groups[meal][0], groups[index][0])
    alight(
        [actor for index, subject in subjects.items() if subject.action == "land" for actor in groups.get(index, [])],
        poses.cast.CAST,
    )
    if surface in ("land", "water") and not company:
        near = [actor for mates in gathered.values() for group in mates for actor in group]
        free += sit_together([*free, *near], lens)
        free = at_tables(free, [*near, *carried], lens, poses.cast.CAST)
        for (base, _), mates in gathered.items():  # what they sit around is before its trunk
            if len(mates) > 1 and mates[0][0].action in ON_THE_GROUND:
                groups[base][0].z = max(actor.z for group in mates for actor in group) + TRUNK_BEHIND
        free += at_hand([*free, *carried], scene, lens, poses.cast.CAST)
        free += on_the_side([*free, *carried], scene, lens, poses.cast.CAST)
    if abs(scene.heading) == THROUGH_DEPTH:
        come([*free, *carried], lens, poses.cast.CAST, away=scene.heading < 0)
    everybody = [*free, *carried, *air]
    for actor in [*free, *carried]:  # some were made larger or smaller for each other's sake
        actor.pose_px = pose_height_px(actor.height * lens.focal_px / actor.z, actor.box)
    return everybody


def _shares(counts: Sequence[int]) -> list[tuple[float, float]]:
    """Where each group begins and how wide it is, of the frame: many take more room than one, or they would be seen from afar alone."""
    weights = [1.0 if count < SEVERAL else SEVERAL_SHARE * count for count in counts]
    begins = [sum(weights[:n]) / sum(weights) for n in range(len(weights))]
    return [(begin, weight / sum(weights)) for begin, weight in zip(begins, weights, strict=True)]


def _in_sight(actors: Sequence[Actor], lens: Lens) -> None:
    """Who flies comes down until all of it is below the upper edge, as far as the ground lets it."""
    for actor in actors:
        if actor.grounded or actor.waterline or actor.way is not None:
            continue
        edge = lens.eye + (lens.horizon_px - EDGE * lens.height_px) * actor.z / lens.focal_px
        lowest = -actor.box[2] * actor.height
        actor.y = min(actor.y, max(edge - actor.box[3] * actor.height - actor.bob, lowest))


def _in_proportion(scene: Scene, company: bool) -> Scene:
    """A butterfly alone fills its frame; beside a cat it is a butterfly."""
    small = [s.size == "normal" and subject_rows()[s.kind].size == "tiny" for s in scene.subjects]
    if not company and all(small):
        return scene
    return scene.with_changes(
        subjects=tuple(
            replace(s, size="tiny") if is_small else s for s, is_small in zip(scene.subjects, small, strict=True)
        )
    )


def _in_life(subject: Subject, usual: float) -> float:
    """How long it is beside a person, as large as is said of it; the size that its kind has by itself is not said."""
    if subject.size not in IN_LIFE or subject.size == subject_rows()[subject.kind].size:
        return usual
    times, least, most = IN_LIFE[subject.size]
    return min(max(times * usual, least), most)


def _box(pose: Pose) -> tuple[tuple[float, float, float, float], float]:
    """What a pose covers, and how high it is in its middle, in shares of the height it was asked for."""
    covered = pose.layer.cover > 0.5 * pose.layer.cover.max()
    rows, columns = np.flatnonzero(covered.any(axis=1)), np.flatnonzero(covered.any(axis=0))
    left, right = int(columns[0]), int(columns[-1]) + 1
    third = max(1, (right - left) // 4)
    crest = int(np.flatnonzero(covered[:, left + third : right - third].any(axis=1))[0])
    px = float(PROBE_PX)
    box = (
        (left - pose.anchor_x) / px, (right - pose.anchor_x) / px, (pose.anchor_y - rows[-1] - 1) / px,
        (pose.anchor_y - rows[0]) / px,
    )  # fmt: skip
    return box, (pose.anchor_y - crest) / px


def _together(actors: list[Actor], held: bool) -> list[Actor]:
    """Who travels keeps pace with the first of them; beside somebody who stays, they turn round instead."""
    leader = next((actor for actor in actors if actor.speed), None)
    if leader is None:
        return actors
    stays = any(not actor.speed for actor in actors)
    for actor in actors:
        if not actor.speed:
            continue
        if stays and not held and not actor.centre:
            actor.turns_at = max(1.6, abs(actor.x))
        elif not held:
            pace = min(max(leader.speed / actor.speed, 0.5), 2.0)
            actor.cycle_seconds /= pace
            actor.speed = leader.speed
    return actors


def _group(
    scene: Scene, subject: Subject, part: Part, lens: Lens, stage_z: float, surface: str, shore: float, poses: Poses,
    heading: int, lane: int, lanes: int, chance: random.Random, share: tuple[float, float] = (0.0, 1.0),
) -> list[Actor]:  # fmt: skip
    name = part.name if scene.season != "autumn" or subject.colour else IN_AUTUMN.get(part.name, part.name)
    species = poses.cast.CAST[name]
    domain = getattr(species, "domain", "ground")
    action = action_for(part.action, species.actions)
    if action == "swim" and surface == "underwater" and "dive" in species.actions:
        action = "dive"
    if action == "fall_over" and surface in FLOORLESS and "fall" in species.actions:
        action = "fall"
    if surface == "underwater" and not part.action and getattr(species.shape, "tail", None) is True:
        action = "swim"  # a mermaid, who has no legs to stand on
    swimmer = is_human(name) and "swim" in species.actions
    if surface == "underwater" and action in ("walk", "run") and swimmer:
        action = "swim"  # nor walks in the water
    if surface == "sea" and not part.action and swimmer:
        action = "swim"  # nobody stands on the open sea
    if action == "float" and swimmer:
        action, aloft = ("swim", False) if surface in ("water", "sea") else (action, True)
    else:
        aloft = action in ALOFT
    afloat = action in AFLOAT
    if part.action == "fly" and action == "drive":  # a flying car
        domain = "air"
    if part.action == "fly" and SLEIGH in name:  # and Santa's reindeer
        domain, action = "air", "run"
    if part.action == "float" and scene.place in WEIGHTLESS and domain == "ground":
        domain, action = "air", "swim" if "swim" in species.actions else action
    if aloft or (afloat and surface in ("water", "sea")):
        domain = "surface" if afloat else "air"
    if domain in ("air", "water") and subject.action == "" and action not in PERCHED and surface != "land":
        action = species.actions[0]
    height = world_height(species, subject.size)
    cycle = float(getattr(species, "speed", {}).get(action, 1.0))
    dressed = scene.subjects[part.colour_of] if part.colour_of is not None else subject
    stands_in = name == subject.figure and not is_own(subject.kind, name) and not is_person(name)
    colour = dressed.colour or (subject.stand_in_colour if stands_in else None)
    count = part.count or subject.count
    probe = poses.get(name, action, PEAKS.get(action, 0), POSES_MAX, PROBE_PX, heading, colour)
    box, crest = _box(probe)
    span = ((probe.anchor_y - probe.layer.height_px) / PROBE_PX, probe.anchor_y / PROBE_PX)  # drawn on the whole cycle
    wide = height * (probe.layer.width_px / PROBE_PX) * SPACING
    moves = probe.stride > 0 or (action in TRAVELS and subject.action != "")
    speed = probe.stride * height / cycle if probe.stride > 0 else FLOATING_SPEED.get(action, 0.0)
    swims = (surface == "sea" and domain != "air") or (
        surface == "water" and (domain in ("water", "surface") or subject.action == "swim")
    )
    z = stage_z + lane * (LANE if lanes <= LANES else CLOSE_LANE)
    if swims:
        z = max(shore + 1.6, stage_z) + lane * 0.8
    visible = lens.width_px / lens.focal_px * FILL_MAX
    room = visible * z * share[1]
    crowd, apart = wide * count / room, wide
    if count > 1 and crowd > CROWDED and moves:  # a narrow frame: rather one before the other than far away
        apart *= max(OVERLAP, CROWDED / crowd)
    z *= max(1.0, apart * count / room) if name not in BOUGHS else 1.0
    # The feet stay above the lower edge.
    nearest = lens.focal_px * lens.eye / (FEET_MAX * lens.height_px - lens.horizon_px)
    z = max(z, nearest)
    # Tall figures step back until they fit under the upper edge, the camera's eye staying where it is.
    tall = height * max(1.0, 0.85 * probe.anchor_y / 64)
    z = max(z, tall * lens.focal_px / (TALL_MAX * lens.height_px))
    grounded = (domain == "ground" or action in PERCHED) and surface in ("land", "water") and action not in FLYING
    behind = BEHIND if count > 1 else 0.0
    if grounded and surface == "water" and z + behind > shore:  # rather to the edges of the frame than into the water
        z = max(shore - behind, nearest, FILL_MAX * z)
    y, bob = 0.0, 0.0
    if domain == "surface" and surface == "land":  # a boat ashore stands on its keel
        grounded, y = True, -box[2] * height
    if not grounded and not swims:
        middle = {"underwater": 1.35, "air": 1.6, "space": 1.05}.get(
            surface, max(1.7, 0.5 * height + 1.15) if domain == "air" else 0.9
        )
        y, bob = middle + 0.35 * (lane - (lanes - 1) / 2), 0.10
    if swims:
        deep = getattr(getattr(species, "archetype", None), "draught", 0.42)
        own = {"water": 0.16, "surface": -0.05 if surface == "sea" else 0.0}.get(domain, -deep)
        y, bob = height * FLOATS.get(subject.kind, own), 0.03
        if action in PLANING:
            y += PLANES * height
    shift = (share[0] + 0.5 * share[1] - 0.5) * visible * z
    seen = lens.width_px / lens.focal_px * z
    # What somebody works at stands to one side: the whole is brought to the middle.
    middle_px = probe.layer.width_px / 2 - probe.anchor_x if domain == "ground" else 0.0
    group = []
    half = max(0.46 * seen - 0.6 * wide, 0.06 * seen, abs(shift)) if moves and _held(scene) else 0.0
    if half and speed and count == len(scene.subjects) == 1:  # from one side to the other, and not round and round
        slower = max(min(2 * half / speed / CROSSES_SECONDS, 1.0), DRIVES_SLOWER if action == "drive" else GOES_SLOWER)
        speed, cycle = slower * speed, cycle / slower
        shift = -heading * min(half, 0.5 * CROSSES_SECONDS * speed)
        middle_px = 0.0
    pose_px = pose_height_px(height * lens.focal_px / z, box)  # one size for all of a kind: they share their poses
    for k in range(count):
        back = behind * (k % 2)
        x = shift + (k - (count - 1) / 2) * apart - (0.0 if moves else middle_px / 64 * height)
        rises = 0.42 * ((k * 7) % 3 - 1) if not grounded and not swims and count > 1 else 0.0
        group.append(
            Actor(
                name=MIXED.get(name, name) if k % 2 else name, action=action, x=x, y=y + rises, z=z + back, height=height,
                speed=heading * speed if moves else 0.0, cycle_seconds=cycle,
                phase=chance.random() if count > 1 or lane else 0.0, grounded=grounded, facing=heading,
                colour=colour, pattern=subject.pattern, seed=_individual(scene, subject, species, k, poses), bob=bob, waterline=0.2 if swims else 0.0,
                leap=1.5 * height if swims and domain == "water" and subject.action == "jump" and action != "leap" else 0.0,
                turns_at=max(half, abs(x)) if half else 0.0,
                pose_px=pose_px, once=ONCE.get(action, (0.0, 0.0)) if part.action != "close" else CLOSING,
                steps=poses_in(action, cycle, probe.travel, getattr(species.shape, "strides", 1)), wide=wide / SPACING,
                turning=ways.TURNINGS.get(subject.action) if grounded and not moves and not is_human(name) else None,
                box=box, span=span, crest=crest, seat=getattr(species, "seat", 0.0), thing=lifeless(species),
                life=_in_life(subject, life_length(species, max(box[1] - box[0], box[3] - box[2]), thing=lifeless(species))),
                way=_way_of(part.action, action == ways.LAUNCH, grounded, swims, lifeless(species), height, y + box[2] * height, lens.height_px / lens.focal_px * z)
                if action != "topple" else None,
            )
        )  # fmt: skip
    face_off(group)
    if subject.action == "crash" and len(group) == 2 and group[0].thing:
        collide(group, 0.42 * seen)
    return group


def _way_of(
    asked: str, launches: bool, grounded: bool, swims: bool, thing: bool, height: float, altitude: float, sight: float
) -> ways.Way | None:
    """The way that what is asked of somebody makes it take. `altitude`: of its lowest point above the ground; `sight`: how
    much is seen from bottom to top at its distance; world units."""
    if asked == "sink" and swims:
        return ways.sinking(1.2 * height)
    if asked in ("melt", "grow") and thing:
        return ways.melting() if asked == "melt" else ways.growing()
    if asked in ("fall", "bounce") and thing and grounded:
        return ways.falling(FALL * sight) if asked == "fall" else ways.bouncing(min(1.1 * height, BOUNCE * sight))
    if asked == "rise" and not swims:
        return ways.rising(0.0, RISE[1] * sight) if grounded else ways.rising(-RISE[0] * sight, RISE[1] * sight)
    if asked in ("take_off", "land") and not grounded and not swims:
        if asked == "take_off" and launches:
            return ways.launching(altitude, LIFT * sight)
        return ways.taking_off(altitude) if asked == "take_off" else ways.landing(altitude, LAND * sight)
    return None


def _held(scene: Scene) -> bool:
    """Whether the camera stays where it is while figures walk: then they turn round at the edges.

    The first shot says so, for an extension adds others and nobody may walk otherwise then.
    """
    first = scene.shots[0] if scene.shots else Shot(seconds=scene.seconds, camera=scene.camera)
    return first.camera.stated and first.camera.move in HELD and not FILLS[first.framing]


def _doing(part: Part, stated: Subject, shown: Subject) -> Part:
    """What a subject was given to do beside the others counts where the prompt gave it nothing."""
    return part if shown.action == stated.action else replace(part, action=shown.action)


LOOKS = 3  # individuals in a group: each has poses of its own to draw


def _individual(scene: Scene, subject: Subject, species: Any, number: int, poses: Poses) -> int:
    """People differ from clip to clip and beside each other, also on a mount; animals look as their row says."""
    species = getattr(getattr(species, "shape", None), "rider", species)
    if getattr(species, "archetype", None) is not getattr(poses.cast.CAST.get("human"), "archetype", species):
        return 0
    return look_of(scene, subject, number % LOOKS)
