"""Who somebody is and where, told in more words than one: "the driver, a farmer with a beard", "an elderly botanist", "a high school boy",
"on the roof of an old tram".

Pure and standard library only. What a rule takes out is told as not understood. Asides of a brief are `asides.py`'s, similes and gear
`passing.py`'s.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from ...words.lexicon import SENTENCE_END, Findings, Match, is_somebody
from ..subjects.able import VEHICLES

REACH = 80  # characters back to what says so of a noun
TRADE = re.compile(
    r"\b(?P<age>elderly|young|middle-aged|teenage|retired|bearded|female|male|lone|pregnant|barefoot|stout|burly|veteran)\s(?P<who>[a-z]+(?:er|or|ist|ian|ess|eer|wife|smith|monger|keeper|ologist|ant|chanic|naut))\b(?! (?:of|tree|plant)s?\b)"
)
"""Somebody by their age and by how a word for a trade ends."""
NO_TRADE = frozenset(
    [
        "poster",
        "letter",
        "antler",
        "heifer",
        "feather",
        "ember",
        "timber",
        "number",
        "corner",
        "banner",
        "boiler",
        "cooler",
        "burner",
        "container",
        "drawer",
        "freezer",
        "printer",
        "shutter",
        "slipper",
        "sweater",
        "trailer",
        "transformer",
        "toaster",
        "computer",
        "counter",
        "cover",
        "dagger",
        "pillar",
        "altar",
        "tower",
        "river",
        "boulder",
        "paper",
        "reactor",
        "elevator",
    ]
)
"""Words that end so and are nobody."""
PLAIN_PEOPLE = ("man", "woman", "person", "guy", "lady", "gentleman", "young man", "young woman", "fellow")
ANYBODY_KINDS = ("human", "woman")
"""Of two words for one person, those that the other one says more than."""
IN_APPOSITION = re.compile(r", (?:an?|the) (?:[\w-]+ ){0,3}")
KNOWN_ONE = re.compile(r"\b(?:the|her|his|its|their|our|my)\s(?:[\w-]+\s){0,2}$|(?:^|[.;:]\s)an?\s(?:[\w-]+\s){0,2}$")
CLOSES = re.compile(r"[^,]{0,80},\s(?!and\b)")
"""What is said of who it is, up to the comma behind which the sentence goes on."""
LISTS_ON = re.compile(r"(?:,| and|, and) (?:an?|one|two|three|the) ")
ROOF_OF = re.compile(r" of (?:an?|the|his|her|their|its) (?:[\w-]+,? ){0,3}")
ITS_PLACE_LETTERS = 12  # between whose it is and the place
COLOUR_BEFORE = re.compile(
    r"\b(?:blue|navy|slate|grey|gray|black|white|cream|beige|ivory|teal|rust|olive|gold|brown|green|red|pink|palette of|tones of|shades of|hues of) (?:and |, )?(?:[\w-]+ and )?$"
)
COLOUR_BEHIND = re.compile(
    r" (?:gr[ae]y|black|blue|pink|green|yellow|tones?|hues?|shades?|suit|coat|blazer|sweater|gowns?|dress(?:es)?|shirts?|skirts?|clothes|outfits?|houses?|facades?|walls?|colou?rs?|palette|balloons?|flowers?|macarons?|sky|skies|clouds?|light|umbrellas?|uniforms?|jumper|hoodie)\b"
)
DRAWN_IN = re.compile(r"\b(?:drawing|drawn|sketch\w*|illustrat\w*|animation|rendered in|strokes|pencil|chalk|crayon)\b")
ON_A_TRIPOD = re.compile(
    r"\s(?:is )?(?:mounted |propped |fixed |set )?(?:up )?on (?:an? |the )?(?:tripod|gimbal|selfie stick)\b|\s(?:out )?at arm's length\b|\slook\b"
)
"""Behind a phone that films."""
OF_A_PHONE = re.compile("(?:镜头)?(?:拍摄|实拍|随拍|录制|质感|画质|视角|竖屏)")


SOUND_OF = re.compile(
    r"\b(?:at|to|with|by) the (?:[\w-]+ )?(?:sound|noise|smell|scent|thought|mention) of (?:an?|the|his|her|some)?\s?(?:[\w-]+ ){0,3}$"
)
"""Before what somebody hears, smells or thinks of."""
IS_LIT = re.compile(r"(?:亮着|亮起|透出|点着|开着)[^，。；,;]{0,8}$")


def with_descriptions(findings: Findings) -> Findings:
    """The findings with each person once, and without what only describes somebody or some place."""
    findings = findings.without([*_lit(findings), *_filmed_with(findings)])
    if findings.language != "en":
        return findings
    findings = _called(_on_a_roof(_of_a_trade(findings)))
    for rule in (_appositions, _only_heard, _attributes, _colours_of_styles):
        findings = findings.without(rule(findings))
    return findings


def _of_a_trade(findings: Findings) -> Findings:
    """ "An elderly botanist", "a lone rower": whoever is of such an age is somebody, whatever their trade."""
    found = []
    for hit in TRADE.finditer(findings.text):
        taken = any(m.start < hit.end("who") and hit.start("who") < m.end for m in findings.matches)
        followed = any(
            m.start == hit.end() + 1 and m.category in ("subject", "place", "garment") for m in findings.matches
        )
        if not taken and not followed and hit["who"] in findings.unknown and hit["who"] not in NO_TRADE:
            kind = (
                "woman"
                if hit["age"] in ("female", "pregnant") or hit["who"].endswith(("ess", "wife", "woman"))
                else "human"
            )
            found.append(
                Match(start=hit.start("who"), end=hit.end("who"), category="subject", value=kind, text=hit["who"])
            )
    words = {match.text for match in found}
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, *found), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )


def _called(findings: Findings) -> Findings:
    """ "The editor, a stern woman": a word for a person of whom no more is known than that it is a woman or a man."""
    meant: dict[Match, Match | None] = {}
    for one, other in _in_apposition(findings):
        if one.value == "human" and other.text in PLAIN_PEOPLE and one.text not in PLAIN_PEOPLE:
            meant[one], meant[other] = replace(one, value=other.value), None
    kept = (meant.get(match, match) for match in findings.matches)
    return replace(findings, matches=tuple(match for match in kept if match is not None))


def _on_a_roof(findings: Findings) -> Findings:
    """ "On the roof of an old yellow tram": of something that drives, and no house."""

    def is_of_a_vehicle(match: Match) -> bool:
        return (
            match.category == "place"
            and "roof" in match.text
            and any(
                m.value in VEHICLES and ROOF_OF.fullmatch(findings.text, match.end, m.start) for m in findings.matches
            )
        )

    return replace(
        findings,
        matches=tuple(
            replace(m, category="relation", value="on") if is_of_a_vehicle(m) else m for m in findings.matches
        ),
    )


def _appositions(findings: Findings) -> list[Match]:
    """ "The driver, a farmer with a beard, whistles": a trade behind a comma says who that is."""
    gone = []
    for one, other in _in_apposition(findings):
        if one.value in ANYBODY_KINDS and other.value not in ANYBODY_KINDS:
            gone.append(one)
        elif (
            other.value in ANYBODY_KINDS
            and one.value not in ANYBODY_KINDS
            and CLOSES.match(findings.text, other.end, findings.end_of(SENTENCE_END, other.end))
        ):
            gone.append(other)
    return gone


def _in_apposition(findings: Findings) -> Iterator[tuple[Match, Match]]:
    """Somebody who is known, and a word for a person right behind with nothing but a comma and an article between."""
    people = [m for m in findings.matches if m.category == "subject" and is_somebody(m.value) and not m.plural]
    for one, other in itertools.pairwise(people):
        if (
            IN_APPOSITION.fullmatch(findings.text, one.end, other.start)
            and KNOWN_ONE.search(findings.text, max(0, one.start - REACH), one.start)
            and not LISTS_ON.match(findings.text, other.end)
        ):
            yield one, other


def _attributes(findings: Findings) -> list[Match]:
    """ "A high school boy rides down a coastal road", "an inventor's workshop": a word that only says who, or whose place, it is."""
    places = [m for m in findings.matches if m.category == "place"]
    people = [m for m in findings.matches if m.category == "subject" and is_somebody(m.value)]
    begins = {m.start for m in people}
    gone = [m for m in places if m.end + 1 in begins and any(other.value != m.value for other in places)]
    gone += [
        m
        for m in people
        if m.text.endswith(("'s", "’s")) and any(0 < p.start - m.end <= ITS_PLACE_LETTERS for p in places)
    ]
    return gone if any(m.category == "subject" and m not in gone for m in findings.matches) else []


def _colours_of_styles(findings: Findings) -> list[Match]:
    """ "A palette of slate blue and charcoal", "women in pastel gowns": the name of a way to draw as that of a colour."""
    return [
        m
        for m in findings.matches
        if m.category == "style"
        and m.text in ("charcoal", "pastel", "pastels")
        and (
            COLOUR_BEHIND.match(findings.text, m.end)
            or COLOUR_BEFORE.search(findings.text, max(0, m.start - REACH), m.start)
        )
        and not DRAWN_IN.search(findings.text, max(0, m.start - REACH), m.end + 20)
    ]


def _only_heard(findings: Findings) -> list[Match]:
    """ "At the sound of a can being opened": it is not seen."""
    return [
        m
        for m in findings.matches
        if m.category in ("subject", "action", "deed")
        and SOUND_OF.search(findings.text, max(0, m.start - REACH), m.start)
    ]


def _lit(findings: Findings) -> list[Match]:
    """ "面馆亮着暖黄色的灯": the light of a place that is named is its own."""
    if findings.language != "zh" or not any(m.category == "place" for m in findings.matches):
        return []
    return [m for m in findings.matches if m.value == "lamp" and IS_LIT.search(findings.text, 0, m.start)]


def _filmed_with(findings: Findings) -> list[Match]:
    """ "真实手机拍摄质感": the phone is behind the camera."""
    return [
        m
        for m in findings.matches
        if m.value == "cell phone"
        and (OF_A_PHONE.match(findings.text, m.end) or ON_A_TRIPOD.match(findings.text, m.end))
    ]
