"""Who goes of those whom a prompt names: "the dog leaves", "remove the cat", "without the bird".

Pure and standard library only. Words of the ten languages; which kind a word means is the lexicon's, what becomes of a scene
without somebody is `staying.py`'s. To remember: only who is named beside the word goes ("the dog leaves the cat" is one).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from ...words.phrases import PRONOUN

NOT_VERBS = "the|a|an|of|its|his|her|their|with|some|many|more|few|no|in|on|under|falling|fallen|autumn|golden|red|dry|dead|green|brown|yellow|orange|colou?rful|maple|oak|palm|lose|loses|shed|sheds|blow|blows|through|among"
REMOVED = re.compile(
    r"\b(?:remov(?:e|es|ed|ing)|without|delet(?:e|es|ing)|no more|get rid of|(?:empty|devoid|free) of|take (?:away|out)|eras(?:e|es|ing))\b"
    r"|去掉|移除|删除|去除|没有了|quit(?:a|ar|amos)\b|elimina\w*|sin\b|sans\b|enlèv\w*|retir\w*|supprim\w*|entfern\w*|ohne\b"
    r"|消して|取り除|なしで|sem\b|убер\w*|убрать|без\b|удал\w*|제거|없이|없애|togli\w*|rimuov\w*|senza\b",
)
"""Before whom it is said or, where it is of BEHIND and nobody follows, after."""
BEHIND = re.compile(
    r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|no more|(?:remov|delet|eras)ed|elimina\w|(?:enlev|retir|supprim)é|entfernt|удал[её]н|rimoss"
)
"""Words of REMOVED that can stand behind whom they mean: those of languages whose verb comes last, and what is done to somebody."""
NONE = re.compile(
    r"\b(?:kein\w*|nessun\w*|ningun\w*|ningún|nenhum\w*|pas de|pas d|нет)\b|没有(?!了)(?:任何)?|不要再?|别再",
)
NO = re.compile(r"\bno(?! (?:one|more|matter|doubt|longer|less|sooner|wonder)\b)\b")
"""English alone: elsewhere "no" is a "not" or an "in the"."""
WITHOUT = re.compile(r"\b(?:without|(?:empty|devoid|free) of|no more|sin|sans|ohne|sem|без|senza)\b")
"""Of REMOVED, what is said of a scene from its beginning."""
ASIDE = re.compile(
    r"\b(?:in|on|at|next|beside|near|behind|under|by|while|during|for|en|dans|sous|im|auf|unter|neben|bajo|sob|sotto|nella|sulla|в|под|на)\b"
)
"""After one of these somebody else is named ("without a collar in the rain")."""
UP_TO_TWO_WORDS = re.compile(r"^['\s]?(?:(?!(?:the|a|an|his|her|its|their|who|and)\b)[\w-]+\s){0,2}$")
ARTICLE = re.compile(
    r"^\s(?:the|a|an|any|el|la|los|las|le|les|l'|der|die|das|den|dem|o|os|as|il|lo|i|gli|un|una|une|uma|ein\w*)\b"
)
EVERYBODY = re.compile(r"\b(?:they|everyone|everybody)\b|[它他她牠]们|大家")
"""Before a verb of GONE or VANISHED, where nobody is named: all who are there go."""
BUT = re.compile(
    r"\b(?:everyone|everybody|everything|every|all)\b[^.;,!?\n]{0,40}?\b(?:but|except(?: for)?|apart from|other than|save for)\b"
    r"|除了|\btod[oa]s\b[^.;,!?\n]{0,20}?\b(?:menos|excepto|salvo|exceto)\b|\btou(?:s|te|tes|t le monde)\b[^.;,!?\n]{0,20}?\bsauf\b"
    r"|\balle\b[^.;,!?\n]{0,20}?,? (?:außer|bis auf)\b|\bвсе\w*,? кроме\b|\btutt[ie]\b[^.;,!?\n]{0,20}?\b(?:tranne|eccetto)\b"
)
"""Before those who stay where everybody else goes."""
ONLY = re.compile(
    r"\b(?:keep|leave|show) (?:only|just)\b|\b(?:only|just)\b(?=[^.;,!?\n]{1,30}\b(?:stays?|remains?|is left)\b)|^(?:only|just) (?=the\b)|只(?:留下|保留|剩下?)|\b(?:deja|quédate) solo\b|\bne garde que\b|\bbehalte nur\b|\bоставь только\b"
)
"""The same, where those who go are not spoken of."""
BUT_BEHIND = re.compile(r"以外|빼고|제외")
"""The same, behind them."""
GONE = re.compile(
    rf"(?<!trees )(?<!tree )(?<!grass )(?<!flowers )(?<!branches )(?<!petals )(?<!wind )\b(?!(?:{NOT_VERBS})\b)[^\W\d]+ (?:(?:then|slowly|quietly|suddenly|both|all) )?(?:leaves|leave(?! (?:it|them|everything)\b))\b"
    r"|\b(?:goes?|walks?|runs?|fl(?:y|ies)|swims?|drives?|sails?|moves?|hops?|gallops?|wanders?|trots?) (?:away|off|out(?=\s*(?:[.,;!]|$))|out of (?:the )?(?:frame|picture|shot|view|scene|(?:room|door)(?! (?:and )?(?:in|on)to)))\b"
    r"|\bexits?\b|\bdeparts?\b"
    r"|离开|走开|走掉|跑开|跑掉|飞走|游走|离去|走了|se va\b|se van\b|se marchan?\b|se alejan?\b|s'en vont\b|s'en va\b|s'éloign\w*|geht weg\b|gehen weg\b|läuft weg\b"
    r"|fliegt (?:weg|davon)\b|verl(?:ä|a)(?:ss|ß)\w*|去って|去る|立ち去|いなくな|飛び去|走り去|vai embora\b|vão embora\b|se afasta\w*|уход\w*|уезжа\w*"
    r"|улета\w*|убега\w*|떠나|떠난|가버|날아가|se ne vann?o?\b|vanno via\b|va via\b|vola via\b",
)
"""After whom it is said: it is seen to go."""
COMES_OUT_LETTERS = 40
COMES_OUT = re.compile(r"\band an? (?:[\w-]+ ){1,3}(?:flies|jumps|runs|walks|hops|crawls|swims) out$")
"""Who is brought in so: "he opens his hand, and a white dove flies out"."""
VANISHED = re.compile(
    r"\b(?:disappear|vanish)(?:s|es|ed)?\b|消失|不见|desapare\w*|dispara(?:ît|iss)\w*|verschwind\w*|消え|исчеза\w*|사라|spari\w*|scompa\w*"
)
"""After whom it is said: from one moment to the next."""
LEAVES = re.compile(r"\b(?:leaves|leave)$")
"""The verb alone, where GONE takes the word before it along."""
WAYS = {
    "run": re.compile(r"\b(?:runs?|gallops?)\b|跑|убега|走り"),
    "fly": re.compile(r"\bfl(?:y|ies|iegt)\b|飞|飛|улета|날아|vola"),
    "swim": re.compile(r"\bswims?\b|游"),
    "drive": re.compile(r"\bdrives?\b|уезжа"),
    "sail": re.compile(r"\bsails?\b"),
    "hop": re.compile(r"\bhops?\b"),
}
"""By which verb of GONE it goes; otherwise it walks."""
ENDS = re.compile(
    r"\b(?:stops?|ends?|is over|lets up|eases|dies down|blows over|clears|clear up|fades?|calms?(?: down)?|subsides?|abates?|passes)\b|(?<![ス調])停(?![車電留泊])|平息|减弱|结束|散去|没有(?![停结散])|para de|deja de|cesa|termina|s'arrête"
    r"|cesse|s'éloigne|hört auf|vorbei|legt sich|beruhigt sich|lässt nach|se calma|se calme|s'apaise|si calma|止む|やむ|止ん|やん|acaba|прекра|кончил|закончил|утих|그치|그쳐|멈추|smette|finisce|passa"
)
"""Beside weather or a sight: it is over."""
DENIED = re.compile(
    r"(?:\b(?:never|not|cannot|without|nunca|jamais|nicht|niemals|não|non|mai|никогда|не)|n't)(?: (?!(?:and|then|but|y|et|und|e|и)\b)[^\W\d]+){0,3} ?$"
    r"|(?:不|没|没有|不会|从不)$"
)
"""Before a verb of these, at most three words away and no "and" between: it does not happen."""
DENIED_BEHIND = re.compile(r"[ぁ-ん가-힣]{0,2}?(?:ない|ません|지 ?않|지 ?못)| nicht\b| pas\b")
INSIDE = ("in ", "im ", "en ", "dans ", "sous ", "bajo ", "nella ", "na ", "no ", "auf ", "at ", "under ", "during ")
THEN = re.compile(
    r"(?:\b(?:and|and then|then|et|puis|et puis|y|y luego|luego|und|dann|und dann|e|e poi|poi|e depois|и|затем|потом)|然后|接着)\s*$"
)
"""Right before a verb of whoever did something before."""
CLAUSE = re.compile(r"[.;,!?:、，。；！\n]|\b(?:while|but|pero|mais|aber|mas|но|ma)\b|但")
AND = re.compile(r"(?:^|[,，、] ?|\b(?:and|then|y|et|und|e|и) |然后|并且?)$")
"""Right before a verb whose subject was named before."""
SENTENCE = re.compile(r"[.;!?。；！\n]")
NAMED_MAX = 4  # who go together: more are in no scene
OR = re.compile(r"^,?\s(?:or|nor|and|ou|et|oder|und|o|y|e|или|и)\s(?:the\s)?$|^[和或与跟とや]$")
"""Between those of whom there are none: what follows with an article of its own is there ("no fox and a wolf")."""
COMMA = re.compile(r"^,\s$|^、$")
JOINS = re.compile(
    r"^[\s,]*+(?:and|&|y|e|et|und|и|和|与|跟|と|와|과|하고)?\s*+(?:the|a|an|its|el|la|los|las|le|les|l'|der|die|das|den|o|os|as|il|lo|i|gli)?\s*+$"
)


@dataclass(frozen=True, kw_only=True)
class Named:
    """A kind, and where in the text it is named."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Leaving:
    """Who goes, whatever a scene there is; `of` says who that is of those of one."""

    kinds: frozenset[str] = frozenset()
    """The kinds that go; the empty one is whoever the words know already ("it leaves")."""
    but: frozenset[str] | None = None
    """Everybody goes but these; None where that is not said."""
    by: str = ""
    """What they are seen to do as they go ("walk", "fly"); empty where they are gone."""
    said: tuple[str, ...] = ()
    """The words that say so."""

    def __bool__(self) -> bool:
        return bool(self.kinds) or self.but is not None

    def along_with(self, kinds: frozenset[str], said: Sequence[str]) -> Leaving:
        """The same, and those `kinds` go too."""
        return replace(self, kinds=self.kinds | kinds, said=(*self.said, *said)) if kinds else self

    def renamed(self, called: Callable[[str], str]) -> Leaving:
        """The same of kinds that are called otherwise."""
        but = None if self.but is None else frozenset(map(called, self.but))
        return replace(self, kinds=frozenset(map(called, self.kinds)), but=but)

    @property
    def named(self) -> frozenset[str]:
        """The kinds that are named to go or to stay behind: nobody of them comes."""
        return self.kinds | (self.but or frozenset())

    def of(self, there: Sequence[str]) -> frozenset[str]:
        """Those who go, of the kinds that are there, the main one first."""
        if self.but is not None:
            return frozenset(there) - {kind or there[0] for kind in self.but if kind or there}
        return frozenset(kind or there[0] for kind in self.kinds if kind or there) & frozenset(there)


@dataclass(frozen=True, kw_only=True)
class Said:
    """Stretches of a text that say so, each by its start and end."""

    words: tuple[tuple[int, int], ...] = ()

    def has(self, at: int) -> bool:
        """Whether the letter at `at` is of one of them."""
        return any(start <= at < end for start, end in self.words)


@dataclass(frozen=True, kw_only=True)
class Ended(Said):
    """The weather and sights that end, and the verbs that say so.

    Also a verb that is denied ("the rain never stops"): it is said of nobody else.
    """

    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Absent(Said):
    """Who and what is said not to be there, each stretch with all that is said of it."""

    named: tuple[Named, ...] = ()


def absent(text: str, named: Sequence[Named], language: str, *, goes_on: bool) -> Absent:
    """Whom a normalised text names only to say that there are none ("no rain", "no people or cars").

    `goes_on`: it speaks of a scene that is there, of which "without" is an order of its own (see `leaving_of`)."""
    ordered = sorted(named, key=lambda one: one.start)
    found: list[Named] = []
    words: list[tuple[int, int]] = []
    for pattern in (NONE, *([NO] if language == "en" else []), *([] if goes_on else [WITHOUT])):
        for word in pattern.finditer(text):
            row: list[Named] = []
            for one in [one for one in ordered if one.start >= word.end()][:NAMED_MAX]:
                between = text[row[-1].end if row else word.end() : one.start]
                between = ARTICLE.sub("", between) if pattern is WITHOUT else between
                fits = OR if row else UP_TO_TWO_WORDS
                if _is_aside(text, word.end(), one.start) or not (
                    fits.search(between) or (row and COMMA.search(between) and _is_listed(text, one, ordered))
                ):
                    break
                row.append(one)
            if row:
                found += row
                words.append((word.start(), row[-1].end))
    return Absent(named=tuple(found), words=tuple(words))


def _is_listed(text: str, one: Named, ordered: Sequence[Named]) -> bool:
    """Whether a row that goes on with commas ends with an "or" ("no cars, people or dogs")."""
    for following in (other for other in ordered if other.start > one.start):
        between = text[one.end : following.start]
        if OR.search(between):
            return True
        if not COMMA.search(between):
            return False
        one = following
    return False


def _is_aside(text: str, at: int, start: int) -> bool:
    """Whether what is named at `start` says where or with whom, and is not whom the word before `at` means."""
    return ASIDE.search(text[at:start]) is not None or ASIDE.match(text, start) is not None


def leaving_of(text: str, named: Sequence[Named], things: Collection[str] = ()) -> Leaving:
    """Who goes by a normalised text, of those whom it names. `things`: kinds that go by themselves only where nobody else is
    meant ("she takes a book and walks away")."""
    ordered = sorted(named, key=lambda one: one.start)
    said: dict[str, set[str]] = {}
    by, way, alone = "", "", ""
    all_but: set[str] | None = None
    going = [hit.span() for hit in GONE.finditer(text)]
    for word in REMOVED.finditer(text):
        if WITHOUT.fullmatch(word[0]) and _goes_without(text, word.start(), going):
            alone = word[0]
        elif not _is_denied(text, word):
            said.setdefault(word[0], set()).update(_removed(text, word, ordered))
    for pattern in (GONE, VANISHED):
        for word in pattern.finditer(text):
            if _is_denied(text, word) or COMES_OUT.search(
                text, word.start() - COMES_OUT_LETTERS if word.start() > COMES_OUT_LETTERS else 0, word.end()
            ):
                continue
            clause = CLAUSE.split(text[: word.end()])[-1]
            found = _before(text, word.end(), [one for one in ordered if one.kind not in things])
            if not found and not PRONOUN.search(clause):
                found = _before(text, word.end(), ordered)
            everybody = None if found else EVERYBODY.search(clause)
            if everybody:
                all_but = (all_but or set()) | _left_behind(text, word.end(), ordered)
                said[everybody[0]] = set()
            elif not found and PRONOUN.search(clause):
                found = {""}
            elif not found and AND.search(word[0][:4] if LEAVES.search(word[0]) else text[: word.start()]):
                found = _of_its_sentence(text, word.start(), ordered)
                found = found or ({""} if PRONOUN.search(SENTENCE.split(text[: word.start()])[-1]) else set())
            if pattern is GONE:
                way = next((action for action, verb in WAYS.items() if verb.search(word[0])), "walk")
                by = way if found or everybody else by
            verb_alone = LEAVES.search(word[0])
            said.setdefault(verb_alone[0] if verb_alone else word[0], set()).update(found)
    but, excepting = _but(text, ordered) if said or ONLY.search(text) else (set(), ())
    if but or all_but is not None:
        return Leaving(but=frozenset(but | (all_but or set())), by=by or way, said=(*said, *excepting))
    kinds = set().union(*said.values())
    return Leaving(
        kinds=frozenset(kinds), by=by, said=tuple(filter(None, (*(word for word in said if said[word]), alone)))
    )


def _goes_without(text: str, at: int, going: Sequence[tuple[int, int]]) -> bool:
    """Whether a "without" at `at` says whom somebody leaves behind who goes itself ("the cat leaves without the fox")."""
    begin = at - len(CLAUSE.split(text[:at])[-1])
    return any(begin <= start and end <= at for start, end in going)


def _of_its_sentence(text: str, at: int, ordered: Sequence[Named]) -> set[str]:
    """Who does all that a sentence tells ("the cat wakes up, stretches and walks away"): the only one whom it names."""
    sentence = SENTENCE.split(text[:at])[-1]
    kinds = {one.kind for one in ordered if at - len(sentence) <= one.start < at}
    return kinds if len(kinds) == 1 else set()


def _left_behind(text: str, at: int, ordered: Sequence[Named]) -> set[str]:
    """Whom those who go leave ("they leave the cat")."""
    first = next((one.start for one in ordered if one.start >= at), len(text))
    return _after(text, at, ordered) if JOINS.search(text[at:first]) else set()


def _but(text: str, ordered: Sequence[Named]) -> tuple[set[str], tuple[str, ...]]:
    """Who is named after "everyone but", or before what says so behind (以外, 빼고), and the words that say so. The empty one is
    as in `Leaving.kinds`."""
    found: set[str] = set()
    hits = [*BUT.finditer(text), *ONLY.finditer(text), *BUT_BEHIND.finditer(text)]
    for word in hits:
        if word.re is BUT_BEHIND:
            found |= _before(text, word.start(), ordered)
        else:
            found |= _after(text, word.end(), ordered) or ({""} if PRONOUN.match(text, word.end() + 1) else set())
    return found, tuple(word[0] for word in hits)


def _removed(text: str, word: re.Match[str], ordered: Sequence[Named], most: int = NAMED_MAX) -> set[str]:
    """Who is named after a word of REMOVED or, where such a word can stand behind, before it."""
    first = next((one.start for one in ordered if one.start >= word.end()), len(text))
    found = set() if _is_aside(text, word.end(), first) else _after(text, word.end(), ordered, most)
    return found or (_before(text, word.start(), ordered, most) if BEHIND.search(word[0]) else set())


def ended(text: str, named: Sequence[Named], others: Sequence[Named] = ()) -> Ended:
    """The weather and the sights that end by a normalised text, of those that it names: "the rain stops". `others`: whoever
    else is named; who stands between a weather and the verb is who stops ("in the rain the fox stops")."""
    ordered = sorted(named, key=lambda one: one.start)
    kinds: set[str] = set()
    words: list[tuple[int, int]] = []
    for pattern in (REMOVED, ENDS, VANISHED):
        for word in pattern.finditer(text):
            if any(one.start <= word.start() and word.end() <= one.end for one in (*ordered, *others)):
                continue  # "a bus stop in the rain"
            if pattern is REMOVED:
                found = _removed(text, word, ordered, 1)
            elif _is_of_another(text, word.start(), ordered, others):
                found = set()
            else:
                found = _before(text, word.start(), ordered, 1)
            if not found and pattern is not REMOVED:
                found = _ended_after(text, word.end(), _after(text, word.end(), ordered, 1))
            if found:
                words.append(word.span())
            if found and not _is_denied(text, word):
                kinds |= found
    return Ended(kinds=frozenset(kinds), words=tuple(words))


def _is_of_another(text: str, at: int, ordered: Sequence[Named], others: Sequence[Named]) -> bool:
    """Whether somebody stands between what is named last before `at` and the verb there."""
    last = max((one.end for one in ordered if one.start < at), default=at)
    if THEN.search(text[last:at]) and any(one.end <= last for one in others):
        return True  # "a fox crosses the snow, then stops"
    return any(last <= one.start and one.end <= at for one in others) or PRONOUN.search(text[last:at]) is not None


def _ended_after(text: str, at: int, after: set[str]) -> set[str]:
    """What is named behind the verb, unless that says where somebody stops ("stops in the snow", "stops and looks at it")."""
    return set() if text[at:].lstrip().startswith((*INSIDE, "and ")) else after


def _is_denied(text: str, word: re.Match[str]) -> bool:
    """Whether a "not" of its own clause stands before the verb or right behind it: "it never leaves"."""
    clause = CLAUSE.split(text[: word.start()])[-1] + word[0].rpartition(" ")[0]
    return DENIED.search(clause) is not None or DENIED_BEHIND.match(text, word.end()) is not None


def _before(text: str, at: int, named: Sequence[Named], most: int = NAMED_MAX) -> set[str]:
    """Who is named last before, in the same clause, and whoever is joined to it by an "and"."""
    return _row(text, [one for one in reversed(named) if one.start < at][:most], at)


def _after(text: str, at: int, named: Sequence[Named], most: int = NAMED_MAX) -> set[str]:
    return _row(text, [one for one in named if one.start >= at][:most], at)


def _owns(text: str, one: Named) -> bool:
    """Whether something of it is meant and not itself ("the car's colour")."""
    return text[one.start : one.end].endswith("'s") or text[one.end :].startswith(("'s ", "的"))


def _row(text: str, row: Sequence[Named], at: int) -> set[str]:
    found: set[str] = set()
    previous: Named | None = None
    for one in row:
        near = previous or Named(kind="", start=at, end=at)
        between = text[min(one.end, near.end) : max(one.start, near.start)]
        if CLAUSE.search(between) if previous is None else not JOINS.search(between):
            break
        if _owns(text, one):
            break
        found.add(one.kind)
        previous = one
    return found
