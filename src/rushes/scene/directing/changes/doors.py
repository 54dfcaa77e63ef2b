"""A part of a storyboard that leads through a door, though no place is named: in, where it begins with that word; out, where somebody goes
outside or is in the weather, for who walks through the snow is where it lies.

Pure and standard library only. Out leads back to where the board was last under the sky, with that place's own look; a board that never
was there goes where the words would lead by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Scene
from ...place_names import UNDER_A_ROOF
from ..choosing import AT_A_WINDOW
from ..reading import Reading

IN_THE_WEATHER = re.compile(
    r"\b(?:through|in|into|across|over|out in|out into|against|under) (?:(?:the|a|an|deep|heavy|fresh|falling|soft|thick|pouring|cold|light|white|fine|driving|gentle|first|light|warm|swirling|dense|morning|summer|rainy|snowy) ){0,3}"
    r"(?:snow|snowfall|snowstorm|blizzard|rain|rainstorm|downpour|storm|thunderstorm|fog|mist|wind)\b(?! globe|coat)"
    r"|\b(?:durch|in|im|gegen) (?:(?:den|die|das|dem|der|einen|tiefen|dichten|frischen|strömenden|tiefem|dichtem|strömendem) ){0,2}(?:neu)?(?:schnee|schneesturm|regen|sturm|nebel|gewitter|wind)\b"
    r"|\b(?:por|en|bajo|entre|a través de|sobre) (?:la|el) (?:nieve|nevada|lluvia|tormenta|niebla|viento)\b"
    r"|\b(?:dans|sous|à travers|par|sur|contre) (?:la |le |l['’])(?:neige|pluie|tempête|orage|brouillard|brume|vent)\b"
    r"|\b(?:nella|nel|sotto|attraverso|tra|sulla|in mezzo alla|sotto la|sotto il) ?(?:la |il )?(?:neve|pioggia|tempesta|temporale|nebbia|vento)\b"
    r"|\b(?:pela|pelo|na|no|sob a|sob o|através da) (?:neve|chuva|tempestade|névoa|neblina|nevoeiro|vento)\b"
    r"|(?<!\w)(?:по|в|во|под|сквозь|через) (?:\w+(?:ому|ым|ий|ый|ой) )?(?:снег|дожд|бур|туман|метел|гроз|вьюг)\w*"
    r"|(?:在|穿过|穿過|走过|走進|走进|冒着|踏着|踩着)[^，。,;；]{0,6}?(?:雪|雨|雾|霧|风暴|暴风雪)|(?:雪|雨|雾|霧)(?:中|里|裡|地)"
    r"|(?:雪|雨|霧|嵐|吹雪)(?:の中|道|の上)|(?:눈|비|안개|폭풍|눈보라) ?속|눈밭|눈길|빗속",
    re.IGNORECASE,
)
"""What somebody does in a weather: they are out in it."""


GOES_OUT = re.compile(
    r"\b(?:walk|run|go|step|come|rush|dash|jump|hop|leap|wander|head|slip|sneak|race|stroll|bound)(?:s|es|ing)?(?: [\w-]+){0,2}? "
    r"(?:outside|outdoors|out (?:of|through) the (?:house|room|building|door|front door|cabin|hut))\b(?! of)"
    r"|\b(?:läuft|laufen|rennt|rennen|geht|gehen|springt|kommt)(?: \w+){0,2}? (?:nach draußen|hinaus|ins freie)\b"
    r"|\b(?:sale|salen|corre|corren|camina|va|salta)(?: \w+){0,2}? (?:afuera|fuera|al exterior)\b"
    r"|\b(?:sort|sortent|court|courent|marche|va|saute)(?: \w+){0,2}? (?:dehors|à l['’]extérieur)\b"
    r"|\b(?:esce|escono|corre|corrono|cammina|va|salta)(?: \w+){0,2}? (?:fuori|all['’]aperto)\b"
    r"|\b(?:sai|saem|corre|correm|anda|vai|pula)(?: \w+){0,2}? (?:lá fora|para fora|para o exterior)\b"
    r"|(?:выбега|выход|беж|ид[её]т|бег)\w*(?: \w+){0,2}? (?:на улицу|наружу|во двор)"
    r"|(?:跑|走|冲|跳|来|去|奔)(?:到|向|去)?了?(?:外面|屋外|室外|门外|户外)|跑出去|走出去|跑出门|走出门|出门"
    r"|外(?:に|へ)(?:走|出|飛び出|駆け)|밖으로",
    re.IGNORECASE,
)
"""What somebody does who leaves a house; who looks outside stays in."""


INSIDE = re.compile(
    r"\s*(?:then |now |cut to:? |meanwhile,? )?(?:inside|indoors|in the house|dentro|adentro|drinnen|innen|im haus|à l['’]intérieur|dedans|all['’]interno|внутри|в доме|"
    r"屋内|屋里|室内|家の中|屋内で|실내|집 ?안)(?!\w)(?! (?:of|the|an?|his|her|de|del|da|do|di|dell|des|du|eines|einer)\b)",
    re.IGNORECASE,
)
"""How a part begins that goes on under the roof of what was seen before."""
ROOM = "room"


def through_the_door(before: Scene | None, new: Reading, scenes: Sequence[Scene]) -> Reading:
    """The reading of a part with where it leads, if it leads in or out; others stay as they are."""
    if before is None or "place" in new.stated:
        return new
    if before.place not in UNDER_A_ROOF and INSIDE.match(new.scene.prompt):
        return replace(new, scene=new.scene.with_changes(place=ROOM, setting=""), stated=new.stated | {"place"})
    return gone_out(before, new, scenes)


def gone_out(before: Scene, new: Reading, scenes: Sequence[Scene]) -> Reading:
    """The reading of a part in which somebody goes from a room out into a weather, with where that is."""
    if before.place not in UNDER_A_ROOF:
        return new
    text = new.scene.prompt.casefold()
    out = GOES_OUT.search(text)
    if AT_A_WINDOW.search(text) or not (out or IN_THE_WEATHER.search(text)):
        return new
    if out is not None:
        told = tuple(word for word in new.scene.not_understood if word not in out[0])
        new = replace(new, scene=new.scene.with_changes(not_understood=told))
    last = next((scene for scene in reversed(scenes) if scene.place not in UNDER_A_ROOF), None)
    if last is None:
        there = new.scene
        return replace(new, stated=new.stated | {"place"}) if there.place not in UNDER_A_ROOF else new
    there = new.scene.with_changes(
        place=last.place, setting=last.setting, variation=last.variation, season=last.season,
        weather=new.scene.weather if "weather" in new.stated else last.weather,
        time=new.scene.time if "time" in new.stated else last.time,
    )  # fmt: skip
    return replace(new, scene=there, stated=new.stated | {"place", "weather", "time"})
