// Treaties known by name: name, kind, parties (iso3 or organisation slugs by |, empty where there are many), aliases by |.

export const TREATIES = `
New START	arms control treaty	USA|RUS	New START treaty|new START treaty|new START|New Start|New Start treaty|New Strategic Arms Reduction Treaty|Prague treaty
START I	arms control treaty	USA|SUN	START treaty|Strategic Arms Reduction Treaty|START
START II	arms control treaty	USA|RUS
SORT	arms control treaty	USA|RUS	Moscow Treaty|Strategic Offensive Reductions Treaty|Treaty of Moscow
SALT I	arms control treaty	USA|SUN	SALT|Strategic Arms Limitation Talks agreement
SALT II	arms control treaty	USA|SUN
INF Treaty	arms control treaty	USA|RUS	INF treaty|Intermediate-Range Nuclear Forces Treaty|Intermediate-range Nuclear Forces Treaty|Intermediate-Range Nuclear Forces treaty|Intermediate Nuclear Forces Treaty|Intermediate-range Nuclear Forces|INF|Treaty on Intermediate-Range Nuclear Forces|INF arms treaty|INF accord|intermediate-range nuclear forces treaty|intermediate-range missile treaty
Anti-Ballistic Missile Treaty	arms control treaty	USA|RUS	ABM Treaty|ABM treaty|Anti-Ballistic Missile treaty
Nuclear Non-Proliferation Treaty	arms control treaty		NPT|Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Nonproliferation Treaty|Nonproliferation Treaty|nuclear Non-Proliferation Treaty|nuclear non-proliferation treaty|nuclear nonproliferation treaty|Non-proliferation Treaty
Comprehensive Nuclear-Test-Ban Treaty	arms control treaty		CTBT|Comprehensive Test Ban Treaty|Comprehensive Nuclear Test Ban Treaty|Comprehensive Test-Ban Treaty|nuclear test ban treaty|nuclear test-ban treaty|test ban treaty|test-ban treaty|nuclear test ban|test ban|test-ban
Partial Nuclear Test Ban Treaty	arms control treaty	USA|SUN|GBR	Partial Test Ban Treaty|Limited Test Ban Treaty
Treaty on the Prohibition of Nuclear Weapons	arms control treaty		TPNW|Nuclear Ban Treaty|nuclear ban treaty
Treaty on Conventional Armed Forces in Europe	arms control treaty		CFE Treaty|CFE treaty|CFE|Conventional Armed Forces in Europe Treaty|Conventional Forces in Europe Treaty|Conventional Forces in Europe treaty
Open Skies Treaty	arms control treaty		Treaty on Open Skies|Open Skies treaty|Open Skies|Open Skies accord|Open Skies pact|Open Skies agreement
Vienna Document	arms control agreement		Vienna Document 2011
Chemical Weapons Convention	arms control treaty		CWC|chemical weapons treaty|chemical weapons convention|Convention on the Prohibition of Chemical Weapons|chemical weapons ban treaty
Biological Weapons Convention	arms control treaty		Biological and Toxin Weapons Convention|BWC
Ottawa Convention	arms control treaty		Ottawa Treaty|Mine Ban Treaty|Anti-Personnel Mine Ban Convention|Ottawa treaty|Anti-Personnel Landmines Convention|Ottawa Mine Ban Convention|mine ban treaty|mine-ban treaty|mine ban convention|landmine treaty|land mine treaty|land-mine treaty|mine treaty|anti-landmine treaty|landmine ban treaty|anti-personnel mine ban treaty|anti-personnel landmine treaty|landmine convention|Landmine Convention|Ottawa convention|Ottawa mine ban|Ottawa landmine treaty|Ottawa landmine convention
Convention on Cluster Munitions	arms control treaty		Oslo Convention|Cluster Munitions Convention|cluster bomb treaty|cluster munitions treaty|cluster bomb convention|cluster munitions convention|cluster munition convention
Convention on Certain Conventional Weapons	arms control treaty		CCW
Arms Trade Treaty	arms control treaty		ATT
Outer Space Treaty	arms control treaty
Seabed Arms Control Treaty	arms control treaty
Antarctic Treaty	treaty
Treaty of Tlatelolco	arms control treaty		Tlatelolco Treaty
Treaty of Rarotonga	arms control treaty
Treaty of Pelindaba	arms control treaty		Pelindaba Treaty
Treaty of Bangkok	arms control treaty		Bangkok Treaty
Washington Naval Treaty	arms control treaty	USA|GBR|JPN|FRA|ITA
Artemis Accords	space cooperation accords		Artemis accords
Minsk agreements	ceasefire agreement	UKR|RUS	Minsk accords|Minsk Agreements|Minsk Accords|Minsk peace agreements|Minsk agreement|Minsk peace agreement|Minsk Protocol|Minsk peace accords|Minsk process
Minsk II agreement	ceasefire agreement	UKR|RUS|DEU|FRA	Minsk II|Minsk-2|Minsk 2|second Minsk agreement|Minsk II accords|Minsk II agreements
Budapest Memorandum	security assurances	UKR|RUS|USA|GBR	Budapest memorandum|Budapest Memorandum on Security Assurances
Black Sea Grain Initiative	grain export agreement	UKR|RUS|TUR|united-nations	Black Sea grain deal|Black Sea Grain deal|Black Sea grain initiative|grain deal|Ukraine grain deal|Istanbul grain deal|Black Sea grain agreement
Istanbul Communiqué	peace agreement draft	UKR|RUS	Istanbul communiqué|Istanbul Communique
Kharkiv Pact	naval base agreement	UKR|RUS	Kharkiv Accords
Belovezha Accords	treaty	RUS|UKR|BLR	Belavezha Accords
Joint Comprehensive Plan of Action	nuclear agreement	IRN	JCPOA|Iran nuclear deal|Iran nuclear agreement|2015 nuclear deal|2015 Iran nuclear deal|Iranian nuclear deal|Vienna nuclear deal|2015 nuclear agreement|Iran deal|Iran Nuclear Deal|2015 nuclear accord|Iran nuclear accord|2015 Iran nuclear agreement|2015 Iran deal|2015 nuclear pact|Iran nuclear pact|Iranian nuclear agreement|Iranian nuclear accord
Joint Plan of Action	nuclear agreement	IRN
Agreed Framework	nuclear agreement	USA|PRK	1994 Agreed Framework
Camp David Accords	peace accords	EGY|ISR	Camp David accords|Camp David agreement|Camp David Agreement
Egypt–Israel peace treaty	peace treaty	EGY|ISR	Egyptian-Israeli peace treaty|Egypt-Israel peace treaty|Israeli-Egyptian peace treaty|Israel-Egypt peace treaty
Israel–Jordan peace treaty	peace treaty	ISR|JOR	Israel-Jordan peace treaty|Israeli-Jordanian peace treaty|Wadi Araba Treaty
Oslo Accords	peace accords	ISR|PSE	Oslo accords|Oslo Agreement|Oslo agreement|Oslo agreements|Oslo I|Oslo II|Oslo peace accords|Oslo peace process accords
Wye River Memorandum	peace agreement	ISR|PSE	Wye River accords|Wye accords
Abraham Accords	normalisation accords	ISR|ARE|BHR	Abraham accords|Abraham Accord
Arab Peace Initiative	peace plan		Arab peace initiative|Arab peace plan
Road Map for Peace	peace plan	ISR|PSE	road map for peace|road map peace plan|Middle East road map
Taif Agreement	peace agreement	LBN	Taif Accord|Taif accord|Ta'if Agreement
Algiers Agreement	peace agreement	ERI|ETH	Algiers Accord|Algiers Peace Agreement
1975 Algiers Agreement	border agreement	IRN|IRQ
Dayton Agreement	peace agreement	BIH|HRV|SRB	Dayton Accords|Dayton Accord|Dayton Peace Agreement|Dayton peace agreement|Dayton peace accords|Dayton accords|Dayton peace accord|Dayton accord
Rambouillet Agreement	peace agreement	YUG	Rambouillet accords|Rambouillet Accords
Kumanovo Agreement	military agreement	YUG|nato	Kumanovo agreement|Military Technical Agreement
Brussels Agreement	normalisation agreement	SRB|XKX	2013 Brussels Agreement|Ohrid Agreement on normalisation
Ohrid Framework Agreement	peace agreement	MKD	Ohrid Agreement
Prespa Agreement	name agreement	MKD|GRC	Prespa agreement|Prespes Agreement|Prespa accord
Good Friday Agreement	peace agreement	GBR|IRL	Belfast Agreement|Good Friday agreement|Good Friday accord|Good Friday Accord
Windsor Framework	trade agreement	GBR|european-union
Northern Ireland Protocol	trade agreement	GBR|european-union	Northern Ireland protocol
Brexit Withdrawal Agreement	withdrawal agreement	GBR|european-union	EU Withdrawal Agreement|Brexit deal|Brexit withdrawal agreement
Lancaster House Treaties	defence treaty	GBR|FRA	Lancaster House Agreements|Lancaster House treaties|Lancaster House treaty|Lancaster House agreements
Élysée Treaty	friendship treaty	FRA|DEU	Elysée Treaty|Elysee Treaty|Élysée treaty
Aachen Treaty	friendship treaty	FRA|DEU	Treaty of Aachen
Quirinal Treaty	cooperation treaty	FRA|ITA
Nancy Treaty	friendship treaty	FRA|POL	Treaty of Nancy
Trinity House Agreement	defence agreement	GBR|DEU
Kensington Treaty	friendship treaty	GBR|DEU
Treaty of Lisbon	EU treaty	european-union	Lisbon Treaty|Lisbon treaty|EU reform treaty
Maastricht Treaty	EU treaty	european-union	Treaty of Maastricht|Treaty on European Union
Treaty of Rome	EU treaty	european-union	Rome Treaty|Treaties of Rome
Treaty of Nice	EU treaty	european-union	Nice Treaty
Schengen Agreement	border agreement	european-union	Schengen agreement|Schengen Treaty
Treaty establishing a Constitution for Europe	EU treaty	european-union	European Constitution|European constitution|European Union Constitution|European Union constitution|EU constitution|EU Constitution
North Atlantic Treaty	alliance treaty	nato	NATO treaty|Washington Treaty|NATO Treaty|NATO founding treaty
NATO–Russia Founding Act	cooperation agreement	nato|RUS	NATO-Russia Founding Act|Founding Act
Helsinki Accords	security accords		Helsinki Final Act|Helsinki accords|Helsinki Agreement|Final Act
Paris Charter	security accords		Charter of Paris
Two Plus Four Treaty	peace treaty	DEU|DDR|USA|GBR|FRA|SUN	Two-plus-Four Treaty|Two Plus Four Agreement
Treaty of Versailles	peace treaty		Versailles Treaty|Versailles treaty
Molotov–Ribbentrop Pact	non-aggression pact	DEU|SUN	Molotov-Ribbentrop Pact|Hitler-Stalin pact|Nazi-Soviet pact|Molotov-Ribbentrop pact|Nazi-Soviet Pact
Munich Agreement	agreement	DEU|GBR|FRA|ITA	Munich agreement|Munich Pact
Yalta Agreement	agreement	USA|GBR|SUN	Yalta agreement|Yalta agreements
Potsdam Agreement	agreement	USA|GBR|SUN	Potsdam Declaration
Treaty of San Francisco	peace treaty	JPN	San Francisco Peace Treaty
Treaty of Portsmouth	peace treaty	RUS|JPN
Treaty of Lausanne	peace treaty	TUR	Lausanne Treaty
Montreux Convention	straits convention	TUR	Montreux convention
Camp David Principles	security agreement	USA|JPN|KOR	Spirit of Camp David
US–Japan Security Treaty	security treaty	USA|JPN	US-Japan Security Treaty|U.S.-Japan Security Treaty|Japan-U.S. Security Treaty|Treaty of Mutual Cooperation and Security
US–South Korea Mutual Defense Treaty	mutual defence treaty	USA|KOR	US-South Korea Mutual Defense Treaty|U.S.-ROK Mutual Defense Treaty|ROK-U.S. Mutual Defense Treaty
US–Philippines Mutual Defense Treaty	mutual defence treaty	USA|PHL	US-Philippines Mutual Defense Treaty|U.S.-Philippines Mutual Defense Treaty|Philippine-US Mutual Defense Treaty
Enhanced Defense Cooperation Agreement	defence cooperation agreement	USA|PHL	EDCA
Visiting Forces Agreement	visiting forces agreement		VFA
Reciprocal Access Agreement	access agreement
General Security of Military Information Agreement	security agreement		GSOMIA
Communications Compatibility and Security Agreement	security agreement		COMCASA
Logistics Exchange Memorandum of Agreement	security agreement		LEMOA
Basic Exchange and Cooperation Agreement	security agreement		BECA
Regional Comprehensive Economic Partnership	trade agreement		RCEP
Revitalised Agreement on the Resolution of the Conflict in South Sudan	peace agreement		R-ARCSS|Revitalized Agreement on the Resolution of the Conflict in South Sudan
ANZUS Treaty	alliance treaty	AUS|NZL|USA	ANZUS pact|ANZUS
Taiwan Relations Act	law
Korean Armistice Agreement	armistice	PRK|KOR	Korean Armistice|Korean War armistice|1953 armistice|Armistice Agreement
Panmunjom Declaration	peace declaration	PRK|KOR	Panmunjom declaration
Comprehensive Military Agreement	military agreement	PRK|KOR	September 19 Military Agreement|2018 inter-Korean military agreement|inter-Korean military agreement
Comprehensive Strategic Partnership Treaty	strategic partnership treaty	RUS|PRK	Treaty on Comprehensive Strategic Partnership between Russia and North Korea
Paris Peace Accords	peace accords	USA|VDR	Paris Peace Agreement on Vietnam
Geneva Accords	peace accords		Geneva accords|Geneva Agreements
Geneva Conventions	humanitarian convention		Geneva Convention|Geneva conventions|Geneva convention|Fourth Geneva Convention|Third Geneva Convention
Hague Convention	convention		Hague Conventions
Vienna Convention	convention		Vienna Convention on Diplomatic Relations|Vienna Convention on Consular Relations
Rome Statute	court statute		Rome Statute of the International Criminal Court|ICC statute|ICC Statute|Statute of the International Criminal Court|statute of the International Criminal Court
UN Charter	charter	united-nations	U.N. Charter|United Nations Charter|Charter of the United Nations
UN Convention on the Law of the Sea	law of the sea		UNCLOS|United Nations Convention on the Law of the Sea|U.N. Convention on the Law of the Sea|Law of the Sea Convention
Genocide Convention	convention		Convention on the Prevention and Punishment of the Crime of Genocide
Paris Agreement	climate agreement		Paris climate agreement|Paris climate accord|Paris Climate Agreement|Paris Climate Accord|Paris climate accords|Paris accord|Paris climate deal
Kyoto Protocol	climate agreement		Kyoto protocol|Kyoto treaty|Kyoto Treaty|Kyoto accord|Kyoto agreement|Kyoto pact
Montreal Protocol	environmental agreement
Indus Waters Treaty	water treaty	IND|PAK	Indus Water Treaty|Indus Waters treaty|Indus Water treaty
Simla Agreement	peace agreement	IND|PAK	Shimla Agreement|Simla agreement
Lahore Declaration	peace declaration	IND|PAK
Tashkent Declaration	peace declaration	IND|PAK	Tashkent Agreement
Doha Agreement	peace agreement	USA|taliban	Doha agreement|Doha accord|Doha Accord|Doha deal|US-Taliban deal|U.S.-Taliban agreement|US–Taliban deal
Bonn Agreement	political agreement	AFG
Status of Forces Agreement	status of forces agreement		SOFA
US–India Civil Nuclear Agreement	nuclear cooperation agreement	USA|IND	123 Agreement|US-India nuclear deal|U.S.-India nuclear deal|Indo-US nuclear deal
Comprehensive Peace Agreement	peace agreement	SDN|SSD	2005 Comprehensive Peace Agreement|Naivasha Agreement|CPA
Juba Peace Agreement	peace agreement	SDN	Juba Agreement|Juba peace agreement
Jeddah Declaration	ceasefire declaration	SDN|rapid-support-forces	Jeddah agreement|Jeddah Agreement
Darfur Peace Agreement	peace agreement	SDN	Abuja agreement
Pretoria Agreement	peace agreement	ETH|tigray-peoples-liberation-front	Pretoria peace agreement|Pretoria Peace Agreement|Pretoria agreement|Pretoria peace deal
Lusaka Ceasefire Agreement	ceasefire agreement	COD	Lusaka Agreement|Lusaka Accord|Lusaka Protocol
Washington Accords	peace agreement	COD|RWA	Washington Accords for Peace and Prosperity
Doha Declaration of Principles	peace declaration	COD|m23	Doha Framework
Arusha Accords	peace agreement		Arusha Agreement|Arusha Accord|Arusha accords
Algiers Accord on Mali	peace agreement	MLI	2015 Algiers agreement|2015 Algiers Accord
Khartoum Agreement	peace agreement	CAF
Nouakchott Protocol	agreement
Liptako-Gourma Charter	mutual defence pact	MLI|BFA|NER	Liptako-Gourma charter|Charter of Liptako-Gourma
Malabo Convention	convention
Skhirat Agreement	political agreement	LBY	Libyan Political Agreement|Skhirat agreement
Stockholm Agreement	peace agreement	YEM|houthis	Hodeidah agreement|Stockholm agreement|Hudaydah Agreement
Riyadh Agreement	power-sharing agreement	YEM|southern-transitional-council	Riyadh agreement
Sochi agreement	de-escalation agreement	TUR|RUS	Sochi accord|Sochi memorandum|Sochi deal
Astana agreement	de-escalation agreement	TUR|RUS|IRN
Adana Agreement	security agreement	TUR|SYR	Adana agreement
Zangezur corridor agreement	transit agreement	ARM|AZE
Treaty of Kars	border treaty	TUR|ARM
Alma-Ata Declaration	declaration		Almaty Declaration|Alma-Ata Protocol|Alma-Ata declaration
Tashkent Pact	alliance treaty		Collective Security Treaty
Treaty of Good-Neighborliness	friendship treaty	CHN|RUS	Treaty of Good-Neighborliness and Friendly Cooperation
Shanghai Communiqué	declaration	USA|CHN	Three Communiqués|Three Joint Communiqués
Sino-British Joint Declaration	declaration	CHN|GBR	Joint Declaration on Hong Kong
Treaty of Amity and Cooperation	friendship treaty	association-of-southeast-asian-nations	Treaty of Amity and Cooperation in Southeast Asia
Bangsamoro Organic Law	law
Five Power Defence Arrangements	defence arrangement	GBR|AUS|NZL|SGP|MYS	Five Powers Defence Arrangements|FPDA
Pukpuk Treaty	mutual defence treaty	AUS|PNG	Pukpuk Mutual Defence Treaty
Nakamal Agreement	security agreement	AUS|VUT
Falepili Union	security treaty	AUS|TUV	Falepili Union treaty
Rio Treaty	mutual defence treaty		Inter-American Treaty of Reciprocal Assistance|TIAR
Treaty of Guadalupe Hidalgo	peace treaty	USA|MEX
Torrijos–Carter Treaties	canal treaty	USA|PAN	Panama Canal treaties|Panama Canal Treaty|Torrijos-Carter Treaties
Argyle Declaration	declaration on non-use of force	VEN|GUY	Argyle declaration
1899 Arbitral Award	border award	VEN|GUY
Barbados Agreement	election agreement	VEN	Barbados agreement|Barbados accord
Havana peace accord	peace agreement	COL|farc	2016 peace accord
North American Free Trade Agreement	trade agreement	USA|CAN|MEX	NAFTA
United States–Mexico–Canada Agreement	trade agreement	USA|CAN|MEX	USMCA|United States-Mexico-Canada Agreement
Trans-Pacific Partnership	trade agreement		TPP|CPTPP
Comprehensive Economic and Trade Agreement	trade agreement	CAN|european-union	CETA
African Continental Free Trade Area	trade agreement	african-union	AfCFTA|African Continental Free Trade Agreement|AfCFTA agreement
Mercosur–EU trade agreement	trade agreement	mercosur|european-union	EU-Mercosur agreement|EU-Mercosur deal|EU–Mercosur agreement|EU-Mercosur trade deal
Cotonou Agreement	partnership agreement	european-union
Treaty of Friendship between Spain and Morocco	friendship treaty	ESP|MAR
Madrid Accords	territorial agreement	ESP|MAR|MRT
Pelagos Agreement	agreement
High Seas Treaty	environmental treaty		Treaty of the High Seas|BBNJ Agreement
Compact of Free Association	association agreement	USA	Compacts of Free Association
Svalbard Treaty	treaty	NOR	Spitsbergen Treaty
Ilulissat Declaration	declaration
Istanbul Convention	human rights convention
UN Convention against Torture	human rights convention		Convention Against Torture|UN Convention Against Torture
`;
