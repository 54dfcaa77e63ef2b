"""The words for clothes: whoever wears one is coloured by it. Only data; `GARMENTS` has columns as in `words/setting.py`."""

from __future__ import annotations

GARMENTS = """
hat | baseball cap, snapback, trucker cap, peaked cap, flat cap, newsboy cap | 棒球帽, 鸭舌帽 | gorra de béisbol | casquette de baseball | baseballkappe, baseballmütze, schirmmütze | 野球帽, キャップ | boné de beisebol | бейсболк* | 야구모자, 야구 모자 | cappellino da baseball
kimono | kimono, kimonos, yukata, hanbok, hanfu | 和服, 汉服, 浴衣, 韩服, 唐装 | kimono | kimono | kimono | 着物, 浴衣, 和服, チマチョゴリ, 袴 | quimono | кимоно | 한복, 기모노, 유카타 | kimono
robe | robe, robes, bathrobe, dressing gown, monk's robe, toga, kaftan, cassock, sari | 长袍, 道袍, 袈裟, 长衫, 浴袍, 纱丽 | túnica, bata, sari, sotana | peignoir, robe de chambre, sari, toge | bademantel, sari, talar | ローブ | roupão, túnica, sári | халат*, мантии, мантию, сари | 가운 | vestaglia, tunica, sari
armor | armor, armour, suit of armor, suit of armour, plate armor, plate armour, chain mail, chainmail | 盔甲, 铠甲, 战甲 | armadura | armure | rüstung, ritterrüstung | 鎧, 甲冑 | armadura | доспех*, латах | 갑옷 | armatura
cape | cape, cloak, hooded cloak, mantle | 斗篷, 披风 | capa, capas | cape, manteau à capuche | umhang, cape | マント, ケープ | capa, manto | плащ-накидк*, накидк* | 망토 | mantello, mantella
apron | apron, kitchen apron, leather apron | 围裙 | delantal, mandil | tablier | schürze, kochschürze | エプロン | avental | фартук*, передник* | 앞치마 | grembiule
tutu | tutu, ballet tutu | 芭蕾裙, 芭蕾舞裙 | tutú | tutu | tutu, ballettröckchen | チュチュ | tutu | пачке, балетн* пачк* | 튀튀 | tutù
vest | vest, waistcoat, gilet, sleeveless vest, safety vest, life vest | 马甲, 背心 | chaleco | gilet | weste | ベスト, チョッキ | colete | жилет* | 조끼 | gilet, panciotto
hood | hijab, headscarf, head scarf, hooded, hood up, hood over head, veil, niqab, burqa, shawl over her head | 头巾, 兜帽, 面纱, 盖头 | hiyab, velo, pañuelo en la cabeza, capucha | hijab, voile, capuche | hijab, kopftuch, schleier, kapuze | ヒジャブ, ベール, フード, 頭巾 | hijab, véu, capuz, lenço na cabeça | хиджаб*, вуал*, капюшон*, платок на голове, платке | 히잡, 베일, 두건 | hijab, velo, cappuccio, foulard in testa
gloves | gloves, mittens, leather gloves, boxing gloves, white gloves, gauntlets | 手套, 拳击手套 | guantes | gants, moufles | handschuhe, handschuhen, fäustlinge | 手袋, グローブ | luvas | перчатк*, варежк* | 장갑 | guanti
earrings | earrings, hoop earrings, earring, gold earrings | 耳环, 耳坠 | pendientes, aretes, aros | boucles d'oreilles, boucles d'oreille | ohrringe, ohrringen | イヤリング, ピアス | brincos | серьг*, сережк*, серёжк* | 귀걸이 | orecchini
necklace | necklace, pearl necklace, gold chain, pearls, choker, pendant, gold necklace | 项链, 珍珠项链, 金链子 | collar de perlas, collar de oro, cadena de oro, gargantilla | collier, collier de perles | halskette, perlenkette, goldkette | ネックレス | colar, colar de pérolas | ожерель*, бус*, цепочк* | 목걸이 | collana, collana di perle
stripes | striped shirt, striped sweater, stripy shirt, striped t-shirt, striped top, striped jumper, stripy jumper, striped pyjamas, striped pajamas, striped suit, pajamas, pyjamas, striped pajama | 条纹衫, 条纹衬衫, 条纹毛衣, 条纹上衣, 海魂衫, 睡衣 | camisa a rayas, camiseta a rayas, camisa de rayas, camiseta de rayas, pijama | marinière, pull rayé, chemise rayée, t-shirt rayé, pyjama | gestreiftes hemd, gestreiften hemd, ringelshirt, gestreiften pullover, schlafanzug, pyjama | ボーダーシャツ, 縞のシャツ, ボーダーのシャツ, パジャマ | camisa listrada, camiseta listrada, pijama | полосатой рубашке, полосатой футболке, тельняшк*, пижам* | 줄무늬 셔츠, 줄무늬 티셔츠, 잠옷, 파자마 | maglia a righe, camicia a righe, maglietta a righe, pigiama
eyepatch | eye patch, eyepatch, an eye patch | 眼罩 | parche en el ojo, parche | cache-œil, bandeau sur l'œil | augenklappe | 眼帯 | tapa-olho | повязк* на глазу | 안대 | benda sull'occhio
mask | face mask, superhero mask, eye mask, domino mask, zorro mask, masked | 口罩, 眼罩面具 | antifaz, mascarilla | masqué, masquée, loup sur les yeux | augenmaske, maskiert* | マスク | máscara de herói | маск* на лице | 복면 | mascherina
goggles | goggles, ski goggles, swimming goggles, safety goggles, aviator goggles | 护目镜, 泳镜, 滑雪镜 | gafas protectoras, gafas de esquí, gafas de natación | lunettes de protection, masque de ski | schutzbrille, skibrille, schwimmbrille | ゴーグル | óculos de proteção, óculos de natação | защитных очках, лыжных очках | 고글 | occhiali protettivi, occhialini
tophat | top hat, tophat, silk hat, stovepipe hat, magician's hat | 礼帽, 高礼帽, 大礼帽 | sombrero de copa, chistera | haut-de-forme, chapeau haut de forme | zylinderhut, zylinder auf | シルクハット | cartola | цилиндр* на голове, в цилиндре | 실크햇 | cilindro in testa, cappello a cilindro
stetson | cowboy hat, stetson, fedora, panama hat, outback hat | 牛仔帽 | sombrero vaquero, sombrero de vaquero | chapeau de cow-boy | cowboyhut | カウボーイハット | chapéu de cowboy | ковбойск* шляп*, ковбойской шляпе | 카우보이 모자 | cappello da cowboy
toque | chef hat, chef's hat, cook's hat, toque | 厨师帽, 高帽 | gorro de cocinero, gorro de chef | toque de cuisinier, toque | kochmütze | コック帽 | chapéu de chef, chapéu de cozinheiro | поварском колпаке, поварской колпак | 요리사 모자 | cappello da chef, cappello da cuoco
pointed | wizard hat, witch hat, witch's hat, wizard's hat, pointed hat, pointy hat, magic hat | 巫师帽, 女巫帽, 尖帽子, 魔法帽 | sombrero de bruja, sombrero de mago, gorro puntiagudo | chapeau de sorcière, chapeau pointu, chapeau de sorcier | hexenhut, zauberhut, spitzhut, spitzen hut | 魔女の帽子, とんがり帽子, 魔法使いの帽子 | chapéu de bruxa, chapéu pontudo | остроконечн* шляп*, шляпе ведьмы | 마녀 모자, 마법사 모자, 고깔모자 | cappello da strega, cappello a punta
partyhat | party hat, birthday hat, party hats, birthday hats | 生日帽, 派对帽 | gorro de fiesta, gorros de fiesta | chapeau de fête, chapeaux de fête | partyhut, partyhüten | パーティー帽, パーティーハット | chapéu de festa, chapéus de festa | праздничн* колпак* | 파티 모자, 생일 모자 | cappellino da festa
hardhat | hard hat, safety helmet, construction helmet, hardhat | 安全帽 | casco de obra, casco de seguridad | casque de chantier | bauhelm, schutzhelm | ヘルメット作業, 安全ヘルメット | capacete de obra, capacete de segurança | строительн* каск*, каске | 안전모 | casco da cantiere, elmetto
beanie | beanie, knit cap, knitted hat, knit hat, woolly hat, woolen hat, wool hat, bobble hat, winter hat, wool cap, beanie hat | 毛线帽, 针织帽 | gorro de lana, gorro | bonnet, bonnet de laine | strickmütze, wollmütze, bommelmütze, pudelmütze | ニット帽, 毛糸の帽子 | gorro, gorro de lã, touca | шапк*, вязан* шапк* | 비니, 털모자 | berretto di lana, cuffia di lana
santahat | santa hat, christmas hat, santa hats, christmas hats | 圣诞帽 | gorro de navidad, gorro de papá noel | bonnet de noël, bonnet de père noël | weihnachtsmütze, nikolausmütze | サンタ帽, サンタの帽子 | gorro de natal, gorro de papai noel | колпак* санты, шапк* санты | 산타 모자 | cappello di natale, cappello da babbo natale
tricorne | pirate hat, tricorn, tricorne, captain's hat | 海盗帽 | sombrero pirata, sombrero de pirata | chapeau de pirate, tricorne | piratenhut, dreispitz | 海賊帽 | chapéu de pirata | пиратск* шляп*, треуголк* | 해적 모자 | cappello da pirata, tricorno
turban | turban | 头巾帽, 包头巾 | turbante | turban | turban | ターバン | turbante | тюрбан*, чалм* | 터번 | turbante
wreath | flower crown, flower crowns, floral crown, crown of flowers, daisy crown, flowers in her hair, flower in her hair, flowers in their hair, flowers in his hair | 花环, 花冠, 头戴鲜花 | corona de flores, flores en el pelo, flores en el cabello | couronne de fleurs, fleurs dans les cheveux | blumenkranz, blumenkrone, blumen im haar | 花冠, 花かんむり, 花の冠 | coroa de flores, flores no cabelo | венок, венке, венком, цветами в волосах | 화관, 꽃관 | corona di fiori, fiori nei capelli
ribbon | hair bow, bow in her hair, ribbon in her hair, hair ribbon, ribbons in her hair, bow on her head, headband with a bow | 头上的蝴蝶结, 发带, 头绳 | lazo en el pelo, cinta en el pelo, moño en el pelo | nœud dans les cheveux, ruban dans les cheveux | schleife im haar, haarschleife, haarband | 髪にリボン, 頭にリボン | laço no cabelo, fita no cabelo | бант*, бантом | 머리에 리본, 머리띠 | fiocco nei capelli, nastro nei capelli
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
        "dresses",
        "gown",
        "gowns",
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
    "longcoat": "#c2a06a", "kimono": "#b8455a", "robe": "#8a6a9a", "cape": "#b02f3a", "apron": "#f0e8da", "tutu": "#fbd0de", "vest": "#7a5a3c", "hood": "#e9e4dc",
    "gloves": "#6a4a34", "earrings": "#f2c53d", "necklace": "#f2c53d", "stripes": "#2f4f9a", "eyepatch": "#26262c", "mask": "#26262c",
    "goggles": "#5a4630", "tophat": "#26262c", "stetson": "#8a5a34", "toque": "#fdfcf8", "pointed": "#3d3488", "partyhat": "#e0483e",
    "hardhat": "#f5c83c", "beanie": "#c8392f", "santahat": "#d0322c", "tricorne": "#26262c", "turban": "#e8dcc4", "wreath": "#f08fb4",
    "ribbon": "#e0483e", "armor": "#b9c2cc",
}  # fmt: skip
"""The colour of one of which none is said."""
HATS_BY_NAME = {
    "top": "tophat", "party": "partyhat", "santa": "santahat", "witch": "pointed", "wizard": "pointed", "cowboy": "stetson", "pirate": "tricorne",
    "chef": "toque", "hard": "hardhat",
}  # fmt: skip
"""The first word of a hat of a shape of its own -> which one it is."""
OF_A_BRIDE = "#fbf8f2"
"""The colour of her dress where none is said."""
_EVERYDAY = """
    shirt t-shirt tshirt blouse hoodie sweater jumper sweatshirt cardigan clothes clothing outfit turtleneck 衬衫 毛衣 衣服
    衣裳 t恤 衬衣 卫衣 camisa camiseta blusa ropa suéter chemise chemisier vêtements pull hemd bluse kleidung pullover シャツ 服
    セーター ブラウス roupa рубашк* свитер* одежд* 셔츠 옷 스웨터 블라우스 camicia maglietta vestiti maglione
"""
EVERYDAY = frozenset(_EVERYDAY.split())
"""Garments of which one is seen on everybody."""
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
CLOTHS = {
    "jacket": "#4b3a31", "longcoat": "#c2a06a", "garment": "#b8453c", "kimono": "#b8455a", "robe": "#8a6a9a", "cape": "#b02f3a", "apron": "#f0e8da", "vest": "#7a5a3c",
    "stripes": "#2f4f9a",
}  # fmt: skip
"""What an animal's jacket or pullover looks like of which no colour is said."""
FACELESS = ("crab", "seahorse", "starfish", "ray", "snail", "butterfly", "jellyfish", "worm", "caterpillar")
"""Animals that have no head to put them on."""
