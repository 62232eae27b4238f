// What stands for a state as its organ: iso3, kind, names by |. Kinds: seat (a building or street that means the government), ministry, parliament, force, agency.
// An organ is the state to the graph; its own name stays as an alias and as the organ of the reference.

/** Organs that many states have under one name; the list below gives the state that is meant most often. */
export const SHARED_ORGANS: RegExp =
  /^(?:House of Representatives|State Council|Congress|Supreme National Security Council|National Security Council|Joint Chiefs of Staff|Home Office|Foreign Office|House of Commons|Chancellery)$/;

export const STATE_ORGANS = `
RUS	seat	Kremlin
GBR	seat	Her Majesty's Government|His Majesty's Government|HM Government|Downing Street|10 Downing Street|Number 10|No. 10|Whitehall|Buckingham Palace
USA	seat	White House|Oval Office|Foggy Bottom|Biden administration|Trump administration|Obama administration|Bush administration|Clinton administration|Reagan administration|Biden-Harris Administration|Administration of George W. Bush
USA	ministry	Pentagon|State Department|state department|US State Department|Department of State|U.S. Department of State|United States Department of State|Department of Defense|U.S. Department of Defense|US Department of Defense|Defense Department|Department of War|War Department|Department of Homeland Security|Treasury Department|U.S. Treasury|US Treasury|Department of the Treasury|U.S. Department of the Treasury|Justice Department|Department of Justice|U.S. Department of Justice|Commerce Department|Department of Commerce|Department of Energy|U.S. Department of Energy|Energy Department|National Security Council|U.S. Embassy|US embassy|Office of Foreign Assets Control|OFAC|Joint Chiefs of Staff|Joint Chiefs|USAID|U.S. Agency for International Development
USA	parliament	Congress|U.S. Congress|US Congress|U.S. Senate|US Senate|Capitol Hill|House of Representatives|U.S. House of Representatives|House Foreign Affairs Committee|Senate Foreign Relations Committee|Senate Armed Services Committee|House Armed Services Committee
USA	force	U.S. Army|US Army|U.S. Navy|US Navy|U.S. Air Force|US Air Force|U.S. Marine Corps|US Marine Corps|U.S. Marines|US Marines|U.S. Coast Guard|US Coast Guard|U.S. military|U.S. Central Command|US Central Command|United States Central Command|CENTCOM|Central Command|U.S. Africa Command|AFRICOM|U.S. European Command|EUCOM|U.S. Indo-Pacific Command|INDOPACOM|Indo-Pacific Command|U.S. Southern Command|SOUTHCOM|U.S. Pacific Command|U.S. Pacific Fleet|Pacific Fleet|Fifth Fleet|U.S. Fifth Fleet|Seventh Fleet|U.S. Seventh Fleet|Sixth Fleet|U.S. Sixth Fleet|Strategic Command|U.S. Strategic Command|U.S. Space Force|Space Force|US Armed Forces|U.S. Armed Forces|United States Armed Forces|U.S. Forces Korea|US Forces Korea|USFK
GBR	ministry	Foreign Office|Foreign, Commonwealth and Development Office|FCDO|Ministry of Defence of the United Kingdom|UK Ministry of Defence|Home Office|UK Foreign Office|British Foreign Office
GBR	parliament	House of Commons|House of Lords|Westminster
GBR	force	Royal Navy|Royal Air Force|RAF|British Army|Royal Marines|Royal Fleet Auxiliary
FRA	seat	Élysée|Elysée|Elysee|Élysée Palace|Elysee Palace|Matignon
FRA	ministry	Quai d'Orsay
FRA	parliament	French Senate|French National Assembly
DEU	seat	Chancellery|German Chancellery
DEU	ministry	Federal Foreign Office|German Foreign Office|Auswärtiges Amt
DEU	parliament	Bundestag|Bundesrat
DEU	force	Bundeswehr|Luftwaffe|German Navy
ITA	seat	Palazzo Chigi|Quirinale
ITA	ministry	Farnesina
JPN	seat	Kantei
JPN	parliament	Japanese Diet
JPN	force	Self-Defense Forces|Japan Self-Defense Forces|Japanese Self-Defense Forces|Japan Maritime Self-Defense Force|Maritime Self-Defense Force|Air Self-Defense Force|Ground Self-Defense Force|JMSDF|JASDF|JGSDF
KOR	seat	Blue House|Cheong Wa Dae
KOR	ministry	Joint Chiefs of Staff of South Korea|Ministry of Unification
KOR	parliament	South Korean National Assembly
KOR	force	ROK Army|ROK Navy|Republic of Korea Navy
PRK	agency	KCNA|Workers' Party of Korea|Workers Party of Korea
PRK	force	Korean People's Army|Korean People's Navy
CHN	seat	Zhongnanhai
CHN	ministry	State Council|Central Military Commission|Chinese Communist Party|Communist Party of China|Taiwan Affairs Office
CHN	parliament	National People's Congress
CHN	force	People's Liberation Army|Chinese People's Liberation Army|PLA|People's Liberation Army Navy|PLA Navy|PLAN|People's Liberation Army Air Force|PLA Air Force|PLAAF|PLA Rocket Force|Eastern Theater Command|Eastern Theatre Command|Southern Theater Command|China Coast Guard|Chinese Coast Guard|Chinese Maritime Militia|Maritime Militia|Chinese maritime militia
TWN	parliament	Legislative Yuan
TWN	ministry	Mainland Affairs Council
RUS	ministry	Russian Foreign Ministry|Russian Defence Ministry|Russian Defense Ministry|Security Council of the Russian Federation|Russian Security Council|Rosoboronexport's owner
RUS	parliament	State Duma|Duma|Federation Council|Russian Federation Council
RUS	force	Black Sea Fleet|Baltic Fleet|Northern Fleet|Russian Armed Forces|Russian Aerospace Forces|Strategic Missile Forces|Strategic Rocket Forces|Red Army|Russian National Guard|Rosgvardia|Russian Ground Forces
UKR	seat	Bankova|Mariinsky Palace
UKR	ministry	Office of the President of Ukraine
UKR	parliament	Verkhovna Rada|Rada
UKR	force	Armed Forces of Ukraine|Ukrainian Armed Forces|Ukrainian Air Force|National Guard of Ukraine|Joint Forces Operation|General Staff of the Armed Forces of Ukraine|AFU
POL	seat	Belweder
POL	parliament	Sejm|Polish Sejm
POL	force	Polish Armed Forces
ISR	force	Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|Israeli Defence Forces|IDF|I.D.F.|Israeli Air Force|Israeli Navy
ISR	parliament	Knesset
ISR	ministry	Prime Minister's Office of Israel
TUR	seat	Sublime Porte|Beştepe
TUR	parliament	Grand National Assembly of Turkey|Turkish Grand National Assembly
TUR	force	Turkish Armed Forces|TSK
IRN	parliament	Majlis|Majles
MDV	parliament	People's Majlis
AZE	parliament	Milli Majlis
UZB	parliament	Oliy Majlis
IRN	ministry	Atomic Energy Organization of Iran|Supreme National Security Council|Guardian Council|Assembly of Experts
IRN	force	Islamic Republic of Iran Navy|Islamic Republic of Iran Air Force
IND	seat	South Block
IND	ministry	Ministry of External Affairs|External Affairs Ministry
IND	parliament	Lok Sabha|Rajya Sabha
IND	force	Indian Army|Indian Navy|Indian Air Force|Indian Armed Forces
PAK	force	Pakistan Army|Pakistan Air Force|Pakistan Navy|Inter-Services Public Relations|ISPR
EGY	seat	Ittihadiya
SAU	seat	Royal Court of Saudi Arabia
AUS	force	Australian Defence Force|ADF|Royal Australian Navy|Royal Australian Air Force
CAN	force	Canadian Armed Forces|Royal Canadian Navy|Royal Canadian Air Force
CAN	parliament	House of Commons of Canada|Canadian House of Commons|Parliament of Canada
CAN	ministry	Global Affairs Canada
CAN	seat	Rideau Hall
NZL	force	New Zealand Defence Force|Royal New Zealand Navy
NLD	seat	Binnenhof
NLD	force	Royal Netherlands Navy|Royal Netherlands Air Force
BEL	force	Belgian Armed Forces
SWE	parliament	Riksdag
SWE	force	Swedish Armed Forces
FIN	parliament	Eduskunta
FIN	force	Finnish Defence Forces|Finnish Defense Forces
NOR	parliament	Storting
DNK	parliament	Folketing
PHL	seat	Malacañang|Malacañan Palace|Malacanang
PHL	force	Armed Forces of the Philippines|AFP of the Philippines|Philippine Coast Guard|Philippine Navy
IDN	force	Indonesian National Armed Forces|TNI
MYS	seat	Putrajaya
MMR	force	Tatmadaw|Myanmar Armed Forces
MMR	ministry	State Administration Council
LBN	force	Lebanese Armed Forces|Lebanese Army
SYR	force	Syrian Arab Army|Syrian Army
IRQ	parliament	Council of Representatives of Iraq
LBY	ministry	Government of National Accord|GNA|Government of National Unity
SDN	force	Sudanese Armed Forces|SAF
SDN	ministry	Transitional Sovereignty Council|Sovereign Council
ETH	force	Ethiopian National Defense Force|Ethiopian National Defence Force|ENDF
KEN	force	Kenya Defence Forces|Kenya Defense Forces
COD	force	FARDC|Armed Forces of the Democratic Republic of the Congo
RWA	force	Rwanda Defence Force|Rwandan Defence Force|RDF
UGA	force	Uganda People's Defence Force|Uganda People's Defence Forces|UPDF
JOR	force	Royal Jordanian Air Force|Arab Legion
MAR	force	Royal Moroccan Armed Forces
ARG	seat	Casa Rosada
BRA	seat	Planalto|Planalto Palace
BRA	ministry	Itamaraty
CHL	seat	La Moneda
VEN	seat	Miraflores|Miraflores Palace
VEN	force	Bolivarian National Armed Forces
GUY	force	Guyana Defence Force
VAT	seat	Apostolic Palace
SGP	force	Singapore Armed Forces
THA	force	Royal Thai Armed Forces|Royal Thai Army|Royal Thai Navy
BGR	parliament	Narodno Sabranie
HUN	force	Hungarian Defence Forces|Hungarian Defense Forces
SRB	force	Serbian Armed Forces
XKX	force	Kosovo Security Force
PSE	ministry	Palestinian Authority government
AFG	force	Afghan National Army|Afghan National Security Forces|Afghan National Police|ANSF
AZE	force	Azerbaijani Armed Forces
ARM	parliament	National Assembly of Armenia
`;
