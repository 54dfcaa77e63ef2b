"""How the words of a prompt tie its subjects together: who is left of whom, who rides what.

Here live the drafts of subjects while their words are being gathered, and the word orders of relations. What relations
there are is in `words/setting.py`; what they look like in `placing.py`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...words.lexicon import Findings, Match, is_somebody, subject_rows, thing_kinds
from ...words.people import figure_of

CLAUSE_END = re.compile(r"[.;:!?。；！？]")
COMMA = re.compile("[,，、]")
DE = re.compile(r"[^，。；,.]{0,2}的[^，。；,.在]{0,5}")
COUNTED_WORD = 8  # letters between a Chinese verb and its object: number, measure word, adjective
VERB_LAST = ("ja", "ko", "hi", "tr")
"""Languages in which whom it is done to stands before the verb, and often who does it behind."""
SOMETHING_ELSE = re.compile("[^、。，,.]{4,}$")
"""Between a Japanese or Korean noun and the word for where somebody is: more than a particle, and no new clause."""
WHO_DOES = re.compile("[ぁ-んー]{0,6}(?<![てで])|(?:[가-힣]{0,2}(?<!고)(?<!며))? ")
"""Between a verb and who does it, where the verb stands before as an adjective does."""
RIGHT_BY = re.compile(r"(?:的[^，。；,.]{0,4}|[正斜背身肩头顶脊之]{0,2})")
"""Between a Chinese noun and the word for where somebody is of it: no verb ("吸上天空" is on nobody)."""
EMBRACES, GROWN = ("hug", "kiss"), ("human", "woman")
CARRYING = ("hold", "ride")  # whom it is done to is where the other is
PUTS = re.compile(r"\b(?:put|puts|putting|tries|trying|has|have|had)\s$")
BY = re.compile(r"\s+by\b")
"""Behind a deed that is done to who is named before it: "a mouse chased by a cat"."""
GOES_BY = re.compile(
    r"\b(?:past|passes(?: by)?|passing(?: by)?|towards?|looks? at|looking at|points? at|pointing at|up to|over to|pasa (?:junto|por)|passe devant|"
    r"geht an|проходит мимо)\b"
)
"""Between somebody and whom or what they are not with."""
TEACHES = re.compile(
    r"\b(?:teach\w*|help\w*|watch\w*|enseña\w*|apprend\w*|lehrt|bringt|ensina\w*|insegna\w*|учит)\b|[教看帮]"
)
"""Between somebody and who does what follows."""
OWNS_WHAT_FOLLOWS = re.compile(
    r"[边邊侧側面方部]?\s?(?:の|の|的|有|의|에(?= ?(?:앉|누|자|서|있|놓))|には|に(?=.*(?:いる|ある|座|置か|置い))|[放摆搁摊](?:放)?[着有了满])"
)

ON_THE_BODY = re.compile(
    r"\s(?:top of )?(?:its|his|her|their|the|el|su|la|sa|le|son|dem|seinem|ihrem|sua|seu|a|o|sulla|il)\s"
    r"(?:head|back|nose|shoulder|lap|tête|dos|nez|épaule|cabeza|lomo|espalda|hombro|regazo|kopf|rücken|nase|schulter|schoß|cabeça|costas|ombro|colo|testa|schiena|spalla|grembo)\b"
)
"""Behind "on": what is named last is there, on whoever is named before it ("a capybara with an orange on its head")."""


@dataclass(eq=False)
class Draft:
    """A subject while its words are still being gathered."""

    match: Match
    count: int = 0
    many: bool = False
    """Whether it is said that there are more than one can count."""
    colour: str = ""
    in_dress: bool = False
    worn: tuple[str, ...] = ()
    """What else is worn and its colour, as "helmet #d8352c"."""
    pattern: str = ""
    size: str = ""
    action: str = ""
    relation: str = ""
    other: Draft | None = None
    apart: bool = False
    """Whether it is told apart from another of its kind."""


ON_SOMEBODY = ("perch", "lap")
"""Relations that say on what of somebody."""
A_NEW = re.compile(r"[\w-]+s (?:at |to |past |with )?an? (?:[\w-]+ ){0,2}$")
A_LIMB = re.compile(
    r"\b(?:her|his|their|its|a|the) (?:[\w-]+ )?(?:head|hands?|chin|cheek|forehead|arms?|fingers?|palms?|face|paws?)\s$"
)
LIMB = re.compile(
    r"\s(?:her|his|their|its|the) (?:[\w-]+ )?(?:shoulders?|laps?|chest|arms?|back|knees?|head|cheek|forehead|nose|hands?|hips?|waist|heart|face)\b"
)
"""Of one body and of another."""
SEATS = ("bench", "chair", "couch", "stool", "armchair")
"""On which somebody sits who eats what is named between."""
NEAR_BY = ("under", "beside", "behind", "in_front_of")
"""Where somebody is, which gives way to what they hold."""
PLACES_OF = ("on", "in", "under", "beside", "behind", "in_front_of", "above")
ITS_PLACE = re.compile(r"\s?(?:[^\W\d]+\s|l['’]){0,3}")
STANDS_THERE = re.compile(
    r",?\s(?:(?:stands?|sits?|lies?|rests?|hangs?|waits?|is|are|was|were|there (?:is|are)|we see|steht|stehen|liegt|liegen|sitzt|hängt|ist|sind|hay|está|están|descansan?|reposan?|est|sont|repose(?:nt)?|se trouve(?:nt)?|"
    r"trône|il y a|стоит|стоят|лежит|лежат|сидит|есть|находится|c['’]è|ci sono|sta|stanno|è|poggia|há|tem|fica|repousa)\s)?(?:[^\W\d]+['’]?\s?){0,4}"
)
"""Between a thing and who is on it or in it, where that is said first."""
OF_A_LIMB = re.compile(
    r"\s(?:(?:an?|the|his|her|their)\s)?(?:[\w-]+\s)?(?:wrists?|fingers?|necks?|arms?|hands?|ears?|feet|foot|ankles?) of\s"
)
"""Behind "on": of whose body only a part is meant that wears something."""
RIDES_BY = re.compile(
    r"\s(?:past|by|towards?|along|around|near|beside|alongside|away from)\s(?:an?|the|some|his|her|two|old)\b"
)
"""Behind "rides", where what is named next is passed and not ridden."""
SURFACES = ("table", "desk", "counter", "workbench", "cutting board")
"""On which things are worked at."""


WITH_ONE = re.compile(r"\b(?:with|holding|containing) (?:an?|one|two|three|several|some|the) (?:[\w-]+ ){0,2}$")
INSIDE = re.compile(
    r"\s(?:sitting |sleeping |swimming )?(?:inside|in it|inside it|inside of it)(?=\s*(?:$|[.,;:!?])|\s(?:and|while|as|at)\b)"
)
"""Before and behind who is in what is named before: "a bathtub with a cat inside"."""
ON_IT = re.compile(
    r"\s(?:sitting |standing |lying |resting |sleeping |placed |tied |strapped )?(?:on top of it|on top|on it|on its (?:top|roof))(?=\s*(?:$|[.,;:!?])|\s(?:and|while|as|at|in)\b)"
)
"""The same of who is on it: "a pedestal with a vase on it"."""


def put_inside(findings: Findings, drafts: Sequence[Draft]) -> None:
    """Tie those who are said to be inside to what they are in, and who is said to be on it to what is below."""
    for outer, inner in itertools.pairwise(drafts):
        if not WITH_ONE.search(findings.text[: inner.match.start]) or is_somebody(outer.match.value):
            continue
        said = ((INSIDE, "in"), (ON_IT, "on"))
        tie = next((tie for words, tie in said if words.match(findings.text, inner.match.end)), "")
        if tie and inner.relation in ("", "on") and inner.other in (None, outer) and not outer.relation:
            inner.relation, inner.other = tie, outer


def tie_of(match: Match) -> str:
    """The relation that a word makes: who hugs or kisses somebody meets them."""
    return "meet" if match.value in EMBRACES else match.value


WHEN = ("occasion", "time", "season")
A_DAY = re.compile(
    r"\s(?:(?:an?|the|this|one|every)\s)?(?:(?:cold|warm|dark|quiet|rainy|sunny|snowy|stormy|foggy|windy|spooky|hot|clear|bright|beautiful|late|early)\s){0,2}"
)
"""Between a preposition and a day or an hour."""
HAS_WITH = re.compile(r"^\s(?:the|an?|his|her|their)\s(?:[\w-]+\s){1,2}(?:with|holding|carrying|wearing)\s")
HANDS = re.compile(r"\s(?:hands\b(?! full)|(?:his|her|their|its) (?:[\w'-]+ ){0,2}hands?\b)")
BENT = re.compile(
    r"\b(?:lean(?:s|ing|ed)?|bend(?:s|ing)?|bent|hunch\w*|crouch\w*|stoop\w*|huddl\w*|slump\w*|pores?|poring|bow(?:s|ed|ing)|works?|working|labou?r\w*|presid\w*)\s$"
)
"""Before "over" that says how somebody stands at something."""


def relate(findings: Findings, match: Match, drafts: Sequence[Draft]) -> bool:
    """Tie the subjects before a relation to the one after it, or both as the word order of the language has it."""
    if (
        findings.language == "en"
        and A_LIMB.search(findings.text[: match.start])
        and LIMB.match(findings.text, match.end)
    ):
        return False  # "her head on his shoulder"
    if match.value == "above" and BENT.search(findings.text, 0, match.start):
        match = replace(match, value="beside")
    if match.value == "hold" and HANDS.match(findings.text, match.end):
        match = replace(match, category="relation", value="beside")  # "a father holds hands with his daughter"
    if match.value == "on" and OF_A_LIMB.match(findings.text, match.end):
        return False  # "a watch on the wrist of a runner" is on nobody's head
    if any(m.category in WHEN and A_DAY.fullmatch(findings.text, match.end, m.start) for m in findings.matches):
        return False  # "on Halloween night with bats" is on no bat
    begin = findings.begin_of(CLAUSE_END, match.start)
    end = findings.end_of(CLAUSE_END, match.end)
    before = [draft for draft in drafts if begin <= draft.match.start and draft.match.end <= match.start]
    after = [draft for draft in drafts if match.end <= draft.match.start and draft.match.end <= end]
    clause = _relative_clause(findings, match, after)
    on_body = match.value == "on" or match.value in ON_SOMEBODY
    on_body = on_body and ON_THE_BODY.match(findings.text, match.end) is not None
    borne = len(before) > 1 and (on_body or (match.value in ON_SOMEBODY and not after))
    if findings.language in ("zh", "ja", "ko") and match.category == "relation":
        if any(m.category in ("place", "region") and m.end == match.start for m in findings.matches):
            return False  # "在火星上": on Mars, and on nobody
        if (
            findings.language != "zh"
            and before
            and SOMETHING_ELSE.search(findings.text, before[-1].match.end, match.start)
        ):
            return False  # "강아지를 안고 처마 밑에 서 있다": under something else
        if (
            findings.language == "zh"
            and before
            and not RIGHT_BY.fullmatch(findings.text, before[-1].match.end, match.start)
        ):
            return False
        if before and after and OWNS_WHAT_FOLLOWS.match(findings.text, match.end):
            owners, other = after, before[-1]
        elif len(before) > 1:
            begin, other = findings.begin_of(COMMA, match.start), before[-1]
            owners = [draft for draft in before[:-1] if draft.match.start >= begin]
            if not owners and _is_of_somebody_else(findings, begin, other.match.start):
                return False
            owners = owners or before[:-1]
        else:
            return False
    elif borne:
        hosts = [draft for draft in before[:-1] if draft.match.value not in thing_kinds()]
        owners, other = before[-1:], (hosts or before)[-1 if hosts else -2]  # a fireplace has no lap
    elif clause is not None:
        owners, other = clause
    elif findings.language in VERB_LAST and before:
        if after and len(before) > 1 and WHO_DOES.fullmatch(findings.text, match.end, after[0].match.start):
            owners, other = after[:1], before[-1]  # "桜の道を、自転車に乗った少女が"
        elif len(before) > 1:
            owners, other = before[:1], before[-1]
        elif after:
            owners, other = after[:1], before[-1]  # "馬に乗る宇宙飛行士"
        else:
            return False
    elif match.value == "ride" and RIDES_BY.match(findings.text, match.end):
        return False
    elif before and after and findings.language == "en" and BY.match(findings.text, match.end):
        owners, other = after[:1], before[-1]
    elif before and after:
        owners, other = _up_to(findings, before, GOES_BY if match.category == "relation" else TEACHES), after[0]
        if match.value == "on" and other.match.value in SURFACES and before[-1].match.value in thing_kinds():
            owners = before[-1:]  # who kneads dough on a table is beside it
        if match.value == "on" and other.match.value in SEATS and is_somebody(owners[0].match.value):
            owners = [
                owner for owner in owners if owner.match.value not in thing_kinds()
            ]  # nor is the apple that one eats there
        if findings.language == "en" and len(owners) > 1 and _is_of_the_last(findings, match, before):
            owners = before[-1:]
        if (match.category == "relation" or match.value in EMBRACES) and not near_by(
            findings, match, before[-1], after[0]
        ):
            return False
    elif not before and (there := _there_is(findings, match, drafts, after)) is not None:
        owners, other = there
    else:
        return False
    if (
        match.value in CARRYING
        and is_somebody(other.match.value)
        and all(d.match.value in thing_kinds() for d in owners)
    ):
        owners, other = [other], owners[-1]  # no umbrella holds anybody
    if match.value == "hold":
        owners = [d for d in owners if d.match.value not in thing_kinds() and not subject_rows()[d.match.value].fixed]
    carried = [draft.other for draft in drafts if draft.relation in CARRYING]
    owners = [
        draft
        for draft in owners
        if (draft.other is None or (match.value == "hold" and draft.relation in NEAR_BY))
        and draft is not other
        and other.other is not draft
        and draft not in carried
    ]
    for draft in owners:
        draft.relation, draft.other = tie_of(match), other
    return bool(owners)


def _there_is(
    findings: Findings, match: Match, drafts: Sequence[Draft], after: Sequence[Draft]
) -> tuple[list[Draft], Draft] | None:
    """ "On the table stands a cup", "auf dem Tisch steht eine Tasse": who is where, said the other way round."""
    where = next((m for m in findings.matches if m.category == "subject" and m.start >= match.end), None)
    if match.value not in PLACES_OF or where is None:
        return None
    there = next((draft for draft in drafts if draft.match.value == where.value), None)
    who = next((draft for draft in after if draft.match.start > where.end and draft is not there), None)
    if there is None or who is None or ITS_PLACE.fullmatch(findings.text, match.end, where.start) is None:
        return None
    return ([who], there) if STANDS_THERE.fullmatch(findings.text, where.end, who.match.start) else None


def _is_of_the_last(findings: Findings, match: Match, before: Sequence[Draft]) -> bool:
    """ "She jumps and greets a boy on a bicycle": whether who stands right before the word is brought in by another's deed."""
    last, first = before[-1], before[-2]
    gap = findings.text[last.match.end : match.start]
    done = any(
        m.category in ("action", "deed") and first.match.end <= m.start and m.end <= last.match.start
        for m in findings.matches
    )
    return (
        done
        and is_somebody(last.match.value)
        and not gap.strip()
        and A_NEW.search(findings.text[: last.match.start]) is not None
    )


def _up_to(findings: Findings, before: list[Draft], parting: re.Pattern[str]) -> list[Draft]:
    """Of those before a preposition or a deed the ones it is said of: "a man walks past a cup on a table" is not on it."""
    parted = [
        n
        for n in range(1, len(before))
        if parting.search(findings.text, before[n - 1].match.end, before[n].match.start)
    ]
    return before[parted[-1] :] if parted else before


def _is_of_somebody_else(findings: Findings, begin: int, end: int) -> bool:
    """ "鸟笼挂在树上": whether a clause begins with a word that no table knows, which is who or what is there."""
    said = findings.text[begin:end].strip()
    unmeant = any(m.category == "unmeant" and begin <= m.start < end for m in findings.matches)
    return unmeant or any(said.startswith(word) for word in findings.unknown)


def _relative_clause(findings: Findings, deed: Match, after: Sequence[Draft]) -> tuple[list[Draft], Draft] | None:
    """ "骑马的宇航员": of a deed, whom it is done to and 的, who follows is who does it."""
    if findings.language != "zh" or deed.category != "deed" or len(after) < 2:
        return None
    done_to, doer = after[0], after[1]
    straight = done_to.match.start - deed.end <= COUNTED_WORD
    gap = findings.text[done_to.match.end : doer.match.start]
    return ([doer], done_to) if straight and DE.fullmatch(gap) else None


def near_by(findings: Findings, match: Match, first: Draft, second: Draft) -> bool:
    """Whether a preposition stands between these two and not before a place of its own ("a cat on the roof, a dog")."""
    gap = findings.text[match.end : second.match.start]
    between = [m for m in findings.matches if match.end <= m.start and m.end <= second.match.start]
    if PUTS.search(findings.text[: match.start]) and any(m.category == "garment" for m in between):
        return False  # "puts on her red coat and runs to the train"
    if findings.language == "en" and HAS_WITH.search(gap):
        return False  # "stands under the shelter with a bouquet"
    return "," not in gap and not any(
        m.category == "relation" or (m.category == "place" and not _says_which(findings, m, second.match))
        for m in between
    )


def _says_which(findings: Findings, place: Match, thing: Match) -> bool:
    """Whether a place stands right before a thing and says no more than which one: "on a kitchen table"."""
    return findings.language == "en" and findings.text[place.end : thing.start] == " "


def embrace(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Two people who hug are one figure, and two grown ones who kiss; whoever else does stands with the other."""
    fits = _is_grown if draft.action == "kiss" else _is_somebody
    idle = [one for one in drafts if one is not draft and not one.action and one.other is None and fits(one)]
    other = draft.other if draft.relation == "meet" else idle[0] if draft.count < 2 and len(idle) == 1 else None
    thing_or_animal = other is not None and not is_somebody(other.match.value)
    if draft.action == "hug" and thing_or_animal and is_somebody(draft.match.value):
        return  # an animal or a toy is in their arms
    if not fits(draft) or (other is not None and not fits(other)):
        draft.action = "stand"
    elif other is not None:
        other.action = draft.action


def _is_somebody(draft: Draft) -> bool:
    return is_somebody(draft.match.value)


def _is_grown(draft: Draft) -> bool:
    return draft.match.value in GROWN and figure_of(draft.match.text) not in ("boy", "girl")


AHEAD_OF = re.compile(
    r"\b(?:ahead|in advance) of\b|\bpor delante de\b|\ben avant de\b|\bà frente de\b|\bdavanti a(?:l|lla|llo)?\b|\bвпереди\b|\bbefore (?=its|his|her)|"
    r"\b(?:läuft|rennt|trabt|geht|springt) vor (?=sein|ihr|dem|der|einem|einer)|\bdevant (?=son|sa|le|la|un)|[在跑走]\S{0,3}(?:前面|前头)|の前を(?=走|歩)|보다 앞서|앞에서 (?=달|뛰|걷)"
)
"""Between who is first and who comes after, on the way: "a dog runs ahead of its owner"."""
ON_THE_WAY = ("run", "walk", "jog", "gallop", "hop", "fly", "swim", "crawl", "chase")


def ahead(findings: Findings, drafts: Sequence[Draft]) -> set[int]:
    """Mark who follows whoever goes ahead of them; returns where the words stand that said so."""
    used: set[int] = set()
    for first, second in itertools.pairwise(drafts):
        said = AHEAD_OF.search(findings.text, first.match.end, second.match.start)
        goes = next(
            (
                match.value
                for match in findings.matches
                if match.category == "action"
                and first.match.end <= match.start <= second.match.start
                and match.value in ON_THE_WAY
            ),
            "",
        )
        if said is None or not goes or second.other is not None or first.other not in (None, second):
            continue
        first.relation, first.other = "", None
        second.relation, second.other, second.action = "chase", first, goes
        used.add(said.start())
    return used
