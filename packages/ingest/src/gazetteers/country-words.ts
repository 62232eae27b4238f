// Words for countries that the registers lack: iso3, form, words by |. Forms: name, abbreviation, demonym, people, capital, metonym, place.
// "place" is land of the country, never its government; what names a government, a ministry or the forces of a state is in state-organs.ts.

export const COUNTRY_WORDS = `
USA	name	United States|United States of America|America
USA	abbreviation	U.S.|US|USA|U.S.A.
USA	demonym	American|US-American
USA	people	Americans
USA	capital	Washington|Washington D.C.|Washington DC
GBR	name	United Kingdom|Britain|Great Britain
GBR	abbreviation	UK|U.K.
GBR	demonym	British|English|Scottish|Welsh|Northern Irish
GBR	people	Britons|Brits|Briton
GBR	capital	London
GBR	place	England|Wales|Northern Ireland|Scotland
RUS	name	Russia|Russian Federation
RUS	demonym	Russian
RUS	people	Russians
RUS	capital	Moscow
CHN	name	China|People's Republic of China|Mainland China|Communist China
CHN	abbreviation	PRC|P.R.C.
CHN	demonym	Chinese
CHN	capital	Beijing|Peking
TWN	name	Taiwan|Republic of China|Chinese Taipei
TWN	capital	Taipei
PRK	name	North Korea|Democratic People's Republic of Korea
PRK	abbreviation	DPRK|D.P.R.K.|N. Korea|NK
PRK	demonym	North Korean
PRK	people	North Koreans
PRK	capital	Pyongyang
KOR	name	South Korea|Republic of Korea|Korea
KOR	abbreviation	ROK|R.O.K.|S. Korea
KOR	demonym	South Korean|Korean
KOR	people	South Koreans|Koreans
KOR	capital	Seoul
SUN	name	Soviet Union|Union of Soviet Socialist Republics|Soviet Russia
SUN	abbreviation	USSR|U.S.S.R.
SUN	demonym	Soviet
SUN	people	Soviets
YUG	name	Yugoslavia|Federal Republic of Yugoslavia
YUG	demonym	Yugoslav|Yugoslavian
YUG	people	Yugoslavs
CSK	name	Czechoslovakia
CSK	demonym	Czechoslovak|Czechoslovakian
DDR	name	East Germany|German Democratic Republic
DDR	abbreviation	GDR
DDR	demonym	East German
DEU	name	Germany|West Germany|Federal Republic of Germany|Nazi Germany
DEU	demonym	German|West German
DEU	people	Germans
DEU	capital	Berlin
SCG	name	Serbia and Montenegro
YMD	name	South Yemen
VDR	name	North Vietnam
VNM	demonym	Vietnamese
VDR	demonym	North Vietnamese
IRN	name	Iran|Islamic Republic of Iran|Islamic Republic|Persia
IRN	capital	Tehran|Teheran
MMR	name	Myanmar|Burma
MMR	demonym	Burmese
MMR	people	Myanmarese
MMR	capital	Naypyidaw|Nay Pyi Taw|Naypyitaw
CIV	name	Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
CIV	capital	Abidjan
COD	name	Democratic Republic of the Congo|Congo|Democratic Republic of Congo|DR Congo|D.R. Congo|Congo-Kinshasa|Zaire|Democratic Congo
COD	abbreviation	DRC|D.R.C.
COD	demonym	Congolese|Zairian
COD	people	Congolese
COD	capital	Kinshasa
COG	name	Republic of the Congo|Republic of Congo|Congo-Brazzaville
COG	capital	Brazzaville
CAF	name	Central African Republic
CAF	abbreviation	CAR
ARE	name	United Arab Emirates|Emirates
ARE	abbreviation	UAE|U.A.E.
ARE	demonym	Emirati
ARE	people	Emiratis
ARE	capital	Abu Dhabi
SAU	name	Saudi Arabia|Kingdom of Saudi Arabia
SAU	abbreviation	KSA
SAU	demonym	Saudi|Saudi Arabian
SAU	people	Saudis
PSE	name	Palestine|State of Palestine|Palestinian Authority|Palestinian National Authority|Palestinian territories|Occupied Palestinian Territory|Palestinian Territory
PSE	demonym	Palestinian
PSE	people	Palestinians
PSE	capital	Ramallah
PSE	territory	Gaza|Gaza Strip|West Bank|Gaza City
SYR	name	Syria|Syrian Arab Republic
MKD	name	North Macedonia|Macedonia|Republic of North Macedonia|FYROM
MKD	demonym	Macedonian|North Macedonian
CZE	name	Czech Republic|Czechia
CZE	demonym	Czech
CZE	people	Czechs
TLS	name	East Timor|Timor-Leste|Timor Leste
TLS	demonym	Timorese|East Timorese
SWZ	name	Eswatini|Swaziland
CPV	name	Cape Verde|Cabo Verde
CPV	demonym	Cape Verdean
TUR	name	Turkey|Türkiye|Turkiye|Republic of Türkiye
TUR	people	Turks|Turk
TUR	capital	Ankara
POL	people	Poles|Pole
FIN	people	Finns|Finn
SWE	people	Swedes|Swede
DNK	people	Danes|Dane
ESP	people	Spaniards|Spaniard
SCT	people	Scots
ISR	name	Israel|State of Israel|Jewish state|Jewish State
ISR	demonym	Israeli
ISR	people	Israelis
ISR	metonym	Zionist regime|Zionist entity|Zionist enemy
ISR	capital	Jerusalem|Tel Aviv
UKR	name	Ukraine
UKR	demonym	Ukrainian
UKR	people	Ukrainians
UKR	capital	Kyiv|Kiev|Kyyiv
UKR	place	Crimea|Donbas|Donbass|Crimean Peninsula
LBY	capital	Tripoli
LBY	demonym	Libyan
KAZ	demonym	Kazakh|Kazakhstani
KAZ	people	Kazakhs
KAZ	capital	Astana|Nur-Sultan
KGZ	name	Kyrgyzstan|Kyrgyz Republic|Kirghizia
KGZ	demonym	Kyrgyz|Kyrgyzstani
UZB	demonym	Uzbek|Uzbekistani
UZB	people	Uzbeks
TJK	demonym	Tajik|Tajikistani
TJK	people	Tajiks
TKM	demonym	Turkmen|Turkmenistani
TKM	capital	Ashgabat
AZE	demonym	Azerbaijani|Azeri
AZE	people	Azerbaijanis|Azeris
AFG	people	Afghans
PHL	name	Philippines|Republic of the Philippines
PHL	demonym	Philippine|Filipino
PHL	people	Filipinos
NLD	name	Netherlands|Holland|Kingdom of the Netherlands
NLD	demonym	Dutch
NLD	capital	Amsterdam|The Hague|Hague
CHE	name	Switzerland|Swiss Confederation
CHE	demonym	Swiss
CHE	capital	Bern|Berne
BIH	name	Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
BIH	abbreviation	BiH
BIH	demonym	Bosnian
BIH	people	Bosnians
SRB	people	Serbs|Serb|Serbians
SRB	demonym	Serbian|Serb
SRB	place	Vojvodina
BIH	place	Republika Srpska
XKX	name	Kosovo|Republic of Kosovo
XKX	demonym	Kosovar|Kosovan|Kosovo Albanian
XKX	people	Kosovars
XKX	capital	Pristina|Prishtina
HRV	demonym	Croatian|Croat
HRV	people	Croats
MDA	name	Moldova|Republic of Moldova|Moldavia
MDA	place	Transnistria|Transdniestria
MDA	capital	Chisinau|Chișinău|Kishinev
GEO	name	Georgia
GEO	place	Abkhazia|South Ossetia
AZE	place	Nagorno-Karabakh
BLR	name	Belarus|Byelorussia|Belorussia
BLR	demonym	Belarusian|Belarussian|Byelorussian
IND	capital	New Delhi|Delhi
PAK	place	Balochistan|Baluchistan|Punjab province
IRQ	place	Iraqi Kurdistan|Kurdistan Region
CHN	place	Tibet|Xinjiang|Inner Mongolia
BGD	capital	Dhaka|Dacca
LKA	capital	Colombo
BEN	capital	Cotonou
GUY	capital	Georgetown
VCT	capital	Kingstown
BRB	capital	Bridgetown
JAM	capital	Kingston
TTO	capital	Port of Spain|Port-of-Spain
BHS	capital	Nassau
BLZ	capital	Belmopan
LCA	capital	Castries
DMA	capital	Roseau
KNA	capital	Basseterre
CRI	capital	San José
CPV	capital	Praia
COM	capital	Moroni
DJI	capital	Djibouti City
MDV	capital	Malé
KIR	capital	Tarawa
MHL	capital	Majuro
PLW	capital	Koror
NCL	capital	Noumea|Nouméa
TZA	capital	Dodoma|Dar es Salaam
NGA	capital	Abuja
GNB	demonym	Bissau-Guinean
PNG	abbreviation	PNG
ZAF	capital	Pretoria
ZAF	abbreviation	RSA
SSD	name	South Sudan|Republic of South Sudan
SSD	demonym	South Sudanese
SOM	place	Somaliland|Puntland
SOM	demonym	Somali|Somalian
SOM	people	Somalis
SDN	place	Darfur
ETH	place	Tigray
YEM	capital	Sanaa|Sana'a|Sanaa'a
YEM	demonym	Yemeni|Yemenite
KWT	capital	Kuwait City
MEX	capital	Mexico City
ECU	demonym	Ecuadorian|Ecuadorean
BRA	capital	Brasilia|Brasília
COL	capital	Bogota|Bogotá
VEN	capital	Caracas
BEL	demonym	Belgian
VAT	name	Vatican|Holy See|Vatican City
LUX	demonym	Luxembourgish|Luxembourger
AUS	people	Australians|Aussies
NZL	name	New Zealand|Aotearoa
NZL	people	New Zealanders|Kiwis
NZL	capital	Wellington
FRA	name	France|French Republic
FRA	people	Frenchmen|Frenchman
IRL	name	Ireland|Republic of Ireland|Irish Republic
IRL	people	Irishmen
LVA	people	Latvians
JPN	name	Japan
JPN	capital	Tokyo
ESH	name	Western Sahara
ESH	demonym	Sahrawi|Saharawi
HKG	name	Hong Kong
MAC	name	Macau|Macao
GRL	name	Greenland
CYP	demonym	Turkish Cypriot|Greek Cypriot
CYP	people	Turkish Cypriots|Greek Cypriots
BIH	demonym	Bosnian Serb|Bosnian Croat|Bosnian Muslim
BIH	people	Bosnian Serbs|Bosnian Croats
GRL	capital	Nuuk
GRL	place	Pituffik|Thule|Kangerlussuaq
COK	capital	Avarua
COK	place	Rarotonga
FLK	name	Falkland Islands|Falklands|Malvinas
FSM	name	Federated States of Micronesia
KHM	name	Cambodia|Kampuchea
KHM	demonym	Cambodian|Khmer
LAO	demonym	Lao|Laotian
LAO	people	Laotians
VCT	name	Saint Vincent and the Grenadines|St. Vincent and the Grenadines
KNA	name	Saint Kitts and Nevis|St. Kitts and Nevis
LCA	name	Saint Lucia|St. Lucia
TTO	name	Trinidad and Tobago|Trinidad
ATG	name	Antigua and Barbuda|Antigua
STP	name	Sao Tome and Principe|São Tomé and Príncipe|Sao Tome
GMB	name	Gambia|The Gambia
BHS	name	Bahamas|The Bahamas
`;
