"""Palettes: words that say which few colours a whole picture is kept to, and colours that only a palette names.

Sand and rust are colours of a picture, and things or nothing beside it. Pure and standard library only; read by `directing/palettes.py`.
"""

from __future__ import annotations

import re

PALETTE_ONLY = """
#d9bd8b | sand, sandy, wheat, straw | 沙色, 沙 | arena | sable | sand, sandfarben | 砂色, サンド | areia | песочн* | 모래색 | sabbia
#b0512c | rust, rusty, copper, burnt orange, burnt sienna, sienna | 铁锈色, 铁锈红, 锈色, 铜色 | óxido, cobre | rouille, cuivre | rost, rostrot, kupfer | 錆色, 銅色 | ferrugem, cobre | ржавчин*, ржав*, медн* | 녹슨색, 구리색 | ruggine, rame
#c8694a | terracotta, terra cotta, clay, brick | 赤陶色, 砖红 | terracota | terre cuite | terrakotta, ziegelrot | テラコッタ | terracota | терракот* | 테라코타 | terracotta
#f0835f | coral, salmon | 珊瑚色 | coral | corail | koralle, lachs | コーラル, 珊瑚色 | coral | коралл* | 산호색, 코랄 | corallo
#f5b895 | peach, apricot | 桃色, 杏色 | melocotón, durazno | pêche, abricot | pfirsich, aprikose | ピーチ | pêssego | персиков* | 복숭아색 | pesca
#9fd8bd | mint, sage, seafoam | 薄荷色, 薄荷绿 | menta, salvia | menthe, sauge | minze, salbei | ミント | menta | мятн* | 민트 | menta, salvia
#76803f | olive, khaki, moss | 橄榄色, 橄榄绿, 卡其色 | oliva | olive, kaki | oliv, khaki | オリーブ | oliva | оливков* | 올리브 | oliva
#efe2c6 | cream, vanilla, bone, eggshell | 奶油色, 奶白 | crema | crème | creme, vanille | クリーム | creme | кремов* | 크림 | panna
#3f4650 | charcoal, slate, graphite, steel | 炭灰色, 石板灰 | carbón, pizarra | anthracite, ardoise | anthrazit, schiefer | チャコール | carvão | графитов* | 차콜 | antracite, ardesia
#e0962e | amber, honey, mustard, ochre, ocher, saffron | 琥珀色, 蜂蜜色, 芥末色, 赭石 | ámbar, mostaza, ocre | ambre, moutarde, ocre | bernstein, senf, ocker | 琥珀色, マスタード | âmbar, mostarda, ocre | янтарн*, горчичн*, охр* | 호박색, 머스터드 | ambra, senape, ocra
#6a3a5c | plum, aubergine, mulberry, berry | 梅子色, 茄紫 | ciruela | prune | pflaume | プラム | ameixa | сливов* | 자두색 | prugna
#d98aa0 | rose, blush, dusty rose, dusty pink, rose gold | 玫瑰色, 玫瑰金 | rosa palo | vieux rose | altrosa | ローズ | rosé | розов* | 로즈 | rosa antico
"""

HEADS = {
    "en": r"(?:(?:colou?rs?|overall|main) )*(?:palette|scheme|grading|grade|tones|hues|shades(?= of))",
    "es": r"(?:paleta(?: de colores)?|gama de colores|tonos|tonalidades)",
    "fr": r"(?:palette(?: de couleurs)?|gamme de couleurs|tons|teintes|nuances)",
    "de": r"(?:farbpalette|palette|farbschema|farbtöne[n]?|tönen|töne)",
    "pt": r"(?:paleta(?: de cores)?|tons|tonalidades)",
    "it": r"(?:palette(?: di colori)?|tavolozza|toni|tonalità|sfumature)",
    "ru": r"(?:(?:цветов\w+ )?(?:палитр\w+|гамм\w+)|тон(?:а|ах|ов)|оттенк\w+)",
}
"""What is said of a palette, in languages that part their words; colours stand before or after it."""
WEAK = re.compile(
    r"\b(?:tones|hues|shades|tonos|tonalidades|tons|teintes|nuances|tön\w*|toni|tonalità|sfumature|тон\w*|оттенк\w*)\b",
    re.IGNORECASE,
)
"""Of these words: they may be said of a dress or a dog as well."""
OF_A_THING = re.compile(
    r"\b(?:dress|gown|hair|feathers?|fur|skin|coat|suit|shirt|eyes|scarf|jacket|kimono|holds?|holding|vestido|pelo|robe|cheveux|kleid|haare?)\s*$",
    re.IGNORECASE,
)
THING_NEXT = re.compile(
    r"\s*(?:in|on|of) (?:her|his|its|their)\b|\s+(?!(?:and|with|of|at|in|for|on|under|by|while|as|y|con|en|et|avec|und|mit|im|e|com|и|с|в)\b)\w|[的の의]",
    re.IGNORECASE,
)
"""Before and behind colours that are a thing's, and not the film's."""
LINKS = {
    "en": r"(?:is|are|of|to|in|into|toward|towards|around|with|using)",
    "es": r"(?:a|de|en|con|hacia|es)",
    "fr": r"(?:vers|en|de|du|des|avec|à|est)",
    "de": r"(?:in|aus|zu|mit|von|ist|nach|auf)",
    "pt": r"(?:para|de|em|com|é)",
    "it": r"(?:a|di|in|con|verso|è)",
    "ru": r"(?:в|из|на|к|с)",
}
SHIFTS = {
    "en": r"(?:shift|change|set|turn|move|push|switch|adjust|grade|recolou?r|tune|use|make|keep|have|apply|give it|give the (?:clip|video|scene|shot)|with|in|using|a|the|its|and)",
    "es": r"(?:cambia\w*|pon\w*|lleva\w*|usa\w*|con|en|la|una|el)",
    "fr": r"(?:change[zr]?|passe[zr]?|utilise[zr]?|fais|mets|mettez|avec|en|dans|la|une|les|des)",
    "de": r"(?:ändere|ändern|verschiebe|nutze|verwende|mit|in|die|der|eine|einer|zu)",
    "pt": r"(?:mude|mudar|altere|use|com|em|a|uma|o)",
    "it": r"(?:cambia\w*|sposta\w*|usa\w*|con|in|la|una|i)",
    "ru": r"(?:измени\w*|смени\w*|сдела\w*|используй\w*|в|с|на)",
}
"""Words that lead to it, which say nothing else."""
ANDS = r"(?:,|、|/|\+|&|-|(?<!\w)(?:and|then|to|into|y|e|et|und|и)(?!\w)|和|与|以及|跟|と|과|와)"
SOFTLY = (
    r"(?:warm|cool|cold|muted|pastel|neon|icy|soft|deep|dusty|pale|rich|earthy|faded|desaturated|bright|dark|light|subtle|"
    r"cálid\w+|suaves?|fr[íi]\w+|chaude?s?|froide?s?|warme[rn]?|kalte[rn]?|sanfte[rn]?|quentes?|cald[ioae]|тёпл\w+|тепл\w+|холодн\w+)"
)
"""What is said of a colour of a palette or of the palette itself."""
UNSPACED_HEAD = r"(?:整体|画面|主)?(?:色调|配色|调色|色彩|色系|调色板)|カラーパレット|配色|色調|色合い|トーン|색감|색조|색상|팔레트|톤"
UNSPACED_SHIFT = r"(?:请|将|把|使用|用|采用|以|整体|画面)"
UNSPACED_LINK = (
    r"(?:调整为|调整成|改为|改成|调成|变成|变为|换成|换为|设为|是|为|以|用|をに?|は|を|を基調に|를|을|은|는|:|：|\s)"
)
UNSPACED_TAIL = r"(?:为主|に変更|にして|に|で|로|으로)"
