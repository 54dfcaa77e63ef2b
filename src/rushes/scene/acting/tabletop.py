"""A table under what is small and in a room: nobody serves a cup of coffee on the floor, and a cup is smaller than a table.

Positions only: which things are put on a table, how large they are on it, and what shade they throw there. Nothing here reads prompts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from ..composed import INSIDE, READING
from ..directing.parts.casting import FISH
from ..directing.still_life import SURFACES
from ..directing.subjects.able import ONLY_THINGS
from ..drawing.lens import Lens, Shift
from ..drawing.planes import Frame
from ..model import Scene, Subject
from ..place_names import STUDIO
from ..staging.effects import soft_shadow
from ..staging.stage import NEAREST, Item
from ..words.lexicon import subject_rows
from ..words.people import is_human
from .actors import POSES_MIN, Actor
from .pairing import TOPS, scale

TABLE = "tabletop"
TOP = 0.775  # of the table's height: where things stand on it, as a camera sees it that looks down a little
HIGH = 0.96  # world units
SERVED_IN = ("kitchen", "restaurant", "bakery shop")
EATEN = ("burger", "ice cream", "egg", "strawberry", "watermelon", "popcorn")
"""What is served, whichever room its kind is at home in."""
BROAD, TALL = 1.30, 0.74  # world units that all of what is on it may take, and each of it
THINGS = """
apple banana basket bottle book bowl broccoli burger cake candle carrot clock crown cup donut egg flower fork gift
glasses hairdrier hat hotdog tv oldtv icecream kettle keyboard knife lamp lantern laptop computermouse magnifier match microwave orange
pancakes phone pizza honey honeydipper honeyspoon syrup potion microscope plant pot remote sandwich scissors shoe soup spoon strawberry teapot teddy toaster toothbrush vase
watch watermelon wineglass handbag sushi taco fries salad spaghetti cookie bread cheese croissant popcorn spinningtop can jar perfume headphones dumplings steak roast pan box camera fishbowl typewriter recordplayer lipstick candycane tablet monitor loudspeaker coffeemachine thermometer fan
cube sphere cylinder cone dice icecube crystalball ring gem necklace coin banknotes smartwatch creamjar nailpolish dominoes chesspiece liquid pyramid
hourglass hotpot
earrings bracelet wallet belt gloves screwdriver wrench comb trophy medal compass padlock key chessboard
iron blender whisk grater jug kitchenscale radio cassette gamecontroller joystick vrheadset globe testtube labflask syringe stethoscope
sewingmachine lightbulb cashregister printer printerthreed projector microphone
accordion bell bongos clarinet harmonica maracas triangle xylophone pencil pen paintbrush paintbucket ruler eraser envelope paper
paperclip stapler tape calculator pictureframe battery magnet thread rope chain whistle sponge brush tray plate servingplate cuttingboard chopsticks
spatula ladle pliers binoculars flashlight megaphone piggybank dumbbell golfball volleyball baseball boxinggloves jigsaw puzzlecube toybrick
marble puppet yoyo coil heart brain eyeball skull flame seashell pearl pebble pinecone clover fern gear goldbar wand
artichoke asparagus avocado beet bellpepper blackberry blueberries brownie butter cabbage candy caramel
cauliflower celery cereal cherries chestnut chili chocolatebar cinnamonroll coconut corn cottoncandy crackers
cucumber date eggplant fig fishandchips friedchicken friedegg garlic ginger glass grapes gummybears ham honey jam
jelly kebab ketchup kiwi leek lettuce lollipop macaron marshmallow meatballs melon muffin mustard olives omelette
onion passionfruit peanutbutter peas peppermill pickle pie pineapple pistachios pomegranate potato pretzel
pudding quiche radish raisins raspberry ricebowl salmonfillet saltshaker sausage scone soda spinach sugarcubes
sweetpotato tiramisu tofu turnip walnut whippedcream yogurt zucchini
"""
SMALL = frozenset(THINGS.split())
"""Figures that are put there."""
ALSO = frozenset(("backpack", "frisbee", "tie", "ball", "football", "basketball", "baseballglove", "hat", "shirt"))
"""Figures that are put there beside those; by themselves they stand on the ground."""
BOWLS = ("bowl", "fishbowl")
TABLES = ("table", "desk", *SURFACES)
PLINTH, PLINTH_TOP, PLINTH_BROAD = "pedestal", 0.855, 0.86
"""What a thing that is no food is shown on in the studio; of its height: where it stands there, and how broad it may be."""
HEATED = ("kettle", "pot", "pan")
STOVE, STOVE_TOP, STOVE_BROAD = "oven", 0.80, 0.66
"""What is heated stands on a stove; of that, as of the plinth."""
AIRBORNE, HOVERS, BOBS = "float", 0.10, 0.035
"""Of a table's height: how far above its place a thing is that floats, and how far it goes up and down."""
THINGS_MAX = 4
"""Subjects: more are a table laid for many, and each would be tiny."""
TABLE_BEFORE, TALL_BEFORE = 0.52, 0.24
"""Of the height of somebody behind it: of such a table, and of what stands on it, so that a face is seen over both."""
GROWS = ("flower",)
KNEE_HIGH = 0.45
"""What stands in the ground beside somebody, if it is not in something, and how tall it is beside them."""
AT_HAND, HANDY, SHOWN, HANDY_LONG = 0.46, 0.17, 0.31, 1.5
"""Of the height of somebody beside it: of a table, and of what stands on it, a foot at most, or as large as is seen at a glance where
it has a table of its own; and how many times as long it may be."""
WAIST = 0.41
"""Of the same: how high up things are on a table that is named."""
GIANT, DWARF = ("big", "huge"), "tiny"
"""Things and people that are said to be of another size than usual: an apple may be as tall as a man there."""
DESK_WORK = """
arrange_flowers blow_candles blow_candles_together brush_cat carve_pumpkin chop count_money cut_watermelon decorate_cake draw eat eat_served eat_with_chopsticks experiment fold_clothes groom_dog play_cards play_chess shuffle_cards sit_table knead make_dumplings peel_apple sew sharpen_knife
sleep_desk type
use_computer write read_table
"""
AT_A_TABLE = frozenset(DESK_WORK.split())
"""What people do at a table that is part of their figure."""
LAID = (0.36, 0.39, 0.12)
"""Of the height of who is at such a table: how far ahead and how high on it there is room, and for what."""
SIDES = ("", "left_of", "right_of", "beside")
"""How somebody may stand to another and be moved without them."""
ROW_MAX = 0.90  # of the frame's width that all of them may take
STREWN = 0.5
"""How high a heap of petals is beside what lies on the same cloth, of that."""
ROUND = 1.13  # of a table's height: half of its width
DEEP = 0.12
"""How much nearer or farther than the others one stands that is before or behind them."""
UNDER, DEEP_MIN = 1.12, 0.14
"""Of what a figure stands on something with: how broad its shade is, and how deep of its breadth at least."""
APART = 0.06
CARRIED = ("on", "in", "above")
BESIDE = ("", "left_of", "right_of", "beside", "in_front_of", "behind")
ATTENDS = ("", "stand", "sit", "look")
STAYS = (
    "",
    "stand",
    "sit",
    "lie_down",
    "burn",
    "open",
    "close",
    "bloom",
    "melt",
    "spin",
    "grow",
    "park",
    "float",
    "topple",
    *ONLY_THINGS,
)
"""What a thing on a table may do; what falls, rolls or flies does it in the room."""


@dataclass(frozen=True)
class Laying:
    """Who of a scene is put on a table, by index, as the scene ends."""

    things: frozenset[int]
    tables: frozenset[int] = frozenset()
    """Tables that the scene has itself: the one they are put on is those."""
    attended: bool = False
    """Whether somebody stands behind it, who is to be seen over what is on it."""


def on_a_table(scene: Scene, cast: Any) -> Laying | None:
    """What is put on a table: a scene begins with nothing else but small things, the table, and who is behind it; None: nothing is."""
    first: Sequence[Subject] = scene.earlier[0].subjects if scene.earlier else scene.subjects
    swimming = [one.relation_to for one in first if one.relation == "in" and one.kind in FISH]
    bowls = [n for n, one in enumerate(first) if one.kind in BOWLS or n in swimming]
    if len(first) == 2 and bowls and first[1 - bowls[0]].relation == "in" and first[1 - bowls[0]].kind in FISH:
        return Laying(_later(scene, bowls))  # the fish is in it
    tables = [n for n, one in enumerate(first) if one.kind in TABLES]
    strewn = [n for n in tables[1:] if first[n].kind in SURFACES]  # petals on silk lie on it, beside what else does
    tables = [n for n in tables if n not in strewn]
    inside = [n for n, one in enumerate(first) if one.relation == "in" and _holds(first[one.relation_to], one, cast)]
    few = any(is_small(one.figure) for one in first)
    things = [
        n
        for n, one in enumerate(first)
        if (is_small(one.figure) or (few and one.figure in ALSO) or n in strewn)
        and one.action in STAYS
        and not one.many
        and n not in inside
    ]
    others = [one for n, one in enumerate(first) if n not in (*tables, *things, *inside)]
    behind = [one for one in others if one.relation == "behind" and one.action in ATTENDS]
    if not 1 <= len(things) <= THINGS_MAX or len(tables) > 1 or len(behind) != len(others) or len(behind) > 1:
        return None
    if len(things) == 1 and not (tables or behind) and first[things[0]].relation:
        return None  # it is somebody's, or in somebody's mouth
    if any(first[n].relation not in BESIDE and first[n].relation_to not in (*things, *tables) for n in things):
        return None
    return Laying(_later(scene, things), _later(scene, tables), attended=bool(behind))


def is_small(figure: str) -> bool:
    """Whether a figure is put on a table, also with words on it or something in it."""
    return figure.partition(READING)[0].rpartition(INSIDE)[2] in SMALL


def _holds(vessel: Subject, one: Subject, cast: Any) -> bool:
    """Whether it is seen in a bowl, a basket or a cup as one figure with it."""
    inside = f"1 {one.figure}{INSIDE}{vessel.figure}" in cast
    return inside and (is_small(one.figure) or one.kind in ("boat", "firefly"))


def _later(scene: Scene, indices: Sequence[int]) -> frozenset[int]:
    """The same, in the numbering of those who are there as the scene ends."""
    found = list(indices)
    for company in scene.earlier:
        found = [company.after[index] for index in found if company.after[index] >= 0]
    return frozenset(found)


def laid(people: list[Actor], scene: Scene, lens: Lens, cast: Any) -> list[Actor]:
    """The actors of a room, with a table under the small things that are what the scene is about."""
    laying = on_a_table(scene, cast)
    if laying is None:
        return people
    things = [actor for actor in people if actor.who in laying.things]
    on_top = [actor for actor in things if is_small(actor.name) or actor.name in ALSO]
    if not on_top or not all(a in on_top or scene.subjects[a.who].kind in SURFACES for a in things):
        return people
    for actor in things:
        if actor not in on_top:
            scale(actor, min(1.0, STREWN * max(one.height for one in on_top) / actor.height))
    piles = _piles(things, scene.subjects, laying)
    depth = max(pile[0].z for pile in piles)
    for pile in piles:
        _level(pile, depth)
    _side_by_side(piles)
    low, high = min(_edge(pile, 0) for pile in piles), max(_edge(pile, 1) for pile in piles)
    tall = max(actor.y + (actor.box[3] - actor.box[2]) * actor.height for actor in things)
    others = [actor for actor in people if actor.who not in laying.tables and actor not in things]
    height, tall_max, top, broad = HIGH, TALL, TOP, BROAD / HIGH
    behind = [actor for actor in others if laying.attended and actor.who >= 0]
    for actor in behind:
        height, tall_max = TABLE_BEFORE * actor.height, TALL_BEFORE * actor.height
        actor.z = depth + DEEP + 0.2
    on_show = scene.place == STUDIO and len(piles) == 1 and not laying.tables and not behind
    kind = scene.subjects[piles[0][0].who].kind
    if on_show and kind not in EATEN and subject_rows()[kind].habitat not in SERVED_IN:
        top, broad = PLINTH_TOP, PLINTH_BROAD
    heated = all(actor.name.rpartition(INSIDE)[2] in HEATED for actor in on_top) and len(piles) <= len(HEATED)
    on_stove = heated and scene.place != STUDIO and not laying.tables and not behind
    if on_stove:
        top, broad = STOVE_TOP, STOVE_BROAD
    fit = min(1.0, broad * height / (high - low), tall_max / tall)
    middle = sum(actor.x for actor in things) / len(things) if len(piles) == 1 else 0.5 * (low + high)
    for actor in behind:
        actor.x = middle - 0.5 * sum(actor.box[:2]) * actor.height
    for actor in things:
        scale(actor, fit)
        actor.x = middle + fit * (actor.x - middle)
        actor.y = fit * actor.y + top * height
        if scene.subjects[actor.who].action == AIRBORNE:
            actor.y, actor.bob = actor.y + HOVERS * height, BOBS * height
    if all(actor.bob for actor in things):
        return [*others, *things]
    table = table_at(middle, max(a.z for a in things) + 0.02, height, lens)
    named = next((actor for actor in people if actor.who in laying.tables), None)
    if named is not None and scene.subjects[named.who].kind in SURFACES:
        table = replace(table, name=named.name, colour=named.colour)
    return [*others, *things, table if top == TOP else replace(table, name=STOVE if on_stove else PLINTH)]


def table_at(x: float, z: float, height: float, lens: Lens) -> Actor:
    return Actor(
        name=TABLE, action="sway", x=x, y=0.0, z=z, height=height, speed=0.0, cycle_seconds=4.0, phase=0.0, grounded=True,
        facing=1, thing=True, steps=1, wide=2.0 * ROUND * height, pose_px=max(POSES_MIN, round(height * lens.focal_px / z)),
        box=(-ROUND, ROUND, 0.0, 1.0),
    )  # fmt: skip


def at_hand(actors: Sequence[Actor], scene: Scene, lens: Lens, cast: Any) -> list[Actor]:
    """Make what is small and stands beside somebody as small as it is there, and set it on the table that they are at, or on one of
    its own; returns the one that is new. Who or what is said to be of another size than usual keeps it."""
    subjects = scene.subjects
    if any(actor.who < 0 for actor in actors) or on_a_table(scene, cast) is not None:
        return []
    people = [actor for actor in actors if is_human(actor.name) and subjects[actor.who].size != DWARF]
    usual = [actor for actor in actors if subjects[actor.who].size not in GIANT]
    somebody = max(people, key=lambda actor: actor.height, default=None)
    if somebody is None:
        return []
    grown = [actor for actor in usual if actor.name in GROWS and actor.grounded]
    for actor in grown:
        scale(actor, min(1.0, KNEE_HIGH * somebody.height / actor.height))
    things = [a for a in usual if is_small(a.name) and a.name not in GROWS and a.action in (*STAYS, "sway")]
    if any(one.kind in TABLES for one in subjects):
        _at_its_table(somebody, things, [actor for actor in usual if subjects[actor.who].kind in TABLES], subjects)
        return []
    things = [actor for actor in things if on_foot(actor)]
    if not things and len(grown) > 1 and all(on_foot(actor) and still(actor) for actor in actors):
        beds = [[actor] for actor in actors if actor in grown]
        others = [[actor] for actor in actors if actor not in grown]
        in_a_row([*others, *beds], 0.0, APART * somebody.height / somebody.z, ROW_MAX * lens.width_px / lens.focal_px)
    if not things:
        return []
    if not all(map(still, actors)):  # past which somebody walks
        for actor in things:
            scale(actor, min(1.0, _handy(actor, HANDY * somebody.height)))
        return []
    few, gap = len(things) <= THINGS_MAX, APART * somebody.height / somebody.z
    host = next((actor for actor in people if few and actor.action in AT_A_TABLE and on_foot(actor)), None)
    new = host is None and few and all(map(on_foot, actors))
    for actor in things:
        scale(actor, min(1.0, _handy(actor, (SHOWN if new else HANDY if host is None else LAID[2]) * somebody.height)))
    table = table_at(sum(actor.x for actor in things) / len(things), somebody.z, AT_HAND * somebody.height, lens)
    goes_with = {actor.who: _base(actor.who, subjects) for actor in actors}
    if host is not None:
        put(things, host.x + host.facing * LAID[0] * host.height, LAID[1] * host.height, host.z, gap)
        goes_with.update({actor.who: goes_with[host.who] for actor in things})
    elif new:
        put(things, table.x, TOP * table.height, table.z, gap)
        goes_with.update({actor.who: table.who for actor in things})
    groups: dict[int, list[Actor]] = {table.who: [table]} if new else {}
    for actor in actors:
        groups.setdefault(goes_with[actor.who], []).append(actor)
    in_a_row([*groups.values()], 0.0, gap, ROW_MAX * lens.width_px / lens.focal_px)
    return [table] if new else []


def _handy(actor: Actor, size: float) -> float:
    """By how much it is to be scaled to be as large as that."""
    return size / (max(actor.box[3] - actor.box[2], (actor.box[1] - actor.box[0]) / HANDY_LONG) * actor.height)


def _at_its_table(
    somebody: Actor, things: Sequence[Actor], tables: Sequence[Actor], subjects: Sequence[Subject]
) -> None:
    """Make a table that is named as tall as one is for somebody, and what stands on it as small."""
    for table in tables:
        upon = [actor for actor in things if subjects[actor.who].relation_to == table.who]
        if not on_foot(table) or subjects[somebody.who].relation_to == table.who or not upon:
            continue
        was, middle = table.height, table.x + 0.5 * sum(table.box[:2]) * table.height
        scale(table, min(1.0, WAIST * somebody.height / (TOPS.get(table.name, table.crest) * table.height)))
        fit = table.height / was
        table.x = middle - 0.5 * sum(table.box[:2]) * table.height
        for actor in upon:
            foot = actor.y + actor.box[2] * actor.height
            at = middle + fit * (actor.x + 0.5 * sum(actor.box[:2]) * actor.height - middle)
            scale(actor, min(1.0, _handy(actor, HANDY * somebody.height)))
            actor.x = at - 0.5 * sum(actor.box[:2]) * actor.height
            actor.y = fit * foot - actor.box[2] * actor.height


def on_foot(actor: Actor) -> bool:
    """Whether it stands on the ground itself."""
    return actor.grounded and actor.y == 0.0


def still(actor: Actor) -> bool:
    return not (actor.speed or actor.way or actor.waterline)


def _base(who: int, subjects: Sequence[Subject]) -> int:
    """The one that it goes along with: the fence that somebody is behind."""
    for _ in subjects:
        if subjects[who].relation in SIDES or subjects[who].relation_to < 0:
            break
        who = subjects[who].relation_to
    return who


def put(things: Sequence[Actor], x: float, y: float, z: float, gap: float) -> None:
    """Set them side by side on a top that is so high."""
    for actor in things:
        actor.y, actor.z, actor.grounded = y - actor.box[2] * actor.height, z - 0.02, False
    in_a_row([[actor] for actor in things], x / z, gap, math.inf)


def in_a_row(groups: Sequence[Sequence[Actor]], middle: float, gap: float, room: float) -> None:
    """Set them side by side about the middle, in the order in which they stand, as the camera sees them: in shares of the depth.
    Where there is no room for that, they overlap and are not cut off."""
    ends = [
        (
            min((actor.x + actor.box[0] * actor.height) / actor.z for actor in group),
            max((actor.x + actor.box[1] * actor.height) / actor.z for actor in group),
        )
        for group in groups
    ]
    wide = sum(high - low for low, high in ends)
    gap = min(gap, (room - wide) / max(1, len(groups) - 1))
    at = middle - 0.5 * (wide + gap * (len(groups) - 1))
    for group, (low, high) in sorted(zip(groups, ends, strict=True), key=lambda pair: sum(pair[1])):
        for actor in group:
            actor.x += (at - low) * actor.z
        at += high - low + gap


def _piles(things: Sequence[Actor], subjects: Sequence[Subject], laying: Laying) -> list[list[Actor]]:
    """What stands on the table itself, each with what is in or on it, which goes where it goes. What is said to be on another and
    stands on the ground is not: of a stack, two are."""
    lifted = {actor.who for actor in things if not actor.grounded}
    there = laying.things & {actor.who for actor in things}
    under = {
        who: subjects[who].relation_to
        for who in lifted
        if subjects[who].relation in CARRIED and subjects[who].relation_to in there
    }
    below = [
        who for who in there if subjects[who].relation == "under" and subjects[who].relation_to in lifted - set(under)
    ]
    under.update({subjects[who].relation_to: who for who in below})
    feet = {who: _foot(who, under) for who in there}
    piles = [[actor] for actor in things if feet[actor.who] == actor.who]
    for actor in things:
        if feet[actor.who] != actor.who:
            next(pile for pile in piles if pile[0].who == feet[actor.who]).append(actor)
    return piles


def _foot(who: int, under: Mapping[int, int]) -> int:
    """What stands on the table where a thing stands on things; of a ring, in which each is on the next, the thing itself."""
    at = who
    for _ in under:
        at = under.get(at, at)
        if at == who:
            break
    return at


def _level(pile: Sequence[Actor], depth: float) -> None:
    """Take a pile from where it stood to the height 0, at about the depth of all."""
    foot = pile[0]
    ground, was = (0.0 if foot.grounded else foot.y), foot.z
    at = depth + min(max(was - depth, -DEEP), DEEP)
    for actor in pile:
        actor.y, actor.z, actor.grounded = actor.y - ground, at + (actor.z - was) * 0.1, False


def _edge(pile: Sequence[Actor], side: int) -> float:
    """The left or right end of a pile, in world units."""
    ends = [actor.x + actor.box[side] * actor.height for actor in pile]
    return max(ends) if side else min(ends)


def _side_by_side(piles: Sequence[Sequence[Actor]]) -> None:
    """Move what overlaps apart, in the order in which it stands."""
    ordered = sorted(piles, key=lambda pile: pile[0].x)
    for before, after in pairwise(ordered):
        lacking = _edge(before, 1) + APART - _edge(after, 0)
        for actor in after:
            actor.x += max(lacking, 0.0)


def shades(people: Sequence[Actor], lens: Lens) -> list[Item]:
    """What stands on the table, or on anything else, darkens it where it touches."""
    table = next((actor for actor in people if actor.name in (TABLE, PLINTH)), None)
    upon = [actor for actor in people if actor.foot and actor.way is None]
    there = [
        actor
        for actor in people
        if table is not None and is_small(actor.name) and not (actor.grounded or actor.bob) and actor.z <= table.z
    ]
    return [_shade(actor, lens) for actor in [*upon, *(actor for actor in there if actor not in upon)]]


FLAT, LYING_FOOT, LYING_DEEP = 1.9, 0.36, 0.52
"""How many times as wide as high what is lying is seen, and where on it and how far its shade reaches, in heights."""


def _shade(actor: Actor, lens: Lens) -> Item:
    left, right, low, high = (share * actor.height for share in actor.box)
    middle, foot = 0.5 * (left + right), low + 0.03 * actor.height
    half, deep = 0.56 * (right - left), 0.17
    if right - left > FLAT * (high - low):
        # What lies touches the table with all of it, and not with its nearest corner.
        foot, deep = low + LYING_FOOT * (high - low), LYING_DEEP * (high - low) / half
    if actor.foot:
        middle, foot, half, down = (share * actor.height for share in actor.foot)
        half, deep = UNDER * half, max(DEEP_MIN, down / max(half, 1e-3))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = actor.z - shift.z
        if depth < NEAREST or not actor.is_seen(seconds):
            return
        x, y, _, _ = actor.where(seconds)
        focal = lens.focal_px / depth
        at_x = lens.width_px / 2 + focal * (x + middle - shift.x) + shift.turn_x_px
        at_y = lens.horizon_px + focal * (lens.eye + shift.y - y - foot) + shift.turn_y_px
        soft_shadow(frame, at_x, at_y, half * focal, deep * half * focal, 0.55)

    return Item(actor.z + 0.01, lay)
