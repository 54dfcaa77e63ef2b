"""What of a prompt's quoted words is to be read, and on what: a sign, a sign of neon light, or letters that stand by themselves.

"A sign that says 'hello'" writes, "a man says 'hello'" speaks. Finding the quotes and what they stand on is all that happens here; what
stands in their place in the text is `MARK`, where `placed` puts the subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .composed import READING
from .lexicon import Findings, Match
from .writing import is_writable

KINDS = {"sign": "sign", "neon sign": "sign", "letters": "letters"}
"""The kind of subject that each style is."""
MARK = "\ue000"
QUOTED = re.compile(
    r'["“”„「『«](?P<double>.{1,300}?)["“”」』»]'
    r"|(?<![\w'’])['‘](?!\d0s\b)(?P<single>(?:[^'‘’\n]|(?<=\w)['’](?=\w)){1,300}?)['’](?![\w'])"
)
"""What stands in single quotes is a quote only where a sign or a speaker is named before it: an apostrophe looks the same."""
_SPEAKS = re.compile(
    r"(?<!\w)(?:says?|said|saying|tells?|telling|shouts?|shouting|whispers?|whispering|yells?|yelling|screams?|screaming|asks?|asking|"
    r"exclaims?|announces?|replies|sings?|singing|murmurs?|mutters?|cries|calls out|calling out|thinks?|"
    r"dice|diciendo|grita|pregunta|susurra|dit|disant|crie|demande|murmure|sagt|ruft|fragt|flüstert|schreit|diz|dizendo|sussurra|"
    r"chiede|urla)(?:\s+\w+){0,3}\s*[:,]?\s*$|[:：]\s*$",
    re.IGNORECASE,
)
_NEON = r"neon|neón|néon|leuchtreklame|неонов\w+|霓虹\w{0,2}|ネオン\w{0,2}|네온\w{0,2}"
_BOARDS = (
    r"signs?|signboards?|signposts?|billboards?|banners?|placards?|posters?|plaques?|screens?|marquees?|chalkboards?|blackboards?|"
    r"whiteboards?|cartel|letrero|pancarta|rótulo|valla publicitaria|panneau|pancarte|enseigne|affiche|banderole|schild|plakat|banner|"
    r"transparent|placa|cartaz|faixa|letreiro|cartello|insegna|striscione|manifesto|табличк\w+|вывеск\w+|плакат\w*|баннер\w*|"
    r"牌子|招牌|标牌|告示牌|广告牌|横幅|标语|海报|黑板|看板|ポスター|표지판|간판|현수막|포스터"
)
_LETTERS_SPACED = (
    r"letters|lettering|words?|texts?|title cards?|titles?|captions?|subtitles?|inscriptions?|slogans?|headlines?|labels?|logos?|graffiti|"
    r"texto|palabras?|letras|título|texte|mots?|lettres|titre|wort|worte|wörter|schriftzug|titel|aufschrift|buchstaben|"
    r"palavras?|testo|parol[ae]|scritt[ae]|titolo|надпис\w++|текст\w*+|слов[ао]\w*+|букв\w++"
)
_LETTERS_GLUED = r"字幕|字样|文字|标题|大字|字|タイトル|문구|글자|제목"
_LETTERS = f"{_LETTERS_SPACED}|{_LETTERS_GLUED}"
_ARTICLE = r"(?:(?:the|an?|el|la|un|una|le|les|des|une|der|die|das|den|dem|ein|eine|einem|o|os|as|um|uma|il|lo|i|一个|一块|一张)\s*)?"
_LETTER = "[a-zà-öø-ÿа-яё]"
# No two ways to take the same characters: what repeats must not try them all, for the prompt is anybody's. Hence whole words.
_LINK = (
    rf"(?:[\s,:：]|(?<!{_LETTER})(?:that|which|with|says?|saying|reads?|reading|spells?|spelling|stating|displaying|displays?|shows?|showing|"
    r"containing|out|up|written|inscribed|printed|painted|labell?ed|titled|of|in|on|it|is|are|the|a|simple|glowing|big|large|bold|"
    r"que|dice|con|el|la|las|los|qui|dit|indiquant|disant|portant|avec|le|les|où|il|est|écrit|mit|der|dem|den|das|die|auf|steht|sagt|"
    rf"diz|dizendo|com|o|as|escrit[oa]s?|che|scritto|с|на|котор\w++|написано|гласит|{_LETTERS_SPACED})(?!{_LETTER})|"
    rf"上面|上|写了|写|是|为|显示|印|有|着|に|の|は|이|가|은|는|에|{_LETTERS_GLUED})*+"
)
BEFORE = re.compile(
    rf"(?P<lead>{_ARTICLE}(?:(?:[\w-]+\s+){{0,2}}?(?P<neon>{_NEON})\s*)?)"
    rf"(?:(?P<board>(?<!stop )(?<![a-zа-яё])(?:{_BOARDS})(?![a-zа-яё-]))|(?P<letters>(?<![a-zа-яё])(?:{_LETTERS})(?![a-zа-яё-]))|(?P<light>(?<=\w)lights?))"
    rf"{_LINK}$",
    re.IGNORECASE,
)
AFTER = re.compile(
    rf"\s*+(?:と|という|라고|이라고)?\s*+(?:書かれた|書いた|書いてある|描かれた|쓰인|적힌|쓴|的)?\s*+(?P<board>{_NEON}|{_BOARDS})(?:sign)?|"
    r"\s*+(?:is |are |was )?(?:written|inscribed|printed|painted|carved|spelled out|appears?)\b",
    re.IGNORECASE,
)
WRITES = re.compile(r"(?:写着|写有|印着)\s*$")
REACH = 90
"""Characters before a quote in which what it stands on is looked for."""


@dataclass(frozen=True)
class Inscription:
    """Words, and the style that they are written in: a key of KINDS."""

    style: str
    words: str

    @property
    def kind(self) -> str:
        return KINDS[self.style]

    @property
    def told(self) -> str:
        return f"“{self.words}”"

    @property
    def legible(self) -> bool:
        """Whether there are letters for it, and room."""
        return is_writable(self.words)


@dataclass(frozen=True)
class Quotes:
    """A prompt without its quotes: a space for what is spoken, MARK for what is written, and both in their order."""

    text: str
    spoken: tuple[str, ...]
    written: tuple[Inscription, ...]


def quotes_of(prompt: str) -> Quotes:
    text, spoken, written, done = "", [], [], 0
    for quote in QUOTED.finditer(prompt):
        words = " ".join((quote["double"] or quote["single"]).split())
        if quote.start() < done or not words:
            continue
        before = prompt[max(done, quote.start() - REACH) : quote.start()]
        carrier, after = BEFORE.search(before), AFTER.match(prompt, quote.end())
        if carrier is None and after is None:
            if quote["single"] and _SPEAKS.search(before) is None:
                continue
            text += prompt[done : quote.start()] + " "
            spoken += [words] if len(words) > 1 else []
            done = quote.end()
            continue
        begin = quote.start() - (len(before) - carrier.start("lead")) if carrier else quote.start()
        article = re.match(_ARTICLE, prompt[begin : quote.start()], re.IGNORECASE) if carrier else None
        text += WRITES.sub("", prompt[done:begin]) + (article[0] if article else "") + f" {MARK} "
        written.append(Inscription(_style(carrier, after), words))
        done = after.end() if after and (after["board"] or not carrier) else quote.end()
    return Quotes(text + prompt[done:], tuple(spoken), tuple(written))


def _style(carrier: re.Match[str] | None, after: re.Match[str] | None) -> str:
    if carrier is not None:
        return "neon sign" if carrier["neon"] else "sign" if carrier["board"] else "letters"
    if after is None or not after["board"]:
        return "letters"
    return "neon sign" if re.fullmatch(_NEON, after["board"], re.IGNORECASE) else "sign"


def placed(findings: Findings, written: Sequence[Inscription]) -> Findings:
    """With a subject where each MARK is."""
    marks = [at for at, char in enumerate(findings.text) if char == MARK]
    signs = [
        Match(start=at, end=at + 1, category="subject", value=one.kind, text=f"{one.style}{READING}{one.words}")
        for at, one in zip(marks, written, strict=False)
        if one.legible or one.kind == "sign"
    ]
    if not signs:
        return findings
    return replace(findings, matches=tuple(sorted((*findings.matches, *signs), key=lambda match: match.start)))


def figure_of(text: str) -> str:
    """The figure of a subject that `placed` put there, by its match's text; a sign whose words nobody can write is blank."""
    style, reading, words = text.partition(READING)
    if not reading or style not in KINDS:
        return ""
    return text if Inscription(style, words).legible else KINDS[style]
