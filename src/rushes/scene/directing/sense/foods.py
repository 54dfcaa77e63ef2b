"""Which foods that are named stand there: not what gives another thing its name ("cherry blossom", "cabbage market"), nor what somebody
eats, cuts, cooks or sells, which is in their hands by what they do.

Pure and standard library only. Words that are found to mean no food here are told as not understood, as all that is not shown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...words import foods, setting
from ...words.lexicon import Findings, Match
from ...words.phrases import kinds_in, normalise, rows_of
from ..subjects.able import is_alive

FOODS = kinds_in(foods.FOODS)
BEHIND_IN_ENGLISH = """
chips crisps fries wedges skins peel peels salad salads cake cakes field fields farm farms farmer farmers soup soups juice juices oil sauce
sauces tree trees grove groves orchard orchards plant plants vine vines seed seeds tart tarts market markets stand stall stalls shop store
factory factories seller vendor vendors flavour flavor flavoured flavored scented coloured colored colour color red green brown pink yellow
purple black white grey gray orange bee bees beehive smoothie smoothies shake milkshake bread toast sandwich sandwiches wood palm palms coat
hair haired eyes mare stallion horse filly colt spray pot pots pan pans box boxes knife knives dress suit shirt jacket boy girl man woman
baby puppy kitten cat dog bunny blossom blossoms flower flowers leaf leaves bush bushes patch patches garden gardens arbor arbour trellis
wine cider liqueur ice fondue fountain mousse house houses castle mountain river lake labrador lab retriever eyed tree-lined farming harvest
festival picker pickers picking grower growers cutter peeler press session clouds cloud land world crush phone stew curry dip roll rolls
noodles rings ring powder paste butter cream cheese pasta pizza pickers stalk-like fan fans team radio operator museum machine tea beer
cookie cookies cupcake cupcakes muffin muffins pancake pancakes pie pies tartlet donut donuts doughnut doughnuts croissant croissants cube
drink lemonade spread glaze syrup icing frosting sprinkles shavings wrapper wrappers display aisle counter truck lorry crate crates fly
"""
HEADS = frozenset(BEHIND_IN_ENGLISH.split())
"""English words of which a food before them only says the kind."""
IN_ENGLISH = re.compile(r"(?: (?:and|&) (?!an?\b|the\b|some\b)[a-z]+)?[ -]([a-z]+)")
GLUED = re.compile(
    r"\s?(?:树|樹|园|園|田|地|球|林|店|铺|色|绿|綠|緑|味|汁|酱|醬|油|派|汤|沙拉|色拉|蛋糕|饼|花|叶|苗|酒|茶|蜂|冰淇淋|市场|摊|の木|の花|パン|ナイフ|狩り|畑|ジュース|ケーキ|パイ|スープ|サラダ|ソース|オイル|"
    r"アイス|工場|市場|屋|나무|밭|색|맛|주스|케이크|파이|수프|샐러드|소스|기름|오일|농장|가게|시장)"
)
"""The same where nothing parts two words, as in Chinese, or little."""
NAMED = re.compile(
    r"\b(?:named|called|name is|llamad[oa]|nommée?|appelée?|namens|chamad[oa]|di nome|по имени|по кличке) (?:the )?$"
)
THE_ANIMAL = re.compile(r",? the (?:[\w-]+ ){0,2}$")
"""Between a name and whose it is: "Pepper the dog"."""
OF_IT = re.compile(
    r"\b(?:made (?:up )?(?:out )?(?:of|from)|fields? of|rows of|forests? of|lands? of|worlds? of|seas? of|rivers? of|lakes? of|shades? of|houses? of|castles? (?:made )?of|"
    r"colou?rs? of|scent of|smell of|taste of|shaped like|like|champs? d[eu]|campos? d[eio]|campi di|couch|chapeaux?|hot|lun[ae] d[ei]|lua de|hecho de|hecha de|faite? (?:de|en)|aus|feito de|fatt[oa] di|из) (?:an? |the )?(?:[\w-]+ )?$"
)
"""Before what another thing is made of, or only like."""
DEEDS = frozenset(
    [
        "eat",
        "eat_watermelon",
        "eat_icecream",
        "drink",
        "drink_coffee",
        "drink_beer",
        "drink_wine",
        "cook",
        "chop",
        "barbecue",
        "peel_apple",
        "pick_fruit",
        "pour_wine",
        "pour_drink",
        "make_coffee",
        "feed",
        "shop",
        "dig",
        "plant_tree",
        "plant",
        "wash_dishes",
        "milk_cow",
        "bake",
        "serve",
        "nibble",
        "blow",
        "sell",
        "sell_wares",
        "carry_tray",
        "carry_pizza",
        "make_dumplings",
        "knead",
        "toss_dough",
    ]
)
"""What is done with food, that is in the hands of who does it."""
BY_HAND = re.compile(
    r"\b(?:(?:eat|bit|chew|munch|devour|lick|swallow|sip|drink|cut|chop|peel|mash|boil|roast|grill|toast|cook|stir|pour|spread|sell|buy|harvest|pick|gather|plant|dig|crack|"
    r"knead|prepar|wash|weigh|collect|smear|feed|steal|catch|throw)(?:s|es|ed|ing|[tpg]ing|[tpg]ed|ten|ches|ching)?|(?:tast|nibbl|slic|dic|minc|grat|bak|sprinkl|squeez|serv|mak|carv|juggl|prepar)(?:e|es|ed|ing)"
    r"|fr(?:y|ies|ied|ying)|sold|fed|bought|caught|threw|stole|ate|drank|dug|seasons|seasoning|grows|growing)\b|[吃喝切煮炒炸烤卖買买摘削剥晒种采收剪腌揉洗偷]|食べ|飲|切[りっるん]|焼[いきく]|炒め|売[っりる]|먹|마시|썰|굽|구[워우]|팔[고아]|"
    r"\b(?:com(?:e|en|iendo)|cort(?:a|an|ando)|vend(?:e|en|iendo|endo)|mang(?:e|ent|ia|iano|iando)|coup(?:e|ent)|épluch|isst|essen|schneidet|schält|verkauft|kocht|brät|"
    r"taglia|tagliando|vende|sbuccia|descasca|pela|ест|ест|едят|режет|чистит|варит|жарит|прода[её]т)\w*"
)
"""The same in words that are no action of the tables."""
ALONE = (
    "honey",
    "jam",
    "ham",
    "ginger",
    "mustard",
    "butter",
    "candy",
    "sweets",
    "jelly",
    "pudding",
    "chocolate",
    "olive",
    "lolly",
    "cherry",
    "grape",
    "chestnut",
    "cracker",
    "corn",
    "rice",
    "caramel",
)
"""Words that mean much else: such a food stands there only where nobody else does and nothing else is said that is not known."""
LAYERS = ("lettuce", "pickle", "onion", "tomato", "butter", "mustard")
LAYERED = ("burger", "sandwich", "hot dog", "taco", "kebab")
"""What is in them has no place beside them."""
IN_A_GLASS = ("glass", "soda")
"""What is drunk is left to `belongings.py`, which knows who drinks from what."""
OBJECT = re.compile(r"\s?(?:(?!and\b|with\b|in\b|on\b|at\b|near\b)[\w'-]+\s){0,4}|[一-鿿]{0,3}")
"""Between a verb and what it is done to."""
WITHIN = re.compile(r"[.!?;。！？；]")


def at_rest(findings: Findings) -> Findings:
    """The findings without the foods that do not stand there."""
    named = [m for m in findings.matches if m.category == "subject" and m.value in FOODS]
    if not named:
        return findings
    alive = [m for m in findings.matches if m.category == "subject" and is_alive(m.value)]
    gone = [
        match
        for match in named
        if _names_another(findings, match)
        or _is_a_name(findings, match, alive)
        or OF_IT.search(findings.text[: match.start])
        or (match.text in ALONE and (alive or findings.unknown))
        or (
            match.value not in IN_A_GLASS
            and not (alive and _is_eaten(findings, match))
            and any(_has_in_hand(findings, one, match) for one in alive)
        )
        or (not alive and _done_with(findings, match))
        or (match.value in LAYERS and any(m.category == "subject" and m.value in LAYERED for m in findings.matches))
    ]
    dyes = {n: hit for n, m in enumerate(findings.matches) if m in gone and (hit := _as_colour(m)) is not None}
    if dyes:
        findings = replace(findings, matches=tuple(dyes.get(n, m) for n, m in enumerate(findings.matches)))
    return findings.without([match for match in gone if _as_colour(match) is None])


def _as_colour(match: Match) -> Match | None:
    """ "A chocolate labrador": the colour that the word is as well."""
    value = _colours().get(match.text)
    return None if value is None else replace(match, category="colour", value=value)


@cache
def _colours() -> dict[str, str]:
    """The colours by their words in every language."""
    return {
        normalise(word.strip().rstrip("+")): head.split()[0]
        for head, columns in rows_of(setting.COLOURS)
        for column in columns
        for word in column.split(",")
        if word.strip() and not word.strip().endswith("*")
    }


def _names_another(findings: Findings, match: Match) -> bool:
    """ "Cherry blossom": what follows says what it is."""
    behind = findings.text[match.end :]
    word = IN_ENGLISH.match(behind)
    if findings.language == "en" and word is not None and word[1] in HEADS:
        return True
    following = next((m for m in findings.matches if m.start > match.start), None)
    right_behind = following is not None and following.start == match.end + 1 and behind[:1] in (" ", "-")
    if findings.language == "en" and right_behind and following is not None:
        return following.category in ("subject", "place", "garment") and not match.text.endswith(" of")
    return GLUED.match(behind) is not None


def _is_a_name(findings: Findings, match: Match, alive: list[Match]) -> bool:
    """ "A dog named Pepper", "Pudding the cat"."""
    if NAMED.search(findings.text[: match.start]):
        return True
    return any(one.start > match.end and THE_ANIMAL.fullmatch(findings.text[match.end : one.start]) for one in alive)


def _has_in_hand(findings: Findings, one: Match, match: Match) -> bool:
    """Whether somebody does something with it in the same sentence."""
    first, last = min(one.start, match.start), max(one.end, match.end)
    if WITHIN.search(findings.text[first:last]):
        return False
    doing = any(
        m.category in ("action", "deed", "relation") and m.value in DEEDS and m.start >= one.start
        for m in findings.matches
    )
    ends = findings.end_of(WITHIN, one.end)
    return doing or BY_HAND.search(findings.text, one.end, ends) is not None


def _is_eaten(findings: Findings, match: Match) -> bool:
    """ "Eats a bunch of grapes": right behind the verb, it is what the figure has in hand."""
    eats = [
        m for m in findings.matches if m.category in ("action", "deed") and m.value == "eat" and m.end <= match.start
    ]
    return bool(eats) and OBJECT.fullmatch(findings.text[eats[-1].end : match.start]) is not None


def _done_with(findings: Findings, match: Match) -> bool:
    """ "Roasting marshmallows over a campfire": somebody does it who is not named."""
    words = findings.text[: match.start].split()
    begins = " ".join(words[:2])
    return bool(words) and words[0].endswith("ing") and BY_HAND.match(begins) is not None
