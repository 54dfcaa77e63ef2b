"""Words for the finest kinds: those that have a figure of their own beside a broader kind (a rooster beside a chicken).

They are read before all other subject tables, so a word that stands here leaves the broader row. The format is that of
`words/subjects.py`. Only data here.
"""

from __future__ import annotations

KINDS = """
sign = sign, street
letters = sign, meadow
phoenix = eagle, mountains, #f0622a big | phoenix, phoenixes+, firebird | 凤凰, 火凤凰, 朱雀 | fénix, ave fénix | phénix | phönix, feuervogel | 不死鳥, 鳳凰, フェニックス | fênix | феникс*, жар-птиц* | 불사조, 봉황 | fenice
lioness = lioness, savannah, big | lioness | 母狮, 雌狮 | leona, leonas+ | lionne | löwin, löwinnen+ | 雌ライオン, メスライオン | leoa, leoas+ | львиц* | 암사자 | leonessa, leonesse+
doe = doe, forest | doe, fawn, bambi, roe deer, female deer | 母鹿, 小鹿, 幼鹿, 狍子 | cierva, cervatillo, cervatillos+, corzo | biche, faon, faons+, chevreuil | hirschkuh, rehkitz, reh, rehe+ | 小鹿, 子鹿, バンビ, ノロジカ | corça, bambi, filhote de veado | олененок, олененка, оленята, лань, косуля, косулю, косули | 아기사슴, 아기 사슴, 암사슴, 노루 | cerbiatto, cerbiatti+, capriolo
goldfish = goldfish, underwater, tiny | goldfish, gold fish | 金鱼 | pez dorado, pez de colores, carpa dorada | poisson rouge | goldfisch, goldfische+ | 金魚 | peixinho dourado, peixe dourado | золотая рыбка, золотую рыбку, золотые рыбки | 금붕어 | pesce rosso, pesci rossi+
bamboo stalk = bamboostalk, bamboo | bamboo stalk, bamboo stalks+, bamboo stem, bamboo stems+, bamboo pole, bamboo tree, bamboo trees+, bamboo trunk, bamboo plant, bamboo cane | 竹竿, 竹子 | caña de bambú, tallo de bambú | tige de bambou, tiges de bambou+ | bambusstamm, bambusstange, bambusrohr | 竹の幹, 竹の茎 | caule de bambu, tronco de bambu | ствол бамбука, стебель бамбука | 대나무 줄기 | canna di bambù, fusto di bambù
branch = branch, forest, fixed | branch, branches, tree branch, bough, twig, perch | 树枝, 枝头, 枝桠 | rama, ramas | branche, branches | ast, zweig, äste+, zweige+ | 枝, 木の枝 | galho, galhos | ветка, ветке, ветку, ветви, ветке | 나뭇가지 | ramo
nest = nest, forest | nest, bird's nest, nests | 鸟巢, 鸟窝, 巢 | nido | nid | nest, vogelnest | 巣, 鳥の巣 | ninho | гнездо, гнезде | 둥지 | nido
rooster = rooster, meadow | rooster, cockerel | 公鸡, 雄鸡 | gallo | coq | hahn, hähne+, gockel | 雄鶏, オンドリ, おんどり | galo | петух* | 수탉 | gallo
turkey = turkey, meadow | turkey | 火鸡 | pavo | dinde, dindon | truthahn, truthähne+, pute | 七面鳥 | peru | индюк*, индейк* | 칠면조 | tacchino
hummingbird = hummingbird, meadow | hummingbird, hummingbirds+ | 蜂鸟 | colibrí, colibríes+ | colibri, colibris+ | kolibri, kolibris+ | ハチドリ | beija-flor, beija-flores+ | колибри | 벌새 | colibrì
toucan = toucan, forest | toucan | 巨嘴鸟 | tucán | toucan | tukan | オオハシ | tucano | тукан* | 큰부리새, 투칸 | tucano
llama = llama, mountains | llama, alpaca | 羊驼, 美洲驼 | llama, alpaca | lama, alpaga | lama, alpaka | アルパカ, ラマ | lhama, alpaca | лама, ламы, альпак* | 알파카, 라마 | lama, alpaca
rhino = rhino, desert | rhino, rhinoceros | 犀牛 | rinoceronte | rhinocéros | nashorn, nashörner+ | サイ, 犀 | rinoceronte | носорог* | 코뿔소 | rinoceronte
hamster = hamster, room | hamster, guinea pig, gerbil, chinchilla | 仓鼠, 豚鼠 | hámster, cobaya | hamster, cochon d'inde | hamster, meerschweinchen | ハムスター, モルモット | hamster, porquinho-da-índia | хомяк*, хомяч* | 햄스터, 기니피그 | criceto, porcellino d'india
capybara = hippo, river, #96693f small | capybara, capybaras+ | 水豚, 卡皮巴拉 | capibara, carpincho, chigüire | capybara | wasserschwein, capybara | カピバラ | capivara | капибар* | 카피바라 | capibara
skunk = skunk, forest | skunk | 臭鼬 | mofeta, zorrillo | mouffette | stinktier | スカンク | gambá | скунс* | 스컹크 | puzzola
walrus = walrus, beach | walrus | 海象 | morsa | morse | walross, walrosse+ | セイウチ | morsa | морж* | 바다코끼리 | tricheco
longneck = longneck, forest | brontosaurus, brachiosaurus, diplodocus, long-necked dinosaur, long neck dinosaur, apatosaurus | 雷龙, 腕龙, 梁龙, 长颈恐龙 | brontosaurio, braquiosaurio, diplodocus | brontosaure, brachiosaure, diplodocus | brontosaurus, brachiosaurus, diplodocus | ブロントサウルス, ブラキオサウルス, 首長竜 | brontossauro, braquiossauro | бронтозавр*, брахиозавр*, диплодок* | 브론토사우루스, 브라키오사우루스 | brontosauro, brachiosauro
ant = ant, meadow | ant, ants+, cricket insect, grasshopper, praying mantis, mantis, centipede, cicada, cockroach, termite | 蚂蚁, 蚱蜢, 蝗虫, 螳螂, 蜈蚣, 蝉, 知了, 蟋蟀, 蟑螂 | hormiga, saltamontes, grillo | fourmi, sauterelle, grillon, cigale | ameise, ameisen+, heuschrecke, grille, gottesanbeterin | アリ, 蟻, バッタ, コオロギ, カマキリ, セミ | formiga, gafanhoto, grilo, cigarra | муравей, муравь*, кузнечик*, сверчок, цикад* | 개미, 메뚜기, 매미, 귀뚜라미 | formica, formiche+, cavalletta, grillo, cicala
ladybug = ladybug, meadow | ladybug, ladybird, beetle | 瓢虫, 甲虫 | mariquita, escarabajo | coccinelle, scarabée | marienkäfer, käfer | てんとう虫, テントウムシ | joaninha, besouro | божья коровка, божью коровку, жук* | 무당벌레, 딱정벌레 | coccinella, coccinelle+, scarabeo
starfish = starfish, underwater | starfish, sea star | 海星 | estrella de mar, estrellas de mar+ | étoile de mer | seestern, seesterne+ | ヒトデ | estrela-do-mar | морская звезда, морскую звезду, морские звезды | 불가사리 | stella marina
ray = ray, underwater | manta ray, stingray, manta | 魔鬼鱼, 蝠鲼, 黄貂鱼 | mantarraya, raya manta | raie manta, raie | mantarochen, stachelrochen, rochen | マンタ, エイ | arraia, raia-manta | скат, ската, скаты | 가오리, 만타가오리 | manta gigante, razza, manta
fire engine = fireengine, city | fire engine, fire truck, firetruck | 消防车 | camión de bomberos | camion de pompiers, camion de pompier | feuerwehrauto, feuerwehrwagen, löschfahrzeug | 消防車 | caminhão de bombeiros | пожарная машина, пожарную машину, пожарной машины | 소방차 | camion dei pompieri, autopompa
ambulance = ambulance, city | ambulance | 救护车 | ambulancia | ambulance | krankenwagen, rettungswagen | 救急車 | ambulância | скорая помощь, машина скорой помощи | 구급차, 앰뷸런스 | ambulanza
police car = policecar, city | police car, cop car, patrol car | 警车 | coche de policía, patrulla, coche patrulla | voiture de police | polizeiauto, polizeiwagen, streifenwagen | パトカー | carro de polícia, viatura | полицейская машина, полицейскую машину | 경찰차 | auto della polizia, macchina della polizia
carriage = carriage, village | carriage, horse-drawn carriage, horse drawn carriage, stagecoach, horse carriage, coach and horses, horse-drawn coach, buggy | 马车, 四轮马车, 南瓜马车 | carruaje, carroza, diligencia, coche de caballos | calèche, carrosse, diligence, fiacre | kutsche, pferdekutsche, postkutsche | 馬車 | carruagem, diligência | карета, карету, кареты, карете, каретой, экипаж | 마차, 쌍두마차 | carrozza, diligenza
wagon = wagon, meadow | covered wagon, wagon, horse-drawn wagon, horse drawn wagon, conestoga wagon, prairie wagon | 大篷车, 篷车 | carromato | chariot bâché, roulotte | planwagen, pferdewagen | 幌馬車 | carroção | крытая повозка, фургон с лошадьми | 포장마차 | carro coperto
cart = cart, farm | hay cart, horse cart, donkey cart, ox cart, oxcart, bullock cart, hay wagon, horse-drawn cart, wooden cart, cart | 牛车, 驴车, 板车, 干草车 | carreta, carro de heno, carro tirado | charrette, charrette à foin | heuwagen, pferdekarren, eselkarren, ochsenkarren | 荷馬車, 牛車, 荷車 | carroça, carro de bois | телега, телегу, телеге, телегой, повозка, повозку | 수레, 달구지, 우마차 | carretto, carro di fieno
rickshaw = rickshaw, street | rickshaw, auto rickshaw, autorickshaw, tuk tuk, tuk-tuk, tuktuk, cycle rickshaw | 嘟嘟车, 三轮车, 人力车, 黄包车 | rickshaw, mototaxi, tuk-tuk | rickshaw, pousse-pousse, tuk-tuk | rikscha, tuk-tuk | リキシャ, 人力車, トゥクトゥク | riquixá, tuk-tuk | рикша, рикшу, тук-тук | 릭샤, 인력거, 툭툭 | risciò, tuk-tuk
taxi = taxi, city | taxi, cab, yellow cab | 出租车, 计程车 | taxi | taxi | taxi, taxis+ | タクシー | táxi | такси | 택시 | taxi
tractor = tractor, meadow | tractor, combine harvester | 拖拉机 | tractor | tracteur | traktor, trecker | トラクター | trator | трактор* | 트랙터 | trattore
alien = human, planet | alien, extraterrestrial, martian, little green man, little green men, grey alien, gray alien, space alien | 外星人, 外星生物, 外星来客 | extraterrestre, alienígena, marciano | extraterrestre, martien | außerirdischer, außerirdische, alien, aliens+ | 宇宙人, エイリアン | alienígena, extraterrestre | инопланетян* | 외계인 | alieno, alieni+, extraterrestre
mermaid = woman, underwater | mermaid, mermaids+, merman | 美人鱼 | sirena, sirenas+ | sirène | meerjungfrau, meerjungfrauen+ | 人魚, マーメイド | sereia | русалк* | 인어 | sirena
gondola = human, canal | gondola, gondolas, gondolier, gondoliers+ | 贡多拉 | góndola, gondolero | gondole, gondolier | gondel, gondeln+, gondoliere | ゴンドラ | gôndola, gondoleiro | гондол* | 곤돌라 | gondola, gondole+, gondoliere
spaceship = spaceship, space | spaceship, spacecraft, starship, space ship, starfighter, alien spacecraft, space craft | 宇宙飞船, 飞船, 太空船, 外星飞船, 外星战舰, 外星飞行器, 太空飞船, 航天飞船 | nave espacial | vaisseau spatial | raumschiff, raumschiffe+ | 宇宙船 | nave espacial, espaçonave | космический корабль, космического корабля, звездолет* | 우주선 | astronave, navicella spaziale
satellite = satellite, space | satellite, space station | 卫星, 人造卫星 | satélite | satellite | satellit, satelliten+ | 人工衛星, 衛星 | satélite | спутник* | 인공위성, 위성 | satellite
hot air balloon = hotairballoon, sky | hot air balloon, hot-air balloon, air balloon, hot air balloon festival, hot-air balloon festival, balloon festival, hot air balloon fiesta, balloon fiesta, hot air balloon rally | 热气球, 热气球节 | globo aerostático, globo de aire caliente | montgolfière | heißluftballon, heißluftballons+ | 熱気球, 気球 | balão de ar quente | воздушный шар, воздушного шара, воздушные шары, воздушном шаре | 열기구 | mongolfiera, mongolfiere+
sled = sled, mountains | sled, sledge, sleigh, toboggan | 雪橇 | trineo | luge, traîneau | schlitten | そり, ソリ | trenó | сани, санки, санках | 썰매 | slitta, slittino
paper plane = paperplane, park | paper plane, paper planes, paper airplane, paper airplanes, paper aeroplane, paper aeroplanes | 纸飞机 | avión de papel, aviones de papel+ | avion en papier, avions en papier+ | papierflieger, papierflugzeug | 紙飛行機, 紙ひこうき | avião de papel, aviões de papel+ | бумажный самолёт, бумажный самолет, бумажный самолётик, бумажный самолетик | 종이비행기 | aereo di carta, aeroplanino di carta
basketball hoop = basketballhoop, gymnasium, fixed | basketball hoop, hoop, the hoop, basket hoop, basketball net, basketball basket, hoop and backboard | 篮球架, 篮筐 | canasta de baloncesto, aro de baloncesto | panier de basket | basketballkorb | バスケットゴール | cesta de basquete, aro de basquete | баскетбольное кольцо, баскетбольная корзина | 농구대, 농구 골대 | canestro da basket
basketball = basketball, gymnasium | basketball | 篮球 | balón de baloncesto, pelota de baloncesto | ballon de basket | basketball | バスケットボール | bola de basquete | баскетбольный мяч | 농구공 | pallone da basket, palla da basket
football = football, meadow | sports ball, soccer ball, football | 足球, 运动球, 体育用球, 体育球 | balón de fútbol, pelota de fútbol | ballon de football, ballon de foot | fußball, fußbälle+ | サッカーボール | bola de futebol | футбольный мяч | 축구공 | pallone da calcio
crown = crown, room | crown, tiara | 皇冠, 王冠 | corona | couronne | krone, kronen+ | 王冠, 冠 | coroa | корона, корону, короны | 왕관 | corona
shoe = shoe, room | shoe, sneaker, boot, running shoe, tennis shoe, athletic shoe, walking shoe, hiking boot, high heel, high heels+, dancing shoe, trainers+ | 鞋, 鞋子, 运动鞋, 靴子 | zapato, zapatilla, bota | chaussure, basket, botte | schuh, schuhe+, turnschuh, stiefel | 靴, スニーカー | sapato, tênis, bota | ботинок, ботинк*, туфл*, кроссовк* | 신발, 운동화 | scarpa, scarpe+, stivale
glasses = glasses, room | glasses, eyeglasses, sunglasses, spectacles | 眼镜, 太阳镜, 墨镜 | gafas, anteojos, lentes | lunettes | brille, sonnenbrille | 眼鏡, メガネ, サングラス | óculos | очки | 안경, 선글라스 | occhiali
watch = watch, room | wristwatch, watch | 手表, 腕表 | reloj de pulsera | montre | armbanduhr | 腕時計 | relógio de pulso | наручные часы | 손목시계 | orologio da polso
burger = burger, room | burger, hamburger, cheeseburger | 汉堡, 汉堡包 | hamburguesa | hamburger, burger | hamburger, burger | ハンバーガー | hambúrguer | гамбургер*, бургер* | 햄버거, 버거 | hamburger, panino con hamburger
ice cream = icecream, room | ice cream, ice-cream, ice cream cone, gelato, popsicle, sundae, icecream | 冰淇淋, 冰激凌 | helado | glace, cornet de glace, crème glacée | eis am stiel, eiscreme, eistüte, speiseeis | アイスクリーム, ソフトクリーム | sorvete | мороженое, мороженого | 아이스크림 | gelato, cono gelato
egg = egg, room | egg | 鸡蛋, 蛋 | huevo | œuf, oeuf | ei, eier+ | 卵, たまご | ovo | яйцо, яйца | 달걀, 계란 | uovo, uova+
strawberry = strawberry, room | strawberry, strawberries+ | 草莓 | fresa, frutilla | fraise | erdbeere, erdbeeren+ | いちご, イチゴ, 苺 | morango | клубник* | 딸기 | fragola, fragole+
watermelon = watermelon, room | watermelon, melon | 西瓜 | sandía, melón | pastèque, melon | wassermelone, melone | スイカ, メロン | melancia, melão | арбуз*, дын* | 수박, 멜론 | anguria, cocomero, melone
cactus = cactus, desert | cactus, cacti | 仙人掌 | cactus, cacto | cactus | kaktus, kakteen+ | サボテン | cacto | кактус* | 선인장 | cactus
gift = gift, room | gift, present, gift box, birthday present | 礼物, 礼盒 | regalo | cadeau, cadeaux+ | geschenk, geschenke+ | プレゼント, 贈り物 | presente de aniversário, presente | подарок, подарк* | 선물, 선물 상자 | regalo, dono
sword = sword, room | sword, katana | 剑, 刀剑, 宝剑 | espada | épée | schwert, schwerter+ | 剣, 刀剣 | espada | меч, меча, мечом | 칼날, 검 | spada
treasure chest = treasurechest, beach | treasure chest, treasure, treasure box, wooden chest, old chest, old wooden chest, chest of gold, pirate chest | 宝箱, 宝藏 | cofre del tesoro, tesoro | coffre au trésor, trésor | schatztruhe, schatz | 宝箱 | baú do tesouro, tesouro | сундук*, сокровищ* | 보물상자, 보물 상자 | scrigno del tesoro, forziere, tesoro
magnifier = magnifier, room | magnifying glass, magnifier | 放大镜 | lupa | loupe | lupe | 虫眼鏡, 虫メガネ | lupa | лупа, лупу | 돋보기 | lente d'ingrandimento
desk = desk, room, fixed | desk | 书桌, 办公桌 | escritorio | bureau | schreibtisch | 机 | escrivaninha | письменный стол | 책상 | scrivania
mirror = mirror, room | mirror | 镜子 | espejo | miroir | spiegel | 鏡 | espelho | зеркало, зеркала | 거울 | specchio
bathtub = bathtub, room, fixed | bathtub, bath tub | 浴缸 | bañera | baignoire | badewanne | バスタブ, 浴槽 | banheira | ванна, ванну, ванной | 욕조 | vasca da bagno
door = door, village, fixed | door, front door | 门, 大门 | puerta | porte | tür, türen+ | ドア, 扉 | porta | дверь, двери | 문짝, 현관문 | porta
lamp = lamp, room | lamp, table lamp, desk lamp, floor lamp | 台灯, 灯 | lámpara | lampe | lampe, lampen+, stehlampe | ランプ, 電気スタンド | abajur, luminária | лампа, лампу, лампы | 램프, 스탠드 | lampada
lantern = lantern, village | lantern | 灯笼, 提灯, 花灯, 灯会+, 红灯笼 | farol, linterna | lanterne | laterne, laternen+ | ランタン, 提灯, 灯籠 | lanterna, lampião | фонарь, фонаря, фонари | 등불, 랜턴 | lanterna, lanterne+
computer mouse = computermouse, room | computer mouse | 鼠标 | ratón de ordenador, ratón de computadora | souris d'ordinateur | computermaus | パソコンのマウス, コンピューターマウス | mouse de computador | компьютерная мышь | 컴퓨터 마우스, 마우스 | mouse del computer
drum = drum, room | drum, drums, drum kit | 鼓, 架子鼓 | tambor, batería musical | tambour | trommel, trommeln+, schlagzeug | 太鼓, ドラム | tambor, bateria musical | барабан* | 드럼, 북 | tamburo, batteria musicale
trumpet = trumpet, room | trumpet, bugle, cornet | 小号, 喇叭 | trompeta | trompette | trompete | トランペット | trompete | труба, трубу | 트럼펫 | tromba
harp = harp, room | harp | 竖琴 | arpa | harpe | harfe | ハープ, 竪琴 | harpa | арфа, арфу, арфе | 하프 | arpa
flute = flute, room | flute, recorder | 长笛, 笛子 | flauta | flûte | flöte, flöten+ | フルート, 笛 | flauta | флейт* | 플루트, 피리 | flauto
mailbox = mailbox, village | mailbox, letterbox | 邮箱, 信箱 | buzón | boîte aux lettres | briefkasten | 郵便ポスト, 郵便受け | caixa de correio | почтовый ящик | 우체통, 우편함 | cassetta delle lettere, cassetta postale
tent = tent, forest | tent | 帐篷 | tienda de campaña, carpa | tente | zelt, zelte+ | テント | barraca de camping, tenda | палатка, палатку, палатки | 텐트 | tenda da campeggio, tenda
"""
