// Countries: iso3, name, adjectives, people, capitals, other names (lists by |). From the CIA World Factbook (public domain) and ISO 3166.

export const COUNTRIES = `
ABW	Aruba	Aruban	Arubans		Country of Aruba
AFG	Afghanistan	Afghan	Afghans	Kabul	Islamic Republic of Afghanistan
AGO	Angola	Angolan	Angolans	Luanda	Republic of Angola
AIA	Anguilla	Anguillan	Anguillans		
ALA	Åland Islands				Aland Islands
ALB	Albania	Albanian	Albanians	Tirana	Republic of Albania
AND	Andorra	Andorran	Andorrans	Andorra la Vella	Principality of Andorra
ARE	United Arab Emirates	Emirati|UAE	Emiratis	Abu Dhabi	UAE|U.A.E.|Emirates
ARG	Argentina	Argentine|Argentinian|Argentinean	Argentines	Buenos Aires	Argentine Republic
ARM	Armenia	Armenian	Armenians	Yerevan	Republic of Armenia
ASM	American Samoa	American Samoan	American Samoans		AS
ATG	Antigua and Barbuda	Antiguan|Barbudan	Antiguans		
AUS	Australia	Australian	Australians	Canberra	Commonwealth of Australia
AUT	Austria	Austrian	Austrians	Vienna	Republic of Austria
AZE	Azerbaijan	Azerbaijani|Azeri	Azerbaijanis	Baku	Republic of Azerbaijan
BDI	Burundi	Burundian	Burundians	Gitega|Bujumbura	Republic of Burundi
BEL	Belgium	Belgian	Belgians		Kingdom of Belgium
BEN	Benin	Beninese		Porto-Novo	Republic of Benin
BES	Bonaire, Sint Eustatius and Saba				
BFA	Burkina Faso	Burkinabe|Burkinabè|Burkinabé		Ouagadougou	Upper Volta
BGD	Bangladesh	Bangladeshi|Bengali	Bangladeshis	Dhaka	People's Republic of Bangladesh
BGR	Bulgaria	Bulgarian	Bulgarians	Sofia	Republic of Bulgaria
BHR	Bahrain	Bahraini	Bahrainis	Manama	Kingdom of Bahrain
BHS	Bahamas	Bahamian	Bahamians		Commonwealth of The Bahamas|The Bahamas
BIH	Bosnia and Herzegovina	Bosnian|Bosnian-Herzegovinian|Herzegovinian	Bosnians	Sarajevo	BiH|Bosnia|Bosnia & Herzegovina|Bosnia-Herzegovina
BLM	Saint Barthélemy				Overseas Collectivity of Saint Barthelemy|Saint Barthelemy|St. Barths
BLR	Belarus	Belarusian	Belarusians	Minsk	Republic of Belarus|Belorussia|Byelorussia
BLZ	Belize	Belizean	Belizeans		
BMU	Bermuda	Bermudian	Bermudians		
BOL	Bolivia	Bolivian	Bolivians	La Paz|Sucre	Plurinational State of Bolivia
BRA	Brazil	Brazilian	Brazilians	Brasília	Federative Republic of Brazil
BRB	Barbados	Barbadian|Bajan	Barbadians		
BRN	Brunei	Bruneian	Bruneians	Bandar Seri Begawan	Brunei Darussalam
BTN	Bhutan	Bhutanese		Thimphu	Kingdom of Bhutan
BWA	Botswana	Botswanan	Batswana|Motswana	Gaborone	Republic of Botswana
CAF	Central African Republic	Centrafrican	Central Africans	Bangui	CAR
CAN	Canada	Canadian	Canadians	Ottawa	
CCK	Cocos Islands	Cocos Islander	Cocos Islanders		Territory of Cocos
CHE	Switzerland	Swiss		Bern	Swiss Confederation|CH
CHL	Chile	Chilean	Chileans	Santiago	Republic of Chile
CHN	China	Chinese		Beijing|Peking	People's Republic of China|PRC|Mainland China|mainland China
CIV	Côte d'Ivoire	Ivorian|Ivoirian	Ivorians	Yamoussoukro|Abidjan	Republic of Côte d'Ivoire|Ivory Coast|Cote d'Ivoire
CMR	Cameroon	Cameroonian	Cameroonians	Yaounde	Republic of Cameroon
COD	Democratic Republic of the Congo	Congolese		Kinshasa	DRC|DR Congo|D.R. Congo|Congo-Kinshasa|Zaire
COG	Republic of the Congo	Congolese		Brazzaville	Congo-Brazzaville|Congo Republic
COK	Cook Islands	Cook Islander	Cook Islanders		
COL	Colombia	Colombian	Colombians	Bogotá	Republic of Colombia
COM	Comoros	Comoran|Comorian	Comorans		Union of the Comoros
CPV	Cape Verde	Cabo Verdean|Cape Verdean	Cabo Verdeans		Republic of Cabo Verde|Cabo Verde
CRI	Costa Rica	Costa Rican	Costa Ricans		Republic of Costa Rica
CUB	Cuba	Cuban	Cubans	Havana	Republic of Cuba
CUW	Curaçao	Curacaoan	Curacaoans		Country of Curacao|Curacao
CXR	Christmas Island		Christmas Islanders|Christmas Islander		Territory of Christmas Island
CYM	Cayman Islands	Caymanian	Caymanians		
CYP	Cyprus	Cypriot	Cypriots	Nicosia	Republic of Cyprus
CZE	Czech Republic	Czech	Czechs	Prague	Czechia
DEU	Germany	German	Germans	Berlin	Federal Republic of Germany
DJI	Djibouti	Djiboutian	Djiboutians		Republic of Djibouti
DMA	Dominica	Dominican	Dominicans		Commonwealth of Dominica
DNK	Denmark	Danish	Danes|Dane	Copenhagen	Kingdom of Denmark
DOM	Dominican Republic	Dominican	Dominicans	Santo Domingo	The Dominican
DZA	Algeria	Algerian	Algerians	Algiers	People's Democratic Republic of Algeria
ECU	Ecuador	Ecuadorian	Ecuadorians	Quito	Republic of Ecuador
EGY	Egypt	Egyptian	Egyptians	Cairo	Arab Republic of Egypt
ERI	Eritrea	Eritrean	Eritreans	Asmara	State of Eritrea
ESH	Western Sahara	Sahrawi	Sahrawis		Sahrawi Arab Democratic Republic|SADR
ESP	Spain	Spanish	Spaniards|Spaniard	Madrid	Kingdom of Spain
EST	Estonia	Estonian	Estonians	Tallinn	Republic of Estonia
ETH	Ethiopia	Ethiopian	Ethiopians	Addis Ababa	Federal Democratic Republic of Ethiopia|FDRE
FIN	Finland	Finnish	Finns|Finn	Helsinki	Republic of Finland
FJI	Fiji	Fijian	Fijians	Suva	Republic of Fiji
FLK	Falkland Islands	Falkland Island	Falkland Islanders|Falkland Islander		
FRA	France	French	Frenchmen|Frenchman	Paris	French Republic
FRO	Faroe Islands	Faroese			
FSM	Micronesia	Micronesian	Micronesians		Federated States of Micronesia|FSM
GAB	Gabon	Gabonese		Libreville	Gabonese Republic
GBR	United Kingdom	British|UK	Britons|Briton	London	United Kingdom of Great Britain and Northern Ireland|UK|U.K.|Britain|Great Britain
GEO	Georgia	Georgian	Georgians	Tbilisi	
GGY	Guernsey				Bailiwick of Guernsey
GHA	Ghana	Ghanaian	Ghanaians	Accra	Republic of Ghana
GIB	Gibraltar		Gibraltarians|Gibraltarian		
GIN	Guinea	Guinean	Guineans	Conakry	Republic of Guinea
GLP	Guadeloupe				
GMB	Gambia	Gambian	Gambians	Banjul	Republic of The Gambia|The Gambia
GNB	Guinea-Bissau	Bissau-Guinean|Guinea-Bissauan	Bissau-Guineans	Bissau	Republic of Guinea-Bissau
GNQ	Equatorial Guinea	Equatorial Guinean	Equatorial Guineans	Malabo	Republic of Equatorial Guinea
GRC	Greece	Greek	Greeks	Athens	Hellenic Republic
GRD	Grenada	Grenadian	Grenadians		
GRL	Greenland	Greenlandic	Greenlanders|Greenlander		
GTM	Guatemala	Guatemalan	Guatemalans	Guatemala City	Republic of Guatemala
GUF	French Guiana				
GUM	Guam	Guamanian	Guamanians		GU
GUY	Guyana	Guyanese			Cooperative Republic of Guyana
HKG	Hong Kong	Hongkong	Hong Kongers|Hong Konger		Hong Kong Special Administrative Region|HK|Hong Kong SAR|HKSAR
HND	Honduras	Honduran	Hondurans	Tegucigalpa	Republic of Honduras
HRV	Croatia	Croatian|Croat	Croats	Zagreb	Republic of Croatia
HTI	Haiti	Haitian	Haitians	Port-au-Prince	Republic of Haiti
HUN	Hungary	Hungarian	Hungarians	Budapest	
IDN	Indonesia	Indonesian	Indonesians	Jakarta	Republic of Indonesia
IMN	Isle of Man	Manx	Manxmen|Manxman		
IND	India	Indian	Indians	New Delhi|Delhi	Republic of India
IOT	British Indian Ocean Territory				BIOT
IRL	Ireland	Irish	Irishmen|Irishman	Dublin	Republic of Ireland|Eire
IRN	Iran	Iranian	Iranians	Tehran	Islamic Republic of Iran|Persia
IRQ	Iraq	Iraqi	Iraqis	Baghdad	Republic of Iraq
ISL	Iceland	Icelandic	Icelanders|Icelander	Reykjavik	
ISR	Israel	Israeli	Israelis	Jerusalem	State of Israel
ITA	Italy	Italian	Italians	Rome	Italian Republic
JAM	Jamaica	Jamaican	Jamaicans		
JEY	Jersey				Bailiwick of Jersey
JOR	Jordan	Jordanian	Jordanians	Amman	Hashemite Kingdom of Jordan
JPN	Japan	Japanese		Tokyo	
KAZ	Kazakhstan	Kazakhstani|Kazakh	Kazakhstanis	Astana|Nur-Sultan	Republic of Kazakhstan
KEN	Kenya	Kenyan	Kenyans	Nairobi	Republic of Kenya
KGZ	Kyrgyzstan	Kyrgyzstani|Kyrgyz|Kirghiz	Kyrgyzstanis	Bishkek	Kyrgyz Republic
KHM	Cambodia	Cambodian	Cambodians	Phnom Penh	Kingdom of Cambodia|Kampuchea
KIR	Kiribati		I-Kiribati		Republic of Kiribati
KNA	Saint Kitts and Nevis	Kittitian|Nevisian	Kittitians		Federation of Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis
KOR	South Korea	South Korean|Korean	South Koreans	Seoul	Republic of Korea|ROK|S. Korea|S Korea|Korea
KWT	Kuwait	Kuwaiti	Kuwaitis	Kuwait City	State of Kuwait
LAO	Laos	Lao|Laotian	Laotians	Vientiane	Lao People's Democratic Republic|Lao PDR
LBN	Lebanon	Lebanese		Beirut	Lebanese Republic
LBR	Liberia	Liberian	Liberians	Monrovia	Republic of Liberia
LBY	Libya	Libyan	Libyans	Tripoli	State of Libya
LCA	Saint Lucia	Saint Lucian	Saint Lucians		St. Lucia|St Lucia
LIE	Liechtenstein		Liechtensteiners|Liechtensteiner	Vaduz	Principality of Liechtenstein
LKA	Sri Lanka	Sri Lankan	Sri Lankans	Colombo|Sri Jayewardenepura Kotte	Democratic Socialist Republic of Sri Lanka|Ceylon
LSO	Lesotho	Basotho	Mosotho	Maseru	Kingdom of Lesotho
LTU	Lithuania	Lithuanian	Lithuanians	Vilnius	Republic of Lithuania
LUX	Luxembourg	Luxembourgish	Luxembourgers|Luxembourger		Grand Duchy of Luxembourg
LVA	Latvia	Latvian	Latvians	Riga	Republic of Latvia
MAC	Macau		Macanese		Macau Special Administrative Region|Macao
MAF	Saint Martin				Overseas Collectivity of Saint Martin
MAR	Morocco	Moroccan	Moroccans	Rabat	Kingdom of Morocco
MCO	Monaco	Monegasque|Monacan	Monegasques		Principality of Monaco
MDA	Moldova	Moldovan	Moldovans	Chisinau|Kishinev	Republic of Moldova
MDG	Madagascar	Malagasy|Madagascan		Antananarivo	Republic of Madagascar
MDV	Maldives	Maldivian	Maldivians		Republic of Maldives
MEX	Mexico	Mexican	Mexicans	Mexico City	United Mexican States
MHL	Marshall Islands	Marshallese			Republic of the Marshall Islands|RMI
MKD	North Macedonia	Macedonian	Macedonians	Skopje	Republic of North Macedonia|Macedonia|FYROM|Former Yugoslav Republic of Macedonia
MLI	Mali	Malian	Malians	Bamako	Republic of Mali
MLT	Malta	Maltese		Valletta	Republic of Malta
MMR	Myanmar	Burmese		Naypyidaw|Nay Pyi Taw|Rangoon|Yangon	Union of Burma|Burma
MNE	Montenegro	Montenegrin	Montenegrins	Podgorica	
MNG	Mongolia	Mongolian	Mongolians	Ulaanbaatar|Ulan Bator	
MNP	Northern Mariana Islands				Commonwealth of the Northern Mariana Islands|CNMI
MOZ	Mozambique	Mozambican	Mozambicans	Maputo	Republic of Mozambique
MRT	Mauritania	Mauritanian	Mauritanians	Nouakchott	Islamic Republic of Mauritania
MSR	Montserrat	Montserratian	Montserratians		
MTQ	Martinique				
MUS	Mauritius	Mauritian	Mauritians	Port Louis	Republic of Mauritius
MWI	Malawi	Malawian	Malawians	Lilongwe	Republic of Malawi
MYS	Malaysia	Malaysian	Malaysians	Kuala Lumpur	
MYT	Mayotte				
NAM	Namibia	Namibian	Namibians	Windhoek	Republic of Namibia
NCL	New Caledonia	New Caledonian	New Caledonians		Territory of New Caledonia and Dependencies
NER	Niger	Nigerien	Nigeriens	Niamey	Republic of Niger
NFK	Norfolk Island	Norfolk Islander	Norfolk Islanders		Territory of Norfolk Island
NGA	Nigeria	Nigerian	Nigerians	Abuja	Federal Republic of Nigeria
NIC	Nicaragua	Nicaraguan	Nicaraguans	Managua	Republic of Nicaragua
NIU	Niue	Niuean	Niueans		
NLD	Netherlands	Dutch	Dutchmen|Dutchman	Amsterdam|The Hague	Kingdom of the Netherlands|NL|Holland|The Netherlands|the Netherlands
NOR	Norway	Norwegian	Norwegians	Oslo	Kingdom of Norway
NPL	Nepal	Nepali|Nepalese	Nepalis	Kathmandu	
NRU	Nauru	Nauruan	Nauruans	Yaren	Republic of Nauru
NZL	New Zealand	Kiwi	New Zealanders|New Zealander	Wellington	NZ|Aotearoa
OMN	Oman	Omani	Omanis	Muscat	Sultanate of Oman
PAK	Pakistan	Pakistani	Pakistanis	Islamabad	Islamic Republic of Pakistan
PAN	Panama	Panamanian	Panamanians	Panama City	Republic of Panama
PCN	Pitcairn Islands	Pitcairn Islander	Pitcairn Islanders		Pitcairn
PER	Peru	Peruvian	Peruvians	Lima	Republic of Peru
PHL	Philippines	Philippine|Filipino	Filipinos	Manila	Republic of the Philippines
PLW	Palau	Palauan	Palauans		Republic of Palau
PNG	Papua New Guinea	Papua New Guinean	Papua New Guineans	Port Moresby	Independent State of Papua New Guinea|PNG
POL	Poland	Polish	Poles|Pole	Warsaw	Republic of Poland
PRI	Puerto Rico	Puerto Rican	Puerto Ricans		Commonwealth of Puerto Rico|PR
PRK	North Korea	North Korean|Korean	North Koreans	Pyongyang	Democratic People's Republic of Korea|DPRK|N. Korea|N Korea
PRT	Portugal	Portuguese		Lisbon	Portuguese Republic
PRY	Paraguay	Paraguayan	Paraguayans	Asunción	Republic of Paraguay
PSE	Palestine	Palestinian	Palestinians		State of Palestine|Palestinian territories|Palestinian Territories|Palestinian Authority|occupied Palestinian territory|West Bank|Gaza Strip|Gaza|OPT
PYF	French Polynesia	French Polynesian	French Polynesians		Overseas Lands of French Polynesia
QAT	Qatar	Qatari	Qataris	Doha	State of Qatar
REU	Réunion				Reunion
ROU	Romania	Romanian	Romanians	Bucharest	
RUS	Russia	Russian	Russians	Moscow	Russian Federation
RWA	Rwanda	Rwandan	Rwandans	Kigali	Republic of Rwanda
SAU	Saudi Arabia	Saudi|Saudi Arabian	Saudis	Riyadh	Kingdom of Saudi Arabia|KSA
SDN	Sudan	Sudanese		Khartoum	Republic of the Sudan
SEN	Senegal	Senegalese		Dakar	Republic of Senegal
SGP	Singapore	Singaporean	Singaporeans		Republic of Singapore
SGS	South Georgia and South Sandwich Islands				South Georgia and the South Sandwich Islands|SGSSI
SHN	Saint Helena	Saint Helenian	Saint Helenians		
SLB	Solomon Islands	Solomon Islander	Solomon Islanders	Honiara	
SLE	Sierra Leone	Sierra Leonean	Sierra Leoneans	Freetown	Republic of Sierra Leone
SLV	El Salvador	Salvadoran|Salvadorean|Salvadorian	Salvadorans	San Salvador	Republic of El Salvador
SMR	San Marino	Sammarinese|San Marinese			Republic of San Marino
SOM	Somalia	Somali	Somalis	Mogadishu	Federal Republic of Somalia
SPM	Saint Pierre and Miquelon				Territorial Collectivity of Saint Pierre and Miquelon
SRB	Serbia	Serbian|Serb	Serbs	Belgrade	Republic of Serbia
SSD	South Sudan	South Sudanese		Juba	Republic of South Sudan|S. Sudan
STP	São Tomé and Príncipe	Sao Tomean	Sao Tomeans	Sao Tome	Democratic Republic of Sao Tome and Principe|Sao Tome and Principe|Sao Tome & Principe
SUR	Suriname	Surinamese	Surinamers|Surinamer	Paramaribo	Republic of Suriname
SVK	Slovakia	Slovak|Slovakian	Slovaks	Bratislava	Slovak Republic
SVN	Slovenia	Slovenian|Slovene	Slovenes	Ljubljana	Republic of Slovenia
SWE	Sweden	Swedish	Swedes|Swede	Stockholm	Kingdom of Sweden
SWZ	Eswatini	Swazi|Swati	Swazis	Mbabane	Kingdom of Eswatini|Swaziland
SXM	Sint Maarten				Country of Sint Maarten
SYC	Seychelles	Seychellois			Republic of Seychelles
SYR	Syria	Syrian	Syrians	Damascus	Syrian Arab Republic
TCA	Turks and Caicos Islands				TCA
TCD	Chad	Chadian	Chadians	N'Djamena	Republic of Chad
TGO	Togo	Togolese		Lome	Togolese Republic
THA	Thailand	Thai	Thais	Bangkok	Kingdom of Thailand
TJK	Tajikistan	Tajikistani|Tajik	Tajikistanis	Dushanbe	Republic of Tajikistan
TKL	Tokelau	Tokelauan	Tokelauans		
TKM	Turkmenistan	Turkmenistani|Turkmen	Turkmenistanis	Ashgabat	
TLS	East Timor	East Timorese|Timorese		Dili	Democratic Republic of Timor-Leste|Timor-Leste|Timor Leste
TON	Tonga	Tongan	Tongans	Nuku'alofa	Kingdom of Tonga
TTO	Trinidad and Tobago	Trinidadian|Tobagonian|Trinidad	Trinidadians		Republic of Trinidad and Tobago|Trinidad
TUN	Tunisia	Tunisian	Tunisians	Tunis	Republic of Tunisia
TUR	Turkey	Turkish	Turks|Turk	Ankara	Republic of Turkey|Türkiye|Turkiye
TUV	Tuvalu	Tuvaluan	Tuvaluans	Funafuti	
TWN	Taiwan	Taiwanese		Taipei	Chinese Taipei|Republic of China|ROC
TZA	Tanzania	Tanzanian	Tanzanians	Dodoma|Dar es Salaam	United Republic of Tanzania
UGA	Uganda	Ugandan	Ugandans	Kampala	Republic of Uganda
UKR	Ukraine	Ukrainian	Ukrainians	Kyiv|Kiev	
URY	Uruguay	Uruguayan	Uruguayans	Montevideo	Oriental Republic of Uruguay
USA	United States	American|US|U.S.	Americans	Washington|Washington DC	United States of America|US|USA|U.S.|U.S.A.|the States|America
UZB	Uzbekistan	Uzbekistani|Uzbek	Uzbekistanis	Tashkent	Republic of Uzbekistan
VAT	Vatican City	Vatican		Vatican City	The Holy See|Holy See|Vatican|the Holy See
VCT	Saint Vincent and the Grenadines	Saint Vincentian	Saint Vincentians		St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent
VEN	Venezuela	Venezuelan	Venezuelans	Caracas	Bolivarian Republic of Venezuela
VGB	British Virgin Islands	British Virgin Islander	British Virgin Islanders		BVI
VIR	US Virgin Islands		Virgin Islanders		Virgin Islands|VI
VNM	Vietnam	Vietnamese		Hanoi	Socialist Republic of Vietnam|Viet Nam|SRV
VUT	Vanuatu	Ni-Vanuatu|Vanuatuan		Port-Vila	Republic of Vanuatu
WLF	Wallis and Futuna	Wallisian	Wallisians		Territory of the Wallis and Futuna Islands
WSM	Samoa	Samoan	Samoans	Apia	Independent State of Samoa|Western Samoa
XKX	Kosovo	Kosovar|Kosovan	Kosovars	Pristina	Republic of Kosovo|Kosova|Kosovo and Metohija
YEM	Yemen	Yemeni	Yemenis	Sanaa|Aden	Republic of Yemen
ZAF	South Africa	South African	South Africans	Pretoria|Cape Town|Bloemfontein	Republic of South Africa|RSA
ZMB	Zambia	Zambian	Zambians	Lusaka	Republic of Zambia
ZWE	Zimbabwe	Zimbabwean	Zimbabweans	Harare	Republic of Zimbabwe|Rhodesia
`;
