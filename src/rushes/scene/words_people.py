"""Which person a word means beyond the kind: the clothes of a king, the braids of a girl.

`figure | words of all languages`. The kinds are in `words_subjects.py` and `words_creatures.py`; a word that is not here is
played by its kind's own figure. Only data here and one look-up.
"""

from __future__ import annotations

from functools import cache

WHO = """
man | man, guy, gentleman, father, dad, young man, bearded man, 男人, 男子, 男士, 爸爸, 父亲, hombre, señor, homme, monsieur, mann, 男性, 男の人, homem, мужчина, 남자, 남성, uomo, signore
boy | boy, little boy, son, 男孩, 小男孩, 少年, niño, chico, garçon, junge, jungen, 男の子, menino, мальчик, 소년, 남자아이, ragazzo, bambino
girl | girl, little girl, daughter, 女孩, 小女孩, 少女, 姑娘, niña, chica, fille, petite fille, mädchen, 女の子, menina, девочка, девушка, 소녀, 여자아이, ragazza, bambina
grandfather | grandfather, grandpa, old man, elderly man, gray-haired man, grey-haired man, white-haired man, bearded old man, 爷爷, 老爷爷, 老人, abuelo, anciano, grand-père, vieil homme, opa, großvater, alter mann, おじいさん, 老人, avô, idoso, дедушка, старик, 할아버지, nonno, vecchio
grandmother | grandmother, grandma, old woman, elderly woman, granny, 奶奶, 老奶奶, 外婆, abuela, anciana, grand-mère, vieille femme, oma, großmutter, おばあさん, avó, vovó, бабушка, 할머니, nonna
king | king, emperor, 国王, 皇帝, rey, roi, könig, 王様, rei, король, 왕, re
queen | queen, empress, 女王, 王后, reina, reine, königin, rainha, королева, 여왕, regina
prince | prince, 王子, príncipe, prinz, 王子様, принц, 왕자, principe
princess | princess, 公主, princesa, princesse, prinzessin, お姫様, 姫, принцесса, 공주, principessa
superhero | superhero, superman, batman, spiderman, spider-man, hero, 超级英雄, 超人, superhéroe, super-héros, superheld, スーパーヒーロー, super-herói, супергерой, 슈퍼히어로, supereroe
monk | monk, 和尚, 僧人, 修士, monje, moine, mönch, 僧侶, お坊さん, monge, монах, 스님, monaco
witch | witch, 女巫, bruja, sorcière, hexe, 魔女, bruxa, ведьма, 마녀, strega
nurse | nurse, 护士, enfermera, infirmière, krankenschwester, 看護師, enfermeira, медсестра, 간호사, infermiera
scientist | scientist, chemist, 科学家, científico, scientifique, wissenschaftler, 科学者, cientista, ученый, 과학자, scienziato
police | policeman, police officer, cop, police, 警察, policía, policier, polizist, 警察官, policial, полицейский, 경찰, poliziotto
soldier | soldier, guard, 士兵, soldado, soldat, 兵士, солдат, 군인, soldato
ninja | ninja, 忍者, ниндзя, 닌자
ballerina | ballerina, ballet dancer, 芭蕾舞者, bailarina de ballet, danseuse de ballet, バレリーナ, балерина, 발레리나
cowboy | cowboy, cowgirl, 牛仔, vaquero, カウボーイ, caubói, vaqueiro, ковбой, 카우보이
builder | builder, miner, lumberjack, janitor, blacksmith, workman, construction worker, worker, carpenter, mechanic, engineer, 建筑工人, 工人, 工程师, constructor, albañil, ouvrier, bauarbeiter, 大工, pedreiro, строитель, 건설 노동자, muratore
clown | clown, jester, 小丑, payaso, ピエロ, palhaço, клоун, 광대, pagliaccio
santa | santa, santa claus, father christmas, 圣诞老人, papá noel, père noël, weihnachtsmann, サンタ, サンタクロース, papai noel, дед мороз, 산타, babbo natale
zombie | zombie, 僵尸, ゾンビ, зомби, 좀비
skeleton | skeleton, 骷髅, esqueleto, squelette, skelett, 骸骨, скелет, 해골, scheletro
vampire | vampire, dracula, 吸血鬼, vampiro, vampir, ヴァンパイア, вампир, 뱀파이어
elf | elf, gnome, dwarf, 精灵, 小矮人, duende, elfo, lutin, zwerg, エルフ, эльф, гном, 엘프
fairy | fairy, 仙女, hada, fée, fee, 妖精, fada, фея, 요정, fata
sailor | sailor, captain, 水手, 船长, marinero, marin, matrose, 船乗り, marinheiro, моряк, 선원, marinaio
pilot | pilot, 飞行员, piloto, pilote, パイロット, пилот, 조종사, pilota
businessman | businessman, office worker, 商人, 上班族, empresario, homme d'affaires, geschäftsmann, サラリーマン, empresário, бизнесмен, 회사원, uomo d'affari
athlete | athlete, jogger, tennis player, soccer player, baseball player, swimmer, golfer, runner, player, football player, basketball player, 运动员, atleta, deportista, athlète, sportler, 選手, спортсмен, 운동선수
boxer | boxer, 拳击手, boxeador, boxeur, ボクサー, боксер
bride | bride, 新娘, novia, mariée, braut, 花嫁, noiva, невеста, 신부, sposa
robber | thief, robber, burglar, 小偷, ladrón, voleur, dieb, 泥棒, ladrão, вор, 도둑, ladro
dj | dj, disc jockey, d.j., turntablist, DJ
barista | barista, 咖啡师, バリスタ, бариста, 바리스타
teenager | teenager, teen, student, gamer, skater, skateboarder, 学生, 青少年, adolescente, estudiante, étudiant, student, schüler, 学生, estudante, студент, 학생, studente
"""


USUAL = """
dance | dancer, ballroom dancer, flamenco dancer, breakdancer, hip hop dancer, tango dancer, salsa dancer, belly dancer, 舞者, 舞蹈演员, bailarina, bailarín, bailarina de flamenco, bailaora, danseuse, danseur, tänzerin, tänzer, ダンサー, dançarina, dançarino, танцовщица, танцор, 댄서, 무용수, ballerino
ballet | ballerina, ballet dancer, 芭蕾舞者, bailarina de ballet, ballerine, バレリーナ, балерина, 발레리나
play_guitar | guitarist, bassist, rock star, rockstar, busker, guitarrista, guitariste, gitarrist, gitarristin, ギタリスト, гитарист, 기타리스트, chitarrista, 吉他手
play_piano | pianist, 钢琴家, 钢琴手, pianista, pianiste, ピアニスト, пианист, пианистка, 피아니스트
play_violin | violinist, 小提琴手, 小提琴家, violinista, violoniste, geiger, バイオリニスト, скрипач, 바이올리니스트
play_cello | cellist, 大提琴手
play_drums | drummer, 鼓手, baterista, batteur, schlagzeuger, ドラマー, барабанщик, 드러머
play_saxophone | saxophonist
play_flute | flutist
play_accordion | accordionist
sing | singer, opera singer, 歌手, 歌唱家, cantante, chanteur, chanteuse, sänger, sängerin, cantora, cantor, певец, певица, 가수
surf | surfer, 冲浪者, surfista, surfeur, surfeuse, сёрфер, 서퍼
skateboard | skateboarder, 滑板手
ice_skate | ice skater, figure skater, patinador, patinadora, patineur, patineuse, eisläufer, eisläuferin, eiskunstläuferin, фигуристка, фигурист
ski | skier, 滑雪者, esquiador, skieur, skifahrer, лыжник
snowboard | snowboarder
ride_bicycle | cyclist, 骑行者, ciclista, cycliste, radfahrer, велосипедист
run | runner, jogger, marathon runner, 跑者, corredor, corredora, coureur, coureuse, läufer, läuferin, бегун, бегунья
swim | swimmer, nadador, nageur, schwimmer, пловец
golf | golfer
box | boxer, 拳击手, boxeador, boxeur, ボクサー, боксер
hike | hiker, 登山者, excursionista, randonneur, wanderer
rock_climb | rock climber, climber
fish | fisherman, angler, 渔夫, pescador, pêcheur, fischer, angler, рыбак
pottery | potter, ceramist, 陶艺师, alfarero, alfarera, potier, töpfer, töpferin, гончар
paint | painter, 画家, pintor, pintora, maler, malerin, художник
dj | dj, disc jockey, d.j., turntablist
make_coffee | barista, 咖啡师, バリスタ, бариста, 바리스타
row_gondola | gondola, gondolier, 贡多拉, góndola, gondole, gondel, ゴンドラ, gôndola, гондола, 곤돌라
cook | chef, cook, 厨师, cocinero, cocinera, cuisinier, cuisinière, koch, köchin, シェフ, повар
"""
"""What people of a trade do where nothing is said: `action | words of all languages`. The actions are those of `words_actions.py`."""


@cache
def _usual() -> dict[str, str]:
    rows = (line.partition("|") for line in USUAL.strip().splitlines())
    return {word.strip(): action.strip() for action, _, words in rows for word in words.split(",")}


def usual_action(word: str) -> str:
    """What somebody whom a word names does by trade; empty where it says nothing."""
    usual = _usual()
    return usual.get(word) or usual.get(word.removesuffix("s"), "")


@cache
def _figures() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in WHO.strip().splitlines():
        figure, _, words = line.partition("|")
        for word in words.split(","):
            found.setdefault(word.strip(), figure.strip())
    return found


def figure_of(word: str) -> str:
    """The figure of a person that a word stands for; empty where the kind says all there is to say."""
    words = _figures()
    singular = {"men": "man", "policemen": "policeman"}.get(word, word.removesuffix("s"))
    return words.get(word) or words.get(singular) or words.get(word.removesuffix("es"), "")


def is_person(figure: str) -> bool:
    """Whether a figure is one of those that words choose."""
    return figure in _figures().values()


def is_human(figure: str) -> bool:
    """Whether a figure has a person's body: one of those, or somebody whom no word describes further."""
    return figure in BROAD or figure in TRADES or is_person(figure)


TRADES = (
    "astronaut", "chef", "farmer", "doctor", "teacher", "firefighter", "knight", "samurai", "wizard", "pirate", "dancer",
    "musician", "painter", "alien", "mermaid", "gondola",
)  # fmt: skip
"""Kinds of people whose figure has the name of the kind."""
PEOPLE = ("human", "woman", "child", "baby")
"""The figures of kinds that are people."""
BROAD = (*PEOPLE, "man_suit", "man_apron", "woman_casual", "genie", "wrestler")
COUPLES = (
    "couple", "young couple", "elderly couple", "old couple", "lovers", "newlyweds", "twins", "duo", "情侣", "夫妻", "夫妇", "恋人",
    "カップル", "夫婦", "커플", "부부", "pareja", "casal", "coppia", "paar", "пара",
)  # fmt: skip
"""Words that name two."""
