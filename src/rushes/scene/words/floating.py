"""Words for what hangs in the air and drifts: lanterns of paper, feathers, soap bubbles, confetti.

The format is that of `words/subjects.py` and `words/looks.py`. Only data here.
"""

from __future__ import annotations

IN_NUMBERS = ("paper lantern", "balloon", "hot air balloon", "feather", "firefly", "dandelion seed")
"""Kinds of which a plural means as many as fill the air; how they do is `multitude.py`'s."""
ADRIFT = ("dandelion seed",)
"""Of those, what is in the air whoever else is there."""
AIRBORNE = ("rise", "float", "fly")
"""What lifts a lantern off the ground makes one of paper of it."""
CHERRIES = (
    "cherry blossom", "cherry blossoms", "樱花", "樱花树", "桜", "桜の木", "벚꽃", "벚나무", "cerezo", "cerisier",
    "kirschbaum", "ciliegio",
)  # fmt: skip
"""Trees that shed petals where they stand."""
HOT = (
    "cup of coffee", "cup of tea", "cup of hot chocolate", "mug of coffee", "mug of tea",
    "latte", "cappuccino", "espresso cup", "coffee", "tea", "hot chocolate", "espresso", "cup of cocoa", "茶杯", "咖啡杯", "一杯咖啡", "一杯茶", "热咖啡", "一杯热咖啡", "热茶", "一杯热茶", "热可可", "hot coffee", "hot tea", "hot cocoa", "hot espresso", "café caliente", "té caliente", "café chaud", "thé chaud", "heißer kaffee", "heißer tee", "ホットコーヒー", "熱いコーヒー", "горячий кофе", "горячий чай", "뜨거운 커피", "caffè caldo",
    "taza de café", "taza de té", "tasse de café", "tasse de thé", "hot spring", "hot springs", "onsen", "温泉", "露天風呂", "온천", "kaffee", "tasse kaffee", "tasse tee", "tazza di caffè",
)  # fmt: skip
"""What steams as it is served, or as it comes out of the ground."""

KINDS = """
paper lantern = paperlantern, village | paper lantern, sky lantern, flying lantern, chinese lantern, wish lantern, wishing lantern, japanese lantern, river lantern, water lantern | 孔明灯, 天灯, 许愿灯, 纸灯笼, 河灯, 花灯, 荷花灯 | farolillo, farolillos, linterna de papel, linternas de papel+, farol de papel, faroles de papel+, farol volador, faroles voladores+, linterna voladora, linternas voladoras+, linternas flotantes+ | lanterne volante, lanternes volantes+, lanterne céleste, lanternes célestes+, lanterne en papier, lanternes en papier+, lanternes chinoises+, lanternes flottantes+ | himmelslaterne, himmelslaternen+, papierlaterne, papierlaternen+, lampion, lampions+ | 天灯, スカイランタン, 紙灯籠, 紙提灯, 灯籠流し | lanterna de papel, lanternas de papel+, lanterna voadora, lanternas voadoras+, lanternas flutuantes+ | небесные фонарики, небесных фонариков, бумажные фонарики, бумажных фонариков, фонарики, фонариков, бумажный фонарик, небесный фонарик | 풍등, 종이등, 종이 등불 | lanterna volante, lanterne volanti+, lanterna di carta, lanterne di carta+, lanterne cinesi+
feather = feather, meadow | feather | 羽毛 | pluma, plumas+ | plume, plumes+ | feder, federn+ | 羽根, 羽毛 | pena de ave, plumas+, pluma | перо, перья, перышко | 깃털 | piuma, piume+
dandelion seed = dandelionseed, meadow | dandelion seed, blown dandelion+, dandelion fluff+, dandelion puff, dandelion blowing+, dandelions blowing+ | 蒲公英种子, 蒲公英的种子, 飞舞的蒲公英, 蒲公英飘 | semilla de diente de león, semillas de diente de león+ | graine de pissenlit, graines de pissenlit+, aigrettes de pissenlit+ | löwenzahnsamen+, pusteblume+, pusteblumen+ | タンポポの綿毛, たんぽぽの綿毛 | semente de dente-de-leão, sementes de dente-de-leão+ | семена одуванчика+, семена одуванчиков+, пушинки одуванчика+, пушинки одуванчиков+ | 민들레 홀씨, 민들레 씨앗 | soffione, soffioni+, semi di soffione+, semi di tarassaco+
dragonfly = dragonfly, lake | dragonfly, damselfly | 蜻蜓 | libélula | libellule | libelle | トンボ, とんぼ | libélula | стрекоз* | 잠자리 | libellula
firefly = firefly, forest | firefly, fireflies+, lightning bug, glowworm | 萤火虫 | luciérnaga | luciole | glühwürmchen, leuchtkäfer | ホタル, 蛍 | vaga-lume, vagalume | светлячк*, светлячок | 반딧불이, 반딧불 | lucciola, lucciole+
"""

SIGHTS = """
bubbles | soap bubbles, soap bubble, bubbles, bubble | 肥皂泡, 泡泡, 吹泡泡 | burbujas de jabón, burbujas, pompas de jabón | bulles de savon, bulles | seifenblasen, seifenblase | シャボン玉, しゃぼん玉 | bolhas de sabão, bolhas | мыльные пузыри, мыльных пузырей, пузыри | 비눗방울 | bolle di sapone, bolle
steam | steam, steaming, steaming hot, piping hot, steam rises, steam rising, rising steam, vapor, vapour, vapor rises, steams | 热气, 热气袅袅, 热气袅袅升起, 热气缓缓升起, 蒸汽升起, 蒸汽, 冒着热气, 热气腾腾, 热腾腾, 冒热气 | vapor, humeante, humeando, vaho | vapeur, fumant, fumante, fume doucement | dampf, dampfend, dampfende, dampfenden, dampfender, dampfendes, dampft | 湯気 | vapor, fumegante, fumegando | пар, пара над, дымящ*, паром | 김이 나, 김이 모락모락, 수증기 | vapore, fumante
smoke | smoke, smoke rises from chimney, smoke rises from a chimney, smoke rises from the chimney, smoke rising from a chimney, smoke rising from the chimney, smoke from a chimney, smoke from the chimney, smoke comes out of a chimney, smoke comes out of the chimney, smoke coming out of the chimney, chimney smoke, smoke rises, smoke rising, rising smoke, puffs smoke, puffing smoke, puffs of smoke, puff of smoke, billowing smoke, smoke billows, smoke billowing, smoking chimney, smoke drifts, smoke curls, plume of smoke, plumes of smoke | 烟, 炊烟, 浓烟, 冒烟, 烟雾, 冒着烟, 浓烟滚滚, 轮胎冒烟 | humo, humareda | fumée | rauch, qualm | 煙 | fumaça, fumo | дым, дыма, дымом, дымится | 연기 | fumo
petals | petals fall, petals fall down, petals fall slowly, petals fall gently, petals drift down, petals rain down, petals float down
wind | sandstorm, sand storm, dust storm, duststorm | 沙尘暴, 沙暴 | tormenta de arena | tempête de sable | sandsturm | 砂嵐 | tempestade de areia | песчаная буря, песчаной бури | 모래폭풍 | tempesta di sabbia
shooting_stars | comet, comets | 彗星 | cometa en el cielo | comète | komet | 彗星, ほうき星 | cometa no céu | комета, кометы | 혜성 | cometa
confetti | confetti, confetti falls, confetti falling, confetti rains down, confetti fall, confetti cannon, streamers | 彩纸, 五彩纸屑, 彩带, 纸屑 | confeti, lluvia de confeti | confettis, pluie de confettis | konfetti, konfettiregen | 紙吹雪 | confete, chuva de confete | конфетти | 색종이, 꽃가루 | coriandoli, pioggia di coriandoli
"""
