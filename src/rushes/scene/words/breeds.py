"""Breeds and varieties that everybody knows by their build: a corgi has short legs, a pug no muzzle, a gorilla no tail.

A row is `kind colour pattern figure` and its names, a column a language, as in `words/coats.py`, whose rows have no figure of their own;
the figures are those of `figures/cast/breeds.py`, `breeds_cat.py`, `wild_kin.py` and `stilted.py`. Only data here.
"""

from __future__ import annotations

BREEDS = """
dog - - retriever | golden retriever, golden retrievers+, retriever, goldendoodle, golden labrador, goldie dog | 金毛, 金毛犬, 金毛寻回犬, 金毛猎犬 | golden retriever | golden retriever | golden retriever | ゴールデンレトリバー, ゴールデン・レトリバー, ゴールデンレトリーバー | golden retriever | золотистый ретривер, золотистого ретривера, ретривер* | 골든 리트리버, 골든리트리버, 리트리버 | golden retriever
dog - - labrador | labrador, labrador retriever, yellow lab | 拉布拉多, 拉布拉多犬 | labrador, labradores+ | labrador | labrador | ラブラドール, ラブラドール・レトリバー | labrador | лабрадор* | 래브라도, 래브라도 리트리버 | labrador
dog - - husky | husky, siberian husky, malamute, alaskan malamute, dog sled team+, sled dog team+, dogsled team+, sled dogs+, sled dog, dog team+ | 哈士奇, 阿拉斯加犬 | husky | husky | husky, huskys+ | ハスキー, ハスキー犬 | husky | хаски, маламут* | 허스키, 말라뮤트 | husky
dog - - samoyed | samoyed, maltese dog, bichon, bichon frise, west highland terrier, westie, great pyrenees | 萨摩耶, 萨摩耶犬, 比熊 | samoyedo, bichón, bichón maltés | samoyède, bichon | samojede, malteser | サモエド, マルチーズ | samoieda, bichon | самоед*, болонк* | 사모예드, 말티즈, 비숑 | samoiedo, maltese
dog - - pomeranian | pomeranian, pomeranian spitz, spitz dog | 博美, 博美犬 | pomerania, lulú de pomerania | loulou de poméranie | spitz, zwergspitz | ポメラニアン | lulu da pomerânia, spitz alemão | померанский шпиц, шпиц* | 포메라니안 | volpino
dog - - poodle | poodle, labradoodle, cavapoo, cockapoo | 贵宾犬, 贵妇犬 | caniche | caniche | pudel | プードル, トイプードル | poodle | пудель, пуделя, пудели | 푸들 | barboncino
dog - - corgi | corgi, welsh corgi, pembroke welsh corgi | 柯基, 柯基犬 | corgi | corgi | corgi | コーギー | corgi | корги | 웰시코기, 코기 | corgi
dog - - shiba | shiba, shiba inu, akita inu, akita dog, basenji | 柴犬, 秋田犬 | shiba inu, akita inu | shiba inu, akita inu | shiba inu, akita inu | 柴犬, 秋田犬 | shiba inu, akita inu | сиба-ину, акита-ину | 시바견, 시바이누, 진돗개 | shiba inu, akita inu
dog - - dalmatian | dalmatian, dalmation | 斑点狗, 大麦町, 大麦町犬 | dálmata | dalmatien | dalmatiner | ダルメシアン | dálmata | далматин* | 달마시안 | dalmata
dog - - collie | border collie, collie, rough collie, sheepdog, australian shepherd | 边牧, 边境牧羊犬, 牧羊犬 | border collie | border collie | border collie | ボーダーコリー, ボーダー・コリー | border collie | бордер-колли, колли | 보더콜리, 보더 콜리 | border collie
dog - - bernese | bernese mountain dog, bernese | 伯恩山犬 | boyero de berna | bouvier bernois | berner sennenhund | バーニーズ・マウンテン・ドッグ | boiadeiro de berna | бернский зенненхунд | 버니즈 마운틴 독 | bovaro del bernese
dog #2f2d31 - labrador | black lab, black labrador, black labrador retriever | 黑色拉布拉多 | labrador negro | labrador noir | schwarzer labrador | 黒ラブ | labrador preto | чёрный лабрадор, черный лабрадор | 검은 래브라도 | labrador nero
dog #6b4028 - labrador | chocolate lab, chocolate labrador | 巧克力拉布拉多 | labrador chocolate | labrador chocolat | schokoladen-labrador | | labrador chocolate | | 초콜릿 래브라도 | labrador cioccolato
dog #2f2d31 - frenchbulldog | boston terrier | 波士顿梗 | boston terrier | boston terrier | boston terrier | ボストンテリア | boston terrier | бостон-терьер | 보스턴테리어 | boston terrier
dog #2f2d31 - retriever | newfoundland dog | 纽芬兰犬 | terranova | terre-neuve | neufundländer | ニューファンドランド | terra-nova | ньюфаундленд | 뉴펀들랜드 | terranova
dog - - shepherd | german shepherd, german shepherd dog, alsatian, belgian malinois, malinois | 德牧, 德国牧羊犬 | pastor alemán | berger allemand | deutscher schäferhund, schäferhund, schäferhunde+ | ジャーマンシェパード, シェパード | pastor alemão | немецкая овчарка, немецкую овчарку, овчарк* | 셰퍼드, 저먼 셰퍼드 | pastore tedesco
dog - - rottweiler | rottweiler | 罗威纳, 罗威纳犬 | rottweiler | rottweiler | rottweiler | ロットワイラー | rottweiler | ротвейлер* | 로트와일러 | rottweiler
dog - - doberman | doberman, doberman pinscher | 杜宾, 杜宾犬 | dóberman | dobermann | dobermann | ドーベルマン | dobermann | доберман* | 도베르만 | dobermann
dog - - beagle | beagle, basset hound, jack russell, jack russell terrier | 比格犬, 米格鲁, 巴吉度猎犬 | beagle | beagle | beagle | ビーグル, バセットハウンド, ジャックラッセル | beagle | бигль, бигля, бигли | 비글, 잭 러셀 | beagle
dog - - saintbernard | saint bernard, st. bernard, st bernard | 圣伯纳犬 | san bernardo | saint-bernard | bernhardiner | セントバーナード | são bernardo | сенбернар* | 세인트 버나드 | san bernardo
dog - - pug | pug | 巴哥, 巴哥犬, 哈巴狗 | carlino | carlin | mops, möpse+ | パグ | pug | мопс* | 퍼그 | carlino
dog - - bulldog | bulldog, english bulldog, pit bull, pitbull, pit bull terrier, bull terrier, british bulldog, bullmastiff, mastiff, boxer dog | 斗牛犬, 英国斗牛犬, 藏獒, 拳师犬 | bulldog inglés, mastín | mastiff, bouledogue | bulldogge, bulldoggen+, mastiff | ブルドッグ | buldogue, mastim | бульдог*, мастиф* | 불독, 마스티프 | mastino
dog - - frenchbulldog | french bulldog, frenchie | 法国斗牛犬, 法斗 | bulldog francés | bouledogue français | französische bulldogge | フレンチブルドッグ, フレンチ・ブルドッグ | buldogue francês | французский бульдог, французского бульдога | 프렌치 불독, 프렌치불독 | bulldog francese, bouledogue francese
dog - - chihuahua | chihuahua | 吉娃娃 | chihuahua | chihuahua | chihuahua | チワワ | chihuahua | чихуахуа | 치와와 | chihuahua
dog - - dachshund | dachshund, sausage dog, wiener dog | 腊肠犬, 腊肠狗 | perro salchicha, teckel | teckel | dackel | ダックスフンド, ダックスフント | dachshund, cachorro salsicha, cão salsicha | такса, таксу, таксы | 닥스훈트 | bassotto
dog - - spaniel | cocker spaniel, spaniel, king charles spaniel, cavalier king charles spaniel, irish setter, springer spaniel | 可卡犬, 泰迪狗, 泰迪犬 | cocker spaniel | cocker, épagneul | spaniel | スパニエル, コッカースパニエル | cocker spaniel | спаниел* | 스패니얼 | cocker spaniel
dog - - greyhound | greyhound, weimaraner, great dane, whippet, irish wolfhound, saluki, borzoi | 灵缇犬, 大丹犬 | galgo, gran danés | lévrier, dogue allemand | windhund, weimaraner, deutsche dogge | グレイハウンド, グレートデーン | galgo, dogue alemão | борзая, борзую | 그레이하운드 | levriero, alano
dog - - schnauzer | schnauzer, miniature schnauzer, scottish terrier | 雪纳瑞 | schnauzer | schnauzer | schnauzer | シュナウザー | schnauzer | шнауцер* | 슈나우저 | schnauzer
dog #a8763e - | yorkshire terrier, yorkie, airedale terrier | 约克夏, 约克夏犬 | yorkshire terrier | yorkshire terrier | yorkshire terrier, yorkshire-terrier | ヨークシャーテリア | yorkshire terrier | йоркширский терьер, йоркширского терьера | 요크셔 테리어, 요크셔테리어 | yorkshire terrier
deer - - moose | moose | 驼鹿 | alce | élan, orignal | elch, elche+ | ヘラジカ | alce | лось, лося, лоси | 말코손바닥사슴, 무스 | alce
deer - - reindeer | reindeer, caribou | 驯鹿 | reno, renos+, caribú | renne, caribou | rentier, rentiere+, karibu | トナカイ, カリブー | rena, caribu | северный олень, северного оленя | 순록 | renna, renne+, caribù
flamingo - - heron | heron, grey heron, blue heron, great blue heron | 苍鹭 | garza real | héron | reiher, graureiher | アオサギ | garça-real | цапл* | 왜가리 | airone
flamingo - - stork | stork | 白鹳 | cigüeña | cigogne | storch, störche+ | コウノトリ | cegonha | аист* | 황새 | cicogna
flamingo - - cranebird | white crane, red-crowned crane, sandhill crane, whooping crane, crane bird, crane, cranes+ | 仙鹤, 丹顶鹤, 白鹤 | grulla | grue, grues+ | kranich, kraniche+ | 鶴, 丹頂鶴 | grou | журавл* | 두루미, 학 | gru, gru coronata
cow #b4632b - yak | highland cow, highland cattle, scottish highland cow | 高地牛 | vaca de las tierras altas | vache highland | hochlandrind, hochlandrinder+ | ハイランド牛 | vaca das terras altas | хайлендская корова | 하이랜드 소 | mucca delle highlands
cow - - bull | bull, ox, oxen+, bullock | 公牛, 黄牛, 耕牛 | toro, toros+, buey, bueyes+ | taureau, taureaux+, bœuf, bœufs+ | stier, stiere+, bulle, bullen+, ochse, ochsen+ | 雄牛 | touro, touros+, boi, bois+ | бык, быка, быки, быков, вол, волы | 황소 | toro, tori+, bue, buoi+
cow - - buffalo | buffalo, water buffalo, cape buffalo, carabao | 水牛 | búfalo, búfalos+ | buffle, buffles+ | büffel, wasserbüffel | 水牛, バッファロー | búfalo, búfalos+ | буйвол* | 물소, 버팔로 | bufalo, bufali+
cow - - yak | yak, yaks+ | 牦牛 | yak | yak | yak, yaks+ |  | iaque | яки | 야크 | yak
monkey - - gorilla | gorilla, silverback, silverback gorilla | 大猩猩, 银背大猩猩 | gorila, gorilas+ | gorille | gorilla, gorillas+ | ゴリラ | gorila | горилл* | 고릴라 | gorilla
monkey - - chimpanzee | chimpanzee, chimp, bonobo, ape | 黑猩猩, 猩猩 | chimpancé, chimpancés+ | chimpanzé | schimpanse, schimpansen+ | チンパンジー | chimpanzé | шимпанзе | 침팬지 | scimpanzé
monkey - - orangutan | orangutan, orang-utan, orangutang | 红毛猩猩 | orangután, orangutanes+ | orang-outan | orang-utan, orang-utans+ | オランウータン | orangotango | орангутан* | 오랑우탄 | orango, orangutan
monkey - - lemur | lemur, ring-tailed lemur | 狐猴, 环尾狐猴 | lémur, lémures+ | lémurien | lemur, lemuren+ | キツネザル | lêmure, lémure | лемур* | 여우원숭이 | lemure, lemuri+
raccoon - - badger | badger, honey badger | 獾 | tejón, tejones+ | blaireau | dachs, dachse+ | アナグマ | texugo | барсук* | 오소리 | tasso, tassi+
pig - - boar | wild boar, boar, warthog | 野猪, 疣猪 | jabalí, jabalíes+, facóquero | sanglier, phacochère | wildschwein, wildschweine+, warzenschwein | イノシシ, 猪 | javali, javalis+ | кабан*, вепрь, дикая свинья | 멧돼지 | cinghiale, cinghiali+, facocero
pig - - tapir | tapir | 貘 | tapir, tapires+ | tapir | tapir, tapire+ |  | anta | тапир* |  | tapiro
pig - - anteater | anteater, giant anteater, aardvark | 食蚁兽 | oso hormiguero | fourmilier, tamanoir | ameisenbär, ameisenbären+, erdferkel | アリクイ | tamanduá | муравьед* | 개미핥기 | formichiere
wolf - - hyena | hyena, spotted hyena | 鬣狗 | hiena, hienas+ | hyène | hyäne, hyänen+ | ハイエナ | hiena, hienas+ | гиен* | 하이에나 | iena, iene+
whale - - orca | orca, killer whale | 虎鲸, 逆戟鲸, 杀人鲸 | orca | orque, épaulard | orca, schwertwal, schwertwale+ | シャチ | orca, baleia assassina | косатк*, касатк* | 범고래 | orca
whale - - narwhal | narwhal | 独角鲸, 一角鲸 | narval, narvales+ | narval | narwal, narwale+ | イッカク | narval, narvais+ | нарвал* | 일각고래, 외뿔고래 | narvalo, narvali+
eagle - - hawk | hawk, falcon, buzzard, kestrel, peregrine falcon, osprey | 猎鹰, 隼 | halcón, halcones+, gavilán | faucon, faucons+, buse | falke, falken+, bussard, habicht | 鷹, ハヤブサ | falcão, falcões+, gavião | сокол*, ястреб* | 송골매 | falco, falchi+
eagle - - vulture | vulture, condor | 秃鹫, 兀鹫 | buitre, buitres+, cóndor | vautour, condor | geier, kondor | ハゲワシ, コンドル | abutre, urubu | гриф, стервятник* |  | avvoltoio, avvoltoi+
cat - - siamese | siamese cat, siamese kitten, ragdoll cat, ragdoll kitten, himalayan cat, birman cat | 暹罗猫, 布偶猫 | gato siamés | chat siamois | siamkatze, siamkatzen+ | シャム猫, ラグドール | gato siamês | сиамская кошка, сиамскую кошку, сиамский кот, рэгдолл | 샴고양이, 랙돌 | gatto siamese
cat - - persian | persian cat, persian kitten, turkish angora | 波斯猫 | gato persa | chat persan | perserkatze, perserkatzen+ | ペルシャ猫 | gato persa | персидская кошка, персидскую кошку, персидский кот | 페르시안 고양이, 페르시아 고양이 | gatto persiano
cat - - tuxedocat | tuxedo cat, tuxedo kitten, cow cat | 奶牛猫 | gato esmoquin | chat smoking |  | ハチワレ, ハチワレ猫 | gato frajola |  | 턱시도 고양이 | gatto smoking
cat - - shorthair | british shorthair, british shorthair cat, russian blue, russian blue cat, chartreux, scottish fold | 英短, 英国短毛猫, 蓝猫, 俄罗斯蓝猫 | británico de pelo corto, azul ruso | british shorthair, bleu russe, chartreux | britisch kurzhaar, russisch blau, kartäuser | ブリティッシュショートヘア, ロシアンブルー | azul russo | британская кошка, британскую кошку, британский кот, русская голубая | 브리티시 숏헤어, 러시안 블루 | blu di russia, certosino
cat - - mainecoon | maine coon, maine coon cat, norwegian forest cat | 缅因猫 | maine coon | maine coon | maine coon, maine-coon | メインクーン | maine coon | мейн-кун | 메인쿤 | maine coon
cat - - sphynx | sphynx, sphynx cat, sphinx cat, hairless cat | 无毛猫, 斯芬克斯猫 | gato esfinge | chat sphynx | sphynx-katze, nacktkatze | スフィンクス猫 | gato sphynx | кот сфинкс, кошка сфинкс | 스핑크스 고양이 | gatto sphynx
boat - - pirateship | pirate ship, pirate ships+, pirate boat, pirate galleon, pirate vessel, galleon, galleons+ | 海盗船 | barco pirata, barcos piratas+ | bateau pirate, bateaux pirates+, navire pirate | piratenschiff, piratenschiffe+ | 海賊船 | navio pirata, navios piratas+ | пиратский корабль, пиратские корабли+, пиратского корабля | 해적선 | nave pirata, navi pirata+
"""
