"""Stories are told in the past: "a fox walked through the snow" shows a fox that walks.

Only English, whose verbs the tables have in their present forms. A word is taken for a verb of the past where no article stands before it
and what may follow a verb follows; "a used car" and "a wall painted red" stay what they are. Pure and standard library only.
"""

from __future__ import annotations

import re
from functools import cache

IRREGULAR = """
ran:runs flew:flies swam:swims slept:sleeps sat:sits ate:eats drank:drinks drove:drives rode:rides held:holds sang:sings stood:stands
fought:fights fell:falls threw:throws caught:catches wrote:writes read:reads drew:draws dug:digs swung:swings woke:wakes lay:lies
crept:creeps leapt:leaps blew:blows shook:shakes spun:spins met:meets knelt:kneels sank:sinks shone:shines hid:hides
went:goes came:comes swept:sweeps wept:weeps strode:strides slid:slides
"""
REGULAR = """
walk jump dance play climb crawl laugh smile wave chase follow hop march sail float land roll rest race rush dash gallop trot wander
stroll roam hike travel row paddle dive cry whisper talk cheer clap hug kiss bow kneel carry push pull kick watch stretch yawn howl bark
growl roar sniff lick chew munch nibble sip skip snore snooze nap sneak tiptoe waddle prowl swoop glide soar hover flutter flap drift
bounce tumble stumble twirl juggle pounce stop wait look gaze stare stagger limp pedal surf skate ski jog sprint hurry cross
explore open close melt bloom burn explode collide crash
"""
DOUBLED = ("hug", "hop", "skip", "nap", "trot", "jog", "sip", "flap", "stop")
"""Verbs that double their last letter."""
FOLLOWS = re.compile(
    r"\s*(?:$|[.,;:!?]|(?:an?|the|his|her|its|their|my|some|two|three|many|on|in|into|to|at|over|under|through|across|along|around|down|up|off|out|away|back|"
    r"past|by the|near|beside|behind|between|among|from|with|towards?|for|onto|inside|outside|home|and|as|while|until|when|then|together|alone|there|here|"
    r"\w+ly|him|them|it|all|every|each|one|hand|side|high|fast|around)\b)"
)
"""What may stand behind a verb; behind a participle that describes stands what it describes or "by"."""
PARTS = (
    "eyes?|eyelids?|mouth|lips|arms?|legs?|hands?|fingers|feet|ankles|head|hair|wings?|tail|ears?|mane|curtains?|blinds|doors?|windows?|shutters|gates?|"
    "books?|petals|edges|candles?|pages"
)
"""Behind which a participle tells how it is: "eyes closed", "arms crossed"."""
NO_VERB = re.compile(
    rf"(?:\b(?:{PARTS})\s+$)|"
    r"(?:^|\b(?:an?|the|his|her|its|their|my|of|with|very|freshly|newly|been|being|be|is|are|was|were|get|gets|got|some|most|more)\s+)$"
)
"""Before a participle."""
REACH = 12  # characters back to that
IS_DONE = re.compile(r"\b(?:has|have|having)\s(?:just\s|already\s|now\s)?$")
"""Before what is over by now: who has landed does not land."""
DONE = ("landed",)


def in_the_present(text: str) -> str:
    """The text with its verbs of the past in the present."""

    def told(word: re.Match[str]) -> str:
        now = _present().get(word[0].casefold())
        if word[0].casefold() in DONE and IS_DONE.search(text[: word.start()]):
            return word[0]
        if now is None or _describes(text, word) or not FOLLOWS.match(text, word.end()):
            return word[0]
        return now

    return re.sub(r"[A-Za-z]+", told, text)


def _describes(text: str, word: re.Match[str]) -> bool:
    """Whether it is a participle by what stands before it."""
    return NO_VERB.search(text, max(0, word.start() - REACH), word.start()) is not None


@cache
def _present() -> dict[str, str]:
    """What a verb of the past is in the present."""
    verbs = dict(pair.split(":") for pair in IRREGULAR.split())
    for verb in REGULAR.split():
        if verb.endswith("e"):
            past = verb + "d"
        elif verb in DOUBLED:
            past = verb + verb[-1] + "ed"
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            past = verb[:-1] + "ied"
        else:
            past = verb + "ed"
        verbs[past] = _third(verb)
    return verbs


def _third(verb: str) -> str:
    """ "Crosses", "carries", "walks"."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"
