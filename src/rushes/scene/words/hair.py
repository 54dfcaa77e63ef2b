"""The words for how somebody looks by nature: hair, beard and skin. Only data; columns as in `words/setting.py`, "*" ends a stem.

How they stand together is `directing/sense/hair.py`'s, how it is seen `figures/joined/worn.py`'s.
"""

from __future__ import annotations

GROWS = """
hair | hair, hairstyle, haircut, locks, tresses, curls | 头发, 秀发, 发型, 发丝, 发 | pelo, cabello, cabellos, melena, cabellera | cheveux, chevelure | haar, haare, haaren, mähne | 髪の毛, 髪, ヘアー, ヘア | cabelo, cabelos | волосами, волосы, волос, волосах | 생머리, 머리카락, 머리칼, 머릿결, 머리 | capelli, chioma
beard | beard, goatee, stubble, whiskers | 络腮胡子, 络腮胡, 大胡子, 山羊胡, 胡子, 胡须 | barba, perilla | barbe, bouc | bart, vollbart, ziegenbart | あごひげ, 顎ひげ, 顎鬚, ひげ, 髭, 髯, 鬚 | barba, cavanhaque | бород* | 턱수염, 수염 | barba, pizzetto
moustache | moustache, mustache, moustaches, mustaches | 八字胡, 小胡子, 胡髭 | bigote, bigotes, mostacho | moustache, moustaches | schnurrbart, schnauzbart, oberlippenbart | 口ひげ, 口髭, ちょびひげ | bigode, bigodes | усами, усы, усов | 콧수염 | baffi, baffetti
skin | skin | 皮肤, 肤色 | piel, tez | peau | haut | 肌 | pele | кож* | 피부 | pelle, carnagione
"""
"""What grows, or covers, and is one way or another."""

CUTS = """
long | long, longish, shoulder-length, waist-length, floor-length, flowing | 披肩, 齐腰, 及腰, 长长, 飘逸, 长 | larg* | long* | lang*, schulterlang* | 長い, 長く, ロング, 長 | long*, comprid* | длинн* | 긴, 기다란 | lungh*, lung*
short | short, cropped, close-cropped, pixie-cut, bobbed, trimmed, neat | 齐耳, 短短, 短 | cort* | court* | kurz* | 短い, ショート, 短 | curt* | коротк* | 짧은, 단발 | cort*
curly | curly, wavy, frizzy, curled, coiled, kinky, ringleted | 卷曲, 波浪, 卷 | rizad*, ondulad*, crespo, crespa | bouclé*, frisé*, ondulé*, crépu* | lockig*, gelockt*, wellig*, gewellt*, kraus* | 巻き, 巻, ウェーブのかかった, カールした, くせ | cachead*, encaracolad*, ondulad*, crespo, crespos | кудряв*, вьющ*, волнист*, курчав* | 곱슬곱슬한, 곱슬, 웨이브, 구불구불한 | ricc*, mosso, mossi, ondulat*
"""
"""How it is cut."""

SHADES = """
#e6c06a | blonde, blond, golden, flaxen, sandy, fair, golden-blonde, platinum, platinum-blonde, dirty-blonde | 金黄色, 金黄, 金色, 金 | rubi*, dorad* | blond*, doré* | blond*, golden*, hell* | 金色の, ブロンドの, ブロンド, 金 | loir*, lour*, dourad* | светл*, золотист*, белокур*, русы*, русой, русая | 금색, 금, 노란 | biond*, dorat*
#b4512a | red, ginger, auburn, copper, coppery, strawberry-blonde, fiery, fiery-red, flaming-red | 橘红色, 火红, 红色, 红 | roj*, pelirroj*, cobriz* | roux, rousse*, rouge* | rot*, feuerrot*, kupferrot* | 赤い, 赤毛の, 赤 | ruiv*, vermelh* | рыж*, красн* | 빨간색, 빨간, 붉은 | ross*, ramat*
#5e3a22 | brown, brunette, chestnut, dark-brown, light-brown, hazel, brunet | 棕褐色, 棕色, 褐色, 栗色, 棕 | castañ*, moren*, marrón | brun*, châtain*, marron | braun*, brünett*, kastanienbraun* | 茶色い, 茶色の, 茶 | castanh*, moren* | каштанов*, коричнев*, тёмно-русы*, темно-русы* | 갈색 | castan*, brun*, marron*
#211a1c | black, jet-black, raven, raven-black, dark, ebony | 乌黑, 黑色, 黑 | negr*, oscur*, azabache | noir*, foncé*, sombre*, ébène | schwarz*, dunkl*, dunkel*, rabenschwarz* | 黒い, 黒 | pret*, negr*, escur* | чёрн*, черн*, тёмн*, темн* | 검은색, 검은, 까만, 검정 | ner*, scur*, corvin*
#b9b7b5 | gray, grey, silver, silvery, graying, greying, grizzled, salt-and-pepper, grey-streaked | 花白, 斑白, 灰白, 灰色, 银色, 银灰, 银, 灰 | gris*, plateado*, plateada*, canos* | gris*, argenté*, poivre-et-sel | grau*, silbern*, silber* | 白髪混じりの, 灰色の, 銀色の, シルバー, グレー, 銀 | grisalh*, pratead*, cinza, cinzento* | сед*, серебрист*, серебрян* | 회색, 은색, 은 | grigi*, argentat*, brizzolat*
#f3efe8 | white, snow-white, snowy, snowy-white | 雪白, 白色, 苍白, 白 | blanc* | blanc* | weiß*, weiss*, schneeweiß* | 白い, 真っ白な, 白 | branc* | бел*, белоснежн* | 하얀, 흰, 백 | bianc*
"""
"""The colours that it has by nature; where it has another, that is as said."""

SKINS = """
#7c4a30 | dark, black, ebony, deep-brown, brown, chocolate | 黝黑, 黑色, 深色, 棕色, 黑 | oscur*, negr*, moren* | noir*, foncé*, brun* | dunkl*, dunkel*, braun* | 黒い, 褐色の, 浅黒い | escur*, negr*, moren* | тёмн*, темн*, чёрн*, черн*, смугл* | 검은, 까만, 어두운 | scur*, ner*, olivastr*
#c07f52 | tan, tanned, olive, bronzed, sun-kissed, sunburned, suntanned | 古铜色, 小麦色 | broncead*, aceitunad* | bronzé*, mate | gebräunt*, olivfarben* | 日焼けした, 小麦色の | bronzead* | загорел* | 구릿빛, 그을린 | abbronzat*
#f9dcc4 | fair, pale, light, porcelain, white, milky | 白皙, 雪白, 白 | clar*, pálid*, blanc* | clair*, pâle*, blanc* | hell*, blass*, weiß* | 白い, 色白の | clar*, pálid*, branc* | светл*, бледн*, бел* | 하얀, 창백한, 흰 | chiar*, pallid*
"""

CROWNS = """
ponytail | ponytail, pony tail, ponytails, high ponytail, low ponytail | 高马尾, 低马尾, 马尾辫, 马尾 | coleta, cola de caballo | queue de cheval, queue-de-cheval | pferdeschwanz | ポニーテール | rabo de cavalo | конским хвостом, конский хвост, хвостик, хвостиком | 포니테일, 말총머리 | coda di cavallo
pigtails | pigtails, pig tails, pigtail, twin tails | 双马尾, 羊角辫, 小辫子, 小辫 | coletas, dos coletas | couettes | rattenschwänze, rattenschwänzen | ツインテール, おさげ髪 | maria-chiquinha, maria-chiquinhas | хвостиками, хвостики | 양갈래머리, 양갈래 | codini
braids | braids, braid, plaits, plait, braided hair, hair braided, plaited hair, cornrows, box braids, dreadlocks, dreads | 麻花辫, 双辫, 长辫子, 大辫子, 辫子, 脏辫 | trenzas, trenza, rastas | tresses, tresse, nattes | zöpfe, zöpfen, zopf, geflochtenem haar, geflochtene haare, geflochtenen haaren | 三つ編み, おさげ | tranças, trança | косичками, косички, косичка, косичкой | 땋은머리, 땋은 머리, 댕기머리 | trecce, treccia, treccine
bun | hair bun, messy bun, hair in a bun, hair in a messy bun, hair tied in a bun, hair up in a bun, hair pulled back in a bun, hair tied up, top knot, topknot, man bun | 丸子头, 发髻, 发簪 | moño, rodete | chignon | dutt, haarknoten, hochsteckfrisur | お団子ヘア, お団子頭, お団子 | coque no cabelo, cabelo preso em coque | пучком волос, волосами в пучке, собранными волосами | 똥머리, 쪽진머리, 쪽머리 | chignon, crocchia
afro | afro, afro hair, afro hairstyle, big afro | 爆炸头, 蓬蓬头 | afro, pelo afro | afro, coupe afro | afro, afrofrisur | アフロヘア, アフロ | afro, black power, cabelo afro | афро, афропричёск* | 아프로머리, 아프로 | afro, capelli afro
bald | bald, balding, bald-headed, bald head, shaved head, shaven head, clean-shaven head | 光头, 秃头, 秃顶, 谢顶 | calv*, pelón, cabeza rapada | chauve, chauves, crâne rasé | glatzköpfig*, kahlköpfig*, glatze | 坊主頭, スキンヘッド, 禿げた, はげた, ハゲ | carec*, cabeça raspada | лыс*, бритоголов* | 대머리, 민머리, 빡빡머리 | calv*, pelat*
"""
"""What names hair by how it is worn, or that there is none."""

OF_SOMEBODY = """
hair #e6c06a | blonde, blond, fair-haired, golden-haired, blonde-haired, blond-haired, blondes | 金发 | rubia, rubio, rubias, rubios | blonde, blond, blondes, blonds | blonde, blonder, blonden, blondes, blondhaarig* | 金髪, ブロンド | loira, loiro, loiras, loiros | белокур*, светловолос*, златовлас* | 금발 | bionda, biondo, bionde, biondi
hair #b4512a | redheaded, red-headed, red-haired, ginger, ginger-haired, flame-haired, auburn-haired, copper-haired | 红发 | pelirroj* | rousse, roux, rousses | rothaarig* | 赤毛, 赤髪 | ruiva, ruivo, ruivas, ruivos | рыж*, рыжеволос*, рыжебород* | 빨간머리 | dai capelli rossi
hair #5e3a22 | brunette, brown-haired, brunet, chestnut-haired | 棕发, 褐发 | castañ* | brune, brunes, châtain | brünette, brünetter, brünetten, braunhaarig* | 茶髪 | castanh* | шатен*, каштановолос* | 갈색머리 | castan*
hair #211a1c | black-haired, dark-haired, raven-haired | 黑发 | pelinegr*, morena, moreno | aux cheveux noirs | schwarzhaarig*, dunkelhaarig* | 黒髪 | morena, moreno | темноволос*, черноволос*, чёрноволос*, брюнет* | 흑발, 검은머리 | mora, moro, dai capelli neri
hair #b9b7b5 | gray-haired, grey-haired, silver-haired | 银发, 灰发 | canos*, de pelo gris | grisonnant*, aux cheveux gris | grauhaarig*, silberhaarig*, ergraut* | 銀髪, 白髪混じり | grisalh* | седовлас*, седой, седая, седого, седеющ* | 은발 | brizzolat*, dai capelli grigi
hair #f3efe8 | white-haired, snowy-haired | 白发 | de pelo blanco, de cabello blanco | aux cheveux blancs | weißhaarig*, weisshaarig* | 白髪 | de cabelos brancos, de cabelo branco | беловолос* | 백발 | canut*, dai capelli bianchi
long_hair | long-haired | 长发 | melenud* | aux cheveux longs | langhaarig* | 長髪, ロン毛 | cabelud* | длинноволос* | 장발 | capellon*
short_hair | short-haired | 短发, 板寸, 寸头 | de pelo corto | aux cheveux courts | kurzhaarig* | 短髪 | de cabelo curto | коротковолос*, стриженн* | 단발머리 | dai capelli corti
curly_hair | curly-haired, wavy-haired, frizzy-haired | 卷发 | de pelo rizado | frisé*, aux cheveux bouclés | lockenköpfig* | 巻き毛, 天然パーマ | de cabelo cacheado | кудряв*, курчав* | 곱슬머리 | ricciolut*, riccioluta
beard | bearded, unshaven, stubbled | 留胡子, 蓄须 | barbud*, barbón | barbu* | bärtig* | ひげ面, 髭面 | barbud* | бородат*, небрит* | 수염난, 수염 난 | barbut*
moustache | moustached, mustached, moustachioed, mustachioed | 留小胡子 | bigotud* | moustachu* | schnauzbärtig*, schnurrbärtig* | 口ひげの | bigodud* | усат* | 콧수염난 | baffut*
bald | bald, balding, bald-headed, shaven-headed, hairless | 光头, 秃头, 秃顶, 谢顶 | calv*, pelón | chauve, chauves | glatzköpfig*, kahlköpfig*, kahl* | 禿げた, はげた, スキンヘッド, 坊主頭 | carec* | лыс*, бритоголов* | 대머리, 민머리 | calv*, pelat*
stout | fat, chubby, plump, stout, overweight, obese, burly, big-bellied, pot-bellied, potbellied, heavyset, heavy-set, portly, round-bellied, corpulent | 胖, 肥胖, 胖胖, 胖乎乎, 大腹便便, 圆滚滚 | gord*, obes*, rechonch*, regordet*, corpulent* | gros, grosse, gros*, dodu*, obèse, corpulent*, rondelet* | dick*, mollig*, rundlich*, beleibt*, korpulent* | 太った, ぽっちゃりした, ふくよかな, 太っちょの | gord*, obes*, rechonchud*, corpulent* | толст*, полн*, пухл*, упитанн*, тучн* | 뚱뚱한, 통통한, 살찐 | grass*, grossa, grosso, obes*, corpulent*, paffut*
brawny | muscular, brawny, athletic, buff, bulky, broad-shouldered, well-built, strong, beefy, burly-looking | 强壮, 肌肉发达, 健壮, 魁梧, 壮硕, 壮 | musculos*, fornid*, fuert*, atlétic* | musclé*, costaud*, baraqué* | muskulös*, kräftig*, stämmig* | 筋肉質な, 筋骨隆々の, がっしりした, たくましい, 屈強な | musculos*, fort*, atlétic* | мускулист*, крепк*, накачанн*, сильн* | 근육질, 건장한, 우람한 | muscolos*, robust*, forzut*
slender | thin, slim, skinny, slender, lean, lanky, gaunt, petite, willowy, bony, scrawny | 瘦, 苗条, 纤细, 瘦瘦, 瘦高, 消瘦, 清瘦 | delgad*, flac*, esbelt* | mince, minces, maigre, maigres, svelte, élancé* | dünn*, schlank*, hager*, mager* | 痩せた, やせた, 細身の, ほっそりした, スリムな | magr*, esguio, esguia, esbelt* | худ*, худощав*, стройн*, тощ* | 마른, 날씬한, 호리호리한, 야윈 | magr*, snell*, esil*
skin #7c4a30 | black, african, african-american, african american, dark-skinned, black-skinned, brown-skinned, nigerian, kenyan, ethiopian, jamaican, senegalese | 黑人, 非洲, 黑皮肤 | african*, afroamerican*, negr* | african*, afro-américain*, noir* | afrikanisch*, afroamerikanisch*, dunkelhäutig*, schwarze, schwarzer, schwarzen | アフリカ系, アフリカ人, 黒人 | african*, negr* | африканск*, темнокож*, чернокож* | 아프리카, 흑인 | african*, afroamerican*, ner*
skin #c07f52 | indian, latina, latino, latin, hispanic, mexican, brazilian, arab, middle eastern, middle-eastern, tanned, suntanned, olive-skinned, tan-skinned, bronzed, native american, polynesian, hawaiian, filipino, filipina, indonesian | 印度, 拉丁裔, 阿拉伯, 墨西哥 | indi*, latin*, mexican*, árabe, árabes, broncead* | indien*, latin*, mexicain*, arabe, arabes, bronzé* | indisch*, lateinamerikanisch*, mexikanisch*, arabisch*, gebräunt* | インド人, メキシコ人, アラブ人 | indian*, latin*, mexican*, árabe, árabes, bronzead* | индийск*, мексиканск*, арабск*, загорел*, смугл* | 인도, 멕시코, 아랍 | indian*, latin*, messican*, arab*, abbronzat*
skin #f2c6a0 | asian, east asian, east-asian, japanese, chinese, korean, vietnamese, thai, taiwanese, mongolian | 亚洲, 亚裔, 中国, 日本, 韩国 | asiátic*, japones*, japonés, chin*, corean* | asiatique, asiatiques, japonais*, chinois*, coréen* | asiatisch*, japanisch*, chinesisch*, koreanisch* | アジア人, アジア系, 日本人, 中国人, 韓国人 | asiátic*, japones*, japonês, chin*, corean* | азиатск*, японск*, китайск*, корейск* | 아시아, 동양, 일본, 중국, 한국 | asiatic*, giappones*, cines*, corean*
skin #f9dcc4 | caucasian, fair-skinned, pale-skinned, light-skinned, pale, scandinavian, swedish, norwegian | 白人, 白皮肤 | de piel clara, caucásic*, pálid* | caucasien*, à la peau claire, pâle, pâles | hellhäutig*, blass*, skandinavisch* | 白人, 色白 | de pele clara, caucasian*, pálid* | светлокож*, бледн* | 백인 | caucasic*, dalla pelle chiara, pallid*
"""
"""What is said of somebody right beside the word for them -> what is seen of it."""

DARK_HAIRED = ("#7c4a30", "#c07f52", "#f2c6a0")
"""Skins whose hair is black where nothing else is said."""

FILLERS = (
    "two double twin very really quite thick thin fine silky shiny glossy messy tousled unkempt windswept straight sleek smooth soft lush beautiful neat neatly bushy full "
    "trimmed braided loose dark light bright wild spiky slicked-back tangled dishevelled disheveled immaculate curled big large huge great small",
    "两条 两根 浓密 蓬松 柔顺 凌乱 乌亮 柔软 直 顺滑 一头 满头 一把 的 大 小 很 又 而",
    "muy liso lisa lisos sueltos suelto suelta espesa espeso poblada tupida hermoso hermosa despeinado",
    "très lisse lisses raides épais épaisse touffue soyeux soyeuse beaux belle emmêlés détachés",
    "sehr glatt glatte glatten glattes dicht dichte dichten dichter dichtem buschigen buschiger offene offenen offenem wild wilde schöne schönen voll vollem vollen wallend wallendem wallenden dünn",
    "とても 美しい きれいな さらさらの ふさふさの もじゃもじゃの の で 立派な 豊かな",
    "muito liso lisa lisos solto soltos espessa cheia bonito bonita",
    "очень густой густыми густая прямыми прямые пышными пышной растрёпанными распущенными красивыми",
    "아주 매우 덥수룩한 풍성한 부드러운 찰랑이는 의 색의 생머리",
    "molto lisci liscio sciolti folta fluente lunghissimi spettinati belli",
)
"""What is said of it besides and changes nothing that is seen, a line a language."""
