"""The words for clothes: whoever wears one is coloured by it. Only data; `GARMENTS` has columns as in `words/setting.py`."""

from __future__ import annotations

GARMENTS = """
raincoat | raincoat, rain coat, rain jacket, rain poncho, oilskin | 雨衣, 雨披 | impermeable, chubasquero | imperméable, ciré | regenmantel, regenjacke | レインコート, 雨合羽 | capa de chuva | дождевик*, плащ-дождевик* | 우비, 레인코트, 비옷 | impermeabile
garment | fur, plumage, feathers, dress, gown, cloak, shirt, t-shirt, tshirt, blouse, sweater, hoodie, jumper, kimono, robe, robes, uniform, vest, waistcoat, outfit, costume, cape, pajamas, pyjamas, spacesuit, space suit, qipao, cheongsam, hanfu, sari, swimsuit, clothes, clothing, apron, cardigan, sweatshirt, tracksuit, polo shirt, overalls, dungarees, poncho, bathrobe, lab coat, tunic, blazer, parka, anorak, windbreaker, jersey, leotard, jumpsuit, kaftan, cassock, toga, turtleneck, nightgown, scales, armor, armour, suit of armor | 裙, 裙子, 连衣裙, 长裙, 旗袍, 衬衫, 毛衣, 汉服, 和服, 斗篷, 制服, 衣服, 睡衣, 睡裙, 衣, 衣裳, 衣裙, 长袍, 道袍, 围裙, 卫衣, 羽绒服, t恤, 唐装, 长衫, 校服, 运动服, 工作服, 嫁衣, 盔甲, 铠甲, 袈裟, 连帽衫, 裙装, 礼服, 婚纱, 运动衫, 背心, 披风, 大衣外套, 布衫, 蓝布衫, 衬衣, 短袖, 皮衣, 棉袄, 夹克衫 | vestido, camisa, camiseta, uniforme, con buzo, delantal, sudadera, pijama, chaleco, poncho, suéter, jersey, blusa, túnica, bata, mono de trabajo, uniforme escolar, capa, traje de flamenca, rebozo, huipil, vestidito, kimono | chemise, pull, tenue, tablier, gilet, pyjama, tunique, kimono, costume, uniforme, sweat, doudoune, chemisier, salopette, survêtement, robe, robes, robe longue, robe de soirée, cape, manteau long, t-shirt, tee-shirt, chandail, polo, petite robe, pullover | kleid, hemd, bluse, pullover, uniform, pulli, weste, schürze, kapuzenpulli, strickjacke, schlafanzug, latzhose, umhang, kittel, poncho, t-shirt, trikot, kleidchen, sommerkleid, kimono, dirndl | ドレス, 着物, 浴衣, シャツ, ワンピース, 制服, セーター, エプロン, ジャージ, パーカー, 学ラン, セーラー服, パジャマ, 作業着, マント, tシャツ, ジャケット, 法被, 鎧, 前掛け | vestido, camisa, uniforme, avental, moletom, pijama, colete, poncho, suéter, blusa, túnica, jaleco, macacão, roupa, capa, camiseta, vestidos, regata, agasalho, jardineira, quimono, farda | плать*, рубашк*, плащ*, костюм*, свитер*, фартук*, тельняшк*, жилет*, халат*, шуб*, кофт*, блузк*, футболк*, толстовк*, сарафан*, кимоно, пижам*, комбинезон*, мундир*, сари, накидк*, форме, форму | 드레스, 원피스, 한복, 셔츠, 교복, 앞치마, 점퍼, 패딩, 후드티, 티셔츠, 잠옷, 가운, 망토, 유니폼, 운동복, 저고리, 갑옷, 조끼, 제복, 기모노, 스웨터 | vestito, abito, camicia, uniforme, maglione, grembiule, felpa, pigiama, tunica, gilet, camice, poncho, mantello, salopette, tuta, maglietta, cardigan, t-shirt, giubbotto, camicetta, vestitino, kimono, divisa
trousers | pants, trousers, jeans, denim jeans, denims, shorts, sweatpants, cargo pants, leggings, slacks, chinos, denim shorts | 裤子, 牛仔裤, 长裤, 短裤, 运动裤 | pantalón, pantalones, vaqueros, tejanos, jeans | pantalon, jean, jeans, short | hose, jeans, jeanshose, shorts | ズボン, ジーンズ, ジーパン, 短パン | calça, calças, jeans, calça jeans, shorts, bermuda | брюк*, штан*, джинс*, шорт* | 바지, 청바지, 반바지 | pantaloni, jeans, pantaloncini
skirt | skirt, miniskirt, mini skirt, pleated skirt, denim skirt | 短裙, 半身裙, 百褶裙 | falda, minifalda | jupe, minijupe | rock, minirock | スカート, ミニスカート | saia, minissaia | юбк* | 치마, 스커트 | gonna, minigonna
suit | suit, business suit, formal suit, dark suit, three-piece suit, suit and tie, tuxedo, dinner jacket | 西装, 西服, 燕尾服, 西装领带 | traje, traje y corbata, traje de negocios, esmoquin | costume-cravate, costume cravate, costume trois-pièces, smoking | anzug, geschäftsanzug, smoking | スーツ, タキシード | terno, terno e gravata, smoking | деловой костюм*, деловом костюме, смокинг* | 정장, 양복, 턱시도 | completo, giacca e cravatta, smoking
jacket | jacket, coat, leather jacket | 外套, 夹克 | chaqueta, abrigo, cazadora | manteau, veste, blouson | mantel, jacke | コート, 上着, ジャケット | casaco, jaqueta | пальто, куртк* | 코트, 외투, 재킷 | cappotto, giacca
longcoat | trench coat, trenchcoat, trench coats, overcoat, long coat, duster coat, greatcoat, peacoat, winter coat, wool coat, woolen coat, camel coat | 风衣, 大衣, 长大衣 | gabardina, trinchera, sobretodo, abrigo largo | trench, trench-coat, trenchcoat, pardessus, long manteau | trenchcoat, wintermantel, langer mantel, langen mantel | トレンチコート, ロングコート | sobretudo, gabardina, casaco comprido | тренч*, плащ*, длинное пальто, длинном пальто | 트렌치코트, 트렌치 코트, 롱코트, 바바리코트 | trench, impermeabile lungo, soprabito, cappotto lungo
beret | beret, french beret, painter's beret | 贝雷帽 | boina | béret | baskenmütze, barett | ベレー帽 | boina | берет*, берете | 베레모 | basco
scarf | scarf, neck scarf, winter scarf, knitted scarf, woolen scarf, wool scarf, neckerchief, bandana, muffler | 围巾, 丝巾, 领巾 | bufanda, pañuelo al cuello, pañuelo | écharpe, foulard | schal, halstuch | マフラー, スカーフ | cachecol, lenço no pescoço, lenço | шарф*, шарфик*, платок, платке, платком, платочк* | 목도리, 스카프, 머플러 | sciarpa, foulard
bow | bow tie, bowtie, bow-tie | 领结, 蝴蝶结 | pajarita, corbata de lazo, corbatín | nœud papillon, noeud papillon | fliege um den hals, smokingfliege | 蝶ネクタイ | gravata borboleta, gravata-borboleta | бабочка на шее, галстук-бабочк* | 나비넥타이 | papillon, farfallino
collar | dog collar, cat collar, leather collar, collar | 项圈 | collar de perro | collier de chien | hundehalsband, halsband | 首輪 | coleira | ошейник* | 목줄 | collare
staff | a staff, his staff, her staff, the staff, wooden staff, magic staff, magical staff, wizard's staff, shepherd's staff, glowing staff, walking stick, walking staff, cane, walking cane, shepherd's crook, shepherd's stick, crook | 法杖, 手杖, 拐杖, 权杖 | bastón, báculo, cayado | houlette, bâton de marche, bâton de berger, bâton de sorcier, canne | hirtenstab, wanderstab, gehstock, spazierstock | 杖 | cajado, bengala | посох*, трость*, тростью | 지팡이 | bastone, bastone da pastore
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

PIECES = {
    "hat": "hat",
    "shoe": "boots",
    "handbag": "bag",
    "glasses": "glasses",
    "tie": "tie",
    "crown": "crown",
    "backpack": "pack",
    "headphones": "headphones",
}
"""Kinds of things -> what is seen on somebody who has them on."""
PLAIN_WORN = {
    "straw": "#dcb86a", "hat": "#3f7f9c", "boots": "#5a3d2b", "bag": "#7a4b32", "sunglasses": "#1d1d22", "glasses": "#3a3030",
    "tie": "#2f58a8", "bow": "#b3262e", "scarf": "#c8392f", "beret": "#a3262c", "collar": "#c8392f", "crown": "#f5bf3a", "pack": "#3f7f5f",
    "staff": "#7a5230", "suit": "#39435a", "trousers": "#46659a", "skirt": "#9c4257", "headphones": "#e0483e", "raincoat": "#f2c62e",
    "longcoat": "#c2a06a",
}  # fmt: skip
"""The colour of one of which none is said."""
ON_ANIMALS = ("sunglasses", "glasses", "scarf", "bow", "tie", "collar", "headphones", "raincoat")
"""Those that an animal is seen with."""
_CLOTHED = """
    rooster turkey toucan llama rhino hamster capybara skunk walrus armadillo wombat sloth monkey koala raccoon leopard donkey camel
    monster goat hippo kangaroo hedgehog mouse crocodile lizard chameleon owl parrot swan goose flamingo peacock crow seagull unicorn
    fox wolf cat lion lioness tiger dog horse zebra cow elephant giraffe bear panda deer doe rabbit squirrel pig sheep otter seal bird
    eagle duck chicken penguin turtle dragon dinosaur beaver meerkat ferret gazelle bison platypus
"""
CLOTHED = frozenset([*_CLOTHED.split(), "teddy bear", "polar bear"])
"""Animals that are seen in a jacket, a pullover or a suit."""
COATS_OF_THEIR_OWN = ("fur", "plumage", "feathers", "scales", "шуб*")
"""Garments that are no more than the animal's own."""
CLOTHS = {"jacket": "#4b3a31", "longcoat": "#c2a06a", "garment": "#b8453c"}
"""What an animal's jacket or pullover looks like of which no colour is said."""
FACELESS = ("crab", "seahorse", "starfish", "ray", "snail", "butterfly", "jellyfish", "worm", "caterpillar")
"""Animals that have no head to put them on."""
