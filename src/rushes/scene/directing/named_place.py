"""The place that a prompt decides on, of all the places, cities and lands that it names.

Pure and standard library only. What is named in passing is `passing.py`'s, where exactly somebody is seen there `whereabouts.py`'s.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from ..place_names import BUILT, INDOORS, MONUMENTS, OFF_WORLD
from ..words.geography import OF_THEIR_OWN
from ..words.lexicon import SENTENCE_END, Findings, Match, fine_actions, subject_rows
from .whereabouts import FIELD_ROADS, ROADS_THROUGH, YIELDING, firmest

EIFFEL = "tower/eiffel tower"
"""The landmark whose stage is also that of a tower without a name."""
ONE_TRAVELS_ALONG = ("golden gate", "great wall")
"""Landmarks that go on wherever one follows."""
DOES = re.compile(r"\s(?:is\s|starts\s|begins to\s)?")
"""Between a landmark and what it is said to do itself."""
UNLIKE = frozenset(name.strip() for name in OF_THEIR_OWN.replace("\n", " ").split(","))
BROAD = (
    "beach", "ocean", "mountains", "lake", "forest", "meadow", "desert", "river", "valley", "village", "city", "future_city", "sky", "island", "arctic", "jungle", "cliff",
)  # fmt: skip
TOWNS = ("sunken city", "city", "future_city", "street", "downtown", "village", "skyline")
"""Named beside the bottom of the sea, they are there."""
LANDMARKS = (
    "lighthouse", "castle", "palace", "windmill", "temple", "waterfall", "volcano", "pyramid", "cathedral", "bridge", "tower",
    "carrousel", "amusement_park",
)  # fmt: skip
"""What a broad land has in it: named beside one, it is what is to be seen ("mountains with a castle")."""
TOWERED = ("castle", "palace", "lighthouse", "cathedral", "temple")
"""Whose tower it is that is named besides."""
GREAT_HOUSES = ("castle", "palace", "tower", "mansion", "pool_villa", "house", "lighthouse", "temple")
"""Whose rooms are named besides: "a castle kitchen"."""
LANDFORMS = ("canyon", "valley", "desert", "mountains", "cave", "volcano", "meadow", "cliff", "lake", "river", "sky")
"""Named beside another world, they are of it."""
ON_IT = re.compile(
    r"\b(?:on|onto|auf|sur|en|em|na|no|su|sulla|sul|на)\s(?:(?:the|an?|dem|der|einem|la|le|el|lo|il|um|una?|surface of|another|other|some|distant|alien|otr[oa]|un|une|autre|outro|"
    r"anderen|altro|другой)\s)*$"
)
IS_OF_IT = re.compile(r"\s?(?:上|表面|の|에|의)")
"""Before another world and behind it: what says that something is there."""
SHOPFRONTS = (
    "restaurant", "bar", "cafeteria", "supermarket", "bakery shop", "pharmacy", "library", "movie theater", "nightclub", "hospital",
    "art gallery", "museum", "stage", "garage", "office",
)  # fmt: skip
"""Rooms with a front on a street."""
BEFORE_IT = re.compile(
    r"\b(?:in front of|outside(?: of)?|frente a(?:l)?|enfrente del?|delante del?|fuera del?|afuera del?|devant|vor|außerhalb|em frente (?:a|ao|à)|na frente d[aeo]|diante d[aeo]|fora d[aeo]|"
    r"davanti a(?:l|lla|d)?|fuori da(?:l|lla)?|перед|возле входа в|у входа в|снаружи)\s+(?:(?:the|an?|its|his|her|their|my|un|una|une|el|la|le|les|l'|einem|einer|dem|der|um|uma|o|a|il|lo)\s*)?"
    r"(?:[\w-]+\s)?$|أمام (?:ال)?$"
)
IN_ITS_FRONT = re.compile(r"的?(?:门口|门前|门外|前面|外面|店前)|の(?:前|外|店先)|\s?(?:앞|밖)")
"""Before and behind a shop: what says that somebody is outside it."""
_NEAR = r"(?:(?!(?:front|frente|face|of|from|to|with|and|di|des?|del|della|do|da|von|nähe|vicino|и|с)\b)[^\W\d_]+(?:-\w+)?(?:\s|['’]\s?)){0,3}"
"""An article and what is said of a place, up to its name."""
WITHIN = re.compile(
    r"(?<!look )(?<!looks )(?<!looking )\b(?:in|inside|at|within|en|dentro de|dentro|dans|à|au|im|em|no|na|num|numa|nel|nella|nello|al|alla|в|во|внутри)"
    rf"(?:\s{_NEAR}|\snell['’])$|\b(?:nell|all)['’]$|[在坐]$"
)
WITHIN_BEHIND = re.compile(r"的?(?:里|内|室内|中(?!国))|で(?!も)|の中|に(?:いる|座)|\s?(?:에서|안에|에 있)")
"""Before and behind a room: what says that somebody is in it."""
ROOMS = ("room", *(place for place in INDOORS if place not in ("swimming pool", "empty pool", "tunnel")))
"""Where somebody is who sees nothing else; a landmark is also reflected in a pool."""
SEEN_FROM = re.compile(rf"\b(?:from|desde|depuis|von|aus|dal|dalla|из(?: окна)?)\s(?:inside\s|within\s)?{_NEAR}$|从$")
SEEN_FROM_BEHIND = re.compile(r"(?:の(?:中|窓))?から|에서 (?:본|보이는|바라본)")
"""Before and behind where one looks from."""
_ITS_NAME = r"(?:(?:the|an?|famous|great|old|real|beautiful|ancient|el|la|le|los|las|les|il|lo|der|die|das|dem|den|o|a|os|as|l)(?:\s|['’]))*$"
_TELLS = (
    r"reads?|reading|books?|stor(?:y|ies)|tales?|poems?|songs?|sings?|singing|talk\w*|speak\w*|tells?|telling|lectures?|lecturing|lessons?|learn\w*|teach\w*|writ\w+|"
    r"articles?|documentary|movies?|films?|thinks?|thinking|dream\w*|daydream\w*|asks?|asking|chat\w*|discuss\w*|argu\w+|know\w*|wonder\w*|hears?|hearing|explain\w*|presentation|essay"
)
_TELLS_ELSEWHERE = (
    r"lee|leen|leer|leyendo|libro|habla\w*|sueña\w*|soñando|piensa\w*|pensa\w+|cuenta\w*|aprende\w*|lit|lisent|lire|lisant|livre|parle\w*|parlant|rêv\w+|pens\w+|raconte\w*|apprend\w*|"
    r"liest|lesen|lesend|buch|sprich\w*|sprechen|red\w+|erzähl\w*|träum\w*|denk\w*|lern\w*|lê|leem|ler|lendo|livro|fala\w*|sonha\w*|conta\w*|legg\w+|libro|parla\w*|sogna\w*|racconta\w*|impara\w*"
)
_OF = r"(?:of|from|de|du|des|del|d|do|da|dos|das|di|della|dello|dell|von|vom|der|des)"
TALKED_OF = re.compile(
    rf"\b(?:{_TELLS})(?:\s[\w'-]+){{0,5}}?\sabout\s{_ITS_NAME}|\b(?:dream\w*|daydream\w*|think\w*|talk\w*|speak\w*|memor(?:y|ies)|story|stories|history|legends?|tales?) of\s{_ITS_NAME}|"
    rf"\b(?:imagin|rememb)\w+\s{_ITS_NAME}|\b(?:{_TELLS_ELSEWHERE})(?:\s[\w'-]+){{0,4}}?\s(?:sobre|acerca del?|sur|über|su|sul|sulla)(?:\s|['’]){_ITS_NAME}|"
    rf"\b(?:{_TELLS_ELSEWHERE})\s(?:con|com|à|au|{_OF})(?:\s|['’]){_ITS_NAME}|"
    r"(?:чита|говор|расска|книг|мечта|дума|узна|снит)\w*(?:\s\w+){0,4}?\s(?:о|об|про)\s$|(?:关于|梦见|梦到|谈论|讲述|想着|想象)$"
)
TALKED_OF_BEHIND = re.compile(
    r"的(?:书|故事|历史)|の(?:本|話|夢|歴史)|について|に関する|\s?(?:의\s)?(?:책|이야기)|에 대(?:해|한)|에 관(?:해|한)|\s?꿈"
)
_PICTURE = (
    r"(?:photos?|photographs?|pictures?|images?|paintings?|drawings?|sketch|fotos?|fotografías?|fotografias?|imagen|imagem|image|tableau|peinture|cuadro|pintura|quadro|dipinto|"
    rf"bild|gemälde|immagine)\s{_OF}(?:\s|['’]){_ITS_NAME}"
)
PICTURED = re.compile(
    rf"\b{_PICTURE}|(?:фото|фотографи[яиюе]|фотографией|картин\w*|изображени\w*)\s$",
)
PICTURED_BEHIND = re.compile(
    r"的(?:照片|图片|画)|の(?:写真|絵)|\s?(?:의\s)?(?:사진|그림)|(?:'s)?\s(?:photo|photograph|picture|painting)s?\b(?!\s?bomb)"
)
_PRINTED = (
    r"t-?shirts?|tee|tees|shirts?|hoodies?|sweatshirts?|sweaters?|jumpers?|pullovers?|jerseys?|jackets?|dress|dresses|aprons?|caps?|hats?|socks|scarf|tote bags?|bags?|backpacks?|"
    r"mugs?|stickers?|tattoos?|costumes?|earrings?|necklaces?|wallpapers?|phone cases?|camisetas?|playeras?|sudaderas?|tazas?|tatuajes?|maillots?|sweat|sacs?|tasses?|tatouages?|hemd|"
    r"pulli|tasse|tätowierung|canecas?|moletom|maglietta|magliette|felpa|tazza|tatuaggio"
)
IN_THE_HAND = re.compile(
    rf"\b(?:{_PRINTED})\s(?:with|avec|con|com|mit|showing|{_OF})(?:\s|['’]){_ITS_NAME}|"
    r"(?:футболк|майк|толстовк|кружк|татуировк|свитер)\w*\s(?:с\s)?$|(?:印有|印着)$|"
    r"\b(?:postcards?|posters?|models?|miniatures?|replicas?|figurines?|souvenirs?|snow ?globes?|keychains?|magnets?|puzzles?|postal|postales|maqueta|maquette|maquete|modelo|modèle|póster|pôster|"
    rf"cartel|recuerdo|lembrança|carte postale|cartes postales|affiche|postkarte|modell|plakat|andenken|cartolina|modellino)\s{_OF}(?:\s|['’]){_ITS_NAME}|"
    r"(?:открытк|модел|макет|плакат|постер|сувенир)\w*\s(?:с\s)?$"
)
IN_THE_HAND_BEHIND = re.compile(
    rf"(?:'s)?[\s-](?:(?:print|printed|graphic|souvenir)\s)?(?:{_PRINTED})\b|"
    r"的?(?:图案的?)?(?:t恤|T恤|衬衫|卫衣|帽子|杯子|纹身|贴纸)|の?(?:柄の)?(?:tシャツ|Tシャツ|シャツ|パーカー|マグカップ|タトゥー)|\s?(?:그림\s|무늬\s)?(?:티셔츠|셔츠|머그컵|문신)|"
    r"的?(?:明信片|模型|海报|纪念品)|の?(?:模型|ポスター|絵葉書|ポストカード|お土産|置物)|\s?(?:의\s)?(?:엽서|모형|포스터|기념품)|"
    r"(?:'s)?\s(?:postcard|poster|model|miniature|replica|figurine|souvenir|snow ?globe|keychain|magnet|puzzle)s?\b"
)
"""Before and behind a landmark: what is said, pictured, printed or made of it, and is not itself."""
TAKES_IT = re.compile(
    r"\b(?:tak\w+|took|snap\w*|shoot\w*|mak\w+|paint\w*|draw\w*|toma\w*|saca\w*|hac\w+|tir\w+|bat\w+|prend\w*|prenant|fai\w+|mach\w+|nimmt|scatt\w+|fa|fanno|facendo|faz\w*)"
    rf"\s(?:[\w'-]+\s){{0,2}}{_PICTURE}|(?:дела|снима)\w+\s(?:\w+\s)?фото\w*\s$|[拍摄画][^，。]{{0,4}}$"
)
TAKES_IT_BEHIND = re.compile(r"[^、。]{0,4}を(?:撮|描)|[^,.]{0,6}을 (?:찍|그리)")
"""Who takes a picture of it is there."""
AT_IT = re.compile(
    rf"\b(?:(?<!look )(?<!looks )(?<!looking )at|outside|under|beside|near|by|past|visit\w*)\s{_ITS_NAME}"
)
"""Before a landmark that somebody is at, whatever room they go to then."""
ABOARD = ("spaceship", "space", "sky")
ROADS = ("road", "roads", "carretera", "route", "estrada", "дорога", "дороге", "дорогу", "道路", "도로")
"""Regions that run through the land that is named besides."""
OF_TOWNS = ("city", "street")
IN_TOWN = (
    "street",
    "downtown",
    "crosswalk",
    "neon_street",
    "city",
    "future_city",
    "skyline",
    "alley",
    "rooftop",
    "cobbled_street",
)
"""Places that such a city has, and that look like it: "a street in New York"."""
STREETS = ("street", "downtown", "crosswalk")
EARTH = ("地球", "earth", "the earth", "tierra", "la tierra", "terre", "la terre", "erde", "terra", "земля", "지구")
OF_A_STREET = re.compile(r"street|街|거리")
"""In a word for the weather that is one for a place as well."""
DROWNED = ("submerged", "underwater", "under water")
ON_LEGS = ("walk", "run", "march", "crawl", "sit", "dance")  # "a turtle crosses a road": that is where it is seen
AT_WORK = tuple(room for room in INDOORS if room not in ("music studio", "library", "stage"))
"""Rooms that somebody at work is in, whatever the city."""


def place_named(values: Sequence[str]) -> str:
    """Named settings are "stage/setting"; a stage named in passing ("under the sky") yields to a nearer one."""
    stages = [value.partition("/")[0] for value in values]
    if not values:
        return ""
    monument = next(filter(is_monument, values), "")
    if monument and not any(stage in (*INDOORS, "underwater", *OFF_WORLD) for stage in stages):
        return monument
    if "coral reef" in stages:
        return values[stages.index("coral reef")]
    if "jungle" in stages and "river" in stages:
        return "jungle river"
    if "underwater" in stages or "sunken city" in stages:
        return "sunken city" if any(stage in TOWNS for stage in stages) else values[stages.index("underwater")]
    elsewhere = next((value for value, stage in zip(values, stages, strict=True) if stage in OFF_WORLD), "")
    if elsewhere and stages[0] in (*LANDFORMS, "space"):
        return elsewhere
    if stages[0] == "desert" and any(stage in ("canyon", "valley", "cave", "volcano") for stage in stages):
        return next(
            v for v, stage in zip(values, stages, strict=True) if stage in ("canyon", "valley", "cave", "volcano")
        )
    roads = ROADS_THROUGH if "highway" in stages else FIELD_ROADS if "forest road" in stages else {}
    through = next((roads[stage] for stage in stages if stage in roads), "")
    if through:
        return through
    if "village" in stages and {"village", *STREETS} >= set(stages):
        return "village"  # its street is none of a city
    if stages[0] in ("city", "future_city", "village"):  # a city's street is a street
        nearer = next((value for value, stage in zip(values, stages, strict=True) if stage in BUILT), "")
        if nearer:
            return nearer
    if stages[0] in (
        *GREAT_HOUSES,
        "room",
        "campus",
    ):  # a window or a fireplace is that of the room that is named besides
        nearer = next((value for value, stage in zip(values, stages, strict=True) if stage in INDOORS), "")
        if nearer:
            return nearer
    if values[0] in YIELDING and len(set(stages)) > 1:
        firm = [value for value, stage in zip(values, stages, strict=True) if stage not in YIELDING]
        return place_named(firm) if firm else firmest(stages)
    if stages[0] == "beach" and "cliff" in stages:
        return values[stages.index("cliff")]  # a coast with cliffs
    waters = [value for value, stage in zip(values, stages, strict=True) if stage in ("lake", "river")]
    if stages[0] == "mountains" and waters:
        return waters[0]  # behind which they stand
    landmark = next((value for value, stage in zip(values, stages, strict=True) if stage in LANDMARKS), "")
    if landmark.partition("/")[0] == "tower":  # "the tower of a castle" is the castle's
        landmark = next((v for v, stage in zip(values, stages, strict=True) if stage in TOWERED), landmark)
        if landmark.partition("/")[0] in TOWERED and stages[0] in (*BROAD, "tower"):
            return landmark
    if landmark and stages[0] in BROAD:
        return landmark
    return next(
        (value for value, stage in zip(values, stages, strict=True) if stage == stages[0] and "/" in value), values[0]
    )


def is_monument(value: str) -> bool:
    """Whether a place is a landmark that is known by its name."""
    return value == EIFFEL or value.partition("/")[0] in MONUMENTS


def unseen(findings: Findings, place: str, setting: str) -> list[str]:
    """The landmarks of a prompt that are named and not to be seen: another place won, or what is built is only of their kind."""
    shown = f"{place}/{setting}"
    alive = [
        f"{match.text}: {deed.value}"
        for match, deed in itertools.product(findings.matches, repeat=2)
        if match.category == "place" and is_monument(match.value) and deed.category in ("action", "deed")
        if match.end < deed.start and DOES.fullmatch(findings.text, match.end, deed.start)
    ]  # "the Statue of Liberty eating an ice cream"
    return alive + [
        match.text
        for match in findings.matches
        if match.category in ("place", "region")
        and ((is_monument(match.value) and match.value != shown) or match.text in UNLIKE)
    ]


def located(findings: Findings) -> Findings:
    """A city or a land says where it is, unless a nearer place is named or what is done has a room of its own."""
    findings = _round_the_tower(_wet_streets(findings))
    regions = [match for match in findings.matches if match.category == "region"]
    if not regions:
        return findings
    ways = [match for match in regions if match.text in ROADS]
    land = next((m for m in findings.matches if m.category == "place" and m.value in ROADS_THROUGH), None)
    if ways and land is not None:
        road = replace(land, value=ROADS_THROUGH[land.value])
        on_it = tuple(road if m is land else m for m in findings.matches if m not in regions)
        lost = (m.text for m in regions if m not in ways)
        return replace(findings, matches=on_it, unknown=(*findings.unknown, *lost))
    hills = [m for m in findings.matches if m.category == "place" and m.text in ("hill", "hills", "hillside")]
    if regions[0].value.partition("/")[0] in ("city", "street", "downtown") and hills:  # which such a city has
        findings = findings.without(hills)
    settled = any(
        (match.category == "place" and match.value != "sky")
        or (match.category == "action" and fine_actions().get(match.value) in AT_WORK)
        for match in findings.matches
    )
    ashore = any(match.category == "action" and match.value in ON_LEGS for match in findings.matches)
    in_the_sea = not ashore and any(
        match.category == "subject" and subject_rows()[match.value].habitat in ("underwater", "coral reef")
        for match in findings.matches
    )
    if settled or in_the_sea:
        towns = any(m.category == "place" and m.value.partition("/")[0] in IN_TOWN for m in findings.matches)
        theirs = [
            match
            for match in regions
            if towns and match.value.partition("/")[0] in OF_TOWNS and match.text not in UNLIKE
        ]
        return _drowned(findings, regions).without([match for match in regions if match not in theirs])
    return replace(
        findings,
        matches=tuple(replace(m, category="place") if m is regions[0] else m for m in findings.matches if m not in regions[1:]),
        unknown=(*findings.unknown, *(match.text for match in regions[1:])),
    )  # fmt: skip


def of_the_house(findings: Findings, place: str) -> Findings:
    """ "The keeper waves from the balcony": roofs and balconies are those of the house where the scene is already."""
    if place not in GREAT_HOUSES:
        return findings
    return replace(
        findings,
        matches=tuple(
            replace(m, value=place)
            if m.category == "place" and m.value.partition("/")[0] in ("rooftop", "tiled_roof")
            else m
            for m in findings.matches
        ),
    )


def _wet_streets(findings: Findings) -> Findings:
    """ "A wet street" is a street, and not the rain alone."""
    wet = [m for m in findings.matches if m.category == "weather" and OF_A_STREET.search(m.text)]
    streets = (replace(match, category="place", value="street") for match in wet)
    return replace(findings, matches=tuple(sorted((*findings.matches, *streets), key=lambda match: match.start)))


def _round_the_tower(findings: Findings) -> Findings:
    """The streets of Paris are told as seen where its tower is."""
    if not any(match.category == "place" and match.value == EIFFEL for match in findings.matches):
        return findings
    return replace(
        findings,
        matches=tuple(
            replace(m, category="place", value=EIFFEL) if (m.category, m.value) == ("region", "tower") else m
            for m in findings.matches
        ),
    )


def seen_from(findings: Findings) -> Findings:
    """ "The Eiffel Tower seen from a cafe": where one looks from is not what is seen."""
    known = [match for match in findings.matches if match.category == "place" and is_monument(match.value)]
    if not known:
        return findings
    rooms = [room for room in _rooms(findings) if _says(findings, room, SEEN_FROM, SEEN_FROM_BEHIND)]
    return findings.without([room for room in rooms if any(_are_told_together(findings, room, m) for m in known)])


def monuments_elsewhere(findings: Findings) -> list[Match]:
    """The landmarks that are not where it plays: only talked of, pictured or made small, or somebody is in a room that is named."""
    known = [match for match in findings.matches if match.category == "place" and is_monument(match.value)]
    rooms = _rooms(findings) if known else []
    within = [room for room in rooms if _says(findings, room, WITHIN, WITHIN_BEHIND)]

    def is_elsewhere(match: Match) -> bool:
        for room in within:
            before = findings.text[: match.start]
            first = match.start < room.start and (BEFORE_IT.search(before) or AT_IT.search(before))
            if not first and _are_told_together(findings, room, match):
                return True
        return _is_only_told(findings, match, is_in_a_room=bool(rooms))

    return [match for match in known if is_elsewhere(match)]


def _are_told_together(findings: Findings, room: Match, match: Match) -> bool:
    """Whether both are named in one sentence."""
    a, b = sorted((room.start, match.start))
    return findings.end_of(SENTENCE_END, a) >= b


def _rooms(findings: Findings) -> list[Match]:
    return [m for m in findings.matches if m.category == "place" and m.value.partition("/")[0] in ROOMS]


def _says(findings: Findings, match: Match, before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    """Whether the words before a place or those behind it say so."""
    nearest = max((m.end for m in findings.matches if m.category == "place" and m.end <= match.start), default=0)
    return (
        before.search(findings.text[nearest : match.start]) is not None
        or behind.match(findings.text, match.end) is not None
    )


def _is_only_told(findings: Findings, match: Match, *, is_in_a_room: bool) -> bool:
    """ "A photo of the Colosseum" by itself shows it; somebody who looks at one is elsewhere."""
    if _says(findings, match, IN_THE_HAND, IN_THE_HAND_BEHIND):
        return True
    if _says(findings, match, PICTURED, PICTURED_BEHIND):
        if _says(findings, match, TAKES_IT, TAKES_IT_BEHIND):
            return False
    elif not _says(findings, match, TALKED_OF, TALKED_OF_BEHIND):
        return False
    spaced = findings.language not in ("zh", "ja", "ko")
    return is_in_a_room or any(
        m.category == "subject" and (m.start < match.start or not spaced) for m in findings.matches
    )


def with_told(findings: Findings, told: Sequence[Match]) -> Findings:
    """The findings with landmarks that are only named: no place, but what is told as not seen."""
    if not told:
        return findings
    named = (replace(match, category="region") for match in told)
    return replace(findings, matches=tuple(sorted((*findings.matches, *named), key=lambda match: match.start)))


def outside(findings: Findings) -> Findings:
    """ "In front of a bakery" is in its street, and the bakery is told as the setting."""

    def told(match: Match) -> Match:
        stage, _, setting = match.value.partition("/")
        if match.category != "place" or stage not in SHOPFRONTS:
            return match
        before, behind = BEFORE_IT.search(findings.text[: match.start]), IN_ITS_FRONT.match(findings.text, match.end)
        return replace(match, value=f"street/{setting or stage}") if before or behind else match

    return replace(findings, matches=tuple(map(told, findings.matches)))


def on_another_world(findings: Findings) -> Findings:
    """ "A market on Mars" is on Mars: the nearer place is told as its setting, and the other world is the stage."""
    places = [match for match in findings.matches if match.category == "place"]
    findings = _under_the_earth(findings, places)
    world = next((match for match in places if match.value in OFF_WORLD and _is_there(findings, match)), None)
    if world is None:
        return findings
    nearer = [m for m in places if m.value not in OFF_WORLD and m.value.partition("/")[0] not in (*ABOARD, *LANDFORMS)]
    if not nearer:
        return findings
    stage, _, setting = nearer[0].value.partition("/")
    there = f"{world.value}/{setting or stage}"
    matches = (replace(m, value=there) if m in (world, nearer[0]) else m for m in findings.matches)
    return replace(findings, matches=tuple(matches)).without(nearer[1:])


def _under_the_earth(findings: Findings, places: Sequence[Match]) -> Findings:
    """On the moon the earth hangs in the sky as it is, and is nobody beside those who are there."""
    others = any(m.category == "subject" and m.value != "earth" for m in findings.matches)
    if not others or not any(match.value == "moon" for match in places):
        return findings
    rises = [m for m in findings.matches if (m.category, m.value) == ("action", "rise") and _of_the_earth(findings, m)]
    matches = (
        replace(m, category="place", value="moon") if m.value == "earth" or m in rises else m for m in findings.matches
    )
    return replace(findings, matches=tuple(matches))


def _of_the_earth(findings: Findings, deed: Match) -> bool:
    """Whether it is the earth of which something is said, named right before it."""
    named = [m for m in findings.matches if m.category in ("subject", "region", "place") and m.end <= deed.start]
    named += [m for m in findings.matches if m.text in EARTH and m.end <= deed.start]
    last = max(named, key=lambda match: match.end, default=None)
    return last is not None and (last.value == "earth" or last.text in EARTH)


def _is_there(findings: Findings, world: Match) -> bool:
    """Whether something is said to be on it, and not that it is seen."""
    on_it = world.text.startswith("on ") or ON_IT.search(findings.text[: world.start]) is not None
    return on_it or "上" in world.text or IS_OF_IT.match(findings.text, world.end) is not None


def _drowned(findings: Findings, regions: Sequence[Match]) -> Findings:
    """ "New York City submerged": the city is below the sea."""
    if not any(match.value.partition("/")[0] in ("city", "downtown") for match in regions):
        return findings
    matches = (
        replace(m, value="sunken city")
        if m.category == "place" and m.value == "underwater" and m.text in DROWNED
        else m
        for m in findings.matches
    )
    return replace(findings, matches=tuple(matches))
