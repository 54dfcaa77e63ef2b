"""Breeds, varieties and makes that everybody knows by their coat: a dalmatian has spots, an arctic fox is white.

A row is `kind colour pattern` and its names, a column a language as in `words/subjects.py`; "-" keeps what the figure wears. So a row
with "- -" says that a colour in the name is no paint: a red fox is a fox. They are read before all other subject tables; a colour or
pattern that the prompt states goes before them. Only data here.
"""

from __future__ import annotations

COATS = """
hat #dcb86a - | straw hat, straw hats+, straw sun hat | 草帽 | sombrero de paja, sombreros de paja+ | chapeau de paille, chapeaux de paille+ | strohhut, strohhüte+ | 麦わら帽子 | chapéu de palha | соломенная шляпа, соломенную шляпу, соломенной шляпе | 밀짚모자 | cappello di paglia
glass #f08a24 - | glass of orange juice, cup of orange juice, orange juice, glass of fresh orange juice, glass of carrot juice, iced tea | 橙汁, 一杯橙汁 | zumo de naranja, jugo de naranja |  | orangensaft, glas orangensaft | オレンジジュース | suco de laranja | апельсиновый сок | 오렌지 주스 |
glass #f4efe4 - | glass of milk, cup of milk, glass of warm milk | 一杯牛奶 | vaso de leche | verre de lait | glas milch | | copo de leite | стакан молока | 우유 한 잔 | bicchiere di latte
cup #7fb069 - | green tea, cup of green tea, cup of matcha, matcha latte, matcha | 绿茶, 抹茶, 一杯绿茶 | té verde | thé vert | grüner tee | 緑茶, 抹茶 | chá verde | зеленый чай | 녹차 | tè verde
glass #6b4326 - | iced coffee, glass of iced coffee, iced latte, glass of cold brew, cold brew coffee, iced americano | 冰咖啡 | café helado, café con hielo | café glacé | eiskaffee | アイスコーヒー | café gelado | холодный кофе | 아이스 커피, 아이스커피 | caffè freddo
glass #e3b04a - | glass of apple juice, apple juice | 苹果汁 | zumo de manzana, jugo de manzana | jus de pomme | apfelsaft | りんごジュース | suco de maçã | яблочный сок | 사과 주스 | succo di mela
glass #7a1f3a - | glass of grape juice, grape juice, glass of cranberry juice, cranberry juice | 葡萄汁 | zumo de uva, jugo de uva | jus de raisin | traubensaft | ぶどうジュース | suco de uva | виноградный сок | 포도 주스 | succo di uva
glass #f0d34a - | glass of lemonade, lemonade | 柠檬水 | limonada | limonade | limonade | レモネード | | лимонад | 레모네이드 | limonata
glass #bfe3f2 - | glass of water, glass of ice water | 一杯水, 杯水 | vaso de agua |  | glas wasser | | copo de água | стакан воды | 물 한 잔 |
boat #33282a - | pirate ship, pirate ships+, pirate boat, pirate galleon | 海盗船 | barco pirata, barcos piratas+ | bateau pirate, bateaux pirates+, navire pirate | piratenschiff, piratenschiffe+ | 海賊船 | navio pirata, navios piratas+ | пиратский корабль, пиратские корабли+, пиратского корабля | 해적선 | nave pirata, navi pirata+
cat #8f7a60 - | tabby, tabby cat, tabby kitten | 狸花猫, 虎斑猫 | gato atigrado | chat tigré | getigerte katze | キジトラ, トラ猫 |  |  |  | gatto soriano
paper lantern #d8352c - | red paper lantern, red chinese lantern | 红灯笼, 大红灯笼 | farolillo rojo, farol chino rojo | lanterne chinoise rouge, lampion rouge | roter lampion | 赤提灯 | lanterna chinesa vermelha | красный фонарик | 홍등 | lanterna cinese rossa
cat #e4913f - | ginger cat, ginger kitten, ginger tabby, orange tabby, orange tabby cat, marmalade cat | 橘猫, 小橘猫, 大橘猫 | gato naranja, gato anaranjado | chat roux | rote katze, roter kater | 茶トラ, 茶トラ猫 | gato laranja | рыжий кот, рыжая кошка, рыжего кота, рыжую кошку | 치즈 고양이, 치즈냥이 | gatto rosso
cat #cf9142 spotted | bengal cat, ocicat, savannah cat | 孟加拉猫, 豹猫 | gato de bengala | chat du bengale | bengalkatze, bengalkatzen+ | ベンガル猫 | gato de bengala | бенгальская кошка, бенгальский кот | 벵갈 고양이 | gatto del bengala
fox - - | red fox | 赤狐, 红狐, 红狐狸 | zorro rojo, zorra roja | renard roux | rotfuchs, rotfüchse+ | アカギツネ, 赤狐 | raposa-vermelha, raposa vermelha | рыжая лиса, рыжую лису, рыжая лисица, красная лиса, красная лисица | 붉은여우, 붉은 여우 | volpe rossa
fox #f6f6f3 - | arctic fox, snow fox, polar fox | 北极狐, 雪狐 | zorro ártico, zorro polar | renard polaire, renard arctique | polarfuchs, polarfüchse+ | ホッキョクギツネ, 北極狐 | raposa-do-ártico, raposa do ártico, raposa ártica | песец, песца, песцы, полярная лиса | 북극여우 | volpe artica
fox #e9cf9c - | fennec fox, fennec, desert fox | 耳廓狐, 沙漠狐 | zorro del desierto, fénec | fennec | wüstenfuchs, fennek | フェネック | feneco, raposa-do-deserto | фенек* | 사막여우 | fennec, volpe del deserto
wolf #eef0f1 - | arctic wolf | 北极狼 | lobo ártico | loup arctique | polarwolf | ホッキョクオオカミ | lobo-ártico | полярный волк | 북극늑대 | lupo artico
bear #2d2b2c - | black bear, asian black bear, moon bear | 黑熊, 狗熊, 月熊 | oso negro | ours noir | schwarzbär, schwarzbären+ | ツキノワグマ, 黒熊 | urso-negro, urso negro | чёрный медведь, черный медведь, чёрного медведя | 흑곰, 반달곰, 반달가슴곰 | orso nero
bear #7b5433 - | grizzly, grizzly bear, brown bear, kodiak bear | 灰熊, 棕熊 | oso pardo, oso grizzly | ours brun, grizzli, grizzly | braunbär, braunbären+, grizzlybär, grizzly | ヒグマ, グリズリー | urso-pardo, urso pardo, urso marrom | бурый медведь, бурого медведя, гризли | 불곰, 회색곰 | orso bruno, grizzly
raccoon #b4532a - | red panda, lesser panda | 小熊猫 | panda rojo | panda roux | roter panda, kleiner panda | レッサーパンダ | panda-vermelho, panda vermelho | красная панда, красную панду, малая панда | 레서판다, 레서 판다 | panda rosso
leopard #e4e5e2 - | snow leopard | 雪豹 | leopardo de las nieves | léopard des neiges, panthère des neiges | schneeleopard, schneeleoparden+ | ユキヒョウ, 雪豹 | leopardo-das-neves, leopardo das neves | снежный барс, снежного барса, ирбис* | 눈표범 | leopardo delle nevi
leopard #27272b plain | black panther, panther | 黑豹 | pantera negra, pantera | panthère noire | schwarzer panther, panther | 黒豹, クロヒョウ | pantera negra, pantera | чёрная пантера, черная пантера, чёрную пантеру, пантер* | 흑표범 | pantera nera, pantera
leopard #c79a68 plain | puma, cougar, mountain lion | 美洲狮, 山狮 | puma | puma | puma, pumas+, berglöwe | ピューマ | puma, onça-parda, suçuarana | пума, пуму, пумы | 퓨마 | puma
leopard #c9a87c - | lynx, bobcat | 猞猁, 山猫 | lince | lynx | luchs, luchse+ | オオヤマネコ | lince | рысь, рыси | 스라소니 | lince
tiger - - | siberian tiger, bengal tiger, amur tiger, sumatran tiger | 东北虎, 孟加拉虎, 西伯利亚虎 | tigre de bengala, tigre siberiano | tigre du bengale, tigre de sibérie | sibirischer tiger, bengalischer tiger, königstiger | アムールトラ, ベンガルトラ | tigre-de-bengala, tigre siberiano | амурский тигр, амурского тигра, бенгальский тигр, уссурийский тигр | 시베리아호랑이, 벵골호랑이 | tigre siberiana, tigre del bengala
seal - - | sea lion | 海狮 | león marino, leones marinos+, lobo marino | lion de mer, otarie | seelöwe, seelöwen+ | アシカ | leão-marinho, leão marinho | морской лев, морского льва | 바다사자 | leone marino, otaria
squirrel - - | red squirrel | 红松鼠 | ardilla roja | écureuil roux | rotes eichhörnchen | キタリス | esquilo-vermelho | рыжая белка, красная белка | 붉은 다람쥐 | scoiattolo rosso
squirrel #b07a42 - | chipmunk | 花栗鼠 | ardilla rayada | tamia | streifenhörnchen | シマリス | tâmia | бурундук* | 줄무늬다람쥐 | tamia
rabbit #f7f7f5 - | arctic hare, snowshoe hare, snow hare | 北极兔, 雪兔 | conejo blanco, liebre ártica | lapin blanc, lièvre arctique | weißes kaninchen, weißer hase, schneehase | 白うさぎ, 白ウサギ, 雪うさぎ | coelho branco, lebre-ártica | белый кролик, белого кролика, заяц-беляк, белый заяц | 흰토끼, 흰 토끼, 하얀 토끼 | coniglio bianco, lepre artica
rabbit #a9865c - | hare, brown hare, wild rabbit | 野兔 | liebre | lièvre | feldhase, feldhasen+ | 野うさぎ, ノウサギ | lebre | заяц, зайц* | 산토끼 | lepre
deer - - | red deer | 马鹿 | ciervo rojo | cerf élaphe | rothirsch, rothirsche+ | アカシカ | veado-vermelho | благородный олень | 붉은사슴 | cervo rosso
deer - - | fallow deer, sika deer, spotted deer, axis deer | 梅花鹿 | gamo, ciervo sica | daim, cerf sika | damhirsch, sikahirsch | ニホンジカ | gamo, veado-sica | пятнистый олень, пятнистого оленя | 꽃사슴 | daino
horse #f4f1e9 - | white horse | 白马, 白龙马 | caballo blanco | cheval blanc | schimmel, weißes pferd | 白馬 | cavalo branco | белый конь, белая лошадь, белом коне | 백마 | cavallo bianco
horse #2a2a2e - | black stallion | 黑马 | caballo negro | cheval noir | rappe, schwarzes pferd | 黒馬 | cavalo preto | вороной конь, вороного коня | 흑마 | cavallo nero
rabbit #f7f7f5 - | white bunny | 白兔, 小白兔 | conejito blanco | petit lapin blanc | weißer hase | 白ウサギ | coelhinho branco | белый заяц | 흰토끼 | coniglietto bianco
flamingo #f4f4f0 - | egret, ibis | 白鹭 | garza |  |  |  | garça |  |  |
lizard #f2b3c0 plain | axolotl | 六角恐龙 | ajolote | axolotl | axolotl | ウーパールーパー | axolote | аксолотл* | 아홀로틀 | axolotl
ant #6aa83e - | grasshopper, praying mantis, mantis, cricket insect | 蚱蜢, 蝗虫, 螳螂 | saltamontes, grillo | sauterelle, grillon | heuschrecke, gottesanbeterin | バッタ, カマキリ | gafanhoto, grilo | кузнечик* | 메뚜기 | cavalletta
wolf #b08a58 - | coyote, dingo, jackal | 土狼, 豺 | coyote, chacal | coyote, chacal | kojote, schakal | コヨーテ | coiote, chacal | койот*, шакал* | 코요테 | sciacallo
truck #5c6b3c - | army truck, military truck, humvee | 军车 | camión militar | camion militaire | militärlaster | 軍用トラック | caminhão militar | военный грузовик | 군용 트럭 | camion militare
apple #c9d25c - | pear, pears+ | 梨, 梨子 | pera, peras+ | poire, poires+ | birne, birnen+ | 洋梨 | pera, peras+ | груша, груши, грушу | 배 과일 | pera, pere+
apple #6d3d7c - | plum, plums+ | 李子, 梅子 | ciruela, ciruelas+ | prune, prunes+ | pflaume, pflaumen+ | プラム | ameixa, ameixas+ | слива, сливы | 자두 | prugna, prugne+
apple #dc3a2c - | tomato, tomatoes+ | 番茄, 西红柿 | tomate, tomates+ | tomate, tomates+ | tomate, tomaten+ | トマト | tomate, tomates+ | помидор*, томат* | 토마토 | pomodoro, pomodori+
orange #f5a97c - | peach, peaches+, apricot, apricots+ | 桃子, 水蜜桃, 杏子 | melocotón, durazno | pêches+, abricot | pfirsich, pfirsiche+ | 桃 | pêssego, pêssegos+ | персик* | 복숭아 | pesca frutto, albicocca
orange #f4b13a - | mango, mangoes+, mangos+ | 芒果 | mango, mangos+ | | mango, mangos+ | マンゴー | | манго | 망고 | mango
horse #d9ae66 - | palomino, palomino horse, haflinger | 帕洛米诺马 | caballo palomino | cheval palomino | palomino, haflinger | パロミノ | cavalo palomino | соловая лошадь | 팔로미노 | cavallo palomino
horse #8a4426 - | chestnut horse, bay horse, chestnut mare, bay mare, chestnut stallion, bay stallion | 枣红马, 栗色马 | caballo alazán, caballo bayo | cheval alezan, cheval bai | fuchsstute, braunes pferd | 栗毛の馬, 鹿毛の馬 | cavalo alazão, cavalo baio | гнедая лошадь, гнедой конь, рыжая лошадь, рыжий конь | 밤색 말 | cavallo baio, cavallo sauro
horse #f2efe8 spotted | appaloosa, appaloosa horse, dapple grey horse, dappled horse, knabstrupper, pinto horse, paint horse | 花斑马, 斑点马 | caballo pinto, caballo moteado | cheval pie, cheval tacheté | geschecktes pferd, apfelschimmel, schecke | ぶち毛の馬 | cavalo malhado, cavalo pintado | пегая лошадь, конь в яблоках, лошадь в яблоках | 점박이 말 | cavallo pezzato
cow #b4632b plain | jersey cow | 娟姗牛 | vaca jersey | vache jersiaise | jersey-kuh | ジャージー牛 | vaca jersey | джерсейская корова | 저지 소 | mucca jersey
whale - - | blue whale, humpback whale, humpback, gray whale, grey whale | 蓝鲸, 座头鲸, 灰鲸 | ballena azul, ballena jorobada | baleine bleue, baleine à bosse | blauwal, blauwale+, buckelwal, buckelwale+ | シロナガスクジラ, ザトウクジラ | baleia-azul, baleia azul, baleia-jubarte, baleia jubarte | синий кит, синего кита, голубой кит, голубого кита, горбатый кит | 흰긴수염고래, 혹등고래, 대왕고래 | balenottera azzurra, megattera
whale #f3f6f7 - | beluga, beluga whale, moby dick | 白鲸 | beluga, ballena blanca | béluga, baleine blanche | beluga, weißwal, belugawal | シロイルカ, ベルーガ | beluga, baleia branca | белух*, белый кит, белого кита | 벨루가, 흰고래 | beluga, balena bianca
whale #5b6068 - | sperm whale, cachalot | 抹香鲸 | cachalote | cachalot | pottwal, pottwale+ | マッコウクジラ | cachalote | кашалот* | 향유고래, 향고래 | capodoglio
cow - - | holstein cow, holstein, friesian cow, dairy cow | 奶牛, 荷斯坦奶牛 | vaca lechera, vaca frisona | vache laitière, vache holstein | milchkuh, milchkühe+ | 乳牛, ホルスタイン | vaca leiteira, vaca holandesa | голштинская корова, молочная корова | 젖소 | mucca da latte, mucca frisona
shark - - | hammerhead shark, hammerhead, nurse shark, bull shark, reef shark | 锤头鲨, 双髻鲨 | tiburón martillo | requin-marteau | hammerhai, hammerhaie+ | シュモクザメ | tubarão-martelo | акула-молот, рыба-молот | 귀상어 | squalo martello
shark - - | great white shark, great white | 大白鲨 | gran tiburón blanco, tiburón blanco | grand requin blanc, requin blanc | weißer hai | ホホジロザメ | tubarão-branco, tubarão branco | белая акула, белую акулу | 백상아리 | squalo bianco
shark #8d9199 striped | tiger shark | 虎鲨 | tiburón tigre | requin-tigre | tigerhai, tigerhaie+ | イタチザメ | tubarão-tigre | тигровая акула | 뱀상어 | squalo tigre
shark #4f6b80 spotted | whale shark | 鲸鲨 | tiburón ballena | requin-baleine | walhai, walhaie+ | ジンベエザメ, ジンベイザメ | tubarão-baleia | китовая акула, китовую акулу | 고래상어 | squalo balena
goldfish #ee6a30 spotted | koi, koi fish, koi carp, orange and white fish, orange and white koi, red and white koi, orange and white carp | 锦鲤 | koi, pez koi, carpa koi | carpe koï, koï | koi, kois+, koi-karpfen | 錦鯉, 鯉 | carpa koi | карп кои, карпы кои, кои | 비단잉어, 잉어 | carpa koi
fish #2a6fd0 - | blue tang, blue tang fish, betta, betta fish, siamese fighting fish, neon tetra | 蓝吊, 蓝倒吊, 斗鱼 | pez cirujano, pez betta | poisson chirurgien, poisson combattant | doktorfisch, kampffisch | ナンヨウハギ, ベタ | peixe-cirurgião, peixe betta | рыба-хирург | 블루탱, 베타 | pesce chirurgo, pesce combattente
fish #e98f7d - | salmon | 三文鱼, 鲑鱼 | salmón, salmones+ | saumon | lachs, lachse+ | 鮭, サケ | salmão | лосось, лосося, сёмга, семга | 연어 | salmone
fish #ffd23e striped | angelfish, butterflyfish | 神仙鱼, 蝴蝶鱼 | pez ángel | poisson-ange | kaiserfisch, kaiserfische+ | エンゼルフィッシュ | peixe-anjo | рыба-ангел | 엔젤피시 | pesce angelo
bird #d32f2f - | red cardinal, northern cardinal, cardinal bird, scarlet tanager | 北美红雀, 红雀, 主红雀 | cardenal rojo, pájaro cardenal | cardinal rouge | rotkardinal | ショウジョウコウカンチョウ | cardeal-vermelho | красный кардинал, птица кардинал | 홍관조 | cardinale rosso
bird #3f7fd0 - | blue jay, bluebird, blue tit | 冠蓝鸦, 蓝知更鸟, 蓝鸟, 青鸟 | arrendajo azul, azulejo | geai bleu, mésange bleue | blauhäher, blaumeise, hüttensänger | アオカケス | gaio-azul, azulão | голубая сойка, синица, синицу | 큰어치, 파랑새 | ghiandaia azzurra, cinciarella
bird #8c6b4a - | robin, sparrow, wren, nightingale, skylark, house sparrow | 知更鸟, 麻雀, 夜莺, 云雀 | petirrojo, gorrión, gorriones+, ruiseñor | rouge-gorge, moineau, rossignol | rotkehlchen, spatz, spatzen+, nachtigall, sperling | コマドリ, スズメ, 雀 | pisco-de-peito-ruivo, pardal, pardais+, rouxinol | малиновка, малиновку, воробей, воробья, воробьи, соловей, соловья | 참새, 울새, 종달새 | pettirosso, passero, passeri+, usignolo
bird #ffd83d - | canary, canaries+, goldfinch, yellow warbler | 金丝雀, 黄鹂 | canario, canarios+, jilguero | canari, chardonneret | kanarienvogel, kanarienvögel+, stieglitz | カナリア | canário, pintassilgo | канарейк*, щегол, щегла | 카나리아, 꾀꼬리 | canarino, canarini+, cardellino
bird #8f97a5 - | pigeon | 鸽子, 鸽群+, 信鸽 | paloma, palomas+ | pigeon | taube, tauben+ | 鳩, ハト | pombo, pombos+ | голубь, голубя, голуби, голубей | 비둘기 | piccione, piccioni+
bird #f8f7f3 - | dove, peace dove | 和平鸽, 白鸽, 白鸽群+ | paloma blanca, palomas blancas+ | colombe | weiße taube, friedenstaube | 白い鳩, 白鳩 | pomba, pomba branca | белый голубь, белого голубя, голубка | 흰 비둘기 | colomba, colombe+
bird #26272c - | magpie, blackbird, starling | 喜鹊, 乌鸫, 八哥, 椋鸟 | urraca, mirlo, estornino, estorninos+ | pie bavarde, merle, étourneau | elster, elstern+, amsel, amseln+ | カササギ, クロウタドリ, ムクドリ | pega-rabuda, melro, estorninho | сорока, сороку, сороки, дрозд*, скворец, скворца, скворцы | 까치, 찌르레기 | gazza, merlo, storno
bird #1f8fc4 - | kingfisher | 翠鸟 | martín pescador | martin-pêcheur | eisvogel, eisvögel+ | カワセミ, 翡翠 | martim-pescador, guarda-rios | зимородок, зимородка | 물총새 | martin pescatore
parrot #f7f4ea - | cockatoo, cockatiel | 凤头鹦鹉, 葵花鹦鹉 | cacatúa, cacatúas+ | cacatoès | kakadu, kakadus+ | オカメインコ, バタン | cacatua, calopsita | какаду | 앵무새 코카투, 왕관앵무 | cacatua
parrot #86c64a - | budgie, parakeet, lovebird, budgerigar | 虎皮鹦鹉, 情侣鹦鹉 | periquito, periquitos+ | perruche, perruches+ | wellensittich, wellensittiche+ | セキセイインコ | periquito, periquitos+ | волнистый попугай, волнистый попугайчик | 잉꼬 | parrocchetto, cocorita
parrot #8d9197 - | african grey parrot, african gray parrot, african grey, grey parrot | 灰鹦鹉, 非洲灰鹦鹉 | loro gris africano, loro gris | perroquet gris, gris du gabon | graupapagei, graupapageien+ | ヨウム | papagaio-cinzento, papagaio-do-congo | серый попугай, попугай жако | 회색앵무 | pappagallo cenerino
owl #f7f6f2 - | snowy owl, snow owl, hedwig | 雪鸮, 雪枭 | búho nival, búho blanco | harfang des neiges | schneeeule, schnee-eule | シロフクロウ | coruja-das-neves | полярная сова | 흰올빼미 | gufo delle nevi, civetta delle nevi
owl #dcb27a - | barn owl | 仓鸮, 猴面鹰 | lechuza común | chouette effraie | schleiereule, schleiereulen+ | メンフクロウ | coruja-das-torres | сипуха | 원숭이올빼미 | barbagianni
eagle - - | bald eagle, golden eagle | 白头鹰, 白头海雕, 金雕 | águila calva, águila real | pygargue à tête blanche, aigle royal | weißkopfseeadler, steinadler | ハクトウワシ, イヌワシ | águia-careca, águia-real | белоголовый орлан, беркут* | 흰머리수리, 검독수리 | aquila calva, aquila reale
duck #8c7a5e - | mallard, wild duck | 绿头鸭, 野鸭 | ánade real, pato silvestre | canard colvert, colvert | stockente, stockenten+, wildente | マガモ, 真鴨, カルガモ | pato-real, pato selvagem | кряква, дикая утка, дикие утки | 청둥오리 | germano reale
butterfly #f08a24 - | monarch butterfly, monarch butterflies+, painted lady butterfly | 帝王蝶, 君主斑蝶 | mariposa monarca | papillon monarque, monarque papillon | monarchfalter | オオカバマダラ | borboleta-monarca, borboleta monarca | бабочка монарх, бабочка-монарх | 제왕나비 | farfalla monarca
butterfly #2f86ee - | blue morpho, morpho butterfly, blue morpho butterfly | 蓝闪蝶 | morfo azul, mariposa morfo | morpho bleu | blauer morphofalter, morphofalter | モルフォ蝶 | borboleta-azul, morfo-azul | голубой морфо | 모르포나비 | morfo blu
butterfly #ffdc55 - | swallowtail butterfly, swallowtail butterflies+, brimstone butterfly | 凤蝶, 凤尾蝶 | mariposa cola de golondrina | machaon | schwalbenschwanz, zitronenfalter | アゲハチョウ, アゲハ蝶, アゲハ | borboleta-cauda-de-andorinha | махаон*, лимонница | 호랑나비 | macaone
butterfly #f6f5ee - | cabbage white, cabbage butterfly | 菜粉蝶 | mariposa blanca | papillon blanc, piéride du chou | kohlweißling | モンシロチョウ | borboleta branca | капустница | 배추흰나비 | cavolaia
butterfly #9a8c78 - | moth | 飞蛾, 蛾子 | polilla, polillas+ | papillon de nuit | motte, motten+, nachtfalter | 蛾 | mariposa-noturna, traça | мотылек, мотылька, мотыльки | 나방 | falena
frog #4fbb46 - | tree frog, red-eyed tree frog, green tree frog | 树蛙, 红眼树蛙 | rana arborícola, rana de ojos rojos | rainette | laubfrosch, laubfrösche+, rotaugenlaubfrosch | アマガエル, アカメアマガエル | perereca, rã-arborícola | древесная лягушка, квакша | 청개구리 | raganella
frog #2a62d8 spotted | poison dart frog, dart frog, poison frog | 箭毒蛙 | rana dardo, rana venenosa | dendrobate | pfeilgiftfrosch, pfeilgiftfrösche+ | ヤドクガエル | rã-dardo-venenosa | лягушка-древолаз, древолаз | 독화살개구리 | rana freccia
frog #80694a - | toad, bullfrog | 蟾蜍, 癞蛤蟆, 牛蛙 | sapo, sapos+ | crapaud, crapauds+ | kröte, kröten+ | ヒキガエル | sapo, sapos+ | жаба, жабу, жабы | 두꺼비 | rospo, rospi+
snake #d8382f striped | coral snake, milk snake, king snake | 珊瑚蛇 | serpiente de coral, coralillo | serpent corail | korallenschlange, korallenotter | サンゴヘビ | cobra-coral | коралловая змея, аспид | 산호뱀 | serpente corallo
snake #8a6f45 spotted | python, boa, boa constrictor, anaconda, rattlesnake | 蟒蛇, 响尾蛇, 巨蟒 | pitón, boa, anaconda, serpiente de cascabel | python, boa, anaconda, serpent à sonnette | python, boa, anakonda, klapperschlange | ニシキヘビ, アナコンダ, ガラガラヘビ | píton, jiboia, sucuri, cascavel | питон*, удав*, анаконд*, гремучая змея | 비단뱀, 아나콘다, 방울뱀 | pitone, boa, anaconda, serpente a sonagli
bus #f6b21c - | school bus, school buses+ | 校车 | autobús escolar | bus scolaire, autobus scolaire | schulbus, schulbusse+ | スクールバス | ônibus escolar, autocarro escolar | школьный автобус, школьного автобуса | 스쿨버스, 통학버스 | scuolabus
bus #cf2630 - | double-decker bus, double decker bus, london bus, double decker, double-decker | 双层巴士, 双层公交车, 伦敦巴士 | autobús de dos pisos | bus à impériale, bus à deux étages | doppeldeckerbus, doppeldecker-bus | 二階建てバス, ロンドンバス | ônibus de dois andares | двухэтажный автобус, двухэтажного автобуса | 이층버스, 2층 버스 | autobus a due piani
car #d3161d - | ferrari | 法拉利 | ferrari | ferrari | ferrari | フェラーリ | ferrari | феррари | 페라리 | ferrari
car #f3c316 - | lamborghini | 兰博基尼 | lamborghini | lamborghini | lamborghini | ランボルギーニ | lamborghini | ламборгини | 람보르기니 | lamborghini
flower #d8303c - | rose, red rose | 玫瑰, 玫瑰花, 红玫瑰 | rosa, rosas+, rosa roja | rose rouge, roses rouges+ | rosen+, rote rose, rote rosen+ | 薔薇, バラ, 赤いバラ | rosa vermelha | роза, розу, розы, красная роза | 장미, 빨간 장미 | rosa rossa, rose rosse+
flower #e8466a - | tulip | 郁金香 | tulipán, tulipanes+ | tulipe, tulipes+ | tulpe, tulpen+ | チューリップ | tulipa, tulipas+ | тюльпан* | 튤립 | tulipano, tulipani+
flower #ffd84a - | daffodil, buttercup, dandelion flower | 水仙花, 水仙 | narciso, narcisos+ | jonquille, jonquilles+ | narzisse, narzissen+, osterglocke | 水仙, スイセン | narciso, narcisos+ | нарцисс* | 수선화 | narciso, narcisi+
flower #9a7ad0 - | lavender | 薰衣草 | lavanda | lavande | lavendel | ラベンダー | lavanda | лаванда, лаванду, лаванды | 라벤더 | lavanda
flower #8a5fc8 - | violet flower, violets+, iris flower, irises+ | 紫罗兰, 鸢尾花 | violetas+ | violettes+ | veilchen | スミレ | violetas+ | фиалк* | 제비꽃 | viole+
flower #fbf3ee - | lily, lilies+ | 百合, 百合花 | lirio, lirios+, azucena | lys | lilie, lilien+ | ユリ, 百合 | lírio, lírios+ | лилия, лилию, лилии | 백합 | giglio, gigli+
flower #e8382c - | poppy, poppies+ | 虞美人, 罂粟花 | amapola, amapolas+ | coquelicot, coquelicots+ | mohnblume, mohnblumen+ | ポピー, ひなげし | papoula, papoulas+ | маки+, мака, маков | 양귀비, 양귀비꽃 | papavero, papaveri+
flower #fbfaf4 - | daisy, daisies+ | 雏菊 | margarita, margaritas+ | marguerite, marguerites+ | gänseblümchen, margerite, margeriten+ | ヒナギク, デイジー | margarida, margaridas+ | ромашк* | 데이지 | margherita, margherite+
"""
