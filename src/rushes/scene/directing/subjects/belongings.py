"""What comes with what among those whom a prompt names: the bough that a bat hangs from, the desk of who types, the bowl of a soup.

Here drafts that already have their verbs lose what would be shown twice, and get where they are ("in a box"). Pure and standard
library only. Whose words are whose is `gathering.py`'s, who does what `doers.py`'s.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from ...composed import READING
from ...model import SUBJECTS_MAX
from ...words.floating import AIRBORNE
from ...words.lexicon import SENTENCE_END, Findings, is_somebody, thing_kinds
from ...words.people import COUPLES, figure_of, usual_action
from ..parts.casting import FISH
from ..sense.passing import OFFSPRING
from .clothing import ON_HEADS
from .relating import CLAUSE_END, Draft
from .resting import ON_A_SILL, SILL, at_rest

SADDLED = ("horse", "camel", "donkey", "unicorn")
RIDDEN = ("bicycle", "motorcycle", *SADDLED)
"""On which somebody rides who is only said to be on it."""
ON_A_MOUNT = (
    re.compile(
        r"\s+(?:sentad[oa] |montad[oa] |assis[e]? |à dos de )?(?:en|em|num|numa|على ظهر|على|di atas|trên lưng|trên|à|a)\s+(?:\w+\s+){0,2}"
    ),
    re.compile(r"\s+(?:पर(?: सवार| बैठ[ाीे])?|üstünde(?:ki)?|üzerinde(?:ki)?)\s+(?:\w+\s+){0,2}"),
)
"""What stands between who rides and the mount, and between the mount and who rides it."""
PLAYED = (
    "play_drums", "play_piano", "play_violin", "play_guitar", "play_cello", "play_saxophone", "play_trumpet", "play_flute", "play_harp",
    "play_accordion", "sing", "dj",
)  # fmt: skip
"""Trades in which somebody plays who is only said to play."""
BOUGHS = ("branch", "tree", "pine", "palm")
OPENED = ("door", "gate", "window", "gift", "box", "treasure chest", "book", "egg", "wardrobe", "safe")
HOLLOW = (
    "nest",
    "box",
    "bathtub",
    "cup",
    "pot",
    "gondola",
    "fishbowl",
    "bowl",
    "basket",
    "pan",
    "paper boat",
    "jar",
    "bottle",
    "birdcage",
    "cage",
)
FILLED = {
    "bowl": FISH,
    "fishbowl": FISH,
    "basket": (),
    "cup": ("boat",),
    "pan": (),
    "paper boat": (),
    "jar": ("firefly",),
    "bottle": ("boat", "firefly"),
}
"""In which things lie; and who is in it besides."""
FRUIT = ("strawberry", "watermelon", "egg", "pumpkin")
"""What lies in a bowl and is in no table of things."""
FULL_OF = re.compile(
    r"\s(?:full of|filled with|with|of)\s(?:(?:an?|some|two|three|four|five|six|fresh|ripe)\s)?(?:[\w-]+\s){0,2}"
)
"""Between a bowl and what is in it."""
BARS = re.compile(r"behind |tras |derrière |hinter |atrás |за |dietro ")
"""How the words for a cage begin that say by themselves who is in it."""
OF_A_BASKET = re.compile(r"\bbaskets? (?:full of|filled with|with|of) (?:[\w-]+ ){0,2}$")
IN_ITS = re.compile(
    r"\b(?:in|inside|into|dans|en|em|num|numa|dentro de|im|nel|nella|в)\s+"
    r"(?:(?:an?|the|its|their|his|her|une?|una?|uma?|eine[rmn]?|la|le|el|der|dem)\s+(?:[\w'-]+\s+){0,2})?$"
)
IN_IT = re.compile(r"\s?(?:[里裡内](?:面|头|边)?|中(?!间)|の中|に(?=入|い(?:る|た)|座|眠)|の?なか|\s?안|\s?속)")
"""Behind a bowl: what stands before both, or behind it and 的 or の, is in it."""
HEAPED = (
    "cookie", "fries", "pancakes", "soup", "popcorn", "spaghetti", "salad", "sushi", "bread", "cheese", "dumplings", "steak",
    "meatballs", "kebab", "sausage", "brownie", "scone", "fried egg", "cereal", "rice bowl", "fish and chips", "fried chicken", "salmon fillet",
)  # fmt: skip
"""Of which a plural is one plate, box or bowl."""
SEVERAL = (
    "cherries", "grapes", "olives", "peas", "blueberries", "raisins", "chestnut", "pistachios", "walnut", "date", "chili", "candy", "gummy bears", "caramel",
    "marshmallow", "macaron", "crackers", "sugar cubes", "pickle", "spinach", "asparagus", "celery", "garlic",
)  # fmt: skip
"""Of which one figure is several; they lie in a bowl as others do."""
SHARED_BY_TWO = {
    "hold_umbrella": "share_umbrella",
    "open_umbrella": "share_umbrella",
    "walk_umbrella": "stroll_umbrella",
}
ONE_UMBRELLA = re.compile(r"\b(?:an?|one|the same|their) (?:[\w-]+ )?umbrella\b|一把(?:\w{0,3})伞")
UMBRELLA_IN_HAND = {"": "hold_umbrella", "sit": "hold_umbrella", "stand": "hold_umbrella", "walk": "walk_umbrella"}
UNDER_ONE = re.compile(
    r"(?:\s(?:in|wearing|dressed in) (?:an?|her|his)(?:\s(?!with\b)[\w-]+){1,4})?\s(?:with|under|carrying|con|bajo|avec|sous|mit|unter|com|sob|sotto|con|с|под)\s(?:(?:an?|its|his|her|the|una?|um|une|einem|seinem|ihrem|su|son|seu|il suo|un)\s)?"
    r"(?:[\w-]+\s){0,2}"
)
"""Between an animal and its umbrella."""
WITH_UMBRELLAS = re.compile(
    r"\b(?:with|under|holding|carrying|con|bajo|avec|sous|mit|unter|com|sob|sotto|с|под|со)\s(?:(?:their|sus|leurs|ihren|seus|i loro|своими)\s)?(?:[\w-]+\s)?$|[打撑举拿]着?[^，。]{0,3}$"
)
TRUNKS = ("tree", "pine", "palm", "bamboo stalk")
BAMBOO = "bamboo"
DECK = "ship_deck"
LEAPS = ("jump", "leap", "fly")
INTO_ANOTHER = re.compile(
    r"\b(?:in)?to (?:another|the other|a second|the next|a different)\b|\b(?:tank|bowl)s? to (?:tank|bowl)\b|另一个|另一個|\b(?:a|en) otr[oa]\b|\bdans (?:un|l')\s?autre\b"
    r"|\bin (?:ein anderes|das andere|ein zweites)\b|別の|もう一つ|\bpara outr[oa]\b|\bв друг\w+|다른|\bin un'?\s?altr[oa]\b"
)
"""From one of them."""
HATCHES = ("hatch", "孵化", "破壳")
ON_A_DESK = ("keyboard", "laptop", "computer mouse", "book", "phone", "cell phone")
OF_GLASS = ("jar", "bottle")
"""Of those, in which no more is seen than is told there."""
AT_A_DESK = ("write", "sit_table", "sit")
AT_THE_HOOP = ("shoot_basketball", "dunk_basketball")
COOKED = ("soup", "pancakes", "pot", "pan", "egg", "bread", "spaghetti", "cookie", "dumplings", "steak")
IN_HAND = ("lantern",)
WITH_ONE = re.compile(r"\b(?:with|con|avec|mit|com|с)\s+(?:[\w-]+\s+){0,3}$")
"""Before what somebody has in hand who has it with them."""
BETWEEN_HANDS = re.compile(
    r" (?:in|between|on) (?:the )?(?:(?:an?|the|his|her|their) )?(?:(?:hands?|palms?) of (?:an?|the) )?(?:[\w-]+ ){0,2}"
)
THEIR_HANDS = re.compile(r"(?:'s?)? (?:[\w-]+ )?(?:hands?|palms?)\b")
"""Before and behind who has in hand what is named before: "a jar in a child's hands"."""
VESSELS = ("cup", "glass", "soda", "bottle")
POURING = ("drink", "pour_", "make_coffee")


def with_in_hand(findings: Findings, drafts: Sequence[Draft]) -> None:
    """ "A man with a lantern" holds it, and so does the child of "a jar in a child's hands"."""
    for thing in drafts:
        owners = [
            d for d in drafts if d.match.end <= thing.match.start and is_somebody(d.match.value) and d.other is None
        ]
        holder = next((d for d in drafts if d.match.start > thing.match.end and is_somebody(d.match.value)), None)
        if (
            holder is not None
            and holder.other is None
            and thing.match.value in thing_kinds()
            and BETWEEN_HANDS.fullmatch(findings.text, thing.match.end, holder.match.start)
            and THEIR_HANDS.match(findings.text, holder.match.end)
        ):
            holder.relation, holder.other = "hold", thing
        if thing.match.value in IN_HAND and owners and WITH_ONE.search(findings.text[: thing.match.start]):
            owners[-1].relation, owners[-1].other = "hold", thing


def without_what_is_held(drafts: list[Draft]) -> None:
    """What is drunk from or poured into is in the hands of who does: "drinks from a glass" shows no second one, as large as them."""
    usual = {id(draft): "" if draft.relation else usual_action(draft.match.text) for draft in drafts}
    pours = any((draft.action or usual[id(draft)]).startswith(POURING) for draft in drafts)
    beside = [draft.other for draft in drafts if draft.other is not None]
    drafts[:] = [
        draft
        for draft in drafts
        if draft in beside
        or not (pours and draft.match.value in VESSELS and not (draft.action or draft.relation or draft.count > 1))
    ]


def settled(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """The drafts of a prompt as they are shown together; their relations and actions are changed in place."""
    for draft in drafts:
        if draft.match.value == "lantern" and draft.action in AIRBORNE:
            draft.match = replace(draft.match, value="paper lantern")
        elif draft.match.value == "basket" and "basketball" in findings.text:
            draft.match = replace(draft.match, value="basketball hoop")
        elif draft.match.value == "window":  # it is only named with its verb
            draft.action = draft.action or ("close" if "close" in draft.match.text else "open")
        elif draft.action in ("play", "music") and usual_action(draft.match.text) in PLAYED:
            draft.action = usual_action(draft.match.text)  # "ein Gitarrist spielt"
    for draft in drafts[: SUBJECTS_MAX - 1]:
        if draft.action == "hang" and draft.other is not None and draft.other.match.value in BOUGHS:
            draft.relation, draft.other = "", None  # it is under it by what it does
        if draft.action == "hang" and not any(other.match.value in BOUGHS for other in drafts):
            bough = replace(
                draft.match, value="branch", text="", start=draft.match.end, end=draft.match.end, plural=False
            )
            drafts = [*drafts, Draft(bough)]
        if draft.action == "climb" and draft.other is None and not any(one.match.value in TRUNKS for one in drafts):
            drafts = [*drafts, *_bamboo(findings, draft)]
    for draft in drafts:
        if draft.relation == "wake" and draft.other is not None:
            _wake(draft, draft.other)
        if draft.relation == "hold" and draft.other is not None and READING in draft.other.match.text:
            draft.relation = "beside"  # in a hand nobody could read it
        if (
            draft.action == ""
            and draft.relation == "on"
            and draft.other is not None
            and draft.other.match.value == "trampoline"
        ):
            draft.action = "jump"
        on = draft.other.match.value if draft.relation == "on" and draft.other is not None else ""
        if (
            on in RIDDEN
            and is_somebody(draft.match.value)
            and draft.action in ("", "sit", "drive", "ride", "run", "walk")
        ):
            draft.relation = "ride"  # "two people on a tandem"
            draft.action = draft.action if draft.action == "sit" else "ride"
        if on in ON_A_DESK and is_somebody(draft.match.value):
            draft.relation, draft.other = "", None  # who falls asleep on the keyboard lies on none
    for draft in drafts:
        if draft.match.value in ON_HEADS and draft.relation == "on" and draft.other is not None and draft.action:
            draft.other.action, draft.action = draft.other.action or draft.action, ""
    sills = [draft for draft in drafts if draft.match.value == SILL]
    for draft in drafts if sills else ():
        if draft.action in ON_A_SILL and draft.other is None and draft not in sills:
            draft.relation, draft.other = "on", sills[0]  # "창턱에 앉아"
    drafts = at_rest(findings, drafts)
    _in_the_saddle(findings, drafts)
    ridden = [draft.other for draft in drafts if draft.relation == "ride"]
    for draft in drafts:
        if draft.action == "ride" and draft.other is None and draft.match.value in SADDLED and draft not in ridden:
            draft.action = "run"  # "a horse rides": no horse sits on another
    drafts = _without_their_ship(findings, drafts)
    _on_deck(drafts)
    _under_one(findings, drafts)
    _by_hand(findings, drafts)
    _from_bowl_to_bowl(findings, drafts)
    _inside(findings, drafts)
    _under_its_own(drafts, findings)
    desk = next((draft for draft in drafts if draft.action in AT_A_DESK), None)
    laptop = next(
        (draft for draft in drafts if draft.match.value in ("laptop", "keyboard") and not draft.relation), None
    )
    if desk is not None and laptop is not None and desk.other is None and is_somebody(desk.match.value):
        desk.action = "use_computer"  # which brings a desk and a computer along
        drafts = [draft for draft in drafts if draft is not laptop]
    if any(draft.match.value in HEAPED for draft in drafts):  # which comes in its own bowl
        drafts = [draft for draft in drafts if draft.match.value != "bowl" or draft.relation or draft.action]
    drafts = _potted(drafts)
    if any(draft.match.value == "cake" for draft in drafts):  # which has its candles on it
        drafts = [draft for draft in drafts if draft.match.value != "candle" or draft.action]
        for draft in drafts:
            if is_somebody(draft.match.value) and draft.relation == "on":
                draft.relation = "beside"  # "blows out the candles on her cake"
    if any(draft.action == "carry_basket" for draft in drafts):  # what is in the basket is carried in it
        drafts = [draft for draft in drafts if not OF_A_BASKET.search(findings.text[: draft.match.start])]
    if any(draft.match.value == "hot air balloon" for draft in drafts):  # which has its own
        drafts = [draft for draft in drafts if draft.match.value != "basket"]
    if any(draft.action in AT_THE_HOOP for draft in drafts):  # which comes along
        drafts = [draft for draft in drafts if draft.match.value != "basketball hoop" or draft.colour]
    if any(draft.action == "cook" for draft in drafts):  # what is cooked is in the pan
        drafts = [draft for draft in drafts if draft.match.value not in COOKED or draft.relation or draft.action]
    return drafts


def _potted(drafts: list[Draft]) -> list[Draft]:
    """A plant in a flower pot stands where the pot does, in the one that it has."""
    plant = next((draft for draft in drafts if draft.match.value == "potted plant"), None)
    pot = next((draft for draft in drafts if draft.match.value == "flower pot" and not draft.colour), None)
    if plant is None or pot is None or plant.match.plural or pot.match.plural:
        return drafts
    if plant.other is pot:
        plant.relation, plant.other = pot.relation, pot.other
    return [draft for draft in drafts if draft is not pot and draft.other is not pot]


def _bamboo(findings: Findings, climber: Draft) -> list[Draft]:
    """What is climbed where bamboo is all that is named."""
    grove = next((m for m in findings.matches if m.category == "place" and m.value == BAMBOO), None)
    if grove is None or grove.start < climber.match.end:
        return []
    return [
        Draft(replace(climber.match, value="bamboo stalk", text="", start=grove.start, end=grove.start, plural=False))
    ]


def _without_their_ship(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """Where a deck is the place, the ship that it belongs to is no second one."""
    if not any(m.category == "place" and m.value.partition("/")[0] == DECK for m in findings.matches):
        return drafts
    ships = [draft for draft in drafts if draft.match.value == "boat" and not draft.action]
    for draft in drafts:
        if draft.other in ships:
            draft.relation, draft.other = "", None
    return [draft for draft in drafts if draft not in ships]


def _on_deck(drafts: Sequence[Draft]) -> None:
    """A sailor and a ship that are only named are together."""
    boats = [draft for draft in drafts if draft.match.value == "boat" and draft.other is None and draft.count < 2]
    for draft in drafts:
        sails = figure_of(draft.match.text) == "sailor" or draft.match.value == "pirate"
        if (
            sails
            and len(boats) == 1
            and not boats[0].match.plural
            and draft.other is None
            and draft.action in ("", "stand")
        ):
            draft.relation, draft.action, draft.other = "ride", "", boats[0]
            return


def _in_the_saddle(findings: Findings, drafts: Sequence[Draft]) -> None:
    """ "Un niño en bicicleta", "घोड़े पर राजा": on a mount, in languages that say so with a word of many meanings."""
    before, behind = ON_A_MOUNT
    for first, second in itertools.pairwise(drafts):
        gap = findings.text[first.match.end : second.match.start]
        rider, mount = (first, second) if second.match.value in RIDDEN else (second, first)
        says = before if mount is second else behind
        free = (
            rider.other is None and mount.other is None and rider.action in ("", "sit", "drive", "run", "walk", "ride")
        )
        if mount.match.value in RIDDEN and is_somebody(rider.match.value) and free and says.fullmatch(gap):
            rider.relation, rider.action, rider.other = "ride", "ride", mount


def _wake(draft: Draft, other: Draft) -> None:
    """Who is woken sleeps still; what rings beside the bed pats nobody."""
    rings = draft.match.value in thing_kinds()
    draft.action, draft.relation, other.action = ("", "beside", "sleep") if rings else ("pat", "wake", "sleep")


def _under_one(findings: Findings, drafts: Sequence[Draft]) -> None:
    """A couple that has an umbrella shares it."""
    for draft in drafts:
        two = draft.count == 2 or (draft.match.text in COUPLES and not draft.count)
        if two and draft.action in SHARED_BY_TWO and ONE_UMBRELLA.search(findings.text):
            draft.action = SHARED_BY_TWO[draft.action]


def _under_its_own(drafts: list[Draft], findings: Findings) -> None:
    """ "A frog with a tiny umbrella" holds it; that of a person is part of the person, unless it is said how it looks."""
    for animal, other in list(itertools.pairwise(drafts)):
        person = is_somebody(animal.match.value)
        many = other.match.value == "umbrella" and other.match.plural and (animal.count > 1 or animal.match.plural)
        if many and WITH_UMBRELLAS.search(findings.text[: other.match.start]) and not (person and other.colour):
            if animal.action in UMBRELLA_IN_HAND and not (animal.relation or other.relation):
                animal.action = UMBRELLA_IN_HAND[animal.action]
                drafts.remove(other)  # each has its own
            continue
        if other.match.value != "umbrella" or other.count > 1 or other.match.plural or (person and other.colour):
            continue
        free = animal.action in UMBRELLA_IN_HAND and not (animal.relation or other.action or other.relation)
        if free and UNDER_ONE.fullmatch(findings.text[animal.match.end : other.match.start]):
            animal.action = UMBRELLA_IN_HAND[animal.action]
            if person and not any(draft.other is other for draft in drafts):
                drafts.remove(other)


def _by_hand(findings: Findings, drafts: list[Draft]) -> None:
    """What somebody opens opens; who does it stands beside, but for who hatches: that one is in the egg."""
    for draft in drafts:
        if draft.match.value == "egg" and draft.action == "open":
            inside = next((o for o in drafts if o.match.end + 1 == draft.match.start and not o.action), None)
            if inside is not None and not is_somebody(inside.match.value):  # "a dinosaur egg hatches"
                inside.action, inside.relation, inside.other, inside.size = "stand", "in", draft, inside.size or "small"
                draft.size = "huge"
    for draft in drafts:
        if draft.action not in ("open", "close") or draft.match.value in OPENED:
            continue
        thing = next((other for other in drafts if other.match.value in OPENED and not other.action), None)
        thing = thing or next((o for o in drafts if o.match.value == "egg" and o.action == draft.action), None)
        if thing is None:
            continue
        thing.action, draft.action = draft.action, "stand"
        if thing.match.value == "egg" and _hatches(findings, draft, thing):
            draft.relation, draft.other, thing.size = "in", thing, "huge"


def _hatches(findings: Findings, draft: Draft, egg: Draft) -> bool:
    """Whether it is who hatches, and not who looks on ("a hen watches an egg hatch")."""
    verb = next((m for m in findings.matches if m.category == "action" and m.text.startswith(HATCHES)), None)
    if verb is None or is_somebody(draft.match.value):
        return False
    return findings.language in ("zh", "ja", "ko") or not draft.match.end < egg.match.start < verb.start


def _lies_in(draft: Draft, hollow: Draft) -> bool:
    """Whether it is a thing that a bowl, a basket or a cup is filled with, a fish in a bowl, or a small animal in a basket."""
    kind = draft.match.value
    if hollow.match.value not in FILLED or is_somebody(kind) or (kind in HEAPED and hollow.match.value != "pan"):
        return False
    is_thing = kind in (*thing_kinds(), *FRUIT) and hollow.match.value not in OF_GLASS
    return (
        is_thing
        or kind in FILLED[hollow.match.value]
        or (draft.match.text in OFFSPRING and hollow.match.value == "basket")
    )


def _who_is_in(findings: Findings, drafts: Sequence[Draft], hollow: Draft) -> list[Draft]:
    """Those of whom the words say that they are in it."""
    stands_on = hollow.other  # "a ship in a bottle on a table" stands there in it
    free = [d for d in drafts if d.match.value not in HOLLOW and (d.other is None or d.other is stands_on)]
    if findings.language not in ("zh", "ja", "ko"):
        named = IN_ITS.search(findings.text[: hollow.match.start])
        if BARS.match(hollow.match.text):  # they say it by themselves
            return [draft for draft in free if draft.match.end < hollow.match.start] or _first_behind(
                findings, hollow, free
            )
        word = findings.text[: named.start()].rstrip().rpartition(" ")[2] if named else ""
        if named is None or (word in findings.unknown and not word.endswith(("ing", "ed", "s", "ly"))):
            return []  # "a fig in a basket" of which no table knows, after other things
        before = [draft for draft in free if draft.match.end < hollow.match.start]
        begin = findings.begin_of(SENTENCE_END, hollow.match.start)
        if not findings.text[begin : named.start()].strip():  # "in a basket a kitten sleeps"
            return _first_behind(findings, hollow, free)
        return [draft for draft in before if draft.match.start >= begin] or before  # of its own sentence, if any
    inside = IN_IT.match(findings.text, hollow.match.end)
    if inside is None:
        return []
    begin, end = findings.begin_of(CLAUSE_END, hollow.match.start), findings.end_of(CLAUSE_END, hollow.match.end)
    here = [draft for draft in free if begin <= draft.match.start < end]
    return [draft for draft in here if draft.match.end <= hollow.match.start] or here[:1]


def _from_bowl_to_bowl(findings: Findings, drafts: list[Draft]) -> None:
    """A fish that leaps out of one bowl into another is between two."""
    bowl = next((draft for draft in drafts if draft.match.value in ("bowl", "fishbowl")), None)
    fish = next((d for d in drafts if d.match.value in FISH and d.other is not bowl), None)
    fish = fish or next((d for d in drafts if d.match.value in FISH and d.relation == "between"), None)
    leaps = fish is not None and bowl is not None and {fish.action, bowl.action} & set(LEAPS)
    if bowl is not None and fish is not None and leaps and (bowl.count == 2 or INTO_ANOTHER.search(findings.text)):
        drafts[:] = [draft for draft in drafts if draft is bowl or draft.match.value != bowl.match.value]
        bowl.count, bowl.action, fish.action = 2, "", "jump"
        fish.relation, fish.other = "between", bowl


def _inside(findings: Findings, drafts: list[Draft]) -> None:
    """Who is named to be in a nest or a box is there; the eggs that a nest has are not shown a second time."""
    vessels = [draft for draft in drafts if draft.match.value in HOLLOW]
    if not vessels:
        return
    hollow = next((vessel for vessel in vessels if _who_is_in(findings, drafts, vessel)), vessels[0])
    behind = next((draft for draft in drafts if draft.match.start > hollow.match.end), None)
    gap = (hollow.match.end, behind.match.start) if behind is not None else (0, 0)
    if behind is not None and FULL_OF.fullmatch(findings.text, *gap) and _lies_in(behind, hollow):
        behind.relation, behind.other = "in", hollow
    for draft in drafts:
        if hollow.match.value == "pan" and draft.other is hollow and draft.relation == "on" and _lies_in(draft, hollow):
            draft.relation = "in"  # "яйцо на сковороде"
    for draft in _who_is_in(findings, drafts, hollow):
        if _lies_in(draft, hollow):
            draft.relation, draft.other = "in", hollow
            continue
        if hollow.match.value in ("bowl", "fishbowl", *OF_GLASS):
            continue
        if hollow.match.value == "gondola":
            draft.relation, draft.other = "ride", hollow
            continue
        if is_somebody(draft.match.value):
            continue  # who opens, packs or bathes in it does so with hands
        if hollow.match.value == "nest":
            if draft.match.value == "egg" and not draft.action:
                drafts.remove(draft)
            else:
                draft.relation, draft.other = "on", hollow
        else:
            still = "" if draft.match.value in (*thing_kinds(), *FISH) else "sit"
            draft.relation, draft.other, draft.action = "in", hollow, draft.action or still


def _first_behind(findings: Findings, hollow: Draft, free: Sequence[Draft]) -> list[Draft]:
    """Who is named next in the sentence that begins with what they are in."""
    end = findings.end_of(SENTENCE_END, hollow.match.end)
    return [draft for draft in free if hollow.match.end <= draft.match.start < end][:1]
