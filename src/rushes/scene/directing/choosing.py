"""What a prompt leaves open: where it happens, in what weather and mood, how the camera moves, who is there if nobody is named.

Pure and standard library only; the same prompt and seed choose the same.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from ..model import THROUGH_DEPTH, Camera, Subject
from ..motions import FLYING
from ..place_names import STUDIO, UNDER_A_ROOF
from ..words.floating import CHERRIES, HOT
from ..words.lexicon import Findings, fine_actions, is_somebody, subject_rows, thing_kinds
from .parts.casting import FISH
from .subjects.able import VEHICLES
from .subjects.belongings import FILLED
from .subjects.doing import SHARED
from .subjects.headings import GOING

OPEN_PLACES = ("meadow", "forest", "mountains", "lake", "beach", "village", "desert", "sky")
ROOM_OF_ACTION = {"cook": "kitchen", "groom": "bathroom", "write": "office", "read": "library"}
"""Where people do what they do, when the prompt names no place."""
SIGHT_PLACES = {"aurora": "mountains", "rainbow": "meadow", "fireworks": "city", "falling_leaves": "forest",
                "petals": "meadow", "confetti": "street", "bubbles": "garden",
                "smoke": "village"}  # where a sight is shown when no place is named  # fmt: skip
BURNING = (("house", "house"), ("haus", "house"), ("房子", "house"), ("дом", "house"), ("building", "city"), ("city", "city"),
           ("城市", "city"), ("village", "village"), ("castle", "castle"), ("barn", "barn"))  # what words for a fire say is on fire  # fmt: skip
CELESTIAL = ("saturn", "black hole")
MEALTIME = ("eat", "eat_snack", "drink", "drink_coffee", "drink_wine", "drink_beer")
UNDERGROUND = re.compile(
    r"\b(?:subway|metro|underground|tube)\b|地铁|地鐵|地下鉄|지하철|\b(?:métro|metrô|metropolitana|u-bahn)\b|\bметро\b"
)
"""A train of which is seen where one boards it."""
BACKDROP = re.compile(
    r"\b(?:white|pink|blue|green|red|yellow|orange|purple|beige|grey|gray|cream|pastel|plain|solid|seamless|simple|neutral|clean|minimal|minimalist|"
    r"gradient|studio|colou?rful)(?: (?!blurr|out-of)[\w-]+)? (?:background|backdrop)\b|[白纯粉蓝灰黄绿红米](?:色)?的?背景|"
    r"\bfondo (?:blanco|rosa|azul|gris|liso|neutro)|\bfond (?:blanc|rose|bleu|gris|uni|neutre)|\b(?:weiß|rosa|blau|grau|neutral)\w* hintergrund|"
    r"\bfundo (?:branco|rosa|azul|cinza|liso|neutro)|\bsfondo (?:bianco|rosa|azzurro|grigio|neutro)|белом фоне|белый фон|(?:白い?|ピンクの?|無地の)背景|(?:흰|하얀|분홍|단색) 배경"
)
"""What is behind somebody who is nowhere but before a camera."""
ADVERT = re.compile(
    r"\bluxury\b|\b(?:white|black|polished) marble\b|\brotat(?:es|ing)\b|\b360\b|\blevitat|\b(?:food|drink|beverage|burger|pizza|coffee|perfume|snack) (?:ad|advert\w*|commercial|photography)\b|^ad\s?:|\bproduct (?:shot|ad|photo|video|commercial|advert|showcase|reveal|spot)|\bcommercial\b|\b(?:an? )?ad (?:for|of)\b|\bad$|\badvert|\bstudio light|广告|产品|商品|"
    r"\banuncio\b|\bpublicit|\bwerbespot|\bwerbung|реклам|広告|製品|商品|광고|제품|\banúncio\b|\bpubblicità|\biklan\b|\breklam|quảng cáo"
)
"""Of a thing that is shown to be bought."""
GROUNDS = (
    (
        re.compile(
            r"\bsoccer\b|\bfootball|\bfutbol|\bfútbol|\bfutebol|\bfußball|\bcalcio\b|\bcalciat|футбол|足球|サッカー|축구"
        ),
        "football field",
    ),
    (
        re.compile(
            r"\b(?:co-?worker|colleague|employee|office worker|business(?:wom[ae]n|people|man giving)|presentation|brainstorm|teammates? (?:discuss|meet)|programmer|ceo|accountant|secretary)|同事|员工|职员|上班族|程序员|"
            r"\b(?:compañer[oa]s? de trabajo|oficinista|emplead[oa]s|collègues|employés|kolleg(?:e|en|in|innen)\b|mitarbeiter|colegas de trabalho|funcionários|colleghi|impiegat)|коллег|сотрудни|同僚|会社員|プログラマー|동료|직원|직장인|프로그래머"
        ),
        "office",
    ),
    (
        re.compile(
            r"\bgymnast|\bbalance beam|\bparallel bars|\bsomersaults? on a mat|体操|гимнаст|\bgimnasta|\bgymnaste|\bturner(?:in)?\b|\bginasta|체조"
        ),
        "gymnasium",
    ),
    (re.compile(r"\bhockey\b|冰球|アイスホッケー|아이스하키|хокке"), "frozen lake"),
    (re.compile(r"\bbasketball|\bbaloncesto|баскетбол|篮球|バスケ|농구"), "gymnasium"),
    (re.compile(r"\bbaseball|\bbéisbol|бейсбол|棒球|野球|야구"), "baseball_stadium"),
)
"""Where people are who are named with a game."""
OFFICE = "office"
ABOUT = (
    "walk",
    "run",
    "jog",
    "ride_bicycle",
    "eat",
    "picnic",
    "carry_box",
    "carry_suitcase",
    "ride_scooter",
    "walk_umbrella",
    "hold_umbrella",
    "open_umbrella",
)
"""What people do outside the room of their trade."""
PUDDLE = re.compile(
    r"\bpuddles?\b|水坑|水洼|\bcharcos?\b|\bflaques?\b|\bpfütze|水たまり|\bpoças?\b|луж|웅덩이|\bpozzanghe"
)
"""What is where streets are, and in no house."""
AT_A_WINDOW = re.compile(
    r"\b(?:out of|out|through|at|by|near|beside|next to|in front of|from|against|behind) (?:an?|the|his|her|its|their) "
    r"(?:(?!(?:air)?plane|train|car|bus|taxi|truck|ship|spaceship|shop|store)[\w-]+ ){0,2}windows?\b(?! of)|窗外|窓の外|창밖|창문 밖|"
    r"\bpor la ventana\b(?! de)|\bpar la fenêtre\b(?! d)|\baus dem fenster\b|\bpela janela\b(?! d)|\bdalla finestra\b(?! d)|\bв окно\b"
)
"""Who looks out is in."""
AT_ITS = ("under", "on", "behind", "in_front_of")
GROWS = {"mushroom": "forest", "tree": "meadow", "pine": "forest", "palm": "beach", "branch": "forest", "log": "forest"}
"""Where somebody is who is under it, whatever they do."""
AT_HOME_IN = {"boxer": "gymnasium", "wrestler": "gymnasium"}
WILDS = ("savannah", "jungle", "bamboo")
"""Lands with trees of their own, which who lives there rests under."""
ON_A_WARD = ("doctor", "nurse")
OF_GEAR = ("beach", "mountains")
"""Where people are by the things that they have with them."""
OFF_THE_GROUND = ("take_off", "land")
WATER_HABITATS = ("underwater", "lake", "beach", "ocean", "river", "marsh", "lily pond", "coral reef", "arctic")
IN_SNOW = ("make_snowman", "throw_snowball", "snow_angel", "sled")
FLYERS = ("bird", "balloon", "dragon", "rocket")


def season_of(stated: str, weather: str, subjects: Sequence[Subject]) -> str:
    """The season that is stated, or that of what is done in snow."""
    return stated or ("winter" if not weather and any(one.action in IN_SNOW for one in subjects) else "")


def weather_of(stated: str, season: str, kinds: Collection[str] = (), *, overcast: bool = False) -> str:
    """The weather that is stated, or that of the season; a tornado brings its own. `overcast`: whether the clouds of a storm are named."""
    if overcast:
        stated = "cloud" if stated in ("", "clear", "cloud") else stated
    return stated or ("storm" if "tornado" in kinds else "snow" if season == "winter" else "clear")


LEAVES = re.compile(
    r"\b(?:autumn|fall(?:ing|en)|swirling|golden|red) leaves\b|落叶|秋叶|hojas? (?:de otoño|secas)|feuilles (?:mortes|d'automne)|herbstlaub|herbstblätter|落ち葉|folhas (?:de outono|secas)|осенн\w+ лист\w+|낙엽|foglie (?:d'autunno|secche)"
)
"""What lies and falls under trees."""
RAKED = re.compile(
    r"\b(?:rak(?:e|es|ed|ing)|sweep(?:s|ing)?(?: up)?) [\w\s]{0,16}lea(?:f|ves)\b|\b(?:rastrill|barr)\w+ [\w\s]{0,10}hojas|\b(?:ratiss|bala[iy])\w+ [\w\s]{0,10}feuilles|\b(?:hark|rech|kehr|feg)(?:t|en|end) [\w\s]{0,14}(?:laub|blätter)|\b(?:rastel|varr)\w+ [\w\s]{0,10}folhas"
    r"|(?:сгреба|подмета)\w+ [\w\s]{0,14}лист\w+|\b(?:rastrell|spazz)\w+ [\w\s]{0,10}foglie|[扫耙](?:着)?(?:地上的|院子里的)?(?:落叶|树叶|叶子)|落ち葉を(?:掃|集|か)|낙엽을 (?:쓸|모|긁)"
)
"""Who gathers leaves, which only autumn has on the ground."""
DIVERS = re.compile(
    r"\b(?:scuba|free-?div\w+|deep[- ]sea div\w+|buzos?|buceador\w*|bucea\w*|submarinistas?|plongeu(?:r|se)s?|taucher\w*|mergulhador\w*|аквалангист\w*|дайвер\w*|водолаз\w*"
    r"|subacque[oaie]|sommozzator[ei])\b|潜水员|潜水者|ダイバー|潜水士|다이버|잠수부"
)
"""Who swims below the surface."""


def place_of(findings: Findings, subjects: Sequence[Subject], weather: str, chance: random.Random) -> str:
    """Where it happens when the prompt names no place: what burns, what the subject does, where it lives, or the weather."""
    burning = next((m.text for m in findings.matches if m.value == "fire" and m.category == "sight"), "")
    if on_fire := next((place for word, place in BURNING if word in burning), ""):
        return on_fire
    if any(subject.kind in CELESTIAL for subject in subjects):
        return "space"
    if subjects:
        first = subjects[0]
        row = subject_rows()[first.kind]
        for_sale = not is_somebody(first.kind) and row.habitat in UNDER_A_ROOF and not row.fixed
        sights = {match.value for match in findings.matches if match.category == "sight"}
        if "spotlights" in sights and is_somebody(first.kind):
            return "stage"
        strewn = "petals" in sights
        if BACKDROP.search(findings.text) or (for_sale and (strewn or ADVERT.search(findings.text))):
            return STUDIO
        moves = any(subject.kind in VEHICLES for subject in subjects)
        if (
            first.kind not in (*thing_kinds(), *VEHICLES)
            and not moves
            and row.habitat != "space"
            and AT_A_WINDOW.search(findings.text)
        ):
            return "room"
        vessel = subjects[first.relation_to] if first.relation in ("in", "between") else None
        if vessel is not None and (first.kind in FISH or vessel.kind in FILLED):
            return subject_rows()[vessel.kind].habitat
        fixed = next((s for s in subjects if subject_rows()[s.kind].fixed), None)
        if fixed is not None and fixed is not first:
            wild = fixed.kind == "tree" and not is_somebody(first.kind) and row.habitat in WILDS
            return row.habitat if wild else subject_rows()[fixed.kind].habitat
        at_work = is_somebody(first.kind) or first.action not in SHARED  # a lion sleeps where lions live
        habitat = (fine_actions().get(first.action) if at_work else "") or _habitat(subjects)
        if first.relation == "wake" and is_somebody(subjects[first.relation_to].kind):  # by whose bed it is
            habitat = fine_actions()["sleep"]
        if not (first.action or is_somebody(first.kind) or row.fixed):  # "in front of the mirror a man shaves"
            busy = next((s for s in subjects if is_somebody(s.kind) and fine_actions().get(s.action)), first)
            habitat = fine_actions().get(busy.action, "") or habitat
        if first.relation in AT_ITS and (stage := GROWS.get(subjects[first.relation_to].kind)):
            habitat = stage
        if habitat in ("village", "bathroom") and first.figure in ON_A_WARD:
            habitat = "hospital"
        if habitat == "village" and first.figure in AT_HOME_IN:
            habitat = AT_HOME_IN[first.figure]
        if habitat == "village" and is_somebody(first.kind):
            grounds = (ground for words, ground in GROUNDS if words.search(findings.text))
            habitat = next((one for one in grounds if one != OFFICE or first.action not in ABOUT), habitat)
        meals = [subject_rows()[s.kind].habitat for s in subjects[1:] if s.kind in thing_kinds()]
        if first.action in MEALTIME and habitat == "village" and meals and meals[0] in UNDER_A_ROOF:
            habitat = meals[0]  # where it is served
        if len(subjects) > 1 and any(s.kind == "boat" for s in subjects):
            boats = [n for n, s in enumerate(subjects) if s.kind == "boat"]
            aboard = any(s.relation in ("on", "ride") and s.relation_to in boats for s in subjects)
            if aboard or habitat in ("underwater", "coral reef"):
                return "ocean"  # where a boat and who lives below it meet
            if habitat not in WATER_HABITATS:
                return "beach"  # water for the boat, ground for the other
        if first.kind == "train" and UNDERGROUND.search(findings.text):
            return "train_station_platform"
        if first.action in OFF_THE_GROUND and habitat in ("sky", "space"):
            return "launch_pad" if first.kind == "rocket" and first.action == "take_off" else "meadow"
        if (
            habitat == "sky" and first.action not in (*FLYING, "skydive") and not row.fixed
        ):  # who cannot fly is not taken up there
            homes = (subject_rows()[s.kind].habitat for s in subjects)
            habitat = next((home for home in homes if home != "sky"), habitat)
        if weather == "snow" and habitat not in WATER_HABITATS and habitat != "space":
            return "mountains"
        if first.action == "swim" and habitat not in WATER_HABITATS:
            return "underwater" if DIVERS.search(findings.text) else "lake"
        if first.action in FLYING and first.figure in FLYERS and habitat != "space":
            return "sky" if first.figure != "bird" else habitat
        if habitat in (*UNDER_A_ROOF, "village") and PUDDLE.search(findings.text):
            return "street"
        if weather != "clear" and habitat in UNDER_A_ROOF:
            return "village"
        if habitat in UNDER_A_ROOF and LEAVES.search(findings.text):
            return "park"
        return habitat
    if weather == "snow":
        return "mountains"
    if any(match.category == "season" for match in findings.matches):
        return "forest"
    if burning:
        return "forest"
    at_home = next(
        (SIGHT_PLACES[m.value] for m in findings.matches if m.category == "sight" and m.value in SIGHT_PLACES), ""
    )
    if at_home:
        return at_home
    return chance.choice(OPEN_PLACES)


def _habitat(subjects: Sequence[Subject]) -> str:
    """Where the first subject lives or does what it does; nobody parks a car in a kitchen."""
    first = subjects[0]
    habitat = subject_rows()[first.kind].habitat
    gear = next((subject_rows()[s.kind].habitat for s in subjects[1:] if s.kind in thing_kinds()), "")
    if is_somebody(first.kind) and habitat == "village" and gear in OF_GEAR:
        return gear  # who carries a surfboard is by the sea
    vehicle = next((subject for subject in subjects if subject.kind in VEHICLES), None)
    if vehicle is not None and habitat in UNDER_A_ROOF:
        return subject_rows()[vehicle.kind].habitat
    if first.action in ROOM_OF_ACTION and subject_rows()[first.kind].habitat in ("village", "room"):
        return ROOM_OF_ACTION[first.action]
    return habitat


def sights_of(findings: Findings, season: str) -> tuple[str, ...]:
    """What is in the sky and the air: what is named, and what season and trees bring along."""
    named = [match.value for match in findings.matches if match.category == "sight"]
    if season == "autumn" or (not season and RAKED.search(findings.text)):
        named.append("falling_leaves")
    if any(match.category == "subject" and match.text in CHERRIES for match in findings.matches):
        named.append("petals")
    if any(match.category in ("subject", "place") and match.text in HOT for match in findings.matches):
        named.append("steam")
    if any(match.category in ("action", "deed") and match.value == "fight_fire" for match in findings.matches):
        named.append("fire")
    return tuple(dict.fromkeys(named))


def a_speaker() -> Subject:
    """A prompt that names nothing shows a place alone, for nothing nearer is known; a line in it is spoken by a person."""
    return Subject(kind="human", figure="human", action="talk")


def mood_of(time: str, weather: str, subjects: Sequence[Subject]) -> str:
    if weather == "storm":
        return "epic"
    if any(subject.action in ("run", "dance", "jump", "play") for subject in subjects):
        return "happy"
    return {"night": "dreamy", "sunset": "calm", "dawn": "calm"}.get(time, "calm")


WITH_ANGLE = {"low": "push_in", "ground": "push_in", "high": "rise", "overhead": "rise"}
"""How a camera moves that is asked to look from there, unless that is said as well."""


def camera_of(
    stated: str,
    subjects: Sequence[Subject],
    chance: random.Random,
    *,
    landmark: bool = False,
    angle: str = "",
    heading: int = 0,
) -> Camera:
    """`landmark`: whether one is named, from which nobody who flies or drives past is followed; `angle`: the one asked for; `heading`:
    that of the scene."""
    if stated or angle in WITH_ANGLE:
        return Camera(move=stated or WITH_ANGLE[angle], stated=True, angle=angle)
    if angle:
        return replace(camera_of(stated, subjects, chance, landmark=landmark, heading=heading), angle=angle)
    if abs(heading) == THROUGH_DEPTH and any(subject.action in GOING for subject in subjects):
        return Camera(move="static", stated=True)  # who comes nearer to it is not met half-way
    if landmark and any(subject.action in (*FLYING, "drive") for subject in subjects):
        return Camera(move="static", stated=True)  # held, or the world would go along with them
    if any(
        subject.action in ("run", "walk", "drive", *FLYING, "swim", "take_off", "land", "slide", "roll")
        or (subject.action == "ride" and (subject.relation == "ride" or not subject.relation))
        for subject in subjects
    ):
        return Camera(move="follow")
    if len(subjects) > 1:  # nothing that takes one of them out of sight
        return Camera(move=chance.choice(("push_in", "pull_out")))
    return Camera(move=chance.choice(("push_in", "push_in", "orbit", "pan_right", "pull_out")))
