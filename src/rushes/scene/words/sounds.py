"""The words for what is heard, of those sounds that a film can have. Only data; columns as in `words/setting.py`.

A phrase is looked for where a prompt tells of sounds, and nowhere else: there a wave is one that crashes, and a clock one that ticks.
"""

from __future__ import annotations

SOUNDS = """
waves | waves, surf, ocean, sea, shoreline | 海浪, 波涛, 浪声, 海声 | olas, mar, oleaje | vagues, mer, ressac | wellen, meer, brandung | 波の音, 波音, 海 | ondas, mar | волны, волн, прибой, море | 파도, 바다 | onde, mare
birds | birds, bird, birdsong, birdcalls, songbirds, chirping, chirps, crow, crows, swallows, sparrows, wings | 鸟, 鸟鸣, 鸟叫 | pájaros, aves, golondrinas, canto de pájaros, gorriones | oiseaux, chants d'oiseaux, hirondelles | vögel, vogelgezwitscher, zwitschern | 鳥, 鳥の声, さえずり | pássaros, aves | птицы, птиц, пение птиц | 새, 새소리 | uccelli, cinguettio
gulls | gulls, seagulls, seagull, gull | 海鸥 | gaviotas | mouettes, goélands | möwen | カモメ, かもめ | gaivotas | чайки, чаек | 갈매기 | gabbiani
rain | rain, raindrops, rainfall, drizzle, downpour | 雨, 雨声 | lluvia | pluie | regen | 雨, 雨音 | chuva | дождь, дождя | 비, 빗소리 | pioggia
wind | wind, winds, breeze, gust, gusts, howling | 风, 风声 | viento, brisa | vent, brise | wind, brise | 風, 風の音 | vento, brisa | ветер, ветра | 바람 | vento, brezza
thunder | thunder, thunderclap, thunderstorm | 雷, 雷声 | truenos, trueno | tonnerre | donner | 雷, 雷鳴 | trovão, trovões | гром, грома | 천둥 | tuono, tuoni
traffic | traffic, cars, engines, honking, car horns, street noise, motorcycle, engine | 车流, 车声, 汽车, 引擎 | tráfico, coches, motores | circulation, voitures, moteurs | verkehr, autos, motor, motoren | 車, エンジン | trânsito, carros, bonde, motores | машины, двигател, мотор | 차, 엔진 | traffico, auto, motori
city | city, city ambience, urban, sirens | 城市, 都市 | ciudad | ville | stadt, stadtgeräusche | 街, 都会, 雑踏 | cidade | город | 도시 | città
crowd | crowd, cheering, cheers, applause, people, audience, laughter, laughing, children laughing | 人群, 欢呼, 掌声, 笑声 | multitud, aplausos, risas | foule, applaudissements, rires | menge, jubel, applaus, lachen | 歓声, 拍手, 人々, 笑い声 | multidão, aplausos, risos | толпа, аплодисменты, смех | 군중, 함성, 박수, 웃음 | folla, applausi, risate
chatter | chatter, murmur, murmurs, murmuring, conversation, conversations, talking, guests | 交谈, 谈话, 人声, 低语 | murmullo, conversaciones, charla | murmures, conversations, bavardages | stimmengewirr, gemurmel, gespräche | 話し声, ざわめき | murmúrio, conversas | разговоры, гул голосов | 대화, 웅성 | mormorio, chiacchiere
kitchen | dishes, cutlery, clinking, clink, sizzling, sizzle, knives, pans, chopping, cooking | 餐具, 切菜, 烹饪, 滋滋 | platos, cubiertos, chisporroteo | vaisselle, couverts, grésillement | geschirr, besteck, brutzeln | 食器, 包丁, ジュージュー | pratos, talheres | посуда, шипение | 접시, 지글 | piatti, posate, sfrigolio
river | river, stream, brook, creek, water, trickling, babbling, running water, waterfall | 流水, 溪流, 河水, 水声, 潺潺 | río, arroyo, agua | rivière, ruisseau, eau | fluss, bach, wasser, plätschern | 川, せせらぎ, 水の音 | rio, riacho, água | река, ручей, вода, воды | 강, 시냇물, 물소리 | fiume, ruscello, acqua
fire | fire, campfire, fireplace, crackling, crackle, flames, torches, burners | 火, 篝火, 噼啪 | fuego, hoguera, crepitar | feu, crépitement | feuer, knistern, kaminfeuer | 火, 焚き火, パチパチ | fogo, fogueira, crepitar | огонь, костер, треск | 불, 모닥불, 타닥 | fuoco, crepitio
clock | clock, ticking, tick-tock | 钟, 时钟, 滴答 | reloj, tictac | horloge, tic-tac | uhr, ticken | 時計, チクタク | relógio, tique-taque | часы, тиканье | 시계, 째깍 | orologio, ticchettio
insects | crickets, cricket, cicadas, cicada, insects, bees, buzzing | 虫鸣, 蟋蟀, 蝉鸣, 蝉, 昆虫 | grillos, cigarras, insectos | grillons, cigales, insectes | grillen, zikaden, insekten | 虫, 蝉, セミ, コオロギ | grilos, cigarras, insetos | сверчки, сверчков, цикады, насекомые | 귀뚜라미, 매미, 벌레 | grilli, cicale, insetti
train | train, rails, wheels on rails, tracks, railway, carriage, locomotive | 火车, 列车, 铁轨 | tren, raíles, vías | train, rails | zug, schienen | 電車, 列車, 踏切, 線路 | trem, trilhos | поезд, рельсы | 기차, 열차 | treno, binari
machines | machine, machines, machinery, hum, humming, servo, servos, motors, mechanical, drone hum, generator | 机器, 机械, 嗡嗡 | máquinas, zumbido | machines, bourdonnement, ronronnement | maschinen, summen, surren | 機械, モーター | máquinas, zumbido | машины, гул, жужжание | 기계, 윙윙 | macchine, ronzio
leaves | leaves, rustling, rustle, foliage, trees, pages, fabric, flutter | 树叶, 沙沙 | hojas, susurro | feuilles, bruissement | blätter, rascheln | 葉, 木の葉, ざわざわ | folhas, farfalhar | листья, шелест | 나뭇잎, 바스락 | foglie, fruscio
drips | drip, drips, dripping, droplets, droplet | 滴水, 水滴 | goteo, gotas | gouttes, goutte | tropfen, tröpfeln | 滴る, 水滴 | gotas, gotejar | капли, капель | 물방울 | gocce, gocciolio
no_music | no music, no added score, no score, no soundtrack, without music, natural ambience only, ambience only, natural sound only, natural sounds only, ambient sound only, only ambient, diegetic sound only, diegetic only | 无音乐, 没有音乐, 不要音乐, 无配乐 | sin música | sans musique, pas de musique | keine musik, ohne musik | 音楽なし, bgmなし | sem música | без музыки | 음악 없이 | senza musica
"""
