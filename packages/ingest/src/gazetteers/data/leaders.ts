// Office holders 1999-2026: slug, name, family name, aliases (by |), Wikidata item, offices (iso3:office:from:to and the body that has no state, by ;), keys of the surname. From the CIA World Factbook and World Leaders (public domain) and Wikidata (CC0).

export const LEADERS = `
a-k-antony	A. K. Antony	Antony		Q278849	IND:dm:2006-10:2014-05	antoni
a-m-halidu-giwa	A.M. Halidu-Giwa	Halidu-Giwa		Q111079373	NGA:mc:2005-12:2007-08	giva|halidugiva
a-n-r-robinson	A. N. R. Robinson	Robinson	Arthur Napoleon Raymond Robinson	Q634551	TTO:hs:1997-03:2003-03	robinson
a-p-j-abdul-kalam	A. P. J. Abdul Kalam	Kalam	A.P.J. Abdul Kalam|Abdul Kalam	Q9513	IND:hs:2002-07:2007-07	kalam
a-q-m-badruddoza-chowdhury	A. Q. M. Badruddoza Chowdhury	Chowdhury		Q278403	BGD:hs:2001-11:2002-06	chovduri
aaly-karashev	Aaly Karashev	Karashev		Q4214522	KGZ:hg:2012-09:2012-09	karashev
aaron-motsoaledi	Aaron Motsoaledi	Motsoaledi	Pakishe Aaron Motsoaledi	Q302359	ZAF:im:2019-05:~2022-07	motsoaledi
abadula-gemeda	Abadula Gemeda			Q2820137	ETH:dm:2001-10:2005;ETH:sp:2010-09:2018-04	gemeda
abass-bundu	Abass Bundu	Bundu		Q4663554	SLE:sp:2018-04:~2023-01	bundu
abayomi-olonisakin	Abayomi Olonisakin	Olonisakin		Q20740520	NGA:mc:2015-07:2021-01	olonisakin
abba-kyari	Abba Kyari	Kyari		Q21002307	NGA:ad:2015-08:2020-04	kiari
abbas-abbasov	Abbas Abbasov	Abbasov			AZE:dg:2003-11:~2007	abasov
abbas-araghchi	Abbas Araghchi	Araghchi	Seyed Abbas Araghchi	Q7459020	IRN:fm:2024-08:~2025-12	araghchi
abbas-djoussouf	Abbas Djoussouf	Djoussouf			COM:hg:1998-11:1999-12	djusuf
abbas-el-fassi	Abbas El Fassi	El Fassi		Q305956	MAR:hg:2007-09:2011-11	fasi
abd-al-aziz-bin-muhammad-al-ruwas	Abd al-Aziz bin Muhammad al-Ruwas	al-Ruwas			OMN:ad:2019-05:~2019-05	ruvas|abd
abd-al-karim-al-iryani	Abd Al-Karim Al-Iryani	Al-Iryani	Abd al-Karim Ali al-Iryani	Q4119595	YEM:hg:1998-04:2001-03	iriani
abd-al-muhsin-al-madaj	Abd al-Muhsin al-Madaj	al-Madaj	Rashid Abd al-Muhsin al-Hamad		KWT:dg:2014-01:~2017;KWT:dg:2019-05:~2019-05	madaj
abd-al-qadir-qaddura	Abd al-Qadir Qaddura	Qaddura		Q4664575	SYR:sp:1999:2002	kadura
abd-al-rahim-al-keeb	Abd al-Rahim al-Keeb	al-Keeb			LBY:hg:2011-10:2012-10	kib
abd-al-rahman-abu-zaraa-al-muharrami-al-yafai	'Abd-al-Rahman Abu Zara'a al-Muharrami al-Yafai	Zara'a			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05	iafai|zara
abd-al-rahman-al-tahir-al-uhayrish	Abd al-Rahman al-Tahir al-Uhayrish	al-Uhayrish			LBY:dg:2014-08:~2015-11	uhairish
abd-al-salam-al-badri	Abd al-Salam al-Badri	al-Badri	Al-Mahdi Hasan Muftah al-Labad		LBY:dg:2014-08:~2015-11	badri
abd-al-tawab-mullah-huwaysh	Abd al-Tawab Mullah Huwaysh	Huwaysh	Abd al-Tawab Mullah al-Huwaysh	Q56867910	IRQ:dg:2001-07:2003-04	huvaish
abd-rab-el-nabi	Abd Rab el-Nabi	el-Nabi		Q12224134	EGY:mc:1981-03:2022-03	nabi
abdalla-hamdok	Abdalla Hamdok	Hamdok	Abdallah Hamdouk	Q27654948	SDN:hg:2019-08:2021-10;SDN:hg:2021-11:2022-01	hamdok
abdallah-ali-masar	Abdallah Ali Masar	Masar		Q112792322	SDN:ad:2005-09:2007-12	masar
abdallah-bin-abd-al-aziz-al-saud	Abdallah bin Abd al-Aziz Al Saud	Abdallah			SAU:dg:1982-06:~2003;SAU:hg:2005-08:2015-01;SAU:hs:2005-08:2015-01;SAU:vp:1982-06:~2003	saud|abdalah
abdallah-bin-salih-khalfan-al-habsi	Abdallah bin Salih Khalfan al-Habsi	al-Habsi			OMN:ad:2019-05:~2019-05	habsi|abdalah
abdallah-bou-habib	Abdallah Bou Habib	Habib		Q108504531	LBN:fm:2021-09:2025-02	habib
abdallah-ibn-buluggin	Abdallah ibn Buluggin	Buluggin		Q2820941	AFG:hs:1073:~2022-03	bulugin|abdalah
abdallah-kaabi	Abdallah Kaabi	Kaabi		Q16180628	TUN:im:2001-01:2002-04	kabi
abdallah-kallel	Abdallah Kallel	Kallel		Q2820931	TUN:im:1999-11:2001-01	kalel
abdallah-said-sarouma	Abdallah Said Sarouma	Sarouma		Q28194816	COM:vp:2016-05:2019-05	saruma
abdallah-wafy	Abdallah Wafy	Wafy			NER:un:2019-05:~2019-05	vafi
abdallah-yahya-al-mouallimi	Abdallah Yahya Al-Mouallimi	Al-Mouallimi	Abdallah bin Yahya al-Muallami	Q20415155	SAU:un:2019-05:~2019-05	mualimi
abdallahi-hassen-ben-hmeida	Abdallahi Hassen Ben Hmeida	Hmeida		Q2820945	MRT:fm:2008:~2023-01	hmida
abdel-aziz-bin-habtour	Abdel-Aziz bin Habtour	bin Habtour		Q12223068	YEM:hg:2016-10:2018-10	habtur|binhabtur|abdelaziz
abdel-fattah-al-burhan	Abdel Fattah al-Burhan	al-Burhan	Abd-al-Fatah al-Burhan Abd-al-Rahman|Abd-al-Fattah al-Burhan Abd-al-Rahman	Q63111184	SDN:hg:2021-11:~2026-01;SDN:hg:2022-01:~2024-06;SDN:hs:2019-04:2019-08;SDN:hs:2021-11:~2026-01	burhan
abdel-fattah-el-sisi	Abdel Fattah el-Sisi	el-Sisi	Abdel Fatah al-Sisi|Abdel Fattah al-Sisi|Abdelfattah Elsisi|Abdelfattah Said Elsisi|Abdul Fattah al-Sisi	Q307871	EGY:dm:2012-08:2014-03;EGY:hs:2014-06:~2026-01	sisi
abdel-karim-deghmi	Abdel-Karim Deghmi	Deghmi		Q110068450	JOR:sp:2021-11:~2022-07	deghmi
abdel-rahim-mohammed-hussein	Abdel Rahim Mohammed Hussein	Hussein		Q307796	SDN:dm:2005-09:2015-06;SDN:im:1998-03:2000-07;SDN:im:2001-02:2005-09	husin
abdel-salam-kajman	Abdel Salam Kajman	Kajman			LBY:dg:2019-05:~2019-05	kajman
abdel-wahid-yousif-ibrahim	Abdel Wahid Yousif Ibrahim	Ibrahim		Q112325547	SDN:im:2013-12:2014-06	ibrahim
abdelaziz-belkhadem	Abdelaziz Belkhadem	Belkhadem		Q307857	DZA:fm:2000-08:2005-05;DZA:hg:2006-05:2008-06	belhadem
abdelaziz-bouteflika	Abdelaziz Bouteflika	Bouteflika		Q57308	DZA:dm:2019-05:~2019-05;DZA:hg:1999-04:2019-04;DZA:hs:1999-04:2019-04	buteflika
abdelaziz-djerrad	Abdelaziz Djerrad	Djerrad	Abdelaziz Djerad	Q80100650	DZA:hg:2019-12:2023-11	djerad
abdelbaki-hermassi	Abdelbaki Hermassi	Hermassi		Q2821010	TUN:fm:2004-11:2005-08	hermasi
abdelfattah-mourou	Abdelfattah Mourou	Mourou		Q2821016	TUN:sp:2019-07:2019-11	muru
abdelilah-benkirane	Abdelilah Benkirane	Benkirane	Abdelillah Benkirane	Q307921	MAR:hg:2011-11:2017-03	benkirane
abdelkader-bensalah	Abdelkader Bensalah	Bensalah		Q2821079	DZA:hs:2019-04:2019-12	bensalah
abdelkader-messahel	Abdelkader Messahel	Messahel		Q5654785	DZA:fm:2017-05:2019-03	mesahel
abdelkarim-zbidi	Abdelkarim Zbidi	Zbidi		Q2821127	TUN:dm:2011-01:2013-03;TUN:dm:2017-09:2019-10	zbidi
abdellatif-loudiyi	Abdellatif Loudiyi	Loudiyi		Q2821151	MAR:ad:2019-05:~2019-05;MAR:ad:2021-10:~2022-07	ludi
abdelmadjid-tebboune	Abdelmadjid Tebboune	Tebboune		Q2821166	DZA:dm:2019-12:~2022-08;DZA:hg:2017-05:2017-08;DZA:hs:2019-12:~2026-01	tebune
abdelmalek-sellal	Abdelmalek Sellal	Sellal	Abdelmakek Sellal	Q57901	DZA:hg:2012-09:2014-03;DZA:hg:2014-04:2017-05	selal
abdelouafi-laftit	Abdelouafi Laftit	Laftit		Q30308949	MAR:im:2017-04:~2022-07	laftit
abdelrahman-al-sadig-al-mahdi	Abdelrahman Al Sadig Al Mahdi	Al Mahdi		Q112800391	SDN:ad:2015-06:2017-05	mahdi
abdelraouf-al-rawabdeh	Abdelraouf al-Rawabdeh	al-Rawabdeh	Abdur-Rauf Rawabdeh	Q2067199	JOR:hg:1999-03:2000-06;JOR:sp:2013-10:2015-10	ravabdeh
abdelwahab-abdallah	Abdelwahab Abdallah	Abdallah		Q308017	TUN:fm:2005-08:2010-01	abdalah
abderrahmane-youssoufi	Abderrahmane Youssoufi	Youssoufi		Q470946	MAR:hg:1998-02:2002-10	iusufi
abdh-hussein-al-tarb	Abdh Hussein al-Tarb	al-Tarb		Q16119870	YEM:im:2014-03:2014-11	tarb
abdi-farah-said-juha	Abdi Farah Said Juha	Juha			SOM:im:2019-05:~2019-05	juha
abdi-farah-shirdon	Abdi Farah Shirdon	Shirdon	Abdi Farrah Shirdon Said	Q682738	SOM:hg:2012-10:2013-12	shirdon
abdi-hashi-abdilahi	Abdi Hashi Abdilahi	Abdilahi		Q109745153	SOM:sp:2017-01:~2022-08	abdilahi
abdi-yusuf-hussein	Abdi Yusuf hussein	hussein		Q1397020	SOM:hg:2003-12:2004-11	husin
abdihakim-mohamoud-haji-faqi	Abdihakim Mohamoud Haji-Faqi	Haji-Faqi		Q4664968	SOM:dm:2010-11:2011-07;SOM:dm:2012-11:2014-01	faqi|hajifaqi
abdiqasim-salad-hassan	Abdiqasim Salad Hassan	Abdiqasim	Abdikassim Salad Hassan	Q308184	SOM:hs:2000-08:2004-10	hasan|abdikasim
abdirahman-beileh	Abdirahman Beileh	Beileh	Abdirahman Duale Beileh	Q16199176	SOM:fm:2014-01:2015-01	bileh
abdirahman-duale-bayle	Abdirahman Duale Bayle	Bayle		Q108461921	SOM:fm:2014:2015	baile
abdirashid-abdullahi-mohamed	Abdirashid Abdullahi Mohamed	Mohamed	Abdirashid Abdullahi Mohamed Ocha	Q29452535	SOM:dm:2017-03:2017-10;SOM:dm:2019-05:~2019-05	mohamed
abdisalam-ahmed-dhabancad	Abdisalam Ahmed Dhabancad	Dhabancad		Q111747917	SOM:sp:2022-04:2022-04	dabancad
abdisalam-omer	Abdisalam Omer	Omer		Q4665003	SOM:fm:2015-01:2017-03	omer
abdisalan-hadliye-omar	Abdisalan Hadliye Omar	Omar		Q108461922	SOM:fm:2015:2017	omar
abdiwahid-elmi-gonjeh	Abdiwahid Elmi Gonjeh	Gonjeh		Q4381342	SOM:hg:2010-09:2010-11	gonjeh
abdiweli-mohamed-ali	Abdiweli Mohamed Ali	Abdiweli		Q1777401	SOM:hg:2011-06:2012-08;SOM:hg:2012-08:2012-10	ali|abdiveli
abdiweli-sheikh-ahmed	Abdiweli Sheikh Ahmed	Abdiweli	Abdiwelli Sheikh Ahmed	Q15302843	SOM:hg:2013-12:2014-12	ahmed|abdiveli
abdolreza-rahmani-fazli	Abdolreza Rahmani Fazli	Rahmani Fazli		Q5722618	IRN:im:2013-08:2021-08	fazli|rahmanifazli
abdou-diouf	Abdou Diouf	Diouf		Q219728	SEN:hs:1981-01:2000-04	diuf
abdou-ousseni	Abdou Ousseni	Ousseni		Q113953770	COM:sp:2015-04:2020-04	useni
abdoul-kabele-camara	Abdoul Kabèlè Camara	Camara		Q6344570	GIN:dm:2010-12:2015-12;GIN:fm:2007:2008	camara
abdoul-mbaye	Abdoul Mbaye	Mbaye		Q57895	SEN:hg:2012-04:2013-09	mbaie
abdoulaye-daouda-diallo	Abdoulaye Daouda Diallo	Diallo		Q98730700	SEN:im:2013-09:2017-09	dialo
abdoulaye-diop	Abdoulaye Diop	Diop		Q2821367	MLI:fm:2021-06:~2022-12	diop
abdoulaye-maiga	Abdoulaye Maïga	Maïga	Abdoulaye Idrissa Maiga|Soumeylou Boubeye Maiga	Q113577661	MLI:hg:2017-04:2020-09;MLI:hg:2022:~2022-10;MLI:hg:2024-11:~2026-01	maiga
abdoulaye-wade	Abdoulaye Wade	Wade		Q106963	SEN:hs:2000-04:2012-04	vade
abdoulaye-yerodia-ndombasi	Abdoulaye Yerodia Ndombasi	Ndombasi		Q2821395	COD:fm:1999-03:2000-11;COD:vp:2003-07:2007-02	ndombasi
abdoulkader-kamil-mohamed	Abdoulkader Kamil Mohamed	Mohamed		Q10522744	DJI:dm:2011:2013;DJI:hg:2013-04:~2026-01	mohamed
abdoulkarim-mohamed	Abdoulkarim Mohamed	Mohamed		Q108344798	COM:fm:2015:2016	mohamed
abdourahame-tiani	Abdourahame Tiani	Tiani	Abdourahame Tchiani		NER:hs:2023-07:~2026-01	tiani
abdrabbuh-mansour-hadi	Abdrabbuh Mansour Hadi	Hadi	Abd Rabuh Mansur Hadi|Abd al-Rab Mansur al-Hadi	Q57480	YEM:hs:2012-02:2022-04;YEM:vp:1994-10:2012-02	hadi
abdu-al-hudhaifi	Abdu al-Hudhaifi	al-Hudhaifi		Q16119911	YEM:im:2015-05:2015-12	hudaifi
abdu-razzaq-guy-kambogo	Abdu Razzaq Guy Kambogo	Kambogo		Q65769832	GAB:fm:2019:~2022-07	kambogo
abdul-ameer-rasheed-yarallah	Abdul Ameer Rasheed Yarallah	Yarallah		Q106844871	IRQ:mc:2020-06:~2022-08	iaralah
abdul-aziz-al-hakim	Abdul Aziz al-Hakim	al-Hakim		Q307168	IRQ:hg:2003-12:2003-12	hakim
abdul-ghafar-ismail	Abdul Ghafar Ismail	Ismail			BRN:un:2019-05:~2019-05	ismail
abdul-ghani-baradar	Abdul Ghani Baradar	Baradar		Q317219	AFG:dg:2021-09:~2022-07	baradar
abdul-halim-khaddam	Abdul Halim Khaddam	Khaddam	Abd al-Halim ibn Said Khaddam	Q307237	SYR:hs:2000-06:2000-07;SYR:vp:1984-03:2005-02	hadam
abdul-halim-of-kedah	Abdul Halim of Kedah		Abdul Halim Mu'adzam Shah	Q57550	MYS:hs:2011-12:2016-12	halim
abdul-hamid	Abdul Hamid	Hamid		Q3246667	BGD:hs:2013-03:2023-04	hamid
abdul-ilah-khatib	Abdul Ilah Khatib	Khatib		Q317276	JOR:fm:1998-08:2001-01;JOR:fm:2005-11:2007-11	hatib
abdul-kabir	Abdul Kabir	Kabir		Q4665452	AFG:hg:2001-04:2001-11	kabir
abdul-karim-mahmoud-ibrahim	Abdul Karim Mahmoud Ibrahim	Ibrahim		Q113989404	SYR:mc:2022-04:~2023-01	ibrahim
abdul-koroma	Abdul Koroma	Koroma		Q317113	:io:1994:2012	koroma
abdul-qader-qahtan	Abdul Qader Qahtan	Qahtan		Q12223209	YEM:im:2011-12:2014-03	kahtan
abdul-qadir-bajamal	Abdul Qadir Bajamal	Bajamal	Abd al-Qadir Ba Jamal	Q307338	YEM:fm:1998:2001;YEM:hg:2001-03:2007-04	bajamal
abdul-qayyum-zakir	Abdul Qayyum Zakir	Zakir		Q4665997	AFG:dm:2021-08:2021-09	zakir
abdul-rahim-wardak	Abdul Rahim Wardak	Wardak		Q317373	AFG:dm:2004-12:2012-08	vardak
abdul-rahman-al-banyan	Abdul Rahman Al Banyan	Al Banyan		Q25450147	SAU:mc:2014-05:2018-02	banian
abdul-rahman-mohamed-taib	Abdul Rahman Mohamed Taib	Taib		Q112972364	BRN:sp:2015:~2022-07	taib
abdul-rahman-mohammed-al-othman	Abdul Rahman Mohammed Al-Othman	Al-Othman		Q109257336	KWT:mc:2013-08:2014-04	othman
abdul-rashid-dostum	Abdul Rashid Dostum	Dostum	Abdul Rashid Dostam	Q331702	AFG:vp:2014-09:~2022-01	dostum
abdul-rauf-ibrahimi	Abdul Rauf Ibrahimi	Ibrahimi		Q5917451	AFG:sp:2011-02:2019-05	ibrahimi
abdul-rehman-malik	Abdul Rehman Malik	Malik		Q567965	PAK:im:2008-03:2013-03	malik
abdul-sattar	Abdul Sattar	Sattar		Q4409050	PAK:fm:1999-11:2002-06	satar
abdul-sattar-mirzakwal	Abdul Sattar Mirzakwal	Mirzakwal		Q108104361	AFG:im:2021-06:2021-08	mirzakval
abdulaziz-alwasil	Abdulaziz Alwasil	Alwasil		Q108133778	SAU:un:2016-07:~2022-07	vasil
abdulaziz-komilov	Abdulaziz Komilov	Komilov	Abdulaziz Kamilov	Q317484	UZB:fm:1994-02:2003-03;UZB:fm:2012-02:2022-04	komilov
abdulhakim-ahmed-al-mawri	Abdulhakim Ahmed Al-Mawri	Al-Mawri		Q114870621	YEM:im:2017-12:2017-12	mavri
abdulhamid-dbeibeh	Abdulhamid Dbeibeh	Dbeibeh	Abd-al-Hamid Dubaybah|Abdul Hamid Dbeibeh|Abdul Hamid Dubaybah	Q105319569	LBY:hg:2021-02:~2026-01	dbibeh
abdulkadir-aksu	Abdülkadir Aksu	Aksu		Q318055	TUR:im:2002-11:2007-05	aksu
abdulkadir-sheikh-dini	Abdulkadir Sheikh Dini	Dini		Q16728578	SOM:dm:2015-01:2017-03	dini
abdulla-bin-hasan-alnuaimi	Abdulla bin Hasan AlNuaimi	AlNuaimi		Q113992841	BHR:dm:2018-12:~2023-01	nuaimi|abdula
abdulla-jihad	Abdulla Jihad	Jihad		Q12300379	MDV:vp:2016-06:2018-11	jihad
abdulla-maseeh-mohamed	Abdulla Maseeh Mohamed	Mohamed		Q28163511	MDV:sp:2014-05:2018-11	mohamed
abdulla-nigmatovich-aripov	Abdulla Nigmatovich Aripov	Aripov	Abdulla Aripov	Q28002959	UZB:dg:2002-05:2012-08;UZB:dg:2016-09:2016-12;UZB:hg:2016-12:~2026-01	aripov
abdulla-shahid	Abdulla Shahid	Shahid		Q4665893	:io:2021-09:2022-09;MDV:fm:2007-08:2008-11;MDV:fm:2018-11:~2022-07;MDV:sp:2008-05:2014-05	shahid
abdulla-shamaal	Abdulla Shamaal	Shamaal		Q4665894	MDV:mc:2018-12:~2022-07	shamal
abdulla-yameen	Abdulla Yameen	Yameen	Abdulla Ameen|Abdulla Yameen Abdul Gayoom	Q4665896	MDV:hg:2013-11:2018-11;MDV:hs:2013-11:2018-11	iamin
abdullah-abdullah	Abdullah Abdullah	Abdullah Abdullah		Q317556	AFG:fm:2001-12:2006-03;AFG:hg:2014-09:~2022-01;AFG:hs:2014-09:~2022-01	abdulah|abdulahabdulah
abdullah-ahmad-badawi	Abdullah Ahmad Badawi	Abdullah	Abdullah bin Ahmad Badawi	Q272588	MYS:dg:1999-01:2003-10;MYS:dm:2008-03:2009-04;MYS:hg:2003-10:2009-04	badavi|abdulah
abdullah-al-alimi-ba-wazir	Abdullah Al-Alimi Ba Wazir	Wazir			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05	vazir
abdullah-al-dardari	Abdullah al-Dardari	al-Dardari	Abdallah al-Dardari	Q4666080	SYR:dg:2005-06:2011-03	dardari
abdullah-al-saadi	Abdullah Al-Saadi	Al-Saadi	Abdallah Ali Fadl al-Saadi	Q58974381	YEM:un:2018-10:~2023-01	sadi
abdullah-al-saidi	Abdullah al-Saidi	al-Saidi		Q4666091	YEM:fm:2014-11:2015-01	saidi
abdullah-al-thani	Abdullah al-Thani	al-Thani	Abdullah al-Thini	Q15925685	LBY:hg:2014-03:2021	thani
abdullah-ali-alywa	Abdullah Ali Alywa	Alywa		Q16119290	YEM:dm:2001-04:2003-05;YEM:dm:2003-05:2006-02	aliva
abdullah-bin-hamad-al-attiyah	Abdullah bin Hamad Al Attiyah	Al Attiyah	Abdallah bin Hamad al-Atiyah|Abdallah bin Hamad al-Attiyah|Abdullah bin Hamad	Q2820939	QAT:dg:2007-04:2011-01	atiah|abdulah
abdullah-bin-khalifa-al-thani	Abdullah bin Khalifa Al Thani	Abdullah	Abdallah bin Khalifa Al Thani|Abdallah bin Khalifa al-Thani|Abdallah bin Nasir bin Khalifa Al Thani|Abdullah bin Khalifa	Q317771	QAT:hg:1996-10:2007-04;QAT:im:2019-05:~2019-05	thani|abdulah
abdullah-bin-nasser-bin-khalifa-al-thani	Abdullah bin Nasser bin Khalifa Al Thani	Abdullah	Abdallah bin Nasir bin Khalifa Al Thani	Q4666105	QAT:hg:2013-06:2020-01	thani|abdulah
abdullah-bin-zayed-al-nahyan	Abdullah bin Zayed Al Nahyan	Abdullah	Abdallah bin Zayid Al Nuhayyan|Abdullah bin Zayed	Q58301	ARE:fm:2006-02:~2025-12	nahian|abdulah
abdullah-ensour	Abdullah Ensour	Ensour	Abdullah Nsour	Q34426	JOR:hg:2012-10:2016-06	ensur
abdullah-gul	Abdullah Gül	Gül		Q42852	TUR:dg:2003-03:2007-08;TUR:fm:2003-03:2007-08;TUR:hg:2002-11:2003-03;TUR:hs:2007-08:2014-08	gul
abdullah-habibi	Abdullah Habibi	Habibi		Q29564249	AFG:dm:2016:2017	habibi
abdullah-ii	Abdullah II	Abdullah	Abdallah II|Abdallah bin al Hussein|Abdullah II of Jordan	Q57464	JOR:hs:1999-02:~2026-01	abdulah
abdullah-of-pahang	Abdullah of Pahang		Abdullah Sultan Ahmad Shah	Q15467111	MYS:hs:2019-01:2024-01;MYS:hs:2019-01:~2022-07	abdulah
abdullah-of-saudi-arabia	Abdullah of Saudi Arabia			Q57298	SAU:hg:2005-08:2015-01;SAU:hs:2005-08:2015-01	abdulah
abdullah-saleh-al-ashtal	Abdullah Saleh al-Ashtal	al-Ashtal		Q4666059	YEM:un:1990:2002	ashtal
abdullah-tarmugi	Abdullah Tarmugi	Tarmugi		Q4666073	SGP:sp:2002-03:2011-04	tarmugi
abdullah-yusif-abdulrahman-al-rumi	Abdullah Yusif Abdulrahman al-Rumi	Abdullah			KWT:dg:2021-03:~2022-03	rumi|abdulah
abdullahi-haji-hassan-mohamed-nuur	Abdullahi Haji Hassan Mohamed Nuur	Nuur		Q4666127	SOM:fm:2012-02:2012-11	nur
abdullahi-mohammed	Abdullahi Mohammed	Mohammed		Q4666134	NGA:ad:1999-05:2008-06	mohamed
abdullahi-sheikh-ismail	Abdullahi Sheikh Ismail	Ismail		Q4666136	SOM:fm:2004:2006	ismail
abdullahi-yusuf-ahmed	Abdullahi Yusuf Ahmed	Yusuf	Abdullahi Yusuf	Q215585	SOM:hs:2004-10:2008-12	ahmed|iusuf
abdullatif-bin-rashid-al-zayani	Abdullatif bin Rashid Al Zayani	Al Zayani	Abdullatif bin Rashid	Q4666152	BHR:fm:2020-02:~2023-01	zaiani|abdulatif
abdullatif-sener	Abdüllatif Şener	Şener		Q317853	TUR:dg:2002-11:2007-08	sener
abdulmalik-al-mekhlafi	Abdulmalik al-Mekhlafi	al-Mekhlafi		Q12223818	YEM:fm:2015-12:2016-04;YEM:fm:2016-04:2018-05	mehlafi
abdulqawi-yusuf	Abdulqawi Yusuf	Yusuf		Q317864	:io:2009-02:~2023-01;:io:2015-02:2018-02;:io:2018-02:2021-02	iusuf
abdulrahman-bello-dambazau	Abdulrahman Bello Dambazau	Dambazau	Abdulrahman Dambazau	Q20675806	NGA:im:2015-11:2019-05;NGA:mc:2008-08:2010-09	dambazau
abdulrahman-sir-el-khatim	Abdulrahman Sir el Khatim	el Khatim		Q112325559	SDN:dm:1999-03:2000-07	hatim
abdurahim-kakhorov	Abdurahim Kakhorov	Kakhorov		Q17462318	TJK:im:2009-01:2012-01	kahorov
abdurrahman-wahid	Abdurrahman Wahid	Wahid		Q76167	IDN:hg:1999-10:2001-07;IDN:hs:1999-10:2001-07	vahid
abdusalom-azizov	Abdusalom Azizov	Azizov		Q39083778	UZB:dm:2017-09:2019-02;UZB:im:2017-01:2017-09;UZB:si:2019-05:~2019-05	azizov
abdyrakhman-mamataliev	Abdyrakhman Mamataliev	Mamataliev			KGZ:dg:2014-04:~2015-11	mamataliev
abednego-ntshangase	Abednego Ntshangase	Ntshangase		Q108461961	SWZ:fm:2001:2003	ntshangase
abel-goumba	Abel Goumba	Goumba	Abel Gouma	Q318433	CAF:hg:2003-03:2003-12;CAF:vp:2003-12:2005-03	gumba
abel-martinez-duran	Abel Martínez Durán	Durán		Q5654916	DOM:sp:2010:2016	duran
abel-matutes	Abel Matutes	Matutes		Q318474	ESP:fm:1996-05:2000-04	matutes
abel-nathaniel-bankole-stronge	Abel Nathaniel Bankole Stronge	Stronge		Q4666604	SLE:sp:2007-09:2013-11	stronge
abel-pacheco	Abel Pacheco	Pacheco		Q217794	CRI:hg:2002-05:2006-05;CRI:hs:2002-05:2006-05	pacheco
abelardo-colome-ibarra	Abelardo Colomé Ibarra	Ibarra		Q318528	CUB:im:1989:2015	ibara
abhisit-wetchachiwa	Abhisit Wetchachiwa	Abhisit			THA:hg:2008-12:2011-08	vetchachiva|abhisit
abid-al-mutlaq-al-jabburi	Abid al-Mutlaq al-Jabburi	al-Jabburi			IRQ:dg:2005-05:~2005	jaburi
abiy-ahmed-ali	Abiy Ahmed Ali	Abiy	Abiy Ahmed	Q50365049	ETH:hg:2018-04:~2026-01	ali|abi
aboubacar-ibrahim-abani	Aboubacar Ibrahim Abani	Abani		Q4668544	:un:2005-09:2012	abani
aboubacar-senghore	Aboubacar Senghore	Senghore		Q98590307	GMB:fm:2013-11:2014-04	senghore
aboubacar-sidiki-camara	Aboubacar Sidiki Camara	Camara		Q109044655	GIN:dm:2021-10:~2023-01	camara
aboubacar-sompare	Aboubacar Somparé	Somparé		Q323086	GIN:sp:2002:2008	sompare
aboudou-soefou	Aboudou Soefou	Soefou		Q108344794	COM:fm:2005:2006	soefu
aboudramane-sangare	Aboudramane Sangaré	Sangaré		Q60694641	CIV:fm:2000-10:2003-03	sangare
abraham-belay	Abraham Belay			Q109536191	ETH:dm:2021-10:~2022-07	belai
abshir-omar-huruse	Abshir Omar Huruse	Huruse		Q113756104	SOM:fm:2022-08:~2022-12	huruse
abu-bakar-apong	Abu Bakar Apong	Bakar	Awang Abu Bakar bin Apong	Q61114010	BRN:im:2015-10:~2022-07	apong|bakar
abu-bakr-al-qirbi	Abu Bakr al-Qirbi	al-Qirbi		Q58297	YEM:fm:2012-01:2014-06	qirbi
abu-belal-muhammad-shafiul-huq	Abu Belal Muhammad Shafiul Huq	Huq		Q20265428	BGD:mc:2015-06:2018-06	huk
abu-esrar	Abu Esrar	Esrar		Q25587546	BGD:mc:2015-06:2018-06	esrar
abu-hafs	Abu Hafs	Hafs		Q3555999	AFG:hs:827:~2022-03	hafs
abu-taher	Abu Taher	Taher		Q27983620	BGD:mc:1999-06:2002-06	taher
abukar-islow-duale	Abukar Islow Duale	Duale			SOM:im:2019-05:~2019-05	duale
abul-fath-of-sarmin	Abu’l Fath of Sarmin			Q59919598	AFG:hs:1106:~2022-03	fath
abul-hassan-mahmood-ali	Abul Hassan Mahmood Ali	Ali	A. H. Mahmood Ali	Q16058009	BGD:fm:2013-11:2019-01;BGD:fm:2019-05:~2019-05	ali
abul-kalam-abdul-momen	Abul Kalam Abdul Momen	Momen		Q26923392	:un:2009-08:2015-10;BGD:fm:2019-01:~2022-07	momen
achilbay-ramatov	Achilbay Ramatov	Ramatov	Ochilboy Ramatov	Q29349797	UZB:dg:2016-12:~2022-07	ramatov
adakhan-madumarov	Adakhan Madumarov	Madumarov		Q346446	KGZ:sp:2007-12:2008-05	madumarov
adaljiza-magno	Adaljíza Magno	Magno		Q348268	TLS:fm:2007-05:2007-08;TLS:fm:2020-06:~2022-07	magno
adam-daniel-rotfeld	Adam Daniel Rotfeld	Rotfeld		Q319551	POL:fm:2005-01:2005-10	rotfeld
adam-shareef	Adam Shareef	Shareef		Q17722041	MDV:dm:2015-10:2018-11	sharif
adama-barrow	Adama Barrow	Barrow		Q27917049	GMB:hg:2017-01:2022-01;GMB:hg:2022-01:~2024-05;GMB:hs:2017-01:~2026-01	barov
adama-bictogo	Adama Bictogo	Bictogo		Q96678215	CIV:sp:2022-06:~2023-01	bictogo
adamos-adamou	Adamos Adamou	Adamou		Q351655	CYP:sp:2020-10:2021-06	adamu
adan-mohamed-nuur-madobe	Adan Mohamed Nuur Madobe	Madobe		Q2744150	SOM:hs:2008-12:2009-01;SOM:sp:2007-01:2010-05;SOM:sp:2022-04:~2022-08	madobe
adel-al-asoomi	Adel Al Asoomi	Al Asoomi		Q20408969	:io:2020-10:~2023-01	asumi
adel-al-jubeir	Adel al-Jubeir	al-Jubeir	Adil al-Ahmad al-Jubayr	Q623802	SAU:fm:2015-04:2018-12;SAU:fm:2022-06:~2023-04	jubir
adel-safar	Adel Safar	Safar	Adil Safr	Q353713	SYR:hg:2011-04:2012-06	safar
adel-yzquierdo	Adel Yzquierdo	Yzquierdo		Q53871460	CUB:dg:2012:2019-01	izquierdo
adelaide-amurane	Adelaide Amurane	Amurane	Adelaide Anchia Amurane	Q19834060	MOZ:ad:2019-05:~2019-05	amurane
adele-tonnini	Adele Tonnini	Tonnini			SMR:hs:2023-04:~2024-01	tonini
adelino-mano-queta	Adelino Mano Quetá	Quetá		Q4681978	GNB:fm:2009:2011	queta
adem-salihaj	Adem Salihaj	Salihaj		Q2485620	XKX:hg:2005-03:2005-03	salihaj
adesola-nunayon-amosu	Adesola Nunayon Amosu	Amosu		Q18666254	NGA:mc:2014-01:2015-07	amosu
adetokunbo-kayode	Adetokunbo Kayode	Kayode		Q4682392	NGA:dm:2010-04:2011-07	kaiode
adi-kuini-vuikaba-speed	Adi Kuini Vuikaba Speed	Speed			FJI:dg:1999:~2000	spid
adiato-djalo-nandigna	Adiato Djaló Nandigna	Nandigna	Adiatu Djalo Nandinga	Q58164	GNB:fm:2009:2011;GNB:hg:2012-02:2012-04	nandigna
adil-abdul-mahdi	Adil Abdul-Mahdi	Abdul-Mahdi	Adil Abd al-Mahdi	Q357116	IRQ:hg:2018-10:2020-05;IRQ:vp:2005-04:2011-07	mahdi|abdulmahdi
adilbek-dzhaksybekov	Adilbek Dzhaksybekov	Dzhaksybekov		Q357241	KAZ:dm:2009-06:2014-04	dzhaksibekov
adina-bastidas	Adina Bastidas	Bastidas		Q4682878	VEN:vp:2000-12:2002-01	bastidas
adly-mansour	Adly Mansour	Mansour		Q13593432	EGY:hs:2013-07:2014-06	mansur
adnan-badran	Adnan Badran	Badran		Q359372	JOR:hg:2005-04:2005-11	badran
adnan-pachachi	Adnan Pachachi	Pachachi		Q359766	IRQ:hg:2004-01:2004-01	pachachi
adnan-terzic	Adnan Terzić	Terzić		Q359826	BIH:hg:2002-12:2007-01	terzic
adolf-jardim	Adolf Jardim	Jardim		Q113956872	SUR:mc:2015-08:2019-03	jardim
adolf-mwesgiye	Adolf Mwesgiye	Mwesgiye			UGA:dm:2019-05:~2019-05	mvesgie
adolf-ogi	Adolf Ogi	Ogi		Q115531	CHE:hg:2000-01:2000-12;CHE:hs:2000-01:2000-12;CHE:vp:1999-01:~1999	ogi
adolfo-diaz-suarez	Adolfo Díaz Suárez	Suárez		Q114436548	CUB:dg:1988:2001	suarez
adolfo-rodriguez-saa	Adolfo Rodríguez Saá	Saá		Q312358	ARG:hs:2001-12:2001-12	sa
adolfo-valderrama-saenz-de-la-pena	Adolfo Valderrama Sáenz de la Peña	de la Peña		Q16942328	PAN:sp:2014-07:2015-06	pena|delapena
adolfo-zaldivar	Adolfo Zaldívar	Zaldívar		Q930844	CHL:sp:2008-03:2009-03	zaldivar
adolphe-lumanu	Adolphe Lumanu	Lumanu		Q2824869	COD:im:2010-02:2011-09;COD:im:2011-09:2012-04	lumanu
adolphe-muzito	Adolphe Muzito	Muzito		Q365790	COD:hg:2008-10:2012-03	muzito
adolphe-onusumba-yemba	Adolphe Onusumba Yemba	Yemba		Q112207919	COD:dm:2005-01:2006-10	iemba
adolphus-wabara	Adolphus Wabara	Wabara		Q4684485	NGA:sp:2003:2005	vabara
adonia-ayebare	Adonia Ayebare	Ayebare			UGA:un:2019-05:~2019-05	aiebare
adoum-younousmi	Adoum Younousmi	Younousmi		Q2824992	TCD:hg:2007-02:2007-02	iunusmi
adrian-cioroianu	Adrian Cioroianu	Cioroianu		Q372760	ROU:fm:2007-04:2008-04	cioroianu
adrian-hasler	Adrian Hasler	Hasler		Q373092	LIE:hg:2013-03:2021-03	hasler
adrian-nastase	Adrian Năstase	Năstase		Q271966	ROU:hg:2000-12:2004-12;ROU:sp:2004-12:2006-03	nastase
adrian-tutuianu	Adrian Țuțuianu	Țuțuianu		Q20432649	ROU:dm:2017-06:2017-09	tutuianu
adriana-munoz	Adriana Muñoz	Muñoz		Q5658359	CHL:sp:2020-03:2021-03	munoz
adriano-maleiane	Adriano Maleiane	Maleiane	Adriano Afonso Maleiane	Q44275924	MOZ:hg:2022-03:2025-01	maliane
adylbek-kasymaliev	Adylbek Kasymaliev	Kasymaliev	Adylbek Kasymaliyev	Q112703041	KGZ:dg:2021-05:2022-06;KGZ:dg:2022-06:~2022-08;KGZ:hg:2024-12:~2026-01	kasimaliev
afakriya-gadzama	Afakriya Gadzama	Gadzama		Q4688786	NGA:si:2007-08:2010-09	gadzama
afega-gaulofa	Afega Gaulofa	Gaulofa			TKL:hg:2016-03:2020-03	gaulofa
affendi-buang	Affendi Buang	Buang		Q82716484	MYS:mc:2020-01:~2022-07	buang
afonso-van-dunem	Afonso Van-Dunem	Van-Dunem		Q4689392	AGO:un:1991:2000-03	dunem|vandunem
aftab-ahmad-sherpao	Aftab Ahmad Sherpao	Sherpao		Q388793	PAK:im:2004-08:2007-11	sherpao
agageldi-mammetgeldiyev	Agageldi Mammetgeldiyev	Mammetgeldiyev		Q4279946	TKM:dm:2003-09:2009-01	mametgeldiev
agapito-mba-mokuy	Agapito Mba Mokuy	Mokuy		Q24574730	GNQ:fm:2012-05:2018-02	mokui
agapito-ona-nguema-oyana	Agapito Ona Nguema Oyana	Oyana		Q112186220	GNQ:ad:2020-08:~2022-07	oiana
agata-kornhauser-duda	Agata Kornhauser-Duda	Kornhauser-Duda		Q19991536	POL:ad:2015-08:~2022-07	duda|kornhauserduda
agba-otikpo-mezode	Agba Otikpo Mézodé	Mézodé		Q2826508	CAF:fm:2001:2003	mezode
agbeyome-kodjo	Agbéyomé Kodjo	Kodjo		Q392055	TGO:hg:2000-08:2002-06;TGO:sp:1999-06:2000-08	kodjo
agegnehu-teshager	Agegnehu Teshager			Q109995129	ETH:sp:2021-10:~2022-07	teshager
agim-ceku	Agim Çeku	Çeku		Q313573	SRB:hg:2006-03:2008-07;XKX:hg:2006-03:2008-01	ceku
agim-nuhiu	Agim Nuhiu	Nuhiu		Q28464307	MKD:im:2016-12:2017-06	nuhiu
agne-bilotaite	Agnė Bilotaitė	Bilotaitė		Q395152	LTU:im:2020-12:~2022-08	bilotaite
agni-sapkota	Agni Sapkota	Sapkota		Q4693207	NPL:sp:2020-01:~2022-07	sapkota
agostinho-fernandes-nelumb	Agostinho Fernandes Nelumb	Nelumb		Q111937234	AGO:mc:2003:2006	nelumb
agostinho-mondlane	Agostinho Mondlane	Mondlane		Q18350460	MOZ:dm:2014-03:2015-01	mondlane
aguas-santas-ocana-navarro	Aguas Santas Ocaña Navarro	Navarro		Q4694502	HND:ad:2002-10:2006-01	navaro
aguiar-mazua	Aguiar Mazua	Mazua		Q111893679	MOZ:si:2020-03:~2022-07	mazua
aguiar-real-mazule	Aguiar Real Mazule	Mazule		Q111828599	MOZ:dm:1994-12:2000-01	mazule
agum-gumelar	Agum Gumelar	Gumelar		Q4694586	IDN:dm:2001-07:2001-07	gumelar
agus-suhartono	Agus Suhartono	Suhartono		Q4258745	IDN:mc:2010:2013	suhartono
agustin-cejas	Agustín Cejas	Cejas		Q86469710	ARG:mc:2020-02:2021-12	cejas
agustin-rossi	Agustín Rossi	Rossi		Q19006869	ARG:dm:2013-06:2015-12;ARG:dm:2019-12:2021-08	rosi
agustin-santos-maraver	Agustín Santos Maraver	Santos	Agustín Santos	Q5660870	ESP:un:2018:~2022-07	maraver|santos
ahmad-al-abdullah-al-sabah	Ahmad Al Abdullah Al Sabah	Ahmad Al Abdullah	Ahmad Abdullah Al-Ahmad al Sabah	Q16151955	KWT:hg:2024-05:~2026-01	sabah|ahmadalabdulah|abdulah|ahmad
ahmad-al-khalid-al-sabah	Ahmad Al Khalid Al Sabah	Al Sabah	Muhammad al-Khalid al-Hamad al-Sabah|Talal al-Khalid Al-Ahmad Al-Sabah	Q16159745	KWT:dg:2019-05:~2019-05;KWT:dg:2022-10:~2024-05;KWT:dm:2012-02:2013-08;KWT:dm:2019-05:~2019-05;KWT:mc:2009:2012-03	sabah|ahmad
ahmad-allam-mi	Ahmad Allam-Mi	Allam-Mi		Q4695264	TCD:fm:2005-08:2008-04	mi|lami
ahmad-awad-bin-mubarak	Ahmad Awad Bin Mubarak	Bin Mubarak	Ahmad Awad Bin Mubarek|Ahmed Awad Bin Mubarak|Ahmed bin Mubarak	Q16119688	YEM:fm:2020-12:~2023-01;YEM:hg:2024-02:2025-05;YEM:un:2018-05:2018-10	mubarak|binmubarak
ahmad-bin-abdullah-al-mahmoud	Ahmad bin Abdullah Al Mahmoud	Al Mahmoud	Ahmad bin Abdallah al-Mahmud|Ahmad bin Abdullah|Muhammad Abd al-Wahid Ali al-Hamadi	Q16242594	QAT:dg:2011-09:2017-11;QAT:dg:2019-05:~2019-05	mahmud|ahmad
ahmad-faizal-azumu	Ahmad Faizal Azumu	Azumu		Q38460552	MYS:ad:2021-08:2021-08	azumu
ahmad-fathi-sorour	Ahmad Fathi Sorour	Sorour		Q401240	EGY:sp:1990-12:2011-02	sorur
ahmad-husayn-al-khudayir	Ahmad Husayn al-Khudayir	al-Khudayir			IRQ:dg:2001-07:~2002	hudair
ahmad-maher	Ahmad Maher	Maher		Q401372	EGY:fm:2001-05:2004-07	maher
ahmad-maitiq	Ahmad Maitiq	Maitiq			LBY:dg:2019-05:~2019-05	maitik
ahmad-mansour-al-ahmad-al-sabah	Ahmad Mansour Al-Ahmad Al-Sabah	Al-Sabah		Q79180644	KWT:dg:2021-12:2022-02;KWT:dm:2019-12:2020-12;KWT:im:2021-12:2022-02	sabah
ahmad-mukhtar	Ahmad Mukhtar	Mukhtar		Q2827449	PAK:dm:2008-03:2012-06	muhtar
ahmad-nasser-al-mohammed-al-sabah	Ahmad Nasser al-Mohammed al-Sabah	al-Sabah		Q12179124	KWT:dg:2021-12:2022-03;KWT:dm:2022-02:2022-03;KWT:fm:2019-12:2022-10	sabah
ahmad-shuja-pasha	Ahmad Shuja Pasha	Pasha		Q401501	PAK:si:2008-10:2012-03	pasha
ahmad-vahidi	Ahmad Vahidi	Vahidi		Q48761	IRN:dm:2009-09:2013-08;IRN:im:2021-08:~2022-07	vahidi
ahmad-zahid-hamidi	Ahmad Zahid Hamidi	Zahid	Ahmad Zahid	Q4695503	MYS:dg:2015-07:2018-05;MYS:dm:2009-04:2013-05;MYS:im:2013-05:2018-05	hamidi|zahid
ahmad-zia-massoud	Ahmad Zia Massoud	Massoud	Ahmad Zia Masood	Q218863	AFG:vp:2004-12:2009-11	masud
ahmed-abdallah-mohamed-sambi	Ahmed Abdallah Mohamed Sambi	Sambi	Ahmed Abdallah Sambi	Q311129	COM:hg:2006-05:2011-05;COM:hs:2006-05:2011-05	sambi
ahmed-aboul-gheit	Ahmed Aboul Gheit	Gheit		Q58108	EGY:fm:2004-05:2011-03	ghit
ahmed-adeeb	Ahmed Adeeb	Adeeb	Ahmed Adheeb Abdul Ghafoor	Q20675816	MDV:vp:2015-07:2015-11	adib
ahmed-afif	Ahmed Afif	Afif			SYC:vp:2020-10:~2024-06	afif
ahmed-al-sadoun	Ahmed Al-Sadoun	Al-Sadoun		Q4695735	KWT:sp:2012-02:2012-06	sadun
ahmed-al-sharaa	Ahmed al-Sharaa	al-Sharaa	Abu Mohammed al-Jolani|Ahmad al-Sharaa		SYR:hs:2025-01:~2026-01	shara
ahmed-ali-al-ashwal	Ahmed Ali Al-Ashwal	Al-Ashwal		Q26704407	YEM:mc:2006-04:2014-12	ashval
ahmed-ali-imam	Ahmed Ali Imam	Imam		Q112792326	SDN:ad:2005-09:2007-12	imam
ahmed-awad-ibn-auf	Ahmed Awad Ibn Auf	Auf	Awad al-Karim Ahmad Muhammad Ibn Auf	Q22949078	SDN:dm:2019-05:~2019-05;SDN:hs:2019-04:2019-04;SDN:vp:2019-02:2019-04	auf
ahmed-ben-said-jaffar	Ahmed Ben Said Jaffar	Jaffar		Q2827661	COM:fm:2006-05:2010-05	jafar
ahmed-benbitour	Ahmed Benbitour	Benbitour		Q401173	DZA:hg:1999-12:2000-08	benbitur
ahmed-bilal-osman	Ahmed Bilal Osman	Osman		Q4695771	SDN:ad:2005-09:2007-12;SDN:im:2018-09:2019-03	osman
ahmed-bin-ahmed-al-maysari	Ahmed bin ahmed AL-Maysari	AL-Maysari	Ahmad al-Maysari|Muhammad al-Maytami	Q55436193	YEM:dg:2019-05:~2019-05;YEM:im:2017-12:2018-10;YEM:im:2017-12:2020-12	maisari|ahmed
ahmed-chalabi	Ahmed Chalabi	Chalabi	Ahmad Chalabi	Q400837	IRQ:dg:2005-05:~2005;IRQ:hg:2003-09:2003-09	chalabi
ahmed-friaa	Ahmed Friaa	Friaa		Q2827554	TUN:im:2011-01:2011-01	fria
ahmed-hachani	Ahmed Hachani	Hachani			TUN:hg:2023-08:2024-08	hachani
ahmed-hamza	Ahmed Hamza	Hamza			LBY:dg:2019-05:~2019-05	hamza
ahmed-haroun	Ahmed Haroun	Haroun		Q400652	SDN:im:2003-04:2005-09	harun
ahmed-isse-awad	Ahmed Isse Awad	Awad		Q60090110	SOM:fm:2018:2020-11	avad
ahmed-lawan	Ahmed Lawan	Lawan		Q4695864	NGA:sp:2019-06:~2022-07	lavan
ahmed-midaoui	Ahmed Midaoui	Midaoui		Q2827546	MAR:im:1999-11:2002-11	midaui
ahmed-mohamed-ag-hamani	Ahmed Mohamed Ag Hamani	Hamani			MLI:hg:2002-06:2004-04	hamani
ahmed-nawaf-al-ahmad-al-sabah	Ahmed Nawaf Al-Ahmad Al-Sabah	Ahmed Nawaf Al-Ahmad	Ahmad Nawaf Al-Ahmad al-Sabah|Ahmad al-Nawaf Al-Ahmad al-Sabah|Ahmad al-Nawaf al-Sabah|Nawaf al-Ahmad al-Jabir al-Sabah	Q109259869	KWT:hg:2023-03:2024-01;KWT:hs:2022-07:2023-12;KWT:im:2022-03:~2022-07	sabah|ahmednavafalahmad|ahmad
ahmed-nazif	Ahmed Nazif	Nazif	Ahmed Mohamed Nazif	Q220296	EGY:hg:2004-07:2011-01	nazif
ahmed-obaid-bin-dagher	Ahmed Obaid Bin Dagher	Bin Dagher	Ahmad Obaid bin Daghir|Obaid bin Daghr	Q20385886	YEM:dg:2014-06:2014-11;YEM:dg:2015-08:2016-04;YEM:hg:2016-04:2018-10	dagher|bindagher
ahmed-ould-sidahmed	Ahmed Ould Sid'Ahmed	Ould Sid'Ahmed		Q4695972	MRT:fm:1998:2001;MRT:fm:2005:2007	sidahmed|uldsidahmed
ahmed-ould-teguedi	Ahmed Ould Teguedi	Ould Teguedi		Q11849927	MRT:fm:2013:2015	teguedi|uldteguedi
ahmed-ounaies	Ahmed Ounaies	Ounaies		Q401426	TUN:fm:2011-01:2011-02	unaies
ahmed-ouyahia	Ahmed Ouyahia	Ouyahia		Q57613	DZA:hg:2003-05:2006-05;DZA:hg:2008-06:2012-09;DZA:hg:2017-08:2019-03	uiahia
ahmed-qurei	Ahmed Qurei	Qurei			PSE:hg:2003-10:2006-03	quri
ahmed-ramadan-dumbuya	Ahmed Ramadan Dumbuya	Dumbuya		Q4695974	SLE:fm:2001:2002	dumbuia
ahmed-rufai-abubakar	Ahmed Rufai Abubakar	Abubakar		Q83154428	NGA:si:2018-01:~2022-07	abubakar
ahmed-sareer	Ahmed Sareer	Sareer			MDV:un:2019-05:~2019-05	sarir
ahmed-shafik	Ahmed Shafik	Shafik		Q294765	EGY:hg:2011-01:2011-03	shafik
ahmed-shaheed	Ahmed Shaheed	Shaheed		Q1255051	MDV:fm:2005-07:2007-08;MDV:fm:2008-11:2010-12	shahid
ahmed-tejan-kabbah	Ahmed Tejan Kabbah	Kabbah	Ahmad Tejan Kabbah	Q336297	SLE:hg:1996-03:2007-09;SLE:hs:1998-03:2007-09	kabah
ahmed-tidiane-souare	Ahmed Tidiane Souaré	Souaré		Q401526	GIN:hg:2008-05:2008-12	suare
ahmet-davutoglu	Ahmet Davutoğlu	Davutoğlu		Q58198	TUR:fm:2009-05:2011-07;TUR:fm:2011-07:2014-08;TUR:hg:2014-08:2016-05;TUR:hg:2015-08:2015-11;TUR:hg:2015-11:2016-05	davutoglu
ahmet-necdet-sezer	Ahmet Necdet Sezer	Sezer	Ahmed Necdet Sezer	Q165487	TUR:hs:2000-05:2007-08	sezer
ahn-byung-young	Ahn Byung-young	Ahn		Q16084637	KOR:dg:2003-12:2005-01	iung|ahn
ahn-gyu-back	Ahn Gyu-back	Ahn			KOR:dm:2025-07:~2025-12	bak|ahn
ahsan-iqbal-chaudhary	Ahsan Iqbal Chaudhary	Chaudhary		Q3694886	PAK:im:2017-08:2018-05	chaudari
aichatou-boulama-kane	Aïchatou Boulama Kané	Boulama	Aïchatou Boulama|Kane Aichatou Boulama	Q794630	NER:fm:2015-02:2016-04	kane|bulama
aichatou-mindaoudou	Aïchatou Mindaoudou	Mindaoudou		Q2876218	NER:fm:1999:2000;NER:fm:2001:2010	mindaudu
aida-ismailova	Aida Ismailova	Ismailova		Q97325252	KGZ:dg:2020-04:2021-02	ismailova
aigars-kalvitis	Aigars Kalvītis	Kalvītis		Q210715	LVA:hg:2004-12:2007-12	kalvitis
aime-barthelemy-simpore	Aimé Barthélemy Simporé	Simporé		Q113961437	BFA:dm:2021-12:2022-01;BFA:dm:2022-03:2022-09	simpore
aime-ngoy-mukena	Aimé Ngoy Mukena	Mukena		Q18681696	COD:dm:2014-12:2015-09;COD:dm:2019-08:2021-04	mukena
ain-seppik	Ain Seppik	Seppik		Q9142838	EST:im:2002-01:2003-02	sepik
ainars-ozolins	Ainārs Ozoliņš	Ozoliņš		Q27077592	LVA:mc:2016-08:2019-05	ozolins
aires-ali	Aires Ali	Ali	Aires Bonifacio Ali	Q357430	MOZ:hg:2010-01:2012-10	ali
aisake-eke	ʻAisake Eke	Eke	Aisake Valu Eke	Q8083950	TON:hg:2025-01:2025-12	eke
aisha-buhari	Aisha Buhari	Buhari		Q20090072	NGA:ad:2015-05:~2022-07	buhari
aisha-mohammed-mussa	Aisha Mohammed Mussa	Mohammed	Aysha Mohammed	Q60852478	ETH:dm:2018-10:2019-04	musa|mohamed
aissata-tall-sall	Aissata Tall Sall	Sall		Q15542603	SEN:fm:2020-11:~2022-07	sal
aivis-ronis	Aivis Ronis	Ronis		Q2632961	LVA:fm:2010-04:2010-11	ronis
aiyaz-sayed-khaiyum	Aiyaz Sayed-Khaiyum	Sayed-Khaiyum		Q4699401	FJI:dg:2019-05:~2019-05	haium|saiedhaium
ajay-kumar-bhalla	Ajay Kumar Bhalla	Bhalla		Q84214668	IND:im:2019-08:~2022-07	bhala
ajit-kumar-doval	Ajit Kumar Doval	Doval		Q4699784	IND:si:2004-07:2005-01;IND:si:2019-05:~2025-01	doval
akhmatbek-keldibekov	Akhmatbek Keldibekov	Keldibekov		Q4700766	KGZ:sp:2010-12:2011-12	keldibekov
akhmetzhan-yessimov	Akhmetzhan Yessimov	Yessimov	Akhmetzhan Yesimov	Q340561	KAZ:dg:2004-05:~2005	iesimov
akhtar-mansour	Akhtar Mansour	Mansour		Q2829007	AFG:hs:2015-07:2016-05	mansur
akiba-takeo	Akiba Takeo	Takeo	Takeo Akiba		JPN:si:2024-03:~2024-10	takeo
akihito	Akihito	Akihito		Q37979	JPN:hs:1989-01:2019-04	akihito
akiko-santo	Akiko Santō	Santō	Santō Akiko	Q3546202	JPN:sp:2007-08:2010-07;JPN:sp:2019-08:~2022-07	santo
akilisi-pohiva	ʻAkilisi Pohiva	Pohiva	Samiuela Akilisi Pohiva	Q3594634	TON:fm:2018-01:2019-09;TON:hg:2014-12:2019-09	pohiva
akinori-eto	Akinori Eto	Eto	Eto Akinori	Q49999	JPN:dm:2014-09:2014-12	eto
akira-gunji	Akira Gunji	Gunji	Gunji Akira	Q418691	JPN:sp:2016-08:~2022-07	gunji
akira-imaizumi	Akira Imaizumi	Imaizumi	Imaizumi Akira	Q11377256	JPN:sp:2007-01:2007-07	imaizumi
akmammet-rahmanow	Akmämmet Rahmanow	Rahmanow		Q39394633	TKM:im:2004-12:2007-04	rahmanov
akosita-lavulavu	‘Akosita Lavulavu	Lavulavu		Q28910910	TON:im:2018-01:2018-04	lavulavu
aksel-v-johannesen	Aksel V. Johannesen	Johannesen			FRO:hg:2015-09:2019-09;FRO:hg:2022-12:~2026-01	johanesen|aksel
aksoltan-atayewa	Aksoltan Atayewa	Atayewa			TKM:un:2019-05:~2019-05	ataieva
akuei-bona-malwal	Akuei Bona Malwal	Malwal			SSD:un:2019-05:~2019-05	malval
akwasi-osei-adjei	Akwasi Osei-Adjei	Osei-Adjei		Q424369	GHA:fm:2007-07:2009-01	adji|osiadji
akylbek-japarov	Akylbek Japarov	Japarov		Q4060344	KGZ:dg:2009-10:2010-04;KGZ:hg:2021-10:~2022-08	japarov
al-baghdadi-ali-al-mahmudi	al-Baghdadi Ali al-Mahmudi	al-Mahmudi			LBY:hg:2006-03:2011-10	mahmudi
al-dirdiri-muhammad-ahmad	al-Dirdiri Muhammad Ahmad	al-Dirdiri	Dirdeiry Muhammad Ahmad	Q112325804	SDN:fm:2018-05:2019-04	ahmad|dirdiri
al-gore	Al Gore	Al Gore	Albert Gore	Q19673	USA:vp:1993-01:2001-01	gore
al-sultan-abdullah-riayatuddin-al-mustafa-billah-shah	Al-Sultan Abdullah Ri'ayatuddin Al-Mustafa Billah Shah	Abdullah			MYS:hs:2019-05:~2019-05	shah|abdulah
alain-aime-nyamitwe	Alain Aimé Nyamitwe	Nyamitwe		Q27204810	BDI:fm:2015-05:2018-04	niamitve
alain-bedouma-yoda	Alain Bédouma Yoda	Yoda		Q1723580	BFA:fm:2008:2011	ioda
alain-berset	Alain Berset	Berset		Q123939	CHE:hg:2023-01:2024-01;CHE:hs:2018-01:2018-12;CHE:hs:2023-01:~2023-12;CHE:sp:2008-12:2009-11;CHE:vp:2017-01:2017-12;CHE:vp:2022-01:~2023-01	berset
alain-claude-bilie-by-nze	Alain Claude Bilie-By-Nze	Bilie-By-Nze		Q98841301	GAB:fm:2019:2020-07;GAB:hg:2023-01:2023-09	nze|biliebinze
alain-duschene	Alain Duschène	Duschène		Q41548295	LUX:mc:2017-09:2020-09	duschene
alain-guillaume-bunyoni	Alain-Guillaume Bunyoni	Bunyoni	Alain Guilaume Bunyoni	Q27231038	BDI:hg:2020-06:2022-09;BDI:im:2007-11:2011-11;BDI:im:2015-08:2020-06	bunioni
alain-juppe	Alain Juppé	Juppé		Q215569	FRA:fm:2011-02:2012-05	jupe
alain-richard-donwahi	Alain-Richard Donwahi	Donwahi		Q28150377	CIV:dm:2016-01:2017-07	donvahi
alain-richardson	Alain Richardson	Richardson			MAF:hg:2012-04:2013-04;MAF:vp:2022-04:~2024-06	richardson
alamara-nhasse	Alamara Nhassé	Nhassé		Q1304073	GNB:hg:2001-03:2002-11	nhase
alan-b-krueger	Alan B. Krueger	Krueger		Q931129	USA:ad:2011-11:2013-08	krueger
alan-ferguson	Alan Ferguson	Ferguson		Q4706609	AUS:sp:2007-08:2008-08;AUS:sp:2008-08:2011-06	ferguson
alan-ganoo	Alan Ganoo	Ganoo		Q15733912	MUS:fm:2019-11:~2022-07	ganu
alan-garcia-perez	Alan Garcia Perez	Garcia	Alan Garcia		PER:hg:2006-07:2011-07;PER:hs:2006-07:2011-07	perez|garcia
alan-geder	Alan Geder	Geder		Q12784090	SVN:mc:2018-02:2018-11	geder
alan-huckle	Alan Huckle	Huckle			FLK:hg:2006-08:2010-10;IOT:hg:2001:2004-01	hukle
alan-johnson	Alan Johnson	Johnson		Q332336	GBR:im:2009-06:2010-05	johnson
alan-peter-cayetano	Alan Peter Cayetano	Cayetano		Q471883	PHL:fm:2017-05:2018-10	caietano
alan-shatter	Alan Shatter	Shatter		Q529364	IRL:dm:2011-03:2014-05	shater
alapati-tavite	Alapati Tavite	Tavite			TKL:hg:2024-03:2025-03	tavite
alar-karis	Alar Karis	Karis		Q12358575	EST:hs:2021-10:~2026-01	karis
alar-laneman	Alar Laneman	Laneman		Q16405586	EST:im:2020-11:2021-01	laneman
alassane-bala-sakande	Alassane Bala Sakandé	Sakandé		Q78185212	BFA:sp:2017-09:~2023-01	sakande
alassane-ouattara	Alassane Ouattara	Ouattara	Alassane Dramane Ouattara	Q57413	CIV:dm:2019-05:~2019-05;CIV:hs:2010-12:2025-10;CIV:hs:2025-10:~2026-01	uatara
albade-abouba	Albadé Abouba	Abouba		Q2830749	NER:hg:2009-09:2009-10	abuba
albert-bryan	Albert Bryan	Bryan			VIR:hg:2019-01:~2026-01	brian
albert-camille-vital	Albert Camille Vital	Vital			MDG:hg:2009-12:2011-11	vital
albert-ii	Albert II	Albert		Q3910	MCO:hs:2005-04:~2026-01	bert
albert-ii-bel-2013	Albert II	Albert	Albert II of Belgium	Q3911	BEL:hs:1993-08:2013-07	bert
albert-joe-demby	Albert Joe Demby	Demby		Q4710578	SLE:vp:2000:2002-05	dembi
albert-kan-dapaah	Albert Kan-Dapaah	Kan-Dapaah		Q2638264	GHA:dm:2007-08:2009-01;GHA:im:2006-04:2008	dapah|kandapah
albert-mabri-toikeusse	Albert Mabri Toikeusse	Toikeusse		Q1304104	CIV:fm:2016-01:2016-11	toikeuse
albert-murasira	Albert Murasira	Murasira		Q57586146	RWA:dm:2018-10:~2022-08	murasira
albert-nhlanhla-shabangu	Albert Nhlanhla Shabangu	Shabangu		Q108461960	SWZ:fm:1998:2001	shabangu
albert-nicholas	Albert Nicholas	Nicholas			COK:im:2019-05:~2019-05	nicholas
albert-ouedraogo	Albert Ouédraogo	Ouédraogo		Q111131079	BFA:hg:2022-03:2024-12	uedraogo
albert-pahimi-padacke	Albert Pahimi Padacké	Padacké		Q4710950	TCD:hg:2016-02:2018-05;TCD:hg:2021-04:2024-01	padake
albert-pintat	Albert Pintat	Pintat	Albert Pintat Santolaria	Q312785	AND:fm:1997-04:2001-04;AND:hg:2005-05:2009-06	pintat
albert-ramdin	Albert Ramdin	Ramdin		Q1871549	SUR:fm:2020-07:~2023-01	ramdin
albert-shingiro	Albert Shingiro	Shingiro		Q107361984	BDI:fm:2020-06:~2022-07;BDI:un:2019-05:~2019-05	shingiro
alberto-cecchetti	Alberto Cecchetti	Cecchetti		Q3608224	SMR:hs:1999-04:~2000;SMR:hs:2001-10:2002-04	cecheti
alberto-diaz-lobo	Alberto Diaz Lobo	Diaz	Alberto Diaz		HND:vp:2002-01:~2005	lobo|diaz
alberto-espina	Alberto Espina	Espina	Alberto Espina Otero	Q5663007	CHL:dm:2018-03:2020-07	espina
alberto-fernandez	Alberto Fernández	Fernández	Alberto Angel Fernandez|Alberto Ángel Fernández	Q2642828	ARG:hg:2019-12:2023-12;ARG:hs:2019-12:2023-12	fernandez
alberto-kenyo-fujimori-fujimori	Alberto Kenyo Fujimori Fujimori	Fujimori	Alberto Fujimori|Alberto Kenyo Fujimori		PER:hg:1990-07:2001-07;PER:hs:1990-07:2001-07	fujimori
alberto-neto-pereira	Alberto Neto Pereira	Pereira		Q115277405	STP:fm:2022-11:~2023-01	perira
alberto-perdomo	Alberto Perdomo	Perdomo		Q5688201	URY:sp:2008-03:2009-03	perdomo
alberto-ricardo-mondlane	Alberto Ricardo Mondlane	Mondlane		Q61000406	MOZ:im:2010-10:2015-01	mondlane
alberto-rosso	Alberto Rosso	Rosso		Q60838892	ITA:mc:2018-10:~2022-07	roso
alberto-selva	Alberto Selva	Selva		Q888458	SMR:hs:2007-10:2008-04	selva
alberto-vaquina	Alberto Vaquina	Vaquina	Alberto Clementino Antonio Vaquina|Alberto Clementino Vaquina	Q34282	MOZ:hg:2012-10:2015-01	vaquina
albin-enrique-dubois-ramirez	Albin Enrique Dubois Ramírez	Ramírez		Q79872223	GTM:dm:2019-12:2020-01	ramirez
albin-kurti	Albin Kurti	Kurti		Q441633	XKX:hg:2020-02:2020-06;XKX:hg:2021-03:2025-04;XKX:hg:2025-04:~2026-01	kurti
alcide-djedje	Alcide Djédjé	Djédjé		Q2640305	CIV:fm:2010-12:2011-04	djedje
alcide-ponga	Alcide Ponga	Ponga			NCL:hg:2025-01:~2026-01	ponga
alcinda-abreu	Alcinda Abreu	Abreu		Q2832185	MOZ:fm:2005-02:2008-03	abreu
alda-bandeira	Alda Bandeira	Bandeira		Q4713407	STP:fm:2002-03:2002-10	bandira
alden-mclaughlin	Alden McLaughlin	McLaughlin			CYM:hg:2013-05:2021-04	mclaughlin
alden-rivera	Alden Rivera	Rivera		Q108426446	HND:fm:2011:2011-09	rivera
alejandro-bacale-ncogo	Alejandro Bacale Ncogo	Ncogo	Alejandro Bakale Nkogo	Q112162957	GNQ:dm:2018-02:2019-12	ncogo
alejandro-daniel-wolff	Alejandro Daniel Wolff	Wolff		Q343856	USA:un:2006-12:2007-04	volf
alejandro-ferrer-lopez	Alejandro Ferrer López	López		Q64481983	PAN:fm:2019-07:2020-12	lopez
alejandro-foxley	Alejandro Foxley	Foxley		Q2832446	CHL:fm:2006-03:2009-03	foxli
alejandro-garcia-padilla	Alejandro Garcia Padilla	Garcia	Alejandro Garcia		PRI:hg:2013-01:2017-01	padila|garcia
alejandro-giammattei	Alejandro Giammattei	Giammattei		Q2134696	GTM:hg:2020-01:2024-01;GTM:hs:2020-01:2024-01	giamati
alejandro-gil-fernandez	Alejandro Gil Fernández	Gil	Alejandro Gil	Q114436493	CUB:dg:2019-12:~2024-06	fernandez|gil
alejandro-maldonado-aguirre	Alejandro Maldonado Aguirre	Aguirre		Q19914009	GTM:hg:2015-09:2016-01;GTM:hs:2015-09:2016-01;GTM:vp:2015-05:2015-09	aguire
alejandro-sanchez	Alejandro Sánchez	Sánchez		Q5665525	URY:sp:2015-02:2016-03	sanchez
alejandro-serrano-aguilar	Alejandro Serrano Aguilar	Serrano	Alejandro Serrano|Nicanor Alejandro Serrano Aguilar	Q4714671	ECU:vp:2005-05:2007-01	aguilar|serano
alejandro-toledo-manrique	Alejandro Toledo Manrique	Toledo	Alejandro Toledo		PER:hg:2001-07:2006-07;PER:hs:2001-07:2006-07	manrique|toledo
aleks-andoni	Aleks Andoni	Andoni		Q47281703	ALB:mc:1997-09:2000	andoni
aleksa-becic	Aleksa Bečić	Bečić		Q28723561	MNE:sp:2020-09:2022-02	becic
aleksandar-dimitrov	Aleksandar Dimitrov	Dimitrov		Q3624669	MKD:fm:1998-11:2000-11	dimitrov
aleksandar-dimitrov-mkd-2000	Aleksandar Dimitrov	Dimitrov		Q108454838	MKD:fm:1998:2000	dimitrov
aleksandar-pravdic	Aleksandar Pravdić	Pravdić		Q4714853	SRB:dg:2001-01:2001-10	pravdic
aleksandar-remetic	Aleksandar Remetic	Remetic			BIH:dg:2019-05:~2019-05	remetic
aleksandar-vucic	Aleksandar Vučić	Vučić		Q222031	SRB:dg:2012-07:2014-04;SRB:dm:2012-07:2013-09;SRB:hg:2014-04:2017-05;SRB:hs:2017-05:~2026-01	vucic
aleksandar-vulin	Aleksandar Vulin	Vulin		Q11074974	SRB:dm:2017-06:2020-10;SRB:im:2020-10:~2022-07	vulin
aleksander-kwasniewski	Aleksander Kwaśniewski	Kwaśniewski		Q55758	POL:hs:1995-12:2005-12	kvasnievski
aleksander-subbotin	Aleksander Subbotin	Subbotin	Alyaksandr Subotsin	Q96654310	BLR:dg:2020-06:~2023-04	subotin
aleksander-szczyglo	Aleksander Szczygło	Szczygło		Q734755	POL:dm:2007-02:2007-11	szcziglo
aleksandr-gennadiyevich-khloponin	Aleksandr Gennadiyevich Khloponin	Khloponin			RUS:dg:2010-01:~2017-03	hloponin
aleksandr-petrovich-chumakov	Aleksandr Petrovich Chumakov	Chumakov		Q19772422	BLR:dm:1996-11:2001-03	chumakov
aleksandr-popkov	Aleksandr Popkov	Popkov			BLR:dg:1998-11:~2002	popkov
aleksandr-torshin	Aleksandr Torshin	Torshin		Q4461403	RUS:sp:2011-05:2011-09	torshin
aleksandr-turchin	Aleksandr Turchin	Turchin	Alyaksandr Turchyn	Q56235580	BLR:dg:2018-08:2019-12;BLR:hg:2025-03:~2026-01	turchin
aleksandra-pivec	Aleksandra Pivec	Pivec		Q56612692	SVN:dg:2020-03:2020-10	pivec
aleksandre-chikaidze	Aleksandre Chikaidze	Chikaidze		Q16364639	GEO:im:2013-11:2015-01	chikaidze
aleksandur-bozhkov	Aleksandur Bozhkov	Bozhkov			BGR:dg:1997-02:~1999	bozhkov
aleksey-leonidovich-kudrin	Aleksey Leonidovich Kudrin	Kudrin	Premiers Aleksey Leonidovich Kudrin		RUS:dg:2000-05:~2003;RUS:dg:2007-09:~2010	kudrin
aleksey-vasilyevich-gordeyev	Aleksey Vasilyevich Gordeyev	Gordeyev	Premiers Aleksey Vasilyevich Gordeyev		RUS:dg:2000-05:~2003;RUS:dg:2019-05:~2019-05	gordiev
alen-simonyan	Alen Simonyan	Simonyan		Q20513503	ARM:hs:2022-02:2022-03;ARM:sp:2021-08:~2022-07	simonian
alena-schillerova	Alena Schillerová	Schillerová		Q29951594	CZE:dg:2019-04:2021-12	schilerova
alenka-bratusek	Alenka Bratušek	Bratušek		Q3739767	SVN:hg:2013-03:2014-05	bratusek
alenka-ermenc	Alenka Ermenc	Ermenc		Q12784239	SVN:mc:2018-11:2020-04	ermenc
aleqa-hammond	Aleqa Hammond	Hammond			GRL:hg:2013-03:2014-09	hamond
ales-hojs	Aleš Hojs	Hojs		Q10773771	SVN:dm:2012-02:2013-03;SVN:im:2020-03:2022-06	hojs
ales-opata	Aleš Opata	Opata		Q50318693	CZE:mc:2018-05:~2022-07	opata
alessandro-cardelli	Alessandro Cardelli	Cardelli		Q3609898	SMR:hs:2020-10:~2021-09	cardeli
alessandro-mancini	Alessandro Mancini	Mancini		Q888508	SMR:hs:2007-04:2007-10;SMR:hs:2020-04:2020-10	mancini
alessandro-rossi	Alessandro Rossi	Rossi		Q82919	SMR:hs:2007-04:2007-10;SMR:hs:2024-04:~2024-10	rosi
alessandro-scarano	Alessandro Scarano	Scarano			SMR:hs:2023-04:~2024-01	scarano
aleu-ayieny-aleu	Aleu Ayieny Aleu	Aleu		Q112525561	SSD:im:2013-07:2016-04	aleu
alex-andrianopoulos	Alex Andrianopoulos	Andrianopoulos		Q4716622	AUS:sp:1999-11:2003-02	andrianopulos
alex-j-tyler	Alex J. Tyler	Tyler		Q4717227	LBR:sp:2007-04:2016-09	tiler
alex-kuprecht	Alex Kuprecht	Kuprecht		Q118349	CHE:sp:2020-11:2021-11	kuprecht
alex-sabundu-badeh	Alex Sabundu Badeh	Badeh		Q18097420	NGA:mc:2012-10:2014-01;NGA:mc:2014-01:2015-07	badeh
alex-scott	Alex Scott	Scott	William Alexander Scott		BMU:hg:2003-07:2006-10	scot
alex-younger	Alex Younger	Younger		Q18208520	GBR:si:2014:~2022-07	iunger
alexander-b-yano	Alexander B. Yano	Yano		Q4718284	PHL:mc:2008-05:2009-05	iano
alexander-bortnikov	Alexander Bortnikov	Bortnikov	Aleksandr Vasilyevich Bortnikov	Q516824	RUS:si:2008-05:~2022-08	bortnikov
alexander-de-croo	Alexander De Croo	De Croo		Q476596	BEL:dg:2012-10:2020-10;BEL:fm:2022-04:2022-07;BEL:hg:2020-10:2025-02	cru|decru
alexander-dobrindt	Alexander Dobrindt	Dobrindt			DEU:im:2025-05:~2025-12	dobrindt
alexander-downer	Alexander Downer	Downer		Q1239291	AUS:fm:1996-03:2007-12	dovner
alexander-kosinets	Alexander Kosinets	Kosinets		Q4234873	BLR:ad:2014-12:2016-12	kosinets
alexander-lukashenko	Alexander Lukashenko	Lukashenko	Aleksandr Lukashenko|Aliaksandr Lukashenka|Alyaksandr Lukashenka	Q2866	BLR:hs:1994-07:~2026-01	lukashenko
alexander-novak	Alexander Novak	Novak	Aleksandr Novak|Aleksandr Valentinovich Novak	Q4321847	RUS:dg:2020-11:~2024-05	novak
alexander-ogomudia	Alexander Ogomudia	Ogomudia		Q4719782	NGA:mc:2001-04:2003-06;NGA:mc:2003-06:2006-06	ogomudia
alexander-radkov	Alexander Radkov	Radkov		Q2564269	BLR:ad:2010-12:2016-12	radkov
alexander-schallenberg	Alexander Schallenberg	Schallenberg		Q64168538	AUT:fm:2021-12:~2022-12;AUT:hg:2021-10:2021-12;AUT:hg:2025-01:2025-03	schalenberg
alexander-stubb	Alexander Stubb	Stubb		Q503143	FIN:fm:2008-04:2011-06;FIN:hg:2014-06:2015-05;FIN:hs:2024-03:~2026-01	stub
alexander-van-der-bellen	Alexander Van der Bellen	Van der Bellen		Q78869	AUT:hs:2017-01:~2026-01	belen|vanderbelen
alexander-volfovich	Alexander Volfovich	Volfovich		Q83286479	BLR:mc:2020:2021	volfovich
alexander-zhukov	Alexander Zhukov	Zhukov	Aleksandr Dmitriyevich Zhukov|Premiers Aleksandr Dmitriyevich Zhukov	Q57735	RUS:dg:2004-03:2011-12	zhukov
alexandr-esaulenco	Alexandr Esaulenco	Esaulenco		Q109567746	MDA:si:2019-06:~2022-07	esaulenco
alexandr-vondra	Alexandr Vondra	Vondra		Q939484	CZE:dg:2007-01:2009-05;CZE:dm:2010-12:2012-12	vondra
alexandra-hill-tinoco	Alexandra Hill Tinoco	Tinoco		Q63744690	SLV:fm:2019-06:~2022-07	tinoco
alexandra-leitao	Alexandra Leitão	Leitão		Q25440529	PRT:ad:2019-10:2022-03	litao
alexandra-levitskaya	Alexandra Levitskaya	Levitskaya		Q4256597	RUS:ad:2013-08:~2022-08	levitskaia
alexandre-cece-loua	Alexandre Cécé Loua	Loua		Q2643744	GIN:fm:2009:2010	lua
alexandre-ferdinand-nguendet	Alexandre-Ferdinand Nguendet	Nguendet		Q15618369	CAF:hs:2014-01:2014-01;CAF:sp:2013-07:2016-05	nguendet
alexandre-luba-ntambo	Alexandre Luba Ntambo	Ntambo		Q129404	COD:dm:2012-04:2014-12	ntambo
alexandros-charitsis	Alexandros Charitsis	Charitsis			GRC:im:2019-05:~2019-05	charitsis
alexandru-jizdan	Alexandru Jizdan	Jizdan		Q24525227	MDA:im:2016-01:2019-06	jizdan
alexandru-munteanu	Alexandru Munteanu	Munteanu			MDA:hg:2025-11:~2026-01	munteanu
alexandru-pinzari	Alexandru Pînzari	Pînzari		Q87961244	MDA:dm:2020-03:2020-11	pinzari
alexei-roibu	Alexei Roibu	Roibu		Q10975675	MDA:im:2011-01:2012-07	roibu
alexey-overchuk	Alexey Overchuk	Overchuk	Aleksey Logvinovich Overchuk	Q83382151	RUS:dg:2020-01:~2024-05	overchuk
alexis-betancourt	Alexis Betancourt	Betancourt	Alexis Bethancourt Yau	Q110628456	PAN:im:2016-07:2018-10	betancurt
alexis-thambwe-mwamba	Alexis Thambwe Mwamba	Mwamba		Q2834659	COD:fm:2008-10:2012-04;COD:fm:2019:2019-04;COD:sp:2019-07:2021-02	mvamba
alexis-tsipras	Alexis Tsipras	Tsipras	Alexios Tsipras	Q312015	GRC:hg:2015-01:2015-08;GRC:hg:2015-09:2019-07	tsipras
alf-sandqvist	Alf Sandqvist	Sandqvist		Q6092995	SWE:mc:2000:2005	sandkvist
alfio-piva	Alfio Piva	Piva	Alfio Piva Mesen	Q4721942	CRI:vp:2010-05:2014-05	piva
alfonso-dastis	Alfonso Dastis	Dastis		Q5666774	ESP:fm:2016-11:2018-06	dastis
alfonso-nsue-mokuy	Alfonso Nsue Mokuy	Mokuy		Q112128551	GNQ:dg:2012-05:2015-04;GNQ:dg:2015-04:~2024-05	mokui
alfonso-portillo	Alfonso Portillo	Portillo	Alfonso Antonio Portillo Cabrera|Alfonso Antonio Portillo Cabreras	Q182441	GTM:hg:2000-01:2004-01;GTM:hs:2000-01:2004-01	portilo
alfred-cannan	Alfred Cannan	Cannan			IMN:hg:2021-10:~2026-01	canan
alfred-gasana	Alfred Gasana	Gasana		Q110274041	RWA:im:2021-12:~2022-08	gasana
alfred-gusenbauer	Alfred Gusenbauer	Gusenbauer		Q260037	AUT:hg:2007-01:2008-12	gusenbauer
alfred-lado-gore	Alfred Lado Gore	Gore		Q11904977	SSD:im:2016-04:2019-09	gore
alfred-moisiu	Alfred Moisiu	Moisiu		Q190889	ALB:hs:2002-07:2007-07	moisiu
alfred-nganga-mutua	Alfred Nganga Mutua	Mutua		Q16212421	KEN:fm:2022-09:~2022-12	mutua
alfredo-abeso-nvono-onguene	Alfredo Abeso Nvono Onguene	Onguene		Q112184961	GNQ:dm:2020-08:~2022-07	onguene
alfredo-borrero-vega	Alfredo Borrero Vega	Borrero	Alfredo Borrero|Alfredo Enrique Borrero Vega	Q106466352	ECU:vp:2021-05:~2023-12	vega|borero
alfredo-fratti	Alfredo Fratti	Fratti		Q106512605	URY:sp:2021-03:2022-03	frati
alfredo-gomez-urcuyo	Alfredo Gomez Urcuyo	Gomez	Alfredo Gomez		NIC:vp:2005-10:~2006	urcuio|gomez
alfredo-lim	Alfredo Lim	Lim		Q716656	PHL:im:2000:2001	lim
alfredo-moreno	Alfredo Moreno	Moreno		Q58293	CHL:fm:2010-03:2014-03	moreno
alfredo-pacheco	Alfredo Pacheco	Pacheco		Q5690770	DOM:sp:2003:2006;DOM:sp:2020:~2023-01	pacheco
alfredo-palacio	Alfredo Palacio	Palacio		Q217555	ECU:hg:2005-04:2007-01;ECU:hs:2005-04:2007-01;ECU:vp:2003-01:~2004	palacio
alfredo-perez-rubalcaba	Alfredo Pérez Rubalcaba	Rubalcaba		Q333638	ESP:dg:2010-10:2011-07;ESP:im:2006-04:2011-07;ESP:vp:2010-10:2011-07	rubalcaba
algirdas-brazauskas	Algirdas Brazauskas	Brazauskas	Algirdas Mykolas Brazauskas	Q212751	LTU:hg:2001-07:2006-05	brazauskas
algirdas-butkevicius	Algirdas Butkevičius	Butkevičius		Q394006	LTU:hg:2012-11:2016-11	butkevicius
algirdas-saudargas	Algirdas Saudargas	Saudargas		Q556409	LTU:fm:1996-12:2000-11	saudargas
alhaj-adam-yousef	Alhaj Adam Yousef	Yousef		Q19605286	SDN:vp:2011-09:2013-12	iusef
ali-abdel-aal	Ali Abdel Aal	Aal		Q22688906	EGY:sp:2016-01:2021-01	al
ali-abdi-farah	Ali Abdi Farah	Farah		Q2836075	DJI:fm:1999-05:2005-05	farah
ali-abdullah-ayyoub	Ali Abdullah Ayyoub	Ayyoub	Ali Abdallah Ayyub|Ali Abdullah Ayoub	Q4724546	SYR:dg:2020-08:~2024-05;SYR:dm:2018-01:2022-04;SYR:mc:2012-07:2018-01	aiub
ali-abdullah-saleh	Ali Abdullah Saleh	Saleh	Ali Abdallah Salih|Marshall Ali Abdallah Salih	Q483672	YEM:hs:1990-05:2012-02	saleh
ali-abu-al-ragheb	Ali Abu al-Ragheb	al-Ragheb	Ali Abul Ragheb	Q2509606	JOR:hg:2000-06:2002-01;JOR:hg:2002-01:2003-07;JOR:hg:2003-07:2003-10	ragheb
ali-ahmadov	Ali Ahmadov	Ahmadov	Ali Akhmedov	Q4073064	AZE:dg:2013-10:~2022-07	ahmadov
ali-ahmed-jama-jangali	Ali Ahmed Jama Jangali	Jangali		Q16730150	SOM:fm:2008:2009;SOM:fm:2009:2010	jangali
ali-ahmed-karti	Ali Ahmed Karti	Karti		Q12228166	SDN:fm:2010-06:2015-06	karti
ali-akbar-salehi	Ali Akbar Salehi	Salehi		Q283201	IRN:fm:2010-12:2013-08;IRN:vp:2009-07:2010-12;IRN:vp:2013-08:2021-08	salehi
ali-al-rashid	Ali Al-Rashid	Al-Rashid		Q4724623	KWT:sp:2012-12:2013-08	rashid
ali-al-sadiq-ali	Ali Al-Sadiq Ali	Ali		Q113987015	SDN:fm:2022-01:~2022-12	ali
ali-allawi	Ali Allawi	Allawi		Q2646641	IRQ:dg:2020-05:~2022-08;IRQ:dm:2004-04:2004-06	lavi
ali-asadov	Ali Asadov	Asadov		Q12850075	AZE:hg:2019-10:~2026-05	asadov
ali-aslan	Ali Aslan	Aslan		Q2836110	SYR:mc:1998-07:2002-01	aslan
ali-asqar-munesan	Ali Asqar Munesan	Munesan			IRN:vp:2019-05:~2019-05	munesan
ali-babacan	Ali Babacan	Babacan		Q714518	TUR:dg:2009-05:~2009;TUR:dg:2014-08:~2015-11;TUR:fm:2007-08:2009-05	babacan
ali-badjo-gamatie	Ali Badjo Gamatié	Gamatié		Q2097624	NER:hg:2009-10:2010-02	gamatie
ali-benflis	Ali Benflis	Benflis		Q327016	DZA:hg:2000-08:2003-05	benflis
ali-bongo-ondimba	Ali Bongo Ondimba	Bongo	Ali Ben Bongo Ondimba|Ali Bongo	Q57521	GAB:hs:2009-10:2023-09	ondimba|bongo
ali-faraj-al-qatrani	Ali Faraj al-Qatrani	al-Qatrani			LBY:dg:2019-05:~2019-05	katrani
ali-habib-mahmud	Ali Habib Mahmud	Mahmud		Q369251	SYR:dm:2009-06:2011-08;SYR:mc:2004-05:2009-06	mahmud
ali-hammoud	Ali Hammoud	Hammoud	Ali Hammud|Ali al-Zafir|Mohamed Mazen Ali Yusef	Q4724843	SYR:im:2001-12:2004-10	hamud
ali-hasanov	Ali Hasanov	Hasanov			AZE:dg:2019-05:~2019-05	hasanov
ali-hassan-bahdon	Ali Hassan Bahdon	Bahdon		Q27038707	DJI:dm:2019-05:~2019-05	bahdon
ali-karachev	Ali Karachev	Karachev		Q111008250	KGZ:dg:2009-10:2010-04	karachev
ali-khalif-galaydh	Ali Khalif Galaydh	Galaydh		Q1397035	SOM:hg:2000-10:2001-10	galaid
ali-khamenei	Ali Khamenei	Khamenei	Ali Hoseini-Khamenei	Q57336	IRN:hs:1989-06:~2026-01	hameni
ali-laarayedh	Ali Laarayedh	Laarayedh	Ali Laareydh	Q281184	TUN:hg:2013-03:2014-01;TUN:im:2011-12:2013-03	laraied
ali-lamine-zeine	Ali Lamine Zeine	Zeine	Ali Mahaman Lamine Zeine	Q2646711	NER:hg:2023-08:~2026-01	zine
ali-larijani	Ali Larijani	Larijani		Q336363	IRN:si:2005-08:2007-10;IRN:sp:2008-06:2020-05	lariani
ali-mahmoud-abbas	Ali Mahmoud Abbas	Abbas		Q111748038	SYR:dm:2022-04:~2023-01	abas
ali-mohamed-shein	Ali Mohamed Shein	Shein	Ali Mohammed Shein	Q743333	TZA:vp:2001-07:2010-11	shin
ali-mohammed-al-moumen	Ali Mohammed Al-Moumen	Al-Moumen		Q12227954	KWT:mc:1993:2003-01	mumen
ali-mohammed-ghedi	Ali Mohammed Ghedi	Ghedi	Ali Mohamed Gedi|Ali Muhammad Ghedi	Q355468	SOM:hg:2004-12:2007-10	ghedi
ali-mohsen-al-ahmar	Ali Mohsen Al-Ahmar	Ali Mohsen	Ali Mohsin al-Ahmar|Ali Muhsin al-Ahmar|Mohsin al-Ahmar	Q979788	YEM:vp:2016-04:2022-04	ahmar|imohsen|mohsen
ali-muhammad-mujawar	Ali Muhammad Mujawar	Mujawar	Ali Muhammad Mujawwar	Q362268	YEM:hg:2007-04:2011-12	mujavar
ali-naghiyev	Ali Naghiyev	Naghiyev		Q64739163	AZE:si:2019-06:~2022-07	naghiev
ali-osman-taha	Ali Osman Taha	Taha	Ali Uthman Muhammad Taha	Q937264	SDN:vp:1998-02:2005-01;SDN:vp:2005-07:2011-09;SDN:vp:2011-09:2013-12	taha
ali-rodriguez-araque	Alí Rodríguez Araque	Araque		Q2855363	VEN:fm:2004-11:2006-08	araque
ali-sabry	Ali Sabry	Sabry		Q98293656	LKA:fm:2022-07:~2022-07	sabri
ali-said-abdella	Ali Said Abdella			Q4725176	ERI:fm:2000:2005	abdela
ali-salajegheh	Ali Salajegheh	Salajegheh		Q109549146	IRN:vp:2021-10:~2022-07	salajegheh
ali-shamkhani	Ali Shamkhani	Shamkhani		Q1391746	IRN:si:2013-09:~2022-07	shamhani
ali-tamim-fartak	Ali Tamim Fartak	Fartak		Q112325587	SDN:ad:2005-09:2007-12	fartak
ali-yerlikaya	Ali Yerlikaya	Yerlikaya		Q12808436	TUR:im:2023-06:~2025-12	ierlikaia
ali-zaydan	Ali Zaydan	Zaydan			LBY:hg:2012-10:2014-03	zaidan
alice-nzomukunda	Alice Nzomukunda	Nzomukunda		Q2836630	BDI:vp:2005-08:2006-09	nzomukunda
alicia-barcena	Alicia Bárcena	Bárcena			MEX:fm:2023-07:2024-09	barcena
alie-kabba	Alie Kabba	Kabba		Q55126210	SLE:fm:2018-05:2019-05	kaba
alihan-smaiylov	Alihan Smaiylov	Smaiylov	Alikhan Smailov	Q56825894	KAZ:dg:2019-02:2022-01;KAZ:hg:2022-01:2024-02	smailov
alija-izetbegovic	Alija Izetbegović	Izetbegović		Q183848	BIH:hs:1996-03:~1999;BIH:hs:2000-02:2000-10	izetbegovic
alik-l-alik	Alik L. Alik	Alik		Q1283214	FSM:vp:2007-05:2015-05	alik
alikbek-jekshenkulov	Alikbek Jekshenkulov	Jekshenkulov		Q4160126	KGZ:fm:2005-09:2007-02	jekshenkulov
aliki-faipule-falimateao	Aliki Faipule Falimateao	Falimateao			TKL:hg:1997:2002	falimateao
aliki-faipule-kuresa-nasau	Aliki Faipule Kuresa Nasau	Nasau			TKL:hg:2004:2005-02	nasau
aliki-faipule-pio-tuia	Aliki Faipule Pio Tuia	Tuia			TKL:hg:2002:2004	tuia
alina-gorghiu	Alina Gorghiu	Gorghiu		Q4726709	ROU:sp:2022-06:~2022-08	gorghiu
aline-hanson	Aline Hanson	Hanson			MAF:hg:2013-04:2017-04	hanson
alison-manani-magaya	Alison Manani Magaya	Magaya		Q112325588	SSD:im:2011-08:2013-07	magaia
aliu-mahama	Aliu Mahama	Mahama		Q1374550	GHA:vp:2001-01:2009-01	mahama
alix-didier-fils-aime	Alix Didier Fils-Aimé	Fils-Aimé	Alix Didier Fils-Aim		HTI:hg:2024-11:~2026-01	aime|filsaime
aliyu-mohammed-gusau	Aliyu Mohammed Gusau	Gusau		Q4727556	NGA:dm:2014-03:2015-05	gusau
aljosa-campara	Aljosa Campara	Campara			BIH:im:2019-05:~2019-05	campara
alkache-alhada	Alkache Alhada	Alhada		Q101041532	NER:im:2021-04:2021-11	hada
alkassoum-indattou	Alkassoum Indattou	Indattou		Q110537624	NER:dm:2021-04:~2022-08	indatu
allamaye-halina	Allamaye Halina	Halina			TCD:hg:2024-05:~2026-01	halina
allan-bell	Allan Bell	Bell			IMN:hg:2011-10:2016-10	bel
allan-kemakeza	Allan Kemakeza	Kemakeza		Q654672	SLB:dg:2000-07:~2001;SLB:hg:2001-12:2006-04	kemakeza
allan-marat	Allan Marat	Marat			PNG:dg:2002-08:~2002	marat
allan-rodriguez	Allan Rodríguez	Rodríguez		Q97174505	GTM:sp:2020-01:2022-01	rodriguez
allan-taylor	Allan Taylor	Taylor		Q4730998	AUS:si:1998-03:2003-02	tailor
allen-chastanet	Allen Chastanet	Chastanet	Allen Chastenet	Q16203640	LCA:fm:2019-05:~2019-05;LCA:hg:2016-06:2021	chastanet
ally-coulibaly	Ally Coulibaly	Coulibaly		Q2838739	CIV:fm:2020-03:2021-04	culibali
almamy-kabele-camara	Almamy Kabélé Camara	Camara		Q114643672	GIN:dm:2008-05:2008-12	camara
almazbek-atambayev	Almazbek Atambayev	Atambayev	Almazbek Atambaev	Q24692	KGZ:hg:2007-03:2007-11;KGZ:hg:2010-12:2011-09;KGZ:hg:2011-11:2011-12;KGZ:hs:2011-12:2017-11	atambaiev
almerindo-jaka-jamba	Almerindo Jaka Jamba	Jamba		Q4733786	AGO:sp:2002:2004	jamba
alpha-barry	Alpha Barry	Barry		Q25115075	BFA:fm:2016-01:2021-12	bari
alpha-conde	Alpha Condé	Condé		Q4413	GIN:dm:2019-05:~2019-05;GIN:hs:2010-12:2021-09	conde
alpha-oumar-konare	Alpha Oumar Konare	Konare			MLI:hs:1992-06:2002-06	konare
alphonse-marie-kadege	Alphonse-Marie Kadege	Kadege		Q2839679	BDI:vp:2003-04:2004-11	kadege
alrich-nicolas	Alrich Nicolas	Nicolas		Q1111324	HTI:fm:2008-09:2009-11	nicolas
altaf-hossain-chowdhury	Altaf Hossain Chowdhury	Chowdhury		Q27916183	BGD:im:2001-10:2004-03	chovduri
altynay-omurbekova	Altynay Omurbekova	Omurbekova			KGZ:dg:2019-05:~2019-05	omurbekova
alva-baptiste	Alva Baptiste	Baptiste		Q4737616	LCA:fm:2021-08:~2022-12	baptiste
alvaro-arzu-escobar	Alvaro Arzú Escobar	Escobar		Q27044664	GTM:sp:2018-01:2020-01	escobar
alvaro-colom	Álvaro Colom	Colom	Alvaro Colom Caballeros	Q250924	GTM:hg:2008-01:2012-01;GTM:hs:2008-01:2012-01	colom
alvaro-elias-loredo	Álvaro Elías Loredo	Loredo		Q6172780	MEX:sp:2006-05:2006-08	loredo
alvaro-elizalde	Álvaro Elizalde	Elizalde		Q16298964	CHL:sp:2022-03:~2022-07	izalde
alvaro-enrique-arzu-irigoyen	Álvaro Enrique Arzú Irigoyen	Arzú	Álvaro Arzú|Álvaro Enrique Arzú	Q250834	GTM:hg:1996-01:2000-01;GTM:hs:1996-01:2000-01	irigoien|arzu
alvaro-garcia-linera	Álvaro García Linera	García	Álvaro García	Q250993	BOL:vp:2006-01:2019-11	linera|garcia
alvaro-leyva	Álvaro Leyva	Leyva		Q10395812	COL:fm:2022-08:~2023-06	liva
alvaro-uribe-velez	Alvaro Uribe Velez	Uribe	Alvaro Uribe		COL:hg:2002-08:2010-08;COL:hs:2002-08:2010-08	velez|uribe
alwi-shihab	Alwi Shihab	Shihab		Q2840640	IDN:fm:1999-10:2001-07	shihab
aly-ngouille-ndiaye	Aly Ngouille Ndiaye	Ndiaye		Q98730622	SEN:im:2017-09:2020-11	ndiaie
alya-bint-ahmad-bin-saif-al-thani	Alya bint Ahmad bin Saif Al Thani	Alya			QAT:un:2019-05:~2019-05	thani|alia
amado-boudou	Amado Boudou	Boudou		Q452112	ARG:vp:2011-12:2015-12	budu
amadou-ali	Amadou Ali	Ali		Q2840847	CMR:dg:2004-12:~2023-12	ali
amadou-ba	Amadou Ba	Ba		Q16269678	SEN:fm:2019-04:2020-11;SEN:hg:2022-09:2024-03	ba
amadou-damaro-camara	Amadou Damaro Camara	Camara		Q96059533	GIN:sp:2020-04:~2023-01	camara
amadou-gon-coulibaly	Amadou Gon Coulibaly	Coulibaly		Q2840866	CIV:hg:2017-01:2020-07	culibali
amadou-lamarana-bah	Amadou Lamarana Bah	Bah		Q108426403	GIN:fm:2008:2009	bah
amadou-salifou	Amadou Salifou	Salifou		Q19259177	NER:sp:2014-11:2016-03	salifu
amadou-soumahoro	Amadou Soumahoro	Soumahoro		Q68770341	CIV:sp:2019-03:2022-05	sumahoro
amadou-toumani-toure	Amadou Toumani Toure	Toure			MLI:hs:2002-06:2012-04	ture
amal-mudallali	Amal Mudallali	Mudallali			LBN:un:2019-05:~2019-05	mudalali
amama-mbabazi	Amama Mbabazi	Mbabazi		Q57873	UGA:hg:2011-05:2021-06	mbabazi
amancio-oscar-denis-sanchez	Amancio Oscar Denis Sanchez	Denis	Amancio Denis|Amancio Oscar Denis		PRY:vp:2012-06:~2012	sanchez|denis
amanda-fazio	Amanda Fazio	Fazio		Q4739616	AUS:sp:2009-11:2011-05	fazio
amangeldy-muraliyev	Amangeldy Muraliyev	Muraliyev		Q24678	KGZ:hg:1999-04:2000-12	muraliev
amara-essy	Amara Essy	Essy		Q454785	CIV:fm:1990:2000	esi
amber-rudd	Amber Rudd	Rudd		Q479171	GBR:im:2016-07:2018-04	rud
ambroisine-kpongo	Ambroisine Kpongo	Kpongo		Q36070326	CAF:un:2019-05:~2019-05	kpongo
ambrose-dery	Ambrose Dery	Dery		Q459187	GHA:im:2019-05:~2019-05;GHA:im:2021-01:~2022-07	deri
ambrose-lufuma	Ambrose Lufuma	Lufuma		Q45384113	ZMB:dm:2021-08:~2022-07	lufuma
ambrose-mandvulo-dlamini	Ambrose Mandvulo Dlamini	Dlamini	Russell Dlamini|Russell Mmiso Dlamini	Q57973856	SWZ:hg:2018-10:2021-07;SWZ:hg:2023-11:~2026-01	dlamini
ambrosio-ndong-masie	Ambrosio Ndong Masie	Masie		Q112186241	GNQ:ad:2020-08:~2022-07	masie
ameen-faisal	Ameen Faisal	Faisal		Q4742107	MDV:dm:2008-11:2010-12	faisal
ameenah-gurib-fakim	Ameenah Gurib-Fakim	Gurib-Fakim		Q20022984	MUS:hs:2015-06:2018-03	fakim|guribfakim
amelie-de-montchalin	Amélie de Montchalin	de Montchalin		Q30379410	FRA:fm:2019-05:~2019-05	montchalin|demontchalin
amenta-matthew	Amenta Matthew	Matthew			MHL:im:2019-05:~2019-05	mathev
americo-doliveira-dos-ramos	Américo d'Oliveira Dos Ramos	Dos Ramos	Am rico d'Oliveira Dos Ramos		STP:hg:2025-01:~2026-01	ramos|dosramos
amery-browne	Amery Browne	Browne		Q107861200	TTO:fm:2015-09:~2022-07	brovne
amina-j-mohammed	Amina J. Mohammed	Mohammed		Q4746340	:io:2017-02:~2023-01:united-nations	mohamed
amina-mohamed	Amina Mohamed	Mohamed	Amina Chawahir Mohamed	Q4746345	KEN:fm:2013-05:2018-02	mohamed
aminata-toure	Aminata Touré	Touré		Q2415495	SEN:hg:2013-09:2014-07	ture
aminatou-maiga-toure	Aminatou Maïga Touré	Touré		Q2843402	NER:fm:2010-03:2011-04	ture
amine-abba-sidick	Amine Abba Sidick	Sidick		Q44738325	TCD:fm:2020-07:2021-05	sidik
aminu-bashir-wali	Aminu Bashir Wali	Wali		Q19834500	NGA:fm:2014:2015	vali
aminu-bello-masari	Aminu Bello Masari	Masari		Q18098561	NGA:sp:2003:2007	masari
aminu-waziri-tambuwal	Aminu Waziri Tambuwal	Tambuwal		Q4746479	NGA:sp:2011-06:2015-06	tambuval
amir-hatami	Amir Hatami	Hatami		Q25424757	IRN:dm:2017-08:2021-08	hatami
amir-hossein-ghazizadeh-hashemi	Amir-Hossein Ghazizadeh Hashemi	Hashemi		Q16045275	IRN:vp:2021-09:~2022-07	hashemi
amir-khan-muttaqi	Amir Khan Muttaqi	Muttaqi		Q60499905	AFG:fm:2021-09:~2025-12	mutaqi
amir-peretz	Amir Peretz	Peretz		Q472117	ISR:dg:2006-05:2007-06;ISR:dm:2006-05:2007-06	peretz
amit-shah	Amit Shah	Shah		Q4746875	IND:im:2019-05:~2025-12	shah
amon-murwira	Amon Murwira	Murwira		Q85748517	ZWE:fm:2021-01:2021-03	murvira
amr-moussa	Amr Moussa	Moussa		Q381113	EGY:fm:1991-05:2001-05	musa
amrith-rohan-perera	Amrith Rohan Perera	Perera			LKA:un:2019-05:~2019-05	perera
amrullah-saleh	Amrullah Saleh	Saleh		Q477828	AFG:im:2018-12:2019-01;AFG:im:2019-05:~2019-05;AFG:vp:2020-02:2021-08	saleh
amy-adams	Amy Adams	Adams		Q4451142	NZL:im:2011-12:2012-04	adams
ana-birchall	Ana Birchall	Birchall		Q12720574	ROU:dg:2019-05:~2019-05	birchal
ana-brnabic	Ana Brnabić	Brnabić		Q26258815	SRB:hg:2017-06:2024-03	brnabic
ana-de-palacio-y-del-valle-lersundi	Ana de Palacio y del Valle-Lersundi	del Valle-Lersundi		Q438185	ESP:fm:2002-07:2004-04	lersundi|delvalelersundi
ana-garcia-carias	Ana García Carías	Carías		Q16300525	HND:ad:2014-01:2022-01	carias
ana-helena-chacon	Ana Helena Chacón	Chacón	Ana Helena Chacon Echeverria|Ana Helena Chacón Echeverría	Q15980311	CRI:im:2002:2006;CRI:vp:2014-05:2018-05	chacon
ana-pastor-julian	Ana Pastor Julián	Julián		Q433215	ESP:sp:2016-07:2019-05	julian
ana-revenco	Ana Revenco	Revenco		Q108009132	MDA:im:2021-08:~2022-07	revenco
ana-rosanna-guevara-pinto	Ana Rosanna Guevara Pinto	Guevara	Ana Guevara|Ana Rosanna Guevara		HND:vp:2019-05:~2019-05	pinto|guevara
ana-vilma-de-escobar	Ana Vilma de Escobar	de Escobar	Ana Vilma Albanez De Escobar	Q4272340	SLV:vp:2004-06:2009-06	escobar|discobar
anas-khalid-al-saleh	Anas Khalid Al Saleh	Al Saleh	Anas al-Khalid al-Salih	Q16214166	KWT:im:2019-11:2020-12	saleh
anastase-murekezi	Anastase Murekezi	Murekezi		Q17417622	RWA:hg:2014-07:2017-08	murekezi
anatol-kalinin	Anatol Kalinin	Kalinin		Q13028435	BLR:dg:2010-12:2018-08	kalinin
anatol-kulyashow	Anatol Kulyashow	Kulyashow		Q2080709	BLR:im:2009-06:2012-05	kuliashov
anatol-salaru	Anatol Șalaru	Șalaru		Q4752069	MDA:dm:2015-07:2016-12	salaru
anatol-sivak	Anatol Sivak	Sivak		Q3925052	BLR:dg:2020-09:~2024-05	sivak
anatol-tozik	Anatol Tozik	Tozik		Q13132826	BLR:dg:2010-12:2014-12	tozik
anatole-collinet-makosso	Anatole Collinet Makosso	Makosso		Q4752077	COD:hg:2021-05:2024-05;COG:hg:2021-05:~2026-01	makoso
anatole-marie-nkou	Anatole Marie Nkou	Nkou		Q4752079	CMR:un:2008-05:~2022-08	nku
anatolie-nosatii	Anatolie Nosatîi	Nosatîi		Q108213037	MDA:dm:2021-08:~2022-07	nosati
anatolii-mohyliov	Anatolii Mohyliov	Mohyliov		Q488174	UKR:im:2010-03:2011-11	mohiliov
anatolio-ndong-mba	Anatolio Ndong Mba	Ndong Mba		Q112133229	GNQ:un:2011:2016;GNQ:un:2019-05:~2019-05	mba|ndongmba
anatoliy-holubchenko	Anatoliy Holubchenko	Holubchenko		Q12096690	UKR:ad:2013-12:2014-01	holubchenko
anatoliy-hrytsenko	Anatoliy Hrytsenko	Hrytsenko		Q488211	UKR:dm:2005-02:2007-12	hritsenko
anatoliy-kinakh	Anatoliy Kinakh	Kinakh		Q488180	UKR:dg:2005-02:~2004;UKR:hg:2001-05:2002-11	kinah
anatoliy-serdyukov	Anatoliy Serdyukov	Serdyukov		Q316583	RUS:dm:2007-02:2012-11	serdiukov
anatoliy-zlenko	Anatoliy Zlenko	Zlenko		Q488198	UKR:fm:2000-10:2003-09	zlenko
anatoly-kvashnin	Anatoly Kvashnin	Kvashnin		Q2360635	RUS:mc:1997-05:2004-07	kvashnin
anatoly-tyutyunov	Anatoly Tyutyunov	Tyutyunov			BLR:dg:2002-07:~2004	tiutiunov
anayansi-rodriguez-camejo	Anayansi Rodriguez Camejo	Rodriguez	Anayansi Rodriguez		CUB:un:2019-05:~2019-05	camejo|rodriguez
anca-dragu	Anca Dragu	Dragu		Q21510540	ROU:sp:2020-12:2021-11	dragu
anders-anundsen	Anders Anundsen	Anundsen		Q1772964	NOR:im:2013-10:2016-12	anundsen
anders-brannstrom	Anders Brännström	Brännström		Q5588994	SWE:mc:2012-09:2016-06	branstrom
anders-danielsson	Anders Danielsson	Danielsson		Q4353002	SWE:si:2007:2012	danielson
anders-fogh-rasmussen	Anders Fogh Rasmussen	Rasmussen		Q46052	:io:2009-08:2014-09:nato;DNK:hg:2001-11:2009-04	rasmusen
anders-grenstad	Anders Grenstad	Grenstad		Q5771052	SWE:mc:2005-07:2011-02	grenstad
anders-samuelsen	Anders Samuelsen	Samuelsen		Q491263	DNK:fm:2016-11:2019-06	samuelsen
anders-silwer	Anders Silwer	Silwer		Q6176280	SWE:mc:2003:2011	silver
anders-thornberg	Anders Thornberg	Thornberg		Q4753937	SWE:si:2012-07:2018	thornberg
andika-perkasa	Andika Perkasa	Perkasa		Q18421241	IDN:mc:2018-11:2021-11;IDN:mc:2021-11:~2022-07	perkasa
andranik-margaryan	Andranik Margaryan	Margaryan	Andranik Markaryan	Q215782	ARM:hg:2000-05:2007-03	margarian
andre-blattmann	André Blattmann	Blattmann		Q120004	CHE:mc:2008-08:2009-02;CHE:mc:2009-03:2016-12	blatman
andre-bumaya	André Bumaya	Bumaya		Q108461900	RWA:fm:2000:2002	bumaia
andre-erdos	André Erdős	Erdős		Q94410378	HUN:un:1997:2002	erdos
andre-flahaut	André Flahaut	Flahaut		Q518520	BEL:dm:1999-07:2007-12;BEL:sp:2010-07:2014-06	flahaut
andre-martin-ebanks	André Martin Ebanks	Ebanks	Andr Martin Ebanks		CYM:hg:2025-05:~2026-01	ebanks
andre-nzapayeke	André Nzapayeké	Nzapayeké		Q15652682	CAF:hg:2014-01:2014-08	nzapaieke
andre-rouvoet	André Rouvoet	Rouvoet		Q522624	NLD:dg:2007-02:2010-02;NLD:dg:2010-02:2010-10	ruvoet
andrea-belluzzi	Andrea Belluzzi	Belluzzi		Q19691256	SMR:hs:2015-04:2015-10	beluzi
andrea-fornasiero	Andrea Fornasiero	Fornasiero		Q106447975	ITA:mc:1999-02:2001-08	fornasiero
andrea-patricia-clausen	Andrea Patricia Clausen	Clausen			FLK:hg:2025-04:~2026-01	clausen
andrea-zafferani	Andrea Zafferani	Zafferani		Q495277	SMR:hs:2010-10:2011-04	zaferani
andreas-aebi	Andreas Aebi	Aebi		Q117403	CHE:sp:2020-11:2021-11	aebi
andreas-christou	Andreas Christou	Christou		Q4755398	CYP:im:2003-03:2006-09	christu
andreas-d-mavroyiannis	Andreas D. Mavroyiannis	Mavroyiannis	Andreas Mavrogiannis	Q2846453	CYP:un:2019-05:~2019-05	mavroianis
andreas-norlen	Andreas Norlén	Norlén		Q4755577	SWE:sp:2018-09:~2022-07	norlen
andreas-panayiotou	Andreas Panayiotou	Panayiotou		Q65800420	CYP:im:2002-05:2003-02	panaiotu
andrei-belousov	Andrei Belousov	Belousov	Andrey Belousov|Andrey Removich Belousov	Q4082839	RUS:dg:2020-01:~2024-05;RUS:dm:2024-05:~2025-12	belusov
andrei-cucu	Andrei Cucu	Cucu			MDA:dg:2001-04:~2001	cucu
andrei-galbur	Andrei Galbur	Galbur		Q22236317	MDA:dg:2016-01:2017-12;MDA:fm:2016-01:2017-12	galbur
andrei-kobyakov	Andrei Kobyakov	Kobyakov	Andrey Kabyakov|Andrey Kabyakow|Andrey Kobyakov	Q502864	BLR:ad:2012-08:2014-12;BLR:dg:2000-03:~2003;BLR:dg:2003-12:~2004;BLR:hg:2014-12:2018-08	kobiakov
andrei-nastase	Andrei Năstase	Năstase		Q21746918	MDA:dg:2019-06:2019-11;MDA:im:2019-06:2019-11	nastase
andrei-ravkov	Andrei Ravkov	Ravkov	Andrey Ravkov	Q18613590	BLR:dm:2014-11:2020-01	ravkov
andrei-spinu	Andrei Spînu	Spînu		Q108051533	MDA:dg:2021-08:~2022-07	spinu
andrei-stratan	Andrei Stratan	Stratan		Q502593	MDA:fm:2004-02:2009-09	stratan
andrej-babis	Andrej Babiš	Babiš		Q10819807	CZE:dg:2014-01:2017-05;CZE:hg:2017-12:2021-12;CZE:hg:2025-12:~2026-01	babis
andrej-bajuk	Andrej Bajuk	Bajuk		Q434177	SVN:hg:2000-06:2000-11	bajuk
andrej-danko	Andrej Danko	Danko		Q13397958	SVK:sp:2016-03:2020-03	danko
andrej-kiska	Andrej Kiska	Kiska		Q12762303	SVK:hs:2014-06:2019-06	kiska
andrej-kuncevic	Andrej Kuncevič	Kuncevič		Q66678223	BLR:ad:2019-08:2021-04	kuncevic
andrej-osterman	Andrej Osterman	Osterman		Q18200474	SVN:mc:2014-10:2018-02	osterman
andrej-plenkovic	Andrej Plenković	Plenković		Q11685764	HRV:hg:2016-10:~2026-01	plenkovic
andreja-katic	Andreja Katič	Katič		Q23418897	SVN:dm:2015-05:2018-09;SVN:dm:2019-05:~2019-05	katic
andres-allamand	Andrés Allamand	Allamand		Q4760139	CHL:dm:2011-01:2012-11;CHL:fm:2020-07:2022-02	lamand
andres-anvelt	Andres Anvelt	Anvelt		Q13234758	EST:im:2016-11:2018-11;EST:im:2019-05:~2019-05	anvelt
andres-centino	Andres Centino	Centino		Q108892550	PHL:mc:2021-11:~2022-07	centino
andres-chadwick	Andrés Chadwick	Chadwick	Andres Chadwick Pinera	Q4760169	CHL:im:2012-11:2014-03;CHL:im:2018-03:2019-10	chadvik
andres-jorge-mbomio-nsem-abu	Andrés Jorge Mbomio Nsem Abu	Abu	Andres Jorge Mbomio Nsem Abua	Q112162959	GNQ:dg:2016-06:~2017	abu
andres-manuel-lopez-obrador	Andrés Manuel López Obrador	López Obrador	Andr s Manuel L Pez Obrador	Q318508	MEX:hg:2018-12:2024-10;MEX:hs:2018-12:2024-10	obrador|lopezobrador
andres-navarro-garcia	Andrés Navarro García	Navarro	Andrés Navarro	Q18117835	DOM:fm:2014:2016	garcia|navaro
andres-pastrana	Andres Pastrana	Pastrana			COL:hg:1998-08:2002-08;COL:hs:1998-08:2002-08	pastrana
andres-zaldivar	Andrés Zaldívar	Zaldívar		Q2600525	CHL:im:2006-03:2006-07;CHL:sp:1998-03:2004-03;CHL:sp:2017-03:2018-03	zaldivar
andrew-baing	Andrew Baing	Baing			PNG:dg:2003-11:~2003	baing
andrew-bridgman	Andrew Bridgman	Bridgman			NZL:dm:2022-03:~2022-03	bridgman
andrew-fahie	Andrew Fahie	Fahie			VGB:hg:2019-02:2022-05	fahie
andrew-gurr	Andrew Gurr	Gurr			SHN:hg:2007-11:2011-10	gur
andrew-holness	Andrew Holness	Holness		Q505200	JAM:dm:2019-05:~2019-05;JAM:hg:2011-10:2012-01;JAM:hg:2016-03:~2026-01	holnes
andrew-leung	Andrew Leung	Leung		Q4757753	HKG:sp:2016-10:~2022-07	leung
andrew-mclachlan	Andrew McLachlan	McLachlan		Q16732352	AUS:sp:2018-05:2020-02;AUS:sp:2022-07:~2022-07	mclachlan
andrew-napuat	Andrew Napuat	Napuat			VUT:im:2019-05:~2019-05	napuat
andrew-ridgeway	Andrew Ridgeway	Ridgeway			JEY:hg:2006-06:2008-12	ridgevai
andrew-scheer	Andrew Scheer	Scheer		Q2846724	CAN:sp:2011-06:2015-12	schir
andrew-wallace	Andrew Wallace	Wallace		Q25756194	AUS:sp:2021-11:~2022-07	valace
andrew-yang	Andrew Yang	Yang		Q11118258	TWN:dm:2013-08:2013-08	iang
andrey-botsev	Andrey Botsev	Botsev		Q27919610	BGR:mc:2017-03:2020-02	botsev
andrii-sybiha	Andrii Sybiha	Sybiha	Andriy Sybiha		UKR:fm:2024-09:~2025-12	sibiha
andrii-yermak	Andrii Yermak	Yermak		Q65200615	UKR:ad:2020-02:~2022-07	iermak
andrija-hebrang	Andrija Hebrang	Hebrang		Q511448	HRV:dg:2003-12:~2004	hebrang
andrija-jovicevic	Andrija Jovićević	Jovićević		Q113160032	MNE:im:2001-07:2003-01	jovicevic
andris-berzins	Andris Bērziņš	Bērziņš		Q57506	LVA:hs:2011-07:2015-07	berzins
andris-berzins-lva-2002	Andris Bērziņš	Bērziņš		Q380986	LVA:hg:2000-05:2002-11	berzins
andris-riche	Andris Riché	Riché		Q21512019	HTI:sp:2015-01:2016-01	riche
andris-skele	Andris Šķēle	Šķēle		Q511905	LVA:hg:1999-07:2000-05	skele
andrius-kubilius	Andrius Kubilius	Kubilius		Q57663	LTU:hg:1999-11:2000-10;LTU:hg:2008-11:2012-11	kubilius
andriy-bohdan	Andriy Bohdan	Bohdan		Q12083216	UKR:ad:2019-05:2020-02	bohdan
andriy-deshchytsya	Andriy Deshchytsya	Deshchytsya		Q12100652	UKR:fm:2014-02:2014-06	deshchitsia
andriy-klyuyev	Andriy Klyuyev	Klyuyev		Q510926	UKR:ad:2014-01:2014-02;UKR:dg:2003-12:2004-12;UKR:dg:2006-08:2007-12;UKR:dg:2010-03:2012-02;UKR:dm:2012-02:2014-01	kliuiev
andriy-parubiy	Andriy Parubiy	Parubiy		Q2482633	UKR:sp:2016-04:2019-08	parubi
andriy-smyrnov	Andriy Smyrnov	Smyrnov		Q85998900	UKR:ad:2019-09:~2022-07	smirnov
andriy-taran	Andriy Taran	Taran		Q87069520	UKR:dm:2020-03:2021-11	taran
andriy-zahorodniuk	Andriy Zahorodniuk	Zahorodniuk		Q66819268	UKR:dm:2019-08:2020-03	zahorodniuk
andronico-rodriguez-ledezma	Andrónico Rodríguez Ledezma	Ledezma		Q75827853	BOL:sp:2020-11:~2022-08	ledezma
andrus-ansip	Andrus Ansip	Ansip		Q57640	EST:hg:2005-04:2014-03	ansip
andry-rajoelina	Andry Rajoelina	Rajoelina	Andry Nirina Rajoelina	Q57363	MDG:hs:2009-03:2014-01;MDG:hs:2019-01:2025-10;MDG:hs:2023-12:2025-10	rajoelina
andrzej-duda	Andrzej Duda	Duda		Q9151911	POL:hs:2015-08:2025-08	duda
andrzej-lepper	Andrzej Lepper	Lepper		Q360362	POL:dg:2006-05:2006-09	leper
andrzej-matejuk	Andrzej Matejuk	Matejuk		Q9152873	POL:mc:2008-03:2012-01	matejuk
andy-keeling	Andy Keeling	Keeling			FLK:hg:2021-04:2025-04	kiling
anerood-jugnauth	Anerood Jugnauth	Jugnauth		Q217566	MUS:dm:2019-05:~2019-05;MUS:hg:2000-09:2003-10;MUS:hg:2014-12:2017-01;MUS:hs:2003-10:2012-03	jugnauth
anfinn-kallsberg	Anfinn Kallsberg	Kallsberg			FRO:hg:1998-05:2004-02	kalsberg
ange-felix-patasse	Ange-Félix Patassé	Patassé		Q314524	CAF:hs:1993-10:2003-03	patase
angel-acebes	Ángel Acebes	Acebes		Q2628231	ESP:im:2002-07:2004-04	acebes
angel-edmundo-orellana	Ángel Edmundo Orellana	Orellana		Q3577002	HND:fm:2008:2009	orelana
angel-esono-nsuga	Angel Esono Nsuga	Nsuga		Q112186222	GNQ:ad:2020-08:~2022-07	nsuga
angel-marin	Angel Marin	Marin		Q2080774	BGR:vp:2002-01:2012-01	marin
angel-masie-mibuy	Angel Masie Mibuy	Masie	Angel Masie|Angel Mesie Mibuy	Q112128540	GNQ:dg:2016-06:~2024-05	mibui|masie
angel-naydenov	Angel Naydenov	Naydenov		Q12271885	BGR:dm:2013-05:2014-08	naidenov
angel-ndong-micha	Angel Ndong Micha	Micha		Q112186175	GNQ:ad:2020-08:~2022-07	micha
angel-serafin-seriche-dougan	Ángel Serafín Seriche Dougan	Dougan	Serafin Seriche Dougan	Q251902	GNQ:hg:1996-04:2001-03	dugan
angela-merkel	Angela Merkel	Merkel		Q567	DEU:hg:2005-11:2021	merkel
angelina-teny	Angelina Teny	Teny		Q4762750	SSD:dm:2020-03:~2022-08	teni
angelino-alfano	Angelino Alfano	Alfano		Q535055	ITA:fm:2016-12:2018-06;ITA:im:2013-04:2014-02;ITA:im:2014-02:2016-12	fano
angelino-garzon	Angelino Garzon	Garzon			COL:vp:2010-08:~2015-11	garzon
angelo-barros-da-veiga-tavares	Angelo Barros da Veiga Tavares	Tavares	Angelo de Barros Veiga Tavares	Q111954368	AGO:im:2012-09:2017-09;AGO:im:2017-09:2019-07	tavares
angelo-coronel	Angelo Coronel	Coronel		Q56346750	BRA:sp:2017-02:2019-02	coronel
angelo-farrugia	Angelo Farrugia	Farrugia		Q4762878	MLT:sp:2013-04:~2022-07	farugia
angelo-reyes	Angelo Reyes	Reyes		Q530701	PHL:dm:2001-03:2003-08	ries
angelo-sodano	Angelo Sodano	Sodano	Angelo Cardinal Sodano		VAT:hg:1990-12:2006-09	sodano
angidi-chettiar	Angidi Chettiar	Chettiar	Angidi Verriah Chettiar	Q4515105	MUS:hs:2002-02:2002-02;MUS:vp:1997-06:~2001	chetiar
angus-campbell	Angus Campbell	Campbell		Q5676860	AUS:mc:2018-07:~2022-07	campbel
angus-houston	Angus Houston	Houston		Q2849811	AUS:mc:2001-06:2005-07;AUS:mc:2005-07:2011-07	huston
anibal-acevedo-vila	Anibal Acevedo-Vila	Acevedo-Vila			PRI:hg:2005-01:2009-01	vila|acevedovila
anibal-cavaco-silva	Aníbal Cavaco Silva	Cavaco Silva		Q57398	PRT:hs:2006-03:2016-03	silva|cavacosilva
anibal-fernandez	Aníbal Fernández	Fernández		Q2857937	ARG:im:2003-05:2007-12	fernandez
anibal-pereyra	Anibal Pereyra	Pereyra		Q5676975	URY:sp:2014-03:2015-02	perira
anibal-quinonez	Aníbal Quiñónez	Quiñónez		Q108426443	HND:fm:2003:~2022-07	quinonez
anicet-georges-dologuele	Anicet-Georges Dologuélé	Dologuélé		Q546278	CAF:hg:1999-01:2001-04	dologuele
aniceto-ebiaka-moete	Aniceto Ebiaka Moete	Moete		Q112128556	GNQ:dg:2006-08:2008-07;GNQ:dg:2008-07:2012-05	moete
aniceto-guterres-lopes	Aniceto Guterres Lopes	Lopes		Q546352	TLS:sp:2017-09:2018;TLS:sp:2020-05:~2022-07	lopes
anifah-aman	Anifah Aman	Aman		Q4764583	MYS:fm:2009-04:2018-05	aman
anil-gayan	Anil Gayan	Gayan		Q4764635	MUS:fm:2000:2003	gaian
anil-tipnis	Anil Tipnis	Tipnis		Q4764676	IND:mc:1998-12:2001-12	tipnis
anisa-makhlouf	Anisa Makhlouf	Makhlouf		Q12180950	SYR:ad:1971-03:2000-06	mahluf
anita-anand	Anita Anand	Anand		Q67442310	CAN:dm:2021-10:2023-07;CAN:fm:2025-05:~2025-12	anand
anita-dunn	Anita Dunn	Dunn		Q2020636	USA:ad:2021-01:~2022-08	dun
anja-simpraga	Anja Šimpraga	Šimpraga	Anja Simprag	Q111893514	HRV:dg:2022-04:~2024-05	simpraga
ank-bijleveld	Ank Bijleveld	Bijleveld	Anna Bijleveld	Q434816	NLD:dm:2017-10:2021-09	bileveld
ankie-broekers-knol	Ankie Broekers-Knol	Broekers-Knol		Q2609978	NLD:sp:2013-07:2019-06	knol|broekersknol
ann-kristin-olsen	Ann-Kristin Olsen	Olsen			SJM:hg:1993-09:2001-06	olsen
ann-lewis	Ann Lewis	Lewis		Q4766506	USA:ad:1999-03:2001-01	levis
ann-linde	Ann Linde	Linde		Q18243775	SWE:fm:2019-09:2021-07;SWE:fm:2019-09:2021-11;SWE:fm:2019-09:~2022-07	linde
anna-benaki-psarouda	Anna Benaki-Psarouda	Benaki-Psarouda		Q3577025	GRC:sp:2004-03:2007-09	psaruda|benakipsaruda
anna-burke	Anna Burke	Burke		Q4766888	AUS:sp:2012-10:2013-11	burke
anna-fotyga	Anna Fotyga	Fotyga		Q432190	POL:fm:2006-05:2007-11	fotiga
anna-lindh	Anna Lindh	Lindh		Q208591	SWE:fm:1998-10:2003-09	lind
anna-maria-muccioli	Anna Maria Muccioli	Muccioli		Q1112792	SMR:hs:2013-10:2014-04	mucioli
annaberdi-kakabayew	Annaberdi Kakabaýew	Kakabaýew		Q4767735	TKM:im:2002-05:2003-02	kakabaiev
annalena-baerbock	Annalena Baerbock	Baerbock		Q564328	DEU:fm:2021-12:2025-05	baerbok
annamaria-cancellieri	Annamaria Cancellieri	Cancellieri		Q291249	ITA:im:2011-11:2013-04	cancelieri
anne-anderson	Anne Anderson	Anderson		Q564938	IRL:un:2010:2013	anderson
anne-brasseur	Anne Brasseur	Brasseur		Q539770	:io:2014-01:2016-01	braseur
anne-grete-strom-erichsen	Anne-Grete Strøm-Erichsen	Strøm-Erichsen		Q291598	NOR:dm:2005-10:2009-10;NOR:dm:2012-09:2013-10	erichsen|stromerichsen
anne-holmlund	Anne Holmlund	Holmlund		Q2851141	FIN:im:2007-04:2011-06	holmlund
anne-makinda	Anne Makinda	Makinda		Q4768588	TZA:sp:2010-11:2015-11	makinda
anne-marie-lizin	Anne-Marie Lizin	Lizin		Q467291	BEL:sp:2004-07:2007-07	lizin
anne-mclellan	Anne McLellan	McLellan		Q2851210	CAN:dg:2003-12:2006-02	mclelan
anne-w-patterson	Anne W. Patterson	Patterson		Q433742	USA:un:2005-01:2005-08	paterson
annegret-kramp-karrenbauer	Annegret Kramp-Karrenbauer	Kramp-Karrenbauer			DEU:dm:2019-07:2021-12	karenbauer|krampkarenbauer
anneli-jaatteenmaki	Anneli Jäätteenmäki	Jäätteenmäki		Q229517	FIN:hg:2003-04:2003-06;FIN:sp:2003-03:2003-04	jatinmaki
annelies-verlinden	Annelies Verlinden	Verlinden		Q99767918	BEL:im:2020-10:~2022-07	verlinden
annemarie-jorritsma	Annemarie Jorritsma	Jorritsma		Q447079	NLD:dg:1998-08:2002-07	joritsma
annemie-turtelboom	Annemie Turtelboom	Turtelboom		Q454893	BEL:im:2009-07:2011-12	turtelbum
annette-lu	Annette Lu	Lu	Annette Hsiu-lien Lu	Q465284	TWN:vp:2000-05:2008-05	lu
annika-saarikko	Annika Saarikko	Saarikko	Mannika Saarikko	Q7045446	FIN:dg:2020-09:~2022-07	sariko
anniken-huitfeldt	Anniken Huitfeldt	Huitfeldt		Q156540	NOR:fm:2021-10:2023-10	huitfeldt
annita-demetriou	Annita Demetriou	Demetriou		Q47984268	CYP:sp:2021-06:~2022-08	demetriu
ano-pala	Ano Pala	Pala		Q567469	PNG:fm:2011:2012	pala
anote-tong	Anote Tong	Tong		Q57456	KIR:fm:2019-05:~2019-05;KIR:hg:2003-07:2016-03;KIR:hs:2003-07:2016-03	tong
anouchka-van-miltenburg	Anouchka van Miltenburg	van Miltenburg		Q510705	NLD:sp:2012-09:2015-12	miltenburg|vanmiltenburg
antanas-valionis	Antanas Valionis	Valionis		Q571063	LTU:fm:2000-11:2006-07	valionis
ante-jelavic	Ante Jelavić	Jelavić		Q355737	BIH:hs:1998-09:~2000;BIH:hs:1999-06:2000-02	jelavic
ante-kotromanovic	Ante Kotromanović	Kotromanović		Q571574	HRV:dm:2011-12:2016-01	kotromanovic
ante-simonic	Ante Simonic	Simonic			HRV:dg:2002-07:~2003	simonic
anthony-albanese	Anthony Albanese	Albanese		Q335697	AUS:dg:2013-06:2013-09;AUS:hg:2022-05:~2026-01	banese
anthony-carmona	Anthony Carmona	Carmona		Q4772220	TTO:hs:2013-03:2018-03	carmona
anthony-lino-makana	Anthony Lino Makana	Makana		Q4772949	SSD:sp:2016-08:2019-12	makana
anthony-rota	Anthony Rota	Rota		Q2852943	CAN:sp:2019-12:~2022-07	rota
antipas-mbusa	Antipas Mbusa	Mbusa		Q2853312	COD:fm:2007-02:2008-10	mbusa
antoine-duquesne	Antoine Duquesne	Duquesne		Q586083	BEL:im:1999:2003	duquesne
antoine-felix-abdoulaye-diome	Antoine Félix Abdoulaye Diome	Diome		Q101437800	SEN:im:2020-11:~2022-07	diome
antoine-gabriel-kyungu-wa-kumwanza	Antoine Gabriel Kyungu wa Kumwanza	Kumwanza		Q106076672	COD:sp:2019-01:2019-04	kumvanza
antoine-ghonda	Antoine Ghonda	Ghonda		Q2853995	COD:fm:2003-06:2004-07	ghonda
antoine-gizenga	Antoine Gizenga	Gizenga		Q316942	COD:hg:2006-12:2008-10	gizenga
antoine-idji-kolawole	Antoine Idji Kolawolé	Kolawolé		Q4775490	BEN:fm:1998:2003	kolavole
antoinette-batumubwira	Antoinette Batumubwira	Batumubwira		Q2856973	BDI:fm:2005:2009	batumubvira
anton-cottier	Anton Cottier	Cottier		Q121147	CHE:sp:2001-11:2002-11	cotier
anton-grizold	Anton Grizold	Grizold		Q12784802	SVN:dm:2000-11:2004-12	grizold
anton-rop	Anton Rop	Rop		Q464922	SVN:hg:2002-12:2004-12	rop
anton-siluanov	Anton Siluanov	Siluanov	Anton Germanovich Siluanov	Q589645	RUS:dg:2018-05:2020-01	siluanov
antonella-mularoni	Antonella Mularoni	Mularoni		Q58075	SMR:hg:2008-12:2012-12;SMR:hs:2013-04:2013-10	mularoni
antonello-bacciocchi	Antonello Bacciocchi	Bacciocchi	Antonello Bacciochi	Q596870	SMR:hs:2005-10:2006-04	baciochi
antonette-wemyss-gorman	Antonette Wemyss Gorman	Gorman		Q110663428	JAM:mc:2022-01:~2022-07	gorman
antoni-kowalczyk	Antoni Kowalczyk	Kowalczyk		Q9156969	POL:mc:2001-10:2003-10	kovalczik
antoni-macierewicz	Antoni Macierewicz	Macierewicz		Q597698	POL:dm:2015-11:2018-01	macierevicz
antoni-marti	Antoni Martí	Martí	Antoni Marti Petit	Q24801	AND:hg:2011-05:2019-05	marti
antonia-urrejola	Antonia Urrejola	Urrejola		Q75836988	CHL:fm:2022-03:~2022-07	urejola
antonieta-rosa-gomes	Antonieta Rosa Gomes	Gomes		Q26857888	GNB:fm:2001:~2023-01	gomes
antonina-miko-mikue	Antonina Miko Mikue	Mikue		Q112186236	GNQ:ad:2020-08:~2022-07	mikue
antonio-alvarez-desanti	Antonio Álvarez Desanti	Desanti		Q2857521	CRI:sp:2016:2017	desanti
antonio-augusto-cancado-trindade	Antônio Augusto Cançado Trindade	Trindade		Q611793	:io:2009-02:2022-05	trindade
antonio-bells	Antonio Bells	Bells			PLW:vp:2013-01:~2017-03	bels
antonio-camacho-vizcaino	Antonio Camacho Vizcaíno	Vizcaíno		Q601153	ESP:im:2011-07:2011-12	vizcaino
antonio-carattoni	Antonio Carattoni	Carattoni		Q601273	SMR:hs:2006-10:2007-04	caratoni
antonio-costa	António Costa	Costa	Antonio Luis Santos da Costa	Q610788	EUE:hs:2024-12:~2026-01:european-council;PRT:fm:2022-03:2022-03;PRT:hg:2015-11:2019-10;PRT:hg:2015-11:2022-03;PRT:hg:2015-11:2024-04	costa
antonio-de-almeida-santos	António de Almeida Santos	Santos		Q611579	PRT:sp:1995-10:2002-04	santos
antonio-egidio-de-sousa-santos	António Egídio de Sousa Santos	Santos		Q109984935	AGO:mc:2018-04:~2022-07	santos
antonio-enrique-lusson-batlle	Antonio Enrique Lussón Batlle	Batlle		Q4776586	CUB:dg:2010:2015-11	batle
antonio-gumende	Antonio Gumende	Gumende			MOZ:un:2019-05:~2019-05	gumende
antonio-guterres	António Guterres	Guterres	Antonio Manuel de Oliviera Guterres	Q311440	:io:2017-01:~2023-01:united-nations;PRT:hg:1995-10:2002-04	guteres
antonio-isaac-monteiro	António Isaac Monteiro	Monteiro		Q4777565	GNB:fm:2005:2007	montiro
antonio-lagdameo	Antonio Lagdameo	Lagdameo		Q4776725	PHL:ad:2022-06:~2022-07	lagdameo
antonio-lazzaro-volpinari	Antonio Lazzaro Volpinari	Volpinari		Q3619743	SMR:hs:2002-04:2002-10	volpinari
antonio-luis-montenegro	Antonio Luis Montenegro	Montenegro			PRT:hg:2024-04:~2026-01	montenegro
antonio-manuel-fernandes-da-silva-ribeiro	António Manuel Fernandes da Silva Ribeiro	Ribeiro		Q106542530	PRT:mc:2018-03:~2022-08	ribiro
antonio-martino	Antonio Martino	Martino		Q603390	ITA:dm:2001-06:2005-04;ITA:dm:2005-04:2006-05	martino
antonio-martins-da-cruz	Antonio Martins da Cruz	da Cruz		Q16336736	PRT:fm:2002-04:2003-10	cruz|dacruz
antonio-mascarenhas-monteiro	Antonio Mascarenhas Monteiro	Mascarenhas	Antonio Mascarenhas	Q336265	CPV:hs:1991-03:2001-03	montiro|mascarenhas
antonio-mba-nguema	Antonio Mba Nguema	Nguema	Antonio Mba Nguema Mikue	Q63731266	GNQ:dm:2004-06:2016-06	nguema
antonio-milososki	Antonio Milošoski	Milošoski		Q603634	MKD:fm:2006-08:2011-07	milososki
antonio-moreno-barbera	Antonio Moreno Barberá	Barberá		Q60647131	ESP:mc:2000-12:2004-06	barbera
antonio-parra-gil	Antonio Parra Gil	Gil		Q108407655	ECU:fm:2005:2007-01	gil
antonio-rodrigue	Antonio Rodrigue	Rodrigue		Q29563695	HTI:fm:2017-03:2018-09	rodrigue
antonio-saca	Antonio Saca	Saca	Elias Antonio Saca|Elias Antonio Saca Gonzalez	Q211000	SLV:hg:2004-06:2009-06;SLV:hs:2004-06:2009-06	saca
antonio-sibacha-buecheku	Antonio Sibacha Buecheku	Buecheku		Q112186243	GNQ:ad:2020-08:~2022-07	buecheku
antonio-tajani	Antonio Tajani	Tajani	Antonio Taiani	Q440710	ITA:fm:2022-10:~2025-12	tajani
antonio-victor-martins-monteiro	António Victor Martins Monteiro	Monteiro		Q2857765	PRT:fm:2004-07:2005-03	montiro
antonis-manitakis	Antonis Manitakis	Manitakis		Q13260393	GRC:im:2012-05:2012-06;GRC:im:2015-08:2015-09	manitakis
antonis-samaras	Antonis Samaras	Samaras		Q57806	GRC:hg:2012-06:2015-01	samaras
antony-bertram-anderson	Antony Bertram Anderson	Anderson		Q110722327	JAM:mc:2010-10:2016-12	anderson
antony-blinken	Antony Blinken	Blinken		Q7821917	USA:fm:2021-01:2025-01;USA:si:2013-01:2015-01	blinken
antony-geros	Antony Geros	Geros			PYF:hg:2004-05:2008-04	geros
ants-laaneots	Ants Laaneots	Laaneots		Q3736458	EST:mc:2006-12:2011-12	laneots
antti-hakkanen	Antti Häkkänen	Häkkänen		Q16299227	FIN:dm:2023-06:~2025-12	hakanen
antti-kaikkonen	Antti Kaikkonen	Kaikkonen		Q11852109	FIN:dm:2019-12:~2022-07	kaikonen
antti-kalliomaki	Antti Kalliomäki	Kalliomäki		Q609682	FIN:dg:2003-04:~2004;FIN:dg:2003-06:2005-09	kaliomaki
antti-rinne	Antti Rinne	Rinne		Q11852228	FIN:dg:2014-06:2015-05;FIN:hg:2019-06:2019-12;FIN:sp:2019-04:2019-06	rine
anu-vehvilainen	Anu Vehviläinen	Vehviläinen		Q4349014	FIN:sp:2020-06:2022-02	vehvilainen
anuphong-paochinda	Anuphong Paochinda	Anuphong			THA:im:2019-05:~2019-05	paochinda|anufong
anura-bandaranaike	Anura Bandaranaike	Bandaranaike		Q612582	LKA:fm:2005-08:2005-11;LKA:sp:2000-10:2001-10	bandaranaike
anura-kumara-dissanayake	Anura Kumara Dissanayake	Dissanayake			LKA:hg:2024-09:~2026-01;LKA:hs:2024-09:~2026-01	disanaiake
anuthin-chanwirakun	Anuthin Chanwirakun	Anuthin			THA:dg:2019-11:~2021-12	chanvirakun|anuthin
anutin-charnvirakul	Anutin Charnvirakul	Anutin			THA:hg:2025-09:~2026-01	charnvirakul|anutin
anwaar-ul-haq-kakar	Anwaar-ul-Haq Kakar	Kakar			PAK:hg:2023-08:2024-03	kakar
anwar-ibrahim	Anwar Ibrahim	Anwar			MYS:hg:2022-11:~2026-01	ibrahim|anvar
anyim-pius-anyim	Anyim Pius Anyim	Anyim		Q4778251	NGA:sp:2000-08:2003-05	anim
anyu-angelov	Anyu Angelov	Angelov		Q551547	BGR:dm:2010-01:2013-03	angelov
anze-logar	Anže Logar	Logar		Q32083031	SVN:fm:2020-03:2022-06	logar
apisai-ielemia	Apisai Ielemia	Ielemia		Q316267	TUV:fm:2006-08:2010-09;TUV:fm:2010-12:2013-08;TUV:hg:2006-08:2010-09	ielemia
apollinaire-joachim-kyelem-de-tambela	Apollinaire Joachim Kyélem de Tambèla	Kyélem de Tambèla	Joachim Kylem De Tambela	Q114835874	BFA:hg:2022-10:~2025-12	tambela|kielemdetambela
apolo-nsibambi	Apolo Nsibambi	Nsibambi	Apollo Nsibambi	Q320005	UGA:hg:1999-04:2011-05	nsibambi
apostolos-kaklamanis	Apostolos Kaklamanis	Kaklamanis		Q539860	GRC:sp:1993-10:2004-02	kaklamanis
aqilah-salah-issa	Aqilah Salah Issa	Issa			LBY:hs:2014-08:2015-12	isa
aquilino-pimentel	Aquilino Pimentel	Pimentel		Q241545	PHL:sp:2000-11:2001-06	pimentel
ara-ayvazyan	Ara Ayvazyan	Ayvazyan		Q21209713	ARM:fm:2020-11:2021-05	aivazian
ara-babloyan	Ara Babloyan	Babloyan		Q4074471	ARM:sp:2017-05:2019-01	babloian
arafan-camara	Arafan Camara	Camara		Q2859422	GIN:dm:2007-03:2008-05	camara
aram-sargsyan	Aram Sargsyan	Sargsyan	Aram Sarkisyan	Q501736	ARM:hg:1999-11:2000-05	sargsian
arancha-gonzalez	Arancha González	González		Q16201039	ESP:fm:2019-11:2021-07	gonzalez
ararat-mirzoyan	Ararat Mirzoyan	Mirzoyan		Q31196321	ARM:dg:2018-05:2019-01;ARM:dg:2019-05:~2019-05;ARM:fm:2021-08:~2025-12;ARM:sp:2019-01:2021-08	mirzoian
arben-ahmetaj	Arben Ahmetaj	Ahmetaj		Q13037063	ALB:dg:2021-09:~2024-05	ahmetaj
arben-imami	Arben Imami	Imami		Q531489	ALB:dm:2009-09:2013-09	imami
archbishop-paul-gallagher	Archbishop Paul Gallagher	Gallagher	Paul Gallagher	Q2059716	VAT:fm:2014-11:~2022-12	galagher
ardalan-shekarabi	Ardalan Shekarabi	Shekarabi		Q4787806	SWE:ad:2019-05:~2019-05	shekarabi
aren-b-palik	Aren B. Palik	Palik			FSM:vp:2023-05:~2024-05	palik
ari-puheloinen	Ari Puheloinen	Puheloinen		Q2615997	FIN:mc:2009-08:2014-07	puheloinen
ariel-henry	Ariel Henry	Henry		Q107451258	HTI:hg:2021-07:2024-04;HTI:hs:2021-07:~2023-01;HTI:im:2015-01:2015-09;HTI:im:2022-11:~2023-01	henri
ariel-lausarot	Ariel Lausarot	Lausarot		Q5704061	URY:sp:1999-03:2000-02	lausarot
ariel-sharon	Ariel Sharon	Sharon		Q60206	ISR:hg:2001-03:2006-04	sharon
arif-alvi	Arif Alvi	Alvi		Q4790529	PAK:hs:2018-09:2024-03	alvi
ariranga-pillay	Ariranga Pillay	Pillay		Q15965859	MUS:hs:2002-02:2002-02	pilai
arisoa-lala-razafitrimo	Arisoa Lala Razafitrimo	Razafitrimo			MDG:un:2019-05:~2019-05	razafitrimo
aristide-sokambi	Aristide Sokambi	Sokambi		Q112062386	CAF:dm:2014-08:2015-01	sokambi
aristides-gomes	Aristides Gomes	Gomes		Q551585	GNB:hg:2005-11:2007-04;GNB:hg:2018-04:2019-10;GNB:hg:2019-11:2020-02	gomes
aristides-mejia-carranza	Aristides Mejia Carranza	Mejia	Aristides Mejia		HND:vp:2009-02:~2009	caranza|mejia
aristides-ocante-da-silva	Aristides Ocante da Silva	da Silva		Q94788251	GNB:fm:2019:2019-07	silva|dasilva
aristobulo-izturiz	Aristóbulo Iztúriz	Iztúriz	Aristobulo Isturiz|Aristobulo Isturiz Almeida	Q4791112	VEN:vp:2016-01:2017-01	izturiz
arkady-dvorkovich	Arkady Dvorkovich	Dvorkovich	Premiers Arkadiy Vladimirovich Dvorkovich	Q1430324	RUS:dg:2012-05:2018-05	dvorkovich
armand-de-decker	Armand De Decker	De Decker		Q677342	BEL:sp:1999-06:2004-07;BEL:sp:2007-07:2010-07	deker|dedeker
armanda-berta-dos-santos	Armanda Berta dos Santos	dos Santos		Q33638236	TLS:dg:2020-05:~2022-07	santos|dosantos
armando-calderon-sol	Armando Calderon Sol	Calderon	Armando Calderon		SLV:hg:1994-06:1999-06;SLV:hs:1994-06:1999-06	sol|calderon
armando-da-cruz-neto	Armando da Cruz Neto	Neto		Q111937228	AGO:mc:2001:2003	neto
armando-guebuza	Armando Guebuza	Guebuza	Armando Emilio Guebuza	Q57392	MOZ:hs:2005-02:2015-02	guebuza
armando-salinas-torre	Armando Salinas Torre	Torre		Q5704624	MEX:sp:2003-03:2003-08	tore
armen-darbinyan	Armen Darbinyan	Darbinyan			ARM:hg:1998-04:1999-11	darbinian
armen-gevorgyan	Armen Gevorgyan	Gevorgyan		Q4134664	ARM:dg:2018-04:2018-04	gevorgian
armen-grigoryan	Armen Grigoryan	Grigoryan		Q56648535	ARM:fm:2021-07:2021-08	grigorian
armen-khachatryan	Armen Khachatryan	Khachatryan		Q4496709	ARM:sp:1999-11:2003-06	hachatrian
armen-sarkissian	Armen Sarkissian	Sarkissian	Armen Sargsyan	Q93153	ARM:hs:2018-04:2022-02	sarkisian
armend-mehaj	Armend Mehaj	Mehaj		Q107601179	XKX:dm:2021-03:~2022-07	mehaj
armida-villela-maria-de-lopez-contreras	Armida Villela Maria De Lopez Contreras	De Lopez			HND:vp:2002-01:~2005	contreras|delopez|lopez
armindo-ramos	Armindo Ramos	Ramos	Arlindo Ramos	Q27986398	STP:dm:2014-11:2016-10;STP:dm:2016-10:2018-12;STP:dm:2019-05:~2019-05	ramos
armirinho-da-cruz-marco-manhaze	Armirinho da Cruz Marco Manhaze	Manhaze		Q111828612	MOZ:im:1996-11:2005-02	manhaze
arnaldo-giuzzio	Arnaldo Giuzzio	Giuzzio		Q105046318	PRY:im:2021-01:2022-02	giuzio
arnold-palacios	Arnold Palacios	Palacios			MNP:hg:2023-01:2025-07	palacios
arnold-ruutel	Arnold Rüütel	Rüütel		Q194000	EST:hs:2001-10:2006-10	rutel
arnoldo-aleman-lacayo	Arnoldo Aleman Lacayo	Aleman	Arnoldo Aleman		NIC:hg:1997-01:2002-01;NIC:hs:1997-01:2002-01	lacaio|eman
arnoldo-andre-tinoco	Arnoldo André Tinoco	Tinoco		Q114704690	CRI:fm:2022-05:~2023-01	tinoco
arnulfo-fuentebella	Arnulfo Fuentebella	Fuentebella		Q4795443	PHL:sp:2000-11:2001-01	fuentebela
arpad-goncz	Árpád Göncz	Göncz		Q102200	HUN:hs:1990-05:2000-08	goncz
arsen-avakov	Arsen Avakov	Avakov		Q704389	UKR:im:2016-04:2019-08;UKR:im:2019-08:2021-07	avakov
arsenia-massingue	Arsénia Massingue	Massingue		Q109951071	MOZ:im:2020-11:~2022-07	masingue
arseniy-yatsenyuk	Arseniy Yatsenyuk	Yatsenyuk		Q471730	UKR:fm:2007-03:2007-12;UKR:hg:2014-02:2016-04;UKR:sp:2007-12:2008-11	iatseniuk
arshak-karapetyan	Arshak Karapetyan	Karapetyan		Q107605738	ARM:dm:2021-08:2021-11	karapetian
art-mcdonald	Art McDonald	McDonald		Q25189324	CAN:mc:2021-01:2021-02	mcdonald
artak-davtyan	Artak Davtyan	Davtyan		Q20508173	ARM:mc:2018-05:2020-06;ARM:mc:2021-03:2022-02	davtian
artan-grubi	Artan Grubi	Grubi		Q100430171	MKD:dg:2020-08:~2022-08	grubi
arthur-holder	Arthur Holder	Holder		Q109581241	BRB:sp:2018-06:~2022-07	holder
arthur-lira	Arthur Lira	Lira		Q23904977	BRA:sp:2021-02:~2022-07	lira
arthur-mutambara	Arthur Mutambara	Mutambara		Q432934	ZWE:dg:2009-02:2013-09	mutambara
arthur-zahidi-ngoma	Arthur Zahidi Ngoma	Ngoma		Q112221924	COD:vp:2003-07:2007-02	ngoma
artis-pabriks	Artis Pabriks	Pabriks		Q713138	LVA:dg:2019-01:~2022-07;LVA:dm:2010-11:2014-01;LVA:dm:2019-01:~2022-07;LVA:fm:2004-07:2007-10	pabriks
artjom-nowikow	Artjom Nowikow	Nowikow	Artem Novikov	Q101751482	KGZ:dg:2021-02:2021-05;KGZ:dg:2021-05:2021-05;KGZ:hg:2021-05:2021-05	novikov
artur-baghdasaryan	Artur Baghdasaryan	Baghdasaryan		Q708540	ARM:sp:2003-06:2006-06	baghdasarian
artur-gumeniuc	Artur Gumeniuc	Gumeniuc			MDA:si:2019-05:~2019-05	gumeniuc
artur-rasizade	Artur Rasizade	Rasizade		Q57618	AZE:hg:1996-07:2003-08;AZE:hg:2003-11:2018-04	rasizade
artur-sanha	Artur Sanhá	Sanhá		Q714815	GNB:hg:2003-09:2004-05	sanha
artur-silva	Artur Silva	Silva		Q47527935	GNB:fm:2015-10:2016-05;GNB:hg:2018-01:2018-04	silva
arturas-melianas	Artūras Melianas	Melianas		Q716040	LTU:im:2012-04:2012-12	melianas
arturas-paulauskas	Artūras Paulauskas	Paulauskas		Q356704	LTU:hs:2004-04:2004-07;LTU:sp:2000-10:2004-04;LTU:sp:2004-07:2006-04	paulauskas
arturo-corrales	Arturo Corrales	Corrales		Q54848042	HND:fm:2011-09:2013-04;HND:fm:2015-01:2016-04	corales
arturo-parisi	Arturo Parisi	Parisi		Q715394	ITA:dm:2006-05:2008-05	parisi
arturo-ulises-vallarino	Arturo Ulises Vallarino	Vallarino			PAN:vp:1999-09:~2003	valarino
arun-jaitley	Arun Jaitley	Jaitley		Q3629480	IND:dm:2014-05:2014-11;IND:dm:2017-03:2017-09	jaitli
arunas-valinskas	Arūnas Valinskas	Valinskas		Q719281	LTU:sp:2008-11:2009-09	valinskas
arup-raha	Arup Raha	Raha		Q4802286	IND:mc:2013-12:2016-12	raha
arvils-aseradens	Arvils Ašeradens	Ašeradens		Q12667125	LVA:dg:2016-02:~2017-03	aseradens
arvin-boolell	Arvin Boolell	Boolell		Q58260	MUS:fm:2008:2014	bulel
arvind-kumar	Arvind Kumar	Kumar		Q64945481	IND:si:2019-06:2022-06	kumar
arvydas-anusauskas	Arvydas Anušauskas	Anušauskas		Q3672207	LTU:dm:2020-12:~2022-08	anusauskas
arvydas-pocius	Arvydas Pocius	Pocius		Q449610	LTU:mc:2009-07:2014-07	pocius
aryeh-deri	Aryeh Deri	Deri		Q2670985	ISR:im:2019-05:~2019-05	deri
arzybek-kozhoshev	Arzybek Kozhoshev	Kozhoshev		Q110087319	KGZ:dg:2021-10:2022-06	kozhoshev
asa-romson	Åsa Romson	Romson		Q271230	SWE:dg:2014-10:2016-05	romson
asaad-al-shaibani	Asaad al-Shaibani	al-Shaibani			SYR:fm:2024-12:~2025-12	shaibani
asaad-bin-tariq-bin-taimur-al-said	Asa'ad bin Tariq bin Taimur al Said	al Said		Q59660242	OMN:dg:2017-03:~2023-01	said|asad
asad-qaiser	Asad Qaiser	Qaiser		Q16734791	PAK:sp:2018-08:2022-04	kaiser
asadullah-khalid	Asadullah Khalid	Khalid		Q500500	AFG:dm:2018-12:2021-03	halid
asaduzzaman-khan	Asaduzzaman Khan	Khan	Asaduzzaman Khan Kamal	Q26703296	BGD:im:2014-01:~2022-07	han
asang-laoli	Asang Laoli	Asang			LAO:dg:2002-05:~2015-11	laoli|asang
asen-vasilev	Asen Vasilev	Vasilev		Q12272416	BGR:dg:2021-12:~2022-07	vasilev
ash-power	Ash Power	Power		Q4804422	AUS:mc:2011-05:2014-05	pover
asha-rose-migiro	Asha-Rose Migiro	Migiro		Q461710	:io:2007-02:2012-07:united-nations;TZA:fm:2006-01:2007-01	migiro
ashfaq-parvez-kayani	Ashfaq Parvez Kayani	Kayani		Q725223	PAK:mc:2007-11:2013-11;PAK:mc:2013-10:2013-11	kaiani
ashraf-ghani	Ashraf Ghani	Ghani	Ashraf Ghani Ahmadzai	Q172388	AFG:hg:2014-09:2021-08;AFG:hs:2014-09:2021-08	ghani
ashton-carter	Ashton Carter	Carter		Q4806029	USA:dm:2015-02:2017-01	carter
ashwin-adhin	Ashwin Adhin	Adhin		Q20670527	SUR:hg:2019-05:~2019-05;SUR:vp:2015-08:2020-07	adin
asif-ali-zardari	Asif Ali Zardari	Zardari		Q57373	PAK:hs:2008-09:2013-09;PAK:hs:2024-03:~2026-01	zardari
asim-munir	Asim Munir	Munir		Q4806973	PAK:si:2018-10:2019-06	munir
askar-aitmatov	Askar Aitmatov	Aitmatov		Q4059021	KGZ:fm:2002-06:2005-03	aitmatov
askar-akayev	Askar Akayev	Akayev		Q489893	KGZ:hs:1990-10:2005-03	akaiev
askar-mamin	Askar Mamin	Mamin		Q527063	KAZ:dg:2016-09:~2017-03;KAZ:hg:2019-02:2022-01	mamin
asma-al-assad	Asma al-Assad	al-Assad		Q231637	SYR:ad:2000-12:~2023-01	asad
asma-mohamed-abdalla	Asma Mohamed Abdalla	Abdalla		Q67201470	SDN:fm:2019-09:2020-07	abdala
asset-issekeshev	Asset Issekeshev	Issekeshev	Aset Isekeshev	Q461014	KAZ:ad:2018-09:2019-03;KAZ:dg:2010-03:~2011;KAZ:dg:2012-09:~2014;KAZ:si:2020-01:~2022-07	isekeshev
assimi-goita	Assimi Goïta	Goïta		Q98497406	MLI:hs:2021-06:~2026-01;MLI:vp:2020-09:~2021-06	goita
assuncao-dos-anjos	Assunção dos Anjos	dos Anjos		Q58306	AGO:fm:2008-10:2010-11	anjos|dosanjos
assunta-meloni	Assunta Meloni	Meloni		Q437620	SMR:hs:2008-10:2009-04	meloni
asta-ragnheidur-johannesdottir	Ásta Ragnheiður Jóhannesdóttir			Q252586	ISL:sp:2009:2013	johanesdotir
astrid-fischel-volio	Astrid Fischel Volio	Fischel	Astrid Fischel	Q5709957	CRI:vp:1998-05:2002	volio|fischel
astrid-thors	Astrid Thors	Thors		Q2868553	:io:2013:2016	thors
asylbek-jeenbekov	Asylbek Jêênbekov	Jêênbekov		Q4182022	KGZ:sp:2011-12:2016-04	jinbekov
atal-bihari-vajpayee	Atal Bihari Vajpayee	Vajpayee	Atal Behari Vajpayee	Q233289	IND:hg:1998-03:2004-05	vajpai
atanas-pekanow	Atanas Pekanow	Pekanow		Q106801369	BGR:dg:2021-05:2021-12	pekanov
atanasio-mtumuke	Atanásio Mtumuke	Mtumuke	Atanasio Salvador Mtumuke	Q19834890	MOZ:dm:2015-01:2020-01	mtumuke
atarake-natara	Atarake Natara	Natara			KIR:im:2019-05:~2019-05	natara
atef-ebeid	Atef Ebeid	Ebeid	Atef Mohammed Abeid|Atef Obeid	Q559232	EGY:hg:1999-10:2004-07	ebid
atef-tarawneh	Atef Tarawneh	Tarawneh		Q16186517	JOR:sp:2013-11:2020-12	taravneh
atifete-jahjaga	Atifete Jahjaga	Jahjaga		Q57509	XKX:hs:2011-04:2016-04	jahjaga
atiku-abubakar	Atiku Abubakar	Abubakar		Q755878	NGA:vp:1999-05:2007-05	abubakar
atiqullah-atifmal	Atiqullah Atifmal	Atifmal		Q19271885	AFG:fm:2014-12:2015-02	atifmal
atis-slakteris	Atis Slakteris	Slakteris		Q2869357	LVA:dm:2004-03:2004-12;LVA:dm:2006-04:2007-12	slakteris
attila-cseke	Attila Cseke	Cseke		Q747255	ROU:ad:2020-12:2021-10;ROU:ad:2020-12:~2022-08	cseke
aubin-minaku	Aubin Minaku	Minaku		Q18642447	COD:sp:2012-04:2019-01	minaku
audra-plepyte	Audra Plepyte	Plepyte			LTU:un:2019-05:~2019-05	plepite
audronius-azubalis	Audronius Ažubalis	Ažubalis		Q58201	LTU:fm:2010-02:2012-12	azubalis
augustin-iyamuremye	Augustin Iyamuremye	Iyamuremye		Q4821112	RWA:fm:1999:2000-03;RWA:sp:2019-10:~2022-08	iamuremie
augustin-kontchou-kouomegni	Augustin Kontchou Kouomegni	Kouomegni		Q4821116	CMR:fm:1997-12:2001-04	kuomegni
augustin-nsanze	Augustin Nsanze	Nsanze		Q767984	BDI:fm:2009:2011-11	nsanze
augustine-kpehe-ngafuan	Augustine Kpehe Ngafuan	Ngafuan		Q4821195	LBR:fm:2012-02:2015-10	ngafuan
augustine-mahiga	Augustine Mahiga	Mahiga	Augustine Phillip Mahiga	Q14949590	TZA:fm:2015-12:2019-03	mahiga
augusto-santos-silva	Augusto Santos Silva	Santos Silva		Q769747	PRT:dm:2009-10:2011-06;PRT:fm:2019-05:~2019-05;PRT:fm:2019-10:2022-03;PRT:sp:2022-03:~2022-08	silva|santosilva
aun-porn-moniroth	Aun Porn Moniroth	Aun Porn Moniroth	Aun Pornmoniroth	Q16979822	KHM:dg:2018-09:~2023-01	moniroth|aunpornmoniroth
aunese-makoi-simati	Aunese Makoi Simati	Simati			TUV:un:2019-05:~2019-05	simati
aung-san-suu-kyi	Aung San Suu Kyi	Aung San Suu Kyi	Suu Kyi	Q36740	MMR:ad:2019-05:~2019-05;MMR:fm:2019-05:~2019-05	ki|aungsansuki
aurangzeb-chowdhury	Aurangzeb Chowdhury	Chowdhury		Q27628122	BGD:mc:2019-01:2020-07	chovduri
aurelia-frick	Aurelia Frick	Frick		Q58147	LIE:fm:2019-05:~2019-05	frik
aurelien-agbenonci	Aurélien Agbénonci	Agbénonci		Q16840908	BEN:fm:2016:~2022-07	agbenonci
aurelio-guterres	Aurélio Guterres	Guterres		Q40013553	TLS:fm:2017-09:2018-06	guteres
aureliu-ciocoi	Aureliu Ciocoi	Ciocoi		Q4822275	MDA:fm:2019-11:2020-03;MDA:fm:2020-11:2021-08;MDA:hg:2020-12:2021-08	ciocoi
austan-goolsbee	Austan Goolsbee	Goolsbee		Q780691	USA:ad:2010-09:2011-08	gulsbi
auxillia-mnangagwa	Auxillia Mnangagwa	Mnangagwa		Q43962933	ZWE:ad:2017-11:~2022-07	mnangagva
avdullah-hoti	Avdullah Hoti	Hoti		Q30323682	XKX:hg:2020-06:2021-03	hoti
avigdor-lieberman	Avigdor Lieberman	Lieberman		Q58311	ISR:dg:2006-10:2008-01;ISR:dg:2009-04:2012-12;ISR:dm:2016-05:2018-11;ISR:fm:2009-04:2012-12;ISR:fm:2013-11:2015-05	lieberman
aviv-kochavi	Aviv Kochavi	Kochavi		Q2088195	ISR:mc:2017-05:2018-12;ISR:mc:2019-01:~2022-07	kochavi
avraham-burg	Avraham Burg	Burg		Q736237	ISR:sp:1999-07:2003-02	burg
avraham-poraz	Avraham Poraz	Poraz		Q2573759	ISR:im:2003-02:2004-12	poraz
avril-haines	Avril Haines	Haines		Q14525857	USA:si:2015-01:2017-01;USA:si:2021-01:~2022-08	haines
awad-khulayfat	Awad Khulayfat	Khulayfat			JOR:dg:2012-10:~2012	hulaifat
awang-halbi-bin-mohd-yussof	Awang Halbi bin Mohd Yussof	Yussof		Q47382814	BRN:dm:2018-01:~2022-07;BRN:mc:2001-02:2003-03	iusof|avang
awang-tengah-ali-hasan	Awang Tengah Ali Hasan	Hasan		Q31186225	MYS:dg:2017-05:~2022-07	hasan
awn-shawkat-al-khasawneh	Awn Shawkat Al-Khasawneh	Al-Khasawneh	Awn Shawkat al-Khasawnah	Q441349	:io:2000:2011;:io:2006:2009;JOR:hg:2011-10:2012-05	hasavneh
awut-deng-acuil	Awut Deng Acuil	Acuil		Q12748065	SSD:fm:2019:2020	acuil
awwal-zubairu-gambo	Awwal Zubairu Gambo	Gambo		Q105083954	NGA:mc:2021-01:~2022-07	gambo
ayad-al-samarrai	Ayad al-Samarrai	al-Samarrai		Q4830811	IRQ:sp:2009-04:2010-06	samarai
ayad-allawi	Ayad Allawi	Allawi		Q313816	IRQ:hg:2003-10:2003-10;IRQ:hg:2004-06:2005-05;IRQ:vp:2014-09:~2017-03;IRQ:vp:2016-10:2018-10	lavi
ayanda-dlodlo	Ayanda Dlodlo	Dlodlo		Q28839897	ZAF:im:2017-10:2018-02	dlodlo
aydarus-qasim-al-zubaydi	Aydarus Qasim al-Zubaydi	al-Zubaydi			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05	zubaidi
ayelet-shaked	Ayelet Shaked	Shaked		Q2791686	ISR:im:2021-06:~2022-07	shaked
ayman-al-safadi	Ayman al-Ṣafadī	al-Ṣafadī		Q28336737	JOR:fm:2017-01:~2025-12	safadi
aymen-benabderrahmane	Aymen Benabderrahmane	Benabderrahmane	Ayman Benabderrahmane	Q96612848	DZA:hg:2021-06:2023-11	benabderahmane
ayo-oke	Ayo Oke	Oke		Q29514889	NGA:si:2013-11:2017-10	oke
aytibay-tagaev	Aytibay Tagaev	Tagaev		Q25583601	KGZ:sp:2008-05:2009-12	tagaev
azali-assoumani	Azali Assoumani	Azali	Azail Assoumani	Q515602	COM:hg:2002-05:2006-05;COM:hg:2016-05:~2026-01;COM:hs:1999-04:2001-01;COM:hs:2001-05:2006-05;COM:hs:2016-05:~2026-01;COM:hs:2019-05:~2023-01	asumani|azali
azam-suleman-khan	Azam Suleman Khan	Khan		Q88349901	PAK:im:2018-06:2018-08	han
azarias-ruberwa	Azarias Ruberwa	Ruberwa		Q2875098	COD:vp:2003-07:2007-02	ruberva
azhar-abbas	Azhar Abbas	Abbas		Q108593754	PAK:mc:2021-09:~2022-08	abas
azhar-azizan-harun	Azhar Azizan Harun	Harun		Q85976933	MYS:sp:2020-07:~2022-07	harun
azim-ibrohim	Azim Ibrohim	Ibrohim		Q20604614	TJK:dg:2019-05:~2019-05	ibrohim
aziz-aaliev	Aziz Aaliev	Aaliev		Q110086101	KGZ:dg:2021-10:2022-03	aliev
aziz-abdukhakimov	Aziz Abdukhakimov	Abdukhakimov	Aziz Abduhakimov	Q24009847	UZB:dg:2018-05:~2022-07	abduhakimov
aziz-ahmed	Aziz Ahmed	Ahmed		Q27627669	BGD:mc:2018-06:2021-06	ahmed
aziz-akhannouch	Aziz Akhannouch	Akhannouch		Q1638114	MAR:hg:2021-10:~2026-01	ahanuch
aziz-khan	Aziz Khan	Khan		Q4832673	PAK:mc:1998-10:2000-08;PAK:mc:2001-10:2004-10	han
aziz-nasirzadeh	Aziz Nasirzadeh	Nasirzadeh			IRN:dm:2024-08:~2025-12	nasirzadeh
azubuike-ihejirika	Azubuike Ihejirika	Ihejirika		Q18684390	NGA:mc:2010-09:2014-01	ihejirika
azuma-koshiishi	Azuma Koshiishi	Koshiishi	Koshiishi Azuma	Q446333	JPN:sp:2013-08:2016-07	koshishi
b-elias-shoniyin	B. Elias Shoniyin	Shoniyin		Q99472381	LBR:fm:2015-10:2016-01	shonin
ba-mamadou-mbare	Ba Mamadou Mbaré	Mbaré		Q2877629	MRT:hs:2009-04:2009-08	mbare
babagana-monguno	Babagana Monguno	Monguno		Q21063459	NGA:mc:2009-07:2011-09	monguno
baboucarr-blaise-jagne	Baboucarr-Blaise Jagne	Jagne		Q797751	GMB:fm:2001-08:2004-10	jagne
baboucarr-jatta	Baboucarr Jatta	Jatta		Q98594679	GMB:im:2005-03:2006-11	jata
baburam-bhattarai	Baburam Bhattarai	Bhattarai		Q57816	NPL:hg:2011-08:2013-03	bhatarai
bachana-akhalaia	Bachana Akhalaia	Akhalaia		Q788209	GEO:dm:2009-08:2012-07;GEO:im:2012-07:2012-09	ahalaia
bacharuddin-j-habibie	Bacharuddin J. Habibie	Habibie			IDN:hg:1998-05:1999-10;IDN:hs:1998-05:1999-10	habibie
baciro-dja	Baciro Djá	Djá		Q4838987	GNB:hg:2015-08:2015-09;GNB:hg:2016-05:2016-11	dja
badara-joof	Badara Joof	Joof		Q28843913	GMB:vp:2022-05:~2022-07	juf
baddeley-devesi	Baddeley Devesi	Devesi			SLB:dg:1997-08:~2000	devesi
badmaanyambuugiin-bat-erdene	Badmaanyambuugiin Bat-Erdene	Bat-Erdene		Q4841019	MNG:dm:2016-07:2017-10	erdene|baterdene
badr-abdelatty	Badr Abdelatty	Abdelatty		Q93447756	EGY:fm:2024-07:~2025-12	abdelati
badr-bin-hamad-bin-hamood-albusaidi	Badr bin Hamad bin Hamood AlBusaidi	AlBusaidi		Q98456849	OMN:fm:2020-08:~2025-04	busaidi|badr
badr-bin-saud-al-busaidi	Badr bin Saud al Busaidi	al Busaidi	Badr bin Saud|Qaboos bin Said Al Said	Q7429365	OMN:dm:2004:2020	busaidi|badr
badr-bin-saud-bin-harib-al-busaidi	Badr bin Saud bin Harib al-Busaidi	Badr			OMN:dm:2019-05:~2019-05	busaidi|badr
bah-ndaw	Bah Ndaw	Ndaw		Q99522144	GIN:hs:2020:~2022-03;MLI:hs:2020-09:2021-06	ndav
baha-al-araji	Baha al-Araji	al-Araji			IRQ:dg:2014-09:~2015-11	araji
bahjat-suleiman	Bahjat Suleiman	Suleiman		Q12199735	SYR:si:1999:2005	suliman
bahr-idris-abu-garda	Bahr Idris Abu Garda	Garda	Bahar Idris Abu Garda	Q112325599	SDN:im:2019-03:2019-04	garda
baiba-braze	Baiba Braže	Braže			LVA:fm:2024-04:~2025-12	braze
bailiff-geoffrey-rowland	Bailiff Geoffrey Rowland	Rowland			GGY:hg:2005-06:2012-03	rovland
bailiff-michael-birt	Bailiff Michael Birt	Birt			JEY:hg:2009-07:2018-06	birt
bailiff-philip-martin-bailhache	Bailiff Philip Martin Bailhache	Bailhache			JEY:hg:1995-02:2009-07	bailhache
bailiff-richard-collas	Bailiff Richard Collas	Collas			GGY:hg:2012-03:2023-12	colas
bailiff-richard-mcmahon	Bailiff Richard McMahon	McMahon			GGY:hg:2020-05:2025-07	mcmahon
bailiff-timothy-le-cocq	Bailiff Timothy Le Cocq	Le Cocq			JEY:hg:2019-10:~2026-01	cock|lecock
bailiff-william-bailhache	Bailiff William Bailhache	Bailhache			JEY:hg:2015-01:2022-07	bailhache
bajram-begaj	Bajram Begaj	Begaj		Q107422711	ALB:hs:2022-07:~2026-01;ALB:mc:2020-07:2022-06	begaj
bajram-rexhepi	Bajram Rexhepi	Rexhepi		Q536115	XKX:hg:2002-03:2004-12	rexhepi
bakary-fofana	Bakary Fofana	Fofana		Q4849023	GIN:fm:2010:2010-12	fofana
bakhodir-kurbanov	Bakhodir Kurbanov	Kurbanov	Bahodir Qurbonov	Q63283334	UZB:dm:2019-02:~2022-07	kurbanov
bakhyt-sultanov	Bakhyt Sultanov	Sultanov	Bakyt Sultanov	Q4445713	KAZ:dg:2013-11:~2014;KAZ:dg:2022-01:~2022-07	sultanov
bakhytzhan-sagintayev	Bakhytzhan Sagintayev	Sagintayev	Bakytzhan Sagintayev	Q4404442	KAZ:ad:2019-03:2019-06;KAZ:dg:2013-01:2016-09;KAZ:hg:2016-09:2019-02	sagintaiev
bakili-muluzi	Bakili Muluzi	Muluzi		Q317107	MWI:hg:1994-05:2004-05;MWI:hs:1994-05:2004-05	muluzi
bakir-izetbegovic	Bakir Izetbegović	Izetbegović		Q312355	BIH:hs:2010-11:~2013;BIH:hs:2012-03:~2017-03;BIH:hs:2014-03:2014-11;BIH:hs:2016-03:2016-11;BIH:hs:2018-03:2018-11	izetbegovic
bakri-hassan-saleh	Bakri Hassan Saleh	Bakri	Bakri Hassan Salih	Q15700032	SDN:dm:2000-07:2005-09;SDN:hg:2017-03:2018-09;SDN:vp:2013-12:2017-03;SDN:vp:2013-12:2019-02	saleh|bakri
baktybek-bekbolotov	Baktybek Bekbolotov	Bekbolotov		Q110086093	KGZ:dm:2021-10:~2022-08	bekbolotov
baktybek-kalyev	Baktybek Kalyev	Kalyev		Q111008253	KGZ:dm:2009-10:2010-04	kaliev
bakyt-torobayev	Bakyt Torobayev	Torobayev		Q38459236	KGZ:dg:2022-03:~2022-08	torobaiev
bal-krishna-khand	Bal Krishna Khand	Khand		Q13183947	NPL:im:2021-07:~2022-07	hand
bala-garba-jahumpa	Bala Garba Jahumpa	Jahumpa		Q164492	GMB:fm:2006-10:2007-09;GMB:fm:2014-08:2015-01	jahumpa
baldo-prokurica	Baldo Prokurica	Prokurica		Q4850447	CHL:dm:2020-12:2022-03	prokurica
baldwin-lonsdale	Baldwin Lonsdale	Lonsdale		Q18117069	VUT:hs:2014-09:2017-06	lonsdale
baleka-mbete	Baleka Mbete	Mbete		Q804894	ZAF:dg:2008-09:2009-05;ZAF:sp:2004-07:2008-09;ZAF:sp:2014-05:2019-05;ZAF:vp:2008-09:2009-05	mbete
baltasar-esono-eworo-fono	Baltasar Esono Eworo Fono	Fono		Q112175141	GNQ:ad:2013:2018	fono
bamba-mamadou	Bamba Mamadou	Mamadou		Q4853306	CIV:fm:2003:2006	mamadu
bamir-topi	Bamir Topi	Topi		Q57300	ALB:hs:2007-07:2012-07	topi
ban-ki-moon	Ban Ki-moon	Ban		Q1253	:io:2007-01:2017-01:united-nations;KOR:fm:2004-01:2006-11	mun|ban
bandar-bin-sultan	Bandar bin Sultan	bin Sultan		Q556137	SAU:si:2012-07:2014-04	sultan|binsultan|bandar
baqir-jabr-al-zubeidi	Baqir Jabr al-Zubeidi	al-Zubeidi		Q324518	IRQ:im:2005-04:2006-05	zubidi
barack-obama	Barack Obama	Obama	Barack H. Obama	Q76	USA:hg:2009-01:2017-01;USA:hs:2009-01:2017-01	obama
barak-sope	Barak Sopé	Sopé		Q807232	VUT:hg:1999-11:2001-04	sope
barbara-prammer	Barbara Prammer	Prammer		Q114286	AUT:sp:2004-06:2006-10	pramer
barbara-woodward	Barbara Woodward	Woodward		Q18228421	GBR:un:2020-08:~2022-07	vudvard
bardhyl-kollcaku	Bardhyl Kollçaku	Kollçaku		Q93758887	ALB:mc:2017-10:2020-07	kolcaku
bardur-a-steig-nielsen	Bárður á Steig Nielsen	Steig Nielsen	Bardhur A Steig Nielsen	Q853551	FRO:fm:2022-11:~2022-12;FRO:hg:2019-09:~2023-01	nielsen|stignielsen
barham-salih	Barham Salih	Salih		Q808173	IRQ:dg:2006-05:2009-08;IRQ:hs:2018-10:2022-10	salih
bari-del-valle-sosa	Bari del Valle Sosa	Sosa		Q22252165	ARG:mc:2016-01:2020-02	sosa
barkat-gourad-hamadou	Barkat Gourad Hamadou	Barkat		Q727071	DJI:hg:1978-10:2001-03	hamadu|barkat
barlen-vyapoory	Barlen Vyapoory	Vyapoory	Paramasivum Pillay Barlen Vyapoory	Q27662367	MUS:hs:2018-03:2019-11;MUS:vp:2016-03:2019-11	viapuri
barnaba-marial-benjamin	Barnaba Marial Benjamin	Benjamin		Q4861322	SSD:fm:2013-07:2016-03	benjamin
barnabas-sibusiso-dlamini	Barnabas Sibusiso Dlamini	Dlamini	Sibusiso Barnabas Dlamini	Q57715	SWZ:hg:1996-07:2003-09;SWZ:hg:2008-10:2018-09	dlamini
barnaby-joyce	Barnaby Joyce	Joyce		Q4861362	AUS:dg:2016-02:2017-10;AUS:dg:2017-12:2018-02;AUS:dg:2021-06:2022-05	joice
baron-divavesi-waqa	Baron Divavesi Waqa	Waqa	Baron Waqa		NRU:fm:2019-05:~2019-05;NRU:hg:2013-06:2019-08;NRU:hs:2013-06:2019-08	vaka
baron-vaea	Baron Vaea	Vaea		Q808685	TON:hg:1991-08:2000-01	vaea
barry-haase	Barry Haase	Haase			CCK:hg:2014-10:2017-10	hase
barry-house	Barry House	House		Q4864320	AUS:sp:2009-05:2017-05	huse
barry-rowland	Barry Rowland	Rowland			FLK:hg:2016-10:2021-04	rovland
bart-de-wever	Bart De Wever	De Wever		Q336599	BEL:hg:2025-02:~2026-01	vever|devever
bart-philemon	Bart Philemon	Philemon		Q809205	PNG:fm:2000:2001	filemon
bartholomew-ulufaalu	Bartholomew Ulufa'alu	Ulufa'alu			SLB:hg:1997-08:2000-06	ulufalu
basdeo-panday	Basdeo Panday	Panday			TTO:hg:1995-11:2001-12	pandai
bashar-al-assad	Bashar al-Assad	al-Assad	Bashar Assad|Bashar al-Asad	Q44329	SYR:hs:2000-07:2024-12	asad
bashar-jaafari	Bashar Jaafari	Jaafari	Bashar al-Jafari	Q4866775	SYR:un:2006-07:2020-11	jafari
bashir-salihi-magashi	Bashir Salihi Magashi	Magashi		Q4866857	NGA:dm:2019-08:~2022-07	magashi
basile-ikouebe	Basile Ikouébé	Ikouébé		Q58135	:un:1998:2007;COG:fm:2007-05:2015-08	ikuebe
basile-olongo	Basile Olongo	Olongo		Q112251777	COD:im:2019-03:2019-08	olongo
bassam-abdel-majeed	Bassam Abdel Majeed	Majeed		Q4868003	SYR:im:2006-02:2009-04	majid
bassam-alsabbagh	Bassam Alsabbagh	Alsabbagh		Q55104096	SYR:un:2020-11:~2023-01	sabagh
bassirou-diomaye-faye	Bassirou Diomaye Faye	Faye			SEN:hs:2024-04:~2026-01	faie
batir-zakirov	Batir Zakirov	Zakirov		Q24009743	UZB:dg:2011:2016	zakirov
batmunkh-battsetseg	Batmunkh Battsetseg	Battsetseg		Q107670236	MNG:fm:2021-01:~2022-08	batsetseg
batyr-berdiyew	Batyr Berdiýew	Berdiýew		Q811058	TKM:fm:2000-07:2001-07	berdiev
baurzhan-mukhamedzhanov	Baurzhan Mukhamedzhanov	Mukhamedzhanov		Q1045973	KAZ:im:2005-10:2009-04	muhamedzhanov
baxtiyor-ibragimov	Baxtiyor Ibragimov	Ibragimov			UZB:un:2019-05:~2019-05	ibragimov
beata-szydlo	Beata Szydło	Szydło		Q4877021	POL:dg:2017-12:~2017;POL:dg:2019-05:~2019-05;POL:hg:2015-11:2017-12	szidlo
beate-meinl-reisinger	Beate Meinl-Reisinger	Meinl-Reisinger			AUT:fm:2025-03:~2025-12	risinger|minlrisinger
beatrice-wani-noah	Beatrice Wani-Noah	Wani-Noah		Q90955928	SSD:fm:2020:2021-09	noah|vaninoah
beatrix-marzouki	Beatrix Marzouki	Marzouki		Q22928970	TUN:ad:2011-12:2014-12	marzuki
beatrix-of-the-netherlands	Beatrix of the Netherlands	Beatrix	Beatrix Wilhelmina Armgard	Q29574	NLD:hs:1980-04:2013-04	netherlands|beatrix
beatriz-argimon	Beatriz Argimón	Argimón	Beatriz Argimon Cedeira	Q5724101	URY:vp:2020-03:~2024-06	argimon
beatriz-paredes-rangel	Beatriz Paredes Rangel	Rangel		Q448642	MEX:sp:2001-09:2002-08;MEX:sp:2002-09:2002-12	rangel
begenc-atayewic-gundogdyyew	Begenç Ataýewiç Gündogdyýew	Gündogdyýew	Begenc Gundogdyyew	Q4152150	TKM:dm:2011-03:2015-10;TKM:dm:2018-06:~2023-01	gundogdiev
behgjet-pacolli	Behgjet Pacolli	Pacolli		Q123004	XKX:dg:2019-05:~2019-05;XKX:fm:2019-05:~2019-05;XKX:hs:2011-02:2011-04	pacoli
behzod-musaev	Behzod Musaev	Musaev	Behzod Musayev	Q106511584	UZB:dg:2020-05:2021-11	musaev
beibut-bakirovich-atamkulov	Beibut Bakirovich Atamkulov	Atamkulov	Beybut Atamkulov	Q4072002	KAZ:fm:2018-12:2019-09	atamkulov
beji-caid-essebsi	Beji Caid Essebsi	Caid Essebsi		Q313539	TUN:hg:2011-02:2011-12;TUN:hs:2014-12:2019-07	esebsi|caidesebsi
bejtush-gashi	Bejtush Gashi	Gashi			XKX:im:2019-05:~2019-05	gashi
bekir-bozdag	Bekir Bozdağ	Bozdağ		Q4881622	TUR:dg:2016-05:2018-07	bozdag
bela-bugar	Béla Bugár	Bugár		Q283359	SVK:sp:2006-02:2006-07	bugar
bela-katona	Béla Katona	Katona		Q1105579	HUN:sp:2009-09:2010-05	katona
bela-marko	Béla Markó	Béla	Marko Bela	Q897108	ROU:dg:2009-12:2012-04	marko|bela
belden-namah	Belden Namah	Namah			PNG:dg:2011-08:~2011	namah
belinda-balluku	Belinda Balluku	Balluku		Q70480584	ALB:dg:2022-07:~2022-08	baluku
belisario-velasco	Belisario Velasco	Velasco		Q2894524	CHL:im:2006-07:2008-01	velasco
ben-bernanke	Ben Bernanke	Bernanke		Q201795	USA:ad:2005-06:2006-01	bernanke
ben-bot	Ben Bot	Bot		Q816446	NLD:fm:2003-12:2007-02	bot
ben-knapen	Ben Knapen	Knapen		Q347781	NLD:fm:2021-09:2022-01	knapen
ben-merrick	Ben Merrick	Merrick			IOT:hg:2017-08:2024-12	merik
ben-wallace	Ben Wallace	Wallace		Q263166	GBR:dm:2019-07:2023-08	valace
ben-zyskowicz	Ben Zyskowicz	Zyskowicz		Q2977831	FIN:sp:2011-04:2011-06	ziskovicz
benard-tanoh-boutchoue	Benard Tanoh Boutchoue	Boutchoue			CIV:un:2019-05:~2019-05	butchue
benedict-xvi	Benedict XVI	Benedict			VAT:hs:2005-04:2013-03	xvi|benedict
benewende-stanislas-sankara	Bénéwendé Stanislas Sankara	Sankara		Q722327	BFA:sp:2017-08:2017-09	sankara
beniamina-tinga	Beniamina Tinga	Tinga	Beniamina Tiinga	Q4887927	KIR:vp:2000-12:~2002	tinga
benigno-aquino-iii	Benigno Aquino III	Aquino	Benigno Aquino	Q1464	PHL:hg:2010-06:2016-06;PHL:hs:2010-06:2016-06;PHL:im:2010-06:2010-07	aquino|benigno
benigno-r-fitial	Benigno R. Fitial	Fitial			MNP:hg:2006-01:2013-02	fitial
benjamin-abalos	Benjamin Abalos	Abalos		Q4888170	PHL:im:2022-06:~2022-07	abalos
benjamin-kumbuor	Benjamin Kumbuor	Kumbuor		Q4888931	GHA:dm:2014-07:2017-02;GHA:im:2011:2012	kumbuor
benjamin-mkapa	Benjamin Mkapa	Mkapa	Benjamin William Mkapa	Q320156	TZA:hg:1995-11:2005-12;TZA:hs:1995-11:2005-12	mkapa
benjamin-netanyahu	Benjamin Netanyahu	Netanyahu	Benyamin Netanyahu|Bibi Netanyahu|Binjamin Netanyahu|Binyamin Netanyahu	Q43723	ISR:dm:2019-05:~2019-05;ISR:fm:2002-11:2003-02;ISR:fm:2012-12:2013-11;ISR:hg:1996-06:1999-07;ISR:hg:2009-03:2021-06;ISR:hg:2022-12:~2026-01	netaniahu
benjamin-ortiz-brennan	Benjamín Ortiz Brennan	Brennan		Q108407654	ECU:fm:1999:2000	brenan
benk-korthals	Benk Korthals	Korthals		Q2356486	NLD:dm:2002-07:2002-12	korthals
benny-gantz	Benny Gantz	Gantz		Q557436	ISR:dg:2021-06:~2022-07;ISR:dm:2020-05:2022-12;ISR:mc:2011-02:2015-02;ISR:sp:2020-03:2020-05	gantz
berdibek-saparbayev	Berdibek Saparbayev	Saparbayev		Q4408033	KAZ:dg:2014-11:~2015-11;KAZ:dg:2019-09:~2021-12	saparbaiev
berhane-gebre-christos	Berhane Gebre-Christos			Q16185356	ETH:fm:2012-09:2012-11	christos
berislav-roncevic	Berislav Rončević	Rončević		Q1288809	HRV:dm:2003-12:2008-01;HRV:im:2008-01:2008-10	roncevic
beriz-belkic	Beriz Belkić	Belkić		Q4891938	BIH:hs:2001-03:~2001;BIH:hs:2002-02:2002-10	belkic
bernard-accoyer	Bernard Accoyer	Accoyer		Q822237	FRA:sp:2007-06:2012-06	acoier
bernard-briand	Bernard Briand	Briand			SPM:hg:2020-10:2026-01	briand
bernard-busokoza	Bernard Busokoza	Busokoza	Bernard Busokoza - Tutsi	Q97956471	BDI:vp:2013-10:2014-02	busokoza
bernard-cazeneuve	Bernard Cazeneuve	Cazeneuve		Q560890	FRA:hg:2016-12:2017-05;FRA:im:2014-04:2016-12	cazeneuve
bernard-dowiyogo	Bernard Dowiyogo	Dowiyogo			NRU:hg:1998-06:1999;NRU:hg:2000-04:2003-03;NRU:hs:1998-06:1999;NRU:hs:2000-04:2003-03	doviogo
bernard-goumou	Bernard Goumou	Goumou	Bernard Gomou	Q109296984	GIN:hg:2022-08:2024-02	gumu
bernard-kouchner	Bernard Kouchner	Kouchner		Q206327	FRA:fm:2007-05:2007-06;FRA:fm:2007-06:2010-11	kuchner
bernard-le-soavec	Bernard Le Soavec	Le Soavec			SPM:hg:1996:2007-02	soavec|lesoavec
bernard-makuza	Bernard Makuza	Makuza		Q319916	RWA:hg:2000-03:2011-10	makuza
bernard-membe	Bernard Membe	Membe		Q58152	TZA:fm:2007-01:2015-11	membe
bernard-miyet	Bernard Miyet	Miyet		Q2898334	:io:1997-01:2000-09:united-nations	miet
bernard-narokobi	Bernard Narokobi	Narokobi		Q466818	PNG:sp:1999-07:2002-08	narokobi
bernard-thorette	Bernard Thorette	Thorette		Q33104780	FRA:mc:2002-09:2006-07	thorete
bernard-whiteman	Bernard Whiteman	Whiteman			CUW:hg:2015-09:2017-05	vhiteman
bernardino-soto-estigarribia	Bernardino Soto Estigarribia	Soto	Bernardino Soto	Q14661202	PRY:dm:2018-08:~2022-08	estigaribia|soto
bernardo-arevalo-de-leon	Bernardo Arévalo de León	Arévalo	Bernardo Ar Valo de Le n		GTM:hg:2024-01:~2026-01;GTM:hs:2024-01:~2026-01	leon|arevalo
bernardo-sepulveda-amor	Bernardo Sepúlveda Amor	Amor		Q823046	:io:2006-02:2015-02;:io:2012-02:2015-02	amor
berndt-grundevik	Berndt Grundevik	Grundevik		Q5867889	SWE:mc:2007-12:2012-09	grundevik
bert-koenders	Bert Koenders	Koenders		Q3023616	NLD:fm:2014-10:2017-10	koenders
bertie-ahern	Bertie Ahern	Ahern		Q154550	IRL:hg:1997-06:2008-05	ahern
berto-dorce	Berto Dorcé	Dorcé		Q114736005	HTI:im:2021-11:2022-11	dorce
bertrand-ract-madoux	Bertrand Ract-Madoux	Ract-Madoux		Q2899658	FRA:mc:2011-09:2014-08	madux|ractmadux
besiana-kadare	Besiana Kadare	Kadare			ALB:un:2019-05:~2019-05	kadare
besir-atalay	Beşir Atalay	Atalay		Q854641	TUR:im:2007-08:2011-03	atalai
besnik-bislimi	Besnik Bislimi	Bislimi		Q13037558	XKX:dg:2021-03:~2022-07	bislimi
betty-boothroyd	Betty Boothroyd	Boothroyd		Q333722	GBR:sp:1992-04:2000-10	buthroid
bey-soo-khiang	Bey Soo Khiang	Khiang		Q4899825	SGP:mc:1995-07:2000-04	hiang
bhairon-singh-shekhawat	Bhairon Singh Shekhawat	Shekhawat		Q469919	IND:vp:2002-08:2007-07	shehavat
bharrat-jagdeo	Bharrat Jagdeo	Jagdeo		Q212760	GUY:hs:1999-08:2011-12;GUY:vp:2020-08:~2024-06	jagdeo
bheki-dlamini	Bheki Dlamini	Dlamini		Q4901662	SWZ:hg:2008-09:2008-10	dlamini
bhofal-chambers	Bhofal Chambers	Chambers		Q110517635	LBR:sp:2018-01:~2022-07	chambers
bianrifi-tarmidi	Bianrifi Tarmidi	Tarmidi	Bianrifi Tharmidhi	Q855447	COM:hg:1999-12:2000-11	tarmidi
bidya-devi-bhandari	Bidya Devi Bhandari	Bhandari	Bidhya Devi Bhandari|Bidya Devi Bandhari	Q16193958	NPL:hs:2015-10:2023-03	bhandari
bidzina-ivanishvili	Bidzina Ivanishvili	Ivanishvili		Q57794	GEO:hg:2012-10:2013-11	ivanishvili
bijay-kumar-gachchadar	Bijay Kumar Gachchadar	Gachchadar			NPL:dg:2011-08:~2012	gachchadar
bikenibeu-paeniu	Bikenibeu Paeniu	Paeniu		Q126443	TUV:hg:1996-12:1999-04	paeniu
bikram-singh	Bikram Singh	Singh		Q2354992	IND:mc:2012-06:2014-07	singh
bilal-akbar	Bilal Akbar	Akbar		Q28223663	PAK:mc:2016-12:2018-08	akbar
bilawal-bhutto-zardari	Bilawal Bhutto Zardari	Zardari		Q244338	PAK:fm:2022-04:2023-08	zardari
bill-blair	Bill Blair	Blair		Q4908168	CAN:dm:2023-07:2025-05	blair
bill-clinton	Bill Clinton	Clinton		Q1124	USA:hs:1993-01:2001-01	clinton
bill-english	Bill English	English	Simon William Bill English|Simon William English	Q4384608	NZL:dg:2008-11:2016-12;NZL:hg:2016-12:2017-10	english
bill-skate	Bill Skate	Skate		Q719336	PNG:hg:1997-07:1999-07;PNG:sp:2002-08:2004-05	skate
billie-miller	Billie Miller	Miller			BRB:dg:1994-09:~2002	miler
bin-chhin	Bin Chhin	Bin Chhin	Keat Chhon	Q28969538	KHM:dg:2007-09:~2023-01	chin|binchin
binali-yildirim	Binali Yıldırım	Yıldırım		Q863496	TUR:hg:2016-05:2018-07;TUR:sp:2018-07:2019-02	ildirim
bingu-wa-mutharika	Bingu wa Mutharika	Mutharika		Q181586	MWI:hg:2004-05:2012-04;MWI:hs:2004-05:2012-04	mutharika
binyamin-ben-eliezer	Binyamin Ben-Eliezer	Ben-Eliezer		Q128888	ISR:dg:1999-07:2001-03;ISR:dm:2001-03:2002-11	iezer|beneliezer
bipin-rawat	Bipin Rawat	Rawat		Q4915447	IND:mc:2016-09:2016-12;IND:mc:2016-12:2019-12;IND:mc:2020-01:2021-12	ravat
birame-diop	Birame Diop	Diop		Q109928211	SEN:mc:2020-01:~2022-07	diop
birender-singh-dhanoa	Birender Singh Dhanoa	Dhanoa		Q24950632	IND:mc:2016-12:2019-09	danoa
birendra-of-nepal	Birendra of Nepal		Birendra Bir Bikram Shah Dev	Q162306	NPL:hs:1972-01:2001-06	birendra
birgir-armannsson	Birgir Ármannsson			Q865180	ISL:sp:2021-12:~2022-06	armanson
birgitta-dahl	Birgitta Dahl	Dahl		Q4356302	SWE:sp:1994-10:2002-09	dahl
birhanu-jula-gelalcha	Birhanu Jula Gelalcha			Q18686307	ETH:mc:2020-11:~2022-07	gelalcha
bisera-turkovic	Bisera Turković	Turković		Q4917286	BIH:fm:2019-12:~2022-07	turkovic
bisher-al-khasawneh	Bisher Al-Khasawneh	Al-Khasawneh		Q63441935	JOR:hg:2020-10:2024-09	hasavneh
bismillah-khan-mohammadi	Bismillah Khan Mohammadi	Mohammadi		Q866594	AFG:dm:2012-09:2015-05;AFG:dm:2021-06:2021-08;AFG:im:2010-01:2012-09;AFG:mc:2002-03:2010-01	mohamadi
bjarni-benediktsson	Bjarni Benediktsson	Benediktsson		Q879376	ISL:hg:2017-01:2017-11;ISL:hg:2024-04:2024-12	benediktson
bjorn-arild-gram	Bjørn Arild Gram	Gram		Q4919832	NOR:dm:2022-04:~2022-07	gram
bjorn-bisserup	Bjørn Bisserup	Bisserup		Q5576850	DNK:mc:2009-10:2009-11;DNK:mc:2012-01:2012-03;DNK:mc:2017-01:2020-11	biserup
bjorn-olof-skoog	Bjorn Olof Skoog	Skoog			SWE:un:2019-05:~2019-05	skug
bjorn-tore-godal	Bjørn Tore Godal	Godal		Q706467	NOR:dm:2000-03:2001-10	godal
bjorn-von-sydow	Björn von Sydow	von Sydow		Q879773	SWE:dm:1997-02:2002-09;SWE:sp:2002-09:2006-10	sidov|vonsidov
blade-nzimande	Blade Nzimande	Nzimande		Q16765311	ZAF:im:2018-11:2018-11;ZAF:im:2019-05:~2019-05	nzimande
blaise-compaore	Blaise Compaoré	Compaoré		Q57324	BFA:hs:1987-10:2014-10	compaore
blas-ople	Blas Ople	Ople		Q517387	PHL:fm:2002-07:2003-12;PHL:sp:1999-06:2000-07	ople
bledi-cuci	Bledi Çuçi	Çuçi	Bled Cuci	Q16350979	ALB:im:2020-12:2021-09;ALB:im:2020-12:~2022-08	cuci
bob-ainsworth	Bob Ainsworth	Ainsworth		Q258738	GBR:dm:2009-06:2010-05	ainsvorth
bob-carr	Bob Carr	Carr		Q541217	AUS:fm:2012-03:2013-09	car
bob-debus	Bob Debus	Debus		Q4932251	AUS:im:2007-12:2009-06	debus
bob-loughman	Bob Loughman	Loughman		Q16190741	VUT:hg:2020-04:2022-11	lughman
bob-smith	Bob Smith	Smith		Q4934021	AUS:sp:2006-12:2010-12	smith
bob-sneath	Bob Sneath	Sneath		Q4934033	AUS:sp:2000-10:2012-10	sneath
bob-such	Bob Such	Such		Q4934116	AUS:sp:2005-04:2006-03	such
bocchit-edmond	Bocchit Edmond	Edmond		Q56651422	HTI:fm:2018-09:2020-03	edmond
bogdan-aurescu	Bogdan Aurescu	Aurescu		Q18537583	ROU:fm:2014-11:2015-11;ROU:fm:2019-11:2020-03;ROU:fm:2019-11:2020-12;ROU:fm:2019-11:2021-10;ROU:fm:2019-11:~2022-08	aurescu
bogdan-klich	Bogdan Klich	Klich		Q890426	POL:dm:2007-11:2011-08	klich
bogdan-olteanu	Bogdan Olteanu	Olteanu		Q579547	ROU:sp:2006-03:2008-12	olteanu
bohuslav-sobotka	Bohuslav Sobotka	Sobotka		Q890971	CZE:dg:2003-08:~2003;CZE:dg:2005-04:2006-08;CZE:hg:2014-01:2017-12	sobotka
bojan-marichic	Bojan Marichic	Marichic		Q100453088	MKD:dg:2022-01:~2022-08	marichic
bola-ahmed-tinubu	Bola Ahmed Tinubu	Tinubu	Bola Ahmed Adekunle Tinubu|Bola Tinbu	Q3510872	NGA:hg:2023-05:~2026-01;NGA:hs:2023-05:~2026-01	tinubu
bona-malawal	Bona Malawal	Malawal		Q112792343	SDN:ad:2005-09:2007-12	malaval
bonaya-godana	Bonaya Godana	Godana		Q11854485	KEN:fm:1998:2001	godana
bonfoh-abass	Bonfoh Abass	Abass		Q305669	TGO:hs:2005-02:2005-05;TGO:sp:2005-02:2013-07	abas
bongbong-marcos	Bongbong Marcos	Marcos	Ferdinand BongBong Marcos	Q983324	PHL:hg:2022-06:~2026-01;PHL:hs:2022-06:~2026-01	marcos
boniface-alexandre	Boniface Alexandre	Alexandre		Q323218	HTI:hs:2004-02:2006-05	exandre
boniface-chidyausiku	Boniface Chidyausiku	Chidyausiku		Q4941986	ZWE:un:2003:2010	chidiausiku
boo-suk-jong	Boo Suk-jong	Suk-jong		Q98437150	KOR:mc:2020-04:~2022-08	jong|sukjong
borge-brende	Børge Brende	Brende		Q706631	NOR:fm:2013-10:2017-10	brende
boris-gamurari	Boris Gămurari	Gămurari		Q12722888	MDA:dm:1999-05:2001-04	gamurari
boris-gryzlov	Boris Gryzlov	Gryzlov		Q188296	RUS:im:2001-03:2003-12;RUS:sp:2003-12:2011-12	grizlov
boris-johnson	Boris Johnson	Johnson		Q180589	GBR:fm:2016-07:2018-07;GBR:hg:2019-07:2022-09	johnson
boris-kollar	Boris Kollár	Kollár		Q23022210	SVK:sp:2020-03:~2022-08	kolar
boris-koprivnikar	Boris Koprivnikar	Koprivnikar		Q19932900	SVN:ad:2019-05:~2019-05;SVN:dg:2019-05:~2019-05	koprivnikar
boris-milosevic	Boris Milošević	Milošević		Q97671314	HRV:dg:2020-07:2022-04	milosevic
boris-nikolayevich-yeltsin	Boris Nikolayevich Yel'tsin	Yel'tsin			RUS:hs:1991-06:1999-12	ieltsin
boris-pistorius	Boris Pistorius	Pistorius			DEU:dm:2023-01:~2025-12	pistorius
boris-sergeyevich-aleshin	Boris Sergeyevich Aleshin	Aleshin			RUS:dg:2003-04:~2003	eshin
boris-syhmyradow	Boris Şyhmyradow	Şyhmyradow		Q4524650	TKM:fm:1995:2000	sihmiradov
boris-tadic	Boris Tadić	Tadić		Q483290	SRB:hs:2004-07:2012-04	tadic
boris-trajkovski	Boris Trajkovski	Trajkovski		Q237782	MKD:hs:1999-11:2004-02	trajkovski
borislav-paravac	Borislav Paravac	Paravac		Q470649	BIH:hs:2003-04:2003-06;BIH:hs:2003-04:~2003;BIH:hs:2004-10:2005-06	paravac
borislav-sandov	Borislav Sandov	Sandov		Q23661772	BGR:dg:2021-12:~2022-07	sandov
borislav-skegro	Borislav Škegro	Škegro		Q12628161	HRV:dg:1995-11:2000-01	skegro
borislav-velikov	Borislav Velikov	Velikov		Q9177631	BGR:sp:2005-02:2005-06	velikov
borjana-kristo	Borjana Krišto	Krišto		Q387491	BIH:hg:2023-01:~2026-01	kristo
bornito-de-sousa	Bornito de Sousa	de Sousa	Bornito De Sousa Baltazar Diogo	Q16336949	AGO:vp:2017-09:~2023-06	susa|desusa
boro-vucinic	Boro Vučinić	Vučinić		Q4946183	MNE:dm:2006-11:2012-12	vucinic
borut-pahor	Borut Pahor	Pahor		Q206471	SVN:hg:2008-11:2012-02;SVN:hs:2012-12:~2023-01;SVN:sp:2000-11:2004-07	pahor
borys-kolesnikov	Borys Kolesnikov	Kolesnikov		Q704326	UKR:dg:2010-03:2012-12	kolesnikov
borys-tarasyuk	Borys Tarasyuk	Tarasyuk		Q894312	UKR:fm:1998-04:2000-09;UKR:fm:2005-02:2007-01	tarasiuk
bosse-ringholm	Bosse Ringholm	Ringholm		Q321595	SWE:dg:2004-11:2006-10;SWE:fm:2006-03:2006-03	ringholm
botche-cande	Botche Candé	Candé		Q93399070	GNB:im:2020-03:~2023-01	cande
bouasone-bouphavanh	Bouasone Bouphavanh	Bouphavanh			LAO:dg:2003-10:~2005;LAO:hg:2006-06:2010-12	bufavanh
boubacar-biro-diallo	Boubacar Biro Diallo	Diallo		Q93271851	GIN:sp:1995:2002	dialo
boubou-cisse	Boubou Cisse	Cisse		Q30005153	MLI:hg:2019:2022	cise
bouchraya-hammoudi-bayoun	Bouchraya Hammoudi Bayoun	Bayoun		Q4949324	ESH:hg:2020:~2022-10	baiun
bounnhang-vorachith	Bounnhang Vorachith	Bounnhang	Boun-Gnang Volachit|Boun-Nhang Vorachith|Boungnang Volachit|Bounnyang Vorachit	Q470024	LAO:dg:1996-04:~2000;LAO:hg:2001-03:2006-06;LAO:hs:2016-04:2021-03;LAO:vp:2006-06:~2015-11	vorachith|bunhang
bounpon-bouttanavong	Bounpon Bouttanavong	Bounpon			LAO:dg:2014-07:~2015-11	butanavong|bunpon
bounthong-chitmani	Bounthong Chitmani	Bounthong	Bounthong Chitmany		LAO:dg:2016-04:~2021-03;LAO:vp:2021-03:~2024-05	chitmani|bunthong
bourhane-hamidou	Bourhane Hamidou	Hamidou		Q113953771	COM:sp:2010-01:2015-04	hamidu
boutu-bateriki	Boutu Bateriki	Bateriki		Q108810793	KIR:im:2020-07:~2022-07	bateriki
boyko-borisov	Boyko Borisov	Borisov	Boyko Borissov	Q57775	BGR:hg:2009-07:2013-03;BGR:hg:2014-11:2017-01;BGR:hg:2017-05:2021-05	borisov
boyko-noev	Boyko Noev	Noev		Q891186	BGR:dm:1999-12:2001-07	noev
boyko-rashkov	Boyko Rashkov	Rashkov		Q28599818	BGR:dg:2021-05:2021-12;BGR:im:2021-05:2021-09;BGR:im:2021-09:2021-12;BGR:im:2021-12:~2022-07	rashkov
bozidar-matic	Božidar Matić	Matić		Q4953066	BIH:hg:2001-02:2001-07	matic
bozidar-pankretic	Bozidar Pankretic	Pankretic			HRV:dg:2009-07:~2011	pankretic
brahim-bartagi	Brahim Bartagi	Bartagi		Q98828346	TUN:dm:2020-09:2021-07	bartagi
brahim-ghali-el-zamel	Brahim Ghali EL Zamel	EL Zamel		Q4955460	ESH:hs:2016:~2021-10	zamel
braima-camara	Braima Camara	Camara			GNB:hg:2025-08:2025-11	camara
bram-peper	Bram Peper	Peper		Q466862	NLD:im:1998-08:2000-03	peper
branislav-nedimovic	Branislav Nedimović	Nedimović		Q29571792	SRB:dg:2020-10:~2022-07	nedimovic
branko-bacic	Branko Bacic	Bacic			HRV:dg:2023-01:~2024-05	bacic
branko-crvenkovski	Branko Crvenkovski	Crvenkovski		Q157111	MKD:hg:2002-11:2004-05;MKD:hs:2004-05:2009-05	crvenkovski
branko-krga	Branko Krga	Krga		Q12749318	SRB:mc:2002:2005	krga
branko-lukovac	Branko Lukovac	Lukovac		Q108443143	MNE:fm:1990:2002	lukovac
branko-ruzic	Branko Ružić	Ružić		Q12749330	SRB:dg:2020-10:~2022-07	ruzic
branko-simonovic	Branko Simonovič	Simonovič		Q109173451	SVN:sp:2020-03:2020-03	simonovic
branko-vukelic	Branko Vukelić	Vukelić		Q898723	HRV:dm:2008-01:2010-12	vukelic
bratislav-gasic	Bratislav Gašić	Gašić		Q16916400	SRB:dm:2014-04:2016-02	gasic
brendan-nelson	Brendan Nelson	Nelson		Q908749	AUS:dm:2006-01:2007-12	nelson
brendan-oconnor	Brendan O'Connor	O'Connor		Q4961047	AUS:im:2009-06:2011-12	oconor
brendon-hammer	Brendon Hammer	Hammer		Q99429795	:un:2016-10:2019-10	hamer
brent-symonette	Brent Symonette	Symonette		Q58246	BHS:dg:2007:2012	simonete
brian-cowen	Brian Cowen	Cowen		Q185272	IRL:dg:2007-06:2008-05;IRL:dm:2010-02:2010-03;IRL:fm:2000-01:2004-09;IRL:fm:2011-01:2011-03;IRL:hg:2008-05:2011-03	coven
brian-deese	Brian Deese	Deese		Q4963549	USA:ad:2015-02:2017-01	dise
brian-lacy	Brian Lacy	Lacy			CCK:hg:2009-10:2012-10;CXR:hg:2009-10:2012-10	laci
brice-hortefeux	Brice Hortefeux	Hortefeux		Q502972	FRA:im:2009-06:2010-11	hortefeux
brice-oligui-nguema	Brice Oligui Nguema	Oligui	Brice Oligui		GAB:hg:2025-05:~2026-01;GAB:hs:2023-09:2025-05;GAB:hs:2025-05:~2026-01	nguema|oligui
bridgid-annisette-george	Bridgid Annisette-George	Annisette-George		Q22958412	TTO:sp:2015-09:~2022-07	george|anisetegeorge
brigi-rafini	Brigi Rafini	Rafini		Q57877	NER:hg:2011-04:2021-04	rafini
brigitte-bierlein	Brigitte Bierlein	Bierlein		Q916162	AUT:hg:2019-06:2020-01	bierlin
brigitte-haas	Brigitte Haas	Haas			LIE:hg:2025-04:~2026-01	has
bronislaw-geremek	Bronisław Geremek	Geremek		Q157282	POL:fm:1997-10:2000-06	geremek
bronislaw-komorowski	Bronisław Komorowski	Komorowski		Q42939	POL:dm:2000:2001;POL:hs:2010-08:2015-08	komorovski
bronto-somohardjo	Bronto Somohardjo	Somohardjo		Q97667293	SUR:im:2020-07:~2023-01	somohardjo
bronwyn-bishop	Bronwyn Bishop	Bishop		Q4974135	AUS:sp:2013-11:2015-08	bishop
brownie-samukai	Brownie Samukai	Samukai		Q4976534	LBR:dm:2006-01:2018-01;LBR:dm:2019-05:~2019-05	samukai
bruce-atkinson	Bruce Atkinson	Atkinson		Q16150027	AUS:sp:2010-12:2018-12	atkinson
bruce-ferguson	Bruce Ferguson	Ferguson		Q4977464	NZL:mc:2001:2006-04	ferguson
bruce-golding	Bruce Golding	Golding		Q315662	JAM:hg:2007-09:2011-10	golding
bruce-reed	Bruce Reed	Reed		Q4978184	USA:ad:2011-01:2013-12	rid
bruno-ben-moubamba	Bruno Ben Moubamba	Moubamba			GAB:dg:2019-05:~2019-05	mubamba
bruno-cuche	Bruno Cuche	Cuche		Q2926718	FRA:mc:2006-07:2008-07	cuche
bruno-frick	Bruno Frick	Frick		Q116486	CHE:sp:2004-11:2005-11	frik
bruno-le-roux	Bruno Le Roux	Le Roux		Q2926861	FRA:im:2016-12:2017-03	rux|lerux
bruno-leingkone	Bruno Leingkone	Leingkone		Q24950893	VUT:fm:2016-02:2017-12	lingkone
bruno-magras	Bruno Magras	Magras			BLM:hg:2007-07:2022-04	magras
bruno-retailleau	Bruno Retailleau	Retailleau			FRA:im:2024-09:2025-10	retaileau
bruno-rodriguez-parrilla	Bruno Rodríguez Parrilla	Rodríguez	Bruno Rodríguez	Q58183	CUB:fm:2009-03:~2025-12	parila|rodriguez
bruno-simma	Bruno Simma	Simma		Q75710	:io:2003:2012	sima
bruno-stagno-ugarte	Bruno Stagno Ugarte	Ugarte		Q58158	CRI:fm:2006-05:2010-05	ugarte
bruno-tshibala	Bruno Tshibala	Tshibala		Q29239480	COD:hg:2017-05:2019-09	tshibala
budi-gunawan	Budi Gunawan	Gunawan		Q12477379	IDN:si:2016-09:~2022-07	gunavan
bui-thanh-son	Bùi Thanh Sơn	Bùi		Q30921853	VNM:fm:2021-04:~2022-07	son|bui
bujar-nishani	Bujar Nishani	Nishani		Q57526	ALB:hs:2012-07:2017-07;ALB:im:2007-03:2009-09;ALB:im:2011-04:2012-06	nishani
bujar-osmani	Bujar Osmani	Osmani		Q2064061	MKD:dg:2017-05:2020-08;MKD:fm:2020-08:~2022-08	osmani
bukola-saraki	Bukola Saraki	Saraki		Q4986999	NGA:sp:2015-06:2019-06	saraki
bulat-iskakov	Bulat Iskakov	Iskakov		Q4203816	KAZ:im:2000-12:2002-01	iskakov
bulent-arinc	Bulent Arinc	Arinc			TUR:dg:2009-05:~2009;TUR:dg:2014-08:~2015-11	arinc
bulent-ecevit	Bülent Ecevit	Ecevit		Q192634	TUR:hg:1999-05:2002-11	ecevit
burhanuddin-rabbani	Burhanuddin Rabbani	Rabbani		Q188667	AFG:hs:1992-06:2001-12	rabani
bushara-jumma-aror	Bushara Jumma Aror	Aror			SDN:im:2019-05:~2019-05	aror
bushra-bibi	Bushra Bibi	Bibi		Q49201649	PAK:ad:2018-08:2022-04	bibi
byron-camilleri	Byron Camilleri	Camilleri		Q37861044	MLT:im:2020-01:~2022-07	camileri
caabi-el-yachroutu-mohamed	Caabi El-Yachroutu Mohamed	Mohamed		Q1024670	COM:vp:2002-05:2006-05	mohamed
caetano-ntchama	Caetano N'Tchama	N'Tchama	Caetana N'Tchama	Q1025491	GNB:hg:2000-02:2001-03	ntchama
cain-mathema	Cain Mathema	Mathema		Q5017585	ZWE:im:2018-09:2019-11	mathema
calin-popescu-tariceanu	Călin Popescu-Tăriceanu	Popescu-Tăriceanu		Q207473	ROU:hg:2004-12:2008-12;ROU:sp:2014-03:2016-12;ROU:sp:2016-12:2019-09	tariceanu|popescutariceanu
camilo-escalona	Camilo Escalona	Escalona		Q1628673	CHL:sp:2012-03:2013-03	escalona
camsek-chin	Camsek Chin	Chin			PLW:vp:2005-01:~2008	chin
candido-muatetema-rivas	Cándido Muatetema Rivas	Rivas		Q1149802	GNQ:hg:2001-03:2004-06	rivas
candido-pereira-dos-santos-van-dunem	Cândido Pereira dos Santos Van-Duném	Van-Duném		Q111954374	AGO:dm:2010-02:2014-04	dunem|vandunem
cao-gangchuan	Cao Gangchuan	Cao		Q709846	CHN:dm:2003-03:2008-03	gangchuan|cao
carey-adamson	Carey Adamson	Adamson		Q24266539	NZL:mc:1999:2001	adamson
caridad-besari-borilo	Caridad Besari Borilo	Borilo		Q112175149	GNQ:ad:2003:2004	borilo
carin-jamtin	Carin Jämtin	Jämtin		Q2938797	SWE:fm:2006-03:2006-04	jamtin
carl-august-fleischhauer	Carl-August Fleischhauer	Fleischhauer		Q102432	:io:1994:2003	flischauer
carl-barrington-greenidge	Carl Barrington Greenidge	Greenidge	Carl Greenidge	Q53848199	GUY:fm:2015-05:2019-04;GUY:vp:2015-05:2019-04	grinidge
carl-bildt	Carl Bildt	Bildt		Q52922	SWE:fm:2006-10:2014-10	bildt
carl-gutierrez	Carl Gutierrez	Gutierrez			GUM:hg:1994-11:2003-01	gutierez
carl-haglund	Carl Haglund	Haglund		Q1038599	FIN:dm:2012-07:2015-05	haglund
carl-holst	Carl Holst	Holst		Q3560841	DNK:dm:2015-06:2015-09	holst
carl-johan-edstrom	Carl-Johan Edström	Edström		Q20652800	SWE:mc:2019-10:~2022-07	edstrom
carl-murat-cantave	Carl Murat Cantave	Cantave		Q28801981	HTI:sp:2019-01:2020-01	cantave
carl-xvi-gustaf	Carl XVI Gustaf	Carl XVI Gustaf	Carl XVI Gustaf of Sweden	Q45068	SWE:hs:1973-09:~2026-01	gustaf|carlxvigustaf|carl
carlito-galvez-jr	Carlito Galvez Jr.	Galvez		Q52274914	PHL:ad:2018-12:~2022-07	jr|galvez
carlo-azeglio-ciampi	Carlo Azeglio Ciampi	Ciampi		Q1224	ITA:hs:1999-05:2006-05	ciampi
carlo-schmid	Carlo Schmid	Schmid		Q690939	CHE:sp:1999-12:2000-11	schmid
carlos-agostinho-do-rosario	Carlos Agostinho do Rosário	Rosário		Q19057400	MOZ:hg:2015-01:2022-03	rosario
carlos-alberto-franco-franca	Carlos Alberto Franco França	França		Q106271551	BRA:fm:2021-03:~2022-07	franca
carlos-alberto-tejada-murcia	Carlos Alberto Tejada Murcia	Murcia		Q110165231	SLV:mc:2019-06:~2022-07	murcia
carlos-alvarado-acosta	Carlos Alvarado Acosta	Acosta		Q113115160	PAN:sp:2002-09:2003-08	acosta
carlos-alvarado-quesada	Carlos Alvarado Quesada	Alvarado	Carlos Alvarado	Q26996246	CRI:hg:2018-05:2022-05;CRI:hs:2018-05:2022-05	quesada|varado
carlos-alvarez	Carlos Álvarez	Álvarez	Carlos Alberto Alvarez	Q733743	ARG:vp:1999-12:2000-10	varez
carlos-castaneda	Carlos Castaneda	Castaneda			SLV:fm:2019-05:~2019-05	castaneda
carlos-correia	Carlos Correia	Correia		Q176413	GNB:hg:2008-08:2008-12;GNB:hg:2015-09:2016-05	coria
carlos-eduardo-reina	Carlos Eduardo Reina	Reina		Q106453465	HND:fm:2022-01:~2022-08	rina
carlos-faria	Carlos Faria	Faria		Q113548777	VEN:fm:2022-05:~2023-01	faria
carlos-fernandez-gondin	Carlos Fernández Gondín	Gondín		Q5750320	CUB:im:2015:2017	gondin
carlos-filomeno-azevedo-agostinho-das-neves	Carlos Filomeno Azevedo Agostinho das Neves	Neves			STP:un:2019-05:~2019-05	neves
carlos-gomes-junior	Carlos Gomes Júnior	Gomes	Carlos Gomes	Q57718	GNB:hg:2004-05:2005-11;GNB:hg:2009-01:2012-02	junior|gomes
carlos-gustavo-dos-anjos	Carlos Gustavo dos Anjos	dos Anjos		Q2939360	STP:fm:2006-04:2007-11	anjos|dosanjos
carlos-holmes-trujillo-garcia	Carlos Holmes Trujillo Garcia	Trujillo	Carlos Holmes Trujillo|Carlos Trujillo		COL:fm:2019-05:~2019-05	garcia|trujilo
carlos-lopez-contreras	Carlos López Contreras	Contreras		Q1043023	HND:fm:2009:2010	contreras
carlos-luciano-diaz-morfa	Carlos Luciano Díaz Morfa	Morfa		Q101068319	DOM:dm:2020-08:~2023-01	morfa
carlos-mesa	Carlos Mesa	Mesa	Carlos Diego Mesa Gisbert	Q312668	BOL:hg:2003-10:2005-06;BOL:hs:2003-10:2005-06;BOL:vp:2002-08:2003-10	mesa
carlos-montes-cisternas	Carlos Montes Cisternas	Cisternas		Q5751049	CHL:sp:1999-03:2000-03;CHL:sp:2018-03:2019-03	cisternas
carlos-morales-troncoso	Carlos Morales Troncoso	Troncoso		Q58295	DOM:fm:2004-08:2014-09	troncoso
carlos-moran	Carlos Moran	Moran			PER:im:2019-05:~2019-05	moran
carlos-navarrete-ruiz	Carlos Navarrete Ruiz	Ruiz		Q5751134	MEX:sp:2009-09:2010-08	ruiz
carlos-olimpio-stock	Carlos Olímpio Stock	Stock		Q59572738	STP:dm:2010-08:2012-12;STP:dm:2014-11:2016-10	stok
carlos-paz	Carlos Paz	Paz		Q5751313	ARG:mc:2011-12:2012-10	paz
carlos-quintanilla-schmidt	Carlos Quintanilla Schmidt	Quintanilla	Carlos Quintanilla	Q15914604	SLV:vp:1999-06:2004-06	schmidt|quintanila
carlos-raul-morales-moscoso	Carlos Raúl Morales Moscoso	Moscoso		Q18085289	GTM:fm:2014-09:2017-08	moscoso
carlos-ricardo-benavides-jimenez	Carlos Ricardo Benavides Jiménez	Jiménez		Q54848004	CRI:sp:2019-05:2020-04	jimenez
carlos-roberto-flores	Carlos Roberto Flores	Flores	Carlos Roberto Flores Facusse	Q654177	HND:hg:1998-01:2002-01;HND:hs:1998-01:2002-01	flores
carlos-rohde	Carlos Rohde	Rohde		Q5751612	ARG:mc:2003:2005	rohde
carlos-ruckauf	Carlos Ruckauf	Ruckauf		Q451948	ARG:vp:1995-07:~1999	rukauf
carlos-saavedra-bruno	Carlos Saavedra Bruno	Bruno		Q108292414	BOL:fm:2002:2003	bruno
carlos-saul-menem	Carlos Saul Menem	Menem			ARG:hg:1989-07:1999-12;ARG:hs:1989-07:1999-12	menem
carlos-tiny	Carlos Tiny	Tiny		Q447911	STP:fm:2008-06:2010-08	tini
carlos-vargas-pagan	Carlos Vargas Pagán	Pagán		Q113970806	CRI:sp:1999:2000	pagan
carlos-veiga	Carlos Veiga	Veiga	Carlos Alberto Wahnon de Carvalho Veiga	Q500378	CPV:hg:1991-04:2000-07	viga
carlos-vila-nova	Carlos Vila Nova	Vila Nova	Carlos Manuel Vila Nova	Q27982047	STP:hs:2021-10:~2026-01	nova|vilanova
carme-chacon	Carme Chacón	Chacón		Q138416	ESP:dm:2008-04:2011-12	chacon
carmel-sepuloni	Carmel Sepuloni	Sepuloni		Q5043325	NZL:dg:2023-01:~2023-11	sepuloni
carmel-tebbutt	Carmel Tebbutt	Tebbutt		Q5043327	AUS:dg:2008-09:2011-03	tebut
carmelo-abela	Carmelo Abela	Abela		Q5043368	MLT:fm:2017-06:2020-01;MLT:im:2014-12:2017-06	abela
carmelo-inguanez	Carmelo Inguanez	Inguanez			MLT:un:2019-05:~2019-05	inguanez
carmelo-mifsud-bonnici	Carmelo Mifsud Bonnici	Bonnici		Q1043584	MLT:im:2012-01:2012-05	bonici
carmelo-ovono-obiang	Carmelo Ovono Obiang	Obiang		Q112184955	GNQ:fm:2020-08:~2022-07	obiang
carmen-calvo-poyato	Carmen Calvo Poyato	Calvo	Carmen Calvo|Maria del Carmen Calvo Poyato	Q2614472	ESP:dg:2018-06:2021-07;ESP:vp:2018-06:~2023-06	poiato|calvo
carmen-dan	Carmen Dan	Dan	Carmen Daniela Dan	Q28113797	ROU:im:2017-01:2017-06;ROU:im:2017-06:2018-01;ROU:im:2018-01:2019-07	dan
carmen-iohannis	Carmen Iohannis	Iohannis		Q18561320	ROU:ad:2014-12:~2022-08	iohanis
carola-schouten	Carola Schouten	Schouten		Q2625041	NLD:dg:2017-10:2022-01;NLD:dg:2017-10:~2024-06;NLD:hg:2017-10:2024-07	schuten
carolina-hidalgo-herrera	Carolina Hidalgo Herrera	Herrera		Q52768193	CRI:sp:2018:2019	herera
carolina-valdivia-torres	Carolina Valdivia Torres	Torres		Q78097168	CHL:fm:2022-02:2022-03	tores
carrie-lam	Carrie Lam	Lam		Q19217	HKG:hg:2017-07:2022-06	lam
caspar-tsui	Caspar Tsui	Tsui		Q9141341	HKG:im:2020-04:2022-01	tsui
caspar-veldkamp	Caspar Veldkamp	Veldkamp			NLD:fm:2024-07:2025-08	veldkamp
cassam-uteem	Cassam Uteem	Uteem		Q323628	MUS:hs:1992-06:2002-02	utim
cassim-chilumpha	Cassim Chilumpha	Chilumpha		Q4025959	MWI:vp:2004-06:2009-05	chilumfa
casten-nemra	Casten Nemra	Nemra		Q21968142	MHL:fm:2020-01:2022-06;MHL:hs:2016-01:2016-01	nemra
catalin-predoiu	Cătălin Predoiu	Predoiu		Q1151156	ROU:hg:2012-02:2012-02;ROU:hg:2023-06:2023-06;ROU:hg:2025-05:~2025-06	predoiu
catalino-cuy	Catalino Cuy	Cuy		Q29344590	PHL:im:2017-04:2017-12	cui
catharina-elmsater-svard	Catharina Elmsäter-Svärd	Elmsäter-Svärd		Q2941786	SWE:dm:2012-03:2012-04	svard|msatersvard
catherine-ashton	Catherine Ashton	Ashton			EUE:fm:2009-12:2014-10:european-union	ashton
catherine-colonna	Catherine Colonna	Colonna		Q273396	FRA:fm:2005-06:2007-05;FRA:fm:2022-05:2024-01	colona
catherine-connolly	Catherine Connolly	Connolly		Q5052598	IRL:hs:2025-11:~2026-01	conoli
catherine-gotani-hara	Catherine Gotani Hara	Hara		Q5052701	MWI:sp:2019-06:~2022-07	hara
catherine-samba-panza	Catherine Samba-Panza	Samba-Panza		Q15633683	CAF:hs:2014-01:2016-03	panza|sambapanza
catherine-vautrin	Catherine Vautrin	Vautrin			FRA:dm:2025-10:~2025-12	vautrin
cavaye-yeguie-djibril	Cavayé Yéguié Djibril	Djibril		Q4160254	CMR:sp:1992-03:~2022-08	djibril
cecilia-bottino	Cecilia Bottino	Bottino		Q20994775	URY:sp:2019-03:2020-02	botino
cecilia-chazama	Cecilia Chazama	Chazama		Q45779916	MWI:im:2017-10:2020-06	chazama
cecilia-rouse	Cecilia Rouse	Rouse		Q616305	USA:ad:2021-03:~2022-08	ruse
cedomir-jovanovic	Čedomir Jovanović	Jovanović		Q338223	SRB:dg:2003-03:2004-03	jovanovic
cedric-richmond	Cedric Richmond	Richmond		Q561284	USA:ad:2021-01:2022-05	richmond
ceferino-eburi-mata	Ceferino Eburi Mata	Mata		Q112186226	GNQ:ad:2020-08:~2022-07	mata
celestin-gaombalet	Célestin Gaombalet	Gaombalet		Q1150346	CAF:hg:2003-12:2005-06;CAF:sp:2005-06:2013-03	gaombalet
celestin-mbuyu-kabango	Célestin Mbuyu Kabango	Kabango		Q3010091	COD:im:2008-10:2010-02	kabango
cellou-dalein-diallo	Cellou Dalein Diallo	Diallo		Q739715	GIN:hg:2004-12:2006-04	dialo
cemil-cicek	Cemil Çiçek	Çiçek		Q202971	TUR:dg:2007-08:2011-06;TUR:sp:2011-07:2015-06	cicek
cesar-guillermo-castillo-reyes	César Guillermo Castillo Reyes	Castillo	César Castillo|César Guillermo Castillo	Q64696643	GTM:vp:2020-01:~2023-12	ries|castilo
cesar-horacio-duarte-jaquez	César Horacio Duarte Jáquez	Jáquez		Q959151	MEX:sp:2008-09:2009-08	jaquez
cesar-landa	César Landa	Landa			PER:fm:2022-03:~2022-03	landa
cesar-landa-arroyo	César Landa Arroyo	Arroyo		Q43955694	PER:fm:2022-09:~2022-09;PER:fm:2022-09:~2022-12	aroio
cesar-milani	César Milani	Milani		Q16301521	ARG:mc:2011:2013;ARG:mc:2013-07:2015-06	milani
cesar-villanueva	Cesar Villanueva	Villanueva			PER:hg:2019-05:~2019-05	vilanueva
cesare-antonio-gasperoni	Cesare Antonio Gasperoni	Gasperoni		Q98104754	SMR:hs:2005-04:2005-10	gasperoni
cesare-gasperoni	Cesare Gasperoni	Gasperoni		Q2247250	SMR:hs:2005-04:2005-10	gasperoni
ceslovas-jursenas	Česlovas Juršėnas	Juršėnas		Q341349	LTU:sp:2004-04:2004-07;LTU:sp:2008-04:2008-11	jursenas
ceslovas-kazimieras-blazys	Česlovas Kazimieras Blažys	Blažys		Q1193316	LTU:im:1999-06:2000-11	blazis
ceslovas-stankevicius	Česlovas Stankevičius	Stankevičius		Q341356	LTU:dm:1996-12:2000-11	stankevicius
cevdet-yilmaz	Cevdet Yilmaz	Yilmaz			TUR:vp:2023-06:~2024-05	ilmaz
ch-nisar-ali-khan	Ch Nisar Ali Khan	Khan		Q3342137	PAK:im:2013-06:2017-07	han
chadlia-caid-essebsi	Chadlia Caid Essebsi	Essebsi		Q62344188	TUN:ad:2014-12:2019-07	esebsi
chae-hyun-shin	Chae-Hyun Shin	Shin		Q99363817	:un:2019-06:~2023-01	shin
chakib-benmoussa	Chakib Benmoussa	Benmoussa		Q360273	MAR:im:2006-02:2010-01	benmusa
chalerm-yubamrung	Chalerm Yubamrung	Chalerm			THA:dg:2011-08:~2011	iubamrung|chalerm
chamal-rajapaksa	Chamal Rajapaksa	Rajapaksa		Q3529190	LKA:sp:2010-04:2015-06	rajapaksa
chan-chun-pao	Chan Chun-pao	Chan		Q8270270	TWN:ad:2008-05:2009-09	pao|chan
chan-santokhi	Chan Santokhi	Santokhi	Chandrikapersad Chan Santokhi|Chandrikapersad Santokhi	Q333135	SUR:hg:2020-07:2025-07;SUR:hs:2020-07:2025-07	santohi
chandrika-kumaratunga	Chandrika Kumaratunga	Kumaratunga	Chandrika Bandaranaike Kumaratunga	Q207432	LKA:dm:1994-11:2001-12;LKA:dm:2003-11:2005-11;LKA:hg:1994-11:2005-11;LKA:hs:1994-11:2005-11	kumaratunga
chang-chun-hsiung	Chang Chun-hsiung	Chang		Q716710	TWN:ad:2000-05:2000-07;TWN:dg:2000-07:2000-10;TWN:dg:2008-05:2008-05;TWN:hg:2000-10:2002-02;TWN:hg:2007-05:2008-05	hsiung|chang
chang-san-cheng	Chang San-cheng	Chang		Q10294207	TWN:dg:2014-12:2016-01;TWN:hg:2016-02:2016-05	cheng|chang
chang-wanquan	Chang Wanquan	Chang		Q27503	CHN:dm:2013-03:2018-03	vanquan|chang
chansamon-chan-gnalat	Chansamon Chan-gnalat	Chansamon			LAO:dg:2021-03:~2023-01;LAO:dm:2019-05:~2019-05	gnalat|chansamon
chansey-paech	Chansey Paech	Paech		Q26709567	AUS:sp:2020-06:2020-09	paech
charalampos-petrides	Charalampos Petrides	Petrides		Q57561010	CYP:dm:2020-06:~2022-08	petrides
charlene-warren-peu	Charlene Warren-Peu	Warren-Peu			PCN:hg:2020-01:2025-11	peu|varenpeu
charles-abel	Charles Abel	Abel			PNG:dg:2017-08:~2022-01	abel
charles-armel-doubane	Charles-Armel Doubane	Doubane		Q11855176	CAF:fm:2013-03:2013-06;CAF:fm:2016-04:2018-12;CAF:fm:2019-05:~2019-05	dubane
charles-burson	Charles Burson	Burson		Q5075918	USA:ad:1999:2001	burson
charles-clarke	Charles Clarke	Clarke		Q333758	GBR:im:2004-12:2006-05	clarke
charles-flanagan	Charles Flanagan	Flanagan		Q1064368	IRL:fm:2014-07:2017-06	flanagan
charles-goerens	Charles Goerens	Goerens		Q286466	LUX:fm:2004-07:2004-07	goerens
charles-gomis	Charles Gomis	Gomis		Q71437989	CIV:fm:2000-03:2000-10	gomis
charles-herve-wenezoui	Charles Hervé Wénézoui	Wénézoui		Q2959355	CAF:fm:2003-12:2005-06	venezui
charles-iii	Charles III	Charles		Q43274	ATG:hs:2022-09:~2026-01;AUS:hs:2022-09:~2026-01;BHS:hs:2022-09:~2026-01;BLZ:hs:2022-09:~2026-01;CAN:hs:2022-09:~2026-01;GBR:hs:2022-09:~2026-01;GRD:hs:2022-09:~2026-01;JAM:hs:2022-09:~2026-01;KNA:hs:2022-09:~2026-01;LCA:hs:2022-09:~2026-01;NZL:hs:2022-09:~2026-01;PNG:hs:2022-09:~2026-01;SLB:hs:2022-09:~2026-01;TUV:hs:2022-09:~2026-01;VCT:hs:2022-09:~2026-01	charles
charles-kerruish	Charles Kerruish	Kerruish			IMN:hg:1990:2001-12	keruish
charles-koffi-diby	Charles Koffi Diby	Diby		Q2959525	CIV:fm:2012-11:2016-01	dibi
charles-konan-banny	Charles Konan Banny	Banny		Q455728	CIV:hg:2005-12:2007-04	bani
charles-manyang-dawol	Charles Manyang d'Awol	d'Awol		Q112686418	SSD:fm:2013:2013-07	davol
charles-michel	Charles Michel	Michel	Charles Yvon Michel	Q950958	BEL:hg:2014-10:2019-10;EUE:hs:2019-12:2024-11:european-council	michel
charles-mwando-simba	Charles Mwando Simba	Simba		Q2959880	COD:dm:2008-10:2012-04	simba
charles-nqakula	Charles Nqakula	Nqakula		Q5081288	ZAF:dm:2008-09:2009-04	nkakula
charles-rabemananjara	Charles Rabemananjara	Rabemananjara			MDG:hg:2007-01:2009-03	rabemananjara
charles-richard-mondjo	Charles Richard Mondjo	Mondjo		Q5082018	COG:dm:2012-09:~2022-07	mondjo
charles-savarin	Charles Savarin	Savarin	Charles A. Savarin	Q2960197	DMA:hs:2013-10:2023-10	savarin
charles-taylor	Charles Taylor	Taylor	Charles Ghankay Taylor	Q49090	LBR:hg:1997-08:2003-08;LBR:hs:1997-08:2003-08	tailor
charles-thembani-ntwaagae	Charles Thembani Ntwaagae	Ntwaagae			BWA:un:2019-05:~2019-05	ntvagae
charles-wesley-turnbull	Charles Wesley Turnbull	Turnbull			VIR:hg:1999-01:2015-01	turnbul
charles-zacharie-bowao	Charles Zacharie Bowao	Bowao		Q2960478	COG:dm:2009-09:2012-09	bovao
charlot-salwai	Charlot Salwai	Salwai		Q22696254	VUT:hg:2016-02:2020-04;VUT:hg:2023-10:2025-02	salvai
charlotte-von-essen	Charlotte von Essen	von Essen		Q108281858	SWE:si:2021-10:~2022-07	esen|vonesen
charmaine-scotty	Charmaine Scotty	Scotty			NRU:im:2019-05:~2019-05	scoti
chatchai-sarikan	Chatchai Sarikan	Chatchai			THA:dg:2017-11:~2017;THA:dg:2019-05:~2019-05	sarikan|chatchai
chaudhry-amir-hussain	Chaudhry Amir Hussain	Hussain		Q5088094	PAK:sp:2002-11:2008-03	husain
chaudhry-shujaat-hussain	Chaudhry Shujaat Hussain	Hussain		Q2265796	PAK:hg:2004-06:2004-08	husain
chawalit-yongchaiyut	Chawalit Yongchaiyut	Chawalit	Chaturon Chaisaeng		THA:dg:2001-02:~2003;THA:dg:2003-11:~2004	iongchaiut|chavalit
chea-sophara	Chea Sophara	Chea Sophara		Q22099925	KHM:dg:2018-09:~2023-01	sofara|cheasofara
cheikh-el-avia-ould-mohamed-khouna	Cheikh El Avia Ould Mohamed Khouna	Khouna	Cheik El Avia Ould Mohamed Khouna|Cheikel Afia Ould Mohamed Khouna	Q325511	MRT:fm:2008:~2023-01;MRT:hg:1998-11:2003-07	huna
cheikh-hadjibou-soumare	Cheikh Hadjibou Soumaré	Soumaré		Q728852	SEN:hg:2007-06:2009-04	sumare
cheikh-niang	Cheikh Niang	Niang			SEN:un:2019-05:~2019-05	niang
chen-chao-min	Chen Chao-min	Chen		Q8273076	TWN:dm:2008-05:2009-09	min|chen
chen-che-nan	Chen Che-nan	Chen		Q8272200	TWN:ad:2000-07:2000-10	nan|chen
chen-chi-mai	Chen Chi-mai	Chen		Q5090717	TWN:dg:2019-01:2020-06	mai|chen
chen-chien-jen	Chen Chien-jen	Chen		Q9182314	TWN:hg:2023-01:2024-05;TWN:vp:2016-05:~2021-05	jen|chen
chen-chien-jen-twn-2000	Chen Chien-jen	Chen		Q8273004	TWN:fm:1999-11:2000-05	jen|chen
chen-chu	Chen Chu	Chu		Q465280	TWN:ad:2018-04:2020-05	chu
chen-shih-meng	Chen Shih-meng	Chen		Q8272119	TWN:ad:2002-02:2003-02	meng|chen
chen-shui-bian	Chen Shui-bian	Chen	Chen Shui-bien|Shui-bian Chen	Q22368	TWN:hs:2000-05:2008-05	bian|chen
cheng-wen-tsan	Cheng Wen-tsan	Cheng		Q8349465	TWN:dg:2023-01:~2024-05	tsan|cheng
cherif-sy	Chérif Sy	Sy		Q19628964	BFA:dm:2019-01:2021-06;BFA:hs:2015-09:2015-09	si
chester-cooper	Chester Cooper	Cooper		Q108674257	BHS:dg:2021-09:~2022-07	cuper
cheuk-wing-hing	Cheuk Wing-hing	Wing-hing		Q10906089	HKG:ad:2022-07:~2022-07	hing|vinghing
chiang-pin-kung	Chiang Pin-kung	Chiang		Q5095206	TWN:sp:2002-02:2005-01	kung|chiang
chikage-oogi	Chikage Oogi	Oogi	Oogi Chikage	Q456161	JPN:sp:2004-07:2007-07	ugi
chikez-diemu	Chikez Diemu	Diemu		Q2963552	COD:dm:2007-02:2008-10	diemu
chimediin-khurelbaatar	Chimediin Khürelbaatar	Khürelbaatar	Chimed Khurelbaatar	Q110167847	MNG:dg:2023-01:~2024-05	hurelbatar
chimediin-saikhanbileg	Chimediin Saikhanbileg	Saikhanbileg	Chimed Saikhanbileg	Q15934317	MNG:hg:2014-11:2016-07	saihanbileg
chingiz-aidarbekov	Chingiz Aidarbekov	Aidarbekov	Chynggyz Aydarbekov	Q57776448	KGZ:fm:2018-10:2020-10	aidarbekov
chiou-i-jen	Chiou I-jen	Chiou		Q5101463	TWN:ad:2003-02:2004-05;TWN:ad:2007-02:2007-05;TWN:dg:2007-05:2008-05	jen|chiu
chirau-ali-mwakwere	Chirau Ali Mwakwere	Mwakwere		Q5101863	KEN:fm:2004:2005	mvakvere
chiril-gaburici	Chiril Gaburici	Gaburici		Q19281444	MDA:hg:2015-02:2015-10	gaburici
chitchai-wannasathi	Chitchai Wannasathi	Chitchai			THA:dg:2005-03:~2005	vanasathi|chitchai
chiu-kuo-cheng	Chiu Kuo-cheng	Chiu		Q19825815	TWN:dm:2021-02:2024-05	cheng|chiu
cho-hyun	Cho Hyun	Hyun			KOR:fm:2025-07:~2025-12	hiun
cho-jung-hwan	Cho Jung-hwan	Cho		Q16091934	KOR:mc:2012-10:2013-09	hvan|cho
cho-jung-tai	Cho Jung-tai	Cho		Q5116472	TWN:ad:2007-05:2007-08;TWN:hg:2024-05:~2026-01	tai|cho
cho-tae-yul	Cho Tae-yul	Cho			KOR:fm:2024-01:2025-07;KOR:un:2019-05:~2019-05	iul|cho
cho-yung-kil	Cho Yung-kil	Cho		Q16179284	KOR:mc:1999-10:2001-10	kil|cho
choe-ryong-hae	Choe Ryong-hae	Choe	Thae Hyong Chol	Q714509	PRK:hg:2019-04:~2026-01;PRK:hs:2019-04:~2021-12	hae|choe
choe-son-hui	Choe Son-hui	Choe		Q30436217	PRK:fm:2022-06:~2025-12	hui|choe
choe-yong-rim	Choe Yong-rim	Choe		Q310889	PRK:hg:2010-06:2013-04	rim|choe
choguel-kokalla-maiga	Choguel Kokalla Maïga	Maïga	Choguel Maiga	Q2964323	MLI:hg:2021-06:~2025-07	maiga
choi-kyoung-hwan	Choi Kyoung-hwan	Choi	Choi Kyung-hwan	Q5103931	KOR:dg:2014-07:2016-01	hvan|choi
choi-sung-hong	Choi Sung-hong	Choi		Q12619619	KOR:fm:2002-02:2003-02	hong|choi
choi-yoon-hee	Choi Yoon-hee	Choi		Q12619778	KOR:mc:2013-10:2015-10	hi|choi
chokila-iyer	Chokila Iyer	Iyer		Q2331166	IND:fm:2001-03:2002-06	ier
cholpon-sultanbekova	Cholpon Sultanbekova	Sultanbekova		Q25597827	KGZ:dg:2016-11:2018-04	sultanbekova
choo-kyung-ho	Choo Kyung-ho	Kyung-ho		Q12619978	KOR:dg:2022-05:~2022-08;KOR:hg:2022-05:2022-05	ho|kiungho
choummali-saignason	Choummali Saignason	Choummali	Choummali Saygnasone		LAO:dg:1998-02:~2000;LAO:hs:2006-06:2016-04;LAO:vp:2001-03:~2005	saignason|chumali
chris-barrie	Chris Barrie	Barrie		Q5105825	AUS:mc:1998-07:2002-07	barie
chris-fearne	Chris Fearne	Fearne	Christopher Fearne	Q18206002	MLT:dg:2017-07:~2022-07	fearne
chris-hipkins	Chris Hipkins	Hipkins		Q5106890	NZL:hg:2023-01:2023-11	hipkins
chris-martin	Chris Martin	Martin		Q21663261	GBR:ad:2012:2015	martin
chris-pilkerton	Chris Pilkerton	Pilkerton		Q63456197	USA:ad:2019-04:2020-01	pilkerton
chris-ritchie	Chris Ritchie	Ritchie		Q5107877	AUS:mc:2002-07:2005-07	ritchie
chris-tremain	Chris Tremain	Tremain		Q5108303	NZL:im:2012-04:2014-01	tremain
christian-braun	Christian Braun	Braun			LUX:un:2019-05:~2019-05	braun
christian-hvidt	Christian Hvidt	Hvidt		Q15944054	DNK:mc:1996-08:2002-05	hvidt
christian-kern	Christian Kern	Kern		Q18135060	AUT:hg:2016-05:2017-12	kern
christian-mejdahl	Christian Mejdahl	Mejdahl		Q4358003	DNK:sp:2003-03:2007-11	mejdahl
christian-ntsay	Christian Ntsay	Ntsay		Q54806925	MDG:hg:2018-06:2025-10	ntsai
christian-poncelet	Christian Poncelet	Poncelet		Q714774	FRA:sp:1998-10:2008-09	poncelet
christian-rabjerg-madsen	Christian Rabjerg Madsen	Madsen		Q17580253	DNK:im:2022-05:~2022-07	madsen
christian-stocker	Christian Stocker	Stocker			AUT:hg:2025-03:~2026-01	stoker
christian-wenaweser	Christian Wenaweser	Wenaweser			LIE:un:2019-05:~2019-05	venaveser
christian-wulff	Christian Wulff	Wulff			DEU:hs:2010-06:2012-03	vulf
christina-romer	Christina Romer	Romer		Q270379	USA:ad:2009-01:2010-09	romer
christine-defraigne	Christine Defraigne	Defraigne		Q2965912	BEL:sp:2014-10:2018-12	defraigne
christine-fyffe	Christine Fyffe	Fyffe		Q5111024	AUS:sp:2014-02:2014-12	fife
christine-kangaloo	Christine Kangaloo	Kangaloo		Q97400315	TTO:hs:2023-03:~2026-01;TTO:sp:2015-09:~2022-07	kangalu
christine-lambrecht	Christine Lambrecht	Lambrecht			DEU:dm:2021-12:2023-01	lambrecht
christodoulos-christodoulou	Christodoulos Christodoulou	Christodoulou		Q5111627	CYP:im:1999-03:2002-05	christodulu
christodoulos-pashiardis	Christodoulos Pashiardis	Pashiardis		Q12886217	CYP:dm:2007-05:2008-02	pashiardis
christoffel-brandli	Christoffel Brändli	Brändli		Q116643	CHE:sp:2007-12:2008-11	brandli
christon-tembo	Christon Tembo	Tembo		Q1084438	ZMB:vp:1997-12:2001	tembo
christoph-heusgen	Christoph Heusgen	Heusgen			DEU:un:2019-05:~2019-05	heusgen
christophe-castaner	Christophe Castaner	Castaner		Q1726930	FRA:im:2018-10:2020-08	castaner
christophe-joseph-marie-dabire	Christophe Joseph Marie Dabiré	Dabiré	Christophe Dabire	Q60813372	BFA:hg:2019-01:2021-12	dabire
christophe-lutundula	Christophe Lutundula	Lutundula		Q5111780	COD:dg:2021-04:~2024-05;COD:fm:2021-04:~2022-07;COD:sp:2009-03:2009-04	lutundula
christophe-mboso-nkodia-pwanga	Christophe Mboso N'Kodia Pwanga	Pwanga		Q2966383	COD:sp:2020-12:~2022-07	pvanga
christophe-mboua	Christophe M'Boua	M'Boua		Q108344978	CIV:fm:2000:2000-03	mbua
christophe-mirmand	Christophe Mirmand	Mirmand			MCO:hg:2025-07:~2026-01	mirmand
christopher-c-miller	Christopher C. Miller	Miller		Q101423348	USA:dm:2020-11:2021-01	miler
christopher-greenwood	Christopher Greenwood	Greenwood		Q265445	:io:2009:2018	grinvud
christopher-laore	Christopher Laore	Laore		Q5112700	SLB:im:2019-04:~2022-08	laore
christopher-loeak	Christopher Loeak	Loeak	Christopher J. Loeak	Q12911	MHL:hg:2012-01:2016-01;MHL:hs:2012-01:2016-01	loeak
christopher-luxon	Christopher Luxon	Luxon			NZL:hg:2023-11:~2026-01	luxon
christopher-obure	Christopher Obure	Obure		Q5112986	KEN:fm:2001:2003	obure
christopher-pyne	Christopher Pyne	Pyne		Q978276	AUS:dm:2018-08:2019-05	pine
christopher-sinckler	Christopher Sinckler	Sinckler		Q107509737	BRB:fm:2008:2020-07	sinkler
christopher-w-grady	Christopher W. Grady	Grady		Q50281264	USA:mc:2021-12:~2022-08	gradi
christopher-weeramantry	Christopher Weeramantry	Weeramantry		Q741091	:io:1991:2000;:io:1997:2000	viramantri
christophoros-fokaides	Christophoros Fokaides	Fokaides		Q47529664	CYP:dm:2014-04:2018-02	fokaides
christos-christodoulou	Christos Christodoulou	Christodoulou		Q63034210	GRC:mc:2019-01:2020-01	christodulu
christos-patsalides	Christos Patsalides	Patsalides		Q5113581	CYP:im:2007-07:2008-02	patsalides
chrysostome-sambia	Chrysostome Sambia	Sambia		Q112079351	CAF:im:2015-10:2016-04	sambia
chrystia-freeland	Chrystia Freeland	Freeland		Q4492815	CAN:dg:2019-11:~2022-07;CAN:fm:2017-01:2019-11	friland
chuan-likphai	Chuan Likphai	Chuan			THA:hg:1997-11:2001-02	likfai|chuan
chuba-okadigbo	Chuba Okadigbo	Okadigbo		Q2967578	NGA:sp:1999:2000	okadigbo
chuck-hagel	Chuck Hagel	Hagel		Q381670	USA:dm:2013-02:2015-02	hagel
chuichi-date	Chuichi Date	Date	Date Chuichi	Q1091221	JPN:sp:2016-08:2019-07	date
chultemiin-ulaan	Chültemiin Ulaan	Ulaan	Chultem Ulaan	Q9299563	MNG:dg:2004-09:~2005	ulan
chumphon-sinlapa-acha	Chumphon Sinlapa-acha	Chumphon			THA:dg:2011-08:~2011	acha|chumfon
chung-eui-yong	Chung Eui-yong	Chung		Q19941071	KOR:ad:2019-05:~2019-05;KOR:fm:2021-02:2022-05	iong|chung
chung-hong-won	Chung Hong-won	Chung			KOR:hg:2013-02:2015-06	von|chung
chung-jin-suk	Chung Jin-suk	Chung		Q12616038	KOR:sp:2021-08:~2022-08	suk|chung
chung-sye-kyun	Chung Sye-kyun	Chung		Q11270093	KOR:hg:2020-01:2021-04;KOR:sp:2016-06:2018-05	kiun|chung
chung-ui-hwa	Chung Ui-hwa	Chung		Q12615929	KOR:sp:2010-06:2012-05;KOR:sp:2012-02:2012-05;KOR:sp:2014-05:2016-05	hva|chung
chung-un-chan	Chung Un-chan	Chung		Q336417	KOR:hg:2009-09:2010-08	chan|chung
churin-laksanawisit	Churin Laksanawisit	Churin			THA:dg:2019-11:~2021-12	laksanavisit|churin
chynybai-tursunbekov	Chynybai Tursunbekov	Tursunbekov		Q21144397	KGZ:sp:2016-04:2017-10	tursunbekov
cidalia-lopes-nobre-mouzinho-guterres	Cidália Lopes Nobre Mouzinho Guterres	Guterres		Q44443794	TLS:ad:2017-05:2022-05	guteres
cilia-flores	Cilia Flores	Flores		Q799556	VEN:ad:2013-04:~2023-01;VEN:sp:2006-08:2011-01	flores
cirilito-sobejana	Cirilito Sobejana	Sobejana		Q47252008	PHL:mc:2021-02:2021-07	sobejana
cirilo-jose-cristovao	Cirilo Jose Cristovao	Cristovao			TLS:dm:2019-05:~2019-05	cristovao
cisse-mariam-kaidama-sidibe	Cisse Mariam Kaidama Sidibe	Cisse			MLI:hg:2011-04:2012-12	sidibe|cise
clare-oneil	Clare O'Neil	O'Neil		Q5126228	AUS:im:2022-06:~2022-07	onil
clarita-carlos	Clarita Carlos	Carlos		Q5127082	PHL:si:2022-06:~2022-07	carlos
claude-bartolone	Claude Bartolone	Bartolone		Q1096496	FRA:sp:2012-06:2017-06	bartolone
claude-gueant	Claude Guéant	Guéant		Q528581	FRA:im:2011-02:2012-05	gueant
claude-heche	Claude Hêche	Hêche		Q118306	CHE:sp:2014-11:2015-11	heche
claude-joseph	Claude Joseph	Joseph		Q106496152	HTI:fm:2020-03:2021-11;HTI:hg:2021-04:2021-07;HTI:hs:2021-07:2021-07	josef
claude-kory-kondiano	Claude Kory Kondiano	Kondiano		Q59582595	GIN:sp:2014-01:2020-04	kondiano
claude-rameaux-bireau	Claude Rameaux Bireau	Bireau		Q112083081	CAF:dm:2021-06:2022-02;CAF:dm:2022-02:~2022-07	bireau
claudia-haydee-diaz-leon	Claudia Haydée Díaz León	León		Q110184166	GTM:im:2020-11:2020-11	leon
claudia-juana-rodriguez-de-guevara	Claudia Juana Rodríguez De Guevara	Rodríguez De Guevara	Claudia Juana Rodr Guez de Guevara		SLV:hg:2023-12:~2024-05;SLV:hs:2023-12:~2024-05	guevara|rodriguezdeguevara
claudia-ruiz-massieu	Claudia Ruiz Massieu	Massieu		Q5771792	MEX:fm:2015-08:2017-01	masieu
claudia-sheinbaum	Claudia Sheinbaum	Sheinbaum	Claudia Sheinbaum Pardo	Q5771800	MEX:hg:2024-10:~2026-01;MEX:hs:2024-10:~2026-01	shinbaum
claudio-graziano	Claudio Graziano	Graziano		Q722499	ITA:mc:2015-02:2018-11	graziano
claudio-muccioli	Claudio Muccioli	Muccioli		Q767664	SMR:hs:2005-10:2006-04	mucioli
claudio-pasqualini	Claudio Pasqualini	Pasqualini		Q48873003	ARG:mc:2018-01:2020-02	pasqualini
claudio-scajola	Claudio Scajola	Scajola		Q1098169	ITA:im:2001-06:2002-07	scajola
claus-hjort-frederiksen	Claus Hjort Frederiksen	Frederiksen		Q2978598	DNK:dm:2016-11:2019-06	frederiksen
clemens-jabloner	Clemens Jabloner	Jabloner		Q1099985	AUT:dg:2019-06:2019-10	jabloner
clement-mouamba	Clément Mouamba	Mouamba		Q23928873	COG:hg:2016-04:~2023-07	muamba
clemente-engonga-nguema-andeme	Clemente Engonga Nguema Andeme	Nguema	Clemente Engonga Nguema|Clemente Engonga Nguema Onguene|Clemente Nguema	Q112162972	GNQ:dg:2012-05:~2024-05;GNQ:im:2001-03:2012-05	andeme|nguema
cleopas-dlamini	Cleopas Dlamini	Dlamini		Q107600891	SWZ:hg:2021-07:2023-11	dlamini
colin-brooks	Colin Brooks	Brooks		Q5144918	AUS:sp:2017-03:~2022-07	bruks
colin-powell	Colin Powell	Powell		Q150851	USA:fm:2001-01:2005-01	povel
colin-roberts	Colin Roberts	Roberts			IOT:hg:2008-07:2017-08	roberts
colm-mangan	Colm Mangan	Mangan		Q5147690	IRL:mc:2000-09:2004-02	mangan
come-zoumara	Côme Zoumara	Zoumara		Q3010597	CAF:fm:2006-09:2008-01	zumara
commins-mewa	Commins Mewa	Mewa		Q5152607	SLB:im:2019-05:~2019-05	meva
condoleezza-rice	Condoleezza Rice	Rice		Q47216	USA:fm:2005-01:2009-01;USA:si:2001-01:2005-01	rice
congress-simon-loueckhote	Congress Simon Loueckhote	Loueckhote			NCL:hg:1998:1999-05	luechote
conor-oboyle	Conor O'Boyle	O'Boyle		Q16733565	IRL:mc:2013-08:2015-09	oboile
constance-simelane	Constance Simelane	Simelane		Q5163581	SWZ:dg:2006:2008	simelane
constancia-mangue	Constancia Mangue	Mangue		Q45147779	GNQ:ad:1979-08:~2022-07	mangue
constantin-degeratu	Constantin Degeratu	Degeratu		Q12725491	ROU:mc:1997-01:2000-02	degeratu
constantine-chiwenga	Constantine Chiwenga	Chiwenga	Constantino Chiwenga	Q381334	ZWE:dm:2017-12:2018-09;ZWE:mc:2004-01:2017-12;ZWE:vp:2017-12:~2023-08;ZWE:vp:2023-09:~2026-01	chivenga
cora-richardson-hodge	Cora Richardson-Hodge	Richardson-Hodge			AIA:hg:2025-02:~2026-01	hodge|richardsonhodge
cordel-hyde	Cordel Hyde	Hyde		Q58896069	BLZ:dg:2020-11:~2024-06	hide
corneliu-dobritoiu	Corneliu Dobrițoiu	Dobrițoiu		Q18194662	ROU:dm:2012-05:2012-12	dobritoiu
costas-simitis	Costas Simitis	Simitis		Q155390	GRC:hg:1996-01:2004-03	simitis
costin-borc	Costin Borc	Borc	Costin Grigore Borc	Q21510356	ROU:dg:2015-11:2017-01	borc
costin-georgescu	Costin Georgescu	Georgescu		Q12725834	ROU:si:1997-05:2000-12	georgescu
craig-cannonier	Craig Cannonier	Cannonier			BMU:hg:2012-12:2014-05;BMU:hg:2019-05:~2019-05	canonier
craig-farrell	Craig Farrell	Farrell		Q5180952	AUS:sp:2019-05:~2022-07	farel
craig-hawke	Craig Hawke	Hawke			NZL:un:2019-05:~2019-05	havke
crin-antonescu	Crin Antonescu	Antonescu		Q440970	ROU:hs:2012-07:2012-08;ROU:sp:2012-07:2012-07;ROU:sp:2012-08:2012-12;ROU:sp:2012-12:2014-03	antonescu
crispiano-adames	Crispiano Adames	Adames		Q110628932	PAN:sp:2021-07:~2022-07	adames
crispin-atama-tabe	Crispin Atama Tabe	Atama	Crispin Atama	Q3002789	COD:dm:2015-09:2019-01;COD:dm:2019-05:~2019-05	tabe|atama
crispin-grey-johnson	Crispin Grey-Johnson	Grey-Johnson		Q331152	GMB:fm:2007-09:2008-03	johnson|grijohnson
cristian-david	Cristian David	David		Q5186177	ROU:im:2007-04:2008-12	david
cristian-diaconescu	Cristian Diaconescu	Diaconescu		Q240730	ROU:fm:2008-12:2009-10;ROU:fm:2012-01:2012-05	diaconescu
cristina-fernandez-de-kirchner	Cristina Fernández de Kirchner	Fernández de Kirchner		Q40649	ARG:ad:2003-05:2007-12;ARG:hg:2007-12:2015-12;ARG:hs:2007-12:2015-12;ARG:vp:2019-12:~2023-12	kirchner|fernandezdekirchner
cristina-fontes-lima	Cristina Fontes Lima	Lima		Q16269557	CPV:dg:2011:2016	lima
cristina-gallach	Cristina Gallach	Gallach		Q18686248	:io:2015:2017:united-nations	galach
cristina-lesnic	Cristina Lesnic	Lesnic			MDA:dg:2019-05:~2019-05	lesnic
cristina-lizardo	Cristina Lizardo	Lizardo		Q17560820	DOM:sp:2014:2016	lizardo
cristovao-artur-chume	Cristóvão Artur Chume	Chume		Q109951064	MOZ:dm:2020-11:~2022-07	chume
csaba-hende	Csaba Hende	Hende		Q220909	HUN:dm:2010-05:2015-09	hende
csaba-korosi	Csaba Kőrösi	Kőrösi		Q110812967	:io:2022-09:~2023-01;HUN:un:2010-08:2015	korosi
curtis-pitt	Curtis Pitt	Pitt		Q5195856	AUS:sp:2018-02:~2022-07	pit
cy-leung	CY Leung	Leung		Q15023	HKG:hg:2012-07:2017-06	leung
cynthia-a-pratt	Cynthia A. Pratt	Pratt	Cynthia Pratt	Q4376482	BHS:dg:2002-05:2007-05	prat
cyril-svoboda	Cyril Svoboda	Svoboda		Q696669	CZE:dg:2002-07:2004-08;CZE:fm:2002-07:2006-09	svoboda
d-c-benjamin-franklin-room	D.C. Benjamin Franklin Room	Room			IND:dm:2022-04:~2022-04	rum
d-m-jayaratne	D. M. Jayaratne	Jayaratne		Q559898	LKA:hg:2010-04:2015-01	jaiaratne
dacian-ciolos	Dacian Cioloș	Cioloș		Q929248	ROU:hg:2015-11:2017-01	ciolos
dag-terje-andersen	Dag Terje Andersen	Andersen		Q1157171	NOR:sp:2009-10:2013-09	andersen
dah-ould-abdi	Dah Ould Abdi	Ould Abdi		Q5208703	MRT:fm:2001:2002	abdi|uldabdi
daho-ould-kablia	Daho Ould Kablia	Ould Kablia		Q3011974	DZA:im:2010-05:2013-09	kablia|uldkablia
dailis-alfonsas-barakauskas	Dailis Alfonsas Barakauskas	Barakauskas		Q887795	LTU:im:2012-12:2014-10	barakauskas
dalbir-singh-suhag	Dalbir Singh Suhag	Suhag		Q16728340	IND:mc:2014-07:2016-12	suhag
dali-jazi	Dali Jazi	Jazi		Q3012366	TUN:dm:2001-01:2004-11	jazi
dalia-grybauskaite	Dalia Grybauskaitė	Grybauskaitė		Q57379	LTU:hs:2009-07:2019-07	gribauskaite
dalia-itzik	Dalia Itzik	Itzik		Q234190	ISR:sp:2006-05:2009-03	itzik
dalibor-jevtic	Dalibor Jevtic	Jevtic			XKX:dg:2019-05:~2019-05	jevtic
dalibor-riccardi	Dalibor Riccardi	Riccardi			SMR:hs:2024-10:~2025-03	ricardi
dalton-tagelagi	Dalton Tagelagi	Tagelagi			NIU:hg:2020-06:~2026-01	tagelagi
dalveer-bhandari	Dalveer Bhandari	Bhandari		Q1158102	:io:2012-04:~2023-01	bhandari
dama-dramani	Dama Dramani	Dramani		Q5211860	TGO:sp:2013-07:2018-12	dramani
damcho-dorji	Damcho Dorji	Dorji		Q21037701	BTN:fm:2015-08:2018	dorji
damdiny-demberel	Damdiny Demberel	Demberel		Q81067	MNG:sp:2008-09:2012-07	demberel
damian-todd	Damian Todd	Todd			TCA:hg:2011-09:2012-11	tod
damiao-vaz-dalmeida	Damião Vaz d'Almeida	d'Almeida	Damiao Vaz De Almeida	Q1158585	STP:hg:2004-09:2005-06	dalmida
damir-krsticevic	Damir Krstičević	Krstičević		Q12629500	HRV:dg:2016-10:~2023-04;HRV:dm:2016-10:2020-05	krsticevic
damir-polancec	Damir Polancec	Polancec	Damir Polanec		HRV:dg:2005-02:~2009	polancec
damira-niyazalieva	Damira Niyazalieva	Niyazalieva			KGZ:dg:2014-12:~2015-11	niazalieva
dan-barna	Dan Barna	Barna		Q28113900	ROU:dg:2020-12:2021-09	barna
dan-bartlett	Dan Bartlett	Bartlett		Q5213125	USA:ad:2005-01:2007-07	bartlet
dan-coats	Dan Coats	Coats		Q632321	USA:si:2017-03:2019-08	coats
dan-cregan	Dan Cregan	Cregan		Q50729685	AUS:sp:2021-10:~2022-07	cregan
dan-hays	Dan Hays	Hays		Q3014159	CAN:sp:2001-01:2006-02	hais
dan-kersch	Dan Kersch	Kersch	Daniel Kersch	Q13102261	LUX:dg:2020-02:~2023-11;LUX:im:2019-05:~2019-05	kersch
dan-meridor	Dan Meridor	Meridor		Q1159122	ISR:dg:2009-04:2013-03	meridor
dan-nica	Dan Nica	Nica		Q5214099	ROU:im:2009-01:2009-01;ROU:im:2009-02:2009-10	nica
dan-van-holst-pellekaan	Dan van Holst Pellekaan	Pellekaan		Q5214641	AUS:dg:2021-11:2022-03	pelekan
dang-dinh-quy	Dang Dinh Quy	Quy			VNM:un:2019-05:~2019-05	qui
dang-thi-ngoc-thinh	Đặng Thị Ngọc Thịnh	Thịnh		Q10841571	VNM:hs:2018-09:2018-10;VNM:vp:2016-04:2021-04	thinh
daniar-usenov	Daniar Usenov	Usenov	Daniyar Usenov	Q24575	KGZ:dg:2006-05:~2007;KGZ:hg:2009-10:2010-04	usenov
daniel-antonio-rosa	Daniel António Rosa	Rosa		Q111781929	AGO:un:2006:2011	rosa
daniel-arap-moi	Daniel arap Moi	Moi	Daniel Toroitich arap Moi	Q193492	KEN:hg:1978-08:2002-12;KEN:hs:1978-08:2002-12	moi
daniel-asselo-okito-wankoy	Daniel Asselo Okito Wankoy	Wankoy		Q106913507	COD:im:2021-04:~2022-07	vankoi
daniel-b-allyn	Daniel B. Allyn	Allyn		Q16148072	USA:mc:2014-08:2022-05	alin
daniel-bennett-smith	Daniel Bennett Smith	Smith		Q30106114	USA:fm:2021-01:2021-01	smith
daniel-chapo	Daniel Chapo	Chapo	Daniel Francisco Chapo	Q97058466	MOZ:hs:2025-01:~2026-01	chapo
daniel-chea	Daniel Chea	Chea		Q99485792	LBR:dm:1997:2006-01	chea
daniel-constantin	Daniel Constantin	Constantin		Q16217237	ROU:dg:2014-03:~2014	constantin
daniel-dee-ziankahn	Daniel Dee Ziankahn	Ziankahn		Q99485794	LBR:dm:2018-01:~2022-07	ziankahn
daniel-dee-ziankhan	Daniel Dee Ziankhan	Ziankhan		Q110834704	LBR:mc:2014-02:2018-02	zianhan
daniel-gibbs	Daniel Gibbs	Gibbs			MAF:hg:2017-04:2022-04	gibs
daniel-hodge	Daniel Hodge	Hodge			CUW:hg:2012-12:2013-06	hodge
daniel-jean	Daniel Jean	Jean		Q40921963	CAN:si:2016-05:2018-05	jean
daniel-kablan-duncan	Daniel Kablan Duncan	Duncan		Q58154	CIV:fm:2011-06:2012-11;CIV:hg:1993-12:1999-12;CIV:hg:2012-11:2017-01;CIV:vp:2017-01:2020-07	duncan
daniel-martin	Daniel Martin	Martin		Q5798525	ARG:mc:2012-10:2013-07	martin
daniel-mitov	Daniel Mitov	Mitov		Q12277630	BGR:fm:2014-08:2017-01	mitov
daniel-noboa-azin	Daniel Noboa Azin	Noboa	Daniel Noboa		ECU:hg:2023-11:~2026-01;ECU:hs:2023-11:~2026-01	azin|noboa
daniel-ona-ondo	Daniel Ona Ondo	Ona Ondo		Q3014508	GAB:hg:2014-01:2016-09	ondo|onaondo
daniel-ortega	Daniel Ortega	Ortega	Daniel Ortega Saavedra|Jose Daniel Ortega Saavedra	Q57402	NIC:hg:2007-01:~2026-01;NIC:hs:2007-01:~2026-01	ortega
daniel-petrescu	Daniel Petrescu	Petrescu		Q90258002	ROU:mc:2019-10:~2022-08	petrescu
daniel-pfeiffer	Daniel Pfeiffer	Pfeiffer		Q5218446	USA:ad:2013-01:2015-03	pfifer
daniel-risch	Daniel Risch	Risch		Q30882650	LIE:dg:2019-05:~2019-05;LIE:hg:2021-03:2025-04	risch
daniel-scioli	Daniel Scioli	Scioli		Q1162679	ARG:vp:2003-05:2007-12	scioli
daniel-tawema	Daniel Tawéma	Tawéma		Q5218899	BEN:im:1998-05:2005-02	tavema
daniel-vaillant	Daniel Vaillant	Vaillant		Q1905371	FRA:im:2000-08:2002-05	vailant
daniel-vulchev	Daniel Vulchev	Vulchev			BGR:dg:2005-08:~2008	vulchev
daniel-zmeko	Daniel Zmeko	Zmeko		Q52110606	SVK:mc:2018-05:~2022-08	zmeko
daniela-bobeva	Daniela Bobeva	Bobeva			BGR:dg:2013-06:~2014	bobeva
daniele-bodini	Daniele Bodini	Bodini			SMR:un:2019-05:~2019-05	bodini
daniele-tei	Daniele Tei	Tei		Q3702089	ITA:mc:2008-01:2010-02	ti
danijel-besic-loredan	Danijel Bešič Loredan	Loredan		Q111341121	SVN:dg:2022-06:~2022-08	loredan
danijela-durovic	Danijela Đurović	Đurović		Q111748499	MNE:sp:2022-04:~2022-07	durovic
danilo-astori	Danilo Astori	Astori	Danilo Astori Saragoza	Q51983	URY:vp:2010-03:2015-03	astori
danilo-medina	Danilo Medina	Medina	Danilo Medina Sanchez	Q57429	DOM:hg:2012-08:~2021-03;DOM:hs:2012-08:~2021-03	medina
danilo-turk	Danilo Türk	Türk		Q57329	SVN:hs:2007-12:2012-12	turk
danilo-vuksanovic	Danilo Vuksanovic	Vuksanovic			SCG:dg:1998-05:~2000	vuksanovic
daniyal-akhmetov	Daniyal Akhmetov	Akhmetov		Q324950	KAZ:dm:2007-01:2009-06;KAZ:hg:2003-06:2007-01	ahmetov
danny-danon	Danny Danon	Danon		Q2919440	ISR:un:2015-10:~2022-07	danon
danny-faure	Danny Faure	Faure			SYC:hg:2016-10:2020-10;SYC:hs:2016-10:2020-10;SYC:vp:2010-07:~2015-11	faure
danny-philip	Danny Philip	Philip		Q561575	SLB:hg:2010-08:2011-11	filip
danny-pieters	Danny Pieters	Pieters		Q163670	BEL:sp:2010-07:2011-10	pieters
danzan-lundeejantsan	Danzan Lundeejantsan	Lundeejantsan		Q24174854	MNG:sp:2007-06:2008-08	lundiantsan
dardan-gashi	Dardan Gashi	Gashi			XKX:dg:2019-05:~2019-05	gashi
dariga-nazarbayeva	Dariga Nazarbayeva	Nazarbayeva		Q376532	KAZ:dg:2015-09:2016-09	nazarbaieva
darja-bavdaz-kuret	Darja Bavdaž Kuret	Bavdaž Kuret		Q96278741	SVN:un:2019-05:~2019-05	kuret|bavdazkuret
darko-milinovic	Darko Milinović	Milinović		Q5223754	HRV:dg:2009-11:~2011	milinovic
darko-pajovic	Darko Pajović	Pajović		Q16089456	MNE:sp:2016-06:2016-11	pajovic
darren-henfield	Darren Henfield	Henfield		Q107509447	BHS:fm:2017-05:2021-09	henfield
darryl-daniel	Darryl Daniel	Daniel		Q109538432	TTO:mc:2019-03:~2022-07	daniel
dasho-tshering-wangchuk	Dasho Tshering Wangchuk	Wangchuk		Q56100719	BTN:ad:2018-08:2018-11	vangchuk
dastan-djoumabekov	Dastan Djoumabekov	Djoumabekov		Q25597842	KGZ:sp:2017-10:2020-10	djumabekov
daudi-rerimoi-chepkonga-tonje	Daudi Rerimoi Chepkong'a Tonje	Tonje		Q111180185	KEN:mc:1996:2000-11	tonje
dauren-abaev	Dauren Abaev	Abaev	Dauren Abayev	Q24350696	KAZ:ad:2020-05:2022-01	abaev
david-a-granger	David A. Granger	Granger	David Arthur Granger|David Granger	Q5230470	GUY:hg:2015-05:2020-08;GUY:hs:2015-05:2020-08	granger
david-addington	David Addington	Addington		Q1176453	USA:ad:2005:2009	adington
david-adeang	David Adeang	Adeang			NRU:hg:2023-10:~2026-01;NRU:hs:2023-10:~2026-01	adeang
david-almeida	David Almeida	Almeida		Q10264374	BRA:sp:2017-02:2019-02	mida
david-andrews	David Andrews	Andrews		Q1111220	IRL:fm:1997-10:2000-01	andrevs
david-axelrod	David Axelrod	Axelrod		Q519838	USA:ad:2009-01:2011-01	axelrod
david-bakradze	David Bakradze	Bakradze		Q673705	GEO:fm:2008-01:2008-05	bakradze
david-blunkett	David Blunkett	Blunkett		Q264196	GBR:im:2001-06:2004-12	blunket
david-brandt	David Brandt	Brandt			MSR:hg:1997-08:2001-04	brandt
david-burt	David Burt	Burt			BMU:hg:2017-07:~2026-01	burt
david-cameron	David Cameron	Cameron		Q192	GBR:fm:2023-11:2024-07;GBR:hg:2010-05:2016-07	cameron
david-carter	David Carter	Carter		Q6128819	NZL:sp:2013-01:2017-11	carter
david-choquehuanca	David Choquehuanca	Choquehuanca	David Choquehuanca Cespedes	Q58136	BOL:fm:2006-01:2017-01;BOL:vp:2020-11:~2024-07	choquehuanca
david-chung	David Chung	Chung		Q8974482	TWN:sp:2005-02:2008-01	chung
david-clarinval	David Clarinval	Clarinval		Q3017667	BEL:dg:2019-11:~2021-05;BEL:dg:2022-07:~2024-05	clarinval
david-ethuro	David Ethuro	Ethuro		Q5233438	KEN:sp:2013-03:2017-08	ethuro
david-gompert	David Gompert	Gompert		Q5234213	USA:si:2010-05:2010-08	gompert
david-hawker	David Hawker	Hawker		Q2646347	AUS:sp:2004-11:2008-02	havker
david-hollamby	David Hollamby	Hollamby			SHN:hg:1999-06:2004-10	holambi
david-hurley	David Hurley	Hurley		Q5235277	AUS:mc:2007-09:2008-07;AUS:mc:2011-07:2014-06	hurli
david-irvine	David Irvine	Irvine		Q5235368	AUS:si:2003-03:2009-03	irvine
david-j-cooney	David J. Cooney	Cooney		Q1174055	IRL:un:2006:2007	cuni
david-j-francis	David J. Francis	Francis		Q53863493	SLE:fm:2018-04:2018-04;SLE:fm:2021-04:~2023-01	francis
david-johnston	David Johnston	Johnston		Q16730377	AUS:mc:2014-05:2018-05	johnston
david-johnston-aus-2014	David Johnston	Johnston		Q5235713	AUS:dm:2013-09:2014-12	johnston
david-julian-richards	David Julian Richards	Richards		Q922004	GBR:mc:2009:2010	richards
david-kabua	David Kabua	Kabua		Q20658229	MHL:hg:2020-01:2023-01;MHL:hs:2020-01:2023-01	kabua
david-lammy	David Lammy	Lammy		Q534727	GBR:fm:2024-07:2025-09	lami
david-lan	David Lan	Lan		Q12117385	HKG:im:1997-09:2000-07	lan
david-lee	David Lee	Lee		Q5236438	TWN:ad:2020-08:~2023-01;TWN:fm:2016-05:2018-02	li
david-leslie-smallman	David Leslie Smallman	Smallman			SHN:hg:1995:1999-06	smalman
david-lin	David Lin	Lin		Q5236615	TWN:fm:2012-09:2016-05	lin
david-m-apatang	David M. Apatang	Apatang			MNP:hg:2025-07:~2026-01	apatang
david-mabuza	David Mabuza	Mabuza		Q1174142	ZAF:dg:2018-02:~2022-07;ZAF:vp:2018-02:~2023-03	mabuza
david-mark	David Mark	Mark		Q459205	NGA:sp:2007-06:2015-06	mark
david-mcguinty	David McGuinty	McGuinty			CAN:dm:2025-05:~2025-12	mcguinti
david-miliband	David Miliband	Miliband		Q272670	GBR:fm:2007-06:2010-05	miliband
david-munguia-payes	David Munguia Payes	Munguia	David Munguia		SLV:dm:2019-05:~2019-05	paies|munguia
david-napoleon-barrientos-giron	David Napoleón Barrientos Girón	Girón		Q111747676	GTM:im:2022-01:~2022-07	giron
david-norquist	David Norquist	Norquist		Q29346709	USA:dm:2021-01:2021-01	norquist
david-oddsson	Davíð Oddsson	Oddsson		Q298030	ISL:fm:2004-09:2005-09;ISL:hg:1991-04:2004-09	odson
david-panda-noah	David Panda-Noah	Panda-Noah		Q113976492	SLE:im:2020-05:~2023-01	noah|pandanoah
david-plouffe	David Plouffe	Plouffe		Q1176154	USA:ad:2011-01:2013-01	plufe
david-pratt	David Pratt	Pratt		Q3018638	CAN:dm:2003-12:2004-07	prat
david-quarrey	David Quarrey	Quarrey		Q20726322	GBR:si:2020-09:2021-03	quari
david-ross-maclennan	David Ross Maclennan	Maclennan			IOT:hg:1994:2001	maclenan
david-shackleton	David Shackleton	Shackleton		Q5239660	AUS:mc:1999-07:2002-07	shakleton
david-stapleton	David Stapleton	Stapleton		Q110304808	IRL:mc:1998-08:2000-09	stapleton
david-tevzadze	David Tevzadze	Tevzadze		Q5240325	GEO:dm:1998-04:2004-02	tevzadze
david-thompson	David Thompson	Thompson		Q310082	BRB:hg:2008-01:2010-10	thompson
david-tonoyan	David Tonoyan	Tonoyan	Davit Tonoyan	Q20513668	ARM:dm:2018-05:2020-11	tonoian
david-verge	David Verge	Verge			WLF:hg:2017-04:2022-03	verge
david-w-panuelo	David W. Panuelo	Panuelo		Q63872093	FSM:hg:2019-05:2023-05;FSM:hs:2019-05:2023-05	panuelo
david-zakaliani	David Zakaliani	Zakaliani	Davit Zalkaliani	Q56152039	GEO:dg:2018-06:2022-04;GEO:fm:2018-06:2022-02	zakaliani
davies-chama	Davies Chama	Chama		Q27063175	ZMB:dm:2016-08:2021-08	chama
davit-kezerashvili	Davit Kezerashvili	Kezerashvili		Q381891	GEO:dm:2006-11:2008-12	kezerashvili
davlatali-said	Davlatali Said	Said	Davlatali Saidov	Q25612207	TJK:dg:2013-11:~2022-08	said
davor-bozinovic	Davor Božinović	Božinović		Q2619574	HRV:dg:2019-07:~2024-05;HRV:dm:2010-12:2011-12;HRV:im:2017-06:~2022-07	bozinovic
davor-domazet-loso	Davor Domazet-Lošo	Domazet-Lošo		Q5242091	HRV:mc:1998-10:2000-03	loso|domazetloso
davor-ivo-stier	Davor Ivo Stier	Stier		Q12956737	HRV:dg:2016-10:~2017-03;HRV:fm:2016-10:2017-06	stier
dawit-yohannes	Dawit Yohannes			Q55639559	ETH:sp:1995:2005-10	iohanes
dawoud-rajiha	Dawoud Rajiha	Rajiha		Q456977	SYR:dm:2011-08:2012-07;SYR:mc:2009-06:2011-08	rajiha
dean-barrow	Dean Barrow	Barrow	Dean Oliver Barrow	Q57701	BLZ:dg:1993-07:~1999;BLZ:hg:2008-02:2020-11	barov
dean-brown	Dean Brown	Brown		Q3020626	AUS:dg:2001-10:2002-03	brovn
dee-maxwell-saah-kemaya-sr	Dee-Maxwell Saah Kemaya Sr.	Kemaya		Q110515353	LBR:fm:2020-10:~2022-07	sr|kemaia
deepak-kapoor	Deepak Kapoor	Kapoor		Q5250509	IND:mc:2007-10:2010-03	kapur
dejan-zidan	Dejan Židan	Židan		Q12787433	SVN:dg:2019-05:~2019-05;SVN:sp:2018-08:2020-03	zidan
delano-frank-bart	Delano Frank Bart	Bart			KNA:un:2019-05:~2019-05	bart
delcy-rodriguez	Delcy Rodríguez	Rodríguez	Delcy Elo na Rodr Guez G mez|Delcy Eloina Rodriguez Gomez|Delcy Eloína Rodríguez Gómez|Delcy Rodriguez Gomez	Q15081116	VEN:fm:2014-12:2017-06;VEN:hg:2026-01:~2026-01;VEN:hs:2026-01:~2026-01;VEN:vp:2018-06:~2024-06	rodriguez
dele-joseph-ezeoba	Dele Joseph Ezeoba	Ezeoba		Q18685677	NGA:mc:2012-10:2014-01	ezeoba
delfin-lorenzana	Delfin Lorenzana	Lorenzana		Q25351017	PHL:dm:2016-06:2022-06	lorenzana
delroy-chuck	Delroy Chuck	Chuck	Delroy Aubyn Chuck	Q1184742	JAM:sp:2007-09:2011-07	chuk
delwa-kassire-koumakoye	Delwa Kassiré Koumakoye	Kassiré	Delwa Kassiré|Nouradine Delwa Kassire Coumakoye|Nouradine Delwa Kassire Koumakoye	Q449364	TCD:hg:2007-02:2008-04	kumakoie|kasire
demeke-mekonnen	Demeke Mekonnen	Demeke	Demeke Mekonnen Hassen	Q16728486	ETH:dg:2012-09:~2024-05;ETH:fm:2019-03:2019-04;ETH:fm:2020-11:~2022-07	mekonen|demeke
demetrio-elo-ndong-nsefumu	Demetrio Elo Ndong Nsefumu	Ndong Nsefumu	Demetrio Elo Ndong Ngefumu|Demetrio Elo Ndong Nze Fumu	Q112128517	GNQ:dg:1999-07:~2004;GNQ:dg:2003-02:2004-06;GNQ:dg:2006-08:2011-02;GNQ:dg:2011-02:2012-05	nsefumu|ndongnsefumu
demokritos-zervakis	Demokritos Zervakis	Zervakis		Q109497893	CYP:mc:2020-03:~2022-08	zervakis
dendev-terbishdagva	Dendev Terbishdagva	Terbishdagva		Q9318440	MNG:dg:2012-08:~2014;MNG:hg:2014-11:2014-11	terbishdagva
dendeviin-terbishdagva	Dendeviin Terbishdagva	Terbishdagva		Q23061846	MNG:hg:2014-10:2014-11	terbishdagva
deng-alor-kuol	Deng Alor Kuol	Kuol		Q5256910	SDN:fm:2007-12:2010-06;SSD:fm:2011-07:2011-08;SSD:fm:2011:~2022-08;SSD:fm:2016:2018-04	kuol
denis-amici	Denis Amici	Amici		Q9160318	SMR:hs:2013-04:2013-10	amici
denis-becirovic	Denis Becirovic	Becirovic			BIH:hs:2022-11:~2024-02;BIH:hs:2024-03:~2024-11	becirovic
denis-kalume-numbi	Denis Kalume Numbi	Numbi		Q3022760	COD:im:2006-10:2008-10	numbi
denis-manturov	Denis Manturov	Manturov	Denis Valentinovich Manturov	Q2329960	RUS:dg:2022-07:~2024-05	manturov
denis-mcdonough	Denis McDonough	McDonough		Q3702047	USA:si:2010-10:2013-01	mcdonugh
denis-moncada	Denis Moncada	Moncada	Denis Moncada Colindres	Q28381212	NIC:fm:2017-01:~2022-12	moncada
denis-regis	Denis Regis	Regis			HTI:un:2019-05:~2019-05	regis
denis-sassou-nguesso	Denis Sassou-Nguesso	Sassou-Nguesso		Q57418	COG:hg:1997-10:2016-04;COG:hs:1997-10:~2026-01	ngueso|sasungueso
denis-wangao-kizimale	Denis Wangao Kizimale	Kizimale		Q112063576	CAF:im:2014-01:2014-08	kizimale
denis-zvizdic	Denis Zvizdić	Zvizdić		Q19501831	BIH:hg:2015-03:2019-12	zvizdic
denisa-sakova	Denisa Saková	Saková		Q52234791	SVK:dg:2023-10:~2024-05;SVK:im:2018-04:2020-03	sakova
denise-bronzetti	Denise Bronzetti	Bronzetti	Denise Gronzetti	Q57546	SMR:hs:2012-10:2013-04;SMR:hs:2025-04:~2025-10	bronzeti
denise-nyakeru-tshisekedi	Denise Nyakeru Tshisekedi	Tshisekedi		Q61855144	COD:ad:2019-01:~2022-07	tshisekedi
denitsa-zlateva	Denitsa Zlateva	Zlateva		Q17409335	BGR:dg:2017-01:2017-05	zlateva
dennis-c-blair	Dennis C. Blair	Blair		Q1189023	USA:si:2009-01:2010-05	blair
dennis-hastert	Dennis Hastert	Hastert		Q553626	USA:sp:1999-01:2007-01	hastert
dennis-sitali-alibuzwi	Dennis Sitali Alibuzwi	Alibuzwi		Q108397968	ZMB:mc:2021-08:~2022-07	ibuzvi
denys-monastyrskyi	Denys Monastyrskyi	Monastyrskyi		Q65198777	UKR:im:2021-07:~2022-07	monastirski
denys-shmyhal	Denys Shmyhal	Shmyhal		Q66094865	UKR:dm:2025-07:~2025-12;UKR:hg:2020-03:2025-07	shmihal
denzil-douglas	Denzil Douglas	Douglas		Q57738	KNA:fm:2022-08:~2022-12;KNA:hg:1995-07:2015-02	duglas
derek-h-taylor	Derek H. Taylor	Taylor			TCA:hg:1995-01:2003-08	tailor
derek-lyons	Derek Lyons	Lyons		Q48744354	USA:ad:2020-05:2021-01	lions
derek-sikua	Derek Sikua	Sikua			SLB:hg:2007-12:2010-08	sikua
dermot-ahern	Dermot Ahern	Ahern		Q974143	IRL:fm:2004-09:2008-05	ahern
dermot-earley-snr	Dermot Earley Snr	Snr		Q1200273	IRL:mc:2007-06:2010-06	snr
derog-gioura	Derog Gioura	Gioura			NRU:hg:2003-03:2003-08;NRU:hs:2003-03:2003-08	giura
des-browne	Des Browne	Browne		Q332587	GBR:dm:2006-05:2008-10	brovne
desi-bouterse	Dési Bouterse	Bouterse	Desire Delano Bouterse	Q57667	SUR:hg:2010-08:2020-07;SUR:hs:2010-08:2020-07	buterse
desmond-kuek	Desmond Kuek	Kuek		Q5264753	SGP:mc:2007-03:2010-04	kuek
desmond-thomas-bannister	Desmond Thomas Bannister	Bannister	Desmond Bannister	Q108030394	BHS:dg:2017-05:2021-09	banister
dharam-gokhool	Dharam Gokhool	Gokhool			MUS:hs:2024-12:~2026-01	gohul
dhoihir-dhoulkamal	Dhoihir Dhoulkamal	Dhoulkamal		Q113555299	COM:fm:2020:~2023-01	dulkamal
dian-triansyah-djani	Dian Triansyah Djani	Djani			IDN:un:2019-05:~2019-05	djani
diana-mondino	Diana Mondino	Mondino			ARG:fm:2023-12:2024-10	mondino
diana-nausediene	Diana Nausėdienė	Nausėdienė		Q66821243	LTU:ad:2019-07:~2022-08	nausediene
dick-cheney	Dick Cheney	Cheney		Q48259	USA:vp:2001-01:2009-01	cheni
dick-schoof	Dick Schoof	Schoof			NLD:hg:2024-07:2025-06;NLD:hg:2025-06:~2026-01	schuf
dickon-mitchell	Dickon Mitchell	Mitchell		Q112679881	GRD:hg:2022-06:~2026-01	mitchel
didier-burkhalter	Didier Burkhalter	Burkhalter		Q58280	CHE:hg:2014-01:2014-12;CHE:hs:2014-01:2014-12;CHE:vp:2013-01:~2013	burhalter
didier-guillaume	Didier Guillaume	Guillaume			MCO:hg:2024-09:2025-01	guilaume
didier-ratsiraka	Didier Ratsiraka	Ratsiraka			MDG:hs:1997-02:2002-05	ratsiraka
didier-reynders	Didier Reynders	Reynders		Q978208	BEL:dg:2008-12:~2017-03;BEL:dg:2019-05:~2019-05;BEL:dg:2019-10:~2021-05;BEL:dm:2018-12:2019-11;BEL:fm:2011-12:2019-11	rinders
didjob-divungi-di-ndinge	Didjob Divungi Di Ndinge	Di Ndinge		Q2662541	GAB:hs:2009-06:2009-06;GAB:vp:1997-05:2009-10	ndinge|dindinge
diego-fernandez-de-cevallos	Diego Fernández de Cevallos	de Cevallos		Q2108989	MEX:sp:2001-09:2002-08;MEX:sp:2004-09:2005-08	cevalos|decevalos
diego-molano	Diego Molano	Molano			COL:dm:2021-03:~2021-03	molano
diego-pary-rodriguez	Diego Pary Rodríguez	Pary	Diego Pary	Q28648641	BOL:fm:2018-09:2019-11	rodriguez|pari
diego-paulsen	Diego Paulsen	Paulsen		Q17478200	CHL:sp:2020-04:2022-03	paulsen
diego-suner	Diego Suñer	Suñer		Q22251998	ARG:mc:2016-01:2018-02	suner
dieudonne-kombo-yaya	Dieudonné Kombo Yaya	Yaya		Q108292457	CAF:fm:2008:2009	iaia
dieudonne-samba	Dieudonné Samba	Samba		Q111390667	CMR:ad:2015-10:2019-01	samba
dileita-mohamed-dileita	Dileita Mohamed Dileita	Dileita	Dilleita Mohamed Dilleita|Mohamed Dileita Dileita	Q57683	DJI:hg:2001-03:2013-04	dilita
dilma-rousseff	Dilma Rousseff	Rousseff		Q40722	BRA:hg:2011-01:2016-08;BRA:hs:2011-01:2016-08	rusef
dimeji-bankole	Dimeji Bankole	Bankole		Q1225695	NGA:sp:2007-11:2011-05	bankole
dimitar-glavchev	Dimitar Glavchev	Glavchev		Q12278288	BGR:hg:2024-04:2025-01;BGR:sp:2017-04:2017-11	glavchev
dimitar-kovacevski	Dimitar Kovačevski	Kovačevski		Q110288715	MKD:hg:2022-01:2024-01	kovacevski
dimitri-shashkini	Dimitri Shashkini	Shashkini		Q2568687	GEO:dm:2012-07:2012-10	shashkini
dimitrij-rupel	Dimitrij Rupel	Rupel		Q560656	SVN:fm:2000-02:2000-06;SVN:fm:2000-11:2004-07;SVN:fm:2004-12:2008-11	rupel
dimitrios-grapsas	Dimitrios Grapsas	Grapsas		Q5277579	GRC:mc:2007:2009	grapsas
dimitris-avramopoulos	Dimitris Avramopoulos	Avramopoulos		Q983664	GRC:dm:2013-06:2014-10;GRC:fm:2012-06:2013-06	avramopulos
dimitris-christofias	Dimitris Christofias	Christofias	Demetris Christofias	Q57334	CYP:hg:2008-02:2013-02;CYP:hs:2008-02:2013-02;CYP:sp:2001-06:2006-05;CYP:sp:2006-06:2008-02	christofias
dimitris-droutsas	Dimitris Droutsas	Droutsas		Q58086	GRC:fm:2010-09:2011-06	drutsas
dimitris-eliades	Dimitris Eliades	Eliades		Q3022088	CYP:dm:2011-08:2013-03	iades
dimitris-sioufas	Dimitris Sioufas	Sioufas		Q451135	GRC:sp:2007-09:2009-09	siufas
dimitris-syllouris	Dimitris Syllouris	Syllouris		Q12875947	CYP:sp:2016-06:2020-10	siluris
dina-ercilia-boluarte-zegarra	Dina Ercilia Boluarte Zegarra	Boluarte	Dina Boluarte|Dina Ercilia Boluarte		PER:hg:2022-12:2025-10;PER:hs:2022-12:2025-10;PER:vp:2021-07:~2022-12	zegara|boluarte
dina-powell	Dina Powell	Powell		Q3278769	USA:si:2017-03:2018-01	povel
dinesh-gunawardena	Dinesh Gunawardena	Gunawardena		Q5278077	LKA:fm:2019-11:2021-08;LKA:hg:2022-07:2024-09;LKA:im:2022-04:~2022-07	gunavardena
diogo-de-freitas-do-amaral	Diogo de Freitas do Amaral	Amaral		Q438868	PRT:fm:2005-03:2006-07	amaral
dioncounda-traore	Dioncounda Traore	Traore			MLI:hs:2012-04:2013-09	traore
dionisio-babo-soares	Dionísio Babo Soares	Soares		Q1227031	TLS:ad:2019-05:~2019-05;TLS:fm:2018-06:2020-05	soares
diosdado-cabello	Diosdado Cabello	Cabello		Q1227076	VEN:hs:2002-04:2002-04;VEN:sp:2012-01:2016-01;VEN:vp:2002-01:2002-04	cabelo
dipendra-of-nepal	Dipendra of Nepal			Q311235	NPL:hs:2001-06:2001-06	dipendra
dipu-moni	Dipu Moni	Moni		Q58264	BGD:fm:2009-01:2013-11	moni
ditmir-bushati	Ditmir Bushati	Bushati			ALB:fm:2019-05:~2019-05	bushati
djaffar-ahnwd-said-hassani	Djaffar Ahnwd Said Hassani	Hassani		Q28222039	COM:vp:2016-05:2019-05	hasani
django-cissoko	Django Cissoko	Cissoko			MLI:hg:2012-12:2013-09	cisoko
djene-kaba-conde	Djené Kaba Condé	Condé		Q5285288	GIN:ad:2010-12:2021-09	conde
djibril-bassole	Djibril Bassolé	Bassolé		Q1232182	BFA:fm:2007:2008;BFA:fm:2011:2014	basole
djimrangar-dadnadji	Djimrangar Dadnadji	Dadnadji		Q3661283	TCD:hg:2013-01:2013-11	dadnadji
djoko-santoso	Djoko Santoso	Santoso		Q4196055	IDN:mc:2006:2007	santoso
djoomart-otorbaev	Djoomart Otorbaev	Otorbaev	Joomart Otorbaev	Q5285365	KGZ:dg:2012-09:~2013;KGZ:hg:2014-03:2015-05	otorbaev
djuro-macut	Djuro Macut	Macut			SRB:hg:2025-04:~2026-01	macut
dmitri-todoroglo	Dmitri Todoroglo	Todoroglo			MDA:dg:2001-04:~2001	todoroglo
dmitry-chernyshenko	Dmitry Chernyshenko	Chernyshenko		Q4514292	RUS:dg:2020-01:~2022-08	chernishenko
dmitry-grigorenko	Dmitry Grigorenko	Grigorenko		Q83380758	RUS:dg:2020-01:~2022-08	grigorenko
dmitry-kozak	Dmitry Kozak	Kozak	Dmitriy Nikolayevich Kozak|Dmitry Nikolayevich Kozak	Q714330	RUS:dg:2008-10:2020-01	kozak
dmitry-medvedev	Dmitry Medvedev	Medvedev	Dmitri Medvedev|Dmitriy Anatolyevich Medvedev|Premiers Dmitriy Anatolyevich Medvedev	Q23530	RUS:dg:2005-11:2008-05;RUS:hg:2012-05:2020-01;RUS:hs:2008-05:2012-05;RUS:si:2020-01:~2022-08	medvedev
dmitry-rogozin	Dmitry Rogozin	Rogozin	Dmitriy Olegovich Rogozin	Q737463	RUS:dg:2011-12:2018-05	rogozin
dmytro-kuleba	Dmytro Kuleba	Kuleba		Q24025631	UKR:dg:2019-08:2020-03;UKR:fm:2020-03:2024-09	kuleba
dmytro-razumkov	Dmytro Razumkov	Razumkov		Q63184986	UKR:sp:2019-08:2021-10	razumkov
dmytro-salamatin	Dmytro Salamatin	Salamatin		Q4405676	UKR:dm:2012-02:2012-12	salamatin
dmytro-tabachnyk	Dmytro Tabachnyk	Tabachnyk		Q1232891	UKR:dg:2003-09:2005-02;UKR:dg:2006-08:2007-12	tabachnik
do-quang-trung	Đỗ Quang Trung	Đỗ		Q10842154	VNM:im:1996-12:2002;VNM:im:2002:2007-06	trung|do
dogara-yakubu	Dogara Yakubu	Yakubu		Q19957516	NGA:sp:2015:2019	iakubu
doma-tshering	Doma Tshering	Tshering			BTN:un:2019-05:~2019-05	tshering
domagoj-ivan-milosevic	Domagoj Ivan Milosevic	Milosevic			HRV:dg:2010-12:~2011	milosevic
dominador-kaiser-baldonero-bazan-jimenez	Dominador Kaiser Baldonero Bazan Jimenez	Bazan	Dominador Bazan|Dominador Kaiser Baldonero Bazan|Kaiser Baldonero Bazan		PAN:vp:1999-09:~2003	jimenez|bazan
domingos-manuel-joaquim	Domingos Manuel Joaquim	Joaquim		Q111893683	MOZ:si:2020-03:~2022-07	joaquim
domingos-simoes-pereira	Domingos Simoes Pereira	Pereira		Q16736700	GNB:hg:2014-07:2015-08	perira
dominic-nitiwul	Dominic Nitiwul	Nitiwul		Q30323575	GHA:dm:2017-02:~2022-07	nitivul
dominic-raab	Dominic Raab	Raab		Q268584	GBR:dg:2021-09:~2022-07;GBR:fm:2019-07:2021-09	rab
dominique-de-buman	Dominique de Buman	de Buman		Q1238363	CHE:sp:2017-11:2018-11	buman|debuman
dominique-de-villepin	Dominique de Villepin	de Villepin		Q131660	FRA:fm:2002-05:2002-06;FRA:fm:2002-06:2004-03;FRA:hg:2005-05:2007-05;FRA:im:2004-03:2005-05	vilepin|devilepin
dominique-folloroux-ouattara	Dominique Folloroux-Ouattara	Folloroux-Ouattara		Q514954	CIV:ad:2011-04:~2023-01	uatara|foloruxuatara
dominique-gantenbein	Dominique Gantenbein	Gantenbein			LIE:im:2019-05:~2019-05	gantenbin
dominique-hasler	Dominique Hasler	Hasler		Q30883975	LIE:fm:2017-03:~2022-07	hasler
dominique-said-panguindji	Dominique Saïd Panguindji	Panguindji		Q112079232	CAF:im:2015-07:2015-10	panguindji
domitien-ndayizeye	Domitien Ndayizeye	Ndayizeye		Q358332	BDI:hg:2003-04:2005-08;BDI:hs:2003-04:2005-08;BDI:vp:2001-11:2003-04	ndaizie
don-harwin	Don Harwin	Harwin		Q5292756	AUS:sp:2011-05:2017-01	harvin
don-polye	Don Polye	Polye		Q1239419	PNG:fm:2010:2011	polie
don-pramudwinai	Don Pramudwinai	Don		Q20558348	THA:dg:2020-08:~2021-12;THA:fm:2015-08:~2022-09;THA:fm:2015-08:~2022-12	pramudvinai|don
don-wing	Don Wing	Wing		Q5293743	AUS:sp:2002-05:2008-06	ving
donald-capelle	Donald Capelle	Capelle		Q94977219	MHL:sp:2012-01:2016-01	capele
donald-gelling	Donald Gelling	Gelling			IMN:hg:1996-12:2001-12;IMN:hg:2004-12:2006-12	geling
donald-kalpokas	Donald Kalpokas	Kalpokas		Q1096208	VUT:hg:1998-03:1999-11;VUT:sp:2001-05:2002-05	kalpokas
donald-l-pilling	Donald L. Pilling	Pilling		Q5294673	USA:mc:1997-10:2000-10	piling
donald-lamont	Donald Lamont	Lamont			FLK:hg:1999-05:2002-12	lamont
donald-ramotar	Donald Ramotar	Ramotar		Q57422	GUY:hs:2011-12:2015-05	ramotar
donald-rumsfeld	Donald Rumsfeld	Rumsfeld		Q184650	USA:dm:2001-01:2006-12	rumsfeld
donald-trump	Donald Trump	Trump	Donald J. Trump	Q22686	USA:hg:2017-01:2021-01;USA:hg:2025-01:~2026-01;USA:hs:2017-01:2021-01;USA:hs:2025-01:~2026-01	trump
donald-tsang	Donald Tsang	Tsang	Donald Tsang Yam-kuen	Q15024	HKG:hg:2005-06:2012-06	tsang
donald-tusk	Donald Tusk	Tusk		Q946	EUE:hs:2014-12:2019-11:european-council;POL:hg:2007-11:2014-09;POL:hg:2023-12:~2026-01;POL:im:2009-10:2009-10	tusk
donaldson-romero	Donaldson Romero	Romero			MSR:hg:2014-09:2019-11	romero
donatille-mukabalisa	Donatille Mukabalisa	Mukabalisa		Q28868753	RWA:sp:2013-10:~2022-08	mukabalisa
dong-jun	Dong Jun	Dong			CHN:dm:2023-12:~2025-12	jun|dong
donika-gervalla-schwarz	Donika Gërvalla-Schwarz	Gërvalla-Schwarz		Q106119866	XKX:dg:2021-03:~2022-07;XKX:fm:2021-03:~2022-12	schvarz|gervalaschvarz
dora-bakoyannis	Dora Bakoyannis	Bakoyannis		Q464862	GRC:fm:2006-02:2009-10	bakoianis
dorde-radulovic	Đorđe Radulović	Radulović		Q101229810	MNE:fm:2020-12:2022-04	radulovic
dorin-recean	Dorin Recean	Recean		Q13407948	MDA:hg:2023-02:~2026-01;MDA:im:2012-07:2015-02	recean
doris-bures	Doris Bures	Bures		Q85433	AUT:hs:2016-07:2017-01;AUT:sp:2014-09:2017-11;AUT:sp:2017-11:~2022-08	bures
doris-gutierrez	Doris Gutierrez	Gutierrez	Doris Guti Rrez		HND:vp:2022-01:~2024-06	gutierez
doris-leuthard	Doris Leuthard	Leuthard	Doris Leutard	Q115442	CHE:hg:2017-01:2017-12;CHE:hs:2010-01:2010-12;CHE:hs:2017-01:2017-12;CHE:vp:2009-01:2009-12;CHE:vp:2016-01:2016-12	leuthard
dosta-dimovska	Dosta Dimovska	Dimovska		Q469024	MKD:im:1999-12:2001-05	dimovska
douangchai-phichit	Douangchai Phichit	Douangchai			LAO:dg:2006-06:~2013;LAO:hg:2006-06:2016-04	fichit|duangchai
doug-m-fears	Doug M. Fears	Fears		Q54648394	USA:si:2018-06:~2022-08	fears
douglas-uggah-embas	Douglas Uggah Embas	Embas		Q5302048	MYS:dg:2016-05:~2022-07	embas
dovchinsurengiin-ganzorig	Dovchinsurengiin Ganzorig	Ganzorig		Q104818606	MNG:mc:2019-10:~2022-08	ganzorig
dragan-covic	Dragan Čović	Čović		Q559756	BIH:hs:2002-10:~2004;BIH:hs:2003-04:2003-04;BIH:hs:2003-06:2004-02;BIH:hs:2015-07:2016-03;BIH:hs:2015-07:~2017-03;BIH:hs:2017-07:2018-03	covic
dragan-durovic	Dragan Đurović	Đurović		Q5304918	MNE:im:2003-12:2005-10	durovic
dragan-jocic	Dragan Jočić	Jočić		Q1254594	SRB:im:2004-03:2008-07	jocic
dragan-kujovic	Dragan Kujović	Kujović		Q1254583	MNE:hs:2003-05:2003-05	kujovic
dragan-lukac	Dragan Lukac	Lukac			BIH:im:2019-05:~2019-05	lukac
dragan-marsicanin	Dragan Maršićanin	Maršićanin		Q2620796	SRB:hs:2004-02:2004-03;SRB:sp:2001-01:2001-12	marsicanin
dragan-mikerevic	Dragan Mikerević	Mikerević		Q705229	BIH:hg:2002-03:2002-12	mikerevic
dragan-samardzic	Dragan Samardžić	Samardžić		Q110584232	MNE:mc:2008-02:2017-01	samardzic
dragan-sutanovac	Dragan Šutanovac	Šutanovac		Q1254664	SRB:dm:2007-05:2012-07	sutanovac
dragan-tomic	Dragan Tomić	Tomić		Q506587	SRB:dg:1998-03:2000-10;SRB:sp:1994-02:2001-01	tomic
dragisa-burzan	Dragiša Burzan	Burzan		Q5304975	MNE:fm:2003-01:2004-07	burzan
dragisa-pesic	Dragisa Pesic	Pesic			SCG:hg:2001-07:2003-03	pesic
dragomir-zakov	Dragomir Zakov	Zakov		Q111043880	BGR:dm:2022-03:~2022-07	zakov
dragos-tudorache	Dragoș Tudorache	Tudorache		Q26833634	ROU:im:2016-09:2017-01	tudorache
dragutin-dakic	Dragutin Dakić	Dakić		Q110584218	MNE:mc:2018-07:2021-04	dakic
draupadi-murmu	Draupadi Murmu	Murmu	Droupadi Murmu	Q19901232	IND:hs:2022-07:~2026-01	murmu
driss-jettou	Driss Jettou	Jettou		Q317670	MAR:hg:2002-10:2007-09	jetu
dritan-abazovic	Dritan Abazović	Abazović		Q16353146	MNE:dg:2020-12:2022-04;MNE:hg:2022-04:2023-10	abazovic
dritan-demiraj	Dritan Demiraj	Demiraj		Q61079768	ALB:im:2017-05:2017-09	demiraj
dulce-maria-sauri-riancho	Dulce María Sauri Riancho	Riancho		Q286996	MEX:sp:2020-09:2021-08	riancho
duly-brutus	Duly Brutus	Brutus		Q108426423	HTI:fm:2014-04:2015-04	brutus
duma-boko	Duma Boko	Boko			BWA:hg:2024-11:~2026-01;BWA:hs:2024-11:~2026-01	boko
dumitru-braghis	Dumitru Braghiș	Braghiș		Q1265040	MDA:hg:1999-12:2001-03	braghis
durda-adlesic	Đurđa Adlešič	Adlešič	Djurdja Adlesic	Q342153	HRV:dg:2008-01:2010-10	adlesic
durga-prasad-bhattarai	Durga Prasad Bhattarai	Bhattarai			NPL:un:2019-05:~2019-05	bhatarai
dusan-caplovic	Dusan Caplovic	Caplovic			SVK:dg:2006-07:~2009	caplovic
dusan-mihajlovic	Dušan Mihajlović	Mihajlović		Q239470	SRB:dg:2001-01:2004-03	mihajlovic
dusan-vujovic	Dušan Vujović	Vujović		Q16889667	SRB:dm:2016-02:2016-03	vujovic
dusko-markovic	Duško Marković	Marković		Q27941657	MNE:hg:2016-11:2020-12	markovic
dzmitry-kruty	Dzmitry Kruty	Kruty	Dmitry Krutoy	Q56162351	BLR:ad:2020-06:~2022-08;BLR:dg:2019-11:2020-06	kruti
e-k-t-donkoh	E. K. T. Donkoh	Donkoh		Q105547621	GHA:dm:1999-02:2001-01	donkoh
e-s-l-narasimhan	E. S. L. Narasimhan	Narasimhan		Q1895619	IND:si:2005-02:2006-12	narasimhan
eamon-courtenay	Eamon Courtenay	Courtenay		Q3046363	BLZ:fm:2020-11:~2022-12	curtenai
eamon-gilmore	Eamon Gilmore	Gilmore		Q982225	IRL:dg:2011-03:2014-07;IRL:fm:2011-03:2014-07	gilmore
eamon-o-cuiv	Éamon Ó Cuív	Cuív		Q273274	IRL:dm:2011-01:2011-03	cuiv
earle-courtenay-rattray	Earle Courtenay Rattray	Rattray			JAM:un:2019-05:~2019-05	ratrai
easton-taylor-farrell	Easton Taylor-Farrell	Taylor-Farrell			MSR:hg:2019-11:~2026-01	farel|tailorfarel
ebba-busch	Ebba Busch	Busch			SWE:dg:2022-10:~2024-06	busch
ebrahim-raisi	Ebrahim Raisi	Raisi		Q5947347	IRN:hg:2021-08:2024-07	raisi
ebrima-mballow	Ebrima Mballow	Mballow		Q28940801	GMB:im:2018-01:2019-08	mbalov
eckart-ratz	Eckart Ratz	Ratz		Q1281364	AUT:im:2019-05:2019-06	ratz
ed-gillespie	Ed Gillespie	Gillespie		Q5334860	USA:ad:2007-07:2009-01	gilespie
eddie-calvo	Eddie Calvo	Calvo			GUM:hg:2011-01:2019-01	calvo
eddie-fenech-adami	Eddie Fenech Adami	Fenech Adami	Edward Fenech Adami	Q152511	MLT:hg:1998-09:2004-03;MLT:hs:2004-04:2009-04	adami|fenechadami
eddy-balancy	Eddy Balancy	Balancy		Q79520762	MUS:hs:2019-11:2019-12	balanci
eddy-boissezon	Eddy Boissezon	Eddy	Marie Cyril Eddy Boiss zon|Marie Cyril Eddy Boissezon|Marie Cyril Eddy Boissézon	Q77334982	MUS:vp:2019-12:~2024-06	boisezon|edi
edeltrudes-costa	Edeltrudes Costa	Costa		Q100454932	AGO:ad:2017-09:~2022-07	costa
edem-kodjo	Edem Kodjo	Kodjo		Q961159	TGO:hg:2005-06:2006-09	kodjo
edgar-godoy-samayoa	Edgar Godoy Samayoa	Samayoa		Q106615484	GTM:im:2020-01:2020-06	samaioa
edgar-lungu	Edgar Lungu	Lungu		Q18352991	ZMB:dm:2013-12:2015-01;ZMB:hg:2015-01:2021-08;ZMB:hs:2015-01:2021-08	lungu
edgar-romo-garcia	Edgar Romo García	García		Q47542336	MEX:sp:2018-02:2018-08	garcia
edgar-zambrano	Edgar Zambrano	Zambrano		Q60012352	VEN:sp:2019-01:2020-01	zambrano
edgars-rinkevics	Edgars Rinkēvičs	Rinkēvičs		Q3047551	LVA:fm:2011-10:~2022-07;LVA:hs:2023-07:~2026-01	rinkevics
edi-rama	Edi Rama	Rama		Q316901	ALB:hg:2013-09:~2026-01	rama
edil-baisalov	Edil Baisalov	Baisalov		Q110086096	KGZ:dg:2021-10:~2022-08	baisalov
edison-c-james	Edison C. James	James			DMA:hg:1995-06:2000-02	james
edite-ten-jua	Edite Ten Juá	Ten Juá		Q99510744	STP:fm:2020-09:2022-11	jua|tenjua
edmund-cowan	Edmund Cowan	Cowan		Q5339393	SLE:sp:2000:2007	covan
edmund-entacher	Edmund Entacher	Entacher		Q1286222	AUT:mc:2007-11:2011-01;AUT:mc:2011-11:2013-03	entacher
edmund-giambastiani	Edmund Giambastiani	Giambastiani		Q1286705	USA:mc:2005-08:2007-07	giambastiani
edmund-hinkson	Edmund Hinkson	Hinkson			BRB:im:2019-05:~2019-05	hinkson
edmund-ho-hau-wah	Edmund Ho Hau-wah	Ho			MAC:hg:1999-12:2009-12	vah|ho
edmundo-novillo	Edmundo Novillo	Novillo		Q5339974	BOL:dm:2020-11:~2022-08;BOL:sp:2006-01:2010-01	novilo
edmundo-perez-yoma	Edmundo Pérez Yoma	Yoma		Q1630086	CHL:dm:1999-06:2000-03;CHL:im:2008-01:2010-03	ioma
edna-madzongwe	Edna Madzongwe	Madzongwe		Q5340066	ZWE:sp:2005-11:2018-09	madzongve
ednan-karabayev	Ednan Karabayev	Karabayev		Q366160	KGZ:fm:2007-02:2009-01	karabaiev
edouard-ngirente	Édouard Ngirente	Ngirente		Q38188115	RWA:hg:2017-08:2025-07	ngirente
edouard-nyankoye-lamah	Édouard Nyankoye Lamah	Lamah	Edouard Niankoye Lamaha	Q93429790	GIN:fm:2010-12:2012-10	lamah
edouard-philippe	Édouard Philippe	Philippe		Q3579995	FRA:hg:2017-05:2020-07;FRA:im:2017-10:2017-10	filipe
eduard-bomhoff	Eduard Bomhoff	Bomhoff		Q3048274	NLD:dg:2002-07:2002-10	bomhof
eduard-heger	Eduard Heger	Heger		Q46227987	SVK:hg:2021-04:2023-05	heger
eduard-kukan	Eduard Kukan	Kukan		Q1289100	SVK:fm:1998-10:2006-07	kukan
eduard-raul-hellvig	Eduard Raul Hellvig	Hellvig		Q349024	ROU:si:2015-03:~2022-08	helvig
eduard-shevardnadze	Eduard Shevardnadze	Shevardnadze	Eduard Amvrosiyevich Shevardnadze	Q151929	GEO:hg:1992-03:2003-11;GEO:hs:1995-11:2003-11	shevardnadze
eduardo-ano	Eduardo Año	Año		Q20675880	PHL:im:2018-01:2022-06;PHL:mc:2016-12:2017-10	ano
eduardo-bonomi	Eduardo Bonomi	Bonomi		Q922744	URY:im:2010-03:2020-02	bonomi
eduardo-camano	Eduardo Camaño	Camaño		Q336226	ARG:hs:2001-12:2002-01	camano
eduardo-cruickshank	Eduardo Cruickshank	Cruickshank		Q96104614	CRI:sp:2020-05:2021-04	cruikshank
eduardo-da-costa-sanha	Eduardo da Costa Sanha	Sanha			GNB:dm:2019-05:~2019-05	sanha
eduardo-de-pedro	Eduardo de Pedro	de Pedro		Q12164058	ARG:im:2019-12:~2022-07	pedro|depedro
eduardo-duhalde	Eduardo Duhalde	Duhalde	Eduardo Alberto Duhalde	Q294578	ARG:hg:2002-01:2003-05;ARG:hs:2002-01:2003-05	duhalde
eduardo-enrique-reina	Eduardo Enrique Reina	Reina		Q111077006	HND:fm:2022-01:~2022-12	rina
eduardo-enrique-reina-hnd-2022	Eduardo Enrique Reina	Reina		Q110786692	HND:fm:2022-01:~2022-07	rina
eduardo-ermita	Eduardo Ermita	Ermita		Q975666	PHL:dm:2001-01:2001-03;PHL:dm:2003-10:2004-08	ermita
eduardo-estrella	Eduardo Estrella	Estrella		Q5819205	DOM:sp:2020-08:~2023-01	estrela
eduardo-ferro-rodrigues	Eduardo Ferro Rodrigues	Rodrigues		Q925136	PRT:sp:2015-10:2022-03	rodrigues
eduardo-frei-ruiz-tagle	Eduardo Frei Ruiz-Tagle	Frei		Q326	CHL:hg:1994-03:2000-03;CHL:hs:1994-03:2000-03;CHL:sp:2006-03:2008-03	tagle|fri
eduardo-joaquim-mulembwe	Eduardo Joaquim Mulémbwè	Mulémbwè		Q5340644	MOZ:sp:1995-01:2010-01	mulembve
eduardo-latorre-rodriguez	Eduardo Latorre Rodríguez	Rodríguez		Q108407634	DOM:fm:1996:2000	rodriguez
eduardo-m-ano	Eduardo M. Año	Año			PHL:si:2023-01:~2024-08	ano
eduardo-rodriguez	Eduardo Rodríguez	Rodríguez	Eduardo Rodriguez Veltze	Q312761	BOL:hg:2005-06:2005-09;BOL:hs:2005-06:2005-09	rodriguez
eduardo-schiaffino	Eduardo Schiaffino	Schiaffino		Q5819717	ARG:mc:2005:2006	schiafino
eduardo-serra-rexach	Eduardo Serra Rexach	Rexach		Q11681292	ESP:dm:1996-05:2000-04	rexach
eduardo-stein	Eduardo Stein	Stein	Eduardo Stein Barillas	Q15627573	GTM:vp:2004-01:2008-01	stin
eduoard-fritch	Eduoard Fritch	Fritch			PYF:hg:2009-02:2009-11	fritch
edward-asryan	Edward Asryan	Asryan		Q113111001	ARM:mc:2022-07:~2022-07	asrian
edward-lazear	Edward Lazear	Lazear		Q448413	USA:ad:2006-02:2009-01	lazear
edward-lowassa	Edward Lowassa	Lowassa		Q451885	TZA:hg:2005-12:2008-02	lovasa
edward-nalbandyan	Edward Nalbandyan	Nalbandyan		Q58197	ARM:fm:2008-04:2018-05	nalbandian
edward-natapei	Edward Natapei	Natapei	Edward Nipake Natapei	Q379550	VUT:hg:2001-04:2004-12;VUT:hg:2008-09:2010-12;VUT:hg:2011-06:2011-06	natapi
edward-ssekandi	Edward Ssekandi	Ssekandi		Q5345394	UGA:vp:2011-05:~2022-08	sekandi
edward-suluku	Edward Suluku	Suluku	Edward A. Soluku	Q113976497	SLE:im:2018-05:2020-05	suluku
edwin-snowe	Edwin Snowe	Snowe		Q5346830	LBR:sp:2006-01:2007-01;LBR:sp:2007-01:2007-02	snove
eero-heinaluoma	Eero Heinäluoma	Heinäluoma		Q2360756	FIN:dg:2005-09:2007-04;FIN:sp:2011-06:2015-04	hinaluoma
effron-lungu	Effron Lungu	Lungu		Q108548972	ZMB:fm:2013:~2022-07	lungu
efkan-ala	Efkan Ala	Ala		Q6034078	TUR:im:2013-12:2015-03;TUR:im:2015-11:2016-08	ala
efraim-halevy	Efraim Halevy	Halevy		Q1296472	ISR:si:2002-09:2003-08	halevi
efrain-rios-montt	Efraín Ríos Montt	Montt		Q467077	GTM:sp:2000-01:2004-01	mont
egils-lescinskis	Egils Leščinskis	Leščinskis		Q66988815	LVA:mc:2019-05:~2022-07	lescinskis
egils-levits	Egils Levits	Levits		Q348043	LVA:hs:2019-07:2023-07	levits
egon-lansky	Egon Lansky	Lansky			CZE:dg:1998-07:~1999	lanski
ehsan-ul-haq	Ehsan ul Haq	Haq		Q5348664	PAK:mc:2004-10:2007-10	hak
ehud-barak	Ehud Barak	Barak		Q125731	ISR:dg:2007-06:2013-03;ISR:dm:1999-07:2001-03;ISR:dm:2007-06:2013-03;ISR:hg:1999-07:2001-03	barak
ehud-olmert	Ehud Olmert	Olmert		Q93181	ISR:hg:2006-01:2009-03	olmert
eiki-nestor	Eiki Nestor	Nestor		Q450523	EST:sp:2014-03:2019-03	nestor
eimert-van-middelkoop	Eimert van Middelkoop	van Middelkoop		Q952623	NLD:dm:2007-02:2010-10	midelkup|vanmidelkup
eimutis-misiunas	Eimutis Misiūnas	Misiūnas		Q27976383	LTU:im:2016-12:2019-08	misiunas
einar-gunnarsson	Einar Gunnarsson	Gunnarsson			ISL:un:2019-05:~2019-05	gunarson
einars-repse	Einars Repše	Repše		Q471678	LVA:hg:2002-11:2004-03	repse
eirik-kristoffersen	Eirik Kristoffersen	Kristoffersen		Q11966875	NOR:mc:2020-08:~2022-07	kristofersen
eisenhower-nduwa-mkaka	Eisenhower Nduwa Mkaka	Mkaka		Q103495356	MWI:fm:2020-07:2022-01	mkaka
eka-tkeshelashvili	Eka Tkeshelashvili	Tkeshelashvili		Q255176	GEO:fm:2008-05:2008-12	tkeshelashvili
eka-zguladze	Eka Zguladze	Zguladze		Q12864079	GEO:im:2012-09:2012-10	zguladze
ekaterina-zakharieva	Ekaterina Zakharieva	Zakharieva	Ekaterina Zaharieva	Q12279576	BGR:dg:2019-05:~2019-05;BGR:fm:2017-05:2021-05	zaharieva
el-anrif-said-hassane	El-Anrif Said Hassane	Hassane		Q108344797	COM:fm:2013:2015	hasane
el-hadi-abdallah	el Hadi Abdallah	Abdallah		Q112325808	SDN:im:2000-07:2001-02	abdalah
el-zubair-bashir-taha	El Zubair Bashir Taha	Taha		Q112325623	SDN:im:2005-09:2008-02	taha
eladio-loizaga	Eladio Loizaga	Loizaga		Q14627668	PRY:fm:2013-08:2018-08	loizaga
elahi-bux-soomro	Elahi Bux Soomro	Soomro		Q5353143	PAK:sp:1997-02:2001-08	sumro
elbio-oscar-rosselli-frieri	Elbio Oscar Rosselli Frieri	Rosselli	Elbio Oscar Rosselli|Elbio Rosselli		URY:un:2019-05:~2019-05	frieri|roseli
eldbjorg-lower	Eldbjørg Løwer	Løwer		Q446348	NOR:dm:1999-03:2000-03	lover
elena-salgado	Elena Salgado	Salgado	Elena Salgado Mendez	Q266114	ESP:dg:2009-04:2011-07;ESP:dg:2011-07:2011-12;ESP:vp:2009-04:2011-07	salgado
elena-tonnini	Elena Tonnini	Tonnini		Q107285242	SMR:im:2020-01:~2022-07	tonini
eleni-mavrou	Eleni Mavrou	Mavrou		Q2792539	CYP:im:2012-03:2013-02	mavru
eli-cohen	Eli Cohen	Cohen			ISR:fm:2022-12:2024-01	cohen
eli-yishai	Eli Yishai	Yishai		Q557424	ISR:dg:2002-06:~2022-07	ishai
eliane-tillieux	Éliane Tillieux	Tillieux		Q1924559	BEL:sp:2020-10:~2022-07	tilieux
elias-castillo	Elías Castillo	Castillo		Q113115161	PAN:sp:2005-09:2007-08	castilo
elias-jaua	Elías Jaua	Jaua	Elias Jaua Milano	Q1334512	VEN:fm:2013-01:2014-09;VEN:vp:2010-01:2012-10	jaua
elias-kwandikwa	Elias Kwandikwa	Kwandikwa		Q31752690	TZA:dm:2020-12:2021-08	kvandikva
elias-murr	Elias Murr	Murr			LBN:dg:2005-04:~2008;LBN:dg:2009-11:~2009	mur
elie-dote	Élie Doté	Doté		Q274641	CAF:hg:2005-06:2008-01	dote
elina-valtonen	Elina Valtonen	Valtonen			FIN:fm:2023-06:~2025-12	valtonen
elio-di-rupo	Elio Di Rupo	Di Rupo		Q15048	BEL:hg:2011-12:2014-10	rupo|dirupo
elisabeth-borne	Élisabeth Borne	Borne		Q20020731	FRA:hg:2022-05:2024-01	borne
elisabeth-kostinger	Elisabeth Köstinger	Köstinger	Elisabeth Koestinger	Q86851	AUT:sp:2017-11:2017-12	kostinger
elisabetta-casellati	Elisabetta Casellati	Casellati		Q930967	ITA:sp:2018-03:~2022-07	caselati
elisabetta-trenta	Elisabetta Trenta	Trenta		Q54578231	ITA:dm:2018-06:2019-09	trenta
elise-archer	Elise Archer	Archer		Q5361642	AUS:sp:2014-03:2017-10	archer
elisenda-vives-balmana	Elisenda Vives Balmana	Vives Balmana			AND:un:2019-05:~2019-05	balmana|vivesbalmana
eliud-williams	Eliud Williams	Williams			DMA:hs:2012-09:2013-10	viliams
elizabeth-cabezas	Elizabeth Cabezas	Cabezas		Q50524224	ECU:sp:2018-03:~2022-07	cabezas
elizabeth-ii	Elizabeth II	Elizabeth	Australia Elizabeth II	Q9682	ATG:hs:1952-02:2022;AUS:hs:1952-02:2022-09;BHS:hs:1973-07:2022-09;BLZ:hs:1981-09:2022-09;BRB:hs:1952-02:2021-11;CAN:hs:1952-02:2022-09;GBR:hs:1952-02:2022-09;GRD:hs:1952-02:2022;JAM:hs:1962-08:2022-09;KNA:hs:1952-02:2022;LCA:hs:1952-02:2022;NZL:hs:1952-02:2022-09;PNG:hs:1975-09:2022-09;SLB:hs:1978-07:2022-09;TUV:hs:1978-10:2022-09;VCT:hs:1952-02:2022	izabeth
elizabeth-odio-benito	Elizabeth Odio Benito	Odio	Elizabeth Odio	Q456141	CRI:vp:1998-05:2002	benito|odio
elizabeth-zabaneh	Elizabeth Zabaneh	Zabaneh		Q86003400	BLZ:sp:2001-08:2008-01	zabaneh
ellen-johnson-sirleaf	Ellen Johnson Sirleaf	Johnson Sirleaf		Q43179	LBR:hg:2006-01:2018-01;LBR:hs:2006-01:2018-01;LBR:hs:2019-05:~2019-05	sirleaf|johnsonsirleaf
elliott-ohin	Elliott Ohin	Ohin		Q99293088	TGO:fm:2010:2013-09	ohin
ellis-webster	Ellis Webster	Webster			AIA:hg:2020-06:2025-02	vebster
elmar-mammadyarov	Elmar Mammadyarov	Mammadyarov		Q58083	AZE:fm:2004-04:2020-07	mamadiarov
elmi-ahmed-duale	Elmi Ahmed Duale	Duale			SOM:un:2019-05:~2019-05	duale
eloy-s-inos	Eloy S. Inos	Inos			MNP:hg:2013-02:2023-01	inos
elrick-irastorza	Elrick Irastorza	Irastorza		Q3051692	FRA:mc:2008-07:2011-08	irastorza
els-borst	Els Borst	Els Borst	Els Borst-Eilers	Q274029	NLD:dg:1998-08:2002-07	borst|sborst
elsa-teixeira-pinto	Elsa Teixeira Pinto	Pinto		Q42626636	STP:dm:2008-06:2010-08;STP:fm:2018-12:2020-09	pinto
elson-moyo	Elson Moyo	Moyo		Q5367709	ZWE:mc:2017-12:~2022-07	moio
elvin-ernesto-santos-ordonez	Elvin Ernesto Santos Ordonez	Santos	Elvin Ernesto Santos|Elvin Santos		HND:vp:2006-01:~2008	ordonez|santos
elvin-nimrod	Elvin Nimrod	Nimrod			GRD:dg:2019-05:~2019-05	nimrod
elvira-sarieva	Elvira Sarieva	Sarieva			KGZ:dg:2014-04:~2014	sarieva
ely-ould-mohamed-vall	Ely Ould Mohamed Vall	Vall		Q451521	MRT:hs:2005-08:2007-04	val
elyes-fakhfakh	Elyes Fakhfakh	Fakhfakh		Q3051875	TUN:hg:2020-02:2020-09	fahfah
elyor-ganiyev	Elyor Ganiyev	Ganiyev			UZB:dg:2019-05:~2019-05	ganiev
elzbieta-bienkowska	Elżbieta Bieńkowska	Bieńkowska		Q459196	POL:dg:2013-11:2014-09	bienkovska
emanuil-yordanov	Emanuil Yordanov	Yordanov		Q12279784	BGR:im:1999-12:2001-07	iordanov
emel-etem	Emel Etem	Etem			BGR:dg:2005-08:~2008	etem
emil-arguelles	Emil Arguelles	Arguelles		Q5371158	BLZ:sp:2008-03:2012-02	argueles
emil-boc	Emil Boc	Boc		Q267857	ROU:hg:2008-12:2012-02	boc
emil-constantinescu	Emil Constantinescu	Constantinescu		Q299152	ROU:hs:1996-11:2000-12	constantinescu
emil-dimitriev	Emil Dimitriev	Dimitriev		Q22077723	MKD:hg:2016-01:2017-05	dimitriev
emil-eftimov	Emil Eftimov	Eftimov		Q28038967	BGR:mc:2017-01:2017-03;BGR:mc:2020-02:2020-03;BGR:mc:2020-03:~2022-07	eftimov
emil-hurezeanu	Emil Hurezeanu	Hurezeanu		Q1336281	ROU:fm:2024-12:2025-06	hurezeanu
emile-bongeli	Emile Bongeli	Bongeli		Q3588368	COD:dg:2008-10:2010-02	bongeli
emile-lahud	Emile Lahud	Lahud			LBN:hs:1998-11:2008-05	lahud
emilie-enger-mehl	Emilie Enger Mehl	Mehl		Q19974554	NOR:im:2021-10:~2022-07	mehl
emilija-redzepi	Emilija Redžepi	Redžepi		Q43388670	XKX:dg:2021-03:~2022-07	redzepi
emilio-chuayffet	Emilio Chuayffet	Chuayffet		Q2804771	MEX:sp:2011-09:2011-12	chuaifet
emilio-monzo	Emilio Monzó	Monzó		Q21614815	ARG:sp:2015-12:2019-12	monzo
emily-de-jongh-elhage	Emily de Jongh-Elhage	de Jongh-Elhage			ANT:hg:2006-03:~2010	hage|dejonghelhage
emma-bonino	Emma Bonino	Bonino		Q50002	ITA:fm:2013-04:2014-02	bonino
emmanuel-e-imohe	Emmanuel E. Imohe	Imohe		Q111079804	NGA:si:2007:2009-09	imohe
emmanuel-fabiano	Emmanuel Fabiano	Fabiano		Q45780387	MWI:fm:2017-07:2020-06	fabiano
emmanuel-habyarimana	Emmanuel Habyarimana	Habyarimana		Q5373245	RWA:dm:2000-04:2002-11	habiarimana
emmanuel-iheanacho	Emmanuel Iheanacho	Iheanacho		Q5373249	NGA:im:2010-04:2011-07	iheanacho
emmanuel-issoze-ngondet	Emmanuel Issoze-Ngondet	Issoze-Ngondet		Q5373253	GAB:fm:2012-02:2016-09;GAB:hg:2016-09:2019-01;GAB:hg:2019-05:~2019-05	ngondet|isozengondet
emmanuel-macron	Emmanuel Macron	Macron		Q3052772	AND:hs:2017-05:~2026-01;FRA:hs:2017-05:~2026-01	macron
emmanuel-mallia	Emmanuel Mallia	Mallia		Q5373281	MLT:im:2013-03:2014-12	malia
emmanuel-nadingar	Emmanuel Nadingar	Nadingar		Q57872	TCD:hg:2010-03:2013-01	nadingar
emmanuel-ntahomvukiy	Emmanuel Ntahomvukiy	Ntahomvukiy	Emannuel Ntahomvukiye	Q23674942	BDI:dm:2015-05:~2022-07	ntahomvuki
emmanuel-ramazani-shadary	Emmanuel Ramazani Shadary	Ramazani	Emmanuel Ramazani	Q16269662	COD:dg:2016-12:~2017-03;COD:dg:2019-05:~2019-05;COD:im:2016-12:2018-02	shadari|ramazani
emmerson-mnangagwa	Emmerson Mnangagwa	Mnangagwa	Emmerson Dambudzo Mnangagwa	Q510523	ZWE:dm:2009-02:2013-09;ZWE:hg:2017-11:2023-09;ZWE:hg:2023-09:~2024-05;ZWE:hs:2017-11:2023-09;ZWE:hs:2023-09:~2026-01;ZWE:sp:2000-07:2005;ZWE:vp:2014-12:2017-11	mnangagva
emomali-rahmon	Emomali Rahmon	Rahmon	Emomali Rahmonov	Q57366	TJK:hs:1994-11:~2026-01	rahmon
emomali-sobirzoda	Emomali Sobirzoda	Sobirzoda		Q56702398	TJK:mc:2015-11:~2022-08	sobirzoda
emyr-jones-parry	Emyr Jones Parry	Parry		Q4385607	GBR:un:2003:2007	pari
enamul-bari	Enamul Bari	Bari		Q27016832	BGD:mc:2012-06:2015-06	bari
enda-kenny	Enda Kenny	Kenny		Q57815	IRL:dm:2014-05:2014-07;IRL:dm:2016-05:2017-06;IRL:hg:2011-03:2017-06	keni
ene-ergma	Ene Ergma	Ergma		Q439102	EST:sp:2003-03:2006-03;EST:sp:2007-04:2014-03	ergma
enele-sopoaga	Enele Sopoaga	Sopoaga		Q330640	TUV:dg:2010-09:2010-12;TUV:fm:2010-09:2010-12;TUV:hg:2013-08:2019-09	sopoaga
enex-jean-charles	Enex Jean-Charles	Jean-Charles		Q23430047	HTI:hg:2016-03:2017-03	charles|jeancharles
enoch-dogolea	Enoch Dogolea	Dogolea		Q5379288	LBR:vp:1997-08:2000-06	dogolea
enoch-kavindele	Enoch Kavindele	Kavindele		Q5379308	ZMB:vp:2001-05:2003	kavindele
enold-joseph	Enold Joseph	Joseph	Enol Joseph	Q114735634	HTI:dm:2019-05:~2019-05;HTI:dm:2021-07:~2023-01	josef
enric-tarrado-vives	Enric Tarrado Vives	Vives		Q3054594	AND:un:2012:2019	vives
enrico-carattoni	Enrico Carattoni	Carattoni		Q40112930	SMR:hs:2017-10:2018-04	caratoni
enrico-letta	Enrico Letta	Letta		Q674957	ITA:hg:2013-04:2014-02	leta
enrique-amrein	Enrique Amrein	Amrein		Q22230762	ARG:mc:2016:2020	amrin
enrique-antonio-degenhart-asturias	Enrique Antonio Degenhart Asturias	Degenhart	Enrique Antonio Degenhart|Enrique Degenhart	Q62606495	GTM:im:2018-01:2020-01	asturias|degenhart
enrique-bolanos-geyer	Enrique Bolanos Geyer	Bolanos	Enrique Bolanos		NIC:hg:2002-01:2007-01;NIC:hs:2002-01:2007-01;NIC:vp:1997-01:~2000	gier|bolanos
enrique-borgo-bustamante	Enrique Borgo Bustamante	Borgo	Enrique Borgo		SLV:vp:1994-06:~1999	bustamante|borgo
enrique-cervantes-aguirre	Enrique Cervantes Aguirre	Aguirre		Q2889217	MEX:dm:1994-12:2000-11	aguire
enrique-garrido	Enrique Garrido	Garrido		Q113115162	PAN:sp:1999-09:2000-08	garido
enrique-jackson	Enrique Jackson	Jackson		Q2313196	MEX:sp:2000-09:2001-08;MEX:sp:2002-09:2004-08;MEX:sp:2005-09:2006-08	jakson
enrique-manalo	Enrique Manalo	Manalo		Q28925129	PHL:fm:2017-03:2017-05;PHL:fm:2022-07:2025-06	manalo
enrique-ortez	Enrique Ortez	Ortez		Q443514	HND:fm:2009:2009-01	ortez
enrique-pena-nieto	Enrique Peña Nieto	Peña Nieto		Q296741	MEX:hg:2012-12:2018-12;MEX:hs:2012-12:2018-12	nieto|penanieto
enrique-pintado	Enrique Pintado	Pintado		Q1344096	URY:sp:2007-03:2008-03	pintado
ensieh-khazali	Ensieh Khazali	Khazali		Q16045667	IRN:vp:2021-09:~2022-07	hazali
entissar-amer	Entissar Amer	Amer		Q17198126	EGY:ad:2014-06:~2022-08	amer
enver-hoxhaj	Enver Hoxhaj	Hoxhaj			XKX:dg:2019-05:~2019-05	hoxhaj
enzo-bianco	Enzo Bianco	Bianco		Q1346089	ITA:im:1999-12:2000-04;ITA:im:2000-04:2001-06	bianco
enzo-colombini	Enzo Colombini	Colombini		Q3055535	SMR:hs:2000-10:2001-04	colombini
enzo-moavero-milanesi	Enzo Moavero Milanesi	Moavero	Enzo Moavero	Q1657794	ITA:fm:2018-06:2019-09	milanesi|moavero
enzo-vecciarelli	Enzo Vecciarelli	Vecciarelli		Q23891145	ITA:mc:2016-03:2018-10;ITA:mc:2018-11:2021-11	veciareli
epeli-nailatikau	Epeli Nailatikau	Nailatikau		Q373605	FJI:dg:2000:~2002;FJI:hs:2009-07:2015-11;FJI:sp:2001:2006;FJI:sp:2019-02:~2022-07;FJI:vp:2009-04:2009-07	nailatikau
ephraim-chiume	Ephraim Chiume	Chiume		Q5382250	MWI:fm:2012-04:2014-06	chiume
ephraim-inoni	Ephraïm Inoni	Inoni		Q433938	CMR:hg:2004-12:2009-06	inoni
epsy-campbell-barr	Epsy Campbell Barr	Campbell	Epsy Campbell	Q5384033	CRI:fm:2018-05:2018-12;CRI:vp:2018-05:2022-05	bar|campbel
eraly-togjanov	Eraly Togjanov	Togjanov		Q16436597	KAZ:dg:2020-02:~2022-07	togjanov
erato-kozakou-marcoullis	Erato Kozakou Marcoullis	Marcoullis		Q2075776	CYP:fm:2007-07:2008-03;CYP:fm:2011-08:2013-02	marculis
erbolat-dosaev	Erbolat Dosaev	Dosaev	Yerbolat Dosayev	Q4167136	KAZ:dg:2017-08:2019-02	dosaev
erfan-al-hiyali	Erfan al-Hiyali	al-Hiyali		Q28716928	IRQ:dm:2017-01:2019-06	hiali
eric-chu	Eric Chu	Chu		Q5386280	TWN:dg:2009-09:2010-05	chu
eric-hutchinson	Eric Hutchinson	Hutchinson			NFK:hg:2017-04:~2025-06	hutchinson
eric-lander	Eric Lander	Lander		Q970550	USA:ad:2021-06:2022-02	lander
eric-liluan-chu	Eric Liluan Chu	Chu			TWN:dg:2009-09:~2009	chu
eric-shinseki	Eric Shinseki	Shinseki		Q373274	USA:mc:1999-06:2003-06	shinseki
eric-villanueva	Eric Villanueva	Villanueva		Q5835672	MEX:sp:2002-12:2003-03	vilanueva
erika-forster-vannini	Erika Forster-Vannini	Forster-Vannini		Q116433	CHE:sp:2009-11:2010-11	vanini|forstervanini
erika-mouynes	Erika Mouynes	Mouynes		Q105724712	PAN:fm:2020-12:~2022-07	muines
erion-brace	Erion Braçe	Braçe		Q13038669	ALB:dg:2019-01:2021-09	brace
eriya-kategaya	Eriya Kategaya	Kategaya		Q1354926	UGA:fm:1996:2001	kategaia
erkki-tuomioja	Erkki Tuomioja	Tuomioja		Q58121	FIN:fm:2000-02:2007-04;FIN:fm:2011-06:2015-05	tuomioja
erlan-abdyldayev	Erlan Abdyldayev	Abdyldayev		Q44185879	KGZ:fm:2012-09:2018-10	abdildaiev
erlan-idrissov	Erlan Idrissov	Idrissov		Q58203	KAZ:fm:1999:2002;KAZ:fm:2012-09:2016-12	idrisov
erlan-qosanov	Erlan Qoşanov	Qoşanov		Q29587228	KAZ:ad:2019-09:2022-02	kosanov
erlan-turgymbaev	Erlan Turgymbaev	Turgymbaev	Yerlan Turgumbayev	Q12542039	KAZ:im:2019-02:2022-02	turgimbaev
erlis-terdikbayev	Erlis Terdikbayev	Terdikbayev	Erlis Terdikbaev	Q55081125	KGZ:mc:2021-03:~2022-08	terdikbaiev
ermelinda-meksi	Ermelinda Meksi	Meksi		Q30315479	ALB:dg:2003-06:2003-12	meksi
erna-solberg	Erna Solberg	Solberg		Q291644	NOR:hg:2013-10:2021-10	solberg
ernest-bai-koroma	Ernest Bai Koroma	Koroma		Q57460	SLE:hg:2007-09:2018-04;SLE:hs:2007-09:2018-04	koroma
ernesto-araujo	Ernesto Araújo	Araújo		Q58642905	BRA:fm:2019-01:2021-03	araujo
ernesto-benedettini	Ernesto Benedettini	Benedettini		Q878358	SMR:hs:2008-10:2009-04	benedetini
ernesto-castro-aldana	Ernesto Castro Aldana	Aldana		Q106918858	SLV:sp:2021-05:~2022-07	dana
ernesto-cordero-arroyo	Ernesto Cordero Arroyo	Arroyo		Q2911565	MEX:sp:2012-09:2013-08;MEX:sp:2017-09:2018-08	aroio
ernesto-perez-balladares	Ernesto Perez Balladares	Balladares			PAN:hg:1994-09:1999-09;PAN:hs:1994-09:1999-09	baladares
ernesto-talvi	Ernesto Talvi	Talvi		Q56099858	URY:fm:2020-03:2020-07	talvi
ernesto-valentin-ndong-mba	Ernesto-Valentin Ndong Mba	Mba		Q112186163	GNQ:ad:2020-08:~2022-07	mba
ernesto-zedillo	Ernesto Zedillo	Zedillo	Ernesto Zedillo Ponce de Leon	Q298149	MEX:hg:1994-12:2000-11;MEX:hs:1994-12:2000-11	zedilo
ernst-hirsch-ballin	Ernst Hirsch Ballin	Ballin		Q1358714	NLD:im:2010-02:2010-10	balin
ernst-mercuur	Ernst Mercuur	Mercuur		Q113956873	SUR:mc:2001-07:2010-02	mercur
errington-shurland	Errington Shurland	Shurland		Q109581147	BRB:mc:2021-09:~2022-07	shurland
errol-mccormack	Errol McCormack	McCormack		Q5395607	AUS:mc:1998-05:2001-06	mcormak
errol-snijders	Errol Snijders	Snijders		Q2380953	SUR:dm:1999:2000;SUR:fm:1997:2000	sniders
ertharin-cousin	Ertharin Cousin	Cousin		Q4162301	USA:un:2009-08:2012-04	cusin
erulan-jamaubaev	Erulan Jamaubaev	Jamaubaev		Q97185700	KAZ:dg:2022-03:~2022-07	jamaubaev
ervin-ibrahimovic	Ervin Ibrahimović	Ibrahimović		Q65499722	MNE:dg:2022-04:~2022-07	ibrahimovic
erywan-yusof	Erywan Yusof	Erywan	II Erywan	Q64605915	BRN:fm:2015-01:2022-06	iusof|erivan
esera-fofo-filipo-tuisano-tuisano	Esera Fofō Filipo Tuisano Tuisano	Tuisano	Esera Fofō Filipo Tuisano|Esera Tuisano		TKL:hg:2025-03:~2026-01	tuisano
eshaq-jahangiri	Eshaq Jahangiri	Jahangiri	Eshagh Jahangiri	Q5397780	IRN:vp:2013-08:~2022-01	jahangiri
esmat-abdel-rahman	Esmat Abdel-Rahman	Abdel-Rahman		Q112325625	SDN:im:2014-06:2017-05	rahman|abdelrahman
esmon-saimon	Esmon Saimon	Saimon		Q5398549	VUT:hs:2017-06:2017-07;VUT:sp:2016-02:2019-09	saimon
espen-barth-eide	Espen Barth Eide	Eide		Q267320	NOR:dm:2011-11:2012-09;NOR:fm:2012-09:2013-10;NOR:fm:2023-10:~2025-12	ide
esperanca-bias	Esperança Bias	Bias		Q5398931	MOZ:sp:2020-01:~2022-07	bias
esperanca-francisco-da-costa	Esperanca Francisco Da Costa	Da Costa			AGO:vp:2022-09:~2024-05	costa|dacosta
espere-abraham-langou	Espéré Abraham Langou	Langou		Q112066063	CAF:ad:2003-01:2003-03	langu
essam-sharaf	Essam Sharaf	Sharaf		Q57680	EGY:hg:2011-03:2011-11	sharaf
estanislao-don-malavo	Estanislao Don Malavo	Malavo		Q112162980	GNQ:ad:2020-08:~2022-07	malavo
estanislau-da-silva	Estanislau da Silva	da Silva	Estanlislau Maria Alexio da Silva	Q727119	TLS:dg:2006-07:~2006;TLS:hg:2007-05:2007-08	silva|dasilva
esteban-lazo-hernandez	Esteban Lazo Hernández	Hernández		Q1369810	CUB:sp:2013-02:~2023-01	hernandez
etienne-gnassingbe-eyadema	Étienne Gnassingbé Eyadéma	Eyadéma	Gnassingbe Eyadema	Q155385	TGO:hs:1967-04:2005-02	iadema
etienne-schneider	Etienne Schneider	Schneider		Q14525629	LUX:dg:2013-12:2018-12;LUX:dg:2013-12:~2021-12;LUX:dg:2018-12:2020-02;LUX:dm:2013-12:2018-12;LUX:dm:2019-05:~2019-05;LUX:im:2013-12:2018-12;LUX:im:2019-05:~2019-05	schnider
etienne-ys	Etienne Ys	Ys			ANT:hg:2002-06:2003-08;ANT:hg:2004-06:2006-03	is
etta-banda	Etta Banda	Banda		Q58269	MWI:fm:2009-06:2011-08	banda
euclides-acevedo	Euclides Acevedo	Acevedo		Q94334903	PRY:fm:2021-01:~2022-08	acevedo
eugen-badalan	Eugen Bădălan	Bădălan		Q18537733	ROU:mc:2004-10:2006-09	badalan
eugen-sturza	Eugen Sturza	Sturza		Q47494844	MDA:dm:2017-10:2019-06	sturza
eugene-amor	Eugene Amor	Amor		Q109779430	FSM:ad:2019-12:~2022-08	amor
eugene-camara	Eugène Camara	Camara		Q1373451	GIN:hg:2007-02:2007-03	camara
eugene-chien	Eugene Chien	Chien		Q866951	TWN:fm:2002-02:2004-04	chien
eugene-koffi-adoboli	Eugene Koffi Adoboli	Adoboli		Q1373139	TGO:hg:1999-05:2000-08	adoboli
eugene-rhuggenaath	Eugene Rhuggenaath	Rhuggenaath			CUW:hg:2017-05:2021-06	rhugenath
eugene-wamalwa	Eugene Wamalwa	Wamalwa		Q5407838	KEN:dm:2021-09:~2022-08	vamalva
eugenijus-gentvilas	Eugenijus Gentvilas	Gentvilas		Q204847	LTU:hg:2001-06:2001-07	gentvilas
eugenio-cesar-laborinho	Eugênio César Laborinho	Laborinho		Q109984873	AGO:im:2019-07:~2022-07	laborinho
eugenio-mussa	Eugenio Mussa	Mussa		Q109951949	MOZ:mc:2021-01:2021-02	musa
eusebio-ipico-penda	Eusebio Ipico Penda	Penda		Q112186223	GNQ:ad:2020-08:~2022-07	penda
eusebio-jurczyszyn	Eusebio Jurczyszyn	Jurczyszyn		Q90585195	ARG:mc:1999:2003	jurcziszin
eustaquio-nseng-esono	Eustaquio Nseng Esono	Esono		Q112186216	GNQ:ad:2020-08:~2022-07	esono
eva-copa	Eva Copa	Copa		Q75406486	BOL:sp:2019-11:2020-11	copa
eva-glawischnig-piesczek	Eva Glawischnig-Piesczek	Glawischnig-Piesczek		Q93870	AUT:sp:2006-10:2008-10	piesczek|glavischnigpiesczek
eva-kristin-hansen	Eva Kristin Hansen	Hansen		Q5415094	NOR:sp:2021-10:2021-11	hansen
eva-maria-liimets	Eva-Maria Liimets	Liimets		Q105069608	EST:fm:2021-01:2022-06	limets
evan-williams	Evan Williams	Williams			CCK:hg:2003-11:2006-01;CXR:hg:2003-11:2006-01	viliams
evangelos-apostolakis	Evangelos Apostolakis	Apostolakis		Q15890263	GRC:dm:2019-05:~2019-05;GRC:mc:2015-09:2019-01	apostolakis
evangelos-venizelos	Evangelos Venizelos	Venizelos		Q312994	GRC:dg:2013-06:2015-01;GRC:dm:2009-10:2011-06;GRC:fm:2013-06:2015-01	venizelos
evans-paul	Evans Paul	Paul		Q5415948	HTI:hg:2015-01:2016-02	paul
evarist-bartolo	Evarist Bartolo	Bartolo		Q5416069	MLT:fm:2020-01:2022-03	bartolo
evariste-boshab	Évariste Boshab	Boshab		Q3592729	COD:im:2014-12:2016-12;COD:sp:2009-04:2011	boshab
evariste-ndayishimiye	Évariste Ndayishimiye	Ndayishimiye		Q27329764	BDI:hg:2020-06:2025-08;BDI:hs:2020-06:~2026-01	ndaishimie
evaristo-carvalho	Evaristo Carvalho	Carvalho		Q709734	STP:hg:2001-09:2002-03;STP:hs:2016-09:2021-10	carvalho
eveline-widmer-schlumpf	Eveline Widmer-Schlumpf	Widmer-Schlumpf		Q162767	CHE:hs:2012-01:2012-12;CHE:vp:2011-01:~2011	schlumpf|vidmerschlumpf
evelyn-wever-croes	Evelyn Wever-Croes	Wever-Croes			ABW:hg:2017-11:2025-03	croes|vevercroes
everton-chimulirenji	Everton Chimulirenji	Chimulirenji		Q45780744	MWI:vp:2019-05:2020-02	chimulirenji
evgeniy-bakurdzhiev	Evgeniy Bakurdzhiev	Bakurdzhiev			BGR:dg:1997-05:~1999	bakurdzhiev
evika-silina	Evika Silina	Silina			LVA:hg:2023-09:~2026-01	silina
evo-morales	Evo Morales	Morales	Juan Evo Morales Ayma	Q42410	BOL:hg:2006-01:2019-11;BOL:hs:2006-01:2019-11	morales
ewa-kopacz	Ewa Kopacz	Kopacz		Q246216	POL:hg:2014-09:2015-11	kopacz
ewa-skoog-haslum	Ewa Skoog Haslum	Haslum		Q30229923	SWE:mc:2020-02:~2022-07	haslum
ewart-brown	Ewart Brown	Brown			BMU:hg:2006-10:2010-10	brovn
eyal-hulata	Eyal Hulata	Hulata			ISR:si:2021-08:~2022-12	hulata
ezechiel-nibigira	Ezechiel Nibigira	Nibigira		Q5423116	BDI:fm:2018-04:2020-06	nibigira
ezer-weizman	Ezer Weizman	Weizman		Q128911	ISR:hs:1993-05:2000-06	vizman
ezzedine-salim	Ezzedine Salim	Salim		Q983370	IRQ:hg:2004-05:2004-05	salim
ezzeldin-el-sheikh	Ezzeldin El Sheikh	El Sheikh		Q112674358	SDN:im:2021-02:~2022-07	shih
fabakary-jatta	Fabakary Jatta	Jatta		Q1390067	GMB:sp:2022-04:~2022-07	jata
fabian-picardo	Fabian Picardo	Picardo			GIB:hg:2011-12:~2026-01	picardo
fabio-berardi	Fabio Berardi	Berardi	Marino Riccardi	Q2252615	SMR:hg:2003-12:2006-07;SMR:hs:2001-04:2001-10;SMR:hs:2016-10:2017-04	berardi
fabiola-yanez	Fabiola Yáñez	Yáñez		Q72756276	ARG:ad:2019-12:~2022-07	ianez
fadil-novalic	Fadil Novalić	Novalić		Q20525402	BIH:hg:2019-05:~2019-05	novalic
fahd-bin-abdulaziz-al-saud	Fahd bin Abdulaziz Al Saud	Fahd	Fahd bin Abd al-Aziz Al Saud|Fahd bin Abdulaziz	Q183187	SAU:hg:1982-06:2005-08;SAU:hs:1982-06:2005-08	saud|fahd
fahd-bin-mahmoud-al-said	Fahd bin Mahmoud al Said	Fahd	Fahd bin Mahmoud|Fahd bin Mahmud Al Said	Q5429529	OMN:dg:1972-06:~2023-01	said|fahd
fahd-bin-turki-al-saud	Fahd bin Turki Al Saud	Fahd bin Turki	Fahd bin Turki|Turki Bin Muhammad Bin Fahd bin Abd al-Aziz al Saud	Q12231210	SAU:mc:2018-02:2020-08	saud|fahdbinturki|turki|fahd
fahd-jassem-al-freij	Fahd Jassem al-Freij	al-Freij	Fahd Jasim al-Furayj	Q1392054	SYR:dg:2012-06:~2017-03;SYR:dm:2012-07:2018-01;SYR:mc:2011-08:2012-07	frij
fahed-ahmad-al-amir	Fahed Ahmad Al-Amir	Al-Amir		Q109257335	KWT:mc:2003-01:2009	amir
fahmi-said-ibrahim-el-maceli	Fahmi Said Ibrahim El Maceli	El Maceli		Q5429564	COM:fm:2010:2011	maceli
fahmida-mirza	Fahmida Mirza	Mirza	Fehmida Mirza	Q2371076	PAK:sp:2008-03:2013-06	mirza
faimalaga-luka	Faimalaga Luka	Luka		Q164931	TUV:hg:2001-02:2001-12;TUV:sp:2003:~2022-07	luka
faisal-al-fayez	Faisal al-Fayez	al-Fayez		Q1393504	JOR:hg:2003-10:2005-04;JOR:sp:2010:2011;JOR:sp:2015-10:~2022-07	faiez
faisal-bin-farhan-al-saud	Faisal bin Farhan Al Saud	Al Saud	Faisal bin Farhan	Q72099398	SAU:fm:2019-10:~2025-12	saud|faisal
faisal-mekdad	Faisal Mekdad	Mekdad		Q5431067	SYR:fm:2020-11:2024-09;SYR:un:2003:2006	mekdad
faisal-naseem	Faisal Naseem	Naseem		Q56752471	MDV:vp:2018-11:~2023-09	nasim
faisal-saleh-hayat	Faisal Saleh Hayat	Hayat		Q5431081	PAK:im:2002-11:2004-08	haiat
faiz-hameed	Faiz Hameed	Hameed		Q64692216	PAK:si:2019-06:2021-10	hamid
faizel-mohamed-noersali	Faizel Mohamed Noersali	Noersali			SUR:im:2019-05:~2019-05	noersali
fakhruddin-ahmed	Fakhruddin Ahmed	Ahmed		Q560060	BGD:hg:2007-01:2009-01	ahmed
fakhrul-azam	Fakhrul Azam	Azam		Q26132978	BGD:mc:2002-04:2007-04	azam
falah-hassan-al-naqib	Falah Hassan al-Naqib	al-Naqib		Q5431621	IRQ:im:2004-06:2005-04	naqib
fali-homi-major	Fali Homi Major	Major		Q5431879	IND:mc:2007-03:2009-05	major
fambare-ouattara-natchaba	Fambaré Ouattara Natchaba	Natchaba		Q2522820	TGO:sp:2000-09:2005-02	natchaba
fander-falconi	Fander Falconí	Falconí		Q447547	ECU:fm:2008-12:2010-01	falconi
fang-fenghui	Fang Fenghui	Fang		Q5433787	CHN:mc:2016-01:2017-08	fenghui|fang
faraj-salmin-al-buhsani	Faraj Salmin Al-Buhsani	Al-Buhsani	Faraj Salmin al- Bahsani	Q31540834	YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05	buhsani
farhat-horchani	Farhat Horchani	Horchani		Q19248970	TUN:dm:2015-02:2017-09	horchani
farhat-rajhi	Farhat Rajhi	Rajhi		Q3066858	TUN:im:2011-01:2011-03	rajhi
farida-ibrahim-ahmed-hussein	Farida Ibrahim Ahmed Hussein	Hussein		Q112792346	SDN:ad:2005-09:2007-12	husin
farouk-al-sharaa	Farouk al-Sharaa	al-Sharaa	Farouk al-Shara	Q713715	SYR:dg:2001-12:~2003;SYR:fm:1984-03:2006-02;SYR:vp:2006-02:~2015-11	shara
farouq-qasrawi	Farouq Qasrawi	Qasrawi		Q5436181	JOR:fm:2005-04:2005-11	kasravi
faruk-yahaya	Faruk Yahaya	Yahaya		Q108901870	NGA:mc:2021-05:~2022-07	iahaia
farzian-zainal	Farzian Zainal	Zainal			CCK:hg:2023-05:~2025-12;CXR:hg:2023-05:~2025-12	zainal
fatafehi-fakafanua	Fatafehi Fakafānua	Fakafānua		Q5437258	TON:hg:2025-12:~2026-01;TON:sp:2012-07:2014-12;TON:sp:2017-12:2021-11	fakafanua
fathi-al-majbari	Fathi al-Majbari	al-Majbari			LBY:dg:2019-05:~2019-05	majbari
fathi-bashagha	Fathi Bashagha	Bashagha		Q63285566	LBY:hg:2022:~2022-10;LBY:im:2019-05:~2019-05	bashagha
fathulla-jameel	Fathulla Jameel	Jameel		Q559061	MDV:fm:1978:2005	jamil
fatima-maada-bio	Fatima Maada Bio	Bio		Q55081550	SLE:ad:2018-04:~2023-01	bio
fatima-veiga	Fátima Veiga	Veiga		Q3195582	CPV:fm:2002:2004	viga
fatmir-besimi	Fatmir Besimi	Besimi		Q2059975	MKD:dg:2013-02:2016-04;MKD:dm:2011-07:2013-02	besimi
fatmir-bytyqi	Fatmir Bytyqi	Bytyqi		Q100452540	MKD:dg:2020-08:~2022-08	bitiqi
fatmir-limaj	Fatmir Limaj	Limaj			XKX:dg:2019-05:~2019-05	limaj
fatmir-mediu	Fatmir Mediu	Mediu		Q983272	ALB:dm:2005-09:2008-03	mediu
fatmir-sejdiu	Fatmir Sejdiu	Sejdiu		Q193148	SRB:hs:2006-02:2012-05;XKX:hs:2008-02:2010-09	sejdiu
fatmir-xhafaj	Fatmir Xhafaj	Xhafaj		Q16354928	ALB:im:2017-03:2017-05;ALB:im:2017-09:2018-11;ALB:im:2019-05:~2019-05	xhafaj
fatos-nano	Fatos Nano	Nano		Q311596	ALB:hg:2002-07:2005-09	nano
fatoumata-tambajang	Fatoumata Tambajang	Tambajang	Fatoumata Jallow-Tambajang	Q1398236	GMB:vp:2017-11:2018-06	tambajang
fatumata-djau-balde	Fatumata Djau Baldé	Baldé		Q22697132	GNB:fm:2003:2004-05	balde
faure-gnassingbe	Faure Gnassingbé	Gnassingbé		Q4414	TGO:hg:2025-05:~2026-01;TGO:hs:2005-02:2025-05;TGO:hs:2005-05:2025-05;TGO:sp:2005-02:2005-02	gnasingbe
fausta-morganti	Fausta Morganti	Morganti		Q386550	SMR:hs:2005-04:2005-10	morganti
faustin-archange-touadera	Faustin-Archange Touadéra	Touadéra	Faustin-Archange Touad Ra	Q57758	CAF:hg:2008-01:2013-01;CAF:hs:2016-03:~2026-01	tuadera
faustin-boukoubi	Faustin Boukoubi	Boukoubi		Q2655471	GAB:sp:2019-01:~2022-07	bukubi
faustino-imbali	Faustino Imbali	Imbali		Q142540	GNB:fm:2001:~2023-01;GNB:fm:2012:2013;GNB:hg:2001-03:2001-12;GNB:hg:2019-10:2019-11	imbali
faustino-ndong-esono-eyang	Faustino Ndong Esono Eyang	Ndong	Faustino Ndong	Q112162982	GNQ:im:2019-04:~2022-07	iang|ndong
fausto-abeso-fuma	Fausto Abeso Fuma	Fuma		Q5438322	GNQ:ad:2020-08:~2022-07	fuma
fawzia-yusuf-adam	Fawzia Yusuf Adam	Adam		Q1100154	SOM:fm:2012-11:2014-01	adam
fayez-al-sarraj	Fayez al-Sarraj	al-Sarraj	Fayiz al-Saraj	Q21089561	LBY:hg:2015-12:2021-02;LBY:hg:2016-04:2021-02;LBY:hs:2015-12:2021-02	saraj
fayez-al-tarawneh	Fayez al-Tarawneh	al-Tarawneh	Fayez Tarawneh	Q512535	JOR:hg:1998-08:1999-03;JOR:hg:2012-05:2012-10	taravneh
faysal-al-hajji	Faysal al-Hajji	al-Hajji			KWT:dg:2007-04:~2008	haji
fayyadh-al-ruwaili	Fayyadh Al Ruwaili	Al Ruwaili		Q56250519	SAU:mc:2013:2014;SAU:mc:2018-02:~2022-07	ruvaili
fazlul-haque	Fazlul Haque	Haque		Q5439229	BGD:hg:2007-01:2007-01	haque
federica-mogherini	Federica Mogherini	Mogherini		Q3741557	EUE:fm:2014-11:2019-11:european-union;ITA:fm:2014-02:2014-10	mogherini
federico-franco	Federico Franco	Franco	Luis Federico Franco Gomez	Q57496	PRY:hg:2012-06:2013-08;PRY:hs:2012-06:2013-08;PRY:vp:2008-08:~2011	franco
federico-gonzalez	Federico González	González		Q111200944	PRY:im:2022-02:~2022-08	gonzalez
federico-pedini-amati	Federico Pedini Amati	Amati		Q888414	SMR:hs:2008-04:2008-10	amati
federico-trillo	Federico Trillo	Trillo		Q2878013	ESP:dm:2000-04:2004-04;ESP:sp:1996-03:2000-04	trilo
fekitamoeloa-utoikamanu	Fekitamoeloa 'Utoikamanu	'Utoikamanu		Q5441615	TON:fm:2021-12:~2022-07	utoikamanu
feleti-penitala-teo	Feleti Penitala Teo	Teo			TUV:hg:2024-02:~2026-01	teo
feleti-sevele	Feleti Sevele	Sevele		Q319953	TON:hg:2006-03:2010-12	sevele
feliciano-belmonte	Feliciano Belmonte	Belmonte		Q2510441	PHL:sp:2001-01:2001-06;PHL:sp:2010-07:2016-07	belmonte
felicite-ongouori-ngoubili	Félicité Ongouori Ngoubili	Ngoubili		Q111718158	GAB:dm:2022-03:~2022-07	ngubili
felimon-santos-jr	Felimon Santos Jr.	Santos		Q81052462	PHL:mc:2020-01:2020-08	jr|santos
felipe-calderon	Felipe Calderón	Calderón	Felipe de Jesus Calderon Hinojosa	Q57269	MEX:hg:2006-12:2012-12;MEX:hs:2006-12:2012-12	calderon
felipe-ondonsue-ada	Felipe Ondonsue Ada	Ada		Q112186224	GNQ:ad:2020-08:~2022-07	ada
felipe-perez-roque	Felipe Pérez Roque	Roque		Q1343579	CUB:fm:1999:2009-03	roque
felipe-sola	Felipe Solá	Solá		Q1403237	ARG:fm:2019-12:2021-09	sola
felipe-vi	Felipe VI	Felipe	Felipe VI of Spain	Q191045	ESP:hs:2014-06:~2026-01	felipe
felipe-virzi	Felipe Virzi	Virzi			PAN:vp:1994-09:~1999	virzi
felix-braz	Félix Braz	Braz		Q15275462	LUX:dg:2018-12:~2021-12	braz
felix-kulov	Felix Kulov	Kulov	Feliks Kulov	Q457980	KGZ:hg:2005-08:2007-01	kulov
felix-moloua	Félix Moloua	Moloua	F lix Moloua	Q88310768	CAF:hg:2022-02:~2026-01	molua
felix-p-p-camacho	Felix P. P. Camacho	Camacho	Felix P. Camacho		GUM:hg:2003-01:2011-01	camacho
felix-ramon-plasencia	Félix Ramón Plasencia	Plasencia		Q108287837	VEN:fm:2021-08:2022-05	plasencia
felix-sanz-roldan	Félix Sanz Roldán	Roldán		Q8963212	ESP:mc:2004-06:2008-07	roldan
felix-tshisekedi	Félix Tshisekedi	Tshisekedi		Q29032770	COD:hs:2019-01:2024-01;COD:hs:2024-01:~2026-01	tshisekedi
felix-ulloa	Félix Ulloa	Ulloa	Felix Augusto Antonio Ulloa Garay|Félix Augusto Antonio Ulloa Garay	Q61022687	SLV:vp:2019-06:~2024-06	uloa
femi-gbaja-biamila	Femi Gbaja Biamila	Biamila		Q5442793	NGA:sp:2019-06:~2022-07	biamila
feng-shih-kuan	Feng Shih-kuan	Feng		Q23894469	TWN:dm:2016-05:2018-02;TWN:dm:2019-05:~2019-05	kuan|feng
ferenc-gyurcsany	Ferenc Gyurcsány	Gyurcsány		Q191337	HUN:hg:2004-09:2009-04	giurcsani
ferenc-juhasz	Ferenc Juhász	Juhász		Q843149	HUN:dm:2002-05:2006-06	juhasz
ferenc-korom	Ferenc Korom	Korom		Q55433626	HUN:mc:2019-01:2021-05	korom
ferenc-madl	Ferenc Mádl	Mádl		Q205642	HUN:hs:2000-08:2005-08	madl
ferenc-somogyi	Ferenc Somogyi	Somogyi		Q719381	HUN:fm:2004-11:2006-06	somogi
fereydoon-abbasi	Fereydoon Abbasi	Abbasi		Q1342153	IRN:vp:2011-02:2013-08	abasi
feri-horvat	Feri Horvat	Horvat		Q1260275	SVN:sp:2004-07:2004-10	horvat
feridun-sinirlioglu	Feridun Sinirlioğlu	Sinirlioğlu	Feridun Hadi Sinirlioglu	Q6082854	TUR:fm:2015-08:2015-11;TUR:un:2019-05:~2019-05	sinirlioglu
ferit-hoxha	Ferit Hoxha	Hoxha		Q5444326	ALB:un:2021-10:~2022-08	hoxha
fernand-etgen	Fernand Etgen	Etgen		Q13102568	LUX:sp:2018-12:~2022-07	etgen
fernando-alejandre-martinez	Fernando Alejandre Martínez	Martínez		Q29018615	ESP:mc:2017-03:2020-01	martinez
fernando-arias-gonzalez	Fernando Arias González	González		Q15141911	ESP:un:2012:2013	gonzalez
fernando-azevedo-e-silva	Fernando Azevedo e Silva	Azevedo e Silva		Q58586921	BRA:dm:2019-01:2021-03	silva|azevedoesilva
fernando-carrera	Fernando Carrera	Carrera		Q15229597	GTM:fm:2013-01:2014-09	carera
fernando-chui-sai-on	Fernando Chui Sai On	Chui	Fernando Chui		MAC:hg:2009-12:2019-12	on|chui
fernando-cordero-cueva	Fernando Cordero Cueva	Cueva		Q5444658	ECU:dm:2014-09:2016-03	cueva
fernando-da-piedade-dias-dos-santos	Fernando da Piedade Dias dos Santos	dos Santos		Q310815	AGO:hg:2002-12:2008-09;AGO:im:1999:2002;AGO:sp:2008-09:2010;AGO:sp:2012-09:~2022-07;AGO:vp:2010-02:2012-09	santos|dosantos
fernando-daqua	Fernando Daqua	Daqua		Q28105143	STP:dm:2002-10:2003-08	daqua
fernando-de-la-rua	Fernando de la Rúa	de la Rúa		Q295007	ARG:hg:1999-12:2001-12;ARG:hs:1999-12:2001-12	rua|delarua
fernando-delfim-da-silva	Fernando Delfim da Silva	da Silva		Q97656345	GNB:fm:2013:2014	silva|dasilva
fernando-garcia-sanchez	Fernando García Sánchez	Sánchez		Q5859605	ESP:mc:2011-12:2017-03	sanchez
fernando-gomes	Fernando Gomes	Gomes		Q5444734	GNB:im:2011:2012	gomes
fernando-grande-marlasca	Fernando Grande Marlasca	Grande Marlasca	Fernando Grande-Marlaska Gomez	Q6746375	ESP:im:2018-06:~2025-12	marlasca|grandemarlasca
fernando-henrique-cardoso	Fernando Henrique Cardoso	Cardoso		Q230578	BRA:hg:1995-01:2003-01;BRA:hs:1995-01:2003-01	cardoso
fernando-huanacuni-mamani	Fernando Huanacuni Mamani	Mamani		Q23907183	BOL:fm:2017-01:2018-09	mamani
fernando-jorge-wahnon-ferreira	Fernando Jorge Wahnon Ferreira	Wahnon Ferreira			CPV:un:2019-05:~2019-05	ferira|vahnonferira
fernando-lasama-de-araujo	Fernando Lasama de Araujo	de Araujo			TLS:dg:2012-08:~2017-03	araujo|dearaujo
fernando-lugo	Fernando Lugo	Lugo	Fernando Armindo Lugo Mendez	Q151879	PRY:hg:2008-08:2012-06;PRY:hs:2008-08:2012-06	lugo
fernando-pereira	Fernando Pereira	Pereira		Q1281014	STP:hs:2003-07:2003-07	perira
fernando-soto-rojas	Fernando Soto Rojas	Rojas		Q5839772	VEN:sp:2011-01:2012-01	rojas
festus-mogae	Festus Mogae	Mogae	Festus G. Mogae	Q193238	BWA:hg:1998-04:2008-04;BWA:hs:1998-04:2008-04	mogae
feturi-elisaia	Feturi Elisaia	Elisaia			WSM:un:2019-05:~2019-05	isaia
fidel-castro	Fidel Castro	Castro	Fidel Castro Ruz	Q11256	CUB:hg:1959-02:2008-02;CUB:hs:1976-12:2008-02	castro
fidel-marcos-mane-ncogo	Fidel Marcos Mañe Ncogo	Ncogo		Q112128528	GNQ:ad:2020-08:~2022-07	ncogo
fidel-obama-asumu	Fidel Obama Asumu	Asumu		Q112186230	GNQ:ad:2020-08:~2022-07	asumu
fikri-isik	Fikri Işık	Işık		Q15431339	TUR:dg:2016-05:2018-07;TUR:dm:2016-05:2017-07;TUR:dm:2016-05:2018-07	isik|fikri
filip-adzic	Filip Adžić	Adžić		Q111795549	MNE:im:2022-04:~2022-07	adzic
filip-vujanovic	Filip Vujanović	Vujanović		Q57542	MNE:hg:1998-01:2003-01;MNE:hs:2002-11:2003-05;MNE:hs:2003-05:2018-05;MNE:sp:2002-11:2003-07	vujanovic
filipe-nyusi	Filipe Nyusi	Nyusi	Filipe Jacinto Nyusi	Q5448556	MOZ:dm:2008-03:2014-03;MOZ:hg:2015-02:2025-01;MOZ:hs:2015-02:2025-01	niusi
filipos-woldeyohannes	Filipos Woldeyohannes			Q5448674	ERI:mc:2014-03:~2022-08	voldiohanes
filippo-lombardi	Filippo Lombardi	Lombardi		Q353273	CHE:sp:2012-11:2013-11	lombardi
filippo-tamagnini	Filippo Tamagnini	Tamagnini		Q879064	SMR:hs:2011-04:2011-10;SMR:hs:2023-10:~2024-03	tamagnini
filippos-petsalnikos	Filippos Petsalnikos	Petsalnikos		Q704242	GRC:sp:2009-10:2012-04	petsalnikos
filomena-mascarenhas-tipote	Filomena Mascarenhas Tipote	Tipote		Q26858532	GNB:fm:2001:2002	tipote
filomeno-da-paixao-de-jesus	Filomeno da Paixão de Jesus	de Jesus		Q18060946	TLS:dm:2018-07:~2022-07	jesus|dejesus
fiona-simpson	Fiona Simpson	Simpson		Q5451108	AUS:sp:2012-05:2015-03	simpson
fiorenzo-stolfi	Fiorenzo Stolfi	Stolfi		Q377856	SMR:fm:2002-12:2003-12;SMR:fm:2006-07:2008-12;SMR:hg:2002-12:2003-12;SMR:hg:2006-07:2008-12;SMR:im:2001-07:2012-05	stolfi
firmin-ayessa	Firmin Ayessa	Ayessa		Q5452128	COG:dg:2017-08:2021-05	aiesa
firmin-ngrebada	Firmin Ngrébada	Ngrébada		Q61889435	CAF:hg:2019-02:2021-06	ngrebada
fivos-klokaris	Fivos Klokaris	Klokaris		Q66581872	CYP:dm:2006-06:2006-09	klokaris
flamur-noka	Flamur Noka	Noka		Q5457338	ALB:im:2012-07:2013-09	noka
flemming-lentfer	Flemming Lentfer	Lentfer		Q100262012	DNK:mc:2020-12:~2022-07	lentfer
florence-duperval-guillaume	Florence Duperval Guillaume	Guillaume		Q18674649	HTI:hg:2014-12:2015-01	guilaume
florencio-marin-jr	Florencio Marin Jr.	Marin		Q24953659	BLZ:dm:2020-11:~2022-08	jr|marin
florentino-manguire-eneme	Florentino Manguire Eneme	Eneme		Q112186232	GNQ:ad:2020-08:~2022-07	eneme
florin-citu	Florin Cîțu	Cîțu		Q28035183	ROU:hg:2020-12:2021-11;ROU:sp:2021-11:2022-06	citu
florin-iordache	Florin Iordache	Iordache		Q12728424	ROU:sp:2016-06:2016-12	iordache
florin-roman	Florin Roman	Roman		Q28035736	ROU:sp:2021-10:2021-11	roman
floyd-morris	Floyd Morris	Morris		Q16205164	JAM:sp:2013:2016	moris
foday-sankoh	Foday Sankoh	Sankoh		Q443070	SLE:vp:1999:2000	sankoh
fofo-filipo-tuisano	Fofo Filipo Tuisano	Tuisano			TKL:hg:2020-03:2021-03	tuisano
fonotoe-pierre-lauofo	Fonotoe Pierre Lauofo	Fonotoe			WSM:dg:2011:~2017-03	lauofo|fonotoe
fotis-fotiou	Fotis Fotiou	Fotiou		Q65493462	CYP:dm:2013-03:2014-03	fotiu
foua-toloa	Foua Toloa	Toloa			TKL:hg:2009-02:2014-02	toloa
fouad-mebazaa	Fouad Mebazaa	Mebazaa		Q152369	TUN:hs:2011-01:2011-12	mebaza
fouad-mohadji	Fouad Mohadji	Mohadji		Q113953780	COM:vp:2011-05:2016-05	mohadji
fourel-celestin	Fourel Célestin	Célestin		Q113531492	HTI:sp:2002-03:2004-08	celestin
fradique-de-menezes	Fradique de Menezes	de Menezes	Fradique Bandiera Melo De Menezes	Q271012	STP:hs:2001-09:2011-09;STP:hs:2003-07:2011-09	menezes|demenezes
france-albert-rene	France Albert Rene	Rene			SYC:hg:1977-06:2004-04;SYC:hs:1977-06:2004-04	rene
france-cukjati	France Cukjati	Cukjati		Q2719753	SVN:sp:2004-10:2008-10	cukjati
frances-dsouza	Frances D'Souza	D'Souza		Q335759	GBR:sp:2011-09:2016-08	dsuza
frances-fitzgerald	Frances Fitzgerald	Fitzgerald		Q540812	IRL:dg:2016-05:2017-11	fitzgerald
frances-townsend	Frances Townsend	Townsend		Q5478983	USA:si:2004:2008	tovnsend
francesca-civerchia	Francesca Civerchia	Civerchia			SMR:hs:2024-10:~2025-03	civerchia
francesco-mussoni	Francesco Mussoni	Mussoni		Q887796	SMR:hs:2009-10:2010-04;SMR:hs:2021-10:2022-04	musoni
franci-demsar	Franci Demšar	Demšar		Q16193547	SVN:dm:1999-02:2000-06	demsar
francia-elena-marquez-mina	Francia Elena Márquez Mina	Márquez	Francia Elena M Rquez Mina|Francia Elena Márquez|Francia Márquez		COL:vp:2022-08:~2024-06	mina|marquez
francine-baron	Francine Baron	Baron			DMA:fm:2019-05:~2019-05	baron
francis	Francis	Francis		Q450675	VAT:hs:2013-03:2025-05	francis
francis-collins	Francis Collins	Collins		Q336658	USA:ad:2022-02:~2022-08	colins
francis-kasaila	Francis Kasaila	Kasaila		Q40039690	MWI:fm:2016-04:2017-07	kasaila
francis-ole-kaparo	Francis ole Kaparo	Kaparo		Q18686187	KEN:sp:1993:2008	kaparo
francis-zammit-dimech	Francis Zammit Dimech	Dimech		Q16545829	MLT:fm:2012-11:2013-03	dimech
francisco-alvarez-cascos	Francisco Álvarez-Cascos	Álvarez-Cascos	Francisco Alvarez Cascos Fernandez	Q2349461	ESP:dg:1996-05:2000-04;ESP:vp:1996-05:2000-04	cascos|varezcascos
francisco-alvarez-de-soto	Francisco Álvarez De Soto	De Soto		Q106989170	PAN:fm:2012:2014	soto|desoto
francisco-ameliach	Francisco Ameliach	Ameliach		Q5865064	VEN:sp:2003-01:2005-01	ameliach
francisco-antonio-cortorreal	Francisco Antonio Cortorreal	Cortorreal			DOM:un:2019-05:~2019-05	cortoreal
francisco-antonio-duarte-lopes	Francisco Antonio Duarte Lopes	Duarte Lopes			PRT:un:2019-05:~2019-05	lopes|duartelopes
francisco-antonio-pacheco-fernandez	Francisco Antonio Pacheco Fernández	Fernández		Q17540834	CRI:sp:2006:2010	fernandez
francisco-arias-cardenas	Francisco Arias Cárdenas	Cárdenas		Q5483151	VEN:un:2006:2008	cardenas
francisco-arroyo-vieyra	Francisco Arroyo Vieyra	Vieyra		Q5865160	MEX:sp:2012-12:2013-08	vira
francisco-bustillo	Francisco Bustillo	Bustillo		Q6436401	URY:fm:2020-07:~2022-07	bustilo
francisco-edu-ngua	Francisco Edu Ngua	Ngua		Q112175158	GNQ:dm:2001:2003	ngua
francisco-encina	Francisco Encina	Encina		Q5865610	CHL:sp:2008:2009	encina
francisco-evuy-nguema-micue	Francisco Evuy Nguema Micue	Micue		Q112186217	GNQ:ad:2020-08:~2022-07	micue
francisco-fadul	Francisco Fadul	Fadul		Q1362676	GNB:hg:1998-12:2000-02	fadul
francisco-flores-perez	Francisco Flores Pérez	Flores	Francisco Flores	Q381002	SLV:hg:1999-06:2003-06;SLV:hs:1999-06:2003-06	perez|flores
francisco-guterres	Francisco Guterres	Guterres		Q897790	TLS:hs:2017-05:2022-05	guteres
francisco-javier-ramirez-acuna	Francisco Javier Ramírez Acuña	Acuña		Q982971	MEX:sp:2009-09:2010-09	acuna
francisco-jose-paoli-bolio	Francisco José Paoli Bolio	Bolio		Q5866415	MEX:sp:1999-10:2000-08	bolio
francisco-ou	Francisco Ou	Ou		Q715476	TWN:fm:2008-05:2009-09	u
francisco-oviedo-britez	Francisco Oviedo Britez	Oviedo	Francisco Oviedo		PRY:vp:2007-11:~2007	britez|oviedo
francisco-pascual-obama-asue	Francisco Pascual Obama Asue	Obama	Francisco Obama|Francisco Pascual Eyegue Obama Asue|Francisco Pascual Obama	Q24761111	GNQ:dg:2015-04:2016-06;GNQ:hg:2016-06:2023-02	asue|obama
francisco-pereira-furtado	Francisco Pereira Furtado	Furtado		Q111937240	AGO:mc:2006:2010	furtado
francisco-rezek	Francisco Rezek	Rezek		Q436024	:io:1997:2006	rezek
francisco-sagasti	Francisco Sagasti	Sagasti	Francisco Rafael Sagasti Hochhausler	Q20015136	PER:hg:2020-11:2021;PER:hs:2020-11:2021	sagasti
francisco-santos	Francisco Santos	Santos	Francisco Santos Calderon		COL:vp:2002-08:~2009	santos
francisco-vidal	Francisco Vidal	Vidal		Q1630031	CHL:dm:2009-03:2010-03;CHL:im:2005-05:2006-03	vidal
franck-mwe-di-malila	Franck Mwe di Malila	di Malila		Q18611995	COD:fm:2019-04:2019-09	malila|dimalila
franco-frattini	Franco Frattini	Frattini		Q333833	ITA:fm:2002-11:2004-11;ITA:fm:2008-05:2011-11	fratini
franco-marini	Franco Marini	Marini		Q607219	ITA:sp:2006-04:2008-04	marini
francois-baroin	François Baroin	Baroin		Q736013	FRA:im:2007-03:2007-05	baroin
francois-bausch	François Bausch	Bausch		Q3083923	LUX:dg:2019-10:~2023-11;LUX:dm:2018-12:~2022-07;LUX:im:2018-12:2019-10	bausch
francois-bayrou	François Bayrou	Bayrou	Fran ois Bayrou	Q12963	FRA:hg:2024-12:2025-09	bairu
francois-bozize	François Bozizé	Bozizé		Q57452	CAF:hs:2003-03:2013-03	bozize
francois-de-rugy	François de Rugy	de Rugy		Q117340	FRA:sp:2017-06:2018-09	rugi|derugi
francois-delattre	François Delattre	Delattre		Q4157031	FRA:un:2014-07:2019	delatre
francois-fillon	François Fillon	Fillon		Q101410	FRA:hg:2007-05:2012-05	filon
francois-hollande	François Hollande	Hollande		Q157	AND:hs:2012-05:~2017-03;FRA:hs:2012-05:2017-05	holande
francois-lonseny-fall	François Lonseny Fall	Fall		Q1451112	GIN:fm:2002-06:2004-02;GIN:fm:2012:2016;GIN:hg:2004-02:2004-04	fal
francois-philippe-champagne	François-Philippe Champagne	Champagne		Q21159815	CAN:fm:2019-11:2021-01	champagne
francois-xavier-ngoubeyou	François-Xavier Ngoubeyou	Ngoubeyou		Q98815574	CMR:fm:2001-04:2004-12	ngubiu
francoise-saudan	Françoise Saudan	Saudan		Q1282105	CHE:sp:2000-11:2001-11	saudan
frangos-frangoulis	Frangos Frangoulis	Frangoulis		Q12885870	GRC:dm:2012-05:2012-06	frangulis
franjo-tudjman	Franjo Tudjman	Tudjman			HRV:hs:1990-05:2000-02	tudjman
frank-bainimarama	Frank Bainimarama	Bainimarama	Voreqe Frank Bainimarama	Q57830	FJI:fm:2016-09:2019-01;FJI:hg:2007-01:~2024-01;FJI:hs:2000-05:2000-07;FJI:hs:2006-12:2007-01	bainimarama
frank-bakke-jensen	Frank Bakke-Jensen	Bakke-Jensen		Q1799849	NOR:dm:2017-10:2021-10	jensen|bakejensen
frank-de-grave	Frank de Grave	de Grave		Q2320629	NLD:dm:1998-08:2002-07	grave|degrave
frank-fakaotimanava-lui	Frank Fakaotimanava Lui	Lui			NIU:hg:1993-03:1999-04	lui
frank-guerrero-prats	Frank Guerrero Prats	Prats		Q108407635	DOM:fm:2003:2004	prats
frank-hsieh	Frank Hsieh	Hsieh		Q472310	TWN:hg:2005-02:2006-01	hsieh
frank-vandenbroucke	Frank Vandenbroucke	Vandenbroucke		Q186931	BEL:dg:2020-10:~2024-05	vandenbruke
frank-walker	Frank Walker	Walker			JEY:hg:2005-12:2008-12	valker
frank-walter-steinmeier	Frank-Walter Steinmeier	Steinmeier		Q76658	DEU:fm:2005-11:2009-10;DEU:fm:2013-12:2017-01;DEU:hs:2017-03:~2026-01	stinmier
frank-watson	Frank Watson	Watson		Q5490251	BHS:dg:1994-12:2002	vatson
franklin-drilon	Franklin Drilon	Drilon		Q471871	PHL:sp:2000-07:2000-11;PHL:sp:2001-07:2006-07;PHL:sp:2013-07:2016-06	drilon
frans-kopofi	Frans Kopofi	Kopofi			NAM:im:2019-05:~2019-05	kopofi
frans-timmermans	Frans Timmermans	Timmermans		Q32681	NLD:fm:2012-11:2014-10	timermans
frans-weisglas	Frans Weisglas	Weisglas		Q2063650	NLD:sp:2002-05:2006-11	visglas
frantisek-bublan	František Bublan	Bublan		Q5492495	CZE:im:2004-08:2006-09	bublan
frantisek-ruzicka	Frantisek Ruzicka	Ruzicka			SVK:un:2019-05:~2019-05	ruzika
frantz-gumbs	Frantz Gumbs	Gumbs			MAF:hg:2008-08:2009-05;MAF:hg:2009-05:2012-04	gumbs
franz-josef-jung	Franz Josef Jung	Jung			DEU:dm:2005-11:2009-10	jung
fred-de-graaf	Fred de Graaf	de Graaf		Q1452565	NLD:sp:2011-06:2013-07	graf|degraf
fred-matiangi	Fred Matiangi	Matiangi		Q16866738	KEN:im:2017-07:~2022-08	matiangi
fred-mitchell	Fred Mitchell	Mitchell		Q3086904	BHS:fm:2002:2007;BHS:fm:2012-05:2017-05;BHS:fm:2021-09:~2022-07	mitchel
fred-nile	Fred Nile	Nile		Q5496002	AUS:sp:2007-11:~2022-07	nile
freddy-mamani-laura	Freddy Mamani Laura	Laura		Q102347129	BOL:sp:2020-11:~2022-08	laura
frederic-bamvuginyumvira	Frédéric Bamvuginyumvira	Bamvuginyumvira		Q3089596	BDI:vp:1998-06:2001-11	bamvuginiumvira
frederic-dohou	Frédéric Dohou	Dohou		Q556547	BEN:fm:2006-02:2006-04	dohu
frederic-ngenzebuhoro	Frédéric Ngenzebuhoro	Ngenzebuhoro		Q3090093	BDI:vp:2004-11:2005-08	ngenzebuhoro
frederick-blake	Frederick Blake	Blake		Q5497387	CAN:sp:2019-10:~2022-07	blake
frederick-chiluba	Frederick Chiluba	Chiluba		Q297057	ZMB:hg:1991-11:2002-01;ZMB:hs:1991-11:2002-01	chiluba
frederick-shava	Frederick Shava	Shava	Frederick Musiiwa Makamure Shava	Q105637570	ZWE:fm:2021-02:~2022-07;ZWE:un:2019-05:~2019-05	shava
frederick-shava--2023	Frederick Shava	Shava		Q94686789	:un:2014-09:~2023-01	shava
frederick-sumaye	Frederick Sumaye	Sumaye		Q302913	TZA:hg:1995-11:2005-12	sumaie
frederico-manuel-dos-santos-e-silva-cardoso	Frederico Manuel dos Santos e Silva Cardoso	Cardoso		Q112042382	AGO:ad:2019-05:~2019-05	cardoso
frederik-x	Frederik X	Frederik			DNK:hs:2024-01:~2026-01	x|frederik
fredrik-reinfeldt	Fredrik Reinfeldt	Reinfeldt		Q52920	SWE:hg:2006-10:2014-10	rinfeldt
freundel-stuart	Freundel Stuart	Stuart	Fruendel Stuart	Q57709	BRB:hg:2010-10:2018-05	stuart
friedrich-merz	Friedrich Merz	Merz			DEU:hg:2025-05:~2026-01	merz
frits-korthals-altes	Frits Korthals Altes	Altes		Q457706	NLD:sp:1997-03:2001-10	altes
fritz-jean	Fritz Jean	Jean		Q21809321	HTI:hg:2016-02:2016-03	jean
fritz-longchamp	Fritz Longchamp	Longchamp		Q12890819	HTI:fm:1995-11:2001-03	longchamp
fritz-neugebauer	Fritz Neugebauer	Neugebauer		Q87873	AUT:sp:2008-12:2013-10	neugebauer
fritz-schiesser	Fritz Schiesser	Schiesser		Q693281	CHE:sp:2003-11:2004-11	schieser
fuad-hussein	Fuad Hussein	Hussein	Fuad Husayn	Q56704276	IRQ:fm:2020-06:~2025-12	husin
fuad-masum	Fuad Masum	Masum		Q17410819	IRQ:hs:2014-07:2018-10;IRQ:sp:2010-06:2010-11	masum
fuad-siniora	Fuad Siniora	Siniora			LBN:hg:2005-06:2009-11	siniora
fuat-oktay	Fuat Oktay	Oktay		Q55437281	TUR:vp:2018-07:~2023-06	oktai
fumio-kishida	Fumio Kishida	Kishida	Kishida Fumio	Q359480	JPN:dm:2017-07:2017-08;JPN:fm:2012-12:2017-08;JPN:hg:2021-10:2024-10	kishida
fumio-kyuma	Fumio Kyūma	Kyūma	Kyūma Fumio	Q943732	JPN:dm:2007-01:2007-07	kiuma
g-l-peiris	G. L. Peiris	Peiris		Q5512329	LKA:fm:2010-04:2015-01;LKA:fm:2021-08:2022-07	piris
g-m-c-balayogi	G. M. C. Balayogi	Balayogi		Q376255	IND:sp:1998:2002	balaiogi
gabi-ashkenazi	Gabi Ashkenazi	Ashkenazi		Q49067	ISR:fm:2020-05:2021-06;ISR:mc:2007-02:2011-02	ashkenazi
gabor-brodi	Gábor Bródi	Bródi		Q110812218	HUN:un:2005:2009-10	brodi
gabriel-attal	Gabriel Attal	Attal		Q30339350	FRA:hg:2024-01:2024-07;FRA:hg:2024-07:2024-09	atal
gabriel-beniamin-les	Gabriel-Beniamin Leș	Leș		Q28113996	ROU:dm:2017-01:2017-06;ROU:dm:2018-11:2019-11	les
gabriel-berca	Gabriel Berca	Berca		Q3093619	ROU:im:2012-02:2012-05	berca
gabriel-boric	Gabriel Boric	Boric		Q16297876	CHL:hg:2022-03:~2026-01;CHL:hs:2022-03:~2026-01	boric
gabriel-costa	Gabriel Costa	Costa	Gabriel Arcanjo Ferreira Da Costa	Q867590	STP:hg:2002-03:2002-10;STP:hg:2012-12:2014-11	costa
gabriel-ntisezerana	Gabriel Ntisezerana	Ntisezerana	Gabriel Ntisezerana - Hutu	Q1803951	BDI:vp:2007-02:2010-08	ntisezerana
gabriel-okoi	Gabriel Okoi	Okoi		Q111079378	NGA:mc:2014-02:2015-07	okoi
gabriel-oprea	Gabriel Oprea	Oprea		Q3093904	ROU:dg:2014-03:~2015-11;ROU:dm:2009-12:2012-05;ROU:im:2008-12:2009-01;ROU:im:2014-03:2015-11	oprea
gabriela-matecna	Gabriela Matečná	Matečná		Q26250906	SVK:dg:2017-11:~2021-03	matecna
gabriela-michetti	Gabriela Michetti	Michetti		Q5515970	ARG:vp:2015-12:2019-12	micheti
gabriele-gatti	Gabriele Gatti	Gatti	Gabrielle Gatti	Q694614	SMR:hg:1986-07:2002-12;SMR:hs:2011-10:2012-04	gati
gabrielius-landsbergis	Gabrielius Landsbergis	Landsbergis		Q17118365	LTU:fm:2020-12:2024-12	landsbergis
gadi-eisenkott	Gadi Eisenkott	Eisenkott		Q796885	ISR:mc:2015-02:2019-01	isenkot
gaestan-kakudji	Gäestan Kakudji	Kakudji		Q112221962	COD:im:1998-01:2001-01	kakudji
gaetano-troina	Gaetano Troina	Troina			SMR:hs:2023-10:~2024-03	troina
galina-nikolayevna-karelova	Galina Nikolayevna Karelova	Karelova			RUS:dg:2003-04:~2003	karelova
galust-sahakyan	Galust Sahakyan	Sahakyan		Q4403355	ARM:sp:2014-04:2017-05	sahakian
gamawan-fauzi	Gamawan Fauzi	Fauzi		Q5519592	IDN:im:2009-10:2014-10	fauzi
ganesh-prasad-timilsina	Ganesh Prasad Timilsina	Timilsina		Q55760946	NPL:sp:2018-03:~2022-07	timilsina
ganiyu-tunde-adegboyega-adekeye	Ganiyu Tunde Adegboyega Adekeye	Adekeye		Q111078551	NGA:mc:2005-07:2008-08	adekie
gankhuurai-battungalag	Gankhuurai Battungalag	Battungalag		Q99913160	:un:2017:~2023-01	batungalag
garry-conille	Garry Conille	Conille		Q260400	HTI:hg:2011-10:2012-05;HTI:hg:2024-06:2024-11	conile
gary-hardgrave	Gary Hardgrave	Hardgrave			NFK:hg:2014-07:2017-04	hardgrave
gary-roughead	Gary Roughead	Roughead		Q343740	USA:mc:2007-09:2011-09	rughead
gaspar-vega	Gaspar Vega	Vega		Q5526559	BLZ:dg:2008-02:~2017-03	vega
gaston-browne	Gaston Browne	Browne		Q17177542	ATG:hg:2014-06:~2026-01	brovne
gaston-erice	Gastón Erice	Erice		Q16299011	ARG:mc:2013-07:2016-01	erice
gaston-reinig	Gaston Reinig	Reinig		Q836772	LUX:mc:2008-01:2013-02	rinig
gaston-sindimwo	Gaston Sindimwo	Sindimwo		Q27329155	BDI:vp:2015-08:2020-06	sindimvo
gavin-marshall	Gavin Marshall	Marshall		Q5528211	AUS:sp:2014-07:2016-05	marshal
gavin-neil-davies	Gavin Neil Davies	Davies		Q20676401	AUS:mc:2015-07:2019-07	davies
gavin-st-pier	Gavin St Pier	Pier	Gavin St.Pier		GGY:hg:2016-05:2023-12	pier
gavin-williamson	Gavin Williamson	Williamson		Q262409	GBR:dm:2017-11:2019-05	viliamson
gazmend-oketa	Gazmend Oketa	Oketa		Q531457	ALB:dm:2008-03:2009-09	oketa
gbehzohngar-findley	Gbehzohngar Findley	Findley		Q9266530	LBR:fm:2018-01:2020-07	findli
gbolade-osinowo	Gbolade Osinowo	Osinowo		Q111079462	NGA:ad:2008-06:2008-09	osinovo
gediminas-kirkilas	Gediminas Kirkilas	Kirkilas		Q118937	LTU:dm:2004-12:2006-07;LTU:hg:2006-07:2008-11	kirkilas
gediminas-vagnorius	Gediminas Vagnorius	Vagnorius			LTU:hg:1996-11:1999-11	vagnorius
gedion-timothewos	Gedion Timothewos		Gedion Timotheos	Q109339517	ETH:fm:2024-10:~2025-12	timothevos
gedu-andargachew	Gedu Andargachew			Q3100062	ETH:fm:2019-04:2020-11;ETH:si:2020-11:~2022-07	andargachev
geir-haarde	Geir Haarde	Haarde	Geir H. Haarde|Geir Hilmar Haarde	Q202032	ISL:fm:2005-09:2006-06;ISL:hg:2006-06:2009-02	harde
gela-bezhuashvili	Gela Bezhuashvili	Bezhuashvili		Q1008881	GEO:dm:2004-02:2004-06;GEO:fm:2005-10:2008-01	bezhuashvili
geldymukhammed-ashirmukhammedov	Geldymukhammed Ashirmukhammedov	Ashirmukhammedov		Q39083291	TKM:im:2004-08:2004-12	ashirmuhamedov
gen-nakatani	Gen Nakatani	Nakatani	Nakatani Gen	Q5530859	JPN:dm:2014-12:2016-08;JPN:dm:2024-10:2025-10	nakatani
gendri-reyes-mazariegos	Gendri Reyes Mazariegos	Mazariegos		Q110184167	GTM:im:2020-11:2022-01	mazariegos
genevieve-guilbault	Geneviève Guilbault	Guilbault		Q41545405	CAN:im:2018-10:~2022-07	guilbault
gennadiy-seleznyov	Gennadiy Seleznyov	Seleznyov		Q1756312	RUS:sp:1996-01:2003-12	selezniov
gennadiy-vasilyevich-kulik	Gennadiy Vasil'yevich Kulik	Kulik			RUS:dg:1998-09:~1999	kulik
gennady-novitsky	Gennady Novitsky	Novitsky	Gennadiy Novitskiy	Q185483	BLR:dg:1997-02:~2001;BLR:hg:2001-10:2003-07	novitski
geoff-brown	Geoff Brown	Brown		Q5534061	AUS:mc:2011-07:2015-07	brovn
geoff-hoon	Geoff Hoon	Hoon		Q332385	GBR:dm:1999-10:2005-05	hun
geoff-regan	Geoff Regan	Regan		Q3101057	CAN:sp:2015-12:2019-12	regan
geoff-shepherd	Geoff Shepherd	Shepherd		Q5534310	AUS:mc:2005-07:2008-07	sheferd
geoffrey-a-henry	Geoffrey A. Henry	Henry			COK:hg:1989-02:1999-11	henri
geoffrey-bwalya-mwamba	Geoffrey Bwalya Mwamba	Mwamba		Q18720153	ZMB:dm:2011:2013	mvamba
geoffrey-hanley	Geoffrey Hanley	Hanley			KNA:dg:2022-08:~2024-06	hanli
geoffrey-henry	Geoffrey Henry	Henry			COK:dg:2002-02:~2002;COK:dg:2004-12:~2004	henri
geoffrey-onyeama	Geoffrey Onyeama	Onyeama		Q21467394	NGA:fm:2015:~2022-07	onieama
geoffrey-robert-gardner	Geoffrey Robert Gardner	Gardner			NFK:hg:2001-12:2007-10	gardner
geoffrey-smith	Geoffrey Smith	Smith		Q22271933	AUS:mc:1999:2002	smith
george-abela	George Abela	Abela		Q57502	MLT:hs:2009-04:2014-04	abela
george-chaponda	George Chaponda	Chaponda		Q5537823	MWI:fm:2014-06:2016-04	chaponda
george-charles-smith	George Charles Smith	Smith			NFK:hg:1997-04:2000-02	smith
george-fergusson	George Fergusson	Fergusson			PCN:hg:2006-04:2013-11	ferguson
george-fernandes	George Fernandes	Fernandes		Q3056379	IND:dm:1998-03:2001-03;IND:dm:2001-10:2004-05	fernandes
george-furey	George Furey	Furey		Q5539530	CAN:sp:2015-12:~2022-07	furi
george-hawkins	George Hawkins	Hawkins		Q5540327	NZL:im:2000-11:2005-10	havkins
george-kongor-arop	George Kongor Arop	Kongor Arop		Q23540905	SDN:vp:1995-08:2000-10	arop|kongorarop
george-kunda	George Kunda	Kunda		Q1507722	ZMB:vp:2008-11:2011-09	kunda
george-maior	George Maior	Maior	George Cristian Maior	Q5542064	ROU:si:2006-10:2015-01	maior
george-maxwell-richards	George Maxwell Richards	Richards		Q57532	TTO:hs:2003-03:2013-03	richards
george-mcgovern	George McGovern	McGovern		Q331742	USA:un:1998-04:2001-10	mcgovern
george-milner-tozaka	George Milner Tozaka	Tozaka			SLB:fm:2019-05:~2019-05	tozaka
george-plant	George Plant	Plant			NFK:hg:2023-06:~2025-12	plant
george-robertson	George Robertson	Robertson			:io:1999-10:2003-12:nato	robertson
george-saitoti	George Saitoti	Saitoti		Q733817	KEN:fm:2010:2011;KEN:vp:1999-04:2002-08	saitoti
george-simbachawene	George Simbachawene	Simbachawene	George Boniface Simbachawene	Q11045555	TZA:im:2020-01:2022-01	simbachavene
george-tupou-v	George Tupou V	Tupou	George Tupou V of Tonga	Q227716	TON:hs:2006-09:2012-03	tupu|george
george-w-bush	George W. Bush	Bush	George Bush	Q207	USA:hg:2001-01:2009-01;USA:hs:2001-01:2009-01	bush
george-w-casey	George W. Casey	Casey		Q430701	USA:mc:2003-10:2004-06;USA:mc:2007-04:2011-04	casi
george-wallace	George Wallace	Wallace		Q5545832	LBR:fm:2006-02:2007-08	valace
george-weah	George Weah	Weah		Q173139	LBR:hg:2018-01:2024-01;LBR:hs:2018-01:2024-01	veah
george-wells	George Wells	Wells		Q5546148	VUT:sp:2008-09:2009-06;VUT:sp:2010-01:2010-12;VUT:sp:2012-11:2013-04	vels
george-wilfred-talbot	George Wilfred Talbot	Talbot			GUY:un:2019-05:~2019-05	talbot
george-william-vella	George William Vella	Vella	George Vella	Q1508402	MLT:fm:2013-03:2017-06;MLT:hs:2019-04:2024-04	vela
georges-gilkinet	Georges Gilkinet	Gilkinet		Q3102773	BEL:dg:2020-10:~2024-05	gilkinet
georges-rebelo-chicoti	Georges Rebelo Chicoti	Chicoti		Q1457599	AGO:fm:2010-11:2017-09	chicoti
georgi-bliznashki	Georgi Bliznashki	Bliznashki		Q5547113	BGR:hg:2014-08:2014-11	bliznashki
georgi-panayotov	Georgi Panayotov	Panayotov		Q28869795	BGR:dm:2021-05:2021-12;BGR:un:2019-05:~2019-05	panaiotov
georgi-parvanov	Georgi Parvanov	Parvanov	Georgi Purvanov	Q57261	BGR:hs:2002-01:2012-01	parvanov
georgi-petkanov	Georgi Petkanov	Petkanov		Q11699668	BGR:im:2001-07:2005-08	petkanov
georgi-pirinski	Georgi Pirinski	Pirinski		Q1509254	BGR:sp:2005-07:2009-06	pirinski
georgios-avlonitis	Georgios Avlonitis	Avlonitis		Q108377069	GRC:mc:2004-09:2007-01	avlonitis
georgios-iacovou	Georgios Iacovou	Iacovou		Q446439	CYP:fm:2003-03:2006-06	iacovu
georgios-katrougalos	Georgios Katrougalos	Katrougalos			GRC:fm:2019-05:~2019-05	katrugalos
georgios-koumantos	Georgios Koumantos	Koumantos		Q12875095	GRC:im:2000-03:2000-04	kumantos
georgy-galbura	Georgy Galbura	Galbura		Q112687708	MDA:dm:2016-12:2017-10	galbura
gerald-darmanin	Gérald Darmanin	Darmanin		Q3123610	FRA:im:2020-07:2024-09	darmanin
gerald-klug	Gerald Klug	Klug		Q1509939	AUT:dm:2013-03:2016-01	klug
geraldine-byrne-nason	Geraldine Byrne Nason	Byrne Nason			IRL:un:2019-05:~2019-05	nason|birnenason
geraldo-joao-martins	Geraldo João Martins	Martins	Geraldo Martins	Q114554932	GNB:hg:2023-12:2023-12	martins
geraldo-jose-rodrigues-alckmin-filho	Geraldo José Rodrigues Alckmin Filho	Alckmin	Geraldo Alckmin|Geraldo Jos Rodrigues Alckmin Filho|Geraldo José Rodrigues Alckmin		BRA:vp:2023-01:~2024-05	filho|kmin
geraldo-magela-da-cruz-quintao	Geraldo Magela da Cruz Quintão	Quintão		Q5441710	BRA:dm:2000-01:2003-01	quintao
geraldo-nunda	Geraldo Nunda	Nunda		Q105452385	AGO:mc:2010-10:2018-04	nunda
gerard-araud	Gérard Araud	Araud		Q1558943	FRA:un:2009-07:2014	araud
gerard-collomb	Gérard Collomb	Collomb		Q12956	FRA:im:2017-05:2017-06;FRA:im:2017-05:2018-10	colomb
gerard-larcher	Gérard Larcher	Larcher		Q784021	FRA:sp:2008-10:2011-09;FRA:sp:2014-10:~2022-07	larcher
gerard-latortue	Gérard Latortue	Latortue	Gerald Latortue	Q560895	HTI:hg:2004-03:2006-06	latortue
gerardo-amarilla	Gerardo Amarilla	Amarilla		Q5878192	URY:sp:2016-03:2017-03	amarila
gerardo-clemente-ricardo-vega-garcia	Gerardo Clemente Ricardo Vega García	García		Q2380760	MEX:dm:2000-12:2006-11	garcia
gerardo-fregossi	Gerardo Fregossi	Fregossi		Q110265421	URY:mc:2020-03:~2022-07	fregosi
gerardo-gonzalez-esquivel	Gerardo González Esquivel	Esquivel		Q113970807	CRI:sp:2004:2006	esquivel
gerardo-werthein	Gerardo Werthein	Werthein			ARG:fm:2024-10:2025-10	verthin
gerdi-verbeet	Gerdi Verbeet	Verbeet		Q520849	NLD:sp:2006-12:2012-09	verbit
gerhard-karner	Gerhard Karner	Karner		Q1511874	AUT:im:2021-12:~2022-08	karner
gerhard-schroeder	Gerhard Schroeder	Schroeder			DEU:hg:1998-10:2005-11	schroeder
germain-niyoyankana	Germain Niyoyankana	Niyoyankana		Q5550986	BDI:dm:2005:2010-08	nioiankana
german-cardoso	Germán Cardoso	Cardoso		Q5878631	URY:sp:2013-03:2014-03	cardoso
german-vargas-lleras	German Vargas Lleras	Vargas	German Vargas		COL:vp:2014-08:~2017-03	leras|vargas
gerrit-braks	Gerrit Braks	Braks		Q2341445	NLD:sp:2001-10:2003-06	braks
gerrit-schotte	Gerrit Schotte	Schotte			CUW:hg:2010-10:2012-12	schote
gerrit-zalm	Gerrit Zalm	Zalm		Q717674	NLD:dg:2003-05:2007-02	zalm
gerry-brownlee	Gerry Brownlee	Brownlee		Q4352603	NZL:dm:2014-10:2017-05;NZL:fm:2017-05:2017-10	brovnli
gert-rosenthal	Gert Rosenthal	Rosenthal		Q685023	GTM:fm:2006-07:2008-01	rosenthal
gervais-ndirakobuca	Gervais Ndirakobuca	Ndirakobuca		Q107136851	BDI:hg:2022-09:2025-08	ndirakobuca
gervais-rufyikiri	Gervais Rufyikiri	Rufyikiri	Gervais Rufyikiri - Hutu	Q3104430	BDI:vp:2010-08:~2017-03	rufikiri
geza-herczegh	Géza Herczegh	Herczegh		Q739091	:io:1993:2003	herczegh
ghali-umar-naabba	Ghali Umar Na'Abba	Na'Abba		Q5555270	NGA:sp:2000:2003	naba
ghassan-hasbani	Ghassan Hasbani	Hasbani			LBN:dg:2016-12:~2017-03;LBN:dg:2019-05:~2019-05	hasbani
ghassan-muhsen	Ghassan Muhsen	Muhsen		Q5555859	IRQ:fm:2003:2003-07	muhsen
ghazi-jeribi	Ghazi Jeribi	Jeribi		Q16639035	TUN:dm:2014-01:2015-02;TUN:im:2018-06:2018-07	jeribi
ghazi-kanaan	Ghazi Kanaan	Kanaan		Q741727	SYR:im:2004-10:2005-10	kanan
ghazi-mashal-ajil-al-yawer	Ghazi Mashal Ajil al-Yawer	al-Yawer	Ghazi al-Ujayl al-Yawr	Q180911	IRQ:hg:2004-05:2004-06;IRQ:hs:2004-06:2005-04;IRQ:vp:2005-04:2006-04	iaver
ghazi-salaheddin-al-attabani	Ghazi Salaheddin al-Attabani	al-Attabani		Q112792350	SDN:ad:2005-09:2007-12	atabani
gheorghe-brega	Gheorghe Brega	Brega		Q15715802	MDA:dg:2015-07:2017-05;MDA:hg:2015-10:2016-01	brega
gheorghe-marin	Gheorghe Marin	Marin		Q12729178	ROU:mc:2006-09:2010-12	marin
gheorghe-papuc	Gheorghe Papuc	Papuc		Q5556385	MDA:im:2002-02:2008-03;MDA:im:2008-10:2009-09	papuc
gheorghe-seculici	Gheorghe Seculici	Seculici		Q12729221	ROU:dg:2005-03:2005-08	seculici
ghita-mezzour	Ghita Mezzour	Mezzour		Q108829155	MAR:ad:2021-10:~2022-07	mezur
gholam-hossein-esmaili	Gholam Hossein Esmaili	Esmaili		Q25423694	IRN:ad:2021-08:~2022-07	esmaili
giacomo-simoncini	Giacomo Simoncini	Simoncini		Q108584119	SMR:hs:2021-10:2022-04	simoncini
giampaolo-di-paola	Giampaolo Di Paola	Di Paola		Q647148	ITA:dm:2011-11:2013-04	paola|dipaola
gian-carlo-capicchioni	Gian Carlo Capicchioni	Capicchioni		Q15039600	SMR:hs:2013-10:2014-04	capichioni
gian-carlo-venturini	Gian Carlo Venturini	Venturini	Giancarlo Venturini	Q16064803	SMR:hs:2021-04:2021-10	venturini
gian-franco-terenzi	Gian Franco Terenzi	Terenzi		Q98105025	SMR:hs:2000-10:2001-04;SMR:hs:2006-04:2006-10;SMR:hs:2014-10:2015-04	terenzi
gian-marco-marcucci	Gian Marco Marcucci	Marcucci		Q1090389	SMR:hs:2000-04:2000-10	marcuci
gian-nicola-berti	Gian Nicola Berti	Berti		Q16549371	SMR:hs:2016-04:2016-10	berti
gian-reto-plattner	Gian-Reto Plattner	Plattner		Q118060	CHE:sp:2002-11:2003-11	platner
gianfranco-fini	Gianfranco Fini	Fini		Q47583	ITA:fm:2004-11:2005-04;ITA:fm:2005-04:2006-05	fini
gianfranco-terenzi	Gianfranco Terenzi	Terenzi		Q878336	SMR:hs:2006-04:2006-10;SMR:hs:2014-10:2015-04	terenzi
gibran-bassil	Gibran Bassil	Bassil			LBN:fm:2019-05:~2019-05	basil
gideon-saar	Gideon Sa'ar	Sa'ar		Q966349	ISR:dg:2021-06:2021-07;ISR:fm:2024-11:~2025-12;ISR:im:2013-03:2014-11	sar
gier-choung-aloung	Gier Choung Aloung	Aloung		Q5559789	SSD:im:2011-07:2011-08	ung
giichi-tsunoda	Giichi Tsunoda	Tsunoda	Tsunoda Giichi	Q11630819	JPN:sp:2004-07:2007-01	tsunoda
gil-hyeong-bo	Gil Hyeong-bo	Hyeong-bo		Q27951855	KOR:mc:1999-10:2001-10	bo|hieongbo
gilad-erdan	Gilad Erdan	Erdan		Q2663804	ISR:im:2014-11:2015-05;ISR:im:2015-05:2020-05	erdan
gilbert-ake	Gilbert Aké	Aké		Q971859	CIV:hg:2010-12:2011-04	ake
gilbert-bukenya	Gilbert Bukenya	Bukenya		Q3105642	UGA:vp:2003-05:2011-05	bukenia
gilbert-diendere	Gilbert Diendéré	Diendéré		Q20978710	BFA:hs:2015-09:2015-09	diendere
gilbert-guillaume	Gilbert Guillaume	Guillaume		Q320753	:io:1987:2005;:io:2000-02:2003-02	guilaume
gilbert-houngbo	Gilbert Houngbo	Houngbo		Q57878	TGO:hg:2008-09:2012-07	hungbo
gilbert-i-gapay	Gilbert I. Gapay	Gapay		Q96644205	PHL:mc:2020-08:2021-02	gapai|gilbert
gilbert-kabanda-rukemba	Gilbert Kabanda Rukemba	Rukemba		Q106912758	COD:dm:2021-04:~2022-07	rukemba
gilbert-kankonde-malamba	Gilbert Kankonde Malamba	Malamba		Q78910576	COD:im:2019-08:2021-04	malamba
gilbert-parent	Gilbert Parent	Parent		Q3105822	CAN:sp:1994-01:2001-01	parent
gilbert-ramano	Gilbert Ramano	Ramano		Q5561170	ZAF:mc:1998-07:2004-05	ramano
gilbert-saboya-sunye	Gilbert Saboya Sunyé	Saboya	Gilbert Saboya	Q3105855	AND:fm:2011-05:2017-07;AND:fm:2019-05:~2019-05	sunie|saboia
gilbert-teodoro	Gilbert Teodoro	Teodoro	Gilberto Teodoro	Q1396192	PHL:dm:2007-08:2009-11;PHL:dm:2023-06:~2025-12	teodoro
gilbert-tuienon	Gilbert Tuienon	Tuienon			NCL:hg:2019-07:2025-01	tuienon
gildas-molgat	Gildas Molgat	Molgat		Q3105976	CAN:sp:1994-11:2001-01	molgat
giles-mutsekwa	Giles Mutsekwa	Mutsekwa		Q5561692	ZWE:im:2009-02:2013	mutsekva
gilles-tonelli	Gilles Tonelli	Tonelli			MCO:fm:2019-05:~2019-05	toneli
gillian-elizabeth-bird	Gillian Elizabeth Bird	Bird			AUS:un:2019-05:~2019-05	bird
gilmar-pisas	Gilmar Pisas	Pisas			CUW:hg:2021-06:~2026-01	pisas
ginette-michaud-privert	Ginette Michaud Privert	Privert		Q25389354	HTI:ad:2016-02:2017	privert
gino-giovagnoli	Gino Giovagnoli	Giovagnoli		Q3764629	SMR:hs:2001-10:2002-04	giovagnoli
gintaras-jonas-furmanavicius	Gintaras Jonas Furmanavičius	Furmanavičius		Q980957	LTU:im:2004-12:2006-07	furmanavicius
gintautas-paluckas	Gintautas Paluckas	Paluckas			LTU:hg:2024-12:2025-08	palukas
giorgi-baramidze	Giorgi Baramidze	Baramidze		Q1010588	GEO:dm:2004-06:2004-12;GEO:hg:2007-11:2007-11;GEO:im:2003-11:2004-06	baramidze
giorgi-gakharia	Giorgi Gakharia	Gakharia		Q43287680	GEO:dg:2018-07:2019-09;GEO:hg:2019-09:2021-02;GEO:im:2017-11:2019-09	gaharia
giorgi-kvirikashvili	Giorgi Kvirikashvili	Kvirikashvili		Q15277881	GEO:fm:2015-09:2015-12;GEO:hg:2015-12:2018-06	kvirikashvili
giorgi-marghvilashvili	Giorgi Marghvilashvili	Marghvilashvili	Giorgi Margvelashvili	Q13107337	GEO:hs:2013-11:2018-12	marghvilashvili
giorgi-matiashvili	Giorgi Matiashvili	Matiashvili		Q96775116	GEO:mc:2019-12:2020-07	matiashvili
giorgi-mghebrishvili	Giorgi Mghebrishvili	Mghebrishvili		Q24008023	GEO:im:2015-08:2017-11	mghebrishvili
giorgia-meloni	Giorgia Meloni	Meloni		Q451791	ITA:hg:2022-10:~2026-01	meloni
giorgio-gaja	Giorgio Gaja	Gaja		Q1525457	:io:2012-02:~2023-01	gaja
giorgio-napolitano	Giorgio Napolitano	Napolitano		Q1220	ITA:hs:2006-05:2015-01	napolitano
giorgos-gerapetritis	Giorgos Gerapetritis	Gerapetritis			GRC:fm:2023-06:~2025-12	gerapetritis
giorgos-lillikas	Giorgos Lillikas	Lillikas		Q694791	CYP:fm:2006-06:2007-07	lilikas
giorgos-papandreou	Giorgos Papandreou	Papandreou	Georgios Andreas Papandreou|Yeoryios Papandreou	Q151917	GRC:fm:1999-02:2004-02;GRC:fm:2009-10:2010-09;GRC:hg:2009-10:2011-11	papandreu
giovanni-francesco-ugolini	Giovanni Francesco Ugolini	Ugolini		Q887674	SMR:hs:2002-04:2002-10;SMR:hs:2010-10:2011-04	ugolini
giovanni-giannoni	Giovanni Giannoni	Giannoni		Q3767372	SMR:hs:2003-04:2003-10	gianoni
giovanni-lonfernini	Giovanni Lonfernini	Lonfernini		Q889575	SMR:hs:2003-10:2004-04	lonfernini
girija-prasad-koirala	Girija Prasad Koirala	Koirala		Q220991	NPL:hg:2000-03:2001-07;NPL:hg:2006-04:2008-08;NPL:hs:2006-04:2008-08	koirala
girma-asmerom-tesfay	Girma Asmerom Tesfay	Girma			ERI:un:2019-05:~2019-05	tesfai|girma
girma-wolde-giorgis	Girma Wolde-Giorgis	Girma	Girma Woldegiorgis	Q57383	ETH:hs:2001-10:2013-10	giorgis|girma
girts-valdis-kristovskis	Ģirts Valdis Kristovskis	Kristovskis		Q342929	LVA:dm:1998-11:2004-03;LVA:fm:2010-11:2011-10	kristovskis
gitanas-nauseda	Gitanas Nausėda	Nausėda		Q9268379	LTU:hs:2019-07:~2026-01	nauseda
gitte-lillelund-bech	Gitte Lillelund Bech	Bech		Q3107873	DNK:dm:2010-02:2011-10	bech
giuliano-amato	Giuliano Amato	Amato		Q202209	ITA:fm:2001-06:2001-06;ITA:hg:2000-04:2001-06;ITA:im:2006-05:2008-05	amato
giulio-terzi-di-santagata	Giulio Terzi di Sant'Agata	di Sant'Agata		Q58078	ITA:fm:2011-11:2013-03	santagata|disantagata
giuseppe-arzilli	Giuseppe Arzilli	Arzilli		Q301069	SMR:hs:1999-10:2000-04;SMR:hs:2004-10:2005-04	arzili
giuseppe-bernardis	Giuseppe Bernardis	Bernardis		Q3770098	ITA:mc:2010-02:2013-02	bernardis
giuseppe-cavo-dragone	Giuseppe Cavo Dragone	Dragone		Q18603939	ITA:mc:2021-10:~2022-07	dragone
giuseppe-conte	Giuseppe Conte	Conte		Q53844829	ITA:hg:2018-06:2021-02	conte
giuseppe-maria-morganti	Giuseppe Maria Morganti	Morganti	Mauro Chiaruzzi	Q3770918	SMR:hs:2002-10:2003-04	morganti
giuseppe-pisanu	Giuseppe Pisanu	Pisanu		Q738585	ITA:im:2002-07:2005-04;ITA:im:2005-04:2006-05	pisanu
gjorge-ivanov	Gjorge Ivanov	Ivanov		Q57436	MKD:hs:2009-05:2019-05	ivanov
gjorgji-bojadziev	Gjorgji Bojadžiev	Bojadžiev		Q12276319	MKD:mc:2004-03:2005-07	bojadziev
gladys-kokorwe	Gladys Kokorwe	Kokorwe		Q18618887	BWA:sp:2014-11:2019-11	kokorve
glafcos-clerides	Glafcos Clerides	Clerides		Q317648	CYP:hg:1993-02:2003-03;CYP:hs:1998-02:2003-02	clerides
glauco-sansovini	Glauco Sansovini	Sansovini		Q886886	SMR:hs:2010-04:2010-10	sansovini
glauk-konjufca	Glauk Konjufca	Konjufca		Q5567306	XKX:hs:2021-03:2021-04	konjufca
glenn-hubbard	Glenn Hubbard	Hubbard		Q940771	USA:ad:2001-05:2003-02	hubard
glenn-sedney	Glenn Sedney	Sedney		Q113956874	SUR:mc:1995-06:2001-07	sedni
gloria-macapagal-arroyo	Gloria Macapagal Arroyo	Macapagal Arroyo		Q123665	PHL:dm:2003-09:2003-10;PHL:dm:2006-11:2007-02;PHL:hg:2001-01:2010-06;PHL:hs:2001-01:2010-06;PHL:vp:1998-06:2001-01	aroio|macapagalaroio
godfrey-ngwenya	Godfrey Ngwenya	Ngwenya		Q5576518	ZAF:mc:2005-06:2011-05	ngvenia
godwin-abbe	Godwin Abbe	Abbe		Q5576962	NGA:dm:2009-07:2010-03;NGA:im:2007-07:2009-07	abe
godwin-friday	Godwin Friday	Friday			VCT:hg:2025-11:~2026-01	fridai
goh-chok-tong	Goh Chok Tong	Goh	Chok Tong Goh	Q313300	SGP:hg:1990-11:2004-08	tong|goh
gombojavyn-zandanshatar	Gombojavyn Zandanshatar	Zandanshatar	Gombojav Zandashatar|Gombojavis Zandanshatar	Q4142905	MNG:fm:2009-09:2012-08;MNG:hg:2021-01:2025-06;MNG:hg:2025-06:~2026-01;MNG:sp:2019-02:~2022-08	zandanshatar
gonzalo-alberto-ramirez-zamora	Gonzalo Alberto Ramírez Zamora	Zamora		Q113970809	CRI:sp:2017:2018	zamora
gonzalo-blumel	Gonzalo Blumel	Blumel	Gonzalo Blumel Mac-Iver	Q50532720	CHL:im:2019-10:2020-07	blumel
gonzalo-parra-aranguren	Gonzalo Parra-Aranguren	Parra-Aranguren		Q1537405	:io:1996:2009	aranguren|pararanguren
gonzalo-sanchez-de-lozada	Gonzalo Sánchez de Lozada	Sánchez de Lozada	Gonzalo Sanchez De Lozada Bustamante	Q379645	BOL:hg:2002-08:2003-10;BOL:hs:2002-08:2003-10	lozada|sanchezdelozada
goodluck-jonathan	Goodluck Jonathan	Jonathan		Q57380	NGA:hg:2010-05:2015-05;NGA:hs:2010-05:2015-05;NGA:vp:2007-05:2010-05	jonathan
goran-danilovic	Goran Danilović	Danilović		Q79642142	MNE:im:2016-05:2016-11	danilovic
goran-granic	Goran Granic	Granic			HRV:dg:2000-01:~2003	granic
goran-persson	Göran Persson	Persson		Q53747	SWE:hg:1996-03:2006-10	person
goranco-koteski	Gorančo Koteski	Koteski		Q12277169	MKD:mc:2011-08:2015-08	koteski
gordan-grlic-radman	Gordan Grlić-Radman	Grlić-Radman		Q46511044	HRV:fm:2019-07:~2022-07	radman|grlicradman
gordan-jandrokovic	Gordan Jandroković	Jandroković		Q1337804	HRV:dg:2010-12:2011-12;HRV:fm:2008-01:2011-12;HRV:sp:2017-05:~2022-07	jandrokovic
gordana-jankuloska	Gordana Jankuloska	Jankuloska		Q2043193	MKD:im:2006-08:2008-07;MKD:im:2008-07:2015-05	jankuloska
gordana-siljanovska-davkova	Gordana Siljanovska-Davkova	Siljanovska-Davkova			MKD:hg:2024-05:~2025-08;MKD:hs:2024-05:~2026-01	davkova|siljanovskadavkova
gordon-bajnai	Gordon Bajnai	Bajnai		Q57595	HUN:hg:2009-04:2010-05	bajnai
gordon-brown	Gordon Brown	Brown	James Gordon Brown	Q10648	GBR:hg:2007-06:2010-05	brovn
gordon-darcy-lilo	Gordon Darcy Lilo	Lilo		Q939825	SLB:hg:2011-11:2014-12	lilo
gordon-oconnor	Gordon O'Connor	O'Connor		Q516900	CAN:dm:2006-02:2007-08	oconor
gordon-wetherell	Gordon Wetherell	Wetherell			TCA:hg:2009-08:2011-09	vetherel
gotabaya-rajapaksa	Gotabaya Rajapaksa	Rajapaksa		Q1538702	LKA:dm:2019-11:2022-07;LKA:hg:2019-11:2022-07;LKA:hs:2019-11:2022-07	rajapaksa
graca-tomas-chongo	Graça Tomás Chongo	Chongo		Q111817471	MOZ:mc:2013-06:2017-10	chongo
grace-chiumia	Grace Chiumia	Chiumia		Q29982289	MWI:im:2016-09:2017-10;MWI:im:2019-05:~2019-05	chiumia
grace-mugabe	Grace Mugabe	Mugabe		Q453364	ZWE:ad:1996-08:2017-11	mugabe
gracia-shadrack	Gracia Shadrack	Shadrack		Q106031079	VUT:sp:2020-04:2021-06	shadrak
gramoz-ruci	Gramoz Ruçi	Ruçi		Q3304170	ALB:sp:2017-09:2021-09	ruci
grant-robertson	Grant Robertson	Robertson		Q1543207	NZL:dg:2020-11:~2023-01	robertson
grant-shapps	Grant Shapps	Shapps		Q478596	GBR:dm:2023-08:2024-07	shaps
grant-tambling	Grant Tambling	Tambling			NFK:hg:2003-11:2007-10	tambling
gratiela-leocadia-gavrilescu	Grațiela Leocadia Gavrilescu	Gavrilescu	Gratiela Gavrilescu	Q12729493	ROU:dg:2017-04:~2017;ROU:dg:2019-05:~2019-05	gavrilescu
grazia-zafferani	Grazia Zafferani	Zafferani		Q87974161	SMR:hs:2020-04:2020-10	zaferani
greg-bilton	Greg Bilton	Bilton		Q18639131	AUS:mc:2019-07:~2022-07	bilton
greg-mankiw	Greg Mankiw	Mankiw		Q185734	USA:ad:2003-05:2005-02	mankiv
gregor-virant	Gregor Virant	Virant		Q1545201	SVN:im:2013-03:2014-09;SVN:sp:2011-12:2013-01	virant
grete-faremo	Grete Faremo	Faremo		Q446445	NOR:dm:2009-10:2011-11;NOR:im:2011-11:2013-10	faremo
grigol-liluashvili	Grigol Liluashvili	Liluashvili		Q105729181	GEO:si:2019-10:~2022-08	liluashvili
grigol-mgaloblishvili	Grigol Mgaloblishvili	Mgaloblishvili		Q372721	GEO:hg:2008-11:2009-02	mgaloblishvili
grigol-vashadze	Grigol Vashadze	Vashadze		Q58102	GEO:fm:2008-12:2012-10	vashadze
grozdan-karadjov	Grozdan Karadjov	Karadjov		Q110071439	BGR:dg:2021-12:~2022-07	karadjov
grzegorz-kolodko	Grzegorz Kołodko	Kołodko		Q4228200	POL:dg:2002-07:~2002	kolodko
grzegorz-schetyna	Grzegorz Schetyna	Schetyna		Q362851	POL:dg:2007-11:~2008;POL:fm:2014-09:2015-11;POL:hs:2010-07:2010-08;POL:im:2007-11:2009-10	schetina
guadalupe-acosta-naranjo	Guadalupe Acosta Naranjo	Naranjo		Q2086915	MEX:sp:2011-12:2012-05	naranjo
guadalupe-larriva	Guadalupe Larriva	Larriva		Q268026	ECU:dm:2007-01:2007-01	lariva
guadalupe-murguia-gutierrez	Guadalupe Murguía Gutiérrez	Gutiérrez		Q29272905	MEX:sp:2017-03:2017-09	gutierez
gualberto-do-rosario	Gualberto do Rosário	Rosário		Q500385	CPV:hg:2000-07:2000-10;CPV:hg:2000-10:2001-02	rosario
gudlaugur-thor-thordarson	Guðlaugur Þór Þórðarson	Þórðarson		Q1557735	ISL:fm:2017-01:2021-11	thordarson
gudni-johannesson	Guðni Jóhannesson	Jóhannesson	Gudni Thorlacius Johannesson	Q24045706	ISL:hs:2016-08:2024-08	johaneson
guerrino-zanotti	Guerrino Zanotti	Zanotti		Q18119638	SMR:hs:2014-10:2015-04	zanoti
guido-crosetto	Guido Crosetto	Crosetto			ITA:dm:2022-10:~2025-12	croseto
guido-de-marco	Guido de Marco	de Marco		Q167724	MLT:dg:1998-09:~1999;MLT:hs:1999-04:2004-04	marco|demarco
guido-de-padt	Guido De Padt	De Padt		Q936465	BEL:im:2008-12:2009-07	padt|depadt
guido-girardi	Guido Girardi	Girardi		Q3460282	CHL:sp:2011-03:2012-03	girardi
guido-manini-rios	Guido Manini Ríos	Ríos		Q62060883	URY:mc:2015-02:2019-03	rios
guido-westerwelle	Guido Westerwelle	Westerwelle			DEU:fm:2009-10:2013-12	vestervele
guilherme-cals-theophilo-gaspar-de-oliveira	Guilherme Cals Theophilo Gaspar de Oliveira	de Oliveira		Q97657354	BRA:im:2019-01:2020-05	olivira|deolivira
guilherme-posser-da-costa	Guilherme Posser da Costa	da Costa	Guilherma Posser da Costa	Q956967	STP:hg:1999-01:2001-09	costa|dacosta
guillaume-kigbafori-soro	Guillaume Kigbafori Soro	Soro	Guillaume Soro	Q313994	CIV:dm:2011-04:2012-03;CIV:hg:2007-04:2012-03;CIV:sp:2012-03:2019-02	soro
guillaume-long	Guillaume Long	Long		Q23001051	ECU:fm:2016-03:2017-05	long
guillermo-alvarez-iriarte	Guillermo Álvarez Iriarte	Iriarte		Q6441250	URY:sp:2002-03:2003-03	iriarte
guillermo-botero-nieto	Guillermo Botero Nieto	Botero	Guillermo Botero		COL:dm:2019-05:~2019-05	nieto|botero
guillermo-fernandez-de-soto-valderrama	Guillermo Fernandez De Soto Valderrama	Fernandez	Guillermo Fernandez		COL:un:2019-05:~2019-05	valderama|fernandez
guillermo-galvan-galvan	Guillermo Galván Galván	Galván	Guillermo Galván	Q2646393	MEX:dm:2006-12:2012-11	galvan
guillermo-lasso	Guillermo Lasso	Lasso	Guillermo Lasso Mendoza	Q4414537	ECU:hg:2021-05:2023-11;ECU:hs:2021-05:2023-11	laso
guillermo-paiva-hernandez	Guillermo Paiva Hernández	Hernández		Q111198940	CHL:mc:2022-03:~2022-07	hernandez
guillermo-pereda	Guillermo Pereda	Pereda		Q111493090	ARG:mc:2021-12:~2022-07	pereda
guillermo-perez-arias	Guillermo Pérez Arias	Arias		Q108426442	HND:fm:2002:2003	arias
gulshara-abdykhalikova	Gulshara Abdykhalikova	Abdykhalikova	Gulshara Abdykalikova	Q4054654	KAZ:dg:2013-11:~2014;KAZ:dg:2019-05:~2019-05	abdihalikova
gulub-donev	Gulub Donev	Donev	Galab Donev	Q31192182	BGR:dg:2021-05:2021-12;BGR:hg:2022-08:2023-06	donev
gundars-daudze	Gundars Daudze	Daudze		Q2577102	LVA:sp:2006-11:2010-11;LVA:sp:2007-09:2010-11	daudze
gunnar-bragi-sveinsson	Gunnar Bragi Sveinsson			Q5618945	ISL:fm:2013-05:2016-04	svinson
gunnar-karlson	Gunnar Karlson	Karlson		Q5901012	SWE:si:2012-10:2019	karlson
gunther-platter	Günther Platter	Platter		Q84797	AUT:dm:2003-02:2007-01;AUT:im:2007-01:2008-06	plater
guntis-ulmanis	Guntis Ulmanis	Ulmanis			LVA:hs:1993-07:1999-07	ulmanis
guo-shengkun	Guo Shengkun	Guo		Q4276774	CHN:im:2012-12:2017-11	shengkun|guo
gurbandurdy-begenjov	Gurbandurdy Begenjov	Begenjov		Q39387161	TKM:dm:2001-06:2002-03	begenjov
gurbanguly-berdimuhamedow	Gurbanguly Berdimuhamedow	Berdimuhamedow		Q57530	TKM:hg:2007-02:2022-03;TKM:hs:2007-02:2022-03;TKM:vp:2001-03:2007-02	berdimuhamedov
gursediin-saikhanbayar	Gürsediin Saikhanbayar	Saikhanbayar		Q107000988	MNG:dm:2020-07:~2022-08	saihanbaiar
gustav-aitaro	Gustav Aitaro	Aitaro		Q113581829	PLW:fm:2021-01:~2022-09;PLW:fm:2021-09:~2022-12	aitaro
gustav-hagglund	Gustav Hägglund	Hägglund		Q3357738	FIN:mc:1994-11:2001-06	haglund
gustavo-bell-lemus	Gustavo Bell Lemus	Bell	Gustavo Bell		COL:vp:1998-08:~2001	lemus|bel
gustavo-fajardo	Gustavo Fajardo	Fajardo		Q110251215	URY:mc:2021-02:2022-04	fajardo
gustavo-meza-cuadra-velasquez	Gustavo Meza-Cuadra Velasquez	Meza-Cuadra			PER:un:2019-05:~2019-05	velasquez|mezacuadra|cuadra
gustavo-noboa	Gustavo Noboa	Noboa	Gustavo Noboa Bejarano	Q471291	ECU:hg:2000-01:2003-01;ECU:hs:2000-01:2003-01;ECU:vp:1998-08:2000-01	noboa
gustavo-penades	Gustavo Penadés	Penadés		Q9001524	URY:sp:2001-03:2002-03	penades
gustavo-petro	Gustavo Petro	Petro	Gustavo Francisco Petro Urrego	Q704022	COL:hg:2022-08:~2026-01;COL:hs:2022-08:~2026-01	petro
guusje-ter-horst	Guusje ter Horst	ter Horst		Q459504	NLD:im:2007-02:2010-02	horst|terhorst
guy-lenz	Guy Lenz	Lenz		Q13102910	LUX:mc:1998-07:2002-01	lenz
guy-nzouba-ndama	Guy Nzouba-Ndama	Nzouba-Ndama		Q3122048	GAB:sp:1997-01:2016-04	ndama|nzubandama
guy-parmelin	Guy Parmelin	Parmelin		Q121160	CHE:hg:2021-01:2021-12;CHE:hg:2026-01:~2026-01;CHE:hs:2021-01:2021-12;CHE:hs:2026-01:~2026-01;CHE:vp:2020-01:~2021-01	parmelin
guy-scott	Guy Scott	Scott		Q153986	ZMB:hs:2014-10:2015-01;ZMB:vp:2011-09:2014-10	scot
guy-verhofstadt	Guy Verhofstadt	Verhofstadt		Q12978	BEL:hg:1999-07:2008-03	verhofstadt
gyanendra-of-nepal	Gyanendra of Nepal		Gyanendra Bir Bikram Shah	Q201327	NPL:hs:2001-06:2006-04;NPL:hs:2001-06:2008-05	gianendra
gyude-bryant	Gyude Bryant	Bryant		Q442511	LBR:hg:2003-10:2006-01;LBR:hs:2003-10:2006-01	briant
h-r-mcmaster	H. R. McMaster	McMaster		Q5628492	USA:si:2017-02:2018-04	mcmaster
haakon-bruun-hanssen	Haakon Bruun-Hanssen	Bruun-Hanssen		Q11973582	NOR:mc:2013-11:2020-08	hansen|brunhansen
habib-ben-yahia	Habib Ben Yahia	Yahia		Q3125299	TUN:fm:1999-11:2004-11	iahia
habib-essid	Habib Essid	Essid		Q3125311	TUN:hg:2015-02:2016-08;TUN:im:2011-03:2011-12	esid
habib-saihou-drammeh	Habib Saihou Drammeh	Drammeh		Q54637664	GMB:im:2017-12:2018-01	drameh
habibollah-sayyari	Habibollah Sayyari	Sayyari		Q5851095	IRN:mc:2007:2017	saiari
hackman-owusu-agyeman	Hackman Owusu-Agyeman	Owusu-Agyeman		Q1567260	GHA:fm:2001-02:2003-04	agieman|ovusuagieman
hadi-tjahjanto	Hadi Tjahjanto	Tjahjanto		Q25469937	IDN:mc:2017-01:2017-12;IDN:mc:2017-12:2021-11	tjahjanto
hadiya-khalaf-abbas	Hadiya Khalaf Abbas	Abbas		Q24572906	SYR:sp:2016-06:2017-07	abas
hadja-lahbib	Hadja Lahbib	Lahbib		Q3125551	BEL:fm:2022-07:2024-11	lahbib
hafez-al-assad	Hafez al-Assad	al-Assad	Hafiz al-Asad	Q118725	SYR:hs:1971-03:2000-06	asad
hage-gottfried-geingob	Hage Gottfried Geingob	Geingob	Hage Geingob	Q1568274	NAM:hg:2012-12:2015-03;NAM:hg:2015-03:2024-02;NAM:hs:2015-03:2024-02	gingob
haider-al-abadi	Haider Al-Abadi	Al-Abadi	Haydar al-Abadi	Q5639013	IRQ:hg:2014-09:2018-10	abadi
haile-woldense	Haile Woldense			Q5639243	ERI:fm:1997:2000	voldense
hailemariam-desalegn	Hailemariam Desalegn	Hailemariam		Q381071	ETH:fm:2010-09:2012-09;ETH:hg:2012-08:2018-04	desalegn|hailemariam
haitham-bin-tarik-al-said	Haitham bin Tarik Al Said	Haitham	Haitham bin Tarik|Haytham bin Tariq Al Said|Haytham bin Tariq bin Taimur Al-Said	Q12250314	OMN:fm:2020-01:2020-08;OMN:hg:2020-01:~2026-01;OMN:hs:2020-01:~2026-01	said|haitham
haji-abdul-qadeer	Haji Abdul Qadeer	Qadeer		Q167139	AFG:vp:2002-06:2002-07	kadir
hajibala-abutalibov	Hajibala Abutalibov	Abutalibov			AZE:dg:2019-05:~2019-05	abutalibov
hajim-al-hassani	Hajim al-Hassani	al-Hassani		Q324564	IRQ:sp:2005-05:2006-03	hasani
hakainde-hichilema	Hakainde Hichilema	Hichilema		Q717185	ZMB:hg:2021-08:~2026-01;ZMB:hs:2021-08:~2026-01	hichilema
hakan-cavusoglu	Hakan Çavuşoğlu	Çavuşoğlu		Q21526183	TUR:dg:2016-05:2018-07	cavusoglu
hakan-fidan	Hakan Fidan	Fidan			TUR:fm:2023-06:~2025-12	fidan
hakan-pettersson	Håkan Pettersson	Pettersson		Q6046523	SWE:si:2004:2007	peterson
hakan-syren	Håkan Syrén	Syrén		Q2916898	SWE:mc:2004-01:2009-03;SWE:si:1999:2003	siren
halbe-zijlstra	Halbe Zijlstra	Zijlstra		Q1375236	NLD:fm:2017-10:2018-02	zilstra
halebonoe-setsabi	Halebonoe Setšabi	Setšabi		Q109820132	LSO:dm:2021-10:~2022-08	setsabi
halidi-charif	Halidi Charif	Charif		Q108344792	COM:fm:2002:~2023-01	charif
halimah-yacob	Halimah Yacob	Halimah		Q5642345	SGP:hs:2017-09:2023-09;SGP:sp:2013-01:2017-08	iacob|halimah
haliru-mohammed-bello	Haliru Mohammed Bello	Bello		Q5642458	NGA:dm:2011-07:2012-06	belo
halla-tomasdottir	Halla Tomasdottir	Tomasdottir			ISL:hg:2024-08:2024-12;ISL:hs:2024-08:~2026-01	tomasdotir
halldor-asgrimsson	Halldór Ásgrímsson	Ásgrímsson		Q208879	ISL:fm:1995-05:2004-09;ISL:hg:2004-09:2006-06	asgrimson
ham-lini	Ham Lini	Lini		Q469851	VUT:dg:2008-09:~2009;VUT:hg:2004-12:2008-09	lini
hama-amadou	Hama Amadou	Amadou		Q544141	NER:hg:2000-01:2007-06;NER:sp:2011-04:2014-11	amadu
hama-thai	Hama Thai	Thai		Q5643918	MOZ:si:2020-03:~2022-07	thai
hamad-bin-ali-al-attiyah	Hamad bin Ali Al Attiyah	Al Attiyah	Hamad bin Ali	Q21004768	QAT:dm:2013-06:2016-01;QAT:mc:1990:2013-06	atiah|hamad
hamad-bin-isa-al-khalifa	Hamad bin Isa Al Khalifa	Hamad	Hamad II of Bahrain|Hamad bin Isa	Q57352	BHR:hs:1999-03:~2023-01;BHR:hs:1999-03:~2026-01	halifa|hamad
hamad-bin-jassim-bin-jaber-al-thani	Hamad bin Jassim bin Jaber Al Thani	Hamad	Hamad bin Jasim bin Jabir Al Thani|Hamad bin Jasim bin Jabir Al-Thani|Hamad bin Jasim bin Jabir al-Thani	Q57734	QAT:dg:2003-09:~2006;QAT:hg:2007-04:2013-06	thani|hamad
hamad-bin-khalifa-al-thani	Hamad bin Khalifa Al Thani	Hamad	Hamad bin Khalifa|Jasim bin Hamad bin Khalifa Al Thani|Jassim bin Hamad bin Khalifa Al Thani|Muhammad bin Khalifa Al Thani|Muhammad bin Khalifa al-Thani|Tamim bin Hamad bin Khalifa Al Thani|Tamim bin Hamad bin Khalifa Al-Thani|Tamim bin Hamad bin Khalifa al-Thani	Q57360	QAT:dg:1998-01:~2006;QAT:hs:1995-06:2013-06	thani|hamad
hamad-jaber-al-ali-al-sabah	Hamad Jaber Al-Ali Al-Sabah	Hamad	Hamad al-Jabir al-Ali al-Sabah	Q96202201	KWT:dg:2020-12:2022-02;KWT:dm:2020-12:2022-02	sabah|hamad
hamad-masauni	Hamad Masauni	Masauni		Q16214437	TZA:im:2022-01:~2022-08	masauni
hamada-madi	Hamada Madi	Madi	Hamada Madi Bolero	Q3111209	COM:hg:2000-11:2002-04;COM:hs:2002-01:2002-05	madi
hamadi-jebali	Hamadi Jebali	Jebali		Q57699	TUN:hg:2011-12:2013-03	jebali
hamadi-ould-baba-ould-hamadi	Hamadi Ould Baba Ould Hamadi	Ould Hamadi		Q3126304	MRT:fm:2011:2013	hamadi|uldamadi
hamadi-ould-meimou	Hamadi Ould Meimou	Ould Meimou		Q56064138	MRT:fm:2015:2016	mimu|uldmimu
hamadou-adamou-souley	Hamadou Adamou Souley	Souley		Q110537610	NER:im:2021-11:~2022-08	suli
hambardzum-matevosyan	Hambardzum Matevosyan	Matevosyan			ARM:dg:2021-11:~2023-04	matevosian
hamdan-bin-zayid-al-nuhayyan	Hamdan bin Zayid al-Nuhayyan	Hamdan			ARE:dg:2003-10:~2009	nuhaian|hamdan
hamdi-wheiba	Hamdi Wheiba	Wheiba		Q12208794	EGY:mc:2001-10:2005-10	vhiba
hamdullah-mohib	Hamdullah Mohib	Mohib			AFG:si:2021-01:~2021-05	mohib
hamed-bakayoko	Hamed Bakayoko	Bakayoko		Q3126401	CIV:dm:2017-07:2021-03;CIV:hg:2020-07:2021-03	bakaioko
hamed-karoui	Hamed Karoui	Karoui			TUN:hg:1989-09:1999-11;TUN:hg:1999-11:2011-12	karui
hamid-karzai	Hamid Karzai	Karzai	Hamad Karzai	Q43944	AFG:hg:2002-06:2004-12;AFG:hg:2004-12:2014-09;AFG:hs:2004-12:2014-09	karzai
hamid-mannan	Hamid Mannan	Mannan		Q112325640	SDN:im:2017-05:2018-05	manan
hamid-nawaz-khan	Hamid Nawaz Khan	Khan		Q5644623	PAK:im:2007-11:2008-03	han
hamilton-mourao	Hamilton Mourão	Mourão	Antonio Hamilton Martins Mourao	Q52871852	BRA:vp:2019-01:~2022-12	murao
hammouda-sabbagh	Hammouda Sabbagh	Sabbagh		Q41229317	SYR:sp:2017-09:2020;SYR:sp:2020:~2023-01	sabagh
hamoud-bin-faisal-al-busaidi	Hamoud bin Faisal al Busaidi	Hamoud	Hamoud bin Faisal|Hamud bin Faisal bin Said al-Busaidi	Q59660255	OMN:im:2011:~2023-01	busaidi|hamud
hamza-abdi-barre	Hamza Abdi Barre	Barre		Q112598575	SOM:hg:2022-06:~2026-01	bare
hamzah-haz	Hamzah Haz	Haz			IDN:vp:2001-07:~2003	haz
hamzah-zainuddin	Hamzah Zainuddin	Zainuddin		Q5646531	MYS:im:2020-03:2021-08;MYS:im:2021-08:~2022-07	zainudin
han-duck-soo	Han Duck-soo	Han	Han Deok-Soo	Q356666	KOR:dg:2005-03:2006-07;KOR:hg:2006-03:2006-04;KOR:hg:2007-04:2008-02;KOR:hg:2022-05:2025-07	su|han
han-kwang-bok	Han Kwang-bok	Han		Q2194140	PRK:dg:2010-06:2012-10	bok|han
han-min-goo	Han Min-goo	Han		Q5646647	KOR:dm:2014-06:2017-07;KOR:mc:2009-09:2010-06;KOR:mc:2010-06:2011-10	gu|han
han-myeong-sook	Han Myeong-sook	Han			KOR:hg:2006-04:2007-04	suk|han
han-seung-soo	Han Seung-soo	Han		Q356675	KOR:fm:2001-03:2002-02;KOR:hg:2008-02:2009-09	su|han
han-wan-sang	Han Wan-sang	Han		Q12624201	KOR:dg:2001-01:2002-01	sang|han
han-zheng	Han Zheng	Han		Q48405	CHN:dg:2018-03:~2022-07;CHN:vp:2023-03:~2024-05	zheng|han
hanafy-el-gebaly	Hanafy El Gebaly	El Gebaly		Q108128558	EGY:sp:2021-01:~2022-08	gebali
hanana-ould-sidi	Hanana Ould Sidi	Ould Sidi		Q114293069	MRT:dm:2022-04:~2023-01	sidi|uldsidi
hani-al-mulki	Hani al-Mulki	al-Mulki	Hani Mulki	Q5648173	JOR:fm:2004-10:2005-04;JOR:hg:2016-06:2018-06	mulki
hanke-bruins-slot	Hanke Bruins Slot	Slot		Q5165280	NLD:fm:2023-09:2024-07;NLD:im:2022-01:~2022-08	slot
hanna-birna-kristjansdottir	Hanna Birna Kristjánsdóttir			Q2276642	ISL:im:2013-05:2014-12	kristjansdotir
hanna-tetteh	Hanna Tetteh	Tetteh		Q5648740	GHA:fm:2013-01:2017-01	teteh
hanna-turchynova	Hanna Turchynova	Turchynova		Q17372365	UKR:ad:2014-02:2014-06	turchinova
hanne-harlem	Hanne Harlem	Harlem		Q1780809	NOR:im:2000-03:2001-10	harlem
hannes-germann	Hannes Germann	Germann		Q116475	CHE:sp:2013-11:2014-11	german
hannes-hanso	Hannes Hanso	Hanso		Q17446918	EST:dm:2015-09:2016-11	hanso
hanno-pevkur	Hanno Pevkur	Pevkur		Q1399218	EST:dm:2022-07:~2022-07;EST:im:2014-03:2016-11	pevkur
hans-adam-ii	Hans-Adam II	Hans-Adam		Q57454	LIE:hs:1989-11:~2026-01	hansadam|adam
hans-altherr	Hans Altherr	Altherr		Q117781	CHE:sp:2011-12:2012-11	ther
hans-enoksen	Hans Enoksen	Enoksen			GRL:hg:2002-12:2009-06	enoksen
hans-franken	Hans Franken	Franken		Q13653571	NLD:sp:2013-06:2013-07	franken
hans-haekkerup	Hans Hækkerup	Hækkerup		Q1390745	DNK:dm:1993-01:2000-12	haekerup
hans-hillen	Hans Hillen	Hillen		Q466569	NLD:dm:2010-10:2012-11	hilen
hans-jesper-helso	Hans Jesper Helsø	Helsø		Q12319626	DNK:mc:2002-10:2008-07	helso
hans-peter-doskozil	Hans Peter Doskozil	Doskozil		Q22078521	AUT:dm:2016-01:2017-12	doskozil
hans-peter-friedrich	Hans-Peter Friedrich	Friedrich			DEU:im:2011-03:2013-12	friedrich
hans-rudolf-merz	Hans-Rudolf Merz	Merz		Q122275	CHE:hg:2009-01:2009-12;CHE:hs:2009-01:2009-12;CHE:vp:2009-01:2009-12	merz
hans-stockli	Hans Stöckli	Stöckli		Q122852	CHE:sp:2019-12:2020-11	stokli
hansheiri-inderkum	Hansheiri Inderkum	Inderkum		Q118384	CHE:sp:2010-11:2011-12	inderkum
harald-sunde	Harald Sunde	Sunde		Q5653985	NOR:mc:2009-10:2013-11	sunde
harald-v	Harald V	Harald	Harald V of Norway	Q57287	NOR:hs:1991-01:~2026-01	harald
hari-kostov	Hari Kostov	Kostov		Q965523	MKD:hg:2004-06:2004-11;MKD:im:2002-11:2004-06	kostov
hari-sabarno	Hari Sabarno	Sabarno		Q12485293	IDN:im:2001-08:2004-10	sabarno
harini-amarasuriya	Harini Amarasuriya	Amarasuriya			LKA:hg:2024-09:~2025-12	amarasuria
haris-kastanidis	Haris Kastanidis	Kastanidis		Q1063232	GRC:im:2011-06:2011-11	kastanidis
haris-silajdzic	Haris Silajdžić	Silajdžić		Q57381	BIH:hs:2006-10:~2009;BIH:hs:2008-03:2008-11;BIH:hs:2010-03:2010-11	silajdzic
harjit-sajjan	Harjit Sajjan	Sajjan	Harjit Singh Sajjan	Q21336246	CAN:dm:2015-11:2021-10	sajan
harold-caballeros	Harold Caballeros	Caballeros		Q5660266	GTM:fm:2012-01:2013-01	cabaleros
harold-martin	Harold Martin	Martin			NCL:hg:2007-08:2009-06;NCL:hg:2011-03:2015-04	martin
haroldo-rodas	Haroldo Rodas	Rodas		Q1585971	GTM:fm:2008-01:2012-01	rodas
haroun-kabadi	Haroun Kabadi	Kabadi		Q1371523	TCD:hg:2002-06:2003-06;TCD:sp:2011-06:2021-04	kabadi
harri-holkeri	Harri Holkeri	Holkeri		Q273324	:io:2000-09:2001-09	holkeri
harry-jenkins	Harry Jenkins	Jenkins		Q5670053	AUS:sp:2008-02:2011-11	jenkins
harry-kalaba	Harry Kalaba	Kalaba		Q19560917	ZMB:fm:2016-08:2021-08	kalaba
harsh-vardhan-shringla	Harsh Vardhan Shringla	Vardhan	Harsh Vardhan	Q23304224	IND:fm:2020-01:2022-04	shringla|vardan
hartina-flournoy	Hartina Flournoy	Flournoy		Q103782254	USA:ad:2021-01:2022-05	flurnoi
hartwig-loger	Hartwig Löger	Löger	Hartwig Loeger	Q45808771	AUT:dg:2019-05:2019-05;AUT:hg:2019-05:2019-06	loger
harun-ar-rashid	Harun-Ar-Rashid			Q109332101	BGD:mc:2000-12:2002-06	rashid
harun-ron-lual	Harun Ron Lual	Lual		Q112792351	SDN:ad:2005-09:2007-12	lual
harvey-s-rosen	Harvey S. Rosen	Rosen		Q1587931	USA:ad:2005-02:2005-06	rosen
hasan-al-lawzi	Hasan al-Lawzi	al-Lawzi		Q2784436	YEM:hg:2011-06:2011-08	lavzi
hasan-ebrahim-habibi	Hasan Ebrahim Habibi	Habibi			IRN:vp:1989-08:~2000	habibi
hasan-mashhud-chowdhury	Hasan Mashhud Chowdhury	Chowdhury		Q5678233	BGD:mc:2002-06:2005-06	chovduri
hasan-turkmani	Hasan Turkmani	Turkmani		Q1588608	SYR:dm:2004-05:2009-06;SYR:mc:2002-01:2004-05	turkmani
hashim-thaci	Hashim Thaçi	Thaçi		Q57634	XKX:hg:1999-04:2000-02;XKX:hg:2008-01:2014-12;XKX:hs:2016-04:2020-11	thaci
hassabu-mohamed-abdalrahman	Hassabu Mohamed Abdalrahman	Abdalrahman	Hasabu Mohamed Abdel Rahman|Hasabu Mohamed Abdel Rahmin	Q16127041	SDN:vp:2013-12:2018-09	abdalrahman
hassan-abdulla-al-ghanim	Hassan Abdulla Al-Ghanim	Al-Ghanim		Q110183288	QAT:sp:2021-10:~2022-07	ghanim
hassan-abshir-farah	Hassan Abshir Farah	Hassan		Q572660	SOM:hg:2001-11:2003-12	farah|hasan
hassan-ali-khayre	Hassan Ali Khayre	Khayre		Q28824125	SOM:hg:2017-03:2020-07	haire
hassan-diab	Hassan Diab	Diab		Q5679624	LBN:hg:2020-10:2021	diab
hassan-gouled-aptidon	Hassan Gouled Aptidon	Hassan Gouled			DJI:hs:1977-06:1999-05	aptidon|hasanguled|guled
hassan-hundumey-jimale	Hassan Hundumey Jimale	Jimale		Q107722516	SOM:im:2020-10:~2022-08	jimale
hassan-hussien-haji	Hassan Hussien Haji	Hussien	Hassan Hussein Haji|Hassan Hussien	Q107722514	SOM:dm:2020-10:~2022-08	haji|husien
hassan-ii	Hassan II	Hassan			MAR:hs:1961-03:1999-07	hasan
hassan-omar-mohamed-bourhan	Hassan Omar Mohamed Bourhan	Bourhan		Q110572953	DJI:dm:2013-03:~2022-07;DJI:im:2019-05:~2019-05	burhan
hassan-rouhani	Hassan Rouhani	Rouhani	Hasan Fereidun Rohani|Hasan Fereidun Ruhani	Q348144	IRN:hg:2013-08:2021-08;IRN:si:1989-10:2005-08	ruhani
hassan-sheikh-mohamud	Hassan Sheikh Mohamud	Hassan	Hassan Sheikh Mahamud	Q319153	SOM:hs:2012-09:2017-02;SOM:hs:2022-05:~2026-01	mohamud|hasan
hassan-wirajuda	Hassan Wirajuda	Wirajuda		Q183581	IDN:fm:2001-08:2009-10	virajuda
hassanal-bolkiah	Hassanal Bolkiah	Hassanal		Q57327	BRN:dm:1986-09:2018-01;BRN:fm:2019-05:~2019-05;BRN:fm:2022-06:~2022-12;BRN:hg:1967-10:~2026-01;BRN:hg:1984-01:~2022-07;BRN:hs:1967-10:~2026-01	bolkiah|hasanal
hassel-bacchus	Hassel Bacchus	Bacchus		Q107861251	TTO:ad:2015-09:2021-07	bachus
hassoumi-massoudou	Hassoumi Massoudou	Massoudou	Massoudou Hassoumi	Q5680106	NER:fm:2021-04:~2022-08	masudu
hau-do-suan	Hau Do Suan	Hau Do Suan			MMR:un:2019-05:~2019-05	suan|haudosuan
havea-hikuleo-opulotu	Havea Hikule‘o ‘oPulotu	‘oPulotu		Q5683504	TON:sp:2010-12:2012-07	opulotu
hayati-yazici	Hayati Yazici	Yazici			TUR:dg:2007-08:~2008	iazici
hayk-harutyunyan	Hayk Harutyunyan	Harutyunyan		Q13053595	ARM:im:1999-11:2001-12	harutiunian
haytham-shojaaadin	Haytham Shoja’aadin	Shoja’aadin		Q100329149	YEM:un:2017:~2023-01	shojaadin
hazbi-lika	Hazbi Lika	Lika			MKD:dg:2019-05:~2019-05	lika
hazem-al-beblawi	Hazem Al Beblawi	Al Beblawi	Hazem el-Beblawi	Q1592085	EGY:hg:2013-07:2014-03	beblavi
hazim-al-shaalan	Hazim al-Shaalan	al-Shaalan		Q324581	IRQ:dm:2004-06:2005-06	shalan
hector-aparicio	Héctor Aparicio	Aparicio		Q110628935	PAN:sp:2011-07:2012-06	aparicio
hector-gustavo-villatoro	Héctor Gustavo Villatoro	Villatoro		Q110164006	SLV:im:2021-03:~2022-07	vilatoro
hector-timerman	Héctor Timerman	Timerman		Q58073	ARG:fm:2010-06:2015-12	timerman
hector-zelaya-castro	Héctor Zelaya Castro	Castro		Q110787596	HND:ad:2022-01:~2022-07	castro
hedi-majdoub	Hédi Majdoub	Majdoub		Q21996842	TUN:im:2016-01:2017-09	majdub
hedi-mhenni	Hédi M'henni	M'henni		Q2912277	TUN:dm:2004-11:2005-08;TUN:im:2002-04:2004-11	mheni
hedwig-gilaard	Hedwig Gilaard	Gilaard		Q113956875	SUR:mc:2010-02:2013-07	gilard
heiko-maas	Heiko Maas	Maas			DEU:fm:2018-03:2021-12	mas
heinz-christian-strache	Heinz-Christian Strache	Strache		Q44733	AUT:dg:2017-12:2019-05	strache
heinz-fischer	Heinz Fischer	Fischer		Q11753	AUT:hs:2004-07:2016-07;AUT:sp:1990-11:2002-12;AUT:sp:2002-12:2004-06	fischer
helen-clark	Helen Clark	Clark		Q180383	NZL:fm:2008-08:2008-11;NZL:hg:1999-12:2008-11	clark
helena-carreiras	Helena Carreiras	Carreiras		Q111346739	PRT:dm:2022-03:~2022-08	cariras
helene-hayman	Helene Hayman	Hayman		Q24165	GBR:sp:2006-07:2011-08	haiman
helio-fallas	Helio Fallas	Fallas	Helio Fallas Venega|Helio Fallas Venegas	Q15980216	CRI:vp:2014-05:2018-05	falas
heliodoro-diaz-escarraga	Heliodoro Díaz Escarraga	Escarraga		Q5893803	MEX:sp:2005-09:2006-02	escaraga
helle-thorning-schmidt	Helle Thorning-Schmidt	Thorning-Schmidt		Q57652	DNK:hg:2011-10:2015-06	schmidt|thorningschmidt
heng-swee-keat	Heng Swee Keat	Heng		Q5714209	SGP:dg:2019-05:~2022-07	keat|heng
henk-kamp	Henk Kamp	Kamp		Q732818	NLD:dm:2002-12:2007-02;NLD:dm:2021-09:2022-01	kamp
henn-polluaas	Henn Põlluaas	Põlluaas		Q16405090	EST:sp:2019-04:2021-03	poluas
henri	Henri	Henri		Q16004	LUX:hs:2000-10:2025-10	henri
henri-eyebe-ayissi	Henri Eyebe Ayissi	Eyebe Ayissi		Q58236	CMR:fm:2007-09:2011-12	aisi|iebeaisi
henri-konan-bedie	Henri Konan Bedie	Bedie			CIV:hs:1993-12:1999-12	bedie
henri-kox	Henri Kox	Kox		Q13103001	LUX:im:2019-10:~2022-07	kox
henri-marie-dondra	Henri-Marie Dondra	Dondra		Q107273326	CAF:hg:2021-06:2022-02	dondra
henri-mova-sakanyi	Henri Mova Sakanyi	Mova	Henri Mova|Henri Mova Sankanyi	Q3131683	COD:dg:2018-02:~2024-02;COD:im:2018-02:2019-01;COD:im:2019-05:~2019-05	sakani|mova
henri-van-axeldongen	Henri van Axeldongen	van Axeldongen		Q113956877	SUR:mc:2021-05:2022-03	axeldongen|vanaxeldongen
henri-wanzet-linguissara	Henri Wanzet Linguissara	Linguissara		Q112080021	CAF:im:2017-09:2019-02;CAF:im:2019-02:2021-06	linguisara
henrik-dam-kristensen	Henrik Dam Kristensen	Kristensen		Q1358896	DNK:sp:2019-06:~2022-07	kristensen
henrique-rosa	Henrique Rosa	Rosa		Q286130	GNB:hs:2003-09:2005-10	rosa
henrique-tokpah	Henrique Tokpah	Tokpah			LBR:im:2019-05:~2019-05	tokpah
henry-boimah-fahnbulleh	Henry Boimah Fahnbulleh	Fahnbulleh		Q891036	LBR:fm:2020-07:2020-10	fahnbuleh
henry-leonard-mac-donald	Henry Leonard Mac-Donald	Mac-Donald			SUR:un:2019-05:~2019-05	donald|macdonald
henry-mora-jimenez	Henry Mora Jiménez	Jiménez		Q16730301	CRI:sp:2014:2015	jimenez
henry-odein-ajumogobia	Henry Odein Ajumogobia	Ajumogobia		Q2014261	NGA:fm:2010-04:2011-07	ajumogobia
henry-oryem-okello	Henry Oryem Okello	Oryem Okello	Henry Okello Oryem	Q3784984	UGA:fm:2014-09:2015-11	okelo|oriemokelo
henry-puna	Henry Puna	Puna			COK:fm:2019-05:~2019-05;COK:hg:2010-11:2020-10	puna
henry-ramos-allup	Henry Ramos Allup	Allup		Q5894576	VEN:sp:2016-01:2017-01	alup
henry-reyes-chigua	Henry Reyes Chigua	Chigua		Q110227649	GTM:dm:2021-12:~2022-07	chigua
henry-tang	Henry Tang	Tang		Q19220	HKG:hg:2005-05:2005-06	tang
henry-van-thio	Henry Van Thio	Henry Van Thio	Henry Van Tio		MMR:vp:2016-03:~2021-02	thio|henrivanthio
henryk-kowalczyk	Henryk Kowalczyk	Kowalczyk		Q432110	POL:dg:2021-10:~2023-12	kovalczik
heraldo-munoz	Heraldo Muñoz	Muñoz		Q5732719	CHL:fm:2014-03:2018-03	munoz
herard-abraham	Hérard Abraham	Abraham		Q887405	HTI:fm:2005-01:2006-06	abraham
herb-gray	Herb Gray	Gray		Q1548798	CAN:dg:1997-06:2002-01	grai
herbert-kickl	Herbert Kickl	Kickl		Q1395041	AUT:im:2017-12:2019-05	kikl
herintsalama-rajaonarivelo	Herintsalama Rajaonarivelo	Rajaonarivelo			MDG:hg:2025-10:~2026-01	rajaonarivelo
herman-de-croo	Herman De Croo	De Croo		Q1351926	BEL:sp:1999-07:2007-07	cru|decru
herman-van-rompuy	Herman Van Rompuy	Van Rompuy		Q12983	BEL:hg:2008-12:2009-11;BEL:sp:2007-07:2008-12;EUE:hs:2009-12:2014-11:european-council	rompui|vanrompui
hermangild-francis	Hermangild Francis	Francis			LCA:im:2019-05:~2019-05	francis
hermogenes-ebdane	Hermogenes Ebdane	Ebdane		Q983319	PHL:dm:2007-02:2007-07	ebdane
hermogenes-esperon-jr	Hermogenes Esperon Jr.	Esperon	Hermogenes Esperon	Q5741968	PHL:mc:2006-07:2008-05;PHL:si:2016-06:2022-06	jr|esperon
hernan-larrain	Hernán Larraín	Larraín		Q5742466	CHL:sp:2004-03:2005-03	larain
hernani-coelho	Hernâni Coelho	Coelho		Q19502619	TLS:fm:2015-02:2017-09;TLS:fm:2019-05:~2019-05	coelho
hero-ibrahim-ahmed	Hero Ibrahim Ahmed	Ahmed		Q5742719	IRQ:ad:2005-04:2014-07	ahmed
hery-martial-rajaonarimampianina-rakotoarimana	Hery Martial Rajaonarimampianina Rakotoarimana	Rajaonarimampianina	Hery Martial Rajaonarimampianina|Hery Rajaonarimampianina		MDG:hs:2014-01:2019-01	rakotoarimana|rajaonarimampianina
hesham-qandil	Hesham Qandil	Qandil	Hisham Qandil	Q57728	EGY:hg:2012-08:2013-07	kandil
heydar-aliyev	Heydar Aliyev	Aliyev		Q157451	AZE:hs:1993-10:2003-12	iev
hibatullah-akhundzada	Hibatullah Akhundzada	Akhundzada	Haibatullah Akhundzada|Haybatullah Akhundzada	Q24237654	AFG:hs:2021-09:~2026-01	ahundzada
hichem-fourati	Hichem Fourati	Fourati		Q56309568	TUN:im:2018-07:2020-02	furati
hichem-mechichi	Hichem Mechichi	Mechichi		Q88485687	TUN:hg:2020-09:2021-07;TUN:im:2020-02:2020-09;TUN:im:2021-01:2021-07	mechichi
hidehisa-otsuji	Hidehisa Otsuji	Otsuji	Otsuji Hidehisa	Q5752333	JPN:sp:2010-07:2012-12	otsuji
hienadz-nievyhlas	Hienadz Nievyhlas	Nievyhlas		Q1980236	BLR:ad:2006-01:2008-07	nievihlas
hifikepunye-pohamba	Hifikepunye Pohamba	Pohamba			NAM:hg:2005-03:2015-03;NAM:hs:2004-11:2005-03;NAM:hs:2005-03:2015-03	pohamba
hikmat-mizban-ibrahim-al-azzawi	Hikmat Mizban Ibrahim al-Azzawi	al-Azzawi			IRQ:dg:1999-07:~2002	azavi
hilary-charlesworth	Hilary Charlesworth	Charlesworth		Q5760919	:io:2021-11:~2023-01	charlesvorth
hilda-c-heine	Hilda C. Heine	Heine	Hilda Heine	Q20090884	MHL:hg:2016-01:2020-01;MHL:hg:2023-01:~2026-01;MHL:hs:2016-01:2020-01;MHL:hs:2023-01:~2026-01	hine
hillary-clinton	Hillary Clinton	Clinton		Q6294	USA:ad:1993-01:2001-01;USA:fm:2009-01:2013-02	clinton
hilmi-ozkok	Hilmi Özkök	Özkök		Q742987	TUR:mc:2002-08:2006-08	ozkok
hina-rabbani-khar	Hina Rabbani Khar	Khar		Q254122	PAK:fm:2011-02:2013-03	har
hipolito-mejia	Hipólito Mejía	Mejía	Rafael Hipolito Mejia Dominguez	Q653611	DOM:hg:2000-08:2004-08;DOM:hs:2000-08:2004-08	mejia
hiroaki-takizawa	Hiroaki Takizawa	Takizawa	Takizawa Hiroaki	Q69634994	JPN:si:2019-09:~2022-07	takizava
hirofumi-nakasone	Hirofumi Nakasone	Nakasone	Nakasone Hirofumi	Q937682	JPN:fm:2008-09:2009-09	nakasone
hiroyuki-hosoda	Hiroyuki Hosoda	Hosoda	Hosoda Hiroyuki	Q1133192	JPN:sp:2021-11:~2022-07	hosoda
hiroyuki-kurata	Hiroyuki Kurata	Kurata	Kurata Hiroyuki	Q11386875	JPN:im:2002-04:2004-07;JPN:sp:2002-04:2004-07	kurata
hisamitsu-sugano	Hisamitsu Sugano	Sugano	Sugano Hisamitsu	Q11619415	JPN:sp:1998-07:2001-07	sugano
hisashi-owada	Hisashi Owada	Owada		Q701990	:io:2003-02:2018-06;:io:2009-02:2012-02	ovada
hisham-al-tel	Hisham al-Tel	al-Tel			JOR:dg:2005-07:~2005	tel|altel
hisham-sharaf	Hisham Sharaf	Sharaf		Q16187308	YEM:fm:2016-11:2018-05	sharaf
hishammuddin-hussein	Hishammuddin Hussein	Hussein		Q5772615	MYS:dm:2013-05:2018-05;MYS:dm:2021-08:~2022-07;MYS:fm:2020-03:2021-08;MYS:im:2009-04:2013-05	husin
hissein-brahim-sem-taha	Hissein Brahim Sem Taha	Taha		Q27662545	TCD:fm:2017-02:2017-12	taha
ho-lat-seng	Ho lat Seng	Ho	Ho Iat Seng		MAC:hg:2019-12:2024-12	seng|ho
hoang-trung-hai	Hoang Trung Hai	Hai		Q10769050	VNM:dg:2007-08:2016-04	hai
hojamyrat-annagurbanow	Hojamyrat Annagurbanow	Annagurbanow		Q39083354	TKM:im:2007-04:2007-10	anagurbanov
holger-k-nielsen	Holger K. Nielsen	Nielsen		Q3138668	DNK:fm:2013-12:2014-01	nielsen
hong-nam-ki	Hong Nam-ki	Hong		Q31180640	KOR:dg:2018-12:2022-05;KOR:hg:2021-04:2021-05	ki|hong
hong-song-nam	Hong Song-nam	Hong		Q335164	PRK:hg:1998-09:2003-09	nam|hong
hong-soon-young	Hong Soon-young	Hong		Q5895672	KOR:fm:1998-08:2000-01	iung|hong
honore-traore	Honoré Traoré	Traoré		Q1627285	BFA:hs:2014-10:2014-11	traore
hope-hicks	Hope Hicks	Hicks		Q24851563	USA:ad:2020-03:2021-01	hiks
hor-namhong	Hor Namhong	Namhong		Q58287	KHM:dg:2004-07:~2023-01;KHM:fm:1998-11:2016-04	namhong
horace-chang	Horace Chang	Chang		Q1627852	JAM:dg:2020-09:~2022-07	chang
horacio-cartes	Horacio Cartes	Cartes	Horacio Cartes Jara	Q5901842	PRY:hg:2013-08:2018-08;PRY:hs:2013-08:2018-08	cartes
horst-koehler	Horst Koehler	Koehler			DEU:hs:2004-07:2010-06	koehler
horst-seehofer	Horst Seehofer	Seehofer			DEU:im:2018-03:2021-12	sihofer
horta-nta-na-man	Horta Nta Na Man	Man			GNB:hs:2025-11:~2026-01	man
hoshyar-zebari	Hoshyar Zebari	Zebari		Q982410	IRQ:dg:2014-09:2018-10;IRQ:fm:2003-07:2014-07	zebari
hosni-mubarak	Hosni Mubarak	Mubarak	Mohamed Hosni Mubarak|Mohammed Hosni Mubarak	Q34105	EGY:hs:1981-10:2011-02	mubarak
hossein-amirabdollahian	Hossein Amirabdollahian	Amirabdollahian		Q17991320	IRN:fm:2021-08:2024-05	amirabdolahian
hossein-dehghan	Hossein Dehghan	Dehghan		Q14514593	IRN:dm:2013-08:2017-08;IRN:vp:2004-05:2009-07	dehghan
hossein-khanzadi	Hossein Khanzadi	Khanzadi		Q42742191	IRN:mc:2017:2021-08	hanzadi
hossein-marashi	Hossein Marashi	Marashi		Q5954519	IRN:vp:2004-05:2005-08	marashi
hovik-abrahamyan	Hovik Abrahamyan	Abrahamyan		Q2633067	ARM:hg:2014-04:2016-09;ARM:sp:2008-09:2011-11;ARM:sp:2012-05:2014-04	abrahamian
howard-pearce	Howard Pearce	Pearce			FLK:hg:2002-12:2006-08	pearce
howard-quayle	Howard Quayle	Quayle			IMN:hg:2016-10:2021-10	quaile
hrayr-karapetyan	Hrayr Karapetyan	Karapetyan		Q4214151	ARM:sp:2008-09:2008-09	karapetian
hristijan-mickoski	Hristijan Mickoski	Mickoski			MKD:hg:2024-06:~2026-01	mikoski
hristo-terziyski	Hristo Terziyski	Terziyski		Q59651787	BGR:im:2020-07:2021-05	terziski
hryhoriy-nemyrya	Hryhoriy Nemyrya	Nemyrya			UKR:dg:2007-12:~2009	nemiria
hsu-kuo-yung	Hsu Kuo-yung	Hsu		Q8348841	TWN:im:2018-07:2022-12	iung|hsu
htin-kyaw	Htin Kyaw	Htin Kyaw			MMR:hg:2016-03:2018-03;MMR:hs:2016-03:2018-03	kiav|htinkiav
hu-chunhua	Hu Chunhua	Hu	Sun Chunlan	Q1185298	CHN:dg:2018-03:~2022-07	chunhua|hu
hu-jintao	Hu Jintao	Hu		Q15029	CHN:hs:2003-03:2013-03;CHN:vp:1998-03:2003-03	jintao|hu
hua-jingqun	Hua Jingqun	Jingqun		Q104723309	TWN:im:2022-12:~2023-01	jingqun
huakavameiliku	Hu'akavameiliku			Q19631293	TON:dg:2014-12:2017-09;TON:dm:2021-12:~2022-07;TON:hg:2021-12:2025-01	huakavamiliku
huang-ju	Huang Ju	Huang	Hui Liangyu	Q505710	CHN:dg:2003-03:~2012	ju|huang
hubert-gorbach	Hubert Gorbach	Gorbach		Q85406	AUT:dg:2003-10:2007-01	gorbach
hubert-hughes	Hubert Hughes	Hughes			AIA:hg:1994-03:2000-03;AIA:hg:2010-02:2020-06	hughes
hubert-ingraham	Hubert Ingraham	Ingraham	Hubert A. Ingraham|Hubert Alexander Ingraham	Q317664	BHS:hg:1992-08:2002-05;BHS:hg:2007-05:2012-05	ingraham
hubert-minnis	Hubert Minnis	Minnis		Q16732648	BHS:hg:2017-05:2021-09	minis
hubert-vedrine	Hubert Védrine	Védrine		Q560682	FRA:fm:1997-06:2002-05	vedrine|hubert
hugh-shelton	Hugh Shelton	Shelton		Q1358112	USA:mc:1997-10:2001-09	shelton
hugh-todd	Hugh Todd	Todd		Q99522589	GUY:fm:2020-08:~2023-01	tod
hugo-banzer	Hugo Banzer	Banzer	Hugo Banzer Suarez	Q269039	BOL:hg:1997-08:2001-08;BOL:hs:1997-08:2001-08	banzer
hugo-chavez	Hugo Chávez	Chávez	Hugo Chavez Frias	Q8440	VEN:hg:1999-02:2013-03;VEN:hs:1999-02:2013-03	chavez
hugo-de-jonge	Hugo de Jonge	de Jonge		Q2649226	NLD:dg:2017-10:2022-01;NLD:hg:2017-10:2024-07	jonge|dejonge
hugo-fernandez-faingold	Hugo Fernández Faingold	Fernández	Hugo Fernández	Q961599	URY:vp:1998-10:2000-03	faingold|fernandez
hugo-martinez	Hugo Martínez	Martínez		Q1635429	SLV:fm:2009-06:2013-07;SLV:fm:2014-06:2018-05	martinez
hugo-tolentino-dipp	Hugo Tolentino Dipp	Dipp		Q16576566	DOM:fm:2000:2003	dip
hugo-velazquez-moreno	Hugo Velázquez Moreno	Velázquez	Hugo Adalberto Velazquez Moreno|Hugo Adalberto Velázquez Moreno|Hugo Velazquez|Hugo Velázquez	Q52138237	PRY:vp:2018-08:~2023-08	moreno|velazquez
hui-liangyu	Hui Liangyu	Hui		Q957744	CHN:dg:2003-03:2013-03	liangiu|hui
hulusi-akar	Hulusi Akar	Akar		Q17045790	TUR:dm:2018-07:2023-06;TUR:mc:2015-08:2018-07	akar
humberto-patricio-oviedo-arriagada	Humberto Patricio Oviedo Arriagada	Arriagada		Q16576639	CHL:mc:2014-03:2018-03	ariagada
hun-manet	Hun Manet	Hun Manet			KHM:hg:2023-08:~2026-01	manet|hunmanet
hun-sen	Hun Sen	Hun Sen		Q57788	KHM:hg:1998-11:2008-09;KHM:hg:1998-11:2023-08	sen|hunsen
hung-hsiu-chu	Hung Hsiu-chu	Hsiu-chu		Q8274029	TWN:sp:2012-02:2016-01	chu|hsiuchu
hunor-kelemen	Hunor Kelemen	Hunor	Hunor Keleman|Kelemen Hunor	Q923357	ROU:dg:2014-03:~2014;ROU:dg:2020-12:2021-10;ROU:dg:2020-12:~2024-05	kelemen|hunor
huseyin-kivrikoglu	Hüseyin Kıvrıkoğlu	Kıvrıkoğlu		Q554479	TUR:mc:1998-08:2002-08	kivrikoglu
hussain-al-shahristani	Hussain al-Shahristani	al-Shahristani		Q1351888	IRQ:fm:2014-07:2014-09	shahristani
hussain-haroon	Hussain Haroon	Haroon		Q5949527	PAK:dm:2018-06:2018-08;PAK:fm:2018-06:2018-08	harun
hussam-al-husseini	Hussam Al Husseini	Al Husseini		Q99512330	:un:2013:2018	husini
hussein-abdelbagi	Hussein Abdelbagi	Abdelbagi	Hussein Abdelbagi Ayii	Q86281606	SSD:vp:2020-02:~2024-06	abdelbagi
hussein-abdullah-mkabuli	Hussein Abdullah Mkabuli	Mkabuli		Q114870635	YEM:dg:2016-11:~2023-01	mkabuli
hussein-al-qabil	Hussein al-Qabil	al-Qabil		Q97202732	SAU:mc:2011-05:2014-05	kabil
hussein-arab	Hussein Arab	Arab		Q16127778	YEM:im:1995-06:2001-04;YEM:im:2015-12:2017-12	arab
hussein-arab-isse	Hussein Arab Isse	Isse		Q16730085	SOM:dm:2011-07:2012-11	ise
hussein-arnous	Hussein Arnous	Arnous	Hussein Arnus	Q60455401	SYR:hg:2020-06:2024-12	arnus
hussein-elabe-fahiye	Hussein Elabe Fahiye	Fahiye		Q98708509	SOM:fm:2007:2008	fahie
hussein-mwinyi	Hussein Mwinyi	Mwinyi	Hussein Ali Mwinyi	Q5018704	TZA:dm:2008-02:2012-05;TZA:dm:2014-01:2020-11	mvini
hussein-sheikh-abdirahman	Hussein Sheikh Abdirahman	Abdirahman		Q24529631	SOM:dm:2008:2009-02	abdirahman
hwang-ki-chul	Hwang Ki-chul	Hwang		Q16092691	KOR:mc:2013-09:2015-02	chul|hvang
hwang-kyo-ahn	Hwang Kyo-ahn	Hwang		Q12625765	KOR:hg:2015-06:2017-05;KOR:hs:2016-12:2017-05	ahn|hvang
hwang-ui-don	Hwang Ui-don	Hwang		Q12625882	KOR:mc:2010-06:2010-12	don|hvang
hwang-woo-yea	Hwang Woo-yea	Hwang		Q4392537	KOR:dg:2014-11:2016-01	iea|hvang
hyun-oh-seok	Hyun Oh-seok	Hyun		Q16092536	KOR:dg:2013-03:2014-07	seok|hiun
iairo-lasaro	Iairo Lasaro	Lasaro			PNG:dg:1998-10:~1999	lasaro
iajuddin-ahmed	Iajuddin Ahmed	Ahmed		Q165672	BGD:hg:2006-10:2007-01;BGD:hs:2002-09:2009-02	ahmed
ian-borg	Ian Borg	Borg		Q38220741	MLT:fm:2022-03:~2022-07	borg
ian-gorst	Ian Gorst	Gorst			JEY:hg:2011-12:2018-06	gorst
ian-khama	Ian Khama	Khama	Seretse Khama Ian Khama	Q57449	BWA:hg:2008-04:2018-03;BWA:hs:2008-04:2018-03	hama
ibok-ekwe-ibas	Ibok Ekwe Ibas	Ibas		Q20740980	NGA:mc:2015-07:2021-01	ibas
ibragim-junusov	Ibragim Junusov	Junusov			KGZ:dg:2010-12:~2011	junusov
ibrahim-abdulaziz-al-assaf	Ibrahim Abdulaziz Al-Assaf	Al-Assaf	Ibrahim bin Abd al-Aziz al-Assaf	Q16135350	SAU:fm:2018-12:2019-10	asaf
ibrahim-ahmed-omer	Ibrahim Ahmed Omer	Omer		Q111184176	SDN:sp:2015:2019	omer
ibrahim-al-jaafari	Ibrahim al-Jaafari	al-Jaafari	Ibrahim al-Jafari	Q316495	IRQ:fm:2014-09:2018-10;IRQ:hg:2003-08:2003-08;IRQ:hg:2005-05:2006-05;IRQ:vp:2004-06:~2004	jafari
ibrahim-assane-mayaki	Ibrahim Assane Mayaki	Mayaki		Q761823	NER:hg:1997-11:2000-01	maiaki
ibrahim-attahiru	Ibrahim Attahiru	Attahiru		Q105082321	NGA:mc:2021-01:2021-05	atahiru
ibrahim-bare-mainassara	Ibrahim Bare Mainassara	Bare	Ibrahim Bare		NER:hg:1996-01:1999-12;NER:hs:1996-01:1999-12	mainasara|bare
ibrahim-boubacar-keita	Ibrahim Boubacar Keita	Keita			MLI:hg:1994-03:2000-09;MLI:hs:2013-09:2020-09	kita
ibrahim-boughali	Ibrahim Boughali	Boughali		Q107464379	DZA:sp:2021-07:~2022-08	bughali
ibrahim-gambari	Ibrahim Gambari	Gambari		Q953167	NGA:ad:2020-05:~2022-07	gambari
ibrahim-ghandour	Ibrahim Ghandour	Ghandour		Q21933547	SDN:fm:2015-06:2018-04	ghandur
ibrahim-haidan	Ibrahim Haidan	Haidan		Q113574719	YEM:im:2020-12:~2023-01	haidan
ibrahim-ibni-al-marhum-sultan-iskandar	Ibrahim ibni al-Marhum Sultan Iskandar	Ibrahim			MYS:hs:2024-01:~2026-01	iskandar|ibrahim
ibrahim-mahlab	Ibrahim Mahlab	Mahlab	Ibrahim Mehlab	Q15830552	EGY:hg:2014-06:2015-09	mahlab
ibrahim-mahmoud-hamad	Ibrahim Mahmoud Hamad	Hamad		Q5984644	SDN:im:2008-02:2013-12;SDN:im:2018-05:2018-09	hamad
ibrahim-mantu	Ibrahim Mantu	Mantu		Q108443479	NGA:sp:2003:2007	mantu
ibrahim-mohamed-hamed	Ibrahim Mohamed Hamed	Hamed		Q112800392	SDN:ad:2015-06:2017-05	hamed
ibrahim-mohamed-solih	Ibrahim Mohamed Solih	Solih	Ibrahim Ibu Mohamed Solih	Q55614252	MDV:hg:2018-11:2023-11;MDV:hs:2018-11:2023-11	solih
ibrahim-ogohi	Ibrahim Ogohi	Ogohi		Q89680786	NGA:mc:1999-05:2003-06	ogohi
ibrahim-rugova	Ibrahim Rugova	Rugova		Q192138	XKX:hs:2002-03:2006-01	rugova
ibrahim-sadr	Ibrahim Sadr	Sadr		Q108301306	AFG:im:2021-08:2021-09	sadr
ibrahim-traore	Ibrahim Traore	Traore		Q114341246	BFA:hs:2022-09:~2026-01	traore
ibrahim-yacouba	Ibrahim Yacouba	Yacouba		Q15819843	NER:fm:2016-04:2018-04	iacuba
ibrahima-kassory-fofana	Ibrahima Kassory Fofana	Fofana	Ibrahima Fofana	Q5984807	GIN:hg:2018-05:2021-09	fofana
ibrahima-khalil-kaba	Ibrahima Khalil Kaba	Kaba		Q102264364	GIN:fm:2021-01:2021-09	kaba
ichraf-chbail	Ichraf Chbaïl	Chbaïl		Q72121705	TUN:ad:2019-10:~2022-07	chbail
idi-nadhoim	Idi Nadhoim	Nadhoim		Q113953781	COM:vp:2006-05:2011-05	nadoim
idris-naim-sahin	İdris Naim Şahin	Şahin		Q1941436	TUR:im:2011-07:2013-01	sahin
idriss-al-traifi	Idriss al-Traifi	al-Traifi		Q112674357	SDN:im:2019-09:2021-02	traifi
idriss-deby	Idriss Déby	Déby	Idriss Deby Itno	Q57350	TCD:hg:1990-12:2021-04;TCD:hs:1990-12:2021-04	debi
idrissa-seck	Idrissa Seck	Seck		Q1656918	SEN:hg:2002-11:2004-04	sek
iftekhar-ahmed-chowdhury	Iftekhar Ahmed Chowdhury	Chowdhury		Q3148110	BGD:fm:2007-01:2009-01	chovduri
igli-hasani	Igli Hasani	Hasani		Q99626474	:un:2018-02:~2023-01	hasani
ignace-gata-mavita	Ignace Gata Mavita	Gata Mavita	Ignace Gata Mavita wa Lufuta	Q3148164	COD:un:2019-05:~2019-05	mavita|gatamavita
ignacio-milam-tang	Ignacio Milam Tang	Tang	Ignacio Milan Tang	Q57898	GNQ:dg:2001-02:2001-03;GNQ:dg:2001-03:2003-02;GNQ:hg:2008-07:2012-05;GNQ:vp:2012-05:2016-06	tang
ignacio-walker	Ignacio Walker	Walker		Q1657292	CHL:fm:2004-10:2006-03	valker
ignatious-chombo	Ignatious Chombo	Chombo		Q16151660	ZWE:im:2015-07:2017-10	chombo
ignazio-cassis	Ignazio Cassis	Cassis		Q117254	CHE:fm:2017-11:~2025-12;CHE:hg:2022-01:2023-01;CHE:hs:2022-01:~2023-01;CHE:vp:2021-01:2021-12	casis
ignazio-la-russa	Ignazio La Russa	La Russa		Q1394411	ITA:dm:2008-05:2011-11	rusa|larusa
igor-chudinov	Igor Chudinov	Chudinov		Q466022	KGZ:hg:2007-12:2009-10	chudinov
igor-crnadak	Igor Crnadak	Crnadak		Q19959221	BIH:fm:2015-03:2019-12	crnadak
igor-dodon	Igor Dodon	Dodon		Q4164146	MDA:dg:2008-03:2009-09;MDA:hs:2016-12:2020-12	dodon
igor-gorgan	Igor Gorgan	Gorgan		Q90752213	MDA:mc:2013:2016-03;MDA:mc:2019-07:~2022-07	gorgan
igor-ivanov	Igor Ivanov	Ivanov		Q378027	RUS:fm:1998:2004	ivanov
igor-kalinin	Igor Kalinin	Kalinin		Q559342	UKR:si:2012-02:2013-01	kalinin
igor-luksic	Igor Lukšić	Lukšić		Q57746	MNE:fm:2012-12:2016-11;MNE:hg:2010-12:2012-12	luksic
igor-lutsky	Igor Lutsky	Lutsky		Q96062421	BLR:ad:2021-04:~2022-08	lutski
igor-matovic	Igor Matovič	Matovič		Q552706	SVK:dg:2021-04:~2022-08;SVK:hg:2020-03:2021-04	matovic
igor-panfilov	Igor Panfilov	Panfilov		Q112687709	MDA:dm:2014-02:2014-04	panfilov
igor-sergeyenko	Igor Sergeyenko	Sergeyenko		Q77455302	BLR:ad:2019-12:~2022-08	sergienko
igor-sergeyev	Igor Sergeyev	Sergeyev		Q740269	RUS:dm:1997-05:2001-03	sergiev
igor-shuvalov	Igor Shuvalov	Shuvalov	Igor Ivanovich Sechin|Igor Ivanovich Shuvalov|Premiers Igor Ivanovich Shuvalov|Premiers Sergey Borisovich Ivanov|Sergey Semenovich Sobyanin	Q1396860	RUS:dg:2008-05:2018-05	shuvalov
igor-zorcic	Igor Zorčič	Zorčič		Q43389540	SVN:sp:2020-03:2022-05	zorcic
ihar-liasenka	Ihar Liašenka	Liašenka		Q56245145	BLR:dg:2018-08:2020-03	liasenka
ihar-pietrysenka	Ihar Pietryšenka	Pietryšenka	Igor Lyashenko|Igor Petrishenko|Ihar Petryshenka	Q4360605	BLR:dg:2018-08:~2024-05	pietrisenka
ihar-shunevich	Ihar Shunevich	Shunevich	Igor Shunevich	Q13028032	BLR:im:2012-05:2019-06	shunevich
ihor-drizhchany	Ihor Drizhchany	Drizhchany		Q1999100	UKR:si:2005-09:2006-12	drizhchani
ihor-raynin	Ihor Raynin	Raynin			UKR:ad:2019-05:~2019-05	rainin
ihor-razinkov	Ihor Razinkov	Razinkov			UKR:si:2019-05:~2019-05	razinkov
ihor-smeshko	Ihor Smeshko	Smeshko		Q1657926	UKR:si:2003-09:2005-02	smeshko
ihor-tenyukh	Ihor Tenyukh	Tenyukh		Q3916289	UKR:dm:2014-02:2014-03	teniuh
ijaz-ahmed-shah	Ijaz Ahmed Shah	Shah	Ijaz Ahmad Shah	Q5995130	PAK:im:2019-04:2020-12	shah
ike-ekweremadu	Ike Ekweremadu	Ekweremadu		Q13140687	NGA:sp:2007-06:2019-06	ekveremadu
ikililou-dhoinine	Ikililou Dhoinine	Dhoinine		Q57458	COM:hg:2011-05:2016-05;COM:hs:2011-05:2016-05;COM:vp:2006-05:2011-05	doinine
ilham-aliyev	Ilham Aliyev	Aliyev		Q57371	AZE:hg:2003-08:2003-10;AZE:hs:2003-10:~2026-05	iev
ilia-darchiashvili	Ilia Darchiashvili	Darchiashvili		Q111487495	GEO:fm:2022-04:~2022-08	darchiashvili
iliana-yotova	Iliana Yotova	Yotova	Iliana Iotova	Q433338	BGR:vp:2017-01:~2024-05	iotova
ilidio-vieira-te	Ilídio Vieira Te	Te	Il dio Vieira Te		GNB:hg:2025-11:~2026-01	te
ilie-bolojan	Ilie Bolojan	Bolojan		Q18538164	ROU:hg:2005-06:~2026-01;ROU:hs:2025-02:2025-05	bolojan
ilie-sarbu	Ilie Sârbu	Sârbu		Q13580347	ROU:sp:2008-10:2008-12	sarbu
ilija-dakovic	Ilija Daković	Daković		Q110584229	MNE:mc:2017-10:2018-07	dakovic
ilinka-mitreva	Ilinka Mitreva	Mitreva		Q466210	MKD:fm:2001-05:2001-11;MKD:fm:2002-11:2006-08	mitreva
ilir-gjoni	Ilir Gjoni	Gjoni		Q13040130	ALB:dm:2000-07:2000-11	gjoni
ilir-meta	Ilir Meta	Meta		Q727132	ALB:fm:2002:2003;ALB:fm:2009:2010;ALB:hg:1999-10:2002-02;ALB:hs:2017-07:2022-07;ALB:sp:2013-09:2017-07	meta
iliyana-tsanova	Iliyana Tsanova	Tsanova		Q12281685	BGR:dg:2013-03:2013-05;BGR:dg:2014-08:2014-11	tsanova
ilker-basbug	İlker Başbuğ	Başbuğ		Q338148	TUR:mc:2006-08:2008-08;TUR:mc:2008-08:2010-08	basbug
ilkka-kanerva	Ilkka Kanerva	Kanerva		Q718650	FIN:fm:2007-04:2008-04	kanerva
ilya-iosifovich-klebanov	Ilya Iosifovich Klebanov	Klebanov			RUS:dg:1999-05:~2001	klebanov
ilyas-abu-saab	Ilyas Abu Saab	Saab			LBN:dm:2019-05:~2019-05	sab
im-chol-ung	Im Chol-ung	Im	Kim Chung Gol|Kim Kwang Chol|Kim Nung O|Kim Sung Du|Kim Yong Chol|Kim Yong Ho|Kim Yong Jae|Pak Myong Chol	Q31180000	PRK:dg:2014-05:2019-04;PRK:dg:2019-04:2021-01	ung|im
imad-khamis	Imad Khamis	Khamis	Imad Muhammad Dib Khamis	Q6001983	SYR:hg:2016-07:2020-06	hamis
imangali-tasmagambetov	Imangali Tasmagambetov	Tasmagambetov		Q1377525	KAZ:dm:2014-10:2016-09;KAZ:hg:2002-01:2003-06	tasmagambetov
imants-viesturs-liegis	Imants Viesturs Lieģis	Lieģis		Q3036890	LVA:dm:2009-03:2010-11	liegis
imata-kabua	Imata Kabua	Kabua		Q12917	MHL:hg:1997-01:2000-01;MHL:hs:1997-01:2000-01	kabua
imed-hazgui	Imed Hazgui	Hazgui		Q89844681	TUN:dm:2020-02:2020-09	hazgui
imed-memmich	Imed Memmich	Memmich		Q108883556	TUN:dm:2021-10:~2022-07	memich
imran-abdulla	Imran Abdulla	Imran		Q109756059	MDV:im:2018-12:~2022-07	abdula|imran
imran-khan	Imran Khan	Khan		Q155164	PAK:hg:2018-08:2022-04;PAK:im:2018-08:2019-04	han
imre-forgacs	Imre Forgács	Forgács		Q1002913	HUN:im:2009-12:2010-05	forgacs
imre-szekeres	Imre Szekeres	Szekeres		Q676268	HUN:dm:2006-06:2010-05	szekeres
inam-ul-haq	Inam-ul-Haq			Q3149781	PAK:fm:2002-06:2002-11;PAK:fm:2007-11:2008-03	hak
inara-murniece	Ināra Mūrniece	Mūrniece		Q4308133	LVA:sp:2014-11:~2022-07	murniece
inatio-akaruru	Inatio Akaruru	Akaruru			COK:dg:1989-02:~1999	akaruru
indulis-berzins	Indulis Bērziņš	Bērziņš		Q1661904	LVA:fm:1999-07:2002-11	berzins
indulis-emsis	Indulis Emsis	Emsis		Q540255	LVA:hg:2004-03:2004-12;LVA:sp:2006-11:2007-09	emsis
ine-marie-eriksen-soreide	Ine Marie Eriksen Søreide	Søreide	Ine Eriksen Soreide	Q1770992	NOR:dm:2013-10:2017-10;NOR:fm:2017-10:2021-10	soride
ines-maria-chapman-waugh	Inés María Chapman Waugh	Chapman	Ines Chapman Waugh|Inés Chapman|Inés María Chapman	Q114436612	CUB:dg:2019-12:~2024-06	vaugh|chapman
inga-rhonda-king	Inga Rhonda King	King			VCT:un:2019-05:~2019-05	king
inga-ruginiene	Inga Ruginiene	Ruginiene			LTU:hg:2025-09:~2026-01	ruginiene
ingibjorg-solrun-gisladottir	Ingibjörg Sólrún Gísladóttir			Q262299	ISL:fm:2007-05:2009-02	gisladotir
ingrida-latimira	Ingrīda Latimira	Latimira		Q465499	LVA:sp:2002-11:2006-11	latimira
ingrida-simonyte	Ingrida Šimonytė	Šimonytė		Q437096	LTU:hg:2020-11:2025-08	simonite
inia-seruiratu	Inia Seruiratu	Seruiratu		Q59149050	FJI:dm:2018-11:~2022-07;FJI:fm:2019-01:2020-04	seruiratu
inoke-kubuabola	Inoke Kubuabola	Kubuabola		Q58316	FJI:fm:2009-07:2016-09	kubuabola
inonge-wina	Inonge Wina	Wina		Q18908010	ZMB:vp:2015-01:2021-08	vina
ioan-mircea-pascu	Ioan Mircea Pașcu	Pașcu		Q348800	ROU:dm:2000-12:2004-12	pascu
ioan-rus	Ioan Rus	Rus		Q1671900	ROU:im:2000-12:2004-03;ROU:im:2012-05:2012-08	rus
ioannis-giagkos	Ioannis Giagkos	Giagkos		Q6062034	GRC:mc:2009:2011	giagkos
ioannis-kasoulidis	Ioannis Kasoulidis	Kasoulidis		Q1671928	CYP:fm:1997-04:2003-02;CYP:fm:2013-03:2018-02;CYP:fm:2022-01:~2022-08	kasulidis
ioannis-sarmas	Ioannis Sarmas	Sarmas			GRC:hg:2023-05:2023-06	sarmas
iolu-abil	Iolu Abil	Abil	Iolu Johnson Abbil|Iolu Johnson Abil	Q57493	VUT:hs:2009-09:2014-09	abil
ioma-rajapaksa	Ioma Rajapaksa	Rajapaksa		Q110644109	LKA:ad:2019-11:2022-07	rajapaksa
ion-chicu	Ion Chicu	Chicu		Q75020865	MDA:hg:2019-11:2020-12	chicu
ion-ciubuc	Ion Ciubuc	Ciubuc			MDA:hg:1997-01:1999-12	ciubuc
ion-coropcean	Ion Coropcean	Coropcean		Q12730819	MDA:dm:2007-06:2007-07	coropcean
ion-diaconescu	Ion Diaconescu	Diaconescu		Q6063040	ROU:sp:1996-11:2000-11	diaconescu
ion-gorita	Ion Goriță	Goriță		Q28195984	ROU:un:1994:2000	gorita
ion-iliescu	Ion Iliescu	Iliescu		Q189575	ROU:hs:2000-12:2004-12	iliescu
ion-jinga	Ion Jinga	Jinga		Q12730882	ROU:un:2015-08:~2022-08	jinga
ion-marcel-vela	Ion Marcel Vela	Vela		Q26239244	ROU:im:2019-11:2020-12	vela
ion-stefan	Ion Ștefan	Ștefan		Q28193538	ROU:ad:2019-11:2020-12	stefan
ionatana-ionatana	Ionatana Ionatana	Ionatana		Q961043	TUV:hg:1999-04:2000-12	ionatana
iqbal-karim-bhuiyan	Iqbal Karim Bhuiyan	Bhuiyan		Q11206567	BGD:mc:2012-06:2015-06	bhuian
irakli-alasania	Irakli Alasania	Alasania		Q937937	GEO:dm:2012-10:2014-11;GEO:un:2006-09:2008-05	asania
irakli-gharibashvili	Irakli Gharibashvili	Gharibashvili	Irakli Garibashvili	Q6066533	GEO:dm:2019-09:2021-02;GEO:hg:2013-11:2015-12;GEO:hg:2021-02:2024-02;GEO:im:2012-10:2013-11	gharibashvili
irakli-kobakhidze	Irakli Kobakhidze	Kobakhidze		Q27885302	GEO:hg:2024-02:~2026-05;GEO:sp:2019-05:~2019-05	kobahidze
irakli-menagarishvili	Irakli Menagarishvili	Menagarishvili		Q1978029	GEO:fm:1995-12:2003-11	menagarishvili
irakli-okruashvili	Irakli Okruashvili	Okruashvili		Q469561	GEO:dm:2004-12:2006-11;GEO:im:2004-06:2004-12	okruashvili
irena-degutiene	Irena Degutienė	Degutienė		Q270360	LTU:sp:2009-09:2012-11	degutiene
irena-schusterova	Irena Schusterová	Schusterová		Q56254928	SVK:ad:1999-06:2004-06	schusterova
irene-kalin	Irène Kälin	Kälin		Q19502656	CHE:sp:2021-11:~2022-08	kalin
irfaan-ali	Irfaan Ali	Ali	Mohammed Irfaan Ali	Q64840184	GUY:hg:2020-08:~2026-01;GUY:hs:2020-08:~2026-01	ali
irung-awan	Irung Awan	Awan		Q112221966	COD:dm:2001-04:2003-07	avan
iryna-vereshchuk	Iryna Vereshchuk	Vereshchuk		Q20066227	UKR:dg:2021-11:~2022-07	vereshchuk
isa-ibrahim	Isa Ibrahim	Isa	Laila Utama Isa bin Ibrahim	Q50365689	BRN:ad:2019-05:~2019-05;BRN:sp:2011:2015	ibrahim|isa
isa-mustafa	Isa Mustafa	Mustafa		Q177851	XKX:hg:2014-12:2017-09	mustafa
isaac-alfa	Isaac Alfa	Alfa		Q6075829	NGA:mc:1999-05:2001-04	alfa
isaac-herzog	Isaac Herzog	Herzog	Issac Herzog	Q983258	ISR:hs:2021-06:~2026-01	herzog
isabel-guzman	Isabel Guzman	Guzman		Q104717188	USA:ad:2021-03:~2022-08	guzman
isabel-saint-malo	Isabel Saint Malo	Saint Malo	Isabel de Saint Malo de Alvarado	Q16765135	PAN:fm:2014-07:2019-07;PAN:vp:2014-07:2019-07	malo|saintmalo
isabella-lovin	Isabella Lövin	Lövin		Q241208	SWE:dg:2019-01:~2021-12	lovin
isabelle-berro-amadei	Isabelle Berro-Amadeï	Berro-Amadeï		Q1673628	MCO:fm:2022-01:~2022-12;MCO:hg:2025-01:2025-07	amadi|beroamadi
isabelle-champmoreau	Isabelle Champmoreau	Champmoreau			NCL:vp:2021-07:~2024-05	champmoreau
isabelle-moret	Isabelle Moret	Moret		Q120742	CHE:sp:2019-12:2020-11	moret
isabelle-picco	Isabelle Picco	Picco			MCO:un:2019-05:~2019-05	pico
isaia-italeli	Isaia Italeli	Italeli		Q6078458	TUV:sp:2010-09:2010-12	italeli
isaias-afwerki	Isaias Afwerki	Isaias	Afworki Isaias|Isaias Afworki	Q57348	ERI:hg:1993-05:~2026-01;ERI:hs:1993-05:~2026-01	afverki|isaias
isatou-njie-saidy	Isatou N’jie-Saidy	N’jie-Saidy		Q467531	GMB:vp:1997-03:2017-01	saidi|njiesaidi
isatou-touray	Isatou Touray	Touray		Q27541581	GMB:vp:2019-03:~2023-12	turai
isaura-nyusi	Isaura Nyusi	Nyusi		Q63431954	MOZ:ad:2015-01:~2022-07	niusi
isgender-handurdyyewic-mulikow	Isgender Handurdýyewiç Mülikow	Mülikow	Isgender Mulikow	Q15074172	TKM:im:2009-05:2019-10	mulikov
ishaq-dar	Ishaq Dar	Dar		Q3155254	PAK:fm:2024-03:~2025-12	dar
ishaya-ibrahim	Ishaya Ibrahim	Ibrahim		Q26251264	NGA:mc:2008-08:2010-09	ibrahim
ishenbai-kadyrbekov	Ishenbai Kadyrbekov	Kadyrbekov		Q24669	KGZ:hs:2005-03:2005-03	kadirbekov
ishfaq-nadeem-ahmed	Ishfaq Nadeem Ahmed	Ahmed		Q27907543	PAK:mc:2013-11:2015-04	ahmed
ishmael-kalsakau	Ishmael Kalsakau	Kalsakau		Q24950945	VUT:dg:2020-04:~2022-07;VUT:hg:2022-11:2023-09;VUT:im:2020-04:~2022-07	kalsakau
ishwar-pokhrel	Ishwar Pokhrel	Pokhrel			NPL:dg:2018-06:~2023-05	pohrel
ishwor-pokharel	Ishwor Pokharel	Pokharel			NPL:dm:2019-05:~2019-05	poharel
isiaka-oladayo-amao	Isiaka Oladayo Amao	Amao		Q105083934	NGA:mc:2021-01:~2022-07	amao
isidore-mvouba	Isidore Mvouba	Mvouba		Q57890	COG:hg:2005-01:2009-09	mvuba
isik-kosaner	Işık Koşaner	Koşaner		Q970840	TUR:mc:2010-08:2011-07	kosaner
iskenderbek-aidaraliyev	Iskenderbek Aidaraliyev	Aidaraliyev	Iskenderbek Aydaraliyev	Q3558114	KGZ:hg:2007-11:2007-12	aidaraliev
islam-karimov	Islam Karimov	Karimov	Islom Karimov	Q57558	UZB:hs:1991-09:2016-09	karimov
ismael-martins	Ismael Martins	Martins		Q5526551	AGO:un:2001-05:2018-02	martins
ismael-sueno	Ismael Sueño	Sueño		Q24896198	PHL:im:2016-06:2017-04	sueno
ismail-al-shatti	Ismail al-Shatti	al-Shatti			KWT:dg:2006-07:~2006	shati
ismail-cem-ipekci	İsmail Cem İpekçi	İpekçi		Q344153	TUR:fm:1999-04:2002-07	ipekci
ismail-haniyeh	Ismail Haniyeh	Haniyeh			PSE:hg:2006-03:2007-06	hanieh
ismail-kahraman	İsmail Kahraman	Kahraman		Q6043452	TUR:sp:2015-11:2018-07	kahraman
ismail-lleshi	Ismail Lleshi	Lleshi		Q13040243	ALB:dm:2000-11:2001-09	leshi
ismail-mahmud-hurre	Ismail Mahmud Hurre	Hurre		Q3155411	SOM:fm:2000:2002;SOM:fm:2006:2007	hure
ismail-omar-guelleh	Ismail Omar Guelleh	Guelleh	Guelleh Ismail Omar	Q57390	DJI:hs:1999-05:~2026-01	gueleh
ismail-ould-bedde-ould-cheikh-sidiya	Ismail Ould Bedde Ould Cheikh Sidiya	Sidiya		Q3155412	MRT:hg:2019-08:2020-08	sidia
ismail-ould-cheikh-ahmed	Ismail Ould Cheikh Ahmed	Ahmed		Q16733931	MRT:fm:2018-06:2022-03	ahmed
ismail-sabri-yaakob	Ismail Sabri Yaakob	Ismail Sabri		Q6084858	MYS:dg:2021-07:2021-08;MYS:dm:2020-03:2021-08;MYS:hg:2021-08:2022-11	iakob|ismailsabri|sabri
ismet-yilmaz	İsmet Yılmaz	Yılmaz		Q8080224	TUR:dm:2011-07:2013-01;TUR:dm:2015-11:2016-05	ilmaz
israel-katz	Israel Katz	Katz	Yisrael Katz	Q487304	ISR:dm:2024-11:~2025-12;ISR:fm:2019-02:2020-05;ISR:fm:2024-01:2024-11	katz
issa-kalantari	Issa Kalantari	Kalantari			IRN:vp:2019-05:~2019-05	kalantari
issa-konfourou	Issa Konfourou	Konfourou			MLI:un:2019-05:~2019-05	konfuru
issam-fares	Issam Fares	Fares			LBN:dg:2000-10:~2004	fares
isselkou-ould-ahmed-izid-bih	Isselkou Ould Ahmed Izid Bih	Bih		Q56064168	MRT:fm:2016:2018	bih
istvan-simicsko	István Simicskó	Simicskó		Q1288461	HUN:dm:2015-09:2018-05	simicsko
ita-ekpeyong	Ita Ekpeyong	Ekpeyong		Q16728788	NGA:si:2010-09:2015-07	ekpiong
italo-righi	Italo Righi	Righi		Q1353628	SMR:hs:2012-04:2012-10;SMR:hs:2025-04:~2025-10	righi
itihi-lekounzou-ossetoumba	Itihi Lekounzou Ossetoumba	Ossetoumba		Q112321251	COG:dm:1999-01:2002-08	osetumba
itsunori-onodera	Itsunori Onodera	Onodera	Onodera Itsunori	Q49969	JPN:dm:2012-12:2014-09;JPN:dm:2017-08:2018-10	onodera
iurie-leanca	Iurie Leancă	Leancă		Q58087	MDA:dg:2009-09:~2009;MDA:dg:2019-05:~2019-05;MDA:fm:2001-07:2001-09;MDA:fm:2009-09:2013-05;MDA:hg:2013-04:2015-02;MDA:hg:2013-05:2015-02	leanca
iurie-turcanu	Iurie Țurcanu	Țurcanu		Q108051891	MDA:dg:2021-08:~2022-07	turcanu
iva-miteva	Iva Miteva	Miteva		Q106506653	BGR:sp:2021-04:2021-05;BGR:sp:2021-07:2021-09	miteva
ivan-bakanov	Ivan Bakanov	Bakanov		Q62726046	UKR:si:2019-05:2022-07	bakanov
ivan-bambiza	Ivan Bambiza	Bambiza			BLR:dg:2004-05:~2004	bambiza
ivan-bartos	Ivan Bartoš	Bartoš		Q1292951	CZE:dg:2021-12:~2024-05	bartos
ivan-brajovic	Ivan Brajović	Brajović		Q12752123	MNE:im:2009-06:2012-12;MNE:sp:2016-11:2020-09	brajovic
ivan-collendavelloo	Ivan Collendavelloo	Collendavelloo		Q23775991	MUS:dg:2014-12:2020-06	colendavelu
ivan-duque-marquez	Iván Duque Márquez	Duque	Iván Duque	Q17478000	COL:hg:2018-08:2022-08;COL:hs:2018-08:2022-08	marquez|duque
ivan-fernald	Ivan Fernald	Fernald		Q2212953	SUR:dm:2005:2010	fernald
ivan-flores	Iván Flores	Flores		Q18719731	CHL:sp:2019-03:2020-04	flores
ivan-gasparovic	Ivan Gašparovič	Gašparovič		Q57295	SVK:hs:2004-06:2014-06	gasparovic
ivan-korcok	Ivan Korčok	Korčok		Q3156132	SVK:fm:2020-04:2021-03;SVK:fm:2021-04:~2022-08	korcok
ivan-kostov	Ivan Kostov	Kostov		Q362129	BGR:hg:1997-05:2001-07	kostov
ivan-kovacic	Ivan Kovacic	Kovacic			HRV:dg:2016-10:~2017-03	kovacic
ivan-kubrakou	Ivan Kubrakou	Kubrakou		Q98831330	BLR:im:2020-10:~2022-08	kubraku
ivan-langer	Ivan Langer	Langer		Q3156137	CZE:im:2006-09:2009-05	langer
ivan-miklos	Ivan Miklos	Miklos			SVK:dg:1998-10:~2005;SVK:dg:2010-07:~2011	miklos
ivan-mrkic	Ivan Mrkić	Mrkić		Q58278	SRB:fm:2012-07:2014-04	mrkic
ivan-penic	Ivan Penić	Penić		Q61062167	HRV:im:1996-12:2000-01	penic
ivan-plyushch	Ivan Plyushch	Plyushch		Q742735	UKR:sp:2000-02:2002-05	pliushch
ivan-rogers	Ivan Rogers	Rogers		Q6097351	GBR:ad:2003:2006	rogers
ivan-vasyunik	Ivan Vasyunik	Vasyunik	Ivan Vasyunyk	Q4105195	UKR:ad:2005-09:2005-09;UKR:dg:2007-12:~2009	vasiunik
ivanka-trump	Ivanka Trump	Trump		Q239411	USA:ad:2017-03:2021-01	trump
ivanna-klympush-tsintsadze	Ivanna Klympush-Tsintsadze	Klympush-Tsintsadze	Ivanna Klympush-Tsyntsadze	Q20067554	UKR:dg:2016-04:2019-08	tsintsadze|klimpushtsintsadze
ivar-asjes	Ivar Asjes	Asjes			CUW:hg:2013-06:2021-06	asjes
ivar-hansen	Ivar Hansen	Hansen		Q3368105	DNK:sp:1998-03:2003-03	hansen
ivars-godmanis	Ivars Godmanis	Godmanis		Q210822	LVA:hg:2007-12:2009-03	godmanis
ivaylo-kalfin	Ivaylo Kalfin	Kalfin		Q1281454	BGR:dg:2005-08:~2008;BGR:dg:2014-11:~2015-11;BGR:fm:2005-08:2009-07	kalfin
iveta-radicova	Iveta Radičová	Radičová		Q211771	SVK:hg:2010-07:2012-04	radicova
ivica-dacic	Ivica Dačić	Dačić		Q57843	SRB:dg:2008-07:2012-07;SRB:dg:2019-05:~2019-05;SRB:fm:2014-04:2020-10;SRB:fm:2022-10:2024-05;SRB:hg:2012-07:2014-04;SRB:hg:2017-05:2017-06;SRB:hg:2024-03:2024-05;SRB:im:2008-07:2014-04;SRB:sp:2020-10:~2022-07	dacic
ivica-dronjic	Ivica Dronjic	Dronjic			BIH:un:2019-05:~2019-05	dronjic
ivica-kirin	Ivica Kirin	Kirin		Q1287344	HRV:im:2005-02:2008-01	kirin
ivica-kostovic	Ivica Kostovic	Kostovic			HRV:dg:1993-10:~1999	kostovic
ivica-racan	Ivica Račan	Račan		Q315467	HRV:hg:2000-01:2003-12	racan
ivo-bischofberger	Ivo Bischofberger	Bischofberger		Q693332	CHE:sp:2016-11:2017-11	bischofberger
ivo-josipovic	Ivo Josipović	Josipović		Q57258	HRV:hs:2010-02:2015-02	josipovic
ivo-miro-jovic	Ivo Miro Jović	Jović		Q560051	BIH:hs:2005-06:2006-02	jovic
ivo-sanader	Ivo Sanader	Sanader		Q56220	HRV:hg:2003-12:2009-07	sanader
ivo-vajgl	Ivo Vajgl	Vajgl		Q685146	SVN:fm:2004-07:2004-12	vajgl
ivonne-passada	Ivonne Passada	Passada		Q5923354	URY:sp:2010-02:2011-03	pasada
ivy-matsepe-casaburri	Ivy Matsepe-Casaburri	Matsepe-Casaburri		Q467838	ZAF:hs:2005-09:2005-09;ZAF:hs:2008-09:~2022-07	casaburi|matsepecasaburi
iyorchia-ayu	Iyorchia Ayu	Ayu		Q15437956	NGA:im:2003-07:2005-06	aiu
izabela-jaruga-nowacka	Izabela Jaruga-Nowacka	Jaruga-Nowacka		Q260996	POL:dg:2004-06:~2005	novaka|jaruganovaka
izkia-siches	Izkia Siches	Siches		Q88030581	CHL:im:2022-03:~2022-07	siches
j-b-dauda	J. B. Dauda	Dauda		Q6104671	SLE:fm:2010:2012	dauda
j-y-pillay	J.Y Pillay	Pillay		Q6109288	SGP:hs:2017-09:2017-09	pilai
jaak-aaviksoo	Jaak Aaviksoo	Aaviksoo		Q253515	EST:dm:2007-04:2011-04	aviksu
jaak-joeruut	Jaak Jõerüüt	Jõerüüt		Q1676748	EST:dm:2004-11:2005-10;EST:un:2004-07:2004-11	joerut
jaakko-jonkka	Jaakko Jonkka	Jonkka		Q6109574	FIN:dg:2001:2007	jonka
jaap-de-hoop-scheffer	Jaap de Hoop Scheffer	Scheffer		Q273812	:io:2004-01:2009-07:nato;NLD:fm:2002-07:2003-12	schefer
jaber-al-ahmad-al-sabah	Jaber al-Ahmad al-Sabah	al-Sabah	Jabir al-Ahmad al-Jabir Al Sabah|Jabir al-Ahmad al-Jabir al-Sabah|Mishal al-Ahmad al-Jabir al-Sabah|Mishal al-Ahmad al-Sabah|Muhammad al-Jabri	Q217194	KWT:hs:1977-12:2006-01;KWT:hs:2023-12:~2026-01	sabah
jaber-al-mubarak-al-hamad-al-sabah	Jaber Al-Mubarak Al-Hamad Al-Sabah	Jaber Al-Mubarak	Jabir Mubarak al-Hamad Al Sabah|Jabir Mubarak al-Hamad al-Sabah|Jabir al-Mubarak al-Hamad al-Sabah	Q57894	KWT:dg:2001:~2005;KWT:dm:2001-02:2011-11;KWT:hg:2011-12:2022-07;KWT:im:2006-02:2007-10	sabah|jaberalmubarak|mubarak
jacek-czaputowicz	Jacek Czaputowicz	Czaputowicz		Q11715253	POL:fm:2018-01:2020-08	czaputovicz
jacek-sasin	Jacek Sasin	Sasin		Q11715561	POL:dg:2019-06:~2023-12	sasin
jacinda-ardern	Jacinda Ardern	Ardern		Q3606816	NZL:hg:2017-10:2023-01	ardern
jacinta-allan	Jacinta Allan	Allan		Q6110749	AUS:dg:2022-06:~2022-07	alan
jacinto-veloso	Jacinto Veloso	Veloso		Q30346498	MOZ:si:2020-03:~2022-07	veloso
jack-guy-lafontant	Jack Guy Lafontant	Lafontant		Q28836953	HTI:hg:2017-03:2018-09	lafontant
jack-keane	Jack Keane	Keane		Q1566344	USA:mc:1999-06:2003-10	keane
jack-snelling	Jack Snelling	Snelling		Q6115240	AUS:dm:2011-10:2014-05;AUS:sp:2006-04:2010-03	sneling
jack-straw	Jack Straw	Straw		Q311278	GBR:fm:2001-06:2006-05;GBR:im:1997-05:2001-06	strav
jackie-trad	Jackie Trad	Trad		Q16214242	AUS:dg:2015-02:~2022-07	trad
jacob-mudenda	Jacob Mudenda	Mudenda		Q58007739	ZWE:sp:2013-09:~2022-07	mudenda
jacob-mwiimbu	Jacob Mwiimbu	Mwiimbu		Q45384555	ZMB:im:2021-08:~2022-07	mvimbu
jacob-nena	Jacob Nena	Nena			FSM:hg:1997-05:1999-05;FSM:hs:1997-05:1999-05	nena
jacob-zuma	Jacob Zuma	Zuma		Q57282	ZAF:dg:1999-06:~2004;ZAF:hg:2009-05:2018-02;ZAF:hs:2009-05:2018-02;ZAF:vp:1999-06:~2004	zuma
jacobo-salas	Jacobo Salas	Salas		Q113115163	PAN:sp:2003-09:2004-08	salas
jacqueline-gourault	Jacqueline Gourault	Gourault		Q3157735	FRA:im:2019-05:~2019-05	gurault
jacques-baudin	Jacques Baudin	Baudin		Q3158206	SEN:fm:1998-07:2000-04	baudin
jacques-brotchi	Jacques Brotchi	Brotchi		Q1677920	BEL:sp:2018-12:2019-05	brotchi
jacques-chirac	Jacques Chirac	Chirac		Q2105	AND:hs:1995-05:~2006;FRA:hs:1995-05:2007-05	chirac
jacques-edouard-alexis	Jacques-Édouard Alexis	Alexis		Q471075	HTI:hg:1999-03:2001-03;HTI:hg:2006-06:2008-09	exis
jacques-f-poos	Jacques F. Poos	Poos			LUX:dg:1984-07:~1999	pus
jacques-sylla	Jacques Sylla	Sylla			MDG:hg:2002-05:2007-01	sila
jacques-yvon-ndolou	Jacques Yvon Ndolou	Ndolou		Q24880625	COG:dm:2002-08:2005-01;COG:dm:2005-01:2009-09	ndolu
jacquesson-mazette	Jacquesson Mazette	Mazette		Q112062407	CAF:im:2003-01:2003-03	mazete
jacqui-smith	Jacqui Smith	Smith		Q237217	GBR:im:2007-06:2009-06	smith
jadranka-kosor	Jadranka Kosor	Kosor		Q57611	HRV:dg:2003-12:~2008;HRV:hg:2009-07:2011-12	kosor
jadranko-prlic	Jadranko Prlić	Prlić		Q1567559	BIH:fm:1997-01:2001-02	prlic
jafar-hassan	Jafar Hassan	Hassan			JOR:hg:2024-09:~2026-01	hasan
jafeth-cabrera-franco	Jafeth Cabrera Franco	Cabrera	Jafeth Cabrera	Q20742949	GTM:vp:2016-01:2020-01	franco|cabrera
jagdeep-dhankhar	Jagdeep Dhankhar	Dhankhar		Q50410280	IND:vp:2022-08:~2024-05	danhar
jagdish-koonjul	Jagdish Koonjul	Koonjul			MUS:un:2019-05:~2019-05	kunjul
jagernath-lachmon	Jagernath Lachmon	Lachmon		Q335287	SUR:sp:2000-07:2001-10	lachmon
jaime-basilio-monteiro	Jaime Basílio Monteiro	Monteiro	Jaime Monteiro	Q20192117	MOZ:im:2015-01:2020-01	montiro
jaime-david-fernandez-mirabal	Jaime David Fernández Mirabal	Fernández	Jaime David Fernández|Jaime Fernández	Q9010575	DOM:vp:1996-08:2000-08	mirabal|fernandez
jaime-gama	Jaime Gama	Gama		Q472589	PRT:fm:1995-10:2002-04;PRT:sp:2005-03:2011-06	gama
jaime-hermida-castillo	Jaime Hermida Castillo	Hermida	Jaime Hermida		NIC:un:2019-05:~2019-05	castilo|hermida
jaime-mayor-oreja	Jaime Mayor Oreja	Oreja		Q701362	ESP:im:1996-05:2001-02	oreja
jaime-morales-carazo	Jaime Morales Carazo	Morales	Jaime Morales		NIC:vp:2007-01:~2011	carazo|morales
jaime-quintana	Jaime Quintana	Quintana		Q5925286	CHL:sp:2019-03:2020-03	quintana
jaime-ravinet	Jaime Ravinet	Ravinet		Q3160579	CHL:dm:2004-09:2006-03;CHL:dm:2010-03:2011-01	ravinet
jair-bolsonaro	Jair Bolsonaro	Bolsonaro	Jair Messias Bolsonaro	Q10304982	BRA:hg:2019-01:2023-01;BRA:hs:2019-01:2023-01	bolsonaro
jakaya-mrisho-kikwete	Jakaya Mrisho Kikwete	Kikwete	Jakaya Kikwete	Q57488	TZA:fm:1995-11:2005-12;TZA:hg:2005-12:2015-11;TZA:hs:2005-12:2015-11	kikvete
jake-sullivan	Jake Sullivan	Sullivan		Q16730147	USA:si:2021-01:2025-01	sulivan
jakob-presecnik	Jakob Presečnik	Presečnik		Q18565765	SVN:sp:2013-01:2013-02	presecnik
jakov-milatovic	Jakov Milatović	Milatović		Q104417661	MNE:hs:2023-05:~2026-01	milatovic
jakub-kulhanek	Jakub Kulhánek	Kulhánek		Q106492664	CZE:fm:2021-04:2021-12	kulhanek
jakup-krasniqi	Jakup Krasniqi	Krasniqi		Q562918	XKX:hs:2010-09:2011-02;XKX:hs:2011-04:2011-04	krasniqi
jalal-al-ruwishan	Jalal Al-Ruwishan	Al-Ruwishan		Q20385496	YEM:dg:2016-11:~2023-01;YEM:im:2014-11:2015-01	ruvishan
jalal-talabani	Jalal Talabani	Talabani		Q57306	IRQ:hg:2003-11:2003-11;IRQ:hs:2005-04:2014-07	talabani
jalal-yusif-al-digair	Jalal Yusif Al Digair	Al Digair		Q112800393	SDN:ad:2015-06:2017-05	digair
jalil-abbas-jilani	Jalil Abbas Jilani	Jilani			PAK:fm:2023-08:2024-03	jilani
jamal-abdelmajeed	Jamal Abdelmajeed	Abdelmajeed		Q112674332	SDN:si:2020-01:~2022-07	abdelmajid
jamal-abdullah-al-sallal	Jamal Abdullah Al - Sallal	Sallal		Q20385904	YEM:fm:2014-06:2014-11	salal
jamal-abdullah-al-sallal-yem-2014	Jamal Abdullah al-Sallal	al-Sallal		Q108548948	YEM:fm:2014:2014-06	salal
jamal-aldin-omar	Jamal Aldin Omar	Omar		Q88511256	SDN:dm:2019-09:2020-03	omar
jamal-faris-al-ruwayi	Jamal Faris al-Ruwayi	al-Ruwayi			BHR:un:2019-05:~2019-05	ruvai
jamal-uddin-ahmed	Jamal Uddin Ahmed	Ahmed		Q27916509	BGD:mc:1995-06:2001-06	ahmed
james-a-winnefeld	James A. Winnefeld	Winnefeld		Q6128328	USA:mc:2011-08:2015-07	vinefeld
james-alix-michel	James Alix Michel	Michel	James Michel		SYC:hg:2004-04:2016-10;SYC:hs:2004-04:2016-10	michel
james-b-cunningham	James B. Cunningham	Cunningham		Q348185	USA:un:2001-01:2001-09	cuningham
james-bowler	James Bowler	Bowler		Q6130059	GBR:ad:2010-05:2011-12	bovler
james-c-cocker	James C. Cocker	Cocker			TON:dg:2001-01:~2005	coker
james-c-f-huang	James C. F. Huang	Huang		Q715504	TWN:fm:2006-01:2008-05	huang
james-c-mcconville	James C. McConville	McConville		Q20707727	USA:mc:2017-06:~2022-08;USA:mc:2019-08:~2022-08	mconvile
james-cartwright	James Cartwright	Cartwright		Q326836	USA:mc:2007-08:2011-08	cartvright
james-cleverly	James Cleverly	Cleverly		Q6131460	GBR:fm:2022-09:2023-11;GBR:im:2023-11:2024-07	cleverli
james-crawford	James Crawford	Crawford		Q1680223	:io:2015-02:2021-05	cravford
james-emmanuel-nuquay	James Emmanuel Nuquay	Nuquay		Q110517644	LBR:sp:2016-10:2018-01	nuquai
james-f-mitchell	James F. Mitchell	Mitchell			VCT:hg:1984-07:2001-03	mitchel
james-franklin-jeffrey	James Franklin Jeffrey	Jeffrey		Q382314	USA:si:2007:2008	jefri
james-jemut-masing	James Jemut Masing	Masing		Q25471649	MYS:dg:2016-05:2021-10	masing
james-kabarebe	James Kabarebe	Kabarebe		Q3161197	RWA:dm:2010-04:2018-10	kabarebe
james-l-jones	James L. Jones	Jones		Q467451	USA:si:2009-01:2010-10	jones
james-marape	James Marape	Marape		Q6138903	PNG:hg:2019-05:~2026-01	marape
james-mattis	James Mattis	Mattis		Q267902	USA:dm:2017-01:2018-12	matis
james-merlino	James Merlino	Merlino		Q6139657	AUS:dg:2014-12:2022-06	merlino
james-r-clapper	James R. Clapper	Clapper		Q1681008	USA:si:2010-08:2017-01	claper
james-sreenan	James Sreenan	Sreenan		Q6143469	IRL:mc:2004-02:2007-06	srinan
james-victor-gbeho	James Victor Gbeho	Gbeho		Q674087	GHA:fm:1997:2001-01	gbeho
james-wani-igga	James Wani Igga	Igga		Q6145116	SSD:sp:2011:2013-08;SSD:vp:2013-08:2020-02;SSD:vp:2013-08:~2021-12;SSD:vp:2020-02:~2024-06	iga
james-wapakhabulo	James Wapakhabulo	Wapakhabulo		Q1681274	UGA:fm:2001:2004-03	vapahabulo
jamie-irwin	Jamie Irwin	Irwin		Q18645811	AUS:sp:1997-12:2002-02	irvin
jamil-mahuad	Jamil Mahuad	Mahuad		Q471248	ECU:hg:1998-08:2000-01;ECU:hs:1997-08:2000-01;ECU:hs:1997-08:2003-01	mahuad
jamshid-ansari	Jamshid Ansari	Ansari			IRN:vp:2019-05:~2019-05	ansari
jamshid-anvarovich-kuchkarov	Jamshid Anvarovich Kuchkarov	Kuchkarov	Jamshid Qochqorov	Q106165258	UZB:dg:2019-05:~2019-05;UZB:dg:2020-01:~2022-07	kuchkarov
jamshid-khodjayev	Jamshid Khodjayev	Khodjayev	Jamshid Xojayev	Q106574535	UZB:dg:2022-07:~2022-07	hodjaiev
jan-andersson	Jan Andersson	Andersson		Q5554839	SWE:mc:2002:2003	anderson
jan-anthonie-bruijn	Jan Anthonie Bruijn	Bruijn		Q1899440	NLD:sp:2019-07:~2022-08	bruin
jan-bjorklund	Jan Björklund	Björklund		Q911372	SWE:dg:2010-10:2014-10	bjorklund
jan-danielsson	Jan Danielsson	Danielsson		Q5616823	SWE:si:2000:2003	danielson
jan-eliasson	Jan Eliasson	Eliasson		Q549955	:io:2005-06:2006-09;:io:2012-07:2016-12:united-nations;SWE:fm:2006-04:2006-10	iason
jan-erik-enestam	Jan-Erik Enestam	Enestam		Q2605274	FIN:dm:1999-04:2003-04	enestam
jan-figel	Jan Figel	Figel			SVK:dg:2010-07:~2011	figel
jan-fischer	Jan Fischer	Fischer		Q193675	CZE:dg:2013-07:2014-01;CZE:hg:2009-04:2010-07	fischer
jan-h-eman	Jan H. Eman	Eman			ABW:hg:1994-07:2001-10	eman
jan-hamacek	Jan Hamáček	Hamáček		Q12022546	CZE:dg:2018-06:2021-12;CZE:fm:2019-05:~2019-05;CZE:im:2018-06:2021-12	hamacek
jan-jambon	Jan Jambon	Jambon		Q1865725	BEL:dg:2014-10:~2017-03;BEL:dg:2019-05:~2019-05;BEL:im:2014-10:2018-12	jambon
jan-jonsson	Jan Jonsson	Jonsson		Q5891656	SWE:mc:1998-07:2000-06	jonson
jan-kavan	Jan Kavan	Kavan	Jan Kazan	Q1397396	:io:2002-01:2002-12;CZE:dg:1999-12:2002-07;CZE:fm:1998-07:2002-07	kavan
jan-kickert	Jan Kickert	Kickert			AUT:un:2019-05:~2019-05	kikert
jan-kohout	Jan Kohout	Kohout		Q943014	CZE:dg:2009-05:2010-07	kohut
jan-kubice	Jan Kubice	Kubice		Q168783	CZE:im:2011-04:2013-07	kubice
jan-lipavsky	Jan Lipavský	Lipavský		Q42402111	CZE:fm:2021-12:2025-12	lipavski
jan-michna	Jan Michna	Michna		Q11718407	POL:mc:1998-01:2001-10	michna
jan-mikolaj	Jan Mikolaj	Mikolaj			SVK:dg:2006-07:~2009	mikolaj
jan-o-karlsson	Jan O. Karlsson	Karlsson		Q1232072	SWE:fm:2003-09:2003-10	karlson
jan-peter-balkenende	Jan Peter Balkenende	Balkenende		Q133386	NLD:hg:2002-07:2010-10	balkenende
jan-petersen	Jan Petersen	Petersen		Q1351719	NOR:fm:2001-10:2005-10	petersen
jan-peumans	Jan Peumans	Peumans		Q951432	BEL:sp:2009-07:2019-05	peumans
jan-rostowski	Jan Rostowski	Rostowski		Q898174	POL:dg:2013-02:2013-11	rostovski
jan-thornqvist	Jan Thörnqvist	Thörnqvist		Q6210409	SWE:mc:2011:2016	thornkvist
jan-tinetti	Jan Tinetti	Tinetti		Q41498735	NZL:im:2020-11:~2022-08	tineti
jan-trojborg	Jan Trøjborg	Trøjborg		Q1521470	DNK:dm:2000-12:2001-11	trojborg
jana-cernochova	Jana Černochová	Černochová		Q12023473	CZE:dm:2021-12:~2022-07	cernochova
janaina-tewaney	Janaina Tewaney	Tewaney		Q96182040	PAN:fm:2022-10:~2022-12	tevani
jane-aagaard	Jane Aagaard	Aagaard		Q6151067	AUS:sp:2005-06:2012-10	agard
jane-j-chigiyal	Jane J. Chigiyal	Chigiyal			FSM:un:2019-05:~2019-05	chigial
jane-jimmy-chigiyal	Jane Jimmy Chigiyal	Chigiyal		Q1184904	:un:2011-12:~2023-01	chigial
janet-jagan	Janet Jagan	Jagan			GUY:hs:1997-12:1999-08	jagan
janez-drnovsek	Janez Drnovšek	Drnovšek		Q171228	SVN:hg:1992-05:2000-06;SVN:hg:2000-11:2002-12;SVN:hs:2002-12:2007-12	drnovsek
janez-jansa	Janez Janša	Janša		Q57627	SVN:dm:2000-06:2000-11;SVN:hg:2004-12:2008-11;SVN:hg:2012-02:2013-03;SVN:hg:2020-03:2022-05	jansa
janez-podobnik	Janez Podobnik	Podobnik		Q3487795	SVN:sp:1996-12:2000-10	podobnik
jang-jun-kyu	Jang Jun-Kyu	Jang		Q17964163	KOR:mc:2015-09:2017-08	kiu|jang
janine-tatiana-santos-lelis	Janine Tatiana Santos Lélis	Lélis	Janine Lelis	Q114612814	CPV:dm:2021-05:~2023-01	lelis
janis-bordans	Jānis Bordāns	Bordāns		Q3191217	LVA:dg:2019-01:~2022-07	bordans
janis-mazeiks	Janis Mazeiks	Mazeiks			LVA:un:2019-05:~2019-05	maziks
janis-patmalnieks	Jānis Patmalnieks	Patmalnieks		Q109248397	LVA:ad:2019-01:~2022-07	patmalnieks
janis-straume	Jānis Straume	Straume		Q6112631	LVA:sp:1998-11:2002-11	straume
janko-veber	Janko Veber	Veber		Q5787257	SVN:dm:2014-09:2015-04;SVN:sp:2013-02:2014-08	veber
janlavyn-narantsatsralt	Janlavyn Narantsatsralt	Narantsatsralt			MNG:hg:1998-12:1999-07	narantsatsralt
janos-ader	János Áder	Áder		Q57467	HUN:hs:2012-05:2022-05;HUN:hs:2017-05:2022-05;HUN:sp:1998-06:2002-05	ader
janos-martonyi	János Martonyi	Martonyi		Q58190	HUN:fm:1998-07:2002-05;HUN:fm:2010-05:2014-06	martoni
janos-szabo	János Szabó	Szabó		Q782150	HUN:dm:1998-07:2002-05	szabo
janusz-kaczmarek	Janusz Kaczmarek	Kaczmarek		Q440870	POL:im:2007-02:2007-08	kaczmarek
janusz-piechocinski	Janusz Piechociński	Piechociński		Q6156078	POL:dg:2012-12:~2015-11	piechocinski
janusz-steinhoff	Janusz Steinhoff	Steinhoff		Q11720492	POL:dg:2000-06:~2001	stinhof
janusz-tomaszewski	Janusz Tomaszewski	Tomaszewski			POL:dg:1997-10:~1999	tomaszevski
jaques-wagner	Jaques Wagner	Wagner		Q6159407	BRA:dm:2015-01:2015-10	vagner
jared-kushner	Jared Kushner	Kushner		Q13628723	USA:ad:2017-01:2021-01	kushner
jargaltulga-erdenebat	Jargaltulga Erdenebat	Erdenebat		Q25848773	MNG:hg:2016-06:2017-10	erdenebat
jarmo-lindberg	Jarmo Lindberg	Lindberg		Q11866170	FIN:mc:2014-08:2019-07	lindberg
jaroslav-kubera	Jaroslav Kubera	Kubera		Q12023896	CZE:sp:2018-11:2020-01	kubera
jaroslav-nad	Jaroslav Naď	Naď		Q86755007	SVK:dm:2020-03:~2022-08	nad
jaroslav-tvrdik	Jaroslav Tvrdík	Tvrdík		Q12024094	CZE:dm:2001-05:2003-06	tvrdik
jaroslaw-gowin	Jarosław Gowin	Gowin		Q222905	POL:dg:2015-11:~2021-12	govin
jaroslaw-kaczynski	Jarosław Kaczyński	Kaczyński		Q55917	POL:dg:2020-10:~2023-01;POL:hg:2006-07:2007-11	kaczinski
jaroslaw-kalinowski	Jaroslaw Kalinowski	Kalinowski			POL:dg:2001-10:~2002	kalinovski
jaroslaw-szymczyk	Jarosław Szymczyk	Szymczyk		Q18817268	POL:mc:2016-04:~2022-07	szimczik
jason-clare	Jason Clare	Clare		Q6162219	AUS:im:2011-12:2013-09	clare
jason-furman	Jason Furman	Furman		Q6162531	USA:ad:2013-08:2017-01	furman
jason-kenney	Jason Kenney	Kenney		Q3162959	CAN:dm:2015-02:2015-11	keni
jasper-tsang	Jasper Tsang	Tsang		Q163404	HKG:sp:2008-10:2016-09	tsang
jassem-al-kharafi	Jassem Al-Kharafi	Al-Kharafi		Q6164155	KWT:sp:1999:2012	harafi
jaswant-singh	Jaswant Singh	Singh		Q3518489	IND:dm:2000-01:2001-10;IND:fm:1998-12:2002-06	singh
jaume-bartumeu-cassany	Jaume Bartumeu Cassany	Bartumeu	Jaume Bartumeu	Q217598	AND:hg:2009-06:2011-05	casani|bartumeu
javier-arenas	Javier Arenas	Arenas			ESP:vp:2003-09:~2003	arenas
javier-bolanos-aguilar	Javier Bolaños Aguilar	Aguilar		Q18684875	MEX:sp:2016-09:2017-03	aguilar
javier-garcia-duchini	Javier García Duchini	Duchini		Q3163146	URY:dm:2020-03:~2022-07	duchini
javier-gerardo-milei	Javier Gerardo Milei	Milei			ARG:hg:2023-12:~2026-01;ARG:hs:2023-12:~2026-01	mili
javier-iturriaga-del-campo	Javier Iturriaga del Campo	del Campo		Q74246258	CHL:mc:2020-11:2022-03;CHL:mc:2022-03:~2022-07	campo|delcampo
javier-murillo-de-la-rocha	Javier Murillo de la Rocha	de la Rocha		Q108292413	BOL:fm:1997:2001	rocha|delarocha
javier-solana	Javier Solana	Solana			EUE:fm:1999-10:2009-11:european-union	solana
javier-zavaleta-lopez	Javier Zavaleta Lopez	Zavaleta	Javier Zavaleta		BOL:dm:2019-05:~2019-05	lopez|zavaleta
jawad-al-arrayedh	Jawad Al-Arrayedh	Al-Arrayedh	Jawad bin Salim al-Araidh	Q6165879	BHR:dg:2006-12:~2022-09	araied
jawad-al-bulani	Jawad al-Bulani	al-Bulani		Q359300	IRQ:im:2006-06:2010-12	bulani
jay-l-johnson	Jay L. Johnson	Johnson		Q714337	USA:mc:1996-05:2000-07	johnson
jay-warren	Jay Warren	Warren			PCN:hg:2004-12:2006-04	varen
jaya-krishna-cuttaree	Jaya Krishna Cuttaree	Cuttaree		Q3163283	MUS:fm:2003:2005	cutari
jean	Jean	Jean		Q15988	LUX:hs:1964-11:2000-10	jean
jean-asselborn	Jean Asselborn	Asselborn		Q58200	LUX:dg:2004-07:2013-12;LUX:fm:2004-07:~2022-07	aselborn
jean-baptiste-lemoyne	Jean-Baptiste Lemoyne	Lemoyne		Q18202528	FRA:fm:2019-05:~2019-05	lemoine
jean-bertrand-aristide	Jean-Bertrand Aristide	Aristide		Q209617	HTI:hs:2001-02:2004-02	aristide
jean-bosco-kazura	Jean Bosco Kazura	Kazura		Q6170299	RWA:mc:2019-11:~2022-08	kazura
jean-castex	Jean Castex	Castex		Q3171170	FRA:hg:2020-07:2022-05	castex
jean-chretien	Jean Chrétien	Chrétien		Q128543	CAN:hg:1993-11:2003-12	chretien
jean-claude-bouda	Jean-Claude Bouda	Bouda			BFA:dm:2019-05:~2019-05	buda
jean-claude-felix-do-rego	Jean-Claude Felix do Rego	Rego			BEN:un:2019-05:~2019-05	rego
jean-claude-gakosso	Jean-Claude Gakosso	Gakosso		Q15046890	COG:fm:2015-08:~2022-07	gakoso
jean-claude-juncker	Jean-Claude Juncker	Juncker		Q57661	EUE:hg:2014-11:2019-11:european-commission;LUX:hg:1995-01:2013-12	junker
jean-claude-mignon	Jean-Claude Mignon	Mignon		Q1188660	:io:2012-01:2014-01	mignon
jean-david-levitte	Jean-David Levitte	Levitte		Q3165316	FRA:un:1999:2002	levite
jean-eyeghe-ndong	Jean Eyeghe Ndong	Ndong			GAB:hg:2006-01:2009-07	ndong
jean-francois-ntoutoume-emane	Jean-Francois Ntoutoume-Emane	Ntoutoume-Emane			GAB:hg:1999-01:2006-01	emane|ntutumimane
jean-henry-ceant	Jean-Henry Céant	Céant		Q3166124	HTI:hg:2018-09:2019-03	ceant
jean-jacques-demafouth	Jean -Jacques Demafouth	Demafouth		Q112062408	CAF:dm:1999-11:2001-08	demafuth
jean-leques	Jean Leques	Leques			NCL:hg:1999-05:2001-04	leques
jean-louis-dangleberme	Jean-Louis D'Angleberme	D'Angleberme			NCL:vp:2015-04:~2017-03	dangleberme
jean-louis-debre	Jean-Louis Debré	Debré		Q713235	FRA:sp:2002-06:2007-03	debre
jean-luc-dehaene	Jean-Luc Dehaene	Dehaene			BEL:hg:1992-03:1999-07	dehaene
jean-lucien-kwassi-savi-de-tove	Jean-Lucien Kwassi Savi de Tove	de Tove			TGO:hs:2025-05:~2026-01	tove|detove
jean-marc-ayrault	Jean-Marc Ayrault	Ayrault		Q7711	FRA:fm:2016-12:2017-05;FRA:hg:2012-05:2014-03	airault
jean-marc-de-la-sabliere	Jean-Marc de La Sablière	de La Sablière		Q529727	FRA:un:2002:2007	sabliere|delasabliere
jean-marie-atangana-mebara	Jean-Marie Atangana Mebara	Mebara		Q3167555	CMR:fm:2006-09:2007-09	mebara
jean-marie-cherestal	Jean Marie Chérestal	Chérestal		Q3045967	HTI:hg:2001-03:2002-03	cherestal
jean-marie-dore	Jean-Marie Doré	Doré		Q527792	GIN:hg:2010-01:2010-12	dore
jean-marie-ehouzou	Jean-Marie Ehouzou	Ehouzou		Q58254	BEN:fm:2008:2011	ehuzu
jean-marie-kacou-gervais	Jean-Marie Kacou Gervais	Gervais		Q108344980	CIV:fm:2010:2011	gervais
jean-marie-leye	Jean Marie Leye	Leye			VUT:hs:1994-03:1999-03	lie
jean-marie-reynaldo-brunet	Jean-Marie Reynaldo Brunet	Brunet			HTI:im:2019-05:~2019-05	brunet
jean-maurice-ripert	Jean-Maurice Ripert	Ripert		Q3167909	FRA:un:2007:2009	ripert
jean-max-bellerive	Jean-Max Bellerive	Bellerive		Q315427	HTI:hg:2009-11:2011-10	belerive
jean-michel-lapin	Jean-Michel Lapin	Lapin		Q62596591	HTI:hg:2019-03:2020-03	lapin
jean-michel-sama-lukonde	Jean-Michel Sama Lukonde	Lukonde	Jean-Michel Sama Lukonde Kyenge	Q105523479	COD:hg:2021-04:2024-05	lukonde
jean-nkuete	Jean Nkuete	Nkuete		Q6171256	CMR:dg:2019-05:~2019-05	nkuete
jean-noel-barrot	Jean-Noël Barrot	Barrot			FRA:fm:2024-09:~2025-12	barot
jean-omer-beriziky	Jean Omer Beriziky	Beriziky			MDG:hg:2011-11:2014-04	beriziki
jean-paul-ngoupande	Jean-Paul Ngoupandé	Ngoupandé		Q58276	CAF:fm:2005-06:2006-09	ngupande
jean-paul-proust	Jean-Paul Proust	Proust			MCO:hg:2005-06:2010-03	prust
jean-pierre-bel	Jean-Pierre Bel	Bel		Q1393994	FRA:sp:2011-10:2014-09	bel
jean-pierre-bemba	Jean-Pierre Bemba	Bemba	Jean-Pierre Bembba	Q379148	COD:dg:2023-03:~2024-05;COD:vp:2003-07:2006-12;COD:vp:2003-07:2007-02	bemba
jean-pierre-bosser	Jean-Pierre Bosser	Bosser		Q17580025	FRA:mc:2014-09:2019-07	boser
jean-pierre-chevenement	Jean-Pierre Chevènement	Chevènement		Q736502	FRA:im:1998-12:2000-08	chevenement
jean-pierre-lacroix	Jean-Pierre Lacroix	Lacroix		Q15924670	:io:2017-02:~2023-01:united-nations	lacroix
jean-pierre-lihau	Jean-Pierre Lihau	Lihau		Q106884074	COD:dg:2021-04:~2024-05	lihau
jean-pierre-ondekane	Jean Pierre Ondekane	Ondekane		Q4334835	COD:dm:2003-07:2005-01	ondekane
jean-pierre-raffarin	Jean-Pierre Raffarin	Raffarin		Q63263	FRA:hg:2002-05:2005-05	rafarin
jean-ping	Jean Ping	Ping		Q58286	GAB:fm:1999:2008	ping
jean-ramjohn-richards	Jean Ramjohn-Richards	Ramjohn-Richards		Q16097327	TTO:ad:2003-03:2013-03	richards|ramjohnrichards
jean-ravelonarivo	Jean Ravelonarivo	Ravelonarivo			MDG:hg:2015-01:2018-06	ravelonarivo
jean-rene-fournier	Jean-René Fournier	Fournier		Q118387	CHE:sp:2018-11:2019-12	furnier
jean-rodolphe-joazile	Jean Rodolphe Joazile	Joazile		Q113531493	HTI:sp:2011-01:2012-01	joazile
jean-roudy-aly	Jean Roudy Aly	Aly			HTI:im:2019-05:~2019-05	ali
jean-serge-bokassa	Jean-Serge Bokassa	Bokassa		Q6170003	CAF:im:2016-04:2018-04;CAF:im:2019-05:~2019-05	bokasa
jean-spautz	Jean Spautz	Spautz		Q1685833	LUX:sp:1995:2004	spautz
jean-victor-geneus	Jean Victor Généus	Généus		Q113531338	HTI:fm:2021-11:~2023-01	geneus
jean-yves-le-drian	Jean-Yves Le Drian	Le Drian		Q559040	FRA:fm:2017-05:2017-06;FRA:fm:2017-06:2022-05	drian|ledrian
jeanine-anez	Jeanine Áñez	Áñez	Jeanine Anez Chavez	Q16581287	BOL:hg:2019-11:2020-11;BOL:hs:2019-11:2020-11	anez
jeanine-hennis-plasschaert	Jeanine Hennis-Plasschaert	Hennis-Plasschaert		Q457884	NLD:dm:2012-11:2017-10	plaschaert|henisplaschaert
jeannine-mabunda	Jeannine Mabunda	Mabunda		Q63382184	COD:sp:2019-04:2020-12	mabunda
jeannot-ahoussou-kouadio	Jeannot Ahoussou-Kouadio	Ahoussou-Kouadio		Q57867	CIV:hg:2012-03:2012-11	kuadio|ahusukuadio
jeenbek-kulubaev	Jeenbek Kulubaev	Kulubaev		Q111744930	KGZ:fm:2022-04:~2022-08	kulubaev
jeffrey-curmi	Jeffrey Curmi	Curmi		Q109689977	MLT:mc:2013-12:~2022-07	curmi
jeffrey-d-bostic	Jeffrey D. Bostic	Bostic	Jeffrey Bostic|Jeffrey Davidson Bostic	Q107718230	BRB:hs:2025-11:~2026-01	bostic
jeffrey-nape	Jeffrey Nape	Nape		Q1686476	PNG:sp:2004-05:2007-08;PNG:sp:2007-08:2012-08	nape
jeffrey-zients	Jeffrey Zients	Zients		Q3275786	USA:ad:2021-01:2022-04	zients
jeje-odongo	Jeje Odongo	Odongo		Q6176542	UGA:fm:2021-06:~2022-08;UGA:im:2019-05:~2019-05	odongo
jejomar-binay	Jejomar Binay	Binay		Q380154	PHL:vp:2010-06:2016-06	binai
jelka-milicevic	Jelka Milicevic	Milicevic			BIH:dg:2019-05:~2019-05	milicevic
jeltje-van-nieuwenhoven	Jeltje van Nieuwenhoven	van Nieuwenhoven		Q2191987	NLD:sp:1998-05:2002-05	nieuvenhoven|vanieuvenhoven
jemi-nashion	Jemi Nashion	Nashion		Q110030514	MHL:im:2020-01:~2022-07	nashion
jemilah-mahmood	Jemilah Mahmood	Mahmood		Q4793970	MYS:ad:2020-03:2021-08	mahmud
jemma-nunu-kumba	Jemma Nunu Kumba	Kumba		Q6177210	SSD:sp:2021-08:~2022-08	kumba
jengish-razakov	Jengish Razakov	Razakov			KGZ:dg:2019-05:~2019-05	razakov
jenis-av-rana	Jenis av Rana	Rana		Q254129	FRO:fm:2019-09:2022-11	rana
jennifer-simons	Jennifer Simons	Simons	Jennifer Geerlings-Simons	Q440403	SUR:hg:2025-07:~2026-01;SUR:hs:2025-07:~2026-01;SUR:sp:2010-06:2020-06	simons
jennifer-smith	Jennifer Smith	Smith			BMU:hg:1998-11:2003-07	smith
jenniffer-gonzalez-colon	Jenniffer González-Colón	González-Colón	Jenniffer Gonz Lez-Col N		PRI:hg:2025-01:~2026-01	colon|gonzalezcolon
jenny-lindell	Jenny Lindell	Lindell		Q6179380	AUS:sp:2006-12:2010-12	lindel
jenny-shipley	Jenny Shipley	Shipley		Q235996	NZL:hg:1997-12:1999-12	shipli
jens-frederik-nielsen	Jens-Frederik Nielsen	Nielsen			GRL:hg:2025-03:~2026-01	nielsen
jens-nykvist	Jens Nykvist	Nykvist		Q24019622	SWE:mc:2016:2020	nikvist
jens-stoltenberg	Jens Stoltenberg	Stoltenberg		Q57665	:io:2014-10:2024-09:nato;NOR:hg:2000-03:2001-10;NOR:hg:2005-10:2013-10	stoltenberg
jeon-hae-cheol	Jeon Hae-cheol	Hae-cheol		Q16091570	KOR:im:2020-12:2022-05	cheol|haecheol
jeon-yun-churl	Jeon Yun-churl	Yun-churl		Q16091546	KOR:dg:2002-04:2003-02	churl|iunchurl
jeong-kyeong-doo	Jeong Kyeong-doo	Jeong		Q22974878	KOR:dm:2018-09:2020-09;KOR:mc:2015-09:2017-08;KOR:mc:2017-08:2018-09	du|jeong
jeong-seung-jo	Jeong Seung-jo	Jeong		Q6180288	KOR:mc:2011-10:2013-10	jo|jeong
jeppe-kofod	Jeppe Kofod	Kofod		Q1799046	DNK:fm:2019-07:~2022-07	kofod
jeremiah-kuong	Jeremiah Kuong	Kuong			LBR:vp:2024-01:~2024-05	kuong
jeremiah-manele	Jeremiah Manele	Manele		Q6180897	SLB:fm:2019-04:~2022-08;SLB:hg:2024-05:~2026-01	manele
jeremiah-mutinda-kianga	Jeremiah Mutinda Kianga	Kianga		Q111180187	KEN:mc:2005-09:2011-07	kianga
jeremias-ondo-ngomo	Jeremias Ondo Ngomo	Ngomo		Q112162989	GNQ:dg:2003-02:2004-06	ngomo
jeremy-heywood	Jeremy Heywood	Heywood		Q6181472	GBR:ad:1999-06:2003-07;GBR:ad:2008-01:2010-05	hivud
jeremy-hunt	Jeremy Hunt	Hunt		Q333533	GBR:fm:2018-07:2019-07	hunt
jeremy-q-greenstock	Jeremy Q. Greenstock	Greenstock		Q6181400	GBR:un:1998:2003	grinstok
jeremy-rockliff	Jeremy Rockliff	Rockliff		Q6181827	AUS:dg:2014-03:2022-04	roklif
jerome-walcott	Jerome Walcott	Walcott		Q55123980	BRB:fm:2020-07:2022-10	valcot
jerome-x-walcott	Jerome X. Walcott	Walcott	Jerome Walcott	Q107718239	BRB:fm:2019-05:~2019-05;BRB:fm:2020-07:~2022-07	valcot|jerome
jeronim-bazo	Jeronim Bazo	Bazo		Q13040364	ALB:mc:2013-11:2017-01	bazo
jerrlyn-uduch-sengebau-senior	Jerrlyn Uduch Sengebau Senior	Senior			PLW:vp:2021-01:~2024-05	senior
jerry-mateparae	Jerry Mateparae	Mateparae		Q515624	NZL:mc:2006-05:2011-01	mateparae
jerry-matjila	Jerry Matjila	Matjila			ZAF:un:2019-05:~2019-05	matjila
jerry-rawlings	Jerry Rawlings	Rawlings	Jerry John Rawlings	Q51002	GHA:hg:1993-01:2001-01;GHA:hs:1981-12:2001-01	ravlings
jerry-wilson	Jerry Wilson	Wilson		Q113115164	PAN:sp:2004-09:2005-08	vilson
jerzy-buzek	Jerzy Buzek	Buzek		Q55910	POL:hg:1997-10:2001-10	buzek
jerzy-hausner	Jerzy Hausner	Hausner		Q55942	POL:dg:2003-06:~2004	hausner
jerzy-miller	Jerzy Miller	Miller		Q448672	POL:im:2009-10:2011-11	miler
jerzy-szmajdzinski	Jerzy Szmajdziński	Szmajdziński		Q467761	POL:im:2004-04:2004-05	szmajdzinski
jesse-robredo	Jesse Robredo	Robredo		Q716649	PHL:im:2010-07:2012-08	robredo
jessica-rose-epel-alupo	Jessica Rose Epel Alupo	Alupo			UGA:vp:2021-06:~2024-06	alupo
jesus-murillo-karam	Jesús Murillo Karam	Karam		Q7733036	MEX:sp:2012-09:2012-12	karam
jesus-perez	Jesús Pérez	Pérez		Q108548923	VEN:fm:2004-07:2004-11	perez
jesus-posada	Jesús Posada	Posada		Q3109304	ESP:sp:2011-12:2016-01	posada
jesus-zambrano-grijalva	Jesús Zambrano Grijalva	Grijalva		Q5930786	MEX:sp:2015-09:2016-08	grialva
jewel-taylor	Jewel Taylor	Taylor	Jewel Howard-Taylor	Q1688608	LBR:vp:2018-01:~2024-01	tailor
jeyhun-bayramov	Jeyhun Bayramov	Bayramov		Q16366137	AZE:fm:2020-07:~2025-12	bairamov
jhala-nath-khanal	Jhala Nath Khanal	Khanal		Q57819	NPL:hg:2011-02:2011-08	hanal
jia-chunwang	Jia Chunwang	Jia		Q716939	CHN:im:1998:2002	chunvang|jia
jiang-yi-huah	Jiang Yi-huah	Jiang		Q4118817	TWN:dg:2012-02:2013-02;TWN:hg:2013-02:2014-12	huah|jiang
jiang-zemin	Jiang Zemin	Jiang		Q16597	CHN:hs:1993-03:2003-03	zemin|jiang
jigme-khesar-namgyel-wangchuck	Jigme Khesar Namgyel Wangchuck	Wangchuck		Q57376	BTN:hs:2006-12:~2026-01	vangchuk
jigme-singye-wangchuck	Jigme Singye Wangchuck	Wangchuck		Q200273	BTN:hg:1972-07:1999-07;BTN:hs:1972-07:2006-12	vangchuk
jigme-thinley	Jigme Thinley	Thinley	Jigme Yoeser Thinley|Lyonpo Jigme Y. Thinley	Q57677	BTN:hg:1998-06:2001-08;BTN:hg:2003-08:2004-08;BTN:hg:2008-04:2013-04	thinli
jigme-zangpo	Jigme Zangpo	Zangpo		Q30070224	BTN:sp:2013:2018	zangpo
jiko-luveni	Jiko Luveni	Luveni		Q16107404	FJI:sp:2014-10:2018-12	luveni
jill-biden	Jill Biden	Biden		Q235349	USA:ad:2021-01:~2022-08	biden
jim-anderton	Jim Anderton	Anderton		Q1036723	NZL:dg:1999-12:2002-08	anderton
jim-chalmers	Jim Chalmers	Chalmers		Q16217223	AUS:im:2022-05:2022-06	chalmers
jim-marurai	Jim Marurai	Marurai			COK:hg:2004-12:2010-11	marurai
jim-wilkinson	Jim Wilkinson	Wilkinson		Q6198934	AUS:sp:2013-05:2019-05	vilkinson
jimmy-morales	Jimmy Morales	Morales	James Ernesto Morales Cabrera|Jimmy Ernesto Morales Cabrera	Q17995110	GTM:hg:2016-01:2020-01;GTM:hs:2016-01:2020-01	morales
jin-nyum	Jin Nyum	Nyum		Q12618182	KOR:dg:2001-01:2002-04	nium
jiri-cunek	Jiří Čunek	Čunek		Q722742	CZE:dg:2007-01:2007-11;CZE:dg:2008-04:2009-01	cunek
jiri-paroubek	Jiří Paroubek	Paroubek		Q161671	CZE:hg:2005-04:2006-09	parubek
jiri-rusnok	Jiří Rusnok	Rusnok		Q12025475	CZE:hg:2013-06:2014-01	rusnok
jiri-ruzicka	Jiří Růžička	Růžička		Q22893968	CZE:sp:2020-01:2020-02	ruzika
jiri-sedivy	Jiří Šedivý	Šedivý		Q12025656	CZE:dm:2006-09:2007-01	sedivi
jo-pyong-ju	Jo Pyong Ju	Jo			PRK:dg:2010-06:~2011	ju|jo
joachim-brudzinski	Joachim Brudziński	Brudziński		Q376746	POL:im:2019-05:~2019-05	brudzinski
joachim-gauck	Joachim Gauck	Gauck			DEU:hs:2012-03:2017-03	gauk
joan-burton	Joan Burton	Burton		Q444685	IRL:dg:2014-07:2016-05	burton
joan-donoghue	Joan Donoghue	Donoghue		Q1690742	:io:2010-09:~2023-01;:io:2021-02:~2023-01	donoghue
joan-enric-vives-sicilia	Joan Enric Vives Sicília	Vives	Joan Enric Vives|Joan Vives|Joan-Enric Vives i Sicilia|Spanish Co-prince Archbishop Joan-Enric Vives i Sicilia|Spanish Coprince Archbishop Joan-Enric Vives i Sicilia|Spanish Coprince Bishop Joan-Enric Vives i Sicilia	Q57473	AND:hs:2003-05:~2026-01	sicilia|vives
joanna-wronecka	Joanna Wronecka	Wronecka			POL:un:2019-05:~2019-05	vroneka
joannes-eidesgaard	Joannes Eidesgaard	Eidesgaard			FRO:hg:2004-02:2008-09	idesgard
joao-bernardo-de-miranda	João Bernardo de Miranda	de Miranda		Q3187284	AGO:fm:1999-01:2008-10	miranda|demiranda
joao-bernardo-vieira	João Bernardo Vieira	Vieira	Joao Bernardo 'Nino' Vieira	Q106164	GNB:hs:1980-11:2000-02;GNB:hs:2005-10:2009-03	vira
joao-de-matos	João de Matos	de Matos		Q6298463	AGO:mc:1992:2001	matos|dematos
joao-ernesto-dos-santos	João Ernesto dos Santos	dos Santos		Q109984869	AGO:dm:2020-04:~2022-07	santos|dosantos
joao-gomes-cravinho	João Gomes Cravinho	Cravinho		Q57343622	PRT:dm:2018-10:2022-03;PRT:fm:2022-03:2024-04	cravinho
joao-jose-monteiro	João José Monteiro	Monteiro		Q108426411	GNB:fm:2003:2004	montiro
joao-lourenco	João Lourenço	Lourenço	Joao Manuel Goncalves Lourenco|Joao Manuel Lourenco	Q28650390	AGO:dm:2014-04:2017-09;AGO:hg:2017-09:~2026-01;AGO:hg:2022-09:~2024-05;AGO:hs:2017-09:~2026-01	lurenco
joao-ribeiro-butiam-co	João Ribeiro Butiam Có	Có		Q60082807	GNB:fm:2018-04:2019	co
joao-soares-da-gama	Joao Soares Da Gama	Soares Da Gama			GNB:un:2019-05:~2019-05	gama|soaresdagama
joaozinho-vieira-co	Joãozinho Vieira Có	Có		Q28726015	GNB:fm:2002:2003	co
joaquim-chissano	Joaquim Chissano	Chissano	Joaquim Alberto Chissano	Q208355	MOZ:hs:1986-11:2005-02	chisano
joaquim-rafael-branco	Joaquim Rafael Branco	Branco	Joachim Rafael Branco	Q718450	STP:fm:2000:2001;STP:hg:2008-06:2010-08	branco
joaquim-rivas-mangrasse	Joaquim Rivas Mangrasse	Mangrasse		Q109952011	MOZ:mc:2021-03:~2022-07	mangrase
joaquim-silva-e-luna	Joaquim Silva e Luna	Luna		Q51882085	BRA:dm:2018-02:2019-01	luna
joaquin-elema-borengue	Joaquin Elema Borengue	Borengue		Q112175192	GNQ:ad:2020-08:~2022-07	borengue
joaquin-stella	Joaquín Stella	Stella		Q5932407	ARG:mc:1999-12:2003-06	stela
job-ndugai	Job Ndugai	Ndugai		Q9032315	TZA:sp:2015-11:2022-01	ndugai
job-pomat	Job Pomat	Pomat		Q90000254	PNG:sp:2017-08:~2023-01	pomat
jocelerme-privert	Jocelerme Privert	Privert		Q6207072	HTI:hs:2016-02:2017-02;HTI:im:2002:2004;HTI:sp:2016-01:2016-02	privert
jodey-arrington	Jodey Arrington	Arrington		Q6207815	USA:ad:2001:~2022-08	arington
joe-biden	Joe Biden	Biden	Joseph Biden|Joseph R. Biden|Joseph R. Biden Jr.	Q6279	USA:hg:2021-01:2025-01;USA:hs:2021-01:2025-01;USA:vp:2009-01:2017-01	biden
joe-borg	Joe Borg	Borg		Q549456	MLT:fm:1999-03:2004-03	borg
joe-comartin	Joe Comartin	Comartin		Q3180028	CAN:sp:2012-09:2015	comartin
joe-natuman	Joe Natuman	Natuman		Q58222	VUT:dg:2019-05:~2019-05;VUT:hg:2014-05:2015-06	natuman
joel-fitzgibbon	Joel Fitzgibbon	Fitzgibbon		Q3180236	AUS:dm:2007-12:2009-06	fitzgibon
joel-musa-nhleko	Joel Musa Nhleko	Nhleko		Q98893969	SWZ:fm:2018:2018-11	nhleko
joelle-milquet	Joëlle Milquet	Milquet		Q446756	BEL:dg:2008-03:~2014;BEL:im:2011-12:2014-07	milquet
joginder-jaswant-singh	Joginder Jaswant Singh	Singh		Q1895936	IND:mc:2005-02:2007-08	singh
johan-hederstedt	Johan Hederstedt	Hederstedt		Q5795705	SWE:mc:2000-07:2003-12	hederstedt
johan-remkes	Johan Remkes	Remkes		Q465538	NLD:dg:2002-07:2002-10;NLD:dg:2002-10:2003-05;NLD:im:2002-07:2007-02	remkes
johan-vande-lanotte	Johan Vande Lanotte	Vande Lanotte			BEL:dg:2011-12:~2014	lanote|vandelanote
johann-luif	Johann Luif	Luif		Q41583061	AUT:dm:2019-05:2019-06	luif
johann-schneider-ammann	Johann Schneider-Ammann	Schneider-Ammann	Johann N. Schneider-Ammann	Q380063	CHE:hg:2016-01:2016-12;CHE:hs:2016-01:2016-12;CHE:vp:2015-01:~2015-11	aman|schnideraman
johann-wadephul	Johann Wadephul	Wadephul			DEU:fm:2025-05:~2025-12	vadeful
johanna-mikl-leitner	Johanna Mikl-Leitner	Mikl-Leitner		Q87130	AUT:im:2011-04:2016-04	litner|miklitner
johanna-sigurdardottir	Jóhanna Sigurðardóttir	Sigurðardóttir		Q57772	ISL:hg:2009-02:2013-05	sigurdardotir
johannes-kert	Johannes Kert	Kert		Q16402978	EST:mc:1966-01:2000-08	kert
johannes-rau	Johannes Rau	Rau			DEU:hs:1999-07:2004-07	rau
john-a-gordon	John A. Gordon	Gordon		Q6217708	USA:si:2003-04:2004-07	gordon
john-ajaka	John Ajaka	Ajaka		Q6218383	AUS:sp:2017-02:2021-03	ajaka
john-anderson	John Anderson	Anderson		Q3180912	AUS:dg:1999-07:2005-07	anderson
john-aquilina	John Aquilina	Aquilina		Q6219273	AUS:sp:2003-04:2007-05	aquilina
john-b-nathman	John B. Nathman	Nathman		Q14574432	USA:mc:2004-08:2005-02	nathman
john-baird	John Baird	Baird		Q365736	CAN:fm:2011-05:2015-02	baird
john-bani	John Bani	Bani			VUT:hs:1999-03:2004-08	bani
john-barilaro	John Barilaro	Barilaro		Q6220673	AUS:dg:2016-11:2021-10	barilaro
john-barrett	John Barrett	Barrett		Q99463102	:un:2009:2013	baret
john-bercow	John Bercow	Bercow		Q263147	GBR:sp:2009-06:2019-10	bercov
john-boehner	John Boehner	Boehner		Q11702	USA:sp:2011-01:2015-10	boehner
john-compton	John Compton	Compton			LCA:hg:2006-12:2007-09	compton
john-coward	John Coward	Coward			GGY:hg:1994:2000	covard
john-dalli	John Dalli	Dalli		Q518375	MLT:fm:2004-03:2004-07	dali
john-danforth	John Danforth	Danforth		Q1287554	USA:un:2004-07:2005-01	danforth
john-dawkins	John Dawkins	Dawkins		Q6228875	AUS:sp:2020-09:2022-03	davkins
john-destefano	John DeStefano	DeStefano		Q28606963	USA:ad:2018-02:2019-05	destefano
john-evans-atta-mills	John Evans Atta Mills	Mills		Q51008	GHA:hg:2009-01:2012-07;GHA:hs:2009-01:2012-07;GHA:vp:1997-01:2001-01	mils
john-f-campbell	John F. Campbell	Campbell		Q6232197	USA:mc:2013-03:2014-08	campbel
john-faulkner	John Faulkner	Faulkner		Q466003	AUS:dm:2009-06:2010-09	faulkner
john-foley	John Foley	Foley			GGY:hg:2000:2004-05	foli
john-freeman	John Freeman	Freeman		Q56808524	GBR:un:1997:2001	friman
john-garang	John Garang	Garang		Q167444	SDN:vp:2005-07:2005-07	garang
john-gazzola	John Gazzola	Gazzola		Q6235031	AUS:sp:2012-10:2014-05	gazola
john-healey	John Healey	Healey		Q615077	GBR:dm:2024-07:~2025-12	heali
john-hogg	John Hogg	Hogg		Q6239528	AUS:sp:2002-08:2008-08;AUS:sp:2008-08:2014-06	hog
john-howard	John Howard	Howard	John Winston Howard	Q51330	AUS:hg:1996-03:2007-12	hovard
john-hutton	John Hutton	Hutton		Q332562	GBR:dm:2008-10:2009-06	huton
john-j-sullivan	John J. Sullivan	Sullivan		Q6241291	USA:fm:2018-04:2018-04	sulivan
john-kaputin	John Kaputin	Kaputin		Q6242479	PNG:fm:1999:2000	kaputin
john-kerry	John Kerry	Kerry		Q22316	USA:fm:2013-02:2017-01	keri
john-key	John Key	Key		Q57783	NZL:hg:2008-11:2016-12	ki
john-kong-nyuon	John Kong Nyuon	Nyuon		Q112712511	SSD:dm:2011-08:2013-07	niuon
john-kufuor	John Kufuor	Kufuor	John Agyekum Kufuor	Q51005	GHA:hg:2001-01:2009-01;GHA:hs:2001-01:2009-01	kufuor
john-le-fondre	John Le Fondre	Le Fondre			JEY:hg:2018-06:2024-01	fondre|lefondre
john-lee	John Lee	Lee	John Lee Ka-chieu|John Lee Ka-chiu	Q9051824	HKG:hg:2022-07:~2026-01	li
john-m-richardson	John M. Richardson	Richardson		Q2997321	USA:mc:2015-09:~2022-08	richardson
john-magufuli	John Magufuli	Magufuli	John Pombe Magufuli	Q5018756	TZA:hg:2015-11:2021-03;TZA:hs:2015-11:2021-03	magufuli
john-mahama	John Mahama	Mahama	John Dramani Mahama	Q50678	GHA:hg:2012-07:2017-01;GHA:hg:2025-01:~2026-01;GHA:hs:2012-07:2017-01;GHA:hs:2025-01:~2026-01;GHA:vp:2009-01:2012-07	mahama
john-malcolm-macgregor	John Malcolm Macgregor	Macgregor		Q16107408	GBR:un:2003-04:2007	macgregor
john-manley	John Manley	Manley		Q1389967	CAN:dg:2002-01:2003-12;CAN:fm:2000-10:2002-01	manli
john-mccallum	John McCallum	McCallum		Q3182037	CAN:dm:2002-05:2003-12	mcalum
john-mcfall	John McFall	McFall		Q334333	GBR:sp:2021-05:~2022-07	mcfal
john-michael-mcconnell	John Michael McConnell	McConnell		Q1379781	USA:si:2007-02:2009-01	mconel
john-mickel	John Mickel	Mickel		Q6248688	AUS:sp:2009-04:2012-05	mikel
john-moore	John Moore	Moore		Q6249252	AUS:dm:1998-10:2001-01	mure
john-murray	John Murray	Murray		Q6249930	AUS:sp:1995-05:2003-02	murai
john-negroponte	John Negroponte	Negroponte		Q453868	USA:si:2005-04:2007-02;USA:un:2001-09:2004-06	negroponte
john-nkomo	John Nkomo	Nkomo	John Landa Nkomo	Q3274147	ZWE:sp:2005-04:2008-03;ZWE:vp:2009-12:2013-01	nkomo
john-osborne	John Osborne	Osborne			MSR:hg:2001-04:2006-06	osborne
john-oswald	John Oswald	Oswald		Q6251387	AUS:sp:1997:2002	osvald
john-owen-brennan	John Owen Brennan	Brennan		Q984191	USA:si:2009-01:2013-03	brenan
john-paul-ii	John Paul II	John Paul			VAT:hs:1978-10:2005-04	johnpaul|paul|john
john-paul-kavanagh	John Paul Kavanagh	Kavanagh		Q1657148	IRL:un:2008:2009	kavanagh
john-podesta	John Podesta	Podesta		Q1290476	USA:ad:2014-01:2015-02	podesta
john-prescott	John Prescott	Prescott		Q332393	GBR:dg:1997-05:2007-06	prescot
john-pundari	John Pundari	Pundari		Q17318841	PNG:fm:2001-05:2001-10	pundari
john-r-bolton	John R. Bolton	Bolton		Q311269	USA:si:2018-04:2019-09;USA:un:2005-08:2006-12	bolton
john-ratcliffe	John Ratcliffe	Ratcliffe		Q16980175	USA:si:2020-05:2021-01	ratclife
john-rau	John Rau	Rau		Q16193316	AUS:dg:2011-02:2018-03	rau
john-reid	John Reid	Reid		Q333461	GBR:dm:2005-05:2006-05;GBR:im:2006-05:2007-06	rid
john-rosso	John Rosso	Rosso		Q80070005	PNG:dg:2022-05:~2024-03	roso
john-saduana-davies	John Saduana Davies	Davies		Q111079379	NGA:mc:2016-01:2016-07	davies
john-sawers	John Sawers	Sawers		Q2157733	GBR:si:2009:2014;GBR:un:2007:2009	savers
john-scarlett	John Scarlett	Scarlett		Q1701687	GBR:si:2004:2009	scarlet
john-silk	John Silk	Silk		Q1637473	MHL:fm:2016-01:2020-01	silk
john-thwaites	John Thwaites	Thwaites		Q6260803	AUS:dg:1999-10:2007-07	thvaites
john-waiko	John Waiko	Waiko		Q3182674	PNG:fm:2001:2002	vaiko
john-watkins	John Watkins	Watkins		Q16186946	AUS:dg:2005-08:2008-09	vatkins
john-william-ashe	John William Ashe	Ashe		Q6264110	:io:2013-09:2014-09	ashe
john-wynne-owen	John Wynne Owen	Owen			CYM:hg:1995-09:1999-05	oven
johnny-briceno	Johnny Briceño	Briceño	John Brice O|John Briceno|John Briceño|Juan Antonio Briceno	Q6266369	BLZ:dg:1998-09:2007-06;BLZ:hg:2020-11:~2026-01	briceno
johnson-toribiong	Johnson Toribiong	Toribiong			PLW:hg:2009-01:2013-01;PLW:hs:2009-01:2013-01	toribiong
joice-mujuru	Joice Mujuru	Mujuru	Joyce Mujuru	Q981736	ZWE:vp:2004-12:2014-12	mujuru
joko-widodo	Joko Widodo	Widodo	Joko Jokowi Widodo	Q3318231	IDN:hg:2014-10:2024-10;IDN:hs:2014-10:2024-10	vidodo
jolanta-kwasniewska	Jolanta Kwaśniewska	Kwaśniewska		Q55756	POL:ad:1995-12:2005-12	kvasnievska
jon-gunnarsson	Jón Gunnarsson			Q1715048	ISL:im:2021-11:2022-02	gunarson
jon-ha-chol	Jon Ha-chol	Jon		Q11732843	PRK:dg:2010-06:2012-06	chol|jon
jon-hyon-chol	Jon Hyon-chol	Hyon-chol		Q105706437	PRK:dg:2021-01:~2023-01	chol|hionchol
jon-kwang-ho	Jon Kwang-ho	Jon		Q56825043	PRK:dg:2017-01:2019-04;PRK:dg:2019-04:2021-01	ho|jon
jon-stanhope	Jon Stanhope	Stanhope			CCK:hg:2012-10:2014-10;CXR:hg:2012-10:2017-10	stanhope
jon-sung-guk	Jon Sung Guk	Guk		Q114595445	PRK:dg:2022-06:~2023-01	guk
jon-sung-hun	Jon Sung-hun	Jon	Chon Sung-hun	Q3183240	PRK:dg:2003-09:2009-04;PRK:dg:2012-08:2014-04	hun|jon
jona-senilagakali	Jona Senilagakali	Senilagakali		Q1374014	FJI:hg:2006-12:2007-01	senilagakali
jonah-wuyep	Jonah Wuyep	Wuyep		Q6271948	NGA:mc:2001-04:2006-05	vuiep
jonas-gahr-store	Jonas Gahr Støre	Støre		Q467948	NOR:fm:2005-10:2012-09;NOR:hg:2021-10:~2026-01	store
jonathan-cohen	Jonathan Cohen	Cohen		Q55615279	USA:un:2019-01:2019-09	cohen
jonathan-coleman	Jonathan Coleman	Coleman		Q6272804	NZL:dm:2011-12:2014-10	coleman
jonathan-del-rosario	Jonathan del Rosario	del Rosario		Q110628460	PAN:im:2018-10:2019-07	rosario|delrosario
jonathan-finer	Jonathan Finer	Finer		Q23302985	USA:si:2021-01:~2022-08	finer
jonathan-hunt	Jonathan Hunt	Hunt		Q6273447	NZL:sp:1999-12:2005-03	hunt
jonathan-le-tocq	Jonathan Le Tocq	Le Tocq		Q923245	GGY:fm:2016-05:~2022-12;GGY:hg:2014-03:2016-05	tock|letock
jonathan-motzfeldt	Jonathan Motzfeldt	Motzfeldt			GRL:hg:1997-09:2002-12	motzfeldt
jonathan-vance	Jonathan Vance	Vance		Q20682472	CAN:mc:2015-07:2021-01	vance
jonathan-w-greenert	Jonathan W. Greenert	Greenert		Q1381742	USA:mc:2009-08:2011-08;USA:mc:2011-09:2015-09	grinert
jones-arogbofa	Jones Arogbofa	Arogbofa		Q97261029	NGA:ad:2014-02:2015-05	arogbofa
joni-madraiwiwi	Joni Madraiwiwi	Madraiwiwi		Q3183575	FJI:vp:2004-12:2006-12	madraivivi
joni-tatunashvili	Joni Tatunashvili	Tatunashvili		Q109623431	GEO:mc:2020-07:~2022-08	tatunashvili
jope-seniloli	Jope Seniloli	Seniloli			FJI:vp:2000:~2003	seniloli
joran-kallmyr	Jøran Kallmyr	Kallmyr		Q11979676	NOR:im:2019-03:2020-01	kalmir
jorge-alberto-chevalier	Jorge Alberto Chevalier	Chevalier		Q89366518	ARG:mc:2003-05:2013-06	chevalier
jorge-amado	Jorge Amado	Amado		Q106904935	STP:dm:2022-02:~2023-01	amado
jorge-arguello	Jorge Argüello	Argüello		Q6277681	ARG:un:2007-06:2011-12	arguelo
jorge-arreaza	Jorge Arreaza	Arreaza	Jorge Alberto Arreaza Montserrat|Jorge Arreaza Montserrat	Q6623799	VEN:fm:2017-08:2021-08;VEN:vp:2013-04:2016-01	areaza
jorge-batlle-ibanez	Jorge Batlle Ibáñez	Batlle	Jorge Batlle	Q15147	URY:hg:2000-03:2005-03;URY:hs:2000-03:2005-03	ibanez|batle
jorge-bom-jesus	Jorge Bom Jesus	Bom Jesus		Q57085436	STP:dm:2021-08:2022-02;STP:hg:2018-12:2022-11	jesus|bomjesus
jorge-borges	Jorge Borges	Borges		Q3183797	CPV:fm:2011:2014	borges
jorge-briz-abularach	Jorge Briz Abularach	Abularach		Q2882145	GTM:fm:2004-07:2006-07	abularach
jorge-burgos	Jorge Burgos	Burgos		Q5934645	CHL:dm:2014-03:2015-05;CHL:im:2015-05:2016-06	burgos
jorge-carlos-fonseca	Jorge Carlos Fonseca	Fonseca	Jorge Carlos de Almeida Fonseca	Q57517	CPV:hs:2011-09:2021-11	fonseca
jorge-carlos-ramirez-marin	Jorge Carlos Ramírez Marín	Marín		Q5934708	MEX:sp:2010-09:2011-08;MEX:sp:2017-09:2018-02	marin
jorge-castaneda-gutman	Jorge Castañeda Gutman	Gutman		Q1399260	MEX:fm:2000-12:2003-01	gutman
jorge-chapper	Jorge Chapper	Chapper		Q5934773	URY:sp:2003-03:2004-03	chaper
jorge-faurie	Jorge Faurie	Faurie	Jorge Marcelo Faurie	Q30089194	ARG:fm:2019-05:~2019-05	faurie
jorge-fernandez-diaz	Jorge Fernández Díaz	Díaz		Q1297890	ESP:im:2011-12:2016-11	diaz
jorge-gandini	Jorge Gandini	Gandini		Q5935143	URY:sp:2018-03:2019-03	gandini
jorge-glas	Jorge Glas	Glas	Jorge Glas Espinel	Q5935179	ECU:vp:2013-05:2018-01	glas
jorge-godoy	Jorge Godoy	Godoy		Q5935181	ARG:mc:2003-06:2011-12	godoi
jorge-larranaga	Jorge Larrañaga	Larrañaga		Q1703861	URY:im:2020-03:2021-05	laranaga
jorge-luis-perdomo-di-lella	Jorge Luis Perdomo Di-Lella	Perdomo Di-Lella		Q114436510	CUB:dg:2021-04:~2024-06	lela|perdomodilela
jorge-luis-sierra-cruz	Jorge Luis Sierra Cruz	Cruz		Q6278251	CUB:dg:2009:2010	cruz
jorge-luis-tapia-fonseca	Jorge Luis Tapia Fonseca	Tapia	Jorge Luis Tapia|Jorge Tapia	Q114437476	CUB:dg:2019-09:~2024-06	fonseca|tapia
jorge-malu	Jorge Malú	Malú		Q95980717	GNB:fm:2016-12:2018-01	malu
jorge-menendez	Jorge Menendez	Menendez			URY:dm:2019-05:~2019-05	menendez
jorge-moragas	Jorge Moragas	Moragas		Q11037498	ESP:un:2017:2018	moragas
jorge-orrico	Jorge Orrico	Orrico		Q6278415	URY:sp:2012-03:2013-03	orico
jorge-pizarro	Jorge Pizarro	Pizarro		Q6278486	CHL:sp:2010-03:2011-03;CHL:sp:2013-03:2014-03	pizaro
jorge-quiroga	Jorge Quiroga	Quiroga	Jorge Fernando Quiroga Ramirez	Q468805	BOL:hs:2001-08:2002-08;BOL:vp:1997-08:2001-08	quiroga
jorge-rodriguez	Jorge Rodríguez	Rodríguez	Jorge Rodriguez Gomez	Q3295308	VEN:sp:2021-01:~2023-01;VEN:vp:2007-01:2008-01	rodriguez
jorge-sampaio	Jorge Sampaio	Sampaio		Q156780	PRT:hs:1996-03:2006-03	sampaio
jorge-skinner-klee	Jorge Skinner-Klee	Skinner-Klee			GTM:un:2019-05:~2019-05	kli|skinerkli
jorge-taiana	Jorge Taiana	Taiana		Q721561	ARG:dm:2021-08:~2022-07;ARG:fm:2005-12:2010-06	taiana
jorge-tolentino	Jorge Tolentino	Tolentino		Q108292440	CPV:fm:2014:2016	tolentino
jorge-torres-castillo	Jorge Torres Castillo	Castillo		Q114705145	CRI:im:2022-05:~2023-01	castilo
jorge-valero	Jorge Valero	Valero		Q6278714	VEN:un:2008:2013	valero
jorge-zermeno-infante	Jorge Zermeño Infante	Infante		Q5936292	MEX:sp:2006-09:2007-06	infante
jorgen-ericsson	Jörgen Ericsson	Ericsson		Q5715286	SWE:mc:2001-10:2005-06	ericson
jorgen-kosmo	Jørgen Kosmo	Kosmo		Q1350827	NOR:sp:2001-10:2005-09	kosmo
josaia-voreqe-bainimarama	Josaia Voreqe Bainimarama	Bainimarama			FJI:hg:2019-05:~2019-05	bainimarama
joschka-fischer	Joschka Fischer	Fischer			DEU:fm:1998-10:2005-11	fischer
jose-agusto-briones	Jose Agusto Briones	Agusto	Jose Agusto		ECU:ad:2019-05:~2019-05;ECU:vp:2019-05:~2019-05	briones|agusto
jose-alberto-azeredo-lopes	José Alberto Azeredo Lopes	Lopes		Q21582227	PRT:dm:2015-11:2018-10	lopes
jose-alencar	Jose Alencar	Alencar			BRA:vp:2003-01:~2009	encar
jose-amorin-batlle	José Amorín Batlle	Batlle		Q9013534	URY:sp:2004-03:2005-02	batle
jose-angel-borico-moises	Jose Angel Boricó Moisés	Moisés		Q112175193	GNQ:ad:2020-08:~2022-07	moises
jose-antonio-alonso	José Antonio Alonso	Alonso		Q1388724	ESP:dm:2006-04:2008;ESP:im:2004-04:2006-04	onso
jose-antonio-dos-santos	Jose Antonio Dos Santos	Dos Santos			PRY:un:2019-05:~2019-05	santos|dosantos
jose-antonio-gomez-urrutia	José Antonio Gómez Urrutia	Urrutia		Q3810389	CHL:dm:2015-05:2018-03	urutia
jose-antonio-meade-kuribrena	José Antonio Meade Kuribreña	Kuribreña		Q3186168	MEX:fm:2012-12:2015-08	kuribrena
jose-bono	José Bono	Bono		Q1311580	ESP:dm:2004-04:2006-04;ESP:sp:2008-03:2011-12	bono
jose-brito	José Brito	Brito		Q58252	CPV:fm:2008:2011	brito
jose-carlos-mahia	José Carlos Mahía	Mahía		Q5938798	URY:sp:2017-03:2018-03	mahia
jose-condungua-pacheco	José Condungua Pacheco	Pacheco	Jose Pacheco	Q6291941	MOZ:fm:2017-12:2020-01;MOZ:im:2005-02:2010-10	pacheco
jose-de-venecia	Jose de Venecia	de Venecia		Q975642	PHL:sp:2001-07:2008-02	venecia|devenecia
jose-eduardo-dos-santos	José Eduardo dos Santos	dos Santos		Q57313	AGO:hg:1979-09:2017-09;AGO:hg:1999-01:2017-09;AGO:hs:1979-09:2017-09	santos|dosantos
jose-enrique-castillo-barrantes	José Enrique Castillo Barrantes	Barrantes		Q113971588	CRI:fm:2011-09:2014-05	barantes
jose-enrique-jeri-ore	José Enrique Jerí Oré	Jerí	Jos Enrique Jer Or|José Enrique Jerí|José Jerí		PER:hg:2025-10:~2026-01;PER:hs:2025-10:~2026-01	ore|jeri
jose-esono-bacale-efuntam	José Esono Bacale Efuntam	Efuntam		Q112186234	GNQ:ad:2020-08:~2022-07	efuntam
jose-faustino-jr	Jose Faustino Jr.	Faustino		Q108550713	PHL:dm:2022-06:~2022-07	jr|faustino
jose-gabriel-carrizo	José Gabriel Carrizo	Carrizo	Jose Gabriel Carrizo Jaen	Q63633749	PAN:vp:2019-07:~2024-06	carizo
jose-garcia-margallo-y-marfil	José García-Margallo y Marfil	Marfil		Q58095	ESP:fm:2011-12:2016-11	marfil
jose-goni	José Goñi	Goñi		Q3186309	CHL:dm:2007-03:2009-03	goni
jose-gonzalez-morfin	José González Morfin	Morfin		Q5940123	MEX:sp:2011-09:2012-08;MEX:sp:2014-03:2014-08	morfin
jose-huerta-torres	Jose Huerta Torres	Huerta	Jose Huerta		PER:dm:2019-05:~2019-05	tores|huerta
jose-julio-rodriguez-fernandez	José Julio Rodríguez Fernández	Fernández		Q3125146	ESP:mc:2008-07:2011-12	fernandez
jose-luis-guterres	José Luís Guterres	Guterres		Q1270451	TLS:fm:2006-07:2007-05;TLS:fm:2012-08:2015-02	guteres
jose-luis-rodriguez-garcia	José Luis Rodríguez García	García		Q5646406	CUB:dg:1995:2009	garcia
jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	Rodríguez Zapatero		Q41395	ESP:hg:2004-04:2011-12	zapatero|rodriguezapatero
jose-luis-rosello-serra	José Luis Roselló Serra	Serra		Q5941709	ESP:un:2006:2010	sera
jose-luis-varela	José Luis Varela	Varela		Q113115165	PAN:sp:2009-07:2010-06	varela
jose-luis-villan	José Luis Villán	Villán		Q46155959	ARG:mc:2017-05:2018-04;ARG:mc:2017-12:2020-02	vilan
jose-makila-sumanda	José Makila Sumanda	Makila	Jose Makila|José Makila	Q3186402	COD:dg:2016-12:~2017-03;COD:dg:2018-02:~2024-02	sumanda|makila
jose-manuel-albares-bueno	José Manuel Albares Bueno	Bueno		Q64595113	ESP:fm:2021-07:~2025-12	bueno
jose-manuel-barroso	José Manuel Barroso	Barroso			EUE:hg:2004-11:2014-10:european-commission	baroso
jose-manuel-durao-barroso	José Manuel Durão Barroso	Durão	José Durão|José Manuel Durão	Q15849	PRT:hg:2002-04:2004-07	baroso|durao
jose-manuel-zelaya	José Manuel Zelaya	Zelaya		Q110787063	HND:dm:2022-01:~2022-07	zelaia
jose-maria-aznar	José María Aznar	Aznar	Jose Maria Aznar Lopez	Q55637	ESP:hg:1996-05:2004-04	aznar
jose-maria-de-vasconcelos	Jose Maria de Vasconcelos	de Vasconcelos			TLS:hs:2012-05:2017-05	vasconcelos|devasconcelos
jose-maria-neves	José Maria Neves	Neves	Jose Maria Pereira Neves	Q57649	CPV:hg:2001-02:2016-04;CPV:hs:2021-11:~2026-01	neves
jose-mario-vaz	José Mário Vaz	Vaz	Josse Mario Vaz	Q16908893	GNB:hs:2014-06:2019-09	vaz
jose-miguel-insulza	José Miguel Insulza	Insulza		Q1357872	CHL:im:2000-03:2005-05	insulza
jose-mucio	José Múcio	Múcio			BRA:dm:2023-01:~2025-12	mucio
jose-mujica	José Mujica	Mujica	Jose Pepe Mujica Cordano	Q9094	URY:hg:2010-03:2015-03;URY:hs:2010-03:2015-03	mujica
jose-munoz-molina	José Muñoz Molina	Molina		Q113115166	PAN:sp:2010-07:2011-06	molina
jose-patricio	José Patrício	Patrício		Q6293678	AGO:un:2000-03:2001-05	patricio
jose-pedro-aguiar-branco	José Pedro Aguiar Branco	Branco		Q1555060	PRT:dm:2011-06:2015-11	branco
jose-pereira-baptista	José Pereira Baptista	Baptista		Q108426409	GNB:fm:1999:2000	baptista
jose-ramon-fadul-fadul	Jose Ramon Fadul Fadul	Fadul	Jose Fadul|Jose Ramon Fadul		DOM:im:2019-05:~2019-05	fadul
jose-ramon-fernandez	José Ramón Fernández	Fernández		Q959399	CUB:dg:1976:2012	fernandez
jose-ramon-machado-ventura	Jose Ramon Machado Ventura	Machado	Jose Machado|Jose Ramon Machado		CUB:vp:2008-02:~2012	ventura|machado
jose-ramos-horta	José Ramos-Horta	Ramos-Horta	Jos Ramos-Horta	Q11665	TLS:fm:2000-07:2001-03;TLS:fm:2001-07:2006-07;TLS:hg:2006-06:2007-05;TLS:hs:2007-05:2012-05;TLS:hs:2022-05:~2026-01	horta|ramoshorta
jose-raul-mulino	José Raúl Mulino	Mulino	Jos Ra l Mulino Quintero|Jose Raul Mulino Quintero|José Raúl Mulino Quintero	Q108454869	PAN:hg:2024-07:~2026-01;PAN:hs:2024-07:~2026-01;PAN:im:2009-07:2014-07	mulino
jose-reis	José Reis	Reis		Q39756636	TLS:dg:2020-06:~2022-07	ris
jose-rizo-castellon	Jose Rizo Castellon	Rizo	Jose Rizo		NIC:vp:2002-01:~2005	castelon|rizo
jose-rodriguez-iturbe	José Rodríguez Iturbe	Iturbe		Q108548921	VEN:fm:2002:2002-02	iturbe
jose-socrates	José Sócrates	Sócrates	Jose Socrates Carvalho Pinto de Sousa	Q182367	PRT:hg:2005-03:2011-06	socrates
jose-valencia-amores	Jose Valencia Amores	Valencia	Jose Valencia		ECU:fm:2019-05:~2019-05	amores|valencia
jose-vicente-rangel	José Vicente Rangel	Rangel	Jose Vicente Rangel Vale	Q716294	VEN:dm:2001-02:2002-04;VEN:fm:1999-02:2001-02;VEN:vp:2002-04:2007-01	rangel
josef-proll	Josef Pröll	Pröll	Josef Proell	Q78806	AUT:dg:2008-12:2011-04	prol
josefa-iloilo	Josefa Iloilo	Iloilo	Josefa Iloilo Uluivuda|Josefa Iloilovatu Uluivuda	Q316317	FJI:hs:2000-07:2009-07;FJI:hs:2007-01:2009-07;FJI:vp:1999-01:~2000	iloilo
josep-borrell	Josep Borrell	Borrell	Josep Borrell Fontelles	Q312901	ESP:fm:2018-06:2019-11;EUE:fm:2019-12:2024-11:european-union	borel
josep-maria-rossell-pons	Josep Maria Rossell Pons	Pons		Q107981779	AND:im:2019-05:~2022-07	pons
joseph-ajayi	Joseph Ajayi	Ajayi		Q111079375	NGA:mc:1999-07:2005-09	ajai
joseph-andall	Joseph Andall	Andall		Q113555132	GRD:fm:2022-07:~2022-09;GRD:fm:2022-07:~2022-12	andal
joseph-aoun	Joseph Aoun	Aoun			LBN:hs:2025-01:~2026-01	aun
joseph-bindoumi	Joseph Bindoumi	Bindoumi		Q112079338	CAF:dm:2015-10:2016-04	bindumi
joseph-boakai	Joseph Boakai	Boakai		Q2630483	LBR:hg:2024-01:~2026-01;LBR:hs:2024-01:~2026-01;LBR:vp:2006-01:2018-01;LBR:vp:2019-05:~2019-05	boakai
joseph-butore	Joseph Butore	Butore		Q17175411	BDI:vp:2015-08:2020-06	butore
joseph-deiss	Joseph Deiss	Deiss		Q123823	:io:2010-09:2011-09;CHE:hs:2004-01:2004-12	dis
joseph-estrada	Joseph Estrada	Estrada	Joseph Ejercito Estrada	Q212733	PHL:hg:1998-06:2001-01;PHL:hs:1998-06:2001-01	estrada
joseph-f-dunford	Joseph F. Dunford	Dunford		Q6282969	USA:mc:2015-10:2019-09	dunford
joseph-fouda	Joseph Fouda	Fouda		Q111390656	CMR:ad:2015-10:2019-01	fuda
joseph-henry-smith	Joseph Henry Smith	Smith		Q6283947	GHA:dm:2009-01:2013-02	smith
joseph-joute	Joseph Joute	Joute	Joseph Jouthe|Jouthe Joseph	Q87188650	HTI:hg:2020-03:2021-04	jute
joseph-kabila	Joseph Kabila	Kabila		Q57416	COD:hg:2001-01:2019-01;COD:hs:2001-01:2019-01;COD:hs:2019-05:~2019-05	kabila
joseph-kokou-koffigoh	Joseph Kokou Koffigoh	Koffigoh		Q1707420	TGO:fm:1998:2000	kofigoh
joseph-lambert	Joseph Lambert	Lambert		Q107127987	HTI:sp:2006-05:2006;HTI:sp:2018-01:2019-01;HTI:sp:2021-01:2022-01;HTI:sp:2022-01:~2023-01	lambert
joseph-maguire	Joseph Maguire	Maguire		Q6285224	USA:si:2019-08:2020-02	maguire
joseph-malanji	Joseph Malanji	Malanji			ZMB:fm:2019-05:~2019-05	malanji
joseph-mozoule	Joseph Mozoule	Mozoule		Q112062414	CAF:im:2001-08:2003-01	mozule
joseph-msika	Joseph Msika	Msika		Q1399766	ZWE:hs:1999-12:2017-11;ZWE:vp:1999-12:2009-08	msika
joseph-muscat	Joseph Muscat	Muscat		Q938224	MLT:hg:2013-03:2020-01	muscat
joseph-ngute	Joseph Ngute	Ngute	Joseph Dion Ngute	Q60441515	CMR:hg:2019-01:~2026-01	ngute
joseph-ole-lenku	Joseph Ole Lenku	Lenku		Q16733690	KEN:im:2013-05:2014-12	lenku
joseph-ole-nkaissery	Joseph Ole Nkaissery	Nkaissery		Q6285933	KEN:im:2014-12:2017-07	nkaiseri
joseph-philippe-antonio	Joseph Philippe Antonio	Antonio		Q12892120	HTI:fm:2001-03:2004-02	antonio
joseph-ralston	Joseph Ralston	Ralston		Q471517	USA:mc:1996-03:2000-02	ralston
joseph-raymond-edward-kibwana	Joseph Raymond Edward Kibwana	Kibwana		Q111180186	KEN:mc:2000-12:2005-08	kibvana
joseph-urusemal	Joseph Urusemal	Urusemal	Joseph J. Urusemal	Q435427	FSM:hg:2003-05:2007-05;FSM:hs:2003-05:2007-05	urusemal
joseph-wu	Joseph Wu	Wu		Q6288088	TWN:ad:2017-05:2018-02;TWN:fm:2018-02:2024-05	vu
joseph-yakete	Joseph Yakété	Yakété		Q24951186	CAF:dm:2016-04:2017-09;CAF:dm:2019-05:~2019-05	iakete
josh-pitcock	Josh Pitcock	Pitcock		Q28655388	USA:ad:2017:~2022-08	pitcok
josh-teague	Josh Teague	Teague		Q50729197	AUS:sp:2020-09:2021-10	teague
joshua-m-nkomo	Joshua M. Nkomo	Nkomo			ZWE:vp:1990-08:~1999	nkomo
josias-moli	Josias Moli	Moli		Q888262	VUT:hs:2004-07:2004-08;VUT:sp:2004-07:2004-12	moli
josip-buljevic	Josip Buljević	Buljević		Q26217861	HRV:dm:2016-01:2016-10	buljevic
josip-jerkovic	Josip Jerkovic	Jerkovic			BIH:vp:2019-05:~2019-05	jerkovic
josue-binoua	Josué Binoua	Binoua		Q2656001	CAF:im:2013-02:2013-03	binua
jotham-napat	Jotham Napat	Napat			VUT:hg:2025-02:~2026-01	napat
jovan-andrevski	Jovan Andrevski	Andrevski		Q24053611	MKD:mc:2000-02:2001-06	andrevski
jovan-lakcevic	Jovan Lakčević	Lakčević		Q110584237	MNE:mc:2006-06:2008-02	lakcevic
jovan-zebic	Jovan Zebic	Zebic			SCG:dg:1998-04:~2000	zebic
jovana-marovic	Jovana Marović	Marović		Q111754613	MNE:dg:2022-04:~2022-07	marovic
jovenel-moise	Jovenel Moïse	Moïse		Q21294765	HTI:hs:2017-02:2021-07	moise
jovino-novoa	Jovino Novoa	Novoa		Q3187183	CHL:sp:2009-03:2010-03	novoa
jovita-carranza	Jovita Carranza	Carranza		Q6296812	USA:ad:2020-01:2021-01	caranza
joy-ogwu	Joy Ogwu	Ogwu		Q3187207	NGA:fm:2006-08:2007-05;NGA:un:2008-05:2017-05	ogvu
joyce-bamford-addo	Joyce Bamford-Addo	Bamford-Addo		Q1710030	GHA:sp:2009-01:2013-01	ado|bamfordado
joyce-banda	Joyce Banda	Banda		Q57388	MWI:fm:2006-06:2009-05;MWI:hg:2012-04:2014-05;MWI:hs:2012-04:2014-05;MWI:vp:2009-05:2012-04	banda
joyce-cherono-laboso	Joyce Cherono Laboso	Laboso		Q6297432	KEN:sp:2013-03:2017-08	laboso
jozef-migas	Jozef Migaš	Migaš		Q1300892	SVK:sp:1998-10:2002-10	migas
jozef-mihal	Jozef Mihál	Mihál		Q3133564	SVK:dg:2010-07:~2011	mihal
jozef-oleksy	Józef Oleksy	Oleksy		Q55924	POL:im:2004-01:2004-04	oleksi
jozefina-topalli	Jozefina Topalli	Topalli		Q462441	ALB:sp:2005-09:2013-09	topali
jozias-van-aartsen	Jozias van Aartsen	van Aartsen		Q1366279	NLD:fm:1998-08:2002-07	artsen|vanartsen
jozo-krizanovic	Jozo Križanović	Križanović	Jozo Krizanovi	Q2665070	BIH:hs:2001-06:2002-02	krizanovic
jozo-rados	Jozo Radoš	Radoš		Q3441723	HRV:dm:2000-01:2002-05	rados
jozsef-kasza	József Kasza	Kasza		Q654047	SRB:dg:2001-01:2004-03	kasza
ju-chol-gyu	Ju Chol-gyu	Chol-gyu		Q114593874	PRK:dg:2021-01:~2023-01	giu|cholgiu
juan-afara-maciel	Juan Afara Maciel	Afara	Juan Afara		PRY:vp:2013-08:~2017-03	maciel|afara
juan-alfonso-fuentes-soria	Juan Alfonso Fuentes Soria	Fuentes	Juan Alfonso Fuentes|Juan Fuentes	Q20978204	GTM:vp:2015-09:2016-01	soria|fuentes
juan-antonio-march-pujol	Juan Antonio March Pujol	Pujol		Q5947332	ESP:un:2004:2007	pujol
juan-antonio-yanez-barnuevo	Juan Antonio Yáñez-Barnuevo	Yáñez-Barnuevo		Q5947481	ESP:un:2004:2010	barnuevo|ianezbarnuevo
juan-bustos	Juan Bustos	Bustos		Q11686373	CHL:sp:2008-03:2008-08	bustos
juan-carlos-aleman-soto	Juan Carlos Alemán Soto	Soto		Q83877495	GTM:dm:2020-01:2021-12	soto
juan-carlos-bidegain-hanania	Juan Carlos Bidegain Hananía	Hananía		Q110165116	SLV:im:2020-11:~2022-07	hanania
juan-carlos-holguin	Juan Carlos Holguín	Holguín		Q110390709	ECU:fm:2022-01:~2022-12	holguin
juan-carlos-i	Juan Carlos I	Juan Carlos	Juan Carlos I of Spain	Q19943	ESP:hs:1975-11:2014-06	juancarlos|carlos|juan
juan-carlos-mendoza-garcia	Juan Carlos Mendoza García	García		Q5390645	CRI:sp:2011:2012	garcia
juan-carlos-mugnolo	Juan Carlos Mugnolo	Mugnolo		Q89369863	ARG:mc:1999-12:2003-05	mugnolo
juan-carlos-varela	Juan Carlos Varela	Varela	Juan Carlos Varela Rodriguez	Q1134096	PAN:fm:2009-07:2011-08;PAN:hg:2014-07:2019-07;PAN:hs:2014-07:2019-07;PAN:vp:2009-07:~2015-11	varela
juan-de-dios-castro-lozano	Juan de Dios Castro Lozano	Lozano		Q3187822	MEX:sp:2003-09:2004-08	lozano
juan-ernesto-villamayor	Juan Ernesto Villamayor	Villamayor			PRY:im:2019-05:~2019-05	vilamaior
juan-francisco-reyes-lopez	Juan Francisco Reyes López	Reyes	Juan Francisco Reyes|Juan Reyes	Q6299801	GTM:vp:2000-01:2004-01	lopez|ries
juan-gabriel-valdes	Juan Gabriel Valdés	Valdés	Juan Gabriel Valdes Soublette	Q3810840	CHL:fm:1999-06:2000-03	valdes
juan-guaido	Juan Guaidó	Guaidó		Q58833335	VEN:hs:2019:~2021-09;VEN:sp:2019-01:2020-01	guaido
juan-ignacio-siles	Juan Ignacio Siles	Siles		Q108292415	BOL:fm:2003:2005	siles
juan-ignacio-zoido	Juan Ignacio Zoido	Zoido		Q2223607	ESP:im:2016-11:2018-06	zoido
juan-jose-lucas	Juan José Lucas	Lucas		Q2749833	ESP:vp:2000-02:~2001	lucas
juan-lorenzo-machimbo-bisabinga	Juan-Lorenzo Machimbo Bisabinga	Bisabinga		Q112186235	GNQ:ad:2020-08:~2022-07	bisabinga
juan-manuel-santos-calderon	Juan Manuel Santos Calderon	Santos	Juan Manuel Santos|Juan Santos		COL:hg:2010-08:2018-08;COL:hs:2010-08:2018-08	calderon|santos
juan-martin-paleo	Juan Martín Paleo	Paleo		Q86466895	ARG:mc:2020-02:~2022-07	paleo
juan-n-babauta	Juan N. Babauta	Babauta			MNP:hg:2002-01:2006-01	babauta
juan-nguema-mane	Juan Nguema Mañe	Mañe		Q112186239	GNQ:ad:2020-08:~2022-07	mane
juan-nko-mbula	Juan Nko Mbula	Mbula		Q112162994	GNQ:ad:2020-08:~2022-07	mbula
juan-noel-nsue-ondo	Juan-Noel Nsue Ondo	Ondo		Q112186161	GNQ:ad:2020-08:~2022-07	ondo
juan-orlando-hernandez	Juan Orlando Hernández	Hernández	Juan Orlando Hernandez Alvarado	Q5951723	HND:hg:2014-01:2022-01;HND:hs:2014-01:2022-01	hernandez
juan-pablo-de-laiglesia	Juan Pablo de Laiglesia	de Laiglesia		Q5951897	ESP:un:2010:2012	laiglesia|delaiglesia
juan-pablo-guanipa	Juan Pablo Guanipa	Guanipa		Q5951793	VEN:sp:2020-01:~2023-01	guanipa
juan-pino	Juan Pino	Pino		Q110628794	PAN:im:2020-02:~2022-07	pino
juan-ponce-enrile	Juan Ponce Enrile	Enrile		Q145881	PHL:sp:2008-11:2013-06	enrile
juan-ramon-de-la-fuente	Juan Ramón de la Fuente	de la Fuente			MEX:fm:2024-10:~2025-12;MEX:un:2019-05:~2019-05	fuente|delafuente
juan-vildo-marin	Juan Vildo Marin	Marin	Vildo Marin	Q16193234	BLZ:dg:2007-06:2008-02	marin
juansher-burchuladze	Juansher Burchuladze	Burchuladze		Q106094877	GEO:dm:2021-02:~2022-08	burchuladze
judith-suminwa-tuluka	Judith Suminwa Tuluka	Suminwa	Judith Suminwa		COD:hg:2024-05:~2026-01	tuluka|suminva
judith-uwizeye	Judith Uwizeye	Uwizeye		Q38242931	RWA:ad:2017-08:~2022-08	uvizie
judy-maddigan	Judy Maddigan	Maddigan		Q6304517	AUS:sp:2003-02:2006-12	madigan
juerg-lauber	Juerg Lauber	Lauber			CHE:un:2019-05:~2019-05	lauber
juha-sipila	Juha Sipilä	Sipilä		Q1711532	FIN:hg:2015-05:2019-06;FIN:sp:2015-04:2015-05	sipila
juhan-parts	Juhan Parts	Parts		Q312894	EST:hg:2003-04:2005-04	parts
juhani-kaskeala	Juhani Kaskeala	Kaskeala		Q3735466	FIN:mc:2001-06:2009-07	kaskeala
jules-ajodhia	Jules Ajodhia	Ajodhia	Jules Rattankoemar Ajodhia	Q1949087	SUR:vp:2000-08:2005-08	ajodia
jules-ouande	Jules Ouandé	Ouandé		Q112072410	CAF:dm:2003-03:2003-12	uande
jules-wijdenbosch	Jules Wijdenbosch	Wijdenbosch		Q380734	SUR:hg:1996-09:2000-08;SUR:hs:1996-09:2000-08	videnbosch
juli-minoves-triquell	Juli Minoves Triquell	Triquell		Q654625	AND:fm:2001-04:2007-05	triquel
julia-gillard	Julia Gillard	Gillard	Julia Eileen Gillard	Q41563	AUS:dg:2007-12:2010-06;AUS:hg:2010-06:2013-06	gilard
julia-nesheiwat	Julia Nesheiwat	Nesheiwat		Q71332844	USA:si:2020-02:~2022-08	neshivat
julia-sebutinde	Julia Sebutinde	Sebutinde		Q1711917	:io:2012-02:~2023-01	sebutinde
julian-braithwaite	Julian Braithwaite	Braithwaite		Q57898183	GBR:un:2015:~2022-07	braithvaite
julian-dominguez	Julián Domínguez	Domínguez		Q5474594	ARG:sp:2011-12:2015-12	dominguez
julian-isaias-rodriguez-diaz	Julián Isaías Rodríguez Diaz	Diaz		Q6310283	VEN:vp:2000-01:2000-12	diaz
julian-pacheco-tinoco	Julian Pacheco Tinoco	Tinoco			HND:dm:2019-05:~2019-05	tinoco
juliana-awada	Juliana Awada	Awada		Q20645466	ARG:ad:2015-12:2019-12	avada
juliana-oconnor-connolly	Juliana O'Connor-Connolly	O'Connor-Connolly			CYM:hg:2012-12:2013-05;CYM:hg:2023-11:2025-05	conoli|oconorconoli
juliano-fernandes	Juliano Fernandes	Fernandes		Q95980893	GNB:im:2019-07:2020-03	fernandes
julie-bishop	Julie Bishop	Bishop		Q434858	AUS:fm:2013-09:2018-08	bishop
julien-nkoghe-bekale	Julien Nkoghe Békale	Békale		Q60594089	GAB:hg:2019-01:2020-07	bekale
juliet-gerrard	Juliet Gerrard	Gerrard		Q15848292	NZL:ad:2018-07:~2022-08	gerard
julio-borges	Julio Borges	Borges		Q951338	VEN:sp:2017-01:2018-01	borges
julio-castro-caldas	Júlio Castro Caldas	Caldas		Q10313391	PRT:dm:1999-10:2001-07	caldas
julio-cesar-cardozo-ferreira	Julio César Cardozo Ferreira	Ferreira		Q30064096	URY:sp:2006-03:2007-03	ferira
julio-cesar-franco	Julio Cesar Franco	Franco			PRY:vp:2000-08:~2002	franco
julio-cesar-gandarilla-bermejo	Julio César Gandarilla Bermejo	Gandarilla	Julio César Gandarilla|Julio Gandarilla	Q44573220	CUB:im:2017:2019-12	bermejo|gandarila
julio-cesar-moreno-rivera	Julio César Moreno Rivera	Rivera		Q16190863	MEX:sp:2015-03:2015-08	rivera
julio-cesar-valentin	Julio César Valentín	Valentín		Q5955209	DOM:sp:2006-08:2010-08	valentin
julio-cobos	Julio Cobos	Cobos		Q456351	ARG:vp:2007-12:2011-12	cobos
julio-horacio-guardia	Julio Horacio Guardia	Guardia		Q86449413	ARG:mc:2020-02:~2022-07	guardia
julio-maria-sanguinetti	Julio María Sanguinetti	Sanguinetti		Q311428	URY:hg:1995-03:2000-03;URY:hs:1995-03:2000-03	sanguineti
julio-martinez	Julio Martínez	Martínez		Q21591711	ARG:dm:2015-12:2017-07	martinez
julius-maada-bio	Julius Maada Bio	Bio		Q283829	SLE:hg:2018-04:2023-06;SLE:hg:2023-06:~2026-01;SLE:hs:2018-04:2023-06;SLE:hs:2023-06:~2026-01	bio
julius-waweru-karangi	Julius Waweru Karangi	Karangi		Q16730584	KEN:mc:2011-07:2015-05	karangi
juma-athumani-kapuya	Juma Athumani Kapuya	Kapuya		Q6310729	TZA:dm:2006-01:2014-01	kapuia
juma-inad	Juma Inad	Inad		Q93654245	IRQ:dm:2020-05:~2022-08	inad
jumabek-ibraimov	Jumabek Ibraimov	Ibraimov			KGZ:hg:1998-12:2000-12	ibraimov
jumoke-akindele	Jumoke Akindele	Akindele		Q20810395	NGA:sp:2015-05:~2022-07	akindele
jung-hong-won	Jung Hong-won	Jung		Q4352214	KOR:hg:2013-02:2015-02	von|jung
jung-ok-keun	Jung Ok-keun	Jung		Q12615847	KOR:mc:2008-03:2010-03	keun|jung
junichiro-koizumi	Jun'ichirō Koizumi	Koizumi	Koizumi Jun'ichirō	Q130852	JPN:fm:2002-01:2002-02;JPN:hg:2001-04:2006-09;JPN:hg:2003-11:2005-09;JPN:hg:2005-09:2006-09	koizumi
juozas-bernatonis	Juozas Bernatonis	Bernatonis		Q1305783	LTU:im:2001-07:2003-04	bernatonis
juozas-olekas	Juozas Olekas	Olekas		Q1376538	LTU:dm:2006-07:2008-12;LTU:dm:2012-12:2016-12	olekas
juraj-blanar	Juraj Blanár	Blanár			SVK:fm:2023-10:~2025-12	blanar
jure-radic	Jure Radic	Radic			HRV:dg:1994-10:~1999	radic
jurelang-zedkaia	Jurelang Zedkaia	Zedkaia		Q12912	MHL:hg:2009-11:2012-01;MHL:hs:2009-11:2012-01	zedkaia
jurgen-ligi	Jürgen Ligi	Ligi		Q983831	EST:dm:2005-10:2007-04;EST:fm:2016-09:2016-11	ligi
juri-luik	Jüri Luik	Luik		Q1433583	EST:dm:1999-03:2002-01;EST:dm:2017-06:2021-01	luik
juri-pihl	Jüri Pihl	Pihl		Q1424510	EST:im:2007-04:2009-05	pihl
juri-ratas	Jüri Ratas	Ratas		Q2621730	EST:hg:2016-11:2021-01;EST:sp:2021-03:~2022-07	ratas
juris-zeibarts	Juris Zeibārts	Zeibārts		Q20827815	LVA:mc:2008-03:2011-10	zibarts
juro-saito	Jūrō Saitō	Saitō	Saitō Jūrō	Q11500493	JPN:sp:1995-08:2000-10	saito
jury-nazarau	Jury Nazaraŭ	Nazaraŭ	Yury Nazarov|Yuryy Nazaraw	Q87058344	BLR:dg:2020-03:~2023-04	nazarau
juryi-zadobin	Juryi Žadobin	Žadobin		Q2026243	BLR:dm:2009-12:2014-11	zadobin
jussi-niinisto	Jussi Niinistö	Niinistö		Q6315653	FIN:dm:2015-05:2019-06	ninisto
justin-arapari	Justin Arapari	Arapari			PYF:hg:1996-05:2001-05	arapari
justin-malewezi	Justin Malewezi	Malewezi		Q6317849	MWI:vp:1994:2004	malevezi
justin-muturi	Justin Muturi	Muturi		Q16187229	KEN:sp:2013-03:~2022-08	muturi
justin-nsengiyumva	Justin Nsengiyumva	Nsengiyumva			RWA:hg:2025-07:~2026-01	nsengiumva
justin-tkachenko	Justin Tkachenko	Tkachenko	Justin Tkatchenko	Q85991458	PNG:fm:2022-08:~2023-01	tkachenko
justin-trudeau	Justin Trudeau	Trudeau	Justin Pierre James Trudeau	Q3099714	CAN:hg:2015-11:2025-03	trudeau
jusuf-kalamperovic	Jusuf Kalamperović	Kalamperović		Q110584318	MNE:im:2005-10:2009-06	kalamperovic
jusuf-kalla	Jusuf Kalla	Kalla	Muhammad Jusuf Kalla|Muhammad Yusuf Kalla	Q76354	IDN:vp:2004-10:2009;IDN:vp:2014-10:~2017-03;IDN:vp:2019-05:~2019-05	kala
jutta-urpilainen	Jutta Urpilainen	Urpilainen		Q241376	FIN:dg:2011-06:2014-06	urpilainen
juwono-sudarsono	Juwono Sudarsono	Sudarsono		Q3107476	IDN:dm:1999-10:2000-08;IDN:dm:2004-10:2009-10	sudarsono
jyri-hakamies	Jyri Häkämies	Häkämies		Q1359004	FIN:dm:2007-04:2011-06	hakamies
jyrki-katainen	Jyrki Katainen	Katainen		Q57638	FIN:dg:2007-04:2011-06;FIN:hg:2011-06:2015-05	katainen
k-natwar-singh	K. Natwar Singh	Singh		Q1285090	IND:fm:2004-05:2005-12	singh
k-r-narayanan	K. R. Narayanan	Narayanan	Kicheril Raman Narayanan	Q235454	IND:hs:1997-07:2002-07	naraianan
k-shanmugam	K. Shanmugam	Shanmugam		Q6324008	SGP:fm:2011-05:2015-09;SGP:im:2010-11:2011-05;SGP:im:2015-10:~2022-07	shanmugam
kaare-dybvad-bek	Kaare Dybvad Bek	Bek		Q20175887	DNK:im:2022-02:2022-05	bek
kabine-komara	Kabiné Komara	Komara		Q718183	GIN:hg:2008-12:2010-01	komara
kadre-desire-ouedraogo	Kadré Désiré Ouedraogo	Ouedraogo		Q620581	BFA:hg:1996-02:2000-11	uedraogo
kadyrbek-sarbayev	Kadyrbek Sarbayev	Sarbayev		Q438079	KGZ:fm:2009-01:2010-04	sarbaiev
kagiso-mmusi	Kagiso Mmusi	Mmusi		Q110210140	BWA:dm:2019-11:~2022-07	musi
kahinda-otafiire	Kahinda Otafiire	Otafiire		Q6346972	UGA:im:2021-06:~2022-08	otafire
kai-jurgen-mikael-sauer	Kai Jurgen Mikael Sauer	Sauer			FIN:un:2019-05:~2019-05	sauer
kai-mykkanen	Kai Mykkänen	Mykkänen		Q11868890	FIN:im:2018-02:2019-06	mikanen
kaifala-marah	Kaifala Marah	Marah		Q15127738	SLE:fm:2017:2018	marah
kailash-purryag	Kailash Purryag	Purryag	Rajkeswur Kailash Purryag	Q57545	MUS:fm:1997:2000;MUS:hs:2012-07:2015-05	puriag
kairat-abdrakhmanov	Kairat Abdrakhmanov	Abdrakhmanov		Q1721851	:io:2020-12:~2023-01;KAZ:fm:2016-12:2018-12	abdrahmanov
kairat-kelimbetov	Kairat Kelimbetov	Kelimbetov		Q4219098	KAZ:dg:2011-01:~2012	kelimbetov
kairat-umarov	Kairat Umarov	Umarov	Kayrat Umarov	Q4475322	:un:2017-01:~2023-01;KAZ:un:2019-05:~2019-05	umarov
kais-saied	Kais Saied	Saied		Q16120878	TUN:hs:2019-10:~2026-01	saied
kaj-leo-johannessen	Kaj Leo Johannessen	Johannessen			FRO:hg:2008-09:2015-09	johanesen
kaja-kallas	Kaja Kallas	Kallas		Q11869065	EST:hg:2021-01:2024-07;EUE:fm:2024-12:~2026-01:european-union	kalas
kajsa-ollongren	Kajsa Ollongren	Ollongren	Karin Kajsa Ollongren	Q2776715	NLD:dg:2017-10:2019-11;NLD:dg:2020-05:2022-01;NLD:dm:2022-01:~2022-08;NLD:hg:2017-10:2024-07;NLD:im:2017-10:2019-11;NLD:im:2020-04:2022-01	olongren
kakha-imnadze	Kakha Imnadze	Imnadze			GEO:un:2019-05:~2019-05	imnadze
kalina-konstantinova	Kalina Konstantinova	Konstantinova		Q110070893	BGR:dg:2021-12:~2022-07	konstantinova
kalkot-mataskelekele	Kalkot Mataskelekele	Mataskelekele	Kalkot Matas Kelekele	Q316133	VUT:hs:2004-08:2009-08	mataskelekele
kalla-ankourao	Kalla Ankourao	Ankourao	Kalla Ankouraou	Q6353461	NER:fm:2018-04:2020-12	ankurao
kalla-moutari	Kalla Moutari	Moutari			NER:dm:2019-05:~2019-05	mutari
kalle-laanet	Kalle Laanet	Laanet		Q978349	EST:dm:2021-01:2022-07;EST:im:2005-04:2007-04	lanet
kalmukhanbet-kassymov	Kalmukhanbet Kassymov	Kassymov	Kalmukhanbet Kasymov	Q1722547	KAZ:im:2011-04:2019-02;KAZ:si:2019-02:2020-01	kasimov
kalombo-mwansa	Kalombo Mwansa	Mwansa		Q176394	ZMB:dm:2009-07:2011;ZMB:fm:2002-07:2005-01	mvansa
kalonzo-musyoka	Kalonzo Musyoka	Musyoka	Stephen Kalonzo Musyoka|Stephene Kalonzo Musyoka	Q1395018	KEN:fm:2003:2004;KEN:vp:2008-01:2013-04	musioka
kalzeubet-pahimi-deubet	Kalzeubet Pahimi Deubet	Deubet	Kalzeube Pahimi Deubet	Q15221749	TCD:hg:2013-11:2016-02	deubet
kamal-ganzouri	Kamal Ganzouri	Ganzouri	Kamal Ahmad el-Ganzouri|Kamal Ahmed el-Ganzouri	Q365922	EGY:hg:1996-01:1999-10;EGY:hg:2011-12:2012-08	ganzuri
kamal-kharazi	Kamal Kharazi	Kharazi		Q435799	IRN:fm:1997-08:2005-08	harazi
kamala-harris	Kamala Harris	Harris	Kamala D. Harris	Q10853588	USA:vp:2021-01:~2024-06	haris
kamchybek-tashiev	Kamchybek Tashiev	Tashiev		Q1584976	KGZ:dg:2021-10:~2022-08	tashiev
kamel-beldjoud	Kamel Beldjoud	Beldjoud		Q79142656	DZA:im:2019-12:~2022-08	beldjud
kamel-maddouri	Kamel Maddouri	Maddouri			TUN:hg:2024-08:2025-03	maduri
kamel-morjane	Kamel Morjane	Morjane		Q1043040	TUN:dm:2005-08:2010-01;TUN:fm:2010-01:2011-01	morjane
kamila-talieva	Kamila Talieva	Talieva			KGZ:dg:2012-09:~2013	talieva
kamina-johnson-smith	Kamina Johnson-Smith	Johnson-Smith	Kamina Elizabeth Johnson Smith	Q28225536	JAM:fm:2016-03:~2022-07	smith|johnsonsmith
kamisese-mara	Kamisese Mara	Mara		Q469507	FJI:hg:1994-01:2000-05;FJI:hs:1994-01:2000-05	mara
kamissa-camara	Kamissa Camara	Camara			MLI:fm:2019-05:~2019-05	camara
kamla-persad-bissessar	Kamla Persad-Bissessar	Persad-Bissessar	Kamla Susheila Persad-Bissessar	Q57712	TTO:hg:2010-05:2015-09;TTO:hg:2025-05:~2026-01	bisesar|persadbisesar
kamo-kochunts	Kamo Kochunts	Kochunts		Q97660542	ARM:mc:2022-02:2022-07	kochunts
kamuta-latasi	Kamuta Latasi	Latasi		Q739504	TUV:sp:2006-08:2010-09;TUV:sp:2010-12:2014-03	latasi
kanat-saudabayev	Kanat Saudabayev	Saudabayev		Q1856100	KAZ:fm:2009-09:2011-04	saudabaiev
kanatbek-isaev	Kanatbek Isaev	Isaev		Q84720784	KGZ:sp:2020-10:2020-11	isaev
kandhi-a-elieisar	Kandhi A. Elieisar	Elieisar		Q97580941	FSM:fm:2020-01:~2022-08	isar
kandia-camara	Kandia Camara	Camara	Kandia Kamissoko Camara	Q3192595	CIV:fm:2021-04:~2023-01	camara
kang-chang-hee	Kang Chang-hee	Kang		Q12583135	KOR:sp:2012-07:2014-05	hi|kang
kang-kyung-hwa	Kang Kyung-hwa	Kang	Kang Kyung-wha	Q6362240	KOR:fm:2017-06:2021-02	hva|kang
kang-nung-su	Kang Nung-su	Kang		Q10855116	PRK:dg:2010-06:2014-04	su|kang
kang-sok-ju	Kang Sok-ju	Kang		Q705608	PRK:dg:2010-09:2014-04;PRK:dg:2014-04:2016-05;PRK:fm:2007-01:2007-05	ju|kang
kanwal-sibal	Kanwal Sibal	Sibal		Q6365721	IND:fm:2002-07:2003-11	sibal
kao-hua-chu	Kao Hua-chu	Hua-chu		Q8273357	TWN:dm:2009-09:2013-07	chu|huachu
kao-kuang-chi	Kao Kuang-chi	Kuang-chi		Q14516312	TWN:dm:2015-01:2016-05	chi|kuangchi
kareem-musa	Kareem Musa	Musa		Q58896061	BLZ:im:2020-11:~2022-08	musa
karel-de-gucht	Karel De Gucht	De Gucht		Q381218	BEL:dg:2008-12:2009-07;BEL:fm:2004-07:2009-07	gucht|degucht
karel-havlicek	Karel Havlíček	Havlíček		Q62087201	CZE:dg:2019-04:2021-12	havlicek
karel-jan-gustaaf-van-oosterom	Karel Jan Gustaaf Van Oosterom	Van Oosterom			NLD:un:2019-05:~2019-05	usterom|vanusterom
karel-kuhnl	Karel Kühnl	Kühnl		Q3193068	CZE:dm:2004-08:2006-09	kuhnl
karel-schwarzenberg	Karel Schwarzenberg	Schwarzenberg		Q58195	CZE:dg:2010-07:2013-07;CZE:fm:2007-01:2009-05;CZE:fm:2010-07:2013-07	schvarzenberg
karen-andrews	Karen Andrews	Andrews		Q6369482	AUS:im:2021-03:2022-05	andrevs
karen-ellemann	Karen Ellemann	Ellemann		Q3042869	DNK:im:2015-06:2016-11	leman
karen-hughes	Karen Hughes	Hughes		Q289257	USA:ad:2001-01:2002-07	hughes
karen-karapetyan	Karen Karapetyan	Karapetyan		Q1979923	ARM:dg:2018-04:2018-05;ARM:hg:2016-09:2018-04;ARM:hg:2018-04:2018-05	karapetian
karen-longaric	Karen Longaric	Longaric		Q75135095	BOL:fm:2019-11:2020-11	longaric
karen-pierce	Karen Pierce	Pierce		Q6369958	GBR:un:2012:2015;GBR:un:2018:2020-08	pierce
karen-tan	Karen Tan	Tan			SGP:un:2019-05:~2019-05	tan
kari-rajamaki	Kari Rajamäki	Rajamäki		Q971525	FIN:im:2003-04:2007-04	rajamaki
karim-khalili	Karim Khalili	Khalili	Abdul Karim Khalili	Q115596	AFG:vp:2004-12:2014-09	halili
karim-massimov	Karim Massimov	Massimov	Karim Masimov	Q209639	KAZ:ad:2012-09:2014-04;KAZ:dg:2001-11:2003-06;KAZ:dg:2006-01:2007-01;KAZ:hg:2007-01:2012-09;KAZ:hg:2014-04:2016-09	masimov
karim-meckassoua	Karim Meckassoua	Meckassoua		Q21965872	CAF:fm:2003:~2022-07;CAF:sp:2016-05:2018-10	mekasua
karim-valiyev	Karim Valiyev	Valiyev		Q31296056	AZE:mc:2021-07:~2022-07	valiev
karin-enstrom	Karin Enström	Enström		Q3544279	SWE:dm:2012-04:2014-10	enstrom
karin-herrera	Karin Herrera	Herrera			GTM:vp:2024-01:~2024-06	herera
karin-keller-sutter	Karin Keller-Sutter	Keller-Sutter		Q115881	CHE:hg:2025-01:2026-01;CHE:hs:2025-01:~2025-12;CHE:sp:2017-11:2018-11;CHE:vp:2024-01:~2024-06	suter|kelersuter
karin-kneissl	Karin Kneissl	Kneissl		Q1729478	AUT:fm:2019-05:~2019-05	knisl
karl-engelbrektson	Karl Engelbrektson	Engelbrektson		Q5711959	SWE:mc:2016-06:~2022-07	engelbrektson
karl-erjavec	Karl Erjavec	Erjavec		Q58079	SVN:dg:2019-05:~2019-05;SVN:dm:2004-12:2008-11;SVN:dm:2018-09:2020-03;SVN:fm:2012-02:2018-09;SVN:fm:2019-05:~2019-05	erjavec
karl-nehammer	Karl Nehammer	Nehammer		Q42860944	AUT:hg:2021-12:2025-01;AUT:im:2020-01:2021-12	nehamer
karl-offmann	Karl Offmann	Offmann		Q204598	MUS:hs:2002-02:2003-10	ofman
karl-theodor-zu-guttenberg	Karl-Theodor zu Guttenberg	zu Guttenberg			DEU:dm:2009-10:2011-03	gutenberg|zugutenberg
karla-slechtova	Karla Šlechtová	Šlechtová		Q18172927	CZE:dm:2017-12:2018-06	slechtova
karlheinz-kopf	Karlheinz Kopf	Kopf		Q1410282	AUT:hs:2016-07:2017-01;AUT:sp:2013-10:2017-11	kopf
karol-nawrocki	Karol Nawrocki	Nawrocki			POL:hs:2025-08:~2026-01	navroki
karolina-peake	Karolína Peake	Peake		Q440694	CZE:dg:2011-07:2013-07;CZE:dm:2012-12:2012-12	peake
karolos-papoulias	Karolos Papoulias	Papoulias		Q57303	GRC:hs:2005-03:2015-03	papulias
karu-jayasuriya	Karu Jayasuriya	Jayasuriya		Q369958	LKA:sp:2015-09:2020-03	jaiasuria
kashim-shettima	Kashim Shettima	Shettima		Q6374297	NGA:vp:2023-05:~2024-05	shetima
kashkar-junushaliev	Kashkar Junushaliev	Junushaliev			KGZ:im:2019-05:~2019-05	junushaliev
kaspar-villiger	Kaspar Villiger	Villiger		Q605874	CHE:hs:2002-01:2002-12;CHE:vp:2001-01:2001-12	viliger
kassim-majaliwa	Kassim Majaliwa	Majaliwa	Kassim Majaliwa Majaliwa	Q6737420	TZA:hg:2015-11:~2024-07	majaliva
kassym-jomart-tokayev	Kassym-Jomart Tokayev	Tokayev	Kasym-Zhomart Tokayev	Q200881	KAZ:fm:2003-06:2007-01;KAZ:hs:2019-03:~2026-01	tokaiev
kastriot-islami	Kastriot Islami	Islami		Q1722312	ALB:fm:2003-12:2005-09	islami
katalin-bogyay	Katalin Bogyay	Bogyay		Q124189	HUN:un:2015-01:2020	bogiai
katalin-novak	Katalin Novák	Novák		Q21995345	HUN:hs:2022-05:2024-03	novak
katalin-szili	Katalin Szili	Szili		Q469578	HUN:sp:2002-05:2009-09	szili
katarina-kresal	Katarina Kresal	Kresal		Q240347	SVN:im:2008-11:2011-09	kresal
kate-doust	Kate Doust	Doust		Q6375471	AUS:sp:2017-05:~2022-07	dust
katele-kalumba	Katele Kalumba	Kalumba		Q11737380	ZMB:fm:2002:2002-07	kalumba
katepu-laoi	Katepu Laoi	Laoi		Q108805768	TUV:im:2019-09:~2022-07	laoi
katerina-sakellaropoulou	Katerina Sakellaropoulou	Sakellaropoulou	Ekaterini Sakellaropoulou	Q57415743	GRC:hs:2020-03:2025-03	sakelaropulu
kateryna-yushchenko	Kateryna Yushchenko	Yushchenko		Q2313952	UKR:ad:2005-01:2010-02	iushchenko
katri-kulmuni	Katri Kulmuni	Kulmuni		Q20253947	FIN:dg:2019-09:2020-06	kulmuni
katri-raik	Katri Raik	Raik		Q16405510	EST:im:2018-11:2019-04	raik
katrin-jakobsdottir	Katrín Jakobsdóttir	Jakobsdóttir		Q467464	ISL:hg:2017-11:2024-04	jakobsdotir
katsuya-okada	Katsuya Okada	Okada	Okada Katsuya	Q513317	JPN:dg:2012-01:2012-12	okada
kausea-natano	Kausea Natano	Natano		Q6378927	TUV:dg:2010-12:2013-08;TUV:hg:2019-09:2024-02	natano
kayode-are	Kayode Are	Are		Q6380658	NGA:si:1999-05:2007-08	are
kazembe-kazembe	Kazembe Kazembe	Kazembe		Q85850886	ZWE:im:2019-11:~2022-07	kazembe
kazimierz-marcinkiewicz	Kazimierz Marcinkiewicz	Marcinkiewicz		Q55920	POL:hg:2005-10:2006-07	marcinkievicz
kazymzhomart-tokayev	Kazymzhomart Tokayev	Tokayev			KAZ:hg:1999-10:2002-01	tokaiev
ke-kim-yan	Ke Kim Yan	Ke Kim	Ke Kimyan	Q111745856	KHM:dg:2009-03:~2023-01	ian|kekim|kim
keat-chhon	Keat Chhon	Keat Chhon		Q6382284	KHM:dg:2008-09:~2017-03	chon|keatchon
kei-koizumi	Kei Koizumi	Koizumi		Q105320353	USA:ad:2021-01:2021-06	koizumi
keir-starmer	Keir Starmer	Starmer			GBR:hg:2024-07:~2026-01	starmer
keisal-peters	Keisal Peters	Peters		Q115263405	VCT:fm:2022-08:~2022-12	peters
keit-pentus-rosimannus	Keit Pentus-Rosimannus	Pentus-Rosimannus		Q458003	EST:fm:2014-11:2015-07	rosimanus|pentusrosimanus
keith-desmond-knight	Keith Desmond Knight	Knight		Q108426451	JAM:fm:2001:2006	knight
keith-hamilton-llewellyn-marshall	Keith Hamilton Llewellyn Marshall	Marshall			BRB:un:2019-05:~2019-05	marshal
keith-kellogg	Keith Kellogg	Kellogg		Q27916194	USA:si:2017-02:2017-02	kelog
keith-mitchell	Keith Mitchell	Mitchell		Q370110	GRD:hg:1995-06:2008-07;GRD:hg:2013-02:~2023-05;GRD:im:2019-05:~2019-05	mitchel
keith-padgett	Keith Padgett	Padgett			FLK:hg:2012-02:2021-04	padget
keith-rowley	Keith Rowley	Rowley		Q6384971	TTO:hg:2015-09:2025-03	rovli
keizo-obuchi	Keizō Obuchi	Obuchi	Obuchi Keizō	Q313339	JPN:hg:1998-07:2000-04	obuchi
kelebone-albert-maope	Kelebone Albert Maope	Maope			LSO:un:2019-05:~2019-05	maope
keli-walubita	Keli Walubita	Walubita		Q108548970	ZMB:fm:1997:2002	valubita
kelihiano-kalolo	Kelihiano Kalolo	Kalolo			TKL:hg:2021-03:2023-03;TKL:hg:2023-03:2024-03	kalolo
kellie-conteh	Kellie Conteh	Conteh		Q113976508	SLE:dm:2019-11:~2023-01	conteh
kelly-craft	Kelly Craft	Craft		Q28871485	USA:un:2019-09:2021-01	craft
kellyanne-conway	Kellyanne Conway	Conway		Q6386365	USA:ad:2017-01:2020-08	convai
kely-bastien	Kely Bastien	Bastien		Q6386793	HTI:sp:2008-01:2011	bastien
kemaluddin-al-haj	Kemaluddin al-Haj	al-Haj		Q112972365	BRN:sp:2004:2011	haj|alhaj
kembo-mohadi	Kembo Mohadi	Mohadi		Q6386891	ZWE:dm:2017-11:2017-12;ZWE:im:2002-08:2015-07;ZWE:vp:2017-12:2021-03;ZWE:vp:2023-09:~2024-05	mohadi
ken-lusaka	Ken Lusaka	Lusaka		Q16845849	KEN:sp:2017-08:~2022-08	lusaka
ken-marti-vaher	Ken-Marti Vaher	Vaher		Q1385792	EST:im:2011-04:2014-03	vaher
ken-nnamani	Ken Nnamani	Nnamani		Q6388239	NGA:sp:2005-04:2007-05	namani
ken-smith	Ken Smith	Smith		Q6388514	AUS:sp:2010-12:2014-02	smith
kenea-yadeta	Kenea Yadeta			Q3195123	ETH:dm:2020-08:2021-10	iadeta
kenisha-aniya-mcguire	Kenisha Aniya McGuire	McGuire			GRD:un:2019-05:~2019-05	mcguire
kenji-hirata	Kenji Hirata	Hirata	Hirata Kenji	Q536655	JPN:sp:2011-11:2013-07	hirata
kenneth-darroux	Kenneth Darroux	Darroux		Q59154066	DMA:fm:2019-12:~2022-12	darux
kenneth-davis-anthony	Kenneth Davis Anthony	Anthony	Kenneth Anthony|Kenny Anthony|Kenny Davis Anthony		LCA:hg:1997-05:2006-12;LCA:hg:2011-11:2016-06	anthoni
kenneth-kedi	Kenneth Kedi	Kedi		Q23416906	MHL:sp:2016-01:~2022-07	kedi
kenneth-keith	Kenneth Keith	Keith		Q991547	:io:2006:2015	kith
kenneth-mapp	Kenneth Mapp	Mapp			VIR:hg:2015-01:2019-01	map
kenneth-marende	Kenneth Marende	Marende		Q2607345	KEN:sp:2008:2013	marende
kenneth-minimah	Kenneth Minimah	Minimah		Q19667813	NGA:mc:2014-01:2015-07	minimah
kerai-mariur	Kerai Mariur	Mariur			PLW:vp:2009-01:~2012	mariur
kerrie-d-symmonds	Kerrie D. Symmonds	Symmonds	Kerrie Symmonds	Q107718267	BRB:fm:2022-10:~2022-12	simonds
kersti-kaljulaid	Kersti Kaljulaid	Kaljulaid		Q12366816	EST:hs:2016-10:2021-10	kaljulaid
kessai-note	Kessai Note	Note	Kessai Hesa Note	Q12914	MHL:hg:2000-01:2008-01;MHL:hg:2004-01:2008-01;MHL:hs:2000-01:2008-01	note
kestutis-budrys	Kęstutis Budrys	Budrys			LTU:fm:2024-12:~2025-12	budris
kev-put-reaksmei	Kev Put Reaksmei	Kev Put Reaksmei			KHM:dg:2006-10:~2007	reaksmi|kevputreaksmi
kevin-andrews	Kevin Andrews	Andrews		Q6395733	AUS:dm:2014-12:2015-09	andrevs
kevin-casas-zamora	Kevin Casas Zamora	Casas	Kevin Casas	Q6395995	CRI:vp:2006-05:2010	zamora|casas
kevin-foley	Kevin Foley	Foley		Q6396291	AUS:dg:2002-03:2011-02	foli
kevin-hassett	Kevin Hassett	Hassett		Q6396461	USA:ad:2017-09:2019-06	haset
kevin-rudd	Kevin Rudd	Rudd		Q43135	AUS:fm:2010-09:2012-02;AUS:hg:2007-12:2010-06;AUS:hg:2013-06:2013-09	rud
kevin-short	Kevin Short	Short		Q25183148	NZL:mc:2018-07:~2022-08	short
kezia-purick	Kezia Purick	Purick		Q6398589	AUS:sp:2012-10:2020-06	purik
kgalema-motlanthe	Kgalema Motlanthe	Motlanthe		Q152327	ZAF:dg:2009-05:2014-05;ZAF:hg:2008-09:2009-05;ZAF:hs:2008-09:2009-05;ZAF:vp:2009-05:2014-05	motlanthe
khadga-prasad-sharma-oli	Khadga Prasad Sharma Oli	Oli	Khadga Prasad Oli	Q3195923	NPL:dg:2006-05:2007;NPL:fm:2006:2007;NPL:hg:2015-10:2016-08;NPL:hg:2018-02:2021-07;NPL:hg:2024-07:2025-09	oli
khadija-arib	Khadija Arib	Arib		Q458066	NLD:sp:2016-01:2021-04	arib
khaled-al-jarrah-al-sabah	Khaled Al Jarrah Al Sabah	Khaled	Khalid al-Jarrah al-Sabah	Q16852103	KWT:dm:2013-08:2016-12;KWT:im:2016-12:2019-11;KWT:mc:2012-03:2013-08	sabah|haled
khaled-al-obaidi	Khaled al-Obaidi	al-Obaidi		Q19432805	IRQ:dm:2014-10:2016-08	obaidi
khaled-bahah	Khaled Bahah	Bahah		Q6399485	YEM:hg:2014-10:2016-04;YEM:un:2014-06:2014-12;YEM:vp:2015-04:2016-04	bahah
khaled-saleh-mohammed-al-sabah	Khaled Saleh Mohammed Al-Sabah	Al-Sabah		Q109257337	KWT:mc:2020-10:~2022-07	sabah
khaled-yahyaoui	Khaled Yahyaoui	Yahyaoui		Q108750786	TUN:im:2021-07:2021-07	iahiaui
khaleda-zia	Khaleda Zia	Zia		Q234814	BGD:hg:2001-10:2006-10	zia
khalid-al-fadil	Khalid al-Fadil	al-Fadil			KWT:dg:2022-04:~2024-05	fadil
khalid-al-yamani	Khalid Al-Yamani	Al-Yamani	Khalid Husayn Muhammad al-Yamani	Q54094013	YEM:fm:2018-05:2019-06;YEM:un:2014-12:2018-05	iamani
khalid-bin-abdullah-al-khalifa	Khalid bin Abdullah Al Khalifa	Khalid	Khalid bin Abdallah Al Khalifa|Khalid bin Abdallah Al-Khalifa|Khalid bin Abdullah	Q16730783	BHR:dg:2010-11:~2024-02;BHR:dg:2010-11:~2024-05	halifa|halid
khalid-bin-ahmed-al-khalifa	Khalid bin Ahmed Al Khalifa	Khalid	Khalid bin Ahmad bin Muhammad Al Khalifa|Khalid bin Ahmed	Q58171	BHR:fm:2005-09:2020-02	halifa|halid
khalid-bin-ali-al-humaidan	Khalid bin Ali Al Humaidan	Al Humaidan	Khalid bin Ali	Q59655961	SAU:si:2015-01:~2022-07	humaidan|halid
khalid-bin-khalifa-bin-abdul-aziz-al-thani	Khalid bin Khalifa bin Abdul Aziz Al Thani	Khalid	Khalid ibn Khalifa ibn Abdul Aziz Al Thani	Q83849153	QAT:hg:2020-01:2023-03;QAT:im:2020-01:~2022-07	thani|halid
khalid-bin-mohammad-al-attiyah	Khalid bin Mohammad Al Attiyah	Khalid bin Mohammad Al	Khalid bin Mohamed Al Attiyah|Khalid bin Mohammad|Khalid bin Muhammad al-Atiyah|Khalid bin Muhammad al-Attiyah	Q13560046	QAT:dg:2016-01:~2024-05;QAT:dm:2016-01:~2022-07;QAT:fm:2013-06:2016-01	atiah|halidbinmohamadal|al|halid
khalid-bin-salman	Khalid bin Salman	bin Salman	Khalid bin Salman bin Abdulaziz Al Saud	Q30082184	SAU:dm:2022-09:~2025-12	salman|binsalman|halid
khalid-raad	Khalid Raad	Raad	Khalid Ra'd	Q15126787	SYR:dg:2000-03:2001-12	rad
khalid-shameem-wynne	Khalid Shameem Wynne	Wynne		Q4111559	PAK:mc:2010-04:2010-10;PAK:mc:2010-10:2013-10	vine
khalifa-bin-ahmed-al-khalifa	Khalifa bin Ahmed Al Khalifa	Al Khalifa	Khalifa bin Ahmed	Q20402357	BHR:dm:1988-03:2008-01	halifa
khalifa-bin-ali-bin-issa-al-harthy	Khalifa bin Ali bin Issa al-Harthy	al-Harthy			OMN:un:2019-05:~2019-05	harthi|halifa
khalifa-bin-salman-al-khalifa	Khalifa bin Salman Al Khalifa	Al	Ali bin Isa bin Salman Al Khalifa|Ali bin Khalifa bin Salman Al Khalifa|Ali bin Khalifa bin Salman Al-Khalifa|Khalifa bin Salman	Q57726	BHR:dg:2006-12:~2022-09;BHR:hg:1970-01:2020-11	halifa|al
khalifa-bin-zayed-al-nahyan	Khalifa bin Zayed Al Nahyan	Khalifa	Khalifa bin Zayed|Khalifa bin Zayid Al Nuhayyan|Khalifa bin Zayid Al-Nuhayan|Khalifa bin Zayid Al-Nuhayyan|Khalifa bin Zayid al-Nuhayyan	Q1059948	ARE:hs:2004-11:2022-05	nahian|halifa
khaltmaagiin-battulga	Khaltmaagiin Battulga	Battulga	Khaltmaa Battulga	Q9122260	MNG:hs:2017-07:2021-06	batulga
khamman-sounvileut	Khamman Sounvileut	Khamman			LAO:im:2019-05:~2019-05	sunvileut|haman
khamphoui-keoboualapha	Khamphoui Keoboualapha	Khamphoui			LAO:dg:1991-08:~1999	keobualafa|hamfui
khamtai-siphandon	Khamtai Siphandon	Khamtai	Khamtai Siphadon		LAO:hs:1998-02:2006-06	sifandon|hamtai
khandu-wangchuk	Khandu Wangchuk	Wangchuk	Lyonpo Khandu Wangchuk	Q441881	BTN:fm:2003:2007;BTN:hg:2001-08:2002;BTN:hg:2006-09:2007-08	vangchuk
khawaja-muhammad-asif	Khawaja Muhammad Asif	Asif		Q6401038	PAK:dm:2013-11:2017-07;PAK:dm:2022-04:~2022-08;PAK:dm:2024-03:~2025-12;PAK:fm:2017-08:2018-04	asif
khemaies-jhinaoui	Khemaies Jhinaoui	Jhinaoui		Q3196140	TUN:fm:2016-01:2019-10	jhinaui
khemraj-ramjattan	Khemraj Ramjattan	Ramjattan		Q62733422	GUY:im:2015-05:2020-08;GUY:vp:2019-05:~2019-05;GUY:vp:2020-08:~2021-06	ramjatan
khian-phansoulivong	Khian Phansoulivong	Khian			LAO:un:2019-05:~2019-05	fansulivong|hian
khil-raj-regmi	Khil Raj Regmi	Regmi		Q6401600	NPL:hg:2013-03:2014-02	regmi
khishigdemberel-temuujin	Khishigdemberel Temuujin	Temuujin		Q20611960	MNG:im:2012-08:2015	temujin
khishigeegiin-nyambaatar	Khishigeegiin Nyambaatar	Nyambaatar		Q110168012	MNG:im:2020-07:~2022-08	niambatar
khosit-panpiamrat	Khosit Panpiamrat	Khosit			THA:dg:2006-10:~2007	panpiamrat|hosit
khumbo-kachali	Khumbo Kachali	Kachali	Khumbo Hastings Kachali	Q4477067	MWI:vp:2012-04:2014-05	kachali
khurelsukh-ukhnaa	Khurelsukh Ukhnaa	Khurelsukh	Ukhnaa Khurelsukh|Ukhnaagiin Khurelsukh	Q27058418	MNG:dg:2014-12:2015-08;MNG:dg:2016-07:2017-10;MNG:hg:2017-10:2021-01;MNG:hs:2021-07:~2026-01	uhna|hurelsuh
khurram-dastagir-khan	Khurram Dastagir Khan	Khan		Q17198246	PAK:dm:2017-08:2018-05;PAK:fm:2018-05:2018-06	han
khurshid-mahmud-kasuri	Khurshid Mahmud Kasuri	Kasuri		Q707883	PAK:fm:2002-11:2007-11	kasuri
kikeo-khaikhamphithoun	Kikeo Khaikhamphithoun	Kikeo			LAO:dg:2021-03:~2023-01	haihamfithun|kikeo
kim-boo-kyum	Kim Boo-kyum	Kim		Q12587534	KOR:hg:2021-05:2022-05;KOR:im:2017-06:2019-04	kium|kim
kim-byong-joon	Kim Byong-joon	Kim		Q624537	KOR:dg:2006-07:2006-08	jun|kim
kim-chin-pyo	Kim Chin-p'yo	Kim			KOR:dg:2003-02:~2003	pio|kim
kim-chong-pil	Kim Chong-p'il	Kim			KOR:hg:1998-03:2000-01	pil|kim
kim-dae-jung	Kim Dae-jung	Kim		Q45785	KOR:hs:1998-02:2003-02	jung|kim
kim-darroch	Kim Darroch	Darroch	Nigel Kim Darroch	Q6408545	GBR:si:2012-01:2015-09	daroch
kim-dong-yeon	Kim Dong-yeon	Kim		Q16080198	KOR:dg:2017-06:2018-12	ieon|kim
kim-hwang-sik	Kim Hwang-sik	Kim		Q47529	KOR:hg:2010-10:2013-02	sik|kim
kim-jae-ryong	Kim Jae-ryong	Kim		Q56818689	PRK:hg:2019-04:2020-08	riong|kim
kim-jang-soo	Kim Jang-soo	Kim		Q3196731	KOR:mc:2005-04:2006-11	su|kim
kim-jin-pyo	Kim Jin-pyo	Kim		Q10855898	KOR:dg:2003-02:2004-02;KOR:dg:2005-01:2006-07;KOR:sp:2022-07:~2022-08	pio|kim
kim-jong-il	Kim Jong-il	Kim	Kim Chong-il	Q10665	PRK:hs:1994-07:2011-12	il|kim
kim-jong-un	Kim Jong-un	Kim		Q56226	PRK:hg:2011-12:~2023-01;PRK:hs:2011-12:~2026-01;PRK:mc:2011-12:~2023-01	un|kim
kim-jung-sook	Kim Jung-sook	Kim		Q29881198	KOR:ad:2017-05:2022-05	suk|kim
kim-keon-hee	Kim Keon-hee	Kim		Q107805133	KOR:ad:2022-05:~2022-08	hi|kim
kim-kielsen	Kim Kielsen	Kielsen			GRL:hg:2014-09:2021-04	kielsen
kim-kwan-jin	Kim Kwan-jin	Kim		Q486034	KOR:mc:2006-11:2008-03	jin|kim
kim-min-seok	Kim Min-seok	Kim			KOR:hg:2025-07:~2026-01	seok|kim
kim-pan-gyu	Kim Pan-gyu	Kim		Q60256280	KOR:mc:2001-10:2003-04	giu|kim
kim-rak-hui	Kim Rak-hui	Kim		Q10855805	PRK:dg:2010-06:2012	hui|kim
kim-sang-gon	Kim Sang-gon	Kim		Q16080247	KOR:dg:2017-07:2018-10	gon|kim
kim-sang-hee	Kim Sang-hee	Kim		Q12587629	KOR:sp:2020-06:~2022-08	hi|kim
kim-sang-ki	Kim Sang-ki	Kim		Q12587567	KOR:mc:2010-12:2012-10	ki|kim
kim-sang-kon	Kim Sang-kon	Kim			KOR:dg:2017-07:~2017	kon|kim
kim-seung-kyum	Kim Seung-kyum	Kim		Q112913388	KOR:mc:2022-07:~2022-08	kium|kim
kim-shin-il	Kim Shin-il	Kim		Q12587937	KOR:dg:2006-09:2008-02	il|kim
kim-song-ryong	Kim Song-ryong	Kim	Kim Song	Q114593877	PRK:dg:2021-01:~2023-01;PRK:un:2019-05:~2019-05	riong|kim
kim-sung-hwan	Kim Sung-hwan	Kim		Q492723	KOR:fm:2010-10:2013-03	hvan|kim
kim-tae-young	Kim Tae-young	Kim		Q486900	KOR:mc:2008-03:2009-09	iung|kim
kim-tok-hun	Kim Tok-hun	Kim		Q25035961	PRK:dg:2014-05:2019-04;PRK:dg:2019-04:2020-08;PRK:hg:2020-08:~2023-01	hun|kim
kim-woo-sik	Kim Woo Sik	Kim		Q12588244	KOR:dg:2006-02:2008-02	sik|kim
kim-yo-hwan	Kim Yo-hwan	Kim		Q17503252	KOR:mc:2014-08:2015-09	hvan|kim
kim-yong-hyun	Kim Yong-hyun	Kim	Kim Hyong-o|Kim Hyŏng-o	Q87652783	KOR:dm:2024-09:2024-12;KOR:sp:2008-07:2010-05	hiun|kim
kim-yong-il	Kim Yong-il	Kim		Q310875	PRK:hg:2007-04:2010-06	il|kim
kim-yong-jin	Kim Yong-jin	Kim		Q16177115	PRK:dg:2012-01:2014-04;PRK:dg:2014-04:2016	jin|kim
kim-yong-nam	Kim Yong-nam	Kim	Kim Kyong Nam	Q110456	PRK:hs:1998-09:2019-04	nam|kim
kim-yong-woo	Kim Yong-woo	Kim		Q40395593	KOR:mc:2017-08:2019-04	vu|kim
kim-yoon-ok	Kim Yoon-ok	Kim		Q496572	KOR:ad:2008-02:2013-02	ok|kim
kim-young-choon	Kim Young-choon	Young-choon	Chin Young	Q12588095	KOR:im:2019-05:~2019-05	chun|iungchun
kim-young-sik	Kim Young-sik	Kim		Q16080314	KOR:dg:2005-01:2005-01	sik|kim
kimmo-hakonen	Kimmo Hakonen	Hakonen	Kimmo Tiilikainen	Q63093572	FIN:dg:2017:~2022-07	hakonen
kinga-goncz	Kinga Göncz	Göncz		Q266208	HUN:fm:2006-06:2009-04	goncz
kintu-musoke	Kintu Musoke	Musoke			UGA:hg:1994-11:1999-04	musoke
kinzang-dorji	Kinzang Dorji	Dorji		Q703421	BTN:hg:2002-08:2003-08;BTN:hg:2007-08:2008-04	dorji
kiril-petkov	Kiril Petkov	Petkov		Q106928258	BGR:hg:2021-12:2022-08	petkov
kirill-gevorgian	Kirill Gevorgian	Gevorgian		Q4134668	:io:2015-02:~2023-01;:io:2021-02:~2023-01	gevorgian
kiro-gligorov	Kiro Gligorov	Gligorov			MKD:hs:1991-01:1999-11	gligorov
kirsti-kolle-grondahl	Kirsti Kolle Grøndahl	Grøndahl		Q462505	NOR:sp:1993-10:2001-09	grondahl
kirunda-kivejinja	Kirunda Kivejinja	Kivejinja			UGA:dg:2016-06:~2021-07;UGA:vp:2016-06:~2021-07	kivejinja
kitlang-kabua	Kitlang Kabua	Kabua		Q101054208	MHL:fm:2022-06:~2022-12	kabua
kittirat-na-ranong	Kittirat Na Ranong	Kittirat			THA:dg:2011-08:~2011;THA:dg:2012-10:~2013	ranong|kitirat
kjell-magne-bondevik	Kjell Magne Bondevik	Bondevik		Q207655	NOR:hg:1997-10:2000-03;NOR:hg:2001-10:2005-10	bondevik
kjerstin-askholt	Kjerstin Askholt	Askholt			SJM:hg:2015-10:2021-06	asholt
klaas-de-vries	Klaas de Vries	de Vries		Q1889236	NLD:im:2000-03:2002-07	vries|devries
klaas-dijkhoff	Klaas Dijkhoff	Dijkhoff		Q2784118	NLD:dm:2017-10:2017-10	dihof
klas-bergenstrand	Klas Bergenstrand	Bergenstrand		Q5571642	SWE:si:2004-04:2007	bergenstrand
klas-friberg	Klas Friberg	Friberg		Q21771314	SWE:si:2018-03:2021-09	friberg
klaudia-tanner	Klaudia Tanner	Tanner		Q43380898	AUT:dm:2020-01:2021-10;AUT:dm:2020-01:2021-12;AUT:dm:2020-01:~2022-08	taner
klaus-iohannis	Klaus Iohannis	Iohannis	Klaus Werner Iohannis	Q701484	ROU:hs:2014-12:2025-02;ROU:hs:2019-12:~2022-08	iohanis
klaus-tschutscher	Klaus Tschütscher	Tschütscher	Klaus Tschuetscher	Q57778	LIE:dg:2005-04:~2008;LIE:hg:2009-03:2013-03	tschutscher
knud-bartels	Knud Bartels	Bartels		Q4993293	DNK:mc:2009-11:2011-12	bartels
knut-storberget	Knut Storberget	Storberget		Q1343717	NOR:im:2005-10:2011-11	storberget
knut-vollebaek	Knut Vollebæk	Vollebæk		Q998489	:io:2007:2013;NOR:fm:1997-10:2000-03	volebaek
ko-in-ho	Ko In Ho	Ko			PRK:dg:2019-05:~2019-05	ho|ko
ko-kun	Ko Kun	Ko			KOR:hg:2003-02:2004-07	kun|ko
koco-angjusev	Koco Angjusev	Angjusev			MKD:dg:2019-05:~2019-05	angjusev
koen-geens	Koen Geens	Geens		Q1240812	BEL:dg:2019-06:~2021-05	gins
koffi-panou	Koffi Panou	Panou		Q6425687	TGO:fm:2000:2002	panu
koffi-sama	Koffi Sama	Sama		Q1778373	TGO:hg:2002-06:2005-06	sama
kofi-annan	Kofi Annan	Annan		Q1254	:io:1997-01:2006-12:united-nations	anan
kofi-esaw	Kofi Esaw	Esaw		Q1778364	TGO:fm:2008-09:2010	esav
koichiro-genba	Kōichirō Genba	Genba	Genba Kōichirō	Q58213	JPN:fm:2011-09:2012-12	genba
kokea-malua	Kokea Malua	Malua	Kokeiya Malua	Q6426583	TUV:dg:1998-04:~1999	malua
kokhir-rasulzoda	Kokhir Rasulzoda	Rasulzoda	Qohir Rasulzoda	Q15222839	TJK:hg:2013-11:~2026-01	rasulzoda
kokou-kpayedo	Kokou Kpayedo	Kpayedo			TGO:un:2019-05:~2019-05	kpaiedo
kokou-tozoun	Kokou Tozoun	Tozoun		Q6426847	TGO:fm:2003:2005	tozun
koksal-toptan	Köksal Toptan	Toptan		Q725762	TUR:sp:2007-08:2009-08	toptan
kolinda-grabar-kitarovic	Kolinda Grabar-Kitarović	Grabar-Kitarović		Q3176299	HRV:fm:2005-02:2008-01;HRV:hs:2015-02:2020-02	kitarovic|grabarkitarovic
koloa-talake	Koloa Talake	Talake		Q965221	TUV:fm:2001-12:2002-08;TUV:hg:2001-12:2002-08	talake
kolouei-obrien	Kolouei O'Brien	O'Brien			TKL:hg:2006:2008-02	obrien
komi-klassou	Komi Klassou	Klassou		Q6428317	TGO:hg:2015-06:2020-09	klasu
komlan-mally	Komlan Mally	Mally		Q269076	TGO:hg:2007-12:2008-09	mali
kon-thappharansi	Kon Thappharansi	Kon			THA:dg:2001-02:~2003	thapfaransi|kon
konrad-kornatowski	Konrad Kornatowski	Kornatowski		Q6429734	POL:mc:2007-02:2007-08	kornatovski
konstandinos-simitis	Konstandinos Simitis	Simitis			GRC:hg:1996-01:2004-03	simitis
konstantin-chuychenko	Konstantin Chuychenko	Chuychenko	Konstatin Anatolyevich Chuychenko	Q4517811	RUS:dg:2019-05:~2019-05	chuichenko
konstantin-popov	Konstantin Popov	Popov		Q25487612	BGR:mc:2016-02:2017-01	popov
konstantinos-floros	Konstantinos Floros	Floros		Q60630086	GRC:mc:2020-01:~2022-07	floros
konstantinos-petrides	Konstantinos Petrides	Petrides	Konstantinos Petridis	Q50364730	CYP:im:2017-05:2019-12	petrides
konstantinos-stephanopoulos	Konstantinos Stephanopoulos	Stephanopoulos	Konstandinos Stephanopoulos	Q206421	GRC:hs:1995-03:2005-03	stefanopulos
konstantinos-tassoulas	Konstantinos Tassoulas	Tassoulas	Konstantinos Tasoulas	Q20995518	GRC:hs:2020-03:2025-03;GRC:hs:2025-03:~2026-01;GRC:sp:2019-07:~2022-07	tasulas
korbsak-saphawasu	Korbsak Saphawasu	Korbsak			THA:dg:2008-12:~2009	safavasu|korbsak
korneliya-ninova	Korneliya Ninova	Ninova		Q12283736	BGR:dg:2021-12:~2022-07	ninova
koro-bessho	Kōrō Bessho	Bessho	Bessho Kōrō	Q620273	JPN:un:2019-05:~2019-05	besho
kostas-karamanlis	Kostas Karamanlis	Karamanlis	Konstandinos Karamanlis	Q188978	GRC:hg:2004-03:2009-10	karamanlis
kostas-papacostas	Kostas Papacostas	Papacostas		Q5175056	CYP:dm:2008-02:2011-07	papacostas
kostyantyn-gryshchenko	Kostyantyn Gryshchenko	Gryshchenko	Kostyantyn Hryshchenko	Q58113	UKR:dg:2012-12:2014-02;UKR:fm:2003-09:2005-02;UKR:fm:2010-03:2012-12	grishchenko
kourabi-nenem	Kourabi Nenem	Nenem		Q23771906	KIR:vp:2016-03:~2021-05	nenem
kowit-wattana	Kowit Wattana	Kowit			THA:dg:2011-08:~2011	vatana|kovit
krasimir-karakachanov	Krasimir Karakachanov	Karakachanov		Q763173	BGR:dg:2019-05:~2019-05;BGR:dm:2017-05:2021-05	karakachanov
kris-peeters	Kris Peeters	Peeters		Q12869	BEL:dg:2008-12:~2017-03;BEL:dg:2019-05:~2019-05	piters
kris-van-dijck	Kris Van Dijck	Van Dijck		Q2012761	BEL:sp:2019-06:2019-07	dik|vandik
krishan-kant	Krishan Kant	Kant	Krishnan Kant	Q983744	IND:vp:1997-08:2002-07	kant
krishna-bahadur-mahara	Krishna Bahadur Mahara	Mahara		Q1779490	NPL:im:2007-04:2007-09;NPL:sp:2018-03:2019-10	mahara
krishna-mathoera	Krishna Mathoera	Mathoera		Q73243050	SUR:dm:2020-07:~2023-01	mathoera
krishna-prasad-bhattarai	Krishna Prasad Bhattarai	Bhattarai		Q380145	NPL:hg:1999-05:2000-03	bhatarai
krisjanis-karins	Krišjānis Kariņš	Kariņš		Q3736499	LVA:fm:2023-09:2024-04;LVA:hg:2019-01:2023-09	karins
krista-mikkonen	Krista Mikkonen	Mikkonen		Q11873020	FIN:im:2021-11:~2022-07	mikonen
kristaps-eklons	Kristaps Eklons	Eklons		Q112116813	LVA:im:2022-05:~2022-07	eklons
kristen-michal	Kristen Michal	Michal		Q1789192	EST:hg:2024-07:~2026-01	michal
kristian-jaani	Kristian Jaani	Jaani		Q98122403	EST:im:2021-01:2022-06	jani
kristian-jensen	Kristian Jensen	Jensen		Q3110095	DNK:fm:2015-06:2016-11	jensen
kristian-vigenin	Kristian Vigenin	Vigenin		Q946742	BGR:fm:2013-05:2014-08	vigenin
kristiina-ojuland	Kristiina Ojuland	Ojuland		Q438802	EST:fm:2002-01:2005-02	ojuland
kristin-krohn-devold	Kristin Krohn Devold	Devold		Q463717	NOR:dm:2001-10:2005-10	devold
kristina-moore	Kristina Moore	Moore			JEY:hg:2022-07:2024-01	mure
kristof-szalay-bobrovniczky	Kristóf Szalay-Bobrovniczky	Szalay-Bobrovniczky		Q66813321	HUN:dm:2022-05:~2022-07	bobrovniczki|szalaibobrovniczki
kristrun-frostadottir	Kristrun Frostadottir	Frostadottir			ISL:hg:2024-12:~2026-01	frostadotir
krymbek-kusherbayev	Krymbek Kusherbayev	Kusherbayev		Q4250192	KAZ:ad:2019-06:2019-09;KAZ:dg:2012-09:2013-01	kusherbaiev
krzysztof-gajewski	Krzysztof Gajewski	Gajewski		Q20028876	POL:mc:2015-02:2015-12	gajevski
krzysztof-gawkowski	Krzysztof Gawkowski	Gawkowski			POL:dg:2023-12:~2024-05	gavkovski
krzysztof-janik	Krzysztof Janik	Janik		Q1790439	POL:im:2001-10:2004-01	janik
kubatbek-boronov	Kubatbek Boronov	Boronov		Q96338578	KGZ:dg:2019-05:~2019-05;KGZ:hg:2020-06:2020-10	boronov
kulsoom-nawaz	Kulsoom Nawaz	Nawaz		Q15982559	PAK:ad:2013-06:2017-07	navaz
kuma-demeksa	Kuma Demeksa			Q3200345	ETH:dm:2005:2008-10	demeksa
kumba-iala	Kumba Ialá	Ialá	Koumba Yalla|Kumba Yala	Q336238	GNB:hs:2000-02:2003-09	iala
kundy-paihama	Kundy Paihama	Paihama		Q6444389	AGO:dm:2002:2010	paihama
kuniwo-nakamura	Kuniwo Nakamura	Nakamura			PLW:hg:1993-01:2001-01;PLW:hs:1993-01:2001-01	nakamura
kuol-manyang-juuk	Kuol Manyang Juuk	Manyang	Kuol Manyang	Q6445240	SSD:dm:2013-07:2016-04;SSD:dm:2016-04:2020-03	juk|maniang
kuresa-nasau	Kuresa Nasau	Nasau			TKL:hg:2014-02:2015-02	nasau
kurmanbek-bakiyev	Kurmanbek Bakiyev	Bakiyev	Kurmanbek Bakiev	Q484816	KGZ:hg:2000-12:2002-05;KGZ:hg:2005-03:2005-06;KGZ:hg:2005-07:2005-08;KGZ:hs:2005-03:2010-04;KGZ:hs:2005-07:2010-04	bakiev
kurt-tibbetts	Kurt Tibbetts	Tibbetts			CYM:hg:2000-11:2001-12;CYM:hg:2005-05:2009-11	tibets
kuupik-kleist	Kuupik Kleist	Kleist			GRL:hg:2009-06:2013-03	klist
kwak-pom-gi	Kwak Pom-gi	Kwak		Q447898	PRK:dg:1998-09:~2009;PRK:dg:2003-09:2009-04;PRK:dg:2009-04:2010-06	gi|kvak
kwame-addo-kufuor	Kwame Addo-Kufuor	Addo-Kufuor		Q1794901	GHA:dm:2001-01:2007-08;GHA:im:2008:2009	kufuor|adokufuor
kwamena-bartels	Kwamena Bartels	Bartels		Q1794914	GHA:im:2007:2008	bartels
kwassi-klutse	Kwassi Klutse	Klutse			TGO:hg:1996-08:1999-05	klutse
kwesi-ahoomey-zunu	Kwesi Ahoomey-Zunu	Ahoomey-Zunu	Kwesi Seleagodji Ahoomey-Zunu	Q57850	TGO:hg:2012-07:2015-06	zunu|ahumizunu
kwesi-ahwoi	Kwesi Ahwoi	Ahwoi		Q16107187	GHA:im:2013-02:2014-07	ahvoi
kwesi-amissah-arthur	Kwesi Amissah-Arthur	Amissah-Arthur	Kwesi Bekoe Amissah-Arthur	Q6450340	GHA:vp:2012-08:2017-01	arthur|amisaharthur
kwesi-osei-adjei	Kwesi Osei-Adjei	Osei-Adjei		Q3200845	GHA:fm:2007:2009	adji|osiadji
kwon-o-kyu	Kwon O-kyu	Kwon		Q3200866	KOR:dg:2006-07:2008-02	kiu|kvon
kwon-oh-sung	Kwon Oh-sung	Kwon		Q16080118	KOR:mc:2013-09:2014-08	sung|kvon
kwon-yang-sook	Kwon Yang-sook	Kwon		Q482738	KOR:ad:2003-02:2008-02	suk|kvon
kyaw-swe	Kyaw Swe	Kyaw Swe			MMR:im:2019-05:~2019-05	sve|kiavsve
kyaw-tint-swe	Kyaw Tint Swe	Kyaw Tint Swe			MMR:ad:2019-05:~2019-05	sve|kiavtintsve
kyriakos-mavronikolas	Kyriakos Mavronikolas	Mavronikolas		Q1598789	CYP:dm:2003-03:2006-06	mavronikolas
kyriakos-mitsotakis	Kyriakos Mitsotakis	Mitsotakis		Q552751	GRC:hg:2019-07:2023-05;GRC:hg:2023-06:~2026-01	mitsotakis
laaulialemalietoa-laauli-leuatea-schmidt	La'aulialemalietoa La'auli Leuatea Schmidt	La'aulialemalietoa	La'auli Leuatea Schmidt		WSM:hg:2025-09:~2026-01	schmidt|laulialemalietoa
labaran-maku	Labaran Maku	Maku		Q17541403	NGA:dm:2013-09:2014-03	maku
lado-gurgenidze	Lado Gurgenidze	Gurgenidze		Q337564	GEO:hg:2007-11:2008-11	gurgenidze
laerte-de-souza-santos	Laerte de Souza Santos	Santos		Q107050975	BRA:mc:2021-05:~2022-07	santos
lagitupu-tuilimu	Lagitupu Tuilimu	Tuilimu		Q663723	TUV:dg:1999-04:~2000;TUV:hg:2000-12:2001-02	tuilimu
lagos-henriques-lidimo	Lagos Henriques Lidimo	Lidimo		Q111817476	MOZ:mc:1994-08:2008-03	lidimo
lai-ching-te	Lai Ching-te	Lai		Q3847080	TWN:hg:2017-09:2019-01;TWN:hs:2024-05:~2026-01;TWN:vp:2020-05:~2024-05	te|lai
lai-in-jaw	Lai In-jaw	Lai		Q6473605	TWN:dg:2000-10:2002-02	jav|lai
laila-freivalds	Laila Freivalds	Freivalds		Q291648	SWE:dg:2004-10:2004-11;SWE:fm:2003-10:2006-03	frivalds
laimdota-straujuma	Laimdota Straujuma	Straujuma		Q3089345	LVA:hg:2014-01:2016-02	straujuma
laisenia-qarase	Laisenia Qarase	Qarase		Q473214	FJI:hg:2001-03:2022-12	karase
lakshman-kadirgamar	Lakshman Kadirgamar	Kadirgamar		Q206638	LKA:fm:1994:2001;LKA:fm:2004:2005-08	kadirgamar
lal-krishna-advani	Lal Krishna Advani	Advani		Q468324	IND:dg:2002-02:2004-05;IND:im:1998-03:2004-05	advani
lalit-mansingh	Lalit Mansingh	Mansingh		Q6480368	IND:fm:1999-12:2001-03	mansingh
lam-woon-kwong	Lam Woon-kwong	Lam		Q1547030	HKG:im:2000-07:2002-06	kvong|lam
lamberto-dini	Lamberto Dini	Dini		Q208100	ITA:fm:1999-12:2000-04;ITA:fm:2000-04:2001-06	dini
lamberto-zannier	Lamberto Zannier	Zannier		Q1388868	:io:2017:2020	zanier
lamin-kaba-bajo	Lamin Kaba Bajo	Bajo		Q174328	GMB:fm:2005-10:2006-10;GMB:im:2012-04:2012-05	bajo
lamine-sidime	Lamine Sidimé	Sidimé		Q1801573	GIN:hg:1999-03:2004-02	sidime
lamure-latour	Lamuré Latour	Latour		Q3153557	SUR:dm:2010:2015	latur
lana-zaki-nusayba	Lana Zaki Nusayba	Nusayba			ARE:un:2019-05:~2019-05	nusaiba
lang-yabou	Lang Yabou	Yabou			GMB:un:2019-05:~2019-05	iabu
lansana-conte	Lansana Conté	Conté		Q202582	GIN:hs:1984-04:2008-12	conte
lansana-kouyate	Lansana Kouyaté	Kouyaté		Q1343963	GIN:hg:2007-03:2008-05	kuiate
lars-engqvist	Lars Engqvist	Engqvist		Q5854875	SWE:dg:2004-06:2004-10	engkvist
lars-fause	Lars Fause	Fause			SJM:hg:2021-06:~2025-10	fause
lars-lokke-rasmussen	Lars Løkke Rasmussen	Løkke Rasmussen	Lars Loekke Rasmussen	Q182397	DNK:fm:2022-12:~2025-12;DNK:hg:2009-04:2011-10;DNK:hg:2015-06:2019-06;DNK:im:2001-11:2007-11	rasmusen|lokerasmusen
lashell-adderley	Lashell Adderley	Adderley		Q109421249	BHS:sp:2021-10:~2022-07	aderli
lassina-zerbo	Lassina Zerbo	Zerbo		Q21062160	BFA:hg:2021-12:2022-01	zerbo
laszlo-kovacs	László Kovács	Kovács		Q345634	HUN:fm:2002-05:2004-11	kovacs
laszlo-kover	László Kövér	Kövér		Q465476	HUN:hs:2012-04:2012-05;HUN:sp:2010-08:2014-05;HUN:sp:2010-08:2018-05;HUN:sp:2010-08:2022-05;HUN:sp:2010-08:~2022-07	kover
laszlo-solymos	Laszlo Solymos	Solymos			SVK:dg:2018-03:~2021-03	solimos
laszlo-solyom	László Sólyom	Sólyom		Q152335	HUN:hs:2005-08:2010-08	soliom
latif-rashid	Latif Rashid	Rashid			IRQ:hs:2022-10:~2026-01	rashid
lau-kong-wah	Lau Kong-wah	Kong-wah		Q6497623	HKG:im:2015-07:2020-04	vah|kongvah
laura-angelica-rojas-hernandez	Laura Angélica Rojas Hernández	Hernández		Q16215516	MEX:sp:2019-09:2020-09	hernandez
laura-boldrini	Laura Boldrini	Boldrini		Q3827737	ITA:sp:2013-03:2018-03	boldrini
laura-bush	Laura Bush	Bush		Q152019	USA:ad:2001-01:2009-01	bush
laura-chinchilla	Laura Chinchilla	Chinchilla	Laura Chinchilla Miranda	Q57321	CRI:hg:2010-05:2014-05;CRI:hs:2010-05:2014-05;CRI:vp:2006-05:2010	chinchila
laura-tucker-longsworth	Laura Tucker-Longsworth	Tucker-Longsworth		Q28777204	BLZ:sp:2017-01:2020-10	longsvorth|tukerlongsvorth
laure-olga-gondjout	Laure Olga Gondjout	Gondjout		Q3218781	GAB:fm:2008:2008-10	gondjut
laurens-jan-brinkhorst	Laurens Jan Brinkhorst	Brinkhorst		Q2662835	NLD:dg:2005-03:2006-07	brinhorst
laurent-desire-kabila	Laurent-Désiré Kabila	Kabila		Q135547	COD:hg:1997-05:2001-01;COD:hs:1997-05:2001-01	kabila
laurent-esso	Laurent Esso	Esso		Q3219209	CMR:fm:2004-12:2006-09	eso
laurent-fabius	Laurent Fabius	Fabius		Q217070	FRA:fm:2012-05:2012-06;FRA:fm:2012-06:2014-03;FRA:fm:2014-03:2014-08;FRA:fm:2014-08:2016-12	fabius
laurent-gbagbo	Laurent Gbagbo	Gbagbo		Q179242	CIV:hs:2000-10:2011-04	gbagbo
laurent-kavakure	Laurent Kavakure	Kavakure		Q6501150	BDI:fm:2011-11:2015-05	kavakure
laurent-lamothe	Laurent Lamothe	Lamothe		Q57854	HTI:fm:2011-10:2012-08;HTI:hg:2012-05:2014-12	lamothe
laurent-mosar	Laurent Mosar	Mosar		Q728060	LUX:sp:2009-07:2013-11	mosar
laurent-ngon-baba	Laurent Ngon Baba	Baba		Q58216808	CAF:sp:2018-10:2021-05	baba
laurent-nunez	Laurent Nuñez	Nuñez			FRA:im:2025-10:~2025-12	nunez
laurentino-cortizo	Laurentino Cortizo	Cortizo	Laurentino Nito Cortizo Cohen	Q28122455	PAN:hg:2019-07:2024-07;PAN:hs:2019-07:2024-07;PAN:sp:2000-09:2001-08	cortizo
laurette-onkelinx	Laurette Onkelinx	Onkelinx		Q448224	BEL:dg:2008-12:~2014	onkelinx
lauri-laanemets	Lauri Läänemets	Läänemets		Q12368349	EST:im:2022-07:~2022-07	lanemets
lauriane-darboux	Lauriane Darboux	Darboux		Q108762973	GIN:ad:2021-09:~2023-01	darbux
laurie-chan	Laurie Chan	Chan		Q16195943	SLB:fm:2002:2006	chan
laurie-morgan	Laurie Morgan	Morgan			GGY:hg:2004-05:2007-03	morgan
lautaro-pozo-malo	Lautaro Pozo Malo	Malo		Q108407657	ECU:fm:2010:2010-01	malo
lavaka-ata-ulukalala	Lavaka ata Ulukalala	Ulukalala			TON:hg:2000-01:2006-03	ulukalala
lawal-musa-daura	Lawal Musa Daura	Daura		Q20676385	NGA:si:2015-07:2018-08	daura
lawrence-gonzi	Lawrence Gonzi	Gonzi	Lawrence Gonze	Q57620	MLT:dg:1999-04:2004;MLT:hg:2004-03:2013-03	gonzi
lawrence-mbatha	Lawrence Mbatha	Mbatha		Q19561169	ZAF:mc:2020-04:~2022-07	mbatha
lawrence-wong	Lawrence Wong	Wong		Q6504758	SGP:dg:2022-06:~2022-07;SGP:hg:2024-05:~2026-01	vong
laya-joneydi	Laya Joneydi	Joneydi	Laya Joneidi	Q35664931	IRN:vp:2017-08:2021-09	jonidi
lazar-comanescu	Lazăr Comănescu	Comănescu		Q921306	ROU:fm:2008-04:2008-12;ROU:fm:2015-11:2017-01	comanescu
lazaro-alberto-alvarez-casas	Lázaro Alberto Álvarez Casas	Casas		Q114436521	CUB:im:2019-12:~2023-01	casas
lazaro-henriques-lopes-menete	Lázaro Henriques Lopes Menete	Menete		Q111817468	MOZ:mc:2017-10:2021-01	menete
lazarous-kapambwe	Lazarous Kapambwe	Kapambwe			ZMB:un:2019-05:~2019-05	kapambve
lazarus-amayo	Lazarus Amayo	Amayo		Q104554824	KEN:un:2019-05:~2019-05	amaio
lazarus-chakwera	Lazarus Chakwera	Chakwera		Q16202782	MWI:dm:2020-06:~2022-07;MWI:hg:2020-06:2025-10;MWI:hs:2020-06:2025-10	chakvera
le-hong-anh	Le Hong Anh	Le		Q6507069	VNM:im:2002-01:2011-08	anh|le
le-minh-huong	Lê Minh Hương	Lê		Q10787737	VNM:im:1998:2002-01	huong|le
le-minh-khai	Lê Minh Khái	Khái		Q24957821	VNM:dg:2021-04:~2022-07	hai
le-van-dung	Lê Văn Dũng	Lê		Q10787909	VNM:mc:1998:2001	dung|le
le-van-thanh	Lê Văn Thành	Lê		Q49054321	VNM:dg:2021-04:~2022-07	thanh|le
le-vinh-tan	Lê Vĩnh Tân	Tân		Q10787955	VNM:im:2016-04:2021-04	tan|le
leandro-bacale-ncogo	Leandro Bacale Ncogo	Ncogo		Q112186218	GNQ:ad:2020-08:~2022-07	ncogo
leandro-nguema-mba-eyang	Leandro Nguema Mba Eyang	Eyang		Q112186242	GNQ:ad:2020-08:~2022-07	iang
leanid-zayats	Leanid Zayats	Zayats			BLR:dg:2022-03:~2024-05	zaiats
lech-kaczynski	Lech Kaczyński	Kaczyński		Q2757	POL:hs:2005-12:2010-04	kaczinski
lee-chung-wei	Lee Chung-wei	Lee		Q24238270	TWN:ad:2019-05:~2019-05	li
lee-hae-chan	Lee Hae Chan	Lee		Q319920	KOR:hg:2004-07:2006-03	chan|li
lee-hong-yuan	Lee Hong-yuan	Lee		Q6513938	TWN:im:2012-02:2014-02	iuan|li
lee-hsien-loong	Lee Hsien Loong	Lee	Hsien Loong Lee	Q57643	SGP:dg:1990-11:2004-08;SGP:hg:2004-08:2024-05	lung|li
lee-hui-ho	Lee Hui-ho	Lee		Q11267083	KOR:ad:1998-02:2003-02	ho|li
lee-hun-jai	Lee Hun-jai	Lee		Q3565102	KOR:dg:2004-02:2005-03	jai|li
lee-jae-myung	Lee Jae-myung	Lee		Q12612463	KOR:hs:2025-06:~2026-01	miung|li
lee-jong-seo	Lee Jong-seo	Lee		Q16091103	KOR:dg:2006-08:2006-09	seo|li
lee-jong-sup	Lee Jong-sup	Lee		Q42521104	KOR:dm:2022-05:2023-10	sup|li
lee-joon-sik	Lee Joon-sik	Lee		Q22083389	KOR:dg:2016-01:2017-03;KOR:dg:2017-03:2017-05;KOR:dg:2017-05:2017-07	sik|li
lee-joung-binn	Lee Joung-binn	Lee		Q12612564	KOR:fm:2000-01:2001-03	bin|li
lee-ju-ho	Lee Ju Ho	Lee			KOR:hg:2025-05:2025-07;KOR:hs:2025-05:2025-06	ho|li
lee-ju-young	Lee Ju-young	Lee		Q12612708	KOR:sp:2018-07:2020-05	iung|li
lee-jye	Lee Jye	Jye		Q699188	TWN:dm:2004-05:2007-05	jie
lee-ki-jun	Lee Ki-jun	Lee		Q16090761	KOR:dg:2005-01:2005-01	jun|li
lee-myung-bak	Lee Myung-bak	Lee		Q14342	KOR:hs:2008-02:2013-02	bak|li
lee-nak-yon	Lee Nak-yon	Lee		Q12611134	KOR:hg:2017-05:2020-01	ion|li
lee-sang-eui	Lee Sang-eui	Lee		Q24856119	KOR:mc:2009-09:2010-06	eui|li
lee-sang-hee	Lee Sang-hee	Lee		Q492660	KOR:mc:2005-04:2006-11	hi|li
lee-sang-joo	Lee Sang-joo	Lee		Q16090930	KOR:dg:2002-01:2003-03	ju|li
lee-sang-min	Lee Sang-min	Lee		Q112023750	KOR:im:2022-05:~2022-08	min|li
lee-seong-yong	Lee Seong-yong	Lee		Q105476650	KOR:mc:2020-09:~2022-08	iong|li
lee-sun-jin	Lee Sun-jin	Lee		Q19599290	KOR:mc:2015-10:2017-08	jin|li
lee-ta-wei	Lee Ta-wei	Lee			TWN:fm:2019-05:~2019-05	li
lee-teng-hui	Lee Teng-hui	Lee		Q315528	TWN:hs:1988-01:2000-05	hui|li
lee-tien-yu	Lee Tien-yu	Lee		Q6138091	TWN:dm:2007-05:2008-02	iu|li
lee-wan-koo	Lee Wan-koo	Lee		Q12612132	KOR:hg:2015-02:2015-04	ku|li
lee-ying-yuan	Lee Ying-yuan	Lee		Q6515593	TWN:ad:2019-05:~2019-05	iuan|li
leela-devi-dookhun	Leela Devi Dookhun	Dookhun	Leela Devi Dookun-Luchoomun	Q6516249	MUS:dg:2019-11:~2022-07	duhun
leigh-turner	Leigh Turner	Turner		Q6519690	GBR:un:2016:~2022-07;IOT:hg:2006-07:2008-07	turner
leila-ben-ali	Leïla Ben Ali	Ali		Q272559	TUN:ad:1992-03:2011-01	ali
lejeune-mbella-mbella	Lejeune Mbella Mbella	Mbella Mbella		Q16654676	CMR:fm:2015-10:~2022-08	mbela|mbelambela
lemanu-peleti-mauga	Lemanu Peleti Mauga	Mauga			ASM:hg:2021-01:2025-01	mauga
lemma-megersa	Lemma Megersa			Q3229326	ETH:dm:2019-04:2020-08	megersa
lemogang-kwape	Lemogang Kwape	Kwape		Q110210167	BWA:fm:2020-08:~2022-07	kvape
lena-hallin	Lena Hallin	Hallin		Q4952197	SWE:si:2019-05:~2022-07	halin
lena-hjelm-wallen	Lena Hjelm-Wallén	Hjelm-Wallén		Q460919	SWE:dg:1995-11:2002-10;SWE:dm:2002-09:2002-10	valen|hjelmvalen
lena-moi	Lena Moi	Moi		Q111177853	KEN:ad:1978-08:2002-12	moi
lene-espersen	Lene Espersen	Espersen		Q299352	DNK:dg:2008-09:2011-01;DNK:fm:2010-02:2011-10	espersen
lener-renauld	Lener Renauld	Renauld		Q108426424	HTI:fm:2015-04:2016-03	renauld
leni-bjorklund	Leni Björklund	Björklund		Q547534	SWE:dm:2002-11:2006-10	bjorklund
leni-robredo	Leni Robredo	Robredo		Q6761357	PHL:vp:2016-06:2022-06	robredo
lenin-moreno	Lenín Moreno	Moreno	Lenin Moreno Garces	Q518626	ECU:hg:2017-05:2021-05;ECU:hs:2017-05:2021-05;ECU:vp:2007-01:2013-05	moreno
lennart-meri	Lennart Meri	Meri		Q153149	EST:hs:1992-10:2001-10	meri
leo-dion	Leo Dion	Dion			PNG:dg:2012-08:~2017-03	dion
leo-falcam	Leo Falcam	Falcam	Leo A. Falcam	Q448296	FSM:hg:1999-05:2003-05;FSM:hs:1999-05:2003-05;FSM:vp:1997-05:~1999	falcam
leo-housakos	Leo Housakos	Housakos		Q3229562	CAN:sp:2015-05:2015-12	husakos
leo-varadkar	Leo Varadkar	Varadkar		Q1728820	IRL:dg:2020-06:~2022-07;IRL:dm:2017-06:2020-06;IRL:hg:2017-06:2020-06;IRL:hg:2022-12:2024-04	varadkar
leo-xiv	Leo XIV	Leo			VAT:hs:2025-05:~2026-01	xiv|leo
leon-kengo	Léon Kengo	Kengo		Q747918	COD:sp:2007-05:2019-04	kengo
leon-mamboleo	Léon Mamboleo	Mamboleo		Q84766141	COD:sp:2019-04:2019-07	mamboleo
leon-panetta	Leon Panetta	Panetta		Q244631	USA:dm:2011-07:2013-02	paneta
leonard-she-okitundu	Léonard She Okitundu	Okitundu		Q3271542	COD:dg:2016-12:~2017-03;COD:dg:2018-02:~2024-02;COD:fm:2000-11:2003-06;COD:fm:2016-12:2019-01	okitundu
leonardo-simao	Leonardo Simão	Simão		Q6526096	MOZ:fm:1994:2005;MOZ:fm:2000-01:2005-02	simao
leonardo-tricarico	Leonardo Tricarico	Tricarico		Q105799430	ITA:mc:2004-08:2006-09	tricarico
leonel-fernandez	Leonel Fernández	Fernández	Leonel Fernandez Reyna	Q151944	DOM:hg:1996-08:2000-08;DOM:hg:2004-08:2012-08;DOM:hs:1996-08:2000-08;DOM:hs:2004-08:2012-08	fernandez
leonid-chernovetskyi	Leonid Chernovetskyi	Chernovetskyi		Q128922	UKR:ad:2006-04:2010-11	chernovetski
leonid-derkach	Leonid Derkach	Derkach		Q4158965	UKR:si:1998-04:2001-02	derkach
leonid-kozhara	Leonid Kozhara	Kozhara		Q1711465	UKR:fm:2012-12:2014-02	kozhara
leonid-kozik	Leonid Kozik	Kozik			BLR:dg:1997-02:~2001	kozik
leonid-kuchma	Leonid Kuchma	Kuchma	Leonid D. Kuchma	Q629702	UKR:hs:1994-07:2005-01	kuchma
leonid-maltsev	Leonid Maltsev	Maltsev		Q1354620	BLR:dm:2001-09:2009-12	maltsev
leonid-skotnikov	Leonid Skotnikov	Skotnikov		Q329858	:io:2006:2015	skotnikov
leonidas-rosa-bautista	Leónidas Rosa Bautista	Bautista		Q108426444	HND:fm:2003:2005	bautista
leonids-kalnins	Leonīds Kalniņš	Kalniņš		Q20752851	LVA:mc:2011-10:2016-08	kalnins
leonie-banga-bothy	Léonie Banga-Bothy	Banga-Bothy		Q27898988	CAF:fm:2013-06:2016-04	bothi|bangabothi
leopold-gnininvi	Léopold Gnininvi	Gnininvi		Q1667617	TGO:fm:2007:2008-09	gnininvi
leopoldo-navarro	Leopoldo Navarro	Navarro			NIC:vp:2000-10:~2001	navaro
lere-anan-timur	Lere Anan Timur	Timur		Q1820247	TLS:mc:2011-10:~2022-07	timur
lesego-makgothi	Lesego Makgothi	Makgothi		Q38410059	LSO:fm:2017:2020	makgothi
lester-bryant-bird	Lester Bryant Bird	Bird			ATG:hg:1994-03:2004-03	bird
leszek-balcerowicz	Leszek Balcerowicz	Balcerowicz		Q55932	POL:dg:1997-10:2000-06	balcerovicz
leszek-miller	Leszek Miller	Miller		Q55782	POL:hg:2001-10:2004-05	miler
leszek-szreder	Leszek Szreder	Szreder		Q14918528	POL:mc:2003-10:2005-11	szreder
letsie-iii	Letsie III	Letsie	Letsie III of Lesotho	Q57537	LSO:hs:1996-01:~2026-01	letsie
levan-davitashvili	Levan Davitashvili	Davitashvili		Q31354638	GEO:dg:2017-12:~2022-08	davitashvili
levan-izoria	Levan Izoria	Izoria		Q26464804	GEO:dm:2016-08:2019-09	izoria
levy-mwanawasa	Levy Mwanawasa	Mwanawasa		Q212058	ZMB:hg:2002-01:2008-08;ZMB:hs:2002-01:2008-08	mvanavasa
lew-chuen-hong	Lew Chuen Hong	Hong		Q105648475	SGP:mc:2017-06:2020-03	hong
lewis-brown	Lewis Brown	Brown		Q6536357	LBR:fm:2003:2003-10;LBR:un:2016-06:~2022-07	brovn
li-keqiang	Li Keqiang	Li		Q18111	CHN:dg:2008-03:2013-03;CHN:hg:2013-03:2023-03	keqiang|li
li-lanqing	Li Lanqing	Li		Q388125	CHN:dg:1998:2003	lanqing|li
li-qiang	Li Qiang	Li			CHN:hg:2023-03:~2026-01	qiang|li
li-shangfu	Li Shangfu	Li			CHN:dm:2023-03:2023-10	shangfu|li
li-yuanchao	Li Yuanchao	Li		Q708802	CHN:vp:2013-03:2018-03	iuanchao|li
li-zuocheng	Li Zuocheng	Li		Q8316069	CHN:mc:2017-08:~2022-07	zuocheng|li
liam-fox	Liam Fox	Fox		Q332374	GBR:dm:2010-05:2011-10	fox
liamine-zeroual	Liamine Zeroual	Zeroual			DZA:hs:1994-01:1999-04	zerual
liang-guanglie	Liang Guanglie	Liang		Q929373	CHN:dm:2008-03:2013-03	guanglie|liang
liao-liou-yi	Liao Liou-yi	Liao		Q8271233	TWN:ad:2009-09:2011-01	liao
liberata-mulamula	Liberata Mulamula	Mulamula		Q16732979	TZA:fm:2021-03:2022-10	mulamula
libuse-benesova	Libuše Benešová	Benešová		Q13218198	CZE:sp:1998-12:2000-11	benesova
lieanid-zajac	Lieanid Zajac	Zajac		Q13031225	BLR:dg:2022-03:~2022-08	zajac
lien-chan	Lien Chan	Lien		Q558718	TWN:vp:1996-05:2000-05	chan|lien
liesbeth-homans	Liesbeth Homans	Homans		Q2012165	BEL:sp:2019-10:~2022-07	homans
liesbeth-spies	Liesbeth Spies	Spies		Q440235	NLD:im:2011-12:2012-11	spies
lilia-mebazaa	Lilia Mebazaa	Mebazaa		Q66025033	TUN:ad:2011-01:2011-12	mebaza
liliane-maury-pasquier	Liliane Maury Pasquier	Pasquier		Q116648	:io:2018-06:~2023-01	pasquier
lilja-dogg-alfredsdottir	Lilja Dögg Alfreðsdóttir	Alfreðsdóttir	Lilja Alfredsdottir	Q23753778	ISL:fm:2016-04:2017-01	fredsdotir
liljana-popovska	Liljana Popovska	Popovska		Q6540258	MKD:sp:2003-11:~2022-08	popovska
lilly-gabriela-montano-viana	Lilly Gabriela Montaño Viaña	Viaña		Q19545830	BOL:sp:2012-01:2014-01;BOL:sp:2015-01:2019-01	viana
lily-albino-akol-akol	Lily Albino Akol Akol	Akol	Lily Akol|Lily Albino Akol	Q50379451	SDN:fm:2005-09:2007-12	akol
lim-choung-bin	Lim Choung-bin	Lim		Q16091398	KOR:mc:2008-03:2009-09	bin|lim
lim-chuan-poh	Lim Chuan Poh	Lim		Q6548671	SGP:mc:2000-04:2003-04	poh|lim
lim-jock-seng	Lim Jock Seng	Seng		Q28464475	BRN:fm:2015-10:2018-01	seng
lin-bih-jaw	Lin Bih-jaw	Lin		Q24053420	TWN:ad:2016-05:2016-10	jav|lin
lin-chia-lung	Lin Chia-lung	Lin		Q6550004	TWN:fm:2024-05:~2025-12	lung|lin
lin-chuan	Lin Chuan	Lin		Q8997373	TWN:hg:2016-05:2017-09	chuan|lin
lin-hsi-yao	Lin Hsi-yao	Lin		Q8349604	TWN:dg:2016-05:2017-09;TWN:vp:2019-05:~2019-05	iao|lin
lin-hsin-i	Lin Hsin-i	Lin	Hsin-yi Lin|Lin Hsin-yi	Q6550038	TWN:dg:2002-02:2004-05	lin
linas-linkevicius	Linas Linkevičius	Linkevičius		Q345625	LTU:dm:2000-10:2004-12;LTU:fm:2012-12:2020-12	linkevicius
linda-mcmahon	Linda McMahon	McMahon		Q233905	USA:ad:2017-02:2019-04	mcmahon
linda-murniece	Linda Mūrniece	Mūrniece		Q2560770	LVA:dm:2006-01:2006-04	murniece
linda-reynolds	Linda Reynolds	Reynolds		Q16735152	AUS:dm:2019-05:2021-03	rinolds
linda-thomas-greenfield	Linda Thomas-Greenfield	Thomas-Greenfield		Q19920980	USA:un:2021-02:~2022-08	grinfield|thomasgrinfield
lindile-yam	Lindile Yam	Yam		Q19561217	ZAF:mc:2016-02:2019-10	iam
lindita-nikolla	Lindita Nikolla	Nikolla		Q15193651	ALB:sp:2021-09:~2022-08	nikola
lindiwe-sisulu	Lindiwe Sisulu	Sisulu		Q3241428	ZAF:dm:2009-05:2012-06	sisulu
lindsay-de-sausmarez	Lindsay de Sausmarez	de Sausmarez			GGY:hg:2025-07:~2026-01	sausmarez|desausmarez
lindsay-hoyle	Lindsay Hoyle	Hoyle		Q689660	GBR:sp:2019-11:~2022-07	hoile
lineth-saborio-chaverri	Lineth Saborío Chaverri	Saborío	Lineth Saborio|Lineth Saborío	Q5976724	CRI:vp:2002-05:2006	chaveri|saborio
lino-sima-ekua-avomo	Lino Sima Ekua Avomo	Avomo		Q6554690	GNQ:fm:2003:2020-08;GNQ:un:2003:2010	avomo
lionel-aingimea	Lionel Aingimea	Aingimea		Q66765492	NRU:hg:2019-08:2022;NRU:hs:2019-08:2022	aingimea
lionel-jospin	Lionel Jospin	Jospin		Q187099	FRA:hg:1997-06:2002-05	jospin
lionel-zinsou	Lionel Zinsou	Zinsou		Q3241966	BEN:hg:2015-06:2016-04	zinsu
liptapanlop-suwat	Liptapanlop Suwat	Liptapanlop			THA:dg:2004-07:~2004	suvat|liptapanlop
lisa-monaco	Lisa Monaco	Monaco		Q6558280	USA:si:2013-03:2017-01	monaco
lisa-phillips	Lisa Phillips	Phillips			SHN:hg:2016-04:2019-05	filips
lise-theriault	Lise Thériault	Thériault		Q3242528	CAN:im:2014-04:2018-10	theriault
liszt-quitel	Liszt Quitel	Quitel		Q114735635	HTI:im:2021-07:2022-11	quitel
litokwa-tomeing	Litokwa Tomeing	Tomeing		Q12913	MHL:hg:2008-01:2009-10;MHL:hs:2008-01:2009-10	toming
liu-chao-shiuan	Liu Chao-shiuan	Liu	Lio Chao-shiuan	Q556828	TWN:dg:1997-12:2000-05;TWN:hg:2008-05:2009-09	shiuan|liu
liu-chien-sin	Liu Chien-sin	Liu		Q26465348	TWN:ad:2016-10:2017-05;TWN:ad:2018-02:2018-04;TWN:ad:2020-08:2020-08	sin|liu
liu-he	Liu He	Liu		Q8294074	CHN:dg:2018-03:~2022-07	he|liu
liu-yandong	Liu Yandong	Liu		Q455700	CHN:dg:2013-03:2018-03	iandong|liu
liudmyla-kuchma	Liudmyla Kuchma	Kuchma		Q4250060	UKR:ad:1994-07:2005-01	kuchma
livia-vasakova	Lívia Vasakova	Vasakova	L via Vasakova		SVK:dg:2023-05:~2024-01	vasakova
liz-truss	Liz Truss	Truss	Elizabeth Truss	Q272201	GBR:fm:2021-09:2022-09;GBR:fm:2022-02:~2022-06;GBR:hg:2022:~2022-10	trus
ljerka-mintas-hodak	Ljerka Mintas-Hodak	Mintas-Hodak			HRV:dg:1995-11:~1999	hodak|mintashodak
ljubco-georgievski	Ljubčo Georgievski	Georgievski		Q956519	MKD:hg:1998-11:2002-09	georgievski
ljube-boskoski	Ljube Boškoski	Boškoski		Q2535415	MKD:im:2001-05:2002-11	boskoski
ljubica-jelusic	Ljubica Jelušič	Jelušič		Q434426	SVN:dm:2008-11:2011-09	jelusic
ljubisa-dikovic	Ljubiša Diković	Diković		Q6660915	SRB:mc:2011-12:2018-09	dikovic
ljubisa-georgievski	Ljubisa Georgievski	Georgievski		Q1023595	MKD:sp:2006-08:2008-06	georgievski
ljubisa-jokic	Ljubiša Jokić	Jokić		Q6660916	MNE:mc:2017-01:2017-10	jokic
ljubo-germic	Ljubo Germič	Germič		Q3487786	SVN:sp:2011-09:2011-12	germic
ljubomir-mihajlovski	Ljubomir Mihajlovski	Mihajlovski		Q2047775	MKD:im:2004-12:2006-08	mihajlovski
ljupco-jordanovski	Ljupčo Jordanovski	Jordanovski		Q1363047	MKD:hs:2004-02:2004-05;MKD:sp:2003-11:2006-08	jordanovski
ljupco-nikolovski	Ljupco Nikolovski	Nikolovski		Q30181895	MKD:dg:2020-08:2022-01	nikolovski
lloyd-austin	Lloyd Austin	Austin		Q941013	USA:dm:2021-01:2025-01;USA:mc:2012-01:2013-03	austin
lloyd-axworthy	Lloyd Axworthy	Axworthy		Q556027	CAN:fm:1996-01:2000-10	axvorthi
lluis-maria-de-puig	Lluís Maria de Puig	de Puig		Q1866967	:io:2008-01:2010-01	puig|depuig
lockwood-smith	Lockwood Smith	Smith		Q5978615	NZL:sp:2008-12:2013-01	smith
lodewijk-asscher	Lodewijk Asscher	Asscher		Q466868	NLD:dg:2012-11:2017-10	ascher
lois-m-young	Lois M. Young	Young			BLZ:un:2019-05:~2019-05	iung
lojze-peterle	Lojze Peterle	Peterle		Q282653	SVN:fm:2000-06:2000-11	peterle
lokendra-bahadur-chand	Lokendra Bahadur Chand	Chand		Q2628548	NPL:hg:2002-10:2003-06	chand
lolo-matalasi-moliga	Lolo Matalasi Moliga	Moliga			ASM:hg:2013-01:2021-01	moliga
longin-komolowski	Longin Komołowski	Komołowski		Q11762539	POL:dg:1999-10:~2001	komolovski
longuinhos-monterio	Longuinhos Monterio	Monterio			TLS:im:2019-05:~2019-05	monterio
lora-shiao	Lora Shiao	Shiao		Q104936924	USA:si:2021-01:2021-01	shiao
loraine-braham	Loraine Braham	Braham		Q6678746	AUS:sp:2001-10:2005-06	braham
lord-allan-jay-velasco	Lord Allan Jay Velasco	Velasco		Q6678907	PHL:sp:2020-10:~2022-07	velasco
lord-cameron	Lord Cameron	Cameron			GBR:fm:2024-03:~2024-04	cameron
lord-maafu	Lord Maʻafu	Maʻafu		Q3485136	TON:dg:2017-09:2021-12;TON:dm:2019-10:2021-12	mafu
loreen-ruth-bannis-roberts	Loreen Ruth Bannis-Roberts	Bannis-Roberts			DMA:un:2019-05:~2019-05	roberts|banisroberts
lorella-stefanelli	Lorella Stefanelli	Stefanelli		Q21035139	SMR:hs:2015-10:2016-04	stefaneli
lorena-enriqueta-herrera-estevez	Lorena Enriqueta Herrera Estevez	Herrera	Lorena Enriqueta Herrera|Lorena Herrera		HND:vp:2019-05:~2019-05	estevez|herera
lorena-herrera	Lorena Herrera	Herrera			HND:vp:2014-01:~2017-03	herera
lorenzo-bugli	Lorenzo Bugli	Bugli			SMR:hs:2025-10:~2026-01	bugli
lorenzo-guerini	Lorenzo Guerini	Guerini		Q3836978	ITA:dm:2019-09:2021-02;ITA:dm:2021-02:~2022-07	guerini
loreta-grauziniene	Loreta Graužinienė	Graužinienė		Q774843	LTU:sp:2013-10:2013-12	grauziniene
lorin-s-robert	Lorin S. Robert	Robert		Q109779093	FSM:fm:2007-07:2019	robert
loris-francini	Loris Francini	Francini		Q888228	SMR:hs:1999-04:~2000;SMR:hs:2006-04:2006-10	francini
lorraine-voles	Lorraine Voles	Voles		Q111892345	USA:ad:2022-05:~2022-08	voles
losaline-maasi	Losaline Ma'asi	Ma'asi		Q55238056	TON:im:2018-06:2019-01;TON:im:2019-05:~2019-05	masi
lotay-tshering	Lotay Tshering	Tshering		Q57313851	BTN:hg:2018-11:2024-01	tshering
lotfi-ben-jeddou	Lotfi Ben Jeddou	Jeddou		Q7480522	TUN:im:2013-03:2015-02	jedu
lotfi-brahem	Lotfi Brahem	Brahem		Q50099224	TUN:im:2017-09:2018-06	brahem
louis-alphonse-koyagialo	Louis Alphonse Koyagialo	Koyagialo		Q3078546	COD:hg:2012-03:2012-04	koiagialo
louis-constant-fleming	Louis-Constant Fleming	Fleming			MAF:hg:2007-07:2008-08	fleming
louis-grech	Louis Grech	Grech		Q1871727	MLT:dg:2013-03:2017-06	grech
louis-mapou	Louis Mapou	Mapou			NCL:hg:2021-07:2025-01	mapu
louis-michel	Louis Michel	Michel		Q469352	BEL:fm:1999-07:2004-07	michel
louis-mussington	Louis Mussington	Mussington			MAF:hg:2022-04:~2026-01	musington
louis-obeegadoo	Louis Obeegadoo	Obeegadoo		Q78788683	MUS:dg:2020-06:~2022-07	obigadu
louis-straker	Louis Straker	Straker			VCT:dg:2019-05:~2019-05;VCT:fm:2019-05:~2019-05	straker
louis-vlavonou	Louis Vlavonou	Vlavonou		Q65133413	BEN:sp:2019-05:~2022-07	vlavonu
louise-frechette	Louise Fréchette	Fréchette		Q437150	:io:1998-03:2006-03:united-nations	frechete
louise-mushikiwabo	Louise Mushikiwabo	Mushikiwabo		Q514051	RWA:fm:2009-12:2018-10	mushikivabo
loukas-papademos	Loukas Papademos	Papademos	Lukas Papademos	Q164281	GRC:hg:2011-11:2012-05	papademos
lourdes-leon-guerrero	Lourdes Leon Guerrero	Guerrero			GUM:hg:2019-01:~2026-01	guerero
lourdes-mendoza-del-solar	Lourdes Mendoza del Solar	Mendoza			PER:vp:2006-07:~2010	solar|mendoza
lovemore-moyo	Lovemore Moyo	Moyo		Q3264301	ZWE:sp:2008-08:2013-09	moio
lowell-lewis	Lowell Lewis	Lewis			MSR:hg:2006-06:2009-09	levis
lu-lay-sreng	Lu Lay Sreng	Lu Lay Sreng			KHM:dg:2004-07:~2007	sreng|lulaisreng
luan-hajdaraga	Luan Hajdaraga	Hajdaraga		Q13042223	ALB:dm:1998-04:2000-07	hajdaraga
luan-hoxha	Luan Hoxha	Hoxha		Q6694979	ALB:mc:2006-10:2008-06	hoxha
luan-rama	Luan Rama	Rama		Q16363070	ALB:dm:2002-02:2002-07	rama
lubomir-metnar	Lubomír Metnar	Metnar		Q44853914	CZE:dm:2018-06:2021-12;CZE:im:2017-12:2018-06	metnar
lubomir-vazny	Lubomir Vazny	Vazny			SVK:dg:2012-11:~2017-03	vazni
lubomir-zaoralek	Lubomír Zaorálek	Zaorálek		Q949828	CZE:fm:2014-01:2017-12	zaoralek
luc-adolphe-tiao	Luc-Adolphe Tiao	Tiao		Q57882	BFA:hg:2011-04:2014-10	tiao
luc-appolinaire-dondon-konambaye	Luc-Appolinaire Dondon-Konambaye	Dondon-Konambaye		Q112060228	CAF:sp:1999-01:2003-03	konambaie|dondonkonambaie
luc-frieden	Luc Frieden	Frieden		Q592101	LUX:hg:2023-11:~2026-01	frieden
luc-mercelina	Luc Mercelina	Mercelina			SXM:hg:2024-05:~2026-01	mercelina
luc-sindjoun	Luc Sindjoun	Sindjoun		Q3264914	CMR:ad:2015-10:2019-01	sindjun
luca-beccari	Luca Beccari	Beccari		Q15998324	SMR:fm:2020-01:~2022-07;SMR:hg:2020-01:~2026-01;SMR:hs:2014-04:2014-10	becari
luca-boschi	Luca Boschi	Boschi		Q69382559	SMR:hs:2019-10:2020-04	boschi
luca-santolini	Luca Santolini	Santolini		Q56849253	SMR:hs:2018-10:2019-04	santolini
lucas-abaga-nchama	Lucas Abaga Nchama	Abaga	Lucas Abaga	Q17711819	GNQ:ad:2020-08:~2022-07	nchama|abaga
lucas-nguema-esono-mbang	Lucas Nguema Esono Mbang	Mbang		Q112128541	GNQ:dg:2013-09:2015-04	mbang
lucette-taero	Lucette Taero	Taero			PYF:hg:2001-05:2004-05	taero
lucia-medina	Lucía Medina	Medina		Q20983426	DOM:sp:2016:2017	medina
lucia-topolansky	Lucía Topolansky	Topolansky		Q977078	URY:ad:2010-03:2015-03;URY:vp:2017-09:2020-03	topolanski
lucia-zitnanska	Lucia Zitnanska	Zitnanska			SVK:dg:2016-03:~2017	zitnanska
lucian-bode	Lucian Bode	Bode		Q3265173	ROU:im:2020-12:2021-10;ROU:im:2020-12:~2022-08	bode
luciana-lamorgese	Luciana Lamorgese	Lamorgese		Q67129448	ITA:im:2019-09:2021-02;ITA:im:2021-02:~2022-07	lamorgese
lucien-weiler	Lucien Weiler	Weiler		Q1617073	LUX:sp:2004-08:2009-06	viler
lucio-gutierrez	Lucio Gutiérrez	Gutiérrez		Q336234	ECU:hg:2003-01:2005-04;ECU:hs:2003-01:2005-04	gutierez
lucky-irabor	Lucky Irabor	Irabor		Q105084418	NGA:mc:2021-01:~2022-07	irabor
lucy-kibaki	Lucy Kibaki	Kibaki		Q6698396	KEN:ad:2002-12:2013-04	kibaki
ludivine-dedonder	Ludivine Dedonder	Dedonder		Q65271469	BEL:dm:2020-10:~2022-07	dedonder
ludovic-orban	Ludovic Orban	Orban		Q671955	ROU:hg:2019-11:2020-12;ROU:sp:2020-12:2021-10	orban
ludovit-odor	Ľudovít Ódor	Ódor			SVK:hg:2023-05:2023-05	odor
ludwig-scotty	Ludwig Scotty	Scotty			NRU:hg:2004-06:2007-12;NRU:hg:2004-10:2007-12;NRU:hs:2004-06:2007-12;NRU:hs:2004-10:2007-12	scoti
ludwik-dorn	Ludwik Dorn	Dorn		Q55933	POL:dg:2005-10:2007-04;POL:im:2005-10:2007-02	dorn
luigi-binelli-mantelli	Luigi Binelli Mantelli	Mantelli		Q3839340	ITA:mc:2013-01:2015-02	manteli
luigi-di-maio	Luigi Di Maio	Di Maio	Di Maio	Q13581225	ITA:dg:2019-05:~2019-05;ITA:fm:2019-09:2021-02;ITA:fm:2021-02:~2022-07	maio|dimaio
luigi-lonfernini	Luigi Lonfernini	Lonfernini		Q3266465	SMR:hs:2001-04:2001-10	lonfernini
luis-abinader	Luis Abinader	Abinader	Luis Rodolfo Abinader Corona	Q16594097	DOM:hg:2020-08:~2026-01;DOM:hs:2020-08:~2026-01	abinader
luis-alberto-flores-asturias	Luis Alberto Flores Asturias	Flores	Luis Alberto Flores|Luis Flores	Q6700266	GTM:vp:1996-01:2000-01	asturias|flores
luis-alberto-heber	Luis Alberto Héber	Héber		Q6700272	URY:im:2021-05:~2022-07	heber
luis-alberto-pozzi	Luis Alberto Pozzi	Pozzi		Q5982689	ARG:mc:2008-09:2013-07	pozi
luis-alfonso-davila	Luis Alfonso Dávila	Dávila		Q16106233	VEN:fm:2001-02:2002-05;VEN:fm:2002-02:2002-05	davila
luis-almagro	Luis Almagro	Almagro		Q3776268	URY:fm:2010-03:2015-03	magro
luis-amado	Luís Amado	Amado		Q1382641	PRT:dm:2005-03:2006-07;PRT:fm:2006-07:2011-06	amado
luis-angel-gonzalez-macchi	Luis Ángel González Macchi	González	Luis Gonzalez Macchi|Luis González|Luis Ángel González	Q438594	PRY:hg:1999-03:2003-08;PRY:hs:1999-03:2003-08	machi|gonzalez
luis-arce	Luis Arce	Arce	Luis Alberto Arce Catacora|Luis Arce Catacora	Q16149892	BOL:hg:2020-11:2025-11;BOL:hs:2020-11:2025-11	arce
luis-castiglioni	Luis Castiglioni	Castiglioni	Luis Alberto Castiglioni|Luis Castiglioni Joria	Q3493305	PRY:fm:2018-08:2019-07;PRY:vp:2003-08:2007-10	castiglioni
luis-cresencio-sandoval	Luis Cresencio Sandoval	Sandoval		Q59868274	MEX:dm:2018-12:~2022-07	sandoval
luis-ernesto-derbez	Luis Ernesto Derbez	Derbez		Q2055606	MEX:fm:2003-01:2006-11	derbez
luis-fernando-mendoza-jimenez	Luis Fernando Mendoza Jiménez	Jiménez		Q113970810	CRI:sp:2013:2014	jimenez
luis-filipe-tavares	Luís Filipe Tavares	Tavares		Q55098157	CPV:fm:2016-04:2021-01	tavares
luis-fishman-zonzinski	Luis Fishman Zonzinski	Fishman	Luis Fishman	Q6700592	CRI:vp:2002-05:2006	zonzinski|fishman
luis-fortuno	Luis Fortuno	Fortuno			PRI:hg:2009-01:2013-01	fortuno
luis-gallegos-chiriboga	Luis Gallegos Chiriboga	Gallegos	Luis Gallegos		ECU:un:2019-05:~2019-05	chiriboga|galegos
luis-gerardo-villanueva-monge	Luis Gerardo Villanueva Monge	Monge		Q5983547	CRI:sp:2010:2011	monge
luis-giampietri-rojas	Luis Giampietri Rojas	Giampietri	Luis Giampietri		PER:vp:2006-07:~2010	rojas|giampietri
luis-guillermo-solis	Luis Guillermo Solís	Solís	Luis Guillermo Solis Rivera	Q5983599	CRI:hg:2014-05:2018-05;CRI:hs:2014-05:2018-05	solis
luis-hierro-lopez	Luis Hierro López	Hierro	Luis Hierro	Q961132	URY:vp:2000-03:2005-03	lopez|hiero
luis-lacalle-pou	Luis Lacalle Pou	Lacalle	Luis Alberto Lacalle Pou|Luis Lacalle	Q6800406	URY:hg:2020-03:2025-03;URY:hs:2020-03:2025-03;URY:sp:2011-03:2012-03	pu|lacale
luis-liberman	Luis Liberman	Liberman	Luis Liberman Ginsburg	Q2072531	CRI:vp:2010-05:2014-05	liberman
luis-maria-carena	Luis María Carena	Carena		Q89370983	ARG:mc:2013-06:2016-01	carena
luis-melo	Luís Melo	Melo		Q97589616	GNB:dm:2019-07:2020-03	melo
luis-miguel-ralda-moreno	Luis Miguel Ralda Moreno	Ralda	Luis Miguel Ralda|Luis Ralda	Q62077629	GTM:dm:2017-10:2019-12	moreno|ralda
luis-parra	Luis Parra	Parra		Q81101807	VEN:sp:2020-01:2021-01	para
luis-rabbe	Luis Rabbé	Rabbé		Q22279821	GTM:sp:2015-01:2016-01	rabe
luis-videgaray-caso	Luis Videgaray Caso	Caso		Q11689894	MEX:fm:2017-01:2018-11	caso
luisa-diogo	Luísa Diogo	Diogo		Q236020	MOZ:hg:2004-02:2010-01	diogo
luisa-fernanda-rudi-ubeda	Luisa Fernanda Rudi Ubeda	Ubeda		Q2746850	ESP:sp:2000-04:2004-04	ubeda
luiz-inacio-lula-da-silva	Luiz Inácio Lula da Silva	Lula	Luiz Ignacio Lula Da Silva|Luiz In cio Lula da Silva|Lula da Silva	Q37181	BRA:hg:2003-01:2011-01;BRA:hg:2023-01:~2026-01;BRA:hs:2003-01:2011-01;BRA:hs:2023-01:~2026-01	silva|lula
luka-mesec	Luka Mesec	Mesec		Q18627634	SVN:dg:2022-06:~2022-08	mesec
luka-yusuf	Luka Yusuf	Yusuf		Q23071624	LBR:mc:2006-02:2007-05;NGA:mc:2007-06:2008-08	iusuf
lukia-isanga-nakadama	Lukia Isanga Nakadama	Nakadama		Q6702541	UGA:dg:2021-06:~2022-08	nakadama
luminita-odobescu	Luminița Odobescu	Odobescu			ROU:fm:2023-06:2024-12	odobescu
luong-cuong	Luong Cuong	Cuong			VNM:hs:2024-10:~2026-01	cuong
lupando-mwape	Lupando Mwape	Mwape		Q6704660	ZMB:vp:2004-10:2006	mvape
lutfi-elvan	Lütfi Elvan	Elvan		Q6031129	TUR:dg:2015-11:2016-05	elvan
lutfo-dlamini	Lutfo Dlamini	Dlamini		Q58271	SWZ:fm:2008:2011	dlamini
luvsangiin-erdenechuluun	Luvsangiin Erdenechuluun	Erdenechuluun		Q1956352	MNG:fm:2000:2004	erdenechulun
luvsanvandangiin-bold	Luvsanvandangiin Bold	Bold		Q9452277	MNG:fm:2012:2014	bold
lydia-shuleva	Lydia Shuleva	Shuleva	Lidiya Shuleva	Q744120	BGR:dg:2001-07:~2004	shuleva
lydie-polfer	Lydie Polfer	Polfer		Q451696	LUX:dg:1999-08:~2003;LUX:fm:1999-08:2004-07	polfer
lygia-kraag-keteldijk	Lygia Kraag-Keteldijk	Kraag-Keteldijk		Q58149	SUR:fm:2005-09:2010-08	keteldik|kragketeldik
lyn-breuer	Lyn Breuer	Breuer		Q6708303	AUS:sp:2010-05:2013-02	breuer
lyndon-farnham	Lyndon Farnham	Farnham			JEY:hg:2024-01:~2026-01	farnham
lyndon-trott	Lyndon Trott	Trott			GGY:hg:2008-05:2012-03;GGY:hg:2023-12:2025-07	trot
lyonpo-rinzin-dorje	Lyonpo Rinzin Dorje	Dorje		Q107511330	BTN:fm:2013:2015	dorje
lyudmila-yanukovych	Lyudmila Yanukovych	Yanukovych		Q4538301	UKR:ad:2010-02:2014-02	ianukovich
m-farid-habib	M Farid Habib	Habib		Q6720488	BGD:mc:2013-01:2016-01	habib
m-hasan-ali-khan	M. Hasan Ali Khan	Khan		Q6712653	BGD:mc:2005-01:2007-02	han
m-shaheen-iqbal	M Shaheen Iqbal	Iqbal		Q97685559	BGD:mc:2020-07:~2022-07	ikbal
ma-kai	Ma Kai	Ma			CHN:dg:2013-03:~2014	kai|ma
ma-ying-jeou	Ma Ying-jeou	Ma		Q19216	TWN:hs:2008-05:2016-05	jeu|ma
ma-yung-chen	Ma Yung-chen	Ma		Q8351612	TWN:ad:2005-12:2006-01	chen|ma
ma-zhaoxu	Ma Zhaoxu	Ma			CHN:un:2019-05:~2019-05	zhaoxu|ma
maaouya-ould-sidahmed-taya	Maaouya Ould Sid'Ahmed Taya	Taya	Maaouya Ould Sid Ahmed Taya	Q313662	MRT:hs:1984-12:2005-08	taia
maatia-toafa	Maatia Toafa	Toafa		Q287513	TUV:dg:2002-08:2004-08;TUV:dg:2015-04:2019-09;TUV:fm:2004-08:2006-08;TUV:hg:2004-08:2006-08;TUV:hg:2010-09:2010-12	toafa
maba-jobe	Maba Jobe	Jobe		Q1736202	GMB:fm:2006-10:2006-10	jobe
mabel-chinomona	Mabel Chinomona	Chinomona		Q93452160	ZWE:sp:2013-09:2018;ZWE:sp:2018-09:~2022-07	chinomona
mabili-dlamini	Mabili Dlamini	Dlamini		Q108461964	SWZ:fm:2003:2006	dlamini
macky-sall	Macky Sall	Sall		Q57438	SEN:hg:2004-04:2007-06;SEN:hg:2012-04:2022-09;SEN:hs:2012-04:2024-04;SEN:im:2003-08:2004-07;SEN:sp:2007-06:2008-11	sal
madan-dulloo	Madan Dulloo	Dulloo		Q3275413	MUS:fm:2005:2008	dulu
madeleine-albright	Madeleine Albright	Albright		Q174438	USA:fm:1997-01:2001-01	bright
madhav-kumar-nepal	Madhav Kumar Nepal	Nepal			NPL:hg:2009-05:2011-08	nepal
maeen-abdulmalik-saeed	Maeen Abdulmalik Saeed	Saeed	Maeen Abd al-Malik Saeed	Q57373157	YEM:hg:2018-10:2022-04;YEM:hg:2020-12:2024-02	said
magaji-muhammed	Magaji Muhammed	Muhammed		Q16105433	NGA:im:2005-07:2006-06	mohamed
magdalena-andersson	Magdalena Andersson	Andersson		Q4935873	SWE:hg:2021-11:2022-10	anderson
magdy-hatata	Magdy Hatata	Hatata		Q12238852	EGY:mc:1995-10:2001-10	hatata
mahamadou-danda	Mahamadou Danda	Danda		Q386527	NER:hg:2010-02:2011-04	danda
mahamadou-issoufou	Mahamadou Issoufou	Issoufou	Issoufou Mahamadou	Q57482	NER:hs:2011-04:2021-04	isufu
mahamat-deby-itno	Mahamat Déby Itno	Déby	Mahamat Déby|Mahamat Idriss D By|Mahamat Idriss Deby|Mahamat Idriss Déby	Q16206405	TCD:hg:2021-04:2024-01;TCD:hs:2021-04:2024-05;TCD:hs:2021-04:~2022-07;TCD:hs:2024-05:~2026-01	itno|debi
mahamat-kamoun	Mahamat Kamoun	Kamoun		Q17497078	CAF:hg:2014-08:2016-04	kamun
mahamat-saleh-annadif	Mahamat Saleh Annadif	Annadif		Q9034140	TCD:fm:1997-05:2003-06;TCD:fm:2022-10:~2022-12	anadif
mahamat-zene-cherif	Mahamat Zene Cherif	Zene	Mahamat Zene	Q19662475	TCD:fm:2017-12:2020-07;TCD:fm:2021-05:2022-10	cherif|zene
mahammed-dionne	Mahammed Dionne	Dionne	Mohammed Abdallah Boun Dionne	Q17320405	SEN:hg:2014-07:2022-09	dione
mahamoud-ali-youssouf	Mahamoud Ali Youssouf	Youssouf	Mahmoud Ali Youssouf	Q58256	DJI:fm:2005-05:~2022-07	iusuf
mahamoud-fakridine	Mahamoud Fakridine	Fakridine		Q114566898	COM:im:2021-08:~2023-01	fakridine
mahamudu-bawumia	Mahamudu Bawumia	Bawumia		Q6733078	GHA:vp:2017-01:~2024-05	bavumia
mahathir-mohamad	Mahathir Mohamad	Mahathir	Mahathir bin Mohamad	Q181383	MYS:hg:1981-07:2003-10;MYS:hg:2018-05:2020-03	mohamed|mahathir
mahawa-bangoura	Mahawa Bangoura	Bangoura		Q42814067	GIN:fm:2000:2002	bangura
mahdi-al-barghathi	Mahdi al-Barghathi	al-Barghathi			LBY:dm:2019-05:~2019-05	barghathi
mahdi-al-mashat	Mahdi al-Mashat	al-Mashat		Q52156087	YEM:hs:2018-04:~2023-01	mashat
mahdi-mohammed-gulaid	Mahdi Mohammed Gulaid	Gulaid	Khadra Ahmed Duale|Mahdi Ahmed Guled Khadar	Q97703983	SOM:dg:2019-05:~2019-05;SOM:hg:2020-07:2020-09	gulaid
mahendra-chaudhry	Mahendra Chaudhry	Chaudhry		Q558880	FJI:hg:1999-05:2000-05	chaudri
mahfud-md	Mahfud MD	MD		Q6892160	IDN:dm:2000-08:2001-07	md
mahinda-rajapaksa	Mahinda Rajapaksa	Rajapaksa	Mahinda Percy Rajapaksa|Mahinda Rajapakse	Q57338	LKA:dm:2005-11:2015-01;LKA:hg:2004-04:2005-11;LKA:hg:2005-11:2015-01;LKA:hg:2018-10:2018-11;LKA:hg:2019-11:2022-05;LKA:hs:2005-11:2015-01	rajapaksa
mahinda-yapa-abeywardena	Mahinda Yapa Abeywardena	Abeywardena		Q6734031	LKA:sp:2020-08:~2022-07	abivardena
mahmadamin-mahmadaminov	Mahmadamin Mahmadaminov	Mahmadaminov			TJK:un:2019-05:~2019-05	mahmadaminov
mahmood-saikal	Mahmood Saikal	Saikal			AFG:un:2019-05:~2019-05	saikal
mahmoud-abbas	Mahmoud Abbas	Abbas	Abu Mazen|Mahmud Abbas		PSE:hg:2003-03:2003-09;PSE:hs:2005-01:~2026-01	abas
mahmoud-abdel-kader-al-jounaid	Mahmoud Abdel Kader Al-Jounaïd	Al-Jounaïd		Q114870638	YEM:dg:2018-01:~2023-01	junaid
mahmoud-ahmadinejad	Mahmoud Ahmadinejad	Ahmadinejad	Mahmud Ahmadi-Nejad	Q34448	IRN:hg:2005-08:2013-08	ahmadinejad
mahmoud-al-abrash	Mahmoud al-Abrash	al-Abrash		Q3277843	SYR:sp:2003-10:2007-03;SYR:sp:2007-05:2012-05	abrash
mahmoud-al-mashhadani	Mahmoud al-Mashhadani	al-Mashhadani		Q6734442	IRQ:sp:2006-03:2008-12	mashadani
mahmoud-al-subaihi	Mahmoud al-Subaihi	al-Subaihi		Q19673630	YEM:dm:2014-11:2015-01	subaihi
mahmoud-hegazy	Mahmoud Hegazy	Hegazy		Q12241226	EGY:mc:2014-03:2017-10	hegazi
mahmoud-solomon	Mahmoud Solomon	Solomon		Q112688773	SSD:im:2021-11:~2022-08	solomon
mahmoud-tawfik	Mahmoud Tawfik	Tawfik	Mahmud Tawfiq	Q55196920	EGY:im:2018-06:~2022-08	tavfik
mahmoud-zuabi	Mahmoud Zuabi	Zuabi	Mahmud Zubi	Q1884964	SYR:hg:1987-11:2000-03	zuabi
mahmud-dhiyab	Mahmud Dhiyab	Dhiyab		Q6734471	IRQ:im:2001-05:2003-04	diab
mai-fatty	Mai Fatty	Fatty		Q28925135	GMB:im:2017-02:2017-11	fati
maia-panjikidze	Maia Panjikidze	Panjikidze		Q322893	GEO:fm:2012-10:2014-11	panjikidze
maia-sandu	Maia Sandu	Sandu		Q15071069	MDA:hg:2019-06:2019-11;MDA:hs:2020-12:~2026-01	sandu
maia-tskitishvili	Maia Tskitishvili	Tskitishvili			GEO:dg:2019-05:~2019-05	tskitishvili
maithripala-sirisena	Maithripala Sirisena	Sirisena		Q6737124	LKA:dm:2015-01:2019-11;LKA:hg:2015-01:2019-11;LKA:hs:2015-01:2019-11	sirisena
maja-gojkovic	Maja Gojković	Gojković		Q1280390	SRB:dg:2020-10:~2022-07;SRB:sp:2014-04:2020-08	gojkovic
majzoub-al-khalifa	Majzoub al-Khalifa	al-Khalifa		Q112792360	SDN:ad:2005-09:2007-12	halifa
makale-camara	Makalé Camara	Camara		Q29292695	GIN:fm:2015-12:2017-08	camara
makhdoom-shah-mahmood-hussain-qureshi	Makhdoom Shah Mahmood Hussain Qureshi	Qureshi	Makhdoom Shah Mahmood Qureshi	Q1543422	PAK:fm:2008-03:2011-02;PAK:fm:2018-08:2022-04	qureshi
makiko-tanaka	Makiko Tanaka	Tanaka	Tanaka Makiko	Q465217	JPN:fm:2001-04:2002-01	tanaka
makis-voridis	Makis Voridis	Voridis		Q1886385	GRC:im:2021-01:~2022-07	voridis
maksim-malaj	Maksim Malaj	Malaj		Q13042437	ALB:mc:2008-06:2011-07	malaj
maksim-ryzankou	Maksim Ryžankoŭ	Ryžankoŭ		Q48326359	BLR:ad:2016-12:~2022-08	rizanku
maktoum-bin-mohammed-bin-rashid-al-maktoum	Maktoum bin Mohammed Bin Rashid Al Maktoum	Al Maktoum	Maktoum bin Mohammed Al-Maktoum|Maktum bin Mohammed Al-Maktum|Maktum bin Muhammad bin Rashid Al Maktum|Maktum bin Muhammad bin Rashid Al-Maktum	Q12244819	ARE:dg:2021-09:~2024-05	maktum
maktoum-bin-rashid-al-maktoum	Maktoum bin Rashid Al Maktoum	Al Maktoum	Maktoum bin Rashid|Maktum bin Rashid al-Maktum	Q215477	ARE:hg:1990-10:2006-01;ARE:hs:2004-11:2004-11;ARE:vp:1990-10:~2005	maktum
malakai-fakatoufifita	Malakai Fakatoufifita	Fakatoufifita		Q3567558	TON:sp:2008-04:2010-12	fakatufifita
malam-bacai-sanha	Malam Bacai Sanhá	Sanhá		Q232796	GNB:hs:1999-05:2000-02;GNB:hs:2009-09:2012-01	sanha
malam-mane	Malam Mané	Mané		Q108426410	GNB:fm:2001:~2023-01	mane
malcolm-turnbull	Malcolm Turnbull	Turnbull	Malcomb Turnbull	Q927550	AUS:hg:2015-09:2018-08	turnbul
malela-idjabe-ngandi	Malela Idjabe Ngandi	Ngandi		Q112186227	GNQ:ad:2020-08:~2022-07	ngandi
maliha-lodhi	Maliha Lodhi	Lodhi	Maleeha Lodhi	Q6743544	PAK:un:2015-02:2019-10	lodi
malik-al-hassan-yakubu	Malik Al-Hassan Yakubu	Yakubu		Q2646607	GHA:im:2001:2002	iakubu
malik-habib	Malik Habib	Habib		Q16107413	PAK:im:2013-04:2013-06	habib
malina-krumova	Malina Krumova	Krumova		Q31191793	BGR:dg:2017-01:2017-05	krumova
malusi-gigaba	Malusi Gigaba	Gigaba		Q1887900	ZAF:im:2014-05:2017-03;ZAF:im:2018-02:2018-11	gigaba
mamadi-doumbouya	Mamadi Doumbouya	Doumbouya	Mamady Doumbouya	Q108418519	GIN:hs:2021-10:~2026-01;GIN:hs:2026-01:~2026-01	dumbuia
mamadi-toure	Mamadi Touré	Touré		Q55098131	GIN:fm:2017-08:2021-01	ture
mamadou-koulibaly	Mamadou Koulibaly	Koulibaly		Q1888117	CIV:sp:2001-01:2012-03	kulibali
mamadou-lamine-loum	Mamadou Lamine Loum	Loum		Q948078	SEN:hg:1998-07:2000-04	lum
mamadou-oury-bah	Mamadou Oury Bah	Bah	Amadou Oury Bah		GIN:hg:2024-02:~2026-01	bah
mamadou-tandja	Mamadou Tandja	Tandja	Tandja Mamadou	Q220227	NER:hg:1999-12:2010-02;NER:hs:1999-12:2010-02	tandja
mamadou-tangara	Mamadou Tangara	Tangara		Q1888110	GMB:fm:2010-06:2012-04;GMB:fm:2012-08:2012-11;GMB:fm:2018-06:~2022-07	tangara
mamadu-iaia-djalo	Mamadú Iaia Djaló	Djaló	Iaia Djalo	Q16728590	GNB:fm:2000:2001	djalo
mamadu-saliu-djalo-pires	Mamadu Saliu Djaló Pires	Pires		Q6745389	GNB:fm:2011:2012	pires
mamadu-ture-kuruma	Mamadu Ture Kuruma	Kuruma		Q3075634	GNB:hs:2012-04:2012-05	kuruma
mamady-conde	Mamady Condé	Condé		Q3284885	GIN:fm:2004:2005;GIN:fm:2006:2007	conde
mamady-youla	Mamady Youla	Youla		Q21855433	GIN:hg:2015-12:2018-05	iula
mambury-njie	Mambury Njie	Njie		Q22006596	GMB:fm:2012-04:2012-08	njie
mame-madior-boye	Mame Madior Boye	Boye	Madior Boye	Q468561	SEN:hg:2001-03:2002-11	boie
mamnoon-hussain	Mamnoon Hussain	Hussain		Q14257286	PAK:hs:2013-09:2018-09	husain
mamonaheng-mokitimi	Mamonaheng Mokitimi	Mokitimi		Q108744062	LSO:sp:2017-07:~2022-08	mokitimi
mamour-alieu-jagne	Mamour Alieu Jagne	Jagne		Q96690443	GMB:fm:2014-04:2014-08	jagne
mamuka-bakhtadze	Mamuka Bakhtadze	Bakhtadze		Q54982996	GEO:hg:2018-06:2019-09	bahtadze
man-sop-yi	Man-sŏp Yi	Yi		Q12611331	KOR:sp:2000-06:2002-05	
manasseh-magok-rundial	Manasseh Magok Rundial	Rundial		Q112316504	SSD:sp:2013-08:2016-08	rundial
manasseh-sogavare	Manasseh Sogavare	Sogavare	Mannaseh Damukana Sogavare	Q536063	SLB:dg:2019-05:~2019-05;SLB:hg:2000-06:2001-12;SLB:hg:2006-05:2007-12;SLB:hg:2014-12:2017-12;SLB:hg:2019-04:2024-05	sogavare
mande-sidibe	Mande Sidibe	Sidibe			MLI:hg:2000-09:2002-06	sidibe
mangala-samaraweera	Mangala Samaraweera	Samaraweera	Mangala Pinsiri Samaraweera	Q3285700	LKA:fm:2005-11:2007-01;LKA:fm:2015-01:2017-05	samaravira
mankeur-ndiaye	Mankeur Ndiaye	Ndiaye		Q3286000	SEN:fm:2012-10:2017-09	ndiaie
manlio-fabio-beltrones-rivera	Manlio Fabio Beltrones Rivera	Rivera		Q2355497	MEX:sp:2004-09:2005-08;MEX:sp:2006-09:2007-08;MEX:sp:2010-09:2011-08	rivera
manmohan-singh	Manmohan Singh	Singh		Q41914	IND:fm:2005-12:2006-10;IND:hg:2004-05:2014-05	singh
manny-mori	Manny Mori	Mori	Emanuel Mori|Emmanuel Mori	Q57499	FSM:hg:2007-05:2015-05;FSM:hs:2007-05:2015-05	mori
manny-villar	Manny Villar	Villar		Q561797	PHL:sp:1998-07:2000-11;PHL:sp:2006-07:2008-11	vilar
manohar-joshi	Manohar Joshi	Joshi		Q3629885	IND:sp:2002-05:2004-06	joshi
manohar-parrikar	Manohar Parrikar	Parrikar		Q1391309	IND:dm:2014-11:2017-03	parikar
manoj-mukund-naravane	Manoj Mukund Naravane	Naravane		Q44633840	IND:mc:2019-09:2019-12;IND:mc:2019-12:2022-04	naravane
manoj-pande	Manoj Pande	Pande		Q96316938	IND:mc:2022-04:~2022-07	pande
manouchehr-mottaki	Manouchehr Mottaki	Mottaki		Q374481	IRN:fm:2005-08:2010-12	motaki
mansour-bin-zayed-al-nahyan	Mansour bin Zayed Al Nahyan	Al Nahyan	Mansour bin Zayed	Q556607	ARE:dg:2009-05:~2022-07	nahian|mansur
mansour-khalid	Mansour Khalid	Khalid		Q12245618	SDN:ad:2005-09:2007-12	halid
mansur-ayad-al-utaybi	Mansur Ayad al-Utaybi	al-Utaybi			KWT:un:2019-05:~2019-05	utaibi
mansur-dan-ali	Mansur Dan Ali	Dan Ali	Mansur Mohammed Dan-Ali	Q23541058	NGA:dm:2015-11:2019-05	ali|danali
manuel-chaves-gonzalez	Manuel Chaves González	Chaves	Manuel Chaves	Q708774	ESP:dg:2011-07:2011-12;ESP:vp:2009-04:~2011	gonzalez|chaves
manuel-ciavatta	Manuel Ciavatta	Ciavatta		Q114239945	SMR:hs:2022-10:~2023-04	ciavata
manuel-domingos-augusto	Manuel Domingos Augusto	Augusto		Q60865113	AGO:fm:2017-09:2020	augusto
manuel-gonzalez-sanz	Manuel González Sanz	Sanz		Q27916850	CRI:fm:2014-05:2018-05	sanz
manuel-inocencio-sousa	Manuel Inocêncio Sousa	Sousa		Q3743498	CPV:fm:2001:2002	susa
manuel-marin	Manuel Marín	Marín		Q469488	ESP:sp:2004-04:2008-04	marin
manuel-marrero-cruz	Manuel Marrero Cruz	Marrero	Manuel Marrero	Q79358625	CUB:hg:2019-12:~2026-01	cruz|marero
manuel-pinto-da-costa	Manuel Pinto da Costa	da Costa		Q295049	STP:hs:2011-09:2016-09	costa|dacosta
manuel-salvador-dos-ramos	Manuel Salvador dos Ramos	dos Ramos		Q28497468	STP:fm:2010-08:2012-12;STP:fm:2014-11:2016-10	ramos|dosramos
manuel-serifo-nhamadjo	Manuel Serifo Nhamadjo	Nhamadjo		Q57424	GNB:hs:2012-05:2014-06	nhamadjo
manuel-valls	Manuel Valls	Valls		Q10287	FRA:hg:2014-03:2016-12;FRA:im:2012-05:2014-03	vals
manuel-ventura-robles	Manuel Ventura Robles	Ventura	Manuel Enrique Ventura Robles|Manuel Ventura	Q23682309	CRI:fm:2019-01:2020-01	robles|ventura
manuel-vicente	Manuel Vicente	Vicente	Manuel Domingos Vicente	Q973742	AGO:vp:2012-09:2017-09	vicente
manuel-zelaya	Manuel Zelaya	Zelaya	Jose Manuel Zelaya Rosales|Manuel Zelaya Rosales	Q191060	HND:ad:2022-01:~2022-07;HND:hg:2006-01:2009-06;HND:hs:2006-01:2009-06	zelaia
manuela-roca-botey	Manuela Roca Botey	Roca	Manuela Roca|Manuela Roka Botey	Q112175210	GNQ:hg:2023-02:~2025-07	boti|roca
mao-chi-kuo	Mao Chi-kuo	Mao		Q6753581	TWN:dg:2013-02:2014-12;TWN:hg:2014-12:2016-02	kuo|mao
mao-zeming	Mao Zeming	Zeming			PNG:dg:1999-12:~2000	zeming
marat-akhmetzhanov	Marat Akhmetzhanov	Akhmetzhanov		Q12552839	KAZ:im:2022-02:~2022-07	ahmetzhanov
marat-khusnullin	Marat Khusnullin	Khusnullin	Marat Shakirzyanovich Khusnullin	Q1153835	RUS:dg:2020-01:~2024-05	husnulin
marat-sultanov	Marat Sultanov	Sultanov		Q11340957	KGZ:sp:2006-03:2007-10	sultanov
marat-tazhin	Marat Tazhin	Tazhin		Q1377798	KAZ:fm:2007-01:2009-09	tazhin
marc-andre-blanchard	Marc-Andre Blanchard	Blanchard			CAN:un:2019-05:~2019-05	blanchard
marc-ati	Marc Ati	Ati		Q109923917	VUT:fm:2020-04:~2022-07	ati
marc-didio	Marc Didio	Didio			SPM:hg:2026-01:~2026-01	didio
marc-forne-molne	Marc Forné Molné	Forné	Marc Forné	Q365542	AND:hg:1994-12:2005-05	molne|forne
marc-garneau	Marc Garneau	Garneau		Q703321	CAN:fm:2021-01:2021-10	garneau
marc-lotter	Marc Lotter	Lotter		Q84000033	USA:ad:2017-01:2017-10	loter
marc-pecsteen-de-buytswerve	Marc Pecsteen De Buytswerve	De Buytswerve			BEL:un:2019-05:~2019-05	buitsverve|debuitsverve
marc-ravalomanana	Marc Ravalomanana	Ravalomanana			MDG:hs:2002-05:2009-03	ravalomanana
marc-short	Marc Short	Short		Q28730226	USA:ad:2019:2021	short
marcel-amon-tanoh	Marcel Amon-Tanoh	Amon-Tanoh		Q3288607	CIV:fm:2016-11:2020-03	tanoh|amontanoh
marcel-ciolacu	Marcel Ciolacu	Ciolacu		Q21179176	ROU:dg:2017-06:2018-01;ROU:hg:2023-06:2025-05;ROU:sp:2019-05:2020-12;ROU:sp:2021-11:~2022-08	ciolacu
marcel-gatsinzi	Marcel Gatsinzi	Gatsinzi		Q3288975	RWA:dm:2002-11:2010-04	gatsinzi
marcel-metefara	Marcel Metefara	Metefara		Q6756173	CAF:fm:1999:2001	metefara
marcel-niat-njifenji	Marcel Niat Njifenji	Njifenji		Q13468200	CMR:sp:2013-06:~2022-08	njifenji
marcela-gonzalez-salas	Marcela González Salas	Salas		Q5995510	MEX:sp:2006-02:2006-05	salas
marcelina-chissano	Marcelina Chissano	Chissano		Q51280032	MOZ:ad:1986-11:2005-02	chisano
marcelino-owono-edu	Marcelino Owono Edu	Edu		Q29122413	GNQ:ad:2020-08:~2022-07	edu
marcelino-oyono-ntutumu	Marcelino Oyono Ntutumu	Ntutumu	Mercelino Oyono Ntutumu	Q112128490	GNQ:ad:2020-08:~2022-07;GNQ:dg:2004-06:~2007	ntutumu
marcellino-pipite	Marcellino Pipite	Pipite		Q6756389	VUT:sp:2015-06:2015-10	pipite
marcello-pera	Marcello Pera	Pera		Q689244	ITA:sp:2001-05:2006-04	pera
marcelo-ebrard	Marcelo Ebrard	Ebrard	Marcelo Ebrard Casaubon	Q1396586	MEX:fm:2018-12:2023-06	ebrard
marcelo-nilo	Marcelo Nilo	Nilo		Q59204024	BRA:sp:2007-02:2017-01	nilo
marcelo-rebelo-de-sousa	Marcelo Rebelo de Sousa	Rebelo de Sousa		Q6756617	PRT:hs:2016-03:~2026-01	susa|rebelodesusa
marcelo-srur	Marcelo Srur	Srur		Q22230767	ARG:mc:2016-01:2017-12	srur
marciano-silva-barbeiro	Marciano Silva Barbeiro	Barbeiro		Q96035173	GNB:dm:2022-06:~2023-01	barbiro
marco-conti	Marco Conti	Conti		Q887182	SMR:hs:2010-04:2010-10	conti
marco-maciel	Marco Maciel	Maciel		Q2421842	BRA:vp:1995-01:2002-12	maciel
marco-minniti	Marco Minniti	Minniti		Q3557346	ITA:im:2016-12:2018-06	miniti
marco-nicolini	Marco Nicolini	Nicolini		Q65499704	SMR:hs:2021-04:2021-10	nicolini
marco-rubio	Marco Rubio	Rubio			USA:fm:2025-01:~2025-12	rubio
marcos-castillero	Marcos Castillero	Castillero		Q110628931	PAN:sp:2019-07:2021-07	castilero
marcus-stephen	Marcus Stephen	Stephen			NRU:hg:2007-12:2011-11;NRU:hs:2007-12:2011-11	stefen
mardiyanto	Mardiyanto			Q3502316	IDN:im:2007-08:2009-10	mardianto
marek-belka	Marek Belka	Belka		Q55900	POL:hg:2004-05:2005-10	belka
marek-bienkowski	Marek Bieńkowski	Bieńkowski		Q11768020	POL:mc:2005-11:2007-02	bienkovski
marek-biernacki	Marek Biernacki	Biernacki		Q364643	POL:im:1999-10:2001-10	biernaki
marek-dzialoszynski	Marek Działoszyński	Działoszyński		Q11768111	POL:mc:2012-01:2015-02	dzialoszinski
marek-pol	Marek Pol	Pol			POL:dg:2001-10:~2003	pol
margaret-beckett	Margaret Beckett	Beckett		Q232639	GBR:fm:2006-05:2007-06	beket
margaret-gakuo-kenyatta	Margaret Gakuo Kenyatta	Kenyatta		Q16866530	KEN:ad:2013-04:~2022-08	keniata
margaret-nasha	Margaret Nasha	Nasha		Q10948830	BWA:sp:2009-10:2014-10	nasha
margaret-reid	Margaret Reid	Reid		Q6759831	AUS:sp:1996-08:2002-08	rid
margaret-wilson	Margaret Wilson	Wilson		Q2920241	NZL:sp:2005-03:2008-12	vilson
margareta-winberg	Margareta Winberg	Winberg		Q3430022	SWE:dg:2002-10:2003-10	vinberg
margarida-rosa-da-silva-izata	Margarida Rosa da Silva Izata	Izata		Q67365647	AGO:un:2018-05:~2022-07	izata
margarita-cedeno	Margarita Cedeño	Cedeño	Margarita Cedeno De Fernandez	Q3845570	DOM:vp:2012-08:~2021-03	cedeno
margarita-popova	Margarita Popova	Popova		Q466214	BGR:vp:2012-01:2017-01	popova
margarita-robles	Margarita Robles	Robles	Margarita Robles Fernandez	Q5997107	ESP:dm:2018-06:2020-01;ESP:dm:2018-06:~2025-12	robles
margot-wallstrom	Margot Wallström	Wallström		Q237522	SWE:dg:2014-10:2019-09;SWE:fm:2014-10:2019-09	valstrom
margrethe-ii	Margrethe II	Margrethe	Margrethe II of Denmark	Q102139	DNK:hs:1972-01:2024-01	margrethe
margrethe-vestager	Margrethe Vestager	Vestager		Q270820	DNK:dg:2011-10:2014-09	vestager
margus-hanson	Margus Hanson	Hanson		Q6760839	EST:dm:2003-04:2004-11	hanson
margus-kolga	Margus Kolga	Kolga		Q6760838	EST:un:2010:2015	kolga
margus-leivo	Margus Leivo	Leivo		Q1783372	EST:im:2003-04:2005-04	livo
margus-tsahkna	Margus Tsahkna	Tsahkna		Q11716283	EST:dm:2016-11:2017-06;EST:fm:2023-04:~2025-12	tsahkna
mari-alkatiri	Mari Alkatiri	Alkatiri	Mari Bin Amude Alkatiri	Q11664	TLS:hg:2002-05:2006-06;TLS:hg:2017-09:2018-06;TLS:hg:2019-05:~2019-05	katiri
mari-kiviniemi	Mari Kiviniemi	Kiviniemi		Q105068	FIN:hg:2010-06:2011-06	kiviniemi
maria-alejandra-munoz	María Alejandra Muñoz	Muñoz		Q97477657	ECU:vp:2020-07:2021-05	munoz
maria-alejandra-vicuna	María Alejandra Vicuña	Vicuña		Q41603596	ECU:vp:2018-01:2018-12	vicuna
maria-antonieta-guillen-de-bogran	Maria Antonieta Guillen de Bogran	Guillen			HND:vp:2010-01:~2013	bogran|guilen
maria-assunta-accili-sabbatini	Maria Assunta Accili Sabbatini	Sabbatini		Q94293385	ITA:un:2016-11:2019	sabatini
maria-auxiliadora-delgado	María Auxiliadora Delgado	Delgado		Q9029949	URY:ad:2005-03:2010-03;URY:ad:2015-03:2019-07	delgado
maria-benvida-levy	Maria Benvida Levy	Levy	Maria Benvinda Delfina Levi	Q6761049	MOZ:hg:2025-01:~2026-01	levi
maria-contreras-sweet	Maria Contreras-Sweet	Contreras-Sweet		Q6761112	USA:ad:2014-04:2017-01	svit|contrerasvit
maria-da-assuncao-esteves	Maria da Assunção Esteves	Esteves		Q2868303	PRT:sp:2011-06:2015-10	esteves
maria-da-conceicao-nobre-cabral	Maria da Conceição Nobre Cabral	Cabral		Q3291098	GNB:fm:2007:2009	cabral
maria-da-luz-guebuza	Maria da Luz Guebuza	Guebuza		Q94667381	MOZ:ad:2005-02:2015-01	guebuza
maria-das-neves	Maria das Neves	Neves		Q454046	STP:hg:2002-10:2004-09	neves
maria-de-jesus-dos-reis-ferreira	Maria de Jesus dos Reis Ferreira	Ferreira		Q60868951	AGO:un:2018:~2022-07	ferira
maria-do-carmo-silveira	Maria do Carmo Silveira	Silveira	Maria do Carmo Trovoada Sileira	Q441483	STP:hg:2005-06:2006-04	silvira
maria-dolores-aguero-lara	María Dolores Agüero Lara	Agüero	María Agüero|María Dolores Agüero	Q29578471	HND:fm:2017-03:2019-07	lara|aguero
maria-dolores-de-cospedal	María Dolores de Cospedal	de Cospedal		Q271658	ESP:dm:2016-11:2018-06	cospedal|decospedal
maria-domenica-michelotti	Maria Domenica Michelotti	Michelotti		Q2259726	SMR:hs:2000-04:2000-10	micheloti
maria-elena-alvarez-bernal	María Elena Álvarez Bernal	Bernal		Q5488662	MEX:sp:2007-06:2007-08	bernal
maria-fekter	Maria Fekter	Fekter		Q85362	AUT:im:2008-07:2011-04	fekter
maria-fernanda-espinosa	María Fernanda Espinosa	Espinosa		Q460904	:io:2018-09:2019-09;ECU:dm:2012-11:2014-09;ECU:fm:2007-01:2007-12;ECU:fm:2017-05:2018-06	espinosa
maria-helena-lopes-de-jesus-pires	Maria Helena Lopes de Jesus Pires	Pires			TLS:un:2019-05:~2019-05	pires
maria-isabel-allende	María Isabel Allende	Allende		Q451359	CHL:sp:2003-03:2004-03;CHL:sp:2014-03:2015-03	lende
maria-isabel-salvador	María Isabel Salvador	Salvador		Q3296448	ECU:fm:2007-12:2008-12	salvador
maria-jesus-ncara-owono	Maria Jesus Ncara Owono	Owono		Q112175211	GNQ:ad:2020-08:~2022-07	ovono
maria-kaczynska	Maria Kaczyńska	Kaczyńska		Q215342	POL:ad:2005-12:2010-04	kaczinska
maria-lohela	Maria Lohela	Lohela		Q16984994	FIN:sp:2015-05:2018-02	lohela
maria-luisa-berti	Maria Luisa Berti	Berti		Q289413	SMR:hs:2011-04:2011-10;SMR:hs:2022-10:~2023-04	berti
maria-malmer-stenergard	Maria Malmer Stenergard	Stenergard			SWE:fm:2024-09:~2025-12	stenergard
maria-ohisalo	Maria Ohisalo	Ohisalo		Q15281152	FIN:im:2019-12:2021-11	ohisalo
maria-rivera	Maria Rivera	Rivera			HND:vp:2018-01:~2022-01	rivera
maria-teresa-fernandez-de-la-vega	María Teresa Fernández de la Vega	Fernández		Q240104	ESP:dg:2004-04:2010-10;ESP:vp:2004-04:2010-10	vega|fernandez
maria-theofili	Maria Theofili	Theofili			GRC:un:2019-05:~2019-05	theofili
maria-ubach	Maria Ubach	Ubach		Q55955802	AND:fm:2017-07:~2022-07	ubach
mariam-aladji-boni-diallo	Mariam Aladji Boni Diallo	Diallo		Q3291194	BEN:fm:2006-04:2007-06	dialo
mariam-chabi-talata	Mariam Chabi Talata	Talata		Q105423567	BEN:vp:2021-05:~2022-07	talata
mariam-jack-denton	Mariam Jack-Denton	Jack-Denton		Q29580200	GMB:sp:2017-04:2022-04	denton|jakdenton
mariam-masha	Mariam Masha	Masha		Q79202129	USA:ad:2022:~2022-08	masha
mariam-sadiq-al-mahdi	Mariam Sadiq al-Mahdi	al-Mahdi		Q92098489	SDN:fm:2021-02:2022-01	mahdi
marian-jurecka	Marian Jurečka	Jurečka		Q13434626	CZE:dg:2021-12:~2024-05	jureka
marian-lupu	Marian Lupu	Lupu		Q312340	MDA:hs:2010-12:2012-03	lupu
marianne-markowitz	Marianne Markowitz	Markowitz		Q16866716	USA:ad:2014-02:2014-04	markovitz
mariano-fernandez	Mariano Fernández	Fernández		Q1896962	CHL:fm:2009-03:2010-03	fernandez
mariano-rajoy	Mariano Rajoy	Rajoy		Q10819	ESP:dg:2000-04:2003-09;ESP:hg:2011-12:2018-06;ESP:im:2001-02:2002-07;ESP:vp:2000-04:2003-09	rajoi
marie-chatardova	Marie Chatardová	Chatardová	Maria Chatardova	Q33833057	CZE:un:2019-05:~2019-05	chatardova
marie-levens	Marie Levens	Levens		Q3127467	SUR:fm:2000:2005	levens
marie-louise-coleiro-preca	Marie Louise Coleiro Preca	Preca		Q6762928	MLT:hs:2014-04:2019-04	preca
marie-louise-potter	Marie-Louise Potter	Potter			SYC:ad:2019-05:~2019-05	poter
marie-michele-rey	Marie Michele Rey	Rey		Q86979548	HTI:fm:2009-11:2011-10	ri
marie-noelle-koyara	Marie-Noëlle Koyara	Koyara		Q17439958	CAF:dm:2015-01:2015-07;CAF:dm:2015-07:2015-10;CAF:dm:2017-09:2019-02;CAF:dm:2019-02:2021-06	koiara
marie-noelle-themereau	Marie-Noelle Themereau	Themereau			NCL:hg:2004-06:2007-08	themereau
marie-tumba-nzeza	Marie Tumba Nzeza	Nzeza		Q81852221	COD:fm:2019-09:2021-04	nzeza
mariella-mularoni	Mariella Mularoni	Mularoni		Q69382520	SMR:hs:2019-10:2020-04	mularoni
marija-golubeva	Marija Golubeva	Golubeva		Q58371482	LVA:im:2021-06:2022-05	golubeva
marija-pejcinovic-buric	Marija Pejčinović Burić	Burić		Q30111243	HRV:dg:2017-06:~2023-04;HRV:fm:2017-06:2019-07	buric
marijan-mlinaric	Marijan Mlinarić	Mlinarić		Q12636268	HRV:im:2003-12:2005-02	mlinaric
marijke-djwalapersad	Marijke Djwalapersad	Djwalapersad		Q2778834	SUR:sp:1996-10:2000-07	djvalapersad
marin-raykov	Marin Raykov	Raykov		Q7083153	BGR:hg:2013-03:2013-05	raikov
marina-barampama	Marina Barampama	Barampama	Marina Barampama - Hutu	Q3293137	BDI:vp:2006-09:2007-02	barampama
marina-carobbio-guscetti	Marina Carobbio Guscetti	Guscetti		Q118310	CHE:sp:2018-11:2019-12	gusceti
marina-kaljurand	Marina Kaljurand	Kaljurand		Q439111	EST:fm:2015-07:2016-09	kaljurand
marina-pachinuapa	Marina Pachinuapa	Pachinuapa		Q51883266	MOZ:si:2020-03:~2022-07	pachinuapa
marina-pendes	Marina Pendeš	Pendeš		Q22671805	BIH:dm:2015-03:2019-12	pendes
marinko-cavara	Marinko Čavara	Čavara		Q6764419	BIH:hs:2019-05:~2019-05	cavara
marino-bollini	Marino Bollini	Bollini		Q3293300	SMR:hs:1999-10:2000-04	bolini
marino-murillo	Marino Murillo	Murillo		Q1898550	CUB:dg:2009:2011	murilo
marino-riccardi	Marino Riccardi	Riccardi		Q557019	SMR:hs:2004-04:2004-10;SMR:hs:2016-10:2017-03;SMR:hs:2016-10:2017-04	ricardi
marinus-bee	Marinus Bee	Bee		Q17269736	SUR:sp:2020-07:~2023-01	bi
mario-abdo-benitez	Mario Abdo Benítez	Abdo Benítez		Q48136013	PRY:hg:2018-08:2023-08;PRY:hs:2018-08:2023-08	benitez|abdobenitez
mario-arpino	Mario Arpino	Arpino		Q1898634	ITA:mc:1999-02:2001-03	arpino
mario-banozic	Mario Banožić	Banožić		Q65922962	HRV:dm:2020-07:~2022-07	banozic
mario-bucaro	Mario Búcaro	Búcaro		Q110684398	GTM:fm:2022-02:~2022-07	bucaro
mario-callejo	Mario Callejo	Callejo		Q16298048	ARG:mc:2013:2016	calejo
mario-canahuati	Mario Canahuati	Canahuati		Q11691071	HND:fm:2010-01:2011-09	canahuati
mario-daubenfeld	Mario Daubenfeld	Daubenfeld		Q17352743	LUX:mc:2013-02:2014-12	daubenfeld
mario-desbordes	Mario Desbordes	Desbordes		Q5998614	CHL:dm:2020-07:2020-12	desbordes
mario-draghi	Mario Draghi	Draghi		Q294460	ITA:hg:2021-02:2022-10	draghi
mario-edgardo-duran-gavidia	Mario Edgardo Durán Gavidia	Gavidia		Q67056339	SLV:im:2019-06:2020-11	gavidia
mario-fernandez-baeza	Mario Fernández Baeza	Baeza		Q3293426	CHL:dm:2000-03:2002-01;CHL:im:2016-06:2018-03	baeza
mario-fortin	Mario Fortín	Fortín		Q108426445	HND:fm:2005:2006	fortin
mario-frick	Mario Frick	Frick		Q543453	LIE:hg:1993-12:2001-04	frik
mario-kunasek	Mario Kunasek	Kunasek		Q1898862	AUT:dm:2017-12:2019-05	kunasek
mario-lopes-da-rosa	Mário Lopes da Rosa	da Rosa		Q97670983	GNB:fm:2014:2015	rosa|darosa
mario-mauro	Mario Mauro	Mauro		Q24807484	ITA:dm:2013-04:2014-02	mauro
mario-michel	Mario Michel	Michel			LCA:dg:1997-05:~2005	michel
mario-monti	Mario Monti	Monti		Q47904	ITA:fm:2013-03:2013-04;ITA:hg:2011-11:2013-04	monti
mario-pires	Mário Pires	Pires		Q735887	GNB:hg:2002-11:2003-09	pires
mario-ponce	Mario Ponce	Ponce		Q93159906	SLV:sp:2019-11:2021-04	ponce
mario-redondo-poveda	Mario Redondo Poveda	Poveda		Q26996248	CRI:sp:2003:2004	poveda
mario-taracena	Mario Taracena	Taracena		Q23304498	GTM:sp:2016-01:2017-01	taracena
marios-garoyian	Marios Garoyian	Garoyian		Q2634360	CYP:sp:2008-03:2011-06	garoian
maris-krastins	Māris Krastiņš	Krastiņš		Q56649667	LVA:ad:2016-02:2019-01	krastins
maris-kucinskis	Māris Kučinskis	Kučinskis		Q6112509	LVA:hg:2016-02:2019-01	kucinskis
maris-riekstins	Māris Riekstiņš	Riekstiņš		Q1368924	LVA:ad:2007-01:2007-11;LVA:fm:2007-11:2010-04	riekstins
maris-sangiampongsa	Maris Sangiampongsa	Sangiampongsa			THA:fm:2024-04:2025-09	sangiampongsa
marisa-dalrymple-philibert	Marisa Dalrymple-Philibert	Dalrymple-Philibert		Q99478706	JAM:sp:2011-07:2011-12;JAM:sp:2020-09:~2022-07	filibert|dalrimplefilibert
marisa-leticia-lula-da-silva	Marisa Letícia Lula da Silva	da Silva		Q4199383	BRA:ad:2003:2011	silva|dasilva
marisabel-rodriguez-de-chavez	Marisabel Rodríguez de Chávez	de Chávez		Q6328534	VEN:ad:1999-02:2004-08	chavez|dechavez
marise-payne	Marise Payne	Payne		Q16191011	AUS:dm:2015-09:2018-08;AUS:fm:2018-08:2022-05	paine
marisol-espinoza-cruz	Marisol Espinoza Cruz	Espinoza	Marisol Espinoza		PER:vp:2011-07:~2015-11	cruz|espinoza
marita-ulvskog	Marita Ulvskog	Ulvskog		Q3115681	SWE:dg:2003-10:2004-05	ulvskog
mariusz-blaszczak	Mariusz Błaszczak	Błaszczak		Q1748055	POL:dg:2022-06:~2023-12;POL:dm:2019-05:~2019-05;POL:dm:2019-11:~2022-07;POL:im:2015-11:2018-01	blaszczak
mariusz-kaminski	Mariusz Kamiński	Kamiński		Q3845166	POL:im:2019-11:~2022-07	kaminski
mariya-ahmed-didi	Mariya Ahmed Didi	Didi		Q17517052	MDV:dm:2018-11:~2022-07	didi
marjan-sarec	Marjan Šarec	Šarec		Q12795878	SVN:dm:2022-06:~2022-08;SVN:hg:2018-08:2020-03	sarec
marjon-kamara	Marjon Kamara	Kamara		Q29294975	LBR:fm:2016-01:2018-01;LBR:fm:2019-05:~2019-05;LBR:un:2009-10:2016	kamara
mark-a-milley	Mark A. Milley	Milley		Q6766465	USA:mc:2015-08:2019-08;USA:mc:2019-10:~2022-08	mili
mark-anthony-graham-brantley	Mark Anthony Graham Brantley	Brantley			KNA:fm:2019-05:~2019-05	brantli
mark-binskin	Mark Binskin	Binskin		Q6766742	AUS:mc:2008-07:2011-07;AUS:mc:2014-06:2018-07	binskin
mark-brown	Mark Brown	Brown			COK:dg:2019-05:~2019-05;COK:hg:2020-10:~2026-01	brovn
mark-burton	Mark Burton	Burton		Q6766942	NZL:dm:1999-12:2005-10;NZL:im:1999-12:2000-11	burton
mark-capes	Mark Capes	Capes			SHN:hg:2011-10:2016-04	capes
mark-carleton-smith	Mark Carleton-Smith	Carleton-Smith		Q6766994	GBR:mc:2018:~2022-07	smith|carletonsmith
mark-carney	Mark Carney	Carney			CAN:hg:2025-03:~2026-01	carni
mark-chen	Mark Chen	Chen		Q707648	TWN:ad:2006-01:2007-02;TWN:ad:2008-03:2008-05;TWN:fm:2004-04:2006-01	chen
mark-e-ferguson-iii	Mark E. Ferguson III	Ferguson		Q6767454	USA:mc:2011-08:2014-07	ferguson|mark
mark-evans	Mark Evans	Evans		Q6767549	AUS:mc:2008-07:2011-05	evans
mark-hammond	Mark Hammond	Hammond		Q104848351	AUS:mc:2022-07:~2022-07	hamond
mark-lyall-grant	Mark Lyall Grant	Grant		Q4253165	GBR:si:2015-09:2017-04;GBR:un:2009:2015	grant
mark-malloch-brown	Mark Malloch Brown	Brown		Q336213	:io:2006-04:2006-12:united-nations	brovn
mark-mellett	Mark Mellett	Mellett		Q5475429	IRL:mc:2015-09:2021-09	melet
mark-mitchell	Mark Mitchell	Mitchell		Q6768911	NZL:dm:2017-05:2017-10	mitchel
mark-phillips	Mark Phillips	Phillips		Q98053664	GUY:hg:2020-08:~2023-01;GUY:vp:2020-08:~2024-06	filips
mark-rutte	Mark Rutte	Rutte		Q57792	:io:2024-10:~2026-01:nato;NLD:hg:2010-10:2012-11;NLD:hg:2010-10:2017-10;NLD:hg:2010-10:2022-01;NLD:hg:2010-10:2024-07	rute
mark-sedwill	Mark Sedwill	Sedwill		Q6769664	GBR:si:2017-04:2020-09	sedvil
mark-shelton	Mark Shelton	Shelton		Q6769690	AUS:sp:2017-10:2018-05;AUS:sp:2021-06:~2022-07	shelton
mark-t-esper	Mark T. Esper	Esper		Q33190271	USA:dm:2019-07:2020-11	esper
mark-vaile	Mark Vaile	Vaile		Q6770126	AUS:dg:2005-07:2007-12	vaile
mark-woyongo	Mark Woyongo	Woyongo		Q6770431	GHA:dm:2013-02:2014-07;GHA:im:2014-07:2017-01	voiongo
marko-duric	Marko Đurić	Đurić			SRB:fm:2024-05:~2025-12	duric
marko-pomerants	Marko Pomerants	Pomerants		Q1399189	EST:im:2009-07:2011-04	pomerants
markos-kyprianou	Markos Kyprianou	Kyprianou		Q511455	CYP:fm:2008-03:2011-08	kiprianu
marleen-vanderpoorten	Marleen Vanderpoorten	Vanderpoorten		Q745188	BEL:sp:2006-07:2009-07	vanderpurten
marlene-inemwin-moses	Marlene Inemwin Moses	Moses			NRU:un:2019-05:~2019-05	moses
marlo-brito-pacifico	Marlo Brito Pacifico	Brito	Marlo Brito		ECU:si:2019-05:~2019-05	pacifico|brito
marou-amadou	Marou Amadou	Amadou		Q1902382	NER:fm:2020-12:2021-04	amadu
marouf-al-bakhit	Marouf al-Bakhit	al-Bakhit		Q299743	JOR:hg:2005-11:2007-11;JOR:hg:2011-02:2011-10	bahit
mars-di-bartolomeo	Mars Di Bartolomeo	Di Bartolomeo		Q204094	LUX:sp:2013-12:2018-10	bartolomeo|dibartolomeo
marsden-madoka	Marsden Madoka	Madoka		Q18629013	KEN:fm:2001:2003	madoka
marshall-john-cheshire	Marshall John Cheshire	Cheshire			JEY:hg:2001-01:2005-12	cheshire
mart-helme	Mart Helme	Helme		Q1453245	EST:im:2019-04:2020-11	helme
mart-laar	Mart Laar	Laar		Q307473	EST:dm:2011-04:2012-05;EST:hg:1999-03:2002-01	lar
mart-siimann	Mart Siimann	Siimann			EST:hg:1997-03:1999-03	siman
marta-canessa	Marta Canessa	Canessa		Q5390478	URY:ad:1995-03:2000-03	canesa
marta-horvathne-fekszi	Márta Horváthné Fekszi	Fekszi		Q1055680	HUN:un:2009-10:2010-08	fekszi
marta-lucia-ramirez	Marta Lucía Ramírez	Ramírez	Marta Lucia Ramirez Blanco	Q6774142	COL:fm:2021-05:2022-08;COL:vp:2018-08:~2022-08	ramirez
martha-ama-akyaa-pobee	Martha Ama Akyaa Pobee	Pobee		Q36074435	GHA:un:2015-07:~2022-07	pobi
martha-elena-ruiz-sevilla	Martha Elena Ruiz Sevilla	Ruiz	Martha Elena Ruiz|Martha Ruiz		NIC:dm:2019-05:~2019-05	sevila|ruiz
marti-batres	Martí Batres	Batres		Q5475632	MEX:sp:2018-09:2019-08	batres
martial-beti-marace	Martial Beti Marace	Marace		Q6774698	CAF:fm:2003-01:2003-03;CAF:fm:2003:~2022-07	marace
martin-a-b-reynolds	Martin A. B. Reynolds	Reynolds		Q57596701	GBR:ad:2019-10:2022-02	rinolds
martin-alberto-vizcarra-cornejo	Martin Alberto Vizcarra Cornejo	Vizcarra	Martin Alberto Vizcarra|Martin Vizcarra		PER:vp:2016-07:~2017-03	cornejo|vizcara
martin-amidu	Martin Amidu	Amidu		Q6774885	GHA:im:2010-01:2011-01	amidu
martin-bartak	Martin Barták	Barták		Q6774950	CZE:dg:2009-05:2010-07;CZE:dm:2009-05:2010-07	bartak
martin-belinga-eboutou	Martin Belinga Eboutou	Eboutou		Q3295339	CMR:un:1998-03:2007-12	ebutu
martin-bille-hermann	Martin Bille Hermann	Hermann			DNK:un:2019-05:~2019-05	herman
martin-bursik	Martin Bursík	Bursík		Q1358861	CZE:dg:2007-01:2009-05	bursik
martin-dempsey	Martin Dempsey	Dempsey		Q26093	USA:mc:2011-04:2011-09;USA:mc:2011-10:2015-09	dempsi
martin-elia-lomuro	Martin Elia Lomuro	Lomuro		Q112685857	SSD:fm:2018:2018-04	lomuro
martin-garcia-moritan	Martin Garcia Moritan	Martin Garcia Moritan			ARG:un:2019-05:~2019-05	moritan|martingarciamoritan
martin-graf	Martin Graf	Graf		Q86691	AUT:sp:2008-10:2013-10	graf
martin-hamilton-smith	Martin Hamilton-Smith	Hamilton-Smith		Q14915577	AUS:dm:2017-09:2018-01	smith|hamiltonsmith
martin-herem	Martin Herem	Herem		Q28790814	EST:mc:2018-12:~2022-07	herem
martin-ihoeghian-uhomoibhi	Martin Ihoeghian Uhomoibhi	Uhomoibhi		Q6775749	NGA:fm:2010:2010-04;NGA:un:2007:2014	uhomoibhi
martin-jahn	Martin Jahn	Jahn		Q12035733	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2005-12	jahn
martin-lema	Martín Lema	Lema		Q41777347	URY:sp:2020-02:2021-03	lema
martin-lidegaard	Martin Lidegaard	Lidegaard		Q1272556	DNK:fm:2014-01:2015-06	lidegard
martin-luther-agwai	Martin Luther Agwai	Agwai		Q6776044	NGA:mc:2003-06:2006-06;NGA:mc:2006-06:2007-05	agvai
martin-nduwimana	Martin Nduwimana	Nduwimana	Martin Nduwimana - Tutsi	Q2164703	BDI:vp:2005-08:2007-11	nduvimana
martin-neil-baily	Martin Neil Baily	Baily		Q521114	USA:ad:1999-08:2001-01	baili
martin-pecina	Martin Pecina	Pecina		Q6776355	CZE:dg:2013-07:2014-01;CZE:im:2009-05:2010-07;CZE:im:2013-07:2014-01	pecina
martin-raguz	Martin Raguž	Raguž		Q12636401	BIH:hg:2000-10:2001-02	raguz
martin-stropnicky	Martin Stropnický	Stropnický		Q12035846	CZE:dg:2017-12:2018-06;CZE:dm:2014-01:2017-12	stropniki
martin-torrijos	Martín Torrijos	Torrijos	Martin Torrijos Espino	Q276283	PAN:hg:2004-09:2009-07;PAN:hs:2004-09:2009-07	torios
martin-vizcarra-cornejo	Martin Vizcarra Cornejo	Vizcarra	Martin Vizcarra		PER:hs:2019-05:~2019-05	cornejo|vizcara
martin-ziguele	Martin Ziguélé	Ziguélé		Q1648403	CAF:hg:2001-04:2003-03	ziguele
martina-dalic	Martina Dalić	Dalić		Q3501349	HRV:dg:2016-10:~2017-03	dalic
martina-kiskova	Martina Kisková	Kisková		Q28037993	SVK:ad:2014-06:2019-06	kiskova
martine-moise	Martine Moïse	Moïse		Q65512508	HTI:ad:2017-02:2021-07	moise
martinho-ndafa-kabi	Martinho Ndafa Kabi	Kabi	Martinho N'Dafa Cabi	Q123000	GNB:hg:2007-04:2008-08	kabi
martti-ahtisaari	Martti Ahtisaari	Ahtisaari		Q29230	FIN:hs:1994-03:2000-03	ahtisari
marty-natalegawa	Marty Natalegawa	Natalegawa		Q58290	IDN:fm:2009-10:2014-10;IDN:un:2007-09:2009-10	natalegava
maruf-amin	Ma'ruf Amin	Amin		Q12497177	IDN:vp:2019-10:~2024-05	amin
marvin-rodriguez-cordero	Marvin Rodríguez Cordero	Rodríguez	Marvin Rodríguez	Q51540879	CRI:vp:2018-05:2022-05	cordero|rodriguez
marwan-al-muasher	Marwan al-Muasher	al-Muasher			JOR:dg:2005-07:~2005	muasher
mary-coughlan	Mary Coughlan	Coughlan		Q444705	IRL:dg:2008-05:2011-03	cughlan
mary-elizabeth-truss	Mary Elizabeth Truss	Truss			GBR:hg:2022-09:2022-10	trus
mary-flake-de-flores	Mary Flake de Flores	Flake de Flores	Mary Elizabeth Flores Flake	Q5392028	HND:ad:1998-01:2002-01;HND:un:2019-05:~2019-05	flores|flakedeflores
mary-harney	Mary Harney	Harney		Q467625	IRL:dg:1997-06:2006-09	harni
mary-mcaleese	Mary McAleese	McAleese		Q174662	IRL:hs:1997-11:2011-11	mcalise
mary-munive	Mary Munive	Munive	Mary Denisse Munive Angermuller	Q111524163	CRI:vp:2022-05:~2024-06	munive
maryna-poroshenko	Maryna Poroshenko	Poroshenko		Q16976525	UKR:ad:2014-06:2019-05	poroshenko
marzouq-al-ghanim	Marzouq Al-Ghanim	Al-Ghanim		Q6781875	KWT:sp:2013-08:~2022-07	ghanim
masaaki-yamazaki	Masaaki Yamazaki	Yamazaki	Yamazaki Masaaki	Q2225687	JPN:sp:2012-12:2013-08;JPN:sp:2013-08:2016-07	iamazaki
masahiko-komura	Masahiko Kōmura	Kōmura	Kōmura Masahiko	Q697969	JPN:dm:2007-08:2007-09	komura
masaneh-kinteh	Masaneh Kinteh	Kinteh		Q28530077	GMB:mc:2009-10:2012-07;GMB:mc:2017-02:2020-03	kinteh
masihuzzaman-serniabat	Masihuzzaman Serniabat	Serniabat		Q55084246	BGD:mc:2018-06:2021-06	serniabat
masoud-barzani	Masoud Barzani	Barzani		Q315927	IRQ:hg:2004-04:2004-04	barzani
masoud-mir-kazemi	Masoud Mir Kazemi	Kazemi		Q6783882	IRN:vp:2021-08:~2022-07	kazemi
masoud-pezeshkian	Masoud Pezeshkian	Pezeshkian			IRN:hg:2024-07:~2026-01	pezeshkian
massimo-andrea-ugolini	Massimo Andrea Ugolini	Ugolini		Q23681818	SMR:hs:2016-04:2016-10	ugolini
massimo-cenci	Massimo Cenci	Cenci		Q888420	SMR:hs:2009-04:2009-10	cenci
massimo-dalema	Massimo D'Alema	D'Alema		Q47602	ITA:fm:2006-05:2008-05;ITA:hg:1999-12:2000-04	dalema
masud-bin-momen	Masud Bin Momen	Bin Momen			BGD:un:2019-05:~2019-05	momen|binmomen
masud-gharahkhani	Masud Gharahkhani	Gharahkhani		Q5273847	NOR:sp:2021-11:~2022-07	gharahani
masumeh-ebtekar	Masumeh Ebtekar	Ebtekar			IRN:vp:2019-05:~2019-05	ebtekar
matamela-cyril-ramaphosa	Matamela Cyril Ramaphosa	Ramaphosa		Q1148669	ZAF:dg:2014-05:2018-02;ZAF:hg:2018-02:2024-06;ZAF:hg:2024-06:~2026-01;ZAF:hs:2018-02:2024-06;ZAF:hs:2024-06:~2026-01;ZAF:vp:2014-05:2018-02	ramafosa
matata-ponyo-mapon	Matata Ponyo Mapon	Matata Ponyo	Augustin Matata Ponyo Mapon	Q57883	COD:hg:2012-04:2016-11	mapon|matataponio|ponio
mate-granic	Mate Granić	Granić		Q684999	HRV:dg:1992-09:~1999;HRV:fm:1993-05:2000-01	granic
matej-tonin	Matej Tonin	Tonin		Q12796084	SVN:dg:2020-03:2022-06;SVN:dm:2020-03:2022-06;SVN:sp:2018-06:2018-08	tonin
mateus-meira-rita	Mateus Meira Rita	Rita		Q6786672	STP:fm:2002-02:2002-03;STP:fm:2002-10:2004-03	rita
mateusz-morawiecki	Mateusz Morawiecki	Morawiecki		Q11771436	POL:dg:2016-09:2017-12;POL:hg:2017-12:2023-12	moravieki
mathias-sinamenye	Mathias Sinamenye	Sinamenye	Mathias Sinamenya	Q3298604	BDI:vp:1998-06:2001-11	sinamenie
mathibeli-mokhothu	Mathibeli Mokhothu	Mokhothu		Q96286614	LSO:dg:2020-05:~2022-08	mohothu
mathieu-kerekou	Mathieu Kérékou	Kérékou		Q206719	BEN:hg:1996-04:2006-04;BEN:hs:1996-04:2006-04	kereku
matloubkhon-sattoriyon	Matloubkhon Sattoriyon	Sattoriyon		Q110159963	TJK:dg:2020-12:~2022-08	satorion
matlubkhon-davlatov	Matlubkhon Davlatov	Davlatov			TJK:dg:2012-01:~2012	davlatov
matori-abdul-jalil	Matori Abdul Jalil	Jalil		Q112150094	IDN:dm:2001-08:2004-10	jalil
mats-helgesson	Mats Helgesson	Helgesson		Q20652826	SWE:mc:2015-10:2019-09	helgeson
mats-nilsson	Mats Nilsson	Nilsson		Q6011213	SWE:mc:2000-07:2002	nilson
matsepo-ramakoae	’Matšepo Ramakoae	Ramakoae		Q95587340	LSO:fm:2020-05:~2022-08	ramakoae
matteo-ciacci	Matteo Ciacci	Ciacci		Q50772653	SMR:hs:2018-04:2018-10	ciaci
matteo-fiorini	Matteo Fiorini	Fiorini	Mateo Fiorini	Q885363	SMR:hs:2011-10:2012-04;SMR:hs:2017-10:2018-04	fiorini
matteo-piantedosi	Matteo Piantedosi	Piantedosi			ITA:im:2022-10:~2025-12	piantedosi
matteo-renzi	Matteo Renzi	Renzi		Q47563	ITA:hg:2014-02:2016-12	renzi
matteo-rossi	Matteo Rossi	Rossi			SMR:hs:2025-10:~2026-01	rosi
matteo-salvini	Matteo Salvini	Salvini		Q1055449	ITA:dg:2019-05:~2019-05;ITA:im:2018-06:2019-09	salvini
matthew-cheung-kin-chung	Matthew Cheung Kin-chung	Cheung			CHN:ad:2019-05:~2019-05	chung|cheung
matthew-mason-cox	Matthew Mason-Cox	Mason-Cox		Q6790929	AUS:sp:2021-05:~2022-07	cox|masoncox
matthew-pottinger	Matthew Pottinger	Pottinger		Q29913307	USA:si:2019-09:2021-01	potinger
matthew-rycroft	Matthew Rycroft	Rycroft		Q6791184	GBR:un:2015:2018	ricroft
matthew-seiyefa	Matthew Seiyefa	Seiyefa		Q56249763	NGA:si:2018-08:2018-09	siefa
matthias-fekl	Matthias Fekl	Fekl		Q3299831	FRA:im:2017-03:2017-05	fekl
matti-vanhanen	Matti Vanhanen	Vanhanen		Q182043	FIN:dg:2020-06:2020-09;FIN:dm:2003-04:2003-06;FIN:hg:2003-06:2010-06;FIN:sp:2019-06:2020-06;FIN:sp:2022-02:~2022-07	vanhanen
maud-olofsson	Maud Olofsson	Olofsson		Q253640	SWE:dg:2006-10:2010-10	olofson
maulen-asimbaev	Mäulen Äşimbaev	Äşimbaev		Q12555734	KAZ:ad:2019-12:2020-05	asimbaev
maumoon-abdul-gayoom	Maumoon Abdul Gayoom	Gayoom		Q297957	MDV:hg:1978-11:2008-11;MDV:hs:1978-11:2008-11	gaium
maurice-baril	Maurice Baril	Baril		Q604334	CAN:mc:1997-09:2001-06	baril
maurice-regonessa	Maurice Regonessa	Regonessa		Q112062421	CAF:dm:2003-01:2003-03;CAF:im:1999-11:2000-12	regonesa
mauricio-funes	Mauricio Funes	Funes	Carlos Mauricio Funes Cartagena|Mauricio Funes Cartagena	Q57342	SLV:hg:2009-06:2014-06;SLV:hs:2009-06:2014-06	funes
mauricio-macri	Mauricio Macri	Macri		Q561837	ARG:hg:2015-12:2019-12;ARG:hs:2015-12:2019-12	macri
mauricio-ramirez-landaverde	Mauricio Ramirez Landaverde	Ramirez Landaverde			SLV:im:2019-05:~2019-05	landaverde|ramirezlandaverde
maurizio-rattini	Maurizio Rattini	Rattini		Q663639	SMR:hs:2012-04:2012-10	ratini
mauro-chiaruzzi	Mauro Chiaruzzi	Chiaruzzi		Q3852797	SMR:hs:2002-10:2003-04	chiaruzi
mauro-luiz-iecker-vieira	Mauro Luiz Iecker Vieira	Vieira			BRA:un:2019-05:~2019-05	vira
mauro-vieira	Mauro Vieira	Vieira			BRA:fm:2023-01:~2025-12	vira
max-binder	Max Binder	Binder		Q116490	CHE:sp:2003-11:2004-11	binder
max-rai	Max Rai	Rai			PNG:un:2019-05:~2019-05	rai
max-van-der-stoel	Max van der Stoel	van der Stoel		Q773635	:io:1993:2001	stoel|vanderstoel
maxim-akimov	Maxim Akimov	Akimov	Maksim Alekseyevich Akimov	Q45837991	RUS:dg:2018-05:2020-01	akimov
maxim-ryzhenkov	Maxim Ryzhenkov	Ryzhenkov			BLR:fm:2024-06:~2025-12	rizhenkov
maxime-bernier	Maxime Bernier	Bernier		Q516940	CAN:fm:2007-08:2008-05	bernier
maxime-carlot-korman	Maxime Carlot Korman	Korman		Q933149	VUT:hs:2009-08:2009-09;VUT:sp:2009-06:2010-01;VUT:sp:2010-12:2011-09	korman
maxime-prevot	Maxime Prévot	Prévot			BEL:fm:2025-02:~2025-12	prevot
maxime-verhagen	Maxime Verhagen	Verhagen		Q554116	NLD:dg:2010-10:2012-11;NLD:fm:2007-02:2010-10	verhagen
maya-fernandez	Maya Fernández	Fernández		Q5818156	CHL:dm:2022-03:~2023-10;CHL:sp:2018-03:2019-03	fernandez
maya-graf	Maya Graf	Graf		Q119406	CHE:sp:2012-11:2013-11	graf
mayiik-ayii-deng	Mayiik Ayii Deng	Deng	Mayik Ayii Deng	Q48975135	SSD:fm:2021-09:~2022-08	deng
mazen-al-farrayah	Mazen Al-Farrayah	Al-Farrayah		Q105954588	JOR:im:2021-03:~2022-07	faraiah
mckeeva-bush	McKeeva Bush	Bush			CYM:hg:2009-11:2012-12	bush
md-abdul-mubeen	Md Abdul Mubeen	Mubeen		Q13059446	BGD:mc:2009-06:2012-06	mubin
medetbek-kerimkulov	Medetbek Kerimkulov	Kerimkulov		Q5962220	KGZ:hg:2005-06:2005-07	kerimkulov
megawati-soekarnoputri	Megawati Soekarnoputri	Megawati	Megawati Sukarnoputri	Q76179	IDN:hg:2001-07:2004-10;IDN:hs:2001-07:2004-10;IDN:vp:1999-10:2001-07	soekarnoputri|megavati
meglena-kuneva	Meglena Kuneva	Kuneva		Q234346	BGR:dg:2014-11:2017-01	kuneva
meglena-plugchieva	Meglena Plugchieva	Plugchieva			BGR:dg:2008-04:~2008	plugchieva
mehdi-jomaa	Mehdi Jomaa	Jomaa		Q15304780	TUN:hg:2014-01:2015-02	joma
mehdi-karroubi	Mehdi Karroubi	Karroubi		Q315011	IRN:sp:2000-05:2004-05	karubi
mehmet-ali-sahin	Mehmet Ali Şahin	Şahin		Q1396517	TUR:dg:2002-11:2003-03;TUR:sp:2009-08:2011-06	sahin
mehmet-simsek	Mehmet Şimşek	Şimşek		Q945364	TUR:dg:2015-11:~2017-03	simsek
mehriban-aliyeva	Mehriban Aliyeva	Aliyeva		Q671930	AZE:vp:2017-02:~2024-06	ieva
meir-ben-shabbat	Meir Ben Shabbat	Shabbat		Q37763051	ISR:si:2017-08:~2022-07	shabat
meira-kumar	Meira Kumar	Kumar		Q467201	IND:sp:2009-06:2014-05	kumar
mekere-morauta	Mekere Morauta	Morauta		Q1381425	PNG:hg:1999-07:2002-08	morauta
mel-hupfeld	Mel Hupfeld	Hupfeld		Q6810731	AUS:mc:2018-05:2019-07;AUS:mc:2019-07:2022-07	hupfeld
melania-trump	Melania Trump	Trump		Q432473	USA:ad:2017-01:2021-01	trump
melanie-joly	Mélanie Joly	Joly		Q15054353	CAN:fm:2021-10:2025-05	joli
melchior-wathelet	Melchior Wathelet	Wathelet		Q212717	BEL:im:2014-07:2014-10	vathelet
melegue-maurice-traore	Mélégué Maurice Traoré	Traoré		Q3333014	BFA:sp:1997:2002-06	traore
meles-zenawi	Meles Zenawi	Meles		Q161184	ETH:hg:1995-08:2012-08	zenavi|meles
melika-mahmutbegovic	Melika Mahmutbegovic	Mahmutbegovic			BIH:vp:2019-05:~2019-05	mahmutbegovic
meliton-arrocha	Melitón Arrocha	Arrocha	Meliton Alejandro Arrocha Ruiz	Q110628413	PAN:un:2019-05:~2019-05	arocha
melvyn-ong	Melvyn Ong	Ong		Q20745958	SGP:mc:2018-03:~2022-07	ong
men-sam-an	Men Sam An	Men Sam An		Q6816221	KHM:dg:2008-09:~2023-01;KHM:hg:2008-09:2023-08	an|mensaman
mendsaikhan-enkhsaikhan	Mendsaikhan Enkhsaikhan	Enkhsaikhan			MNG:dg:2006-01:~2007	enhsaihan
meng-jianzhu	Meng Jianzhu	Meng		Q1365182	CHN:im:2007:2012	jianzhu|meng
menissa-rambally	Menissa Rambally	Rambally			LCA:un:2019-05:~2019-05	rambali
mercedes-menafra	Mercedes Menafra	Menafra		Q9031696	URY:ad:2000-03:2005-03	menafra
mercedes-rosalba-araoz-fernandez	Mercedes Rosalba Araoz Fernandez	Araoz	Mercedes Araoz|Mercedes Rosalba Araoz		PER:vp:2016-07:~2017-03	fernandez|araoz
mercedez-araoz	Mercedez Araoz	Araoz			PER:vp:2019-05:~2019-05	araoz
meritxell-batet	Meritxell Batet	Batet	Maritxell Batet Lamana	Q9031777	ESP:sp:2019-05:~2022-07	batet
meritxell-mateu-i-pi	Meritxell Mateu i Pi	Pi		Q140240	AND:fm:2007-05:2009-06	pi
merle-pajula	Merle Pajula	Pajula		Q88088935	EST:un:2000:2004	pajula
meron-reuben	Meron Reuben	Reuben		Q1921951	ISR:un:2010:2011	reuben
mervyn-assam	Mervyn Assam	Assam		Q108461989	TTO:fm:2000:2001	asam
mesut-yilmaz	Mesut Yılmaz	Yılmaz		Q366692	TUR:dg:1999-05:2002-11	ilmaz
metodi-stamboliski	Metodi Stamboliski	Stamboliski		Q12286565	MKD:mc:2001-09:2004-03	stamboliski
metodija-velichkovski	Metodija Velichkovski	Velichkovski		Q23953072	MKD:mc:2015-08:2018-08	velichkovski
mette-frederiksen	Mette Frederiksen	Frederiksen		Q5015	DNK:hg:2019-06:~2026-01	frederiksen
mevludin-nuhodzic	Mevludin Nuhodžić	Nuhodžić		Q99429812	MNE:im:2016-11:2020-12	nuhodzic
mevlut-cavusoglu	Mevlüt Çavuşoğlu	Çavuşoğlu		Q249206	:io:2010-01:2012-01;TUR:fm:2014-08:2015-08;TUR:fm:2015-11:2023-06	cavusoglu
meysam-latifi	Meysam Latifi	Latifi		Q109559730	IRN:vp:2021-09:~2022-07	latifi
mgwagwa-gamedze	Mgwagwa Gamedze	Gamedze		Q108461966	SWZ:fm:2013:2018	gamedze
mher-grigoryan	Mher Grigoryan	Grigoryan	Erik Grigoryan		ARM:dg:2019-01:~2021-12;ARM:dg:2021-08:~2024-05	grigorian
mia-mottley	Mia Mottley	Mottley		Q6827147	BRB:dg:2003-05:~2007;BRB:hg:2018-05:~2026-01	motli
micael-byden	Micael Bydén	Bydén		Q13855693	SWE:mc:2012:2015-09;SWE:mc:2015-10:~2022-07	biden
michael-atkinson	Michael Atkinson	Atkinson		Q6828295	AUS:sp:2013-02:2018-03	atkinson
michael-chiangjiek	Michael Chiangjiek	Chiangjiek	Michael Tiangjiek Mut	Q112707244	SSD:im:2019-05:~2019-05	chiangjiek
michael-clancy	Michael Clancy	Clancy			SHN:hg:2003-10:2004-10;SHN:hg:2004-10:2007-11	clanci
michael-cullen	Michael Cullen	Cullen		Q2622925	NZL:dg:2002-08:2008-11	culen
michael-d-higgins	Michael D. Higgins	Higgins	Michael Daniel Higgins	Q57276	IRL:hs:2011-11:2025-11	higins
michael-david-jackson	Michael David Jackson	Jackson		Q716899	GBR:mc:2003:2006	jakson
michael-dunkley	Michael Dunkley	Dunkley			BMU:hg:2014-05:2017-07	dunkli
michael-eugene-misick	Michael Eugene Misick	Misick			TCA:hg:2003-08:2009-08	misik
michael-fahy	Michael Fahy	Fahy			BMU:im:2019-05:~2019-05	fahi
michael-fallon	Michael Fallon	Fallon		Q304095	GBR:dm:2014-07:2017-11	falon
michael-farrugia	Michael Farrugia	Farrugia		Q37861149	MLT:im:2017-06:2020-01	farugia
michael-flynn	Michael Flynn	Flynn		Q6834757	USA:si:2017-01:2017-02	flin
michael-frendo	Michael Frendo	Frendo		Q1275788	MLT:fm:2004-07:2008-03	frendo
michael-kijana-wamalwa	Michael Kijana Wamalwa	Wamalwa		Q593552	KEN:vp:2003-01:2003-08	vamalva
michael-kostarakos	Michael Kostarakos	Kostarakos		Q16329403	GRC:mc:2011:2015	kostarakos
michael-martin	Michael Martin	Martin		Q332576	GBR:sp:2000-10:2009-06	martin
michael-mccormack	Michael McCormack	McCormack		Q6832641	AUS:dg:2018-02:2021-06	mcormak
michael-mcdowell	Michael McDowell	McDowell		Q1928579	IRL:dg:2006-09:2007-06	mcdovel
michael-moussa-adamo	Michael Moussa Adamo	Moussa Adamo		Q111718059	GAB:dm:2020:2022-03;GAB:fm:2022-03:~2022-07	adamo|musadamo
michael-mullen	Michael Mullen	Mullen		Q503161	USA:mc:2003-08:2004-08;USA:mc:2005-07:2007-09;USA:mc:2007-10:2011-09	mulen
michael-noonan	Michael Noonan	Noonan		Q16733451	AUS:mc:2018-04:2022-07	nunan
michael-ogio	Michael Ogio	Ogio		Q561338	PNG:dg:2000-11:~2001	ogio
michael-palmer	Michael Palmer	Palmer		Q6833355	SGP:sp:2011-10:2012-12	palmer
michael-peart	Michael Peart	Peart		Q17325174	JAM:sp:2003:2007;JAM:sp:2012-01:2016-02	peart
michael-peyrefitte	Michael Peyrefitte	Peyrefitte		Q65329992	BLZ:sp:2012-03:2017-01	pirefite
michael-polley	Michael Polley	Polley		Q6833574	AUS:sp:1998-10:2014-03	poli
michael-randrianirina	Michael Randrianirina	Randrianirina			MDG:hs:2025-10:~2025-12	randrianirina
michael-ritter	Michael Ritter	Ritter			LIE:dg:1997-02:~2001	riter
michael-sata	Michael Sata	Sata	Michael Chilufya Sata	Q299173	ZMB:hg:2011-09:2014-10;ZMB:hs:2011-09:2014-10	sata
michael-smith	Michael Smith	Smith		Q1929419	IRL:dm:1997-10:2004-09	smith
michael-somare	Michael Somare	Somare		Q316264	PNG:fm:2000:~2023-01;PNG:fm:2006:~2023-01;PNG:hg:2002-08:2011-08	somare
michael-spindelegger	Michael Spindelegger	Spindelegger		Q11735	AUT:dg:2011-04:2013-12;AUT:dg:2013-12:2014-09;AUT:sp:2006-10:2008-12	spindeleger
michael-tsai	Michael Tsai	Tsai		Q8350293	TWN:dm:2008-02:2008-05	tsai
michael-w-torode	Michael W. Torode	Torode			GGY:hg:2007-03:2008-05	torode
michael-walker	Michael Walker	Walker		Q992668	GBR:mc:2000:2003	valker
michael-wilkes	Michael Wilkes	Wilkes			JEY:hg:1995:2001-01	vilkes
michail-rusy	Michaił Rusy	Rusy		Q3917695	BLR:dg:2012-04:2015-10	rusi
micheal-martin	Micheál Martin	Martin	Michael Martin|Miche l Martin	Q920403	IRL:fm:2008-05:2011-01;IRL:fm:2022-12:2025-01;IRL:hg:2020-06:2022-12;IRL:hg:2025-01:~2026-01	martin
michel-aoun	Michel Aoun	Aoun	Michel Awn	Q363392	LBN:hs:2016-10:2025-01;LBN:hs:2021-01:2025-01	aun
michel-barnier	Michel Barnier	Barnier		Q438465	FRA:fm:2004-03:2005-05;FRA:hg:2024-09:2024-12	barnier
michel-djotodia	Michel Djotodia	Djotodia		Q8202995	CAF:dm:2013-02:2013-03;CAF:dm:2013-03:2013-06;CAF:dm:2013-06:2014-01;CAF:hs:2013-03:2014-01	djotodia
michel-hofman	Michel Hofman	Hofman		Q16025168	BEL:mc:2020-07:~2022-07	hofman
michel-kafando	Michel Kafando	Kafando		Q16105972	BFA:fm:2014:2015-07;BFA:hs:2014-11:2015-09;BFA:hs:2015-09:2015-12	kafando
michel-leveque	Michel Leveque	Leveque			MCO:hg:1997-02:2000-01	leveque
michel-martelly	Michel Martelly	Martelly		Q57512	HTI:hs:2011-05:2016-02	marteli
michel-nicaise-nassin	Michel Nicaise Nassin	Nassin		Q112083223	CAF:im:2021-06:2022-02;CAF:im:2022-02:~2022-07	nasin
michel-patrick-boivert	Michel Patrick Boivert	Boivert	Michel Patrick Boisvert	Q114735638	HTI:hg:2024-04:2024-06	boivert
michel-paulin-bondeboli	Michel-Paulin Bondeboli	Bondeboli		Q112062426	CAF:im:2003-03:2003-12	bondeboli
michel-roger	Michel Roger	Roger			MCO:hg:2010-03:2016-02	roger
michel-salle	Michel Salle	Salle		Q112062425	CAF:im:2004-09:2005-06;CAF:im:2005-06:2006-01;CAF:im:2006-01:2006-09;CAF:im:2006-09:2008-01	sale
michel-sidibe	Michel Sidibé	Sidibé		Q3310864	:io:2008-12:2019-05:united-nations	sidibe
michel-sulayman	Michel Sulayman	Sulayman			LBN:hs:2008-05:2016-10	sulaiman
michel-temer	Michel Temer	Temer	Michel Miguel Elias Temer Lulia	Q463533	BRA:hg:2016-08:2019-01;BRA:hs:2016-08:2019-01;BRA:vp:2011-01:2016-08	temer
michel-tommo-monthe	Michel Tommo Monthé	Monthé		Q6836587	CMR:un:2008-09:~2022-08	monthe
michel-xavier-biang	Michel Xavier Biang	Biang			GAB:un:2019-05:~2019-05	biang
michele-alliot-marie	Michèle Alliot-Marie	Alliot-Marie		Q58130	FRA:fm:2010-11:2011-02;FRA:im:2007-05:2009-06	marie|liotmarie
michele-j-sison	Michele J. Sison	Sison		Q6836763	USA:un:2017-01:2017-01	sison
michele-muratori	Michele Muratori	Muratori		Q62627285	SMR:hs:2019-04:2019-10	muratori
michele-nicoletti	Michele Nicoletti	Nicoletti		Q5561197	:io:2018-01:2018-06	nicoleti
michele-pierre-louis	Michèle Pierre-Louis	Pierre-Louis		Q264711	HTI:hg:2008-09:2009-11	luis|piereluis
micheline-calmy-rey	Micheline Calmy-Rey	Calmy-Rey		Q122377	CHE:hg:2007-01:2007-12;CHE:hg:2011-01:2011-12;CHE:hs:2007-01:2007-12;CHE:hs:2011-01:2011-12;CHE:vp:2006-01:2006-12;CHE:vp:2010-11:2010-12	ri|calmiri
michelle-bachelet	Michelle Bachelet	Bachelet	Michelle Bachelet Jeria	Q320	CHL:dm:2002-01:2004-09;CHL:hg:2006-03:2010-03;CHL:hg:2014-03:2018-03;CHL:hs:2006-03:2010-03;CHL:hs:2014-03:2018-03	bachelet
michelle-bolsonaro	Michelle Bolsonaro	Bolsonaro		Q57911283	BRA:ad:2019-01:~2022-07	bolsonaro
michelle-j-howard	Michelle J. Howard	Howard		Q6837087	USA:mc:2014-07:2016-05	hovard
michelle-obama	Michelle Obama	Obama		Q13133	USA:ad:2009-01:2017-01	obama
michiel-mike-godfried-eman	Michiel Mike Godfried Eman	Eman	Michiel Godfried Eman|Mike Eman		ABW:hg:2009-10:2017-11;ABW:hg:2019-05:~2019-05;ABW:hg:2025-03:~2026-01	eman
mickey-levy	Mickey Levy	Levy		Q3701621	ISR:sp:2021-06:~2022-07	levi
miguel-abia-biteo-borico	Miguel Abia Biteo Boricó	Biteo Boricó		Q1353126	GNQ:hg:2004-06:2006-08	borico|biteoborico
miguel-angel-rodriguez-echeverria	Miguel Ángel Rodríguez Echeverría	Rodríguez	Miguel Angel Rodriguez|Miguel Rodríguez|Miguel Ángel Rodríguez	Q562577	CRI:hg:1998-05:2002-05;CRI:hs:1998-05:2002-05	echeveria|rodriguez
miguel-angel-rodriguez-mackay	Miguel Ángel Rodríguez Mackay	Mackay		Q113456053	PER:fm:2022-08:2022-09	makai
miguel-angel-villarroya-vilalta	Miguel Ángel Villarroya Vilalta	Vilalta		Q82053806	ESP:mc:2020-01:2021-01	vilalta
miguel-barbosa-huerta	Miguel Barbosa Huerta	Huerta		Q6013951	MEX:sp:2014-09:2015-08	huerta
miguel-diaz-canel	Miguel Díaz-Canel	Díaz-Canel	Miguel Diaz-Canel Bermudez	Q1932603	CUB:dg:2012:2018;CUB:hg:2018-04:2019-12;CUB:hs:2018-04:~2026-01;CUB:vp:2013-02:2018-04	canel|diazcanel
miguel-oyono-ndong-mifumu	Miguel Oyono Ndong Mifumu	Oyono Ndong	Miguel Oyono Ndong	Q108426370	GNQ:dg:1999-07:~2004	mifumu|oionondong|ndong
miguel-pourier	Miguel Pourier	Pourier			ANT:hg:1994-02:1999-11;ANT:hg:1999-11:2002-06	purier
miguel-trovoada	Miguel Trovoada	Trovoada		Q504522	STP:hs:1995-08:2001-09	trovoada
miguel-vargas	Miguel Vargas	Vargas	Miguel Octavio Vargas Maldonado	Q9032878	DOM:fm:2016-08:2020-08	vargas
mihai-fifor	Mihai Fifor	Fifor	Mihai-Viorel Fifor	Q30349022	ROU:dm:2017-09:2018-11;ROU:dm:2019-05:~2019-05;ROU:hg:2018-01:2018-01	fifor
mihai-ghimpu	Mihai Ghimpu	Ghimpu		Q294473	MDA:hs:2009-09:2010-12	ghimpu
mihai-razvan-ungureanu	Mihai Răzvan Ungureanu	Ungureanu		Q152362	ROU:hg:2012-02:2012-05	ungureanu
mihai-stanisoara	Mihai Stănișoară	Stănișoară		Q4682727	ROU:dm:2008-12:2009-12	stanisoara
mihai-tudose	Mihai Tudose	Tudose		Q12735517	ROU:hg:2017-06:2018-01	tudose
mihail-mikov	Mihail Mikov	Mikov		Q11778487	BGR:im:2008-04:2009-07;BGR:sp:2013-05:2014-08	mikov
mihail-moldovanu	Mihail Moldovanu	Moldovanu		Q6845152	MDA:dg:2011-01:2013-05	moldovanu
mihail-popescu	Mihail Popescu	Popescu		Q12735562	ROU:mc:2000-10:2004-10	popescu
mihnea-motoc	Mihnea Motoc	Motoc		Q6845299	ROU:dm:2015-11:2017-01;ROU:un:2003:2008-04	motoc
mika-lintila	Mika Lintilä	Lintilä		Q16984784	FIN:dg:2019-06:2019-09	lintila
mikael-damberg	Mikael Damberg	Damberg		Q3372917	SWE:im:2019-05:~2019-05	damberg
mikael-harutyunyan	Mikael Harutyunyan	Harutyunyan		Q4070523	ARM:dm:2007-04:2008-04;ARM:mc:1995:2007-04	harutiunian
mikael-odenberg	Mikael Odenberg	Odenberg		Q719015	SWE:dm:2006-10:2007-09	odenberg
mikaele-kulimoetoke	Mikaele Kulimoetoke	Kulimoetoke			WLF:hg:2014-11:2017-04	kulimoetoke
mikalai-snapkou	Mikalai Snapkou	Snapkou	Mikalay Snapkow|Nikolai Snopkov	Q13031552	BLR:dg:2020-06:~2024-05	snapku
mike-dempsey	Mike Dempsey	Dempsey		Q28794135	USA:si:2017-01:2017-03	dempsi
mike-donilon	Mike Donilon	Donilon		Q6846591	USA:ad:2021-01:~2022-08	donilon
mike-moore	Mike Moore	Moore		Q558647	:io:1999-09:2002-09:world-trade-organization	mure
mike-oghiadomhe	Mike Oghiadomhe	Oghiadomhe		Q21063329	NGA:ad:2010-05:2014-02	oghiadomhe
mike-pence	Mike Pence	Pence	Michael R. Pence	Q24313	USA:vp:2017-01:2021-01	pence
mike-pompeo	Mike Pompeo	Pompeo		Q473239	USA:fm:2018-04:2021-01	pompeo
mike-reynolds	Mike Reynolds	Reynolds		Q6848553	AUS:sp:2006-10:2009-02	rinolds
mike-waltz	Mike Waltz	Waltz			USA:si:2025-01:2025-05	valtz
mike-warren	Mike Warren	Warren			PCN:hg:2008-01:2013-11	varen
mikhail-demchuk	Mikhail Demchuk	Demchuk			BLR:dg:2000-07:~2001	demchuk
mikhail-fradkov	Mikhail Fradkov	Fradkov	Mikhail Yefimovich Fradkov	Q150080	RUS:hg:2004-03:2007-09;RUS:si:2007-10:2016-10	fradkov
mikhail-kasyanov	Mikhail Kasyanov	Kasyanov	Mikhail Mikhaylovich Kasyanov	Q62551	RUS:dg:2000-01:2000-05;RUS:hg:2000-05:2004-02	kasianov
mikhail-khorstov	Mikhail Khorstov	Khorstov			BLR:dg:2000-11:~2001	horstov
mikhail-mishustin	Mikhail Mishustin	Mishustin	Mikhail Vladimirovich Mishustin	Q4298520	RUS:hg:2020-01:~2026-01	mishustin
mikhail-myasnikovich	Mikhail Myasnikovich	Myasnikovich		Q45076	BLR:ad:1995-10:2001-09;BLR:hg:2010-12:2014-12	miasnikovich
mikheil-janelidze	Mikheil Janelidze	Janelidze		Q23005525	GEO:fm:2015-12:2018-06	janelidze
mikheil-kavelashvili	Mikheil Kavelashvili	Kavelashvili			GEO:hs:2024-12:~2026-05	kavelashvili
mikheil-saakashvili	Mikheil Saakashvili	Saakashvili		Q43330	GEO:hg:2005-02:2009-02;GEO:hs:2008-01:2013-11	sakashvili
mikko-puumalainen	Mikko Puumalainen	Puumalainen		Q16989951	FIN:dg:2007:2014;FIN:dg:2018:~2022-07	pumalainen
miklos-boros	Miklós Boros	Boros		Q63859977	HUN:un:2011:2017	boros
mikulas-dzurinda	Mikuláš Dzurinda	Dzurinda		Q212765	SVK:fm:2010-07:2012-04;SVK:hg:1998-10:2006-07	dzurinda
milagros-ortiz-bosch	Milagros Ortiz Bosch	Ortiz Bosch		Q6016272	DOM:vp:2000-08:2004-08	bosch|ortizbosch
milan-brglez	Milan Brglez	Brglez		Q17484120	SVN:sp:2014-08:2018-06	brglez
milan-chovanec	Milan Chovanec	Chovanec		Q12037174	CZE:im:2014-01:2017-12	chovanec
milan-dunovic	Milan Dunovic	Dunovic			BIH:vp:2019-05:~2019-05	dunovic
milan-filipovic	Milan Filipović	Filipović		Q110584320	MNE:im:2003-01:2003-12	filipovic
milan-kucan	Milan Kučan	Kučan		Q194443	SVN:hs:1991-10:2002-12	kucan
milan-milanovic	Milan Milanovic	Milanovic			SRB:un:2019-05:~2019-05	milanovic
milan-milutinovic	Milan Milutinović	Milutinović		Q331773	SRB:hs:1997-12:2002-12	milutinovic
milan-mojsilovic	Milan Mojsilović	Mojsilović		Q16087512	SRB:mc:2018-09:~2022-07	mojsilovic
milan-rocen	Milan Roćen	Roćen		Q725641	MNE:fm:2006-11:2012-07	rocen
milan-simonovsky	Milan Šimonovský	Šimonovský		Q12037347	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2006-08	simonovski
milan-stech	Milan Štěch	Štěch		Q6850754	CZE:sp:2010-11:2018-11	stech
mile-isakov	Mile Isakov	Isakov		Q15459886	SRB:dg:2001-01:2004-03	isakov
milena-gasperoni	Milena Gasperoni	Gasperoni			SMR:hs:2024-04:~2024-10	gasperoni
milenko-skoknic-tapia	Milenko Skoknic Tapia	Skoknic	Milenko Skoknic		CHL:un:2019-05:~2019-05	tapia|skoknic
milica-pejanovic-durisic	Milica Pejanović-Đurišić	Pejanović-Đurišić		Q12755386	MNE:dm:2012-12:2016-11	durisic|pejanovicdurisic
milo-dukanovic	Milo Đukanović	Đukanović	Milo Djukanovic	Q200305	MNE:dm:2006-05:2006-11;MNE:hg:2003-01:2006-11;MNE:hg:2008-02:2010-12;MNE:hg:2012-12:2016-11;MNE:hs:1998-01:2002-11;MNE:hs:2018-05:2023-05	dukanovic
miloje-miletic	Miloje Miletić	Miletić		Q6860402	SRB:mc:2009-02:2011-12	miletic
milojko-spajic	Milojko Spajić	Spajić		Q101225458	MNE:hg:2023-10:~2026-01	spajic
milorad-dodik	Milorad Dodik	Dodik		Q335688	BIH:hs:2018-11:~2022-11;BIH:hs:2020-11:2021-07	dodik
milos-alcalay	Milos Alcalay	Alcalay		Q43287460	VEN:un:2001-05:2004-03	calai
milos-vucevic	Milos Vucevic	Vucevic			SRB:hg:2024-05:2025-04	vucevic
milos-vystrcil	Miloš Vystrčil	Vystrčil		Q12037619	CZE:sp:2020-02:~2022-07	vistrcil
milos-zeman	Miloš Zeman	Zeman		Q29032	CZE:hg:1998-07:2002-07;CZE:hs:2013-03:2023-03	zeman
milton-jimenez	Milton Jiménez	Jiménez		Q1935907	HND:fm:2006:2008	jimenez
milutin-durovic	Milutin Đurović	Đurović		Q106519996	MNE:mc:2021-04:~2022-07	durovic
milutin-simovic	Milutin Simovic	Simovic			MNE:dg:2019-05:~2019-05	simovic
mimi-kodheli	Mimi Kodheli	Kodheli		Q16855243	ALB:dm:2013-09:2017-09	kodeli
mimma-zavoli	Mimma Zavoli	Zavoli		Q28968159	SMR:hs:2017-04:2017-10	zavoli
min-aung-hlaing	Min Aung Hlaing	Min Aung Hlaing			MMR:hg:2021-08:2025-07;MMR:hs:2021-08:2025-07;MMR:hs:2025-07:~2026-01	hlaing|minaunghlaing
mindia-janelidze	Mindia Janelidze	Janelidze		Q18697063	GEO:dm:2014-11:2015-05	janelidze
minendra-rijal	Minendra Rijal	Rijal		Q17388671	NPL:dm:2021-10:2021-12	rial
minoru-kihara	Minoru Kihara	Kihara	Kihara Minoru		JPN:dm:2023-09:2024-10	kihara
minute-alapati-taupo	Minute Alapati Taupo	Taupo		Q85895228	TUV:dg:2019-09:~2022-07	taupo
miodrag-vlahovic	Miodrag Vlahović	Vlahović		Q6871382	MNE:fm:2004-07:2006-11	vlahovic
miomir-zuzul	Miomir Žužul	Žužul		Q1937813	HRV:fm:2003-12:2005-02	zuzul
mir-hazar-khan-khoso	Mir Hazar Khan Khoso	Khoso		Q8168180	PAK:dm:2013-04:2013-06;PAK:fm:2013-04:2013-06;PAK:hg:2013-03:2013-06	hoso
mir-rahman-rahmani	Mir Rahman Rahmani	Rahmani		Q31069249	AFG:sp:2019-06:2021-08	rahmani
mira-ndjoko	Mira Ndjoko	Ndjoko		Q112221998	COD:im:2001-04:2002-11	ndjoko
mircea-chelaru	Mircea Chelaru	Chelaru		Q12735679	ROU:mc:2000-02:2000-10	chelaru
mircea-dusa	Mircea Dușa	Dușa		Q16879979	ROU:dm:2012-12:2015-11;ROU:im:2012-08:2012-12	dusa
mircea-geoana	Mircea Geoană	Geoană		Q435200	ROU:fm:2000-12:2004-12;ROU:sp:2008-12:2011-11	geoana
mirek-topolanek	Mirek Topolánek	Topolánek		Q155880	CZE:hg:2006-08:2009-05	topolanek
mireya-moscoso	Mireya Moscoso	Moscoso	Mireya Elisa Moscoso Rodriguez	Q231946	PAN:hg:1999-09:2004-09;PAN:hs:1999-09:2004-09	moscoso
mirgul-moldoisaeva	Mirgul Moldoisaeva	Moldoisaeva			KGZ:un:2019-05:~2019-05	moldoisaeva
mirko-cvetkovic	Mirko Cvetković	Cvetković		Q204723	SRB:hg:2008-07:2012-07	cvetkovic
mirko-dolcini	Mirko Dolcini	Dolcini		Q99485737	SMR:hs:2020-10:~2021-09	dolcini
mirko-sarovic	Mirko Šarović	Šarović		Q2444338	BIH:hs:2002-10:2003-04	sarovic
mirko-tomassoni	Mirko Tomassoni	Tomassoni		Q771240	SMR:hs:2007-10:2008-04;SMR:hs:2018-10:2019-04	tomasoni
mirna-louisa-godett	Mirna Louisa-Godett	Louisa-Godett			ANT:hg:2003-08:2004-06	godet|luisagodet
miro-cerar	Miro Cerar	Cerar		Q17117413	SVN:fm:2018-09:2020-03;SVN:hg:2014-09:2018-03;SVN:hg:2019-05:~2019-05	cerar
miro-kovac	Miro Kovač	Kovač		Q22160025	HRV:fm:2016-01:2016-10	kovac
miroljub-labus	Miroljub Labus	Labus			SCG:dg:2001-01:~2003	labus
miroslav-ivanov	Miroslav Ivanov	Ivanov		Q112597518	BGR:sp:2022-06:~2022-07	ivanov
miroslav-kostelka	Miroslav Kostelka	Kostelka		Q12037871	CZE:dm:2003-06:2004-08	kostelka
miroslav-lajcak	Miroslav Lajčák	Lajčák		Q467905	:io:2017-09:2018-09;SVK:dg:2012-04:~2017-03;SVK:fm:2012-04:2020-03	lajcak
miroslav-stojanovski	Miroslav Stojanovski	Stojanovski		Q3397553	MKD:mc:2005-07:2011-08	stojanovski
misa-telefoni	Misa Telefoni	Misa			WSM:dg:2001:~2010	telefoni|misa
mitch-fifield	Mitch Fifield	Fifield	Mitchell Peter Mitch Fifield	Q6880868	AUS:un:2019-10:~2022-07	fifield
mitcy-larue	Mitcy Larue	Larue			SYC:im:2019-05:~2019-05	larue
mitko-chavkov	Mitko Chavkov	Chavkov		Q19945606	MKD:im:2015-05:2015-11	chavkov
mitsuru-kitano	Mitsuru Kitano	Kitano		Q55407322	:un:2014-07:2019	kitano
miyeegombyn-enkhbold	Miyeegombyn Enkhbold	Enkhbold	Miegombyn Enkhbold	Q558683	MNG:dg:2007-12:~2011;MNG:hg:2006-01:2007-11;MNG:sp:2016-07:2019-02	enhbold
miyegombo-enkhbold	Miyegombo Enkhbold	Enkhbold			MNG:sp:2019-05:~2019-05	enhbold
mizan-zainal-abidin-of-terengganu	Mizan Zainal Abidin of Terengganu	Mizan	Mizan Zainal Abidin	Q299530	MYS:hs:2006-12:2011-12	abidin|mizan
mizengo-pinda	Mizengo Pinda	Pinda		Q57693	TZA:hg:2008-02:2015-11	pinda
mladan-dinkic	Mlađan Dinkić	Dinkić		Q281233	SRB:dg:2008-07:2011-02	dinkic
mladen-ivanic	Mladen Ivanić	Ivanić		Q944643	BIH:fm:2002-12:2007-01;BIH:hs:2014-11:~2017;BIH:hs:2016-11:2017-07	ivanic
mladen-marinov	Mladen Marinov	Marinov		Q29918858	BGR:im:2018-09:2020-07	marinov
moana-carcasses-kalosil	Moana Carcasses Kalosil	Carcasses	Moana Carcasses	Q3317554	VUT:hg:2013-03:2014-05	kalosil|carcases
moctar-ouane	Moctar Ouane	Ouane			MLI:hg:2020-09:2021-06	uane
moctar-ould-diay	Moctar Ould Diay	Ould Diay			MRT:hg:2024-08:~2026-01	diai|uldiai
modeste-bahati-lukwebo	Modeste Bahati Lukwebo	Lukwebo		Q19543886	COD:sp:2021-03:~2022-07	lukvebo
modibo-keita	Modibo Keita	Keita			MLI:hg:2015-01:2017-04	kita
modibo-sidibe	Modibo Sidibe	Sidibe			MLI:hg:2007-09:2011-04	sidibe
moeen-u-ahmed	Moeen U Ahmed	Ahmed		Q6890056	BGD:mc:2005-06:2009-06	ahmed
moeketsi-majoro	Moeketsi Majoro	Majoro		Q91621859	LSO:hg:2020-05:2022-10	majoro
moeldoko	Moeldoko			Q12498731	IDN:mc:2013-05:2013-08;IDN:mc:2013-08:2015-07	moeldoko
mogens-lykketoft	Mogens Lykketoft	Lykketoft		Q1937560	:io:2015-09:2016-09;DNK:fm:2000-12:2001-11;DNK:sp:2011-09:2015-07	liketoft
mohamad-ariff-md-yusof	Mohamad Ariff Md Yusof	Yusof		Q55641125	MYS:sp:2018-07:2020-07	iusof
mohamad-hasan	Mohamad Hasan	Hasan	Ahmad Husni Hanadzlah	Q4695341	MYS:fm:2023-12:~2025-12	hasan
mohamad-omar-arteh	Mohamad Omar Arteh	Arteh			SOM:dg:2015-02:~2017-03	arteh
mohamad-sabu	Mohamad Sabu	Mohamad		Q6890904	MYS:dm:2018-05:2020-02	sabu|mohamed
mohamed-abdi-mohamed	Mohamed Abdi Mohamed	Mohamed		Q15131027	SOM:dm:2009-02:2010-11	mohamed
mohamed-abdirizak-mohamud	Mohamed Abdirizak Mohamud	Mohamud		Q107722495	SOM:fm:2020-10:~2022-08	mohamud
mohamed-abdullahi-farmajo	Mohamed Abdullahi Farmajo	Abdullahi	Mohamed Abdullahi|Mohamed Abdullahi Mohamed Farmaajo|Mohamed Abdullahi Mohamed Farmajo	Q558575	SOM:hg:2010-10:2011-06;SOM:hs:2017-02:2022-05	farmajo|abdulahi
mohamed-abdullahi-omaar	Mohamed Abdullahi Omaar	Omaar		Q13522501	SOM:fm:2009-02:2009;SOM:fm:2010-11:2012-02	omar
mohamed-ahmed-bin-awaf	Mohamed Ahmed bin Awaf	bin Awaf		Q112325727	SDN:dm:2015-08:2019-02;SDN:dm:2019-02:2019-04	avaf|binavaf|mohamed
mohamed-ahmed-ould-mohamed-lemine	Mohamed Ahmed Ould Mohamed Lemine	Lemine		Q114293078	MRT:im:2022-04:~2023-01	lemine
mohamed-ahmed-zaki	Mohamed Ahmed Zaki	Zaki	Muhammad Zaki	Q55196900	EGY:dm:2018-06:~2022-08	zaki
mohamed-al-atifi	Mohamed al-Atifi	al-Atifi		Q28086296	YEM:dm:2016-11:2018-11	atifi
mohamed-al-halbousi	Mohamed al-Halbousi	al-Halbousi		Q47008930	IRQ:sp:2018-09:~2022-08	halbusi
mohamed-al-hassan-mohamed-uthman-al-mirghani	Mohamed Al Hassan Mohamed Uthman Al Mirghani	Al Mirghani		Q112800394	SDN:ad:2015-06:2017-05	mirghani
mohamed-al-menfi	Mohamed al-Menfi	al-Menfi	Mohammed Al Menfi|Mohammed al-Manfi	Q105319610	LBY:hs:2021-02:~2026-01	menfi
mohamed-ali-alhakim	Mohamed Ali Alhakim	Alhakim	Muhammad Ali al-Hakim	Q23043300	IRQ:fm:2018-10:2020-05	hakim
mohamed-ali-houmed	Mohamed Ali Houmed	Houmed		Q110573500	DJI:sp:2015-03:~2022-07	humed
mohamed-ali-soilihi	Mohamed Ali Soilihi	Soilihi		Q24930192	COM:vp:2011-05:2016-05	soilihi
mohamed-asim	Mohamed Asim	Asim			MDV:fm:2019-05:~2019-05	asim
mohamed-aslam	Mohamed Aslam	Aslam		Q108443113	MDV:fm:2010:2011	aslam
mohamed-bacar-dossar	Mohamed Bacar Dossar	Dossar		Q108344800	COM:fm:2016:2017	dosar
mohamed-bakri-ben-abdoulfatah-charif	Mohamed Bakri Ben Abdoulfatah Charif	Charif		Q108344795	COM:fm:2011:2013	charif
mohamed-bazoum	Mohamed Bazoum	Bazoum	Bazoum Mohamed	Q3318398	NER:fm:2011-04:2015;NER:hs:2021-04:~2024-01	bazum
mohamed-beavogui	Mohamed Béavogui	Béavogui		Q66708545	GIN:hg:2021-09:2022-08	beavogui
mohamed-benaissa	Mohamed Benaissa	Benaissa		Q3098614	MAR:fm:1999-04:2007-10	benaisa
mohamed-bennouna	Mohamed Bennouna	Bennouna		Q1942571	:io:2006-02:~2023-01	benuna
mohamed-diane	Mohamed Diané	Diané		Q97365655	GIN:dm:2015-12:2021-09	diane
mohamed-el-amine-souef	Mohamed El-Amine Souef	Souef		Q3318507	COM:fm:1999:2002;COM:fm:2002:2005;COM:fm:2017-07:2020-07	suef
mohamed-elbaradei	Mohamed ElBaradei	ElBaradei		Q133308	EGY:vp:2013-07:2013-08	baradi
mohamed-ennaceur	Mohamed Ennaceur	Ennaceur		Q3318530	TUN:hs:2019-07:2019-10;TUN:sp:2014-12:2019-07	enaceur
mohamed-ghannouchi	Mohamed Ghannouchi	Ghannouchi		Q431515	TUN:hg:1999-11:2011-02;TUN:hs:2011-01:2011-01	ghanuchi
mohamed-gharib-bilal	Mohamed Gharib Bilal	Bilal	Mohammed Gharib Bilal	Q6891210	TZA:vp:2010-11:2015-11	bilal
mohamed-hassad	Mohamed Hassad	Hassad		Q954245	MAR:im:2013-10:2017-04;MAR:im:2019-05:~2019-05	hasad
mohamed-hussein-roble	Mohamed Hussein Roble	Roble		Q99605101	SOM:hg:2020-09:2022-06	roble
mohamed-hussein-tantawi	Mohamed Hussein Tantawi	Tantawi		Q45917	EGY:dm:1991-05:2012-08	tantavi
mohamed-jameel-ahmed	Mohamed Jameel Ahmed	Jameel	Mohamed Jameel	Q6891274	MDV:vp:2013-11:2015-07	ahmed|jamil
mohamed-jegham	Mohamed Jegham	Jegham		Q3318622	TUN:dm:1999-11:2001-01	jegham
mohamed-juldeh-jalloh	Mohamed Juldeh Jalloh	Jalloh		Q50242006	SLE:vp:2018-04:~2023-06;SLE:vp:2023-06:~2024-05	jaloh
mohamed-kamel-amr	Mohamed Kamel Amr	Amr		Q58139	EGY:fm:2011-07:2013-07	amr
mohamed-karim-el-jamoussi	Mohamed Karim El Jamoussi	El Jamoussi		Q18398343	TUN:dm:2019-10:2020-02	jamusi
mohamed-khaled-khiari	Mohamed Khaled Khiari	Khiari			TUN:un:2019-05:~2019-05	hiari
mohamed-khouna-ould-haidalla	Mohamed Khouna Ould Haidalla	Ould Haidalla		Q730612	MRT:hg:1984:~2022-01	haidala|uldaidala
mohamed-kiki-daoudou	Mohamed Kiki Daoudou	Daoudou			COM:im:2019-05:~2019-05	daudu
mohamed-mahmoud-ould-mohamedou	Mohamed Mahmoud Ould Mohamedou	Ould Mohamedou		Q4118153	MRT:fm:2008:2009	mohamedu|uldmohamedu
mohamed-morsi	Mohamed Morsi	Morsi	Mohamed Mursi|Mohammed Morsi|Muhammad Mursi	Q4631	EGY:hs:2012-06:2013-07	morsi
mohamed-moubdii	Mohamed Moubdii	Moubdii			MAR:ad:2019-05:~2019-05	mubdi
mohamed-muizzu	Mohamed Muizzu	Muizzu	Mohamed Muizzi		MDV:hg:2023-11:~2026-01;MDV:hs:2023-11:~2026-01	muizu
mohamed-mursal-sheikh-abdurahman	Mohamed Mursal Sheikh Abdurahman	Abdurahman		Q6891386	SOM:sp:2018-05:2022-04	abdurahman
mohamed-najem-gharsalli	Mohamed Najem Gharsalli	Gharsalli		Q18880483	TUN:im:2015-02:2016-01	gharsali
mohamed-nasheed	Mohamed Nasheed	Nasheed	Mohamed Anni Nasheed	Q152381	MDV:hg:2008-11:2012-02;MDV:hs:2008-11:2012-02;MDV:sp:2019-05:~2022-07	nashid
mohamed-nazim	Mohamed Nazim	Nazim		Q6891402	MDV:dm:2012-02:2015-01	nazim
mohamed-omer	Mohamed Omer			Q6891422	ERI:fm:2005-08:2007-04	omer
mohamed-orabi	Mohamed Orabi	Orabi		Q537159	EGY:fm:2011-06:2011-07	orabi
mohamed-osman-jawari	Mohamed Osman Jawari	Jawari		Q646182	SOM:hs:2012-08:2012-09;SOM:sp:2012-08:2018-04	javari
mohamed-ould-abdel-aziz	Mohamed Ould Abdel Aziz	Aziz	Ahmedou Ould Abdallah	Q294969	MRT:hs:2008-08:2009-04;MRT:hs:2009-08:2019-08;MRT:im:2019-05:~2019-05	aziz
mohamed-ould-bilal	Mohamed Ould Bilal	Ould Bilal	Djindah Mohamed El Moustapha Bal	Q98137599	MRT:hg:2020-08:2024-08	bilal|uldbilal
mohamed-ould-cheikh-el-ghazwani	Mohamed Ould Cheikh El Ghazwani	El Ghazwani			MRT:dm:2019-05:~2019-05	ghazvani
mohamed-ould-ghazouani	Mohamed Ould Ghazouani	Ould Ghazouani	Mohamed Cheikh El Ghazouani|Mohamed Ould Cheikh el Ghazouani	Q12241106	MRT:hs:2019-08:~2026-01	ghazuani|uldghazuani
mohamed-ould-tolba	Mohamed Ould Tolba	Ould Tolba		Q6891431	MRT:fm:2002:2003	tolba|uldtolba
mohamed-said-fofana	Mohamed Said Fofana	Fofana		Q57875	GIN:hg:2010-12:2018-05	fofana
mohamed-saleck-ould-mohamed-lemine	Mohamed Saleck Ould Mohamed Lemine	Lemine		Q608538	MRT:fm:2007:2008	lemine
mohamed-salem-ould-bechir	Mohamed Salem Ould Béchir	Ould Béchir		Q58014343	MRT:hg:2018-10:2019-08	bechir|uldbechir
mohamed-salem-ould-merzoug	Mohamed Salem Ould Merzoug	Ould Merzoug		Q114107123	MRT:fm:2022-03:~2023-01	merzug|uldmerzug
mohamed-salem-ould-salek	Mohamed Salem Ould Salek	Ould Salek		Q26794363	ESH:fm:1998-01:~2022-12	salek|uldsalek
mohamed-sheikh-hassan	Mohamed Sheikh Hassan	Hassan	Gamal Mohamed Hassan|Sheikhnuur Mohamed Hassan	Q16732727	SOM:dm:2014-01:2015-01	hasan
mohamed-siad-doualeh	Mohamed Siad Doualeh	Doualeh			DJI:un:2019-05:~2019-05	dualeh
mohamed-tahir-ayala	Mohamed Tahir Ayala	Ayala	Mohamed Tahir Aila	Q48728938	SDN:hg:2019-02:2019-03;SDN:hg:2019-03:2019-04	aiala
mohamed-vall-ould-bellal	Mohamed Vall Ould Bellal	Ould Bellal		Q3318869	MRT:fm:2003:2005	belal|uldbelal
mohamed-yusuf-haji	Mohamed Yusuf Haji	Haji		Q1030776	KEN:dm:2008-01:2013-04	haji
mohamed-zahir-ismail	Mohamed Zahir Ismail	Ismail		Q6891570	MYS:sp:1982-06:2004-10	ismail
mohammad-abdullatif-al-fares	Mohammad Abdullatif Al-Fares	Al-Fares	Ahmed al-Nawaf al-Sabah|Mohammad Abdulatif al-Fares|Mohammed al-Faris	Q96041531	KWT:dg:2021-12:~2023-03;KWT:im:2022-02:2022-03	fares
mohammad-ahmadian	Mohammad Ahmadian	Ahmadian		Q6891711	IRN:vp:2010-12:2011-02	ahmadian
mohammad-al-hussein	Mohammad al-Hussein	al-Hussein	Muhammad al-Husayn	Q6892556	SYR:dg:2001-12:2003-09	husin
mohammad-al-khalid-al-sabah	Mohammad Al Khalid Al Sabah	Al Sabah		Q16934197	KWT:dm:2016-12:2017-12;KWT:im:1996-10:2003-07;KWT:im:2013-08:2016-12;KWT:im:2013-08:~2022-07	sabah|mohamed
mohammad-al-shaar	Mohammad al-Shaar	al-Shaar	Muhammad Ibrahim al-Sha'ar|Muhammad Zuhair Kharbutli	Q1694182	SYR:im:2011-04:2018-11;SYR:im:2019-05:~2019-05	shar
mohammad-ali-abtahi	Mohammad-Ali Abtahi	Abtahi	Mohammad Bathaei	Q443298	IRN:vp:2001-09:2004-10;IRN:vp:2001:2004	abtahi
mohammad-ali-jafari	Mohammad Ali Jafari	Jafari		Q137249	IRN:mc:2007:2019	jafari
mohammad-anwar-husnoo	Mohammad Anwar Husnoo	Husnoo	Anwar Husnoo	Q85854164	MUS:dg:2019-11:~2022-07	husnu
mohammad-bagher-ghalibaf	Mohammad Bagher Ghalibaf	Ghalibaf		Q542074	IRN:sp:2020-05:~2022-07	ghalibaf
mohammad-bagheri	Mohammad Bagheri	Bagheri		Q18511806	IRN:mc:2016-06:~2022-07	bagheri
mohammad-bahr-al-ulloum	Mohammad Bahr al-Ulloum	Bahr al-Ulloum	Muhammad Bahr al-Ulum	Q715989	IRQ:hg:2003-07:2003-07;IRQ:hg:2004-03:2004-03;IRQ:un:2019-05:~2019-05	ulum|bahralulum
mohammad-baqer-nobakht	Mohammad Baqer Nobakht	Nobakht			IRN:vp:2019-05:~2019-05	nobaht
mohammad-bin-salman	Mohammad bin Salman	Mohammad bin Salman	Muhammad Bin Salman bin Abd al-Aziz Al Saud	Q6892571	SAU:dg:2015:~2017-03;SAU:dm:2015-01:~2022-07;SAU:hg:2022-09:~2026-01;SAU:vp:2015:~2017-03	salman|mohamadbinsalman|mohamed
mohammad-dehghan	Mohammad Dehghan	Dehghan		Q16051952	IRN:vp:2021-09:~2022-07	dehghan
mohammad-eslami	Mohammad Eslami	Eslami		Q58902699	IRN:vp:2021-08:~2022-07	eslami
mohammad-hamid-ansari	Mohammad Hamid Ansari	Ansari	Hamid Ansari	Q370773	IND:vp:2007-08:2017-08	ansari
mohammad-hanif-atmar	Mohammad Hanif Atmar	Atmar	Haneef Atmar	Q3918461	AFG:fm:2020-04:2021-08;AFG:si:2019-05:~2019-05	atmar
mohammad-hasan-akhund	Mohammad Hasan Akhund	Akhund		Q108444479	AFG:dg:1996-09:2001-11;AFG:hg:2021-09:~2022-07	ahund
mohammad-hashemi-rafsanjani	Mohammad Hashemi Rafsanjani	Rafsanjani		Q6892004	IRN:vp:1993:2001	rafsanjani
mohammad-javad-zarif	Mohammad Javad Zarif	Zarif	Mohammad Javad Zarif-Khonsari	Q10296812	IRN:fm:2013-08:2021-08;IRN:un:2002-08:2007-07	zarif
mohammad-jihad-al-laham	Mohammad Jihad al-Laham	al-Laham		Q1942655	SYR:sp:2012-05:2016-05	laham
mohammad-khaled-al-rahmoun	Mohammad Khaled al-Rahmoun	al-Rahmoun		Q85874875	SYR:im:2018-11:~2023-01	rahmun
mohammad-khatami	Mohammad Khatami	Khatami	Mohammad Khatami-Ardakani	Q180795	IRN:hg:1997-08:2005-08	hatami
mohammad-khazaee	Mohammad Khazaee	Khazaee		Q6892145	IRN:un:2007-07:~2022-07	hazai
mohammad-maruf	Mohammad Ma'ruf	Ma'ruf		Q11042774	IDN:im:2004-10:2007-03	maruf
mohammad-mokhber	Mohammad Mokhber	Mokhber		Q5703610	IRN:vp:2021-08:~2024-05	mohber
mohammad-mustafa	Mohammad Mustafa	Mustafa			PSE:hg:2024-03:~2026-01	mustafa
mohammad-nahavandian	Mohammad Nahavandian	Nahavandian		Q5962247	IRN:vp:2017-08:2021-08	nahavandian
mohammad-nizamuddin-ahmed	Mohammad Nizamuddin Ahmed	Ahmed		Q22276725	BGD:mc:2016-01:2019-01	ahmed
mohammad-rabbani	Mohammad Rabbani	Rabbani		Q2995293	AFG:hg:1996-09:2001-04	rabani
mohammad-rafiqul-islam	Mohammad Rafiqul Islam	Islam		Q28225469	BGD:mc:2001-06:2002-04	islam
mohammad-reza-aref	Mohammad-Reza Aref	Aref	Mohammad Reza Aref-Yazdi	Q2655534	IRN:vp:2001-08:2005	aref
mohammad-reza-qaraei-ashtiani	Mohammad Reza Qaraei Ashtiani	Ashtiani		Q65195083	IRN:dm:2021-08:2024-08	ashtiani
mohammad-reza-rahimi	Mohammad Reza Rahimi	Rahimi			IRN:vp:2009-09:~2013	rahimi
mohammad-shahabuddin-chuppi	Mohammad Shahabuddin Chuppi	Chuppi			BGD:hs:2023-04:~2026-01	chupi
mohammad-shariatmadari	Mohammad Shariatmadari	Shariatmadari	Mohammad Ali Shahidi|Mohammad Shariat-Madari	Q6892441	IRN:vp:2013-10:2017-03;IRN:vp:2017-05:2017-08;IRN:vp:2019-05:~2019-05	shariatmadari
mohammad-shtayyeh	Mohammad Shtayyeh	Shtayyeh		Q16192933	PSE:hg:2019-04:2024-03;PSE:hg:2019:~2022-10	shtaieh
mohammad-yaqoob	Mohammad Yaqoob	Yaqoob		Q24572400	AFG:dm:2021-09:~2022-07	iaqub
mohammed-al-ghabban	Mohammed Al-Ghabban	Al-Ghabban		Q19667227	IRQ:im:2014-10:2016-07	ghaban
mohammed-al-hadhrami	Mohammed Al-Hadhrami	Al-Hadhrami		Q68107054	YEM:fm:2019-09:2020-12	hadrami
mohammed-ali-al-maqdashi	Mohammed Ali Al-Maqdashi	Al-Maqdashi	Muhammad al-Maqdashi	Q20423157	YEM:dm:2018-11:2020-12;YEM:dm:2020-12:2022-07	makdashi
mohammed-basindawa	Mohammed Basindawa	Basindawa	Muhammad Salim Ba Sindwah	Q57905	YEM:hg:2011-12:2014-09	basindava
mohammed-bedjaoui	Mohammed Bedjaoui	Bedjaoui		Q1398046	:io:1982:2001;DZA:fm:2005-05:2007-06	bedjaui
mohammed-bin-abdulrahman-al-thani	Mohammed bin Abdulrahman Al Thani	Mohammed	Abdallah bin Hamad Al Thani|Mohamed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman|Muhammad bin Abd al-Rahman Al Thani	Q23020336	QAT:dg:2016-01:~2023-03;QAT:fm:2016-01:~2025-12;QAT:hg:2023-03:~2026-01	thani|mohamed
mohammed-bin-khalifa-al-khalifa	Mohammed bin Khalifa Al Khalifa	Al Khalifa	Mohammed bin Khalifa	Q113581946	BHR:im:1973:2004	halifa|mohamed
mohammed-bin-rashid-al-maktoum	Mohammed bin Rashid Al Maktoum	Mohammed bin Rashid	Mohammed bin Rashid|Muhammad Bin Rashid Al Maktum|Muhammad Bin Rashid Al-Maktoum|Muhammad Bin Rashid Al-Maktum|Muhammad Bin Rashid al-Maktum|Muhammad bin Rashid Al-Maktoum|Muhammad bin Rashid Al-Maktum|Muhammad bin Rashid al-Maktum	Q57655	ARE:dm:1971-12:~2022-07;ARE:hg:2006-02:~2023-05;ARE:hs:2022-05:2022-05;ARE:vp:2006-01:~2026-01	maktum|mohamedbinrashid|rashid|mohamed
mohammed-bin-zayed-al-nahyan	Mohammed bin Zayed Al Nahyan	Mohammed bin Zayed	Mohammed bin Zayed|Muhammad Bin Zayid Al Nuhayyan|Muhammad Bin Zayid Al-Nuhayyan|Muhammad bin Rashid Al-Nuhayan|Muhammad bin Zayid Al-Nuhayan|Muhammad bin Zayid Al-Nuhayyan	Q1951896	ARE:hs:2022-05:~2026-01	nahian|mohamedbinzaied|zaied|mohamed
mohammed-dikko-umar	Mohammed Dikko Umar	Umar		Q111078726	NGA:mc:2010-09:2012-10	umar
mohammed-farid-hegazy	Mohammed Farid Hegazy	Hegazy		Q20423204	EGY:mc:2017-10:~2022-08	hegazi
mohammed-jallow	Mohammed Jallow	Jallow			GMB:vp:2024-02:~2026-01	jalov
mohammed-khaled-al-khadher	Mohammed Khaled Al-Khadher	Al-Khadher		Q20684349	KWT:mc:2014-04:2020-10	hader
mohammed-nasser-ahmed	Mohammed Nasser Ahmed	Ahmed		Q1469704	YEM:dm:2006-02:2007-04;YEM:dm:2007-04:2011-12;YEM:dm:2011-12:2014-11	ahmed
mohammed-omar	Mohammed Omar	Omar		Q193968	AFG:hg:1996-09:2001-11	omar
mohammed-said	Mohammed Said	Said		Q111079384	NGA:mc:2005-12:2007-08	said
mohammed-saliu-usman	Mohammed Saliu Usman	Usman		Q111079380	NGA:mc:2016-07:2021-02	usman
mohammed-shata	Mohammed Shata	Shata		Q6893343	NGA:im:2000-06:2003-05	shata
mohammed-shia-al-sudani	Mohammed Shia' Al Sudani	Al Sudani		Q3700793	IRQ:hg:2022-10:~2026-01	sudani
mohammed-vi	Mohammed VI	Mohammed	Mohamed VI	Q57553	MAR:hs:1999-07:~2026-01	mohamed
mohammed-waheed-deen	Mohammed Waheed Deen	Deen	Mohamed Waheed Deen	Q6893391	MDV:vp:2012-04:2013-11	din
mohammed-waheed-hassan	Mohammed Waheed Hassan	Waheed	Mohamed Waheed Hassan Maniku|Mohammed Waheed	Q57515	MDV:hg:2012-02:2013-11;MDV:hs:2012-02:2013-11;MDV:vp:2008-11:2012-02	hasan|vahid
mohand-laenser	Mohand Laenser	Laenser	Mohand Laensar	Q537610	MAR:im:2012-01:2013-10	laenser
mohd-radzi-sheikh-ahmad	Mohd Radzi Sheikh Ahmad	Ahmad		Q6894027	MYS:fm:2006-02:2008-03	ahmad
mohsen-abdel-hamid	Mohsen Abdel Hamid	Hamid		Q4120445	IRQ:hg:2004-02:2004-02	hamid
mohsen-mehralizadeh	Mohsen Mehralizadeh	Mehralizadeh		Q6894429	IRN:vp:2001-11:2005-09	mehralizadeh
mohsen-mohammed-al-daeri	Mohsen Mohammed Al-Daeri	Al-Daeri		Q113407477	YEM:dm:2022-07:~2023-01	daeri
mohsen-rezaee	Mohsen Rezaee	Rezaee	Mohsen Haji-Mirzaie	Q545979	IRN:vp:2021-08:~2022-07	rezai
moinuddin-haider	Moinuddin Haider	Haider		Q13211926	PAK:im:1999-11:2002-11	haider
moises-omar-halleslevens-acevedo	Moises Omar Halleslevens Acevedo	Halleslevens	Moises Halleslevens|Moises Omar Halleslevens		NIC:vp:2012-01:~2017-03	acevedo|haleslevens
mojalefa-letsoela	Mojalefa Letsoela	Letsoela		Q109821443	LSO:mc:2018-01:~2022-08	letsoela
mokgweetsi-masisi	Mokgweetsi Masisi	Masisi	Mokgweetse Eric Masisi|Mokgweetsi Eric Keabetswe Masisi|Mokgweetsi Eric Masisi	Q18618891	BWA:hg:2018-04:2024-11;BWA:hs:2018-04:2024-11;BWA:vp:2014-11:~2017-03	masisi
molnar-laszlo	Molnár László	László		Q110814561	HUN:un:2002:2005	laszlo
molodomus-kongantiev	Molodomus Kongantiev	Kongantiev		Q111008254	KGZ:im:2009-10:2010-04	kongantiev
momcilo-perisic	Momčilo Perišić	Perišić		Q1284176	SRB:dg:2001-01:2002-03	perisic
momir-bulatovic	Momir Bulatovic	Bulatovic			SCG:hg:1998-05:2001-07	bulatovic
momodou-alieu-bah	Momodou Alieu Bah	Bah		Q28861463	GMB:im:2016-09:2017-01	bah
momodou-lamin-sedat-jobe	Momodou Lamin Sedat Jobe	Jobe	Lamin Jobe	Q1625402	GMB:fm:1998:2001	jobe
momodu-koroma	Momodu Koroma	Koroma		Q3319770	SLE:fm:2002:2007	koroma
mompati-merafhe	Mompati Merafhe	Merafhe		Q2436517	BWA:fm:1994:2008;BWA:vp:2008-04:~2011	merafhe
mona-juul	Mona Juul	Juul		Q2370975	NOR:un:2019-05:~2019-05	jul
moncef-marzouki	Moncef Marzouki	Marzouki		Q4715	TUN:hs:2011-12:2014-12	marzuki
mongi-hamdi	Mongi Hamdi	Hamdi		Q15829893	TUN:fm:2014-01:2015-02	hamdi
monica-fernandez-balboa	Mónica Fernández Balboa	Balboa		Q18378698	MEX:sp:2019-09:2020-08	balboa
monica-gould	Monica Gould	Gould		Q6899966	AUS:sp:2003-02:2006-12	guld
monica-juma	Monica Juma	Juma		Q47531099	KEN:dm:2020-01:2021-09;KEN:fm:2018-02:2020-01	juma
monica-maeland	Monica Mæland	Mæland		Q6515796	NOR:im:2020-01:2021-10	maeland
monie-captan	Monie Captan	Captan		Q1773116	LBR:fm:1996:2003	captan
monika-lamperth	Mónika Lamperth	Lamperth		Q976803	HUN:im:2002-05:2006-06	lamperth
monique-ohsan-bellepeau	Monique Ohsan Bellepeau	Ohsan Bellepeau		Q692241	MUS:hs:2012-03:2012-07;MUS:hs:2015-05:2015-06;MUS:vp:2010-11:~2015-11	belepeau|ohsanbelepeau
monja-roindefo-zafitsimivalo	Monja Roindefo Zafitsimivalo	Zafitsimivalo			MDG:hg:2009-03:2009-12	zafitsimivalo
moody-awori	Moody Awori	Awori		Q4358037	KEN:vp:2003-09:2008-01	avori
moon-hee-sang	Moon Hee-sang	Moon		Q12595907	KOR:sp:2018-07:2020-05	sang|mun
moon-jae-in	Moon Jae-in	Moon		Q21001	KOR:hg:2017-05:2022-05;KOR:hs:2017-05:2022-05	in|mun
moosa-ali-jaleel	Moosa Ali Jaleel	Jaleel		Q6908520	MDV:dm:2015-01:2015-10	jalil
morgan-johansson	Morgan Johansson	Johansson		Q5887217	SWE:dg:2019-09:~2022-09	johanson
morgan-tsvangirai	Morgan Tsvangirai	Tsvangirai		Q57762	ZWE:hg:2009-02:2013-09	tsvangirai
moritz-leuenberger	Moritz Leuenberger	Leuenberger		Q115520	CHE:hg:2001-01:2001-12;CHE:hg:2006-01:2006-12;CHE:hs:2001-01:2001-12;CHE:hs:2006-01:2006-12;CHE:vp:2000-01:2000-12;CHE:vp:2005-01:2005-12	leuenberger
morshed-khan	Morshed Khan	Khan		Q3324440	BGD:fm:2001-11:2006-10	han
morten-bodskov	Morten Bødskov	Bødskov		Q375980	DNK:dm:2022-02:~2022-07	bodskov
morten-ostergaard	Morten Østergaard	Østergaard		Q531763	DNK:dg:2014-09:2015-06	ostergard
morten-ruud	Morten Ruud	Ruud			SJM:hg:1998-11:2005-10	rud
mory-sandan-kouyate	Mory Sandan Kouyaté	Kouyaté		Q109252098	GIN:fm:2021-10:~2023-01	kuiate
moses-ali	Moses Ali	Ali		Q1949128	UGA:dg:2019-05:~2019-05;UGA:dg:2021-06:~2022-08;UGA:dg:2021-06:~2024-06;UGA:vp:2016-06:~2021-07;UGA:vp:2021-06:~2023-12	ali
moses-blah	Moses Blah	Blah		Q561542	LBR:hs:2003-08:2003-10;LBR:vp:2000-07:2003-08	blah
moses-kacoul-machar	Moses Kacoul Machar	Machar	Moses Machar	Q23541055	SDN:vp:2001-02:2005-07	machar
moses-mathendele-dlamini	Moses Mathendele Dlamini	Dlamini		Q3324762	SWZ:fm:2006:2008	dlamini
moses-nagamootoo	Moses Nagamootoo	Nagamootoo	Moses Veerasammy Nagamootoo	Q6915896	GUY:hg:2015-05:2020-08;GUY:vp:2015-05:2020-08	nagamutu
moses-wetangula	Moses Wetangula	Wetangula		Q58188	KEN:fm:2008:2012	vetangula
moshe-katsav	Moshe Katsav	Katsav	Moshe Katzav	Q181832	ISR:hs:2000-08:2007-07	katsav
moshe-yaalon	Moshe Ya'alon	Ya'alon		Q981881	ISR:dg:2009-03:~2009;ISR:dm:2013-03:2016-05;ISR:mc:2002-07:2005-06	ialon
mosiuoa-lekota	Mosiuoa Lekota	Lekota		Q982259	ZAF:dm:1999-06:2008-09	lekota
moslman-ali	moslman ali	ali		Q16050995	IRN:mc:2019:~2022-07	ali
mostafa-mohammad-najjar	Mostafa Mohammad-Najjar	Mohammad-Najjar		Q936746	IRN:dm:2005-08:2009-09;IRN:im:2009-09:2013-08	najar|mohamadnajar
mostafa-tajzadeh	Mostafa Tajzadeh	Tajzadeh		Q3893866	IRN:ad:2004-11:2005-08	tajzadeh
mostapha-sahel	Mostapha Sahel	Sahel		Q3050101	MAR:im:2002-11:2006-02	sahel
mota-amaral	Mota Amaral	Amaral		Q745134	PRT:sp:2002-04:2005-03	amaral
motazz-moussa	Motazz Moussa	Moussa		Q56556415	SDN:hg:2018-09:2018-09;SDN:hg:2018-09:2019-02	musa
mothetjoa-metsing	Mothetjoa Metsing	Metsing		Q17781861	LSO:dg:2012-06:2015-03	metsing
motlalentoa-letsosa	Motlalentoa Letsosa	Letsosa		Q108608872	LSO:im:2020-05:~2022-08	letsosa
moulaye-ould-mohamed-laghdaf	Moulaye Ould Mohamed Laghdaf	Laghdaf		Q440509	MRT:hg:2008-08:2014-08	laghdaf
mouldi-kefi	Mouldi Kefi	Kefi		Q980071	TUN:fm:2011-02:2011-12	kefi
mourad-medelci	Mourad Medelci	Medelci		Q58145	DZA:fm:2007-06:2013-09	medelci
moussa-dadis-camara	Moussa Dadis Camara	Camara		Q314271	GIN:hs:2008-12:2009-12	camara
moussa-faki	Moussa Faki	Faki	Moussa Faki Mahamat	Q58117	TCD:fm:2008-04:2017-01;TCD:hg:2003-06:2005-02	faki
moussa-mara	Moussa Mara	Mara			MLI:hg:2014-04:2015-01	mara
moussa-nebie	Moussa Nébié	Nébié		Q21066017	BFA:fm:2015-07:2016-01	nebie
moussa-okanla	Moussa Okanla	Okanla		Q3326222	BEN:fm:2007:2008	okanla
moustadroine-abdou	Moustadroine Abdou	Abdou		Q28370112	COM:hs:2019-02:2019-04;COM:sp:2020-04:~2023-01;COM:vp:2016-05:2019-05	abdu
moustafa-madbouly	Moustafa Madbouly	Madbouly	Mostafa Madbouly	Q54901515	EGY:hg:2018-06:~2026-01	madbuli
moustapha-ali-alifei	Moustapha Ali Alifei	Alifei			TCD:un:2019-05:~2019-05	ifi
moustapha-niasse	Moustapha Niasse	Moustapha	Niasse Moustapha	Q1951094	SEN:hg:2000-04:2001-03;SEN:sp:2012-07:~2022-07	niase|mustafa
moven-mahachi	Moven Mahachi	Mahachi		Q14922135	ZWE:dm:1992:2001-05	mahachi
movses-hakobyan	Movses Hakobyan	Hakobyan		Q4059763	ARM:mc:2016-10:2018-05	hakobian
mpotjoane-lejone	Mpotjoane Lejone	Lejone		Q115101233	LSO:fm:2022-11:~2022-12	lejone
mswati-iii	Mswati III	Mswati			SWZ:hs:1986-04:~2026-01	msvati
mtiti-fakudze	Mtiti Fakudze	Fakudze		Q108461965	SWZ:fm:2011:2013	fakudze
muammar-abu-minyar-al-qadhafi	Muammar Abu Minyar al-Qadhafi	al-Qadhafi			LBY:hs:1969-09:2011-03	gadafi
muammer-guler	Muammer Güler	Güler		Q6930701	TUR:im:2013-01:2013-12	guler
mubarak-al-shamekh	Mubarak al-Shamekh	al-Shamekh			LBY:hg:2000-03:2003-06	shameh
muferihat-kamil-ahmed	Muferihat Kamil Ahmed	Muferihat	Muferiat Kamil	Q55238035	ETH:sp:2018-04:2018-10	ahmed|muferihat
mugur-isarescu	Mugur Isărescu	Isărescu		Q255022	ROU:hg:1999-12:2000-12	isarescu
muhammad-abdullah-hajar	Muhammad Abdullah Hajar	Hajar		Q108548949	YEM:fm:2016:2016-04	hajar
muhammad-ahmad-al-manqush	Muhammad Ahmad al-Manqush	al-Manqush			LBY:hg:1998-01:2000-03	manqush
muhammad-al-bashir	Muhammad al-Bashir	al-Bashir			SYR:hg:2024-12:~2026-01	bashir
muhammad-al-tahir-hammuda-siala	Muhammad al-Tahir Hammuda Siala	Siala			LBY:fm:2019-05:~2019-05	siala
muhammad-ali-hamoud	Muhammad Ali Hamoud	Hamoud		Q98705017	SOM:fm:2007:2008	hamud
muhammad-amin-ahmad	Muhammad Amin Ahmad	Ahmad		Q108426449	IRQ:fm:2003:~2022-08	ahmad
muhammad-amjad-khan-niazi	Muhammad Amjad Khan Niazi	Niazi		Q101071247	PAK:mc:2020-10:~2022-08	niazi
muhammad-bin-nayif-bin-abd-al-aziz-al-saud	Muhammad Bin Nayif bin Abd al-Aziz Al Saud	Muhammad Bin Nayif bin			SAU:dg:1959-08:~2017-03;SAU:vp:1959-08:~2017-03	saud|muhamadbinaifbin|bin|mohamed
muhammad-bin-zubayr	Muhammad bin Zubayr	bin Zubayr			OMN:ad:2019-05:~2019-05	zubair|binzubair|mohamed
muhammad-dayfallah-al-sharar	Muhammad Dayfallah al-Sharar	al-Sharar			KWT:dg:2003:~2005	sharar
muhammad-edrees	Muhammad Edrees	Edrees			EGY:un:2019-05:~2019-05	edris
muhammad-fahim	Muhammad Fahim	Fahim	Mohammad Fahim Khan	Q167526	AFG:vp:2009-11:2014-03	fahim
muhammad-hamza-al-zubaydi	Muhammad Hamza al-Zubaydi	al-Zubaydi			IRQ:dg:1994-05:~2000	zubaidi
muhammad-hasan-mahmud	Muhammad Hasan Mahmud	Mahmud		Q16732958	BGD:fm:2009-01:2009-07	mahmud
muhammad-ibn-mubarak-ibn-hamad-al-khalifah	Muhammad ibn Mubarak ibn Hamad Al Khalifah	Muhammad	Muhammad bin Mubarak Al Khalifa|Muhammad bin Mubarak Al-Khalifa	Q6932875	BHR:dg:2005-09:~2022-09;BHR:fm:1969-01:2005-09	halifah|mohamed
muhammad-jamiruddin-sircar	Muhammad Jamiruddin Sircar	Sircar		Q4159817	BGD:hs:2002-06:2002-09	sircar
muhammad-mian-soomro	Muhammad Mian Soomro	Soomro	Mohammadmian Soomro	Q317624	PAK:hg:2007-11:2008-03;PAK:hs:2008-08:2008-09	sumro
muhammad-mumuni	Muhammad Mumuni	Mumuni		Q58327	GHA:fm:2009-02:2013-01	mumuni
muhammad-mustafa-khan	Muhammad Mustafa Khan	Khan		Q111934534	PAK:mc:2008-10:2010-04	han
muhammad-mustafa-mero	Muhammad Mustafa Mero	Mero	Mohammad Mustaf Miru|Muhammad Mustafa Miru	Q403471	SYR:hg:2000-03:2003-09	mero
muhammad-naji-al-otari	Muhammad Naji al-Otari	al-Otari	Muhammad Naji 'Utri|Muhammad Naji al-Utri	Q336406	SYR:dg:2000-03:~2001;SYR:hg:2003-09:2011-04;SYR:sp:2003-03:2003-09	otari
muhammad-qasim-khan-suri	Muhammad Qasim Khan Suri	Suri		Q17022391	PAK:sp:2022-04:2022-04	suri
muhammad-rafiq-tarar	Muhammad Rafiq Tarar	Tarar	Mohammad Rafiq Tarar	Q34935	PAK:hs:1998-01:2001-06	tarar
muhammad-sabah-al-salem-al-sabah	Muhammad Sabah Al-Salem Al-Sabah	Al-Salem	Jabir Mubarak al-Hamad al-Sabah|Jabir al-Mubarek al-Hamad al-Sabah|Mohammad Sabah Al Salim Al Sabah|Muhammad al-Sabah al-Salim al-Sabah	Q3327520	KWT:dg:2006-02:2011-10;KWT:fm:2003-07:2011-10;KWT:hg:2022-07:2023-03;KWT:hg:2024-01:2024-05	sabah|salem
muhammad-v	Muhammad V	Muhammad	Muhammad V of Kelantan	Q5244614	MYS:hs:2016-12:2019-01	mohamed
muhammad-yunus	Muhammad Yunus	Yunus			BGD:hg:2024-08:~2026-01	iunus
muhammad-zimam-abd-al-razzaq-al-sadun	Muhammad Zimam Abd-al-Razzaq Al-Sa’dun	Al-Sa’dun		Q49118173	IRQ:im:1995:2001-05	sadun
muhammadu-buhari	Muhammadu Buhari	Buhari	Maj.Gen. Muhammadu Buhari	Q361567	NGA:hg:2015-05:2023-05;NGA:hs:2015-05:2023-05	buhari
muhammed-b-s-jallow	Muhammed B.S. Jallow	Jallow			GMB:vp:2023-02:~2024-05	jalov
muhammed-daifallah-muhammed	Muhammed Daifallah Muhammed	Muhammed		Q28491305	YEM:dm:1998-05:2001-04	mohamed
muhammetkaliy-abulgaziyev	Muhammetkaliy Abulgaziyev	Abulgaziyev	Mukhammedkalyy Abylgaziev	Q37777535	KGZ:hg:2017-08:2017-08;KGZ:hg:2018-04:2020-06	abulgaziev
muhibbullah-babunagari	Muhibbullah Babunagari	Babunagari		Q97788576	AFG:hs:2021:~2022-03	babunagari
muhyiddin-yassin	Muhyiddin Yassin	Muhyiddin	Muhyiddin bin Mohamed Yassin|Sri Muhyiddin Yassin	Q1060949	MYS:dg:2009-04:~2015-11;MYS:hg:2020-03:2021-08;MYS:im:2019-05:~2019-05	iasin|muhidin
mukhtar-altynbayev	Mukhtar Altynbayev	Altynbayev		Q1045853	KAZ:dm:2001-12:2007-01	tinbaiev
mukhtar-hussien-afrah	Mukhtar Hussien Afrah	Afrah		Q107722500	SOM:im:2020-10:~2022-08	afrah
mukhtar-tleuberdi	Mukhtar Tleuberdi	Tleuberdi	Mukhtar Tileuberdi	Q70254110	KAZ:dg:2019-09:~2022-07;KAZ:fm:2019-09:~2022-07	tleuberdi
mulatu-teshome	Mulatu Teshome	Mulatu	Mulatu Teshome Wirtu	Q15054736	ETH:hs:2013-10:2018-10	teshome|mulatu
munipoese-muliakaaka	Munipoese Muli'aka'aka	Muli'aka'aka			WLF:hg:2022-03:~2026-01	muliakaka
munir-akram	Munir Akram	Akram		Q6936649	PAK:un:2002-05:2008-07;PAK:un:2019-11:~2022-08	akram
muppavarapu-venkaiah-naidu	Muppavarapu Venkaiah Naidu	Naidu	M. Venkaiah Naidu	Q3764667	IND:vp:2017-08:~2022-12	naidu
muqrin-bin-abd-al-aziz-al-saud	Muqrin bin Abd al-Aziz Al Saud	Muqrin			SAU:dg:2013-02:~2014	saud|mukrin
murat-bektanov	Murat Bektanov	Bektanov		Q28496487	KAZ:dm:2021-08:2022-01	bektanov
murat-nurtleu	Murat Nurtleu	Nurtleu		Q66648657	KAZ:ad:2022-02:~2022-07;KAZ:fm:2023-04:2025-09	nurtleu
murhaf-abu-qasra	Murhaf Abu Qasra	Qasra			SYR:dm:2024-12:~2025-12	kasra
murray-mccully	Murray McCully	McCully		Q58291	NZL:fm:2008-11:2017-05	mculi
murtaza-javed-abbasi	Murtaza Javed Abbasi	Abbasi		Q15983338	PAK:sp:2013-06:~2022-08;PAK:sp:2015-08:2015-11	abasi
musa-al-koni	Musa al-Koni	al-Koni			LBY:dg:2019-05:~2019-05	koni
musa-gibril-bala-gaye	Musa Gibril Bala Gaye	Gaye		Q1953955	GMB:fm:2005-03:2005-10	gaie
musa-mohamed-ahmed	Musa Mohamed Ahmed	Ahmed		Q3326219	SDN:ad:2015-06:2017-05	ahmed
musalia-mudavadi	Musalia Mudavadi	Mudavadi		Q1954003	KEN:dg:2008-04:2013-04;KEN:fm:2023-10:~2025-12;KEN:vp:2002-11:2003-01	mudavadi
muse-hassan-sheikh-sayid-abdulle	Muse Hassan Sheikh Sayid Abdulle	Abdulle		Q6940437	SOM:hs:2012-08:2012-08;SOM:sp:2012-08:2012-08	abdule
mustafa-abd-al-jalil	Mustafa Abd al-Jalil	al-Jalil			LBY:hs:2011-03:2014-08	jalil
mustafa-al-kadhimi	Mustafa Al-Kadhimi	Al-Kadhimi		Q85317569	IRQ:fm:2020-05:2020-06;IRQ:hg:2020-05:2022-10	kadimi
mustafa-mujezinovic	Mustafa Mujezinović	Mujezinović		Q1596641	BIH:hg:2009-06:2011-03	mujezinovic
mustafa-osman-al-obeid	Mustafa Osman al Obeid	al Obeid		Q112325747	SDN:dm:2015-06:2015-08	obid
mustafa-osman-ismail	Mustafa Osman Ismail	Ismail		Q6943310	SDN:ad:2005-09:2007-12;SDN:fm:1998-02:2005-09	ismail
mustafa-sentop	Mustafa Şentop	Şentop		Q21044620	TUR:sp:2019-02:~2022-08	sentop
mustafa-tlass	Mustafa Tlass	Tlass	Mustafa Talas	Q403707	SYR:dg:1984-03:~2003;SYR:dm:1972-03:2004-05	tlas
mustafizur-rahman	Mustafizur Rahman	Rahman	Moshiur Rahman Ranga|Motiur Rahman|Mustafizur Rahman Fizar	Q16346252	BGD:mc:1997-12:2000-12	rahman
mutaher-al-masri	Mutaher al-Masri	al-Masri		Q6943646	YEM:im:2008-05:2011-12	masri
mutale-nalumango	Mutale Nalumango	Nalumango		Q106921003	ZMB:vp:2021-08:~2024-05	nalumango
mute-b-egede	Mute B. Egede	Egede			GRL:hg:2021-04:2025-03	egede
mute-b-egede-in-caretaker-status	Mute B. Egede in caretaker status	Egede			GRL:hg:2025-03:2025-03	status|egede
mutombo-bakafwa-nsenda	Mutombo Bakafwa Nsenda	Nsenda		Q3330981	COD:dg:2008-10:2010-02	nsenda
muza-niyazova	Muza Niyazova	Niyazova		Q4321775	TKM:ad:1990-11:2006-12	niazova
muzaffer-ecemis	Muzaffer Ecemiş	Ecemiş		Q6049544	TUR:im:2002-08:2002-11	ecemis
mwai-kibaki	Mwai Kibaki	Kibaki		Q57291	KEN:hg:2002-12:2013-04;KEN:hs:2002-12:2013-04	kibaki
mwigulu-nchemba	Mwigulu Nchemba	Nchemba		Q31752753	TZA:im:2016-06:2018-07;TZA:im:2019-05:~2019-05	nchemba
myint-swe	Myint Swe	Myint Swe		Q3331362	MMR:hg:2021-02:2021-08;MMR:hs:2021-02:2021-08;MMR:vp:2016-03:~2021-02	sve|mintsve
mykhailo-fedorov	Mykhailo Fedorov	Fedorov		Q64495543	UKR:dg:2019-08:2020-03;UKR:dg:2020-03:~2022-07	fedorov
mykhailo-koval	Mykhailo Koval	Koval		Q15978427	UKR:dm:2014-03:2014-07	koval
mykhailo-yezhel	Mykhailo Yezhel	Yezhel		Q2560404	UKR:dm:2010-03:2012-02	iezhel
mykola-azarov	Mykola Azarov	Azarov		Q57590	UKR:dg:2002-11:~2003;UKR:dg:2006-08:~2007;UKR:hg:2004-12:2004-12;UKR:hg:2005-01:2005-01;UKR:hg:2010-03:2014-01	azarov
myktybek-abdyldaev	Myktybek Abdyldaev	Abdyldaev		Q25597822	KGZ:sp:2020-10:2020-10	abdildaev
myriam-spiteri-debono	Myriam Spiteri Debono	Debono			MLT:hs:2024-04:~2026-01	debono
naam-miyara	Naam Miyara	Miyara		Q108880781	MAR:sp:2021-10:~2022-07	miara
nabeela-tunis	Nabeela Tunis	Tunis		Q87471867	SLE:fm:2019-05:2021-04	tunis
nabil-elaraby	Nabil Elaraby	Elaraby		Q456346	:io:2001:2006;EGY:fm:2011-03:2011-06	arabi
nabil-fahmi	Nabil Fahmi	Fahmi		Q12247944	EGY:fm:2013-07:2014-06	fahmi
nadeem-raza	Nadeem Raza	Raza		Q75217980	PAK:mc:2018-08:2019-11;PAK:mc:2019-11:~2022-08	raza
nadeem-taj	Nadeem Taj	Taj		Q16185620	PAK:si:2007:2008	taj
nader-al-dahabi	Nader al-Dahabi	al-Dahabi	Nadir al-Dahabi	Q362289	JOR:hg:2007-11:2009-12	dahabi
nadezhda-neynski	Nadezhda Neynski	Neynski		Q432093	BGR:fm:1997-05:2001-07	ninski
nadia-calvino-santamaria	Nadia Calviño Santamaría	Calviño	Nadia Calviño|Nadia Maria Calvino Santamaria	Q20535388	ESP:dg:2020-01:~2022-07;ESP:vp:2021-07:~2024-06	santamaria|calvino
nadia-schadlow	Nadia Schadlow	Schadlow		Q51858218	USA:si:2018-01:2018-04	schadlov
nadir-larbaoui	Nadir Larbaoui	Larbaoui			DZA:hg:2023-11:2025-08	larbaui
naftali-bennett	Naftali Bennett	Bennett		Q39318	ISR:dm:2019-11:2020-05;ISR:hg:2021-06:2022-07	benet
nagoum-yamassoum	Nagoum Yamassoum	Yamassoum	Nagdum Yamassoum	Q1371488	TCD:fm:2003-06:2005-08;TCD:hg:1999-12:2002-06	iamasum
naha-mint-mouknass	Naha Mint Mouknass	Mouknass	Naha Mint Hamdi Ould Mouknass	Q12194248	MRT:fm:2009:2011	muknas
nahas-angula	Nahas Angula	Angula			NAM:hg:2005-03:2012-12	angula
naina-andriantsitohaina	Naina Andriantsitohaina	Andriantsitohaina			MDG:fm:2019-05:~2019-05	andriantsitohaina
naiqama-lalabalavu	Naiqama Lalabalavu	Lalabalavu			FJI:hs:2024-11:~2026-01	lalabalavu
najah-al-attar	Najah al-Attar	al-Attar		Q686595	SYR:vp:2006-03:~2024-05	atar
najah-al-shammari	Najah al-Shammari	al-Shammari		Q72306460	IRQ:dm:2019-06:2020-05	shamari
najib-mikati	Najib Mikati	Mikati	Najib Miqati	Q318493	LBN:hg:2011-01:2011-07;LBN:hg:2011-07:2013-04;LBN:hg:2021-09:2025-02	mikati
najib-razak	Najib Razak	Najib	Mohamed Najib bin Abdul Najib Razak|Mohamed Najib bin Abdul Razak|Najib Tun Razak	Q57675	MYS:dg:2008-01:2009-04;MYS:dm:1999-12:2008-03;MYS:hg:2009-04:2018-05	razak|najib
najla-bouden	Najla Bouden	Bouden	Najla Bouden Romdhane	Q108741355	TUN:hg:2021-10:2023-08	buden
najla-mangoush	Najla Mangoush	Mangoush		Q105977287	LBY:fm:2021-03:~2022-08;LBY:fm:2021-03:~2022-12	mangush
najmeddin-sadikov	Najmeddin Sadikov	Sadikov		Q4290690	AZE:mc:1993-11:2021-01	sadikov
nake-chulev	Nake Chulev	Chulev		Q87412222	MKD:im:2020-01:2020-08	chulev
naledi-pandor	Naledi Pandor	Pandor		Q11043304	ZAF:fm:2019-05:2024-06;ZAF:im:2012-10:2014-05	pandor
nam-jae-jun	Nam Jae-jun	Nam		Q15970813	KOR:mc:2003-04:2005-04	jun|nam
nam-yeong-shin	Nam Yeong-shin	Nam		Q56379374	KOR:mc:2020-09:2022-05	shin|nam
namadi-sambo	Namadi Sambo	Sambo	Mohammed Namadi Sambo	Q2993602	NGA:vp:2010-05:2015-05	sambo
nambaryn-enkhbayar	Nambaryn Enkhbayar	Enkhbayar		Q54820	MNG:hg:2000-07:2004-08;MNG:hs:2005-06:2009-06	enhbaiar
namoliki-sualiki	Namoliki Sualiki	Sualiki	Namoliki Sualiki Neemia	Q6961984	TUV:im:2013-08:2019-09	sualiki
namory-traore	Namory Traoré	Traoré		Q108881137	GIN:mc:2010-11:2021-10	traore
nana-akufo-addo	Nana Akufo-Addo	Akufo-Addo	Addo Dankwa Akufo-Addo	Q718601	GHA:fm:2003-04:2007-07;GHA:hg:2017-01:2025-01;GHA:hs:2017-01:2025-01	ado|akufoado
nanaia-mahuta	Nanaia Mahuta	Mahuta		Q3798833	NZL:fm:2020-11:~2022-08	mahuta
nancy-faeser	Nancy Faeser	Faeser			DEU:im:2021-12:2025-05	faeser
nancy-patricia-gutierrez	Nancy Patricia Gutierrez	Gutierrez			COL:im:2019-05:~2019-05	gutierez
nancy-pelosi	Nancy Pelosi	Pelosi		Q170581	USA:sp:2007-01:2011-01;USA:sp:2019-01:~2022-08	pelosi
nancy-tembo	Nancy Tembo	Tembo		Q6963035	MWI:fm:2022-01:~2022-07	tembo
nanda-bahadar-pun	Nanda Bahadar Pun	Pun			NPL:vp:2015-10:~2023-05	pun
nanda-kishor-pun	Nanda Kishor Pun	Pun		Q596635	NPL:vp:2015-10:~2022-07	pun
nando-bodha	Nando Bodha	Bodha		Q3335632	MUS:fm:2019-11:2021-02	boda
nangolo-mbumba	Nangolo Mbumba	Mbumba	Nangola Mbumba		NAM:hg:2024-02:2025-03;NAM:hs:2024-02:2025-03;NAM:vp:2018-02:~2024-02	mbumba
naoki-tanaka	Naoki Tanaka	Tanaka	Tanaka Naoki	Q212373	JPN:dm:2012-01:2012-06	tanaka
naomi-mataafa	Naomi Mataʻafa	Mataʻafa	Fiame Naomi Mata afa|Fiame Naomi Mata'afa|Fiame Naomi Mata’afa|Naomi Mata'afa Fiame	Q5446290	WSM:dg:2016:~2021-09;WSM:hg:2021-05:2025-09	matafa
naoto-kan	Naoto Kan	Kan	Kan Naoto	Q47846	JPN:dg:2009-09:2010-06;JPN:hg:2010-06:2011-09	kan
narayan-kaji-shrestha	Narayan Kaji Shrestha	Shrestha			NPL:dg:2022-12:~2024-05	shrestha
narayan-khadka	Narayan Khadka	Khadka		Q13181537	NPL:fm:2021-09:~2022-07	hadka
narendra-modi	Narendra Modi	Modi		Q1058	IND:hg:2014-05:~2026-01	modi
narong-phiphatthanasai	Narong Phiphatthanasai	Narong			THA:dg:2015-08:~2017-03	fifathanasai|narong
naruhito	Naruhito	Naruhito		Q217096	JPN:hs:2019-05:~2026-01	naruhito
nasir-ul-mulk	Nasir-ul-Mulk			Q6967119	PAK:hg:2018-06:2018-08	mulk
nasser-bourita	Nasser Bourita	Bourita		Q26036628	MAR:fm:2017-04:~2022-07	burita
nasser-mohammed-al-ahmed-al-sabah	Nasser Mohammed Al-Ahmed Al-Sabah	Nasser Mohammed	Nasir Muhammad al-Ahmad al-Sabah|Nasir al-Muhammad al-Ahmad al-Sabah	Q334718	KWT:hg:2006-02:2011-11	sabah|nasermohamed|mohamed
nasser-sabah-al-ahmad-al-sabah	Nasser Sabah Al-Ahmad Al-Sabah	Nasser	Nasir Sabah al-Ahmad al-Sabah	Q12247753	KWT:dg:2017-12:~2022-01;KWT:dm:2017-12:2019-11	sabah|naser
nassirou-bako-arifari	Nassirou Bako Arifari	Arifari		Q16886636	BEN:fm:2011-05:2015	arifari
nassirou-sabo	Nassirou Sabo	Sabo		Q6967677	NER:fm:2000:2001	sabo
nassour-guelengdouksia-ouaidou	Nassour Guelengdouksia Ouaidou	Ouaidou			TCD:hg:1997-05:1999-12	uaidu
natalia-gavrilita	Natalia Gavrilița	Gavrilița		Q105193792	MDA:hg:2021-08:2023-02	gavrilita
natalia-gherman	Natalia Gherman	Gherman		Q6968023	MDA:dg:2013-05:2016-01;MDA:fm:2013-05:2016-01;MDA:hg:2015-06:2015-07	gherman
natalia-pedro-da-costa-umbelina-neto	Natália Pedro da Costa Umbelina Neto	Neto		Q28497470	STP:fm:2012-12:2014-11	neto
natalia-petkevich	Natalia Petkevich	Petkevich		Q2393922	BLR:ad:2009-01:2010-12	petkevich
natalio-wheatley	Natalio Wheatley	Wheatley			VGB:hg:2022-05:~2026-01	vheatli
natallya-kachanava	Natallya Kachanava	Kachanava	Natalya Kochanova	Q4236620	BLR:ad:2016-12:2019-12;BLR:dg:2014-12:2016-12	kachanava
natan-sharansky	Natan Sharansky	Sharansky		Q360961	FRA:im:1999-07:2000-07;ISR:dg:2001-03:2003-02	sharanski
natasa-micic	Nataša Mićić	Mićić		Q2714911	SRB:hs:2002-12:2004-02;SRB:sp:2001-12:2004-02	micic
natasa-pirc-musar	Natasa Pirc Musar	Pirc Musar			SVN:hg:2022-12:~2023-01;SVN:hs:2022-12:~2026-01	musar|pircmusar
natasha-griggs	Natasha Griggs	Griggs			CCK:hg:2017-10:2022-10;CCK:hg:2018-10:2022-10;CXR:hg:2017-10:2022-10;CXR:hg:2018-10:2022-10	grigs
nathan-guy	Nathan Guy	Guy		Q6969095	NZL:im:2009-06:2011-12	gui
nathaniel-waena	Nathaniel Waena	Waena			SLB:hg:2000-07:2001-12	vaena
natsagiin-bagabandi	Natsagiin Bagabandi	Bagabandi	Natsagiyn Bagabandi	Q334679	MNG:hs:1997-06:2005-06	bagabandi
naveed-mukhtar	Naveed Mukhtar	Mukhtar		Q22279311	PAK:si:2016-12:2018-10	muhtar
navin-ramgoolam	Navin Ramgoolam	Ramgoolam	Navinchandra Ramgoolam	Q57836	MUS:fm:2008:~2022-07;MUS:hg:1995-12:2000-09;MUS:hg:2005-07:2014-12;MUS:hg:2024-11:~2026-01	ramgulam
nawaf-al-ahmad-al-jaber-al-sabah	Nawaf Al-Ahmad Al-Jaber Al-Sabah	Nawaf	Nawaf al-Ahmad al-Jabir al-Sabah|Nawwaf al-Ahmad Al Sabah|Nawwaf al-Ahmad al-Sabah	Q641805	KWT:dg:2003:~2005;KWT:hs:2020-09:2023-12;KWT:im:2003-07:2006-02	sabah|navaf
nawaf-salam	Nawaf Salam	Salam		Q638463	:io:2018-02:~2023-01;LBN:hg:2025-02:~2026-01	salam
nawaz-sharif	Nawaz Sharif	Sharif	Mohammad Nawaz Sharif	Q134068	PAK:dm:2013-06:2013-11;PAK:hg:1997-02:1999-10;PAK:hg:2013-06:2017-07	sharif
nayib-bukele	Nayib Bukele	Bukele	Nayib Armando Bukele Ortez	Q17712353	SLV:hg:2019-06:~2026-01;SLV:hs:2019-06:~2026-01	bukele
nazar-ur-rehman	Nazar-ur-Rehman			Q74151859	AFG:hs:2018:~2022-03	rehman
nazih-elasmar	Nazih Elasmar	Elasmar		Q6983442	AUS:sp:2020-06:~2022-07	asmar
nazim-ekren	Nazim Ekren	Ekren			TUR:dg:2007-08:~2008	ekren
ndordji-nazer	Ndordji Nazer	Nazer			TCD:fm:2019-05:~2019-05	nazer
nebojsa-covic	Nebojša Čović	Čović		Q1277450	SRB:dg:2000-10:2004-03	covic
nebojsa-kaluderovic	Nebojša Kaluđerović	Kaluđerović	Nebojsa Kaludjerovic	Q58220	MNE:fm:2012-07:2012-12	kaluderovic
nebojsa-radmanovic	Nebojša Radmanović	Radmanović		Q310136	BIH:hs:2006-11:~2012;BIH:hs:2006-11:~2014;BIH:hs:2008-11:2009-07;BIH:hs:2010-11:2011-07;BIH:hs:2012-11:2013-07	radmanovic
nebojsa-rodic	Nebojša Rodić	Rodić		Q16087590	SRB:dm:2013-09:2014-04	rodic
nebojsa-stefanovic	Nebojša Stefanović	Stefanović		Q4442477	SRB:dg:2016-08:~2022-07;SRB:dm:2020-10:~2022-07;SRB:im:2014-04:2020-10;SRB:sp:2012-07:2014-04	stefanovic
necdet-ozel	Necdet Özel	Özel		Q1372923	TUR:mc:2011-07:2015-08	ozel
negasso-gidada	Negasso Gidada	Negasso		Q356741	ETH:hs:1995-08:2001-10	gidada|negaso
neil-andrew	Neil Andrew	Andrew		Q6988239	AUS:sp:1998-11:2004-11	andrev
neil-lucas	Neil Lucas	Lucas			CCK:hg:2006-01:2009-10;CXR:hg:2006-01:2009-10	lucas
neil-pope	Neil Pope	Pope			NFK:hg:2012-04:2017-04	pope
neil-turner	Neil Turner	Turner		Q6989433	AUS:sp:1986-04:2008-06	turner
nelly-mutti	Nelly Mutti	Mutti		Q108395814	ZMB:sp:2021-09:~2022-07	muti
nelson-mandela	Nelson Mandela	Mandela			ZAF:hg:1994-05:1999-06;ZAF:hs:1994-05:1999-06	mandela
nelson-o-oduber	Nelson O. Oduber	Oduber			ABW:hg:2001-10:2009-10	oduber
neneh-macdouall-gaye	Neneh MacDouall-Gaye	MacDouall-Gaye		Q1977312	GMB:fm:2015-01:2017-01	gaie|macdualgaie
neo-kian-hong	Neo Kian Hong	Hong		Q6991880	SGP:mc:2010-04:2013-03	hong
neoklis-sylikiotis	Neoklis Sylikiotis	Sylikiotis		Q16330441	CYP:im:2006-09:2007-07;CYP:im:2008-03:2012-03	silikiotis
nestor-kirchner	Néstor Kirchner	Kirchner		Q170899	ARG:ad:2007-12:2010-10;ARG:hg:2003-05:2007-12;ARG:hs:2003-05:2007-12	kirchner
nestor-ntahontuye	Nestor Ntahontuye	Ntahontuye			BDI:hg:2025-08:~2026-01	ntahontuie
nestor-popolizio	Nestor Popolizio	Popolizio			PER:fm:2019-05:~2019-05	popolizio
nestor-reverol	Néstor Reverol	Reverol	Nestor Reverol Torres	Q6047488	VEN:im:2019-05:~2019-05	reverol
netumbo-nandi-ndaitwah	Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah	Netumbo Nandi-Ndaitwahnote	Q527020	NAM:dg:2019-05:~2019-05;NAM:fm:2012-12:~2022-12;NAM:hg:2025-03:~2026-01;NAM:hs:2025-03:~2026-01;NAM:vp:2024-02:~2024-05	ndaitvah|nandindaitvah
nevers-mumba	Nevers Mumba	Mumba		Q1982213	ZMB:vp:2003-05:2004	mumba
neville-gertze	Neville Gertze	Gertze			NAM:un:2019-05:~2019-05	gertze
new-delhi	New Delhi	Delhi			IND:fm:2021-07:~2021-07	delhi
ng-chee-meng	Ng Chee Meng	Ng		Q15410291	SGP:mc:2013-03:2015-08	meng|ng
ng-eng-hen	Ng Eng Hen	Eng	Ng Eng	Q1984113	SGP:dm:2011-05:~2022-07	hen|eng
ng-yat-chung	Ng Yat Chung	Ng		Q7021791	SGP:mc:2003-04:2007-03	chung|ng
ngamau-munokoa	Ngamau Munokoa	Munokoa			COK:dg:2003-11:~2003	munokoa
ngaree-ah-kit	Ngaree Ah Kit	Kit		Q26732186	AUS:sp:2020-10:~2022-07	kit
ngedikes-olai-uludong	Ngedikes Olai Uludong	Uludong			PLW:un:2019-05:~2019-05	uludong
ngo-xuan-lich	Ngô Xuân Lịch	Lịch		Q10800424	VNM:dm:2016-04:2021-04	lich
ngo-xuan-loc	Ngo Xuan Loc	Loc			VNM:dg:1997-09:~1999	loc
ngosa-simbyakula	Ngosa Simbyakula	Simbyakula		Q94688094	:un:2020-01:~2023-01	simbiakula
ngozi-okonjo-iweala	Ngozi Okonjo-Iweala	Okonjo-Iweala		Q289350	:io:2021-03:~2023-01:world-trade-organization;NGA:fm:2006-06:2006-08	iveala|okonjoiveala
nguyen-cong-tan	Nguyễn Công Tạn	Nguyễn	Nguyen Manh Cam|Nguyen Tan Dung	Q10799023	VNM:dg:1997-09:~2005	tan|nguien
nguyen-dy-nien	Nguyễn Dy Niên	Nguyễn		Q10799078	VNM:fm:2000-01:2006-06	nien|nguien
nguyen-khac-nghien	Nguyễn Khắc Nghiên	Nguyễn		Q10799232	VNM:mc:2006-08:2010-12	nghien|nguien
nguyen-manh-cam	Nguyễn Mạnh Cầm	Nguyễn		Q10799296	VNM:dg:1997-09:2002-08;VNM:fm:1991-08:2000-01	cam|nguien
nguyen-minh-triet	Nguyễn Minh Triết	Triết		Q57400	VNM:hs:2006-06:2011-07	triet
nguyen-phu-trong	Nguyen Phu Trong	Trong		Q318458	VNM:hs:2018-10:2021-04;VNM:sp:2006-06:2011-07	trong
nguyen-sinh-hung	Nguyen Sinh Hung	Nguyen		Q4120045	VNM:dg:2006-06:2011-07;VNM:sp:2011-07:2016-03	hung|nguien
nguyen-tan-cuong	Nguyễn Tân Cương	Nguyễn		Q20025996	VNM:mc:2021-05:~2022-07	cuong|nguien
nguyen-tan-dung	Nguyễn Tấn Dũng	Dũng		Q57600	VNM:dg:1997-09:2006-06;VNM:hg:2006-06:2016-04	dung
nguyen-thai-binh	Nguyễn Thái Bình	Nguyễn		Q10799548	VNM:im:2011-08:2016-04	binh|nguien
nguyen-thi-binh	Nguyễn Thị Bình	Bình		Q446909	VNM:vp:1992-09:2002-08	binh
nguyen-thi-doan	Nguyen Thi Doan	Doan		Q7022967	VNM:vp:2007-07:2016-04	doan
nguyen-thi-kim-ngan	Nguyễn Thị Kim Ngân	Nguyễn		Q10799637	VNM:sp:2016-03:2021-03	ngan|nguien
nguyen-thien-nhan	Nguyen Thien Nhan	Nhan		Q7022980	VNM:dg:2007-08:2013-11	nhan
nguyen-van-an	Nguyen Van An	Nguyen		Q392709	VNM:sp:2001-06:2006-06	an|nguien
nguyen-xuan-phuc	Nguyễn Xuân Phúc	Phúc		Q10800073	VNM:dg:2011-08:2016-04;VNM:hg:2016-04:2021-04;VNM:hs:2021-04:2023-01	fuc
nhek-bunchhay	Nhek Bunchhay	Bunchhay			KHM:dg:2004-07:~2017;KHM:dg:2019-05:~2019-05	bunchai
nhial-deng-nhial	Nhial Deng Nhial	Nhial		Q4893553	SSD:dm:2011-07:2011-08;SSD:fm:2011-08:2013;SSD:fm:2018-04:2019	nhial
nicaise-karnou-samedi	Nicaise Karnou-Samedi	Karnou-Samedi		Q112078712	CAF:im:2015-01:2015-07	samedi|karnusamedi
nicanor-duarte	Nicanor Duarte	Duarte	Nicanor Duarte Frutos	Q222652	PRY:hg:2003-08:2008-08;PRY:hs:2003-08:2008-08	duarte
nicholas-a-thorne	Nicholas A. Thorne	Thorne		Q57592776	GBR:un:2003:2008	thorne
nicholas-goche	Nicholas Goche	Goche		Q7025447	ZWE:fm:1995-06:2000-06	goche
nicholas-j-o-liverpool	Nicholas J. O. Liverpool	Liverpool	Nicholas Liverpool		DMA:hs:2003-11:2012-09	liverpul
nick-ayers	Nick Ayers	Ayers		Q16151025	USA:ad:2017:2019	aiers
nick-carter	Nick Carter	Carter		Q7026864	GBR:mc:2014:2018	carter
nick-clegg	Nick Clegg	Clegg		Q189947	GBR:dg:2010-05:2015-05	cleg
nick-haekkerup	Nick Hækkerup	Hækkerup		Q645613	DNK:dm:2011-10:2013-08	haekerup
nick-warner	Nick Warner	Warner		Q7028110	AUS:si:2009-08:2017-12	varner
nico-ries	Nico Ries	Ries		Q7028831	LUX:mc:2002-01:2008-01	ries
nicola-mancino	Nicola Mancino	Mancino		Q1428924	ITA:sp:1996-05:2001-05	mancino
nicola-renzi	Nicola Renzi	Renzi		Q21035121	SMR:fm:2016-12:2020-01;SMR:hg:2016-12:2020-01;SMR:hs:2015-10:2016-04	renzi
nicola-selva	Nicola Selva	Selva		Q37817514	SMR:hs:2019-04:2019-10	selva
nicolae-cernomaz	Nicolae Cernomaz	Cernomaz		Q12134624	MDA:fm:2000-11:2001-07	cernomaz
nicolae-ciuca	Nicolae Ciucă	Ciucă	Nicolae-Ionel Ciuca	Q28950289	ROU:dm:2019-11:2021-11;ROU:hg:2020-12:2020-12;ROU:hg:2021-11:2023-06;ROU:mc:2015-01:2019-10	ciuca
nicolae-dudau	Nicolae Dudău	Dudău		Q12736652	MDA:fm:2001-09:2004-02	dudau
nicolae-liviu-dragnea	Nicolae-Liviu Dragnea	Dragnea		Q6659788	ROU:ad:2012-12:2015-05;ROU:im:2009-01:2009-02;ROU:sp:2016-12:2019-05	dragnea
nicolae-moga	Nicolae Moga	Moga		Q12736694	ROU:im:2019-07:2019-07	moga
nicolae-nasoc	Nicolae Nasoc	Nasoc	Nicolae Timofti	Q57478	MDA:hs:2012-03:2016-12	nasoc
nicolae-tabacaru	Nicolae Tăbăcaru	Tăbăcaru		Q12736761	MDA:fm:1997-07:2000-11	tabacaru
nicolae-vacaroiu	Nicolae Văcăroiu	Văcăroiu		Q126671	ROU:sp:2000-12:2008-10	vacaroiu|nicolae
nicolai-wammen	Nicolai Wammen	Wammen		Q575363	DNK:dm:2013-08:2015-06	vamen
nicolas-de-riviere	Nicolas de Rivière	de Rivière		Q65386852	FRA:un:2019-07:~2022-07	riviere|deriviere
nicolas-maduro	Nicolás Maduro	Maduro	Nicolas Maduro Moros	Q58132	VEN:fm:2006-08:2013-01;VEN:hg:2013-03:2026-01;VEN:hs:2013-03:2026-01;VEN:sp:2005-01:2006-08;VEN:vp:2012-10:2013-03	maduro
nicolas-sarkozy	Nicolas Sarkozy	Sarkozy		Q329	AND:hs:2007-05:~2011;FRA:hs:2007-05:2012-05;FRA:im:2002-05:2002-06;FRA:im:2002-06:2004-03;FRA:im:2005-06:2007-03	sarkozi
nicolas-tiangaye	Nicolas Tiangaye	Tiangaye		Q3277446	CAF:hg:2013-02:2014-01;CAF:sp:2003-05:2005-06	tiangaie
nicu-popescu	Nicu Popescu	Popescu		Q65640221	MDA:dg:2021-08:~2022-07;MDA:fm:2019-06:2019-11;MDA:fm:2021-08:~2022-07	popescu
nicusor-dan	Nicușor Dan	Dan		Q11163124	ROU:hs:2025-05:~2026-01	dan
niels-helveg-petersen	Niels Helveg Petersen	Petersen		Q425708	DNK:fm:1993-01:2000-12	petersen
niermala-badrising	Niermala Badrising	Badrising	Niermala Sakoentala Badrising	Q22003256	SUR:fm:2015-08:2017-02	badrising
nigel-haywood	Nigel Haywood	Haywood			FLK:hg:2010-10:2016-10	haivud
nigel-phillips	Nigel Phillips	Phillips			SHN:hg:2022-08:~2026-01	filips
nigmatilla-yuldashev	Nigmatilla Yuldashev	Yuldashev		Q20533811	UZB:hs:2016-09:2016-09	iuldashev
nii-okaidja-adamafio	Nii Okaidja Adamafio	Adamafio		Q7034344	GHA:im:1997:2001	adamafio
nika-gilauri	Nika Gilauri	Gilauri	Nikoloz Gilauri	Q310942	GEO:hg:2009-02:2012-07	gilauri
nikenike-vurobaravu	Nikenike Vurobaravu	Vurobaravu		Q113239716	VUT:hs:2022-07:~2026-01	vurobaravu
nikki-haley	Nikki Haley	Haley		Q11668	USA:un:2017-01:2018-12	hali
niko-peleshi	Niko Peleshi	Peleshi		Q13043483	ALB:dm:2020-12:2021-09;ALB:dm:2020-12:~2022-08	peleshi
nikol-pashinyan	Nikol Pashinyan	Pashinyan		Q7035479	ARM:hg:2018-05:2021-04;ARM:hg:2021-04:2021-06;ARM:hg:2021-06:~2026-01	pashinian
nikola-dimitrov	Nikola Dimitrov	Dimitrov		Q12288374	MKD:dg:2020-08:2022-01;MKD:fm:2017-05:2020-08	dimitrov
nikola-gruevski	Nikola Gruevski	Gruevski		Q57766	MKD:hg:2006-08:2017-06	gruevski
nikola-minchev	Nikola Minchev	Minchev		Q109918947	BGR:sp:2021-12:2022-06	minchev
nikola-poposki	Nikola Poposki	Poposki		Q58110	MKD:fm:2011-07:2017-05	poposki
nikola-popovski	Nikola Popovski	Popovski		Q3407430	MKD:sp:2002-10:2003-11	popovski
nikola-sainovic	Nikola Sainovic	Sainovic			SCG:dg:1995-09:~2000	sainovic
nikola-selakovic	Nikola Selaković	Selaković		Q7438681	SRB:fm:2020-10:2022-10	selakovic
nikola-spiric	Nikola Špirić	Špirić		Q311882	BIH:hg:2007-01:2012-01	spiric
nikolai-patrushev	Nikolai Patrushev	Patrushev	Nikolay Platonovich Patrushev	Q446865	RUS:si:1999-08:2008-05;RUS:si:2008-05:~2022-08	patrushev
nikolai-tanayev	Nikolai Tanayev	Tanayev	Nikolay Tanayev	Q24671	KGZ:hg:2002-05:2005-03	tanaiev
nikolai-tsonev	Nikolai Tsonev	Tsonev		Q1166856	BGR:dm:2008-04:2009-07	tsonev
nikolao-pula	Nikolao Pula	Pula			ASM:hg:2025-01:~2026-01	pula
nikolaos-panagiotopoulos	Nikolaos Panagiotopoulos	Panagiotopoulos		Q12881862	GRC:dm:2019-07:~2022-07	panagiotopulos
nikolay-denkov	Nikolay Denkov	Denkov		Q28536878	BGR:hg:2023-06:2024-04	denkov
nikolay-makarov	Nikolay Makarov	Makarov		Q581931	RUS:mc:2008-06:2012-11	makarov
nikolay-milkov	Nikolay Milkov	Milkov		Q56122078	BGR:fm:2022-08:~2022-12	milkov
nikolay-mladenov	Nikolay Mladenov	Mladenov		Q58106	BGR:dm:2009-07:2010-01;BGR:fm:2010-01:2013-03	mladenov
nikolay-nenchev	Nikolay Nenchev	Nenchev		Q18745357	BGR:dm:2014-11:2017-01	nenchev
nikolay-pavlovich-koshman	Nikolay Pavlovich Koshman	Koshman			RUS:dg:1999-10:~2000	koshman
nikolay-svinarov	Nikolay Svinarov	Svinarov		Q1540417	BGR:dm:2001-07:2005-08	svinarov
nikolay-vasilev	Nikolay Vasilev	Vasilev	Kostadin Paskalev		BGR:dg:2001-07:~2004	vasilev
nikos-alivizatos	Nikos Alivizatos	Alivizatos		Q12881764	GRC:im:2004-02:2004-03	ivizatos
nikos-anastasiades	Nikos Anastasiades	Anastasiades	Nicos Anastasiades|Nikos Anastasiadis	Q2112764	CYP:hg:2013-02:2023-02;CYP:hs:2013-02:2023-02	anastasiades
nikos-christodoulides	Nikos Christodoulides	Christodoulides	Nikos Christodoulidis	Q48905549	CYP:fm:2018-03:2022-01;CYP:hg:2023-02:~2026-01;CYP:hs:2023-02:~2026-01	christodulides
nikos-dendias	Nikos Dendias	Dendias		Q247424	GRC:dm:2014-11:2015-01;GRC:dm:2023-06:~2025-12;GRC:fm:2019-07:2023-05	dendias
nikos-kotzias	Nikos Kotzias	Kotzias		Q12881818	GRC:fm:2015-01:2015-08;GRC:fm:2015-09:2018-10	kotzias
nikos-nouris	Nikos Nouris	Nouris		Q65091940	CYP:im:2019-12:~2022-08	nuris
nikos-symeonidis	Nikos Symeonidis	Symeonidis		Q66581876	CYP:dm:2006-10:2007-05	simeonidis
nikos-voutsis	Nikos Voutsis	Voutsis		Q18913643	GRC:im:2015-01:2015-08;GRC:sp:2015-10:2019-07	vutsis
nilda-celia-garre	Nilda Celia Garré	Garré		Q3052342	ARG:dm:2005-11:2010-12	gare
nina-iliescu	Nina Iliescu	Iliescu		Q19664699	ROU:ad:2000-12:2004-12	iliescu
nina-pacari	Nina Pacari	Pacari		Q463560	ECU:fm:2003-01:2003-10	pacari
nino-burjanadze	Nino Burjanadze	Burjanadze		Q229493	GEO:hg:2003-11:2004-01;GEO:hg:2007-11:2008-01;GEO:hs:2003-11:2004-01;GEO:hs:2007-11:2008-01	burjanadze
nirmal-chander-vij	Nirmal Chander Vij	Vij		Q7039992	IND:mc:2003-01:2005-01	
nirmala-sitharaman	Nirmala Sitharaman	Sitharaman		Q7040049	IND:dm:2017-09:2019-05	sitharaman
nirupama-rao	Nirupama Rao	Rao		Q3595745	IND:fm:2009-08:2011-07	rao
nishi-dholakia	Nishi Dholakia	Dholakia			IOT:hg:2024-12:~2025-10	dolakia
niwattamrong-boonsongpaisan	Niwattamrong Boonsongpaisan	Niwattamrong			THA:hg:2012-10:2014-08	bunsongpaisan|nivatamrong
njenga-karume	Njenga Karume	Karume		Q7042423	KEN:dm:2005-12:2007-12	karume
nkosazana-dlamini-zuma	Nkosazana Dlamini-Zuma	Dlamini-Zuma		Q150276	ZAF:im:2009-05:2012-10	zuma|dlaminizuma
nobuo-kishi	Nobuo Kishi	Kishi	Kishi Nobuo	Q1995125	JPN:dm:2020-09:~2022-07	kishi
nobutaka-machimura	Nobutaka Machimura	Machimura	Machimura Nobutaka	Q697258	JPN:fm:2004-09:2005-10;JPN:fm:2007-08:2007-09	machimura
noel-kinsella	Noël Kinsella	Kinsella		Q3345838	CAN:sp:2006-02:2014-11	kinsela
noel-nelson-messone	Noël Nelson Messone	Messone		Q55096171	GAB:fm:2017:2018	mesone
noh-young-min	Noh Young-min	Noh			KOR:ad:2019-05:~2019-05	min|noh
noli-de-castro	Noli de Castro	de Castro		Q338324	PHL:vp:2004-06:2010-06	castro|decastro
nong-duc-manh	Nong Duc Manh	Manh		Q369596	VNM:sp:1992-09:2001-06	manh
nora-castro	Nora Castro	Castro		Q2887070	URY:sp:2005-02:2006-03	castro
norbert-de-batselier	Norbert De Batselier	De Batselier		Q1960191	BEL:sp:1995-06:2006-07	batselier|debatselier
norbert-hofer	Norbert Hofer	Hofer		Q1996861	AUT:hs:2016-07:2017-01;AUT:sp:2013-10:2017-12;AUT:sp:2019-10:~2022-08	hofer
norberto-gonzales	Norberto Gonzales	Gonzales		Q1731251	PHL:dm:2007-07:2007-08;PHL:dm:2009-11:2010-06;PHL:si:2005-02:2007-07	gonzales
norman-anil-kumar-browne	Norman Anil Kumar Browne	Browne		Q7051915	IND:mc:2011-07:2013-12	brovne
norman-fowler	Norman Fowler	Fowler		Q332919	GBR:sp:2016-09:2021-05	fovler
norman-quijano	Norman Quijano	Quijano		Q7052708	SLV:sp:2018-05:2019-11	quiano
normando-costantino	Normando Costantino	Costantino		Q2837184	ARG:mc:2006:2013	costantino
norodom-sihamoni	Norodom Sihamoni	Sihamoni		Q57319	KHM:hs:2004-10:~2026-01	sihamoni
norodom-sihanouk	Norodom Sihanouk	Sihanouk		Q160318	KHM:hs:1993-06:2004-10	sihanuk
norodom-sirivudh	Norodom Sirivudh	Sirivudh			KHM:dg:2004-07:~2005	sirivud
norovyn-altankhuyag	Norovyn Altankhuyag	Altankhuyag	Norov Altankhuyag	Q57888	MNG:dg:2008-09:~2011;MNG:hg:2012-08:2014-11	tanhuiag
nosiviwe-mapisa-nqakula	Nosiviwe Mapisa-Nqakula	Mapisa-Nqakula	Nosiviwe Noluthando Mapisa-Nqakula	Q510746	ZAF:dm:2019-05:~2019-05;ZAF:sp:2021-08:~2022-07	nkakula|mapisankakula
nourdine-bourhane	Nourdine Bourhane	Bourhane		Q12811186	COM:vp:2011-05:2016-05	burhane
noureddine-adam	Noureddine Adam	Adam		Q112077215	CAF:im:2013-03:2013-06	adam
noureddine-bedoui	Noureddine Bedoui	Bedoui	Nouredine Bedoui	Q20109520	DZA:hg:2019-03:2019-12;DZA:im:2015-05:2019-03	bedui
noureddine-erray	Noureddine Erray	Erray		Q91626084	TUN:fm:2020-02:2020-07	erai
nouri-al-maliki	Nouri al-Maliki	al-Maliki	Nouri Maliki|Nuri Maliki|Nuri al-Maliki	Q57673	IRQ:dm:2010-12:2011-08;IRQ:hg:2007-05:2014-09;IRQ:im:2006-05:2006-06;IRQ:im:2010-12:2014-09;IRQ:vp:2014-09:~2017-03	maliki
novruz-mammadov	Novruz Mammadov	Mammadov		Q7065106	AZE:hg:2018-04:2019-10	mamadov
ntsokoane-samuel-matekane	Ntsokoane Samuel Matekane	Matekane			LSO:hg:2022-10:~2026-01	matekane
numan-kurtulmus	Numan Kurtulmuş	Kurtulmuş		Q982397	TUR:dg:2016-05:2018-07	kurtulmus
nuno-nabiam	Nuno Nabiam	Nabiam		Q86715481	GNB:hg:2020-02:2023-12	nabiam
nuno-severiano-teixeira	Nuno Severiano Teixeira	Teixeira		Q920869	PRT:dm:2006-07:2009-10	tixira
nur-hassan-hussein	Nur Hassan Hussein	Hussein	Nur Adde Hassan Hussein	Q451302	SOM:hg:2007-11:2009-02	husin
nurdinjon-ismoilov	Nurdinjon Ismoilov	Ismoilov		Q30729355	UZB:sp:2015-01:~2022-07	ismoilov
nurettin-canikli	Nurettin Canikli	Canikli		Q6046409	TUR:dg:2016-05:2018-07;TUR:dm:2016-05:2018-07;TUR:dm:2017-07:2018-07	canikli
nuri-badran	Nuri Badran	Badran		Q7070107	IRQ:im:2003-09:2004-04	badran
nurlan-balgimbayev	Nurlan Balgimbayev	Balgimbayev			KAZ:hg:1997-10:1999-10	balgimbaiev
nurlan-ermekbaev	Nurlan Ermekbaev	Ermekbaev	Nurlan Yermekbayev	Q1775487	KAZ:dm:2018-08:2021-08;KAZ:si:2014-11:2016-09;KAZ:si:2018-04:2018-08	ermekbaev
nurlan-nigmatulin	Nurlan Nigmatulin	Nigmatulin		Q3719139	KAZ:ad:2014-04:2016-06	nigmatulin
nursultan-nazarbayev	Nursultan Nazarbayev	Nazarbayev	Nursultan A. Nazarbayev|Nursultan Abishuly Nazarbayev	Q57394	KAZ:hs:1991-12:2019-03	nazarbaiev
nusrat-parvaiz-ashraf	Nusrat Parvaiz Ashraf	Ashraf		Q56153243	PAK:ad:2012-06:2013-03	ashraf
nyam-osoryn-tuyaa	Nyam-Osoryn Tuyaa	Tuyaa		Q541239	MNG:fm:1998:2000	tuia
nyamaagiin-enkhbold	Nyamaagiin Enkhbold	Enkhbold	Nyamaa Enkhbold	Q3346574	MNG:dm:2017-10:2020-07;MNG:fm:2006:2007	enhbold
nyan-tun	Nyan Tun	Nyan Tun	Nyan Htun		MMR:vp:2012-08:~2015-11	tun|niantun
nyo-saw	Nyo Saw	Nyo Saw			MMR:hg:2025-07:~2026-01	sav|niosav
nzanga-mobutu	Nzanga Mobutu	Mobutu		Q3091442	COD:dg:2008-10:2010-02	mobutu
o-su-yong	O Su-yong	Su-yong	Kang Yong Su	Q11261360	PRK:dg:2009-04:2010-06	iong|suiong
oana-toiu	Oana Țoiu	Țoiu			ROU:fm:2025-06:~2025-12	toiu
obaidullah-akhund	Obaidullah Akhund	Akhund		Q764159	AFG:dm:1997-04:2001-09	ahund
obert-mpofu	Obert Mpofu	Mpofu		Q2011278	ZWE:im:2017-10:2017-11;ZWE:im:2017-11:2018-09	mpofu
obuch-ojok	Obuch Ojok	Ojok		Q78823225	SSD:sp:2019-12:2021-05	ojok
odd-einar-dorum	Odd Einar Dørum	Dørum		Q1349776	NOR:im:1999-03:2000-03;NOR:im:2001-10:2005-10	dorum
odd-olsen-ingero	Odd Olsen Ingero	Ingero			SJM:hg:2001-06:2009-09;SJM:hg:2009-09:2015-10	ingero
odd-roger-enoksen	Odd Roger Enoksen	Enoksen		Q1367573	NOR:dm:2021-10:2022-04	enoksen
odo-tevi	Odo Tevi	Tevi			VUT:un:2019-05:~2019-05	tevi
odowaa-yusuf-rageh	Odowaa Yusuf Rageh	Rageh		Q86377062	SOM:mc:2019-08:~2022-08	rageh
ogmundur-jonasson	Ögmundur Jónasson			Q294666	ISL:im:2011-01:2013-05	jonason
ognyan-gerdzhikov	Ognyan Gerdzhikov	Gerdzhikov		Q12289150	BGR:hg:2017-01:2017-05;BGR:sp:2001-07:2005-02	gerdzhikov
ogulgerek-berdimuhamedova	Ogulgerek Berdimuhamedova	Berdimuhamedova		Q95557031	TKM:ad:2007-02:~2023-01	berdimuhamedova
oh-myung	Oh Myung	Oh		Q12607825	KOR:dg:2004-10:2006-02	miung|oh
ojo-maduekwe	Ojo Maduekwe	Maduekwe		Q3349989	NGA:fm:2007-07:2010-03	maduekve
ola-ibrahim	Ola Ibrahim	Ibrahim		Q16186714	NGA:mc:2010-09:2012-10;NGA:mc:2012-10:2014-01	ibrahim
olaf-scholz	Olaf Scholz	Scholz		Q61053	DEU:dg:2019-05:~2019-05;DEU:hg:2021-12:2025-05	scholz
olafur-ragnar-grimsson	Ólafur Ragnar Grímsson	Grímsson		Q57284	ISL:hs:1996-08:2016-07	grimson
olaniyi-oladeji	Olaniyi Oladeji	Oladeji		Q111079803	NGA:si:2009-09:2013-10	oladeji
olarn-cahipravat	Olarn Cahipravat	Olarn			THA:dg:2008-09:~2008	cahipravat|olarn
olavo-correia	Olavo Correia	Correia		Q88247927	CPV:dg:2016-05:~2023-01	coria
oldemiro-baloi	Oldemiro Balói	Balói		Q58223	MOZ:fm:2008-03:2017-12	baloi
oleg-balan	Oleg Balan	Balan		Q20431851	MDA:im:2015-02:2016-01	balan
oleg-belokonev	Oleg Belokonev	Belokonev		Q18634077	BLR:mc:2014:2019	belokonev
oleg-butkovic	Oleg Butković	Butković		Q26248569	HRV:dg:2022-07:~2024-05	butkovic
oleg-tulea	Oleg Țulea	Țulea		Q7086176	MDA:fm:2020-03:2020-11	tulea
oleh-dubyna	Oleh Dubyna	Dubyna			UKR:dg:2001-05:~2002	dubina
oleh-urusky	Oleh Urusky	Urusky		Q20070399	UKR:dg:2020-03:2021-11	uruski
oleksandr-kuzmuk	Oleksandr Kuzmuk	Kuzmuk		Q4245525	UKR:dm:1996-07:2001-10;UKR:dm:2004-09:2005-02	kuzmuk
oleksandr-lavrynovych	Oleksandr Lavrynovych	Lavrynovych		Q2066222	UKR:sp:2008-11:2008-12	lavrinovich
oleksandr-litvinenko	Oleksandr Litvinenko	Litvinenko		Q12118123	UKR:si:2021-07:~2022-07	litvinenko
oleksandr-moroz	Oleksandr Moroz	Moroz		Q561122	UKR:sp:2006-07:2007-12	moroz
oleksandr-omelchenko	Oleksandr Omelchenko	Omelchenko		Q2376704	UKR:ad:1996-08:2006-04	omelchenko
oleksandr-popov	Oleksandr Popov	Popov		Q4372354	UKR:ad:2010-11:2013-12	popov
oleksandr-sych	Oleksandr Sych	Sych		Q2089730	UKR:dg:2014-02:2014-11	sich
oleksandr-tkachenko	Oleksandr Tkachenko	Tkachenko		Q920728	UKR:sp:1998-07:2000-01	tkachenko
oleksandr-turchynov	Oleksandr Turchynov	Turchynov		Q15850	UKR:dg:2007-12:2010-11;UKR:dm:2014-12:2019-05;UKR:hg:2010-03:2010-03;UKR:hg:2014-02:2014-02;UKR:hs:2014-02:2014-06;UKR:si:2005-02:2005-09;UKR:sp:2014-02:2014-11	turchinov
oleksandr-vilkul	Oleksandr Vilkul	Vilkul		Q2690188	UKR:dg:2012-12:2014-02	vilkul
oleksandr-yakymenko	Oleksandr Yakymenko	Yakymenko		Q12173442	UKR:si:2013-01:2014-02	iakimenko
oleksandr-zinchenko	Oleksandr Zinchenko	Zinchenko		Q1803666	UKR:ad:2005-01:2005-09	zinchenko
oleksii-reznikov	Oleksii Reznikov	Reznikov		Q4392444	UKR:dg:2020-03:2021-11;UKR:dm:2021-11:2023-09	reznikov
oleksiy-danilov	Oleksiy Danilov	Danilov		Q4154638	UKR:dm:2019-10:~2022-07	danilov
oleksiy-honcharuk	Oleksiy Honcharuk	Honcharuk		Q64486491	UKR:hg:2019-08:2020-03	honcharuk
oleksiy-lyubchenko	Oleksiy Lyubchenko	Lyubchenko		Q97176848	UKR:dg:2020-03:2021-11	liubchenko
olemic-thommessen	Olemic Thommessen	Thommessen		Q6514130	NOR:sp:2013-10:2018-03	thomesen
olena-zelenska	Olena Zelenska	Zelenska		Q59321885	UKR:ad:2019-05:~2022-07	zelenska
olga-alvarado	Olga Alvarado	Alvarado			HND:vp:2018-01:~2022-01	varado
olga-cebotari	Olga Cebotari	Cebotari		Q106866651	MDA:dg:2020-11:2021-08	cebotari
olga-chupris	Olga Chupris	Chupris		Q42391999	BLR:ad:2019-12:~2022-08	chupris
olga-golodets	Olga Golodets	Golodets	Olga Yuryevna Golodets	Q3350421	RUS:dg:2012-05:2020-01	golodets
olga-sanchez-cordero	Olga Sánchez Cordero	Sánchez	Olga Sánchez	Q5099093	MEX:sp:2021-09:~2022-07	cordero|sanchez
olha-stefanishyna	Olha Stefanishyna	Stefanishyna		Q96058561	UKR:dg:2020-03:~2022-07	stefanishina
olita-augustovska	Olita Augustovska	Augustovska		Q60320799	LVA:ad:2009-03:2010-11	augustovska
olive-lembe-di-sita	Olive Lembe di Sita	di Sita		Q509657	COD:ad:2006-06:2019-01	sita|disita
oliver-spasovski	Oliver Spasovski	Spasovski		Q21467814	MKD:hg:2020-01:2020-08;MKD:im:2015-11:2016-05;MKD:im:2016-09:2016-12;MKD:im:2017-06:2020-01;MKD:im:2020-08:~2022-08	spasovski
olivera-injac	Olivera Injac	Injac		Q104597629	MNE:dm:2020-12:2022-04	injac
oliverio-garcia-rodas	Oliverio García Rodas	Rodas		Q110184165	GTM:im:2020-06:2020-11	rodas
olivia-ragnaghnewende-rouamba	Olivia Ragnaghnewendé Rouamba	Rouamba		Q111184239	BFA:fm:2022-03:~2023-01	ruamba
olivier-kamitatu-etsu	Olivier Kamitatu Etsu	Etsu		Q3351121	COD:sp:2003-04:2006-04	etsu
olivier-mahafaly-solonandrasana	Olivier Mahafaly Solonandrasana	Solonandrasana			MDG:hg:2016-04:2018-06	solonandrasana
olivier-nduhungirehe	Olivier Nduhungirehe	Nduhungirehe			RWA:fm:2024-06:~2025-12	nduhungirehe
ollanta-humala-tasso	Ollanta Humala Tasso	Humala	Ollanta Humala		PER:hg:2011-07:2016-07;PER:hs:2011-07:2016-07	taso|humala
olly-robbins	Olly Robbins	Robbins		Q7087793	GBR:ad:2006-06:2007-09	robins
olof-nordal	Ólöf Nordal			Q293066	ISL:im:2014-12:2017-01	nordal
olta-xhacka	Olta Xhaçka	Xhaçka		Q13043722	ALB:dm:2017-09:2020-12;ALB:fm:2020-12:2021-09;ALB:fm:2020-12:~2022-10	xhaka
olubanke-king-akerele	Olubanke King Akerele	Akerele		Q436587	LBR:fm:2007-08:2010-11	akerele
olugbenga-ashiru	Olugbenga Ashiru	Ashiru		Q18604150	NGA:fm:2011-07:2013	ashiru
oluremi-oyo	Oluremi Oyo	Oyo		Q18187112	USA:ad:2003:2014-10	oio
olusegun-obasanjo	Olusegun Obasanjo	Obasanjo		Q202006	NGA:hg:1999-05:2007-05;NGA:hs:1999-05:2007-05	obasanjo
oluseyi-petinrin	Oluseyi Petinrin	Petinrin		Q16186835	NGA:mc:2008-08:2010-09;NGA:mc:2010-09:2012-10	petinrin
olusola-obada	Olusola Obada	Obada		Q23011134	NGA:dm:2012-07:2013-09	obada
oluyemi-adeniji	Oluyemi Adeniji	Adeniji		Q7088880	NGA:fm:2003-07:2006-06;NGA:im:2006-06:2007-05	adeni
olzhas-bektenov	Olzhas Bektenov	Bektenov			KAZ:hg:2024-02:~2026-01	bektenov
olziisaikhan-enkhtuvshin	Olziisaikhan Enkhtuvshin	Enkhtuvshin	Ulziisaikhan Enkhtuvshin|Ulziisaikhan Enkhtuvshun	Q3351752	MNG:dg:2017-10:~2023-05	enhtuvshin
om-birla	Om Birla	Birla		Q7089335	IND:sp:2019-06:~2022-07	birla
omar-abdirashid-ali-sharmarke	Omar Abdirashid Ali Sharmarke	Sharmarke		Q57899	SOM:hg:2009-02:2010-09;SOM:hg:2014-12:2017-03	sharmarke
omar-al-bashir	Omar al-Bashir	al-Bashir	Marshall Umar Hasan Ahmad al-Bashir|Marshall Umar Hassan Ahmad al-Bashir|Umar Hasan Ahmad al-Bashir|Umar Hassan Ahmad al-Bashir	Q57265	SDN:hg:1993-10:2019-08;SDN:hs:1989-06:2019-04;SDN:hs:1993-10:2021-11	bashir
omar-ali-juma	Omar Ali Juma	Juma		Q3372764	TZA:vp:1995-11:2001	juma
omar-barboza	Omar Barboza	Barboza		Q3438429	VEN:sp:2018-01:2019-01	barboza
omar-bongo	Omar Bongo	Bongo	El Hadj Omar Bongo|El Hadj Omar Bongo Ondimba	Q172083	GAB:hs:1967-12:2009-06	bongo
omar-chehade	Omar Chehade	Chehade			PER:vp:2011-07:~2011	chehade
omar-faye	Omar Faye	Faye		Q2277755	GMB:dm:2019-08:2022-05	faie
omar-hilale	Omar Hilale	Hilale			MAR:un:2019-05:~2019-05	hilale
omar-ibrahim-ghalawanji	Omar Ibrahim Ghalawanji	Ghalawanji	Umar Ibrahim Ghalawanji	Q918978	SYR:dg:2019-05:~2019-05;SYR:hg:2012-08:2012-08	ghalavanji
omar-j-marrero	Omar J. Marrero	Marrero	Omar Marrero Diaz|Omar Marrero Díaz	Q110659991	PRI:fm:2021-07:~2022-12	marero
omar-karami	Omar Karami	Karami			LBN:hg:2004-10:2005-06	karami
omar-razzaz	Omar Razzaz	Razzaz		Q29512679	JOR:dm:2019-05:~2019-05;JOR:hg:2018-06:2020-10	razaz
omar-suleiman	Omar Suleiman	Suleiman		Q223568	EGY:vp:2011-01:2011-02	suliman
omar-touray	Omar Touray	Touray		Q2023146	GMB:fm:2008-03:2009-09	turai
omer-bar-lev	Omer Bar-Lev	Bar-Lev		Q3593286	ISR:im:2021-06:~2022-07	lev|barlev
omer-dahab-fadl-mohamed	Omer Dahab Fadl Mohamed	Dahab	Omer Dahab		SDN:un:2019-05:~2019-05	mohamed|dahab
omer-ismail	Omer Ismail	Ismail		Q7090105	SDN:fm:2020-07:2021-02	ismail
omurbek-babanov	Omurbek Babanov	Babanov			KGZ:dg:2010-12:~2010;KGZ:hg:2011-12:2012-09	babanov
omurbek-tekebayev	Omurbek Tekebayev	Tekebayev		Q297568	KGZ:sp:2005-03:2006-02	tekebaiev
ong-teng-cheong	Ong Teng Cheong	Ong			SGP:hs:1993-09:1999-09	cheong|ong
onik-gasparyan	Onik Gasparyan	Gasparyan		Q21210624	ARM:mc:2020-06:2021-03	gasparian
onno-eichelsheim	Onno Eichelsheim	Eichelsheim		Q94429161	NLD:mc:2021-04:~2022-08	ichelshim
ope-pasquet	Ope Pasquet	Pasquet		Q3824716	URY:sp:2022-03:~2022-07	pasquet
oppah-muchinguri	Oppah Muchinguri	Muchinguri	Oppah Muchinguri-Kashiri	Q7095508	ZWE:dm:2018-09:~2022-07	muchinguri
oqil-oqilov	Oqil Oqilov	Oqilov	Ogil Oqilov	Q57754	TJK:hg:1999-12:2013-11	oqilov
orazgeldi-amanmyradow	Orazgeldi Amanmyradow	Amanmyradow		Q39083355	TKM:im:2007-10:2009-05	amanmiradov
orkhan-sultanov	Orkhan Sultanov	Sultanov		Q31295398	AZE:si:2015-12:~2022-07	sultanov
orlando-d-smith	Orlando D. Smith	Smith	Orlando Smith		VGB:hg:2003-06:2007-08;VGB:hg:2011-11:2019-02	smith
orlando-s-mercado	Orlando S. Mercado	Mercado		Q984659	PHL:dm:1998-06:2001-01;PHL:dm:2001-01:2001-01	mercado
osbourne-fleming	Osbourne Fleming	Fleming			AIA:hg:2000-03:2010-02	fleming
oscar-adolfo-naranjo-trujillo	Oscar Adolfo Naranjo Trujillo	Naranjo	Oscar Adolfo Naranjo|Oscar Naranjo		COL:vp:2017-03:~2017	trujilo|naranjo
oscar-arias-sanchez	Óscar Arias Sánchez	Arias	Óscar Arias	Q49344	CRI:hg:2006-05:2010-05;CRI:hs:2006-05:2010-05	sanchez|arias
oscar-berger	Óscar Berger	Berger	Oscar Jose Rafael Berger Perdomo	Q293194	GTM:hg:2004-01:2008-01;GTM:hs:2004-01:2008-01	berger
oscar-chinchilla	Óscar Chinchilla	Chinchilla		Q28837292	GTM:sp:2017-01:2018-01	chinchila
oscar-eduardo-ramirez-aguilar	Oscar Eduardo Ramírez Aguilar	Aguilar		Q16216731	MEX:sp:2020-09:2021-08	aguilar
oscar-luigi-scalfaro	Oscar Luigi Scalfaro	Scalfaro			ITA:hs:1992-05:1999-05	scalfaro
oscar-martin-arce-paniagua	Óscar Martín Arce Paniagua	Paniagua		Q6174861	MEX:sp:2012-05:2012-08	paniagua
oscar-mina	Oscar Mina	Mina	Oscar Mona	Q888482	SMR:hs:2009-04:2009-10;SMR:hs:2022-04:~2022-12	mina
oscar-ortiz	Óscar Ortiz	Ortiz	Salvador Oscar Ortiz	Q8078853	SLV:vp:2014-06:2019-06	ortiz
oscar-raul-aguad	Oscar Raúl Aguad	Aguad	Oscar Aguad	Q7106223	ARG:dm:2017-07:2019-12	aguad
oscar-ruben-salomon-fernandez	Oscar Rubén Salomón Fernández	Fernández		Q110194186	PRY:sp:2020-07:~2022-08	fernandez
oscar-sousa	Óscar Sousa	Sousa		Q5574245	STP:dm:2003-08:2008-06;STP:dm:2012-12:2014-11;STP:dm:2018-12:2021-08;STP:fm:2004-03:2004-03;STP:fm:2006-01:2006-04	susa
oscar-temaru	Oscar Temaru	Temaru			PYF:hg:2010-04:2011-04	temaru
osman-gunes	Osman Güneş	Güneş		Q7107079	TUR:im:2007-05:2007-08;TUR:im:2011-03:2011-07	gunes
osman-hussein-osman	Osman Hussein Osman	Hussein	Osman Hussein	Q110629734	SDN:hg:2022-01:~2024-06	osman|husin
osman-jama-ali	Osman Jama Ali	Ali		Q732073	SOM:hg:2001-10:2001-11	ali
osman-kebir	Osman Kebir	Kebir	Osman Yousif Kibir	Q2161477	SDN:vp:2018-09:2019-04	kebir
osman-saleh-mohammed	Osman Saleh Mohammed	Osman		Q58163	ERI:fm:2007-04:~2022-08	mohamed|osman
osmany-cienfuegos-gorriaran	Osmany Cienfuegos Gorriarán	Gorriarán		Q7107144	CUB:dg:1980:2009	goriaran
ossur-skarphedinsson	Össur Skarphéðinsson			Q58123	ISL:fm:2009-02:2013-05	skarfedinson
osvaldo-de-jesus-serra-van-dunem	Osvaldo de Jesus Serra Van-Dúnem	Van-Dúnem		Q6222208	AGO:im:2002:2006	dunem|vandunem
oswald-harding	Oswald Harding	Harding		Q7108124	JAM:sp:2007-09:2011-12	harding
oswaldo-jarrin-roman	Oswaldo Jarrin Roman	Jarrin	Oswaldo Jarrin		ECU:dm:2019-05:~2019-05	roman|jarin
othman-al-ghanmi	Othman al-Ghanmi	al-Ghanmi		Q29834564	IRQ:im:2020-05:~2022-08	ghanmi
othman-hussein-fayed-majali	Othman Hussein Fayed Majali	Majali	Uthman Hussain Faid al-Mujali	Q16120263	YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05	majali
othman-jerandi	Othman Jerandi	Jerandi		Q12270270	TUN:fm:2013-03:2014-01;TUN:fm:2020-09:~2022-07	jerandi
othmar-commenda	Othmar Commenda	Commenda		Q1251218	AUT:mc:2011-01:2011-11;AUT:mc:2013-05:2018-07	comenda
otinielu-tausi	Otinielu Tausi	Tausi		Q7108741	TUV:im:2001-12:2004-08;TUV:sp:2002-08:2006-08;TUV:sp:2014-03:2019-09	tausi
otkir-sultonov	O‘tkir Sultonov	Sultonov		Q1062393	UZB:hg:1995-12:2003-12	sultonov
otmar-hasler	Otmar Hasler	Hasler	Ottmar Hasler	Q238670	LIE:hg:2001-04:2009-03	hasler
otto-perez-molina	Otto Pérez Molina	Pérez Molina	Otto Fernando Perez Molina	Q57539	GTM:hg:2012-01:2015-09;GTM:hs:2012-01:2015-09	molina|perezmolina
otto-rivero	Otto Rivero	Rivero		Q15837933	CUB:dg:2003:2009	rivero
otto-schily	Otto Schily	Schily			DEU:im:1998-10:2005-11	schili
otto-sonnenholzner	Otto Sonnenholzner	Sonnenholzner		Q59510424	ECU:vp:2018-12:2020-07	sonenholzner
oudom-khattiya	Oudom Khattiya	Oudom			LAO:vp:1998-02:~1999	hatia|udom
ougoureh-kifleh-ahmed	Ougoureh Kifleh Ahmed	Ahmed		Q3358119	DJI:dm:1999:2011	ahmed
ouhoumoudou-mahamadou	Ouhoumoudou Mahamadou	Mahamadou		Q7110324	NER:ad:2019-05:~2019-05;NER:hg:2021-04:~2024-01	mahamadu
oumar-tatum-ly	Oumar Tatum Ly	Ly			MLI:hg:2013-09:2014-04	li
ousainou-darboe	Ousainou Darboe	Darboe		Q710820	GMB:fm:2017-02:2018-06;GMB:vp:2018-06:2019-03	darboe
ousman-badjie	Ousman Badjie	Badjie		Q2041805	GMB:im:1999-01:2003-09	badjie
ousman-jammeh	Ousman Jammeh	Jammeh		Q2041811	GMB:fm:2009-09:2010-06	jameh
ousman-sonko	Ousman Sonko	Sonko		Q24018735	GMB:im:2006-11:2012-04;GMB:im:2012-05:2016-09	sonko
ousmane-issoufi-maiga	Ousmane Issoufi Maiga	Maiga			MLI:hg:2004-04:2007-09	maiga
ousmane-sonko	Ousmane Sonko	Sonko			SEN:hg:2024-04:~2026-01	sonko
ousseini-tinni	Ousseini Tinni	Tinni		Q27825306	NER:sp:2016-03:2021-03	tini
ovidio-manuel-barbosa-pequeno	Ovídio Manuel Barbosa Pequeno	Pequeno		Q3358982	STP:fm:2004-03:2006-01;STP:fm:2007-11:2008	pequeno
ovidio-pacheco-salazar	Ovidio Pacheco Salazar	Salazar		Q113970811	CRI:sp:2001:2002	salazar
ovie-omo-agege	Ovie Omo-Agege	Omo-Agege		Q55080914	NGA:sp:2019-06:~2022-07	agege|omoagege
owe-wiktorin	Owe Wiktorin	Wiktorin		Q6241724	SWE:mc:1994-07:2000-06	viktorin
owen-arthur	Owen Arthur	Arthur	Owen Seymour Arthur	Q356389	BRB:hg:1994-09:2008-01	arthur
owen-walsh	Owen Walsh	Walsh			NFK:hg:2007-10:2012-04	valsh
owoye-andrew-azazi	Owoye Andrew Azazi	Azazi		Q7114962	NGA:mc:2006-06:2007-05;NGA:mc:2007-05:2008-08	azazi
oyunerdene-luvsannamsrai	Oyunerdene Luvsannamsrai	Oyunerdene	Luvsannamsrai Oyun-Erdene	Q24248226	MNG:hg:2021-01:2025-06	luvsanamsrai|oiunerdene
p-j-patterson	P. J. Patterson	Patterson	Percival James Patterson	Q109130	JAM:hg:1992-03:2006-03	paterson
paavo-lipponen	Paavo Lipponen	Lipponen		Q29110	FIN:hg:1995-04:2003-04;FIN:sp:2003-04:2007-03	liponen
pablo-escudero-morales	Pablo Escudero Morales	Morales		Q26745937	MEX:sp:2016-09:2017-08	morales
pacome-moubelet-boubeya	Pacome Moubelet Boubeya	Moubelet Boubeya		Q26924447	GAB:fm:2016-09:2017;GAB:fm:2020-07:2022-03	bubia|mubeletbubia
paek-nam-sun	Paek Nam-sun	Nam-sun		Q494061	PRK:fm:1998-09:2007-01	sun|namsun
paivi-rasanen	Päivi Räsänen	Räsänen		Q438819	FIN:im:2011-06:2014-06;FIN:im:2014-06:2015-05	rasanen
pak-hun	Pak Hun	Pak	Pak Chun Nam	Q56820559	PRK:dg:2021-01:~2023-01	hun|pak
pak-jong-chon	Pak Jong-chon	Pak		Q16905280	PRK:mc:2019-09:2021-09	chon|pak
pak-jong-gun	Pak Jong-gun	Pak		Q12597103	PRK:dg:2021-01:~2023-01	gun|pak
pak-myong-su	Pak Myong Su	Pak			PRK:dg:2009-09:~2009	su|pak
pak-pong-ju	Pak Pong-ju	Pak	Pak Pong-chu	Q494800	PRK:hg:2003-09:2007-04;PRK:hg:2013-04:2019-04	ju|pak
pak-su-il	Pak Su-il	Pak	Pak Su Gil	Q56820402	PRK:dg:2009-09:~2011	il|pak
pak-tae-chun	Pak Tae-chun	Pak			KOR:hg:2000-01:2000-05	chun|pak
pak-ui-chun	Pak Ui-chun	Pak		Q58214	PRK:fm:2007-05:2014-04	chun|pak
pakalitha-mosisili	Pakalitha Mosisili	Mosisili		Q57732	LSO:hg:1998-05:2012-06;LSO:hg:2015-03:2017-06	mosisili
pal-csaky	Pal Csaky	Csaky			SVK:dg:1998-10:~2005	csaki
pal-jonson	Pål Jonson	Jonson			SWE:dm:2022-10:~2025-12	jonson
pal-schmitt	Pál Schmitt	Schmitt		Q184810	HUN:hs:2010-08:2012-04;HUN:sp:2010-05:2010-08	schmit
palamagamba-john-aidan-mwaluko-kabudi	Palamagamba John Aidan Mwaluko Kabudi	Kabudi		Q29579700	TZA:fm:2019-03:2021-03	kabudi
panagiotis-chinofotis	Panagiotis Chinofotis	Chinofotis		Q7129831	GRC:mc:2005:2007	chinofotis
panagiotis-pikrammenos	Panagiotis Pikrammenos	Pikrammenos		Q318492	GRC:dg:2019-07:~2022-07;GRC:hg:2012-05:2012-06	pikramenos
pande-petrovski	Pande Petrovski	Petrovski		Q3400763	MKD:mc:2001-06:2001-09	petrovski
pandeli-majko	Pandeli Majko	Majko		Q381214	ALB:dm:2001-09:2002-01;ALB:dm:2002-07:2005-09;ALB:hg:1998-10:1999-10;ALB:hg:2002-02:2002-07	majko
pandikar-amin-mulia	Pandikar Amin Mulia	Mulia		Q4343921	MYS:sp:2008-04:2018-05	mulia
pani-yathotou	Pani Yathotou	Pani	Pany Yathotou		LAO:vp:2021-03:~2024-05	iathotu|pani
panos-kammenos	Panos Kammenos	Kammenos		Q1467594	GRC:dm:2015-01:2015-08;GRC:dm:2015-09:2019-01	kamenos
panos-panagiotopoulos	Panos Panagiotopoulos	Panagiotopoulos		Q2048881	GRC:dm:2012-06:2013-06	panagiotopulos
pantaleon-alvarez	Pantaleon Alvarez	Alvarez		Q24239770	PHL:sp:2016-07:2019-06	varez
paolo-bollini	Paolo Bollini	Bollini		Q557046	SMR:hs:1998-10:~1999;SMR:hs:2004-04:2004-10	bolini
paolo-gentiloni	Paolo Gentiloni	Gentiloni		Q1071031	ITA:fm:2014-10:2016-12;ITA:hg:2016-12:2018-06	gentiloni
paolo-rondelli	Paolo Rondelli	Rondelli		Q7132238	SMR:hs:2022-04:~2022-12	rondeli
par-nuder	Pär Nuder	Nuder		Q320842	SWE:dm:2002-10:2002-11	nuder
paramanga-ernest-yonli	Paramanga Ernest Yonli	Yonli	Ernest Paramanga Yonli	Q434742	BFA:hg:2000-11:2007-06	ionli
paramaslyum-pillay-vyapoory	Paramaslyum Pillay Vyapoory	Vyapoory			MUS:vp:2016-04:~2017-03	viapuri
parfait-anicet-mbay	Parfait Anicet Mbay	Mbay		Q108292458	CAF:fm:2013-02:2013-03;CAF:fm:2013:~2022-07	mbai
park-byeong-seug	Park Byeong-seug	Park		Q16079899	KOR:sp:2020-06:2022-05	seug|park
park-geun-hye	Park Geun-hye	Park		Q138048	KOR:hs:2013-02:2017-03	hie|park
park-han-ki	Park Han-ki	Park		Q47501409	KOR:mc:2018-10:2020-09	ki|park
park-hee-tae	Park Hee-tae	Park		Q6783852	KOR:sp:2010-06:2012-02	tae|park
park-heung-ryeol	Park Heung-ryeol	Park		Q12597362	KOR:mc:2006-11:2008-03	rieol|park
park-jie-won	Park Jie-won	Park		Q624217	KOR:si:2020-07:~2022-08	von|park
park-jin	Park Jin	Jin		Q16090188	KOR:fm:2022-05:2024-01	jin
park-kwan-yong	Park Kwan-yong	Park		Q12596508	KOR:sp:2002-07:2004-05	iong|park
park-soon-ae	Park Soon-ae	Park		Q112131619	KOR:dg:2022-07:~2022-08	ae|park
parmanand-jha	Parmanand Jha	Jha	Paramananda Jha	Q2482925	NPL:vp:2008-07:2015-10	jha
paru-aihi	Paru Aihi	Aihi		Q28086377	PNG:fm:2011:2012	aihi
parvez-elahi	Parvez Elahi	Elahi	Chaudhry Pervais Elahi	Q2961554	PAK:dg:2012-06:2013-03	elahi
parviz-davudi	Parviz Davudi	Davudi			IRN:vp:2005-09:~2008	davudi
pascal-affi-nguessan	Pascal Affi N'Guessan	N'Guessan	Affi N'Guessan	Q717915	CIV:hg:2000-10:2003-02	nguesan
pascal-barandagiye	Pascal Barandagiye	Barandagiye			BDI:im:2019-05:~2019-05	barandagie
pascal-couchepin	Pascal Couchepin	Couchepin		Q115513	CHE:hg:2003-01:2003-12;CHE:hg:2008-01:2008-12;CHE:hs:2003-01:2003-12;CHE:hs:2008-01:2008-12;CHE:vp:2002-01:2002-12;CHE:vp:2007-01:2007-12	cuchepin
pascal-koupaki	Pascal Koupaki	Koupaki	Pascal Irenee Koupaki	Q29035	BEN:hg:2011-05:2015-06	kupaki
pascal-lamy	Pascal Lamy	Lamy		Q277183	:io:2005-09:2013-08:world-trade-organization	lami
pascal-nyabenda	Pascal Nyabenda	Nyabenda		Q16873213	BDI:hs:2020-06:2020-06	niabenda
pascal-yoadimnadji	Pascal Yoadimnadji	Yoadimnadji		Q344743	TCD:hg:2005-02:2007-02	ioadimnadji
pascale-bruderer	Pascale Bruderer	Bruderer		Q116100	CHE:sp:2009-11:2010-11	bruderer
pascoal-mocumbi	Pascoal Mocumbi	Mocumbi		Q1383773	MOZ:hg:1994-12:2004-02	mocumbi
pasquale-preziosa	Pasquale Preziosa	Preziosa		Q3897122	ITA:mc:2013-02:2016-03	preziosa
pasquale-valentini	Pasquale Valentini	Valentini		Q6693543	SMR:fm:2012-12:2016;SMR:hg:2012-12:2020-01	valentini
pasteur-bizimungu	Pasteur Bizimungu	Bizimungu		Q471882	RWA:hs:1994-07:2000-03	bizimungu
pastor-micha-ondo-bile	Pastor Micha Ondó Bile	Ondó	Pastor Micha Ondó|Pastor Ondó	Q58151	GNQ:fm:2003-02:2012-05	bile|ondo
patalione-kanimoa	Patalione Kanimoa	Kanimoa			WLF:hg:2001-01:2012-04	kanimoa
patience-jonathan	Patience Jonathan	Jonathan		Q7144934	NGA:ad:2010-05:2015-05	jonathan
patrice-cellario	Patrice Cellario	Cellario			MCO:im:2019-05:~2019-05	celario
patrice-talon	Patrice Talon	Talon		Q16669148	BEN:hg:2016-04:~2026-01;BEN:hg:2021-04:~2021-05;BEN:hs:2016-04:~2026-01	talon
patrice-trovoada	Patrice Trovoada	Trovoada	Patrice Emery Trovoada	Q459822	STP:fm:2001:2002-02;STP:hg:2008-02:2008-06;STP:hg:2010-08:2012-12;STP:hg:2014-11:2018-12;STP:hg:2019-05:~2019-05;STP:hg:2022-11:2025-01	trovoada
patricia-deveaux	Patricia Deveaux	Deveaux		Q108990353	BHS:sp:2021-09:~2022-07	deveaux
patricia-espinosa	Patricia Espinosa	Espinosa		Q58082	MEX:fm:2006-12:2012-11	espinosa
patricia-etteh	Patricia Etteh	Etteh		Q7145570	NGA:sp:2007-06:2007-10	eteh
patricia-robinson	Patricia Robinson	Robinson		Q7145811	TTO:ad:1997-03:2003-03	robinson
patricia-rodas	Patricia Rodas	Rodas		Q9056875	HND:fm:2009-01:2009-06	rodas
patricio-walker	Patricio Walker	Walker		Q6066812	CHL:sp:2015-03:2016-03	valker
patrick-abba-moro	Patrick Abba Moro	Moro		Q19668719	NGA:im:2011-07:2015-05	moro
patrick-achi	Patrick Achi	Achi		Q3369176	CIV:hg:2021-03:2023-10	achi
patrick-dewael	Patrick Dewael	Dewael		Q15992	BEL:im:2003-07:2008-12;BEL:sp:2008-12:2010-07;BEL:sp:2014-06:2014-10;BEL:sp:2019-06:2020-10	devael
patrick-faber	Patrick Faber	Faber			BLZ:dg:2016-06:~2020-11	faber
patrick-herminie	Patrick Herminie	Herminie			SYC:hg:2025-10:~2026-01;SYC:hs:2025-10:~2026-01	herminie
patrick-ho	Patrick Ho	Ho		Q7146739	HKG:im:2002-07:2007-06	ho
patrick-leclercq	Patrick Leclercq	Leclercq	Patrick Leclerque		MCO:hg:2000-01:2005-06	leclerck
patrick-lipton-robinson	Patrick Lipton Robinson	Robinson		Q1304283	:io:2015-02:~2023-01	robinson
patrick-m-walsh	Patrick M. Walsh	Walsh		Q7147062	USA:mc:2007-04:2009-08	valsh
patrick-manning	Patrick Manning	Manning		Q365206	TTO:hg:2001-12:2010-05	maning
patrick-ollier	Patrick Ollier	Ollier		Q976436	FRA:sp:2007-03:2007-06	olier
patrick-pruaitch	Patrick Pruaitch	Pruaitch		Q35553617	PNG:fm:2019-08:2020-12	pruaitch
patteson-oti	Patteson Oti	Oti		Q7148496	SLB:fm:1997-08:2000-06;SLB:fm:2006-05:2007-12;SLB:sp:2019-05:~2022-08	oti
patxi-lopez	Patxi López	López		Q465161	ESP:sp:2016-01:2016-07	lopez
paul-berenger	Paul Bérenger	Bérenger		Q138970	MUS:dg:2000-09:~2002;MUS:hg:2003-09:2005-07	berenger
paul-biya	Paul Biya	Biya		Q57272	CMR:hs:1982-11:~2026-01	bia
paul-biyoghe-mba	Paul Biyoghe Mba	Biyoghe	Paul Biyoghe		GAB:hg:2009-07:2012-02	mba|bioghe
paul-calvert	Paul Calvert	Calvert		Q7149687	AUS:sp:2002-08:2007-08	calvert
paul-candler	Paul Candler	Candler			IOT:hg:2021-07:2024-12	candler
paul-chet-greene	Paul Chet Greene	Greene	E.P. Chet Greene|Paul Greene	Q20172097	ATG:fm:2018-03:~2022-12	grine
paul-chiu	Paul Chiu	Chiu		Q8273178	TWN:dg:2008-05:2009-09	chiu
paul-degerlund	Paul Degerlund	Degerlund		Q5619378	SWE:mc:1998:2000	degerlund
paul-dike	Paul Dike	Dike		Q1420311	NGA:mc:2006-06:2008-08;NGA:mc:2008-08:2010-09	dike
paul-dlamini	Paul Dlamini	Dlamini		Q28403455	SWZ:dg:2013:2018-11	dlamini
paul-henri-sandaogo-damiba	Paul-Henri Sandaogo Damiba	Damiba		Q110666454	BFA:dm:2022-09:2022-09;BFA:hs:2022-01:2022-09	damiba
paul-j-selva	Paul J. Selva	Selva		Q16776319	USA:mc:2015-07:~2022-08	selva
paul-kaba-thieba	Paul Kaba Thieba	Thieba		Q22043905	BFA:hg:2016-01:2019-01;BFA:hg:2019-05:~2019-05	thieba
paul-kagame	Paul Kagame	Kagame		Q1231345	RWA:dm:1994-07:2000-04;RWA:hs:2000-04:~2026-01;RWA:vp:1994-07:~1999	kagame
paul-martin	Paul Martin	Martin		Q128529	CAN:hg:2003-12:2006-02	martin
paul-mashatile	Paul Mashatile	Mashatile	Paul Mashsatile	Q7152252	ZAF:dg:2023-03:~2024-05;ZAF:vp:2023-03:~2024-05	mashatile
paul-mayom-akech	Paul Mayom Akech	Mayom	Paul Mayom|Paul Mayom Akec	Q7152291	SSD:im:2020-03:2021-11	akech|maiom
paul-robertson	Paul Robertson	Robertson		Q108426450	JAM:fm:1993:2001	robertson
paul-ryan	Paul Ryan	Ryan		Q203966	USA:sp:2015-10:2019-01	rian
paul-shabangu	Paul Shabangu	Shabangu		Q2062420	SWZ:hg:2003-09:2003-11	shabangu
paul-somohardjo	Paul Somohardjo	Somohardjo		Q2125987	SUR:sp:2005-06:2010-06	somohardjo
paul-stanescu	Paul Stănescu	Stănescu		Q28113893	ROU:ad:2017-10:2019-02	stanescu
paul-symon	Paul Symon	Symon		Q7153896	AUS:si:2017-12:~2022-07	simon
paul-tiensten	Paul Tiensten	Tiensten		Q3372294	PNG:fm:2006:2007	tiensten
paul-toungui	Paul Toungui	Toungui		Q58208	GAB:fm:2008-10:2012-02	tungui
paul-van-tigchelt	Paul Van Tigchelt	Van Tigchelt			BEL:dg:2023-10:~2024-05	tigchelt|vantigchelt
paula-bennett	Paula Bennett	Bennett		Q6416051	NZL:dg:2016-12:2017-10;NZL:hg:2016-12:2017-10	benet
paula-cox	Paula Cox	Cox			BMU:hg:2010-10:2012-12	cox
paula-mae-weekes	Paula-Mae Weekes	Weekes		Q47461098	TTO:hs:2018-03:2023-03	vikes
paula-risikko	Paula Risikko	Risikko		Q2983780	FIN:im:2016-06:2018-02;FIN:sp:2018-02:2019-04	risiko
paulette-lenert	Paulette Lenert	Lenert		Q59465834	LUX:dg:2022-01:~2022-07	lenert
paulino-jose-macaringue	Paulino Jose Macaringue	Macaringue		Q111817475	MOZ:mc:2008-03:2013-06	macaringue
paulo-augusto-costa-rocha	Paulo Augusto Costa Rocha	Rocha	Paulo Rocha	Q114612818	CPV:im:2019-05:~2019-05;CPV:im:2021-05:~2023-01	rocha
paulo-jorge-espirito-santo	Paulo Jorge Espirito Santo	Santo		Q28497473	STP:fm:1999-07:2000-04	santo
paulo-kassoma	Paulo Kassoma	Kassoma		Q373591	AGO:hg:2008-09:2010-02;AGO:sp:2010-02:2012-09	kasoma
paulo-portas	Paulo Portas	Portas		Q58161	PRT:dg:2013-07:2015-11;PRT:dm:2002-04:2005-03;PRT:fm:2011-06:2013-07	portas
paulo-rangel	Paulo Rangel	Rangel			PRT:fm:2024-04:~2025-12	rangel
paulo-sergio-nogueira-de-oliveira	Paulo Sérgio Nogueira de Oliveira	de Oliveira		Q106307801	BRA:dm:2022-03:~2022-07	olivira|deolivira
pavao-miljavac	Pavao Miljavac	Miljavac		Q3513267	HRV:dm:1998-10:2000-01	miljavac
pavel-belobradek	Pavel Bělobrádek	Bělobrádek		Q1373840	CZE:dg:2014-01:2017-12	belobradek
pavel-filip	Pavel Filip	Filip		Q7155601	MDA:hg:2016-01:2019-06	filip
pavel-gantar	Pavel Gantar	Gantar		Q3487725	SVN:sp:2008-10:2011-09	gantar
pavel-mertlik	Pavel Mertlík	Mertlík	Pavel Rychetsky	Q12044174	CZE:dg:1998-07:2001-04	mertlik
pavel-nemec	Pavel Němec	Němec		Q12044193	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2006-08	nemec
pavel-rychetsky	Pavel Rychetský	Rychetský		Q3511760	CZE:dg:1998-07:2002-07;CZE:dg:2002-07:2004-08	richetski
pavel-voicu	Pavel Voicu	Voicu		Q64746574	MDA:dm:2019-06:2019-11;MDA:im:2019-11:2021-08	voicu
pavlo-klimkin	Pavlo Klimkin	Klimkin		Q10857432	UKR:fm:2016-04:2019-08	klimkin
pavlo-lebedyev	Pavlo Lebedyev	Lebedyev		Q1767960	UKR:dm:2012-12:2014-02	lebediev
pavlo-rozenko	Pavlo Rozenko	Rozenko		Q2502227	UKR:dg:2016-04:2019-08	rozenko
pavol-hrusovsky	Pavol Hrušovský	Hrušovský		Q700735	SVK:sp:2002-10:2006-02;SVK:sp:2011-10:2012-04	hrusovski
pavol-paska	Pavol Paška	Paška		Q1374505	SVK:sp:2006-06:2010-06;SVK:sp:2012-04:2014-11	paska
pavol-rusko	Pavol Rusko	Rusko			SVK:dg:2003-09:~2003;SVK:dg:2004-05:~2005	rusko
pearnel-charles	Pearnel Charles	Charles		Q2065916	JAM:sp:2016-03:2020-08	charles
pedro-abaga-esono	Pedro Abaga Esono	Esono		Q112175229	GNQ:ad:2020-08:~2022-07	esono
pedro-agramunt	Pedro Agramunt	Agramunt		Q11940700	:io:2016-01:2017-10	agramunt
pedro-brolo	Pedro Brolo	Brolo		Q66381168	GTM:fm:2020-01:2022-01	brolo
pedro-carmona	Pedro Carmona	Carmona		Q878705	VEN:hs:2002-04:2002-04	carmona
pedro-castillo	Pedro Castillo	Castillo	Jose Pedro Castillo Terrones	Q103838608	PER:hg:2021-07:2022-12;PER:hs:2021-07:2022-12	castilo
pedro-ela-nguema-buna	Pedro Ela Nguema Buna	Buna		Q112175230	GNQ:ad:2020-08:~2022-07	buna
pedro-lorenzo-alliana-rodriguez	Pedro Lorenzo Alliana Rodríguez	Alliana	Pedro Alliana|Pedro Lorenzo Alliana|Pedro Lorenzo Alliana Rodr guez	Q51885479	PRY:sp:2019-07:~2022-08;PRY:vp:2023-08:~2024-06	rodriguez|liana
pedro-miguel-gonzalez-pinzon	Pedro Miguel González Pinzón	Pinzón		Q7159791	PAN:sp:2007-09:2008-08	pinzon
pedro-miret-prieto	Pedro Miret Prieto	Prieto		Q6069538	CUB:dg:1990:2009	prieto
pedro-monsuy-asumu	Pedro Monsuy Asumu	Asumu		Q112186238	GNQ:ad:2020-08:~2022-07	asumu
pedro-morenes	Pedro Morenés	Morenés		Q2066688	ESP:dm:2011-11:2016-11	morenes
pedro-ndong-obiang-ngomo	Pedro Ndong Obiang Ngomo	Ngomo		Q112186166	GNQ:ad:2020-08:~2022-07	ngomo
pedro-ondo-ngua	Pedro Ondo Ngua	Ngua		Q112186215	GNQ:ad:2020-08:~2022-07	ngua
pedro-ondo-nguema-okomo	Pedro Ondo Nguema Okomo	Okomo		Q112133267	GNQ:ad:2020-08:~2022-07	okomo
pedro-p-tenorio	Pedro P. Tenorio	Tenorio			MNP:hg:1998-01:2002-01	tenorio
pedro-pablo-kuczynski-godard	Pedro Pablo Kuczynski Godard	Kuczynski	Pedro Kuczynski|Pedro Pablo Kuczynski		PER:hg:2016-07:2020-11;PER:hs:2016-07:2020-11	godard|kuczinski
pedro-passos-coelho	Pedro Passos Coelho	Passos Coelho	Pedro Manuel Mamede Passos Coelho|Pedro Manuel Passos Coelho Mamede	Q57615	PRT:hg:2011-06:2015-11	coelho|pasoscoelho
pedro-pierluisi	Pedro Pierluisi	Pierluisi			PRI:hg:2021-01:2025-01	pierluisi
pedro-pinto	Pedro Pinto	Pinto	Pedro Pinto Rubianes		ECU:vp:2000-01:~2001	pinto
pedro-pires	Pedro Pires	Pires	Pedro Verona Pires|Pedro Verona Rodrigues Pires|Pedro Verona Rodriques Pires	Q107431	CPV:hs:2001-03:2011-09	pires
pedro-rossello	Pedro Rossello	Rossello			PRI:hg:1993-01:2001-01	roselo
pedro-sanchez	Pedro Sánchez	Sánchez	Pedro Sanchez Perez-Castejon|Spain Pedro Sanchez Perez-Castejon	Q6070218	ESP:hg:2018-06:~2026-01	sanchez
pedro-santana-lopes	Pedro Santana Lopes	Santana Lopes		Q239248	PRT:hg:2004-07:2005-03	lopes|santanalopes
pedro-solbes	Pedro Solbes	Solbes	Pedro Solbes Mira		ESP:vp:2004-04:~2008	solbes
pedro-vaz	Pedro Vaz	Vaz		Q2042621	URY:fm:2009-08:2010-03	vaz
peeni-henare	Peeni Henare	Henare		Q18098260	NZL:dm:2020-11:~2022-08	henare
pekka-haavisto	Pekka Haavisto	Haavisto		Q317485	FIN:fm:2019-12:~2022-07	havisto
pelenike-isaia	Pelenike Isaia	Isaia		Q7161303	TUV:im:2011-09:2013-08	isaia
pellumb-qazimi	Pëllumb Qazimi	Qazimi		Q47281809	ALB:mc:2000:2006	kazimi
pelonomi-venson-moitoi	Pelonomi Venson-Moitoi	Venson-Moitoi		Q7161670	BWA:fm:2014:2018	moitoi|vensonmoitoi
penda-ya-ndakolo	Penda ya Ndakolo	Ndakolo			NAM:dm:2019-05:~2019-05	ndakolo
pengiran-aminan-pengiran-mahmud	Pengiran Aminan Pengiran Mahmud	Mahmud		Q65548572	BRN:mc:2018-01:2020-09	mahmud
penisimani-fifita	Penisimani Fifita	Fifita		Q96470811	TON:im:2016-10:2017-01	fifita
pennelope-beckles	Pennelope Beckles	Beckles	Penelope Beckles	Q37294256	TTO:un:2019-05:~2019-05	bekles
penny-mordaunt	Penny Mordaunt	Mordaunt		Q580464	GBR:dm:2019-05:2019-07	mordaunt
penny-wong	Penny Wong	Wong		Q456759	AUS:fm:2022-05:~2025-12	vong
per-bolund	Per Bolund	Bolund		Q5581337	SWE:dg:2021-02:2021-11	bolund
per-sandberg	Per Sandberg	Sandberg		Q935613	NOR:im:2017-03:2017-07;NOR:im:2018-03:2018-04	sandberg
per-sefland	Per Sefland	Sefland			SJM:hg:2005-10:2009-09	sefland
per-stig-moller	Per Stig Møller	Møller		Q697184	DNK:fm:2001-11:2010-02	moler
per-westerberg	Per Westerberg	Westerberg		Q1375199	SWE:sp:2006-10:2014-09	vesterberg
per-willy-amundsen	Per-Willy Amundsen	Amundsen		Q282089	NOR:im:2016-12:2018-01	amundsen
perence-shiri	Perence Shiri	Shiri	Perrance Shiri	Q7167845	ZWE:mc:1992:2017-12	shiri
perfecto-r-yasay	Perfecto R. Yasay	Yasay		Q7168139	PHL:fm:2016-06:2017-03	iasai
perks-ligoya	Perks Ligoya	Ligoya			MWI:un:2019-05:~2019-05	ligoia
perry-christie	Perry Christie	Christie		Q57705	BHS:hg:2002-05:2007-05;BHS:hg:2005-06:2007-05;BHS:hg:2012-05:2017-05	christie
perry-lim	Perry Lim	Lim		Q15798338	SGP:mc:2015-08:2018-03	lim
pervez-khattak	Pervez Khattak	Khattak		Q13579848	PAK:dm:2018-08:2022-04	hatak
pervez-musharraf	Pervez Musharraf	Musharraf		Q40495	PAK:dm:1999-10:2002-10;PAK:hg:1999-10:2002-11;PAK:hs:2001-06:2008-08;PAK:mc:1998-10:2001-10;PAK:mc:1998-10:2007-11	musharaf
pervin-buldan	Pervin Buldan	Buldan		Q458740	TUR:sp:2015-11:2018-02	buldan
pesamino-taputai	Pesamino Taputai	Taputai			WLF:hg:2007-04:2012-04	taputai
petar-cobankovic	Petar Cobankovic	Cobankovic			HRV:dg:2010-12:~2011	cobankovic
petar-stoyanov	Petar Stoyanov	Stoyanov		Q81215	BGR:hs:1997-01:2002-01	stoianov
pete-hegseth	Pete Hegseth	Hegseth			USA:dm:2025-01:~2025-12	hegseth
pete-rouse	Pete Rouse	Rouse		Q1290431	USA:ad:2011-01:2014-01	ruse
peter-balazs	Péter Balázs	Balázs		Q550142	HUN:fm:2009-04:2010-05	balazs
peter-bartram	Peter Bartram	Bartram		Q4992392	DNK:mc:2012-03:2017-01	bartram
peter-bashir-gbandi	Peter Bashir Gbandi	Bashir	Peter Bashir	Q112525865	SSD:fm:2016:~2022-08	gbandi|bashir
peter-bieri	Peter Bieri	Bieri		Q115926	CHE:sp:2006-12:2007-12	bieri
peter-caruana	Peter Caruana	Caruana			GIB:hg:1996-05:2011-12	caruana
peter-christensen	Peter Christensen	Christensen		Q2383396	DNK:dm:2015-09:2016-11	christensen
peter-cosgrove	Peter Cosgrove	Cosgrove	Peter John Cosgrove	Q976974	AUS:mc:2002-07:2005-07	cosgrove
peter-david	Peter David	David			GRD:fm:2019-05:~2019-05	david
peter-dunne	Peter Dunne	Dunne		Q1266756	NZL:im:2014-01:2017-10	dune
peter-dutton	Peter Dutton	Dutton	Peter Craig Dutton	Q7173778	AUS:dm:2021-03:2022-05;AUS:im:2017-12:2021-03	duton
peter-ferbrache	Peter Ferbrache	Ferbrache			GGY:hg:2020-10:2025-07	ferbrache
peter-gajdos	Peter Gajdos	Gajdos			SVK:dm:2019-05:~2019-05	gajdos
peter-gluckman	Peter Gluckman	Gluckman		Q7174263	NZL:ad:2009-07:2018-06	glukman
peter-harwood	Peter Harwood	Harwood			GGY:hg:2012-05:2014-03	harvud
peter-hayes	Peter Hayes	Hayes			IOT:hg:2012-10:2021-07	haies
peter-hill	Peter Hill	Hill		Q39071569	GBR:ad:2017:2019	hil
peter-hultqvist	Peter Hultqvist	Hultqvist		Q3370162	SWE:dm:2014-10:~2022-07	hultkvist
peter-jenkins	Peter Jenkins	Jenkins		Q7174964	GBR:un:2001:2006	jenkins
peter-kazadi	Peter Kazadi	Kazadi			COD:dg:2023-03:~2024-05	kazadi
peter-kazimir	Peter Kažimír	Kažimír		Q552534	SVK:dg:2012-04:~2017-03;SVK:dg:2019-05:~2019-05	kazimir
peter-kmec	Peter Kmec	Kmec			SVK:dg:2023-10:~2024-05	kmec
peter-lewis	Peter Lewis	Lewis		Q7175450	AUS:sp:2002-03:2005-04	levis
peter-m-christian	Peter M. Christian	Christian	Peter Martin Christian	Q19921375	FSM:hg:2015-05:2019-05;FSM:hs:2015-05:2019-05	christian
peter-mackay	Peter MacKay	MacKay		Q716246	CAN:dm:2007-08:2013-07;CAN:fm:2006-02:2007-08	makai
peter-mafany-musonge	Peter Mafany Musonge	Musonge		Q708023	CMR:hg:1996-09:2004-12	musonge
peter-medgyessy	Péter Medgyessy	Medgyessy		Q156487	HUN:hg:2002-05:2004-09	medgiesi
peter-milliken	Peter Milliken	Milliken		Q445809	CAN:sp:2001-01:2011-06	miliken
peter-mutharika	Peter Mutharika	Mutharika	Arthur Peter Mutharika	Q7176020	MWI:dm:2014-05:2020;MWI:fm:2011-09:2012-04;MWI:hg:2014-05:2020-06;MWI:hg:2025-10:~2026-01;MWI:hs:2014-05:2020-06;MWI:hs:2025-10:~2026-01	mutharika
peter-o-gooderham	Peter O. Gooderham	Gooderham		Q7174287	GBR:un:2008:2012	guderham
peter-oneill	Peter O'Neill	O'Neill	Peter Paire O'Neill	Q57892	PNG:hg:2011-08:2019-05	onil
peter-pace	Peter Pace	Pace		Q540453	USA:mc:2001-10:2005-08;USA:mc:2005-10:2007-09	pace
peter-pellegrini	Peter Pellegrini	Pellegrini	Peter Pelligrini	Q17330556	SVK:dg:2016-03:~2017;SVK:hg:2018-03:2021-04;SVK:hs:2024-06:~2026-01;SVK:im:2018-04:2018-04;SVK:sp:2014-11:2016-03	pelegrini
peter-reith	Peter Reith	Reith		Q7176566	AUS:dm:2001-01:2001-11	rith
peter-ricketts	Peter Ricketts	Ricketts		Q4394632	GBR:si:2010-05:2012-01	rikets
peter-ryan	Peter Ryan	Ryan		Q7176723	AUS:dg:2010-12:2014-12	rian
peter-schieder	Peter Schieder	Schieder		Q1274581	:io:2002-01:2005-01	schieder
peter-schoomaker	Peter Schoomaker	Schoomaker		Q1362004	USA:mc:2003-08:2007-04	schumaker
peter-shannel-agovaka	Peter Shannel Agovaka	Agovaka	Peter Shanel Agovaka	Q7176876	SLB:fm:2010-08:2012-02	agovaka
peter-slipper	Peter Slipper	Slipper		Q7176978	AUS:sp:2011-11:2012-10	sliper
peter-smith	Peter Smith	Smith			CYM:hg:1999-05:2000-11	smith
peter-struck	Peter Struck	Struck			DEU:dm:2002-07:2005-11	struk
peter-szijjarto	Péter Szijjártó	Szijjártó		Q685293	HUN:fm:2014-09:2018-05;HUN:fm:2014-09:2022-05;HUN:fm:2014-09:~2025-12	szijarto
peter-thomson	Peter Thomson	Thomson		Q22213056	:io:2016-09:2017-09	thomson
peter-tomka	Peter Tomka	Tomka		Q1348577	:io:2003-02:~2023-01;:io:2009-02:2012-02;:io:2012-02:2015-02	tomka
peter-turnquest	Peter Turnquest	Turnquest			BHS:dg:2019-05:~2019-05	turnquest
peter-w-chiarelli	Peter W. Chiarelli	Chiarelli		Q1598882	USA:mc:2008-08:2012-01	chiareli
peter-wall	Peter Wall	Wall		Q7177564	GBR:mc:2010:2014	val
peter-watson	Peter Watson	Watson		Q7177611	AUS:sp:2017-05:~2022-07	vatson
peter-wellington	Peter Wellington	Wellington		Q7177643	AUS:sp:2015-03:2017-11	velington
petr-fiala	Petr Fiala	Fiala		Q3377548	CZE:hg:2021-12:2025-12	fiala
petr-mares	Petr Mareš	Mareš		Q12044963	CZE:dg:2002-07:2004-08	mares
petr-necas	Petr Nečas	Nečas		Q35786	CZE:dg:2006-09:2007-01;CZE:dg:2007-01:2009-05;CZE:dm:2012-12:2013-03;CZE:hg:2010-06:2013-07	necas
petr-pavel	Petr Pavel	Pavel			CZE:hs:2023-03:~2026-01	pavel
petr-pithart	Petr Pithart	Pithart		Q685676	CZE:sp:2000-12:2004-12	pithart
petra-de-sutter	Petra De Sutter	De Sutter		Q17428148	BEL:dg:2020-10:~2024-05	suter|desuter
petras-vaitiekunas	Petras Vaitiekūnas	Vaitiekūnas		Q589989	LTU:fm:2006-07:2008-12	vaitiekunas
petre-roman	Petre Roman	Roman		Q316823	ROU:fm:1999-12:2000-12;ROU:sp:1996-11:2000-02	roman
petre-toba	Petre Tobă	Tobă		Q21510422	ROU:im:2015-11:2016-09	toba
petro-poroshenko	Petro Poroshenko	Poroshenko		Q58077	UKR:dm:2005-02:2005-09;UKR:fm:2009-10:2010-03;UKR:hs:2014-06:2019-05	poroshenko
petros-molyviatis	Petros Molyviatis	Molyviatis		Q1252175	GRC:fm:2004-03:2006-02;GRC:fm:2012-05:2012-06;GRC:fm:2015-08:2015-09	moliviatis
petru-lucinschi	Petru Lucinschi	Lucinschi		Q355874	MDA:hs:1997-01:2001-04	lucinschi
petteri-orpo	Petteri Orpo	Orpo		Q6029546	FIN:dg:2017-06:2019-06;FIN:hg:2023-04:2023-06;FIN:hg:2023-06:~2026-01;FIN:im:2015-05:2016-06	orpo
petur-zhotev	Petur Zhotev	Zhotev			BGR:dg:1999-12:~2001	zhotev
petya-parvanova	Petya Parvanova	Parvanova		Q7179447	BGR:im:2013-03:2013-05	parvanova
phaethongthan-chinnawat	Phaethongthan Chinnawat	Phaethongthan	Paetongtarn Shinawatra		THA:hg:2024-08:2025-07	chinavat|faethongthan
phaibun-wattanasiritham	Phaibun Wattanasiritham	Phaibun			THA:dg:2007-03:~2007	vatanasiritham|faibun
pham-binh-minh	Phạm Bình Minh	Minh		Q10806892	VNM:dg:2013-11:2021-09;VNM:dg:2021-09:~2022-07;VNM:fm:2011-08:2021-04	minh
pham-gia-khiem	Pham Gia Khiem	Khiem		Q58170	VNM:dg:1997-09:2011-08;VNM:fm:2006-06:2011-08	hiem
pham-minh-chinh	Phạm Minh Chính	Chính		Q10806940	VNM:hg:2021-04:~2026-01	chinh
pham-thi-thanh-tra	Phạm Thị Thanh Trà	Phạm		Q24958645	VNM:im:2021-04:~2022-07	tra|fam
pham-van-tra	Pham Van Tra	Pham		Q1320534	VNM:dm:1997-12:2006-06	tra|fam
phan-van-giang	Phan Văn Giang	Phan		Q20026119	VNM:dm:2021-04:~2022-07;VNM:mc:2016-05:2021-05	giang|fan
phan-van-khai	Phan Van Khai	Van Khai		Q379489	VNM:hg:1997-09:2006-06	hai|vanhai
phandu-skelemani	Phandu Skelemani	Skelemani		Q58186	BWA:fm:2008:2014;BWA:sp:2019-11:~2022-07	skelemani
phankham-viphavan	Phankham Viphavan	Phankham		Q7180477	LAO:dg:2014-07:~2015-11;LAO:hg:2021-03:~2023-01;LAO:vp:2016-04:~2021-03	vifavan|fanham
phelekezela-mphoko	Phelekezela Mphoko	Mphoko		Q7181212	ZWE:hs:2017-11:2017-11;ZWE:vp:2014-12:2017-11	mfoko
phil-goff	Phil Goff	Goff		Q597909	NZL:dm:2005-10:2008-11;NZL:fm:1999-12:2005-10	gof
philemon-yang	Philémon Yang	Yang		Q57840	CMR:hg:2009-06:2019-01	iang
philip-boedoro	Philip Boedoro	Boedoro		Q18214160	VUT:hs:2014-09:2014-09;VUT:sp:2013-04:2015-06	boedoro
philip-hammond	Philip Hammond	Hammond		Q332987	GBR:dm:2011-10:2014-07;GBR:fm:2014-07:2016-07	hamond
philip-isdory-mpango	Philip Isdory Mpango	Mpango	Philip Mpango	Q22279305	TZA:vp:2021-03:~2024-05	mpango
philip-ozouf	Philip Ozouf	Ozouf		Q3379061	JEY:fm:2022-07:~2022-12	ozuf
philip-pierre	Philip Pierre	Pierre	Philip J. Pierre	Q7184214	LCA:hg:2021-07:~2026-01	piere
philip-rushbrook	Philip Rushbrook	Rushbrook			SHN:hg:2019-05:2022-08	rushbruk
philip-valerio-sibanda	Philip Valerio Sibanda	Sibanda		Q7184496	ZWE:mc:2017-12:~2022-07	sibanda
philippe-douste-blazy	Philippe Douste-Blazy	Douste-Blazy		Q366016	FRA:fm:2005-05:2007-05	blazi|dusteblazi
philippe-germaine	Philippe Germaine	Germaine			NCL:hg:2015-04:2019-07	germaine
philippe-goffin	Philippe Goffin	Goffin		Q3379933	BEL:dm:2019-11:2020-10;BEL:fm:2019-11:2020-10	gofin
philippe-gomes	Philippe Gomes	Gomes			NCL:hg:2009-06:2011-03	gomes
philippe-i	Philippe I	Philippe	Philippe I of Belgium	Q155004	BEL:hs:2013-07:~2026-01	filipe
philippe-mangou	Philippe Mangou	Mangou		Q515195	CIV:mc:2004:2011	mangu
phinit-charusombat	Phinit Charusombat	Phinit			THA:dg:2004-10:~2005	charusombat|finit
phongthep-therkanchana-also-spelled-phongthep-thepkanchana	Phongthep Therkanchana also spelled Phongthep Thepkanchana	Thepkanchana	Charuphong Rueangsusan also spelled Jarupong Ruangsuwan|Phongthep Thepkanchana also spelled Phongthep Therkanchana		THA:dg:2012-10:~2014	thepkanchana
phumiphon-adunyadet	Phumiphon Adunyadet	Phumiphon	Phumiphon Adunyadet or		THA:hs:1946-06:2016-12	aduniadet|fumifon
phumtham-wechayachai	Phumtham Wechayachai	Phumtham			THA:hg:2025-07:2025-09	vechaiachai|fumtham
phumzile-mlambo-ngcuka	Phumzile Mlambo-Ngcuka	Mlambo-Ngcuka		Q540935	ZAF:dg:2005-06:2008-09;ZAF:vp:2005-06:2008-09	ngcuka|mlambongcuka
phung-quang-thanh	Phung Quang Thanh	Phung		Q485476	VNM:dm:2006-06:2016-04;VNM:mc:2001:2006-08	thanh|fung
pia-kjaersgaard	Pia Kjærsgaard	Kjærsgaard		Q272924	DNK:sp:2015-07:2019-06	kjaersgard
pier-marino-menicucci	Pier Marino Menicucci	Menicucci		Q3902925	SMR:hs:2003-04:2003-10	menicuci
pierre-angoua	Pierre Angoua	Angoua		Q112062432	CAF:dm:2001-08:2003-01	angua
pierre-buyoya	Pierre Buyoya	Buyoya		Q380916	BDI:hg:1996-07:2003-04;BDI:hg:2001-11:2003-04;BDI:hs:1996-07:2003-04	buioia
pierre-celestin-rwigema	Pierre-Célestin Rwigema	Rwigema	Celestin Rwigema	Q330951	RWA:hg:1995-08:2000-03	rvigema
pierre-charles	Pierre Charles	Charles			DMA:hg:2000-10:2004-01	charles
pierre-claude-nolin	Pierre Claude Nolin	Nolin		Q3384455	CAN:sp:2014-11:2015-04	nolin
pierre-claver-maganga-moussavou	Pierre Claver Maganga Moussavou	Moussavou		Q3384461	GAB:vp:2017-08:2019-05	musavu
pierre-dartout	Pierre Dartout	Dartout		Q20556507	MCO:hg:2020-09:2024-09	dartut
pierre-francois-sildor	Pierre François Sildor	Sildor		Q113531494	HTI:sp:2020-01:2021-01	sildor
pierre-frogier	Pierre Frogier	Frogier			NCL:hg:2001-04:2004-06	frogier
pierre-habumuremyi	Pierre Habumuremyi	Habumuremyi	Pierre Damien Habumuremyi	Q57853	RWA:hg:2011-10:2014-07	habumuremi
pierre-marini-bodho	Pierre Marini Bodho	Bodho		Q3386149	COD:sp:2002-04:2007-05	bodo
pierre-moukoko-mbonjo	Pierre Moukoko Mbonjo	Mbonjo		Q17306253	CMR:fm:2011-12:2015-10	mbonjo
pierre-nkurunziza	Pierre Nkurunziza	Nkurunziza	Pierre Nkurunziza - Hutu	Q57343	BDI:hg:2005-08:2020-06;BDI:hs:2005-08:2020-06	nkurunziza
pierre-oba	Pierre Oba	Oba		Q3386464	COG:im:1997-11:2005-01	oba
pierre-pettigrew	Pierre Pettigrew	Pettigrew		Q3386594	CAN:fm:2004-07:2006-02	petigrev
pierre-richard-casimir	Pierre-Richard Casimir	Casimir		Q15635856	HTI:fm:2012-08:2014-04	casimir
pierre-schill	Pierre Schill	Schill		Q107273969	FRA:mc:2021-07:~2022-07	schil
pierre-yves-dermagne	Pierre-Yves Dermagne	Dermagne		Q17177127	BEL:dg:2020-10:~2024-05	dermagne
pierrot-delienne	Pierrot Delienne	Delienne		Q108426425	HTI:fm:2016-03:2017-03	deliene
piet-hein-donner	Piet Hein Donner	Donner		Q983081	NLD:im:2010-10:2011-12	doner
pieter-de-crem	Pieter De Crem	De Crem		Q1534851	BEL:dg:2013-03:2014-10;BEL:dm:2007-12:2014-10;BEL:im:2018-12:2020-10	crem|decrem
pieter-kooijmans	Pieter Kooijmans	Kooijmans		Q481465	:io:1997:2006	kuimans
pietro-berti	Pietro Berti	Berti			SMR:hs:1998-10:~1999	berti
pietro-grasso	Pietro Grasso	Grasso		Q2503364	ITA:sp:2013-03:2018-03	graso
pietro-parolin	Pietro Parolin	Parolin			VAT:hg:2013-10:~2022-08	parolin
pilar-medja-ela-namil	Pilar Medja Ela Namil	Namil		Q112186233	GNQ:ad:2020-08:~2022-07	namil
pio-tuia	Pio Tuia	Tuia			TKL:hg:2005-02:2006;TKL:hg:2008-02:2009-02	tuia
piotr-glinski	Piotr Gliński	Gliński		Q11817487	POL:dg:2015-11:~2023-12	glinski
piotr-parkhomchyk	Piotr Parkhomchyk	Parkhomchyk	Petr Parkhomchyk	Q90845282	BLR:dg:2022-08:~2024-05	parhomchik
pius-msekwa	Pius Msekwa	Msekwa		Q7199602	TZA:sp:1994-04:2005-11	msekva
placid-diratsagae-segokgo	Placid Diratsagae Segokgo	Segokgo		Q110211416	BWA:mc:2016-09:~2022-07	segokgo
plamen-oresharski	Plamen Oresharski	Oresharski		Q11832497	BGR:hg:2013-05:2014-08	oresharski
plamen-panayotov	Plamen Panayotov	Panayotov			BGR:dg:2003-07:~2004	panaiotov
plamen-uzunov	Plamen Uzunov	Uzunov		Q30237387	BGR:im:2017-01:2017-05	uzunov
plodprasop-suraswadi	Plodprasop Suraswadi	Plodprasop			THA:dg:2012-10:~2013	surasvadi|plodprasop
poasi-tei	Poasi Tei	Tei	Poasi Mataele Tei	Q96479418	TON:dg:2021-12:2022-05	ti
pohiva-tuionetoa	Pohiva Tuʻiʻonetoa	Tuʻiʻonetoa		Q48778102	TON:hg:2019-10:2021-12	tuionetoa
polat-bobojonov	Poʻlat Bobojonov	Bobojonov		Q38905192	UZB:im:2017-09:~2022-07	bobojonov
polynesia-edouard-fritch	Polynesia Edouard Fritch	Fritch			PYF:hg:2014-09:2023-05	fritch
polynesia-gaston-floss	Polynesia Gaston Floss	Floss			PYF:hg:2013-05:2014-09	flos
polynesia-gaston-flosse	Polynesia Gaston Flosse	Flosse			PYF:hg:1991-04:2004-05;PYF:hg:2004-10:2005-03	flose
polynesia-gaston-tong-sang	Polynesia Gaston Tong Sang	Tong Sang			PYF:hg:2008-04:2009-02;PYF:hg:2009-11:2010-04	sang|tongsang
polynesia-jacqui-drollet	Polynesia Jacqui Drollet	Drollet			PYF:hg:2011-04:2013-05	drolet
polynesia-l-edouard-fritch	Polynesia L. Edouard Fritch	Fritch			PYF:hg:2013-05:2014-09	fritch
polynesia-moetai-brotherson	Polynesia Moetai Brotherson	Brotherson	Polynesia Moetai Brotherson Edouard Fritch		PYF:hg:2023-05:~2026-01	brotherson
polynesia-oscar-temaru	Polynesia Oscar Temaru	Temaru			PYF:hg:2005-03:2007-09;PYF:hg:2007-09:2008-04;PYF:hg:2009-02:2009-02;PYF:hg:2011-04:2013-05	temaru
ponatshego-kedikilwe	Ponatshego Kedikilwe	Kedikilwe			BWA:vp:2012-08:~2015-11	kedikilve
pontien-gaciyubwenge	Pontien Gaciyubwenge	Gaciyubwenge		Q19939064	BDI:dm:2010-08:2015-05	gaciubvenge
poran-berdiyew	Poran Berdiyew	Berdiyew		Q39082869	TKM:im:1998-09:2002-03	berdiev
porfirio-andres-bautista-garcia	Porfirio Andrés Bautista García	García		Q101130478	DOM:sp:2001:2003;DOM:sp:2004:2006	garcia
porfirio-lobo-sosa	Porfirio Lobo Sosa	Lobo	Porfirio Lobo	Q4737	HND:hg:2010-01:2014-01;HND:hs:2010-01:2014-01	sosa|lobo
porfirio-munoz-ledo	Porfirio Muñoz Ledo	Ledo		Q1956741	MEX:sp:2018-09:2019-09	ledo
portia-simpson-miller	Portia Simpson-Miller	Simpson-Miller		Q57597	JAM:hg:2006-03:2007-09;JAM:hg:2012-01:2016-03	miler|simpsonmiler
poul-nyrup-rasmussen	Poul Nyrup Rasmussen	Rasmussen		Q311063	DNK:hg:1993-01:2001-11	rasmusen
prabhu-ram-sharma	Prabhu Ram Sharma	Sharma		Q107699712	NPL:mc:2021-11:~2022-07	sharma
prabowo-subianto	Prabowo Subianto	Subianto		Q2107268	IDN:dm:2019-10:2024-10	subianto
prabowo-subianto-djojohadikusumo	Prabowo Subianto Djojohadikusumo	Prabowo			IDN:hg:2024-10:~2026-01;IDN:hs:2024-10:~2026-01	djojohadikusumo|prabovo
pracha-promnok	Pracha Promnok	Pracha			THA:dg:2013-03:~2013	promnok|pracha
prachin-chantong	Prachin Chantong	Prachin			THA:dg:2015-08:~2017-03;THA:dg:2019-05:~2019-05	chantong|prachin
pradeep-vasant-naik	Pradeep Vasant Naik	Naik		Q7237445	IND:mc:2009-05:2011-07	naik
prak-sokhon	Prak Sokhon	Sokhon	Prak Sokonn	Q23771428	KHM:dg:2018-09:~2023-01;KHM:fm:2016-04:~2023-01	sohon
pranab-mukherjee	Pranab Mukherjee	Mukherjee		Q57446	IND:dm:2004-05:2006-10;IND:fm:2006-10:2009-05;IND:hs:2012-07:2017-07	muherji
prasanna-ranatunga	Prasanna Ranatunga	Ranatunga		Q7238464	LKA:im:2022-04:2022-05	ranatunga
pratibha-patil	Pratibha Patil	Patil	Pratibha Devisingh Patil	Q47854	IND:hs:2007-07:2012-07	patil
pravind-jugnauth	Pravind Jugnauth	Jugnauth		Q3401447	MUS:dm:2019-11:~2022-07;MUS:hg:2017-01:~2025-01	jugnauth
prawit-wongsuwan	Prawit Wongsuwan	Prawit	Pridiyathon Thewakun	Q15724737	THA:dg:2006-10:~2006;THA:dg:2014-08:~2021-12;THA:dm:2019-05:~2019-05;THA:hg:2022-08:2023-09	vongsuvan|pravit
prayut-chan-o-cha	Prayut Chan-o-cha	Prayut	Prayut Chan-ocha	Q2108126	THA:hg:2014-08:2022;THA:hg:2019-06:2023-09	cha|praiut
predrag-boskovic	Predrag Bošković	Bošković		Q7239703	MNE:dm:2016-11:2020-12	boskovic
predrag-markovic	Predrag Marković	Marković		Q581943	SRB:hs:2004-03:2004-07;SRB:sp:2004-03:2007-02	markovic
predrag-stromar	Predrag Stromar	Stromar			HRV:dg:2017-06:~2023-04	stromar
premiers-yuriy-dmitriyevich-maslyukov	Premiers Yuriy Dmitriyevich Maslyukov	Maslyukov	Premiers Vladimir Broisovich Bulgak		RUS:dg:1998-09:~1999	masliukov
premysl-sobotka	Přemysl Sobotka	Sobotka		Q287879	CZE:sp:2004-12:2010-10	sobotka
pretaap-radhakishun	Pretaap Radhakishun	Radhakishun	Pretaapnarian Radhakishun	Q1444020	SUR:vp:1996-09:2000-08	radakishun
prince-c-johnson-iii	Prince C. Johnson III	Johnson		Q66498832	LBR:mc:2018-02:~2022-07	johnson|prince
prince-mohamed-bolkiah	Prince Mohamed Bolkiah	Bolkiah		Q58233	BRN:fm:1984-01:2015-10	bolkiah
princess-lindiwe	Princess Lindiwe	Lindiwe		Q114515143	SWZ:im:2018-11:~2023-01	lindive
prithvirajsing-roopun	Prithvirajsing Roopun	Roopun	Pritivirajsing Roopun	Q77311543	MUS:hs:2019-12:~2025-01	rupun
priti-patel	Priti Patel	Patel		Q575733	GBR:im:2019-07:~2022-07	patel
prokopis-pavlopoulos	Prokopis Pavlopoulos	Pavlopoulos	Prokopios Pavlopoulos	Q3407316	GRC:hs:2015-03:2020-03;GRC:im:2004-03:2007-08;GRC:im:2007-09:2009-09	pavlopulos
prommin-lertsuridej	Prommin Lertsuridej	Prommin			THA:dg:2001-02:~2003	lertsuridej|promin
prosper-bazombanza	Prosper Bazombanza	Bazombanza	Prosper Bazombaza	Q96695249	BDI:vp:2014-02:~2017-03;BDI:vp:2020-06:~2024-05	bazombanza
prospero-nograles	Próspero Nograles	Nograles		Q975592	PHL:sp:2008-02:2010-06	nograles
puan-maharani	Puan Maharani	Maharani		Q15646541	IDN:sp:2019-10:~2022-07	maharani
puka-temu	Puka Temu	Temu		Q2117670	PNG:dg:2007-08:~2009;PNG:fm:2012:2012-08	temu
purachai-piamsombun	Purachai Piamsombun	Purachai			THA:dg:2003-11:~2004	piamsombun|purachai
purna-bahadur-khadka	Purna Bahadur Khadka	Khadka			NPL:dg:2023-03:~2024-03	hadka
purnomo-yusgiantoro	Purnomo Yusgiantoro	Yusgiantoro		Q4251398	IDN:dm:2009-10:2014-10	iusgiantoro
pushpa-kamal-dahal	Pushpa Kamal Dahal	Dahal		Q315500	NPL:hg:2008-08:2009-05;NPL:hg:2016-08:2017-06;NPL:hg:2022-12:2024-07	dahal
pyotr-ilichov	Pyotr Ilichov	Ilichov		Q28819033	RUS:un:2017-02:~2022-08	ilichov
pyotr-prokopovych	Pyotr Prokopovych	Prokopovych	Petr Prokopovich	Q2384660	BLR:dg:1996-12:~1999;BLR:dg:2013-01:2014-12	prokopovich
qaboos-bin-said-al-said	Qaboos bin Said Al Said	Qaboos	Qaboos bin Said	Q57331	OMN:fm:2019-05:~2019-05;OMN:hg:1970-07:2020-01;OMN:hs:1970-07:2020-01	said|kabus
qadam-shah-shahim	Qadam Shah Shahim	Shahim		Q28062393	AFG:mc:2015-05:2017-04	shahim
qader-al-obeidi	Qader Al-Obeidi	Al-Obeidi		Q7265770	IRQ:dm:2006-03:2010-12	obidi
qadri-jamil	Qadri Jamil	Jamil		Q2121339	SYR:dg:2012-06:2013-10	jamil
qamar-javed-bajwa	Qamar Javed Bajwa	Bajwa		Q27916451	PAK:mc:2016-11:~2022-08	bajva
qasim-al-araji	Qasim al-Araji	al-Araji		Q28716967	IRQ:im:2016-01:2019	araji
qasim-ibrahim	Qasim Ibrahim	Ibrahim		Q7267003	MDV:im:2018-11:2018-12;MDV:sp:2018-11:2019-05	ibrahim
qazi-ahsan-ahmed-shuja-abadi	Qazi Ahsan Ahmed Shuja Abadi	Qazi	Hamad Karzai|Hamid Karzai	Q25548163	AFG:hs:2002-06:2004-12	abadi|kazi
qin-gang	Qin Gang	Qin		Q7216297	CHN:fm:2022-12:2023-07	gang|qin
qolam-ali-khoshru	Qolam Ali Khoshru	Khoshru			IRN:un:2019-05:~2019-05	hoshru
rabbie-namaliu	Rabbie Namaliu	Namaliu		Q2003366	PNG:fm:2002:2006	namaliu
rabi-lamichhane	Rabi Lamichhane	Lamichhane			NPL:dg:2022-12:~2024-05	lamichane
rabiu-kwankwaso	Rabiu Kwankwaso	Kwankwaso		Q3509922	NGA:dm:2003-07:2006-08	kvankvaso
rached-ghannouchi	Rached Ghannouchi	Ghannouchi		Q360792	TUN:sp:2019-11:2021-12	ghanuchi
rachid-sabbagh	Rachid Sabbagh	Sabbagh		Q9344006	TUN:dm:2013-03:2014-01	sabagh
rachid-talbi-alami	Rachid Talbi Alami	Alami		Q3416205	MAR:sp:2014-04:2017-01;MAR:sp:2021-10:~2022-07	alami
rachidi-ben-massonde	Rachidi ben Massonde	Massonde		Q113953782	COM:vp:2002-05:2006-05	masonde
radek-john	Radek John	John		Q255434	CZE:dg:2010-07:2011-05;CZE:im:2010-07:2011-04	john
radhames-camacho	Radhamés Camacho	Camacho		Q113992390	DOM:sp:2018:2020	camacho
radi-naidenov	Radi Naidenov	Naidenov		Q12291935	BGR:fm:2017-01:2017-05	naidenov
radmila-sekerinska	Radmila Šekerinska	Šekerinska	Radmila Shekerinska-Jankovska	Q162983	MKD:dm:2017-06:2022-01;MKD:hg:2004-05:2004-06;MKD:hg:2004-11:2004-12	sekerinska
radoslaw-sikorski	Radosław Sikorski	Sikorski		Q58085	POL:dm:2005-10:2007-02;POL:fm:2007-11:2014-09;POL:fm:2023-12:~2025-12	sikorski
radu-stroe	Radu Stroe	Stroe		Q7281730	ROU:im:2012-12:2014-01	stroe
radu-vasile	Radu Vasile	Vasile			ROU:hg:1998-04:1999-12	vasile
rafael-alburquerque	Rafael Alburquerque	Alburquerque	Rafael Alburquerque de Castro	Q3084751	DOM:vp:2004-08:2012-08	burquerque
rafael-correa-delgado	Rafael Correa Delgado	Correa	Rafael Correa	Q19581	ECU:hg:2007-01:2017-05;ECU:hs:2007-01:2017-05	delgado|corea
rafael-espada	Rafael Espada	Espada	Jose Rafael Espada	Q521543	GTM:vp:2008-01:2012-01	espada
rafael-ortiz-fabrega	Rafael Ortiz Fábrega	Fábrega		Q28501766	CRI:sp:2015:2016	fabrega
rafael-ramirez	Rafael Ramírez	Ramírez		Q2127006	VEN:fm:2014-09:2014-12;VEN:un:2014-12:2017-11	ramirez
rafaela-alburquerque	Rafaela Alburquerque	Alburquerque		Q28057750	DOM:sp:1999:2003	burquerque
rafet-husovic	Rafet Husovic	Husovic			MNE:dg:2019-05:~2019-05	husovic
rafi-al-issawi	Rafi al-Issawi	al-Issawi		Q7282646	IRQ:dg:2008-07:2010-12;IRQ:hg:2008-07:2014-09	isavi
rafik-abdessalem	Rafik Abdessalem	Abdessalem		Q3417420	TUN:fm:2011-12:2013-03	abdesalem
rafiq-belhaj-kacem	Rafiq Belhaj Kacem	Kacem		Q3417419	TUN:im:2004-11:2011-01	kacem
rafiq-hariri	Rafiq Hariri	Hariri			LBN:hg:2000-10:2004-10	hariri
raghubir-mahaseth	Raghubir Mahaseth	Mahaseth			NPL:dg:2024-03:~2024-05	mahaseth
raheel-sharif	Raheel Sharif	Sharif		Q15240778	PAK:mc:2013-11:2016-11	sharif
raila-a-odinga	Raila A Odinga	Odinga	Raila Amolo Odinga	Q57657	KEN:hg:2008-04:2013-04	odinga
raimondas-sukys	Raimondas Šukys	Šukys		Q1685267	LTU:im:2006-07:2007-12	sukis
raimonds-bergmanis	Raimonds Bergmanis	Bergmanis		Q6111915	LVA:dm:2015-07:2019-01	bergmanis
raimonds-vejonis	Raimonds Vējonis	Vējonis		Q2416022	LVA:dm:2012-01:2015-07;LVA:dm:2014-01:2015-07;LVA:hs:2015-07:2019-07	vejonis|raimonds
raimundas-karoblis	Raimundas Karoblis	Karoblis		Q1709981	LTU:dm:2016-12:2020-12	karoblis
raimundas-palaitis	Raimundas Palaitis	Palaitis		Q937621	LTU:im:2008-12:2012-03	palaitis
raimundo-pereira	Raimundo Pereira	Pereira		Q314538	GNB:hs:2009-03:2009-09;GNB:hs:2012-01:2012-04	perira
rainier-iii	Rainier III	Rainier			MCO:hs:1949-05:2005-04	rainier
rais-yatim	Rais Yatim	Yatim		Q2380853	MYS:fm:2008-03:2009-04	iatim
raisa-bogatyrova	Raisa Bogatyrova	Bogatyrova		Q450278	UKR:dg:2012-02:2014-02;UKR:dm:2007-12:2012-02	bogatirova
raja-pervaiz-ashraf	Raja Pervaiz Ashraf	Ashraf		Q57811	PAK:hg:2012-06:2013-06;PAK:sp:2022-04:~2022-08	ashraf
rajai-muasher	Rajai Muasher	Muasher			JOR:dg:2019-05:~2019-05	muasher
rajnath-singh	Rajnath Singh	Singh		Q3506475	IND:dm:2019-05:~2025-12;IND:im:2014-05:2019-05	singh
rakesh-kumar-singh-bhadauria	Rakesh Kumar Singh Bhadauria	Bhadauria		Q41820507	IND:mc:2019-09:2021-09	bhadauria
ralph-gonsalves	Ralph Gonsalves	Gonsalves	Ralph E. Gonsalves|Ralph Everard Gonsalves	Q57800	VCT:hg:2001-03:2025-11	gonsalves
ralph-reganvanu	Ralph Reganvanu	Reganvanu			VUT:fm:2019-05:~2019-05	reganvanu
ralph-t-oneal	Ralph T. O'Neal	O'Neal			VGB:hg:1995-05:2003-06;VGB:hg:2007-08:2011-11	oneal
ralph-torres	Ralph Torres	Torres			MNP:hg:2015-12:2023-01	tores
raluca-turcan	Raluca Turcan	Turcan		Q7288407	ROU:dg:2019-11:2020-12	turcan
ram-bahadur-thapa	Ram Bahadur Thapa	Thapa			NPL:im:2019-05:~2019-05	thapa
ram-baran-yadav	Ram Baran Yadav	Yadav		Q57441	NPL:hs:2008-07:2015-10	iadav
ram-chandra-poudel	Ram Chandra Poudel	Poudel			NPL:hs:2023-03:~2026-01	pudel
ram-nath-kovind	Ram Nath Kovind	Kovind		Q16845347	IND:hs:2017-07:2022-07	kovind
ram-sahaya-yadav	Ram Sahaya Yadav	Yadav	Ram Sahaya Prasad Yadav	Q106993234	NPL:vp:2023-03:~2024-05	iadav
ram-sardjoe	Ram Sardjoe	Sardjoe	Ramdien Sardjoe	Q613821	SUR:sp:2001-11:2005-06;SUR:vp:2005-08:2010-08	sardjoe
ramazon-rahimov	Ramazon Rahimov	Rahimov	Ramazon Rahimzoda	Q7289157	TJK:im:2012-01:~2022-08	rahimov
rami-hamdallah	Rami Hamdallah	Hamdallah			PSE:hg:2013-06:2019-04	hamdalah
ramil-usubov	Ramil Usubov	Usubov		Q4478729	AZE:im:1994-04:2019-06	usubov
ramiro-valdes	Ramiro Valdés	Valdés	Ramiro Valdes Menendez	Q1388860	CUB:dg:2009:2019-10;CUB:dg:2019-12:~2024-06;CUB:vp:2009-12:2019-10	valdes
ramiz-mehdiyev	Ramiz Mehdiyev	Mehdiyev		Q4292219	AZE:ad:1995-02:2019-10	mehdiev
ramiz-salkic	Ramiz Salkic	Salkic			BIH:vp:2019-05:~2019-05	salkic
ramli-ngah-talib	Ramli Ngah Talib	Talib		Q7289724	MYS:sp:2004-11:2008-02	talib
ramon-alburquerque-ramirez	Ramón Alburquerque Ramírez	Ramírez		Q113992554	DOM:sp:1998:2000	ramirez
ramon-bengono-miko-nzang	Ramón Bengono Miko Nzang	Nzang		Q112186237	GNQ:ad:2020-08:~2022-07	nzang
ramon-carrizales	Ramón Carrizales	Carrizales	Ramon Alonzo Carrizalez Rengifo	Q1185484	VEN:vp:2008-01:2010-01	carizales
ramon-puerta	Ramón Puerta	Puerta		Q357257	ARG:hs:2001-12:2001-12	puerta
ramona-manescu	Ramona Mănescu	Mănescu		Q3064927	ROU:fm:2019-07:2019-11	manescu
ramtane-lamamra	Ramtane Lamamra	Lamamra		Q2130427	DZA:dg:2019-03:2019-04;DZA:fm:2013-09:2017-05;DZA:fm:2019-03:2019-04;DZA:fm:2021-07:~2022-08	lamamra
ramunas-karbauskis	Ramūnas Karbauskis	Karbauskis		Q145315	LTU:sp:2000-10:2001-05	karbauskis
ramush-haradinaj	Ramush Haradinaj	Haradinaj		Q316553	XKX:hg:2004-12:2005-03;XKX:hg:2017-09:2020-02	haradinaj
rana-sana-ullah-khan	Rana Sana Ullah Khan	Khan		Q2130535	PAK:im:2022-04:~2022-08	han
rangin-dadfar-spanta	Rangin Dadfar Spanta	Spanta		Q77348	AFG:fm:2006-05:2010-01	spanta
ranil-wickremesinghe	Ranil Wickremesinghe	Wickremesinghe		Q983402	LKA:hg:2001-12:2004-04;LKA:hg:2015-01:2018-10;LKA:hg:2018-12:2019-11;LKA:hg:2022-07:2024-09;LKA:hs:2022-07:2024-09	vikremesinghe
ranjan-mathai	Ranjan Mathai	Mathai		Q3844539	IND:fm:2011-08:2013-08	mathai
ranko-krivokapic	Ranko Krivokapić	Krivokapić		Q2631716	MNE:fm:2022-04:~2022-07;MNE:sp:2003-07:2016-05	krivokapic
ranko-ostojic	Ranko Ostojić	Ostojić		Q2618680	HRV:im:2011-12:2016-01	ostojic
rao-sikandar-iqbal	Rao Sikandar Iqbal	Iqbal		Q7293697	PAK:dm:2002-11:2007-11	ikbal
raouf-bundhun	Raouf Bundhun	Bundhun	Abdool Raouf Bundhun	Q16628312	MUS:hs:2003-10:2003-10;MUS:vp:2002-02:~2009	bundun
raphael-comte	Raphaël Comte	Comte		Q118343	CHE:sp:2015-11:2016-11	comte
raphael-tuju	Raphael Tuju	Tuju		Q2189073	KEN:fm:2005:2007	tuju
raquel-pena-de-antuna	Raquel Peña de Antuña	Peña		Q87594839	DOM:vp:2020-08:~2024-06	antuna|pena
rasa-jukneviciene	Rasa Juknevičienė	Juknevičienė		Q271646	LTU:dm:2008-12:2012-12	jukneviciene
rashad-al-alimi	Rashad al-Alimi	al-Alimi	Rashad Muhammad al-Alimi	Q12213376	YEM:hg:2022-04:2024-02;YEM:hs:2022-04:~2026-01;YEM:im:2001-04:2003-05;YEM:im:2003-05:2007-04;YEM:im:2007-04:2008-05	alimi
rashad-mahmood	Rashad Mahmood	Mahmood		Q16731841	PAK:mc:2013-01:2013-11;PAK:mc:2013-11:2016-11	mahmud
rasheed-ahmed	Rasheed Ahmed	Ahmed	Rashid Ahmed	Q7462429	PAK:im:2020-12:2022-04	ahmed
rashid-akhtarini	Rashid Akhtarini	Akhtarini			SYR:dg:1992-07:~2000	ahtarini
rashid-bin-abdullah-al-khalifa	Rashid bin Abdullah Al Khalifa	Rashid	Rashid bin Abdallah bin Ahmad Al Khalifa|Rashid bin Abdullah	Q16730784	BHR:im:2004-05:~2023-01	halifa|rashid
rashid-nurgaliyev	Rashid Nurgaliyev	Nurgaliyev		Q357321	RUS:im:2003-12:2012-05	nurgaliev
rashida-hamid	Rashida Hamid	Hamid		Q93723234	BGD:ad:2013-04:~2022-07	hamid
rasim-ljajic	Rasim Ljajić	Ljajić		Q1265331	SRB:dg:2012-07:2020-10	ljajic
rasit-meredow	Raşit Meredow	Meredow		Q58141	TKM:fm:2001-07:~2023-01;TKM:vp:2007-02:~2023-01	meredov
rasko-konjevic	Raško Konjević	Konjević		Q80850839	MNE:dg:2022-04:~2022-07;MNE:dm:2022-04:~2022-07;MNE:im:2012-12:2016-05	konjevic
rastislav-kacer	Rastislav Káčer	Káčer		Q113956708	SVK:fm:2022-09:~2022-12	kacer
ratnasiri-wickremanayake	Ratnasiri Wickremanayake	Wickremanayake		Q314009	LKA:hg:2000-08:2001-12;LKA:hg:2005-11:2010-04	vikremanaiake
rauf-aregbesola	Rauf Aregbesola	Aregbesola		Q7296120	NGA:im:2019-08:~2022-07	aregbesola
raul-castro	Raúl Castro	Castro	Raul Castro Ruz	Q46809	CUB:hg:2008-02:2018-04;CUB:hs:2006-07:2008-02;CUB:hs:2008-02:2018-04;CUB:vp:1976-12:~2007	castro
raul-cervantes-andrade	Raúl Cervantes Andrade	Andrade		Q6101115	MEX:sp:2013-09:2014-08	andrade
raul-cravid	Raul Cravid	Cravid		Q7296154	STP:dm:2008-06:2010-08	cravid
raul-fernando-sendic-rodrigue	Raúl Fernando Sendic Rodrígue	Sendic	Raul Fernando Sendic Rodriguez|Raúl Fernando Sendic|Raúl Sendic	Q6101178	URY:vp:2015-03:2017-09	rodrigue|sendic
raul-jungmann	Raul Jungmann	Jungmann		Q10357609	BRA:dm:2016-05:2018-02	jungman
raul-rodriguez-arauz	Raúl Rodríguez Araúz	Araúz		Q113115167	PAN:sp:2008-09:2009-06	arauz
raul-soto	Raúl Soto	Soto		Q57601220	CHL:sp:2022-03:~2022-07	soto
raul-troncoso	Raúl Troncoso	Troncoso		Q3421448	CHL:im:1998-08:2000-03	troncoso
ravi-karunanayake	Ravi Karunanayake	Karunanayake		Q7296640	LKA:fm:2017-05:2017-08	karunanaiake
rawhi-fattouh	Rawhi Fattouh	Fattouh			PSE:hs:2004-11:2005-01	fatuh
ray-bailey	Ray Bailey	Bailey		Q7297158	AUS:sp:1997-06:2002-05	baili
ray-griggs	Ray Griggs	Griggs		Q7297552	AUS:mc:2011-06:2014-06	grigs
ray-henault	Ray Henault	Henault		Q344404	CAN:mc:2001-06:2005-06	henault
ray-hollis	Ray Hollis	Hollis		Q7297628	AUS:sp:1998-07:2005-07	holis
raya-hafar-al-hasan	Raya Hafar al-Hasan	al-Hasan			LBN:im:2019-05:~2019-05	hasan
raychelle-omamo	Raychelle Omamo	Omamo		Q12170059	KEN:dm:2013-05:2020-01;KEN:fm:2020-01:~2022-08	omamo
raymond-knops	Raymond Knops	Knops		Q2125339	NLD:im:2019-11:2020-04	knops
raymond-mboulou	Raymond Mboulou	Mboulou	Raymond Zephirin Mboulou	Q7299001	COG:im:2016-04:2017-08;COG:im:2017-08:2021-05	mbulu
raymond-ndong-sima	Raymond Ndong Sima	Ndong Sima		Q57856	GAB:hg:2012-02:2014-01;GAB:hg:2023-09:2025-05	sima|ndongsima
raymond-paul-ndougou	Raymond Paul Ndougou	Ndougou		Q112074350	CAF:im:2008-01:2009-01	ndugu
raymond-ramazani-baya	Raymond Ramazani Baya	Baya		Q3421106	COD:fm:2004-07:2007-02	baia
raymond-ranjeva	Raymond Ranjeva	Ranjeva		Q301511	:io:1991-02:2009-02;:io:2003:2006	ranjeva
raymond-serge-bale	Raymond Serge Bale	Bale			COG:un:2019-05:~2019-05	bale
raymond-t-odierno	Raymond T. Odierno	Odierno		Q719941	USA:mc:2011-09:2015-08	odierno
raymond-tshibanda	Raymond Tshibanda	Tshibanda		Q3421171	COD:fm:2012-04:2016-12	tshibanda
raynold-oiluch	Raynold Oiluch	Oiluch	Raynold Oilouch		PLW:vp:2017-01:~2021-02	oiluch
rebecca-akufo-addo	Rebecca Akufo-Addo	Akufo-Addo		Q7301648	GHA:ad:2017:~2022-07	ado|akufoado
rebecca-kadaga	Rebecca Kadaga	Kadaga		Q1026465	UGA:dg:2021-06:~2024-06;UGA:sp:2011-05:2021-05;UGA:vp:2021-06:~2023-12	kadaga
rebecca-nyandeng-de-mabior	Rebecca Nyandeng De Mabior	De Mabior	Rebecca Nyandeng Chol Garang de Mabior	Q3379134	SSD:vp:2020-02:~2024-06	mabior|demabior
recep-akdag	Recep Akdağ	Akdağ		Q713551	TUR:dg:2016-05:2018-07	akdag
recep-tayyip-erdogan	Recep Tayyip Erdoğan	Erdoğan	Tayyip Erdogan	Q39259	TUR:hg:2003-03:2014-08;TUR:hg:2007-08:2011-07;TUR:hg:2011-07:2014-08;TUR:hg:2018-07:~2026-01;TUR:hg:2019-07:~2023-04;TUR:hs:2014-08:~2026-01	erdogan
redjepbai-arazov	Redjepbai Arazov	Arazov		Q11349827	TKM:dm:2002-03:2003-09	arazov
redley-a-killion	Redley A. Killion	Killion	Redley Killion	Q7306049	FSM:vp:1999-05:2007-05	kilion
reema-harrysingh-carmona	Reema Harrysingh-Carmona	Harrysingh-Carmona		Q16211399	TTO:ad:2013-03:2018-03	carmona|harisinghcarmona
reepu-daman-persaud	Reepu Daman Persaud	Persaud		Q7306955	GUY:vp:1999-08:2011-12	persaud
regimantas-ciupaila	Regimantas Čiupaila	Čiupaila		Q2137805	LTU:im:2007-12:2008-12	ciupaila
reginald-austrie	Reginald Austrie	Austrie			DMA:dg:2019-05:~2019-05	austrie
reginald-farley	Reginald Farley	Farley		Q109581199	BRB:sp:2020:~2022-07	farli
regis-immongault	Régis Immongault	Immongault	Regis Immongault Tatagani	Q53535963	GAB:fm:2018:2019	imongault
rein-lang	Rein Lang	Lang		Q998617	EST:fm:2005-02:2005-04	lang
reinaldo-pared-perez	Reinaldo Pared Pérez	Pérez		Q6104663	DOM:sp:2006:2014;DOM:sp:2016:2020	perez
reinhold-mitterlehner	Reinhold Mitterlehner	Mitterlehner		Q89601	AUT:dg:2014-09:2017-05;AUT:hg:2016-05:2016-05	miterlehner
remigio-ceballos	Remigio Ceballos	Ceballos		Q85383854	VEN:im:2021-08:~2023-01	cebalos
renald-clerisme	Rénald Clérismé	Clérismé		Q3456201	HTI:fm:2006-06:2008-09	clerisme
renato-florentino	Renato Florentino	Florentino			HND:vp:2022-01:~2024-06	florentino
renato-ruggiero	Renato Ruggiero	Ruggiero		Q956652	ITA:fm:2001-06:2002-01	rugiero
renato-schifani	Renato Schifani	Schifani		Q47589	ITA:sp:2008-04:2013-03	schifani
rene-castro	René Castro	Castro		Q7313683	CRI:fm:2010-05:2011-07	castro
rene-claude-meka	René Claude Meka	Meka		Q3426012	CMR:mc:2001-09:~2022-08	meka
rene-francis-merino-monroy	René Francis Merino Monroy	Monroy		Q67054108	SLV:dm:2019-06:~2022-07	monroi
rene-harris	Rene Harris	Harris			NRU:hg:1999:2000-04;NRU:hg:2003-08:2004-06;NRU:hs:1999:2000-04;NRU:hs:2003-08:2004-06	haris
rene-preval	René Préval	Préval	Rene Garcia Preval	Q208834	HTI:hs:1996-02:2001-02;HTI:hs:2006-05:2011-05	preval
rene-van-der-linden	René van der Linden	van der Linden		Q572209	:io:2005-01:2008-01;NLD:sp:2009-10:2011-06	linden|vanderlinden
retno-marsudi	Retno Marsudi	Marsudi	Retno Lestari Priansari Marsudi	Q18342668	IDN:fm:2014-10:2024-10	marsudi
reuven-rivlin	Reuven Rivlin	Rivlin	Reuben Rivlin	Q455854	ISR:hs:2014-07:2021-07;ISR:sp:2003-02:2006-03;ISR:sp:2009-03:2013-02	rivlin
revaz-adamia	Revaz Adamia	Adamia		Q16334103	GEO:un:2002:2006	adamia
rex-tillerson	Rex Tillerson	Tillerson		Q331401	USA:fm:2017-02:2018-03	tilerson
rexhep-meidani	Rexhep Meidani	Meidani		Q294250	ALB:hs:1997-07:2002-07	midani
rey-leonardo-guerrero	Rey Leonardo Guerrero	Guerrero		Q47359684	PHL:mc:2017-10:2018-04	guerero
rhys-jones	Rhys Jones	Jones		Q7321800	NZL:mc:2011-01:2014-01	jones
ri-chol-man	Ri Chol-man	Ri	Ri Chol|Ri Myong Chol|Ri Sung Ho	Q16905320	PRK:dg:2012-04:2014-04;PRK:dg:2014-04:2019-04	man|ri
ri-ju-o	Ri Ju O	Ri			PRK:dg:2019-05:~2019-05	o|ri
ri-mu-yong	Ri Mu-yong	Ri	Kang Su Rin|Ri Su Yong	Q12594370	PRK:dg:2011-05:2014-04;PRK:dg:2014-04:2019-04	iong|ri
ri-ryong-nam	Ri Ryong-nam	Ri		Q16181667	PRK:dg:2016-06:2019-04;PRK:dg:2019-04:2021-01	nam|ri
ri-son-gwon	Ri Son-gwon	Ri		Q55708195	PRK:fm:2020-01:2022-06	gvon|ri
ri-song-hak	Ri Song-hak	Ri		Q105159427	PRK:dg:2021-01:~2023-01	hak|ri
ri-su-yong	Ri Su-yong	Ri		Q9310191	PRK:fm:2014-04:2016-05	iong|ri
ri-thae-nam	Ri Thae-nam	Ri		Q9310192	PRK:dg:2010-06:2011-04	nam|ri
ri-thae-sop	Ri Thae-sop	Ri		Q12594451	PRK:mc:2022-06:~2023-01	sop|ri
ri-yong-gil	Ri Yong-gil	Ri	Ri Chung Gil	Q12594419	PRK:dm:2021-09:~2023-01;PRK:mc:2013-08:2016-01	gil|ri
ri-yong-ho	Ri Yong-ho	Ri		Q12594422	PRK:fm:2016-05:2020-01	ho|ri
ri-yong-ho-prk-2012	Ri Yong-ho	Ri		Q483800	PRK:mc:2009-02:2012-07	ho|ri
riad-yassin	Riad Yassin	Yassin		Q19689754	YEM:fm:2015-03:2015-12	iasin
riaz-khokhar	Riaz Khokhar	Khokhar		Q7322188	PAK:fm:2002:2005	hohar
ricardo-alarcon	Ricardo Alarcón	Alarcón		Q1345182	CUB:sp:1993-02:2013-02	arcon
ricardo-alvarez	Ricardo Alvarez	Alvarez	Ricardo Antonio Alvarez Arias		HND:vp:2014-01:~2017-03;HND:vp:2018-01:~2022-01	varez
ricardo-anaya-cortes	Ricardo Anaya Cortés	Cortés		Q2894271	MEX:sp:2013-09:2014-03	cortes
ricardo-brinzoni	Ricardo Brinzoni	Brinzoni		Q6960043	ARG:mc:1999-12:2003-05	brinzoni
ricardo-cabrisas	Ricardo Cabrisas	Cabrisas	Ricardo Cabrisas Ruiz	Q15842341	CUB:dg:2019-12:~2024-06	cabrisas
ricardo-garcia-cervantes	Ricardo García Cervantes	Cervantes		Q6108195	MEX:sp:2000-09:2001-08	cervantes
ricardo-lagos	Ricardo Lagos	Lagos	Ricardo Lagos Escobar	Q331	CHL:hg:2000-03:2006-03;CHL:hs:2000-03:2006-03	lagos
ricardo-lagos-weber	Ricardo Lagos Weber	Weber		Q3430265	CHL:sp:2016-03:2017-03	veber
ricardo-luis-cundom	Ricardo Luis Cundom	Cundom		Q20441940	ARG:mc:2015-06:2016-01	cundom
ricardo-maduro	Ricardo Maduro	Maduro		Q441393	HND:hg:2002-01:2006-01;HND:hs:2002-01:2006-01	maduro
ricardo-mangue-obama-nfubea	Ricardo Mangue Obama Nfubea	Nfubea		Q602837	GNQ:dg:2004-06:2006-08;GNQ:hg:2006-08:2008-07	nfubea
ricardo-martinelli	Ricardo Martinelli	Martinelli	Ricardo Martinelli Berrocal	Q57491	PAN:hg:2009-07:2019-07;PAN:hs:2009-07:2014-07	martineli
ricardo-martinez-menanteau	Ricardo Martínez Menanteau	Menanteau		Q43955603	CHL:mc:2018-03:2022-03	menanteau
ricardo-maximo-torao-oyo	Ricardo Maximo Torao Oyo	Oyo		Q112133271	GNQ:ad:2020-08:~2022-07	oio
ricardo-patino	Ricardo Patiño	Patiño		Q1856805	ECU:dm:2016-03:2017-05;ECU:fm:2010-01:2016-03	patino
ricardo-rossello	Ricardo Rossello	Rossello			PRI:hg:2017-01:2019-08	roselo
richard-a-cody	Richard A. Cody	Cody		Q7323548	USA:mc:2004-06:2008-07	codi
richard-auguste-onouviet	Richard Auguste Onouviet	Onouviet		Q3430482	GAB:sp:2016-04:2018-04	onuviet
richard-b-cheney	Richard B. Cheney	Cheney			USA:vp:2001-01:~2008	cheni
richard-bowman-myers	Richard Bowman Myers	Myers		Q1937025	USA:mc:2000-02:2001-10;USA:mc:2001-10:2005-09	miers
richard-brabec	Richard Brabec	Brabec		Q17049347	CZE:dg:2017-05:2017-12;CZE:dg:2017-12:2018-06;CZE:dg:2019-05:~2019-05	brabec
richard-corkill	Richard Corkill	Corkill			IMN:hg:2001-12:2004-12	corkil
richard-dannatt	Richard Dannatt	Dannatt		Q336366	GBR:mc:2006-08:2009	danat
richard-dearlove	Richard Dearlove	Dearlove		Q3430698	GBR:si:1999:2004	dearlove
richard-fell	Richard Fell	Fell			PCN:hg:2004-12:2006-04	fel
richard-ferrand	Richard Ferrand	Ferrand		Q3430759	FRA:sp:2018-09:2022-06	ferand
richard-grenell	Richard Grenell	Grenell		Q7326068	USA:si:2020-02:2020-05	grenel
richard-holbrooke	Richard Holbrooke	Holbrooke		Q155649	USA:un:1999-09:2001-01	holbruke
richard-m-mills	Richard M. Mills	Mills		Q21932292	USA:un:2021-01:2021-02	mils
richard-marles	Richard Marles	Marles		Q7327642	AUS:dg:2022-05:~2022-07;AUS:dm:2022-06:~2025-12	marles
richard-moore	Richard Moore	Moore		Q31193317	GBR:si:2020:~2022-07	mure
richard-muyej	Richard Muyej	Muyej		Q7327967	COD:im:2012-04:2014-12	muiej
richard-rakotonirina	Richard Rakotonirina	Rakotonirina	Leon Richard Rakotonirina	Q89408569	MDG:dm:2019-05:~2019-05;MDG:fm:2022-10:~2022-12	rakotonirina
richard-ralph	Richard Ralph	Ralph			FLK:hg:1996-01:1999-05	ralf
richard-rasi	Richard Raši	Raši		Q3431152	SVK:dg:2018-03:~2021-03	rasi
richard-ravalomanana	Richard Ravalomanana	Ravalomanana			MDG:dm:2019-05:~2019-05	ravalomanana
richard-ryan	Richard Ryan	Ryan		Q2150485	IRL:un:2000:2005	rian
richard-sezibera	Richard Sezibera	Sezibera		Q7328975	RWA:fm:2018-10:2019-11	sezibera
richard-sulik	Richard Sulík	Sulík		Q586798	SVK:dg:2020-03:~2023-11;SVK:dg:2021-04:~2022-08;SVK:sp:2010-07:2011-10	sulik
richard-torbay	Richard Torbay	Torbay		Q7329514	AUS:sp:2007-05:2011-05	torbai
richard-worth	Richard Worth	Worth		Q7330098	NZL:im:2008-11:2009-06	vorth
rick-barker	Rick Barker	Barker		Q7331218	NZL:im:2005-10:2008-11	barker
rick-casson	Rick Casson	Casson		Q3431537	CAN:dm:2006-05:2009-03	cason
rick-hillier	Rick Hillier	Hillier		Q360390	CAN:mc:2005-06:2008-07	hilier
rick-hou	Rick Hou	Hou		Q7331464	SLB:hg:2017-11:2024-05	hu
rick-houenipwela	Rick Houenipwela	Houenipwela			SLB:hg:2019-05:~2019-05	huenipvela
ricky-l-waddell	Ricky L. Waddell	Waddell		Q29890787	USA:si:2017-05:2018-05	vadel
ridha-gharsalloui	Ridha Gharsalloui	Gharsalloui		Q107707866	TUN:im:2021-07:2021-10	gharsalui
ridha-grira	Ridha Grira	Grira		Q3431743	TUN:dm:2010-01:2011-01	grira
ridwan-hirsi-mohamed	Ridwan Hirsi Mohamed	Hirsi	Ridwan Hirsi		SOM:dg:2014-01:~2014	mohamed|hirsi
riek-gai-kok	Riek Gai Kok	Kok		Q16204805	SDN:ad:2005-09:2007-12	kok
riek-machar	Riek Machar	Machar	Riek Machar Teny Dhurgon	Q444994	SDN:vp:2005-08:2011-07;SSD:vp:2011-07:2013-07;SSD:vp:2016-04:2016-07;SSD:vp:2020-02:~2024-06	machar
rifat-rastoder	Rifat Rastoder	Rastoder		Q16085544	MNE:hs:2003-05:2003-05	rastoder
rihards-kozlovskis	Rihards Kozlovskis	Kozlovskis		Q2607084	LVA:im:2011-10:2019-01	kozlovskis
riho-terras	Riho Terras	Terras		Q2738322	EST:mc:2011-12:2018-12	teras
riitta-uosukainen	Riitta Uosukainen	Uosukainen		Q438744	FIN:sp:1999-04:2003-03	uosukainen
riku-morgan	Riku Morgan	Morgan		Q21063488	NGA:mc:2015-07:2016-01	morgan
rilwanu-adamu-jumba	Rilwanu Adamu Jumba	Jumba		Q98649505	AFG:hs:2010:~2022-03	jumba
rim-kwang-il	Rim Kwang-il	Kwang-il		Q97162070	PRK:mc:2021-09:2022-06	il|kvangil
rimantas-sadzius	Rimantas Šadžius	Šadžius		Q1563291	LTU:hg:2025-08:2025-09	sadzius
rimbink-pato	Rimbink Pato	Pato		Q17318820	PNG:fm:2012-08:2019-05	pato
rimtalba-jean-emmanuel-ouedraogo	Rimtalba Jean Emmanuel Ouedraogo	Ouedraogo			BFA:hg:2024-12:~2026-01	uedraogo
rina-contreras-lopez	Rina Contreras López	López		Q106102414	CRI:sp:2000:2001	lopez
rinchinnyamyn-amarjargal	Rinchinnyamyn Amarjargal	Amarjargal	Rinchinnyamin Amarjargal	Q1393569	MNG:hg:1999-07:2000-07	amarjargal
rishi-sunak	Rishi Sunak	Sunak		Q20055561	GBR:hg:2022-10:2024-07	sunak
risto-hiekkataipale	Risto Hiekkataipale	Hiekkataipale		Q100605132	FIN:dg:2014:2017	hiekataipale
rita-fan	Rita Fan	Fan		Q163457	HKG:sp:1998-07:2008-09	fan
rita-kieber-beck	Rita Kieber-Beck	Kieber-Beck			LIE:dg:2001-04:~2006	bek|kieberbek
rita-tamasuniene	Rita Tamašunienė	Tamašunienė		Q9310614	LTU:im:2019-08:2020-12	tamasuniene
rivo-rakotovao	Rivo Rakotovao	Rakotovao		Q56635616	MDG:hs:2018:~2021-12	rakotovao
riyad-al-maliki	Riyad al-Maliki	al-Maliki		Q2895694	PSE:fm:2019-04:~2022-12	maliki
riyad-farid-hijab	Riyad Farid Hijab	Hijab		Q354642	SYR:hg:2012-06:2012-08	hiab
rizwan-akhtar	Rizwan Akhtar	Akhtar		Q18112465	PAK:si:2014-11:2016-12	ahtar
ro-tu-chol	Ro Tu-chol	Ro	No Tu-chol	Q3434055	PRK:dg:2003-09:~2011;PRK:dg:2009-04:2014-04;PRK:dg:2014-04:2019-04;PRK:dg:2019-04:2019-12	chol|ro
rob-hulls	Rob Hulls	Hulls		Q7340226	AUS:dg:2007-07:2010-12	huls
rob-joyce	Rob Joyce	Joyce		Q51739612	USA:si:2018-04:~2022-08	joice
rob-kerin	Rob Kerin	Kerin		Q3434193	AUS:dg:1998-07:2001-10	kerin
rob-nicholson	Rob Nicholson	Nicholson		Q1566929	CAN:dm:2013-07:2015-02;CAN:fm:2015-02:2015-11	nicholson
robert-abela	Robert Abela	Abela		Q37860840	MLT:hg:2020-01:~2026-01	abela
robert-ameerali	Robert Ameerali	Ameerali		Q1337396	SUR:vp:2010-08:2015-08	amirali
robert-breugre-mambe	Robert Breugre Mambe	Breugre Mambe	Robert Beujre Mambe		CIV:hg:2023-10:~2026-01	mambe|breugremambe
robert-brieger	Robert Brieger	Brieger		Q53194017	AUT:mc:2018-07:2022-05	brieger
robert-c-obrien	Robert C. O'Brien	O'Brien		Q7342642	USA:si:2019-09:2021-01	obrien
robert-cazanciuc	Robert Cazanciuc	Cazanciuc		Q17813329	ROU:sp:2020-04:2020-12	cazanciuc
robert-chipman	Robert Chipman	Chipman		Q112768314	AUS:mc:2022-07:~2022-07	chipman
robert-dussey	Robert Dussey	Dussey	Komlan Edo Robert Dussey	Q27756289	TGO:fm:2013-09:~2023-01	dusi
robert-f-willard	Robert F. Willard	Willard		Q7344228	USA:mc:2005-03:2007-04	vilard
robert-fico	Robert Fico	Fico		Q57606	SVK:hg:2006-07:2010-07;SVK:hg:2012-04:2018-03;SVK:hg:2023-05:~2024-01;SVK:hg:2023-10:~2026-01	fico
robert-gates	Robert Gates	Gates		Q212979	USA:dm:2006-12:2011-07	gates
robert-glavas	Robert Glavaš	Glavaš		Q18645044	SVN:mc:2020-04:~2022-08	glavas
robert-golob	Robert Golob	Golob		Q18645045	SVN:hg:2022-05:~2026-01	golob
robert-guei	Robert Guéï	Guéï		Q357802	CIV:hg:1999-12:2000-10;CIV:hs:1999-12:2000-10	gui
robert-hill	Robert Hill	Hill		Q773848	AUS:dm:2001-11:2006-01	hil
robert-hranj	Robert Hranj	Hranj		Q16116138	HRV:mc:2020-03:~2022-07	hranj
robert-kalinak	Robert Kaliňák	Kaliňák		Q1502209	SVK:dg:2006-07:~2009;SVK:dg:2012-04:2018-03;SVK:dg:2023-10:~2024-05;SVK:im:2006-07:2010-07;SVK:im:2012-04:2018-03	kalinak
robert-kariuki-kibochi	Robert Kariuki Kibochi	Kibochi		Q102290636	KEN:mc:2020-05:~2022-08	kibochi
robert-kartodikromo	Robert Kartodikromo	Kartodikromo		Q113956878	SUR:mc:2019-03:2021-05	kartodikromo
robert-kocharyan	Robert Kocharyan	Kocharyan	Robert Kocharian	Q613051	ARM:hs:1998-04:2008-04	kocharian
robert-montgomery-persaud	Robert Montgomery Persaud	Persaud		Q20736491	GUY:fm:2020-08:~2023-01	persaud
robert-mugabe	Robert Mugabe	Mugabe	Robert Gabriel Mugabe	Q10707	ZWE:hg:1987-12:2017-11;ZWE:hs:1987-12:2017-11	mugabe
robert-schuman	Robert Schuman	Schuman			FRA:fm:2022-05:~2022-05	schuman
robert-sisilo	Robert Sisilo	Sisilo			SLB:un:2019-05:~2019-05	sisilo
robert-woonton	Robert Woonton	Woonton			COK:hg:2002-02:2004-12	vunton
robert-zana	Robert Zana	Zana		Q112065064	CAF:im:2000-04:2001-04	zana
roberta-anastase	Roberta Anastase	Anastase		Q443154	ROU:sp:2008-12:2012-07	anastase
roberta-pinotti	Roberta Pinotti	Pinotti		Q3938535	ITA:dm:2014-02:2016-12;ITA:dm:2016-12:2018-06	pinoti
roberto-alvarez-gil	Roberto Álvarez Gil	Gil		Q98222557	DOM:fm:2020-08:~2023-01	gil
roberto-ampuero	Roberto Ampuero	Ampuero	Roberto Ampuero Espinoza	Q922795	CHL:fm:2018-03:2019-06	ampuero
roberto-azevedo	Roberto Azevêdo	Azevêdo		Q12955910	:io:2013-09:2020-08:world-trade-organization	azevedo
roberto-bendini	Roberto Bendini	Bendini		Q6109597	ARG:mc:2003-05:2008-09	bendini
roberto-fico	Roberto Fico	Fico		Q7484547	ITA:sp:2018-03:~2022-07	fico
roberto-francisco-de-almeida	Roberto Francisco de Almeida	de Almeida		Q61960012	AGO:sp:1996:2008	mida|dealmida
roberto-gil-zuarth	Roberto Gil Zuarth	Zuarth		Q6109764	MEX:sp:2015-09:2016-08	zuarth
roberto-giorgetti	Roberto Giorgetti	Giorgetti		Q507718	SMR:hs:2006-10:2007-04	giorgeti
roberto-henriquez	Roberto Henríquez	Henríquez		Q108454870	PAN:fm:2011-08:2012-08	henriquez
roberto-leal-monteiro	Roberto Leal Monteiro	Monteiro		Q7351774	AGO:im:2006:2010	montiro
roberto-maroni	Roberto Maroni	Maroni		Q562097	ITA:im:2008-05:2011-11	maroni
roberto-micheletti	Roberto Micheletti	Micheletti		Q299442	HND:hs:2009-06:2010-01	micheleti
roberto-morales-ojeda	Roberto Morales Ojeda	Morales	Roberto Morales	Q44008911	CUB:dg:2019-12:~2021-12	ojeda|morales
roberto-raschi	Roberto Raschi	Raschi		Q3939090	SMR:hs:2004-10:2005-04	raschi
roberto-rojas-lopez	Roberto Rojas López	López		Q108344974	CRI:fm:1998-05:2002-05	lopez
roberto-tovar-faja	Roberto Tovar Faja	Faja		Q7351928	CRI:fm:2002-05:2006-05	faja
roberto-venturini	Roberto Venturini	Venturini		Q19691303	SMR:hs:2015-04:2015-10	venturini
robeson-benn	Robeson Benn	Benn		Q104581315	GUY:im:2020-08:~2023-01	ben
robin-cook	Robin Cook	Cook		Q311214	GBR:fm:1997-05:2001-06	cuk
robinah-nabbanja	Robinah Nabbanja	Nabbanja		Q62481397	UGA:hg:2021-06:~2026-01	nabanja
roch-marc-christian-kabore	Roch Marc Christian Kaboré	Kaboré		Q599988	BFA:dm:2021-06:2021-12;BFA:hs:2015-12:2022-01;BFA:sp:2002-06:2012-12	kabore
rockfeller-vincent	Rockfeller Vincent	Vincent		Q114735641	HTI:im:2021-07:2021-11	vincent
rocky-ricardo-meade	Rocky Ricardo Meade	Meade		Q74881136	JAM:mc:2016-12:2022-01	meade
roderic-m-j-lyne	Roderic M. J. Lyne	Lyne		Q7356574	GBR:un:1997:2000	line
rodolfo-aguilera	Rodolfo Aguilera	Aguilera		Q110628454	PAN:im:2014-07:2016-07	aguilera
rodolfo-nin-novoa	Rodolfo Nin Novoa	Nin Novoa	Rodolfo Nin Nova	Q1344343	URY:fm:2015-03:2020-03;URY:vp:2005-03:2010-03	novoa|ninovoa
rodolfo-pereyra-martinez	Rodolfo Pereyra Martínez	Martínez		Q111793137	URY:mc:2022-04:~2022-07	martinez
rodolfo-solano-quiros	Rodolfo Solano Quirós	Quirós		Q102077694	CRI:fm:2020-01:2022-05	quiros
rodolphe-adada	Rodolphe Adada	Adada		Q3438286	COG:fm:1997-11:2007-03;COG:fm:2007-03:2007-05	adada
rodrigo-alberto-de-jesus-chaves-robles	Rodrigo Alberto de Jesús Chaves Robles	Chaves	Rodrigo Chaves Robles	Q98017689	CRI:hg:2022-05:~2026-01;CRI:hs:2022-05:~2026-01	robles|chaves
rodrigo-arias-sanchez	Rodrigo Arias Sánchez	Sánchez		Q6110636	CRI:sp:2022-05:~2023-01	sanchez
rodrigo-carazo-zeledon	Rodrigo Carazo Zeledon	Carazo	Rodrigo Carazo		CRI:un:2019-05:~2019-05	zeledon|carazo
rodrigo-delgado	Rodrigo Delgado	Delgado		Q16625878	CHL:im:2020-11:2022-03	delgado
rodrigo-duterte	Rodrigo Duterte	Duterte		Q457786	PHL:hg:2016-06:2022-06;PHL:hs:2016-06:2022-06	duterte
rodrigo-hinzpeter	Rodrigo Hinzpeter	Hinzpeter		Q2161303	CHL:dm:2012-11:2014-03;CHL:im:2010-03:2011-02;CHL:im:2011-02:2012-11	hinzpeter
rodrigo-paz-pereira	Rodrigo Paz Pereira	Paz	Rodrigo Paz		BOL:hg:2025-11:~2026-01;BOL:hs:2025-11:~2026-01	perira|paz
rodrigo-penailillo	Rodrigo Peñailillo	Peñailillo		Q6110767	CHL:im:2014-03:2015-05	penaililo
rodrigo-rato	Rodrigo Rato	Rato	Rodrigo Rato Figaredo	Q455748	ESP:dg:2003-09:2004-04;ESP:vp:1996-05:~2002;ESP:vp:2003-09:2004-04	rato
roelf-de-boer	Roelf de Boer	de Boer		Q2381889	NLD:dg:2002-10:2003-05	boer|deboer
rogatien-biaou	Rogatien Biaou	Biaou		Q3438580	BEN:fm:2003-06:2006-02	biau
rogelio-eduardo-rivas-polanco	Rogelio Eduardo Rivas Polanco	Polanco		Q67056921	SLV:im:2019-06:2021-03	polanco
rogelio-frigerio	Rogelio Frigerio	Frigerio		Q11184187	ARG:im:2015-12:2019-12	frigerio
rogelio-mayta	Rogelio Mayta	Mayta		Q102116482	BOL:fm:2020-11:~2022-08	maita
roger-abiut	Roger Abiut	Abiut		Q888859	VUT:sp:2003-12:2004-07	abiut
roger-laurent-christophe-kolo	Roger Laurent Christophe Kolo	Kolo			MDG:hg:2014-04:2015-01	kolo
roger-rafanomezantsoa	Roger Rafanomezantsoa	Rafanomezantsoa			MDG:im:2019-05:~2019-05	rafanomezantsoa
roger-van-boxtel	Roger van Boxtel	van Boxtel		Q3439649	NLD:im:2000-03:2000-03	boxtel|vanboxtel
roger-wheeler	Roger Wheeler	Wheeler		Q7359112	GBR:mc:1997:2000	vhiler
roh-moo-hyun	Roh Moo-hyun	Roh	No Mu-hyun|Roh Muh-hyun	Q14345	KOR:hs:2003-02:2008-02	hiun|roh
rohitha-bogollagama	Rohitha Bogollagama	Bogollagama		Q3439757	LKA:fm:2007-01:2010-04	bogolagama
roland-ertl	Roland Ertl	Ertl		Q2162722	AUT:mc:2002-12:2007-11	ertl
roland-kpotsra	Roland Kpotsra	Kpotsra		Q2162878	TGO:fm:2002:2003	kpotsra
rolandas-paksas	Rolandas Paksas	Paksas		Q296956	LTU:hg:2000-10:2001-06;LTU:hs:2003-02:2004-04	paksas
rolando-lacle-castro	Rolando Laclé Castro	Castro		Q113970812	CRI:sp:2002:2003	castro
rolando-mirones	Rolando Mirones	Mirones		Q84509125	PAN:im:2019-07:2020-02	mirones
rolf-buttiker	Rolf Büttiker	Büttiker		Q120893	CHE:sp:2005-11:2006-12	butiker
rolf-ekeus	Rolf Ekéus	Ekéus		Q721292	:io:2001:2007	ekeus
romain-mancinelli	Romain Mancinelli	Mancinelli		Q20731381	LUX:mc:2014-12:2017-09	mancineli
roman-giertych	Roman Giertych	Giertych		Q55937	POL:dg:2006-05:~2006	giertich
roman-golovchenko	Roman Golovchenko	Golovchenko	Raman Halowchenka	Q27043179	BLR:hg:2020-06:2025-03	golovchenko
roman-herzog	Roman Herzog	Herzog			DEU:hs:1994-07:1999-07	herzog
roman-jakic	Roman Jakič	Jakič		Q13604224	SVN:dm:2013-03:2014-09	jakic
roman-mashovets	Roman Mashovets	Mashovets		Q94741534	UKR:ad:2020-04:~2022-07	mashovets
roman-mikulec	Roman Mikulec	Mikulec		Q88188383	SVK:im:2020-03:~2022-08	mikulec
roman-oyarzun-marchesi	Román Oyarzun Marchesi	Marchesi		Q16942098	ESP:un:2013:2017	marchesi
roman-vnuchko	Roman Vnuchko	Vnuchko			BLR:dg:2003-07:~2003	vnuchko
romano-prodi	Romano Prodi	Prodi		Q38484	EUE:hg:1999-09:2004-11:european-commission;ITA:hg:2006-05:2008-05	prodi
romulo-roux	Rómulo Roux	Roux		Q56066098	PAN:fm:2012-08:2014-07	rux
romulusz-ruszin-szendi	Romulusz Ruszin-Szendi	Ruszin-Szendi		Q107171051	HUN:mc:2021-06:~2022-07	szendi|ruszinszendi
ron-klain	Ron Klain	Klain		Q649898	USA:ad:2009-01:2011-01	klain
ron-mark	Ron Mark	Mark		Q7364115	NZL:dm:2017-10:2020-11	mark
ron-roberts	Ron Roberts	Roberts		Q16106780	AUS:sp:2002-03:2006-03	roberts
ronald-assen	Ronald Assen	Assen		Q2397774	SUR:dm:2000:2005	asen
ronald-coane-nobbs	Ronald Coane Nobbs	Nobbs			NFK:hg:2000-02:2001-12	nobs
ronald-jumeau	Ronald Jumeau	Jumeau			SYC:un:2019-05:~2019-05	jumeau
ronald-lamola	Ronald Lamola	Lamola		Q1718291	ZAF:fm:2024-07:~2025-12	lamola
ronald-lareche	Ronald Larêche	Larêche		Q24951558	HTI:sp:2016-02:2017-01	lareche
ronald-plasterk	Ronald Plasterk	Plasterk		Q301395	NLD:im:2012-11:2016-06;NLD:im:2016-09:2017-10	plasterk
ronald-venetiaan	Ronald Venetiaan	Venetiaan	Runaldo Ronald Venetiaan	Q299020	SUR:hg:2000-08:2010-08;SUR:hs:2000-08:2010-08	venetian
ronaldo-puno	Ronaldo Puno	Puno		Q983326	PHL:im:1999-04:2000-01;PHL:im:2006-02:2010-06	puno
ronni-benschop	Ronni Benschop	Benschop		Q46837592	SUR:dm:2015:2020;SUR:mc:2013-07:2014-02;SUR:mc:2014-02:2015-08	benschop
ronnie-brunswijk	Ronnie Brunswijk	Brunswijk		Q1968705	SUR:sp:2020-06:2020-07;SUR:vp:2020-07:~2024-06	brunsvik
ronnie-shikapwasha	Ronnie Shikapwasha	Shikapwasha		Q616615	ZMB:fm:2005-01:2006-10	shikapvasha
ronnie-tay	Ronnie Tay	Tay		Q7366002	SGP:mc:2003-04:2007-08	tai
ronny-abraham	Ronny Abraham	Abraham		Q382775	:io:2005-02:~2023-01;:io:2015-02:2018-02	abraham
roosevelt-douglas	Roosevelt Douglas	Douglas			DMA:hg:2000-02:2000-10	duglas
roosevelt-skerrit	Roosevelt Skerrit	Skerrit		Q57823	DMA:hg:2004-01:~2026-01	skerit
roque-arregui	Roque Arregui	Arregui		Q5638582	URY:sp:2009-03:2010-02	aregui
rosa-elena-bonilla	Rosa Elena Bonilla	Bonilla		Q15427651	HND:ad:2010-01:2014-01	bonila
rosa-zafferani	Rosa Zafferani	Zafferani		Q437309	SMR:hs:2008-04:2008-10	zaferani
rosalyn-higgins	Rosalyn Higgins	Higgins		Q273691	:io:1995:2009;:io:2006-02:2009-02	higins
rosario-murillo-zambrana	Rosario Murillo Zambrana	Murillo	Rosario Murillo|Rosario Murillo Zambrana de Ortega		NIC:vp:2017-01:~2024-06	zambrana|murilo
rose-christiane-raponda	Rose Christiane Raponda	Raponda	Rose Christiane Ossouka Raponda	Q65556229	GAB:hg:2020-07:2023-01;GAB:vp:2023-01:~2023-10	raponda
rose-doudou-guei	Rose Doudou Guéï	Guéï		Q656275	CIV:ad:1999-12:2000-10	gui
rose-francine-rogombe	Rose Francine Rogombe	Rogombe		Q270645	GAB:hs:2009-06:2009-10	rogombe
rose-marie-compaore	Rose Marie Compaoré	Compaoré		Q88720923	BFA:sp:2015-12:2020-03	compaore
rose-mukantabana	Rose Mukantabana	Mukantabana		Q20795960	RWA:sp:2008-10:2013	mukantabana
rosemary-dicarlo	Rosemary DiCarlo	DiCarlo		Q15429937	USA:un:2013-06:2013-08	dicarlo
rosemary-museminali	Rosemary Museminali	Museminali		Q522314	RWA:fm:2005-09:2009-12	museminali
rosen-plevneliev	Rosen Plevneliev	Plevneliev		Q295212	BGR:hs:2012-01:2017-01	plevneliev
rosen-zhelyazkov	Rosen Zhelyazkov	Zhelyazkov			BGR:hg:2025-01:~2026-01	zheliazkov
rosendo-otogo-meneng	Rosendo Otogo Meñeng	Meñeng		Q112186160	GNQ:ad:2020-08:~2022-07	meneng
rosine-sori-coulibaly	Rosine Sori-Coulibaly	Sori-Coulibaly	Hadizatou Rosine Coulibaly-Sory	Q21979800	BFA:fm:2021-12:2022-01	culibali|soriculibali
rossana-guevara	Rossana Guevara	Guevara			HND:vp:2014-01:~2017-03	guevara
rowsch-shaways	Rowsch Shaways	Shaways		Q332544	IRQ:dg:2005-04:2006-05;IRQ:dg:2009-08:2014-09;IRQ:dg:2014-10:~2015-11;IRQ:vp:2004-06:2005-04	shavais
roxana-baldetti	Roxana Baldetti	Baldetti	Ingrid Roxana Baldetti Elias	Q590736	GTM:vp:2012-01:2015-05	baldeti
roy-chaderton	Roy Chaderton	Chaderton		Q7372656	VEN:fm:2002-05:2004-07	chaderton
roy-cimatu	Roy Cimatu	Cimatu		Q29913372	PHL:mc:2002-05:2002-09	cimatu
roy-fanourakis	Roy Fanourakis	Fanourakis		Q108461963	SWZ:fm:2003:~2023-01	fanurakis
roza-otunbayeva	Roza Otunbayeva	Otunbayeva	Roza Otunbaeva	Q485136	KGZ:fm:2005:2005-09;KGZ:hs:2010-04:2011-12	otunbaieva
rrahman-rama	Rrahman Rama	Rama		Q93758753	XKX:mc:2015-03:~2022-07	rama
ruben-armando-escalante-hasbun	Ruben Armando Escalante Hasbun	Escalante	Ruben Armando Escalante|Ruben Escalante		SLV:un:2019-05:~2019-05	hasbun|escalante
ruben-arosemena	Rubén Arosemena	Arosemena	Ruben Arosemena Valdes	Q5401247	PAN:sp:2001-09:2002-08;PAN:vp:2004-09:~2008	arosemena
ruben-dario-maldonado-diaz	Rubén Darío Maldonado Díaz	Díaz		Q113992391	DOM:sp:2017:2018	diaz
ruben-dario-paulino-sem	Ruben Dario Paulino Sem	Sem			DOM:dm:2019-05:~2019-05	sem
ruben-de-leon-sanchez	Rubén De León Sánchez	Sánchez		Q22280279	PAN:sp:2015-07:2017-06	sanchez
ruben-zackhras	Ruben Zackhras	Zackhras		Q1131432	MHL:hs:2009-10:2009-11	zachras
rudolf-chmel	Rudolf Chmel	Chmel			SVK:dg:2010-07:~2011	chmel
rudolf-joo	Rudolf Joó	Joó		Q32904723	HUN:un:2000:2001	ju
rudolf-scharping	Rudolf Scharping	Scharping			DEU:dm:1998-10:2002-07	scharping
rudolf-schuster	Rudolf Schuster	Schuster		Q163813	SVK:hs:1999-06:2004-06	schuster
rudzani-maphwanya	Rudzani Maphwanya	Maphwanya		Q96106331	ZAF:mc:2021-06:~2022-07	mafvania
rueben-meade	Rueben Meade	Meade			MSR:hg:2009-09:2011-09	meade
rueben-t-meade	Rueben T. Meade	Meade			MSR:hg:2011-09:2014-09	meade
rufus-ewing	Rufus Ewing	Ewing			TCA:hg:2012-11:2021-02	eving
ruhakana-rugunda	Ruhakana Rugunda	Rugunda		Q1740843	UGA:hg:2014-09:2021-06	rugunda
rui-alberto-de-figueiredo-soares	Rui Alberto de Figueiredo Soares	Soares		Q7378692	CPV:fm:1999:2002;CPV:fm:2021-01:~2023-01	soares
rui-dia-de-sousa	Rui Dia de Sousa	de Sousa		Q108426412	GNB:fm:2015:2015-10	susa|desusa
rui-duarte-de-barros	Rui Duarte de Barros	de Barros	Rui Duarte Barros	Q627337	GNB:hg:2012-05:2014-07;GNB:hg:2023-12:2025-08	baros|debaros
rui-machete	Rui Machete	Machete		Q10365280	PRT:fm:2013-07:2015-11	machete
rui-maria-de-araujo	Rui Maria de Araújo	de Araújo	Rui Maria do Araujo	Q1647887	TLS:dg:2006-07:~2006;TLS:hg:2015-02:2017-09	araujo|dearaujo
rui-pena	Rui Pena	Pena		Q10365313	PRT:dm:2001-07:2002-04	pena
rula-ghani	Rula Ghani	Ghani		Q18198028	AFG:ad:2014-09:~2022-07	ghani
rumen-nikolov	Rumen Nikolov	Nikolov		Q25486596	BGR:mc:2014-06:2016-02	nikolov
rumen-petkov	Rumen Petkov	Petkov		Q9323969	BGR:im:2005-08:2008-04	petkov
rumen-radev	Rumen Radev	Radev		Q26257557	BGR:hs:2017-01:~2026-01	radev
rumiana-jeleva	Rumiana Jeleva	Jeleva		Q242313	BGR:fm:2009-07:2010-01	jeleva
rumyana-bachvarova	Rumyana Bachvarova	Bachvarova		Q18535066	BGR:dg:2014-11:~2017-03;BGR:im:2015-03:2017-01	bachvarova
rupiah-banda	Rupiah Banda	Banda		Q217500	ZMB:hg:2008-08:2011-09;ZMB:hs:2008-08:2011-09;ZMB:vp:2006-10:2008-08	banda
ruslan-jaqsylyqov	Ruslan Jaqsylyqov	Jaqsylyqov		Q11348947	KAZ:dm:2022-01:~2022-07	jaksilikov
ruslan-kazakbayev	Ruslan Kazakbayev	Kazakbayev		Q58312	KGZ:fm:2010-04:2012-09;KGZ:fm:2020-10:2022-04	kazakbaiev
ruslan-stefanchuk	Ruslan Stefanchuk	Stefanchuk		Q20070130	UKR:sp:2019-08:2021-10;UKR:sp:2021-10:~2022-07	stefanchuk
russ-crane	Russ Crane	Crane		Q7381119	AUS:mc:2008-07:2011-06	crane
russ-j-kun	Russ J Kun	Kun	Russ Kun	Q109781648	NRU:hg:2022-09:2023-10;NRU:hs:2022-09:2023-10	kun
russ-shalders	Russ Shalders	Shalders		Q7381232	AUS:mc:2005-07:2008-07	shalders
russell-johnston	Russell Johnston	Johnston		Q333754	:io:1999-01:2002-01	johnston
russell-wortley	Russell Wortley	Wortley		Q7381884	AUS:sp:2014-05:~2022-07	vortli
rustam-atsimov	Rustam Atsimov	Atsimov	Rustam Azimov	Q20533328	UZB:dg:2005-02:2017-06	atsimov
rustam-emomali	Rustam Emomali	Emomali		Q24258837	TJK:sp:2020-04:~2022-08	emomali
rustem-umerov	Rustem Umerov	Umerov			UKR:dm:2023-09:2025-07	umerov
rustu-kazim-yucelen	Rüştü Kazım Yücelen	Yücelen		Q6075296	TUR:im:2001-06:2002-08	iucelen
ruth-dreifuss	Ruth Dreifuss	Dreifuss		Q123902	CHE:hg:1999-01:2000-01;CHE:hs:1999-01:~1999	drifus
ruth-metzler	Ruth Metzler	Metzler		Q464007	CHE:vp:2003-01:~2003	metzler
ruth-monteiro	Ruth Monteiro	Monteiro		Q94695513	GNB:fm:2020-02:2020	montiro
ruth-zavaleta	Ruth Zavaleta	Zavaleta		Q2342482	MEX:sp:2007-09:2008-08	zavaleta
ryamizard-ryacudu	Ryamizard Ryacudu	Ryamizard		Q7419814	IDN:dm:2014-10:2019-10	riacudu|riamizard
ryszard-kalisz	Ryszard Kalisz	Kalisz		Q930480	POL:im:2004-05:2005-10	kalisz
s-b-navinna	S.B. Navinna	Navinna			LKA:im:2019-05:~2019-05	navina
s-jayakumar	S. Jayakumar	Jayakumar		Q1521378	SGP:dg:2004-08:2009-04;SGP:fm:1994-01:2004-08	jaiakumar
s-langi-kavaliku	S. Langi Kavaliku	Kavaliku			TON:dg:1991-08:~2000	kavaliku
s-m-krishna	S. M. Krishna	Krishna		Q58292	IND:fm:2009-05:2012-10	krishna
s-r-nathan	S. R. Nathan	Nathan	Sellapan Rama Nathan	Q212188	SGP:hs:1999-09:2011-08	nathan
saad-al-abdullah-al-salim-al-sabah	Saad Al-Abdullah Al-Salim Al-Sabah	Saad	Saad al-Abdallah al-Salim Al Sabah	Q313661	KWT:hg:1978-02:2003-07;KWT:hs:2006-01:2006-01	sabah|sad
saad-al-hariri	Sa'ad al-Hariri	al-Hariri			LBN:hg:2009-11:2011-01;LBN:hg:2016-12:2020-10	hariri
saad-el-katatni	Saad El-Katatni	El-Katatni		Q1676180	EGY:sp:2012-01:2012-09	katatni
saad-hariri	Saad Hariri	Hariri			LBN:hg:2020-10:2021-09	hariri
saadeddine-othmani	Saadeddine Othmani	Othmani	Saad Eddine al-Othmani|Saad-Eddine al-Othmani	Q2033385	MAR:fm:2012-01:2013-10;MAR:hg:2017-04:~2022-01	othmani
saadoun-al-dulaimi	Saadoun al-Dulaimi	al-Dulaimi		Q2208925	IRQ:dm:2005-06:2006-03;IRQ:dm:2011-08:2014-10	dulaimi
saara-kuugongelwa	Saara Kuugongelwa	Kuugongelwa	Saara Kuugongelwa-Amadhila	Q7395683	NAM:hg:2015-03:2024-02	kugongelva
sabah-al-ahmad-al-jaber-al-sabah	Sabah Al-Ahmad Al-Jaber Al-Sabah	Al-Sabah	Muhammad al-Jabri|Nasir al-Sabah al-Ahmad al-Jabir al-Sabah|Sabah al-Ahmad al-Jabir Al Sabah|Sabah al-Ahmad al-Jabir al-Sabah	Q57555	KWT:dg:1992-10:~2002;KWT:fm:1963:2003;KWT:hg:2003-07:2006-01;KWT:hs:2006-01:2020-09	sabah
sabah-al-khalid-al-sabah	Sabah Al-Khalid Al-Sabah	Sabah Al-Khalid Al-Sabah	Anas Khalid al-Saleh|Hind Sabeeh Barak al-Sabeeh|Khalid al-Jarrah al-Sabah|Sabah Khaled al-Hamad al-Sabah|Sabah Khalid al-Hamad al-Sabah|Sabah Khalid al-Hamid al-Sabah|Sabah al-Khalid al-Hamad al-Sabah	Q12219691	KWT:dg:2011-12:~2022-01;KWT:fm:2011-10:2019-11;KWT:hg:2019-11:2022-07	sabah|sabahalhalidalsabah
sabahattin-cakmakoglu	Sabahattin Çakmakoğlu	Çakmakoğlu		Q6096540	TUR:dm:1999-05:2002-11	cakmakoglu
sabine-de-bethune	Sabine de Bethune	de Bethune		Q2325582	BEL:sp:2011-10:2014-10	bethune|debethune
sabine-laruelle	Sabine Laruelle	Laruelle		Q508073	BEL:sp:2019-07:2020-10	laruele
sabine-monauni	Sabine Monauni	Monauni		Q65934265	LIE:dg:2021-03:~2024-05	monauni
sabri-bachtobji	Sabri Bachtobji	Bachtobji		Q30729046	TUN:fm:2019-10:2020-02	bachtobji
sabri-boukadoum	Sabri Boukadoum	Boukadoum		Q62635974	DZA:fm:2019-04:2021-07;DZA:hg:2019-12:2019-12;DZA:un:2019-05:~2019-05	bukadum
sacca-lafia	Sacca Lafia	Lafia		Q7396577	BEN:im:2016-04:~2022-07	lafia
sacha-llorenti-soliz	Sacha Llorenti Soliz	Llorenti	Sacha Llorenti		BOL:un:2019-05:~2019-05	soliz|lorenti
saddam-hussein	Saddam Hussein	Saddam	Saddam Husayn	Q1316	IRQ:hg:1994-05:2003-04;IRQ:hs:1979-07:2003-04	husin|sadam
sadegh-kharazi	Sadegh Kharazi	Kharazi		Q7397789	IRN:un:1997-08:2002-08	harazi
sadettin-tantan	Sadettin Tantan	Tantan		Q6085330	TUR:im:1999-05:2001-06	tantan
sadique-abubakar	Sadique Abubakar	Abubakar		Q20675812	NGA:mc:2015-07:2021-01	abubakar
sadyr-zhaparov	Sadyr Zhaparov	Zhaparov	Sadyr Japarov	Q25597826	KGZ:hg:2020-10:2020-11;KGZ:hg:2021-01:~2025-01;KGZ:hs:2020-10:2020-11;KGZ:hs:2021-01:~2026-01	zhaparov
saeed-jalili	Saeed Jalili	Jalili		Q635059	IRN:si:2007-10:2013-09	jalili
safar-abiyev	Safar Abiyev	Abiyev		Q2512500	AZE:dm:1995-02:2013-10	abiev
sahana-pradhan	Sahana Pradhan	Pradhan		Q577100	NPL:fm:2007-04:2008-08	pradan
sahara-khatun	Sahara Khatun	Khatun		Q7399497	BGD:im:2009-01:2012-09	hatun
sahir-shamshad-mirza	Sahir Shamshad Mirza	Mirza		Q108473485	PAK:mc:2019-11:2021-09	mirza
sahle-work-zewde	Sahle-Work Zewde	Sahle-Work		Q7399685	ETH:hs:2018-10:2024-10	zevde|sahlevork|vork
sai-mauk-kham	Sai Mauk Kham	Sai Mauk Kham	Sai Mouk Kham		MMR:vp:2011-02:~2015-11	ham|saimaukham
saia-piukala	Saia Piukala	Piukala	Saia Mau Piukala	Q96278954	TON:im:2019-01:2019-10	piukala
said-chengriha	Said Chengriha	Chengriha		Q79447739	DZA:mc:2018-08:2020-03	chengriha
said-dhoifir-bounou	Saïd Dhoifir Bounou	Bounou		Q113953772	COM:sp:2004-06:2009	bunu
said-mohammad-sammour	Said Mohammad Sammour	Sammour		Q12216136	SYR:im:2009-04:2011-04	samur
said-musa	Said Musa	Musa	Wilbert Musa	Q335215	BLZ:hg:1998-08:2008-02	musa
said-nouh-hassan	Said Nouh Hassan	Hassan		Q110572966	DJI:im:2013-03:~2022-07	hasan
saif-bin-zayed-al-nahyan	Saif bin Zayed Al Nahyan	Saif	Mansour bin Zayid Al Nuhayyan|Mansur bin Zayid Al Nuhayyan|Mansur bin Zayid Al-Nuhayan|Mansur bin Zayid Al-Nuhayyan|Saif bin Zayed|Saif bin Zayid Al Nuhayyan|Saif bin Zayid Al-Nuhayan|Saif bin Zayid Al-Nuhayyan	Q7400024	ARE:dg:2009-05:~2024-05;ARE:im:2004-11:~2022-07;ARE:vp:2023-03:~2024-05	nahian|saif
saifuddin-abdullah	Saifuddin Abdullah	Saifuddin		Q7400032	MYS:fm:2018-07:2020-02;MYS:fm:2021-08:2022-12	abdulah|saifudin
sainbuyan-amarsaikhan	Sainbuyan Amarsaikhan	Amarsaikhan	Sainbuyen Amarsaikhan	Q110168680	MNG:dg:2021-01:~2024-05	amarsaihan
sajid-javid	Sajid Javid	Javid		Q727798	GBR:im:2018-04:2019-07	javid
sajida-talfah	Sajida Talfah	Talfah		Q253660	IRQ:ad:1979-07:2003-04	talfah
sajjad-kouchaki	Sajjad Kouchaki	Kouchaki		Q16049704	IRN:mc:2005-10:2007-08	kuchaki
saken-zhasuzakov	Saken Zhasuzakov	Zhasuzakov		Q4178351	KAZ:dm:2016-09:2018-08	zhasuzakov
saki-soloma	Saki Soloma	Soloma		Q113172045	PNG:dm:2019-06:2020-12	soloma
salah-eddine-dahmoune	Salah Eddine Dahmoune	Dahmoune		Q62710875	DZA:im:2019-03:2019-12	dahmune
salaheddine-mezouar	Salaheddine Mezouar	Mezouar		Q206209	MAR:fm:2013-10:2017-04	mezuar
salahuddin-of-selangor	Salahuddin of Selangor			Q654886	MYS:hs:1999-04:2001-11	salahudin
salahuddin-rabbani	Salahuddin Rabbani	Rabbani		Q7403481	AFG:fm:2015-02:2019-10	rabani
salahuddin-satti	Salahuddin Satti	Satti		Q111934516	PAK:mc:2006-10:2008-10	sati
salam-al-zubai	Salam al-Zubai	al-Zubai			IRQ:dg:2006-05:~2007	zubai
salam-fayyad	Salam Fayyad	Fayyad			PSE:hg:2007-06:2013-06	faiad
saleh-al-muhaya	Saleh Al-Muhaya	Al-Muhaya		Q3362792	SAU:mc:1996-09:2011-05	muhaia
salem-abdullah-al-jaber-al-sabah	Salem Abdullah Al-Jaber Al-Sabah	Salem	Salim al-Abdallah al-Jabir al-Sabah	Q101693636	KWT:fm:2022-10:~2022-12	sabah|salem
salem-bin-hamad-bin-mohammed-bin-aqeel-al-nabit	Salem bin Hamad bin Mohammed bin Aqeel Al Nabit	Al Nabit		Q110183422	QAT:mc:2021-10:~2022-07	nabit|salem
salem-sabah-al-salem-al-sabah	Salem Sabah Al-Salem Al-Sabah	Al-Salem	Salim al-Sabah al-Salim Al Sabah	Q12215117	KWT:dg:1996-10:~2000;KWT:dm:1996-10:2001-02	sabah|salem
saleumxay-kommasith	Saleumxay Kommasith	Saleumxay	Saleumxai Kommasit	Q25999464	LAO:dg:2022-06:~2023-01;LAO:fm:2016-04:~2022-12	komasith|saleumxai
sali-berisha	Sali Berisha	Berisha		Q57625	ALB:hg:2005-09:2013-09	berisha
salif-diallo	Salif Diallo	Diallo		Q16188989	BFA:sp:2015-12:2017-08	dialo
salifou-mody	Salifou Mody	Mody		Q30336039	NER:mc:2020:~2022-08	modi
salih-al-mutlaq	Salih al-Mutlaq	al-Mutlaq			IRQ:dg:2014-09:~2015-11	mutlak
salim-abbas-jilani	Salim Abbas Jilani	Jilani		Q111934640	PAK:dm:2007-11:2008-03	jilani
salim-al-huss	Salim al-Huss	al-Huss			LBN:hg:1998-12:2000-10	hus
salim-al-jabouri	Salim al-Jabouri	al-Jabouri		Q17388713	IRQ:sp:2014-07:2018-07	jaburi
salim-aliyow-ibrow	Salim Aliyow Ibrow	Ibrow		Q1380263	SOM:hg:2007-10:2007-11	ibrov
salim-bin-abdallah-al-ghazali	Salim bin Abdallah al-Ghazali	al-Ghazali			OMN:ad:2019-05:~2019-05	ghazali|salim
salim-harba	Salim Harba	Harba		Q113989405	SYR:mc:2019-04:2022-04	harba
salim-salih-bin-burayk	Salim Salih Bin Burayk	Bin Burayk			YEM:hg:2025-05:~2026-01	buraik|binburaik
salim-yasin	Salim Yasin	Yasin			SYR:dg:1981-12:~2000	iasin
saliou-akadiri	Saliou Akadiri	Akadiri		Q20810391	BEN:fm:2015:2016	akadiri
salisu-buhari	Salisu Buhari	Buhari		Q18353733	NGA:sp:1999:2000	buhari
salman-bin-hamad-bin-isa-al-khalifa	Salman bin Hamad bin Isa Al Khalifa	Salman	Salman bin Hamad|Salman bin Hamad Al Khalifa|Salman bin Hamad Al-Khalifa	Q58140	BHR:dg:2013-03:~2017-03;BHR:dg:2019-05:~2019-05;BHR:hg:2020-11:~2026-01	halifa|salman
salman-khurshid	Salman Khurshid	Khurshid		Q313515	IND:fm:2012-10:2014-05	hurshid
salman-of-saudi-arabia	Salman of Saudi Arabia		Salman bin Abd al-Aziz Al Saud	Q367825	SAU:dg:2012-06:~2014;SAU:dm:2011-10:2015-01;SAU:hg:2015-01:2022-09;SAU:hg:2015-01:~2022-07;SAU:hs:2015-01:~2022-07;SAU:hs:2015-01:~2026-01	salman
saloa-tauia	Saloa Tauia	Tauia		Q108598616	TUV:sp:2002-08:2003-02	tauia
salome-zurabishvili	Salome Zurabishvili	Zurabishvili	Salome Zourabichvili	Q272416	GEO:fm:2004-03:2005-10;GEO:hs:2018-12:2024-12	zurabishvili
salomon-eheth	Salomon Eheth	Eheth		Q111392562	CMR:un:2020-09:~2022-08	eheth
salomon-nguema-owono	Salomón Nguema Owono	Nguema	Salomon Nguma Owono|Salomón Nguema	Q112128523	GNQ:dg:2008-07:2011-01;GNQ:dg:2011-01:2012-05	ovono|nguema
salou-djibo	Salou Djibo	Djibo		Q356835	NER:hs:2010-02:2011-04	djibo
salva-kiir-mayardit	Salva Kiir Mayardit	Kiir	Salva Kiir	Q57315	SDN:vp:2005-07:~2009;SDN:vp:2005-08:2011-07;SSD:hg:2011-07:~2026-01;SSD:hs:2011-07:~2026-01;SSD:vp:2005-07:2005-07	maiardit|kir
salvador-cienfuegos	Salvador Cienfuegos	Cienfuegos		Q6117660	MEX:dm:2012-12:2018-11	cienfuegos
salvador-nasralla	Salvador Nasralla	Nasralla			HND:vp:2022-01:~2024-06	nasrala
salvador-sanchez-ceren	Salvador Sánchez Cerén	Sánchez Cerén		Q936831	SLV:hg:2014-06:2019-06;SLV:hs:2014-06:2019-06;SLV:vp:2009-06:2014-06	ceren|sanchezceren
salvador-valdes-mesa	Salvador Valdés Mesa	Valdés	Salvador Antonio Valdes Mesa|Salvador Valdés	Q51954822	CUB:vp:2018-04:~2024-06	mesa|valdes
salviano-de-jesus-sequeira	Salviano de Jesus Sequeira	Sequeira		Q111954424	AGO:dm:2017-09:2020-01	sequira
sam-abal	Sam Abal	Abal		Q58169	PNG:fm:2007:2010;PNG:hg:2010-12:2011-01;PNG:hg:2011-04:2011-08	abal
sam-condor	Sam Condor	Condor			KNA:dg:1995-07:~2014	condor
sam-hinds	Sam Hinds	Hinds	Samuel Hinds	Q57697	GUY:hg:1999-08:2015-05;GUY:vp:1997-12:2015-05	hinds
sam-hou-fai	Sam Hou Fai	Fai			MAC:hg:2024-12:~2026-01	fai
sam-kutesa	Sam Kutesa	Kutesa		Q58240	:io:2014-09:2015-09;UGA:fm:2005-01:2014-09;UGA:fm:2019-05:~2019-05	kutesa
sam-nujoma	Sam Nujoma	Nujoma	Sam Shafishuna Nujoma|Samuel Nujoma		NAM:hg:1990-03:2002-08;NAM:hs:1990-03:2004-11	nujoma
sam-ongeri	Sam Ongeri	Ongeri		Q4705081	KEN:fm:2012:2013-05	ongeri
sama-banya	Sama Banya	Banya		Q98637396	SLE:fm:1998:2001	bania
samantha-j-power	Samantha J. Power	Power		Q454970	USA:un:2013-08:2017-01	pover
samba-bah	Samba Bah	Bah		Q2216892	GMB:im:2004-05:2005-03	bah
sameh-shoukry	Sameh Shoukry	Shoukry		Q7409268	EGY:fm:2014-06:2024-07	shukri
sami-hafez-anan	Sami Hafez Anan	Anan		Q926820	EGY:mc:2005-10:2012-08	anan
samia-suluhu	Samia Suluhu	Suluhu	Samia Hassan Suluhu|Samia Suluhu Hassan	Q16193885	TZA:hg:2021-03:~2026-01;TZA:hs:2021-03:~2026-01;TZA:vp:2015-11:2021-03	suluhu
samir-moqbil	Samir Moqbil	Moqbil			LBN:dg:2011-07:~2016-11	mokbil
samir-mubaidin	Samir Mubaidin	Mubaidin			JOR:im:2019-05:~2019-05	mubaidin
samir-nuriyev	Samir Nuriyev	Nuriyev		Q20563367	AZE:ad:2019-11:~2022-07	nuriev
samir-rifai	Samir Rifai	Rifai	Samir al-Rifai	Q467852	JOR:hg:2009-12:2011-02	rifai
samir-sumaidaie	Samir Sumaidaie	Sumaidaie		Q7409549	IRQ:im:2004-04:2004-06	sumaidaie
samiu-vaipulu	Samiu Vaipulu	Vaipulu		Q3470867	TON:dg:2011-01:2014-12;TON:hg:2024-12:2025-01	vaipulu
samson-mwathethe	Samson Mwathethe	Mwathethe		Q62010205	KEN:mc:2015-05:2020-05	mvathethe
samuel-adebayo	Samuel Adebayo	Adebayo		Q112110109	NGA:mc:2021-02:~2022-07	adebaio
samuel-basil	Samuel Basil	Basil	Sam Basil	Q28966596	PNG:dg:2020-10:~2023-05;PNG:dg:2022-01:2022-05	basil
samuel-lewis-navarro	Samuel Lewis Navarro	Lewis	Samuel Lewis		PAN:vp:2004-09:~2008	navaro|levis
samuel-moncada	Samuel Moncada	Moncada	Samuel Moncada Acosta	Q30505969	VEN:fm:2017-06:2017-08;VEN:un:2013-08:2015-01;VEN:un:2017-12:~2023-01	moncada
samuel-olajide-afolayan	Samuel Olajide Afolayan	Afolayan		Q111078550	NGA:mc:2001-04:2005-07	afolaian
samuel-rangba	Samuel Rangba	Rangba		Q99352338	CAF:fm:2015:2016-04	rangba
samuel-sam-sumana	Samuel Sam-Sumana	Sam-Sumana		Q971440	SLE:vp:2007-09:2015-03	sumana|samsumana
samuel-santos-lopez	Samuel Santos López	López		Q58262	NIC:fm:2007-01:2017-01	lopez
samuel-schmid	Samuel Schmid	Schmid		Q115841	CHE:hg:2005-01:2005-12;CHE:hs:2005-01:2005-12	schmid
samuel-zbogar	Samuel Žbogar	Žbogar		Q1378416	SVN:fm:2008-11:2011-09	zbogar
samuelu-teo	Samuelu Teo	Teo		Q21062794	TUV:sp:2019-09:~2022-07	teo
samura-kamara	Samura Kamara	Kamara		Q7413073	SLE:fm:2012:2017	kamara
samvel-nikoyan	Samvel Nikoyan	Nikoyan		Q3249851	ARM:sp:2011-12:2012-05	nikoian
samwel-john-sitta	Samwel John Sitta	Sitta		Q7412646	TZA:sp:2005-12:2010	sita
samy-badibanga	Samy Badibanga	Badibanga	Samy Badibanga Ntita	Q17639110	COD:hg:2016-11:2017-05;COD:hg:2019-05:~2019-05	badibanga
sanae-takaichi	Sanae Takaichi	Takaichi	Takaichi Sanae	Q1705028	JPN:hg:2025-10:~2026-01	takaichi
sanan-kachornprasat	Sanan Kachornprasat	Sanan			THA:dg:2008-02:~2010	kachornprasat|sanan
sandag-byambatsogt	Sandag Byambatsogt	Byambatsogt		Q30951236	MNG:im:2016-07:2017-10	biambatsogt
sandeep-singh	Sandeep Singh	Singh		Q104862827	IND:mc:2021-10:~2022-07	singh
sander-lleshi	Sander Lleshi	Lleshi		Q84323692	ALB:im:2018-11:2020-12	leshi
sander-loones	Sander Loones	Loones		Q18336548	BEL:dm:2018-11:2018-12	lunes
sandis-girgens	Sandis Ģirģens	Ģirģens		Q60905601	LVA:im:2019-01:2021-06	girgens
sandji-fati	Sandji Fati	Fati		Q97167836	GNB:dm:2020-03:2022-06	fati
sandor-pinter	Sándor Pintér	Pintér		Q549589	HUN:im:1998-07:2002-05;HUN:im:2010-05:2014-06;HUN:im:2010-05:2018-05;HUN:im:2010-05:2022-05;HUN:im:2010-05:~2022-07	pinter
sandra-jovel	Sandra Jovel	Jovel	Sandra Erica Jovel Polanco	Q38058073	GTM:fm:2017-08:2020-01	jovel
sandra-kalniete	Sandra Kalniete	Kalniete		Q236968	LVA:fm:2002-11:2004-03	kalniete
sandra-mason	Sandra Mason	Mason		Q9333540	BRB:hs:2021-11:2025-11	mason
sandra-pierantozzi	Sandra Pierantozzi	Pierantozzi			PLW:vp:2001-01:~2003	pierantozi
sandro-ferracuti	Sandro Ferracuti	Ferracuti		Q3948223	ITA:mc:2001-08:2004-08	feracuti
sandy-berger	Sandy Berger	Berger		Q46089	USA:si:1997-03:2001-01	berger
sangay-ngedup	Sangay Ngedup	Ngedup	Lyonpo Sangay Ngedup	Q374296	BTN:hg:1999-07:2001-08;BTN:hg:2005-09:2006-09	ngedup
sani-lakatani	Sani Lakatani	Lakatani			NIU:hg:1999-04:2002-05	lakatani
sani-yakubu-audu	Sani Yakubu Audu	Audu		Q111079377	NGA:mc:2011-09:2014-02	audu
sanjaa-bayar	Sanjaa Bayar	Bayar			MNG:hg:2007-11:2009-10	baiar
sanjaagiin-bayar	Sanjaagiin Bayar	Bayar		Q372131	MNG:hg:2009-10:2012-08	baiar
sanjaasurengiin-oyuun	Sanjaasürengiin Oyuun	Oyuun		Q276238	MNG:fm:2007:2008	oiun
sanna-marin	Sanna Marin	Marin		Q16986436	FIN:hg:2019-12:2023-06	marin
santia-j-o-bradshaw	Santia J.O. Bradshaw	Bradshaw	Santia Bradshaw	Q107718282	BRB:dg:2022-01:~2022-07	bradshav
santiago-ayong-otunga	Santiago Ayong Otunga	Otunga		Q112186225	GNQ:ad:2020-08:~2022-07	otunga
santiago-bee-ayetebe	Santiago Bee Ayetebe	Ayetebe		Q112186228	GNQ:ad:2020-08:~2022-07	aietebe
santiago-cafiero	Santiago Cafiero	Cafiero		Q68869954	ARG:fm:2021-09:2023-12	cafiero
santiago-creel	Santiago Creel	Creel		Q2241589	MEX:sp:2007-09:2008-08	cril
santiago-martin-ezomo-mba-nfe	Santiago-Martín Ezomo Mba Nfe	Nfe		Q112186240	GNQ:ad:2020-08:~2022-07	nfe
santiago-mauro-nguema	Santiago Mauro Nguema	Nguema		Q112178857	GNQ:dm:2004:2006	nguema
santiago-nchama	Santiago Nchama	Nchama		Q17198388	GNQ:fm:1999-07:2001-03;GNQ:fm:2001-03:2003-02	nchama
santiago-pena-palacios	Santiago Peña Palacios	Peña	Santiago Pe A Palacios|Santiago Peña		PRY:hg:2023-08:~2026-01;PRY:hs:2023-08:~2026-01	palacios|pena
santiago-valderas-canestro	Santiago Valderas Cañestro	Cañestro		Q60646145	ESP:mc:1996-07:2000-12	canestro
sapar-isakov	Sapar Isakov	Isakov		Q29865128	KGZ:hg:2017-08:2018-04	isakov
saparmurat-niyazov	Saparmurat Niyazov	Niyazov		Q82918	TKM:hg:1990-11:2006-12;TKM:hs:1990-11:2006-12	niazov
sar-kheng	Sar Kheng	Kheng		Q16150274	KHM:dg:1992-02:~2023-01;KHM:dg:1992:~2023-01;KHM:im:1992-02:~2023-01	heng
sara-duterte	Sara Duterte	Duterte	Sara Duterte-Carpio	Q1491004	PHL:vp:2022-06:~2024-05	duterte
sarah-flood-beaubrun	Sarah Flood Beaubrun	Flood Beaubrun			LCA:fm:2019-05:~2019-05	beaubrun|fludbeaubrun
sarah-vandenbroek	Sarah Vandenbroek	Vandenbroek			CCK:hg:2022-10:2023-05;CXR:hg:2022-10:2023-05	vandenbroek
sarah-wescott-williams	Sarah Wescott-Williams	Wescott-Williams			SXM:hg:2010-10:2015-11	viliams|vescotviliams
sarath-chand	Sarath Chand	Chand		Q28839568	IND:mc:2017-01:~2022-07	chand
sarath-fonseka	Sarath Fonseka	Fonseka		Q1395772	LKA:mc:2005-12:2009-07;LKA:mc:2009-07:2009-11	fonseka
sarath-weerasekara	Sarath Weerasekara	Weerasekara		Q16151492	LKA:im:2020-11:2022-04	virasekara
sarbagh-salih	Sarbagh Salih	Salih		Q66777330	IRQ:ad:2018-10:~2022-08	salih
sardar-ayaz-sadiq	Sardar Ayaz Sadiq	Sadiq		Q12455771	PAK:sp:2013-06:2015-08;PAK:sp:2015-11:2018-08	sadik
sardor-umurzakov	Sardor Umurzakov	Umurzakov	Sardor Umrzoqov	Q84718692	UZB:ad:2022-07:~2022-07	umurzakov
sarra-zaafrani	Sarra Zaâfrani	Zaâfrani	Sarra Zaafrani Zenzri	Q108892374	TUN:hg:2025-03:~2026-01	zafrani
sartaj-aziz	Sartaj Aziz	Aziz		Q4058315	PAK:fm:2013-06:2017-07	aziz
sarwar-danish	Sarwar Danish	Danish	Sarwar Danesh	Q7424823	AFG:vp:2014-09:~2022-01	danish
sarwar-jahan-nizam	Sarwar Jahan Nizam	Nizam		Q7424817	BGD:mc:2007-02:2009-01	nizam
sat-toqpaqbajew	Sät Toqpaqbajew	Toqpaqbajew		Q4459616	KAZ:dm:1999-10:2001-12	tokpakbajev
sato-kilman	Sato Kilman	Kilman		Q469823	VUT:dg:2004-12:~2007;VUT:hg:2010-12:2011-04;VUT:hg:2011-05:2013-03;VUT:hg:2011-06:2013-03;VUT:hg:2015-06:2016-02;VUT:hg:2023-09:2023-10	kilman
satoshi-arai	Satoshi Arai	Arai	Arai Satoshi	Q1478311	JPN:ad:2009-10:2010-06	arai
satoshi-morimoto	Satoshi Morimoto	Morimoto	Morimoto Satoshi	Q1190328	JPN:dm:2012-06:2012-12	morimoto
satsuki-eda	Satsuki Eda	Eda	Eda Satsuki	Q212305	JPN:sp:2007-08:2010-07	eda
satyendra-prasad	Satyendra Prasad	Prasad			FJI:un:2019-05:~2019-05	prasad
saud-bin-faisal-bin-abdulaziz-al-saud	Saud bin Faisal bin Abdulaziz Al Saud	Al Saud		Q58156	SAU:fm:1975-10:2015-04	saud
saud-bin-nayef-al-saud	Saud bin Nayef Al Saud	Al Saud	Abd al-Aziz bin Saud bin Nayif bin Abd al-Aziz Al Saud|Saud bin Nayef	Q7427055	SAU:im:2019-05:~2019-05	saud
saufatu-sopoanga	Saufatu Sopoanga	Sopoanga		Q384322	TUV:dg:2004-08:2006-08;TUV:fm:2002-08:2004-08;TUV:hg:2002-08:2004-08	sopoanga
sauli-niinisto	Sauli Niinistö	Niinistö		Q29207	FIN:dg:1995-04:2001-08;FIN:hs:2012-03:2024-03;FIN:sp:2007-04:2011-04	ninisto
saulius-skvernelis	Saulius Skvernelis	Skvernelis	Saulis Skvernelis	Q1797508	LTU:hg:2016-11:2020-11;LTU:im:2014-11:2016-04	skvernelis
saulos-chilima	Saulos Chilima	Chilima		Q16214780	MWI:vp:2014-05:2019-05;MWI:vp:2020-02:~2024-05	chilima
savo-klimovski	Savo Klimovski	Klimovski		Q552598	MKD:sp:1998-11:2000-11	klimovski
savvas-angelides	Savvas Angelides	Angelides	Savvas Angelidis	Q50364734	CYP:dm:2018-03:2020-06	angelides
sayeman-bula-bula	Sayeman Bula Bula	Bula	Sayeman Bula	Q2228538	:io:2000:2002	bula
scooter-libby	Scooter Libby	Libby		Q380441	USA:ad:2001:2005	libi
scott-morrison	Scott Morrison	Morrison		Q7436908	AUS:hg:2018-08:2022-05	morison
scott-ryan	Scott Ryan	Ryan		Q7437180	AUS:sp:2017-11:2021-10	rian
sean-chen	Sean Chen	Chen	Sean C. Chen	Q281540	TWN:dg:2010-05:2012-02;TWN:hg:2012-02:2013-02	chen
sean-clancy	Seán Clancy	Clancy		Q109929699	IRL:mc:2021-09:~2022-07	clanci
sean-mccann	Sean McCann	McCann		Q1731879	IRL:mc:2010-06:2013-08	mcan
sebahattin-ozturk	Sebahattin Öztürk	Öztürk		Q6036614	TUR:im:2015-03:2015-08	ozturk
sebastian-kurz	Sebastian Kurz	Kurz		Q2262885	AUT:hg:2017-12:2019-05;AUT:hg:2020-01:2021-10	kurz
sebastian-pinera	Sebastián Piñera	Piñera	Sebastian Pinera Echenique	Q306	CHL:hg:2010-03:2014-03;CHL:hg:2018-03:2022-03;CHL:hs:2010-03:2014-03;CHL:hs:2018-03:2022-03	pinera
sebastiano-cardi	Sebastiano Cardi	Cardi			ITA:un:2019-05:~2019-05	cardi
sebastiao-antonio-martins	Sebastiao Antonio Martins	Martins		Q111954425	AGO:im:2010-09:2012-09	martins
sebastiao-domingos-gunza	Sebastião Domingos Gunza	Gunza		Q112040242	AGO:ad:2017-09:~2022-07	gunza
sebastien-lecornu	Sébastien Lecornu	Lecornu	S bastien Lecornu	Q20089181	FRA:dm:2022-05:2025-10;FRA:hg:2025-09:~2026-01	lecornu
sebhat-ephrem	Sebhat Ephrem	Sebhat		Q11999779	ERI:dm:1995:~2022-08	efrem|sebhat
secilil-eldebechel	Secilil Eldebechel	Eldebechel			PLW:ad:2019-05:~2019-05	debechel
sedki-sobhi	Sedki Sobhi	Sobhi		Q4116437	EGY:dm:2014-03:2018-06;EGY:mc:2012-08:2014-03	sobhi
seetanah-lutchmeenaraidoo	Seetanah Lutchmeenaraidoo	Lutchmeenaraidoo	Seetanah Vishnu Lutchmeenaraidoo	Q3561012	MUS:fm:2016:2019	lutchminaraidu
sefik-dzaferovic	Šefik Džaferović	Džaferović		Q20525169	BIH:hs:2020-03:2020-11;BIH:hs:2020-03:~2022-03;BIH:hs:2022-03:~2022-11	dzaferovic
seiji-maehara	Seiji Maehara	Maehara	Maehara Seiji	Q132280	JPN:fm:2010-09:2011-03	maehara
sein-win	Sein Win	Sein Win			MMR:dm:2019-05:~2019-05	vin|sinvin
sekouba-konate	Sékouba Konaté	Konaté		Q718230	GIN:dm:2009-01:2010-01;GIN:hs:2009-12:2010-12	konate
selami-altinok	Selami Altınok	Altınok		Q6021021	TUR:im:2015-08:2015-11	tinok
selma-ennaifer	Selma Ennaifer	Ennaifer		Q92353813	TUN:fm:2020-07:2020-09	enaifer
selmo-cikotic	Selmo Cikotić	Cikotić		Q3443267	BIH:dm:2007-04:2012-01	cikotic
semisi-sika	Semisi Sika	Sika	Semisi Kioa Lafu Sika	Q7449656	TON:dg:2017-01:2019-10;TON:hg:2019-09:2019-10	sika
senad-masovic	Senad Mašović	Mašović		Q12800875	BIH:mc:2018-02:~2022-07	masovic
senida-mesi	Senida Mesi	Mesi		Q31965727	ALB:dg:2017-09:~2021-12	mesi
sentje-lebona	Sentje Lebona	Lebona			LSO:dm:2019-05:~2019-05	lebona
seo-nam-soo	Seo Nam-soo	Seo		Q12600849	KOR:dg:2008-02:2008-02	su|seo
seoule-simeon	Seoule Simeon	Simeon		Q55863225	VUT:hs:2022-07:2022-07;VUT:sp:2019-09:2020-04;VUT:sp:2021-06:~2022-07	simeon
sephiri-motanyane	Sephiri Motanyane	Motanyane		Q108815284	LSO:sp:2017-06:~2022-08	motaniane
seppo-kaariainen	Seppo Kääriäinen	Kääriäinen		Q3098641	FIN:dm:2003-06:2007-04	kariainen
serafin-castellano-gomez	Serafín Castellano Gómez	Gómez		Q17029013	ESP:im:2007-06:2014-06	gomez
serdar-berdimuhamedow	Serdar Berdimuhamedow	Berdimuhamedow	Serdar Berdimuhamedov	Q51874548	TKM:hg:2022-03:~2026-01;TKM:hs:2022-03:~2026-01	berdimuhamedov
seretse-ian-khama	Seretse Ian Khama	Khama			BWA:vp:1998-04:~2000;BWA:vp:1998-07:~2007	hama
serge-telle	Serge Telle	Telle			MCO:hg:2016-02:2024-09	tele
serge-vohor	Serge Vohor	Vohor		Q736823	VUT:dg:2001-04:~2002;VUT:hg:2004-07:2004-12;VUT:hg:2011-04:2011-05	vohor
sergei-aleinik	Sergei Aleinik	Aleinik			BLR:fm:2022-12:2024-06	inik
sergei-ivanov	Sergei Ivanov	Ivanov	Sergey Borisovich Ivanov	Q204027	RUS:dg:2007-02:2008-05;RUS:dm:2001-03:2007-02;RUS:si:1999-11:2001-03	ivanov
sergei-lebedev	Sergei Lebedev	Lebedev		Q36150	RUS:si:2000-05:2007-10	lebedev
sergei-rumas	Sergei Rumas	Rumas	Sergey Rumas	Q3813861	BLR:hg:2018-08:2020-06	rumas
sergei-sidorsky	Sergei Sidorsky	Sidorsky	Sergei Sidorskiy|Sergey Sidorskiy	Q212953	BLR:dg:2002-07:2003-07;BLR:hg:2003-07:2010-12	sidorski
sergei-stanishev	Sergei Stanishev	Stanishev		Q202117	BGR:hg:2005-08:2009-07	stanishev
sergej-sekulovic	Sergej Sekulović	Sekulović		Q103824558	MNE:im:2020-12:2022-04	sekulovic
sergey-lavrov	Sergey Lavrov	Lavrov	Sergei Lavrov|Sergey Viktorovich Lavrov	Q58217	RUS:fm:2004-03:~2025-12;RUS:un:1994-09:2004-07	lavrov
sergey-ling	Sergey Ling	Ling		Q631311	BLR:hg:1996-11:2000-02	ling
sergey-mironoff	Sergey Mironoff	Mironoff		Q368947	RUS:sp:2001-12:2011-05	mironof
sergey-naryshkin	Sergey Naryshkin	Naryshkin	Sergey Borisovich Ivanov|Sergey Yevgenyevich Naryshkin	Q983654	RUS:dg:2004-09:2008-05;RUS:dg:2007-02:2008-05;RUS:si:2016-10:~2022-08;RUS:sp:2011-12:2016-10	narishkin
sergey-prikhodko	Sergey Prikhodko	Prikhodko	Sergey Eduardovich Prikhodko	Q2272602	RUS:dg:2013-05:2021-01	prihodko
sergey-shoygu	Sergey Shoygu	Shoygu	Sergey Kuzhugetovich Shoygu	Q32024	RUS:dg:2000-01:~2000;RUS:dm:2012-11:2024-05	shoigu
sergey-sobyanin	Sergey Sobyanin	Sobyanin		Q319497	RUS:dg:2008-05:2010-10	sobianin
sergio-galvez	Sergio Gálvez	Gálvez		Q110628933	PAN:sp:2012-07:2014-06	galvez
sergio-gutierrez-luna	Sergio Gutiérrez Luna	Luna		Q85268444	MEX:sp:2021-09:~2022-07	luna
sergio-massa	Sergio Massa	Massa		Q3479675	ARG:sp:2019-12:~2022-07	masa
sergio-mattarella	Sergio Mattarella	Mattarella		Q3956186	ITA:dm:1999-12:2000-04;ITA:dm:2000-04:2001-06;ITA:hs:2015-02:~2026-01	matarela
sergio-moro	Sergio Moro	Moro		Q19607958	BRA:im:2019-05:~2019-05	moro
sergio-romero-pizarro	Sergio Romero Pizarro	Pizarro		Q10891823	CHL:sp:2005-03:2006-03	pizaro
serhii-kyslytsia	Serhii Kyslytsia	Kyslytsia		Q16701497	UKR:un:2020:~2022-07	kislitsia
serhiy-arbuzov	Serhiy Arbuzov	Arbuzov		Q1711587	UKR:dg:2012-12:~2013;UKR:hg:2014-01:2014-02	arbuzov
serhiy-shaptala	Serhiy Shaptala	Shaptala		Q20070771	UKR:mc:2021-07:~2022-07	shaptala
serhiy-tihipko	Serhiy Tihipko	Tihipko		Q379720	UKR:dg:2010-03:~2011	tihipko
serign-modou-njie	Serign Modou Njie	Njie		Q111972258	GMB:dm:2022-05:~2022-07	njie
serik-akhmetov	Serik Akhmetov	Akhmetov		Q57863	KAZ:dg:2009-03:2009-11;KAZ:dg:2012-01:2012-09;KAZ:dm:2014-04:2014-10;KAZ:hg:2012-09:2014-04	ahmetov
serik-nurtajewitsch-bajmaganbetow	Serik Nurtajewitsch Bajmaganbetow	Bajmaganbetow		Q461089	KAZ:im:2009-04:2011-04	bajmaganbetov
serzh-sargsyan	Serzh Sargsyan	Sargsyan	Serzh Sargsian	Q612803	ARM:dm:2000-05:2007-03;ARM:hg:2007-04:2008-04;ARM:hg:2018-04:2018-04;ARM:hs:2008-04:2018-04	sargsian
settha-thawisin	Settha Thawisin	Settha	Srettha Thawisin		THA:hg:2023-09:2024-08	thavisin|setha
severin-ntahomvukiye	Severin Ntahomvukiye	Ntahomvukiye		Q7457884	BDI:fm:2001:2005	ntahomvukie
sevil-shhaideh	Sevil Shhaideh	Shhaideh		Q21095868	ROU:ad:2015-05:2015-11;ROU:dg:2017-01:2017-06	shaideh
seyaka-sonko	Seyaka Sonko	Sonko		Q112032364	GMB:im:2022-05:~2022-07	sonko
seydou-diarra	Seydou Diarra	Diarra		Q1394077	CIV:hg:2000-05:2000-10;CIV:hg:2003-02:2005-12	diara
seymour-mullings	Seymour Mullings	Mullings			JAM:dg:1993:~2002	mulings
seyni-oumarou	Seyni Oumarou	Oumarou		Q703987	NER:hg:2007-06:2009-09;NER:sp:2021-03:~2022-08	umaru
seyoum-mesfin	Seyoum Mesfin			Q2275961	ETH:fm:1991:2010-09	mesfin
seyran-ohanyan	Seyran Ohanyan	Ohanyan		Q2634821	ARM:dm:2008-04:2016-10;ARM:mc:2007-05:2008-04	ohanian
seyyed-yahya-safavi	Seyyed Yahya Safavi	Safavi		Q2036479	IRN:mc:1997:2007	safavi
sghair-ould-mbareck	Sghair Ould M'Bareck	Ould M'Bareck		Q773245	MRT:hg:2003-07:2005-08	mbarek|uldmbarek
shabana-mahmood	Shabana Mahmood	Mahmood			GBR:im:2025-09:~2025-12	mahmud
shabib-bin-taymur-al-said	Shabib bin Taymur Al Said	Shabib	Shabib bin Taymur		OMN:ad:2019-05:~2019-05	said|shabib
shah-iqbal-mujtaba	Shah Iqbal Mujtaba	Mujtaba		Q7461278	BGD:mc:2002-06:2005-01	mujtaba
shah-mohammad-ziaur-rahman	Shah Mohammad Ziaur Rahman	Rahman		Q7461312	BGD:mc:2007-04:2012-06	rahman
shahabuddin-ahmed	Shahabuddin Ahmed	Ahmed		Q465481	BGD:hs:1996-10:2001-11	ahmed
shahid-aziz	Shahid Aziz	Aziz		Q16151458	PAK:mc:2001-10:2003-12	aziz
shahid-khaqan-abbasi	Shahid Khaqan Abbasi	Abbasi		Q7461686	PAK:hg:2017-08:2018-05	abasi
shahin-mustafayev	Shahin Mustafayev	Mustafayev		Q15734658	AZE:dg:2019-10:~2022-07	mustafaiev
shahram-irani	Shahram Irani	Irani		Q108171145	IRN:mc:2021-08:~2022-07	irani
shaikh-abdul-hannan	Shaikh Abdul Hannan	Hannan		Q107213763	BGD:mc:2021-06:~2022-07	hanan
shaikh-ali-bin-khalifa-al-khalifa	Shaikh Ali bin Khalifa Al Khalifa	Al Khalifa		Q113992871	BHR:dg:2005-09:~2023-01	halifa|shaih
shailagh-murray	Shailagh Murray	Murray		Q19817695	USA:ad:2015-04:2017-01	murai
shamil-atakhanov	Shamil Atakhanov	Atakhanov			KGZ:dg:2010-12:~2010	atahanov
shamsi-nahodha	Shamsi Nahodha	Nahodha		Q7487777	TZA:dm:2012-05:2013-12	nahoda
shane-rattenbury	Shane Rattenbury	Rattenbury		Q7488240	AUS:sp:2008-11:2012-11	ratenburi
sharif-sheikh-ahmed	Sharif Sheikh Ahmed	Sharif		Q270783	SOM:hs:2009-01:2012-08	ahmed|sharif
sharlene-cartwright-robinson	Sharlene Cartwright-Robinson	Cartwright-Robinson			TCA:hg:2016-12:2021-02	robinson|cartvrightrobinson
shashank	Shashank			Q7490535	IND:fm:2003-11:2004-07	shashank
shashindra-pal-tyagi	Shashindra Pal Tyagi	Tyagi		Q7124252	IND:mc:2004-12:2007-03	tiagi
shaukat-aziz	Shaukat Aziz	Aziz		Q223555	PAK:hg:2004-08:2007-11	aziz
shaul-mofaz	Shaul Mofaz	Mofaz		Q359689	ISR:dg:2012-05:~2022-07;ISR:dm:2002-11:2006-05	mofaz
shaun-leane	Shaun Leane	Leane		Q7490899	AUS:sp:2018-12:2020-06	leane
shavendra-silva	Shavendra Silva	Silva		Q16195805	LKA:mc:2020-01:~2022-07	silva
shavkat-mirziyoyev	Shavkat Mirziyoyev	Mirziyoyev	Shavkat Mirziyayev	Q57808	UZB:hg:2003-12:2016-12;UZB:hs:2016-12:~2026-01	mirzioiev
shaw-kgathi	Shaw Kgathi	Kgathi			BWA:dm:2019-05:~2019-05	kgathi
shawn-christian	Shawn Christian	Christian			PCN:hg:2013-11:2020-01;PCN:hg:2016-11:2020-01;PCN:hg:2025-11:~2026-01	christian
shawn-richards	Shawn Richards	Richards			KNA:dg:2015-02:~2022-08	richards
shebba-shumbayaonda	Shebba Shumbayaonda	Shumbayaonda		Q111316239	ZWE:mc:2017-12:2017-12	shumbaiaonda
shehbaz-sharif	Shehbaz Sharif	Sharif	Muhammad Shehbaz Sharif|Shahbaz Sharif	Q2096387	PAK:hg:2022-04:2023-08;PAK:hg:2024-03:~2026-01	sharif
sheikh-hasina	Sheikh Hasina	Hasina	Hasina Wajed|Hasina Wazed	Q52183	BGD:hg:1996-06:2001-07;BGD:hg:2009-01:2024-08	hasina
sheila-carey	Sheila Carey	Carey			BHS:un:2019-05:~2019-05	cari
sheku-badara-bashiru-dumbuya	Sheku Badara Bashiru Dumbuya	Dumbuya		Q7493283	SLE:sp:2014-01:2018	dumbuia
shelley-hancock	Shelley Hancock	Hancock		Q7493784	AUS:sp:2011-05:~2022-07	hancok
shen-jong-chin	Shen Jong-chin	Shen	Chang Jing-sen	Q16150359	TWN:dg:2020-06:~2023-02	chin|shen
sher-bahadur-deuba	Sher Bahadur Deuba	Deuba		Q470903	NPL:dm:2021-12:~2022-07;NPL:hg:2001-07:2002-10;NPL:hg:2004-06:2005-02;NPL:hg:2017-06:2018-02;NPL:hg:2021-07:2024-07	deuba
sher-mohammad-abbas-stanikzai	Sher Mohammad Abbas Stanikzai	Stanikzai		Q56292468	AFG:fm:1996:2001	stanikzai
sher-mohammad-karimi	Sher Mohammad Karimi	Karimi		Q7494626	AFG:mc:2010-06:2015-05	karimi
sherali-khayrulloyev	Sherali Khayrulloyev	Khayrulloyev		Q7494657	TJK:dm:1995-04:2013-11	hairuloiev
sherali-mirzo	Sherali Mirzo	Mirzo		Q20611394	TJK:dm:2013-11:~2022-08	mirzo
sherif-ismail	Sherif Ismail	Ismail		Q16250142	EGY:hg:2015-09:2018-06	ismail
shettima-mustapha	Shettima Mustapha	Mustapha		Q7495679	NGA:dm:2008-12:2009-07;NGA:im:2009-07:2010-03	mustafa
shi-jiuyong	Shi Jiuyong	Jiuyong		Q659792	:io:1994:2010;:io:2000:2003;:io:2003:2006	jiuiong
shigeru-ishiba	Shigeru Ishiba	Ishiba	Ishiba Shigeru	Q1335527	JPN:dm:2007-09:2008-08;JPN:hg:2024-10:2025-10	ishiba
shigeru-oda	Shigeru Oda	Oda		Q432850	:io:1976:2003	oda
shih-jun-ji	Shih Jun-ji	Shih		Q9184683	TWN:dg:2017-09:~2021-05	ji|shih
shih-ning-jye	Shih Ning-jye	Shih			TWN:ad:2019-05:~2019-05	jie|shih
shihab-bin-tariq-al-said	Shihab bin Tariq al-Said	al-Said		Q81686943	OMN:dm:2020-03:~2023-01	said|shihab
shimon-peres	Shimon Peres	Peres		Q57410	ISR:dg:2001-03:2002-11;ISR:fm:2001-03:2002-11;ISR:hs:2007-06:2014-07	peres
shin-won-sik	Shin Won-sik	Shin			KOR:dm:2023-10:2024-09	sik|shin
shinichi-uematsu	Shin'ichi Uematsu	Uematsu	Uematsu Shin'ichi	Q11540617	JPN:si:2010-04:2011-12	uematsu
shinjiro-koizumi	Shinjiro Koizumi	Koizumi	Koizumi Shinjiro	Q661410	JPN:dm:2025-10:~2025-12	koizumi
shinzo-abe	Shinzō Abe	Abe	Abe Shinzō	Q132345	JPN:hg:2006-09:2007-09;JPN:hg:2012-12:2020-09;JPN:hg:2014-12:2017-11;JPN:hg:2017-11:2020-09	abe
shiranthi-rajapaksa	Shiranthi Rajapaksa	Rajapaksa		Q7498270	LKA:ad:2005-11:2015-01	rajapaksa
shirin-sharmin-chaudhury	Shirin Sharmin Chaudhury	Chaudhury		Q12269600	BGD:sp:2013-04:~2022-07	chauduri
shirley-ayorkor-botchway	Shirley Ayorkor Botchway	Botchway	Shirley Ayorkor Botchwey	Q26923626	GHA:fm:2017-01:~2022-07	botchvai
shirley-rivera	Shirley Rivera	Rivera		Q108929476	GTM:sp:2022-01:~2022-07	rivera
shivshankar-menon	Shivshankar Menon	Menon		Q3482398	IND:fm:2006-09:2009-07	menon
shoji-motooka	Shōji Motooka	Motooka	Motooka Shōji	Q11520214	JPN:sp:2001-08:2004-07	motuka
showkutally-soodhun	Showkutally Soodhun	Soodhun			MUS:dg:2019-05:~2019-05	sudun
shuhrat-ganiyev	Shuhrat Gʻaniyev	Gʻaniyev		Q79312593	UZB:dg:2020-09:~2022-07	ganiev
shukhrat-kholmukhamedov	Shukhrat Kholmukhamedov	Kholmukhamedov		Q107130633	UZB:mc:2021-03:~2022-07	holmuhamedov
shukri-muhammad-ghanim	Shukri Muhammad Ghanim	Ghanim			LBY:hg:2003-06:2006-03	ghanim
shunichi-yamaguchi	Shunichi Yamaguchi	Yamaguchi	Yamaguchi Shunichi	Q7505080	JPN:ad:2008-09:2009-09	iamaguchi
shunmugan-jayakumar	Shunmugan Jayakumar	Jayakumar	Shunmugam Jayakumar		SGP:dg:2004-08:~2008	jaiakumar
shyam-saran	Shyam Saran	Saran		Q2280485	IND:fm:2004-07:2006-09	saran
sialeataongo-tuivakano	Sialeʻataongo Tuʻivakanō	Tuʻivakanō	Siale'ataonga Tu'ivakano	Q57880	TON:hg:2010-12:2014-12	tuivakano
siaosi-sovaleni	Siaosi Sovaleni	Sovaleni			TON:hg:2021-12:2024-12	sovaleni
sibghatullah-mojaddedi	Sibghatullah Mojaddedi	Mojaddedi		Q380474	AFG:sp:2005-12:2011-01	mojadedi
sibusiso-moyo	Sibusiso Moyo	Moyo		Q43180489	ZWE:fm:2017-11:2021-01	moio
sidi-mohamed-ould-boubacar	Sidi Mohamed Ould Boubacar	Ould Boubacar	Sidi Mohamed Ould Boubakar	Q712775	MRT:hg:2005-08:2007-04	bubacar|uldbubacar
sidi-moro-sanneh	Sidi Moro Sanneh	Sanneh		Q2281867	GMB:fm:2004-10:2005-03	saneh
sidi-ould-cheikh-abdallahi	Sidi Ould Cheikh Abdallahi	Abdallahi	Sidi Ould Cheikh Abdellahi	Q310203	MRT:hs:2007-04:2008-08	abdalahi
sidiba-koulibaly	Sidiba Koulibaly	Koulibaly		Q108881130	GIN:mc:2021-10:~2023-01	kulibali
sidiki-diakite	Sidiki Diakite	Diakite			CIV:im:2019-05:~2019-05	diakite
sidiki-kaba	Sidiki Kaba	Kaba		Q19895564	SEN:fm:2017-09:2019-04;SEN:hg:2024-03:2024-04	kaba
siegfried-bracke	Siegfried Bracke	Bracke		Q2064794	BEL:sp:2014-10:2019-06	brake
sifa-mahanya	Sifa Mahanya	Mahanya		Q112258069	COD:ad:1997-05:2001-01	mahania
sifet-podzic	Sifet Podžić	Podžić		Q7511838	BIH:dm:2019-12:~2022-07;BIH:mc:2006-01:2008-07	podzic
sifi-ghrieb	Sifi Ghrieb	Ghrieb			DZA:hg:2025-08:~2026-01	ghrieb
sigmar-gabriel	Sigmar Gabriel	Gabriel			DEU:fm:2017-01:2018-03	gabriel
sigmundur-david-gunnlaugsson	Sigmundur Davíð Gunnlaugsson	Gunnlaugsson		Q463588	ISL:hg:2013-05:2016-04	gunlaugson
sigrid-kaag	Sigrid Kaag	Kaag		Q15077856	NLD:dg:2022-01:~2024-06;NLD:fm:2018-02:2018-03;NLD:fm:2021-05:2021-09	kag
sigurd-frisvold	Sigurd Frisvold	Frisvold		Q7513233	NOR:mc:1999-05:2005-03	frisvold
sigurdur-ingi-johannsson	Sigurður Ingi Jóhannsson	Jóhannsson		Q201075	ISL:hg:2016-04:2017-01	johanson
sihasak-phuangketkeow	Sihasak Phuangketkeow	Phuangketkeow			THA:fm:2025-09:~2025-12	fuangketkeov
sihna-lawrence	Sihna Lawrence	Lawrence			FSM:ad:2019-05:~2019-05	lavrence
siim-kallas	Siim Kallas	Kallas		Q156469	EST:hg:2002-01:2003-04	kalas
sila-m-calderon	Sila M. Calderon	Calderon			PRI:hg:2001-01:2005-01	calderon
siljan-avramovski	Siljan Avramovski	Avramovski		Q3402989	MKD:im:2004-06:2004-12	avramovski
silvan-shalom	Silvan Shalom	Shalom		Q553567	ISR:dg:2003-02:~2022-07	shalom
silvano-aureoles-conejo	Silvano Aureoles Conejo	Conejo		Q7515707	MEX:sp:2014-09:2015-02	conejo
silveria-jacobs	Silveria Jacobs	Jacobs			SXM:hg:2020-01:2024-05;SXM:hg:2020-03:2024-05	jacobs
silvia-gasparovicova	Silvia Gašparovičová	Gašparovičová		Q3488404	SVK:ad:2004-06:2014-06	gasparovicova
silvia-hernandez-sanchez	Silvia Hernández Sánchez	Sánchez		Q90961464	CRI:sp:2021-05:2022-04	sanchez
silvio-berlusconi	Silvio Berlusconi	Berlusconi		Q11860	ITA:fm:2002-11:~2022-07;ITA:hg:2001-06:2005-04;ITA:hg:2005-04:2006-05;ITA:hg:2008-05:2011-11	berlusconi
sim-kui-hian	Sim Kui Hian	Hian		Q20463288	MYS:dg:2022-01:~2022-07	hian
sim-seung-seob	Sim Seung-seob	Sim		Q55731430	KOR:mc:2018-07:~2022-08	seob|sim
sima-bahous	Sima Bahous	Bahous			JOR:un:2019-05:~2019-05	bahus
sima-sami-bahous	Sima Sami Bahous	Bahous		Q37321305	:un:2016-08:~2023-01	bahus
simbarashe-mumbengegwi	Simbarashe Mumbengegwi	Mumbengegwi		Q514464	ZWE:fm:2005-04:2017-10;ZWE:fm:2017-11:2017-11	mumbengegvi
sime-lucin	Šime Lučin	Lučin		Q109946808	HRV:im:2000-01:2003-12	lucin
simeon-djankov	Simeon Djankov	Djankov			BGR:dg:2009-07:~2012	djankov
simeon-ii	Simeon II		Simeon II of Bulgaria|Simeon Saxe-Coburg-Gotha	Q1060355	BGR:hg:2001-07:2005-08	simeon
simeon-oyono-esono	Simeón Oyono Esono	Esono	Simeon Oyono Esono Angue	Q55098190	GNQ:fm:2018-02:~2022-07	esono
simeon-sheriff	Simeon Sheriff	Sheriff			SLE:dm:2019-05:~2019-05	sherif
simeon-simeonov	Simeon Simeonov	Simeonov		Q20500334	BGR:mc:2009-07:2014-06	simeonov
simon-coveney	Simon Coveney	Coveney		Q1670096	IRL:dg:2017-11:2020-06;IRL:dm:2014-07:2016-05;IRL:dm:2020-06:~2022-07;IRL:fm:2017-06:~2022-07	coveni
simon-dieuseul-desras	Simon Dieuseul Desras	Desras		Q17496908	HTI:sp:2012-01:2015-01	desras
simon-emil-ammitzboll	Simon Emil Ammitzbøll	Ammitzbøll		Q952472	DNK:im:2016-11:2019-06	amitzbol
simon-harris	Simon Harris	Harris		Q7518922	IRL:hg:2024-04:2025-01	haris
simon-kofe	Simon Kofe	Kofe		Q67199457	TUV:fm:2019-09:~2022-07	kofe
simon-muzenda	Simon Muzenda	Muzenda	Simon Vengai Muzenda	Q2287723	ZWE:vp:1987-12:2003	muzenda
simon-smith	Simon Smith	Smith		Q12150206	GBR:un:2007:2012	smith
simon-w-j-fuller	Simon W. J. Fuller	Fuller		Q57885049	GBR:un:2000:2003	fuler
simon-young	Simon Young	Young			PCN:hg:2023-01:2025-11	iung
simona-miculescu	Simona Miculescu	Miculescu		Q7520204	ROU:un:2008-04:2015-07	miculescu
simone-gbagbo	Simone Gbagbo	Gbagbo		Q437761	CIV:ad:2000-10:2011-04	gbagbo
simonetta-sommaruga	Simonetta Sommaruga	Sommaruga		Q122991	CHE:hg:2015-01:2015-12;CHE:hs:2015-01:2015-12;CHE:hs:2020-01:2020-12;CHE:vp:2014-01:~2014;CHE:vp:2019-05:~2019-05	somaruga
simplice-sarandji	Simplice Sarandji	Sarandji		Q23729455	CAF:hg:2016-04:2019-02;CAF:hg:2019-05:~2019-05;CAF:sp:2021-05:~2022-07	sarandji
siomara-giron	Siomara Girón	Girón		Q7525339	HND:ad:2009-06:2010-01	giron
sione-sangster-saulala	Sione Sangster Saulala	Saulala		Q7525391	TON:im:2021-12:2022-05	saulala
sione-vuna-faotusia	Sione Vuna Fa’otusia	Fa’otusia		Q70515784	TON:dg:2019-10:2020-12	faotusia
siopili-perez	Siopili Perez	Perez			TKL:hg:2015-02:2020-03	perez
siphiwe-nyanda	Siphiwe Nyanda	Nyanda		Q951030	ZAF:mc:1998-06:2005-05	nianda
siraj-fergessa	Siraj Fergessa			Q3485231	ETH:dm:2008-10:2018-10	fergesa
sirajuddin-haqqani	Sirajuddin Haqqani	Haqqani		Q2246940	AFG:im:2021-09:~2022-07	hakani
sirajuddin-of-perlis	Sirajuddin of Perlis			Q460568	MYS:hs:2001-12:2006-12	sirajudin
siren-ennaceur	Siren Ennaceur	Ennaceur		Q66026679	TUN:ad:2019-07:2019-10	enaceur
sirimavo-bandaranaike	Sirimavo Bandaranaike	Bandaranaike		Q194291	LKA:hg:1994-11:2000-08	bandaranaike
sirodjidin-aslov	Sirodjidin Aslov	Aslov		Q18198123	TJK:fm:2013-11:~2022-08	aslov
sirojiddin-muhriddin	Sirojiddin Muhriddin	Muhriddin			TJK:fm:2019-05:~2019-05	muhridin
sisavat-keobounphan	Sisavat Keobounphan	Sisavat			LAO:hg:1998-02:2001-03	keobunfan|sisavat
sitiveni-ligamamada-rabuka	Sitiveni Ligamamada Rabuka	Rabuka			FJI:hg:2022-12:~2026-01	rabuka
sitiveni-rabuka	Sitiveni Rabuka	Rabuka			FJI:hg:1992-06:1999-05	rabuka
siyabonga-cwele	Siyabonga Cwele	Cwele		Q2290959	ZAF:im:2018-11:2019-05	cvele
sjafrie-sjamsoeddin	Sjafrie Sjamsoeddin	Sjamsoeddin			IDN:dm:2024-10:~2025-12	sjamsoedin
skender-gjinushi	Skënder Gjinushi	Gjinushi		Q3108905	ALB:sp:1997-07:2001-09	gjinushi
sklyar-roman-vasilyevich	Sklyar Roman Vasilyevich	Sklyar	Roman Sklyar	Q16436743	KAZ:dg:2019-09:2022-01;KAZ:dg:2022-01:~2022-07	vasilievich|skliar
slade-brockman	Slade Brockman	Brockman		Q36913535	AUS:sp:2021-10:2022-07	brokman
slavica-dukic-dejanovic	Slavica Đukić Dejanović	Đukić Dejanović	Slavica Djukic Dejanovic	Q1192059	SRB:hs:2012-04:2012-05;SRB:sp:2008-06:2012-05	dejanovic|dukicdejanovic
slavica-grkovska	Slavica Grkovska	Grkovska		Q110628915	MKD:dg:2022-01:~2022-08	grkovska
slavjanka-petrovska	Slavjanka Petrovska	Petrovska		Q106707216	MKD:dm:2022-01:~2022-08	petrovska
slavko-linic	Slavko Linić	Linić		Q7539437	HRV:dg:2000-01:~2003	linic
slobodan-casule	Slobodan Čašule	Čašule		Q2047795	MKD:fm:2001-11:2002-11	casule
slobodan-milosevic	Slobodan Milosevic	Milosevic			SCG:hs:1997-07:2000-10	milosevic
slobodan-uzelac	Slobodan Uzelac	Uzelac			HRV:dg:2008-01:~2011	uzelac
slumber-tsogwane	Slumber Tsogwane	Tsogwane		Q52714790	BWA:vp:2018-04:~2024-05	tsogvane
sm-shafiuddin-ahmed	SM Shafiuddin Ahmed	Ahmed		Q66817788	BGD:mc:2021-06:~2022-07	ahmed
smail-hamdani	Smail Hamdani	Hamdani			DZA:hg:1998-12:1999-04	hamdani
snyder-rini	Snyder Rini	Rini			SLB:dg:2001-12:~2005	rini
soares-sambu	Soares Sambú	Sambú		Q7549853	GNB:fm:2004-05:2005-11;GNB:fm:2016-06:2016-12	sambu
soe-win	Soe Win	Soe Win			MMR:hg:2004-10:2007-10	vin|soevin
soerjadi-soedirdja	Soerjadi Soedirdja	Soedirdja		Q13097203	IDN:im:1999-10:2001-07	soedirdja
soilihi-mohamed-soilih	Soilihi Mohamed Soilih	Soilih			COM:un:2019-05:~2019-05	soilih
sok-an	Sok An	Sok An		Q1385794	KHM:dg:2004-07:2017-03	an|sokan
sokratis-hasicos	Sokratis Hasicos	Hasicos		Q29996727	CYP:dm:1999-08:2003-02;CYP:dm:2014-03:2014-04;CYP:im:2013-03:2017-05	hasicos
solan-mirisim	Solan Mirisim	Mirisim		Q96059149	PNG:dm:2017-08:2019-04;PNG:dm:2020-12:2021-07	mirisim
soledad-alvear	Soledad Alvear	Alvear		Q434756	CHL:fm:2000-03:2004-10	vear
solly-shoke	Solly Shoke	Shoke		Q2299037	ZAF:mc:2004-06:2011-05;ZAF:mc:2011-05:2021-05	shoke
solomon-berewa	Solomon Berewa	Berewa		Q724271	SLE:vp:2002-05:2007-09	bereva
solomon-passy	Solomon Passy	Passy		Q1371792	BGR:fm:2001-07:2005-08	pasi
solvita-aboltina	Solvita Āboltiņa	Āboltiņa		Q435407	LVA:sp:2010-11:2014-11	aboltina
somdi-douangdi	Somdi Douangdi	Somdi			LAO:dg:2016-04:~2021-03	duangdi|somdi
somkhit-chatusiphithak	Somkhit Chatusiphithak	Somkhit	Somkhit Chatusiphitak|Surakiat Sathianthai		THA:dg:2005-03:~2005;THA:dg:2015-08:~2017-03;THA:dg:2019-05:~2019-05	chatusifithak|somhit
somnath-chatterjee	Somnath Chatterjee	Chatterjee		Q3344892	IND:sp:2004-06:2009-05	chaterji
sompong-amornwiwat	Sompong Amornwiwat	Sompong			THA:dg:2008-09:~2008	amornvivat|sompong
somsak-thepsuthin	Somsak Thepsuthin	Somsak			THA:dg:2004-10:~2004	thepsuthin|somsak
somsavat-lengsavat	Somsavat Lengsavat	Somsavat	Somsavat Lengsavad		LAO:dg:1998-02:~2015-11;LAO:hg:1998-02:2016-04	lengsavat|somsavat
sonam-tobgye	Sonam Tobgye	Tobgye		Q23682479	BTN:ad:2013-04:2013-07	tobgie
song-minsoon	Song Minsoon	Minsoon		Q490657	KOR:fm:2006-11:2008-02	minsun
song-young-moo	Song Young-moo	Song		Q31179461	KOR:dm:2017-07:2018-09;KOR:mc:2006-11:2008-03	mu|song
sonthi-boonyaratglin	Sonthi Boonyaratglin	Sonthi			THA:dg:2007-10:~2007	buniaratglin|sonthi
sonxai-siphandon	Sonxai Siphandon	Sonxai	Sonexay Siphandon		LAO:dg:2016-04:~2021-03;LAO:dg:2021-03:~2023-01;LAO:hg:2022-12:~2026-01	sifandon|sonxai
sooronbay-jeenbekov	Sooronbay Jeenbekov	Jeenbekov		Q23810819	KGZ:hg:2016-04:2017-08;KGZ:hs:2017-11:2020-10	jinbekov
sooroojdev-phokeer	Sooroojdev Phokeer	Phokeer		Q109908494	MUS:sp:2019-11:~2022-07	fokir
sophia-saint-remy-martelly	Sophia Saint Rémy Martelly	Martelly		Q24951046	HTI:ad:2011-05:2016-02	marteli
sophie-wilmes	Sophie Wilmès	Wilmès		Q18434995	BEL:dg:2020-10:~2023-05;BEL:fm:2020-10:2022-04;BEL:hg:2019-10:2020-10	vilmes
soraya-saenz-de-santamaria	Soraya Sáenz de Santamaría	de Santamaría		Q41267	ESP:dg:2011-12:2018-06;ESP:vp:2011-12:2018-06	santamaria|desantamaria
soren-gade	Søren Gade	Gade		Q1476255	DNK:dm:2004-04:2010-02	gade
sorena-satari-khavas	Sorena Satari-Khavas	Satari-Khavas			IRN:vp:2019-05:~2019-05	havas|satarihavas
sorin-cimpeanu	Sorin Cîmpeanu	Cîmpeanu		Q21095867	ROU:hg:2015-11:2015-11	cimpeanu
sorin-ducaru	Sorin Ducaru	Ducaru		Q18150863	ROU:un:2000:2001	ducaru
sorin-frunzaverde	Sorin Frunzăverde	Frunzăverde		Q7563494	ROU:dm:2000-03:2000-12;ROU:dm:2006-10:2007-04	frunzaverde
sorin-grindeanu	Sorin Grindeanu	Grindeanu		Q19003460	ROU:dg:2021-11:~2024-05;ROU:hg:2017-01:2017-06;ROU:sp:2021-11:2021-11	grindeanu
soroi-eoe	Soroi Eoe	Eoe		Q64747295	PNG:fm:2019-06:2019-11;PNG:fm:2020-12:2022-08	eoe
sosefo-feaomoeata-vakata	Sosefo Fe‘aomoeata Vakata	Vakata		Q7563830	TON:im:2014-12:2016-09	vakata
sotsha-dlamini	Sotsha Dlamini	Dlamini		Q484720	SWZ:fm:2013:2018	dlamini
souleymane-ndene-ndiaye	Souleymane Ndéné Ndiaye	Ndiaye	Soulayemane Ndene Ndiaye	Q561533	SEN:hg:2009-04:2012-04	ndiaie
soumaila-bakayoko	Soumaila Bakayoko	Bakayoko		Q63611068	CIV:mc:2011-07:2017-01	bakaioko
soungalo-ouattara	Soungalo Ouattara	Ouattara		Q7565025	BFA:sp:2012-12:2014-10	uatara
souren-papikyan	Souren Papikyan	Papikyan	Suren Papikyan	Q53140569	ARM:dm:2021-11:~2022-07	papikian
sovann-ke	Sovann Ke	Sovann			KHM:un:2019-05:~2019-05	ke|sovan
sowlat-mortazavi	Sowlat Mortazavi	Mortazavi		Q25423735	IRN:vp:2021-09:~2022-07	mortazavi
specioza-kazibwe	Specioza Kazibwe	Kazibwe		Q544606	UGA:vp:1994-11:2003-05	kazibve
spiros-flogaitis	Spiros Flogaitis	Flogaitis		Q16328921	GRC:im:2007-08:2007-09;GRC:im:2009-09:2009-10	flogaitis
spiros-kyprianou	Spiros Kyprianou	Kyprianou		Q552389	CYP:sp:1996-06:2001-06	kiprianu
sprent-dabwido	Sprent Dabwido	Dabwido			NRU:hg:2011-11:2013-06;NRU:hs:2011-11:2013-06	dabvido
srdan-darmanovic	Srđan Darmanović	Darmanović	Srdjan Darmanovic	Q30001839	MNE:fm:2016-11:2020-12	darmanovic
srgjan-kerim	Srgjan Kerim	Kerim		Q690405	:io:2007-09:2008-09;MKD:fm:2000-11:2001-05	kerim
srinivasapuram-krishnaswamy	Srinivasapuram Krishnaswamy	Krishnaswamy		Q7586462	IND:mc:2001-12:2004-12	krishnasvami
stan-mudenge	Stan Mudenge	Mudenge		Q2112402	ZWE:fm:1995-04:2005-04	mudenge
stanislav-gross	Stanislav Gross	Gross		Q348896	CZE:dg:2002-06:2004-08;CZE:hg:2004-08:2005-04;CZE:im:2000-04:2004-08	gros
stanislav-stashevskyy	Stanislav Stashevskyy	Stashevskyy			UKR:dg:2005-09:~2005	stashevski
stanislaw-knyazyew	Stanislaw Knyazyew	Knyazyew		Q4224943	BLR:ad:2001-09:2003-03	kniaziev
stanley-kakubo	Stanley Kakubo	Kakubo		Q45385044	ZMB:fm:2021-08:~2022-07	kakubo
stanley-redwood	Stanley Redwood	Redwood		Q16196277	JAM:sp:2012-01:2013-05	redvud
stanley-reginald	Stanley Reginald	Reginald			VUT:dg:1999-11:~2000	reginald
stavros-dimas	Stavros Dimas	Dimas		Q58091	GRC:fm:2011-11:2012-05	dimas
stavros-lambrinidis	Stavros Lambrinidis	Lambrinidis		Q718976	GRC:fm:2011-06:2011-11	lambrinidis
stef-blok	Stef Blok	Blok		Q2858481	NLD:fm:2018-03:2021-05;NLD:im:2016-06:2016-09	blok
stefan-danila	Ștefan Dănilă	Dănilă		Q12744290	ROU:mc:2010-12:2015-01	danila
stefan-harabin	Stefan Harabin	Harabin			SVK:dg:2006-07:~2009	harabin
stefan-holy	Štefan Holý	Holý		Q88299018	SVK:dg:2021-04:~2023-11	holi
stefan-janev	Stefan Janev	Janev	Stefan Yanev	Q28055319	BGR:dg:2017-01:2017-05;BGR:dm:2017-01:2017-05;BGR:dm:2021-12:2022-03;BGR:hg:2021-05:2021-12	janev
stefan-kristiansson	Stefan Kristiansson	Kristiansson		Q5923368	SWE:si:2007-06:2012-09	kristianson
stefan-lofven	Stefan Löfven	Löfven		Q2740012	SWE:hg:2014-10:2021-11	lofven
stefan-meller	Stefan Meller	Meller		Q552957	POL:fm:2005-10:2006-05	meler
stefan-odagiu	Stefan Odagiu	Odagiu			MDA:dg:2002:~2003	odagiu
stefan-wallin	Stefan Wallin	Wallin		Q983658	FIN:dm:2011-06:2012-07	valin
stefano-palmieri	Stefano Palmieri	Palmieri		Q888503	SMR:hs:2009-10:2010-04;SMR:hs:2018-04:2018-10	palmieri
steingrimur-j-sigfusson	Steingrímur J. Sigfússon			Q511882	ISL:sp:2016-10:2017-01;ISL:sp:2017-10:2021-09	sigfuson
stella-kyriakides	Stella Kyriakides	Kyriakides		Q47545922	:io:2017-10:2018-01	kiriakides
stella-obasanjo	Stella Obasanjo	Obasanjo		Q469880	NGA:ad:1999-05:2005-10	obasanjo
sten-tolgfors	Sten Tolgfors	Tolgfors		Q984112	SWE:dm:2007-09:2012-03	tolgfors
stepan-galstyan	Stepan Galstyan	Galstyan		Q13054869	ARM:mc:2021-03:2021-03	galstian
stepan-kubiv	Stepan Kubiv	Kubiv		Q2589861	UKR:dg:2016-04:2019-08	kubiv
stepan-poltorak	Stepan Poltorak	Poltorak		Q12141949	UKR:dm:2016-04:2019-08	poltorak
stephan-brunner	Stephan Brunner	Brunner	Stephan Brunner Neibig	Q111677386	CRI:vp:2022-05:~2024-06	bruner
stephane-artano	Stephane Artano	Artano			SPM:hg:2007-02:2017-10	artano
stephane-dion	Stéphane Dion	Dion		Q366456	CAN:fm:2015-11:2017-01	dion
stephane-lenormand	Stephane Lenormand	Lenormand			SPM:hg:2017-10:2026-01	lenormand
stephane-sejourne	Stéphane Séjourné	Séjourné			FRA:fm:2024-01:2024-09	sejurne
stephanie-dhose	Stephanie D'Hose	D'Hose		Q62518481	BEL:sp:2020-10:~2022-07	dose
stephen-hadley	Stephen Hadley	Hadley		Q698907	USA:si:2005-01:2009-01	hadli
stephen-harper	Stephen Harper	Harper	Stephen Joseph Harper	Q206	CAN:hg:2006-02:2015-11	harper
stephen-kampyongo	Stephen Kampyongo	Kampyongo		Q27063683	ZMB:im:2016-08:2021-08	kampiongo
stephen-lovegrove	Stephen Lovegrove	Lovegrove		Q7609820	GBR:si:2021-03:~2022-07	lovegrove
stephen-m-schwebel	Stephen M. Schwebel	Schwebel		Q928833	:io:1981:2000;:io:1997:2000	schvebel
stephen-miller	Stephen Miller	Miller		Q27996060	USA:ad:2017-01:2021-01	miler
stephen-parry	Stephen Parry	Parry		Q7610200	AUS:sp:2011-07:2014-07;AUS:sp:2014-07:2017-11	pari
stephen-smith	Stephen Smith	Smith		Q1376420	AUS:dm:2010-09:2013-09;AUS:fm:2007-12:2010-09	smith
stephenson-king	Stephenson King	King			LCA:hg:2007-09:2011-11	king
stergomena-lawrence-tax	Stergomena Lawrence Tax	Tax		Q16193890	TZA:dm:2021-09:~2022-08;TZA:fm:2022-10:~2022-12	tax
steve-bannon	Steve Bannon	Bannon		Q16146870	USA:ad:2017-01:2017-08	banon
steve-christian	Steve Christian	Christian			PCN:hg:1999-12:2004-12	christian
steve-kons	Steve Kons	Kons		Q16194639	AUS:dg:2006-10:2008-04	kons
steve-ricchetti	Steve Ricchetti	Ricchetti		Q7613738	USA:ad:2013-12:2017-01;USA:ad:2021-01:~2022-08	richeti
steve-thull	Steve Thull	Thull		Q99753762	LUX:mc:2020-09:~2022-07	thul
steven-marshall	Steven Marshall	Marshall		Q7615025	AUS:dm:2018-03:2018-03	marshal
steven-ortega	Steven Ortega	Ortega		Q86003994	BLZ:mc:2018-01:~2022-08	ortega
steven-vanackere	Steven Vanackere	Vanackere		Q2067763	BEL:fm:2009-11:2011-12	vanakere
steven-vandeput	Steven Vandeput	Vandeput		Q2294276	BEL:dm:2014-10:2018-11	vandeput
stevo-pendarovski	Stevo Pendarovski	Pendarovski		Q15967423	MKD:hs:2019-05:2024-05	pendarovski
stewart-emerson-saunders	Stewart Emerson Saunders	Saunders		Q110722360	JAM:mc:2008:2010-10	saunders
stjepan-mesic	Stjepan Mesić	Mesić		Q146496	HRV:hs:2000-02:2010-02	mesic
stojan-andov	Stojan Andov	Andov		Q1968223	MKD:sp:2000-11:2002-10	andov
strahinja-bulajic	Strahinja Bulajić	Bulajić		Q110047093	MNE:sp:2022-02:2022-04	bulajic
stuart-comberbach	Stuart Comberbach	Comberbach		Q62398090	ZWE:un:2021-04:~2022-07	comberbach
stuart-young	Stuart Young	Young	Stuart Richard Young	Q107504646	TTO:hg:2025-03:2025-05	iung
su-jia-chyuan	Su Jia-chyuan	Su		Q700774	TWN:ad:2020-05:2020-08;TWN:sp:2016-02:2020-01	chiuan|su
su-tseng-chang	Su Tseng-chang	Su		Q551904	TWN:ad:2004-05:2005-02;TWN:hg:2006-01:2007-05;TWN:hg:2019-01:2023-01	chang|su
subash-nemwang	Subash Nemwang	Nemwang		Q7630835	NPL:sp:2006-04:2008-04	nemvang
subrahmanyam-jaishankar	Subrahmanyam Jaishankar	Jaishankar	S Jaishankar|S. Jaishankar|S. Jaishankar As Part	Q16186720	IND:fm:2015-01:2018-01;IND:fm:2019-05:~2025-12	jaishankar
succes-masra	Succès Masra	Masra			TCD:hg:2024-01:2024-05	masra
sue-hickey	Sue Hickey	Hickey		Q18386100	AUS:sp:2018-05:2021-06	hiki
sue-lines	Sue Lines	Lines		Q16185446	AUS:sp:2016-09:2022-07;AUS:sp:2022-07:~2022-07	lines
sue-smith	Sue Smith	Smith		Q16150449	AUS:sp:2008-06:2013-05	smith
sue-west	Sue West	West		Q7634332	AUS:sp:1997-05:2002-06	vest
suh-hoon	Suh Hoon	Suh		Q31180700	KOR:si:2019-05:~2019-05	hun|suh
suh-wook	Suh Wook	Wook		Q61117556	KOR:dm:2020-09:2022-05;KOR:mc:2019-04:2020-09	vuk
suhail-aman	Suhail Aman	Aman		Q19667565	PAK:mc:2015-03:~2022-08	aman
sujatha-singh	Sujatha Singh	Singh		Q13587355	IND:fm:2013-08:2015-01	singh
sukhbaataryn-batbold	Sükhbaataryn Batbold	Batbold	Sukhbaatar Batbold	Q372202	MNG:fm:2008:2009;MNG:hg:2009-10:2012-08	batbold
sukhee-sukhbold	Sukhee Sukhbold	Sukhbold			MNG:un:2019-05:~2019-05	suhbold
sukru-sina-gurel	Şükrü Sina Gürel	Gürel		Q390723	TUR:fm:2002-07:2002-11	gurel
sulayman-masanneh-ceesay	Sulayman Masanneh Ceesay	Ceesay		Q28941269	GMB:im:2003-09:2004-05	cisai
sule-lamido	Sule Lamido	Lamido		Q3041557	NGA:fm:1999:2003	lamido
sulejman-tihic	Sulejman Tihić	Tihić		Q361173	BIH:hs:2002-10:~2004;BIH:hs:2004-02:2004-10;BIH:hs:2006-02:2006-11	tihic
suleyman-demirel	Süleyman Demirel	Demirel		Q151729	TUR:hs:1993-05:2000-05	demirel
suleyman-soylu	Süleyman Soylu	Soylu		Q6098459	TUR:im:2016-05:2018-07;TUR:im:2016-08:2023-06;TUR:im:2018-07:~2022-08	soilu
sultan-al-barakani	Sultan al-Barakani	al-Barakani		Q16119420	YEM:sp:2019-04:~2023-01	barakani
sultan-bin-abdulaziz	Sultan bin Abdulaziz	bin Abdulaziz		Q315587	SAU:dm:1962-10:2011-10	abdulaziz|binabdulaziz|sultan
sultan-bin-zayid-al-nuhayyan	Sultan bin Zayid al-Nuhayyan	Sultan			ARE:dg:1990-11:~2009	nuhaian|sultan
sultan-hashim-ahmad-al-tai	Sultan Hashim Ahmad al-Tai	Hashim	Muhammad Hashim	Q2508477	IRQ:dm:1995:2003	tai|hashim
sumitra-mahajan	Sumitra Mahajan	Mahajan		Q7637158	IND:sp:2014-06:2019-06	mahajan
sun-chunlan	Sun Chunlan	Sun		Q195379	CHN:dg:2018-03:~2022-07	chunlan|sun
sundararajan-padmanabhan	Sundararajan Padmanabhan	Padmanabhan		Q7639245	IND:mc:2000-10:2002-12	padmanabhan
sunday-afolabi	Sunday Afolabi	Afolabi		Q7639324	NGA:im:1999-06:2000-06	afolabi
sunduin-batbold	Sunduin Batbold	Batbold		Q31795579	MNG:im:2006:2008	batbold
sunil-lanba	Sunil Lanba	Lanba		Q19666291	IND:mc:2016-05:~2022-07	lanba
supachai-panitchpakdi	Supachai Panitchpakdi	Panitchpakdi		Q473046	:io:2002-09:2005-09:world-trade-organization	panitchpakdi
suphatthanaphong-phanmichao	Suphatthanaphong Phanmichao	Suphatthanaphong			THA:dg:2020-08:~2021-12	fanmichao|sufathanafong
suraj-abdurrahman	Suraj Abdurrahman	Abdurrahman		Q7645321	LBR:mc:2007-06:2014-02	abdurahman
surangel-whipps-jr	Surangel Whipps Jr.	Whipps	Surangel Whipps	Q26703072	PLW:hg:2021-01:~2026-01;PLW:hs:2021-01:~2026-01	jr|vhips
surayut-chulanon	Surayut Chulanon	Surayut			THA:hg:2006-10:2008-12	chulanon|suraiut
suriya-chungrungruankit	Suriya Chungrungruankit	Suriya			THA:dg:2005-08:~2005	chungrungruankit|suria
surya-bahadur-thapa	Surya Bahadur Thapa	Thapa		Q983444	NPL:hg:2003-06:2004-06	thapa
susan-close	Susan Close	Close		Q7647681	AUS:dg:2022-03:~2022-07	close
susan-le-jeune-dallegeershecque	Susan le Jeune d'Allegeershecque	d'Allegeershecque		Q22582415	GBR:un:2012:2016	dalegirshecque
susan-rice	Susan Rice	Rice		Q50612	USA:si:2013-07:2017-01;USA:un:2009-01:2013-06	rice
susan-waffa-ogoo	Susan Waffa-Ogoo	Waffa-Ogoo		Q2368962	GMB:fm:2012-11:2013-10	ogu|vafaogu
susanne-riess	Susanne Riess	Riess	Susanne Riess-Passer	Q78904	AUT:dg:2000-02:2003-02	ries
sushil-koirala	Sushil Koirala	Koirala		Q422969	NPL:hg:2014-02:2015-10	koirala
sushil-kumar	Sushil Kumar	Kumar		Q7648943	IND:mc:1998-12:2001-12	kumar
sushila-karki	Sushila Karki	Karki			NPL:hg:2025-09:~2026-01	karki
sushilkumar-shinde	Sushilkumar Shinde	Shinde		Q3504490	IND:im:2012-07:2014-05	shinde
sushma-swaraj	Sushma Swaraj	Swaraj		Q1652493	IND:fm:2014-05:2019-05	svaraj
susilo-bambang-yudhoyono	Susilo Bambang Yudhoyono	Yudhoyono		Q57405	IDN:hg:2004-10:2014-10;IDN:hs:2004-10:2014-10	iudoiono
suthep-thueaksuban	Suthep Thueaksuban	Suthep			THA:dg:2008-12:~2010	thueaksuban|suthep
suwat-liptapanlop	Suwat Liptapanlop	Suwat			THA:dg:2005-08:~2005	liptapanlop|suvat
suwit-khunkitti	Suwit Khunkitti	Suwit			THA:dg:2001-02:~2003	hunkiti|suvit
suzi-barbosa	Suzi Barbosa	Barbosa		Q43396447	GNB:fm:2019-07:2020-02;GNB:fm:2020-03:~2023-01	barbosa
sven-alkalaj	Sven Alkalaj	Alkalaj		Q1396155	BIH:fm:2007-02:2012-01	kalaj
sven-jurgenson	Sven Jürgenson	Jürgenson		Q12375620	EST:un:2015:~2022-07	jurgenson
sven-mikser	Sven Mikser	Mikser		Q2097451	EST:dm:2002-01:2003-04;EST:dm:2014-03:2015-09;EST:fm:2016-11:2019-04	mikser
svend-aage-jensby	Svend Aage Jensby	Jensby		Q724837	DNK:dm:2001-11:2004-04	jensbi
svend-auken	Svend Auken	Auken		Q1424299	DNK:sp:2003-03:2003-03	auken
sverker-goranson	Sverker Göranson	Göranson		Q3357498	SWE:mc:2005:2007;SWE:mc:2009-03:2015-09	goranson
sverre-diesen	Sverre Diesen	Diesen		Q981697	NOR:mc:2005-04:2009-09	diesen
svetlan-stoev	Svetlan Stoev	Stoev		Q106812725	BGR:fm:2021-05:2021-12	stoev
svetozar-marovic	Svetozar Marović	Marović		Q431413	MNE:sp:1994-12:2001-06;SCG:hg:2003-03:~2005;SCG:hs:2003-03:~2005	marovic
sydney-c-allicock	Sydney C. Allicock	Allicock	Sydney Allicock	Q62733439	GUY:vp:2019-05:~2019-05;GUY:vp:2020-08:~2021-06	licok
sydney-mufamadi	Sydney Mufamadi	Mufamadi			ZAF:si:2022-04:~2024-03	mufamadi
sydney-sekeramayi	Sydney Sekeramayi	Sekeramayi		Q7660136	ZWE:dm:2001:2009-02;ZWE:dm:2013-09:2017-11	sekeramai
syed-akbaruddin	Syed Akbaruddin	Akbaruddin			IND:un:2019-05:~2019-05	akbarudin
syed-hamid-albar	Syed Hamid Albar	Albar		Q3176113	MYS:fm:1999-01:2008-03	albar
syed-mohd-hasrin-tengku-hussin	Syed Mohd Hasrin Tengku Hussin	Hasrin	Syed Hasrin|Syed Mohd Hasrin		MYS:un:2019-05:~2019-05	husin|hasrin
syed-naveed-qamar	Syed Naveed Qamar	Qamar		Q2112316	PAK:dm:2012-06:2013-03	kamar
sylvanie-burton	Sylvanie Burton	Burton			DMA:hs:2023-10:~2026-01	burton
sylvester-grigsby	Sylvester Grigsby	Grigsby		Q108443109	LBR:fm:2010:2010-11	grigsbi
sylvestre-ilunga	Sylvestre Ilunga	Ilunga	Sylvestre Ilunga Ilunkamba	Q63967715	COD:hg:2019-05:2021-01	ilunga
sylvestre-radegonde	Sylvestre Radegonde	Radegonde		Q101110528	SYC:fm:2020-11:~2022-12	radegonde
sylvi-listhaug	Sylvi Listhaug	Listhaug		Q7660866	NOR:im:2018-01:2018-03	listhaug
sylvie-baipo-temon	Sylvie Baïpo-Temon	Baïpo-Temon		Q60680031	CAF:fm:2018-12:~2022-07	temon|baipotemon
syringa-marshall-burnett	Syringa Marshall-Burnett	Marshall-Burnett		Q7663345	JAM:sp:1995:2007	burnet|marshalburnet
taalaibek-omuraliev	Taalaibek Omuraliev	Omuraliev		Q45228016	KGZ:dm:2011-12:2014-04;KGZ:dm:2021-02:2021-09	omuraliev
taavi-roivas	Taavi Rõivas	Rõivas		Q3785077	EST:hg:2014-03:2016-11	roivas
taban-deng-gai	Taban Deng Gai	Taban		Q7672883	SSD:vp:2016-07:~2022-07;SSD:vp:2020-02:~2024-06	gai|taban
tabare-vazquez	Tabaré Vázquez	Vázquez	Tabare Ramon Vazquez Rosas|Tabare Vazquez Rosas	Q9099	URY:hg:2005-03:2010-03;URY:hg:2015-03:2020-03;URY:hs:2005-03:2010-03;URY:hs:2015-03:2020-03	vazquez|tabare
tadeusz-budzik	Tadeusz Budzik	Budzik		Q9354123	POL:mc:2007-08:2008-03	budzik
tadjiddine-ben-said-massounde	Tadjiddine Ben Said Massounde	Tadjiddine			COM:hs:1998-11:1999-04	masunde|tadjidine
tagesse-chafo	Tagesse Chafo			Q62023811	ETH:sp:2018-10:~2022-07	chafo
taha-muhyi-al-din-maruf	Taha Muhyi al-Din Maruf	Maruf			IRQ:vp:1974-04:~2002	maruf
taha-yassin-ramadan	Taha Yassin Ramadan	Ramadan	Taha Yasin Ramadan	Q359319	IRQ:dg:1994-05:~2000;IRQ:vp:1991-03:2003-04	ramadan
tahnoon-bin-zayed-al-nahyan	Tahnoon bin Zayed Al Nahyan	Al Nahyan	Tahnoon bin Zayed		ARE:si:2023-05:~2024-09	nahian|tahnun
taieb-baccouche	Taïeb Baccouche	Baccouche		Q2388455	TUN:fm:2015-02:2016-01	bacuche
taieb-cherkaoui	Taieb Cherkaoui	Cherkaoui		Q974349	MAR:im:2010-01:2012-01	cherkaui
taieb-fassi-fihri	Taieb Fassi Fihri	Fihri		Q2585447	MAR:fm:2007-10:2012-01	fihri
taina-bofferding	Taina Bofferding	Bofferding		Q16438964	LUX:im:2018-12:~2022-07	boferding
tajikan-kalimbetova	Tajikan Kalimbetova	Kalimbetova		Q111008249	KGZ:dg:2009-10:2010-04	kalimbetova
takahiro-yokomichi	Takahiro Yokomichi	Yokomichi	Yokomichi Takahiro	Q130856	JPN:sp:2009-09:2012-11	iokomichi
takeaki-matsumoto	Takeaki Matsumoto	Matsumoto	Matsumoto Takeaki	Q1315762	JPN:fm:2011-03:2011-09	matsumoto
takeo-nishioka	Takeo Nishioka	Nishioka	Nishioka Takeo	Q967214	JPN:sp:2010-07:2011-11	nishioka
takeshi-iwaya	Takeshi Iwaya	Iwaya	Iwaya Takeshi	Q1654639	JPN:dm:2018-10:2019-09;JPN:fm:2024-10:2025-10	ivaia
talal-khaled-al-ahmad-al-sabah	Talal Khaled Al-Ahmad Al-Sabah	Khaled	Talal al-Khalid al-Sabah	Q111161622	KWT:dg:2022-03:~2023-03;KWT:dm:2022-03:~2022-07	sabah|haled
talant-mamytov	Talant Mamytov	Mamytov		Q25597831	KGZ:hs:2020-11:2021-01;KGZ:sp:2020-11:~2022-08	mamitov
talat-xhaferi	Talat Xhaferi	Xhaferi		Q5860953	MKD:dm:2013-02:2014-06;MKD:hg:2024-01:2024-05;MKD:sp:2017-04:~2022-08	xhaferi
tallis-obed-moses	Tallis Obed Moses	Moses		Q32060530	VUT:hs:2017-07:2022-07	moses
tamam-salam	Tamam Salam	Salam			LBN:hg:2013-04:2016-12	salam
tamar-beruchashvili	Tamar Beruchashvili	Beruchashvili		Q18533321	GEO:fm:2014-11:2015-09	beruchashvili
tamas-sulyok	Tamas Sulyok	Sulyok			HUN:hs:2024-03:~2026-01	suliok
tamim-bin-hamad-al-thani	Tamim bin Hamad Al Thani	Tamim	Tamim bin Hamad	Q1855372	QAT:dm:2019-05:~2019-05;QAT:hs:2013-06:~2026-01	thani|tamim
tamisuke-watanuki	Tamisuke Watanuki	Watanuki	Watanuki Tamisuke	Q2391659	JPN:sp:2000-07:2003-10	vatanuki
tan-chuan-jin	Tan Chuan-Jin	Tan		Q7682037	SGP:sp:2017-09:~2022-07	jin|tan
tan-soo-khoon	Tan Soo Khoon	Tan		Q7682122	SGP:sp:1989-01:2001-10	hun|tan
tandi-dorji	Tandi Dorji	Dorji		Q58422562	BTN:fm:2018-11:~2022-07	dorji
taneti-maamau	Taneti Maamau	Maamau		Q23034482	KIR:hg:2016-03:~2026-01;KIR:hs:2016-03:~2026-01	mamau
tang-fei	Tang Fei	Fei		Q716768	TWN:dm:1999-02:2000-05;TWN:hg:2000-05:2000-10	fi
tang-yao-ming	Tang Yao-ming	Tang		Q9308254	TWN:dm:2002-02:2004-05	ming|tang
tangariki-reete	Tangariki Reete	Reete		Q65373765	KIR:sp:2020-05:~2022-07	rite
tanja-fajon	Tanja Fajon	Fajon		Q462744	SVN:dg:2022-06:~2022-08;SVN:fm:2022-06:~2022-08	fajon
tantely-rene-gabriot-andrianarivo	Tantely Rene Gabriot Andrianarivo	Andrianarivo			MDG:hg:1998:2002-05	andrianarivo
tanumafili-ii-malietoa	Tanumafili II Malietoa	Malietoa	Susuga Malietoa Tanumafili II		WSM:hs:1962-01:2007-06	malietoa|tanumafili
tanzila-narbaeva	Tanzila Narbaeva	Narbaeva	Tanzila Norboyeva	Q64765261	UZB:dg:2019-05:~2019-05	narbaeva
taomati-iuta	Taomati Iuta	Iuta		Q3560981	KIR:sp:2007-09:2011-10	iuta
taoufik-charfeddine	Taoufik Charfeddine	Charfeddine		Q98828355	TUN:im:2020-09:2021-01;TUN:im:2021-10:~2022-07	charfedine
tapan-deka	Tapan Deka	Deka		Q112054691	IND:si:2022-07:~2022-07	deka
taranath-ranabhat	Taranath Ranabhat	Ranabhat		Q7685404	NPL:sp:1999-05:2002-05	ranabhat
tarcisio-bertone	Tarcisio Bertone	Bertone			VAT:hg:2006-09:2013-10	bertone
tareck-el-aissami	Tareck El Aissami	El Aissami	Tareck El Aissami Maddah	Q506399	VEN:vp:2017-01:2018-06	aisami
tariq-al-hashimi	Tariq al-Hashimi	al-Hashimi			IRQ:vp:2006-04:~2009	hashimi
tariq-majid	Tariq Majid	Majid		Q6962418	PAK:mc:2003-12:2006-10;PAK:mc:2007-10:2010-10	majid
tariq-mikhail-aziz	Tariq Mikhail Aziz	Aziz			IRQ:dg:1979:~2002	aziz
tariq-muhammad-abdallah-salih	Tariq Muhammad Abdallah Salih	Tariq			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05	salih|tarik
tariq-shah-bahrami	Tariq Shah Bahrami	Bahrami		Q105753084	AFG:dm:2017-04:2018-12	bahrami
tarja-halonen	Tarja Halonen	Halonen		Q29213	FIN:fm:1995-04:2000-02;FIN:hs:2000-03:2012-03	halonen
tarmo-kouts	Tarmo Kõuts	Kõuts		Q7686357	EST:mc:2000-09:2006-11	kuts
tarmo-loodus	Tarmo Loodus	Loodus		Q12376368	EST:im:1999-11:2002-01	ludus
taro-aso	Tarō Asō	Asō	Asō Tarō	Q132596	JPN:dg:2012-12:2021-10;JPN:hg:2008-09:2009-09	aso
taro-kono	Taro Kono	Kono	Kono Taro	Q1161024	JPN:dm:2019-09:2020-09;JPN:fm:2017-08:2019-09	kono
tasos-giannitsis	Tasos Giannitsis	Giannitsis		Q526202	GRC:fm:2004-02:2004-03	gianitsis
tasos-mitsopoulos	Tasos Mitsopoulos	Mitsopoulos		Q15975166	CYP:dm:2014-03:2014-03	mitsopulos
tassos-papadopoulos	Tassos Papadopoulos	Papadopoulos		Q200776	CYP:hg:2003-03:2008-02;CYP:hs:2003-03:2008-02	papadopulos
tatiana-poting	Tatiana Potîng	Potîng		Q13461378	MDA:dg:2013-05:2015-02	poting
tatjana-bobnar	Tatjana Bobnar	Bobnar		Q104524244	SVN:im:2022-06:~2022-08	bobnar
tatyana-golikova	Tatyana Golikova	Golikova	Tatiana Alekseyevna Golikova|Tatyana Alekseyevna Golikova	Q260432	RUS:dg:2018-05:~2024-05	golikova
tatyana-karimova	Tatyana Karimova	Karimova		Q26772600	UZB:ad:1991-09:2016-09	karimova
tatyana-yumasheva	Tatyana Yumasheva	Yumasheva		Q453170	RUS:ad:1997-06:2000-01	iumasheva
tauese-p-sunia	Tauese P. Sunia	Sunia			ASM:hg:1997-01:2003-04	sunia
taufa-vakatale	Taufa Vakatale	Vakatale			FJI:dg:1997-08:~1999	vakatale
taufaahau-tupou-iv	Tāufaʻāhau Tupou IV	Tupou	Taufa\`ahau Tupou IV of Tonga|Tāufaʻāhau Tupou IV of Tonga	Q273739	TON:hs:1965-12:2006-09	tupu|taufahau
taukelina-finikaso	Taukelina Finikaso	Finikaso		Q7688699	TUV:fm:2013-08:2019-09	finikaso
taur-matan-ruak	Taur Matan Ruak	Ruak		Q57519	TLS:hg:2018-06:2023-07;TLS:hs:2012-05:2017-05;TLS:im:2018-06:~2022-07	ruak
tavau-teii	Tavau Teii	Teii		Q7689043	TUV:dg:2006-08:2010-09	ti
tawfiq-younes	Tawfiq Younes	Younes		Q111995588	SYR:si:2011:2016	iunes
taye-atske-selassie	Taye Atske Selassie	Taye			ETH:hs:2024-10:~2026-01;ETH:un:2019-05:~2019-05	selasie|taie
tayeb-belaiz	Tayeb Belaiz	Belaiz		Q3516434	DZA:im:2013-09:2015-05	belaiz
tayyrbek-sarpashev	Tayyrbek Sarpashev	Sarpashev			KGZ:dg:2012-09:~2013;KGZ:dg:2014-04:~2015-11	sarpashev
tazhikan-borbugulovna-kalimbetova	Tazhikan Borbugulovna Kalimbetova	Kalimbetova		Q86685363	KGZ:dg:2009:~2022-08	kalimbetova
tea-banh	Tea Banh	Tea Banh		Q4922569	KHM:dg:2004-07:~2023-01;KHM:dm:1987:2004;KHM:dm:2006-06:~2023-01	banh|teabanh
tea-tsulukiani	Tea Tsulukiani	Tsulukiani		Q13589522	GEO:dg:2021-03:~2022-08	tsulukiani
teburoro-tito	Teburoro Tito	Tito		Q965155	KIR:hg:1994-10:2003-07;KIR:hs:1994-10:2003-07;KIR:un:2019-05:~2019-05	tito
tedo-japaridze	Tedo Japaridze	Japaridze		Q4570471	GEO:fm:2003-11:2004-03	japaridze
tedros-adhanom-ghebreyesus	Tedros Adhanom Ghebreyesus			Q16196017	ETH:fm:2012-11:2016-11	ghebriesus
teima-onorio	Teima Onorio	Onorio		Q1268309	KIR:vp:2003:~2015-11	onorio
telmo-languiller	Telmo Languiller	Languiller		Q7697769	AUS:sp:2014-12:2017-02	languiler
temesgen-tiruneh-dinku	Temesgen Tiruneh Dinku	Temesgen			ETH:dg:2024-02:~2024-06	dinku|temesgen
temir-sariyev	Temir Sariyev	Sariyev		Q3736573	KGZ:hg:2015-05:2016-04	sariev
tene-birahima-ouattara	Téné Birahima Ouattara	Ouattara		Q105833518	CIV:dm:2021-03:~2023-01	uatara
teo-chee-hean	Teo Chee Hean	Teo	Teo Chee Huan	Q3518218	SGP:dg:2009-04:2019-04;SGP:dm:2003-08:2011-05;SGP:im:2011-05:2015-09	hean|teo
teodor-atanasiu	Teodor Atanasiu	Atanasiu		Q7701021	ROU:dm:2004-12:2006-10	atanasiu
teodor-baconschi	Teodor Baconschi	Baconschi		Q3518225	ROU:fm:2009-12:2012-01	baconschi
teodor-melescanu	Teodor Meleșcanu	Meleșcanu	Teodor Viorel Melescanu	Q3518228	ROU:dm:2007-04:2008-12;ROU:fm:2014-11:2014-11;ROU:fm:2017-01:2019-07;ROU:sp:2019-09:2020-02	melescanu
teodora-genchovska	Teodora Genchovska	Genchovska		Q110089977	BGR:fm:2021-12:~2022-07	genchovska
teodoro-biyogo-nsue-okomo	Teodoro Biyogo Nsue Okomo	Okomo		Q103916279	GNQ:ad:2020-08:~2022-07	okomo
teodoro-esteban-lopez-calderon	Teodoro Esteban López Calderón	Calderón		Q29063103	ESP:mc:2021-01:~2022-07	calderon
teodoro-locsin	Teodoro Locsin	Locsin		Q7701087	PHL:fm:2018-10:2022-06	locsin
teodoro-lonfernini	Teodoro Lonfernini	Lonfernini		Q57547	SMR:hs:2012-10:2013-04	lonfernini
teodoro-nguema	Teodoro Nguema	Nguema	Teodoro Nguema Obiang Mangue|Teodoro Teodorin Nguema Obiang Mangue	Q477201	GNQ:dg:2016-06:2019-12;GNQ:vp:2012-05:~2023-06;GNQ:vp:2022-11:~2024-05	nguema
teodoro-obiang	Teodoro Obiang	Obiang	Obiang Nguema Mbasogo|Teodoro Obiang Nguema Mbasogo|Teodoro Obiang Nguema Mgasogo	Q57385	GNQ:dm:1993-12:2004-06;GNQ:hs:1979-08:~2026-01	obiang
teodoro-ribera	Teodoro Ribera	Ribera		Q501752	CHL:fm:2019-06:2020-07	ribera
teofisto-guingona-jr	Teofisto Guingona Jr.	Guingona	Teofisto Guingona	Q983317	PHL:vp:2001-02:2004-06	jr|guingona
terepai-maoate	Terepai Maoate	Maoate			COK:dg:2005-08:~2009;COK:hg:1999-11:2002-02	maoate
teresa-patricio-gouveia	Teresa Patrício Gouveia	Gouveia		Q7702196	PRT:fm:2003-10:2004-07	guvia
teresa-ribera	Teresa Ribera	Ribera	Teresa Ribera Rodriguez	Q54806936	ESP:dg:2021-07:~2022-07	ribera
terrance-drew	Terrance Drew	Drew		Q113443525	KNA:hg:2022-08:~2026-01	drev
terry-le-sueur	Terry Le Sueur	Le Sueur			JEY:hg:2008-12:2011-12	sueur|lesueur
terry-mackenroth	Terry Mackenroth	Mackenroth		Q7704719	AUS:dg:2000-11:2005-07	makenroth
terry-stephens	Terry Stephens	Stephens		Q7705045	AUS:sp:2020-02:2020-09	stefens
tertius-zongo	Tertius Zongo	Zongo		Q354710	BFA:hg:2007-06:2011-04	zongo
teshome-toga	Teshome Toga	Teshome		Q20607067	ETH:sp:2005-10:2010-10	toga|teshome
tete-antonio	Tete António	António		Q100575931	AGO:fm:2020-10:~2022-07	antonio
teuea-toatu	Teuea Toatu	Toatu		Q35382382	KIR:vp:2019-06:~2024-05	toatu
tevita-momoedonu	Tevita Momoedonu	Momoedonu		Q3519293	FJI:hg:2001-03:2001-03	momoedonu
tevita-poasi-tupou	Tevita Poasi Tupou	Tupou	Tevita Topou	Q3519291	TON:dg:2001-01:~2003	tupu
tewareka-tentoa	Tewareka Tentoa	Tentoa		Q11249896	KIR:vp:1994-10:~2001	tentoa
thabiso-mokhosi	Thabiso Mokhosi	Mokhosi		Q78117921	ZAF:mc:2019-11:2019-12	mohosi
thabo-mbeki	Thabo Mbeki	Mbeki		Q101547	ZAF:dg:1994-05:~1999;ZAF:hg:1999-06:2008-09;ZAF:hs:1999-06:2008-09;ZAF:vp:1994-05:~1999	mbeki
thae-jong-su	Thae Jong-su	Thae		Q9353635	PRK:dg:2007-10:2009-04;PRK:dg:2009-04:2014-04	su|thae
thaksin-chinnawat	Thaksin Chinnawat	Thaksin			THA:hg:2001-02:2006-10	chinavat|thaksin
thamer-ali-sabah-al-salem-al-sabah	Thamer Ali Sabah Al-Salem Al-Sabah	Al-Sabah		Q104175576	KWT:im:2020-12:2021-12	sabah
than-shwe	Than Shwe	Than Shwe	Sr. Than Shwe		MMR:hg:1992-04:2004-10;MMR:hs:1992-04:2011-02	shve|thanshve
thanasak-patimaprakon	Thanasak Patimaprakon	Thanasak			THA:dg:2014-08:~2017-03	patimaprakon|thanasak
thandi-modise	Thandi Modise	Modise		Q1625605	ZAF:dm:2021-08:~2022-07;ZAF:sp:2019-05:2021-08	modise
thanos-dokos	Thanos Dokos	Dokos			GRC:si:2021-06:~2022-03	dokos
tharcisse-habarugira	Tharcisse Habarugira	Habarugira		Q112222029	COD:dm:2006-10:2007-02	habarugira
tharman-shanmugaratnam	Tharman Shanmugaratnam	Tharman		Q983752	SGP:dg:2011-05:2019-05;SGP:hs:2023-09:~2026-01	shanmugaratnam|tharman
thein-sein	Thein Sein	Thein Sein			MMR:hg:2007-10:2011-02;MMR:hg:2011-02:2016-03;MMR:hs:2011-02:2016-03	sin|thinsin
themba-dlamini	Themba Dlamini	Dlamini	Absolom Themba Dlamini	Q331724	SWZ:hg:2003-11:2008-09	dlamini
themba-nhlanganiso-masuku	Themba Nhlanganiso Masuku	Masuku	Themba Masuku	Q16973942	SWZ:dg:2008:~2017-03;SWZ:dg:2018-11:~2023-10;SWZ:hg:2020-12:2021-07	masuku
theo-ben-gurirab	Theo-Ben Gurirab	Gurirab		Q654433	:io:1999:2000;NAM:hg:2002-08:2005-03	gurirab
theo-francken	Theo Francken	Francken		Q2072384	BEL:dm:2025-02:~2025-12	franken
theo-zurenuoc	Theo Zurenuoc	Zurenuoc		Q5362021	PNG:sp:2012-08:2017-08	zurenuoc
theodore-biko	Theodore Biko	Biko		Q112062440	CAF:im:2000-12:2001-08	biko
theodoros-pangalos	Theodoros Pangalos	Pangalos		Q462542	GRC:dg:2009-10:2012-05	pangalos
theophile-mbemba-fundu	Théophile Mbemba Fundu	Fundu		Q3526676	COD:im:2002-11:2003-07;COD:im:2003-07:2006-10	fundu
theophilus-danjuma	Theophilus Danjuma	Danjuma		Q7782290	NGA:dm:1999-06:2003-05	danjuma
therence-sinunguruza	Therence Sinunguruza	Sinunguruza	Therence Sinunguruza - Tutsi	Q3527314	BDI:fm:2001:2005;BDI:vp:2010-08:2013-10	sinunguruza
theresa-lazaro	Theresa Lazaro	Lazaro			PHL:fm:2025-07:~2025-12	lazaro
theresa-may	Theresa May	May		Q264766	GBR:hg:2016-07:2019-07;GBR:im:2010-05:2016-07	mai
therese-kayikwamba-wagner	Thérèse Kayikwamba Wagner	Wagner			COD:fm:2024-06:~2025-12	vagner
thierry-burkhard	Thierry Burkhard	Burkhard		Q65515763	FRA:mc:2019-07:2021-07	burhard
thierry-marie-metinkoe	Thierry-Marie Métinkoé	Métinkoé		Q112078450	CAF:im:2014-08:2015-01	metinkoe
thierry-santa	Thierry Santa	Santa			NCL:hg:2019-07:2025-01	santa
thokozani-khuphe	Thokozani Khuphe	Khuphe		Q9358456	ZWE:dg:2009-02:2013-08	hufe
thom-de-graaf	Thom de Graaf	de Graaf		Q3054787	NLD:dg:2003-05:2005-03	graf|degraf
thomas-a-shannon	Thomas A. Shannon	Shannon		Q7786914	USA:fm:2017-01:2017-02	shanon
thomas-aguiyi-ironsi	Thomas Aguiyi-Ironsi	Aguiyi-Ironsi		Q7786963	NGA:dm:2006-08:2007-07	ironsi|aguironsi
thomas-boni-yayi	Thomas Boni Yayi	Yayi	Thomas Yayi Boni|Yayi Boni	Q29196	BEN:hg:2006-04:2016-04;BEN:hs:2006-04:2016-04	iai
thomas-buergenthal	Thomas Buergenthal	Buergenthal		Q644656	:io:2000:2010	buergenthal
thomas-de-maiziere	Thomas de Maizière	de Maizière			DEU:dm:2011-03:2013-12;DEU:im:2009-10:2011-03;DEU:im:2013-12:2018-03	maiziere|demaiziere
thomas-e-donilon	Thomas E. Donilon	Donilon		Q618727	USA:si:2010-10:2013-07	donilon
thomas-esang-remengesau	Thomas Esang Remengesau	Remengesau			PLW:hs:2019-05:~2019-05	remengesau
thomas-hefti	Thomas Hefti	Hefti		Q16021674	CHE:sp:2021-11:~2022-08	hefti
thomas-j-lawson	Thomas J. Lawson	Lawson		Q3530771	CAN:mc:2012-10:2015-07	lavson
thomas-klestil	Thomas Klestil	Klestil		Q78490	AUT:hs:1992-07:2004-07	klestil
thomas-luhaka	Thomas Luhaka	Luhaka	Thomas Luhaka Losendjola	Q18649355	COD:sp:2006-04:2006-12	luhaka
thomas-nimely	Thomas Nimely	Nimely		Q7792753	LBR:fm:2003-10:2006-02	nimeli
thomas-prinzhorn	Thomas Prinzhorn	Prinzhorn		Q88195	AUT:sp:1999-10:2002-12	prinzhorn
thomas-starlinger	Thomas Starlinger	Starlinger		Q2427425	AUT:dm:2019-06:2020-01	starlinger
thomas-sussli	Thomas Süssli	Süssli		Q67135643	CHE:mc:2020-01:~2022-08	susli
thomas-theophile-tchimangoa	Thomas Théophile Tchimangoa	Tchimangoa		Q112078329	CAF:dm:2014-01:2014-08	tchimangoa
thongloun-sisoulith	Thongloun Sisoulith	Thongloun	Thongloun Sisolit|Thongloun Sisoulit	Q58323	LAO:dg:2001-03:~2015-11;LAO:hg:2001-03:2016-04;LAO:hg:2016-04:2021-03;LAO:hs:2021-03:~2026-01	sisulith|thonglun
thongsing-thammavong	Thongsing Thammavong	Thongsing			LAO:hg:2010-12:2016-04	thamavong|thongsing
thor-pedersen	Thor Pedersen	Pedersen		Q1371946	DNK:sp:2007-11:2011-10	pedersen
thorbjorn-jagland	Thorbjørn Jagland	Jagland		Q209611	NOR:fm:2000-03:2001-10;NOR:sp:2005-10:2009-09	jagland
thordis-kolbrun-r-gylfadottir	Þórdís Kolbrún R. Gylfadóttir	Gylfadóttir	Thordis Kolbrun Reykfjord Gylfadottir	Q28734624	ISL:fm:2021-11:~2022-06	gilfadotir
thuli-dladla	Thuli Dladla	Dladla		Q64747413	SWZ:fm:2018-11:~2023-01	dladla
tianarivelo-razafimahefa	Tianarivelo Razafimahefa	Razafimahefa			MDG:im:2019-05:~2019-05	razafimahefa
tibor-benko	Tibor Benkő	Benkő		Q793043	HUN:dm:2018-05:2022-05	benko
tibor-navracsics	Tibor Navracsics	Navracsics		Q832221	HUN:fm:2014-06:2014-09	navracsics
tiebile-drame	Tiébilé Dramé	Dramé		Q775684	MLI:fm:2019-05:2021-06	drame
tiemoko-meyliet-kone	Tiémoko Meyliet Koné	Koné	Ti moko Meyliet Kone	Q19392607	CIV:vp:2022-04:~2024-05	kone
tiemoko-sangare	Tiemoko Sangare	Sangare			MLI:dm:2019-05:~2019-05	sangare
tien-hung-mao	Tien Hung-mao	Hung-mao		Q9317972	TWN:fm:2000-05:2002-02	mao|hungmao
tigran-avinyan	Tigran Avinyan	Avinyan			ARM:dg:2019-01:~2021-12;ARM:hg:2019-01:2021-06	avinian
tigran-khachatryan	Tigran Khachatryan	Khachatryan		Q108315666	ARM:dg:2022-12:~2024-05	hachatrian
tigran-sargsyan	Tigran Sargsyan	Sargsyan	Tigran Sargsian	Q110233	ARM:hg:2008-04:2014-04	sargsian
tigran-torosyan	Tigran Torosyan	Torosyan		Q4461264	ARM:sp:2006-06:2008-09	torosian
tihomir-oreskovic	Tihomir Orešković	Orešković		Q21821359	HRV:hg:2016-01:2016-10	oreskovic
tiina-intelmann	Tiina Intelmann	Intelmann		Q7801789	EST:un:2004:2010	intelman
tijjani-muhammad-bande	Tijjani Muhammad-Bande	Muhammad-Bande		Q30558371	:io:2019-09:2020-09;NGA:un:2017-05:~2022-07	bande|muhamadbande
tilak-marapana	Tilak Marapana	Marapana	Thilak Marapana	Q17011652	LKA:dm:2001-12:2003-11;LKA:fm:2017-08:2019-11	marapana
tillman-thomas	Tillman Thomas	Thomas			GRD:hg:2008-07:2013-02	thomas
tim-barrett	Tim Barrett	Barrett		Q16152090	AUS:mc:2014-06:2018-07	baret
tim-barrow	Tim Barrow	Barrow			GBR:si:2023-11:~2024-08	barov
tim-keating	Tim Keating	Keating		Q16730677	NZL:mc:2014-02:2018-06	keating
tim-sloth-jorgensen	Tim Sloth Jørgensen	Jørgensen		Q4567276	DNK:mc:2008-08:2009-10	jorgensen
timo-kalli	Timo Kalli	Kalli		Q6304985	FIN:sp:2007-03:2007-04	kali
timo-kivinen	Timo Kivinen	Kivinen		Q16299896	FIN:mc:2019-08:~2022-07	kivinen
timo-soini	Timo Soini	Soini		Q355463	FIN:dg:2015-05:2017-06;FIN:dg:2019-05:~2019-05;FIN:fm:2015-05:2019-06	soini
timothy-andrew-fischer	Timothy Andrew Fischer	Fischer			AUS:dg:1996-03:~1999	fischer
timothy-harris	Timothy Harris	Harris		Q3529064	KNA:hg:2015-02:2022	haris
timothy-yang	Timothy Yang	Yang		Q58182	TWN:ad:2012-09:2015-02;TWN:fm:2009-09:2012-09	iang
timur-suleimenov	Timur Suleimenov	Suleimenov		Q28500626	KAZ:ad:2019-07:~2022-07	sulimenov
tin-aung-myint-oo	Tin Aung Myint Oo	Tin Aung Myint Oo			MMR:vp:2011-02:~2011	u|tinaungmintu
tina-heferle	Tina Heferle	Heferle		Q54944131	SVN:sp:2018-08:~2022-08	heferle
tina-khidasheli	Tina Khidasheli	Khidasheli		Q16370108	GEO:dm:2015-05:2016-08	hidasheli
ting-mao-shih	Ting Mao-shih	Ting		Q8273275	TWN:ad:1999-12:2000-05	shih|ting
tiran-alles	Tiran Alles	Alles		Q7809097	LKA:im:2022-05:~2022-07	ales
tito-karnavian	Tito Karnavian	Karnavian		Q12521705	IDN:im:2019-10:~2022-07	karnavian
tito-sotto	Tito Sotto	Sotto		Q983315	PHL:sp:2018-05:~2022-07	soto
titus-corlatean	Titus Corlățean	Corlățean		Q58167	ROU:fm:2012-08:2014-11	corlatean
tjahjo-kumolo	Tjahjo Kumolo	Kumolo		Q12521725	IDN:im:2014-10:2019-10	kumolo
to-lam	To Lam	To			VNM:hs:2024-05:2024-10;VNM:im:2019-05:~2019-05	lam|to
tobias-billstrom	Tobias Billström	Billström		Q3112958	SWE:fm:2022-10:2024-09	bilstrom
tobias-joaquim-dai	Tobias Joaquim Dai	Dai		Q7811637	MOZ:dm:2000-01:2008-03	dai
todor-kavaldjiev	Todor Kavaldjiev	Kavaldjiev	Todor Kavaldzhiev	Q5903993	BGR:vp:1997-01:2002-01	kavaldjiev
todor-tagarev	Todor Tagarev	Tagarev		Q12296596	BGR:dm:2013-03:2013-05	tagarev
toga-g-mcintosh	Toga G. McIntosh	McIntosh		Q99472393	LBR:fm:2010-11:2012-02	mcintosh
togiola-tulafono	Togiola Tulafono	Tulafono			ASM:hg:2003-04:2013-01	tulafono
toke-talagi	Toke Talagi	Talagi			NIU:hg:2008-06:2020-06	talagi
tokon-mamytov	Tokon Mamytov	Mamytov			KGZ:dg:2013-06:~2013	mamitov
tol-lah	Tol Lah	Tol Lah			KHM:dg:1998:~2003	lah|tolah
tom-bossert	Tom Bossert	Bossert		Q28062402	USA:si:2017-01:2018-04	bosert
tom-butime	Tom Butime	Butime		Q7815151	UGA:fm:2004-03:2005-01	butime
tom-de-bruijn	Tom de Bruijn	de Bruijn		Q27863937	NLD:fm:2021-09:2021-09	bruin|debruin
tom-ridge	Tom Ridge	Ridge		Q559822	USA:si:2001-09:2003-01	ridge
tom-scholar	Tom Scholar	Scholar		Q7817491	GBR:ad:2007-06:2008-01	scholar
tom-tavares-finson	Tom Tavares-Finson	Tavares-Finson		Q16751168	JAM:sp:2016-03:~2022-07	finson|tavaresfinson
tom-thabane	Tom Thabane	Thabane	Motsoahae Thomas Thabane|Thomas Motsoahae Thabane|Thomas Motsoahae Thomas Thabane	Q983971	LSO:hg:2012-06:2014-08;LSO:hg:2014-09:2015-03;LSO:hg:2017-06:2020-05	thabane
tomas-altamirano-duque	Tomas Altamirano Duque	Altamirano	Tomas Altamirano		PAN:vp:1994-09:~1999	duque|tamirano
tomas-drucker	Tomáš Drucker	Drucker		Q26250908	SVK:im:2018-03:2018-04	druker
tomas-esono-ava	Tomas Esono Ava	Ava		Q112163018	GNQ:ad:2020-08:~2022-07	ava
tomas-j-philipson	Tomas J. Philipson	Philipson		Q7818305	USA:ad:2019-06:2020-06	filipson
tomas-petricek	Tomáš Petříček	Petříček		Q56651188	CZE:fm:2018-10:2021-04	petricek
tomas-taraba	Tomas Taraba	Taraba			SVK:dg:2023-10:~2024-05	taraba
tomas-torres-mercado	Tomás Torres Mercado	Mercado		Q7820523	MEX:sp:2015-02:2015-03	mercado
tomas-vaquero	Tomás Vaquero	Vaquero		Q110786495	HND:im:2022-01:~2022-07	vaquero
tomas-zilinskas	Tomas Žilinskas	Žilinskas		Q23856477	LTU:im:2016-04:2016-12	zilinskas
tomasz-siemoniak	Tomasz Siemoniak	Siemoniak		Q984160	POL:dg:2014-09:2015-11;POL:dm:2011-08:2015-11	siemoniak
tome-vera-cruz	Tomé Vera Cruz	Vera Cruz	Tome Soares da Vera Cruz	Q1286743	STP:hg:2006-04:2008-02	cruz|veracruz
tomislav-donchev	Tomislav Donchev	Donchev		Q982480	BGR:dg:2010-03:2013-03;BGR:dg:2014-11:2017-01;BGR:dg:2014-11:2021-05	donchev
tomislav-karamarko	Tomislav Karamarko	Karamarko		Q933740	HRV:im:2008-10:2011-12	karamarko
tomislav-nikolic	Tomislav Nikolić	Nikolić		Q57431	SCG:dg:1999-08:~2000;SRB:hs:2012-05:2017-05;SRB:sp:2007-05:2007-05	nikolic
tomislav-tolusic	Tomislav Tolušić	Tolušić		Q26220922	HRV:dg:2018-05:~2023-04	tolusic
tommy-lapid	Tommy Lapid	Lapid		Q471751	ISR:dg:2003-02:2004-12	lapid
tommy-remengesau	Tommy Remengesau	Remengesau	Tommy E. Remengesau|Tommy Esang Remengesau	Q336285	PLW:hg:2001-01:2009-01;PLW:hg:2013-01:2021;PLW:hs:2001-01:2009-01;PLW:hs:2013-01:2021;PLW:vp:1993-01:~2000	remengesau
tomo-medved	Tomo Medved	Medved		Q24641177	HRV:dg:2020-07:~2024-05	medved
tomomi-inada	Tomomi Inada	Inada	Inada Tomomi	Q1654408	JPN:dm:2016-08:2017-07	inada
tomu-sione	Tomu Sione	Sione		Q923836	TUV:sp:1998:2002	sione
tone-w-troen	Tone W. Trøen	Trøen		Q15230235	NOR:sp:2018-03:2021-09	troen
tong-jong-ho	Tong Jong-ho	Tong		Q12593548	PRK:dg:2017-05:2019-04;PRK:dg:2019-04:2021-01	ho|tong
tonino-picula	Tonino Picula	Picula		Q2617559	HRV:fm:2000-01:2003-12	picula
tonio-borg	Tonio Borg	Borg		Q58176	MLT:dg:2004-03:2012-11;MLT:fm:2008-03:2012-11;MLT:im:1998-09:2008-03	borg
tony-abbott	Tony Abbott	Abbott	Anthony John Tony Abbott	Q348577	AUS:hg:2013-09:2015-09	abot
tony-blair	Tony Blair	Blair	Anthony Blair|Anthony C. L. Blair	Q9545	GBR:hg:1997-05:2007-06	blair
tony-brown	Tony Brown	Brown			IMN:hg:2006-12:2011-10	brovn
tony-crombie	Tony Crombie	Crombie			IOT:hg:2004-01:2006-07	crombie
tony-killeen	Tony Killeen	Killeen		Q2442673	IRL:dm:2010-03:2011-01	kilin
tony-mcgrady	Tony McGrady	McGrady		Q7822929	AUS:sp:2005-08:2006-10	mcgradi
tony-p-hall	Tony P. Hall	Hall		Q2442580	USA:un:2002:2005	hal
tony-smith	Tony Smith	Smith		Q16197257	AUS:sp:2015-08:2021-11	smith
tony-tan-keng-yam	Tony Tan Keng Yam	Tan	Keng Yam Tony Tan|Tan Keng Yam Tony|Tony Tan	Q38987	SGP:dg:1995-08:2005-09;SGP:dm:1995-08:2003-08;SGP:hs:2011-09:2017-08	iam|tan
toomas-hendrik-ilves	Toomas Hendrik Ilves	Ilves		Q57289	EST:fm:1999-03:2002-01;EST:hs:2006-10:2016-10	ilves
toomas-savi	Toomas Savi	Savi		Q2002383	EST:sp:1995-03:2003-03	savi
toomas-varek	Toomas Varek	Varek		Q934755	EST:im:2003-02:2003-04;EST:sp:2006-03:2007-04	varek
tor-mikkel-wara	Tor Mikkel Wara	Wara		Q6513446	NOR:im:2018-04:2019-03	vara
torsten-lindh	Torsten Lindh	Lindh		Q5956529	SWE:mc:1998:2001	lind
toshimi-kitazawa	Toshimi Kitazawa	Kitazawa	Kitazawa Toshimi	Q1155846	JPN:dm:2009-09:2011-09	kitazava
toshimitsu-motegi	Toshimitsu Motegi	Motegi	Motegi Toshimitsu	Q1655453	JPN:fm:2019-09:2021-11;JPN:fm:2025-10:~2025-12	motegi
toshio-ogawa	Toshio Ogawa	Ogawa	Ogawa Toshio	Q962110	JPN:sp:2019-08:~2022-07	ogava
toussaint-kongo-doudou	Toussaint Kongo-Doudou	Kongo-Doudou		Q108292459	CAF:fm:2014:2015;CAF:fm:2015-01:2015-07	dudu|kongodudu
tracey-martin	Tracey Martin	Martin		Q7831246	NZL:im:2017-10:2020-11	martin
traian-basescu	Traian Băsescu	Băsescu		Q57279	ROU:hs:2004-12:2014-12	basescu
traian-igas	Traian Igaș	Igaș		Q3536515	ROU:im:2010-09:2012-02	igas
trairong-suwannakhiri	Trairong Suwannakhiri	Trairong			THA:dg:2010-01:~2010	suvanahiri|trairong
trajce-krstevski	Trajce Krstevski	Krstevski		Q48645088	MKD:mc:1996-01:2000-02	krstevski
trajko-veljanovski	Trajko Veljanovski	Veljanovski		Q2502340	MKD:sp:2008-06:2016-10	veljanovski
tran-dai-quang	Trần Đại Quang	Quang		Q7833292	VNM:hs:2016-04:2018-09;VNM:im:2011-08:2016-04	quang
tran-duc-luong	Trần Đức Lương	Lương		Q139324	VNM:hs:1997-09:2006-06	luong
tran-van-tuan	Trần Văn Tuấn	Trần	Tran Tuan Anh|Truong Minh Tuan	Q10829633	VNM:im:2007-06:2011-08	tuan|tran
trevor-mallard	Trevor Mallard	Mallard		Q7839303	NZL:sp:2017-11:~2022-08	malard
trine-bramsen	Trine Bramsen	Bramsen		Q12339763	DNK:dm:2019-06:2022-02	bramsen
trinh-dinh-dung	Trịnh Đình Dũng	Đình	Truong Hoa Binh|Trịnh Đình|Vuong Dinh Hue	Q10829899	VNM:dg:2016-04:~2021-12	dung|dinh
trinidad-jimenez	Trinidad Jiménez	Jiménez		Q260218	ESP:fm:2010-10:2011-12	jimenez
troels-lund-poulsen	Troels Lund Poulsen	Poulsen		Q3080572	DNK:dm:2023-08:~2025-12	pulsen
truong-hoa-binh	Truong Hoa Binh	Truong		Q7847999	VNM:dg:2016-04:2021-07	binh|truong
truong-my-hoa	Truong My Hoa	Hoa		Q7848000	VNM:vp:2002-08:2007-07	hoa
truong-tan-sang	Trương Tấn Sang	Sang	Trong Tan Sang	Q57407	VNM:hs:2011-07:2016-07	sang
truong-vinh-trong	Trương Vĩnh Trọng	Trương	Nguyen Sinh Hung	Q10828766	VNM:dg:2006-06:2012-01	trong|truong
tsai-chi-chang	Tsai Chi-chang	Tsai		Q8350279	TWN:sp:2016-02:~2023-01	chang|tsai
tsai-ing-wen	Tsai Ing-wen	Tsai		Q233984	TWN:dg:2006-01:2007-05;TWN:hs:2016-05:2024-05	ven|tsai
tsakhiagiin-elbegdorj	Tsakhiagiin Elbegdorj	Elbegdorj	Tsakhi Elbegdorj|Tsakhia Elbegdorj|Tsakhiagiyn Elbegdorj	Q57421	MNG:hg:2004-08:2006-01;MNG:hs:2009-06:2017-07	begdorj
tsang-tak-sing	Tsang Tak-sing	Tsang		Q4559782	HKG:im:2007-07:2015-07	sing|tsang
tsend-munkh-orgil	Tsend Munkh-Orgil	Munkh-Orgil		Q28741315	MNG:fm:2004-09:2006-01;MNG:fm:2016-07:2017-10	orgil|munhorgil
tsendiin-nyamdorj	Tsendiin Nyamdorj	Nyamdorj	Tsend Nyamdorj	Q7849526	MNG:im:2000:2004;MNG:im:2008:2012;MNG:im:2017-10:2020-07;MNG:sp:2005-07:2007-06;MNG:sp:2005:2007	niamdorj
tseng-yung-chuan	Tseng Yung-chuan	Yung-chuan		Q8271249	TWN:ad:2012-02:2012-09;TWN:ad:2015-02:2016-05;TWN:sp:2008-02:2012-01	chuan|iungchuan
tserendash-oyunbaatar	Tserendash Oyunbaatar	Oyunbaatar			MNG:dg:2015-09:~2015-11	oiunbatar
tsetska-tsacheva	Tsetska Tsacheva	Tsacheva		Q3656586	BGR:sp:2009-07:2013-03;BGR:sp:2014-10:2017-01	tsacheva
tshering-tobgay	Tshering Tobgay	Tobgay		Q7849613	BTN:hg:2013-07:2018-08;BTN:hg:2024-01:~2026-01	tobgai
tsogtbaatar-damdin	Tsogtbaatar Damdin	Tsogtbaatar	Damdin Tsogtbaatar	Q9350396	MNG:fm:2017-10:2020-07	damdin|tsogtbatar
tsveta-karayancheva	Tsveta Karayancheva	Karayancheva		Q17409350	BGR:sp:2017-11:2021-03	karaiancheva
tsvetan-tsvetanov	Tsvetan Tsvetanov	Tsvetanov		Q244471	BGR:dg:2009-07:~2012;BGR:im:2009-07:2013-03	tsvetanov
tsvetlin-yovchev	Tsvetlin Yovchev	Yovchev		Q12298809	BGR:dg:2013-06:~2014;BGR:im:2013-05:2014-08	iovchev
tuanku-jaafar-ibni-al-marhum-tuanku-abdul-rahman	Tuanku Ja'afar ibni Al-Marhum Tuanku Abdul Rahman	Rahman			MYS:hs:1994-04:2006-12	rahman
tudor-colesniuc	Tudor Colesniuc	Colesniuc		Q12742618	MDA:dm:2004-10:2004-12	colesniuc
tudor-ulianovschi	Tudor Ulianovschi	Ulianovschi		Q47247206	MDA:fm:2018-01:2019-06	ulianovschi
tui-atua-tupua-tamasese-efi	Tui Atua Tupua Tamasese Efi	Tui Atua	Tuiatua Tupua Tamasese Efi		WSM:hs:2007-06:2017-07	efi|tuiatua|atua
tuilaepa-sailele-malielegaoi	Tuila'epa Sa'ilele Malielegaoi	Tuila'epa	Fatiaalofa Aiono Lupesolia'I Sailele Malielegaoi Tuilaepa|Fatiaalofa Aiono Lupesolia'i Sailele Malielegaoi Tuilaepa|Sailele Malielegaoi Tuila'epa|Tuila'epa Lupesoliai Sailele Malielegaoi	Q57723	WSM:fm:2019-05:~2019-05;WSM:hg:1998-11:2021;WSM:hg:1998:2021	malielegaoi|tuilaepa
tukur-yusuf-buratai	Tukur Yusuf Buratai	Buratai		Q20794864	NGA:mc:2015-07:2021-01	buratai
tulia-ackson	Tulia Ackson	Ackson		Q21170429	TZA:sp:2022-02:~2022-08	akson
tung-chee-hwa	Tung Chee Hwa	Tung		Q15027	HKG:hg:1997-07:2005-03	hva|tung
tupeni-baba	Tupeni Baba	Baba			FJI:dg:1999:~2000	baba
tupou-tongapouli-aleamotua	Tupou Tongapo’uli Aleamotu’a	Aleamotu’a		Q109918790	TON:mc:2014-12:~2022-07	eamotua
tupou-vi	Tupou VI	Tupou	Tupou VI of Tonga	Q208497	TON:hg:2000-01:2006-02;TON:hs:2012-03:~2026-01	tupu
turai-yaradua	Turai Yar'Adua	Yar'Adua		Q7853663	NGA:ad:2007-05:2010-05	iaradua
turki-bin-faisal-al-saud	Turki bin Faisal Al Saud	Al Saud	Turki bin Faisal	Q4165651	SAU:si:1977-09:2001-08	saud|turki
tuvako-nathaniel-manongi	Tuvako Nathaniel Manongi	Manongi			TZA:un:2019-05:~2019-05	manongi
tyler-goodspeed	Tyler Goodspeed	Goodspeed		Q55433012	USA:ad:2020-06:2021-01	gudspid
tyronne-fernando	Tyronne Fernando	Fernando		Q2506866	LKA:fm:2001:2004	fernando
tzachi-hanegbi	Tzachi Hanegbi	Hanegbi			ISR:si:2023-01:~2024-07	hanegbi
tzipi-livni	Tzipi Livni	Livni	Tzipora Tzipi Livni	Q151796	ISR:dg:2006-05:~2007;ISR:fm:2006-01:2009-04	livni
uche-o-okeke	Uche O. Okeke	Okeke		Q111079807	NGA:si:1999:2007	okeke
ueli-maurer	Ueli Maurer	Maurer		Q123979	CHE:hg:2013-01:2013-12;CHE:hs:2013-01:2013-12;CHE:hs:2019-01:2019-12;CHE:vp:2012-01:2012-12;CHE:vp:2018-01:2018-12	maurer
ugo-mifsud-bonnici	Ugo Mifsud Bonnici	Mifsud Bonnici			MLT:hs:1994-04:1999-04	bonici|mifsudbonici
ugyen-tshering	Ugyen Tshering	Tshering		Q58318	BTN:fm:2008:2013	tshering
uhuru-kenyatta	Uhuru Kenyatta	Kenyatta		Q196070	KEN:hg:2013-04:2022-09;KEN:hs:2013-04:2022-09	keniata
uladzimir-dvornik	Uladzimir Dvornik	Dvornik		Q22670910	BLR:dg:2019:2020-06	dvornik
uladzimir-kukharau	Uladzimir Kukharau	Kukharau	Uladzimir Kukharaw|Vladimir Kukharev	Q56245210	BLR:dg:2018-08:~2023-04	kuharau
uladzimir-navumau	Uladzimir Navumau	Navumau		Q2468480	BLR:im:2000-09:2009-04	navumau
uladzimir-siamashka	Uladzimir Siamashka	Siamashka	Vladimir Semashko	Q4415085	BLR:dg:2003-12:2014-12;BLR:dg:2014-12:2018-08	siamashka
ulan-niyazbekov	Ulan Niyazbekov	Niyazbekov		Q110086086	KGZ:im:2021-10:~2022-08	niazbekov
ulf-kristersson	Ulf Kristersson	Kristersson		Q1780398	SWE:hg:2022-10:~2026-01	kristerson
ulises-rosales-del-toro	Ulises Rosales del Toro	Rosales		Q7879043	CUB:dg:2009:2019-09	toro|rosales
ulisses-correia-e-silva	Ulisses Correia e Silva	Correia e Silva	Jose Ulisses Correia E. Silva|Jose Ulisses Correia e Silva	Q23899522	CPV:hg:2016-04:~2026-01	silva|coriaesilva
ulrich-matthes	Ulrich Matthes	Matthes		Q63641	TLS:hs:2019:~2021-11	mathes
ulukbek-maripov	Ulukbek Maripov	Maripov		Q105277058	KGZ:hg:2021-02:2024-12;KGZ:hg:2021-05:2021-10	maripov
umar-bin-abd-al-munim-al-zawawi	Umar bin Abd al-Munim al-Zawawi	al-Zawawi			OMN:ad:2019-05:~2019-05	zavavi|umar
umaro-sissoco-embalo	Umaro Sissoco Embaló	Embaló	Umaro Cissoko Embalo|Umaro Sissoko Embalo	Q16855164	GNB:hg:2016-11:2018-01;GNB:hs:2020-01:2025-11	embalo
umaru-musa-yaradua	Umaru Musa Yar'Adua	Yar'Adua		Q104705	NGA:hg:2007-05:2010-05;NGA:hs:2007-05:2010-05	iaradua
umirzak-shukeyev	Umirzak Shukeyev	Shukeyev		Q4527445	KAZ:dg:2007-08:~2008;KAZ:dg:2009-03:~2011	shukiev
umit-dundar	Ümit Dündar	Dündar		Q20476822	TUR:mc:2016-07:2016-07	dundar
unity-dow	Unity Dow	Dow		Q4945158	BWA:fm:2019-11:2020-08	dov
unnur-bra-konradsdottir	Unnur Brá Konráðsdóttir			Q950297	ISL:sp:2017-01:2017-10	konradsdotir
upendra-yadav	Upendra Yadav	Yadav			NPL:dg:2018-06:~2023-05;NPL:dg:2024-03:~2024-05	iadav
ural-latypau	Ural Latypau	Latypau		Q1985534	BLR:ad:2001-09:2004-11	latipau
ural-latypov	Ural Latypov	Latypov			BLR:dg:1997-12:~2000	latipov
uraz-zhandosov	Uraz Zhandosov	Zhandosov			KAZ:dg:1998-02:~1999	zhandosov
urban-ahlin	Urban Ahlin	Ahlin		Q3369220	SWE:sp:2014-09:2018-09	ahlin
urbino-botelho	Urbino Botelho	Botelho	Urbino Jose Goncalves Botelho	Q27986410	STP:fm:2016-10:2018-12;STP:fm:2019-05:~2019-05	botelho
uri-rosenthal	Uri Rosenthal	Rosenthal		Q58115	NLD:fm:2010-10:2012-11	rosenthal
urmas-paet	Urmas Paet	Paet		Q58100	EST:fm:2005-04:2014-11	paet
urmas-reinsalu	Urmas Reinsalu	Reinsalu		Q645970	EST:dm:2012-05:2014-03;EST:fm:2019-04:2021-01;EST:fm:2022-07:~2022-08	rinsalu
urska-klakocar-zupancic	Urška Klakočar Zupančič	Zupančič		Q111513149	SVN:sp:2022-05:~2022-08	zupancic
ursula-von-der-leyen	Ursula von der Leyen	Von Der Leyen			DEU:dm:2013-12:2019-07;EUE:hg:2019-12:~2026-01:european-commission	lien|vonderlien
usama-al-nujayfi	Usama al-Nujayfi	al-Nujayfi		Q1595996	IRQ:sp:2010-11:2014-07;IRQ:vp:2014-09:~2017-03	nujaifi
usman-oyibe-jibrin	Usman Oyibe Jibrin	Jibrin		Q21062617	NGA:mc:2014-01:2015-07	jibrin
usmonali-usmonov	Usmonali Usmonov	Usmonov	Usmonali Usmonzoda	Q25612364	TJK:dg:2020-11:~2022-08	usmonov
v-k-duggal	V. K. Duggal	Duggal		Q7906065	IND:im:2005-03:2007-03	dugal
vaaletoa-sualauvi-ii	Va'aletoa Sualauvi II	Sualauvi	Tuimaleali'ifano Va aletoa Sualauvi II|Tuimaleali'ifano Va'aletoa Sualauvi II|Tuimaleali'ifano Va’aletoa Sualauvi II|Tuimalealiifano Vaaletoa Sualauvi|Va'aletoa Sualauvi	Q32014514	WSM:hs:2017-07:~2026-01	sualauvi|valetoa
vache-gabrielyan	Vache Gabrielyan	Gabrielyan		Q7907998	ARM:dg:2014-11:2018-05	gabrielian
vaclav-grulich	Václav Grulich	Grulich		Q11985485	CZE:im:1998-07:2000-04	grulich
vaclav-havel	Václav Havel	Havel		Q36233	CZE:hs:1993-02:2003-02	havel
vaclav-klaus	Václav Klaus	Klaus		Q57434	CZE:hs:2003-03:2013-03	klaus
vadim-anatolyevich-gustov	Vadim Anatol'yevich Gustov	Gustov			RUS:dg:1998-09:~1999	gustov
vadym-prystaiko	Vadym Prystaiko	Prystaiko		Q16713168	UKR:dg:2020-03:2020-06;UKR:fm:2019-08:2020-03	pristaiko
vagharshak-harutiunyan	Vagharshak Harutiunyan	Harutiunyan		Q4070509	ARM:dm:1999-06:2000-05;ARM:dm:2020-11:2021-07	harutiunian
vagondo-diomande	Vagondo Diomandé	Diomandé		Q111901694	CIV:im:2019-09:~2023-01	diomande
vahagn-khachatryan	Vahagn Khachatryan	Khachatryan	Vahagn Khachaturyan	Q3553274	ARM:hs:2022-03:~2026-01	hachatrian
vaira-vike-freiberga	Vaira Vīķe-Freiberga	Vīķe-Freiberga		Q151301	LVA:hs:1999-07:2007-07	friberga|vikefriberga|vaira
vajira-abeywardena	Vajira Abeywardena	Abeywardena			LKA:im:2019-05:~2019-05	abivardena
vajiralongkorn	Vajiralongkorn	Vajiralongkorn	Wachiralongkon Bodinthrathepphayawarangkun	Q548733	THA:hs:2016-12:~2026-01	vajiralongkorn
vakhtang-gomelauri	Vakhtang Gomelauri	Gomelauri		Q20557144	GEO:im:2015-01:2015-08;GEO:im:2019-09:~2022-08;GEO:si:2019-05:~2019-05	gomelauri
valdas-adamkus	Valdas Adamkus	Adamkus		Q153167	LTU:hs:1998-02:2003-02;LTU:hs:2004-07:2009-07	adamkus
valdemaras-rupsys	Valdemaras Rupšys	Rupšys		Q25909922	LTU:mc:2019:~2022-08	rupsis
valdimir-nikolayevich-shcherbak	Valdimir Nikolayevich Shcherbak	Shcherbak			RUS:dg:1999-05:~2000	shcherbak
valdis-dombrovskis	Valdis Dombrovskis	Dombrovskis		Q57630	LVA:hg:2009-03:2014-01	dombrovskis
valdis-zatlers	Valdis Zatlers	Zatlers		Q182673	LVA:hs:2007-07:2011-07	zatlers
valentin-pohorec	Valentin Pohorec	Pohorec		Q12805207	SVN:sp:2004-07:2004-07	pohorec
valentin-radev	Valentin Radev	Radev		Q17409484	BGR:im:2017-05:2018-09;BGR:im:2019-05:~2019-05	radev
valentin-rugwabiza	Valentin Rugwabiza	Rugwabiza			RWA:un:2019-05:~2019-05	rugvabiza
valentin-rybakov	Valentin Rybakov	Rybakov			BLR:un:2019-05:~2019-05	ribakov
valentin-yumashev	Valentin Yumashev	Yumashev		Q1975794	RUS:ad:1998-12:2022-04	iumashev
valentina-matviyenko	Valentina Matviyenko	Matviyenko	Valentin Ivanovna Matviyenko|Valentina Ivanovna Matviyenko	Q182654	RUS:dg:1998-09:2003;RUS:sp:2011-09:~2022-08	matvienko
valentine-rugwabiza	Valentine Rugwabiza	Rugwabiza		Q30610466	:un:2002:2005;:un:2016-11:~2023-01	rugvabiza
valentyn-nalyvaichenko	Valentyn Nalyvaichenko	Nalyvaichenko		Q2509516	UKR:si:2006-12:2010-03;UKR:si:2014-02:2015-06	nalivaichenko
valer-dorneanu	Valer Dorneanu	Dorneanu		Q12743047	ROU:sp:2000-12:2004-12	dorneanu
valeri-simeonov	Valeri Simeonov	Simeonov			BGR:dg:2019-05:~2019-05	simeonov
valeria-ciavatta	Valeria Ciavatta	Ciavatta		Q167075	SMR:hs:2003-10:2004-04;SMR:hs:2014-04:2014-10;SMR:im:2019-05:~2019-05	ciavata
valeria-fedeli	Valeria Fedeli	Fedeli		Q7910027	ITA:sp:2015-01:2015-02	fedeli
valerian-cristea	Valerian Cristea	Cristea			MDA:dg:2001-04:~2001	cristea
valerie-damaseau	Valerie Damaseau	Damaseau			MAF:vp:2017-04:~2022-03	damaseau
valerie-jarrett	Valerie Jarrett	Jarrett		Q259514	USA:ad:2009-01:2017-01	jaret
valerie-woods	Valerie Woods	Woods		Q97258252	BLZ:sp:2020-12:~2022-08	vuds
valerii-ivashchenko	Valerii Ivashchenko	Ivashchenko		Q4197099	UKR:dm:2009-06:2010-03	ivashchenko
valeriu-lazar	Valeriu Lazăr	Lazăr		Q7911407	MDA:dg:2009-09:2013-05	lazar
valeriu-plesca	Valeriu Pleșca	Pleșca		Q3553727	MDA:dm:2004-12:2007-06	plesca
valeriu-strelet	Valeriu Streleț	Streleț		Q7911417	MDA:hg:2015-07:2015-10	strelet
valeriu-troenco	Valeriu Troenco	Troenco		Q12743076	MDA:dm:2014-04:2015-02	troenco
valeriu-zgonea	Valeriu Zgonea	Zgonea		Q749944	ROU:sp:2012-07:2016-06	zgonea
valeriy-dil	Valeriy Dil	Dil			KGZ:dg:2014-04:~2015-11	dil
valeriy-heletey	Valeriy Heletey	Heletey		Q4135002	UKR:dm:2014-07:2014-10	heleti
valeriy-khoroshkovskyi	Valeriy Khoroshkovskyi	Khoroshkovskyi		Q982749	UKR:dg:2012-02:2012-12;UKR:si:2010-03:2012-01	horoshkovski
valeriy-kokorev	Valeriy Kokorev	Kokorev			BLR:dg:1994-08:~2001	kokorev
valeriy-pustovoitenko	Valeriy Pustovoitenko	Pustovoitenko	Valeriy Pustovoytenko	Q553216	UKR:hg:1997-07:1999-12	pustovoitenko
valery-gerasimov	Valery Gerasimov	Gerasimov		Q36073	RUS:mc:2012-11:~2022-08	gerasimov
valery-zaluzhnyi	Valery Zaluzhnyi	Zaluzhnyi		Q54964679	UKR:mc:2021-07:~2022-07	zaluzhni
valgerdur-sverrisdottir	Valgerður Sverrisdóttir			Q467509	ISL:fm:2006-06:2007-05	sverisdotir
vandi-chidi-minah	Vandi Chidi Minah	Minah			SLE:un:2019-05:~2019-05	minah
vanessa-dambrosio	Vanessa D'Ambrosio	D'Ambrosio		Q28968160	SMR:hs:2017-04:2017-10	dambrosio
vangelis-meimarakis	Vangelis Meimarakis	Meimarakis		Q1895909	GRC:dm:2008-02:2009-10;GRC:sp:2012-06:2015-02	mimarakis
vano-merabishvili	Vano Merabishvili	Merabishvili		Q380730	GEO:hg:2012-07:2012-10;GEO:im:2004-12:2012-07	merabishvili
varney-ali-sirleaf	Varney Ali Sirleaf	Sirleaf		Q110517560	LBR:im:2018-01:~2022-07	sirleaf
vartan-oskanian	Vartan Oskanian	Oskanian		Q1974113	ARM:fm:1998-02:2008-04	oskanian
vasantha-senanayake	Vasantha Senanayake	Senanayake		Q7971337	LKA:fm:2017-08:2017-08	senanaiake
vasco-joachim-rocha-vieira	Vasco Joachim Rocha Vieira	Vieira			MAC:hg:1991-03:1999-12	vira
vasil-sikharulidze	Vasil Sikharulidze	Sikharulidze		Q937044	GEO:dm:2008-12:2009-08	siharulidze
vasile-andonoski	Vasile Andonoski	Andonoski			MKD:un:2019-05:~2019-05	andonoski
vasile-blaga	Vasile Blaga	Blaga		Q728720	ROU:im:2004-12:2007-04;ROU:im:2009-10:2009-11;ROU:im:2009-12:2010-09;ROU:sp:2011-11:2012-07	blaga
vasile-botnari	Vasile Botnari	Botnari		Q13428691	MDA:si:2019-05:~2019-05	botnari
vasile-daniel-suciu	Vasile-Daniel Suciu	Suciu		Q21179379	ROU:ad:2019-02:2019-11	suciu
vasile-dincu	Vasile Dîncu	Dîncu	Vasile Dancu	Q347209	ROU:ad:2015-11:2017-01;ROU:dg:2015-11:~2017-03;ROU:dm:2021-11:~2022-08	dincu
vasile-draganel	Vasile Drăgănel	Drăgănel		Q12743173	MDA:im:2001-04:2002-02	draganel
vasile-iovv	Vasile Iovv	Iovv			MDA:dg:2002-01:~2005	iov
vasile-tarlev	Vasile Tarlev	Tarlev		Q182230	MDA:hg:2001-04:2008-03	tarlev
vasiliki-thanou	Vasiliki Thanou	Thanou		Q20855548	GRC:hg:2015-08:2015-09	thanu
vasily-dolgolyov	Vasily Dolgolyov	Dolgolyov	Vasiliy Dolgolev	Q2086049	BLR:dg:1998-12:~2000	dolgoliov
vasily-malyk	Vasily Malyk	Malyk		Q89191595	UKR:si:2022-07:~2022-07	malik
vasily-matyushevsky	Vasily Matyushevsky	Matyushevsky	Vasily Matyushevskiy	Q18690184	BLR:dg:2014-12:2018-08	matiushevski
vasily-nebenzya	Vasily Nebenzya	Nebenzya	Vasiliy Alekseyevich Nebenzya	Q1000053	RUS:un:2017-07:~2022-08	nebenzia
vasily-zharko	Vasily Zharko	Zharko	Vasiliy Zharko	Q13028989	BLR:dg:2016-12:2018;BLR:dg:2019-05:~2019-05	zharko
vasja-klavora	Vasja Klavora	Klavora		Q12805300	SVN:sp:2011-09:~2022-08	klavora
vasko-gjurchinovski	Vasko Gjurchinovski	Gjurchinovski		Q25483496	MKD:mc:2018-08:~2022-08	gjurchinovski
vaso-papandreou	Vaso Papandreou	Papandreou		Q468103	GRC:im:2000-04:2001-10	papandreu
vasyl-hrytsak	Vasyl Hrytsak	Hrytsak		Q17325581	UKR:si:2015-06:2019-05	hritsak
vasyl-tsushko	Vasyl Tsushko	Tsushko		Q1551591	UKR:im:2006-12:2007-12	tsushko
vatau-hui	Vatau Hui	Hui		Q96479582	TON:im:2019-10:2021-12	hui
vatma-vall-mint-soueina	Vatma Vall Mint Soueina	Soueina		Q28739928	MRT:fm:2015:~2023-01	suina
vecdi-gonul	Vecdi Gönül	Gönül		Q1917377	TUR:dm:2002-11:2011-07;TUR:dm:2015-07:2015-11	gonul
ved-prakash-malik	Ved Prakash Malik	Malik		Q7917880	IND:mc:1997-09:2000-09	malik
velizar-shalamanov	Velizar Shalamanov	Shalamanov		Q28530825	BGR:dm:2014-08:2014-11	shalamanov
venance-salvatory-mabeyo	Venance Salvatory Mabeyo	Mabeyo		Q59725943	TZA:mc:2017-02:~2022-08	mabio
vera-bergkamp	Vera Bergkamp	Bergkamp		Q3084300	NLD:sp:2021-04:~2022-08	bergkamp
verica-kalanovic	Verica Kalanović	Kalanović		Q3555882	SRB:dg:2011-03:2012-07	kalanovic
verissimo-correia-seabra	Veríssimo Correia Seabra	Seabra		Q715042	GNB:hs:2003-09:2003-09	seabra
vern-clark	Vern Clark	Clark		Q322655	USA:mc:2000-07:2005-07	clark
vernon-lorden-shaw	Vernon Lorden Shaw	Shaw	Vernon Lordon Shaw		DMA:hs:1998-10:2003-11	shav
veronica-abad-rojas	Verónica Abad Rojas	Abad	Ver nica Abad Rojas|Verónica Abad		ECU:vp:2023-11:~2024-05	rojas|abad
veronica-macamo	Verónica Macamo	Macamo		Q6722501	MOZ:fm:2020-01:~2022-07;MOZ:sp:2010-01:2020-01	macamo
veronika-remisova	Veronika Remišová	Remišová		Q26837632	SVK:dg:2021-04:~2023-11	remisova
veselin-bliznakov	Veselin Bliznakov	Bliznakov		Q557086	BGR:dm:2005-08:2008-04	bliznakov
veselin-metodiev	Veselin Metodiev	Metodiev			BGR:dg:1997-05:~1999	metodiev
veselin-vuchkov	Veselin Vuchkov	Vuchkov		Q17409260	BGR:im:2014-11:2015-03	vuchkov
vesna-gyorkos-znidar	Vesna Györkös Žnidar	Györkös Žnidar		Q18121366	SVN:im:2014-09:2018-09;SVN:im:2019-05:~2019-05	znidar|giorkosznidar
vesna-perovic	Vesna Perović	Perović		Q110865110	MNE:sp:2001-06:2002-11	perovic
vesna-pusic	Vesna Pusić	Pusić		Q58191	HRV:dg:2012-11:~2015-11;HRV:fm:2011-12:2016-01	pusic
vete-sakaio	Vete Sakaio	Sakaio		Q7923554	TUV:dg:2013-08:2015-04	sakaio
vetelino-nau	Vetelino Nau	Nau			WLF:hg:2012-04:2014-11	nau
veysi-kaynak	Veysi Kaynak	Kaynak		Q6040561	TUR:dg:2016-05:2018-07	kainak
vicente-ehate-tomi	Vicente Ehate Tomi	Ehate Tomi		Q2201806	GNQ:hg:2012-05:2016-06	tomi|ehatetomi
vicente-eya-olomo	Vicente Eya Olomo	Olomo		Q112163019	GNQ:dm:2016-06:2017-05	olomo
vicente-fox-quesada	Vicente Fox Quesada	Fox	Vicente Fox	Q190572	MEX:hg:2000-12:2006-11;MEX:hs:2000-12:2006-11	quesada|fox
vicente-mba-asume-abeme	Vicente Mba Asume Abeme	Abeme		Q112188840	GNQ:mc:2020-08:~2022-07	abeme
vicente-williams-agasse	Vicente Williams Agasse	Williams	Vicente Williams		HND:vp:2002-01:~2005	agase|viliams
vicki-dunne	Vicki Dunne	Dunne		Q7925392	AUS:sp:2012-11:2016-10	dune
vickie-chapman	Vickie Chapman	Chapman		Q7925455	AUS:dg:2018-03:2021-11	chapman
victoire-dogbe-tomegah	Victoire Dogbé Tomegah	Dogbé	Victoire Dogbé|Victoire Sidemho Tomegah-Dogbe|Victoire Tomegah Dogb|Victoire Tomegah Dogbe|Victoire Tomegah Dogbé	Q16682496	TGO:hg:2020-09:2025-05	tomegah|dogbe
victor-babiuc	Victor Babiuc	Babiuc		Q13580827	ROU:dm:1998-04:2000-03	babiuc
victor-bockarie-foh	Victor Bockarie Foh	Foh		Q20090713	SLE:vp:2015-03:2018-04	foh
victor-borges	Víctor Borges	Borges		Q3564444	CPV:fm:2004:2008-06	borges
victor-brial	Victor Brial	Brial			WLF:hg:1997-06:2001-01;WLF:hg:2007-12:2012-04	brial
victor-catan	Victor Catan	Catan		Q7925787	MDA:im:2009-09:2011-01	catan
victor-emilio-granados-calvo	Víctor Emilio Granados Calvo	Calvo		Q6165476	CRI:sp:2012:2013	calvo
victor-gaiciuc	Victor Gaiciuc	Gaiciuc		Q12743386	MDA:dm:2001-04:2004-10;MDA:dm:2019-11:2020-03;MDA:dm:2020-11:2021-08	gaiciuc
victor-karipiri-ombu	Victor Karipiri Ombu	Ombu		Q111078549	NGA:mc:1999-05:2001-04	ombu
victor-malu	Victor Malu	Malu		Q14479063	NGA:mc:1999-05:2001-04	malu
victor-monteiro	Victor Monteiro	Monteiro		Q59535822	STP:dm:2002-03:2002-10	montiro
victor-moraru	Victor Moraru	Moraru			MDA:un:2019-05:~2019-05	moraru
victor-perez-varela	Víctor Pérez Varela	Varela		Q6165698	CHL:im:2020-07:2020-11	varela
victor-ponta	Victor Ponta	Ponta	Victor-Viorel Ponta	Q57692	ROU:hg:2012-05:2015-11	ponta
victoria-eugenia-villarruel	Victoria Eugenia Villarruel	Villarruel			ARG:vp:2023-12:~2024-05	vilaruel
victoriana-nchama-nsue	Victoriana Nchama Nsue	Nsue		Q112128474	GNQ:ad:2020-08:~2022-07	nsue
victoriano-bibang-nsue-okomo	Victoriano Bibang Nsue Okomo	Okomo		Q103916282	GNQ:dm:2020:~2022-07	okomo
victoriano-nsue-ondo	Victoriano Nsue Ondo	Ondo		Q112186231	GNQ:ad:2020-08:~2022-07	ondo
vigen-sargsyan	Vigen Sargsyan	Sargsyan		Q16400688	ARM:dm:2016-10:2018-05	sargsian
vijay-keshav-gokhale	Vijay Keshav Gokhale	Gokhale		Q23062407	IND:fm:2018-01:2020-01	gohale
vijay-kumar-singh	Vijay Kumar Singh	Singh		Q7929176	IND:mc:2010-04:2012-05	singh
viktor-gulevich	Viktor Gulevich	Gulevich		Q105908105	BLR:mc:2021-03:~2022-08	gulevich
viktor-khrenin	Viktor Khrenin	Khrenin		Q83283317	BLR:dm:2020-01:~2022-08	hrenin
viktor-khristenko	Viktor Khristenko	Khristenko	Premiers Viktor Borisovich Khristenko|Viktor Borisovich Khristenko	Q317667	RUS:dg:1999-05:~2003;RUS:dg:2000-05:2004;RUS:hg:2004-02:2004-03	hristenko
viktor-klima	Viktor Klima	Klima		Q78538	AUT:hg:1997-01:2000-02	klima
viktor-kryzhanivskyi	Viktor Kryzhanivskyi	Kryzhanivskyi		Q12114744	UKR:un:2006:2007	krizhanivski
viktor-mahmudov	Viktor Mahmudov	Mahmudov			UZB:si:2019-05:~2019-05	mahmudov
viktor-medvedchuk	Viktor Medvedchuk	Medvedchuk		Q1859524	UKR:ad:2002-06:2005-01	medvedchuk
viktor-orban	Viktor Orbán	Orbán		Q57641	HUN:hg:1998-07:2002-05;HUN:hg:2010-05:~2026-01	orban
viktor-sheiman	Viktor Sheiman	Sheiman		Q2635847	BLR:ad:2004-11:2006-01	shiman
viktor-tykhonov	Viktor Tykhonov	Tykhonov			UKR:dg:2010-03:~2010	tihonov
viktor-yanukovych	Viktor Yanukovych	Yanukovych		Q1459658	UKR:hg:2002-11:2004-12;UKR:hg:2004-12:2005-01;UKR:hg:2006-08:2007-12;UKR:hs:2010-02:2014-02	ianukovich
viktor-yushchenko	Viktor Yushchenko	Yushchenko	Viktor A. Yushchenko|Viktor Yuschenko	Q1459699	UKR:hg:1999-12:2001-05;UKR:hs:2005-01:2010-02	iushchenko
viktor-zubkov	Viktor Zubkov	Zubkov	Viktor Alekseyevich Zubkov	Q147425	RUS:dg:2008-05:2012-05;RUS:hg:2007-09:2008-05	zubkov
viktoras-muntianas	Viktoras Muntianas	Muntianas		Q1376549	LTU:sp:2006-04:2008-03	muntianas
viktoras-pranckietis	Viktoras Pranckietis	Pranckietis		Q27537241	LTU:sp:2016-11:~2022-08	prankietis
viktoria-abramchenko	Viktoria Abramchenko	Abramchenko	Dmitriy Nikolayevich Chernyshenko|Dmitriy Yuriyevich Grigorenko|Viktoriya Valeriyevna Abramchenko	Q39390389	RUS:dg:2020-01:~2024-05	abramchenko
vilai-lakhamfong	Vilai Lakhamfong	Vilai			LAO:dg:2022-06:~2023-01	lahamfong|vilai
vilay-lakhamfong	Vilay Lakhamfong	Vilay			LAO:im:2019-05:~2019-05	lahamfong|vilai
vilayat-guliyev	Vilayat Guliyev	Guliyev		Q7930115	AZE:fm:1999-10:2004-04	guliev
vilayet-eyvazov	Vilayet Eyvazov	Eyvazov		Q64752976	AZE:im:2019-06:~2022-07	ivazov
viliami-tangi	Viliami Tangi	Tangi		Q7930216	TON:dg:2006-05:~2009;TON:sp:2021-11:~2022-07	tangi
viliami-vainga-tone	Viliami Va'inga Tone	Tone			TON:un:2019-05:~2019-05	tone
vilis-kristopans	Vilis Kristopans	Kristopans			LVA:hg:1998-11:2000-05	kristopans
ville-itala	Ville Itälä	Itälä		Q1168762	FIN:dg:2001-08:~2002;FIN:im:2000-09:2003-04	itala
villy-sovndal	Villy Søvndal	Søvndal		Q58119	DNK:fm:2011-10:2013-12	sovndal
vinay-mohan-kwarta	Vinay Mohan Kwarta	Kwarta	Excellency Vinay Mohan Kwatra	Q77897101	IND:fm:2022-05:~2023-06	kvarta
vince-rigby	Vince Rigby	Rigby		Q109517280	CAN:si:2020-01:~2022-07	rigbi
vincent-biruta	Vincent Biruta	Biruta		Q40155410	RWA:fm:2019-11:~2022-08	biruta
vincent-byron	Vincent Byron	Byron		Q110287768	KNA:fm:2022-05:2022-08	biron
vincent-meriton	Vincent Meriton	Meriton			SYC:vp:2016-10:~2017-03;SYC:vp:2019-05:~2019-05	meriton
vincent-mhlanga	Vincent Mhlanga	Mhlanga		Q56630743	SWZ:hg:2018-09:2018-10	mhlanga
vincent-siew	Vincent Siew	Siew		Q700659	TWN:hg:1997-09:2000-05;TWN:vp:2008-05:~2011	siev
vincent-ssempijja	Vincent Ssempijja	Ssempijja	Vincent Ssesmpijja	Q19666374	UGA:dm:2021-06:~2022-08	sempija
vincent-t-seretse	Vincent T. Seretse	Seretse	Vincent Seretse	Q59139097	BWA:fm:2018:2019-11	seretse
vincent-tarzia	Vincent Tarzia	Tarzia		Q16886350	AUS:sp:2018-05:2020-07	tarzia
vincent-van-peteghem	Vincent Van Peteghem	Van Peteghem	Vincent Van Quickenborne	Q27826608	BEL:dg:2020-10:~2024-05	peteghem|vanpeteghem
vincent-van-quickenborne	Vincent Van Quickenborne	Van Quickenborne		Q549887	BEL:dg:2020-10:~2022-07	quikenborne|vanquikenborne
vincenzo-camporini	Vincenzo Camporini	Camporini		Q2526860	ITA:mc:2006-09:2008-01;ITA:mc:2008-02:2011-01	camporini
vinets-veldre	Vinets Veldre	Veldre		Q16356053	LVA:dm:2007-12:2009-03	veldre
vinko-gorenak	Vinko Gorenak	Gorenak		Q11903061	SVN:im:2012-02:2013-02	gorenak
viola-amherd	Viola Amherd	Amherd		Q120917	CHE:hg:2024-01:2025-01;CHE:hs:2024-01:~2024-11;CHE:vp:2023-01:~2023-12	amherd
viola-onwuliri	Viola Onwuliri	Onwuliri		Q22678155	NGA:fm:2013:2014	onvuliri
violet-neilson	Violet Neilson	Neilson		Q7933270	JAM:sp:1997:2003	nilson
viorel-cibotaru	Viorel Cibotaru	Cibotaru		Q20430982	MDA:dm:2015-02:2015-07	cibotaru
viorel-stefan	Viorel Ștefan	Ștefan		Q18549450	ROU:dg:2018-01:2019-11	stefan
viorica-dancila	Viorica Dăncilă	Dăncilă		Q9368300	ROU:hg:2018-01:2019-11	dancila
virendra-kumar-khatik	Virendra Kumar Khatik	Khatik		Q7933694	IND:sp:2019-06:2019-06	hatik
virgilijus-vladislovas-bulovas	Virgilijus Vladislovas Bulovas	Bulovas		Q1112331	LTU:im:2003-05:2004-12	bulovas
viron-polydoras	Viron Polydoras	Polydoras		Q7943966	GRC:sp:2012-05:2012-05	polidoras
vishanu-krua-ngam	Vishanu Krua-ngam	Vishanu	Wisanu Kruangam		THA:dg:2001-02:~2003;THA:dg:2003-11:~2005	ngam|vishanu
vit-rakusan	Vít Rakušan	Rakušan		Q22035584	CZE:dg:2021-12:~2024-05;CZE:im:2021-12:~2022-07	rakusan
vital-kamerhe	Vital Kamerhe	Kamerhe		Q981106	COD:dg:2023-03:~2024-05;COD:sp:2006-12:2009-03	kamerhe
vitali-klitschko	Vitali Klitschko	Klitschko		Q31919	UKR:ad:2014-06:~2022-07	klitschko
vitalie-marinuta	Vitalie Marinuța	Marinuța		Q7936853	MDA:dm:2009-09:2014-02	marinuta
vitalie-pirlog	Vitalie Pîrlog	Pîrlog		Q1371619	MDA:hg:2009-09:2009-09	pirlog
vitalie-vrabie	Vitalie Vrabie	Vrabie		Q18549263	MDA:dm:2007-07:2009-09	vrabie
vitalis-zvinavashe	Vitalis Zvinavashe	Zvinavashe		Q7936864	ZWE:mc:1994-07:2003-12	zvinavashe
vitaliy-zakharchenko	Vitaliy Zakharchenko	Zakharchenko		Q546608	UKR:im:2011-11:2014-02	zaharchenko
vitaly-churkin	Vitaly Churkin	Churkin		Q1394102	RUS:un:2006-05:2017-02	churkin
vitaly-mutko	Vitaly Mutko	Mutko	Vitaliy Leontyevich Mutko|Vitaliy Leyontyevich Mutko	Q1320362	RUS:dg:2016-10:2020-01	mutko
vitaly-yarema	Vitaly Yarema	Yarema		Q4503263	UKR:dg:2014-02:2014-06	iarema
vivek-ram-chaudhari	Vivek Ram Chaudhari	Chaudhari		Q97930069	IND:mc:2021-07:2021-09;IND:mc:2021-09:~2022-07	chaudari
vivian-balakrishnan	Vivian Balakrishnan	Balakrishnan		Q7937671	SGP:fm:2015-10:~2025-12	balakrishnan
vivianne-blanlot	Vivianne Blanlot	Blanlot		Q1648987	CHL:dm:2006-03:2007-03	blanlot
vjekoslav-bevanda	Vjekoslav Bevanda	Bevanda		Q57844	BIH:hg:2012-01:2015-02	bevanda
vjosa-osmani	Vjosa Osmani	Osmani	Vjosa Osmani-Sadriu	Q13047644	XKX:hs:2020-11:2021-03;XKX:hs:2021-04:~2026-01	osmani
vlad-filat	Vlad Filat	Filat	Vladimir Filat	Q57685	MDA:hg:2009-09:2013-03;MDA:hs:2010-12:2010-12	filat
vladan-kutlesic	Vladan Kutlesic	Kutlesic			SCG:dg:1997-03:~2000	kutlesic
vladimir-anatolyevich-yakovlev	Vladimir Anatolyevich Yakovlev	Yakovlev		Q982620	RUS:dg:2003-06:~2003	iakovlev
vladimir-drazhin	Vladimir Drazhin	Drazhin		Q2079120	BLR:dg:2001-09:~2004	drazhin
vladimir-drobnjak	Vladimir Drobnjak	Drobnjak			HRV:un:2019-05:~2019-05	drobnjak
vladimir-jokovic	Vladimir Joković	Joković		Q36384401	MNE:dg:2022-04:~2022-07	jokovic
vladimir-kolokoltsev	Vladimir Kolokoltsev	Kolokoltsev	Vladimir Aleksandrovich Kolokoltsev	Q1344473	RUS:im:2012-05:~2022-08	kolokoltsev
vladimir-makei	Vladimir Makei	Makei	Vladimir Makey	Q2026222	BLR:ad:2008-07:2012-08;BLR:fm:2012-08:2022-11	maki
vladimir-makeienko	Vladimir Makeienko	Makeienko		Q4275699	UKR:ad:2014-01:2014-03	makienko
vladimir-norov	Vladimir Norov	Norov		Q365665	UZB:fm:2006-07:2010-12;UZB:fm:2022-04:~2022-07	norov
vladimir-padrino-lopez	Vladimir Padrino López	Padrino	Vladimir Padrino	Q19519696	VEN:dm:2014-09:~2023-01	lopez|padrino
vladimir-putin	Vladimir Putin	Putin	Vladimir Vladimirovich Putin	Q7747	RUS:hg:1999-08:2000-05;RUS:hg:2008-05:2012-05;RUS:hs:1999-12:2008-05;RUS:hs:2000-05:2008-05;RUS:hs:2012-05:~2026-01;RUS:mc:1999-12:2008-05;RUS:mc:2012-05:~2022-08	putin
vladimir-rushailo	Vladimir Rushailo	Rushailo		Q1376668	RUS:im:1999-05:2001-03	rushailo
vladimir-spidla	Vladimír Špidla	Špidla		Q32777	CZE:dg:1998-07:2002-07;CZE:hg:2002-07:2004-08	spidla
vladimir-turcan	Vladimir Țurcan	Țurcan		Q4506204	MDA:im:1999-12:2001-04	turcan
vladimir-vasilievich-rusakevich	Vladimir Vasilievich Rusakevich	Rusakevich		Q6542738	BLR:ad:1997-07:2000-06	rusakevich
vladimir-vetchy	Vladimír Vetchý	Vetchý		Q11910214	CZE:dm:1998-07:2001-05	vetchi
vladimir-voronin	Vladimir Voronin	Voronin		Q189435	MDA:hs:2001-04:2009-09	voronin
vladimir-yermoshin	Vladimir Yermoshin	Yermoshin		Q712434	BLR:hg:2000-02:2001-10	iermoshin
vladimir-zametalin	Vladimir Zametalin	Zametalin			BLR:dg:1997-07:~2000	zametalin
vladislav-kulminski	Vladislav Kulminski	Kulminski		Q108051638	MDA:dg:2021-08:2021-11;MDA:fm:2019-10:2019-11	kulminski
vladislav-surkov	Vladislav Surkov	Surkov	Vladislav Yuryevich Surkov	Q548164	RUS:dg:2011-12:2012-05;RUS:dg:2012-05:2013-05	surkov
vladlen-stepanovich-vereshchetin	Vladlen Stepanovich Vereshchetin	Vereshchetin		Q246919	:io:1995:2006	vereshchetin
vlado-buckovski	Vlado Bučkovski	Bučkovski		Q2529738	MKD:dm:2001-05:2001-11;MKD:dm:2002-11:2004-12;MKD:hg:2004-12:2006-08	bukovski
vlaho-orepic	Vlaho Orepić	Orepić		Q23659045	HRV:im:2016-01:2017-04;HRV:im:2017-06:~2022-07	orepic
vlajko-stojiljkovic	Vlajko Stojiljković	Stojiljković		Q463004	SRB:im:1997-04:2000-10	stojiljkovic
vlasta-parkanova	Vlasta Parkanová	Parkanová		Q462642	CZE:dg:2009-01:2009-05;CZE:dm:2007-01:2009-05	parkanova
vlastimil-picek	Vlastimil Picek	Picek		Q2529628	CZE:dm:2013-03:2014-01	picek
vlastimil-valek	Vlastimil Válek	Válek		Q30114672	CZE:dg:2021-12:~2024-05	valek|vlastimil
vlatko-pavletic	Vlatko Pavletić	Pavletić		Q1278802	HRV:hs:1999-12:2000-02	pavletic
vo-thi-anh-xuan	Võ Thị Ánh Xuân	Xuân		Q24957799	VNM:hs:2023-01:2023-03;VNM:hs:2024-03:2024-05;VNM:vp:2021-04:~2022-07	xuan
vo-van-thuong	Vo Van Thuong	Van Thuong			VNM:hs:2023-03:2024-03	thuong|vanthuong
vojislav-kostunica	Vojislav Koštunica	Koštunica		Q33031	SCG:hs:2000-10:2003-03;SRB:hg:2004-03:2008-07	kostunica
vojislav-mihailovic	Vojislav Mihailović	Mihailović		Q526389	SRB:hs:2004-03:2004-03	mihailovic
vojislav-seselj	Vojislav Šešelj	Šešelj		Q298063	SRB:dg:1998-03:2000-10	seselj
volkan-bozkir	Volkan Bozkır	Bozkır		Q7940222	:io:2021-06:~2023-01	bozkir
volodymyr-bondarenko	Volodymyr Bondarenko	Bondarenko		Q7940558	UKR:ad:2014-03:2014-06	bondarenko
volodymyr-groysman	Volodymyr Groysman	Groysman	Volodymyr Hroisman|Volodymyr Hroysman	Q4150130	UKR:dg:2014-02:~2014;UKR:hg:2014-07:2014-07;UKR:hg:2016-04:2019-08;UKR:sp:2014-11:2016-04	groisman
volodymyr-khandohiy	Volodymyr Khandohiy	Khandohiy		Q595215	UKR:fm:2009-03:2009-10	handohi
volodymyr-kistion	Volodymyr Kistion	Kistion		Q20067532	UKR:dg:2016-04:2019-08	kistion
volodymyr-lytvyn	Volodymyr Lytvyn	Lytvyn		Q463095	UKR:sp:2002-05:2006-07;UKR:sp:2008-12:2012-12	litvin
volodymyr-ohryzko	Volodymyr Ohryzko	Ohryzko		Q477925	UKR:fm:2007-01:2007-03;UKR:fm:2007-12:2009-03	ohrizko
volodymyr-radchenko	Volodymyr Radchenko	Radchenko	Volodymyr Kuratchenko	Q4388025	UKR:dg:1999-01:~1999;UKR:si:2001-02:2003-09	radchenko
volodymyr-rybak	Volodymyr Rybak	Rybak		Q892623	UKR:sp:2012-12:2014-02	ribak
volodymyr-shkidchenko	Volodymyr Shkidchenko	Shkidchenko		Q4524964	UKR:dm:2001-11:2003-06	shkidchenko
volodymyr-yelchenko	Volodymyr Yelchenko	Yelchenko		Q4175308	UKR:un:1997:2001;UKR:un:2015:2019	ielchenko
volodymyr-zamana	Volodymyr Zamana	Zamana		Q12105702	UKR:dm:2014-02:2014-02	zamana
volodymyr-zelenskyy	Volodymyr Zelenskyy	Zelenskyy	Volodymyr Zelenskiy|Volodymyr Zelensky	Q3874799	UKR:hs:2019-05:~2026-01	zelenski
voltaire-gazmin	Voltaire Gazmin	Gazmin		Q1367826	PHL:dm:2010-06:2016-06	gazmin
vu-duc-dam	Vũ Đức Đam	Đam		Q10833975	VNM:dg:2013-11:~2022-07	dam
vu-khoan	Vu Khoan	Khoan		Q7943276	VNM:dg:2002-08:2006-06	hoan
vu-van-ninh	Vu Van Ninh	Van Ninh		Q7943286	VNM:dg:2011-08:2016-04	ninh|vaninh
vuk-draskovic	Vuk Drašković	Drašković		Q162740	SCG:dg:1999-02:~1999;SRB:fm:2004-03:2007-05	draskovic
vuk-jeremic	Vuk Jeremić	Jeremić		Q722579	:io:2012-09:2013-09;SRB:fm:2007-05:2012-07	jeremic
vuk-obradovic	Vuk Obradović	Obradović		Q7943378	SRB:dg:2001-01:2001-06	obradovic
vukasin-maras	Vukašin Maraš	Maraš		Q110584323	MNE:im:1998-02:2001-07	maras
vuong-dinh-hue	Vuong Dinh Hue	Vuong		Q2595973	VNM:dg:2016-04:2020-06;VNM:sp:2021-03:~2022-07	hue|vuong
vusumuzi-masondo	Vusumuzi Masondo	Masondo		Q7943708	ZAF:mc:2011-10:2016-01	masondo
vyacheslav-kyrylenko	Vyacheslav Kyrylenko	Kyrylenko		Q1378506	UKR:dg:2014-12:~2016-11;UKR:dg:2016-04:2019-08	kirilenko
vyacheslav-volodin	Vyacheslav Volodin	Volodin	Vyacheslav Viktorovich Volodin	Q982461	RUS:dg:2010-10:2011-12;RUS:sp:2016-12:~2022-08	volodin
vydas-gedvilas	Vydas Gedvilas	Gedvilas		Q556431	LTU:sp:2012-11:2013-10	gedvilas
vygaudas-usackas	Vygaudas Ušackas	Ušackas		Q983985	LTU:fm:2008-12:2010-01	usakas
vytautas-jonas-zukas	Vytautas Jonas Žukas	Žukas		Q1742646	LTU:mc:2014:2019	zukas
vytautas-landsbergis	Vytautas Landsbergis	Landsbergis		Q164582	LTU:sp:1996-11:2000-10	landsbergis
vytautas-markevicius	Vytautas Markevičius	Markevičius		Q2535667	LTU:im:2000-11:2001-07	markevicius
w-mckeeva-bush	W. McKeeva Bush	Bush			CYM:hg:2001-12:2005-05	bush
wael-nader-al-halqi	Wael Nader Al-Halqi	Al-Halqi	Wael al-Halqi	Q713915	SYR:hg:2012-08:2016-07	halqi
wagner-montes	Wagner Montes	Montes		Q10392867	BRA:sp:2017-11:2018-11	montes
waheed-arshad	Waheed Arshad	Arshad		Q7959755	PAK:mc:2010-10:2013-01	arshad
wais-barmak	Wais Barmak	Barmak		Q30688166	AFG:im:2017-08:2018-12	barmak
wakil-ahmed-muttawakil	Wakil Ahmed Muttawakil	Muttawakil		Q2982411	AFG:fm:1999-10:2001-10	mutavakil
waldemar-pawlak	Waldemar Pawlak	Pawlak		Q55928	POL:dg:2007-11:~2011	pavlak
walfre-omar-carranza-espana	Walfre Omar Carranza España	España		Q110184238	GTM:mc:2020-12:~2022-07	espana
walid-muallem	Walid Muallem	Muallem	Walid al-Mualem	Q1334803	SYR:dg:2012-06:2020-11;SYR:fm:2006-02:2020-11;SYR:hg:2006:2020-06	mualem
walter-barbero	Walter Barbero	Barbero		Q6166169	ARG:mc:1999:2003	barbero
walter-mzembi	Walter Mzembi	Mzembi		Q7965696	ZWE:fm:2017-10:2017-11	mzembi
walter-natynczyk	Walter Natynczyk	Natynczyk		Q2420414	CAN:mc:2008-07:2012-10	natinczik
walter-souza-braga-netto	Walter Souza Braga Netto	Netto		Q49323012	BRA:dm:2021-03:2022-03	neto
walter-thurnherr	Walter Thurnherr	Thurnherr		Q21528856	CHE:hg:2019-05:~2019-05	thurnher
walton-alfonso-webson	Walton Alfonso Webson	Webson			ATG:un:2019-05:~2019-05	vebson
wan-azizah-wan-ismail	Wan Azizah Wan Ismail	Azizah	Wan Azizah	Q468579	MYS:dg:2018-05:2020-02	ismail|azizah
wanda-vazquez	Wanda Vazquez	Vazquez			PRI:hg:2019-08:2021-01	vazquez
wang-guangya	Wang Guangya	Wang		Q7929640	CHN:un:2003-08:2008-09	guangia|vang
wang-jin-pyng	Wang Jin-pyng	Wang		Q707601	TWN:sp:1999-02:2016-01	ping|vang
wang-qishan	Wang Qishan	Wang		Q18113	CHN:dg:2008-03:2013-03;CHN:vp:2018-03:~2023-03	qishan|vang
wang-xiaohong	Wang Xiaohong	Wang		Q18109475	CHN:im:2022-06:~2022-07	xiaohong|vang
wang-yang	Wang Yang	Wang		Q734914	CHN:dg:2013-03:2018-03	iang|vang
wang-yi	Wang Yi	Wang		Q701801	CHN:fm:2013-03:2022-12;CHN:fm:2023-07:~2025-12	vang
wangchuk-namgyel	Wangchuk Namgyel	Namgyel		Q58754649	BTN:sp:2018-10:~2022-07	namgiel
warren-truss	Warren Truss	Truss		Q591604	AUS:dg:2013-09:2016-02	trus
washington-abdala	Washington Abdala	Abdala		Q6166483	URY:sp:2000-02:2001-03	abdala
washington-misick	Washington Misick	Misick			TCA:hg:2021-02:~2026-01	misik
wasul-ibn-thakiyya-al-fath	Wasul ibn Thakiyya al-Fath	al-Fath		Q11955114	AFG:hs:910:~2022-03	fath|vasul
wavel-ramkalawan	Wavel Ramkalawan	Ramkalawan		Q1568174	SYC:hg:2020-10:2025-10;SYC:hs:2020-10:2025-10	ramkalavan
wayne-eyre	Wayne Eyre	Eyre		Q65658652	CAN:mc:2021-02:2021-11;CAN:mc:2021-11:~2022-07	ire
wayne-mapp	Wayne Mapp	Mapp		Q6121618	NZL:dm:2008-11:2011-12	map
wayne-panton	Wayne Panton	Panton			CYM:hg:2021-04:2023-11	panton
wayne-swan	Wayne Swan	Swan	Wayne Maxwell Swan	Q1236571	AUS:dg:2010-06:2013-06	svan
wei-fenghe	Wei Fenghe	Wei	Nicholas Yang Wei-hsiung	Q7929529	CHN:dm:2018-03:2023-03	fenghe
wellington-koo	Wellington Koo	Koo		Q15909081	TWN:dm:2024-05:~2025-12	ku
wen-jiabao	Wen Jiabao	Wen		Q16628	CHN:dg:1998-03:2003-03;CHN:hg:2003-03:2013-03	jiabao|ven
werner-faymann	Werner Faymann	Faymann		Q53282	AUT:hg:2008-12:2016-05	faiman
werner-kioe-a-sen	Werner Kioe A Sen	Sen		Q113956879	SUR:mc:2022-04:~2023-01	sen
werner-kogler	Werner Kogler	Kogler		Q2561778	AUT:dg:2020-01:~2022-08	kogler
wesley-simina	Wesley Simina	Simina	Wesley W. Simina	Q7984081	FSM:hg:2023-05:~2026-01;FSM:hs:2023-05:~2026-01;FSM:sp:2015-05:~2022-08	simina
widodo-adi-sutjipto	Widodo Adi Sutjipto	Sutjipto		Q4902218	IDN:im:2007-03:2007-08	sutjipto
wilfred-a-abrahams	Wilfred A. Abrahams	Abrahams	Wilfred Abrahams	Q107718284	BRB:im:2022-01:~2022-07	abrahams
wilfred-peter-elrington	Wilfred Peter Elrington	Elrington			BLZ:fm:2019-05:~2019-05	rington
wilfried-vandaele	Wilfried Vandaele	Vandaele		Q3289954	BEL:sp:2019-07:2019-10	vandaele
wilhelm-molterer	Wilhelm Molterer	Molterer		Q78761	AUT:im:2008-06:2008-07	molterer
wiliame-katonivere	Wiliame Katonivere	Katonivere		Q109012733	FJI:hs:2021-11:~2025-03	katonivere
willem-alexander-of-the-netherlands	Willem-Alexander of the Netherlands	Willem-Alexander		Q154952	NLD:hs:2013-04:~2026-01	netherlands|vilemalexander|exander
william-cohen	William Cohen	Cohen		Q710721	USA:dm:1997-01:2001-01	cohen
william-f-moran	William F. Moran	Moran		Q24174652	USA:mc:2016-05:2019-06	moran
william-gogl-onglo	William Gogl Onglo	Onglo		Q90717210	PNG:dm:2019-05:2019-05	onglo
william-hague	William Hague	Hague		Q58282	GBR:fm:2010-05:2014-07	hague
william-j-fallon	William J. Fallon	Fallon		Q1355824	USA:mc:2000-10:2003-08	falon
william-jefferson-clinton	William Jefferson Clinton	Clinton			USA:hg:1993-01:2001-01;USA:hs:1993-01:2001-01	clinton
william-joseph-burns	William Joseph Burns	Burns		Q1276563	USA:fm:2009-01:2009-01	burns
william-kwasi-aboah	William Kwasi Aboah	Aboah		Q15109471	GHA:im:2012:2013-01	aboah
william-leonard-taylor	William Leonard Taylor	Taylor			CCK:hg:1999-02:2003-11;CXR:hg:1999-02:2003-11	tailor
william-marlin	William Marlin	Marlin			SXM:hg:2015-11:2020-01	marlin
william-ruto	William Ruto	Ruto		Q195725	KEN:dg:2013-04:~2022-09;KEN:hg:2022-09:~2026-01;KEN:hs:2022-09:~2026-01;KEN:im:2002-08:2002-12;KEN:vp:2013-04:~2022-09	ruto
william-sikazwe	William Sikazwe	Sikazwe		Q60677554	ZMB:mc:2018:2021-08	sikazve
williams-mansilla	Williams Mansilla	Mansilla		Q23000050	GTM:dm:2015-07:2017-10	mansila
willian-lara	Willian Lara	Lara		Q466806	VEN:sp:2000-08:2003-01	lara
willie-jimmy	Willie Jimmy	Jimmy			VUT:dg:1998-10:~1999	jimi
willie-odea	Willie O'Dea	O'Dea		Q1390670	IRL:dm:2004-09:2010-02	odea
willy-telavi	Willy Telavi	Telavi	Willie Telavi	Q561559	TUV:hg:2010-12:2013-08;TUV:im:2006-08:2010-09;TUV:im:2010-09:2011-07	telavi
wim-kok	Wim Kok	Kok		Q221411	NLD:hg:1994-08:2002-07	kok
win-bakri-daki	Win Bakri Daki	Daki		Q96655331	PNG:dm:2022-01:~2023-01	daki
win-myint	Win Myint	Win Myint		Q8023642	MMR:hg:2018-03:2021-02;MMR:hs:2018-03:2021-02	mint|vinmint
winston-baldwin-spencer	Winston Baldwin Spencer	Spencer	Baldwin Spencer		ATG:hg:2004-03:2014-06	spencer
winston-lackin	Winston Lackin	Lackin		Q3486213	SUR:fm:2010-08:2015-08	lakin
winston-peters	Winston Peters	Peters		Q1396178	NZL:dg:2017-10:2020-11;NZL:dg:2023-11:~2024-05;NZL:fm:2005-10:2008-08;NZL:fm:2017-10:2020-11;NZL:fm:2023-11:~2025-12	peters
withawat-siwihok	Withawat Siwihok	Withawat			THA:un:2019-05:~2019-05	sivihok|vithavat
witold-waszczykowski	Witold Waszczykowski	Waszczykowski		Q9375875	POL:fm:2015-11:2018-01	vaszczikovski
witsanu-kruea-ngam	Witsanu Kruea-ngam	Witsanu	Wissanu Kruea-ngam		THA:dg:2014-08:~2021-12	ngam|vitsanu
wladyslaw-bartoszewski	Władysław Bartoszewski	Bartoszewski		Q381185	POL:fm:2000-06:2001-10	bartoszevski
wladyslaw-kosiniak-kamysz	Władysław Kosiniak-Kamysz	Kosiniak-Kamysz		Q1374797	POL:dg:2023-12:~2024-05;POL:dm:2023-12:~2025-12	kamisz|kosiniakamisz
wladyslaw-stasiak	Władysław Stasiak	Stasiak		Q557920	POL:im:2007-08:2007-11	stasiak
wlodzimierz-cimoszewicz	Włodzimierz Cimoszewicz	Cimoszewicz		Q55915	POL:fm:2001-10:2005-01	cimoszevicz
wolfgang-brandstetter	Wolfgang Brandstetter	Brandstetter		Q15428609	AUT:dg:2017-05:2017-12	brandsteter
wolfgang-peschorn	Wolfgang Peschorn	Peschorn		Q64261635	AUT:im:2019-06:2020-01	peschorn
wolfgang-schauble	Wolfgang Schäuble	Schäuble			DEU:im:2005-11:2009-10	schauble
wolfgang-schussel	Wolfgang Schüssel	Schüssel	Wolfgang Schuessel	Q2125645	AUT:dg:1995-05:2000-02;AUT:hg:2000-02:2007-01	schusel
wolfgang-sobotka	Wolfgang Sobotka	Sobotka		Q2591433	AUT:im:2016-04:2017-12;AUT:sp:2017-12:~2022-08	sobotka
won-in-choul	Won In-choul	In-choul		Q42527142	KOR:mc:2019-04:2020-09;KOR:mc:2020-09:2022-07	chul|inchul
wong-kan-seng	Wong Kan Seng	Wong		Q461128	SGP:dg:2005-09:2011-05;SGP:im:1994-01:2010-10	seng|vong
woody-tyzz-jiun-duh	Woody Tyzz-Jiun Duh	Duh		Q11099334	TWN:dg:2016-02:2016-05	duh
wopke-hoekstra	Wopke Hoekstra	Hoekstra		Q14520235	NLD:dg:2022-01:~2024-06;NLD:fm:2022-01:2023-09	hoekstra
workneh-gebeyehu	Workneh Gebeyehu	Workneh		Q27686173	ETH:fm:2016-11:2019-03	gebiehu|vorkneh
wouter-bos	Wouter Bos	Bos		Q554127	NLD:dg:2007-02:2010-02	bos
wouter-koolmees	Wouter Koolmees	Koolmees		Q2595414	NLD:dg:2019-11:2020-05	kulmis
wu-bangguo	Wu Bangguo	Wu		Q360563	CHN:dg:1995-03:2003-03	banguo|vu
wu-den-yih	Wu Den-yih	Wu		Q57838	TWN:hg:2009-09:2012-02;TWN:vp:2012-05:2016-05	ih|vu
wu-jin-lin	Wu Jin-lin	Wu		Q8280346	TWN:ad:2011-01:2012-02	lin|vu
wu-rong-i	Wu Rong-i	Wu		Q9185489	TWN:dg:2005-02:2006-01	vu
wu-shih-wen	Wu Shih-wen	Wu		Q8276889	TWN:dm:2000-05:2002-01	ven|vu
wu-yi	Wu Yi	Wu		Q50952	CHN:dg:2003-03:2008-03	vu
wunna-maung-lwin	Wunna Maung Lwin	Lwin		Q339081	:un:2007:2011-03;MMR:fm:2021-02:2021-04	lvin
wyatt-creech	Wyatt Creech	Creech			NZL:dg:1998-08:~1999	crich
wylbur-simuusa	Wylbur Simuusa	Simuusa		Q108548973	ZMB:fm:2013:2014	simusa
xanana-gusmao	Xanana Gusmão	Gusmão	Jose Alexander Gusmao|Kay Rala Xanana Gusmao	Q11509	TLS:hg:2007-08:2015-02;TLS:hg:2023-07:~2026-01;TLS:hs:2002-05:2007-05	gusmao
xavier-bettel	Xavier Bettel	Bettel		Q561213	LUX:dg:2023-11:~2024-06;LUX:hg:2013-12:2018-12;LUX:hg:2013-12:2022-01;LUX:hg:2013-12:2023-11	betel
xavier-espot-miro	Xavier Espot Miró	Miró		Q2597802	AND:fm:2009-06:2011-05	miro
xavier-espot-zamora	Xavier Espot Zamora	Zamora	Xaviar Espot Zamora	Q21001195	AND:hg:2019-05:~2026-01;AND:im:2012-07:2019-03	zamora
xavier-isaac	Xavier Isaac	Isaac		Q86458161	ARG:mc:2020-02:~2022-07	isac
xavier-ledee	Xavier Ledee	Ledee			BLM:hg:2022-04:~2026-01	ledi
xhelal-svecla	Xhelal Sveçla	Sveçla		Q13047921	XKX:im:2021-03:~2022-07	svecla
xhemal-gjunkshi	Xhemal Gjunkshi	Gjunkshi		Q8043992	ALB:mc:2011-08:2013-11	gjunkshi
xi-jinping	Xi Jinping	Xi		Q15031	CHN:hs:2013-03:~2026-01;CHN:sp:2013:~2022-10;CHN:vp:2008-03:2013-03	jinping|xi
ximena-rincon	Ximena Rincón	Rincón		Q6169262	CHL:sp:2021-08:2022-03	rincon
xiomara-castro	Xiomara Castro	Castro	Iris Xiomara Castro de Zelaya|Xiomara Castro de Zelaya	Q8044708	HND:ad:2006-01:2009-06;HND:hg:2022-01:~2026-01;HND:hs:2022-01:~2026-01	castro
xue-hanqin	Xue Hanqin	Hanqin		Q523850	:io:2010-06:~2023-01;:io:2018-02:2021-02	hanqin
yacouba-isaac-zida	Yacouba Isaac Zida	Zida	Yacouba Issac Zida	Q18402168	BFA:hg:2014-11:2015-09;BFA:hg:2015-09:2015-12;BFA:hs:2014-11:2014-11	zida
yael-braun-pivet	Yaël Braun-Pivet	Braun-Pivet		Q30339422	FRA:sp:2022-06:~2022-07	pivet|braunpivet
yahya-ali-al-raie	Yahya Ali al-Raie	al-Raie		Q16128135	YEM:sp:2008-02:2019-04	raie
yahya-jammeh	Yahya Jammeh	Jammeh	Yahya A. J. J. Jammeh	Q57356	GMB:dm:2019-05:~2019-05;GMB:hg:1996-09:2017-01;GMB:hs:1996-09:2017-01	jameh
yahya-ould-ahmed-el-waghef	Yahya Ould Ahmed El Waghef	El Waghef		Q1371357	MRT:hg:2008-05:2008-08	vaghef
yahya-ould-hademine	Yahya Ould Hademine	Ould Hademine		Q3571335	MRT:hg:2014-08:2018-10	hademine|uldademine
yahyo-azimov	Yahyo Azimov	Azimov			TJK:hg:1996-02:1999-12	azimov
yair-lapid	Yair Lapid	Lapid		Q1396120	ISR:fm:2021-06:2022-12;ISR:hg:2022-07:2022-12	lapid
yalcin-akdogan	Yalcin Akdogan	Akdogan			TUR:dg:2014-08:~2015-11	akdogan
yamandu-orsi-martinez	Yamandú Orsi Martínez	Orsi	Yamand Orsi Mart nez|Yamandú Orsi		URY:hg:2025-03:~2026-01;URY:hs:2025-03:~2026-01	martinez|orsi
yang-jiechi	Yang Jiechi	Yang		Q58211	CHN:fm:2007-04:2013-03	jiechi|iang
yang-sung-ho	Yang Sung-ho	Yang		Q63776707	PRK:dg:2020-04:~2023-01	ho|iang
yang-tzu-pao	Yang Tzu-pao	Yang		Q9076050	TWN:fm:2008-05:2008-05	pao|iang
yanibel-abrego	Yanibel Ábrego	Ábrego		Q110628929	PAN:sp:2017-07:2019-06	abrego
yankuba-drammeh	Yankuba Drammeh	Drammeh		Q30893871	GMB:mc:2020-03:~2022-07	drameh
yankuba-sonko	Yankuba Sonko	Sonko		Q28531806	GMB:im:2019-08:2022-05	sonko
yannakis-omirou	Yannakis Omirou	Omirou		Q8053482	CYP:sp:2011-06:2016-06	omiru
yannis-dragasakis	Yannis Dragasakis	Dragasakis	Ioannis Dragasakis	Q5558236	GRC:dg:2015-09:2019-07;GRC:vp:2019-05:~2019-05	dragasakis
yao-eng-chi	Yao Eng-Chi	Yao		Q8276042	TWN:sp:1999-02:2002-01	chi|iao
yaqub-eyyubov	Yaqub Eyyubov	Eyyubov		Q4533449	AZE:dg:2003-02:~2024-05	iubov
yariv-levin	Yariv Levin	Levin		Q2330458	ISR:im:2015-05:2015-05;ISR:sp:2020-05:2021-06	levin
yasar-buyukanit	Yaşar Büyükanıt	Büyükanıt		Q961343	TUR:mc:2006-08:2008-08	buiukanit
yasar-guler	Yaşar Güler	Güler		Q19636157	TUR:dm:2023-06:~2025-12;TUR:mc:2018-07:~2022-08	guler
yasar-yakis	Yaşar Yakış	Yakış		Q75063	TUR:fm:2002-11:2003-03	iakis
yashar-aliyev	Yashar Aliyev	Aliyev			AZE:un:2019-05:~2019-05	iev
yashwant-sinha	Yashwant Sinha	Sinha		Q2723759	IND:fm:2002-07:2004-05	sinha
yasin-zia	Yasin Zia	Zia		Q98931713	AFG:mc:2020-07:2021-06	zia
yasna-provoste	Yasna Provoste	Provoste		Q3571936	CHL:sp:2021-03:2021-08	provoste
yasser-arafat	Yasser Arafat	Arafat	Yasir Arafat		PSE:hs:1994-07:2004-11	arafat
yassin-al-yasiri	Yassin al-Yasiri	al-Yasiri		Q85876365	IRQ:im:2019-06:2020-05	iasiri
yassin-ibrahim-yassin	Yassin Ibrahim Yassin	Yassin		Q96060568	SDN:dm:2020-06:~2022-07	iasin
yasukazu-hamada	Yasukazu Hamada	Hamada	Hamada Yasukazu	Q1132836	JPN:dm:2008-09:2009-09;JPN:dm:2022-08:2023-09	hamada
yasuo-fukuda	Yasuo Fukuda	Fukuda	Fukuda Yasuo	Q101137	JPN:hg:2007-09:2008-09	fukuda
yasuo-ichikawa	Yasuo Ichikawa	Ichikawa	Ichikawa Yasuo	Q1138728	JPN:dm:2011-09:2012-01	ichikava
yawa-djigbodi-tsegan	Yawa Djigbodi Tségan	Tségan		Q60965577	TGO:sp:2019-01:~2023-01	tsegan
yawovi-agboyibo	Yawovi Agboyibo	Agboyibo		Q747770	TGO:hg:2006-09:2007-12	agboibo
yayale-ahmed	Yayale Ahmed	Ahmed		Q8050511	NGA:dm:2007-07:2008-09	ahmed
yaylym-berdiyev	Yaylym Berdiyev	Berdiyev	Yaylym Berdiyew	Q4084062	TKM:dm:2009-01:2011-03;TKM:dm:2015-10:2018-06	berdiev
yazid-zerhouni	Yazid Zerhouni	Zerhouni		Q139873	DZA:im:1999-12:2010-05	zerhuni
yegor-stroyev	Yegor Stroyev	Stroyev		Q1143350	RUS:sp:1996-01:2001-12	stroiev
yeh-chu-lan	Yeh Chu-lan	Yeh		Q6148708	TWN:ad:2007-08:2008-03;TWN:dg:2004-05:2005-02	lan|ieh
yeh-jiunn-rong	Yeh Jiunn-rong	Yeh		Q24175183	TWN:im:2019-05:~2019-05	rong|ieh
yemdaogo-eric-tiare	Yemdaogo Eric Tiare	Tiare			BFA:un:2019-05:~2019-05	tiare
yemi-osinbajo	Yemi Osinbajo	Osinbajo	Oluyemi Yemi Osinbajo	Q19730927	NGA:vp:2015-05:~2023-06	osinbajo
yen-ming	Yen Ming	Ming		Q9123228	TWN:dm:2013-08:2015-01	ming
yen-teh-fa	Yen Teh-fa	Teh-fa		Q15914789	TWN:dm:2018-02:2021-02	fa|tehfa
yerbol-orynbayev	Yerbol Orynbayev	Orynbayev			KAZ:dg:2007-10:~2013	orinbaiev
yerzhan-kazykhanov	Yerzhan Kazykhanov	Kazykhanov		Q166846	KAZ:fm:2011-04:2012-09	kazihanov
yeshey-dorji	Yeshey Dorji	Dorji		Q107511238	BTN:fm:2007:2008	dorji
yeshey-zimba	Yeshey Zimba	Zimba	Lyonpo Yeshey Zimba	Q864561	BTN:hg:2000-07:2001-08;BTN:hg:2004-08:2005-09	zimba
yevgeniy-maksimovich-primakov	Yevgeniy Maksimovich Primakov	Primakov			RUS:hg:1998-09:2000-05	primakov
yevhen-marchuk	Yevhen Marchuk	Marchuk		Q715633	UKR:dm:2003-06:2004-09	marchuk
yi-han-tong	Yi Han-tong	Yi			KOR:hg:2000-05:2003-02	tong
yildirim-akbulut	Yıldırım Akbulut	Akbulut		Q558287	TUR:sp:1999-05:2000-09	akbulut
yildirim-tugrul-turkes	Yıldırım Tuğrul Türkeş	Türkeş	Tugrul Turkes	Q65498832	TUR:dg:2016-05:2018-07	turkes
yildiz-pollack-beighle	Yildiz Pollack-Beighle	Pollack-Beighle	Yldiz Pollack-Beighle	Q28859452	SUR:fm:2017-02:2020-07	bighle|polakbighle
yim-chhaily	Yim Chhaily	Chhaily	Yim Chhai Ly	Q8053618	KHM:dg:2008-09:~2023-01	chaili
yinglak-chinnawat	Yinglak Chinnawat	Yinglak	Yinglak Chinnawat also spelled Yingluck Shinawatra		THA:hg:2011-08:2014-08	chinavat|inglak
yitzhak-mordechai	Yitzhak Mordechai	Mordechai		Q29427	ISR:dg:1999-07:2000-05	mordechai
yoav-gallant	Yoav Gallant	Gallant	Yoav Galant	Q723506	ISR:dm:2022-12:2024-11	galant
yohei-kono	Yōhei Kōno	Kōno	Kōno Yōhei	Q186146	JPN:fm:1999-10:2001-04	kono
yoko-kamikawa	Yoko Kamikawa	Kamikawa	Kamikawa Yoko	Q276275	JPN:fm:2023-09:2024-10	kamikava
yolanda-diaz-perez	Yolanda Díaz Pérez	Pérez		Q3393973	ESP:dg:2020-07:~2022-07	perez
yongyut-wichaidit	Yongyut Wichaidit	Yongyut			THA:dg:2011-08:~2011	vichaidit|iongiut
yongyut-yutthawong	Yongyut Yutthawong	Yongyut			THA:dg:2014-08:~2015-11	iuthavong|iongiut
yoo-eun-hae	Yoo Eun-hae	Yoo		Q16079929	KOR:dg:2018-10:2022-05	hae|iu
yoo-il-ho	Yoo Il-ho	Yoo		Q16090573	KOR:dg:2016-01:2017-03;KOR:dg:2017-03:2017-05;KOR:dg:2017-05:2017-06	ho|iu
yoon-deok-hong	Yoon Deok-hong	Yoon		Q16090626	KOR:dg:2003-03:2003-12	hong|iun
yoon-jeung-hyun	Yoon Jeung-hyun	Yoon		Q498266	KOR:hg:2010-08:2010-10	hiun|iun
yoon-suk-yeol	Yoon Suk-yeol	Yoon		Q16090635	KOR:hg:2022-05:2025-05;KOR:hs:2022-05:2025-05	ieol|iun
yoon-young-kwan	Yoon Young-kwan	Yoon		Q8055228	KOR:fm:2003-02:2004-01	kvan|iun
yordan-bakalov	Yordan Bakalov	Bakalov		Q12282118	BGR:im:2014-08:2014-11	bakalov
yordan-sokolov	Yordan Sokolov	Sokolov		Q4427187	BGR:sp:1997-05:2001-04	sokolov
yoriko-kawaguchi	Yoriko Kawaguchi	Kawaguchi	Kawaguchi Yoriko	Q444899	JPN:fm:2002:2004	kavaguchi
yoshihide-suga	Yoshihide Suga	Suga	Suga Yoshihide	Q122465	JPN:hg:2020-09:2021-10	suga
yoshihiko-noda	Yoshihiko Noda	Noda	Noda Yoshihiko	Q57647	JPN:hg:2011-09:2012-12	noda
yoshimasa-hayashi	Yoshimasa Hayashi	Hayashi	Hayashi Yoshimasa	Q1141271	JPN:dm:2008-08:2008-09;JPN:fm:2021-11:2023-09	haiashi
yoshiro-mori	Yoshirō Mori	Mori	Mori Yoshirō	Q233499	JPN:hg:2000-04:2000-07;JPN:hg:2000-04:2001-04;JPN:hg:2000-07:2001-04	mori
yosiwo-p-george	Yosiwo P. George	George		Q23302699	FSM:vp:2015-05:~2023-05	george
yossi-cohen	Yossi Cohen	Cohen		Q15725863	ISR:si:2013:2016	cohen
you-young-min	You Young-min	You		Q24856203	KOR:ad:2021-01:~2022-08	min|iu
youcef-yousfi	Youcef Yousfi	Yousfi		Q3572799	DZA:fm:1999-12:2000-08;DZA:hg:2014-03:2014-04	iusfi
young-vivian	Young Vivian	Vivian			NIU:hg:2002-05:2008-06	vivian
youri-latortue	Youri Latortue	Latortue		Q12898435	HTI:sp:2017-01:2018-01	latortue
yousaf-raza-gillani	Yousaf Raza Gillani	Gillani	Syed Yousuf Raza Gilani	Q152052	PAK:hg:2008-03:2012-06	gilani
yousef-huneiti	Yousef Huneiti	Huneiti		Q65926323	JOR:mc:2019-07:~2022-07	huniti
youssef-chahed	Youssef Chahed	Chahed		Q25391268	TUN:hg:2016-08:2020-02	chahed
youssef-raggi	Youssef Raggi	Raggi			LBN:fm:2025-02:~2025-12	ragi
youssouf-bakayoko	Youssouf Bakayoko	Bakayoko		Q58258	CIV:fm:2006:2010	bakaioko
youssouf-ouedraogo	Youssouf Ouédraogo	Ouédraogo		Q58205	BFA:fm:1999:2007	uedraogo
youssouf-saleh-abbas	Youssouf Saleh Abbas	Abbas	Youssof Saleh Abbas	Q959485	TCD:hg:2008-04:2010-03	abas
yoweri-museveni	Yoweri Museveni	Museveni	Yoweri Kaguta Museveni	Q57274	UGA:hg:1986-01:~2024-07;UGA:hs:1986-01:~2026-01	museveni
yu-chol-u	Yu Chol-u	Yu		Q39670004	PRK:ad:2013:~2023-01	u|iu
yu-myung-hwan	Yu Myung-hwan	Yu		Q487250	KOR:fm:2008-02:2010-09	hvan|iu
yu-shyi-kun	Yu Shyi-kun	Yu	Shyi-kun Yu	Q707887	TWN:ad:2000-10:2002-02;TWN:ad:2005-02:2005-12;TWN:dg:2000-05:2000-07;TWN:hg:2002-02:2005-02;TWN:sp:2020-02:~2023-01	kun|iu
yuji-iwasawa	Yuji Iwasawa	Iwasawa		Q11475282	:io:2018-06:~2023-01	ivasava
yukhon-limiaemthong	Yukhon Limiaemthong	Yukhon	Yukhon Limlaemthong		THA:dg:2013-03:~2014	limiaemthong|iuhon
yukio-edano	Yukio Edano	Edano	Edano Yukio	Q732087	JPN:fm:2011-03:2011-03	edano
yukio-hatoyama	Yukio Hatoyama	Hatoyama	Hatoyama Yukio	Q131077	JPN:hg:2009-09:2010-06	hatoiama
yuli-edelstein	Yuli Edelstein	Edelstein		Q1711779	ISR:sp:2013-03:2020-03	edelstin
yulia-svyrydenko	Yulia Svyrydenko	Svyrydenko		Q61112536	UKR:dg:2021-11:~2022-07;UKR:hg:2025-07:~2026-01	sviridenko
yulia-tymoshenko	Yulia Tymoshenko	Tymoshenko	Yuliya Tymoshenko	Q48283	UKR:hg:2005-01:2005-09;UKR:hg:2007-12:2010-03	timoshenko
yun-byung-se	Yun Byung-se	Yun		Q8325594	KOR:fm:2013-03:2017-06	se|iun
yun-tok-hong	Yun Tok-hong	Yun			KOR:dg:2003-03:~2003	hong|iun
yunus-qanuni	Yunus Qanuni	Qanuni	Yunis Qanuni	Q134069	AFG:sp:2005-12:2010-12;AFG:vp:2014-03:2014-09	kanuni
yuri-baluyevsky	Yuri Baluyevsky	Baluyevsky		Q1423289	RUS:mc:2004-07:2008-06	baluievski
yuri-khatchaturov	Yuri Khatchaturov	Khatchaturov		Q4496740	ARM:mc:2008-04:2016-10	hatchaturov
yuri-sivakov	Yuri Sivakov	Sivakov		Q2026197	BLR:im:1999-02:2000-04	sivakov
yuri-trutnev	Yuri Trutnev	Trutnev	Premiers Yuriy Trutnev|Yuriy Petrovich Trutnev	Q1320356	RUS:dg:2013-08:~2024-05	trutnev
yuriko-koike	Yuriko Koike	Koike	Koike Yuriko	Q261703	JPN:dm:2007-07:2007-08	koike
yuriy-a-sergeyev	Yuriy A. Sergeyev	Sergeyev		Q12152236	UKR:un:2007-04:2015-12	sergiev
yuriy-borisov	Yuriy Borisov	Borisov	Yuriy Ivanovich Borisov	Q16186988	RUS:dg:2019-05:~2019-05;RUS:dg:2020-01:~2023-04	borisov
yuriy-boyko	Yuriy Boyko	Boyko		Q1420661	UKR:dg:2012-12:2014-02	boiko
yuriy-lutsenko	Yuriy Lutsenko	Lutsenko		Q458282	UKR:im:2005-02:2006-12;UKR:im:2007-12:2010-03	lutsenko
yuriy-yekhanurov	Yuriy Yekhanurov	Yekhanurov		Q311116	UKR:dg:1999-12:~2000;UKR:dm:2007-12:2009-06;UKR:hg:2005-09:2005-09;UKR:hg:2005-09:2006-08	iehanurov
yury-karayeu	Yury Karayeu	Karayeu		Q6549746	BLR:im:2019-06:2020-10	karaieu
yusaf-khan	Yusaf Khan	Khan		Q8061827	PAK:mc:2000-08:2001-10	han
yusuf-bin-ahmad-bin-husayn-al-jalahma	Yusuf bin Ahmad bin Husayn al-Jalahma	al-Jalahma			BHR:dm:2019-05:~2019-05	jalahma|iusuf
yusuf-bin-alawi-bin-abdullah	Yusuf bin Alawi bin Abdullah	bin Alawi	Yusuf bin Alawi bin Abdallah	Q58267	OMN:fm:1997:2020-08	abdulah|binalavi|alavi|iusuf
yusuf-garaad-omar	Yusuf Garaad Omar	Garaad	Yusuf Garaad|Yusuf Garad Omar	Q8061946	SOM:fm:2017:2018;SOM:fm:2019-05:~2019-05	omar|garad
yusuf-hassan-ibrahim	Yusuf Hassan Ibrahim	Ibrahim		Q2602010	SOM:fm:2002:2004;SOM:fm:2010:2010-11	ibrahim
yusuf-magaji-bichi	Yusuf Magaji Bichi	Bichi		Q78870598	NGA:si:2018-09:~2022-07	bichi
yusuf-tuggar	Yusuf Tuggar	Tuggar			NGA:fm:2023-08:~2025-12	tugar
yutaka-inoue	Yutaka Inoue	Inoue	Inoue Yutaka	Q11373220	JPN:sp:2000-10:2002-04	inue
yvan-gil	Yván Gil	Gil			VEN:fm:2023-01:~2025-12	gil
yves-crene	Yves Crène	Crène		Q60499624	FRA:mc:1999-01:2002-08	crene
yves-leterme	Yves Leterme	Leterme		Q12981	BEL:fm:2009-07:2009-11;BEL:hg:2008-03:2008-12;BEL:hg:2009-11:2011-12	leterme
yves-sahinguvu	Yves Sahinguvu	Sahinguvu	Yves Savinguvu - Tutsi	Q2157541	BDI:vp:2007-11:2010-08	sahinguvu
yvette-cooper	Yvette Cooper	Cooper		Q291057	GBR:fm:2025-09:~2025-12;GBR:im:2024-07:2025-09	cuper
yvon-feuille	Yvon Feuillé	Feuillé		Q113531495	HTI:sp:2004-08:2004-09	feuile
yvon-neptune	Yvon Neptune	Neptune		Q2143963	HTI:hg:2002-03:2004-03;HTI:sp:2000-08:2002-03	neptune
yvon-simeon	Yvon Siméon	Siméon		Q3574161	HTI:fm:2004-03:2005-01	simeon
yvonne-timmerman-buck	Yvonne Timmerman-Buck	Timmerman-Buck		Q8062513	NLD:sp:2003-06:2009-10	buk|timermanbuk
z-k-kurmanov	Z. K. Kurmanov	Kurmanov		Q4248578	KGZ:sp:2009-12:2010-06	kurmanov
zacarias-da-costa	Zacarias da Costa	da Costa		Q58185	TLS:fm:2007-08:2012-08	costa|dacosta
zafarullah-khan-jamali	Zafarullah Khan Jamali	Jamali	Mir Zafarullah Khan Jamali	Q140144	PAK:hg:2002-11:2004-06	jamali
zaheerul-islam	Zaheerul Islam	Islam		Q140547	PAK:si:2012-03:2014-11	islam
zahir-uddin-ahmed	Zahir Uddin Ahmed	Ahmed		Q8064679	BGD:mc:2009-01:2013-01	ahmed
zainab-hawa-bangura	Zainab Hawa Bangura	Bangura		Q58244	SLE:fm:2007:2010	bangura
zainoul-abidine-sanoussi	Zainoul Abidine Sanoussi	Sanoussi		Q108426402	GIN:fm:1999:2000	sanusi
zakir-hasanov	Zakir Hasanov	Hasanov		Q12848240	AZE:dm:2013-10:~2022-07	hasanov
zalmai-rassoul	Zalmai Rassoul	Rassoul		Q145180	AFG:fm:2010-01:2013-10	rasul
zalmay-khalilzad	Zalmay Khalilzad	Khalilzad		Q145193	USA:un:2007-04:2009-01	halilzad
zambry-abdul-kadir	Zambry Abdul Kadir	Kadir		Q1054294	MYS:fm:2022-12:2023-12	kadir
zamirbek-askarov	Zamirbek Askarov	Askarov			KGZ:dg:2019-05:~2019-05	askarov
zandaakhuugiin-enkhbold	Zandaakhüügiin Enkhbold	Enkhbold		Q81065	MNG:sp:2012-08:2016-06	enhbold
zarar-ahmad-moqbil-osmani	Zarar Ahmad Moqbil Osmani	Osmani		Q4695423	AFG:fm:2013-10:2014-12	osmani
zarif-sharifzoda	Zarif Sharifzoda	Sharifzoda		Q48742563	TJK:mc:2014-01:2015-11	sharifzoda
zarifou-ayeva	Zarifou Ayéva	Ayéva		Q3574865	TGO:fm:2005:2007	aieva
zarko-korac	Žarko Korać	Korać		Q1273025	SRB:dg:2001-01:2004-03;SRB:hg:2003-03:2003-03	korac
zautbek-turisbekov	Zautbek Turisbekov	Turisbekov		Q976657	KAZ:im:2003-09:2005-10	turisbekov
zayed-bin-sultan-al-nahyan	Zayed bin Sultan Al Nahyan	Zayed	Zayed bin Sultan|Zayid bin Sultan Al Nuhayyan	Q167846	ARE:hs:1971-12:2004-11	nahian|zaied
zaza-chkhaidze	Zaza Chkhaidze	Chkhaidze		Q60541160	GEO:mc:2018-12:2019-12	chaidze
zbigniew-maj	Zbigniew Maj	Maj		Q22350984	POL:mc:2015-12:2016-02	maj
zbigniew-rau	Zbigniew Rau	Rau		Q9388252	POL:fm:2020-08:2023-11	rau
zdenek-skromach	Zdeněk Škromach	Škromach		Q567781	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2006-08	skromach
zdravko-krivokapic	Zdravko Krivokapić	Krivokapić		Q97999161	MNE:hg:2020-12:2022-04	krivokapic
zdravko-maric	Zdravko Marić	Marić		Q23303210	HRV:dg:2019-07:2022-07	maric
zdravko-pocivalsek	Zdravko Počivalšek	Počivalšek		Q24690846	SVN:dg:2020-03:2022-06	pocivalsek
zdravko-ponos	Zdravko Ponoš	Ponoš		Q8068006	SRB:mc:2006-12:2008-12	ponos
zeenat-karzai	Zeenat Karzai	Karzai		Q8068465	AFG:ad:2001-12:2014-09	karzai
zeine-ould-zeidane	Zeine Ould Zeidane	Ould Zeidane		Q184941	MRT:hg:2007-04:2008-05	zidane|uldzidane
zeljka-antunovic	Željka Antunović	Antunović	Zeljka Antunovi	Q2501717	HRV:dg:2000-01:~2003;HRV:dm:2002-07:2003-12	antunovic
zeljka-cvijanovic	Željka Cvijanović	Cvijanović		Q5528031	BIH:hg:2019-05:~2019-05;BIH:hs:2022-11:~2024-02;BIH:hs:2024-11:~2025-07	cvianovic
zeljko-komsic	Željko Komšić	Komšić	Zelko Komsic	Q297825	BIH:hs:2006-10:~2014;BIH:hs:2007-07:2008-03;BIH:hs:2009-07:2010-03;BIH:hs:2011-07:2012-03;BIH:hs:2013-07:2014-03;BIH:hs:2019-07:~2023-07;BIH:hs:2021-07:2022-03;BIH:hs:2023-07:~2024-02;BIH:hs:2025-07:~2026-01	komsic
zeljko-perovic	Zeljko Perovic	Perovic			MNE:un:2019-05:~2019-05	perovic
zeljko-sturanovic	Željko Šturanović	Šturanović		Q356556	MNE:hg:2006-11:2008-02	sturanovic
zeng-peiyan	Zeng Peiyan	Zeng		Q189517	CHN:dg:2003-03:2008-03	pian|zeng
zeng-qinghong	Zeng Qinghong	Zeng		Q189519	CHN:vp:2003-03:2008	qinghong|zeng
zhang-dejiang	Zhang Dejiang	Zhang	Zhang Deijiang	Q197178	CHN:dg:2008-03:2013-03	dejiang|zhang
zhang-gaoli	Zhang Gaoli	Zhang		Q197180	CHN:dg:2013-03:2018-03	gaoli|zhang
zhang-yesui	Zhang Yesui	Zhang		Q712561	CHN:un:2008:2010	iesui|zhang
zhantoro-satybaldiyev	Zhantoro Satybaldiyev	Satybaldiyev	Jantoro Satybaldiev	Q24565	KGZ:dg:2010-12:~2010;KGZ:hg:2012-09:2014-03	satibaldiev
zhao-kezhi	Zhao Kezhi	Zhao		Q197445	CHN:im:2017-11:2022-06	kezhi|zhao
zhenis-kasymbek	Zhenis Kasymbek	Kasymbek			KAZ:dg:2019-05:~2019-05	kasimbek
zhou-yongkang	Zhou Yongkang	Zhou		Q198042	CHN:im:2002:2007	iongkang|zhu
zhu-rongji	Zhu Rongji	Zhu		Q18285	CHN:hg:1998-03:2003-03	rongji|zhu
ziad-fariz	Ziad Fariz	Fariz		Q19398943	JOR:dg:2005-11:~2007	fariz
zigmantas-balcytis	Zigmantas Balčytis	Balčytis		Q117150	LTU:hg:2006-05:2006-07;LTU:hg:2006-06:2006-07	balcitis
zillur-rahman	Zillur Rahman	Rahman		Q57485	BGD:hs:2009-02:2013-03	rahman
zin-mar-aung	Zin Mar Aung			Q17985658	MMR:fm:2021-04:~2022-12	aung
zinaida-greceanii	Zinaida Greceanîi	Greceanîi	Zinaida Grecianii	Q61299	MDA:dg:2005-10:~2007;MDA:hg:2008-03:2009-09	greceani
zinaida-zlatanova	Zinaida Zlatanova	Zlatanova			BGR:dg:2013-05:~2014	zlatanova
zine-el-abidine-ben-ali	Zine El Abidine Ben Ali	Ben Ali		Q204487	TUN:hs:1987-11:2011-01	ali|benali
ziroatkhon-hoshimova	Ziroatkhon Hoshimova	Hoshimova		Q43803431	UZB:ad:2016-12:~2022-07	hoshimova
zivko-radisic	Živko Radišić	Radišić		Q4808727	BIH:hs:1998-10:~1999;BIH:hs:1998-10:~2001;BIH:hs:2000-10:2001-06	radisic
ziyozoda-sulaimon-rizoi	Ziyozoda Sulaimon Rizoi	Rizoi		Q110159626	TJK:dg:2022-01:~2022-08	rizoi
zlatko-lagumdzija	Zlatko Lagumdžija	Lagumdžija		Q58124	BIH:fm:2001-02:2002-12;BIH:fm:2012-01:2015-03;BIH:hg:2001-07:2002-03	lagumdzia
zlatko-matesa	Zlatko Mateša	Mateša		Q2625163	HRV:hg:1995-11:2000-01	matesa
zlatko-tomcic	Zlatko Tomčić	Tomčić		Q1287389	HRV:hs:2000-02:2000-02	tomcic
zohrab-mnatsakanian	Zohrab Mnatsakanian	Mnatsakanian	Zohrab Mnatsakanyan	Q6510832	ARM:fm:2018-05:2020-11	mnatsakanian
zoi-konstantopoulou	Zoi Konstantopoulou	Konstantopoulou		Q12877513	GRC:sp:2015-02:2015-10	konstantopulu
zokirzoda-mahmadtohir	Zokirzoda Mahmadtohir	Zokirzoda	Mahmadtoir Zokirzoda	Q110161298	TJK:dg:2019-05:~2019-05;TJK:sp:2020-03:~2022-08	mahmadtohir|zokirzoda
zoltan-kovacs	Zoltán Kovács	Kovács		Q1034272	HUN:ad:2014-06:~2022-07	kovacs
zoran-dindic	Zoran Đinđić	Đinđić		Q157131	SRB:hg:2001-01:2003-03	dindic
zoran-jolevski	Zoran Jolevski	Jolevski		Q3355314	MKD:dm:2014-06:2017-06	jolevski
zoran-lilic	Zoran Lilic	Lilic			SCG:dg:1998-05:~1999	lilic
zoran-milanovic	Zoran Milanović	Milanović		Q57687	HRV:hg:2011-12:2016-01;HRV:hs:2020-02:~2026-01	milanovic
zoran-pazin	Zoran Pazin	Pazin			MNE:dg:2019-05:~2019-05	pazin
zoran-stankovic	Zoran Stanković	Stanković		Q220566	SRB:dm:2006-06:2007-05	stankovic
zoran-tegeltija	Zoran Tegeltija	Tegeltija		Q12752078	BIH:hg:2019-12:2023-01	tegeltia
zoran-zaev	Zoran Zaev	Zaev		Q220579	MKD:hg:2017-06:2020-01;MKD:hg:2020-08:2022-01	zaev
zorana-mihajlovic	Zorana Mihajlović	Mihajlović		Q10843366	SRB:dg:2014-04:~2022-07	mihajlovic
zsolt-semjen	Zsolt Semjén	Semjén		Q55574	HUN:dg:2010-06:2018-05;HUN:dg:2018-05:2022-05;HUN:dg:2018-05:~2022-07	semjen
zsuzsanna-horvath	Zsuzsanna Horváth	Horváth		Q110915195	HUN:un:2021:~2022-07	horvath
zubair-hayat	Zubair Hayat	Hayat		Q27916450	PAK:mc:2015-04:2016-11;PAK:mc:2016-11:2019-11	haiat
zuhair-masharqa	Zuhair Masharqa	Masharqa	Muhammad Zuhayr Mashariqa	Q8075029	SYR:vp:1984-03:2005-02	masharka
zulaykho-makhkamova	Zulaykho Makhkamova	Makhkamova		Q113144572	UZB:dg:2022-03:~2022-07	mahkamova
zurab-noghaideli	Zurab Noghaideli	Noghaideli		Q316238	GEO:hg:2005-02:2007-11	noghaideli
zurab-zhvania	Zurab Zhvania	Zhvania		Q312493	GEO:hg:2003-11:2004-02;GEO:hg:2004-02:2005-02	zhvania
zuzana-caputova	Zuzana Čaputová	Čaputová		Q26273268	SVK:hs:2019-06:2024-06	caputova
zwelethu-mnisi	Zwelethu Mnisi	Mnisi			SWZ:un:2019-05:~2019-05	mnisi
zyta-gilowska	Zyta Gilowska	Gilowska		Q55938	POL:dg:2006-01:2006-06;POL:dg:2006-09:2007-09;POL:dg:2007-09:2007-11	gilovska
саrоlуn-тrеnсh-ѕаndіfоrd	Саrоlуn Тrеnсh-Ѕаndіfоrd	Тrеnсh-Ѕаndіfоrd	Sarolun Trensh-Dzandiford	Q104770990	BLZ:sp:2020-12:~2022-08	ndfrd|rnhndfrd
`;
