"""The words for everything but subjects: place, time, weather, season, camera, action, colour, size, count, mood, style.

`value | English | Chinese | Spanish | French | German | Japanese | Portuguese | Russian | Korean`, as in
`words_subjects.py`: a trailing `*` matches every ending, Latin plurals need no row. Only data here.
"""

from __future__ import annotations

PLACES = """
meadow | meadow, field, grass, grassland, pasture, prairie, countryside, park, lawn, hill, hillside, rolling hills, farm, valley, savannah, savanna, wheat field, flower field, lavender field, playground, golf course, backyard | 草地, 草原, 田野, 公园, 山坡, 农场, 花田, 草坪 | prado, campo, pradera, parque, colina, granja, pasto | prairie, champ, pré, parc, colline, herbe, ferme | wiese, feld, park, hügel, gras, bauernhof | 草原, 野原, 公園, 牧場, 丘 | prado, campo, parque, colina, grama | луг, лугу, поле, поля, парк*, холм*, трав* | 초원, 들판, 공원, 잔디, 언덕
forest | forest, woods, woodland, jungle, rainforest, bamboo, grove, among the trees | 森林, 树林, 丛林, 竹林, 林间 | bosque, selva, jungla | forêt, bois, jungle | wald, wäldern, dschungel | 森, 林, ジャングル, 竹林 | floresta, bosque, selva, mata | лес, лесу, леса, лесной, джунгл* | 숲, 정글
mountains | mountain, mountains, alps, peak, summit, glacier, arctic, antarctica, iceberg, tundra, ski slope, snowfield, himalaya, cliff, canyon, volcano | 山, 雪山, 高山, 山峰, 冰川, 北极, 雪地, 山脉 | montaña, montañas, cordillera, nieve, glaciar, volcán, ártico | montagne, alpes, glacier, sommet | berg, berge, bergen, gebirge, alpen, gletscher, gipfel | 山, 雪山, 氷河, 北極 | montanha, geleira, neve | гор*, ледник*, арктик* | 산, 설산, 빙하, 북극
desert | desert, dune, sahara, sand dunes, wasteland | 沙漠, 沙丘, 戈壁 | desierto, duna | désert, dune | wüste, düne | 砂漠, 砂丘 | deserto, duna | пустын*, дюн* | 사막
beach | beach, sea, ocean, shore, coast, seaside, seashore, island, tropical island, waves, wave, bay, lagoon, harbour, harbor, lighthouse, on the water | 海滩, 沙滩, 海边, 大海, 海洋, 海浪, 海岸, 海, 岛 | playa, mar, océano, costa, isla, olas | plage, mer, océan, côte, île, vagues | strand, meer, ozean, küste, insel, wellen | 海, ビーチ, 砂浜, 海岸, 島, 波 | praia, mar, oceano, ilha, ondas | море, моря, морск*, пляж*, океан*, берег*, остров*, волн* | 바다, 해변, 바닷가, 섬, 파도
underwater | underwater, under water, under the sea, undersea, deep sea, deep ocean, ocean floor, seabed, coral reef, reef, coral, aquarium | 水下, 海底, 水里, 珊瑚, 珊瑚礁, 水族馆 | bajo el agua, submarino, arrecife, coral, acuario | sous l'eau, sous-marin, récif, corail, aquarium | unter wasser, unterwasser, riff, korallenriff, aquarium | 水中, 海底, サンゴ礁, 海の中, 水族館 | debaixo d'água, subaquático, recife, fundo do mar | под водой, подводн*, риф, рифы, рифа | 물속, 바닷속, 산호, 수족관
city | city, street, downtown, skyline, skyscraper, urban, metropolis, town square, alley, avenue, road, highway, crosswalk, tokyo, new york, shanghai, hong kong, paris, london, times square, cyberpunk, futuristic city, cityscape, rooftop, building | 城市, 街道, 街头, 都市, 摩天大楼, 高楼, 马路, 东京, 上海, 未来城市, 大街 | ciudad, calle, rascacielos, carretera, edificio | ville, rue, gratte-ciel, route, immeuble | stadt, straße, wolkenkratzer, großstadt, hochhaus | 都市, 街, 街中, 東京, 通り, 都会, ビル | cidade, rua, arranha-céu | город*, улиц*, небоскрёб*, небоскреб*, мегаполис* | 도시, 거리, 도심, 서울, 도쿄
room | room, living room, bedroom, kitchen, house interior, indoor, indoors, sofa, couch, office, library, classroom, studio, cafe, café, coffee shop, restaurant, fireplace, window sill, windowsill, table, bed, bathroom, carpet, rug | 房间, 客厅, 卧室, 厨房, 室内, 沙发, 办公室, 图书馆, 教室, 咖啡馆, 窗台, 床上, 桌子 | habitación, sala, cuarto, cocina, dormitorio, sofá, oficina, biblioteca, mesa | chambre, salon, cuisine, canapé, bureau, bibliothèque, intérieur | zimmer, wohnzimmer, küche, schlafzimmer, sofa, büro, bibliothek | 部屋, 室内, リビング, 台所, キッチン, ソファ, 教室, 図書館 | quarto, sala, cozinha, sofá, escritório | комнат*, кухн*, диван*, спальн*, офис* | 방에서, 방 안, 거실, 부엌, 소파, 교실, 침실
space | space, outer space, cosmos, galaxy, universe, planet, moon surface, on the moon, on mars, mars, saturn, jupiter, nebula, orbit, asteroid, milky way, stars in space | 太空, 宇宙, 银河, 星球, 月球, 火星, 星系, 外太空, 星空 | espacio, espacio exterior, galaxia, planeta, marte, universo | espace, galaxie, planète, univers, cosmos | weltraum, weltall, galaxie, planet, mars, all | 宇宙, 銀河, 惑星, 月面, 火星 | espaço, galáxia, planeta, universo | космос*, галактик*, планет*, вселенн* | 우주, 은하, 행성, 화성
lake | lake, river, pond, stream, riverside, lakeside, waterfall, creek, swamp, fountain, swimming pool, pool, canal, boathouse | 湖, 湖边, 湖泊, 河, 河流, 小溪, 池塘, 瀑布, 湖面 | lago, río, estanque, cascada, laguna | lac, rivière, étang, cascade, fleuve | see, fluss, teich, wasserfall, bach | 湖, 川, 池, 滝 | lago, rio, lagoa, cachoeira | озер*, озёр*, рек*, пруд*, водопад* | 호수, 강가, 강, 연못, 폭포
village | village, garden, town, roof, cottage, courtyard, farmhouse, castle, house, temple, church, market, barn, windmill, mill, palace, yard, greenhouse | 村庄, 花园, 村, 小镇, 庭院, 城堡, 房子, 寺庙, 乡村 | pueblo, jardín, aldea, castillo, casa, patio | village, jardin, château, maison | dorf, garten, schloss, burg, haus | 村, 庭, 庭園, 城, 家, 寺 | aldeia, jardim, vila, castelo, casa | деревн*, сад, саду, сада, замок, замк*, дом, дома | 마을, 정원, 성, 집
sky | sky, above the clouds, in the air, clouds below, heaven, blue sky, in the sky | 天空, 云端, 空中, 云海, 天上 | cielo, por el cielo, aire | ciel, dans les airs | himmel, in der luft | 空, 空中, 雲の上 | céu, no ar | небо, неба, небе, в воздухе | 하늘, 구름 위
"""

TIMES = """
dawn | dawn, sunrise, early morning, morning, daybreak, first light | 黎明, 日出, 清晨, 早晨, 早上 | amanecer, alba, mañana, madrugada | aube, lever du soleil, matin | morgen, morgendämmerung, sonnenaufgang | 夜明け, 朝, 日の出, 早朝, 朝日 | amanhecer, manhã, nascer do sol | рассвет*, утро, утром, восход* | 새벽, 아침, 일출
day | day, daytime, noon, midday, sunny day, afternoon, daylight, broad daylight | 白天, 中午, 下午, 午后 | día, de día, mediodía, tarde | jour, journée, midi, après-midi | tag, mittag, tagsüber, nachmittag | 昼, 日中, 昼間, 午後 | dia, meio-dia | день, днём, днем, полдень | 낮, 대낮, 오후
sunset | sunset, dusk, golden hour, evening, twilight, sundown, setting sun, magic hour | 日落, 夕阳, 黄昏, 傍晚, 晚霞, 落日 | atardecer, puesta de sol, ocaso, anochecer | coucher de soleil, coucher du soleil, crépuscule, soir, soirée | sonnenuntergang, abend, abenddämmerung, dämmerung, abends | 夕日, 夕焼け, 夕暮れ, 夕方, 日没 | pôr do sol, entardecer, anoitecer | закат*, вечер*, сумерк* | 일몰, 노을, 석양, 저녁
night | night, midnight, nighttime, moonlight, moonlit, moon, full moon, starry, starry sky, starry night, stars, neon, night sky, fireworks, aurora, northern lights, late at night, dark | 夜, 夜晚, 晚上, 午夜, 深夜, 月光, 月亮, 星星, 霓虹, 夜空, 极光, 烟花 | noche, medianoche, luna, estrellas, estrellado, nocturno, nocturna | nuit, minuit, lune, étoiles, étoilé, étoilée | nacht, mitternacht, mond, sterne, nachts, sternenhimmel | 夜, 真夜中, 月, 星, 星空, 夜空, ネオン | noite, meia-noite, lua, estrelas, estrelado | ночь, ночи, ночью, ночн*, полноч*, лун*, звёзд*, звезд* | 밤, 한밤, 달빛, 별빛, 밤하늘, 네온
"""

WEATHERS = """
clear | clear sky, sunny, sunshine, bright sun, cloudless, clear weather, fine weather, blue skies | 晴, 晴朗, 阳光, 晴天 | soleado, despejado, sol | ensoleillé, ciel dégagé, soleil | sonnig, klarer himmel, wolkenlos, sonne | 晴れ, 快晴, 晴天, 太陽 | ensolarado, sol | солнечн*, ясн*, солнц* | 맑은, 화창한, 햇살
cloud | cloudy, clouds, overcast, grey sky, gray sky, cloud | 多云, 阴天, 云, 云朵, 雲 | nublado, nubes, nube | nuageux, nuages, nuage | bewölkt, wolken, wolke | 曇り, 雲 | nublado, nuvens, nuvem | облач*, облак*, пасмурн* | 흐린, 구름
rain | rain, rainy, raining, drizzle, downpour, wet street, umbrella, in the rain | 雨, 下雨, 雨中, 雨天, 大雨 | lluvia, lloviendo, lluvioso, lluviosa, llueve | pluie, pluvieux, il pleut, pleut | regen, regnet, regnerisch, verregnet | 雨, 雨の日 | chuva, chovendo, chuvoso | дожд* | 비가, 비 오는, 빗속
snow | snow, snowy, snowing, snowfall, snowflake, blizzard, in the snow, snow-covered | 雪, 下雪, 雪中, 大雪, 雪花 | nieve, nevando, nevado, nevada | neige, enneigé, il neige | schnee, schneit, verschneit, verschneiten | 雪, 吹雪 | neve, nevando | снег*, снеж* | 눈이 내, 눈 내리는, 눈 속, 눈밭
fog | fog, foggy, mist, misty, haze, hazy, smoky, smoke | 雾, 霧, 大雾, 薄雾, 雾气 | niebla, neblina, bruma | brouillard, brume, brumeux | nebel, neblig, dunst | 霧, もや | névoa, neblina, nevoeiro | туман* | 안개
storm | storm, stormy, thunderstorm, lightning, thunder, tempest, hurricane, typhoon, tornado | 暴风雨, 雷雨, 闪电, 风暴, 雷电, 台风 | tormenta, relámpago, rayos, trueno | orage, tempête, éclair, foudre, tonnerre | sturm, gewitter, blitz, donner | 嵐, 雷, 雷雨, 台風 | tempestade, relâmpago, trovão | гроз*, шторм*, бур*, молни* | 폭풍, 번개, 천둥
"""

SEASONS = """
spring | spring, springtime | 春, 春天 | primavera | printemps | frühling | 春 | primavera | весн* | 봄
summer | summer, summertime | 夏, 夏天, 夏日 | verano | été | sommer | 夏 | verão | летом, лето | 여름
autumn | autumn, autumnal, fall leaves, fall colors, fall colours, autumn leaves | 秋, 秋天, 秋叶 | otoño | automne | herbst | 秋, 紅葉 | outono | осен* | 가을
winter | winter, wintery, wintry, christmas | 冬, 冬天, 圣诞 | invierno, navidad | hiver, noël | winter, weihnachten | 冬, クリスマス | inverno, natal | зим*, рождеств* | 겨울
"""

CAMERAS = """
static | static, static shot, locked shot, locked-off, fixed camera, still camera, static camera, tripod | 固定镜头, 静止镜头, 固定机位 | cámara fija, plano fijo | plan fixe, caméra fixe | statische kamera, feste kamera | 固定カメラ | câmera fixa | статичн* | 고정 카메라
pan_left | pan left, pans left, panning left, camera pans left | 左移, 向左平移, 镜头左移 | paneo a la izquierda | panoramique à gauche | schwenk nach links | 左にパン | panorâmica à esquerda | влево | 왼쪽으로
pan_right | pan, pan right, pans right, panning, panning right, camera pans, camera pan, pan shot, tilt | 右移, 摇镜头, 平移, 镜头右移 | paneo, panorámica | panoramique, travelling | schwenk, kameraschwenk | パン撮影, 右にパン | panorâmica | панорам* | 패닝
push_in | zoom in, zooms in, zooming in, push in, pushes in, slowly pushes in, dolly in, camera moves closer, close-up, close up, closeup, approaching | 推近, 推进, 拉近, 放大, 特写, 镜头推近, 推镜头 | acercamiento, zoom, primer plano | zoom avant, gros plan | heranzoomen, nahaufnahme, zoom | ズームイン, クローズアップ | zoom, close | приближ*, крупный план, крупным планом | 줌인, 클로즈업
pull_out | zoom out, zooms out, zooming out, pull out, pulls out, pull back, pulls back, dolly out, wide shot, reveal, reveals, establishing shot | 拉远, 拉镜头, 全景, 远景, 缩小 | alejamiento, plano general | zoom arrière, plan large | herauszoomen, totale | ズームアウト | plano geral | отдал*, общий план | 줌아웃
orbit | orbit shot, orbits, orbiting, circling, arc shot, around, rotating, rotates around, 360, spins around | 环绕, 围绕, 旋转镜头 | órbita, alrededor | autour, orbite | umkreist, kreisend | 回り込み | ao redor | вокруг | 주위를
rise | aerial, aerial view, drone, drone shot, crane shot, flyover, bird's eye view, birds eye view, from above, rising, rises | 航拍, 俯瞰, 鸟瞰, 无人机 | vista aérea, dron | vue aérienne, drone | luftaufnahme, drohne, vogelperspektive | 空撮, ドローン | vista aérea, drone | с высоты, дрон* | 항공, 드론
follow | tracking shot, follow shot, follows, following, tracking, camera follows | 跟拍, 跟随镜头, 跟镜头 | seguimiento | suit, suivi | verfolgt, kamerafahrt | 追いかけ | acompanhando | следует, следящ* | 따라가
"""

ACTIONS = """
run | run, runs, running, race, races, racing, gallop, gallops, galloping, sprint, sprinting, chase, chases, chasing, jog, jogging, hurry, rushing, dash, dashes | 奔跑, 跑, 跑步, 追, 追逐, 飞奔 | corre, corren, corriendo, correr, galopa, galopando, persigue | court, courent, courir, courant, galope | rennt, rennen, läuft, laufen, rennend, galoppiert | 走る, 走って, 走り, 駆け | corre, correndo, correm, galopa | беж*, бег*, мчит*, скач* | 달리, 뛰어다니, 뛰는
walk | walk, walks, walking, stroll, strolls, strolling, wander, wanders, wandering, march, marching, hike, hiking, stride, prowls, roam, roaming, crossing | 走, 走路, 散步, 漫步, 行走 | camina, caminan, caminando, caminar, pasea, paseando | marche, marchent, marcher, marchant, promène | geht, gehen, spaziert, spazieren, wandert | 歩く, 歩い, 散歩 | caminha, caminhando, andando, passeia | идёт, идет, идут, гуля*, шага* | 걷, 걸어, 산책
swim | swim, swims, swimming, dive, dives, diving, paddle, paddling, surf, surfing | 游, 游泳, 游动, 潜水 | nada, nadan, nadando, nadar, bucea | nage, nagent, nager, nageant | schwimmt, schwimmen, schwimmend, taucht | 泳ぐ, 泳い, 泳ぎ | nadando, nada, nadam, mergulha | плыв*, плава* | 헤엄, 수영
fly | fly, flies, flying, soar, soars, soaring, glide, glides, gliding, hover, hovering, takes off, launch, launches, launching, blasts off | 飞, 飞翔, 飞行, 翱翔, 起飞, 发射 | vuela, vuelan, volando, volar | vole, volent, voler, volant, plane | fliegt, fliegen, fliegend, startet | 飛ぶ, 飛ん, 飛び | voa, voando, voam | лет*, пар*т | 날아, 나는, 비행
jump | jump, jumps, jumping, leap, leaps, leaping, hop, hops, hopping, bounce, bouncing | 跳, 跳跃, 蹦跳 | salta, saltan, saltando, saltar | saute, sautent, sauter, bondit | springt, springen, hüpft | 跳ぶ, 跳ね, ジャンプ | pula, pulando, salta, saltando | прыг* | 뛰어오르, 점프, 깡충
dance | dance, dances, dancing, twirl, twirling, ballet | 跳舞, 舞蹈, 起舞 | baila, bailan, bailando, bailar, danza | danse, dansent, danser, dansant | tanzt, tanzen, tanzend | 踊る, 踊っ, ダンス | dança, dançando, dançam | танц* | 춤
sleep | sleep, sleeps, sleeping, asleep, nap, napping, snooze, resting, rests, dreaming, lying down | 睡觉, 睡, 熟睡, 休息 | duerme, duermen, durmiendo, dormir, descansa | dort, dorment, dormir, endormi | schläft, schlafen, schlafend | 眠る, 眠っ, 寝る, 寝て | dorme, dormindo | спит, спят, спящ* | 자는, 자고, 잠자는, 잠든
sit | sit, sits, sitting, seated, sitting down | 坐, 坐着 | sentado, sentada, sienta | assis, assise, assoit | sitzt, sitzen, sitzend | 座る, 座っ | sentado, sentada, senta | сидит, сидят, сидящ* | 앉아, 앉은
play | play, plays, playing, having fun, tumble | 玩, 玩耍, 嬉戏 | juega, juegan, jugando | joue, jouent, jouer, jouant | spielt, spielen, spielend | 遊ぶ, 遊ん | brinca, brincando, joga | игра* | 놀고, 노는
eat | eat, eats, eating, drink, drinking, chewing, nibbling, grazing | 吃, 吃东西, 喝 | come, comen, comiendo, bebe | mange, mangent, manger | isst, frisst, essen, fressen | 食べ, 飲む | come, comendo | ест, едят, куша* | 먹
drive | drive, drives, driving, speeds, speeding, cruise, cruising | 行驶, 驾驶, 开车, 驰骋 | conduce, conduciendo, maneja | roule, roulent, conduit | fährt, fahren, fahrend | 走行, 運転 | dirige, dirigindo | едет, едут | 운전, 달리는 차
sail | sail, sails, sailing, drift, drifts, drifting, float, floats, floating | 航行, 漂浮, 漂, 飘 | navega, navegan, navegando, flota, flotando | navigue, flotte, flottent | segelt, segeln, treibt, schwebt | 浮かぶ, 浮かん, 漂う | navega, navegando, flutua | дрейф* | 항해, 떠다니
wave | waving, waves hello, waves at, waves goodbye, greets, greeting | 挥手, 打招呼 | saluda, saludando | salue, saluent | winkt, winken | 手を振 | acena, acenando | маш* | 손을 흔들
stand | stand, stands, standing, looks, looking, looking around, watching, waiting, gazing, staring, smiling, posing | 站, 站着, 看着, 望着, 等待 | de pie, mira, mirando, espera | debout, regarde, attend | steht, stehen, schaut, wartet | 立つ, 立っ, 見る, 見て | em pé, olha, olhando | стоит, стоят, смотр* | 서 있, 바라보
"""

COLOURS = """
#d8352c | red, scarlet, crimson | 红, 红色, 紅 | rojo, roja | rouge | rot, rote, roter, rotes, roten | 赤, 赤い | vermelho, vermelha | красн* | 빨간, 빨강, 붉은
#f08a24 | orange | 橙色, 橘色 | naranja, anaranjado | orangé | orangefarben, orangene | オレンジ | laranja | оранжев* | 주황
#f2c62e | yellow, golden, gold | 黄, 黄色, 金色, 金黄 | amarillo, amarilla, dorado, dorada | jaune, doré, dorée | gelb, gelbe, gelber, golden, goldene, goldener | 黄色, 金色, 黄金 | amarelo, amarela, dourado | жёлт*, желт*, золот* | 노란, 노랑, 금색
#4c9e3f | green, emerald | 绿, 绿色, 綠 | verde | vert, verte | grün, grüne, grüner, grünes | 緑, 緑色 | verde | зелён*, зелен* | 초록, 녹색
#3d7fd6 | blue, azure, navy | 蓝, 蓝色, 藍 | azul, azules | bleu, bleue | blau, blaue, blauer, blaues | 青, 青い | azul, azuis | син*, голуб* | 파란, 파랑, 푸른
#8a56c2 | purple, violet, lavender | 紫, 紫色 | morado, morada, púrpura, violeta | violet, violette, pourpre | lila, violett, violette | 紫, 紫色 | roxo, roxa | фиолетов* | 보라
#f08fb4 | pink, magenta, rosy | 粉, 粉色, 粉红 | rosado, rosada | rose | pink, rosa | ピンク, 桃色 | rosa, cor-de-rosa | розов* | 분홍, 핑크
#f4f1ea | white, snow-white | 白, 白色 | blanco, blanca | blanc, blanche | weiß, weiße, weißer, weißes | 白, 白い | branco, branca | бел* | 하얀, 흰
#26262c | black | 黑, 黑色 | negro, negra | noir, noire | schwarz, schwarze, schwarzer, schwarzes | 黒, 黒い | preto, preta | чёрн*, черн* | 검은, 까만
#8d9299 | grey, gray, silver | 灰, 灰色, 银色 | gris, plateado | gris, grise, argenté | grau, graue, grauer, silbern | 灰色, 銀色 | cinza, prateado | сер* | 회색, 은색
#8a5a34 | brown, chocolate, tan, beige | 棕色, 褐色 | marrón, café | marron, brun, brune | braun, braune, brauner, braunes | 茶色 | marrom, castanho | коричнев* | 갈색
"""

SIZES = """
tiny | tiny, miniature, teeny | 微小, 迷你 | diminuto, diminuta | minuscule | winzig, winzige, winziger | ちっちゃい | minúsculo | крошечн* | 아주 작은
small | small, little, baby, young, cute little | 小, 小小 | pequeño, pequeña, bebé | petit, petite, bébé | klein, kleine, kleiner, kleines | 小さな, 小さい, 赤ちゃん | pequeno, pequena, bebê | маленьк* | 작은, 아기
big | big, large, tall, giant tree | 大, 高大 | grande, alto | grand, grande, gros | groß, große, großer, großes | 大きな, 大きい | grande | больш* | 큰, 커다란
huge | huge, giant, gigantic, enormous, massive, colossal, towering | 巨大, 巨型, 庞大 | enorme, gigante, gigantesco | énorme, géant, géante, immense | riesig, riesige, riesiger | 巨大な, 巨大 | enorme, gigante | огромн*, гигантск* | 거대한
"""

COUNTS = """
1 | one, a single, lone, lonely, solitary | 一只, 一个, 一条, 一匹, 一辆, 一位, 一艘, 一头, 一名, 一朵, 一棵, 一座 | un, una | un, une | ein, eine, einer, einem, einen, eines | 一匹, 一人, 一羽, 一台 | um, uma | один, одна, одно | 한 마리, 한 명
2 | two, a pair of, a couple of, pair of, both, twin | 两只, 两个, 两条, 两匹, 两辆, 两位, 两艘, 两头, 两名, 两朵, 两棵, 二只, 一对, 双 | dos, un par de | deux, une paire de | zwei, ein paar | 二匹, 2匹, 二人, 二羽, 二台, 二頭 | dois, duas, um par de | два, две, двое, пара | 두 마리, 두 명, 두 대
3 | three, several, some, a few, few, trio of | 三只, 三个, 三条, 三匹, 三辆, 三位, 三艘, 三头, 几只, 几个, 一些 | tres, unos, unas, varios, varias | trois, quelques, plusieurs | drei, einige, mehrere | 三匹, 3匹, 三人, 三羽, 三台, 三頭 | três, alguns, algumas, vários | три, трое, несколько | 세 마리, 세 명, 몇 마리
4 | four | 四只, 四个, 四条, 四匹, 四辆, 四位 | cuatro | quatre | vier | 四匹, 4匹, 四人 | quatro | четыре, четверо | 네 마리, 네 명
5 | five, many, a group of, group of, a flock of, flock of, a herd of, herd of, a pack of, pack of, a school of, a shoal of, a swarm of, lots of, a bunch of, a crowd of, dozens of, hundreds of | 五只, 五个, 五条, 五匹, 一群, 许多, 很多, 成群 | cinco, muchos, muchas, un grupo de, una manada de, una bandada de | cinq, beaucoup de, un groupe de, un troupeau de | fünf, viele, eine gruppe, eine herde, ein schwarm | 五匹, 5匹, 五人, たくさんの, 群れ | cinco, muitos, muitas, um grupo de, um bando de | пять, много, стая, стадо, группа | 다섯 마리, 많은, 떼
6 | six, seven, eight, nine, ten | 六只, 七只, 八只, 九只, 十只 | seis, siete, ocho, diez | six, sept, huit, dix | sechs, sieben, acht, zehn | 六匹, 十匹 | seis, sete, oito, dez | шесть, семь, восемь, десять | 여섯 마리, 열 마리
"""

MOODS = """
happy | happy, happily, joyful, joyfully, cheerful, playful, playfully, fun, funny, cute, adorable, bright, colorful, colourful, lively, festive, merry, whimsical | 快乐, 开心, 可爱, 欢快, 愉快, 活泼 | feliz, alegre, divertido, lindo, linda, adorable | heureux, heureuse, joyeux, joyeuse, mignon, mignonne, drôle | fröhlich, fröhliche, glücklich, süß, süße, süßes, lustig | かわいい, 可愛い, 楽しい, 楽しそう | feliz, alegre, fofo, fofa | весел*, счастлив*, мил* | 귀여운, 행복한, 즐거운
calm | calm, calmly, peaceful, peacefully, serene, quiet, quietly, tranquil, gentle, gently, soft, relaxing, cozy, cosy, still water, slow, slowly, lazy, lazily | 平静, 宁静, 安静, 温柔, 缓缓, 悠闲, 静谧 | tranquilo, tranquila, sereno, calma, suave, lentamente | calme, paisible, serein, doux, doucement, lentement | ruhig, ruhige, friedlich, sanft, langsam, gemütlich | 静か, 穏やか, のんびり, ゆっくり | calmo, calma, tranquilo, sereno | спокойн*, тих*, мирн*, медленно | 평화로운, 고요한, 조용한, 천천히
dreamy | dreamy, dreamlike, magical, magic, mystical, fantasy, fairy tale, fairytale, surreal, enchanted, ethereal, glowing, mysterious | 梦幻, 神秘, 魔法, 奇幻, 童话 | mágico, mágica, onírico, misterioso, fantasía | magique, onirique, féerique, mystérieux | magisch, magische, traumhaft, geheimnisvoll, märchenhaft | 幻想的, 不思議, 魔法 | mágico, mágica, misterioso | волшебн*, сказочн*, таинствен* | 신비로운, 마법, 환상적
epic | epic, dramatic, majestic, heroic, powerful, grand scale, breathtaking, spectacular, awe-inspiring, fast, exciting, action-packed, energetic, dynamic | 史诗, 壮观, 宏伟, 雄伟, 震撼, 壮丽 | épico, épica, dramático, majestuoso, espectacular | épique, dramatique, majestueux, spectaculaire | episch, epische, dramatisch, majestätisch, spektakulär | 壮大, 雄大, 迫力 | épico, épica, dramático, majestoso | эпич*, драматич*, величеств* | 웅장한, 장엄한
sad | sad, sadly, melancholy, melancholic, gloomy, sorrowful, nostalgic, abandoned, tense, scary, spooky, eerie, haunted, horror, ominous | 悲伤, 忧郁, 孤独, 恐怖, 伤感 | triste, melancólico, tenebroso | triste, mélancolique, effrayant | traurig, melancholisch, gruselig, unheimlich | 悲しい, 寂しい, 怖い | triste, melancólico, assustador | грустн*, печальн*, страшн* | 슬픈, 외로운, 무서운
"""

STYLES = """
cinematic | cinematic, cinematic shot, film, movie, cinematography, film still, movie scene, film grain, anamorphic, 35mm, 35mm film, imax, cinematically, depth of field, shallow depth of field, lens flare, bokeh | 电影, 电影感, 电影级, 电影质感, 景深 | cinematográfico, cinematográfica, cinemático, película | cinématographique, cinéma | filmisch, filmische, kinoreif, kino | 映画, シネマティック, 映画のような | cinematográfico, cinematográfica, cinemática | кинематограф*, кино | 영화, 시네마틱
sharp | 4k, 8k, hd, uhd, full hd, 1080p, 720p, ultra hd, high definition, high resolution, high quality, hyper detailed, highly detailed, ultra detailed, detailed, captured in, realistic, photorealistic, hyperrealistic, ultra realistic, masterpiece, best quality, unreal engine, octane render, ray tracing, hdr, sharp focus, beautiful, stunning, gorgeous, amazing, professional | 高清, 超清, 写实, 逼真, 高质量, 细节丰富, 美丽, 漂亮, 超高清 | alta definición, alta calidad, realista, fotorrealista, hermoso, hermosa, bonito, bonita | haute définition, haute qualité, réaliste, photoréaliste, beau, belle | hochauflösend, realistisch, fotorealistisch, schön, schöne, schöner | 高画質, リアル, 実写, 美しい, 高品質 | alta definição, alta qualidade, realista, bonito, bonita, lindo, linda | высок*, реалистич*, красив*, детализ* | 고화질, 실사, 아름다운, 사실적
drawn | anime, cartoon, animation, animated, animate, pixar, disney, ghibli, 3d, 3d render, clay, claymation, stop motion, watercolor, watercolour, oil painting, sketch, pixel art, illustration, comic, style, in the style of, render, rendered | 动漫, 动画, 卡通, 水彩, 油画, 风格, 像素 | animación, dibujos animados, acuarela, estilo | animé, dessin animé, aquarelle, style | zeichentrick, animiert, aquarell, stil | アニメ, アニメーション, 水彩, 油絵, 風 | animação, desenho animado, aquarela, estilo | аниме, мультфильм*, мультяшн*, стил*, акварел* | 애니메이션, 만화, 수채화, 스타일
modern | futuristic, sci-fi, science fiction, cyberpunk style, modern, retro, vintage, black and white, noir, steampunk, minimalist, vibrant, moody, lush, tropical, vivid, warm, cold, time-lapse, timelapse, slow motion, slow-motion, slo-mo | 未来, 科幻, 赛博朋克, 复古, 延时, 慢动作 | futurista, retro, moderno, moderna, cámara lenta | futuriste, rétro, moderne, ralenti | futuristisch, futuristische, futuristischen, modern, moderne, zeitlupe, zeitraffer | 未来的, 近未来, スローモーション | futurista, moderno, moderna, câmera lenta | футуристич*, современн* | 미래적, 미래의, 슬로모션
shot | shot, shot of, shots, scene, scene of, video, video of, clip, footage, view, view of, camera, photo, photograph, picture, image, captured, showing, show, frame, frames, wide angle, a video of, generate, create, make, 15s, 10s, 8s, 5s, second, seconds, turn this image into | 镜头, 视频, 画面, 场景, 一段, 生成, 制作, 拍摄, 图片, 让图片 | vídeo, video, toma, plano, escena, imagen, cámara, de una, muestra | vidéo, plan, scène, prise de vue, image, caméra | video, aufnahme, szene, bild, kamera, einstellung | 動画, 映像, シーン, 画像, ビデオ | vídeo, cena, imagem, câmera, tomada | видео, кадр*, сцен*, ролик*, съёмк*, съемк*, камер* | 영상, 비디오, 장면
"""

# Words that carry no picture; they also tell the languages of the Latin alphabet apart.
STOP_WORDS = {
    "en": """a an the of in on at by with and or to from over into onto through across along under near beside behind
    before after while as is are was be being it its his her hers their our this that these those there here up down out
    off very some each every against between for toward towards among amid upon we i you he she they him them my your
    which who whose where when then than so but not no just also like next front back side left right top bottom made
    has have had do did does going goes go come comes make makes see all kind sort around please can will would one""",
    "es": """el la los las de del en y con por para al su sus que se lo un una unos unas es está sobre entre hacia junto
    a o muy mientras""",
    "fr": """le la les des du de et en dans sur avec au aux ce cette ces qui que son sa ses par pour est sont vers un une
    d l à sous très pendant""",
    "de": """der die das dem den des und im in am an auf mit von zu zum zur über durch bei ist sind ein eine einer einem
    einen für sich unter sehr während""",
    "pt": """o os as a do da dos das de em no na nos nas e com por para ao um uma sobre que seu sua entre está muito""",
    "ru": """и в во на с со по под над у к от до из за о об это его её их как через""",
    "zh": """的 了 在 着 一 和 与 是 上 里 中 下 边 个 只 条 有 把 被 从 到 向 地 得 里面 上面 一边 正在""",
    "ja": """の が を に で は と へ も や から まで いる ある し て た る い な する して ている""",
    "ko": """이 가 을 를 은 는 에 에서 의 와 과 로 으로 도 그리고 위 속 안 한 고 있는""",
}
