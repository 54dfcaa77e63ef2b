"""Work with the hands: cooking, gardening, art, trades, and things that are carried. Must not: solids (`tools/*.py`)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import KNEELING, ONE_KNEE, SQUATTING, Motion, Prop, both, feet, foot, hand, keyed, sitting
from ..species import Pose
from .body import idle, walk
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
TABLE = 0.44
CHAIR = Prop(name="chair")
DESK = Prop(name="table", at=(0.42, 0.0, 0.0))
COUNTER = Prop(name="table", at=(0.44, 0.0, 0.0))


@act("paint", 2.0, turn=0.55)
def paint(pose: Pose) -> Motion:
    a = math.tau * pose.phase
    return Motion(
        happy=0.4, eyes=blink(pose, 0.6), hands=(hand(0.27, 0.82 + 0.06 * math.sin(a), 0.10 + 0.05 * math.cos(a), "world"), hand(0.20, 0.55, -0.20, "world")),
        props=(Prop(name="easel", at=(0.62, 0.0, -0.02), value=pose.phase), Prop(name="brush", space="hand0", turn=(0.0, 0.0, -50.0), size=1.4), Prop(name="palette", space="hand1", at=(0.04, 0.02, 0.0))),
    )  # fmt: skip


@act("dig garden_dig", 1.6, turn=0.58)
def dig(pose: Pose) -> Motion:
    down = Motion(
        hip=(-0.02, 0.40),
        lean=-0.30,
        bend=-0.15,
        hands=(hand(0.30, 0.30, 0.10, "world"), hand(0.20, 0.56, 0.05, "world")),
        legs=(foot(0.15, 0.11, 0.10, knee=(1, 0.6, 0.2)), foot(-0.14, 0.078, -0.1)),
    )
    up = replace(
        down,
        hip=(-0.04, 0.43),
        lean=-0.02,
        bend=0.0,
        hands=(hand(0.34, 0.55, 0.10, "world"), hand(0.14, 0.66, 0.05, "world")),
        mouth=0.2,
    )
    body = keyed(pose.phase, [(0.0, down), (0.22, down), (0.55, up), (0.72, up)])
    t = pose.pulse(0.62, 0.7)
    return replace(
        body,
        props=(
            Prop(name="shovel", space="grip", value=t),
            Prop(name="earth_heap", at=(0.62, 0.0, -0.16)),
            Prop(name="hole", at=(0.50, 0.0, 0.12)),
        ),
    )


@act("plant_tree plant", 2.4, turn=0.62)
def plant_tree(pose: Pose) -> Motion:
    s = 0.02 * pose.wave(0.0, 2)
    return replace(
        KNEELING, lean=-0.32, nod=0.05, happy=0.6, hands=(hand(0.30, 0.14 + s, 0.12, "world"), hand(0.30, 0.14 - s, -0.10, "world")),
        props=(Prop(name="sapling", at=(0.44, 0.0, 0.0), value=pose.wave()), Prop(name="watering_can", at=(0.36, 0.11, 0.36)), Prop(name="shovel", at=(-0.20, 0.30, -0.28), turn=(0.0, 4.0, 0.0))),
    )  # fmt: skip


@act("water_plants garden", 2.2, turn=0.62)
def water_plants(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        lean=-0.12, nod=-0.10, happy=0.6, hands=(hand(0.26, -0.05 + 0.02 * s, 0.10), hand(0.10, -0.16, -0.19)),
        props=(Prop(name="watering_can", space="hand0", at=(0.05, -0.09, 0.0), turn=(0.0, 0.0, -22.0 + 4.0 * s), value=1.0 + pose.phase), Prop(name="flower_bed", at=(0.66, 0.0, 0.05), value=pose.wave(0.2))),
    )  # fmt: skip


@act("push_cart", 0.95, turn=0.45, gait="walk")
def push_cart(pose: Pose) -> Motion:
    return replace(
        walk(pose),
        lean=-0.22,
        hands=both(0.28, -0.10, 0.13),
        props=(Prop(name="wheelbarrow", at=(0.50, 0.0, 0.0), value=pose.phase),),
    )


@act("pottery", 1.2, turn=0.80)
def pottery(pose: Pose) -> Motion:
    s = 0.03 * pose.wave()
    return replace(
        sitting(0.20, feet_at=0.16, wide=0.17), lean=-0.12, nod=-0.14, happy=0.3,
        hands=(hand(0.33, 0.44 + s, 0.115, "world", elbow=(-0.6, -0.3, 1)), hand(0.33, 0.44 + s, -0.115, "world", elbow=(-0.6, -0.3, 1))),
        props=(Prop(name="stool"), Prop(name="potters_wheel", at=(0.36, 0.0, 0.0), value=pose.phase), Prop(name="apron_tool", space="chest")),
    )  # fmt: skip


@act("cut_watermelon", 1.5, turn=0.72)
def cut_watermelon(pose: Pose) -> Motion:
    up = pose.pulse(0.5, 0.7)
    return Motion(
        lean=-0.06, nod=-0.12, happy=0.3, hands=(hand(0.30, 0.66 + 0.12 * up, 0.10, "world"), hand(0.34, 0.60, -0.24, "world")),
        props=(COUNTER, Prop(name="board", at=(0.44, TABLE + 0.01, 0.0), size=1.2), Prop(name="watermelon_cut", at=(0.44, TABLE + 0.03, -0.03), size=1.1), Prop(name="knife", space="hand0", at=(0.02, -0.01, 0.0), turn=(0.0, 0.0, -104.0 + 16.0 * up), size=1.8)),
    )  # fmt: skip


@act("chop", 0.8, turn=0.75)
def chop(pose: Pose) -> Motion:
    up = 0.5 + 0.5 * pose.wave(0.0, 2)
    return Motion(
        lean=-0.06, nod=-0.14, happy=0.3, hands=(hand(0.34, 0.55 + 0.05 * up, 0.08, "world"), hand(0.34, 0.52, -0.12, "world")),
        props=(COUNTER, Prop(name="board", at=(0.44, TABLE + 0.01, 0.0), size=1.1), Prop(name="carrots", at=(0.42, TABLE + 0.04, -0.02)), Prop(name="knife", space="hand0", at=(0.02, -0.02, 0.0), turn=(0.0, 0.0, -100.0 + 10.0 * up), size=1.4), Prop(name="apron_tool", space="chest")),
    )  # fmt: skip


@act("cook bake", 1.4, turn=0.72)
def cook(pose: Pose) -> Motion:
    """A pan that tosses over a stove, a spoon that stirs a pot."""
    toss = max(0.0, pose.wave())
    return Motion(
        happy=0.6, nod=-0.06, lean=-0.04, hands=(hand(0.27, 0.60 + 0.07 * toss, 0.13, "world"), hand(0.34, 0.66, -0.16 + 0.03 * pose.wave(0.2, 2), "world")),
        props=(
            Prop(name="stove", at=(0.48, 0.0, 0.0), value=pose.phase), Prop(name="pan", space="hand0", at=(0.02, 0.0, 0.0), turn=(0.0, 0.0, 10.0 * toss), value=toss, size=1.2),
            Prop(name="ladle", space="hand1", turn=(0.0, 0.0, 180.0 - 12.0), size=1.2), Prop(name="chef_hat", space="head"), Prop(name="apron_tool", space="chest"),
            Prop(name="steam", at=(0.50, 0.72, -0.18), value=pose.phase),
        ),
    )  # fmt: skip


@act("barbecue grill", 1.8, turn=0.72)
def barbecue(pose: Pose) -> Motion:
    flip = pose.pulse(0.5, 0.4)
    return Motion(
        happy=0.7, nod=-0.06, hands=(hand(0.27, 0.66 + 0.06 * flip, 0.10, "world"), hand(0.10, -0.15, -0.20)),
        props=(
            Prop(name="grill", at=(0.56, 0.0, 0.0), value=pose.phase), Prop(name="spatula", space="hand0", turn=(0.0, 0.0, -82.0 + 24.0 * flip), size=1.25),
            Prop(name="apron_tool", space="chest"), Prop(name="smoke", at=(0.60, 0.80, -0.02), value=pose.phase, size=1.3),
        ),
    )  # fmt: skip


@act("arrange_flowers", 2.2, turn=0.72)
def arrange_flowers(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        happy=0.6, nod=-0.04, hands=(hand(0.33, 0.72 + 0.05 * s, 0.10, "world"), hand(0.33, 0.66, -0.12, "world")),
        props=(COUNTER, Prop(name="vase_flowers", at=(0.46, TABLE + 0.01, 0.0), size=1.15), Prop(name="one_flower", space="hand0", at=(0.02, 0.0, 0.0), turn=(0.0, 0.0, -12.0 + 8.0 * s)), Prop(name="cut_stems", at=(0.40, TABLE + 0.02, 0.26))),
    )  # fmt: skip


@act("bend_metal forge", 1.8, turn=0.95)
def bend_metal(pose: Pose) -> Motion:
    """An iron bar bent over the knee of pure strength."""
    s = 0.5 + 0.5 * pose.wave(-0.25)
    return Motion(
        hip=(0.0, 0.43), legs=feet(0.0, 0.078, 0.13), happy=-0.5, mouth=0.5, eyes=0.85, nod=-0.06,
        hands=(hand(0.23, 0.02 + 0.06 * s, 0.27 - 0.05 * s, elbow=(-0.2, -0.2, 1)), hand(0.23, 0.02 + 0.06 * s, -0.27 + 0.05 * s, elbow=(-0.2, -0.2, 1))),
        props=(Prop(name="metal_bar", space="chest", at=(0.24, 0.02 + 0.06 * s, 0.0), value=s), Prop(name="sweatband", space="head"), Prop(name="sweat", space="head", value=pose.phase)), sheds=True,
    )  # fmt: skip


@act("count_money", 1.0, turn=0.95)
def count_money(pose: Pose) -> Motion:
    """At a table with piles of it: one note after another goes from hand to hand."""
    s = pose.wave()
    return Motion(
        happy=0.7, nod=-0.15, eyes=0.85, mouth=0.1, sheds=True, hands=(hand(0.31, 0.66 + 0.03 * s, 0.10 + 0.04 * s, "world"), hand(0.30, 0.64, -0.09, "world")),
        props=(
            COUNTER, Prop(name="banknotes", space="hand1", at=(0.05, 0.05, 0.04), value=0.5 + 0.5 * s, size=1.35), Prop(name="one_note", space="hand0", at=(0.03, 0.05, 0.0), size=1.35),
            Prop(name="coins", at=(0.50, TABLE, 0.27)), Prop(name="note_piles", at=(0.46, TABLE, -0.22)),
        ),
    )  # fmt: skip


@act("shuffle_cards play_cards", 1.0, turn=0.95)
def shuffle_cards(pose: Pose) -> Motion:
    s = 0.5 + 0.5 * pose.wave()
    return replace(
        sitting(0.22), happy=0.4, nod=-0.12, hands=(hand(0.27, -0.01 + 0.01 * s, 0.09 + 0.05 * s), hand(0.27, -0.01 + 0.01 * s, -0.09 - 0.05 * s)),
        props=(CHAIR, Prop(name="cards", space="chest", at=(0.29, 0.035, 0.0), value=s, size=1.3), Prop(name="green_table", at=(0.46, 0.0, 0.0))),
    )  # fmt: skip


@act("play_chess", 3.0, turn=0.40)
def play_chess(pose: Pose) -> Motion:
    move = pose.pulse(0.5, 0.5)
    return replace(
        sitting(0.22), nod=-0.10, eyes=0.9, hands=(hand(0.34 + 0.06 * move, TABLE + 0.14 + 0.04 * move, 0.05, "world"), hand(0.17, 0.10, -0.05)),
        props=(
            CHAIR, Prop(name="table", at=(0.50, 0.0, 0.0)), Prop(name="chess_board", at=(0.50, TABLE + 0.01, 0.0), size=1.15), Prop(name="chess_piece", space="hand0", at=(0.02, -0.03, 0.0), size=1.2),
            Prop(name="grandfather", at=(1.0, 0.0, 0.0), turn=(0.0, 205.0, 0.0), action="sit_think", phase=pose.phase),
        ),
    )  # fmt: skip


@act("sit_think", 3.0, turn=0.7)
def sit_think(pose: Pose) -> Motion:
    return replace(
        sitting(0.22),
        nod=-0.12,
        hands=(hand(0.17, 0.10, 0.05), hand(0.28, -0.10, -0.12)),
        eyes=blink(pose, 0.5),
        props=(CHAIR,),
    )


@act("shine_shoes", 0.9, turn=0.75)
def shine_shoes(pose: Pose) -> Motion:
    s = 0.07 * pose.wave()
    return replace(
        ONE_KNEE, lean=-0.12, nod=-0.14, happy=0.4, hands=(hand(0.36 + s, 0.33, 0.06, "world"), hand(0.30, 0.27, -0.14, "world")),
        props=(Prop(name="shoe_box", at=(0.42, 0.0, 0.0)), Prop(name="big_shoe", at=(0.40, 0.20, -0.02)), Prop(name="shoe_brush", space="hand0", at=(0.0, -0.025, 0.0)), Prop(name="shine", at=(0.50, 0.34, 0.10), value=pose.phase)),
    )  # fmt: skip


@act("take_photo photograph", 2.0, turn=0.70)
def take_photo(pose: Pose) -> Motion:
    click = pose.pulse(0.5, 0.12)
    return Motion(
        happy=0.4, lean=-0.04 + 0.03 * pose.wave(), hands=(hand(0.27, 0.20, 0.11), hand(0.27, 0.18, -0.05)), props=(Prop(name="camera", space="chest", at=(0.30, 0.215, 0.03), value=click, size=1.25),),
    )  # fmt: skip


@act("film", 2.4, turn=0.6)
def film(pose: Pose) -> Motion:
    return take_photo(pose)


@act("blow_bubbles", 2.4, turn=0.6)
def blow_bubbles(pose: Pose) -> Motion:
    return Motion(
        happy=0.5,
        mouth=0.3,
        nod=0.06,
        hands=(hand(0.29, 0.10, 0.10), hand(0.20, -0.08, -0.08)),
        props=(
            Prop(name="bubble_wand", space="hand0"),
            Prop(name="bubbles", at=(0.52, 0.86, 0.08), value=pose.phase),
            Prop(name="cup", space="hand1"),
        ),
    )


@act("hold_umbrella", 3.0, turn=0.80)
def hold_umbrella(pose: Pose) -> Motion:
    return replace(
        idle(pose),
        hands=(hand(0.12, 0.02, 0.21), None),  # the stick beside the face
        props=(Prop(name="umbrella", space="hand0", turn=(-7.0, 0.0, -2.0 + 2.0 * pose.wave())),),
    )


@act("walk_umbrella", 0.95, gait="walk")
def walk_umbrella(pose: Pose) -> Motion:
    return replace(
        walk(pose),
        hands=(hand(0.13, 0.02, 0.20), None),
        props=(Prop(name="umbrella", space="hand0", turn=(-7.0, 0.0, -6.0)),),
    )


@act("hold_balloon", 2.6, turn=0.85)
def hold_balloon(pose: Pose) -> Motion:
    return replace(
        idle(pose),
        happy=0.9,
        nod=0.1,
        hands=(hand(0.18, 0.10, 0.17), None),
        props=(Prop(name="toy_balloon", space="hand0", turn=(0.0, 0.0, 7.0 * pose.wave())),),
    )


@act("hold_flowers", 3.0, turn=0.85)
def hold_flowers(pose: Pose) -> Motion:
    return replace(
        idle(pose),
        happy=0.7,
        hands=(hand(0.20, -0.05, 0.06), hand(0.20, -0.08, -0.05)),
        props=(Prop(name="bouquet", space="chest", at=(0.22, -0.05, 0.02), turn=(0.0, 0.0, -16.0)),),
    )


@act("carry_box", 0.95, turn=0.62, gait="walk")
def carry_box(pose: Pose) -> Motion:
    return replace(
        walk(pose),
        lean=0.03,
        hands=both(0.25, -0.10, 0.17),
        props=(Prop(name="box", space="chest", at=(0.28, -0.02, 0.0)),),
    )


@act("carry_basket", 0.95, turn=0.62, gait="walk")
def carry_basket(pose: Pose) -> Motion:
    return replace(
        walk(pose),
        hands=(hand(0.18, -0.10, 0.17), None),
        props=(Prop(name="basket", space="hand0", at=(0.0, -0.16, 0.0)),),
    )


@act("carry_bag", 0.95, turn=0.6, gait="walk")
def carry_bag(pose: Pose) -> Motion:
    return replace(
        walk(pose),
        props=(
            Prop(name="shopping_bag", space="hand0", at=(0.0, -0.15, 0.03)),
            Prop(name="shopping_bag", space="hand1", at=(0.0, -0.15, -0.03), colour="#5b79c9"),
        ),
    )


@act("carry_suitcase", 0.95, turn=0.6, gait="walk")
def carry_suitcase(pose: Pose) -> Motion:
    return replace(
        walk(pose),
        hands=(hand(-0.10, -0.16, 0.22), None),
        props=(Prop(name="suitcase_tool", space="hand0", at=(-0.06, -0.36, 0.03)),),
    )


@act("hold_lantern", 3.0, turn=0.7)
def hold_lantern(pose: Pose) -> Motion:
    return replace(
        idle(pose),
        hands=(hand(0.27, 0.10, 0.12), None),
        props=(Prop(name="lantern", space="hand0", turn=(0.0, 0.0, 6.0 * pose.wave())),),
    )


@act("hold_sign", 3.0, turn=1.0)
def hold_sign(pose: Pose) -> Motion:
    return replace(
        idle(pose), hands=both(0.21, 0.0, 0.19), props=(Prop(name="sign", space="chest", at=(0.23, 0.02, 0.0)),)
    )


@act("hold_gift give_gift", 2.4, turn=0.7)
def hold_gift(pose: Pose) -> Motion:
    return replace(
        idle(pose),
        happy=1.0,
        hands=both(0.26, -0.06 + 0.01 * pose.wave(0, 2), 0.12),
        props=(Prop(name="gift", space="chest", at=(0.30, 0.01 + 0.01 * pose.wave(0, 2), 0.0)),),
    )


@act("teach", 2.6, turn=0.85)
def teach(pose: Pose) -> Motion:
    say = abs(pose.wave(0.0, 3))
    return replace(
        idle(pose),
        mouth=0.15 + 0.4 * say,
        happy=0.4,
        hands=(
            hand(0.15, -0.12, 0.17),
            hand(0.22, 0.09 + 0.05 * pose.wave(), -0.30),
        ),  # the far one: no arm before a face
        props=(
            Prop(name="blackboard", at=(0.42, 0.0, -0.42)),
            Prop(name="pointer", space="hand1", turn=(10.0, 0.0, -62.0)),
        ),
    )


@act("experiment", 2.2, turn=0.8)
def experiment(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        happy=0.5,
        nod=0.03,
        hands=(hand(0.28, 0.10 + 0.02 * s, 0.12), hand(0.26, 0.02 - 0.02 * s, -0.12)),
        props=(
            Prop(name="flask", space="hand0", value=pose.phase, colour="#6fd06a"),
            Prop(name="flask", space="hand1", value=pose.phase, colour="#e86ab0"),
            Prop(name="table", at=(0.46, 0.0, 0.0)),
            Prop(name="flask", at=(0.44, 0.50, 0.22), value=pose.phase, colour="#5bb7e8"),
        ),
    )


@act("hammer build", 1.0, turn=0.65)
def hammer(pose: Pose) -> Motion:
    up = pose.pulse(0.4, 0.7)
    return replace(
        SQUATTING,
        hip=(-0.04, 0.30),
        lean=-0.1,
        happy=0.2,
        nod=-0.1,
        hands=(hand(0.28, 0.38 + 0.20 * up, 0.10, "world"), hand(0.30, 0.26, -0.10, "world")),
        props=(
            Prop(name="planks", at=(0.42, 0.0, 0.0)),
            Prop(name="hammer", space="hand0", turn=(0.0, 0.0, -75.0 + 60.0 * up), size=1.2),
        ),
    )


@act("spray_water fight_fire", 1.2, turn=0.5)
def spray_water(pose: Pose) -> Motion:
    s = 0.02 * pose.wave(0, 2)
    return Motion(
        lean=0.05,
        legs=(foot(0.13, 0.078, 0.11, knee=(1, 0.3, 0.3)), foot(-0.13, 0.078, -0.11, knee=(1, 0.3, 0.3))),
        hip=(0, 0.42),
        hands=(hand(0.28, -0.02 + s, 0.07), hand(0.16, -0.06 + s, 0.0)),
        props=(Prop(name="hose", space="hand0", value=pose.phase),),
    )


@act("examine", 2.4, turn=0.7)
def examine(pose: Pose) -> Motion:
    return replace(
        idle(pose),
        hands=(hand(0.30, 0.04, 0.12), hand(0.18, -0.04, -0.12)),
        props=(
            Prop(name="stethoscope", space="chest"),
            Prop(name="clipboard", space="hand1", at=(0.05, 0.05, 0.02), turn=(0, -20, 0)),
            Prop(name="chair", at=(0.74, 0.0, 0.0), turn=(0.0, 180.0, 0.0)),
            Prop(
                name="woman_casual", at=(0.74, 0.0, 0.0), turn=(0.0, 180.0, 0.0), action="sit_patient", phase=pose.phase
            ),
        ),
    )


@act("sit_patient", 2.4)
def sit_patient(pose: Pose) -> Motion:
    return replace(sitting(), happy=0.3, nod=0.03 * pose.wave(), eyes=blink(pose, 0.4))


@act("rake", 1.4, turn=0.7)
def rake(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        lean=-0.14,
        nod=-0.1,
        hands=(hand(0.26 + 0.05 * s, -0.18, 0.10), hand(0.12, 0.04, 0.03)),
        props=(
            Prop(
                name="broom",
                space="chest",
                at=(0.20, -0.06, 0.07),
                turn=(0.0, 30.0 + 9.0 * s, 0.0),
                size=1.1,
                colour="#7d8792",
            ),
            Prop(name="earth_heap", at=(0.66, 0.0, 0.1), colour="#d98a3d"),
        ),
    )


@act("pick_fruit harvest", 2.0, turn=0.62)
def pick_fruit(pose: Pose) -> Motion:
    up = pose.pulse(0.4, 0.7)
    return Motion(
        happy=0.7,
        nod=0.25 * up,
        hands=(hand(0.26, 0.0 + 0.36 * up, 0.10), hand(0.16, -0.08, -0.16)),
        props=(
            Prop(name="apple", space="hand0", at=(0.05, 0.03, 0.0)),
            Prop(name="basket", space="hand1", at=(0.02, -0.12, -0.02)),
            Prop(name="fruit_branch", at=(0.34, 1.2, 0.05)),
        ),
    )
