"""A prompt as the brief that it is: what is seen, how it is filmed, what is only heard, and what is not to be in it.

Of the sections and sentences of a prompt ("Sound: distant thunder, soft piano", "Lens: 85mm", "Avoid people") those that tell what is
heard or is not wanted are no part of what is read: nobody plays the piano. Those that tell how it is filmed are read for light,
style and camera alone. Pure and standard library only; the words are told as what they are, and none is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...model import Scene
from ...words.lexicon import WORD, Findings, Match, read
from ...words.phrases import stop_words, unique
from .hearing import heard_in
from .inscriptions import QUOTED

_HEARD: str = (
    r"(?:(?:background|ambient|diegetic|natural|environmental) )?(?:sounds?|audio|music|noise|soundscape)(?: ?(?:design|effects?|track|scape|cues?|bed|notes?))?(?: ?(?:&|and|/) ?(?:sounds?|music|audio|dialogue))?"
    r"|soundtrack|score|sfx|fx|foley|ambien[ct]e|ambient(?: (?:sounds?|audio|noise))?|背景音(?:乐|樂|效)?|音效|声音|聲音|音乐|音樂|配乐|配樂|音频|环境音|声音设计|音|効果音|bgm|音楽|サウンド|音声|環境音"
    r"|sonidos?|música|banda sonora|efectos de sonido|ambiente sonoro|ton|musik|geräusche|klang|son|sons|bande[- ]son|musique|ambiance sonore|som|sons|áudio|trilha(?: sonora)?"
    r"|suono|suoni|musica|colonna sonora|звук\w*|музыка|аудио|소리|사운드|음악|오디오|음향|효과음|배경음악?"
)
_FILMED: str = (
    r"(?:visual |overall |art |film |cinematic |camera )?(?:style|look|aesthetic|lens(?:es)?|lighting|lights?|palette|colou?rs?|grade|grading|tone|mood|atmosphere|format|texture|finish|optics|quality|depth of field|aspect ratio|film stock|cinematography)"
    r"(?: ?(?:palette|grad(?:e|ing)|scheme|tone|setup|design|anchors?|stock))?(?: ?(?:&|and|/|\+) ?(?:mood|tone|palette|atmosphere|lighting|style|colou?rs?|texture|lens|film stock|look|grade))?"
    r"|风格|画风|光线|灯光|光影|色调|色彩|配色|氛围|画质|质感|スタイル|画風|照明|ライティング|色彩|色調|レンズ|雰囲気|質感|光"
    r"|estilo|iluminación|luz|paleta|lentes?|objetivo|tono|atmósfera|stil|licht|beleuchtung|objektiv|farben|farbpalette|stimmung|lumière|éclairage|objectif|palette|couleurs|ambiance"
    r"|iluminação|clima|stile|luce|luci|illuminazione|obiettivo|tavolozza|atmosfera|стиль|свет|освещение|объектив|палитра|атмосфера|настроение|스타일|조명|렌즈|색감|분위기"
)
_OTHER: str = (
    r"scene|setting|location|subjects?|characters?|actions?(?: beats)?|camera(?: ?(?:work|movement|motion|shot|angle)s?)?|shots?|framing|composition|dialogue|dialog|negative(?: prompt)?|constraints?|notes?|duration|time(?: of day)?"
    r"|props?|wardrobe|story|plot|description|environment|weather|ending|opening|hero|heroine|product|talent|cast|protagonist|background|foreground|beats?|timeline|visuals?|concept|hook|title|logline|platform|goal|audience"
    r"|do not include|don['’]t include|exclude|avoid|must not show|no-gos?|不要|不要出现|避免|排除|禁止|负面提示词?|反向提示词?|除外|避けるもの|ネガティブ(?:プロンプト)?|evitar|sin|negativo|éviter|à éviter|sans|vermeiden|nicht zeigen|evite|não mostrar|evitare|избегать|не показывать|제외|피할 것|vehicle|animal|person|场景|人物|动作|主体|主角|主题|画面内容|环境|时间|地点|道具|镜头|运镜|构图|对白|台词|シーン|カメラ|動き|人物|セリフ|escena|cámara|acción|diálogo|kamera|szene|handlung|dialog|caméra|scène|action|dialogue"
    r"|câmera|cena|ação|diálogo|scena|azione|dialogo|camera|камера|сцена|действие|диалог|카메라|장면|동작|대사"
)
_HEAD = re.compile(
    rf"(?:^|(?<=[\n.;!?。；！]))[ \t]*(?:[-*•#>]+[ \t]*)?(?:\*\*)?[\[(【]?(?:(?P<heard>{_HEARD})|(?P<filmed>{_FILMED})|(?P<other>{_OTHER}))[\])】]?(?:\*\*)?[ \t]?[:：](?:\*\*)?",
    re.IGNORECASE,
)
"""The heading of a section, at the beginning of a line or a sentence."""
BREAK = re.compile(r"(?<!\d)\.[\"”'’]?(?=\s|$)|(?<=\d)\.(?=\s+\D|\s*$)|[;!?][\"”'’]?(?=\s|$)|[。；！？][」』”]?|\n")
"""Where a sentence ends; a decimal point ends none."""
_SOUNDS: str = r"(?:sounds?|music|soundtrack|score|ambien[ct]e|audio|jazz|chatter|melody|melodies|hum|drone music|strings|lullaby|beats?|synths?|choir|orchestra|drums?|noise|murmurs?|murmuring|birdsong)"
_PLAYED: str = r"(?:piano|violins?|cello|guitars?|ukulele|flutes?|harp|accordion|trumpet|saxophone|drums?|strings|synths?|orchestra|choir|bells?|music box|koto|guzheng|erhu|sitar|banjo|harmonica|organ|pizzicato|woodwinds?|brass|percussion|bassline|bass|jazz|waltz|music|score|soundtrack)"
_SOFTLY: str = (
    r"(?:soft|softly|solo|gentle|faint|distant|far-off|muffled|quiet|low|light|swelling|rising|upbeat|playful|melancholic|melancholy|sad|haunting|ambient|deep|slow|warm|dreamy|mellow|subtle|cheerful|tense|epic|dramatic|driving|minimal|sparse|lo-?fi"
    r"|acoustic|electronic|orchestral|classical|lonely|nostalgic|romantic|somber|whimsical|delicate|soaring|pulsing|ominous|eerie|calm|soothing|relaxing|jazzy|tender|lively|bright|muted|plaintive)"
)
_HEARD_SENTENCE = re.compile(
    rf"\s*(?:(?:we|you) (?:can )?(?:only )?hear\b|(?:the )?(?:only )?(?:sounds?|soundtrack|music|score|audio|soundscape|ambience)\b(?! (?:studio|box|store|stand|room|hall|festival|teacher|engineer|system|waves?\b))"
    rf"|(?:no music|no dialogue|no sound)\b|(?:{_SOFTLY},? )+(?:and )?(?:[\w-]+ )?{_PLAYED}\b|(?:[\w-]+,? ){{1,5}}(?:and )?(?:[\w-]+ )?{_SOUNDS}(?=\s*(?:[.,;]|$)| (?:of|from|with|in the (?:background|distance)|plays?|fades?|swells?|rises?|builds?)\b))"
    r"|\s*(?:只?听见|听到|背景(?:是|有)|伴随着|聞こえる|se (?:oye|escucha)n?\b|on entend\b|man hört\b|ouve-se\b|ouvem-se\b|si sente\b|слышн\w+)",
    re.IGNORECASE,
)
"""A sentence without anybody in it that tells of sounds: "Solo cello", "Ambient cafe chatter, low jazz", "Sound of surf"."""
_HEARD_CLAUSE = re.compile(
    rf"(?:^|(?<=,)|(?<=—))\s*(?:and |with )?(?:(?:an?|the) )?(?:{_SOFTLY},? )+(?:and )?(?:{_SOFTLY} )?{_PLAYED}(?: (?:music|melody|notes|chords|score|theme|track|in the background|plays?(?: in the background| softly)?))?\s*(?=[,.;]|$)",
    re.IGNORECASE,
)
"""A clause of the same kind in a list of what else there is: "..., soft piano music"."""
_HEARD_IN_CHINESE = re.compile(
    r"(?:^|(?<=[，、；,;]))\s*(?:[^，。；,;听奏弹唱拉吹跳放演学教写]{1,8}的)?(?:背景)?(?:音乐|配乐|旋律|钢琴声|琴声|歌声|鼓点|鼓声|音效)(?:声)?(?:轻快|欢快|悠扬|响起|渐强|渐弱|渐起|低沉|舒缓)?\s*(?=[，。；,;]|$)"
)
"""The same in Chinese: "欢快的音乐"."""
_DOER = re.compile(
    r"\b(?:he|she|they|who|walks?|stands?|sits?|dances?|listens?|performs?|sings?|runs?|looks?|reads?|a (?:man|woman|girl|boy|musician|busker|pianist|violinist))\b",
    re.IGNORECASE,
)
"""What no list of sounds has in it: somebody who does something."""
LISTED_MIN, ITEM_WORDS_MAX = 2, 4
"""Of a sentence that lists sounds: how many they are at least, and how many words tell of one at most."""
_HEARD_ITEM = re.compile(
    r"\b(?:cicadas?|crickets?|birdsong|hum|humming|buzz(?:ing)?|clicks?|clicking|ticking|creak(?:s|ing)?|rustl(?:e|ing)|squeak(?:s|ing)?|splash(?:es|ing)?|footsteps|whispers?|chatter|murmurs?|drips?|dripping|crackl(?:e|ing)|whoosh(?:es)?|clink(?:s|ing)?|clatter(?:ing)?|thuds?|heartbeat|breath(?:s|ing)?|drones?|hiss(?:ing)?|"
    r"chirp(?:s|ing)?|purr(?:s|ing)?|foghorns?|sirens?|bells?|chimes?|laughter|applause|thunder)$"
    r"|\b(?:distant|faint|muffled|far-off|soft|low) (?:[\w-]+ )?(?:waves?|surf|gulls?|seagulls?|birds?|dogs?|traffic|trains?|thunder|rain|wind|bells?|voices?|laughter|music|sirens?|horns?|engines?|crowds?|water|drums?|piano|footsteps|crickets|cicadas)$"
    r"|^(?:gulls|seagulls|birdsong|cicadas|crickets|footsteps) (?:calling|crying|on gravel|in the distance|overhead)$|\b(?:bicycle|bike) (?:chain|bell)$",
    re.IGNORECASE,
)
"""What is one of a list of sounds, if others of it are."""
_UNWANTED = re.compile(
    r"[\s*•#>_-]*(?:please )?(?:avoid|exclude|do not (?:show|include|add|use|depict|render|have|put)|don['’]t (?:show|include|add|use|depict|have|put)|never (?:show|include)|must not (?:show|include|contain)"
    r"|不要(?:出现|有|显示|加入|包含|添加|任何|其他|别的|字幕|文字|人物|水印)|避免|请勿|禁止|evitar?\b|no (?:mostrar|incluir|mostrar|usar)\b|éviter?\b|ne pas (?:montrer|inclure)|vermeide\w*|nicht zeigen|não (?:mostrar|incluir|mostre)|evite\b|evitare\b|non mostrare|не показыва\w+|избега\w+)",
    re.IGNORECASE,
)
"""How a sentence begins that says only what is not to be there."""
_NEGATIVE = re.compile(
    r"[\s*•#>_\[(【-]*(?:negatives?(?: prompts?)?|do not include|don['’]t include|exclude|avoid|must not show|no-gos?|不要|不要出现|避免|排除|禁止|负面提示词?|反向提示词?|除外|避けるもの|ネガティブ(?:プロンプト)?|evitar|sin|negativo"
    r"|éviter|à éviter|sans|vermeiden|nicht zeigen|evite|não mostrar|evitare|избегать|не показывать|제외|피할 것)\W*$",
    re.IGNORECASE,
)
"""The heading of a section of the same kind."""
_UNWANTED_CLAUSE = re.compile(
    r"(?:^|(?<=[，、；,;]))\s*(?:画面(?:中|里)?|全程)?(?:不要|不能|不得|不会|不|避免|请勿|禁止)(?:出现|显示|加入|包含)(?!在)[^。；;!?]*"
    r"|(?:^|(?<=[、，,]))\s*[^、。，,]{1,16}(?:は|を)(?:出さない|映さない|入れない|登場させない|写さない)(?:こと|で(?:ください)?)?"
)
"""The same in a clause of its own, of languages without spaces: "低频轰鸣声，不出现士兵和武器"."""
_OFF_SCREEN = re.compile(
    r"(?:^|(?<=[,;.—]))\s*(?:and )?[^,;.]{0,40}?\b(?:laughter|giggles?|giggling|voices?|footsteps|barking|applause|cheering|singing|whispers?|sirens?|crying|chatter|music|song|bells?|engine)\b[^,;.]{0,24}?"
    r"\b(?:off[- ]?screen|off[- ]?camera|out of (?:frame|shot|sight))\b[^,;.]{0,20}"
    r"|(?:^|(?<=[,;.—]))\s*(?:and |but |with )?no (?:sounds?|music|audio|dialogue) (?:except|but|other than|besides|save|only)\b[^;.]*"
    r"|(?:^|(?<=[,;.—]))\s*(?:and |the )?(?:cicadas|crickets|grillons|cigales)\s(?:are (?:loud|singing|chirping|buzzing|humming)|sing|chirp|buzz|hum|drone|call)\b[^,;.]*",
    re.IGNORECASE,
)
"""A clause of what is heard of somebody who is not in the picture."""
_GRAIN = re.compile(
    r"\b(?:vhs|film|digital|image|video|sensor|iso|static|visual|colou?r|chroma|analog(?:ue)?|tape|heavy|grain(?: and)?|perlin) noise\b",
    re.IGNORECASE,
)
"""Noise that is seen."""
_CUTS = re.compile(r"\b(?:jump |hard |abrupt |quick )?cuts\b|\bcutting\b", re.IGNORECASE)
TALK_OF_SOUND = """
sound sounds audio music soundtrack score design sfx ambience ambient ambiance background distant faint soft gentle quiet low muffled far-off hear
only natural added effects effect sonido sonidos son sons ton som suono audio lejanas lejanos suave leises léger
"""
"""Words about sounds that ask for none."""
FRUIT_TONES = (
    "oranges",
    "peaches",
    "roses",
    "violets",
    "plums",
    "cherries",
    "lemons",
    "limes",
    "olives",
    "browns",
    "chestnuts",
    "lavenders",
    "corals",
)
FILMING_REACH = 28  # letters before a verb that a camera is looked for in
TONES_AHEAD = 24  # letters round about in which other tones are named
_TONES = re.compile(
    rf"\b(?:warm|cool|deep|burnt|muted|rich|saturated|dusty|soft|faded|vivid|earthy)\s(?:{'|'.join(FRUIT_TONES)})\b"
    r"|\b(?:teals|blues|greens|reds|yellows|purples|golds|ambers|pinks|greys|grays|browns|blacks|whites|magentas|cyans|ochres|creams|tones|hues)\b",
    re.IGNORECASE,
)
"""Colours in the plural: "warm oranges and teals"."""
_OF_CAMERAS = re.compile(rf"{_TONES.pattern}|镜头|机位|カメラ|카메라", re.IGNORECASE)
_SOUNDS_AS = ("ocean", "beach", "street", "river", "forest", "sky", "stage")
"""Places that words for sounds mean as well: waves, traffic, a stream, birds."""
_OF_FILM = (
    "time",
    "weather",
    "camera",
    "angle",
    "framing",
    "take",
    "pace",
    "style",
    "mood",
    "season",
    "sight",
    "unmeant",
)
"""What is read in a section that tells how it is filmed."""
_OF_A_SCENE = ("subject", "action", "deed", "place", "region")
"""What a heading is not: the hero of "Hero: a cup" is the cup."""
_CAMERA = re.compile(
    r"\W{0,6}(?:camera\w*(?: (?:movement|work|motion|angle)s?)?|镜头|运镜|カメラ|cámara|kamera|caméra|câmera|camera|камера|카메라)\W{0,3}[:：]",
    re.IGNORECASE,
)
_FILMS = re.compile(
    r"[はがを는은가를로]|\s(?:is|then|slowly|gently|starts|begins|follows|moves|pans|tilts|glides|descends|rises|circles)\b"
)
"""Behind a camera that films, and is not filmed."""
_DONE = ("action", "deed")
_FILMING = re.compile(r"(?:(?<![朝向往对着])镜头|机位|カメラ[はがも]|카메라[는가])[^，。,.;；、]{0,24}$")
"""Before what the camera does, in a clause of its own."""
_TECHNICAL = re.compile(
    r"\b\d+(?:\.\d+)?\s?[:x×]\s?\d+(?:\.\d+)?\b|\b[ft]/?\d+(?:\.\d+)?\b|\b\d+(?:\.\d+)?\s?-?(?:mm|fps|k|p|iso|kelvin|hz|bit|degrees?|°|stops?|毫米|ミリ)\b|\b\d+(?:\.\d+)?\s?(?:毫米|ミリ|°)|\b(?:iso|asa)\s?\d+",
    re.IGNORECASE,
)
"""Numbers of lenses, formats and rates, of which nobody is counted."""


@dataclass(frozen=True, kw_only=True)
class Brief:
    """A prompt, taken apart."""

    prompt: str
    """The whole."""
    seen: str
    """What is read, in the words and the order of the prompt."""
    heard: str = ""
    """What tells of sounds."""
    unwanted: str = ""
    """What is not to be there."""

    def told(self, scene: Scene) -> Scene:
        """The scene of what is seen as that of the whole prompt, with what is told of the rest: sounds as not shown, and what is
        kept out as understood."""
        heard = heard_in(self.heard)
        understood = unique((*scene.understood, *heard.words, *((self.unwanted,) if self.unwanted else ())))
        known = stop_words("en") | set(TALK_OF_SOUND.split()).union(*(word.split() for word in understood))
        words = (word for word in WORD.findall(self.heard.casefold()) if word not in known)
        changes = {"heard": unique((*scene.heard, *heard.sounds)), "mood": heard.mood or scene.mood}
        return scene.with_changes(
            **changes, prompt=self.prompt, parts=tuple(part.with_changes(**changes) for part in scene.parts),
            understood=understood, not_understood=unique((*scene.not_understood, *words)),
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Section:
    """A stretch of a text under one heading, or without any, up to the next."""

    kind: str
    """One of "heard", "filmed" and "other"; empty without a heading."""
    start: int
    end: int
    body: int = -1
    """Where what it says begins, behind its heading; -1 without one."""


def brief_of(prompt: str, *, changes: bool = False) -> Brief:
    """Take a prompt apart. One that tells of nothing else is `seen` as it is. `changes`: it speaks of a scene that is there, of
    which "do not show the dog" is an order."""
    quotes = [quote.span() for quote in QUOTED.finditer(prompt)]
    gone: list[tuple[int, int, str]] = []
    for section in sections_of(prompt):
        if section.start < section.body and _NEGATIVE.match(prompt, section.start, section.body):
            gone.append((section.start, section.end, "unwanted"))
        elif section.kind == "heard":
            gone.append((section.start, section.end, "heard"))
        elif section.kind != "filmed":
            gone += _sentences_gone(prompt, section)
    gone = [one for one in gone if not (changes and one[2] == "unwanted")]
    gone = [one for one in gone if not any(a < one[1] and one[0] < b for a, b in quotes)]
    if not gone:
        return Brief(prompt=prompt, seen=prompt)
    seen, at = "", 0
    for start, end, _ in gone:
        seen, at = seen + prompt[at : max(start, at)], max(end, at)
    seen += prompt[at:]
    if not any(char.isalnum() for char in seen):
        return Brief(prompt=prompt, seen=prompt)  # somebody asks for a sound alone: something is to be seen with it
    if any(_CUTS.search(prompt, a, b) for a, b, of in gone if of == "unwanted"):
        seen += " No cuts."
    texts = {kind: " ".join(prompt[a:b].strip() for a, b, of in gone if of == kind) for kind in ("heard", "unwanted")}
    return Brief(prompt=prompt, seen=seen, heard=texts["heard"], unwanted=texts["unwanted"])


def located(brief: Brief) -> Brief:
    """The brief, where what is heard alone tells where it is ("cafe chatter"): what is seen is seen there."""
    if not brief.heard or any(match.category == "place" for match in read(brief.seen).matches):
        return brief
    place = next(
        (
            match.text
            for match in read(brief.heard).matches
            if match.category == "place" and match.value not in _SOUNDS_AS
        ),
        "",
    )
    return replace(brief, seen=f"{brief.seen.rstrip()} In a {place}.") if place.isascii() and place else brief


def sections_of(text: str) -> list[Section]:
    """The stretches of a text, by their headings. A section that has lines of its own lasts to the next heading or the line's end;
    one amid a paragraph is one sentence long."""
    heads = list(_HEAD.finditer(text))
    found: list[Section] = []
    at = 0
    for number, head in enumerate(heads):
        following = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        begins = not text[: head.start()].rpartition("\n")[2].strip()
        line_ends = text.find("\n", head.end())
        line_ends = following if line_ends < 0 else min(line_ends, following)
        whole_line = begins and (text.count("\n") > 0 or not text[line_ends:].strip()) and number > 0
        broken = BREAK.search(text, head.end())
        end = line_ends if whole_line or broken is None else min(broken.end(), following)
        if not text[head.end() : end].strip():  # a heading over lines of their own
            end = head.end()
        if head.start() > at:
            found.append(Section(kind="", start=at, end=head.start()))
        found.append(Section(kind=head.lastgroup or "", start=head.start(), end=end, body=head.end()))
        at = end
    if at < len(text):
        found.append(Section(kind="", start=at, end=len(text)))
    return found


def _sentences_gone(text: str, section: Section) -> Iterator[tuple[int, int, str]]:
    """The sentences and clauses of a section that tell only of sounds or of what is not wanted."""
    at = section.start
    while at < section.end:
        broken = BREAK.search(text, at, section.end)
        end = broken.end() if broken else section.end
        sentence = text[at:end]
        if _UNWANTED.match(sentence):
            yield at, end, "unwanted"
        elif (
            _HEARD_SENTENCE.match(sentence) and not _DOER.search(sentence) and not _GRAIN.search(sentence)
        ) or _lists_sounds(sentence):
            yield at, end, "heard"
        else:
            clauses = (
                *_HEARD_CLAUSE.finditer(sentence),
                *_OFF_SCREEN.finditer(sentence),
                *_HEARD_IN_CHINESE.finditer(sentence),
                *_UNWANTED_CLAUSE.finditer(sentence),
            )
            for clause in sorted(clauses, key=lambda hit: hit.start()):
                if clause.re is _UNWANTED_CLAUSE:
                    yield at + clause.start(), at + clause.end(), "unwanted"
                elif (
                    clause.re is _HEARD_IN_CHINESE
                    or clause.re is _OFF_SCREEN
                    or clause.start()
                    or clause.end() < len(sentence.rstrip(" .;\n"))
                ):
                    yield at + clause.start(), at + clause.end(), "heard"
        at = end


def _lists_sounds(sentence: str) -> bool:
    """ "Cicadas, bicycle chain, distant waves.": a sentence without a verb, most of whose items are heard of what is far away or small."""
    items = [item.strip(" .;!?\n") for item in sentence.split(",")]
    if len(items) < LISTED_MIN or any(len(item.split()) > ITEM_WORDS_MAX for item in items) or _DOER.search(sentence):
        return False
    heard = [item for item in items if _HEARD_ITEM.search(item)]
    return len(heard) * 2 > len(items) and any(heard_in(item).sounds for item in items)


def said_only(text: str, word: str) -> bool:
    """Whether a word stands only in sections that tell how it is filmed."""
    spans = [(section.start, section.end) for section in sections_of(text) if section.kind == "filmed"]
    found = [hit.start() for hit in re.finditer(rf"\b{re.escape(word)}\b", text)] if spans else []
    return bool(found) and all(any(a <= at < b for a, b in spans) for at in found)


def as_filmed(findings: Findings) -> Findings:
    """The findings where nobody is in a lens: what a section on style, light or lenses names is read for those alone, and no number
    of a format counts anybody."""
    everything = sections_of(findings.text)
    sections = [section for section in everything if section.kind == "filmed"]
    heads = [section for section in everything if section.start < section.body]
    numbers = [hit.span() for hit in _TECHNICAL.finditer(findings.text)]
    cameras = [section for section in everything if _CAMERA.match(findings.text, section.start)]
    films = any(match.category == "subject" and match.value == "camera" for match in findings.matches)
    if not heads and not films and not numbers and not _OF_CAMERAS.search(findings.text):
        return findings

    def within(match: Match) -> bool:
        return any(section.start <= match.start < section.end for section in sections)

    def of_camera(match: Match) -> bool:
        moves = match.category in _DONE and (
            any(section.start <= match.start < section.end for section in cameras)
            or _FILMING.search(findings.text, max(0, match.start - FILMING_REACH), match.start) is not None
        )
        return moves or (
            match.category == "subject"
            and match.value == "camera"
            and _FILMS.match(findings.text, match.end) is not None
        )

    elsewhere = any(match.category == "place" and not within(match) for match in findings.matches)
    allowed = _OF_FILM if elsewhere else (*_OF_FILM, "place", "region")
    gone = [
        match
        for match in findings.matches
        if (within(match) and match.category not in allowed)
        or of_camera(match)
        or (match.category in _OF_A_SCENE and any(head.start <= match.start < head.body for head in heads))
        or (match.category == "count" and any(a <= match.start < b for a, b in numbers))
        or (
            match.category == "subject"
            and _TONES.search(findings.text[: match.end + TONES_AHEAD], max(0, match.start - TONES_AHEAD)) is not None
            and match.text in FRUIT_TONES
        )
    ]
    return findings.without(gone)
