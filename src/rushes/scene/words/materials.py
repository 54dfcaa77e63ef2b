"""What somebody may be made of instead of flesh, in ten languages, and how it is said that they are. Only data here.

What a thing stands on to be looked at is `surfaces.py`'s.
"""

from __future__ import annotations

COLOURED = {
    "marble": "#efebe2",
    "bronze": "#8f6a3c",
    "stone": "#b9b4aa",
    "clay": "#b5734a",
    "plastic": "#e05a4a",
    "porcelain": "#f7f6f2",
}
"""Materials of which the colour is enough, for a statue is of stone; the others have a way of their own to shine, see `figures/joined/statue.py`."""

MATERIALS = {
    "marble": "marble mármol marbre marmor mármore marmo мрамора? мраморн[а-я]+ 大理石 대리석",
    "bronze": "bronze bronce bronzo бронз[а-я]+ 青铜 铜 ブロンズ 青銅 銅 청동",
    "stone": "stone granite piedra granito pierre granit stein pedra pietra камня каменн[а-я]+ 石头 石 돌",
    "clay": "clay terracotta barro arcilla argile terre ton lehm argila argilla глин[а-я]+ 黏土 陶土 粘土 점토 찰흙",
    "porcelain": "porcelain porcelana porcelaine porzellan porcellana фарфор[а-я]* 瓷 陶瓷 磁器 도자기",
    "plastic": "plastic plástico plastique plastik plastica пластик[а-я]* 塑料 プラスチック 플라스틱",
    "gold": "gold golden oro dorad[oa] or dorée? goldene[nrs]? ouro dourad[oa] dorat[oa] золот[а-я]+ 黄金 金色?的? 金 황금 금",
    "silver": "silver plata argent silber prata argento серебр[а-я]+ 银 銀 은",
    "iron": "iron steel metal hierro acero fer acier métal eisen stahl metall ferro aço ferro acciaio metallo желез[а-я]+ металл[а-я]* 铁 钢 金属 鉄 鋼 철 금속",
    "glass": "glass crystal vidrio cristal verre cristal glas kristall vidro cristal vetro cristallo стекл[а-я]+ хрустал[а-я]+ 玻璃 水晶 ガラス クリスタル 유리 크리스탈",
    "ice": "ice hielo glace eis gelo ghiaccio льда ледян[а-я]+ 冰 氷 얼음",
    "wood": "wood wooden oak madera bois holz hölzerne[rsn]? madeira legno дерева деревянн[а-я]+ 木头 木 나무",
    "paper": "paper cardboard papel cartón papier carton pappe papelão carta cartone бумаг[а-я]+ бумажн[а-я]+ картона 纸 纸板 紙 段ボール 종이",
    "chocolate": "chocolate chocolat schokolade cioccolato шоколад[а-я]* 巧克力 チョコレート 초콜릿",
    "snow": "snow nieve neige schnee neve снега снежн[а-я]+ 雪 눈",
    "sand": "sand arena sable areia sabbia песка песчан[а-я]+ 沙子 沙 砂 모래",
    "jade": "jade jaspe giada нефрит[а-я]* 玉石 翡翠 玉 옥",
}
"""Words for each, as regular expressions without groups."""

STATUES = {
    "en": "statues? sculptures? figurines?",
    "zh": "雕像 雕塑 石像 铜像 塑像 冰雕 木雕 石雕 沙雕 金像",
    "ja": "彫像 銅像 石像 彫刻 氷像 木像 像",
    "ko": "동상 조각상 석상 조각",
}
"""Behind who it is of: "a lion statue", "狮子的雕像"."""

MADE = {
    "en": r"\s(?:(?:that\sis\s|which\sis\s)?(?:made|carved|sculpted|cast|built|crafted|formed|folded)\s(?:entirely\s|completely\s)?(?:out\s)?(?:of|from|in))\s(?:pure\s|solid\s|clear\s|white\s|black\s|polished\s)?",
    "es": r"\s(?:hech[oa]s?\s|tallad[oa]s?\s)?(?:de|en)\s",
    "fr": r"\s(?:fait[es]*\s|sculpté[es]*\s)?(?:de|en)\s",
    "de": r"\s(?:ganz\s)?aus\s",
    "pt": r"\s(?:feit[oa]s?\s|esculpid[oa]s?\s)?(?:de|em)\s",
    "it": r"\s(?:fatt[oa]\s|scolpit[oa]\s)?(?:di|in)\s",
    "ru": r"\s(?:сделанн[а-я]+\s)?из\s",
}
"""Between somebody and what they are made of."""
MADE_BEFORE = {
    "zh": r"(?:做|制|雕)?成?的",
    "ja": r"(?:製の|でできた|で作られた|で作った)",
    "ko": r"(?:로|으로)\s(?:만든|만들어진|된)\s",
}
"""Between what they are made of and them."""
