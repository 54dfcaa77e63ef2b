"""Words for vehicles and things. The format is that of `words_subjects.py`; the extra word `fixed` marks what stands in
one place and so decides where a clip plays ("a dog on the sofa" is indoors).

`-` as the figure: nothing in the cast resembles it, the place is shown without it and the scene says so. Only data here.
"""

from __future__ import annotations

THINGS = """
cherry tree = tree, park, fixed | cherry tree, cherry blossom, cherry blossom tree, blossoming cherry tree, sakura, sakura tree, blossoming tree, plum blossom tree, peach tree, peach blossom, plum blossom, magnolia tree, almond tree, pink tree | 樱花, 樱花树, 樱树, 梅花, 梅树, 桃花, 桃花树 | cerezo, cerezo en flor, cerezos en flor, almendro | cerisier, cerisier en fleurs, cerisiers en fleurs | kirschbaum, kirschbäume+, kirschblüte, kirschblüten | 桜, 桜の木, 桜の花, 梅の木, 桜並木+ | cerejeira, cerejeiras+ | сакур*, вишня, вишни, вишн* | 벚꽃, 벚나무 | ciliegio, ciliegi, ciliegio in fiore
sunflower = flower, garden, small | sunflower | 向日葵 | girasol, girasoles+ | tournesol | sonnenblume | ひまわり, 向日葵 | girassol, girassóis | подсолнух* | 해바라기 | girasole, girasoli+
bicycle = -, city | bicycle, bike, rickshaw, scooter, tricycle, mountain bike, road bike | 自行车, 单车, 脚踏车, 滑板车, 踏板车 | bicicleta, bici | vélo, bicyclette | fahrrad, fahrräder+ | 自転車 | bicicleta | велосипед* | 자전거 | bicicletta, biciclette+, bici
motorcycle = car, city, #3a3f48 | motorcycle, motorbike, moped, vespa, dirt bike, harley, sports bike, superbike | 摩托车, 摩托 | motocicleta, moto | moto, motocyclette | motorrad, motorräder+ | バイク, オートバイ | moto, motocicleta | мотоцикл* | 오토바이 | moto, motocicletta
bus = car, city, #e8b030 big | bus, coach, tram, streetcar, minibus, trolley, trolleybus, tour bus, city bus | 公交车, 公共汽车, 巴士, 电车 | autobús, bus, tranvía | bus, autobus, tramway | bus, busse+, straßenbahn | バス | ônibus, autocarro, bonde | автобус*, трамва* | 버스 | autobus, bus, tram
truck = car, city, #3d7fd6 big | truck, lorry, van, pickup, fire truck, ambulance, tractor, semi-truck, semi truck, pickup truck, dump truck, delivery truck, food truck, garbage truck, monster truck, camper van, tanker truck, campervan, motorhome, rv, caravan | 卡车, 货车, 消防车, 救护车, 拖拉机 | camión, furgoneta, tractor, ambulancia, caravana | camion, camionnette, tracteur, ambulance, caravane | lastwagen, lkw, traktor, lieferwagen, krankenwagen | トラック, 消防車, トラクター, 救急車 | caminhão, trator, ambulância | грузовик*, трактор* | 트럭, 소방차, 트랙터 | camion, trattore, ambulanza, furgone
train = car, mountains, #8a3030 big | train, steam train, locomotive, subway train, bullet train, metro, freight train, high-speed train, maglev, steam locomotive, commuter train, subway car | 火车, 列车, 高铁, 地铁 | tren, locomotora | train, locomotive | zug, züge+, lokomotive, dampflok | 電車, 列車, 汽車, 新幹線 | trem, comboio, locomotiva | поезд*, паровоз* | 기차, 열차, 지하철 | treno, treni+, locomotiva
airplane = balloon, sky, #e6e6e6 | airplane, aeroplane, plane, jet, fighter jet, aircraft, glider, biplane, paper plane, jetliner, airliner, passenger plane, jumbo jet, seaplane, propeller plane, stealth jet, boeing, private jet | 飞机, 客机, 战斗机, 双翼飞机, 双翼机, 螺旋桨飞机 | avión, avioneta, biplano | avion, biplan | flugzeug, flugzeuge+, segelflugzeug, doppeldecker | 飛行機, 旅客機, 戦闘機, 複葉機 | avião, aviões+, biplano | самолет*, биплан* | 비행기, 전투기, 복엽기 | aereo, aerei+, aeroplano, biplano
helicopter = balloon, sky, #4a5560 | helicopter, chopper, quadcopter | 直升机 | helicóptero | hélicoptère | hubschrauber, helikopter | ヘリコプター, ヘリ | helicóptero | вертолет* | 헬리콥터, 헬기 | elicottero
hot air balloon = balloon, sky | hot air balloon, hot-air balloon, air balloon, hot air balloon festival, hot-air balloon festival, balloon festival, hot air balloon fiesta, balloon fiesta, hot air balloon rally | 热气球, 热气球节 | globo aerostático, globo de aire caliente | montgolfière | heißluftballon, heißluftballons+ | 熱気球, 気球 | balão de ar quente | воздушный шар, воздушного шара, воздушные шары, воздушном шаре | 열기구 | mongolfiera, mongolfiere+
airship = balloon, sky, #8d9299 | airship, zeppelin, blimp | 飞艇 | dirigible, zepelín | dirigeable, zeppelin | luftschiff, zeppelin | 飛行船 | dirigível, zepelim | дирижабл* | 비행선 | dirigibile
ufo = rocket, sky, #8d9299 | ufo, flying saucer, alien spaceship, alien ship, alien craft, mothership, alien mothership | 飞碟, 不明飞行物 | ovni, platillo volador | ovni, soucoupe volante | ufo, fliegende untertasse | 空飛ぶ円盤 | óvni, disco voador | нло, летающая тарелка | 유에프오, 비행접시 | ufo, disco volante
submarine = whale, underwater, #6f7c86 | submarine | 潜水艇, 潜艇 | submarino | sous-marin | u-boot | 潜水艦 | submarino | подводная лодка, подводную лодку, субмарин* | 잠수함 | sottomarino
kite = balloon, sky, small | kite | 风筝 | cometa, papalote | cerf-volant | drachenflieger, lenkdrachen | 凧 | pipa, papagaio de papel | воздушный змей, воздушного змея | 연 | aquilone, aquiloni+
traffic light = -, city | traffic light, stoplight, traffic signal | 红绿灯, 交通灯 | semáforo | feu de circulation, feu tricolore, feu rouge | ampel, ampeln+ | 信号機 | semáforo | светофор* | 신호등 | semaforo
fire hydrant = -, city | fire hydrant, hydrant | 消防栓, 消火栓 | hidrante, boca de incendios | bouche d'incendie | hydrant | 消火栓 | hidrante | пожарный гидрант | 소화전 | idrante
stop sign = -, city | stop sign, road sign | 停车标志, 停止标志, 停止标识, 停车标识, 停车牌, 停止牌 | señal de stop, señal de alto | panneau stop | stoppschild | 一時停止標識 | placa de pare | знак стоп | 정지 표지판 | segnale di stop
parking meter = -, city | parking meter | 停车计时器, 停车收费表, 停车咪表, 停车表, 停车计费器, 停车收费器 | parquímetro | parcmètre | parkuhr | パーキングメーター | parquímetro | паркомат* | 주차 미터기 | parchimetro
bench = -, park, fixed | bench, park bench | 长椅, 长凳 | banco, banca | banc | parkbank, sitzbank | ベンチ | banco de praça | скамейк*, лавочк* | 벤치 | panchina
backpack = -, classroom | backpack, rucksack, schoolbag | 背包, 书包, 双肩包 | mochila | sac à dos | rucksack | リュック, リュックサック | mochila | рюкзак* | 배낭, 백팩 | zaino
umbrella = -, village | umbrella, parasol | 雨伞, 伞, 遮阳伞 | paraguas, sombrilla | parapluie, parasol | regenschirm, sonnenschirm | 傘, 雨傘, パラソル | guarda-chuva, guarda-sol | зонт* | 우산, 양산 | ombrello, ombrellone
handbag = -, room | handbag, purse, bag | 手提包, 手袋, 包包 | bolso, cartera | sac à main | handtasche, tasche | ハンドバッグ, 鞄 | bolsa | сумк*, сумочк* | 핸드백, 가방 | borsa, borsetta
tie = -, room | tie, necktie | 领带 | corbata | cravate | krawatte | ネクタイ | gravata | галстук* | 넥타이 | cravatta
suitcase = -, room | suitcase, luggage | 手提箱, 行李箱 | maleta | valise | koffer | スーツケース | mala de viagem, mala | чемодан* | 여행 가방, 여행가방, 슈트케이스 | valigia
hat = -, room | hat, cap, top hat, helmet, trucker hat, trucker cap | 帽子 | sombrero, gorra | chapeau, casquette | hut, mütze | 帽子 | chapéu, boné | шляп*, кепк* | 모자 | cappello, berretto
frisbee = -, meadow | frisbee | 飞盘 | frisbee, disco volador | frisbee | frisbee | フリスビー | frisbee | фрисби | 원반, 프리스비 | frisbee
skis = -, mountains | skis, ski | 滑雪板, 双板滑雪板 | esquís, esquí | skis, ski | ski, skier+ | スキー板 | esquis, esqui | лыжи, лыж | 스키 | sci
snowboard = -, mountains | snowboard | 单板滑雪板, 单板, 滑雪单板, 雪板 | snowboard, tabla de nieve | snowboard | snowboard | スノーボード | snowboard | сноуборд* | 스노보드 | snowboard
ball = -, meadow, small | ball, sports ball, soccer ball, basketball, football, tennis ball, beach ball | 球, 皮球, 足球, 篮球, 运动球, 体育用球, 体育球 | pelota, balón | balle, ballon de foot, ballon de football | ball, bälle+, fußball, spielball | ボール, サッカーボール | bola | мяч*, мячик* | 공, 축구공, 농구공 | palla, pallone
baseball bat = -, meadow | baseball bat | 棒球棒, 棒球棍, 球棒 | bate de béisbol, bate | batte de baseball | baseballschläger | バット, 野球バット | taco de beisebol | бейсбольная бита | 야구 방망이, 야구배트 | mazza da baseball
baseball glove = -, meadow | baseball glove, glove | 棒球手套, 手套 | guante de béisbol, guante | gant de baseball, gant | baseballhandschuh, handschuh | グローブ, 野球グローブ | luva de beisebol, luva | бейсбольная перчатка, перчатк* | 야구 글러브, 글러브 | guanto da baseball, guanto
skateboard = -, city | skateboard, longboard | 滑板 | monopatín, patineta | skateboard, planche à roulettes | skateboard | スケートボード, スケボー | skate | скейтборд* | 스케이트보드 | skateboard
surfboard = -, beach | surfboard | 冲浪板 | tabla de surf | planche de surf | surfbrett | サーフボード | prancha de surfe, prancha | доска для серфинга | 서프보드, 서핑보드 | tavola da surf
tennis racket = -, meadow | tennis racket, racket | 网球拍, 球拍 | raqueta de tenis, raqueta | raquette de tennis, raquette | tennisschläger | テニスラケット, ラケット | raquete de tênis, raquete | теннисная ракетка, ракетк* | 테니스 라켓, 라켓 | racchetta da tennis, racchetta
bottle = -, kitchen | bottle, wine bottle, water bottle, shampoo bottle, shampoo, perfume bottle, perfume, bottle of shampoo, bottle of perfume, bottle of water, soda bottle, glass bottle, beer bottle, bottle of wine, milk bottle, lotion bottle, sauce bottle, ketchup bottle, jar, glass jar, mason jar, cream jar, vial, flask, thermos, soda can, can of soda, beer can, can of beer, a can, the can, aluminum can, tin can, soft drink can, lotion, serum, serum bottle | 瓶子, 瓶, 酒瓶, 洗发水, 洗发露, 一瓶洗发水, 香水, 香水瓶, 矿泉水, 饮料瓶, 罐子, 玻璃罐, 易拉罐, 面霜, 精华液, 一罐, 可乐罐, 可乐, 汽水, 护肤品 | botella, champú, perfume, frasco de perfume, botella de agua, tarro, frasco, lata, lata de refresco | bouteille, shampoing, shampooing, parfum, flacon, flacon de parfum, bocal, canette, pot de crème, fiole | flasche, shampoo, parfüm, parfümflasche, shampooflasche, dose, getränkedose, einmachglas, tiegel, fläschchen | 瓶, ボトル, ペットボトル, シャンプー, 香水, シャンプーボトル, 缶, 缶ビール, 缶コーヒー, 化粧水, 美容液 | garrafa, xampu, perfume, frasco de perfume, pote, frasco, lata, lata de refrigerante | бутылк*, шампунь, духи, флакон*, баночк*, флакончик*, стеклянная банка, стеклянную банку, консервная банка, консервную банку, банка с, банку с, банки с, банка пива, банку пива, банка колы, банку колы, банка из-под | 병, 샴푸, 향수, 물병, 향수병, 캔, 유리병, 화장품 | bottiglia, shampoo, profumo, boccetta, barattolo, lattina, vasetto, flacone
wine glass = -, restaurant | wine glass, glass of wine, wineglass | 酒杯, 葡萄酒杯, 红酒杯, 高脚杯 | copa de vino | verre à vin, verre de vin | weinglas | ワイングラス | taça de vinho | бокал* | 와인잔, 와인 잔 | bicchiere di vino, calice
cup = -, kitchen | cup, mug, coffee cup, cup of coffee, cup of tea, teacup, glass, coffee mug, tea cup, cup of hot chocolate, latte, cappuccino, espresso cup, mug of coffee, mug of tea | 杯子, 杯, 茶杯, 咖啡杯 | taza, vaso | tasse, verre | tasse, becher | カップ, コップ, マグカップ | xícara, caneca, copo | чашк*, кружк*, стакан* | 컵, 찻잔, 머그컵 | tazza, bicchiere
fork = -, kitchen | fork | 叉子, 餐叉 | tenedor | fourchette | gabel | フォーク | garfo | вилк* | 포크 | forchetta
knife = -, kitchen | knife, knives | 刀, 刀子, 餐刀 | cuchillo | couteau | messer | ナイフ | faca | нож, ножа, ножи | 칼, 나이프 | coltello
spoon = -, kitchen | spoon | 勺子, 汤匙 | cuchara | cuillère | löffel | スプーン | colher | ложк* | 숟가락 | cucchiaio
fishbowl = -, room | fishbowl, fish bowl, goldfish bowl, fish tank | 鱼缸, 金鱼缸 | pecera | bocal à poissons, bocal | goldfischglas | 金魚鉢 | aquário redondo | аквариум с рыбкой | 어항 | boccia dei pesci
bowl = -, kitchen | bowl | 碗 | cuenco, tazón | bol | schüssel, schale | お椀, ボウル | tigela | миск* | 그릇 | ciotola
banana = -, kitchen | banana | 香蕉 | plátano, banana | banane | banane | バナナ | banana | банан* | 바나나 | banana, banane+
apple = -, kitchen | apple | 苹果 | manzana | pomme, pommes+ | apfel, äpfel+ | りんご, リンゴ | maçã | яблок* | 사과 | mela, mele+
orange = -, kitchen | orange fruit, oranges+ | 橙子, 橘子 | naranjas+ | oranges+ | orangen+, apfelsine | みかん | laranjas+ | апельсин* | 오렌지 | arancia, arance+
carrot = -, kitchen | carrot | 胡萝卜 | zanahoria | carotte | karotte, möhre | にんじん, ニンジン | cenoura | морков* | 당근 | carota, carote+
broccoli = -, kitchen | broccoli | 西兰花, 花椰菜 | brócoli | brocoli | brokkoli | ブロッコリー | brócolis | брокколи | 브로콜리 | broccoli
sandwich = -, kitchen | sandwich, burger, hamburger, cheeseburger | 三明治, 汉堡 | sándwich, bocadillo, hamburguesa | sandwich, hamburger | sandwich, hamburger | サンドイッチ, ハンバーガー | sanduíche, hambúrguer | сэндвич*, бутерброд*, бургер* | 샌드위치, 햄버거 | panino, hamburger
hot dog = -, kitchen | hot dog, hotdog | 热狗 | perrito caliente | hot-dog | hotdog | ホットドッグ | cachorro-quente | хот-дог* | 핫도그 | hot dog
pizza = -, restaurant | pizza, slice of pizza, pizza slice, pepperoni pizza | 披萨, 比萨, 披萨饼, 比萨饼 | pizza | pizza | pizza | ピザ | pizza | пицц* | 피자 | pizza
donut = -, bakery shop | donut, doughnut, bagel | 甜甜圈 | dona, rosquilla, dónut | donut, beignet | donut | ドーナツ | rosquinha, donut | пончик* | 도넛 | ciambella
cake = -, kitchen | cake, birthday cake, cupcake, wedding cake, chocolate cake, layer cake | 蛋糕 | pastel, tarta | gâteau | kuchen, torte | ケーキ | bolo | торт* | 케이크 | torta
chair = -, room, fixed | chair, armchair, stool | 椅子, 椅, 扶手椅 | silla, sillón | chaise, fauteuil | stuhl, stühle+, sessel | 椅子, イス | cadeira, poltrona | стул*, кресл* | 의자 | sedia, sedie+, poltrona
couch = -, room, fixed | couch, sofa | 沙发 | sofá | canapé | sofa, couch | ソファ, ソファー | sofá | диван* | 소파 | divano
bed = -, bedroom, fixed | bed | 床, 床上 | cama | lit | bett | ベッド | cama | кровать, кровати | 침대 | letto
table = -, kitchen, fixed | table, dining table, coffee table, tea table, desk | 桌子, 餐桌, 书桌, 桌上 | mesa, escritorio | table, bureau | tisch, esstisch, schreibtisch | テーブル, 机, 食卓 | mesa | стол, столе, стола, столом | 식탁, 테이블, 책상 | tavolo, scrivania
toilet = -, bathroom, fixed | toilet | 马桶, 厕所 | inodoro, retrete | toilettes | toilette | トイレ, 便器 | vaso sanitário, privada | унитаз* | 변기 | gabinetto, wc, tazza del water
tv = -, room, fixed | tv, television, tv set, television set, vintage television | 电视, 电视机 | televisor, televisión, tele | télévision, télé, téléviseur | fernseher | テレビ | televisão, tv | телевизор* | 텔레비전, 티비 | televisione, televisore, tv
laptop = -, office | laptop, computer, notebook computer, desktop computer, macbook | 笔记本电脑, 电脑 | portátil, ordenador, computadora | ordinateur, ordinateur portable | laptop, computer | ノートパソコン, パソコン | laptop, notebook, computador | ноутбук*, компьютер* | 노트북, 컴퓨터 | portatile, computer
remote = -, room | remote, remote control | 遥控器 | mando a distancia, control remoto | télécommande | fernbedienung | リモコン | controle remoto | пульт | 리모컨 | telecomando
keyboard = -, office | keyboard | 键盘 | teclado | clavier | tastatur | キーボード | teclado | клавиатур* | 키보드 | tastiera
cell phone = -, room | cell phone, cellphone, mobile phone, phone, smartphone | 手机, 电话 | teléfono, móvil, celular | téléphone | handy, telefon, smartphone | 携帯電話, スマホ, 電話 | celular, telefone | телефон*, смартфон* | 휴대폰, 핸드폰, 전화기 | cellulare, telefono
microwave = -, kitchen, fixed | microwave | 微波炉 | microondas | micro-ondes | mikrowelle | 電子レンジ | micro-ondas | микроволновк* | 전자레인지 | microonde
oven = -, kitchen, fixed | oven, stove | 烤箱, 炉子 | horno, estufa | four | ofen, herd | オーブン | forno, fogão | духовк*, печ* | 오븐 | forno, fornello
toaster = -, kitchen | toaster | 烤面包机, 吐司机, 多士炉 | tostadora | grille-pain | toaster | トースター | torradeira | тостер* | 토스터 | tostapane
sink = -, kitchen, fixed | sink, washbasin | 水槽, 洗手池, 洗脸盆, 水池 | fregadero, lavabo | évier, lavabo | waschbecken, spüle | 流し, 洗面台, シンク | pia | раковин* | 싱크대, 세면대 | lavandino
refrigerator = -, kitchen, fixed | refrigerator, fridge, fridge door, refrigerator door, door of the fridge | 冰箱 | nevera, refrigerador, frigorífico | réfrigérateur, frigo | kühlschrank | 冷蔵庫 | geladeira | холодильник* | 냉장고 | frigorifero
book = -, library | book, old book, novel, notebook, diary, spellbook, magic book, open book | 书, 书本, 一本书 | libro | livre | buch, bücher+ | 本 | livro | книг* | 책 | libro
clock = -, room | clock, watch, alarm clock, pocket watch, grandfather clock, cuckoo clock, hourglass | 时钟, 钟, 钟表, 闹钟 | reloj | horloge, montre | uhr, wecker | 時計 | relógio | часы, часами, часов | 시계 | orologio
vase = -, room | vase | 花瓶 | jarrón, florero | vase | vase | 花瓶 | vaso de flores, jarro, um vaso, vaso | вазы, вазу, ваза, вазе | 꽃병 | vaso
scissors = -, office | scissors | 剪刀 | tijeras | ciseaux | schere | ハサミ, はさみ | tesoura | ножниц* | 가위 | forbici
hair drier = -, bathroom | hair drier, hair dryer, hairdryer, blow dryer | 吹风机, 电吹风 | secador de pelo, secador | sèche-cheveux | föhn, haartrockner | ドライヤー | secador de cabelo | фен | 헤어드라이어, 드라이기 | asciugacapelli
toothbrush = -, bathroom | toothbrush | 牙刷 | cepillo de dientes | brosse à dents | zahnbürste | 歯ブラシ | escova de dentes | зубная щетка | 칫솔 | spazzolino
potted plant = flower, room | potted plant, houseplant, cactus, cacti, plant | 盆栽, 盆栽植物, 仙人掌, 植物, 花盆 | planta, maceta, cactus | plante, plante en pot, cactus | topfpflanze, pflanze, kaktus | 鉢植え, サボテン, 植木鉢 | planta, vaso de planta, cacto | растение, кактус* | 화분, 선인장, 식물 | pianta, cactus
mushroom = flower, forest, #d8352c | mushroom, toadstool | 蘑菇 | hongo, seta | champignon | pilz, pilze+ | キノコ | cogumelo | гриб* | 버섯 | fungo, funghi+
pumpkin = -, village | pumpkin, jack-o-lantern | 南瓜 | calabaza | citrouille | kürbis | かぼちゃ | abóbora | тыкв* | 호박 | zucca
guitar = -, music studio | guitar, ukulele, bass guitar, electric guitar, acoustic guitar, banjo, lute | 吉他 | guitarra | guitare | gitarre | ギター | violão, guitarra | гитар* | 기타 | chitarra
piano = -, stage, fixed | piano, grand piano, upright piano | 钢琴 | piano | piano | klavier | ピアノ | piano | пианино, рояль, рояле | 피아노 | pianoforte
violin = -, stage | violin, cello, harp, flute, trumpet, drum, saxophone, viola | 小提琴, 大提琴, 竖琴, 长笛, 小号, 鼓 | violín, arpa, flauta, trompeta, tambor | violon, harpe, flûte, trompette, tambour | geige, harfe, flöte, trompete, trommel | バイオリン, ハープ, フルート, トランペット, 太鼓 | violino, harpa, flauta, trompete, tambor | скрипк*, арф*, флейт*, труба, барабан* | 바이올린, 하프, 플루트, 트럼펫, 북 | violino, arpa, flauto, tromba, tamburo
candle = -, room | candle, lantern, lamp, candlestick | 蜡烛, 灯笼, 台灯 | vela, farol, lámpara | bougie, lanterne, lampe | kerze, laterne, lampe | ろうそく, ランタン, 提灯, ランプ | lanterna, lâmpada | свеча, свечи, фонар*, ламп* | 촛불, 양초, 등불, 램프 | candela, lanterna, lampada
"""
