"""At home and at table: eating, washing, cleaning, grooming, resting. Must not: solids (`tools/*.py`)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import LEGS_OUT, Motion, Prop, both, foot, hand, sitting
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
TABLE = 0.44  # height of what one stands or sits at


def _at_table(pose: Pose, *props: Prop, sit: bool = True) -> Motion:
    base = sitting(0.22) if sit else Motion(lean=-0.04)
    seat = (Prop(name="chair"),) if sit else ()
    return replace(
        base, props=(*seat, Prop(name="table", at=(0.42, 0.0, 0.0)), *props), eyes=blink(pose, 0.3), happy=0.3
    )


MEAL_AT, TABLE_AT = (0.04, 0.02), (0.36, TABLE)
"""Where what is eaten by hand is from between the hands, and where what is served stands."""


@act("eat_served", 2.0, turn=0.72)
def eat_served(pose: Pose) -> Motion:
    """With a spoon, from what stands on the table: a figure of its own."""
    eats = eat(pose)
    return replace(eats, props=tuple(prop for prop in eats.props if prop.name != "plate"))


@act("eat_with_chopsticks", 2.0, turn=0.72)
def eat_with_chopsticks(pose: Pose) -> Motion:
    eats = eat_served(pose)
    return replace(eats, props=tuple(replace(p, name="chopsticks") if p.name == "spoon" else p for p in eats.props))


@act("drink_held", 2.4, turn=0.85)
def drink_held(pose: Pose) -> Motion:
    """What is drunk is in the hand: a figure of its own."""
    return replace(drink(pose), props=())


@act("eat", 2.0, turn=0.72)
def eat(pose: Pose) -> Motion:
    up = pose.pulse(0.4, 0.6)
    return replace(
        _at_table(pose, Prop(name="plate", at=(0.34, TABLE, 0.0)), Prop(name="spoon", space="hand0", turn=(0.0, 0.0, -60.0 + 90.0 * up))),
        hands=(hand(0.26 - 0.04 * up, 0.50 + 0.22 * up, 0.08 - 0.02 * up, "world"), hand(0.28, TABLE + 0.04, -0.18, "world")),
        mouth=0.55 * pose.pulse(0.42, 0.3) + 0.12 * max(0.0, pose.wave(0.0, 3)), nod=-0.04,
    )  # fmt: skip


@act("eat_watermelon", 2.0, turn=0.92)
def eat_watermelon(pose: Pose) -> Motion:
    up = pose.pulse(0.4, 0.6)
    return Motion(
        happy=0.5, mouth=0.2 + 0.6 * up, nod=-0.10 * up, eyes=blink(pose, 0.45, width=0.2), bob=0.006 * pose.wave(0, 3),
        hands=(hand(0.27 - 0.01 * up, 0.01 + 0.10 * up, 0.15), hand(0.27 - 0.01 * up, 0.01 + 0.10 * up, -0.09)),
        props=(Prop(name="melon_slice", space="chest", at=(0.30 - 0.01 * up, 0.015 + 0.10 * up, 0.03), turn=(0.0, 0.0, 20.0)),),
    )  # fmt: skip


@act("eat_from_hand", 2.0, turn=0.95)
def eat_from_hand(pose: Pose) -> Motion:
    """Bites of what both hands hold before the mouth: a figure of its own."""
    bite = pose.pulse(0.4, 0.6)
    return Motion(
        happy=0.5, mouth=0.2 + 0.5 * bite, nod=-0.08 * bite, tilt=0.03, eyes=blink(pose, 0.45, width=0.2),
        hands=(hand(0.25, 0.06, 0.10), hand(0.25, 0.06, -0.07)),
    )  # fmt: skip


@act("eat_by_hand", 2.0, turn=0.95)
def eat_by_hand(pose: Pose) -> Motion:
    """The same with a sandwich."""
    return replace(eat_from_hand(pose), props=(Prop(name="burger", space="chest", at=(0.30, 0.02, 0.02), size=0.20),))


@act("eat_icecream eat_snack", 2.0, turn=0.95)
def eat_icecream(pose: Pose) -> Motion:
    up = pose.pulse(0.4, 0.6)
    return Motion(
        happy=0.6,
        mouth=0.25 + 0.4 * up,
        tilt=0.06,
        hands=(hand(0.26, 0.06 + 0.04 * up, 0.10), None),
        props=(Prop(name="icecream", space="hand0"),),
    )


@act("drink drink_coffee drink_tea", 2.4, turn=0.85)
def drink(pose: Pose) -> Motion:
    return _drinking(pose, Prop(name="cup", space="hand0"), 60.0)


@act("drink_beer", 2.4, turn=0.85)
def drink_beer(pose: Pose) -> Motion:
    return _drinking(pose, Prop(name="beer_mug", space="hand0", size=1.25), 55.0)


@act("drink_wine", 2.4, turn=0.85)
def drink_wine(pose: Pose) -> Motion:
    return _drinking(pose, Prop(name="wine_glass", space="hand0", size=1.1), 50.0)


@act("pour_wine", 3.2, turn=0.85)
def pour_wine(pose: Pose) -> Motion:
    return _pouring(
        pose, Prop(name="wine_bottle", space="hand0"), Prop(name="wine_glass", space="hand1", size=1.15), "#8c1f3c"
    )


@act("pour_drink", 3.2, turn=0.85)
def pour_drink(pose: Pose) -> Motion:
    return _pouring(
        pose, Prop(name="water_jug", space="hand0"), Prop(name="tumbler", space="hand1", size=1.1), "#9fd8f0"
    )


def _pouring(pose: Pose, vessel: Prop, glass: Prop, colour: str) -> Motion:
    """The vessel comes up over the glass, tips, and what runs out of it ends in the glass."""
    pour = pose.pulse(0.5, 0.72)
    runs = max(0.0, min(1.0, (pour - 0.80) / 0.15))
    return Motion(
        lean=-0.04, nod=-0.18 - 0.04 * pour, happy=0.8, eyes=blink(pose, 0.12, 0.9), bob=0.003 * pose.wave(0.0, 2),
        hands=(hand(0.20, 0.60 + 0.10 * pour, 0.10, "world"), hand(0.31, 0.35, -0.05, "world")),
        props=(
            replace(vessel, at=(0.02, 0.0, -0.02), turn=(0.0, 0.0, -14.0 - 84.0 * pour)), replace(glass, at=(0.0, 0.02, 0.03)),
            Prop(name="stream", at=(0.375, 0.655, 0.0), value=runs, colour=colour),
        ),
    )  # fmt: skip


def _drinking(pose: Pose, cup: Prop, tip: float) -> Motion:
    up = pose.pulse(0.45, 0.75)
    return Motion(
        happy=0.5 * (1 - up), nod=0.14 * up, eyes=1.0 - 0.8 * up, mouth=0.25 * up,
        hands=(hand(0.28 + 0.01 * up, 0.02 + 0.10 * up, 0.13 - 0.05 * up), hand(0.05, -0.17, -0.19)),
        props=(replace(cup, turn=(0.0, tip * up, 8.0)),),
    )  # fmt: skip


@act("smoke", 3.2, turn=0.85)
def smoke(pose: Pose) -> Motion:
    up = pose.pulse(0.3, 0.6)
    return Motion(
        eyes=1.0 - 0.6 * up, mouth=0.20 * pose.pulse(0.72, 0.3), nod=0.08,
        hands=(hand(0.30 - 0.03 * up, 0.05 + 0.11 * up, 0.14 - 0.06 * up), hand(0.03, -0.18, -0.19)),
        props=(Prop(name="cigarette", space="hand0", turn=(0.0, 4.0, 0.0), value=pose.phase, size=1.2), Prop(name="smoke", at=(0.50, 0.86, 0.20), value=pose.phase)),
    )  # fmt: skip


@act("sweep", 1.3, turn=0.72)
def sweep(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        lean=-0.14, twist=0.25 * s, nod=-0.10, stance=(0.06, -0.06),
        hands=(hand(0.25 + 0.04 * s, -0.20, 0.10), hand(0.14 - 0.02 * s, 0.04, 0.02)),
        props=(Prop(name="broom", space="chest", at=(0.20, -0.06, 0.07), turn=(0.0, 30.0 + 9.0 * s, 0.0), size=1.1), Prop(name="dust", at=(0.62 + 0.06 * s, 0.04, 0.12), value=pose.phase)),
    )  # fmt: skip


@act("clean_window", 1.4, turn=0.62)
def clean_window(pose: Pose) -> Motion:
    a = math.tau * pose.phase
    x, y = 0.07 * math.cos(a), 0.09 * math.sin(a)
    return Motion(
        happy=0.4, nod=0.10, hands=(hand(0.36 + x, 0.84 + y, 0.12, "world"), hand(0.24, 0.50, -0.15, "world")),
        props=(
            Prop(name="window", at=(0.66, 0.0, -0.06), turn=(0.0, 66.0, 0.0)), Prop(name="cloth", space="hand0", at=(0.03, 0.0, 0.0), size=1.2, colour="#f2c53d"),
            Prop(name="spray_bottle", space="hand1", at=(0.0, 0.02, 0.0)), Prop(name="shine", at=(0.72, 1.02, 0.06), value=pose.phase),
        ),
    )  # fmt: skip


@act("wash_dishes", 1.4, turn=0.72)
def wash_dishes(pose: Pose) -> Motion:
    a = math.tau * pose.phase
    return Motion(
        lean=-0.06, nod=-0.12, happy=0.3, hands=(hand(0.33 + 0.03 * math.cos(a), 0.60 + 0.03 * math.sin(a), 0.06, "world"), hand(0.33, 0.58, -0.11, "world")),
        props=(
            Prop(name="sink", at=(0.42, 0.0, 0.0), value=pose.phase), Prop(name="dish", at=(0.37, 0.62, -0.02), turn=(0.0, 0.0, 0.0), size=1.2),
            Prop(name="sponge", space="hand0", at=(0.02, 0.0, -0.02)), Prop(name="dish_rack", at=(0.44, 0.455, 0.34)),
        ),
    )  # fmt: skip


@act("wash_hands wash", 1.2, turn=0.72)
def wash_hands(pose: Pose) -> Motion:
    s = 0.02 * pose.wave(0.0, 2)
    return Motion(
        lean=-0.08, nod=-0.12, happy=0.3, hands=(hand(0.36 + s, 0.585, 0.035, "world"), hand(0.36 - s, 0.585, -0.035, "world")),
        props=(Prop(name="basin", at=(0.42, 0.0, 0.0), value=pose.phase), Prop(name="foam", at=(0.37, 0.60, 0.0), value=pose.phase)),
    )  # fmt: skip


@act("take_bath bathe", 2.4, turn=0.62)
def take_bath(pose: Pose) -> Motion:
    """Up to the neck in foam; the tub hides the rest."""
    s = pose.wave()
    return Motion(
        sheds=True, hip=(-0.20, 0.205 + 0.006 * s), lean=0.16, nod=0.04 * pose.wave(0.2), tilt=0.06 * s, happy=0.7, eyes=blink(pose, 0.7),
        legs=(foot(0.14, 0.20, 0.08, knee=(0.4, 1, 0.1)), foot(0.14, 0.20, -0.08, knee=(0.4, 1, 0.1))),
        hands=(hand(0.05, 0.36, 0.10, "world"), hand(0.05, 0.36, -0.10, "world")),
        props=(Prop(name="tub", value=pose.phase),),
    )  # fmt: skip


@act("shower", 1.6, turn=0.95)
def shower(pose: Pose) -> Motion:
    s = pose.wave(0.0, 2)
    return Motion(
        sheds=True, eyes=0.0, happy=0.6, hands=(hand(0.02, 0.42 + 0.02 * s, 0.17, elbow=(0.2, 0.2, 1)), hand(0.02, 0.42 - 0.02 * s, -0.17, elbow=(0.2, 0.2, 1))),
        props=(Prop(name="shower", value=pose.phase), Prop(name="shampoo", space="head", value=pose.phase), Prop(name="towel_wrap", space="hip")),
    )  # fmt: skip


@act("brush_teeth", 0.9, turn=1.0)
def brush_teeth(pose: Pose) -> Motion:
    s = 0.03 * pose.wave(0.0, 2)
    return Motion(
        sheds=True, mouth=0.55, happy=0.4, eyes=blink(pose, 0.4), hands=(hand(0.30, 0.155, 0.20 + s, elbow=(-0.2, -0.5, 1)), hand(0.20, -0.06, -0.15)),
        props=(
            Prop(name="toothbrush", space="hand0", at=(0.0, 0.02, 0.0), turn=(90.0, 0.0, 0.0), size=1.3),
            Prop(name="mouth_foam", space="head", at=(0.185, -0.10, 0.03)), Prop(name="cup", space="hand1"),
        ),
    )  # fmt: skip


@act("shave trim_beard", 1.6, turn=0.92)
def shave(pose: Pose) -> Motion:
    s = 0.05 * pose.wave()
    return Motion(
        sheds=True, nod=0.16, tilt=-0.10, eyes=0.8, hands=(hand(0.24, 0.17 + s, 0.20, elbow=(-0.2, -0.5, 1)), hand(0.20, -0.02, -0.16)),
        props=(Prop(name="shave_foam", space="head"), Prop(name="razor", space="hand0", turn=(20.0, 0.0, 20.0), size=1.3), Prop(name="hand_mirror", space="hand1", at=(0.06, 0.06, 0.0), turn=(0.0, 0.0, 0.0))),
    )  # fmt: skip


@act("fill_eyebrows makeup", 1.8, turn=1.05)
def fill_eyebrows(pose: Pose) -> Motion:
    """A thick pencil goes to and fro along a brow that is broad by now; the other hand holds a mirror, below the face."""
    s = 0.03 * pose.wave(0.0, 2)
    return Motion(
        nod=0.04, eyes=0.8, happy=0.2, sheds=True,
        hands=(hand(0.235, 0.33, 0.275 + s, elbow=(-0.2, -0.5, 1)), hand(0.26, -0.05, -0.17)),
        props=(
            Prop(name="brow_pencil", space="head", at=(0.235, 0.105, 0.165 + s), turn=(68.0, 0.0, 14.0), size=1.5), Prop(name="big_brows", space="head"),
            Prop(name="hand_mirror", space="hand1", at=(0.03, 0.05, -0.02), turn=(0.0, 0.0, 10.0), size=1.1),
        ),
    )  # fmt: skip


@act("comb_hair", 1.5, turn=0.95)
def comb_hair(pose: Pose) -> Motion:
    s = 0.06 * pose.wave()
    return Motion(
        sheds=True,
        happy=0.4,
        tilt=0.08,
        hands=(hand(0.10, 0.38 + s, 0.26, elbow=(0.2, 0, 1)), hand(0.2, -0.02, -0.14)),
        props=(
            Prop(name="comb", space="hand0", turn=(0.0, 0.0, 60.0)),
            Prop(name="hand_mirror", space="hand1", at=(0.05, 0.06, 0)),
        ),
    )


@act("iron", 1.5, turn=0.70)
def iron(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        lean=-0.06, nod=-0.10, happy=0.3, hands=(hand(0.38 + 0.07 * s, 0.57, 0.02, "world"), hand(0.28, 0.49, -0.16, "world")),
        props=(
            Prop(name="ironing_board", at=(0.44, 0.0, 0.0)), Prop(name="iron", at=(0.40 + 0.07 * s, 0.475, 0.02)), Prop(name="steam", at=(0.44 + 0.07 * s, 0.56, 0.02), value=pose.phase),
        ),
    )  # fmt: skip


@act("laundry", 1.8, turn=0.62)
def laundry(pose: Pose) -> Motion:
    s = pose.pulse(0.5, 0.8)
    return Motion(
        lean=-0.10, nod=-0.08, happy=0.3, hip=(0.0, 0.40), legs=(foot(0.06, 0.078, 0.1), foot(-0.04, 0.078, -0.1)),
        hands=(hand(0.22 + 0.12 * s, 0.46 - 0.06 * s, 0.10, "world"), hand(0.22 + 0.12 * s, 0.44 - 0.06 * s, -0.08, "world")),
        props=(
            Prop(name="washing_machine", at=(0.66, 0.0, -0.06), turn=(0.0, 70.0, 0.0), value=pose.phase), Prop(name="cloth_heap", at=(0.25 + 0.12 * s, 0.46 - 0.06 * s, 0.01)),
            Prop(name="laundry_basket", at=(0.14, 0.0, 0.40)),
        ),
    )  # fmt: skip


@act("make_bed", 1.9, turn=0.62)
def make_bed(pose: Pose) -> Motion:
    """Shakes a blanket out over a bed."""
    s = 0.5 + 0.5 * pose.wave()
    return Motion(
        lean=-0.22, nod=0.05, happy=0.3, hip=(-0.12, 0.43), hands=both(0.26, 0.52 + 0.12 * s, 0.18, "world"),
        props=(Prop(name="bed", at=(0.72, 0.0, 0.0), turn=(0.0, 0.0, 0.0), size=0.95), Prop(name="sheet_shaken", at=(0.28, 0.52 + 0.12 * s, 0.0), value=pose.phase)),
    )  # fmt: skip


@act("knit", 1.1, turn=0.92)
def knit(pose: Pose) -> Motion:
    s = 0.02 * pose.wave(0.0, 2)
    return replace(
        sitting(0.22), nod=-0.12, happy=0.4, eyes=0.8, hands=(hand(0.24, -0.03 + s, 0.09), hand(0.24, -0.03 - s, -0.09)),
        props=(
            Prop(name="armchair"), Prop(name="knitting", space="chest", at=(0.26, -0.04, 0.0), value=pose.phase, size=1.1), Prop(name="yarn_ball", at=(0.42, 0.09, 0.24), value=pose.phase),
        ),
    )  # fmt: skip


@act("read", 3.6, turn=0.85)
def read(pose: Pose) -> Motion:
    leaf = pose.pulse(0.7, 0.16)
    return replace(
        sitting(0.22), nod=-0.16, eyes=blink(pose, 0.2, 0.55) * 0.85, happy=0.2, gaze=(0.0, -0.3), hands=(hand(0.25, -0.01 + 0.04 * leaf, 0.12), hand(0.25, -0.01, -0.12)),
        props=(Prop(name="armchair"), Prop(name="open_book", space="chest", at=(0.28, 0.01, 0.0), turn=(0.0, 0.0, -38.0), value=leaf, size=1.15)),
    )  # fmt: skip


@act("write", 1.5, turn=0.80)
def write(pose: Pose) -> Motion:
    s = pose.wave(0.0, 3)
    x = 0.04 * pose.wave()
    return replace(
        _at_table(pose, Prop(name="paper", at=(0.34, TABLE + 0.006, 0.02), size=1.15), Prop(name="pen", space="hand0", turn=(18.0, 0.0, 22.0), size=1.35), Prop(name="book_stack", at=(0.48, TABLE, -0.26))),
        nod=-0.18, lean=-0.10, eyes=0.8, hands=(hand(0.33 + 0.008 * s, TABLE + 0.075 + 0.006 * s, 0.05 + x, "world"), hand(0.27, TABLE + 0.045, -0.14, "world")),
    )  # fmt: skip


@act("use_computer type", 0.9, turn=0.55)
def use_computer(pose: Pose) -> Motion:
    a, b = 0.022 * max(0.0, pose.wave(0.0, 3)), 0.022 * max(0.0, pose.wave(0.5, 3))
    return replace(
        _at_table(pose, Prop(name="computer", at=(0.54, TABLE, -0.12), turn=(0.0, 62.0, 0.0)), Prop(name="keyboard", at=(0.30, TABLE + 0.01, 0.0))),
        happy=0.2, hands=(hand(0.27, TABLE + 0.065 + a, 0.08, "world"), hand(0.27, TABLE + 0.065 + b, -0.08, "world")), eyes=blink(pose, 0.3),
    )  # fmt: skip


@act("phone_call", 2.4, turn=0.95)
def phone_call(pose: Pose) -> Motion:
    say = abs(pose.wave(0.0, 3))
    return Motion(
        mouth=0.1 + 0.45 * say, happy=0.4, tilt=-0.10 + 0.03 * pose.wave(), eyes=blink(pose, 0.5), hands=(hand(0.06, 0.26, 0.27, elbow=(0.2, -0.6, 1)), hand(0.17, -0.04 + 0.04 * pose.wave(0, 2), -0.20)),
        props=(Prop(name="phone", space="hand0", at=(0.0, 0.03, -0.01), turn=(0.0, 80.0, 0.0), size=1.25),),
    )  # fmt: skip


@act("use_phone take_selfie", 2.6, turn=0.9)
def use_phone(pose: Pose) -> Motion:
    return Motion(
        nod=-0.12,
        happy=0.5,
        eyes=0.85,
        hands=both(0.26, 0.0 + 0.006 * pose.wave(0, 3), 0.045),
        props=(Prop(name="phone", space="chest", at=(0.29, 0.05, 0.0), turn=(0.0, 0.0, 15.0), size=1.4),),
    )


@act("play_controller play_videogame", 0.9, turn=0.62)
def play_controller(pose: Pose) -> Motion:
    s = pose.wave(0.0, 2)
    return replace(
        sitting(0.20), happy=0.8, mouth=0.3, lean=-0.08 + 0.03 * s, tilt=0.08 * pose.wave(), sway=0.05 * pose.wave(),
        hands=(hand(0.25, 0.02 + 0.012 * s, 0.075), hand(0.25, 0.02 - 0.012 * s, -0.075)),
        props=(Prop(name="sofa"), Prop(name="gamepad", space="chest", at=(0.27, 0.03, 0.0), turn=(0.0, 0.0, 0.0), size=1.45), Prop(name="tv", at=(0.98, 0.0, -0.1), turn=(0.0, 68.0, 0.0), value=pose.phase)),
    )  # fmt: skip


@act("watch_tv", 4.0, turn=0.62)
def watch_tv(pose: Pose) -> Motion:
    return replace(
        sitting(0.20),
        happy=0.4,
        eyes=blink(pose, 0.3, 0.6),
        hands=both(0.18, -0.16, 0.10),
        props=(Prop(name="sofa"), Prop(name="tv", at=(0.98, 0.0, -0.1), turn=(0.0, 68.0, 0.0), value=pose.phase)),
    )


@act("watch_along", 4.0, turn=0.62)
def watch_along(pose: Pose) -> Motion:
    """One of several before a set that is nobody's own."""
    alone = watch_tv(pose)
    return replace(alone, props=alone.props[:1], nod=0.03 * pose.wave(0.1), bob=0.003 * pose.wave(0.0, 2))


@act("cut_nails", 1.6, turn=1.0)
def cut_nails(pose: Pose) -> Motion:
    """One hand with its fingers out, held up to be seen; clippers go from nail to nail."""
    s = pose.pulse(0.5, 0.5)
    along = 0.03 * pose.wave(0.25)
    return replace(
        sitting(0.22), nod=-0.18, eyes=0.8, sheds=True, hands=(hand(0.27, 0.01, 0.09 + along), hand(0.29, -0.02, -0.11)),
        props=(
            Prop(name="chair"), Prop(name="nail_clipper", space="hand0", at=(0.05, 0.07, -0.05), value=s, size=2.1), Prop(name="nail_fingers", space="hand1", at=(0.0, 0.0, 0.01), size=1.9),
        ),
    )  # fmt: skip


@act("massage_legs", 1.4, turn=0.72)
def massage_legs(pose: Pose) -> Motion:
    s = 0.05 * pose.wave()
    return replace(
        LEGS_OUT, bend=-0.42, nod=0.0, eyes=0.6, happy=0.4, hands=(hand(0.20 + s, 0.20, 0.12, "world"), hand(0.20 - s, 0.20, 0.02, "world")),
        legs=(foot(0.33, 0.085, 0.13, toe=1.1, knee=(0.2, 1.0, 0.1)), foot(0.33, 0.085, -0.10, toe=1.1, knee=(0.3, 1.0, 0.1))),
        props=(Prop(name="mat", at=(0.15, 0.0, 0.0), size=1.1), Prop(name="oil_bottle", at=(0.10, 0.0, 0.38))),
    )  # fmt: skip


@act("bandage", 1.8, turn=0.92)
def bandage(pose: Pose) -> Motion:
    """Winds a white strip round the other forearm; a first-aid box stands by."""
    a = math.tau * pose.phase
    return replace(
        sitting(0.22), nod=-0.14, happy=-0.15, hands=(hand(0.27 + 0.05 * math.cos(a), -0.02 + 0.07 * math.sin(a), 0.03), hand(0.31, -0.02, -0.03, elbow=(-0.2, -0.6, 0.9))),
        props=(Prop(name="chair"), Prop(name="bandage_wrap", space="arm1"), Prop(name="bandage_roll", space="hand0", at=(0.03, 0.02, 0.0), value=pose.phase, size=1.2), Prop(name="first_aid", at=(0.40, 0.0, 0.30))),
    )  # fmt: skip


@act("hold_baby", 3.0, turn=0.95)
def hold_baby(pose: Pose) -> Motion:
    return Motion(
        sway=0.05 * pose.wave(),
        happy=0.6,
        nod=-0.12,
        eyes=0.8,
        hands=both(0.20, -0.03, 0.10),
        props=(Prop(name="baby_bundle", space="chest", at=(0.20, 0.02, 0.0)),),
    )


@act("shop", 0.95, turn=0.5, gait="walk")
def shop(pose: Pose) -> Motion:
    from .body import walk

    return replace(
        walk(pose),
        hands=both(0.27, -0.06, 0.10),
        props=(Prop(name="shopping_cart", at=(0.42, 0.0, 0.0), value=pose.phase),),
    )
