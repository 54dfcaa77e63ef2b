"""The words for clothes: whoever wears one is coloured by it. Only data; `GARMENTS` has columns as in `words_setting.py`."""

from __future__ import annotations

GARMENTS = """
garment | fur, plumage, feathers, dress, gown, raincoat, cloak, shirt, t-shirt, tshirt, blouse, sweater, hoodie, jumper, suit, tuxedo, kimono, robe, robes, uniform, skirt, pants, trousers, jeans, shorts, vest, outfit, costume, cape, pajamas, pyjamas, spacesuit, space suit, qipao, cheongsam, hanfu, sari, swimsuit, clothes, clothing | 裙, 裙子, 连衣裙, 长裙, 旗袍, 衬衫, 毛衣, 西装, 汉服, 和服, 雨衣, 斗篷, 制服, 衣服, 睡衣, 睡裙 | vestido, camisa, falda, traje, impermeable, camiseta, uniforme, con buzo | chemise, jupe, imperméable, pull, tenue, ciré, pantalon | kleid, hemd, anzug, regenmantel, bluse, pullover, uniform, regenjacke, pulli, weste | ドレス, 着物, 浴衣, シャツ, ワンピース, スーツ, レインコート, 制服, セーター | vestido, camisa, saia, terno, capa de chuva, uniforme | плать*, рубашк*, юбк*, плащ*, костюм*, свитер* | 드레스, 원피스, 한복, 셔츠, 치마, 비옷, 우비, 정장, 교복 | vestito, abito, camicia, gonna, impermeabile, uniforme, maglione
jacket | jacket, coat, overcoat, trench coat, leather jacket | 外套, 大衣, 风衣, 夹克 | chaqueta, abrigo | manteau, veste, blouson | mantel, jacke | コート | casaco, jaqueta | пальто, куртк* | 코트 | cappotto, giacca
chest | chest, breast, belly, underbelly |  |  |  |  |  |  |  |  |
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
