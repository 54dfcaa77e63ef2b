"""Words for a machine or an instrument that mean something else as well: "an iron bridge", "a drone shot", "all is well".

Where such a word is not the thing it is what it was without it: a camera's way, a deed, a bottle, or nothing that is known. The words are
in `words/machines.py`; what stands before and behind them decides. Pure and standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from .machines import KINDS
from .phrases import PRONOUN, kinds_in

if TYPE_CHECKING:
    from .lexicon import Match

A = r"\b(?:an?|the|his|her|their|my|your|our|its|this|that|these|those|one|two|three|four|five|six|several|some|many|another|each)\s"
COLOURED = (
    r"(?:(?:bright|dark|light|pale|shiny|matte|old|new|small|little|tiny|big|large|huge|tall|round|red|orange|yellow|green|blue|purple|pink|"
    r"white|black|gr[ae]y|brown|golden|silver|wooden|metal|plastic|stone|curvy|spiral|twisty|rusty|mossy|dry|magic|haunted|overgrown|empty)\s)"
)
ENDS = (
    r"\s*(?:$|[.,;:!?)—]|(?!and steel)(?:and|or|on|in|at|by|with|that|which|is|are|was|were|stand\w*|sit\w*|l(?:ies|ying)|rest\w*|glid\w+|"
    r"steam\w*|hiss\w*|smok\w+|rotat\w*|spin\w*|turn\w*|next|beside|near|under|over|from|for|against|into|onto|float\w*|levitat\w*|"
    r"hover\w*|fl(?:y|ies|ying)|mov\w+|glow\w*|shin\w+|burn\w*|left|being|as|while|behind|between|to|appears?|falls?|filled|full|seen|made|"
    r"cover\w*|surround\w*)\b)"
)
"""Behind a noun with which what is said of it begins, or all that is said ends; no other noun and nothing it is done to."""
OF_THE_CAMERA = (
    r"\s*(?:'s[- ]eye|shots?|views?|footage|angles?|cam(?:era)?s?|perspectives?|pov|fly[- ]?(?:through|over|by)s?|videos?|clips?|films?|"
    r"filming|captures?|capturing|photograph\w*|cinematography|style|music|hum|sounds?|aerials?|movement|move|lens|strings?|sequence|work)\b"
)
OF_ITS_WAY = (
    r"\s*(?:slowly\s|smoothly\s|gently\s)?(?:orbit|track|follow|circl|push|pull|ris|descend|ascend|tilt|pans?|panning|sweep|zoom|reveal|glid|"
    r"back|shows?|looks?|swoop|soar|chas)\w*"
)
"""What a camera does as well, behind a drone of which nothing is said."""
ONE_DRONE = re.compile(
    rf"\b(?:an?|one|two|three|several|many)\s(?:[\w-]+\s){{0,3}}drones?\b(?!{OF_THE_CAMERA})(?!{OF_ITS_WAY})"
)


def _drone(text: str, start: int, end: int) -> bool:
    """Whether a drone is seen, and not what is seen from it."""
    before, word = text[:start], text[start:end]
    if re.match(OF_THE_CAMERA, text[end:]) or re.search(r"\b(?:fpv|aerial|cinematic|overhead)\s(?:[\w-]+\s)?$", before):
        return False
    if re.search(r"\b(?:by|from|via|par|von|aus|da|dal|depuis|desde|por)\s(?:an?\s|the\s)?(?:[\w-]+\s)?$", before):
        return False
    if re.search(
        r"\b(?:shot|filmed|captured|recorded|taken|footage|film[ée]\w*|grabad\w+|gefilmt)\b[^.]{0,20}$", before
    ):
        return False
    if re.match(r"[^.,]{0,12}(?:\b(?:gefilmt|aufgenommen|filmed|shot)\b|拍|摄)", text[end:]):
        return False
    if re.search(r"\b(?:vue|toma|plano|vista|vistas|tomada|filmagem|ripresa)\s(?:de|d'|di|con)\s*$", before):
        return False
    if word not in ("drone", "drones"):
        return word != "camera drone" or bool(re.search(A, before[-30:]))
    if word == "drones":
        return True
    if re.fullmatch(r"\W*(?:[\w-]+\s){0,3}", before) and not text[end:].strip(" .!") and "aerial" not in before:
        return True  # nothing else is said
    if re.search(rf"{A}{COLOURED}{{1,3}}$", before):
        return True
    if re.search(r"\bthe\s(?:[\w-]+\s)?$", before):
        return bool(ONE_DRONE.search(before)) or bool(
            re.match(r"\s(?:hover|deliver|land|carr|takes? off|crash|drops?)\w*", text[end:])
        )
    return bool(re.search(rf"{A}(?:[\w-]+\s){{0,3}}$", before)) and not re.match(OF_ITS_WAY, text[end:])


def _after_an_article(text: str, start: int, end: int) -> bool:
    return bool(re.search(rf"{A}(?:[\w-]+\s){{0,2}}$|^\W*{COLOURED}*$", text[:start]) and re.match(ENDS, text[end:]))


def _after_its_colour(text: str, start: int, end: int) -> bool:
    return bool(re.search(rf"(?:{A}|^\W*){COLOURED}{{0,3}}$", text[:start]) and re.match(ENDS, text[end:]))


NOUNS: Mapping[str, Callable[[str, int, int], bool]] = {
    "iron": _after_an_article,
    "whisk": _after_an_article,
    "plough": _after_an_article,
    "plow": _after_an_article,
    "well": _after_its_colour,
    "wells": _after_its_colour,
    "slide": _after_its_colour,
    "globe": _after_an_article,
    "ladder": _after_an_article,
    "blender": _after_an_article,
}
"""English words that are the thing only where they are used as a noun, and how that is seen."""

NOT_THEN: Mapping[str, tuple[str, str]] = {
    "clothes iron": (
        r"\b(?:cast|wrought|corrugated|pig|molten|curling|waffle|soldering|branding|tire|age of)\s$",
        r"질",
    ),
    "vacuum cleaner": (
        r"\b(?:in|into|through|like)\s$",
        r"\s(?:of|chamber|tubes?|seal\w*|flask|pump|packed|decay|state)\b",
    ),
    "blender": (
        r"\b(?:in|using|via|made with)\s$",
        r"\s(?:3d|render\w*|cycles|eevee|animation|style|artist|scene|model)\b",
    ),
    "jug": (
        r"\bpour\w*\b[^.]{0,40}\b(?:from|out of|with)\s(?:an?\s|the\s|her\s|his\s)?(?:[\w-]+\s){0,2}$|\bbaseball\s$",
        r"\s(?:throws?|throwing|mound|pitch\w*|winds? up|strikes?|plant)\b",
    ),
    "radio": (
        r"\b(?:on|over|via|by|im|à la)\s(?:the\s)?(?:\w+\s)?$",
        r"[\s-](?:chatter|towers?|stations?|hosts?|shows?|waves?|control\w*|silence|signals?|broadcast\w*|telescopes?|dish\w*|astronomy|"
        r"presenter|dj|masts?|antennas?|studio|voice|plays?\b(?=\sabout)|announcer|operator|city|communication\w*)\b|体操|局|番組| ?방송",
    ),
    "cassette": (r"\b(?:vhs|video)\s$", r"\s(?:players?|recorders?|decks?|futurism)\b"),
    "film projector": (r"(?!)", r"\s(?:screens?|beams?|light)\b"),
    "globe": (
        r"\b(?:snow|glass|lamp|light|disco|crystal|golden)\s$|\b(?:around|across|over|of|circl\w+|all over|travels?|roam\w*|throughout)\sthe\s$",
        r"[\s-](?:lights?|lamps?|theat\w+|artichokes?|thistles?|trott\w+)\b",
    ),
    "telescope": (r"\b(?:space|radio|webb|hubble)\s$|双筒", r"(?!)"),
    "lab flask": (r"\b(?:hip|thermos|vacuum|whisk[ey]+|drinking|leather|silver|pocket)\s$", r"(?!)"),
    "mannequin": (r"(?!)", r"\schallenge\b"),
    "ladder": (r"\b(?:corporate|career|rope|social|food|property)\s$", r"\s(?:truck|to success)\b"),
    "wardrobe": (
        r"\b(?:and|&|costumes?|capsule|her entire|his entire|styling)\s$",
        r"\s*(?::|—|-)|\s(?:styl\w+|design\w*|malfunction|department|changes?|choices?|pieces?|consists?|details?|palette|notes?)\b",
    ),
    "well": (r"\b(?:as|very|quite|so)\s$|^\W*(?=well,)", r"쭈물|거"),
    "playground slide": (
        r"\b(?:microscope|water|hair|glass|lantern|power ?point)\s$",
        r"\s(?:show|projector|guitar|deck|rule)\b",
    ),
    "silo": (r"\b(?:missile|data|nuclear)\s$", r"(?!)"),
    "light bulb": (r"(?!)", r"\s(?:moment|jokes?)\b"),
    "dumpster": (r"(?!)", r"\s(?:fires?|div\w+)\b"),
    "microphone": (r"(?!)", r"\s(?:tests?|checks?)\b"),
    **dict.fromkeys(
        ("stethoscope", "syringe"),
        (
            r"\b(?:doctor|nurse|physician|surgeon|vet|veterinarian|paramedic|médic[oa]|enfermer[oa]|médecin|infirmi\w+|arzt|ärztin|врач|医生|护士|医者|의사)s?\b.*$",
            r"(?!)",
        ),
    ),
    "game controller": (r"\b(?:play|hold|grip)\w*\b[^.]{0,40}?\s(?:with\s)?(?:an?|his|her|the)\s(?:\w+\s)?$", r"(?!)"),
    "vr headset": (r"\b(?:wear\w*|in|puts? on|putting on|dons?)\s(?:[\w-]+\s){0,3}$", r"(?!)"),
}
"""What may stand before or right behind a word for a kind, and says that it is something else, or in somebody's hand or on them."""
LIKE_ONE = re.compile(
    r"\b(?:dressed|disguised|costumed)\s(?:up\s)?(?:as|like)\s(?:an?\s)?(?:[\w-]+\s)?$|\b(?:like|as)\san?\s(?:[\w-]+\s)?$"
    r"|\b(?:als|déguis\w+ en|disfrazad\w+ de|vestid\w+ de)\s(?:eine?\s)?$"
)
NO_MORE = re.compile(
    r"\s(?:costumes?|masks?|outfits?|suits?|tattoos?|logos?|icons?|emojis?|shaped|ornaments?|posters?)\b|-shaped"
)
SINGING = re.compile(
    r"\b(?:sing(?:s|ing|er)?|sang|raps?|rapping|rapper|croon\w*|karaoke|cantan?(?:do)?|chante\w*|singt|singen|пою[тщ]|поёт|поет|cantante)\b|唱|歌[うっい]|노래"
)
IRONING = re.compile(r"\b(?:irons|ironing(?! board)|ironed|press(?:es|ing))\b")
TO_IRON = re.compile(
    r"\s(?:his|her|their|its|the|an?|some|clothes|shirts?|laundry|dress(?:es)?|it|them|while|in|at)\b|\W*$"
)
WHO_DOES = re.compile(
    r"\b(?:to|they|people|women|men|girls|boys|parents|couple|and|can|will|who|two|three|\w+s)\s(?:\w+ly\s)?$"
)
"""Behind and before the word that is the deed."""
OTHERWISE: Mapping[str, tuple[str, str]] = {
    "clothes iron": ("action", "iron"),
    "drone": ("camera", "drone"),
    "lab flask": ("subject", "bottle"),
}
"""What the words for a kind are where they are not the kind."""
DEEDS: Mapping[str, tuple[str, str]] = dict.fromkeys(("пылесос", "пылесоса", "пылесосом"), ("action", "sweep"))
"""Words for a thing that name a deed where somebody is there to do it."""
VERBS: Mapping[str, tuple[str, str]] = {"bus stops": ("bus", "park"), "tram stops": ("bus", "park")}
"""Words for several things that are one and what it does, where one is named: "a bus stops"."""
OF_ONE = re.compile(r"\b(?:an?|the|this|that|one|his|her|their|our|my|every|each)\s(?:[\w-]+\s){0,3}$")
ALONE: Mapping[str, str] = {
    **dict.fromkeys(("熨斗", "fer à repasser"), "clothes iron"),
    **dict.fromkeys(("聴診器", "청진기"), "stethoscope"),
    "소화기": "fire extinguisher",
}
"""And words of deeds that are a thing where nobody is."""
HELD = kinds_in(KINDS)
"""Kinds whose words are looked at."""


def _is_it(text: str, match: Match) -> bool:
    before, behind = text[: match.start], text[match.end :]
    if match.value == "drone":
        return _drone(text, match.start, match.end)
    if LIKE_ONE.search(before) or NO_MORE.match(behind):
        return False
    if match.value == "microphone" and SINGING.search(text):
        return False  # who sings has one
    if match.value == "clothes iron" and IRONING.search(text):
        return False
    not_before, not_behind = NOT_THEN.get(match.value, ("(?!)", "(?!)"))
    if re.search(not_before, before) or re.match(not_behind, behind):
        return False
    noun = NOUNS.get(match.text)
    return noun is None or noun(text, match.start, match.end)


READS = re.compile(
    r"(?<!\ble)(?<!\bun)(?<!\bdu)(?<!\bau)(?<!\bce)(?<!\bde)(?<!\bson)(?<!\bmon)(?<!\bton)(?<!\bleur)(?<!\bgrand)(?<!\bpetit)(?<!\bvieux)(?<!\bbeau)"
    r"(?<=\w)\s$"
)
"""Before a French "lit" that is no bed: nobody says "femme lit" of one."""
HAS_ON = re.compile(
    r"(?<!\bla)(?<!\bune)(?<!\buna)(?<!\buma)(?<!\bsa)(?<!\bsua)(?<!\bcette)(?<!\bquesta)(?<!\bde)(?<!\bdi)(?<!\bà)(?<!\balla)(?<!\bdella)(?<!\bsulla)(?<=\w)\s$"
)
A_PIECE = re.compile(r"\s(?:une?|des|ses|sa|son|un[oa]?|gli|i|dei|degli|delle)\b")
"""Before and behind a French "porte" or an Italian "porta" that is no door: somebody has something on."""


def as_meant(
    text: str, found: Iterable[Match], is_somebody: Callable[[str], bool], but: Collection[str]
) -> list[Match]:
    """What was found, with words that look like one of these things meant as what they are. `but`: kinds that nothing means here."""
    every = list(found)
    somebody = PRONOUN.search(text) or any(m.category == "subject" and is_somebody(m.value) for m in every)
    kept: list[Match] = []
    for match in every:
        if match.text == "lit" and match.value == "bed" and somebody and READS.search(text[: match.start]):
            kept.append(replace(match, category="action", value="read"))
        elif (
            match.text in ("porte", "porta")
            and match.value == "door"
            and HAS_ON.search(text[: match.start])
            and A_PIECE.match(text, match.end)
        ):
            continue
        elif match.category == "action" and match.text in ALONE and not somebody:
            kept.append(replace(match, category="subject", value=ALONE[match.text]))
        elif match.category != "subject" or match.value not in HELD:
            kept.append(match)
        elif match.text in VERBS and OF_ONE.search(text[: match.start]):
            (thing, deed), cut = VERBS[match.text], match.start + len(match.text.split()[0])
            kept.append(replace(match, end=cut, value=thing, text=text[match.start : cut], plural=False))
            kept.append(
                replace(
                    match, start=cut + 1, category="action", value=deed, text=text[cut + 1 : match.end], plural=False
                )
            )
        elif somebody and match.text in DEEDS:
            category, value = DEEDS[match.text]
            kept.append(replace(match, category=category, value=value, plural=False))
        elif _is_it(text, match):
            kept.append(match)
        elif match.text == "iron" and not (WHO_DOES.search(text[: match.start]) and TO_IRON.match(text[match.end :])):
            continue
        elif match.value in OTHERWISE:
            category, value = OTHERWISE[match.value]
            kept.append(replace(match, category=category, value=value, plural=match.plural and category == "subject"))
    return [m for m in kept if m.category != "subject" or m.value not in but]
