"""What a long prompt says in passing, and what is therefore not in the picture as it stands there.

Similes ("as if they were birds"), the gear that filmed it ("with a phone camera"), nouns that only describe another ("a bear
costume", "a glass dome"), what somebody has on, woods round about, abstractions ("the history of the universe"), the name of a
city beside a street of it. Pure and standard library only; English, whose long prompts are the usual ones, but for names of
places. What a rule takes out is listed as not understood, never lost. Verbs that look like nouns, clothes by colour and land
far away are `meant.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from ...place_names import INDOORS
from ...words.lexicon import SENTENCE_END, Findings, Match, is_somebody, subject_rows, thing_kinds
from ...words.people import usual_action
from ...words.phrases import HE_OR_SHE, stop_words
from ..named_place import is_monument, located, monuments_elsewhere, on_another_world, outside, seen_from, with_told
from ..subjects.clothing import on_an_animal
from ..subjects.doing import BOARDED, VEHICLES
from .aboard import gear, seen_from_aboard
from .dishes import toppings
from .likenesses import melting, painted, shaped

ALOFT = ("fly", "float", "rise", "skydive", "take_off", "hang", "sail", "bungee")
NAMED = ("subject", "place", "region", "sight", "weather", "season")
OF_THE_AIR = ("weather", "season")
CLAUSE_END = re.compile(r"[.;:!?,—–]|\s-\s")
SIMILE = re.compile(r"\b(?:as if|as though|as like|resembling|reminiscent of|inspired by|akin to)\b")
LIKE = re.compile(
    r"\b(?:(?<!looks )(?<!look )(?<!feels )like|(?:looks?|feels) like(?! (?:rain|snow|it)\b)|in the (?:shape|form|style) of|shaped like|the size of|as (?!well|soon|long|far|much|many)[\w-]+ as|"
    r"no \w+er than|(?:fast|quick|bright|loud|light|strong|soft|dark|old|cold|hot)er than|more [\w-]+ than)\b"
)
LIKE_ENDS = re.compile(
    r"[.;:!?,—–]|\s(?:and|as|while|in|on|at|through|with|that|which|who|under|over|across|into|around|near|from|by)\s"
)
REACH = 80  # characters back to what says so of a noun
DESCRIBED = re.compile(
    r"\s(?:reflections?|effects?|camera|footage|style|styled|pattern(?:ed|s)?|prints?|shaped?|costumes?|suits?|masks?|onesies?|outfits?|"
    r"helmets?|hats?|caps|wigs?|boots|gowns?|tattoos?|logos?|posters?|stickers?|emojis?|skin|fur|wool|scales|feathers|tails?|ears|horns|mane|"
    r"spheres?|orbs?|art|domes?|walls?|towers?|buildings?|skyscrapers?|windows?|panels?|facades?|roofs?|elevators?|ceilings?|"
    r"floors?|bridges?|tables?|surfaces?|tracks|prints|food|season|lovers?|owners?|markets?|festival goers|stalls?|"
    r"light(?!\w)|shops?|stores?|factory|factories|museum|exhibition|movies?|films?|shows?|songs?|party|stripes|wings|eyes(?! (?:an?|the|his|her)\b)|hair)\b"
)
"""What a noun before it only describes."""
PARTS, ITS = ("door", "gate", "window"), re.compile(r"\b(?:its|whose)\s+(?:[\w-]+\s+)?$")
"""Of what is named before: "its door opens" is no second thing."""
SHINING = ("lamp", "lantern", "candle", "campfire")
IN_ITS_LIGHT = re.compile(r"\b(?:in|by|under|with|of|from)\s+(?:(?!and\b)[\w-]+\s+){0,2}$")
"""Before "candle light" that only says how it is lit; without it the light has its candle: "lamp light on a desk"."""
REMOTE = re.compile(r"\s(?!control)[a-z]")
GLAZED = re.compile(
    r"\s(?:offices?|houses?|rooms?|homes?|towers?|buildings?|skyscrapers?|walls?|doors?|ceilings?|roofs?|domes?|pavilions?|greenhouses?|pyramids?|"
    r"elevators?|boxe?s?|cases?|displays?|carafes?|pitchers?|teapots?|facades?|balcon(?:y|ies)|panels?|railings?|staircases?|marbles?)\b"
)
"""What is of glass and so no glass to drink from."""
JET_BLACK = re.compile(r"\s?-?black\b")
PRESENT = re.compile(r"\b(?:a|an|the|birthday|christmas|wrapped|his|her|little|small|big|red|opens?|opening)\s+$")
WEARING = re.compile(r"\b(?:wear(?:s|ing)?|wore|dressed (?:in|as|up as|like)|clad in|disguised as|sporting|donning)\b")
WORN_ENDS = re.compile(
    r"[.;:!?,—–]|\s(?:on|in|at|while|as|under|over|next|near|beside|behind|through|across|and (?!a pair)(?:\w+ing|\w+s)\b|"
    r"who|which|that|sits?|stands?|walks?|runs?|rides?|riding|holds?|holding|is|are)\b"
)
ROUND_ABOUT = re.compile(
    r"\b(?:surrounded by|surrounding|lined (?:with|by)|dotted with|covered (?:with|by|in)|flanked by|framed by|"
    r"lit (?:up )?(?:by|with)|hung with|strung with|decorated with|between|amid|amidst|among|past|weaving (?:around|through|between)|swaying|backdrop of|full of|filled with)\s+"
    r"(?:the\s+)?(?:[\w-]+\s+){0,3}$"
)
HUNG, WITH_THEM = ("lantern", "paper lantern", "potted plant"), re.compile(r"\bwith (?:[\w-]+ ){0,3}$")
"""What a place is hung and set out with: "a night market with lanterns"."""
FAR_OFF = re.compile(r"[^.;,]{0,60}?\b(?:in the (?:far )?(?:distance|background)|on the horizon|far away)\b")
MADE_OF = re.compile(
    r"\b(?:made|built|carved|sculpted|crafted|woven|formed|composed|constructed|blown) (?:\w+ly )?(?:out )?(?:of|from) (?:[\w-]+ (?:and )?){0,2}$"
)
"""Before what something is made of: a ballerina of glass is no cup."""
PIECE_OF = re.compile(r"\b(?:planks?|boards?|logs?|beams?) of $")
SAYS_WHERE = (
    "behind ", "around ", "orbit", "circl", "on ", "in ", "at ", "above ", "over ", "under ", "inside ", "through ", "by ", "near ", "next to ",
)  # fmt: skip
"""How words begin that name a thing or a place by where it is."""
WHOSE = ("his", "her", "him", "it", "them")
"""Somebody who is there already, and no adjective of what follows."""
COSTUMED = ("astronaut", "knight", "samurai", "pirate", "wizard", "alien", "mermaid")
"""Who is known by what they wear, whatever their trade: "an astronaut gardener"."""
COVERED = re.compile(r"\bcovered\s+$")
WITH_ROLES = ("en", "es", "fr", "it", "pt", "zh", "ja", "ko")
HERDS = ("pastor", "pastore", "berger")  # what a dog is called that does so
BEFORE_A_ROLE = {"zh": ("",), "ja": ("", "の"), "ko": (" ", "")}
"""What stands between an animal and its trade."""
AS_A = re.compile(
    r",?\s(?:(?:who|that)\s)?(?:(?:is|are)\s)?(?:work(?:s|ing)?|serv(?:es|ing)|perform(?:s|ing)|moonlight(?:s|ing)|employed|hired)?\s?as\s(?:an?|the)\s(?:[\w-]+\s)?"
)
"""Between an animal and the trade that it is said to have."""
ROLE_DOES = {
    "chef": "cook", "musician": "play_guitar", "dancer": "dance", "painter": "paint", "wizard": "cast_spell", "teacher": "teach",
    "knight": "wield_sword", "samurai": "wield_sword", "farmer": "dig", "firefighter": "fight_fire",
}  # fmt: skip
"""What an animal in somebody's trade is seen doing."""
YOUNG_OR_OLD = """
junge jungen junges junger jungem viejo anciano anciana velho velha idoso idosa vecchio vecchia anziano anziana vieillard
"""
AGES = frozenset(YOUNG_OR_OLD.split())
"""Words that are somebody by themselves and an adjective before somebody."""
SCENERY = {
    "tree": "forest", "pine": "forest", "palm": "beach", "flower": "flower field", "mushroom": "forest", "house": "village",
    "lantern": "market", "paper lantern": "market", "potted plant": "botanical garden",
}  # fmt: skip
"""What stands round about, and the place that it makes where none is named."""
HAS_THEM = {
    "palm": ("beach", "island"), "pine": ("forest", "mountains", "forest road"), "tree": ("forest", "jungle", "park", "forest road"),
    "flower": ("garden", "flower field", "lavender field", "sunflower field"),
}  # fmt: skip
NOTIONS = re.compile(
    r"\b(?:history|story|stories|tale|tales|dreams?|memory|memories|secrets?|mystery|mysteries|maps?|paintings?|pictures?|"
    r"photos?|posters?|kings?|queens?|lords?|spirits?|sounds?|songs?|smell|end|fate|future|idea|thoughts?|sense|people|"
    r"citizens|inhabitants)\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+)?$"
)
ABOARD = re.compile(r"\b(in|inside|aboard|on board)\s+(?:an?|the|his|her|their|its)\s+(?:[\w-]+\s+){0,3}$")
ABOARD_ELSEWHERE = re.compile(
    r"\b(a bordo de|dans|à bord de|à bord d'|an bord|in|auf|en|em|num|numa|no|na|dentro de|su|nel|nella|в|во|на|في|على متن)\s+"
    r"(?:(?:una?|uno|el|la|su|une|le|son|sa|einem|einer|dem|der|seinem|ihrem|um|uma|seu|sua|il|lo|старой|старом)\s+)?(?:[\w-]+\s+)?$"
)
"""The same in languages that say it with a word of many meanings; of boats alone."""
OF_A = re.compile(
    r" (?:(?:of|de|d'|di|dans|em) ?(?:an?|the|une?|una|uma|un|um|l[ae]|el) ?|(?:von|in) (?:eine[rm]|de[rm]) |(?:eine[rs]|de[rs]|du|del|della|d[oa]|в|на) )"
    r"(?:[\w-]+ )?$"
)
"""Between a room and the one thing whose it is: a museum of cars has many."""
WORN_IN_CHINESE = re.compile(
    r"[戴穿披系](?![过越梭透行插统])着?([^，。；,.的戴穿]{1,8}?的?(?:头盔|面具|帽子?|服装?|装|衣服?|盔甲|护目镜|墨镜|眼镜|围巾|耳机|手套|口罩|皇冠|王冠|披风|斗篷|铃铛|领结|头巾|花环|靴子?))"
)
SIMILES = {
    "es": re.compile(r"\bcomo (?:si |en )?(?:una?|el|la|los|las)\b"), "fr": re.compile(r"\bcomme (?:si |dans )?(?:une?|l[ae]s?|du|des|de la|de l)\b"),
    "de": re.compile(r"\bwie (?:in |aus |auf )?(?:eine?[nmrs]?|de[rnms]|die|das)\b"), "pt": re.compile(r"\bcomo (?:se |em )?(?:uma?|os?|as?)\b"),
    "it": re.compile(r"\bcome (?:se |in )?(?:un[ao]?|il|l[ao]|i|gli|le)\b"), "ru": re.compile(r"\b(?:как|словно|будто)\b"),
}  # fmt: skip
"""Before what somebody is compared with."""
SEES = {
    "es": re.compile(r"(?<!\bse )\b(?:v[eé]n?|viendo|mir[ao]n?|mirando|observan?|observando|contemplan?|muestran?)(?: \w+)?,? $"),
    "fr": re.compile(r"\b(?:voi(?:t|ent)|voyant|regarde(?:nt)?|regardant|observe(?:nt)?|contemple(?:nt)?|montre(?:nt)?)(?: \w+)?,? $"),
    "de": re.compile(r"\b(?:sieht|sehen|sah(?:en)?|schau(?:t|en)|guck(?:t|en)|beobachte(?:t|n|nd)|zeig(?:t|en)|film(?:t|en))(?: (?!aus)\w+)?, $"),
    "pt": re.compile(r"(?<!\bse )\b(?:vê(?:em)?|ve|vendo|olham?|olhando|observam?|observando|assistem?|mostram?)(?: \w+)?,? $"),
    "it": re.compile(r"(?<!\bsi )\b(?:ved(?:e|ono)|vedendo|guarda(?:no|ndo)?|osserva(?:no|ndo)?|mostra(?:no)?)(?: \w+)?,? $"),
    "ru": re.compile(r"\b(?:смотр|вид|наблюда|гляд|показыва|слыш|слуша|сним)\w*(?: \w+)?, $"),
}  # fmt: skip
"""Before a clause of what is seen: "mira como un perro corre"."""
SIMILE_ENDS = re.compile(
    r"[.;:!?,—–]|\s(?:y|e|et|und|и|en|sobre|por|bajo|entre|hacia|mientras|dans|sur|sous|à|au|aux|devant|vers|pendant|in|im|am|ins|auf|über|unter|"
    r"durch|vor|hinter|neben|während|em|no|na|nos|nas|sob|ao|pelo|pela|enquanto|su|nel|nella|nei|sul|sulla|sotto|tra|mentre|в|на|по|под|"
    r"над|у|через|среди|между|перед|за|к|пока)\s"
)
SIMILE_BEHIND = {
    "ja": re.compile(r"([^、。]{1,10})の(?:よう[にな]|ごとく)"),
    "ko": re.compile(r"(\S{1,10}?)(?:처럼|같이|같은)"),
}
"""Behind what somebody is compared with."""
SIMILE_IN_CHINESE = re.compile(
    r"(?<![图影镜头想雕录肖偶好])(?:像|如同|仿佛|宛如|宛若|好像|好似)([^，。；,.]{1,10}?)(?:一样|一般|般|似的|[，。；,.]|$)"
)
SKY_DOES = re.compile(r"(?:中|上|里)?(?:飘|下着|下起|布满|被|乌云|划|是|呈|染|泛)")
YOUNG = """
puppy puppies pup pups kitten kittens cub cubs calf calves foal foals chick chicks duckling ducklings fawn fawns cygnet cygnets
gosling goslings piglet piglets lamb lambs joey joeys
"""
OFFSPRING = frozenset(YOUNG.split())
PARENTS = ("mother", "father", "parents", "mom", "dad", "mum")
HATCHES = re.compile(r"\b(?:hatch\w*|crack\w* open)\b")
PARENT = re.compile(r"\b(?:its|their)\s+$")


def without_passing(findings: Findings) -> Findings:
    """The findings without what is only said in passing; a region becomes the place where no place is named."""
    findings = _ages(findings)
    if findings.language in WITH_ROLES:
        findings = _in_a_role(findings)
    if findings.language == "en":
        for rule in (
            _in_the_air, melting, _similes, _made_of, painted, _described, _compounds, toppings, _worn, _round_about, _notions,
        ):  # fmt: skip
            findings = findings.without(rule(findings))
        findings = seen_from_aboard(findings, gear(findings))
        findings = _of_the_place(_made_place(findings))
    findings = _aboard(findings)
    if findings.language == "zh":
        for rule in (_worn_in_chinese, _similes_in_chinese, painted, _sky_that_snows):
            findings = findings.without(rule(findings))
    findings = findings.without([*_similes_elsewhere(findings), *_rooms_of(findings), *shaped(findings)])
    findings = seen_from(findings)
    told = monuments_elsewhere(findings)
    here = replace(findings, matches=tuple(match for match in findings.matches if match not in told))
    return with_told(on_another_world(outside(located(here))), told)


def _ages(findings: Findings) -> Findings:
    """ "Eine junge Geigerin", "un viejo tren": before somebody or something, a word for an age is no one else."""
    named = {m.start for m in findings.matches if m.category == "subject"}
    return replace(findings, matches=tuple(m for m in findings.matches if m.text not in AGES or m.end + 1 not in named))


def _rooms_of(findings: Findings) -> list[Match]:
    """ "The kitchen of a ship", "la cocina de un barco": whose room it is is not in it."""
    rooms = {
        match.end
        for match in findings.matches
        if match.category == "place" and match.value.partition("/")[0] in INDOORS
    }
    owned = ((OF_A.search(findings.text, 0, m.start), m) for m in findings.matches if m.value in BOARDED)
    return [match for of, match in owned if of is not None and of.start() in rooms]


def _within(findings: Findings, start: int, end: int, categories: Iterable[str] = NAMED) -> list[Match]:
    return [m for m in findings.matches if start <= m.start < end and m.category in categories]


def _subjects(findings: Findings, wanted: Callable[[Match], bool]) -> list[Match]:
    """Subjects for which `wanted` is true, unless nobody would be left."""
    everybody = [match for match in findings.matches if match.category == "subject"]
    gone = [match for match in everybody if wanted(match)]
    return gone if len(gone) < len(everybody) else []


def _similes(findings: Findings) -> list[Match]:
    """ "Planes flutter as if they were birds", "moves like a fish": what it is compared with is not there."""
    gone = []
    for pattern, ends in ((SIMILE, CLAUSE_END), (LIKE, LIKE_ENDS)):
        for hit in pattern.finditer(findings.text):
            if _is_told_of(findings, hit.start()):
                gone += _within(findings, hit.end(), findings.end_of(ends, hit.end() + 1))
    return gone


def _similes_elsewhere(findings: Findings) -> list[Match]:
    """ "Patina como una bailarina", "鳥のように": nobody else is there."""
    gone: list[Match] = []
    before, behind = SIMILES.get(findings.language), SIMILE_BEHIND.get(findings.language)
    for hit in before.finditer(findings.text) if before else ():
        end = findings.end_of(SIMILE_ENDS, hit.end() + 1)
        if _is_clause(findings, hit.start(), hit.end(), end):
            continue
        told = _is_told_of(findings, hit.start())
        gone += _within(findings, hit.end(), end, NAMED if told else OF_THE_AIR) if told or hit.start() else []
    for hit in behind.finditer(findings.text) if behind else ():
        nearest = [m for m in _within(findings, *hit.span(1)) if m.end == hit.end(1)]
        gone += nearest
    alone = bool(gone) and _pronoun_before(findings, gone[0].start)  # "ella baila como una reina"
    return gone if alone else [m for m in gone if m.category != "subject"] + _subjects(findings, lambda m: m in gone)


def _is_told_of(findings: Findings, at: int) -> bool:
    """Whether somebody or some place is named before, so that there is what is compared."""
    named = any(m.category in ("subject", "place") and m.end <= at for m in findings.matches)
    return named or _pronoun_before(findings, at)


def _pronoun_before(findings: Findings, at: int) -> bool:
    tells = HE_OR_SHE.get(findings.language)
    return tells is not None and tells.search(findings.text, 0, at) is not None


def _is_clause(findings: Findings, start: int, begin: int, end: int) -> bool:
    """ "Смотрит, как собака бежит": whether a verb of seeing stands before, or a verb before and another behind whom it tells of."""
    if SEES[findings.language].search(findings.text[max(0, start - REACH) : start]):
        return True
    told = [
        match.category in ("action", "deed") for match in _within(findings, begin, end, ("subject", "action", "deed"))
    ]
    sentence = findings.begin_of(SENTENCE_END, start)
    return told[:1] != [True] and True in told and bool(_within(findings, sentence, start, ("action", "deed")))


def _made_of(findings: Findings) -> list[Match]:
    """ "A ballerina made of glass", "a plank of oak", "a tiger made of smoke": what it is of is nobody and nothing else."""

    def is_of(match: Match, pattern: re.Pattern[str]) -> bool:
        return pattern.search(findings.text, max(0, match.start - REACH), match.start) is not None

    air = [m for m in findings.matches if m.category in ("weather", "sight", "time") and is_of(m, MADE_OF)]
    return air + _subjects(findings, lambda match: is_of(match, MADE_OF) or is_of(match, PIECE_OF))


def _described(findings: Findings) -> list[Match]:
    """ "A mirror effect", "a remote road", "jet black": a word that here is an adjective."""
    animals = [m for m in findings.matches if m.category == "subject" and not is_somebody(m.value)]

    def describes(match: Match) -> bool:
        behind = findings.text[match.end : match.end + 24]
        if match.text == "remote":
            word = re.match(r"\s([a-z]+)", behind)
            return bool(REMOTE.match(behind)) and word is not None and word[1] not in stop_words("en")
        if match.text == "glass":
            return GLAZED.match(behind) is not None
        if match.text == "jet":
            return bool(JET_BLACK.match(behind))
        if match.text == "present":
            return not PRESENT.search(findings.text[: match.start])
        if match.text in PARENTS and PARENT.search(findings.text[: match.start]):
            return not animals or animals[0].end > match.start  # those of an animal are animals
        if match.value in PARTS and ITS.search(findings.text[: match.start]):
            return any(m.category == "subject" and m.end <= match.start for m in findings.matches)
        if match.value in SHINING and behind.startswith(" light"):
            return IN_ITS_LIGHT.search(findings.text[: match.start]) is not None
        several = match.plural and is_somebody(match.value)  # onlookers that film
        return bool(DESCRIBED.match(behind)) and "'" not in match.text and match.text not in WHOSE and not several

    adjectives = [
        match
        for match in findings.matches
        if match.category == "subject" and match.text in ("remote", "jet", "present", "glass") and describes(match)
    ]
    return adjectives + [match for match in _subjects(findings, describes) if match not in adjectives]


def _role_does(match: Match) -> str:
    """What an animal in somebody's trade is seen doing; empty of words that are no trade."""
    return ROLE_DOES.get(match.value, "") or (usual_action(match.text) if is_somebody(match.value) else "")


def _in_a_role(findings: Findings) -> Findings:
    """ "A panda chef" is a panda that cooks, unless it says what else the panda does."""
    animals = [m for m in findings.matches if m.category == "subject" and not is_somebody(m.value)]

    between = BEFORE_A_ROLE.get(findings.language, (" ",))

    def named_as(match: Match) -> bool:
        if findings.language != "en" or match.category != "subject" or not is_somebody(match.value):
            return False
        return any(AS_A.fullmatch(findings.text, m.end, match.start) for m in animals if m.end <= match.start)

    def behind_one(match: Match) -> bool:
        return named_as(match) or (
            match.category == "subject"
            and any(findings.text[m.end : match.start] in between for m in animals if m.end <= match.start)
        )

    def role(match: Match) -> bool:
        if not behind_one(match) or not _role_does(match):
            return False
        return not _within(findings, match.end, findings.end_of(SENTENCE_END, match.end), ("action", "deed"))

    found = replace(
        findings,
        matches=tuple(replace(m, category="action", value=_role_does(m)) if role(m) else m for m in findings.matches),
    )
    if findings.language == "en":
        return found.without([m for m in found.matches if named_as(m)])  # `_compounds` knows more of it
    romance = findings.language not in BEFORE_A_ROLE  # in which an animal and its master are never two words in a row
    return found.without(
        [
            m
            for m in found.matches
            if behind_one(m) and is_somebody(m.value) and (_role_does(m) or romance) and m.text not in HERDS
        ]
    )


def _compounds(findings: Findings) -> list[Match]:
    """ "A dragon kite" is a kite, "a panda chef" a panda, "a birch forest" a forest: of two nouns in a row one is there."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    gone = []
    for match in findings.matches:
        first = next((m for m in subjects if m.end < match.start and findings.text[m.end : match.start] == " "), None)
        if match.text.startswith(SAYS_WHERE) or (first is not None and first.text.startswith("family of")):
            continue  # that says of who is named before where they are
        if first is None or first.value in ("baby", match.value) or "'" in first.text or first.text in WHOSE:
            continue
        if match.category == "place" and first.value in SCENERY:
            gone.append(first)
        elif match.value == "egg" and HATCHES.search(findings.text):
            continue  # who hatches is in it
        elif match.category == "subject" and match.text not in OFFSPRING and not match.text.startswith("famil"):
            being = first.value not in thing_kinds() and first.value not in BOARDED
            role = is_somebody(match.value) and being and (not is_somebody(first.value) or first.value in COSTUMED)
            gone.append(match if role else first)
    return gone


def _worn(findings: Findings) -> list[Match]:
    """ "A man wearing a motorcycle helmet": what somebody has on comes along with nobody."""
    gone = []
    for hit in WEARING.finditer(findings.text):
        if any(m.category == "subject" and m.end <= hit.start() for m in findings.matches):
            gone += _within(findings, hit.end(), findings.end_of(WORN_ENDS, hit.end()), ("subject",))
    return [match for match in dict.fromkeys(gone) if not on_an_animal(findings, match)]


def _worn_in_chinese(findings: Findings) -> list[Match]:
    """ "戴着宇航员头盔的猫": the astronaut is a helmet."""
    spans = [hit.span(1) for hit in WORN_IN_CHINESE.finditer(findings.text)]
    worn = _subjects(findings, lambda match: any(start <= match.start and match.end <= end for start, end in spans))
    return [match for match in worn if not on_an_animal(findings, match)]


def _similes_in_chinese(findings: Findings) -> list[Match]:
    """ "像鸟一样": no bird is there."""
    gone = []
    for hit in SIMILE_IN_CHINESE.finditer(findings.text):
        if any(match.category == "subject" and match.end <= hit.start() for match in findings.matches):
            gone += _within(findings, *hit.span(1))
    return gone


def _sky_that_snows(findings: Findings) -> list[Match]:
    """ "天空飘着雪花" says what falls, not where it plays."""
    skies = [m for m in findings.matches if m.category == "place" and m.value == "sky"]
    return [match for match in skies if SKY_DOES.match(findings.text, match.end)]


def _round_about(findings: Findings) -> list[Match]:
    """Trees and flowers round about are of the place, where it is about somebody else."""
    others = [m for m in findings.matches if m.category == "subject" and m.value not in SCENERY]
    if others and all(m.value in thing_kinds() and m.value not in VEHICLES for m in others):
        return []  # a bottle among roses is with them
    place = any(m.category == "place" for m in findings.matches)
    gone = []
    for match in findings.matches:
        if match.category != "subject" or match.value not in SCENERY or not match.plural or not (others or place):
            continue
        before = findings.text[: match.start]
        hung = match.value in HUNG and place and WITH_THEM.search(before)
        if hung or ROUND_ABOUT.search(before) or COVERED.search(before) or FAR_OFF.match(findings.text, match.end):
            gone.append(match)
    return gone


def _made_place(findings: Findings) -> Findings:
    """ "Surrounded by pine trees" is in a forest, where no place is named."""
    if any(m.category in ("place", "region") for m in findings.matches):
        return findings
    for word in findings.unknown:
        for singular in (word, word.removesuffix("s"), word.removesuffix("es")):
            stage = SCENERY.get(singular)
            hit = re.search(rf"\b{re.escape(word)}\b", findings.text) if stage else None
            if stage and hit and ROUND_ABOUT.search(findings.text[: hit.start()]):
                named = Match(start=hit.start(), end=hit.end(), category="place", value=stage, text=word)
                matches = sorted((*findings.matches, named), key=lambda match: match.start)
                return replace(
                    findings, matches=tuple(matches), unknown=tuple(w for w in findings.unknown if w != word)
                )
    return findings


def _of_the_place(findings: Findings) -> Findings:
    """ "A beach with palm trees": the place has them, and they are no cast."""
    stages = {match.value.partition("/")[0] for match in findings.matches if match.category == "place"}

    def grows(match: Match) -> str:
        return next((stage for stage in HAS_THEM.get(match.value, ()) if stage in stages), "") if match.plural else ""

    return replace(
        findings,
        matches=tuple(
            replace(m, category="place", value=grows(m)) if m.category == "subject" and grows(m) else m
            for m in findings.matches
        ),
    )


def _aboard(findings: Findings) -> Findings:
    """Who is "in a boat" or "in a car" rides it."""
    aboard = []
    pattern, boarded = (ABOARD, BOARDED) if findings.language == "en" else (ABOARD_ELSEWHERE, ("boat",))
    for match in findings.matches:
        hit = pattern.search(findings.text[: match.start]) if match.category == "subject" else None
        if hit is not None and match.value in boarded:
            begin = findings.begin_of(CLAUSE_END, match.start)
            if any(m.category == "subject" and begin <= m.start and m.end <= hit.start() for m in findings.matches):
                aboard.append(Match(start=hit.start(), end=hit.end(1), category="relation", value="ride", text=hit[1]))
    return replace(findings, matches=tuple(sorted((*findings.matches, *aboard), key=lambda match: match.start)))


def _in_the_air(findings: Findings) -> list[Match]:
    """ "Dust in the air" round a potter takes nobody up to the clouds: only what is aloft there does."""
    aloft = any(m.category in ("action", "deed") and m.value in ALOFT for m in findings.matches)
    named = any(m.category == "subject" and subject_rows()[m.value].habitat != "sky" for m in findings.matches)
    return [m for m in findings.matches if m.category == "place" and m.text == "in the air" and named and not aloft]


def _notions(findings: Findings) -> list[Match]:
    """ "The history of the universe" does not play in space, if another place is named; of a landmark `monuments_elsewhere` knows more."""
    places = [m for m in findings.matches if m.category in ("place", "region")]
    gone = [
        m
        for m in places
        if NOTIONS.search(findings.text[: m.start]) and m.category == "place" and not is_monument(m.value)
    ]
    return gone if len(gone) < len(places) else []
