"""What a kind of subject can do at all: no tree runs, no cup swims, and nobody sells what is for sale.

Pure and standard library only. Who of those that can does it is `doers.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...place_names import UNDER_A_ROOF
from ...words.floating import CHERRIES
from ...words.lexicon import Findings, Match, deed_actions, fine_actions, is_somebody, read, subject_rows, thing_kinds
from .doing import SHARED
from .relating import Draft

BLOOMING = ("flower", "sunflower", "rose", "lotus", "potted plant", "mushroom", "cactus")
UNDONE = ("shatter", "pop", "explode")
"""What a thing does once, and is no more."""
ONLY_THINGS = (*UNDONE, "pour", "go_out", "splash", "tip")
"""What only things do, as it is seen."""
UNBREAKABLE = (
    "popcorn",
    "liquid",
    "rock",
    "earth",
    "saturn",
    "black hole",
    "portal",
    "tornado",
    "campfire",
    "fireplace",
    "cloud",
)
LIQUID = "liquid"
DROPS = ("drops", "dropping", "dropped", "is dropped", "being dropped", "dropping on", "drops onto", "dropping onto")
GOES_OUT = ("candle",)
VEHICLES = (
    "car", "rover", "bus", "truck", "train", "boat", "airplane", "helicopter", "motorcycle", "bicycle", "taxi", "tractor", "ship",
)  # fmt: skip
ON_THE_GROUND = ("boat", "rover", "bus", "truck", "train", "motorcycle", "bicycle", "taxi", "tractor", "ship")
OF_THE_AIR = ("fall", "float", "fly", "rise", "spin", "land", "blow", "drift", "dance")
OF_A_SIGHT = (*OF_THE_AIR, *UNDONE)
"""What fireworks, petals and bubbles in the air do, of which nobody is a subject."""
CELESTIAL = ("earth", "saturn", "black hole", "solar system", "sun in space")
ROOTED = ("flower", "mushroom", "palm", "potted plant", "house", "candle", "snowman")
OF_THE_ROOTED = (
    "fall", "dance", "swing", "stand", "bloom", "grow", "melt", "open", "close", "spin", "burn", "spread", "rise",
)  # fmt: skip
HOVERS = re.compile(
    r"float|hover|levitat|漂浮|悬浮|飘浮|flot|schweb|浮か|漂|flutu|парит|떠|fluttu|galleggi", re.IGNORECASE
)
"""What furniture does in a dream: a piano that floats above a lake."""
WHEELED = (
    "car",
    "rover",
    "bus",
    "truck",
    "train",
    "motorcycle",
    "bicycle",
    "taxi",
    "tractor",
    "police car",
    "fire engine",
    "ambulance",
)
STAND_FIRM = ("house", "tree", "pine tree", "palm tree", "castle", "lighthouse", "windmill", "tent", "door")
"""What does not come down from the sky."""
OF_BEINGS = (
    "sit", "stand", "eat", "drink", "sleep", "play", "read", "laugh", "talk", "wave", "clap", "climb", "dance", "kneel", "think", "cook",
    "hold", "throw", "write", "work",
)  # fmt: skip
"""What no car and no boat does."""
SEATS = ("bench", "chair", "armchair", "couch", "bed", "toilet")


LIFELESS = """
sign letters branch nest carriage wagon cart rickshaw gondola spaceship satellite sled crown shoe glasses watch burger egg strawberry watermelon cactus
gift sword magnifier desk mirror bathtub door lantern drum trumpet harp flute mailbox tent portal tornado earth saturn feather tree pine palm flower
basketball football excavator ambulance rocket balloon potion honey syrup sprinkler microscope rover
"""
NOBODY = frozenset(LIFELESS.split()) | {
    "bamboo stalk", "space station", "x-ray", "fire engine", "paper plane", "basketball hoop", "ice cream", "treasure chest", "computer mouse", "black hole", "paper lantern", "dandelion seed"
}  # fmt: skip
_MATTER = (
    r"(?:dust|motes|particles|flour|powder|sweat|droplets?|drops?|hair|curtains?|cables?|wires?|embers?|ash|ashes|sparks?|cloth|fabric|ribbons?|beams?|reflections?|flames?|spray|foam|bulbs?|mist|haze|specks?|"
    r"pages?|strands?|sunbeams?|sunrays?|rays?|shadows?|sunlight|moonlight|daylight|ripples|raindrops|pollen|lint|debris|sawdust|sauce|syrup|light)"
)
MATTER_DOES = re.compile(
    rf"\b{_MATTER}(?: of (?:an?|the|his|her|its) (?:[\w-]+ )?[\w-]+)?(?: (?:then|slowly|gently|smoothly|\w+ly))?$"
)
MATTER_SO = re.compile(rf"(?<=ing)\s{_MATTER}\b")
"""Before a verb of what is nobody, and behind one that describes it: "dust floats", "floating dust"."""
WITH_A_FACE = (
    "laugh",
    "talk",
    "eat",
    "drink",
    "yawn",
    "cry",
    "nod",
    "wave",
    "sing",
    "bow",
    "dance",
    "waltz",
    "clap",
    "kneel",
    "look_camera",
    "look_back",
    "look_up",
)
"""What nothing does that has no face, where somebody is there who has one."""
ON_THE_KNEES = re.compile(r"[^.;,]{0,14}(?:\bknees?\b|rodillas|genoux|\bknie|joelhos|ginocchi|колен)")
TO_THE_GROUND = re.compile(
    r"\s(?:gracefully |slowly |backwards? |down )?(?:to|on|onto) the (?:ground|floor|grass|sand|snow|stage)\b"
)
FROM_ABOVE = re.compile(
    r"\b(?:sk(?:y|ies)|clouds?|air|plane|airplane|aircraft|helicopter|parachut\w*|skydiv\w*|bungee|cliff|ledge|roof|building|tower|bridge|space|void|abyss|portal|hole|rabbit|"
    r"(?:falls?|falling|plunges?|plummets?|tumbles?) (?:\w+ly )?(?:from|off|out of|through|into|towards?|past)|cielo|aire|acantilado|vacío|ciel|falaise|vide|himmel|wolken|klippe|luft|céu|penhasco|nuvens|"
    r"cielo|scogliera|nuvole|vuoto|небо|неба|облак\w+|обрыв\w*|скал\w+)\b|[天高]空|空から|坠|降落伞|悬崖|崖|云|雲|하늘|절벽"
)
"""Where somebody falls from who does not just fall over."""
WITHOUT_GROUND = ("space", "sky", "underwater", "coral reef", "sunken city", "pond floor")
"""Places where nobody falls over."""
WITH_ARTICLES = ("es", "fr", "de", "pt", "it")
KNOWN = re.compile(r"(?:\bthe\s(?:[\w-]+\s){0,2}|^)$")
"""Before somebody who is there already, wherever that is."""
TEXTS_KEPT: Final = 64
UPHILL = re.compile(r"\b(?:hinauf|hinab|hinunter|empor|bergauf|\w*(?:berg|pfad|weg|hang|gipfel|hügel|treppe)\w*)\b")
MOVES_A_THING = ("slide", "roll", "spin")
A_THING_NEXT = re.compile(
    r"\s(?:the|an?|his|her|their)\s(?!(?:hill|slope|ice|floor|snow|stage|way|banister|dance)\b)[\w-]+"
)
"""What is slid, rolled or spun by somebody."""


AFLOAT = ("swan", "duck", "goose")
ON_WATER = re.compile(
    r"[^.;]{0,24}\b(?:on|across|over|along|in)\s+(?:[\w-]+\s+){0,3}(?:pond|lake|river|water|waters|canal|stream|surface)\b"
)
TURN_INSIDE = ("washing machine", "record player", "windmill", "spinning top", *CELESTIAL)
"""Of what turns by itself, whatever is said."""
ITS_OBJECT = re.compile(
    r"\s+(?:through\s+)?(?:an?|the|his|her|its|their|some|two|three)\s+(?:(?!(?:in|on|at|with|into|of|from|onto|against)\b)[\w-]+\s*){1,3}"
)
"""What somebody or something breaks, right behind the verb."""


def broken_by(text: str, match: Match, drafts: Sequence[Draft]) -> list[Draft] | None:
    """ "A ball breaking a window": what is broken by another, nobody where that is not shown; None where a thing breaks by itself."""
    hit = ITS_OBJECT.match(text, match.end) if match.value in UNDONE else None
    if hit is None:
        return None
    return [d for d in drafts if hit.start() <= d.match.start and d.match.end <= hit.end() and could(d, match)]


def glides_in_water(findings: Findings, draft: Draft, match: Match) -> bool:
    """A turtle that glides swims, and so does a swan on a pond; one that flies does not."""
    if not match.text.startswith("gli"):
        return False
    afloat = draft.match.value in AFLOAT and ON_WATER.match(findings.text, match.end) is not None
    return afloat or subject_rows()[draft.match.value].habitat in ("underwater", "coral reef")


def is_alive(kind: str) -> bool:
    """Whether somebody or an animal is meant, and no thing."""
    return is_somebody(kind) or not (kind in NOBODY or kind in VEHICLES or kind in thing_kinds())


def persons_way(match: Match, value: str, text: str) -> str | None:
    """What a verb comes to in a person: who collapses is on the ground, who lands stands, and who slides a cup across the counter does not slide
    (empty); None for whatever it means elsewhere."""
    if value == "fall" and ON_THE_KNEES.match(text, match.end):
        return "kneel"
    if value == "fall" and (match.text.startswith("collaps") or TO_THE_GROUND.match(text, match.end)):
        return "lie"
    if value == "fall" and not FROM_ABOVE.search(text) and not _is_off_the_ground(text, match.start):
        return "fall_over"
    if value == "land" and match.text.startswith("land"):
        return "stand"
    if value == "rise" and match.text.startswith("steig"):
        return "hike" if UPHILL.search(text, match.end) else None  # "steigt den Pfad hinauf"
    return "" if value in MOVES_A_THING and A_THING_NEXT.match(text, match.end) else None


@lru_cache(maxsize=TEXTS_KEPT)
def _is_off_the_ground(text: str, at: int) -> bool:
    """Whether it plays where nothing is to fall on: in the place that is named, or else where such a one is at home."""
    findings = read(text)
    stages = [m.value.partition("/")[0] for m in findings.matches if m.category in ("place", "region")]
    if stages:
        return any(stage in WITHOUT_GROUND for stage in stages)
    who = next((m for m in reversed(findings.matches) if m.category == "subject" and m.end <= at), None)
    if who is None:
        return False
    if findings.language in ("en", *WITH_ARTICLES) and KNOWN.search(text[: who.start]):
        return False
    return subject_rows()[who.value].habitat in WITHOUT_GROUND


def could(draft: Draft, match: Match) -> bool:
    """Whether this kind of subject does that at all: a tree does not run and a candle does not sit."""
    kind = draft.match.value
    action = deed_actions().get(match.value, match.value)
    action = "drive" if action == "drive_car" and kind in WHEELED else action
    if match.text in DROPS and (is_alive(kind) or kind in VEHICLES):
        return False  # who drops something does not fall
    if action in UNDONE:
        return not is_alive(kind) and kind not in UNBREAKABLE
    if action == "pour":
        return kind == LIQUID
    if action == "tip":
        return not is_alive(kind) and not subject_rows()[kind].fixed
    if action == "splash":
        return is_alive(kind) or not subject_rows()[kind].fixed
    if action == "go_out":
        return kind in GOES_OUT
    if action == "fall" and kind in STAND_FIRM:
        return match.value == "fall" and draft.match.text in CHERRIES
    if match.text.startswith("sell"):
        return draft.match.start < match.start and is_somebody(kind)  # and no goods
    if match.text.startswith("flicker"):
        return kind in thing_kinds()  # the light over somebody
    if action == "swim" and kind in thing_kinds():
        return kind in VEHICLES  # and no cup that a fish is in
    if kind in SEATS and action in OF_BEINGS:
        return False
    if action == "bloom" and subject_rows()[kind].habitat in UNDER_A_ROOF and kind not in (*BLOOMING, *ROOTED):
        return False  # "a paper crane unfolds and flies from a desk"
    if kind in CELESTIAL:
        return action in OF_THE_AIR
    if kind in ROOTED or subject_rows()[kind].fixed:
        return action in OF_THE_ROOTED or (kind not in ROOTED and HOVERS.match(match.text) is not None)
    if action == "bloom":
        return kind in BLOOMING
    if kind in VEHICLES:
        peoples = action in OF_BEINGS or (action in fine_actions() and action not in SHARED)
        glides = match.text.startswith(("glide", "gliding", "soar"))
        return not peoples and (action != "fly" or kind not in ON_THE_GROUND or glides)
    return True
