"""Words for what people own, wear, work and win with, where nobody is there who does: a trophy, a shirt on its hanger, an axe.

The format is that of `words/subjects.py`. They are the last of all words: what already means a deed, clothes that somebody has on or a
place goes on meaning that, and `directing/sense/possessions.py` decides where a thing is meant. Only data here.
"""

from __future__ import annotations

BELONGINGS = """
necklace = necklace, room | jewelry, jewellery, necklace, gold necklace, pearl necklace, diamond necklace, pendant, locket, gold chain necklace | 项链, 吊坠, 珍珠项链 | collar de perlas, collar de oro, collar de diamantes, colgante | collier de perles, collier en or, collier de diamants, pendentif, un collier | halskette, halsketten+, perlenkette, collier | ネックレス, ペンダント, 首飾り | colar de pérolas, colar de ouro, colar, pingente | ожерель*, кулон, подвеска | 목걸이, 펜던트 | collana, collane+, ciondolo
ring = ring, room | ring, diamond ring, gold ring, silver ring, engagement ring, wedding ring, wedding band, finger ring, ruby ring, emerald ring, signet ring, ring in a box, diamond ring in a box, gold ring in a box, ring with a stone | 戒指, 钻戒, 婚戒, 指环 | anillo, anillo de diamantes, anillo de compromiso, anillo de oro, alianza, sortija | bague, bague de fiançailles, bague en diamant, bague en or | ein ring, diamantring, ehering, verlobungsring, goldring, fingerring, goldener ring, goldenen ring | 指輪, ダイヤの指輪, 婚約指輪, 結婚指輪 | anel, anel de diamante, anel de noivado, anel de ouro | кольцо с бриллиантом, обручальное кольцо, золотое кольцо, перстень, кольцо | 반지, 다이아몬드 반지, 결혼반지, 약혼반지 | anello, anello di diamanti, anello di fidanzamento, anello d'oro, fede nuziale
earrings = earrings, room | earrings, earring, pair of earrings, drop earrings, diamond earrings, pearl earrings | 耳环, 耳坠 | pendientes, aretes, zarcillos, par de pendientes | boucles d'oreilles, boucle d'oreille, boucles d'oreille | ohrringe, ohrring, ohrringen | イヤリング, ピアス | brincos, brinco, par de brincos | серьги, сережки, серег | 귀걸이, 귀고리 | orecchini, orecchino
bracelet = bracelet, room | bracelet, gold bracelet, charm bracelet, bangle | 手镯, 手链 | pulsera, brazalete | bracelet, gourmette | armband, armreif, armbänder+ | ブレスレット, 腕輪 | pulseira, bracelete | браслет* | 팔찌 | braccialetto, bracciale, braccialetti+
wallet = wallet, room | wallet, leather wallet, billfold | 钱包, 皮夹 | billetera, monedero | portefeuille, porte-monnaie | geldbörse, geldbeutel, portemonnaie, brieftasche | 財布, 長財布 | carteira de couro, carteira | кошелек, кошелька, бумажник* | 지갑 | portafoglio, portafogli
belt = belt, room | belt, leather belt, belt with a buckle | 腰带, 皮带 | cinturón, cinturón de cuero | ceinture, ceinture en cuir | gürtel, ledergürtel | ベルト, 革ベルト | cinto, cinto de couro | ремень с пряжкой, кожаный ремень, ремень | 벨트, 허리띠 | cintura di pelle, cintura in pelle, cintura di cuoio
shirt = shirt, room | shirt, dress shirt, button-up shirt, button-down shirt, shirt on a hanger, blouse, flannel shirt | 衬衫, 衬衣 | camisa, blusa | chemise, chemisier | hemd, hemden+, bluse | シャツ, ワイシャツ, ブラウス | camisa, blusa | рубашк*, блузк* | 셔츠, 블라우스, 와이셔츠 | camicia, camicie+, camicetta
tshirt = tshirt, room | t-shirt, t-shirt on a hanger, tshirt, tee shirt, t shirt | t恤, t恤衫 | camiseta, playera, remera | tee-shirt, t-shirt | t-shirt, t-shirts+ | tシャツ | camiseta | футболк* | 티셔츠 | maglietta, t-shirt
sweater = sweater, room | sweater, jumper, pullover, sweatshirt, knit sweater, wool sweater | 毛衣, 针织衫 | suéter, jersey | pull, pull-over | pullover, wollpullover | セーター | suéter | свитер* | 스웨터 | maglione
hoodie = hoodie, room | hoodie, hoodie on a hanger, hooded sweatshirt, zip hoodie | 卫衣, 连帽衫 | sudadera | sweat à capuche, sweat | kapuzenpulli, kapuzenpullover | パーカー | moletom | толстовк* | 후드티 | felpa, felpa con cappuccio
dress = dress, room | dress, gown, evening gown, ball gown, summer dress, evening dress | 连衣裙, 裙子, 长裙, 礼服 | vestido | robe, robe de soirée | kleid, kleider+, abendkleid | ドレス, ワンピース | vestido, vestido de festa | плать* | 드레스, 원피스 | abito da sera, vestito, abito
wedding dress = dress, room, #fbf8f2 | wedding dress, bridal gown, wedding gown, bridal dress | 婚纱 | vestido de novia | robe de mariée | brautkleid, hochzeitskleid | ウェディングドレス | vestido de noiva | свадебное платье | 웨딩드레스 | abito da sposa
jeans = jeans, room | jeans, pair of jeans, blue jeans, denim jeans, pair of pants, pair of trousers, trousers, pants | 牛仔裤, 裤子 | vaqueros, pantalón vaquero, pantalones vaqueros, pantalones, jeans | jean, jeans, un jean | jeans, jeanshose, hose | ジーンズ, デニム, ズボン | calça jeans, calça, jeans | джинсы, джинсов, брюки, штаны | 청바지, 바지 | jeans, pantaloni
socks = socks, garden | socks, sock, pair of socks, striped socks, wool socks | 袜子, 短袜 | calcetines, calcetín, medias | chaussettes, chaussette | socken, socke, strümpfe | 靴下, ソックス | meias, meia listrada, par de meias | носки, носок, носков | 양말 | calzini, calzino, calze
scarf = scarf, room | scarf, wool scarf, silk scarf, knitted scarf, woolen scarf, winter scarf | 围巾, 丝巾 | bufanda, pañuelo | écharpe, foulard | schal, halstuch | マフラー, スカーフ | cachecol, lenço | шарф*, шарфик* | 목도리, 스카프, 머플러 | sciarpa, foulard
gloves = gloves, room | gloves, glove, pair of gloves, leather gloves, winter gloves, wool gloves, work gloves, mittens, mitten | 手套, 一副手套 | guantes, guante | gants, gant | handschuhe, handschuh | 手袋 | luvas, par de luvas | перчатки, перчатка, варежки, рукавицы | 장갑 | guanti, guanto
coat = coat, room | coat, jacket, coat on a hanger, jacket on a hanger, leather jacket, overcoat, trench coat, winter coat, blazer, suit jacket, denim jacket, puffer jacket | 外套, 大衣, 夹克, 风衣 | abrigo, chaqueta, gabardina | manteau, veste, blouson | mantel, jacke, lederjacke | コート, ジャケット | casaco, jaqueta | пальто, куртк* | 코트, 재킷, 자켓 | cappotto, giacca
roller skates = rollerskates, park | roller skates, rollerskates, roller skate, pair of roller skates, quad skates | 轮滑鞋, 旱冰鞋, 溜冰鞋 | patines de ruedas, patines, patín de ruedas | patins à roulettes | rollschuhe, rollschuh | ローラースケート靴, ローラースケート | patins de rodas, patins | роликовые коньки, ролики для катания | 롤러스케이트 | pattini a rotelle, pattini
axe = axe, forest | axe, ax, hatchet, axe in a stump, battle axe, woodcutter's axe | 斧头, 斧子 | hacha | hache | axt, beil | 斧, おの | machado | топор*, топорик* | 도끼 | ascia, accetta
shovel = shovel, garden | shovel, spade, garden shovel, garden spade | 铲子, 铁锹, 铁铲 | pala de jardín, una pala | pelle, bêche | schaufel, spaten | シャベル, スコップ | uma pá, pá de jardim | лопата, лопату, лопаты | 삽 | badile, pala, vanga
saw = saw, workshop | a saw, the saw, hand saw, handsaw, wood saw, old saw, rusty saw | 锯子, 手锯 | serrucho, sierra de mano | scie à main, une scie, scie égoïne | handsäge, eine säge, säge | のこぎり, 鋸 | serrote | пила по дереву, ножовка | 톱 | sega a mano, una sega
screwdriver = screwdriver, workshop | screwdriver, screwdrivers+ | 螺丝刀, 起子 | destornillador | tournevis | schraubenzieher, schraubendreher | ドライバー工具, ねじ回し, スクリュードライバー | chave de fenda | отвертка, отвертку | 드라이버 공구, 스크루드라이버, 드라이버 | cacciavite
wrench = wrench, workshop | wrench, spanner, wrenches+ | 扳手 | llave inglesa, llave de tuercas | clé anglaise, clé à molette | schraubenschlüssel, schraubschlüssel | レンチ, スパナ | chave inglesa, chave de boca | гаечный ключ, разводной ключ | 렌치, 스패너 | chiave inglese
bucket = bucket, garden | bucket, pail, bucket of water, bucket of paint, paint bucket, plastic bucket, metal bucket, wooden bucket | 水桶, 桶子, 一桶水 | cubo de agua, balde, cubeta, cubo de plástico | seau, seaux+, seau d'eau | eimer, wassereimer | バケツ | balde | ведро, ведра, ведре | 양동이, 물통 | secchio, secchi+
broom = broom, room | broom, broomstick, witch's broom, straw broom | 扫帚, 扫把 | escoba | balai | besen | ほうき, 箒 | vassoura | метла, метлу, метлы, веник | 빗자루 | scopa
mop = mop, room | a mop, the mop, mop and bucket, mop in a bucket, wet mop | 拖把 | fregona, trapeador | serpillière, balai à franges | wischmopp, mopp | モップ | esfregão | швабра, швабру | 대걸레, 걸레 | mocio, straccio per pavimenti
wheelbarrow = wheelbarrow, garden | wheelbarrow, garden cart, barrow | 手推车, 独轮手推车 | carretilla | brouette | schubkarre, schubkarren | 手押し車, 一輪車 | carrinho de mão | тачка, тачку, тачке | 외바퀴 손수레, 손수레 | carriola
comb = comb, room | comb, hair comb, wooden comb, plastic comb | 梳子, 木梳 | peine, peineta | un peigne, peigne | kamm, haarkamm | 櫛, くし | pente de cabelo, um pente | расческа, расческу, гребень для волос | 머리빗, 빗 | un pettine, pettine
fishing rod = fishingrod, lake | fishing rod, fishing pole, fishing rods+, fishing poles+ | 钓鱼竿, 鱼竿, 钓竿 | caña de pescar | canne à pêche | angelrute | 釣り竿, 釣竿 | vara de pescar, cana de pesca | удочка, удочку, удочки | 낚싯대 | canna da pesca
paddle = paddle, lake | a paddle, the paddle, wooden paddle, canoe paddle, kayak paddle, oar, oars, wooden paddles, wooden oar, wooden oars, pair of oars | 船桨, 桨 | remo, remos | pagaie, aviron, rame de bateau | ein paddel, paddel, ruderblatt | オール, パドル, 櫂 | remo, remos | весло, весла, весел | 노 젓는 노, 패들 | remo, remi, pagaia
trophy = trophy, room | trophy, trophies+, gold cup trophy, winner's cup, championship trophy, trophy cup, world cup trophy | 奖杯 | trofeo | trophée | pokal, pokale+, trophäe | トロフィー, 優勝カップ | troféu | кубок победителя, кубок, трофей | 트로피, 우승컵 | trofeo, coppa del vincitore
medal = medal, room | medal, gold medal, silver medal, bronze medal, olympic medal, medals+ | 奖牌, 金牌, 勋章 | medalla | médaille | medaille, medaillen+, goldmedaille | メダル, 金メダル | medalha | медаль, медали | 메달, 금메달 | medaglia, medaglie+
shield = shield, throne hall | shield, knight's shield, medieval shield, viking shield, round shield | 盾牌 | escudo | bouclier, écu | schild eines ritters, ritterschild | 盾 | escudo | щит рыцаря, щит | 방패 | scudo
armor = armor, throne hall | suit of armor, suit of armour, suits of armor+, knight's armor, knight's armour, medieval armor, armour, armor, plate armor | 盔甲, 铠甲 | armadura | armure | ritterrüstung, rüstung | 甲冑, 鎧, よろい | armadura | рыцарские доспехи, доспехи | 갑옷 | armatura
cannon = cannon, castle, fixed | cannon, cannon fires, cannon fires at, cannon firing, old cannon, cannons+, artillery gun, pirate cannon | 大炮, 火炮 | cañón antiguo, cañón de guerra, un cañón de hierro | un canon, vieux canon, canon de guerre, canon | kanone, kanonen+ | 大砲 | canhão | пушка, пушку, пушки | 대포 | cannone, cannoni+
catapult = catapult, castle, fixed | catapult, trebuchet, catapults+ | 投石机, 投石车 | catapulta | catapulte | katapult | 投石機, カタパルト | catapulta | катапульта, катапульту | 투석기 | catapulta
anchor = anchor, harbour | anchor, ship's anchor, ship anchor, iron anchor, rusty anchor | 船锚, 铁锚, 锚 | ancla | une ancre, ancre | anker | 錨, いかり | âncora | якорь, якоря | 닻 | ancora di una nave, un'ancora, àncora, ancora arrugginita
compass = compass, room | compass, brass compass, pocket compass, nautical compass, old compass | 指南针, 罗盘 | brújula | boussole | kompass | 方位磁針, 羅針盤, コンパス | bússola | компас* | 나침반 | bussola
map = map, room | map, old map, treasure map, ancient map, antique map, pirate map, parchment map, vintage map, paper map, world map, old parchment, scroll | 地图, 藏宝图, 古地图, 卷轴, 羊皮纸 | mapa, mapa antiguo, mapa del tesoro, pergamino | carte au trésor, vieille carte, carte ancienne, parchemin | landkarte, schatzkarte, alte karte, pergament | 地図, 古い地図, 宝の地図, 巻物 | mapa, mapa antigo, mapa do tesouro, pergaminho | старинная карта, карта сокровищ, старая карта, географическая карта, свиток | 지도, 보물 지도, 두루마리 | mappa, mappa del tesoro, vecchia mappa, pergamena
barrel = barrel, basement | barrel, wooden barrel, wine barrel, oak barrel, beer barrel, barrels+, keg, whiskey barrel, cask | 木桶, 酒桶, 橡木桶 | barril, tonel, barrica | tonneau, tonneaux+, fût de vin, barrique | fass, fässer+, holzfass, weinfass | 樽, 酒樽, 木の樽 | barril, tonel | бочка, бочку, бочки, бочонок | 나무통, 술통, 오크통 | barile, barili+, botte di vino
crate = crate, garage | crate, wooden crate, crates+, shipping crate, wooden crates+ | 板条箱, 货箱 | cajón de madera, caja de madera | cagette, caisse en bois, caisse de bois | holzkiste, holzkisten+ | 木枠箱, 木箱, 木の箱 | caixote, caixote de madeira | деревянный ящик, ящик | 나무 상자, 나무상자 | cassa di legno, cassetta di legno
throne = throne, throne hall, fixed | throne, golden throne, royal throne, king's throne, iron throne | 王座, 宝座, 龙椅 | trono | trône | thron | 玉座, 王座 | trono | трон, троне, трона | 왕좌, 옥좌 | trono
padlock = padlock, room | padlock, padlocks+, a lock, rusty lock, old lock, the lock | 挂锁, 锁头 | candado | cadenas | vorhängeschloss | 南京錠 | cadeado | навесной замок, висячий замок | 자물쇠 | lucchetto
key = key, room | key, golden key, old key, rusty key, brass key, skeleton key, house key, antique key, keys | 钥匙 | una llave, llave dorada, llave antigua, llave oxidada, llaves, llave | une clé, clé dorée, vieille clé, clef, clé | schlüssel, schlüssels | 鍵, カギ | chave dourada, chave antiga, uma chave, chave | ключ от двери, золотой ключ, старый ключ, ключик, ключ | 열쇠 | chiave d'oro, vecchia chiave, una chiave, chiave, chiavi
safe = safe, office | a safe, the safe, bank safe, steel safe, strongbox, old safe, metal safe, safe with a dial, safe door, safe opens | 保险箱, 保险柜 | caja fuerte | coffre-fort, coffres-forts+ | tresor, geldschrank | 金庫 | cofre forte, cofre-forte | сейф* | 금고 | cassaforte
totem pole = totempole, forest, fixed | totem pole, totem, totem poles+ | 图腾柱 | tótem, tótems+ | totem, mât totémique | totempfahl | トーテムポール | totem | тотемный столб, тотем | 토템폴, 장승 | totem
dice = dice, room | dice, pair of dice, two dice, red dice, rolling dice, white dice | 骰子, 色子 | dados, un dado, par de dados | dés à jouer, deux dés, des dés | würfel, spielwürfel, zwei würfel | サイコロ, さいころ | dados, um dado | игральные кости, игральный кубик, кубики для игры | 주사위 | dadi da gioco, due dadi, dadi
chess piece = chesspiece, room | chess piece, chess knight, chess pieces, chess figure, knight chess piece | 棋子, 国际象棋棋子 | pieza de ajedrez, piezas de ajedrez, caballo de ajedrez | pièce d'échecs, pièces d'échecs, cavalier d'échecs | schachfigur, schachfiguren | チェスの駒, チェスのナイト | peça de xadrez, peças de xadrez | шахматная фигура, шахматный конь, шахматные фигуры | 체스 말 | pezzo degli scacchi, pezzi degli scacchi, cavallo degli scacchi
chess board = chessboard, room | chess board, chessboard, chess set, chess game | 国际象棋, 棋盘, 象棋 | tablero de ajedrez, ajedrez | échiquier, jeu d'échecs | schachbrett, schachspiel | チェス盤, チェスボード | tabuleiro de xadrez, jogo de xadrez | шахматная доска, шахматы | 체스판, 체스 | scacchiera
dart board = dartboard, bar | dart board, dartboard, dart target | 飞镖盘, 镖靶 | diana de dardos | cible de fléchettes, jeu de fléchettes | dartscheibe, dartboard | ダーツボード, ダーツの的 | alvo de dardos | мишень для дартса, доска для дартса | 다트판, 다트 보드 | bersaglio per freccette
suit = suit, room | suit, business suit, men's suit, suit on a hanger, three-piece suit, tailored suit, pinstripe suit | 西装, 西服, 一套西装 | traje de hombre, traje en una percha, traje | costume en laine, costume sur un cintre, complet veston | herrenanzug, anzug auf einem bügel, anzug | スーツ, 背広 | terno, terno em um cabide | деловой костюм, мужской костюм, костюм на вешалке | 양복, 정장 | completo da uomo, abito da uomo
tuxedo = tuxedo, room | tuxedo, tuxedo on a hanger, dinner jacket, tux | 燕尾服, 晚礼服男装, 无尾礼服 | esmoquin | smoking | smoking | タキシード | smoking | смокинг | 턱시도 | smoking
uniform = uniform, room | uniform, uniform on a hanger, army uniform, police uniform, military uniform, captain's uniform, sailor's uniform | 制服, 军装, 军服 | uniforme, uniforme militar | uniforme, uniforme militaire | uniform, uniformen, soldatenuniform | 制服, 軍服 | uniforme, farda | военная форма, мундир | 제복, 군복, 유니폼 | uniforme, divisa militare
kimono = kimono, room | kimono, silk kimono, japanese kimono, kimono on display, yukata | 和服 | kimono | kimono | kimono | 着物, 浴衣 | quimono | кимоно | 기모노 | kimono
robe = robe, room | robe, bathrobe, bath robe, dressing gown, robe on a hanger, terry robe | 浴袍, 浴衣袍, 睡袍 | bata de baño, albornoz | peignoir, robe de chambre | bademantel, morgenmantel | バスローブ, ガウン | roupão | банный халат, махровый халат | 목욕 가운, 가운 | accappatoio, vestaglia
cape = cape, room | cape, superhero cape, red cape, velvet cape, cape on a hanger | 披风, 斗篷 | capa de superhéroe, capa roja, capa | cape, cape rouge, cape de super-héros | umhang, superheldenumhang, cape | マント | capa de super-herói, capa vermelha | плащ супергероя, накидка | 망토 | mantello, mantello rosso
bikini = bikini, beach | bikini, two-piece swimsuit, bikini on a hanger | 比基尼 | bikini, biquini | bikini | bikini | ビキニ | biquíni | бикини | 비키니 | bikini
swimsuit = swimsuit, beach | swimsuit, bathing suit, one-piece swimsuit, swimwear | 泳衣, 泳装 | bañador, traje de baño | maillot de bain | badeanzug | 水着 | maiô, fato de banho, traje de banho | купальник | 수영복 | costume da bagno
shorts = shorts, room | shorts, pair of shorts, denim shorts, cargo shorts | 短裤 | pantalones cortos, pantalón corto, bermudas | short en jean, bermuda, un short | kurze hose, shorts, bermudashorts | 短パン, ショートパンツ, 半ズボン | bermuda, calção, calções | шорты | 반바지 | pantaloncini, bermuda
skirt = skirt, room | skirt, pleated skirt, mini skirt, miniskirt, skirt on a hanger | 半身裙, 百褶裙 | falda, falda plisada | jupe, jupe plissée | rock auf einem bügel, faltenrock, minirock | スカート | saia, saia plissada | юбка, плиссированная юбка | 치마, 스커트 | gonna, minigonna
tutu = tutu, stage | tutu, ballet tutu, ballerina tutu, tutu skirt | 芭蕾舞裙, 蓬蓬裙 | tutú | tutu, tutu de ballet | tutu, ballettröckchen | チュチュ | tutu, tutu de balé | балетная пачка | 발레복, 튀튀 | tutù
vest = vest, room | vest, waistcoat, suit vest, sleeveless jacket, gilet | 马甲, 背心 | chaleco | gilet, veste sans manches | weste | ベスト, チョッキ | colete | жилет, жилетка | 조끼 | gilet, panciotto
pajamas = pajamas, bedroom | pajamas, pyjamas, pair of pajamas, pair of pyjamas, pajama set, sleepwear | 睡衣 | pijama | pyjama | schlafanzug, pyjama | パジャマ | pijama | пижама, пижаму | 잠옷, 파자마 | pigiama
apron = apron, kitchen | apron, kitchen apron, chef's apron, cooking apron, apron on a hanger | 围裙 | delantal | tablier de cuisine, tablier | küchenschürze, kochschürze, schürze | エプロン | avental | фартук | 앞치마 | grembiule
raincoat = raincoat, room | raincoat, rain coat, rain jacket, yellow raincoat, slicker | 雨衣 | impermeable, chubasquero | imperméable, ciré jaune, ciré | regenmantel, regenjacke | レインコート, 雨合羽 | capa de chuva | дождевик, дождевик на вешалке | 우비, 비옷, 레인코트 | impermeabile
bow tie = bowtie, room | bow tie, bowtie, bow-tie | 领结, 蝴蝶领结 | pajarita, corbata de lazo | nœud papillon, noeud papillon | smokingfliege, fliege aus seide | 蝶ネクタイ | gravata borboleta | галстук-бабочка | 나비넥타이 | papillon, farfallino
cowboy hat = cowboyhat, room | cowboy hat, cowboy hats+, stetson, leather cowboy hat | 牛仔帽 | sombrero vaquero, sombrero de vaquero | chapeau de cow-boy, chapeau de cowboy | cowboyhut | カウボーイハット | chapéu de cowboy, chapéu de caubói | ковбойская шляпа | 카우보이 모자 | cappello da cowboy
baseball cap = baseballcap, room | baseball cap, baseball caps+, ball cap, baseball hat | 棒球帽 | gorra de béisbol | casquette de baseball | baseballkappe, baseballmütze, basecap | 野球帽, ベースボールキャップ | boné de beisebol | бейсболк* | 야구모자, 야구 모자 | berretto da baseball, cappellino da baseball
"""

CLOTHES = (
    "shirt",
    "tshirt",
    "sweater",
    "hoodie",
    "dress",
    "wedding dress",
    "jeans",
    "socks",
    "scarf",
    "gloves",
    "coat",
    "belt",
    "armor",
    "suit",
    "tuxedo",
    "uniform",
    "kimono",
    "robe",
    "cape",
    "necklace",
    "earrings",
    "bikini",
    "swimsuit",
    "shorts",
    "skirt",
    "tutu",
    "vest",
    "pajamas",
    "apron",
    "raincoat",
    "bow tie",
    "cowboy hat",
    "baseball cap",
)
"""Those that somebody has on wherever anybody is named."""
STANDING = (
    "barrel",
    "crate",
    "throne",
    "cannon",
    "catapult",
    "anchor",
    "totem pole",
    "wheelbarrow",
    "bucket",
    "armor",
    "safe",
    "trophy",
)
"""Those that may stand beside somebody who does nothing with them."""
