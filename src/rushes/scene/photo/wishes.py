"""What the prompt asks to happen in a picture beyond the scene's own fields: wind, waves, moving clouds, things in the air.

Words in ten languages, looked for anywhere in the prompt. English | Chinese | Spanish | French | German | Japanese |
Portuguese | Russian | Korean | Italian.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import Scene

WORDS = {
    "wind": "wind, windy, breeze, breezy, sway, sways, swaying, gust, blowing, rustle, rustling | 风, 摇曳, 飘动 |"
    " viento, brisa | vent, brise | wind, brise, wiegen | 風, 揺れ | vento, brisa | ветер, ветр, качает | 바람, 흔들 | vento, brezza",
    "water": "wave, waves, ripple, ripples, rippling, water, sea, ocean, lake, river, stream, waterfall | 水, 波, 海, 湖, 河 |"
    " agua, olas, mar, lago, río | eau, vagues, mer, lac, rivière | wasser, wellen, meer, see, fluss |"
    " 水, 波, 海, 湖, 川 | água, ondas, mar, lago, rio | вода, волны, море, озеро, река | 물, 파도, 바다, 호수, 강 |"
    " acqua, onde, mare, lago, fiume",
    "fire": "fire, fires, flame, flames, campfire, bonfire, fireplace, candle, candles, candlelight, torch, torches, burning, burns, blaze, embers |"
    " 火焰, 火苗, 篝火, 烛光, 烛火, 蜡烛, 火光, 壁炉, 燃烧, 火把 | fuego, llama, llamas, hoguera, fogata, vela, velas, chimenea, antorcha |"
    " feu, flamme, flammes, bougie, bougies, cheminée, torche | feuer, flamme, flammen, lagerfeuer, kerze, kerzen, kamin, fackel |"
    " 炎, 焚き火, ろうそく, キャンドル, 暖炉, 火が | fogo, chama, chamas, fogueira, vela, velas, lareira, tocha |"
    " огонь, огня, пламя, костёр, костер, свеча, свечи, камин, факел | 불꽃, 모닥불, 촛불, 벽난로, 횃불 |"
    " fuoco, fiamma, fiamme, falò, candela, candele, camino, torcia",
    "clouds": "cloud, clouds, time-lapse, timelapse | 云, 雲, 延时 | nubes | nuages | wolken | 雲 | nuvens |"
    " облака, тучи | 구름 | nuvole",
    "leaves": "falling leaves, leaves fall, autumn leaves, leaves falling | 落叶, 落葉 | hojas que caen | feuilles mortes |"
    " fallende blätter, herbstlaub | 落ち葉 | folhas caindo | листопад, падают листья | 낙엽 | foglie che cadono",
    "petals": "petals, cherry blossom, blossoms falling | 花瓣, 樱花 | pétalos | pétales | blütenblätter | 花びら, 桜 |"
    " pétalas | лепестки | 꽃잎, 벚꽃 | petali",
    "fireflies": "firefly, fireflies | 萤火虫 | luciérnagas | lucioles | glühwürmchen | 蛍, ホタル | vaga-lumes | светлячки |"
    " 반딧불 | lucciole",
    "dust": "dust, motes, pollen, particles, sparkle, sparkles, magic, magical | 尘, 粒子, 魔法 | polvo, partículas |"
    " poussière, particules | staub, partikel | 埃, 粒子 | poeira, partículas | пыль, частицы | 먼지, 입자 | polvere, particelle",
    "still": "still camera, fixed camera, camera does not move, no camera movement, locked-off | 镜头不动, 固定镜头 |"
    " cámara fija | caméra fixe | feste kamera | カメラ固定 | câmera fixa | камера неподвижна | 고정 카메라 | camera fissa",
}  # fmt: skip
WAVING = re.compile(
    r"\b(?:he|she|they|flags?|banners?|hands?|who|that|(?:the|a) (?:wo)?m[ae]n|(?:the|a) (?:girl|boy|lady|guy|person|child|character|kid|baby)|people)\s+(?:\w+ly\s+)?waves?\b"
    r"|\bwaves? (?:at|to|goodbye|hello|hi\b|(?:his|her|their|a|its) )"
)
"""Of whom waves are none of water."""


@dataclass(frozen=True)
class Wishes:
    """Each 0 or 1."""

    wind: int = 0
    water: int = 0
    fire: int = 0
    clouds: int = 0
    leaves: int = 0
    petals: int = 0
    fireflies: int = 0
    dust: int = 0
    still: int = 0


def wishes_of(scene: Scene) -> Wishes:
    """Read the prompt and the sights of a scene."""
    text = WAVING.sub(" ", scene.prompt.lower())
    found = {name: int(any(_says(text, word) for word in _listed(name))) for name in WORDS}
    sights = set(scene.sights)
    found["leaves"] |= int("falling_leaves" in sights)
    found["petals"] |= int("petals" in sights)
    found["wind"] |= int("wind" in sights or scene.weather == "storm")
    return Wishes(**found)


def _listed(name: str) -> list[str]:
    return [word.strip() for part in WORDS[name].split("|") for word in part.split(",") if word.strip()]


def _says(text: str, word: str) -> bool:
    """Whole words in scripts that have spaces; anywhere in those that have none."""
    if word[0] >= "぀":
        return word in text
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
