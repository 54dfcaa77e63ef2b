"""Where subjects stand to each other: who is left, who sits on whom, who carries what.

Relations come from the scene description; here they become an order from left to right and places on, under or before
another figure. Positions only: nothing is drawn here, and which figure plays a subject is `assembling.py`'s business.
"""

from __future__ import annotations

import itertools
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..composed import UPRIGHT
from ..model import Subject
from ..words.people import is_human
from . import ways
from .pairing import GAP, HEADGEAR, scale

if TYPE_CHECKING:
    from .actors import Actor

AT_EACH_OTHER = ("throw_snowball", "fight", "box")
"""What several do to each other."""
BLOWS = ("fight", "box")
APART, FISTS_APART = -0.04, 0.10  # of their height: how far from each other two animals and two people are who fight
CARRIED = ("on", "in", "beneath", "ride", "hold", "in_front_of", "behind", "above", "wake", "perch", "lap")
ON_SOMEBODY = {"perch": (-0.09, 0.44, 0.30), "lap": (0.13, 0.36, 0.34)}
"""Of a person's height: how far ahead and how high a shoulder and a lap are, and how tall who is there may be. Who is on a shoulder
hides no face: its nearer side is there."""
"""Takes its place from the other one."""
BACK = 0.72  # of a mount's height at which its rider sits
LEGS = 0.30  # of a rider's height that hangs down beside the mount
SINK = 0.94  # of a thing's height at which another lies on it
SITS = ("", "sit", "stand", "lie", "rest", "watch_tv")  # what people on a seat sit for
INSIDE, PEEPS, DEEP = 0.74, 1.25, 0.50  # of a box: how broad and tall who is in it may be, and how far up its foot is
LONG, LOOKS_OUT, NARROWED = 1.25, 0.75, 0.6
"""Of who hatches: how long beside its height it is turned to the camera, how far, and how broad it is then."""
IN_A_SHELL = 0.38  # of an egg's height: how high up who hatches stands in it
YOUNG = (1.35, 1.15)  # of an egg: how broad and tall who hatches is
YOUNGER, LAGS, ABREAST = 0.85, 0.06, 0.2
"""Beside the grown of its kind: how tall the young is at most, how far it is behind them, of their width, and before the one and behind the
other of two, world units."""
HAND = 0.42  # of a figure's height at which it holds something
UMBRELLA, OVERHEAD = "umbrella", 0.95  # and how tall it is, of who holds it up
MOUTHFUL = 0.52  # of an animal's height that a thing in its mouth may be wide
MUZZLE = (0.55, 0.92)
MUZZLES = {
    "elephant": (0.18, 0.94), "mammoth": (0.18, 0.94), "giraffe": (0.80, 0.92), "horse": (0.66, 0.95), "eagle": (0.70, 0.98), "hawk": (0.70, 0.98),
    "parrot": (0.74, 0.92), "crow": (0.70, 0.98), "bird": (0.62, 0.95), "seagull": (0.70, 0.98), "owl": (0.66, 0.80), "pelican": (0.72, 0.98),
}  # fmt: skip
"""How high up a mouth is, and how far ahead, as shares of what is seen of the animal."""
HELD_MAX = 0.34  # of the holder's height that a held thing may be tall
HEADROOM = 0.25  # of its own height that stays free under what is above
CLIMBER_MAX = 0.40  # of a tree's height that who climbs it may take
TRUNK, CLIMBED = 0.045, 0.20  # of a tree's height: half of its trunk, and how far up one is seen to climb
WINDFALL, DROP, BESIDE = 0.17, 0.52, 0.22  # of a tree's height: what falls from it, from where, how far beside its foot
BOUGH, CROWN = 0.44, 0.62  # of a branch's and of a tree's height: what is hung from
HANGS_AT, HANGS_TALL = 0.12, 0.42  # of its height: how far aside, and how tall who hangs may be
BY_HAND, FROM_HAND = "eat_by_hand", "seated_eat_from_hand"
"""How somebody eats on a seat that has no table, and with what is named in hand."""
BITE, BITE_AT = 0.22, (0.15, 0.24)
"""Of the eater's height: how large what is in the hands is, and where its middle is, ahead of the seat and above it."""
MEAL_MAX, SERVED_MAX = 0.34, 0.22  # of the eater's height that what it eats may take, on the ground and on a table
CROWN_WIDE = 0.30  # of a tree's height: from its trunk to where its leaves are eaten
BROWSED = 1.12  # times the height of who eats of its leaves: how tall a tree is at least
SMALL, ON_A_BED = 0.85, 0.50  # of a sleeper's height and of a bed's width: how tall and how broad who sits on it may be
MATTRESS, AT_THE_LEGS = 0.42, 0.04  # of the same: how high up and how far from the middle that is
BEDSIDE, NEARBY = 0.35, 0.35  # who stands: world units beyond the bed, and of its own width before an animal's head
TALL = 1.3  # times its height, from which on something is stood under, not carried
STROLL = 0.45  # of a walker's height, that it goes to either side between two who stay
FED_APART = 0.8  # of their width, between those who are fed side by side
BLOSSOM, HEART = (
    1.5,
    0.70,
)  # how tall a flower is beside who drinks from it, and where in its height the blossom's heart is
BILL, SIPS, SWAYS = (
    0.70,
    0.10,
    0.02,
)  # of who hovers: how high up its bill is, how deep in the blossom, and how far it sways
IN_A_BOWL, WATER = 0.42, 0.36  # of a bowl's height: how long a fish in it is, and how high up
OVER_THE_RIM, LEAPS = 0.95, 12  # how high it leaps, of the same, and how often
STEP = 0.7  # world units between who is before and who is behind
HIDDEN_BY, HOVER = 3.0, 0.05
"""How much taller than who hovers before it something may be that would be hidden, and how far it bobs, of its height."""


def attached(
    subjects: Sequence[Subject],
    heights: Mapping[int, float],
    stackable: Container[int] = (),
    shelters: Container[int] = (),
) -> dict[int, tuple[int, str]]:
    """Subject -> the one it takes its place from, and how; only where the other stands by itself.

    `heights`: of the subjects that are shown, world units. Who lies under something of its own size carries it: "a banana
    under an apple" is an apple on a banana; who is under something tall stands before it, unless both are `stackable`.
    Under what `shelters` there is room for anybody.
    """
    tied: dict[int, tuple[int, str]] = {}
    bases: set[int] = set()
    for index, subject in enumerate(subjects):
        upper, base, relation = index, subject.relation_to, subject.relation
        if upper not in heights or base not in heights:
            continue
        stacks = upper in stackable and base in stackable
        if relation == "under" and base in shelters:
            relation = "beneath"
        elif relation == "under" and not stacks and heights[base] > TALL * heights[upper]:
            relation = "in_front_of"
        elif relation in ("under", "hold"):
            upper, base = base, upper
            relation = "on" if relation == "under" else relation
        parts_them = relation == "between" and subjects[base].count > 1  # of one it has its place in the row
        is_free = base not in tied or subject.kind in HEADGEAR  # a hat is on who is on a sofa
        if (relation in CARRIED or parts_them) and upper not in tied and is_free and upper not in bases:
            tied[upper] = (base, relation)
            bases.add(base)
    return tied


def at_rest(
    index: int, tied: Mapping[int, tuple[int, str]], names: Mapping[int, str], cast: Mapping[str, Any], said: str = ""
) -> str:
    """What who is on something does if no more is `said` than that it sits: people sit on what is a seat, without a chair
    of their own; all others lie if nothing is said."""
    base = tied.get(index, (-1, ""))[0]
    on_a_seat = base in names and bool(getattr(cast[names[base]], "seat", 0.0))
    if on_a_seat and cast[names[index]].archetype is cast["human"].archetype:
        seated = f"seated_{BY_HAND if said == 'eat' else said}"
        return seated if seated in cast[names[index]].actions else "sit_seat" if said in SITS else said
    return said or "lie"


def side_by_side(subjects: Sequence[Subject], indices: Sequence[int], heading: int) -> list[int]:
    """The subjects from left to right; who chases is behind whom it chases. `heading`: 1 to the right, -1 to the left."""
    order = list(indices)
    for index in indices:
        subject, other = subjects[index], subjects[index].relation_to
        if other not in order:
            continue
        left = subject.relation == "left_of" or (subject.relation == "chase" and heading > 0)
        right = subject.relation == "right_of" or (subject.relation == "chase" and heading < 0)
        mine, theirs = order.index(index), order.index(other)
        if (left and mine > theirs) or (right and mine < theirs):
            order[mine], order[theirs] = order[theirs], order[mine]
        elif subject.relation == "between" and len(order) > 2:
            order.remove(index)
            order.insert(max(1, min(order.index(other) + 1, len(order) - 1)), index)
        elif subject.action == "pat" and subject.relation == "beside" and len(order) > 2:
            thing = next((k for k in order if k not in (index, other)), index)  # on the free side
            order.remove(thing)
            order.insert(order.index(index) + (order.index(index) > order.index(other)), thing)
    return order


def beside_the_grown(groups: Sequence[Sequence[Actor]], kinds: Sequence[str]) -> None:
    """The young go behind the grown of their kind, and no nearer to the camera: there they would look as large."""
    for (young, kind), (grown, other) in itertools.permutations(zip(groups, kinds, strict=True), 2):
        first, leader = young[0], grown[0]
        alike = kind == other and (first.speed, first.facing) == (leader.speed, leader.facing)
        if not alike or first.height > YOUNGER * leader.height or not (first.grounded and leader.grounded):
            continue
        if not first.speed and min(actor.z for actor in grown) <= min(actor.z for actor in young) + ABREAST:
            continue
        side, nearest = leader.facing, min(actor.z for actor in grown)
        whole = [*grown, *young]
        end = min(side * actor.x - 0.5 * actor.wide for actor in grown) - LAGS * leader.wide
        for number, actor in enumerate(young):
            actor.z = nearest - ABREAST + 2.0 * ABREAST * (number % 2)
            actor.x = side * (end - (number + 0.5) * actor.wide)
        edges = [actor.x + half * actor.wide for actor in whole for half in (-0.5, 0.5)]
        for actor in whole:
            actor.x -= 0.5 * (min(edges) + max(edges))


def between(group: Sequence[Actor], others: Sequence[Actor], room: float) -> list[Actor]:
    """Set a group in the middle of several of a kind, who make way for it. `room`: of the frame's width where they are, that all of
    them may take, world units."""
    row = sorted(others, key=lambda actor: actor.x)
    half = (len(row) + 1) // 2
    row = [*row[:half], *group, *row[half:]]
    widths = [(actor.box[1] - actor.box[0]) * actor.height for actor in row]
    strolls = max((actor.height for actor in group if actor.speed), default=0.0)
    gap = max(GAP * sum(widths) / len(widths), STROLL * strolls)
    total = sum(widths) + gap * (len(row) - 1)
    fit, depth = min(1.0, room / total), min(actor.z for actor in others)
    at = -0.5 * total * fit
    for actor, wide in zip(row, widths, strict=True):
        scale(actor, fit)
        actor.x, actor.z = at - actor.box[0] * actor.height, depth
        at += (wide + gap) * fit
    paces = any(actor.speed for actor in group) and not any(actor.speed for actor in others)
    for actor in group if paces else ():
        actor.centre, actor.turns_at = actor.x, STROLL * actor.height
    return list(group)


def abreast(groups: Sequence[Sequence[Actor]]) -> None:
    """Set several who have their place under, before or behind the same one side by side, about where they are."""
    row = [actor for group in groups for actor in group]
    widths = [(actor.box[1] - actor.box[0]) * actor.height for actor in row]
    gap = 0.4 * GAP * sum(widths) / len(widths)
    at = sum(actor.x for actor in row) / len(row) - 0.5 * (sum(widths) + gap * (len(row) - 1))
    for actor, wide in zip(row, widths, strict=True):
        actor.x = at - actor.box[0] * actor.height
        at += wide + gap


def park(group: Sequence[Actor], cast: Mapping[str, Any]) -> None:
    """Let them stay where they are."""
    for actor in group:
        actor.speed = actor.turns_at = 0.0
        if actor.action == "drive" and "park" in cast[actor.name].actions:
            actor.action = "park"
            actor.cycle_seconds = float(cast[actor.name].speed["park"])


def up_a_tree(actor: Actor, tree: Actor, reach: float) -> None:
    """Put who climbs at the trunk, facing it. `reach`: of its height, from its middle to what it holds on to."""
    scale(actor, min(1.0, CLIMBER_MAX * tree.height / actor.height))
    actor.x = tree.x - (TRUNK * tree.height + reach * actor.height) * actor.facing
    actor.z, actor.speed, actor.way = tree.z - 0.03, 0.0, ways.climbing(CLIMBED * tree.height)


def under_a_tree(actors: Sequence[Actor], tree: Actor) -> None:
    """Let them reach the crown whose leaves they eat, one behind the other; the tree is tall enough for them."""
    scale(tree, max(1.0, BROWSED * max(actor.height for actor in actors) / tree.height))
    reach = CROWN_WIDE * tree.height
    for actor in actors:
        before, behind = (actor.box[1], -actor.box[0]) if actor.facing > 0 else (-actor.box[0], actor.box[1])
        actor.x = tree.x - (reach + before * actor.height) * actor.facing
        actor.z, actor.speed, actor.way = tree.z - 0.03, 0.0, None
        reach += (before + behind) * actor.height


def from_a_tree(actor: Actor, tree: Actor) -> None:
    """Let a fruit or a leaf fall from the crown."""
    scale(actor, WINDFALL * tree.height / actor.height)
    actor.x, actor.z = tree.x + BESIDE * tree.height, tree.z - 0.3
    actor.way = ways.falling(DROP * tree.height)


def hung(actors: Sequence[Actor], support: Actor) -> None:
    """Let them hang from a bough, side by side, or from the crown of a tree."""
    bough = support.seat > 0.0
    at = (BOUGH if bough else CROWN) * support.height
    middle = support.x + (HANGS_AT * support.height if not bough else HANGS_AT * support.height * 0.2)
    for k, actor in enumerate(actors):
        low, high = actor.box[2:]
        scale(actor, min(1.0, HANGS_TALL * support.height / ((high - low) * actor.height)))
        actor.y = support.y + at - high * actor.height
        wide = (actor.box[1] - actor.box[0]) * actor.height
        actor.x = middle + (k - 0.5 * (len(actors) - 1)) * wide - 0.5 * (actor.box[0] + actor.box[1]) * actor.height
        actor.z, actor.speed, actor.bob, actor.grounded, actor.way = support.z - 0.03, 0.0, 0.0, False, None
        actor.turns_at = 0.0


def hatch(young: Sequence[Actor], egg: Actor, once: tuple[float, float]) -> None:
    """Let them come out of an egg as it opens."""
    egg.once = once
    broad, tall = (egg.box[1] - egg.box[0]) * egg.height, (egg.box[3] - egg.box[2]) * egg.height
    for actor in young:
        left, right, low, high = actor.box
        if right - left > LONG * (high - low):  # what is long looks out at the camera
            actor.turned, left, right = LOOKS_OUT, NARROWED * left, NARROWED * right
        scale(actor, min(YOUNG[0] * broad / (right - left), YOUNG[1] * tall / (high - low)) / actor.height)
        actor.x = egg.x - 0.5 * (left + right) * actor.height
        actor.y = egg.y + IN_A_SHELL * egg.height - low * actor.height
        actor.way = ways.hatching(IN_A_SHELL * egg.height)


def collide(pair: Sequence[Actor], far: float) -> None:
    """Let two come at each other from both sides, nose to nose in the middle."""
    for side, actor in zip((-1, 1), pair, strict=True):
        ahead = actor.box[1] if actor.facing > 0 else -actor.box[0]
        actor.facing, actor.speed, actor.turns_at, actor.z = -side, 0.0, 0.0, pair[0].z - 0.01 * side
        actor.x, actor.way, actor.strewn = side * 0.96 * ahead * actor.height, ways.crashing(far), True
        actor.landed = replace(actor, way=None, x=actor.x + side * ways.THROWN, action="park", cycle_seconds=2.0)


def face_off(group: Sequence[Actor]) -> None:
    """Who throws at each other does so towards the middle; the rest of them stay where their figures' middles were."""
    if len(group) < 2 or group[0].action not in AT_EACH_OTHER:
        return
    for actor in group[len(group) // 2 :] if group[0].facing > 0 else group[: (len(group) + 1) // 2]:
        left, right, low, top = actor.box
        actor.x += (left + right) * actor.height
        actor.facing, actor.box = -actor.facing, (-right, -left, low, top)


def to_blows(pair: Sequence[Actor]) -> None:
    """Let two who fight stand up to each other, where their middle is."""
    left, right = sorted(pair, key=lambda actor: actor.x)
    middle, z = 0.5 * (left.x + right.x), min(left.z, right.z)
    for actor, side in ((left, 1), (right, -1)):
        if actor.facing != side:
            begin, end, low, top = actor.box
            actor.facing, actor.box = side, (-end, -begin, low, top)
        ahead = actor.box[1] if side > 0 else -actor.box[0]
        apart = FISTS_APART if is_human(actor.name) or actor.name.startswith(UPRIGHT) else APART
        actor.x, actor.z = middle - side * (ahead + apart) * actor.height, z + 0.01 * side


def about_a_feeder(eaters: Sequence[Actor], feeder: Actor) -> None:
    """Let those who are fed stand before who feeds them, their heads to the bowl."""
    side = feeder.facing
    ahead = (feeder.box[1] if side > 0 else -feeder.box[0]) * feeder.height
    for k, eater in enumerate(eaters):
        begin, end, low, top = eater.box
        if eater.facing == side:
            eater.facing, eater.box = -side, (-end, -begin, low, top)
        front = eater.box[1] if eater.facing > 0 else -eater.box[0]
        eater.x = feeder.x + side * (ahead + front * eater.height + FED_APART * (end - begin) * eater.height * (k // 2))
        eater.z, eater.speed, eater.turns_at = feeder.z + (0.12 + 0.35 * (k % 2)), 0.0, 0.0


def at_a_blossom(actor: Actor, flower: Actor) -> None:
    """Let who hovers do so before a flower, its bill in the blossom; the flower is larger than life."""
    low, high = actor.box[2:]
    scale(flower, max(1.0, BLOSSOM * (high - low) * actor.height / flower.height))
    ahead = actor.box[1] if actor.facing > 0 else -actor.box[0]
    actor.speed = actor.turns_at = 0.0
    actor.way, actor.bob, actor.z = None, SWAYS * actor.height, flower.z - 0.03
    actor.x = flower.x - actor.facing * (ahead - SIPS) * actor.height
    actor.y = flower.y + HEART * flower.height - (low + BILL * (high - low)) * actor.height


def from_bowl_to_bowl(fish: Actor, bowls: Sequence[Actor]) -> None:
    """Let it leap out of one of them into the other, and back."""
    one, other = sorted(bowls[:2], key=lambda actor: actor.x)
    left, right, low, high = fish.box
    scale(fish, IN_A_BOWL * one.height / ((right - left) * fish.height))
    fish.x, fish.z, fish.facing = one.x, one.z - 0.03, 1
    fish.y = one.y + WATER * one.height - 0.5 * (low + high) * fish.height
    fish.speed, fish.turns_at, fish.bob, fish.waterline, fish.grounded = 0.0, 0.0, 0.0, 0.0, False
    along = other.x - one.x
    fish.way, fish.way_takes = ways.leaping_over(along, OVER_THE_RIM * one.height), ways.LEAP_TAKES
    back = fish
    for leap in range(1, LEAPS):
        side = -1 if leap % 2 else 1
        begins = leap * ways.LEAP_TAKES
        back.landed = replace(fish, x=other.x if side < 0 else one.x, facing=side, way_begins=begins, landed=None)
        back = back.landed


def before_the_mouth(meal: Actor, eater: Actor, table: tuple[float, float] | None) -> None:
    """Lay what is eaten where the eater bends down to, or on the table that it sits at: how far ahead that is and how high,
    as shares of its height."""
    scale(meal, min(1.0, (MEAL_MAX if table is None else SERVED_MAX) * eater.height / meal.height))
    meal.speed, meal.z = 0.0, eater.z - 0.04
    if table is not None:
        meal.x, meal.y, meal.grounded = eater.x + eater.facing * table[0] * eater.height, table[1] * eater.height, False
        return
    left, right = eater.box[:2]
    ahead = (right if eater.facing > 0 else -left) * eater.height
    meal.x = eater.x + eater.facing * (ahead + 0.10 * meal.height)
    meal.y, meal.grounded = 0.0, True


def in_the_hands(meal: Actor, eater: Actor) -> None:
    """Give who sits without a table what is eaten in both hands."""
    left, right, low, high = meal.box
    scale(meal, BITE * eater.height / (max(right - left, high - low) * meal.height))
    eater.action = FROM_HAND
    meal.x = eater.x + eater.facing * BITE_AT[0] * eater.height - 0.5 * (left + right) * meal.height
    meal.y = eater.y + BITE_AT[1] * eater.height - 0.5 * (low + high) * meal.height
    meal.z, meal.speed, meal.bob, meal.grounded, meal.steps = eater.z - 0.03, 0.0, 0.0, False, 1


def seat(group: list[Actor], bases: Sequence[Actor], relation: str) -> list[Actor]:
    """Put a group on, before, behind or above the one it belongs to; it moves along with it."""
    for number, actor in enumerate(group):
        base = bases[number % len(bases)]
        aside = (number // len(bases)) * 0.4 * actor.height
        own = (actor.y, actor.bob) if actor.grounded and not (base.grounded or base.waterline) else None
        actor.x, actor.speed, actor.facing = base.x + aside, base.speed, base.facing
        actor.turns_at, actor.waterline = base.turns_at, 0.0
        actor.y, actor.z, actor.bob = base.y, base.z, base.bob
        if relation == "wake":
            _at_a_bed(actor, base)
        elif relation == "in_front_of" and _hovers_before(actor, base):
            _hover(actor, base)
        elif relation in ("in_front_of", "behind"):
            actor.z, actor.grounded = base.z + (STEP if relation == "behind" else -STEP), base.grounded
            if own is not None:  # who has feet stands on the ground before what flies
                (actor.y, actor.bob), actor.grounded = own, True
        else:
            _lift(actor, base, relation)
    return group


def _hovers_before(actor: Actor, base: Actor) -> bool:
    """Whether somebody in the air is before something on the ground that it would hide: a hummingbird before a flower."""
    return actor.action in ("fly", "float", "hover") and not actor.waterline and base.height < HIDDEN_BY * actor.height


def _hover(actor: Actor, base: Actor) -> None:
    """At the height of its head, and looking at it from the side."""
    left, right, low, top = (share * actor.height for share in actor.box)
    reach = 0.5 * (right - left) + 0.5 * (base.box[1] - base.box[0]) * base.height
    actor.facing, actor.speed, actor.turns_at, actor.grounded = 1, 0.0, 0.0, False
    actor.x, actor.z = base.x - reach, base.z - STEP
    actor.y = max(base.y + base.box[3] * base.height - 0.5 * (top + low), -low)
    actor.bob = min(actor.bob, HOVER * actor.height)


def _at_a_bed(actor: Actor, sleeper: Actor) -> None:
    """Who wakes somebody looks at the head, which lies behind: small ones sit on the bed, others stand beyond it. An animal that
    is woken has no bed, and its head is ahead."""
    left, right = (share * sleeper.height for share in sleeper.box[:2])
    wide, middle = right - left, sleeper.x + 0.5 * (left + right)
    actor.facing, actor.grounded = -sleeper.facing, True
    own = (actor.box[1] - actor.box[0]) * actor.height
    if not is_human(sleeper.name):
        actor.x, actor.y = middle + sleeper.facing * (0.5 * wide + NEARBY * own), sleeper.y
    elif actor.height < SMALL * sleeper.height:
        scale(actor, min(1.0, ON_A_BED * wide / own))
        actor.x, actor.y = middle + sleeper.facing * AT_THE_LEGS * wide, sleeper.y + MATTRESS * sleeper.height
        actor.z, actor.grounded = sleeper.z - 0.02, False
    else:
        actor.x, actor.y, actor.z = middle, 0.0, sleeper.z + BEDSIDE


def _in_the_mouth(actor: Actor, base: Actor) -> None:
    """At the tip of its muzzle, its beak or its trunk: nothing else of an animal holds anything."""
    left, right, low, high = actor.box
    scale(actor, min(1.0, MOUTHFUL * base.height / (max(right - left, 1.3 * (high - low)) * actor.height)))
    actor.speed = base.speed  # whatever its size
    tip = base.box[1] if base.facing > 0 else base.box[0]
    up, within = MUZZLES.get(base.name, MUZZLE)
    actor.x = base.x + within * tip * base.height - 0.5 * (left + right) * actor.height
    actor.y = base.y + (up * base.box[3]) * base.height - 0.5 * (low + high) * actor.height


def _lift(actor: Actor, base: Actor, relation: str) -> None:
    actor.grounded = False
    actor.z = base.z - 0.02  # drawn after what carries it
    if relation == "in":  # whose front hides the lower part of who is in it
        wide, tall = ((actor.box[k + 1] - actor.box[k]) * actor.height for k in (0, 2))
        scale(actor, min(1.0, INSIDE * (base.box[1] - base.box[0]) * base.height / wide, PEEPS * base.height / tall))
        actor.z, actor.y = base.z + 0.02, base.y + DEEP * base.height - actor.box[2] * actor.height
        actor.x = base.x + 0.5 * (sum(base.box[:2]) * base.height - sum(actor.box[:2]) * actor.height)
    elif relation == "hold" and actor.name == UMBRELLA:  # over the head, its stick behind the shoulder
        actor.height = OVERHEAD * base.height
        actor.y, actor.z = base.y + HAND * base.height, base.z + 0.02
        actor.x += 0.16 * base.height * base.facing
    elif relation == "hold" and not (is_human(base.name) or base.name in UPRIGHT):
        _in_the_mouth(actor, base)
    elif relation == "hold":
        actor.height = min(actor.height, HELD_MAX * base.height)
        actor.y = base.y + HAND * base.height
        actor.x += 0.22 * base.height * base.facing
    elif relation in ON_SOMEBODY:
        aside, up, most = ON_SOMEBODY[relation]
        tall = (actor.box[3] - actor.box[2]) * actor.height
        scale(actor, min(1.0, most * base.height / tall))
        actor.speed = base.speed  # whatever its size
        wide = (actor.box[1] - actor.box[0]) * actor.height if relation == "perch" else 0.0
        actor.x = base.x + (aside * base.height - 0.5 * wide) * base.facing - 0.5 * sum(actor.box[:2]) * actor.height
        actor.y = base.y + up * base.height - actor.box[2] * actor.height
    elif relation == "above":
        actor.y = base.y + base.height + HEADROOM * actor.height
    elif relation == "ride":
        actor.y = base.y + BACK * base.height - LEGS * actor.height
    else:
        actor.y = base.y + SINK * base.height
