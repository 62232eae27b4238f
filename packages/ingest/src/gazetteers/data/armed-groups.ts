// Armed groups: slug, name, aliases (by |), iso3 of the states where they act (by |). From the CIA World Factbook (public domain).

export const ARMED_GROUPS = `
abdallah-azzam-brigades	Abdallah Azzam Brigades		LBN|PSE|SYR
abu-sayyaf	Abu Sayyaf	Abu Sayyaf Group|ASG	MYS|PHL
al-aqsa-martyrs-brigade	al-Aqsa Martyrs Brigade	Al-Aqsa Martyrs Brigade|Al-Aqsa Martyrs Brigades	LBN|PSE
al-ashtar-brigades	al-Ashtar Brigades	Saraya al-Ashtar	BHR
al-mulathamun-battalion	al-Mulathamun Battalion	al-Mourabitoun	BFA|DZA|LBY|MLI|NER
al-qaeda	al-Qaeda	al-Qa'ida|al-Qa ida	AFG|BEN|BGD|DEU|EGY|ESP|EUE|FRA|GBR|IND|IRN|MYS|PAK|SAU|SDN|SYR|TUR|USA
al-qaeda-in-the-arabian-peninsula	al-Qaeda in the Arabian Peninsula	al-Qa'ida in the Arabian Peninsula|AQAP|al-Qa ida in the Arabian Peninsula	SAU|YEM
al-qaeda-in-the-indian-subcontinent	al-Qaeda in the Indian Subcontinent	al-Qa'ida in the Indian Subcontinent|AQIS|al-Qa ida in the Indian Subcontinent	AFG|BGD|IND|PAK
al-qaeda-in-the-islamic-maghreb	al-Qaeda in the Islamic Maghreb	al-Qa'ida in the Islamic Maghreb|AQIM|Al-Qa'ida in the Islamic Maghreb|Al-Qaeda in the Islamic Maghreb	CIV|DZA|LBY|MRT|TUN
al-shabaab	al-Shabaab	Al Shabaab|Harakat al-Shabaab al-Mujahideen|al-Shabab	DJI|ETH|KEN|SOM|TZA|UGA
allied-democratic-forces	Allied Democratic Forces	ADF	COD|UGA
ansar-al-dine	Ansar al-Dine		MLI
ansar-al-islam	Ansar al-Islam	Ansarul Islam	BFA|IRQ|SYR
ansar-al-sharia-groups	Ansar al-Sharia groups		LBY
ansar-al-sharia-in-tunisia	Ansar al-Sharia in Tunisia		TUN
anti-balaka	Anti-balaka		CAF
arakan-army	Arakan Army		MMR
asaib-ahl-al-haq	Asa'ib Ahl al-Haq	AAH|Asa ib Ahl Al-Haq|Asa'ib Ahl Al-Haq|Asaib Ahl al-Haq	IRQ|SYR
asbat-al-ansar	Asbat al-Ansar		LBN
azawad-liberation-front	Azawad Liberation Front	FLA	MLI
azawad-national-liberation-movement	Azawad National Liberation Movement	MNLA|National Movement for the Liberation of Azawad	MLI
azov-brigade	Azov Brigade	Azov Regiment|Azov Battalion	UKR
balochistan-liberation-army	Balochistan Liberation Army	Baloch Liberation Army	PAK
basque-fatherland-and-liberty	Basque Fatherland and Liberty	Euskadi ta Askatasuna	ESP
boko-haram	Boko Haram	Jamaat Ahl al-Sunna lil-Dawah wal-Jihad	BEN|CMR|NER|NGA|TCD
clan-del-golfo	Clan del Golfo	AGC|Gulf Clan|Gaitanist Self-Defense Forces	COL
coalition-of-patriots-for-change	Coalition of Patriots for Change	CPC	CAF
communist-party-of-india-maoist	Communist Party of India (Maoist)	CPI-Maoist|Naxalites	IND
communist-party-of-the-philippines-new-peoples-army	Communist Party of the Philippines/New People's Army	CPP/NPA|NPA|New People's Army	PHL
continuity-irish-republican-army	Continuity Irish Republican Army	CIRA|Continuity IRA	GBR|IRL
democratic-forces-for-the-liberation-of-rwanda	Democratic Forces for the Liberation of Rwanda	FDLR	COD|RWA
donetsk-peoples-republic-forces	Donetsk People's Republic forces	DPR|Donetsk People's Militia	UKR
farc	FARC	Revolutionary Armed Forces of Colombia	COL|VEN
free-aceh-movement	Free Aceh Movement	GAM|Gerakan Aceh Merdeka	IDN
free-syrian-army	Free Syrian Army	FSA	SYR
gran-grif	Gran Grif		HTI
gulf-cartel	Gulf Cartel		MEX
hamas	Hamas	HAMAS|Islamic Resistance Movement|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades	ISR|LBN|PSE
haqqani-network	Haqqani Network	HQN|Haqqanis	AFG|PAK
harakat-al-nujaba	Harakat al-Nujaba		IRQ
harakat-ansar-allah-al-awfiya	Harakat Ansar Allah al-Awfiya	HAAA	IRQ
harakat-sawa-d-misr	Harakat Sawa d Misr	Harakat Sawa'd Misr|Hasm	EGY|SDN
harakat-ul-jihad-i-islami	Harakat ul-Jihad-i-Islami	HUJI	AFG|IND|PAK
harakat-ul-jihad-i-islami-bangladesh	Harakat ul-Jihad-i-Islami/Bangladesh	HUJI-B	BGD
harakat-ul-mujahidin	Harakat ul-Mujahidin		AFG|IND|PAK
hayat-tahrir-al-sham	Hayat Tahrir al-Sham	al-Nusrah Front|Hay'at Tahrir al-Sham|Jabhat al-Nusra|Nusra Front	LBN|SYR
hezbollah	Hezbollah	Hizballah|Hizbullah	ARG|BRA|CAN|LBN|PRY|SYR|USA|YEM
hizbul-mujahideen	Hizbul Mujahideen	Hizb-ul-Mujahideen	IND|PAK
houthis	Houthis	Ansarallah|Ansar Allah|Houthi movement|Houthi rebels|Huthis	YEM
hurras-al-din	Hurras al-Din		SYR
indian-mujahedeen	Indian Mujahedeen		IND|NPL|PAK
islamic-jihad-union	Islamic Jihad Union	IJU	AFG|SYR|UZB
islamic-movement-of-uzbekistan	Islamic Movement of Uzbekistan	IMU|the Islamic Movement of Uzbekistan	AFG|KGZ|PAK|TUR|UZB
islamic-state	Islamic State	Islamic State of Iraq and ash-Sham|ISIS|Daesh|IS group|ISIL|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant	ALB|AUS|AUT|AZE|BEL|BGR|CAN|CHE|CYP|DEU|DNK|DZA|ESP|EUE|FIN|FRA|GBR|GRC|HUN|IDN|IRL|IRN|IRQ|ISR|ITA|JOR|LBN|LKA|MAR|MDV|MKD|MYS|NLD|NZL|OMN|POL|PRT|ROU|RUS|SAU|SDN|SWE|SYR|TJK|TUN|TUR|TZA|USA|XKX|ZAF
islamic-state-khorasan	Islamic State-Khorasan	Islamic State of Iraq and ash-Sham-Khorasan|ISIS-K|Islamic State - Khorasan|Islamic State of Iraq and ash-Sham - Khorasan|Islamic State of Iraq and ash-Sham-Khorasan Province|Islamic State-Khorasan Province	AFG|PAK|UZB
islamic-state-of-ash-sham-pakistan	Islamic State of ash-Sham Pakistan	Islamic State of ash-Sham – Pakistan	PAK
islamic-state-of-iraq-and-ash-sham-in-the-greater-sahara	Islamic State of Iraq and ash-Sham in the Greater Sahara	ISIS-GS|Islamic State in the Greater Sahara	BEN|BFA|MLI|NER
islamic-state-of-iraq-and-ash-sham-west-africa	Islamic State of Iraq and ash-Sham West Africa	ISIS-WA|Islamic State - West Africa|Islamic State West Africa|Islamic State of Iraq and ash-Sham - West Africa|Islamic State of Iraq and ash-Sham – West Africa|Islamic State – West Africa	CMR|NER|NGA|TCD
jaish-e-mohammed	Jaish-e-Mohammed	Jaish-e-Muhammad	AFG|IND|PAK
jalisco-cartel-new-generation	Jalisco Cartel New Generation	CJNG	MEX
jama-atu-ansarul-muslimina-fi-biladis-sudan	Jama atu Ansarul Muslimina Fi Biladis-Sudan	Ansaru|Jama'atu Ansarul Muslimina Fi Biladis-Sudan	NGA
janjaweed	Janjaweed		SDN
jaysh-al-adl	Jaysh al Adl	Jaish al-Adl|Jundallah	AFG|IRN|PAK
jaysh-rijal-al-tariq-al-naqshabandi	Jaysh Rijal al-Tariq al-Naqshabandi		IRQ
jemaah-islamiyah	Jemaah Islamiyah	Jemaah Islamiah	IDN|MYS
jnim	JNIM	Nusrat al-Islam	BEN|BFA|CIV|MLI|NER|SEN|TGO
justice-and-equality-movement	Justice and Equality Movement	JEM	SDN
kachin-independence-army	Kachin Independence Army		MMR
kahane-chai	Kahane Chai		ISR|PSE
karen-national-liberation-army	Karen National Liberation Army	KNLA|Karen National Union|KNU	MMR
kataib-al-imam-ali	Kata'ib al-Imam Ali	Kata ib al-Imam Ali	IRQ
kataib-hezbollah	Kataib Hezbollah	Kata'ib Hizballah	IRQ|SYR
kataib-sayyid-al-shuhada	Kata'ib Sayyid al-Shuhada	Kata ib Sayyid al-Shuhada	IRQ
kosovo-liberation-army	Kosovo Liberation Army	KLA	XKX
kurdistan-workers-party	Kurdistan Workers' Party	PKK|KADEK|KGK|Kongra-Gel	IRN|IRQ|SYR|TUR
lashkar-e-taiba	Lashkar-e-Taiba	Lashkar-e Tayyiba|Jamaat-ud-Dawa|Lashkar-e-Tayyiba	AFG|IND|PAK|USA
lashkar-i-jhangvi	Lashkar i Jhangvi		AFG|PAK
liberation-tigers-of-tamil-eelam	Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers	LKA
libyan-national-army	Libyan National Army	LNA|Libyan Arab Armed Forces|LAAF	LBY
lords-resistance-army	Lord's Resistance Army	LRA	UGA|COD|CAF|SSD
los-choneros	Los Choneros		ECU
los-lobos	Los Lobos		ECU
luhansk-peoples-republic-forces	Luhansk People's Republic forces	LPR|Luhansk People's Militia	UKR
m23	M23	March 23 Movement|M23 rebels	COD
mahdi-army	Mahdi Army	Jaish al-Mahdi	IRQ
mara-salvatrucha	Mara Salvatrucha	MS-13|MS13	GTM|HND|SLV
moro-islamic-liberation-front	Moro Islamic Liberation Front	MILF	PHL
moro-national-liberation-front	Moro National Liberation Front	MNLF	PHL
movement-for-the-emancipation-of-the-niger-delta	Movement for the Emancipation of the Niger Delta	MEND	NGA
mujahidin-shura-council-in-the-environs-of-jerusalem	Mujahidin Shura Council in the Environs of Jerusalem		EGY|PSE|SYR
national-liberation-army	National Liberation Army	ELN|Ejército de Liberación Nacional	COL|VEN
new-irish-republican-army	New Irish Republican Army	RIRA|New IRA|Real IRA	GBR|IRL
northeast-cartel	Northeast Cartel		MEX
oromo-liberation-army	Oromo Liberation Army	OLA|OLF-Shene	ETH
pakistani-taliban	Pakistani Taliban	Tehrik-e-Taliban Pakistan|TTP|Tehreek-e-Taliban Pakistan	AFG|PAK
palestine-liberation-front	Palestine Liberation Front	PLF	LBN|PSE|SYR
palestinian-islamic-jihad	Palestinian Islamic Jihad	Palestine Islamic Jihad|PIJ|Islamic Jihad	ISR|PSE
peoples-defence-force	People's Defence Force	PDF|People's Defense Force	MMR
peoples-protection-units	People's Protection Units	YPG|YPJ	SYR
peshmerga	Peshmerga		IRQ
pflp-general-command	PFLP-General Command	PLFP-GC|PFLP-GC	LBN|PSE|SYR
polisario-front	Polisario Front	Polisario	ESH|DZA
popular-front-for-the-liberation-of-palestine	Popular Front for the Liberation of Palestine	PFLP	ISR|LBN|PSE|SYR
popular-mobilization-forces	Popular Mobilization Forces	PMF|Hashd al-Shaabi|Popular Mobilisation Forces	IRQ
rapid-support-forces	Rapid Support Forces	RSF	SDN
revolutionary-peoples-liberation-party-front	Revolutionary People's Liberation Party/Front	DHKP/C|DHKP-C	GRC|TUR
segundo-marquetalia	Segundo Marquetalia	Segunda Marquetalia	COL|VEN
seleka	Séléka	Seleka	CAF
shining-path	Shining Path	Sendero Luminoso	PER
sinaloa-cartel	Sinaloa Cartel		MEX
southern-transitional-council	Southern Transitional Council	STC	YEM
sudan-peoples-liberation-movement-in-opposition	Sudan People's Liberation Movement-in-Opposition	SPLM-IO|SPLA-IO	SSD
sudan-peoples-liberation-movement-north	Sudan People's Liberation Movement-North	SPLM-N	SDN
syrian-democratic-forces	Syrian Democratic Forces	SDF	SYR
syrian-national-army	Syrian National Army	SNA	SYR
taliban	Taliban	Islamic Emirate of Afghanistan|Taleban	AFG
the-new-family-michoacana	The New Family Michoacana	LNFM	MEX
tigray-peoples-liberation-front	Tigray People's Liberation Front	TPLF|Tigray Defense Forces	ETH
tren-de-aragua	Tren de Aragua	TdA	BOL|BRA|CHL|COL|PAN|PER|TTO|USA|VEN
united-cartels	United Cartels		MEX
viv-ansanm	Viv Ansanm		HTI
wagner-group	Wagner Group	PMC Wagner|Wagner PMC|Africa Corps	RUS|UKR|SYR|LBY|CAF|MLI|SDN
`;
