"""The words for days and feasts, and what they say besides: Halloween says that there are pumpkins in a street at night.

`name; who; what | English | Chinese | Spanish | French | German | Japanese | Portuguese | Russian | Korean | Italian`. Both are
sentences that the director reads after the prompt's own: who where it names nobody, what in any case. Only data here.
"""

from __future__ import annotations

OCCASIONS = """
halloween; a skeleton dances; pumpkins in the village at night | halloween, trick or treat, trick-or-treat, trick or treating, trick-or-treating | 万圣节, 万圣夜 | halloween, noche de brujas | halloween | halloween | ハロウィン | halloween, dia das bruxas | хэллоуин*, хеллоуин* | 핼러윈, 할로윈 | halloween
christmas eve; ; a christmas tree in a living room at night | christmas eve, christmas morning, christmas party, christmas dinner, night before christmas | 平安夜, 圣诞夜, 圣诞派对 | nochebuena, mañana de navidad | réveillon de noël, veille de noël, matin de noël | heiligabend, heiliger abend, weihnachtsabend, weihnachtsmorgen | クリスマスイブ, クリスマスの朝 | véspera de natal, noite de natal, manhã de natal | сочельник, рождественское утро, ночь перед рождеством | 크리스마스 이브, 크리스마스이브 | vigilia di natale, mattina di natale
easter; a rabbit hops; pink eggs in the garden | easter, easter egg hunt, easter sunday | 复活节 | pascua | pâques | ostern, ostereiersuche | イースター, 復活祭 | páscoa | пасха, пасху, пасхальн* | 부활절 | pasqua
birthday; three children are cheering; a birthday cake and balloons in a living room | birthday party, birthday celebration, celebrates birthday, celebrate birthday, celebrating birthday, birthday | 生日派对, 生日聚会, 过生日, 生日 | fiesta de cumpleaños, cumpleaños | fête d'anniversaire, anniversaire | geburtstagsfeier, geburtstagsparty, geburtstag | 誕生日会, 誕生日パーティー, 誕生日 | festa de aniversário, aniversário | день рождения, дне рождения, дня рождения | 생일 파티, 생일파티, 생일 | festa di compleanno, compleanno
wedding; a bride and a man in a black suit; petals fall in the garden | wedding, wedding ceremony, at their wedding | 婚礼 | boda | mariage | hochzeit | 結婚式 | casamento | свадьб* | 결혼식 | matrimonio, nozze
lunar new year; ; fireworks, paper lanterns in the street at night | lunar new year, chinese new year, chinese lunar new year, lunar new year celebration, chinese new year celebration, chinese lunar new year celebration, lunar new year festival, spring festival, tet festival | 春节, 过年, 除夕, 新年庆典 | año nuevo chino, año nuevo lunar | nouvel an chinois, nouvel an lunaire | chinesisches neujahr, chinesischen neujahr | 春節, 旧正月 | ano novo chinês, ano novo lunar | китайский новый год, китайского нового года | 설날, 춘절 | capodanno cinese
lantern festival; ; paper lanterns float over the river at night | lantern festival, lantern festivals, festival of lanterns, loy krathong, yi peng, mid-autumn festival | 元宵节, 灯笼节, 中秋节 | festival de los faroles, festival de las linternas | fête des lanternes | laternenfest | ランタン祭り, 中秋の名月 | festival das lanternas | праздник фонарей, фестиваль фонарей | 등불 축제, 연등회, 추석 | festa delle lanterne
day of the dead; skeletons dance; candles in the village at night | day of the dead | 亡灵节 | día de los muertos, día de muertos | jour des morts, fête des morts | tag der toten | 死者の日 | dia dos mortos | день мертвых | 죽은 자들의 날, 망자의 날 | giorno dei morti
parade; musicians are marching; confetti in the street | parade, street parade, marching band | 游行, 巡游 | desfile | défilé, parade | parade, festumzug | パレード | desfile | парад, парада, параде | 퍼레이드 | parata, sfilata
snowball fight; three children; throwing a snowball in the snow | snowball fight, snowball fights | 打雪仗 | pelea de bolas de nieve, guerra de bolas de nieve | bataille de boules de neige | schneeballschlacht | 雪合戦 | guerra de bolas de neve | снежки | 눈싸움 | battaglia a palle di neve, palle di neve
graduation; students are cheering; confetti on the campus | graduation, graduation ceremony, graduation day | 毕业典礼, 毕业 | graduación | remise des diplômes | abschlussfeier | 卒業式 | formatura | выпускной | 졸업식 | cerimonia di laurea, laurea
tea ceremony; a woman drinks tea; a teapot in a tatami room | tea ceremony, japanese tea ceremony, chinese tea ceremony | 茶道, 茶艺表演 | ceremonia del té | cérémonie du thé | teezeremonie | 茶道, 茶の湯, お茶会 | cerimônia do chá | чайная церемония, чайной церемонии, чайную церемонию | 다도, 다례 | cerimonia del tè
party; people dance; confetti, in a nightclub at night | party, parties, celebration | 派对, 聚会, 狂欢 | fiesta, fiestas | fête, fêtes | feier | パーティー | festa, festas | вечеринк* | 파티 | festa, feste
"""
