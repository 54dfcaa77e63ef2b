"""A first vocabulary of four more languages of Europe: whom and where, when, in what weather, doing what.

`category value | Dutch | Polish | Swedish | Ukrainian`, as in `words/world.py`. Only data.
"""

from __future__ import annotations

LANGUAGES = ("nl", "pl", "sv", "uk")

WORDS = """
subject human | man, mannen+, persoon, mensen+, jongen, jongens+, jongetje, opa, grootvader, oude man, vader, koning, visser, vriend, vrienden+, arbeider, fietser | mężczyzn*, człowiek*, chłopiec, chłopca, chłopcy+, chłopców+, chłopak*, chłopczyk*, dziadek, dziadka, dziadkiem, starzec, stary człowiek, ojciec, król*, rybak*, przyjaciel*, pan | man, mannen, män+, pojke, pojken, pojkar+, pojkarna+, gubbe, gubben, gammal man, farfar, morfar, farbror, pappa, kung*, fiskare*, vän, vänner+, en person | чолові*, хлопець, хлопц*, хлопчик*, хлопчиків+, дід, дідус*, діда, старий, батько, король, короля, рибалка, рибалки, друг, друзі+
subject woman | vrouw, vrouwen+, meisje, meisjes+, dame, oma, grootmoeder, oude vrouw, moeder, mama, koningin, prinses | kobiet*, dziewczyn*, dziewczynk*, pani, babci*, babcia, staruszk*, matka, mama, mamą, królow*, księżniczk* | kvinna*, kvinnor+, flicka*, flickor+, tjej*, dam, damen, mormor, farmor, gammal kvinna, mamma*, drottning*, prinsess* | жінк*, дівчин*, дівчинк*, бабус*, бабця, старенька, мати, мама, мамою, королев*, принцес*
subject child | kind, kinderen+, kindje, kleuter | dziecko, dziecka, dzieci+, dziećmi+ | barn, barnet, barnen+ | дитин*, діти+, дітей+, дітлахи+, малюк*
subject chef | kok, bakker, chef-kok | kucharz*, kuchark*, piekarz* | kock, kocken, bagare*, kocken | кухар*, пекар*
subject farmer | boer, boerin, boeren+ | rolnik*, rolniczk*, farmer* | bonde, bonden, bönder+ | фермер*, селян*
subject doctor | arts, dokter, verpleegster | lekarz*, lekark*, pielęgniark* | läkare*, doktor, sköterska* | лікар*, медсестр*
subject firefighter | brandweerman, brandweermannen+, politieagent, soldaat | strażak*, policjant*, żołnierz* | brandman, brandmän+, polis, polisen, soldat* | пожежник*, поліцейськ*, солдат*
subject astronaut | astronaut, astronauten+ | astronaut* | astronaut* | космонавт*, астронавт*
subject robot | robot, robots+ | robot, roboty+, robota | robot, roboten, robotar+ | робот, роботи+
subject student | student, studente, leerling, leerlingen+ | student*, uczeń, uczni*, uczennic* | student, studenten, studenter+, elev, elever+ | студент*, учень, учн*, учениц*
subject dog | hond, honden+, hondje, hondjes+, puppy, puppy's+ | pies, psa, psy+, psem, psów+, piesek, pieska, pieski+, szczenia*, szczeni* | hund, hunden, hundar+, hundarna+, valp, valpen, valpar+ | собак*, пес, песик, пси+, цуцен*, цуцик*
subject cat | kat, katten+, poes, poezen+, katje, katjes+, kitten | kot, kota, koty+, kotem, kotów+, kotek, kotka, kotki+, kociak*, kocię | katt, katten, katter+, katterna+, kattunge, kattungar+ | кіт, кота, коти+, котик*, кішк*, киця, кошен*
subject horse | paard, paarden+, paardje, pony | koń, konia, konie+, koni, koniem, konik*, źrebak*, źrebię | häst, hästen, hästar+, hästarna+, föl, ponny | кінь, коня, коні+, коней+, лоша*, коник
subject cow | koe, koeien+, kalf, stier | krow*, byk, byka, byki+, cielę, cielak* | ko, kon, kor+, korna+, kalv*, tjur* | корова, корову, корови, корів+, бик, бика, теля*
subject sheep | schaap, schapen+, lam, lammetje, lammetjes+ | owca, owce+, owcę, owiec+, jagni*, baran* | får, fåret, fåren+, lamm, lammet | вівц*, овець+, баран*, ягня*
subject goat | geit, geiten+, geitje | koza, kozy+, kozę, koziołek, koźl* | get, geten, getter+, killing | коза, козу, кози+, козеня*, козл*
subject pig | varken, varkens+, biggetje, biggetjes+ | świni*, prosi*, świnka | gris, grisen, grisar+ | свин*, порос*
subject chicken | kip, kippen+, haan, kuiken, kuikens+ | kura, kury+, kurę, kur, kogut*, kurcz* | höna*, hönor+, tupp, tuppen, kyckling* | курк*, кур, кури+, півень, півня, курча*
subject duck | eend, eenden+, eendje, eendjes+ | kaczk*, kacząt*, kaczor* | anka, ankan, ankor+, and, änder+, ankung* | качк*, качен*, качок+
subject goose | gans, ganzen+ | gęś, gęsi+ | gås, gåsen, gäss+ | гус*, гуси+, гусей+
subject swan | zwaan, zwanen+ | łabęd* | svan, svanen, svanar+ | лебед*
subject bird | vogel, vogels+, vogeltje, duif, duiven+, mus | ptak*, ptaki+, ptaszek, ptaszki+, gołąb, gołęb*, wróbel* | fågel*, fåglar+, fåglarna+, duva*, duvor+, sparv* | птах*, птахи+, пташк*, голуб, голуб*, горобц*
subject seagull | meeuw, meeuwen+ | mewa, mewy+, mew | mås, måsar+, fiskmås* | чайк*, чайок
subject owl | uil, uilen+ | sowa, sowy+, sowę | uggla*, ugglor+ | сова, сову, сови+
subject eagle | adelaar, arend | orzeł, orła, orły+ | örn, örnen, örnar+ | орел, орла, орли+
subject penguin | pinguïn, pinguïns+ | pingwin* | pingvin* | пінгвін*
subject bear | beer, beren+, beertje | niedźwied*, miś | björn, björnen, björnar+ | ведмед*, ведмеж*
subject wolf | wolf, wolven+ | wilk*, wilki+ | varg, vargen, vargar+ | вовк*, вовки+
subject fox | vos, vossen+ | lis, lisa, lisy+, lisek | räv, räven, rävar+ | лисиц*, лис, лиса, лиси+, лисен*
subject deer | hert, herten+, ree, eland, elanden+ | jeleń, jeleni*, sarn*, łoś, łosia, łosie+ | hjort*, rådjur*, älg, älgen, älgar+ | олен*, козул*, лось, лося, лосі+
subject rabbit | konijn, konijnen+, konijntje, haas | królik*, zając, zające+, zajączek | kanin*, hare, haren, harar+ | кролик*, кріл*, заєць, зайц*, зайчик*
subject squirrel | eekhoorn, eekhoorns+, eekhoorntje | wiewiór* | ekorr* | білк*, білоч*
subject hedgehog | egel, egels+, egeltje | jeż, jeża, jeże+, jeżyk | igelkott* | їжак*, їжач*
subject mouse | muis, muizen+, muisje | mysz, myszy+, myszka | mus, musen, möss+ | миш, миша, миші+, мишк*
subject frog | kikker, kikkers+ | żab* | groda*, grodor+ | жаб*
subject lion | leeuw, leeuwen+ | lew, lwa, lwy+ | lejon* | лев, лева, леви+
subject tiger | tijger, tijgers+ | tygrys* | tiger, tigern, tigrar+ | тигр*
subject elephant | olifant, olifanten+, olifantje | słoń, słonia, słonie+ | elefant* | слон, слона, слони+, слонен*
subject monkey | aap, apen+, aapje | małp* | apa, apan, apor+ | мавп*
subject fish | vis, vissen+, visje | ryba, ryby+, rybka, rybę | fisk, fisken, fiskar+ | риба, рибу, риби+, рибк*
subject whale | walvis, walvissen+ | wieloryb* | val, valen, valar+ | кит, кита, кити+
subject dolphin | dolfijn, dolfijnen+ | delfin* | delfin* | дельфін*
subject turtle | schildpad, schildpadden+ | żółw* | sköldpadd* | черепах*
subject butterfly | vlinder, vlinders+ | motyl* | fjäril* | метелик*
subject bee | honingbij, bijen+ | pszczoł*, pszczół+ | bi, biet, bin+ | бджол*, бджіл+
subject dragon | draak, draken+ | smok* | drake, draken, drakar+ | дракон*
subject car | auto, auto's+, wagen | samoch*, auto | bil, bilen, bilar+ | машин*, автомоб*, авто
subject bus | bus, bussen+ | autobus* | buss, bussen, bussar+ | автобус*
subject train | trein, treinen+ | pociąg* | tåg, tåget | поїзд*, потяг*
subject bicycle | fiets, fietsen+ | rower, roweru, rowery+ | cykel, cykeln, cyklar+ | велосипед, велосипеди+
subject motorcycle | motorfiets, motor | motocykl, motocykle+ | motorcykel* | мотоцикл
subject boat | boot, boten+, bootje, zeilboot, zeilboten+, schip, schepen+ | łódk*, łódź, łodzi, łodzie+, statek, statki+, żaglów* | båt, båten, båtar+, segelbåt*, skepp* | човен, човн*, корабел*, кораб*, яхт*
subject airplane | vliegtuig, vliegtuigen+ | samolot* | flygplan*, plan | літак*
subject balloon | ballon, ballonnen+ | balon* | ballong* | кульк*, повітряна куля
subject tree | boom, bomen+, appelboom | drzew*, dąb, jabłoń | träd, trädet, träden+ | дерев*, дуб, яблун*
subject flower | bloem, bloemen+, bloemetje, roos, rozen+, tulp, tulpen+ | kwiat*, kwiaty+, róża, róże+ | blomma*, blommor+, ros, rosor+ | квітк*, квіти+, квітів+, троянд*
subject mushroom | paddenstoel, paddenstoelen+ | grzyb* | svamp, svampar+ | гриб*, гриби+
subject snowman | sneeuwpop, sneeuwman | bałwan* | snögubb* | сніговик*
subject umbrella | paraplu, paraplu's+ | parasol*, parasolk* | paraply* | парасольк*, парасол*
subject kite | vlieger | latawiec, latawca | pappersdrake* | повітряного змія, повітряний змій
subject ball | bal, ballen+ | piłk* | boll, bollen | м'яч, м'яча
subject cake | taart, cake | tort, tortu | tårta*, kaka, kakor+ | торт, торта
subject bread | brood, broden+ | chleb*, bułk* | bröd* | хліб, хліба, булочк*
subject apple | appel, appels+ | jabłk*, jabłek+ | äpple, äpplet, äpplen+ | яблук*, яблука+
subject couch | bank, sofa | kanap*, sof* | soffa, soffan | диван*
subject bed | bed, bedden+ | łóżk* | säng, sängen | ліжк*
subject table | tafel, tafels+ | stół, stole, stołu, stolik* | bord, bordet | стіл, столі, столу, столик*
subject chair | stoel, stoelen+ | krzes* | stol, stolen | стілець, стільц*
subject bench | bankje, parkbank | ławk*, ławec* | bänk, bänken | лавк*, лавц*, лавочк*
subject fireplace | haard, open haard | komin*, kominek, kominku | öppen spis, brasan, eldstad | камін*
subject book | boek, boeken+ | książk* | bok, boken, böcker+ | книг*, книжк*
place forest | bos, bossen, woud | las, lesie, lasu, lasem | skog, skogen, skogs* | ліс, лісі, лісу, лісом
place beach | strand, stranden | plaż* | strand, stranden | пляж*, берег моря
place ocean | zee, oceaan | morz*, ocean* | hav, havet | море, морі, моря, морем, океан*
place river | rivier, beek | rzek*, rzec*, strumie* | flod, floden, älv, älven, bäck* | річк*, річц*, струм*
place lake | meer, vijver, plas | jezior*, staw, stawie | sjö, sjön, damm, dammen | озер*, ставок, ставк*
place mountains | berg, bergen, gebergte | góra, góry, górach, gór | berg, berget, bergen, fjäll* | гора, гори, горах, гір
place waterfall | waterval | wodospad* | vattenfall* | водоспад*
place desert | woestijn | pustyn* | öken, öknen | пустел*
place meadow | wei, weide, weiland, gras, veld | łąk*, łące, trawi*, polan*, pole, polu | äng, ängen, gräset, hage, fält* | луг, луці, лузі, луки, галявин*, траві, поле, полі
place farm | boerderij | farm*, gospodarstw* | bondgård* | ферм*
place wheat field | korenveld, graanveld | pole pszenicy, polu pszenicy | vetefält*, sädesfält* | пшеничн*
place sunflower field | zonnebloemenveld | pole słoneczników, polu słoneczników | solrosfält* | поле соняшників, полі соняшників, соняшник*
place garden | tuin, moestuin, boomgaard | ogród, ogrodzie, ogrodu, sad, sadzie | trädgård*, fruktträdgård* | сад, саду, садку, город, городі
place park | park | park, parku | park, parken | парк*
place village | dorp, dorpje | wieś, wsi, wiosk* | by, byn | село, селі, села
place city | stad, steden | miasto, mieście, miasta | stad, staden, storstad* | місто, місті, міста
place street | straat, straten, weg, steeg | ulic*, drodz*, droga | gata, gatan, väg, vägen | вулиц*, дороз*, дорог*
place courtyard/courtyard | plein, binnenplaats | podwórk*, plac, placu, rynku | torg, torget, gård, gården | площ*, подвір'я, подвір'ї, двір, дворі
place market/market | markt | targ, targu | marknad*, torghandel | ринок, ринку, базар*
place kitchen/kitchen | keuken | kuchni* | kök, köket | кухн*
place room | kamer, raam | pokój, pokoju, okno, oknie | rum, rummet, fönstret | кімнат*, вікн*
place room/living room | woonkamer | salon* | vardagsrum* | вітальн*
place bedroom/bedroom | slaapkamer | sypialni* | sovrum* | спальн*
place restaurant/cafe | café, koffiehuis | kawiarni* | kafé, kaféet, fik | кав'ярн*, кафе
place restaurant | restaurant | restauracj* | restaurang* | ресторан*
place library | bibliotheek | bibliote* | bibliotek* | бібліоте*
place classroom | klaslokaal | klasie, klasa | klassrum* | класі, клас
place bridge/bridge | brug, bruggen | most, moście, mostu, mostem | bro, bron | міст, мосту, мостом
place canal/canal | gracht, grachten, kanaal | kanał, kanale, kanału | kanal, kanalen | канал*
place windmill/windmill | molen, molens, windmolen | wiatrak* | väderkvarn* | вітряк*, млин*
place lighthouse/lighthouse | vuurtoren | latarni morsk*, latarnia morska | fyr, fyren, fyrtorn* | маяк*
place harbour/harbor | haven | port, porcie, portu | hamn, hamnen | порт, порту, гаван*
place castle | kasteel, kastelen | zamek, zamku | slott, slottet, borg* | замок, замку
place cathedral/cathedral | kerk, kathedraal | kośc* | kyrka, kyrkan | церкв*, собор*
place tiled_roof/tiled roof | dak, daken | dach, dachu | tak, taket | дах, даху
place rooftop/rooftop | balkon, terras | balkon*, taras* | balkong* | балкон*, терас*
place train_station_platform/train station platform | station, perron | dworc*, peron* | tågstation*, perrong* | вокзал*, станці*
place frozen lake/frozen lake | ijsbaan, bevroren meer | lodowisk*, zamarznięt* | isbana, frusen sjö, isen | замерзле озеро, замерзлому озері, ковзанк*
place barn/barn | schuur, stal | stodoł*, stajni*, obor* | lada, ladan, stall, ladugård* | сарай*, стайн*, хлів
place ski slope | skipiste | stok narciarski | skidbacke* | лижн* схил
place stage/stage | podium, toneel | scen*, estrad* | scen, scenen | сцен*
place swimming pool/swimming pool | zwembad | basen* | pool, poolen, simbassäng* | басейн*
place hospital/hospital | ziekenhuis | szpital* | sjukhus* | лікарн*
place office/office | kantoor | biur* | kontor* | офіс*
place house/house | huis, huizen, hut | dom, domu, domek, chat* | hus, huset, stuga, stugan | хат*, дім, будин*
place space | ruimte, heelal | kosmos* | rymden | космос*
time dawn | ochtend, 's ochtends, zonsopgang, dageraad, vroeg in de ochtend | rano, rankiem, poranek, porank*, świt, świcie, świtu, wschód słońca, wschodzie słońca | gryning, gryningen, morgon, morgonen, soluppgång* | ранок, вранці, ранку, світанк*, світанок, зранку, схід сонця, сході сонця
time day | middag, overdag, dag | dzień, południe, w dzień | dag, dagen, middag | день, вдень, опівдні
time sunset | avond, 's avonds, zonsondergang, schemering | wieczor*, wieczór, zachód słońca, zachodzie słońca, zmierzch* | kväll, kvällen, solnedgång*, skymning* | вечір, вечора, ввечері, увечері, захід сонця, заході сонця, сутінк*
time night | nacht, 's nachts, middernacht, maanlicht | noc, nocą, nocy, w nocy, północ* | natt, natten, nattliga, midnatt | ніч, вночі, ночі, нічн*, опівночі
weather rain | regen, regent, regenachtige, regenachtig, in de regen | deszcz*, pada deszcz, ulewa, mżawk* | regn, regnet, regnig* | дощ*, злив*
weather snow | sneeuw, sneeuwt, besneeuwd, besneeuwde | śnieg*, śniegu, śnieżn*, zamieć, ośnieżon* | snö, snön, snöar, snöig*, snötäckt* | сніг*, сніжн*, засніжен*, хуртовин*
weather fog | mist, mistig, mistige, nevel | mgła, mgle, mgły, mgłą, mglist* | dimma, dimman, dimmig* | туман*
weather storm | storm, onweer, stormachtig, stormachtige | burz* | storm, stormen, åska, åskväder, oväder* | бур*, гроз*, шторм*
weather cloud | bewolkt, wolken, bewolkte | pochmurn*, chmur* | molnig*, moln, molnen | хмар*, похмур*
weather clear | zonnig, zonnige, zon | słoneczn*, słońc* | solig, solig*, solen, solsken* | соняч*, сонце, сонці
season spring | lente, voorjaar | wiosn* | vår, våren, vårens | весна, весни, навесні, весн*
season summer | zomer, zomerse | lato, latem, letni* | sommar* | літо, влітку, літн*
season autumn | herfst | jesie* | höst, hösten | осін*, восени, осен*
season winter | winter, winterse | zima, zimą, zimie, zimow* | vinter, vintern, vintrig* | зима, взимку, зимов*, зими
action run | rent, rennen, rennend | biegnie, biegną, biega, biegają, galopuj* | springer, springande, galopper* | біжить, біжать, бігає, бігають
action walk | loopt, lopen, wandelt, wandelen | idzie, idą, spaceruj*, chodzi | går, vandrar, promenerar | йде, йдуть, гуля*, ходить, прогулю*
action fly | vliegt, vliegen | leci, lecą, lata, latają, fruwa* | flyger | летить, летять, літа*
action swim | zwemt, zwemmen | pływa, pływają, płynie, płyną | simmar | плава*, пливе, пливуть
action jump | springt, springen | skacze, skaczą | hoppar | стриба*, плига*
action sleep | slaapt, slapen, slapend, slapende | śpi, śpią, śpiąc* | sover, sovande | спить, сплять, дріма*
action sit | zit, zitten, zittend | siedzi, siedzą | sitter | сидить, сидять
action stand | staat, staan | stoi, stoją | står | стоїть, стоять
action eat | eet, eten, graast, grazen | je, jedzą, zjada* | äter, betar | їсть, їдять, пасуться, пасеться
action drink | drinkt, drinken | pije, piją | dricker | п'є, п'ють
action drink_coffee | drinkt koffie, drinkt thee, drinken koffie | pije kawę, pije herbatę, piją kawę | dricker kaffe, dricker te | п'є каву, п'є чай, п'ють чай
action dance | danst, dansen, dansend | tańcz* | dansar | танцю*
action sing | zingt, zingen | śpiewa* | sjunger | співа*
action play | speelt, spelen | bawi się, bawią się, gra, grają | leker | грається, граються, грає, грають
action shoot_goal | speelt voetbal, voetballen, voetbalt, spelen voetbal | gra w piłkę, grają w piłkę, grają w piłkę nożną | spelar fotboll | грає у футбол, грають у футбол, грають в футбол
action play_guitar | speelt gitaar, spelen gitaar | gra na gitarze, grają na gitarze | spelar gitarr | грає на гітарі
action play_piano | speelt piano | gra na pianinie, gra na fortepianie | spelar piano | грає на піаніно
action play_violin | speelt viool | gra na skrzypcach | spelar fiol | грає на скрипці
action read | leest, lezen, leest een boek | czyta* | läser | чита*
action write | schrijft, schrijven | pisze, piszą | skriver | пише, пишуть
action cook | kookt, koken, bakt, bakken, bakt een taart | gotuj*, piecze, pieką, smaż* | lagar mat, bakar, steker | готу*, пече, печуть, варить, смажить
action fish | vist, vissen aan de waterkant | łowi ryby, łowią ryby, wędk* | fiskar med spö, metar | ловить рибу, ловлять рибу, рибалить
action paint | schildert, schilderen | maluj* | målar | малю*
action knit | breit, breien | robi na drutach | stickar | в'яже, плете
action sweep | veegt, vegen | zamiata* | sopar | підміта*
action laugh | lacht, lachen | śmieje się, śmieją się | skrattar | сміється, сміються
action cry | huilt, huilen | płacz* | gråter | плаче, плачуть
action wave | zwaait | macha* | vinkar | махає
action hug | omhelst, knuffelt | przytula*, obejmuj* | kramar | обійма*
action fly_kite | vliegert, vliegeren, laat een vlieger op | puszcza latawiec, puszczają latawce, puszczają latawiec | flyger drake, flyger en drake | запускає повітряного змія, запускають повітряного змія
action make_snowman | maakt een sneeuwpop, maken een sneeuwpop | lepi bałwana, lepią bałwana | bygger en snögubbe, gör en snögubbe | ліпить сніговика, ліплять сніговика
action build_sandcastle | bouwt een zandkasteel, bouwen een zandkasteel | buduje zamek z piasku, budują zamek z piasku | bygger ett sandslott, bygger sandslott | будує замок з піску, будують замок з піску
action water_plants | geeft de planten water, begiet | podlewa* | vattnar | полива*
action ski | skiet, skiën, skiën | jeździ na nartach, jeżdżą na nartach, narciarz* | åker skidor, skidåkare* | катається на лижах, катаються на лижах
action ice_skate | schaatst, schaatsen | jeździ na łyżwach, jeżdżą na łyżwach | åker skridskor | катається на ковзанах, катаються на ковзанах
action ride_bicycle | fietst, fietsen op, rijdt op een fiets, fietst over | jedzie na rowerze, jeżdżą na rowerach, jedzie rowerem | cyklar, cyklar på | їде на велосипеді, їдуть на велосипедах
action feed_birds | voert de ganzen, voert de eenden, voert de vogels, voert de zwanen | karmi ptaki, karmi kaczki, karmi gęsi, karmi łabędzie | matar fåglar, matar änder, matar gässen | годує птахів, годує гусей, годує качок
action feed_hens | voert de kippen | karmi kury | matar hönor, matar hönsen | годує курей
action feed_pigeons | voert de duiven | karmi gołębie | matar duvor, matar duvorna | годує голубів
action milk_cow | melkt de koe, melkt een koe | doi krowę | mjölkar en ko, mjölkar kon | доїть корову
action walk_dog | laat de hond uit, laat haar hond uit, laat zijn hond uit, wandelt met de hond | wyprowadza psa, spaceruje z psem | går ut med hunden, rastar hunden | вигулює собаку, гуляє з собакою
action pet_dog | aait de hond, aait een hond | głaszcze psa | klappar hunden, klappar en hund | гладить собаку
action pick_fruit | plukt appels, plukken appels, plukt fruit | zbiera jabłka, zbierają jabłka, zrywa jabłka | plockar äpplen, plockar frukt | збирає яблука, зриває яблука
deed ride | berijdt, rijdt op | dosiada | rider | верхи на, осідлав
deed hold | houdt, draagt, houdt vast, houdt een | trzyma*, niesie | håller, bär på | тримає, несе
deed chase | jaagt op, achtervolgt | goni, gonią, ściga* | jagar | переслідує, женеться за
action drive | rijdt, rijden | jedzie, jadą, jeździ | kör, rullar | їде, їдуть
colour #d8352c | rode, rood | czerwon* | röd, röda, rött | червон*
colour #3d7fd6 | blauwe, blauw | niebiesk* | blå, blåa, blått | син*, блакитн*
colour #4c9e3f | groene, groen | zielon* | grön, gröna, grönt | зелен*
colour #f08a24 | oranje | pomarańczow* | orange | помаранчев*, оранжев*
colour #f2c62e | gele, geel | żółt* | gul, gula, gult | жовт*
colour #f4f1ea | witte, wit | biał* | vit, vita, vitt | біл*
colour #26262c | zwarte, zwart | czarn* | svart, svarta | чорн*
colour #f08fb4 | roze | różow* | rosa | рожев*
colour #8a5a34 | bruine, bruin | brązow* | brun, bruna, brunt | коричнев*
colour #8d9299 | grijze, grijs | szar*, siw* | grå, gråa, grått | сір*
garment garment | jurk, trui, hemd, uniform | sukienk*, sukience, swetr*, koszul*, mundur* | klänning*, tröja*, skjorta* | сукн*, сукні, светр*, сорочк*
garment jacket | jas | kurtk*, płaszcz* | jacka*, kappa, rock | куртк*, пальт*
size small | klein, kleine | mał*, malutk* | liten, lilla, litet, små | маленьк*, мал*
size big | grote, groot | duż*, wielk* | stor, stora, stort | велик*
count 1 | een | jeden, jedna, jedno | ett | один, одна
count 2 | twee | dwa, dwie, dwoje, dwóch | två | два, дві, двоє
count 3 | drie | trzy, troje, trzech | tre | три, троє
count 4 | vier | cztery, czworo | fyra | чотири, четверо
count 5 | vijf | pięć, pięcioro | fem | п'ять, п'ятеро
relation on | op, bovenop | na | på | на
relation under | onder | pod | under | під
relation beside | naast, bij, langs | obok, przy | bredvid, vid | біля, поруч з, поряд з
relation in_front_of | voor | przed | framför | перед
relation behind | achter | za | bakom | за, позаду
sight full_moon | volle maan | pełni księżyca, pełnia księżyca | fullmåne* | повний місяць
sight rainbow | regenboog | tęcz* | regnbåg* | веселк*
sight fireworks | vuurwerk | fajerwerk*, sztuczne ognie | fyrverkeri* | феєрверк*, салют*
framing close | close-up, van dichtbij | zbliżeni* | närbild | крупний план
pace 0.4 | slow motion, in slow motion | zwolnionym tempie, w zwolnionym tempie | slow motion, i slow motion | сповільнен*
camera drone | luchtopname, vanuit de lucht | z lotu ptaka, ujęcie z drona | flygbild, drönarbild | з висоти пташиного польоту, зйомка з дрона
style cinematic | cinematisch | filmow* | filmisk* | кінематографічн*
style watercolour | aquarel | akwarel* | akvarell* | акварел*
"""

STOP_WORDS = {
    "nl": "de het een en van in met door over naar aan te is zijn haar hun zich die dat er om uit als terwijl na tot heel zeer",
    "pl": "w we i z ze o do od po u się jest są swoją swoim swój jego jej ich oraz który która bardzo nad podczas gdy przez",
    "sv": "en ett och i med av för till som är sin sitt sina genom över från den det de om när mycket medan längs",
    "uk": "у в і й та з зі із до від по є свою своїм свій його її їх який яка дуже над під час коли через як це",
}

FIGURES = """
woman girl - | meisje, meisjes+ | dziewczynk*, dziewczyn* | flicka*, flickor+ | дівчинк*, дівчин*
human boy - | jongen, jongens+, jongetje | chłopiec, chłopca, chłopcy+, chłopczyk* | pojke, pojken, pojkar+ | хлопчик*, хлопець, хлопц*
human grandfather - | opa, grootvader, oude man | dziadek, dziadka, dziadkiem, starzec, stary człowiek | gubbe, gubben, gammal man, farfar, morfar | дід, діда, дідус*, старий
woman grandmother - | oma, grootmoeder, oude vrouw | babci*, babcia, staruszk* | mormor, farmor, gammal kvinna | бабус*, бабця, старенька
human king - | koning | król* | kung* | король, короля
woman queen - | koningin | królow* | drottning* | королев*
woman princess - | prinses | księżniczk* | prinsess* | принцес*
human man fish | visser | rybak* | fiskare* | рибалка, рибалки
"""
