// Companies that make arms, with what news calls them: name, iso3, aliases by |. No bank, airline, oil or telecom company belongs here.

export const ARMS_COMPANIES = `
Lockheed Martin	USA	Lockheed
RTX	USA	Raytheon|Raytheon Technologies|RTX Corporation
Northrop Grumman	USA	Northrop
General Dynamics	USA
Boeing	USA	Boeing Defense
L3Harris	USA	L3Harris Technologies
General Atomics	USA	General Atomics Aeronautical Systems
Huntington Ingalls Industries	USA	Huntington Ingalls|HII
Oshkosh Defense	USA
AeroVironment	USA
Anduril	USA	Anduril Industries
Kratos Defense	USA
Sikorsky	USA	Sikorsky Aircraft
Pratt & Whitney	USA
GE Aerospace	USA
Leidos	USA
Palantir	USA	Palantir Technologies
Textron	USA	Bell Textron
Electric Boat	USA	General Dynamics Electric Boat
Shield AI	USA
BAE Systems	GBR	BAE
Rolls-Royce	GBR
Babcock	GBR	Babcock International
QinetiQ	GBR
MBDA	FRA
Airbus	FRA	Airbus Defence and Space|Airbus Helicopters|EADS
Dassault Aviation	FRA	Dassault
Thales	FRA	Thales Group|Thales Alenia Space
Naval Group	FRA	DCNS
Nexter	FRA	Nexter Systems
KNDS	DEU	KMW+Nexter
Safran	FRA
Arquus	FRA
Eurenco	FRA
ArianeGroup	FRA
Delair	FRA
Rheinmetall	DEU
Krauss-Maffei Wegmann	DEU	KMW
Thyssenkrupp Marine Systems	DEU	ThyssenKrupp Marine Systems|TKMS
Diehl Defence	DEU	Diehl
Hensoldt	DEU
Heckler & Koch	DEU
Helsing	DEU
Quantum Systems	DEU
Tytan Technologies	DEU
Lürssen	DEU	Luerssen
Leonardo	ITA	Finmeccanica|Leonardo SpA
Fincantieri	ITA
Iveco Defence Vehicles	ITA
Beretta	ITA
Navantia	ESP
Indra	ESP
Saab	SWE	Saab AB
Bofors	SWE	BAE Systems Bofors
Kockums	SWE	Saab Kockums
Kongsberg	NOR	Kongsberg Gruppen|Kongsberg Defence & Aerospace
Nammo	NOR
Patria	FIN
Sisu	FIN
Insta	FIN
Milrem Robotics	EST
Damen	NLD	Damen Group
FN Herstal	BEL	FN
John Cockerill	BEL
Steyr	AUT
Glock	AUT
Hirtenberger Defence Group	AUT	Hirtenberger
RUAG	CHE
Pilatus	CHE
PGZ	POL	Polska Grupa Zbrojeniowa|Polish Armaments Group
WB Group	POL	WB Electronics
Huta Stalowa Wola	POL	HSW
Excalibur Army	CZE
Czechoslovak Group	CZE	CSG
Aero Vodochody	CZE
Konštrukta Defence	SVK	Konstrukta Defence
Ceska Zbrojovka	CZE	Colt CZ
Arsenal	BGR
VMZ	BGR
Romarm	ROU
Yugoimport	SRB	Yugoimport-SDPR
Krušik	SRB	Krusik
Zastava Arms	SRB
HDT Védelmi Ipari Kft.	HUN	HDT Vedelmi Ipari
4iG	HUN
Ukroboronprom	UKR	Ukrainian Defense Industry
Antonov	UKR
Motor Sich	UKR
Fire Point	UKR
Israel Shipyards	ISR
PZL Mielec	POL
Luch Design Bureau	UKR	Luch
Pivdenne	UKR	Yuzhnoye
Ukrspecsystems	UKR
Rostec	RUS	Rostekh
Rosoboronexport	RUS
Almaz-Antey	RUS
Uralvagonzavod	RUS
United Aircraft Corporation	RUS
United Shipbuilding Corporation	RUS
Sukhoi	RUS
Mikoyan	RUS	RAC MiG
Tupolev	RUS
Kalashnikov Concern	RUS	Kalashnikov Group
Tactical Missiles Corporation	RUS
Russian Helicopters	RUS
ZALA Aero	RUS	Zala Aero
Kronshtadt	RUS
Votkinsk Plant	RUS
Baykar	TUR	Baykar Makina|Baykar Technologies
Turkish Aerospace Industries	TUR	TAI|Turkish Aerospace|TUSAS
Aselsan	TUR	ASELSAN
Roketsan	TUR	ROKETSAN
Havelsan	TUR
STM	TUR
BMC	TUR
Otokar	TUR
FNSS	TUR
Asisguard	TUR
MKE	TUR
Israel Aerospace Industries	ISR	IAI|Israel Aircraft Industries
Rafael	ISR	Rafael Advanced Defense Systems
Elbit Systems	ISR	Elbit
Israel Military Industries	ISR	IMI Systems
Israel Weapon Industries	ISR	IWI
NSO Group	ISR
Aeronautics Ltd	ISR
HESA	IRN	Iran Aircraft Manufacturing Industries
Shahed Aviation Industries	IRN
Qods Aviation Industries	IRN
Kimia Part Sivan	IRN
EDGE Group	ARE	Edge Group
Calidus	ARE
Saudi Arabian Military Industries	SAU	SAMI
Hindustan Aeronautics	IND	HAL|Hindustan Aeronautics Limited
Bharat Dynamics	IND
BrahMos Aerospace	IND
DRDO	IND	Defence Research and Development Organisation
Mazagon Dock	IND	Mazagon Dock Shipbuilders
Tata Advanced Systems	IND
Bharat Forge	IND
Pakistan Aeronautical Complex	PAK
NORINCO	CHN	Norinco|China North Industries
AVIC	CHN	Aviation Industry Corporation of China
CASC	CHN	China Aerospace Science and Technology Corporation
CASIC	CHN	China Aerospace Science and Industry Corporation
CSSC	CHN	China State Shipbuilding Corporation
Chengdu Aircraft	CHN	Chengdu Aircraft Corporation
Shenyang Aircraft	CHN	Shenyang Aircraft Corporation
Hanwha Aerospace	KOR	Hanwha|Hanwha Group|Hanwha Defense
Hanwha Ocean	KOR	Daewoo Shipbuilding & Marine Engineering|DSME
Hyundai Rotem	KOR
Korea Aerospace Industries	KOR	KAI
LIG Nex1	KOR
HD Hyundai Heavy Industries	KOR	Hyundai Heavy Industries
Poongsan	KOR
Mitsubishi Heavy Industries	JPN
Kawasaki Heavy Industries	JPN
ShinMaywa	JPN
ST Engineering	SGP
AIDC	TWN	Aerospace Industrial Development Corporation
NCSIST	TWN	National Chung-Shan Institute of Science and Technology
PT Pindad	IDN	Pindad
PT PAL	IDN
Embraer	BRA
Avibras	BRA
Denel	ZAF
Paramount Group	ZAF
Austal	AUS
ASC Pty Ltd	AUS
Thales Australia	AUS
EOS	AUS	Electro Optic Systems
CAE	CAN
General Dynamics Land Systems	CAN
`;
