"""The words for subjects: one row a kind, one column a language.

`kind = figure, habitat, extras | English | Chinese | Spanish | French | German | Japanese | Portuguese | Russian | Korean`

`figure` is the species that plays the kind where the cast lacks it. `habitat` is the place to show when the prompt names
none. `extras` are a default colour (`#rrggbb`) or size. A trailing `*` matches every ending of a word. Plurals of the
Latin alphabet are found without being listed. Only data here: `lexicon.py` reads it.
"""

from __future__ import annotations

SUBJECTS = """
fox = fox, forest | fox, vixen | 狐狸 | zorro, zorra | renard | fuchs, füchse | キツネ, きつね, 狐 | raposa | лис* | 여우
wolf = dog, forest, #8a9099 | wolf, wolves | 狼 | lobo | loup | wolf, wölfe | オオカミ, 狼 | lobo | волк* | 늑대
cat = cat, room | cat, kitten, kitty, tabby | 猫, 貓, 小猫 | gato, gata, gatito | chat, chaton | katze, kätzchen | 猫, ネコ, ねこ, 子猫 | gato, gatinho | кот, кошк*, котён*, котен* | 고양이
lion = cat, desert, #d9a441 big | lion, lioness, sea lion | 狮子, 獅子 | león, leona | lion | löwe, löwen | ライオン | leão | лев, льв* | 사자
tiger = cat, forest, #e8862e big | tiger | 老虎, 虎 | tigre | tigre | tiger | トラ, 虎 | tigre | тигр* | 호랑이
dog = dog, meadow | dog, puppy, hound, corgi, golden retriever, labrador, husky, poodle, shiba | 狗, 小狗, 犬, 柯基 | perro, perra, perrito, cachorro | chien, chiot | hund, welpe | 犬, いぬ, イヌ, 子犬 | cão, cachorro, cachorrinho | собак*, щен*, пёс, пес | 강아지, 개가, 개 한
horse = horse, meadow | horse, pony, foal, stallion, mare | 马, 馬 | caballo, yegua, potro | cheval, chevaux, poulain | pferd, pferde, fohlen | 馬, ウマ | cavalo, égua | лошад*, конь, кон* | 말이, 말 한, 조랑말
zebra = horse, desert, #e6e6e6 | zebra | 斑马 | cebra | zèbre | zebra | シマウマ | zebra | зебр* | 얼룩말
cow = horse, meadow, #e8e0d8 | cow, bull, calf, ox, cattle | 牛, 奶牛 | vaca, toro | vache, taureau | kuh, kühe, stier | 牛, ウシ | vaca, touro | коров*, бык | 소가, 젖소
elephant = elephant, desert, big | elephant | 大象, 象 | elefante | éléphant | elefant, elefanten | ゾウ, 象 | elefante | слон* | 코끼리
giraffe = deer, desert, #e0b050 big | giraffe | 长颈鹿 | jirafa | girafe | giraffe | キリン | girafa | жираф* | 기린
bear = bear, forest | bear, grizzly, cub, teddy bear, teddy | 熊, 小熊, 泰迪熊 | oso, osa, osito | ours, ourson | bär, bären, teddybär | クマ, 熊 | urso, ursinho | медвед*, медвеж* | 곰
polar bear = bear, mountains, #f2f2ee | polar bear, ice bear | 北极熊 | oso polar | ours polaire, ours blanc | eisbär, eisbären | シロクマ, 白熊 | urso polar | белый медведь | 북극곰
panda = bear, forest, #e9e9e6 | panda, giant panda | 熊猫, 大熊猫 | panda, oso panda | panda | panda | パンダ | panda | панд* | 판다
deer = deer, forest | deer, fawn, stag, doe, reindeer, antelope, gazelle, moose, elk | 鹿, 小鹿 | ciervo, venado, reno | cerf, biche, faon, renne | hirsch, reh, rentier | 鹿, シカ | veado, cervo | олен* | 사슴
rabbit = rabbit, meadow, small | rabbit, bunny, bunnies, hare | 兔子, 兔, 小兔 | conejo, conejito, liebre | lapin, lièvre | hase, hasen, kaninchen | ウサギ, うさぎ, 兎 | coelho, lebre | кролик*, заяц, зайц*, зайчик* | 토끼
squirrel = rabbit, forest, #b0652e tiny | squirrel, chipmunk, mouse, mice, hamster, hedgehog | 松鼠, 老鼠, 仓鼠 | ardilla, ratón | écureuil, souris | eichhörnchen, maus, mäuse, igel | リス, ネズミ, ハムスター | esquilo, rato | белк*, мыш* | 다람쥐, 쥐가
pig = bear, meadow, #f0a6a8 | pig, piglet, hog | 猪, 小猪 | cerdo, cerdito | cochon | schwein, ferkel | 豚, ブタ | porco | свин*, порос* | 돼지
sheep = bear, meadow, #f3efe6 small | sheep, lamb, goat | 羊, 绵羊, 山羊 | oveja, cordero, cabra | mouton, agneau, chèvre | schaf, lamm, ziege | 羊, ヒツジ, ヤギ | ovelha, cabra | овц*, баран*, коз* | 양이, 양 한, 염소
otter = otter, lake | otter, sea otter, baby sea otter, baby otter | 水獭, 海獭, 小水獭 | nutria | loutre | otter, fischotter, seeotter | カワウソ, ラッコ | lontra | выдр* | 수달, 해달
seal = otter, beach, #7c8590 | seal, walrus, beaver, platypus | 海豹, 海狮 | foca, castor | phoque, castor | robbe, seehund, biber | アザラシ, アシカ | foca | тюлен*, бобр* | 물개, 바다표범
bird = bird, meadow | bird, sparrow, robin, songbird, parrot, pigeon, dove, hummingbird, crow, raven, owl, seagull, gull, swan, goose, geese, crane bird, stork, flamingo, peacock, butterfly, butterflies, bee, dragonfly, bat | 鸟, 小鸟, 鸽子, 海鸥, 天鹅, 鹦鹉, 蝴蝶, 蜜蜂 | pájaro, ave, loro, paloma, gaviota, mariposa, abeja | oiseau, oiseaux, perroquet, mouette, colombe, papillon, abeille | vogel, vögel, möwe, taube, papagei, schmetterling, biene | 鳥, トリ, 小鳥, 蝶, 鳩 | pássaro, ave, papagaio, gaivota, borboleta, abelha | птиц*, птич*, попуга*, чайк*, голуб*, бабочк*, пчел* | 새가, 새 한, 새들, 나비, 비둘기
eagle = bird, mountains, #6b4a2f big | eagle, hawk, falcon, condor, vulture | 鹰, 老鹰 | águila, halcón, cóndor | aigle, faucon | adler, falke | 鷲, 鷹, ワシ | águia, falcão | орёл, орел, орл*, сокол* | 독수리
duck = bird, lake, #f2c531 | duck, duckling, rubber duck | 鸭子, 小鸭 | pato, patito | canard | ente, enten | アヒル, 鴨 | pato | утк*, утён* | 오리
chicken = bird, meadow, #f2efe8 | chicken, rooster, hen, chick, turkey | 鸡, 公鸡, 小鸡 | gallina, gallo, pollo, pollito | poule, coq, poussin | huhn, hahn, henne, küken | 鶏, ニワトリ, ひよこ | galinha, galo | куриц*, петух*, цыпл* | 닭, 병아리
penguin = bird, mountains, #2c3440 | penguin | 企鹅, 企鵝 | pingüino | pingouin, manchot | pinguin, pinguine | ペンギン | pinguim, pinguins | пингвин* | 펭귄
fish = fish, underwater | fish, fishes, goldfish, clownfish, koi, tropical fish, shoal, school of fish, jellyfish, squid, octopus, seahorse, starfish, crab, lobster, shrimp | 鱼, 魚, 金鱼, 锦鲤, 小丑鱼, 水母, 章鱼 | pez, peces, pulpo, medusa | poisson, poulpe, méduse | fisch, fische, qualle, krake | 魚, 金魚, クラゲ, タコ | peixe, polvo | рыб*, медуз*, осьминог* | 물고기, 금붕어, 해파리
turtle = fish, underwater, #6f9a4c | turtle, sea turtle, tortoise | 海龟, 乌龟 | tortuga, tortuga marina | tortue | schildkröte | カメ, ウミガメ, 亀 | tartaruga | черепах* | 거북
whale = whale, underwater, big | whale, humpback, blue whale, orca | 鲸鱼, 鲸, 鯨 | ballena, orca | baleine, orque | wal, wale, blauwal, buckelwal | クジラ, 鯨, シャチ | baleia, orca | кит, киты, кита, касатк* | 고래
dolphin = whale, underwater, #7f9db5 | dolphin, porpoise | 海豚 | delfín, delfines | dauphin | delfin, delfine | イルカ | golfinho | дельфин* | 돌고래
shark = whale, underwater, #6f7c86 | shark, great white | 鲨鱼, 鲨 | tiburón, tiburones | requin | hai, haie | サメ, 鮫 | tubarão | акул* | 상어
human = human, village | human, person, people, man, men, boy, child, children, kid, baby, toddler, guy, astronaut, dancer, chef, farmer, doctor, teacher, student, knight, king, prince, wizard, pirate, samurai, ninja, soldier, superhero, monk, artist, painter, musician, guitarist, singer, couple, friend, family, grandfather, old man, hiker, skier, surfer, runner, explorer, traveler, traveller, detective, fisherman, snowman | 人, 男人, 男孩, 孩子, 小孩, 宇航员, 舞者, 老人, 骑士, 雪人, 少年, 武士 | persona, personas, gente, hombre, niño, chico, astronauta | personne, gens, homme, garçon, enfant, astronaute | mensch, menschen, mann, junge, kind, kinder, astronaut | 人, 男, 男の子, 子供, 少年, 宇宙飛行士, 侍 | pessoa, pessoas, homem, menino, criança, astronauta | человек*, люди, мужчин*, мальчик*, ребёнок, ребенок, дети, космонавт* | 사람, 남자, 소년, 아이, 우주비행사
woman = human, village | woman, women, girl, lady, queen, princess, witch, grandmother, old woman, ballerina, mermaid | 女人, 女孩, 公主, 少女, 女子, 姑娘 | mujer, niña, chica, bailarina, princesa | femme, fille, danseuse, princesse | frau, frauen, mädchen, tänzerin, prinzessin | 女, 女の子, 少女, 女性 | mulher, menina, princesa, bailarina | женщин*, девочк*, девушк*, принцесс* | 여자, 소녀
robot = robot, city | robot, android, cyborg, mech, droid, humanoid | 机器人, 機器人 | robot, androide | robot, androïde | roboter | ロボット | robô, androide | робот* | 로봇
dragon = dragon, mountains, big | dragon, dinosaur, t-rex, trex, wyvern, griffin, phoenix, unicorn | 龙, 龍, 恐龙, 独角兽 | dragón, dinosaurio, unicornio | dragon, dinosaure, licorne | drache, drachen, dinosaurier, einhorn | 竜, ドラゴン, 恐竜 | dragão, dinossauro, unicórnio | дракон*, динозавр*, единорог* | 용이, 드래곤, 공룡
car = car, city | car, automobile, vehicle, sports car, race car, taxi, truck, van, bus, jeep, suv, convertible, train, motorcycle, motorbike, bicycle, bike, tractor, police car, fire truck | 汽车, 车, 車, 跑车, 卡车, 公交车, 火车, 出租车, 自行车, 摩托车 | coche, carro, auto, camión, autobús, tren, bicicleta | voiture, camion, train, vélo, moto | auto, wagen, lastwagen, zug, fahrrad | 車, 自動車, 電車, トラック | carro, caminhão, trem, ônibus, bicicleta | машин*, автомобил*, поезд*, грузовик*, велосипед* | 자동차, 기차, 트럭
boat = boat, beach | boat, sailboat, ship, yacht, canoe, kayak, ferry, pirate ship, sailing boat, sailing ship, submarine | 船, 帆船, 小船, 轮船 | barco, velero, bote | bateau, voilier, navire | boot, schiff, segelboot, segelschiff | 船, 舟, ヨット, ボート | barco, veleiro, navio | лодк*, корабл*, парусник*, яхт* | 배가, 배 한, 돛단배, 보트
rocket = rocket, space | rocket, spaceship, spacecraft, space shuttle, starship, missile, ufo, satellite | 火箭, 飞船, 宇宙飞船, 太空船 | cohete, nave espacial | fusée, vaisseau spatial, vaisseau | rakete, raumschiff | ロケット, 宇宙船 | foguete, nave espacial | ракет*, космический корабль, звездолёт* | 로켓, 우주선
balloon = balloon, sky | balloon, hot air balloon, air balloon, airship, zeppelin, kite, airplane, aeroplane, plane, jet, helicopter, drone aircraft, glider, parachute | 热气球, 气球, 飞机, 飞艇, 风筝, 直升机 | globo, globo aerostático, avión, cometa | montgolfière, ballon, avion, cerf-volant | ballon, heißluftballon, flugzeug, drachenflieger | 気球, 風船, 飛行機 | balão, avião | воздушный шар, шар, шары, самолёт*, самолет* | 열기구, 풍선, 비행기
tree = tree, meadow | tree, oak, apple tree, willow, maple, cherry tree, cherry blossom, bonsai, sapling, baobab | 树, 樹, 大树, 樱花 | árbol, roble, cerezo | arbre, chêne, cerisier | baum, bäume, eiche, kirschbaum | 木が, 木の下, 桜 | árvore | дерев*, дуб* | 나무, 벚꽃
flower = flower, meadow, small | flower, rose, tulip, daisy, daisies, sunflower, lily, lilies, orchid, blossom, lotus, poppy, poppies, potted plant | 花, 花朵, 玫瑰, 向日葵, 荷花 | flor, rosa, girasol, tulipán | fleur, tournesol, tulipe | blume, sonnenblume, tulpe, blüte | 花, ひまわり, 薔薇 | flor, girassol | цвет*, подсолнух*, роз* | 꽃, 해바라기
"""
