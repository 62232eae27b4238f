// Towns, bases and provinces that reports of war and of deployments name: iso3, names by |. Left out: capitals, and names that are also words, persons or places elsewhere.

export const TOWNS = `
UKR	Kostiantynivka|Myrnohrad|Huliaipole|Orikhiv|Nikopol|Pavlohrad|Dobropillia|Kurakhove|Marinka|Siversk|Robotyne|Starokostiantyniv|Khmelnytskyi|Rivne|Lutsk|Chernivtsi|Chernivtsy|Uman|Kropyvnytskyi|Cherkasy|Bila Tserkva|Boryspil|Hostomel|Brovary|Vovchansk|Konotop|Shostka|Okhtyrka|Trostianets|Balakliia|Enerhodar|Nova Kakhovka|Kakhovka|Skadovsk|Ochakiv|Izmail|Pivdennyi|Feodosia|Kerch|Yevpatoria|Dzhankoi|Yalta|Horlivka|Makiivka|Debaltseve|Ilovaisk|Krynky|Selydove|Velyka Novosilka|Kakhovka dam|Snake Island|Zmiinyi Island|Azovstal|Zaporizhzhya|Dnipropetrovsk|Dnepropetrovsk|Slavyansk|Lugansk|Yavoriv
RUS	Sudzha|Taganrog|Yeysk|Belbek|Millerovo|Morozovsk|Shaykovka|Olenya|Belaya|Dyagilevo|Ivanovo|Toropets|Smolensk|Oryol|Kaluga|Tver|Pskov|Velikiye Luki|Vyborg|Kronstadt|Ust-Luga|Tuapse|Syzran|Nizhny Novgorod|Kazan|Yelabuga|Izhevsk|Votkinsk|Chelyabinsk|Nalchik|Makhachkala|Derbent|Vladikavkaz|Elista|Astrakhan|Orenburg|Omsk|Tomsk|Irkutsk|Chita|Khabarovsk|Magadan|Plesetsk|Severodvinsk|Severomorsk|Arkhangelsk|Kapustin Yar|Nenoksa|Novaya Zemlya|Kuril Islands|Kola Peninsula|Leningrad|Temryuk|Slavyansk-on-Kuban|Lipetsk|Tambov|Penza|Shagol|Kubinka|Sarov
SYR	Khmeimim|Hmeimim|Baniyas|Tal Rifaat|Tell Rifaat|Azaz|Jarablus|al-Bab|Ras al-Ayn|Tal Abyad|Ain Issa|Abu Kamal|al-Bukamal|Mayadin|Quneitra|Saraqib|Maarat al-Numan|Khan Sheikhoun|Jisr al-Shughour|Salamiyah|Masyaf|Tadmur|Shayrat|T4 airbase|Sayyidah Zaynab|Jableh|Maaloula|Yarmouk
IRQ	Tal Afar|Zakho|Dohuk|Duhok|Sulaimaniya|Sulaimaniyah|Halabja|Abu Ghraib|Taji|Baiji|Haditha|Diyala|Nasiriyah|Nasiriya|Umm Qasr|Makhmour|Metina|Bashiqa|Ain al-Asad|Al-Asad|Jurf al-Sakhar|Hawija|Tuz Khurmatu|Khanaqin|Ninawa
IRN	Esfahan|Kerman|Ahvaz|Abadan|Khorramabad|Kermanshah|Hamadan|Zahedan|Sistan-Baluchestan|Karaj|Bandar-e Abbas|Kish Island|Qeshm|Abu Musa|Khuzestan|Lorestan|Shahroud|Semnan|Qom
ISR	Netivot|Kiryat Gat|Dimona|Nevatim|Ramat David|Metula|Tiberias|Safed|Rehovot|Rishon LeZion|Petah Tikva|Bnei Brak|Ramat Gan|Herzliya|Holon|Bat Yam|Kibbutz Be'eri|Nir Oz|Kfar Aza|Galilee|Negev|Majdal Shams
PSE	Beit Lahiya|Beit Lahia|Shujaiya|Bureij|Maghazi|Qalqilya|Tubas|Balata|Masafer Yatta|Philadelphi Corridor|Netzarim|Al-Shifa|Mawasi|al-Mawasi|Tulkarm|Salfit
LBN	Nabatiyeh|Naqoura|Marjayoun|Bint Jbeil|Khiam|Kfar Kila|Aita al-Shaab|Baabda|Jounieh|Zahle|Hermel|Shebaa|Ain al-Hilweh|Litani|Chouf|Akkar|Dahieh|Maroun al-Ras|Qana
YEM	Ras Isa|Dhamar|Abyan|Shabwa|Lahij|Al Bayda|Hajjah|Perim|Mahra|al-Mahra|Ras Issa|Zinjibar|Dhale|Sadah
SAU	Najran|Khamis Mushait|Tabuk|Taif|Yanbu|Ras Tanura|Khurais|Prince Sultan Air Base|Asir|Jubail|Buraydah
EGY	Ismailia|El-Arish|al-Arish|Arish|Sheikh Zuweid|Berenice|Marsa Matrouh|Sidi Barrani|Damietta|Hurghada
LBY	Zuwara|Zintan|Tarhuna|Bani Walid|Ajdabiya|Ras Lanuf|Kufra|Jufra|al-Jufra|al-Khadim|Ghat|Sabratha|Gharyan|Watiya|al-Watiya|Ubari|Murzuq
SDN	Kassala|Gedaref|al-Fasher|Zalingei|El Daein|En Nahud|Kadugli|Dilling|Babanusa|Damazin|Sennar|Singa|Atbara|Merowe|Dongola|Wadi Halfa|Zamzam|Zamzam camp|Tawila|Kutum|Umm Rawaba|Jebel Aulia|Heglig|Al-Gezira|Ed Daein|Kosti
SSD	Yambio|Rumbek|Pibor|Jonglei|Torit|Renk|Nimule|Abiemnhom
ETH	Adwa|Axum|Lalibela|Bahir Dar|Dire Dawa|Jijiga|Debre Tabor|Debre Birhan|Debre Markos|Humera|Gambela|Welkait|Wollo|Gojjam|Jimma|Zalambessa|Weldiya
ERI	Badme|Teseney|Barentu
SOM	Bulo Marer|Bula Marer|Afgooye|Adan Yabal|Moqokori|Jowhar|Dhusamareb|Bardera|Dolow|Ras Kamboni|Barawe|Galmudug|Hirshabelle|Las Anod|Berbera|Garowe|El Adde|Kulbiyow|Janale|Lower Shabelle|Middle Shabelle|Buur Hakaba|Bal'ad
KEN	Wajir|Nanyuki|Isiolo|Nakuru|Eldoret|Turkana|Dadaab|Boni Forest
UGA	Gulu|Kasese|Entebbe|Arua|Mbarara|Mpondwe|Bundibugyo|Jinja
RWA	Gisenyi|Rubavu|Cyangugu|Rusizi|Butare|Musanze
BDI	Cibitoke|Rumonge|Gatumba
COD	Minova|Rutshuru|Bunagana|Kanyabayonga|Lubero|Butembo|Nyabibwe|Kavumu|Kamanyola|Luvungi|Walungu|Kalemie|Nyiragongo|Kibumba|Rubaya|Mushaki|Kitshanga|Mweso|Rwindi|Kiwanja|Djugu|Irumu|Mambasa|Oicha|Komanda|Mahagi|Kasindi|Manono|Likasi|Kolwezi|Mbandaka|Kananga|Mbuji-Mayi|Kasai|Haut-Uele|Bas-Uele|Mwenga|Fizi|Shabunda
CAF	Birao|Bria|Bambari|Bangassou|Bossangoa|Bouar|Berberati|Kaga-Bandoro|Paoua|Zemio
TCD	Abeche|Abéché|Adre|Adré|Faya-Largeau|Barkaram|Baga Sola|Moundou|Tibesti|Farchana
MLI	Kayes|Sikasso|Segou|Ségou|Sevare|Sévaré|Boulkessi|Ansongo|Taoudenni|Tinzaouaten|Tin Zaouatine|Tinzawaten|Bandiagara|Djenne|Niono|Nampala|Farabougou|Aguelhok|Anefis|Dioura|Diafarabe|Nioro
NER	Tahoua|Maradi|Zinder|Tillabery|Ayorou|Banibangou|Torodi|Arlit|Dirkou|Bosso|Inates|Chinagodrar|Assamaka|Tongo Tongo
BFA	Fada N'Gourma|Ouahigouya|Bobo-Dioulasso|Solhan|Arbinda|Barsalogho|Sebba|Kongoussi|Titao|Diapaga|Tenkodogo|Gorom-Gorom|Seytenga
NGA	Yobe|Damaturu|Gwoza|Katsina|Plateau State|Benue|Makurdi|Port Harcourt|Ibadan|Enugu|Bayelsa|Warri|Kebbi|Yelwata|Dapchi|Sambisa|Kankara
CMR	Bamenda|Buea|Kolofata|Fotokol|Bakassi|Mokolo|Ngaoundere
BEN	Parakou|Malanville|Karimama|Pendjari|Banikoara
TGO	Kpendjal|Dapaong|Mandouri
GHA	Bawku|Kumasi|Takoradi|Bolgatanga
CIV	Bouake|Bouaké|Kafolo|Korhogo|Grand-Bassam|Port-Bouet|Port-Bouët
SEN	Casamance|Ziguinchor|Tambacounda
MRT	Nouadhibou|Bassikounou|Kiffa|Zouerate
GIN	Nzerekore|Kankan|Kindia
MOZ	Macomia|Muidumbe|Ancuabe|Nampula|Nacala|Awasse|Afungi|Quissanga|Beira
ZMB	Ndola|Kitwe
ZWE	Bulawayo|Mutare|Marange
AGO	Cabinda|Benguela
NAM	Walvis Bay|Swakopmund
MDG	Antsiranana|Toamasina
MUS	Agalega
AFG	Lashkar Gah|Sangin|Marjah|Musa Qala|Faryab|Badghis|Badakhshan|Takhar|Baghlan|Kapisa|Parwan|Uruzgan|Nimroz|Torkham|Spin Boldak|Laghman|Nuristan|Panjshir|Taloqan|Puli Khumri|Gardez|Kandahar airfield|Camp Bastion|Shindand|Paktia|Sar-e-Pol|Jowzjan|Sheberghan
PAK	Gilgit|Skardu|Bannu|Dera Ismail Khan|Kurram|Parachinar|Bajaur|Mohmand|Orakzai|Turbat|Khuzdar|Mastung|Multan|Faisalabad|Sargodha|Noor Khan|Nur Khan|Sukkur|Jacobabad|Kahuta|Muridke|Kotli|Bhimber|Sheikhupura|Gujranwala|Mansehra|Balakot|Miranshah
IND	Jaisalmer|Bikaner|Pathankot|Poonch|Rajouri|Kupwara|Baramulla|Anantnag|Gurdaspur|Ferozepur|Udhampur|Adampur|Bhuj|Kargil|Siachen|Tawang|Visakhapatnam|Pune|Nagpur|Lucknow|Ambala|Jodhpur|Andaman and Nicobar|Port Blair|Chandipur|Balasore|Wheeler Island|Bihar|Odisha|Rajasthan|Kerala|Tamil Nadu|Telangana|Maharashtra|Assam|Tripura|Mizoram|Nagaland|Meghalaya|Sikkim|Agartala|Siliguri
BGD	Chittagong|Chattogram|Cox's Bazar|Sylhet|Khulna|Teknaf|Bandarban
NPL	Pokhara|Biratnagar
LKA	Hambantota|Trincomalee|Jaffna|Kandy
MDV	Addu|Hanimaadhoo
MMR	Kyaukphyu|Sittwe|Maungdaw|Buthidaung|Myitkyina|Bhamo|Laukkai|Laukkaing|Myawaddy|Loikaw|Hakha|Falam|Kyaukme|Hsipaw|Namkham|Mrauk U|Paletwa|Thandwe|Pauktaw|Kokang|Kayin|Karen State|Kayah|Chin State|Kachin State|Rakhine State|Dawei|Pyin Oo Lwin|Meiktila
THA	Ubon Ratchathani|Buriram|Si Sa Ket|Sa Kaeo|Chanthaburi|Mae Sot|Chiang Mai|Chiang Rai|Pattani|Narathiwat|Chonburi|Sattahip|U-Tapao|Korat|Nakhon Ratchasima|Ta Muen Thom|Ta Moan Thom|Chong Bok
KHM	Siem Reap|Sihanoukville|Ream|Oddar Meanchey|Battambang|Poipet|Pursat|Koh Kong|Samraong|Banteay Meanchey|Anlong Veng
LAO	Luang Prabang|Savannakhet|Bokeo|Pakse
VNM	Nha Trang|Quang Ninh|Can Tho|Bien Hoa
PHL	Cebu|Basilan|Cagayan|Batanes|Ilocos|Ilocos Norte|Zambales|Clark Air Base|Basa Air Base|Laoag|Pag-asa|Pag-asa Island|Sabina Shoal|Ayungin Shoal|Bajo de Masinloc|Half Moon Shoal|Puerto Princesa|Tawi-Tawi|Maguindanao|Cotabato|Lanao del Sur
IDN	Natuna|Natuna Islands|Batam|Makassar|Bandung|Semarang|Yogyakarta|Jayapura|Nduga|Intan Jaya|Morotai|Kalimantan|Lombok
MYS	Sarawak|Penang|Butterworth|Johor|Labuan|Lahad Datu|Luconia Shoals
SGP	Changi|Changi Naval Base|Sembawang
AUS	Townsville|Tindal|Garden Island|HMAS Stirling|Queensland|Northern Territory|Tasmania|Woomera|Shoalwater Bay|Amberley|Pine Gap
NZL	Auckland|Christchurch|Waitangi|Ohakea
FJI	Nadi|Lautoka
PNG	Manus Island|Lombrum
SLB	Guadalcanal|Malaita
CHN	Fujian|Guangdong|Zhejiang|Sanya|Yulin|Qingdao|Dalian|Xiamen|Ningbo|Zhoushan|Xi'an|Kunming|Yunnan|Shenyang|Jilin|Zhuhai|Kashgar|Aksai Chin|Hebei|Shandong|Sichuan|Gansu|Guizhou|Zhengzhou|Hangzhou|Suzhou|Jiuquan|Xichang|Wenchang|Beidaihe
TWN	Pingtung|Tainan|Taichung|Keelung|Hsinchu|Chiayi|Yilan|Taitung|Dongyin|Pratas|Pratas Island|Dongsha|Lanyu|Tamsui|Zuoying|Suao|Jiupeng|Songshan Air Base
PRK	Tongchang-ri|Sohae|Sinuiju|Hamhung|Hungnam|Chongjin|Rason|Rajin|Tonghae|Musudan-ri|Panghyon|Kusong|Kangson|Hwanghae|Chagang|Mount Paektu|Haeju|Hyesan
KOR	Pohang|Ulsan|Jinhae|Gunsan|Kunsan|Gwangju|Daejeon|Baengnyeong|Gangneung|Camp Humphreys|Seongju|Gimhae|Gyeonggi|Cheorwon|Donghae
JPN	Ishigaki|Yonaguni|Miyakojima|Kadena|Futenma|Sasebo|Misawa|Yokota|Atsugi|Maizuru|Kyushu|Kumamoto|Sapporo|Nagoya|Yokohama|Fukuoka|Amami|Mageshima|Senkakus|Etajima|Nemuro|Chitose|Aomori|Iwo Jima|Iwo To
MNG	Erdenet|Darkhan|Five Hills
KAZ	Aktau|Atyrau|Karaganda|Semey|Shymkent|Tengiz|Kashagan|Mangystau
UZB	Termez|Chirchiq|Chirchik|Fergana|Namangan|Karakalpakstan|Nukus
KGZ	Jalal-Abad|Issyk-Kul
TJK	Khujand|Gorno-Badakhshan|Isfara|Vorukh|Khorog|Qurghonteppa
TKM	Turkmenbashi
ARM	Jermuk|Vardenis|Tavush|Kapan|Sotk|Vanadzor|Dilijan|Ijevan|Gegharkunik|Sisian|Nerkin Hand
AZE	Kalbajar|Kelbajar|Aghdam|Agdam|Fuzuli|Jabrayil|Zangilan|Qubadli|Tovuz|Gazakh|Sumgait|Sumqayit|Nasosny|Nasosnaya|Lankaran|Martakert|Khojaly|Shamkir
GEO	Kutaisi|Rustavi|Akhalgori|Ochamchire|Anaklia|Vaziani|Kodori|Senaki|Akhaltsikhe|Ergneti
MDA	Balti|Cobasna|Rezina|Giurgiulesti
TUR	Konya|Izmit|Kocaeli|Eskisehir|Eskişehir|Mersin|Trabzon|Samsun|Bursa|Edirne|Tunceli|Mardin|Malatya|Kahramanmaras|Sanliurfa|Şanlıurfa|Reyhanli|Golcuk|Gölcük|Aksaz|Kürecik|Kurecik|Iskenderun
CYP	Famagusta|Varosha|Dhekelia|Kyrenia|Pyla|Evangelos Florakis|Andreas Papandreou Air Base
GRC	Larissa|Larisa|Volos|Evros|Kastellorizo|Patras|Skaramangas|Lemnos|Mytilene|Stefanovikio
POL	Suwalki|Suwałki|Bialystok|Białystok|Przemysl|Przemyśl|Orzysz|Łask|Bydgoszcz|Torun|Katowice|Zamosc|Zamość|Wyryki|Malbork|Gdynia|Swinoujscie|Świnoujście|Powidz|Drawsko|Zagan|Żagań|Bemowo Piskie|Hel Peninsula|Terespol|Medyka|Radom|Lubusz|Minsk Mazowiecki|Mińsk Mazowiecki
DEU	Grafenwoehr|Grafenwöhr|Hohenfels|Spangdahlem|Büchel|Buechel|Wilhelmshaven|Eckernförde|Unterlüss|Düsseldorf|Dusseldorf|Hanover|Nuremberg|Lower Saxony|Saarland|Thuringia|Schleswig-Holstein|North Rhine-Westphalia|Baden-Württemberg|Solingen|Dortmund|Hannover|Laage|Neuburg|Jagel|Putlos|Meppen|Heidelberg|Karlsruhe|Holzdorf
FRA	Saint-Nazaire|St Nazaire|Cherbourg|Calais|Dunkirk|Le Bourget|Mont-de-Marsan|Saint-Dizier|Biscarrosse|Ile Longue|Île Longue|Grenoble|Montpellier|Cayenne|Mururoa|Moruroa|Dieppe|Le Havre|Avignon|Biarritz
GBR	Devonport|Barrow-in-Furness|Aldershot|Catterick|Sandhurst|Lossiemouth|Coningsby|Marham|Brize Norton|Mildenhall|Fairford|Farnborough|Yeovil|Rosyth|Govan|Cornwall|Belfast Lough|Derry|Londonderry|Lockerbie|Stansted|Heathrow|Gatwick|Mount Pleasant|South Georgia|Port Stanley|Salisbury Plain|Porton Down
IRL	Limerick|Galway|Haulbowline|Curragh
ITA	La Spezia|Taranto|Camp Darby|Amendola|Gioia del Colle|Decimomannu|Pantelleria|Cagliari|Monfalcone|Muggiano|Apulia|Puglia|Fiumicino|Borgo Egnazia|Salto di Quirra|Teulada|Vicenza|Trieste|Bologna
ESP	Zaragoza|Cadiz|Cádiz|Torrejon|Torrejón|Albacete|Basque Country|Almeria|Almería|Málaga|Las Palmas|Gran Canaria|Tenerife|Fuerteventura|Mallorca|Majorca|Palma de Mallorca|Perejil|Bilbao
PRT	Lajes|Monte Real|Santa Margarida|Algarve|Setubal|Setúbal|Azores
NLD	Rotterdam|Volkel|Leeuwarden|Den Helder|Eindhoven|Gilze-Rijen|Vredepeel|Utrecht|Schiphol|Eygelshoven|Soesterberg|Texel
BEL	Brussels|Antwerp|Zeebrugge|Kleine Brogel|Florennes|Liege|Liège|Bruges|Casteau|Zaventem|Beauvechain
LUX	Esch-sur-Alzette|Findel
DNK	Bornholm|Skrydstrup|Aalborg|Aarhus|Jutland|Copenhagen Airport|Karup|Frederikshavn|Korsør|Skagen|Tórshavn|Torshavn|Odense|Holbaek
NOR	Andøya|Andoya|Bardufoss|Evenes|Ørland|Haakonsvern|Ramsund|Stavanger|Trondheim|Setermoen|Finnmark|Varanger|Narvik|Porsangmoen|Porsangermoen|Hammerfest|Jan Mayen|Værnes|Vaernes|Lofoten
SWE	Karlskrona|Muskö|Luleå|Lulea|Kiruna|Visby|Uppsala|Såtenäs|Linköping|Linkoping|Norrköping|Östersund|Skåne|Norrbotten|Arvidsjaur|Ronneby|Vidsel|Kallax|Örebro|Härnösand
FIN	Mikkeli|Oulu|Lappeenranta|Kuusamo|Santahamina|Rovajärvi|Rovajarvi|Upinniemi|Niinisalo|Porkkala|Kajaani|Lohtaja|Pirkkala
EST	Ämari|Amari|Paldiski|Pärnu|Parnu|Saaremaa|Hiiumaa|Võru|Sillamae|Muuga|Luunja|Ida-Viru|Nursipalu|Auvere
LVA	Ventspils|Lielvarde|Lielvārde|Rezekne|Rēzekne|Jelgava|Valmiera|Sēlija|Selija|Latgale|Jurmala|Jūrmala|Skulte|Cesis|Cēsis
LTU	Siauliai|Šiauliai|Pabrade|Pabradė|Alytus|Rudninkai|Tauragė|Taurage|Marijampole|Marijampolė|Palanga|Druskininkai|Kapčiamiestis|Medininkai|Panevezys|Panevėžys|Kybartai
BLR	Baranovichi|Baranavichy|Machulishchi|Krichev|Barysaw|Bobruisk|Babruysk|Mozyr|Zyabrovka|Luninets|Mahilyow|Hrodna|Vitsebsk|Homel|Zhlobin|Pavlovka|Obuz-Lesnovsky
ROU	Tulcea|Mihail Kogalniceanu|Mihail Kogălniceanu|Iasi|Iași|Galati|Galați|Craiova|Cincu|Campia Turzii|Câmpia Turzii|Fetesti|Fetești|Plauru|Braila|Brăila|Sulina|Mangalia|Sibiu|Timisoara|Timișoara|Brasov|Brașov|Oradea|Cernavoda|Cernavodă|Bacau|Bacău|Babadag|Capu Midia|Smardan|Ploiesti|Ploiești
BGR	Varna|Burgas|Plovdiv|Graf Ignatievo|Bezmer|Novo Selo|Kazanlak|Stara Zagora|Shabla|Kozloduy|Kabile
HUN	Debrecen|Szeged|Győr|Pécs|Kecskemet|Kecskemét|Papa Air Base|Pápa|Zalaegerszeg|Varpalota|Várpalota|Szolnok|Miskolc|Székesfehérvár
SVK	Kosice|Košice|Sliač|Presov|Prešov|Zilina|Žilina|Lešť|Vyšné Nemecké|Dubnica|Trencin|Trenčín
CZE	Brno|Ostrava|Pardubice|Čáslav|Pilsen|Boletice|Libavá|Namest|Náměšť|Vrbetice|Vrbětice|Karlovy Vary|Olomouc|Temelin|Dukovany|Hradec Kralove|Vyskov|Vyškov
AUT	Salzburg|Graz|Innsbruck|Alpbach|Tyrol|Klagenfurt|Zeltweg|Wiener Neustadt|Carinthia
CHE	Geneva|Zurich|Davos|Lugano|Bürgenstock|Burgenstock|Lausanne|Payerne|Spiez|Lucerne|Meiringen
SVN	Maribor|Cerklje|Brdo
HRV	Rijeka|Dubrovnik|Zadar|Vukovar|Osijek|Knin|Brijuni|Slunj|Sisak
BIH	Butmir|Bihac|Bihać|Brcko|Brčko|Zenica|Doboj|Trebinje|Prijedor|Gorazde|Goražde|Bijeljina|Zvornik|Camp Butmir|Visegrad|Višegrad|Manjaca
SRB	Kragujevac|Kraljevo|Batajnica|Presevo|Preševo|Raska|Raška|Bujanovac|Zrenjanin|Subotica|Pancevo|Pančevo|Uzice|Užice|Novi Pazar|Pasuljanske Livade|Merdare|Vranje|Leskovac|Smederevo|Zlatibor|Medvedja
XKX	Zvecan|Zvečan|Leposavic|Leposavić|Zubin Potok|Gracanica|Gračanica|Prizren|Peja|Gjakova|Djakovica|Ferizaj|Gjilan|Jarinje|Brnjak|Bondsteel|Decani|Dečani|Drenica|Vushtrri|Racak|Mitrovicë|North Mitrovica|Camp Novo Selo
MKD	Krivolak|Ohrid|Tetovo|Kumanovo|Bitola|Gostivar|Strumica|Petrovec
MNE	Kotor|Tivat|Niksic|Nikšić|Cetinje|Berane|Budva|Golubovci|Herceg Novi|Pljevlja|Ulcinj
ALB	Durres|Durrës|Vlora|Vlore|Vlorë|Kucova|Kuçova|Shkoder|Shkodër|Pashaliman|Sazan|Gjader|Shengjin|Shëngjin|Elbasan|Korca|Korçë|Porto Romano|Rinas
MLT	Hal Far|Marsaxlokk
ISL	Keflavik|Keflavík|Akureyri|Hvalfjord|Grindavik|Helguvik|Langanes
USA	Fort Liberty|Fort Hood|Fort Cavazos|Fort Benning|Fort Stewart|Fort Drum|Fort Sill|Fort Campbell|Fort Carson|Fort Bliss|Fort Riley|Fort Irwin|Fort Polk|Fort Johnson|Fort Leavenworth|Fort Detrick|Fort Greely|Fort Meade|Camp Lejeune|Camp Pendleton|Barksdale|Vandenberg|Edwards Air Force Base|Langley Air Force Base|Dover Air Force Base|Andrews Air Force Base|Joint Base Andrews|San Diego|Pascagoula|Bath Iron Works|Bremerton|Kitsap|Roosevelt Roads|Ceiba|Wake Island|Illinois|Wisconsin|Minnesota|Nebraska|North Dakota|South Dakota|Arizona|Arkansas|Kentucky|South Carolina|North Carolina|Connecticut|Massachusetts|Vermont|New Hampshire|Rhode Island|New Jersey|MacDill|Fort Worth|Newport News|Key West|West Point|Annapolis|Sunnylands|Utqiagvik
CAN	Esquimalt|Cold Lake|Gagetown|Petawawa|Bagotville|Goose Bay|Iqaluit|Nunavut|Nova Scotia|New Brunswick|Saskatchewan|Valcartier|Kananaskis|Charlevoix|North Bay
MEX	Culiacan|Culiacán|Guadalajara|Jalisco|Michoacan|Michoacán|Acapulco|Juarez|Tamaulipas|Reynosa|Matamoros|Nuevo Laredo|Sonora|Cancun|Cancún|Chiapas|Oaxaca|Puebla|Manzanillo|Baja California
GTM	Peten|Petén|Puerto Barrios|Quetzaltenango|Huehuetenango
HND	Soto Cano|Palmerola|La Ceiba|San Pedro Sula|Puerto Cortes|Puerto Cortés
SLV	Comalapa|Soyapango|Ilopango
NIC	Bluefields|Puerto Cabezas|Bilwi|Esteli|Estelí
CRI	Puntarenas|Guanacaste
PAN	Darién|Howard Air Base|Fort Sherman|Panama Canal Zone
CUB	Santiago de Cuba|Bejucal|Holguín|Matanzas|Mariel|Camaguey|Bay of Pigs
HTI	Cap-Haitien|Cap-Haïtien|Artibonite|Gonaives|Gonaïves|Les Cayes|Cite Soleil|Cité Soleil|Kenscoff|Mirebalais|Ouanaminthe|Savien|Pont-Sonde|Pont-Sondé|Petionville|Pétion-Ville
DOM	Dajabon|Dajabón|Pedernales|Punta Cana|San Isidro Air Base|Jimani|Jimaní|Barahona|Las Americas Airport
JAM	Montego Bay|Spanish Town|Up Park Camp
TTO	Chaguaramas|Piarco|Point Lisas
GUY	Lethem|Eteringbang|Ankoko
SUR	Nickerie
COL	Buenaventura|Barranquilla|Tumaco|Cauca|Narino|Nariño|Norte de Santander|Guaviare|Caqueta|Caquetá|Putumayo|Choco|Chocó|Antioquia|La Guajira|Buga|Tolemaida|Palanquero|Leticia|Popayan|Popayán|Bucaramanga|Santa Marta|Uraba|Vichada
VEN	Puerto Cabello|La Guaira|La Orchila|Maracay|Ciudad Bolivar|Apure|Barquisimeto|Paraguana|Paraguaná|Margarita Island|Guiria|Güiria|Carabobo|Barinas|Delta Amacuro|Amuay|Puerto La Cruz|Maiquetia|Maiquetía|Higuerote
ECU	Guayaquil|Esmeraldas|Galapagos|Galápagos|Manabi|Manabí|Sucumbios|Sucumbíos|Baltra
PER	Callao|Arequipa|Cusco|Cuzco|Iquitos|Piura|Chancay|VRAEM|Ayacucho|Tacna|Pataz|Lurin|Ancon|Huanuco|Tumbes
BOL	Santa Cruz de la Sierra|Cochabamba|Potosi|Potosí|Oruro|Uyuni|Puerto Suarez
BRA	Brasilia Air Base|Recife|Itaguai|Itaguaí|Gaviao Peixoto|Gavião Peixoto|Anapolis|Anápolis|Pacaraima|Boa Vista|Porto Alegre|Curitiba|Foz do Iguacu|Foz do Iguaçu|Amapa|Amapá|Mato Grosso|Rondonia|Sao Jose dos Campos|São José dos Campos|Guarulhos|Angra dos Reis|Aramar
PRY	Ciudad del Este|Encarnacion|Encarnación|Mariscal Estigarribia|Pedro Juan Caballero
URY	Punta del Este|Colonia del Sacramento
ARG	Bahia Blanca|Bahía Blanca|Puerto Belgrano|Mar del Plata|Bariloche|Comodoro Rivadavia|Tandil|Rio Gallegos|Río Gallegos|Neuquen|Neuquén|Jujuy|Rio Grande Tierra del Fuego|Vaca Muerta|Tucuman|Tucumán|Misiones
CHL	Valparaiso|Valparaíso|Punta Arenas|Antofagasta|Iquique|Talcahuano|Arica|Easter Island|Araucania|Araucanía|Temuco|Magallanes|Puerto Williams|Calama|Puerto Montt|Atacama
MAR	Guercif|Tan-Tan|Kenitra|Al Hoceima|Nador|Ben Guerir|Errachidia|Guelmim|Meknes|Akhfennir|Oujda|Ouarzazate|El Jadida|Benslimane|Ifrane
DZA	Bechar|Béchar|Tamanrasset|Mers el-Kebir|In Guezzam|Annaba|Tebessa|Ouargla|In Amenas|Hassi Messaoud|Ain Oussera|Bordj Badji Mokhtar|Tlemcen|Hassi R'Mel|Reggane|Blida|Djelfa
TUN	Sfax|Bizerte|Sousse|Kasserine|Gafsa|Remada|Ben Guerdane|Djerba|Kairouan|Zarzis|Sidi Bouzid|La Goulette|Mount Chaambi|Ras Jedir
ARE	Ras al Khaimah|Ras al-Khaimah|Khor Fakkan|Jebel Ali|Al Minhad|Ruwais|Al Dhafra Air Base|Barakah|Al Ain|Umm al-Quwain|Ajman|Zayed Military City|Minhad
QAT	Ras Laffan|Al Rayyan|Lusail|Mesaieed|Umm Said
BHR	Muharraq|Sitra|Isa Air Base|Mina Salman|Juffair|Sakhir|Sheikh Isa Air Base
KWT	Camp Arifjan|Ali Al Salem|Ali al-Salem|Camp Buehring|Bubiyan|Shuwaikh|Mina al-Ahmadi|Al-Jahra|Salmiya|Shuaiba
OMN	Duqm|Salalah|Musandam|Sohar|Masirah|Khasab|Thumrait|Ras al-Hadd|Dhofar|Musannah
JOR	Muwaffaq Salti|Azraq|Mafraq|Irbid|Rukban|Zaatari|Prince Hassan Air Base|King Hussein Bridge|Muwaffaq al-Salti
DJI	Camp Lemonnier|Obock|Tadjoura|Doraleh|Ali Sabieh|Chabelley
TZA	Mtwara|Tanga|Kigoma|Mwanza|Kitaya|Bagamoyo|Songea
COM	Anjouan|Moheli|Mohéli|Grande Comore
`;
