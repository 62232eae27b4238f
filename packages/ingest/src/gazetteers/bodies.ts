// Organisations that the registers lack or name otherwise: slug, name, family, aliases by |. Families: alliance, body, agency, force, armed-group, party.

export const BODIES = `
nato	NATO	alliance	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic Alliance|Atlantic alliance|Western military alliance|Western alliance
european-union	European Union	body	EU|E.U.
european-commission	European Commission	body	EU Commission
european-council	European Council	body
council-of-the-european-union	Council of the European Union	body	EU Council|Foreign Affairs Council
european-parliament	European Parliament	body	EU Parliament|MEPs
european-external-action-service	European External Action Service	body	EEAS
european-defence-agency	European Defence Agency	body	EDA
euratom	Euratom	body
europol	Europol	body	European Union Agency for Law Enforcement Cooperation
united-nations	United Nations	body	UN|U.N.|United Nations Organization|world body
united-nations-security-council	United Nations Security Council	body	UN Security Council|U.N. Security Council|Security Council|UNSC
united-nations-general-assembly	United Nations General Assembly	body	UN General Assembly|U.N. General Assembly|General Assembly|UNGA
united-nations-human-rights-council	United Nations Human Rights Council	body	UN Human Rights Council|U.N. Human Rights Council|Human Rights Council|UNHRC
international-atomic-energy-agency	International Atomic Energy Agency	body	IAEA|UN nuclear watchdog|U.N. nuclear watchdog|UN atomic agency|U.N. nuclear agency|UN nuclear agency|UN atomic watchdog|U.N. atomic watchdog
international-criminal-court	International Criminal Court	body	ICC
international-court-of-justice	International Court of Justice	body	ICJ|World Court
office-of-the-united-nations-high-commissioner-for-human-rights	Office of the United Nations High Commissioner for Human Rights	body	OHCHR|UN human rights office|U.N. human rights office
united-nations-office-for-the-coordination-of-humanitarian-affairs	United Nations Office for the Coordination of Humanitarian Affairs	body	OCHA|UN OCHA|UNOCHA|U.N. Office for the Coordination of Humanitarian Affairs|UN Office for the Coordination of Humanitarian Affairs
united-nations-high-commissioner-for-refugees	United Nations High Commissioner for Refugees	body	UNHCR|UN refugee agency|U.N. refugee agency
world-health-organization	World Health Organization	body	WHO|World Health Organisation
world-trade-organization	World Trade Organization	body	WTO|World Trade Organisation
world-food-programme	World Food Programme	body	WFP|World Food Program|UN World Food Programme|U.N. World Food Program
international-monetary-fund	International Monetary Fund	body	IMF
osce	OSCE	body	Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe
osce-minsk-group	OSCE Minsk Group	body	Minsk Group
african-union	African Union	body	AU|Organization of African Unity|OAU
african-union-mission-in-somalia	African Union Mission in Somalia	body	AMISOM
arab-league	Arab League	body	League of Arab States
gulf-cooperation-council	Gulf Cooperation Council	body	GCC
organisation-of-islamic-cooperation	Organisation of Islamic Cooperation	body	OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference
economic-community-of-west-african-states	Economic Community of West African States	body	ECOWAS|CEDEAO
southern-african-development-community	Southern African Development Community	body	SADC
east-african-community	East African Community	body	EAC
association-of-southeast-asian-nations	Association of Southeast Asian Nations	body	ASEAN
shanghai-cooperation-organisation	Shanghai Cooperation Organisation	alliance	SCO|Shanghai Cooperation Organization
collective-security-treaty-organization	Collective Security Treaty Organization	alliance	CSTO|Collective Security Treaty Organisation
commonwealth-of-independent-states	Commonwealth of Independent States	body	CIS
eurasian-economic-union	Eurasian Economic Union	body	EAEU|Eurasian Union
organization-of-american-states	Organization of American States	body	OAS|Organisation of American States
pacific-islands-forum	Pacific Islands Forum	body
aukus	AUKUS	alliance
quad	Quad	alliance	Quadrilateral Security Dialogue
g7	G7	body	G-7|Group of Seven
g8	G8	body	G-8|Group of Eight
g20	G20	body	G-20|Group of 20|Group of Twenty
g5-sahel	G5 Sahel	alliance	G5 Sahel force
brics	BRICS	body	BRICS+
opec	OPEC	body	OPEC+|Organization of the Petroleum Exporting Countries
warsaw-pact	Warsaw Pact	alliance	Warsaw Treaty Organization
western-european-union	Western European Union	alliance	WEU
league-of-nations	League of Nations	body
visegrad-group	Visegrád Group	body	Visegrad Group|Visegrad Four|V4
bucharest-nine	Bucharest Nine	body	B9
weimar-triangle	Weimar Triangle	body
lublin-triangle	Lublin Triangle	body
nordic-defence-cooperation	Nordic Defence Cooperation	alliance	NORDEFCO
joint-expeditionary-force	Joint Expeditionary Force	alliance	JEF
coalition-of-the-willing	Coalition of the Willing	alliance	coalition of the willing
ukraine-defense-contact-group	Ukraine Defense Contact Group	alliance	Ukraine Defence Contact Group|Ramstein group|Contact Group on Defense of Ukraine
global-coalition-to-defeat-isis	Global Coalition to Defeat ISIS	alliance	Global Coalition to Defeat Daesh|Global Coalition Against Daesh|anti-ISIS coalition
islamic-military-alliance	Islamic Military Counter Terrorism Coalition	alliance	Islamic Military Alliance
alliance-of-sahel-states	Alliance of Sahel States	alliance	AES|Alliance of the Sahel States|Confederation of Sahel States
union-for-the-mediterranean	Union for the Mediterranean	body
british-irish-council	British–Irish Council	body	British-Irish Council
nato-russia-council	NATO-Russia Council	body	NATO-Russia Council
organisation-for-the-prohibition-of-chemical-weapons	Organisation for the Prohibition of Chemical Weapons	body	OPCW|Organization for the Prohibition of Chemical Weapons
comprehensive-nuclear-test-ban-treaty-organization	Comprehensive Nuclear-Test-Ban Treaty Organization	body	CTBTO
norwegian-nobel-committee	Norwegian Nobel Committee	body	Nobel Committee
amnesty-international	Amnesty International	body
human-rights-watch	Human Rights Watch	body
kfor	KFOR	force	Kosovo Force
eufor	EUFOR	force	EUFOR Althea
eulex	EULEX	body
isaf	ISAF	force	International Security Assistance Force
combined-joint-task-force-operation-inherent-resolve	Combined Joint Task Force – Operation Inherent Resolve	force	CJTF-OIR
unifil	United Nations Interim Force in Lebanon	body	UNIFIL
minusma	MINUSMA	body	United Nations Multidimensional Integrated Stabilization Mission in Mali
monusco	MONUSCO	body	United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
islamic-revolutionary-guard-corps	Islamic Revolutionary Guard Corps	force	IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps|Iranian Revolutionary Guards|Iranian Revolutionary Guard|Iranian Revolutionary Guard Corps|Iran's Revolutionary Guards|Iran's Revolutionary Guard|Islamic Revolutionary Guards Corps|Pasdaran
quds-force	Quds Force	force	Qods Force|IRGC Quds Force|al-Quds Force
basij	Basij	force
wagner-group	Wagner Group	armed-group	Wagner|Wagner PMC|PMC Wagner|Wagner mercenary group|Wagner mercenaries
africa-corps	Africa Corps	force
gru	GRU	agency	Main Intelligence Directorate
fsb	FSB	agency	Federal Security Service
svr	SVR	agency	Foreign Intelligence Service
kgb	KGB	agency
central-intelligence-agency	Central Intelligence Agency	agency	CIA|C.I.A.
national-security-agency	National Security Agency	agency	NSA
federal-bureau-of-investigation	Federal Bureau of Investigation	agency	FBI|F.B.I.
defense-intelligence-agency	Defense Intelligence Agency	agency	DIA
mi6	MI6	agency	Secret Intelligence Service
mi5	MI5	agency
mossad	Mossad	agency
shin-bet	Shin Bet	agency	Shabak
inter-services-intelligence	Inter-Services Intelligence	agency	ISI
bundesnachrichtendienst	Bundesnachrichtendienst	agency	BND
security-service-of-ukraine	Security Service of Ukraine	agency	SBU
main-directorate-of-intelligence	Defence Intelligence of Ukraine	agency	HUR|GUR
nasa	NASA	agency	National Aeronautics and Space Administration
european-space-agency	European Space Agency	agency	ESA
roscosmos	Roscosmos	agency
hezbollah	Hezbollah	armed-group	Hizbollah|Hizbullah|Hizballah|Hezballah
hamas	Hamas	armed-group	HAMAS|Islamic Resistance Movement|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades|Qassam Brigades
houthis	Houthis	armed-group	Ansarallah|Ansar Allah|Houthi movement|Houthi rebels|Huthis|Houthi|Houthi militants|Houthi forces|Houthi militia
islamic-state	Islamic State	armed-group	ISIS|ISIL|Daesh|Da'esh|IS group|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State of Iraq and ash-Sham
al-qaeda	al-Qaeda	armed-group	al-Qa'ida|al-Qaida|al Qaeda|al Qaida|Al-Qaeda|Al Qaida
al-qaeda-in-the-arabian-peninsula	al-Qaeda in the Arabian Peninsula	armed-group	AQAP|al-Qaida in the Arabian Peninsula
al-qaeda-in-the-islamic-maghreb	al-Qaeda in the Islamic Maghreb	armed-group	AQIM|al-Qaida in the Islamic Maghreb
al-qaeda-in-iraq	al-Qaeda in Iraq	armed-group	al-Qaida in Iraq
taliban	Taliban	armed-group	Taleban|Islamic Emirate of Afghanistan|Afghan Taliban|Taliban government|Taliban regime
al-shabaab	al-Shabaab	armed-group	al-Shabab|al Shabaab|al Shabab|Shabaab
hayat-tahrir-al-sham	Hayat Tahrir al-Sham	armed-group	HTS|Hay'at Tahrir al-Sham|Nusra Front|al-Nusra Front|Jabhat al-Nusra
fatah	Fatah	party	Fateh
palestine-liberation-organization	Palestine Liberation Organization	party	PLO|P.L.O.
palestinian-islamic-jihad	Palestinian Islamic Jihad	armed-group	Islamic Jihad|PIJ
islamic-resistance-in-iraq	Islamic Resistance in Iraq	armed-group
kataib-hezbollah	Kataib Hezbollah	armed-group	Kata'ib Hezbollah|Kata'ib Hizballah|Kataeb Hezbollah|Hezbollah Brigades
popular-mobilization-forces	Popular Mobilization Forces	armed-group	PMF|Popular Mobilisation Forces|Popular Mobilization Units|Popular Mobilization Committee|Hashd al-Shaabi
kurdistan-workers-party	Kurdistan Workers' Party	armed-group	PKK|Kurdistan Workers Party|Kurdish Workers Party|Kurdish Workers' Party
people-s-protection-units	People's Protection Units	armed-group	YPG|Kurdish People's Protection Units
democratic-union-party	Democratic Union Party	party	PYD
syrian-democratic-forces	Syrian Democratic Forces	armed-group	SDF
kurdistan-regional-government	Kurdistan Regional Government	body	KRG
democratic-party-of-iranian-kurdistan	Democratic Party of Iranian Kurdistan	armed-group	KDPI|PDKI|Kurdistan Democratic Party of Iran
kurdistan-free-life-party	Kurdistan Free Life Party	armed-group	PJAK
mujahedin-e-khalq	Mujahedin-e Khalq	armed-group	MEK|People's Mujahedin of Iran|National Council of Resistance of Iran
free-syrian-army	Free Syrian Army	armed-group	FSA
syrian-national-coalition	Syrian National Coalition	body	National Coalition for Syrian Revolutionary and Opposition Forces
white-helmets	White Helmets	body
southern-transitional-council	Southern Transitional Council	armed-group	STC
rapid-support-forces	Rapid Support Forces	armed-group	RSF
janjaweed	Janjaweed	armed-group
sudan-liberation-movement	Sudan Liberation Movement	armed-group	Sudan Liberation Army|SLM|SLA
sudan-people-s-liberation-army	Sudan People's Liberation Army	armed-group	SPLA|SPLM|Sudan People's Liberation Movement|Sudanese People's Liberation Army|Sudan People's Liberation Movement/Army
tigray-people-s-liberation-front	Tigray People's Liberation Front	armed-group	TPLF|Tigray Defense Forces|Tigrayan forces|Tigray forces
oromo-liberation-army	Oromo Liberation Army	armed-group	OLA|Oromo Liberation Front|OLF
m23	M23	armed-group	March 23 Movement|M23 rebels|M23 rebel group
fdlr	FDLR	armed-group	Democratic Forces for the Liberation of Rwanda
allied-democratic-forces	Allied Democratic Forces	armed-group	ADF rebels
boko-haram	Boko Haram	armed-group
islamic-state-west-africa-province	Islamic State West Africa Province	armed-group	ISWAP|Islamic State West Africa
lord-s-resistance-army	Lord's Resistance Army	armed-group	LRA
unita	UNITA	armed-group
polisario-front	Polisario Front	armed-group	Polisario|Frente Polisario
renamo	Renamo	armed-group
liberation-tigers-of-tamil-eelam	Liberation Tigers of Tamil Eelam	armed-group	LTTE|Tamil Tigers|Tamil Tiger rebels|Tamil Tiger
khmer-rouge	Khmer Rouge	armed-group
viet-cong	Viet Cong	armed-group	Vietcong
contras	Contras	armed-group
sandinista-national-liberation-front	Sandinista National Liberation Front	party	Sandinistas|FSLN|Sandinista
farc	FARC	armed-group	Revolutionary Armed Forces of Colombia|FARC rebels|Revolutionary Armed Forces of Colombia-People's Army
national-liberation-army	National Liberation Army	armed-group	ELN
irish-republican-army	Irish Republican Army	armed-group	IRA|Provisional IRA
eta	ETA	armed-group	Basque Fatherland and Liberty|Euskadi ta Askatasuna
azov-brigade	Azov Brigade	armed-group	Azov Regiment|Azov Battalion
arakan-army	Arakan Army	armed-group
national-unity-government-of-myanmar	National Unity Government of Myanmar	body	National Unity Government|NUG
three-brotherhood-alliance	Three Brotherhood Alliance	armed-group	Brotherhood Alliance
lashkar-e-taiba	Lashkar-e-Taiba	armed-group	Lashkar-e-Tayyiba|Lashkar-e-Toiba
jaish-e-mohammed	Jaish-e-Mohammed	armed-group	Jaish-e-Muhammad
haqqani-network	Haqqani Network	armed-group	Haqqani network|Haqqanis
pakistani-taliban	Pakistani Taliban	armed-group	Tehrik-e-Taliban Pakistan|Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan|TTP
balochistan-liberation-army	Balochistan Liberation Army	armed-group	BLA|Baloch Liberation Army
islamic-state-khorasan	Islamic State–Khorasan	armed-group	ISIS-K|ISIS-Khorasan|Islamic State Khorasan Province|ISKP|Islamic State-Khorasan
jnim	JNIM	armed-group	Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal-Muslimin
azawad-liberation-front	Azawad Liberation Front	armed-group
libyan-national-army	Libyan National Army	armed-group	LNA|Libyan Arab Armed Forces
muslim-brotherhood	Muslim Brotherhood	party
tren-de-aragua	Tren de Aragua	armed-group
sinaloa-cartel	Sinaloa Cartel	armed-group
kosovo-liberation-army	Kosovo Liberation Army	armed-group	KLA
`;
