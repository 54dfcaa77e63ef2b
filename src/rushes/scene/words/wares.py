"""Words for plain bodies, jewels, wares of a shop window and pieces of games, and for what is poured.

The format is that of `words/subjects.py`; a kind's figure is its own name. Only data here.
"""

from __future__ import annotations

KINDS = """
cube = cube, studio | cube, cuboid | 立方体, 方块 | cubo | cube | würfelförmiger block, kubus | 立方体, キューブ | cubo | куб, куба, кубе, кубы | 정육면체, 큐브 | cubo, cubi+
sphere = sphere, studio | sphere, orb, metal sphere, chrome sphere, silver sphere, metal ball, chrome ball, steel ball, glass ball, glass sphere, marble ball | 球体, 圆球, 金属球, 玻璃球 | esfera | sphère | kugel, kugeln+, glaskugel, metallkugel | 球体, ガラス玉 | esfera | сфера, сферы, сферу, шарик, стеклянный шар | 구체, 유리구슬 | sfera, sfere+
cylinder = cylinder, studio | cylinder | 圆柱, 圆柱体 | cilindro | cylindre | zylinderförmiger körper | 円柱 | cilindro | цилиндр* | 원기둥 | cilindro, cilindri+
pyramid = pyramid, studio | red pyramid, blue pyramid, green pyramid, yellow pyramid, black pyramid, white pyramid, purple pyramid, orange pyramid, pink pyramid, geometric pyramid, crystal pyramid, tetrahedron | 红色金字塔形, 四面体 | pirámide roja, pirámide azul, pirámide verde, pirámide amarilla | pyramide rouge, pyramide bleue, pyramide verte, pyramide jaune | rote pyramide, blaue pyramide, grüne pyramide, gelbe pyramide | 赤いピラミッド, 青いピラミッド | pirâmide vermelha, pirâmide azul, pirâmide verde | красная пирамида, синяя пирамида, зеленая пирамида | 빨간 피라미드, 파란 피라미드 | piramide rossa, piramide blu, piramide verde
cone = cone, studio | a cone, geometric cone, red cone, blue cone, green cone, yellow cone | 圆锥, 圆锥体 | cono geométrico | cône | kegel | 円錐 | cone geométrico | конус* | 원뿔 | cono geometrico
ice cube = icecube, kitchen | ice cube, cube of ice | 一块冰块, 一颗冰块, 一块冰 | cubito de hielo, cubo de hielo | glaçon | eiswürfel | 氷のキューブ, 角氷, 氷 | cubo de gelo, pedra de gelo | кубик льда | 얼음 조각, 얼음 | cubetto di ghiaccio
crystal ball = crystalball, room | crystal ball, fortune teller's ball, magic ball, snow globe | 水晶球, 雪花球 | bola de cristal, bola de nieve de cristal | boule de cristal, boule à neige | kristallkugel, schneekugel | 水晶玉, スノードーム | bola de cristal, globo de neve | хрустальный шар, снежный шар | 수정구, 수정 구슬, 스노우볼 | sfera di cristallo
soap bubble = soapbubble, park | soap bubble, single bubble, a bubble, the bubble, giant bubble, big bubble, huge bubble | 一个肥皂泡, 一个泡泡 | pompa de jabón, burbuja de jabón | bulle de savon | seifenblase | 一つのシャボン玉 | bolha de sabão | мыльный пузырь, мыльного пузыря | 비눗방울 하나 | bolla di sapone
gem = gem, studio | diamond, gem, gemstone, jewel, ruby, rubies+, sapphire, emerald gem, emerald stone, amethyst, sparkling crystal, precious stone, crystals+ | 钻石, 宝石, 红宝石, 蓝宝石, 水晶 | diamante, gema, piedra preciosa, rubí, zafiro | diamant, gemme, pierre précieuse, rubis, saphir | diamant, diamanten+, edelstein, rubin, saphir | ダイヤモンド, 宝石, ルビー, エメラルド | diamante, gema, pedra preciosa, rubi, safira | бриллиант*, алмаз*, драгоценный камень, рубин*, изумруд*, сапфир* | 다이아몬드, 보석, 루비 | diamante, diamanti+, gemma, pietra preziosa, rubino, smeraldo
coin = coin, room | coin, gold coin, golden coin, silver coin, bitcoin, bitcoins+ | 硬币, 金币, 比特币 | moneda, moneda de oro, bitcoin | pièce de monnaie, pièce d'or, bitcoin | münze, münzen+, goldmünze, bitcoin | コイン, 硬貨, 金貨, ビットコイン | moeda, moeda de ouro, bitcoin | монета, монеты, монету, золотая монета, биткоин | 동전, 금화, 비트코인 | moneta, monete+, moneta d'oro, bitcoin
banknotes = banknotes, room | money, stack of money, stacks of money, pile of money, cash, pile of cash, stack of cash, banknote, banknotes+, dollar bills+, bundle of cash | 钞票, 一叠钱, 现金, 钱 | billetes, fajo de billetes, dinero | billets de banque, liasse de billets, argent liquide | geldscheine, bargeld, geld, geldbündel | お札, 札束, お金, 現金 | notas de dinheiro, dinheiro, maço de dinheiro | деньги, пачка денег, купюры | 지폐, 돈다발, 돈 | banconote, soldi, mazzetta di banconote
jack o lantern = jackolantern, house | jack-o-lantern, jack o lantern, jack-o'-lantern, jack o' lantern, carved pumpkin, carved pumpkins+, halloween pumpkin, halloween pumpkins+, pumpkin lantern, glowing pumpkin, glowing pumpkins+ | 南瓜灯, 万圣节南瓜 | calabaza de halloween, calabazas de halloween+, calabaza tallada | citrouille d'halloween, citrouilles d'halloween+ | kürbislaterne, kürbislaternen+, halloweenkürbis, halloween-kürbis | ジャックオーランタン, ハロウィンのかぼちゃ, ハロウィンカボチャ | abóbora de halloween | тыква на хэллоуин, хэллоуинская тыква, светильник джека | 잭오랜턴, 할로윈 호박 | zucca di halloween, zucche di halloween+
hourglass = hourglass, studio | hourglass, hourglasses+, sand timer, sandglass, sand clock | 沙漏 | reloj de arena | sablier | sanduhr, sanduhren+ | 砂時計 | ampulheta | песочные часы | 모래시계 | clessidra
smartwatch = smartwatch, studio | smartwatch, smart watch, smartwatches+, apple watch, fitness watch, fitness tracker | 智能手表, 智能腕表 | reloj inteligente, smartwatch | montre connectée | smartwatch, fitnessuhr | スマートウォッチ | relógio inteligente, smartwatch | умные часы, смарт-часы | 스마트워치, 스마트 워치 | smartwatch, orologio intelligente
cream jar = creamjar, studio | cream jar, jar of face cream, jar of cream, face cream, skin cream, hand cream, skincare cream, skin care cream, skincare cream jar, skincare jar, skincare product, skincare products+, cosmetics, cosmetic jar, cosmetic product, cosmetic products+, beauty product, beauty products+, moisturizer, moisturiser, jar of moisturizer | 面霜, 护肤品, 化妆品, 面霜罐, 护肤霜 | crema facial, tarro de crema, cosméticos, cosmético, crema hidratante | crème visage, pot de crème, cosmétique, cosmétiques+, crème hydratante | gesichtscreme, cremetiegel, kosmetik, hautcreme | フェイスクリーム, 化粧品, コスメ, スキンケア | creme facial, pote de creme, cosméticos, creme hidratante | крем для лица, баночка крема, косметика | 크림 병, 화장품, 페이스 크림, 수분 크림 | crema viso, vasetto di crema, cosmetici
nail polish = nailpolish, studio | nail polish, nail polish bottle, bottle of nail polish, nail varnish, mascara | 指甲油, 睫毛膏 | esmalte de uñas | vernis à ongles | nagellack | マニキュア | esmalte de unhas | лак для ногтей | 매니큐어 | smalto per unghie
dominoes = dominoes, room | dominoes, domino, dominos, row of dominoes, line of dominoes, domino tiles, chain of dominoes, domino effect, domino chain, domino run | 多米诺骨牌, 多米诺, 骨牌 | fichas de dominó, dominó | dominos | dominosteine, dominostein, dominoreihe, dominos | ドミノ, ドミノ倒し | peças de dominó, dominó | домино, костяшки домино | 도미노 | tessere del domino, domino
liquid = liquid, kitchen | golden syrup, olive oil, heavy cream, pouring cream, white paint, hot fudge, liquid chocolate, pouring water | 橄榄油, 倒水 | aceite de oliva, agua vertida | huile d'olive, eau versée | olivenöl, flüssige schokolade | 注がれる水 | azeite, água derramada | льющаяся вода | 쏟아지는 물 | olio d'oliva, acqua versata
"""

CREATURES = """
solar system = solarsystem, space | solar system, planets of the solar system, planets orbiting the sun, planets orbit the sun, planets circling the sun, planets revolving around the sun, planets rotating around the sun, planets orbiting around the sun | 太阳系, 行星围绕太阳, 行星绕着太阳 | sistema solar, planetas girando alrededor del sol | système solaire | sonnensystem, planeten um die sonne | 太陽系 | sistema solar | солнечная система, солнечной системы, солнечной системе | 태양계 | sistema solare
sun in space = suninspace, space | the sun in space, sun in space, sun from space, surface of the sun, burning star | 太空中的太阳, 恒星 | el sol en el espacio | le soleil dans l'espace | die sonne im weltraum | 宇宙の太陽, 恒星 | o sol no espaço | солнце в космосе, звезда в космосе | 우주의 태양 | il sole nello spazio
caterpillar = caterpillar, garden | caterpillar, inchworm, silkworm | 毛毛虫, 蚕 | oruga, gusano de seda | chenille | raupe | 毛虫, 芋虫, イモムシ, 青虫 | lagarta | гусениц* | 애벌레 | bruco, bruchi+
cocoon = cocoon, garden | cocoon, chrysalis, chrysalises+, pupa | 茧, 蛹 | capullo de mariposa, crisálida | cocon, chrysalide | kokon, schmetterlingspuppe | 繭, さなぎ, サナギ, 蛹 | casulo, crisálida | кокон* | 고치, 번데기 | bozzolo, crisalide
tortoise = turtle, meadow | tortoise, giant tortoise, land turtle | 陆龟, 象龟 | tortuga terrestre, tortuga gigante | tortue terrestre | landschildkröte, riesenschildkröte | リクガメ, ゾウガメ | jabuti, tartaruga terrestre | сухопутная черепаха | 육지거북, 땅거북 | tartaruga di terra
triceratops = triceratops, jungle, big | triceratops, three-horned dinosaur, baby triceratops | 三角龙 | triceratops, tricerátops | tricératops | triceratops | トリケラトプス | tricerátopo, triceratops | трицератопс* | 트리케라톱스 | triceratopo
stegosaurus = stegosaurus, jungle, big | stegosaurus, stegosaur, stegosauruses+, ankylosaurus | 剑龙 | estegosaurio | stégosaure | stegosaurus | ステゴサウルス | estegossauro | стегозавр* | 스테고사우루스 | stegosauro
ostrich = ostrich, savannah | ostrich, ostriches+, emu, emus+ | 鸵鸟 | avestruz, avestruces+, emú | autruche, émeu | vogel strauß, strauß vogel, emu | ダチョウ | avestruz, ema | страус* | 타조 | struzzo, struzzi+
pelican = pelican, beach | pelican, pelicans+ | 鹈鹕 | pelícano, pelícanos+ | pélican | pelikan, pelikane+ | ペリカン | pelicano, pelicanos+ | пеликан* | 펠리컨 | pellicano, pellicani+
meerkat = meerkat, desert, small | meerkat, meerkats+, mongoose, prairie dog, prairie dogs+ | 猫鼬, 狐獴, 土拨鼠 | suricata, suricatas+ | suricate | erdmännchen | ミーアキャット | suricato, suricatos+ | сурикат* | 미어캣 | suricato
beaver = beaver, river | beaver | 海狸, 河狸 | castor, castores+ | castor | biber | ビーバー | castor | бобр*, бобер | 비버 | castoro, castori+
platypus = platypus, river | platypus, duck-billed platypus | 鸭嘴兽 | ornitorrinco | ornithorynque | schnabeltier | カモノハシ | ornitorrinco | утконос* | 오리너구리 | ornitorinco
ferret = ferret, meadow, small | ferret, weasel, stoat, mink, ermine | 雪貂, 黄鼠狼 | hurón, hurones+, comadreja | furet, belette | frettchen, wiesel | フェレット, イタチ | furão, doninha | хорек, хорька, горностай | 페럿, 족제비 | furetto, donnola
gazelle = gazelle, savannah | gazelle, antelope, impala, springbok, oryx, kudu, gerenuk | 羚羊, 瞪羚 | gacela, antílope | gazelle, antilope | gazelle, gazellen+, antilope, antilopen+ | ガゼル, レイヨウ | gazela, antílope | газел*, антилоп* | 가젤, 영양 | gazzella, gazzelle+, antilope
bison = bison, meadow, big | bison, american bison, wisent | 野牛, 美洲野牛 | bisonte, bisontes+ | bison | bison, bisons+, wisent | バイソン | bisão, bisonte | бизон*, зубр* | 들소 | bisonte, bisonti+
armadillo = armadillo, desert | armadillo, armadillos+ | 犰狳 | armadillo, armadillos+ | tatou | gürteltier, gürteltiere+ | アルマジロ | tatu, tatus+ | броненосец, армадилл* | 아르마딜로 | armadillo
wombat = wombat, meadow | wombat, wombats+ | 袋熊 | uombat, wómbat, wombat | wombat | wombat, wombats+ | ウォンバット | vombate, vombates+ | вомбат* | 웜뱃 | vombato, vombati+
worm = worm, garden | worm, earthworm, worms+, earthworms+ | 蚯蚓, 小虫子 | lombriz, lombrices+, gusano, gusanos+ | ver de terre, vers de terre+, lombric | regenwurm, regenwürmer+, wurm, würmer+ | ミミズ | minhoca, minhocas+ | дождевой червь, червяк*, дождевого червя | 지렁이 | lombrico, lombrichi+, verme
"""
"""Of the same kind of table: who is alive, or is about to be."""

COATS = """
sphere #b9c0c9 - | metal ball, metal balls+, chrome ball, chrome balls+, steel ball, steel balls+, metal sphere, chrome sphere, silver sphere | 金属球 | | | metallkugel | 金属球 | | | |
pyramid #e0483a - | red pyramid | 红色金字塔形 | pirámide roja | pyramide rouge | rote pyramide | 赤いピラミッド | pirâmide vermelha | красная пирамида | 빨간 피라미드 | piramide rossa
pyramid #3f7fe0 - | blue pyramid | | pirámide azul | pyramide bleue | blaue pyramide | 青いピラミッド | pirâmide azul | синяя пирамида | 파란 피라미드 | piramide blu
pyramid #3fae6a - | green pyramid | | pirámide verde | pyramide verte | grüne pyramide | | pirâmide verde | зеленая пирамида | | piramide verde
pyramid #f2b52e - | yellow pyramid | | pirámide amarilla | pyramide jaune | gelbe pyramide | | | | |
pyramid #2f3036 - | black pyramid | | | | | | | | |
pyramid #f4f1ea - | white pyramid | | | | | | | | |
pyramid #8a56c2 - | purple pyramid | | | | | | | | |
pyramid #f08a2e - | orange pyramid | | | | | | | | |
pyramid #f08fb4 - | pink pyramid | | | | | | | | |
cone #e0483a - | red cone | | | | | | | | |
cone #3f7fe0 - | blue cone | | | | | | | | |
cone #3fae6a - | green cone | | | | | | | | |
cone #f2b52e - | yellow cone | | | | | | | | |
necklace #bfe4f6 - | diamond necklace, crystal necklace, silver necklace, diamond pendant | 钻石项链 | collar de diamantes | collier de diamants | diamantkette | ダイヤのネックレス | colar de diamantes | бриллиантовое колье | 다이아몬드 목걸이 | collana di diamanti
necklace #f0bd3c - | gold necklace, golden necklace | 金项链 | collar de oro | collier en or | goldkette | | colar de ouro | золотое ожерелье | 금목걸이 | collana d'oro
liquid #e39a1c - | golden syrup, olive oil | 橄榄油 | aceite de oliva | huile d'olive | olivenöl | | azeite | | | olio d'oliva
liquid #fffaf0 - | heavy cream, pouring cream, white paint | | | | | | | | |
liquid #5a3220 - | hot fudge, liquid chocolate | | | | flüssige schokolade | | | | |
liquid #9fd4ee - | pouring water | 倒水 | agua vertida | eau versée | | 注がれる水 | água derramada | льющаяся вода | 쏟아지는 물 | acqua versata
"""
"""What is poured, by its colour, as in `words/coats.py`."""

DRINKS = {
    "#4a2c1a": ("coffee", "espresso", "cola", "coke", "soy sauce", "gravy"),
    "#fffaf0": ("milk", "cream", "latte", "yogurt", "batter", "paint", "white paint", "coconut milk", "icing", "glaze"),
    "#b8692a": ("tea", "black tea", "iced tea", "whiskey", "whisky", "maple syrup", "cognac", "rum"),
    "#9ab05a": ("green tea", "matcha", "slime", "olive oil"),
    "#9fd4ee": ("water", "sparkling water", "mineral water", "soda", "blue paint"),
    "#7a1f3a": ("wine", "red wine", "grape juice", "cranberry juice"),
    "#f0dc98": ("white wine", "champagne", "prosecco", "lemonade", "lemon juice", "vodka"),
    "#f5962a": ("juice", "orange juice", "carrot juice", "cheese sauce", "melted cheese"),
    "#e8a92e": ("beer", "honey", "syrup", "caramel", "oil", "cooking oil", "liquid gold", "molten gold", "gold", "butter", "melted butter"),
    "#5a3220": ("chocolate", "chocolate sauce", "chocolate syrup", "melted chocolate", "hot chocolate", "cocoa", "hot fudge"),
    "#c8281e": ("ketchup", "tomato sauce", "hot sauce", "red paint", "strawberry syrup", "sauce", "pasta sauce"),
    "#ff7a2a": ("lava", "molten metal", "molten steel", "molten iron"),
    "#1f2a5a": ("ink",),
    "#dcc08a": ("sand", "sugar", "rice", "flour", "salt"),
}  # fmt: skip
"""What is a liquid where it is poured, and a cup, a land or nothing otherwise."""
