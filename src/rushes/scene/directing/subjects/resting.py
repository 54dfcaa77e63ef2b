"""Who rests on what: a macaw on a bough, a cat on the sofa, a dog in the bed.

Where a preposition says so the relation is there already; here are the languages that say "on" with a word of many meanings, and beds
that are named with the verb alone ("asleep in bed"). Pure and standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import SUBJECTS_MAX
from ...place_names import UNDER_A_ROOF
from ...words.lexicon import Findings, is_somebody, thing_kinds
from .able import is_alive
from .doing import SITTING_DOWN
from .relating import Draft

PERCHES = ("branch", "fence", "bench", "chair", "armchair", "couch", "bed")
SOFT = ("couch", "bed", "armchair", "chair", "bench")
"""On which somebody is who is only said to be there."""
AT_REST = ("sit", "sleep", "lie", "lie_down", "stand", "land", "park")
ON_IT = re.compile("(?:の上)?[にで](?=[座止と寝立腰眠横丸い])|(?: ?위)?에서? ?(?=[앉눕누서잠자내있])")
"""Behind what somebody rests on, before the verb."""
BEFORE_IT = re.compile(r"[在到于](?:一|这|那)?[张个把]?[^，。,.]{0,4}$")
"""Before it in Chinese, where the word for "on" is part of its name: 睡在床上."""
IN_A_BOUGH = re.compile(
    r"\b(?:en|em|num|numa|no|na|in|im|dans|nel|nella|в|во)\s+(?:(?:el|la|le|l'|una?|um|uma|os|as|einem|einer|ihrem|seinem|su|son|sa|suo|sua|seu|the|his|her|its|their|своей|своем)\s+)?(?:\w+\s+)?$"
)
"""Before it."""
BED = "bed"
IN_BED = re.compile(
    r"\b(?:in|on) (?:(?:his|her|its|their|the|a) )?bed\b|在床上|au lit\b|en la cama|na cama|a letto\b|im bett\b|в кровати|в постели|ベッドで|침대에서"
)
"""What says where somebody sleeps within the words for it."""
ICE_CUBE, ICE = "ice cube", ("氷", "얼음")
UPON = re.compile(r"の上|\s?위")
SILL = "windowsill"
ON_SILLS = ("cat", "bird", "parrot", "owl", "squirrel", "mouse", "hamster", "pigeon", "crow")
"""So small that it sits at a window on the sill."""
BY_A_WINDOW = re.compile(
    r"\b(?:at|by|near|beside|next to|in|in front of|out of|through|from) (?:an?|the|its|their|his|her) "
    r"(?:(?!(?:air)?plane|train|car|bus|taxi|truck|ship|spaceship|shop|store)[\w-]+ ){0,2}windows?\b(?! of)"
    r"|[窗窓](?:户|戶|边|邊|前|旁|台|辺|際|のそば|の前|の外)|창(?:가|문 ?옆|문 ?앞|밖)"
    r"|\b(?:junto a|por|frente a|al lado de|en|ante) (?:la|una) ventana\b|\b(?:près de|devant|à|par) (?:la|une) fenêtre\b"
    r"|\b(?:am|vor dem|aus dem|neben dem|an einem|an das|ans) fenster\b|\b(?:perto da|à|na|pela|em frente à|diante da|junto à) janela\b"
    r"|\b(?:vicino alla|accanto alla|alla|davanti alla|dalla) finestra\b|(?<!\w)(?:у|возле|на|в|перед) (?:окн[аоеу]|окном)\b"
)
"""Where whoever looks out is."""


def at_rest(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """The drafts with those on it who rest on what is named, and a bed for the animal that sleeps in one."""
    _perched(findings, drafts)
    return _on_the_ice(findings, _at_a_window(findings, _in_bed(findings, drafts)))


def _perched(findings: Findings, drafts: Sequence[Draft]) -> None:
    """ "Una arara pousada num galho", "나뭇가지에 앉은 부엉이": on what somebody rests, said with a word of many meanings."""
    for place in drafts:
        if place.match.value not in PERCHES or place.other is not None or any(d.other is place for d in drafts):
            continue
        before = [draft for draft in reversed(drafts) if draft.match.end <= place.match.start]
        if findings.language == "zh" and BEFORE_IT.search(findings.text[: place.match.start]):
            near = before
        elif findings.language in ("ja", "ko") and ON_IT.match(findings.text, place.match.end):
            near = sorted(drafts, key=lambda draft: abs(draft.match.start - place.match.end))
        elif IN_A_BOUGH.search(findings.text[: place.match.start]):
            near = before
        else:
            continue
        free = [d for d in near if d is not place and d.other is None]
        who = next((d for d in free if d.action in AT_REST or (place.match.value in SOFT and _is_only_there(d))), None)
        if who is None:
            continue
        for draft in drafts:
            if draft.other is None and draft.action == who.action and draft is not place and _rests(draft):
                draft.relation, draft.other = "on", place


def _rests(draft: Draft) -> bool:
    return is_alive(draft.match.value) and draft.match.value not in thing_kinds()


def _is_only_there(draft: Draft) -> bool:
    """Whether it is a living being of whom nothing is said but where it is, or what one does lying down."""
    return _rests(draft) and (draft.action in ("", "eat", "lick", "stretch_leg", "wag") or draft.action in SITTING_DOWN)


def _in_bed(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """A bed for an animal that sleeps in one: people bring theirs along."""
    if any(draft.match.value == BED for draft in drafts) or len(drafts) >= SUBJECTS_MAX:
        return drafts
    said = next(
        (m for m in findings.matches if m.category == "action" and m.value == "sleep" and IN_BED.search(m.text)), None
    )
    if said is None:
        return drafts
    asleep = [
        d for d in drafts if d.action == "sleep" and d.other is None and _rests(d) and not is_somebody(d.match.value)
    ]
    if not asleep:
        return drafts
    bed = Draft(replace(asleep[0].match, value=BED, text="", start=said.end, end=said.end, plural=False))
    for draft in asleep:
        draft.relation, draft.other = "on", bed
    return [*drafts, bed]


def _on_the_ice(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """ "ペンギンが氷の上を歩く": where one word is the ice of a glass and that of a sea, whoever is on it is on no cube."""
    ice = [
        d
        for d in drafts
        if d.match.value == ICE_CUBE and d.match.text in ICE and UPON.match(findings.text, d.match.end)
    ]
    if not ice or not any(_rests(draft) for draft in drafts):
        return drafts
    for draft in drafts:
        if draft.other in ice:
            draft.relation, draft.other = "", None
    return [draft for draft in drafts if draft not in ice]


def _at_a_window(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """A sill for a small animal that is at a window, for from the floor it would see nothing, and for somebody alone who sits there; who
    does anything else there stands before it."""
    said = BY_A_WINDOW.search(findings.text)
    if said is None or any(draft.match.value == SILL for draft in drafts) or len(drafts) >= SUBJECTS_MAX:
        return drafts
    places = [m for m in findings.matches if m.category == "place" and m.value.partition("/")[0] not in UNDER_A_ROOF]
    if any(m.start >= said.end() for m in places):
        return drafts  # what is seen through it is where it plays: no window stands in a street
    there = [
        d
        for d in drafts
        if d.match.value in ON_SILLS and d.other is None and (d.action in (*AT_REST, "") or d.action.startswith("look"))
    ]
    alone = [d for d in drafts if _is_at_a_window(findings, d, said)] if len(drafts) == 1 else []
    if len(there or alone) != 1 or any(d.other is (there or alone)[0] for d in drafts):
        return drafts
    who = (there or alone)[0]
    sill = Draft(replace(who.match, value=SILL, text="", start=said.end(), end=said.end(), plural=False))
    who.other = sill
    who.relation = "on" if there or who.action in ON_A_SILL else "beside"
    if there or who.relation == "on":
        who.action = who.action or "sit"
    return [*drafts, sill]


ON_A_SILL = ("sit", "sleep", "lie", "lie_down")
GOES = (
    "walk",
    "run",
    "jump",
    "fly",
    "climb",
    "rock_climb",
    "fall",
    "jog",
    "crawl",
    "ride",
    "drive",
    "clean_window",
    "wake_up",
)
"""What nobody does at a window, or brings one of its own for."""
LOOKS_OUT = re.compile(r"\b(?:look|gaz|star|peer|watch|glanc)(?:e|es|s|ing|ed)?\b|[看望眺]")
COMES_THROUGH = re.compile(r"(?:从|从那|透过|穿过)$")
"""Before a window: what is said is of the light that falls in, or of who looks out."""


def _is_at_a_window(findings: Findings, draft: Draft, said: re.Match[str]) -> bool:
    """Whether one person is said to be there, and not what is seen through it."""
    one = is_somebody(draft.match.value) and draft.count <= 1 and not draft.match.plural
    named = draft.match.start < said.start() or findings.language in ("zh", "ja", "ko")
    falls_in = COMES_THROUGH.search(findings.text[: said.start()]) is not None
    until = said.end() + 3 if findings.language == "zh" else said.start()  # 从窗户往外看
    looks = LOOKS_OUT.search(findings.text, draft.match.end, until) is not None
    through = not looks and (falls_in or said[0].startswith(("through", "from", "out of", "in ")))
    return one and named and not through and draft.other is None and draft.action not in GOES
