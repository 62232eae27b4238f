// Organisations that the registers lack or name otherwise: name, family, aliases by |. Families: alliance, body, agency, force, armed-group, party.

export const BODIES = `
NATO	alliance	North Atlantic Council|Standing NATO Maritime Group 1|Standing NATO Maritime Group 2|Standing NATO Maritime Group One|Standing NATO Maritime Group Two|Standing NATO Mine Countermeasures Group 1|Standing NATO Mine Countermeasures Group 2|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic Alliance|Atlantic alliance|Western military alliance|Western alliance
European Union	body	EU|E.U.
European Commission	body	EU Commission
European Council	body
Council of the European Union	body	EU Council|Foreign Affairs Council
European Parliament	body	EU Parliament|MEPs
European External Action Service	body	EEAS
European Defence Agency	body	EDA
Euratom	body
Europol	body	European Union Agency for Law Enforcement Cooperation
United Nations	body	UN|U.N.|United Nations Organization|world body
United Nations Security Council	body	UN Security Council|U.N. Security Council|Security Council|UNSC
United Nations General Assembly	body	UN General Assembly|U.N. General Assembly|General Assembly|UNGA
United Nations Human Rights Council	body	UN Human Rights Council|U.N. Human Rights Council|Human Rights Council|UNHRC
International Atomic Energy Agency	body	IAEA|UN nuclear watchdog|U.N. nuclear watchdog|UN atomic agency|U.N. nuclear agency|UN nuclear agency|UN atomic watchdog|U.N. atomic watchdog
International Criminal Court	body	ICC
International Criminal Tribunal for the former Yugoslavia	body	ICTY|International Criminal Tribunal for the Former Yugoslavia|Yugoslav war crimes tribunal|International Criminal Tribunal for Yugoslavia
International Criminal Tribunal for Rwanda	body	ICTR
International Court of Justice	body	ICJ|World Court
Office of the United Nations High Commissioner for Human Rights	body	OHCHR|UN human rights office|U.N. human rights office
United Nations Office for the Coordination of Humanitarian Affairs	body	OCHA|UN OCHA|UNOCHA|U.N. Office for the Coordination of Humanitarian Affairs|UN Office for the Coordination of Humanitarian Affairs
United Nations High Commissioner for Refugees	body	UNHCR|UN refugee agency|U.N. refugee agency
World Health Organization	body	WHO|World Health Organisation
World Trade Organization	body	WTO|World Trade Organisation
World Food Programme	body	WFP|World Food Program|UN World Food Programme|U.N. World Food Program
International Monetary Fund	body	IMF
OSCE	body	Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe
OSCE Minsk Group	body	Minsk Group
African Union	body	AU|AU Peace and Security Council|African Union Peace and Security Council|Peace and Security Council|Organization of African Unity|OAU
African Union Mission in Somalia	body	AMISOM
Arab League	body	League of Arab States
Gulf Cooperation Council	body	GCC|Cooperation Council for the Arab States of the Gulf|Gulf Co-operation Council
Organisation of Islamic Cooperation	body	OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference
Economic Community of West African States	body	ECOWAS|CEDEAO
Southern African Development Community	body	SADC
East African Community	body	EAC
Association of Southeast Asian Nations	body	ASEAN
Shanghai Cooperation Organisation	alliance	SCO|Shanghai Cooperation Organization
Collective Security Treaty Organization	alliance	CSTO|Collective Security Treaty Organisation
Commonwealth of Independent States	body	CIS
Eurasian Economic Union	body	EAEU|Eurasian Union
Organization of American States	body	OAS|Organisation of American States
Pacific Islands Forum	body
AUKUS	alliance
Quad	alliance	Quadrilateral Security Dialogue
G7	body	G-7|Group of Seven
G8	body	G-8|Group of Eight
G20	body	G-20|Group of 20|Group of Twenty
G5 Sahel	alliance	G5 Sahel force
BRICS	body	BRICS+
OPEC	body	OPEC+|Organization of the Petroleum Exporting Countries
Warsaw Pact	alliance	Warsaw Treaty Organization
Western European Union	alliance	WEU
League of Nations	body
Visegrád Group	body	Visegrad Group|Visegrad Four|V4
Bucharest Nine	body	B9
Weimar Triangle	body
E3	body	EU3|EU-3|European trio|European troika
P5+1	body	P5 1|E3 3|EU3 3|P-5+1|five-plus-one group
Middle East Quartet	body	Quartet on the Middle East|Mideast Quartet|Diplomatic Quartet
Normandy Four	body	Normandy Format
MIKTA	body
Lima Group	body
Rio Group	body
Lublin Triangle	body
Nordic Defence Cooperation	alliance	NORDEFCO
Nordic-Baltic Eight	body	NB8
Joint Expeditionary Force	alliance	JEF
Coalition of the Willing	alliance	coalition of the willing
Ukraine Defense Contact Group	alliance	Ukraine Defence Contact Group|Ramstein group|Contact Group on Defense of Ukraine
Global Coalition to Defeat ISIS	alliance	Global Coalition to Defeat Daesh|Global Coalition Against Daesh|anti-ISIS coalition
Islamic Military Counter Terrorism Coalition	alliance	Islamic Military Alliance
Alliance of Sahel States	alliance	AES|Alliance of the Sahel States|Confederation of Sahel States
Union for the Mediterranean	body
British–Irish Council	body	British-Irish Council
NATO-Russia Council	body	NATO-Russia Council
Organisation for the Prohibition of Chemical Weapons	body	OPCW|Organization for the Prohibition of Chemical Weapons
Comprehensive Nuclear-Test-Ban Treaty Organization	body	CTBTO
Norwegian Nobel Committee	body	Nobel Committee
Amnesty International	body
Human Rights Watch	body
KFOR	force	Kosovo Force
EUFOR	force	EUFOR Althea
Resolute Support Mission	force	Resolute Support
EUTM Mali	force	European Union Training Mission in Mali|EU Training Mission in Mali
United Nations Assistance Mission for Iraq	body	UNAMI
Islamic State in the Greater Sahara	armed-group	ISGS
EULEX	body
ISAF	force	International Security Assistance Force
Combined Joint Task Force – Operation Inherent Resolve	force	CJTF-OIR
United Nations Interim Force in Lebanon	body	UNIFIL
MINUSMA	body	United Nations Multidimensional Integrated Stabilization Mission in Mali
MONUSCO	body	United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
Islamic Revolutionary Guard Corps	force	IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps|Iranian Revolutionary Guards|Iranian Revolutionary Guard|Iranian Revolutionary Guard Corps|Iran's Revolutionary Guards|Iran's Revolutionary Guard|Islamic Revolutionary Guards Corps|Pasdaran
Quds Force	force	Qods Force|IRGC Quds Force|al-Quds Force
Basij	force
Wagner Group	armed-group	Wagner|Wagner PMC|PMC Wagner|Wagner mercenary group|Wagner mercenaries
Africa Corps	force
GRU	agency	Main Intelligence Directorate
FSB	agency	Federal Security Service
SVR	agency	Foreign Intelligence Service
KGB	agency
Central Intelligence Agency	agency	CIA|C.I.A.
National Security Agency	agency	NSA
Federal Bureau of Investigation	agency	FBI|F.B.I.
Defense Intelligence Agency	agency	DIA
MI6	agency	Secret Intelligence Service
MI5	agency
Mossad	agency
Shin Bet	agency	Shabak
Inter-Services Intelligence	agency	ISI
Bundesnachrichtendienst	agency	BND
Security Service of Ukraine	agency	SBU
Defence Intelligence of Ukraine	agency	HUR|GUR
NASA	agency	National Aeronautics and Space Administration
European Space Agency	agency	ESA
Roscosmos	agency
Hezbollah	armed-group	Hizbollah|Hizbullah|Hizballah|Hezballah
Hamas	armed-group	HAMAS|Islamic Resistance Movement|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades|Qassam Brigades
Houthis	armed-group	Ansarallah|Ansar Allah|Houthi movement|Houthi rebels|Huthis|Houthi|Houthi militants|Houthi forces|Houthi militia
Islamic State	armed-group	ISIS|ISIL|Daesh|Da'esh|IS group|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State of Iraq and ash-Sham|Islamic State in Iraq and the Levant|Islamic State in Iraq and Syria
al-Qaeda	armed-group	al-Qa'ida|al-Qaida|al Qaeda|al Qaida|Al-Qaeda|Al Qaida
al-Qaeda in the Arabian Peninsula	armed-group	AQAP|al-Qaida in the Arabian Peninsula
al-Qaeda in the Islamic Maghreb	armed-group	AQIM|al-Qaida in the Islamic Maghreb
al-Qaeda in Iraq	armed-group	al-Qaida in Iraq
Taliban	armed-group	Taleban|Islamic Emirate of Afghanistan|Afghan Taliban|Taliban government|Taliban regime
al-Shabaab	armed-group	al-Shabab|al Shabaab|al Shabab|Shabaab
Hayat Tahrir al-Sham	armed-group	HTS|Hay'at Tahrir al-Sham|Nusra Front|al-Nusra Front|Jabhat al-Nusra
Fatah	party	Fateh
Palestine Liberation Organization	party	PLO|P.L.O.
Palestinian Islamic Jihad	armed-group	Islamic Jihad|PIJ
Islamic Resistance in Iraq	armed-group
Kataib Hezbollah	armed-group	Kata'ib Hezbollah|Kata'ib Hizballah|Kataeb Hezbollah|Hezbollah Brigades
Popular Mobilization Forces	armed-group	PMF|Popular Mobilisation Forces|Popular Mobilization Units|Popular Mobilization Committee|Hashd al-Shaabi
Kurdistan Workers' Party	armed-group	PKK|Kurdistan Workers Party|Kurdish Workers Party|Kurdish Workers' Party
People's Protection Units	armed-group	YPG|Kurdish People's Protection Units
Democratic Union Party	party	PYD
Syrian Democratic Forces	armed-group	SDF
Kurdistan Regional Government	body	KRG
Democratic Party of Iranian Kurdistan	armed-group	KDPI|PDKI|Kurdistan Democratic Party of Iran
Kurdistan Free Life Party	armed-group	PJAK
Mujahedin-e Khalq	armed-group	MEK|People's Mujahedin of Iran|National Council of Resistance of Iran
Free Syrian Army	armed-group	FSA
Syrian National Coalition	body	National Coalition for Syrian Revolutionary and Opposition Forces
White Helmets	body
Southern Transitional Council	armed-group	STC
Rapid Support Forces	armed-group	RSF
Janjaweed	armed-group
Sudan Liberation Movement	armed-group	Sudan Liberation Army|SLM|SLA
Sudan People's Liberation Army	armed-group	SPLA|SPLM|Sudan People's Liberation Movement|Sudanese People's Liberation Army|Sudan People's Liberation Movement/Army
Tigray People's Liberation Front	armed-group	TPLF|Tigray Defense Forces|Tigrayan forces|Tigray forces
Oromo Liberation Army	armed-group	OLA|Oromo Liberation Front|OLF
M23	armed-group	March 23 Movement|M23 rebels|M23 rebel group
FDLR	armed-group	Democratic Forces for the Liberation of Rwanda
Allied Democratic Forces	armed-group	ADF rebels
Boko Haram	armed-group
Islamic State West Africa Province	armed-group	ISWAP|Islamic State West Africa
Lord's Resistance Army	armed-group	LRA
UNITA	armed-group
Polisario Front	armed-group	Polisario|Frente Polisario
Renamo	armed-group
Liberation Tigers of Tamil Eelam	armed-group	LTTE|Tamil Tigers|Tamil Tiger rebels|Tamil Tiger
Khmer Rouge	armed-group
Viet Cong	armed-group	Vietcong
Contras	armed-group
Sandinista National Liberation Front	party	Sandinistas|FSLN|Sandinista
FARC	armed-group	Revolutionary Armed Forces of Colombia|FARC rebels|Revolutionary Armed Forces of Colombia-People's Army
National Liberation Army	armed-group	ELN
Irish Republican Army	armed-group	IRA|Provisional IRA
ETA	armed-group	Basque Fatherland and Liberty|Euskadi ta Askatasuna
Azov Brigade	armed-group	Azov Regiment|Azov Battalion
Arakan Army	armed-group
National Unity Government of Myanmar	body	National Unity Government|NUG
Three Brotherhood Alliance	armed-group	Brotherhood Alliance
Lashkar-e-Taiba	armed-group	Lashkar-e-Tayyiba|Lashkar-e-Toiba
Jaish-e-Mohammed	armed-group	Jaish-e-Muhammad
Haqqani Network	armed-group	Haqqani network|Haqqanis
Pakistani Taliban	armed-group	Tehrik-e-Taliban Pakistan|Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban|Tehreek-e-Taliban|Tehrik-i-Taliban|TTP
Balochistan Liberation Army	armed-group	BLA|Baloch Liberation Army
Islamic State–Khorasan	armed-group	ISIS-K|ISIS-Khorasan|Islamic State Khorasan Province|ISKP|Islamic State-Khorasan
JNIM	armed-group	Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal-Muslimin
Azawad Liberation Front	armed-group
Libyan National Army	armed-group	LNA|Libyan Arab Armed Forces
Muslim Brotherhood	party
Tren de Aragua	armed-group
Sinaloa Cartel	armed-group
Kosovo Liberation Army	armed-group	KLA
Commonwealth of Nations	body	Commonwealth Secretariat
Arab Parliament	body
Pan-African Parliament	body
Inter-Parliamentary Union	body	IPU
Economic Community of Central African States	body	ECCAS|CEEAC
Gulf of Guinea Commission	body
Liptako-Gourma Authority	body
Conference on Disarmament	body
Missile Technology Control Regime	body	MTCR
Three Seas Initiative	body
Eastern Partnership	body
Energy Community	body
New Development Bank	body
International Seabed Authority	body
International Whaling Commission	body
Muslim World League	body
Eurojust	body	European Union Agency for Criminal Justice Cooperation
Board of Peace	body
African Court on Human and Peoples' Rights	body
Southeast Asia Treaty Organization	alliance	SEATO
Combined Maritime Forces	force
Multinational Joint Task Force	force	MNJTF
African Union Support and Stabilization Mission in Somalia	force	AUSSOM
Southern African Development Community Mission in Mozambique	force	SAMIM|SADC Mission in Mozambique
Southern African Development Community Mission in the Democratic Republic of the Congo	force	SAMIDRC|SAMI-DRC|SADC Mission in the Democratic Republic of Congo
Gang Suppression Force	force	GSF
Multinational Security Support Mission	force	MSS mission|Multinational Security Support mission
International Stabilization Force	force	International Stabilisation Force
Takuba Task Force	force	Task Force Takuba
United Nations Interim Administration Mission in Kosovo	body	UNMIK
United Nations Integrated Office in Haiti	body	BINUH
United Nations Integrated Transition Assistance Mission in Sudan	body	UNITAMS
European Union Naval Force	force	EUNAVFOR|EU NAVFOR|EU Naval Force
EUNAVFOR Aspides	force	Operation Aspides|EU NAVFOR Aspides
`;
