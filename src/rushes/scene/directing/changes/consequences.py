"""What follows of itself once somebody does something else: who stands up is on no seat any more, and stops the horse under them.

Pure and standard library only. Who is there at all is `staying.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Subject
from ...words.lexicon import is_somebody
from ..prompt.inscriptions import relettered
from ..subjects.able import SEATS, is_alive
from ..subjects.doing import GOING
from .staying import AT_REST, without

SITS_BY = ("on", "ride", "in")
COMING_DOWN = ("jump", "climb")


OFF = re.compile(
    r"\b(?:jumps?|hops?|leaps?|climbs?|gets?|jumping|hopping|leaping|climbing|getting) (?:\w+ly )?(?:off|down|out)\b|跳下|跳出|爬下|下来|飛び降り|跳び降り|salta (?:del?|al suelo|da|dal)\b|baja|saute (?:du|de la|à terre)|descend|springt (?:vom|herunter|von)|desce|pula d[oa]|scende|спрыг\w+|слез\w+"
)
"""How somebody comes down from where they are."""


OUT = re.compile(
    r"\b(?:walk|step|fl[yi]|jump|hop|leap|climb|get|come|run|crawl|swim|break|escape|slip)(?:s|es|ing|ping|ming)?\s(?:\w+ly\s)?(?:out|free|from)\b"
    r"|(?:走|跑|飞|跳|爬|钻|逃|游)(?:了)?出|から(?:出|飛び出|走り出|逃げ)|에서 (?:나오|나와|나간|뛰어나|날아나|탈출)"
    r"|\b(?:sale|escapa|sort|s'échappe|s'envole|esce|scappa|sai|foge|escapa)\b|\b(?:läuft|geht|kommt|fliegt|springt|klettert|entkommt)\b[^.,;]*\b(?:aus|heraus|hinaus)\b"
    r"|\b(?:выходит|выбегает|вылетает|выпрыгивает|вылезает|сбегает)\b"
)
"""How somebody leaves what they are in."""


WOKEN = re.compile(
    r"\b(?:wakes?|woke|waking|weckt?|réveill\w*|despiert\w*|despert\w*|acord[ae]\w*|svegli\w*|разбуд\w*)\b|[叫弄吵唤]醒|起こ|깨우|깨워"
)
"""Said of whom somebody wakes, or the words themselves."""


def consequent(subjects: Sequence[Subject], before: Sequence[Subject] = (), said: str = "") -> tuple[Subject, ...]:
    """The same, where who comes down from a seat is on it no more, who has woken somebody lets go of whoever is up, who stands up is on no seat any more, an animal that wakes
    sits where it slept, who went along stops with whom it went, and letters suit the colour of their sign."""
    woken = {one.kind for one in before if one.action == "sleep"} if WOKEN.search(said) else set()
    subjects = [
        replace(one, action="wake_up") if one.action == "pat" and one.kind in woken and one.relation != "wake" else one
        for one in subjects
    ]
    lead = before[0] if before and before[0].action in GOING else None
    stops = lead is not None and any(one.kind == lead.kind and one.action in AT_REST for one in subjects)
    were = {one.kind: one for one in before}
    put_away = {
        before[one.relation_to].kind
        for one in before
        if one.relation == "hold" and any(now.kind == one.kind and now.relation in SITS_BY for now in subjects)
    }
    if OUT.search(said):
        subjects = [
            replace(one, relation="", relation_to=-1, action="walk" if one.action in ("", *AT_REST) else one.action)
            if one.relation == "in" and one.kind in were and were[one.kind].relation == "in" and is_alive(one.kind)
            else one
            for one in subjects
        ]
    if put_away:  # who sits down has no umbrella standing beside
        subjects = without(subjects, put_away)
    reined = [
        one.relation_to
        for one in subjects
        if one.relation == "ride" and one.action == "stand" and one.kind in were and were[one.kind].action != "stand"
    ]
    if reined:  # who stops on a horse stops it
        subjects = [
            replace(one, action="stand" if n in reined and one.action in GOING else one.action)
            for n, one in enumerate(subjects)
        ]
    sat = {one.kind for one in before if one.relation == "on" and one.action != "stand"}

    def follows(subject: Subject) -> Subject:
        if subject.relation == "wake" and subjects[subject.relation_to].action != "sleep":
            does = "" if subject.action == "pat" else subject.action
            return replace(subject, relation="", relation_to=-1, action=does)
        if subject.action == "ride" and not subject.relation and subject.kind in were:
            rode = were[subject.kind].relation == "ride"
            return replace(subject, action="walk") if rode else subject  # the horse is gone
        if subject.action == "wake_up" and subject.relation == "on" and not is_somebody(subject.kind):
            return replace(subject, action="sit")  # where it slept, and in no bed of its own
        comes_down = subject.action in (*COMING_DOWN, *GOING) and OFF.search(said) is not None
        if (subject.action == "stand" or comes_down) and subject.relation == "on" and subject.kind in sat:
            seat = subjects[subject.relation_to].kind in SEATS
            subject = replace(subject, relation="", relation_to=-1) if seat else subject
        if stops and lead is not None and subject in before[1:] and subject.action == lead.action:
            subject = replace(subject, action="")
        return replace(subject, figure=relettered(subject.figure, subject.colour))

    return tuple(map(follows, subjects))
