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
KNDS	DEU	KMW+Nexter|KNDS France|KNDS Deutschland|KNDS Germany
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
Asmar	CHL	ASMAR
ENAER	CHL
FAdeA	ARG
Tandanor	ARG
INVAP	ARG
Cotecmar	COL	COTECMAR
CIAC	COL
SIMA	PER	SIMA Peru
Seman	PER	SEMAN|Seman Peru
Itaguaí Construções Navais	BRA	Itaguai Construcoes Navais
Helibras	BRA
EMGEPRON	BRA	Emgepron
Nuclep	BRA
NVL	DEU	NVL Group|Naval Vessels Lürssen
German Naval Yards	DEU	German Naval Yards Kiel
Abeking & Rasmussen	DEU
MTU Aero Engines	DEU
Constructions Mécaniques de Normandie	FRA	CMN
Ocea	FRA	OCEA
Socarenam	FRA
Piriou	FRA
Kership	FRA
Eurosam	FRA
EuroSpike	DEU	Eurospike
NHIndustries	FRA
Intermarine	ITA
Santa Bárbara Sistemas	ESP	Santa Barbara Sistemas
Escribano	ESP	EM&E|Escribano Mechanical & Engineering
BAE Systems Hägglunds	SWE	BAE Systems Hagglunds|BAE Hägglunds|Hägglunds
Cammell Laird	GBR
Supacat	GBR
Chemring	GBR
Griffon Hoverwork	GBR
Thales Nederland	NLD
Schiebel	AUT
Mowag	CHE	MOWAG|GDELS-Mowag
General Dynamics European Land Systems	ESP	GDELS
PZL-Świdnik	POL	PZL-Swidnik
Mesko	POL
Bumar-Łabędy	POL	Bumar-Labedy|Bumar Łabędy
Jelcz	POL
Remontowa Shipbuilding	POL	Remontowa
Baltic Workboats	EST
Roshel	CAN
Irving Shipbuilding	CAN
Seaspan	CAN	Seaspan Shipyards
Davie	CAN	Davie Shipbuilding|Chantier Davie
Tekever	PRT
OGMA	PRT
Hellenic Aerospace Industry	GRC
Theon	GRC	Theon International
Skaramangas Shipyards	GRC
Đuro Đaković	HRV	Djuro Djakovic|Duro Dakovic
HS Produkt	HRV
Nurol Makina	TUR
Katmerciler	TUR
ASFAT	TUR
Dearsan	TUR	Dearsan Shipyard
Sedef	TUR	Sedef Shipyard
Yonca-Onuk	TUR	Yonca Onuk
Sarsılmaz	TUR	Sarsilmaz
Istanbul Naval Shipyard	TUR
Plasan	ISR
UVision	ISR
Elta	ISR	Elta Systems|ELTA Systems
Abu Dhabi Ship Building	ARE	ADSB
Tawazun	ARE
Milkor	ZAF
Bharat Electronics	IND	Bharat Electronics Limited|BEL
Larsen & Toubro	IND	L&T|Larsen and Toubro
Garden Reach Shipbuilders & Engineers	IND	Garden Reach Shipbuilders and Engineers|GRSE|Garden Reach Shipbuilders
Goa Shipyard	IND	Goa Shipyard Limited|GSL
Cochin Shipyard	IND
Hindustan Shipyard	IND
Mahindra Defence	IND	Mahindra Defence Systems
Kalyani Strategic Systems	IND	KSSL
Heavy Industries Taxila	PAK
Pakistan Ordnance Factories	PAK
Karachi Shipyard	PAK	Karachi Shipyard & Engineering Works|KSEW
Khulna Shipyard	BGD
Colombo Dockyard	LKA
PT Dirgantara Indonesia	IDN	PTDI|Dirgantara Indonesia|Indonesian Aerospace
PT Len	IDN	PT Len Industri
PT Lundin	IDN
Boustead Heavy Industries	MYS	Boustead Naval Shipyard|BHIC
DefTech	MYS	Deftech
Mildef	MYS	MILDEF|Mildef International Technologies
Chaiseri	THA
Marsun	THA	Marsun Shipyard
Bangkok Dock	THA
Propmech	PHL
CSBC	TWN	CSBC Corporation
Lungteh Shipbuilding	TWN	Lungteh
Hudong-Zhonghua	CHN	Hudong-Zhonghua Shipbuilding
Poly Technologies	CHN
CATIC	CHN
Japan Marine United	JPN
Mitsubishi Electric	JPN
Kazakhstan Paramount Engineering	KAZ	KPE
Kazakhstan Aviation Industry	KAZ
Sevmash	RUS
Severnaya Verf	RUS	Severnaya Shipyard
Admiralty Shipyards	RUS
Kurganmashzavod	RUS
Bath Iron Works	USA
Ingalls Shipbuilding	USA
Newport News Shipbuilding	USA
Bollinger Shipyards	USA	Bollinger
Eastern Shipbuilding	USA
Metal Shark	USA	Metal Shark Boats
Swiftships	USA
VT Halter Marine	USA
AM General	USA
Sierra Nevada Corporation	USA
Air Tractor	USA
Beechcraft	USA
Birdon	AUS
Irkut	RUS	Irkut Corporation
`;
