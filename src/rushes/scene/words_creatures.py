"""More words for subjects: the finer kinds of animals and people. The format is that of `words_subjects.py`.

They are read before the broad rows, so that an owl is an owl here and a bird only where no row names it. Only data here.
"""

from __future__ import annotations

CREATURES = """
monkey = bear, jungle, #8a5a34 | monkey, ape, chimpanzee, chimp, gorilla, orangutan | 猴子, 猴, 猩猩, 大猩猩 | mono, mona, gorila, chimpancé, simio | singe, gorille, chimpanzé | affe, affen+, gorilla, schimpanse | 猿, サル, ゴリラ | macaco, gorila, chimpanzé | обезьян*, горилл*, шимпанзе | 원숭이, 고릴라, 침팬지 | scimmia, scimmie+, gorilla, scimpanzé
koala = bear, forest, #9aa0a6 | koala | 考拉 | koala | koala | koala | コアラ | coala | коал* | 코알라 | koala
raccoon = fox, forest, #7d7f85 | raccoon, racoon, red panda, badger, skunk | 浣熊, 小熊猫 | mapache, tejón | raton laveur, blaireau | waschbär, dachs | アライグマ, レッサーパンダ, タヌキ | guaxinim, texugo | енот*, барсук* | 너구리 | procione, tasso
leopard = tiger, savannah, #d9a441 | leopard, cheetah, jaguar, panther, lynx, puma, cougar | 豹, 豹子, 猎豹 | leopardo, guepardo, jaguar, pantera, lince | léopard, guépard, panthère, lynx | leopard, gepard, panther, luchs | ヒョウ, チーター | leopardo, guepardo, onça, pantera | леопард*, гепард*, пантер*, рыс* | 표범, 치타 | leopardo, ghepardo, pantera, lince
donkey = horse, meadow, #8d8d92 | donkey, mule | 驴, 毛驴 | burro, asno | âne | esel | ロバ | burro, jumento | осёл, осл* | 당나귀 | asino
camel = horse, desert, #c8a068 big | camel, alpaca, llama | 骆驼, 羊驼 | camello, llama, alpaca | chameau, dromadaire, lama, alpaga | kamel, kamele+, lama, alpaka | ラクダ, アルパカ | camelo, lhama | верблюд*, альпак* | 낙타, 알파카 | cammello, lama
mammoth = elephant, arctic, #7a5236 big | mammoth, woolly mammoth, wooly mammoth | 猛犸象, 长毛象, 猛犸 | mamut, mamuts+ | mammouth | mammut, mammuts+ | マンモス | mamute | мамонт* | 매머드 | mammut
monster = bear, forest, #8a56c2 | monster, creature, ogre, troll, yeti, bigfoot | 怪物, 小怪物, 怪兽, 雪人怪 | monstruo | monstre | monster, ungeheuer | モンスター, 怪獣, 怪物 | monstro | монстр*, чудовищ* | 괴물, 몬스터 | mostro
goat = deer, farm, #e8e0d8 small | goat | 山羊 | cabra | chèvre | ziege | ヤギ, 山羊 | cabra, bode | коз* | 염소 | capra
hippo = elephant, river, #8a8088 | hippo, hippopotamus, rhino, rhinoceros | 河马, 犀牛 | hipopótamo, rinoceronte | hippopotame, rhinocéros | nilpferd, nashorn | カバ, サイ | hipopótamo, rinoceronte | бегемот*, носорог* | 하마, 코뿔소 | ippopotamo, rinoceronte
kangaroo = rabbit, savannah, #b07a4a big | kangaroo, wallaby | 袋鼠 | canguro | kangourou | känguru | カンガルー | canguru | кенгуру | 캥거루 | canguro
hedgehog = rabbit, forest, #7a5a3c tiny | hedgehog, porcupine | 刺猬 | erizo | hérisson | igel | ハリネズミ | ouriço | ёж, ежик*, ежа | 고슴도치 | riccio
mouse = rabbit, meadow, #8d8d92 tiny | mouse, mice, rat, hamster, guinea pig | 老鼠, 仓鼠 | ratón, rata, hámster | souris, rat, hamster | maus, mäuse+, ratte, hamster | ネズミ, ハムスター | rato, hamster | мыш*, хомяк* | 쥐, 생쥐, 햄스터 | topo, topolino, criceto
frog = turtle, marsh, #5c9e3a small | frog, toad | 青蛙, 蛙 | rana, sapo | grenouille, crapaud | frosch, frösche+, kröte | カエル, 蛙 | sapo, rã | лягушк*, жаб* | 개구리 | rana
crocodile = dragon, marsh, #5a7a3c | crocodile, alligator, lizard, gecko, chameleon, iguana | 鳄鱼, 蜥蜴 | cocodrilo, caimán, lagarto | crocodile, lézard | krokodil, eidechse | ワニ, トカゲ | crocodilo, jacaré, lagarto | крокодил*, ящериц* | 악어, 도마뱀 | coccodrillo, lucertola
snake = -, jungle | snake, cobra, python | 蛇 | serpiente | serpent | schlange | 蛇, ヘビ | cobra, serpente | змея, змеи, змею, змеёй | 뱀 | serpente
snail = turtle, forest, #c8a068 tiny | snail, slug | 蜗牛 | caracol | escargot | schnecke | カタツムリ | caracol | улитк* | 달팽이 | lumaca, chiocciola
spider = -, forest | spider, ant, beetle, ladybug, ladybird, caterpillar | 蜘蛛, 蚂蚁, 瓢虫 | araña, hormiga, mariquita | araignée, fourmi, coccinelle | spinne, ameise, marienkäfer | クモ, アリ, てんとう虫 | aranha, formiga, joaninha | паук*, мурав*, жук* | 거미, 개미, 무당벌레 | ragno, formica, coccinella
owl = bird, forest, #8a6a4a | owl | 猫头鹰 | búho, lechuza | hibou, chouette | eule, eulen+ | フクロウ, 梟 | coruja | сова, совы, сову, совой, филин* | 부엉이, 올빼미 | gufo, civetta
parrot = bird, jungle, #3fa04c | parrot, macaw, parakeet, cockatoo, toucan | 鹦鹉 | loro, papagayo, guacamayo, tucán | perroquet, ara, toucan | papagei, papageien+, tukan | オウム, インコ | papagaio, arara, tucano | попуга*, тукан* | 앵무새 | pappagallo, tucano
swan = bird, lake, #f4f1ea | swan | 天鹅 | cisne | cygne | schwan, schwäne+ | 白鳥 | cisne | лебед* | 백조 | cigno, cigni+
goose = bird, lake, #e8e0d8 | goose, geese | 鹅, 大雁 | ganso | oie | gans, gänse+ | ガチョウ, 雁 | ganso | гусь, гуси, гуся | 거위, 기러기 | oca, oche+
flamingo = bird, marsh, #f08fb4 | flamingo, stork, heron, crane bird, pelican | 火烈鸟, 白鹭, 仙鹤 | flamenco, cigüeña, garza | flamant rose, flamant, cigogne, héron | flamingo, flamingos+, storch, reiher | フラミンゴ, 鶴, コウノトリ | flamingo, cegonha, garça | фламинго, аист*, цапл* | 플라밍고, 두루미, 학 | fenicottero, fenicotteri+, cicogna, airone
peacock = bird, village, #2f7fb0 | peacock | 孔雀 | pavo real | paon | pfau | 孔雀 | pavão | павлин* | 공작새 | pavone
crow = bird, village, #26262c | crow, raven | 乌鸦 | cuervo | corbeau | rabe, krähe | カラス | corvo | ворон* | 까마귀 | corvo
seagull = bird, beach, #f4f1ea | seagull, gull, albatross | 海鸥 | gaviota | mouette, goéland | möwe, möwen+ | カモメ | gaivota | чайк* | 갈매기 | gabbiano, gabbiani+
butterfly = bird, garden, #f08a24 tiny | butterfly, butterflies, moth | 蝴蝶 | mariposa | papillon | schmetterling, schmetterlinge+ | 蝶, 蝶々, チョウ | borboleta | бабочк* | 나비 | farfalla, farfalle+
bee = bird, garden, #f2c62e tiny | bee, bumblebee, wasp, dragonfly, firefly, fireflies | 蜜蜂, 蜻蜓, 萤火虫 | abeja, libélula, luciérnaga | abeille, libellule, luciole | biene, bienen+, hummel, libelle, glühwürmchen | 蜂, ミツバチ, トンボ, 蛍 | abelha, libélula, vaga-lume | пчел*, стрекоз*, светлячк* | 벌, 꿀벌, 잠자리, 반딧불 | ape, api+, libellula, lucciola
bat = bird, forest, #4a4048 small | bat | 蝙蝠 | murciélago | chauve-souris | fledermaus, fledermäuse+ | コウモリ | morcego | летуч* | 박쥐 | pipistrello
octopus = fish, underwater, #c8603c | octopus, squid | 章鱼, 鱿鱼 | pulpo, calamar | pieuvre, poulpe, calmar | krake, kraken+, oktopus, tintenfisch | タコ, 蛸, イカ | polvo, lula | осьминог*, кальмар* | 문어, 오징어 | polpo, piovra, calamaro
jellyfish = fish, underwater, #c8b0e8 | jellyfish | 水母 | medusa | méduse | qualle, quallen+ | クラゲ | água-viva, medusa | медуз* | 해파리 | medusa
crab = turtle, beach, #d8352c small | crab, lobster, shrimp | 螃蟹, 龙虾 | cangrejo, langosta | crabe, homard | krabbe, krebs, hummer | カニ, 蟹, エビ | caranguejo, lagosta | краб*, омар* | 게, 바닷가재 | granchio, aragosta
seahorse = fish, coral reef, #e8b04a | seahorse, starfish, manta ray, stingray | 海马, 海星 | caballito de mar, estrella de mar, mantarraya | hippocampe, étoile de mer, raie | seepferdchen, seestern, rochen | タツノオトシゴ, ヒトデ, マンタ | cavalo-marinho, estrela-do-mar | морской конек, морская звезда, скат | 해마, 불가사리, 가오리 | cavalluccio marino, stella marina
unicorn = horse, meadow, #f4f1ea | unicorn, pegasus | 独角兽 | unicornio | licorne | einhorn | ユニコーン | unicórnio | единорог* | 유니콘 | unicorno
dinosaur = dragon, jungle, #6f8a4c big | dinosaur, t-rex, trex, tyrannosaurus | 恐龙, 霸王龙 | dinosaurio | dinosaure | dinosaurier | 恐竜, ティラノサウルス | dinossauro | динозавр* | 공룡 | dinosauro
teddy bear = bear, room, small | teddy bear, teddy | 泰迪熊, 玩具熊 | oso de peluche, osito de peluche | ours en peluche, nounours | teddybär, teddy | テディベア, クマのぬいぐるみ | urso de pelúcia, ursinho de pelúcia | плюшевый мишка, плюшевый медведь | 곰 인형, 곰인형, 테디베어 | orsacchiotto, orso di peluche
snowman = -, village | snowman, snowmen | 雪人 | muñeco de nieve | bonhomme de neige | schneemann, schneemänner+ | 雪だるま | boneco de neve | снеговик* | 눈사람 | pupazzo di neve
astronaut = human, space, #f4f1ea | astronaut, cosmonaut, spaceman | 宇航员, 航天员 | astronauta | astronaute, cosmonaute | astronaut, astronautin, raumfahrer | 宇宙飛行士 | astronauta | космонавт*, астронавт* | 우주비행사, 우주인 | astronauta
child = human, village, small | child, children, kid, kids, toddler | 孩子, 小孩, 儿童 | niños+, criatura | enfant | kind, kinder+ | 子供, 子ども, 子供たち | criança | ребенок, ребенк*, дети, детей | 아이, 어린이, 아이들 | bambini+
baby = human, nursery, tiny | baby, infant, newborn | 婴儿, 宝宝 | bebé | bébé | baby | 赤ん坊, 赤ちゃん | bebê | младенец, малыш* | 아기 | neonato, bebè
chef = human, kitchen, #f4f1ea | chef, cook, baker | 厨师, 面包师 | cocinero, cocinera, chef, panadero | cuisinier, cuisinière, chef, boulanger | koch, köchin, bäcker | シェフ, 料理人, コック | cozinheiro, cozinheira, chef, padeiro | повар*, пекар* | 요리사, 셰프 | cuoco, cuoca, chef, fornaio
farmer = human, farm | farmer, gardener, shepherd | 农民, 农夫, 园丁 | granjero, agricultor, jardinero | fermier, agriculteur, jardinier | bauer, bäuerin, gärtner | 農夫, 農民, 庭師 | fazendeiro, agricultor | фермер*, садовник* | 농부, 정원사 | contadino, agricoltore
doctor = human, room, #f4f1ea | doctor, nurse, scientist | 医生, 护士, 科学家 | médico, enfermera, científico | médecin, infirmière, scientifique | arzt, ärztin, wissenschaftler | 医者, 看護師, 科学者 | médico, enfermeira, cientista | врач*, медсестр*, учен* | 의사, 간호사, 과학자 | medico, infermiera, scienziato
teacher = human, classroom | teacher, student, professor | 老师, 学生 | profesor, profesora, maestra, estudiante | professeur, étudiant, maîtresse | lehrer, lehrerin, student, schüler | 先生, 学生, 教師 | professor, professora, estudante | учител*, студент* | 선생님, 학생 | insegnante, maestra, studente
firefighter = human, city, #d8352c | firefighter, fireman, policeman, police officer, soldier, guard | 消防员, 警察, 士兵 | bombero, policía, soldado | pompier, policier, soldat | feuerwehrmann, polizist, soldat | 消防士, 警察官, 兵士 | bombeiro, policial, soldado | пожарн*, полицейск*, солдат* | 소방관, 경찰, 군인 | pompiere, poliziotto, soldato
knight = human, village, #8d9299 | knight, warrior, viking, gladiator | 骑士, 战士 | caballero, guerrero | chevalier, guerrier | ritter, krieger | 騎士, 戦士 | cavaleiro, guerreiro | рыцар*, воин* | 기사, 전사 | cavaliere, guerriero
samurai = human, village, #3a3f55 | samurai, ninja | 武士, 忍者 | samurái, ninja | samouraï, ninja | samurai, ninja | 侍, 忍者, サムライ | samurai, ninja | самура*, ниндзя | 사무라이, 무사, 닌자 | samurai, ninja
wizard = human, forest, #5a3f9e | wizard, sorcerer, magician | 巫师, 魔法师, 魔术师 | mago, hechicero | magicien, sorcier | zauberer, magier | 魔法使い, 魔術師 | mago, feiticeiro | волшебник*, маг, мага, колдун* | 마법사 | mago, stregone
pirate = human, beach, #7a3030 | pirate | 海盗 | pirata | pirate | pirat, piratin | 海賊 | pirata | пират, пирата, пираты | 해적 | pirata
dancer = woman, stage | dancer, ballerina, ballet dancer, flamenco dancer | 舞者, 芭蕾舞者, 舞蹈演员 | bailarina, bailarín, bailarina de flamenco, bailaora | danseuse, danseur, ballerine | tänzerin, tänzer, ballerina | ダンサー, バレリーナ | bailarina, dançarina, dançarino | танцовщиц*, балерин*, танцор* | 무용수, 발레리나, 댄서 | ballerina, ballerino, danzatrice
musician = human, city | musician, guitarist, singer, pianist, violinist, drummer | 音乐家, 歌手, 乐手 | músico, guitarrista, cantante | musicien, guitariste, chanteur, chanteuse | musiker, gitarrist, sänger, sängerin | 音楽家, 歌手, ミュージシャン | músico, guitarrista, cantor, cantora | музыкант*, гитарист*, певец, певиц* | 음악가, 가수, 기타리스트 | musicista, chitarrista, cantante
painter = human, room | painter, artist | 画家, 艺术家 | pintor, pintora, artista | peintre, artiste | maler, malerin, künstler | 画家, 芸術家 | pintor, pintora, artista | художник* | 화가, 예술가 | pittore, pittrice, artista
"""
