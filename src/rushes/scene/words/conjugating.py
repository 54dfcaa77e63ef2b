"""How an English verb is written that the tables hold in its base form: "plays", "playing", with the articles of what follows.

Pure and standard library only.
"""

from __future__ import annotations

VERBS_ALONE = frozenset([
    "type", "point", "bow", "drum", "box", "iron", "code", "program", "say", "chat", "smoke", "bowl", "golf", "fish",
    "sip", "ski", "grill", "garden", "shovel", "hammer", "text", "bandage", "massage", "stretch", "pitch", "march",
    "shower", "sled", "surf", "cook", "paint", "draw", "drink", "laugh", "cry", "talk", "shave", "canoe", "kayak",
    "fence", "jog", "hike", "dunk", "photograph", "skate", "snowboard", "skateboard", "motorcycle", "experiment",
    "harvest", "hug", "kiss", "wrestle", "spin", "crawl", "read", "write", "dig", "sing", "knit", "cheer", "row",
    "barbecue", "bbq", "backpack", "trek", "sleep", "sew", "fry", "trip", "blink", "wink", "salute", "sneeze",
    "cough"
])  # fmt: skip
"""Words that are nouns as well, or too short to stand for a deed in their base form: only "-ing" and "-s" count."""
NOUNS = frozenset([
    "drum", "point", "bow", "box", "iron", "code", "program", "smoke", "bowl", "golf", "fish", "ski", "grill",
    "garden", "shovel", "hammer", "text", "bandage", "massage", "pitch", "march", "shower", "sled", "canoe", "kayak",
    "fence", "paint", "drink", "talk", "skate", "snowboard", "skateboard", "motorcycle", "row", "backpack", "trek",
    "hug", "kiss", "barbecue", "bbq", "experiment", "type", "surf", "sip", "trip"
])  # fmt: skip
"""Of those, the ones whose "-s" is a plural."""
DOUBLED = frozenset([
    "cut", "hit", "run", "jog", "knit", "sit", "get", "shop", "dig", "chop", "hug", "swim", "pet", "put", "trim",
    "clap", "snap", "mop", "skip", "wrap", "drum", "spin", "nod", "bat", "chat", "win", "stir", "clip", "drag",
    "strum", "plan", "trot", "zip", "flap", "hum", "scrub", "trip", "slip", "plod", "strut", "sip"
])  # fmt: skip
PREPOSITIONS = (
    "towards", "toward", "against", "on", "in", "at", "with", "into", "under", "up", "down", "over", "to", "for", "like",
    "through"
)  # fmt: skip
ARTICLES = ("", "a ", "an ", "the ", "his ", "her ", "its ", "their ", "some ", "two ")


def english(phrase: str) -> list[str]:
    """The forms in which a phrase in the base form is written: "play guitar" -> "playing the guitar", and so on."""
    verb, _, rest = phrase.partition(" ")
    if verb.endswith("ing") and verb not in ("sing", "swing", "bring", "string"):
        heads = [verb]
    else:
        heads = [verb, third_of(verb), _gerund(verb)]
        if not rest and verb in VERBS_ALONE:
            heads = heads[2:] if verb in NOUNS else heads[1:]
    if not rest:
        return heads
    first, _, after = rest.partition(" ")
    if first in PREPOSITIONS and after:
        return [f"{head} {first} {article}{after}" for head in heads for article in ARTICLES]
    return [f"{head} {article}{rest}" for head in heads for article in ARTICLES]


def third_of(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        return verb[:-1] + "ies"
    return {"have": "has"}.get(verb, verb + "s")


def _gerund(verb: str) -> str:
    if verb in DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return verb[:-1] + "ing"
    return verb + "ing"
