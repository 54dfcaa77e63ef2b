"""What of a prompt's quoted words is to be read, and on what: a sign, a sign of neon light, or letters that stand by themselves.

"A sign that says 'hello'" writes, "a man says 'hello'" speaks. Finding the quotes and what they stand on is all that happens here; what
stands in their place in the text is `MARK`, where `placed` puts the subject.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import mul

from ...composed import LETTERED, READING
from ...lettering.glyphs import known
from ...lettering.writing import is_writable
from ...words.lexicon import Findings, Match
from ...words.phrases import LANGUAGES, normalise, phrases
from .slogans import with_quotes

KINDS = {"sign": "sign", "neon sign": "sign", "letters": "letters", "cake": "cake"}
"""The kind of subject that each style is."""
BOARDS = ("sign", "neon sign")
"""Styles whose letters may have a colour of their own."""
MARK = "\ue000"
QUOTED = re.compile(
    r'["“”„「『«](?P<double>.{1,300}?)["“”」』»]'
    r"|(?<![\w'’])['‘](?!\d0s\b)(?P<single>(?:[^'‘’\n]|(?<=\w)['’](?=\w)){1,300}?)['’](?!(?!(?:이?라고|と|って))[\w'])"
)
"""What stands in single quotes is a quote only where a sign or a speaker is named before it: an apostrophe looks the same."""
_SPEAKS = re.compile(
    r"(?<!\w)(?:says?|said|saying|tells?|telling|shouts?|shouting|whispers?|whispering|yells?|yelling|screams?|screaming|asks?|asking|"
    r"exclaims?|announces?|replies|sings?|singing|murmurs?|mutters?|cries|calls out|calling out|thinks?|"
    r"dice|diciendo|grita|pregunta|susurra|dit|disant|crie|demande|murmure|sagt|ruft|fragt|flüstert|schreit|diz|dizendo|sussurra|"
    r"chiede|urla)(?:\s+\w+){0,3}\s*[:,]?\s*$|[:：]\s*$",
    re.IGNORECASE,
)
_NEON = (
    r"neon|neón|néon|leuchtreklame|неонов\w+|霓虹灯|霓虹|ネオンサイン|ネオン管|ネオン|네온\s?사인|네온|نيون|ناي?ون|नियॉन|निऑन|"
    r"นีออน|đèn neon|ניאון"
)
_BOARDS = (
    r"signs?|signboards?|signposts?|billboards?|banners?|placards?|posters?|plaques?|screens?|marquees?|chalkboards?|blackboards?|"
    r"whiteboards?|cartel|letrero|pancarta|rótulo|valla publicitaria|panneau|pancarte|enseigne|affiche|banderole|schild|plakat|banner|"
    r"transparent|placa|cartaz|faixa|letreiro|cartello|insegna|striscione|manifesto|табличк\w+|вывеск\w+|плакат\w*|баннер\w*|"
    r"афиш\w+|табло|"
    r"告示牌|广告牌|指示牌|廣告牌|[木灯燈门門路店立吊铁鐵石铜銅红紅白黑招标標站]?(?<![品名])牌[子匾坊]?|看板|横幅|橫幅|条幅|標語|标语|海报|海報|黑板|白板|"
    r"匾额|匾額|门头|門頭|店招|灯箱|燈箱|显示屏|大屏幕|屏幕|螢幕|"
    r"ポスター|のれん|暖簾|プレート|垂れ幕|横断幕|張り紙|표지판|간판|현수막|포스터|팻말|플래카드|칠판|전광판|"
    r"لافتة|اللافتة|لوحة|اللوحة|يافطة|ملصق|سبورة|شاشة|साइनबोर्ड|बोर्ड|तख्ती|तख़्ती|पोस्टर|बैनर|साइन|ป้ายไฟ|ป้าย|biển hiệu|bảng hiệu|tấm biển|tấm bảng|"
    r"băng rôn|áp phích|papan nama|papan|spanduk|baliho|tabela|pankart|levha|afiş|שלט|כרזה"
)
_LETTERS_SPACED = (
    r"letters|lettering|words?|texts?|title cards?|titles?|captions?|subtitles?|inscriptions?|slogans?|headlines?|labels?|logos?|graffiti|"
    r"texto|palabras?|letras|título|texte|mots?|lettres|titre|wort|worte|wörter|schriftzug|titel|aufschrift|buchstaben|"
    r"palavras?|testo|parol[ae]|scritt[ae]|titolo|надпис\w++|текст\w*+|слов[ао]\w*+|букв\w++"
)
_LETTERS_GLUED = r"字幕|字样|字樣|文字|标题|標題|大字|(?<!名)字|タイトル|문구|글자|제목|عبارة|بعبارة|كلمة|عنوان|النص|शीर्षक|शब्द|अक्षर|ข้อความ|dòng chữ|tulisan|הכיתוב"
_LETTERS = f"{_LETTERS_SPACED}|{_LETTERS_GLUED}"
_ARTICLE = r"(?:(?:the|an?|el|la|un|una|le|les|des|une|der|die|das|den|dem|ein|eine|einem|o|os|as|um|uma|il|lo|i|एक|一个|一块|一张|一面|一條|一条)\s*)?"
_LETTER = "[a-zà-öø-ÿа-яё]"
# No two ways to take the same characters: what repeats must not try them all, for the prompt is anybody's. Hence whole words.
_LINK = (
    rf"(?:[\s,:：，]|(?<!{_LETTER})(?:that|which|with|says?|saying|reads?|reading|spells?|spelling|stating|displaying|displays?|shows?|showing|"
    r"containing|out|up|to|now|written|inscribed|printed|painted|labell?ed|titled|of|in|on|it|is|are|the|a|simple|glowing|big|large|bold|"
    r"que|dice|con|el|la|las|los|qui|dit|indiquant|disant|portant|avec|le|les|où|il|est|écrit|mit|der|dem|den|das|die|auf|steht|sagt|"
    r"diz|dizendo|com|o|as|escrit[oa]s?|che|scritto|с|на|котор\w++|написано|гласит|ghi|chữ|dòng|viết|bertuliskan|bertulis|yang|dengan|kata|"
    rf"{_LETTERS_SPACED})(?!{_LETTER})|"
    r"上面|上|的|改成|改为|改為|换成|換成|改|用|写了|写有|写|寫|书|題|题|着|著|是|为|為|显示|顯示|闪烁|閃爍|闪|亮|发光|拼出|印|刻|绘|标|挂|贴|有|に|の|は|には|이|가|은|는|에|엔|"
    r"مكتوبة|مكتوب|كُتب|كتب|عليها|عليه|التي|الذي|تقول|يقول|تحمل|يحمل|مضيئة|خشبية|كبيرة|जिसपर|जिस|पर|लिखा|हुआ|है|हो|का|की|में|"
    rf"ที่|เขียน|ว่า|มี|คำ|שכתוב|כתוב|עליו|עליה|עם|שאומר|{_NEON}|{_LETTERS_GLUED})*+"
)
BEFORE = re.compile(
    rf"(?P<lead>{_ARTICLE}(?:(?P<neon>{_NEON})\s*)?)"
    rf"(?:(?P<board>(?<!stop )(?<![a-zа-яё])(?:{_BOARDS})(?![a-zа-яё-]))|(?P<letters>(?<![a-zа-яё])(?:{_LETTERS})(?![a-zа-яё-]))|(?P<light>(?<=\w)lights?|(?<=neon )lights? (?:(?:that|which) )?(?:spell|read|say|form)(?:s|ing)?)"
    rf"|(?P<tube>霓虹灯|霓虹|ネオンサイン|ネオン|네온\s?사인|네온))"
    rf"{_LINK}$",
    re.IGNORECASE,
)
_CAKES = r"cakes?|cupcakes?|蛋糕|(?:un|el|del) pastel|tarta|gâteau|kuchen|torte|ケーキ|bolo|торт\w*|케이크|torta|كعكة|الكعكة|केक|เค้ก|bánh kem|kue|עוגה"
_AFTERWARDS = (
    r"と(?:大きく|手書きで)?(?:書かれた|書いた|書かれて|書いて|描かれた|描かれて|プリントされた|プリントされて|刻まれた|印刷された|表示された)(?:いる|ある)?|という(?:文字の|名前の)?|"
    r"(?:이)?라고\s?(?:적힌|쓰인|쓴|적혀|쓰여|쓰여져|새겨진|새겨져)(?:\s?있는|\s?있다|\s?있고)?|(?:이)?라는(?:\s?문구가|\s?글자가)?(?:\s?적힌|\s?쓰인)?|"
    r"(?:的)?(?:字样|字樣|几个大字|几个字|这几个字|大字)|(?:लिखा|लिखी)\s?(?:हुआ|हो|है)?(?:\s?है)?|yazan(?:\s?bir)?|yazılı(?:\s?bir)?|написано"
)
AFTER = re.compile(
    rf"\s*+(?:(?P<verb>{_AFTERWARDS})|的)?\s*+(?P<board>{_NEON}|{_BOARDS})(?![a-zа-яё])(?:sign)?|"
    rf"\s*+(?P<wrote>{_AFTERWARDS})|"
    r"\s*+(?:is |are |was )?(?:written|inscribed|printed|painted|carved|spelled out|appears?)\b",
    re.IGNORECASE,
)
_THINGS = (
    rf"{_CAKES}|pastel|shirts?|t-shirts?|tees?|hoodies?|jerseys?|sweaters?|aprons?|caps?|hats?|mugs?|cups?|cookies?|balloons?|flags?|walls?|doors?|windows?|"
    r"stores?|shops?|storefronts?|shopfronts?|caf[eé]s?|baker(?:y|ies)|restaurants?|vans?|trucks?|bus(?:es)?|cards?|notes?|papers?|books?|"
    r"newspapers?|box(?:es)?|bags?|phones?|bottles?|jars?|stickers?|badges?|ribbons?|lanterns?|trophy|medal|camiseta|camisa|muro|pared|puerta|"
    r"t-shirt|mur|porte|hemd|wand|tür|maglietta|muro|porta|parede|tienda|boutique|laden|geschäft|negozio|loja"
)
WRITES = re.compile(
    r"(?:[写寫印刻绘繪贴貼绣繡画畫标標题題][着著有了上]|闪烁着|亮着|显示着?|拼出)\s*[:：]?\s*$|"
    r"(?:مكتوبة?|كُتب|كتب) علي(?:ها|ه)\s*:?\s*$|(?:जिस\s?)?पर (?:लिखा|लिखी)(?: (?:है|हो|हुआ))*\s*:?\s*$|जिस\s?पर\s*$|написано\s*:?\s*$|เขียนว่า\s*$|"
    r"(?<!\w)(?:bertuliskan|inscribed with|labell?ed|emblazoned with|printed with)\s*:?\s*$|שכתוב עלי(?:ו|ה)\s*$|"
    rf"(?<!\w)(?:{_THINGS})(?P<says> (?:(?:that|which) (?:says?|reads?|spells?(?: out)?)|reading|(?:called|named)|with the (?:names?|messages?|greetings?|writing)|"
    r"que dice|qui dit|que diz|che dice|wo .{0,20}steht|mit der inschrift))\s*:?\s*$",
    re.IGNORECASE,
)
"""What something is said to be written with, behind what it stands on; a sign stands for what is no board."""
_SHOPS = re.compile(
    r"\s*的?(?:\w{0,3}?(?:店|馆|館|餐厅|餐廳|酒吧|超市|酒店|旅馆|书屋|小铺|商场))|\s*という(?:名前の)?(?:\w{0,4}(?:店|カフェ|屋|食堂|レストラン|バー))|"
    r"\s*(?:이)?라는 (?:이름의 )?(?:\w{0,4}(?:가게|카페|식당|상점|빵집))"
)
"""What has its name above its door."""
_NAMED = re.compile(
    r"(?:名为|名為|名叫|叫做|叫作|名字[叫是])\s*$|(?<!\w)(?:named|nicknamed|llamad[oa]|namens|chamad[oa])\s*$"
    r"|^[\s#*_>-]*(?!the |an? )(?:[\w-]+ ){0,3}(?:brief|title|campaign|project|spot|ad|film|trailer|episode|series|chapter|commercial|concept|video|prompt|called|titled|entitled)\s?[:：]?[\s*_]*$",
    re.IGNORECASE,
)
"""Behind whom it is a name, which is neither said nor written."""
_SENTENCE = re.compile(r"[.!?。！？;；\n]")
_CAKE = re.compile(rf"(?<![a-zа-яё])(?:{_CAKES})(?![a-zа-яё])", re.IGNORECASE)
CALLED = {
    "sign": re.compile(rf"(?<![a-zа-яё])(?:{_BOARDS})(?![a-zа-яё-])", re.IGNORECASE),
    "letters": re.compile(rf"(?<![a-zа-яё])(?:{_LETTERS})(?![a-zа-яё-])", re.IGNORECASE),
}
"""What is called so where it is there already: by itself no word for a board is anything that is shown."""
INKED = re.compile(
    r"\s*\b(?:with|in|using)\s+(?:(?:big|large|bold|bright|small|huge|hand-painted|painted|glowing|the words? (?:written )?in)\s+)*(?P<colour>[a-z]+)\s+"
    r"(?:letters|lettering|text|writing|words|paint|characters)\b"
    r"|\s*\b(?:con|en|avec|des|com|em|in)\s+(?:letras|letra|lettres|lettere|texto|texte)\s+(?P<tint>[a-zà-ÿ]+)\b"
    r"|\s*\b(?:mit|in)\s+(?:großen\s+)?(?P<farbe>[a-zäöüß]+)\s+(?:buchstaben|lettern|schrift)\b",
    re.IGNORECASE,
)
"""What is said of the colour of letters."""
UNQUOTED = re.compile(
    rf"(?P<says>(?i:\b(?:{_BOARDS})\b[^.\"“”'‘’]{{0,40}}?\b(?:says|reads|saying|reading|spells|spelling))\s+)(?P<words>[A-Z][A-Z0-9!?&]+(?:\s+[A-Z0-9][A-Z0-9!?&]*)*)(?![\w'])"
)
LUMA = (0.3, 0.59, 0.11)
DARK = 0.5
"""A board that is darker has light letters."""
DARKLY = "dark "
"""Before the style of such a sign."""
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"
"""What stands between and behind pictures (❤️, 👨‍👩‍👧) and is none itself."""
WRITTEN_MAX = 8
"""Of one prompt; looking whether one can be written takes up to half a second, and four are seen at most."""
REACH = 90
"""Characters before a quote in which what it stands on is looked for."""


@dataclass(frozen=True)
class Inscription:
    """Words, and the style that they are written in: a key of KINDS."""

    style: str
    words: str
    ink: str = ""
    """The colour of its letters, "#rrggbb", where it is not that of its kind."""
    left_out: str = ""
    """Pictures among the words (🎂), without which they can be written."""

    @classmethod
    def of(cls, style: str, quoted: str, ink: str = "") -> Inscription:
        quoted = unicodedata.normalize("NFC", quoted)
        plain = " ".join("".join(char for char in quoted if not _is_picture(char)).split())
        if not plain or plain == quoted:
            return cls(style, quoted, ink)
        return cls(style, plain, ink, "".join(char for char in quoted if _is_picture(char)).strip(_JOINERS))

    @property
    def kind(self) -> str:
        return KINDS[self.style]

    @property
    def not_shown(self) -> str:
        """What of it nobody will see, as it is told."""
        lost = self.left_out if self.legible else self.words + self.left_out
        return f"“{lost}”" if lost else ""

    @cached_property
    def legible(self) -> bool:
        """Whether there are letters for it, and room."""
        return is_writable(self.words)


@dataclass(frozen=True)
class Quotes:
    """A prompt without its quotes: a space for what is spoken, MARK for what is written, and both in their order."""

    text: str
    spoken: tuple[str, ...]
    written: tuple[Inscription, ...]


def _is_picture(char: str) -> bool:
    return not known(char) and (char in _JOINERS or unicodedata.category(char) in ("So", "Sk"))


def quotes_of(prompt: str) -> Quotes:
    prompt, inks = _without_inks(_quoted(prompt))
    text, done = "", 0
    spoken: list[str] = []
    written: list[Inscription] = []
    for quote in QUOTED.finditer(prompt):
        words = " ".join((quote["double"] or quote["single"]).split())
        if quote.start() < done or not words:
            continue
        before = prompt[max(done, quote.start() - REACH) : quote.start()]
        carrier, after = BEFORE.search(before), AFTER.match(prompt, quote.end())
        wrote = None if carrier else WRITES.search(before)
        named = carrier is None and _names_a_shop(before, prompt, quote.end())
        if quote["double"] and _NAMED.search(before) and not (named or after):
            text += prompt[done : quote.start()] + " "
            done = quote.end()
            continue
        if not (carrier or after or wrote or named):
            if quote["single"] and _SPEAKS.search(before) is None:
                continue
            text += prompt[done : quote.start()] + " "
            spoken += [words] if len(words) > 1 else []
            done = quote.end()
            continue
        begin = quote.start() - (len(before) - carrier.start("lead")) if carrier else quote.start()
        article = re.match(_ARTICLE, prompt[begin : quote.start()], re.IGNORECASE) if carrier else None
        about = _SENTENCE.split(before)[-1]
        if after:
            about += _SENTENCE.split(prompt[quote.end() : quote.end() + REACH])[0]
        text += _without_verb(prompt[done:begin]) + (article[0] if article else "") + f" {MARK} "
        style = _style(carrier, after, about, bare=not (wrote or named))
        written.append(
            Inscription.of(style, words, _ink_of(inks, quote) if style in BOARDS else "")
            if len(written) < WRITTEN_MAX
            else Inscription(style, "", left_out=words)
        )
        done = after.end() if after and (after["board"] or after["wrote"] or not carrier) else quote.end()
    return Quotes(text + prompt[done:], tuple(spoken), tuple(written))


def _quoted(prompt: str) -> str:
    """With quotation marks about what is plainly on a board though it has none: OPEN, in capitals, behind "that says"."""
    return with_quotes(UNQUOTED.sub(r'\g<says>"\g<words>"', prompt))


def _without_inks(prompt: str) -> tuple[str, list[tuple[int, str]]]:
    """The prompt without what it says of the colour of letters on a board, and where that was said."""
    text, done = "", 0
    inks: list[tuple[int, str]] = []
    for said in INKED.finditer(prompt) if CALLED["sign"].search(prompt) else ():
        colour = _colour_of(said["colour"] or said["tint"] or said["farbe"])
        about = _SENTENCE.split(prompt[: said.start()])[-1]
        if colour and CALLED["sign"].search(about):
            text += prompt[done : said.start()]
            inks.append((len(text), colour))
            done = said.end()
    return text + prompt[done:], inks


def _colour_of(word: str) -> str:
    """The colour, "#rrggbb", that a word of any language is."""
    for language in LANGUAGES:
        category, value = phrases(language)[0].get(normalise(word), ("", ""))
        if category == "colour":
            return value
    return ""


def _ink_of(inks: Sequence[tuple[int, str]], quote: re.Match[str]) -> str:
    """The colour that was said of the letters shortly before or right behind a quote."""
    near = (colour for at, colour in reversed(inks) if quote.start() - REACH <= at <= quote.end() + 1)
    return next(near, "")


def _style(carrier: re.Match[str] | None, after: re.Match[str] | None, about: str, *, bare: bool) -> str:
    """By what is named right before or behind, else by what its sentence is about. `bare`: nothing says more than that it is written."""
    if carrier is not None and not carrier["letters"]:
        return "neon sign" if re.search(_NEON, carrier[0], re.IGNORECASE) or carrier["light"] else "sign"
    if after is not None and after["board"]:
        return "neon sign" if re.search(_NEON, after["board"], re.IGNORECASE) else "sign"
    if _CAKE.search(about):
        return "cake"
    if carrier is not None:
        return "letters"
    return "letters" if bare and not (after and after["wrote"]) else "sign"


def _names_a_shop(before: str, prompt: str, end: int) -> bool:
    """Whether the quote is the name of a shop, which is to be read above its door."""
    shop = _SHOPS.match(prompt, end)
    return shop is not None and (_NAMED.search(before) is not None or "という" in shop[0] or "라는" in shop[0])


def _without_verb(text: str) -> str:
    """The text without "that says" or "写着" at its end: nobody in it writes or speaks."""
    wrote = WRITES.search(text)
    if wrote is None:
        return text
    return text[: wrote.start("says") if wrote["says"] else wrote.start()]


def placed(findings: Findings, written: Sequence[Inscription]) -> Findings:
    """With a subject where each MARK is; what is written on a cake that is named makes that cake another."""
    marks = [at for at, char in enumerate(findings.text) if char == MARK]
    matches = list(findings.matches)
    for at, one in zip(marks, written, strict=False):
        if not one.legible and one.kind != "sign":
            continue
        text = f"{one.style}{LETTERED + one.ink if one.ink else ''}{READING}{one.words}"
        cakes = [
            m for m in matches if m.category == "subject" and m.value == one.kind == "cake" and READING not in m.text
        ]
        if cakes:
            nearest = min(cakes, key=lambda cake: abs(cake.start - at))
            matches[matches.index(nearest)] = replace(nearest, text=text)
        else:
            matches.append(Match(start=at, end=at + 1, category="subject", value=one.kind, text=text))
    return replace(findings, matches=tuple(sorted(matches, key=lambda match: match.start)))


def figure_of(text: str, colour: tuple[float, float, float] | None = None) -> str:
    """The figure of a subject that `placed` put there, by its match's text; a sign whose words nobody can write is blank, and one of
    a dark colour has light letters."""
    style, reading, words = text.partition(READING)
    style, _, ink = style.partition(LETTERED)
    if not reading or style not in KINDS:
        return ""
    if not Inscription(style, words).legible:
        return KINDS[style]
    dark = style == "sign" and not ink and colour is not None and sum(map(mul, colour, LUMA)) < DARK
    return f"{DARKLY}{text}" if dark else text


def relettered(figure: str, colour: tuple[float, float, float] | None) -> str:
    """The same sign once its colour is another; any other figure as it is."""
    return figure_of(figure.removeprefix(DARKLY), colour) or figure
