"""Who can be seen doing what only some can: what is asked of others is told in `Scene.not_shown`.

Names of figures are repeated here because the director must work without loading what draws; a test compares them with what the
cast does. What people do is not judged: whoever has no movement for it stands up for it or does the nearest thing. Only names.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Subject
from ...words.lexicon import fine_actions, thing_kinds
from ...words.people import is_human
from .coats import breeds

FOUR_LEGS = """
cat dog rabbit horse cow pig fox elephant bear panda deer lion tiger zebra giraffe wolf dragon goat donkey unicorn raccoon
hedgehog mouse hamster squirrel skunk leopard polarbear koala monkey camel llama rhino hippo crocodile longneck lizard chameleon
lioness doe mammoth monster triceratops stegosaurus armadillo wombat
sloth gazelle bison meerkat beaver platypus ferret capybara
"""
FOUR_LEGS += " ".join(figure for kind, figure in sorted(breeds()) if kind in FOUR_LEGS.split()) + "\n"
TWO_LEGS = """
penguin ostrich heron stork cranebird pelican owl duck sheep turtle seaturtle frog chicken chick rooster swan goose flamingo peacock turkey seal walrus crab snail spider ant
ladybug dinosaur kangaroo caterpillar worm
"""
BEAKS = "eagle hawk vulture crow parrot seagull toucan bird"
FLYERS = """
dragon loong owl duck chicken rooster swan goose flamingo heron stork cranebird pelican peacock turkey eagle hawk vulture crow parrot seagull toucan hummingbird bird bat butterfly bee dragonfly firefly ladybug ghost earth saturn blackhole
balloon feather dandelionseed paperlantern paperplane papercrane kite ufo spaceship satellite airship airplane helicopter rocket hotairballoon otter
drone soapbubble solarsystem suninspace robotvacuum car jeep convertible taxi policecar tank forklift snowmobile golfcart jetski wheelchair unicycle fireengine ambulance tractor bus truck train bicycle motorcycle carriage wagon cart sleigh rickshaw rover doubledecker spacestation ringstation plough tram snowplow chariot hovercraft hangglider gokart icecreamtruck steamroller segway
locomotive freighttrain railcar tender freighttender coach boxcar coalcar railcoach
"""
CALLERS = FOUR_LEGS + TWO_LEGS + BEAKS
SHARED = (
    "sleep", "eat", "drink", "sing", "lie", "crawl", "sail", "spin", "climb", "rock_climb", "dig", "stretch_leg", "wave",
    "talk", "turn_around", "look_back", "look_camera", "fish", "march", "laugh", "cry", "wake_up", "bow", "play", "swing", "fly_kite", "feed",
    "look_around", "look_down", "blink", "yawn", "fall_over", "turn_away",
)  # fmt: skip
"""Of what people do, what others do in their own way, or what is said of them without being meant."""
ON_SEATS = """
read read_newspaper knit talk phone_call use_phone drink drink_coffee drink_beer drink_wine eat_icecream eat_snack smoke play_guitar play_flute
play_violin play_accordion play_controller sing wave clap cheer laugh cry think nod shake_head point feed_birds feed_pigeons hold_baby
hold_flowers hold_balloon hold_umbrella hold_lantern hold_gift open_gift look_up use_computer write eat shrug wink blink look_around look_down yawn salute raise_hand cross_arms scratch_head tilt_head
blow_kiss shiver thumbs_up sneeze cough eat_by_hand eat_from_hand
"""
SEATED = frozenset(ON_SEATS.split())
"""What people do on the seat that is named; for anything else they stand beside it."""
SITTING_DOWN = SEATED | {"watch_tv"}
"""What people do sitting on the seat that is named, whether or not their hands have anything to do."""
CAN = {
    verb: frozenset(names.split())
    for verb, names in {
        "howl": CALLERS, "roar": CALLERS, "bark": CALLERS, "rear": FOUR_LEGS, "dig": FOUR_LEGS + "excavator", "stretch_leg": FOUR_LEGS,
        "wag": FOUR_LEGS, "shake_off": FOUR_LEGS, "scratch": FOUR_LEGS, "lick": FOUR_LEGS, "lick_up": FOUR_LEGS, "spray": "elephant mammoth", "breathe_fire": "dragon", "fly_fire": "dragon", "fly": FLYERS, "take_off": FLYERS, "hang": FOUR_LEGS + "bat",
    }.items()
}  # fmt: skip

SKATERS = frozenset(["penguin", "owl", "duck", "chicken", "rooster", "swan", "goose", "flamingo", "peacock", "turkey"])
"""Birds that skate on their own feet."""


GOING = ("walk", "run", "jog", "hike", "swim")
"""What somebody does along with whoever does it."""
HANDY = frozenset([*FOUR_LEGS.split(), "robot"])
"""Who is no person and stands up for what takes hands."""
UNDER_UMBRELLAS = HANDY.union(CALLERS.split())
"""Who is no person and has an umbrella in hand or over itself."""


def shows(figure: str, action: str) -> bool:
    """Whether a figure that is no person is seen doing that: some stand up for what takes hands, others have none. What is in no
    table is not judged."""
    if action in ("hold_umbrella", "open_umbrella", "walk_umbrella"):
        return figure in UNDER_UMBRELLAS
    if action == "ice_skate":
        return figure in HANDY or figure in SKATERS
    if action in CAN:
        return figure in CAN[action]
    return figure in HANDY or action in SHARED or action not in fine_actions()


BOARDED = (
    "boat", "car", "truck", "bus", "train", "taxi", "police car", "helicopter", "airplane", "rocket", "submarine", "tractor",
)  # fmt: skip
"""What somebody may be in or aboard."""
VEHICLES = ("car", "rover", "truck", "bus", "taxi", "police car", "train", "tractor", "motorcycle", "bicycle")
"""What is seen to crash, two of a kind into each other."""
STREAMS = ("dripping honey", "syrup")
"""Kinds that are a stream by themselves: poured over something they land on it."""
UNCOUNTED = (
    *STREAMS,
    "x-ray",
    "slippers",
    "flip-flops",
    "goggles",
    "shorts",
    "pajamas",
    "bikini",
    "tweezers",
    "seaweed",
    "curtain",
)
"""Of which a word that looks like several names one."""
OPENING = (
    "wardrobe",
    "safe",
    "door",
    "gate",
    "window",
    "gift",
    "box",
    "treasurechest",
    "book",
    "egg",
    "eggshell",
    "flower",
    "cupboard",
    "cabinet",
    "ricecooker",
    "venusflytrap",
)
"""Things that are seen to open and close."""


SLEIGH, SANTA = "sled", "santa"
"""What flies behind its reindeer where its driver is there."""


def undone(subjects: Sequence[Subject]) -> list[str]:
    """What somebody was asked to do that its figure has no movement for, as "shark: fly".

    Who is named beside somebody who does it was not asked: its verb is only lent.
    """
    done = {s.action for s in subjects if is_human(s.figure) or shows(s.figure, s.action)}
    return [
        f"{s.kind}: {s.action}"
        for s in subjects
        if (
            s.figure
            and s.kind not in thing_kinds()
            and not is_human(s.figure)
            and s.action not in done
            and s.action != "close"
            and not (s.kind == SLEIGH and any(other.figure == SANTA for other in subjects))
        )
        or (s.action == "crash" and (s.count != 2 or s.kind not in VEHICLES))
        or (s.action in ("open", "close") and s.figure not in OPENING)
    ]
