"""What a place has that is named more nearly than its stage: a stone bridge where else one of steel hangs, palms and no cacti in the
deserts of the Old World.

Rows and swaps alone: stages are `places/`', which word is which place `words/places.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Scene
from ..places import Place, Stand

STONE_BRIDGE = "stone bridge"
ARCHES = tuple(Stand(prop="arch_bridge", x=8.3 * n, z=12.0, height=2.6, single=True) for n in (-2, -1, 0, 1, 2))
"""Three arches each, end to end from one side of the picture to the other."""
WILLOWS = (Stand(prop="round_tree", x=5.2, z=5.1, height=2.8, variant=1),)
OLD_WORLD = re.compile(
    r"\b(?:sahara|saharan|arab\w*|egypt\w*|moroc\w*|gobi|namib\w*|kalahari|dubai|oman|jordan|wadi rum|petra|tunisia\w*|libya\w*|sudan\w*|mali|timbuktu|persia\w*|bedouins?|tuareg|"
    r"nomads?|sultan|aladdin|silk road|caravans?|camels?|dromedar\w+|pyramids?|sphinx|oasis|dune sea|camell?os?|chameaux?|kamele?|karawane|caravana|carovana|cammell\w+|wüste gobi)\b"
    r"|撒哈拉|阿拉伯|埃及|摩洛哥|戈壁|敦煌|塔克拉玛干|迪拜|丝绸之路|驼队|骆驼|金字塔|绿洲|サハラ|アラビア|エジプト|ゴビ|ラクダ|砂漠の民|オアシス|사하라|아라비아|이집트|고비|낙타|오아시스"
    r"|сахар[аеуы]|арави|егип|верблю|караван|оазис|الصحراء|مصر|جمل",
    re.IGNORECASE,
)
"""What is said of a desert where no cactus grows."""
CACTUS, PALM = "cactus", "palm"
TALLER = 1.55  # a palm, than the cactus in whose place it stands


def as_named(setting: Place, scene: Scene) -> Place:
    """The place as the scene's prompt names it."""
    if setting.name == "bridge" and scene.setting == STONE_BRIDGE:
        stands = tuple(stand for stand in setting.stands if stand.prop != "hanging_bridge")
        boats = tuple(lane for lane in setting.traffic if lane.y == (0.0, 0.0))  # no cars drive over it
        return replace(setting, stands=(*ARCHES, *stands, *WILLOWS), traffic=boats)
    if setting.name == "desert" and OLD_WORLD.search(scene.begun.prompt):
        return _without_cacti(setting)
    return setting


def _without_cacti(setting: Place) -> Place:
    """A few palms, and stones between the dunes."""
    stands = tuple(
        replace(stand, prop=PALM, height=stand.height * TALLER) if stand.prop == CACTUS else stand
        for stand in setting.stands
    )
    scatters = tuple(rule for rule in setting.scatters if CACTUS not in rule.props)
    front = tuple(stand for stand in setting.front if stand.prop != CACTUS)
    return replace(setting, stands=stands, scatters=scatters, front=front)
