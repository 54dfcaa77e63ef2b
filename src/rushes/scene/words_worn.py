"""The words for clothes: whoever wears one is coloured by it. Only data; `GARMENTS` has columns as in `words_setting.py`."""

from __future__ import annotations

GARMENTS = """
garment | fur, plumage, feathers, dress, gown, jacket, coat, raincoat, overcoat, trench coat, cloak, shirt, t-shirt, tshirt, blouse, sweater, hoodie, jumper, suit, tuxedo, kimono, robe, robes, uniform, skirt, pants, trousers, jeans, shorts, vest, outfit, costume, cape, pajamas, pyjamas, spacesuit, space suit, qipao, cheongsam, hanfu, sari, leather jacket, swimsuit, clothes, clothing | 裙, 裙子, 连衣裙, 长裙, 旗袍, 外套, 大衣, 风衣, 衬衫, 毛衣, 西装, 汉服, 和服, 雨衣, 斗篷, 制服, 夹克, 衣服, 睡衣, 睡裙 | vestido, chaqueta, abrigo, camisa, falda, traje, impermeable, camiseta, uniforme, con buzo | manteau, veste, chemise, jupe, imperméable, blouson, pull, tenue, ciré, pantalon | kleid, mantel, jacke, hemd, anzug, regenmantel, bluse, pullover, uniform, regenjacke, pulli, weste | ドレス, 着物, 浴衣, コート, シャツ, ワンピース, スーツ, レインコート, 制服, セーター | vestido, casaco, camisa, saia, terno, capa de chuva, jaqueta, uniforme | плать*, пальто, куртк*, рубашк*, юбк*, плащ*, костюм*, свитер* | 드레스, 원피스, 한복, 코트, 셔츠, 치마, 비옷, 우비, 정장, 교복 | vestito, abito, cappotto, giacca, camicia, gonna, impermeabile, uniforme, maglione
"""

DRESSES = frozenset(
    [
        "dress",
        "gown",
        "sari",
        "qipao",
        "cheongsam",
        "连衣裙",
        "长裙",
        "裙子",
        "裙",
        "旗袍",
        "vestido",
        "robe",
        "kleid",
        "ドレス",
        "ワンピース",
        "плать*",
        "드레스",
        "원피스",
        "abito",
        "vestito",
    ]
)
"""Those of them that are one piece from the shoulders to the knees."""
