"""A first vocabulary of five more languages: whom and where, when, in what weather, doing what.

`category value | Arabic | Hindi | Indonesian | Turkish | Vietnamese`; the categories and values are those of the other
tables, so a word here means exactly what its row there means. A trailing `*` matches every ending; of Arabic words
`lexicon.py` takes off the article and what is written together with it. Only data.
"""

from __future__ import annotations

LANGUAGES = ("ar", "hi", "id", "tr", "vi")

WORDS = """
subject human | عائلة, أسرة, بناء, نجار, حداد, رجلان, صديقان, رجل, شخص, شاب, صياد, عجوز, شيخ, فارس, مزارع, فلاح, بائع, مسافر, راعي, حارس, ملك, أمير, رجل عجوز, شيخ عجوز | आदमी*, व्यक्ति*, पुरुष*, लोग*, बूढ़ा आदमी*, दादा*, किसान*, बूढ़ा किसान*, दुकानदार*, विक्रेता*, साधु*, परिवार*, मछुआरा*, सैनिक*, राजा*, सम्राट* | pria, laki-laki, orang, lelaki, nelayan, kakek, bapak, petani, pedagang, penjual, tentara, tukang, raja, pangeran | adam*, insan*, kişi*, dede, yaşlı adam*, genç adam*, balıkçı*, satıcı*, simitçi*, çiftçi*, asker*, garson*, kral*, padişah*, sultan* | người đàn ông, đàn ông, người, chàng trai, ngư dân, ông lão, ông già, cụ ông, nông dân, người bán hàng, người lính, ông cụ, nhà vua, vua, hoàng tử, bộ đội
subject woman | امرأة, سيدة, فتاة, بنت, جدة, ملكة, أميرة, أم, امرأة عجوز, سيدة عجوز | औरत*, महिला*, लड़की*, स्त्री*, बूढ़ी औरत*, दादी*, रानी*, राजकुमारी* | wanita, perempuan, gadis, nenek, ibu, ratu, putri | kadın*, kız, nine, yaşlı kadın*, kraliçe*, prenses*, anne* | người phụ nữ, phụ nữ, cô gái, bà lão, bà, bà cụ, cụ bà, nữ hoàng, công chúa
subject child | طفلان, ولدان, بنتان, طفل, طفلة, أطفال+, ولد, صبي | बच्चे+, बच्चों+, बच्च*, लड़का*, लड़के* | anak, anak-anak+ | çocuk* | đứa trẻ, trẻ em, em bé, cậu bé, cô bé, đứa bé
subject robot | روبوت | रोबोट* | robot | robot* | rô bốt, robot, người máy
subject astronaut | رائد فضاء | अंतरिक्ष यात्री* | astronot, astronaut | astronot* | phi hành gia
subject chef | طباخ, طاه | रसोइया* | koki | şef*, aşçı* | đầu bếp
subject dog | كلب, كلاب+, جرو | कुत्त*, पिल्ल* | anjing, anak anjing | köpek*, köpeğ* | con chó, chó, chú chó
subject cat | قطة, قط, قطط+, قطتها, قطته, قطتي, قطها, قطه | बिल्ल* | kucing, anak kucing | kedi* | con mèo, mèo, chú mèo
subject horse | حصان, حصانا, خيل, فرس, أحصنة+ | घोड़* | kuda | at, atı, atın, atlar+ | con ngựa, ngựa
subject camel | جمل, جمال+, ناقة | ऊंट*, ऊँट* | unta | deve, develer+, devesi | lạc đà
subject cow | بقرة, أبقار+, ثور | गाय*, भैंस*, बैल* | sapi, kerbau, lembu | inek*, ineğ*, boğa* | con bò, bò, con trâu, trâu
subject sheep | خروف, أغنام+, غنم | भेड़* | domba | koyun* | con cừu, cừu
subject goat | ماعز | बकरी*, बकरा* | kambing | keçi* | con dê
subject lion | أسد, أسدان, لبؤة | शेर* | singa | aslan* | sư tử
subject tiger | نمر, نمور+ | बाघ* | harimau, macan | kaplan* | con hổ, hổ
subject elephant | فيل, أفيال+, فيلة+ | हाथी* | gajah | fil, filler+, filin | con voi, voi
subject monkey | قرد, قرود+ | बंदर* | monyet, kera | maymun* | con khỉ, khỉ
subject bear | دب | भालू* | beruang | ayı* | con gấu, gấu
subject panda | باندا | पांडा* | panda | panda* | gấu trúc
subject wolf | ذئب, ذئاب+ | भेड़िय* | serigala | kurt, kurdu*, kurtlar+ | chó sói, con sói
subject fox | ثعلب, ثعالب+ | लोमड़ी* | rubah | tilki* | con cáo, cáo
subject rabbit | أرنب, أرانب+ | खरगोश* | kelinci | tavşan* | con thỏ, thỏ
subject deer | غزال, غزلان+, أيل | हिरण*, हिरन* | rusa | geyik*, geyiğ* | con nai, con hươu
subject bird | طائر, طيور+, عصفور, عصافير+, حمامة | पक्षी*, चिड़िया*, चिड़ियां+ | burung | kuş, kuşu*, kuşlar+ | con chim, chim
subject eagle | نسر, صقر | चील*, बाज | elang | kartal* | đại bàng
subject peacock | طاووس | मोर, मोरनी* | merak | tavus kuşu | con công
subject duck | بطة, بط | बत्तख* | bebek | ördek*, ördeğ* | con vịt, vịt
subject fish | سمكة, سمك, أسماك+ | मछली*, मछलियां+ | ikan | balık, balığ*, balıklar+ | con cá, cá
subject whale | حوت, حيتان+ | व्हेल* | paus, ikan paus | balina* | cá voi
subject dolphin | دلفين, دلافين+ | डॉल्फिन* | lumba-lumba | yunus* | cá heo
subject turtle | سلحفاة, سلاحف+ | कछुआ*, कछुए* | kura-kura, penyu | kaplumbağa* | con rùa, rùa
subject butterfly | فراشة, فراشات+ | तितली*, तितलियां+ | kupu-kupu | kelebek*, kelebeğ* | con bướm, bướm
subject snake | ثعبان, أفعى | साँप*, सांप* | ular | yılan* | con rắn, rắn
subject dragon | تنين | ड्रैगन* | naga | ejderha* | con rồng, rồng
subject car | سيارة, سيارات+ | कार, कारें+, गाड़ी* | mobil | araba*, otomobil* | xe hơi, ô tô, xe ô tô
subject train | قطار | रेलगाड़ी*, ट्रेन* | kereta, kereta api | tren, trende, treni | tàu hỏa, xe lửa, đoàn tàu
subject bicycle | دراجة | साइकिल* | sepeda | bisiklet* | xe đạp
subject motorcycle | دراجة نارية | मोटरसाइकिल* | sepeda motor, motor | motosiklet* | xe máy
subject boat | قارب, سفينة, مركب | नाव*, जहाज* | perahu, kapal | tekne*, gemi*, kayık* | con thuyền, thuyền, tàu thủy
subject airplane | طائرة | हवाई जहाज*, विमान* | pesawat | uçak*, uçağ* | máy bay
subject balloon | بالون, بالونات+ | गुब्बार* | balon | balon* | bong bóng, bóng bay
subject tree | شجرة, أشجार+, أشجار+ | पेड़*, वृक्ष* | pohon | ağaç, ağac*, ağaçlar+ | cái cây, cây
subject flower | زهرة, زهور+, أزهار+, وردة | फूल* | bunga | çiçek*, çiçeğ* | bông hoa, hoa
place forest | غابة, غابات | जंगल*, वन | hutan | orman* | khu rừng, rừng
place jungle | أدغال, غابة مطيرة | वर्षावन* | hutan hujan, rimba | yağmur ormanı* | rừng nhiệt đới, rừng mưa
place desert | صحراء | रेगिस्तान*, मरुस्थल* | gurun, padang pasir | çöl, çölde, çölün, çöller | sa mạc
place beach | شاطئ, ساحل | समुद्र तट*, किनारे | pantai | sahil*, plaj*, kumsal* | bãi biển, bờ biển
place ocean | بحر, محيط | समुद्र*, सागर* | laut, samudra | deniz*, okyanus* | biển, đại dương
place underwater | تحت الماء | पानी के नीचे | bawah laut, bawah air | su altı*, sualtı*, denizin altında | dưới nước, dưới biển
place river | نهر, النيل | नदी*, नहर*, गंगा*, यमुना* | sungai | nehir*, nehri*, ırmak* | dòng sông, sông
place lake | بحيرة | झील*, तालाब* | danau | göl, göld*, gölü*, gölün* | hồ nước, cái hồ, bờ hồ, hồ
place mountains | جبل, جبال | पहाड़*, पर्वत*, हिमालय* | gunung, pegunungan | dağ, dağı*, dağlar*, dağd* | ngọn núi, núi
place waterfall | شلال | झरना*, झरने* | air terjun | şelale* | thác nước
place meadow | مرج, حقل, مروج | मैदान*, घास* | padang rumput, ladang | çayır*, tarla*, çimen* | đồng cỏ, cánh đồng
place farm | مزرعة | खेत* | sawah, pertanian, kebun | çiftlik*, çiftliğ* | ruộng lúa, nông trại, ruộng
place garden | حديقة, بستان | बगीच*, बाग | taman | bahçe* | khu vườn, vườn
place park | متنزه | पार्क* | taman kota | park, parkt*, parkı* | công viên
place village | قرية | गाँव*, गांव* | desa, kampung | köy, köyd*, köyü* | ngôi làng, làng
place city | مدينة, القاهرة, دبي | शहर*, नगर* | kota | şehir*, şehri*, kent*, istanbul* | thành phố
place street | شارع | सड़क*, गली* | jalan, jalanan | sokak*, sokağ*, cadde* | đường phố, con phố, phố, đường
place market | سوق | बाज़ार*, बाजार* | pasar | pazar, pazard*, çarşı* | khu chợ, chợ
place castle | قلعة, قصر | किला*, महल* | kastil, istana | kale, kaled*, şato*, saray* | lâu đài
place room | غرفة, بيت, منزل | कमर*, घर | kamar, rumah, ruangan | oda, odad*, ev, evde, evin | căn phòng, ngôi nhà, phòng
place room | نافذة, شباك, عند النافذة | खिड़की* | jendela, di jendela, di tepi jendela | pencere* | cửa sổ, bên cửa sổ
place kitchen | مطبخ | रसोई* | dapur | mutfak*, mutfağ* | nhà bếp, bếp
place restaurant/cafe | مقهى | कैफे* | kafe, kedai kopi | kafe*, kahvehane* | quán cà phê
place restaurant | مطعم | रेस्तरां* | restoran | restoran*, lokanta* | nhà hàng
place library | مكتبة | पुस्तकालय* | perpustakaan | kütüphane* | thư viện
place classroom | فصل دراسي, صف | कक्षा* | kelas | sınıf* | lớp học
place office/office | مكتب | दफ़्तर*, दफ्तर*, कार्यालय*, ऑफिस*, ऑफ़िस* | kantor | ofis*, büro* | văn phòng
place hospital/hospital | مستشفى, عيادة | अस्पताल*, हस्पताल* | rumah sakit, klinik | hastane*, klinik* | bệnh viện, phòng khám
place museum/museum | متحف | संग्रहालय*, म्यूजियम*, म्यूज़ियम* | museum | müze* | viện bảo tàng, bảo tàng
place temple/temple | معبد | मंदिर*, मन्दिर* | kuil, candi, pura, vihara, klenteng | tapınak*, tapınağ* | ngôi chùa, chùa, đền thờ, ngôi đền
place bridge/bridge | جسر | पुल, सेतु* | jembatan | köprü* | cây cầu, trên cầu, cầu treo, chiếc cầu
place stage/stage | مسرح, خشبة المسرح, حفلة موسيقية | मंच*, रंगमंच*, थिएटर* | panggung, teater, konser | sahne*, tiyatro*, konser* | sân khấu, nhà hát, buổi hòa nhạc
place baseball_stadium/stadium | ملعب, استاد, إستاد | स्टेडियम* | stadion | stadyum*, stadında | sân vận động
place football field/football field | ملعب كرة قدم, ملعب كرة القدم | फुटबॉल मैदान, फुटबॉल के मैदान | lapangan bola, lapangan sepak bola | futbol sahası, futbol sahasında, halı saha | sân bóng đá, sân bóng
place bedroom/bedroom | غرفة نوم, غرفة النوم | शयनकक्ष*, बेडरूम*, सोने के कमरे | kamar tidur | yatak odası, yatak odasında | phòng ngủ
place bathroom/bathroom | في الحمام, دورة المياه, حمام المنزل | बाथरूम*, स्नानघर*, गुसलखाने | kamar mandi, toilet | banyo*, tuvalet* | phòng tắm, nhà vệ sinh
place room/living room | غرفة الجلوس, غرفة المعيشة, غرفة جلوس, غرفة معيشة, في البيت, في المنزل | बैठक में, ड्राइंग रूम, लिविंग रूम, घर में, घर के अंदर | ruang tamu, ruang keluarga, di rumah, di dalam rumah | oturma odası, oturma odasında, salonda, evin içinde | phòng khách, trong nhà, ở nhà
place lighthouse/lighthouse | منارة, فنار | लाइटहाउस*, प्रकाश स्तंभ, प्रकाशस्तंभ* | mercusuar | deniz feneri, deniz fenerinin, deniz fenerinde, deniz fenerine | ngọn hải đăng, hải đăng
place volcano/volcano | بركان | ज्वालामुखी* | gunung berapi, gunung api | yanardağ*, volkan* | núi lửa
place train_station_platform/train station platform | محطة القطار, محطة قطار, محطة القطارات, محطة مترو, رصيف المحطة | रेलवे स्टेशन, स्टेशन*, प्लेटफॉर्म*, प्लेटफार्म* | stasiun kereta, stasiun kereta api, stasiun | tren istasyonu, tren istasyonunda, tren garı, tren garında, istasyon*, peron* | ga tàu, nhà ga, sân ga, ga xe lửa
place train interior/train interior | داخل القطار, في القطار, داخل الحافلة, في الحافلة | ट्रेन में, ट्रेन के अंदर, बस में | di dalam kereta, di dalam bus | trenin içinde, otobüste, metroda | trong tàu, trên tàu hỏa, trên xe buýt
place supermarket/supermarket | سوبرماركت, متجر, دكان, مركز تسوق | सुपरमार्केट*, दुकान*, मॉल | supermarket, toko, minimarket | süpermarket*, market*, mağaza*, dükkan*, dükkân* | siêu thị, cửa hàng, trung tâm thương mại
place swimming pool/swimming pool | مسبح, حمام السباحة, حوض السباحة | स्विमिंग पूल, तरणताल* | kolam renang | havuz* | hồ bơi, bể bơi
place harbour/harbor | ميناء, مرفأ | बंदरगाह* | pelabuhan, dermaga | liman*, iskele* | bến cảng, hải cảng
place cathedral/cathedral | كنيسة, كاتدرائية | गिरजाघर*, चर्च* | gereja, katedral | kilise*, katedral* | nhà thờ
place bar/bar | حانة, ملهى ليلي | नाइट क्लब | bar, klub malam | bar, barda, gece kulübü, gece kulübünde, meyhane* | quán bar, quán rượu, hộp đêm
place amusement_park/amusement park | مدينة الملاهي | मनोरंजन पार्क | taman hiburan, bianglala | lunapark*, dönme dolap, lunaparkta | công viên giải trí, vòng đu quay
place market/market | سوق شعبي, بازار | मंडी*, हाट | pasar malam, pasar tradisional | semt pazarı, semt pazarında, kapalıçarşı* | chợ đêm, chợ nổi
place rooftop/rooftop | سطح المبنى, سطح البناية, سطح العمارة, سطح منزل, سطح المنزل, سطح البيت, سطح بيت, على السطح | छत, छत पर | atap gedung, rooftop | binanın çatısında, teras* | sân thượng, tầng thượng
place tiled_roof/tiled roof | سقف القرميد, فوق السطح | खपरैल* | atap rumah, di atap, atap | çatı* | mái nhà, mái ngói
place alley/alley | زقاق | तंग गली, संकरी गली | gang sempit, lorong | ara sokak, ara sokakta, dar sokak, dar sokakta | con hẻm, ngõ nhỏ
place gas_station/gas station | محطة وقود, محطة بنزين | पेट्रोल पंप | pom bensin, spbu | benzin istasyonu, benzin istasyonunda, benzinlik* | trạm xăng, cây xăng
place parking_lot/parking lot | موقف سيارات, موقف السيارات | पार्किंग* | tempat parkir, parkiran | otopark* | bãi đỗ xe, bãi đậu xe
place construction_site/construction site | موقع بناء, موقع البناء, ورشة بناء | निर्माण स्थल | lokasi konstruksi, proyek bangunan | inşaat*, şantiye* | công trường
place windmill/windmill | طاحونة هواء, طاحونة | पवनचक्की* | kincir angin | yel değirmeni, yel değirmenleri, değirmen* | cối xay gió
place pyramid/pyramid | هرم, أهرامات | पिरामिड* | piramida | piramit*, piramid* | kim tự tháp
place tower/tower | برج | मीनार*, टावर* | menara | kule* | tòa tháp, ngọn tháp
place tower/eiffel tower | برج إيفل | एफिल टॉवर | menara eiffel | eyfel kulesi* | tháp eiffel
place liberty_island/statue of liberty | تمثال الحرية | स्टैच्यू ऑफ लिबर्टी | patung liberty | özgürlük heykeli* | tượng nữ thần tự do
place great_wall/great wall | سور الصين العظيم, سور الصين | चीन की महान दीवार* | tembok besar cina, tembok besar | çin seddi* | vạn lý trường thành
place taj_mahal/taj mahal | تاج محل | ताज महल*, ताजमहल* | taj mahal | tac mahal* | taj mahal
place westminster/big ben | بيغ بن, ساعة بيغ بن | बिग बेन | big ben | big ben* | tháp big ben, big ben
place golden_gate/golden gate | جسر البوابة الذهبية | गोल्डन गेट ब्रिज, गोल्डन गेट | jembatan golden gate, golden gate | golden gate köprüsü* | cầu cổng vàng
place colosseum/colosseum | الكولوسيوم, كولوسيوم | कोलोसियम* | koloseum | kolezyum* | đấu trường la mã
place sydney_opera_house/sydney opera house | دار أوبرا سيدني | सिडनी ओपेरा हाउस | gedung opera sydney | sidney opera binası* | nhà hát opera sydney, nhà hát con sò
place leaning_tower/leaning tower | برج بيزا, برج بيزا المائل | पीसा की मीनार* | menara pisa | pisa kulesi* | tháp nghiêng pisa, tháp pisa
place corcovado/christ the redeemer | تمثال المسيح الفادي | क्राइस्ट द रिडीमर | patung kristus penebus | kurtarıcı isa heykeli* | tượng chúa cứu thế
place stonehenge/stonehenge | ستونهنج | स्टोनहेंज* | stonehenge | stonehenge* | stonehenge
place red_square/red square | الساحة الحمراء, الكرملين | लाल चौक, क्रेमलिन* | lapangan merah, kremlin | kızıl meydan*, kremlin* | quảng trường đỏ, điện kremlin
place acropolis/acropolis | الأكروبوليس, أكروبوليس | एक्रोपोलिस* | akropolis | akropolis* | acropolis
place mount_fuji/mount fuji | جبل فوجي | माउंट फूजी, फुजी पर्वत | gunung fuji | fuji dağı* | núi phú sĩ
place gymnasium/gymnasium | صالة رياضية, نادي رياضي | जिम, व्यायामशाला* | gym, pusat kebugaran | spor salonu, spor salonunda | phòng tập gym, phòng gym, phòng tập
place fountain/fountain | نافورة | फव्वार*, फ़व्वार* | air mancur | çeşme*, fıskiye* | đài phun nước
place courtyard/courtyard | ساحة, ميدان, فناء | आंगन*, आँगन*, चौक | alun-alun, halaman | meydan*, avlu* | quảng trường, sân trong
place playground/playground | ملعب أطفال, ملعب الأطفال | खेल का मैदान, खेल के मैदान | taman bermain | oyun parkı, oyun parkında, çocuk parkı, çocuk parkında | sân chơi
place cemetery/cemetery | مقبرة | कब्रिस्तान* | kuburan, pemakaman | mezarlık*, mezarlığ* | nghĩa trang
place movie theater/movie theater | سينما | सिनेमाघर*, सिनेमा हॉल | bioskop | sinema* | rạp chiếu phim, rạp phim
place staircase/staircase | درج, سلالم | सीढ़ी*, सीढ़ि* | tangga | merdiven* | cầu thang
place skyscraper/skyscraper | ناطحة سحاب, ناطحات السحاب | गगनचुंबी इमारत | gedung pencakar langit, pencakar langit | gökdelen* | tòa nhà chọc trời, nhà chọc trời
place highway/highway | طريق سريع, الطريق السريع | राजमार्ग*, हाईवे* | jalan tol, jalan raya | otoyol* | đường cao tốc, xa lộ
place house/house | أمام منزلها, أمام منزله, أمام البيت, أمام المنزل, أمام بيتها, أمام بيته | घर के सामने, घर के बाहर | di depan rumah | evin önünde | trước nhà
place space | فضاء | अंतरिक्ष* | luar angkasa, angkasa | uzay* | vũ trụ, không gian
place moon | سطح القمر, على القمر | चंद्रमा पर, चाँद पर, चांद पर | di bulan, permukaan bulan | ay yüzeyi*, ayda | trên mặt trăng
place sky | سماء | आसमान*, आकाश* | langit | gökyüzü* | bầu trời
time dawn | فجر, شروق, صباح, شروق الشمس | सुबह*, सूर्योदय*, भोर* | fajar, pagi, matahari terbit | şafak*, sabah*, gün doğumu* | bình minh, buổi sáng, sáng sớm
time day | نهار, ظهر | दिन, दोपहर* | siang, siang hari | gündüz*, öğle* | ban ngày, buổi trưa
time sunset | غروب, مساء, غروب الشمس | शाम*, सूर्यास्त*, संध्या* | senja, sore, matahari terbenam | akşam*, gün batımı*, günbatımı* | hoàng hôn, buổi chiều, chiều tà
time night | ليل, ليلا, ليلة, ضوء القمر, في الليل, نجوم, النجوم | रात*, चांदनी*, चाँदनी*, तारों*, तारे, सितार* | malam, malam hari, cahaya bulan, sinar bulan, bintang, bintang-bintang | gece*, ay ışığı*, mehtap*, yıldız* | ban đêm, buổi tối, đêm, ánh trăng, dưới ánh trăng, đêm khuya, ngàn sao, bầu trời sao, đầy sao
weather rain | مطر, ممطر, أمطار, تمطر, المطر | बारिश*, वर्षा | hujan, gerimis | yağmur* | trời mưa, cơn mưa, mưa
weather snow | ثلج, ثلوج, مثلج | बर्फ*, हिमपात* | salju, bersalju | kar, karda, karlı*, kar yağ* | tuyết
weather fog | ضباب, ضبابي | कोहर*, धुंध* | kabut, berkabut | sis, siste, sisli* | sương mù
weather storm | عاصفة | तूफान*, तूफ़ान* | badai | fırtına* | cơn bão, giông bão, bão
weather cloud | غيوم, غائم, سحاب | बादल* | awan, berawan, mendung | bulut* | nhiều mây, đám mây, mây
weather clear | مشمس, شمس, صاف | धूप, सूरज* | cerah, matahari | güneş* | nắng, trời nắng
season autumn | خريف | पतझड़*, शरद* | musim gugur | sonbahar* | mùa thu
season winter | شتاء | सर्दी*, सर्दियों* | musim dingin | kış, kışın | mùa đông
season spring | ربيع | वसंत*, बसंत* | musim semi | ilkbahar* | mùa xuân
season summer | صيف | गर्मी*, गर्मियों* | musim panas | yaz, yazın, yaz günü | mùa hè
sight full_moon | بدر, قمر | पूर्णिमा*, चाँद, चांद, चंद्रमा | bulan purnama, purnama, bulan | dolunay*, ay ışığı*, mehtap* | trăng tròn, mặt trăng, trăng rằm
sight crescent_moon | هلال | अर्धचंद्र* | bulan sabit | hilal*, yarım ay | trăng lưỡi liềm, trăng khuyết
sight rainbow | قوس قزح | इंद्रधनुष* | pelangi | gökkuşağı* | cầu vồng
sight fireworks | ألعاب نارية | आतिशबाज़ी*, आतिशबाजी* | kembang api | havai fişek* | pháo hoa
action run | يركض, تركض, يجري, تجري, يركضون, يعدو | दौड़* | berlari, lari | koş* | chạy, đang chạy
action walk | يمشي, تمشي, يسير, تسير, يمشون, يعبر, تعبر | चल रहा, चल रही, चलता, चलती, चलते, टहल* | berjalan, jalan kaki | yürü* | đi bộ, đang đi, bước đi
action fly | يطير, تطير, يحلق, تحلق | उड़* | terbang | uç, uçuyor*, uçan* | bay, đang bay
action swim | يسبح, تسبح | तैर*, नहा | berenang | yüz, yüzüyor*, yüzen* | bơi, đang bơi
action jump | يقفز, تقفز | कूद* | melompat, lompat | zıpl*, atlıyor* | nhảy, đang nhảy
action sleep | ينام, تنام, نائم, نائمة | सो रहा, सो रही, सोता, सोती | tidur | uyu* | ngủ, đang ngủ
action sit | يجلس, تجلس, جالس, جالسة | बैठ* | duduk | otur* | ngồi, đang ngồi
action eat | يأكل, تأكل, يتناول العشاء, تتناول العشاء, يتناولون العشاء, يتناول الطعام, تتناول الطعام, يتناولون الطعام | खा रहा, खा रही, खाता, खाती | makan | yiyor*, yemek yi* | ăn, đang ăn
action drink_coffee | يشرب الشاي, تشرب الشاي, يشرب القهوة, تشرب القهوة | चाय पी*, कॉफी पी* | minum teh, minum kopi | çay iç*, kahve iç* | uống trà, uống cà phê
action dance | يرقص, ترقص | नाच*, नृत्य* | menari | dans* | nhảy múa, khiêu vũ, múa
action shoot_goal | يلعب كرة القدم, تلعب كرة القدم, يلعبان كرة القدم, يلعبون كرة القدم | फुटबॉल खेल* | bermain bola, bermain sepak bola, main bola, main sepak bola | futbol oynu*, futbol oyna* | chơi bóng đá, đá bóng, đá banh
action play | يلعبان, يلعب, تلعب, يلعبون | खेल* | bermain | oynu*, oyna* | chơi, chơi đùa, đang chơi
action read | يقرأ, تقرأ | पढ़* | membaca | okuyor*, kitap oku* | đọc sách, đang đọc
action write | يكتب, تكتب | लिख* | menulis | yazıyor*, yazı yaz* | viết
action cook | يطبخ, تطبخ, يشوي, تشوي | पका*, रोटी बना*, खाना बना*, रोटियां बना*, रोटियाँ बना* | memasak | pişir*, yemek yap* | nấu ăn, nấu
action fish | يصطاد السمك, يصيد | मछली पकड़* | memancing | balık tut*, balık tutan* | câu cá
action sing | يغني, تغني | गा रहा, गा रही, गाना | bernyanyi, menyanyi | şarkı söyl* | hát, ca hát
action play_guitar | يعزف على الجيتار, يعزف الجيتار | गिटार बजा* | bermain gitar, memainkan gitar | gitar çal* | chơi đàn guitar, chơi guitar
action play_piano | يعزف على البيانو, تعزف على البيانو, يعزف البيانو, تعزف البيانو | पियानो बजा* | bermain piano, memainkan piano | piyano çal* | chơi đàn piano, đánh đàn piano, chơi piano, đánh piano
action play_violin | يعزف على الكمان, تعزف على الكمان, يعزف الكمان, تعزف الكمان | वायलिन बजा* | bermain biola, memainkan biola | keman çal* | kéo đàn violin, chơi đàn violin, chơi violin, kéo vĩ cầm
action play_drums | يقرع الطبول, تقرع الطبول, يعزف على الطبول, يقرع الطبل | ढोल बजा*, ड्रम बजा*, तबला बजा* | bermain drum, memainkan drum, memukul drum, menabuh gendang | davul çal*, bateri çal* | chơi trống, đánh trống
action play_flute | يعزف على الناي, تعزف على الناي, يعزف على الفلوت | बांसुरी बजा*, बाँसुरी बजा* | bermain suling, meniup suling, memainkan seruling | flüt çal*, ney çal*, kaval çal* | thổi sáo
action shoot_goal | يلعب كرة القدم, تلعب كرة القدم, يلعبون كرة القدم, يركل الكرة | फुटबॉल खेल*, फ़ुटबॉल खेल* | bermain sepak bola, bermain bola, menendang bola | futbol oyn*, top oyn* | chơi bóng đá, đá bóng
action play_basketball | يلعب كرة السلة, تلعب كرة السلة, يلعبون كرة السلة | बास्केटबॉल खेल* | bermain basket, bermain bola basket | basketbol oyn* | chơi bóng rổ
action play_tennis | يلعب التنس, تلعب التنس, يلعبون التنس | टेनिस खेल*, बैडमिंटन खेल* | bermain tenis, bermain bulu tangkis | tenis oyn*, badminton oyn* | chơi quần vợt, chơi tennis, đánh cầu lông, chơi cầu lông
action play_chess | يلعب الشطرنج, تلعب الشطرنج, يلعبون الشطرنج | शतरंज खेल* | bermain catur | satranç oyn* | chơi cờ, chơi cờ vua, đánh cờ
action shuffle_cards | يلعب الورق, يلعبون الورق, تلعب الورق | ताश खेल* | bermain kartu | kart oyn*, iskambil oyn* | chơi bài, đánh bài
action play_controller | يلعب ألعاب الفيديو, تلعب ألعاب الفيديو | वीडियो गेम खेल* | bermain game, bermain video game | video oyunu oyn*, bilgisayar oyunu oyn* | chơi điện tử, chơi game
action hug | يعانق, تعانق, يعانقان, يتعانقان, تحتضن, يحتضن, يحضن, تحضن | गले लगा*, गले मिल*, आलिंगन* | memeluk, berpelukan | sarıl*, kucakl* | ôm nhau, ôm chầm
action kiss | يقبل, تقبل, يقبلان, يتبادلان القبل | चूम*, चुंबन* | mencium, berciuman | öpüyor*, öpüş*, öpen* | hôn nhau, hôn
action wave | يلوح بيده, تلوح بيدها, يلوح, تلوح, يلوحون | हाथ हिला* | melambaikan tangan, melambai | el salla*, el sallıyor* | vẫy tay
action clap | يصفق, تصفق, يصفقون | ताली बजा*, तालियां बजा*, तालियाँ बजा* | bertepuk tangan, tepuk tangan | alkışl*, alkış tut*, el çırp* | vỗ tay
action laugh | يضحك, تضحك, يضحكون, يبتسم, تبتسم | हंस रहा, हंस रही, हँस रहा, हँस रही, हंसता, हंसती, हँसता, हँसती, हंस रहे, हँस रहे, मुस्कुरा* | tertawa, tersenyum | gül, gülüyor*, gülen*, gülümsü*, kahkaha* | cười, đang cười, mỉm cười
action cry | يبكي, تبكي, يبكون | रो रहा, रो रही, रोता, रोती, रो रहे | menangis | ağlıyor*, ağlayan*, ağla | khóc, đang khóc
action talk | يتحدث, تتحدث, يتكلم, تتكلم, يتحدثون | बात कर*, बातें कर* | berbicara, mengobrol | konuş*, sohbet* | nói chuyện, trò chuyện
action phone_call | يتحدث على الهاتف, تتحدث على الهاتف, يتحدث في الهاتف, تتحدث في الهاتف, يتكلم في الهاتف | फोन पर बात*, फ़ोन पर बात* | menelepon, berbicara di telepon | telefonda konuş*, telefonla konuş* | nói chuyện điện thoại, gọi điện, nghe điện thoại, gọi điện thoại
action use_phone | يستخدم الهاتف, تستخدم الهاتف, ينظر إلى الهاتف, تنظر إلى الهاتف, ينظر إلى هاتفه, تنظر إلى هاتفها, يلتقط سيلفي, تلتقط سيلفي | फोन देख*, फ़ोन देख*, मोबाइल देख*, मोबाइल चला*, फोन चला*, सेल्फी ले* | bermain ponsel, melihat ponsel, menggunakan ponsel, bermain hp, berswafoto, bermain handphone | telefona bak*, telefonuna bak*, telefon kullan*, selfie çek*, özçekim* | xem điện thoại, dùng điện thoại, nhìn điện thoại, bấm điện thoại, lướt điện thoại, chụp ảnh tự sướng
action use_computer | يستخدم الحاسوب, تستخدم الحاسوب, يعمل على الحاسوب, تعمل على الحاسوب, يعمل على الكمبيوتر | कंप्यूटर पर काम*, कंप्यूटर चला*, लैपटॉप पर काम* | menggunakan komputer, bekerja di komputer, bekerja dengan laptop, mengetik | bilgisayar kullan*, bilgisayarda çalış* | dùng máy tính, làm việc trên máy tính, gõ máy tính
action watch_tv | يشاهد التلفاز, تشاهد التلفاز, يشاهد التلفزيون, تشاهد التلفزيون, يشاهدون التلفاز, يشاهد فيلما | टीवी देख*, टेलीविजन देख* | menonton tv, menonton televisi, menonton film, nonton tv | televizyon izl*, film izl*, tv izl*, televizyon seyre* | xem tivi, xem ti vi, xem phim, xem truyền hình, xem tv
action drink | يشرب, تشرب, يشرب الماء, تشرب الماء | पी रहा, पी रही, पीता, पीती, पी रहे | minum | içiyor*, su iç*, içen* | uống, uống nước
action eat_icecream | يأكل المثلجات, تأكل المثلجات, يأكل الآيس كريم | आइसक्रीम खा* | makan es krim | dondurma yi* | ăn kem
action smoke | يدخن, تدخن, يدخن سيجارة | सिगरेट पी*, धूम्रपान*, बीड़ी पी*, हुक्का पी* | merokok | sigara iç*, nargile iç*, pipo iç* | hút thuốc
action paint | يرسم لوحة, ترسم لوحة, يرسم بالألوان, ترسم بالألوان | पेंटिंग कर*, पेंटिंग बना*, चित्रकारी* | melukis | resim yap*, tablo yap*, boyuyor* | vẽ tranh sơn dầu, vẽ tranh
action draw | يرسم, ترسم | चित्र बना*, ड्राइंग बना* | menggambar | çiziyor*, resim çiz*, çizen* | vẽ, đang vẽ
action take_photo | يلتقط صورة, تلتقط صورة, يلتقط الصور, تلتقط الصور, يصور, تصور, يلتقط صورا | फोटो खींच*, फ़ोटो खींच*, तस्वीर खींच*, फोटो ले*, तस्वीरें ले* | memotret, mengambil foto, berfoto | fotoğraf çek*, resim çek* | chụp ảnh, chụp hình
action walk_dog | يمشي مع كلبه, يمشي مع كلب, تمشي مع كلبها, تمشي مع كلب, ينزه كلبه, تنزه كلبها | कुत्ते को घुमा*, कुत्ते को टहला* | mengajak anjing jalan-jalan, mengajak jalan anjing, berjalan dengan anjing, berjalan-jalan dengan anjing | köpek gezdir*, köpeğini gezdir*, köpeğiyle yürü* | dắt chó đi dạo, dẫn chó đi dạo, dắt chó
action pray | يصلي, تصلي, يصلون, يدعو, يتضرع | प्रार्थना*, नमाज*, नमाज़*, पूजा कर* | berdoa, salat, sholat, bersembahyang | dua ed*, namaz kıl* | cầu nguyện
action meditate | يتأمل, تتأمل, يمارس اليوغا, تمارس اليوغا | ध्यान कर*, योग कर*, योगा कर* | bermeditasi, yoga, meditasi | meditasyon*, yoga yap* | thiền, ngồi thiền, tập yoga
action sweep | يكنس, تكنس, ينظف الأرض, تنظف الأرض | झाड़ू लगा*, झाड़ू* | menyapu, mengepel | süpür*, yerleri sil* | quét nhà, quét sân, lau nhà, quét
action wash_dishes | يغسل الأطباق, تغسل الأطباق, يغسل الصحون, تغسل الصحون | बर्तन धो* | mencuci piring, cuci piring | bulaşık yıka* | rửa bát, rửa chén
action laundry | يغسل الملابس, تغسل الملابس | कपड़े धो* | mencuci baju, mencuci pakaian | çamaşır yıka*, çamaşır as* | giặt quần áo, giặt đồ
action brush_teeth | يفرش أسنانه, تفرش أسنانها, ينظف أسنانه, تنظف أسنانها | दांत साफ*, दाँत साफ*, ब्रश कर* | menyikat gigi, menggosok gigi, sikat gigi | diş fırçala*, dişlerini fırçala* | đánh răng
action comb_hair | تمشط شعرها, يمشط شعره, تسرح شعرها | बाल संवार*, बाल बना*, कंघी कर* | menyisir rambut | saçını tara*, saç tara* | chải tóc, chải đầu
action knit | تحيك, يحيك, تخيط, يخيط | बुनाई*, स्वेटर बुन*, सिलाई*, सिल रही | merajut, menjahit | örgü ör*, dikiş dik* | đan len, may vá, khâu vá
action dig | يحفر, تحفر | खोद*, खुदाई* | menggali | kazıyor*, çukur kaz*, toprak kaz* | đào đất, đào hố, đào
action plant_tree | يزرع شجرة, تزرع شجرة, يزرع الأشجار, يزرعون الأشجار | पेड़ लगा*, पौधे लगा*, पौधा लगा* | menanam pohon, menanam padi, menanam bunga | ağaç dik*, fidan dik* | trồng cây, cấy lúa, trồng hoa
action water_plants | يسقي النباتات, تسقي النباتات, يسقي الزهور, تسقي الزهور, تسقي الأزهار | पौधों को पानी*, पौधों में पानी* | menyiram tanaman, menyiram bunga | çiçek sula*, çiçekleri sula*, bitkileri sula*, bahçe sula* | tưới cây, tưới hoa
action fly_kite | يطير طائرة ورقية, تطير طائرة ورقية, يلعب بالطائرة الورقية | पतंग उड़ा* | bermain layang-layang, menerbangkan layang-layang | uçurtma uçur* | thả diều
action shake_hands | يتصافحان, يصافح, تصافح, يتصافحون | हाथ मिला* | berjabat tangan, bersalaman | el sıkış*, tokalaş* | bắt tay
action kneel | يركع, تركع, يجثو, تجثو | घुटने टेक*, घुटनों के बल* | berlutut | diz çök* | quỳ, quỳ gối
action box | يلاكم, تلاكم, يتلاكمان | मुक्केबाज़ी*, मुक्केबाजी*, बॉक्सिंग* | bertinju | boks yap* | đấm bốc, đấu quyền anh
action march | يسير في موكب, يستعرض | परेड कर*, मार्च कर* | berbaris | yürüyüş yap* | diễu hành
action ski | يتزلج على الثلج, تتزلج على الثلج, يتزلج, تتزلج | स्कीइंग* | bermain ski | kayak yap*, kayak kay* | trượt tuyết
action surf | يركب الأمواج, تركب الأمواج | सर्फिंग* | berselancar | sörf* | lướt sóng
action climb | يتسلق, تتسلق | चढ़ रहा, चढ़ रही, चढ़ता, चढ़ती | memanjat, mendaki | tırman* | leo núi, leo cây, leo
action canoe | يجدف في قارب, تجدف في قارب, يجدف, تجدف | नाव खे*, चप्पू चला* | mendayung, mendayung perahu | kürek çek* | chèo thuyền
action ride_bicycle | يقود دراجة, تقود دراجة, يركب دراجة, تركب دراجة, يركب الدراجة, تركب الدراجة, يقود الدراجة | साइकिल चला*, साइकिल की सवारी* | naik sepeda, bersepeda, mengayuh sepeda | bisiklet sür*, bisiklete bin* | đạp xe, đi xe đạp
action ride_motorcycle | يقود دراجة نارية, تقود دراجة نارية, يركب دراجة نارية | मोटरसाइकिल चला* | naik motor, mengendarai motor, naik sepeda motor | motosiklet sür*, motosiklete bin* | lái xe máy, đi xe máy
action feed_birds | يطعم الحمام, تطعم الحمام, يطعم الطيور, تطعم الطيور | कबूतरों को दाना*, चिड़ियों को दाना* | memberi makan merpati, memberi makan burung | güvercinleri besl*, kuşları besl* | cho chim ăn, cho bồ câu ăn
deed hold | يحمل, تحمل, يمسك, تمسك | लेकर, लिए हुए, पकड़े, पकड़* | membawa, memegang, menggendong | tutuyor*, tutan*, taşıyor*, taşıyan* | cầm, mang theo, ôm
subject cart | عربة, عربة يجرها حمار | बैलगाड़ी*, ताँगा*, तांगा* | gerobak, andong, delman | at arabası*, kağnı* | xe bò, xe ngựa
deed ride | يركب, تركب, يمتطي, تمتطي, على ظهر | सवारी* | naik, mengendarai, menunggang, menaiki | biniyor*, binen*, ata bin* | cưỡi
action drive | يقود, تقود, تسير على الطريق, تنطلق, تقود | चला रहा, चला रही, चल रही है, दौड़ रही है, चलाते, चलाता, चलाती | mengemudi, melaju, berjalan di jalan | sürüyor*, araba sür*, ilerliyor, ilerleyen, gidiyor, hızla gid* | lái xe, chạy trên đường, lao nhanh
colour #d8352c | أحمر, حمراء | लाल | merah | kırmızı* | màu đỏ, đỏ
colour #3d7fd6 | أزرق, زرقاء | नीला*, नीली*, नीले* | biru | mavi* | màu xanh dương, xanh dương
colour #4c9e3f | أخضر, خضراء | हरा, हरी, हरे | hijau | yeşil* | màu xanh lá, xanh lá
colour #f08a24 | برتقالي, برتقالية | नारंगी* | oranye, jingga | turuncu* | màu cam
colour #f2c62e | أصفر, صفراء | पीला*, पीली*, पीले* | kuning | sarı* | màu vàng, vàng
colour #f4f1ea | أبيض, بيضاء | सफेद*, सफ़ेद* | putih | beyaz* | màu trắng, trắng
colour #26262c | أسود, سوداء | काला, काली, काले | hitam | siyah* | màu đen, đen
garment garment | فستان, ثوب, قميص, عباءة, معطف, سترة | साड़ी*, कुर्ता*, कुर्ते*, कमीज*, पोशाक* | baju, gaun, kemeja, jaket, kebaya, jubah, rok | elbise*, ceket*, gömlek*, gömleğ*, kazak*, önlük*, önlüğ*, palto* | áo dài, áo khoác, áo, váy, đầm
size small | صغير, صغيرة | छोटा*, छोटी*, छोटे* | kecil | küçük* | nhỏ, bé nhỏ
size big | كبير, كبيرة, ضخم | बड़ा*, बड़ी*, बड़े*, विशाल* | besar | büyük*, kocaman* | to lớn, khổng lồ
subject ball | كرة, بالكرة | गेंद* | bola | top, topu*, topla* | quả bóng, bóng đá
subject kite | طائرة ورقية | पतंग* | layang-layang, layangan | uçurtma*, uçurtma* | diều, con diều, con diều, diều
subject couch | أريكة, كنبة | सोफ़ा*, सोफा* | sofa | koltuk*, kanepe* | ghế sofa, sofa
subject cake | كعكة, كعك | केक* | kue | pasta, kek | bánh kem, bánh ngọt
subject snowman | رجل ثلج | हिममानव* | manusia salju, boneka salju | kardan adam* | người tuyết
subject umbrella | مظلة, مظلات+ | छाता*, छतरी* | payung | şemsiye* | chiếc ô, cái ô, ô dù
subject cup | كوب, فنجان, قهوة, شاي | कप, चाय*, कॉफी* | cangkir, kopi, teh | fincan*, kahve*, çay* | tách, cốc, cà phê, trà
action fly | تقلع, يقلع | उड़ान भर* | lepas landas | kalkıyor, havalanıyor | cất cánh
action swim | تستحم, يستحم | नहा* | mandi di sungai | yıkanıyor | tắm
subject paper lantern | فوانيس ورقية+, فانوس ورقي, فوانيس+, فانوس | लालटेन*, आकाशदीप* | lampion, lampion-lampion+, lentera | dilek feneri, dilek fenerleri+, fener, fenerler+ | đèn trời, đèn lồng, hoa đăng
count many | مئات, آلاف, عشرات, الكثير من, العديد من | सैकड़ों, हजारों, हज़ारों, बहुत सारे, कई | ratusan, ribuan, puluhan, banyak | yüzlerce, binlerce, onlarca, birçok | hàng trăm, hàng ngàn, hàng nghìn, nhiều
count 2 | اثنان, اثنين | दो | dua | iki | hai
count 3 | ثلاثة, ثلاث | तीन | tiga | üç | ba
count 4 | أربعة, أربع | चार | empat | dört | bốn
framing close | لقطة قريبة, لقطة مقربة, لقطة مقرّبة | क्लोज़-अप, क्लोजअप, क्लोज अप, क्लोज़अप | jarak dekat, close-up, close up | yakın çekim*, yakın plan* | cận cảnh, quay cận
framing medium | لقطة متوسطة | मीडियम शॉट | medium shot | orta plan* | trung cảnh
framing wide | لقطة واسعة, لقطة عامة | वाइड शॉट, चौड़ा शॉट | wide shot, sudut lebar | geniş açı*, genel plan* | toàn cảnh, góc rộng
pace 0.4 | حركة بطيئة, بالحركة البطيئة, تصوير بطيء | स्लो मोशन, धीमी गति* | gerak lambat, slow motion | ağır çekim* | chuyển động chậm, quay chậm
angle low | زاوية منخفضة, من زاوية منخفضة | लो एंगल, लो-एंगल, नीचे से ऊपर | sudut rendah, low angle | alçak açı*, düşük açı* | góc thấp, góc máy thấp
angle ground | منظور عين الدودة | वर्म्स आई व्यू | pandangan mata cacing, worm's eye view | solucan bakışı*, yer seviyesi* | góc nhìn sát đất
angle high | زاوية مرتفعة, زاوية عالية, من الأعلى | हाई एंगल, हाई-एंगल, ऊपर से नीचे | sudut tinggi, high angle | yüksek açı*, yukarıdan | góc cao, góc máy cao
angle overhead | منظور عين الطائر, من منظور الطائر | बर्ड्स आई व्यू, विहंगम दृश्य | pandangan mata burung, bird's eye view | kuş bakışı* | nhìn từ trên cao, góc nhìn từ trên cao
angle dutch | زاوية هولندية, زاوية مائلة | डच एंगल, तिरछा एंगल | sudut miring, dutch angle | hollanda açısı*, eğik açı* | góc nghiêng, góc máy nghiêng
camera drone | تصوير جوي, لقطة جوية, من الجو, طائرة مسيرة | ड्रोन शॉट, ड्रोन*, हवाई दृश्य | drone, pandangan udara, bidikan udara | drone*, havadan çekim*, kuşbakışı | flycam, từ trên cao, góc quay từ trên cao
camera follow | الكاميرا تتبع, الكاميرا تتبعه, الكاميرا تتبعها | कैमरा पीछा* | kamera mengikuti | kamera takip*, takip çekim* | máy quay theo, camera theo sau
camera push_in | الكاميرا تقترب | कैमरा पास*, कैमरा धीरे-धीरे पास* | kamera mendekat, kamera perlahan mendekat | kamera yaklaş*, kamera yavaşça yaklaş* | máy quay tiến lại gần, camera tiến lại gần
camera pull_out | الكاميرا تبتعد | कैमरा दूर* | kamera menjauh | kamera uzaklaş* | camera lùi ra xa
camera static | كاميرا ثابتة | स्थिर कैमरा | kamera statis, kamera diam | sabit kamera* | máy quay cố định
camera handheld | كاميرا محمولة | हैंडहेल्ड* | kamera genggam | el kamerası*, omuz kamerası* | máy quay cầm tay
style cinematic | سينمائي, سينمائية | सिनेमाई*, सिनेमैटिक* | sinematik | sinematik* | điện ảnh
style sharp | واقعي, واقعية, دقة عالية | यथार्थवादी*, वास्तविक* | realistis | gerçekçi*, yüksek çözünürlük* | chân thực
style anime | أنمي, رسوم متحركة, كرتون, كرتوني | एनीमे*, कार्टून*, एनिमेशन* | anime, kartun, animasi | anime, çizgi film* | hoạt hình, anime
style watercolour | ألوان مائية | जलरंग*, वॉटरकलर* | cat air | suluboya* | màu nước
style oil | لوحة زيتية, ألوان زيتية | तैल चित्र*, ऑयल पेंटिंग* | lukisan cat minyak, cat minyak | yağlıboya*, yağlı boya* | tranh sơn dầu
style black_and_white | أبيض وأسود, بالأبيض والأسود | श्वेत-श्याम, ब्लैक एंड व्हाइट | hitam putih | siyah beyaz* | đen trắng
style neon | سايبربانك | साइबरपंक* | cyberpunk | siberpunk* | cyberpunk
style shot | لقطة, مشهد, فيديو, كاميرا, تصوير | दृश्य, शॉट, वीडियो*, कैमरा | adegan, video, kamera | sahne çekimi, video | cảnh quay, video
subject seagull | نورس, نوارس+ | समुद्री पक्षी* | burung camar, camar | martı* | hải âu, chim hải âu
"""

FIGURES = """
woman girl - | طفلة, بنت, فتاة, صبية | लड़की*, बच्ची*, बालिका* | gadis kecil, anak perempuan | kız, kız çocuğu* | cô bé, bé gái
human grandfather - | رجل عجوز, شيخ عجوز | बूढ़ा आदमी*, दादा* | kakek | yaşlı adam*, dede* | ông lão, ông cụ
human boy - | ولد, صبي, طفل | लड़का*, लड़के*, बालक* | anak laki-laki | erkek çocuk*, oğlan* | cậu bé, bé trai
woman grandmother - | جدة, عجوزة, امرأة عجوز, سيدة عجوز | दादी*, नानी*, बूढ़ी औरत* | nenek | nine, yaşlı kadın*, büyükanne* | bà lão, bà cụ, cụ bà
human king - | ملك, أمير | राजा*, सम्राट* | raja, pangeran | kral*, sultan* | nhà vua, vua
woman queen - | ملكة | रानी* | ratu | kraliçe* | nữ hoàng
woman princess - | أميرة | राजकुमारी* | putri | prenses* | công chúa
human man fish | صياد | मछुआरा*, मछुआरे* | nelayan | balıkçı* | ngư dân
human builder hammer | نجار, حداد | बढ़ई*, लोहार* | tukang kayu | marangoz*, demirci* | thợ mộc, thợ rèn
"""
"""Of people that are listed above, the figure and what they usually do, as in `words/roles.py`."""

STOP_WORDS = {
    "ar": "في من على إلى عن مع و أو ثم هو هي هذا هذه ذلك التي الذي عند بين تحت فوق أمام خلف بينما جدا قديم قديمة جميل جميلة ضوء",
    "hi": "एक में पर से का की के को और है हैं रहा रही रहे हुए हुई हुआ साथ यह वह ने तक भी ऊपर नीचे पास सुंदर",
    "id": "yang di ke dari dan dengan sebuah seorang seekor adalah sedang pada untuk ini itu saat ketika dalam atas bawah dekat indah",
    "tr": "bir ve ile için bu şu o da de içinde üzerinde altında yanında gibi çok güzel sırasında iken",
    "vi": "một con và của trên trong với đang là cái các những ở tại khi dưới bên cạnh vào ra đẹp buổi chiếc",
}
