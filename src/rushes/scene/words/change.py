"""The words by which a prompt changes a scene that is there: adds, swaps, makes more or other. Only data, in ten languages.

Who goes is `leaving.py`'s. What is done with these words is `staying.py`'s and `changing.py`'s.
"""

from __future__ import annotations

import re

ADDS = re.compile(
    r"\b(add|adds|adding|also|another|plus|include|together with|as well|giv(?:e|es|ing))\b"
    r"|加上|添加|增加|加入|再加|加(?=[一两二三四五几些个只条匹点])|给[他她它]|añad\w*|agreg\w*|ajout\w*|füg\w*|追加|加え|adicion\w*|acrescent\w*|добав\w*|추가|넣어|aggiung\w*"
)
COMES = re.compile(
    r"\b(?:comes? (?:in|into|along|over|up|by|to|out)|enters?|joins?|arrives?|appears?|shows up|(?:walks?|runs?|flies|jumps?|steps?) (?:in|up)|gets? out)\b"
    r"|进来|走过来|加入|出现|来到|跑过来|飞过来|entra\b|llega|se une|aparece|arrive\b|entre dans|rejoint|apparaît|kommt|betritt|erscheint|入って|現れ|やって来|やってく|chega|appare|arriva|входит|приходит|появля|들어|나타나"
)
"""Of who comes to those who are there."""
SWAPS = re.compile(
    r"\b(instead(?! of [a-z]+ing\b)|replac\w*|swap\w*|exchang\w*|becomes?|(?:is|are) now an?\b|(?:turn|transform|morph)\w*\b[^.;,]*\binto|chang\w*\b[^.;,]*\b(?:in)?to)\b"
    r"|换成|替换|变成|变为|改成|代替|reemplaz\w*|se convierte|en (?:lugar|vez)(?! de \w+[aei]r\b)|sustitu\w*|cambi\w*\b[^.;,]*\b(?:por|(?:a|en) un[ao]?)\b|remplac\w*|se transforme|à la place|devient|chang\w*\b[^.;,]*\b(?:en|par)\b"
    r"|ersetz\w*|statt(?! zu\b)|verwandel|wird zu|tausch\w*\b[^.;,]*\bgegen\b|代わり|変わ|変え|入れ替え|substitu\w*|se transforma|troc?(?:ar?|ou|que)\b[^.;,]*\bpor\b|mud[ae]\w*\b[^.;,]*\bpara um|замен\w*|вместо|превра|становит|поменя\w*"
    r"|바꾸|바꿔|바뀌|변하|변해|대신|sostitu\w*|diventa|invece|cambia\b[^.;,]*\b(?:con|in)\b"
)
MADE_INTO = re.compile(
    r"\b(?:make (?:the [\w-]+|him|her|it|them)(?: be)?|(?:should|shall|must|has to) be|let (?:the [\w-]+|him|her|it) be) an? (?!bit |little |lot )"
)
"""The same of somebody who is there and somebody who is not: "make the chef a robot"."""
MORE = re.compile(
    r"(?<!no )(?<!any )\bmore (?=[a-z]+s\b)|\b(another|(?:one|two|three|four|five|six|\d) more|(?:a|the) (?:second|third|fourth|fifth))\b|另一|又一|再来|otr[oa]s?\b|(?:un|une) autres?\b|noch ein|もう一|mais um|outr[oa]s?\b|ещ[ёе] од|또 다른|한 마리 더|un altr[oa]\b|un'altra\b"
)
"""Of a kind that is there: more of it comes."""
ONLY = re.compile(
    r"\b(?:only|just|a single|nur|solo|sólo|seul(?:ement)?|apenas|só|только|всего)\b|只有|只剩|只留|只要|只保留|仅|一匹だけ|だけ|하나만|마리만|한 명만"
)
"""Before or behind a "one": no more than that."""
BECOMES = re.compile(
    r"\b(turns?|turned|becomes?|goes|gets|is now|are now|changes? (?:colou?r )?to|(?:chang|turn|paint|mak|dy|recolou?r)\w*\b[^.;,]*?\b(?:in)?to|(?:is|are|es|est|ist|è|é) \w+$)\b"
    r"|变成|变为|改成|换成|改为|se vuelve|se pone|cambi\w*\b[^.;,]*?\ba\b|devient|chang\w*\b[^.;,]*?\ben\b|wird\b|になる|に変え|fica\b|torna|mud\w*\b[^.;,]*?\bpara\b|становит|на \w+$|변해|변한|바꿔|diventa"
)
"""The colour after it is meant of who is named."""
ORDERS = re.compile(
    r"\b(?:starts?|begins?|chang(?:e|es|ing)|make|now|same|scene|video|set|move|use|give|put|should|turns?|appears?|enters?|joins?|arrives?|suddenly|gradually|slowly|want|begin|background|colou?r|instead|version|let|pull|show|sudden|there|convert|transform|remake|this|add|more|switch|swap|shift|shot|weather|clip|keep|everything|else|location|setting|replace|past|horizon|season|together|both|(?:it|she|he)'?s|they're|middle|stays?|version)\b"
    r"|[它他她]?们?(?:开始|突然|忽然|现在|出现|逐渐|慢慢|渐渐)|改成|变成|变得|换成|换到|改为|让|同样|同一|场景|背景|颜色|走过来|过来|来了|戴上?|穿上?|天气|天空|画面|镜头|保持|其他|不变|替换|换|不?要|起来"
    r"|\b(?:empieza|comienza|de repente|ahora|cambi\w*|mueve|pon|hazlo|haz|que sea|sea|mism[oa]s?|aparece|llega|fondo|color|escena|commence|soudain|maintenant|change\w*|met[sz]?|fais(?:-l[ea]s?)?|même|scène|laisse|soit|passe|apparaît|arrive|couleur|fond|rends?|ajout\w*"
    r"|beginnt|plötzlich|jetzt|mach\w*|lass\w*|verleg\w*|setze?|bitte|daraus|gleiche?|kommt|dazu|hinzu|farbe|szene|hintergrund|ändere|começa|agora|mud[ae]\w*|troque|coloque|faça|deixe|mesm[oa]|cor|chega|cena|comincia|inizia|adesso|ora|cambia|metti(?:l[oaie])?|fai|lascia|sia|rendi|stess[oa]|appare|arriva|colore|sfondo"
    r"|начина\w*|вдруг|теперь|измени\w*|сделай\w*|поменяй\w*|поставь|появля\w*|приходит|цвет|фон|сцен\w*)\b"
    r"|始め\w?|突然|変えて|同じ|現れ\w?|来て|色|背景|시작\w*|갑자기|이제|바꿔\w*|바꾸\w*|만들어\w*|같은|나타나\w*|색|배경|해줘|해주세요"
)
"""What only says that it shall be so, or that it comes to be so: told as understood where something became other."""
GOES_ON = re.compile(
    r"\b(?:continu(?:es?|ing)(?: to)?|keeps?|goes on|go on|still|weiter|continúa|sigue|continue|continua|продолжа\w*)\b|继续|接着|続け\w*|계속"
)
"""As before: what an extension does by itself."""
CUTS_TO = re.compile(
    r"\b(?:(?:hard |smash |then |we )?cuts? to(?! (?:black|white)\b)|the (?:next|new) (?:shot|scene)\b|in the next (?:shot|scene))\b|切到|切换到|转场到|下一个镜头|\bcorte a\b|\bcut vers\b|\bcoupe sur\b|\bschnitt auf\b|\bstacco su\b|場面が変わ|склейка"
)
"""Somebody or something else is shown from now on."""
ALL_OF = re.compile(
    r"\b(?:them|both|all of)\b|[它他她]们|都|beide|tou(?:s|tes) les deux|\bambos\b|\bentramb[ie]\b|\bоба\b|둘 다"
)
"""What is said is said of all who are there."""
ONE_OF = re.compile(
    r"\bone of (?:them|the|those)\b|其中一[只个条匹]|\bun[oa] de (?:ellos|ellas|los|las)\b|\bl'une? d'(?:eux|elles)\b|\beine?r? von ihnen\b|\bum[ao]? del[ea]s\b|\bодин из\b|\bодна из\b|\buno di loro\b"
)
"""Of several, one alone is meant."""
GIVES = re.compile(
    r"\bgiv(?:e|es|ing) (?:him|her|it|them|the [\w-]+)\b|给[他她它]|\bd[ae]le\b|\bdonne-(?:lui|leur)\b|\bgib (?:ihm|ihr)\b|\bдай (?:ему|ей)\b|\bdagli|\bdalle"
)
"""Who is given something holds it."""
PUTS_ON = re.compile(
    r"\b(?:put(?:s|ting)?\b[^.;,]*\bon|wear(?:s|ing)?|dress(?:es|ed)? (?:\w+ )?in)\b|[戴穿][上着]?|给[他她]|\bponle\b|\blleva\b|\bmets-lui\b|\bporte\b|\bträgt\b|\bsetz ihr\b"
)
"""What is named beside it is worn from then on."""
BESIDE_IT = {
    relation: re.compile(words)
    for relation, words in {
        "on": r"\bon(?:to)? (?:top of )?(?:it|him|them|(?:its|his|her|their) (?:head|back|nose|shoulders?|hand|arm|paw|lap))\b|[它他她](?:的)?(?:头|背|鼻子|肩膀?|手)上|\bsobre (?:su|él)\b|\bsur (?:sa|son) (?:tête|dos|nez|épaule)\b|\bauf (?:sein|ihr)\w* (?:kopf|rücken|nase|schulter)\b",
        "beside": r"\b(?:next to|beside|alongside|by|near|around|to|at|joins) (?:it|him|her|them|his side|her side|its side)\b|[它他她]们?(?:的)?(?:旁边|身边|身旁)|\b(?:a su lado|junto a (?:él|ella))\b|\bà (?:côté de (?:lui|elle)|ses côtés)\b|\bneben (?:ihm|ihr)\b|рядом с (?:ним|ней)",
        "behind": r"\bbehind (?:it|him|her|them)\b|[它他她]们?(?:的)?(?:后面|身后)|\bderrière (?:lui|elle)\b|\bhinter (?:ihm|ihr)\b|\bdetrás de (?:él|ella)\b",
        "in_front_of": r"\bin front of (?:it|him|her|them)\b|[它他她]们?(?:的)?(?:前面|面前)|\bdevant (?:lui|elle)\b|\bvor (?:ihm|ihr)\b",
        "above": r"\b(?:above|over) (?:it|him|her|them|(?:its|his|her|their) head)\b|\büber (?:ihm|ihr)\b",
        "under": r"\b(?:under|below) (?:it|him|her|them)\b",
    }.items()
}  # fmt: skip
"""Where somebody comes, of those who are there: by which relation."""
SIDES = {
    "left_of": re.compile(
        r"\b(?:on|from|to|at) (?:the |its |his |her )?left\b|左[边侧側]|左から|左に|à gauche|a la izquierda|por la izquierda|\blinks\b|à esquerda|слева|왼쪽|a sinistra|da sinistra"
    ),
    "right_of": re.compile(
        r"\b(?:on|from|to|at) (?:the |its |his |her )?right\b|右[边侧側]|右から|右に|à droite|a la derecha|por la derecha|\brechts\b|à direita|справа|오른쪽|a destra|da destra"
    ),
}
"""On which side of those who are there somebody comes in."""
DEFINITE = re.compile(
    r"(?:\b(?:the|that|this|these|those|its|his|her|their|el|la|los|las|le|les|der|die|das|den|dem|os|as|il|lo|gli)\s+(?:[\w-]+\s+)?|\bl'|[把将那这该])$"
)
"""Before somebody who is known already."""
