"""What a long brief names beside its picture: for whom the clip is, what it is to sell, of what kind a thing is, which part of a car or a
room is meant, and verbs and waters that only look like somebody or somewhere.

Pure and standard library only. What a rule takes out is told as not understood. Similes, gear and what is worn are `passing.py`'s,
sections and sounds `briefs.py`'s.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import replace

from ...place_names import UNDER_A_ROOF
from ...words.lexicon import SENTENCE_END, Findings, Match, is_somebody, thing_kinds
from ..subjects.able import VEHICLES, is_alive
from ..subjects.clothing import WORN_KINDS

REACH = 80  # characters back to what says so of a noun
AUDIENCE = re.compile(
    r"\b(?:(?:suitable|appropriate|perfect|ideal|great|safe|fun) for|(?:aimed|targeted|directed) at|(?:intended|meant|designed) for|target audience:?|for (?:ages|viewers|audiences))\s[^.;:!?\n,]*"
    r"|适合[^，。；,.]*|面向[^，。；,.]*|(?:apto|adecuado|pensado|ideal) para [^.;,]*|(?:adapté|destiné) (?:aux|à) [^.;,]*|\bgeeignet für [^.;,]*|\bfür kinder (?:ab|von|zwischen) [^.;,]*"
    r"|(?:adequado|indicado) para [^.;,]*|(?:adatto|pensato) (?:ai|a|per) [^.;,]*|для детей [^.;,]*|[^、。]{1,12}向け|[^,.。 ]{1,8} (?:대상|위한) "
)
"""For whom a clip is: they are not in it."""
SELLS = re.compile(
    r"(?:\b(?:ad|advert|advertisement|commercial|spot|campaign|promo|reel|video|werbung|werbefilm|werbespot|anuncio|comercial|publicité|pub|pubblicità|anúncio|реклама|ролик)\s"
    r"(?:for|of|about|für|para|de|pour|per|di|про)\s(?:[\w-]+\s){0,4}|广告[:：]?\s?|"
    r"\bi(?:['’]ve| have)? (?:\w+ )?(?:wear|wearing|worn|using|testing|trying|tested|tried|bought|ordered) (?:these|this|my|the) (?:[\w-]+ ){0,4})$"
)
"""Before what a commercial is about."""
AN_OWNERS = re.compile(r"(?:^|[^\w])(?:an?|one|old|new|small|little|big|green|red|blue|black|white|brown|yellow)\s$")
"""Before whose it would be, were it not a kind of thing: "a banker's lamp"."""
OF_A_CAR = re.compile(r"\b(?:the|an?|its|his|her|their|open|rolled-down|passenger|driver's|driver|car|side|rear)\s$")
OF_A_ROOM = re.compile(
    r"\b(?:terrace|balcony|patio|french|sliding|glass|front|back|garden|garage|elevator|lift|cabinet|cupboard|oven|fridge|swinging|double|entrance|heavy|wooden)\s$"
)
OPENED = re.compile(
    r"\b(?:open(?:s|ed|ing)?(?!-)|clos(?:es|ed|ing)|knock\w*|(?:un)?lock(?:s|ed|ing)?|slam\w*|scratch\w*|enters?|burst\w*|(?:walk|step|com|push)\w* (?:in |out )?through)\b"
)
AT_ITS_END = re.compile(
    r"\s(?:ajar|half[- ]open|at the (?:far |other )?end|in the background|behind (?:him|her|them)|to the (?:terrace|garden|balcony))\b"
)
"""Behind a door that a room has anyway."""
AS = re.compile(
    r"(?<!as )(?<!was )\b(?P<how>big|small|tall|tiny|large|huge|long|short|wide|thin|thick|fat|flat|round|high|deep|quiet|silent|calm|still|soft|hard|sharp|crisp|smooth|rough|white|black|red|"
    r"pale|blue|gold|golden|grey|light|heavy|fast|quick|swift|slow|cold|cool|warm|hot|bright|dark|old|ancient|young|clear|strong|weak|gentle|fierce|proud|brave|free|wild|busy|steady|unsteady|"
    r"delicate|fragile|dry|wet|sweet|fresh|clean|pure|innocent|playful|graceful|nimble|weightless|motionless|patient|solemn|lonely|cosy|cozy|shiny|transparent|fine|loud|mighty|sleek|stealthy)"
    r" as (?:an? |the )?"
)
"""Before what something is compared with, where the first "as" is left out."""
AS_ENDS = re.compile(
    r"[.;:!?,—–]|\s(?:and|while|in|on|at|through|with|that|which|who|under|over|across|into|around|near|from|by|towards?)\s"
)
CUTS = re.compile(
    r"\bcut(?:s|ting)?\s(?:(?!(?:the|an?|into)\s(?:cake|bread|vegetables?|onions?|meat|fruit|apple|paper|hair|wood)\b)[\w-]+\s){0,4}(?:through|across|a (?:sharp |dark |clean )?(?:cone|path|line|silhouette|figure|swath|hole))\b"
)
RESTS = re.compile(
    r"\brest(?:s|ing|ed)?\s(?:(?:his|her|its|one|an?|both|their|the)\s)?(?:[\w-]+\s)?(?:arms?|elbows?|hands?|heads?|chin|feet|foot|paws?|wings?|cheek|fingers|weight|gaze|eyes)\b"
)
FOAM = re.compile(
    r"\b(?:draw|paint|trac)(?:s|es|ing)?\s(?:[\w-]+\s){0,4}(?:in|into|on|onto|with)\s(?:the\s|its\s)?(?:[\w-]+\s)?(?:foam|froth|crema|milk|latte|cappuccino|coffee)\b"
)
"""What cuts and rests without a knife and without sleep: a beam of light, an arm on a door."""
SIZED = ("giant", "little", "tiny")
STRANGER = re.compile(
    r"(?:^|[.,;:]\s|\b(?:and|as|while|then|until|before)\s)(?:the|its|his|her)\s(?:[\w-]+\s)?(?P<who>[\w-]+)\s[\w-]+s\s(?:her|him|them|it)\b"
)
"""Somebody of whom no table knows, and what they do to who is known: "and the giant catches her"."""
WHICH = re.compile(r"\b(?:that|which|who)\s$")
DETERMINED = re.compile(r"\s(?:the|an?|his|her|its|their|every|each|all)\s")
TRAINS = re.compile(
    r"(?P<before>[\w'-]+)\s(?P<verb>trains)\s(?:alone|hard|together|every|at|for|with (?:a|her|his)|inside|in an? (?:\w+ ){0,3}(?:gym|ring|dojo|stadium|garage|studio|yard))\b"
)
VERBS = (
    "plants",
    "waters",
    "rocks",
    "boxes",
    "parks",
    "bowls",
    "seals",
    "ships",
    "watches",
    "bats",
    "ducks",
    "trains",
    "houses",
)
"""Verbs that look like things."""
WITH_IT = re.compile(r"\b(?:with|in|wearing)\s(?:an?|her|his|its)\s")
CLAUSE = re.compile(r"[.;:!?,—–]")
NO_NOUN_BEFORE = frozenset(
    [
        "the",
        "two",
        "three",
        "of",
        "at",
        "and",
        "with",
        "by",
        "toy",
        "model",
        "old",
        "steam",
        "electric",
        "freight",
        "some",
        "many",
        "commuter",
        "no",
    ]
)
POOL = ("pool", "pools")
WILD_POOL = re.compile(
    r"\b(?:still|rock|tide|tidal|dark|deep|clear|shallow|forest|mountain|natural|moonlit|misty|quiet|hidden|black|glassy|mirror-like|reflecting|small)\s$"
)
NATURE = (
    "forest",
    "meadow",
    "mountains",
    "jungle",
    "cave",
    "valley",
    "waterfall",
    "garden",
    "bamboo",
    "beach",
    "river",
    "canyon",
    "desert",
    "marsh",
)
SHADOWY = re.compile(
    r"(?:\s(?:is|are|as|only|just|nothing|more|than|mere|an?|dark|black|blurred|faint|soft|distant))*\s(?:silhouettes?|blur|bokeh|shadows?|out of focus)\b"
)
ONLOOKERS = ("crowd", "audience", "spectators", "fans", "crowds")
ON_STAGES = ("stage", "nightclub", "football field", "baseball_stadium", "gymnasium")
"""Places that have those who look on."""
DRIVER = re.compile(
    r"\b(?:the|its|her|his) (?:driver|rider at the wheel|pilot)\b(?:, an? (?:[\w'-]+ ){0,3}(?:man|woman|girl|guy|lady|person|teenager))?"
)
MEASURE, MEASURE_LETTERS = re.compile(r"[一两三几半]$"), 8
WORN_BERET = re.compile(r"(?:(?:ый|ий|ой|носит|наде\w+|сво\w+|её|ее|его)\s|\bв\s)$")
TAKEN = re.compile(r"\s(?:\w+\s)?\w+(?:у|ю|ы|и|о|е|а|ку|ги)\b")
FLACONS = (
    "bottle", "bottles", "flacon", "flacons", "flakon", "frasco", "frascos", "botella", "flacone", "flaconi", "bottiglia", "флакон", "флакончик", "bouteille", "flasche",
    "glass bottle", "瓶", "瓶子", "ボトル", "瓶", "병",
)  # fmt: skip
"""What perfume is in."""
OF_SO_MANY = re.compile(r"\s?(?:(?:of|de|d['’]|von|di|из)\s)?")
"""Between how a number of people is called and the number."""
WITHIN = {
    "spaceship": "spaceship/spaceship",
    "train": "train interior/train interior",
    "airplane": "train interior/airplane cabin",
}
"""Vehicles that have a place of their own inside."""
HOUSED = re.compile(
    r"\b(?:inside|within|carved into) (?:an?|the) (?:hollow|hollowed-out|giant|huge|ancient|enormous)(?: [\w-]+){0,2} $"
)
INTERIOR = re.compile(
    r"\b(?:interior|inside|belly|hold|corridors?|hallway|hull) of (?:an?|the|his|her|their)\s(?:[\w-]+\s){0,3}$"
)
"""Before what somebody is inside of, which is therefore not seen from outside."""


PARENTS = ("妈妈", "母亲", "爸爸", "父亲", "媽媽")
ORANGE, ORANGE_BEHIND = "#f08a24", ("es", "fr", "pt", "it")
"""The colour, and the languages that say it behind a noun, where it is also a fruit."""
PEOPLE_OF_A_COLOUR = re.compile(
    r"\b(?:black|white|brown)\s(?:(?:(?:young|old|older|middle-aged|female|male|teenage|british|american|african)\s)?(?:man|men|woman|women|person|people|model|models|boy|girl|guy|lady|gentleman|couple|family|"
    r"teen|teenager|actor|actress|athlete|dancer|singer|businessman|businesswoman|father|mother|grandmother|grandfather|toddler|child|kid)s?)\b"
    r"|\b(?:rapaz|homem|mulher|moça|moço|menin[oa]|hombre|mujer|chic[oa]|joven|jovem|niñ[oa]|homme|femme|fille|garçon|uomo|donna|ragazz[oa])\s(?:negr[oa]|noire?|ner[oa])\b"
)
"""What is said of somebody's skin, and not of what they have on."""
MODEL = re.compile(
    r"\b(?<!3d )(?<!scale )(?<!toy )(?<!role )(?<!new )(?<!latest )(?<!miniature )(?<!plastic )models?\b"
    r"(?!\s(?:trains?|cars?|planes?|airplanes?|ships?|boats?|houses?|village|city|kit|kits|of|year|number|railway|rocket|s|x|y|t|3)\b)"
)
"""Somebody who shows clothes."""
POSES = re.compile(
    r"\b(?:walk|strut|stride|pose|posing|wear|dressed|gown|dress|runway|catwalk|hair|head|fashion|skin|she|he|her|his|turns?|looks?|sits?|stands?|smil|makeup|lipstick|barefoot)\w*\b"
)
BEFORE_HIM = re.compile(r"\b(?:male|man|men)\s$|\bhe\b|\bhis\b")


def without_asides(findings: Findings) -> Findings:
    """The findings without what stands beside the picture, and with the model who is in it."""
    findings = _with_models(findings) if findings.language == "en" else _in_orange(findings)
    rules: tuple[Callable[[Findings], list[Match]], ...] = (
        _audience,
        _sold,
        _skin,
        _mothers,
        _measures,
        _groups,
        _flacons,
        _men_and_women,
    )
    if findings.language == "en":
        rules = (
            *rules,
            _owners,
            _parts,
            _as_something,
            _no_deed,
            _verbs,
            _wild_pool,
            _onlookers,
            _drivers,
        )
    for rule in rules:
        findings = findings.without(rule(findings))
    return _interior(findings) if findings.language == "en" else findings


def _with_models(findings: Findings) -> Findings:
    """ "A tall model with a shaved head walks": whoever walks, poses and wears things is somebody."""
    hit = MODEL.search(findings.text)
    taken = hit is None or any(m.start < hit.end() and hit.start() < m.end for m in findings.matches)
    if hit is None or taken:
        return findings
    begin, end = findings.begin_of(SENTENCE_END, hit.start()), findings.end_of(SENTENCE_END, hit.end())
    if not POSES.search(findings.text, begin, end):
        return findings
    kind = "human" if BEFORE_HIM.search(findings.text, begin, end) else "woman"
    model = Match(
        start=hit.start(), end=hit.end(), category="subject", value=kind, text=hit[0], plural=hit[0].endswith("s")
    )
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, model), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word != hit[0]),
    )


def _mothers(findings: Findings) -> list[Match]:
    """ "北极熊妈妈", "猫妈妈": the mother is that animal."""
    animals = {
        m.end for m in findings.matches if m.category == "subject" and is_alive(m.value) and not is_somebody(m.value)
    }
    return [m for m in findings.matches if m.text in PARENTS and m.start in animals and m.category == "subject"]


def _in_orange(findings: Findings) -> Findings:
    """ "Flores naranjas", "un vestido naranja": right behind a noun it is a colour."""
    if findings.language not in ORANGE_BEHIND:
        return findings
    nouns = {m.end + 1 for m in findings.matches if m.category in ("subject", "garment")}
    return replace(
        findings,
        matches=tuple(
            replace(m, category="colour", value=ORANGE, plural=False)
            if m.category == "subject" and m.value == "orange" and m.start in nouns
            else m
            for m in findings.matches
        ),
    )


def _skin(findings: Findings) -> list[Match]:
    """ "A Black man in a green shirt": his shirt is green."""
    spans = [hit.span() for hit in PEOPLE_OF_A_COLOUR.finditer(findings.text)]
    return [m for m in findings.matches if m.category == "colour" and any(a <= m.start < b for a, b in spans)]


def _others(findings: Findings, gone: list[Match]) -> list[Match]:
    """`gone`, unless nobody would be left."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    return gone if any(match not in gone for match in subjects) else [m for m in gone if m.category != "subject"]


def _audience(findings: Findings) -> list[Match]:
    """ "Suitable for children aged three to six": they look at it."""
    gone = [
        match
        for hit in AUDIENCE.finditer(findings.text)
        for match in findings.matches
        if match.category in ("subject", "count", "action") and hit.start() <= match.start < hit.end()
    ]
    return _others(findings, gone)


def _sold(findings: Findings) -> list[Match]:
    """ "A commercial for hiking boots: a man climbs a mountain": what somebody in it has on is not shown beside them."""

    def is_sold(match: Match) -> bool:
        if match.category != "subject" or match.value not in WORN_KINDS:
            return False
        wearer = any(m.category == "subject" and is_somebody(m.value) and m.start > match.end for m in findings.matches)
        return wearer and SELLS.search(findings.text, max(0, match.start - REACH), match.start) is not None

    return [match for match in findings.matches if is_sold(match)]


def _owners(findings: Findings) -> list[Match]:
    """ "A green banker's lamp", "a child's bicycle": whose it is only says of what kind."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    gone = []
    for match in subjects:
        if not match.text.endswith(("'s", "’s")) or not is_somebody(match.value):
            continue
        owned = next((m for m in subjects if 0 < m.start - match.end <= 14), None)
        is_thing = owned is not None and owned.value in thing_kinds() and owned.value not in WORN_KINDS
        if is_thing and AN_OWNERS.search(findings.text, max(0, match.start - REACH), match.start):
            gone.append(match)
    return gone


def _parts(findings: Findings) -> list[Match]:
    """ "Rests his arm on the door" of a car, "the terrace doors" of a living room: what is there is the whole."""
    vehicles = [m for m in findings.matches if m.category == "subject" and m.value in VEHICLES]
    inside = any(m.category == "place" and m.value.partition("/")[0] in UNDER_A_ROOF for m in findings.matches)

    def is_part(match: Match) -> bool:
        if match.category != "subject" or match.value not in ("door", "gate", "window"):
            return False
        before = findings.text[max(0, match.start - REACH) : match.start]
        if vehicles and not inside and vehicles[0].start < match.start:
            return OF_A_CAR.search(before) is not None
        begin, end = findings.begin_of(SENTENCE_END, match.start), findings.end_of(SENTENCE_END, match.end)
        if not inside or OPENED.search(findings.text, begin, end):
            return False
        of_it = OF_A_ROOM.search(before) or AT_ITS_END.match(findings.text, match.end)
        return match.plural or of_it is not None

    return _others(findings, [match for match in findings.matches if is_part(match)])


def _as_something(findings: Findings) -> list[Match]:
    """ "Quiet as a library", "unsteady as a toddler's": what it is compared with is not there."""
    gone = []
    for hit in AS.finditer(findings.text):
        end = findings.end_of(AS_ENDS, hit.end() + 1)
        within = [m for m in findings.matches if hit.end() <= m.start < end]
        if not any(m.category in ("action", "deed") for m in within):  # "the street is quiet as a man walks by"
            gone += [m for m in within if m.category in ("subject", "place", "region", "weather", "sight", "time")]
    return _others(findings, gone)


def _no_deed(findings: Findings) -> list[Match]:
    """Of a lamp that cuts a cone through the dust and of an arm that rests on a door."""
    spans = [hit.span() for pattern in (CUTS, RESTS, FOAM) for hit in pattern.finditer(findings.text)]
    strangers = [hit for hit in STRANGER.finditer(findings.text) if hit["who"] in (*findings.unknown, *SIZED)]
    spans += [hit.span() for hit in strangers]
    return [
        match
        for match in findings.matches
        if match.category in ("action", "deed", "size") and any(a <= match.start < b for a, b in spans)
    ]


def _verbs(findings: Findings) -> list[Match]:
    """ "A pool that mirrors the stars", "a boxer in red gloves trains alone": a verb that looks like things."""
    gone = [
        match
        for match in findings.matches
        if match.category == "subject"
        and match.plural
        and WHICH.search(findings.text, max(0, match.start - REACH), match.start)
        and DETERMINED.match(findings.text, match.end)
    ]
    gone += [match for match in findings.matches if _is_done(findings, match)]
    for hit in TRAINS.finditer(findings.text):
        if hit["before"] not in NO_NOUN_BEFORE:
            gone += [m for m in findings.matches if m.start == hit.start("verb") and m.category == "subject"]
    return _others(findings, gone)


def _is_done(findings: Findings, match: Match) -> bool:
    """ "An astronaut with a cracked visor plants a small dome": of somebody whose sentence has no other verb before."""
    if match.category != "subject" or match.text not in VERBS or not DETERMINED.match(findings.text, match.end):
        return False
    begin = findings.begin_of(CLAUSE, match.start)
    before = [m for m in findings.matches if begin <= m.start < match.start]
    word = findings.text[begin : match.start].split()[-1:]
    somebody = [m for m in before if m.category == "subject" and is_alive(m.value)]
    done = any(m.category in ("action", "deed") for m in before)
    return bool(
        somebody
        and not done
        and word
        and word[0] in findings.unknown
        and WITH_IT.search(findings.text, begin, match.start)
    )


def _wild_pool(findings: Findings) -> list[Match]:
    """ "Drinks from a still pool" in a forest: nobody goes for a swim."""
    there = any(m.category == "place" and m.value.partition("/")[0] in NATURE for m in findings.matches)
    named = any(m.category == "place" and m.text not in POOL for m in findings.matches)
    return [
        match
        for match in findings.matches
        if match.category == "place"
        and match.text in POOL
        and (there or (named and WILD_POOL.search(findings.text, max(0, match.start - REACH), match.start)))
    ]


def _onlookers(findings: Findings) -> list[Match]:
    """ "The crowd is only a dark silhouette": the place has those, and they are no cast."""
    if not any(m.category == "place" and m.value.partition("/")[0] in ON_STAGES for m in findings.matches):
        return []
    gone = [
        match
        for match in findings.matches
        if match.category == "subject" and match.text in ONLOOKERS and SHADOWY.match(findings.text, match.end)
    ]
    return _others(findings, gone)


def _drivers(findings: Findings) -> list[Match]:
    """ "A car drives along the coast. The driver, a man with silver hair, rests one arm on the door": he is in it."""
    cars = [m for m in findings.matches if m.category == "subject" and m.value in VEHICLES]
    people = [m for m in findings.matches if m.category == "subject" and is_somebody(m.value)]
    gone = []
    for hit in DRIVER.finditer(findings.text):
        if any(m.end <= hit.start() for m in cars):
            gone += [m for m in people if hit.start() <= m.start < hit.end()]
            end = findings.end_of(SENTENCE_END, hit.end())
            theirs = [m for m in findings.matches if hit.end() <= m.start < end]
            gone += [m for m in theirs if m.category in ("garment", "colour") or m.value in WORN_KINDS] if gone else []
    return _others(findings, gone)


def _measures(findings: Findings) -> list[Match]:
    """ "一瓶透明的玻璃香水": the bottle is that of the perfume. "Берёт чашку": who takes a cup wears no beret."""
    gone = []
    for match in findings.matches:
        if findings.language == "zh" and match.text == "瓶" and match.category == "subject":
            of = next((m for m in findings.matches if m.category == "subject" and m.start >= match.end), None)
            near = of is not None and of.start - match.end <= MEASURE_LETTERS and of.value != match.value
            gone += [match] if near and MEASURE.search(findings.text[: match.start]) else []
        elif match.text == "берет" and not WORN_BERET.search(findings.text[: match.start]):
            gone += [match] if TAKEN.match(findings.text, match.end) else []
    return gone


def _groups(findings: Findings) -> list[Match]:
    """ "A group of three dancers", "un grupo de cuatro": the number says how many they are."""
    counts = [match for match in findings.matches if match.category == "count" and match.value != "1"]
    return [
        one
        for one, other in itertools.pairwise(counts)
        if not one.text.isdecimal() and OF_SO_MANY.fullmatch(findings.text, one.end, other.start)
        if not findings.text.startswith((" year", "-year"), other.end)  # "two 5 year old boys"
    ]


def _flacons(findings: Findings) -> list[Match]:
    """ "Perfume ad ... the bottle stands on a console": the bottle is that of the perfume."""
    perfume = any(m.category == "subject" and m.value == "perfume" for m in findings.matches)
    return [m for m in findings.matches if perfume and m.category == "subject" and m.text in FLACONS]


def _men_and_women(findings: Findings) -> list[Match]:
    """ "一名男店员", "女医生": right before a trade they say only who it is."""
    if findings.language != "zh":
        return []
    begins = {m.start for m in findings.matches if m.category == "subject" and is_somebody(m.value)}
    return [m for m in findings.matches if m.category == "subject" and m.text in ("男", "女") and m.end in begins]


def _interior(findings: Findings) -> Findings:
    """ "Interior of a spaceship": who is inside does not see it from outside."""
    within = [
        match
        for match in findings.matches
        if match.category == "subject"
        and not is_alive(match.value)
        and INTERIOR.search(findings.text, max(0, match.start - REACH), match.start)
    ]
    rooms = [match for match in within if match.value in WITHIN]
    matches = (replace(m, category="place", value=WITHIN[m.value]) if m in rooms else m for m in findings.matches)
    gone = [match for match in within if match not in rooms]
    if any(match.category == "place" for match in findings.matches):  # "a workshop inside a hollow tree"
        gone += [
            m
            for m in findings.matches
            if m.category == "subject"
            and not is_alive(m.value)
            and HOUSED.search(findings.text, max(0, m.start - REACH), m.start)
        ]
    return replace(findings, matches=tuple(matches)).without(_others(findings, gone))
