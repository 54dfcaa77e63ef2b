"""Where in the world a prompt says it is, and which stage that looks most like: Santorini is a village, the Sahara a desert.

`stage | English | Chinese | as others write it`. A name yields to any place that the prompt names besides ("a cafe in Paris").
Names that are also common words are left out. Only data; the stages are those of `place_names.py`.
"""

from __future__ import annotations

NAMES = """
city | building, road, skyscraper district, tokyo, new york, new york city, nyc, manhattan, brooklyn, shanghai, hong kong, singapore, dubai, seoul, london, chicago, los angeles, san francisco, boston, seattle, toronto, vancouver, berlin, madrid, moscow, mumbai, delhi, bangkok, jakarta, kuala lumpur, taipei, osaka, beijing, shenzhen, guangzhou, chongqing, lagos, nairobi, johannesburg, cape town, sydney, melbourne, mexico city, sao paulo, buenos aires, istanbul, paris, las vegas, houston, philadelphia, detroit, frankfurt, warsaw, manila, ho chi minh city, shibuya, shinjuku, akihabara, ginza, gotham, abu dhabi, doha, riyadh, tel aviv, tehran, karachi, lahore, dhaka, accra, kinshasa | 东京, 纽约, 曼哈顿, 上海, 香港, 新加坡, 迪拜, 首尔, 伦敦, 芝加哥, 洛杉矶, 旧金山, 波士顿, 西雅图, 多伦多, 温哥华, 柏林, 马德里, 莫斯科, 孟买, 曼谷, 台北, 大阪, 北京, 深圳, 广州, 重庆, 武汉, 杭州, 南京, 天津, 悉尼, 墨尔本, 巴黎, 拉斯维加斯, 涩谷, 银座 | 東京, ニューヨーク, ロンドン, パリ, ソウル, 大阪, 香港, 上海, 渋谷, 新宿, 秋葉原, 서울, 부산, 도쿄, 뉴욕, 런던, 파리, 홍콩, tokio, nueva york, nova york, nova iorque, londres, seúl, moskau, moscú, moscou, mosca, токио, нью-йорк, нью-йорке, лондон, лондоне, париж, париже, москва, москве, москвы, шанхай, сеул, parigi, londra, berlín, berlino, pékin, pekín, peking, pequim, pechino, são paulo, tóquio, tokyo, moskva, москвой, москву
street | tenement, brownstone, prague, edinburgh, lisbon, vienna, havana, florence, budapest, dublin, new orleans, broadway, wall street, fifth avenue, abbey road, champs-élysées, beverly hills, montmartre, suburb, suburbs, suburban, suburbia, neighborhood, neighbourhood, burano, copenhagen, cartagena, rome, milan, barcelona, salzburg, krakow | 布拉格, 维也纳, 里斯本, 罗马, 巴塞罗那, 哈瓦那, 佛罗伦萨, 郊区 | praga, prag, wien, vienne, viena, lisboa, lissabon, roma, rom, florencia, florenz, firenze, barcelone, la habana, 구도심
harbour | cinque terre, portofino, monaco, saint-tropez, bergen, marseille, hamburg, genoa, naples |  | hambourg
canal | venice, amsterdam | 威尼斯, 阿姆斯特丹 | venecia, venise, venedig, venezia, veneza, ámsterdam, ヴェネツィア, ベネチア, 베네치아, венеция, венеции
skyline | the bund, shanghai bund, bund in shanghai, victoria harbour, hong kong harbour | 外滩, 上海外滩, 维多利亚港 |
tiled_roof | roof, roofs | |
village | santorini, mykonos, hallstatt, cotswolds, andalusia, medieval town, gold rush, frontier town, provençal village, wild west town, old west town | 圣托里尼 | santorin, 산토리니, サントリーニ島, санторини
island | hawaii, maui, bora bora, tahiti, fiji, seychelles, bahamas, caribbean, bali, maldives, galapagos, polynesia, jamaica, madeira, sicily, sardinia, okinawa, tropical paradise | 夏威夷, 马尔代夫, 巴厘岛, 大溪地, 斐济, 加勒比, 三亚 | hawái, hawaï, maldivas, malediven, caribe, caraïbes, karibik, ハワイ, 沖縄, 하와이, 제주도, гавайи, мальдивы
beach | miami, malibu, copacabana, waikiki, cancun, phuket, goa, ibiza, french riviera, santa monica, california coast, rio de janeiro, baywatch, normandy | 迈阿密, 三亚海滩, 里约热内卢 | ipanema, マイアミ, 마이애미, майами
cliff | big sur, amalfi, amalfi coast, cliffs of dover, moher, cliffs of moher, etretat, algarve, pacific coast highway | 阿马尔菲海岸 | amalfiküste, costa amalfitana, costiera amalfitana
mountains | himalayas, everest, mount everest, k2, andes, rockies, dolomites, switzerland, swiss alps, nepal, tibet, mount fuji, fuji, matterhorn, alaska, norway, carpathians, caucasus, pyrenees, montana, colorado, kashmir, ladakh, machu picchu, huangshan, zhangjiajie, new zealand, bavaria, shangri-la | 珠穆朗玛峰, 喜马拉雅, 喜马拉雅山, 富士山, 阿尔卑斯山, 西藏, 黄山, 张家界, 泰山, 华山, 昆仑山, 瑞士 | suiza, suisse, schweiz, svizzera, suíça, noruega, norvège, norwegen, 富士山, スイス, ヒマラヤ, アルプス, 스위스, 후지산, 히말라야, 알프스, гималаи, альпы, эверест
valley | yosemite, scotland, scottish highlands, highlands, wales, lauterbrunnen, iceland, faroe islands, patagonia | 苏格兰, 冰岛 | escocia, écosse, schottland, scozia, islandia, islande, islanda, アイスランド, 아이슬란드, исландия
meadow | ireland, irish countryside, mongolia, mongolian steppe, steppe, great plains, pampas, inner mongolia, england, denmark, new england, midwest, iowa, kansas | 内蒙古, 呼伦贝尔, 爱尔兰, 英格兰 | irlanda, irlande, irland, mongolia, monglei, монголия, степь, степи
forest | siberia, taiga, lapland, redwoods, sequoia, yellowstone, oregon, vermont, sleepy hollow, wonderland, narnia | 西伯利亚, 神农架, 长白山 | schwarzwald, sibirien, siberia, сибирь, тайга, тайге
jungle | amazon, amazonia, borneo, congo, costa rica, madagascar, sumatra, papua new guinea, belize, yucatan, kinabatangan river, xishuangbanna | 亚马逊, 亚马孙, 婆罗洲, 西双版纳 | amazonas, amazonie, amazônia, アマゾン, 아마존, амазонка, амазонии
savannah | africa, kenya, tanzania, masai mara, maasai mara, botswana, kruger, ngorongoro, kilimanjaro, zimbabwe, okavango, namibia | 非洲, 肯尼亚, 坦桑尼亚, 马赛马拉 | áfrica, afrique, afrika, アフリカ, ケニア, 아프리카, 케냐, африка, африке
desert | gobi, namib, atacama, mojave, death valley, arizona, nevada, new mexico, texas, outback, australian outback, arabia, arrakis, tatooine, wild west, old west, american west, salt flats, salt flat, oasis, dunhuang, route 66, burning man, bonneville, uyuni | 敦煌, 塔克拉玛干, 亚利桑那, 西部荒野 | gobi, oeste americano, ouest américain, wilder westen, ゴビ砂漠, 서부
canyon | cappadocia, monument valley, utah, bryce canyon, zion, antelope canyon, sedona, colorado river | 纪念碑谷 |
waterfall | niagara, niagara falls, iguazu, iguazu falls, victoria falls, angel falls, huangguoshu | 尼亚加拉瀑布, 黄果树, 黄果树瀑布 | niágara
temple | kyoto, nara, japan, bhutan, angkor wat, bagan, borobudur, chiang mai, shaolin, luang prabang, myanmar, sri lanka | 京都, 奈良, 吴哥窟, 少林, 日本 | kioto, 京都, 奈良, 日本, 교토, 일본, киото, япония, японии
market | marrakech, marrakesh, morocco, jaipur, varanasi, souk, medina, zanzibar, grand bazaar, camden, oaxaca, baghdad | 马拉喀什, 摩洛哥 | marrakesch, marruecos, maroc, marokko, marocco, marrocos
pyramid | egypt, giza, luxor, ancient egypt, teotihuacan, chichen itza | 埃及, 吉萨, 古埃及 | egipto, égypte, ägypten, egitto, egito, エジプト, 이집트, египет, египте
castle | transylvania, hogwarts, camelot, winterfell, loire valley, neuschwanstein, medieval kingdom, middle ages, great wall, great wall of china | 长城, 中世纪 | mittelalter, edad media, moyen âge, medioevo, 万里の長城, 만리장성
palace | versailles, taj mahal, forbidden city, buckingham palace, alhambra, rajasthan, udaipur, peterhof, summer palace | 故宫, 紫禁城, 颐和园, 泰姬陵, 凡尔赛宫 | タージマハル, 타지마할, 경복궁, эрмитаж
vineyard | tuscany, napa, napa valley, bordeaux, burgundy, champagne region, piedmont, chianti | 托斯卡纳, 波尔多 | toscana, toskana, toscane, тоскана, тоскане
flower field | provence, furano, keukenhof | 普罗旺斯 | provenza, プロヴァンス, 富良野, прованс, провансе
windmill | holland, netherlands, zaanse schans | 荷兰 | holanda, países bajos, hollande, niederlande, オランダ, 네덜란드, голландия
arctic | svalbard, antarctic peninsula, north pole, yukon, nunavut | 斯瓦尔巴 | svalbard
iceberg | greenland | 格陵兰 | groenlandia, groenland, grönland, グリーンランド, 그린란드
lake | lake como, lake tahoe, loch ness, lake district, west lake, fjord, fjords, guilin, halong bay | 西湖, 桂林, 漓江, 青海湖, 峡湾 | fiordo, fiordos, comer see, lago di como, 桂林
bridge | golden gate, brooklyn bridge, tower bridge, viaduct, sydney harbour bridge | 金门大桥, 布鲁克林大桥, 高架桥 | viaducto, viaduc, viadukt, viadotto
tower | pisa, cn tower | 比萨, 东方明珠 |
park | central park, hyde park, tuileries | 中央公园 |
underwater | atlantis, great barrier reef, mariana trench, sunken ship, shipwreck | 亚特兰蒂斯, 大堡礁 | atlántida, atlantide, アトランティス, 아틀란티스, атлантида
volcano | etna, vesuvius, pompeii, mount doom, krakatoa, kilauea | 维苏威, 富士火山 | etna, vesuvio
amusement_park | disneyland, disney world, coney island | 迪士尼乐园 |
stage | carnegie hall, opera house, sydney opera house, la scala | 悉尼歌剧院, 国家大剧院 |
football field | wembley, camp nou, super bowl | |
space | earth from space | 地球, 太空舱, 宇宙飞船窗外 |
river | water town, jiangnan, zhouzhuang, wuzhen, seine, danube, nile, ganges, thames, mekong, yangtze, mississippi | 江南, 江南水乡, 水乡, 周庄, 乌镇, 长江, 黄河, 塞纳河, 尼罗河, 恒河, 多瑙河 | sena, donau, danubio, dunai, セーヌ川, 센강, 한강, сена, дунай
"""
