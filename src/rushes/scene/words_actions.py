"""The words for what people do, as fine as it can be seen: which instrument, which sport, which chore.

`value = place | English | Chinese | Spanish | French | German | Japanese | Portuguese | Russian | Korean | Italian`, languages
that are left out are empty. `value` is an action of people's (`figures/acts*.py`); `place` is where it happens when the
prompt does not say. English is written in the base form: `lexicon.py` adds "plays", "playing" and the articles. What
somebody does it with is part of the action and no subject of its own. Only data here.
"""

from __future__ import annotations

ACTIONS = """
play_guitar = room | play guitar, strum guitar, play acoustic guitar, play electric guitar, play ukulele, strum ukulele | 弹吉他, 弹奏吉他, 玩吉他, 弹着吉他 | toca la guitarra, tocando la guitarra, tocar la guitarra, tocando guitarra | joue de la guitare, jouant de la guitare | spielt gitarre, gitarre spielt, gitarre spielend | ギターを弾, ギターを演奏 | tocando violão, toca violão, tocando guitarra, toca guitarra | играет на гитаре, играющ* на гитаре | 기타를 치, 기타 치는, 기타를 연주 | suona la chitarra, suonando la chitarra
play_piano = music studio | play piano, play grand piano, play keyboard | 弹钢琴, 演奏钢琴, 弹着钢琴 | toca el piano, tocando el piano | joue du piano, jouant du piano | spielt klavier | ピアノを弾, ピアノを演奏 | tocando piano, toca piano | играет на пианино, играет на рояле | 피아노를 치, 피아노 치는, 피아노를 연주 | suona il pianoforte, suonando il pianoforte
play_violin = music studio | play violin, play fiddle | 拉小提琴, 小提琴演奏 | toca el violín, tocando el violín | joue du violon | spielt geige, spielt violine | バイオリンを弾, ヴァイオリンを弾 | tocando violino, toca violino | играет на скрипке | 바이올린을 켜, 바이올린을 연주 | suona il violino
play_cello = music studio | play cello, play double bass | 拉大提琴
play_harp = music studio | play harp, pluck harp | 弹竖琴, 演奏竖琴
play_flute = music studio | play flute, play recorder, play clarinet | 吹长笛, 吹笛子, 吹笛 | toca la flauta | joue de la flûte | spielt flöte | フルートを吹, 笛を吹 | tocando flauta | играет на флейте | 플루트를 | suona il flauto
play_trumpet = music studio | play trumpet, blow trumpet, play horn, blow horn | 吹小号, 吹喇叭, 吹号 | toca la trompeta | joue de la trompette | spielt trompete | トランペットを吹 | tocando trompete | играет на трубе | 트럼펫을 | suona la tromba
play_saxophone = music studio | play saxophone, play sax | 吹萨克斯
play_drums = music studio | play drums, play drum, drum, play drum kit, play drum set, beat drum | 打鼓, 敲鼓, 打架子鼓 | toca la batería, tocando la batería | joue de la batterie | spielt schlagzeug | ドラムを叩, 太鼓を叩 | tocando bateria | играет на барабан* | 드럼을 치, 드럼 치는 | suona la batteria
air_drum | air drum, air drumming | 空气打鼓, 空气鼓, 空中打鼓, 打空气鼓
play_accordion | play accordion | 拉手风琴
sing | sing, sing song, sing into microphone, sing karaoke | 唱歌, 歌唱, 唱着歌 | canta, cantando, cantar | chante, chantant | singt, singen, singend | 歌う, 歌って, 歌っ | cantando, canta | поет, поют, поющ* | 노래하, 노래를 부르 | canta, cantando
march | march | 行进, 齐步走, 踏步 | marcha, marchando | marche au pas | marschiert, marschieren | 行進 | marchando | марширу* | 행진 | marcia, marciando
clap | clap, applaud, clap hand, clap hands | 鼓掌, 拍手
snap_fingers | finger snapping, snap finger, snap fingers | 打响指, 弹指, 响指
cheerlead | cheerleading, cheerlead, shake pompoms, wave pompoms | 啦啦队, 啦啦操, 啦啦队加油
cheer | cheer, celebrate, celebrating, raise arms | 欢呼, 庆祝
laugh | laugh, giggle, laugh out loud, crack up | 大笑, 笑, 笑着 | ríe, riendo, se ríe | rit, riant | lacht, lachen, lachend | 笑う, 笑って | rindo, ri | смеется, смеются, смеющ* | 웃는, 웃고 | ride, ridendo
cry | cry, weep, sob, shed tear, shed tears | 哭, 哭泣, 流泪, 大哭 | llora, llorando | pleure, pleurant | weint, weinen, weinend | 泣く, 泣いて | chorando, chora | плачет, плачут | 우는, 울고 | piange, piangendo
talk | talk, speak, chat, give speech, say | 说话, 讲话, 聊天, 演讲 | habla, hablando | parle, parlant | spricht, redet | 話す, 話して | falando, fala | говорит, разговарива* | 말하, 이야기하 | parla, parlando
tongue_out | stick tongue out, stick out tongue, sticking tongue out | 伸舌头, 吐舌头
shake_head | shake head | 摇头
nod | nod, nod head | 点头
think | think, ponder, contemplate | 思考, 沉思 | piensa, pensando | pense, réfléchit | denkt | 考える, 考えて | pensando | думает | 생각하 | pensa
point | point | 指着, 指向
bow | bow, bow down | 鞠躬
pray | pray | 祈祷, 祷告 | reza, rezando | prie, priant | betet | 祈る, 祈って | rezando, orando | молится | 기도 | prega, pregando
kneel | kneel, kneel down | 跪, 跪着, 下跪
meditate | meditate, do yoga, practice yoga, sit in lotus position, yoga, meditating | 冥想, 打坐, 瑜伽, 做瑜伽 | medita, meditando, hace yoga, haciendo yoga | médite, méditant, fait du yoga | meditiert, macht yoga | 瞑想, ヨガ | meditando, fazendo ioga | медитиру*, занимается йогой | 명상, 요가 | medita, meditando, fa yoga
squat | squat, do squat, do squats | 深蹲, 下蹲, 蹲
push_up | push up, do push up, do push ups, push ups, pushup, pushups, do pushups | 俯卧撑, 做俯卧撑
sit_up | sit ups, do sit ups, do crunches | 仰卧起坐
stretch_leg | stretch leg, stretch legs, stretch | 伸展腿, 拉伸腿, 压腿, 拉伸
bend_back | bend back, bend backwards, bend backward, do backbend | 向后弯腰, 后仰, 下腰, 弯背, 弯腰, 向后弯曲
aerobics | do aerobics, aerobics, do jumping jack, do jumping jacks, work out, exercise, do exercise | 有氧运动, 做有氧运动, 健身, 锻炼, 健美操, 有氧操
tai_chi | tai chi, do tai chi, practice tai chi | 太极, 打太极, 太极拳, 打太极拳
karate | karate, do karate, do kung fu, practice kung fu, practice karate, kung fu, martial arts, practice martial arts, kick high | 空手道, 功夫, 练功夫, 武术, 练武, 习武, 打拳, 踢腿, 打功夫
box | box, boxing, shadow box, punch, punch bag | 拳击, 打拳击, 打拳
robot_dance | robot dancing, robot dance, dance robot, do robot dance | 机器人舞, 跳机器人舞, 机械舞
ballet | dance ballet, do ballet, perform ballet, ballet | 跳芭蕾, 跳芭蕾舞, 芭蕾, 芭蕾舞 | baila ballet, bailando ballet | danse le ballet | tanzt ballett | バレエを踊 | dançando balé | танцует балет | 발레 | balla la danza classica, danza classica
spin | spin around, twirl, pirouette | 转圈, 旋转跳舞
crawl | crawl | 爬行
baby_crawl = bedroom | crawling baby, baby crawling | 爬行的婴儿, 婴儿爬行, 宝宝爬行, 爬行婴儿
wake_up = bedroom | baby waking up, wake up, get up from bed | 婴儿醒来, 宝宝醒来, 醒来, 起床 | despierta, despertando | se réveille | wacht auf | 目を覚ま, 起きる | acordando, acorda | просыпа* | 일어나, 깨어나, 일어난 | si sveglia
sleep = bedroom | sleep in bed, sleep on bed, lie in bed, asleep in bed | 在床上睡觉, 躺在床上
lie | lie down, lie on back, lie on grass, lie on ground | 躺, 躺着, 躺在
wave | wave hand, wave hello, wave goodbye, wave at camera | 挥手
jog | jog | 慢跑
hike = mountains | hike, trek, backpack | 徒步, 远足, 登山
shoot_basketball | shoot basketball, shoot hoop, shoot hoops, throw basketball | 投篮, 投篮球, 投篮板
dunk_basketball | dunk basketball, dunk, slam dunk | 扣篮, 灌篮
play_basketball | play basketball, dribble basketball, dribble | 打篮球, 运球 | juega al baloncesto, jugando al baloncesto | joue au basket | spielt basketball | バスケットボールをする, バスケをする | jogando basquete | играет в баскетбол | 농구를 하, 농구하 | gioca a basket
shoot_goal = football field | shoot goal, shooting goal soccer, kick goal, kick ball, play football, play soccer, kick football, kick soccer ball, score goal | 射门, 踢足球, 足球射门, 踢球, 射门 足球 | juega al fútbol, jugando al fútbol | joue au foot, joue au football | spielt fußball | サッカーをする, サッカーをして | jogando futebol, joga futebol | играет в футбол | 축구를 하, 축구하 | gioca a calcio, giocando a calcio
frisbee = park | play frisbee, throw frisbee, catch frisbee, catching or throwing frisbee, toss frisbee | 玩飞盘, 扔飞盘, 接飞盘, 接或扔飞盘, 玩飞盘, 接飞盘或扔飞盘
baseball = meadow | play baseball, pitch baseball, throw baseball, catch baseball, catching or throwing baseball, pitch | 棒球, 打棒球, 扔棒球, 接棒球, 接或扔棒球, 接棒球或扔棒球
bat_baseball = meadow | swing bat, hit baseball, swing baseball bat | 挥棒, 击球
play_tennis | play tennis, hit tennis ball, swing racket, play badminton | 打网球, 打羽毛球 | juega al tenis, jugando al tenis | joue au tennis | spielt tennis | テニスをする, テニスをして | jogando tênis | играет в теннис | 테니스를 치, 테니스 치 | gioca a tennis
golf = golf course | play golf, swing golf club, golf | 打高尔夫, 高尔夫
play_bowling | bowl, play bowling, go bowling | 打保龄球, 保龄球
archery = park | archery, shoot arrow, shoot bow, draw bow, shoot bow and arrow, do archery | 射箭, 拉弓
throw_axe | throw axe, throw hatchet | 扔斧头, 掷斧, 投掷斧头, 飞斧
lift_weights | lift weight, lift weights, lift barbell, lift dumbbell, weightlifting | 举重, 举哑铃
jump_rope | jump rope, skip rope | 跳绳
treadmill = gymnasium | run on treadmill, walk on treadmill, running on treadmill | 跑步机, 在跑步机上跑步
hula_hoop | hula hoop, hula hooping, spin hula hoop, play hula hoop, play with hula hoop | 呼啦圈, 转呼啦圈
roller_skate = city | roller skate, rollerskate, inline skate, rollerblade, roller skating | 轮滑, 溜旱冰, 滑旱冰, 滑轮, 旱冰 | patina sobre ruedas | fait du roller | fährt rollschuh | ローラースケート | patinando de rodas | катается на роликах | 롤러스케이트 | pattina a rotelle
ice_skate = frozen lake | ice skate, ice skating, figure skate, skate on ice, skate, skating | 滑冰, 溜冰, 花样滑冰 | patina, patinando, patina sobre hielo, patinando sobre hielo | patine, patine sur la glace | läuft schlittschuh | アイススケート, スケートをする, スケートを | patinando no gelo, patina | катается на коньках | 스케이트를 타, 스케이트 | pattina sul ghiaccio, pattina
ski = ski slope | ski, ski down, ski down slope, ski down mountain, skiing, skier, skiers | 滑雪, 滑雪者 | esquía, esquiando | skie, skiant, fait du ski | fährt ski | スキーをする, スキーを, スキー | esquiando, esquia | катается на лыжах, лыжах | 스키를 타, 스키 타 | scia, sciando
snowboard = ski slope | snowboard, snowboarding | 单板滑雪, 滑单板
skateboard = city | skateboard, skateboarding, do skateboard trick | 玩滑板, 滑滑板, 滑板运动
surf = ocean | surf, surf wave, ride wave, ride waves, surfing | 冲浪 | surfea, surfeando | surfe, surfant | surft, surfen | サーフィン | surfando, surfa | серфинг* | 서핑 | surfa, surfando
skydive = sky | skydive, skydiving, parachute, parachuting | 跳伞, 高空跳伞 | salta en paracaídas | saute en parachute | springt fallschirm | スカイダイビング | saltando de paraquedas | прыгает с парашютом | 스카이다이빙 | si lancia con il paracadute
bungee = canyon | bungee jump, bungee jumping | 蹦极, 蹦极跳
rock_climb = cliff | rock climb, rock climbing, climb rock, climb wall, climb cliff, climb mountain | 攀岩, 爬墙, 攀登, 登攀 | escala, escalando | escalade, grimpe | klettert | 登る, ロッククライミング | escalando, escala | лазает по скал*, карабка* | 암벽 등반 | scala, arrampica
climb_rope | climb rope, climbing a rope | 爬绳, 爬绳子, 攀绳
fly_kite = meadow | fly kite, flying kite | 放风筝 | vuela una cometa, volando una cometa | fait voler un cerf-volant | lässt einen drachen steigen | 凧揚げ, 凧を揚げ | soltando pipa, empinando pipa | запускает воздушного змея | 연을 날리 | fa volare un aquilone
fish = lake | fish in river, fish at lake, go fishing, fishing, fish with rod | 钓鱼, 垂钓 | pesca, pescando | pêche, pêchant | angelt, fischt | 釣りをする, 釣りを | pescando, pesca | ловит рыбу, рыбачит | 낚시 | pesca, pescando
sword_fight | sword fight, sword fighting, fight with sword, fight with swords, fence, fencing, duel, cross swords | 击剑, 斗剑, 打剑, 比剑, 剑斗, 决斗, 对决, 比武, 过招, 剑术对决
wield_sword | wield sword, swing sword, brandish sword, hold sword, raise sword | 舞剑, 挥剑, 挥舞剑, 持剑
cast_spell | cast spell, cast magic spell, cast magic, wave wand, wave magic wand, do magic | 施魔法, 施法, 念咒语, 变魔法
canoe = river | canoe, kayak, canoeing or kayaking, paddle canoe, paddle kayak, row boat, paddle boat | 划独木舟, 划独木舟或皮划艇, 皮划艇, 划皮划艇, 划船, 划艇, 皮艇 | rema, remando | rame, fait du canoë, fait du kayak | rudert, paddelt | カヌーを漕, カヤック, ボートを漕 | remando, rema | гребет, плывет на байдарке | 카누, 카약, 노를 젓 | rema, remando, va in canoa
sail = ocean | sail boat, sailing, sail sailboat, sail yacht | 帆船运动, 驾驶帆船, 驾帆船, 航海
swing = meadow | swing on swing, play on swing, sit on swing, swing on swing set, swing on tire swing, sit on tire swing | 荡秋千, 坐秋千
sled = ski slope | sled, sleigh ride, ride sled, go sledding, sledding | 滑雪橇, 坐雪橇
drive_car = city | drive car, driving car, drive truck, drive convertible, drive sports car, drive jeep | 开车, 驾驶汽车, 开汽车, 驾车 | conduce un coche, conduciendo un coche, conduce, maneja un coche | conduit une voiture | fährt auto, fährt ein auto | 車を運転, 運転する, 運転して | dirigindo um carro, dirige | ведет машину, за рулем | 운전하, 자동차를 운전 | guida un'auto, guida la macchina
ride_motorcycle = city | motorcycling, motorcycle, ride motorbike fast | 骑摩托车, 骑摩托, 摩托车骑行, 开摩托车
ride_scooter = city | ride scooter, riding scooter, ride kick scooter | 骑滑板车, 骑踏板车, 滑滑板车, 玩滑板车
eat | eat food, eat meal, eat dinner, eat lunch, eat breakfast, have dinner, eat noodle, eat noodles, eat rice, eat soup | 吃饭, 吃面, 吃东西, 吃早餐, 用餐, 吃晚饭, 吃年夜饭, 吃面条, 吃火锅
eat_watermelon | eat watermelon | 吃西瓜
eat_icecream | eat ice cream, lick ice cream, eat popsicle, eat snack | 吃冰淇淋, 吃雪糕 | come helado, comiendo helado | mange une glace | isst eis | アイスクリームを食べ | tomando sorvete | ест мороженое | 아이스크림을 먹 | mangia un gelato
drink | drink, drink water, drink milk | 喝, 喝水, 喝牛奶 | bebe, bebiendo, bebe agua | boit | trinkt, trinken | 飲む, 飲んで | bebendo, bebe | пьет, пьют | 마시, 마시는 | beve, bevendo
drink_coffee = room | drink coffee, drink tea, sip coffee, sip tea, have coffee, drink hot chocolate, drink juice, sip, drink cup of coffee, drink cup of tea | 喝咖啡, 喝茶, 品茶 | bebe café, bebiendo café, toma café, tomando café | boit un café, boit du café, boit du thé | trinkt kaffee, trinkt tee | コーヒーを飲, お茶を飲 | bebendo café, tomando café | пьет кофе, пьет чай | 커피를 마시, 차를 마시 | beve caffè, beve il caffè, beve un caffè
drink_beer | drink beer, taste beer, tasting beer, sip beer | 喝啤酒, 品尝啤酒, 品啤酒
drink_wine | drink wine, taste wine, sip wine | 喝酒, 喝红酒, 品酒
smoke | smoke, smoke cigarette, smoke cigar, smoke pipe, smoking | 抽烟, 吸烟
sweep = room | sweep floor, sweep, sweep with broom, mop floor, mop | 扫地, 打扫地板, 拖地 | barre, barriendo | balaie, balayant | fegt | 掃除する, 床を掃 | varrendo, varre | подметает, метет | 빗자루, 바닥을 쓸 | spazza, spazzando
clean_window = room | clean window, clean windows, wash window, wash windows, wipe window | 擦窗户, 擦窗, 清洁窗户, 洗窗户, 清洗窗户
wash_dishes = kitchen | wash dish, wash dishes, do dishes, do the dishes | 洗碗, 洗盘子 | lava los platos, lavando los platos | fait la vaisselle | spült geschirr, wäscht ab | 皿を洗, 皿洗い | lavando louça, lava a louça | моет посуду | 설거지 | lava i piatti
wash_hands = bathroom | wash hand, wash hands | 洗手 | se lava las manos, lavándose las manos | se lave les mains | wäscht sich die hände | 手を洗 | lavando as mãos | моет руки | 손을 씻 | si lava le mani
shower = shower | take shower, shower, have shower, taking a shower, bathe, take bath, bathing | 洗澡, 淋浴, 冲澡, 沐浴 | se ducha, duchándose | prend une douche | duscht | シャワーを浴び | tomando banho | принимает душ | 샤워 | fa la doccia
brush_teeth = bathroom | brush tooth, brush teeth | 刷牙 | se cepilla los dientes | se brosse les dents | putzt sich die zähne, putzt zähne | 歯を磨, 歯磨き | escovando os dentes | чистит зубы | 이를 닦, 양치 | si lava i denti
shave = bathroom | shave, shave beard, trim beard, trimming or shaving beard, shave face | 刮胡子, 剃胡子, 修剪或刮胡子, 修剪胡子, 修胡子, 修剪胡须, 修剪或剃胡须
fill_eyebrows = bathroom | fill eyebrow, fill eyebrows, filling eyebrows, draw eyebrows, put on makeup, apply makeup, do makeup | 画眉, 画眉毛, 描眉, 化妆
comb_hair = bathroom | comb hair, brush hair | 梳头, 梳头发
tie_tie = room | tie tie, tying tie, put on tie | 打领带, 系领带
iron = room | iron, iron clothes, iron shirt, ironing | 熨衣服, 熨烫, 烫衣服, 熨斗
fold_clothes = room | fold clothes, fold shirt, fold laundry, folding clothes | 叠衣服, 折衣服, 折叠衣服
laundry = room | do laundry, laundry, wash clothes, doing laundry | 洗衣服, 洗衣
make_bed = bedroom | make bed, making bed, make the bed | 铺床, 整理床铺, 整理床
knit = room | knit, sew, knit scarf, knit sweater, crochet | 织毛衣, 编织, 针织
read = room | read book, read, read newspaper, read magazine, read story, read letter | 读书, 看书, 阅读, 看报纸, 读报 | lee un libro, leyendo un libro, lee, leyendo | lit un livre, lisant un livre, lit le journal, lisant | liest ein buch, liest | 本を読, 読書 | lendo um livro, lê um livro, lendo | читает книгу, читает | 책을 읽, 읽는 | legge un libro, leggendo un libro, legge
sit_table = kitchen | sit at table, sit at dining table, sit at kitchen table, sit around table, sit at bar, sit at counter, sit down at table | 坐在桌前, 坐在桌子旁, 坐在桌旁, 坐在餐桌旁, 坐在餐桌前 | sentado a la mesa, sentada a la mesa, sentado en una mesa, sentada en una mesa, se sienta a la mesa | assis à table, assise à table, assis à une table, assise à une table, est assis à une table | sitzt am tisch, sitzt an einem tisch, am tisch sitzen | テーブルに座, 食卓に座 | sentado à mesa, sentada à mesa | сидит за столом, сидят за столом | 식탁에 앉, 테이블에 앉 | seduto al tavolo, seduta al tavolo, siede al tavolo
sit_floor = park | sit on floor, sit on ground, sit cross-legged | 席地而坐, 盘腿坐
picnic = park | picnic, have picnic, enjoy picnic, sit on blanket, sit on picnic blanket | 野餐 | hace un picnic, haciendo un picnic, de picnic | pique-nique, fait un pique-nique | picknickt, macht ein picknick | ピクニックを | faz um piquenique, fazendo piquenique | устраивает пикник, на пикнике | 소풍을 | fa un picnic
lie_hammock = meadow | lie in hammock, relax in hammock, sleep in hammock, rest in hammock, swing in hammock, nap in hammock, sway in hammock | 躺在吊床上, 在吊床上 | tumbado en una hamaca, descansa en una hamaca, duerme en una hamaca | allongé dans un hamac, dort dans un hamac | liegt in einer hängematte, liegt in der hängematte | ハンモックで | deitado na rede, deitada na rede, dorme na rede | лежит в гамаке, спит в гамаке | 해먹에 | sdraiato in un'amaca, dorme in un'amaca
write = room | sit at desk, study, study at desk, do homework, write at desk, write, write letter, write in notebook, take note, take notes, do homework, write diary | 写字, 写作, 写信, 写作业 | escribe, escribiendo | écrit, écrivant | schreibt, schreiben | 書く, 書いて | escrevendo, escreve | пишет, пишут | 쓰는, 글을 쓰 | scrive, scrivendo
use_computer = office | sit at desk with laptop, sit at desk with computer, sit at computer, sit in front of computer, sit in front of laptop, sit at laptop, work at desk, work in office, use computer, type, type on computer, type on laptop, type on keyboard, work on laptop, work on computer, work at computer, use laptop, using a computer, code, program | 用电脑, 使用电脑, 玩电脑, 打字, 敲键盘, 使用计算机, 操作电脑, 编程 | usa el ordenador, usa la computadora, escribe en el ordenador | utilise un ordinateur | arbeitet am computer, tippt | パソコンを使, パソコンで, コンピューターを使 | usando o computador | работает за компьютером, печатает | 컴퓨터를 하, 컴퓨터를 사용 | usa il computer
phone_call | talk on phone, talk on the phone, make phone call, phone call, answer phone | 打电话, 接电话, 通电话 | habla por teléfono, hablando por teléfono | téléphone, parle au téléphone | telefoniert | 電話をかけ, 電話する, 電話で話 | falando ao telefone, fala ao telefone | говорит по телефону | 전화하, 전화를 | parla al telefono, telefona
use_phone | use phone, look at phone, use smartphone, take selfie, text, scroll phone | 玩手机, 看手机, 自拍
play_controller = room | play controller, playing controller, play video game, play video games, play game console, hold controller | 玩手柄, 玩游戏手柄, 玩游戏机, 玩电子游戏, 打游戏, 玩控制器, 操作手柄 | juega videojuegos, jugando videojuegos | joue aux jeux vidéo | spielt videospiele | ゲームをする, ゲームをして | jogando videogame | играет в видеоигры | 게임을 하, 게임하 | gioca ai videogiochi
watch_tv = room | watch tv, watch television, watch movie | 看电视, 看电影
cut_nails = room | cut nail, cut nails, trim nails, clip nails, paint nails | 剪指甲, 修指甲
massage_legs = room | massage leg, massage legs, massaging legs | 按摩腿, 按摩腿部, 腿部按摩
massage = room | massage, give massage, massage back | 按摩
bandage = hospital | bandage, bandage arm, bandage wound, bandaging, wrap bandage | 包扎, 缠绷带, 绑绷带
hold_baby = room | hold baby, rock baby, cradle baby, carry baby | 抱婴儿, 抱孩子, 抱宝宝
push_cart | push cart, pushing cart, push wheelbarrow, push trolley | 推车, 推手推车, 推着车, 推小车
shop | push shopping cart, shop for groceries, go shopping | 逛街, 买东西
draw = room | draw, sketch, draw picture, draw on paper, drawing | 画画, 绘画, 素描, 画图 | dibuja, dibujando | dessine, dessinant | zeichnet, zeichnen | 絵を描, 描く, 描いて | desenhando, desenha | рисует, рисуют | 그림을 그리, 그리는 | disegna, disegnando
paint = room | paint, paint picture, paint on canvas, paint canvas, paint landscape, paint portrait, paint a painting | 油画创作, 画油画, 作画, 在画布上画 | pinta, pintando, pinta un cuadro | peint, peignant, peint un tableau | malt, malt ein bild | 絵の具で描, ペイント | pintando, pinta um quadro | пишет картину, пишет маслом | 그림을 칠 | dipinge, dipingendo
dig = meadow | dig, dig hole, dig in garden, shovel snow, shovel | 挖, 挖掘, 挖洞, 挖土, 铲 | cava, cavando | creuse, creusant | gräbt | 掘る, 掘って | cavando, cava | копает | 파는, 땅을 파 | scava, scavando
plant_tree = meadow | plant tree, plant trees, plant flower, plant flowers, plant seed, plant seeds, plant sapling | 种树, 植树, 栽树, 种花, 种菜, 种土豆, 种地, 种田, 插秧 | planta un árbol, plantando un árbol, planta árboles | plante un arbre, plante des arbres | pflanzt einen baum, pflanzt bäume | 木を植え | plantando árvores, plantando uma árvore | сажает дерев* | 나무를 심 | pianta un albero, pianta alberi
water_plants = garden | water plant, water plants, water flower, water flowers, garden, gardening, do gardening, tend garden, water garden | 浇花, 浇水, 园艺, 打理花园 | riega las plantas, regando las plantas, riega las flores | arrose les plantes, arrose les fleurs, jardine | gießt blumen, gießt die blumen, gärtnert | 花に水を, 水やり, ガーデニング | regando as plantas, regando flores | поливает цветы, поливает | 꽃에 물을, 물을 주 | innaffia i fiori, innaffia le piante
rake = garden | rake leaf, rake leaves | 耙树叶, 扫落叶
pick_fruit = meadow | pick fruit, pick apple, pick apples, harvest, harvest fruit | 摘水果, 摘苹果, 采摘, 收获
pottery = room | clay pottery making, make pottery, throw pottery, make clay pot, pottery | 制作陶器, 做陶艺, 陶艺, 制陶, 做陶器, 粘土陶艺制作, 陶艺制作
sharpen_knife = kitchen | sharpen knife, sharpen knives | 磨刀
cut_watermelon = kitchen | cut watermelon, slice watermelon | 切西瓜
chop = kitchen | chop vegetable, chop vegetables, cut vegetable, cut vegetables, chop carrots, slice vegetables, cut fruit, slice bread | 切菜, 切蔬菜, 切水果
make_coffee = restaurant | make coffee, brew coffee, make espresso, pull espresso, pour latte art, make latte, make latte art, make cappuccino, pour milk into coffee, steam milk, serve coffee | 做咖啡, 冲咖啡, 煮咖啡, 泡咖啡, 拉花
eat_bamboo = bamboo | eat bamboo, eat bamboo leaf, eat bamboo leaves, munch bamboo, munch on bamboo, chew bamboo, chew on bamboo, nibble bamboo | 吃竹子, 啃竹子
swing_vine = jungle | swing on vine, swing from vine, swing on vines, swing from vines, swing through vines, hang on vine, hang from vine | 荡藤蔓, 在藤蔓上荡
dj = nightclub | scratch records, scratch record, spin records, mix records, mix tracks, play dj set | 打碟
row_gondola = canal | steer gondola, row gondola
cook = kitchen | make dumplings, cook, cook food, cook dinner, cook meal, fry egg, fry eggs, stir pot, make dinner, make pancakes, bake, bake cake, bake bread, prepare food, cook soup, flip pancake, flip pancakes, flip burger, flip burgers, flip omelette, toss pan, make pizza, make sushi, make noodles | 做饭, 烹饪, 炒菜, 煮饭, 做菜, 煎蛋, 烘焙, 烤面包, 包饺子, 擀面 | cocina, cocinando | cuisine, cuisinant, fait la cuisine | kocht, kochen, kochend | 料理する, 料理をする, 料理をして, 料理して | cozinhando, cozinha comida | готовит, готовит еду | 요리하, 요리를 | cucina, cucinando
barbecue = garden | barbecue, barbeque, bbq, grill, grill meat, barbequing, grill sausages, have barbecue | 烧烤, 烤肉, 烤串 | hace una barbacoa, asa carne | fait un barbecue, grille | grillt | バーベキュー | fazendo churrasco | жарит шашлык, жарит мясо | 바비큐, 고기를 굽 | fa il barbecue, griglia
peel_apple = kitchen | peel apple, peel apples, peel fruit, peel potato | 削苹果, 削皮, 苹果削皮
arrange_flowers = room | arrange flower, arrange flowers, put flowers in vase | 插花, 布置鲜花, 整理花
bend_metal | bend metal, bend iron bar, bend steel, bend bar | 弯曲金属, 弯金属, 弯铁, 掰弯金属
count_money | count money, count cash, count bills | 数钱, 点钞
shuffle_cards = room | shuffle card, shuffle cards, play card, play cards, play poker, deal cards | 洗牌, 打牌, 玩牌, 打扑克
play_chess = room | play chess, play checkers, play go | 下棋, 下象棋, 下国际象棋, 国际象棋 | juega al ajedrez, jugando al ajedrez | joue aux échecs | spielt schach | チェスをする, チェスをして, チェス | jogando xadrez | играет в шахматы, шахмат* | 체스를 두, 체스 | gioca a scacchi
shine_shoes | shine shoe, shine shoes, polish shoe, polish shoes | 擦鞋, 擦皮鞋
make_snowman = mountains | make snowman, build snowman, making snowman | 堆雪人, 做雪人, 造雪人 | hace un muñeco de nieve, haciendo un muñeco de nieve, hacen un muñeco de nieve | fait un bonhomme de neige, font un bonhomme de neige | baut einen schneemann, bauen einen schneemann | 雪だるまを作 | fazendo um boneco de neve | лепит снеговика, лепят снеговика | 눈사람을 만 | fa un pupazzo di neve
take_photo | take photo, take photos, take picture, take pictures, photograph | 拍照, 照相, 摄影师拍 | toma una foto, saca una foto, tomando fotos | prend une photo, prend des photos | macht ein foto, fotografiert | 写真を撮 | tirando foto, tirando uma foto | фотографиру* | 사진을 찍 | scatta una foto, fotografa
blow_bubbles | blow bubble, blow bubbles, blow soap bubbles | 吹泡泡 | sopla burbujas, hace burbujas | fait des bulles | macht seifenblasen | シャボン玉 | soprando bolhas | пускает пузыри | 비눗방울 | fa le bolle
share_umbrella | share umbrella, share one umbrella, share same umbrella, stand under one umbrella, huddle under umbrella, huddle under one umbrella, under same umbrella, under one umbrella, under shared umbrella | 共撑一把伞, 共打一把伞, 同撑一把伞
stroll_umbrella | walk under one umbrella, walk under same umbrella, stroll under umbrella
hold_umbrella | hold umbrella, stand under umbrella, under umbrella | 打伞, 撑伞, 打着伞, 撑着伞, 撑着油纸伞, 撑着雨伞, 撑着红伞 | sostiene un paraguas, con paraguas | tient un parapluie, avec un parapluie | hält einen regenschirm, mit regenschirm | 傘をさす, 傘をさして, 傘を差 | segurando um guarda-chuva | под зонтом, держит зонт, с зонтом | 우산을 쓰, 우산을 든 | con l'ombrello, tiene un ombrello
walk_umbrella | walk with umbrella, walk under umbrella | 撑着伞走, 打着伞走
hold_balloon | hold balloon, hold balloons, hold red balloon, carry balloon | 拿着气球, 牵着气球
hold_flowers | hold flower, hold flowers, hold bouquet, hold bouquet of flowers, hold bunch of flowers, carry flowers | 拿着花, 捧着花, 抱着花束, 手捧鲜花
carry_box | carry box, hold box, carry boxes, move boxes, deliver package | 搬箱子, 抱着箱子
carry_basket | carry basket, hold basket | 提着篮子, 挎篮子
carry_bag | carry bag, carry shopping bag, carry shopping bags, carry grocery bags | 提着袋子, 拎着袋子
carry_suitcase | carry suitcase, pull suitcase, drag suitcase | 拉着行李箱, 提着行李箱
hold_lantern | hold lantern, carry lantern | 提着灯笼, 提灯
hold_sign | hold sign, hold up sign | 举着牌子
hold_gift | hold gift, give gift, give present, hold present, open gift, open present | 拿着礼物, 送礼物, 打开礼物
teach = classroom | teach, teach class, teach student, teach students, write on blackboard, write on chalkboard, give lesson | 教书, 上课, 讲课, 教学, 在黑板上写字, 在黑板上写 | enseña, enseñando | enseigne | unterrichtet | 教える, 教えて | ensinando | преподает, учит детей | 가르치 | insegna
experiment = laboratory | experiment, do experiment, mix chemicals, conduct experiment, work in lab | 做实验, 实验
hammer | hammer, hammer nail, chop wood, split wood, chop firewood, fix roof, build house, build wall, do woodwork, saw wood | 敲钉子, 钉钉子, 盖房子
fight_fire | fight fire, put out fire, spray fire | 灭火, 救火
examine = hospital | examine patient, check patient | 检查病人, 看病
hug | hug, embrace, cuddle | 拥抱, 抱抱, 相拥
kiss | kiss | 接吻, 亲吻, 亲嘴
shake_hands | shake hand, shake hands, shaking hands | 握手
wrestle | wrestle, wrestling | 摔跤
rock_paper_scissors | rock scissors paper, rock paper scissors, play rock paper scissors | 石头剪刀布, 剪刀石头布, 猜拳, 玩石头剪刀布
high_five | high five, high fives | 击掌
haircut = room | get haircut, getting a haircut, have haircut, cut hair, get hair cut | 理发, 剪头发, 剪发
award | give award, receive award, giving or receiving award, win award, win trophy, hold trophy, receive medal, win prize, lift trophy | 颁奖, 领奖, 颁发或接受奖项, 颁奖或领奖, 获奖, 给予或接受奖项, 捧杯
pet_dog | pet dog, pet animal, petting animal, petting animal not cat, stroke dog, play with dog, pet puppy | 抚摸动物, 摸狗, 抚摸狗, 宠物动物, 抚摸宠物, 爱抚动物
pet_cat | pet cat, stroke cat, pet kitten | 摸猫, 撸猫, 抚摸猫
groom_dog | groom dog, grooming dog, wash dog, bathe dog, brush dog | 给狗美容, 给狗梳毛, 给狗洗澡, 狗美容, 梳理狗毛
lead_horse = meadow | riding or walking with horse, walk with horse, lead horse, walk horse | 骑马或牵马, 骑马或与马同行, 牵马, 遛马, 骑马或和马一起走路, 骑马或与马一起散步
walk_dog = city | walk dog, walk puppy | 遛狗, 牵着狗 | pasea al perro, paseando al perro | promène son chien, promène le chien | geht mit dem hund spazieren, führt den hund aus | 犬の散歩, 犬を散歩 | passeando com o cachorro | выгуливает собаку | 개를 산책 | porta a spasso il cane
milk_cow = farm | milk cow, milking cow | 挤奶, 挤牛奶, 给奶牛挤奶
feed_birds = lake | feed duck, feed ducks, feed bird, feed birds, feed pigeons | 喂鸭子, 喂鸟, 喂鸽子
propose | propose, propose marriage | 求婚
"""

VERBS_ALONE = frozenset(
    [
        "type",
        "point",
        "bow",
        "drum",
        "box",
        "iron",
        "code",
        "program",
        "say",
        "chat",
        "smoke",
        "bowl",
        "golf",
        "fish",
        "sip",
        "ski",
        "grill",
        "garden",
        "shovel",
        "hammer",
        "text",
        "bandage",
        "massage",
        "stretch",
        "pitch",
        "march",
        "shower",
        "sled",
        "surf",
        "cook",
        "paint",
        "draw",
        "drink",
        "laugh",
        "cry",
        "talk",
        "shave",
        "canoe",
        "kayak",
        "fence",
        "jog",
        "hike",
        "dunk",
        "photograph",
        "skate",
        "snowboard",
        "skateboard",
        "motorcycle",
        "experiment",
        "harvest",
        "hug",
        "kiss",
        "wrestle",
        "spin",
        "crawl",
        "read",
        "write",
        "dig",
        "sing",
        "knit",
        "cheer",
        "row",
        "barbecue",
        "bbq",
        "backpack",
        "trek",
        "sleep",
        "sew",
        "fry",
    ]
)
"""Words that are nouns as well, or too short to stand for a deed in their base form: only "-ing" and "-s" count."""
NOUNS = frozenset(
    [
        "point",
        "bow",
        "drum",
        "box",
        "iron",
        "code",
        "program",
        "smoke",
        "bowl",
        "golf",
        "fish",
        "ski",
        "grill",
        "garden",
        "shovel",
        "hammer",
        "text",
        "bandage",
        "massage",
        "pitch",
        "march",
        "shower",
        "sled",
        "canoe",
        "kayak",
        "fence",
        "paint",
        "drink",
        "talk",
        "skate",
        "snowboard",
        "skateboard",
        "motorcycle",
        "row",
        "backpack",
        "trek",
        "hug",
        "kiss",
        "barbecue",
        "bbq",
        "experiment",
        "type",
        "surf",
        "sip",
    ]
)
"""Of those, the ones whose "-s" is a plural."""
DOUBLED = frozenset(
    [
        "cut",
        "hit",
        "run",
        "jog",
        "knit",
        "sit",
        "get",
        "shop",
        "dig",
        "chop",
        "hug",
        "swim",
        "pet",
        "put",
        "trim",
        "clap",
        "snap",
        "mop",
        "skip",
        "wrap",
        "drum",
        "spin",
        "nod",
        "bat",
        "chat",
        "win",
        "stir",
        "clip",
        "drag",
        "strum",
        "plan",
        "drum",
        "trot",
        "zip",
        "flap",
        "hum",
        "scrub",
        "plod",
        "strut",
        "sip",
    ]
)
PREPOSITIONS = ("on", "in", "at", "with", "into", "under", "down", "to", "for", "like", "through")
ARTICLES = ("", "a ", "an ", "the ", "his ", "her ", "their ", "some ", "two ")


def english(phrase: str) -> list[str]:
    """The forms in which a phrase in the base form is written: "play guitar" -> "playing the guitar", and so on."""
    verb, _, rest = phrase.partition(" ")
    if verb.endswith("ing") and verb not in ("sing", "swing", "bring", "string"):
        heads = [verb]
    else:
        heads = [verb, _third(verb), _gerund(verb)]
        if not rest and verb in VERBS_ALONE:
            heads = heads[2:] if verb in NOUNS else heads[1:]
    if not rest:
        return heads
    first, _, after = rest.partition(" ")
    if first in PREPOSITIONS and after:
        return [f"{head} {first} {article}{after}" for head in heads for article in ARTICLES]
    return [f"{head} {article}{rest}" for head in heads for article in ARTICLES]


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        return verb[:-1] + "ies"
    return {"have": "has"}.get(verb, verb + "s")


def _gerund(verb: str) -> str:
    if verb in DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return verb[:-1] + "ing"
    return verb + "ing"
