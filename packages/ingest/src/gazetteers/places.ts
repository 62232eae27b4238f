// Cities, regions and islands that mean their state only as land: iso3, names by |. No capital belongs here, nor a name that several states share.

export const PLACES = `
UKR	Kharkiv|Kharkov|Odesa|Odessa|Lviv|Dnipro|Zaporizhzhia|Zaporizhia|Kherson|Mariupol|Donetsk|Luhansk|Bakhmut|Avdiivka|Pokrovsk|Sumy|Chernihiv|Mykolaiv|Poltava|Kramatorsk|Sloviansk|Melitopol|Berdiansk|Kryvyi Rih|Izium|Severodonetsk|Lysychansk|Sevastopol|Simferopol|Bucha|Irpin|Vinnytsia|Zhytomyr|Ternopil|Ivano-Frankivsk|Uzhhorod|Chernobyl|Toretsk|Kupiansk|Vuhledar|Chasiv Yar
RUS	Belgorod|Kursk|Bryansk|Rostov|Rostov-on-Don|St. Petersburg|Saint Petersburg|Sochi|Vladivostok|Kaliningrad|Krasnodar|Novorossiysk|Voronezh|Engels|Murmansk|Chechnya|Grozny|Dagestan|Ingushetia|Tatarstan|Beslan|Volgograd|Saratov|Ryazan|Tula|Yekaterinburg|Novosibirsk|Kamchatka|Sakhalin
SYR	Aleppo|Idlib|Homs|Hama|Latakia|Tartus|Deir ez-Zor|Deir al-Zor|Raqqa|Palmyra|Kobani|Kobane|Afrin|Daraa|Sweida|Suwayda|Hasakah|Qamishli|Manbij|Eastern Ghouta|Douma
IRQ	Mosul|Basra|Fallujah|Tikrit|Kirkuk|Erbil|Irbil|Arbil|Najaf|Karbala|Ramadi|Samarra|Sinjar|Anbar|Nineveh|Sulaymaniyah|Baquba|Al Asad Air Base
IRN	Isfahan|Natanz|Fordow|Fordo|Bushehr|Tabriz|Mashhad|Shiraz|Bandar Abbas|Arak|Kharg Island|Chabahar|Parchin
ISR	Haifa|Eilat|Ashkelon|Ashdod|Sderot|Beersheba|Nahariya|Kiryat Shmona|Netanya
PSE	Rafah|Khan Younis|Khan Yunis|Jenin|Nablus|Hebron|Bethlehem|Jericho|Tulkarem|Jabalia|Deir al-Balah|Beit Hanoun|Nuseirat
LBN	Sidon|Tyre|Baalbek|Bekaa Valley|Bekaa|Dahiyeh|Nabatieh
YEM	Hodeidah|Hudaydah|Al Hudaydah|Hodeida|Hodaida|Hodaidah|Taiz|Marib|Saada|Hadramawt|Hadramout|Mukalla|Al Jawf|Socotra
SAU	Jeddah|Mecca|Medina|Dhahran|Jizan|Jazan|Abqaiq|Dammam
EGY	Sharm el-Sheikh|Sharm el Sheikh|Alexandria|Port Said|Luxor|Aswan|Sinai
LBY	Benghazi|Misrata|Sirte|Tobruk|Derna|Sabha|Zawiya
SDN	El Fasher|El-Fasher|al-Fashir|Omdurman|Port Sudan|Nyala|El Obeid|El Geneina|Wad Madani|Kordofan|South Kordofan|Blue Nile State|Abyei
SSD	Malakal|Bentiu|Upper Nile|Wau
ETH	Mekelle|Amhara|Oromia|Gondar|Afar|Ogaden
ERI	Massawa|Assab
SOM	Kismayo|Baidoa|Bosaso|Hargeisa|Beledweyne|Galkayo|Jubaland
KEN	Mombasa|Garissa|Lamu|Kisumu|Manda Bay
COD	Goma|Bukavu|North Kivu|South Kivu|Ituri|Bunia|Beni|Katanga|Lubumbashi|Kisangani|Walikale|Uvira
MLI	Gao|Timbuktu|Kidal|Mopti|Menaka|Tessalit
NER	Agadez|Diffa|Tillaberi
NGA	Lagos|Kano|Maiduguri|Borno|Kaduna|Jos|Chibok|Zamfara|Sokoto
CMR	Douala|Maroua|Garoua
AFG	Kandahar|Helmand|Jalalabad|Herat|Kunduz|Mazar-i-Sharif|Bagram|Khost|Nangarhar|Paktika|Ghazni|Tora Bora|Kunar
PAK	Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Waziristan|North Waziristan|South Waziristan|Swat Valley|Abbottabad|Khyber Pakhtunkhwa|Gwadar|Muzaffarabad|Sialkot|Bahawalpur
IND	Mumbai|Kolkata|Chennai|Srinagar|Pahalgam|Pulwama|Jammu|Amritsar|Bangalore|Bengaluru|Hyderabad|Gujarat|Punjab|Uttar Pradesh|Manipur|Ladakh|Galwan Valley|Arunachal Pradesh|Goa|Ahmedabad
CHN	Shanghai|Guangzhou|Shenzhen|Chongqing|Chengdu|Wuhan|Urumqi|Lhasa|Tiananmen Square|Hainan|Tianjin|Nanjing|Harbin
TWN	Kaohsiung|Kinmen|Matsu|Penghu|Taoyuan|Hualien
PRK	Yongbyon|Sinpo|Wonsan|Kaesong|Punggye-ri|Sunan|Kaechon|Nampo
KOR	Busan|Pusan|Incheon|Yeonpyeong|Yeonpyeong Island|Gyeongju|Osan|Pyeongtaek|Jeju|Daegu
JPN	Okinawa|Hokkaido|Hiroshima|Nagasaki|Osaka|Yokosuka|Kyoto|Fukushima|Hokkaidō|Iwakuni|Senkaku Islands
PHL	Mindanao|Second Thomas Shoal|Scarborough Shoal|Palawan|Luzon|Subic Bay|Marawi|Zamboanga|Davao|Jolo
VNM	Da Nang|Cam Ranh|Cam Ranh Bay|Ho Chi Minh City|Saigon|Haiphong
MMR	Yangon|Rangoon|Mandalay|Rakhine|Kachin|Lashio|Sagaing|Shan State
IDN	Bali|Aceh|Papua|West Papua|Sumatra|Sulawesi|Surabaya
TUR	Istanbul|Diyarbakir|Izmir|Incirlik|Antalya|Gaziantep|Hatay|Sirnak|Hakkari|Adana
CYP	Akrotiri|Limassol|Larnaca|Paphos
GRC	Thessaloniki|Crete|Souda Bay|Alexandroupoli|Piraeus|Lesbos
POL	Rzeszow|Rzeszów|Gdansk|Gdańsk|Krakow|Kraków|Poznan|Poznań|Przewodow|Redzikowo|Lublin|Lodz|Wroclaw|Szczecin
DEU	Munich|Hamburg|Frankfurt|Ramstein|Ramstein Air Base|Cologne|Wiesbaden|Stuttgart|Dresden|Leipzig|Bremen|Bavaria|Magdeburg|Kiel|Rostock
FRA	Strasbourg|Marseille|Nice|Lyon|Toulon|Toulouse|Brest harbour|Corsica|Normandy|Versailles|Bordeaux
GBR	Glasgow|Edinburgh|Belfast|Manchester|Birmingham|Portsmouth|Faslane|Salisbury|Liverpool|Lakenheath|Chequers|Cardiff
ITA	Milan|Naples|Sicily|Lampedusa|Sigonella|Aviano|Turin|Genoa|Venice|Palermo
ESP	Barcelona|Seville|Valencia|Catalonia|Rota|Ceuta|Melilla|Canary Islands
USA	New York|New York City|Florida|Texas|California|Camp David|Mar-a-Lago|Guantanamo Bay|Guantanamo|Hawaii|Alaska|Pearl Harbor|Los Angeles|Chicago|Fort Bragg|Virginia|Maryland|Colorado|Nevada|Oklahoma|Miami|Houston|San Francisco|Seattle|Boston|Philadelphia|Pennsylvania|Louisiana|Anchorage|Norfolk
CAN	Toronto|Montreal|Vancouver|Quebec|Halifax|Alberta
MEX	Tijuana|Ciudad Juarez|Sinaloa|Chihuahua|Monterrey
COL	Medellin|Medellín|Cali|Cucuta|Catatumbo|Arauca|Cartagena
VEN	Maracaibo|Tachira|Zulia
GUY	Essequibo
BRA	Sao Paulo|São Paulo|Rio de Janeiro|Roraima|Belem|Manaus
ARG	Ushuaia|Rosario|Tierra del Fuego
ARM	Gyumri|Syunik|Meghri|Goris
AZE	Nakhchivan|Shusha|Stepanakert|Ganja|Lachin|Lachin corridor|Karabakh|Khankendi
GEO	Gori|Poti|Batumi|Tskhinvali|Sukhumi|Zugdidi
MDA	Tiraspol|Gagauzia
SRB	Novi Sad|Nis
XKX	Mitrovica|Banjska|Camp Bondsteel
BIH	Srebrenica|Banja Luka|Mostar|Tuzla
ROU	Constanta|Constanța|Deveselu|Cluj
BLR	Brest|Grodno|Gomel|Vitebsk|Mogilev|Asipovichy
LTU	Klaipeda|Kaunas|Rukla
EST	Narva|Tartu|Tapa
LVA	Daugavpils|Adazi|Liepaja
NOR	Kirkenes|Bodo|Svalbard|Tromso|Bergen
FIN	Rovaniemi|Turku|Lapland|Tampere
SWE	Gotland|Malmo|Gothenburg
DZA	Tindouf|Oran
MAR	Casablanca|Marrakesh|Marrakech|Tangier|Fez|Agadir
MOZ	Cabo Delgado|Palma|Pemba|Mocimboa da Praia
ARE	Dubai|Fujairah|Sharjah|Al Dhafra
QAT	Al Udeid|Al Udeid Air Base
AUS	Sydney|Melbourne|Darwin|Brisbane|Perth
ZAF	Johannesburg|Cape Town|Durban|Sharpeville
KAZ	Almaty|Baikonur|Semipalatinsk
UZB	Samarkand|Bukhara|Andijan
THA	Phuket|Preah Vihear|Sisaket|Surin
JOR	Tower 22|Aqaba|Zarqa
BFA	Djibo|Dori
TZA	Zanzibar|Arusha
`;
