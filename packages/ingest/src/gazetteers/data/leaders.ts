// Office holders 1999-2026: slug, name, family name, aliases (by |), Wikidata item, offices (iso3:office:from:to, by ;). From the CIA World Factbook and World Leaders (public domain) and Wikidata (CC0).

export const LEADERS = `
a-k-antony	A. K. Antony	Antony		Q278849	IND:dm:2006-10:2014-05
a-m-halidu-giwa	A.M. Halidu-Giwa	Halidu-Giwa		Q111079373	NGA:mc:2005-12:2007-08
a-n-r-robinson	A. N. R. Robinson	Robinson	Arthur Napoleon Raymond Robinson	Q634551	TTO:hs:1997-03:2003-03
a-p-j-abdul-kalam	A. P. J. Abdul Kalam	Kalam	A.P.J. Abdul Kalam|Abdul Kalam	Q9513	IND:hs:2002-07:2007-07
a-q-m-badruddoza-chowdhury	A. Q. M. Badruddoza Chowdhury	Chowdhury		Q278403	BGD:hs:2001-11:2002-06
aaly-karashev	Aaly Karashev	Karashev		Q4214522	KGZ:hg:2012-09:2012-09
aaron-motsoaledi	Aaron Motsoaledi	Motsoaledi	Pakishe Aaron Motsoaledi	Q302359	ZAF:im:2019-05:~2022-07
abadula-gemeda	Abadula Gemeda			Q2820137	ETH:dm:2001-10:2005;ETH:sp:2010-09:2018-04
abass-bundu	Abass Bundu	Bundu		Q4663554	SLE:sp:2018-04:~2023-01
abayomi-olonisakin	Abayomi Olonisakin	Olonisakin		Q20740520	NGA:mc:2015-07:2021-01
abba-kyari	Abba Kyari	Kyari		Q21002307	NGA:ad:2015-08:2020-04
abbas-abbasov	Abbas Abbasov	Abbasov			AZE:dg:2003-11:~2007
abbas-araghchi	Abbas Araghchi	Araghchi	Seyed Abbas Araghchi	Q7459020	IRN:fm:2024-08:~2025-12
abbas-djoussouf	Abbas Djoussouf	Djoussouf			COM:hg:1998-11:1999-12
abbas-el-fassi	Abbas El Fassi	El Fassi		Q305956	MAR:hg:2007-09:2011-11
abd-al-aziz-bin-muhammad-al-ruwas	Abd al-Aziz bin Muhammad al-Ruwas	al-Ruwas			OMN:ad:2019-05:~2019-05
abd-al-karim-al-iryani	Abd Al-Karim Al-Iryani	Al-Iryani	Abd al-Karim Ali al-Iryani	Q4119595	YEM:hg:1998-04:2001-03
abd-al-muhsin-al-madaj	Abd al-Muhsin al-Madaj	al-Madaj	Rashid Abd al-Muhsin al-Hamad		KWT:dg:2014-01:~2017;KWT:dg:2019-05:~2019-05
abd-al-qadir-qaddura	Abd al-Qadir Qaddura	Qaddura		Q4664575	SYR:sp:1999:2002
abd-al-rahim-al-keeb	Abd al-Rahim al-Keeb	al-Keeb			LBY:hg:2011-10:2012-10
abd-al-rahman-abu-zaraa-al-muharrami-al-yafai	'Abd-al-Rahman Abu Zara'a al-Muharrami al-Yafai	Zara'a			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05
abd-al-rahman-al-tahir-al-uhayrish	Abd al-Rahman al-Tahir al-Uhayrish	al-Uhayrish			LBY:dg:2014-08:~2015-11
abd-al-salam-al-badri	Abd al-Salam al-Badri	al-Badri	Al-Mahdi Hasan Muftah al-Labad		LBY:dg:2014-08:~2015-11
abd-al-tawab-mullah-huwaysh	Abd al-Tawab Mullah Huwaysh	Huwaysh	Abd al-Tawab Mullah al-Huwaysh	Q56867910	IRQ:dg:2001-07:2003-04
abd-rab-el-nabi	Abd Rab el-Nabi	el-Nabi		Q12224134	EGY:mc:1981-03:2022-03
abdalla-hamdok	Abdalla Hamdok	Hamdok	Abdallah Hamdouk	Q27654948	SDN:hg:2019-08:2021-10;SDN:hg:2021-11:2022-01
abdallah-ali-masar	Abdallah Ali Masar	Masar		Q112792322	SDN:ad:2005-09:2007-12
abdallah-bin-abd-al-aziz-al-saud	Abdallah bin Abd al-Aziz Al Saud	Abdallah			SAU:dg:1982-06:~2003;SAU:hg:2005-08:2015-01;SAU:hs:2005-08:2015-01;SAU:vp:1982-06:~2003
abdallah-bin-salih-khalfan-al-habsi	Abdallah bin Salih Khalfan al-Habsi	al-Habsi			OMN:ad:2019-05:~2019-05
abdallah-bou-habib	Abdallah Bou Habib	Habib		Q108504531	LBN:fm:2021-09:2025-02
abdallah-ibn-buluggin	Abdallah ibn Buluggin	Buluggin		Q2820941	AFG:hs:1073:~2022-03
abdallah-kaabi	Abdallah Kaabi	Kaabi		Q16180628	TUN:im:2001-01:2002-04
abdallah-kallel	Abdallah Kallel	Kallel		Q2820931	TUN:im:1999-11:2001-01
abdallah-said-sarouma	Abdallah Said Sarouma	Sarouma		Q28194816	COM:vp:2016-05:2019-05
abdallah-wafy	Abdallah Wafy	Wafy			NER:un:2019-05:~2019-05
abdallah-yahya-al-mouallimi	Abdallah Yahya Al-Mouallimi	Al-Mouallimi	Abdallah bin Yahya al-Muallami	Q20415155	SAU:un:2019-05:~2019-05
abdallahi-hassen-ben-hmeida	Abdallahi Hassen Ben Hmeida	Hmeida		Q2820945	MRT:fm:2008:~2023-01
abdel-aziz-bin-habtour	Abdel-Aziz bin Habtour	bin Habtour		Q12223068	YEM:hg:2016-10:2018-10
abdel-fattah-al-burhan	Abdel Fattah al-Burhan	al-Burhan	Abd-al-Fatah al-Burhan Abd-al-Rahman|Abd-al-Fattah al-Burhan Abd-al-Rahman	Q63111184	SDN:hg:2021-11:~2026-01;SDN:hg:2022-01:~2024-06;SDN:hs:2019-04:2019-08;SDN:hs:2021-11:~2026-01
abdel-fattah-el-sisi	Abdel Fattah el-Sisi	el-Sisi	Abdel Fatah al-Sisi|Abdel Fattah al-Sisi|Abdelfattah Elsisi|Abdelfattah Said Elsisi|Abdul Fattah al-Sisi	Q307871	EGY:dm:2012-08:2014-03;EGY:hs:2014-06:~2026-01
abdel-karim-deghmi	Abdel-Karim Deghmi	Deghmi		Q110068450	JOR:sp:2021-11:~2022-07
abdel-rahim-mohammed-hussein	Abdel Rahim Mohammed Hussein	Hussein		Q307796	SDN:dm:2005-09:2015-06;SDN:im:1998-03:2000-07;SDN:im:2001-02:2005-09
abdel-salam-kajman	Abdel Salam Kajman	Kajman			LBY:dg:2019-05:~2019-05
abdel-wahid-yousif-ibrahim	Abdel Wahid Yousif Ibrahim	Ibrahim		Q112325547	SDN:im:2013-12:2014-06
abdelaziz-belkhadem	Abdelaziz Belkhadem	Belkhadem		Q307857	DZA:fm:2000-08:2005-05;DZA:hg:2006-05:2008-06
abdelaziz-bouteflika	Abdelaziz Bouteflika	Bouteflika		Q57308	DZA:dm:2019-05:~2019-05;DZA:hg:1999-04:2019-04;DZA:hs:1999-04:2019-04
abdelaziz-djerrad	Abdelaziz Djerrad	Djerrad	Abdelaziz Djerad	Q80100650	DZA:hg:2019-12:2023-11
abdelbaki-hermassi	Abdelbaki Hermassi	Hermassi		Q2821010	TUN:fm:2004-11:2005-08
abdelfattah-mourou	Abdelfattah Mourou	Mourou		Q2821016	TUN:sp:2019-07:2019-11
abdelilah-benkirane	Abdelilah Benkirane	Benkirane	Abdelillah Benkirane	Q307921	MAR:hg:2011-11:2017-03
abdelkader-bensalah	Abdelkader Bensalah	Bensalah		Q2821079	DZA:hs:2019-04:2019-12
abdelkader-messahel	Abdelkader Messahel	Messahel		Q5654785	DZA:fm:2017-05:2019-03
abdelkarim-zbidi	Abdelkarim Zbidi	Zbidi		Q2821127	TUN:dm:2011-01:2013-03;TUN:dm:2017-09:2019-10
abdellatif-loudiyi	Abdellatif Loudiyi	Loudiyi		Q2821151	MAR:ad:2019-05:~2019-05;MAR:ad:2021-10:~2022-07
abdelmadjid-tebboune	Abdelmadjid Tebboune	Tebboune		Q2821166	DZA:dm:2019-12:~2022-08;DZA:hg:2017-05:2017-08;DZA:hs:2019-12:~2026-01
abdelmalek-sellal	Abdelmalek Sellal	Sellal	Abdelmakek Sellal	Q57901	DZA:hg:2012-09:2014-03;DZA:hg:2014-04:2017-05
abdelouafi-laftit	Abdelouafi Laftit	Laftit		Q30308949	MAR:im:2017-04:~2022-07
abdelrahman-al-sadig-al-mahdi	Abdelrahman Al Sadig Al Mahdi	Al Mahdi		Q112800391	SDN:ad:2015-06:2017-05
abdelraouf-al-rawabdeh	Abdelraouf al-Rawabdeh	al-Rawabdeh	Abdur-Rauf Rawabdeh	Q2067199	JOR:hg:1999-03:2000-06;JOR:sp:2013-10:2015-10
abdelwahab-abdallah	Abdelwahab Abdallah	Abdallah		Q308017	TUN:fm:2005-08:2010-01
abderrahmane-youssoufi	Abderrahmane Youssoufi	Youssoufi		Q470946	MAR:hg:1998-02:2002-10
abdh-hussein-al-tarb	Abdh Hussein al-Tarb	al-Tarb		Q16119870	YEM:im:2014-03:2014-11
abdi-farah-said-juha	Abdi Farah Said Juha	Juha			SOM:im:2019-05:~2019-05
abdi-farah-shirdon	Abdi Farah Shirdon	Shirdon	Abdi Farrah Shirdon Said	Q682738	SOM:hg:2012-10:2013-12
abdi-hashi-abdilahi	Abdi Hashi Abdilahi	Abdilahi		Q109745153	SOM:sp:2017-01:~2022-08
abdi-yusuf-hussein	Abdi Yusuf hussein	hussein		Q1397020	SOM:hg:2003-12:2004-11
abdihakim-mohamoud-haji-faqi	Abdihakim Mohamoud Haji-Faqi	Haji-Faqi		Q4664968	SOM:dm:2010-11:2011-07;SOM:dm:2012-11:2014-01
abdiqasim-salad-hassan	Abdiqasim Salad Hassan	Abdiqasim	Abdikassim Salad Hassan	Q308184	SOM:hs:2000-08:2004-10
abdirahman-beileh	Abdirahman Beileh	Beileh	Abdirahman Duale Beileh	Q16199176	SOM:fm:2014-01:2015-01
abdirahman-duale-bayle	Abdirahman Duale Bayle	Bayle		Q108461921	SOM:fm:2014:2015
abdirahman-saylici	Abdirahman Saylici	Saylici		Q3675842	SOM:vp:2010-07:~2023-03
abdirashid-abdullahi-mohamed	Abdirashid Abdullahi Mohamed	Mohamed	Abdirashid Abdullahi Mohamed Ocha	Q29452535	SOM:dm:2017-03:2017-10;SOM:dm:2019-05:~2019-05
abdisalam-ahmed-dhabancad	Abdisalam Ahmed Dhabancad	Dhabancad		Q111747917	SOM:sp:2022-04:2022-04
abdisalam-omer	Abdisalam Omer	Omer		Q4665003	SOM:fm:2015-01:2017-03
abdisalan-hadliye-omar	Abdisalan Hadliye Omar	Omar		Q108461922	SOM:fm:2015:2017
abdiwahid-elmi-gonjeh	Abdiwahid Elmi Gonjeh	Gonjeh		Q4381342	SOM:hg:2010-09:2010-11
abdiweli-mohamed-ali	Abdiweli Mohamed Ali	Abdiweli		Q1777401	SOM:hg:2011-06:2012-08;SOM:hg:2012-08:2012-10
abdiweli-sheikh-ahmed	Abdiweli Sheikh Ahmed	Abdiweli	Abdiwelli Sheikh Ahmed	Q15302843	SOM:hg:2013-12:2014-12
abdolreza-rahmani-fazli	Abdolreza Rahmani Fazli	Rahmani Fazli		Q5722618	IRN:im:2013-08:2021-08
abdou-diouf	Abdou Diouf	Diouf		Q219728	SEN:hs:1981-01:2000-04
abdou-ousseni	Abdou Ousseni	Ousseni		Q113953770	COM:sp:2015-04:2020-04
abdoul-kabele-camara	Abdoul Kabèlè Camara	Camara		Q6344570	GIN:dm:2010-12:2015-12;GIN:fm:2007:2008
abdoul-mbaye	Abdoul Mbaye	Mbaye		Q57895	SEN:hg:2012-04:2013-09
abdoulaye-daouda-diallo	Abdoulaye Daouda Diallo	Diallo		Q98730700	SEN:im:2013-09:2017-09
abdoulaye-diop	Abdoulaye Diop	Diop		Q2821367	MLI:fm:2021-06:~2022-12
abdoulaye-maiga	Abdoulaye Maïga	Maïga	Abdoulaye Idrissa Maiga|Soumeylou Boubeye Maiga	Q113577661	MLI:hg:2017-04:2020-09;MLI:hg:2022:~2022-10;MLI:hg:2024-11:~2026-01
abdoulaye-wade	Abdoulaye Wade	Wade		Q106963	SEN:hs:2000-04:2012-04
abdoulaye-yerodia-ndombasi	Abdoulaye Yerodia Ndombasi	Ndombasi		Q2821395	COD:fm:1999-03:2000-11;COD:vp:2003-07:2007-02
abdoulkader-kamil-mohamed	Abdoulkader Kamil Mohamed	Mohamed		Q10522744	DJI:dm:2011:2013;DJI:hg:2013-04:~2026-01
abdoulkarim-mohamed	Abdoulkarim Mohamed	Mohamed		Q108344798	COM:fm:2015:2016
abdourahame-tiani	Abdourahame Tiani	Tiani	Abdourahame Tchiani		NER:hs:2023-07:~2026-01
abdrabbuh-mansour-hadi	Abdrabbuh Mansour Hadi	Hadi	Abd Rabuh Mansur Hadi|Abd al-Rab Mansur al-Hadi	Q57480	YEM:hs:2012-02:2022-04;YEM:vp:1994-10:2012-02
abdu-al-hudhaifi	Abdu al-Hudhaifi	al-Hudhaifi		Q16119911	YEM:im:2015-05:2015-12
abdu-razzaq-guy-kambogo	Abdu Razzaq Guy Kambogo	Kambogo		Q65769832	GAB:fm:2019:~2022-07
abdul-ameer-rasheed-yarallah	Abdul Ameer Rasheed Yarallah	Yarallah		Q106844871	IRQ:mc:2020-06:~2022-08
abdul-aziz-al-hakim	Abdul Aziz al-Hakim	al-Hakim		Q307168	IRQ:hg:2003-12:2003-12
abdul-ghafar-ismail	Abdul Ghafar Ismail	Ismail			BRN:un:2019-05:~2019-05
abdul-ghani-baradar	Abdul Ghani Baradar	Baradar		Q317219	AFG:dg:2021-09:~2022-07
abdul-halim-khaddam	Abdul Halim Khaddam	Khaddam	Abd al-Halim ibn Said Khaddam	Q307237	SYR:hs:2000-06:2000-07;SYR:vp:1984-03:2005-02
abdul-halim-muadzam-shah	Abdul Halim Mu'adzam Shah	Abdul Halim			MYS:hs:2011-12:2016-12
abdul-halim-of-kedah	Abdul Halim of Kedah	Kedah		Q57550	MYS:hs:2011-12:2016-12
abdul-hamid	Abdul Hamid	Hamid		Q3246667	BGD:hs:2013-03:2023-04
abdul-ilah-khatib	Abdul Ilah Khatib	Khatib		Q317276	JOR:fm:1998-08:2001-01;JOR:fm:2005-11:2007-11
abdul-kabir	Abdul Kabir	Kabir		Q4665452	AFG:hg:2001-04:2001-11
abdul-karim-mahmoud-ibrahim	Abdul Karim Mahmoud Ibrahim	Ibrahim		Q113989404	SYR:mc:2022-04:~2023-01
abdul-koroma	Abdul Koroma	Koroma		Q317113	:io:1994:2012
abdul-qader-qahtan	Abdul Qader Qahtan	Qahtan		Q12223209	YEM:im:2011-12:2014-03
abdul-qadir-bajamal	Abdul Qadir Bajamal	Bajamal	Abd al-Qadir Ba Jamal	Q307338	YEM:fm:1998:2001;YEM:hg:2001-03:2007-04
abdul-qayyum-zakir	Abdul Qayyum Zakir	Zakir		Q4665997	AFG:dm:2021-08:2021-09
abdul-rahim-wardak	Abdul Rahim Wardak	Wardak		Q317373	AFG:dm:2004-12:2012-08
abdul-rahman-al-banyan	Abdul Rahman Al Banyan	Al Banyan		Q25450147	SAU:mc:2014-05:2018-02
abdul-rahman-mohamed-taib	Abdul Rahman Mohamed Taib	Taib		Q112972364	BRN:sp:2015:~2022-07
abdul-rahman-mohammed-al-othman	Abdul Rahman Mohammed Al-Othman	Al-Othman		Q109257336	KWT:mc:2013-08:2014-04
abdul-rashid-dostum	Abdul Rashid Dostum	Dostum	Abdul Rashid Dostam	Q331702	AFG:vp:2014-09:~2022-01
abdul-rauf-ibrahimi	Abdul Rauf Ibrahimi	Ibrahimi		Q5917451	AFG:sp:2011-02:2019-05
abdul-rehman-malik	Abdul Rehman Malik	Malik		Q567965	PAK:im:2008-03:2013-03
abdul-sattar	Abdul Sattar	Sattar		Q4409050	PAK:fm:1999-11:2002-06
abdul-sattar-mirzakwal	Abdul Sattar Mirzakwal	Mirzakwal		Q108104361	AFG:im:2021-06:2021-08
abdulaziz-alwasil	Abdulaziz Alwasil	Alwasil		Q108133778	SAU:un:2016-07:~2022-07
abdulaziz-komilov	Abdulaziz Komilov	Komilov	Abdulaziz Kamilov	Q317484	UZB:fm:1994-02:2003-03;UZB:fm:2012-02:2022-04
abdulhakim-ahmed-al-mawri	Abdulhakim Ahmed Al-Mawri	Al-Mawri		Q114870621	YEM:im:2017-12:2017-12
abdulhamid-dbeibeh	Abdulhamid Dbeibeh	Dbeibeh	Abd-al-Hamid Dubaybah|Abdul Hamid Dbeibeh|Abdul Hamid Dubaybah	Q105319569	LBY:hg:2021-02:~2026-01
abdulkadir-aksu	Abdülkadir Aksu	Aksu		Q318055	TUR:im:2002-11:2007-05
abdulkadir-sheikh-dini	Abdulkadir Sheikh Dini	Dini		Q16728578	SOM:dm:2015-01:2017-03
abdulla-bin-hasan-alnuaimi	Abdulla bin Hasan AlNuaimi	AlNuaimi		Q113992841	BHR:dm:2018-12:~2023-01
abdulla-jihad	Abdulla Jihad	Jihad		Q12300379	MDV:vp:2016-06:2018-11
abdulla-maseeh-mohamed	Abdulla Maseeh Mohamed	Mohamed		Q28163511	MDV:sp:2014-05:2018-11
abdulla-nigmatovich-aripov	Abdulla Nigmatovich Aripov	Aripov	Abdulla Aripov	Q28002959	UZB:dg:2002-05:2012-08;UZB:dg:2016-09:2016-12;UZB:hg:2016-12:~2026-01
abdulla-shahid	Abdulla Shahid	Shahid		Q4665893	:io:2021-09:2022-09;MDV:fm:2007-08:2008-11;MDV:fm:2018-11:~2022-07;MDV:sp:2008-05:2014-05
abdulla-shamaal	Abdulla Shamaal	Shamaal		Q4665894	MDV:mc:2018-12:~2022-07
abdulla-yameen	Abdulla Yameen	Yameen	Abdulla Ameen|Abdulla Yameen Abdul Gayoom	Q4665896	MDV:hg:2013-11:2018-11;MDV:hs:2013-11:2018-11
abdullah-abdullah	Abdullah Abdullah	Abdullah Abdullah		Q317556	AFG:fm:2001-12:2006-03;AFG:hg:2014-09:~2022-01;AFG:hs:2014-09:~2022-01
abdullah-ahmad-badawi	Abdullah Ahmad Badawi	Abdullah	Abdullah bin Ahmad Badawi	Q272588	MYS:dg:1999-01:2003-10;MYS:dm:2008-03:2009-04;MYS:hg:2003-10:2009-04
abdullah-al-alimi-ba-wazir	Abdullah Al-Alimi Ba Wazir	Wazir			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05
abdullah-al-dardari	Abdullah al-Dardari	al-Dardari	Abdallah al-Dardari	Q4666080	SYR:dg:2005-06:2011-03
abdullah-al-saadi	Abdullah Al-Saadi	Al-Saadi	Abdallah Ali Fadl al-Saadi	Q58974381	YEM:un:2018-10:~2023-01
abdullah-al-saidi	Abdullah al-Saidi	al-Saidi		Q4666091	YEM:fm:2014-11:2015-01
abdullah-al-thani	Abdullah al-Thani	al-Thani	Abdullah al-Thini	Q15925685	LBY:hg:2014-03:2021
abdullah-ali-alywa	Abdullah Ali Alywa	Alywa		Q16119290	YEM:dm:2001-04:2003-05;YEM:dm:2003-05:2006-02
abdullah-bin-hamad-al-attiyah	Abdullah bin Hamad Al Attiyah	Al Attiyah	Abdallah bin Hamad al-Atiyah|Abdallah bin Hamad al-Attiyah	Q2820939	QAT:dg:2007-04:2011-01
abdullah-bin-khalifa-al-thani	Abdullah bin Khalifa Al Thani	Abdullah	Abdallah bin Khalifa Al Thani|Abdallah bin Khalifa al-Thani|Abdallah bin Nasir bin Khalifa Al Thani	Q317771	QAT:hg:1996-10:2007-04;QAT:im:2019-05:~2019-05
abdullah-bin-nasser-bin-khalifa-al-thani	Abdullah bin Nasser bin Khalifa Al Thani	Abdullah	Abdallah bin Nasir bin Khalifa Al Thani	Q4666105	QAT:hg:2013-06:2020-01
abdullah-bin-zayed-al-nahyan	Abdullah bin Zayed Al Nahyan	Abdullah	Abdallah bin Zayid Al Nuhayyan	Q58301	ARE:fm:2006-02:~2025-12
abdullah-ensour	Abdullah Ensour	Ensour	Abdullah Nsour	Q34426	JOR:hg:2012-10:2016-06
abdullah-gul	Abdullah Gül	Gül		Q42852	TUR:dg:2003-03:2007-08;TUR:fm:2003-03:2007-08;TUR:hg:2002-11:2003-03;TUR:hs:2007-08:2014-08
abdullah-habibi	Abdullah Habibi	Habibi		Q29564249	AFG:dm:2016:2017
abdullah-ii-of-jordan	Abdullah II of Jordan	Abdullah	Abdallah II|Abdallah bin al Hussein|Abdullah II	Q57464	JOR:hs:1999-02:~2026-01
abdullah-of-pahang	Abdullah of Pahang	Pahang		Q15467111	MYS:hs:2019-01:~2022-07
abdullah-of-saudi-arabia	Abdullah of Saudi Arabia	Arabia		Q57298	SAU:hg:2005-08:2015-01;SAU:hs:2005-08:2015-01
abdullah-saleh-al-ashtal	Abdullah Saleh al-Ashtal	al-Ashtal		Q4666059	YEM:un:1990:2002
abdullah-sultan-ahmad-shah	Abdullah Sultan Ahmad Shah	Abdullah			MYS:hs:2019-01:2024-01
abdullah-tarmugi	Abdullah Tarmugi	Tarmugi		Q4666073	SGP:sp:2002-03:2011-04
abdullah-yusif-abdulrahman-al-rumi	Abdullah Yusif Abdulrahman al-Rumi	Abdullah			KWT:dg:2021-03:~2022-03
abdullahi-haji-hassan-mohamed-nuur	Abdullahi Haji Hassan Mohamed Nuur	Nuur		Q4666127	SOM:fm:2012-02:2012-11
abdullahi-mohammed	Abdullahi Mohammed	Mohammed		Q4666134	NGA:ad:1999-05:2008-06
abdullahi-sheikh-ismail	Abdullahi Sheikh Ismail	Ismail		Q4666136	SOM:fm:2004:2006
abdullahi-yusuf-ahmed	Abdullahi Yusuf Ahmed	Yusuf		Q215585	SOM:hs:2004-10:2008-12
abdullatif-bin-rashid-al-zayani	Abdullatif bin Rashid Al Zayani	Al Zayani		Q4666152	BHR:fm:2020-02:~2023-01
abdullatif-sener	Abdüllatif Şener	Şener		Q317853	TUR:dg:2002-11:2007-08
abdulmalik-al-mekhlafi	Abdulmalik al-Mekhlafi	al-Mekhlafi		Q12223818	YEM:fm:2015-12:2016-04;YEM:fm:2016-04:2018-05
abdulqawi-yusuf	Abdulqawi Yusuf	Yusuf		Q317864	:io:2009-02:~2023-01;:io:2015-02:2018-02;:io:2018-02:2021-02
abdulrahman-bello-dambazau	Abdulrahman Bello Dambazau	Dambazau	Abdulrahman Dambazau	Q20675806	NGA:im:2015-11:2019-05;NGA:mc:2008-08:2010-09
abdulrahman-sir-el-khatim	Abdulrahman Sir el Khatim	el Khatim		Q112325559	SDN:dm:1999-03:2000-07
abdurahim-kakhorov	Abdurahim Kakhorov	Kakhorov		Q17462318	TJK:im:2009-01:2012-01
abdurrahman-wahid	Abdurrahman Wahid	Wahid		Q76167	IDN:hg:1999-10:2001-07;IDN:hs:1999-10:2001-07
abdusalom-azizov	Abdusalom Azizov	Azizov		Q39083778	UZB:dm:2017-09:2019-02;UZB:im:2017-01:2017-09;UZB:si:2019-05:~2019-05
abdyrakhman-mamataliev	Abdyrakhman Mamataliev	Mamataliev			KGZ:dg:2014-04:~2015-11
abednego-ntshangase	Abednego Ntshangase	Ntshangase		Q108461961	SWZ:fm:2001:2003
abel-goumba	Abel Goumba	Goumba	Abel Gouma	Q318433	CAF:hg:2003-03:2003-12;CAF:vp:2003-12:2005-03
abel-martinez-duran	Abel Martínez Durán	Durán		Q5654916	DOM:sp:2010:2016
abel-matutes	Abel Matutes	Matutes		Q318474	ESP:fm:1996-05:2000-04
abel-nathaniel-bankole-stronge	Abel Nathaniel Bankole Stronge	Stronge		Q4666604	SLE:sp:2007-09:2013-11
abel-pacheco	Abel Pacheco	Pacheco		Q217794	CRI:hg:2002-05:2006-05;CRI:hs:2002-05:2006-05
abelardo-colome-ibarra	Abelardo Colomé Ibarra	Ibarra		Q318528	CUB:im:1989:2015
abesalom-beia	Abesalom Beia	Beia		Q110974847	GEO:im:2003-05:2005-02
abhisit-wetchachiwa	Abhisit Wetchachiwa	Abhisit			THA:hg:2008-12:2011-08
abid-al-mutlaq-al-jabburi	Abid al-Mutlaq al-Jabburi	al-Jabburi			IRQ:dg:2005-05:~2005
abiy-ahmed-ali	Abiy Ahmed Ali	Abiy	Abiy Ahmed	Q50365049	ETH:hg:2018-04:~2026-01
aboubacar-ibrahim-abani	Aboubacar Ibrahim Abani	Abani		Q4668544	:un:2005-09:2012
aboubacar-senghore	Aboubacar Senghore	Senghore		Q98590307	GMB:fm:2013-11:2014-04
aboubacar-sidiki-camara	Aboubacar Sidiki Camara	Camara		Q109044655	GIN:dm:2021-10:~2023-01
aboubacar-sompare	Aboubacar Somparé	Somparé		Q323086	GIN:sp:2002:2008
aboudou-soefou	Aboudou Soefou	Soefou		Q108344794	COM:fm:2005:2006
aboudramane-sangare	Aboudramane Sangaré	Sangaré		Q60694641	CIV:fm:2000-10:2003-03
abraham-belay	Abraham Belay			Q109536191	ETH:dm:2021-10:~2022-07
abshir-omar-huruse	Abshir Omar Huruse	Huruse		Q113756104	SOM:fm:2022-08:~2022-12
abu-bakar-apong	Abu Bakar Apong	Bakar	Awang Abu Bakar bin Apong	Q61114010	BRN:im:2015-10:~2022-07
abu-bakr-al-qirbi	Abu Bakr al-Qirbi	al-Qirbi		Q58297	YEM:fm:2012-01:2014-06
abu-belal-muhammad-shafiul-huq	Abu Belal Muhammad Shafiul Huq	Huq		Q20265428	BGD:mc:2015-06:2018-06
abu-esrar	Abu Esrar	Esrar		Q25587546	BGD:mc:2015-06:2018-06
abu-hafs	Abu Hafs	Hafs		Q3555999	AFG:hs:827:~2022-03
abu-taher	Abu Taher	Taher		Q27983620	BGD:mc:1999-06:2002-06
abukar-islow-duale	Abukar Islow Duale	Duale			SOM:im:2019-05:~2019-05
abul-fath-of-sarmin	Abu’l Fath of Sarmin	Sarmin		Q59919598	AFG:hs:1106:~2022-03
abul-hassan-mahmood-ali	Abul Hassan Mahmood Ali	Ali	A. H. Mahmood Ali	Q16058009	BGD:fm:2013-11:2019-01;BGD:fm:2019-05:~2019-05
abul-kalam-abdul-momen	Abul Kalam Abdul Momen	Momen		Q26923392	:un:2009-08:2015-10;BGD:fm:2019-01:~2022-07
achilbay-ramatov	Achilbay Ramatov	Ramatov	Ochilboy Ramatov	Q29349797	UZB:dg:2016-12:~2022-07
adakhan-madumarov	Adakhan Madumarov	Madumarov		Q346446	KGZ:sp:2007-12:2008-05
adaljiza-magno	Adaljíza Magno	Magno		Q348268	TLS:fm:2007-05:2007-08;TLS:fm:2020-06:~2022-07
adam-daniel-rotfeld	Adam Daniel Rotfeld	Rotfeld		Q319551	POL:fm:2005-01:2005-10
adam-shareef	Adam Shareef	Shareef		Q17722041	MDV:dm:2015-10:2018-11
adama-barrow	Adama Barrow	Barrow		Q27917049	GMB:hg:2017-01:2022-01;GMB:hg:2022-01:~2024-05;GMB:hs:2017-01:~2026-01
adama-bictogo	Adama Bictogo	Bictogo		Q96678215	CIV:sp:2022-06:~2023-01
adamos-adamou	Adamos Adamou	Adamou		Q351655	CYP:sp:2020-10:2021-06
adan-mohamed-nuur-madobe	Adan Mohamed Nuur Madobe	Madobe		Q2744150	SOM:hs:2008-12:2009-01;SOM:sp:2007-01:2010-05;SOM:sp:2022-04:~2022-08
adel-al-asoomi	Adel Al Asoomi	Al Asoomi		Q20408969	:io:2020-10:~2023-01
adel-al-jubeir	Adel al-Jubeir	al-Jubeir	Adil al-Ahmad al-Jubayr	Q623802	SAU:fm:2015-04:2018-12
adel-safar	Adel Safar	Safar	Adil Safr	Q353713	SYR:hg:2011-04:2012-06
adel-yzquierdo	Adel Yzquierdo	Yzquierdo		Q53871460	CUB:dg:2012:2019-01
adelaide-amurane	Adelaide Amurane	Amurane	Adelaide Anchia Amurane	Q19834060	MOZ:ad:2019-05:~2019-05
adele-tonnini	Adele Tonnini	Tonnini			SMR:hs:2023-04:~2024-01
adelino-mano-queta	Adelino Mano Quetá	Quetá		Q4681978	GNB:fm:2009:2011
adem-salihaj	Adem Salihaj	Salihaj		Q2485620	XKX:hg:2005-03:2005-03
adesola-nunayon-amosu	Adesola Nunayon Amosu	Amosu		Q18666254	NGA:mc:2014-01:2015-07
adetokunbo-kayode	Adetokunbo Kayode	Kayode		Q4682392	NGA:dm:2010-04:2011-07
adgur-ardzinba	Adgur Ardzinba	Ardzinba		Q39082691	GEO:dg:2019-10:2020-05
adi-kuini-vuikaba-speed	Adi Kuini Vuikaba Speed	Speed			FJI:dg:1999:~2000
adiato-djalo-nandigna	Adiato Djaló Nandigna	Nandigna	Adiatu Djalo Nandinga	Q58164	GNB:fm:2009:2011;GNB:hg:2012-02:2012-04
adil-abdul-mahdi	Adil Abdul-Mahdi	Abdul-Mahdi	Adil Abd al-Mahdi	Q357116	IRQ:hg:2018-10:2020-05;IRQ:vp:2005-04:2011-07
adilbek-dzhaksybekov	Adilbek Dzhaksybekov	Dzhaksybekov		Q357241	KAZ:dm:2009-06:2014-04
adina-bastidas	Adina Bastidas	Bastidas		Q4682878	VEN:vp:2000-12:2002-01
adly-mansour	Adly Mansour	Mansour		Q13593432	EGY:hs:2013-07:2014-06
adnan-badran	Adnan Badran	Badran		Q359372	JOR:hg:2005-04:2005-11
adnan-pachachi	Adnan Pachachi	Pachachi		Q359766	IRQ:hg:2004-01:2004-01
adnan-terzic	Adnan Terzić	Terzić		Q359826	BIH:hg:2002-12:2007-01
adolf-jardim	Adolf Jardim	Jardim		Q113956872	SUR:mc:2015-08:2019-03
adolf-mwesgiye	Adolf Mwesgiye	Mwesgiye			UGA:dm:2019-05:~2019-05
adolf-ogi	Adolf Ogi	Ogi		Q115531	CHE:hg:2000-01:2000-12;CHE:hs:2000-01:2000-12;CHE:vp:1999-01:~1999
adolfo-diaz-suarez	Adolfo Díaz Suárez	Suárez		Q114436548	CUB:dg:1988:2001
adolfo-rodriguez-saa	Adolfo Rodríguez Saá	Saá		Q312358	ARG:hs:2001-12:2001-12
adolfo-valderrama-saenz-de-la-pena	Adolfo Valderrama Sáenz de la Peña	de la Peña		Q16942328	PAN:sp:2014-07:2015-06
adolfo-zaldivar	Adolfo Zaldívar	Zaldívar		Q930844	CHL:sp:2008-03:2009-03
adolphe-lumanu	Adolphe Lumanu	Lumanu		Q2824869	COD:im:2010-02:2011-09;COD:im:2011-09:2012-04
adolphe-muzito	Adolphe Muzito	Muzito		Q365790	COD:hg:2008-10:2012-03
adolphe-onusumba-yemba	Adolphe Onusumba Yemba	Yemba		Q112207919	COD:dm:2005-01:2006-10
adolphus-wabara	Adolphus Wabara	Wabara		Q4684485	NGA:sp:2003:2005
adonia-ayebare	Adonia Ayebare	Ayebare			UGA:un:2019-05:~2019-05
adoum-younousmi	Adoum Younousmi	Younousmi		Q2824992	TCD:hg:2007-02:2007-02
adrian-cioroianu	Adrian Cioroianu	Cioroianu		Q372760	ROU:fm:2007-04:2008-04
adrian-hasler	Adrian Hasler	Hasler		Q373092	LIE:hg:2013-03:2021-03
adrian-nastase	Adrian Năstase	Năstase		Q271966	ROU:hg:2000-12:2004-12;ROU:sp:2004-12:2006-03
adrian-tutuianu	Adrian Țuțuianu	Țuțuianu		Q20432649	ROU:dm:2017-06:2017-09
adriana-munoz	Adriana Muñoz	Muñoz		Q5658359	CHL:sp:2020-03:2021-03
adriano-maleiane	Adriano Maleiane	Maleiane	Adriano Afonso Maleiane	Q44275924	MOZ:hg:2022-03:2025-01
adylbek-kasymaliev	Adylbek Kasymaliev	Kasymaliev	Adylbek Kasymaliyev	Q112703041	KGZ:dg:2021-05:2022-06;KGZ:dg:2022-06:~2022-08;KGZ:hg:2024-12:~2026-01
afakriya-gadzama	Afakriya Gadzama	Gadzama		Q4688786	NGA:si:2007-08:2010-09
afega-gaulofa	Afega Gaulofa	Gaulofa			TKL:hg:2016-03:2020-03
affendi-buang	Affendi Buang	Buang		Q82716484	MYS:mc:2020-01:~2022-07
afonso-van-dunem	Afonso Van-Dunem	Van-Dunem		Q4689392	AGO:un:1991:2000-03
aftab-ahmad-sherpao	Aftab Ahmad Sherpao	Sherpao		Q388793	PAK:im:2004-08:2007-11
agageldi-mammetgeldiyev	Agageldi Mammetgeldiyev	Mammetgeldiyev		Q4279946	TKM:dm:2003-09:2009-01
agapito-mba-mokuy	Agapito Mba Mokuy	Mokuy		Q24574730	GNQ:fm:2012-05:2018-02
agapito-ona-nguema-oyana	Agapito Ona Nguema Oyana	Oyana		Q112186220	GNQ:ad:2020-08:~2022-07
agata-kornhauser-duda	Agata Kornhauser-Duda	Kornhauser-Duda		Q19991536	POL:ad:2015-08:~2022-07
agba-otikpo-mezode	Agba Otikpo Mézodé	Mézodé		Q2826508	CAF:fm:2001:2003
agbeyome-kodjo	Agbéyomé Kodjo	Kodjo		Q392055	TGO:hg:2000-08:2002-06;TGO:sp:1999-06:2000-08
agegnehu-teshager	Agegnehu Teshager			Q109995129	ETH:sp:2021-10:~2022-07
agim-ceku	Agim Ceku	Ceku			SRB:hg:2006-03:2008-07
agim-ceku-xkx-2008	Agim Çeku	Çeku		Q313573	XKX:hg:2006-03:2008-01
agim-nuhiu	Agim Nuhiu	Nuhiu		Q28464307	MKD:im:2016-12:2017-06
agne-bilotaite	Agnė Bilotaitė	Bilotaitė		Q395152	LTU:im:2020-12:~2022-08
agni-sapkota	Agni Sapkota	Sapkota		Q4693207	NPL:sp:2020-01:~2022-07
agostinho-fernandes-nelumb	Agostinho Fernandes Nelumb	Nelumb		Q111937234	AGO:mc:2003:2006
agostinho-mondlane	Agostinho Mondlane	Mondlane		Q18350460	MOZ:dm:2014-03:2015-01
aguas-santas-ocana-navarro	Aguas Santas Ocaña Navarro	Navarro		Q4694502	HND:ad:2002-10:2006-01
aguiar-mazua	Aguiar Mazua	Mazua		Q111893679	MOZ:si:2020-03:~2022-07
aguiar-real-mazule	Aguiar Real Mazule	Mazule		Q111828599	MOZ:dm:1994-12:2000-01
agum-gumelar	Agum Gumelar	Gumelar		Q4694586	IDN:dm:2001-07:2001-07
agus-suhartono	Agus Suhartono	Suhartono		Q4258745	IDN:mc:2010:2013
agustin-cejas	Agustín Cejas	Cejas		Q86469710	ARG:mc:2020-02:2021-12
agustin-rossi	Agustín Rossi	Rossi		Q19006869	ARG:dm:2013-06:2015-12;ARG:dm:2019-12:2021-08
agustin-santos-maraver	Agustín Santos Maraver	Santos		Q5660870	ESP:un:2018:~2022-07
ahmad-al-abdullah-al-sabah	Ahmad Al Abdullah Al Sabah	Ahmad Al Abdullah	Ahmad Abdullah Al-Ahmad al Sabah	Q16151955	KWT:hg:2024-05:~2026-01
ahmad-al-khalid-al-sabah	Ahmad Al Khalid Al Sabah	Al Sabah	Muhammad al-Khalid al-Hamad al-Sabah|Talal al-Khalid Al-Ahmad Al-Sabah	Q16159745	KWT:dg:2019-05:~2019-05;KWT:dg:2022-10:~2024-05;KWT:dm:2012-02:2013-08;KWT:dm:2019-05:~2019-05;KWT:mc:2009:2012-03
ahmad-allam-mi	Ahmad Allam-Mi	Allam-Mi		Q4695264	TCD:fm:2005-08:2008-04
ahmad-awad-bin-mubarak	Ahmad Awad Bin Mubarak	Bin Mubarak	Ahmad Awad Bin Mubarek|Ahmed Awad Bin Mubarak|Ahmed bin Mubarak	Q16119688	YEM:fm:2020-12:~2023-01;YEM:hg:2024-02:2025-05;YEM:un:2018-05:2018-10
ahmad-bin-abdullah-al-mahmoud	Ahmad bin Abdullah Al Mahmoud	Al Mahmoud	Ahmad bin Abdallah al-Mahmud|Muhammad Abd al-Wahid Ali al-Hamadi	Q16242594	QAT:dg:2011-09:2017-11;QAT:dg:2019-05:~2019-05
ahmad-faizal-azumu	Ahmad Faizal Azumu	Azumu		Q38460552	MYS:ad:2021-08:2021-08
ahmad-fathi-sorour	Ahmad Fathi Sorour	Sorour		Q401240	EGY:sp:1990-12:2011-02
ahmad-husayn-al-khudayir	Ahmad Husayn al-Khudayir	al-Khudayir			IRQ:dg:2001-07:~2002
ahmad-maher	Ahmad Maher	Maher		Q401372	EGY:fm:2001-05:2004-07
ahmad-maitiq	Ahmad Maitiq	Maitiq			LBY:dg:2019-05:~2019-05
ahmad-mansour-al-ahmad-al-sabah	Ahmad Mansour Al-Ahmad Al-Sabah	Al-Sabah		Q79180644	KWT:dg:2021-12:2022-02;KWT:dm:2019-12:2020-12;KWT:im:2021-12:2022-02
ahmad-mukhtar	Ahmad Mukhtar	Mukhtar		Q2827449	PAK:dm:2008-03:2012-06
ahmad-nasser-al-mohammed-al-sabah	Ahmad Nasser al-Mohammed al-Sabah	al-Sabah		Q12179124	KWT:dg:2021-12:2022-03;KWT:dm:2022-02:2022-03;KWT:fm:2019-12:2022-10
ahmad-shuja-pasha	Ahmad Shuja Pasha	Pasha		Q401501	PAK:si:2008-10:2012-03
ahmad-vahidi	Ahmad Vahidi	Vahidi		Q48761	IRN:dm:2009-09:2013-08;IRN:im:2021-08:~2022-07
ahmad-zahid-hamidi	Ahmad Zahid Hamidi	Zahid		Q4695503	MYS:dg:2015-07:2018-05;MYS:dm:2009-04:2013-05;MYS:im:2013-05:2018-05
ahmad-zia-massoud	Ahmad Zia Massoud	Massoud	Ahmad Zia Masood	Q218863	AFG:vp:2004-12:2009-11
ahmed-abdallah-mohamed-sambi	Ahmed Abdallah Mohamed Sambi	Sambi	Ahmed Abdallah Sambi	Q311129	COM:hg:2006-05:2011-05;COM:hs:2006-05:2011-05
ahmed-aboul-gheit	Ahmed Aboul Gheit	Gheit		Q58108	EGY:fm:2004-05:2011-03
ahmed-adeeb	Ahmed Adeeb	Adeeb	Ahmed Adheeb Abdul Ghafoor	Q20675816	MDV:vp:2015-07:2015-11
ahmed-afif	Ahmed Afif	Afif			SYC:vp:2020-10:~2024-06
ahmed-al-sadoun	Ahmed Al-Sadoun	Al-Sadoun		Q4695735	KWT:sp:2012-02:2012-06
ahmed-al-sharaa	Ahmed al-Sharaa	al-Sharaa	Abu Mohammed al-Jolani|Ahmad al-Sharaa		SYR:hs:2025-01:~2026-01
ahmed-ali-al-ashwal	Ahmed Ali Al-Ashwal	Al-Ashwal		Q26704407	YEM:mc:2006-04:2014-12
ahmed-ali-imam	Ahmed Ali Imam	Imam		Q112792326	SDN:ad:2005-09:2007-12
ahmed-awad-ibn-auf	Ahmed Awad Ibn Auf	Auf	Awad al-Karim Ahmad Muhammad Ibn Auf	Q22949078	SDN:dm:2019-05:~2019-05;SDN:hs:2019-04:2019-04;SDN:vp:2019-02:2019-04
ahmed-ben-said-jaffar	Ahmed Ben Said Jaffar	Jaffar		Q2827661	COM:fm:2006-05:2010-05
ahmed-benbitour	Ahmed Benbitour	Benbitour		Q401173	DZA:hg:1999-12:2000-08
ahmed-bilal-osman	Ahmed Bilal Osman	Osman		Q4695771	SDN:ad:2005-09:2007-12;SDN:im:2018-09:2019-03
ahmed-bin-ahmed-al-maysari	Ahmed bin ahmed AL-Maysari	AL-Maysari	Ahmad al-Maysari|Muhammad al-Maytami	Q55436193	YEM:dg:2019-05:~2019-05;YEM:im:2017-12:2018-10;YEM:im:2017-12:2020-12
ahmed-chalabi	Ahmed Chalabi	Chalabi	Ahmad Chalabi	Q400837	IRQ:dg:2005-05:~2005;IRQ:hg:2003-09:2003-09
ahmed-friaa	Ahmed Friaa	Friaa		Q2827554	TUN:im:2011-01:2011-01
ahmed-hachani	Ahmed Hachani	Hachani			TUN:hg:2023-08:2024-08
ahmed-hamza	Ahmed Hamza	Hamza			LBY:dg:2019-05:~2019-05
ahmed-haroun	Ahmed Haroun	Haroun		Q400652	SDN:im:2003-04:2005-09
ahmed-isse-awad	Ahmed Isse Awad	Awad		Q60090110	SOM:fm:2018:2020-11
ahmed-lawan	Ahmed Lawan	Lawan		Q4695864	NGA:sp:2019-06:~2022-07
ahmed-midaoui	Ahmed Midaoui	Midaoui		Q2827546	MAR:im:1999-11:2002-11
ahmed-mohamed-ag-hamani	Ahmed Mohamed Ag Hamani	Hamani			MLI:hg:2002-06:2004-04
ahmed-mohamed-mohamoud	Ahmed Mohamed Mohamoud	Mohamoud		Q380187	SOM:hs:2010-07:2017-12
ahmed-nawaf-al-ahmad-al-sabah	Ahmed Nawaf Al-Ahmad Al-Sabah	Ahmed Nawaf Al-Ahmad	Ahmad Nawaf Al-Ahmad al-Sabah|Ahmad al-Nawaf Al-Ahmad al-Sabah|Ahmad al-Nawaf al-Sabah|Nawaf al-Ahmad al-Jabir al-Sabah	Q109259869	KWT:hg:2023-03:2024-01;KWT:hs:2022-07:2023-12;KWT:im:2022-03:~2022-07
ahmed-nazif	Ahmed Nazif	Nazif	Ahmed Mohamed Nazif	Q220296	EGY:hg:2004-07:2011-01
ahmed-obaid-bin-dagher	Ahmed Obaid Bin Dagher	Bin Dagher	Ahmad Obaid bin Daghir|Obaid bin Daghr	Q20385886	YEM:dg:2014-06:2014-11;YEM:dg:2015-08:2016-04;YEM:hg:2016-04:2018-10
ahmed-ould-sidahmed	Ahmed Ould Sid'Ahmed	Ould Sid'Ahmed		Q4695972	MRT:fm:1998:2001;MRT:fm:2005:2007
ahmed-ould-teguedi	Ahmed Ould Teguedi	Ould Teguedi		Q11849927	MRT:fm:2013:2015
ahmed-ounaies	Ahmed Ounaies	Ounaies		Q401426	TUN:fm:2011-01:2011-02
ahmed-ouyahia	Ahmed Ouyahia	Ouyahia		Q57613	DZA:hg:2003-05:2006-05;DZA:hg:2008-06:2012-09;DZA:hg:2017-08:2019-03
ahmed-qurei	Ahmed Qurei	Qurei			PSE:hg:2003-10:2006-03
ahmed-ramadan-dumbuya	Ahmed Ramadan Dumbuya	Dumbuya		Q4695974	SLE:fm:2001:2002
ahmed-rufai-abubakar	Ahmed Rufai Abubakar	Abubakar		Q83154428	NGA:si:2018-01:~2022-07
ahmed-sareer	Ahmed Sareer	Sareer			MDV:un:2019-05:~2019-05
ahmed-shafik	Ahmed Shafik	Shafik		Q294765	EGY:hg:2011-01:2011-03
ahmed-shaheed	Ahmed Shaheed	Shaheed		Q1255051	MDV:fm:2005-07:2007-08;MDV:fm:2008-11:2010-12
ahmed-tejan-kabbah	Ahmed Tejan Kabbah	Kabbah	Ahmad Tejan Kabbah	Q336297	SLE:hg:1996-03:2007-09;SLE:hs:1998-03:2007-09
ahmed-tidiane-souare	Ahmed Tidiane Souaré	Souaré		Q401526	GIN:hg:2008-05:2008-12
ahmet-davutoglu	Ahmet Davutoğlu	Davutoğlu		Q58198	TUR:fm:2009-05:2011-07;TUR:fm:2011-07:2014-08;TUR:hg:2014-08:2016-05;TUR:hg:2015-08:2015-11;TUR:hg:2015-11:2016-05
ahmet-necdet-sezer	Ahmet Necdet Sezer	Sezer	Ahmed Necdet Sezer	Q165487	TUR:hs:2000-05:2007-08
ahn-byung-young	Ahn Byung-young	Ahn		Q16084637	KOR:dg:2003-12:2005-01
ahn-gyu-back	Ahn Gyu-back	Ahn			KOR:dm:2025-07:~2025-12
ahsan-iqbal-chaudhary	Ahsan Iqbal Chaudhary	Chaudhary		Q3694886	PAK:im:2017-08:2018-05
aichatou-boulama-kane	Aïchatou Boulama Kané	Boulama	Kane Aichatou Boulama	Q794630	NER:fm:2015-02:2016-04
aichatou-mindaoudou	Aïchatou Mindaoudou	Mindaoudou		Q2876218	NER:fm:1999:2000;NER:fm:2001:2010
aida-ismailova	Aida Ismailova	Ismailova		Q97325252	KGZ:dg:2020-04:2021-02
aigars-kalvitis	Aigars Kalvītis	Kalvītis		Q210715	LVA:hg:2004-12:2007-12
aime-barthelemy-simpore	Aimé Barthélemy Simporé	Simporé		Q113961437	BFA:dm:2021-12:2022-01;BFA:dm:2022-03:2022-09
aime-ngoy-mukena	Aimé Ngoy Mukena	Mukena		Q18681696	COD:dm:2014-12:2015-09;COD:dm:2019-08:2021-04
ain-seppik	Ain Seppik	Seppik		Q9142838	EST:im:2002-01:2003-02
ainars-ozolins	Ainārs Ozoliņš	Ozoliņš		Q27077592	LVA:mc:2016-08:2019-05
aires-ali	Aires Ali	Ali	Aires Bonifacio Ali	Q357430	MOZ:hg:2010-01:2012-10
aisake-eke	ʻAisake Eke	Eke	Aisake Valu Eke	Q8083950	TON:hg:2025-01:2025-12
aisha-buhari	Aisha Buhari	Buhari		Q20090072	NGA:ad:2015-05:~2022-07
aisha-mohammed-mussa	Aisha Mohammed Mussa	Mohammed	Aysha Mohammed	Q60852478	ETH:dm:2018-10:2019-04
aissata-tall-sall	Aissata Tall Sall	Sall		Q15542603	SEN:fm:2020-11:~2022-07
aivis-ronis	Aivis Ronis	Ronis		Q2632961	LVA:fm:2010-04:2010-11
aiyaz-sayed-khaiyum	Aiyaz Sayed-Khaiyum	Sayed-Khaiyum		Q4699401	FJI:dg:2019-05:~2019-05
ajay-kumar-bhalla	Ajay Kumar Bhalla	Bhalla		Q84214668	IND:im:2019-08:~2022-07
ajit-kumar-doval	Ajit Kumar Doval	Doval		Q4699784	IND:si:2004-07:2005-01;IND:si:2019-05:~2025-01
akhmatbek-keldibekov	Akhmatbek Keldibekov	Keldibekov		Q4700766	KGZ:sp:2010-12:2011-12
akhmetzhan-yessimov	Akhmetzhan Yessimov	Yessimov	Akhmetzhan Yesimov	Q340561	KAZ:dg:2004-05:~2005
akhsar-dzhioev	Akhsar Dzhioev	Dzhioev		Q114351204	GEO:fm:2022-08:~2023-01
akhtar-mansour	Akhtar Mansour	Mansour		Q2829007	AFG:hs:2015-07:2016-05
akiba-takeo	Akiba Takeo	Takeo			JPN:si:2024-03:~2024-10
akihito	Akihito	Akihito		Q37979	JPN:hs:1989-01:2019-04
akiko-santo	Akiko Santō	Santō		Q3546202	JPN:sp:2007-08:2010-07;JPN:sp:2019-08:~2022-07
akilisi-pohiva	ʻAkilisi Pohiva	Pohiva	Samiuela Akilisi Pohiva	Q3594634	TON:fm:2018-01:2019-09;TON:hg:2014-12:2019-09
akinori-eto	Akinori Eto	Eto		Q49999	JPN:dm:2014-09:2014-12
akira-gunji	Akira Gunji	Gunji		Q418691	JPN:sp:2016-08:~2022-07
akira-imaizumi	Akira Imaizumi	Imaizumi		Q11377256	JPN:sp:2007-01:2007-07
akmammet-rahmanow	Akmämmet Rahmanow	Rahmanow		Q39394633	TKM:im:2004-12:2007-04
akosita-lavulavu	‘Akosita Lavulavu	Lavulavu		Q28910910	TON:im:2018-01:2018-04
aksel-v-johannesen	Aksel V. Johannesen	Johannesen			FRO:hg:2015-09:2019-09;FRO:hg:2022-12:~2026-01
aksoltan-atayewa	Aksoltan Atayewa	Atayewa			TKM:un:2019-05:~2019-05
akuei-bona-malwal	Akuei Bona Malwal	Malwal			SSD:un:2019-05:~2019-05
akwasi-osei-adjei	Akwasi Osei-Adjei	Osei-Adjei		Q424369	GHA:fm:2007-07:2009-01
akylbek-japarov	Akylbek Japarov	Japarov		Q4060344	KGZ:dg:2009-10:2010-04;KGZ:hg:2021-10:~2022-08
al-baghdadi-ali-al-mahmudi	al-Baghdadi Ali al-Mahmudi	al-Mahmudi			LBY:hg:2006-03:2011-10
al-busaidi	Al Busaidi	Busaidi			OMN:fm:2021-06:~2022-06
al-dirdiri-muhammad-ahmad	al-Dirdiri Muhammad Ahmad	al-Dirdiri	Dirdeiry Muhammad Ahmad	Q112325804	SDN:fm:2018-05:2019-04
al-gore	Al Gore	Al Gore	Albert Gore	Q19673	USA:vp:1993-01:2001-01
al-sultan-abdullah-riayatuddin-al-mustafa-billah-shah	Al-Sultan Abdullah Ri'ayatuddin Al-Mustafa Billah Shah	Abdullah			MYS:hs:2019-05:~2019-05
alain-aime-nyamitwe	Alain Aimé Nyamitwe	Nyamitwe		Q27204810	BDI:fm:2015-05:2018-04
alain-bedouma-yoda	Alain Bédouma Yoda	Yoda		Q1723580	BFA:fm:2008:2011
alain-berset	Alain Berset	Berset		Q123939	CHE:hg:2023-01:2024-01;CHE:hs:2018-01:2018-12;CHE:hs:2023-01:~2023-12;CHE:sp:2008-12:2009-11;CHE:vp:2017-01:2017-12;CHE:vp:2022-01:~2023-01
alain-claude-bilie-by-nze	Alain Claude Bilie-By-Nze	Bilie-By-Nze		Q98841301	GAB:fm:2019:2020-07;GAB:hg:2023-01:2023-09
alain-duschene	Alain Duschène	Duschène		Q41548295	LUX:mc:2017-09:2020-09
alain-guillaume-bunyoni	Alain-Guillaume Bunyoni	Bunyoni	Alain Guilaume Bunyoni	Q27231038	BDI:hg:2020-06:2022-09;BDI:im:2007-11:2011-11;BDI:im:2015-08:2020-06
alain-juppe	Alain Juppé	Juppé		Q215569	FRA:fm:2011-02:2012-05
alain-richard-donwahi	Alain-Richard Donwahi	Donwahi		Q28150377	CIV:dm:2016-01:2017-07
alain-richardson	Alain Richardson	Richardson			MAF:hg:2012-04:2013-04;MAF:vp:2022-04:~2024-06
alamara-nhasse	Alamara Nhassé	Nhassé		Q1304073	GNB:hg:2001-03:2002-11
alan-alborov	Alan Alborov	Alborov		Q114351143	GEO:sp:2022-09:~2023-01
alan-b-krueger	Alan B. Krueger	Krueger		Q931129	USA:ad:2011-11:2013-08
alan-ferguson	Alan Ferguson	Ferguson		Q4706609	AUS:sp:2007-08:2008-08;AUS:sp:2008-08:2011-06
alan-gagloyev	Alan Gagloyev	Gagloyev		Q29319183	GEO:hs:2022-05:~2023-01
alan-ganoo	Alan Ganoo	Ganoo		Q15733912	MUS:fm:2019-11:~2022-07
alan-garcia-perez	Alan Garcia Perez	Garcia			PER:hg:2006-07:2011-07;PER:hs:2006-07:2011-07
alan-geder	Alan Geder	Geder		Q12784090	SVN:mc:2018-02:2018-11
alan-huckle	Alan Huckle	Huckle			FLK:hg:2006-08:2010-10
alan-huckle-iot-2004	Alan Huckle	Huckle			IOT:hg:2001:2004-01
alan-johnson	Alan Johnson	Johnson		Q332336	GBR:im:2009-06:2010-05
alan-peter-cayetano	Alan Peter Cayetano	Cayetano		Q471883	PHL:fm:2017-05:2018-10
alan-shatter	Alan Shatter	Shatter		Q529364	IRL:dm:2011-03:2014-05
alan-tadtaev	Alan Tadtaev	Tadtaev		Q85866853	GEO:sp:2019-06:2022-09
alapati-tavite	Alapati Tavite	Tavite			TKL:hg:2024-03:2025-03
alar-karis	Alar Karis	Karis		Q12358575	EST:hs:2021-10:~2026-01
alar-laneman	Alar Laneman	Laneman		Q16405586	EST:im:2020-11:2021-01
alassane-bala-sakande	Alassane Bala Sakandé	Sakandé		Q78185212	BFA:sp:2017-09:~2023-01
alassane-ouattara	Alassane Ouattara	Ouattara	Alassane Dramane Ouattara	Q57413	CIV:dm:2019-05:~2019-05;CIV:hs:2010-12:2025-10;CIV:hs:2025-10:~2026-01
albade-abouba	Albadé Abouba	Abouba		Q2830749	NER:hg:2009-09:2009-10
albert-bryan	Albert Bryan	Bryan			VIR:hg:2019-01:~2026-01
albert-camille-vital	Albert Camille Vital	Vital			MDG:hg:2009-12:2011-11
albert-gore	Albert Gore	Gore			ASM:vp:1993-01:~2000
albert-gore-gum-2000	Albert Gore	Gore			GUM:vp:1993-01:~2000
albert-gore-mnp-2000-2	Albert Gore	Gore			MNP:vp:1993-01:~2000
albert-gore-pri-2000-3	Albert Gore	Gore			PRI:vp:1993-01:~2000
albert-gore-vir-2000-4	Albert Gore	Gore			VIR:vp:1993-01:~2000
albert-ii	Albert II	Albert		Q3910	MCO:hs:2005-04:~2026-01
albert-ii-of-belgium	Albert II of Belgium	Albert	Albert II	Q3911	BEL:hs:1993-08:2013-07
albert-joe-demby	Albert Joe Demby	Demby		Q4710578	SLE:vp:2000:2002-05
albert-kan-dapaah	Albert Kan-Dapaah	Kan-Dapaah		Q2638264	GHA:dm:2007-08:2009-01;GHA:im:2006-04:2008
albert-mabri-toikeusse	Albert Mabri Toikeusse	Toikeusse		Q1304104	CIV:fm:2016-01:2016-11
albert-murasira	Albert Murasira	Murasira		Q57586146	RWA:dm:2018-10:~2022-08
albert-nhlanhla-shabangu	Albert Nhlanhla Shabangu	Shabangu		Q108461960	SWZ:fm:1998:2001
albert-nicholas	Albert Nicholas	Nicholas			COK:im:2019-05:~2019-05
albert-ouedraogo	Albert Ouédraogo	Ouédraogo		Q111131079	BFA:hg:2022-03:2024-12
albert-pahimi-padacke	Albert Pahimi Padacké	Padacké		Q4710950	TCD:hg:2016-02:2018-05;TCD:hg:2021-04:2024-01
albert-pintat	Albert Pintat	Pintat	Albert Pintat Santolaria	Q312785	AND:fm:1997-04:2001-04;AND:hg:2005-05:2009-06
albert-ramdin	Albert Ramdin	Ramdin		Q1871549	SUR:fm:2020-07:~2023-01
albert-shingiro	Albert Shingiro	Shingiro		Q107361984	BDI:fm:2020-06:~2022-07;BDI:un:2019-05:~2019-05
alberto-cecchetti	Alberto Cecchetti	Cecchetti		Q3608224	SMR:hs:1999-04:~2000;SMR:hs:2001-10:2002-04
alberto-diaz-lobo	Alberto Diaz Lobo	Diaz			HND:vp:2002-01:~2005
alberto-espina	Alberto Espina	Espina	Alberto Espina Otero	Q5663007	CHL:dm:2018-03:2020-07
alberto-fernandez	Alberto Fernández	Fernández	Alberto Angel Fernandez|Alberto Ángel Fernández	Q2642828	ARG:hg:2019-12:2023-12;ARG:hs:2019-12:2023-12
alberto-kenyo-fujimori-fujimori	Alberto Kenyo Fujimori Fujimori	Fujimori			PER:hg:1990-07:2001-07;PER:hs:1990-07:2001-07
alberto-neto-pereira	Alberto Neto Pereira	Pereira		Q115277405	STP:fm:2022-11:~2023-01
alberto-perdomo	Alberto Perdomo	Perdomo		Q5688201	URY:sp:2008-03:2009-03
alberto-ricardo-mondlane	Alberto Ricardo Mondlane	Mondlane		Q61000406	MOZ:im:2010-10:2015-01
alberto-rosso	Alberto Rosso	Rosso		Q60838892	ITA:mc:2018-10:~2022-07
alberto-selva	Alberto Selva	Selva		Q888458	SMR:hs:2007-10:2008-04
alberto-vaquina	Alberto Vaquina	Vaquina	Alberto Clementino Antonio Vaquina|Alberto Clementino Vaquina	Q34282	MOZ:hg:2012-10:2015-01
albin-enrique-dubois-ramirez	Albin Enrique Dubois Ramírez	Ramírez		Q79872223	GTM:dm:2019-12:2020-01
albin-kurti	Albin Kurti	Kurti		Q441633	XKX:hg:2020-02:2020-06;XKX:hg:2021-03:2025-04;XKX:hg:2025-04:~2026-01
alcide-djedje	Alcide Djédjé	Djédjé		Q2640305	CIV:fm:2010-12:2011-04
alcide-ponga	Alcide Ponga	Ponga			NCL:hg:2025-01:~2026-01
alcinda-abreu	Alcinda Abreu	Abreu		Q2832185	MOZ:fm:2005-02:2008-03
alda-bandeira	Alda Bandeira	Bandeira		Q4713407	STP:fm:2002-03:2002-10
alden-mclaughlin	Alden McLaughlin	McLaughlin			CYM:hg:2013-05:2021-04
alden-rivera	Alden Rivera	Rivera		Q108426446	HND:fm:2011:2011-09
alejandro-bacale-ncogo	Alejandro Bacale Ncogo	Ncogo	Alejandro Bakale Nkogo	Q112162957	GNQ:dm:2018-02:2019-12
alejandro-daniel-wolff	Alejandro Daniel Wolff	Wolff		Q343856	USA:un:2006-12:2007-04
alejandro-ferrer-lopez	Alejandro Ferrer López	López		Q64481983	PAN:fm:2019-07:2020-12
alejandro-foxley	Alejandro Foxley	Foxley		Q2832446	CHL:fm:2006-03:2009-03
alejandro-garcia-padilla	Alejandro Garcia Padilla	Garcia			PRI:hg:2013-01:2017-01
alejandro-giammattei	Alejandro Giammattei	Giammattei		Q2134696	GTM:hg:2020-01:2024-01;GTM:hs:2020-01:2024-01
alejandro-gil-fernandez	Alejandro Gil Fernández	Gil		Q114436493	CUB:dg:2019-12:~2024-06
alejandro-maldonado-aguirre	Alejandro Maldonado Aguirre	Aguirre		Q19914009	GTM:hg:2015-09:2016-01;GTM:hs:2015-09:2016-01;GTM:vp:2015-05:2015-09
alejandro-sanchez	Alejandro Sánchez	Sánchez		Q5665525	URY:sp:2015-02:2016-03
alejandro-serrano-aguilar	Alejandro Serrano Aguilar	Serrano	Nicanor Alejandro Serrano Aguilar	Q4714671	ECU:vp:2005-05:2007-01
alejandro-toledo-manrique	Alejandro Toledo Manrique	Toledo	Alejandro Toledo		PER:hg:2001-07:2006-07;PER:hs:2001-07:2006-07
aleks-andoni	Aleks Andoni	Andoni		Q47281703	ALB:mc:1997-09:2000
aleksa-becic	Aleksa Bečić	Bečić		Q28723561	MNE:sp:2020-09:2022-02
aleksandar-dimitrov	Aleksandar Dimitrov	Dimitrov		Q3624669	MKD:fm:1998-11:2000-11
aleksandar-dimitrov-mkd-2000	Aleksandar Dimitrov	Dimitrov		Q108454838	MKD:fm:1998:2000
aleksandar-pravdic	Aleksandar Pravdić	Pravdić		Q4714853	SRB:dg:2001-01:2001-10
aleksandar-remetic	Aleksandar Remetic	Remetic			BIH:dg:2019-05:~2019-05
aleksandar-vucic	Aleksandar Vučić	Vučić		Q222031	SRB:dg:2012-07:2014-04;SRB:dm:2012-07:2013-09;SRB:hg:2014-04:2017-05;SRB:hs:2017-05:~2026-01
aleksandar-vulin	Aleksandar Vulin	Vulin		Q11074974	SRB:dm:2017-06:2020-10;SRB:im:2020-10:~2022-07
aleksander-kwasniewski	Aleksander Kwaśniewski	Kwaśniewski		Q55758	POL:hs:1995-12:2005-12
aleksander-subbotin	Aleksander Subbotin	Subbotin	Alyaksandr Subotsin	Q96654310	BLR:dg:2020-06:~2023-04
aleksander-szczyglo	Aleksander Szczygło	Szczygło		Q734755	POL:dm:2007-02:2007-11
aleksandr-bednov	Aleksandr Bednov	Bednov		Q18707243	UKR:dm:2014-08:2014-08
aleksandr-gennadiyevich-khloponin	Aleksandr Gennadiyevich Khloponin	Khloponin			RUS:dg:2010-01:~2017-03
aleksandr-petrovich-chumakov	Aleksandr Petrovich Chumakov	Chumakov		Q19772422	BLR:dm:1996-11:2001-03
aleksandr-popkov	Aleksandr Popkov	Popkov			BLR:dg:1998-11:~2002
aleksandr-torshin	Aleksandr Torshin	Torshin		Q4461403	RUS:sp:2011-05:2011-09
aleksandr-turchin	Aleksandr Turchin	Turchin	Alyaksandr Turchyn	Q56235580	BLR:dg:2018-08:2019-12;BLR:hg:2025-03:~2026-01
aleksandr-zakharchenko	Aleksandr Zakharchenko	Zakharchenko		Q17488307	UKR:hg:2014-08:2018-08
aleksandra-pivec	Aleksandra Pivec	Pivec		Q56612692	SVN:dg:2020-03:2020-10
aleksandre-chikaidze	Aleksandre Chikaidze	Chikaidze		Q16364639	GEO:im:2013-11:2015-01
aleksandur-bozhkov	Aleksandur Bozhkov	Bozhkov			BGR:dg:1997-02:~1999
aleksey-leonidovich-kudrin	Aleksey Leonidovich Kudrin	Kudrin	Premiers Aleksey Leonidovich Kudrin		RUS:dg:2000-05:~2003;RUS:dg:2007-09:~2010
aleksey-vasilyevich-gordeyev	Aleksey Vasilyevich Gordeyev	Gordeyev	Premiers Aleksey Vasilyevich Gordeyev		RUS:dg:2000-05:~2003;RUS:dg:2019-05:~2019-05
alen-simonyan	Alen Simonyan	Simonyan		Q20513503	ARM:hs:2022-02:2022-03;ARM:sp:2021-08:~2022-07
alena-schillerova	Alena Schillerová	Schillerová		Q29951594	CZE:dg:2019-04:2021-12
alenka-bratusek	Alenka Bratušek	Bratušek		Q3739767	SVN:hg:2013-03:2014-05
alenka-ermenc	Alenka Ermenc	Ermenc		Q12784239	SVN:mc:2018-11:2020-04
aleqa-hammond	Aleqa Hammond	Hammond			GRL:hg:2013-03:2014-09
ales-hojs	Aleš Hojs	Hojs		Q10773771	SVN:dm:2012-02:2013-03;SVN:im:2020-03:2022-06
ales-opata	Aleš Opata	Opata		Q50318693	CZE:mc:2018-05:~2022-07
alessandro-cardelli	Alessandro Cardelli	Cardelli		Q3609898	SMR:hs:2020-10:~2021-09
alessandro-mancini	Alessandro Mancini	Mancini		Q888508	SMR:hs:2007-04:2007-10;SMR:hs:2020-04:2020-10
alessandro-rossi	Alessandro Rossi	Rossi		Q82919	SMR:hs:2007-04:2007-10;SMR:hs:2024-04:~2024-10
alessandro-scarano	Alessandro Scarano	Scarano			SMR:hs:2023-04:~2024-01
aleu-ayieny-aleu	Aleu Ayieny Aleu	Aleu		Q112525561	SSD:im:2013-07:2016-04
alex-andrianopoulos	Alex Andrianopoulos	Andrianopoulos		Q4716622	AUS:sp:1999-11:2003-02
alex-j-tyler	Alex J. Tyler	Tyler		Q4717227	LBR:sp:2007-04:2016-09
alex-kuprecht	Alex Kuprecht	Kuprecht		Q118349	CHE:sp:2020-11:2021-11
alex-sabundu-badeh	Alex Sabundu Badeh	Badeh		Q18097420	NGA:mc:2012-10:2014-01;NGA:mc:2014-01:2015-07
alex-salmond	Alex Salmond	Salmond		Q10652	GBR:hg:2007-05:2014-11
alex-scott	Alex Scott	Scott	William Alexander Scott		BMU:hg:2003-07:2006-10
alex-younger	Alex Younger	Younger		Q18208520	GBR:si:2014:~2022-07
alexander-ananchenko	Alexander Ananchenko	Ananchenko		Q57588106	UKR:hg:2018-12:2022-06
alexander-ankvab	Alexander Ankvab	Ankvab		Q313355	GEO:hg:2005-02:2010-02;GEO:hg:2020-04:~2022-07;GEO:hs:2011-05:2014-06;GEO:vp:2010-02:2011-05
alexander-b-yano	Alexander B. Yano	Yano		Q4718284	PHL:mc:2008-05:2009-05
alexander-bortnikov	Alexander Bortnikov	Bortnikov	Aleksandr Vasilyevich Bortnikov	Q516824	RUS:si:2008-05:~2022-08
alexander-de-croo	Alexander De Croo	De Croo		Q476596	BEL:dg:2012-10:2020-10;BEL:fm:2022-04:2022-07;BEL:hg:2020-10:2025-02
alexander-dobrindt	Alexander Dobrindt	Dobrindt			DEU:im:2025-05:~2025-12
alexander-downer	Alexander Downer	Downer		Q1239291	AUS:fm:1996-03:2007-12
alexander-kofman	Alexander Kofman	Kofman		Q18634459	UKR:fm:2014-11:2016-02
alexander-kosinets	Alexander Kosinets	Kosinets		Q4234873	BLR:ad:2014-12:2016-12
alexander-lukashenko	Alexander Lukashenko	Lukashenko	Aleksandr Lukashenko|Aliaksandr Lukashenka|Alyaksandr Lukashenka	Q2866	BLR:hs:1994-07:~2026-01
alexander-novak	Alexander Novak	Novak	Aleksandr Novak|Aleksandr Valentinovich Novak	Q4321847	RUS:dg:2020-11:~2024-05
alexander-ogomudia	Alexander Ogomudia	Ogomudia		Q4719782	NGA:mc:2001-04:2003-06;NGA:mc:2003-06:2006-06
alexander-radkov	Alexander Radkov	Radkov		Q2564269	BLR:ad:2010-12:2016-12
alexander-schallenberg	Alexander Schallenberg	Schallenberg		Q64168538	AUT:fm:2021-12:~2022-12;AUT:hg:2021-10:2021-12;AUT:hg:2025-01:2025-03
alexander-stubb	Alexander Stubb	Stubb		Q503143	FIN:fm:2008-04:2011-06;FIN:hg:2014-06:2015-05;FIN:hs:2024-03:~2026-01
alexander-van-der-bellen	Alexander Van der Bellen	Van der Bellen		Q78869	AUT:hs:2017-01:~2026-01
alexander-volfovich	Alexander Volfovich	Volfovich		Q83286479	BLR:mc:2020:2021
alexander-zhukov	Alexander Zhukov	Zhukov	Aleksandr Dmitriyevich Zhukov|Premiers Aleksandr Dmitriyevich Zhukov	Q57735	RUS:dg:2004-03:2011-12
alexandr-esaulenco	Alexandr Esaulenco	Esaulenco		Q109567746	MDA:si:2019-06:~2022-07
alexandr-vondra	Alexandr Vondra	Vondra		Q939484	CZE:dg:2007-01:2009-05;CZE:dm:2010-12:2012-12
alexandra-hill-tinoco	Alexandra Hill Tinoco	Tinoco		Q63744690	SLV:fm:2019-06:~2022-07
alexandra-leitao	Alexandra Leitão	Leitão		Q25440529	PRT:ad:2019-10:2022-03
alexandra-levitskaya	Alexandra Levitskaya	Levitskaya		Q4256597	RUS:ad:2013-08:~2022-08
alexandre-cece-loua	Alexandre Cécé Loua	Loua		Q2643744	GIN:fm:2009:2010
alexandre-ferdinand-nguendet	Alexandre-Ferdinand Nguendet	Nguendet		Q15618369	CAF:hs:2014-01:2014-01;CAF:sp:2013-07:2016-05
alexandre-luba-ntambo	Alexandre Luba Ntambo	Ntambo		Q129404	COD:dm:2012-04:2014-12
alexandros-charitsis	Alexandros Charitsis	Charitsis			GRC:im:2019-05:~2019-05
alexandru-caraman	Alexandru Caraman	Caraman		Q4721114	UKR:fm:2014-08:2014-08
alexandru-jizdan	Alexandru Jizdan	Jizdan		Q24525227	MDA:im:2016-01:2019-06
alexandru-munteanu	Alexandru Munteanu	Munteanu			MDA:hg:2025-11:~2026-01
alexandru-pinzari	Alexandru Pînzari	Pînzari		Q87961244	MDA:dm:2020-03:2020-11
alexei-roibu	Alexei Roibu	Roibu		Q10975675	MDA:im:2011-01:2012-07
alexey-overchuk	Alexey Overchuk	Overchuk	Aleksey Logvinovich Overchuk	Q83382151	RUS:dg:2020-01:~2024-05
alexis-betancourt	Alexis Betancourt	Betancourt	Alexis Bethancourt Yau	Q110628456	PAN:im:2016-07:2018-10
alexis-thambwe-mwamba	Alexis Thambwe Mwamba	Mwamba		Q2834659	COD:fm:2008-10:2012-04;COD:fm:2019:2019-04;COD:sp:2019-07:2021-02
alexis-tsipras	Alexis Tsipras	Tsipras	Alexios Tsipras	Q312015	GRC:hg:2015-01:2015-08;GRC:hg:2015-09:2019-07
alf-sandqvist	Alf Sandqvist	Sandqvist		Q6092995	SWE:mc:2000:2005
alfio-piva	Alfio Piva	Piva	Alfio Piva Mesen	Q4721942	CRI:vp:2010-05:2014-05
alfonso-dastis	Alfonso Dastis	Dastis		Q5666774	ESP:fm:2016-11:2018-06
alfonso-nsue-mokuy	Alfonso Nsue Mokuy	Mokuy		Q112128551	GNQ:dg:2012-05:2015-04;GNQ:dg:2015-04:~2024-05
alfonso-portillo	Alfonso Portillo	Portillo	Alfonso Antonio Portillo Cabrera|Alfonso Antonio Portillo Cabreras	Q182441	GTM:hg:2000-01:2004-01;GTM:hs:2000-01:2004-01
alfred-cannan	Alfred Cannan	Cannan			IMN:hg:2021-10:~2026-01
alfred-gasana	Alfred Gasana	Gasana		Q110274041	RWA:im:2021-12:~2022-08
alfred-gusenbauer	Alfred Gusenbauer	Gusenbauer		Q260037	AUT:hg:2007-01:2008-12
alfred-lado-gore	Alfred Lado Gore	Gore		Q11904977	SSD:im:2016-04:2019-09
alfred-moisiu	Alfred Moisiu	Moisiu		Q190889	ALB:hs:2002-07:2007-07
alfred-nganga-mutua	Alfred Nganga Mutua	Mutua		Q16212421	KEN:fm:2022-09:~2022-12
alfredo-abeso-nvono-onguene	Alfredo Abeso Nvono Onguene	Onguene		Q112184961	GNQ:dm:2020-08:~2022-07
alfredo-borrero-vega	Alfredo Borrero Vega	Borrero	Alfredo Enrique Borrero Vega	Q106466352	ECU:vp:2021-05:~2023-12
alfredo-fratti	Alfredo Fratti	Fratti		Q106512605	URY:sp:2021-03:2022-03
alfredo-gomez-urcuyo	Alfredo Gomez Urcuyo	Gomez			NIC:vp:2005-10:~2006
alfredo-lim	Alfredo Lim	Lim		Q716656	PHL:im:2000:2001
alfredo-moreno	Alfredo Moreno	Moreno		Q58293	CHL:fm:2010-03:2014-03
alfredo-pacheco	Alfredo Pacheco	Pacheco		Q5690770	DOM:sp:2003:2006;DOM:sp:2020:~2023-01
alfredo-palacio	Alfredo Palacio	Palacio		Q217555	ECU:hg:2005-04:2007-01;ECU:hs:2005-04:2007-01;ECU:vp:2003-01:~2004
alfredo-perez-rubalcaba	Alfredo Pérez Rubalcaba	Rubalcaba		Q333638	ESP:dg:2010-10:2011-07;ESP:im:2006-04:2011-07;ESP:vp:2010-10:2011-07
algirdas-brazauskas	Algirdas Brazauskas	Brazauskas	Algirdas Mykolas Brazauskas	Q212751	LTU:hg:2001-07:2006-05
algirdas-butkevicius	Algirdas Butkevičius	Butkevičius		Q394006	LTU:hg:2012-11:2016-11
algirdas-saudargas	Algirdas Saudargas	Saudargas		Q556409	LTU:fm:1996-12:2000-11
alhaj-adam-yousef	Alhaj Adam Yousef	Yousef		Q19605286	SDN:vp:2011-09:2013-12
ali-abdel-aal	Ali Abdel Aal	Aal		Q22688906	EGY:sp:2016-01:2021-01
ali-abdi-farah	Ali Abdi Farah	Farah		Q2836075	DJI:fm:1999-05:2005-05
ali-abdullah-ayyoub	Ali Abdullah Ayyoub	Ayyoub	Ali Abdallah Ayyub|Ali Abdullah Ayoub	Q4724546	SYR:dg:2020-08:~2024-05;SYR:dm:2018-01:2022-04;SYR:mc:2012-07:2018-01
ali-abdullah-saleh	Ali Abdullah Saleh	Saleh	Ali Abdallah Salih|Marshall Ali Abdallah Salih	Q483672	YEM:hs:1990-05:2012-02
ali-abu-al-ragheb	Ali Abu al-Ragheb	al-Ragheb	Ali Abul Ragheb	Q2509606	JOR:hg:2000-06:2002-01;JOR:hg:2002-01:2003-07;JOR:hg:2003-07:2003-10
ali-ahmadov	Ali Ahmadov	Ahmadov	Ali Akhmedov	Q4073064	AZE:dg:2013-10:~2022-07
ali-ahmed-jama-jangali	Ali Ahmed Jama Jangali	Jangali		Q16730150	SOM:fm:2008:2009;SOM:fm:2009:2010
ali-ahmed-karti	Ali Ahmed Karti	Karti		Q12228166	SDN:fm:2010-06:2015-06
ali-akbar-salehi	Ali Akbar Salehi	Salehi		Q283201	IRN:fm:2010-12:2013-08;IRN:vp:2009-07:2010-12;IRN:vp:2013-08:2021-08
ali-al-rashid	Ali Al-Rashid	Al-Rashid		Q4724623	KWT:sp:2012-12:2013-08
ali-al-sadiq-ali	Ali Al-Sadiq Ali	Ali		Q113987015	SDN:fm:2022-01:~2022-12
ali-allawi	Ali Allawi	Allawi		Q2646641	IRQ:dg:2020-05:~2022-08;IRQ:dm:2004-04:2004-06
ali-asadov	Ali Asadov	Asadov		Q12850075	AZE:hg:2019-10:~2026-05
ali-aslan	Ali Aslan	Aslan		Q2836110	SYR:mc:1998-07:2002-01
ali-asqar-munesan	Ali Asqar Munesan	Munesan			IRN:vp:2019-05:~2019-05
ali-babacan	Ali Babacan	Babacan		Q714518	TUR:dg:2009-05:~2009;TUR:dg:2014-08:~2015-11;TUR:fm:2007-08:2009-05
ali-badjo-gamatie	Ali Badjo Gamatié	Gamatié		Q2097624	NER:hg:2009-10:2010-02
ali-benflis	Ali Benflis	Benflis		Q327016	DZA:hg:2000-08:2003-05
ali-bongo-ondimba	Ali Bongo Ondimba	Bongo	Ali Ben Bongo Ondimba	Q57521	GAB:hs:2009-10:2023-09
ali-faraj-al-qatrani	Ali Faraj al-Qatrani	al-Qatrani			LBY:dg:2019-05:~2019-05
ali-habib-mahmud	Ali Habib Mahmud	Mahmud		Q369251	SYR:dm:2009-06:2011-08;SYR:mc:2004-05:2009-06
ali-hammoud	Ali Hammoud	Hammoud	Ali Hammud|Ali al-Zafir|Mohamed Mazen Ali Yusef	Q4724843	SYR:im:2001-12:2004-10
ali-hasanov	Ali Hasanov	Hasanov			AZE:dg:2019-05:~2019-05
ali-hassan-bahdon	Ali Hassan Bahdon	Bahdon		Q27038707	DJI:dm:2019-05:~2019-05
ali-karachev	Ali Karachev	Karachev		Q111008250	KGZ:dg:2009-10:2010-04
ali-khalif-galaydh	Ali Khalif Galaydh	Galaydh		Q1397035	SOM:hg:2000-10:2001-10
ali-khamenei	Ali Khamenei	Khamenei	Ali Hoseini-Khamenei	Q57336	IRN:hs:1989-06:~2026-01
ali-laarayedh	Ali Laarayedh	Laarayedh	Ali Laareydh	Q281184	TUN:hg:2013-03:2014-01;TUN:im:2011-12:2013-03
ali-lamine-zeine	Ali Lamine Zeine	Zeine	Ali Mahaman Lamine Zeine	Q2646711	NER:hg:2023-08:~2026-01
ali-larijani	Ali Larijani	Larijani		Q336363	IRN:si:2005-08:2007-10;IRN:sp:2008-06:2020-05
ali-mahmoud-abbas	Ali Mahmoud Abbas	Abbas		Q111748038	SYR:dm:2022-04:~2023-01
ali-mohamed-shein	Ali Mohamed Shein	Shein	Ali Mohammed Shein	Q743333	TZA:vp:2001-07:2010-11
ali-mohammed-al-moumen	Ali Mohammed Al-Moumen	Al-Moumen		Q12227954	KWT:mc:1993:2003-01
ali-mohammed-ghedi	Ali Mohammed Ghedi	Ghedi	Ali Mohamed Gedi|Ali Muhammad Ghedi	Q355468	SOM:hg:2004-12:2007-10
ali-mohsen-al-ahmar	Ali Mohsen Al-Ahmar	Ali Mohsen	Ali Mohsin al-Ahmar|Ali Muhsin al-Ahmar|Mohsin al-Ahmar	Q979788	YEM:vp:2016-04:2022-04
ali-muhammad-mujawar	Ali Muhammad Mujawar	Mujawar	Ali Muhammad Mujawwar	Q362268	YEM:hg:2007-04:2011-12
ali-naghiyev	Ali Naghiyev	Naghiyev		Q64739163	AZE:si:2019-06:~2022-07
ali-osman-taha	Ali Osman Taha	Taha	Ali Uthman Muhammad Taha	Q937264	SDN:vp:1998-02:2005-01;SDN:vp:2005-07:2011-09;SDN:vp:2011-09:2013-12
ali-rodriguez-araque	Alí Rodríguez Araque	Araque		Q2855363	VEN:fm:2004-11:2006-08
ali-sabry	Ali Sabry	Sabry		Q98293656	LKA:fm:2022-07:~2022-07
ali-said-abdella	Ali Said Abdella			Q4725176	ERI:fm:2000:2005
ali-salajegheh	Ali Salajegheh	Salajegheh		Q109549146	IRN:vp:2021-10:~2022-07
ali-shamkhani	Ali Shamkhani	Shamkhani		Q1391746	IRN:si:2013-09:~2022-07
ali-tamim-fartak	Ali Tamim Fartak	Fartak		Q112325587	SDN:ad:2005-09:2007-12
ali-yerlikaya	Ali Yerlikaya	Yerlikaya		Q12808436	TUR:im:2023-06:~2025-12
ali-zaydan	Ali Zaydan	Zaydan			LBY:hg:2012-10:2014-03
alice-nzomukunda	Alice Nzomukunda	Nzomukunda		Q2836630	BDI:vp:2005-08:2006-09
alicia-barcena	Alicia Bárcena	Bárcena			MEX:fm:2023-07:2024-09
alie-kabba	Alie Kabba	Kabba		Q55126210	SLE:fm:2018-05:2019-05
alihan-smaiylov	Alihan Smaiylov	Smaiylov	Alikhan Smailov	Q56825894	KAZ:dg:2019-02:2022-01;KAZ:hg:2022-01:2024-02
alija-izetbegovic	Alija Izetbegović	Izetbegović		Q183848	BIH:hs:1996-03:~1999;BIH:hs:2000-02:2000-10
alik-l-alik	Alik L. Alik	Alik		Q1283214	FSM:vp:2007-05:2015-05
alikbek-jekshenkulov	Alikbek Jekshenkulov	Jekshenkulov		Q4160126	KGZ:fm:2005-09:2007-02
aliki-faipule-falimateao	Aliki Faipule Falimateao	Falimateao			TKL:hg:1997:2002
aliki-faipule-kuresa-nasau	Aliki Faipule Kuresa Nasau	Nasau			TKL:hg:2004:2005-02
aliki-faipule-pio-tuia	Aliki Faipule Pio Tuia	Tuia			TKL:hg:2002:2004
alina-gorghiu	Alina Gorghiu	Gorghiu		Q4726709	ROU:sp:2022-06:~2022-08
aline-hanson	Aline Hanson	Hanson			MAF:hg:2013-04:2017-04
alison-manani-magaya	Alison Manani Magaya	Magaya		Q112325588	SSD:im:2011-08:2013-07
aliu-mahama	Aliu Mahama	Mahama		Q1374550	GHA:vp:2001-01:2009-01
alix-didier-fils-aime	Alix Didier Fils-Aimé	Fils-Aimé	Alix Didier Fils-Aim		HTI:hg:2024-11:~2026-01
aliyu-mohammed-gusau	Aliyu Mohammed Gusau	Gusau		Q4727556	NGA:dm:2014-03:2015-05
aljosa-campara	Aljosa Campara	Campara			BIH:im:2019-05:~2019-05
alkache-alhada	Alkache Alhada	Alhada		Q101041532	NER:im:2021-04:2021-11
alkassoum-indattou	Alkassoum Indattou	Indattou		Q110537624	NER:dm:2021-04:~2022-08
allamaye-halina	Allamaye Halina	Halina			TCD:hg:2024-05:~2026-01
allan-bell	Allan Bell	Bell			IMN:hg:2011-10:2016-10
allan-kemakeza	Allan Kemakeza	Kemakeza		Q654672	SLB:dg:2000-07:~2001;SLB:hg:2001-12:2006-04
allan-marat	Allan Marat	Marat			PNG:dg:2002-08:~2002
allan-rodriguez	Allan Rodríguez	Rodríguez		Q97174505	GTM:sp:2020-01:2022-01
allan-taylor	Allan Taylor	Taylor		Q4730998	AUS:si:1998-03:2003-02
allen-chastanet	Allen Chastanet	Chastanet	Allen Chastenet	Q16203640	LCA:fm:2019-05:~2019-05;LCA:hg:2016-06:2021
ally-coulibaly	Ally Coulibaly	Coulibaly		Q2838739	CIV:fm:2020-03:2021-04
almamy-kabele-camara	Almamy Kabélé Camara	Camara		Q114643672	GIN:dm:2008-05:2008-12
almasbei-kchach	Almasbei Kchach	Kchach		Q4250548	GEO:im:1996-06:2001-07;GEO:im:2001-11:2003-05
almazbek-atambayev	Almazbek Atambayev	Atambayev	Almazbek Atambaev	Q24692	KGZ:hg:2007-03:2007-11;KGZ:hg:2010-12:2011-09;KGZ:hg:2011-11:2011-12;KGZ:hs:2011-12:2017-11
almerindo-jaka-jamba	Almerindo Jaka Jamba	Jamba		Q4733786	AGO:sp:2002:2004
alpha-barry	Alpha Barry	Barry		Q25115075	BFA:fm:2016-01:2021-12
alpha-conde	Alpha Condé	Condé		Q4413	GIN:dm:2019-05:~2019-05;GIN:hs:2010-12:2021-09
alpha-oumar-konare	Alpha Oumar Konare	Konare			MLI:hs:1992-06:2002-06
alphonse-marie-kadege	Alphonse-Marie Kadege	Kadege		Q2839679	BDI:vp:2003-04:2004-11
alrich-nicolas	Alrich Nicolas	Nicolas		Q1111324	HTI:fm:2008-09:2009-11
altaf-hossain-chowdhury	Altaf Hossain Chowdhury	Chowdhury		Q27916183	BGD:im:2001-10:2004-03
altynay-omurbekova	Altynay Omurbekova	Omurbekova			KGZ:dg:2019-05:~2019-05
alva-baptiste	Alva Baptiste	Baptiste		Q4737616	LCA:fm:2021-08:~2022-12
alvaro-arzu-escobar	Alvaro Arzú Escobar	Escobar		Q27044664	GTM:sp:2018-01:2020-01
alvaro-colom	Álvaro Colom	Colom	Alvaro Colom Caballeros	Q250924	GTM:hg:2008-01:2012-01;GTM:hs:2008-01:2012-01
alvaro-elias-loredo	Álvaro Elías Loredo	Loredo		Q6172780	MEX:sp:2006-05:2006-08
alvaro-elizalde	Álvaro Elizalde	Elizalde		Q16298964	CHL:sp:2022-03:~2022-07
alvaro-enrique-arzu-irigoyen	Álvaro Enrique Arzú Irigoyen	Arzú		Q250834	GTM:hg:1996-01:2000-01;GTM:hs:1996-01:2000-01
alvaro-garcia-linera	Álvaro García Linera	García		Q250993	BOL:vp:2006-01:2019-11
alvaro-leyva	Álvaro Leyva	Leyva		Q10395812	COL:fm:2022-08:~2023-06
alvaro-uribe-velez	Alvaro Uribe Velez	Uribe			COL:hg:2002-08:2010-08;COL:hs:2002-08:2010-08
alwi-shihab	Alwi Shihab	Shihab		Q2840640	IDN:fm:1999-10:2001-07
aly-ngouille-ndiaye	Aly Ngouille Ndiaye	Ndiaye		Q98730622	SEN:im:2017-09:2020-11
alya-bint-ahmad-bin-saif-al-thani	Alya bint Ahmad bin Saif Al Thani	Alya			QAT:un:2019-05:~2019-05
amado-boudou	Amado Boudou	Boudou		Q452112	ARG:vp:2011-12:2015-12
amadou-ali	Amadou Ali	Ali		Q2840847	CMR:dg:2004-12:~2023-12
amadou-ba	Amadou Ba	Ba		Q16269678	SEN:fm:2019-04:2020-11;SEN:hg:2022-09:2024-03
amadou-damaro-camara	Amadou Damaro Camara	Camara		Q96059533	GIN:sp:2020-04:~2023-01
amadou-gon-coulibaly	Amadou Gon Coulibaly	Coulibaly		Q2840866	CIV:hg:2017-01:2020-07
amadou-lamarana-bah	Amadou Lamarana Bah	Bah		Q108426403	GIN:fm:2008:2009
amadou-salifou	Amadou Salifou	Salifou		Q19259177	NER:sp:2014-11:2016-03
amadou-soumahoro	Amadou Soumahoro	Soumahoro		Q68770341	CIV:sp:2019-03:2022-05
amadou-toumani-toure	Amadou Toumani Toure	Toure			MLI:hs:2002-06:2012-04
amal-mudallali	Amal Mudallali	Mudallali			LBN:un:2019-05:~2019-05
amama-mbabazi	Amama Mbabazi	Mbabazi		Q57873	UGA:hg:2011-05:2021-06
amancio-oscar-denis-sanchez	Amancio Oscar Denis Sanchez	Denis			PRY:vp:2012-06:~2012
amanda-fazio	Amanda Fazio	Fazio		Q4739616	AUS:sp:2009-11:2011-05
amangeldy-muraliyev	Amangeldy Muraliyev	Muraliyev		Q24678	KGZ:hg:1999-04:2000-12
amara-essy	Amara Essy	Essy		Q454785	CIV:fm:1990:2000
amber-rudd	Amber Rudd	Rudd		Q479171	GBR:im:2016-07:2018-04
ambroisine-kpongo	Ambroisine Kpongo	Kpongo		Q36070326	CAF:un:2019-05:~2019-05
ambrose-dery	Ambrose Dery	Dery		Q459187	GHA:im:2019-05:~2019-05;GHA:im:2021-01:~2022-07
ambrose-lufuma	Ambrose Lufuma	Lufuma		Q45384113	ZMB:dm:2021-08:~2022-07
ambrose-mandvulo-dlamini	Ambrose Mandvulo Dlamini	Dlamini	Russell Dlamini|Russell Mmiso Dlamini	Q57973856	SWZ:hg:2018-10:2021-07;SWZ:hg:2023-11:~2026-01
ambrosio-ndong-masie	Ambrosio Ndong Masie	Masie		Q112186241	GNQ:ad:2020-08:~2022-07
ameen-faisal	Ameen Faisal	Faisal		Q4742107	MDV:dm:2008-11:2010-12
ameenah-gurib-fakim	Ameenah Gurib-Fakim	Gurib-Fakim		Q20022984	MUS:hs:2015-06:2018-03
amelie-de-montchalin	Amélie de Montchalin	de Montchalin		Q30379410	FRA:fm:2019-05:~2019-05
amenta-matthew	Amenta Matthew	Matthew			MHL:im:2019-05:~2019-05
americo-doliveira-dos-ramos	Américo d'Oliveira Dos Ramos	Dos Ramos	Am rico d'Oliveira Dos Ramos		STP:hg:2025-01:~2026-01
amery-browne	Amery Browne	Browne		Q107861200	TTO:fm:2015-09:~2022-07
amina-j-mohammed	Amina J. Mohammed	Mohammed		Q4746340	:io:2017-02:~2023-01
amina-mohamed	Amina Mohamed	Mohamed	Amina Chawahir Mohamed	Q4746345	KEN:fm:2013-05:2018-02
aminata-toure	Aminata Touré	Touré		Q2415495	SEN:hg:2013-09:2014-07
aminatou-maiga-toure	Aminatou Maïga Touré	Touré		Q2843402	NER:fm:2010-03:2011-04
amine-abba-sidick	Amine Abba Sidick	Sidick		Q44738325	TCD:fm:2020-07:2021-05
aminu-bashir-wali	Aminu Bashir Wali	Wali		Q19834500	NGA:fm:2014:2015
aminu-bello-masari	Aminu Bello Masari	Masari		Q18098561	NGA:sp:2003:2007
aminu-waziri-tambuwal	Aminu Waziri Tambuwal	Tambuwal		Q4746479	NGA:sp:2011-06:2015-06
amir-hatami	Amir Hatami	Hatami		Q25424757	IRN:dm:2017-08:2021-08
amir-hossein-ghazizadeh-hashemi	Amir-Hossein Ghazizadeh Hashemi	Hashemi		Q16045275	IRN:vp:2021-09:~2022-07
amir-khan-muttaqi	Amir Khan Muttaqi	Muttaqi		Q60499905	AFG:fm:2021-09:~2025-12
amir-peretz	Amir Peretz	Peretz		Q472117	ISR:dg:2006-05:2007-06;ISR:dm:2006-05:2007-06
amit-shah	Amit Shah	Shah		Q4746875	IND:im:2019-05:~2025-12
amon-murwira	Amon Murwira	Murwira		Q85748517	ZWE:fm:2021-01:2021-03
amr-moussa	Amr Moussa	Moussa		Q381113	EGY:fm:1991-05:2001-05
amrith-rohan-perera	Amrith Rohan Perera	Perera			LKA:un:2019-05:~2019-05
amrullah-saleh	Amrullah Saleh	Saleh		Q477828	AFG:im:2018-12:2019-01;AFG:im:2019-05:~2019-05;AFG:vp:2020-02:2021-08
amy-adams	Amy Adams	Adams		Q4451142	NZL:im:2011-12:2012-04
ana-birchall	Ana Birchall	Birchall		Q12720574	ROU:dg:2019-05:~2019-05
ana-brnabic	Ana Brnabić	Brnabić		Q26258815	SRB:hg:2017-06:2024-03
ana-de-palacio-y-del-valle-lersundi	Ana de Palacio y del Valle-Lersundi	del Valle-Lersundi		Q438185	ESP:fm:2002-07:2004-04
ana-garcia-carias	Ana García Carías	Carías		Q16300525	HND:ad:2014-01:2022-01
ana-helena-chacon	Ana Helena Chacón	Chacón	Ana Helena Chacon Echeverria|Ana Helena Chacón Echeverría	Q15980311	CRI:im:2002:2006;CRI:vp:2014-05:2018-05
ana-pastor-julian	Ana Pastor Julián	Julián		Q433215	ESP:sp:2016-07:2019-05
ana-revenco	Ana Revenco	Revenco		Q108009132	MDA:im:2021-08:~2022-07
ana-rosanna-guevara-pinto	Ana Rosanna Guevara Pinto	Guevara			HND:vp:2019-05:~2019-05
ana-vilma-de-escobar	Ana Vilma de Escobar	de Escobar	Ana Vilma Albanez De Escobar	Q4272340	SLV:vp:2004-06:2009-06
anas-khalid-al-saleh	Anas Khalid Al Saleh	Al Saleh	Anas al-Khalid al-Salih	Q16214166	KWT:im:2019-11:2020-12
anastase-murekezi	Anastase Murekezi	Murekezi		Q17417622	RWA:hg:2014-07:2017-08
anatol-kalinin	Anatol Kalinin	Kalinin		Q13028435	BLR:dg:2010-12:2018-08
anatol-kulyashow	Anatol Kulyashow	Kulyashow		Q2080709	BLR:im:2009-06:2012-05
anatol-salaru	Anatol Șalaru	Șalaru		Q4752069	MDA:dm:2015-07:2016-12
anatol-sivak	Anatol Sivak	Sivak		Q3925052	BLR:dg:2020-09:~2024-05
anatol-tozik	Anatol Tozik	Tozik		Q13132826	BLR:dg:2010-12:2014-12
anatole-collinet-makosso	Anatole Collinet Makosso	Makosso		Q4752077	COG:hg:2021-05:~2026-01
anatole-collinet-makosso-cod-2024	Anatole Collinet Makosso	Makosso			COD:hg:2021-05:2024-05
anatole-marie-nkou	Anatole Marie Nkou	Nkou		Q4752079	CMR:un:2008-05:~2022-08
anatolie-nosatii	Anatolie Nosatîi	Nosatîi		Q108213037	MDA:dm:2021-08:~2022-07
anatolii-mohyliov	Anatolii Mohyliov	Mohyliov		Q488174	UKR:im:2010-03:2011-11
anatolio-ndong-mba	Anatolio Ndong Mba	Ndong Mba		Q112133229	GNQ:un:2011:2016;GNQ:un:2019-05:~2019-05
anatoliy-holubchenko	Anatoliy Holubchenko	Holubchenko		Q12096690	UKR:ad:2013-12:2014-01
anatoliy-hrytsenko	Anatoliy Hrytsenko	Hrytsenko		Q488211	UKR:dm:2005-02:2007-12
anatoliy-kinakh	Anatoliy Kinakh	Kinakh		Q488180	UKR:dg:2005-02:~2004;UKR:hg:2001-05:2002-11
anatoliy-serdyukov	Anatoliy Serdyukov	Serdyukov		Q316583	RUS:dm:2007-02:2012-11
anatoliy-zlenko	Anatoliy Zlenko	Zlenko		Q488198	UKR:fm:2000-10:2003-09
anatoly-bibilov	Anatoly Bibilov	Bibilov		Q3545676	GEO:hs:2017-04:2022-05;GEO:sp:2014-06:2017-04
anatoly-kvashnin	Anatoly Kvashnin	Kvashnin		Q2360635	RUS:mc:1997-05:2004-07
anatoly-tyutyunov	Anatoly Tyutyunov	Tyutyunov			BLR:dg:2002-07:~2004
anayansi-rodriguez-camejo	Anayansi Rodriguez Camejo	Rodriguez			CUB:un:2019-05:~2019-05
anca-dragu	Anca Dragu	Dragu		Q21510540	ROU:sp:2020-12:2021-11
anders-anundsen	Anders Anundsen	Anundsen		Q1772964	NOR:im:2013-10:2016-12
anders-brannstrom	Anders Brännström	Brännström		Q5588994	SWE:mc:2012-09:2016-06
anders-danielsson	Anders Danielsson	Danielsson		Q4353002	SWE:si:2007:2012
anders-fogh-rasmussen	Anders Fogh Rasmussen	Rasmussen			:io:2009-08:2014-09
anders-fogh-rasmussen-dnk-2009	Anders Fogh Rasmussen	Rasmussen		Q46052	DNK:hg:2001-11:2009-04
anders-grenstad	Anders Grenstad	Grenstad		Q5771052	SWE:mc:2005-07:2011-02
anders-samuelsen	Anders Samuelsen	Samuelsen		Q491263	DNK:fm:2016-11:2019-06
anders-silwer	Anders Silwer	Silwer		Q6176280	SWE:mc:2003:2011
anders-thornberg	Anders Thornberg	Thornberg		Q4753937	SWE:si:2012-07:2018
andika-perkasa	Andika Perkasa	Perkasa		Q18421241	IDN:mc:2018-11:2021-11;IDN:mc:2021-11:~2022-07
andranik-margaryan	Andranik Margaryan	Margaryan	Andranik Markaryan	Q215782	ARM:hg:2000-05:2007-03
andre-blattmann	André Blattmann	Blattmann		Q120004	CHE:mc:2008-08:2009-02;CHE:mc:2009-03:2016-12
andre-bumaya	André Bumaya	Bumaya		Q108461900	RWA:fm:2000:2002
andre-erdos	André Erdős	Erdős		Q94410378	HUN:un:1997:2002
andre-flahaut	André Flahaut	Flahaut		Q518520	BEL:dm:1999-07:2007-12;BEL:sp:2010-07:2014-06
andre-martin-ebanks	André Martin Ebanks	Ebanks	Andr Martin Ebanks		CYM:hg:2025-05:~2026-01
andre-nzapayeke	André Nzapayeké	Nzapayeké		Q15652682	CAF:hg:2014-01:2014-08
andre-rouvoet	André Rouvoet	Rouvoet		Q522624	NLD:dg:2007-02:2010-02;NLD:dg:2010-02:2010-10
andrea-belluzzi	Andrea Belluzzi	Belluzzi		Q19691256	SMR:hs:2015-04:2015-10
andrea-fornasiero	Andrea Fornasiero	Fornasiero		Q106447975	ITA:mc:1999-02:2001-08
andrea-patricia-clausen	Andrea Patricia Clausen	Clausen			FLK:hg:2025-04:~2026-01
andrea-zafferani	Andrea Zafferani	Zafferani		Q495277	SMR:hs:2010-10:2011-04
andreas-aebi	Andreas Aebi	Aebi		Q117403	CHE:sp:2020-11:2021-11
andreas-christou	Andreas Christou	Christou		Q4755398	CYP:im:2003-03:2006-09
andreas-d-mavroyiannis	Andreas D. Mavroyiannis	Mavroyiannis	Andreas Mavrogiannis	Q2846453	CYP:un:2019-05:~2019-05
andreas-norlen	Andreas Norlén	Norlén		Q4755577	SWE:sp:2018-09:~2022-07
andreas-panayiotou	Andreas Panayiotou	Panayiotou		Q65800420	CYP:im:2002-05:2003-02
andrei-belousov	Andrei Belousov	Belousov	Andrey Belousov|Andrey Removich Belousov	Q4082839	RUS:dg:2020-01:~2024-05;RUS:dm:2024-05:~2025-12
andrei-cucu	Andrei Cucu	Cucu			MDA:dg:2001-04:~2001
andrei-galbur	Andrei Galbur	Galbur		Q22236317	MDA:dg:2016-01:2017-12;MDA:fm:2016-01:2017-12
andrei-kobyakov	Andrei Kobyakov	Kobyakov	Andrey Kabyakov|Andrey Kabyakow|Andrey Kobyakov	Q502864	BLR:ad:2012-08:2014-12;BLR:dg:2000-03:~2003;BLR:dg:2003-12:~2004;BLR:hg:2014-12:2018-08
andrei-nastase	Andrei Năstase	Năstase		Q21746918	MDA:dg:2019-06:2019-11;MDA:im:2019-06:2019-11
andrei-ravkov	Andrei Ravkov	Ravkov	Andrey Ravkov	Q18613590	BLR:dm:2014-11:2020-01
andrei-spinu	Andrei Spînu	Spînu		Q108051533	MDA:dg:2021-08:~2022-07
andrei-stratan	Andrei Stratan	Stratan		Q502593	MDA:fm:2004-02:2009-09
andrej-babis	Andrej Babiš	Babiš		Q10819807	CZE:dg:2014-01:2017-05;CZE:hg:2017-12:2021-12;CZE:hg:2025-12:~2026-01
andrej-bajuk	Andrej Bajuk	Bajuk		Q434177	SVN:hg:2000-06:2000-11
andrej-danko	Andrej Danko	Danko		Q13397958	SVK:sp:2016-03:2020-03
andrej-kiska	Andrej Kiska	Kiska		Q12762303	SVK:hs:2014-06:2019-06
andrej-kuncevic	Andrej Kuncevič	Kuncevič		Q66678223	BLR:ad:2019-08:2021-04
andrej-osterman	Andrej Osterman	Osterman		Q18200474	SVN:mc:2014-10:2018-02
andrej-plenkovic	Andrej Plenković	Plenković		Q11685764	HRV:hg:2016-10:~2026-01
andreja-katic	Andreja Katič	Katič		Q23418897	SVN:dm:2015-05:2018-09;SVN:dm:2019-05:~2019-05
andres-allamand	Andrés Allamand	Allamand		Q4760139	CHL:dm:2011-01:2012-11;CHL:fm:2020-07:2022-02
andres-anvelt	Andres Anvelt	Anvelt		Q13234758	EST:im:2016-11:2018-11;EST:im:2019-05:~2019-05
andres-centino	Andres Centino	Centino		Q108892550	PHL:mc:2021-11:~2022-07
andres-chadwick	Andrés Chadwick	Chadwick	Andres Chadwick Pinera	Q4760169	CHL:im:2012-11:2014-03;CHL:im:2018-03:2019-10
andres-jorge-mbomio-nsem-abu	Andrés Jorge Mbomio Nsem Abu	Abu	Andres Jorge Mbomio Nsem Abua	Q112162959	GNQ:dg:2016-06:~2017
andres-manuel-lopez-obrador	Andrés Manuel López Obrador	López Obrador	Andr s Manuel L Pez Obrador	Q318508	MEX:hg:2018-12:2024-10;MEX:hs:2018-12:2024-10
andres-navarro-garcia	Andrés Navarro García	Navarro		Q18117835	DOM:fm:2014:2016
andres-pastrana	Andres Pastrana	Pastrana			COL:hg:1998-08:2002-08;COL:hs:1998-08:2002-08
andres-zaldivar	Andrés Zaldívar	Zaldívar		Q2600525	CHL:im:2006-03:2006-07;CHL:sp:1998-03:2004-03;CHL:sp:2017-03:2018-03
andrew-baing	Andrew Baing	Baing			PNG:dg:2003-11:~2003
andrew-bridgman	Andrew Bridgman	Bridgman			NZL:dm:2022-03:~2022-03
andrew-fahie	Andrew Fahie	Fahie			VGB:hg:2019-02:2022-05
andrew-gurr	Andrew Gurr	Gurr			SHN:hg:2007-11:2011-10
andrew-holness	Andrew Holness	Holness		Q505200	JAM:dm:2019-05:~2019-05;JAM:hg:2011-10:2012-01;JAM:hg:2016-03:~2026-01
andrew-leung	Andrew Leung	Leung		Q4757753	HKG:sp:2016-10:~2022-07
andrew-mclachlan	Andrew McLachlan	McLachlan		Q16732352	AUS:sp:2018-05:2020-02;AUS:sp:2022-07:~2022-07
andrew-napuat	Andrew Napuat	Napuat			VUT:im:2019-05:~2019-05
andrew-ridgeway	Andrew Ridgeway	Ridgeway			JEY:hg:2006-06:2008-12
andrew-scheer	Andrew Scheer	Scheer		Q2846724	CAN:sp:2011-06:2015-12
andrew-wallace	Andrew Wallace	Wallace		Q25756194	AUS:sp:2021-11:~2022-07
andrew-yang	Andrew Yang	Yang		Q11118258	TWN:dm:2013-08:2013-08
andrey-botsev	Andrey Botsev	Botsev		Q27919610	BGR:mc:2017-03:2020-02
andrii-sybiha	Andrii Sybiha	Sybiha	Andriy Sybiha		UKR:fm:2024-09:~2025-12
andrii-yermak	Andrii Yermak	Yermak		Q65200615	UKR:ad:2020-02:~2022-07
andrija-hebrang	Andrija Hebrang	Hebrang		Q511448	HRV:dg:2003-12:~2004
andrija-jovicevic	Andrija Jovićević	Jovićević		Q113160032	MNE:im:2001-07:2003-01
andris-berzins	Andris Bērziņš	Bērziņš		Q57506	LVA:hs:2011-07:2015-07
andris-berzins-lva-2002	Andris Bērziņš	Bērziņš		Q380986	LVA:hg:2000-05:2002-11
andris-riche	Andris Riché	Riché		Q21512019	HTI:sp:2015-01:2016-01
andris-skele	Andris Šķēle	Šķēle		Q511905	LVA:hg:1999-07:2000-05
andrius-kubilius	Andrius Kubilius	Kubilius		Q57663	LTU:hg:1999-11:2000-10;LTU:hg:2008-11:2012-11
andriy-bohdan	Andriy Bohdan	Bohdan		Q12083216	UKR:ad:2019-05:2020-02
andriy-deshchytsya	Andriy Deshchytsya	Deshchytsya		Q12100652	UKR:fm:2014-02:2014-06
andriy-klyuyev	Andriy Klyuyev	Klyuyev		Q510926	UKR:ad:2014-01:2014-02;UKR:dg:2003-12:2004-12;UKR:dg:2006-08:2007-12;UKR:dg:2010-03:2012-02;UKR:dm:2012-02:2014-01
andriy-parubiy	Andriy Parubiy	Parubiy		Q2482633	UKR:sp:2016-04:2019-08
andriy-smyrnov	Andriy Smyrnov	Smyrnov		Q85998900	UKR:ad:2019-09:~2022-07
andriy-taran	Andriy Taran	Taran		Q87069520	UKR:dm:2020-03:2021-11
andriy-zahorodniuk	Andriy Zahorodniuk	Zahorodniuk		Q66819268	UKR:dm:2019-08:2020-03
andronico-rodriguez-ledezma	Andrónico Rodríguez Ledezma	Ledezma		Q75827853	BOL:sp:2020-11:~2022-08
andrus-ansip	Andrus Ansip	Ansip		Q57640	EST:hg:2005-04:2014-03
andry-rajoelina	Andry Rajoelina	Rajoelina	Andry Nirina Rajoelina	Q57363	MDG:hs:2009-03:2014-01;MDG:hs:2019-01:2025-10;MDG:hs:2023-12:2025-10
andrzej-duda	Andrzej Duda	Duda		Q9151911	POL:hs:2015-08:2025-08
andrzej-lepper	Andrzej Lepper	Lepper		Q360362	POL:dg:2006-05:2006-09
andrzej-matejuk	Andrzej Matejuk	Matejuk		Q9152873	POL:mc:2008-03:2012-01
andy-keeling	Andy Keeling	Keeling			FLK:hg:2021-04:2025-04
anerood-jugnauth	Anerood Jugnauth	Jugnauth		Q217566	MUS:dm:2019-05:~2019-05;MUS:hg:2000-09:2003-10;MUS:hg:2014-12:2017-01;MUS:hs:2003-10:2012-03
anfinn-kallsberg	Anfinn Kallsberg	Kallsberg			FRO:hg:1998-05:2004-02
ange-felix-patasse	Ange-Félix Patassé	Patassé		Q314524	CAF:hs:1993-10:2003-03
angel-acebes	Ángel Acebes	Acebes		Q2628231	ESP:im:2002-07:2004-04
angel-edmundo-orellana	Ángel Edmundo Orellana	Orellana		Q3577002	HND:fm:2008:2009
angel-esono-nsuga	Angel Esono Nsuga	Nsuga		Q112186222	GNQ:ad:2020-08:~2022-07
angel-marin	Angel Marin	Marin		Q2080774	BGR:vp:2002-01:2012-01
angel-masie-mibuy	Angel Masie Mibuy	Masie	Angel Mesie Mibuy	Q112128540	GNQ:dg:2016-06:~2024-05
angel-naydenov	Angel Naydenov	Naydenov		Q12271885	BGR:dm:2013-05:2014-08
angel-ndong-micha	Angel Ndong Micha	Micha		Q112186175	GNQ:ad:2020-08:~2022-07
angel-serafin-seriche-dougan	Ángel Serafín Seriche Dougan	Dougan	Serafin Seriche Dougan	Q251902	GNQ:hg:1996-04:2001-03
angela-merkel	Angela Merkel	Merkel		Q567	DEU:hg:2005-11:2021
angelina-teny	Angelina Teny	Teny		Q4762750	SSD:dm:2020-03:~2022-08
angelino-alfano	Angelino Alfano	Alfano		Q535055	ITA:fm:2016-12:2018-06;ITA:im:2013-04:2014-02;ITA:im:2014-02:2016-12
angelino-garzon	Angelino Garzon	Garzon			COL:vp:2010-08:~2015-11
angelo-barros-da-veiga-tavares	Angelo Barros da Veiga Tavares	Tavares	Angelo de Barros Veiga Tavares	Q111954368	AGO:im:2012-09:2017-09;AGO:im:2017-09:2019-07
angelo-coronel	Angelo Coronel	Coronel		Q56346750	BRA:sp:2017-02:2019-02
angelo-farrugia	Angelo Farrugia	Farrugia		Q4762878	MLT:sp:2013-04:~2022-07
angelo-reyes	Angelo Reyes	Reyes		Q530701	PHL:dm:2001-03:2003-08
angelo-sodano	Angelo Sodano	Sodano	Angelo Cardinal Sodano		VAT:hg:1990-12:2006-09
angidi-chettiar	Angidi Chettiar	Chettiar	Angidi Verriah Chettiar	Q4515105	MUS:hs:2002-02:2002-02;MUS:vp:1997-06:~2001
angus-campbell	Angus Campbell	Campbell		Q5676860	AUS:mc:2018-07:~2022-07
angus-houston	Angus Houston	Houston		Q2849811	AUS:mc:2001-06:2005-07;AUS:mc:2005-07:2011-07
angus-robertson	Angus Robertson	Robertson		Q480184	GBR:fm:2021-05:~2022-08
anibal-acevedo-vila	Anibal Acevedo-Vila	Acevedo-Vila			PRI:hg:2005-01:2009-01
anibal-cavaco-silva	Aníbal Cavaco Silva	Cavaco Silva		Q57398	PRT:hs:2006-03:2016-03
anibal-fernandez	Aníbal Fernández	Fernández		Q2857937	ARG:im:2003-05:2007-12
anibal-pereyra	Anibal Pereyra	Pereyra		Q5676975	URY:sp:2014-03:2015-02
anibal-quinonez	Aníbal Quiñónez	Quiñónez		Q108426443	HND:fm:2003:~2022-07
anicet-georges-dologuele	Anicet-Georges Dologuélé	Dologuélé		Q546278	CAF:hg:1999-01:2001-04
aniceto-ebiaka-moete	Aniceto Ebiaka Moete	Moete		Q112128556	GNQ:dg:2006-08:2008-07;GNQ:dg:2008-07:2012-05
aniceto-guterres-lopes	Aniceto Guterres Lopes	Lopes		Q546352	TLS:sp:2017-09:2018;TLS:sp:2020-05:~2022-07
anifah-aman	Anifah Aman	Aman		Q4764583	MYS:fm:2009-04:2018-05
anil-gayan	Anil Gayan	Gayan		Q4764635	MUS:fm:2000:2003
anil-tipnis	Anil Tipnis	Tipnis		Q4764676	IND:mc:1998-12:2001-12
anisa-makhlouf	Anisa Makhlouf	Makhlouf		Q12180950	SYR:ad:1971-03:2000-06
anita-anand	Anita Anand	Anand		Q67442310	CAN:dm:2021-10:2023-07;CAN:fm:2025-05:~2025-12
anita-dunn	Anita Dunn	Dunn		Q2020636	USA:ad:2021-01:~2022-08
anja-simpraga	Anja Šimpraga	Šimpraga	Anja Simprag	Q111893514	HRV:dg:2022-04:~2024-05
ank-bijleveld	Ank Bijleveld	Bijleveld	Anna Bijleveld	Q434816	NLD:dm:2017-10:2021-09
ankie-broekers-knol	Ankie Broekers-Knol	Broekers-Knol		Q2609978	NLD:sp:2013-07:2019-06
ann-kristin-olsen	Ann-Kristin Olsen	Olsen			SJM:hg:1993-09:2001-06
ann-lewis	Ann Lewis	Lewis		Q4766506	USA:ad:1999-03:2001-01
ann-linde	Ann Linde	Linde		Q18243775	SWE:fm:2019-09:2021-07;SWE:fm:2019-09:2021-11;SWE:fm:2019-09:~2022-07
anna-benaki-psarouda	Anna Benaki-Psarouda	Benaki-Psarouda		Q3577025	GRC:sp:2004-03:2007-09
anna-burke	Anna Burke	Burke		Q4766888	AUS:sp:2012-10:2013-11
anna-fotyga	Anna Fotyga	Fotyga		Q432190	POL:fm:2006-05:2007-11
anna-lindh	Anna Lindh	Lindh		Q208591	SWE:fm:1998-10:2003-09
anna-maria-muccioli	Anna Maria Muccioli	Muccioli		Q1112792	SMR:hs:2013-10:2014-04
annaberdi-kakabayew	Annaberdi Kakabaýew	Kakabaýew		Q4767735	TKM:im:2002-05:2003-02
annalena-baerbock	Annalena Baerbock	Baerbock		Q564328	DEU:fm:2021-12:2025-05
annalena-baerbock-ita-2022	Annalena Baerbock	Baerbock			ITA:fm:2022-04:~2022-04
annamaria-cancellieri	Annamaria Cancellieri	Cancellieri		Q291249	ITA:im:2011-11:2013-04
anne-anderson	Anne Anderson	Anderson		Q564938	IRL:un:2010:2013
anne-brasseur	Anne Brasseur	Brasseur		Q539770	:io:2014-01:2016-01
anne-grete-strom-erichsen	Anne-Grete Strøm-Erichsen	Strøm-Erichsen		Q291598	NOR:dm:2005-10:2009-10;NOR:dm:2012-09:2013-10
anne-holmlund	Anne Holmlund	Holmlund		Q2851141	FIN:im:2007-04:2011-06
anne-makinda	Anne Makinda	Makinda		Q4768588	TZA:sp:2010-11:2015-11
anne-marie-lizin	Anne-Marie Lizin	Lizin		Q467291	BEL:sp:2004-07:2007-07
anne-mclellan	Anne McLellan	McLellan		Q2851210	CAN:dg:2003-12:2006-02
anne-w-patterson	Anne W. Patterson	Patterson		Q433742	USA:un:2005-01:2005-08
annegret-kramp-karrenbauer	Annegret Kramp-Karrenbauer	Kramp-Karrenbauer			DEU:dm:2019-07:2021-12
anneli-jaatteenmaki	Anneli Jäätteenmäki	Jäätteenmäki		Q229517	FIN:hg:2003-04:2003-06;FIN:sp:2003-03:2003-04
annelies-verlinden	Annelies Verlinden	Verlinden		Q99767918	BEL:im:2020-10:~2022-07
annemarie-jorritsma	Annemarie Jorritsma	Jorritsma		Q447079	NLD:dg:1998-08:2002-07
annemie-turtelboom	Annemie Turtelboom	Turtelboom		Q454893	BEL:im:2009-07:2011-12
annette-lu	Annette Lu	Lu	Annette Hsiu-lien Lu	Q465284	TWN:vp:2000-05:2008-05
annika-saarikko	Annika Saarikko	Saarikko	Mannika Saarikko	Q7045446	FIN:dg:2020-09:~2022-07
anniken-huitfeldt	Anniken Huitfeldt	Huitfeldt		Q156540	NOR:fm:2021-10:2023-10
annita-demetriou	Annita Demetriou	Demetriou		Q47984268	CYP:sp:2021-06:~2022-08
ano-pala	Ano Pala	Pala		Q567469	PNG:fm:2011:2012
anote-tong	Anote Tong	Tong		Q57456	KIR:fm:2019-05:~2019-05;KIR:hg:2003-07:2016-03;KIR:hs:2003-07:2016-03
anouchka-van-miltenburg	Anouchka van Miltenburg	van Miltenburg		Q510705	NLD:sp:2012-09:2015-12
anri-jergenia	Anri Jergenia	Jergenia		Q4160199	GEO:hg:2001-06:2002-11
antanas-valionis	Antanas Valionis	Valionis		Q571063	LTU:fm:2000-11:2006-07
ante-jelavic	Ante Jelavić	Jelavić		Q355737	BIH:hs:1998-09:~2000;BIH:hs:1999-06:2000-02
ante-kotromanovic	Ante Kotromanović	Kotromanović		Q571574	HRV:dm:2011-12:2016-01
ante-simonic	Ante Simonic	Simonic			HRV:dg:2002-07:~2003
anthony-albanese	Anthony Albanese	Albanese		Q335697	AUS:dg:2013-06:2013-09;AUS:hg:2022-05:~2026-01
anthony-carmona	Anthony Carmona	Carmona		Q4772220	TTO:hs:2013-03:2018-03
anthony-lino-makana	Anthony Lino Makana	Makana		Q4772949	SSD:sp:2016-08:2019-12
anthony-rota	Anthony Rota	Rota		Q2852943	CAN:sp:2019-12:~2022-07
antipas-mbusa	Antipas Mbusa	Mbusa		Q2853312	COD:fm:2007-02:2008-10
antoine-duquesne	Antoine Duquesne	Duquesne		Q586083	BEL:im:1999:2003
antoine-felix-abdoulaye-diome	Antoine Félix Abdoulaye Diome	Diome		Q101437800	SEN:im:2020-11:~2022-07
antoine-gabriel-kyungu-wa-kumwanza	Antoine Gabriel Kyungu wa Kumwanza	Kumwanza		Q106076672	COD:sp:2019-01:2019-04
antoine-ghonda	Antoine Ghonda	Ghonda		Q2853995	COD:fm:2003-06:2004-07
antoine-gizenga	Antoine Gizenga	Gizenga		Q316942	COD:hg:2006-12:2008-10
antoine-idji-kolawole	Antoine Idji Kolawolé	Kolawolé		Q4775490	BEN:fm:1998:2003
antoinette-batumubwira	Antoinette Batumubwira	Batumubwira		Q2856973	BDI:fm:2005:2009
anton-cottier	Anton Cottier	Cottier		Q121147	CHE:sp:2001-11:2002-11
anton-grizold	Anton Grizold	Grizold		Q12784802	SVN:dm:2000-11:2004-12
anton-rop	Anton Rop	Rop		Q464922	SVN:hg:2002-12:2004-12
anton-siluanov	Anton Siluanov	Siluanov	Anton Germanovich Siluanov	Q589645	RUS:dg:2018-05:2020-01
antonella-mularoni	Antonella Mularoni	Mularoni		Q58075	SMR:hs:2013-04:2013-10
antonello-bacciocchi	Antonello Bacciocchi	Bacciocchi	Antonello Bacciochi	Q596870	SMR:hs:2005-10:2006-04
antonette-wemyss-gorman	Antonette Wemyss Gorman	Gorman		Q110663428	JAM:mc:2022-01:~2022-07
antoni-kowalczyk	Antoni Kowalczyk	Kowalczyk		Q9156969	POL:mc:2001-10:2003-10
antoni-macierewicz	Antoni Macierewicz	Macierewicz		Q597698	POL:dm:2015-11:2018-01
antoni-marti	Antoni Martí	Martí	Antoni Marti Petit	Q24801	AND:hg:2011-05:2019-05
antonia-urrejola	Antonia Urrejola	Urrejola		Q75836988	CHL:fm:2022-03:~2022-07
antonieta-rosa-gomes	Antonieta Rosa Gomes	Gomes		Q26857888	GNB:fm:2001:~2023-01
antonina-miko-mikue	Antonina Miko Mikue	Mikue		Q112186236	GNQ:ad:2020-08:~2022-07
antonio-alvarez-desanti	Antonio Álvarez Desanti	Desanti		Q2857521	CRI:sp:2016:2017
antonio-augusto-cancado-trindade	Antônio Augusto Cançado Trindade	Trindade		Q611793	:io:2009-02:2022-05
antonio-bells	Antonio Bells	Bells			PLW:vp:2013-01:~2017-03
antonio-camacho-vizcaino	Antonio Camacho Vizcaíno	Vizcaíno		Q601153	ESP:im:2011-07:2011-12
antonio-carattoni	Antonio Carattoni	Carattoni		Q601273	SMR:hs:2006-10:2007-04
antonio-costa	António Costa	Costa	Antonio Luis Santos da Costa	Q610788	PRT:fm:2022-03:2022-03;PRT:hg:2015-11:2019-10;PRT:hg:2015-11:2022-03;PRT:hg:2015-11:2024-04
antonio-costa-eue-2026	António Costa	Costa			EUE:hs:2024-12:~2026-01
antonio-de-almeida-santos	António de Almeida Santos	Santos		Q611579	PRT:sp:1995-10:2002-04
antonio-egidio-de-sousa-santos	António Egídio de Sousa Santos	Santos		Q109984935	AGO:mc:2018-04:~2022-07
antonio-enrique-lusson-batlle	Antonio Enrique Lussón Batlle	Batlle		Q4776586	CUB:dg:2010:2015-11
antonio-gumende	Antonio Gumende	Gumende			MOZ:un:2019-05:~2019-05
antonio-guterres	António Guterres	Guterres	Antonio Manuel de Oliviera Guterres	Q311440	:io:2017-01:~2023-01;PRT:hg:1995-10:2002-04
antonio-isaac-monteiro	António Isaac Monteiro	Monteiro		Q4777565	GNB:fm:2005:2007
antonio-lagdameo	Antonio Lagdameo	Lagdameo		Q4776725	PHL:ad:2022-06:~2022-07
antonio-lazzaro-volpinari	Antonio Lazzaro Volpinari	Volpinari		Q3619743	SMR:hs:2002-04:2002-10
antonio-luis-montenegro	Antonio Luis Montenegro	Montenegro			PRT:hg:2024-04:~2026-01
antonio-manuel-fernandes-da-silva-ribeiro	António Manuel Fernandes da Silva Ribeiro	Ribeiro		Q106542530	PRT:mc:2018-03:~2022-08
antonio-martino	Antonio Martino	Martino		Q603390	ITA:dm:2001-06:2005-04;ITA:dm:2005-04:2006-05
antonio-martins-da-cruz	Antonio Martins da Cruz	da Cruz		Q16336736	PRT:fm:2002-04:2003-10
antonio-mascarenhas-monteiro	Antonio Mascarenhas Monteiro	Mascarenhas		Q336265	CPV:hs:1991-03:2001-03
antonio-mba-nguema	Antonio Mba Nguema	Nguema	Antonio Mba Nguema Mikue	Q63731266	GNQ:dm:2004-06:2016-06
antonio-milososki	Antonio Milošoski	Milošoski		Q603634	MKD:fm:2006-08:2011-07
antonio-moreno-barbera	Antonio Moreno Barberá	Barberá		Q60647131	ESP:mc:2000-12:2004-06
antonio-parra-gil	Antonio Parra Gil	Gil		Q108407655	ECU:fm:2005:2007-01
antonio-rodrigue	Antonio Rodrigue	Rodrigue		Q29563695	HTI:fm:2017-03:2018-09
antonio-saca	Antonio Saca	Saca	Elias Antonio Saca|Elias Antonio Saca Gonzalez	Q211000	SLV:hg:2004-06:2009-06;SLV:hs:2004-06:2009-06
antonio-sibacha-buecheku	Antonio Sibacha Buecheku	Buecheku		Q112186243	GNQ:ad:2020-08:~2022-07
antonio-tajani	Antonio Tajani	Tajani	Antonio Taiani	Q440710	ITA:fm:2022-10:~2025-12
antonio-victor-martins-monteiro	António Victor Martins Monteiro	Monteiro		Q2857765	PRT:fm:2004-07:2005-03
antonis-manitakis	Antonis Manitakis	Manitakis		Q13260393	GRC:im:2012-05:2012-06;GRC:im:2015-08:2015-09
antonis-samaras	Antonis Samaras	Samaras		Q57806	GRC:hg:2012-06:2015-01
antony-bertram-anderson	Antony Bertram Anderson	Anderson		Q110722327	JAM:mc:2010-10:2016-12
antony-blinken	Antony Blinken	Blinken		Q7821917	USA:fm:2021-01:2025-01;USA:si:2013-01:2015-01
antony-geros	Antony Geros	Geros			PYF:hg:2004-05:2008-04
ants-laaneots	Ants Laaneots	Laaneots		Q3736458	EST:mc:2006-12:2011-12
antti-hakkanen	Antti Häkkänen	Häkkänen		Q16299227	FIN:dm:2023-06:~2025-12
antti-kaikkonen	Antti Kaikkonen	Kaikkonen		Q11852109	FIN:dm:2019-12:~2022-07
antti-kalliomaki	Antti Kalliomäki	Kalliomäki		Q609682	FIN:dg:2003-04:~2004;FIN:dg:2003-06:2005-09
antti-rinne	Antti Rinne	Rinne		Q11852228	FIN:dg:2014-06:2015-05;FIN:hg:2019-06:2019-12;FIN:sp:2019-04:2019-06
anu-vehvilainen	Anu Vehviläinen	Vehviläinen		Q4349014	FIN:sp:2020-06:2022-02
anuphong-paochinda	Anuphong Paochinda	Anuphong			THA:im:2019-05:~2019-05
anura-bandaranaike	Anura Bandaranaike	Bandaranaike		Q612582	LKA:fm:2005-08:2005-11;LKA:sp:2000-10:2001-10
anura-kumara-dissanayake	Anura Kumara Dissanayake	Dissanayake			LKA:hg:2024-09:~2026-01;LKA:hs:2024-09:~2026-01
anushavan-danielyan	Anushavan Danielyan	Danielyan		Q176266	AZE:hg:1999-06:2007-09
anuthin-chanwirakun	Anuthin Chanwirakun	Anuthin			THA:dg:2019-11:~2021-12
anutin-charnvirakul	Anutin Charnvirakul	Anutin			THA:hg:2025-09:~2026-01
anwaar-ul-haq-kakar	Anwaar-ul-Haq Kakar	Kakar			PAK:hg:2023-08:2024-03
anwar-ibrahim	Anwar Ibrahim	Anwar			MYS:hg:2022-11:~2026-01
anyim-pius-anyim	Anyim Pius Anyim	Anyim		Q4778251	NGA:sp:2000-08:2003-05
anyu-angelov	Anyu Angelov	Angelov		Q551547	BGR:dm:2010-01:2013-03
anze-logar	Anže Logar	Logar		Q32083031	SVN:fm:2020-03:2022-06
apisai-ielemia	Apisai Ielemia	Ielemia		Q316267	TUV:fm:2006-08:2010-09;TUV:fm:2010-12:2013-08;TUV:hg:2006-08:2010-09
apollinaire-joachim-kyelem-de-tambela	Apollinaire Joachim Kyélem de Tambèla	Kyélem de Tambèla	Joachim Kylem De Tambela	Q114835874	BFA:hg:2022-10:~2025-12
apolo-nsibambi	Apolo Nsibambi	Nsibambi	Apollo Nsibambi	Q320005	UGA:hg:1999-04:2011-05
apostolos-kaklamanis	Apostolos Kaklamanis	Kaklamanis		Q539860	GRC:sp:1993-10:2004-02
aqilah-salah-issa	Aqilah Salah Issa	Issa			LBY:hs:2014-08:2015-12
aquilino-pimentel	Aquilino Pimentel	Pimentel		Q241545	PHL:sp:2000-11:2001-06
ara-ayvazyan	Ara Ayvazyan	Ayvazyan		Q21209713	ARM:fm:2020-11:2021-05
ara-babloyan	Ara Babloyan	Babloyan		Q4074471	ARM:sp:2017-05:2019-01
arafan-camara	Arafan Camara	Camara		Q2859422	GIN:dm:2007-03:2008-05
aram-sargsyan	Aram Sargsyan	Sargsyan	Aram Sarkisyan	Q501736	ARM:hg:1999-11:2000-05
arancha-gonzalez	Arancha González	González		Q16201039	ESP:fm:2019-11:2021-07
ararat-mirzoyan	Ararat Mirzoyan	Mirzoyan		Q31196321	ARM:dg:2018-05:2019-01;ARM:dg:2019-05:~2019-05;ARM:fm:2021-08:~2025-12;ARM:sp:2019-01:2021-08
arayik-harutyunyan	Arayik Harutyunyan	Harutyunyan		Q440824	AZE:hg:2007-09:2017-09;AZE:hs:2020-05:~2022-07
arben-ahmetaj	Arben Ahmetaj	Ahmetaj		Q13037063	ALB:dg:2021-09:~2024-05
arben-imami	Arben Imami	Imami		Q531489	ALB:dm:2009-09:2013-09
archbishop-paul-gallagher	Archbishop Paul Gallagher	Gallagher	Paul Gallagher	Q2059716	VAT:fm:2014-11:~2022-12
ardalan-shekarabi	Ardalan Shekarabi	Shekarabi		Q4787806	SWE:ad:2019-05:~2019-05
aren-b-palik	Aren B. Palik	Palik			FSM:vp:2023-05:~2024-05
ari-puheloinen	Ari Puheloinen	Puheloinen		Q2615997	FIN:mc:2009-08:2014-07
ariel-henry	Ariel Henry	Henry		Q107451258	HTI:hg:2021-07:2024-04;HTI:hs:2021-07:~2023-01;HTI:im:2015-01:2015-09;HTI:im:2022-11:~2023-01
ariel-lausarot	Ariel Lausarot	Lausarot		Q5704061	URY:sp:1999-03:2000-02
ariel-sharon	Ariel Sharon	Sharon		Q60206	ISR:hg:2001-03:2006-04
arif-alvi	Arif Alvi	Alvi		Q4790529	PAK:hs:2018-09:2024-03
ariranga-pillay	Ariranga Pillay	Pillay		Q15965859	MUS:hs:2002-02:2002-02
arisoa-lala-razafitrimo	Arisoa Lala Razafitrimo	Razafitrimo			MDG:un:2019-05:~2019-05
aristide-sokambi	Aristide Sokambi	Sokambi		Q112062386	CAF:dm:2014-08:2015-01
aristides-gomes	Aristides Gomes	Gomes		Q551585	GNB:hg:2005-11:2007-04;GNB:hg:2018-04:2019-10;GNB:hg:2019-11:2020-02
aristides-mejia-carranza	Aristides Mejia Carranza	Mejia			HND:vp:2009-02:~2009
aristides-ocante-da-silva	Aristides Ocante da Silva	da Silva		Q94788251	GNB:fm:2019:2019-07
aristobulo-izturiz	Aristóbulo Iztúriz	Iztúriz	Aristobulo Isturiz|Aristobulo Isturiz Almeida	Q4791112	VEN:vp:2016-01:2017-01
arkadi-ghukasyan	Arkadi Ghukasyan	Ghukasyan		Q541507	AZE:hs:1997-09:2007-09
arkady-dvorkovich	Arkady Dvorkovich	Dvorkovich	Premiers Arkadiy Vladimirovich Dvorkovich	Q1430324	RUS:dg:2012-05:2018-05
arman-melikyan	Arman Melikyan	Melikyan		Q4289478	AZE:fm:2004:2005
armand-de-decker	Armand De Decker	De Decker		Q677342	BEL:sp:1999-06:2004-07;BEL:sp:2007-07:2010-07
armanda-berta-dos-santos	Armanda Berta dos Santos	dos Santos		Q33638236	TLS:dg:2020-05:~2022-07
armando-calderon-sol	Armando Calderon Sol	Calderon			SLV:hg:1994-06:1999-06;SLV:hs:1994-06:1999-06
armando-da-cruz-neto	Armando da Cruz Neto	Neto		Q111937228	AGO:mc:2001:2003
armando-guebuza	Armando Guebuza	Guebuza	Armando Emilio Guebuza	Q57392	MOZ:hs:2005-02:2015-02
armando-salinas-torre	Armando Salinas Torre	Torre		Q5704624	MEX:sp:2003-03:2003-08
armen-darbinyan	Armen Darbinyan	Darbinyan			ARM:hg:1998-04:1999-11
armen-gevorgyan	Armen Gevorgyan	Gevorgyan		Q4134664	ARM:dg:2018-04:2018-04
armen-grigoryan	Armen Grigoryan	Grigoryan		Q56648535	ARM:fm:2021-07:2021-08
armen-khachatryan	Armen Khachatryan	Khachatryan		Q4496709	ARM:sp:1999-11:2003-06
armen-sarkissian	Armen Sarkissian	Sarkissian	Armen Sargsyan	Q93153	ARM:hs:2018-04:2022-02
armend-mehaj	Armend Mehaj	Mehaj		Q107601179	XKX:dm:2021-03:~2022-07
armida-villela-maria-de-lopez-contreras	Armida Villela Maria De Lopez Contreras	De Lopez			HND:vp:2002-01:~2005
armindo-ramos	Armindo Ramos	Ramos	Arlindo Ramos	Q27986398	STP:dm:2014-11:2016-10;STP:dm:2016-10:2018-12;STP:dm:2019-05:~2019-05
armirinho-da-cruz-marco-manhaze	Armirinho da Cruz Marco Manhaze	Manhaze		Q111828612	MOZ:im:1996-11:2005-02
arnaldo-giuzzio	Arnaldo Giuzzio	Giuzzio		Q105046318	PRY:im:2021-01:2022-02
arnold-palacios	Arnold Palacios	Palacios			MNP:hg:2023-01:2025-07
arnold-ruutel	Arnold Rüütel	Rüütel		Q194000	EST:hs:2001-10:2006-10
arnoldo-aleman-lacayo	Arnoldo Aleman Lacayo	Aleman			NIC:hg:1997-01:2002-01;NIC:hs:1997-01:2002-01
arnoldo-andre-tinoco	Arnoldo André Tinoco	Tinoco		Q114704690	CRI:fm:2022-05:~2023-01
arnulfo-fuentebella	Arnulfo Fuentebella	Fuentebella		Q4795443	PHL:sp:2000-11:2001-01
arpad-goncz	Árpád Göncz	Göncz		Q102200	HUN:hs:1990-05:2000-08
arsen-avakov	Arsen Avakov	Avakov		Q704389	UKR:im:2016-04:2019-08;UKR:im:2019-08:2021-07
arsenia-massingue	Arsénia Massingue	Massingue		Q109951071	MOZ:im:2020-11:~2022-07
arseniy-yatsenyuk	Arseniy Yatsenyuk	Yatsenyuk		Q471730	UKR:fm:2007-03:2007-12;UKR:hg:2014-02:2016-04;UKR:sp:2007-12:2008-11
arshak-karapetyan	Arshak Karapetyan	Karapetyan		Q107605738	ARM:dm:2021-08:2021-11
art-mcdonald	Art McDonald	McDonald		Q25189324	CAN:mc:2021-01:2021-02
artak-davtyan	Artak Davtyan	Davtyan		Q20508173	ARM:mc:2018-05:2020-06;ARM:mc:2021-03:2022-02
artan-grubi	Artan Grubi	Grubi		Q100430171	MKD:dg:2020-08:~2022-08
arthur-holder	Arthur Holder	Holder		Q109581241	BRB:sp:2018-06:~2022-07
arthur-lira	Arthur Lira	Lira		Q23904977	BRA:sp:2021-02:~2022-07
arthur-mutambara	Arthur Mutambara	Mutambara		Q432934	ZWE:dg:2009-02:2013-09
arthur-tovmasyan	Arthur Tovmasyan	Tovmasyan		Q4459252	AZE:sp:2020-05:~2022-07
arthur-zahidi-ngoma	Arthur Zahidi Ngoma	Ngoma		Q112221924	COD:vp:2003-07:2007-02
artis-pabriks	Artis Pabriks	Pabriks		Q713138	LVA:dg:2019-01:~2022-07;LVA:dm:2010-11:2014-01;LVA:dm:2019-01:~2022-07;LVA:fm:2004-07:2007-10
artjom-nowikow	Artjom Nowikow	Nowikow	Artem Novikov	Q101751482	KGZ:dg:2021-02:2021-05;KGZ:dg:2021-05:2021-05;KGZ:hg:2021-05:2021-05
artur-baghdasaryan	Artur Baghdasaryan	Baghdasaryan		Q708540	ARM:sp:2003-06:2006-06
artur-gumeniuc	Artur Gumeniuc	Gumeniuc			MDA:si:2019-05:~2019-05
artur-mikvabia	Artur Mikvabia	Mikvabia		Q19667703	GEO:hg:2015-03:2016-07
artur-rasizade	Artur Rasizade	Rasizade		Q57618	AZE:hg:1996-07:2003-08;AZE:hg:2003-11:2018-04
artur-sanha	Artur Sanhá	Sanhá		Q714815	GNB:hg:2003-09:2004-05
artur-silva	Artur Silva	Silva		Q47527935	GNB:fm:2015-10:2016-05;GNB:hg:2018-01:2018-04
arturas-melianas	Artūras Melianas	Melianas		Q716040	LTU:im:2012-04:2012-12
arturas-paulauskas	Artūras Paulauskas	Paulauskas		Q356704	LTU:hs:2004-04:2004-07;LTU:sp:2000-10:2004-04;LTU:sp:2004-07:2006-04
arturo-corrales	Arturo Corrales	Corrales		Q54848042	HND:fm:2011-09:2013-04;HND:fm:2015-01:2016-04
arturo-parisi	Arturo Parisi	Parisi		Q715394	ITA:dm:2006-05:2008-05
arturo-ulises-vallarino	Arturo Ulises Vallarino	Vallarino			PAN:vp:1999-09:~2003
arun-jaitley	Arun Jaitley	Jaitley		Q3629480	IND:dm:2014-05:2014-11;IND:dm:2017-03:2017-09
arunas-valinskas	Arūnas Valinskas	Valinskas		Q719281	LTU:sp:2008-11:2009-09
arup-raha	Arup Raha	Raha		Q4802286	IND:mc:2013-12:2016-12
arvils-aseradens	Arvils Ašeradens	Ašeradens		Q12667125	LVA:dg:2016-02:~2017-03
arvin-boolell	Arvin Boolell	Boolell		Q58260	MUS:fm:2008:2014
arvind-kumar	Arvind Kumar	Kumar		Q64945481	IND:si:2019-06:2022-06
arvydas-anusauskas	Arvydas Anušauskas	Anušauskas		Q3672207	LTU:dm:2020-12:~2022-08
arvydas-pocius	Arvydas Pocius	Pocius		Q449610	LTU:mc:2009-07:2014-07
aryeh-deri	Aryeh Deri	Deri		Q2670985	ISR:im:2019-05:~2019-05
arzybek-kozhoshev	Arzybek Kozhoshev	Kozhoshev		Q110087319	KGZ:dg:2021-10:2022-06
asa-romson	Åsa Romson	Romson		Q271230	SWE:dg:2014-10:2016-05
asaad-al-shaibani	Asaad al-Shaibani	al-Shaibani			SYR:fm:2024-12:~2025-12
asaad-bin-tariq-bin-taimur-al-said	Asa'ad bin Tariq bin Taimur al Said	al Said		Q59660242	OMN:dg:2017-03:~2023-01
asad-qaiser	Asad Qaiser	Qaiser		Q16734791	PAK:sp:2018-08:2022-04
asadullah-khalid	Asadullah Khalid	Khalid		Q500500	AFG:dm:2018-12:2021-03
asaduzzaman-khan	Asaduzzaman Khan	Khan	Asaduzzaman Khan Kamal	Q26703296	BGD:im:2014-01:~2022-07
asang-laoli	Asang Laoli	Asang			LAO:dg:2002-05:~2015-11
asen-vasilev	Asen Vasilev	Vasilev		Q12272416	BGR:dg:2021-12:~2022-07
ash-power	Ash Power	Power		Q4804422	AUS:mc:2011-05:2014-05
asha-rose-migiro	Asha-Rose Migiro	Migiro		Q461710	:io:2007-02:2012-07;TZA:fm:2006-01:2007-01
ashfaq-parvez-kayani	Ashfaq Parvez Kayani	Kayani		Q725223	PAK:mc:2007-11:2013-11;PAK:mc:2013-10:2013-11
ashot-ghulian	Ashot Ghulian	Ghulian		Q4151991	AZE:fm:2002:2004;AZE:sp:2005-07:2020-05
ashraf-ghani	Ashraf Ghani	Ghani	Ashraf Ghani Ahmadzai	Q172388	AFG:hg:2014-09:2021-08;AFG:hs:2014-09:2021-08
ashton-carter	Ashton Carter	Carter		Q4806029	USA:dm:2015-02:2017-01
ashwin-adhin	Ashwin Adhin	Adhin		Q20670527	SUR:hg:2019-05:~2019-05;SUR:vp:2015-08:2020-07
asif-ali-zardari	Asif Ali Zardari	Zardari		Q57373	PAK:hs:2008-09:2013-09;PAK:hs:2024-03:~2026-01
asim-munir	Asim Munir	Munir		Q4806973	PAK:si:2018-10:2019-06
askar-aitmatov	Askar Aitmatov	Aitmatov		Q4059021	KGZ:fm:2002-06:2005-03
askar-akayev	Askar Akayev	Akayev		Q489893	KGZ:hs:1990-10:2005-03
askar-mamin	Askar Mamin	Mamin		Q527063	KAZ:dg:2016-09:~2017-03;KAZ:hg:2019-02:2022-01
aslan-bartsits	Aslan Bartsits	Bartsits		Q110969212	GEO:vp:2019-09:2020-01
aslan-bzhania	Aslan Bzhania	Bzhania		Q4086139	GEO:hs:2020-04:~2022-07
aslan-kobakhia	Aslan Kobakhia	Kobakhia		Q26465386	GEO:dg:2016-08:2017-10;GEO:im:2016-08:~2022-07
aslanbek-bulatsev	Aslanbek Bulatsev	Bulatsev		Q724218	GEO:hg:2008-10:2009-08
asma-al-assad	Asma al-Assad	al-Assad		Q231637	SYR:ad:2000-12:~2023-01
asma-mohamed-abdalla	Asma Mohamed Abdalla	Abdalla		Q67201470	SDN:fm:2019-09:2020-07
asset-issekeshev	Asset Issekeshev	Issekeshev	Aset Isekeshev	Q461014	KAZ:ad:2018-09:2019-03;KAZ:dg:2010-03:~2011;KAZ:dg:2012-09:~2014;KAZ:si:2020-01:~2022-07
assimi-goita	Assimi Goïta	Goïta		Q98497406	MLI:hs:2021-06:~2026-01;MLI:vp:2020-09:~2021-06
assuncao-dos-anjos	Assunção dos Anjos	dos Anjos		Q58306	AGO:fm:2008-10:2010-11
assunta-meloni	Assunta Meloni	Meloni		Q437620	SMR:hs:2008-10:2009-04
asta-ragnheidur-johannesdottir	Ásta Ragnheiður Jóhannesdóttir			Q252586	ISL:sp:2009:2013
astamur-kecba	Astamur Kecba	Kecba		Q110974776	GEO:dg:2018-04:2020-04
astamur-tania	Astamur Tania	Tania		Q21933830	GEO:ad:2014-09:2016-05
astrid-fischel-volio	Astrid Fischel Volio	Fischel		Q5709957	CRI:vp:1998-05:2002
astrid-thors	Astrid Thors	Thors		Q2868553	:io:2013:2016
asylbek-jeenbekov	Asylbek Jêênbekov	Jêênbekov		Q4182022	KGZ:sp:2011-12:2016-04
atal-bihari-vajpayee	Atal Bihari Vajpayee	Vajpayee	Atal Behari Vajpayee	Q233289	IND:hg:1998-03:2004-05
atanas-pekanow	Atanas Pekanow	Pekanow		Q106801369	BGR:dg:2021-05:2021-12
atanasio-mtumuke	Atanásio Mtumuke	Mtumuke	Atanasio Salvador Mtumuke	Q19834890	MOZ:dm:2015-01:2020-01
atarake-natara	Atarake Natara	Natara			KIR:im:2019-05:~2019-05
atef-ebeid	Atef Ebeid	Ebeid	Atef Mohammed Abeid|Atef Obeid	Q559232	EGY:hg:1999-10:2004-07
atef-tarawneh	Atef Tarawneh	Tarawneh		Q16186517	JOR:sp:2013-11:2020-12
atifete-jahjaga	Atifete Jahjaga	Jahjaga		Q57509	XKX:hs:2011-04:2016-04
atiku-abubakar	Atiku Abubakar	Abubakar		Q755878	NGA:vp:1999-05:2007-05
atiqullah-atifmal	Atiqullah Atifmal	Atifmal		Q19271885	AFG:fm:2014-12:2015-02
atis-slakteris	Atis Slakteris	Slakteris		Q2869357	LVA:dm:2004-03:2004-12;LVA:dm:2006-04:2007-12
attila-cseke	Attila Cseke	Cseke		Q747255	ROU:ad:2020-12:2021-10;ROU:ad:2020-12:~2022-08
aubin-minaku	Aubin Minaku	Minaku		Q18642447	COD:sp:2012-04:2019-01
audra-plepyte	Audra Plepyte	Plepyte			LTU:un:2019-05:~2019-05
audronius-azubalis	Audronius Ažubalis	Ažubalis		Q58201	LTU:fm:2010-02:2012-12
augustin-iyamuremye	Augustin Iyamuremye	Iyamuremye		Q4821112	RWA:fm:1999:2000-03;RWA:sp:2019-10:~2022-08
augustin-kontchou-kouomegni	Augustin Kontchou Kouomegni	Kouomegni		Q4821116	CMR:fm:1997-12:2001-04
augustin-nsanze	Augustin Nsanze	Nsanze		Q767984	BDI:fm:2009:2011-11
augustine-kpehe-ngafuan	Augustine Kpehe Ngafuan	Ngafuan		Q4821195	LBR:fm:2012-02:2015-10
augustine-mahiga	Augustine Mahiga	Mahiga	Augustine Phillip Mahiga	Q14949590	TZA:fm:2015-12:2019-03
augusto-santos-silva	Augusto Santos Silva	Santos Silva		Q769747	PRT:dm:2009-10:2011-06;PRT:fm:2019-05:~2019-05;PRT:fm:2019-10:2022-03;PRT:sp:2022-03:~2022-08
aun-porn-moniroth	Aun Porn Moniroth	Aun Porn Moniroth	Aun Pornmoniroth	Q16979822	KHM:dg:2018-09:~2023-01
aunese-makoi-simati	Aunese Makoi Simati	Simati			TUV:un:2019-05:~2019-05
aung-san-suu-kyi	Aung San Suu Kyi	Aung San Suu Kyi	Suu Kyi	Q36740	MMR:ad:2019-05:~2019-05;MMR:fm:2019-05:~2019-05
aurangzeb-chowdhury	Aurangzeb Chowdhury	Chowdhury		Q27628122	BGD:mc:2019-01:2020-07
aurelia-frick	Aurelia Frick	Frick		Q58147	LIE:fm:2019-05:~2019-05
aurelien-agbenonci	Aurélien Agbénonci	Agbénonci		Q16840908	BEN:fm:2016:~2022-07
aurelio-guterres	Aurélio Guterres	Guterres		Q40013553	TLS:fm:2017-09:2018-06
aureliu-ciocoi	Aureliu Ciocoi	Ciocoi		Q4822275	MDA:fm:2019-11:2020-03;MDA:fm:2020-11:2021-08;MDA:hg:2020-12:2021-08
austan-goolsbee	Austan Goolsbee	Goolsbee		Q780691	USA:ad:2010-09:2011-08
auxillia-mnangagwa	Auxillia Mnangagwa	Mnangagwa		Q43962933	ZWE:ad:2017-11:~2022-07
avdullah-hoti	Avdullah Hoti	Hoti		Q30323682	XKX:hg:2020-06:2021-03
avigdor-lieberman	Avigdor Lieberman	Lieberman		Q58311	ISR:dg:2006-10:2008-01;ISR:dg:2009-04:2012-12;ISR:dm:2016-05:2018-11;ISR:fm:2009-04:2012-12;ISR:fm:2013-11:2015-05
aviv-kochavi	Aviv Kochavi	Kochavi		Q2088195	ISR:mc:2017-05:2018-12;ISR:mc:2019-01:~2022-07
avraham-burg	Avraham Burg	Burg		Q736237	ISR:sp:1999-07:2003-02
avraham-poraz	Avraham Poraz	Poraz		Q2573759	ISR:im:2003-02:2004-12
avril-haines	Avril Haines	Haines		Q14525857	USA:si:2015-01:2017-01;USA:si:2021-01:~2022-08
awad-khulayfat	Awad Khulayfat	Khulayfat			JOR:dg:2012-10:~2012
awang-halbi-bin-mohd-yussof	Awang Halbi bin Mohd Yussof	Yussof		Q47382814	BRN:dm:2018-01:~2022-07;BRN:mc:2001-02:2003-03
awang-tengah-ali-hasan	Awang Tengah Ali Hasan	Hasan		Q31186225	MYS:dg:2017-05:~2022-07
awn-shawkat-al-khasawneh	Awn Shawkat Al-Khasawneh	Al-Khasawneh	Awn Shawkat al-Khasawnah	Q441349	:io:2000:2011;:io:2006:2009;JOR:hg:2011-10:2012-05
awut-deng-acuil	Awut Deng Acuil	Acuil		Q12748065	SSD:fm:2019:2020
awwal-zubairu-gambo	Awwal Zubairu Gambo	Gambo		Q105083954	NGA:mc:2021-01:~2022-07
ayad-al-samarrai	Ayad al-Samarrai	al-Samarrai		Q4830811	IRQ:sp:2009-04:2010-06
ayad-allawi	Ayad Allawi	Allawi		Q313816	IRQ:hg:2003-10:2003-10;IRQ:hg:2004-06:2005-05;IRQ:vp:2014-09:~2017-03;IRQ:vp:2016-10:2018-10
ayanda-dlodlo	Ayanda Dlodlo	Dlodlo		Q28839897	ZAF:im:2017-10:2018-02
aydarus-qasim-al-zubaydi	Aydarus Qasim al-Zubaydi	al-Zubaydi			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05
ayelet-shaked	Ayelet Shaked	Shaked		Q2791686	ISR:im:2021-06:~2022-07
ayman-al-safadi	Ayman al-Ṣafadī	al-Ṣafadī		Q28336737	JOR:fm:2017-01:~2025-12
aymen-benabderrahmane	Aymen Benabderrahmane	Benabderrahmane	Ayman Benabderrahmane	Q96612848	DZA:hg:2021-06:2023-11
ayo-oke	Ayo Oke	Oke		Q29514889	NGA:si:2013-11:2017-10
aytibay-tagaev	Aytibay Tagaev	Tagaev		Q25583601	KGZ:sp:2008-05:2009-12
azali-assoumani	Azali Assoumani	Azali	Azail Assoumani	Q515602	COM:hg:2002-05:2006-05;COM:hg:2016-05:~2026-01;COM:hs:1999-04:2001-01;COM:hs:2001-05:2006-05;COM:hs:2016-05:~2026-01;COM:hs:2019-05:~2023-01
azam-suleman-khan	Azam Suleman Khan	Khan		Q88349901	PAK:im:2018-06:2018-08
azarias-ruberwa	Azarias Ruberwa	Ruberwa		Q2875098	COD:vp:2003-07:2007-02
azhar-abbas	Azhar Abbas	Abbas		Q108593754	PAK:mc:2021-09:~2022-08
azhar-azizan-harun	Azhar Azizan Harun	Harun		Q85976933	MYS:sp:2020-07:~2022-07
azim-ibrohim	Azim Ibrohim	Ibrohim		Q20604614	TJK:dg:2019-05:~2019-05
aziz-aaliev	Aziz Aaliev	Aaliev		Q110086101	KGZ:dg:2021-10:2022-03
aziz-abdukhakimov	Aziz Abdukhakimov	Abdukhakimov	Aziz Abduhakimov	Q24009847	UZB:dg:2018-05:~2022-07
aziz-ahmed	Aziz Ahmed	Ahmed		Q27627669	BGD:mc:2018-06:2021-06
aziz-akhannouch	Aziz Akhannouch	Akhannouch		Q1638114	MAR:hg:2021-10:~2026-01
aziz-khan	Aziz Khan	Khan		Q4832673	PAK:mc:1998-10:2000-08;PAK:mc:2001-10:2004-10
aziz-nasirzadeh	Aziz Nasirzadeh	Nasirzadeh			IRN:dm:2024-08:~2025-12
azubuike-ihejirika	Azubuike Ihejirika	Ihejirika		Q18684390	NGA:mc:2010-09:2014-01
azuma-koshiishi	Azuma Koshiishi	Koshiishi		Q446333	JPN:sp:2013-08:2016-07
b-elias-shoniyin	B. Elias Shoniyin	Shoniyin		Q99472381	LBR:fm:2015-10:2016-01
ba-mamadou-mbare	Ba Mamadou Mbaré	Mbaré		Q2877629	MRT:hs:2009-04:2009-08
babagana-monguno	Babagana Monguno	Monguno		Q21063459	NGA:mc:2009-07:2011-09
baboucarr-blaise-jagne	Baboucarr-Blaise Jagne	Jagne		Q797751	GMB:fm:2001-08:2004-10
baboucarr-jatta	Baboucarr Jatta	Jatta		Q98594679	GMB:im:2005-03:2006-11
baburam-bhattarai	Baburam Bhattarai	Bhattarai		Q57816	NPL:hg:2011-08:2013-03
bachana-akhalaia	Bachana Akhalaia	Akhalaia		Q788209	GEO:dm:2009-08:2012-07;GEO:im:2012-07:2012-09
bacharuddin-j-habibie	Bacharuddin J. Habibie	Habibie			IDN:hg:1998-05:1999-10;IDN:hs:1998-05:1999-10
baciro-dja	Baciro Djá	Djá		Q4838987	GNB:hg:2015-08:2015-09;GNB:hg:2016-05:2016-11
badara-joof	Badara Joof	Joof		Q28843913	GMB:vp:2022-05:~2022-07
baddeley-devesi	Baddeley Devesi	Devesi			SLB:dg:1997-08:~2000
badmaanyambuugiin-bat-erdene	Badmaanyambuugiin Bat-Erdene	Bat-Erdene		Q4841019	MNG:dm:2016-07:2017-10
badr-abdelatty	Badr Abdelatty	Abdelatty		Q93447756	EGY:fm:2024-07:~2025-12
badr-bin-saud-bin-harib-al-busaidi	Badr bin Saud bin Harib al-Busaidi	Badr			OMN:dm:2019-05:~2019-05
badr-gunba	Badr Gunba	Gunba		Q4152132	GEO:vp:2020-04:~2022-07
bah-ndaw	Bah Ndaw	Ndaw		Q99522144	GIN:hs:2020:~2022-03
bah-ndaw-mli-2021	Bah Ndaw	Ndaw			MLI:hs:2020-09:2021-06
baha-al-araji	Baha al-Araji	al-Araji			IRQ:dg:2014-09:~2015-11
bahjat-suleiman	Bahjat Suleiman	Suleiman		Q12199735	SYR:si:1999:2005
bahr-idris-abu-garda	Bahr Idris Abu Garda	Garda	Bahar Idris Abu Garda	Q112325599	SDN:im:2019-03:2019-04
baiba-braze	Baiba Braže	Braže			LVA:fm:2024-04:~2025-12
bailiff-geoffrey-rowland	Bailiff Geoffrey Rowland	Rowland			GGY:hg:2005-06:2012-03
bailiff-michael-birt	Bailiff Michael Birt	Birt			JEY:hg:2009-07:2018-06
bailiff-philip-martin-bailhache	Bailiff Philip Martin Bailhache	Bailhache			JEY:hg:1995-02:2009-07
bailiff-richard-collas	Bailiff Richard Collas	Collas			GGY:hg:2012-03:2023-12
bailiff-richard-mcmahon	Bailiff Richard McMahon	McMahon			GGY:hg:2020-05:2025-07
bailiff-timothy-le-cocq	Bailiff Timothy Le Cocq	Le Cocq			JEY:hg:2019-10:~2026-01
bailiff-william-bailhache	Bailiff William Bailhache	Bailhache			JEY:hg:2015-01:2022-07
bajram-begaj	Bajram Begaj	Begaj		Q107422711	ALB:hs:2022-07:~2026-01;ALB:mc:2020-07:2022-06
bajram-rexhepi	Bajram Rexhepi	Rexhepi		Q536115	XKX:hg:2002-03:2004-12
bakary-fofana	Bakary Fofana	Fofana		Q4849023	GIN:fm:2010:2010-12
bakhodir-kurbanov	Bakhodir Kurbanov	Kurbanov	Bahodir Qurbonov	Q63283334	UZB:dm:2019-02:~2022-07
bakhyt-sultanov	Bakhyt Sultanov	Sultanov	Bakyt Sultanov	Q4445713	KAZ:dg:2013-11:~2014;KAZ:dg:2022-01:~2022-07
bakhytzhan-sagintayev	Bakhytzhan Sagintayev	Sagintayev	Bakytzhan Sagintayev	Q4404442	KAZ:ad:2019-03:2019-06;KAZ:dg:2013-01:2016-09;KAZ:hg:2016-09:2019-02
bakili-muluzi	Bakili Muluzi	Muluzi		Q317107	MWI:hg:1994-05:2004-05;MWI:hs:1994-05:2004-05
bakir-izetbegovic	Bakir Izetbegović	Izetbegović		Q312355	BIH:hs:2010-11:~2013;BIH:hs:2012-03:~2017-03;BIH:hs:2014-03:2014-11;BIH:hs:2016-03:2016-11;BIH:hs:2018-03:2018-11
bako-sahakyan	Bako Sahakyan	Sahakyan		Q360462	AZE:hs:2007-09:2020-05
bakri-hassan-saleh	Bakri Hassan Saleh	Bakri	Bakri Hassan Salih	Q15700032	SDN:dm:2000-07:2005-09;SDN:hg:2017-03:2018-09;SDN:vp:2013-12:2017-03;SDN:vp:2013-12:2019-02
baktybek-bekbolotov	Baktybek Bekbolotov	Bekbolotov		Q110086093	KGZ:dm:2021-10:~2022-08
baktybek-kalyev	Baktybek Kalyev	Kalyev		Q111008253	KGZ:dm:2009-10:2010-04
bakyt-torobayev	Bakyt Torobayev	Torobayev		Q38459236	KGZ:dg:2022-03:~2022-08
bal-krishna-khand	Bal Krishna Khand	Khand		Q13183947	NPL:im:2021-07:~2022-07
bala-garba-jahumpa	Bala Garba Jahumpa	Jahumpa		Q164492	GMB:fm:2006-10:2007-09;GMB:fm:2014-08:2015-01
baldo-prokurica	Baldo Prokurica	Prokurica		Q4850447	CHL:dm:2020-12:2022-03
baldwin-lonsdale	Baldwin Lonsdale	Lonsdale		Q18117069	VUT:hs:2014-09:2017-06
baleka-mbete	Baleka Mbete	Mbete		Q804894	ZAF:dg:2008-09:2009-05;ZAF:sp:2004-07:2008-09;ZAF:sp:2014-05:2019-05;ZAF:vp:2008-09:2009-05
baltasar-esono-eworo-fono	Baltasar Esono Eworo Fono	Fono		Q112175141	GNQ:ad:2013:2018
bamba-mamadou	Bamba Mamadou	Mamadou		Q4853306	CIV:fm:2003:2006
bamir-topi	Bamir Topi	Topi		Q57300	ALB:hs:2007-07:2012-07
ban-ki-moon	Ban Ki-moon	Ban		Q1253	:io:2007-01:2017-01;KOR:fm:2004-01:2006-11
bandar-bin-sultan	Bandar bin Sultan	bin Sultan		Q556137	SAU:si:2012-07:2014-04
baqir-jabr-al-zubeidi	Baqir Jabr al-Zubeidi	al-Zubeidi		Q324518	IRQ:im:2005-04:2006-05
barack-obama	Barack Obama	Obama	Barack H. Obama	Q76	USA:hg:2009-01:2017-01;USA:hs:2009-01:2017-01
barak-sope	Barak Sopé	Sopé		Q807232	VUT:hg:1999-11:2001-04
barbara-prammer	Barbara Prammer	Prammer		Q114286	AUT:sp:2004-06:2006-10
barbara-woodward	Barbara Woodward	Woodward		Q18228421	GBR:un:2020-08:~2022-07
bardhyl-kollcaku	Bardhyl Kollçaku	Kollçaku		Q93758887	ALB:mc:2017-10:2020-07
bardur-a-steig-nielsen	Bárður á Steig Nielsen	Steig Nielsen	Bardhur A Steig Nielsen	Q853551	FRO:fm:2022-11:~2022-12;FRO:hg:2019-09:~2023-01
barham-salih	Barham Salih	Salih		Q808173	IRQ:dg:2006-05:2009-08;IRQ:hs:2018-10:2022-10
bari-del-valle-sosa	Bari del Valle Sosa	Sosa		Q22252165	ARG:mc:2016-01:2020-02
barkat-gourad-hamadou	Barkat Gourad Hamadou	Barkat		Q727071	DJI:hg:1978-10:2001-03
barlen-vyapoory	Barlen Vyapoory	Vyapoory	Paramasivum Pillay Barlen Vyapoory	Q27662367	MUS:hs:2018-03:2019-11;MUS:vp:2016-03:2019-11
barnaba-marial-benjamin	Barnaba Marial Benjamin	Benjamin		Q4861322	SSD:fm:2013-07:2016-03
barnabas-sibusiso-dlamini	Barnabas Sibusiso Dlamini	Dlamini	Sibusiso Barnabas Dlamini	Q57715	SWZ:hg:1996-07:2003-09;SWZ:hg:2008-10:2018-09
barnaby-joyce	Barnaby Joyce	Joyce		Q4861362	AUS:dg:2016-02:2017-10;AUS:dg:2017-12:2018-02;AUS:dg:2021-06:2022-05
baron-divavesi-waqa	Baron Divavesi Waqa	Waqa	Baron Waqa		NRU:fm:2019-05:~2019-05;NRU:hg:2013-06:2019-08;NRU:hs:2013-06:2019-08
baron-vaea	Baron Vaea	Vaea		Q808685	TON:hg:1991-08:2000-01
barry-haase	Barry Haase	Haase			CCK:hg:2014-10:2017-10
barry-house	Barry House	House		Q4864320	AUS:sp:2009-05:2017-05
barry-rowland	Barry Rowland	Rowland			FLK:hg:2016-10:2021-04
bart-de-wever	Bart De Wever	De Wever		Q336599	BEL:hg:2025-02:~2026-01
bart-philemon	Bart Philemon	Philemon		Q809205	PNG:fm:2000:2001
bartholomew-ulufaalu	Bartholomew Ulufa'alu	Ulufa'alu			SLB:hg:1997-08:2000-06
basdeo-panday	Basdeo Panday	Panday			TTO:hg:1995-11:2001-12
bashar-al-assad	Bashar al-Assad	al-Assad	Bashar Assad|Bashar al-Asad	Q44329	SYR:hs:2000-07:2024-12
bashar-jaafari	Bashar Jaafari	Jaafari	Bashar al-Jafari	Q4866775	SYR:un:2006-07:2020-11
bashir-salihi-magashi	Bashir Salihi Magashi	Magashi		Q4866857	NGA:dm:2019-08:~2022-07
basile-ikouebe	Basile Ikouébé	Ikouébé		Q58135	:un:1998:2007;COG:fm:2007-05:2015-08
basile-olongo	Basile Olongo	Olongo		Q112251777	COD:im:2019-03:2019-08
bassam-abdel-majeed	Bassam Abdel Majeed	Majeed		Q4868003	SYR:im:2006-02:2009-04
bassam-alsabbagh	Bassam Alsabbagh	Alsabbagh		Q55104096	SYR:un:2020-11:~2023-01
bassirou-diomaye-faye	Bassirou Diomaye Faye	Faye			SEN:hs:2024-04:~2026-01
batir-zakirov	Batir Zakirov	Zakirov		Q24009743	UZB:dg:2011:2016
batmunkh-battsetseg	Batmunkh Battsetseg	Battsetseg		Q107670236	MNG:fm:2021-01:~2022-08
batyr-berdiyew	Batyr Berdiýew	Berdiýew		Q811058	TKM:fm:2000-07:2001-07
baurzhan-mukhamedzhanov	Baurzhan Mukhamedzhanov	Mukhamedzhanov		Q1045973	KAZ:im:2005-10:2009-04
baxtiyor-ibragimov	Baxtiyor Ibragimov	Ibragimov			UZB:un:2019-05:~2019-05
beata-szydlo	Beata Szydło	Szydło		Q4877021	POL:dg:2017-12:~2017;POL:dg:2019-05:~2019-05;POL:hg:2015-11:2017-12
beate-meinl-reisinger	Beate Meinl-Reisinger	Meinl-Reisinger			AUT:fm:2025-03:~2025-12
beatrice-wani-noah	Beatrice Wani-Noah	Wani-Noah		Q90955928	SSD:fm:2020:2021-09
beatrix-marzouki	Beatrix Marzouki	Marzouki		Q22928970	TUN:ad:2011-12:2014-12
beatrix-of-the-netherlands	Beatrix of the Netherlands	Beatrix	Beatrix Wilhelmina Armgard	Q29574	NLD:hs:1980-04:2013-04
beatriz-argimon	Beatriz Argimón	Argimón	Beatriz Argimon Cedeira	Q5724101	URY:vp:2020-03:~2024-06
beatriz-paredes-rangel	Beatriz Paredes Rangel	Rangel		Q448642	MEX:sp:2001-09:2002-08;MEX:sp:2002-09:2002-12
begenc-atayewic-gundogdyyew	Begenç Ataýewiç Gündogdyýew	Gündogdyýew	Begenc Gundogdyyew	Q4152150	TKM:dm:2011-03:2015-10;TKM:dm:2018-06:~2023-01
behgjet-pacolli	Behgjet Pacolli	Pacolli		Q123004	XKX:dg:2019-05:~2019-05;XKX:fm:2019-05:~2019-05;XKX:hs:2011-02:2011-04
behzod-musaev	Behzod Musaev	Musaev	Behzod Musayev	Q106511584	UZB:dg:2020-05:2021-11
beibut-bakirovich-atamkulov	Beibut Bakirovich Atamkulov	Atamkulov	Beybut Atamkulov	Q4072002	KAZ:fm:2018-12:2019-09
beji-caid-essebsi	Beji Caid Essebsi	Caid Essebsi		Q313539	TUN:hg:2011-02:2011-12;TUN:hs:2014-12:2019-07
bejtush-gashi	Bejtush Gashi	Gashi			XKX:im:2019-05:~2019-05
bekir-bozdag	Bekir Bozdağ	Bozdağ		Q4881622	TUR:dg:2016-05:2018-07
bela-bugar	Béla Bugár	Bugár		Q283359	SVK:sp:2006-02:2006-07
bela-katona	Béla Katona	Katona		Q1105579	HUN:sp:2009-09:2010-05
bela-marko	Béla Markó	Béla	Marko Bela	Q897108	ROU:dg:2009-12:2012-04
belden-namah	Belden Namah	Namah			PNG:dg:2011-08:~2011
belinda-balluku	Belinda Balluku	Balluku		Q70480584	ALB:dg:2022-07:~2022-08
belisario-velasco	Belisario Velasco	Velasco		Q2894524	CHL:im:2006-07:2008-01
ben-bernanke	Ben Bernanke	Bernanke		Q201795	USA:ad:2005-06:2006-01
ben-bot	Ben Bot	Bot		Q816446	NLD:fm:2003-12:2007-02
ben-knapen	Ben Knapen	Knapen		Q347781	NLD:fm:2021-09:2022-01
ben-merrick	Ben Merrick	Merrick			IOT:hg:2017-08:2024-12
ben-wallace	Ben Wallace	Wallace		Q263166	GBR:dm:2019-07:2023-08
ben-zyskowicz	Ben Zyskowicz	Zyskowicz		Q2977831	FIN:sp:2011-04:2011-06
benard-tanoh-boutchoue	Benard Tanoh Boutchoue	Boutchoue			CIV:un:2019-05:~2019-05
benedict-xvi	Benedict XVI	Benedict			VAT:hs:2005-04:2013-03
benewende-stanislas-sankara	Bénéwendé Stanislas Sankara	Sankara		Q722327	BFA:sp:2017-08:2017-09
beniamina-tinga	Beniamina Tinga	Tinga	Beniamina Tiinga	Q4887927	KIR:vp:2000-12:~2002
benigno-aquino-iii	Benigno Aquino III	Aquino	Benigno Aquino	Q1464	PHL:hg:2010-06:2016-06;PHL:hs:2010-06:2016-06;PHL:im:2010-06:2010-07
benigno-r-fitial	Benigno R. Fitial	Fitial			MNP:hg:2006-01:2013-02
benjamin-abalos	Benjamin Abalos	Abalos		Q4888170	PHL:im:2022-06:~2022-07
benjamin-kumbuor	Benjamin Kumbuor	Kumbuor		Q4888931	GHA:dm:2014-07:2017-02;GHA:im:2011:2012
benjamin-mkapa	Benjamin Mkapa	Mkapa	Benjamin William Mkapa	Q320156	TZA:hg:1995-11:2005-12;TZA:hs:1995-11:2005-12
benjamin-netanyahu	Benjamin Netanyahu	Netanyahu	Benyamin Netanyahu|Bibi Netanyahu|Binjamin Netanyahu|Binyamin Netanyahu	Q43723	ISR:dm:2019-05:~2019-05;ISR:fm:2002-11:2003-02;ISR:fm:2012-12:2013-11;ISR:hg:1996-06:1999-07;ISR:hg:2009-03:2021-06;ISR:hg:2022-12:~2026-01
benjamin-ortiz-brennan	Benjamín Ortiz Brennan	Brennan		Q108407654	ECU:fm:1999:2000
benk-korthals	Benk Korthals	Korthals		Q2356486	NLD:dm:2002-07:2002-12
benny-gantz	Benny Gantz	Gantz		Q557436	ISR:dg:2021-06:~2022-07;ISR:dm:2020-05:2022-12;ISR:mc:2011-02:2015-02;ISR:sp:2020-03:2020-05
berdibek-saparbayev	Berdibek Saparbayev	Saparbayev		Q4408033	KAZ:dg:2014-11:~2015-11;KAZ:dg:2019-09:~2021-12
berhane-gebre-christos	Berhane Gebre-Christos			Q16185356	ETH:fm:2012-09:2012-11
berislav-roncevic	Berislav Rončević	Rončević		Q1288809	HRV:dm:2003-12:2008-01;HRV:im:2008-01:2008-10
beriz-belkic	Beriz Belkić	Belkić		Q4891938	BIH:hs:2001-03:~2001;BIH:hs:2002-02:2002-10
bernard-accoyer	Bernard Accoyer	Accoyer		Q822237	FRA:sp:2007-06:2012-06
bernard-briand	Bernard Briand	Briand			SPM:hg:2020-10:2026-01
bernard-busokoza	Bernard Busokoza	Busokoza	Bernard Busokoza - Tutsi	Q97956471	BDI:vp:2013-10:2014-02
bernard-cazeneuve	Bernard Cazeneuve	Cazeneuve		Q560890	FRA:hg:2016-12:2017-05;FRA:im:2014-04:2016-12
bernard-dowiyogo	Bernard Dowiyogo	Dowiyogo			NRU:hg:1998-06:1999;NRU:hg:2000-04:2003-03;NRU:hs:1998-06:1999;NRU:hs:2000-04:2003-03
bernard-goumou	Bernard Goumou	Goumou	Bernard Gomou	Q109296984	GIN:hg:2022-08:2024-02
bernard-kouchner	Bernard Kouchner	Kouchner		Q206327	FRA:fm:2007-05:2007-06;FRA:fm:2007-06:2010-11
bernard-le-soavec	Bernard Le Soavec	Le Soavec			SPM:hg:1996:2007-02
bernard-makuza	Bernard Makuza	Makuza		Q319916	RWA:hg:2000-03:2011-10
bernard-membe	Bernard Membe	Membe		Q58152	TZA:fm:2007-01:2015-11
bernard-miyet	Bernard Miyet	Miyet		Q2898334	:io:1997-01:2000-09
bernard-narokobi	Bernard Narokobi	Narokobi		Q466818	PNG:sp:1999-07:2002-08
bernard-thorette	Bernard Thorette	Thorette		Q33104780	FRA:mc:2002-09:2006-07
bernard-whiteman	Bernard Whiteman	Whiteman			CUW:hg:2015-09:2017-05
bernardino-soto-estigarribia	Bernardino Soto Estigarribia	Soto		Q14661202	PRY:dm:2018-08:~2022-08
bernardo-arevalo-de-leon	Bernardo Arévalo de León	Arévalo	Bernardo Ar Valo de Le n		GTM:hg:2024-01:~2026-01;GTM:hs:2024-01:~2026-01
bernardo-sepulveda-amor	Bernardo Sepúlveda Amor	Amor		Q823046	:io:2006-02:2015-02;:io:2012-02:2015-02
berndt-grundevik	Berndt Grundevik	Grundevik		Q5867889	SWE:mc:2007-12:2012-09
bert-koenders	Bert Koenders	Koenders		Q3023616	NLD:fm:2014-10:2017-10
bertie-ahern	Bertie Ahern	Ahern		Q154550	IRL:hg:1997-06:2008-05
berto-dorce	Berto Dorcé	Dorcé		Q114736005	HTI:im:2021-11:2022-11
bertrand-ract-madoux	Bertrand Ract-Madoux	Ract-Madoux		Q2899658	FRA:mc:2011-09:2014-08
besiana-kadare	Besiana Kadare	Kadare			ALB:un:2019-05:~2019-05
besir-atalay	Beşir Atalay	Atalay		Q854641	TUR:im:2007-08:2011-03
beslan-bartsits	Beslan Bartsits	Bartsits		Q26211009	GEO:ad:2016-05:2016-08;GEO:ad:2018-04:2020-04;GEO:hg:2016-08:2018-04
beslan-butba	Beslan Butba	Butba		Q829940	GEO:hg:2014-09:2015-03
beslan-eshba	Beslan Eshba	Eshba		Q26465311	GEO:dg:2016-08:2018-01
beslan-khagba	Beslan Khagba	Khagba		Q21141558	GEO:im:2015-05:2015-10
beslan-kvicinija	Beslan Kvicinija	Kvicinija		Q110974746	GEO:si:2020-01:2020-07
besnik-bislimi	Besnik Bislimi	Bislimi		Q13037558	XKX:dg:2021-03:~2022-07
betty-boothroyd	Betty Boothroyd	Boothroyd		Q333722	GBR:sp:1992-04:2000-10
bey-soo-khiang	Bey Soo Khiang	Khiang		Q4899825	SGP:mc:1995-07:2000-04
bhairon-singh-shekhawat	Bhairon Singh Shekhawat	Shekhawat		Q469919	IND:vp:2002-08:2007-07
bharrat-jagdeo	Bharrat Jagdeo	Jagdeo		Q212760	GUY:hs:1999-08:2011-12;GUY:vp:2020-08:~2024-06
bheki-dlamini	Bheki Dlamini	Dlamini		Q4901662	SWZ:hg:2008-09:2008-10
bhofal-chambers	Bhofal Chambers	Chambers		Q110517635	LBR:sp:2018-01:~2022-07
bianrifi-tarmidi	Bianrifi Tarmidi	Tarmidi	Bianrifi Tharmidhi	Q855447	COM:hg:1999-12:2000-11
bidya-devi-bhandari	Bidya Devi Bhandari	Bhandari	Bidhya Devi Bhandari|Bidya Devi Bandhari	Q16193958	NPL:hs:2015-10:2023-03
bidzina-ivanishvili	Bidzina Ivanishvili	Ivanishvili		Q57794	GEO:hg:2012-10:2013-11
bijay-kumar-gachchadar	Bijay Kumar Gachchadar	Gachchadar			NPL:dg:2011-08:~2012
bikenibeu-paeniu	Bikenibeu Paeniu	Paeniu		Q126443	TUV:hg:1996-12:1999-04
bikram-singh	Bikram Singh	Singh		Q2354992	IND:mc:2012-06:2014-07
bilal-akbar	Bilal Akbar	Akbar		Q28223663	PAK:mc:2016-12:2018-08
bilawal-bhutto-zardari	Bilawal Bhutto Zardari	Zardari		Q244338	PAK:fm:2022-04:2023-08
bill-blair	Bill Blair	Blair		Q4908168	CAN:dm:2023-07:2025-05
bill-clinton	Bill Clinton	Clinton		Q1124	USA:hs:1993-01:2001-01
bill-english	Bill English	English	Simon William Bill English|Simon William English	Q4384608	NZL:dg:2008-11:2016-12;NZL:hg:2016-12:2017-10
bill-skate	Bill Skate	Skate		Q719336	PNG:hg:1997-07:1999-07;PNG:sp:2002-08:2004-05
billie-miller	Billie Miller	Miller			BRB:dg:1994-09:~2002
bin-chhin	Bin Chhin	Bin Chhin	Keat Chhon	Q28969538	KHM:dg:2007-09:~2023-01
binali-yildirim	Binali Yıldırım	Yıldırım		Q863496	TUR:hg:2016-05:2018-07;TUR:sp:2018-07:2019-02
bingu-wa-mutharika	Bingu wa Mutharika	Mutharika		Q181586	MWI:hg:2004-05:2012-04;MWI:hs:2004-05:2012-04
binyamin-ben-eliezer	Binyamin Ben-Eliezer	Ben-Eliezer		Q128888	ISR:dg:1999-07:2001-03;ISR:dm:2001-03:2002-11
bipin-rawat	Bipin Rawat	Rawat		Q4915447	IND:mc:2016-09:2016-12;IND:mc:2016-12:2019-12;IND:mc:2020-01:2021-12
birame-diop	Birame Diop	Diop		Q109928211	SEN:mc:2020-01:~2022-07
birender-singh-dhanoa	Birender Singh Dhanoa	Dhanoa		Q24950632	IND:mc:2016-12:2019-09
birendra-bir-bikram-shah-dev	Birendra Bir Bikram Shah Dev	Birendra			NPL:hs:1972-01:2001-06
birendra-of-nepal	Birendra of Nepal	Nepal		Q162306	NPL:hs:1972-01:2001-06
birgir-armannsson	Birgir Ármannsson			Q865180	ISL:sp:2021-12:~2022-06
birgitta-dahl	Birgitta Dahl	Dahl		Q4356302	SWE:sp:1994-10:2002-09
birhanu-jula-gelalcha	Birhanu Jula Gelalcha			Q18686307	ETH:mc:2020-11:~2022-07
bisera-turkovic	Bisera Turković	Turković		Q4917286	BIH:fm:2019-12:~2022-07
bisher-al-khasawneh	Bisher Al-Khasawneh	Al-Khasawneh		Q63441935	JOR:hg:2020-10:2024-09
bismillah-khan-mohammadi	Bismillah Khan Mohammadi	Mohammadi		Q866594	AFG:dm:2012-09:2015-05;AFG:dm:2021-06:2021-08;AFG:im:2010-01:2012-09;AFG:mc:2002-03:2010-01
bjarni-benediktsson	Bjarni Benediktsson	Benediktsson		Q879376	ISL:hg:2017-01:2017-11;ISL:hg:2024-04:2024-12
bjorn-arild-gram	Bjørn Arild Gram	Gram		Q4919832	NOR:dm:2022-04:~2022-07
bjorn-bisserup	Bjørn Bisserup	Bisserup		Q5576850	DNK:mc:2009-10:2009-11;DNK:mc:2012-01:2012-03;DNK:mc:2017-01:2020-11
bjorn-olof-skoog	Bjorn Olof Skoog	Skoog			SWE:un:2019-05:~2019-05
bjorn-tore-godal	Bjørn Tore Godal	Godal		Q706467	NOR:dm:2000-03:2001-10
bjorn-von-sydow	Björn von Sydow	von Sydow		Q879773	SWE:dm:1997-02:2002-09;SWE:sp:2002-09:2006-10
blade-nzimande	Blade Nzimande	Nzimande		Q16765311	ZAF:im:2018-11:2018-11;ZAF:im:2019-05:~2019-05
blaise-compaore	Blaise Compaoré	Compaoré		Q57324	BFA:hs:1987-10:2014-10
blas-ople	Blas Ople	Ople		Q517387	PHL:fm:2002-07:2003-12;PHL:sp:1999-06:2000-07
bledi-cuci	Bledi Çuçi	Çuçi	Bled Cuci	Q16350979	ALB:im:2020-12:2021-09;ALB:im:2020-12:~2022-08
bob-ainsworth	Bob Ainsworth	Ainsworth		Q258738	GBR:dm:2009-06:2010-05
bob-carr	Bob Carr	Carr		Q541217	AUS:fm:2012-03:2013-09
bob-debus	Bob Debus	Debus		Q4932251	AUS:im:2007-12:2009-06
bob-loughman	Bob Loughman	Loughman		Q16190741	VUT:hg:2020-04:2022-11
bob-smith	Bob Smith	Smith		Q4934021	AUS:sp:2006-12:2010-12
bob-sneath	Bob Sneath	Sneath		Q4934033	AUS:sp:2000-10:2012-10
bob-such	Bob Such	Such		Q4934116	AUS:sp:2005-04:2006-03
bocchit-edmond	Bocchit Edmond	Edmond		Q56651422	HTI:fm:2018-09:2020-03
bogdan-aurescu	Bogdan Aurescu	Aurescu		Q18537583	ROU:fm:2014-11:2015-11;ROU:fm:2019-11:2020-03;ROU:fm:2019-11:2020-12;ROU:fm:2019-11:2021-10;ROU:fm:2019-11:~2022-08
bogdan-klich	Bogdan Klich	Klich		Q890426	POL:dm:2007-11:2011-08
bogdan-olteanu	Bogdan Olteanu	Olteanu		Q579547	ROU:sp:2006-03:2008-12
bohuslav-sobotka	Bohuslav Sobotka	Sobotka		Q890971	CZE:dg:2003-08:~2003;CZE:dg:2005-04:2006-08;CZE:hg:2014-01:2017-12
bojan-marichic	Bojan Marichic	Marichic		Q100453088	MKD:dg:2022-01:~2022-08
bola-ahmed-tinubu	Bola Ahmed Tinubu	Tinubu	Bola Ahmed Adekunle Tinubu|Bola Tinbu	Q3510872	NGA:hg:2023-05:~2026-01;NGA:hs:2023-05:~2026-01
bona-malawal	Bona Malawal	Malawal		Q112792343	SDN:ad:2005-09:2007-12
bonaya-godana	Bonaya Godana	Godana		Q11854485	KEN:fm:1998:2001
bonfoh-abass	Bonfoh Abass	Abass		Q305669	TGO:hs:2005-02:2005-05;TGO:sp:2005-02:2013-07
bongbong-marcos	Bongbong Marcos	Marcos	Ferdinand BongBong Marcos	Q983324	PHL:hg:2022-06:~2026-01;PHL:hs:2022-06:~2026-01
boniface-alexandre	Boniface Alexandre	Alexandre		Q323218	HTI:hs:2004-02:2006-05
boniface-chidyausiku	Boniface Chidyausiku	Chidyausiku		Q4941986	ZWE:un:2003:2010
boo-suk-jong	Boo Suk-jong	Suk-jong		Q98437150	KOR:mc:2020-04:~2022-08
borge-brende	Børge Brende	Brende		Q706631	NOR:fm:2013-10:2017-10
boris-chochiev	Boris Chochiev	Chochiev		Q659494	GEO:hg:2008-08:2008-10
boris-gamurari	Boris Gămurari	Gămurari		Q12722888	MDA:dm:1999-05:2001-04
boris-gryzlov	Boris Gryzlov	Gryzlov		Q188296	RUS:im:2001-03:2003-12;RUS:sp:2003-12:2011-12
boris-johnson	Boris Johnson	Johnson		Q180589	GBR:fm:2016-07:2018-07;GBR:hg:2019-07:2022-09
boris-kollar	Boris Kollár	Kollár		Q23022210	SVK:sp:2020-03:~2022-08
boris-koprivnikar	Boris Koprivnikar	Koprivnikar		Q19932900	SVN:ad:2019-05:~2019-05;SVN:dg:2019-05:~2019-05
boris-milosevic	Boris Milošević	Milošević		Q97671314	HRV:dg:2020-07:2022-04
boris-nikolayevich-yeltsin	Boris Nikolayevich Yel'tsin	Yel'tsin			RUS:hs:1991-06:1999-12
boris-pistorius	Boris Pistorius	Pistorius			DEU:dm:2023-01:~2025-12
boris-sergeyevich-aleshin	Boris Sergeyevich Aleshin	Aleshin			RUS:dg:2003-04:~2003
boris-syhmyradow	Boris Şyhmyradow	Şyhmyradow		Q4524650	TKM:fm:1995:2000
boris-tadic	Boris Tadić	Tadić		Q483290	SRB:hs:2004-07:2012-04
boris-trajkovski	Boris Trajkovski	Trajkovski		Q237782	MKD:hs:1999-11:2004-02
borislav-paravac	Borislav Paravac	Paravac		Q470649	BIH:hs:2003-04:2003-06;BIH:hs:2003-04:~2003;BIH:hs:2004-10:2005-06
borislav-sandov	Borislav Sandov	Sandov		Q23661772	BGR:dg:2021-12:~2022-07
borislav-skegro	Borislav Škegro	Škegro		Q12628161	HRV:dg:1995-11:2000-01
borislav-velikov	Borislav Velikov	Velikov		Q9177631	BGR:sp:2005-02:2005-06
borjana-kristo	Borjana Krišto	Krišto		Q387491	BIH:hg:2023-01:~2026-01
bornito-de-sousa	Bornito de Sousa	de Sousa	Bornito De Sousa Baltazar Diogo	Q16336949	AGO:vp:2017-09:~2023-06
boro-vucinic	Boro Vučinić	Vučinić		Q4946183	MNE:dm:2006-11:2012-12
borut-pahor	Borut Pahor	Pahor		Q206471	SVN:hg:2008-11:2012-02;SVN:hs:2012-12:~2023-01;SVN:sp:2000-11:2004-07
borys-kolesnikov	Borys Kolesnikov	Kolesnikov		Q704326	UKR:dg:2010-03:2012-12
borys-tarasyuk	Borys Tarasyuk	Tarasyuk		Q894312	UKR:fm:1998-04:2000-09;UKR:fm:2005-02:2007-01
bosse-ringholm	Bosse Ringholm	Ringholm		Q321595	SWE:dg:2004-11:2006-10;SWE:fm:2006-03:2006-03
botche-cande	Botche Candé	Candé		Q93399070	GNB:im:2020-03:~2023-01
bouasone-bouphavanh	Bouasone Bouphavanh	Bouphavanh			LAO:dg:2003-10:~2005;LAO:hg:2006-06:2010-12
boubacar-biro-diallo	Boubacar Biro Diallo	Diallo		Q93271851	GIN:sp:1995:2002
boubou-cisse	Boubou Cisse	Cisse		Q30005153	MLI:hg:2019:2022
bouchraya-hammoudi-bayoun	Bouchraya Hammoudi Bayoun	Bayoun		Q4949324	ESH:hg:2020:~2022-10
bounnhang-vorachith	Bounnhang Vorachith	Bounnhang	Boun-Gnang Volachit|Boun-Nhang Vorachith|Boungnang Volachit|Bounnyang Vorachit	Q470024	LAO:dg:1996-04:~2000;LAO:hg:2001-03:2006-06;LAO:hs:2016-04:2021-03;LAO:vp:2006-06:~2015-11
bounpon-bouttanavong	Bounpon Bouttanavong	Bounpon			LAO:dg:2014-07:~2015-11
bounthong-chitmani	Bounthong Chitmani	Bounthong	Bounthong Chitmany		LAO:dg:2016-04:~2021-03;LAO:vp:2021-03:~2024-05
bourhane-hamidou	Bourhane Hamidou	Hamidou		Q113953771	COM:sp:2010-01:2015-04
boutu-bateriki	Boutu Bateriki	Bateriki		Q108810793	KIR:im:2020-07:~2022-07
boyko-borisov	Boyko Borisov	Borisov	Boyko Borissov	Q57775	BGR:hg:2009-07:2013-03;BGR:hg:2014-11:2017-01;BGR:hg:2017-05:2021-05
boyko-noev	Boyko Noev	Noev		Q891186	BGR:dm:1999-12:2001-07
boyko-rashkov	Boyko Rashkov	Rashkov		Q28599818	BGR:dg:2021-05:2021-12;BGR:im:2021-05:2021-09;BGR:im:2021-09:2021-12;BGR:im:2021-12:~2022-07
bozidar-matic	Božidar Matić	Matić		Q4953066	BIH:hg:2001-02:2001-07
bozidar-pankretic	Bozidar Pankretic	Pankretic			HRV:dg:2009-07:~2011
brahim-bartagi	Brahim Bartagi	Bartagi		Q98828346	TUN:dm:2020-09:2021-07
brahim-ghali-el-zamel	Brahim Ghali EL Zamel	EL Zamel		Q4955460	ESH:hs:2016:~2021-10
braima-camara	Braima Camara	Camara			GNB:hg:2025-08:2025-11
bram-peper	Bram Peper	Peper		Q466862	NLD:im:1998-08:2000-03
branislav-nedimovic	Branislav Nedimović	Nedimović		Q29571792	SRB:dg:2020-10:~2022-07
branko-bacic	Branko Bacic	Bacic			HRV:dg:2023-01:~2024-05
branko-crvenkovski	Branko Crvenkovski	Crvenkovski		Q157111	MKD:hg:2002-11:2004-05;MKD:hs:2004-05:2009-05
branko-krga	Branko Krga	Krga		Q12749318	SRB:mc:2002:2005
branko-lukovac	Branko Lukovac	Lukovac		Q108443143	MNE:fm:1990:2002
branko-ruzic	Branko Ružić	Ružić		Q12749330	SRB:dg:2020-10:~2022-07
branko-simonovic	Branko Simonovič	Simonovič		Q109173451	SVN:sp:2020-03:2020-03
branko-vukelic	Branko Vukelić	Vukelić		Q898723	HRV:dm:2008-01:2010-12
bratislav-gasic	Bratislav Gašić	Gašić		Q16916400	SRB:dm:2014-04:2016-02
brendan-nelson	Brendan Nelson	Nelson		Q908749	AUS:dm:2006-01:2007-12
brendan-oconnor	Brendan O'Connor	O'Connor		Q4961047	AUS:im:2009-06:2011-12
brendon-hammer	Brendon Hammer	Hammer		Q99429795	:un:2016-10:2019-10
brent-symonette	Brent Symonette	Symonette		Q58246	BHS:dg:2007:2012
brian-cowen	Brian Cowen	Cowen		Q185272	IRL:dg:2007-06:2008-05;IRL:dm:2010-02:2010-03;IRL:fm:2000-01:2004-09;IRL:fm:2011-01:2011-03;IRL:hg:2008-05:2011-03
brian-deese	Brian Deese	Deese		Q4963549	USA:ad:2015-02:2017-01
brian-lacy	Brian Lacy	Lacy			CCK:hg:2009-10:2012-10
brian-lacy-cxr-2012	Brian Lacy	Lacy			CXR:hg:2009-10:2012-10
brice-hortefeux	Brice Hortefeux	Hortefeux		Q502972	FRA:im:2009-06:2010-11
brice-oligui-nguema	Brice Oligui Nguema	Oligui			GAB:hg:2025-05:~2026-01;GAB:hs:2023-09:2025-05;GAB:hs:2025-05:~2026-01
bridgid-annisette-george	Bridgid Annisette-George	Annisette-George		Q22958412	TTO:sp:2015-09:~2022-07
brigi-rafini	Brigi Rafini	Rafini		Q57877	NER:hg:2011-04:2021-04
brigitte-bierlein	Brigitte Bierlein	Bierlein		Q916162	AUT:hg:2019-06:2020-01
brigitte-haas	Brigitte Haas	Haas			LIE:hg:2025-04:~2026-01
bronislaw-geremek	Bronisław Geremek	Geremek		Q157282	POL:fm:1997-10:2000-06
bronislaw-komorowski	Bronisław Komorowski	Komorowski		Q42939	POL:dm:2000:2001;POL:hs:2010-08:2015-08
bronto-somohardjo	Bronto Somohardjo	Somohardjo		Q97667293	SUR:im:2020-07:~2023-01
bronwyn-bishop	Bronwyn Bishop	Bishop		Q4974135	AUS:sp:2013-11:2015-08
brownie-samukai	Brownie Samukai	Samukai		Q4976534	LBR:dm:2006-01:2018-01;LBR:dm:2019-05:~2019-05
bruce-atkinson	Bruce Atkinson	Atkinson		Q16150027	AUS:sp:2010-12:2018-12
bruce-ferguson	Bruce Ferguson	Ferguson		Q4977464	NZL:mc:2001:2006-04
bruce-golding	Bruce Golding	Golding		Q315662	JAM:hg:2007-09:2011-10
bruce-reed	Bruce Reed	Reed		Q4978184	USA:ad:2011-01:2013-12
bruno-ben-moubamba	Bruno Ben Moubamba	Moubamba			GAB:dg:2019-05:~2019-05
bruno-cuche	Bruno Cuche	Cuche		Q2926718	FRA:mc:2006-07:2008-07
bruno-frick	Bruno Frick	Frick		Q116486	CHE:sp:2004-11:2005-11
bruno-le-roux	Bruno Le Roux	Le Roux		Q2926861	FRA:im:2016-12:2017-03
bruno-leingkone	Bruno Leingkone	Leingkone		Q24950893	VUT:fm:2016-02:2017-12
bruno-magras	Bruno Magras	Magras			BLM:hg:2007-07:2022-04
bruno-retailleau	Bruno Retailleau	Retailleau			FRA:im:2024-09:2025-10
bruno-rodriguez-parrilla	Bruno Rodríguez Parrilla	Rodríguez		Q58183	CUB:fm:2009-03:~2025-12
bruno-simma	Bruno Simma	Simma		Q75710	:io:2003:2012
bruno-stagno-ugarte	Bruno Stagno Ugarte	Ugarte		Q58158	CRI:fm:2006-05:2010-05
bruno-tshibala	Bruno Tshibala	Tshibala		Q29239480	COD:hg:2017-05:2019-09
budi-gunawan	Budi Gunawan	Gunawan		Q12477379	IDN:si:2016-09:~2022-07
bui-thanh-son	Bùi Thanh Sơn	Bùi		Q30921853	VNM:fm:2021-04:~2022-07
bujar-nishani	Bujar Nishani	Nishani		Q57526	ALB:hs:2012-07:2017-07;ALB:im:2007-03:2009-09;ALB:im:2011-04:2012-06
bujar-osmani	Bujar Osmani	Osmani		Q2064061	MKD:dg:2017-05:2020-08;MKD:fm:2020-08:~2022-08
bukola-saraki	Bukola Saraki	Saraki		Q4986999	NGA:sp:2015-06:2019-06
bulat-iskakov	Bulat Iskakov	Iskakov		Q4203816	KAZ:im:2000-12:2002-01
bulent-arinc	Bulent Arinc	Arinc			TUR:dg:2009-05:~2009;TUR:dg:2014-08:~2015-11
bulent-ecevit	Bülent Ecevit	Ecevit		Q192634	TUR:hg:1999-05:2002-11
burhanuddin-rabbani	Burhanuddin Rabbani	Rabbani		Q188667	AFG:hs:1992-06:2001-12
bushara-jumma-aror	Bushara Jumma Aror	Aror			SDN:im:2019-05:~2019-05
bushra-bibi	Bushra Bibi	Bibi		Q49201649	PAK:ad:2018-08:2022-04
byron-camilleri	Byron Camilleri	Camilleri		Q37861044	MLT:im:2020-01:~2022-07
caabi-el-yachroutu-mohamed	Caabi El-Yachroutu Mohamed	Mohamed		Q1024670	COM:vp:2002-05:2006-05
caetano-ntchama	Caetano N'Tchama	N'Tchama	Caetana N'Tchama	Q1025491	GNB:hg:2000-02:2001-03
cain-mathema	Cain Mathema	Mathema		Q5017585	ZWE:im:2018-09:2019-11
calin-popescu-tariceanu	Călin Popescu-Tăriceanu	Popescu-Tăriceanu		Q207473	ROU:hg:2004-12:2008-12;ROU:sp:2014-03:2016-12;ROU:sp:2016-12:2019-09
camilo-escalona	Camilo Escalona	Escalona		Q1628673	CHL:sp:2012-03:2013-03
camsek-chin	Camsek Chin	Chin			PLW:vp:2005-01:~2008
candido-muatetema-rivas	Cándido Muatetema Rivas	Rivas		Q1149802	GNQ:hg:2001-03:2004-06
candido-pereira-dos-santos-van-dunem	Cândido Pereira dos Santos Van-Duném	Van-Duném		Q111954374	AGO:dm:2010-02:2014-04
cao-gangchuan	Cao Gangchuan	Cao		Q709846	CHN:dm:2003-03:2008-03
carey-adamson	Carey Adamson	Adamson		Q24266539	NZL:mc:1999:2001
caridad-besari-borilo	Caridad Besari Borilo	Borilo		Q112175149	GNQ:ad:2003:2004
carin-jamtin	Carin Jämtin	Jämtin		Q2938797	SWE:fm:2006-03:2006-04
carl-august-fleischhauer	Carl-August Fleischhauer	Fleischhauer		Q102432	:io:1994:2003
carl-barrington-greenidge	Carl Barrington Greenidge	Greenidge	Carl Greenidge	Q53848199	GUY:fm:2015-05:2019-04;GUY:vp:2015-05:2019-04
carl-bildt	Carl Bildt	Bildt		Q52922	SWE:fm:2006-10:2014-10
carl-gutierrez	Carl Gutierrez	Gutierrez			GUM:hg:1994-11:2003-01
carl-haglund	Carl Haglund	Haglund		Q1038599	FIN:dm:2012-07:2015-05
carl-holst	Carl Holst	Holst		Q3560841	DNK:dm:2015-06:2015-09
carl-johan-edstrom	Carl-Johan Edström	Edström		Q20652800	SWE:mc:2019-10:~2022-07
carl-murat-cantave	Carl Murat Cantave	Cantave		Q28801981	HTI:sp:2019-01:2020-01
carl-xvi-gustaf-of-sweden	Carl XVI Gustaf of Sweden	Carl XVI Gustaf	Carl XVI Gustaf	Q45068	SWE:hs:1973-09:~2026-01
carlito-galvez-jr	Carlito Galvez Jr.	Galvez		Q52274914	PHL:ad:2018-12:~2022-07
carlo-azeglio-ciampi	Carlo Azeglio Ciampi	Ciampi		Q1224	ITA:hs:1999-05:2006-05
carlo-schmid	Carlo Schmid	Schmid		Q690939	CHE:sp:1999-12:2000-11
carlos-agostinho-do-rosario	Carlos Agostinho do Rosário	Rosário		Q19057400	MOZ:hg:2015-01:2022-03
carlos-alberto-franco-franca	Carlos Alberto Franco França	França		Q106271551	BRA:fm:2021-03:~2022-07
carlos-alberto-tejada-murcia	Carlos Alberto Tejada Murcia	Murcia		Q110165231	SLV:mc:2019-06:~2022-07
carlos-alvarado-acosta	Carlos Alvarado Acosta	Acosta		Q113115160	PAN:sp:2002-09:2003-08
carlos-alvarado-quesada	Carlos Alvarado Quesada	Alvarado		Q26996246	CRI:hg:2018-05:2022-05;CRI:hs:2018-05:2022-05
carlos-alvarez	Carlos Álvarez	Álvarez	Carlos Alberto Alvarez	Q733743	ARG:vp:1999-12:2000-10
carlos-castaneda	Carlos Castaneda	Castaneda			SLV:fm:2019-05:~2019-05
carlos-correia	Carlos Correia	Correia		Q176413	GNB:hg:2008-08:2008-12;GNB:hg:2015-09:2016-05
carlos-eduardo-reina	Carlos Eduardo Reina	Reina		Q106453465	HND:fm:2022-01:~2022-08
carlos-faria	Carlos Faria	Faria		Q113548777	VEN:fm:2022-05:~2023-01
carlos-fernandez-gondin	Carlos Fernández Gondín	Gondín		Q5750320	CUB:im:2015:2017
carlos-filomeno-azevedo-agostinho-das-neves	Carlos Filomeno Azevedo Agostinho das Neves	Neves			STP:un:2019-05:~2019-05
carlos-gomes-junior	Carlos Gomes Júnior	Gomes		Q57718	GNB:hg:2004-05:2005-11;GNB:hg:2009-01:2012-02
carlos-gustavo-dos-anjos	Carlos Gustavo dos Anjos	dos Anjos		Q2939360	STP:fm:2006-04:2007-11
carlos-holmes-trujillo-garcia	Carlos Holmes Trujillo Garcia	Trujillo			COL:fm:2019-05:~2019-05
carlos-lopez-contreras	Carlos López Contreras	Contreras		Q1043023	HND:fm:2009:2010
carlos-luciano-diaz-morfa	Carlos Luciano Díaz Morfa	Morfa		Q101068319	DOM:dm:2020-08:~2023-01
carlos-mesa	Carlos Mesa	Mesa	Carlos Diego Mesa Gisbert	Q312668	BOL:hg:2003-10:2005-06;BOL:hs:2003-10:2005-06;BOL:vp:2002-08:2003-10
carlos-montes-cisternas	Carlos Montes Cisternas	Cisternas		Q5751049	CHL:sp:1999-03:2000-03;CHL:sp:2018-03:2019-03
carlos-morales-troncoso	Carlos Morales Troncoso	Troncoso		Q58295	DOM:fm:2004-08:2014-09
carlos-moran	Carlos Moran	Moran			PER:im:2019-05:~2019-05
carlos-navarrete-ruiz	Carlos Navarrete Ruiz	Ruiz		Q5751134	MEX:sp:2009-09:2010-08
carlos-olimpio-stock	Carlos Olímpio Stock	Stock		Q59572738	STP:dm:2010-08:2012-12;STP:dm:2014-11:2016-10
carlos-paz	Carlos Paz	Paz		Q5751313	ARG:mc:2011-12:2012-10
carlos-quintanilla-schmidt	Carlos Quintanilla Schmidt	Quintanilla		Q15914604	SLV:vp:1999-06:2004-06
carlos-raul-morales-moscoso	Carlos Raúl Morales Moscoso	Moscoso		Q18085289	GTM:fm:2014-09:2017-08
carlos-ricardo-benavides-jimenez	Carlos Ricardo Benavides Jiménez	Jiménez		Q54848004	CRI:sp:2019-05:2020-04
carlos-roberto-flores	Carlos Roberto Flores	Flores	Carlos Roberto Flores Facusse	Q654177	HND:hg:1998-01:2002-01;HND:hs:1998-01:2002-01
carlos-rohde	Carlos Rohde	Rohde		Q5751612	ARG:mc:2003:2005
carlos-ruckauf	Carlos Ruckauf	Ruckauf		Q451948	ARG:vp:1995-07:~1999
carlos-saavedra-bruno	Carlos Saavedra Bruno	Bruno		Q108292414	BOL:fm:2002:2003
carlos-saul-menem	Carlos Saul Menem	Menem			ARG:hg:1989-07:1999-12;ARG:hs:1989-07:1999-12
carlos-tiny	Carlos Tiny	Tiny		Q447911	STP:fm:2008-06:2010-08
carlos-vargas-pagan	Carlos Vargas Pagán	Pagán		Q113970806	CRI:sp:1999:2000
carlos-veiga	Carlos Veiga	Veiga	Carlos Alberto Wahnon de Carvalho Veiga	Q500378	CPV:hg:1991-04:2000-07
carlos-vila-nova	Carlos Vila Nova	Vila Nova	Carlos Manuel Vila Nova	Q27982047	STP:hs:2021-10:~2026-01
carme-chacon	Carme Chacón	Chacón		Q138416	ESP:dm:2008-04:2011-12
carmel-sepuloni	Carmel Sepuloni	Sepuloni		Q5043325	NZL:dg:2023-01:~2023-11
carmel-tebbutt	Carmel Tebbutt	Tebbutt		Q5043327	AUS:dg:2008-09:2011-03
carmelo-abela	Carmelo Abela	Abela		Q5043368	MLT:fm:2017-06:2020-01;MLT:im:2014-12:2017-06
carmelo-inguanez	Carmelo Inguanez	Inguanez			MLT:un:2019-05:~2019-05
carmelo-mifsud-bonnici	Carmelo Mifsud Bonnici	Bonnici		Q1043584	MLT:im:2012-01:2012-05
carmelo-ovono-obiang	Carmelo Ovono Obiang	Obiang		Q112184955	GNQ:fm:2020-08:~2022-07
carmen-calvo-poyato	Carmen Calvo Poyato	Calvo	Maria del Carmen Calvo Poyato	Q2614472	ESP:dg:2018-06:2021-07;ESP:vp:2018-06:~2023-06
carmen-dan	Carmen Dan	Dan	Carmen Daniela Dan	Q28113797	ROU:im:2017-01:2017-06;ROU:im:2017-06:2018-01;ROU:im:2018-01:2019-07
carmen-iohannis	Carmen Iohannis	Iohannis		Q18561320	ROU:ad:2014-12:~2022-08
carola-schouten	Carola Schouten	Schouten		Q2625041	NLD:dg:2017-10:2022-01;NLD:dg:2017-10:~2024-06;NLD:hg:2017-10:2024-07
carolina-hidalgo-herrera	Carolina Hidalgo Herrera	Herrera		Q52768193	CRI:sp:2018:2019
carolina-valdivia-torres	Carolina Valdivia Torres	Torres		Q78097168	CHL:fm:2022-02:2022-03
carrie-lam	Carrie Lam	Lam		Q19217	HKG:hg:2017-07:2022-06
caspar-tsui	Caspar Tsui	Tsui		Q9141341	HKG:im:2020-04:2022-01
caspar-veldkamp	Caspar Veldkamp	Veldkamp			NLD:fm:2024-07:2025-08
cassam-uteem	Cassam Uteem	Uteem		Q323628	MUS:hs:1992-06:2002-02
cassim-chilumpha	Cassim Chilumpha	Chilumpha		Q4025959	MWI:vp:2004-06:2009-05
casten-nemra	Casten Nemra	Nemra		Q21968142	MHL:fm:2020-01:2022-06;MHL:hs:2016-01:2016-01
catalin-predoiu	Cătălin Predoiu	Predoiu		Q1151156	ROU:hg:2012-02:2012-02;ROU:hg:2023-06:2023-06;ROU:hg:2025-05:~2025-06
catalino-cuy	Catalino Cuy	Cuy		Q29344590	PHL:im:2017-04:2017-12
catharina-elmsater-svard	Catharina Elmsäter-Svärd	Elmsäter-Svärd		Q2941786	SWE:dm:2012-03:2012-04
catherine-ashton	Catherine Ashton	Ashton			EUE:fm:2009-12:2014-10
catherine-colonna	Catherine Colonna	Colonna		Q273396	FRA:fm:2005-06:2007-05;FRA:fm:2022-05:2024-01
catherine-connolly	Catherine Connolly	Connolly		Q5052598	IRL:hs:2025-11:~2026-01
catherine-gotani-hara	Catherine Gotani Hara	Hara		Q5052701	MWI:sp:2019-06:~2022-07
catherine-samba-panza	Catherine Samba-Panza	Samba-Panza		Q15633683	CAF:hs:2014-01:2016-03
catherine-vautrin	Catherine Vautrin	Vautrin			FRA:dm:2025-10:~2025-12
cavaye-yeguie-djibril	Cavayé Yéguié Djibril	Djibril		Q4160254	CMR:sp:1992-03:~2022-08
cecilia-bottino	Cecilia Bottino	Bottino		Q20994775	URY:sp:2019-03:2020-02
cecilia-chazama	Cecilia Chazama	Chazama		Q45779916	MWI:im:2017-10:2020-06
cecilia-rouse	Cecilia Rouse	Rouse		Q616305	USA:ad:2021-03:~2022-08
cedomir-jovanovic	Čedomir Jovanović	Jovanović		Q338223	SRB:dg:2003-03:2004-03
cedric-richmond	Cedric Richmond	Richmond		Q561284	USA:ad:2021-01:2022-05
ceferino-eburi-mata	Ceferino Eburi Mata	Mata		Q112186226	GNQ:ad:2020-08:~2022-07
celestin-gaombalet	Célestin Gaombalet	Gaombalet		Q1150346	CAF:hg:2003-12:2005-06;CAF:sp:2005-06:2013-03
celestin-mbuyu-kabango	Célestin Mbuyu Kabango	Kabango		Q3010091	COD:im:2008-10:2010-02
cellou-dalein-diallo	Cellou Dalein Diallo	Diallo		Q739715	GIN:hg:2004-12:2006-04
cemil-cicek	Cemil Çiçek	Çiçek		Q202971	TUR:dg:2007-08:2011-06;TUR:sp:2011-07:2015-06
cesar-guillermo-castillo-reyes	César Guillermo Castillo Reyes	Castillo		Q64696643	GTM:vp:2020-01:~2023-12
cesar-horacio-duarte-jaquez	César Horacio Duarte Jáquez	Jáquez		Q959151	MEX:sp:2008-09:2009-08
cesar-landa	César Landa	Landa			PER:fm:2022-03:~2022-03
cesar-landa-arroyo	César Landa Arroyo	Arroyo		Q43955694	PER:fm:2022-09:~2022-09;PER:fm:2022-09:~2022-12
cesar-milani	César Milani	Milani		Q16301521	ARG:mc:2011:2013;ARG:mc:2013-07:2015-06
cesar-villanueva	Cesar Villanueva	Villanueva			PER:hg:2019-05:~2019-05
cesare-antonio-gasperoni	Cesare Antonio Gasperoni	Gasperoni		Q98104754	SMR:hs:2005-04:2005-10
cesare-gasperoni	Cesare Gasperoni	Gasperoni		Q2247250	SMR:hs:2005-04:2005-10
ceslovas-jursenas	Česlovas Juršėnas	Juršėnas		Q341349	LTU:sp:2004-04:2004-07;LTU:sp:2008-04:2008-11
ceslovas-kazimieras-blazys	Česlovas Kazimieras Blažys	Blažys		Q1193316	LTU:im:1999-06:2000-11
ceslovas-stankevicius	Česlovas Stankevičius	Stankevičius		Q341356	LTU:dm:1996-12:2000-11
cevdet-yilmaz	Cevdet Yilmaz	Yilmaz			TUR:vp:2023-06:~2024-05
ch-nisar-ali-khan	Ch Nisar Ali Khan	Khan		Q3342137	PAK:im:2013-06:2017-07
chadlia-caid-essebsi	Chadlia Caid Essebsi	Essebsi		Q62344188	TUN:ad:2014-12:2019-07
chae-hyun-shin	Chae-Hyun Shin	Shin		Q99363817	:un:2019-06:~2023-01
chakib-benmoussa	Chakib Benmoussa	Benmoussa		Q360273	MAR:im:2006-02:2010-01
chalerm-yubamrung	Chalerm Yubamrung	Chalerm			THA:dg:2011-08:~2011
chamal-rajapaksa	Chamal Rajapaksa	Rajapaksa		Q3529190	LKA:sp:2010-04:2015-06
chan-chun-pao	Chan Chun-pao	Chan		Q8270270	TWN:ad:2008-05:2009-09
chan-santokhi	Chan Santokhi	Santokhi	Chandrikapersad Chan Santokhi|Chandrikapersad Santokhi	Q333135	SUR:hg:2020-07:2025-07;SUR:hs:2020-07:2025-07
chandrika-kumaratunga	Chandrika Kumaratunga	Kumaratunga	Chandrika Bandaranaike Kumaratunga	Q207432	LKA:dm:1994-11:2001-12;LKA:dm:2003-11:2005-11;LKA:hg:1994-11:2005-11;LKA:hs:1994-11:2005-11
chang-chun-hsiung	Chang Chun-hsiung	Chang		Q716710	TWN:ad:2000-05:2000-07;TWN:dg:2000-07:2000-10;TWN:dg:2008-05:2008-05;TWN:hg:2000-10:2002-02;TWN:hg:2007-05:2008-05
chang-san-cheng	Chang San-cheng	Chang		Q10294207	TWN:dg:2014-12:2016-01;TWN:hg:2016-02:2016-05
chang-wanquan	Chang Wanquan	Chang		Q27503	CHN:dm:2013-03:2018-03
chansamon-chan-gnalat	Chansamon Chan-gnalat	Chansamon			LAO:dg:2021-03:~2023-01;LAO:dm:2019-05:~2019-05
chansey-paech	Chansey Paech	Paech		Q26709567	AUS:sp:2020-06:2020-09
charalampos-petrides	Charalampos Petrides	Petrides		Q57561010	CYP:dm:2020-06:~2022-08
charlene-warren-peu	Charlene Warren-Peu	Warren-Peu			PCN:hg:2020-01:2025-11
charles-abel	Charles Abel	Abel			PNG:dg:2017-08:~2022-01
charles-armel-doubane	Charles-Armel Doubane	Doubane		Q11855176	CAF:fm:2013-03:2013-06;CAF:fm:2016-04:2018-12;CAF:fm:2019-05:~2019-05
charles-burson	Charles Burson	Burson		Q5075918	USA:ad:1999:2001
charles-clarke	Charles Clarke	Clarke		Q333758	GBR:im:2004-12:2006-05
charles-flanagan	Charles Flanagan	Flanagan		Q1064368	IRL:fm:2014-07:2017-06
charles-goerens	Charles Goerens	Goerens		Q286466	LUX:fm:2004-07:2004-07
charles-gomis	Charles Gomis	Gomis		Q71437989	CIV:fm:2000-03:2000-10
charles-herve-wenezoui	Charles Hervé Wénézoui	Wénézoui		Q2959355	CAF:fm:2003-12:2005-06
charles-iii	Charles III	Charles		Q43274	ATG:hs:2022-09:~2026-01;AUS:hs:2022-09:~2026-01;BHS:hs:2022-09:~2026-01;BLZ:hs:2022-09:~2026-01;CAN:hs:2022-09:~2026-01;GBR:hs:2022-09:~2026-01;GRD:hs:2022-09:~2026-01;JAM:hs:2022-09:~2026-01;KNA:hs:2022-09:~2026-01;LCA:hs:2022-09:~2026-01;NZL:hs:2022-09:~2026-01;PNG:hs:2022-09:~2026-01;SLB:hs:2022-09:~2026-01;TUV:hs:2022-09:~2026-01;VCT:hs:2022-09:~2026-01
charles-kerruish	Charles Kerruish	Kerruish			IMN:hg:1990:2001-12
charles-koffi-diby	Charles Koffi Diby	Diby		Q2959525	CIV:fm:2012-11:2016-01
charles-konan-banny	Charles Konan Banny	Banny		Q455728	CIV:hg:2005-12:2007-04
charles-manyang-dawol	Charles Manyang d'Awol	d'Awol		Q112686418	SSD:fm:2013:2013-07
charles-michel	Charles Michel	Michel			EUE:hs:2019-12:2024-11
charles-michel-bel-2019	Charles Michel	Michel	Charles Yvon Michel	Q950958	BEL:hg:2014-10:2019-10
charles-mwando-simba	Charles Mwando Simba	Simba		Q2959880	COD:dm:2008-10:2012-04
charles-nqakula	Charles Nqakula	Nqakula		Q5081288	ZAF:dm:2008-09:2009-04
charles-rabemananjara	Charles Rabemananjara	Rabemananjara			MDG:hg:2007-01:2009-03
charles-richard-mondjo	Charles Richard Mondjo	Mondjo		Q5082018	COG:dm:2012-09:~2022-07
charles-savarin	Charles Savarin	Savarin	Charles A. Savarin	Q2960197	DMA:hs:2013-10:2023-10
charles-taylor	Charles Taylor	Taylor	Charles Ghankay Taylor	Q49090	LBR:hg:1997-08:2003-08;LBR:hs:1997-08:2003-08
charles-thembani-ntwaagae	Charles Thembani Ntwaagae	Ntwaagae			BWA:un:2019-05:~2019-05
charles-wesley-turnbull	Charles Wesley Turnbull	Turnbull			VIR:hg:1999-01:2015-01
charles-zacharie-bowao	Charles Zacharie Bowao	Bowao		Q2960478	COG:dm:2009-09:2012-09
charlot-salwai	Charlot Salwai	Salwai		Q22696254	VUT:hg:2016-02:2020-04;VUT:hg:2023-10:2025-02
charlotte-von-essen	Charlotte von Essen	von Essen		Q108281858	SWE:si:2021-10:~2022-07
charmaine-scotty	Charmaine Scotty	Scotty			NRU:im:2019-05:~2019-05
chatchai-sarikan	Chatchai Sarikan	Chatchai			THA:dg:2017-11:~2017;THA:dg:2019-05:~2019-05
chaudhry-amir-hussain	Chaudhry Amir Hussain	Hussain		Q5088094	PAK:sp:2002-11:2008-03
chaudhry-shujaat-hussain	Chaudhry Shujaat Hussain	Hussain		Q2265796	PAK:hg:2004-06:2004-08
chawalit-yongchaiyut	Chawalit Yongchaiyut	Chawalit	Chaturon Chaisaeng		THA:dg:2001-02:~2003;THA:dg:2003-11:~2004
chea-sophara	Chea Sophara	Chea Sophara		Q22099925	KHM:dg:2018-09:~2023-01
cheikh-el-avia-ould-mohamed-khouna	Cheikh El Avia Ould Mohamed Khouna	Khouna	Cheik El Avia Ould Mohamed Khouna|Cheikel Afia Ould Mohamed Khouna	Q325511	MRT:fm:2008:~2023-01;MRT:hg:1998-11:2003-07
cheikh-hadjibou-soumare	Cheikh Hadjibou Soumaré	Soumaré		Q728852	SEN:hg:2007-06:2009-04
cheikh-niang	Cheikh Niang	Niang			SEN:un:2019-05:~2019-05
chen-chao-min	Chen Chao-min	Chen		Q8273076	TWN:dm:2008-05:2009-09
chen-che-nan	Chen Che-nan	Chen		Q8272200	TWN:ad:2000-07:2000-10
chen-chi-mai	Chen Chi-mai	Chen		Q5090717	TWN:dg:2019-01:2020-06
chen-chien-jen	Chen Chien-jen	Chen		Q9182314	TWN:hg:2023-01:2024-05;TWN:vp:2016-05:~2021-05
chen-chien-jen-twn-2000	Chen Chien-jen	Chen		Q8273004	TWN:fm:1999-11:2000-05
chen-chu	Chen Chu	Chu		Q465280	TWN:ad:2018-04:2020-05
chen-shih-meng	Chen Shih-meng	Chen		Q8272119	TWN:ad:2002-02:2003-02
chen-shui-bian	Chen Shui-bian	Chen	Chen Shui-bien|Shui-bian Chen	Q22368	TWN:hs:2000-05:2008-05
cheng-wen-tsan	Cheng Wen-tsan	Cheng		Q8349465	TWN:dg:2023-01:~2024-05
cherif-sy	Chérif Sy	Sy		Q19628964	BFA:dm:2019-01:2021-06;BFA:hs:2015-09:2015-09
chester-cooper	Chester Cooper	Cooper		Q108674257	BHS:dg:2021-09:~2022-07
cheuk-wing-hing	Cheuk Wing-hing	Wing-hing		Q10906089	HKG:ad:2022-07:~2022-07
chiang-pin-kung	Chiang Pin-kung	Chiang		Q5095206	TWN:sp:2002-02:2005-01
chikage-oogi	Chikage Oogi	Oogi		Q456161	JPN:sp:2004-07:2007-07
chikez-diemu	Chikez Diemu	Diemu		Q2963552	COD:dm:2007-02:2008-10
chimediin-khurelbaatar	Chimediin Khürelbaatar	Khürelbaatar	Chimed Khurelbaatar	Q110167847	MNG:dg:2023-01:~2024-05
chimediin-saikhanbileg	Chimediin Saikhanbileg	Saikhanbileg	Chimed Saikhanbileg	Q15934317	MNG:hg:2014-11:2016-07
chingiz-aidarbekov	Chingiz Aidarbekov	Aidarbekov	Chynggyz Aydarbekov	Q57776448	KGZ:fm:2018-10:2020-10
chiou-i-jen	Chiou I-jen	Chiou		Q5101463	TWN:ad:2003-02:2004-05;TWN:ad:2007-02:2007-05;TWN:dg:2007-05:2008-05
chirau-ali-mwakwere	Chirau Ali Mwakwere	Mwakwere		Q5101863	KEN:fm:2004:2005
chiril-gaburici	Chiril Gaburici	Gaburici		Q19281444	MDA:hg:2015-02:2015-10
chitchai-wannasathi	Chitchai Wannasathi	Chitchai			THA:dg:2005-03:~2005
chiu-kuo-cheng	Chiu Kuo-cheng	Chiu		Q19825815	TWN:dm:2021-02:2024-05
cho-hyun	Cho Hyun	Hyun			KOR:fm:2025-07:~2025-12
cho-jung-hwan	Cho Jung-hwan	Cho		Q16091934	KOR:mc:2012-10:2013-09
cho-jung-tai	Cho Jung-tai	Cho		Q5116472	TWN:ad:2007-05:2007-08;TWN:hg:2024-05:~2026-01
cho-tae-yul	Cho Tae-yul	Cho			KOR:fm:2024-01:2025-07;KOR:un:2019-05:~2019-05
cho-yung-kil	Cho Yung-kil	Cho		Q16179284	KOR:mc:1999-10:2001-10
choe-ryong-hae	Choe Ryong-hae	Choe	Thae Hyong Chol	Q714509	PRK:hg:2019-04:~2026-01;PRK:hs:2019-04:~2021-12
choe-son-hui	Choe Son-hui	Choe		Q30436217	PRK:fm:2022-06:~2025-12
choe-yong-rim	Choe Yong-rim	Choe		Q310889	PRK:hg:2010-06:2013-04
choguel-kokalla-maiga	Choguel Kokalla Maïga	Maïga	Choguel Maiga	Q2964323	MLI:hg:2021-06:~2025-07
choi-kyoung-hwan	Choi Kyoung-hwan	Choi	Choi Kyung-hwan	Q5103931	KOR:dg:2014-07:2016-01
choi-sung-hong	Choi Sung-hong	Choi		Q12619619	KOR:fm:2002-02:2003-02
choi-yoon-hee	Choi Yoon-hee	Choi		Q12619778	KOR:mc:2013-10:2015-10
chokila-iyer	Chokila Iyer	Iyer		Q2331166	IND:fm:2001-03:2002-06
cholpon-sultanbekova	Cholpon Sultanbekova	Sultanbekova		Q25597827	KGZ:dg:2016-11:2018-04
choo-kyung-ho	Choo Kyung-ho	Kyung-ho		Q12619978	KOR:dg:2022-05:~2022-08;KOR:hg:2022-05:2022-05
choummali-saignason	Choummali Saignason	Choummali	Choummali Saygnasone		LAO:dg:1998-02:~2000;LAO:hs:2006-06:2016-04;LAO:vp:2001-03:~2005
chris-barrie	Chris Barrie	Barrie		Q5105825	AUS:mc:1998-07:2002-07
chris-fearne	Chris Fearne	Fearne	Christopher Fearne	Q18206002	MLT:dg:2017-07:~2022-07
chris-hipkins	Chris Hipkins	Hipkins		Q5106890	NZL:hg:2023-01:2023-11
chris-martin	Chris Martin	Martin		Q21663261	GBR:ad:2012:2015
chris-pilkerton	Chris Pilkerton	Pilkerton		Q63456197	USA:ad:2019-04:2020-01
chris-ritchie	Chris Ritchie	Ritchie		Q5107877	AUS:mc:2002-07:2005-07
chris-tremain	Chris Tremain	Tremain		Q5108303	NZL:im:2012-04:2014-01
christian-braun	Christian Braun	Braun			LUX:un:2019-05:~2019-05
christian-hvidt	Christian Hvidt	Hvidt		Q15944054	DNK:mc:1996-08:2002-05
christian-kern	Christian Kern	Kern		Q18135060	AUT:hg:2016-05:2017-12
christian-mejdahl	Christian Mejdahl	Mejdahl		Q4358003	DNK:sp:2003-03:2007-11
christian-ntsay	Christian Ntsay	Ntsay		Q54806925	MDG:hg:2018-06:2025-10
christian-poncelet	Christian Poncelet	Poncelet		Q714774	FRA:sp:1998-10:2008-09
christian-rabjerg-madsen	Christian Rabjerg Madsen	Madsen		Q17580253	DNK:im:2022-05:~2022-07
christian-stocker	Christian Stocker	Stocker			AUT:hg:2025-03:~2026-01
christian-wenaweser	Christian Wenaweser	Wenaweser			LIE:un:2019-05:~2019-05
christian-wulff	Christian Wulff	Wulff			DEU:hs:2010-06:2012-03
christina-romer	Christina Romer	Romer		Q270379	USA:ad:2009-01:2010-09
christine-defraigne	Christine Defraigne	Defraigne		Q2965912	BEL:sp:2014-10:2018-12
christine-fyffe	Christine Fyffe	Fyffe		Q5111024	AUS:sp:2014-02:2014-12
christine-kangaloo	Christine Kangaloo	Kangaloo		Q97400315	TTO:hs:2023-03:~2026-01;TTO:sp:2015-09:~2022-07
christine-lambrecht	Christine Lambrecht	Lambrecht			DEU:dm:2021-12:2023-01
christodoulos-christodoulou	Christodoulos Christodoulou	Christodoulou		Q5111627	CYP:im:1999-03:2002-05
christodoulos-pashiardis	Christodoulos Pashiardis	Pashiardis		Q12886217	CYP:dm:2007-05:2008-02
christoffel-brandli	Christoffel Brändli	Brändli		Q116643	CHE:sp:2007-12:2008-11
christon-tembo	Christon Tembo	Tembo		Q1084438	ZMB:vp:1997-12:2001
christoph-heusgen	Christoph Heusgen	Heusgen			DEU:un:2019-05:~2019-05
christophe-castaner	Christophe Castaner	Castaner		Q1726930	FRA:im:2018-10:2020-08
christophe-joseph-marie-dabire	Christophe Joseph Marie Dabiré	Dabiré	Christophe Dabire	Q60813372	BFA:hg:2019-01:2021-12
christophe-lutundula	Christophe Lutundula	Lutundula		Q5111780	COD:dg:2021-04:~2024-05;COD:fm:2021-04:~2022-07;COD:sp:2009-03:2009-04
christophe-mboso-nkodia-pwanga	Christophe Mboso N'Kodia Pwanga	Pwanga		Q2966383	COD:sp:2020-12:~2022-07
christophe-mboua	Christophe M'Boua	M'Boua		Q108344978	CIV:fm:2000:2000-03
christophe-mirmand	Christophe Mirmand	Mirmand			MCO:hg:2025-07:~2026-01
christopher-c-miller	Christopher C. Miller	Miller		Q101423348	USA:dm:2020-11:2021-01
christopher-greenwood	Christopher Greenwood	Greenwood		Q265445	:io:2009:2018
christopher-laore	Christopher Laore	Laore		Q5112700	SLB:im:2019-04:~2022-08
christopher-loeak	Christopher Loeak	Loeak	Christopher J. Loeak	Q12911	MHL:hg:2012-01:2016-01;MHL:hs:2012-01:2016-01
christopher-luxon	Christopher Luxon	Luxon			NZL:hg:2023-11:~2026-01
christopher-obure	Christopher Obure	Obure		Q5112986	KEN:fm:2001:2003
christopher-pyne	Christopher Pyne	Pyne		Q978276	AUS:dm:2018-08:2019-05
christopher-sinckler	Christopher Sinckler	Sinckler		Q107509737	BRB:fm:2008:2020-07
christopher-w-grady	Christopher W. Grady	Grady		Q50281264	USA:mc:2021-12:~2022-08
christopher-weeramantry	Christopher Weeramantry	Weeramantry		Q741091	:io:1991:2000;:io:1997:2000
christophoros-fokaides	Christophoros Fokaides	Fokaides		Q47529664	CYP:dm:2014-04:2018-02
christos-christodoulou	Christos Christodoulou	Christodoulou		Q63034210	GRC:mc:2019-01:2020-01
christos-patsalides	Christos Patsalides	Patsalides		Q5113581	CYP:im:2007-07:2008-02
chrysostome-sambia	Chrysostome Sambia	Sambia		Q112079351	CAF:im:2015-10:2016-04
chrystia-freeland	Chrystia Freeland	Freeland		Q4492815	CAN:dg:2019-11:~2022-07;CAN:fm:2017-01:2019-11
chuan-likphai	Chuan Likphai	Chuan			THA:hg:1997-11:2001-02
chuba-okadigbo	Chuba Okadigbo	Okadigbo		Q2967578	NGA:sp:1999:2000
chuck-hagel	Chuck Hagel	Hagel		Q381670	USA:dm:2013-02:2015-02
chuichi-date	Chuichi Date	Date		Q1091221	JPN:sp:2016-08:2019-07
chultemiin-ulaan	Chültemiin Ulaan	Ulaan	Chultem Ulaan	Q9299563	MNG:dg:2004-09:~2005
chumphon-sinlapa-acha	Chumphon Sinlapa-acha	Chumphon			THA:dg:2011-08:~2011
chung-eui-yong	Chung Eui-yong	Chung		Q19941071	KOR:ad:2019-05:~2019-05;KOR:fm:2021-02:2022-05
chung-hong-won	Chung Hong-won	Chung			KOR:hg:2013-02:2015-06
chung-jin-suk	Chung Jin-suk	Chung		Q12616038	KOR:sp:2021-08:~2022-08
chung-sye-kyun	Chung Sye-kyun	Chung		Q11270093	KOR:hg:2020-01:2021-04;KOR:sp:2016-06:2018-05
chung-ui-hwa	Chung Ui-hwa	Chung		Q12615929	KOR:sp:2010-06:2012-05;KOR:sp:2012-02:2012-05;KOR:sp:2014-05:2016-05
chung-un-chan	Chung Un-chan	Chung		Q336417	KOR:hg:2009-09:2010-08
churin-laksanawisit	Churin Laksanawisit	Churin			THA:dg:2019-11:~2021-12
chynybai-tursunbekov	Chynybai Tursunbekov	Tursunbekov		Q21144397	KGZ:sp:2016-04:2017-10
cidalia-lopes-nobre-mouzinho-guterres	Cidália Lopes Nobre Mouzinho Guterres	Guterres		Q44443794	TLS:ad:2017-05:2022-05
cilia-flores	Cilia Flores	Flores		Q799556	VEN:ad:2013-04:~2023-01;VEN:sp:2006-08:2011-01
cirilito-sobejana	Cirilito Sobejana	Sobejana		Q47252008	PHL:mc:2021-02:2021-07
cirilo-jose-cristovao	Cirilo Jose Cristovao	Cristovao			TLS:dm:2019-05:~2019-05
cisse-mariam-kaidama-sidibe	Cisse Mariam Kaidama Sidibe	Cisse			MLI:hg:2011-04:2012-12
clare-oneil	Clare O'Neil	O'Neil		Q5126228	AUS:im:2022-06:~2022-07
clarita-carlos	Clarita Carlos	Carlos		Q5127082	PHL:si:2022-06:~2022-07
claude-bartolone	Claude Bartolone	Bartolone		Q1096496	FRA:sp:2012-06:2017-06
claude-gueant	Claude Guéant	Guéant		Q528581	FRA:im:2011-02:2012-05
claude-heche	Claude Hêche	Hêche		Q118306	CHE:sp:2014-11:2015-11
claude-joseph	Claude Joseph	Joseph		Q106496152	HTI:fm:2020-03:2021-11;HTI:hg:2021-04:2021-07;HTI:hs:2021-07:2021-07
claude-kory-kondiano	Claude Kory Kondiano	Kondiano		Q59582595	GIN:sp:2014-01:2020-04
claude-rameaux-bireau	Claude Rameaux Bireau	Bireau		Q112083081	CAF:dm:2021-06:2022-02;CAF:dm:2022-02:~2022-07
claudia-haydee-diaz-leon	Claudia Haydée Díaz León	León		Q110184166	GTM:im:2020-11:2020-11
claudia-juana-rodriguez-de-guevara	Claudia Juana Rodríguez De Guevara	Rodríguez De Guevara	Claudia Juana Rodr Guez de Guevara		SLV:hg:2023-12:~2024-05;SLV:hs:2023-12:~2024-05
claudia-ruiz-massieu	Claudia Ruiz Massieu	Massieu		Q5771792	MEX:fm:2015-08:2017-01
claudia-sheinbaum	Claudia Sheinbaum	Sheinbaum	Claudia Sheinbaum Pardo	Q5771800	MEX:hg:2024-10:~2026-01;MEX:hs:2024-10:~2026-01
claudio-graziano	Claudio Graziano	Graziano		Q722499	ITA:mc:2015-02:2018-11
claudio-muccioli	Claudio Muccioli	Muccioli		Q767664	SMR:hs:2005-10:2006-04
claudio-pasqualini	Claudio Pasqualini	Pasqualini		Q48873003	ARG:mc:2018-01:2020-02
claudio-scajola	Claudio Scajola	Scajola		Q1098169	ITA:im:2001-06:2002-07
claus-hjort-frederiksen	Claus Hjort Frederiksen	Frederiksen		Q2978598	DNK:dm:2016-11:2019-06
clemens-jabloner	Clemens Jabloner	Jabloner		Q1099985	AUT:dg:2019-06:2019-10
clement-mouamba	Clément Mouamba	Mouamba		Q23928873	COG:hg:2016-04:~2023-07
clemente-engonga-nguema-andeme	Clemente Engonga Nguema Andeme	Nguema	Clemente Engonga Nguema Onguene	Q112162972	GNQ:dg:2012-05:~2024-05;GNQ:im:2001-03:2012-05
cleopas-dlamini	Cleopas Dlamini	Dlamini		Q107600891	SWZ:hg:2021-07:2023-11
colin-brooks	Colin Brooks	Brooks		Q5144918	AUS:sp:2017-03:~2022-07
colin-powell	Colin Powell	Powell		Q150851	USA:fm:2001-01:2005-01
colin-roberts	Colin Roberts	Roberts			IOT:hg:2008-07:2017-08
colm-mangan	Colm Mangan	Mangan		Q5147690	IRL:mc:2000-09:2004-02
come-zoumara	Côme Zoumara	Zoumara		Q3010597	CAF:fm:2006-09:2008-01
commins-mewa	Commins Mewa	Mewa		Q5152607	SLB:im:2019-05:~2019-05
condoleezza-rice	Condoleezza Rice	Rice		Q47216	USA:fm:2005-01:2009-01;USA:si:2001-01:2005-01
congress-simon-loueckhote	Congress Simon Loueckhote	Loueckhote			NCL:hg:1998:1999-05
conor-oboyle	Conor O'Boyle	O'Boyle		Q16733565	IRL:mc:2013-08:2015-09
constance-simelane	Constance Simelane	Simelane		Q5163581	SWZ:dg:2006:2008
constancia-mangue	Constancia Mangue	Mangue		Q45147779	GNQ:ad:1979-08:~2022-07
constantin-degeratu	Constantin Degeratu	Degeratu		Q12725491	ROU:mc:1997-01:2000-02
constantine-chiwenga	Constantine Chiwenga	Chiwenga	Constantino Chiwenga	Q381334	ZWE:dm:2017-12:2018-09;ZWE:mc:2004-01:2017-12;ZWE:vp:2017-12:~2023-08;ZWE:vp:2023-09:~2026-01
cora-richardson-hodge	Cora Richardson-Hodge	Richardson-Hodge			AIA:hg:2025-02:~2026-01
cordel-hyde	Cordel Hyde	Hyde		Q58896069	BLZ:dg:2020-11:~2024-06
corneliu-dobritoiu	Corneliu Dobrițoiu	Dobrițoiu		Q18194662	ROU:dm:2012-05:2012-12
costas-simitis	Costas Simitis	Simitis		Q155390	GRC:hg:1996-01:2004-03
costin-borc	Costin Borc	Borc	Costin Grigore Borc	Q21510356	ROU:dg:2015-11:2017-01
costin-georgescu	Costin Georgescu	Georgescu		Q12725834	ROU:si:1997-05:2000-12
craig-cannonier	Craig Cannonier	Cannonier			BMU:hg:2012-12:2014-05;BMU:hg:2019-05:~2019-05
craig-farrell	Craig Farrell	Farrell		Q5180952	AUS:sp:2019-05:~2022-07
craig-hawke	Craig Hawke	Hawke			NZL:un:2019-05:~2019-05
crin-antonescu	Crin Antonescu	Antonescu		Q440970	ROU:hs:2012-07:2012-08;ROU:sp:2012-07:2012-07;ROU:sp:2012-08:2012-12;ROU:sp:2012-12:2014-03
crispiano-adames	Crispiano Adames	Adames		Q110628932	PAN:sp:2021-07:~2022-07
crispin-atama-tabe	Crispin Atama Tabe	Atama		Q3002789	COD:dm:2015-09:2019-01;COD:dm:2019-05:~2019-05
crispin-grey-johnson	Crispin Grey-Johnson	Grey-Johnson		Q331152	GMB:fm:2007-09:2008-03
cristian-david	Cristian David	David		Q5186177	ROU:im:2007-04:2008-12
cristian-diaconescu	Cristian Diaconescu	Diaconescu		Q240730	ROU:fm:2008-12:2009-10;ROU:fm:2012-01:2012-05
cristina-fernandez-de-kirchner	Cristina Fernández de Kirchner	Fernández de Kirchner		Q40649	ARG:ad:2003-05:2007-12;ARG:hg:2007-12:2015-12;ARG:hs:2007-12:2015-12;ARG:vp:2019-12:~2023-12
cristina-fontes-lima	Cristina Fontes Lima	Lima		Q16269557	CPV:dg:2011:2016
cristina-gallach	Cristina Gallach	Gallach		Q18686248	:io:2015:2017
cristina-lesnic	Cristina Lesnic	Lesnic			MDA:dg:2019-05:~2019-05
cristina-lizardo	Cristina Lizardo	Lizardo		Q17560820	DOM:sp:2014:2016
cristovao-artur-chume	Cristóvão Artur Chume	Chume		Q109951064	MOZ:dm:2020-11:~2022-07
csaba-hende	Csaba Hende	Hende		Q220909	HUN:dm:2010-05:2015-09
csaba-korosi	Csaba Kőrösi	Kőrösi		Q110812967	:io:2022-09:~2023-01;HUN:un:2010-08:2015
curtis-pitt	Curtis Pitt	Pitt		Q5195856	AUS:sp:2018-02:~2022-07
cy-leung	CY Leung	Leung		Q15023	HKG:hg:2012-07:2017-06
cynthia-a-pratt	Cynthia A. Pratt	Pratt	Cynthia Pratt	Q4376482	BHS:dg:2002-05:2007-05
cyril-svoboda	Cyril Svoboda	Svoboda		Q696669	CZE:dg:2002-07:2004-08;CZE:fm:2002-07:2006-09
d-c-benjamin-franklin-room	D.C. Benjamin Franklin Room	Room			IND:dm:2022-04:~2022-04
d-m-jayaratne	D. M. Jayaratne	Jayaratne		Q559898	LKA:hg:2010-04:2015-01
dacian-ciolos	Dacian Cioloș	Cioloș		Q929248	ROU:hg:2015-11:2017-01
dag-terje-andersen	Dag Terje Andersen	Andersen		Q1157171	NOR:sp:2009-10:2013-09
dah-ould-abdi	Dah Ould Abdi	Ould Abdi		Q5208703	MRT:fm:2001:2002
dahir-rayale-kahin	Dahir Rayale Kahin	Kahin		Q355458	SOM:hs:2002-05:2010-07;SOM:vp:1993-05:2002-05
daho-ould-kablia	Daho Ould Kablia	Ould Kablia		Q3011974	DZA:im:2010-05:2013-09
dailis-alfonsas-barakauskas	Dailis Alfonsas Barakauskas	Barakauskas		Q887795	LTU:im:2012-12:2014-10
dalbir-singh-suhag	Dalbir Singh Suhag	Suhag		Q16728340	IND:mc:2014-07:2016-12
dali-jazi	Dali Jazi	Jazi		Q3012366	TUN:dm:2001-01:2004-11
dalia-grybauskaite	Dalia Grybauskaitė	Grybauskaitė		Q57379	LTU:hs:2009-07:2019-07
dalia-itzik	Dalia Itzik	Itzik		Q234190	ISR:sp:2006-05:2009-03
dalibor-jevtic	Dalibor Jevtic	Jevtic			XKX:dg:2019-05:~2019-05
dalibor-riccardi	Dalibor Riccardi	Riccardi			SMR:hs:2024-10:~2025-03
dalton-tagelagi	Dalton Tagelagi	Tagelagi			NIU:hg:2020-06:~2026-01
dalveer-bhandari	Dalveer Bhandari	Bhandari		Q1158102	:io:2012-04:~2023-01
dama-dramani	Dama Dramani	Dramani		Q5211860	TGO:sp:2013-07:2018-12
damcho-dorji	Damcho Dorji	Dorji		Q21037701	BTN:fm:2015-08:2018
damdiny-demberel	Damdiny Demberel	Demberel		Q81067	MNG:sp:2008-09:2012-07
damian-todd	Damian Todd	Todd			TCA:hg:2011-09:2012-11
damiao-vaz-dalmeida	Damião Vaz d'Almeida	d'Almeida	Damiao Vaz De Almeida	Q1158585	STP:hg:2004-09:2005-06
damir-krsticevic	Damir Krstičević	Krstičević		Q12629500	HRV:dg:2016-10:~2023-04;HRV:dm:2016-10:2020-05
damir-polancec	Damir Polancec	Polancec	Damir Polanec		HRV:dg:2005-02:~2009
damira-niyazalieva	Damira Niyazalieva	Niyazalieva			KGZ:dg:2014-12:~2015-11
dan-barna	Dan Barna	Barna		Q28113900	ROU:dg:2020-12:2021-09
dan-bartlett	Dan Bartlett	Bartlett		Q5213125	USA:ad:2005-01:2007-07
dan-coats	Dan Coats	Coats		Q632321	USA:si:2017-03:2019-08
dan-cregan	Dan Cregan	Cregan		Q50729685	AUS:sp:2021-10:~2022-07
dan-hays	Dan Hays	Hays		Q3014159	CAN:sp:2001-01:2006-02
dan-kersch	Dan Kersch	Kersch	Daniel Kersch	Q13102261	LUX:dg:2020-02:~2023-11;LUX:im:2019-05:~2019-05
dan-meridor	Dan Meridor	Meridor		Q1159122	ISR:dg:2009-04:2013-03
dan-nica	Dan Nica	Nica		Q5214099	ROU:im:2009-01:2009-01;ROU:im:2009-02:2009-10
dan-van-holst-pellekaan	Dan van Holst Pellekaan	Pellekaan		Q5214641	AUS:dg:2021-11:2022-03
dang-dinh-quy	Dang Dinh Quy	Quy			VNM:un:2019-05:~2019-05
dang-thi-ngoc-thinh	Đặng Thị Ngọc Thịnh	Thịnh		Q10841571	VNM:hs:2018-09:2018-10;VNM:vp:2016-04:2021-04
daniar-usenov	Daniar Usenov	Usenov	Daniyar Usenov	Q24575	KGZ:dg:2006-05:~2007;KGZ:hg:2009-10:2010-04
daniel-antonio-rosa	Daniel António Rosa	Rosa		Q111781929	AGO:un:2006:2011
daniel-arap-moi	Daniel arap Moi	Moi	Daniel Toroitich arap Moi	Q193492	KEN:hg:1978-08:2002-12;KEN:hs:1978-08:2002-12
daniel-asselo-okito-wankoy	Daniel Asselo Okito Wankoy	Wankoy		Q106913507	COD:im:2021-04:~2022-07
daniel-b-allyn	Daniel B. Allyn	Allyn		Q16148072	USA:mc:2014-08:2022-05
daniel-bennett-smith	Daniel Bennett Smith	Smith		Q30106114	USA:fm:2021-01:2021-01
daniel-chapo	Daniel Chapo	Chapo	Daniel Francisco Chapo	Q97058466	MOZ:hs:2025-01:~2026-01
daniel-chea	Daniel Chea	Chea		Q99485792	LBR:dm:1997:2006-01
daniel-constantin	Daniel Constantin	Constantin		Q16217237	ROU:dg:2014-03:~2014
daniel-dee-ziankahn	Daniel Dee Ziankahn	Ziankahn		Q99485794	LBR:dm:2018-01:~2022-07
daniel-dee-ziankhan	Daniel Dee Ziankhan	Ziankhan		Q110834704	LBR:mc:2014-02:2018-02
daniel-gibbs	Daniel Gibbs	Gibbs			MAF:hg:2017-04:2022-04
daniel-hodge	Daniel Hodge	Hodge			CUW:hg:2012-12:2013-06
daniel-jean	Daniel Jean	Jean		Q40921963	CAN:si:2016-05:2018-05
daniel-kablan-duncan	Daniel Kablan Duncan	Duncan		Q58154	CIV:fm:2011-06:2012-11;CIV:hg:1993-12:1999-12;CIV:hg:2012-11:2017-01;CIV:vp:2017-01:2020-07
daniel-martin	Daniel Martin	Martin		Q5798525	ARG:mc:2012-10:2013-07
daniel-mitov	Daniel Mitov	Mitov		Q12277630	BGR:fm:2014-08:2017-01
daniel-noboa-azin	Daniel Noboa Azin	Noboa			ECU:hg:2023-11:~2026-01;ECU:hs:2023-11:~2026-01
daniel-ona-ondo	Daniel Ona Ondo	Ona Ondo		Q3014508	GAB:hg:2014-01:2016-09
daniel-ortega	Daniel Ortega	Ortega	Daniel Ortega Saavedra|Jose Daniel Ortega Saavedra	Q57402	NIC:hg:2007-01:~2026-01;NIC:hs:2007-01:~2026-01
daniel-petrescu	Daniel Petrescu	Petrescu		Q90258002	ROU:mc:2019-10:~2022-08
daniel-pfeiffer	Daniel Pfeiffer	Pfeiffer		Q5218446	USA:ad:2013-01:2015-03
daniel-risch	Daniel Risch	Risch		Q30882650	LIE:dg:2019-05:~2019-05;LIE:hg:2021-03:2025-04
daniel-scioli	Daniel Scioli	Scioli		Q1162679	ARG:vp:2003-05:2007-12
daniel-tawema	Daniel Tawéma	Tawéma		Q5218899	BEN:im:1998-05:2005-02
daniel-vaillant	Daniel Vaillant	Vaillant		Q1905371	FRA:im:2000-08:2002-05
daniel-vulchev	Daniel Vulchev	Vulchev			BGR:dg:2005-08:~2008
daniel-zmeko	Daniel Zmeko	Zmeko		Q52110606	SVK:mc:2018-05:~2022-08
daniela-bobeva	Daniela Bobeva	Bobeva			BGR:dg:2013-06:~2014
daniele-bodini	Daniele Bodini	Bodini			SMR:un:2019-05:~2019-05
daniele-tei	Daniele Tei	Tei		Q3702089	ITA:mc:2008-01:2010-02
danijel-besic-loredan	Danijel Bešič Loredan	Loredan		Q111341121	SVN:dg:2022-06:~2022-08
danijela-durovic	Danijela Đurović	Đurović		Q111748499	MNE:sp:2022-04:~2022-07
danilo-astori	Danilo Astori	Astori	Danilo Astori Saragoza	Q51983	URY:vp:2010-03:2015-03
danilo-medina	Danilo Medina	Medina	Danilo Medina Sanchez	Q57429	DOM:hg:2012-08:~2021-03;DOM:hs:2012-08:~2021-03
danilo-turk	Danilo Türk	Türk		Q57329	SVN:hs:2007-12:2012-12
danilo-vuksanovic	Danilo Vuksanovic	Vuksanovic			SCG:dg:1998-05:~2000
daniyal-akhmetov	Daniyal Akhmetov	Akhmetov		Q324950	KAZ:dm:2007-01:2009-06;KAZ:hg:2003-06:2007-01
danny-danon	Danny Danon	Danon		Q2919440	ISR:un:2015-10:~2022-07
danny-faure	Danny Faure	Faure			SYC:hg:2016-10:2020-10;SYC:hs:2016-10:2020-10;SYC:vp:2010-07:~2015-11
danny-philip	Danny Philip	Philip		Q561575	SLB:hg:2010-08:2011-11
danny-pieters	Danny Pieters	Pieters		Q163670	BEL:sp:2010-07:2011-10
danzan-lundeejantsan	Danzan Lundeejantsan	Lundeejantsan		Q24174854	MNG:sp:2007-06:2008-08
dardan-gashi	Dardan Gashi	Gashi			XKX:dg:2019-05:~2019-05
dariga-nazarbayeva	Dariga Nazarbayeva	Nazarbayeva		Q376532	KAZ:dg:2015-09:2016-09
darja-bavdaz-kuret	Darja Bavdaž Kuret	Bavdaž Kuret		Q96278741	SVN:un:2019-05:~2019-05
darko-milinovic	Darko Milinović	Milinović		Q5223754	HRV:dg:2009-11:~2011
darko-pajovic	Darko Pajović	Pajović		Q16089456	MNE:sp:2016-06:2016-11
darren-henfield	Darren Henfield	Henfield		Q107509447	BHS:fm:2017-05:2021-09
darryl-daniel	Darryl Daniel	Daniel		Q109538432	TTO:mc:2019-03:~2022-07
dasho-tshering-wangchuk	Dasho Tshering Wangchuk	Wangchuk		Q56100719	BTN:ad:2018-08:2018-11
dastan-djoumabekov	Dastan Djoumabekov	Djoumabekov		Q25597842	KGZ:sp:2017-10:2020-10
daudi-rerimoi-chepkonga-tonje	Daudi Rerimoi Chepkong'a Tonje	Tonje		Q111180185	KEN:mc:1996:2000-11
daur-arshba	Daur Arshba	Arshba		Q27829055	GEO:ad:2016-10:2018-04;GEO:dg:2018-04:2020-01;GEO:hg:2018-09:2018-09
daur-kove	Daur Kove	Kove		Q27881276	GEO:fm:2016-10:2021-11
dauren-abaev	Dauren Abaev	Abaev	Dauren Abayev	Q24350696	KAZ:ad:2020-05:2022-01
david-a-granger	David A. Granger	Granger	David Arthur Granger|David Granger	Q5230470	GUY:hg:2015-05:2020-08;GUY:hs:2015-05:2020-08
david-addington	David Addington	Addington		Q1176453	USA:ad:2005:2009
david-adeang	David Adeang	Adeang			NRU:hg:2023-10:~2026-01;NRU:hs:2023-10:~2026-01
david-almeida	David Almeida	Almeida		Q10264374	BRA:sp:2017-02:2019-02
david-andrews	David Andrews	Andrews		Q1111220	IRL:fm:1997-10:2000-01
david-axelrod	David Axelrod	Axelrod		Q519838	USA:ad:2009-01:2011-01
david-babayan	David Babayan	Babayan		Q21531891	AZE:fm:2021-01:~2022-07
david-bakradze	David Bakradze	Bakradze		Q673705	GEO:fm:2008-01:2008-05
david-blunkett	David Blunkett	Blunkett		Q264196	GBR:im:2001-06:2004-12
david-brandt	David Brandt	Brandt			MSR:hg:1997-08:2001-04
david-burt	David Burt	Burt			BMU:hg:2017-07:~2026-01
david-cameron	David Cameron	Cameron		Q192	GBR:fm:2023-11:2024-07;GBR:hg:2010-05:2016-07
david-carter	David Carter	Carter		Q6128819	NZL:sp:2013-01:2017-11
david-choquehuanca	David Choquehuanca	Choquehuanca	David Choquehuanca Cespedes	Q58136	BOL:fm:2006-01:2017-01;BOL:vp:2020-11:~2024-07
david-chung	David Chung	Chung		Q8974482	TWN:sp:2005-02:2008-01
david-clarinval	David Clarinval	Clarinval		Q3017667	BEL:dg:2019-11:~2021-05;BEL:dg:2022-07:~2024-05
david-ethuro	David Ethuro	Ethuro		Q5233438	KEN:sp:2013-03:2017-08
david-gompert	David Gompert	Gompert		Q5234213	USA:si:2010-05:2010-08
david-hawker	David Hawker	Hawker		Q2646347	AUS:sp:2004-11:2008-02
david-hollamby	David Hollamby	Hollamby			SHN:hg:1999-06:2004-10
david-hurley	David Hurley	Hurley		Q5235277	AUS:mc:2007-09:2008-07;AUS:mc:2011-07:2014-06
david-irvine	David Irvine	Irvine		Q5235368	AUS:si:2003-03:2009-03
david-j-cooney	David J. Cooney	Cooney		Q1174055	IRL:un:2006:2007
david-j-francis	David J. Francis	Francis		Q53863493	SLE:fm:2018-04:2018-04;SLE:fm:2021-04:~2023-01
david-johnston	David Johnston	Johnston		Q16730377	AUS:mc:2014-05:2018-05
david-johnston-aus-2014	David Johnston	Johnston		Q5235713	AUS:dm:2013-09:2014-12
david-julian-richards	David Julian Richards	Richards		Q922004	GBR:mc:2009:2010
david-kabua	David Kabua	Kabua		Q20658229	MHL:hg:2020-01:2023-01;MHL:hs:2020-01:2023-01
david-lammy	David Lammy	Lammy		Q534727	GBR:fm:2024-07:2025-09
david-lan	David Lan	Lan		Q12117385	HKG:im:1997-09:2000-07
david-lee	David Lee	Lee		Q5236438	TWN:ad:2020-08:~2023-01;TWN:fm:2016-05:2018-02
david-leslie-smallman	David Leslie Smallman	Smallman			SHN:hg:1995:1999-06
david-lin	David Lin	Lin		Q5236615	TWN:fm:2012-09:2016-05
david-m-apatang	David M. Apatang	Apatang			MNP:hg:2025-07:~2026-01
david-mabuza	David Mabuza	Mabuza		Q1174142	ZAF:dg:2018-02:~2022-07;ZAF:vp:2018-02:~2023-03
david-mark	David Mark	Mark		Q459205	NGA:sp:2007-06:2015-06
david-mcguinty	David McGuinty	McGuinty			CAN:dm:2025-05:~2025-12
david-miliband	David Miliband	Miliband		Q272670	GBR:fm:2007-06:2010-05
david-munguia-payes	David Munguia Payes	Munguia			SLV:dm:2019-05:~2019-05
david-napoleon-barrientos-giron	David Napoleón Barrientos Girón	Girón		Q111747676	GTM:im:2022-01:~2022-07
david-norquist	David Norquist	Norquist		Q29346709	USA:dm:2021-01:2021-01
david-oddsson	Davíð Oddsson	Oddsson		Q298030	ISL:fm:2004-09:2005-09;ISL:hg:1991-04:2004-09
david-panda-noah	David Panda-Noah	Panda-Noah		Q113976492	SLE:im:2020-05:~2023-01
david-plouffe	David Plouffe	Plouffe		Q1176154	USA:ad:2011-01:2013-01
david-pratt	David Pratt	Pratt		Q3018638	CAN:dm:2003-12:2004-07
david-quarrey	David Quarrey	Quarrey		Q20726322	GBR:si:2020-09:2021-03
david-ross-maclennan	David Ross Maclennan	Maclennan			IOT:hg:1994:2001
david-shackleton	David Shackleton	Shackleton		Q5239660	AUS:mc:1999-07:2002-07
david-stapleton	David Stapleton	Stapleton		Q110304808	IRL:mc:1998-08:2000-09
david-tevzadze	David Tevzadze	Tevzadze		Q5240325	GEO:dm:1998-04:2004-02
david-thompson	David Thompson	Thompson		Q310082	BRB:hg:2008-01:2010-10
david-tonoyan	David Tonoyan	Tonoyan	Davit Tonoyan	Q20513668	ARM:dm:2018-05:2020-11
david-verge	David Verge	Verge			WLF:hg:2017-04:2022-03
david-w-panuelo	David W. Panuelo	Panuelo		Q63872093	FSM:hg:2019-05:2023-05;FSM:hs:2019-05:2023-05
david-zakaliani	David Zakaliani	Zakaliani	Davit Zalkaliani	Q56152039	GEO:dg:2018-06:2022-04;GEO:fm:2018-06:2022-02
davies-chama	Davies Chama	Chama		Q27063175	ZMB:dm:2016-08:2021-08
davit-kezerashvili	Davit Kezerashvili	Kezerashvili		Q381891	GEO:dm:2006-11:2008-12
davlatali-said	Davlatali Said	Said	Davlatali Saidov	Q25612207	TJK:dg:2013-11:~2022-08
davor-bozinovic	Davor Božinović	Božinović		Q2619574	HRV:dg:2019-07:~2024-05;HRV:dm:2010-12:2011-12;HRV:im:2017-06:~2022-07
davor-domazet-loso	Davor Domazet-Lošo	Domazet-Lošo		Q5242091	HRV:mc:1998-10:2000-03
davor-ivo-stier	Davor Ivo Stier	Stier		Q12956737	HRV:dg:2016-10:~2017-03;HRV:fm:2016-10:2017-06
dawit-yohannes	Dawit Yohannes			Q55639559	ETH:sp:1995:2005-10
dawoud-rajiha	Dawoud Rajiha	Rajiha		Q456977	SYR:dm:2011-08:2012-07;SYR:mc:2009-06:2011-08
dean-barrow	Dean Barrow	Barrow	Dean Oliver Barrow	Q57701	BLZ:dg:1993-07:~1999;BLZ:hg:2008-02:2020-11
dean-brown	Dean Brown	Brown		Q3020626	AUS:dg:2001-10:2002-03
dee-maxwell-saah-kemaya-sr	Dee-Maxwell Saah Kemaya Sr.	Kemaya		Q110515353	LBR:fm:2020-10:~2022-07
deepak-kapoor	Deepak Kapoor	Kapoor		Q5250509	IND:mc:2007-10:2010-03
dejan-zidan	Dejan Židan	Židan		Q12787433	SVN:dg:2019-05:~2019-05;SVN:sp:2018-08:2020-03
delano-frank-bart	Delano Frank Bart	Bart			KNA:un:2019-05:~2019-05
delcy-rodriguez	Delcy Rodríguez	Rodríguez	Delcy Elo na Rodr Guez G mez|Delcy Eloina Rodriguez Gomez|Delcy Eloína Rodríguez Gómez|Delcy Rodriguez Gomez	Q15081116	VEN:fm:2014-12:2017-06;VEN:hg:2026-01:~2026-01;VEN:hs:2026-01:~2026-01;VEN:vp:2018-06:~2024-06
dele-joseph-ezeoba	Dele Joseph Ezeoba	Ezeoba		Q18685677	NGA:mc:2012-10:2014-01
delfin-lorenzana	Delfin Lorenzana	Lorenzana		Q25351017	PHL:dm:2016-06:2022-06
delroy-chuck	Delroy Chuck	Chuck	Delroy Aubyn Chuck	Q1184742	JAM:sp:2007-09:2011-07
delwa-kassire-koumakoye	Delwa Kassiré Koumakoye	Kassiré	Nouradine Delwa Kassire Coumakoye|Nouradine Delwa Kassire Koumakoye	Q449364	TCD:hg:2007-02:2008-04
demeke-mekonnen	Demeke Mekonnen	Demeke	Demeke Mekonnen Hassen	Q16728486	ETH:dg:2012-09:~2024-05;ETH:fm:2019-03:2019-04;ETH:fm:2020-11:~2022-07
demetrio-elo-ndong-nsefumu	Demetrio Elo Ndong Nsefumu	Ndong Nsefumu	Demetrio Elo Ndong Ngefumu|Demetrio Elo Ndong Nze Fumu	Q112128517	GNQ:dg:1999-07:~2004;GNQ:dg:2003-02:2004-06;GNQ:dg:2006-08:2011-02;GNQ:dg:2011-02:2012-05
demokritos-zervakis	Demokritos Zervakis	Zervakis		Q109497893	CYP:mc:2020-03:~2022-08
dendev-terbishdagva	Dendev Terbishdagva	Terbishdagva		Q9318440	MNG:dg:2012-08:~2014;MNG:hg:2014-11:2014-11
dendeviin-terbishdagva	Dendeviin Terbishdagva	Terbishdagva		Q23061846	MNG:hg:2014-10:2014-11
deng-alor-kuol	Deng Alor Kuol	Kuol		Q5256910	SDN:fm:2007-12:2010-06;SSD:fm:2011-07:2011-08;SSD:fm:2011:~2022-08;SSD:fm:2016:2018-04
denis-amici	Denis Amici	Amici		Q9160318	SMR:hs:2013-04:2013-10
denis-becirovic	Denis Becirovic	Becirovic			BIH:hs:2022-11:~2024-02;BIH:hs:2024-03:~2024-11
denis-kalume-numbi	Denis Kalume Numbi	Numbi		Q3022760	COD:im:2006-10:2008-10
denis-manturov	Denis Manturov	Manturov	Denis Valentinovich Manturov	Q2329960	RUS:dg:2022-07:~2024-05
denis-mcdonough	Denis McDonough	McDonough		Q3702047	USA:si:2010-10:2013-01
denis-moncada	Denis Moncada	Moncada	Denis Moncada Colindres	Q28381212	NIC:fm:2017-01:~2022-12
denis-pushilin	Denis Pushilin	Pushilin		Q16514790	UKR:hg:2018-09:2018-10
denis-regis	Denis Regis	Regis			HTI:un:2019-05:~2019-05
denis-sassou-nguesso	Denis Sassou-Nguesso	Sassou-Nguesso		Q57418	COG:hg:1997-10:2016-04;COG:hs:1997-10:~2026-01
denis-wangao-kizimale	Denis Wangao Kizimale	Kizimale		Q112063576	CAF:im:2014-01:2014-08
denis-zvizdic	Denis Zvizdić	Zvizdić		Q19501831	BIH:hg:2015-03:2019-12
denisa-sakova	Denisa Saková	Saková		Q52234791	SVK:dg:2023-10:~2024-05;SVK:im:2018-04:2020-03
denise-bronzetti	Denise Bronzetti	Bronzetti	Denise Gronzetti	Q57546	SMR:hs:2012-10:2013-04;SMR:hs:2025-04:~2025-10
denise-nyakeru-tshisekedi	Denise Nyakeru Tshisekedi	Tshisekedi		Q61855144	COD:ad:2019-01:~2022-07
denitsa-zlateva	Denitsa Zlateva	Zlateva		Q17409335	BGR:dg:2017-01:2017-05
dennis-c-blair	Dennis C. Blair	Blair		Q1189023	USA:si:2009-01:2010-05
dennis-hastert	Dennis Hastert	Hastert		Q553626	USA:sp:1999-01:2007-01
dennis-sitali-alibuzwi	Dennis Sitali Alibuzwi	Alibuzwi		Q108397968	ZMB:mc:2021-08:~2022-07
denys-monastyrskyi	Denys Monastyrskyi	Monastyrskyi		Q65198777	UKR:im:2021-07:~2022-07
denys-shmyhal	Denys Shmyhal	Shmyhal		Q66094865	UKR:dm:2025-07:~2025-12;UKR:hg:2020-03:2025-07
denzil-douglas	Denzil Douglas	Douglas		Q57738	KNA:fm:2022-08:~2022-12;KNA:hg:1995-07:2015-02
derek-h-taylor	Derek H. Taylor	Taylor			TCA:hg:1995-01:2003-08
derek-lyons	Derek Lyons	Lyons		Q48744354	USA:ad:2020-05:2021-01
derek-sikua	Derek Sikua	Sikua			SLB:hg:2007-12:2010-08
dermot-ahern	Dermot Ahern	Ahern		Q974143	IRL:fm:2004-09:2008-05
dermot-earley-snr	Dermot Earley Snr	Snr		Q1200273	IRL:mc:2007-06:2010-06
derog-gioura	Derog Gioura	Gioura			NRU:hg:2003-03:2003-08;NRU:hs:2003-03:2003-08
des-browne	Des Browne	Browne		Q332587	GBR:dm:2006-05:2008-10
desi-bouterse	Dési Bouterse	Bouterse	Desire Delano Bouterse	Q57667	SUR:hg:2010-08:2020-07;SUR:hs:2010-08:2020-07
desmond-kuek	Desmond Kuek	Kuek		Q5264753	SGP:mc:2007-03:2010-04
desmond-thomas-bannister	Desmond Thomas Bannister	Bannister	Desmond Bannister	Q108030394	BHS:dg:2017-05:2021-09
dharam-gokhool	Dharam Gokhool	Gokhool			MUS:hs:2024-12:~2026-01
dhoihir-dhoulkamal	Dhoihir Dhoulkamal	Dhoulkamal		Q113555299	COM:fm:2020:~2023-01
dian-triansyah-djani	Dian Triansyah Djani	Djani			IDN:un:2019-05:~2019-05
diana-mondino	Diana Mondino	Mondino			ARG:fm:2023-12:2024-10
diana-nausediene	Diana Nausėdienė	Nausėdienė		Q66821243	LTU:ad:2019-07:~2022-08
dick-cheney	Dick Cheney	Cheney		Q48259	USA:vp:2001-01:2009-01
dick-schoof	Dick Schoof	Schoof			NLD:hg:2024-07:2025-06;NLD:hg:2025-06:~2026-01
dickon-mitchell	Dickon Mitchell	Mitchell		Q112679881	GRD:hg:2022-06:~2026-01
didier-burkhalter	Didier Burkhalter	Burkhalter		Q58280	CHE:hg:2014-01:2014-12;CHE:hs:2014-01:2014-12;CHE:vp:2013-01:~2013
didier-guillaume	Didier Guillaume	Guillaume			MCO:hg:2024-09:2025-01
didier-ratsiraka	Didier Ratsiraka	Ratsiraka			MDG:hs:1997-02:2002-05
didier-reynders	Didier Reynders	Reynders		Q978208	BEL:dg:2008-12:~2017-03;BEL:dg:2019-05:~2019-05;BEL:dg:2019-10:~2021-05;BEL:dm:2018-12:2019-11;BEL:fm:2011-12:2019-11
didjob-divungi-di-ndinge	Didjob Divungi Di Ndinge	Di Ndinge		Q2662541	GAB:hs:2009-06:2009-06;GAB:vp:1997-05:2009-10
diego-fernandez-de-cevallos	Diego Fernández de Cevallos	de Cevallos		Q2108989	MEX:sp:2001-09:2002-08;MEX:sp:2004-09:2005-08
diego-molano	Diego Molano	Molano			COL:dm:2021-03:~2021-03
diego-pary-rodriguez	Diego Pary Rodríguez	Pary		Q28648641	BOL:fm:2018-09:2019-11
diego-paulsen	Diego Paulsen	Paulsen		Q17478200	CHL:sp:2020-04:2022-03
diego-suner	Diego Suñer	Suñer		Q22251998	ARG:mc:2016-01:2018-02
dieudonne-kombo-yaya	Dieudonné Kombo Yaya	Yaya		Q108292457	CAF:fm:2008:2009
dieudonne-samba	Dieudonné Samba	Samba		Q111390667	CMR:ad:2015-10:2019-01
dileita-mohamed-dileita	Dileita Mohamed Dileita	Dileita	Dilleita Mohamed Dilleita|Mohamed Dileita Dileita	Q57683	DJI:hg:2001-03:2013-04
dilma-rousseff	Dilma Rousseff	Rousseff		Q40722	BRA:hg:2011-01:2016-08;BRA:hs:2011-01:2016-08
dimeji-bankole	Dimeji Bankole	Bankole		Q1225695	NGA:sp:2007-11:2011-05
dimitar-glavchev	Dimitar Glavchev	Glavchev		Q12278288	BGR:hg:2024-04:2025-01;BGR:sp:2017-04:2017-11
dimitar-kovacevski	Dimitar Kovačevski	Kovačevski		Q110288715	MKD:hg:2022-01:2024-01
dimitri-shashkini	Dimitri Shashkini	Shashkini		Q2568687	GEO:dm:2012-07:2012-10
dimitrij-rupel	Dimitrij Rupel	Rupel		Q560656	SVN:fm:2000-02:2000-06;SVN:fm:2000-11:2004-07;SVN:fm:2004-12:2008-11
dimitrios-grapsas	Dimitrios Grapsas	Grapsas		Q5277579	GRC:mc:2007:2009
dimitris-avramopoulos	Dimitris Avramopoulos	Avramopoulos		Q983664	GRC:dm:2013-06:2014-10;GRC:fm:2012-06:2013-06
dimitris-christofias	Dimitris Christofias	Christofias	Demetris Christofias	Q57334	CYP:hg:2008-02:2013-02;CYP:hs:2008-02:2013-02;CYP:sp:2001-06:2006-05;CYP:sp:2006-06:2008-02
dimitris-droutsas	Dimitris Droutsas	Droutsas		Q58086	GRC:fm:2010-09:2011-06
dimitris-eliades	Dimitris Eliades	Eliades		Q3022088	CYP:dm:2011-08:2013-03
dimitris-sioufas	Dimitris Sioufas	Sioufas		Q451135	GRC:sp:2007-09:2009-09
dimitris-syllouris	Dimitris Syllouris	Syllouris		Q12875947	CYP:sp:2016-06:2020-10
dina-ercilia-boluarte-zegarra	Dina Ercilia Boluarte Zegarra	Boluarte			PER:hg:2022-12:2025-10;PER:hs:2022-12:2025-10;PER:vp:2021-07:~2022-12
dina-powell	Dina Powell	Powell		Q3278769	USA:si:2017-03:2018-01
dinesh-gunawardena	Dinesh Gunawardena	Gunawardena		Q5278077	LKA:fm:2019-11:2021-08;LKA:hg:2022-07:2024-09;LKA:im:2022-04:~2022-07
diogo-de-freitas-do-amaral	Diogo de Freitas do Amaral	Amaral		Q438868	PRT:fm:2005-03:2006-07
dioncounda-traore	Dioncounda Traore	Traore			MLI:hs:2012-04:2013-09
dionisio-babo-soares	Dionísio Babo Soares	Soares		Q1227031	TLS:ad:2019-05:~2019-05;TLS:fm:2018-06:2020-05
diosdado-cabello	Diosdado Cabello	Cabello		Q1227076	VEN:hs:2002-04:2002-04;VEN:sp:2012-01:2016-01;VEN:vp:2002-01:2002-04
dipendra-of-nepal	Dipendra of Nepal	Nepal		Q311235	NPL:hs:2001-06:2001-06
dipu-moni	Dipu Moni	Moni		Q58264	BGD:fm:2009-01:2013-11
ditmir-bushati	Ditmir Bushati	Bushati			ALB:fm:2019-05:~2019-05
djaffar-ahnwd-said-hassani	Djaffar Ahnwd Said Hassani	Hassani		Q28222039	COM:vp:2016-05:2019-05
django-cissoko	Django Cissoko	Cissoko			MLI:hg:2012-12:2013-09
djene-kaba-conde	Djené Kaba Condé	Condé		Q5285288	GIN:ad:2010-12:2021-09
djibril-bassole	Djibril Bassolé	Bassolé		Q1232182	BFA:fm:2007:2008;BFA:fm:2011:2014
djimrangar-dadnadji	Djimrangar Dadnadji	Dadnadji		Q3661283	TCD:hg:2013-01:2013-11
djoko-santoso	Djoko Santoso	Santoso		Q4196055	IDN:mc:2006:2007
djoomart-otorbaev	Djoomart Otorbaev	Otorbaev	Joomart Otorbaev	Q5285365	KGZ:dg:2012-09:~2013;KGZ:hg:2014-03:2015-05
djuro-macut	Djuro Macut	Macut			SRB:hg:2025-04:~2026-01
dmitri-serikov	Dmitri Serikov	Serikov		Q21933967	GEO:dg:2015-04:2018-04
dmitri-shamba	Dmitri Shamba	Shamba		Q26251609	GEO:ad:2016-05:2016-05;GEO:ad:2016-08:2016-10
dmitri-todoroglo	Dmitri Todoroglo	Todoroglo			MDA:dg:2001-04:~2001
dmitry-chernyshenko	Dmitry Chernyshenko	Chernyshenko		Q4514292	RUS:dg:2020-01:~2022-08
dmitry-grigorenko	Dmitry Grigorenko	Grigorenko		Q83380758	RUS:dg:2020-01:~2022-08
dmitry-kozak	Dmitry Kozak	Kozak	Dmitriy Nikolayevich Kozak|Dmitry Nikolayevich Kozak	Q714330	RUS:dg:2008-10:2020-01
dmitry-medoyev	Dmitry Medoyev	Medoyev		Q4287911	GEO:fm:2017:2022-08
dmitry-medvedev	Dmitry Medvedev	Medvedev	Dmitri Medvedev|Dmitriy Anatolyevich Medvedev|Premiers Dmitriy Anatolyevich Medvedev	Q23530	RUS:dg:2005-11:2008-05;RUS:hg:2012-05:2020-01;RUS:hs:2008-05:2012-05;RUS:si:2020-01:~2022-08
dmitry-rogozin	Dmitry Rogozin	Rogozin	Dmitriy Olegovich Rogozin	Q737463	RUS:dg:2011-12:2018-05
dmitry-sanakoyev	Dmitry Sanakoyev	Sanakoyev		Q1232523	GEO:hg:2001-06:2001-12
dmytro-kuleba	Dmytro Kuleba	Kuleba		Q24025631	UKR:dg:2019-08:2020-03;UKR:fm:2020-03:2024-09
dmytro-razumkov	Dmytro Razumkov	Razumkov		Q63184986	UKR:sp:2019-08:2021-10
dmytro-salamatin	Dmytro Salamatin	Salamatin		Q4405676	UKR:dm:2012-02:2012-12
dmytro-tabachnyk	Dmytro Tabachnyk	Tabachnyk		Q1232891	UKR:dg:2003-09:2005-02;UKR:dg:2006-08:2007-12
do-quang-trung	Đỗ Quang Trung	Đỗ		Q10842154	VNM:im:1996-12:2002;VNM:im:2002:2007-06
dogara-yakubu	Dogara Yakubu	Yakubu		Q19957516	NGA:sp:2015:2019
doma-tshering	Doma Tshering	Tshering			BTN:un:2019-05:~2019-05
domagoj-ivan-milosevic	Domagoj Ivan Milosevic	Milosevic			HRV:dg:2010-12:~2011
domenty-kulumbegov	Domenty Kulumbegov	Kulumbegov		Q15727801	GEO:hg:2014-01:2017-05
dominador-kaiser-baldonero-bazan-jimenez	Dominador Kaiser Baldonero Bazan Jimenez	Bazan	Kaiser Baldonero Bazan		PAN:vp:1999-09:~2003
domingos-manuel-joaquim	Domingos Manuel Joaquim	Joaquim		Q111893683	MOZ:si:2020-03:~2022-07
domingos-simoes-pereira	Domingos Simoes Pereira	Pereira		Q16736700	GNB:hg:2014-07:2015-08
dominic-nitiwul	Dominic Nitiwul	Nitiwul		Q30323575	GHA:dm:2017-02:~2022-07
dominic-raab	Dominic Raab	Raab		Q268584	GBR:dg:2021-09:~2022-07;GBR:fm:2019-07:2021-09
dominique-de-buman	Dominique de Buman	de Buman		Q1238363	CHE:sp:2017-11:2018-11
dominique-de-villepin	Dominique de Villepin	de Villepin		Q131660	FRA:fm:2002-05:2002-06;FRA:fm:2002-06:2004-03;FRA:hg:2005-05:2007-05;FRA:im:2004-03:2005-05
dominique-folloroux-ouattara	Dominique Folloroux-Ouattara	Folloroux-Ouattara		Q514954	CIV:ad:2011-04:~2023-01
dominique-gantenbein	Dominique Gantenbein	Gantenbein			LIE:im:2019-05:~2019-05
dominique-hasler	Dominique Hasler	Hasler		Q30883975	LIE:fm:2017-03:~2022-07
dominique-said-panguindji	Dominique Saïd Panguindji	Panguindji		Q112079232	CAF:im:2015-07:2015-10
domitien-ndayizeye	Domitien Ndayizeye	Ndayizeye		Q358332	BDI:hg:2003-04:2005-08;BDI:hs:2003-04:2005-08;BDI:vp:2001-11:2003-04
don-harwin	Don Harwin	Harwin		Q5292756	AUS:sp:2011-05:2017-01
don-polye	Don Polye	Polye		Q1239419	PNG:fm:2010:2011
don-pramudwinai	Don Pramudwinai	Don		Q20558348	THA:dg:2020-08:~2021-12;THA:fm:2015-08:~2022-09;THA:fm:2015-08:~2022-12
don-wing	Don Wing	Wing		Q5293743	AUS:sp:2002-05:2008-06
donald-capelle	Donald Capelle	Capelle		Q94977219	MHL:sp:2012-01:2016-01
donald-dewar	Donald Dewar	Dewar		Q333158	GBR:hg:1999-05:2000-10
donald-gelling	Donald Gelling	Gelling			IMN:hg:1996-12:2001-12;IMN:hg:2004-12:2006-12
donald-kalpokas	Donald Kalpokas	Kalpokas		Q1096208	VUT:hg:1998-03:1999-11;VUT:sp:2001-05:2002-05
donald-l-pilling	Donald L. Pilling	Pilling		Q5294673	USA:mc:1997-10:2000-10
donald-lamont	Donald Lamont	Lamont			FLK:hg:1999-05:2002-12
donald-ramotar	Donald Ramotar	Ramotar		Q57422	GUY:hs:2011-12:2015-05
donald-rumsfeld	Donald Rumsfeld	Rumsfeld		Q184650	USA:dm:2001-01:2006-12
donald-trump	Donald Trump	Trump	Donald J. Trump	Q22686	USA:hg:2017-01:2021-01;USA:hg:2025-01:~2026-01;USA:hs:2017-01:2021-01;USA:hs:2025-01:~2026-01
donald-tsang	Donald Tsang	Tsang	Donald Tsang Yam-kuen	Q15024	HKG:hg:2005-06:2012-06
donald-tusk	Donald Tusk	Tusk		Q946	POL:hg:2007-11:2014-09;POL:hg:2023-12:~2026-01;POL:im:2009-10:2009-10
donald-tusk-eue-2019	Donald Tusk	Tusk			EUE:hs:2014-12:2019-11
donaldson-romero	Donaldson Romero	Romero			MSR:hg:2014-09:2019-11
donatille-mukabalisa	Donatille Mukabalisa	Mukabalisa		Q28868753	RWA:sp:2013-10:~2022-08
dong-jun	Dong Jun	Dong			CHN:dm:2023-12:~2025-12
donika-gervalla-schwarz	Donika Gërvalla-Schwarz	Gërvalla-Schwarz		Q106119866	XKX:dg:2021-03:~2022-07;XKX:fm:2021-03:~2022-12
dora-bakoyannis	Dora Bakoyannis	Bakoyannis		Q464862	GRC:fm:2006-02:2009-10
dorde-radulovic	Đorđe Radulović	Radulović		Q101229810	MNE:fm:2020-12:2022-04
dorin-recean	Dorin Recean	Recean		Q13407948	MDA:hg:2023-02:~2026-01;MDA:im:2012-07:2015-02
doris-bures	Doris Bures	Bures		Q85433	AUT:hs:2016-07:2017-01;AUT:sp:2014-09:2017-11;AUT:sp:2017-11:~2022-08
doris-gutierrez	Doris Gutierrez	Gutierrez	Doris Guti Rrez		HND:vp:2022-01:~2024-06
doris-leuthard	Doris Leuthard	Leuthard	Doris Leutard	Q115442	CHE:hg:2017-01:2017-12;CHE:hs:2010-01:2010-12;CHE:hs:2017-01:2017-12;CHE:vp:2009-01:2009-12;CHE:vp:2016-01:2016-12
dosta-dimovska	Dosta Dimovska	Dimovska		Q469024	MKD:im:1999-12:2001-05
douangchai-phichit	Douangchai Phichit	Douangchai			LAO:dg:2006-06:~2013;LAO:hg:2006-06:2016-04
doug-m-fears	Doug M. Fears	Fears		Q54648394	USA:si:2018-06:~2022-08
douglas-uggah-embas	Douglas Uggah Embas	Embas		Q5302048	MYS:dg:2016-05:~2022-07
dovchinsurengiin-ganzorig	Dovchinsurengiin Ganzorig	Ganzorig		Q104818606	MNG:mc:2019-10:~2022-08
dragan-covic	Dragan Čović	Čović		Q559756	BIH:hs:2002-10:~2004;BIH:hs:2003-04:2003-04;BIH:hs:2003-06:2004-02;BIH:hs:2015-07:2016-03;BIH:hs:2015-07:~2017-03;BIH:hs:2017-07:2018-03
dragan-durovic	Dragan Đurović	Đurović		Q5304918	MNE:im:2003-12:2005-10
dragan-jocic	Dragan Jočić	Jočić		Q1254594	SRB:im:2004-03:2008-07
dragan-kujovic	Dragan Kujović	Kujović		Q1254583	MNE:hs:2003-05:2003-05
dragan-lukac	Dragan Lukac	Lukac			BIH:im:2019-05:~2019-05
dragan-marsicanin	Dragan Maršićanin	Maršićanin		Q2620796	SRB:hs:2004-02:2004-03;SRB:sp:2001-01:2001-12
dragan-mikerevic	Dragan Mikerević	Mikerević		Q705229	BIH:hg:2002-03:2002-12
dragan-samardzic	Dragan Samardžić	Samardžić		Q110584232	MNE:mc:2008-02:2017-01
dragan-sutanovac	Dragan Šutanovac	Šutanovac		Q1254664	SRB:dm:2007-05:2012-07
dragan-tomic	Dragan Tomić	Tomić		Q506587	SRB:dg:1998-03:2000-10;SRB:sp:1994-02:2001-01
dragisa-burzan	Dragiša Burzan	Burzan		Q5304975	MNE:fm:2003-01:2004-07
dragisa-pesic	Dragisa Pesic	Pesic			SCG:hg:2001-07:2003-03
dragomir-zakov	Dragomir Zakov	Zakov		Q111043880	BGR:dm:2022-03:~2022-07
dragos-tudorache	Dragoș Tudorache	Tudorache		Q26833634	ROU:im:2016-09:2017-01
dragutin-dakic	Dragutin Dakić	Dakić		Q110584218	MNE:mc:2018-07:2021-04
draupadi-murmu	Draupadi Murmu	Murmu	Droupadi Murmu	Q19901232	IND:hs:2022-07:~2026-01
driss-jettou	Driss Jettou	Jettou		Q317670	MAR:hg:2002-10:2007-09
dritan-abazovic	Dritan Abazović	Abazović		Q16353146	MNE:dg:2020-12:2022-04;MNE:hg:2022-04:2023-10
dritan-demiraj	Dritan Demiraj	Demiraj		Q61079768	ALB:im:2017-05:2017-09
dulce-maria-sauri-riancho	Dulce María Sauri Riancho	Riancho		Q286996	MEX:sp:2020-09:2021-08
duly-brutus	Duly Brutus	Brutus		Q108426423	HTI:fm:2014-04:2015-04
duma-boko	Duma Boko	Boko			BWA:hg:2024-11:~2026-01;BWA:hs:2024-11:~2026-01
dumitru-braghis	Dumitru Braghiș	Braghiș		Q1265040	MDA:hg:1999-12:2001-03
durda-adlesic	Đurđa Adlešič	Adlešič	Djurdja Adlesic	Q342153	HRV:dg:2008-01:2010-10
durga-prasad-bhattarai	Durga Prasad Bhattarai	Bhattarai			NPL:un:2019-05:~2019-05
dusan-caplovic	Dusan Caplovic	Caplovic			SVK:dg:2006-07:~2009
dusan-mihajlovic	Dušan Mihajlović	Mihajlović		Q239470	SRB:dg:2001-01:2004-03
dusan-vujovic	Dušan Vujović	Vujović		Q16889667	SRB:dm:2016-02:2016-03
dusko-markovic	Duško Marković	Marković		Q27941657	MNE:hg:2016-11:2020-12
dzmitry-kruty	Dzmitry Kruty	Kruty	Dmitry Krutoy	Q56162351	BLR:ad:2020-06:~2022-08;BLR:dg:2019-11:2020-06
e-k-t-donkoh	E. K. T. Donkoh	Donkoh		Q105547621	GHA:dm:1999-02:2001-01
e-s-l-narasimhan	E. S. L. Narasimhan	Narasimhan		Q1895619	IND:si:2005-02:2006-12
eamon-courtenay	Eamon Courtenay	Courtenay		Q3046363	BLZ:fm:2020-11:~2022-12
eamon-gilmore	Eamon Gilmore	Gilmore		Q982225	IRL:dg:2011-03:2014-07;IRL:fm:2011-03:2014-07
eamon-o-cuiv	Éamon Ó Cuív	Cuív		Q273274	IRL:dm:2011-01:2011-03
earle-courtenay-rattray	Earle Courtenay Rattray	Rattray			JAM:un:2019-05:~2019-05
easton-taylor-farrell	Easton Taylor-Farrell	Taylor-Farrell			MSR:hg:2019-11:~2026-01
ebba-busch	Ebba Busch	Busch			SWE:dg:2022-10:~2024-06
ebrahim-raisi	Ebrahim Raisi	Raisi		Q5947347	IRN:hg:2021-08:2024-07
ebrima-mballow	Ebrima Mballow	Mballow		Q28940801	GMB:im:2018-01:2019-08
eckart-ratz	Eckart Ratz	Ratz		Q1281364	AUT:im:2019-05:2019-06
ed-gillespie	Ed Gillespie	Gillespie		Q5334860	USA:ad:2007-07:2009-01
eddie-calvo	Eddie Calvo	Calvo			GUM:hg:2011-01:2019-01
eddie-fenech-adami	Eddie Fenech Adami	Fenech Adami	Edward Fenech Adami	Q152511	MLT:hg:1998-09:2004-03;MLT:hs:2004-04:2009-04
eddy-balancy	Eddy Balancy	Balancy		Q79520762	MUS:hs:2019-11:2019-12
eddy-boissezon	Eddy Boissezon	Eddy	Marie Cyril Eddy Boiss zon|Marie Cyril Eddy Boissezon|Marie Cyril Eddy Boissézon	Q77334982	MUS:vp:2019-12:~2024-06
edeltrudes-costa	Edeltrudes Costa	Costa		Q100454932	AGO:ad:2017-09:~2022-07
edem-kodjo	Edem Kodjo	Kodjo		Q961159	TGO:hg:2005-06:2006-09
edgar-godoy-samayoa	Edgar Godoy Samayoa	Samayoa		Q106615484	GTM:im:2020-01:2020-06
edgar-lungu	Edgar Lungu	Lungu		Q18352991	ZMB:dm:2013-12:2015-01;ZMB:hg:2015-01:2021-08;ZMB:hs:2015-01:2021-08
edgar-romo-garcia	Edgar Romo García	García		Q47542336	MEX:sp:2018-02:2018-08
edgar-zambrano	Edgar Zambrano	Zambrano		Q60012352	VEN:sp:2019-01:2020-01
edgars-rinkevics	Edgars Rinkēvičs	Rinkēvičs		Q3047551	LVA:fm:2011-10:~2022-07;LVA:hs:2023-07:~2026-01
edi-rama	Edi Rama	Rama		Q316901	ALB:hg:2013-09:~2026-01
edil-baisalov	Edil Baisalov	Baisalov		Q110086096	KGZ:dg:2021-10:~2022-08
edison-c-james	Edison C. James	James			DMA:hg:1995-06:2000-02
edite-ten-jua	Edite Ten Juá	Ten Juá		Q99510744	STP:fm:2020-09:2022-11
edmund-cowan	Edmund Cowan	Cowan		Q5339393	SLE:sp:2000:2007
edmund-entacher	Edmund Entacher	Entacher		Q1286222	AUT:mc:2007-11:2011-01;AUT:mc:2011-11:2013-03
edmund-giambastiani	Edmund Giambastiani	Giambastiani		Q1286705	USA:mc:2005-08:2007-07
edmund-hinkson	Edmund Hinkson	Hinkson			BRB:im:2019-05:~2019-05
edmund-ho-hau-wah	Edmund Ho Hau-wah	Ho			MAC:hg:1999-12:2009-12
edmundo-novillo	Edmundo Novillo	Novillo		Q5339974	BOL:dm:2020-11:~2022-08;BOL:sp:2006-01:2010-01
edmundo-perez-yoma	Edmundo Pérez Yoma	Yoma		Q1630086	CHL:dm:1999-06:2000-03;CHL:im:2008-01:2010-03
edna-madzongwe	Edna Madzongwe	Madzongwe		Q5340066	ZWE:sp:2005-11:2018-09
ednan-karabayev	Ednan Karabayev	Karabayev		Q366160	KGZ:fm:2007-02:2009-01
edouard-ngirente	Édouard Ngirente	Ngirente		Q38188115	RWA:hg:2017-08:2025-07
edouard-nyankoye-lamah	Édouard Nyankoye Lamah	Lamah	Edouard Niankoye Lamaha	Q93429790	GIN:fm:2010-12:2012-10
edouard-philippe	Édouard Philippe	Philippe		Q3579995	FRA:hg:2017-05:2020-07;FRA:im:2017-10:2017-10
eduard-bomhoff	Eduard Bomhoff	Bomhoff		Q3048274	NLD:dg:2002-07:2002-10
eduard-heger	Eduard Heger	Heger		Q46227987	SVK:hg:2021-04:2023-05
eduard-kokoity	Eduard Kokoity	Kokoity		Q151810	GEO:hs:2001-12:2011-12
eduard-kukan	Eduard Kukan	Kukan		Q1289100	SVK:fm:1998-10:2006-07
eduard-raul-hellvig	Eduard Raul Hellvig	Hellvig		Q349024	ROU:si:2015-03:~2022-08
eduard-shevardnadze	Eduard Shevardnadze	Shevardnadze	Eduard Amvrosiyevich Shevardnadze	Q151929	GEO:hg:1992-03:2003-11;GEO:hs:1995-11:2003-11
eduardo-ano	Eduardo Año	Año		Q20675880	PHL:im:2018-01:2022-06;PHL:mc:2016-12:2017-10
eduardo-bonomi	Eduardo Bonomi	Bonomi		Q922744	URY:im:2010-03:2020-02
eduardo-camano	Eduardo Camaño	Camaño		Q336226	ARG:hs:2001-12:2002-01
eduardo-cruickshank	Eduardo Cruickshank	Cruickshank		Q96104614	CRI:sp:2020-05:2021-04
eduardo-da-costa-sanha	Eduardo da Costa Sanha	Sanha			GNB:dm:2019-05:~2019-05
eduardo-de-pedro	Eduardo de Pedro	de Pedro		Q12164058	ARG:im:2019-12:~2022-07
eduardo-duhalde	Eduardo Duhalde	Duhalde	Eduardo Alberto Duhalde	Q294578	ARG:hg:2002-01:2003-05;ARG:hs:2002-01:2003-05
eduardo-enrique-reina	Eduardo Enrique Reina	Reina		Q111077006	HND:fm:2022-01:~2022-12
eduardo-enrique-reina-hnd-2022	Eduardo Enrique Reina	Reina		Q110786692	HND:fm:2022-01:~2022-07
eduardo-ermita	Eduardo Ermita	Ermita		Q975666	PHL:dm:2001-01:2001-03;PHL:dm:2003-10:2004-08
eduardo-estrella	Eduardo Estrella	Estrella		Q5819205	DOM:sp:2020-08:~2023-01
eduardo-ferro-rodrigues	Eduardo Ferro Rodrigues	Rodrigues		Q925136	PRT:sp:2015-10:2022-03
eduardo-frei-ruiz-tagle	Eduardo Frei Ruiz-Tagle	Frei		Q326	CHL:hg:1994-03:2000-03;CHL:hs:1994-03:2000-03;CHL:sp:2006-03:2008-03
eduardo-joaquim-mulembwe	Eduardo Joaquim Mulémbwè	Mulémbwè		Q5340644	MOZ:sp:1995-01:2010-01
eduardo-latorre-rodriguez	Eduardo Latorre Rodríguez	Rodríguez		Q108407634	DOM:fm:1996:2000
eduardo-m-ano	Eduardo M. Año	Año			PHL:si:2023-01:~2024-08
eduardo-rodriguez	Eduardo Rodríguez	Rodríguez	Eduardo Rodriguez Veltze	Q312761	BOL:hg:2005-06:2005-09;BOL:hs:2005-06:2005-09
eduardo-schiaffino	Eduardo Schiaffino	Schiaffino		Q5819717	ARG:mc:2005:2006
eduardo-serra-rexach	Eduardo Serra Rexach	Rexach		Q11681292	ESP:dm:1996-05:2000-04
eduardo-stein	Eduardo Stein	Stein	Eduardo Stein Barillas	Q15627573	GTM:vp:2004-01:2008-01
eduoard-fritch	Eduoard Fritch	Fritch			PYF:hg:2009-02:2009-11
edward-asryan	Edward Asryan	Asryan		Q113111001	ARM:mc:2022-07:~2022-07
edward-lazear	Edward Lazear	Lazear		Q448413	USA:ad:2006-02:2009-01
edward-lowassa	Edward Lowassa	Lowassa		Q451885	TZA:hg:2005-12:2008-02
edward-nalbandyan	Edward Nalbandyan	Nalbandyan		Q58197	ARM:fm:2008-04:2018-05
edward-natapei	Edward Natapei	Natapei	Edward Nipake Natapei	Q379550	VUT:hg:2001-04:2004-12;VUT:hg:2008-09:2010-12;VUT:hg:2011-06:2011-06
edward-ssekandi	Edward Ssekandi	Ssekandi		Q5345394	UGA:vp:2011-05:~2022-08
edward-suluku	Edward Suluku	Suluku	Edward A. Soluku	Q113976497	SLE:im:2018-05:2020-05
edwin-snowe	Edwin Snowe	Snowe		Q5346830	LBR:sp:2006-01:2007-01;LBR:sp:2007-01:2007-02
eero-heinaluoma	Eero Heinäluoma	Heinäluoma		Q2360756	FIN:dg:2005-09:2007-04;FIN:sp:2011-06:2015-04
effron-lungu	Effron Lungu	Lungu		Q108548972	ZMB:fm:2013:~2022-07
efkan-ala	Efkan Ala	Ala		Q6034078	TUR:im:2013-12:2015-03;TUR:im:2015-11:2016-08
efraim-halevy	Efraim Halevy	Halevy		Q1296472	ISR:si:2002-09:2003-08
efrain-rios-montt	Efraín Ríos Montt	Montt		Q467077	GTM:sp:2000-01:2004-01
egils-lescinskis	Egils Leščinskis	Leščinskis		Q66988815	LVA:mc:2019-05:~2022-07
egils-levits	Egils Levits	Levits		Q348043	LVA:hs:2019-07:2023-07
egon-lansky	Egon Lansky	Lansky			CZE:dg:1998-07:~1999
ehsan-ul-haq	Ehsan ul Haq	Haq		Q5348664	PAK:mc:2004-10:2007-10
ehud-barak	Ehud Barak	Barak		Q125731	ISR:dg:2007-06:2013-03;ISR:dm:1999-07:2001-03;ISR:dm:2007-06:2013-03;ISR:hg:1999-07:2001-03
ehud-olmert	Ehud Olmert	Olmert		Q93181	ISR:hg:2006-01:2009-03
eiki-nestor	Eiki Nestor	Nestor		Q450523	EST:sp:2014-03:2019-03
eimert-van-middelkoop	Eimert van Middelkoop	van Middelkoop		Q952623	NLD:dm:2007-02:2010-10
eimutis-misiunas	Eimutis Misiūnas	Misiūnas		Q27976383	LTU:im:2016-12:2019-08
einar-gunnarsson	Einar Gunnarsson	Gunnarsson			ISL:un:2019-05:~2019-05
einars-repse	Einars Repše	Repše		Q471678	LVA:hg:2002-11:2004-03
eirik-kristoffersen	Eirik Kristoffersen	Kristoffersen		Q11966875	NOR:mc:2020-08:~2022-07
eisenhower-nduwa-mkaka	Eisenhower Nduwa Mkaka	Mkaka		Q103495356	MWI:fm:2020-07:2022-01
eka-tkeshelashvili	Eka Tkeshelashvili	Tkeshelashvili		Q255176	GEO:fm:2008-05:2008-12
eka-zguladze	Eka Zguladze	Zguladze		Q12864079	GEO:im:2012-09:2012-10
ekaterina-gubareva	Ekaterina Gubareva	Gubareva		Q16729474	UKR:fm:2014-05:2014-08
ekaterina-zakharieva	Ekaterina Zakharieva	Zakharieva	Ekaterina Zaharieva	Q12279576	BGR:dg:2019-05:~2019-05;BGR:fm:2017-05:2021-05
el-anrif-said-hassane	El-Anrif Said Hassane	Hassane		Q108344797	COM:fm:2013:2015
el-hadi-abdallah	el Hadi Abdallah	Abdallah		Q112325808	SDN:im:2000-07:2001-02
el-zubair-bashir-taha	El Zubair Bashir Taha	Taha		Q112325623	SDN:im:2005-09:2008-02
eladio-loizaga	Eladio Loizaga	Loizaga		Q14627668	PRY:fm:2013-08:2018-08
elahi-bux-soomro	Elahi Bux Soomro	Soomro		Q5353143	PAK:sp:1997-02:2001-08
elbio-oscar-rosselli-frieri	Elbio Oscar Rosselli Frieri	Rosselli			URY:un:2019-05:~2019-05
eldbjorg-lower	Eldbjørg Løwer	Løwer		Q446348	NOR:dm:1999-03:2000-03
elena-salgado	Elena Salgado	Salgado	Elena Salgado Mendez	Q266114	ESP:dg:2009-04:2011-07;ESP:dg:2011-07:2011-12;ESP:vp:2009-04:2011-07
elena-tonnini	Elena Tonnini	Tonnini		Q107285242	SMR:im:2020-01:~2022-07
eleni-mavrou	Eleni Mavrou	Mavrou		Q2792539	CYP:im:2012-03:2013-02
eli-cohen	Eli Cohen	Cohen			ISR:fm:2022-12:2024-01
eli-yishai	Eli Yishai	Yishai		Q557424	ISR:dg:2002-06:~2022-07
eliane-tillieux	Éliane Tillieux	Tillieux		Q1924559	BEL:sp:2020-10:~2022-07
elias-castillo	Elías Castillo	Castillo		Q113115161	PAN:sp:2005-09:2007-08
elias-jaua	Elías Jaua	Jaua	Elias Jaua Milano	Q1334512	VEN:fm:2013-01:2014-09;VEN:vp:2010-01:2012-10
elias-kwandikwa	Elias Kwandikwa	Kwandikwa		Q31752690	TZA:dm:2020-12:2021-08
elias-murr	Elias Murr	Murr			LBN:dg:2005-04:~2008;LBN:dg:2009-11:~2009
elie-dote	Élie Doté	Doté		Q274641	CAF:hg:2005-06:2008-01
elina-valtonen	Elina Valtonen	Valtonen			FIN:fm:2023-06:~2025-12
elio-di-rupo	Elio Di Rupo	Di Rupo		Q15048	BEL:hg:2011-12:2014-10
elisabeth-borne	Élisabeth Borne	Borne		Q20020731	FRA:hg:2022-05:2024-01
elisabeth-kostinger	Elisabeth Köstinger	Köstinger	Elisabeth Koestinger	Q86851	AUT:sp:2017-11:2017-12
elisabetta-casellati	Elisabetta Casellati	Casellati		Q930967	ITA:sp:2018-03:~2022-07
elisabetta-trenta	Elisabetta Trenta	Trenta		Q54578231	ITA:dm:2018-06:2019-09
elise-archer	Elise Archer	Archer		Q5361642	AUS:sp:2014-03:2017-10
elisenda-vives-balmana	Elisenda Vives Balmana	Vives Balmana			AND:un:2019-05:~2019-05
eliud-williams	Eliud Williams	Williams			DMA:hs:2012-09:2013-10
elizabeth-cabezas	Elizabeth Cabezas	Cabezas		Q50524224	ECU:sp:2018-03:~2022-07
elizabeth-ii	Elizabeth II	Elizabeth	Australia Elizabeth II	Q9682	ATG:hs:1952-02:2022;AUS:hs:1952-02:2022-09;BHS:hs:1973-07:2022-09;BLZ:hs:1981-09:2022-09;BRB:hs:1952-02:2021-11;CAN:hs:1952-02:2022-09;GBR:hs:1952-02:2022-09;GRD:hs:1952-02:2022;JAM:hs:1962-08:2022-09;KNA:hs:1952-02:2022;LCA:hs:1952-02:2022;NZL:hs:1952-02:2022-09;PNG:hs:1975-09:2022-09;SLB:hs:1978-07:2022-09;TUV:hs:1978-10:2022-09;VCT:hs:1952-02:2022
elizabeth-odio-benito	Elizabeth Odio Benito	Odio		Q456141	CRI:vp:1998-05:2002
elizabeth-zabaneh	Elizabeth Zabaneh	Zabaneh		Q86003400	BLZ:sp:2001-08:2008-01
ellen-johnson-sirleaf	Ellen Johnson Sirleaf	Johnson Sirleaf		Q43179	LBR:hg:2006-01:2018-01;LBR:hs:2006-01:2018-01;LBR:hs:2019-05:~2019-05
elliott-ohin	Elliott Ohin	Ohin		Q99293088	TGO:fm:2010:2013-09
ellis-webster	Ellis Webster	Webster			AIA:hg:2020-06:2025-02
elmar-mammadyarov	Elmar Mammadyarov	Mammadyarov		Q58083	AZE:fm:2004-04:2020-07
elmi-ahmed-duale	Elmi Ahmed Duale	Duale			SOM:un:2019-05:~2019-05
eloy-s-inos	Eloy S. Inos	Inos			MNP:hg:2013-02:2023-01
elrick-irastorza	Elrick Irastorza	Irastorza		Q3051692	FRA:mc:2008-07:2011-08
els-borst	Els Borst	Els Borst	Els Borst-Eilers	Q274029	NLD:dg:1998-08:2002-07
elsa-teixeira-pinto	Elsa Teixeira Pinto	Pinto		Q42626636	STP:dm:2008-06:2010-08;STP:fm:2018-12:2020-09
elson-moyo	Elson Moyo	Moyo		Q5367709	ZWE:mc:2017-12:~2022-07
elvin-ernesto-santos-ordonez	Elvin Ernesto Santos Ordonez	Santos			HND:vp:2006-01:~2008
elvin-nimrod	Elvin Nimrod	Nimrod			GRD:dg:2019-05:~2019-05
elvira-sarieva	Elvira Sarieva	Sarieva			KGZ:dg:2014-04:~2014
ely-ould-mohamed-vall	Ely Ould Mohamed Vall	Vall		Q451521	MRT:hs:2005-08:2007-04
elyes-fakhfakh	Elyes Fakhfakh	Fakhfakh		Q3051875	TUN:hg:2020-02:2020-09
elyor-ganiyev	Elyor Ganiyev	Ganiyev			UZB:dg:2019-05:~2019-05
elzbieta-bienkowska	Elżbieta Bieńkowska	Bieńkowska		Q459196	POL:dg:2013-11:2014-09
emanuil-yordanov	Emanuil Yordanov	Yordanov		Q12279784	BGR:im:1999-12:2001-07
emel-etem	Emel Etem	Etem			BGR:dg:2005-08:~2008
emil-arguelles	Emil Arguelles	Arguelles		Q5371158	BLZ:sp:2008-03:2012-02
emil-boc	Emil Boc	Boc		Q267857	ROU:hg:2008-12:2012-02
emil-constantinescu	Emil Constantinescu	Constantinescu		Q299152	ROU:hs:1996-11:2000-12
emil-dimitriev	Emil Dimitriev	Dimitriev		Q22077723	MKD:hg:2016-01:2017-05
emil-eftimov	Emil Eftimov	Eftimov		Q28038967	BGR:mc:2017-01:2017-03;BGR:mc:2020-02:2020-03;BGR:mc:2020-03:~2022-07
emil-hurezeanu	Emil Hurezeanu	Hurezeanu		Q1336281	ROU:fm:2024-12:2025-06
emile-bongeli	Emile Bongeli	Bongeli		Q3588368	COD:dg:2008-10:2010-02
emile-lahud	Emile Lahud	Lahud			LBN:hs:1998-11:2008-05
emilie-enger-mehl	Emilie Enger Mehl	Mehl		Q19974554	NOR:im:2021-10:~2022-07
emilija-redzepi	Emilija Redžepi	Redžepi		Q43388670	XKX:dg:2021-03:~2022-07
emilio-chuayffet	Emilio Chuayffet	Chuayffet		Q2804771	MEX:sp:2011-09:2011-12
emilio-monzo	Emilio Monzó	Monzó		Q21614815	ARG:sp:2015-12:2019-12
emily-de-jongh-elhage	Emily de Jongh-Elhage	de Jongh-Elhage			ANT:hg:2006-03:~2010
emma-bonino	Emma Bonino	Bonino		Q50002	ITA:fm:2013-04:2014-02
emmanuel-e-imohe	Emmanuel E. Imohe	Imohe		Q111079804	NGA:si:2007:2009-09
emmanuel-fabiano	Emmanuel Fabiano	Fabiano		Q45780387	MWI:fm:2017-07:2020-06
emmanuel-habyarimana	Emmanuel Habyarimana	Habyarimana		Q5373245	RWA:dm:2000-04:2002-11
emmanuel-iheanacho	Emmanuel Iheanacho	Iheanacho		Q5373249	NGA:im:2010-04:2011-07
emmanuel-issoze-ngondet	Emmanuel Issoze-Ngondet	Issoze-Ngondet		Q5373253	GAB:fm:2012-02:2016-09;GAB:hg:2016-09:2019-01;GAB:hg:2019-05:~2019-05
emmanuel-macron	Emmanuel Macron	Macron		Q3052772	AND:hs:2017-05:~2026-01;FRA:hs:2017-05:~2026-01
emmanuel-mallia	Emmanuel Mallia	Mallia		Q5373281	MLT:im:2013-03:2014-12
emmanuel-nadingar	Emmanuel Nadingar	Nadingar		Q57872	TCD:hg:2010-03:2013-01
emmanuel-ntahomvukiy	Emmanuel Ntahomvukiy	Ntahomvukiy	Emannuel Ntahomvukiye	Q23674942	BDI:dm:2015-05:~2022-07
emmanuel-ramazani-shadary	Emmanuel Ramazani Shadary	Ramazani		Q16269662	COD:dg:2016-12:~2017-03;COD:dg:2019-05:~2019-05;COD:im:2016-12:2018-02
emmerson-mnangagwa	Emmerson Mnangagwa	Mnangagwa	Emmerson Dambudzo Mnangagwa	Q510523	ZWE:dm:2009-02:2013-09;ZWE:hg:2017-11:2023-09;ZWE:hg:2023-09:~2024-05;ZWE:hs:2017-11:2023-09;ZWE:hs:2023-09:~2026-01;ZWE:sp:2000-07:2005;ZWE:vp:2014-12:2017-11
emomali-rahmon	Emomali Rahmon	Rahmon	Emomali Rahmonov	Q57366	TJK:hs:1994-11:~2026-01
emomali-sobirzoda	Emomali Sobirzoda	Sobirzoda		Q56702398	TJK:mc:2015-11:~2022-08
emyr-jones-parry	Emyr Jones Parry	Parry		Q4385607	GBR:un:2003:2007
enamul-bari	Enamul Bari	Bari		Q27016832	BGD:mc:2012-06:2015-06
enda-kenny	Enda Kenny	Kenny		Q57815	IRL:dm:2014-05:2014-07;IRL:dm:2016-05:2017-06;IRL:hg:2011-03:2017-06
ene-ergma	Ene Ergma	Ergma		Q439102	EST:sp:2003-03:2006-03;EST:sp:2007-04:2014-03
enele-sopoaga	Enele Sopoaga	Sopoaga		Q330640	TUV:dg:2010-09:2010-12;TUV:fm:2010-09:2010-12;TUV:hg:2013-08:2019-09
enex-jean-charles	Enex Jean-Charles	Jean-Charles		Q23430047	HTI:hg:2016-03:2017-03
enoch-dogolea	Enoch Dogolea	Dogolea		Q5379288	LBR:vp:1997-08:2000-06
enoch-kavindele	Enoch Kavindele	Kavindele		Q5379308	ZMB:vp:2001-05:2003
enold-joseph	Enold Joseph	Joseph	Enol Joseph	Q114735634	HTI:dm:2019-05:~2019-05;HTI:dm:2021-07:~2023-01
enric-tarrado-vives	Enric Tarrado Vives	Vives		Q3054594	AND:un:2012:2019
enrico-carattoni	Enrico Carattoni	Carattoni		Q40112930	SMR:hs:2017-10:2018-04
enrico-letta	Enrico Letta	Letta		Q674957	ITA:hg:2013-04:2014-02
enrique-amrein	Enrique Amrein	Amrein		Q22230762	ARG:mc:2016:2020
enrique-antonio-degenhart-asturias	Enrique Antonio Degenhart Asturias	Degenhart		Q62606495	GTM:im:2018-01:2020-01
enrique-bolanos-geyer	Enrique Bolanos Geyer	Bolanos			NIC:hg:2002-01:2007-01;NIC:hs:2002-01:2007-01;NIC:vp:1997-01:~2000
enrique-borgo-bustamante	Enrique Borgo Bustamante	Borgo			SLV:vp:1994-06:~1999
enrique-cervantes-aguirre	Enrique Cervantes Aguirre	Aguirre		Q2889217	MEX:dm:1994-12:2000-11
enrique-garrido	Enrique Garrido	Garrido		Q113115162	PAN:sp:1999-09:2000-08
enrique-jackson	Enrique Jackson	Jackson		Q2313196	MEX:sp:2000-09:2001-08;MEX:sp:2002-09:2004-08;MEX:sp:2005-09:2006-08
enrique-manalo	Enrique Manalo	Manalo		Q28925129	PHL:fm:2017-03:2017-05;PHL:fm:2022-07:2025-06
enrique-ortez	Enrique Ortez	Ortez		Q443514	HND:fm:2009:2009-01
enrique-pena-nieto	Enrique Peña Nieto	Peña Nieto		Q296741	MEX:hg:2012-12:2018-12;MEX:hs:2012-12:2018-12
enrique-pintado	Enrique Pintado	Pintado		Q1344096	URY:sp:2007-03:2008-03
ensieh-khazali	Ensieh Khazali	Khazali		Q16045667	IRN:vp:2021-09:~2022-07
entissar-amer	Entissar Amer	Amer		Q17198126	EGY:ad:2014-06:~2022-08
enver-hoxhaj	Enver Hoxhaj	Hoxhaj			XKX:dg:2019-05:~2019-05
enzo-bianco	Enzo Bianco	Bianco		Q1346089	ITA:im:1999-12:2000-04;ITA:im:2000-04:2001-06
enzo-colombini	Enzo Colombini	Colombini		Q3055535	SMR:hs:2000-10:2001-04
enzo-moavero-milanesi	Enzo Moavero Milanesi	Moavero		Q1657794	ITA:fm:2018-06:2019-09
enzo-vecciarelli	Enzo Vecciarelli	Vecciarelli		Q23891145	ITA:mc:2016-03:2018-10;ITA:mc:2018-11:2021-11
epeli-nailatikau	Epeli Nailatikau	Nailatikau		Q373605	FJI:dg:2000:~2002;FJI:hs:2009-07:2015-11;FJI:sp:2001:2006;FJI:sp:2019-02:~2022-07;FJI:vp:2009-04:2009-07
ephraim-chiume	Ephraim Chiume	Chiume		Q5382250	MWI:fm:2012-04:2014-06
ephraim-inoni	Ephraïm Inoni	Inoni		Q433938	CMR:hg:2004-12:2009-06
epsy-campbell-barr	Epsy Campbell Barr	Campbell		Q5384033	CRI:fm:2018-05:2018-12;CRI:vp:2018-05:2022-05
eraly-togjanov	Eraly Togjanov	Togjanov		Q16436597	KAZ:dg:2020-02:~2022-07
erato-kozakou-marcoullis	Erato Kozakou Marcoullis	Marcoullis		Q2075776	CYP:fm:2007-07:2008-03;CYP:fm:2011-08:2013-02
erbolat-dosaev	Erbolat Dosaev	Dosaev	Yerbolat Dosayev	Q4167136	KAZ:dg:2017-08:2019-02
erfan-al-hiyali	Erfan al-Hiyali	al-Hiyali		Q28716928	IRQ:dm:2017-01:2019-06
eric-chu	Eric Chu	Chu		Q5386280	TWN:dg:2009-09:2010-05
eric-hutchinson	Eric Hutchinson	Hutchinson			NFK:hg:2017-04:~2025-06
eric-lander	Eric Lander	Lander		Q970550	USA:ad:2021-06:2022-02
eric-liluan-chu	Eric Liluan Chu	Chu			TWN:dg:2009-09:~2009
eric-shinseki	Eric Shinseki	Shinseki		Q373274	USA:mc:1999-06:2003-06
eric-villanueva	Eric Villanueva	Villanueva		Q5835672	MEX:sp:2002-12:2003-03
erik-pukhayev	Erik Pukhayev	Pukhayev		Q44531929	GEO:dg:2014:2017;GEO:hg:2017-05:2020-08
erika-forster-vannini	Erika Forster-Vannini	Forster-Vannini		Q116433	CHE:sp:2009-11:2010-11
erika-mouynes	Erika Mouynes	Mouynes		Q105724712	PAN:fm:2020-12:~2022-07
erion-brace	Erion Braçe	Braçe		Q13038669	ALB:dg:2019-01:2021-09
eriya-kategaya	Eriya Kategaya	Kategaya		Q1354926	UGA:fm:1996:2001
erkki-tuomioja	Erkki Tuomioja	Tuomioja		Q58121	FIN:fm:2000-02:2007-04;FIN:fm:2011-06:2015-05
erlan-abdyldayev	Erlan Abdyldayev	Abdyldayev		Q44185879	KGZ:fm:2012-09:2018-10
erlan-idrissov	Erlan Idrissov	Idrissov		Q58203	KAZ:fm:1999:2002;KAZ:fm:2012-09:2016-12
erlan-qosanov	Erlan Qoşanov	Qoşanov		Q29587228	KAZ:ad:2019-09:2022-02
erlan-turgymbaev	Erlan Turgymbaev	Turgymbaev	Yerlan Turgumbayev	Q12542039	KAZ:im:2019-02:2022-02
erlis-terdikbayev	Erlis Terdikbayev	Terdikbayev	Erlis Terdikbaev	Q55081125	KGZ:mc:2021-03:~2022-08
ermelinda-meksi	Ermelinda Meksi	Meksi		Q30315479	ALB:dg:2003-06:2003-12
erna-solberg	Erna Solberg	Solberg		Q291644	NOR:hg:2013-10:2021-10
ernest-bai-koroma	Ernest Bai Koroma	Koroma		Q57460	SLE:hg:2007-09:2018-04;SLE:hs:2007-09:2018-04
ernesto-araujo	Ernesto Araújo	Araújo		Q58642905	BRA:fm:2019-01:2021-03
ernesto-benedettini	Ernesto Benedettini	Benedettini		Q878358	SMR:hs:2008-10:2009-04
ernesto-castro-aldana	Ernesto Castro Aldana	Aldana		Q106918858	SLV:sp:2021-05:~2022-07
ernesto-cordero-arroyo	Ernesto Cordero Arroyo	Arroyo		Q2911565	MEX:sp:2012-09:2013-08;MEX:sp:2017-09:2018-08
ernesto-perez-balladares	Ernesto Perez Balladares	Balladares			PAN:hg:1994-09:1999-09;PAN:hs:1994-09:1999-09
ernesto-talvi	Ernesto Talvi	Talvi		Q56099858	URY:fm:2020-03:2020-07
ernesto-valentin-ndong-mba	Ernesto-Valentin Ndong Mba	Mba		Q112186163	GNQ:ad:2020-08:~2022-07
ernesto-zedillo	Ernesto Zedillo	Zedillo	Ernesto Zedillo Ponce de Leon	Q298149	MEX:hg:1994-12:2000-11;MEX:hs:1994-12:2000-11
ernst-hirsch-ballin	Ernst Hirsch Ballin	Ballin		Q1358714	NLD:im:2010-02:2010-10
ernst-mercuur	Ernst Mercuur	Mercuur		Q113956873	SUR:mc:2001-07:2010-02
errington-shurland	Errington Shurland	Shurland		Q109581147	BRB:mc:2021-09:~2022-07
errol-mccormack	Errol McCormack	McCormack		Q5395607	AUS:mc:1998-05:2001-06
errol-snijders	Errol Snijders	Snijders		Q2380953	SUR:dm:1999:2000;SUR:fm:1997:2000
ertharin-cousin	Ertharin Cousin	Cousin		Q4162301	USA:un:2009-08:2012-04
erulan-jamaubaev	Erulan Jamaubaev	Jamaubaev		Q97185700	KAZ:dg:2022-03:~2022-07
ervin-ibrahimovic	Ervin Ibrahimović	Ibrahimović		Q65499722	MNE:dg:2022-04:~2022-07
erywan-yusof	Erywan Yusof	Erywan	II Erywan	Q64605915	BRN:fm:2015-01:2022-06
esera-fofo-filipo-tuisano-tuisano	Esera Fofō Filipo Tuisano Tuisano	Tuisano			TKL:hg:2025-03:~2026-01
eshaq-jahangiri	Eshaq Jahangiri	Jahangiri	Eshagh Jahangiri	Q5397780	IRN:vp:2013-08:~2022-01
esmat-abdel-rahman	Esmat Abdel-Rahman	Abdel-Rahman		Q112325625	SDN:im:2014-06:2017-05
esmon-saimon	Esmon Saimon	Saimon		Q5398549	VUT:hs:2017-06:2017-07;VUT:sp:2016-02:2019-09
espen-barth-eide	Espen Barth Eide	Eide		Q267320	NOR:dm:2011-11:2012-09;NOR:fm:2012-09:2013-10;NOR:fm:2023-10:~2025-12
esperanca-bias	Esperança Bias	Bias		Q5398931	MOZ:sp:2020-01:~2022-07
esperanca-francisco-da-costa	Esperanca Francisco Da Costa	Da Costa			AGO:vp:2022-09:~2024-05
espere-abraham-langou	Espéré Abraham Langou	Langou		Q112066063	CAF:ad:2003-01:2003-03
essa-kayd	Essa Kayd	Kayd		Q108477781	SOM:fm:2020-03:~2023-03
essam-sharaf	Essam Sharaf	Sharaf		Q57680	EGY:hg:2011-03:2011-11
estanislao-don-malavo	Estanislao Don Malavo	Malavo		Q112162980	GNQ:ad:2020-08:~2022-07
estanislau-da-silva	Estanislau da Silva	da Silva	Estanlislau Maria Alexio da Silva	Q727119	TLS:dg:2006-07:~2006;TLS:hg:2007-05:2007-08
esteban-lazo-hernandez	Esteban Lazo Hernández	Hernández		Q1369810	CUB:sp:2013-02:~2023-01
etienne-gnassingbe-eyadema	Étienne Gnassingbé Eyadéma	Eyadéma	Gnassingbe Eyadema	Q155385	TGO:hs:1967-04:2005-02
etienne-schneider	Etienne Schneider	Schneider		Q14525629	LUX:dg:2013-12:2018-12;LUX:dg:2013-12:~2021-12;LUX:dg:2018-12:2020-02;LUX:dm:2013-12:2018-12;LUX:dm:2019-05:~2019-05;LUX:im:2013-12:2018-12;LUX:im:2019-05:~2019-05
etienne-ys	Etienne Ys	Ys			ANT:hg:2002-06:2003-08;ANT:hg:2004-06:2006-03
etta-banda	Etta Banda	Banda		Q58269	MWI:fm:2009-06:2011-08
euclides-acevedo	Euclides Acevedo	Acevedo		Q94334903	PRY:fm:2021-01:~2022-08
eugen-badalan	Eugen Bădălan	Bădălan		Q18537733	ROU:mc:2004-10:2006-09
eugen-sturza	Eugen Sturza	Sturza		Q47494844	MDA:dm:2017-10:2019-06
eugene-amor	Eugene Amor	Amor		Q109779430	FSM:ad:2019-12:~2022-08
eugene-camara	Eugène Camara	Camara		Q1373451	GIN:hg:2007-02:2007-03
eugene-chien	Eugene Chien	Chien		Q866951	TWN:fm:2002-02:2004-04
eugene-koffi-adoboli	Eugene Koffi Adoboli	Adoboli		Q1373139	TGO:hg:1999-05:2000-08
eugene-rhuggenaath	Eugene Rhuggenaath	Rhuggenaath			CUW:hg:2017-05:2021-06
eugene-wamalwa	Eugene Wamalwa	Wamalwa		Q5407838	KEN:dm:2021-09:~2022-08
eugenijus-gentvilas	Eugenijus Gentvilas	Gentvilas		Q204847	LTU:hg:2001-06:2001-07
eugenio-cesar-laborinho	Eugênio César Laborinho	Laborinho		Q109984873	AGO:im:2019-07:~2022-07
eugenio-mussa	Eugenio Mussa	Mussa		Q109951949	MOZ:mc:2021-01:2021-02
eusebio-ipico-penda	Eusebio Ipico Penda	Penda		Q112186223	GNQ:ad:2020-08:~2022-07
eusebio-jurczyszyn	Eusebio Jurczyszyn	Jurczyszyn		Q90585195	ARG:mc:1999:2003
eustaquio-nseng-esono	Eustaquio Nseng Esono	Esono		Q112186216	GNQ:ad:2020-08:~2022-07
eva-copa	Eva Copa	Copa		Q75406486	BOL:sp:2019-11:2020-11
eva-glawischnig-piesczek	Eva Glawischnig-Piesczek	Glawischnig-Piesczek		Q93870	AUT:sp:2006-10:2008-10
eva-kristin-hansen	Eva Kristin Hansen	Hansen		Q5415094	NOR:sp:2021-10:2021-11
eva-maria-liimets	Eva-Maria Liimets	Liimets		Q105069608	EST:fm:2021-01:2022-06
evan-williams	Evan Williams	Williams			CCK:hg:2003-11:2006-01
evan-williams-cxr-2006	Evan Williams	Williams			CXR:hg:2003-11:2006-01
evangelos-apostolakis	Evangelos Apostolakis	Apostolakis		Q15890263	GRC:dm:2019-05:~2019-05;GRC:mc:2015-09:2019-01
evangelos-venizelos	Evangelos Venizelos	Venizelos		Q312994	GRC:dg:2013-06:2015-01;GRC:dm:2009-10:2011-06;GRC:fm:2013-06:2015-01
evans-paul	Evans Paul	Paul		Q5415948	HTI:hg:2015-01:2016-02
evarist-bartolo	Evarist Bartolo	Bartolo		Q5416069	MLT:fm:2020-01:2022-03
evariste-boshab	Évariste Boshab	Boshab		Q3592729	COD:im:2014-12:2016-12;COD:sp:2009-04:2011
evariste-ndayishimiye	Évariste Ndayishimiye	Ndayishimiye		Q27329764	BDI:hg:2020-06:2025-08;BDI:hs:2020-06:~2026-01
evaristo-carvalho	Evaristo Carvalho	Carvalho		Q709734	STP:hg:2001-09:2002-03;STP:hs:2016-09:2021-10
eveline-widmer-schlumpf	Eveline Widmer-Schlumpf	Widmer-Schlumpf		Q162767	CHE:hs:2012-01:2012-12;CHE:vp:2011-01:~2011
evelyn-wever-croes	Evelyn Wever-Croes	Wever-Croes			ABW:hg:2017-11:2025-03
everton-chimulirenji	Everton Chimulirenji	Chimulirenji		Q45780744	MWI:vp:2019-05:2020-02
evgeniy-bakurdzhiev	Evgeniy Bakurdzhiev	Bakurdzhiev			BGR:dg:1997-05:~1999
evika-silina	Evika Silina	Silina			LVA:hg:2023-09:~2026-01
evo-morales	Evo Morales	Morales	Juan Evo Morales Ayma	Q42410	BOL:hg:2006-01:2019-11;BOL:hs:2006-01:2019-11
ewa-kopacz	Ewa Kopacz	Kopacz		Q246216	POL:hg:2014-09:2015-11
ewa-skoog-haslum	Ewa Skoog Haslum	Haslum		Q30229923	SWE:mc:2020-02:~2022-07
ewart-brown	Ewart Brown	Brown			BMU:hg:2006-10:2010-10
eyal-hulata	Eyal Hulata	Hulata			ISR:si:2021-08:~2022-12
ezechiel-nibigira	Ezechiel Nibigira	Nibigira		Q5423116	BDI:fm:2018-04:2020-06
ezer-weizman	Ezer Weizman	Weizman		Q128911	ISR:hs:1993-05:2000-06
ezzedine-salim	Ezzedine Salim	Salim		Q983370	IRQ:hg:2004-05:2004-05
ezzeldin-el-sheikh	Ezzeldin El Sheikh	El Sheikh		Q112674358	SDN:im:2021-02:~2022-07
fabakary-jatta	Fabakary Jatta	Jatta		Q1390067	GMB:sp:2022-04:~2022-07
fabian-picardo	Fabian Picardo	Picardo			GIB:hg:2011-12:~2026-01
fabio-berardi	Fabio Berardi	Berardi	Marino Riccardi	Q2252615	SMR:hs:2001-04:2001-10;SMR:hs:2016-10:2017-04
fabiola-yanez	Fabiola Yáñez	Yáñez		Q72756276	ARG:ad:2019-12:~2022-07
fadil-novalic	Fadil Novalić	Novalić		Q20525402	BIH:hg:2019-05:~2019-05
fahd-bin-abdulaziz-al-saud	Fahd bin Abdulaziz Al Saud	Fahd	Fahd bin Abd al-Aziz Al Saud	Q183187	SAU:hg:1982-06:2005-08;SAU:hs:1982-06:2005-08
fahd-bin-mahmoud-al-said	Fahd bin Mahmoud al Said	Fahd	Fahd bin Mahmud Al Said	Q5429529	OMN:dg:1972-06:~2023-01
fahd-bin-turki-al-saud	Fahd bin Turki Al Saud	Fahd bin Turki	Turki Bin Muhammad Bin Fahd bin Abd al-Aziz al Saud	Q12231210	SAU:mc:2018-02:2020-08
fahd-jassem-al-freij	Fahd Jassem al-Freij	al-Freij	Fahd Jasim al-Furayj	Q1392054	SYR:dg:2012-06:~2017-03;SYR:dm:2012-07:2018-01;SYR:mc:2011-08:2012-07
fahed-ahmad-al-amir	Fahed Ahmad Al-Amir	Al-Amir		Q109257335	KWT:mc:2003-01:2009
fahmi-said-ibrahim-el-maceli	Fahmi Said Ibrahim El Maceli	El Maceli		Q5429564	COM:fm:2010:2011
fahmida-mirza	Fahmida Mirza	Mirza	Fehmida Mirza	Q2371076	PAK:sp:2008-03:2013-06
faimalaga-luka	Faimalaga Luka	Luka		Q164931	TUV:hg:2001-02:2001-12;TUV:sp:2003:~2022-07
faisal-al-fayez	Faisal al-Fayez	al-Fayez		Q1393504	JOR:hg:2003-10:2005-04;JOR:sp:2010:2011;JOR:sp:2015-10:~2022-07
faisal-bin-farhan-al-saud	Faisal bin Farhan Al Saud	Al Saud		Q72099398	SAU:fm:2019-10:~2025-12
faisal-mekdad	Faisal Mekdad	Mekdad		Q5431067	SYR:fm:2020-11:2024-09;SYR:un:2003:2006
faisal-naseem	Faisal Naseem	Naseem		Q56752471	MDV:vp:2018-11:~2023-09
faisal-saleh-hayat	Faisal Saleh Hayat	Hayat		Q5431081	PAK:im:2002-11:2004-08
faiz-hameed	Faiz Hameed	Hameed		Q64692216	PAK:si:2019-06:2021-10
faizel-mohamed-noersali	Faizel Mohamed Noersali	Noersali			SUR:im:2019-05:~2019-05
fakhruddin-ahmed	Fakhruddin Ahmed	Ahmed		Q560060	BGD:hg:2007-01:2009-01
fakhrul-azam	Fakhrul Azam	Azam		Q26132978	BGD:mc:2002-04:2007-04
falah-hassan-al-naqib	Falah Hassan al-Naqib	al-Naqib		Q5431621	IRQ:im:2004-06:2005-04
falah-mustafa-bakir	Falah Mustafa Bakir	Bakir		Q16195708	IRQ:fm:2006-09:2019-07
fali-homi-major	Fali Homi Major	Major		Q5431879	IND:mc:2007-03:2009-05
fambare-ouattara-natchaba	Fambaré Ouattara Natchaba	Natchaba		Q2522820	TGO:sp:2000-09:2005-02
fander-falconi	Fander Falconí	Falconí		Q447547	ECU:fm:2008-12:2010-01
fang-fenghui	Fang Fenghui	Fang		Q5433787	CHN:mc:2016-01:2017-08
faraj-salmin-al-buhsani	Faraj Salmin Al-Buhsani	Al-Buhsani	Faraj Salmin al- Bahsani	Q31540834	YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05
farhat-horchani	Farhat Horchani	Horchani		Q19248970	TUN:dm:2015-02:2017-09
farhat-rajhi	Farhat Rajhi	Rajhi		Q3066858	TUN:im:2011-01:2011-03
farida-ibrahim-ahmed-hussein	Farida Ibrahim Ahmed Hussein	Hussein		Q112792346	SDN:ad:2005-09:2007-12
farouk-al-sharaa	Farouk al-Sharaa	al-Sharaa	Farouk al-Shara	Q713715	SYR:dg:2001-12:~2003;SYR:fm:1984-03:2006-02;SYR:vp:2006-02:~2015-11
farouq-qasrawi	Farouq Qasrawi	Qasrawi		Q5436181	JOR:fm:2005-04:2005-11
faruk-yahaya	Faruk Yahaya	Yahaya		Q108901870	NGA:mc:2021-05:~2022-07
farzian-zainal	Farzian Zainal	Zainal			CCK:hg:2023-05:~2025-12
farzian-zainal-cxr-2025	Farzian Zainal	Zainal			CXR:hg:2023-05:~2025-12
fatafehi-fakafanua	Fatafehi Fakafānua	Fakafānua		Q5437258	TON:hg:2025-12:~2026-01;TON:sp:2012-07:2014-12;TON:sp:2017-12:2021-11
fathi-al-majbari	Fathi al-Majbari	al-Majbari			LBY:dg:2019-05:~2019-05
fathi-bashagha	Fathi Bashagha	Bashagha		Q63285566	LBY:hg:2022:~2022-10;LBY:im:2019-05:~2019-05
fathulla-jameel	Fathulla Jameel	Jameel		Q559061	MDV:fm:1978:2005
fatima-maada-bio	Fatima Maada Bio	Bio		Q55081550	SLE:ad:2018-04:~2023-01
fatima-veiga	Fátima Veiga	Veiga		Q3195582	CPV:fm:2002:2004
fatmir-besimi	Fatmir Besimi	Besimi		Q2059975	MKD:dg:2013-02:2016-04;MKD:dm:2011-07:2013-02
fatmir-bytyqi	Fatmir Bytyqi	Bytyqi		Q100452540	MKD:dg:2020-08:~2022-08
fatmir-limaj	Fatmir Limaj	Limaj			XKX:dg:2019-05:~2019-05
fatmir-mediu	Fatmir Mediu	Mediu		Q983272	ALB:dm:2005-09:2008-03
fatmir-sejdiu	Fatmir Sejdiu	Sejdiu			SRB:hs:2006-02:2012-05
fatmir-sejdiu-xkx-2010	Fatmir Sejdiu	Sejdiu		Q193148	XKX:hs:2008-02:2010-09
fatmir-xhafaj	Fatmir Xhafaj	Xhafaj		Q16354928	ALB:im:2017-03:2017-05;ALB:im:2017-09:2018-11;ALB:im:2019-05:~2019-05
fatos-nano	Fatos Nano	Nano		Q311596	ALB:hg:2002-07:2005-09
fatoumata-tambajang	Fatoumata Tambajang	Tambajang	Fatoumata Jallow-Tambajang	Q1398236	GMB:vp:2017-11:2018-06
fatumata-djau-balde	Fatumata Djau Baldé	Baldé		Q22697132	GNB:fm:2003:2004-05
faure-gnassingbe	Faure Gnassingbé	Gnassingbé		Q4414	TGO:hg:2025-05:~2026-01;TGO:hs:2005-02:2025-05;TGO:hs:2005-05:2025-05;TGO:sp:2005-02:2005-02
fausta-morganti	Fausta Morganti	Morganti		Q386550	SMR:hs:2005-04:2005-10
faustin-archange-touadera	Faustin-Archange Touadéra	Touadéra	Faustin-Archange Touad Ra	Q57758	CAF:hg:2008-01:2013-01;CAF:hs:2016-03:~2026-01
faustin-boukoubi	Faustin Boukoubi	Boukoubi		Q2655471	GAB:sp:2019-01:~2022-07
faustino-imbali	Faustino Imbali	Imbali		Q142540	GNB:fm:2001:~2023-01;GNB:fm:2012:2013;GNB:hg:2001-03:2001-12;GNB:hg:2019-10:2019-11
faustino-ndong-esono-eyang	Faustino Ndong Esono Eyang	Ndong		Q112162982	GNQ:im:2019-04:~2022-07
fausto-abeso-fuma	Fausto Abeso Fuma	Fuma		Q5438322	GNQ:ad:2020-08:~2022-07
fawzia-yusuf-adam	Fawzia Yusuf Adam	Adam		Q1100154	SOM:fm:2012-11:2014-01
fayez-al-sarraj	Fayez al-Sarraj	al-Sarraj	Fayiz al-Saraj	Q21089561	LBY:hg:2015-12:2021-02;LBY:hg:2016-04:2021-02;LBY:hs:2015-12:2021-02
fayez-al-tarawneh	Fayez al-Tarawneh	al-Tarawneh	Fayez Tarawneh	Q512535	JOR:hg:1998-08:1999-03;JOR:hg:2012-05:2012-10
faysal-al-hajji	Faysal al-Hajji	al-Hajji			KWT:dg:2007-04:~2008
fayyadh-al-ruwaili	Fayyadh Al Ruwaili	Al Ruwaili		Q56250519	SAU:mc:2013:2014;SAU:mc:2018-02:~2022-07
fazlul-haque	Fazlul Haque	Haque		Q5439229	BGD:hg:2007-01:2007-01
federica-mogherini	Federica Mogherini	Mogherini			EUE:fm:2014-11:2019-11
federica-mogherini-ita-2014	Federica Mogherini	Mogherini		Q3741557	ITA:fm:2014-02:2014-10
federico-franco	Federico Franco	Franco	Luis Federico Franco Gomez	Q57496	PRY:hg:2012-06:2013-08;PRY:hs:2012-06:2013-08;PRY:vp:2008-08:~2011
federico-gonzalez	Federico González	González		Q111200944	PRY:im:2022-02:~2022-08
federico-pedini-amati	Federico Pedini Amati	Amati		Q888414	SMR:hs:2008-04:2008-10
federico-trillo	Federico Trillo	Trillo		Q2878013	ESP:dm:2000-04:2004-04;ESP:sp:1996-03:2000-04
fekitamoeloa-utoikamanu	Fekitamoeloa 'Utoikamanu	'Utoikamanu		Q5441615	TON:fm:2021-12:~2022-07
feleti-penitala-teo	Feleti Penitala Teo	Teo			TUV:hg:2024-02:~2026-01
feleti-sevele	Feleti Sevele	Sevele		Q319953	TON:hg:2006-03:2010-12
feliciano-belmonte	Feliciano Belmonte	Belmonte		Q2510441	PHL:sp:2001-01:2001-06;PHL:sp:2010-07:2016-07
felicite-ongouori-ngoubili	Félicité Ongouori Ngoubili	Ngoubili		Q111718158	GAB:dm:2022-03:~2022-07
felimon-santos-jr	Felimon Santos Jr.	Santos		Q81052462	PHL:mc:2020-01:2020-08
felipe-calderon	Felipe Calderón	Calderón	Felipe de Jesus Calderon Hinojosa	Q57269	MEX:hg:2006-12:2012-12;MEX:hs:2006-12:2012-12
felipe-ondonsue-ada	Felipe Ondonsue Ada	Ada		Q112186224	GNQ:ad:2020-08:~2022-07
felipe-perez-roque	Felipe Pérez Roque	Roque		Q1343579	CUB:fm:1999:2009-03
felipe-sola	Felipe Solá	Solá		Q1403237	ARG:fm:2019-12:2021-09
felipe-vi-of-spain	Felipe VI of Spain	Felipe	Felipe VI	Q191045	ESP:hs:2014-06:~2026-01
felipe-virzi	Felipe Virzi	Virzi			PAN:vp:1994-09:~1999
felix-braz	Félix Braz	Braz		Q15275462	LUX:dg:2018-12:~2021-12
felix-kulov	Felix Kulov	Kulov	Feliks Kulov	Q457980	KGZ:hg:2005-08:2007-01
felix-moloua	Félix Moloua	Moloua	F lix Moloua	Q88310768	CAF:hg:2022-02:~2026-01
felix-p-p-camacho	Felix P. P. Camacho	Camacho	Felix P. Camacho		GUM:hg:2003-01:2011-01
felix-ramon-plasencia	Félix Ramón Plasencia	Plasencia		Q108287837	VEN:fm:2021-08:2022-05
felix-sanz-roldan	Félix Sanz Roldán	Roldán		Q8963212	ESP:mc:2004-06:2008-07
felix-tshisekedi	Félix Tshisekedi	Tshisekedi		Q29032770	COD:hs:2019-01:2024-01;COD:hs:2024-01:~2026-01
felix-ulloa	Félix Ulloa	Ulloa	Felix Augusto Antonio Ulloa Garay|Félix Augusto Antonio Ulloa Garay	Q61022687	SLV:vp:2019-06:~2024-06
femi-gbaja-biamila	Femi Gbaja Biamila	Biamila		Q5442793	NGA:sp:2019-06:~2022-07
feng-shih-kuan	Feng Shih-kuan	Feng		Q23894469	TWN:dm:2016-05:2018-02;TWN:dm:2019-05:~2019-05
ferenc-gyurcsany	Ferenc Gyurcsány	Gyurcsány		Q191337	HUN:hg:2004-09:2009-04
ferenc-juhasz	Ferenc Juhász	Juhász		Q843149	HUN:dm:2002-05:2006-06
ferenc-korom	Ferenc Korom	Korom		Q55433626	HUN:mc:2019-01:2021-05
ferenc-madl	Ferenc Mádl	Mádl		Q205642	HUN:hs:2000-08:2005-08
ferenc-somogyi	Ferenc Somogyi	Somogyi		Q719381	HUN:fm:2004-11:2006-06
fereydoon-abbasi	Fereydoon Abbasi	Abbasi		Q1342153	IRN:vp:2011-02:2013-08
feri-horvat	Feri Horvat	Horvat		Q1260275	SVN:sp:2004-07:2004-10
feridun-sinirlioglu	Feridun Sinirlioğlu	Sinirlioğlu	Feridun Hadi Sinirlioglu	Q6082854	TUR:fm:2015-08:2015-11;TUR:un:2019-05:~2019-05
ferit-hoxha	Ferit Hoxha	Hoxha		Q5444326	ALB:un:2021-10:~2022-08
fernand-etgen	Fernand Etgen	Etgen		Q13102568	LUX:sp:2018-12:~2022-07
fernando-alejandre-martinez	Fernando Alejandre Martínez	Martínez		Q29018615	ESP:mc:2017-03:2020-01
fernando-arias-gonzalez	Fernando Arias González	González		Q15141911	ESP:un:2012:2013
fernando-azevedo-e-silva	Fernando Azevedo e Silva	Azevedo e Silva		Q58586921	BRA:dm:2019-01:2021-03
fernando-carrera	Fernando Carrera	Carrera		Q15229597	GTM:fm:2013-01:2014-09
fernando-chui-sai-on	Fernando Chui Sai On	Chui			MAC:hg:2009-12:2019-12
fernando-cordero-cueva	Fernando Cordero Cueva	Cueva		Q5444658	ECU:dm:2014-09:2016-03
fernando-da-piedade-dias-dos-santos	Fernando da Piedade Dias dos Santos	dos Santos		Q310815	AGO:hg:2002-12:2008-09;AGO:im:1999:2002;AGO:sp:2008-09:2010;AGO:sp:2012-09:~2022-07;AGO:vp:2010-02:2012-09
fernando-daqua	Fernando Daqua	Daqua		Q28105143	STP:dm:2002-10:2003-08
fernando-de-la-rua	Fernando de la Rúa	de la Rúa		Q295007	ARG:hg:1999-12:2001-12;ARG:hs:1999-12:2001-12
fernando-delfim-da-silva	Fernando Delfim da Silva	da Silva		Q97656345	GNB:fm:2013:2014
fernando-garcia-sanchez	Fernando García Sánchez	Sánchez		Q5859605	ESP:mc:2011-12:2017-03
fernando-gomes	Fernando Gomes	Gomes		Q5444734	GNB:im:2011:2012
fernando-grande-marlasca	Fernando Grande Marlasca	Grande Marlasca	Fernando Grande-Marlaska Gomez	Q6746375	ESP:im:2018-06:~2025-12
fernando-henrique-cardoso	Fernando Henrique Cardoso	Cardoso		Q230578	BRA:hg:1995-01:2003-01;BRA:hs:1995-01:2003-01
fernando-huanacuni-mamani	Fernando Huanacuni Mamani	Mamani		Q23907183	BOL:fm:2017-01:2018-09
fernando-jorge-wahnon-ferreira	Fernando Jorge Wahnon Ferreira	Wahnon Ferreira			CPV:un:2019-05:~2019-05
fernando-lasama-de-araujo	Fernando Lasama de Araujo	de Araujo			TLS:dg:2012-08:~2017-03
fernando-lugo	Fernando Lugo	Lugo	Fernando Armindo Lugo Mendez	Q151879	PRY:hg:2008-08:2012-06;PRY:hs:2008-08:2012-06
fernando-pereira	Fernando Pereira	Pereira		Q1281014	STP:hs:2003-07:2003-07
fernando-soto-rojas	Fernando Soto Rojas	Rojas		Q5839772	VEN:sp:2011-01:2012-01
festus-mogae	Festus Mogae	Mogae	Festus G. Mogae	Q193238	BWA:hg:1998-04:2008-04;BWA:hs:1998-04:2008-04
feturi-elisaia	Feturi Elisaia	Elisaia			WSM:un:2019-05:~2019-05
fidel-castro	Fidel Castro	Castro	Fidel Castro Ruz	Q11256	CUB:hg:1959-02:2008-02;CUB:hs:1976-12:2008-02
fidel-marcos-mane-ncogo	Fidel Marcos Mañe Ncogo	Ncogo		Q112128528	GNQ:ad:2020-08:~2022-07
fidel-obama-asumu	Fidel Obama Asumu	Asumu		Q112186230	GNQ:ad:2020-08:~2022-07
fikri-isik	Fikri Işık	Işık		Q15431339	TUR:dg:2016-05:2018-07;TUR:dm:2016-05:2017-07;TUR:dm:2016-05:2018-07
filip-adzic	Filip Adžić	Adžić		Q111795549	MNE:im:2022-04:~2022-07
filip-vujanovic	Filip Vujanović	Vujanović		Q57542	MNE:hg:1998-01:2003-01;MNE:hs:2002-11:2003-05;MNE:hs:2003-05:2018-05;MNE:sp:2002-11:2003-07
filipe-nyusi	Filipe Nyusi	Nyusi	Filipe Jacinto Nyusi	Q5448556	MOZ:dm:2008-03:2014-03;MOZ:hg:2015-02:2025-01;MOZ:hs:2015-02:2025-01
filipos-woldeyohannes	Filipos Woldeyohannes			Q5448674	ERI:mc:2014-03:~2022-08
filippo-lombardi	Filippo Lombardi	Lombardi		Q353273	CHE:sp:2012-11:2013-11
filippo-tamagnini	Filippo Tamagnini	Tamagnini		Q879064	SMR:hs:2011-04:2011-10;SMR:hs:2023-10:~2024-03
filippos-petsalnikos	Filippos Petsalnikos	Petsalnikos		Q704242	GRC:sp:2009-10:2012-04
filomena-mascarenhas-tipote	Filomena Mascarenhas Tipote	Tipote		Q26858532	GNB:fm:2001:2002
filomeno-da-paixao-de-jesus	Filomeno da Paixão de Jesus	de Jesus		Q18060946	TLS:dm:2018-07:~2022-07
fiona-hyslop	Fiona Hyslop	Hyslop		Q1418512	GBR:fm:2009-12:2011-05;GBR:fm:2011-05:2014-11;GBR:fm:2014-11:2016-05;GBR:fm:2016-05:2020-02
fiona-simpson	Fiona Simpson	Simpson		Q5451108	AUS:sp:2012-05:2015-03
fiorenzo-stolfi	Fiorenzo Stolfi	Stolfi		Q377856	SMR:fm:2002-12:2003-12;SMR:fm:2006-07:2008-12;SMR:im:2001-07:2012-05
firmin-ayessa	Firmin Ayessa	Ayessa		Q5452128	COG:dg:2017-08:2021-05
firmin-ngrebada	Firmin Ngrébada	Ngrébada		Q61889435	CAF:hg:2019-02:2021-06
fivos-klokaris	Fivos Klokaris	Klokaris		Q66581872	CYP:dm:2006-06:2006-09
flamur-noka	Flamur Noka	Noka		Q5457338	ALB:im:2012-07:2013-09
flemming-lentfer	Flemming Lentfer	Lentfer		Q100262012	DNK:mc:2020-12:~2022-07
florence-duperval-guillaume	Florence Duperval Guillaume	Guillaume		Q18674649	HTI:hg:2014-12:2015-01
florencio-marin-jr	Florencio Marin Jr.	Marin		Q24953659	BLZ:dm:2020-11:~2022-08
florentino-manguire-eneme	Florentino Manguire Eneme	Eneme		Q112186232	GNQ:ad:2020-08:~2022-07
florin-citu	Florin Cîțu	Cîțu		Q28035183	ROU:hg:2020-12:2021-11;ROU:sp:2021-11:2022-06
florin-iordache	Florin Iordache	Iordache		Q12728424	ROU:sp:2016-06:2016-12
florin-roman	Florin Roman	Roman		Q28035736	ROU:sp:2021-10:2021-11
floyd-morris	Floyd Morris	Morris		Q16205164	JAM:sp:2013:2016
foday-sankoh	Foday Sankoh	Sankoh		Q443070	SLE:vp:1999:2000
fofo-filipo-tuisano	Fofo Filipo Tuisano	Tuisano			TKL:hg:2020-03:2021-03
fonotoe-pierre-lauofo	Fonotoe Pierre Lauofo	Fonotoe			WSM:dg:2011:~2017-03
fotis-fotiou	Fotis Fotiou	Fotiou		Q65493462	CYP:dm:2013-03:2014-03
foua-toloa	Foua Toloa	Toloa			TKL:hg:2009-02:2014-02
fouad-mebazaa	Fouad Mebazaa	Mebazaa		Q152369	TUN:hs:2011-01:2011-12
fouad-mohadji	Fouad Mohadji	Mohadji		Q113953780	COM:vp:2011-05:2016-05
fourel-celestin	Fourel Célestin	Célestin		Q113531492	HTI:sp:2002-03:2004-08
fradique-de-menezes	Fradique de Menezes	de Menezes	Fradique Bandiera Melo De Menezes	Q271012	STP:hs:2001-09:2011-09;STP:hs:2003-07:2011-09
france-albert-rene	France Albert Rene	Rene			SYC:hg:1977-06:2004-04;SYC:hs:1977-06:2004-04
france-cukjati	France Cukjati	Cukjati		Q2719753	SVN:sp:2004-10:2008-10
frances-dsouza	Frances D'Souza	D'Souza		Q335759	GBR:sp:2011-09:2016-08
frances-fitzgerald	Frances Fitzgerald	Fitzgerald		Q540812	IRL:dg:2016-05:2017-11
frances-townsend	Frances Townsend	Townsend		Q5478983	USA:si:2004:2008
francesca-civerchia	Francesca Civerchia	Civerchia			SMR:hs:2024-10:~2025-03
francesco-mussoni	Francesco Mussoni	Mussoni		Q887796	SMR:hs:2009-10:2010-04;SMR:hs:2021-10:2022-04
franci-demsar	Franci Demšar	Demšar		Q16193547	SVN:dm:1999-02:2000-06
francia-elena-marquez-mina	Francia Elena Márquez Mina	Márquez	Francia Elena M Rquez Mina		COL:vp:2022-08:~2024-06
francine-baron	Francine Baron	Baron			DMA:fm:2019-05:~2019-05
francis	Francis	Francis		Q450675	VAT:hs:2013-03:2025-05
francis-collins	Francis Collins	Collins		Q336658	USA:ad:2022-02:~2022-08
francis-kasaila	Francis Kasaila	Kasaila		Q40039690	MWI:fm:2016-04:2017-07
francis-ole-kaparo	Francis ole Kaparo	Kaparo		Q18686187	KEN:sp:1993:2008
francis-zammit-dimech	Francis Zammit Dimech	Dimech		Q16545829	MLT:fm:2012-11:2013-03
francisco-alvarez-cascos	Francisco Álvarez-Cascos	Álvarez-Cascos	Francisco Alvarez Cascos Fernandez	Q2349461	ESP:dg:1996-05:2000-04;ESP:vp:1996-05:2000-04
francisco-alvarez-de-soto	Francisco Álvarez De Soto	De Soto		Q106989170	PAN:fm:2012:2014
francisco-ameliach	Francisco Ameliach	Ameliach		Q5865064	VEN:sp:2003-01:2005-01
francisco-antonio-cortorreal	Francisco Antonio Cortorreal	Cortorreal			DOM:un:2019-05:~2019-05
francisco-antonio-duarte-lopes	Francisco Antonio Duarte Lopes	Duarte Lopes			PRT:un:2019-05:~2019-05
francisco-antonio-pacheco-fernandez	Francisco Antonio Pacheco Fernández	Fernández		Q17540834	CRI:sp:2006:2010
francisco-arias-cardenas	Francisco Arias Cárdenas	Cárdenas		Q5483151	VEN:un:2006:2008
francisco-arroyo-vieyra	Francisco Arroyo Vieyra	Vieyra		Q5865160	MEX:sp:2012-12:2013-08
francisco-bustillo	Francisco Bustillo	Bustillo		Q6436401	URY:fm:2020-07:~2022-07
francisco-edu-ngua	Francisco Edu Ngua	Ngua		Q112175158	GNQ:dm:2001:2003
francisco-encina	Francisco Encina	Encina		Q5865610	CHL:sp:2008:2009
francisco-evuy-nguema-micue	Francisco Evuy Nguema Micue	Micue		Q112186217	GNQ:ad:2020-08:~2022-07
francisco-fadul	Francisco Fadul	Fadul		Q1362676	GNB:hg:1998-12:2000-02
francisco-flores-perez	Francisco Flores Pérez	Flores		Q381002	SLV:hg:1999-06:2003-06;SLV:hs:1999-06:2003-06
francisco-guterres	Francisco Guterres	Guterres		Q897790	TLS:hs:2017-05:2022-05
francisco-javier-ramirez-acuna	Francisco Javier Ramírez Acuña	Acuña		Q982971	MEX:sp:2009-09:2010-09
francisco-jose-paoli-bolio	Francisco José Paoli Bolio	Bolio		Q5866415	MEX:sp:1999-10:2000-08
francisco-ou	Francisco Ou	Ou		Q715476	TWN:fm:2008-05:2009-09
francisco-oviedo-britez	Francisco Oviedo Britez	Oviedo			PRY:vp:2007-11:~2007
francisco-pascual-obama-asue	Francisco Pascual Obama Asue	Obama	Francisco Pascual Eyegue Obama Asue	Q24761111	GNQ:dg:2015-04:2016-06;GNQ:hg:2016-06:2023-02
francisco-pereira-furtado	Francisco Pereira Furtado	Furtado		Q111937240	AGO:mc:2006:2010
francisco-rezek	Francisco Rezek	Rezek		Q436024	:io:1997:2006
francisco-sagasti	Francisco Sagasti	Sagasti	Francisco Rafael Sagasti Hochhausler	Q20015136	PER:hg:2020-11:2021;PER:hs:2020-11:2021
francisco-santos	Francisco Santos	Santos	Francisco Santos Calderon		COL:vp:2002-08:~2009
francisco-vidal	Francisco Vidal	Vidal		Q1630031	CHL:dm:2009-03:2010-03;CHL:im:2005-05:2006-03
franck-mwe-di-malila	Franck Mwe di Malila	di Malila		Q18611995	COD:fm:2019-04:2019-09
franco-frattini	Franco Frattini	Frattini		Q333833	ITA:fm:2002-11:2004-11;ITA:fm:2008-05:2011-11
franco-marini	Franco Marini	Marini		Q607219	ITA:sp:2006-04:2008-04
francois-baroin	François Baroin	Baroin		Q736013	FRA:im:2007-03:2007-05
francois-bausch	François Bausch	Bausch		Q3083923	LUX:dg:2019-10:~2023-11;LUX:dm:2018-12:~2022-07;LUX:im:2018-12:2019-10
francois-bayrou	François Bayrou	Bayrou	Fran ois Bayrou	Q12963	FRA:hg:2024-12:2025-09
francois-bozize	François Bozizé	Bozizé		Q57452	CAF:hs:2003-03:2013-03
francois-de-rugy	François de Rugy	de Rugy		Q117340	FRA:sp:2017-06:2018-09
francois-delattre	François Delattre	Delattre		Q4157031	FRA:un:2014-07:2019
francois-fillon	François Fillon	Fillon		Q101410	FRA:hg:2007-05:2012-05
francois-hollande	François Hollande	Hollande		Q157	AND:hs:2012-05:~2017-03;FRA:hs:2012-05:2017-05
francois-lonseny-fall	François Lonseny Fall	Fall		Q1451112	GIN:fm:2002-06:2004-02;GIN:fm:2012:2016;GIN:hg:2004-02:2004-04
francois-philippe-champagne	François-Philippe Champagne	Champagne		Q21159815	CAN:fm:2019-11:2021-01
francois-xavier-ngoubeyou	François-Xavier Ngoubeyou	Ngoubeyou		Q98815574	CMR:fm:2001-04:2004-12
francoise-saudan	Françoise Saudan	Saudan		Q1282105	CHE:sp:2000-11:2001-11
frangos-frangoulis	Frangos Frangoulis	Frangoulis		Q12885870	GRC:dm:2012-05:2012-06
franjo-tudjman	Franjo Tudjman	Tudjman			HRV:hs:1990-05:2000-02
frank-bainimarama	Frank Bainimarama	Bainimarama	Voreqe Frank Bainimarama	Q57830	FJI:fm:2016-09:2019-01;FJI:hg:2007-01:~2024-01;FJI:hs:2000-05:2000-07;FJI:hs:2006-12:2007-01
frank-bakke-jensen	Frank Bakke-Jensen	Bakke-Jensen		Q1799849	NOR:dm:2017-10:2021-10
frank-de-grave	Frank de Grave	de Grave		Q2320629	NLD:dm:1998-08:2002-07
frank-fakaotimanava-lui	Frank Fakaotimanava Lui	Lui			NIU:hg:1993-03:1999-04
frank-guerrero-prats	Frank Guerrero Prats	Prats		Q108407635	DOM:fm:2003:2004
frank-hsieh	Frank Hsieh	Hsieh		Q472310	TWN:hg:2005-02:2006-01
frank-vandenbroucke	Frank Vandenbroucke	Vandenbroucke		Q186931	BEL:dg:2020-10:~2024-05
frank-walker	Frank Walker	Walker			JEY:hg:2005-12:2008-12
frank-walter-steinmeier	Frank-Walter Steinmeier	Steinmeier		Q76658	DEU:fm:2005-11:2009-10;DEU:fm:2013-12:2017-01;DEU:hs:2017-03:~2026-01
frank-watson	Frank Watson	Watson		Q5490251	BHS:dg:1994-12:2002
franklin-drilon	Franklin Drilon	Drilon		Q471871	PHL:sp:2000-07:2000-11;PHL:sp:2001-07:2006-07;PHL:sp:2013-07:2016-06
frans-kopofi	Frans Kopofi	Kopofi			NAM:im:2019-05:~2019-05
frans-timmermans	Frans Timmermans	Timmermans		Q32681	NLD:fm:2012-11:2014-10
frans-weisglas	Frans Weisglas	Weisglas		Q2063650	NLD:sp:2002-05:2006-11
frantisek-bublan	František Bublan	Bublan		Q5492495	CZE:im:2004-08:2006-09
frantisek-ruzicka	Frantisek Ruzicka	Ruzicka			SVK:un:2019-05:~2019-05
frantz-gumbs	Frantz Gumbs	Gumbs			MAF:hg:2008-08:2009-05;MAF:hg:2009-05:2012-04
franz-josef-jung	Franz Josef Jung	Jung			DEU:dm:2005-11:2009-10
fred-de-graaf	Fred de Graaf	de Graaf		Q1452565	NLD:sp:2011-06:2013-07
fred-matiangi	Fred Matiangi	Matiangi		Q16866738	KEN:im:2017-07:~2022-08
fred-mitchell	Fred Mitchell	Mitchell		Q3086904	BHS:fm:2002:2007;BHS:fm:2012-05:2017-05;BHS:fm:2021-09:~2022-07
fred-nile	Fred Nile	Nile		Q5496002	AUS:sp:2007-11:~2022-07
freddy-mamani-laura	Freddy Mamani Laura	Laura		Q102347129	BOL:sp:2020-11:~2022-08
frederic-bamvuginyumvira	Frédéric Bamvuginyumvira	Bamvuginyumvira		Q3089596	BDI:vp:1998-06:2001-11
frederic-dohou	Frédéric Dohou	Dohou		Q556547	BEN:fm:2006-02:2006-04
frederic-ngenzebuhoro	Frédéric Ngenzebuhoro	Ngenzebuhoro		Q3090093	BDI:vp:2004-11:2005-08
frederick-blake	Frederick Blake	Blake		Q5497387	CAN:sp:2019-10:~2022-07
frederick-chiluba	Frederick Chiluba	Chiluba		Q297057	ZMB:hg:1991-11:2002-01;ZMB:hs:1991-11:2002-01
frederick-shava	Frederick Shava	Shava	Frederick Musiiwa Makamure Shava	Q105637570	ZWE:fm:2021-02:~2022-07;ZWE:un:2019-05:~2019-05
frederick-shava--2023	Frederick Shava	Shava		Q94686789	:un:2014-09:~2023-01
frederick-sumaye	Frederick Sumaye	Sumaye		Q302913	TZA:hg:1995-11:2005-12
frederico-manuel-dos-santos-e-silva-cardoso	Frederico Manuel dos Santos e Silva Cardoso	Cardoso		Q112042382	AGO:ad:2019-05:~2019-05
frederik-x	Frederik X	Frederik			DNK:hs:2024-01:~2026-01
fredrik-reinfeldt	Fredrik Reinfeldt	Reinfeldt		Q52920	SWE:hg:2006-10:2014-10
freundel-stuart	Freundel Stuart	Stuart	Fruendel Stuart	Q57709	BRB:hg:2010-10:2018-05
friedrich-merz	Friedrich Merz	Merz			DEU:hg:2025-05:~2026-01
frits-korthals-altes	Frits Korthals Altes	Altes		Q457706	NLD:sp:1997-03:2001-10
fritz-jean	Fritz Jean	Jean		Q21809321	HTI:hg:2016-02:2016-03
fritz-longchamp	Fritz Longchamp	Longchamp		Q12890819	HTI:fm:1995-11:2001-03
fritz-neugebauer	Fritz Neugebauer	Neugebauer		Q87873	AUT:sp:2008-12:2013-10
fritz-schiesser	Fritz Schiesser	Schiesser		Q693281	CHE:sp:2003-11:2004-11
fuad-hussein	Fuad Hussein	Hussein	Fuad Husayn	Q56704276	IRQ:fm:2020-06:~2025-12
fuad-masum	Fuad Masum	Masum		Q17410819	IRQ:hs:2014-07:2018-10;IRQ:sp:2010-06:2010-11
fuad-siniora	Fuad Siniora	Siniora			LBN:hg:2005-06:2009-11
fuat-oktay	Fuat Oktay	Oktay		Q55437281	TUR:vp:2018-07:~2023-06
fumio-kishida	Fumio Kishida	Kishida		Q359480	JPN:dm:2017-07:2017-08;JPN:fm:2012-12:2017-08;JPN:hg:2021-10:2024-10
fumio-kyuma	Fumio Kyūma	Kyūma		Q943732	JPN:dm:2007-01:2007-07
g-l-peiris	G. L. Peiris	Peiris		Q5512329	LKA:fm:2010-04:2015-01;LKA:fm:2021-08:2022-07
g-m-c-balayogi	G. M. C. Balayogi	Balayogi		Q376255	IND:sp:1998:2002
gabi-ashkenazi	Gabi Ashkenazi	Ashkenazi		Q49067	ISR:fm:2020-05:2021-06;ISR:mc:2007-02:2011-02
gabor-brodi	Gábor Bródi	Bródi		Q110812218	HUN:un:2005:2009-10
gabriel-attal	Gabriel Attal	Attal		Q30339350	FRA:hg:2024-01:2024-07;FRA:hg:2024-07:2024-09
gabriel-beniamin-les	Gabriel-Beniamin Leș	Leș		Q28113996	ROU:dm:2017-01:2017-06;ROU:dm:2018-11:2019-11
gabriel-berca	Gabriel Berca	Berca		Q3093619	ROU:im:2012-02:2012-05
gabriel-boric	Gabriel Boric	Boric		Q16297876	CHL:hg:2022-03:~2026-01;CHL:hs:2022-03:~2026-01
gabriel-costa	Gabriel Costa	Costa	Gabriel Arcanjo Ferreira Da Costa	Q867590	STP:hg:2002-03:2002-10;STP:hg:2012-12:2014-11
gabriel-ntisezerana	Gabriel Ntisezerana	Ntisezerana	Gabriel Ntisezerana - Hutu	Q1803951	BDI:vp:2007-02:2010-08
gabriel-okoi	Gabriel Okoi	Okoi		Q111079378	NGA:mc:2014-02:2015-07
gabriel-oprea	Gabriel Oprea	Oprea		Q3093904	ROU:dg:2014-03:~2015-11;ROU:dm:2009-12:2012-05;ROU:im:2008-12:2009-01;ROU:im:2014-03:2015-11
gabriela-matecna	Gabriela Matečná	Matečná		Q26250906	SVK:dg:2017-11:~2021-03
gabriela-michetti	Gabriela Michetti	Michetti		Q5515970	ARG:vp:2015-12:2019-12
gabriele-gatti	Gabriele Gatti	Gatti	Gabrielle Gatti	Q694614	SMR:hs:2011-10:2012-04
gabrielius-landsbergis	Gabrielius Landsbergis	Landsbergis		Q17118365	LTU:fm:2020-12:2024-12
gadi-eisenkott	Gadi Eisenkott	Eisenkott		Q796885	ISR:mc:2015-02:2019-01
gaestan-kakudji	Gäestan Kakudji	Kakudji		Q112221962	COD:im:1998-01:2001-01
gaetano-troina	Gaetano Troina	Troina			SMR:hs:2023-10:~2024-03
galina-nikolayevna-karelova	Galina Nikolayevna Karelova	Karelova			RUS:dg:2003-04:~2003
galust-sahakyan	Galust Sahakyan	Sahakyan		Q4403355	ARM:sp:2014-04:2017-05
gamawan-fauzi	Gamawan Fauzi	Fauzi		Q5519592	IDN:im:2009-10:2014-10
ganesh-prasad-timilsina	Ganesh Prasad Timilsina	Timilsina		Q55760946	NPL:sp:2018-03:~2022-07
ganiyu-tunde-adegboyega-adekeye	Ganiyu Tunde Adegboyega Adekeye	Adekeye		Q111078551	NGA:mc:2005-07:2008-08
gankhuurai-battungalag	Gankhuurai Battungalag	Battungalag		Q99913160	:un:2017:~2023-01
garry-conille	Garry Conille	Conille		Q260400	HTI:hg:2011-10:2012-05;HTI:hg:2024-06:2024-11
gary-hardgrave	Gary Hardgrave	Hardgrave			NFK:hg:2014-07:2017-04
gary-roughead	Gary Roughead	Roughead		Q343740	USA:mc:2007-09:2011-09
gaspar-vega	Gaspar Vega	Vega		Q5526559	BLZ:dg:2008-02:~2017-03
gaston-browne	Gaston Browne	Browne		Q17177542	ATG:hg:2014-06:~2026-01
gaston-erice	Gastón Erice	Erice		Q16299011	ARG:mc:2013-07:2016-01
gaston-reinig	Gaston Reinig	Reinig		Q836772	LUX:mc:2008-01:2013-02
gaston-sindimwo	Gaston Sindimwo	Sindimwo		Q27329155	BDI:vp:2015-08:2020-06
gavin-marshall	Gavin Marshall	Marshall		Q5528211	AUS:sp:2014-07:2016-05
gavin-neil-davies	Gavin Neil Davies	Davies		Q20676401	AUS:mc:2015-07:2019-07
gavin-st-pier	Gavin St Pier	Pier	Gavin St.Pier		GGY:hg:2016-05:2023-12
gavin-williamson	Gavin Williamson	Williamson		Q262409	GBR:dm:2017-11:2019-05
gazmend-oketa	Gazmend Oketa	Oketa		Q531457	ALB:dm:2008-03:2009-09
gbehzohngar-findley	Gbehzohngar Findley	Findley		Q9266530	LBR:fm:2018-01:2020-07
gbolade-osinowo	Gbolade Osinowo	Osinowo		Q111079462	NGA:ad:2008-06:2008-09
gediminas-kirkilas	Gediminas Kirkilas	Kirkilas		Q118937	LTU:dm:2004-12:2006-07;LTU:hg:2006-07:2008-11
gediminas-vagnorius	Gediminas Vagnorius	Vagnorius			LTU:hg:1996-11:1999-11
gedion-timothewos	Gedion Timothewos		Gedion Timotheos	Q109339517	ETH:fm:2024-10:~2025-12
gedu-andargachew	Gedu Andargachew			Q3100062	ETH:fm:2019-04:2020-11;ETH:si:2020-11:~2022-07
geir-haarde	Geir Haarde	Haarde	Geir H. Haarde|Geir Hilmar Haarde	Q202032	ISL:fm:2005-09:2006-06;ISL:hg:2006-06:2009-02
gela-bezhuashvili	Gela Bezhuashvili	Bezhuashvili		Q1008881	GEO:dm:2004-02:2004-06;GEO:fm:2005-10:2008-01
geldymukhammed-ashirmukhammedov	Geldymukhammed Ashirmukhammedov	Ashirmukhammedov		Q39083291	TKM:im:2004-08:2004-12
gen-nakatani	Gen Nakatani	Nakatani		Q5530859	JPN:dm:2014-12:2016-08;JPN:dm:2024-10:2025-10
gendri-reyes-mazariegos	Gendri Reyes Mazariegos	Mazariegos		Q110184167	GTM:im:2020-11:2022-01
genevieve-guilbault	Geneviève Guilbault	Guilbault		Q41545405	CAN:im:2018-10:~2022-07
gennadij-tsypkalov	Gennadij Tsypkalov	Tsypkalov		Q18119637	UKR:dg:2014-05:2014-08;UKR:hg:2014-08:2015-12
gennadiy-seleznyov	Gennadiy Seleznyov	Seleznyov		Q1756312	RUS:sp:1996-01:2003-12
gennadiy-vasilyevich-kulik	Gennadiy Vasil'yevich Kulik	Kulik			RUS:dg:1998-09:~1999
gennady-bekoyev	Gennady Bekoyev	Bekoyev		Q105674235	GEO:hg:2020-08:2022-06
gennady-gagulia	Gennady Gagulia	Gagulia		Q467261	GEO:hg:2002-11:2003-04;GEO:hg:2018-04:2018-09
gennady-novitsky	Gennady Novitsky	Novitsky	Gennadiy Novitskiy	Q185483	BLR:dg:1997-02:~2001;BLR:hg:2001-10:2003-07
geoff-brown	Geoff Brown	Brown		Q5534061	AUS:mc:2011-07:2015-07
geoff-hoon	Geoff Hoon	Hoon		Q332385	GBR:dm:1999-10:2005-05
geoff-regan	Geoff Regan	Regan		Q3101057	CAN:sp:2015-12:2019-12
geoff-shepherd	Geoff Shepherd	Shepherd		Q5534310	AUS:mc:2005-07:2008-07
geoffrey-a-henry	Geoffrey A. Henry	Henry			COK:hg:1989-02:1999-11
geoffrey-bwalya-mwamba	Geoffrey Bwalya Mwamba	Mwamba		Q18720153	ZMB:dm:2011:2013
geoffrey-hanley	Geoffrey Hanley	Hanley			KNA:dg:2022-08:~2024-06
geoffrey-henry	Geoffrey Henry	Henry			COK:dg:2002-02:~2002;COK:dg:2004-12:~2004
geoffrey-onyeama	Geoffrey Onyeama	Onyeama		Q21467394	NGA:fm:2015:~2022-07
geoffrey-robert-gardner	Geoffrey Robert Gardner	Gardner			NFK:hg:2001-12:2007-10
geoffrey-smith	Geoffrey Smith	Smith		Q22271933	AUS:mc:1999:2002
george-abela	George Abela	Abela		Q57502	MLT:hs:2009-04:2014-04
george-chaponda	George Chaponda	Chaponda		Q5537823	MWI:fm:2014-06:2016-04
george-charles-smith	George Charles Smith	Smith			NFK:hg:1997-04:2000-02
george-fergusson	George Fergusson	Fergusson			PCN:hg:2006-04:2013-11
george-fernandes	George Fernandes	Fernandes		Q3056379	IND:dm:1998-03:2001-03;IND:dm:2001-10:2004-05
george-furey	George Furey	Furey		Q5539530	CAN:sp:2015-12:~2022-07
george-hawkins	George Hawkins	Hawkins		Q5540327	NZL:im:2000-11:2005-10
george-kongor-arop	George Kongor Arop	Kongor Arop		Q23540905	SDN:vp:1995-08:2000-10
george-kunda	George Kunda	Kunda		Q1507722	ZMB:vp:2008-11:2011-09
george-maior	George Maior	Maior	George Cristian Maior	Q5542064	ROU:si:2006-10:2015-01
george-maxwell-richards	George Maxwell Richards	Richards		Q57532	TTO:hs:2003-03:2013-03
george-mcgovern	George McGovern	McGovern		Q331742	USA:un:1998-04:2001-10
george-milner-tozaka	George Milner Tozaka	Tozaka			SLB:fm:2019-05:~2019-05
george-plant	George Plant	Plant			NFK:hg:2023-06:~2025-12
george-robertson	George Robertson	Robertson			:io:1999-10:2003-12
george-saitoti	George Saitoti	Saitoti		Q733817	KEN:fm:2010:2011;KEN:vp:1999-04:2002-08
george-simbachawene	George Simbachawene	Simbachawene	George Boniface Simbachawene	Q11045555	TZA:im:2020-01:2022-01
george-tupou-v-of-tonga	George Tupou V of Tonga	Tupou	George Tupou V	Q227716	TON:hs:2006-09:2012-03
george-w-bush	George W. Bush	Bush	George Bush	Q207	USA:hg:2001-01:2009-01;USA:hs:2001-01:2009-01
george-w-casey	George W. Casey	Casey		Q430701	USA:mc:2003-10:2004-06;USA:mc:2007-04:2011-04
george-wallace	George Wallace	Wallace		Q5545832	LBR:fm:2006-02:2007-08
george-weah	George Weah	Weah		Q173139	LBR:hg:2018-01:2024-01;LBR:hs:2018-01:2024-01
george-wells	George Wells	Wells		Q5546148	VUT:sp:2008-09:2009-06;VUT:sp:2010-01:2010-12;VUT:sp:2012-11:2013-04
george-wilfred-talbot	George Wilfred Talbot	Talbot			GUY:un:2019-05:~2019-05
george-william-vella	George William Vella	Vella	George Vella	Q1508402	MLT:fm:2013-03:2017-06;MLT:hs:2019-04:2024-04
georges-gilkinet	Georges Gilkinet	Gilkinet		Q3102773	BEL:dg:2020-10:~2024-05
georges-rebelo-chicoti	Georges Rebelo Chicoti	Chicoti		Q1457599	AGO:fm:2010-11:2017-09
georgi-bliznashki	Georgi Bliznashki	Bliznashki		Q5547113	BGR:hg:2014-08:2014-11
georgi-panayotov	Georgi Panayotov	Panayotov		Q28869795	BGR:dm:2021-05:2021-12;BGR:un:2019-05:~2019-05
georgi-parvanov	Georgi Parvanov	Parvanov	Georgi Purvanov	Q57261	BGR:hs:2002-01:2012-01
georgi-petkanov	Georgi Petkanov	Petkanov		Q11699668	BGR:im:2001-07:2005-08
georgi-petrosjan	Georgi Petrosjan	Petrosjan		Q1509230	AZE:fm:2007:2011
georgi-pirinski	Georgi Pirinski	Pirinski		Q1509254	BGR:sp:2005-07:2009-06
georgios-avlonitis	Georgios Avlonitis	Avlonitis		Q108377069	GRC:mc:2004-09:2007-01
georgios-iacovou	Georgios Iacovou	Iacovou		Q446439	CYP:fm:2003-03:2006-06
georgios-katrougalos	Georgios Katrougalos	Katrougalos			GRC:fm:2019-05:~2019-05
georgios-koumantos	Georgios Koumantos	Koumantos		Q12875095	GRC:im:2000-03:2000-04
georgy-galbura	Georgy Galbura	Galbura		Q112687708	MDA:dm:2016-12:2017-10
gerald-darmanin	Gérald Darmanin	Darmanin		Q3123610	FRA:im:2020-07:2024-09
gerald-klug	Gerald Klug	Klug		Q1509939	AUT:dm:2013-03:2016-01
geraldine-byrne-nason	Geraldine Byrne Nason	Byrne Nason			IRL:un:2019-05:~2019-05
geraldo-joao-martins	Geraldo João Martins	Martins	Geraldo Martins	Q114554932	GNB:hg:2023-12:2023-12
geraldo-jose-rodrigues-alckmin-filho	Geraldo José Rodrigues Alckmin Filho	Alckmin	Geraldo Jos Rodrigues Alckmin Filho		BRA:vp:2023-01:~2024-05
geraldo-magela-da-cruz-quintao	Geraldo Magela da Cruz Quintão	Quintão		Q5441710	BRA:dm:2000-01:2003-01
geraldo-nunda	Geraldo Nunda	Nunda		Q105452385	AGO:mc:2010-10:2018-04
gerard-araud	Gérard Araud	Araud		Q1558943	FRA:un:2009-07:2014
gerard-collomb	Gérard Collomb	Collomb		Q12956	FRA:im:2017-05:2017-06;FRA:im:2017-05:2018-10
gerard-larcher	Gérard Larcher	Larcher		Q784021	FRA:sp:2008-10:2011-09;FRA:sp:2014-10:~2022-07
gerard-latortue	Gérard Latortue	Latortue	Gerald Latortue	Q560895	HTI:hg:2004-03:2006-06
gerardo-amarilla	Gerardo Amarilla	Amarilla		Q5878192	URY:sp:2016-03:2017-03
gerardo-clemente-ricardo-vega-garcia	Gerardo Clemente Ricardo Vega García	García		Q2380760	MEX:dm:2000-12:2006-11
gerardo-fregossi	Gerardo Fregossi	Fregossi		Q110265421	URY:mc:2020-03:~2022-07
gerardo-gonzalez-esquivel	Gerardo González Esquivel	Esquivel		Q113970807	CRI:sp:2004:2006
gerardo-werthein	Gerardo Werthein	Werthein			ARG:fm:2024-10:2025-10
gerasim-khugayev	Gerasim Khugayev	Khugayev		Q4502062	GEO:hg:2001-12:2003-08
gerdi-verbeet	Gerdi Verbeet	Verbeet		Q520849	NLD:sp:2006-12:2012-09
gerhard-karner	Gerhard Karner	Karner		Q1511874	AUT:im:2021-12:~2022-08
gerhard-schroeder	Gerhard Schroeder	Schroeder			DEU:hg:1998-10:2005-11
germain-niyoyankana	Germain Niyoyankana	Niyoyankana		Q5550986	BDI:dm:2005:2010-08
german-cardoso	Germán Cardoso	Cardoso		Q5878631	URY:sp:2013-03:2014-03
german-vargas-lleras	German Vargas Lleras	Vargas			COL:vp:2014-08:~2017-03
gerrit-braks	Gerrit Braks	Braks		Q2341445	NLD:sp:2001-10:2003-06
gerrit-schotte	Gerrit Schotte	Schotte			CUW:hg:2010-10:2012-12
gerrit-zalm	Gerrit Zalm	Zalm		Q717674	NLD:dg:2003-05:2007-02
gerry-brownlee	Gerry Brownlee	Brownlee		Q4352603	NZL:dm:2014-10:2017-05;NZL:fm:2017-05:2017-10
gert-rosenthal	Gert Rosenthal	Rosenthal		Q685023	GTM:fm:2006-07:2008-01
gervais-ndirakobuca	Gervais Ndirakobuca	Ndirakobuca		Q107136851	BDI:hg:2022-09:2025-08
gervais-rufyikiri	Gervais Rufyikiri	Rufyikiri	Gervais Rufyikiri - Hutu	Q3104430	BDI:vp:2010-08:~2017-03
geza-herczegh	Géza Herczegh	Herczegh		Q739091	:io:1993:2003
ghali-umar-naabba	Ghali Umar Na'Abba	Na'Abba		Q5555270	NGA:sp:2000:2003
ghassan-hasbani	Ghassan Hasbani	Hasbani			LBN:dg:2016-12:~2017-03;LBN:dg:2019-05:~2019-05
ghassan-muhsen	Ghassan Muhsen	Muhsen		Q5555859	IRQ:fm:2003:2003-07
ghazi-jeribi	Ghazi Jeribi	Jeribi		Q16639035	TUN:dm:2014-01:2015-02;TUN:im:2018-06:2018-07
ghazi-kanaan	Ghazi Kanaan	Kanaan		Q741727	SYR:im:2004-10:2005-10
ghazi-mashal-ajil-al-yawer	Ghazi Mashal Ajil al-Yawer	al-Yawer	Ghazi al-Ujayl al-Yawr	Q180911	IRQ:hg:2004-05:2004-06;IRQ:hs:2004-06:2005-04;IRQ:vp:2005-04:2006-04
ghazi-salaheddin-al-attabani	Ghazi Salaheddin al-Attabani	al-Attabani		Q112792350	SDN:ad:2005-09:2007-12
gheorghe-brega	Gheorghe Brega	Brega		Q15715802	MDA:dg:2015-07:2017-05;MDA:hg:2015-10:2016-01
gheorghe-marin	Gheorghe Marin	Marin		Q12729178	ROU:mc:2006-09:2010-12
gheorghe-papuc	Gheorghe Papuc	Papuc		Q5556385	MDA:im:2002-02:2008-03;MDA:im:2008-10:2009-09
gheorghe-seculici	Gheorghe Seculici	Seculici		Q12729221	ROU:dg:2005-03:2005-08
ghita-mezzour	Ghita Mezzour	Mezzour		Q108829155	MAR:ad:2021-10:~2022-07
gholam-hossein-esmaili	Gholam Hossein Esmaili	Esmaili		Q25423694	IRN:ad:2021-08:~2022-07
giacomo-simoncini	Giacomo Simoncini	Simoncini		Q108584119	SMR:hs:2021-10:2022-04
giampaolo-di-paola	Giampaolo Di Paola	Di Paola		Q647148	ITA:dm:2011-11:2013-04
gian-carlo-capicchioni	Gian Carlo Capicchioni	Capicchioni		Q15039600	SMR:hs:2013-10:2014-04
gian-carlo-venturini	Gian Carlo Venturini	Venturini	Giancarlo Venturini	Q16064803	SMR:hs:2021-04:2021-10
gian-franco-terenzi	Gian Franco Terenzi	Terenzi		Q98105025	SMR:hs:2000-10:2001-04;SMR:hs:2006-04:2006-10;SMR:hs:2014-10:2015-04
gian-marco-marcucci	Gian Marco Marcucci	Marcucci		Q1090389	SMR:hs:2000-04:2000-10
gian-nicola-berti	Gian Nicola Berti	Berti		Q16549371	SMR:hs:2016-04:2016-10
gian-reto-plattner	Gian-Reto Plattner	Plattner		Q118060	CHE:sp:2002-11:2003-11
gianfranco-fini	Gianfranco Fini	Fini		Q47583	ITA:fm:2004-11:2005-04;ITA:fm:2005-04:2006-05
gianfranco-terenzi	Gianfranco Terenzi	Terenzi		Q878336	SMR:hs:2006-04:2006-10;SMR:hs:2014-10:2015-04
gibran-bassil	Gibran Bassil	Bassil			LBN:fm:2019-05:~2019-05
gideon-saar	Gideon Sa'ar	Sa'ar		Q966349	ISR:dg:2021-06:2021-07;ISR:fm:2024-11:~2025-12;ISR:im:2013-03:2014-11
gier-choung-aloung	Gier Choung Aloung	Aloung		Q5559789	SSD:im:2011-07:2011-08
giichi-tsunoda	Giichi Tsunoda	Tsunoda		Q11630819	JPN:sp:2004-07:2007-01
gil-hyeong-bo	Gil Hyeong-bo	Hyeong-bo		Q27951855	KOR:mc:1999-10:2001-10
gilad-erdan	Gilad Erdan	Erdan		Q2663804	ISR:im:2014-11:2015-05;ISR:im:2015-05:2020-05
gilbert-ake	Gilbert Aké	Aké		Q971859	CIV:hg:2010-12:2011-04
gilbert-bukenya	Gilbert Bukenya	Bukenya		Q3105642	UGA:vp:2003-05:2011-05
gilbert-diendere	Gilbert Diendéré	Diendéré		Q20978710	BFA:hs:2015-09:2015-09
gilbert-guillaume	Gilbert Guillaume	Guillaume		Q320753	:io:1987:2005;:io:2000-02:2003-02
gilbert-houngbo	Gilbert Houngbo	Houngbo		Q57878	TGO:hg:2008-09:2012-07
gilbert-i-gapay	Gilbert I. Gapay	Gapay		Q96644205	PHL:mc:2020-08:2021-02
gilbert-kabanda-rukemba	Gilbert Kabanda Rukemba	Rukemba		Q106912758	COD:dm:2021-04:~2022-07
gilbert-kankonde-malamba	Gilbert Kankonde Malamba	Malamba		Q78910576	COD:im:2019-08:2021-04
gilbert-parent	Gilbert Parent	Parent		Q3105822	CAN:sp:1994-01:2001-01
gilbert-ramano	Gilbert Ramano	Ramano		Q5561170	ZAF:mc:1998-07:2004-05
gilbert-saboya-sunye	Gilbert Saboya Sunyé	Saboya		Q3105855	AND:fm:2011-05:2017-07;AND:fm:2019-05:~2019-05
gilbert-teodoro	Gilbert Teodoro	Teodoro	Gilberto Teodoro	Q1396192	PHL:dm:2007-08:2009-11;PHL:dm:2023-06:~2025-12
gilbert-tuienon	Gilbert Tuienon	Tuienon			NCL:hg:2019-07:2025-01
gildas-molgat	Gildas Molgat	Molgat		Q3105976	CAN:sp:1994-11:2001-01
giles-mutsekwa	Giles Mutsekwa	Mutsekwa		Q5561692	ZWE:im:2009-02:2013
gilles-tonelli	Gilles Tonelli	Tonelli			MCO:fm:2019-05:~2019-05
gillian-elizabeth-bird	Gillian Elizabeth Bird	Bird			AUS:un:2019-05:~2019-05
gilmar-pisas	Gilmar Pisas	Pisas			CUW:hg:2021-06:~2026-01
ginette-michaud-privert	Ginette Michaud Privert	Privert		Q25389354	HTI:ad:2016-02:2017
gino-giovagnoli	Gino Giovagnoli	Giovagnoli		Q3764629	SMR:hs:2001-10:2002-04
gintaras-jonas-furmanavicius	Gintaras Jonas Furmanavičius	Furmanavičius		Q980957	LTU:im:2004-12:2006-07
gintautas-paluckas	Gintautas Paluckas	Paluckas			LTU:hg:2024-12:2025-08
giorgi-baramidze	Giorgi Baramidze	Baramidze		Q1010588	GEO:dm:2004-06:2004-12;GEO:hg:2007-11:2007-11;GEO:im:2003-11:2004-06
giorgi-gakharia	Giorgi Gakharia	Gakharia		Q43287680	GEO:dg:2018-07:2019-09;GEO:hg:2019-09:2021-02;GEO:im:2017-11:2019-09
giorgi-kvirikashvili	Giorgi Kvirikashvili	Kvirikashvili		Q15277881	GEO:fm:2015-09:2015-12;GEO:hg:2015-12:2018-06
giorgi-marghvilashvili	Giorgi Marghvilashvili	Marghvilashvili	Giorgi Margvelashvili	Q13107337	GEO:hs:2013-11:2018-12
giorgi-matiashvili	Giorgi Matiashvili	Matiashvili		Q96775116	GEO:mc:2019-12:2020-07
giorgi-mghebrishvili	Giorgi Mghebrishvili	Mghebrishvili		Q24008023	GEO:im:2015-08:2017-11
giorgia-meloni	Giorgia Meloni	Meloni		Q451791	ITA:hg:2022-10:~2026-01
giorgio-gaja	Giorgio Gaja	Gaja		Q1525457	:io:2012-02:~2023-01
giorgio-napolitano	Giorgio Napolitano	Napolitano		Q1220	ITA:hs:2006-05:2015-01
giorgos-gerapetritis	Giorgos Gerapetritis	Gerapetritis			GRC:fm:2023-06:~2025-12
giorgos-lillikas	Giorgos Lillikas	Lillikas		Q694791	CYP:fm:2006-06:2007-07
giorgos-papandreou	Giorgos Papandreou	Papandreou	Georgios Andreas Papandreou|Yeoryios Papandreou	Q151917	GRC:fm:1999-02:2004-02;GRC:fm:2009-10:2010-09;GRC:hg:2009-10:2011-11
giovanni-francesco-ugolini	Giovanni Francesco Ugolini	Ugolini		Q887674	SMR:hs:2002-04:2002-10;SMR:hs:2010-10:2011-04
giovanni-giannoni	Giovanni Giannoni	Giannoni		Q3767372	SMR:hs:2003-04:2003-10
giovanni-lonfernini	Giovanni Lonfernini	Lonfernini		Q889575	SMR:hs:2003-10:2004-04
girija-prasad-koirala	Girija Prasad Koirala	Koirala		Q220991	NPL:hg:2000-03:2001-07;NPL:hg:2006-04:2008-08;NPL:hs:2006-04:2008-08
girma-asmerom-tesfay	Girma Asmerom Tesfay	Girma			ERI:un:2019-05:~2019-05
girma-wolde-giorgis	Girma Wolde-Giorgis	Girma	Girma Woldegiorgis	Q57383	ETH:hs:2001-10:2013-10
girts-valdis-kristovskis	Ģirts Valdis Kristovskis	Kristovskis		Q342929	LVA:dm:1998-11:2004-03;LVA:fm:2010-11:2011-10
gitanas-nauseda	Gitanas Nausėda	Nausėda		Q9268379	LTU:hs:2019-07:~2026-01
gitte-lillelund-bech	Gitte Lillelund Bech	Bech		Q3107873	DNK:dm:2010-02:2011-10
giuliano-amato	Giuliano Amato	Amato		Q202209	ITA:fm:2001-06:2001-06;ITA:hg:2000-04:2001-06;ITA:im:2006-05:2008-05
giulio-terzi-di-santagata	Giulio Terzi di Sant'Agata	di Sant'Agata		Q58078	ITA:fm:2011-11:2013-03
giuseppe-arzilli	Giuseppe Arzilli	Arzilli		Q301069	SMR:hs:1999-10:2000-04;SMR:hs:2004-10:2005-04
giuseppe-bernardis	Giuseppe Bernardis	Bernardis		Q3770098	ITA:mc:2010-02:2013-02
giuseppe-cavo-dragone	Giuseppe Cavo Dragone	Dragone		Q18603939	ITA:mc:2021-10:~2022-07
giuseppe-conte	Giuseppe Conte	Conte		Q53844829	ITA:hg:2018-06:2021-02
giuseppe-maria-morganti	Giuseppe Maria Morganti	Morganti	Mauro Chiaruzzi	Q3770918	SMR:hs:2002-10:2003-04
giuseppe-pisanu	Giuseppe Pisanu	Pisanu		Q738585	ITA:im:2002-07:2005-04;ITA:im:2005-04:2006-05
gjorge-ivanov	Gjorge Ivanov	Ivanov		Q57436	MKD:hs:2009-05:2019-05
gjorgji-bojadziev	Gjorgji Bojadžiev	Bojadžiev		Q12276319	MKD:mc:2004-03:2005-07
gladys-kokorwe	Gladys Kokorwe	Kokorwe		Q18618887	BWA:sp:2014-11:2019-11
glafcos-clerides	Glafcos Clerides	Clerides		Q317648	CYP:hg:1993-02:2003-03;CYP:hs:1998-02:2003-02
glauco-sansovini	Glauco Sansovini	Sansovini		Q886886	SMR:hs:2010-04:2010-10
glauk-konjufca	Glauk Konjufca	Konjufca		Q5567306	XKX:hs:2021-03:2021-04
glenn-hubbard	Glenn Hubbard	Hubbard		Q940771	USA:ad:2001-05:2003-02
glenn-sedney	Glenn Sedney	Sedney		Q113956874	SUR:mc:1995-06:2001-07
gloria-macapagal-arroyo	Gloria Macapagal Arroyo	Macapagal Arroyo		Q123665	PHL:dm:2003-09:2003-10;PHL:dm:2006-11:2007-02;PHL:hg:2001-01:2010-06;PHL:hs:2001-01:2010-06;PHL:vp:1998-06:2001-01
godfrey-ngwenya	Godfrey Ngwenya	Ngwenya		Q5576518	ZAF:mc:2005-06:2011-05
godwin-abbe	Godwin Abbe	Abbe		Q5576962	NGA:dm:2009-07:2010-03;NGA:im:2007-07:2009-07
godwin-friday	Godwin Friday	Friday			VCT:hg:2025-11:~2026-01
goh-chok-tong	Goh Chok Tong	Goh	Chok Tong Goh	Q313300	SGP:hg:1990-11:2004-08
gombojavyn-zandanshatar	Gombojavyn Zandanshatar	Zandanshatar	Gombojav Zandashatar|Gombojavis Zandanshatar	Q4142905	MNG:fm:2009-09:2012-08;MNG:hg:2021-01:2025-06;MNG:hg:2025-06:~2026-01;MNG:sp:2019-02:~2022-08
gonzalo-alberto-ramirez-zamora	Gonzalo Alberto Ramírez Zamora	Zamora		Q113970809	CRI:sp:2017:2018
gonzalo-blumel	Gonzalo Blumel	Blumel	Gonzalo Blumel Mac-Iver	Q50532720	CHL:im:2019-10:2020-07
gonzalo-parra-aranguren	Gonzalo Parra-Aranguren	Parra-Aranguren		Q1537405	:io:1996:2009
gonzalo-sanchez-de-lozada	Gonzalo Sánchez de Lozada	Sánchez de Lozada	Gonzalo Sanchez De Lozada Bustamante	Q379645	BOL:hg:2002-08:2003-10;BOL:hs:2002-08:2003-10
goodluck-jonathan	Goodluck Jonathan	Jonathan		Q57380	NGA:hg:2010-05:2015-05;NGA:hs:2010-05:2015-05;NGA:vp:2007-05:2010-05
goran-danilovic	Goran Danilović	Danilović		Q79642142	MNE:im:2016-05:2016-11
goran-granic	Goran Granic	Granic			HRV:dg:2000-01:~2003
goran-persson	Göran Persson	Persson		Q53747	SWE:hg:1996-03:2006-10
goranco-koteski	Gorančo Koteski	Koteski		Q12277169	MKD:mc:2011-08:2015-08
gordan-grlic-radman	Gordan Grlić-Radman	Grlić-Radman		Q46511044	HRV:fm:2019-07:~2022-07
gordan-jandrokovic	Gordan Jandroković	Jandroković		Q1337804	HRV:dg:2010-12:2011-12;HRV:fm:2008-01:2011-12;HRV:sp:2017-05:~2022-07
gordana-jankuloska	Gordana Jankuloska	Jankuloska		Q2043193	MKD:im:2006-08:2008-07;MKD:im:2008-07:2015-05
gordana-siljanovska-davkova	Gordana Siljanovska-Davkova	Siljanovska-Davkova			MKD:hg:2024-05:~2025-08;MKD:hs:2024-05:~2026-01
gordon-bajnai	Gordon Bajnai	Bajnai		Q57595	HUN:hg:2009-04:2010-05
gordon-brown	Gordon Brown	Brown	James Gordon Brown	Q10648	GBR:hg:2007-06:2010-05
gordon-darcy-lilo	Gordon Darcy Lilo	Lilo		Q939825	SLB:hg:2011-11:2014-12
gordon-oconnor	Gordon O'Connor	O'Connor		Q516900	CAN:dm:2006-02:2007-08
gordon-wetherell	Gordon Wetherell	Wetherell			TCA:hg:2009-08:2011-09
gotabaya-rajapaksa	Gotabaya Rajapaksa	Rajapaksa		Q1538702	LKA:dm:2019-11:2022-07;LKA:hg:2019-11:2022-07;LKA:hs:2019-11:2022-07
graca-tomas-chongo	Graça Tomás Chongo	Chongo		Q111817471	MOZ:mc:2013-06:2017-10
grace-chiumia	Grace Chiumia	Chiumia		Q29982289	MWI:im:2016-09:2017-10;MWI:im:2019-05:~2019-05
grace-mugabe	Grace Mugabe	Mugabe		Q453364	ZWE:ad:1996-08:2017-11
gracia-shadrack	Gracia Shadrack	Shadrack		Q106031079	VUT:sp:2020-04:2021-06
gramoz-ruci	Gramoz Ruçi	Ruçi		Q3304170	ALB:sp:2017-09:2021-09
grant-robertson	Grant Robertson	Robertson		Q1543207	NZL:dg:2020-11:~2023-01
grant-shapps	Grant Shapps	Shapps		Q478596	GBR:dm:2023-08:2024-07
grant-tambling	Grant Tambling	Tambling			NFK:hg:2003-11:2007-10
gratiela-leocadia-gavrilescu	Grațiela Leocadia Gavrilescu	Gavrilescu	Gratiela Gavrilescu	Q12729493	ROU:dg:2017-04:~2017;ROU:dg:2019-05:~2019-05
grazia-zafferani	Grazia Zafferani	Zafferani		Q87974161	SMR:hs:2020-04:2020-10
greg-bilton	Greg Bilton	Bilton		Q18639131	AUS:mc:2019-07:~2022-07
greg-mankiw	Greg Mankiw	Mankiw		Q185734	USA:ad:2003-05:2005-02
gregor-virant	Gregor Virant	Virant		Q1545201	SVN:im:2013-03:2014-09;SVN:sp:2011-12:2013-01
grete-faremo	Grete Faremo	Faremo		Q446445	NOR:dm:2009-10:2011-11;NOR:im:2011-11:2013-10
grigol-liluashvili	Grigol Liluashvili	Liluashvili		Q105729181	GEO:si:2019-10:~2022-08
grigol-mgaloblishvili	Grigol Mgaloblishvili	Mgaloblishvili		Q372721	GEO:hg:2008-11:2009-02
grigol-vashadze	Grigol Vashadze	Vashadze		Q58102	GEO:fm:2008-12:2012-10
grozdan-karadjov	Grozdan Karadjov	Karadjov		Q110071439	BGR:dg:2021-12:~2022-07
grzegorz-kolodko	Grzegorz Kołodko	Kołodko		Q4228200	POL:dg:2002-07:~2002
grzegorz-schetyna	Grzegorz Schetyna	Schetyna		Q362851	POL:dg:2007-11:~2008;POL:fm:2014-09:2015-11;POL:hs:2010-07:2010-08;POL:im:2007-11:2009-10
guadalupe-acosta-naranjo	Guadalupe Acosta Naranjo	Naranjo		Q2086915	MEX:sp:2011-12:2012-05
guadalupe-larriva	Guadalupe Larriva	Larriva		Q268026	ECU:dm:2007-01:2007-01
guadalupe-murguia-gutierrez	Guadalupe Murguía Gutiérrez	Gutiérrez		Q29272905	MEX:sp:2017-03:2017-09
gualberto-do-rosario	Gualberto do Rosário	Rosário		Q500385	CPV:hg:2000-07:2000-10;CPV:hg:2000-10:2001-02
gudlaugur-thor-thordarson	Guðlaugur Þór Þórðarson	Þórðarson		Q1557735	ISL:fm:2017-01:2021-11
gudni-johannesson	Guðni Jóhannesson	Jóhannesson	Gudni Thorlacius Johannesson	Q24045706	ISL:hs:2016-08:2024-08
gueorgui-otyrba	Gueorgui Otyrba	Otyrba		Q4340240	GEO:fm:2004-06:2004-07
guerrino-zanotti	Guerrino Zanotti	Zanotti		Q18119638	SMR:hs:2014-10:2015-04
guido-crosetto	Guido Crosetto	Crosetto			ITA:dm:2022-10:~2025-12
guido-de-marco	Guido de Marco	de Marco		Q167724	MLT:dg:1998-09:~1999;MLT:hs:1999-04:2004-04
guido-de-padt	Guido De Padt	De Padt		Q936465	BEL:im:2008-12:2009-07
guido-girardi	Guido Girardi	Girardi		Q3460282	CHL:sp:2011-03:2012-03
guido-manini-rios	Guido Manini Ríos	Ríos		Q62060883	URY:mc:2015-02:2019-03
guido-westerwelle	Guido Westerwelle	Westerwelle			DEU:fm:2009-10:2013-12
guilherme-cals-theophilo-gaspar-de-oliveira	Guilherme Cals Theophilo Gaspar de Oliveira	de Oliveira		Q97657354	BRA:im:2019-01:2020-05
guilherme-posser-da-costa	Guilherme Posser da Costa	da Costa	Guilherma Posser da Costa	Q956967	STP:hg:1999-01:2001-09
guillaume-kigbafori-soro	Guillaume Kigbafori Soro	Soro	Guillaume Soro	Q313994	CIV:dm:2011-04:2012-03;CIV:hg:2007-04:2012-03;CIV:sp:2012-03:2019-02
guillaume-long	Guillaume Long	Long		Q23001051	ECU:fm:2016-03:2017-05
guillermo-alvarez-iriarte	Guillermo Álvarez Iriarte	Iriarte		Q6441250	URY:sp:2002-03:2003-03
guillermo-botero-nieto	Guillermo Botero Nieto	Botero			COL:dm:2019-05:~2019-05
guillermo-fernandez-de-soto-valderrama	Guillermo Fernandez De Soto Valderrama	Fernandez			COL:un:2019-05:~2019-05
guillermo-galvan-galvan	Guillermo Galván Galván	Galván		Q2646393	MEX:dm:2006-12:2012-11
guillermo-lasso	Guillermo Lasso	Lasso	Guillermo Lasso Mendoza	Q4414537	ECU:hg:2021-05:2023-11;ECU:hs:2021-05:2023-11
guillermo-paiva-hernandez	Guillermo Paiva Hernández	Hernández		Q111198940	CHL:mc:2022-03:~2022-07
guillermo-pereda	Guillermo Pereda	Pereda		Q111493090	ARG:mc:2021-12:~2022-07
guillermo-perez-arias	Guillermo Pérez Arias	Arias		Q108426442	HND:fm:2002:2003
gulshara-abdykhalikova	Gulshara Abdykhalikova	Abdykhalikova	Gulshara Abdykalikova	Q4054654	KAZ:dg:2013-11:~2014;KAZ:dg:2019-05:~2019-05
gulub-donev	Gulub Donev	Donev	Galab Donev	Q31192182	BGR:dg:2021-05:2021-12;BGR:hg:2022-08:2023-06
gundars-daudze	Gundars Daudze	Daudze		Q2577102	LVA:sp:2006-11:2010-11;LVA:sp:2007-09:2010-11
gunnar-bragi-sveinsson	Gunnar Bragi Sveinsson			Q5618945	ISL:fm:2013-05:2016-04
gunnar-karlson	Gunnar Karlson	Karlson		Q5901012	SWE:si:2012-10:2019
gunther-platter	Günther Platter	Platter		Q84797	AUT:dm:2003-02:2007-01;AUT:im:2007-01:2008-06
guntis-ulmanis	Guntis Ulmanis	Ulmanis			LVA:hs:1993-07:1999-07
guo-shengkun	Guo Shengkun	Guo		Q4276774	CHN:im:2012-12:2017-11
gurbandurdy-begenjov	Gurbandurdy Begenjov	Begenjov		Q39387161	TKM:dm:2001-06:2002-03
gurbanguly-berdimuhamedow	Gurbanguly Berdimuhamedow	Berdimuhamedow		Q57530	TKM:hg:2007-02:2022-03;TKM:hs:2007-02:2022-03;TKM:vp:2001-03:2007-02
gursediin-saikhanbayar	Gürsediin Saikhanbayar	Saikhanbayar		Q107000988	MNG:dm:2020-07:~2022-08
gustav-aitaro	Gustav Aitaro	Aitaro		Q113581829	PLW:fm:2021-01:~2022-09;PLW:fm:2021-09:~2022-12
gustav-hagglund	Gustav Hägglund	Hägglund		Q3357738	FIN:mc:1994-11:2001-06
gustavo-bell-lemus	Gustavo Bell Lemus	Bell	Gustavo Bell		COL:vp:1998-08:~2001
gustavo-fajardo	Gustavo Fajardo	Fajardo		Q110251215	URY:mc:2021-02:2022-04
gustavo-meza-cuadra-velasquez	Gustavo Meza-Cuadra Velasquez	Meza-Cuadra			PER:un:2019-05:~2019-05
gustavo-noboa	Gustavo Noboa	Noboa	Gustavo Noboa Bejarano	Q471291	ECU:hg:2000-01:2003-01;ECU:hs:2000-01:2003-01;ECU:vp:1998-08:2000-01
gustavo-penades	Gustavo Penadés	Penadés		Q9001524	URY:sp:2001-03:2002-03
gustavo-petro	Gustavo Petro	Petro	Gustavo Francisco Petro Urrego	Q704022	COL:hg:2022-08:~2026-01;COL:hs:2022-08:~2026-01
guusje-ter-horst	Guusje ter Horst	ter Horst		Q459504	NLD:im:2007-02:2010-02
guy-lenz	Guy Lenz	Lenz		Q13102910	LUX:mc:1998-07:2002-01
guy-nzouba-ndama	Guy Nzouba-Ndama	Nzouba-Ndama		Q3122048	GAB:sp:1997-01:2016-04
guy-parmelin	Guy Parmelin	Parmelin		Q121160	CHE:hg:2021-01:2021-12;CHE:hg:2026-01:~2026-01;CHE:hs:2021-01:2021-12;CHE:hs:2026-01:~2026-01;CHE:vp:2020-01:~2021-01
guy-scott	Guy Scott	Scott		Q153986	ZMB:hs:2014-10:2015-01;ZMB:vp:2011-09:2014-10
guy-verhofstadt	Guy Verhofstadt	Verhofstadt		Q12978	BEL:hg:1999-07:2008-03
gyanendra-bir-bikram-shah	Gyanendra Bir Bikram Shah	Gyanendra			NPL:hs:2001-06:2006-04
gyanendra-of-nepal	Gyanendra of Nepal	Nepal		Q201327	NPL:hs:2001-06:2008-05
gyude-bryant	Gyude Bryant	Bryant		Q442511	LBR:hg:2003-10:2006-01;LBR:hs:2003-10:2006-01
h-r-mcmaster	H. R. McMaster	McMaster		Q5628492	USA:si:2017-02:2018-04
haakon-bruun-hanssen	Haakon Bruun-Hanssen	Bruun-Hanssen		Q11973582	NOR:mc:2013-11:2020-08
habib-ben-yahia	Habib Ben Yahia	Yahia		Q3125299	TUN:fm:1999-11:2004-11
habib-essid	Habib Essid	Essid		Q3125311	TUN:hg:2015-02:2016-08;TUN:im:2011-03:2011-12
habib-saihou-drammeh	Habib Saihou Drammeh	Drammeh		Q54637664	GMB:im:2017-12:2018-01
habibollah-sayyari	Habibollah Sayyari	Sayyari		Q5851095	IRN:mc:2007:2017
hackman-owusu-agyeman	Hackman Owusu-Agyeman	Owusu-Agyeman		Q1567260	GHA:fm:2001-02:2003-04
hadi-tjahjanto	Hadi Tjahjanto	Tjahjanto		Q25469937	IDN:mc:2017-01:2017-12;IDN:mc:2017-12:2021-11
hadiya-khalaf-abbas	Hadiya Khalaf Abbas	Abbas		Q24572906	SYR:sp:2016-06:2017-07
hadja-lahbib	Hadja Lahbib	Lahbib		Q3125551	BEL:fm:2022-07:2024-11
hafez-al-assad	Hafez al-Assad	al-Assad	Hafiz al-Asad	Q118725	SYR:hs:1971-03:2000-06
hage-gottfried-geingob	Hage Gottfried Geingob	Geingob	Hage Geingob	Q1568274	NAM:hg:2012-12:2015-03;NAM:hg:2015-03:2024-02;NAM:hs:2015-03:2024-02
haider-al-abadi	Haider Al-Abadi	Al-Abadi	Haydar al-Abadi	Q5639013	IRQ:hg:2014-09:2018-10
haile-woldense	Haile Woldense			Q5639243	ERI:fm:1997:2000
hailemariam-desalegn	Hailemariam Desalegn	Hailemariam		Q381071	ETH:fm:2010-09:2012-09;ETH:hg:2012-08:2018-04
haitham-bin-tarik-al-said	Haitham bin Tarik Al Said	Haitham	Haytham bin Tariq Al Said|Haytham bin Tariq bin Taimur Al-Said	Q12250314	OMN:fm:2020-01:2020-08;OMN:hg:2020-01:~2026-01;OMN:hs:2020-01:~2026-01
haji-abdul-qadeer	Haji Abdul Qadeer	Qadeer		Q167139	AFG:vp:2002-06:2002-07
hajibala-abutalibov	Hajibala Abutalibov	Abutalibov			AZE:dg:2019-05:~2019-05
hajim-al-hassani	Hajim al-Hassani	al-Hassani		Q324564	IRQ:sp:2005-05:2006-03
hakainde-hichilema	Hakainde Hichilema	Hichilema		Q717185	ZMB:hg:2021-08:~2026-01;ZMB:hs:2021-08:~2026-01
hakan-cavusoglu	Hakan Çavuşoğlu	Çavuşoğlu		Q21526183	TUR:dg:2016-05:2018-07
hakan-fidan	Hakan Fidan	Fidan			TUR:fm:2023-06:~2025-12
hakan-pettersson	Håkan Pettersson	Pettersson		Q6046523	SWE:si:2004:2007
hakan-syren	Håkan Syrén	Syrén		Q2916898	SWE:mc:2004-01:2009-03;SWE:si:1999:2003
halbe-zijlstra	Halbe Zijlstra	Zijlstra		Q1375236	NLD:fm:2017-10:2018-02
halebonoe-setsabi	Halebonoe Setšabi	Setšabi		Q109820132	LSO:dm:2021-10:~2022-08
halidi-charif	Halidi Charif	Charif		Q108344792	COM:fm:2002:~2023-01
halimah-yacob	Halimah Yacob	Halimah		Q5642345	SGP:hs:2017-09:2023-09;SGP:sp:2013-01:2017-08
haliru-mohammed-bello	Haliru Mohammed Bello	Bello		Q5642458	NGA:dm:2011-07:2012-06
halla-tomasdottir	Halla Tomasdottir	Tomasdottir			ISL:hg:2024-08:2024-12;ISL:hs:2024-08:~2026-01
halldor-asgrimsson	Halldór Ásgrímsson	Ásgrímsson		Q208879	ISL:fm:1995-05:2004-09;ISL:hg:2004-09:2006-06
ham-lini	Ham Lini	Lini		Q469851	VUT:dg:2008-09:~2009;VUT:hg:2004-12:2008-09
hama-amadou	Hama Amadou	Amadou		Q544141	NER:hg:2000-01:2007-06;NER:sp:2011-04:2014-11
hama-thai	Hama Thai	Thai		Q5643918	MOZ:si:2020-03:~2022-07
hamad-bin-ali-al-attiyah	Hamad bin Ali Al Attiyah	Al Attiyah		Q21004768	QAT:dm:2013-06:2016-01;QAT:mc:1990:2013-06
hamad-bin-jassim-bin-jaber-al-thani	Hamad bin Jassim bin Jaber Al Thani	Hamad	Hamad bin Jasim bin Jabir Al Thani|Hamad bin Jasim bin Jabir Al-Thani|Hamad bin Jasim bin Jabir al-Thani	Q57734	QAT:dg:2003-09:~2006;QAT:hg:2007-04:2013-06
hamad-bin-khalifa-al-thani	Hamad bin Khalifa Al Thani	Hamad	Jasim bin Hamad bin Khalifa Al Thani|Jassim bin Hamad bin Khalifa Al Thani|Muhammad bin Khalifa Al Thani|Muhammad bin Khalifa al-Thani|Tamim bin Hamad bin Khalifa Al Thani|Tamim bin Hamad bin Khalifa Al-Thani|Tamim bin Hamad bin Khalifa al-Thani	Q57360	QAT:dg:1998-01:~2006;QAT:hs:1995-06:2013-06
hamad-ii-of-bahrain	Hamad II of Bahrain	Bahrain		Q57352	BHR:hs:1999-03:~2023-01
hamad-jaber-al-ali-al-sabah	Hamad Jaber Al-Ali Al-Sabah	Hamad	Hamad al-Jabir al-Ali al-Sabah	Q96202201	KWT:dg:2020-12:2022-02;KWT:dm:2020-12:2022-02
hamad-masauni	Hamad Masauni	Masauni		Q16214437	TZA:im:2022-01:~2022-08
hamada-madi	Hamada Madi	Madi	Hamada Madi Bolero	Q3111209	COM:hg:2000-11:2002-04;COM:hs:2002-01:2002-05
hamadi-jebali	Hamadi Jebali	Jebali		Q57699	TUN:hg:2011-12:2013-03
hamadi-ould-baba-ould-hamadi	Hamadi Ould Baba Ould Hamadi	Ould Hamadi		Q3126304	MRT:fm:2011:2013
hamadi-ould-meimou	Hamadi Ould Meimou	Ould Meimou		Q56064138	MRT:fm:2015:2016
hamadou-adamou-souley	Hamadou Adamou Souley	Souley		Q110537610	NER:im:2021-11:~2022-08
hambardzum-matevosyan	Hambardzum Matevosyan	Matevosyan			ARM:dg:2021-11:~2023-04
hamdan-bin-zayid-al-nuhayyan	Hamdan bin Zayid al-Nuhayyan	Hamdan			ARE:dg:2003-10:~2009
hamdi-wheiba	Hamdi Wheiba	Wheiba		Q12208794	EGY:mc:2001-10:2005-10
hamdullah-mohib	Hamdullah Mohib	Mohib			AFG:si:2021-01:~2021-05
hamed-bakayoko	Hamed Bakayoko	Bakayoko		Q3126401	CIV:dm:2017-07:2021-03;CIV:hg:2020-07:2021-03
hamed-karoui	Hamed Karoui	Karoui			TUN:hg:1989-09:1999-11;TUN:hg:1999-11:2011-12
hamid-karzai	Hamid Karzai	Karzai	Hamad Karzai	Q43944	AFG:hg:2002-06:2004-12;AFG:hg:2004-12:2014-09;AFG:hs:2004-12:2014-09
hamid-mannan	Hamid Mannan	Mannan		Q112325640	SDN:im:2017-05:2018-05
hamid-nawaz-khan	Hamid Nawaz Khan	Khan		Q5644623	PAK:im:2007-11:2008-03
hamilton-mourao	Hamilton Mourão	Mourão	Antonio Hamilton Martins Mourao	Q52871852	BRA:vp:2019-01:~2022-12
hammouda-sabbagh	Hammouda Sabbagh	Sabbagh		Q41229317	SYR:sp:2017-09:2020;SYR:sp:2020:~2023-01
hamza-abdi-barre	Hamza Abdi Barre	Barre		Q112598575	SOM:hg:2022-06:~2026-01
hamzah-haz	Hamzah Haz	Haz			IDN:vp:2001-07:~2003
hamzah-zainuddin	Hamzah Zainuddin	Zainuddin		Q5646531	MYS:im:2020-03:2021-08;MYS:im:2021-08:~2022-07
han-duck-soo	Han Duck-soo	Han	Han Deok-Soo	Q356666	KOR:dg:2005-03:2006-07;KOR:hg:2006-03:2006-04;KOR:hg:2007-04:2008-02;KOR:hg:2022-05:2025-07
han-kwang-bok	Han Kwang-bok	Han		Q2194140	PRK:dg:2010-06:2012-10
han-min-goo	Han Min-goo	Han		Q5646647	KOR:dm:2014-06:2017-07;KOR:mc:2009-09:2010-06;KOR:mc:2010-06:2011-10
han-myeong-sook	Han Myeong-sook	Han			KOR:hg:2006-04:2007-04
han-seung-soo	Han Seung-soo	Han		Q356675	KOR:fm:2001-03:2002-02;KOR:hg:2008-02:2009-09
han-wan-sang	Han Wan-sang	Han		Q12624201	KOR:dg:2001-01:2002-01
han-zheng	Han Zheng	Han		Q48405	CHN:dg:2018-03:~2022-07;CHN:vp:2023-03:~2024-05
hanafy-el-gebaly	Hanafy El Gebaly	El Gebaly		Q108128558	EGY:sp:2021-01:~2022-08
hanana-ould-sidi	Hanana Ould Sidi	Ould Sidi		Q114293069	MRT:dm:2022-04:~2023-01
hani-al-mulki	Hani al-Mulki	al-Mulki	Hani Mulki	Q5648173	JOR:fm:2004-10:2005-04;JOR:hg:2016-06:2018-06
hanke-bruins-slot	Hanke Bruins Slot	Slot		Q5165280	NLD:fm:2023-09:2024-07;NLD:im:2022-01:~2022-08
hanna-birna-kristjansdottir	Hanna Birna Kristjánsdóttir			Q2276642	ISL:im:2013-05:2014-12
hanna-tetteh	Hanna Tetteh	Tetteh		Q5648740	GHA:fm:2013-01:2017-01
hanna-turchynova	Hanna Turchynova	Turchynova		Q17372365	UKR:ad:2014-02:2014-06
hanne-harlem	Hanne Harlem	Harlem		Q1780809	NOR:im:2000-03:2001-10
hannes-germann	Hannes Germann	Germann		Q116475	CHE:sp:2013-11:2014-11
hannes-hanso	Hannes Hanso	Hanso		Q17446918	EST:dm:2015-09:2016-11
hanno-pevkur	Hanno Pevkur	Pevkur		Q1399218	EST:dm:2022-07:~2022-07;EST:im:2014-03:2016-11
hans-adam-ii	Hans-Adam II	Hans-Adam		Q57454	LIE:hs:1989-11:~2026-01
hans-altherr	Hans Altherr	Altherr		Q117781	CHE:sp:2011-12:2012-11
hans-enoksen	Hans Enoksen	Enoksen			GRL:hg:2002-12:2009-06
hans-franken	Hans Franken	Franken		Q13653571	NLD:sp:2013-06:2013-07
hans-haekkerup	Hans Hækkerup	Hækkerup		Q1390745	DNK:dm:1993-01:2000-12
hans-hillen	Hans Hillen	Hillen		Q466569	NLD:dm:2010-10:2012-11
hans-jesper-helso	Hans Jesper Helsø	Helsø		Q12319626	DNK:mc:2002-10:2008-07
hans-peter-doskozil	Hans Peter Doskozil	Doskozil		Q22078521	AUT:dm:2016-01:2017-12
hans-peter-friedrich	Hans-Peter Friedrich	Friedrich			DEU:im:2011-03:2013-12
hans-rudolf-merz	Hans-Rudolf Merz	Merz		Q122275	CHE:hg:2009-01:2009-12;CHE:hs:2009-01:2009-12;CHE:vp:2009-01:2009-12
hans-stockli	Hans Stöckli	Stöckli		Q122852	CHE:sp:2019-12:2020-11
hansheiri-inderkum	Hansheiri Inderkum	Inderkum		Q118384	CHE:sp:2010-11:2011-12
harald-sunde	Harald Sunde	Sunde		Q5653985	NOR:mc:2009-10:2013-11
harald-v-of-norway	Harald V of Norway	Harald	Harald V	Q57287	NOR:hs:1991-01:~2026-01
hari-kostov	Hari Kostov	Kostov		Q965523	MKD:hg:2004-06:2004-11;MKD:im:2002-11:2004-06
hari-sabarno	Hari Sabarno	Sabarno		Q12485293	IDN:im:2001-08:2004-10
harini-amarasuriya	Harini Amarasuriya	Amarasuriya			LKA:hg:2024-09:~2025-12
haris-kastanidis	Haris Kastanidis	Kastanidis		Q1063232	GRC:im:2011-06:2011-11
haris-silajdzic	Haris Silajdžić	Silajdžić		Q57381	BIH:hs:2006-10:~2009;BIH:hs:2008-03:2008-11;BIH:hs:2010-03:2010-11
harjit-sajjan	Harjit Sajjan	Sajjan	Harjit Singh Sajjan	Q21336246	CAN:dm:2015-11:2021-10
harold-caballeros	Harold Caballeros	Caballeros		Q5660266	GTM:fm:2012-01:2013-01
harold-martin	Harold Martin	Martin			NCL:hg:2007-08:2009-06;NCL:hg:2011-03:2015-04
haroldo-rodas	Haroldo Rodas	Rodas		Q1585971	GTM:fm:2008-01:2012-01
haroun-kabadi	Haroun Kabadi	Kabadi		Q1371523	TCD:hg:2002-06:2003-06;TCD:sp:2011-06:2021-04
harri-holkeri	Harri Holkeri	Holkeri		Q273324	:io:2000-09:2001-09
harry-jenkins	Harry Jenkins	Jenkins		Q5670053	AUS:sp:2008-02:2011-11
harry-kalaba	Harry Kalaba	Kalaba		Q19560917	ZMB:fm:2016-08:2021-08
harsh-vardhan-shringla	Harsh Vardhan Shringla	Vardhan	Harsh Vardhan	Q23304224	IND:fm:2020-01:2022-04
hartina-flournoy	Hartina Flournoy	Flournoy		Q103782254	USA:ad:2021-01:2022-05
hartwig-loger	Hartwig Löger	Löger	Hartwig Loeger	Q45808771	AUT:dg:2019-05:2019-05;AUT:hg:2019-05:2019-06
harun-ar-rashid	Harun-Ar-Rashid			Q109332101	BGD:mc:2000-12:2002-06
harun-ron-lual	Harun Ron Lual	Lual		Q112792351	SDN:ad:2005-09:2007-12
harvey-s-rosen	Harvey S. Rosen	Rosen		Q1587931	USA:ad:2005-02:2005-06
hasan-al-lawzi	Hasan al-Lawzi	al-Lawzi		Q2784436	YEM:hg:2011-06:2011-08
hasan-ebrahim-habibi	Hasan Ebrahim Habibi	Habibi			IRN:vp:1989-08:~2000
hasan-mashhud-chowdhury	Hasan Mashhud Chowdhury	Chowdhury		Q5678233	BGD:mc:2002-06:2005-06
hasan-turkmani	Hasan Turkmani	Turkmani		Q1588608	SYR:dm:2004-05:2009-06;SYR:mc:2002-01:2004-05
hashim-thaci	Hashim Thaçi	Thaçi		Q57634	XKX:hg:1999-04:2000-02;XKX:hg:2008-01:2014-12;XKX:hs:2016-04:2020-11
hassabu-mohamed-abdalrahman	Hassabu Mohamed Abdalrahman	Abdalrahman	Hasabu Mohamed Abdel Rahman|Hasabu Mohamed Abdel Rahmin	Q16127041	SDN:vp:2013-12:2018-09
hassan-abdulla-al-ghanim	Hassan Abdulla Al-Ghanim	Al-Ghanim		Q110183288	QAT:sp:2021-10:~2022-07
hassan-abshir-farah	Hassan Abshir Farah	Hassan		Q572660	SOM:hg:2001-11:2003-12
hassan-ali-khayre	Hassan Ali Khayre	Khayre		Q28824125	SOM:hg:2017-03:2020-07
hassan-diab	Hassan Diab	Diab		Q5679624	LBN:hg:2020-10:2021
hassan-gouled-aptidon	Hassan Gouled Aptidon	Hassan Gouled			DJI:hs:1977-06:1999-05
hassan-hundumey-jimale	Hassan Hundumey Jimale	Jimale		Q107722516	SOM:im:2020-10:~2022-08
hassan-hussien-haji	Hassan Hussien Haji	Hussien	Hassan Hussein Haji	Q107722514	SOM:dm:2020-10:~2022-08
hassan-ii	Hassan II	Hassan			MAR:hs:1961-03:1999-07
hassan-omar-mohamed-bourhan	Hassan Omar Mohamed Bourhan	Bourhan		Q110572953	DJI:dm:2013-03:~2022-07;DJI:im:2019-05:~2019-05
hassan-rouhani	Hassan Rouhani	Rouhani	Hasan Fereidun Rohani|Hasan Fereidun Ruhani	Q348144	IRN:hg:2013-08:2021-08;IRN:si:1989-10:2005-08
hassan-sheikh-mohamud	Hassan Sheikh Mohamud	Hassan	Hassan Sheikh Mahamud	Q319153	SOM:hs:2012-09:2017-02;SOM:hs:2022-05:~2026-01
hassan-wirajuda	Hassan Wirajuda	Wirajuda		Q183581	IDN:fm:2001-08:2009-10
hassanal-bolkiah	Hassanal Bolkiah	Hassanal		Q57327	BRN:dm:1986-09:2018-01;BRN:fm:2019-05:~2019-05;BRN:fm:2022-06:~2022-12;BRN:hg:1967-10:~2026-01;BRN:hg:1984-01:~2022-07;BRN:hs:1967-10:~2026-01
hassel-bacchus	Hassel Bacchus	Bacchus		Q107861251	TTO:ad:2015-09:2021-07
hassoumi-massoudou	Hassoumi Massoudou	Massoudou	Massoudou Hassoumi	Q5680106	NER:fm:2021-04:~2022-08
hau-do-suan	Hau Do Suan	Hau Do Suan			MMR:un:2019-05:~2019-05
havea-hikule-o-opulotu	Havea Hikule‘o ‘oPulotu	‘oPulotu		Q5683504	TON:sp:2010-12:2012-07
hayati-yazici	Hayati Yazici	Yazici			TUR:dg:2007-08:~2008
hayk-harutyunyan	Hayk Harutyunyan	Harutyunyan		Q13053595	ARM:im:1999-11:2001-12
haytham-shojaaadin	Haytham Shoja’aadin	Shoja’aadin		Q100329149	YEM:un:2017:~2023-01
hazbi-lika	Hazbi Lika	Lika			MKD:dg:2019-05:~2019-05
hazem-al-beblawi	Hazem Al Beblawi	Al Beblawi	Hazem el-Beblawi	Q1592085	EGY:hg:2013-07:2014-03
hazim-al-shaalan	Hazim al-Shaalan	al-Shaalan		Q324581	IRQ:dm:2004-06:2005-06
hector-aparicio	Héctor Aparicio	Aparicio		Q110628935	PAN:sp:2011-07:2012-06
hector-gustavo-villatoro	Héctor Gustavo Villatoro	Villatoro		Q110164006	SLV:im:2021-03:~2022-07
hector-timerman	Héctor Timerman	Timerman		Q58073	ARG:fm:2010-06:2015-12
hector-zelaya-castro	Héctor Zelaya Castro	Castro		Q110787596	HND:ad:2022-01:~2022-07
hedi-majdoub	Hédi Majdoub	Majdoub		Q21996842	TUN:im:2016-01:2017-09
hedi-mhenni	Hédi M'henni	M'henni		Q2912277	TUN:dm:2004-11:2005-08;TUN:im:2002-04:2004-11
hedwig-gilaard	Hedwig Gilaard	Gilaard		Q113956875	SUR:mc:2010-02:2013-07
heiko-maas	Heiko Maas	Maas			DEU:fm:2018-03:2021-12
heiko-maas-ita-2021	Heiko Maas	Maas			ITA:fm:2021-05:~2021-05
heinz-christian-strache	Heinz-Christian Strache	Strache		Q44733	AUT:dg:2017-12:2019-05
heinz-fischer	Heinz Fischer	Fischer		Q11753	AUT:hs:2004-07:2016-07;AUT:sp:1990-11:2002-12;AUT:sp:2002-12:2004-06
helen-clark	Helen Clark	Clark		Q180383	NZL:fm:2008-08:2008-11;NZL:hg:1999-12:2008-11
helena-carreiras	Helena Carreiras	Carreiras		Q111346739	PRT:dm:2022-03:~2022-08
helene-hayman	Helene Hayman	Hayman		Q24165	GBR:sp:2006-07:2011-08
helio-fallas	Helio Fallas	Fallas	Helio Fallas Venega|Helio Fallas Venegas	Q15980216	CRI:vp:2014-05:2018-05
heliodoro-diaz-escarraga	Heliodoro Díaz Escarraga	Escarraga		Q5893803	MEX:sp:2005-09:2006-02
helle-thorning-schmidt	Helle Thorning-Schmidt	Thorning-Schmidt		Q57652	DNK:hg:2011-10:2015-06
heng-swee-keat	Heng Swee Keat	Heng		Q5714209	SGP:dg:2019-05:~2022-07
henk-kamp	Henk Kamp	Kamp		Q732818	NLD:dm:2002-12:2007-02;NLD:dm:2021-09:2022-01
henn-polluaas	Henn Põlluaas	Põlluaas		Q16405090	EST:sp:2019-04:2021-03
henri	Henri	Henri		Q16004	LUX:hs:2000-10:2025-10
henri-eyebe-ayissi	Henri Eyebe Ayissi	Eyebe Ayissi		Q58236	CMR:fm:2007-09:2011-12
henri-konan-bedie	Henri Konan Bedie	Bedie			CIV:hs:1993-12:1999-12
henri-kox	Henri Kox	Kox		Q13103001	LUX:im:2019-10:~2022-07
henri-marie-dondra	Henri-Marie Dondra	Dondra		Q107273326	CAF:hg:2021-06:2022-02
henri-mova-sakanyi	Henri Mova Sakanyi	Mova	Henri Mova Sankanyi	Q3131683	COD:dg:2018-02:~2024-02;COD:im:2018-02:2019-01;COD:im:2019-05:~2019-05
henri-van-axeldongen	Henri van Axeldongen	van Axeldongen		Q113956877	SUR:mc:2021-05:2022-03
henri-wanzet-linguissara	Henri Wanzet Linguissara	Linguissara		Q112080021	CAF:im:2017-09:2019-02;CAF:im:2019-02:2021-06
henrik-dam-kristensen	Henrik Dam Kristensen	Kristensen		Q1358896	DNK:sp:2019-06:~2022-07
henrique-rosa	Henrique Rosa	Rosa		Q286130	GNB:hs:2003-09:2005-10
henrique-tokpah	Henrique Tokpah	Tokpah			LBR:im:2019-05:~2019-05
henry-boimah-fahnbulleh	Henry Boimah Fahnbulleh	Fahnbulleh		Q891036	LBR:fm:2020-07:2020-10
henry-leonard-mac-donald	Henry Leonard Mac-Donald	Mac-Donald			SUR:un:2019-05:~2019-05
henry-mcleish	Henry McLeish	McLeish		Q333820	GBR:hg:2000-10:2001-11
henry-mora-jimenez	Henry Mora Jiménez	Jiménez		Q16730301	CRI:sp:2014:2015
henry-odein-ajumogobia	Henry Odein Ajumogobia	Ajumogobia		Q2014261	NGA:fm:2010-04:2011-07
henry-oryem-okello	Henry Oryem Okello	Oryem Okello	Henry Okello Oryem	Q3784984	UGA:fm:2014-09:2015-11
henry-puna	Henry Puna	Puna			COK:fm:2019-05:~2019-05;COK:hg:2010-11:2020-10
henry-ramos-allup	Henry Ramos Allup	Allup		Q5894576	VEN:sp:2016-01:2017-01
henry-reyes-chigua	Henry Reyes Chigua	Chigua		Q110227649	GTM:dm:2021-12:~2022-07
henry-tang	Henry Tang	Tang		Q19220	HKG:hg:2005-05:2005-06
henry-van-thio	Henry Van Thio	Henry Van Thio	Henry Van Tio		MMR:vp:2016-03:~2021-02
henryk-kowalczyk	Henryk Kowalczyk	Kowalczyk		Q432110	POL:dg:2021-10:~2023-12
heraldo-munoz	Heraldo Muñoz	Muñoz		Q5732719	CHL:fm:2014-03:2018-03
herard-abraham	Hérard Abraham	Abraham		Q887405	HTI:fm:2005-01:2006-06
herb-gray	Herb Gray	Gray		Q1548798	CAN:dg:1997-06:2002-01
herbert-kickl	Herbert Kickl	Kickl		Q1395041	AUT:im:2017-12:2019-05
herintsalama-rajaonarivelo	Herintsalama Rajaonarivelo	Rajaonarivelo			MDG:hg:2025-10:~2026-01
herman-de-croo	Herman De Croo	De Croo		Q1351926	BEL:sp:1999-07:2007-07
herman-van-rompuy	Herman Van Rompuy	Van Rompuy		Q12983	BEL:hg:2008-12:2009-11;BEL:sp:2007-07:2008-12
herman-van-rompuy-eue-2014	Herman Van Rompuy	Van Rompuy			EUE:hs:2009-12:2014-11
hermangild-francis	Hermangild Francis	Francis			LCA:im:2019-05:~2019-05
hermogenes-ebdane	Hermogenes Ebdane	Ebdane		Q983319	PHL:dm:2007-02:2007-07
hermogenes-esperon-jr	Hermogenes Esperon Jr.	Esperon	Hermogenes Esperon	Q5741968	PHL:mc:2006-07:2008-05;PHL:si:2016-06:2022-06
hernan-larrain	Hernán Larraín	Larraín		Q5742466	CHL:sp:2004-03:2005-03
hernani-coelho	Hernâni Coelho	Coelho		Q19502619	TLS:fm:2015-02:2017-09;TLS:fm:2019-05:~2019-05
hero-ibrahim-ahmed	Hero Ibrahim Ahmed	Ahmed		Q5742719	IRQ:ad:2005-04:2014-07
hery-martial-rajaonarimampianina-rakotoarimana	Hery Martial Rajaonarimampianina Rakotoarimana	Rajaonarimampianina			MDG:hs:2014-01:2019-01
hesham-qandil	Hesham Qandil	Qandil	Hisham Qandil	Q57728	EGY:hg:2012-08:2013-07
heydar-aliyev	Heydar Aliyev	Aliyev		Q157451	AZE:hs:1993-10:2003-12
hibatullah-akhundzada	Hibatullah Akhundzada	Akhundzada	Haibatullah Akhundzada|Haybatullah Akhundzada	Q24237654	AFG:hs:2021-09:~2026-01
hichem-fourati	Hichem Fourati	Fourati		Q56309568	TUN:im:2018-07:2020-02
hichem-mechichi	Hichem Mechichi	Mechichi		Q88485687	TUN:hg:2020-09:2021-07;TUN:im:2020-02:2020-09;TUN:im:2021-01:2021-07
hidehisa-otsuji	Hidehisa Otsuji	Otsuji		Q5752333	JPN:sp:2010-07:2012-12
hienadz-nievyhlas	Hienadz Nievyhlas	Nievyhlas		Q1980236	BLR:ad:2006-01:2008-07
hifikepunye-pohamba	Hifikepunye Pohamba	Pohamba			NAM:hg:2005-03:2015-03;NAM:hs:2004-11:2005-03;NAM:hs:2005-03:2015-03
hikmat-mizban-ibrahim-al-azzawi	Hikmat Mizban Ibrahim al-Azzawi	al-Azzawi			IRQ:dg:1999-07:~2002
hilary-charlesworth	Hilary Charlesworth	Charlesworth		Q5760919	:io:2021-11:~2023-01
hilda-c-heine	Hilda C. Heine	Heine	Hilda Heine	Q20090884	MHL:hg:2016-01:2020-01;MHL:hg:2023-01:~2026-01;MHL:hs:2016-01:2020-01;MHL:hs:2023-01:~2026-01
hillary-clinton	Hillary Clinton	Clinton		Q6294	USA:ad:1993-01:2001-01;USA:fm:2009-01:2013-02
hilmi-ozkok	Hilmi Özkök	Özkök		Q742987	TUR:mc:2002-08:2006-08
hina-rabbani-khar	Hina Rabbani Khar	Khar		Q254122	PAK:fm:2011-02:2013-03
hipolito-mejia	Hipólito Mejía	Mejía	Rafael Hipolito Mejia Dominguez	Q653611	DOM:hg:2000-08:2004-08;DOM:hs:2000-08:2004-08
hiroaki-takizawa	Hiroaki Takizawa	Takizawa		Q69634994	JPN:si:2019-09:~2022-07
hirofumi-nakasone	Hirofumi Nakasone	Nakasone		Q937682	JPN:fm:2008-09:2009-09
hiroyuki-hosoda	Hiroyuki Hosoda	Hosoda		Q1133192	JPN:sp:2021-11:~2022-07
hiroyuki-kurata	Hiroyuki Kurata	Kurata		Q11386875	JPN:im:2002-04:2004-07;JPN:sp:2002-04:2004-07
his-excellency-adel-al-jubeir	His Excellency Adel Al-Jubeir	Al-Jubeir			SAU:fm:2022-06:~2023-04
hisamitsu-sugano	Hisamitsu Sugano	Sugano		Q11619415	JPN:sp:1998-07:2001-07
hisashi-owada	Hisashi Owada	Owada		Q701990	:io:2003-02:2018-06;:io:2009-02:2012-02
hisham-al-tel	Hisham al-Tel	al-Tel			JOR:dg:2005-07:~2005
hisham-sharaf	Hisham Sharaf	Sharaf		Q16187308	YEM:fm:2016-11:2018-05
hishammuddin-hussein	Hishammuddin Hussein	Hussein		Q5772615	MYS:dm:2013-05:2018-05;MYS:dm:2021-08:~2022-07;MYS:fm:2020-03:2021-08;MYS:im:2009-04:2013-05
hissein-brahim-sem-taha	Hissein Brahim Sem Taha	Taha		Q27662545	TCD:fm:2017-02:2017-12
ho-lat-seng	Ho lat Seng	Ho	Ho Iat Seng		MAC:hg:2019-12:2024-12
hoang-trung-hai	Hoang Trung Hai	Hai		Q10769050	VNM:dg:2007-08:2016-04
hojamyrat-annagurbanow	Hojamyrat Annagurbanow	Annagurbanow		Q39083354	TKM:im:2007-04:2007-10
holger-k-nielsen	Holger K. Nielsen	Nielsen		Q3138668	DNK:fm:2013-12:2014-01
hong-nam-ki	Hong Nam-ki	Hong		Q31180640	KOR:dg:2018-12:2022-05;KOR:hg:2021-04:2021-05
hong-song-nam	Hong Song-nam	Hong		Q335164	PRK:hg:1998-09:2003-09
hong-soon-young	Hong Soon-young	Hong		Q5895672	KOR:fm:1998-08:2000-01
honore-traore	Honoré Traoré	Traoré		Q1627285	BFA:hs:2014-10:2014-11
hope-hicks	Hope Hicks	Hicks		Q24851563	USA:ad:2020-03:2021-01
hor-namhong	Hor Namhong	Namhong		Q58287	KHM:dg:2004-07:~2023-01;KHM:fm:1998-11:2016-04
horace-chang	Horace Chang	Chang		Q1627852	JAM:dg:2020-09:~2022-07
horacio-cartes	Horacio Cartes	Cartes	Horacio Cartes Jara	Q5901842	PRY:hg:2013-08:2018-08;PRY:hs:2013-08:2018-08
horst-koehler	Horst Koehler	Koehler			DEU:hs:2004-07:2010-06
horst-seehofer	Horst Seehofer	Seehofer			DEU:im:2018-03:2021-12
horta-nta-na-man	Horta Nta Na Man	Man			GNB:hs:2025-11:~2026-01
hoshyar-zebari	Hoshyar Zebari	Zebari		Q982410	IRQ:dg:2014-09:2018-10;IRQ:fm:2003-07:2014-07
hosni-mubarak	Hosni Mubarak	Mubarak	Mohamed Hosni Mubarak|Mohammed Hosni Mubarak	Q34105	EGY:hs:1981-10:2011-02
hossein-amirabdollahian	Hossein Amirabdollahian	Amirabdollahian		Q17991320	IRN:fm:2021-08:2024-05
hossein-dehghan	Hossein Dehghan	Dehghan		Q14514593	IRN:dm:2013-08:2017-08;IRN:vp:2004-05:2009-07
hossein-khanzadi	Hossein Khanzadi	Khanzadi		Q42742191	IRN:mc:2017:2021-08
hossein-marashi	Hossein Marashi	Marashi		Q5954519	IRN:vp:2004-05:2005-08
hovik-abrahamyan	Hovik Abrahamyan	Abrahamyan		Q2633067	ARM:hg:2014-04:2016-09;ARM:sp:2008-09:2011-11;ARM:sp:2012-05:2014-04
howard-pearce	Howard Pearce	Pearce			FLK:hg:2002-12:2006-08
howard-quayle	Howard Quayle	Quayle			IMN:hg:2016-10:2021-10
hrayr-karapetyan	Hrayr Karapetyan	Karapetyan		Q4214151	ARM:sp:2008-09:2008-09
hristijan-mickoski	Hristijan Mickoski	Mickoski			MKD:hg:2024-06:~2026-01
hristo-terziyski	Hristo Terziyski	Terziyski		Q59651787	BGR:im:2020-07:2021-05
hryhoriy-nemyrya	Hryhoriy Nemyrya	Nemyrya			UKR:dg:2007-12:~2009
hsu-kuo-yung	Hsu Kuo-yung	Hsu		Q8348841	TWN:im:2018-07:2022-12
htin-kyaw	Htin Kyaw	Htin Kyaw			MMR:hg:2016-03:2018-03;MMR:hs:2016-03:2018-03
hu-chunhua	Hu Chunhua	Hu	Sun Chunlan	Q1185298	CHN:dg:2018-03:~2022-07
hu-jintao	Hu Jintao	Hu		Q15029	CHN:hs:2003-03:2013-03;CHN:vp:1998-03:2003-03
hua-jingqun	Hua Jingqun	Jingqun		Q104723309	TWN:im:2022-12:~2023-01
huakavameiliku	Hu'akavameiliku			Q19631293	TON:dg:2014-12:2017-09;TON:dm:2021-12:~2022-07;TON:hg:2021-12:2025-01
huang-ju	Huang Ju	Huang	Hui Liangyu	Q505710	CHN:dg:2003-03:~2012
hubert-gorbach	Hubert Gorbach	Gorbach		Q85406	AUT:dg:2003-10:2007-01
hubert-hughes	Hubert Hughes	Hughes			AIA:hg:1994-03:2000-03;AIA:hg:2010-02:2020-06
hubert-ingraham	Hubert Ingraham	Ingraham	Hubert A. Ingraham|Hubert Alexander Ingraham	Q317664	BHS:hg:1992-08:2002-05;BHS:hg:2007-05:2012-05
hubert-minnis	Hubert Minnis	Minnis		Q16732648	BHS:hg:2017-05:2021-09
hubert-vedrine	Hubert Védrine	Védrine		Q560682	FRA:fm:1997-06:2002-05
hugh-shelton	Hugh Shelton	Shelton		Q1358112	USA:mc:1997-10:2001-09
hugh-todd	Hugh Todd	Todd		Q99522589	GUY:fm:2020-08:~2023-01
hugo-banzer	Hugo Banzer	Banzer	Hugo Banzer Suarez	Q269039	BOL:hg:1997-08:2001-08;BOL:hs:1997-08:2001-08
hugo-chavez	Hugo Chávez	Chávez	Hugo Chavez Frias	Q8440	VEN:hg:1999-02:2013-03;VEN:hs:1999-02:2013-03
hugo-de-jonge	Hugo de Jonge	de Jonge		Q2649226	NLD:dg:2017-10:2022-01;NLD:hg:2017-10:2024-07
hugo-fernandez-faingold	Hugo Fernández Faingold	Fernández		Q961599	URY:vp:1998-10:2000-03
hugo-martinez	Hugo Martínez	Martínez		Q1635429	SLV:fm:2009-06:2013-07;SLV:fm:2014-06:2018-05
hugo-tolentino-dipp	Hugo Tolentino Dipp	Dipp		Q16576566	DOM:fm:2000:2003
hugo-velazquez-moreno	Hugo Velázquez Moreno	Velázquez	Hugo Adalberto Velazquez Moreno|Hugo Adalberto Velázquez Moreno|Hugo Velazquez	Q52138237	PRY:vp:2018-08:~2023-08
hui-liangyu	Hui Liangyu	Hui		Q957744	CHN:dg:2003-03:2013-03
hulusi-akar	Hulusi Akar	Akar		Q17045790	TUR:dm:2018-07:2023-06;TUR:mc:2015-08:2018-07
humberto-patricio-oviedo-arriagada	Humberto Patricio Oviedo Arriagada	Arriagada		Q16576639	CHL:mc:2014-03:2018-03
hun-manet	Hun Manet	Hun Manet			KHM:hg:2023-08:~2026-01
hun-sen	Hun Sen	Hun Sen		Q57788	KHM:hg:1998-11:2008-09;KHM:hg:1998-11:2023-08
hung-hsiu-chu	Hung Hsiu-chu	Hsiu-chu		Q8274029	TWN:sp:2012-02:2016-01
hunor-kelemen	Hunor Kelemen	Hunor	Hunor Keleman|Kelemen Hunor	Q923357	ROU:dg:2014-03:~2014;ROU:dg:2020-12:2021-10;ROU:dg:2020-12:~2024-05
huseyin-kivrikoglu	Hüseyin Kıvrıkoğlu	Kıvrıkoğlu		Q554479	TUR:mc:1998-08:2002-08
hussain-al-shahristani	Hussain al-Shahristani	al-Shahristani		Q1351888	IRQ:fm:2014-07:2014-09
hussain-haroon	Hussain Haroon	Haroon		Q5949527	PAK:dm:2018-06:2018-08;PAK:fm:2018-06:2018-08
hussam-al-husseini	Hussam Al Husseini	Al Husseini		Q99512330	:un:2013:2018
hussein-abdelbagi	Hussein Abdelbagi	Abdelbagi	Hussein Abdelbagi Ayii	Q86281606	SSD:vp:2020-02:~2024-06
hussein-abdullah-mkabuli	Hussein Abdullah Mkabuli	Mkabuli		Q114870635	YEM:dg:2016-11:~2023-01
hussein-al-qabil	Hussein al-Qabil	al-Qabil		Q97202732	SAU:mc:2011-05:2014-05
hussein-arab	Hussein Arab	Arab		Q16127778	YEM:im:1995-06:2001-04;YEM:im:2015-12:2017-12
hussein-arab-isse	Hussein Arab Isse	Isse		Q16730085	SOM:dm:2011-07:2012-11
hussein-arnous	Hussein Arnous	Arnous	Hussein Arnus	Q60455401	SYR:hg:2020-06:2024-12
hussein-elabe-fahiye	Hussein Elabe Fahiye	Fahiye		Q98708509	SOM:fm:2007:2008
hussein-mwinyi	Hussein Mwinyi	Mwinyi	Hussein Ali Mwinyi	Q5018704	TZA:dm:2008-02:2012-05;TZA:dm:2014-01:2020-11
hussein-sheikh-abdirahman	Hussein Sheikh Abdirahman	Abdirahman		Q24529631	SOM:dm:2008:2009-02
hwang-ki-chul	Hwang Ki-chul	Hwang		Q16092691	KOR:mc:2013-09:2015-02
hwang-kyo-ahn	Hwang Kyo-ahn	Hwang		Q12625765	KOR:hg:2015-06:2017-05;KOR:hs:2016-12:2017-05
hwang-ui-don	Hwang Ui-don	Hwang		Q12625882	KOR:mc:2010-06:2010-12
hwang-woo-yea	Hwang Woo-yea	Hwang		Q4392537	KOR:dg:2014-11:2016-01
hyun-oh-seok	Hyun Oh-seok	Hyun		Q16092536	KOR:dg:2013-03:2014-07
iairo-lasaro	Iairo Lasaro	Lasaro			PNG:dg:1998-10:~1999
iajuddin-ahmed	Iajuddin Ahmed	Ahmed		Q165672	BGD:hg:2006-10:2007-01;BGD:hs:2002-09:2009-02
ian-borg	Ian Borg	Borg		Q38220741	MLT:fm:2022-03:~2022-07
ian-gorst	Ian Gorst	Gorst			JEY:hg:2011-12:2018-06
ian-khama	Ian Khama	Khama	Seretse Khama Ian Khama	Q57449	BWA:hg:2008-04:2018-03;BWA:hs:2008-04:2018-03
ibok-ekwe-ibas	Ibok Ekwe Ibas	Ibas		Q20740980	NGA:mc:2015-07:2021-01
ibragim-junusov	Ibragim Junusov	Junusov			KGZ:dg:2010-12:~2011
ibrahim-abdulaziz-al-assaf	Ibrahim Abdulaziz Al-Assaf	Al-Assaf	Ibrahim bin Abd al-Aziz al-Assaf	Q16135350	SAU:fm:2018-12:2019-10
ibrahim-ahmed-omer	Ibrahim Ahmed Omer	Omer		Q111184176	SDN:sp:2015:2019
ibrahim-al-jaafari	Ibrahim al-Jaafari	al-Jaafari	Ibrahim al-Jafari	Q316495	IRQ:fm:2014-09:2018-10;IRQ:hg:2003-08:2003-08;IRQ:hg:2005-05:2006-05;IRQ:vp:2004-06:~2004
ibrahim-assane-mayaki	Ibrahim Assane Mayaki	Mayaki		Q761823	NER:hg:1997-11:2000-01
ibrahim-attahiru	Ibrahim Attahiru	Attahiru		Q105082321	NGA:mc:2021-01:2021-05
ibrahim-bare-mainassara	Ibrahim Bare Mainassara	Bare			NER:hg:1996-01:1999-12;NER:hs:1996-01:1999-12
ibrahim-boubacar-keita	Ibrahim Boubacar Keita	Keita			MLI:hg:1994-03:2000-09;MLI:hs:2013-09:2020-09
ibrahim-boughali	Ibrahim Boughali	Boughali		Q107464379	DZA:sp:2021-07:~2022-08
ibrahim-gambari	Ibrahim Gambari	Gambari		Q953167	NGA:ad:2020-05:~2022-07
ibrahim-gazseev	Ibrahim Gazseev	Gazseev		Q31803839	GEO:dm:2016-09:2022-02
ibrahim-ghandour	Ibrahim Ghandour	Ghandour		Q21933547	SDN:fm:2015-06:2018-04
ibrahim-haidan	Ibrahim Haidan	Haidan		Q113574719	YEM:im:2020-12:~2023-01
ibrahim-ibni-al-marhum-sultan-iskandar	Ibrahim ibni al-Marhum Sultan Iskandar	Ibrahim			MYS:hs:2024-01:~2026-01
ibrahim-mahlab	Ibrahim Mahlab	Mahlab	Ibrahim Mehlab	Q15830552	EGY:hg:2014-06:2015-09
ibrahim-mahmoud-hamad	Ibrahim Mahmoud Hamad	Hamad		Q5984644	SDN:im:2008-02:2013-12;SDN:im:2018-05:2018-09
ibrahim-mantu	Ibrahim Mantu	Mantu		Q108443479	NGA:sp:2003:2007
ibrahim-mohamed-hamed	Ibrahim Mohamed Hamed	Hamed		Q112800392	SDN:ad:2015-06:2017-05
ibrahim-mohamed-solih	Ibrahim Mohamed Solih	Solih	Ibrahim Ibu Mohamed Solih	Q55614252	MDV:hg:2018-11:2023-11;MDV:hs:2018-11:2023-11
ibrahim-ogohi	Ibrahim Ogohi	Ogohi		Q89680786	NGA:mc:1999-05:2003-06
ibrahim-rugova	Ibrahim Rugova	Rugova		Q192138	XKX:hs:2002-03:2006-01
ibrahim-sadr	Ibrahim Sadr	Sadr		Q108301306	AFG:im:2021-08:2021-09
ibrahim-traore	Ibrahim Traore	Traore		Q114341246	BFA:hs:2022-09:~2026-01
ibrahim-yacouba	Ibrahim Yacouba	Yacouba		Q15819843	NER:fm:2016-04:2018-04
ibrahima-kassory-fofana	Ibrahima Kassory Fofana	Fofana	Ibrahima Fofana	Q5984807	GIN:hg:2018-05:2021-09
ibrahima-khalil-kaba	Ibrahima Khalil Kaba	Kaba		Q102264364	GIN:fm:2021-01:2021-09
ichraf-chbail	Ichraf Chbaïl	Chbaïl		Q72121705	TUN:ad:2019-10:~2022-07
idi-nadhoim	Idi Nadhoim	Nadhoim		Q113953781	COM:vp:2006-05:2011-05
idris-naim-sahin	İdris Naim Şahin	Şahin		Q1941436	TUR:im:2011-07:2013-01
idriss-al-traifi	Idriss al-Traifi	al-Traifi		Q112674357	SDN:im:2019-09:2021-02
idriss-deby	Idriss Déby	Déby	Idriss Deby Itno|Mahamat Idriss D By|Mahamat Idriss Deby|Mahamat Idriss Déby	Q57350	TCD:hg:1990-12:2021-04;TCD:hg:2021-04:2024-01;TCD:hs:1990-12:2021-04;TCD:hs:1990-12:2024-05;TCD:hs:2024-05:~2026-01
idrissa-seck	Idrissa Seck	Seck		Q1656918	SEN:hg:2002-11:2004-04
iftekhar-ahmed-chowdhury	Iftekhar Ahmed Chowdhury	Chowdhury		Q3148110	BGD:fm:2007-01:2009-01
igli-hasani	Igli Hasani	Hasani		Q99626474	:un:2018-02:~2023-01
ignace-gata-mavita	Ignace Gata Mavita	Gata Mavita	Ignace Gata Mavita wa Lufuta	Q3148164	COD:un:2019-05:~2019-05
ignacio-milam-tang	Ignacio Milam Tang	Tang	Ignacio Milan Tang	Q57898	GNQ:dg:2001-02:2001-03;GNQ:dg:2001-03:2003-02;GNQ:hg:2008-07:2012-05;GNQ:vp:2012-05:2016-06
ignacio-walker	Ignacio Walker	Walker		Q1657292	CHL:fm:2004-10:2006-03
ignatious-chombo	Ignatious Chombo	Chombo		Q16151660	ZWE:im:2015-07:2017-10
ignazio-cassis	Ignazio Cassis	Cassis		Q117254	CHE:fm:2017-11:~2025-12;CHE:hg:2022-01:2023-01;CHE:hs:2022-01:~2023-01;CHE:vp:2021-01:2021-12
ignazio-la-russa	Ignazio La Russa	La Russa		Q1394411	ITA:dm:2008-05:2011-11
igor-akhba	Igor Akhba	Akhba		Q983327	GEO:fm:2004-07:2004-12
igor-chudinov	Igor Chudinov	Chudinov		Q466022	KGZ:hg:2007-12:2009-10
igor-crnadak	Igor Crnadak	Crnadak		Q19959221	BIH:fm:2015-03:2019-12
igor-dodon	Igor Dodon	Dodon		Q4164146	MDA:dg:2008-03:2009-09;MDA:hs:2016-12:2020-12
igor-girkin	Igor Girkin	Girkin		Q16474356	UKR:dm:2014-05:2014-08
igor-gorgan	Igor Gorgan	Gorgan		Q90752213	MDA:mc:2013:2016-03;MDA:mc:2019-07:~2022-07
igor-ivanov	Igor Ivanov	Ivanov		Q378027	RUS:fm:1998:2004
igor-kalinin	Igor Kalinin	Kalinin		Q559342	UKR:si:2012-02:2013-01
igor-kornet	Igor Kornet	Kornet		Q43402379	UKR:im:2014-08:2017-11;UKR:im:2017-11:~2022-07
igor-luksic	Igor Lukšić	Lukšić		Q57746	MNE:fm:2012-12:2016-11;MNE:hg:2010-12:2012-12
igor-lutsky	Igor Lutsky	Lutsky		Q96062421	BLR:ad:2021-04:~2022-08
igor-martynov	Igor Martynov	Martynov		Q19008101	UKR:dg:2018-12:2019-05
igor-matovic	Igor Matovič	Matovič		Q552706	SVK:dg:2021-04:~2022-08;SVK:hg:2020-03:2021-04
igor-panfilov	Igor Panfilov	Panfilov		Q112687709	MDA:dm:2014-02:2014-04
igor-sanakoyev	Igor Sanakoyev	Sanakoyev		Q4407406	GEO:hg:2003-09:2005-05
igor-sergeyenko	Igor Sergeyenko	Sergeyenko		Q77455302	BLR:ad:2019-12:~2022-08
igor-sergeyev	Igor Sergeyev	Sergeyev		Q740269	RUS:dm:1997-05:2001-03
igor-shuvalov	Igor Shuvalov	Shuvalov	Igor Ivanovich Sechin|Igor Ivanovich Shuvalov|Premiers Igor Ivanovich Shuvalov|Premiers Sergey Borisovich Ivanov|Sergey Semenovich Sobyanin	Q1396860	RUS:dg:2008-05:2018-05
igor-zorcic	Igor Zorčič	Zorčič		Q43389540	SVN:sp:2020-03:2022-05
ihar-liasenka	Ihar Liašenka	Liašenka		Q56245145	BLR:dg:2018-08:2020-03
ihar-pietrysenka	Ihar Pietryšenka	Pietryšenka	Igor Lyashenko|Igor Petrishenko|Ihar Petryshenka	Q4360605	BLR:dg:2018-08:~2024-05
ihar-shunevich	Ihar Shunevich	Shunevich	Igor Shunevich	Q13028032	BLR:im:2012-05:2019-06
ihor-drizhchany	Ihor Drizhchany	Drizhchany		Q1999100	UKR:si:2005-09:2006-12
ihor-plotnytskiy	Ihor Plotnytskiy	Plotnytskiy		Q17582456	UKR:dm:2014-05:2014-08;UKR:hg:2014-08:2014-08
ihor-raynin	Ihor Raynin	Raynin			UKR:ad:2019-05:~2019-05
ihor-razinkov	Ihor Razinkov	Razinkov			UKR:si:2019-05:~2019-05
ihor-smeshko	Ihor Smeshko	Smeshko		Q1657926	UKR:si:2003-09:2005-02
ihor-tenyukh	Ihor Tenyukh	Tenyukh		Q3916289	UKR:dm:2014-02:2014-03
ijaz-ahmed-shah	Ijaz Ahmed Shah	Shah	Ijaz Ahmad Shah	Q5995130	PAK:im:2019-04:2020-12
ike-ekweremadu	Ike Ekweremadu	Ekweremadu		Q13140687	NGA:sp:2007-06:2019-06
ikililou-dhoinine	Ikililou Dhoinine	Dhoinine		Q57458	COM:hg:2011-05:2016-05;COM:hs:2011-05:2016-05;COM:vp:2006-05:2011-05
ilham-aliyev	Ilham Aliyev	Aliyev		Q57371	AZE:hg:2003-08:2003-10;AZE:hs:2003-10:~2026-05
ilia-darchiashvili	Ilia Darchiashvili	Darchiashvili		Q111487495	GEO:fm:2022-04:~2022-08
iliana-yotova	Iliana Yotova	Yotova	Iliana Iotova	Q433338	BGR:vp:2017-01:~2024-05
ilidio-vieira-te	Ilídio Vieira Te	Te	Il dio Vieira Te		GNB:hg:2025-11:~2026-01
ilie-bolojan	Ilie Bolojan	Bolojan		Q18538164	ROU:hg:2005-06:~2026-01;ROU:hs:2025-02:2025-05
ilie-sarbu	Ilie Sârbu	Sârbu		Q13580347	ROU:sp:2008-10:2008-12
ilija-dakovic	Ilija Daković	Daković		Q110584229	MNE:mc:2017-10:2018-07
ilinka-mitreva	Ilinka Mitreva	Mitreva		Q466210	MKD:fm:2001-05:2001-11;MKD:fm:2002-11:2006-08
ilir-gjoni	Ilir Gjoni	Gjoni		Q13040130	ALB:dm:2000-07:2000-11
ilir-meta	Ilir Meta	Meta		Q727132	ALB:fm:2002:2003;ALB:fm:2009:2010;ALB:hg:1999-10:2002-02;ALB:hs:2017-07:2022-07;ALB:sp:2013-09:2017-07
iliyana-tsanova	Iliyana Tsanova	Tsanova		Q12281685	BGR:dg:2013-03:2013-05;BGR:dg:2014-08:2014-11
ilker-basbug	İlker Başbuğ	Başbuğ		Q338148	TUR:mc:2006-08:2008-08;TUR:mc:2008-08:2010-08
ilkka-kanerva	Ilkka Kanerva	Kanerva		Q718650	FIN:fm:2007-04:2008-04
ilya-iosifovich-klebanov	Ilya Iosifovich Klebanov	Klebanov			RUS:dg:1999-05:~2001
ilyas-abu-saab	Ilyas Abu Saab	Saab			LBN:dm:2019-05:~2019-05
im-chol-ung	Im Chol-ung	Im	Kim Chung Gol|Kim Kwang Chol|Kim Nung O|Kim Sung Du|Kim Yong Chol|Kim Yong Ho|Kim Yong Jae|Pak Myong Chol	Q31180000	PRK:dg:2014-05:2019-04;PRK:dg:2019-04:2021-01
imad-khamis	Imad Khamis	Khamis	Imad Muhammad Dib Khamis	Q6001983	SYR:hg:2016-07:2020-06
imangali-tasmagambetov	Imangali Tasmagambetov	Tasmagambetov		Q1377525	KAZ:dm:2014-10:2016-09;KAZ:hg:2002-01:2003-06
imants-viesturs-liegis	Imants Viesturs Lieģis	Lieģis		Q3036890	LVA:dm:2009-03:2010-11
imata-kabua	Imata Kabua	Kabua		Q12917	MHL:hg:1997-01:2000-01;MHL:hs:1997-01:2000-01
imed-hazgui	Imed Hazgui	Hazgui		Q89844681	TUN:dm:2020-02:2020-09
imed-memmich	Imed Memmich	Memmich		Q108883556	TUN:dm:2021-10:~2022-07
imran-khan	Imran Khan	Khan		Q155164	PAK:hg:2018-08:2022-04;PAK:im:2018-08:2019-04
imre-forgacs	Imre Forgács	Forgács		Q1002913	HUN:im:2009-12:2010-05
imre-szekeres	Imre Szekeres	Szekeres		Q676268	HUN:dm:2006-06:2010-05
inal-ardzinba	Inal Ardzinba	Ardzinba		Q18043980	GEO:fm:2021-11:~2022-07
inal-mamiev	Inal Mamiev	Mamiev		Q113502633	GEO:sp:2017-04:2017-06
inam-ul-haq	Inam-ul-Haq			Q3149781	PAK:fm:2002-06:2002-11;PAK:fm:2007-11:2008-03
inara-murniece	Ināra Mūrniece	Mūrniece		Q4308133	LVA:sp:2014-11:~2022-07
inatio-akaruru	Inatio Akaruru	Akaruru			COK:dg:1989-02:~1999
indulis-berzins	Indulis Bērziņš	Bērziņš		Q1661904	LVA:fm:1999-07:2002-11
indulis-emsis	Indulis Emsis	Emsis		Q540255	LVA:hg:2004-03:2004-12;LVA:sp:2006-11:2007-09
ine-marie-eriksen-soreide	Ine Marie Eriksen Søreide	Søreide	Ine Eriksen Soreide	Q1770992	NOR:dm:2013-10:2017-10;NOR:fm:2017-10:2021-10
ines-maria-chapman-waugh	Inés María Chapman Waugh	Chapman	Ines Chapman Waugh	Q114436612	CUB:dg:2019-12:~2024-06
inga-rhonda-king	Inga Rhonda King	King			VCT:un:2019-05:~2019-05
inga-ruginiene	Inga Ruginiene	Ruginiene			LTU:hg:2025-09:~2026-01
ingibjorg-solrun-gisladottir	Ingibjörg Sólrún Gísladóttir			Q262299	ISL:fm:2007-05:2009-02
ingrida-latimira	Ingrīda Latimira	Latimira		Q465499	LVA:sp:2002-11:2006-11
ingrida-simonyte	Ingrida Šimonytė	Šimonytė		Q437096	LTU:hg:2020-11:2025-08
inia-seruiratu	Inia Seruiratu	Seruiratu		Q59149050	FJI:dm:2018-11:~2022-07;FJI:fm:2019-01:2020-04
inoke-kubuabola	Inoke Kubuabola	Kubuabola		Q58316	FJI:fm:2009-07:2016-09
inonge-wina	Inonge Wina	Wina		Q18908010	ZMB:vp:2015-01:2021-08
ioan-mircea-pascu	Ioan Mircea Pașcu	Pașcu		Q348800	ROU:dm:2000-12:2004-12
ioan-rus	Ioan Rus	Rus		Q1671900	ROU:im:2000-12:2004-03;ROU:im:2012-05:2012-08
ioannis-giagkos	Ioannis Giagkos	Giagkos		Q6062034	GRC:mc:2009:2011
ioannis-kasoulidis	Ioannis Kasoulidis	Kasoulidis		Q1671928	CYP:fm:1997-04:2003-02;CYP:fm:2013-03:2018-02;CYP:fm:2022-01:~2022-08
ioannis-sarmas	Ioannis Sarmas	Sarmas			GRC:hg:2023-05:2023-06
iolu-abil	Iolu Abil	Abil	Iolu Johnson Abbil|Iolu Johnson Abil	Q57493	VUT:hs:2009-09:2014-09
ioma-rajapaksa	Ioma Rajapaksa	Rajapaksa		Q110644109	LKA:ad:2019-11:2022-07
ion-chicu	Ion Chicu	Chicu		Q75020865	MDA:hg:2019-11:2020-12
ion-ciubuc	Ion Ciubuc	Ciubuc			MDA:hg:1997-01:1999-12
ion-coropcean	Ion Coropcean	Coropcean		Q12730819	MDA:dm:2007-06:2007-07
ion-diaconescu	Ion Diaconescu	Diaconescu		Q6063040	ROU:sp:1996-11:2000-11
ion-gorita	Ion Goriță	Goriță		Q28195984	ROU:un:1994:2000
ion-iliescu	Ion Iliescu	Iliescu		Q189575	ROU:hs:2000-12:2004-12
ion-jinga	Ion Jinga	Jinga		Q12730882	ROU:un:2015-08:~2022-08
ion-marcel-vela	Ion Marcel Vela	Vela		Q26239244	ROU:im:2019-11:2020-12
ion-stefan	Ion Ștefan	Ștefan		Q28193538	ROU:ad:2019-11:2020-12
ionatana-ionatana	Ionatana Ionatana	Ionatana		Q961043	TUV:hg:1999-04:2000-12
iqbal-karim-bhuiyan	Iqbal Karim Bhuiyan	Bhuiyan		Q11206567	BGD:mc:2012-06:2015-06
irakli-alasania	Irakli Alasania	Alasania		Q937937	GEO:dm:2012-10:2014-11;GEO:un:2006-09:2008-05
irakli-gharibashvili	Irakli Gharibashvili	Gharibashvili	Irakli Garibashvili	Q6066533	GEO:dm:2019-09:2021-02;GEO:hg:2013-11:2015-12;GEO:hg:2021-02:2024-02;GEO:im:2012-10:2013-11
irakli-kobakhidze	Irakli Kobakhidze	Kobakhidze		Q27885302	GEO:hg:2024-02:~2026-05;GEO:sp:2019-05:~2019-05
irakli-menagarishvili	Irakli Menagarishvili	Menagarishvili		Q1978029	GEO:fm:1995-12:2003-11
irakli-okruashvili	Irakli Okruashvili	Okruashvili		Q469561	GEO:dm:2004-12:2006-11;GEO:im:2004-06:2004-12
irena-degutiene	Irena Degutienė	Degutienė		Q270360	LTU:sp:2009-09:2012-11
irena-schusterova	Irena Schusterová	Schusterová		Q56254928	SVK:ad:1999-06:2004-06
irene-kalin	Irène Kälin	Kälin		Q19502656	CHE:sp:2021-11:~2022-08
irfaan-ali	Irfaan Ali	Ali	Mohammed Irfaan Ali	Q64840184	GUY:hg:2020-08:~2026-01;GUY:hs:2020-08:~2026-01
irung-awan	Irung Awan	Awan		Q112221966	COD:dm:2001-04:2003-07
iryna-vereshchuk	Iryna Vereshchuk	Vereshchuk		Q20066227	UKR:dg:2021-11:~2022-07
isa-ibrahim	Isa Ibrahim	Isa	Laila Utama Isa bin Ibrahim	Q50365689	BRN:ad:2019-05:~2019-05;BRN:sp:2011:2015
isa-mustafa	Isa Mustafa	Mustafa		Q177851	XKX:hg:2014-12:2017-09
isaac-alfa	Isaac Alfa	Alfa		Q6075829	NGA:mc:1999-05:2001-04
isaac-herzog	Isaac Herzog	Herzog	Issac Herzog	Q983258	ISR:hs:2021-06:~2026-01
isabel-guzman	Isabel Guzman	Guzman		Q104717188	USA:ad:2021-03:~2022-08
isabel-saint-malo	Isabel Saint Malo	Saint Malo	Isabel de Saint Malo de Alvarado	Q16765135	PAN:fm:2014-07:2019-07;PAN:vp:2014-07:2019-07
isabella-lovin	Isabella Lövin	Lövin		Q241208	SWE:dg:2019-01:~2021-12
isabelle-berro-amadei	Isabelle Berro-Amadeï	Berro-Amadeï		Q1673628	MCO:fm:2022-01:~2022-12;MCO:hg:2025-01:2025-07
isabelle-champmoreau	Isabelle Champmoreau	Champmoreau			NCL:vp:2021-07:~2024-05
isabelle-moret	Isabelle Moret	Moret		Q120742	CHE:sp:2019-12:2020-11
isabelle-picco	Isabelle Picco	Picco			MCO:un:2019-05:~2019-05
isaia-italeli	Isaia Italeli	Italeli		Q6078458	TUV:sp:2010-09:2010-12
isaias-afwerki	Isaias Afwerki	Isaias	Afworki Isaias|Isaias Afworki	Q57348	ERI:hg:1993-05:~2026-01;ERI:hs:1993-05:~2026-01
isatou-njie-saidy	Isatou N’jie-Saidy	N’jie-Saidy		Q467531	GMB:vp:1997-03:2017-01
isatou-touray	Isatou Touray	Touray		Q27541581	GMB:vp:2019-03:~2023-12
isaura-nyusi	Isaura Nyusi	Nyusi		Q63431954	MOZ:ad:2015-01:~2022-07
isgender-handurdyyewic-mulikow	Isgender Handurdýyewiç Mülikow	Mülikow	Isgender Mulikow	Q15074172	TKM:im:2009-05:2019-10
ishaq-dar	Ishaq Dar	Dar		Q3155254	PAK:fm:2024-03:~2025-12
ishaya-ibrahim	Ishaya Ibrahim	Ibrahim		Q26251264	NGA:mc:2008-08:2010-09
ishenbai-kadyrbekov	Ishenbai Kadyrbekov	Kadyrbekov		Q24669	KGZ:hs:2005-03:2005-03
ishfaq-nadeem-ahmed	Ishfaq Nadeem Ahmed	Ahmed		Q27907543	PAK:mc:2013-11:2015-04
ishmael-kalsakau	Ishmael Kalsakau	Kalsakau		Q24950945	VUT:dg:2020-04:~2022-07;VUT:hg:2022-11:2023-09;VUT:im:2020-04:~2022-07
ishwar-pokhrel	Ishwar Pokhrel	Pokhrel			NPL:dg:2018-06:~2023-05
ishwor-pokharel	Ishwor Pokharel	Pokharel			NPL:dm:2019-05:~2019-05
isiaka-oladayo-amao	Isiaka Oladayo Amao	Amao		Q105083934	NGA:mc:2021-01:~2022-07
isidore-mvouba	Isidore Mvouba	Mvouba		Q57890	COG:hg:2005-01:2009-09
isik-kosaner	Işık Koşaner	Koşaner		Q970840	TUR:mc:2010-08:2011-07
iskenderbek-aidaraliyev	Iskenderbek Aidaraliyev	Aidaraliyev	Iskenderbek Aydaraliyev	Q3558114	KGZ:hg:2007-11:2007-12
islam-karimov	Islam Karimov	Karimov	Islom Karimov	Q57558	UZB:hs:1991-09:2016-09
ismael-martins	Ismael Martins	Martins		Q5526551	AGO:un:2001-05:2018-02
ismael-sueno	Ismael Sueño	Sueño		Q24896198	PHL:im:2016-06:2017-04
ismail-al-shatti	Ismail al-Shatti	al-Shatti			KWT:dg:2006-07:~2006
ismail-cem-ipekci	İsmail Cem İpekçi	İpekçi		Q344153	TUR:fm:1999-04:2002-07
ismail-haniyeh	Ismail Haniyeh	Haniyeh			PSE:hg:2006-03:2007-06
ismail-kahraman	İsmail Kahraman	Kahraman		Q6043452	TUR:sp:2015-11:2018-07
ismail-lleshi	Ismail Lleshi	Lleshi		Q13040243	ALB:dm:2000-11:2001-09
ismail-mahmud-hurre	Ismail Mahmud Hurre	Hurre		Q3155411	SOM:fm:2000:2002;SOM:fm:2006:2007
ismail-omar-guelleh	Ismail Omar Guelleh	Guelleh	Guelleh Ismail Omar	Q57390	DJI:hs:1999-05:~2026-01
ismail-ould-bedde-ould-cheikh-sidiya	Ismail Ould Bedde Ould Cheikh Sidiya	Sidiya		Q3155412	MRT:hg:2019-08:2020-08
ismail-ould-cheikh-ahmed	Ismail Ould Cheikh Ahmed	Ahmed		Q16733931	MRT:fm:2018-06:2022-03
ismail-sabri-yaakob	Ismail Sabri Yaakob	Ismail Sabri		Q6084858	MYS:dg:2021-07:2021-08;MYS:dm:2020-03:2021-08;MYS:hg:2021-08:2022-11
ismet-yilmaz	İsmet Yılmaz	Yılmaz		Q8080224	TUR:dm:2011-07:2013-01;TUR:dm:2015-11:2016-05
israel-katz	Israel Katz	Katz	Yisrael Katz	Q487304	ISR:dm:2024-11:~2025-12;ISR:fm:2019-02:2020-05;ISR:fm:2024-01:2024-11
issa-kalantari	Issa Kalantari	Kalantari			IRN:vp:2019-05:~2019-05
issa-konfourou	Issa Konfourou	Konfourou			MLI:un:2019-05:~2019-05
issam-fares	Issam Fares	Fares			LBN:dg:2000-10:~2004
isselkou-ould-ahmed-izid-bih	Isselkou Ould Ahmed Izid Bih	Bih		Q56064168	MRT:fm:2016:2018
istvan-simicsko	István Simicskó	Simicskó		Q1288461	HUN:dm:2015-09:2018-05
ita-ekpeyong	Ita Ekpeyong	Ekpeyong		Q16728788	NGA:si:2010-09:2015-07
italo-righi	Italo Righi	Righi		Q1353628	SMR:hs:2012-04:2012-10;SMR:hs:2025-04:~2025-10
itihi-lekounzou-ossetoumba	Itihi Lekounzou Ossetoumba	Ossetoumba		Q112321251	COG:dm:1999-01:2002-08
itsunori-onodera	Itsunori Onodera	Onodera		Q49969	JPN:dm:2012-12:2014-09;JPN:dm:2017-08:2018-10
iurie-leanca	Iurie Leancă	Leancă		Q58087	MDA:dg:2009-09:~2009;MDA:dg:2019-05:~2019-05;MDA:fm:2001-07:2001-09;MDA:fm:2009-09:2013-05;MDA:hg:2013-04:2015-02;MDA:hg:2013-05:2015-02
iurie-turcanu	Iurie Țurcanu	Țurcanu		Q108051891	MDA:dg:2021-08:~2022-07
iva-miteva	Iva Miteva	Miteva		Q106506653	BGR:sp:2021-04:2021-05;BGR:sp:2021-07:2021-09
ivan-bakanov	Ivan Bakanov	Bakanov		Q62726046	UKR:si:2019-05:2022-07
ivan-bambiza	Ivan Bambiza	Bambiza			BLR:dg:2004-05:~2004
ivan-bartos	Ivan Bartoš	Bartoš		Q1292951	CZE:dg:2021-12:~2024-05
ivan-brajovic	Ivan Brajović	Brajović		Q12752123	MNE:im:2009-06:2012-12;MNE:sp:2016-11:2020-09
ivan-collendavelloo	Ivan Collendavelloo	Collendavelloo		Q23775991	MUS:dg:2014-12:2020-06
ivan-duque-marquez	Iván Duque Márquez	Duque		Q17478000	COL:hg:2018-08:2022-08;COL:hs:2018-08:2022-08
ivan-fernald	Ivan Fernald	Fernald		Q2212953	SUR:dm:2005:2010
ivan-flores	Iván Flores	Flores		Q18719731	CHL:sp:2019-03:2020-04
ivan-gasparovic	Ivan Gašparovič	Gašparovič		Q57295	SVK:hs:2004-06:2014-06
ivan-korcok	Ivan Korčok	Korčok		Q3156132	SVK:fm:2020-04:2021-03;SVK:fm:2021-04:~2022-08
ivan-kostov	Ivan Kostov	Kostov		Q362129	BGR:hg:1997-05:2001-07
ivan-kovacic	Ivan Kovacic	Kovacic			HRV:dg:2016-10:~2017-03
ivan-kubrakou	Ivan Kubrakou	Kubrakou		Q98831330	BLR:im:2020-10:~2022-08
ivan-langer	Ivan Langer	Langer		Q3156137	CZE:im:2006-09:2009-05
ivan-miklos	Ivan Miklos	Miklos			SVK:dg:1998-10:~2005;SVK:dg:2010-07:~2011
ivan-mrkic	Ivan Mrkić	Mrkić		Q58278	SRB:fm:2012-07:2014-04
ivan-penic	Ivan Penić	Penić		Q61062167	HRV:im:1996-12:2000-01
ivan-plyushch	Ivan Plyushch	Plyushch		Q742735	UKR:sp:2000-02:2002-05
ivan-rogers	Ivan Rogers	Rogers		Q6097351	GBR:ad:2003:2006
ivan-vasyunik	Ivan Vasyunik	Vasyunik	Ivan Vasyunyk	Q4105195	UKR:ad:2005-09:2005-09;UKR:dg:2007-12:~2009
ivanka-trump	Ivanka Trump	Trump		Q239411	USA:ad:2017-03:2021-01
ivanna-klympush-tsintsadze	Ivanna Klympush-Tsintsadze	Klympush-Tsintsadze	Ivanna Klympush-Tsyntsadze	Q20067554	UKR:dg:2016-04:2019-08
ivar-asjes	Ivar Asjes	Asjes			CUW:hg:2013-06:2021-06
ivar-hansen	Ivar Hansen	Hansen		Q3368105	DNK:sp:1998-03:2003-03
ivars-godmanis	Ivars Godmanis	Godmanis		Q210822	LVA:hg:2007-12:2009-03
ivaylo-kalfin	Ivaylo Kalfin	Kalfin		Q1281454	BGR:dg:2005-08:~2008;BGR:dg:2014-11:~2015-11;BGR:fm:2005-08:2009-07
iveta-radicova	Iveta Radičová	Radičová		Q211771	SVK:hg:2010-07:2012-04
ivica-dacic	Ivica Dačić	Dačić		Q57843	SRB:dg:2008-07:2012-07;SRB:dg:2019-05:~2019-05;SRB:fm:2014-04:2020-10;SRB:fm:2022-10:2024-05;SRB:hg:2012-07:2014-04;SRB:hg:2017-05:2017-06;SRB:hg:2024-03:2024-05;SRB:im:2008-07:2014-04;SRB:sp:2020-10:~2022-07
ivica-dronjic	Ivica Dronjic	Dronjic			BIH:un:2019-05:~2019-05
ivica-kirin	Ivica Kirin	Kirin		Q1287344	HRV:im:2005-02:2008-01
ivica-kostovic	Ivica Kostovic	Kostovic			HRV:dg:1993-10:~1999
ivica-racan	Ivica Račan	Račan		Q315467	HRV:hg:2000-01:2003-12
ivo-bischofberger	Ivo Bischofberger	Bischofberger		Q693332	CHE:sp:2016-11:2017-11
ivo-josipovic	Ivo Josipović	Josipović		Q57258	HRV:hs:2010-02:2015-02
ivo-miro-jovic	Ivo Miro Jović	Jović		Q560051	BIH:hs:2005-06:2006-02
ivo-sanader	Ivo Sanader	Sanader		Q56220	HRV:hg:2003-12:2009-07
ivo-vajgl	Ivo Vajgl	Vajgl		Q685146	SVN:fm:2004-07:2004-12
ivonne-passada	Ivonne Passada	Passada		Q5923354	URY:sp:2010-02:2011-03
ivy-matsepe-casaburri	Ivy Matsepe-Casaburri	Matsepe-Casaburri		Q467838	ZAF:hs:2005-09:2005-09;ZAF:hs:2008-09:~2022-07
iyorchia-ayu	Iyorchia Ayu	Ayu		Q15437956	NGA:im:2003-07:2005-06
izabela-jaruga-nowacka	Izabela Jaruga-Nowacka	Jaruga-Nowacka		Q260996	POL:dg:2004-06:~2005
izkia-siches	Izkia Siches	Siches		Q88030581	CHL:im:2022-03:~2022-07
j-b-dauda	J. B. Dauda	Dauda		Q6104671	SLE:fm:2010:2012
j-y-pillay	J.Y Pillay	Pillay		Q6109288	SGP:hs:2017-09:2017-09
jaak-aaviksoo	Jaak Aaviksoo	Aaviksoo		Q253515	EST:dm:2007-04:2011-04
jaak-joeruut	Jaak Jõerüüt	Jõerüüt		Q1676748	EST:dm:2004-11:2005-10;EST:un:2004-07:2004-11
jaakko-jonkka	Jaakko Jonkka	Jonkka		Q6109574	FIN:dg:2001:2007
jaap-de-hoop-scheffer	Jaap de Hoop Scheffer	Scheffer			:io:2004-01:2009-07
jaap-de-hoop-scheffer-nld-2003	Jaap de Hoop Scheffer	Scheffer		Q273812	NLD:fm:2002-07:2003-12
jaber-al-ahmad-al-sabah	Jaber al-Ahmad al-Sabah	al-Sabah	Jabir al-Ahmad al-Jabir Al Sabah|Jabir al-Ahmad al-Jabir al-Sabah|Mishal al-Ahmad al-Jabir al-Sabah|Mishal al-Ahmad al-Sabah|Muhammad al-Jabri	Q217194	KWT:hs:1977-12:2006-01;KWT:hs:2023-12:~2026-01
jaber-al-mubarak-al-hamad-al-sabah	Jaber Al-Mubarak Al-Hamad Al-Sabah	Jaber Al-Mubarak	Jabir Mubarak al-Hamad Al Sabah|Jabir Mubarak al-Hamad al-Sabah|Jabir al-Mubarak al-Hamad al-Sabah	Q57894	KWT:dg:2001:~2005;KWT:dm:2001-02:2011-11;KWT:hg:2011-12:2022-07;KWT:im:2006-02:2007-10
jacek-czaputowicz	Jacek Czaputowicz	Czaputowicz		Q11715253	POL:fm:2018-01:2020-08
jacek-sasin	Jacek Sasin	Sasin		Q11715561	POL:dg:2019-06:~2023-12
jacinda-ardern	Jacinda Ardern	Ardern		Q3606816	NZL:hg:2017-10:2023-01
jacinta-allan	Jacinta Allan	Allan		Q6110749	AUS:dg:2022-06:~2022-07
jacinto-veloso	Jacinto Veloso	Veloso		Q30346498	MOZ:si:2020-03:~2022-07
jack-guy-lafontant	Jack Guy Lafontant	Lafontant		Q28836953	HTI:hg:2017-03:2018-09
jack-keane	Jack Keane	Keane		Q1566344	USA:mc:1999-06:2003-10
jack-mcconnell	Jack McConnell	McConnell		Q132040	GBR:fm:2000-10:2001-11;GBR:hg:2001-11:2007-05
jack-snelling	Jack Snelling	Snelling		Q6115240	AUS:dm:2011-10:2014-05;AUS:sp:2006-04:2010-03
jack-straw	Jack Straw	Straw		Q311278	GBR:fm:2001-06:2006-05;GBR:im:1997-05:2001-06
jackie-trad	Jackie Trad	Trad		Q16214242	AUS:dg:2015-02:~2022-07
jacob-mudenda	Jacob Mudenda	Mudenda		Q58007739	ZWE:sp:2013-09:~2022-07
jacob-mwiimbu	Jacob Mwiimbu	Mwiimbu		Q45384555	ZMB:im:2021-08:~2022-07
jacob-nena	Jacob Nena	Nena			FSM:hg:1997-05:1999-05;FSM:hs:1997-05:1999-05
jacob-zuma	Jacob Zuma	Zuma		Q57282	ZAF:dg:1999-06:~2004;ZAF:hg:2009-05:2018-02;ZAF:hs:2009-05:2018-02;ZAF:vp:1999-06:~2004
jacobo-salas	Jacobo Salas	Salas		Q113115163	PAN:sp:2003-09:2004-08
jacqueline-gourault	Jacqueline Gourault	Gourault		Q3157735	FRA:im:2019-05:~2019-05
jacques-baudin	Jacques Baudin	Baudin		Q3158206	SEN:fm:1998-07:2000-04
jacques-brotchi	Jacques Brotchi	Brotchi		Q1677920	BEL:sp:2018-12:2019-05
jacques-chirac	Jacques Chirac	Chirac		Q2105	AND:hs:1995-05:~2006;FRA:hs:1995-05:2007-05
jacques-edouard-alexis	Jacques-Édouard Alexis	Alexis		Q471075	HTI:hg:1999-03:2001-03;HTI:hg:2006-06:2008-09
jacques-f-poos	Jacques F. Poos	Poos			LUX:dg:1984-07:~1999
jacques-sylla	Jacques Sylla	Sylla			MDG:hg:2002-05:2007-01
jacques-yvon-ndolou	Jacques Yvon Ndolou	Ndolou		Q24880625	COG:dm:2002-08:2005-01;COG:dm:2005-01:2009-09
jacquesson-mazette	Jacquesson Mazette	Mazette		Q112062407	CAF:im:2003-01:2003-03
jacqui-smith	Jacqui Smith	Smith		Q237217	GBR:im:2007-06:2009-06
jadranka-kosor	Jadranka Kosor	Kosor		Q57611	HRV:dg:2003-12:~2008;HRV:hg:2009-07:2011-12
jadranko-prlic	Jadranko Prlić	Prlić		Q1567559	BIH:fm:1997-01:2001-02
jafar-hassan	Jafar Hassan	Hassan			JOR:hg:2024-09:~2026-01
jafeth-cabrera-franco	Jafeth Cabrera Franco	Cabrera		Q20742949	GTM:vp:2016-01:2020-01
jagdeep-dhankhar	Jagdeep Dhankhar	Dhankhar		Q50410280	IND:vp:2022-08:~2024-05
jagdish-koonjul	Jagdish Koonjul	Koonjul			MUS:un:2019-05:~2019-05
jagernath-lachmon	Jagernath Lachmon	Lachmon		Q335287	SUR:sp:2000-07:2001-10
jaime-basilio-monteiro	Jaime Basílio Monteiro	Monteiro	Jaime Monteiro	Q20192117	MOZ:im:2015-01:2020-01
jaime-david-fernandez-mirabal	Jaime David Fernández Mirabal	Fernández		Q9010575	DOM:vp:1996-08:2000-08
jaime-gama	Jaime Gama	Gama		Q472589	PRT:fm:1995-10:2002-04;PRT:sp:2005-03:2011-06
jaime-hermida-castillo	Jaime Hermida Castillo	Hermida			NIC:un:2019-05:~2019-05
jaime-mayor-oreja	Jaime Mayor Oreja	Oreja		Q701362	ESP:im:1996-05:2001-02
jaime-morales-carazo	Jaime Morales Carazo	Morales			NIC:vp:2007-01:~2011
jaime-quintana	Jaime Quintana	Quintana		Q5925286	CHL:sp:2019-03:2020-03
jaime-ravinet	Jaime Ravinet	Ravinet		Q3160579	CHL:dm:2004-09:2006-03;CHL:dm:2010-03:2011-01
jair-bolsonaro	Jair Bolsonaro	Bolsonaro	Jair Messias Bolsonaro	Q10304982	BRA:hg:2019-01:2023-01;BRA:hs:2019-01:2023-01
jakaya-mrisho-kikwete	Jakaya Mrisho Kikwete	Kikwete	Jakaya Kikwete	Q57488	TZA:fm:1995-11:2005-12;TZA:hg:2005-12:2015-11;TZA:hs:2005-12:2015-11
jake-sullivan	Jake Sullivan	Sullivan		Q16730147	USA:si:2021-01:2025-01
jakob-presecnik	Jakob Presečnik	Presečnik		Q18565765	SVN:sp:2013-01:2013-02
jakov-milatovic	Jakov Milatović	Milatović		Q104417661	MNE:hs:2023-05:~2026-01
jakub-kulhanek	Jakub Kulhánek	Kulhánek		Q106492664	CZE:fm:2021-04:2021-12
jakup-krasniqi	Jakup Krasniqi	Krasniqi		Q562918	XKX:hs:2010-09:2011-02;XKX:hs:2011-04:2011-04
jalal-al-ruwishan	Jalal Al-Ruwishan	Al-Ruwishan		Q20385496	YEM:dg:2016-11:~2023-01;YEM:im:2014-11:2015-01
jalal-harutyunyan	Jalal Harutyunyan	Harutyunyan		Q85618809	AZE:dm:2020-02:2020-10
jalal-talabani	Jalal Talabani	Talabani		Q57306	IRQ:hg:2003-11:2003-11;IRQ:hs:2005-04:2014-07
jalal-yusif-al-digair	Jalal Yusif Al Digair	Al Digair		Q112800393	SDN:ad:2015-06:2017-05
jalil-abbas-jilani	Jalil Abbas Jilani	Jilani			PAK:fm:2023-08:2024-03
jamal-abdelmajeed	Jamal Abdelmajeed	Abdelmajeed		Q112674332	SDN:si:2020-01:~2022-07
jamal-abdullah-al-sallal	Jamal Abdullah Al - Sallal	Sallal		Q20385904	YEM:fm:2014-06:2014-11
jamal-abdullah-al-sallal-yem-2014	Jamal Abdullah al-Sallal	al-Sallal		Q108548948	YEM:fm:2014:2014-06
jamal-aldin-omar	Jamal Aldin Omar	Omar		Q88511256	SDN:dm:2019-09:2020-03
jamal-faris-al-ruwayi	Jamal Faris al-Ruwayi	al-Ruwayi			BHR:un:2019-05:~2019-05
jamal-uddin-ahmed	Jamal Uddin Ahmed	Ahmed		Q27916509	BGD:mc:1995-06:2001-06
james-a-winnefeld	James A. Winnefeld	Winnefeld		Q6128328	USA:mc:2011-08:2015-07
james-alix-michel	James Alix Michel	Michel	James Michel		SYC:hg:2004-04:2016-10;SYC:hs:2004-04:2016-10
james-b-cunningham	James B. Cunningham	Cunningham		Q348185	USA:un:2001-01:2001-09
james-bowler	James Bowler	Bowler		Q6130059	GBR:ad:2010-05:2011-12
james-c-cocker	James C. Cocker	Cocker			TON:dg:2001-01:~2005
james-c-f-huang	James C. F. Huang	Huang		Q715504	TWN:fm:2006-01:2008-05
james-c-mcconville	James C. McConville	McConville		Q20707727	USA:mc:2017-06:~2022-08;USA:mc:2019-08:~2022-08
james-cartwright	James Cartwright	Cartwright		Q326836	USA:mc:2007-08:2011-08
james-cleverly	James Cleverly	Cleverly		Q6131460	GBR:fm:2022-09:2023-11;GBR:im:2023-11:2024-07
james-crawford	James Crawford	Crawford		Q1680223	:io:2015-02:2021-05
james-emmanuel-nuquay	James Emmanuel Nuquay	Nuquay		Q110517644	LBR:sp:2016-10:2018-01
james-f-mitchell	James F. Mitchell	Mitchell			VCT:hg:1984-07:2001-03
james-franklin-jeffrey	James Franklin Jeffrey	Jeffrey		Q382314	USA:si:2007:2008
james-jemut-masing	James Jemut Masing	Masing		Q25471649	MYS:dg:2016-05:2021-10
james-kabarebe	James Kabarebe	Kabarebe		Q3161197	RWA:dm:2010-04:2018-10
james-l-jones	James L. Jones	Jones		Q467451	USA:si:2009-01:2010-10
james-marape	James Marape	Marape		Q6138903	PNG:hg:2019-05:~2026-01
james-mattis	James Mattis	Mattis		Q267902	USA:dm:2017-01:2018-12
james-merlino	James Merlino	Merlino		Q6139657	AUS:dg:2014-12:2022-06
james-r-clapper	James R. Clapper	Clapper		Q1681008	USA:si:2010-08:2017-01
james-sreenan	James Sreenan	Sreenan		Q6143469	IRL:mc:2004-02:2007-06
james-victor-gbeho	James Victor Gbeho	Gbeho		Q674087	GHA:fm:1997:2001-01
james-wani-igga	James Wani Igga	Igga		Q6145116	SSD:sp:2011:2013-08;SSD:vp:2013-08:2020-02;SSD:vp:2013-08:~2021-12;SSD:vp:2020-02:~2024-06
james-wapakhabulo	James Wapakhabulo	Wapakhabulo		Q1681274	UGA:fm:2001:2004-03
jamie-irwin	Jamie Irwin	Irwin		Q18645811	AUS:sp:1997-12:2002-02
jamil-mahuad	Jamil Mahuad	Mahuad		Q471248	ECU:hg:1998-08:2000-01;ECU:hs:1997-08:2000-01;ECU:hs:1997-08:2003-01
jamshid-ansari	Jamshid Ansari	Ansari			IRN:vp:2019-05:~2019-05
jamshid-anvarovich-kuchkarov	Jamshid Anvarovich Kuchkarov	Kuchkarov	Jamshid Qochqorov	Q106165258	UZB:dg:2019-05:~2019-05;UZB:dg:2020-01:~2022-07
jamshid-khodjayev	Jamshid Khodjayev	Khodjayev	Jamshid Xojayev	Q106574535	UZB:dg:2022-07:~2022-07
jan-andersson	Jan Andersson	Andersson		Q5554839	SWE:mc:2002:2003
jan-anthonie-bruijn	Jan Anthonie Bruijn	Bruijn		Q1899440	NLD:sp:2019-07:~2022-08
jan-bjorklund	Jan Björklund	Björklund		Q911372	SWE:dg:2010-10:2014-10
jan-danielsson	Jan Danielsson	Danielsson		Q5616823	SWE:si:2000:2003
jan-eliasson	Jan Eliasson	Eliasson		Q549955	:io:2005-06:2006-09;:io:2012-07:2016-12;SWE:fm:2006-04:2006-10
jan-erik-enestam	Jan-Erik Enestam	Enestam		Q2605274	FIN:dm:1999-04:2003-04
jan-figel	Jan Figel	Figel			SVK:dg:2010-07:~2011
jan-fischer	Jan Fischer	Fischer		Q193675	CZE:dg:2013-07:2014-01;CZE:hg:2009-04:2010-07
jan-h-eman	Jan H. Eman	Eman			ABW:hg:1994-07:2001-10
jan-hamacek	Jan Hamáček	Hamáček		Q12022546	CZE:dg:2018-06:2021-12;CZE:fm:2019-05:~2019-05;CZE:im:2018-06:2021-12
jan-jambon	Jan Jambon	Jambon		Q1865725	BEL:dg:2014-10:~2017-03;BEL:dg:2019-05:~2019-05;BEL:im:2014-10:2018-12
jan-jonsson	Jan Jonsson	Jonsson		Q5891656	SWE:mc:1998-07:2000-06
jan-kavan	Jan Kavan	Kavan	Jan Kazan	Q1397396	:io:2002-01:2002-12;CZE:dg:1999-12:2002-07;CZE:fm:1998-07:2002-07
jan-kickert	Jan Kickert	Kickert			AUT:un:2019-05:~2019-05
jan-kohout	Jan Kohout	Kohout		Q943014	CZE:dg:2009-05:2010-07
jan-kubice	Jan Kubice	Kubice		Q168783	CZE:im:2011-04:2013-07
jan-lipavsky	Jan Lipavský	Lipavský		Q42402111	CZE:fm:2021-12:2025-12
jan-michna	Jan Michna	Michna		Q11718407	POL:mc:1998-01:2001-10
jan-mikolaj	Jan Mikolaj	Mikolaj			SVK:dg:2006-07:~2009
jan-o-karlsson	Jan O. Karlsson	Karlsson		Q1232072	SWE:fm:2003-09:2003-10
jan-peter-balkenende	Jan Peter Balkenende	Balkenende		Q133386	NLD:hg:2002-07:2010-10
jan-petersen	Jan Petersen	Petersen		Q1351719	NOR:fm:2001-10:2005-10
jan-peumans	Jan Peumans	Peumans		Q951432	BEL:sp:2009-07:2019-05
jan-rostowski	Jan Rostowski	Rostowski		Q898174	POL:dg:2013-02:2013-11
jan-thornqvist	Jan Thörnqvist	Thörnqvist		Q6210409	SWE:mc:2011:2016
jan-tinetti	Jan Tinetti	Tinetti		Q41498735	NZL:im:2020-11:~2022-08
jan-trojborg	Jan Trøjborg	Trøjborg		Q1521470	DNK:dm:2000-12:2001-11
jana-cernochova	Jana Černochová	Černochová		Q12023473	CZE:dm:2021-12:~2022-07
janaina-tewaney	Janaina Tewaney	Tewaney		Q96182040	PAN:fm:2022-10:~2022-12
jane-aagaard	Jane Aagaard	Aagaard		Q6151067	AUS:sp:2005-06:2012-10
jane-j-chigiyal	Jane J. Chigiyal	Chigiyal			FSM:un:2019-05:~2019-05
jane-jimmy-chigiyal	Jane Jimmy Chigiyal	Chigiyal		Q1184904	:un:2011-12:~2023-01
janet-jagan	Janet Jagan	Jagan			GUY:hs:1997-12:1999-08
janez-drnovsek	Janez Drnovšek	Drnovšek		Q171228	SVN:hg:1992-05:2000-06;SVN:hg:2000-11:2002-12;SVN:hs:2002-12:2007-12
janez-jansa	Janez Janša	Janša		Q57627	SVN:dm:2000-06:2000-11;SVN:hg:2004-12:2008-11;SVN:hg:2012-02:2013-03;SVN:hg:2020-03:2022-05
janez-podobnik	Janez Podobnik	Podobnik		Q3487795	SVN:sp:1996-12:2000-10
jang-jun-kyu	Jang Jun-Kyu	Jang		Q17964163	KOR:mc:2015-09:2017-08
janine-tatiana-santos-lelis	Janine Tatiana Santos Lélis	Lélis	Janine Lelis	Q114612814	CPV:dm:2021-05:~2023-01
janis-bordans	Jānis Bordāns	Bordāns		Q3191217	LVA:dg:2019-01:~2022-07
janis-mazeiks	Janis Mazeiks	Mazeiks			LVA:un:2019-05:~2019-05
janis-patmalnieks	Jānis Patmalnieks	Patmalnieks		Q109248397	LVA:ad:2019-01:~2022-07
janis-straume	Jānis Straume	Straume		Q6112631	LVA:sp:1998-11:2002-11
janko-veber	Janko Veber	Veber		Q5787257	SVN:dm:2014-09:2015-04;SVN:sp:2013-02:2014-08
janlavyn-narantsatsralt	Janlavyn Narantsatsralt	Narantsatsralt			MNG:hg:1998-12:1999-07
janos-ader	János Áder	Áder		Q57467	HUN:hs:2012-05:2022-05;HUN:hs:2017-05:2022-05;HUN:sp:1998-06:2002-05
janos-martonyi	János Martonyi	Martonyi		Q58190	HUN:fm:1998-07:2002-05;HUN:fm:2010-05:2014-06
janos-szabo	János Szabó	Szabó		Q782150	HUN:dm:1998-07:2002-05
jansuch-nanba	Jansuch Nanba	Nanba		Q110974753	GEO:dg:2018-04:2020-04
janusz-kaczmarek	Janusz Kaczmarek	Kaczmarek		Q440870	POL:im:2007-02:2007-08
janusz-piechocinski	Janusz Piechociński	Piechociński		Q6156078	POL:dg:2012-12:~2015-11
janusz-steinhoff	Janusz Steinhoff	Steinhoff		Q11720492	POL:dg:2000-06:~2001
janusz-tomaszewski	Janusz Tomaszewski	Tomaszewski			POL:dg:1997-10:~1999
jaques-wagner	Jaques Wagner	Wagner		Q6159407	BRA:dm:2015-01:2015-10
jared-kushner	Jared Kushner	Kushner		Q13628723	USA:ad:2017-01:2021-01
jargaltulga-erdenebat	Jargaltulga Erdenebat	Erdenebat		Q25848773	MNG:hg:2016-06:2017-10
jarmo-lindberg	Jarmo Lindberg	Lindberg		Q11866170	FIN:mc:2014-08:2019-07
jaroslav-kubera	Jaroslav Kubera	Kubera		Q12023896	CZE:sp:2018-11:2020-01
jaroslav-nad	Jaroslav Naď	Naď		Q86755007	SVK:dm:2020-03:~2022-08
jaroslav-tvrdik	Jaroslav Tvrdík	Tvrdík		Q12024094	CZE:dm:2001-05:2003-06
jaroslaw-gowin	Jarosław Gowin	Gowin		Q222905	POL:dg:2015-11:~2021-12
jaroslaw-kaczynski	Jarosław Kaczyński	Kaczyński		Q55917	POL:dg:2020-10:~2023-01;POL:hg:2006-07:2007-11
jaroslaw-kalinowski	Jaroslaw Kalinowski	Kalinowski			POL:dg:2001-10:~2002
jaroslaw-szymczyk	Jarosław Szymczyk	Szymczyk		Q18817268	POL:mc:2016-04:~2022-07
jason-clare	Jason Clare	Clare		Q6162219	AUS:im:2011-12:2013-09
jason-furman	Jason Furman	Furman		Q6162531	USA:ad:2013-08:2017-01
jason-kenney	Jason Kenney	Kenney		Q3162959	CAN:dm:2015-02:2015-11
jasper-tsang	Jasper Tsang	Tsang		Q163404	HKG:sp:2008-10:2016-09
jassem-al-kharafi	Jassem Al-Kharafi	Al-Kharafi		Q6164155	KWT:sp:1999:2012
jaswant-singh	Jaswant Singh	Singh		Q3518489	IND:dm:2000-01:2001-10;IND:fm:1998-12:2002-06
jaume-bartumeu-cassany	Jaume Bartumeu Cassany	Bartumeu		Q217598	AND:hg:2009-06:2011-05
javier-arenas	Javier Arenas	Arenas			ESP:vp:2003-09:~2003
javier-bolanos-aguilar	Javier Bolaños Aguilar	Aguilar		Q18684875	MEX:sp:2016-09:2017-03
javier-garcia-duchini	Javier García Duchini	Duchini		Q3163146	URY:dm:2020-03:~2022-07
javier-gerardo-milei	Javier Gerardo Milei	Milei			ARG:hg:2023-12:~2026-01;ARG:hs:2023-12:~2026-01
javier-iturriaga-del-campo	Javier Iturriaga del Campo	del Campo		Q74246258	CHL:mc:2020-11:2022-03;CHL:mc:2022-03:~2022-07
javier-murillo-de-la-rocha	Javier Murillo de la Rocha	de la Rocha		Q108292413	BOL:fm:1997:2001
javier-solana	Javier Solana	Solana			EUE:fm:1999-10:2009-11
javier-zavaleta-lopez	Javier Zavaleta Lopez	Zavaleta			BOL:dm:2019-05:~2019-05
jawad-al-arrayedh	Jawad Al-Arrayedh	Al-Arrayedh	Jawad bin Salim al-Araidh	Q6165879	BHR:dg:2006-12:~2022-09
jawad-al-bulani	Jawad al-Bulani	al-Bulani		Q359300	IRQ:im:2006-06:2010-12
jay-l-johnson	Jay L. Johnson	Johnson		Q714337	USA:mc:1996-05:2000-07
jay-warren	Jay Warren	Warren			PCN:hg:2004-12:2006-04
jaya-krishna-cuttaree	Jaya Krishna Cuttaree	Cuttaree		Q3163283	MUS:fm:2003:2005
jean	Jean	Jean		Q15988	LUX:hs:1964-11:2000-10
jean-asselborn	Jean Asselborn	Asselborn		Q58200	LUX:dg:2004-07:2013-12;LUX:fm:2004-07:~2022-07
jean-baptiste-lemoyne	Jean-Baptiste Lemoyne	Lemoyne		Q18202528	FRA:fm:2019-05:~2019-05
jean-bertrand-aristide	Jean-Bertrand Aristide	Aristide		Q209617	HTI:hs:2001-02:2004-02
jean-bosco-kazura	Jean Bosco Kazura	Kazura		Q6170299	RWA:mc:2019-11:~2022-08
jean-castex	Jean Castex	Castex		Q3171170	FRA:hg:2020-07:2022-05
jean-chretien	Jean Chrétien	Chrétien		Q128543	CAN:hg:1993-11:2003-12
jean-claude-bouda	Jean-Claude Bouda	Bouda			BFA:dm:2019-05:~2019-05
jean-claude-felix-do-rego	Jean-Claude Felix do Rego	Rego			BEN:un:2019-05:~2019-05
jean-claude-gakosso	Jean-Claude Gakosso	Gakosso		Q15046890	COG:fm:2015-08:~2022-07
jean-claude-juncker	Jean-Claude Juncker	Juncker			EUE:hg:2014-11:2019-11
jean-claude-juncker-lux-2013	Jean-Claude Juncker	Juncker		Q57661	LUX:hg:1995-01:2013-12
jean-claude-mignon	Jean-Claude Mignon	Mignon		Q1188660	:io:2012-01:2014-01
jean-david-levitte	Jean-David Levitte	Levitte		Q3165316	FRA:un:1999:2002
jean-eyeghe-ndong	Jean Eyeghe Ndong	Ndong			GAB:hg:2006-01:2009-07
jean-francois-ntoutoume-emane	Jean-Francois Ntoutoume-Emane	Ntoutoume-Emane			GAB:hg:1999-01:2006-01
jean-henry-ceant	Jean-Henry Céant	Céant		Q3166124	HTI:hg:2018-09:2019-03
jean-jacques-demafouth	Jean -Jacques Demafouth	Demafouth		Q112062408	CAF:dm:1999-11:2001-08
jean-leques	Jean Leques	Leques			NCL:hg:1999-05:2001-04
jean-louis-dangleberme	Jean-Louis D'Angleberme	D'Angleberme			NCL:vp:2015-04:~2017-03
jean-louis-debre	Jean-Louis Debré	Debré		Q713235	FRA:sp:2002-06:2007-03
jean-luc-dehaene	Jean-Luc Dehaene	Dehaene			BEL:hg:1992-03:1999-07
jean-lucien-kwassi-savi-de-tove	Jean-Lucien Kwassi Savi de Tove	de Tove			TGO:hs:2025-05:~2026-01
jean-marc-ayrault	Jean-Marc Ayrault	Ayrault		Q7711	FRA:fm:2016-12:2017-05;FRA:hg:2012-05:2014-03
jean-marc-de-la-sabliere	Jean-Marc de La Sablière	de La Sablière		Q529727	FRA:un:2002:2007
jean-marie-atangana-mebara	Jean-Marie Atangana Mebara	Mebara		Q3167555	CMR:fm:2006-09:2007-09
jean-marie-cherestal	Jean Marie Chérestal	Chérestal		Q3045967	HTI:hg:2001-03:2002-03
jean-marie-dore	Jean-Marie Doré	Doré		Q527792	GIN:hg:2010-01:2010-12
jean-marie-ehouzou	Jean-Marie Ehouzou	Ehouzou		Q58254	BEN:fm:2008:2011
jean-marie-kacou-gervais	Jean-Marie Kacou Gervais	Gervais		Q108344980	CIV:fm:2010:2011
jean-marie-leye	Jean Marie Leye	Leye			VUT:hs:1994-03:1999-03
jean-marie-reynaldo-brunet	Jean-Marie Reynaldo Brunet	Brunet			HTI:im:2019-05:~2019-05
jean-maurice-ripert	Jean-Maurice Ripert	Ripert		Q3167909	FRA:un:2007:2009
jean-max-bellerive	Jean-Max Bellerive	Bellerive		Q315427	HTI:hg:2009-11:2011-10
jean-michel-lapin	Jean-Michel Lapin	Lapin		Q62596591	HTI:hg:2019-03:2020-03
jean-michel-sama-lukonde	Jean-Michel Sama Lukonde	Lukonde	Jean-Michel Sama Lukonde Kyenge	Q105523479	COD:hg:2021-04:2024-05
jean-nkuete	Jean Nkuete	Nkuete		Q6171256	CMR:dg:2019-05:~2019-05
jean-noel-barrot	Jean-Noël Barrot	Barrot			FRA:fm:2024-09:~2025-12
jean-omer-beriziky	Jean Omer Beriziky	Beriziky			MDG:hg:2011-11:2014-04
jean-paul-ngoupande	Jean-Paul Ngoupandé	Ngoupandé		Q58276	CAF:fm:2005-06:2006-09
jean-paul-proust	Jean-Paul Proust	Proust			MCO:hg:2005-06:2010-03
jean-pierre-bel	Jean-Pierre Bel	Bel		Q1393994	FRA:sp:2011-10:2014-09
jean-pierre-bemba	Jean-Pierre Bemba	Bemba	Jean-Pierre Bembba	Q379148	COD:dg:2023-03:~2024-05;COD:vp:2003-07:2006-12;COD:vp:2003-07:2007-02
jean-pierre-bosser	Jean-Pierre Bosser	Bosser		Q17580025	FRA:mc:2014-09:2019-07
jean-pierre-chevenement	Jean-Pierre Chevènement	Chevènement		Q736502	FRA:im:1998-12:2000-08
jean-pierre-lacroix	Jean-Pierre Lacroix	Lacroix		Q15924670	:io:2017-02:~2023-01
jean-pierre-lihau	Jean-Pierre Lihau	Lihau		Q106884074	COD:dg:2021-04:~2024-05
jean-pierre-ondekane	Jean Pierre Ondekane	Ondekane		Q4334835	COD:dm:2003-07:2005-01
jean-pierre-raffarin	Jean-Pierre Raffarin	Raffarin		Q63263	FRA:hg:2002-05:2005-05
jean-ping	Jean Ping	Ping		Q58286	GAB:fm:1999:2008
jean-ramjohn-richards	Jean Ramjohn-Richards	Ramjohn-Richards		Q16097327	TTO:ad:2003-03:2013-03
jean-ravelonarivo	Jean Ravelonarivo	Ravelonarivo			MDG:hg:2015-01:2018-06
jean-rene-fournier	Jean-René Fournier	Fournier		Q118387	CHE:sp:2018-11:2019-12
jean-rodolphe-joazile	Jean Rodolphe Joazile	Joazile		Q113531493	HTI:sp:2011-01:2012-01
jean-roudy-aly	Jean Roudy Aly	Aly			HTI:im:2019-05:~2019-05
jean-serge-bokassa	Jean-Serge Bokassa	Bokassa		Q6170003	CAF:im:2016-04:2018-04;CAF:im:2019-05:~2019-05
jean-spautz	Jean Spautz	Spautz		Q1685833	LUX:sp:1995:2004
jean-victor-geneus	Jean Victor Généus	Généus		Q113531338	HTI:fm:2021-11:~2023-01
jean-yves-le-drian	Jean-Yves Le Drian	Le Drian		Q559040	FRA:fm:2017-05:2017-06;FRA:fm:2017-06:2022-05
jean-yves-le-drian-deu-2021	Jean-Yves Le Drian	Le Drian			DEU:fm:2021-05:~2021-05
jeanine-anez	Jeanine Áñez	Áñez	Jeanine Anez Chavez	Q16581287	BOL:hg:2019-11:2020-11;BOL:hs:2019-11:2020-11
jeanine-hennis-plasschaert	Jeanine Hennis-Plasschaert	Hennis-Plasschaert		Q457884	NLD:dm:2012-11:2017-10
jeannine-mabunda	Jeannine Mabunda	Mabunda		Q63382184	COD:sp:2019-04:2020-12
jeannot-ahoussou-kouadio	Jeannot Ahoussou-Kouadio	Ahoussou-Kouadio		Q57867	CIV:hg:2012-03:2012-11
jeenbek-kulubaev	Jeenbek Kulubaev	Kulubaev		Q111744930	KGZ:fm:2022-04:~2022-08
jeffrey-curmi	Jeffrey Curmi	Curmi		Q109689977	MLT:mc:2013-12:~2022-07
jeffrey-d-bostic	Jeffrey D. Bostic	Bostic	Jeffrey Bostic|Jeffrey Davidson Bostic	Q107718230	BRB:hs:2025-11:~2026-01
jeffrey-nape	Jeffrey Nape	Nape		Q1686476	PNG:sp:2004-05:2007-08;PNG:sp:2007-08:2012-08
jeffrey-zients	Jeffrey Zients	Zients		Q3275786	USA:ad:2021-01:2022-04
jeje-odongo	Jeje Odongo	Odongo		Q6176542	UGA:fm:2021-06:~2022-08;UGA:im:2019-05:~2019-05
jejomar-binay	Jejomar Binay	Binay		Q380154	PHL:vp:2010-06:2016-06
jelka-milicevic	Jelka Milicevic	Milicevic			BIH:dg:2019-05:~2019-05
jeltje-van-nieuwenhoven	Jeltje van Nieuwenhoven	van Nieuwenhoven		Q2191987	NLD:sp:1998-05:2002-05
jemi-nashion	Jemi Nashion	Nashion		Q110030514	MHL:im:2020-01:~2022-07
jemilah-mahmood	Jemilah Mahmood	Mahmood		Q4793970	MYS:ad:2020-03:2021-08
jemma-nunu-kumba	Jemma Nunu Kumba	Kumba		Q6177210	SSD:sp:2021-08:~2022-08
jengish-razakov	Jengish Razakov	Razakov			KGZ:dg:2019-05:~2019-05
jenis-av-rana	Jenis av Rana	Rana		Q254129	FRO:fm:2019-09:2022-11
jennifer-simons	Jennifer Simons	Simons	Jennifer Geerlings-Simons	Q440403	SUR:hg:2025-07:~2026-01;SUR:hs:2025-07:~2026-01;SUR:sp:2010-06:2020-06
jennifer-smith	Jennifer Smith	Smith			BMU:hg:1998-11:2003-07
jenniffer-gonzalez-colon	Jenniffer González-Colón	González-Colón	Jenniffer Gonz Lez-Col N		PRI:hg:2025-01:~2026-01
jenny-lindell	Jenny Lindell	Lindell		Q6179380	AUS:sp:2006-12:2010-12
jenny-shipley	Jenny Shipley	Shipley		Q235996	NZL:hg:1997-12:1999-12
jens-frederik-nielsen	Jens-Frederik Nielsen	Nielsen			GRL:hg:2025-03:~2026-01
jens-nykvist	Jens Nykvist	Nykvist		Q24019622	SWE:mc:2016:2020
jens-stoltenberg	Jens Stoltenberg	Stoltenberg		Q57665	NOR:hg:2000-03:2001-10;NOR:hg:2005-10:2013-10
jens-stoltenberg--2024	Jens Stoltenberg	Stoltenberg			:io:2014-10:2024-09
jeon-hae-cheol	Jeon Hae-cheol	Hae-cheol		Q16091570	KOR:im:2020-12:2022-05
jeon-yun-churl	Jeon Yun-churl	Yun-churl		Q16091546	KOR:dg:2002-04:2003-02
jeong-kyeong-doo	Jeong Kyeong-doo	Jeong		Q22974878	KOR:dm:2018-09:2020-09;KOR:mc:2015-09:2017-08;KOR:mc:2017-08:2018-09
jeong-seung-jo	Jeong Seung-jo	Jeong		Q6180288	KOR:mc:2011-10:2013-10
jeppe-kofod	Jeppe Kofod	Kofod		Q1799046	DNK:fm:2019-07:~2022-07
jeremiah-kuong	Jeremiah Kuong	Kuong			LBR:vp:2024-01:~2024-05
jeremiah-manele	Jeremiah Manele	Manele		Q6180897	SLB:fm:2019-04:~2022-08;SLB:hg:2024-05:~2026-01
jeremiah-mutinda-kianga	Jeremiah Mutinda Kianga	Kianga		Q111180187	KEN:mc:2005-09:2011-07
jeremias-ondo-ngomo	Jeremias Ondo Ngomo	Ngomo		Q112162989	GNQ:dg:2003-02:2004-06
jeremy-heywood	Jeremy Heywood	Heywood		Q6181472	GBR:ad:1999-06:2003-07;GBR:ad:2008-01:2010-05
jeremy-hunt	Jeremy Hunt	Hunt		Q333533	GBR:fm:2018-07:2019-07
jeremy-q-greenstock	Jeremy Q. Greenstock	Greenstock		Q6181400	GBR:un:1998:2003
jeremy-rockliff	Jeremy Rockliff	Rockliff		Q6181827	AUS:dg:2014-03:2022-04
jerome-walcott	Jerome Walcott	Walcott		Q55123980	BRB:fm:2020-07:2022-10
jerome-x-walcott	Jerome X. Walcott	Walcott	Jerome Walcott	Q107718239	BRB:fm:2019-05:~2019-05;BRB:fm:2020-07:~2022-07
jeronim-bazo	Jeronim Bazo	Bazo		Q13040364	ALB:mc:2013-11:2017-01
jerrlyn-uduch-sengebau-senior	Jerrlyn Uduch Sengebau Senior	Senior			PLW:vp:2021-01:~2024-05
jerry-mateparae	Jerry Mateparae	Mateparae		Q515624	NZL:mc:2006-05:2011-01
jerry-matjila	Jerry Matjila	Matjila			ZAF:un:2019-05:~2019-05
jerry-rawlings	Jerry Rawlings	Rawlings	Jerry John Rawlings	Q51002	GHA:hg:1993-01:2001-01;GHA:hs:1981-12:2001-01
jerry-wilson	Jerry Wilson	Wilson		Q113115164	PAN:sp:2004-09:2005-08
jerzy-buzek	Jerzy Buzek	Buzek		Q55910	POL:hg:1997-10:2001-10
jerzy-hausner	Jerzy Hausner	Hausner		Q55942	POL:dg:2003-06:~2004
jerzy-miller	Jerzy Miller	Miller		Q448672	POL:im:2009-10:2011-11
jerzy-szmajdzinski	Jerzy Szmajdziński	Szmajdziński		Q467761	POL:im:2004-04:2004-05
jesse-robredo	Jesse Robredo	Robredo		Q716649	PHL:im:2010-07:2012-08
jessica-rose-epel-alupo	Jessica Rose Epel Alupo	Alupo			UGA:vp:2021-06:~2024-06
jesus-murillo-karam	Jesús Murillo Karam	Karam		Q7733036	MEX:sp:2012-09:2012-12
jesus-perez	Jesús Pérez	Pérez		Q108548923	VEN:fm:2004-07:2004-11
jesus-posada	Jesús Posada	Posada		Q3109304	ESP:sp:2011-12:2016-01
jesus-zambrano-grijalva	Jesús Zambrano Grijalva	Grijalva		Q5930786	MEX:sp:2015-09:2016-08
jewel-taylor	Jewel Taylor	Taylor	Jewel Howard-Taylor	Q1688608	LBR:vp:2018-01:~2024-01
jeyhun-bayramov	Jeyhun Bayramov	Bayramov		Q16366137	AZE:fm:2020-07:~2025-12
jhala-nath-khanal	Jhala Nath Khanal	Khanal		Q57819	NPL:hg:2011-02:2011-08
jia-chunwang	Jia Chunwang	Jia		Q716939	CHN:im:1998:2002
jiang-yi-huah	Jiang Yi-huah	Jiang		Q4118817	TWN:dg:2012-02:2013-02;TWN:hg:2013-02:2014-12
jiang-zemin	Jiang Zemin	Jiang		Q16597	CHN:hs:1993-03:2003-03
jigme-khesar-namgyel-wangchuck	Jigme Khesar Namgyel Wangchuck	Wangchuck		Q57376	BTN:hs:2006-12:~2026-01
jigme-singye-wangchuck	Jigme Singye Wangchuck	Wangchuck		Q200273	BTN:hg:1972-07:1999-07;BTN:hs:1972-07:2006-12
jigme-thinley	Jigme Thinley	Thinley	Jigme Yoeser Thinley|Lyonpo Jigme Y. Thinley	Q57677	BTN:hg:1998-06:2001-08;BTN:hg:2003-08:2004-08;BTN:hg:2008-04:2013-04
jigme-zangpo	Jigme Zangpo	Zangpo		Q30070224	BTN:sp:2013:2018
jiko-luveni	Jiko Luveni	Luveni		Q16107404	FJI:sp:2014-10:2018-12
jill-biden	Jill Biden	Biden		Q235349	USA:ad:2021-01:~2022-08
jim-anderton	Jim Anderton	Anderton		Q1036723	NZL:dg:1999-12:2002-08
jim-chalmers	Jim Chalmers	Chalmers		Q16217223	AUS:im:2022-05:2022-06
jim-marurai	Jim Marurai	Marurai			COK:hg:2004-12:2010-11
jim-wallace	Jim Wallace	Wallace		Q333807	GBR:hg:2000-10:2000-10;GBR:hg:2001-11:2001-11
jim-wilkinson	Jim Wilkinson	Wilkinson		Q6198934	AUS:sp:2013-05:2019-05
jimmy-morales	Jimmy Morales	Morales	James Ernesto Morales Cabrera|Jimmy Ernesto Morales Cabrera	Q17995110	GTM:hg:2016-01:2020-01;GTM:hs:2016-01:2020-01
jin-nyum	Jin Nyum	Nyum		Q12618182	KOR:dg:2001-01:2002-04
jiri-cunek	Jiří Čunek	Čunek		Q722742	CZE:dg:2007-01:2007-11;CZE:dg:2008-04:2009-01
jiri-paroubek	Jiří Paroubek	Paroubek		Q161671	CZE:hg:2005-04:2006-09
jiri-rusnok	Jiří Rusnok	Rusnok		Q12025475	CZE:hg:2013-06:2014-01
jiri-ruzicka	Jiří Růžička	Růžička		Q22893968	CZE:sp:2020-01:2020-02
jiri-sedivy	Jiří Šedivý	Šedivý		Q12025656	CZE:dm:2006-09:2007-01
jo-pyong-ju	Jo Pyong Ju	Jo			PRK:dg:2010-06:~2011
joachim-brudzinski	Joachim Brudziński	Brudziński		Q376746	POL:im:2019-05:~2019-05
joachim-gauck	Joachim Gauck	Gauck			DEU:hs:2012-03:2017-03
joan-burton	Joan Burton	Burton		Q444685	IRL:dg:2014-07:2016-05
joan-donoghue	Joan Donoghue	Donoghue		Q1690742	:io:2010-09:~2023-01;:io:2021-02:~2023-01
joan-enric-vives-sicilia	Joan Enric Vives Sicília	Vives	Joan-Enric Vives i Sicilia|Spanish Co-prince Archbishop Joan-Enric Vives i Sicilia|Spanish Coprince Archbishop Joan-Enric Vives i Sicilia|Spanish Coprince Bishop Joan-Enric Vives i Sicilia	Q57473	AND:hs:2003-05:~2026-01
joanna-wronecka	Joanna Wronecka	Wronecka			POL:un:2019-05:~2019-05
joannes-eidesgaard	Joannes Eidesgaard	Eidesgaard			FRO:hg:2004-02:2008-09
joao-bernardo-de-miranda	João Bernardo de Miranda	de Miranda		Q3187284	AGO:fm:1999-01:2008-10
joao-bernardo-vieira	João Bernardo Vieira	Vieira	Joao Bernardo 'Nino' Vieira	Q106164	GNB:hs:1980-11:2000-02;GNB:hs:2005-10:2009-03
joao-de-matos	João de Matos	de Matos		Q6298463	AGO:mc:1992:2001
joao-ernesto-dos-santos	João Ernesto dos Santos	dos Santos		Q109984869	AGO:dm:2020-04:~2022-07
joao-gomes-cravinho	João Gomes Cravinho	Cravinho		Q57343622	PRT:dm:2018-10:2022-03;PRT:fm:2022-03:2024-04
joao-jose-monteiro	João José Monteiro	Monteiro		Q108426411	GNB:fm:2003:2004
joao-lourenco	João Lourenço	Lourenço	Joao Manuel Goncalves Lourenco|Joao Manuel Lourenco	Q28650390	AGO:dm:2014-04:2017-09;AGO:hg:2017-09:~2026-01;AGO:hg:2022-09:~2024-05;AGO:hs:2017-09:~2026-01
joao-ribeiro-butiam-co	João Ribeiro Butiam Có	Có		Q60082807	GNB:fm:2018-04:2019
joao-soares-da-gama	Joao Soares Da Gama	Soares Da Gama			GNB:un:2019-05:~2019-05
joaozinho-vieira-co	Joãozinho Vieira Có	Có		Q28726015	GNB:fm:2002:2003
joaquim-chissano	Joaquim Chissano	Chissano	Joaquim Alberto Chissano	Q208355	MOZ:hs:1986-11:2005-02
joaquim-rafael-branco	Joaquim Rafael Branco	Branco	Joachim Rafael Branco	Q718450	STP:fm:2000:2001;STP:hg:2008-06:2010-08
joaquim-rivas-mangrasse	Joaquim Rivas Mangrasse	Mangrasse		Q109952011	MOZ:mc:2021-03:~2022-07
joaquim-silva-e-luna	Joaquim Silva e Luna	Luna		Q51882085	BRA:dm:2018-02:2019-01
joaquin-elema-borengue	Joaquin Elema Borengue	Borengue		Q112175192	GNQ:ad:2020-08:~2022-07
joaquin-stella	Joaquín Stella	Stella		Q5932407	ARG:mc:1999-12:2003-06
job-ndugai	Job Ndugai	Ndugai		Q9032315	TZA:sp:2015-11:2022-01
job-pomat	Job Pomat	Pomat		Q90000254	PNG:sp:2017-08:~2023-01
jocelerme-privert	Jocelerme Privert	Privert		Q6207072	HTI:hs:2016-02:2017-02;HTI:im:2002:2004;HTI:sp:2016-01:2016-02
jodey-arrington	Jodey Arrington	Arrington		Q6207815	USA:ad:2001:~2022-08
joe-biden	Joe Biden	Biden	Joseph Biden|Joseph R. Biden|Joseph R. Biden Jr.	Q6279	USA:hg:2021-01:2025-01;USA:hs:2021-01:2025-01;USA:vp:2009-01:2017-01
joe-borg	Joe Borg	Borg		Q549456	MLT:fm:1999-03:2004-03
joe-comartin	Joe Comartin	Comartin		Q3180028	CAN:sp:2012-09:2015
joe-natuman	Joe Natuman	Natuman		Q58222	VUT:dg:2019-05:~2019-05;VUT:hg:2014-05:2015-06
joel-fitzgibbon	Joel Fitzgibbon	Fitzgibbon		Q3180236	AUS:dm:2007-12:2009-06
joel-musa-nhleko	Joel Musa Nhleko	Nhleko		Q98893969	SWZ:fm:2018:2018-11
joelle-milquet	Joëlle Milquet	Milquet		Q446756	BEL:dg:2008-03:~2014;BEL:im:2011-12:2014-07
joginder-jaswant-singh	Joginder Jaswant Singh	Singh		Q1895936	IND:mc:2005-02:2007-08
johan-hederstedt	Johan Hederstedt	Hederstedt		Q5795705	SWE:mc:2000-07:2003-12
johan-remkes	Johan Remkes	Remkes		Q465538	NLD:dg:2002-07:2002-10;NLD:dg:2002-10:2003-05;NLD:im:2002-07:2007-02
johan-vande-lanotte	Johan Vande Lanotte	Vande Lanotte			BEL:dg:2011-12:~2014
johann-luif	Johann Luif	Luif		Q41583061	AUT:dm:2019-05:2019-06
johann-schneider-ammann	Johann Schneider-Ammann	Schneider-Ammann	Johann N. Schneider-Ammann	Q380063	CHE:hg:2016-01:2016-12;CHE:hs:2016-01:2016-12;CHE:vp:2015-01:~2015-11
johann-wadephul	Johann Wadephul	Wadephul			DEU:fm:2025-05:~2025-12
johanna-mikl-leitner	Johanna Mikl-Leitner	Mikl-Leitner		Q87130	AUT:im:2011-04:2016-04
johanna-sigurdardottir	Jóhanna Sigurðardóttir	Sigurðardóttir		Q57772	ISL:hg:2009-02:2013-05
johannes-kert	Johannes Kert	Kert		Q16402978	EST:mc:1966-01:2000-08
johannes-rau	Johannes Rau	Rau			DEU:hs:1999-07:2004-07
john-a-gordon	John A. Gordon	Gordon		Q6217708	USA:si:2003-04:2004-07
john-ajaka	John Ajaka	Ajaka		Q6218383	AUS:sp:2017-02:2021-03
john-anderson	John Anderson	Anderson		Q3180912	AUS:dg:1999-07:2005-07
john-aquilina	John Aquilina	Aquilina		Q6219273	AUS:sp:2003-04:2007-05
john-b-nathman	John B. Nathman	Nathman		Q14574432	USA:mc:2004-08:2005-02
john-baird	John Baird	Baird		Q365736	CAN:fm:2011-05:2015-02
john-bani	John Bani	Bani			VUT:hs:1999-03:2004-08
john-barilaro	John Barilaro	Barilaro		Q6220673	AUS:dg:2016-11:2021-10
john-barrett	John Barrett	Barrett		Q99463102	:un:2009:2013
john-bercow	John Bercow	Bercow		Q263147	GBR:sp:2009-06:2019-10
john-boehner	John Boehner	Boehner		Q11702	USA:sp:2011-01:2015-10
john-compton	John Compton	Compton			LCA:hg:2006-12:2007-09
john-coward	John Coward	Coward			GGY:hg:1994:2000
john-dalli	John Dalli	Dalli		Q518375	MLT:fm:2004-03:2004-07
john-danforth	John Danforth	Danforth		Q1287554	USA:un:2004-07:2005-01
john-dawkins	John Dawkins	Dawkins		Q6228875	AUS:sp:2020-09:2022-03
john-destefano	John DeStefano	DeStefano		Q28606963	USA:ad:2018-02:2019-05
john-evans-atta-mills	John Evans Atta Mills	Mills		Q51008	GHA:hg:2009-01:2012-07;GHA:hs:2009-01:2012-07;GHA:vp:1997-01:2001-01
john-f-campbell	John F. Campbell	Campbell		Q6232197	USA:mc:2013-03:2014-08
john-faulkner	John Faulkner	Faulkner		Q466003	AUS:dm:2009-06:2010-09
john-foley	John Foley	Foley			GGY:hg:2000:2004-05
john-freeman	John Freeman	Freeman		Q56808524	GBR:un:1997:2001
john-garang	John Garang	Garang		Q167444	SDN:vp:2005-07:2005-07
john-gazzola	John Gazzola	Gazzola		Q6235031	AUS:sp:2012-10:2014-05
john-healey	John Healey	Healey		Q615077	GBR:dm:2024-07:~2025-12
john-hogg	John Hogg	Hogg		Q6239528	AUS:sp:2002-08:2008-08;AUS:sp:2008-08:2014-06
john-howard	John Howard	Howard	John Winston Howard	Q51330	AUS:hg:1996-03:2007-12
john-hutton	John Hutton	Hutton		Q332562	GBR:dm:2008-10:2009-06
john-j-sullivan	John J. Sullivan	Sullivan		Q6241291	USA:fm:2018-04:2018-04
john-kaputin	John Kaputin	Kaputin		Q6242479	PNG:fm:1999:2000
john-kerry	John Kerry	Kerry		Q22316	USA:fm:2013-02:2017-01
john-key	John Key	Key		Q57783	NZL:hg:2008-11:2016-12
john-kong-nyuon	John Kong Nyuon	Nyuon		Q112712511	SSD:dm:2011-08:2013-07
john-kufuor	John Kufuor	Kufuor	John Agyekum Kufuor	Q51005	GHA:hg:2001-01:2009-01;GHA:hs:2001-01:2009-01
john-le-fondre	John Le Fondre	Le Fondre			JEY:hg:2018-06:2024-01
john-lee	John Lee	Lee	John Lee Ka-chieu|John Lee Ka-chiu	Q9051824	HKG:hg:2022-07:~2026-01
john-m-richardson	John M. Richardson	Richardson		Q2997321	USA:mc:2015-09:~2022-08
john-magufuli	John Magufuli	Magufuli	John Pombe Magufuli	Q5018756	TZA:hg:2015-11:2021-03;TZA:hs:2015-11:2021-03
john-mahama	John Mahama	Mahama	John Dramani Mahama	Q50678	GHA:hg:2012-07:2017-01;GHA:hg:2025-01:~2026-01;GHA:hs:2012-07:2017-01;GHA:hs:2025-01:~2026-01;GHA:vp:2009-01:2012-07
john-malcolm-macgregor	John Malcolm Macgregor	Macgregor		Q16107408	GBR:un:2003-04:2007
john-manley	John Manley	Manley		Q1389967	CAN:dg:2002-01:2003-12;CAN:fm:2000-10:2002-01
john-mccallum	John McCallum	McCallum		Q3182037	CAN:dm:2002-05:2003-12
john-mcfall	John McFall	McFall		Q334333	GBR:sp:2021-05:~2022-07
john-michael-mcconnell	John Michael McConnell	McConnell		Q1379781	USA:si:2007-02:2009-01
john-mickel	John Mickel	Mickel		Q6248688	AUS:sp:2009-04:2012-05
john-moore	John Moore	Moore		Q6249252	AUS:dm:1998-10:2001-01
john-murray	John Murray	Murray		Q6249930	AUS:sp:1995-05:2003-02
john-negroponte	John Negroponte	Negroponte		Q453868	USA:si:2005-04:2007-02;USA:un:2001-09:2004-06
john-nkomo	John Nkomo	Nkomo	John Landa Nkomo	Q3274147	ZWE:sp:2005-04:2008-03;ZWE:vp:2009-12:2013-01
john-osborne	John Osborne	Osborne			MSR:hg:2001-04:2006-06
john-oswald	John Oswald	Oswald		Q6251387	AUS:sp:1997:2002
john-owen-brennan	John Owen Brennan	Brennan		Q984191	USA:si:2009-01:2013-03
john-paul-ii	John Paul II	John Paul			VAT:hs:1978-10:2005-04
john-paul-kavanagh	John Paul Kavanagh	Kavanagh		Q1657148	IRL:un:2008:2009
john-podesta	John Podesta	Podesta		Q1290476	USA:ad:2014-01:2015-02
john-prescott	John Prescott	Prescott		Q332393	GBR:dg:1997-05:2007-06
john-pundari	John Pundari	Pundari		Q17318841	PNG:fm:2001-05:2001-10
john-r-bolton	John R. Bolton	Bolton		Q311269	USA:si:2018-04:2019-09;USA:un:2005-08:2006-12
john-ratcliffe	John Ratcliffe	Ratcliffe		Q16980175	USA:si:2020-05:2021-01
john-rau	John Rau	Rau		Q16193316	AUS:dg:2011-02:2018-03
john-reid	John Reid	Reid		Q333461	GBR:dm:2005-05:2006-05;GBR:im:2006-05:2007-06
john-rosso	John Rosso	Rosso		Q80070005	PNG:dg:2022-05:~2024-03
john-saduana-davies	John Saduana Davies	Davies		Q111079379	NGA:mc:2016-01:2016-07
john-sawers	John Sawers	Sawers		Q2157733	GBR:si:2009:2014;GBR:un:2007:2009
john-scarlett	John Scarlett	Scarlett		Q1701687	GBR:si:2004:2009
john-silk	John Silk	Silk		Q1637473	MHL:fm:2016-01:2020-01
john-thwaites	John Thwaites	Thwaites		Q6260803	AUS:dg:1999-10:2007-07
john-waiko	John Waiko	Waiko		Q3182674	PNG:fm:2001:2002
john-watkins	John Watkins	Watkins		Q16186946	AUS:dg:2005-08:2008-09
john-william-ashe	John William Ashe	Ashe		Q6264110	:io:2013-09:2014-09
john-wynne-owen	John Wynne Owen	Owen			CYM:hg:1995-09:1999-05
johnny-briceno	Johnny Briceño	Briceño	John Brice O|John Briceno|John Briceño|Juan Antonio Briceno	Q6266369	BLZ:dg:1998-09:2007-06;BLZ:hg:2020-11:~2026-01
johnson-toribiong	Johnson Toribiong	Toribiong			PLW:hg:2009-01:2013-01;PLW:hs:2009-01:2013-01
joice-mujuru	Joice Mujuru	Mujuru	Joyce Mujuru	Q981736	ZWE:vp:2004-12:2014-12
joko-widodo	Joko Widodo	Widodo	Joko Jokowi Widodo	Q3318231	IDN:hg:2014-10:2024-10;IDN:hs:2014-10:2024-10
jolanta-kwasniewska	Jolanta Kwaśniewska	Kwaśniewska		Q55756	POL:ad:1995-12:2005-12
jon-gunnarsson	Jón Gunnarsson			Q1715048	ISL:im:2021-11:2022-02
jon-ha-chol	Jon Ha-chol	Jon		Q11732843	PRK:dg:2010-06:2012-06
jon-hyon-chol	Jon Hyon-chol	Hyon-chol		Q105706437	PRK:dg:2021-01:~2023-01
jon-kwang-ho	Jon Kwang-ho	Jon		Q56825043	PRK:dg:2017-01:2019-04;PRK:dg:2019-04:2021-01
jon-stanhope	Jon Stanhope	Stanhope			CXR:hg:2012-10:2017-10
jon-stanhope-cck-2014	Jon Stanhope	Stanhope			CCK:hg:2012-10:2014-10
jon-sung-guk	Jon Sung Guk	Guk		Q114595445	PRK:dg:2022-06:~2023-01
jon-sung-hun	Jon Sung-hun	Jon	Chon Sung-hun	Q3183240	PRK:dg:2003-09:2009-04;PRK:dg:2012-08:2014-04
jona-senilagakali	Jona Senilagakali	Senilagakali		Q1374014	FJI:hg:2006-12:2007-01
jonah-wuyep	Jonah Wuyep	Wuyep		Q6271948	NGA:mc:2001-04:2006-05
jonas-gahr-store	Jonas Gahr Støre	Støre		Q467948	NOR:fm:2005-10:2012-09;NOR:hg:2021-10:~2026-01
jonathan-cohen	Jonathan Cohen	Cohen		Q55615279	USA:un:2019-01:2019-09
jonathan-coleman	Jonathan Coleman	Coleman		Q6272804	NZL:dm:2011-12:2014-10
jonathan-del-rosario	Jonathan del Rosario	del Rosario		Q110628460	PAN:im:2018-10:2019-07
jonathan-finer	Jonathan Finer	Finer		Q23302985	USA:si:2021-01:~2022-08
jonathan-hunt	Jonathan Hunt	Hunt		Q6273447	NZL:sp:1999-12:2005-03
jonathan-le-tocq	Jonathan Le Tocq	Le Tocq		Q923245	GGY:fm:2016-05:~2022-12;GGY:hg:2014-03:2016-05
jonathan-motzfeldt	Jonathan Motzfeldt	Motzfeldt			GRL:hg:1997-09:2002-12
jonathan-vance	Jonathan Vance	Vance		Q20682472	CAN:mc:2015-07:2021-01
jonathan-w-greenert	Jonathan W. Greenert	Greenert		Q1381742	USA:mc:2009-08:2011-08;USA:mc:2011-09:2015-09
jones-arogbofa	Jones Arogbofa	Arogbofa		Q97261029	NGA:ad:2014-02:2015-05
joni-madraiwiwi	Joni Madraiwiwi	Madraiwiwi		Q3183575	FJI:vp:2004-12:2006-12
joni-tatunashvili	Joni Tatunashvili	Tatunashvili		Q109623431	GEO:mc:2020-07:~2022-08
jope-seniloli	Jope Seniloli	Seniloli			FJI:vp:2000:~2003
joran-kallmyr	Jøran Kallmyr	Kallmyr		Q11979676	NOR:im:2019-03:2020-01
jorge-alberto-chevalier	Jorge Alberto Chevalier	Chevalier		Q89366518	ARG:mc:2003-05:2013-06
jorge-amado	Jorge Amado	Amado		Q106904935	STP:dm:2022-02:~2023-01
jorge-arguello	Jorge Argüello	Argüello		Q6277681	ARG:un:2007-06:2011-12
jorge-arreaza	Jorge Arreaza	Arreaza	Jorge Alberto Arreaza Montserrat|Jorge Arreaza Montserrat	Q6623799	VEN:fm:2017-08:2021-08;VEN:vp:2013-04:2016-01
jorge-batlle-ibanez	Jorge Batlle Ibáñez	Batlle	Jorge Batlle	Q15147	URY:hg:2000-03:2005-03;URY:hs:2000-03:2005-03
jorge-bom-jesus	Jorge Bom Jesus	Bom Jesus		Q57085436	STP:dm:2021-08:2022-02;STP:hg:2018-12:2022-11
jorge-borges	Jorge Borges	Borges		Q3183797	CPV:fm:2011:2014
jorge-briz-abularach	Jorge Briz Abularach	Abularach		Q2882145	GTM:fm:2004-07:2006-07
jorge-burgos	Jorge Burgos	Burgos		Q5934645	CHL:dm:2014-03:2015-05;CHL:im:2015-05:2016-06
jorge-carlos-fonseca	Jorge Carlos Fonseca	Fonseca	Jorge Carlos de Almeida Fonseca	Q57517	CPV:hs:2011-09:2021-11
jorge-carlos-ramirez-marin	Jorge Carlos Ramírez Marín	Marín		Q5934708	MEX:sp:2010-09:2011-08;MEX:sp:2017-09:2018-02
jorge-castaneda-gutman	Jorge Castañeda Gutman	Gutman		Q1399260	MEX:fm:2000-12:2003-01
jorge-chapper	Jorge Chapper	Chapper		Q5934773	URY:sp:2003-03:2004-03
jorge-faurie	Jorge Faurie	Faurie	Jorge Marcelo Faurie	Q30089194	ARG:fm:2019-05:~2019-05
jorge-fernandez-diaz	Jorge Fernández Díaz	Díaz		Q1297890	ESP:im:2011-12:2016-11
jorge-gandini	Jorge Gandini	Gandini		Q5935143	URY:sp:2018-03:2019-03
jorge-glas	Jorge Glas	Glas	Jorge Glas Espinel	Q5935179	ECU:vp:2013-05:2018-01
jorge-godoy	Jorge Godoy	Godoy		Q5935181	ARG:mc:2003-06:2011-12
jorge-larranaga	Jorge Larrañaga	Larrañaga		Q1703861	URY:im:2020-03:2021-05
jorge-luis-perdomo-di-lella	Jorge Luis Perdomo Di-Lella	Perdomo Di-Lella		Q114436510	CUB:dg:2021-04:~2024-06
jorge-luis-sierra-cruz	Jorge Luis Sierra Cruz	Cruz		Q6278251	CUB:dg:2009:2010
jorge-luis-tapia-fonseca	Jorge Luis Tapia Fonseca	Tapia		Q114437476	CUB:dg:2019-09:~2024-06
jorge-malu	Jorge Malú	Malú		Q95980717	GNB:fm:2016-12:2018-01
jorge-menendez	Jorge Menendez	Menendez			URY:dm:2019-05:~2019-05
jorge-moragas	Jorge Moragas	Moragas		Q11037498	ESP:un:2017:2018
jorge-orrico	Jorge Orrico	Orrico		Q6278415	URY:sp:2012-03:2013-03
jorge-pizarro	Jorge Pizarro	Pizarro		Q6278486	CHL:sp:2010-03:2011-03;CHL:sp:2013-03:2014-03
jorge-quiroga	Jorge Quiroga	Quiroga	Jorge Fernando Quiroga Ramirez	Q468805	BOL:hs:2001-08:2002-08;BOL:vp:1997-08:2001-08
jorge-rodriguez	Jorge Rodríguez	Rodríguez	Jorge Rodriguez Gomez	Q3295308	VEN:sp:2021-01:~2023-01;VEN:vp:2007-01:2008-01
jorge-sampaio	Jorge Sampaio	Sampaio		Q156780	PRT:hs:1996-03:2006-03
jorge-skinner-klee	Jorge Skinner-Klee	Skinner-Klee			GTM:un:2019-05:~2019-05
jorge-taiana	Jorge Taiana	Taiana		Q721561	ARG:dm:2021-08:~2022-07;ARG:fm:2005-12:2010-06
jorge-tolentino	Jorge Tolentino	Tolentino		Q108292440	CPV:fm:2014:2016
jorge-torres-castillo	Jorge Torres Castillo	Castillo		Q114705145	CRI:im:2022-05:~2023-01
jorge-valero	Jorge Valero	Valero		Q6278714	VEN:un:2008:2013
jorge-zermeno-infante	Jorge Zermeño Infante	Infante		Q5936292	MEX:sp:2006-09:2007-06
jorgen-ericsson	Jörgen Ericsson	Ericsson		Q5715286	SWE:mc:2001-10:2005-06
jorgen-kosmo	Jørgen Kosmo	Kosmo		Q1350827	NOR:sp:2001-10:2005-09
josaia-voreqe-bainimarama	Josaia Voreqe Bainimarama	Bainimarama			FJI:hg:2019-05:~2019-05
joschka-fischer	Joschka Fischer	Fischer			DEU:fm:1998-10:2005-11
jose-agusto-briones	Jose Agusto Briones	Agusto			ECU:ad:2019-05:~2019-05;ECU:vp:2019-05:~2019-05
jose-alberto-azeredo-lopes	José Alberto Azeredo Lopes	Lopes		Q21582227	PRT:dm:2015-11:2018-10
jose-alencar	Jose Alencar	Alencar			BRA:vp:2003-01:~2009
jose-amorin-batlle	José Amorín Batlle	Batlle		Q9013534	URY:sp:2004-03:2005-02
jose-angel-borico-moises	Jose Angel Boricó Moisés	Moisés		Q112175193	GNQ:ad:2020-08:~2022-07
jose-antonio-alonso	José Antonio Alonso	Alonso		Q1388724	ESP:dm:2006-04:2008;ESP:im:2004-04:2006-04
jose-antonio-dos-santos	Jose Antonio Dos Santos	Dos Santos			PRY:un:2019-05:~2019-05
jose-antonio-gomez-urrutia	José Antonio Gómez Urrutia	Urrutia		Q3810389	CHL:dm:2015-05:2018-03
jose-antonio-meade-kuribrena	José Antonio Meade Kuribreña	Kuribreña		Q3186168	MEX:fm:2012-12:2015-08
jose-bono	José Bono	Bono		Q1311580	ESP:dm:2004-04:2006-04;ESP:sp:2008-03:2011-12
jose-brito	José Brito	Brito		Q58252	CPV:fm:2008:2011
jose-carlos-mahia	José Carlos Mahía	Mahía		Q5938798	URY:sp:2017-03:2018-03
jose-condungua-pacheco	José Condungua Pacheco	Pacheco	Jose Pacheco	Q6291941	MOZ:fm:2017-12:2020-01;MOZ:im:2005-02:2010-10
jose-de-venecia	Jose de Venecia	de Venecia		Q975642	PHL:sp:2001-07:2008-02
jose-eduardo-dos-santos	José Eduardo dos Santos	dos Santos		Q57313	AGO:hg:1979-09:2017-09;AGO:hg:1999-01:2017-09;AGO:hs:1979-09:2017-09
jose-enrique-castillo-barrantes	José Enrique Castillo Barrantes	Barrantes		Q113971588	CRI:fm:2011-09:2014-05
jose-enrique-jeri-ore	José Enrique Jerí Oré	Jerí	Jos Enrique Jer Or		PER:hg:2025-10:~2026-01;PER:hs:2025-10:~2026-01
jose-esono-bacale-efuntam	José Esono Bacale Efuntam	Efuntam		Q112186234	GNQ:ad:2020-08:~2022-07
jose-faustino-jr	Jose Faustino Jr.	Faustino		Q108550713	PHL:dm:2022-06:~2022-07
jose-gabriel-carrizo	José Gabriel Carrizo	Carrizo	Jose Gabriel Carrizo Jaen	Q63633749	PAN:vp:2019-07:~2024-06
jose-garcia-margallo-y-marfil	José García-Margallo y Marfil	Marfil		Q58095	ESP:fm:2011-12:2016-11
jose-goni	José Goñi	Goñi		Q3186309	CHL:dm:2007-03:2009-03
jose-gonzalez-morfin	José González Morfin	Morfin		Q5940123	MEX:sp:2011-09:2012-08;MEX:sp:2014-03:2014-08
jose-huerta-torres	Jose Huerta Torres	Huerta			PER:dm:2019-05:~2019-05
jose-julio-rodriguez-fernandez	José Julio Rodríguez Fernández	Fernández		Q3125146	ESP:mc:2008-07:2011-12
jose-luis-guterres	José Luís Guterres	Guterres		Q1270451	TLS:fm:2006-07:2007-05;TLS:fm:2012-08:2015-02
jose-luis-rodriguez-garcia	José Luis Rodríguez García	García		Q5646406	CUB:dg:1995:2009
jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	Rodríguez Zapatero		Q41395	ESP:hg:2004-04:2011-12
jose-luis-rosello-serra	José Luis Roselló Serra	Serra		Q5941709	ESP:un:2006:2010
jose-luis-varela	José Luis Varela	Varela		Q113115165	PAN:sp:2009-07:2010-06
jose-luis-villan	José Luis Villán	Villán		Q46155959	ARG:mc:2017-05:2018-04;ARG:mc:2017-12:2020-02
jose-makila-sumanda	José Makila Sumanda	Makila	Jose Makila	Q3186402	COD:dg:2016-12:~2017-03;COD:dg:2018-02:~2024-02
jose-manuel-albares-bueno	José Manuel Albares Bueno	Bueno		Q64595113	ESP:fm:2021-07:~2025-12
jose-manuel-barroso	José Manuel Barroso	Barroso			EUE:hg:2004-11:2014-10
jose-manuel-durao-barroso	José Manuel Durão Barroso	Durão		Q15849	PRT:hg:2002-04:2004-07
jose-manuel-zelaya	José Manuel Zelaya	Zelaya		Q110787063	HND:dm:2022-01:~2022-07
jose-maria-aznar	José María Aznar	Aznar	Jose Maria Aznar Lopez	Q55637	ESP:hg:1996-05:2004-04
jose-maria-de-vasconcelos	Jose Maria de Vasconcelos	de Vasconcelos			TLS:hs:2012-05:2017-05
jose-maria-neves	José Maria Neves	Neves	Jose Maria Pereira Neves	Q57649	CPV:hg:2001-02:2016-04;CPV:hs:2021-11:~2026-01
jose-mario-vaz	José Mário Vaz	Vaz	Josse Mario Vaz	Q16908893	GNB:hs:2014-06:2019-09
jose-miguel-insulza	José Miguel Insulza	Insulza		Q1357872	CHL:im:2000-03:2005-05
jose-mucio	José Múcio	Múcio			BRA:dm:2023-01:~2025-12
jose-mujica	José Mujica	Mujica	Jose Pepe Mujica Cordano	Q9094	URY:hg:2010-03:2015-03;URY:hs:2010-03:2015-03
jose-munoz-molina	José Muñoz Molina	Molina		Q113115166	PAN:sp:2010-07:2011-06
jose-patricio	José Patrício	Patrício		Q6293678	AGO:un:2000-03:2001-05
jose-pedro-aguiar-branco	José Pedro Aguiar Branco	Branco		Q1555060	PRT:dm:2011-06:2015-11
jose-pereira-baptista	José Pereira Baptista	Baptista		Q108426409	GNB:fm:1999:2000
jose-ramon-fadul-fadul	Jose Ramon Fadul Fadul	Fadul			DOM:im:2019-05:~2019-05
jose-ramon-fernandez	José Ramón Fernández	Fernández		Q959399	CUB:dg:1976:2012
jose-ramon-machado-ventura	Jose Ramon Machado Ventura	Machado			CUB:vp:2008-02:~2012
jose-ramos-horta	José Ramos-Horta	Ramos-Horta	Jos Ramos-Horta	Q11665	TLS:fm:2000-07:2001-03;TLS:fm:2001-07:2006-07;TLS:hg:2006-06:2007-05;TLS:hs:2007-05:2012-05;TLS:hs:2022-05:~2026-01
jose-raul-mulino	José Raúl Mulino	Mulino	Jos Ra l Mulino Quintero|Jose Raul Mulino Quintero|José Raúl Mulino Quintero	Q108454869	PAN:hg:2024-07:~2026-01;PAN:hs:2024-07:~2026-01;PAN:im:2009-07:2014-07
jose-reis	José Reis	Reis		Q39756636	TLS:dg:2020-06:~2022-07
jose-rizo-castellon	Jose Rizo Castellon	Rizo			NIC:vp:2002-01:~2005
jose-rodriguez-iturbe	José Rodríguez Iturbe	Iturbe		Q108548921	VEN:fm:2002:2002-02
jose-socrates	José Sócrates	Sócrates	Jose Socrates Carvalho Pinto de Sousa	Q182367	PRT:hg:2005-03:2011-06
jose-valencia-amores	Jose Valencia Amores	Valencia			ECU:fm:2019-05:~2019-05
jose-vicente-rangel	José Vicente Rangel	Rangel	Jose Vicente Rangel Vale	Q716294	VEN:dm:2001-02:2002-04;VEN:fm:1999-02:2001-02;VEN:vp:2002-04:2007-01
josef-proll	Josef Pröll	Pröll	Josef Proell	Q78806	AUT:dg:2008-12:2011-04
josefa-iloilo	Josefa Iloilo	Iloilo	Josefa Iloilo Uluivuda|Josefa Iloilovatu Uluivuda	Q316317	FJI:hs:2000-07:2009-07;FJI:hs:2007-01:2009-07;FJI:vp:1999-01:~2000
josep-borrell	Josep Borrell	Borrell			EUE:fm:2019-12:2024-11
josep-borrell-esp-2019	Josep Borrell	Borrell	Josep Borrell Fontelles	Q312901	ESP:fm:2018-06:2019-11
josep-maria-rossell-pons	Josep Maria Rossell Pons	Pons		Q107981779	AND:im:2019-05:~2022-07
joseph-ajayi	Joseph Ajayi	Ajayi		Q111079375	NGA:mc:1999-07:2005-09
joseph-andall	Joseph Andall	Andall		Q113555132	GRD:fm:2022-07:~2022-09;GRD:fm:2022-07:~2022-12
joseph-aoun	Joseph Aoun	Aoun			LBN:hs:2025-01:~2026-01
joseph-bindoumi	Joseph Bindoumi	Bindoumi		Q112079338	CAF:dm:2015-10:2016-04
joseph-boakai	Joseph Boakai	Boakai		Q2630483	LBR:hg:2024-01:~2026-01;LBR:hs:2024-01:~2026-01;LBR:vp:2006-01:2018-01;LBR:vp:2019-05:~2019-05
joseph-butore	Joseph Butore	Butore		Q17175411	BDI:vp:2015-08:2020-06
joseph-deiss	Joseph Deiss	Deiss		Q123823	:io:2010-09:2011-09;CHE:hs:2004-01:2004-12
joseph-estrada	Joseph Estrada	Estrada	Joseph Ejercito Estrada	Q212733	PHL:hg:1998-06:2001-01;PHL:hs:1998-06:2001-01
joseph-f-dunford	Joseph F. Dunford	Dunford		Q6282969	USA:mc:2015-10:2019-09
joseph-fouda	Joseph Fouda	Fouda		Q111390656	CMR:ad:2015-10:2019-01
joseph-henry-smith	Joseph Henry Smith	Smith		Q6283947	GHA:dm:2009-01:2013-02
joseph-joute	Joseph Joute	Joute	Joseph Jouthe|Jouthe Joseph	Q87188650	HTI:hg:2020-03:2021-04
joseph-kabila	Joseph Kabila	Kabila		Q57416	COD:hg:2001-01:2019-01;COD:hs:2001-01:2019-01;COD:hs:2019-05:~2019-05
joseph-kokou-koffigoh	Joseph Kokou Koffigoh	Koffigoh		Q1707420	TGO:fm:1998:2000
joseph-lambert	Joseph Lambert	Lambert		Q107127987	HTI:sp:2006-05:2006;HTI:sp:2018-01:2019-01;HTI:sp:2021-01:2022-01;HTI:sp:2022-01:~2023-01
joseph-maguire	Joseph Maguire	Maguire		Q6285224	USA:si:2019-08:2020-02
joseph-malanji	Joseph Malanji	Malanji			ZMB:fm:2019-05:~2019-05
joseph-mozoule	Joseph Mozoule	Mozoule		Q112062414	CAF:im:2001-08:2003-01
joseph-msika	Joseph Msika	Msika		Q1399766	ZWE:hs:1999-12:2017-11;ZWE:vp:1999-12:2009-08
joseph-muscat	Joseph Muscat	Muscat		Q938224	MLT:hg:2013-03:2020-01
joseph-ngute	Joseph Ngute	Ngute	Joseph Dion Ngute	Q60441515	CMR:hg:2019-01:~2026-01
joseph-ole-lenku	Joseph Ole Lenku	Lenku		Q16733690	KEN:im:2013-05:2014-12
joseph-ole-nkaissery	Joseph Ole Nkaissery	Nkaissery		Q6285933	KEN:im:2014-12:2017-07
joseph-philippe-antonio	Joseph Philippe Antonio	Antonio		Q12892120	HTI:fm:2001-03:2004-02
joseph-r-biden	Joseph R. Biden	Biden			ASM:vp:2009-01:~2017-03
joseph-r-biden-gum-2017	Joseph R. Biden	Biden			GUM:vp:2009-01:~2017-03
joseph-r-biden-mnp-2017-2	Joseph R. Biden	Biden			MNP:vp:2009-01:~2017-03
joseph-r-biden-pri-2017-3	Joseph R. Biden	Biden			PRI:vp:2009-01:~2017-03
joseph-r-biden-vir-2017-4	Joseph R. Biden	Biden			VIR:vp:2009-01:~2017-03
joseph-ralston	Joseph Ralston	Ralston		Q471517	USA:mc:1996-03:2000-02
joseph-raymond-edward-kibwana	Joseph Raymond Edward Kibwana	Kibwana		Q111180186	KEN:mc:2000-12:2005-08
joseph-urusemal	Joseph Urusemal	Urusemal	Joseph J. Urusemal	Q435427	FSM:hg:2003-05:2007-05;FSM:hs:2003-05:2007-05
joseph-wu	Joseph Wu	Wu		Q6288088	TWN:ad:2017-05:2018-02;TWN:fm:2018-02:2024-05
joseph-yakete	Joseph Yakété	Yakété		Q24951186	CAF:dm:2016-04:2017-09;CAF:dm:2019-05:~2019-05
josh-pitcock	Josh Pitcock	Pitcock		Q28655388	USA:ad:2017:~2022-08
josh-teague	Josh Teague	Teague		Q50729197	AUS:sp:2020-09:2021-10
joshua-m-nkomo	Joshua M. Nkomo	Nkomo			ZWE:vp:1990-08:~1999
josias-moli	Josias Moli	Moli		Q888262	VUT:hs:2004-07:2004-08;VUT:sp:2004-07:2004-12
josip-buljevic	Josip Buljević	Buljević		Q26217861	HRV:dm:2016-01:2016-10
josip-jerkovic	Josip Jerkovic	Jerkovic			BIH:vp:2019-05:~2019-05
josue-binoua	Josué Binoua	Binoua		Q2656001	CAF:im:2013-02:2013-03
jotham-napat	Jotham Napat	Napat			VUT:hg:2025-02:~2026-01
jovan-andrevski	Jovan Andrevski	Andrevski		Q24053611	MKD:mc:2000-02:2001-06
jovan-lakcevic	Jovan Lakčević	Lakčević		Q110584237	MNE:mc:2006-06:2008-02
jovan-zebic	Jovan Zebic	Zebic			SCG:dg:1998-04:~2000
jovana-marovic	Jovana Marović	Marović		Q111754613	MNE:dg:2022-04:~2022-07
jovenel-moise	Jovenel Moïse	Moïse		Q21294765	HTI:hs:2017-02:2021-07
jovino-novoa	Jovino Novoa	Novoa		Q3187183	CHL:sp:2009-03:2010-03
jovita-carranza	Jovita Carranza	Carranza		Q6296812	USA:ad:2020-01:2021-01
joy-ogwu	Joy Ogwu	Ogwu		Q3187207	NGA:fm:2006-08:2007-05;NGA:un:2008-05:2017-05
joyce-bamford-addo	Joyce Bamford-Addo	Bamford-Addo		Q1710030	GHA:sp:2009-01:2013-01
joyce-banda	Joyce Banda	Banda		Q57388	MWI:fm:2006-06:2009-05;MWI:hg:2012-04:2014-05;MWI:hs:2012-04:2014-05;MWI:vp:2009-05:2012-04
joyce-cherono-laboso	Joyce Cherono Laboso	Laboso		Q6297432	KEN:sp:2013-03:2017-08
jozef-migas	Jozef Migaš	Migaš		Q1300892	SVK:sp:1998-10:2002-10
jozef-mihal	Jozef Mihál	Mihál		Q3133564	SVK:dg:2010-07:~2011
jozef-oleksy	Józef Oleksy	Oleksy		Q55924	POL:im:2004-01:2004-04
jozefina-topalli	Jozefina Topalli	Topalli		Q462441	ALB:sp:2005-09:2013-09
jozias-van-aartsen	Jozias van Aartsen	van Aartsen		Q1366279	NLD:fm:1998-08:2002-07
jozo-krizanovic	Jozo Križanović	Križanović	Jozo Krizanovi	Q2665070	BIH:hs:2001-06:2002-02
jozo-rados	Jozo Radoš	Radoš		Q3441723	HRV:dm:2000-01:2002-05
jozsef-kasza	József Kasza	Kasza		Q654047	SRB:dg:2001-01:2004-03
ju-chol-gyu	Ju Chol-gyu	Chol-gyu		Q114593874	PRK:dg:2021-01:~2023-01
juan-afara-maciel	Juan Afara Maciel	Afara			PRY:vp:2013-08:~2017-03
juan-alfonso-fuentes-soria	Juan Alfonso Fuentes Soria	Fuentes		Q20978204	GTM:vp:2015-09:2016-01
juan-antonio-march-pujol	Juan Antonio March Pujol	Pujol		Q5947332	ESP:un:2004:2007
juan-antonio-yanez-barnuevo	Juan Antonio Yáñez-Barnuevo	Yáñez-Barnuevo		Q5947481	ESP:un:2004:2010
juan-bustos	Juan Bustos	Bustos		Q11686373	CHL:sp:2008-03:2008-08
juan-carlos-aleman-soto	Juan Carlos Alemán Soto	Soto		Q83877495	GTM:dm:2020-01:2021-12
juan-carlos-bidegain-hanania	Juan Carlos Bidegain Hananía	Hananía		Q110165116	SLV:im:2020-11:~2022-07
juan-carlos-holguin	Juan Carlos Holguín	Holguín		Q110390709	ECU:fm:2022-01:~2022-12
juan-carlos-i-of-spain	Juan Carlos I of Spain	Juan Carlos	Juan Carlos I	Q19943	ESP:hs:1975-11:2014-06
juan-carlos-mendoza-garcia	Juan Carlos Mendoza García	García		Q5390645	CRI:sp:2011:2012
juan-carlos-mugnolo	Juan Carlos Mugnolo	Mugnolo		Q89369863	ARG:mc:1999-12:2003-05
juan-carlos-varela	Juan Carlos Varela	Varela	Juan Carlos Varela Rodriguez	Q1134096	PAN:fm:2009-07:2011-08;PAN:hg:2014-07:2019-07;PAN:hs:2014-07:2019-07;PAN:vp:2009-07:~2015-11
juan-de-dios-castro-lozano	Juan de Dios Castro Lozano	Lozano		Q3187822	MEX:sp:2003-09:2004-08
juan-ernesto-villamayor	Juan Ernesto Villamayor	Villamayor			PRY:im:2019-05:~2019-05
juan-francisco-reyes-lopez	Juan Francisco Reyes López	Reyes		Q6299801	GTM:vp:2000-01:2004-01
juan-gabriel-valdes	Juan Gabriel Valdés	Valdés	Juan Gabriel Valdes Soublette	Q3810840	CHL:fm:1999-06:2000-03
juan-guaido	Juan Guaidó	Guaidó		Q58833335	VEN:hs:2019:~2021-09;VEN:sp:2019-01:2020-01
juan-ignacio-siles	Juan Ignacio Siles	Siles		Q108292415	BOL:fm:2003:2005
juan-ignacio-zoido	Juan Ignacio Zoido	Zoido		Q2223607	ESP:im:2016-11:2018-06
juan-jose-lucas	Juan José Lucas	Lucas		Q2749833	ESP:vp:2000-02:~2001
juan-lorenzo-machimbo-bisabinga	Juan-Lorenzo Machimbo Bisabinga	Bisabinga		Q112186235	GNQ:ad:2020-08:~2022-07
juan-manuel-santos-calderon	Juan Manuel Santos Calderon	Santos			COL:hg:2010-08:2018-08;COL:hs:2010-08:2018-08
juan-martin-paleo	Juan Martín Paleo	Paleo		Q86466895	ARG:mc:2020-02:~2022-07
juan-n-babauta	Juan N. Babauta	Babauta			MNP:hg:2002-01:2006-01
juan-nguema-mane	Juan Nguema Mañe	Mañe		Q112186239	GNQ:ad:2020-08:~2022-07
juan-nko-mbula	Juan Nko Mbula	Mbula		Q112162994	GNQ:ad:2020-08:~2022-07
juan-noel-nsue-ondo	Juan-Noel Nsue Ondo	Ondo		Q112186161	GNQ:ad:2020-08:~2022-07
juan-orlando-hernandez	Juan Orlando Hernández	Hernández	Juan Orlando Hernandez Alvarado	Q5951723	HND:hg:2014-01:2022-01;HND:hs:2014-01:2022-01
juan-pablo-de-laiglesia	Juan Pablo de Laiglesia	de Laiglesia		Q5951897	ESP:un:2010:2012
juan-pablo-guanipa	Juan Pablo Guanipa	Guanipa		Q5951793	VEN:sp:2020-01:~2023-01
juan-pino	Juan Pino	Pino		Q110628794	PAN:im:2020-02:~2022-07
juan-ponce-enrile	Juan Ponce Enrile	Enrile		Q145881	PHL:sp:2008-11:2013-06
juan-ramon-de-la-fuente	Juan Ramón de la Fuente	de la Fuente			MEX:fm:2024-10:~2025-12;MEX:un:2019-05:~2019-05
juan-vildo-marin	Juan Vildo Marin	Marin	Vildo Marin	Q16193234	BLZ:dg:2007-06:2008-02
juansher-burchuladze	Juansher Burchuladze	Burchuladze		Q106094877	GEO:dm:2021-02:~2022-08
judith-suminwa-tuluka	Judith Suminwa Tuluka	Suminwa			COD:hg:2024-05:~2026-01
judith-uwizeye	Judith Uwizeye	Uwizeye		Q38242931	RWA:ad:2017-08:~2022-08
judy-maddigan	Judy Maddigan	Maddigan		Q6304517	AUS:sp:2003-02:2006-12
juerg-lauber	Juerg Lauber	Lauber			CHE:un:2019-05:~2019-05
juha-sipila	Juha Sipilä	Sipilä		Q1711532	FIN:hg:2015-05:2019-06;FIN:sp:2015-04:2015-05
juhan-parts	Juhan Parts	Parts		Q312894	EST:hg:2003-04:2005-04
juhani-kaskeala	Juhani Kaskeala	Kaskeala		Q3735466	FIN:mc:2001-06:2009-07
jules-ajodhia	Jules Ajodhia	Ajodhia	Jules Rattankoemar Ajodhia	Q1949087	SUR:vp:2000-08:2005-08
jules-ouande	Jules Ouandé	Ouandé		Q112072410	CAF:dm:2003-03:2003-12
jules-wijdenbosch	Jules Wijdenbosch	Wijdenbosch		Q380734	SUR:hg:1996-09:2000-08;SUR:hs:1996-09:2000-08
juli-minoves-triquell	Juli Minoves Triquell	Triquell		Q654625	AND:fm:2001-04:2007-05
julia-gillard	Julia Gillard	Gillard	Julia Eileen Gillard	Q41563	AUS:dg:2007-12:2010-06;AUS:hg:2010-06:2013-06
julia-nesheiwat	Julia Nesheiwat	Nesheiwat		Q71332844	USA:si:2020-02:~2022-08
julia-sebutinde	Julia Sebutinde	Sebutinde		Q1711917	:io:2012-02:~2023-01
julian-braithwaite	Julian Braithwaite	Braithwaite		Q57898183	GBR:un:2015:~2022-07
julian-dominguez	Julián Domínguez	Domínguez		Q5474594	ARG:sp:2011-12:2015-12
julian-isaias-rodriguez-diaz	Julián Isaías Rodríguez Diaz	Diaz		Q6310283	VEN:vp:2000-01:2000-12
julian-pacheco-tinoco	Julian Pacheco Tinoco	Tinoco			HND:dm:2019-05:~2019-05
juliana-awada	Juliana Awada	Awada		Q20645466	ARG:ad:2015-12:2019-12
juliana-oconnor-connolly	Juliana O'Connor-Connolly	O'Connor-Connolly			CYM:hg:2012-12:2013-05;CYM:hg:2023-11:2025-05
juliano-fernandes	Juliano Fernandes	Fernandes		Q95980893	GNB:im:2019-07:2020-03
julie-bishop	Julie Bishop	Bishop		Q434858	AUS:fm:2013-09:2018-08
julien-nkoghe-bekale	Julien Nkoghe Békale	Békale		Q60594089	GAB:hg:2019-01:2020-07
juliet-gerrard	Juliet Gerrard	Gerrard		Q15848292	NZL:ad:2018-07:~2022-08
julio-borges	Julio Borges	Borges		Q951338	VEN:sp:2017-01:2018-01
julio-castro-caldas	Júlio Castro Caldas	Caldas		Q10313391	PRT:dm:1999-10:2001-07
julio-cesar-cardozo-ferreira	Julio César Cardozo Ferreira	Ferreira		Q30064096	URY:sp:2006-03:2007-03
julio-cesar-franco	Julio Cesar Franco	Franco			PRY:vp:2000-08:~2002
julio-cesar-gandarilla-bermejo	Julio César Gandarilla Bermejo	Gandarilla		Q44573220	CUB:im:2017:2019-12
julio-cesar-moreno-rivera	Julio César Moreno Rivera	Rivera		Q16190863	MEX:sp:2015-03:2015-08
julio-cesar-valentin	Julio César Valentín	Valentín		Q5955209	DOM:sp:2006-08:2010-08
julio-cobos	Julio Cobos	Cobos		Q456351	ARG:vp:2007-12:2011-12
julio-horacio-guardia	Julio Horacio Guardia	Guardia		Q86449413	ARG:mc:2020-02:~2022-07
julio-maria-sanguinetti	Julio María Sanguinetti	Sanguinetti		Q311428	URY:hg:1995-03:2000-03;URY:hs:1995-03:2000-03
julio-martinez	Julio Martínez	Martínez		Q21591711	ARG:dm:2015-12:2017-07
julius-maada-bio	Julius Maada Bio	Bio		Q283829	SLE:hg:2018-04:2023-06;SLE:hg:2023-06:~2026-01;SLE:hs:2018-04:2023-06;SLE:hs:2023-06:~2026-01
julius-waweru-karangi	Julius Waweru Karangi	Karangi		Q16730584	KEN:mc:2011-07:2015-05
juma-athumani-kapuya	Juma Athumani Kapuya	Kapuya		Q6310729	TZA:dm:2006-01:2014-01
juma-inad	Juma Inad	Inad		Q93654245	IRQ:dm:2020-05:~2022-08
jumabek-ibraimov	Jumabek Ibraimov	Ibraimov			KGZ:hg:1998-12:2000-12
jumoke-akindele	Jumoke Akindele	Akindele		Q20810395	NGA:sp:2015-05:~2022-07
jung-hong-won	Jung Hong-won	Jung		Q4352214	KOR:hg:2013-02:2015-02
jung-ok-keun	Jung Ok-keun	Jung		Q12615847	KOR:mc:2008-03:2010-03
junichiro-koizumi	Jun'ichirō Koizumi	Koizumi		Q130852	JPN:fm:2002-01:2002-02;JPN:hg:2001-04:2006-09;JPN:hg:2003-11:2005-09;JPN:hg:2005-09:2006-09
juozas-bernatonis	Juozas Bernatonis	Bernatonis		Q1305783	LTU:im:2001-07:2003-04
juozas-olekas	Juozas Olekas	Olekas		Q1376538	LTU:dm:2006-07:2008-12;LTU:dm:2012-12:2016-12
juraj-blanar	Juraj Blanár	Blanár			SVK:fm:2023-10:~2025-12
jure-radic	Jure Radic	Radic			HRV:dg:1994-10:~1999
jurelang-zedkaia	Jurelang Zedkaia	Zedkaia		Q12912	MHL:hg:2009-11:2012-01;MHL:hs:2009-11:2012-01
jurgen-ligi	Jürgen Ligi	Ligi		Q983831	EST:dm:2005-10:2007-04;EST:fm:2016-09:2016-11
juri-luik	Jüri Luik	Luik		Q1433583	EST:dm:1999-03:2002-01;EST:dm:2017-06:2021-01
juri-pihl	Jüri Pihl	Pihl		Q1424510	EST:im:2007-04:2009-05
juri-ratas	Jüri Ratas	Ratas		Q2621730	EST:hg:2016-11:2021-01;EST:sp:2021-03:~2022-07
juris-zeibarts	Juris Zeibārts	Zeibārts		Q20827815	LVA:mc:2008-03:2011-10
juro-saito	Jūrō Saitō	Saitō		Q11500493	JPN:sp:1995-08:2000-10
jury-nazarau	Jury Nazaraŭ	Nazaraŭ	Yury Nazarov|Yuryy Nazaraw	Q87058344	BLR:dg:2020-03:~2023-04
juryi-zadobin	Juryi Žadobin	Žadobin		Q2026243	BLR:dm:2009-12:2014-11
jussi-niinisto	Jussi Niinistö	Niinistö		Q6315653	FIN:dm:2015-05:2019-06
justin-arapari	Justin Arapari	Arapari			PYF:hg:1996-05:2001-05
justin-malewezi	Justin Malewezi	Malewezi		Q6317849	MWI:vp:1994:2004
justin-muturi	Justin Muturi	Muturi		Q16187229	KEN:sp:2013-03:~2022-08
justin-nsengiyumva	Justin Nsengiyumva	Nsengiyumva			RWA:hg:2025-07:~2026-01
justin-tkachenko	Justin Tkachenko	Tkachenko	Justin Tkatchenko	Q85991458	PNG:fm:2022-08:~2023-01
justin-trudeau	Justin Trudeau	Trudeau	Justin Pierre James Trudeau	Q3099714	CAN:hg:2015-11:2025-03
jusuf-kalamperovic	Jusuf Kalamperović	Kalamperović		Q110584318	MNE:im:2005-10:2009-06
jusuf-kalla	Jusuf Kalla	Kalla	Muhammad Jusuf Kalla|Muhammad Yusuf Kalla	Q76354	IDN:vp:2004-10:2009;IDN:vp:2014-10:~2017-03;IDN:vp:2019-05:~2019-05
jutta-urpilainen	Jutta Urpilainen	Urpilainen		Q241376	FIN:dg:2011-06:2014-06
juwono-sudarsono	Juwono Sudarsono	Sudarsono		Q3107476	IDN:dm:1999-10:2000-08;IDN:dm:2004-10:2009-10
jyri-hakamies	Jyri Häkämies	Häkämies		Q1359004	FIN:dm:2007-04:2011-06
jyrki-katainen	Jyrki Katainen	Katainen		Q57638	FIN:dg:2007-04:2011-06;FIN:hg:2011-06:2015-05
k-natwar-singh	K. Natwar Singh	Singh		Q1285090	IND:fm:2004-05:2005-12
k-r-narayanan	K. R. Narayanan	Narayanan	Kicheril Raman Narayanan	Q235454	IND:hs:1997-07:2002-07
k-shanmugam	K. Shanmugam	Shanmugam		Q6324008	SGP:fm:2011-05:2015-09;SGP:im:2010-11:2011-05;SGP:im:2015-10:~2022-07
kaare-dybvad-bek	Kaare Dybvad Bek	Bek		Q20175887	DNK:im:2022-02:2022-05
kabine-komara	Kabiné Komara	Komara		Q718183	GIN:hg:2008-12:2010-01
kadre-desire-ouedraogo	Kadré Désiré Ouedraogo	Ouedraogo		Q620581	BFA:hg:1996-02:2000-11
kadyrbek-sarbayev	Kadyrbek Sarbayev	Sarbayev		Q438079	KGZ:fm:2009-01:2010-04
kagiso-mmusi	Kagiso Mmusi	Mmusi		Q110210140	BWA:dm:2019-11:~2022-07
kahinda-otafiire	Kahinda Otafiire	Otafiire		Q6346972	UGA:im:2021-06:~2022-08
kai-jurgen-mikael-sauer	Kai Jurgen Mikael Sauer	Sauer			FIN:un:2019-05:~2019-05
kai-mykkanen	Kai Mykkänen	Mykkänen		Q11868890	FIN:im:2018-02:2019-06
kaifala-marah	Kaifala Marah	Marah		Q15127738	SLE:fm:2017:2018
kailash-purryag	Kailash Purryag	Purryag	Rajkeswur Kailash Purryag	Q57545	MUS:fm:1997:2000;MUS:hs:2012-07:2015-05
kairat-abdrakhmanov	Kairat Abdrakhmanov	Abdrakhmanov		Q1721851	:io:2020-12:~2023-01;KAZ:fm:2016-12:2018-12
kairat-kelimbetov	Kairat Kelimbetov	Kelimbetov		Q4219098	KAZ:dg:2011-01:~2012
kairat-umarov	Kairat Umarov	Umarov	Kayrat Umarov	Q4475322	:un:2017-01:~2023-01;KAZ:un:2019-05:~2019-05
kais-saied	Kais Saied	Saied		Q16120878	TUN:hs:2019-10:~2026-01
kaj-leo-johannessen	Kaj Leo Johannessen	Johannessen			FRO:hg:2008-09:2015-09
kaja-kallas	Kaja Kallas	Kallas			EUE:fm:2024-12:~2026-01
kaja-kallas-est-2024	Kaja Kallas	Kallas		Q11869065	EST:hg:2021-01:2024-07
kajsa-ollongren	Kajsa Ollongren	Ollongren	Karin Kajsa Ollongren	Q2776715	NLD:dg:2017-10:2019-11;NLD:dg:2020-05:2022-01;NLD:dm:2022-01:~2022-08;NLD:hg:2017-10:2024-07;NLD:im:2017-10:2019-11;NLD:im:2020-04:2022-01
kakha-imnadze	Kakha Imnadze	Imnadze			GEO:un:2019-05:~2019-05
kalina-konstantinova	Kalina Konstantinova	Konstantinova		Q110070893	BGR:dg:2021-12:~2022-07
kalkot-mataskelekele	Kalkot Mataskelekele	Mataskelekele	Kalkot Matas Kelekele	Q316133	VUT:hs:2004-08:2009-08
kalla-ankourao	Kalla Ankourao	Ankourao	Kalla Ankouraou	Q6353461	NER:fm:2018-04:2020-12
kalla-moutari	Kalla Moutari	Moutari			NER:dm:2019-05:~2019-05
kalle-laanet	Kalle Laanet	Laanet		Q978349	EST:dm:2021-01:2022-07;EST:im:2005-04:2007-04
kalmukhanbet-kassymov	Kalmukhanbet Kassymov	Kassymov	Kalmukhanbet Kasymov	Q1722547	KAZ:im:2011-04:2019-02;KAZ:si:2019-02:2020-01
kalombo-mwansa	Kalombo Mwansa	Mwansa		Q176394	ZMB:dm:2009-07:2011;ZMB:fm:2002-07:2005-01
kalonzo-musyoka	Kalonzo Musyoka	Musyoka	Stephen Kalonzo Musyoka|Stephene Kalonzo Musyoka	Q1395018	KEN:fm:2003:2004;KEN:vp:2008-01:2013-04
kalzeubet-pahimi-deubet	Kalzeubet Pahimi Deubet	Deubet	Kalzeube Pahimi Deubet	Q15221749	TCD:hg:2013-11:2016-02
kamal-ganzouri	Kamal Ganzouri	Ganzouri	Kamal Ahmad el-Ganzouri|Kamal Ahmed el-Ganzouri	Q365922	EGY:hg:1996-01:1999-10;EGY:hg:2011-12:2012-08
kamal-kharazi	Kamal Kharazi	Kharazi		Q435799	IRN:fm:1997-08:2005-08
kamala-d-harris	Kamala D. Harris	Harris			GUM:vp:2021-01:~2024-06
kamala-d-harris-asm-2024-4	Kamala D. Harris	Harris			ASM:vp:2021-01:~2024-05
kamala-d-harris-mnp-2024	Kamala D. Harris	Harris			MNP:vp:2021-01:~2024-06
kamala-d-harris-pri-2024-2	Kamala D. Harris	Harris			PRI:vp:2021-01:~2024-06
kamala-d-harris-vir-2024-3	Kamala D. Harris	Harris			VIR:vp:2021-01:~2024-05
kamala-harris	Kamala Harris	Harris	Kamala D. Harris	Q10853588	USA:vp:2021-01:~2024-06
kamchybek-tashiev	Kamchybek Tashiev	Tashiev		Q1584976	KGZ:dg:2021-10:~2022-08
kamel-beldjoud	Kamel Beldjoud	Beldjoud		Q79142656	DZA:im:2019-12:~2022-08
kamel-maddouri	Kamel Maddouri	Maddouri			TUN:hg:2024-08:2025-03
kamel-morjane	Kamel Morjane	Morjane		Q1043040	TUN:dm:2005-08:2010-01;TUN:fm:2010-01:2011-01
kamila-talieva	Kamila Talieva	Talieva			KGZ:dg:2012-09:~2013
kamina-johnson-smith	Kamina Johnson-Smith	Johnson-Smith	Kamina Elizabeth Johnson Smith	Q28225536	JAM:fm:2016-03:~2022-07
kamisese-mara	Kamisese Mara	Mara		Q469507	FJI:hg:1994-01:2000-05;FJI:hs:1994-01:2000-05
kamissa-camara	Kamissa Camara	Camara			MLI:fm:2019-05:~2019-05
kamla-persad-bissessar	Kamla Persad-Bissessar	Persad-Bissessar	Kamla Susheila Persad-Bissessar	Q57712	TTO:hg:2010-05:2015-09;TTO:hg:2025-05:~2026-01
kamo-kochunts	Kamo Kochunts	Kochunts		Q97660542	ARM:mc:2022-02:2022-07
kamo-vardanyan	Kamo Vardanyan	Vardanyan		Q97203851	AZE:dm:2021-09:~2022-07
kamuta-latasi	Kamuta Latasi	Latasi		Q739504	TUV:sp:2006-08:2010-09;TUV:sp:2010-12:2014-03
kanat-saudabayev	Kanat Saudabayev	Saudabayev		Q1856100	KAZ:fm:2009-09:2011-04
kanatbek-isaev	Kanatbek Isaev	Isaev		Q84720784	KGZ:sp:2020-10:2020-11
kandhi-a-elieisar	Kandhi A. Elieisar	Elieisar		Q97580941	FSM:fm:2020-01:~2022-08
kandia-camara	Kandia Camara	Camara	Kandia Kamissoko Camara	Q3192595	CIV:fm:2021-04:~2023-01
kang-chang-hee	Kang Chang-hee	Kang		Q12583135	KOR:sp:2012-07:2014-05
kang-kyung-hwa	Kang Kyung-hwa	Kang	Kang Kyung-wha	Q6362240	KOR:fm:2017-06:2021-02
kang-nung-su	Kang Nung-su	Kang		Q10855116	PRK:dg:2010-06:2014-04
kang-sok-ju	Kang Sok-ju	Kang		Q705608	PRK:dg:2010-09:2014-04;PRK:dg:2014-04:2016-05;PRK:fm:2007-01:2007-05
kanwal-sibal	Kanwal Sibal	Sibal		Q6365721	IND:fm:2002-07:2003-11
kao-hua-chu	Kao Hua-chu	Hua-chu		Q8273357	TWN:dm:2009-09:2013-07
kao-kuang-chi	Kao Kuang-chi	Kuang-chi		Q14516312	TWN:dm:2015-01:2016-05
kareem-musa	Kareem Musa	Musa		Q58896061	BLZ:im:2020-11:~2022-08
karel-de-gucht	Karel De Gucht	De Gucht		Q381218	BEL:dg:2008-12:2009-07;BEL:fm:2004-07:2009-07
karel-havlicek	Karel Havlíček	Havlíček		Q62087201	CZE:dg:2019-04:2021-12
karel-jan-gustaaf-van-oosterom	Karel Jan Gustaaf Van Oosterom	Van Oosterom			NLD:un:2019-05:~2019-05
karel-kuhnl	Karel Kühnl	Kühnl		Q3193068	CZE:dm:2004-08:2006-09
karel-schwarzenberg	Karel Schwarzenberg	Schwarzenberg		Q58195	CZE:dg:2010-07:2013-07;CZE:fm:2007-01:2009-05;CZE:fm:2010-07:2013-07
karen-abrahamyan	Karen Abrahamyan	Abrahamyan		Q59771480	AZE:dm:2018-12:2020-02
karen-andrews	Karen Andrews	Andrews		Q6369482	AUS:im:2021-03:2022-05
karen-ellemann	Karen Ellemann	Ellemann		Q3042869	DNK:im:2015-06:2016-11
karen-hughes	Karen Hughes	Hughes		Q289257	USA:ad:2001-01:2002-07
karen-karapetyan	Karen Karapetyan	Karapetyan		Q1979923	ARM:dg:2018-04:2018-05;ARM:hg:2016-09:2018-04;ARM:hg:2018-04:2018-05
karen-longaric	Karen Longaric	Longaric		Q75135095	BOL:fm:2019-11:2020-11
karen-mirzoyan	Karen Mirzoyan	Mirzoyan		Q18387091	AZE:fm:2012-09:2017-09
karen-pierce	Karen Pierce	Pierce		Q6369958	GBR:un:2012:2015;GBR:un:2018:2020-08
karen-tan	Karen Tan	Tan			SGP:un:2019-05:~2019-05
kari-rajamaki	Kari Rajamäki	Rajamäki		Q971525	FIN:im:2003-04:2007-04
karim-khalili	Karim Khalili	Khalili	Abdul Karim Khalili	Q115596	AFG:vp:2004-12:2014-09
karim-massimov	Karim Massimov	Massimov	Karim Masimov	Q209639	KAZ:ad:2012-09:2014-04;KAZ:dg:2001-11:2003-06;KAZ:dg:2006-01:2007-01;KAZ:hg:2007-01:2012-09;KAZ:hg:2014-04:2016-09
karim-meckassoua	Karim Meckassoua	Meckassoua		Q21965872	CAF:fm:2003:~2022-07;CAF:sp:2016-05:2018-10
karim-valiyev	Karim Valiyev	Valiyev		Q31296056	AZE:mc:2021-07:~2022-07
karin-enstrom	Karin Enström	Enström		Q3544279	SWE:dm:2012-04:2014-10
karin-herrera	Karin Herrera	Herrera			GTM:vp:2024-01:~2024-06
karin-keller-sutter	Karin Keller-Sutter	Keller-Sutter		Q115881	CHE:hg:2025-01:2026-01;CHE:hs:2025-01:~2025-12;CHE:sp:2017-11:2018-11;CHE:vp:2024-01:~2024-06
karin-kneissl	Karin Kneissl	Kneissl		Q1729478	AUT:fm:2019-05:~2019-05
karl-engelbrektson	Karl Engelbrektson	Engelbrektson		Q5711959	SWE:mc:2016-06:~2022-07
karl-erjavec	Karl Erjavec	Erjavec		Q58079	SVN:dg:2019-05:~2019-05;SVN:dm:2004-12:2008-11;SVN:dm:2018-09:2020-03;SVN:fm:2012-02:2018-09;SVN:fm:2019-05:~2019-05
karl-nehammer	Karl Nehammer	Nehammer		Q42860944	AUT:hg:2021-12:2025-01;AUT:im:2020-01:2021-12
karl-offmann	Karl Offmann	Offmann		Q204598	MUS:hs:2002-02:2003-10
karl-theodor-zu-guttenberg	Karl-Theodor zu Guttenberg	zu Guttenberg			DEU:dm:2009-10:2011-03
karla-slechtova	Karla Šlechtová	Šlechtová		Q18172927	CZE:dm:2017-12:2018-06
karlheinz-kopf	Karlheinz Kopf	Kopf		Q1410282	AUT:hs:2016-07:2017-01;AUT:sp:2013-10:2017-11
karol-nawrocki	Karol Nawrocki	Nawrocki			POL:hs:2025-08:~2026-01
karolina-peake	Karolína Peake	Peake		Q440694	CZE:dg:2011-07:2013-07;CZE:dm:2012-12:2012-12
karolos-papoulias	Karolos Papoulias	Papoulias		Q57303	GRC:hs:2005-03:2015-03
karu-jayasuriya	Karu Jayasuriya	Jayasuriya		Q369958	LKA:sp:2015-09:2020-03
kashim-shettima	Kashim Shettima	Shettima		Q6374297	NGA:vp:2023-05:~2024-05
kashkar-junushaliev	Kashkar Junushaliev	Junushaliev			KGZ:im:2019-05:~2019-05
kaspar-villiger	Kaspar Villiger	Villiger		Q605874	CHE:hs:2002-01:2002-12;CHE:vp:2001-01:2001-12
kassim-majaliwa	Kassim Majaliwa	Majaliwa	Kassim Majaliwa Majaliwa	Q6737420	TZA:hg:2015-11:~2024-07
kassym-jomart-tokayev	Kassym-Jomart Tokayev	Tokayev	Kasym-Zhomart Tokayev	Q200881	KAZ:fm:2003-06:2007-01;KAZ:hs:2019-03:~2026-01
kastriot-islami	Kastriot Islami	Islami		Q1722312	ALB:fm:2003-12:2005-09
katalin-bogyay	Katalin Bogyay	Bogyay		Q124189	HUN:un:2015-01:2020
katalin-novak	Katalin Novák	Novák		Q21995345	HUN:hs:2022-05:2024-03
katalin-szili	Katalin Szili	Szili		Q469578	HUN:sp:2002-05:2009-09
katarina-kresal	Katarina Kresal	Kresal		Q240347	SVN:im:2008-11:2011-09
kate-doust	Kate Doust	Doust		Q6375471	AUS:sp:2017-05:~2022-07
katele-kalumba	Katele Kalumba	Kalumba		Q11737380	ZMB:fm:2002:2002-07
katepu-laoi	Katepu Laoi	Laoi		Q108805768	TUV:im:2019-09:~2022-07
katerina-sakellaropoulou	Katerina Sakellaropoulou	Sakellaropoulou	Ekaterini Sakellaropoulou	Q57415743	GRC:hs:2020-03:2025-03
kateryna-yushchenko	Kateryna Yushchenko	Yushchenko		Q2313952	UKR:ad:2005-01:2010-02
katri-kulmuni	Katri Kulmuni	Kulmuni		Q20253947	FIN:dg:2019-09:2020-06
katri-raik	Katri Raik	Raik		Q16405510	EST:im:2018-11:2019-04
katrin-jakobsdottir	Katrín Jakobsdóttir	Jakobsdóttir		Q467464	ISL:hg:2017-11:2024-04
katsuya-okada	Katsuya Okada	Okada		Q513317	JPN:dg:2012-01:2012-12
kausea-natano	Kausea Natano	Natano		Q6378927	TUV:dg:2010-12:2013-08;TUV:hg:2019-09:2024-02
kayode-are	Kayode Are	Are		Q6380658	NGA:si:1999-05:2007-08
kazembe-kazembe	Kazembe Kazembe	Kazembe		Q85850886	ZWE:im:2019-11:~2022-07
kazimierz-marcinkiewicz	Kazimierz Marcinkiewicz	Marcinkiewicz		Q55920	POL:hg:2005-10:2006-07
kazymzhomart-tokayev	Kazymzhomart Tokayev	Tokayev			KAZ:hg:1999-10:2002-01
ke-kim-yan	Ke Kim Yan	Ke Kim	Ke Kimyan	Q111745856	KHM:dg:2009-03:~2023-01
keat-chhon	Keat Chhon	Keat Chhon		Q6382284	KHM:dg:2008-09:~2017-03
kei-koizumi	Kei Koizumi	Koizumi		Q105320353	USA:ad:2021-01:2021-06
keir-starmer	Keir Starmer	Starmer			GBR:hg:2024-07:~2026-01
keisal-peters	Keisal Peters	Peters		Q115263405	VCT:fm:2022-08:~2022-12
keit-pentus-rosimannus	Keit Pentus-Rosimannus	Pentus-Rosimannus		Q458003	EST:fm:2014-11:2015-07
keith-desmond-knight	Keith Desmond Knight	Knight		Q108426451	JAM:fm:2001:2006
keith-hamilton-llewellyn-marshall	Keith Hamilton Llewellyn Marshall	Marshall			BRB:un:2019-05:~2019-05
keith-kellogg	Keith Kellogg	Kellogg		Q27916194	USA:si:2017-02:2017-02
keith-mitchell	Keith Mitchell	Mitchell		Q370110	GRD:hg:1995-06:2008-07;GRD:hg:2013-02:~2023-05;GRD:im:2019-05:~2019-05
keith-padgett	Keith Padgett	Padgett			FLK:hg:2012-02:2021-04
keith-rowley	Keith Rowley	Rowley		Q6384971	TTO:hg:2015-09:2025-03
keizo-obuchi	Keizō Obuchi	Obuchi		Q313339	JPN:hg:1998-07:2000-04
kelebone-albert-maope	Kelebone Albert Maope	Maope			LSO:un:2019-05:~2019-05
keli-walubita	Keli Walubita	Walubita		Q108548970	ZMB:fm:1997:2002
kelihiano-kalolo	Kelihiano Kalolo	Kalolo			TKL:hg:2021-03:2023-03;TKL:hg:2023-03:2024-03
kellie-conteh	Kellie Conteh	Conteh		Q113976508	SLE:dm:2019-11:~2023-01
kelly-craft	Kelly Craft	Craft		Q28871485	USA:un:2019-09:2021-01
kellyanne-conway	Kellyanne Conway	Conway		Q6386365	USA:ad:2017-01:2020-08
kely-bastien	Kely Bastien	Bastien		Q6386793	HTI:sp:2008-01:2011
kemaluddin-al-haj	Kemaluddin al-Haj	al-Haj		Q112972365	BRN:sp:2004:2011
kembo-mohadi	Kembo Mohadi	Mohadi		Q6386891	ZWE:dm:2017-11:2017-12;ZWE:im:2002-08:2015-07;ZWE:vp:2017-12:2021-03;ZWE:vp:2023-09:~2024-05
ken-lusaka	Ken Lusaka	Lusaka		Q16845849	KEN:sp:2017-08:~2022-08
ken-marti-vaher	Ken-Marti Vaher	Vaher		Q1385792	EST:im:2011-04:2014-03
ken-nnamani	Ken Nnamani	Nnamani		Q6388239	NGA:sp:2005-04:2007-05
ken-smith	Ken Smith	Smith		Q6388514	AUS:sp:2010-12:2014-02
kenea-yadeta	Kenea Yadeta			Q3195123	ETH:dm:2020-08:2021-10
kenisha-aniya-mcguire	Kenisha Aniya McGuire	McGuire			GRD:un:2019-05:~2019-05
kenji-hirata	Kenji Hirata	Hirata		Q536655	JPN:sp:2011-11:2013-07
kenneth-darroux	Kenneth Darroux	Darroux		Q59154066	DMA:fm:2019-12:~2022-12
kenneth-davis-anthony	Kenneth Davis Anthony	Anthony	Kenneth Anthony|Kenny Anthony|Kenny Davis Anthony		LCA:hg:1997-05:2006-12;LCA:hg:2011-11:2016-06
kenneth-kedi	Kenneth Kedi	Kedi		Q23416906	MHL:sp:2016-01:~2022-07
kenneth-keith	Kenneth Keith	Keith		Q991547	:io:2006:2015
kenneth-mapp	Kenneth Mapp	Mapp			VIR:hg:2015-01:2019-01
kenneth-marende	Kenneth Marende	Marende		Q2607345	KEN:sp:2008:2013
kenneth-minimah	Kenneth Minimah	Minimah		Q19667813	NGA:mc:2014-01:2015-07
kerai-mariur	Kerai Mariur	Mariur			PLW:vp:2009-01:~2012
kerrie-d-symmonds	Kerrie D. Symmonds	Symmonds	Kerrie Symmonds	Q107718267	BRB:fm:2022-10:~2022-12
kersti-kaljulaid	Kersti Kaljulaid	Kaljulaid		Q12366816	EST:hs:2016-10:2021-10
kessai-note	Kessai Note	Note	Kessai Hesa Note	Q12914	MHL:hg:2000-01:2008-01;MHL:hg:2004-01:2008-01;MHL:hs:2000-01:2008-01
kestutis-budrys	Kęstutis Budrys	Budrys			LTU:fm:2024-12:~2025-12
kev-put-reaksmei	Kev Put Reaksmei	Kev Put Reaksmei			KHM:dg:2006-10:~2007
kevin-andrews	Kevin Andrews	Andrews		Q6395733	AUS:dm:2014-12:2015-09
kevin-casas-zamora	Kevin Casas Zamora	Casas		Q6395995	CRI:vp:2006-05:2010
kevin-foley	Kevin Foley	Foley		Q6396291	AUS:dg:2002-03:2011-02
kevin-hassett	Kevin Hassett	Hassett		Q6396461	USA:ad:2017-09:2019-06
kevin-rudd	Kevin Rudd	Rudd		Q43135	AUS:fm:2010-09:2012-02;AUS:hg:2007-12:2010-06;AUS:hg:2013-06:2013-09
kevin-short	Kevin Short	Short		Q25183148	NZL:mc:2018-07:~2022-08
kezia-purick	Kezia Purick	Purick		Q6398589	AUS:sp:2012-10:2020-06
kgalema-motlanthe	Kgalema Motlanthe	Motlanthe		Q152327	ZAF:dg:2009-05:2014-05;ZAF:hg:2008-09:2009-05;ZAF:hs:2008-09:2009-05;ZAF:vp:2009-05:2014-05
khadga-prasad-sharma-oli	Khadga Prasad Sharma Oli	Oli	Khadga Prasad Oli	Q3195923	NPL:dg:2006-05:2007;NPL:fm:2006:2007;NPL:hg:2015-10:2016-08;NPL:hg:2018-02:2021-07;NPL:hg:2024-07:2025-09
khadija-arib	Khadija Arib	Arib		Q458066	NLD:sp:2016-01:2021-04
khaled-al-jarrah-al-sabah	Khaled Al Jarrah Al Sabah	Khaled	Khalid al-Jarrah al-Sabah	Q16852103	KWT:dm:2013-08:2016-12;KWT:im:2016-12:2019-11;KWT:mc:2012-03:2013-08
khaled-al-obaidi	Khaled al-Obaidi	al-Obaidi		Q19432805	IRQ:dm:2014-10:2016-08
khaled-bahah	Khaled Bahah	Bahah		Q6399485	YEM:hg:2014-10:2016-04;YEM:un:2014-06:2014-12;YEM:vp:2015-04:2016-04
khaled-saleh-mohammed-al-sabah	Khaled Saleh Mohammed Al-Sabah	Al-Sabah		Q109257337	KWT:mc:2020-10:~2022-07
khaled-yahyaoui	Khaled Yahyaoui	Yahyaoui		Q108750786	TUN:im:2021-07:2021-07
khaleda-zia	Khaleda Zia	Zia		Q234814	BGD:hg:2001-10:2006-10
khalid-al-fadil	Khalid al-Fadil	al-Fadil			KWT:dg:2022-04:~2024-05
khalid-al-yamani	Khalid Al-Yamani	Al-Yamani	Khalid Husayn Muhammad al-Yamani	Q54094013	YEM:fm:2018-05:2019-06;YEM:un:2014-12:2018-05
khalid-bin-abdullah-al-khalifa	Khalid bin Abdullah Al Khalifa	Khalid	Khalid bin Abdallah Al Khalifa|Khalid bin Abdallah Al-Khalifa	Q16730783	BHR:dg:2010-11:~2024-02;BHR:dg:2010-11:~2024-05
khalid-bin-ahmed-al-khalifa	Khalid bin Ahmed Al Khalifa	Khalid	Khalid bin Ahmad bin Muhammad Al Khalifa	Q58171	BHR:fm:2005-09:2020-02
khalid-bin-ali-al-humaidan	Khalid bin Ali Al Humaidan	Al Humaidan		Q59655961	SAU:si:2015-01:~2022-07
khalid-bin-khalifa-bin-abdul-aziz-al-thani	Khalid bin Khalifa bin Abdul Aziz Al Thani	Khalid	Khalid ibn Khalifa ibn Abdul Aziz Al Thani	Q83849153	QAT:hg:2020-01:2023-03;QAT:im:2020-01:~2022-07
khalid-bin-mohammad-al-attiyah	Khalid bin Mohammad Al Attiyah	Khalid bin Mohammad Al	Khalid bin Mohamed Al Attiyah|Khalid bin Muhammad al-Atiyah|Khalid bin Muhammad al-Attiyah	Q13560046	QAT:dg:2016-01:~2024-05;QAT:dm:2016-01:~2022-07;QAT:fm:2013-06:2016-01
khalid-bin-salman	Khalid bin Salman	bin Salman	Khalid bin Salman bin Abdulaziz Al Saud	Q30082184	SAU:dm:2022-09:~2025-12
khalid-raad	Khalid Raad	Raad	Khalid Ra'd	Q15126787	SYR:dg:2000-03:2001-12
khalid-shameem-wynne	Khalid Shameem Wynne	Wynne		Q4111559	PAK:mc:2010-04:2010-10;PAK:mc:2010-10:2013-10
khalifa-bin-ahmed-al-khalifa	Khalifa bin Ahmed Al Khalifa	Al Khalifa		Q20402357	BHR:dm:1988-03:2008-01
khalifa-bin-ali-bin-issa-al-harthy	Khalifa bin Ali bin Issa al-Harthy	al-Harthy			OMN:un:2019-05:~2019-05
khalifa-bin-salman-al-khalifa	Khalifa bin Salman Al Khalifa	Al	Ali bin Isa bin Salman Al Khalifa|Ali bin Khalifa bin Salman Al Khalifa|Ali bin Khalifa bin Salman Al-Khalifa	Q57726	BHR:dg:2006-12:~2022-09;BHR:hg:1970-01:2020-11
khalifa-bin-zayed-al-nahyan	Khalifa bin Zayed Al Nahyan	Khalifa	Khalifa bin Zayid Al Nuhayyan|Khalifa bin Zayid Al-Nuhayan|Khalifa bin Zayid Al-Nuhayyan|Khalifa bin Zayid al-Nuhayyan	Q1059948	ARE:hs:2004-11:2022-05
khaltmaagiin-battulga	Khaltmaagiin Battulga	Battulga	Khaltmaa Battulga	Q9122260	MNG:hs:2017-07:2021-06
khamman-sounvileut	Khamman Sounvileut	Khamman			LAO:im:2019-05:~2019-05
khamphoui-keoboualapha	Khamphoui Keoboualapha	Khamphoui			LAO:dg:1991-08:~1999
khamtai-siphandon	Khamtai Siphandon	Khamtai	Khamtai Siphadon		LAO:hs:1998-02:2006-06
khandu-wangchuk	Khandu Wangchuk	Wangchuk	Lyonpo Khandu Wangchuk	Q441881	BTN:fm:2003:2007;BTN:hg:2001-08:2002;BTN:hg:2006-09:2007-08
khawaja-muhammad-asif	Khawaja Muhammad Asif	Asif		Q6401038	PAK:dm:2013-11:2017-07;PAK:dm:2022-04:~2022-08;PAK:dm:2024-03:~2025-12;PAK:fm:2017-08:2018-04
khemaies-jhinaoui	Khemaies Jhinaoui	Jhinaoui		Q3196140	TUN:fm:2016-01:2019-10
khemraj-ramjattan	Khemraj Ramjattan	Ramjattan		Q62733422	GUY:im:2015-05:2020-08;GUY:vp:2019-05:~2019-05;GUY:vp:2020-08:~2021-06
khian-phansoulivong	Khian Phansoulivong	Khian			LAO:un:2019-05:~2019-05
khil-raj-regmi	Khil Raj Regmi	Regmi		Q6401600	NPL:hg:2013-03:2014-02
khishigdemberel-temuujin	Khishigdemberel Temuujin	Temuujin		Q20611960	MNG:im:2012-08:2015
khishigeegiin-nyambaatar	Khishigeegiin Nyambaatar	Nyambaatar		Q110168012	MNG:im:2020-07:~2022-08
khosit-panpiamrat	Khosit Panpiamrat	Khosit			THA:dg:2006-10:~2007
khumbo-kachali	Khumbo Kachali	Kachali	Khumbo Hastings Kachali	Q4477067	MWI:vp:2012-04:2014-05
khurelsukh-ukhnaa	Khurelsukh Ukhnaa	Khurelsukh	Ukhnaa Khurelsukh|Ukhnaagiin Khurelsukh	Q27058418	MNG:dg:2014-12:2015-08;MNG:dg:2016-07:2017-10;MNG:hg:2017-10:2021-01;MNG:hs:2021-07:~2026-01
khurram-dastagir-khan	Khurram Dastagir Khan	Khan		Q17198246	PAK:dm:2017-08:2018-05;PAK:fm:2018-05:2018-06
khurshid-mahmud-kasuri	Khurshid Mahmud Kasuri	Kasuri		Q707883	PAK:fm:2002-11:2007-11
kikeo-khaikhamphithoun	Kikeo Khaikhamphithoun	Kikeo			LAO:dg:2021-03:~2023-01
kim-boo-kyum	Kim Boo-kyum	Kim		Q12587534	KOR:hg:2021-05:2022-05;KOR:im:2017-06:2019-04
kim-byong-joon	Kim Byong-joon	Kim		Q624537	KOR:dg:2006-07:2006-08
kim-chin-pyo	Kim Chin-p'yo	Kim			KOR:dg:2003-02:~2003
kim-chong-pil	Kim Chong-p'il	Kim			KOR:hg:1998-03:2000-01
kim-dae-jung	Kim Dae-jung	Kim		Q45785	KOR:hs:1998-02:2003-02
kim-darroch	Kim Darroch	Darroch	Nigel Kim Darroch	Q6408545	GBR:si:2012-01:2015-09
kim-dong-yeon	Kim Dong-yeon	Kim		Q16080198	KOR:dg:2017-06:2018-12
kim-hwang-sik	Kim Hwang-sik	Kim		Q47529	KOR:hg:2010-10:2013-02
kim-jae-ryong	Kim Jae-ryong	Kim		Q56818689	PRK:hg:2019-04:2020-08
kim-jang-soo	Kim Jang-soo	Kim		Q3196731	KOR:mc:2005-04:2006-11
kim-jin-pyo	Kim Jin-pyo	Kim		Q10855898	KOR:dg:2003-02:2004-02;KOR:dg:2005-01:2006-07;KOR:sp:2022-07:~2022-08
kim-jong-il	Kim Jong-il	Kim	Kim Chong-il	Q10665	PRK:hs:1994-07:2011-12
kim-jong-un	Kim Jong-un	Kim		Q56226	PRK:hg:2011-12:~2023-01;PRK:hs:2011-12:~2026-01;PRK:mc:2011-12:~2023-01
kim-jung-sook	Kim Jung-sook	Kim		Q29881198	KOR:ad:2017-05:2022-05
kim-keon-hee	Kim Keon-hee	Kim		Q107805133	KOR:ad:2022-05:~2022-08
kim-kielsen	Kim Kielsen	Kielsen			GRL:hg:2014-09:2021-04
kim-kwan-jin	Kim Kwan-jin	Kim		Q486034	KOR:mc:2006-11:2008-03
kim-min-seok	Kim Min-seok	Kim			KOR:hg:2025-07:~2026-01
kim-pan-gyu	Kim Pan-gyu	Kim		Q60256280	KOR:mc:2001-10:2003-04
kim-rak-hui	Kim Rak-hui	Kim		Q10855805	PRK:dg:2010-06:2012
kim-sang-gon	Kim Sang-gon	Kim		Q16080247	KOR:dg:2017-07:2018-10
kim-sang-hee	Kim Sang-hee	Kim		Q12587629	KOR:sp:2020-06:~2022-08
kim-sang-ki	Kim Sang-ki	Kim		Q12587567	KOR:mc:2010-12:2012-10
kim-sang-kon	Kim Sang-kon	Kim			KOR:dg:2017-07:~2017
kim-seung-kyum	Kim Seung-kyum	Kim		Q112913388	KOR:mc:2022-07:~2022-08
kim-shin-il	Kim Shin-il	Kim		Q12587937	KOR:dg:2006-09:2008-02
kim-song-ryong	Kim Song-ryong	Kim	Kim Song	Q114593877	PRK:dg:2021-01:~2023-01;PRK:un:2019-05:~2019-05
kim-sung-hwan	Kim Sung-hwan	Kim		Q492723	KOR:fm:2010-10:2013-03
kim-tae-young	Kim Tae-young	Kim		Q486900	KOR:mc:2008-03:2009-09
kim-tok-hun	Kim Tok-hun	Kim		Q25035961	PRK:dg:2014-05:2019-04;PRK:dg:2019-04:2020-08;PRK:hg:2020-08:~2023-01
kim-woo-sik	Kim Woo Sik	Kim		Q12588244	KOR:dg:2006-02:2008-02
kim-yo-hwan	Kim Yo-hwan	Kim		Q17503252	KOR:mc:2014-08:2015-09
kim-yong-hyun	Kim Yong-hyun	Kim	Kim Hyong-o|Kim Hyŏng-o	Q87652783	KOR:dm:2024-09:2024-12;KOR:sp:2008-07:2010-05
kim-yong-il	Kim Yong-il	Kim		Q310875	PRK:hg:2007-04:2010-06
kim-yong-jin	Kim Yong-jin	Kim		Q16177115	PRK:dg:2012-01:2014-04;PRK:dg:2014-04:2016
kim-yong-nam	Kim Yong-nam	Kim	Kim Kyong Nam	Q110456	PRK:hs:1998-09:2019-04
kim-yong-woo	Kim Yong-woo	Kim		Q40395593	KOR:mc:2017-08:2019-04
kim-yoon-ok	Kim Yoon-ok	Kim		Q496572	KOR:ad:2008-02:2013-02
kim-young-choon	Kim Young-choon	Young-choon	Chin Young	Q12588095	KOR:im:2019-05:~2019-05
kim-young-sik	Kim Young-sik	Kim		Q16080314	KOR:dg:2005-01:2005-01
kimmo-hakonen	Kimmo Hakonen	Hakonen	Kimmo Tiilikainen	Q63093572	FIN:dg:2017:~2022-07
kinga-goncz	Kinga Göncz	Göncz		Q266208	HUN:fm:2006-06:2009-04
kintu-musoke	Kintu Musoke	Musoke			UGA:hg:1994-11:1999-04
kinzang-dorji	Kinzang Dorji	Dorji		Q703421	BTN:hg:2002-08:2003-08;BTN:hg:2007-08:2008-04
kiril-petkov	Kiril Petkov	Petkov		Q106928258	BGR:hg:2021-12:2022-08
kirill-gevorgian	Kirill Gevorgian	Gevorgian		Q4134668	:io:2015-02:~2023-01;:io:2021-02:~2023-01
kiro-gligorov	Kiro Gligorov	Gligorov			MKD:hs:1991-01:1999-11
kirsti-kolle-grondahl	Kirsti Kolle Grøndahl	Grøndahl		Q462505	NOR:sp:1993-10:2001-09
kirunda-kivejinja	Kirunda Kivejinja	Kivejinja			UGA:dg:2016-06:~2021-07;UGA:vp:2016-06:~2021-07
kitlang-kabua	Kitlang Kabua	Kabua		Q101054208	MHL:fm:2022-06:~2022-12
kittirat-na-ranong	Kittirat Na Ranong	Kittirat			THA:dg:2011-08:~2011;THA:dg:2012-10:~2013
kjell-magne-bondevik	Kjell Magne Bondevik	Bondevik		Q207655	NOR:hg:1997-10:2000-03;NOR:hg:2001-10:2005-10
kjerstin-askholt	Kjerstin Askholt	Askholt			SJM:hg:2015-10:2021-06
klaas-de-vries	Klaas de Vries	de Vries		Q1889236	NLD:im:2000-03:2002-07
klaas-dijkhoff	Klaas Dijkhoff	Dijkhoff		Q2784118	NLD:dm:2017-10:2017-10
klas-bergenstrand	Klas Bergenstrand	Bergenstrand		Q5571642	SWE:si:2004-04:2007
klas-friberg	Klas Friberg	Friberg		Q21771314	SWE:si:2018-03:2021-09
klaudia-tanner	Klaudia Tanner	Tanner		Q43380898	AUT:dm:2020-01:2021-10;AUT:dm:2020-01:2021-12;AUT:dm:2020-01:~2022-08
klaus-iohannis	Klaus Iohannis	Iohannis	Klaus Werner Iohannis	Q701484	ROU:hs:2014-12:2025-02;ROU:hs:2019-12:~2022-08
klaus-tschutscher	Klaus Tschütscher	Tschütscher	Klaus Tschuetscher	Q57778	LIE:dg:2005-04:~2008;LIE:hg:2009-03:2013-03
knud-bartels	Knud Bartels	Bartels		Q4993293	DNK:mc:2009-11:2011-12
knut-storberget	Knut Storberget	Storberget		Q1343717	NOR:im:2005-10:2011-11
knut-vollebaek	Knut Vollebæk	Vollebæk		Q998489	:io:2007:2013;NOR:fm:1997-10:2000-03
ko-in-ho	Ko In Ho	Ko			PRK:dg:2019-05:~2019-05
ko-kun	Ko Kun	Ko			KOR:hg:2003-02:2004-07
koco-angjusev	Koco Angjusev	Angjusev			MKD:dg:2019-05:~2019-05
koen-geens	Koen Geens	Geens		Q1240812	BEL:dg:2019-06:~2021-05
koffi-panou	Koffi Panou	Panou		Q6425687	TGO:fm:2000:2002
koffi-sama	Koffi Sama	Sama		Q1778373	TGO:hg:2002-06:2005-06
kofi-annan	Kofi Annan	Annan		Q1254	:io:1997-01:2006-12
kofi-esaw	Kofi Esaw	Esaw		Q1778364	TGO:fm:2008-09:2010
koichiro-genba	Kōichirō Genba	Genba		Q58213	JPN:fm:2011-09:2012-12
kokea-malua	Kokea Malua	Malua	Kokeiya Malua	Q6426583	TUV:dg:1998-04:~1999
kokhir-rasulzoda	Kokhir Rasulzoda	Rasulzoda	Qohir Rasulzoda	Q15222839	TJK:hg:2013-11:~2026-01
kokou-kpayedo	Kokou Kpayedo	Kpayedo			TGO:un:2019-05:~2019-05
kokou-tozoun	Kokou Tozoun	Tozoun		Q6426847	TGO:fm:2003:2005
koksal-toptan	Köksal Toptan	Toptan		Q725762	TUR:sp:2007-08:2009-08
kolinda-grabar-kitarovic	Kolinda Grabar-Kitarović	Grabar-Kitarović		Q3176299	HRV:fm:2005-02:2008-01;HRV:hs:2015-02:2020-02
koloa-talake	Koloa Talake	Talake		Q965221	TUV:fm:2001-12:2002-08;TUV:hg:2001-12:2002-08
kolouei-obrien	Kolouei O'Brien	O'Brien			TKL:hg:2006:2008-02
komi-klassou	Komi Klassou	Klassou		Q6428317	TGO:hg:2015-06:2020-09
komlan-mally	Komlan Mally	Mally		Q269076	TGO:hg:2007-12:2008-09
kon-thappharansi	Kon Thappharansi	Kon			THA:dg:2001-02:~2003
konrad-kornatowski	Konrad Kornatowski	Kornatowski		Q6429734	POL:mc:2007-02:2007-08
konstandinos-simitis	Konstandinos Simitis	Simitis			GRC:hg:1996-01:2004-03
konstantin-chuychenko	Konstantin Chuychenko	Chuychenko	Konstatin Anatolyevich Chuychenko	Q4517811	RUS:dg:2019-05:~2019-05
konstantin-dzhussoev	Konstantin Dzhussoev	Dzhussoev		Q112691270	GEO:hg:2022-06:~2023-01
konstantin-popov	Konstantin Popov	Popov		Q25487612	BGR:mc:2016-02:2017-01
konstantinos-floros	Konstantinos Floros	Floros		Q60630086	GRC:mc:2020-01:~2022-07
konstantinos-petrides	Konstantinos Petrides	Petrides	Konstantinos Petridis	Q50364730	CYP:im:2017-05:2019-12
konstantinos-stephanopoulos	Konstantinos Stephanopoulos	Stephanopoulos	Konstandinos Stephanopoulos	Q206421	GRC:hs:1995-03:2005-03
konstantinos-tassoulas	Konstantinos Tassoulas	Tassoulas	Konstantinos Tasoulas	Q20995518	GRC:hs:2020-03:2025-03;GRC:hs:2025-03:~2026-01;GRC:sp:2019-07:~2022-07
korbsak-saphawasu	Korbsak Saphawasu	Korbsak			THA:dg:2008-12:~2009
korneliya-ninova	Korneliya Ninova	Ninova		Q12283736	BGR:dg:2021-12:~2022-07
koro-bessho	Kōrō Bessho	Bessho		Q620273	JPN:un:2019-05:~2019-05
kostas-karamanlis	Kostas Karamanlis	Karamanlis	Konstandinos Karamanlis	Q188978	GRC:hg:2004-03:2009-10
kostas-papacostas	Kostas Papacostas	Papacostas		Q5175056	CYP:dm:2008-02:2011-07
kostyantyn-gryshchenko	Kostyantyn Gryshchenko	Gryshchenko	Kostyantyn Hryshchenko	Q58113	UKR:dg:2012-12:2014-02;UKR:fm:2003-09:2005-02;UKR:fm:2010-03:2012-12
kourabi-nenem	Kourabi Nenem	Nenem		Q23771906	KIR:vp:2016-03:~2021-05
kowit-wattana	Kowit Wattana	Kowit			THA:dg:2011-08:~2011
krasimir-karakachanov	Krasimir Karakachanov	Karakachanov		Q763173	BGR:dg:2019-05:~2019-05;BGR:dm:2017-05:2021-05
kris-peeters	Kris Peeters	Peeters		Q12869	BEL:dg:2008-12:~2017-03;BEL:dg:2019-05:~2019-05
kris-van-dijck	Kris Van Dijck	Van Dijck		Q2012761	BEL:sp:2019-06:2019-07
krishan-kant	Krishan Kant	Kant	Krishnan Kant	Q983744	IND:vp:1997-08:2002-07
krishna-bahadur-mahara	Krishna Bahadur Mahara	Mahara		Q1779490	NPL:im:2007-04:2007-09;NPL:sp:2018-03:2019-10
krishna-mathoera	Krishna Mathoera	Mathoera		Q73243050	SUR:dm:2020-07:~2023-01
krishna-prasad-bhattarai	Krishna Prasad Bhattarai	Bhattarai		Q380145	NPL:hg:1999-05:2000-03
krisjanis-karins	Krišjānis Kariņš	Kariņš		Q3736499	LVA:fm:2023-09:2024-04;LVA:hg:2019-01:2023-09
krista-mikkonen	Krista Mikkonen	Mikkonen		Q11873020	FIN:im:2021-11:~2022-07
kristaps-eklons	Kristaps Eklons	Eklons		Q112116813	LVA:im:2022-05:~2022-07
kristen-michal	Kristen Michal	Michal		Q1789192	EST:hg:2024-07:~2026-01
kristian-jaani	Kristian Jaani	Jaani		Q98122403	EST:im:2021-01:2022-06
kristian-jensen	Kristian Jensen	Jensen		Q3110095	DNK:fm:2015-06:2016-11
kristian-vigenin	Kristian Vigenin	Vigenin		Q946742	BGR:fm:2013-05:2014-08
kristiina-ojuland	Kristiina Ojuland	Ojuland		Q438802	EST:fm:2002-01:2005-02
kristin-krohn-devold	Kristin Krohn Devold	Devold		Q463717	NOR:dm:2001-10:2005-10
kristina-moore	Kristina Moore	Moore			JEY:hg:2022-07:2024-01
kristof-szalay-bobrovniczky	Kristóf Szalay-Bobrovniczky	Szalay-Bobrovniczky		Q66813321	HUN:dm:2022-05:~2022-07
kristrun-frostadottir	Kristrun Frostadottir	Frostadottir			ISL:hg:2024-12:~2026-01
krymbek-kusherbayev	Krymbek Kusherbayev	Kusherbayev		Q4250192	KAZ:ad:2019-06:2019-09;KAZ:dg:2012-09:2013-01
krzysztof-gajewski	Krzysztof Gajewski	Gajewski		Q20028876	POL:mc:2015-02:2015-12
krzysztof-gawkowski	Krzysztof Gawkowski	Gawkowski			POL:dg:2023-12:~2024-05
krzysztof-janik	Krzysztof Janik	Janik		Q1790439	POL:im:2001-10:2004-01
kubatbek-boronov	Kubatbek Boronov	Boronov		Q96338578	KGZ:dg:2019-05:~2019-05;KGZ:hg:2020-06:2020-10
kulsoom-nawaz	Kulsoom Nawaz	Nawaz		Q15982559	PAK:ad:2013-06:2017-07
kuma-demeksa	Kuma Demeksa			Q3200345	ETH:dm:2005:2008-10
kumba-iala	Kumba Ialá	Ialá	Koumba Yalla|Kumba Yala	Q336238	GNB:hs:2000-02:2003-09
kundy-paihama	Kundy Paihama	Paihama		Q6444389	AGO:dm:2002:2010
kuniwo-nakamura	Kuniwo Nakamura	Nakamura			PLW:hg:1993-01:2001-01;PLW:hs:1993-01:2001-01
kuol-manyang-juuk	Kuol Manyang Juuk	Manyang		Q6445240	SSD:dm:2013-07:2016-04;SSD:dm:2016-04:2020-03
kuresa-nasau	Kuresa Nasau	Nasau			TKL:hg:2014-02:2015-02
kurmanbek-bakiyev	Kurmanbek Bakiyev	Bakiyev	Kurmanbek Bakiev	Q484816	KGZ:hg:2000-12:2002-05;KGZ:hg:2005-03:2005-06;KGZ:hg:2005-07:2005-08;KGZ:hs:2005-03:2010-04;KGZ:hs:2005-07:2010-04
kurt-tibbetts	Kurt Tibbetts	Tibbetts			CYM:hg:2000-11:2001-12;CYM:hg:2005-05:2009-11
kuupik-kleist	Kuupik Kleist	Kleist			GRL:hg:2009-06:2013-03
kwak-pom-gi	Kwak Pom-gi	Kwak		Q447898	PRK:dg:1998-09:~2009;PRK:dg:2003-09:2009-04;PRK:dg:2009-04:2010-06
kwame-addo-kufuor	Kwame Addo-Kufuor	Addo-Kufuor		Q1794901	GHA:dm:2001-01:2007-08;GHA:im:2008:2009
kwamena-bartels	Kwamena Bartels	Bartels		Q1794914	GHA:im:2007:2008
kwassi-klutse	Kwassi Klutse	Klutse			TGO:hg:1996-08:1999-05
kwesi-ahoomey-zunu	Kwesi Ahoomey-Zunu	Ahoomey-Zunu	Kwesi Seleagodji Ahoomey-Zunu	Q57850	TGO:hg:2012-07:2015-06
kwesi-ahwoi	Kwesi Ahwoi	Ahwoi		Q16107187	GHA:im:2013-02:2014-07
kwesi-amissah-arthur	Kwesi Amissah-Arthur	Amissah-Arthur	Kwesi Bekoe Amissah-Arthur	Q6450340	GHA:vp:2012-08:2017-01
kwesi-osei-adjei	Kwesi Osei-Adjei	Osei-Adjei		Q3200845	GHA:fm:2007:2009
kwon-o-kyu	Kwon O-kyu	Kwon		Q3200866	KOR:dg:2006-07:2008-02
kwon-oh-sung	Kwon Oh-sung	Kwon		Q16080118	KOR:mc:2013-09:2014-08
kwon-yang-sook	Kwon Yang-sook	Kwon		Q482738	KOR:ad:2003-02:2008-02
kyaw-swe	Kyaw Swe	Kyaw Swe			MMR:im:2019-05:~2019-05
kyaw-tint-swe	Kyaw Tint Swe	Kyaw Tint Swe			MMR:ad:2019-05:~2019-05
kyriakos-mavronikolas	Kyriakos Mavronikolas	Mavronikolas		Q1598789	CYP:dm:2003-03:2006-06
kyriakos-mitsotakis	Kyriakos Mitsotakis	Mitsotakis		Q552751	GRC:hg:2019-07:2023-05;GRC:hg:2023-06:~2026-01
laaulialemalietoa-laauli-leuatea-schmidt	La'aulialemalietoa La'auli Leuatea Schmidt	La'aulialemalietoa	La'auli Leuatea Schmidt		WSM:hg:2025-09:~2026-01
labaran-maku	Labaran Maku	Maku		Q17541403	NGA:dm:2013-09:2014-03
lado-gurgenidze	Lado Gurgenidze	Gurgenidze		Q337564	GEO:hg:2007-11:2008-11
laerte-de-souza-santos	Laerte de Souza Santos	Santos		Q107050975	BRA:mc:2021-05:~2022-07
lagitupu-tuilimu	Lagitupu Tuilimu	Tuilimu		Q663723	TUV:dg:1999-04:~2000;TUV:hg:2000-12:2001-02
lagos-henriques-lidimo	Lagos Henriques Lidimo	Lidimo		Q111817476	MOZ:mc:1994-08:2008-03
lai-ching-te	Lai Ching-te	Lai		Q3847080	TWN:hg:2017-09:2019-01;TWN:hs:2024-05:~2026-01;TWN:vp:2020-05:~2024-05
lai-in-jaw	Lai In-jaw	Lai		Q6473605	TWN:dg:2000-10:2002-02
laila-freivalds	Laila Freivalds	Freivalds		Q291648	SWE:dg:2004-10:2004-11;SWE:fm:2003-10:2006-03
laimdota-straujuma	Laimdota Straujuma	Straujuma		Q3089345	LVA:hg:2014-01:2016-02
laisenia-qarase	Laisenia Qarase	Qarase		Q473214	FJI:hg:2001-03:2022-12
lakshman-kadirgamar	Lakshman Kadirgamar	Kadirgamar		Q206638	LKA:fm:1994:2001;LKA:fm:2004:2005-08
lal-krishna-advani	Lal Krishna Advani	Advani		Q468324	IND:dg:2002-02:2004-05;IND:im:1998-03:2004-05
lalit-mansingh	Lalit Mansingh	Mansingh		Q6480368	IND:fm:1999-12:2001-03
lam-woon-kwong	Lam Woon-kwong	Lam		Q1547030	HKG:im:2000-07:2002-06
lamberto-dini	Lamberto Dini	Dini		Q208100	ITA:fm:1999-12:2000-04;ITA:fm:2000-04:2001-06
lamberto-zannier	Lamberto Zannier	Zannier		Q1388868	:io:2017:2020
lamin-kaba-bajo	Lamin Kaba Bajo	Bajo		Q174328	GMB:fm:2005-10:2006-10;GMB:im:2012-04:2012-05
lamine-sidime	Lamine Sidimé	Sidimé		Q1801573	GIN:hg:1999-03:2004-02
lamure-latour	Lamuré Latour	Latour		Q3153557	SUR:dm:2010:2015
lana-zaki-nusayba	Lana Zaki Nusayba	Nusayba			ARE:un:2019-05:~2019-05
lang-yabou	Lang Yabou	Yabou			GMB:un:2019-05:~2019-05
lansana-conte	Lansana Conté	Conté		Q202582	GIN:hs:1984-04:2008-12
lansana-kouyate	Lansana Kouyaté	Kouyaté		Q1343963	GIN:hg:2007-03:2008-05
lars-engqvist	Lars Engqvist	Engqvist		Q5854875	SWE:dg:2004-06:2004-10
lars-fause	Lars Fause	Fause			SJM:hg:2021-06:~2025-10
lars-lokke-rasmussen	Lars Løkke Rasmussen	Løkke Rasmussen	Lars Loekke Rasmussen	Q182397	DNK:fm:2022-12:~2025-12;DNK:hg:2009-04:2011-10;DNK:hg:2015-06:2019-06;DNK:im:2001-11:2007-11
lashell-adderley	Lashell Adderley	Adderley		Q109421249	BHS:sp:2021-10:~2022-07
lassina-zerbo	Lassina Zerbo	Zerbo		Q21062160	BFA:hg:2021-12:2022-01
laszlo-kovacs	László Kovács	Kovács		Q345634	HUN:fm:2002-05:2004-11
laszlo-kover	László Kövér	Kövér		Q465476	HUN:hs:2012-04:2012-05;HUN:sp:2010-08:2014-05;HUN:sp:2010-08:2018-05;HUN:sp:2010-08:2022-05;HUN:sp:2010-08:~2022-07
laszlo-solymos	Laszlo Solymos	Solymos			SVK:dg:2018-03:~2021-03
laszlo-solyom	László Sólyom	Sólyom		Q152335	HUN:hs:2005-08:2010-08
latif-rashid	Latif Rashid	Rashid			IRQ:hs:2022-10:~2026-01
lau-kong-wah	Lau Kong-wah	Kong-wah		Q6497623	HKG:im:2015-07:2020-04
lau-kong-wah-chn-2019	Lau Kong-wah	Lau			CHN:im:2019-05:~2019-05
laura-angelica-rojas-hernandez	Laura Angélica Rojas Hernández	Hernández		Q16215516	MEX:sp:2019-09:2020-09
laura-boldrini	Laura Boldrini	Boldrini		Q3827737	ITA:sp:2013-03:2018-03
laura-bush	Laura Bush	Bush		Q152019	USA:ad:2001-01:2009-01
laura-chinchilla	Laura Chinchilla	Chinchilla	Laura Chinchilla Miranda	Q57321	CRI:hg:2010-05:2014-05;CRI:hs:2010-05:2014-05;CRI:vp:2006-05:2010
laura-tucker-longsworth	Laura Tucker-Longsworth	Tucker-Longsworth		Q28777204	BLZ:sp:2017-01:2020-10
laure-olga-gondjout	Laure Olga Gondjout	Gondjout		Q3218781	GAB:fm:2008:2008-10
laurens-jan-brinkhorst	Laurens Jan Brinkhorst	Brinkhorst		Q2662835	NLD:dg:2005-03:2006-07
laurent-desire-kabila	Laurent-Désiré Kabila	Kabila		Q135547	COD:hg:1997-05:2001-01;COD:hs:1997-05:2001-01
laurent-esso	Laurent Esso	Esso		Q3219209	CMR:fm:2004-12:2006-09
laurent-fabius	Laurent Fabius	Fabius		Q217070	FRA:fm:2012-05:2012-06;FRA:fm:2012-06:2014-03;FRA:fm:2014-03:2014-08;FRA:fm:2014-08:2016-12
laurent-gbagbo	Laurent Gbagbo	Gbagbo		Q179242	CIV:hs:2000-10:2011-04
laurent-kavakure	Laurent Kavakure	Kavakure		Q6501150	BDI:fm:2011-11:2015-05
laurent-lamothe	Laurent Lamothe	Lamothe		Q57854	HTI:fm:2011-10:2012-08;HTI:hg:2012-05:2014-12
laurent-mosar	Laurent Mosar	Mosar		Q728060	LUX:sp:2009-07:2013-11
laurent-ngon-baba	Laurent Ngon Baba	Baba		Q58216808	CAF:sp:2018-10:2021-05
laurent-nunez	Laurent Nuñez	Nuñez			FRA:im:2025-10:~2025-12
laurentino-cortizo	Laurentino Cortizo	Cortizo	Laurentino Nito Cortizo Cohen	Q28122455	PAN:hg:2019-07:2024-07;PAN:hs:2019-07:2024-07;PAN:sp:2000-09:2001-08
laurette-onkelinx	Laurette Onkelinx	Onkelinx		Q448224	BEL:dg:2008-12:~2014
lauri-laanemets	Lauri Läänemets	Läänemets		Q12368349	EST:im:2022-07:~2022-07
lauriane-darboux	Lauriane Darboux	Darboux		Q108762973	GIN:ad:2021-09:~2023-01
laurie-chan	Laurie Chan	Chan		Q16195943	SLB:fm:2002:2006
laurie-morgan	Laurie Morgan	Morgan			GGY:hg:2004-05:2007-03
lautaro-pozo-malo	Lautaro Pozo Malo	Malo		Q108407657	ECU:fm:2010:2010-01
lavaka-ata-ulukalala	Lavaka ata Ulukalala	Ulukalala			TON:hg:2000-01:2006-03
lawal-musa-daura	Lawal Musa Daura	Daura		Q20676385	NGA:si:2015-07:2018-08
lawrence-gonzi	Lawrence Gonzi	Gonzi	Lawrence Gonze	Q57620	MLT:dg:1999-04:2004;MLT:hg:2004-03:2013-03
lawrence-mbatha	Lawrence Mbatha	Mbatha		Q19561169	ZAF:mc:2020-04:~2022-07
lawrence-wong	Lawrence Wong	Wong		Q6504758	SGP:dg:2022-06:~2022-07;SGP:hg:2024-05:~2026-01
laya-joneydi	Laya Joneydi	Joneydi	Laya Joneidi	Q35664931	IRN:vp:2017-08:2021-09
lazar-comanescu	Lazăr Comănescu	Comănescu		Q921306	ROU:fm:2008-04:2008-12;ROU:fm:2015-11:2017-01
lazaro-alberto-alvarez-casas	Lázaro Alberto Álvarez Casas	Casas		Q114436521	CUB:im:2019-12:~2023-01
lazaro-henriques-lopes-menete	Lázaro Henriques Lopes Menete	Menete		Q111817468	MOZ:mc:2017-10:2021-01
lazarous-kapambwe	Lazarous Kapambwe	Kapambwe			ZMB:un:2019-05:~2019-05
lazarus-amayo	Lazarus Amayo	Amayo		Q104554824	KEN:un:2019-05:~2019-05
lazarus-chakwera	Lazarus Chakwera	Chakwera		Q16202782	MWI:dm:2020-06:~2022-07;MWI:hg:2020-06:2025-10;MWI:hs:2020-06:2025-10
le-hong-anh	Le Hong Anh	Le		Q6507069	VNM:im:2002-01:2011-08
le-minh-huong	Lê Minh Hương	Lê		Q10787737	VNM:im:1998:2002-01
le-minh-khai	Lê Minh Khái	Khái		Q24957821	VNM:dg:2021-04:~2022-07
le-van-dung	Lê Văn Dũng	Lê		Q10787909	VNM:mc:1998:2001
le-van-thanh	Lê Văn Thành	Lê		Q49054321	VNM:dg:2021-04:~2022-07
le-vinh-tan	Lê Vĩnh Tân	Tân		Q10787955	VNM:im:2016-04:2021-04
leandro-bacale-ncogo	Leandro Bacale Ncogo	Ncogo		Q112186218	GNQ:ad:2020-08:~2022-07
leandro-nguema-mba-eyang	Leandro Nguema Mba Eyang	Eyang		Q112186242	GNQ:ad:2020-08:~2022-07
leanid-zayats	Leanid Zayats	Zayats			BLR:dg:2022-03:~2024-05
lech-kaczynski	Lech Kaczyński	Kaczyński		Q2757	POL:hs:2005-12:2010-04
lee-chung-wei	Lee Chung-wei	Lee		Q24238270	TWN:ad:2019-05:~2019-05
lee-hae-chan	Lee Hae Chan	Lee		Q319920	KOR:hg:2004-07:2006-03
lee-hong-yuan	Lee Hong-yuan	Lee		Q6513938	TWN:im:2012-02:2014-02
lee-hsien-loong	Lee Hsien Loong	Lee	Hsien Loong Lee	Q57643	SGP:dg:1990-11:2004-08;SGP:hg:2004-08:2024-05
lee-hui-ho	Lee Hui-ho	Lee		Q11267083	KOR:ad:1998-02:2003-02
lee-hun-jai	Lee Hun-jai	Lee		Q3565102	KOR:dg:2004-02:2005-03
lee-jae-myung	Lee Jae-myung	Lee		Q12612463	KOR:hs:2025-06:~2026-01
lee-jong-seo	Lee Jong-seo	Lee		Q16091103	KOR:dg:2006-08:2006-09
lee-jong-sup	Lee Jong-sup	Lee		Q42521104	KOR:dm:2022-05:2023-10
lee-joon-sik	Lee Joon-sik	Lee		Q22083389	KOR:dg:2016-01:2017-03;KOR:dg:2017-03:2017-05;KOR:dg:2017-05:2017-07
lee-joung-binn	Lee Joung-binn	Lee		Q12612564	KOR:fm:2000-01:2001-03
lee-ju-ho	Lee Ju Ho	Lee			KOR:hg:2025-05:2025-07;KOR:hs:2025-05:2025-06
lee-ju-young	Lee Ju-young	Lee		Q12612708	KOR:sp:2018-07:2020-05
lee-jye	Lee Jye	Jye		Q699188	TWN:dm:2004-05:2007-05
lee-ki-jun	Lee Ki-jun	Lee		Q16090761	KOR:dg:2005-01:2005-01
lee-myung-bak	Lee Myung-bak	Lee		Q14342	KOR:hs:2008-02:2013-02
lee-nak-yon	Lee Nak-yon	Lee		Q12611134	KOR:hg:2017-05:2020-01
lee-sang-eui	Lee Sang-eui	Lee		Q24856119	KOR:mc:2009-09:2010-06
lee-sang-hee	Lee Sang-hee	Lee		Q492660	KOR:mc:2005-04:2006-11
lee-sang-joo	Lee Sang-joo	Lee		Q16090930	KOR:dg:2002-01:2003-03
lee-sang-min	Lee Sang-min	Lee		Q112023750	KOR:im:2022-05:~2022-08
lee-seong-yong	Lee Seong-yong	Lee		Q105476650	KOR:mc:2020-09:~2022-08
lee-sun-jin	Lee Sun-jin	Lee		Q19599290	KOR:mc:2015-10:2017-08
lee-ta-wei	Lee Ta-wei	Lee			TWN:fm:2019-05:~2019-05
lee-teng-hui	Lee Teng-hui	Lee		Q315528	TWN:hs:1988-01:2000-05
lee-tien-yu	Lee Tien-yu	Lee		Q6138091	TWN:dm:2007-05:2008-02
lee-wan-koo	Lee Wan-koo	Lee		Q12612132	KOR:hg:2015-02:2015-04
lee-ying-yuan	Lee Ying-yuan	Lee		Q6515593	TWN:ad:2019-05:~2019-05
leela-devi-dookhun	Leela Devi Dookhun	Dookhun	Leela Devi Dookun-Luchoomun	Q6516249	MUS:dg:2019-11:~2022-07
leigh-turner	Leigh Turner	Turner		Q6519690	GBR:un:2016:~2022-07
leigh-turner-iot-2008	Leigh Turner	Turner			IOT:hg:2006-07:2008-07
leila-ben-ali	Leïla Ben Ali	Ali		Q272559	TUN:ad:1992-03:2011-01
lejeune-mbella-mbella	Lejeune Mbella Mbella	Mbella Mbella		Q16654676	CMR:fm:2015-10:~2022-08
lemanu-peleti-mauga	Lemanu Peleti Mauga	Mauga			ASM:hg:2021-01:2025-01
lemma-megersa	Lemma Megersa			Q3229326	ETH:dm:2019-04:2020-08
lemogang-kwape	Lemogang Kwape	Kwape		Q110210167	BWA:fm:2020-08:~2022-07
lena-hallin	Lena Hallin	Hallin		Q4952197	SWE:si:2019-05:~2022-07
lena-hjelm-wallen	Lena Hjelm-Wallén	Hjelm-Wallén		Q460919	SWE:dg:1995-11:2002-10;SWE:dm:2002-09:2002-10
lena-moi	Lena Moi	Moi		Q111177853	KEN:ad:1978-08:2002-12
lene-espersen	Lene Espersen	Espersen		Q299352	DNK:dg:2008-09:2011-01;DNK:fm:2010-02:2011-10
lener-renauld	Lener Renauld	Renauld		Q108426424	HTI:fm:2015-04:2016-03
leni-bjorklund	Leni Björklund	Björklund		Q547534	SWE:dm:2002-11:2006-10
leni-robredo	Leni Robredo	Robredo		Q6761357	PHL:vp:2016-06:2022-06
lenin-moreno	Lenín Moreno	Moreno	Lenin Moreno Garces	Q518626	ECU:hg:2017-05:2021-05;ECU:hs:2017-05:2021-05;ECU:vp:2007-01:2013-05
lennart-meri	Lennart Meri	Meri		Q153149	EST:hs:1992-10:2001-10
leo-dion	Leo Dion	Dion			PNG:dg:2012-08:~2017-03
leo-falcam	Leo Falcam	Falcam	Leo A. Falcam	Q448296	FSM:hg:1999-05:2003-05;FSM:hs:1999-05:2003-05;FSM:vp:1997-05:~1999
leo-housakos	Leo Housakos	Housakos		Q3229562	CAN:sp:2015-05:2015-12
leo-varadkar	Leo Varadkar	Varadkar		Q1728820	IRL:dg:2020-06:~2022-07;IRL:dm:2017-06:2020-06;IRL:hg:2017-06:2020-06;IRL:hg:2022-12:2024-04
leo-xiv	Leo XIV	Leo			VAT:hs:2025-05:~2026-01
leon-kengo	Léon Kengo	Kengo		Q747918	COD:sp:2007-05:2019-04
leon-mamboleo	Léon Mamboleo	Mamboleo		Q84766141	COD:sp:2019-04:2019-07
leon-panetta	Leon Panetta	Panetta		Q244631	USA:dm:2011-07:2013-02
leonard-she-okitundu	Léonard She Okitundu	Okitundu		Q3271542	COD:dg:2016-12:~2017-03;COD:dg:2018-02:~2024-02;COD:fm:2000-11:2003-06;COD:fm:2016-12:2019-01
leonardo-simao	Leonardo Simão	Simão		Q6526096	MOZ:fm:1994:2005;MOZ:fm:2000-01:2005-02
leonardo-tricarico	Leonardo Tricarico	Tricarico		Q105799430	ITA:mc:2004-08:2006-09
leonel-fernandez	Leonel Fernández	Fernández	Leonel Fernandez Reyna	Q151944	DOM:hg:1996-08:2000-08;DOM:hg:2004-08:2012-08;DOM:hs:1996-08:2000-08;DOM:hs:2004-08:2012-08
leonid-chernovetskyi	Leonid Chernovetskyi	Chernovetskyi		Q128922	UKR:ad:2006-04:2010-11
leonid-derkach	Leonid Derkach	Derkach		Q4158965	UKR:si:1998-04:2001-02
leonid-dzapshba	Leonid Dzapshba	Dzapshba		Q4160952	GEO:im:2010-09:2011-05;GEO:im:2011-05:2011-10;GEO:im:2015-10:2016-08
leonid-kozhara	Leonid Kozhara	Kozhara		Q1711465	UKR:fm:2012-12:2014-02
leonid-kozik	Leonid Kozik	Kozik			BLR:dg:1997-02:~2001
leonid-kuchma	Leonid Kuchma	Kuchma	Leonid D. Kuchma	Q629702	UKR:hs:1994-07:2005-01
leonid-lakerbaia	Leonid Lakerbaia	Lakerbaia		Q2996248	GEO:hg:2011-09:2014-06
leonid-maltsev	Leonid Maltsev	Maltsev		Q1354620	BLR:dm:2001-09:2009-12
leonid-skotnikov	Leonid Skotnikov	Skotnikov		Q329858	:io:2006:2015
leonid-tibilov	Leonid Tibilov	Tibilov		Q2085634	GEO:hs:2012-04:2017-04
leonidas-rosa-bautista	Leónidas Rosa Bautista	Bautista		Q108426444	HND:fm:2003:2005
leonids-kalnins	Leonīds Kalniņš	Kalniņš		Q20752851	LVA:mc:2011-10:2016-08
leonie-banga-bothy	Léonie Banga-Bothy	Banga-Bothy		Q27898988	CAF:fm:2013-06:2016-04
leopold-gnininvi	Léopold Gnininvi	Gnininvi		Q1667617	TGO:fm:2007:2008-09
leopoldo-navarro	Leopoldo Navarro	Navarro			NIC:vp:2000-10:~2001
lere-anan-timur	Lere Anan Timur	Timur		Q1820247	TLS:mc:2011-10:~2022-07
lesego-makgothi	Lesego Makgothi	Makgothi		Q38410059	LSO:fm:2017:2020
lester-bryant-bird	Lester Bryant Bird	Bird			ATG:hg:1994-03:2004-03
leszek-balcerowicz	Leszek Balcerowicz	Balcerowicz		Q55932	POL:dg:1997-10:2000-06
leszek-miller	Leszek Miller	Miller		Q55782	POL:hg:2001-10:2004-05
leszek-szreder	Leszek Szreder	Szreder		Q14918528	POL:mc:2003-10:2005-11
letsie-iii-of-lesotho	Letsie III of Lesotho	Letsie	Letsie III	Q57537	LSO:hs:1996-01:~2026-01
levan-davitashvili	Levan Davitashvili	Davitashvili		Q31354638	GEO:dg:2017-12:~2022-08
levan-izoria	Levan Izoria	Izoria		Q26464804	GEO:dm:2016-08:2019-09
levon-mnatsakanyan	Levon Mnatsakanyan	Mnatsakanyan		Q16382408	AZE:dm:2015-06:2018-12
levy-mwanawasa	Levy Mwanawasa	Mwanawasa		Q212058	ZMB:hg:2002-01:2008-08;ZMB:hs:2002-01:2008-08
lew-chuen-hong	Lew Chuen Hong	Hong		Q105648475	SGP:mc:2017-06:2020-03
lewis-brown	Lewis Brown	Brown		Q6536357	LBR:fm:2003:2003-10;LBR:un:2016-06:~2022-07
li-keqiang	Li Keqiang	Li		Q18111	CHN:dg:2008-03:2013-03;CHN:hg:2013-03:2023-03
li-lanqing	Li Lanqing	Li		Q388125	CHN:dg:1998:2003
li-qiang	Li Qiang	Li			CHN:hg:2023-03:~2026-01
li-shangfu	Li Shangfu	Li			CHN:dm:2023-03:2023-10
li-yuanchao	Li Yuanchao	Li		Q708802	CHN:vp:2013-03:2018-03
li-zuocheng	Li Zuocheng	Li		Q8316069	CHN:mc:2017-08:~2022-07
liam-fox	Liam Fox	Fox		Q332374	GBR:dm:2010-05:2011-10
liamine-zeroual	Liamine Zeroual	Zeroual			DZA:hs:1994-01:1999-04
liang-guanglie	Liang Guanglie	Liang		Q929373	CHN:dm:2008-03:2013-03
liao-liou-yi	Liao Liou-yi	Liao		Q8271233	TWN:ad:2009-09:2011-01
liberata-mulamula	Liberata Mulamula	Mulamula		Q16732979	TZA:fm:2021-03:2022-10
libuse-benesova	Libuše Benešová	Benešová		Q13218198	CZE:sp:1998-12:2000-11
lieanid-zajac	Lieanid Zajac	Zajac		Q13031225	BLR:dg:2022-03:~2022-08
lien-chan	Lien Chan	Lien		Q558718	TWN:vp:1996-05:2000-05
liesbeth-homans	Liesbeth Homans	Homans		Q2012165	BEL:sp:2019-10:~2022-07
liesbeth-spies	Liesbeth Spies	Spies		Q440235	NLD:im:2011-12:2012-11
lilia-mebazaa	Lilia Mebazaa	Mebazaa		Q66025033	TUN:ad:2011-01:2011-12
liliane-maury-pasquier	Liliane Maury Pasquier	Pasquier		Q116648	:io:2018-06:~2023-01
lilja-dogg-alfredsdottir	Lilja Dögg Alfreðsdóttir	Alfreðsdóttir	Lilja Alfredsdottir	Q23753778	ISL:fm:2016-04:2017-01
liljana-popovska	Liljana Popovska	Popovska		Q6540258	MKD:sp:2003-11:~2022-08
lilly-gabriela-montano-viana	Lilly Gabriela Montaño Viaña	Viaña		Q19545830	BOL:sp:2012-01:2014-01;BOL:sp:2015-01:2019-01
lily-albino-akol-akol	Lily Albino Akol Akol	Akol		Q50379451	SDN:fm:2005-09:2007-12
lim-choung-bin	Lim Choung-bin	Lim		Q16091398	KOR:mc:2008-03:2009-09
lim-chuan-poh	Lim Chuan Poh	Lim		Q6548671	SGP:mc:2000-04:2003-04
lim-jock-seng	Lim Jock Seng	Seng		Q28464475	BRN:fm:2015-10:2018-01
lin-bih-jaw	Lin Bih-jaw	Lin		Q24053420	TWN:ad:2016-05:2016-10
lin-chia-lung	Lin Chia-lung	Lin		Q6550004	TWN:fm:2024-05:~2025-12
lin-chuan	Lin Chuan	Lin		Q8997373	TWN:hg:2016-05:2017-09
lin-hsi-yao	Lin Hsi-yao	Lin		Q8349604	TWN:dg:2016-05:2017-09;TWN:vp:2019-05:~2019-05
lin-hsin-i	Lin Hsin-i	Lin	Hsin-yi Lin|Lin Hsin-yi	Q6550038	TWN:dg:2002-02:2004-05
linas-linkevicius	Linas Linkevičius	Linkevičius		Q345625	LTU:dm:2000-10:2004-12;LTU:fm:2012-12:2020-12
linda-fabiani	Linda Fabiani	Fabiani		Q467097	GBR:fm:2007-05:2009-02
linda-mcmahon	Linda McMahon	McMahon		Q233905	USA:ad:2017-02:2019-04
linda-murniece	Linda Mūrniece	Mūrniece		Q2560770	LVA:dm:2006-01:2006-04
linda-reynolds	Linda Reynolds	Reynolds		Q16735152	AUS:dm:2019-05:2021-03
linda-thomas-greenfield	Linda Thomas-Greenfield	Thomas-Greenfield		Q19920980	USA:un:2021-02:~2022-08
lindile-yam	Lindile Yam	Yam		Q19561217	ZAF:mc:2016-02:2019-10
lindita-nikolla	Lindita Nikolla	Nikolla		Q15193651	ALB:sp:2021-09:~2022-08
lindiwe-sisulu	Lindiwe Sisulu	Sisulu		Q3241428	ZAF:dm:2009-05:2012-06
lindsay-de-sausmarez	Lindsay de Sausmarez	de Sausmarez			GGY:hg:2025-07:~2026-01
lindsay-hoyle	Lindsay Hoyle	Hoyle		Q689660	GBR:sp:2019-11:~2022-07
lineth-saborio-chaverri	Lineth Saborío Chaverri	Saborío	Lineth Saborio	Q5976724	CRI:vp:2002-05:2006
lino-sima-ekua-avomo	Lino Sima Ekua Avomo	Avomo		Q6554690	GNQ:fm:2003:2020-08;GNQ:un:2003:2010
lionel-aingimea	Lionel Aingimea	Aingimea		Q66765492	NRU:hg:2019-08:2022;NRU:hs:2019-08:2022
lionel-jospin	Lionel Jospin	Jospin		Q187099	FRA:hg:1997-06:2002-05
lionel-zinsou	Lionel Zinsou	Zinsou		Q3241966	BEN:hg:2015-06:2016-04
liptapanlop-suwat	Liptapanlop Suwat	Liptapanlop			THA:dg:2004-07:~2004
lisa-monaco	Lisa Monaco	Monaco		Q6558280	USA:si:2013-03:2017-01
lisa-phillips	Lisa Phillips	Phillips			SHN:hg:2016-04:2019-05
lise-theriault	Lise Thériault	Thériault		Q3242528	CAN:im:2014-04:2018-10
liszt-quitel	Liszt Quitel	Quitel		Q114735635	HTI:im:2021-07:2022-11
litokwa-tomeing	Litokwa Tomeing	Tomeing		Q12913	MHL:hg:2008-01:2009-10;MHL:hs:2008-01:2009-10
liu-chao-shiuan	Liu Chao-shiuan	Liu	Lio Chao-shiuan	Q556828	TWN:dg:1997-12:2000-05;TWN:hg:2008-05:2009-09
liu-chien-sin	Liu Chien-sin	Liu		Q26465348	TWN:ad:2016-10:2017-05;TWN:ad:2018-02:2018-04;TWN:ad:2020-08:2020-08
liu-he	Liu He	Liu		Q8294074	CHN:dg:2018-03:~2022-07
liu-yandong	Liu Yandong	Liu		Q455700	CHN:dg:2013-03:2018-03
liudmyla-kuchma	Liudmyla Kuchma	Kuchma		Q4250060	UKR:ad:1994-07:2005-01
livia-vasakova	Lívia Vasakova	Vasakova	L via Vasakova		SVK:dg:2023-05:~2024-01
liz-truss	Liz Truss	Truss	Elizabeth Truss	Q272201	GBR:fm:2021-09:2022-09;GBR:fm:2022-02:~2022-06;GBR:hg:2022:~2022-10
ljerka-mintas-hodak	Ljerka Mintas-Hodak	Mintas-Hodak			HRV:dg:1995-11:~1999
ljubco-georgievski	Ljubčo Georgievski	Georgievski		Q956519	MKD:hg:1998-11:2002-09
ljube-boskoski	Ljube Boškoski	Boškoski		Q2535415	MKD:im:2001-05:2002-11
ljubica-jelusic	Ljubica Jelušič	Jelušič		Q434426	SVN:dm:2008-11:2011-09
ljubisa-dikovic	Ljubiša Diković	Diković		Q6660915	SRB:mc:2011-12:2018-09
ljubisa-georgievski	Ljubisa Georgievski	Georgievski		Q1023595	MKD:sp:2006-08:2008-06
ljubisa-jokic	Ljubiša Jokić	Jokić		Q6660916	MNE:mc:2017-01:2017-10
ljubo-germic	Ljubo Germič	Germič		Q3487786	SVN:sp:2011-09:2011-12
ljubomir-mihajlovski	Ljubomir Mihajlovski	Mihajlovski		Q2047775	MKD:im:2004-12:2006-08
ljupco-jordanovski	Ljupčo Jordanovski	Jordanovski		Q1363047	MKD:hs:2004-02:2004-05;MKD:sp:2003-11:2006-08
ljupco-nikolovski	Ljupco Nikolovski	Nikolovski		Q30181895	MKD:dg:2020-08:2022-01
lloyd-austin	Lloyd Austin	Austin		Q941013	USA:dm:2021-01:2025-01;USA:mc:2012-01:2013-03
lloyd-axworthy	Lloyd Axworthy	Axworthy		Q556027	CAN:fm:1996-01:2000-10
lluis-maria-de-puig	Lluís Maria de Puig	de Puig		Q1866967	:io:2008-01:2010-01
lockwood-smith	Lockwood Smith	Smith		Q5978615	NZL:sp:2008-12:2013-01
lodewijk-asscher	Lodewijk Asscher	Asscher		Q466868	NLD:dg:2012-11:2017-10
lois-m-young	Lois M. Young	Young			BLZ:un:2019-05:~2019-05
lojze-peterle	Lojze Peterle	Peterle		Q282653	SVN:fm:2000-06:2000-11
lokendra-bahadur-chand	Lokendra Bahadur Chand	Chand		Q2628548	NPL:hg:2002-10:2003-06
lolo-matalasi-moliga	Lolo Matalasi Moliga	Moliga			ASM:hg:2013-01:2021-01
longin-komolowski	Longin Komołowski	Komołowski		Q11762539	POL:dg:1999-10:~2001
longuinhos-monterio	Longuinhos Monterio	Monterio			TLS:im:2019-05:~2019-05
lora-shiao	Lora Shiao	Shiao		Q104936924	USA:si:2021-01:2021-01
loraine-braham	Loraine Braham	Braham		Q6678746	AUS:sp:2001-10:2005-06
lord-allan-jay-velasco	Lord Allan Jay Velasco	Velasco		Q6678907	PHL:sp:2020-10:~2022-07
lord-cameron	Lord Cameron	Cameron			GBR:fm:2024-03:~2024-04
lord-ma-afu	Lord Maʻafu	Maʻafu		Q3485136	TON:dg:2017-09:2021-12;TON:dm:2019-10:2021-12
loreen-ruth-bannis-roberts	Loreen Ruth Bannis-Roberts	Bannis-Roberts			DMA:un:2019-05:~2019-05
lorella-stefanelli	Lorella Stefanelli	Stefanelli		Q21035139	SMR:hs:2015-10:2016-04
lorena-enriqueta-herrera-estevez	Lorena Enriqueta Herrera Estevez	Herrera			HND:vp:2019-05:~2019-05
lorena-herrera	Lorena Herrera	Herrera			HND:vp:2014-01:~2017-03
lorenzo-bugli	Lorenzo Bugli	Bugli			SMR:hs:2025-10:~2026-01
lorenzo-guerini	Lorenzo Guerini	Guerini		Q3836978	ITA:dm:2019-09:2021-02;ITA:dm:2021-02:~2022-07
loreta-grauziniene	Loreta Graužinienė	Graužinienė		Q774843	LTU:sp:2013-10:2013-12
lorin-s-robert	Lorin S. Robert	Robert		Q109779093	FSM:fm:2007-07:2019
loris-francini	Loris Francini	Francini		Q888228	SMR:hs:1999-04:~2000;SMR:hs:2006-04:2006-10
lorraine-voles	Lorraine Voles	Voles		Q111892345	USA:ad:2022-05:~2022-08
losaline-maasi	Losaline Ma'asi	Ma'asi		Q55238056	TON:im:2018-06:2019-01;TON:im:2019-05:~2019-05
lotay-tshering	Lotay Tshering	Tshering		Q57313851	BTN:hg:2018-11:2024-01
lotfi-ben-jeddou	Lotfi Ben Jeddou	Jeddou		Q7480522	TUN:im:2013-03:2015-02
lotfi-brahem	Lotfi Brahem	Brahem		Q50099224	TUN:im:2017-09:2018-06
louis-alphonse-koyagialo	Louis Alphonse Koyagialo	Koyagialo		Q3078546	COD:hg:2012-03:2012-04
louis-constant-fleming	Louis-Constant Fleming	Fleming			MAF:hg:2007-07:2008-08
louis-grech	Louis Grech	Grech		Q1871727	MLT:dg:2013-03:2017-06
louis-mapou	Louis Mapou	Mapou			NCL:hg:2021-07:2025-01
louis-michel	Louis Michel	Michel		Q469352	BEL:fm:1999-07:2004-07
louis-mussington	Louis Mussington	Mussington			MAF:hg:2022-04:~2026-01
louis-obeegadoo	Louis Obeegadoo	Obeegadoo		Q78788683	MUS:dg:2020-06:~2022-07
louis-straker	Louis Straker	Straker			VCT:dg:2019-05:~2019-05;VCT:fm:2019-05:~2019-05
louis-vlavonou	Louis Vlavonou	Vlavonou		Q65133413	BEN:sp:2019-05:~2022-07
louise-frechette	Louise Fréchette	Fréchette		Q437150	:io:1998-03:2006-03
louise-mushikiwabo	Louise Mushikiwabo	Mushikiwabo		Q514051	RWA:fm:2009-12:2018-10
loukas-papademos	Loukas Papademos	Papademos	Lukas Papademos	Q164281	GRC:hg:2011-11:2012-05
lourdes-leon-guerrero	Lourdes Leon Guerrero	Guerrero			GUM:hg:2019-01:~2026-01
lourdes-mendoza-del-solar	Lourdes Mendoza del Solar	Mendoza			PER:vp:2006-07:~2010
lovemore-moyo	Lovemore Moyo	Moyo		Q3264301	ZWE:sp:2008-08:2013-09
lowell-lewis	Lowell Lewis	Lewis			MSR:hg:2006-06:2009-09
lu-lay-sreng	Lu Lay Sreng	Lu Lay Sreng			KHM:dg:2004-07:~2007
luan-hajdaraga	Luan Hajdaraga	Hajdaraga		Q13042223	ALB:dm:1998-04:2000-07
luan-hoxha	Luan Hoxha	Hoxha		Q6694979	ALB:mc:2006-10:2008-06
luan-rama	Luan Rama	Rama		Q16363070	ALB:dm:2002-02:2002-07
lubomir-metnar	Lubomír Metnar	Metnar		Q44853914	CZE:dm:2018-06:2021-12;CZE:im:2017-12:2018-06
lubomir-vazny	Lubomir Vazny	Vazny			SVK:dg:2012-11:~2017-03
lubomir-zaoralek	Lubomír Zaorálek	Zaorálek		Q949828	CZE:fm:2014-01:2017-12
luc-adolphe-tiao	Luc-Adolphe Tiao	Tiao		Q57882	BFA:hg:2011-04:2014-10
luc-appolinaire-dondon-konambaye	Luc-Appolinaire Dondon-Konambaye	Dondon-Konambaye		Q112060228	CAF:sp:1999-01:2003-03
luc-frieden	Luc Frieden	Frieden		Q592101	LUX:hg:2023-11:~2026-01
luc-mercelina	Luc Mercelina	Mercelina			SXM:hg:2024-05:~2026-01
luc-sindjoun	Luc Sindjoun	Sindjoun		Q3264914	CMR:ad:2015-10:2019-01
luca-beccari	Luca Beccari	Beccari		Q15998324	SMR:fm:2020-01:~2022-07;SMR:hs:2014-04:2014-10
luca-boschi	Luca Boschi	Boschi		Q69382559	SMR:hs:2019-10:2020-04
luca-santolini	Luca Santolini	Santolini		Q56849253	SMR:hs:2018-10:2019-04
lucas-abaga-nchama	Lucas Abaga Nchama	Abaga		Q17711819	GNQ:ad:2020-08:~2022-07
lucas-nguema-esono-mbang	Lucas Nguema Esono Mbang	Mbang		Q112128541	GNQ:dg:2013-09:2015-04
lucette-taero	Lucette Taero	Taero			PYF:hg:2001-05:2004-05
lucia-medina	Lucía Medina	Medina		Q20983426	DOM:sp:2016:2017
lucia-topolansky	Lucía Topolansky	Topolansky		Q977078	URY:ad:2010-03:2015-03;URY:vp:2017-09:2020-03
lucia-zitnanska	Lucia Zitnanska	Zitnanska			SVK:dg:2016-03:~2017
lucian-bode	Lucian Bode	Bode		Q3265173	ROU:im:2020-12:2021-10;ROU:im:2020-12:~2022-08
luciana-lamorgese	Luciana Lamorgese	Lamorgese		Q67129448	ITA:im:2019-09:2021-02;ITA:im:2021-02:~2022-07
lucien-weiler	Lucien Weiler	Weiler		Q1617073	LUX:sp:2004-08:2009-06
lucio-gutierrez	Lucio Gutiérrez	Gutiérrez		Q336234	ECU:hg:2003-01:2005-04;ECU:hs:2003-01:2005-04
lucky-irabor	Lucky Irabor	Irabor		Q105084418	NGA:mc:2021-01:~2022-07
lucy-kibaki	Lucy Kibaki	Kibaki		Q6698396	KEN:ad:2002-12:2013-04
ludivine-dedonder	Ludivine Dedonder	Dedonder		Q65271469	BEL:dm:2020-10:~2022-07
ludovic-orban	Ludovic Orban	Orban		Q671955	ROU:hg:2019-11:2020-12;ROU:sp:2020-12:2021-10
ludovit-odor	Ľudovít Ódor	Ódor			SVK:hg:2023-05:2023-05
ludwig-scotty	Ludwig Scotty	Scotty			NRU:hg:2004-06:2007-12;NRU:hg:2004-10:2007-12;NRU:hs:2004-06:2007-12;NRU:hs:2004-10:2007-12
ludwik-dorn	Ludwik Dorn	Dorn		Q55933	POL:dg:2005-10:2007-04;POL:im:2005-10:2007-02
luigi-binelli-mantelli	Luigi Binelli Mantelli	Mantelli		Q3839340	ITA:mc:2013-01:2015-02
luigi-di-maio	Luigi Di Maio	Di Maio	Di Maio	Q13581225	ITA:dg:2019-05:~2019-05;ITA:fm:2019-09:2021-02;ITA:fm:2021-02:~2022-07
luigi-lonfernini	Luigi Lonfernini	Lonfernini		Q3266465	SMR:hs:2001-04:2001-10
luis-abinader	Luis Abinader	Abinader	Luis Rodolfo Abinader Corona	Q16594097	DOM:hg:2020-08:~2026-01;DOM:hs:2020-08:~2026-01
luis-alberto-flores-asturias	Luis Alberto Flores Asturias	Flores		Q6700266	GTM:vp:1996-01:2000-01
luis-alberto-heber	Luis Alberto Héber	Héber		Q6700272	URY:im:2021-05:~2022-07
luis-alberto-pozzi	Luis Alberto Pozzi	Pozzi		Q5982689	ARG:mc:2008-09:2013-07
luis-alfonso-davila	Luis Alfonso Dávila	Dávila		Q16106233	VEN:fm:2001-02:2002-05;VEN:fm:2002-02:2002-05
luis-almagro	Luis Almagro	Almagro		Q3776268	URY:fm:2010-03:2015-03
luis-amado	Luís Amado	Amado		Q1382641	PRT:dm:2005-03:2006-07;PRT:fm:2006-07:2011-06
luis-angel-gonzalez-macchi	Luis Ángel González Macchi	González	Luis Gonzalez Macchi	Q438594	PRY:hg:1999-03:2003-08;PRY:hs:1999-03:2003-08
luis-arce	Luis Arce	Arce	Luis Alberto Arce Catacora|Luis Arce Catacora	Q16149892	BOL:hg:2020-11:2025-11;BOL:hs:2020-11:2025-11
luis-castiglioni	Luis Castiglioni	Castiglioni	Luis Alberto Castiglioni|Luis Castiglioni Joria	Q3493305	PRY:fm:2018-08:2019-07;PRY:vp:2003-08:2007-10
luis-cresencio-sandoval	Luis Cresencio Sandoval	Sandoval		Q59868274	MEX:dm:2018-12:~2022-07
luis-ernesto-derbez	Luis Ernesto Derbez	Derbez		Q2055606	MEX:fm:2003-01:2006-11
luis-fernando-mendoza-jimenez	Luis Fernando Mendoza Jiménez	Jiménez		Q113970810	CRI:sp:2013:2014
luis-filipe-tavares	Luís Filipe Tavares	Tavares		Q55098157	CPV:fm:2016-04:2021-01
luis-fishman-zonzinski	Luis Fishman Zonzinski	Fishman	Luis Fishman	Q6700592	CRI:vp:2002-05:2006
luis-fortuno	Luis Fortuno	Fortuno			PRI:hg:2009-01:2013-01
luis-gallegos-chiriboga	Luis Gallegos Chiriboga	Gallegos			ECU:un:2019-05:~2019-05
luis-gerardo-villanueva-monge	Luis Gerardo Villanueva Monge	Monge		Q5983547	CRI:sp:2010:2011
luis-giampietri-rojas	Luis Giampietri Rojas	Giampietri			PER:vp:2006-07:~2010
luis-guillermo-solis	Luis Guillermo Solís	Solís	Luis Guillermo Solis Rivera	Q5983599	CRI:hg:2014-05:2018-05;CRI:hs:2014-05:2018-05
luis-hierro-lopez	Luis Hierro López	Hierro	Luis Hierro	Q961132	URY:vp:2000-03:2005-03
luis-lacalle-pou	Luis Lacalle Pou	Lacalle	Luis Alberto Lacalle Pou	Q6800406	URY:hg:2020-03:2025-03;URY:hs:2020-03:2025-03;URY:sp:2011-03:2012-03
luis-liberman	Luis Liberman	Liberman	Luis Liberman Ginsburg	Q2072531	CRI:vp:2010-05:2014-05
luis-maria-carena	Luis María Carena	Carena		Q89370983	ARG:mc:2013-06:2016-01
luis-melo	Luís Melo	Melo		Q97589616	GNB:dm:2019-07:2020-03
luis-miguel-ralda-moreno	Luis Miguel Ralda Moreno	Ralda		Q62077629	GTM:dm:2017-10:2019-12
luis-parra	Luis Parra	Parra		Q81101807	VEN:sp:2020-01:2021-01
luis-rabbe	Luis Rabbé	Rabbé		Q22279821	GTM:sp:2015-01:2016-01
luis-videgaray-caso	Luis Videgaray Caso	Caso		Q11689894	MEX:fm:2017-01:2018-11
luisa-diogo	Luísa Diogo	Diogo		Q236020	MOZ:hg:2004-02:2010-01
luisa-fernanda-rudi-ubeda	Luisa Fernanda Rudi Ubeda	Ubeda		Q2746850	ESP:sp:2000-04:2004-04
luiz-inacio-lula-da-silva	Luiz Inácio Lula da Silva	Lula	Luiz Ignacio Lula Da Silva|Luiz In cio Lula da Silva|Lula da Silva	Q37181	BRA:hg:2003-01:2011-01;BRA:hg:2023-01:~2026-01;BRA:hs:2003-01:2011-01;BRA:hs:2023-01:~2026-01
luka-mesec	Luka Mesec	Mesec		Q18627634	SVN:dg:2022-06:~2022-08
luka-yusuf	Luka Yusuf	Yusuf		Q23071624	LBR:mc:2006-02:2007-05;NGA:mc:2007-06:2008-08
lukia-isanga-nakadama	Lukia Isanga Nakadama	Nakadama		Q6702541	UGA:dg:2021-06:~2022-08
luminita-odobescu	Luminița Odobescu	Odobescu			ROU:fm:2023-06:2024-12
luong-cuong	Luong Cuong	Cuong			VNM:hs:2024-10:~2026-01
lupando-mwape	Lupando Mwape	Mwape		Q6704660	ZMB:vp:2004-10:2006
lutfi-elvan	Lütfi Elvan	Elvan		Q6031129	TUR:dg:2015-11:2016-05
lutfo-dlamini	Lutfo Dlamini	Dlamini		Q58271	SWZ:fm:2008:2011
luvsangiin-erdenechuluun	Luvsangiin Erdenechuluun	Erdenechuluun		Q1956352	MNG:fm:2000:2004
luvsanvandangiin-bold	Luvsanvandangiin Bold	Bold		Q9452277	MNG:fm:2012:2014
lydia-shuleva	Lydia Shuleva	Shuleva	Lidiya Shuleva	Q744120	BGR:dg:2001-07:~2004
lydie-polfer	Lydie Polfer	Polfer		Q451696	LUX:dg:1999-08:~2003;LUX:fm:1999-08:2004-07
lygia-kraag-keteldijk	Lygia Kraag-Keteldijk	Kraag-Keteldijk		Q58149	SUR:fm:2005-09:2010-08
lyn-breuer	Lyn Breuer	Breuer		Q6708303	AUS:sp:2010-05:2013-02
lyndon-farnham	Lyndon Farnham	Farnham			JEY:hg:2024-01:~2026-01
lyndon-trott	Lyndon Trott	Trott			GGY:hg:2008-05:2012-03;GGY:hg:2023-12:2025-07
lyonpo-rinzin-dorje	Lyonpo Rinzin Dorje	Dorje		Q107511330	BTN:fm:2013:2015
lyudmila-yanukovych	Lyudmila Yanukovych	Yanukovych		Q4538301	UKR:ad:2010-02:2014-02
lyudvig-chibirov	Lyudvig Chibirov	Chibirov		Q558773	GEO:hs:1996-11:2001-12
m-farid-habib	M Farid Habib	Habib		Q6720488	BGD:mc:2013-01:2016-01
m-hasan-ali-khan	M. Hasan Ali Khan	Khan		Q6712653	BGD:mc:2005-01:2007-02
m-shaheen-iqbal	M Shaheen Iqbal	Iqbal		Q97685559	BGD:mc:2020-07:~2022-07
ma-kai	Ma Kai	Ma			CHN:dg:2013-03:~2014
ma-ying-jeou	Ma Ying-jeou	Ma		Q19216	TWN:hs:2008-05:2016-05
ma-yung-chen	Ma Yung-chen	Ma		Q8351612	TWN:ad:2005-12:2006-01
ma-zhaoxu	Ma Zhaoxu	Ma			CHN:un:2019-05:~2019-05
maaouya-ould-sidahmed-taya	Maaouya Ould Sid'Ahmed Taya	Taya	Maaouya Ould Sid Ahmed Taya	Q313662	MRT:hs:1984-12:2005-08
maatia-toafa	Maatia Toafa	Toafa		Q287513	TUV:dg:2002-08:2004-08;TUV:dg:2015-04:2019-09;TUV:fm:2004-08:2006-08;TUV:hg:2004-08:2006-08;TUV:hg:2010-09:2010-12
maba-jobe	Maba Jobe	Jobe		Q1736202	GMB:fm:2006-10:2006-10
mabel-chinomona	Mabel Chinomona	Chinomona		Q93452160	ZWE:sp:2013-09:2018;ZWE:sp:2018-09:~2022-07
mabili-dlamini	Mabili Dlamini	Dlamini		Q108461964	SWZ:fm:2003:2006
macky-sall	Macky Sall	Sall		Q57438	SEN:hg:2004-04:2007-06;SEN:hg:2012-04:2022-09;SEN:hs:2012-04:2024-04;SEN:im:2003-08:2004-07;SEN:sp:2007-06:2008-11
madan-dulloo	Madan Dulloo	Dulloo		Q3275413	MUS:fm:2005:2008
madeleine-albright	Madeleine Albright	Albright		Q174438	USA:fm:1997-01:2001-01
madhav-kumar-nepal	Madhav Kumar Nepal	Nepal			NPL:hg:2009-05:2011-08
maeen-abdulmalik-saeed	Maeen Abdulmalik Saeed	Saeed	Maeen Abd al-Malik Saeed	Q57373157	YEM:hg:2018-10:2022-04;YEM:hg:2020-12:2024-02
magaji-muhammed	Magaji Muhammed	Muhammed		Q16105433	NGA:im:2005-07:2006-06
magdalena-andersson	Magdalena Andersson	Andersson		Q4935873	SWE:hg:2021-11:2022-10
magdy-hatata	Magdy Hatata	Hatata		Q12238852	EGY:mc:1995-10:2001-10
mahamadou-danda	Mahamadou Danda	Danda		Q386527	NER:hg:2010-02:2011-04
mahamadou-issoufou	Mahamadou Issoufou	Issoufou	Issoufou Mahamadou	Q57482	NER:hs:2011-04:2021-04
mahamat-deby-itno	Mahamat Déby Itno	Itno		Q16206405	TCD:hs:2021-04:~2022-07
mahamat-kamoun	Mahamat Kamoun	Kamoun		Q17497078	CAF:hg:2014-08:2016-04
mahamat-saleh-annadif	Mahamat Saleh Annadif	Annadif		Q9034140	TCD:fm:1997-05:2003-06;TCD:fm:2022-10:~2022-12
mahamat-zene-cherif	Mahamat Zene Cherif	Zene		Q19662475	TCD:fm:2017-12:2020-07;TCD:fm:2021-05:2022-10
mahammed-dionne	Mahammed Dionne	Dionne	Mohammed Abdallah Boun Dionne	Q17320405	SEN:hg:2014-07:2022-09
mahamoud-ali-youssouf	Mahamoud Ali Youssouf	Youssouf	Mahmoud Ali Youssouf	Q58256	DJI:fm:2005-05:~2022-07
mahamoud-fakridine	Mahamoud Fakridine	Fakridine		Q114566898	COM:im:2021-08:~2023-01
mahamudu-bawumia	Mahamudu Bawumia	Bawumia		Q6733078	GHA:vp:2017-01:~2024-05
mahathir-mohamad	Mahathir Mohamad	Mahathir	Mahathir bin Mohamad	Q181383	MYS:hg:1981-07:2003-10;MYS:hg:2018-05:2020-03
mahawa-bangoura	Mahawa Bangoura	Bangoura		Q42814067	GIN:fm:2000:2002
mahdi-al-barghathi	Mahdi al-Barghathi	al-Barghathi			LBY:dm:2019-05:~2019-05
mahdi-al-mashat	Mahdi al-Mashat	al-Mashat		Q52156087	YEM:hs:2018-04:~2023-01
mahdi-mohammed-gulaid	Mahdi Mohammed Gulaid	Gulaid	Khadra Ahmed Duale|Mahdi Ahmed Guled Khadar	Q97703983	SOM:dg:2019-05:~2019-05;SOM:hg:2020-07:2020-09
mahendra-chaudhry	Mahendra Chaudhry	Chaudhry		Q558880	FJI:hg:1999-05:2000-05
mahfud-md	Mahfud MD	MD		Q6892160	IDN:dm:2000-08:2001-07
mahinda-rajapaksa	Mahinda Rajapaksa	Rajapaksa	Mahinda Percy Rajapaksa|Mahinda Rajapakse	Q57338	LKA:dm:2005-11:2015-01;LKA:hg:2004-04:2005-11;LKA:hg:2005-11:2015-01;LKA:hg:2018-10:2018-11;LKA:hg:2019-11:2022-05;LKA:hs:2005-11:2015-01
mahinda-yapa-abeywardena	Mahinda Yapa Abeywardena	Abeywardena		Q6734031	LKA:sp:2020-08:~2022-07
mahmadamin-mahmadaminov	Mahmadamin Mahmadaminov	Mahmadaminov			TJK:un:2019-05:~2019-05
mahmood-saikal	Mahmood Saikal	Saikal			AFG:un:2019-05:~2019-05
mahmoud-abbas	Mahmoud Abbas	Abbas	Abu Mazen|Mahmud Abbas		PSE:hg:2003-03:2003-09;PSE:hs:2005-01:~2026-01
mahmoud-abdel-kader-al-jounaid	Mahmoud Abdel Kader Al-Jounaïd	Al-Jounaïd		Q114870638	YEM:dg:2018-01:~2023-01
mahmoud-ahmadinejad	Mahmoud Ahmadinejad	Ahmadinejad	Mahmud Ahmadi-Nejad	Q34448	IRN:hg:2005-08:2013-08
mahmoud-al-abrash	Mahmoud al-Abrash	al-Abrash		Q3277843	SYR:sp:2003-10:2007-03;SYR:sp:2007-05:2012-05
mahmoud-al-mashhadani	Mahmoud al-Mashhadani	al-Mashhadani		Q6734442	IRQ:sp:2006-03:2008-12
mahmoud-al-subaihi	Mahmoud al-Subaihi	al-Subaihi		Q19673630	YEM:dm:2014-11:2015-01
mahmoud-hegazy	Mahmoud Hegazy	Hegazy		Q12241226	EGY:mc:2014-03:2017-10
mahmoud-solomon	Mahmoud Solomon	Solomon		Q112688773	SSD:im:2021-11:~2022-08
mahmoud-tawfik	Mahmoud Tawfik	Tawfik	Mahmud Tawfiq	Q55196920	EGY:im:2018-06:~2022-08
mahmoud-zuabi	Mahmoud Zuabi	Zuabi	Mahmud Zubi	Q1884964	SYR:hg:1987-11:2000-03
mahmud-dhiyab	Mahmud Dhiyab	Dhiyab		Q6734471	IRQ:im:2001-05:2003-04
mai-fatty	Mai Fatty	Fatty		Q28925135	GMB:im:2017-02:2017-11
maia-panjikidze	Maia Panjikidze	Panjikidze		Q322893	GEO:fm:2012-10:2014-11
maia-sandu	Maia Sandu	Sandu		Q15071069	MDA:hg:2019-06:2019-11;MDA:hs:2020-12:~2026-01
maia-tskitishvili	Maia Tskitishvili	Tskitishvili			GEO:dg:2019-05:~2019-05
maithripala-sirisena	Maithripala Sirisena	Sirisena		Q6737124	LKA:dm:2015-01:2019-11;LKA:hg:2015-01:2019-11;LKA:hs:2015-01:2019-11
maja-gojkovic	Maja Gojković	Gojković		Q1280390	SRB:dg:2020-10:~2022-07;SRB:sp:2014-04:2020-08
majzoub-al-khalifa	Majzoub al-Khalifa	al-Khalifa		Q112792360	SDN:ad:2005-09:2007-12
makale-camara	Makalé Camara	Camara		Q29292695	GIN:fm:2015-12:2017-08
makhdoom-shah-mahmood-hussain-qureshi	Makhdoom Shah Mahmood Hussain Qureshi	Qureshi	Makhdoom Shah Mahmood Qureshi	Q1543422	PAK:fm:2008-03:2011-02;PAK:fm:2018-08:2022-04
makiko-tanaka	Makiko Tanaka	Tanaka		Q465217	JPN:fm:2001-04:2002-01
makis-voridis	Makis Voridis	Voridis		Q1886385	GRC:im:2021-01:~2022-07
maksim-malaj	Maksim Malaj	Malaj		Q13042437	ALB:mc:2008-06:2011-07
maksim-ryzankou	Maksim Ryžankoŭ	Ryžankoŭ		Q48326359	BLR:ad:2016-12:~2022-08
maktoum-bin-mohammed-bin-rashid-al-maktoum	Maktoum bin Mohammed Bin Rashid Al Maktoum	Al Maktoum	Maktoum bin Mohammed Al-Maktoum|Maktum bin Mohammed Al-Maktum|Maktum bin Muhammad bin Rashid Al Maktum|Maktum bin Muhammad bin Rashid Al-Maktum	Q12244819	ARE:dg:2021-09:~2024-05
maktoum-bin-rashid-al-maktoum	Maktoum bin Rashid Al Maktoum	Al Maktoum	Maktum bin Rashid al-Maktum	Q215477	ARE:hg:1990-10:2006-01;ARE:hs:2004-11:2004-11;ARE:vp:1990-10:~2005
malakai-fakatoufifita	Malakai Fakatoufifita	Fakatoufifita		Q3567558	TON:sp:2008-04:2010-12
malam-bacai-sanha	Malam Bacai Sanhá	Sanhá		Q232796	GNB:hs:1999-05:2000-02;GNB:hs:2009-09:2012-01
malam-mane	Malam Mané	Mané		Q108426410	GNB:fm:2001:~2023-01
malcolm-turnbull	Malcolm Turnbull	Turnbull	Malcomb Turnbull	Q927550	AUS:hg:2015-09:2018-08
malela-idjabe-ngandi	Malela Idjabe Ngandi	Ngandi		Q112186227	GNQ:ad:2020-08:~2022-07
maliha-lodhi	Maliha Lodhi	Lodhi	Maleeha Lodhi	Q6743544	PAK:un:2015-02:2019-10
malik-al-hassan-yakubu	Malik Al-Hassan Yakubu	Yakubu		Q2646607	GHA:im:2001:2002
malik-habib	Malik Habib	Habib		Q16107413	PAK:im:2013-04:2013-06
malina-krumova	Malina Krumova	Krumova		Q31191793	BGR:dg:2017-01:2017-05
malusi-gigaba	Malusi Gigaba	Gigaba		Q1887900	ZAF:im:2014-05:2017-03;ZAF:im:2018-02:2018-11
mamadi-doumbouya	Mamadi Doumbouya	Doumbouya	Mamady Doumbouya	Q108418519	GIN:hs:2021-10:~2026-01;GIN:hs:2026-01:~2026-01
mamadi-toure	Mamadi Touré	Touré		Q55098131	GIN:fm:2017-08:2021-01
mamadou-koulibaly	Mamadou Koulibaly	Koulibaly		Q1888117	CIV:sp:2001-01:2012-03
mamadou-lamine-loum	Mamadou Lamine Loum	Loum		Q948078	SEN:hg:1998-07:2000-04
mamadou-oury-bah	Mamadou Oury Bah	Bah	Amadou Oury Bah		GIN:hg:2024-02:~2026-01
mamadou-tandja	Mamadou Tandja	Tandja	Tandja Mamadou	Q220227	NER:hg:1999-12:2010-02;NER:hs:1999-12:2010-02
mamadou-tangara	Mamadou Tangara	Tangara		Q1888110	GMB:fm:2010-06:2012-04;GMB:fm:2012-08:2012-11;GMB:fm:2018-06:~2022-07
mamadu-iaia-djalo	Mamadú Iaia Djaló	Djaló	Iaia Djalo	Q16728590	GNB:fm:2000:2001
mamadu-saliu-djalo-pires	Mamadu Saliu Djaló Pires	Pires		Q6745389	GNB:fm:2011:2012
mamadu-ture-kuruma	Mamadu Ture Kuruma	Kuruma		Q3075634	GNB:hs:2012-04:2012-05
mamady-conde	Mamady Condé	Condé		Q3284885	GIN:fm:2004:2005;GIN:fm:2006:2007
mamady-youla	Mamady Youla	Youla		Q21855433	GIN:hg:2015-12:2018-05
mambury-njie	Mambury Njie	Njie		Q22006596	GMB:fm:2012-04:2012-08
mame-madior-boye	Mame Madior Boye	Boye	Madior Boye	Q468561	SEN:hg:2001-03:2002-11
mamnoon-hussain	Mamnoon Hussain	Hussain		Q14257286	PAK:hs:2013-09:2018-09
mamonaheng-mokitimi	Mamonaheng Mokitimi	Mokitimi		Q108744062	LSO:sp:2017-07:~2022-08
mamour-alieu-jagne	Mamour Alieu Jagne	Jagne		Q96690443	GMB:fm:2014-04:2014-08
mamuka-bakhtadze	Mamuka Bakhtadze	Bakhtadze		Q54982996	GEO:hg:2018-06:2019-09
man-sop-yi	Man-sŏp Yi	Yi		Q12611331	KOR:sp:2000-06:2002-05
manasseh-magok-rundial	Manasseh Magok Rundial	Rundial		Q112316504	SSD:sp:2013-08:2016-08
manasseh-sogavare	Manasseh Sogavare	Sogavare	Mannaseh Damukana Sogavare	Q536063	SLB:dg:2019-05:~2019-05;SLB:hg:2000-06:2001-12;SLB:hg:2006-05:2007-12;SLB:hg:2014-12:2017-12;SLB:hg:2019-04:2024-05
mande-sidibe	Mande Sidibe	Sidibe			MLI:hg:2000-09:2002-06
mangala-samaraweera	Mangala Samaraweera	Samaraweera	Mangala Pinsiri Samaraweera	Q3285700	LKA:fm:2005-11:2007-01;LKA:fm:2015-01:2017-05
mankeur-ndiaye	Mankeur Ndiaye	Ndiaye		Q3286000	SEN:fm:2012-10:2017-09
manlio-fabio-beltrones-rivera	Manlio Fabio Beltrones Rivera	Rivera		Q2355497	MEX:sp:2004-09:2005-08;MEX:sp:2006-09:2007-08;MEX:sp:2010-09:2011-08
manmohan-singh	Manmohan Singh	Singh		Q41914	IND:fm:2005-12:2006-10;IND:hg:2004-05:2014-05
manny-mori	Manny Mori	Mori	Emanuel Mori|Emmanuel Mori	Q57499	FSM:hg:2007-05:2015-05;FSM:hs:2007-05:2015-05
manny-villar	Manny Villar	Villar		Q561797	PHL:sp:1998-07:2000-11;PHL:sp:2006-07:2008-11
manohar-joshi	Manohar Joshi	Joshi		Q3629885	IND:sp:2002-05:2004-06
manohar-parrikar	Manohar Parrikar	Parrikar		Q1391309	IND:dm:2014-11:2017-03
manoj-mukund-naravane	Manoj Mukund Naravane	Naravane		Q44633840	IND:mc:2019-09:2019-12;IND:mc:2019-12:2022-04
manoj-pande	Manoj Pande	Pande		Q96316938	IND:mc:2022-04:~2022-07
manouchehr-mottaki	Manouchehr Mottaki	Mottaki		Q374481	IRN:fm:2005-08:2010-12
mansour-bin-zayed-al-nahyan	Mansour bin Zayed Al Nahyan	Al Nahyan		Q556607	ARE:dg:2009-05:~2022-07
mansour-khalid	Mansour Khalid	Khalid		Q12245618	SDN:ad:2005-09:2007-12
mansur-ayad-al-utaybi	Mansur Ayad al-Utaybi	al-Utaybi			KWT:un:2019-05:~2019-05
mansur-dan-ali	Mansur Dan Ali	Dan Ali	Mansur Mohammed Dan-Ali	Q23541058	NGA:dm:2015-11:2019-05
manuel-chaves-gonzalez	Manuel Chaves González	Chaves		Q708774	ESP:dg:2011-07:2011-12;ESP:vp:2009-04:~2011
manuel-ciavatta	Manuel Ciavatta	Ciavatta		Q114239945	SMR:hs:2022-10:~2023-04
manuel-domingos-augusto	Manuel Domingos Augusto	Augusto		Q60865113	AGO:fm:2017-09:2020
manuel-gonzalez-sanz	Manuel González Sanz	Sanz		Q27916850	CRI:fm:2014-05:2018-05
manuel-inocencio-sousa	Manuel Inocêncio Sousa	Sousa		Q3743498	CPV:fm:2001:2002
manuel-marin	Manuel Marín	Marín		Q469488	ESP:sp:2004-04:2008-04
manuel-marrero-cruz	Manuel Marrero Cruz	Marrero		Q79358625	CUB:hg:2019-12:~2026-01
manuel-pinto-da-costa	Manuel Pinto da Costa	da Costa		Q295049	STP:hs:2011-09:2016-09
manuel-salvador-dos-ramos	Manuel Salvador dos Ramos	dos Ramos		Q28497468	STP:fm:2010-08:2012-12;STP:fm:2014-11:2016-10
manuel-serifo-nhamadjo	Manuel Serifo Nhamadjo	Nhamadjo		Q57424	GNB:hs:2012-05:2014-06
manuel-valls	Manuel Valls	Valls		Q10287	FRA:hg:2014-03:2016-12;FRA:im:2012-05:2014-03
manuel-ventura-robles	Manuel Ventura Robles	Ventura	Manuel Enrique Ventura Robles	Q23682309	CRI:fm:2019-01:2020-01
manuel-vicente	Manuel Vicente	Vicente	Manuel Domingos Vicente	Q973742	AGO:vp:2012-09:2017-09
manuel-zelaya	Manuel Zelaya	Zelaya	Jose Manuel Zelaya Rosales|Manuel Zelaya Rosales	Q191060	HND:ad:2022-01:~2022-07;HND:hg:2006-01:2009-06;HND:hs:2006-01:2009-06
manuela-roca-botey	Manuela Roca Botey	Roca	Manuela Roka Botey	Q112175210	GNQ:hg:2023-02:~2025-07
mao-chi-kuo	Mao Chi-kuo	Mao		Q6753581	TWN:dg:2013-02:2014-12;TWN:hg:2014-12:2016-02
mao-zeming	Mao Zeming	Zeming			PNG:dg:1999-12:~2000
marat-akhmetzhanov	Marat Akhmetzhanov	Akhmetzhanov		Q12552839	KAZ:im:2022-02:~2022-07
marat-bashirov	Marat Bashirov	Bashirov		Q17485835	UKR:hg:2014-07:2014-08
marat-khusnullin	Marat Khusnullin	Khusnullin	Marat Shakirzyanovich Khusnullin	Q1153835	RUS:dg:2020-01:~2024-05
marat-pavlov	Marat Pavlov	Pavlov		Q114351361	GEO:dm:2022-08:~2023-01
marat-sultanov	Marat Sultanov	Sultanov		Q11340957	KGZ:sp:2006-03:2007-10
marat-tazhin	Marat Tazhin	Tazhin		Q1377798	KAZ:fm:2007-01:2009-09
marc-andre-blanchard	Marc-Andre Blanchard	Blanchard			CAN:un:2019-05:~2019-05
marc-ati	Marc Ati	Ati		Q109923917	VUT:fm:2020-04:~2022-07
marc-didio	Marc Didio	Didio			SPM:hg:2026-01:~2026-01
marc-forne-molne	Marc Forné Molné	Forné		Q365542	AND:hg:1994-12:2005-05
marc-garneau	Marc Garneau	Garneau		Q703321	CAN:fm:2021-01:2021-10
marc-lotter	Marc Lotter	Lotter		Q84000033	USA:ad:2017-01:2017-10
marc-pecsteen-de-buytswerve	Marc Pecsteen De Buytswerve	De Buytswerve			BEL:un:2019-05:~2019-05
marc-ravalomanana	Marc Ravalomanana	Ravalomanana			MDG:hs:2002-05:2009-03
marc-short	Marc Short	Short		Q28730226	USA:ad:2019:2021
marcel-amon-tanoh	Marcel Amon-Tanoh	Amon-Tanoh		Q3288607	CIV:fm:2016-11:2020-03
marcel-ciolacu	Marcel Ciolacu	Ciolacu		Q21179176	ROU:dg:2017-06:2018-01;ROU:hg:2023-06:2025-05;ROU:sp:2019-05:2020-12;ROU:sp:2021-11:~2022-08
marcel-gatsinzi	Marcel Gatsinzi	Gatsinzi		Q3288975	RWA:dm:2002-11:2010-04
marcel-metefara	Marcel Metefara	Metefara		Q6756173	CAF:fm:1999:2001
marcel-niat-njifenji	Marcel Niat Njifenji	Njifenji		Q13468200	CMR:sp:2013-06:~2022-08
marcela-gonzalez-salas	Marcela González Salas	Salas		Q5995510	MEX:sp:2006-02:2006-05
marcelina-chissano	Marcelina Chissano	Chissano		Q51280032	MOZ:ad:1986-11:2005-02
marcelino-owono-edu	Marcelino Owono Edu	Edu		Q29122413	GNQ:ad:2020-08:~2022-07
marcelino-oyono-ntutumu	Marcelino Oyono Ntutumu	Ntutumu	Mercelino Oyono Ntutumu	Q112128490	GNQ:ad:2020-08:~2022-07;GNQ:dg:2004-06:~2007
marcellino-pipite	Marcellino Pipite	Pipite		Q6756389	VUT:sp:2015-06:2015-10
marcello-pera	Marcello Pera	Pera		Q689244	ITA:sp:2001-05:2006-04
marcelo-ebrard	Marcelo Ebrard	Ebrard	Marcelo Ebrard Casaubon	Q1396586	MEX:fm:2018-12:2023-06
marcelo-nilo	Marcelo Nilo	Nilo		Q59204024	BRA:sp:2007-02:2017-01
marcelo-rebelo-de-sousa	Marcelo Rebelo de Sousa	Rebelo de Sousa		Q6756617	PRT:hs:2016-03:~2026-01
marcelo-srur	Marcelo Srur	Srur		Q22230767	ARG:mc:2016-01:2017-12
marciano-silva-barbeiro	Marciano Silva Barbeiro	Barbeiro		Q96035173	GNB:dm:2022-06:~2023-01
marco-conti	Marco Conti	Conti		Q887182	SMR:hs:2010-04:2010-10
marco-maciel	Marco Maciel	Maciel		Q2421842	BRA:vp:1995-01:2002-12
marco-minniti	Marco Minniti	Minniti		Q3557346	ITA:im:2016-12:2018-06
marco-nicolini	Marco Nicolini	Nicolini		Q65499704	SMR:hs:2021-04:2021-10
marco-rubio	Marco Rubio	Rubio			USA:fm:2025-01:~2025-12
marcos-castillero	Marcos Castillero	Castillero		Q110628931	PAN:sp:2019-07:2021-07
marcus-stephen	Marcus Stephen	Stephen			NRU:hg:2007-12:2011-11;NRU:hs:2007-12:2011-11
mardiyanto	Mardiyanto			Q3502316	IDN:im:2007-08:2009-10
marek-belka	Marek Belka	Belka		Q55900	POL:hg:2004-05:2005-10
marek-bienkowski	Marek Bieńkowski	Bieńkowski		Q11768020	POL:mc:2005-11:2007-02
marek-biernacki	Marek Biernacki	Biernacki		Q364643	POL:im:1999-10:2001-10
marek-dzialoszynski	Marek Działoszyński	Działoszyński		Q11768111	POL:mc:2012-01:2015-02
marek-pol	Marek Pol	Pol			POL:dg:2001-10:~2003
margaret-beckett	Margaret Beckett	Beckett		Q232639	GBR:fm:2006-05:2007-06
margaret-gakuo-kenyatta	Margaret Gakuo Kenyatta	Kenyatta		Q16866530	KEN:ad:2013-04:~2022-08
margaret-nasha	Margaret Nasha	Nasha		Q10948830	BWA:sp:2009-10:2014-10
margaret-reid	Margaret Reid	Reid		Q6759831	AUS:sp:1996-08:2002-08
margaret-wilson	Margaret Wilson	Wilson		Q2920241	NZL:sp:2005-03:2008-12
margareta-winberg	Margareta Winberg	Winberg		Q3430022	SWE:dg:2002-10:2003-10
margarida-rosa-da-silva-izata	Margarida Rosa da Silva Izata	Izata		Q67365647	AGO:un:2018-05:~2022-07
margarita-cedeno	Margarita Cedeño	Cedeño	Margarita Cedeno De Fernandez	Q3845570	DOM:vp:2012-08:~2021-03
margarita-popova	Margarita Popova	Popova		Q466214	BGR:vp:2012-01:2017-01
margarita-robles	Margarita Robles	Robles	Margarita Robles Fernandez	Q5997107	ESP:dm:2018-06:2020-01;ESP:dm:2018-06:~2025-12
margot-wallstrom	Margot Wallström	Wallström		Q237522	SWE:dg:2014-10:2019-09;SWE:fm:2014-10:2019-09
margrethe-ii-of-denmark	Margrethe II of Denmark	Margrethe	Margrethe II	Q102139	DNK:hs:1972-01:2024-01
margrethe-vestager	Margrethe Vestager	Vestager		Q270820	DNK:dg:2011-10:2014-09
margus-hanson	Margus Hanson	Hanson		Q6760839	EST:dm:2003-04:2004-11
margus-kolga	Margus Kolga	Kolga		Q6760838	EST:un:2010:2015
margus-leivo	Margus Leivo	Leivo		Q1783372	EST:im:2003-04:2005-04
margus-tsahkna	Margus Tsahkna	Tsahkna		Q11716283	EST:dm:2016-11:2017-06;EST:fm:2023-04:~2025-12
mari-alkatiri	Mari Alkatiri	Alkatiri	Mari Bin Amude Alkatiri	Q11664	TLS:hg:2002-05:2006-06;TLS:hg:2017-09:2018-06;TLS:hg:2019-05:~2019-05
mari-kiviniemi	Mari Kiviniemi	Kiviniemi		Q105068	FIN:hg:2010-06:2011-06
maria-alejandra-munoz	María Alejandra Muñoz	Muñoz		Q97477657	ECU:vp:2020-07:2021-05
maria-alejandra-vicuna	María Alejandra Vicuña	Vicuña		Q41603596	ECU:vp:2018-01:2018-12
maria-antonieta-guillen-de-bogran	Maria Antonieta Guillen de Bogran	Guillen			HND:vp:2010-01:~2013
maria-assunta-accili-sabbatini	Maria Assunta Accili Sabbatini	Sabbatini		Q94293385	ITA:un:2016-11:2019
maria-auxiliadora-delgado	María Auxiliadora Delgado	Delgado		Q9029949	URY:ad:2005-03:2010-03;URY:ad:2015-03:2019-07
maria-benvida-levy	Maria Benvida Levy	Levy	Maria Benvinda Delfina Levi	Q6761049	MOZ:hg:2025-01:~2026-01
maria-contreras-sweet	Maria Contreras-Sweet	Contreras-Sweet		Q6761112	USA:ad:2014-04:2017-01
maria-da-assuncao-esteves	Maria da Assunção Esteves	Esteves		Q2868303	PRT:sp:2011-06:2015-10
maria-da-conceicao-nobre-cabral	Maria da Conceição Nobre Cabral	Cabral		Q3291098	GNB:fm:2007:2009
maria-da-luz-guebuza	Maria da Luz Guebuza	Guebuza		Q94667381	MOZ:ad:2005-02:2015-01
maria-das-neves	Maria das Neves	Neves		Q454046	STP:hg:2002-10:2004-09
maria-de-jesus-dos-reis-ferreira	Maria de Jesus dos Reis Ferreira	Ferreira		Q60868951	AGO:un:2018:~2022-07
maria-do-carmo-silveira	Maria do Carmo Silveira	Silveira	Maria do Carmo Trovoada Sileira	Q441483	STP:hg:2005-06:2006-04
maria-dolores-aguero-lara	María Dolores Agüero Lara	Agüero		Q29578471	HND:fm:2017-03:2019-07
maria-dolores-de-cospedal	María Dolores de Cospedal	de Cospedal		Q271658	ESP:dm:2016-11:2018-06
maria-domenica-michelotti	Maria Domenica Michelotti	Michelotti		Q2259726	SMR:hs:2000-04:2000-10
maria-elena-alvarez-bernal	María Elena Álvarez Bernal	Bernal		Q5488662	MEX:sp:2007-06:2007-08
maria-fekter	Maria Fekter	Fekter		Q85362	AUT:im:2008-07:2011-04
maria-fernanda-espinosa	María Fernanda Espinosa	Espinosa		Q460904	:io:2018-09:2019-09;ECU:dm:2012-11:2014-09;ECU:fm:2007-01:2007-12;ECU:fm:2017-05:2018-06
maria-helena-lopes-de-jesus-pires	Maria Helena Lopes de Jesus Pires	Pires			TLS:un:2019-05:~2019-05
maria-isabel-allende	María Isabel Allende	Allende		Q451359	CHL:sp:2003-03:2004-03;CHL:sp:2014-03:2015-03
maria-isabel-salvador	María Isabel Salvador	Salvador		Q3296448	ECU:fm:2007-12:2008-12
maria-jesus-ncara-owono	Maria Jesus Ncara Owono	Owono		Q112175211	GNQ:ad:2020-08:~2022-07
maria-kaczynska	Maria Kaczyńska	Kaczyńska		Q215342	POL:ad:2005-12:2010-04
maria-lohela	Maria Lohela	Lohela		Q16984994	FIN:sp:2015-05:2018-02
maria-luisa-berti	Maria Luisa Berti	Berti		Q289413	SMR:hs:2011-04:2011-10;SMR:hs:2022-10:~2023-04
maria-malmer-stenergard	Maria Malmer Stenergard	Stenergard			SWE:fm:2024-09:~2025-12
maria-ohisalo	Maria Ohisalo	Ohisalo		Q15281152	FIN:im:2019-12:2021-11
maria-rivera	Maria Rivera	Rivera			HND:vp:2018-01:~2022-01
maria-teresa-fernandez-de-la-vega	María Teresa Fernández de la Vega	Fernández		Q240104	ESP:dg:2004-04:2010-10;ESP:vp:2004-04:2010-10
maria-theofili	Maria Theofili	Theofili			GRC:un:2019-05:~2019-05
maria-ubach	Maria Ubach	Ubach		Q55955802	AND:fm:2017-07:~2022-07
mariam-aladji-boni-diallo	Mariam Aladji Boni Diallo	Diallo		Q3291194	BEN:fm:2006-04:2007-06
mariam-chabi-talata	Mariam Chabi Talata	Talata		Q105423567	BEN:vp:2021-05:~2022-07
mariam-jack-denton	Mariam Jack-Denton	Jack-Denton		Q29580200	GMB:sp:2017-04:2022-04
mariam-masha	Mariam Masha	Masha		Q79202129	USA:ad:2022:~2022-08
mariam-sadiq-al-mahdi	Mariam Sadiq al-Mahdi	al-Mahdi		Q92098489	SDN:fm:2021-02:2022-01
marian-jurecka	Marian Jurečka	Jurečka		Q13434626	CZE:dg:2021-12:~2024-05
marian-lupu	Marian Lupu	Lupu		Q312340	MDA:hs:2010-12:2012-03
marianne-markowitz	Marianne Markowitz	Markowitz		Q16866716	USA:ad:2014-02:2014-04
mariano-fernandez	Mariano Fernández	Fernández		Q1896962	CHL:fm:2009-03:2010-03
mariano-rajoy	Mariano Rajoy	Rajoy		Q10819	ESP:dg:2000-04:2003-09;ESP:hg:2011-12:2018-06;ESP:im:2001-02:2002-07;ESP:vp:2000-04:2003-09
marie-chatardova	Marie Chatardová	Chatardová	Maria Chatardova	Q33833057	CZE:un:2019-05:~2019-05
marie-levens	Marie Levens	Levens		Q3127467	SUR:fm:2000:2005
marie-louise-coleiro-preca	Marie Louise Coleiro Preca	Preca		Q6762928	MLT:hs:2014-04:2019-04
marie-louise-potter	Marie-Louise Potter	Potter			SYC:ad:2019-05:~2019-05
marie-michele-rey	Marie Michele Rey	Rey		Q86979548	HTI:fm:2009-11:2011-10
marie-noelle-koyara	Marie-Noëlle Koyara	Koyara		Q17439958	CAF:dm:2015-01:2015-07;CAF:dm:2015-07:2015-10;CAF:dm:2017-09:2019-02;CAF:dm:2019-02:2021-06
marie-noelle-themereau	Marie-Noelle Themereau	Themereau			NCL:hg:2004-06:2007-08
marie-tumba-nzeza	Marie Tumba Nzeza	Nzeza		Q81852221	COD:fm:2019-09:2021-04
mariella-mularoni	Mariella Mularoni	Mularoni		Q69382520	SMR:hs:2019-10:2020-04
marija-golubeva	Marija Golubeva	Golubeva		Q58371482	LVA:im:2021-06:2022-05
marija-pejcinovic-buric	Marija Pejčinović Burić	Burić		Q30111243	HRV:dg:2017-06:~2023-04;HRV:fm:2017-06:2019-07
marijan-mlinaric	Marijan Mlinarić	Mlinarić		Q12636268	HRV:im:2003-12:2005-02
marijke-djwalapersad	Marijke Djwalapersad	Djwalapersad		Q2778834	SUR:sp:1996-10:2000-07
marin-raykov	Marin Raykov	Raykov		Q7083153	BGR:hg:2013-03:2013-05
marina-barampama	Marina Barampama	Barampama	Marina Barampama - Hutu	Q3293137	BDI:vp:2006-09:2007-02
marina-carobbio-guscetti	Marina Carobbio Guscetti	Guscetti		Q118310	CHE:sp:2018-11:2019-12
marina-kaljurand	Marina Kaljurand	Kaljurand		Q439111	EST:fm:2015-07:2016-09
marina-pachinuapa	Marina Pachinuapa	Pachinuapa		Q51883266	MOZ:si:2020-03:~2022-07
marina-pendes	Marina Pendeš	Pendeš		Q22671805	BIH:dm:2015-03:2019-12
marinko-cavara	Marinko Čavara	Čavara		Q6764419	BIH:hs:2019-05:~2019-05
marino-bollini	Marino Bollini	Bollini		Q3293300	SMR:hs:1999-10:2000-04
marino-murillo	Marino Murillo	Murillo		Q1898550	CUB:dg:2009:2011
marino-riccardi	Marino Riccardi	Riccardi		Q557019	SMR:hs:2004-04:2004-10;SMR:hs:2016-10:2017-03;SMR:hs:2016-10:2017-04
marinus-bee	Marinus Bee	Bee		Q17269736	SUR:sp:2020-07:~2023-01
mario-abdo-benitez	Mario Abdo Benítez	Abdo Benítez		Q48136013	PRY:hg:2018-08:2023-08;PRY:hs:2018-08:2023-08
mario-arpino	Mario Arpino	Arpino		Q1898634	ITA:mc:1999-02:2001-03
mario-banozic	Mario Banožić	Banožić		Q65922962	HRV:dm:2020-07:~2022-07
mario-bucaro	Mario Búcaro	Búcaro		Q110684398	GTM:fm:2022-02:~2022-07
mario-callejo	Mario Callejo	Callejo		Q16298048	ARG:mc:2013:2016
mario-canahuati	Mario Canahuati	Canahuati		Q11691071	HND:fm:2010-01:2011-09
mario-daubenfeld	Mario Daubenfeld	Daubenfeld		Q17352743	LUX:mc:2013-02:2014-12
mario-desbordes	Mario Desbordes	Desbordes		Q5998614	CHL:dm:2020-07:2020-12
mario-draghi	Mario Draghi	Draghi		Q294460	ITA:hg:2021-02:2022-10
mario-edgardo-duran-gavidia	Mario Edgardo Durán Gavidia	Gavidia		Q67056339	SLV:im:2019-06:2020-11
mario-fernandez-baeza	Mario Fernández Baeza	Baeza		Q3293426	CHL:dm:2000-03:2002-01;CHL:im:2016-06:2018-03
mario-fortin	Mario Fortín	Fortín		Q108426445	HND:fm:2005:2006
mario-frick	Mario Frick	Frick		Q543453	LIE:hg:1993-12:2001-04
mario-kunasek	Mario Kunasek	Kunasek		Q1898862	AUT:dm:2017-12:2019-05
mario-lopes-da-rosa	Mário Lopes da Rosa	da Rosa		Q97670983	GNB:fm:2014:2015
mario-mauro	Mario Mauro	Mauro		Q24807484	ITA:dm:2013-04:2014-02
mario-michel	Mario Michel	Michel			LCA:dg:1997-05:~2005
mario-monti	Mario Monti	Monti		Q47904	ITA:fm:2013-03:2013-04;ITA:hg:2011-11:2013-04
mario-pires	Mário Pires	Pires		Q735887	GNB:hg:2002-11:2003-09
mario-ponce	Mario Ponce	Ponce		Q93159906	SLV:sp:2019-11:2021-04
mario-redondo-poveda	Mario Redondo Poveda	Poveda		Q26996248	CRI:sp:2003:2004
mario-taracena	Mario Taracena	Taracena		Q23304498	GTM:sp:2016-01:2017-01
marios-garoyian	Marios Garoyian	Garoyian		Q2634360	CYP:sp:2008-03:2011-06
maris-krastins	Māris Krastiņš	Krastiņš		Q56649667	LVA:ad:2016-02:2019-01
maris-kucinskis	Māris Kučinskis	Kučinskis		Q6112509	LVA:hg:2016-02:2019-01
maris-riekstins	Māris Riekstiņš	Riekstiņš		Q1368924	LVA:ad:2007-01:2007-11;LVA:fm:2007-11:2010-04
maris-sangiampongsa	Maris Sangiampongsa	Sangiampongsa			THA:fm:2024-04:2025-09
marisa-dalrymple-philibert	Marisa Dalrymple-Philibert	Dalrymple-Philibert		Q99478706	JAM:sp:2011-07:2011-12;JAM:sp:2020-09:~2022-07
marisa-leticia-lula-da-silva	Marisa Letícia Lula da Silva	da Silva		Q4199383	BRA:ad:2003:2011
marisabel-rodriguez-de-chavez	Marisabel Rodríguez de Chávez	de Chávez		Q6328534	VEN:ad:1999-02:2004-08
marise-payne	Marise Payne	Payne		Q16191011	AUS:dm:2015-09:2018-08;AUS:fm:2018-08:2022-05
marisol-espinoza-cruz	Marisol Espinoza Cruz	Espinoza			PER:vp:2011-07:~2015-11
marita-ulvskog	Marita Ulvskog	Ulvskog		Q3115681	SWE:dg:2003-10:2004-05
mariusz-blaszczak	Mariusz Błaszczak	Błaszczak		Q1748055	POL:dg:2022-06:~2023-12;POL:dm:2019-05:~2019-05;POL:dm:2019-11:~2022-07;POL:im:2015-11:2018-01
mariusz-kaminski	Mariusz Kamiński	Kamiński		Q3845166	POL:im:2019-11:~2022-07
mariya-ahmed-didi	Mariya Ahmed Didi	Didi		Q17517052	MDV:dm:2018-11:~2022-07
marjan-sarec	Marjan Šarec	Šarec		Q12795878	SVN:dm:2022-06:~2022-08;SVN:hg:2018-08:2020-03
marjon-kamara	Marjon Kamara	Kamara		Q29294975	LBR:fm:2016-01:2018-01;LBR:fm:2019-05:~2019-05;LBR:un:2009-10:2016
mark-a-milley	Mark A. Milley	Milley		Q6766465	USA:mc:2015-08:2019-08;USA:mc:2019-10:~2022-08
mark-anthony-graham-brantley	Mark Anthony Graham Brantley	Brantley			KNA:fm:2019-05:~2019-05
mark-binskin	Mark Binskin	Binskin		Q6766742	AUS:mc:2008-07:2011-07;AUS:mc:2014-06:2018-07
mark-brown	Mark Brown	Brown			COK:dg:2019-05:~2019-05;COK:hg:2020-10:~2026-01
mark-burton	Mark Burton	Burton		Q6766942	NZL:dm:1999-12:2005-10;NZL:im:1999-12:2000-11
mark-capes	Mark Capes	Capes			SHN:hg:2011-10:2016-04
mark-carleton-smith	Mark Carleton-Smith	Carleton-Smith		Q6766994	GBR:mc:2018:~2022-07
mark-carney	Mark Carney	Carney			CAN:hg:2025-03:~2026-01
mark-chen	Mark Chen	Chen		Q707648	TWN:ad:2006-01:2007-02;TWN:ad:2008-03:2008-05;TWN:fm:2004-04:2006-01
mark-e-ferguson-iii	Mark E. Ferguson III	Ferguson		Q6767454	USA:mc:2011-08:2014-07
mark-evans	Mark Evans	Evans		Q6767549	AUS:mc:2008-07:2011-05
mark-hammond	Mark Hammond	Hammond		Q104848351	AUS:mc:2022-07:~2022-07
mark-lyall-grant	Mark Lyall Grant	Grant		Q4253165	GBR:si:2015-09:2017-04;GBR:un:2009:2015
mark-malloch-brown	Mark Malloch Brown	Brown		Q336213	:io:2006-04:2006-12
mark-mellett	Mark Mellett	Mellett		Q5475429	IRL:mc:2015-09:2021-09
mark-mitchell	Mark Mitchell	Mitchell		Q6768911	NZL:dm:2017-05:2017-10
mark-phillips	Mark Phillips	Phillips		Q98053664	GUY:hg:2020-08:~2023-01;GUY:vp:2020-08:~2024-06
mark-rutte	Mark Rutte	Rutte		Q57792	NLD:hg:2010-10:2012-11;NLD:hg:2010-10:2017-10;NLD:hg:2010-10:2022-01;NLD:hg:2010-10:2024-07
mark-rutte--2026	Mark Rutte	Rutte			:io:2024-10:~2026-01
mark-sedwill	Mark Sedwill	Sedwill		Q6769664	GBR:si:2017-04:2020-09
mark-shelton	Mark Shelton	Shelton		Q6769690	AUS:sp:2017-10:2018-05;AUS:sp:2021-06:~2022-07
mark-t-esper	Mark T. Esper	Esper		Q33190271	USA:dm:2019-07:2020-11
mark-vaile	Mark Vaile	Vaile		Q6770126	AUS:dg:2005-07:2007-12
mark-woyongo	Mark Woyongo	Woyongo		Q6770431	GHA:dm:2013-02:2014-07;GHA:im:2014-07:2017-01
marko-duric	Marko Đurić	Đurić			SRB:fm:2024-05:~2025-12
marko-pomerants	Marko Pomerants	Pomerants		Q1399189	EST:im:2009-07:2011-04
markos-kyprianou	Markos Kyprianou	Kyprianou		Q511455	CYP:fm:2008-03:2011-08
marleen-vanderpoorten	Marleen Vanderpoorten	Vanderpoorten		Q745188	BEL:sp:2006-07:2009-07
marlene-inemwin-moses	Marlene Inemwin Moses	Moses			NRU:un:2019-05:~2019-05
marlo-brito-pacifico	Marlo Brito Pacifico	Brito			ECU:si:2019-05:~2019-05
marou-amadou	Marou Amadou	Amadou		Q1902382	NER:fm:2020-12:2021-04
marouf-al-bakhit	Marouf al-Bakhit	al-Bakhit		Q299743	JOR:hg:2005-11:2007-11;JOR:hg:2011-02:2011-10
mars-di-bartolomeo	Mars Di Bartolomeo	Di Bartolomeo		Q204094	LUX:sp:2013-12:2018-10
marsden-madoka	Marsden Madoka	Madoka		Q18629013	KEN:fm:2001:2003
marshall-john-cheshire	Marshall John Cheshire	Cheshire			JEY:hg:2001-01:2005-12
mart-helme	Mart Helme	Helme		Q1453245	EST:im:2019-04:2020-11
mart-laar	Mart Laar	Laar		Q307473	EST:dm:2011-04:2012-05;EST:hg:1999-03:2002-01
mart-siimann	Mart Siimann	Siimann			EST:hg:1997-03:1999-03
marta-canessa	Marta Canessa	Canessa		Q5390478	URY:ad:1995-03:2000-03
marta-horvathne-fekszi	Márta Horváthné Fekszi	Fekszi		Q1055680	HUN:un:2009-10:2010-08
marta-lucia-ramirez	Marta Lucía Ramírez	Ramírez	Marta Lucia Ramirez Blanco	Q6774142	COL:fm:2021-05:2022-08;COL:vp:2018-08:~2022-08
martha-ama-akyaa-pobee	Martha Ama Akyaa Pobee	Pobee		Q36074435	GHA:un:2015-07:~2022-07
martha-elena-ruiz-sevilla	Martha Elena Ruiz Sevilla	Ruiz			NIC:dm:2019-05:~2019-05
marti-batres	Martí Batres	Batres		Q5475632	MEX:sp:2018-09:2019-08
martial-beti-marace	Martial Beti Marace	Marace		Q6774698	CAF:fm:2003-01:2003-03;CAF:fm:2003:~2022-07
martin-a-b-reynolds	Martin A. B. Reynolds	Reynolds		Q57596701	GBR:ad:2019-10:2022-02
martin-alberto-vizcarra-cornejo	Martin Alberto Vizcarra Cornejo	Vizcarra			PER:vp:2016-07:~2017-03
martin-amidu	Martin Amidu	Amidu		Q6774885	GHA:im:2010-01:2011-01
martin-bartak	Martin Barták	Barták		Q6774950	CZE:dg:2009-05:2010-07;CZE:dm:2009-05:2010-07
martin-belinga-eboutou	Martin Belinga Eboutou	Eboutou		Q3295339	CMR:un:1998-03:2007-12
martin-bille-hermann	Martin Bille Hermann	Hermann			DNK:un:2019-05:~2019-05
martin-bursik	Martin Bursík	Bursík		Q1358861	CZE:dg:2007-01:2009-05
martin-dempsey	Martin Dempsey	Dempsey		Q26093	USA:mc:2011-04:2011-09;USA:mc:2011-10:2015-09
martin-elia-lomuro	Martin Elia Lomuro	Lomuro		Q112685857	SSD:fm:2018:2018-04
martin-garcia-moritan	Martin Garcia Moritan	Martin Garcia Moritan			ARG:un:2019-05:~2019-05
martin-graf	Martin Graf	Graf		Q86691	AUT:sp:2008-10:2013-10
martin-hamilton-smith	Martin Hamilton-Smith	Hamilton-Smith		Q14915577	AUS:dm:2017-09:2018-01
martin-herem	Martin Herem	Herem		Q28790814	EST:mc:2018-12:~2022-07
martin-ihoeghian-uhomoibhi	Martin Ihoeghian Uhomoibhi	Uhomoibhi		Q6775749	NGA:fm:2010:2010-04;NGA:un:2007:2014
martin-jahn	Martin Jahn	Jahn		Q12035733	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2005-12
martin-lema	Martín Lema	Lema		Q41777347	URY:sp:2020-02:2021-03
martin-lidegaard	Martin Lidegaard	Lidegaard		Q1272556	DNK:fm:2014-01:2015-06
martin-luther-agwai	Martin Luther Agwai	Agwai		Q6776044	NGA:mc:2003-06:2006-06;NGA:mc:2006-06:2007-05
martin-nduwimana	Martin Nduwimana	Nduwimana	Martin Nduwimana - Tutsi	Q2164703	BDI:vp:2005-08:2007-11
martin-neil-baily	Martin Neil Baily	Baily		Q521114	USA:ad:1999-08:2001-01
martin-pecina	Martin Pecina	Pecina		Q6776355	CZE:dg:2013-07:2014-01;CZE:im:2009-05:2010-07;CZE:im:2013-07:2014-01
martin-raguz	Martin Raguž	Raguž		Q12636401	BIH:hg:2000-10:2001-02
martin-stropnicky	Martin Stropnický	Stropnický		Q12035846	CZE:dg:2017-12:2018-06;CZE:dm:2014-01:2017-12
martin-torrijos	Martín Torrijos	Torrijos	Martin Torrijos Espino	Q276283	PAN:hg:2004-09:2009-07;PAN:hs:2004-09:2009-07
martin-vizcarra-cornejo	Martin Vizcarra Cornejo	Vizcarra			PER:hs:2019-05:~2019-05
martin-ziguele	Martin Ziguélé	Ziguélé		Q1648403	CAF:hg:2001-04:2003-03
martina-dalic	Martina Dalić	Dalić		Q3501349	HRV:dg:2016-10:~2017-03
martina-kiskova	Martina Kisková	Kisková		Q28037993	SVK:ad:2014-06:2019-06
martine-moise	Martine Moïse	Moïse		Q65512508	HTI:ad:2017-02:2021-07
martinho-ndafa-kabi	Martinho Ndafa Kabi	Kabi	Martinho N'Dafa Cabi	Q123000	GNB:hg:2007-04:2008-08
martti-ahtisaari	Martti Ahtisaari	Ahtisaari		Q29230	FIN:hs:1994-03:2000-03
marty-natalegawa	Marty Natalegawa	Natalegawa		Q58290	IDN:fm:2009-10:2014-10;IDN:un:2007-09:2009-10
maruf-amin	Ma'ruf Amin	Amin		Q12497177	IDN:vp:2019-10:~2024-05
marvin-rodriguez-cordero	Marvin Rodríguez Cordero	Rodríguez		Q51540879	CRI:vp:2018-05:2022-05
marwan-al-muasher	Marwan al-Muasher	al-Muasher			JOR:dg:2005-07:~2005
mary-coughlan	Mary Coughlan	Coughlan		Q444705	IRL:dg:2008-05:2011-03
mary-elizabeth-truss	Mary Elizabeth Truss	Truss			GBR:hg:2022-09:2022-10
mary-flake-de-flores	Mary Flake de Flores	Flake de Flores	Mary Elizabeth Flores Flake	Q5392028	HND:ad:1998-01:2002-01;HND:un:2019-05:~2019-05
mary-harney	Mary Harney	Harney		Q467625	IRL:dg:1997-06:2006-09
mary-mcaleese	Mary McAleese	McAleese		Q174662	IRL:hs:1997-11:2011-11
mary-munive	Mary Munive	Munive	Mary Denisse Munive Angermuller	Q111524163	CRI:vp:2022-05:~2024-06
maryna-poroshenko	Maryna Poroshenko	Poroshenko		Q16976525	UKR:ad:2014-06:2019-05
marzouq-al-ghanim	Marzouq Al-Ghanim	Al-Ghanim		Q6781875	KWT:sp:2013-08:~2022-07
masaaki-yamazaki	Masaaki Yamazaki	Yamazaki		Q2225687	JPN:sp:2012-12:2013-08;JPN:sp:2013-08:2016-07
masahiko-komura	Masahiko Kōmura	Kōmura		Q697969	JPN:dm:2007-08:2007-09
masaneh-kinteh	Masaneh Kinteh	Kinteh		Q28530077	GMB:mc:2009-10:2012-07;GMB:mc:2017-02:2020-03
masihuzzaman-serniabat	Masihuzzaman Serniabat	Serniabat		Q55084246	BGD:mc:2018-06:2021-06
masis-mayilyan	Masis Mayilyan	Mayilyan		Q4274665	AZE:fm:2017-09:2021-01
masoud-barzani	Masoud Barzani	Barzani		Q315927	IRQ:hg:2004-04:2004-04
masoud-mir-kazemi	Masoud Mir Kazemi	Kazemi		Q6783882	IRN:vp:2021-08:~2022-07
masoud-pezeshkian	Masoud Pezeshkian	Pezeshkian			IRN:hg:2024-07:~2026-01
massimo-andrea-ugolini	Massimo Andrea Ugolini	Ugolini		Q23681818	SMR:hs:2016-04:2016-10
massimo-cenci	Massimo Cenci	Cenci		Q888420	SMR:hs:2009-04:2009-10
massimo-dalema	Massimo D'Alema	D'Alema		Q47602	ITA:fm:2006-05:2008-05;ITA:hg:1999-12:2000-04
masud-bin-momen	Masud Bin Momen	Bin Momen			BGD:un:2019-05:~2019-05
masud-gharahkhani	Masud Gharahkhani	Gharahkhani		Q5273847	NOR:sp:2021-11:~2022-07
masumeh-ebtekar	Masumeh Ebtekar	Ebtekar			IRN:vp:2019-05:~2019-05
matamela-cyril-ramaphosa	Matamela Cyril Ramaphosa	Ramaphosa		Q1148669	ZAF:dg:2014-05:2018-02;ZAF:hg:2018-02:2024-06;ZAF:hg:2024-06:~2026-01;ZAF:hs:2018-02:2024-06;ZAF:hs:2024-06:~2026-01;ZAF:vp:2014-05:2018-02
matata-ponyo-mapon	Matata Ponyo Mapon	Matata Ponyo	Augustin Matata Ponyo Mapon	Q57883	COD:hg:2012-04:2016-11
mate-granic	Mate Granić	Granić		Q684999	HRV:dg:1992-09:~1999;HRV:fm:1993-05:2000-01
matej-tonin	Matej Tonin	Tonin		Q12796084	SVN:dg:2020-03:2022-06;SVN:dm:2020-03:2022-06;SVN:sp:2018-06:2018-08
mateus-meira-rita	Mateus Meira Rita	Rita		Q6786672	STP:fm:2002-02:2002-03;STP:fm:2002-10:2004-03
mateusz-morawiecki	Mateusz Morawiecki	Morawiecki		Q11771436	POL:dg:2016-09:2017-12;POL:hg:2017-12:2023-12
mathias-sinamenye	Mathias Sinamenye	Sinamenye	Mathias Sinamenya	Q3298604	BDI:vp:1998-06:2001-11
mathibeli-mokhothu	Mathibeli Mokhothu	Mokhothu		Q96286614	LSO:dg:2020-05:~2022-08
mathieu-kerekou	Mathieu Kérékou	Kérékou		Q206719	BEN:hg:1996-04:2006-04;BEN:hs:1996-04:2006-04
matloubkhon-sattoriyon	Matloubkhon Sattoriyon	Sattoriyon		Q110159963	TJK:dg:2020-12:~2022-08
matlubkhon-davlatov	Matlubkhon Davlatov	Davlatov			TJK:dg:2012-01:~2012
matori-abdul-jalil	Matori Abdul Jalil	Jalil		Q112150094	IDN:dm:2001-08:2004-10
mats-helgesson	Mats Helgesson	Helgesson		Q20652826	SWE:mc:2015-10:2019-09
mats-nilsson	Mats Nilsson	Nilsson		Q6011213	SWE:mc:2000-07:2002
matsepo-ramakoae	’Matšepo Ramakoae	Ramakoae		Q95587340	LSO:fm:2020-05:~2022-08
matteo-ciacci	Matteo Ciacci	Ciacci		Q50772653	SMR:hs:2018-04:2018-10
matteo-fiorini	Matteo Fiorini	Fiorini	Mateo Fiorini	Q885363	SMR:hs:2011-10:2012-04;SMR:hs:2017-10:2018-04
matteo-piantedosi	Matteo Piantedosi	Piantedosi			ITA:im:2022-10:~2025-12
matteo-renzi	Matteo Renzi	Renzi		Q47563	ITA:hg:2014-02:2016-12
matteo-rossi	Matteo Rossi	Rossi			SMR:hs:2025-10:~2026-01
matteo-salvini	Matteo Salvini	Salvini		Q1055449	ITA:dg:2019-05:~2019-05;ITA:im:2018-06:2019-09
matthew-cheung-kin-chung	Matthew Cheung Kin-chung	Cheung			CHN:ad:2019-05:~2019-05
matthew-mason-cox	Matthew Mason-Cox	Mason-Cox		Q6790929	AUS:sp:2021-05:~2022-07
matthew-pottinger	Matthew Pottinger	Pottinger		Q29913307	USA:si:2019-09:2021-01
matthew-rycroft	Matthew Rycroft	Rycroft		Q6791184	GBR:un:2015:2018
matthew-seiyefa	Matthew Seiyefa	Seiyefa		Q56249763	NGA:si:2018-08:2018-09
matthias-fekl	Matthias Fekl	Fekl		Q3299831	FRA:im:2017-03:2017-05
matti-vanhanen	Matti Vanhanen	Vanhanen		Q182043	FIN:dg:2020-06:2020-09;FIN:dm:2003-04:2003-06;FIN:hg:2003-06:2010-06;FIN:sp:2019-06:2020-06;FIN:sp:2022-02:~2022-07
maud-olofsson	Maud Olofsson	Olofsson		Q253640	SWE:dg:2006-10:2010-10
maulen-asimbaev	Mäulen Äşimbaev	Äşimbaev		Q12555734	KAZ:ad:2019-12:2020-05
maumoon-abdul-gayoom	Maumoon Abdul Gayoom	Gayoom		Q297957	MDV:hg:1978-11:2008-11;MDV:hs:1978-11:2008-11
maurice-baril	Maurice Baril	Baril		Q604334	CAN:mc:1997-09:2001-06
maurice-regonessa	Maurice Regonessa	Regonessa		Q112062421	CAF:dm:2003-01:2003-03;CAF:im:1999-11:2000-12
mauricio-funes	Mauricio Funes	Funes	Carlos Mauricio Funes Cartagena|Mauricio Funes Cartagena	Q57342	SLV:hg:2009-06:2014-06;SLV:hs:2009-06:2014-06
mauricio-macri	Mauricio Macri	Macri		Q561837	ARG:hg:2015-12:2019-12;ARG:hs:2015-12:2019-12
mauricio-ramirez-landaverde	Mauricio Ramirez Landaverde	Ramirez Landaverde			SLV:im:2019-05:~2019-05
maurizio-rattini	Maurizio Rattini	Rattini		Q663639	SMR:hs:2012-04:2012-10
mauro-chiaruzzi	Mauro Chiaruzzi	Chiaruzzi		Q3852797	SMR:hs:2002-10:2003-04
mauro-luiz-iecker-vieira	Mauro Luiz Iecker Vieira	Vieira			BRA:un:2019-05:~2019-05
mauro-vieira	Mauro Vieira	Vieira			BRA:fm:2023-01:~2025-12
max-binder	Max Binder	Binder		Q116490	CHE:sp:2003-11:2004-11
max-rai	Max Rai	Rai			PNG:un:2019-05:~2019-05
max-van-der-stoel	Max van der Stoel	van der Stoel		Q773635	:io:1993:2001
maxim-akimov	Maxim Akimov	Akimov	Maksim Alekseyevich Akimov	Q45837991	RUS:dg:2018-05:2020-01
maxim-gvinjia	Maxim Gvinjia	Gvinjia		Q58314	GEO:fm:2010-02:2011-10
maxim-ryzhenkov	Maxim Ryzhenkov	Ryzhenkov			BLR:fm:2024-06:~2025-12
maxime-bernier	Maxime Bernier	Bernier		Q516940	CAN:fm:2007-08:2008-05
maxime-carlot-korman	Maxime Carlot Korman	Korman		Q933149	VUT:hs:2009-08:2009-09;VUT:sp:2009-06:2010-01;VUT:sp:2010-12:2011-09
maxime-prevot	Maxime Prévot	Prévot			BEL:fm:2025-02:~2025-12
maxime-verhagen	Maxime Verhagen	Verhagen		Q554116	NLD:dg:2010-10:2012-11;NLD:fm:2007-02:2010-10
maya-fernandez	Maya Fernández	Fernández		Q5818156	CHL:dm:2022-03:~2023-10;CHL:sp:2018-03:2019-03
maya-graf	Maya Graf	Graf		Q119406	CHE:sp:2012-11:2013-11
mayiik-ayii-deng	Mayiik Ayii Deng	Deng	Mayik Ayii Deng	Q48975135	SSD:fm:2021-09:~2022-08
mazen-al-farrayah	Mazen Al-Farrayah	Al-Farrayah		Q105954588	JOR:im:2021-03:~2022-07
mckeeva-bush	McKeeva Bush	Bush			CYM:hg:2009-11:2012-12
md-abdul-mubeen	Md Abdul Mubeen	Mubeen		Q13059446	BGD:mc:2009-06:2012-06
medetbek-kerimkulov	Medetbek Kerimkulov	Kerimkulov		Q5962220	KGZ:hg:2005-06:2005-07
megawati-soekarnoputri	Megawati Soekarnoputri	Megawati	Megawati Sukarnoputri	Q76179	IDN:hg:2001-07:2004-10;IDN:hs:2001-07:2004-10;IDN:vp:1999-10:2001-07
meglena-kuneva	Meglena Kuneva	Kuneva		Q234346	BGR:dg:2014-11:2017-01
meglena-plugchieva	Meglena Plugchieva	Plugchieva			BGR:dg:2008-04:~2008
mehdi-jomaa	Mehdi Jomaa	Jomaa		Q15304780	TUN:hg:2014-01:2015-02
mehdi-karroubi	Mehdi Karroubi	Karroubi		Q315011	IRN:sp:2000-05:2004-05
mehmet-ali-sahin	Mehmet Ali Şahin	Şahin		Q1396517	TUR:dg:2002-11:2003-03;TUR:sp:2009-08:2011-06
mehmet-simsek	Mehmet Şimşek	Şimşek		Q945364	TUR:dg:2015-11:~2017-03
mehriban-aliyeva	Mehriban Aliyeva	Aliyeva		Q671930	AZE:vp:2017-02:~2024-06
meir-ben-shabbat	Meir Ben Shabbat	Shabbat		Q37763051	ISR:si:2017-08:~2022-07
meira-kumar	Meira Kumar	Kumar		Q467201	IND:sp:2009-06:2014-05
mekere-morauta	Mekere Morauta	Morauta		Q1381425	PNG:hg:1999-07:2002-08
mel-hupfeld	Mel Hupfeld	Hupfeld		Q6810731	AUS:mc:2018-05:2019-07;AUS:mc:2019-07:2022-07
melania-trump	Melania Trump	Trump		Q432473	USA:ad:2017-01:2021-01
melanie-joly	Mélanie Joly	Joly		Q15054353	CAN:fm:2021-10:2025-05
melchior-wathelet	Melchior Wathelet	Wathelet		Q212717	BEL:im:2014-07:2014-10
melegue-maurice-traore	Mélégué Maurice Traoré	Traoré		Q3333014	BFA:sp:1997:2002-06
meles-zenawi	Meles Zenawi	Meles		Q161184	ETH:hg:1995-08:2012-08
melika-mahmutbegovic	Melika Mahmutbegovic	Mahmutbegovic			BIH:vp:2019-05:~2019-05
meliton-arrocha	Melitón Arrocha	Arrocha	Meliton Alejandro Arrocha Ruiz	Q110628413	PAN:un:2019-05:~2019-05
melvyn-ong	Melvyn Ong	Ong		Q20745958	SGP:mc:2018-03:~2022-07
men-sam-an	Men Sam An	Men Sam An		Q6816221	KHM:dg:2008-09:~2023-01;KHM:hg:2008-09:2023-08
mendsaikhan-enkhsaikhan	Mendsaikhan Enkhsaikhan	Enkhsaikhan			MNG:dg:2006-01:~2007
meng-jianzhu	Meng Jianzhu	Meng		Q1365182	CHN:im:2007:2012
menissa-rambally	Menissa Rambally	Rambally			LCA:un:2019-05:~2019-05
merab-chigoev	Merab Chigoev	Chigoev		Q3072481	GEO:hg:1998-08:2001-06
mercedes-menafra	Mercedes Menafra	Menafra		Q9031696	URY:ad:2000-03:2005-03
mercedes-rosalba-araoz-fernandez	Mercedes Rosalba Araoz Fernandez	Araoz			PER:vp:2016-07:~2017-03
mercedez-araoz	Mercedez Araoz	Araoz			PER:vp:2019-05:~2019-05
meritxell-batet	Meritxell Batet	Batet	Maritxell Batet Lamana	Q9031777	ESP:sp:2019-05:~2022-07
meritxell-mateu-i-pi	Meritxell Mateu i Pi	Pi		Q140240	AND:fm:2007-05:2009-06
merle-pajula	Merle Pajula	Pajula		Q88088935	EST:un:2000:2004
meron-reuben	Meron Reuben	Reuben		Q1921951	ISR:un:2010:2011
mervyn-assam	Mervyn Assam	Assam		Q108461989	TTO:fm:2000:2001
mesut-yilmaz	Mesut Yılmaz	Yılmaz		Q366692	TUR:dg:1999-05:2002-11
metodi-stamboliski	Metodi Stamboliski	Stamboliski		Q12286565	MKD:mc:2001-09:2004-03
metodija-velichkovski	Metodija Velichkovski	Velichkovski		Q23953072	MKD:mc:2015-08:2018-08
mette-frederiksen	Mette Frederiksen	Frederiksen		Q5015	DNK:hg:2019-06:~2026-01
mevludin-nuhodzic	Mevludin Nuhodžić	Nuhodžić		Q99429812	MNE:im:2016-11:2020-12
mevlut-cavusoglu	Mevlüt Çavuşoğlu	Çavuşoğlu		Q249206	:io:2010-01:2012-01;TUR:fm:2014-08:2015-08;TUR:fm:2015-11:2023-06
meysam-latifi	Meysam Latifi	Latifi		Q109559730	IRN:vp:2021-09:~2022-07
mgwagwa-gamedze	Mgwagwa Gamedze	Gamedze		Q108461966	SWZ:fm:2013:2018
mher-grigoryan	Mher Grigoryan	Grigoryan	Erik Grigoryan		ARM:dg:2019-01:~2021-12;ARM:dg:2021-08:~2024-05
mia-mottley	Mia Mottley	Mottley		Q6827147	BRB:dg:2003-05:~2007;BRB:hg:2018-05:~2026-01
micael-byden	Micael Bydén	Bydén		Q13855693	SWE:mc:2012:2015-09;SWE:mc:2015-10:~2022-07
michael-atkinson	Michael Atkinson	Atkinson		Q6828295	AUS:sp:2013-02:2018-03
michael-chiangjiek	Michael Chiangjiek	Chiangjiek	Michael Tiangjiek Mut	Q112707244	SSD:im:2019-05:~2019-05
michael-clancy	Michael Clancy	Clancy			SHN:hg:2003-10:2004-10;SHN:hg:2004-10:2007-11
michael-cullen	Michael Cullen	Cullen		Q2622925	NZL:dg:2002-08:2008-11
michael-d-higgins	Michael D. Higgins	Higgins	Michael Daniel Higgins	Q57276	IRL:hs:2011-11:2025-11
michael-david-jackson	Michael David Jackson	Jackson		Q716899	GBR:mc:2003:2006
michael-dunkley	Michael Dunkley	Dunkley			BMU:hg:2014-05:2017-07
michael-eugene-misick	Michael Eugene Misick	Misick			TCA:hg:2003-08:2009-08
michael-fahy	Michael Fahy	Fahy			BMU:im:2019-05:~2019-05
michael-fallon	Michael Fallon	Fallon		Q304095	GBR:dm:2014-07:2017-11
michael-farrugia	Michael Farrugia	Farrugia		Q37861149	MLT:im:2017-06:2020-01
michael-flynn	Michael Flynn	Flynn		Q6834757	USA:si:2017-01:2017-02
michael-frendo	Michael Frendo	Frendo		Q1275788	MLT:fm:2004-07:2008-03
michael-kijana-wamalwa	Michael Kijana Wamalwa	Wamalwa		Q593552	KEN:vp:2003-01:2003-08
michael-kostarakos	Michael Kostarakos	Kostarakos		Q16329403	GRC:mc:2011:2015
michael-martin	Michael Martin	Martin		Q332576	GBR:sp:2000-10:2009-06
michael-mccormack	Michael McCormack	McCormack		Q6832641	AUS:dg:2018-02:2021-06
michael-mcdowell	Michael McDowell	McDowell		Q1928579	IRL:dg:2006-09:2007-06
michael-moussa-adamo	Michael Moussa Adamo	Moussa Adamo		Q111718059	GAB:dm:2020:2022-03;GAB:fm:2022-03:~2022-07
michael-mullen	Michael Mullen	Mullen		Q503161	USA:mc:2003-08:2004-08;USA:mc:2005-07:2007-09;USA:mc:2007-10:2011-09
michael-noonan	Michael Noonan	Noonan		Q16733451	AUS:mc:2018-04:2022-07
michael-ogio	Michael Ogio	Ogio		Q561338	PNG:dg:2000-11:~2001
michael-palmer	Michael Palmer	Palmer		Q6833355	SGP:sp:2011-10:2012-12
michael-peart	Michael Peart	Peart		Q17325174	JAM:sp:2003:2007;JAM:sp:2012-01:2016-02
michael-peyrefitte	Michael Peyrefitte	Peyrefitte		Q65329992	BLZ:sp:2012-03:2017-01
michael-polley	Michael Polley	Polley		Q6833574	AUS:sp:1998-10:2014-03
michael-r-pence	Michael R. Pence	Pence			ASM:vp:2017-01:~2021-01
michael-r-pence-gum-2021	Michael R. Pence	Pence			GUM:vp:2017-01:~2021-01
michael-r-pence-mnp-2021-2	Michael R. Pence	Pence			MNP:vp:2017-01:~2021-01
michael-r-pence-pri-2021-3	Michael R. Pence	Pence			PRI:vp:2017-01:~2021-01
michael-r-pence-vir-2021-4	Michael R. Pence	Pence			VIR:vp:2017-01:~2021-01
michael-randrianirina	Michael Randrianirina	Randrianirina			MDG:hs:2025-10:~2025-12
michael-ritter	Michael Ritter	Ritter			LIE:dg:1997-02:~2001
michael-sata	Michael Sata	Sata	Michael Chilufya Sata	Q299173	ZMB:hg:2011-09:2014-10;ZMB:hs:2011-09:2014-10
michael-smith	Michael Smith	Smith		Q1929419	IRL:dm:1997-10:2004-09
michael-somare	Michael Somare	Somare		Q316264	PNG:fm:2000:~2023-01;PNG:fm:2006:~2023-01;PNG:hg:2002-08:2011-08
michael-spindelegger	Michael Spindelegger	Spindelegger		Q11735	AUT:dg:2011-04:2013-12;AUT:dg:2013-12:2014-09;AUT:sp:2006-10:2008-12
michael-tsai	Michael Tsai	Tsai		Q8350293	TWN:dm:2008-02:2008-05
michael-w-torode	Michael W. Torode	Torode			GGY:hg:2007-03:2008-05
michael-walker	Michael Walker	Walker		Q992668	GBR:mc:2000:2003
michael-wilkes	Michael Wilkes	Wilkes			JEY:hg:1995:2001-01
michail-rusy	Michaił Rusy	Rusy		Q3917695	BLR:dg:2012-04:2015-10
micheal-martin	Micheál Martin	Martin	Michael Martin|Miche l Martin	Q920403	IRL:fm:2008-05:2011-01;IRL:fm:2022-12:2025-01;IRL:hg:2020-06:2022-12;IRL:hg:2025-01:~2026-01
michel-aoun	Michel Aoun	Aoun	Michel Awn	Q363392	LBN:hs:2016-10:2025-01;LBN:hs:2021-01:2025-01
michel-barnier	Michel Barnier	Barnier		Q438465	FRA:fm:2004-03:2005-05;FRA:hg:2024-09:2024-12
michel-djotodia	Michel Djotodia	Djotodia		Q8202995	CAF:dm:2013-02:2013-03;CAF:dm:2013-03:2013-06;CAF:dm:2013-06:2014-01;CAF:hs:2013-03:2014-01
michel-hofman	Michel Hofman	Hofman		Q16025168	BEL:mc:2020-07:~2022-07
michel-kafando	Michel Kafando	Kafando		Q16105972	BFA:fm:2014:2015-07;BFA:hs:2014-11:2015-09;BFA:hs:2015-09:2015-12
michel-leveque	Michel Leveque	Leveque			MCO:hg:1997-02:2000-01
michel-martelly	Michel Martelly	Martelly		Q57512	HTI:hs:2011-05:2016-02
michel-nicaise-nassin	Michel Nicaise Nassin	Nassin		Q112083223	CAF:im:2021-06:2022-02;CAF:im:2022-02:~2022-07
michel-patrick-boivert	Michel Patrick Boivert	Boivert	Michel Patrick Boisvert	Q114735638	HTI:hg:2024-04:2024-06
michel-paulin-bondeboli	Michel-Paulin Bondeboli	Bondeboli		Q112062426	CAF:im:2003-03:2003-12
michel-roger	Michel Roger	Roger			MCO:hg:2010-03:2016-02
michel-salle	Michel Salle	Salle		Q112062425	CAF:im:2004-09:2005-06;CAF:im:2005-06:2006-01;CAF:im:2006-01:2006-09;CAF:im:2006-09:2008-01
michel-sidibe	Michel Sidibé	Sidibé		Q3310864	:io:2008-12:2019-05
michel-sulayman	Michel Sulayman	Sulayman			LBN:hs:2008-05:2016-10
michel-temer	Michel Temer	Temer	Michel Miguel Elias Temer Lulia	Q463533	BRA:hg:2016-08:2019-01;BRA:hs:2016-08:2019-01;BRA:vp:2011-01:2016-08
michel-tommo-monthe	Michel Tommo Monthé	Monthé		Q6836587	CMR:un:2008-09:~2022-08
michel-xavier-biang	Michel Xavier Biang	Biang			GAB:un:2019-05:~2019-05
michele-alliot-marie	Michèle Alliot-Marie	Alliot-Marie		Q58130	FRA:fm:2010-11:2011-02;FRA:im:2007-05:2009-06
michele-j-sison	Michele J. Sison	Sison		Q6836763	USA:un:2017-01:2017-01
michele-muratori	Michele Muratori	Muratori		Q62627285	SMR:hs:2019-04:2019-10
michele-nicoletti	Michele Nicoletti	Nicoletti		Q5561197	:io:2018-01:2018-06
michele-pierre-louis	Michèle Pierre-Louis	Pierre-Louis		Q264711	HTI:hg:2008-09:2009-11
micheline-calmy-rey	Micheline Calmy-Rey	Calmy-Rey		Q122377	CHE:hg:2007-01:2007-12;CHE:hg:2011-01:2011-12;CHE:hs:2007-01:2007-12;CHE:hs:2011-01:2011-12;CHE:vp:2006-01:2006-12;CHE:vp:2010-11:2010-12
michelle-bachelet	Michelle Bachelet	Bachelet	Michelle Bachelet Jeria	Q320	CHL:dm:2002-01:2004-09;CHL:hg:2006-03:2010-03;CHL:hg:2014-03:2018-03;CHL:hs:2006-03:2010-03;CHL:hs:2014-03:2018-03
michelle-bolsonaro	Michelle Bolsonaro	Bolsonaro		Q57911283	BRA:ad:2019-01:~2022-07
michelle-j-howard	Michelle J. Howard	Howard		Q6837087	USA:mc:2014-07:2016-05
michelle-obama	Michelle Obama	Obama		Q13133	USA:ad:2009-01:2017-01
michiel-mike-godfried-eman	Michiel Mike Godfried Eman	Eman	Michiel Godfried Eman|Mike Eman		ABW:hg:2009-10:2017-11;ABW:hg:2019-05:~2019-05;ABW:hg:2025-03:~2026-01
mickey-levy	Mickey Levy	Levy		Q3701621	ISR:sp:2021-06:~2022-07
miguel-abia-biteo-borico	Miguel Abia Biteo Boricó	Biteo Boricó		Q1353126	GNQ:hg:2004-06:2006-08
miguel-angel-rodriguez-echeverria	Miguel Ángel Rodríguez Echeverría	Rodríguez	Miguel Angel Rodriguez	Q562577	CRI:hg:1998-05:2002-05;CRI:hs:1998-05:2002-05
miguel-angel-rodriguez-mackay	Miguel Ángel Rodríguez Mackay	Mackay		Q113456053	PER:fm:2022-08:2022-09
miguel-angel-villarroya-vilalta	Miguel Ángel Villarroya Vilalta	Vilalta		Q82053806	ESP:mc:2020-01:2021-01
miguel-barbosa-huerta	Miguel Barbosa Huerta	Huerta		Q6013951	MEX:sp:2014-09:2015-08
miguel-diaz-canel	Miguel Díaz-Canel	Díaz-Canel	Miguel Diaz-Canel Bermudez	Q1932603	CUB:dg:2012:2018;CUB:hg:2018-04:2019-12;CUB:hs:2018-04:~2026-01;CUB:vp:2013-02:2018-04
miguel-oyono-ndong-mifumu	Miguel Oyono Ndong Mifumu	Oyono Ndong	Miguel Oyono Ndong	Q108426370	GNQ:dg:1999-07:~2004
miguel-pourier	Miguel Pourier	Pourier			ANT:hg:1994-02:1999-11;ANT:hg:1999-11:2002-06
miguel-trovoada	Miguel Trovoada	Trovoada		Q504522	STP:hs:1995-08:2001-09
miguel-vargas	Miguel Vargas	Vargas	Miguel Octavio Vargas Maldonado	Q9032878	DOM:fm:2016-08:2020-08
mihai-fifor	Mihai Fifor	Fifor	Mihai-Viorel Fifor	Q30349022	ROU:dm:2017-09:2018-11;ROU:dm:2019-05:~2019-05;ROU:hg:2018-01:2018-01
mihai-ghimpu	Mihai Ghimpu	Ghimpu		Q294473	MDA:hs:2009-09:2010-12
mihai-razvan-ungureanu	Mihai Răzvan Ungureanu	Ungureanu		Q152362	ROU:hg:2012-02:2012-05
mihai-stanisoara	Mihai Stănișoară	Stănișoară		Q4682727	ROU:dm:2008-12:2009-12
mihai-tudose	Mihai Tudose	Tudose		Q12735517	ROU:hg:2017-06:2018-01
mihail-mikov	Mihail Mikov	Mikov		Q11778487	BGR:im:2008-04:2009-07;BGR:sp:2013-05:2014-08
mihail-moldovanu	Mihail Moldovanu	Moldovanu		Q6845152	MDA:dg:2011-01:2013-05
mihail-popescu	Mihail Popescu	Popescu		Q12735562	ROU:mc:2000-10:2004-10
mihnea-motoc	Mihnea Motoc	Motoc		Q6845299	ROU:dm:2015-11:2017-01;ROU:un:2003:2008-04
mika-lintila	Mika Lintilä	Lintilä		Q16984784	FIN:dg:2019-06:2019-09
mikael-arzumanyan	Mikael Arzumanyan	Arzumanyan		Q20514164	AZE:dm:2020-10:2021-09
mikael-damberg	Mikael Damberg	Damberg		Q3372917	SWE:im:2019-05:~2019-05
mikael-harutyunyan	Mikael Harutyunyan	Harutyunyan		Q4070523	ARM:dm:2007-04:2008-04;ARM:mc:1995:2007-04
mikael-odenberg	Mikael Odenberg	Odenberg		Q719015	SWE:dm:2006-10:2007-09
mikaele-kulimoetoke	Mikaele Kulimoetoke	Kulimoetoke			WLF:hg:2014-11:2017-04
mikalai-snapkou	Mikalai Snapkou	Snapkou	Mikalay Snapkow|Nikolai Snopkov	Q13031552	BLR:dg:2020-06:~2024-05
mike-dempsey	Mike Dempsey	Dempsey		Q28794135	USA:si:2017-01:2017-03
mike-donilon	Mike Donilon	Donilon		Q6846591	USA:ad:2021-01:~2022-08
mike-moore	Mike Moore	Moore		Q558647	:io:1999-09:2002-09
mike-oghiadomhe	Mike Oghiadomhe	Oghiadomhe		Q21063329	NGA:ad:2010-05:2014-02
mike-pence	Mike Pence	Pence	Michael R. Pence	Q24313	USA:vp:2017-01:2021-01
mike-pompeo	Mike Pompeo	Pompeo		Q473239	USA:fm:2018-04:2021-01
mike-reynolds	Mike Reynolds	Reynolds		Q6848553	AUS:sp:2006-10:2009-02
mike-waltz	Mike Waltz	Waltz			USA:si:2025-01:2025-05
mike-warren	Mike Warren	Warren			PCN:hg:2008-01:2013-11
mikhail-demchuk	Mikhail Demchuk	Demchuk			BLR:dg:2000-07:~2001
mikhail-fradkov	Mikhail Fradkov	Fradkov	Mikhail Yefimovich Fradkov	Q150080	RUS:hg:2004-03:2007-09;RUS:si:2007-10:2016-10
mikhail-kasyanov	Mikhail Kasyanov	Kasyanov	Mikhail Mikhaylovich Kasyanov	Q62551	RUS:dg:2000-01:2000-05;RUS:hg:2000-05:2004-02
mikhail-khorstov	Mikhail Khorstov	Khorstov			BLR:dg:2000-11:~2001
mikhail-logua	Mikhail Logua	Logua		Q4265227	GEO:vp:2011-09:2013-12
mikhail-mishustin	Mikhail Mishustin	Mishustin	Mikhail Vladimirovich Mishustin	Q4298520	RUS:hg:2020-01:~2026-01
mikhail-myasnikovich	Mikhail Myasnikovich	Myasnikovich		Q45076	BLR:ad:1995-10:2001-09;BLR:hg:2010-12:2014-12
mikheil-janelidze	Mikheil Janelidze	Janelidze		Q23005525	GEO:fm:2015-12:2018-06
mikheil-kavelashvili	Mikheil Kavelashvili	Kavelashvili			GEO:hs:2024-12:~2026-05
mikheil-saakashvili	Mikheil Saakashvili	Saakashvili		Q43330	GEO:hg:2005-02:2009-02;GEO:hs:2008-01:2013-11
mikko-puumalainen	Mikko Puumalainen	Puumalainen		Q16989951	FIN:dg:2007:2014;FIN:dg:2018:~2022-07
miklos-boros	Miklós Boros	Boros		Q63859977	HUN:un:2011:2017
mikulas-dzurinda	Mikuláš Dzurinda	Dzurinda		Q212765	SVK:fm:2010-07:2012-04;SVK:hg:1998-10:2006-07
milagros-ortiz-bosch	Milagros Ortiz Bosch	Ortiz Bosch		Q6016272	DOM:vp:2000-08:2004-08
milan-brglez	Milan Brglez	Brglez		Q17484120	SVN:sp:2014-08:2018-06
milan-chovanec	Milan Chovanec	Chovanec		Q12037174	CZE:im:2014-01:2017-12
milan-dunovic	Milan Dunovic	Dunovic			BIH:vp:2019-05:~2019-05
milan-filipovic	Milan Filipović	Filipović		Q110584320	MNE:im:2003-01:2003-12
milan-kucan	Milan Kučan	Kučan		Q194443	SVN:hs:1991-10:2002-12
milan-milanovic	Milan Milanovic	Milanovic			SRB:un:2019-05:~2019-05
milan-milutinovic	Milan Milutinović	Milutinović		Q331773	SRB:hs:1997-12:2002-12
milan-mojsilovic	Milan Mojsilović	Mojsilović		Q16087512	SRB:mc:2018-09:~2022-07
milan-rocen	Milan Roćen	Roćen		Q725641	MNE:fm:2006-11:2012-07
milan-simonovsky	Milan Šimonovský	Šimonovský		Q12037347	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2006-08
milan-stech	Milan Štěch	Štěch		Q6850754	CZE:sp:2010-11:2018-11
mile-isakov	Mile Isakov	Isakov		Q15459886	SRB:dg:2001-01:2004-03
milena-gasperoni	Milena Gasperoni	Gasperoni			SMR:hs:2024-04:~2024-10
milenko-skoknic-tapia	Milenko Skoknic Tapia	Skoknic			CHL:un:2019-05:~2019-05
milica-pejanovic-durisic	Milica Pejanović-Đurišić	Pejanović-Đurišić		Q12755386	MNE:dm:2012-12:2016-11
milo-dukanovic	Milo Đukanović	Đukanović	Milo Djukanovic	Q200305	MNE:dm:2006-05:2006-11;MNE:hg:2003-01:2006-11;MNE:hg:2008-02:2010-12;MNE:hg:2012-12:2016-11;MNE:hs:1998-01:2002-11;MNE:hs:2018-05:2023-05
miloje-miletic	Miloje Miletić	Miletić		Q6860402	SRB:mc:2009-02:2011-12
milojko-spajic	Milojko Spajić	Spajić		Q101225458	MNE:hg:2023-10:~2026-01
milorad-dodik	Milorad Dodik	Dodik		Q335688	BIH:hs:2018-11:~2022-11;BIH:hs:2020-11:2021-07
milos-alcalay	Milos Alcalay	Alcalay		Q43287460	VEN:un:2001-05:2004-03
milos-vucevic	Milos Vucevic	Vucevic			SRB:hg:2024-05:2025-04
milos-vystrcil	Miloš Vystrčil	Vystrčil		Q12037619	CZE:sp:2020-02:~2022-07
milos-zeman	Miloš Zeman	Zeman		Q29032	CZE:hg:1998-07:2002-07;CZE:hs:2013-03:2023-03
milton-jimenez	Milton Jiménez	Jiménez		Q1935907	HND:fm:2006:2008
milutin-durovic	Milutin Đurović	Đurović		Q106519996	MNE:mc:2021-04:~2022-07
milutin-simovic	Milutin Simovic	Simovic			MNE:dg:2019-05:~2019-05
mimi-kodheli	Mimi Kodheli	Kodheli		Q16855243	ALB:dm:2013-09:2017-09
mimma-zavoli	Mimma Zavoli	Zavoli		Q28968159	SMR:hs:2017-04:2017-10
mindia-janelidze	Mindia Janelidze	Janelidze		Q18697063	GEO:dm:2014-11:2015-05
minendra-rijal	Minendra Rijal	Rijal		Q17388671	NPL:dm:2021-10:2021-12
minoru-kihara	Minoru Kihara	Kihara			JPN:dm:2023-09:2024-10
minute-alapati-taupo	Minute Alapati Taupo	Taupo		Q85895228	TUV:dg:2019-09:~2022-07
miodrag-vlahovic	Miodrag Vlahović	Vlahović		Q6871382	MNE:fm:2004-07:2006-11
miomir-zuzul	Miomir Žužul	Žužul		Q1937813	HRV:fm:2003-12:2005-02
mir-hazar-khan-khoso	Mir Hazar Khan Khoso	Khoso		Q8168180	PAK:dm:2013-04:2013-06;PAK:fm:2013-04:2013-06;PAK:hg:2013-03:2013-06
mir-rahman-rahmani	Mir Rahman Rahmani	Rahmani		Q31069249	AFG:sp:2019-06:2021-08
mira-ndjoko	Mira Ndjoko	Ndjoko		Q112221998	COD:im:2001-04:2002-11
mircea-chelaru	Mircea Chelaru	Chelaru		Q12735679	ROU:mc:2000-02:2000-10
mircea-dusa	Mircea Dușa	Dușa		Q16879979	ROU:dm:2012-12:2015-11;ROU:im:2012-08:2012-12
mircea-geoana	Mircea Geoană	Geoană		Q435200	ROU:fm:2000-12:2004-12;ROU:sp:2008-12:2011-11
mirek-topolanek	Mirek Topolánek	Topolánek		Q155880	CZE:hg:2006-08:2009-05
mireya-moscoso	Mireya Moscoso	Moscoso	Mireya Elisa Moscoso Rodriguez	Q231946	PAN:hg:1999-09:2004-09;PAN:hs:1999-09:2004-09
mirgul-moldoisaeva	Mirgul Moldoisaeva	Moldoisaeva			KGZ:un:2019-05:~2019-05
mirko-cvetkovic	Mirko Cvetković	Cvetković		Q204723	SRB:hg:2008-07:2012-07
mirko-dolcini	Mirko Dolcini	Dolcini		Q99485737	SMR:hs:2020-10:~2021-09
mirko-sarovic	Mirko Šarović	Šarović		Q2444338	BIH:hs:2002-10:2003-04
mirko-tomassoni	Mirko Tomassoni	Tomassoni		Q771240	SMR:hs:2007-10:2008-04;SMR:hs:2018-10:2019-04
mirna-louisa-godett	Mirna Louisa-Godett	Louisa-Godett			ANT:hg:2003-08:2004-06
miro-cerar	Miro Cerar	Cerar		Q17117413	SVN:fm:2018-09:2020-03;SVN:hg:2014-09:2018-03;SVN:hg:2019-05:~2019-05
miro-kovac	Miro Kovač	Kovač		Q22160025	HRV:fm:2016-01:2016-10
miroljub-labus	Miroljub Labus	Labus			SCG:dg:2001-01:~2003
miroslav-ivanov	Miroslav Ivanov	Ivanov		Q112597518	BGR:sp:2022-06:~2022-07
miroslav-kostelka	Miroslav Kostelka	Kostelka		Q12037871	CZE:dm:2003-06:2004-08
miroslav-lajcak	Miroslav Lajčák	Lajčák		Q467905	:io:2017-09:2018-09;SVK:dg:2012-04:~2017-03;SVK:fm:2012-04:2020-03
miroslav-rudenko	Miroslav Rudenko	Rudenko		Q16833164	UKR:hg:2014-04:2014-05
miroslav-stojanovski	Miroslav Stojanovski	Stojanovski		Q3397553	MKD:mc:2005-07:2011-08
misa-telefoni	Misa Telefoni	Misa			WSM:dg:2001:~2010
mitch-fifield	Mitch Fifield	Fifield	Mitchell Peter Mitch Fifield	Q6880868	AUS:un:2019-10:~2022-07
mitcy-larue	Mitcy Larue	Larue			SYC:im:2019-05:~2019-05
mitko-chavkov	Mitko Chavkov	Chavkov		Q19945606	MKD:im:2015-05:2015-11
mitsuru-kitano	Mitsuru Kitano	Kitano		Q55407322	:un:2014-07:2019
miyeegombyn-enkhbold	Miyeegombyn Enkhbold	Enkhbold	Miegombyn Enkhbold	Q558683	MNG:dg:2007-12:~2011;MNG:hg:2006-01:2007-11;MNG:sp:2016-07:2019-02
miyegombo-enkhbold	Miyegombo Enkhbold	Enkhbold			MNG:sp:2019-05:~2019-05
mizan-zainal-abidin-of-terengganu	Mizan Zainal Abidin of Terengganu	Mizan	Mizan Zainal Abidin	Q299530	MYS:hs:2006-12:2011-12
mizengo-pinda	Mizengo Pinda	Pinda		Q57693	TZA:hg:2008-02:2015-11
mladan-dinkic	Mlađan Dinkić	Dinkić		Q281233	SRB:dg:2008-07:2011-02
mladen-ivanic	Mladen Ivanić	Ivanić		Q944643	BIH:fm:2002-12:2007-01;BIH:hs:2014-11:~2017;BIH:hs:2016-11:2017-07
mladen-marinov	Mladen Marinov	Marinov		Q29918858	BGR:im:2018-09:2020-07
moana-carcasses-kalosil	Moana Carcasses Kalosil	Carcasses		Q3317554	VUT:hg:2013-03:2014-05
moctar-ouane	Moctar Ouane	Ouane			MLI:hg:2020-09:2021-06
moctar-ould-diay	Moctar Ould Diay	Ould Diay			MRT:hg:2024-08:~2026-01
modeste-bahati-lukwebo	Modeste Bahati Lukwebo	Lukwebo		Q19543886	COD:sp:2021-03:~2022-07
modibo-keita	Modibo Keita	Keita			MLI:hg:2015-01:2017-04
modibo-sidibe	Modibo Sidibe	Sidibe			MLI:hg:2007-09:2011-04
moeen-u-ahmed	Moeen U Ahmed	Ahmed		Q6890056	BGD:mc:2005-06:2009-06
moeketsi-majoro	Moeketsi Majoro	Majoro		Q91621859	LSO:hg:2020-05:2022-10
moeldoko	Moeldoko			Q12498731	IDN:mc:2013-05:2013-08;IDN:mc:2013-08:2015-07
mogens-lykketoft	Mogens Lykketoft	Lykketoft		Q1937560	:io:2015-09:2016-09;DNK:fm:2000-12:2001-11;DNK:sp:2011-09:2015-07
mohamad-ariff-md-yusof	Mohamad Ariff Md Yusof	Yusof		Q55641125	MYS:sp:2018-07:2020-07
mohamad-hasan	Mohamad Hasan	Hasan	Ahmad Husni Hanadzlah	Q4695341	MYS:fm:2023-12:~2025-12
mohamad-omar-arteh	Mohamad Omar Arteh	Arteh			SOM:dg:2015-02:~2017-03
mohamad-sabu	Mohamad Sabu	Mohamad		Q6890904	MYS:dm:2018-05:2020-02
mohamed-abdi-mohamed	Mohamed Abdi Mohamed	Mohamed		Q15131027	SOM:dm:2009-02:2010-11
mohamed-abdirizak-mohamud	Mohamed Abdirizak Mohamud	Mohamud		Q107722495	SOM:fm:2020-10:~2022-08
mohamed-abdullahi-farmajo	Mohamed Abdullahi Farmajo	Abdullahi	Mohamed Abdullahi Mohamed Farmaajo|Mohamed Abdullahi Mohamed Farmajo	Q558575	SOM:hg:2010-10:2011-06;SOM:hs:2017-02:2022-05
mohamed-abdullahi-omaar	Mohamed Abdullahi Omaar	Omaar		Q13522501	SOM:fm:2009-02:2009;SOM:fm:2010-11:2012-02
mohamed-ahmed-bin-awaf	Mohamed Ahmed bin Awaf	bin Awaf		Q112325727	SDN:dm:2015-08:2019-02;SDN:dm:2019-02:2019-04
mohamed-ahmed-ould-mohamed-lemine	Mohamed Ahmed Ould Mohamed Lemine	Lemine		Q114293078	MRT:im:2022-04:~2023-01
mohamed-ahmed-zaki	Mohamed Ahmed Zaki	Zaki	Muhammad Zaki	Q55196900	EGY:dm:2018-06:~2022-08
mohamed-al-atifi	Mohamed al-Atifi	al-Atifi		Q28086296	YEM:dm:2016-11:2018-11
mohamed-al-halbousi	Mohamed al-Halbousi	al-Halbousi		Q47008930	IRQ:sp:2018-09:~2022-08
mohamed-al-hassan-mohamed-uthman-al-mirghani	Mohamed Al Hassan Mohamed Uthman Al Mirghani	Al Mirghani		Q112800394	SDN:ad:2015-06:2017-05
mohamed-al-menfi	Mohamed al-Menfi	al-Menfi	Mohammed Al Menfi|Mohammed al-Manfi	Q105319610	LBY:hs:2021-02:~2026-01
mohamed-ali-alhakim	Mohamed Ali Alhakim	Alhakim	Muhammad Ali al-Hakim	Q23043300	IRQ:fm:2018-10:2020-05
mohamed-ali-houmed	Mohamed Ali Houmed	Houmed		Q110573500	DJI:sp:2015-03:~2022-07
mohamed-ali-soilihi	Mohamed Ali Soilihi	Soilihi		Q24930192	COM:vp:2011-05:2016-05
mohamed-asim	Mohamed Asim	Asim			MDV:fm:2019-05:~2019-05
mohamed-aslam	Mohamed Aslam	Aslam		Q108443113	MDV:fm:2010:2011
mohamed-bacar-dossar	Mohamed Bacar Dossar	Dossar		Q108344800	COM:fm:2016:2017
mohamed-bakri-ben-abdoulfatah-charif	Mohamed Bakri Ben Abdoulfatah Charif	Charif		Q108344795	COM:fm:2011:2013
mohamed-bazoum	Mohamed Bazoum	Bazoum	Bazoum Mohamed	Q3318398	NER:fm:2011-04:2015;NER:hs:2021-04:~2024-01
mohamed-beavogui	Mohamed Béavogui	Béavogui		Q66708545	GIN:hg:2021-09:2022-08
mohamed-benaissa	Mohamed Benaissa	Benaissa		Q3098614	MAR:fm:1999-04:2007-10
mohamed-bennouna	Mohamed Bennouna	Bennouna		Q1942571	:io:2006-02:~2023-01
mohamed-diane	Mohamed Diané	Diané		Q97365655	GIN:dm:2015-12:2021-09
mohamed-el-amine-souef	Mohamed El-Amine Souef	Souef		Q3318507	COM:fm:1999:2002;COM:fm:2002:2005;COM:fm:2017-07:2020-07
mohamed-elbaradei	Mohamed ElBaradei	ElBaradei		Q133308	EGY:vp:2013-07:2013-08
mohamed-ennaceur	Mohamed Ennaceur	Ennaceur		Q3318530	TUN:hs:2019-07:2019-10;TUN:sp:2014-12:2019-07
mohamed-ghannouchi	Mohamed Ghannouchi	Ghannouchi		Q431515	TUN:hg:1999-11:2011-02;TUN:hs:2011-01:2011-01
mohamed-gharib-bilal	Mohamed Gharib Bilal	Bilal	Mohammed Gharib Bilal	Q6891210	TZA:vp:2010-11:2015-11
mohamed-hassad	Mohamed Hassad	Hassad		Q954245	MAR:im:2013-10:2017-04;MAR:im:2019-05:~2019-05
mohamed-hussein-roble	Mohamed Hussein Roble	Roble		Q99605101	SOM:hg:2020-09:2022-06
mohamed-hussein-tantawi	Mohamed Hussein Tantawi	Tantawi		Q45917	EGY:dm:1991-05:2012-08
mohamed-jameel-ahmed	Mohamed Jameel Ahmed	Jameel		Q6891274	MDV:vp:2013-11:2015-07
mohamed-jegham	Mohamed Jegham	Jegham		Q3318622	TUN:dm:1999-11:2001-01
mohamed-juldeh-jalloh	Mohamed Juldeh Jalloh	Jalloh		Q50242006	SLE:vp:2018-04:~2023-06;SLE:vp:2023-06:~2024-05
mohamed-kamel-amr	Mohamed Kamel Amr	Amr		Q58139	EGY:fm:2011-07:2013-07
mohamed-karim-el-jamoussi	Mohamed Karim El Jamoussi	El Jamoussi		Q18398343	TUN:dm:2019-10:2020-02
mohamed-khaled-khiari	Mohamed Khaled Khiari	Khiari			TUN:un:2019-05:~2019-05
mohamed-khouna-ould-haidalla	Mohamed Khouna Ould Haidalla	Ould Haidalla		Q730612	MRT:hg:1984:~2022-01
mohamed-kiki-daoudou	Mohamed Kiki Daoudou	Daoudou			COM:im:2019-05:~2019-05
mohamed-mahmoud-ould-mohamedou	Mohamed Mahmoud Ould Mohamedou	Ould Mohamedou		Q4118153	MRT:fm:2008:2009
mohamed-morsi	Mohamed Morsi	Morsi	Mohamed Mursi|Mohammed Morsi|Muhammad Mursi	Q4631	EGY:hs:2012-06:2013-07
mohamed-moubdii	Mohamed Moubdii	Moubdii			MAR:ad:2019-05:~2019-05
mohamed-muizzu	Mohamed Muizzu	Muizzu	Mohamed Muizzi		MDV:hg:2023-11:~2026-01;MDV:hs:2023-11:~2026-01
mohamed-mursal-sheikh-abdurahman	Mohamed Mursal Sheikh Abdurahman	Abdurahman		Q6891386	SOM:sp:2018-05:2022-04
mohamed-najem-gharsalli	Mohamed Najem Gharsalli	Gharsalli		Q18880483	TUN:im:2015-02:2016-01
mohamed-nasheed	Mohamed Nasheed	Nasheed	Mohamed Anni Nasheed	Q152381	MDV:hg:2008-11:2012-02;MDV:hs:2008-11:2012-02;MDV:sp:2019-05:~2022-07
mohamed-nazim	Mohamed Nazim	Nazim		Q6891402	MDV:dm:2012-02:2015-01
mohamed-omer	Mohamed Omer			Q6891422	ERI:fm:2005-08:2007-04
mohamed-orabi	Mohamed Orabi	Orabi		Q537159	EGY:fm:2011-06:2011-07
mohamed-osman-jawari	Mohamed Osman Jawari	Jawari		Q646182	SOM:hs:2012-08:2012-09;SOM:sp:2012-08:2018-04
mohamed-ould-abdel-aziz	Mohamed Ould Abdel Aziz	Aziz	Ahmedou Ould Abdallah	Q294969	MRT:hs:2008-08:2009-04;MRT:hs:2009-08:2019-08;MRT:im:2019-05:~2019-05
mohamed-ould-bilal	Mohamed Ould Bilal	Ould Bilal	Djindah Mohamed El Moustapha Bal	Q98137599	MRT:hg:2020-08:2024-08
mohamed-ould-cheikh-el-ghazwani	Mohamed Ould Cheikh El Ghazwani	El Ghazwani			MRT:dm:2019-05:~2019-05
mohamed-ould-ghazouani	Mohamed Ould Ghazouani	Ould Ghazouani	Mohamed Cheikh El Ghazouani|Mohamed Ould Cheikh el Ghazouani	Q12241106	MRT:hs:2019-08:~2026-01
mohamed-ould-tolba	Mohamed Ould Tolba	Ould Tolba		Q6891431	MRT:fm:2002:2003
mohamed-said-fofana	Mohamed Said Fofana	Fofana		Q57875	GIN:hg:2010-12:2018-05
mohamed-saleck-ould-mohamed-lemine	Mohamed Saleck Ould Mohamed Lemine	Lemine		Q608538	MRT:fm:2007:2008
mohamed-salem-ould-bechir	Mohamed Salem Ould Béchir	Ould Béchir		Q58014343	MRT:hg:2018-10:2019-08
mohamed-salem-ould-merzoug	Mohamed Salem Ould Merzoug	Ould Merzoug		Q114107123	MRT:fm:2022-03:~2023-01
mohamed-salem-ould-salek	Mohamed Salem Ould Salek	Ould Salek		Q26794363	ESH:fm:1998-01:~2022-12
mohamed-sheikh-hassan	Mohamed Sheikh Hassan	Hassan	Gamal Mohamed Hassan|Sheikhnuur Mohamed Hassan	Q16732727	SOM:dm:2014-01:2015-01
mohamed-siad-doualeh	Mohamed Siad Doualeh	Doualeh			DJI:un:2019-05:~2019-05
mohamed-tahir-ayala	Mohamed Tahir Ayala	Ayala	Mohamed Tahir Aila	Q48728938	SDN:hg:2019-02:2019-03;SDN:hg:2019-03:2019-04
mohamed-vall-ould-bellal	Mohamed Vall Ould Bellal	Ould Bellal		Q3318869	MRT:fm:2003:2005
mohamed-yusuf-haji	Mohamed Yusuf Haji	Haji		Q1030776	KEN:dm:2008-01:2013-04
mohamed-zahir-ismail	Mohamed Zahir Ismail	Ismail		Q6891570	MYS:sp:1982-06:2004-10
mohammad-abdullatif-al-fares	Mohammad Abdullatif Al-Fares	Al-Fares	Ahmed al-Nawaf al-Sabah|Mohammad Abdulatif al-Fares|Mohammed al-Faris	Q96041531	KWT:dg:2021-12:~2023-03;KWT:im:2022-02:2022-03
mohammad-ahmadian	Mohammad Ahmadian	Ahmadian		Q6891711	IRN:vp:2010-12:2011-02
mohammad-al-hussein	Mohammad al-Hussein	al-Hussein	Muhammad al-Husayn	Q6892556	SYR:dg:2001-12:2003-09
mohammad-al-khalid-al-sabah	Mohammad Al Khalid Al Sabah	Al Sabah		Q16934197	KWT:dm:2016-12:2017-12;KWT:im:1996-10:2003-07;KWT:im:2013-08:2016-12;KWT:im:2013-08:~2022-07
mohammad-al-shaar	Mohammad al-Shaar	al-Shaar	Muhammad Ibrahim al-Sha'ar|Muhammad Zuhair Kharbutli	Q1694182	SYR:im:2011-04:2018-11;SYR:im:2019-05:~2019-05
mohammad-ali-abtahi	Mohammad-Ali Abtahi	Abtahi	Mohammad Bathaei	Q443298	IRN:vp:2001-09:2004-10;IRN:vp:2001:2004
mohammad-ali-jafari	Mohammad Ali Jafari	Jafari		Q137249	IRN:mc:2007:2019
mohammad-anwar-husnoo	Mohammad Anwar Husnoo	Husnoo	Anwar Husnoo	Q85854164	MUS:dg:2019-11:~2022-07
mohammad-bagher-ghalibaf	Mohammad Bagher Ghalibaf	Ghalibaf		Q542074	IRN:sp:2020-05:~2022-07
mohammad-bagheri	Mohammad Bagheri	Bagheri		Q18511806	IRN:mc:2016-06:~2022-07
mohammad-bahr-al-ulloum	Mohammad Bahr al-Ulloum	Bahr al-Ulloum	Muhammad Bahr al-Ulum	Q715989	IRQ:hg:2003-07:2003-07;IRQ:hg:2004-03:2004-03;IRQ:un:2019-05:~2019-05
mohammad-baqer-nobakht	Mohammad Baqer Nobakht	Nobakht			IRN:vp:2019-05:~2019-05
mohammad-bin-salman	Mohammad bin Salman	Mohammad bin Salman	Muhammad Bin Salman bin Abd al-Aziz Al Saud	Q6892571	SAU:dg:2015:~2017-03;SAU:dm:2015-01:~2022-07;SAU:hg:2022-09:~2026-01;SAU:vp:2015:~2017-03
mohammad-dehghan	Mohammad Dehghan	Dehghan		Q16051952	IRN:vp:2021-09:~2022-07
mohammad-eslami	Mohammad Eslami	Eslami		Q58902699	IRN:vp:2021-08:~2022-07
mohammad-hamid-ansari	Mohammad Hamid Ansari	Ansari	Hamid Ansari	Q370773	IND:vp:2007-08:2017-08
mohammad-hanif-atmar	Mohammad Hanif Atmar	Atmar	Haneef Atmar	Q3918461	AFG:fm:2020-04:2021-08;AFG:si:2019-05:~2019-05
mohammad-hasan-akhund	Mohammad Hasan Akhund	Akhund		Q108444479	AFG:dg:1996-09:2001-11;AFG:hg:2021-09:~2022-07
mohammad-hashemi-rafsanjani	Mohammad Hashemi Rafsanjani	Rafsanjani		Q6892004	IRN:vp:1993:2001
mohammad-javad-zarif	Mohammad Javad Zarif	Zarif	Mohammad Javad Zarif-Khonsari	Q10296812	IRN:fm:2013-08:2021-08;IRN:un:2002-08:2007-07
mohammad-jihad-al-laham	Mohammad Jihad al-Laham	al-Laham		Q1942655	SYR:sp:2012-05:2016-05
mohammad-khaled-al-rahmoun	Mohammad Khaled al-Rahmoun	al-Rahmoun		Q85874875	SYR:im:2018-11:~2023-01
mohammad-khatami	Mohammad Khatami	Khatami	Mohammad Khatami-Ardakani	Q180795	IRN:hg:1997-08:2005-08
mohammad-khazaee	Mohammad Khazaee	Khazaee		Q6892145	IRN:un:2007-07:~2022-07
mohammad-maruf	Mohammad Ma'ruf	Ma'ruf		Q11042774	IDN:im:2004-10:2007-03
mohammad-mokhber	Mohammad Mokhber	Mokhber		Q5703610	IRN:vp:2021-08:~2024-05
mohammad-mustafa	Mohammad Mustafa	Mustafa			PSE:hg:2024-03:~2026-01
mohammad-nahavandian	Mohammad Nahavandian	Nahavandian		Q5962247	IRN:vp:2017-08:2021-08
mohammad-nizamuddin-ahmed	Mohammad Nizamuddin Ahmed	Ahmed		Q22276725	BGD:mc:2016-01:2019-01
mohammad-rabbani	Mohammad Rabbani	Rabbani		Q2995293	AFG:hg:1996-09:2001-04
mohammad-rafiqul-islam	Mohammad Rafiqul Islam	Islam		Q28225469	BGD:mc:2001-06:2002-04
mohammad-reza-aref	Mohammad-Reza Aref	Aref	Mohammad Reza Aref-Yazdi	Q2655534	IRN:vp:2001-08:2005
mohammad-reza-qaraei-ashtiani	Mohammad Reza Qaraei Ashtiani	Ashtiani		Q65195083	IRN:dm:2021-08:2024-08
mohammad-reza-rahimi	Mohammad Reza Rahimi	Rahimi			IRN:vp:2009-09:~2013
mohammad-shahabuddin-chuppi	Mohammad Shahabuddin Chuppi	Chuppi			BGD:hs:2023-04:~2026-01
mohammad-shariatmadari	Mohammad Shariatmadari	Shariatmadari	Mohammad Ali Shahidi|Mohammad Shariat-Madari	Q6892441	IRN:vp:2013-10:2017-03;IRN:vp:2017-05:2017-08;IRN:vp:2019-05:~2019-05
mohammad-shtayyeh	Mohammad Shtayyeh	Shtayyeh		Q16192933	PSE:hg:2019-04:2024-03;PSE:hg:2019:~2022-10
mohammad-yaqoob	Mohammad Yaqoob	Yaqoob		Q24572400	AFG:dm:2021-09:~2022-07
mohammed-al-ghabban	Mohammed Al-Ghabban	Al-Ghabban		Q19667227	IRQ:im:2014-10:2016-07
mohammed-al-hadhrami	Mohammed Al-Hadhrami	Al-Hadhrami		Q68107054	YEM:fm:2019-09:2020-12
mohammed-ali-al-maqdashi	Mohammed Ali Al-Maqdashi	Al-Maqdashi	Muhammad al-Maqdashi	Q20423157	YEM:dm:2018-11:2020-12;YEM:dm:2020-12:2022-07
mohammed-basindawa	Mohammed Basindawa	Basindawa	Muhammad Salim Ba Sindwah	Q57905	YEM:hg:2011-12:2014-09
mohammed-bedjaoui	Mohammed Bedjaoui	Bedjaoui		Q1398046	:io:1982:2001;DZA:fm:2005-05:2007-06
mohammed-bin-abdulrahman-al-thani	Mohammed bin Abdulrahman Al Thani	Mohammed	Abdallah bin Hamad Al Thani|Mohamed bin Abdulrahman Al Thani|Muhammad bin Abd al-Rahman Al Thani	Q23020336	QAT:dg:2016-01:~2023-03;QAT:fm:2016-01:~2025-12;QAT:hg:2023-03:~2026-01
mohammed-bin-khalifa-al-khalifa	Mohammed bin Khalifa Al Khalifa	Al Khalifa		Q113581946	BHR:im:1973:2004
mohammed-bin-rashid-al-maktoum	Mohammed bin Rashid Al Maktoum	Mohammed bin Rashid	Muhammad Bin Rashid Al Maktum|Muhammad Bin Rashid Al-Maktoum|Muhammad Bin Rashid Al-Maktum|Muhammad Bin Rashid al-Maktum|Muhammad bin Rashid Al-Maktoum|Muhammad bin Rashid Al-Maktum|Muhammad bin Rashid al-Maktum	Q57655	ARE:dm:1971-12:~2022-07;ARE:hg:2006-02:~2023-05;ARE:hs:2022-05:2022-05;ARE:vp:2006-01:~2026-01
mohammed-bin-zayed-al-nahyan	Mohammed bin Zayed Al Nahyan	Mohammed bin Zayed	Muhammad Bin Zayid Al Nuhayyan|Muhammad Bin Zayid Al-Nuhayyan|Muhammad bin Rashid Al-Nuhayan|Muhammad bin Zayid Al-Nuhayan|Muhammad bin Zayid Al-Nuhayyan	Q1951896	ARE:hs:2022-05:~2026-01
mohammed-dikko-umar	Mohammed Dikko Umar	Umar		Q111078726	NGA:mc:2010-09:2012-10
mohammed-farid-hegazy	Mohammed Farid Hegazy	Hegazy		Q20423204	EGY:mc:2017-10:~2022-08
mohammed-jallow	Mohammed Jallow	Jallow			GMB:vp:2024-02:~2026-01
mohammed-khaled-al-khadher	Mohammed Khaled Al-Khadher	Al-Khadher		Q20684349	KWT:mc:2014-04:2020-10
mohammed-nasser-ahmed	Mohammed Nasser Ahmed	Ahmed		Q1469704	YEM:dm:2006-02:2007-04;YEM:dm:2007-04:2011-12;YEM:dm:2011-12:2014-11
mohammed-omar	Mohammed Omar	Omar		Q193968	AFG:hg:1996-09:2001-11
mohammed-said	Mohammed Said	Said		Q111079384	NGA:mc:2005-12:2007-08
mohammed-saliu-usman	Mohammed Saliu Usman	Usman		Q111079380	NGA:mc:2016-07:2021-02
mohammed-shata	Mohammed Shata	Shata		Q6893343	NGA:im:2000-06:2003-05
mohammed-shia-al-sudani	Mohammed Shia' Al Sudani	Al Sudani		Q3700793	IRQ:hg:2022-10:~2026-01
mohammed-vi	Mohammed VI	Mohammed	Mohamed VI	Q57553	MAR:hs:1999-07:~2026-01
mohammed-waheed-deen	Mohammed Waheed Deen	Deen	Mohamed Waheed Deen	Q6893391	MDV:vp:2012-04:2013-11
mohammed-waheed-hassan	Mohammed Waheed Hassan	Waheed	Mohamed Waheed Hassan Maniku	Q57515	MDV:hg:2012-02:2013-11;MDV:hs:2012-02:2013-11;MDV:vp:2008-11:2012-02
mohand-laenser	Mohand Laenser	Laenser	Mohand Laensar	Q537610	MAR:im:2012-01:2013-10
mohd-radzi-sheikh-ahmad	Mohd Radzi Sheikh Ahmad	Ahmad		Q6894027	MYS:fm:2006-02:2008-03
mohsen-abdel-hamid	Mohsen Abdel Hamid	Hamid		Q4120445	IRQ:hg:2004-02:2004-02
mohsen-mehralizadeh	Mohsen Mehralizadeh	Mehralizadeh		Q6894429	IRN:vp:2001-11:2005-09
mohsen-mohammed-al-daeri	Mohsen Mohammed Al-Daeri	Al-Daeri		Q113407477	YEM:dm:2022-07:~2023-01
mohsen-rezaee	Mohsen Rezaee	Rezaee	Mohsen Haji-Mirzaie	Q545979	IRN:vp:2021-08:~2022-07
moinuddin-haider	Moinuddin Haider	Haider		Q13211926	PAK:im:1999-11:2002-11
moises-omar-halleslevens-acevedo	Moises Omar Halleslevens Acevedo	Halleslevens			NIC:vp:2012-01:~2017-03
mojalefa-letsoela	Mojalefa Letsoela	Letsoela		Q109821443	LSO:mc:2018-01:~2022-08
mokgweetsi-masisi	Mokgweetsi Masisi	Masisi	Mokgweetse Eric Masisi|Mokgweetsi Eric Keabetswe Masisi|Mokgweetsi Eric Masisi	Q18618891	BWA:hg:2018-04:2024-11;BWA:hs:2018-04:2024-11;BWA:vp:2014-11:~2017-03
molnar-laszlo	Molnár László	László		Q110814561	HUN:un:2002:2005
molodomus-kongantiev	Molodomus Kongantiev	Kongantiev		Q111008254	KGZ:im:2009-10:2010-04
momcilo-perisic	Momčilo Perišić	Perišić		Q1284176	SRB:dg:2001-01:2002-03
momir-bulatovic	Momir Bulatovic	Bulatovic			SCG:hg:1998-05:2001-07
momodou-alieu-bah	Momodou Alieu Bah	Bah		Q28861463	GMB:im:2016-09:2017-01
momodou-lamin-sedat-jobe	Momodou Lamin Sedat Jobe	Jobe	Lamin Jobe	Q1625402	GMB:fm:1998:2001
momodu-koroma	Momodu Koroma	Koroma		Q3319770	SLE:fm:2002:2007
mompati-merafhe	Mompati Merafhe	Merafhe		Q2436517	BWA:fm:1994:2008;BWA:vp:2008-04:~2011
mona-juul	Mona Juul	Juul		Q2370975	NOR:un:2019-05:~2019-05
moncef-marzouki	Moncef Marzouki	Marzouki		Q4715	TUN:hs:2011-12:2014-12
mongi-hamdi	Mongi Hamdi	Hamdi		Q15829893	TUN:fm:2014-01:2015-02
monica-fernandez-balboa	Mónica Fernández Balboa	Balboa		Q18378698	MEX:sp:2019-09:2020-08
monica-gould	Monica Gould	Gould		Q6899966	AUS:sp:2003-02:2006-12
monica-juma	Monica Juma	Juma		Q47531099	KEN:dm:2020-01:2021-09;KEN:fm:2018-02:2020-01
monica-maeland	Monica Mæland	Mæland		Q6515796	NOR:im:2020-01:2021-10
monie-captan	Monie Captan	Captan		Q1773116	LBR:fm:1996:2003
monika-lamperth	Mónika Lamperth	Lamperth		Q976803	HUN:im:2002-05:2006-06
monique-ohsan-bellepeau	Monique Ohsan Bellepeau	Ohsan Bellepeau		Q692241	MUS:hs:2012-03:2012-07;MUS:hs:2015-05:2015-06;MUS:vp:2010-11:~2015-11
monja-roindefo-zafitsimivalo	Monja Roindefo Zafitsimivalo	Zafitsimivalo			MDG:hg:2009-03:2009-12
moody-awori	Moody Awori	Awori		Q4358037	KEN:vp:2003-09:2008-01
moon-hee-sang	Moon Hee-sang	Moon		Q12595907	KOR:sp:2018-07:2020-05
moon-jae-in	Moon Jae-in	Moon		Q21001	KOR:hg:2017-05:2022-05;KOR:hs:2017-05:2022-05
moosa-ali-jaleel	Moosa Ali Jaleel	Jaleel		Q6908520	MDV:dm:2015-01:2015-10
morgan-johansson	Morgan Johansson	Johansson		Q5887217	SWE:dg:2019-09:~2022-09
morgan-tsvangirai	Morgan Tsvangirai	Tsvangirai		Q57762	ZWE:hg:2009-02:2013-09
moritz-leuenberger	Moritz Leuenberger	Leuenberger		Q115520	CHE:hg:2001-01:2001-12;CHE:hg:2006-01:2006-12;CHE:hs:2001-01:2001-12;CHE:hs:2006-01:2006-12;CHE:vp:2000-01:2000-12;CHE:vp:2005-01:2005-12
morshed-khan	Morshed Khan	Khan		Q3324440	BGD:fm:2001-11:2006-10
morten-bodskov	Morten Bødskov	Bødskov		Q375980	DNK:dm:2022-02:~2022-07
morten-ostergaard	Morten Østergaard	Østergaard		Q531763	DNK:dg:2014-09:2015-06
morten-ruud	Morten Ruud	Ruud			SJM:hg:1998-11:2005-10
mory-sandan-kouyate	Mory Sandan Kouyaté	Kouyaté		Q109252098	GIN:fm:2021-10:~2023-01
moses-ali	Moses Ali	Ali		Q1949128	UGA:dg:2019-05:~2019-05;UGA:dg:2021-06:~2022-08;UGA:dg:2021-06:~2024-06;UGA:vp:2016-06:~2021-07;UGA:vp:2021-06:~2023-12
moses-blah	Moses Blah	Blah		Q561542	LBR:hs:2003-08:2003-10;LBR:vp:2000-07:2003-08
moses-kacoul-machar	Moses Kacoul Machar	Machar	Moses Machar	Q23541055	SDN:vp:2001-02:2005-07
moses-mathendele-dlamini	Moses Mathendele Dlamini	Dlamini		Q3324762	SWZ:fm:2006:2008
moses-nagamootoo	Moses Nagamootoo	Nagamootoo	Moses Veerasammy Nagamootoo	Q6915896	GUY:hg:2015-05:2020-08;GUY:vp:2015-05:2020-08
moses-wetangula	Moses Wetangula	Wetangula		Q58188	KEN:fm:2008:2012
moshe-katsav	Moshe Katsav	Katsav	Moshe Katzav	Q181832	ISR:hs:2000-08:2007-07
moshe-yaalon	Moshe Ya'alon	Ya'alon		Q981881	ISR:dg:2009-03:~2009;ISR:dm:2013-03:2016-05;ISR:mc:2002-07:2005-06
mosiuoa-lekota	Mosiuoa Lekota	Lekota		Q982259	ZAF:dm:1999-06:2008-09
moslman-ali	moslman ali	ali		Q16050995	IRN:mc:2019:~2022-07
mostafa-mohammad-najjar	Mostafa Mohammad-Najjar	Mohammad-Najjar		Q936746	IRN:dm:2005-08:2009-09;IRN:im:2009-09:2013-08
mostafa-tajzadeh	Mostafa Tajzadeh	Tajzadeh		Q3893866	IRN:ad:2004-11:2005-08
mostapha-sahel	Mostapha Sahel	Sahel		Q3050101	MAR:im:2002-11:2006-02
mota-amaral	Mota Amaral	Amaral		Q745134	PRT:sp:2002-04:2005-03
motazz-moussa	Motazz Moussa	Moussa		Q56556415	SDN:hg:2018-09:2018-09;SDN:hg:2018-09:2019-02
mothetjoa-metsing	Mothetjoa Metsing	Metsing		Q17781861	LSO:dg:2012-06:2015-03
motlalentoa-letsosa	Motlalentoa Letsosa	Letsosa		Q108608872	LSO:im:2020-05:~2022-08
moulaye-ould-mohamed-laghdaf	Moulaye Ould Mohamed Laghdaf	Laghdaf		Q440509	MRT:hg:2008-08:2014-08
mouldi-kefi	Mouldi Kefi	Kefi		Q980071	TUN:fm:2011-02:2011-12
mourad-medelci	Mourad Medelci	Medelci		Q58145	DZA:fm:2007-06:2013-09
moussa-dadis-camara	Moussa Dadis Camara	Camara		Q314271	GIN:hs:2008-12:2009-12
moussa-faki	Moussa Faki	Faki	Moussa Faki Mahamat	Q58117	TCD:fm:2008-04:2017-01;TCD:hg:2003-06:2005-02
moussa-mara	Moussa Mara	Mara			MLI:hg:2014-04:2015-01
moussa-nebie	Moussa Nébié	Nébié		Q21066017	BFA:fm:2015-07:2016-01
moussa-okanla	Moussa Okanla	Okanla		Q3326222	BEN:fm:2007:2008
moustadroine-abdou	Moustadroine Abdou	Abdou		Q28370112	COM:hs:2019-02:2019-04;COM:sp:2020-04:~2023-01;COM:vp:2016-05:2019-05
moustafa-madbouly	Moustafa Madbouly	Madbouly	Mostafa Madbouly	Q54901515	EGY:hg:2018-06:~2026-01
moustapha-ali-alifei	Moustapha Ali Alifei	Alifei			TCD:un:2019-05:~2019-05
moustapha-niasse	Moustapha Niasse	Moustapha	Niasse Moustapha	Q1951094	SEN:hg:2000-04:2001-03;SEN:sp:2012-07:~2022-07
moven-mahachi	Moven Mahachi	Mahachi		Q14922135	ZWE:dm:1992:2001-05
movses-hakobyan	Movses Hakobyan	Hakobyan		Q4059763	ARM:mc:2016-10:2018-05;AZE:dm:2007-05:2015-06
mpotjoane-lejone	Mpotjoane Lejone	Lejone		Q115101233	LSO:fm:2022-11:~2022-12
mswati-iii	Mswati III	Mswati			SWZ:hs:1986-04:~2026-01
mtiti-fakudze	Mtiti Fakudze	Fakudze		Q108461965	SWZ:fm:2011:2013
muammar-abu-minyar-al-qadhafi	Muammar Abu Minyar al-Qadhafi	al-Qadhafi			LBY:hs:1969-09:2011-03
muammer-guler	Muammer Güler	Güler		Q6930701	TUR:im:2013-01:2013-12
mubarak-al-shamekh	Mubarak al-Shamekh	al-Shamekh			LBY:hg:2000-03:2003-06
muferihat-kamil-ahmed	Muferihat Kamil Ahmed	Muferihat	Muferiat Kamil	Q55238035	ETH:sp:2018-04:2018-10
mugur-isarescu	Mugur Isărescu	Isărescu		Q255022	ROU:hg:1999-12:2000-12
muhammad-abdullah-hajar	Muhammad Abdullah Hajar	Hajar		Q108548949	YEM:fm:2016:2016-04
muhammad-ahmad-al-manqush	Muhammad Ahmad al-Manqush	al-Manqush			LBY:hg:1998-01:2000-03
muhammad-al-bashir	Muhammad al-Bashir	al-Bashir			SYR:hg:2024-12:~2026-01
muhammad-al-tahir-hammuda-siala	Muhammad al-Tahir Hammuda Siala	Siala			LBY:fm:2019-05:~2019-05
muhammad-ali-hamoud	Muhammad Ali Hamoud	Hamoud		Q98705017	SOM:fm:2007:2008
muhammad-amin-ahmad	Muhammad Amin Ahmad	Ahmad		Q108426449	IRQ:fm:2003:~2022-08
muhammad-amjad-khan-niazi	Muhammad Amjad Khan Niazi	Niazi		Q101071247	PAK:mc:2020-10:~2022-08
muhammad-bin-nayif-bin-abd-al-aziz-al-saud	Muhammad Bin Nayif bin Abd al-Aziz Al Saud	Muhammad Bin Nayif bin			SAU:dg:1959-08:~2017-03;SAU:vp:1959-08:~2017-03
muhammad-bin-zubayr	Muhammad bin Zubayr	bin Zubayr			OMN:ad:2019-05:~2019-05
muhammad-dayfallah-al-sharar	Muhammad Dayfallah al-Sharar	al-Sharar			KWT:dg:2003:~2005
muhammad-edrees	Muhammad Edrees	Edrees			EGY:un:2019-05:~2019-05
muhammad-fahim	Muhammad Fahim	Fahim	Mohammad Fahim Khan	Q167526	AFG:vp:2009-11:2014-03
muhammad-haji-ibrahim-egal	Muhammad Haji Ibrahim Egal	Egal		Q470991	SOM:hs:1993-05:2002-05
muhammad-hamza-al-zubaydi	Muhammad Hamza al-Zubaydi	al-Zubaydi			IRQ:dg:1994-05:~2000
muhammad-hasan-mahmud	Muhammad Hasan Mahmud	Mahmud		Q16732958	BGD:fm:2009-01:2009-07
muhammad-ibn-mubarak-ibn-hamad-al-khalifah	Muhammad ibn Mubarak ibn Hamad Al Khalifah	Muhammad	Muhammad bin Mubarak Al Khalifa|Muhammad bin Mubarak Al-Khalifa	Q6932875	BHR:dg:2005-09:~2022-09;BHR:fm:1969-01:2005-09
muhammad-jamiruddin-sircar	Muhammad Jamiruddin Sircar	Sircar		Q4159817	BGD:hs:2002-06:2002-09
muhammad-mian-soomro	Muhammad Mian Soomro	Soomro	Mohammadmian Soomro	Q317624	PAK:hg:2007-11:2008-03;PAK:hs:2008-08:2008-09
muhammad-mumuni	Muhammad Mumuni	Mumuni		Q58327	GHA:fm:2009-02:2013-01
muhammad-mustafa-khan	Muhammad Mustafa Khan	Khan		Q111934534	PAK:mc:2008-10:2010-04
muhammad-mustafa-mero	Muhammad Mustafa Mero	Mero	Mohammad Mustaf Miru|Muhammad Mustafa Miru	Q403471	SYR:hg:2000-03:2003-09
muhammad-naji-al-otari	Muhammad Naji al-Otari	al-Otari	Muhammad Naji 'Utri|Muhammad Naji al-Utri	Q336406	SYR:dg:2000-03:~2001;SYR:hg:2003-09:2011-04;SYR:sp:2003-03:2003-09
muhammad-qasim-khan-suri	Muhammad Qasim Khan Suri	Suri		Q17022391	PAK:sp:2022-04:2022-04
muhammad-rafiq-tarar	Muhammad Rafiq Tarar	Tarar	Mohammad Rafiq Tarar	Q34935	PAK:hs:1998-01:2001-06
muhammad-sabah-al-salem-al-sabah	Muhammad Sabah Al-Salem Al-Sabah	Al-Salem	Jabir Mubarak al-Hamad al-Sabah|Jabir al-Mubarek al-Hamad al-Sabah|Mohammad Sabah Al Salim Al Sabah|Muhammad al-Sabah al-Salim al-Sabah	Q3327520	KWT:dg:2006-02:2011-10;KWT:fm:2003-07:2011-10;KWT:hg:2022-07:2023-03;KWT:hg:2024-01:2024-05
muhammad-v-of-kelantan	Muhammad V of Kelantan	Muhammad	Muhammad V	Q5244614	MYS:hs:2016-12:2019-01
muhammad-yunus	Muhammad Yunus	Yunus			BGD:hg:2024-08:~2026-01
muhammad-zimam-abd-al-razzaq-al-sadun	Muhammad Zimam Abd-al-Razzaq Al-Sa’dun	Al-Sa’dun		Q49118173	IRQ:im:1995:2001-05
muhammadu-buhari	Muhammadu Buhari	Buhari	Maj.Gen. Muhammadu Buhari	Q361567	NGA:hg:2015-05:2023-05;NGA:hs:2015-05:2023-05
muhammed-b-s-jallow	Muhammed B.S. Jallow	Jallow			GMB:vp:2023-02:~2024-05
muhammed-daifallah-muhammed	Muhammed Daifallah Muhammed	Muhammed		Q28491305	YEM:dm:1998-05:2001-04
muhammetkaliy-abulgaziyev	Muhammetkaliy Abulgaziyev	Abulgaziyev	Mukhammedkalyy Abylgaziev	Q37777535	KGZ:hg:2017-08:2017-08;KGZ:hg:2018-04:2020-06
muhibbullah-babunagari	Muhibbullah Babunagari	Babunagari		Q97788576	AFG:hs:2021:~2022-03
muhyiddin-yassin	Muhyiddin Yassin	Muhyiddin	Muhyiddin bin Mohamed Yassin|Sri Muhyiddin Yassin	Q1060949	MYS:dg:2009-04:~2015-11;MYS:hg:2020-03:2021-08;MYS:im:2019-05:~2019-05
mukhamed-kilba	Mukhamed Kilba	Kilba		Q21933968	GEO:si:2014-10:2020-01
mukhtar-altynbayev	Mukhtar Altynbayev	Altynbayev		Q1045853	KAZ:dm:2001-12:2007-01
mukhtar-hussien-afrah	Mukhtar Hussien Afrah	Afrah		Q107722500	SOM:im:2020-10:~2022-08
mukhtar-tleuberdi	Mukhtar Tleuberdi	Tleuberdi	Mukhtar Tileuberdi	Q70254110	KAZ:dg:2019-09:~2022-07;KAZ:fm:2019-09:~2022-07
mulatu-teshome	Mulatu Teshome	Mulatu	Mulatu Teshome Wirtu	Q15054736	ETH:hs:2013-10:2018-10
munipoese-muliakaaka	Munipoese Muli'aka'aka	Muli'aka'aka			WLF:hg:2022-03:~2026-01
munir-akram	Munir Akram	Akram		Q6936649	PAK:un:2002-05:2008-07;PAK:un:2019-11:~2022-08
muppavarapu-venkaiah-naidu	Muppavarapu Venkaiah Naidu	Naidu	M. Venkaiah Naidu	Q3764667	IND:vp:2017-08:~2022-12
muqrin-bin-abd-al-aziz-al-saud	Muqrin bin Abd al-Aziz Al Saud	Muqrin			SAU:dg:2013-02:~2014
murat-bektanov	Murat Bektanov	Bektanov		Q28496487	KAZ:dm:2021-08:2022-01
murat-nurtleu	Murat Nurtleu	Nurtleu		Q66648657	KAZ:ad:2022-02:~2022-07;KAZ:fm:2023-04:2025-09
murhaf-abu-qasra	Murhaf Abu Qasra	Qasra			SYR:dm:2024-12:~2025-12
murray-mccully	Murray McCully	McCully		Q58291	NZL:fm:2008-11:2017-05
murtaza-javed-abbasi	Murtaza Javed Abbasi	Abbasi		Q15983338	PAK:sp:2013-06:~2022-08;PAK:sp:2015-08:2015-11
musa-al-koni	Musa al-Koni	al-Koni			LBY:dg:2019-05:~2019-05
musa-gibril-bala-gaye	Musa Gibril Bala Gaye	Gaye		Q1953955	GMB:fm:2005-03:2005-10
musa-mohamed-ahmed	Musa Mohamed Ahmed	Ahmed		Q3326219	SDN:ad:2015-06:2017-05
musalia-mudavadi	Musalia Mudavadi	Mudavadi		Q1954003	KEN:dg:2008-04:2013-04;KEN:fm:2023-10:~2025-12;KEN:vp:2002-11:2003-01
muse-bihi-abdi	Muse Bihi Abdi	Abdi		Q17155777	SOM:hs:2017-12:~2023-03
muse-hassan-sheikh-sayid-abdulle	Muse Hassan Sheikh Sayid Abdulle	Abdulle		Q6940437	SOM:hs:2012-08:2012-08;SOM:sp:2012-08:2012-08
mustafa-abd-al-jalil	Mustafa Abd al-Jalil	al-Jalil			LBY:hs:2011-03:2014-08
mustafa-al-kadhimi	Mustafa Al-Kadhimi	Al-Kadhimi		Q85317569	IRQ:fm:2020-05:2020-06;IRQ:hg:2020-05:2022-10
mustafa-mujezinovic	Mustafa Mujezinović	Mujezinović		Q1596641	BIH:hg:2009-06:2011-03
mustafa-osman-al-obeid	Mustafa Osman al Obeid	al Obeid		Q112325747	SDN:dm:2015-06:2015-08
mustafa-osman-ismail	Mustafa Osman Ismail	Ismail		Q6943310	SDN:ad:2005-09:2007-12;SDN:fm:1998-02:2005-09
mustafa-sentop	Mustafa Şentop	Şentop		Q21044620	TUR:sp:2019-02:~2022-08
mustafa-tlass	Mustafa Tlass	Tlass	Mustafa Talas	Q403707	SYR:dg:1984-03:~2003;SYR:dm:1972-03:2004-05
mustafizur-rahman	Mustafizur Rahman	Rahman	Moshiur Rahman Ranga|Motiur Rahman|Mustafizur Rahman Fizar	Q16346252	BGD:mc:1997-12:2000-12
mutaher-al-masri	Mutaher al-Masri	al-Masri		Q6943646	YEM:im:2008-05:2011-12
mutale-nalumango	Mutale Nalumango	Nalumango		Q106921003	ZMB:vp:2021-08:~2024-05
mute-b-egede	Mute B. Egede	Egede			GRL:hg:2021-04:2025-03
mute-b-egede-in-caretaker-status	Mute B. Egede in caretaker status	Egede			GRL:hg:2025-03:2025-03
mutombo-bakafwa-nsenda	Mutombo Bakafwa Nsenda	Nsenda		Q3330981	COD:dg:2008-10:2010-02
muza-niyazova	Muza Niyazova	Niyazova		Q4321775	TKM:ad:1990-11:2006-12
muzaffer-ecemis	Muzaffer Ecemiş	Ecemiş		Q6049544	TUR:im:2002-08:2002-11
mwai-kibaki	Mwai Kibaki	Kibaki		Q57291	KEN:hg:2002-12:2013-04;KEN:hs:2002-12:2013-04
mwigulu-nchemba	Mwigulu Nchemba	Nchemba		Q31752753	TZA:im:2016-06:2018-07;TZA:im:2019-05:~2019-05
myint-swe	Myint Swe	Myint Swe		Q3331362	MMR:hg:2021-02:2021-08;MMR:hs:2021-02:2021-08;MMR:vp:2016-03:~2021-02
mykhailo-fedorov	Mykhailo Fedorov	Fedorov		Q64495543	UKR:dg:2019-08:2020-03;UKR:dg:2020-03:~2022-07
mykhailo-koval	Mykhailo Koval	Koval		Q15978427	UKR:dm:2014-03:2014-07
mykhailo-yezhel	Mykhailo Yezhel	Yezhel		Q2560404	UKR:dm:2010-03:2012-02
mykola-azarov	Mykola Azarov	Azarov		Q57590	UKR:dg:2002-11:~2003;UKR:dg:2006-08:~2007;UKR:hg:2004-12:2004-12;UKR:hg:2005-01:2005-01;UKR:hg:2010-03:2014-01
myktybek-abdyldaev	Myktybek Abdyldaev	Abdyldaev		Q25597822	KGZ:sp:2020-10:2020-10
myriam-spiteri-debono	Myriam Spiteri Debono	Debono			MLT:hs:2024-04:~2026-01
naam-miyara	Naam Miyara	Miyara		Q108880781	MAR:sp:2021-10:~2022-07
nabeela-tunis	Nabeela Tunis	Tunis		Q87471867	SLE:fm:2019-05:2021-04
nabil-elaraby	Nabil Elaraby	Elaraby		Q456346	:io:2001:2006;EGY:fm:2011-03:2011-06
nabil-fahmi	Nabil Fahmi	Fahmi		Q12247944	EGY:fm:2013-07:2014-06
nadeem-raza	Nadeem Raza	Raza		Q75217980	PAK:mc:2018-08:2019-11;PAK:mc:2019-11:~2022-08
nadeem-taj	Nadeem Taj	Taj		Q16185620	PAK:si:2007:2008
nader-al-dahabi	Nader al-Dahabi	al-Dahabi	Nadir al-Dahabi	Q362289	JOR:hg:2007-11:2009-12
nadezhda-neynski	Nadezhda Neynski	Neynski		Q432093	BGR:fm:1997-05:2001-07
nadia-calvino-santamaria	Nadia Calviño Santamaría	Calviño	Nadia Maria Calvino Santamaria	Q20535388	ESP:dg:2020-01:~2022-07;ESP:vp:2021-07:~2024-06
nadia-schadlow	Nadia Schadlow	Schadlow		Q51858218	USA:si:2018-01:2018-04
nadir-larbaoui	Nadir Larbaoui	Larbaoui			DZA:hg:2023-11:2025-08
naftali-bennett	Naftali Bennett	Bennett		Q39318	ISR:dm:2019-11:2020-05;ISR:hg:2021-06:2022-07
nagoum-yamassoum	Nagoum Yamassoum	Yamassoum	Nagdum Yamassoum	Q1371488	TCD:fm:2003-06:2005-08;TCD:hg:1999-12:2002-06
naha-mint-mouknass	Naha Mint Mouknass	Mouknass	Naha Mint Hamdi Ould Mouknass	Q12194248	MRT:fm:2009:2011
nahas-angula	Nahas Angula	Angula			NAM:hg:2005-03:2012-12
naina-andriantsitohaina	Naina Andriantsitohaina	Andriantsitohaina			MDG:fm:2019-05:~2019-05
naiqama-lalabalavu	Naiqama Lalabalavu	Lalabalavu			FJI:hs:2024-11:~2026-01
naira-melkumyan	Naira Melkumyan	Melkumyan		Q87256401	AZE:fm:1997:2002
najah-al-attar	Najah al-Attar	al-Attar		Q686595	SYR:vp:2006-03:~2024-05
najah-al-shammari	Najah al-Shammari	al-Shammari		Q72306460	IRQ:dm:2019-06:2020-05
najib-mikati	Najib Mikati	Mikati	Najib Miqati	Q318493	LBN:hg:2011-01:2011-07;LBN:hg:2011-07:2013-04;LBN:hg:2021-09:2025-02
najib-razak	Najib Razak	Najib	Mohamed Najib bin Abdul Najib Razak|Mohamed Najib bin Abdul Razak|Najib Tun Razak	Q57675	MYS:dg:2008-01:2009-04;MYS:dm:1999-12:2008-03;MYS:hg:2009-04:2018-05
najla-bouden	Najla Bouden	Bouden	Najla Bouden Romdhane	Q108741355	TUN:hg:2021-10:2023-08
najla-mangoush	Najla Mangoush	Mangoush		Q105977287	LBY:fm:2021-03:~2022-08;LBY:fm:2021-03:~2022-12
najmeddin-sadikov	Najmeddin Sadikov	Sadikov		Q4290690	AZE:mc:1993-11:2021-01
nake-chulev	Nake Chulev	Chulev		Q87412222	MKD:im:2020-01:2020-08
naledi-pandor	Naledi Pandor	Pandor		Q11043304	ZAF:fm:2019-05:2024-06;ZAF:im:2012-10:2014-05
nam-jae-jun	Nam Jae-jun	Nam		Q15970813	KOR:mc:2003-04:2005-04
nam-yeong-shin	Nam Yeong-shin	Nam		Q56379374	KOR:mc:2020-09:2022-05
namadi-sambo	Namadi Sambo	Sambo	Mohammed Namadi Sambo	Q2993602	NGA:vp:2010-05:2015-05
nambaryn-enkhbayar	Nambaryn Enkhbayar	Enkhbayar		Q54820	MNG:hg:2000-07:2004-08;MNG:hs:2005-06:2009-06
namoliki-sualiki	Namoliki Sualiki	Sualiki	Namoliki Sualiki Neemia	Q6961984	TUV:im:2013-08:2019-09
namory-traore	Namory Traoré	Traoré		Q108881137	GIN:mc:2010-11:2021-10
nana-akufo-addo	Nana Akufo-Addo	Akufo-Addo	Addo Dankwa Akufo-Addo	Q718601	GHA:fm:2003-04:2007-07;GHA:hg:2017-01:2025-01;GHA:hs:2017-01:2025-01
nanaia-mahuta	Nanaia Mahuta	Mahuta		Q3798833	NZL:fm:2020-11:~2022-08
nancy-faeser	Nancy Faeser	Faeser			DEU:im:2021-12:2025-05
nancy-patricia-gutierrez	Nancy Patricia Gutierrez	Gutierrez			COL:im:2019-05:~2019-05
nancy-pelosi	Nancy Pelosi	Pelosi		Q170581	USA:sp:2007-01:2011-01;USA:sp:2019-01:~2022-08
nancy-tembo	Nancy Tembo	Tembo		Q6963035	MWI:fm:2022-01:~2022-07
nanda-bahadar-pun	Nanda Bahadar Pun	Pun			NPL:vp:2015-10:~2023-05
nanda-kishor-pun	Nanda Kishor Pun	Pun		Q596635	NPL:vp:2015-10:~2022-07
nando-bodha	Nando Bodha	Bodha		Q3335632	MUS:fm:2019-11:2021-02
nangolo-mbumba	Nangolo Mbumba	Mbumba	Nangola Mbumba		NAM:hg:2024-02:2025-03;NAM:hs:2024-02:2025-03;NAM:vp:2018-02:~2024-02
naoki-tanaka	Naoki Tanaka	Tanaka		Q212373	JPN:dm:2012-01:2012-06
naomi-mata-afa	Naomi Mataʻafa	Mataʻafa	Fiame Naomi Mata afa|Fiame Naomi Mata'afa|Fiame Naomi Mata’afa|Naomi Mata'afa Fiame	Q5446290	WSM:dg:2016:~2021-09;WSM:hg:2021-05:2025-09
naoto-kan	Naoto Kan	Kan		Q47846	JPN:dg:2009-09:2010-06;JPN:hg:2010-06:2011-09
narayan-kaji-shrestha	Narayan Kaji Shrestha	Shrestha			NPL:dg:2022-12:~2024-05
narayan-khadka	Narayan Khadka	Khadka		Q13181537	NPL:fm:2021-09:~2022-07
narendra-modi	Narendra Modi	Modi		Q1058	IND:hg:2014-05:~2026-01
narong-phiphatthanasai	Narong Phiphatthanasai	Narong			THA:dg:2015-08:~2017-03
naruhito	Naruhito	Naruhito		Q217096	JPN:hs:2019-05:~2026-01
nasir-ul-mulk	Nasir-ul-Mulk			Q6967119	PAK:hg:2018-06:2018-08
nasser-bourita	Nasser Bourita	Bourita		Q26036628	MAR:fm:2017-04:~2022-07
nasser-mohammed-al-ahmed-al-sabah	Nasser Mohammed Al-Ahmed Al-Sabah	Nasser Mohammed	Nasir Muhammad al-Ahmad al-Sabah|Nasir al-Muhammad al-Ahmad al-Sabah	Q334718	KWT:hg:2006-02:2011-11
nasser-sabah-al-ahmad-al-sabah	Nasser Sabah Al-Ahmad Al-Sabah	Nasser	Nasir Sabah al-Ahmad al-Sabah	Q12247753	KWT:dg:2017-12:~2022-01;KWT:dm:2017-12:2019-11
nassirou-bako-arifari	Nassirou Bako Arifari	Arifari		Q16886636	BEN:fm:2011-05:2015
nassirou-sabo	Nassirou Sabo	Sabo		Q6967677	NER:fm:2000:2001
nassour-guelengdouksia-ouaidou	Nassour Guelengdouksia Ouaidou	Ouaidou			TCD:hg:1997-05:1999-12
natalia-gavrilita	Natalia Gavrilița	Gavrilița		Q105193792	MDA:hg:2021-08:2023-02
natalia-gherman	Natalia Gherman	Gherman		Q6968023	MDA:dg:2013-05:2016-01;MDA:fm:2013-05:2016-01;MDA:hg:2015-06:2015-07
natalia-pedro-da-costa-umbelina-neto	Natália Pedro da Costa Umbelina Neto	Neto		Q28497470	STP:fm:2012-12:2014-11
natalia-petkevich	Natalia Petkevich	Petkevich		Q2393922	BLR:ad:2009-01:2010-12
natalio-wheatley	Natalio Wheatley	Wheatley			VGB:hg:2022-05:~2026-01
nataliya-nikonorova	Nataliya Nikonorova	Nikonorova		Q56651232	UKR:fm:2016-02:~2022-08
natallya-kachanava	Natallya Kachanava	Kachanava	Natalya Kochanova	Q4236620	BLR:ad:2016-12:2019-12;BLR:dg:2014-12:2016-12
natan-sharansky	Natan Sharansky	Sharansky		Q360961	FRA:im:1999-07:2000-07;ISR:dg:2001-03:2003-02
natasa-micic	Nataša Mićić	Mićić		Q2714911	SRB:hs:2002-12:2004-02;SRB:sp:2001-12:2004-02
natasa-pirc-musar	Natasa Pirc Musar	Pirc Musar			SVN:hg:2022-12:~2023-01;SVN:hs:2022-12:~2026-01
natasha-griggs	Natasha Griggs	Griggs			CCK:hg:2017-10:2022-10;CCK:hg:2018-10:2022-10
natasha-griggs-cxr-2022	Natasha Griggs	Griggs			CXR:hg:2017-10:2022-10;CXR:hg:2018-10:2022-10
nathan-guy	Nathan Guy	Guy		Q6969095	NZL:im:2009-06:2011-12
nathaniel-waena	Nathaniel Waena	Waena			SLB:hg:2000-07:2001-12
natsagiin-bagabandi	Natsagiin Bagabandi	Bagabandi	Natsagiyn Bagabandi	Q334679	MNG:hs:1997-06:2005-06
naveed-mukhtar	Naveed Mukhtar	Mukhtar		Q22279311	PAK:si:2016-12:2018-10
navin-ramgoolam	Navin Ramgoolam	Ramgoolam	Navinchandra Ramgoolam	Q57836	MUS:fm:2008:~2022-07;MUS:hg:1995-12:2000-09;MUS:hg:2005-07:2014-12;MUS:hg:2024-11:~2026-01
nawaf-al-ahmad-al-jaber-al-sabah	Nawaf Al-Ahmad Al-Jaber Al-Sabah	Nawaf	Nawaf al-Ahmad al-Jabir al-Sabah|Nawwaf al-Ahmad Al Sabah|Nawwaf al-Ahmad al-Sabah	Q641805	KWT:dg:2003:~2005;KWT:hs:2020-09:2023-12;KWT:im:2003-07:2006-02
nawaf-salam	Nawaf Salam	Salam			LBN:hg:2025-02:~2026-01
nawaf-salam--2023	Nawaf Salam	Salam		Q638463	:io:2018-02:~2023-01
nawaz-sharif	Nawaz Sharif	Sharif	Mohammad Nawaz Sharif	Q134068	PAK:dm:2013-06:2013-11;PAK:hg:1997-02:1999-10;PAK:hg:2013-06:2017-07
nayib-bukele	Nayib Bukele	Bukele	Nayib Armando Bukele Ortez	Q17712353	SLV:hg:2019-06:~2026-01;SLV:hs:2019-06:~2026-01
nazar-ur-rehman	Nazar-ur-Rehman			Q74151859	AFG:hs:2018:~2022-03
nazih-elasmar	Nazih Elasmar	Elasmar		Q6983442	AUS:sp:2020-06:~2022-07
nazim-ekren	Nazim Ekren	Ekren			TUR:dg:2007-08:~2008
ndordji-nazer	Ndordji Nazer	Nazer			TCD:fm:2019-05:~2019-05
nebojsa-covic	Nebojša Čović	Čović		Q1277450	SRB:dg:2000-10:2004-03
nebojsa-kaluderovic	Nebojša Kaluđerović	Kaluđerović	Nebojsa Kaludjerovic	Q58220	MNE:fm:2012-07:2012-12
nebojsa-radmanovic	Nebojša Radmanović	Radmanović		Q310136	BIH:hs:2006-11:~2012;BIH:hs:2006-11:~2014;BIH:hs:2008-11:2009-07;BIH:hs:2010-11:2011-07;BIH:hs:2012-11:2013-07
nebojsa-rodic	Nebojša Rodić	Rodić		Q16087590	SRB:dm:2013-09:2014-04
nebojsa-stefanovic	Nebojša Stefanović	Stefanović		Q4442477	SRB:dg:2016-08:~2022-07;SRB:dm:2020-10:~2022-07;SRB:im:2014-04:2020-10;SRB:sp:2012-07:2014-04
necdet-ozel	Necdet Özel	Özel		Q1372923	TUR:mc:2011-07:2015-08
negasso-gidada	Negasso Gidada	Negasso		Q356741	ETH:hs:1995-08:2001-10
neil-andrew	Neil Andrew	Andrew		Q6988239	AUS:sp:1998-11:2004-11
neil-lucas	Neil Lucas	Lucas			CCK:hg:2006-01:2009-10
neil-lucas-cxr-2009	Neil Lucas	Lucas			CXR:hg:2006-01:2009-10
neil-pope	Neil Pope	Pope			NFK:hg:2012-04:2017-04
neil-turner	Neil Turner	Turner		Q6989433	AUS:sp:1986-04:2008-06
nelly-mutti	Nelly Mutti	Mutti		Q108395814	ZMB:sp:2021-09:~2022-07
nelson-mandela	Nelson Mandela	Mandela			ZAF:hg:1994-05:1999-06;ZAF:hs:1994-05:1999-06
nelson-o-oduber	Nelson O. Oduber	Oduber			ABW:hg:2001-10:2009-10
neneh-macdouall-gaye	Neneh MacDouall-Gaye	MacDouall-Gaye		Q1977312	GMB:fm:2015-01:2017-01
neo-kian-hong	Neo Kian Hong	Hong		Q6991880	SGP:mc:2010-04:2013-03
neoklis-sylikiotis	Neoklis Sylikiotis	Sylikiotis		Q16330441	CYP:im:2006-09:2007-07;CYP:im:2008-03:2012-03
nestor-kirchner	Néstor Kirchner	Kirchner		Q170899	ARG:ad:2007-12:2010-10;ARG:hg:2003-05:2007-12;ARG:hs:2003-05:2007-12
nestor-ntahontuye	Nestor Ntahontuye	Ntahontuye			BDI:hg:2025-08:~2026-01
nestor-popolizio	Nestor Popolizio	Popolizio			PER:fm:2019-05:~2019-05
nestor-reverol	Néstor Reverol	Reverol	Nestor Reverol Torres	Q6047488	VEN:im:2019-05:~2019-05
netumbo-nandi-ndaitwah	Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah	Netumbo Nandi-Ndaitwahnote	Q527020	NAM:dg:2019-05:~2019-05;NAM:fm:2012-12:~2022-12;NAM:hg:2025-03:~2026-01;NAM:hs:2025-03:~2026-01;NAM:vp:2024-02:~2024-05
nevers-mumba	Nevers Mumba	Mumba		Q1982213	ZMB:vp:2003-05:2004
neville-gertze	Neville Gertze	Gertze			NAM:un:2019-05:~2019-05
new-delhi	New Delhi	Delhi			IND:fm:2021-07:~2021-07
ng-chee-meng	Ng Chee Meng	Ng		Q15410291	SGP:mc:2013-03:2015-08
ng-eng-hen	Ng Eng Hen	Eng		Q1984113	SGP:dm:2011-05:~2022-07
ng-yat-chung	Ng Yat Chung	Ng		Q7021791	SGP:mc:2003-04:2007-03
ngamau-munokoa	Ngamau Munokoa	Munokoa			COK:dg:2003-11:~2003
ngaree-ah-kit	Ngaree Ah Kit	Kit		Q26732186	AUS:sp:2020-10:~2022-07
ngedikes-olai-uludong	Ngedikes Olai Uludong	Uludong			PLW:un:2019-05:~2019-05
ngo-xuan-lich	Ngô Xuân Lịch	Lịch		Q10800424	VNM:dm:2016-04:2021-04
ngo-xuan-loc	Ngo Xuan Loc	Loc			VNM:dg:1997-09:~1999
ngosa-simbyakula	Ngosa Simbyakula	Simbyakula		Q94688094	:un:2020-01:~2023-01
ngozi-okonjo-iweala	Ngozi Okonjo-Iweala	Okonjo-Iweala		Q289350	:io:2021-03:~2023-01;NGA:fm:2006-06:2006-08
nguyen-cong-tan	Nguyễn Công Tạn	Nguyễn	Nguyen Manh Cam|Nguyen Tan Dung	Q10799023	VNM:dg:1997-09:~2005
nguyen-dy-nien	Nguyễn Dy Niên	Nguyễn		Q10799078	VNM:fm:2000-01:2006-06
nguyen-khac-nghien	Nguyễn Khắc Nghiên	Nguyễn		Q10799232	VNM:mc:2006-08:2010-12
nguyen-manh-cam	Nguyễn Mạnh Cầm	Nguyễn		Q10799296	VNM:dg:1997-09:2002-08;VNM:fm:1991-08:2000-01
nguyen-minh-triet	Nguyễn Minh Triết	Triết		Q57400	VNM:hs:2006-06:2011-07
nguyen-phu-trong	Nguyen Phu Trong	Trong		Q318458	VNM:hs:2018-10:2021-04;VNM:sp:2006-06:2011-07
nguyen-sinh-hung	Nguyen Sinh Hung	Nguyen		Q4120045	VNM:dg:2006-06:2011-07;VNM:sp:2011-07:2016-03
nguyen-tan-cuong	Nguyễn Tân Cương	Nguyễn		Q20025996	VNM:mc:2021-05:~2022-07
nguyen-tan-dung	Nguyễn Tấn Dũng	Dũng		Q57600	VNM:dg:1997-09:2006-06;VNM:hg:2006-06:2016-04
nguyen-thai-binh	Nguyễn Thái Bình	Nguyễn		Q10799548	VNM:im:2011-08:2016-04
nguyen-thi-binh	Nguyễn Thị Bình	Bình		Q446909	VNM:vp:1992-09:2002-08
nguyen-thi-doan	Nguyen Thi Doan	Doan		Q7022967	VNM:vp:2007-07:2016-04
nguyen-thi-kim-ngan	Nguyễn Thị Kim Ngân	Nguyễn		Q10799637	VNM:sp:2016-03:2021-03
nguyen-thien-nhan	Nguyen Thien Nhan	Nhan		Q7022980	VNM:dg:2007-08:2013-11
nguyen-van-an	Nguyen Van An	Nguyen		Q392709	VNM:sp:2001-06:2006-06
nguyen-xuan-phuc	Nguyễn Xuân Phúc	Phúc		Q10800073	VNM:dg:2011-08:2016-04;VNM:hg:2016-04:2021-04;VNM:hs:2021-04:2023-01
nhek-bunchhay	Nhek Bunchhay	Bunchhay			KHM:dg:2004-07:~2017;KHM:dg:2019-05:~2019-05
nhial-deng-nhial	Nhial Deng Nhial	Nhial		Q4893553	SSD:dm:2011-07:2011-08;SSD:fm:2011-08:2013;SSD:fm:2018-04:2019
nicaise-karnou-samedi	Nicaise Karnou-Samedi	Karnou-Samedi		Q112078712	CAF:im:2015-01:2015-07
nicanor-duarte	Nicanor Duarte	Duarte	Nicanor Duarte Frutos	Q222652	PRY:hg:2003-08:2008-08;PRY:hs:2003-08:2008-08
nicholas-a-thorne	Nicholas A. Thorne	Thorne		Q57592776	GBR:un:2003:2008
nicholas-goche	Nicholas Goche	Goche		Q7025447	ZWE:fm:1995-06:2000-06
nicholas-j-o-liverpool	Nicholas J. O. Liverpool	Liverpool	Nicholas Liverpool		DMA:hs:2003-11:2012-09
nick-ayers	Nick Ayers	Ayers		Q16151025	USA:ad:2017:2019
nick-carter	Nick Carter	Carter		Q7026864	GBR:mc:2014:2018
nick-clegg	Nick Clegg	Clegg		Q189947	GBR:dg:2010-05:2015-05
nick-haekkerup	Nick Hækkerup	Hækkerup		Q645613	DNK:dm:2011-10:2013-08
nick-warner	Nick Warner	Warner		Q7028110	AUS:si:2009-08:2017-12
nico-ries	Nico Ries	Ries		Q7028831	LUX:mc:2002-01:2008-01
nicola-mancino	Nicola Mancino	Mancino		Q1428924	ITA:sp:1996-05:2001-05
nicola-renzi	Nicola Renzi	Renzi		Q21035121	SMR:fm:2016-12:2020-01;SMR:hs:2015-10:2016-04
nicola-selva	Nicola Selva	Selva		Q37817514	SMR:hs:2019-04:2019-10
nicola-sturgeon	Nicola Sturgeon	Sturgeon		Q467112	GBR:hg:2014-11:~2022-08
nicolae-cernomaz	Nicolae Cernomaz	Cernomaz		Q12134624	MDA:fm:2000-11:2001-07
nicolae-ciuca	Nicolae Ciucă	Ciucă	Nicolae-Ionel Ciuca	Q28950289	ROU:dm:2019-11:2021-11;ROU:hg:2020-12:2020-12;ROU:hg:2021-11:2023-06;ROU:mc:2015-01:2019-10
nicolae-dudau	Nicolae Dudău	Dudău		Q12736652	MDA:fm:2001-09:2004-02
nicolae-liviu-dragnea	Nicolae-Liviu Dragnea	Dragnea		Q6659788	ROU:ad:2012-12:2015-05;ROU:im:2009-01:2009-02;ROU:sp:2016-12:2019-05
nicolae-moga	Nicolae Moga	Moga		Q12736694	ROU:im:2019-07:2019-07
nicolae-nasoc	Nicolae Nasoc	Nasoc		Q57478	MDA:hs:2012-03:2016-12
nicolae-tabacaru	Nicolae Tăbăcaru	Tăbăcaru		Q12736761	MDA:fm:1997-07:2000-11
nicolae-timofti	Nicolae Timofti	Timofti			MDA:hs:2012-03:2016-12
nicolae-vacaroiu	Nicolae Văcăroiu	Văcăroiu		Q126671	ROU:sp:2000-12:2008-10
nicolai-wammen	Nicolai Wammen	Wammen		Q575363	DNK:dm:2013-08:2015-06
nicolas-de-riviere	Nicolas de Rivière	de Rivière		Q65386852	FRA:un:2019-07:~2022-07
nicolas-maduro	Nicolás Maduro	Maduro	Nicolas Maduro Moros	Q58132	VEN:fm:2006-08:2013-01;VEN:hg:2013-03:2026-01;VEN:hs:2013-03:2026-01;VEN:sp:2005-01:2006-08;VEN:vp:2012-10:2013-03
nicolas-sarkozy	Nicolas Sarkozy	Sarkozy		Q329	AND:hs:2007-05:~2011;FRA:hs:2007-05:2012-05;FRA:im:2002-05:2002-06;FRA:im:2002-06:2004-03;FRA:im:2005-06:2007-03
nicolas-tiangaye	Nicolas Tiangaye	Tiangaye		Q3277446	CAF:hg:2013-02:2014-01;CAF:sp:2003-05:2005-06
nicu-popescu	Nicu Popescu	Popescu		Q65640221	MDA:dg:2021-08:~2022-07;MDA:fm:2019-06:2019-11;MDA:fm:2021-08:~2022-07
nicusor-dan	Nicușor Dan	Dan		Q11163124	ROU:hs:2025-05:~2026-01
niels-helveg-petersen	Niels Helveg Petersen	Petersen		Q425708	DNK:fm:1993-01:2000-12
niermala-badrising	Niermala Badrising	Badrising	Niermala Sakoentala Badrising	Q22003256	SUR:fm:2015-08:2017-02
nigel-haywood	Nigel Haywood	Haywood			FLK:hg:2010-10:2016-10
nigel-phillips	Nigel Phillips	Phillips			SHN:hg:2022-08:~2026-01
nigmatilla-yuldashev	Nigmatilla Yuldashev	Yuldashev		Q20533811	UZB:hs:2016-09:2016-09
nii-okaidja-adamafio	Nii Okaidja Adamafio	Adamafio		Q7034344	GHA:im:1997:2001
nika-gilauri	Nika Gilauri	Gilauri	Nikoloz Gilauri	Q310942	GEO:hg:2009-02:2012-07
nikenike-vurobaravu	Nikenike Vurobaravu	Vurobaravu		Q113239716	VUT:hs:2022-07:~2026-01
nikki-haley	Nikki Haley	Haley		Q11668	USA:un:2017-01:2018-12
niko-peleshi	Niko Peleshi	Peleshi		Q13043483	ALB:dm:2020-12:2021-09;ALB:dm:2020-12:~2022-08
nikol-pashinyan	Nikol Pashinyan	Pashinyan		Q7035479	ARM:hg:2018-05:2021-04;ARM:hg:2021-04:2021-06;ARM:hg:2021-06:~2026-01
nikola-dimitrov	Nikola Dimitrov	Dimitrov		Q12288374	MKD:dg:2020-08:2022-01;MKD:fm:2017-05:2020-08
nikola-gruevski	Nikola Gruevski	Gruevski		Q57766	MKD:hg:2006-08:2017-06
nikola-minchev	Nikola Minchev	Minchev		Q109918947	BGR:sp:2021-12:2022-06
nikola-poposki	Nikola Poposki	Poposki		Q58110	MKD:fm:2011-07:2017-05
nikola-popovski	Nikola Popovski	Popovski		Q3407430	MKD:sp:2002-10:2003-11
nikola-sainovic	Nikola Sainovic	Sainovic			SCG:dg:1995-09:~2000
nikola-selakovic	Nikola Selaković	Selaković		Q7438681	SRB:fm:2020-10:2022-10
nikola-spiric	Nikola Špirić	Špirić		Q311882	BIH:hg:2007-01:2012-01
nikolai-patrushev	Nikolai Patrushev	Patrushev	Nikolay Platonovich Patrushev	Q446865	RUS:si:1999-08:2008-05;RUS:si:2008-05:~2022-08
nikolai-tanayev	Nikolai Tanayev	Tanayev	Nikolay Tanayev	Q24671	KGZ:hg:2002-05:2005-03
nikolai-tsonev	Nikolai Tsonev	Tsonev		Q1166856	BGR:dm:2008-04:2009-07
nikolao-pula	Nikolao Pula	Pula			ASM:hg:2025-01:~2026-01
nikolaos-panagiotopoulos	Nikolaos Panagiotopoulos	Panagiotopoulos		Q12881862	GRC:dm:2019-07:~2022-07
nikolay-denkov	Nikolay Denkov	Denkov		Q28536878	BGR:hg:2023-06:2024-04
nikolay-makarov	Nikolay Makarov	Makarov		Q581931	RUS:mc:2008-06:2012-11
nikolay-milkov	Nikolay Milkov	Milkov		Q56122078	BGR:fm:2022-08:~2022-12
nikolay-mladenov	Nikolay Mladenov	Mladenov		Q58106	BGR:dm:2009-07:2010-01;BGR:fm:2010-01:2013-03
nikolay-nenchev	Nikolay Nenchev	Nenchev		Q18745357	BGR:dm:2014-11:2017-01
nikolay-pavlovich-koshman	Nikolay Pavlovich Koshman	Koshman			RUS:dg:1999-10:~2000
nikolay-svinarov	Nikolay Svinarov	Svinarov		Q1540417	BGR:dm:2001-07:2005-08
nikolay-vasilev	Nikolay Vasilev	Vasilev	Kostadin Paskalev		BGR:dg:2001-07:~2004
nikos-alivizatos	Nikos Alivizatos	Alivizatos		Q12881764	GRC:im:2004-02:2004-03
nikos-anastasiades	Nikos Anastasiades	Anastasiades	Nicos Anastasiades|Nikos Anastasiadis	Q2112764	CYP:hg:2013-02:2023-02;CYP:hs:2013-02:2023-02
nikos-christodoulides	Nikos Christodoulides	Christodoulides	Nikos Christodoulidis	Q48905549	CYP:fm:2018-03:2022-01;CYP:hg:2023-02:~2026-01;CYP:hs:2023-02:~2026-01
nikos-dendias	Nikos Dendias	Dendias		Q247424	GRC:dm:2014-11:2015-01;GRC:dm:2023-06:~2025-12;GRC:fm:2019-07:2023-05
nikos-kotzias	Nikos Kotzias	Kotzias		Q12881818	GRC:fm:2015-01:2015-08;GRC:fm:2015-09:2018-10
nikos-nouris	Nikos Nouris	Nouris		Q65091940	CYP:im:2019-12:~2022-08
nikos-symeonidis	Nikos Symeonidis	Symeonidis		Q66581876	CYP:dm:2006-10:2007-05
nikos-voutsis	Nikos Voutsis	Voutsis		Q18913643	GRC:im:2015-01:2015-08;GRC:sp:2015-10:2019-07
nilda-celia-garre	Nilda Celia Garré	Garré		Q3052342	ARG:dm:2005-11:2010-12
nina-iliescu	Nina Iliescu	Iliescu		Q19664699	ROU:ad:2000-12:2004-12
nina-pacari	Nina Pacari	Pacari		Q463560	ECU:fm:2003-01:2003-10
nino-burjanadze	Nino Burjanadze	Burjanadze		Q229493	GEO:hg:2003-11:2004-01;GEO:hg:2007-11:2008-01;GEO:hs:2003-11:2004-01;GEO:hs:2007-11:2008-01
nirmal-chander-vij	Nirmal Chander Vij	Vij		Q7039992	IND:mc:2003-01:2005-01
nirmala-sitharaman	Nirmala Sitharaman	Sitharaman		Q7040049	IND:dm:2017-09:2019-05
nirupama-rao	Nirupama Rao	Rao		Q3595745	IND:fm:2009-08:2011-07
nishi-dholakia	Nishi Dholakia	Dholakia			IOT:hg:2024-12:~2025-10
niwattamrong-boonsongpaisan	Niwattamrong Boonsongpaisan	Niwattamrong			THA:hg:2012-10:2014-08
njenga-karume	Njenga Karume	Karume		Q7042423	KEN:dm:2005-12:2007-12
nkosazana-dlamini-zuma	Nkosazana Dlamini-Zuma	Dlamini-Zuma		Q150276	ZAF:im:2009-05:2012-10
nobuo-kishi	Nobuo Kishi	Kishi		Q1995125	JPN:dm:2020-09:~2022-07
nobutaka-machimura	Nobutaka Machimura	Machimura		Q697258	JPN:fm:2004-09:2005-10;JPN:fm:2007-08:2007-09
nodar-khashba	Nodar Khashba	Khashba		Q4496777	GEO:hg:2004-10:2005-02
noel-kinsella	Noël Kinsella	Kinsella		Q3345838	CAN:sp:2006-02:2014-11
noel-nelson-messone	Noël Nelson Messone	Messone		Q55096171	GAB:fm:2017:2018
noh-young-min	Noh Young-min	Noh			KOR:ad:2019-05:~2019-05
noli-de-castro	Noli de Castro	de Castro		Q338324	PHL:vp:2004-06:2010-06
nong-duc-manh	Nong Duc Manh	Manh		Q369596	VNM:sp:1992-09:2001-06
nora-castro	Nora Castro	Castro		Q2887070	URY:sp:2005-02:2006-03
norbert-de-batselier	Norbert De Batselier	De Batselier		Q1960191	BEL:sp:1995-06:2006-07
norbert-hofer	Norbert Hofer	Hofer		Q1996861	AUT:hs:2016-07:2017-01;AUT:sp:2013-10:2017-12;AUT:sp:2019-10:~2022-08
norberto-gonzales	Norberto Gonzales	Gonzales		Q1731251	PHL:dm:2007-07:2007-08;PHL:dm:2009-11:2010-06;PHL:si:2005-02:2007-07
norman-anil-kumar-browne	Norman Anil Kumar Browne	Browne		Q7051915	IND:mc:2011-07:2013-12
norman-fowler	Norman Fowler	Fowler		Q332919	GBR:sp:2016-09:2021-05
norman-quijano	Norman Quijano	Quijano		Q7052708	SLV:sp:2018-05:2019-11
normando-costantino	Normando Costantino	Costantino		Q2837184	ARG:mc:2006:2013
norodom-sihamoni	Norodom Sihamoni	Sihamoni		Q57319	KHM:hs:2004-10:~2026-01
norodom-sihanouk	Norodom Sihanouk	Sihanouk		Q160318	KHM:hs:1993-06:2004-10
norodom-sirivudh	Norodom Sirivudh	Sirivudh			KHM:dg:2004-07:~2005
norovyn-altankhuyag	Norovyn Altankhuyag	Altankhuyag	Norov Altankhuyag	Q57888	MNG:dg:2008-09:~2011;MNG:hg:2012-08:2014-11
nosiviwe-mapisa-nqakula	Nosiviwe Mapisa-Nqakula	Mapisa-Nqakula	Nosiviwe Noluthando Mapisa-Nqakula	Q510746	ZAF:dm:2019-05:~2019-05;ZAF:sp:2021-08:~2022-07
nourdine-bourhane	Nourdine Bourhane	Bourhane		Q12811186	COM:vp:2011-05:2016-05
noureddine-adam	Noureddine Adam	Adam		Q112077215	CAF:im:2013-03:2013-06
noureddine-bedoui	Noureddine Bedoui	Bedoui	Nouredine Bedoui	Q20109520	DZA:hg:2019-03:2019-12;DZA:im:2015-05:2019-03
noureddine-erray	Noureddine Erray	Erray		Q91626084	TUN:fm:2020-02:2020-07
nouri-al-maliki	Nouri al-Maliki	al-Maliki	Nouri Maliki|Nuri Maliki|Nuri al-Maliki	Q57673	IRQ:dm:2010-12:2011-08;IRQ:hg:2007-05:2014-09;IRQ:im:2006-05:2006-06;IRQ:im:2010-12:2014-09;IRQ:vp:2014-09:~2017-03
novruz-mammadov	Novruz Mammadov	Mammadov		Q7065106	AZE:hg:2018-04:2019-10
ntsokoane-samuel-matekane	Ntsokoane Samuel Matekane	Matekane			LSO:hg:2022-10:~2026-01
numan-kurtulmus	Numan Kurtulmuş	Kurtulmuş		Q982397	TUR:dg:2016-05:2018-07
nuno-nabiam	Nuno Nabiam	Nabiam		Q86715481	GNB:hg:2020-02:2023-12
nuno-severiano-teixeira	Nuno Severiano Teixeira	Teixeira		Q920869	PRT:dm:2006-07:2009-10
nur-hassan-hussein	Nur Hassan Hussein	Hussein	Nur Adde Hassan Hussein	Q451302	SOM:hg:2007-11:2009-02
nurdinjon-ismoilov	Nurdinjon Ismoilov	Ismoilov		Q30729355	UZB:sp:2015-01:~2022-07
nurettin-canikli	Nurettin Canikli	Canikli		Q6046409	TUR:dg:2016-05:2018-07;TUR:dm:2016-05:2018-07;TUR:dm:2017-07:2018-07
nuri-badran	Nuri Badran	Badran		Q7070107	IRQ:im:2003-09:2004-04
nurlan-balgimbayev	Nurlan Balgimbayev	Balgimbayev			KAZ:hg:1997-10:1999-10
nurlan-ermekbaev	Nurlan Ermekbaev	Ermekbaev	Nurlan Yermekbayev	Q1775487	KAZ:dm:2018-08:2021-08;KAZ:si:2014-11:2016-09;KAZ:si:2018-04:2018-08
nurlan-nigmatulin	Nurlan Nigmatulin	Nigmatulin		Q3719139	KAZ:ad:2014-04:2016-06
nursultan-nazarbayev	Nursultan Nazarbayev	Nazarbayev	Nursultan A. Nazarbayev|Nursultan Abishuly Nazarbayev	Q57394	KAZ:hs:1991-12:2019-03
nusrat-parvaiz-ashraf	Nusrat Parvaiz Ashraf	Ashraf		Q56153243	PAK:ad:2012-06:2013-03
nyam-osoryn-tuyaa	Nyam-Osoryn Tuyaa	Tuyaa		Q541239	MNG:fm:1998:2000
nyamaagiin-enkhbold	Nyamaagiin Enkhbold	Enkhbold	Nyamaa Enkhbold	Q3346574	MNG:dm:2017-10:2020-07;MNG:fm:2006:2007
nyan-tun	Nyan Tun	Nyan Tun	Nyan Htun		MMR:vp:2012-08:~2015-11
nyo-saw	Nyo Saw	Nyo Saw			MMR:hg:2025-07:~2026-01
nzanga-mobutu	Nzanga Mobutu	Mobutu		Q3091442	COD:dg:2008-10:2010-02
o-su-yong	O Su-yong	Su-yong	Kang Yong Su	Q11261360	PRK:dg:2009-04:2010-06
o-tkir-sultonov	O‘tkir Sultonov	Sultonov		Q1062393	UZB:hg:1995-12:2003-12
oana-toiu	Oana Țoiu	Țoiu			ROU:fm:2025-06:~2025-12
obaidullah-akhund	Obaidullah Akhund	Akhund		Q764159	AFG:dm:1997-04:2001-09
obert-mpofu	Obert Mpofu	Mpofu		Q2011278	ZWE:im:2017-10:2017-11;ZWE:im:2017-11:2018-09
obuch-ojok	Obuch Ojok	Ojok		Q78823225	SSD:sp:2019-12:2021-05
odd-einar-dorum	Odd Einar Dørum	Dørum		Q1349776	NOR:im:1999-03:2000-03;NOR:im:2001-10:2005-10
odd-olsen-ingero	Odd Olsen Ingero	Ingero			SJM:hg:2001-06:2009-09;SJM:hg:2009-09:2015-10
odd-roger-enoksen	Odd Roger Enoksen	Enoksen		Q1367573	NOR:dm:2021-10:2022-04
odo-tevi	Odo Tevi	Tevi			VUT:un:2019-05:~2019-05
odowaa-yusuf-rageh	Odowaa Yusuf Rageh	Rageh		Q86377062	SOM:mc:2019-08:~2022-08
ogmundur-jonasson	Ögmundur Jónasson			Q294666	ISL:im:2011-01:2013-05
ognyan-gerdzhikov	Ognyan Gerdzhikov	Gerdzhikov		Q12289150	BGR:hg:2017-01:2017-05;BGR:sp:2001-07:2005-02
ogulgerek-berdimuhamedova	Ogulgerek Berdimuhamedova	Berdimuhamedova		Q95557031	TKM:ad:2007-02:~2023-01
oh-myung	Oh Myung	Oh		Q12607825	KOR:dg:2004-10:2006-02
ojo-maduekwe	Ojo Maduekwe	Maduekwe		Q3349989	NGA:fm:2007-07:2010-03
ola-ibrahim	Ola Ibrahim	Ibrahim		Q16186714	NGA:mc:2010-09:2012-10;NGA:mc:2012-10:2014-01
olaf-scholz	Olaf Scholz	Scholz		Q61053	DEU:dg:2019-05:~2019-05;DEU:hg:2021-12:2025-05
olafur-ragnar-grimsson	Ólafur Ragnar Grímsson	Grímsson		Q57284	ISL:hs:1996-08:2016-07
olaniyi-oladeji	Olaniyi Oladeji	Oladeji		Q111079803	NGA:si:2009-09:2013-10
olarn-cahipravat	Olarn Cahipravat	Olarn			THA:dg:2008-09:~2008
olavo-correia	Olavo Correia	Correia		Q88247927	CPV:dg:2016-05:~2023-01
oldemiro-baloi	Oldemiro Balói	Balói		Q58223	MOZ:fm:2008-03:2017-12
oleg-arshba	Oleg Arshba	Arshba		Q110969349	GEO:fm:2016-09:2016-10
oleg-balan	Oleg Balan	Balan		Q20431851	MDA:im:2015-02:2016-01
oleg-belokonev	Oleg Belokonev	Belokonev		Q18634077	BLR:mc:2014:2019
oleg-bugrov	Oleg Bugrov	Bugrov		Q110994764	UKR:dm:2014-08:~2022-07
oleg-butkovic	Oleg Butković	Butković		Q26248569	HRV:dg:2022-07:~2024-05
oleg-tulea	Oleg Țulea	Țulea		Q7086176	MDA:fm:2020-03:2020-11
oleg-yesayan	Oleg Yesayan	Yesayan		Q741150	AZE:sp:1997-12:2005-07
oleh-dubyna	Oleh Dubyna	Dubyna			UKR:dg:2001-05:~2002
oleh-urusky	Oleh Urusky	Urusky		Q20070399	UKR:dg:2020-03:2021-11
oleksandr-kuzmuk	Oleksandr Kuzmuk	Kuzmuk		Q4245525	UKR:dm:1996-07:2001-10;UKR:dm:2004-09:2005-02
oleksandr-lavrynovych	Oleksandr Lavrynovych	Lavrynovych		Q2066222	UKR:sp:2008-11:2008-12
oleksandr-litvinenko	Oleksandr Litvinenko	Litvinenko		Q12118123	UKR:si:2021-07:~2022-07
oleksandr-moroz	Oleksandr Moroz	Moroz		Q561122	UKR:sp:2006-07:2007-12
oleksandr-omelchenko	Oleksandr Omelchenko	Omelchenko		Q2376704	UKR:ad:1996-08:2006-04
oleksandr-popov	Oleksandr Popov	Popov		Q4372354	UKR:ad:2010-11:2013-12
oleksandr-sych	Oleksandr Sych	Sych		Q2089730	UKR:dg:2014-02:2014-11
oleksandr-tkachenko	Oleksandr Tkachenko	Tkachenko		Q920728	UKR:sp:1998-07:2000-01
oleksandr-turchynov	Oleksandr Turchynov	Turchynov		Q15850	UKR:dg:2007-12:2010-11;UKR:dm:2014-12:2019-05;UKR:hg:2010-03:2010-03;UKR:hg:2014-02:2014-02;UKR:hs:2014-02:2014-06;UKR:si:2005-02:2005-09;UKR:sp:2014-02:2014-11
oleksandr-vilkul	Oleksandr Vilkul	Vilkul		Q2690188	UKR:dg:2012-12:2014-02
oleksandr-yakymenko	Oleksandr Yakymenko	Yakymenko		Q12173442	UKR:si:2013-01:2014-02
oleksandr-zinchenko	Oleksandr Zinchenko	Zinchenko		Q1803666	UKR:ad:2005-01:2005-09
oleksii-reznikov	Oleksii Reznikov	Reznikov		Q4392444	UKR:dg:2020-03:2021-11;UKR:dm:2021-11:2023-09
oleksiy-danilov	Oleksiy Danilov	Danilov		Q4154638	UKR:dm:2019-10:~2022-07
oleksiy-honcharuk	Oleksiy Honcharuk	Honcharuk		Q64486491	UKR:hg:2019-08:2020-03
oleksiy-lyubchenko	Oleksiy Lyubchenko	Lyubchenko		Q97176848	UKR:dg:2020-03:2021-11
olemic-thommessen	Olemic Thommessen	Thommessen		Q6514130	NOR:sp:2013-10:2018-03
olena-zelenska	Olena Zelenska	Zelenska		Q59321885	UKR:ad:2019-05:~2022-07
olga-alvarado	Olga Alvarado	Alvarado			HND:vp:2018-01:~2022-01
olga-cebotari	Olga Cebotari	Cebotari		Q106866651	MDA:dg:2020-11:2021-08
olga-chupris	Olga Chupris	Chupris		Q42391999	BLR:ad:2019-12:~2022-08
olga-golodets	Olga Golodets	Golodets	Olga Yuryevna Golodets	Q3350421	RUS:dg:2012-05:2020-01
olga-sanchez-cordero	Olga Sánchez Cordero	Sánchez		Q5099093	MEX:sp:2021-09:~2022-07
olha-stefanishyna	Olha Stefanishyna	Stefanishyna		Q96058561	UKR:dg:2020-03:~2022-07
olita-augustovska	Olita Augustovska	Augustovska		Q60320799	LVA:ad:2009-03:2010-11
olive-lembe-di-sita	Olive Lembe di Sita	di Sita		Q509657	COD:ad:2006-06:2019-01
oliver-spasovski	Oliver Spasovski	Spasovski		Q21467814	MKD:hg:2020-01:2020-08;MKD:im:2015-11:2016-05;MKD:im:2016-09:2016-12;MKD:im:2017-06:2020-01;MKD:im:2020-08:~2022-08
olivera-injac	Olivera Injac	Injac		Q104597629	MNE:dm:2020-12:2022-04
oliverio-garcia-rodas	Oliverio García Rodas	Rodas		Q110184165	GTM:im:2020-06:2020-11
olivia-ragnaghnewende-rouamba	Olivia Ragnaghnewendé Rouamba	Rouamba		Q111184239	BFA:fm:2022-03:~2023-01
olivier-kamitatu-etsu	Olivier Kamitatu Etsu	Etsu		Q3351121	COD:sp:2003-04:2006-04
olivier-mahafaly-solonandrasana	Olivier Mahafaly Solonandrasana	Solonandrasana			MDG:hg:2016-04:2018-06
olivier-nduhungirehe	Olivier Nduhungirehe	Nduhungirehe			RWA:fm:2024-06:~2025-12
ollanta-humala-tasso	Ollanta Humala Tasso	Humala			PER:hg:2011-07:2016-07;PER:hs:2011-07:2016-07
olly-robbins	Olly Robbins	Robbins		Q7087793	GBR:ad:2006-06:2007-09
olof-nordal	Ólöf Nordal			Q293066	ISL:im:2014-12:2017-01
olta-xhacka	Olta Xhaçka	Xhaçka		Q13043722	ALB:dm:2017-09:2020-12;ALB:fm:2020-12:2021-09;ALB:fm:2020-12:~2022-10
olubanke-king-akerele	Olubanke King Akerele	Akerele		Q436587	LBR:fm:2007-08:2010-11
olugbenga-ashiru	Olugbenga Ashiru	Ashiru		Q18604150	NGA:fm:2011-07:2013
oluremi-oyo	Oluremi Oyo	Oyo		Q18187112	USA:ad:2003:2014-10
olusegun-obasanjo	Olusegun Obasanjo	Obasanjo		Q202006	NGA:hg:1999-05:2007-05;NGA:hs:1999-05:2007-05
oluseyi-petinrin	Oluseyi Petinrin	Petinrin		Q16186835	NGA:mc:2008-08:2010-09;NGA:mc:2010-09:2012-10
olusola-obada	Olusola Obada	Obada		Q23011134	NGA:dm:2012-07:2013-09
oluyemi-adeniji	Oluyemi Adeniji	Adeniji		Q7088880	NGA:fm:2003-07:2006-06;NGA:im:2006-06:2007-05
olzhas-bektenov	Olzhas Bektenov	Bektenov			KAZ:hg:2024-02:~2026-01
olziisaikhan-enkhtuvshin	Olziisaikhan Enkhtuvshin	Enkhtuvshin	Ulziisaikhan Enkhtuvshin|Ulziisaikhan Enkhtuvshun	Q3351752	MNG:dg:2017-10:~2023-05
om-birla	Om Birla	Birla		Q7089335	IND:sp:2019-06:~2022-07
omar-abdirashid-ali-sharmarke	Omar Abdirashid Ali Sharmarke	Sharmarke		Q57899	SOM:hg:2009-02:2010-09;SOM:hg:2014-12:2017-03
omar-al-bashir	Omar al-Bashir	al-Bashir	Marshall Umar Hasan Ahmad al-Bashir|Marshall Umar Hassan Ahmad al-Bashir|Umar Hasan Ahmad al-Bashir|Umar Hassan Ahmad al-Bashir	Q57265	SDN:hg:1993-10:2019-08;SDN:hs:1989-06:2019-04;SDN:hs:1993-10:2021-11
omar-ali-juma	Omar Ali Juma	Juma		Q3372764	TZA:vp:1995-11:2001
omar-barboza	Omar Barboza	Barboza		Q3438429	VEN:sp:2018-01:2019-01
omar-bongo	Omar Bongo	Bongo	El Hadj Omar Bongo|El Hadj Omar Bongo Ondimba	Q172083	GAB:hs:1967-12:2009-06
omar-chehade	Omar Chehade	Chehade			PER:vp:2011-07:~2011
omar-hilale	Omar Hilale	Hilale			MAR:un:2019-05:~2019-05
omar-ibrahim-ghalawanji	Omar Ibrahim Ghalawanji	Ghalawanji	Umar Ibrahim Ghalawanji	Q918978	SYR:dg:2019-05:~2019-05;SYR:hg:2012-08:2012-08
omar-j-marrero	Omar J. Marrero	Marrero	Omar Marrero Diaz|Omar Marrero Díaz	Q110659991	PRI:fm:2021-07:~2022-12
omar-karami	Omar Karami	Karami			LBN:hg:2004-10:2005-06
omar-razzaz	Omar Razzaz	Razzaz		Q29512679	JOR:dm:2019-05:~2019-05;JOR:hg:2018-06:2020-10
omar-suleiman	Omar Suleiman	Suleiman		Q223568	EGY:vp:2011-01:2011-02
omar-touray	Omar Touray	Touray		Q2023146	GMB:fm:2008-03:2009-09
omer-bar-lev	Omer Bar-Lev	Bar-Lev		Q3593286	ISR:im:2021-06:~2022-07
omer-dahab-fadl-mohamed	Omer Dahab Fadl Mohamed	Dahab			SDN:un:2019-05:~2019-05
omer-ismail	Omer Ismail	Ismail		Q7090105	SDN:fm:2020-07:2021-02
omurbek-babanov	Omurbek Babanov	Babanov			KGZ:dg:2010-12:~2010;KGZ:hg:2011-12:2012-09
omurbek-tekebayev	Omurbek Tekebayev	Tekebayev		Q297568	KGZ:sp:2005-03:2006-02
ong-teng-cheong	Ong Teng Cheong	Ong			SGP:hs:1993-09:1999-09
onik-gasparyan	Onik Gasparyan	Gasparyan		Q21210624	ARM:mc:2020-06:2021-03
onno-eichelsheim	Onno Eichelsheim	Eichelsheim		Q94429161	NLD:mc:2021-04:~2022-08
ope-pasquet	Ope Pasquet	Pasquet		Q3824716	URY:sp:2022-03:~2022-07
oppah-muchinguri	Oppah Muchinguri	Muchinguri	Oppah Muchinguri-Kashiri	Q7095508	ZWE:dm:2018-09:~2022-07
oqil-oqilov	Oqil Oqilov	Oqilov	Ogil Oqilov	Q57754	TJK:hg:1999-12:2013-11
orazgeldi-amanmyradow	Orazgeldi Amanmyradow	Amanmyradow		Q39083355	TKM:im:2007-10:2009-05
orkhan-sultanov	Orkhan Sultanov	Sultanov		Q31295398	AZE:si:2015-12:~2022-07
orlando-d-smith	Orlando D. Smith	Smith	Orlando Smith		VGB:hg:2003-06:2007-08;VGB:hg:2011-11:2019-02
orlando-s-mercado	Orlando S. Mercado	Mercado		Q984659	PHL:dm:1998-06:2001-01;PHL:dm:2001-01:2001-01
osbourne-fleming	Osbourne Fleming	Fleming			AIA:hg:2000-03:2010-02
oscar-adolfo-naranjo-trujillo	Oscar Adolfo Naranjo Trujillo	Naranjo			COL:vp:2017-03:~2017
oscar-arias-sanchez	Óscar Arias Sánchez	Arias		Q49344	CRI:hg:2006-05:2010-05;CRI:hs:2006-05:2010-05
oscar-berger	Óscar Berger	Berger	Oscar Jose Rafael Berger Perdomo	Q293194	GTM:hg:2004-01:2008-01;GTM:hs:2004-01:2008-01
oscar-chinchilla	Óscar Chinchilla	Chinchilla		Q28837292	GTM:sp:2017-01:2018-01
oscar-eduardo-ramirez-aguilar	Oscar Eduardo Ramírez Aguilar	Aguilar		Q16216731	MEX:sp:2020-09:2021-08
oscar-luigi-scalfaro	Oscar Luigi Scalfaro	Scalfaro			ITA:hs:1992-05:1999-05
oscar-martin-arce-paniagua	Óscar Martín Arce Paniagua	Paniagua		Q6174861	MEX:sp:2012-05:2012-08
oscar-mina	Oscar Mina	Mina	Oscar Mona	Q888482	SMR:hs:2009-04:2009-10;SMR:hs:2022-04:~2022-12
oscar-ortiz	Óscar Ortiz	Ortiz	Salvador Oscar Ortiz	Q8078853	SLV:vp:2014-06:2019-06
oscar-raul-aguad	Oscar Raúl Aguad	Aguad	Oscar Aguad	Q7106223	ARG:dm:2017-07:2019-12
oscar-ruben-salomon-fernandez	Oscar Rubén Salomón Fernández	Fernández		Q110194186	PRY:sp:2020-07:~2022-08
oscar-sousa	Óscar Sousa	Sousa		Q5574245	STP:dm:2003-08:2008-06;STP:dm:2012-12:2014-11;STP:dm:2018-12:2021-08;STP:fm:2004-03:2004-03;STP:fm:2006-01:2006-04
oscar-temaru	Oscar Temaru	Temaru			PYF:hg:2010-04:2011-04
osman-gunes	Osman Güneş	Güneş		Q7107079	TUR:im:2007-05:2007-08;TUR:im:2011-03:2011-07
osman-hussein-osman	Osman Hussein Osman	Hussein	Osman Hussein	Q110629734	SDN:hg:2022-01:~2024-06
osman-jama-ali	Osman Jama Ali	Ali		Q732073	SOM:hg:2001-10:2001-11
osman-kebir	Osman Kebir	Kebir	Osman Yousif Kibir	Q2161477	SDN:vp:2018-09:2019-04
osman-saleh-mohammed	Osman Saleh Mohammed	Osman		Q58163	ERI:fm:2007-04:~2022-08
osmany-cienfuegos-gorriaran	Osmany Cienfuegos Gorriarán	Gorriarán		Q7107144	CUB:dg:1980:2009
ossur-skarphedinsson	Össur Skarphéðinsson			Q58123	ISL:fm:2009-02:2013-05
osvaldo-de-jesus-serra-van-dunem	Osvaldo de Jesus Serra Van-Dúnem	Van-Dúnem		Q6222208	AGO:im:2002:2006
oswald-harding	Oswald Harding	Harding		Q7108124	JAM:sp:2007-09:2011-12
oswaldo-jarrin-roman	Oswaldo Jarrin Roman	Jarrin			ECU:dm:2019-05:~2019-05
otar-khetsia	Otar Khetsia	Khetsia		Q4497422	GEO:im:2005-02:2010-08;GEO:im:2011-10:2014-06;GEO:im:2014-06:2014-08
othman-al-ghanmi	Othman al-Ghanmi	al-Ghanmi		Q29834564	IRQ:im:2020-05:~2022-08
othman-hussein-fayed-majali	Othman Hussein Fayed Majali	Majali	Uthman Hussain Faid al-Mujali	Q16120263	YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05
othman-jerandi	Othman Jerandi	Jerandi		Q12270270	TUN:fm:2013-03:2014-01;TUN:fm:2020-09:~2022-07
othmar-commenda	Othmar Commenda	Commenda		Q1251218	AUT:mc:2011-01:2011-11;AUT:mc:2013-05:2018-07
otinielu-tausi	Otinielu Tausi	Tausi		Q7108741	TUV:im:2001-12:2004-08;TUV:sp:2002-08:2006-08;TUV:sp:2014-03:2019-09
otmar-hasler	Otmar Hasler	Hasler	Ottmar Hasler	Q238670	LIE:hg:2001-04:2009-03
otto-perez-molina	Otto Pérez Molina	Pérez Molina	Otto Fernando Perez Molina	Q57539	GTM:hg:2012-01:2015-09;GTM:hs:2012-01:2015-09
otto-rivero	Otto Rivero	Rivero		Q15837933	CUB:dg:2003:2009
otto-schily	Otto Schily	Schily			DEU:im:1998-10:2005-11
otto-sonnenholzner	Otto Sonnenholzner	Sonnenholzner		Q59510424	ECU:vp:2018-12:2020-07
oudom-khattiya	Oudom Khattiya	Oudom			LAO:vp:1998-02:~1999
ougoureh-kifleh-ahmed	Ougoureh Kifleh Ahmed	Ahmed		Q3358119	DJI:dm:1999:2011
ouhoumoudou-mahamadou	Ouhoumoudou Mahamadou	Mahamadou		Q7110324	NER:ad:2019-05:~2019-05;NER:hg:2021-04:~2024-01
oumar-tatum-ly	Oumar Tatum Ly	Ly			MLI:hg:2013-09:2014-04
ousainou-darboe	Ousainou Darboe	Darboe		Q710820	GMB:fm:2017-02:2018-06;GMB:vp:2018-06:2019-03
ousman-badjie	Ousman Badjie	Badjie		Q2041805	GMB:im:1999-01:2003-09
ousman-jammeh	Ousman Jammeh	Jammeh		Q2041811	GMB:fm:2009-09:2010-06
ousman-sonko	Ousman Sonko	Sonko		Q24018735	GMB:im:2006-11:2012-04;GMB:im:2012-05:2016-09
ousmane-issoufi-maiga	Ousmane Issoufi Maiga	Maiga			MLI:hg:2004-04:2007-09
ousmane-sonko	Ousmane Sonko	Sonko			SEN:hg:2024-04:~2026-01
ousseini-tinni	Ousseini Tinni	Tinni		Q27825306	NER:sp:2016-03:2021-03
ovidio-manuel-barbosa-pequeno	Ovídio Manuel Barbosa Pequeno	Pequeno		Q3358982	STP:fm:2004-03:2006-01;STP:fm:2007-11:2008
ovidio-pacheco-salazar	Ovidio Pacheco Salazar	Salazar		Q113970811	CRI:sp:2001:2002
ovie-omo-agege	Ovie Omo-Agege	Omo-Agege		Q55080914	NGA:sp:2019-06:~2022-07
owe-wiktorin	Owe Wiktorin	Wiktorin		Q6241724	SWE:mc:1994-07:2000-06
owen-arthur	Owen Arthur	Arthur	Owen Seymour Arthur	Q356389	BRB:hg:1994-09:2008-01
owen-walsh	Owen Walsh	Walsh			NFK:hg:2007-10:2012-04
owoye-andrew-azazi	Owoye Andrew Azazi	Azazi		Q7114962	NGA:mc:2006-06:2007-05;NGA:mc:2007-05:2008-08
oyunerdene-luvsannamsrai	Oyunerdene Luvsannamsrai	Oyunerdene	Luvsannamsrai Oyun-Erdene	Q24248226	MNG:hg:2021-01:2025-06
p-j-patterson	P. J. Patterson	Patterson	Percival James Patterson	Q109130	JAM:hg:1992-03:2006-03
paavo-lipponen	Paavo Lipponen	Lipponen		Q29110	FIN:hg:1995-04:2003-04;FIN:sp:2003-04:2007-03
pablo-escudero-morales	Pablo Escudero Morales	Morales		Q26745937	MEX:sp:2016-09:2017-08
pacome-moubelet-boubeya	Pacome Moubelet Boubeya	Moubelet Boubeya		Q26924447	GAB:fm:2016-09:2017;GAB:fm:2020-07:2022-03
paek-nam-sun	Paek Nam-sun	Nam-sun		Q494061	PRK:fm:1998-09:2007-01
paivi-rasanen	Päivi Räsänen	Räsänen		Q438819	FIN:im:2011-06:2014-06;FIN:im:2014-06:2015-05
pak-hun	Pak Hun	Pak	Pak Chun Nam	Q56820559	PRK:dg:2021-01:~2023-01
pak-jong-chon	Pak Jong-chon	Pak		Q16905280	PRK:mc:2019-09:2021-09
pak-jong-gun	Pak Jong-gun	Pak		Q12597103	PRK:dg:2021-01:~2023-01
pak-myong-su	Pak Myong Su	Pak			PRK:dg:2009-09:~2009
pak-pong-ju	Pak Pong-ju	Pak	Pak Pong-chu	Q494800	PRK:hg:2003-09:2007-04;PRK:hg:2013-04:2019-04
pak-su-il	Pak Su-il	Pak	Pak Su Gil	Q56820402	PRK:dg:2009-09:~2011
pak-tae-chun	Pak Tae-chun	Pak			KOR:hg:2000-01:2000-05
pak-ui-chun	Pak Ui-chun	Pak		Q58214	PRK:fm:2007-05:2014-04
pakalitha-mosisili	Pakalitha Mosisili	Mosisili		Q57732	LSO:hg:1998-05:2012-06;LSO:hg:2015-03:2017-06
pal-csaky	Pal Csaky	Csaky			SVK:dg:1998-10:~2005
pal-jonson	Pål Jonson	Jonson			SWE:dm:2022-10:~2025-12
pal-schmitt	Pál Schmitt	Schmitt		Q184810	HUN:hs:2010-08:2012-04;HUN:sp:2010-05:2010-08
palamagamba-john-aidan-mwaluko-kabudi	Palamagamba John Aidan Mwaluko Kabudi	Kabudi		Q29579700	TZA:fm:2019-03:2021-03
panagiotis-chinofotis	Panagiotis Chinofotis	Chinofotis		Q7129831	GRC:mc:2005:2007
panagiotis-pikrammenos	Panagiotis Pikrammenos	Pikrammenos		Q318492	GRC:dg:2019-07:~2022-07;GRC:hg:2012-05:2012-06
pande-petrovski	Pande Petrovski	Petrovski		Q3400763	MKD:mc:2001-06:2001-09
pandeli-majko	Pandeli Majko	Majko		Q381214	ALB:dm:2001-09:2002-01;ALB:dm:2002-07:2005-09;ALB:hg:1998-10:1999-10;ALB:hg:2002-02:2002-07
pandikar-amin-mulia	Pandikar Amin Mulia	Mulia		Q4343921	MYS:sp:2008-04:2018-05
pani-yathotou	Pani Yathotou	Pani	Pany Yathotou		LAO:vp:2021-03:~2024-05
panos-kammenos	Panos Kammenos	Kammenos		Q1467594	GRC:dm:2015-01:2015-08;GRC:dm:2015-09:2019-01
panos-panagiotopoulos	Panos Panagiotopoulos	Panagiotopoulos		Q2048881	GRC:dm:2012-06:2013-06
pantaleon-alvarez	Pantaleon Alvarez	Alvarez		Q24239770	PHL:sp:2016-07:2019-06
paolo-bollini	Paolo Bollini	Bollini		Q557046	SMR:hs:1998-10:~1999;SMR:hs:2004-04:2004-10
paolo-gentiloni	Paolo Gentiloni	Gentiloni		Q1071031	ITA:fm:2014-10:2016-12;ITA:hg:2016-12:2018-06
paolo-rondelli	Paolo Rondelli	Rondelli		Q7132238	SMR:hs:2022-04:~2022-12
par-nuder	Pär Nuder	Nuder		Q320842	SWE:dm:2002-10:2002-11
paramanga-ernest-yonli	Paramanga Ernest Yonli	Yonli	Ernest Paramanga Yonli	Q434742	BFA:hg:2000-11:2007-06
paramaslyum-pillay-vyapoory	Paramaslyum Pillay Vyapoory	Vyapoory			MUS:vp:2016-04:~2017-03
parfait-anicet-mbay	Parfait Anicet Mbay	Mbay		Q108292458	CAF:fm:2013-02:2013-03;CAF:fm:2013:~2022-07
park-byeong-seug	Park Byeong-seug	Park		Q16079899	KOR:sp:2020-06:2022-05
park-geun-hye	Park Geun-hye	Park		Q138048	KOR:hs:2013-02:2017-03
park-han-ki	Park Han-ki	Park		Q47501409	KOR:mc:2018-10:2020-09
park-hee-tae	Park Hee-tae	Park		Q6783852	KOR:sp:2010-06:2012-02
park-heung-ryeol	Park Heung-ryeol	Park		Q12597362	KOR:mc:2006-11:2008-03
park-jie-won	Park Jie-won	Park		Q624217	KOR:si:2020-07:~2022-08
park-jin	Park Jin	Jin		Q16090188	KOR:fm:2022-05:2024-01
park-kwan-yong	Park Kwan-yong	Park		Q12596508	KOR:sp:2002-07:2004-05
park-soon-ae	Park Soon-ae	Park		Q112131619	KOR:dg:2022-07:~2022-08
parmanand-jha	Parmanand Jha	Jha	Paramananda Jha	Q2482925	NPL:vp:2008-07:2015-10
paru-aihi	Paru Aihi	Aihi		Q28086377	PNG:fm:2011:2012
parvez-elahi	Parvez Elahi	Elahi	Chaudhry Pervais Elahi	Q2961554	PAK:dg:2012-06:2013-03
parviz-davudi	Parviz Davudi	Davudi			IRN:vp:2005-09:~2008
pascal-affi-nguessan	Pascal Affi N'Guessan	N'Guessan	Affi N'Guessan	Q717915	CIV:hg:2000-10:2003-02
pascal-barandagiye	Pascal Barandagiye	Barandagiye			BDI:im:2019-05:~2019-05
pascal-couchepin	Pascal Couchepin	Couchepin		Q115513	CHE:hg:2003-01:2003-12;CHE:hg:2008-01:2008-12;CHE:hs:2003-01:2003-12;CHE:hs:2008-01:2008-12;CHE:vp:2002-01:2002-12;CHE:vp:2007-01:2007-12
pascal-koupaki	Pascal Koupaki	Koupaki	Pascal Irenee Koupaki	Q29035	BEN:hg:2011-05:2015-06
pascal-lamy	Pascal Lamy	Lamy		Q277183	:io:2005-09:2013-08
pascal-nyabenda	Pascal Nyabenda	Nyabenda		Q16873213	BDI:hs:2020-06:2020-06
pascal-yoadimnadji	Pascal Yoadimnadji	Yoadimnadji		Q344743	TCD:hg:2005-02:2007-02
pascale-bruderer	Pascale Bruderer	Bruderer		Q116100	CHE:sp:2009-11:2010-11
pascoal-mocumbi	Pascoal Mocumbi	Mocumbi		Q1383773	MOZ:hg:1994-12:2004-02
pasquale-preziosa	Pasquale Preziosa	Preziosa		Q3897122	ITA:mc:2013-02:2016-03
pasquale-valentini	Pasquale Valentini	Valentini		Q6693543	SMR:fm:2012-12:2016
pasteur-bizimungu	Pasteur Bizimungu	Bizimungu		Q471882	RWA:hs:1994-07:2000-03
pastor-micha-ondo-bile	Pastor Micha Ondó Bile	Ondó		Q58151	GNQ:fm:2003-02:2012-05
patalione-kanimoa	Patalione Kanimoa	Kanimoa			WLF:hg:2001-01:2012-04
patience-jonathan	Patience Jonathan	Jonathan		Q7144934	NGA:ad:2010-05:2015-05
patrice-cellario	Patrice Cellario	Cellario			MCO:im:2019-05:~2019-05
patrice-talon	Patrice Talon	Talon		Q16669148	BEN:hg:2016-04:~2026-01;BEN:hg:2021-04:~2021-05;BEN:hs:2016-04:~2026-01
patrice-trovoada	Patrice Trovoada	Trovoada	Patrice Emery Trovoada	Q459822	STP:fm:2001:2002-02;STP:hg:2008-02:2008-06;STP:hg:2010-08:2012-12;STP:hg:2014-11:2018-12;STP:hg:2019-05:~2019-05;STP:hg:2022-11:2025-01
patricia-deveaux	Patricia Deveaux	Deveaux		Q108990353	BHS:sp:2021-09:~2022-07
patricia-espinosa	Patricia Espinosa	Espinosa		Q58082	MEX:fm:2006-12:2012-11
patricia-etteh	Patricia Etteh	Etteh		Q7145570	NGA:sp:2007-06:2007-10
patricia-robinson	Patricia Robinson	Robinson		Q7145811	TTO:ad:1997-03:2003-03
patricia-rodas	Patricia Rodas	Rodas		Q9056875	HND:fm:2009-01:2009-06
patricio-walker	Patricio Walker	Walker		Q6066812	CHL:sp:2015-03:2016-03
patrick-abba-moro	Patrick Abba Moro	Moro		Q19668719	NGA:im:2011-07:2015-05
patrick-achi	Patrick Achi	Achi		Q3369176	CIV:hg:2021-03:2023-10
patrick-dewael	Patrick Dewael	Dewael		Q15992	BEL:im:2003-07:2008-12;BEL:sp:2008-12:2010-07;BEL:sp:2014-06:2014-10;BEL:sp:2019-06:2020-10
patrick-faber	Patrick Faber	Faber			BLZ:dg:2016-06:~2020-11
patrick-herminie	Patrick Herminie	Herminie			SYC:hg:2025-10:~2026-01;SYC:hs:2025-10:~2026-01
patrick-ho	Patrick Ho	Ho		Q7146739	HKG:im:2002-07:2007-06
patrick-leclercq	Patrick Leclercq	Leclercq	Patrick Leclerque		MCO:hg:2000-01:2005-06
patrick-lipton-robinson	Patrick Lipton Robinson	Robinson		Q1304283	:io:2015-02:~2023-01
patrick-m-walsh	Patrick M. Walsh	Walsh		Q7147062	USA:mc:2007-04:2009-08
patrick-manning	Patrick Manning	Manning		Q365206	TTO:hg:2001-12:2010-05
patrick-ollier	Patrick Ollier	Ollier		Q976436	FRA:sp:2007-03:2007-06
patrick-pruaitch	Patrick Pruaitch	Pruaitch		Q35553617	PNG:fm:2019-08:2020-12
patteson-oti	Patteson Oti	Oti		Q7148496	SLB:fm:1997-08:2000-06;SLB:fm:2006-05:2007-12;SLB:sp:2019-05:~2022-08
patxi-lopez	Patxi López	López		Q465161	ESP:sp:2016-01:2016-07
paul-berenger	Paul Bérenger	Bérenger		Q138970	MUS:dg:2000-09:~2002;MUS:hg:2003-09:2005-07
paul-biya	Paul Biya	Biya		Q57272	CMR:hs:1982-11:~2026-01
paul-biyoghe-mba	Paul Biyoghe Mba	Biyoghe			GAB:hg:2009-07:2012-02
paul-calvert	Paul Calvert	Calvert		Q7149687	AUS:sp:2002-08:2007-08
paul-candler	Paul Candler	Candler			IOT:hg:2021-07:2024-12
paul-chet-greene	Paul Chet Greene	Greene	E.P. Chet Greene|Paul Greene	Q20172097	ATG:fm:2018-03:~2022-12
paul-chiu	Paul Chiu	Chiu		Q8273178	TWN:dg:2008-05:2009-09
paul-degerlund	Paul Degerlund	Degerlund		Q5619378	SWE:mc:1998:2000
paul-dike	Paul Dike	Dike		Q1420311	NGA:mc:2006-06:2008-08;NGA:mc:2008-08:2010-09
paul-dlamini	Paul Dlamini	Dlamini		Q28403455	SWZ:dg:2013:2018-11
paul-henri-sandaogo-damiba	Paul-Henri Sandaogo Damiba	Damiba		Q110666454	BFA:dm:2022-09:2022-09;BFA:hs:2022-01:2022-09
paul-j-selva	Paul J. Selva	Selva		Q16776319	USA:mc:2015-07:~2022-08
paul-kaba-thieba	Paul Kaba Thieba	Thieba		Q22043905	BFA:hg:2016-01:2019-01;BFA:hg:2019-05:~2019-05
paul-kagame	Paul Kagame	Kagame		Q1231345	RWA:dm:1994-07:2000-04;RWA:hs:2000-04:~2026-01;RWA:vp:1994-07:~1999
paul-martin	Paul Martin	Martin		Q128529	CAN:hg:2003-12:2006-02
paul-mashatile	Paul Mashatile	Mashatile	Paul Mashsatile	Q7152252	ZAF:dg:2023-03:~2024-05;ZAF:vp:2023-03:~2024-05
paul-mayom-akech	Paul Mayom Akech	Mayom	Paul Mayom Akec	Q7152291	SSD:im:2020-03:2021-11
paul-robertson	Paul Robertson	Robertson		Q108426450	JAM:fm:1993:2001
paul-ryan	Paul Ryan	Ryan		Q203966	USA:sp:2015-10:2019-01
paul-shabangu	Paul Shabangu	Shabangu		Q2062420	SWZ:hg:2003-09:2003-11
paul-somohardjo	Paul Somohardjo	Somohardjo		Q2125987	SUR:sp:2005-06:2010-06
paul-stanescu	Paul Stănescu	Stănescu		Q28113893	ROU:ad:2017-10:2019-02
paul-symon	Paul Symon	Symon		Q7153896	AUS:si:2017-12:~2022-07
paul-tiensten	Paul Tiensten	Tiensten		Q3372294	PNG:fm:2006:2007
paul-toungui	Paul Toungui	Toungui		Q58208	GAB:fm:2008-10:2012-02
paul-van-tigchelt	Paul Van Tigchelt	Van Tigchelt			BEL:dg:2023-10:~2024-05
paula-bennett	Paula Bennett	Bennett		Q6416051	NZL:dg:2016-12:2017-10;NZL:hg:2016-12:2017-10
paula-cox	Paula Cox	Cox			BMU:hg:2010-10:2012-12
paula-mae-weekes	Paula-Mae Weekes	Weekes		Q47461098	TTO:hs:2018-03:2023-03
paula-risikko	Paula Risikko	Risikko		Q2983780	FIN:im:2016-06:2018-02;FIN:sp:2018-02:2019-04
paulette-lenert	Paulette Lenert	Lenert		Q59465834	LUX:dg:2022-01:~2022-07
paulino-jose-macaringue	Paulino Jose Macaringue	Macaringue		Q111817475	MOZ:mc:2008-03:2013-06
paulo-augusto-costa-rocha	Paulo Augusto Costa Rocha	Rocha	Paulo Rocha	Q114612818	CPV:im:2019-05:~2019-05;CPV:im:2021-05:~2023-01
paulo-jorge-espirito-santo	Paulo Jorge Espirito Santo	Santo		Q28497473	STP:fm:1999-07:2000-04
paulo-kassoma	Paulo Kassoma	Kassoma		Q373591	AGO:hg:2008-09:2010-02;AGO:sp:2010-02:2012-09
paulo-portas	Paulo Portas	Portas		Q58161	PRT:dg:2013-07:2015-11;PRT:dm:2002-04:2005-03;PRT:fm:2011-06:2013-07
paulo-rangel	Paulo Rangel	Rangel			PRT:fm:2024-04:~2025-12
paulo-sergio-nogueira-de-oliveira	Paulo Sérgio Nogueira de Oliveira	de Oliveira		Q106307801	BRA:dm:2022-03:~2022-07
pavao-miljavac	Pavao Miljavac	Miljavac		Q3513267	HRV:dm:1998-10:2000-01
pavel-belobradek	Pavel Bělobrádek	Bělobrádek		Q1373840	CZE:dg:2014-01:2017-12
pavel-filip	Pavel Filip	Filip		Q7155601	MDA:hg:2016-01:2019-06
pavel-gantar	Pavel Gantar	Gantar		Q3487725	SVN:sp:2008-10:2011-09
pavel-mertlik	Pavel Mertlík	Mertlík	Pavel Rychetsky	Q12044174	CZE:dg:1998-07:2001-04
pavel-nemec	Pavel Němec	Němec		Q12044193	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2006-08
pavel-rychetsky	Pavel Rychetský	Rychetský		Q3511760	CZE:dg:1998-07:2002-07;CZE:dg:2002-07:2004-08
pavel-voicu	Pavel Voicu	Voicu		Q64746574	MDA:dm:2019-06:2019-11;MDA:im:2019-11:2021-08
pavlo-klimkin	Pavlo Klimkin	Klimkin		Q10857432	UKR:fm:2016-04:2019-08
pavlo-lebedyev	Pavlo Lebedyev	Lebedyev		Q1767960	UKR:dm:2012-12:2014-02
pavlo-rozenko	Pavlo Rozenko	Rozenko		Q2502227	UKR:dg:2016-04:2019-08
pavol-hrusovsky	Pavol Hrušovský	Hrušovský		Q700735	SVK:sp:2002-10:2006-02;SVK:sp:2011-10:2012-04
pavol-paska	Pavol Paška	Paška		Q1374505	SVK:sp:2006-06:2010-06;SVK:sp:2012-04:2014-11
pavol-rusko	Pavol Rusko	Rusko			SVK:dg:2003-09:~2003;SVK:dg:2004-05:~2005
pearnel-charles	Pearnel Charles	Charles		Q2065916	JAM:sp:2016-03:2020-08
pedro-abaga-esono	Pedro Abaga Esono	Esono		Q112175229	GNQ:ad:2020-08:~2022-07
pedro-agramunt	Pedro Agramunt	Agramunt		Q11940700	:io:2016-01:2017-10
pedro-brolo	Pedro Brolo	Brolo		Q66381168	GTM:fm:2020-01:2022-01
pedro-carmona	Pedro Carmona	Carmona		Q878705	VEN:hs:2002-04:2002-04
pedro-castillo	Pedro Castillo	Castillo	Jose Pedro Castillo Terrones	Q103838608	PER:hg:2021-07:2022-12;PER:hs:2021-07:2022-12
pedro-ela-nguema-buna	Pedro Ela Nguema Buna	Buna		Q112175230	GNQ:ad:2020-08:~2022-07
pedro-lorenzo-alliana-rodriguez	Pedro Lorenzo Alliana Rodríguez	Alliana	Pedro Lorenzo Alliana Rodr guez	Q51885479	PRY:sp:2019-07:~2022-08;PRY:vp:2023-08:~2024-06
pedro-miguel-gonzalez-pinzon	Pedro Miguel González Pinzón	Pinzón		Q7159791	PAN:sp:2007-09:2008-08
pedro-miret-prieto	Pedro Miret Prieto	Prieto		Q6069538	CUB:dg:1990:2009
pedro-monsuy-asumu	Pedro Monsuy Asumu	Asumu		Q112186238	GNQ:ad:2020-08:~2022-07
pedro-morenes	Pedro Morenés	Morenés		Q2066688	ESP:dm:2011-11:2016-11
pedro-ndong-obiang-ngomo	Pedro Ndong Obiang Ngomo	Ngomo		Q112186166	GNQ:ad:2020-08:~2022-07
pedro-ondo-ngua	Pedro Ondo Ngua	Ngua		Q112186215	GNQ:ad:2020-08:~2022-07
pedro-ondo-nguema-okomo	Pedro Ondo Nguema Okomo	Okomo		Q112133267	GNQ:ad:2020-08:~2022-07
pedro-p-tenorio	Pedro P. Tenorio	Tenorio			MNP:hg:1998-01:2002-01
pedro-pablo-kuczynski-godard	Pedro Pablo Kuczynski Godard	Kuczynski			PER:hg:2016-07:2020-11;PER:hs:2016-07:2020-11
pedro-passos-coelho	Pedro Passos Coelho	Passos Coelho	Pedro Manuel Mamede Passos Coelho|Pedro Manuel Passos Coelho Mamede	Q57615	PRT:hg:2011-06:2015-11
pedro-pierluisi	Pedro Pierluisi	Pierluisi			PRI:hg:2021-01:2025-01
pedro-pinto	Pedro Pinto	Pinto	Pedro Pinto Rubianes		ECU:vp:2000-01:~2001
pedro-pires	Pedro Pires	Pires	Pedro Verona Pires|Pedro Verona Rodrigues Pires|Pedro Verona Rodriques Pires	Q107431	CPV:hs:2001-03:2011-09
pedro-rossello	Pedro Rossello	Rossello			PRI:hg:1993-01:2001-01
pedro-sanchez	Pedro Sánchez	Sánchez	Pedro Sanchez Perez-Castejon|Spain Pedro Sanchez Perez-Castejon	Q6070218	ESP:hg:2018-06:~2026-01
pedro-santana-lopes	Pedro Santana Lopes	Santana Lopes		Q239248	PRT:hg:2004-07:2005-03
pedro-solbes	Pedro Solbes	Solbes	Pedro Solbes Mira		ESP:vp:2004-04:~2008
pedro-vaz	Pedro Vaz	Vaz		Q2042621	URY:fm:2009-08:2010-03
peeni-henare	Peeni Henare	Henare		Q18098260	NZL:dm:2020-11:~2022-08
pekka-haavisto	Pekka Haavisto	Haavisto		Q317485	FIN:fm:2019-12:~2022-07
pelenike-isaia	Pelenike Isaia	Isaia		Q7161303	TUV:im:2011-09:2013-08
pellumb-qazimi	Pëllumb Qazimi	Qazimi		Q47281809	ALB:mc:2000:2006
pelonomi-venson-moitoi	Pelonomi Venson-Moitoi	Venson-Moitoi		Q7161670	BWA:fm:2014:2018
penda-ya-ndakolo	Penda ya Ndakolo	Ndakolo			NAM:dm:2019-05:~2019-05
pengiran-aminan-pengiran-mahmud	Pengiran Aminan Pengiran Mahmud	Mahmud		Q65548572	BRN:mc:2018-01:2020-09
penisimani-fifita	Penisimani Fifita	Fifita		Q96470811	TON:im:2016-10:2017-01
pennelope-beckles	Pennelope Beckles	Beckles	Penelope Beckles	Q37294256	TTO:un:2019-05:~2019-05
penny-mordaunt	Penny Mordaunt	Mordaunt		Q580464	GBR:dm:2019-05:2019-07
penny-wong	Penny Wong	Wong		Q456759	AUS:fm:2022-05:~2025-12
per-bolund	Per Bolund	Bolund		Q5581337	SWE:dg:2021-02:2021-11
per-sandberg	Per Sandberg	Sandberg		Q935613	NOR:im:2017-03:2017-07;NOR:im:2018-03:2018-04
per-sefland	Per Sefland	Sefland			SJM:hg:2005-10:2009-09
per-stig-moller	Per Stig Møller	Møller		Q697184	DNK:fm:2001-11:2010-02
per-westerberg	Per Westerberg	Westerberg		Q1375199	SWE:sp:2006-10:2014-09
per-willy-amundsen	Per-Willy Amundsen	Amundsen		Q282089	NOR:im:2016-12:2018-01
perence-shiri	Perence Shiri	Shiri	Perrance Shiri	Q7167845	ZWE:mc:1992:2017-12
perfecto-r-yasay	Perfecto R. Yasay	Yasay		Q7168139	PHL:fm:2016-06:2017-03
perks-ligoya	Perks Ligoya	Ligoya			MWI:un:2019-05:~2019-05
perry-christie	Perry Christie	Christie		Q57705	BHS:hg:2002-05:2007-05;BHS:hg:2005-06:2007-05;BHS:hg:2012-05:2017-05
perry-lim	Perry Lim	Lim		Q15798338	SGP:mc:2015-08:2018-03
pervez-khattak	Pervez Khattak	Khattak		Q13579848	PAK:dm:2018-08:2022-04
pervez-musharraf	Pervez Musharraf	Musharraf		Q40495	PAK:dm:1999-10:2002-10;PAK:hg:1999-10:2002-11;PAK:hs:2001-06:2008-08;PAK:mc:1998-10:2001-10;PAK:mc:1998-10:2007-11
pervin-buldan	Pervin Buldan	Buldan		Q458740	TUR:sp:2015-11:2018-02
pesamino-taputai	Pesamino Taputai	Taputai			WLF:hg:2007-04:2012-04
petar-cobankovic	Petar Cobankovic	Cobankovic			HRV:dg:2010-12:~2011
petar-stoyanov	Petar Stoyanov	Stoyanov		Q81215	BGR:hs:1997-01:2002-01
pete-hegseth	Pete Hegseth	Hegseth			USA:dm:2025-01:~2025-12
pete-rouse	Pete Rouse	Rouse		Q1290431	USA:ad:2011-01:2014-01
peter-balazs	Péter Balázs	Balázs		Q550142	HUN:fm:2009-04:2010-05
peter-bartram	Peter Bartram	Bartram		Q4992392	DNK:mc:2012-03:2017-01
peter-bashir-gbandi	Peter Bashir Gbandi	Bashir		Q112525865	SSD:fm:2016:~2022-08
peter-bieri	Peter Bieri	Bieri		Q115926	CHE:sp:2006-12:2007-12
peter-caruana	Peter Caruana	Caruana			GIB:hg:1996-05:2011-12
peter-christensen	Peter Christensen	Christensen		Q2383396	DNK:dm:2015-09:2016-11
peter-cosgrove	Peter Cosgrove	Cosgrove	Peter John Cosgrove	Q976974	AUS:mc:2002-07:2005-07
peter-david	Peter David	David			GRD:fm:2019-05:~2019-05
peter-dunne	Peter Dunne	Dunne		Q1266756	NZL:im:2014-01:2017-10
peter-dutton	Peter Dutton	Dutton	Peter Craig Dutton	Q7173778	AUS:dm:2021-03:2022-05;AUS:im:2017-12:2021-03
peter-ferbrache	Peter Ferbrache	Ferbrache			GGY:hg:2020-10:2025-07
peter-gajdos	Peter Gajdos	Gajdos			SVK:dm:2019-05:~2019-05
peter-gluckman	Peter Gluckman	Gluckman		Q7174263	NZL:ad:2009-07:2018-06
peter-harwood	Peter Harwood	Harwood			GGY:hg:2012-05:2014-03
peter-hayes	Peter Hayes	Hayes			IOT:hg:2012-10:2021-07
peter-hill	Peter Hill	Hill		Q39071569	GBR:ad:2017:2019
peter-hultqvist	Peter Hultqvist	Hultqvist		Q3370162	SWE:dm:2014-10:~2022-07
peter-jenkins	Peter Jenkins	Jenkins		Q7174964	GBR:un:2001:2006
peter-kazadi	Peter Kazadi	Kazadi			COD:dg:2023-03:~2024-05
peter-kazimir	Peter Kažimír	Kažimír		Q552534	SVK:dg:2012-04:~2017-03;SVK:dg:2019-05:~2019-05
peter-kmec	Peter Kmec	Kmec			SVK:dg:2023-10:~2024-05
peter-lewis	Peter Lewis	Lewis		Q7175450	AUS:sp:2002-03:2005-04
peter-m-christian	Peter M. Christian	Christian	Peter Martin Christian	Q19921375	FSM:hg:2015-05:2019-05;FSM:hs:2015-05:2019-05
peter-mackay	Peter MacKay	MacKay		Q716246	CAN:dm:2007-08:2013-07;CAN:fm:2006-02:2007-08
peter-mafany-musonge	Peter Mafany Musonge	Musonge		Q708023	CMR:hg:1996-09:2004-12
peter-medgyessy	Péter Medgyessy	Medgyessy		Q156487	HUN:hg:2002-05:2004-09
peter-milliken	Peter Milliken	Milliken		Q445809	CAN:sp:2001-01:2011-06
peter-mutharika	Peter Mutharika	Mutharika	Arthur Peter Mutharika	Q7176020	MWI:dm:2014-05:2020;MWI:fm:2011-09:2012-04;MWI:hg:2014-05:2020-06;MWI:hg:2025-10:~2026-01;MWI:hs:2014-05:2020-06;MWI:hs:2025-10:~2026-01
peter-o-gooderham	Peter O. Gooderham	Gooderham		Q7174287	GBR:un:2008:2012
peter-oneill	Peter O'Neill	O'Neill	Peter Paire O'Neill	Q57892	PNG:hg:2011-08:2019-05
peter-pace	Peter Pace	Pace		Q540453	USA:mc:2001-10:2005-08;USA:mc:2005-10:2007-09
peter-pellegrini	Peter Pellegrini	Pellegrini	Peter Pelligrini	Q17330556	SVK:dg:2016-03:~2017;SVK:hg:2018-03:2021-04;SVK:hs:2024-06:~2026-01;SVK:im:2018-04:2018-04;SVK:sp:2014-11:2016-03
peter-reith	Peter Reith	Reith		Q7176566	AUS:dm:2001-01:2001-11
peter-ricketts	Peter Ricketts	Ricketts		Q4394632	GBR:si:2010-05:2012-01
peter-ryan	Peter Ryan	Ryan		Q7176723	AUS:dg:2010-12:2014-12
peter-schieder	Peter Schieder	Schieder		Q1274581	:io:2002-01:2005-01
peter-schoomaker	Peter Schoomaker	Schoomaker		Q1362004	USA:mc:2003-08:2007-04
peter-shannel-agovaka	Peter Shannel Agovaka	Agovaka	Peter Shanel Agovaka	Q7176876	SLB:fm:2010-08:2012-02
peter-slipper	Peter Slipper	Slipper		Q7176978	AUS:sp:2011-11:2012-10
peter-smith	Peter Smith	Smith			CYM:hg:1999-05:2000-11
peter-struck	Peter Struck	Struck			DEU:dm:2002-07:2005-11
peter-szijjarto	Péter Szijjártó	Szijjártó		Q685293	HUN:fm:2014-09:2018-05;HUN:fm:2014-09:2022-05;HUN:fm:2014-09:~2025-12
peter-thomson	Peter Thomson	Thomson		Q22213056	:io:2016-09:2017-09
peter-tomka	Peter Tomka	Tomka		Q1348577	:io:2003-02:~2023-01;:io:2009-02:2012-02;:io:2012-02:2015-02
peter-turnquest	Peter Turnquest	Turnquest			BHS:dg:2019-05:~2019-05
peter-w-chiarelli	Peter W. Chiarelli	Chiarelli		Q1598882	USA:mc:2008-08:2012-01
peter-wall	Peter Wall	Wall		Q7177564	GBR:mc:2010:2014
peter-watson	Peter Watson	Watson		Q7177611	AUS:sp:2017-05:~2022-07
peter-wellington	Peter Wellington	Wellington		Q7177643	AUS:sp:2015-03:2017-11
petr-fiala	Petr Fiala	Fiala		Q3377548	CZE:hg:2021-12:2025-12
petr-mares	Petr Mareš	Mareš		Q12044963	CZE:dg:2002-07:2004-08
petr-necas	Petr Nečas	Nečas		Q35786	CZE:dg:2006-09:2007-01;CZE:dg:2007-01:2009-05;CZE:dm:2012-12:2013-03;CZE:hg:2010-06:2013-07
petr-pavel	Petr Pavel	Pavel			CZE:hs:2023-03:~2026-01
petr-pithart	Petr Pithart	Pithart		Q685676	CZE:sp:2000-12:2004-12
petra-de-sutter	Petra De Sutter	De Sutter		Q17428148	BEL:dg:2020-10:~2024-05
petras-vaitiekunas	Petras Vaitiekūnas	Vaitiekūnas		Q589989	LTU:fm:2006-07:2008-12
petre-roman	Petre Roman	Roman		Q316823	ROU:fm:1999-12:2000-12;ROU:sp:1996-11:2000-02
petre-toba	Petre Tobă	Tobă		Q21510422	ROU:im:2015-11:2016-09
petro-poroshenko	Petro Poroshenko	Poroshenko		Q58077	UKR:dm:2005-02:2005-09;UKR:fm:2009-10:2010-03;UKR:hs:2014-06:2019-05
petros-molyviatis	Petros Molyviatis	Molyviatis		Q1252175	GRC:fm:2004-03:2006-02;GRC:fm:2012-05:2012-06;GRC:fm:2015-08:2015-09
petru-lucinschi	Petru Lucinschi	Lucinschi		Q355874	MDA:hs:1997-01:2001-04
petteri-orpo	Petteri Orpo	Orpo		Q6029546	FIN:dg:2017-06:2019-06;FIN:hg:2023-04:2023-06;FIN:hg:2023-06:~2026-01;FIN:im:2015-05:2016-06
petur-zhotev	Petur Zhotev	Zhotev			BGR:dg:1999-12:~2001
petya-parvanova	Petya Parvanova	Parvanova		Q7179447	BGR:im:2013-03:2013-05
phaethongthan-chinnawat	Phaethongthan Chinnawat	Phaethongthan	Paetongtarn Shinawatra		THA:hg:2024-08:2025-07
phaibun-wattanasiritham	Phaibun Wattanasiritham	Phaibun			THA:dg:2007-03:~2007
pham-binh-minh	Phạm Bình Minh	Minh		Q10806892	VNM:dg:2013-11:2021-09;VNM:dg:2021-09:~2022-07;VNM:fm:2011-08:2021-04
pham-gia-khiem	Pham Gia Khiem	Khiem		Q58170	VNM:dg:1997-09:2011-08;VNM:fm:2006-06:2011-08
pham-minh-chinh	Phạm Minh Chính	Chính		Q10806940	VNM:hg:2021-04:~2026-01
pham-thi-thanh-tra	Phạm Thị Thanh Trà	Phạm		Q24958645	VNM:im:2021-04:~2022-07
pham-van-tra	Pham Van Tra	Pham		Q1320534	VNM:dm:1997-12:2006-06
phan-van-giang	Phan Văn Giang	Phan		Q20026119	VNM:dm:2021-04:~2022-07;VNM:mc:2016-05:2021-05
phan-van-khai	Phan Van Khai	Van Khai		Q379489	VNM:hg:1997-09:2006-06
phandu-skelemani	Phandu Skelemani	Skelemani		Q58186	BWA:fm:2008:2014;BWA:sp:2019-11:~2022-07
phankham-viphavan	Phankham Viphavan	Phankham		Q7180477	LAO:dg:2014-07:~2015-11;LAO:hg:2021-03:~2023-01;LAO:vp:2016-04:~2021-03
phelekezela-mphoko	Phelekezela Mphoko	Mphoko		Q7181212	ZWE:hs:2017-11:2017-11;ZWE:vp:2014-12:2017-11
phil-goff	Phil Goff	Goff		Q597909	NZL:dm:2005-10:2008-11;NZL:fm:1999-12:2005-10
philemon-yang	Philémon Yang	Yang		Q57840	CMR:hg:2009-06:2019-01
philip-boedoro	Philip Boedoro	Boedoro		Q18214160	VUT:hs:2014-09:2014-09;VUT:sp:2013-04:2015-06
philip-hammond	Philip Hammond	Hammond		Q332987	GBR:dm:2011-10:2014-07;GBR:fm:2014-07:2016-07
philip-isdory-mpango	Philip Isdory Mpango	Mpango	Philip Mpango	Q22279305	TZA:vp:2021-03:~2024-05
philip-ozouf	Philip Ozouf	Ozouf		Q3379061	JEY:fm:2022-07:~2022-12
philip-pierre	Philip Pierre	Pierre	Philip J. Pierre	Q7184214	LCA:hg:2021-07:~2026-01
philip-rushbrook	Philip Rushbrook	Rushbrook			SHN:hg:2019-05:2022-08
philip-valerio-sibanda	Philip Valerio Sibanda	Sibanda		Q7184496	ZWE:mc:2017-12:~2022-07
philippe-douste-blazy	Philippe Douste-Blazy	Douste-Blazy		Q366016	FRA:fm:2005-05:2007-05
philippe-germaine	Philippe Germaine	Germaine			NCL:hg:2015-04:2019-07
philippe-goffin	Philippe Goffin	Goffin		Q3379933	BEL:dm:2019-11:2020-10;BEL:fm:2019-11:2020-10
philippe-gomes	Philippe Gomes	Gomes			NCL:hg:2009-06:2011-03
philippe-i-of-belgium	Philippe I of Belgium	Philippe		Q155004	BEL:hs:2013-07:~2026-01
philippe-mangou	Philippe Mangou	Mangou		Q515195	CIV:mc:2004:2011
phinit-charusombat	Phinit Charusombat	Phinit			THA:dg:2004-10:~2005
phongthep-therkanchana-also-spelled-phongthep-thepkanchana	Phongthep Therkanchana also spelled Phongthep Thepkanchana	Thepkanchana	Charuphong Rueangsusan also spelled Jarupong Ruangsuwan|Phongthep Thepkanchana also spelled Phongthep Therkanchana		THA:dg:2012-10:~2014
phumiphon-adunyadet	Phumiphon Adunyadet	Phumiphon	Phumiphon Adunyadet or		THA:hs:1946-06:2016-12
phumtham-wechayachai	Phumtham Wechayachai	Phumtham			THA:hg:2025-07:2025-09
phumzile-mlambo-ngcuka	Phumzile Mlambo-Ngcuka	Mlambo-Ngcuka		Q540935	ZAF:dg:2005-06:2008-09;ZAF:vp:2005-06:2008-09
phung-quang-thanh	Phung Quang Thanh	Phung		Q485476	VNM:dm:2006-06:2016-04;VNM:mc:2001:2006-08
pia-kjaersgaard	Pia Kjærsgaard	Kjærsgaard		Q272924	DNK:sp:2015-07:2019-06
pier-marino-menicucci	Pier Marino Menicucci	Menicucci		Q3902925	SMR:hs:2003-04:2003-10
pierre-angoua	Pierre Angoua	Angoua		Q112062432	CAF:dm:2001-08:2003-01
pierre-buyoya	Pierre Buyoya	Buyoya		Q380916	BDI:hg:1996-07:2003-04;BDI:hg:2001-11:2003-04;BDI:hs:1996-07:2003-04
pierre-celestin-rwigema	Pierre-Célestin Rwigema	Rwigema	Celestin Rwigema	Q330951	RWA:hg:1995-08:2000-03
pierre-charles	Pierre Charles	Charles			DMA:hg:2000-10:2004-01
pierre-claude-nolin	Pierre Claude Nolin	Nolin		Q3384455	CAN:sp:2014-11:2015-04
pierre-claver-maganga-moussavou	Pierre Claver Maganga Moussavou	Moussavou		Q3384461	GAB:vp:2017-08:2019-05
pierre-dartout	Pierre Dartout	Dartout		Q20556507	MCO:hg:2020-09:2024-09
pierre-francois-sildor	Pierre François Sildor	Sildor		Q113531494	HTI:sp:2020-01:2021-01
pierre-frogier	Pierre Frogier	Frogier			NCL:hg:2001-04:2004-06
pierre-habumuremyi	Pierre Habumuremyi	Habumuremyi	Pierre Damien Habumuremyi	Q57853	RWA:hg:2011-10:2014-07
pierre-marini-bodho	Pierre Marini Bodho	Bodho		Q3386149	COD:sp:2002-04:2007-05
pierre-moukoko-mbonjo	Pierre Moukoko Mbonjo	Mbonjo		Q17306253	CMR:fm:2011-12:2015-10
pierre-nkurunziza	Pierre Nkurunziza	Nkurunziza	Pierre Nkurunziza - Hutu	Q57343	BDI:hg:2005-08:2020-06;BDI:hs:2005-08:2020-06
pierre-oba	Pierre Oba	Oba		Q3386464	COG:im:1997-11:2005-01
pierre-pettigrew	Pierre Pettigrew	Pettigrew		Q3386594	CAN:fm:2004-07:2006-02
pierre-richard-casimir	Pierre-Richard Casimir	Casimir		Q15635856	HTI:fm:2012-08:2014-04
pierre-schill	Pierre Schill	Schill		Q107273969	FRA:mc:2021-07:~2022-07
pierre-yves-dermagne	Pierre-Yves Dermagne	Dermagne		Q17177127	BEL:dg:2020-10:~2024-05
pierrot-delienne	Pierrot Delienne	Delienne		Q108426425	HTI:fm:2016-03:2017-03
piet-hein-donner	Piet Hein Donner	Donner		Q983081	NLD:im:2010-10:2011-12
pieter-de-crem	Pieter De Crem	De Crem		Q1534851	BEL:dg:2013-03:2014-10;BEL:dm:2007-12:2014-10;BEL:im:2018-12:2020-10
pieter-kooijmans	Pieter Kooijmans	Kooijmans		Q481465	:io:1997:2006
pietro-berti	Pietro Berti	Berti			SMR:hs:1998-10:~1999
pietro-grasso	Pietro Grasso	Grasso		Q2503364	ITA:sp:2013-03:2018-03
pietro-parolin	Pietro Parolin	Parolin			VAT:hg:2013-10:~2022-08
pilar-medja-ela-namil	Pilar Medja Ela Namil	Namil		Q112186233	GNQ:ad:2020-08:~2022-07
pio-tuia	Pio Tuia	Tuia			TKL:hg:2005-02:2006;TKL:hg:2008-02:2009-02
piotr-glinski	Piotr Gliński	Gliński		Q11817487	POL:dg:2015-11:~2023-12
piotr-parkhomchyk	Piotr Parkhomchyk	Parkhomchyk	Petr Parkhomchyk	Q90845282	BLR:dg:2022-08:~2024-05
pius-msekwa	Pius Msekwa	Msekwa		Q7199602	TZA:sp:1994-04:2005-11
placid-diratsagae-segokgo	Placid Diratsagae Segokgo	Segokgo		Q110211416	BWA:mc:2016-09:~2022-07
plamen-oresharski	Plamen Oresharski	Oresharski		Q11832497	BGR:hg:2013-05:2014-08
plamen-panayotov	Plamen Panayotov	Panayotov			BGR:dg:2003-07:~2004
plamen-uzunov	Plamen Uzunov	Uzunov		Q30237387	BGR:im:2017-01:2017-05
plodprasop-suraswadi	Plodprasop Suraswadi	Plodprasop			THA:dg:2012-10:~2013
po-lat-bobojonov	Poʻlat Bobojonov	Bobojonov		Q38905192	UZB:im:2017-09:~2022-07
poasi-tei	Poasi Tei	Tei	Poasi Mataele Tei	Q96479418	TON:dg:2021-12:2022-05
pohiva-tu-i-onetoa	Pohiva Tuʻiʻonetoa	Tuʻiʻonetoa		Q48778102	TON:hg:2019-10:2021-12
policy-advisor-jens-ploetner	Policy Advisor Jens Ploetner	Ploetner			GBR:si:2023-11:~2024-08
political-affairs-antonella-mularoni	Political Affairs Antonella Mularoni	Mularoni			SMR:hg:2008-12:2012-12
political-affairs-fabio-berardi	Political Affairs Fabio Berardi	Berardi			SMR:hg:2003-12:2006-07
political-affairs-fiorenzo-stolfi	Political Affairs Fiorenzo Stolfi	Stolfi			SMR:hg:2002-12:2003-12;SMR:hg:2006-07:2008-12
political-affairs-gabriele-gatti	Political Affairs Gabriele Gatti	Gatti			SMR:hg:1986-07:2002-12
political-affairs-luca-beccari	Political Affairs Luca Beccari	Beccari			SMR:hg:2020-01:~2026-01
political-affairs-nicola-renzi	Political Affairs Nicola Renzi	Renzi			SMR:hg:2016-12:2020-01
political-affairs-pasquale-valentini	Political Affairs Pasquale Valentini	Valentini			SMR:hg:2012-12:2020-01
polynesia-edouard-fritch	Polynesia Edouard Fritch	Fritch			PYF:hg:2014-09:2023-05
polynesia-gaston-floss	Polynesia Gaston Floss	Floss			PYF:hg:2013-05:2014-09
polynesia-gaston-flosse	Polynesia Gaston Flosse	Flosse			PYF:hg:1991-04:2004-05;PYF:hg:2004-10:2005-03
polynesia-gaston-tong-sang	Polynesia Gaston Tong Sang	Tong Sang			PYF:hg:2008-04:2009-02;PYF:hg:2009-11:2010-04
polynesia-jacqui-drollet	Polynesia Jacqui Drollet	Drollet			PYF:hg:2011-04:2013-05
polynesia-l-edouard-fritch	Polynesia L. Edouard Fritch	Fritch			PYF:hg:2013-05:2014-09
polynesia-moetai-brotherson	Polynesia Moetai Brotherson	Brotherson	Polynesia Moetai Brotherson Edouard Fritch		PYF:hg:2023-05:~2026-01
polynesia-oscar-temaru	Polynesia Oscar Temaru	Temaru			PYF:hg:2005-03:2007-09;PYF:hg:2007-09:2008-04;PYF:hg:2009-02:2009-02;PYF:hg:2011-04:2013-05
ponatshego-kedikilwe	Ponatshego Kedikilwe	Kedikilwe			BWA:vp:2012-08:~2015-11
pontien-gaciyubwenge	Pontien Gaciyubwenge	Gaciyubwenge		Q19939064	BDI:dm:2010-08:2015-05
poran-berdiyew	Poran Berdiyew	Berdiyew		Q39082869	TKM:im:1998-09:2002-03
porfirio-andres-bautista-garcia	Porfirio Andrés Bautista García	García		Q101130478	DOM:sp:2001:2003;DOM:sp:2004:2006
porfirio-lobo-sosa	Porfirio Lobo Sosa	Lobo		Q4737	HND:hg:2010-01:2014-01;HND:hs:2010-01:2014-01
porfirio-munoz-ledo	Porfirio Muñoz Ledo	Ledo		Q1956741	MEX:sp:2018-09:2019-09
portia-simpson-miller	Portia Simpson-Miller	Simpson-Miller		Q57597	JAM:hg:2006-03:2007-09;JAM:hg:2012-01:2016-03
poul-nyrup-rasmussen	Poul Nyrup Rasmussen	Rasmussen		Q311063	DNK:hg:1993-01:2001-11
prabhu-ram-sharma	Prabhu Ram Sharma	Sharma		Q107699712	NPL:mc:2021-11:~2022-07
prabowo-subianto	Prabowo Subianto	Subianto		Q2107268	IDN:dm:2019-10:2024-10
prabowo-subianto-djojohadikusumo	Prabowo Subianto Djojohadikusumo	Prabowo			IDN:hg:2024-10:~2026-01;IDN:hs:2024-10:~2026-01
pracha-promnok	Pracha Promnok	Pracha			THA:dg:2013-03:~2013
prachin-chantong	Prachin Chantong	Prachin			THA:dg:2015-08:~2017-03;THA:dg:2019-05:~2019-05
pradeep-vasant-naik	Pradeep Vasant Naik	Naik		Q7237445	IND:mc:2009-05:2011-07
prak-sokhon	Prak Sokhon	Sokhon	Prak Sokonn	Q23771428	KHM:dg:2018-09:~2023-01;KHM:fm:2016-04:~2023-01
pranab-mukherjee	Pranab Mukherjee	Mukherjee		Q57446	IND:dm:2004-05:2006-10;IND:fm:2006-10:2009-05;IND:hs:2012-07:2017-07
prasanna-ranatunga	Prasanna Ranatunga	Ranatunga		Q7238464	LKA:im:2022-04:2022-05
pratibha-patil	Pratibha Patil	Patil	Pratibha Devisingh Patil	Q47854	IND:hs:2007-07:2012-07
pravind-jugnauth	Pravind Jugnauth	Jugnauth		Q3401447	MUS:dm:2019-11:~2022-07;MUS:hg:2017-01:~2025-01
prawit-wongsuwan	Prawit Wongsuwan	Prawit	Pridiyathon Thewakun	Q15724737	THA:dg:2006-10:~2006;THA:dg:2014-08:~2021-12;THA:dm:2019-05:~2019-05;THA:hg:2022-08:2023-09
prayut-chan-o-cha	Prayut Chan-o-cha	Prayut	Prayut Chan-ocha	Q2108126	THA:hg:2014-08:2022;THA:hg:2019-06:2023-09
predrag-boskovic	Predrag Bošković	Bošković		Q7239703	MNE:dm:2016-11:2020-12
predrag-markovic	Predrag Marković	Marković		Q581943	SRB:hs:2004-03:2004-07;SRB:sp:2004-03:2007-02
predrag-stromar	Predrag Stromar	Stromar			HRV:dg:2017-06:~2023-04
premiers-yuriy-dmitriyevich-maslyukov	Premiers Yuriy Dmitriyevich Maslyukov	Maslyukov	Premiers Vladimir Broisovich Bulgak		RUS:dg:1998-09:~1999
premysl-sobotka	Přemysl Sobotka	Sobotka		Q287879	CZE:sp:2004-12:2010-10
pretaap-radhakishun	Pretaap Radhakishun	Radhakishun	Pretaapnarian Radhakishun	Q1444020	SUR:vp:1996-09:2000-08
prince-c-johnson-iii	Prince C. Johnson III	Johnson		Q66498832	LBR:mc:2018-02:~2022-07
prince-mohamed-bolkiah	Prince Mohamed Bolkiah	Bolkiah		Q58233	BRN:fm:1984-01:2015-10
princess-lindiwe	Princess Lindiwe	Lindiwe		Q114515143	SWZ:im:2018-11:~2023-01
prithvirajsing-roopun	Prithvirajsing Roopun	Roopun	Pritivirajsing Roopun	Q77311543	MUS:hs:2019-12:~2025-01
priti-patel	Priti Patel	Patel		Q575733	GBR:im:2019-07:~2022-07
prokopis-pavlopoulos	Prokopis Pavlopoulos	Pavlopoulos	Prokopios Pavlopoulos	Q3407316	GRC:hs:2015-03:2020-03;GRC:im:2004-03:2007-08;GRC:im:2007-09:2009-09
prommin-lertsuridej	Prommin Lertsuridej	Prommin			THA:dg:2001-02:~2003
prosper-bazombanza	Prosper Bazombanza	Bazombanza	Prosper Bazombaza	Q96695249	BDI:vp:2014-02:~2017-03;BDI:vp:2020-06:~2024-05
prospero-nograles	Próspero Nograles	Nograles		Q975592	PHL:sp:2008-02:2010-06
puan-maharani	Puan Maharani	Maharani		Q15646541	IDN:sp:2019-10:~2022-07
puka-temu	Puka Temu	Temu		Q2117670	PNG:dg:2007-08:~2009;PNG:fm:2012:2012-08
purachai-piamsombun	Purachai Piamsombun	Purachai			THA:dg:2003-11:~2004
purna-bahadur-khadka	Purna Bahadur Khadka	Khadka			NPL:dg:2023-03:~2024-03
purnomo-yusgiantoro	Purnomo Yusgiantoro	Yusgiantoro		Q4251398	IDN:dm:2009-10:2014-10
pushpa-kamal-dahal	Pushpa Kamal Dahal	Dahal		Q315500	NPL:hg:2008-08:2009-05;NPL:hg:2016-08:2017-06;NPL:hg:2022-12:2024-07
pyotr-gassiev	Pyotr Gassiev	Gassiev		Q47087945	GEO:sp:2017-06:2019-06
pyotr-ilichov	Pyotr Ilichov	Ilichov		Q28819033	RUS:un:2017-02:~2022-08
pyotr-prokopovych	Pyotr Prokopovych	Prokopovych	Petr Prokopovich	Q2384660	BLR:dg:1996-12:~1999;BLR:dg:2013-01:2014-12
qaboos-bin-said-al-said	Qaboos bin Said Al Said	Qaboos		Q57331	OMN:fm:2019-05:~2019-05;OMN:hg:1970-07:2020-01;OMN:hs:1970-07:2020-01
qadam-shah-shahim	Qadam Shah Shahim	Shahim		Q28062393	AFG:mc:2015-05:2017-04
qader-al-obeidi	Qader Al-Obeidi	Al-Obeidi		Q7265770	IRQ:dm:2006-03:2010-12
qadri-jamil	Qadri Jamil	Jamil		Q2121339	SYR:dg:2012-06:2013-10
qamar-javed-bajwa	Qamar Javed Bajwa	Bajwa		Q27916451	PAK:mc:2016-11:~2022-08
qasim-al-araji	Qasim al-Araji	al-Araji		Q28716967	IRQ:im:2016-01:2019
qasim-ibrahim	Qasim Ibrahim	Ibrahim		Q7267003	MDV:im:2018-11:2018-12;MDV:sp:2018-11:2019-05
qazi-ahsan-ahmed-shuja-abadi	Qazi Ahsan Ahmed Shuja Abadi	Qazi	Hamad Karzai|Hamid Karzai	Q25548163	AFG:hs:2002-06:2004-12
qin-gang	Qin Gang	Qin		Q7216297	CHN:fm:2022-12:2023-07
qolam-ali-khoshru	Qolam Ali Khoshru	Khoshru			IRN:un:2019-05:~2019-05
r-l-n-r-n-h-nd-f-rd	Саrоlуn Тrеnсh-Ѕаndіfоrd	Тrеnсh-Ѕаndіfоrd	Sarolun Trensh-Dzandiford	Q104770990	BLZ:sp:2020-12:~2022-08
rabbie-namaliu	Rabbie Namaliu	Namaliu		Q2003366	PNG:fm:2002:2006
rabi-lamichhane	Rabi Lamichhane	Lamichhane			NPL:dg:2022-12:~2024-05
rabiu-kwankwaso	Rabiu Kwankwaso	Kwankwaso		Q3509922	NGA:dm:2003-07:2006-08
rached-ghannouchi	Rached Ghannouchi	Ghannouchi		Q360792	TUN:sp:2019-11:2021-12
rachid-sabbagh	Rachid Sabbagh	Sabbagh		Q9344006	TUN:dm:2013-03:2014-01
rachid-talbi-alami	Rachid Talbi Alami	Alami		Q3416205	MAR:sp:2014-04:2017-01;MAR:sp:2021-10:~2022-07
rachidi-ben-massonde	Rachidi ben Massonde	Massonde		Q113953782	COM:vp:2002-05:2006-05
radek-john	Radek John	John		Q255434	CZE:dg:2010-07:2011-05;CZE:im:2010-07:2011-04
radhames-camacho	Radhamés Camacho	Camacho		Q113992390	DOM:sp:2018:2020
radi-naidenov	Radi Naidenov	Naidenov		Q12291935	BGR:fm:2017-01:2017-05
radmila-sekerinska	Radmila Šekerinska	Šekerinska	Radmila Shekerinska-Jankovska	Q162983	MKD:dm:2017-06:2022-01;MKD:hg:2004-05:2004-06;MKD:hg:2004-11:2004-12
radoslaw-sikorski	Radosław Sikorski	Sikorski		Q58085	POL:dm:2005-10:2007-02;POL:fm:2007-11:2014-09;POL:fm:2023-12:~2025-12
radu-stroe	Radu Stroe	Stroe		Q7281730	ROU:im:2012-12:2014-01
radu-vasile	Radu Vasile	Vasile			ROU:hg:1998-04:1999-12
rafael-alburquerque	Rafael Alburquerque	Alburquerque	Rafael Alburquerque de Castro	Q3084751	DOM:vp:2004-08:2012-08
rafael-correa-delgado	Rafael Correa Delgado	Correa		Q19581	ECU:hg:2007-01:2017-05;ECU:hs:2007-01:2017-05
rafael-espada	Rafael Espada	Espada	Jose Rafael Espada	Q521543	GTM:vp:2008-01:2012-01
rafael-ortiz-fabrega	Rafael Ortiz Fábrega	Fábrega		Q28501766	CRI:sp:2015:2016
rafael-ramirez	Rafael Ramírez	Ramírez		Q2127006	VEN:fm:2014-09:2014-12;VEN:un:2014-12:2017-11
rafaela-alburquerque	Rafaela Alburquerque	Alburquerque		Q28057750	DOM:sp:1999:2003
rafet-husovic	Rafet Husovic	Husovic			MNE:dg:2019-05:~2019-05
rafi-al-issawi	Rafi al-Issawi	al-Issawi		Q7282646	IRQ:dg:2008-07:2010-12;IRQ:hg:2008-07:2014-09
rafik-abdessalem	Rafik Abdessalem	Abdessalem		Q3417420	TUN:fm:2011-12:2013-03
rafiq-belhaj-kacem	Rafiq Belhaj Kacem	Kacem		Q3417419	TUN:im:2004-11:2011-01
rafiq-hariri	Rafiq Hariri	Hariri			LBN:hg:2000-10:2004-10
raghubir-mahaseth	Raghubir Mahaseth	Mahaseth			NPL:dg:2024-03:~2024-05
raheel-sharif	Raheel Sharif	Sharif		Q15240778	PAK:mc:2013-11:2016-11
raila-a-odinga	Raila A Odinga	Odinga	Raila Amolo Odinga	Q57657	KEN:hg:2008-04:2013-04
raimondas-sukys	Raimondas Šukys	Šukys		Q1685267	LTU:im:2006-07:2007-12
raimonds-bergmanis	Raimonds Bergmanis	Bergmanis		Q6111915	LVA:dm:2015-07:2019-01
raimonds-vejonis	Raimonds Vējonis	Vējonis		Q2416022	LVA:dm:2012-01:2015-07;LVA:dm:2014-01:2015-07;LVA:hs:2015-07:2019-07
raimundas-karoblis	Raimundas Karoblis	Karoblis		Q1709981	LTU:dm:2016-12:2020-12
raimundas-palaitis	Raimundas Palaitis	Palaitis		Q937621	LTU:im:2008-12:2012-03
raimundo-pereira	Raimundo Pereira	Pereira		Q314538	GNB:hs:2009-03:2009-09;GNB:hs:2012-01:2012-04
rainier-iii	Rainier III	Rainier			MCO:hs:1949-05:2005-04
rais-yatim	Rais Yatim	Yatim		Q2380853	MYS:fm:2008-03:2009-04
raisa-bogatyrova	Raisa Bogatyrova	Bogatyrova		Q450278	UKR:dg:2012-02:2014-02;UKR:dm:2007-12:2012-02
raja-pervaiz-ashraf	Raja Pervaiz Ashraf	Ashraf		Q57811	PAK:hg:2012-06:2013-06;PAK:sp:2022-04:~2022-08
rajai-muasher	Rajai Muasher	Muasher			JOR:dg:2019-05:~2019-05
rajnath-singh	Rajnath Singh	Singh		Q3506475	IND:dm:2019-05:~2025-12;IND:im:2014-05:2019-05
rakesh-kumar-singh-bhadauria	Rakesh Kumar Singh Bhadauria	Bhadauria		Q41820507	IND:mc:2019-09:2021-09
ralph-gonsalves	Ralph Gonsalves	Gonsalves	Ralph E. Gonsalves|Ralph Everard Gonsalves	Q57800	VCT:hg:2001-03:2025-11
ralph-reganvanu	Ralph Reganvanu	Reganvanu			VUT:fm:2019-05:~2019-05
ralph-t-oneal	Ralph T. O'Neal	O'Neal			VGB:hg:1995-05:2003-06;VGB:hg:2007-08:2011-11
ralph-torres	Ralph Torres	Torres			MNP:hg:2015-12:2023-01
raluca-turcan	Raluca Turcan	Turcan		Q7288407	ROU:dg:2019-11:2020-12
ram-bahadur-thapa	Ram Bahadur Thapa	Thapa			NPL:im:2019-05:~2019-05
ram-baran-yadav	Ram Baran Yadav	Yadav		Q57441	NPL:hs:2008-07:2015-10
ram-chandra-poudel	Ram Chandra Poudel	Poudel			NPL:hs:2023-03:~2026-01
ram-nath-kovind	Ram Nath Kovind	Kovind		Q16845347	IND:hs:2017-07:2022-07
ram-sahaya-yadav	Ram Sahaya Yadav	Yadav	Ram Sahaya Prasad Yadav	Q106993234	NPL:vp:2023-03:~2024-05
ram-sardjoe	Ram Sardjoe	Sardjoe	Ramdien Sardjoe	Q613821	SUR:sp:2001-11:2005-06;SUR:vp:2005-08:2010-08
ramazon-rahimov	Ramazon Rahimov	Rahimov	Ramazon Rahimzoda	Q7289157	TJK:im:2012-01:~2022-08
rami-hamdallah	Rami Hamdallah	Hamdallah			PSE:hg:2013-06:2019-04
ramil-usubov	Ramil Usubov	Usubov		Q4478729	AZE:im:1994-04:2019-06
ramin-gablaia	Ramin Gablaia	Gablaia		Q110974834	GEO:im:2010-08:2010-09
ramiro-valdes	Ramiro Valdés	Valdés	Ramiro Valdes Menendez	Q1388860	CUB:dg:2009:2019-10;CUB:dg:2019-12:~2024-06;CUB:vp:2009-12:2019-10
ramiz-mehdiyev	Ramiz Mehdiyev	Mehdiyev		Q4292219	AZE:ad:1995-02:2019-10
ramiz-salkic	Ramiz Salkic	Salkic			BIH:vp:2019-05:~2019-05
ramli-ngah-talib	Ramli Ngah Talib	Talib		Q7289724	MYS:sp:2004-11:2008-02
ramon-alburquerque-ramirez	Ramón Alburquerque Ramírez	Ramírez		Q113992554	DOM:sp:1998:2000
ramon-bengono-miko-nzang	Ramón Bengono Miko Nzang	Nzang		Q112186237	GNQ:ad:2020-08:~2022-07
ramon-carrizales	Ramón Carrizales	Carrizales	Ramon Alonzo Carrizalez Rengifo	Q1185484	VEN:vp:2008-01:2010-01
ramon-puerta	Ramón Puerta	Puerta		Q357257	ARG:hs:2001-12:2001-12
ramona-manescu	Ramona Mănescu	Mănescu		Q3064927	ROU:fm:2019-07:2019-11
ramtane-lamamra	Ramtane Lamamra	Lamamra		Q2130427	DZA:dg:2019-03:2019-04;DZA:fm:2013-09:2017-05;DZA:fm:2019-03:2019-04;DZA:fm:2021-07:~2022-08
ramunas-karbauskis	Ramūnas Karbauskis	Karbauskis		Q145315	LTU:sp:2000-10:2001-05
ramush-haradinaj	Ramush Haradinaj	Haradinaj		Q316553	XKX:hg:2004-12:2005-03;XKX:hg:2017-09:2020-02
rana-sana-ullah-khan	Rana Sana Ullah Khan	Khan		Q2130535	PAK:im:2022-04:~2022-08
rangin-dadfar-spanta	Rangin Dadfar Spanta	Spanta		Q77348	AFG:fm:2006-05:2010-01
ranil-wickremesinghe	Ranil Wickremesinghe	Wickremesinghe		Q983402	LKA:hg:2001-12:2004-04;LKA:hg:2015-01:2018-10;LKA:hg:2018-12:2019-11;LKA:hg:2022-07:2024-09;LKA:hs:2022-07:2024-09
ranjan-mathai	Ranjan Mathai	Mathai		Q3844539	IND:fm:2011-08:2013-08
ranko-krivokapic	Ranko Krivokapić	Krivokapić		Q2631716	MNE:fm:2022-04:~2022-07;MNE:sp:2003-07:2016-05
ranko-ostojic	Ranko Ostojić	Ostojić		Q2618680	HRV:im:2011-12:2016-01
rao-sikandar-iqbal	Rao Sikandar Iqbal	Iqbal		Q7293697	PAK:dm:2002-11:2007-11
raouf-bundhun	Raouf Bundhun	Bundhun	Abdool Raouf Bundhun	Q16628312	MUS:hs:2003-10:2003-10;MUS:vp:2002-02:~2009
raphael-comte	Raphaël Comte	Comte		Q118343	CHE:sp:2015-11:2016-11
raphael-tuju	Raphael Tuju	Tuju		Q2189073	KEN:fm:2005:2007
raquel-pena-de-antuna	Raquel Peña de Antuña	Peña		Q87594839	DOM:vp:2020-08:~2024-06
rasa-jukneviciene	Rasa Juknevičienė	Juknevičienė		Q271646	LTU:dm:2008-12:2012-12
rashad-al-alimi	Rashad al-Alimi	al-Alimi	Rashad Muhammad al-Alimi	Q12213376	YEM:hg:2022-04:2024-02;YEM:hs:2022-04:~2026-01;YEM:im:2001-04:2003-05;YEM:im:2003-05:2007-04;YEM:im:2007-04:2008-05
rashad-mahmood	Rashad Mahmood	Mahmood		Q16731841	PAK:mc:2013-01:2013-11;PAK:mc:2013-11:2016-11
rashid-akhtarini	Rashid Akhtarini	Akhtarini			SYR:dg:1992-07:~2000
rashid-bin-abdullah-al-khalifa	Rashid bin Abdullah Al Khalifa	Rashid	Rashid bin Abdallah bin Ahmad Al Khalifa	Q16730784	BHR:im:2004-05:~2023-01
rashid-nurgaliyev	Rashid Nurgaliyev	Nurgaliyev		Q357321	RUS:im:2003-12:2012-05
rashida-hamid	Rashida Hamid	Hamid		Q93723234	BGD:ad:2013-04:~2022-07
rasim-ljajic	Rasim Ljajić	Ljajić		Q1265331	SRB:dg:2012-07:2020-10
rasit-meredow	Raşit Meredow	Meredow		Q58141	TKM:fm:2001-07:~2023-01;TKM:vp:2007-02:~2023-01
rasko-konjevic	Raško Konjević	Konjević		Q80850839	MNE:dg:2022-04:~2022-07;MNE:dm:2022-04:~2022-07;MNE:im:2012-12:2016-05
rastislav-kacer	Rastislav Káčer	Káčer		Q113956708	SVK:fm:2022-09:~2022-12
ratnasiri-wickremanayake	Ratnasiri Wickremanayake	Wickremanayake		Q314009	LKA:hg:2000-08:2001-12;LKA:hg:2005-11:2010-04
rauf-aregbesola	Rauf Aregbesola	Aregbesola		Q7296120	NGA:im:2019-08:~2022-07
raul-castro	Raúl Castro	Castro	Raul Castro Ruz	Q46809	CUB:hg:2008-02:2018-04;CUB:hs:2006-07:2008-02;CUB:hs:2008-02:2018-04;CUB:vp:1976-12:~2007
raul-cervantes-andrade	Raúl Cervantes Andrade	Andrade		Q6101115	MEX:sp:2013-09:2014-08
raul-cravid	Raul Cravid	Cravid		Q7296154	STP:dm:2008-06:2010-08
raul-fernando-sendic-rodrigue	Raúl Fernando Sendic Rodrígue	Sendic	Raul Fernando Sendic Rodriguez	Q6101178	URY:vp:2015-03:2017-09
raul-jungmann	Raul Jungmann	Jungmann		Q10357609	BRA:dm:2016-05:2018-02
raul-khadjimba	Raul Khadjimba	Khadjimba		Q1359023	GEO:hg:2003-04:2004-10;GEO:hs:2014-09:2020-01;GEO:vp:2005-02:2009-05
raul-lolua	Raul Lolua	Lolua		Q21933592	GEO:im:2014-08:2014-10;GEO:im:2014-10:2015-05
raul-rodriguez-arauz	Raúl Rodríguez Araúz	Araúz		Q113115167	PAN:sp:2008-09:2009-06
raul-soto	Raúl Soto	Soto		Q57601220	CHL:sp:2022-03:~2022-07
raul-troncoso	Raúl Troncoso	Troncoso		Q3421448	CHL:im:1998-08:2000-03
ravi-karunanayake	Ravi Karunanayake	Karunanayake		Q7296640	LKA:fm:2017-05:2017-08
rawhi-fattouh	Rawhi Fattouh	Fattouh			PSE:hs:2004-11:2005-01
ray-bailey	Ray Bailey	Bailey		Q7297158	AUS:sp:1997-06:2002-05
ray-griggs	Ray Griggs	Griggs		Q7297552	AUS:mc:2011-06:2014-06
ray-henault	Ray Henault	Henault		Q344404	CAN:mc:2001-06:2005-06
ray-hollis	Ray Hollis	Hollis		Q7297628	AUS:sp:1998-07:2005-07
raya-hafar-al-hasan	Raya Hafar al-Hasan	al-Hasan			LBN:im:2019-05:~2019-05
raychelle-omamo	Raychelle Omamo	Omamo		Q12170059	KEN:dm:2013-05:2020-01;KEN:fm:2020-01:~2022-08
raymond-knops	Raymond Knops	Knops		Q2125339	NLD:im:2019-11:2020-04
raymond-mboulou	Raymond Mboulou	Mboulou	Raymond Zephirin Mboulou	Q7299001	COG:im:2016-04:2017-08;COG:im:2017-08:2021-05
raymond-ndong-sima	Raymond Ndong Sima	Ndong Sima		Q57856	GAB:hg:2012-02:2014-01;GAB:hg:2023-09:2025-05
raymond-paul-ndougou	Raymond Paul Ndougou	Ndougou		Q112074350	CAF:im:2008-01:2009-01
raymond-ramazani-baya	Raymond Ramazani Baya	Baya		Q3421106	COD:fm:2004-07:2007-02
raymond-ranjeva	Raymond Ranjeva	Ranjeva		Q301511	:io:1991-02:2009-02;:io:2003:2006
raymond-serge-bale	Raymond Serge Bale	Bale			COG:un:2019-05:~2019-05
raymond-t-odierno	Raymond T. Odierno	Odierno		Q719941	USA:mc:2011-09:2015-08
raymond-tshibanda	Raymond Tshibanda	Tshibanda		Q3421171	COD:fm:2012-04:2016-12
raynold-oiluch	Raynold Oiluch	Oiluch	Raynold Oilouch		PLW:vp:2017-01:~2021-02
rebecca-akufo-addo	Rebecca Akufo-Addo	Akufo-Addo		Q7301648	GHA:ad:2017:~2022-07
rebecca-kadaga	Rebecca Kadaga	Kadaga		Q1026465	UGA:dg:2021-06:~2024-06;UGA:sp:2011-05:2021-05;UGA:vp:2021-06:~2023-12
rebecca-nyandeng-de-mabior	Rebecca Nyandeng De Mabior	De Mabior	Rebecca Nyandeng Chol Garang de Mabior	Q3379134	SSD:vp:2020-02:~2024-06
recep-akdag	Recep Akdağ	Akdağ		Q713551	TUR:dg:2016-05:2018-07
recep-tayyip-erdogan	Recep Tayyip Erdoğan	Erdoğan	Tayyip Erdogan	Q39259	TUR:hg:2003-03:2014-08;TUR:hg:2007-08:2011-07;TUR:hg:2011-07:2014-08;TUR:hg:2018-07:~2026-01;TUR:hg:2019-07:~2023-04;TUR:hs:2014-08:~2026-01
redjepbai-arazov	Redjepbai Arazov	Arazov		Q11349827	TKM:dm:2002-03:2003-09
redley-a-killion	Redley A. Killion	Killion	Redley Killion	Q7306049	FSM:vp:1999-05:2007-05
reema-harrysingh-carmona	Reema Harrysingh-Carmona	Harrysingh-Carmona		Q16211399	TTO:ad:2013-03:2018-03
reepu-daman-persaud	Reepu Daman Persaud	Persaud		Q7306955	GUY:vp:1999-08:2011-12
regimantas-ciupaila	Regimantas Čiupaila	Čiupaila		Q2137805	LTU:im:2007-12:2008-12
reginald-austrie	Reginald Austrie	Austrie			DMA:dg:2019-05:~2019-05
reginald-farley	Reginald Farley	Farley		Q109581199	BRB:sp:2020:~2022-07
regis-immongault	Régis Immongault	Immongault	Regis Immongault Tatagani	Q53535963	GAB:fm:2018:2019
rein-lang	Rein Lang	Lang		Q998617	EST:fm:2005-02:2005-04
reinaldo-pared-perez	Reinaldo Pared Pérez	Pérez		Q6104663	DOM:sp:2006:2014;DOM:sp:2016:2020
reinhold-mitterlehner	Reinhold Mitterlehner	Mitterlehner		Q89601	AUT:dg:2014-09:2017-05;AUT:hg:2016-05:2016-05
remigio-ceballos	Remigio Ceballos	Ceballos		Q85383854	VEN:im:2021-08:~2023-01
renald-clerisme	Rénald Clérismé	Clérismé		Q3456201	HTI:fm:2006-06:2008-09
renato-florentino	Renato Florentino	Florentino			HND:vp:2022-01:~2024-06
renato-ruggiero	Renato Ruggiero	Ruggiero		Q956652	ITA:fm:2001-06:2002-01
renato-schifani	Renato Schifani	Schifani		Q47589	ITA:sp:2008-04:2013-03
rene-castro	René Castro	Castro		Q7313683	CRI:fm:2010-05:2011-07
rene-claude-meka	René Claude Meka	Meka		Q3426012	CMR:mc:2001-09:~2022-08
rene-francis-merino-monroy	René Francis Merino Monroy	Monroy		Q67054108	SLV:dm:2019-06:~2022-07
rene-harris	Rene Harris	Harris			NRU:hg:1999:2000-04;NRU:hg:2003-08:2004-06;NRU:hs:1999:2000-04;NRU:hs:2003-08:2004-06
rene-preval	René Préval	Préval	Rene Garcia Preval	Q208834	HTI:hs:1996-02:2001-02;HTI:hs:2006-05:2011-05
rene-van-der-linden	René van der Linden	van der Linden		Q572209	:io:2005-01:2008-01;NLD:sp:2009-10:2011-06
retno-marsudi	Retno Marsudi	Marsudi	Retno Lestari Priansari Marsudi	Q18342668	IDN:fm:2014-10:2024-10
reuven-rivlin	Reuven Rivlin	Rivlin	Reuben Rivlin	Q455854	ISR:hs:2014-07:2021-07;ISR:sp:2003-02:2006-03;ISR:sp:2009-03:2013-02
revaz-adamia	Revaz Adamia	Adamia		Q16334103	GEO:un:2002:2006
rex-tillerson	Rex Tillerson	Tillerson		Q331401	USA:fm:2017-02:2018-03
rexhep-meidani	Rexhep Meidani	Meidani		Q294250	ALB:hs:1997-07:2002-07
rey-leonardo-guerrero	Rey Leonardo Guerrero	Guerrero		Q47359684	PHL:mc:2017-10:2018-04
rhys-jones	Rhys Jones	Jones		Q7321800	NZL:mc:2011-01:2014-01
ri-chol-man	Ri Chol-man	Ri	Ri Chol|Ri Myong Chol|Ri Sung Ho	Q16905320	PRK:dg:2012-04:2014-04;PRK:dg:2014-04:2019-04
ri-ju-o	Ri Ju O	Ri			PRK:dg:2019-05:~2019-05
ri-mu-yong	Ri Mu-yong	Ri	Kang Su Rin|Ri Su Yong	Q12594370	PRK:dg:2011-05:2014-04;PRK:dg:2014-04:2019-04
ri-ryong-nam	Ri Ryong-nam	Ri		Q16181667	PRK:dg:2016-06:2019-04;PRK:dg:2019-04:2021-01
ri-son-gwon	Ri Son-gwon	Ri		Q55708195	PRK:fm:2020-01:2022-06
ri-song-hak	Ri Song-hak	Ri		Q105159427	PRK:dg:2021-01:~2023-01
ri-su-yong	Ri Su-yong	Ri		Q9310191	PRK:fm:2014-04:2016-05
ri-thae-nam	Ri Thae-nam	Ri		Q9310192	PRK:dg:2010-06:2011-04
ri-thae-sop	Ri Thae-sop	Ri		Q12594451	PRK:mc:2022-06:~2023-01
ri-yong-gil	Ri Yong-gil	Ri	Ri Chung Gil	Q12594419	PRK:dm:2021-09:~2023-01;PRK:mc:2013-08:2016-01
ri-yong-ho	Ri Yong-ho	Ri		Q12594422	PRK:fm:2016-05:2020-01
ri-yong-ho-prk-2012	Ri Yong-ho	Ri		Q483800	PRK:mc:2009-02:2012-07
riad-yassin	Riad Yassin	Yassin		Q19689754	YEM:fm:2015-03:2015-12
riaz-khokhar	Riaz Khokhar	Khokhar		Q7322188	PAK:fm:2002:2005
ricardo-alarcon	Ricardo Alarcón	Alarcón		Q1345182	CUB:sp:1993-02:2013-02
ricardo-alvarez	Ricardo Alvarez	Alvarez	Ricardo Antonio Alvarez Arias		HND:vp:2014-01:~2017-03;HND:vp:2018-01:~2022-01
ricardo-anaya-cortes	Ricardo Anaya Cortés	Cortés		Q2894271	MEX:sp:2013-09:2014-03
ricardo-brinzoni	Ricardo Brinzoni	Brinzoni		Q6960043	ARG:mc:1999-12:2003-05
ricardo-cabrisas	Ricardo Cabrisas	Cabrisas	Ricardo Cabrisas Ruiz	Q15842341	CUB:dg:2019-12:~2024-06
ricardo-garcia-cervantes	Ricardo García Cervantes	Cervantes		Q6108195	MEX:sp:2000-09:2001-08
ricardo-lagos	Ricardo Lagos	Lagos	Ricardo Lagos Escobar	Q331	CHL:hg:2000-03:2006-03;CHL:hs:2000-03:2006-03
ricardo-lagos-weber	Ricardo Lagos Weber	Weber		Q3430265	CHL:sp:2016-03:2017-03
ricardo-luis-cundom	Ricardo Luis Cundom	Cundom		Q20441940	ARG:mc:2015-06:2016-01
ricardo-maduro	Ricardo Maduro	Maduro		Q441393	HND:hg:2002-01:2006-01;HND:hs:2002-01:2006-01
ricardo-mangue-obama-nfubea	Ricardo Mangue Obama Nfubea	Nfubea		Q602837	GNQ:dg:2004-06:2006-08;GNQ:hg:2006-08:2008-07
ricardo-martinelli	Ricardo Martinelli	Martinelli	Ricardo Martinelli Berrocal	Q57491	PAN:hg:2009-07:2019-07;PAN:hs:2009-07:2014-07
ricardo-martinez-menanteau	Ricardo Martínez Menanteau	Menanteau		Q43955603	CHL:mc:2018-03:2022-03
ricardo-maximo-torao-oyo	Ricardo Maximo Torao Oyo	Oyo		Q112133271	GNQ:ad:2020-08:~2022-07
ricardo-patino	Ricardo Patiño	Patiño		Q1856805	ECU:dm:2016-03:2017-05;ECU:fm:2010-01:2016-03
ricardo-rossello	Ricardo Rossello	Rossello			PRI:hg:2017-01:2019-08
richard-a-cody	Richard A. Cody	Cody		Q7323548	USA:mc:2004-06:2008-07
richard-auguste-onouviet	Richard Auguste Onouviet	Onouviet		Q3430482	GAB:sp:2016-04:2018-04
richard-b-cheney	Richard B. Cheney	Cheney			ASM:vp:2001-01:~2008
richard-b-cheney-gum-2008	Richard B. Cheney	Cheney			GUM:vp:2001-01:~2008
richard-b-cheney-mnp-2008-2	Richard B. Cheney	Cheney			MNP:vp:2001-01:~2008
richard-b-cheney-pri-2008-3	Richard B. Cheney	Cheney			PRI:vp:2001-01:~2008
richard-b-cheney-usa-2008-4	Richard B. Cheney	Cheney			USA:vp:2001-01:~2008
richard-b-cheney-vir-2008-5	Richard B. Cheney	Cheney			VIR:vp:2001-01:~2008
richard-bowman-myers	Richard Bowman Myers	Myers		Q1937025	USA:mc:2000-02:2001-10;USA:mc:2001-10:2005-09
richard-brabec	Richard Brabec	Brabec		Q17049347	CZE:dg:2017-05:2017-12;CZE:dg:2017-12:2018-06;CZE:dg:2019-05:~2019-05
richard-corkill	Richard Corkill	Corkill			IMN:hg:2001-12:2004-12
richard-dannatt	Richard Dannatt	Dannatt		Q336366	GBR:mc:2006-08:2009
richard-dearlove	Richard Dearlove	Dearlove		Q3430698	GBR:si:1999:2004
richard-fell	Richard Fell	Fell			PCN:hg:2004-12:2006-04
richard-ferrand	Richard Ferrand	Ferrand		Q3430759	FRA:sp:2018-09:2022-06
richard-grenell	Richard Grenell	Grenell		Q7326068	USA:si:2020-02:2020-05
richard-holbrooke	Richard Holbrooke	Holbrooke		Q155649	USA:un:1999-09:2001-01
richard-m-mills	Richard M. Mills	Mills		Q21932292	USA:un:2021-01:2021-02
richard-marles	Richard Marles	Marles		Q7327642	AUS:dg:2022-05:~2022-07;AUS:dm:2022-06:~2025-12
richard-moore	Richard Moore	Moore		Q31193317	GBR:si:2020:~2022-07
richard-muyej	Richard Muyej	Muyej		Q7327967	COD:im:2012-04:2014-12
richard-rakotonirina	Richard Rakotonirina	Rakotonirina	Leon Richard Rakotonirina	Q89408569	MDG:dm:2019-05:~2019-05;MDG:fm:2022-10:~2022-12
richard-ralph	Richard Ralph	Ralph			FLK:hg:1996-01:1999-05
richard-rasi	Richard Raši	Raši		Q3431152	SVK:dg:2018-03:~2021-03
richard-ravalomanana	Richard Ravalomanana	Ravalomanana			MDG:dm:2019-05:~2019-05
richard-ryan	Richard Ryan	Ryan		Q2150485	IRL:un:2000:2005
richard-sezibera	Richard Sezibera	Sezibera		Q7328975	RWA:fm:2018-10:2019-11
richard-sulik	Richard Sulík	Sulík		Q586798	SVK:dg:2020-03:~2023-11;SVK:dg:2021-04:~2022-08;SVK:sp:2010-07:2011-10
richard-torbay	Richard Torbay	Torbay		Q7329514	AUS:sp:2007-05:2011-05
richard-worth	Richard Worth	Worth		Q7330098	NZL:im:2008-11:2009-06
rick-barker	Rick Barker	Barker		Q7331218	NZL:im:2005-10:2008-11
rick-casson	Rick Casson	Casson		Q3431537	CAN:dm:2006-05:2009-03
rick-hillier	Rick Hillier	Hillier		Q360390	CAN:mc:2005-06:2008-07
rick-hou	Rick Hou	Hou		Q7331464	SLB:hg:2017-11:2024-05
rick-houenipwela	Rick Houenipwela	Houenipwela			SLB:hg:2019-05:~2019-05
ricky-l-waddell	Ricky L. Waddell	Waddell		Q29890787	USA:si:2017-05:2018-05
ridha-gharsalloui	Ridha Gharsalloui	Gharsalloui		Q107707866	TUN:im:2021-07:2021-10
ridha-grira	Ridha Grira	Grira		Q3431743	TUN:dm:2010-01:2011-01
ridwan-hirsi-mohamed	Ridwan Hirsi Mohamed	Hirsi			SOM:dg:2014-01:~2014
riek-gai-kok	Riek Gai Kok	Kok		Q16204805	SDN:ad:2005-09:2007-12
riek-machar	Riek Machar	Machar	Riek Machar Teny Dhurgon	Q444994	SDN:vp:2005-08:2011-07;SSD:vp:2011-07:2013-07;SSD:vp:2016-04:2016-07;SSD:vp:2020-02:~2024-06
rifat-rastoder	Rifat Rastoder	Rastoder		Q16085544	MNE:hs:2003-05:2003-05
rihards-kozlovskis	Rihards Kozlovskis	Kozlovskis		Q2607084	LVA:im:2011-10:2019-01
riho-terras	Riho Terras	Terras		Q2738322	EST:mc:2011-12:2018-12
riitta-uosukainen	Riitta Uosukainen	Uosukainen		Q438744	FIN:sp:1999-04:2003-03
riku-morgan	Riku Morgan	Morgan		Q21063488	NGA:mc:2015-07:2016-01
rilwanu-adamu-jumba	Rilwanu Adamu Jumba	Jumba		Q98649505	AFG:hs:2010:~2022-03
rim-kwang-il	Rim Kwang-il	Kwang-il		Q97162070	PRK:mc:2021-09:2022-06
rimantas-sadzius	Rimantas Šadžius	Šadžius		Q1563291	LTU:hg:2025-08:2025-09
rimbink-pato	Rimbink Pato	Pato		Q17318820	PNG:fm:2012-08:2019-05
rimtalba-jean-emmanuel-ouedraogo	Rimtalba Jean Emmanuel Ouedraogo	Ouedraogo			BFA:hg:2024-12:~2026-01
rina-contreras-lopez	Rina Contreras López	López		Q106102414	CRI:sp:2000:2001
rinchinnyamyn-amarjargal	Rinchinnyamyn Amarjargal	Amarjargal	Rinchinnyamin Amarjargal	Q1393569	MNG:hg:1999-07:2000-07
rishi-sunak	Rishi Sunak	Sunak		Q20055561	GBR:hg:2022-10:2024-07
risto-hiekkataipale	Risto Hiekkataipale	Hiekkataipale		Q100605132	FIN:dg:2014:2017
rita-fan	Rita Fan	Fan		Q163457	HKG:sp:1998-07:2008-09
rita-kieber-beck	Rita Kieber-Beck	Kieber-Beck			LIE:dg:2001-04:~2006
rita-tamasuniene	Rita Tamašunienė	Tamašunienė		Q9310614	LTU:im:2019-08:2020-12
rivo-rakotovao	Rivo Rakotovao	Rakotovao		Q56635616	MDG:hs:2018:~2021-12
riyad-al-maliki	Riyad al-Maliki	al-Maliki		Q2895694	PSE:fm:2019-04:~2022-12
riyad-farid-hijab	Riyad Farid Hijab	Hijab		Q354642	SYR:hg:2012-06:2012-08
rizwan-akhtar	Rizwan Akhtar	Akhtar		Q18112465	PAK:si:2014-11:2016-12
ro-tu-chol	Ro Tu-chol	Ro	No Tu-chol	Q3434055	PRK:dg:2003-09:~2011;PRK:dg:2009-04:2014-04;PRK:dg:2014-04:2019-04;PRK:dg:2019-04:2019-12
rob-hulls	Rob Hulls	Hulls		Q7340226	AUS:dg:2007-07:2010-12
rob-joyce	Rob Joyce	Joyce		Q51739612	USA:si:2018-04:~2022-08
rob-kerin	Rob Kerin	Kerin		Q3434193	AUS:dg:1998-07:2001-10
rob-nicholson	Rob Nicholson	Nicholson		Q1566929	CAN:dm:2013-07:2015-02;CAN:fm:2015-02:2015-11
robert-abela	Robert Abela	Abela		Q37860840	MLT:hg:2020-01:~2026-01
robert-ameerali	Robert Ameerali	Ameerali		Q1337396	SUR:vp:2010-08:2015-08
robert-breugre-mambe	Robert Breugre Mambe	Breugre Mambe	Robert Beujre Mambe		CIV:hg:2023-10:~2026-01
robert-brieger	Robert Brieger	Brieger		Q53194017	AUT:mc:2018-07:2022-05
robert-c-obrien	Robert C. O'Brien	O'Brien		Q7342642	USA:si:2019-09:2021-01
robert-cazanciuc	Robert Cazanciuc	Cazanciuc		Q17813329	ROU:sp:2020-04:2020-12
robert-chipman	Robert Chipman	Chipman		Q112768314	AUS:mc:2022-07:~2022-07
robert-dussey	Robert Dussey	Dussey	Komlan Edo Robert Dussey	Q27756289	TGO:fm:2013-09:~2023-01
robert-f-willard	Robert F. Willard	Willard		Q7344228	USA:mc:2005-03:2007-04
robert-fico	Robert Fico	Fico		Q57606	SVK:hg:2006-07:2010-07;SVK:hg:2012-04:2018-03;SVK:hg:2023-05:~2024-01;SVK:hg:2023-10:~2026-01
robert-gates	Robert Gates	Gates		Q212979	USA:dm:2006-12:2011-07
robert-glavas	Robert Glavaš	Glavaš		Q18645044	SVN:mc:2020-04:~2022-08
robert-golob	Robert Golob	Golob		Q18645045	SVN:hg:2022-05:~2026-01
robert-guei	Robert Guéï	Guéï		Q357802	CIV:hg:1999-12:2000-10;CIV:hs:1999-12:2000-10
robert-hill	Robert Hill	Hill		Q773848	AUS:dm:2001-11:2006-01
robert-hranj	Robert Hranj	Hranj		Q16116138	HRV:mc:2020-03:~2022-07
robert-kalinak	Robert Kaliňák	Kaliňák		Q1502209	SVK:dg:2006-07:~2009;SVK:dg:2012-04:2018-03;SVK:dg:2023-10:~2024-05;SVK:im:2006-07:2010-07;SVK:im:2012-04:2018-03
robert-kariuki-kibochi	Robert Kariuki Kibochi	Kibochi		Q102290636	KEN:mc:2020-05:~2022-08
robert-kartodikromo	Robert Kartodikromo	Kartodikromo		Q113956878	SUR:mc:2019-03:2021-05
robert-kocharyan	Robert Kocharyan	Kocharyan	Robert Kocharian	Q613051	ARM:hs:1998-04:2008-04
robert-montgomery-persaud	Robert Montgomery Persaud	Persaud		Q20736491	GUY:fm:2020-08:~2023-01
robert-mugabe	Robert Mugabe	Mugabe	Robert Gabriel Mugabe	Q10707	ZWE:hg:1987-12:2017-11;ZWE:hs:1987-12:2017-11
robert-schuman	Robert Schuman	Schuman			FRA:fm:2022-05:~2022-05
robert-sisilo	Robert Sisilo	Sisilo			SLB:un:2019-05:~2019-05
robert-woonton	Robert Woonton	Woonton			COK:hg:2002-02:2004-12
robert-zana	Robert Zana	Zana		Q112065064	CAF:im:2000-04:2001-04
roberta-anastase	Roberta Anastase	Anastase		Q443154	ROU:sp:2008-12:2012-07
roberta-pinotti	Roberta Pinotti	Pinotti		Q3938535	ITA:dm:2014-02:2016-12;ITA:dm:2016-12:2018-06
roberto-alvarez-gil	Roberto Álvarez Gil	Gil		Q98222557	DOM:fm:2020-08:~2023-01
roberto-ampuero	Roberto Ampuero	Ampuero	Roberto Ampuero Espinoza	Q922795	CHL:fm:2018-03:2019-06
roberto-azevedo	Roberto Azevêdo	Azevêdo		Q12955910	:io:2013-09:2020-08
roberto-bendini	Roberto Bendini	Bendini		Q6109597	ARG:mc:2003-05:2008-09
roberto-fico	Roberto Fico	Fico		Q7484547	ITA:sp:2018-03:~2022-07
roberto-francisco-de-almeida	Roberto Francisco de Almeida	de Almeida		Q61960012	AGO:sp:1996:2008
roberto-gil-zuarth	Roberto Gil Zuarth	Zuarth		Q6109764	MEX:sp:2015-09:2016-08
roberto-giorgetti	Roberto Giorgetti	Giorgetti		Q507718	SMR:hs:2006-10:2007-04
roberto-henriquez	Roberto Henríquez	Henríquez		Q108454870	PAN:fm:2011-08:2012-08
roberto-leal-monteiro	Roberto Leal Monteiro	Monteiro		Q7351774	AGO:im:2006:2010
roberto-maroni	Roberto Maroni	Maroni		Q562097	ITA:im:2008-05:2011-11
roberto-micheletti	Roberto Micheletti	Micheletti		Q299442	HND:hs:2009-06:2010-01
roberto-morales-ojeda	Roberto Morales Ojeda	Morales		Q44008911	CUB:dg:2019-12:~2021-12
roberto-raschi	Roberto Raschi	Raschi		Q3939090	SMR:hs:2004-10:2005-04
roberto-rojas-lopez	Roberto Rojas López	López		Q108344974	CRI:fm:1998-05:2002-05
roberto-tovar-faja	Roberto Tovar Faja	Faja		Q7351928	CRI:fm:2002-05:2006-05
roberto-venturini	Roberto Venturini	Venturini		Q19691303	SMR:hs:2015-04:2015-10
robeson-benn	Robeson Benn	Benn		Q104581315	GUY:im:2020-08:~2023-01
robin-cook	Robin Cook	Cook		Q311214	GBR:fm:1997-05:2001-06
robinah-nabbanja	Robinah Nabbanja	Nabbanja		Q62481397	UGA:hg:2021-06:~2026-01
roch-marc-christian-kabore	Roch Marc Christian Kaboré	Kaboré		Q599988	BFA:dm:2021-06:2021-12;BFA:hs:2015-12:2022-01;BFA:sp:2002-06:2012-12
rockfeller-vincent	Rockfeller Vincent	Vincent		Q114735641	HTI:im:2021-07:2021-11
rocky-ricardo-meade	Rocky Ricardo Meade	Meade		Q74881136	JAM:mc:2016-12:2022-01
roderic-m-j-lyne	Roderic M. J. Lyne	Lyne		Q7356574	GBR:un:1997:2000
rodolfo-aguilera	Rodolfo Aguilera	Aguilera		Q110628454	PAN:im:2014-07:2016-07
rodolfo-nin-novoa	Rodolfo Nin Novoa	Nin Novoa	Rodolfo Nin Nova	Q1344343	URY:fm:2015-03:2020-03;URY:vp:2005-03:2010-03
rodolfo-pereyra-martinez	Rodolfo Pereyra Martínez	Martínez		Q111793137	URY:mc:2022-04:~2022-07
rodolfo-solano-quiros	Rodolfo Solano Quirós	Quirós		Q102077694	CRI:fm:2020-01:2022-05
rodolphe-adada	Rodolphe Adada	Adada		Q3438286	COG:fm:1997-11:2007-03;COG:fm:2007-03:2007-05
rodrigo-alberto-de-jesus-chaves-robles	Rodrigo Alberto de Jesús Chaves Robles	Chaves	Rodrigo Chaves Robles	Q98017689	CRI:hg:2022-05:~2026-01;CRI:hs:2022-05:~2026-01
rodrigo-arias-sanchez	Rodrigo Arias Sánchez	Sánchez		Q6110636	CRI:sp:2022-05:~2023-01
rodrigo-carazo-zeledon	Rodrigo Carazo Zeledon	Carazo			CRI:un:2019-05:~2019-05
rodrigo-delgado	Rodrigo Delgado	Delgado		Q16625878	CHL:im:2020-11:2022-03
rodrigo-duterte	Rodrigo Duterte	Duterte		Q457786	PHL:hg:2016-06:2022-06;PHL:hs:2016-06:2022-06
rodrigo-hinzpeter	Rodrigo Hinzpeter	Hinzpeter		Q2161303	CHL:dm:2012-11:2014-03;CHL:im:2010-03:2011-02;CHL:im:2011-02:2012-11
rodrigo-paz-pereira	Rodrigo Paz Pereira	Paz			BOL:hg:2025-11:~2026-01;BOL:hs:2025-11:~2026-01
rodrigo-penailillo	Rodrigo Peñailillo	Peñailillo		Q6110767	CHL:im:2014-03:2015-05
rodrigo-rato	Rodrigo Rato	Rato	Rodrigo Rato Figaredo	Q455748	ESP:dg:2003-09:2004-04;ESP:vp:1996-05:~2002;ESP:vp:2003-09:2004-04
roelf-de-boer	Roelf de Boer	de Boer		Q2381889	NLD:dg:2002-10:2003-05
rogatien-biaou	Rogatien Biaou	Biaou		Q3438580	BEN:fm:2003-06:2006-02
rogelio-eduardo-rivas-polanco	Rogelio Eduardo Rivas Polanco	Polanco		Q67056921	SLV:im:2019-06:2021-03
rogelio-frigerio	Rogelio Frigerio	Frigerio		Q11184187	ARG:im:2015-12:2019-12
rogelio-mayta	Rogelio Mayta	Mayta		Q102116482	BOL:fm:2020-11:~2022-08
roger-abiut	Roger Abiut	Abiut		Q888859	VUT:sp:2003-12:2004-07
roger-laurent-christophe-kolo	Roger Laurent Christophe Kolo	Kolo			MDG:hg:2014-04:2015-01
roger-rafanomezantsoa	Roger Rafanomezantsoa	Rafanomezantsoa			MDG:im:2019-05:~2019-05
roger-van-boxtel	Roger van Boxtel	van Boxtel		Q3439649	NLD:im:2000-03:2000-03
roger-wheeler	Roger Wheeler	Wheeler		Q7359112	GBR:mc:1997:2000
roh-moo-hyun	Roh Moo-hyun	Roh	No Mu-hyun|Roh Muh-hyun	Q14345	KOR:hs:2003-02:2008-02
rohitha-bogollagama	Rohitha Bogollagama	Bogollagama		Q3439757	LKA:fm:2007-01:2010-04
roland-ertl	Roland Ertl	Ertl		Q2162722	AUT:mc:2002-12:2007-11
roland-kpotsra	Roland Kpotsra	Kpotsra		Q2162878	TGO:fm:2002:2003
rolandas-paksas	Rolandas Paksas	Paksas		Q296956	LTU:hg:2000-10:2001-06;LTU:hs:2003-02:2004-04
rolando-lacle-castro	Rolando Laclé Castro	Castro		Q113970812	CRI:sp:2002:2003
rolando-mirones	Rolando Mirones	Mirones		Q84509125	PAN:im:2019-07:2020-02
rolf-buttiker	Rolf Büttiker	Büttiker		Q120893	CHE:sp:2005-11:2006-12
rolf-ekeus	Rolf Ekéus	Ekéus		Q721292	:io:2001:2007
romain-mancinelli	Romain Mancinelli	Mancinelli		Q20731381	LUX:mc:2014-12:2017-09
roman-giertych	Roman Giertych	Giertych		Q55937	POL:dg:2006-05:~2006
roman-golovchenko	Roman Golovchenko	Golovchenko	Raman Halowchenka	Q27043179	BLR:hg:2020-06:2025-03
roman-herzog	Roman Herzog	Herzog			DEU:hs:1994-07:1999-07
roman-jakic	Roman Jakič	Jakič		Q13604224	SVN:dm:2013-03:2014-09
roman-mashovets	Roman Mashovets	Mashovets		Q94741534	UKR:ad:2020-04:~2022-07
roman-mikulec	Roman Mikulec	Mikulec		Q88188383	SVK:im:2020-03:~2022-08
roman-oyarzun-marchesi	Román Oyarzun Marchesi	Marchesi		Q16942098	ESP:un:2013:2017
roman-soua	Roman Šoua	Šoua		Q110974755	GEO:dg:2018-04:2019-10
roman-vnuchko	Roman Vnuchko	Vnuchko			BLR:dg:2003-07:~2003
romano-prodi	Romano Prodi	Prodi		Q38484	ITA:hg:2006-05:2008-05
romano-prodi-eue-2004	Romano Prodi	Prodi			EUE:hg:1999-09:2004-11
romulo-roux	Rómulo Roux	Roux		Q56066098	PAN:fm:2012-08:2014-07
romulusz-ruszin-szendi	Romulusz Ruszin-Szendi	Ruszin-Szendi		Q107171051	HUN:mc:2021-06:~2022-07
ron-klain	Ron Klain	Klain		Q649898	USA:ad:2009-01:2011-01
ron-mark	Ron Mark	Mark		Q7364115	NZL:dm:2017-10:2020-11
ron-roberts	Ron Roberts	Roberts		Q16106780	AUS:sp:2002-03:2006-03
ronald-assen	Ronald Assen	Assen		Q2397774	SUR:dm:2000:2005
ronald-coane-nobbs	Ronald Coane Nobbs	Nobbs			NFK:hg:2000-02:2001-12
ronald-jumeau	Ronald Jumeau	Jumeau			SYC:un:2019-05:~2019-05
ronald-lamola	Ronald Lamola	Lamola		Q1718291	ZAF:fm:2024-07:~2025-12
ronald-lareche	Ronald Larêche	Larêche		Q24951558	HTI:sp:2016-02:2017-01
ronald-plasterk	Ronald Plasterk	Plasterk		Q301395	NLD:im:2012-11:2016-06;NLD:im:2016-09:2017-10
ronald-venetiaan	Ronald Venetiaan	Venetiaan	Runaldo Ronald Venetiaan	Q299020	SUR:hg:2000-08:2010-08;SUR:hs:2000-08:2010-08
ronaldo-puno	Ronaldo Puno	Puno		Q983326	PHL:im:1999-04:2000-01;PHL:im:2006-02:2010-06
ronni-benschop	Ronni Benschop	Benschop		Q46837592	SUR:dm:2015:2020;SUR:mc:2013-07:2014-02;SUR:mc:2014-02:2015-08
ronnie-brunswijk	Ronnie Brunswijk	Brunswijk		Q1968705	SUR:sp:2020-06:2020-07;SUR:vp:2020-07:~2024-06
ronnie-shikapwasha	Ronnie Shikapwasha	Shikapwasha		Q616615	ZMB:fm:2005-01:2006-10
ronnie-tay	Ronnie Tay	Tay		Q7366002	SGP:mc:2003-04:2007-08
ronny-abraham	Ronny Abraham	Abraham		Q382775	:io:2005-02:~2023-01;:io:2015-02:2018-02
roosevelt-douglas	Roosevelt Douglas	Douglas			DMA:hg:2000-02:2000-10
roosevelt-skerrit	Roosevelt Skerrit	Skerrit		Q57823	DMA:hg:2004-01:~2026-01
roque-arregui	Roque Arregui	Arregui		Q5638582	URY:sp:2009-03:2010-02
rosa-elena-bonilla	Rosa Elena Bonilla	Bonilla		Q15427651	HND:ad:2010-01:2014-01
rosa-zafferani	Rosa Zafferani	Zafferani		Q437309	SMR:hs:2008-04:2008-10
rosalyn-higgins	Rosalyn Higgins	Higgins		Q273691	:io:1995:2009;:io:2006-02:2009-02
rosario-murillo-zambrana	Rosario Murillo Zambrana	Murillo	Rosario Murillo Zambrana de Ortega		NIC:vp:2017-01:~2024-06
rose-christiane-raponda	Rose Christiane Raponda	Raponda	Rose Christiane Ossouka Raponda	Q65556229	GAB:hg:2020-07:2023-01;GAB:vp:2023-01:~2023-10
rose-doudou-guei	Rose Doudou Guéï	Guéï		Q656275	CIV:ad:1999-12:2000-10
rose-francine-rogombe	Rose Francine Rogombe	Rogombe		Q270645	GAB:hs:2009-06:2009-10
rose-marie-compaore	Rose Marie Compaoré	Compaoré		Q88720923	BFA:sp:2015-12:2020-03
rose-mukantabana	Rose Mukantabana	Mukantabana		Q20795960	RWA:sp:2008-10:2013
rosemary-dicarlo	Rosemary DiCarlo	DiCarlo		Q15429937	USA:un:2013-06:2013-08
rosemary-museminali	Rosemary Museminali	Museminali		Q522314	RWA:fm:2005-09:2009-12
rosen-plevneliev	Rosen Plevneliev	Plevneliev		Q295212	BGR:hs:2012-01:2017-01
rosen-zhelyazkov	Rosen Zhelyazkov	Zhelyazkov			BGR:hg:2025-01:~2026-01
rosendo-otogo-meneng	Rosendo Otogo Meñeng	Meñeng		Q112186160	GNQ:ad:2020-08:~2022-07
rosine-sori-coulibaly	Rosine Sori-Coulibaly	Sori-Coulibaly	Hadizatou Rosine Coulibaly-Sory	Q21979800	BFA:fm:2021-12:2022-01
rossana-guevara	Rossana Guevara	Guevara			HND:vp:2014-01:~2017-03
rostislav-khugayev	Rostislav Khugayev	Khugayev		Q2617454	GEO:hg:2012-05:2014-01
rowsch-shaways	Rowsch Shaways	Shaways		Q332544	IRQ:dg:2005-04:2006-05;IRQ:dg:2009-08:2014-09;IRQ:dg:2014-10:~2015-11;IRQ:vp:2004-06:2005-04
roxana-baldetti	Roxana Baldetti	Baldetti	Ingrid Roxana Baldetti Elias	Q590736	GTM:vp:2012-01:2015-05
roy-chaderton	Roy Chaderton	Chaderton		Q7372656	VEN:fm:2002-05:2004-07
roy-cimatu	Roy Cimatu	Cimatu		Q29913372	PHL:mc:2002-05:2002-09
roy-fanourakis	Roy Fanourakis	Fanourakis		Q108461963	SWZ:fm:2003:~2023-01
roza-otunbayeva	Roza Otunbayeva	Otunbayeva	Roza Otunbaeva	Q485136	KGZ:fm:2005:2005-09;KGZ:hs:2010-04:2011-12
rrahman-rama	Rrahman Rama	Rama		Q93758753	XKX:mc:2015-03:~2022-07
ruben-armando-escalante-hasbun	Ruben Armando Escalante Hasbun	Escalante			SLV:un:2019-05:~2019-05
ruben-arosemena	Rubén Arosemena	Arosemena	Ruben Arosemena Valdes	Q5401247	PAN:sp:2001-09:2002-08;PAN:vp:2004-09:~2008
ruben-dario-maldonado-diaz	Rubén Darío Maldonado Díaz	Díaz		Q113992391	DOM:sp:2017:2018
ruben-dario-paulino-sem	Ruben Dario Paulino Sem	Sem			DOM:dm:2019-05:~2019-05
ruben-de-leon-sanchez	Rubén De León Sánchez	Sánchez		Q22280279	PAN:sp:2015-07:2017-06
ruben-zackhras	Ruben Zackhras	Zackhras		Q1131432	MHL:hs:2009-10:2009-11
rudolf-chmel	Rudolf Chmel	Chmel			SVK:dg:2010-07:~2011
rudolf-joo	Rudolf Joó	Joó		Q32904723	HUN:un:2000:2001
rudolf-scharping	Rudolf Scharping	Scharping			DEU:dm:1998-10:2002-07
rudolf-schuster	Rudolf Schuster	Schuster		Q163813	SVK:hs:1999-06:2004-06
rudzani-maphwanya	Rudzani Maphwanya	Maphwanya		Q96106331	ZAF:mc:2021-06:~2022-07
rueben-meade	Rueben Meade	Meade			MSR:hg:2009-09:2011-09
rueben-t-meade	Rueben T. Meade	Meade			MSR:hg:2011-09:2014-09
rufus-ewing	Rufus Ewing	Ewing			TCA:hg:2012-11:2021-02
ruhakana-rugunda	Ruhakana Rugunda	Rugunda		Q1740843	UGA:hg:2014-09:2021-06
rui-alberto-de-figueiredo-soares	Rui Alberto de Figueiredo Soares	Soares		Q7378692	CPV:fm:1999:2002;CPV:fm:2021-01:~2023-01
rui-dia-de-sousa	Rui Dia de Sousa	de Sousa		Q108426412	GNB:fm:2015:2015-10
rui-duarte-de-barros	Rui Duarte de Barros	de Barros	Rui Duarte Barros	Q627337	GNB:hg:2012-05:2014-07;GNB:hg:2023-12:2025-08
rui-machete	Rui Machete	Machete		Q10365280	PRT:fm:2013-07:2015-11
rui-maria-de-araujo	Rui Maria de Araújo	de Araújo	Rui Maria do Araujo	Q1647887	TLS:dg:2006-07:~2006;TLS:hg:2015-02:2017-09
rui-pena	Rui Pena	Pena		Q10365313	PRT:dm:2001-07:2002-04
rula-ghani	Rula Ghani	Ghani		Q18198028	AFG:ad:2014-09:~2022-07
rumen-nikolov	Rumen Nikolov	Nikolov		Q25486596	BGR:mc:2014-06:2016-02
rumen-petkov	Rumen Petkov	Petkov		Q9323969	BGR:im:2005-08:2008-04
rumen-radev	Rumen Radev	Radev		Q26257557	BGR:hs:2017-01:~2026-01
rumiana-jeleva	Rumiana Jeleva	Jeleva		Q242313	BGR:fm:2009-07:2010-01
rumyana-bachvarova	Rumyana Bachvarova	Bachvarova		Q18535066	BGR:dg:2014-11:~2017-03;BGR:im:2015-03:2017-01
rupiah-banda	Rupiah Banda	Banda		Q217500	ZMB:hg:2008-08:2011-09;ZMB:hs:2008-08:2011-09;ZMB:vp:2006-10:2008-08
ruslan-jaqsylyqov	Ruslan Jaqsylyqov	Jaqsylyqov		Q11348947	KAZ:dm:2022-01:~2022-07
ruslan-kazakbayev	Ruslan Kazakbayev	Kazakbayev		Q58312	KGZ:fm:2010-04:2012-09;KGZ:fm:2020-10:2022-04
ruslan-stefanchuk	Ruslan Stefanchuk	Stefanchuk		Q20070130	UKR:sp:2019-08:2021-10;UKR:sp:2021-10:~2022-07
russ-crane	Russ Crane	Crane		Q7381119	AUS:mc:2008-07:2011-06
russ-j-kun	Russ J Kun	Kun	Russ Kun	Q109781648	NRU:hg:2022-09:2023-10;NRU:hs:2022-09:2023-10
russ-shalders	Russ Shalders	Shalders		Q7381232	AUS:mc:2005-07:2008-07
russell-johnston	Russell Johnston	Johnston		Q333754	:io:1999-01:2002-01
russell-wortley	Russell Wortley	Wortley		Q7381884	AUS:sp:2014-05:~2022-07
rustam-atsimov	Rustam Atsimov	Atsimov	Rustam Azimov	Q20533328	UZB:dg:2005-02:2017-06
rustam-emomali	Rustam Emomali	Emomali		Q24258837	TJK:sp:2020-04:~2022-08
rustem-umerov	Rustem Umerov	Umerov			UKR:dm:2023-09:2025-07
rustu-kazim-yucelen	Rüştü Kazım Yücelen	Yücelen		Q6075296	TUR:im:2001-06:2002-08
ruth-dreifuss	Ruth Dreifuss	Dreifuss		Q123902	CHE:hg:1999-01:2000-01;CHE:hs:1999-01:~1999
ruth-metzler	Ruth Metzler	Metzler		Q464007	CHE:vp:2003-01:~2003
ruth-monteiro	Ruth Monteiro	Monteiro		Q94695513	GNB:fm:2020-02:2020
ruth-zavaleta	Ruth Zavaleta	Zavaleta		Q2342482	MEX:sp:2007-09:2008-08
ryamizard-ryacudu	Ryamizard Ryacudu	Ryamizard		Q7419814	IDN:dm:2014-10:2019-10
ryszard-kalisz	Ryszard Kalisz	Kalisz		Q930480	POL:im:2004-05:2005-10
s-b-navinna	S.B. Navinna	Navinna			LKA:im:2019-05:~2019-05
s-jayakumar	S. Jayakumar	Jayakumar		Q1521378	SGP:dg:2004-08:2009-04;SGP:fm:1994-01:2004-08
s-langi-kavaliku	S. Langi Kavaliku	Kavaliku			TON:dg:1991-08:~2000
s-m-krishna	S. M. Krishna	Krishna		Q58292	IND:fm:2009-05:2012-10
s-r-nathan	S. R. Nathan	Nathan	Sellapan Rama Nathan	Q212188	SGP:hs:1999-09:2011-08
saad-al-abdullah-al-salim-al-sabah	Saad Al-Abdullah Al-Salim Al-Sabah	Saad	Saad al-Abdallah al-Salim Al Sabah	Q313661	KWT:hg:1978-02:2003-07;KWT:hs:2006-01:2006-01
saad-al-hariri	Sa'ad al-Hariri	al-Hariri			LBN:hg:2009-11:2011-01;LBN:hg:2016-12:2020-10
saad-el-katatni	Saad El-Katatni	El-Katatni		Q1676180	EGY:sp:2012-01:2012-09
saad-hariri	Saad Hariri	Hariri			LBN:hg:2020-10:2021-09
saadeddine-othmani	Saadeddine Othmani	Othmani	Saad Eddine al-Othmani|Saad-Eddine al-Othmani	Q2033385	MAR:fm:2012-01:2013-10;MAR:hg:2017-04:~2022-01
saadoun-al-dulaimi	Saadoun al-Dulaimi	al-Dulaimi		Q2208925	IRQ:dm:2005-06:2006-03;IRQ:dm:2011-08:2014-10
saara-kuugongelwa	Saara Kuugongelwa	Kuugongelwa	Saara Kuugongelwa-Amadhila	Q7395683	NAM:hg:2015-03:2024-02
sabah-al-ahmad-al-jaber-al-sabah	Sabah Al-Ahmad Al-Jaber Al-Sabah	Al-Sabah	Muhammad al-Jabri|Nasir al-Sabah al-Ahmad al-Jabir al-Sabah|Sabah al-Ahmad al-Jabir Al Sabah|Sabah al-Ahmad al-Jabir al-Sabah	Q57555	KWT:dg:1992-10:~2002;KWT:fm:1963:2003;KWT:hg:2003-07:2006-01;KWT:hs:2006-01:2020-09
sabah-al-khalid-al-sabah	Sabah Al-Khalid Al-Sabah	Sabah Al-Khalid Al-Sabah	Anas Khalid al-Saleh|Hind Sabeeh Barak al-Sabeeh|Khalid al-Jarrah al-Sabah|Sabah Khaled al-Hamad al-Sabah|Sabah Khalid al-Hamad al-Sabah|Sabah Khalid al-Hamid al-Sabah|Sabah al-Khalid al-Hamad al-Sabah	Q12219691	KWT:dg:2011-12:~2022-01;KWT:fm:2011-10:2019-11;KWT:hg:2019-11:2022-07
sabahattin-cakmakoglu	Sabahattin Çakmakoğlu	Çakmakoğlu		Q6096540	TUR:dm:1999-05:2002-11
sabine-de-bethune	Sabine de Bethune	de Bethune		Q2325582	BEL:sp:2011-10:2014-10
sabine-laruelle	Sabine Laruelle	Laruelle		Q508073	BEL:sp:2019-07:2020-10
sabine-monauni	Sabine Monauni	Monauni		Q65934265	LIE:dg:2021-03:~2024-05
sabri-bachtobji	Sabri Bachtobji	Bachtobji		Q30729046	TUN:fm:2019-10:2020-02
sabri-boukadoum	Sabri Boukadoum	Boukadoum		Q62635974	DZA:fm:2019-04:2021-07;DZA:hg:2019-12:2019-12;DZA:un:2019-05:~2019-05
sacca-lafia	Sacca Lafia	Lafia		Q7396577	BEN:im:2016-04:~2022-07
sacha-llorenti-soliz	Sacha Llorenti Soliz	Llorenti			BOL:un:2019-05:~2019-05
saddam-hussein	Saddam Hussein	Saddam	Saddam Husayn	Q1316	IRQ:hg:1994-05:2003-04;IRQ:hs:1979-07:2003-04
sadegh-kharazi	Sadegh Kharazi	Kharazi		Q7397789	IRN:un:1997-08:2002-08
sadettin-tantan	Sadettin Tantan	Tantan		Q6085330	TUR:im:1999-05:2001-06
sadique-abubakar	Sadique Abubakar	Abubakar		Q20675812	NGA:mc:2015-07:2021-01
sadyr-zhaparov	Sadyr Zhaparov	Zhaparov	Sadyr Japarov	Q25597826	KGZ:hg:2020-10:2020-11;KGZ:hg:2021-01:~2025-01;KGZ:hs:2020-10:2020-11;KGZ:hs:2021-01:~2026-01
saeed-jalili	Saeed Jalili	Jalili		Q635059	IRN:si:2007-10:2013-09
safar-abiyev	Safar Abiyev	Abiyev		Q2512500	AZE:dm:1995-02:2013-10
safeen-muhsin-dezai	Safeen Muhsin Deza'i	Deza'i		Q66400641	IRQ:fm:2019-07:~2022-12
sahana-pradhan	Sahana Pradhan	Pradhan		Q577100	NPL:fm:2007-04:2008-08
sahara-khatun	Sahara Khatun	Khatun		Q7399497	BGD:im:2009-01:2012-09
sahir-shamshad-mirza	Sahir Shamshad Mirza	Mirza		Q108473485	PAK:mc:2019-11:2021-09
sahle-work-zewde	Sahle-Work Zewde	Sahle-Work		Q7399685	ETH:hs:2018-10:2024-10
sai-mauk-kham	Sai Mauk Kham	Sai Mauk Kham	Sai Mouk Kham		MMR:vp:2011-02:~2015-11
saia-piukala	Saia Piukala	Piukala	Saia Mau Piukala	Q96278954	TON:im:2019-01:2019-10
said-chengriha	Said Chengriha	Chengriha		Q79447739	DZA:mc:2018-08:2020-03
said-dhoifir-bounou	Saïd Dhoifir Bounou	Bounou		Q113953772	COM:sp:2004-06:2009
said-mohammad-sammour	Said Mohammad Sammour	Sammour		Q12216136	SYR:im:2009-04:2011-04
said-musa	Said Musa	Musa	Wilbert Musa	Q335215	BLZ:hg:1998-08:2008-02
said-nouh-hassan	Said Nouh Hassan	Hassan		Q110572966	DJI:im:2013-03:~2022-07
saif-bin-zayed-al-nahyan	Saif bin Zayed Al Nahyan	Saif	Mansour bin Zayid Al Nuhayyan|Mansur bin Zayid Al Nuhayyan|Mansur bin Zayid Al-Nuhayan|Mansur bin Zayid Al-Nuhayyan|Saif bin Zayid Al Nuhayyan|Saif bin Zayid Al-Nuhayan|Saif bin Zayid Al-Nuhayyan	Q7400024	ARE:dg:2009-05:~2024-05;ARE:im:2004-11:~2022-07;ARE:vp:2023-03:~2024-05
saifuddin-abdullah	Saifuddin Abdullah	Saifuddin		Q7400032	MYS:fm:2018-07:2020-02;MYS:fm:2021-08:2022-12
sainbuyan-amarsaikhan	Sainbuyan Amarsaikhan	Amarsaikhan	Sainbuyen Amarsaikhan	Q110168680	MNG:dg:2021-01:~2024-05
sajid-javid	Sajid Javid	Javid		Q727798	GBR:im:2018-04:2019-07
sajida-talfah	Sajida Talfah	Talfah		Q253660	IRQ:ad:1979-07:2003-04
sajjad-kouchaki	Sajjad Kouchaki	Kouchaki		Q16049704	IRN:mc:2005-10:2007-08
saken-zhasuzakov	Saken Zhasuzakov	Zhasuzakov		Q4178351	KAZ:dm:2016-09:2018-08
saki-soloma	Saki Soloma	Soloma		Q113172045	PNG:dm:2019-06:2020-12
salah-eddine-dahmoune	Salah Eddine Dahmoune	Dahmoune		Q62710875	DZA:im:2019-03:2019-12
salaheddine-mezouar	Salaheddine Mezouar	Mezouar		Q206209	MAR:fm:2013-10:2017-04
salahuddin-of-selangor	Salahuddin of Selangor	Selangor		Q654886	MYS:hs:1999-04:2001-11
salahuddin-rabbani	Salahuddin Rabbani	Rabbani		Q7403481	AFG:fm:2015-02:2019-10
salahuddin-satti	Salahuddin Satti	Satti		Q111934516	PAK:mc:2006-10:2008-10
salam-al-zubai	Salam al-Zubai	al-Zubai			IRQ:dg:2006-05:~2007
salam-fayyad	Salam Fayyad	Fayyad			PSE:hg:2007-06:2013-06
saleh-al-muhaya	Saleh Al-Muhaya	Al-Muhaya		Q3362792	SAU:mc:1996-09:2011-05
salem-abdullah-al-jaber-al-sabah	Salem Abdullah Al-Jaber Al-Sabah	Salem	Salim al-Abdallah al-Jabir al-Sabah	Q101693636	KWT:fm:2022-10:~2022-12
salem-bin-hamad-bin-mohammed-bin-aqeel-al-nabit	Salem bin Hamad bin Mohammed bin Aqeel Al Nabit	Al Nabit		Q110183422	QAT:mc:2021-10:~2022-07
salem-sabah-al-salem-al-sabah	Salem Sabah Al-Salem Al-Sabah	Al-Salem	Salim al-Sabah al-Salim Al Sabah	Q12215117	KWT:dg:1996-10:~2000;KWT:dm:1996-10:2001-02
saleumxay-kommasith	Saleumxay Kommasith	Saleumxay	Saleumxai Kommasit	Q25999464	LAO:dg:2022-06:~2023-01;LAO:fm:2016-04:~2022-12
sali-berisha	Sali Berisha	Berisha		Q57625	ALB:hg:2005-09:2013-09
salif-diallo	Salif Diallo	Diallo		Q16188989	BFA:sp:2015-12:2017-08
salifou-mody	Salifou Mody	Mody		Q30336039	NER:mc:2020:~2022-08
salih-al-mutlaq	Salih al-Mutlaq	al-Mutlaq			IRQ:dg:2014-09:~2015-11
salim-abbas-jilani	Salim Abbas Jilani	Jilani		Q111934640	PAK:dm:2007-11:2008-03
salim-al-huss	Salim al-Huss	al-Huss			LBN:hg:1998-12:2000-10
salim-al-jabouri	Salim al-Jabouri	al-Jabouri		Q17388713	IRQ:sp:2014-07:2018-07
salim-aliyow-ibrow	Salim Aliyow Ibrow	Ibrow		Q1380263	SOM:hg:2007-10:2007-11
salim-bin-abdallah-al-ghazali	Salim bin Abdallah al-Ghazali	al-Ghazali			OMN:ad:2019-05:~2019-05
salim-harba	Salim Harba	Harba		Q113989405	SYR:mc:2019-04:2022-04
salim-salih-bin-burayk	Salim Salih Bin Burayk	Bin Burayk			YEM:hg:2025-05:~2026-01
salim-yasin	Salim Yasin	Yasin			SYR:dg:1981-12:~2000
saliou-akadiri	Saliou Akadiri	Akadiri		Q20810391	BEN:fm:2015:2016
salisu-buhari	Salisu Buhari	Buhari		Q18353733	NGA:sp:1999:2000
salman-bin-abd-al-aziz-al-saud	Salman bin Abd al-Aziz Al Saud	Salman			SAU:dg:2012-06:~2014;SAU:hg:2015-01:2022-09;SAU:hs:2015-01:~2026-01
salman-bin-hamad-bin-isa-al-khalifa	Salman bin Hamad bin Isa Al Khalifa	Salman	Hamad bin Isa Al Khalifa|Hamad bin Isa Al-Khalifa|Hamad bin Isa al-Khalifa|Khalid bin Ahmad bin Salman Al Khalifa|Salman bin Hamad|Salman bin Hamad Al Khalifa|Salman bin Hamad Al-Khalifa	Q58140	BHR:dg:2013-03:~2017-03;BHR:dg:2019-05:~2019-05;BHR:hg:2020-11:~2026-01;BHR:hs:1999-03:~2026-01
salman-khurshid	Salman Khurshid	Khurshid		Q313515	IND:fm:2012-10:2014-05
salman-of-saudi-arabia	Salman of Saudi Arabia	Arabia		Q367825	SAU:dm:2011-10:2015-01;SAU:hg:2015-01:~2022-07;SAU:hs:2015-01:~2022-07
saloa-tauia	Saloa Tauia	Tauia		Q108598616	TUV:sp:2002-08:2003-02
salome-zurabishvili	Salome Zurabishvili	Zurabishvili	Salome Zourabichvili	Q272416	GEO:fm:2004-03:2005-10;GEO:hs:2018-12:2024-12
salomon-eheth	Salomon Eheth	Eheth		Q111392562	CMR:un:2020-09:~2022-08
salomon-nguema-owono	Salomón Nguema Owono	Nguema	Salomon Nguma Owono	Q112128523	GNQ:dg:2008-07:2011-01;GNQ:dg:2011-01:2012-05
salou-djibo	Salou Djibo	Djibo		Q356835	NER:hs:2010-02:2011-04
salva-kiir-mayardit	Salva Kiir Mayardit	Kiir	Salva Kiir	Q57315	SDN:vp:2005-07:~2009;SDN:vp:2005-08:2011-07;SSD:hg:2011-07:~2026-01;SSD:hs:2011-07:~2026-01;SSD:vp:2005-07:2005-07
salvador-cienfuegos	Salvador Cienfuegos	Cienfuegos		Q6117660	MEX:dm:2012-12:2018-11
salvador-nasralla	Salvador Nasralla	Nasralla			HND:vp:2022-01:~2024-06
salvador-sanchez-ceren	Salvador Sánchez Cerén	Sánchez Cerén		Q936831	SLV:hg:2014-06:2019-06;SLV:hs:2014-06:2019-06;SLV:vp:2009-06:2014-06
salvador-valdes-mesa	Salvador Valdés Mesa	Valdés	Salvador Antonio Valdes Mesa	Q51954822	CUB:vp:2018-04:~2024-06
salviano-de-jesus-sequeira	Salviano de Jesus Sequeira	Sequeira		Q111954424	AGO:dm:2017-09:2020-01
sam-abal	Sam Abal	Abal		Q58169	PNG:fm:2007:2010;PNG:hg:2010-12:2011-01;PNG:hg:2011-04:2011-08
sam-condor	Sam Condor	Condor			KNA:dg:1995-07:~2014
sam-hinds	Sam Hinds	Hinds	Samuel Hinds	Q57697	GUY:hg:1999-08:2015-05;GUY:vp:1997-12:2015-05
sam-hou-fai	Sam Hou Fai	Fai			MAC:hg:2024-12:~2026-01
sam-kutesa	Sam Kutesa	Kutesa		Q58240	:io:2014-09:2015-09;UGA:fm:2005-01:2014-09;UGA:fm:2019-05:~2019-05
sam-nujoma	Sam Nujoma	Nujoma	Sam Shafishuna Nujoma|Samuel Nujoma		NAM:hg:1990-03:2002-08;NAM:hs:1990-03:2004-11
sam-ongeri	Sam Ongeri	Ongeri		Q4705081	KEN:fm:2012:2013-05
sama-banya	Sama Banya	Banya		Q98637396	SLE:fm:1998:2001
samantha-j-power	Samantha J. Power	Power		Q454970	USA:un:2013-08:2017-01
samba-bah	Samba Bah	Bah		Q2216892	GMB:im:2004-05:2005-03
sameh-shoukry	Sameh Shoukry	Shoukry		Q7409268	EGY:fm:2014-06:2024-07
sami-hafez-anan	Sami Hafez Anan	Anan		Q926820	EGY:mc:2005-10:2012-08
samia-suluhu	Samia Suluhu	Suluhu	Samia Hassan Suluhu|Samia Suluhu Hassan	Q16193885	TZA:hg:2021-03:~2026-01;TZA:hs:2021-03:~2026-01;TZA:vp:2015-11:2021-03
samir-moqbil	Samir Moqbil	Moqbil			LBN:dg:2011-07:~2016-11
samir-mubaidin	Samir Mubaidin	Mubaidin			JOR:im:2019-05:~2019-05
samir-nuriyev	Samir Nuriyev	Nuriyev		Q20563367	AZE:ad:2019-11:~2022-07
samir-rifai	Samir Rifai	Rifai	Samir al-Rifai	Q467852	JOR:hg:2009-12:2011-02
samir-sumaidaie	Samir Sumaidaie	Sumaidaie		Q7409549	IRQ:im:2004-04:2004-06
samiu-vaipulu	Samiu Vaipulu	Vaipulu		Q3470867	TON:dg:2011-01:2014-12;TON:hg:2024-12:2025-01
samson-mwathethe	Samson Mwathethe	Mwathethe		Q62010205	KEN:mc:2015-05:2020-05
samuel-adebayo	Samuel Adebayo	Adebayo		Q112110109	NGA:mc:2021-02:~2022-07
samuel-basil	Samuel Basil	Basil	Sam Basil	Q28966596	PNG:dg:2020-10:~2023-05;PNG:dg:2022-01:2022-05
samuel-lewis-navarro	Samuel Lewis Navarro	Lewis			PAN:vp:2004-09:~2008
samuel-moncada	Samuel Moncada	Moncada	Samuel Moncada Acosta	Q30505969	VEN:fm:2017-06:2017-08;VEN:un:2013-08:2015-01;VEN:un:2017-12:~2023-01
samuel-olajide-afolayan	Samuel Olajide Afolayan	Afolayan		Q111078550	NGA:mc:2001-04:2005-07
samuel-rangba	Samuel Rangba	Rangba		Q99352338	CAF:fm:2015:2016-04
samuel-sam-sumana	Samuel Sam-Sumana	Sam-Sumana		Q971440	SLE:vp:2007-09:2015-03
samuel-santos-lopez	Samuel Santos López	López		Q58262	NIC:fm:2007-01:2017-01
samuel-schmid	Samuel Schmid	Schmid		Q115841	CHE:hg:2005-01:2005-12;CHE:hs:2005-01:2005-12
samuel-zbogar	Samuel Žbogar	Žbogar		Q1378416	SVN:fm:2008-11:2011-09
samuelu-teo	Samuelu Teo	Teo		Q21062794	TUV:sp:2019-09:~2022-07
samura-kamara	Samura Kamara	Kamara		Q7413073	SLE:fm:2012:2017
samvel-nikoyan	Samvel Nikoyan	Nikoyan		Q3249851	ARM:sp:2011-12:2012-05
samwel-john-sitta	Samwel John Sitta	Sitta		Q7412646	TZA:sp:2005-12:2010
samy-badibanga	Samy Badibanga	Badibanga	Samy Badibanga Ntita	Q17639110	COD:hg:2016-11:2017-05;COD:hg:2019-05:~2019-05
sanae-takaichi	Sanae Takaichi	Takaichi		Q1705028	JPN:hg:2025-10:~2026-01
sanan-kachornprasat	Sanan Kachornprasat	Sanan			THA:dg:2008-02:~2010
sandag-byambatsogt	Sandag Byambatsogt	Byambatsogt		Q30951236	MNG:im:2016-07:2017-10
sandeep-singh	Sandeep Singh	Singh		Q104862827	IND:mc:2021-10:~2022-07
sander-lleshi	Sander Lleshi	Lleshi		Q84323692	ALB:im:2018-11:2020-12
sander-loones	Sander Loones	Loones		Q18336548	BEL:dm:2018-11:2018-12
sandis-girgens	Sandis Ģirģens	Ģirģens		Q60905601	LVA:im:2019-01:2021-06
sandji-fati	Sandji Fati	Fati		Q97167836	GNB:dm:2020-03:2022-06
sandor-pinter	Sándor Pintér	Pintér		Q549589	HUN:im:1998-07:2002-05;HUN:im:2010-05:2014-06;HUN:im:2010-05:2018-05;HUN:im:2010-05:2022-05;HUN:im:2010-05:~2022-07
sandra-jovel	Sandra Jovel	Jovel	Sandra Erica Jovel Polanco	Q38058073	GTM:fm:2017-08:2020-01
sandra-kalniete	Sandra Kalniete	Kalniete		Q236968	LVA:fm:2002-11:2004-03
sandra-mason	Sandra Mason	Mason		Q9333540	BRB:hs:2021-11:2025-11
sandra-pierantozzi	Sandra Pierantozzi	Pierantozzi			PLW:vp:2001-01:~2003
sandro-ferracuti	Sandro Ferracuti	Ferracuti		Q3948223	ITA:mc:2001-08:2004-08
sandy-berger	Sandy Berger	Berger		Q46089	USA:si:1997-03:2001-01
sangay-ngedup	Sangay Ngedup	Ngedup	Lyonpo Sangay Ngedup	Q374296	BTN:hg:1999-07:2001-08;BTN:hg:2005-09:2006-09
sani-lakatani	Sani Lakatani	Lakatani			NIU:hg:1999-04:2002-05
sani-yakubu-audu	Sani Yakubu Audu	Audu		Q111079377	NGA:mc:2011-09:2014-02
sanjaa-bayar	Sanjaa Bayar	Bayar			MNG:hg:2007-11:2009-10
sanjaagiin-bayar	Sanjaagiin Bayar	Bayar		Q372131	MNG:hg:2009-10:2012-08
sanjaasurengiin-oyuun	Sanjaasürengiin Oyuun	Oyuun		Q276238	MNG:fm:2007:2008
sanna-marin	Sanna Marin	Marin		Q16986436	FIN:hg:2019-12:2023-06
santia-j-o-bradshaw	Santia J.O. Bradshaw	Bradshaw	Santia Bradshaw	Q107718282	BRB:dg:2022-01:~2022-07
santiago-ayong-otunga	Santiago Ayong Otunga	Otunga		Q112186225	GNQ:ad:2020-08:~2022-07
santiago-bee-ayetebe	Santiago Bee Ayetebe	Ayetebe		Q112186228	GNQ:ad:2020-08:~2022-07
santiago-cafiero	Santiago Cafiero	Cafiero		Q68869954	ARG:fm:2021-09:2023-12
santiago-creel	Santiago Creel	Creel		Q2241589	MEX:sp:2007-09:2008-08
santiago-martin-ezomo-mba-nfe	Santiago-Martín Ezomo Mba Nfe	Nfe		Q112186240	GNQ:ad:2020-08:~2022-07
santiago-mauro-nguema	Santiago Mauro Nguema	Nguema		Q112178857	GNQ:dm:2004:2006
santiago-nchama	Santiago Nchama	Nchama		Q17198388	GNQ:fm:1999-07:2001-03;GNQ:fm:2001-03:2003-02
santiago-pena-palacios	Santiago Peña Palacios	Peña	Santiago Pe A Palacios		PRY:hg:2023-08:~2026-01;PRY:hs:2023-08:~2026-01
santiago-valderas-canestro	Santiago Valderas Cañestro	Cañestro		Q60646145	ESP:mc:1996-07:2000-12
sapar-isakov	Sapar Isakov	Isakov		Q29865128	KGZ:hg:2017-08:2018-04
saparmurat-niyazov	Saparmurat Niyazov	Niyazov		Q82918	TKM:hg:1990-11:2006-12;TKM:hs:1990-11:2006-12
sar-kheng	Sar Kheng	Kheng		Q16150274	KHM:dg:1992-02:~2023-01;KHM:dg:1992:~2023-01;KHM:im:1992-02:~2023-01
sara-duterte	Sara Duterte	Duterte	Sara Duterte-Carpio	Q1491004	PHL:vp:2022-06:~2024-05
sarah-flood-beaubrun	Sarah Flood Beaubrun	Flood Beaubrun			LCA:fm:2019-05:~2019-05
sarah-vandenbroek	Sarah Vandenbroek	Vandenbroek			CCK:hg:2022-10:2023-05
sarah-vandenbroek-cxr-2023	Sarah Vandenbroek	Vandenbroek			CXR:hg:2022-10:2023-05
sarah-wescott-williams	Sarah Wescott-Williams	Wescott-Williams			SXM:hg:2010-10:2015-11
sarath-chand	Sarath Chand	Chand		Q28839568	IND:mc:2017-01:~2022-07
sarath-fonseka	Sarath Fonseka	Fonseka		Q1395772	LKA:mc:2005-12:2009-07;LKA:mc:2009-07:2009-11
sarath-weerasekara	Sarath Weerasekara	Weerasekara		Q16151492	LKA:im:2020-11:2022-04
sarbagh-salih	Sarbagh Salih	Salih		Q66777330	IRQ:ad:2018-10:~2022-08
sardar-ayaz-sadiq	Sardar Ayaz Sadiq	Sadiq		Q12455771	PAK:sp:2013-06:2015-08;PAK:sp:2015-11:2018-08
sardor-umurzakov	Sardor Umurzakov	Umurzakov	Sardor Umrzoqov	Q84718692	UZB:ad:2022-07:~2022-07
sarra-zaafrani	Sarra Zaâfrani	Zaâfrani	Sarra Zaafrani Zenzri	Q108892374	TUN:hg:2025-03:~2026-01
sartaj-aziz	Sartaj Aziz	Aziz		Q4058315	PAK:fm:2013-06:2017-07
sarwar-danish	Sarwar Danish	Danish	Sarwar Danesh	Q7424823	AFG:vp:2014-09:~2022-01
sarwar-jahan-nizam	Sarwar Jahan Nizam	Nizam		Q7424817	BGD:mc:2007-02:2009-01
sat-toqpaqbajew	Sät Toqpaqbajew	Toqpaqbajew		Q4459616	KAZ:dm:1999-10:2001-12
sato-kilman	Sato Kilman	Kilman		Q469823	VUT:dg:2004-12:~2007;VUT:hg:2010-12:2011-04;VUT:hg:2011-05:2013-03;VUT:hg:2011-06:2013-03;VUT:hg:2015-06:2016-02;VUT:hg:2023-09:2023-10
satoshi-arai	Satoshi Arai	Arai		Q1478311	JPN:ad:2009-10:2010-06
satoshi-morimoto	Satoshi Morimoto	Morimoto		Q1190328	JPN:dm:2012-06:2012-12
satsuki-eda	Satsuki Eda	Eda		Q212305	JPN:sp:2007-08:2010-07
satyendra-prasad	Satyendra Prasad	Prasad			FJI:un:2019-05:~2019-05
saud-bin-faisal-bin-abdulaziz-al-saud	Saud bin Faisal bin Abdulaziz Al Saud	Al Saud		Q58156	SAU:fm:1975-10:2015-04
saud-bin-nayef-al-saud	Saud bin Nayef Al Saud	Al Saud	Abd al-Aziz bin Saud bin Nayif bin Abd al-Aziz Al Saud	Q7427055	SAU:im:2019-05:~2019-05
saufatu-sopoanga	Saufatu Sopoanga	Sopoanga		Q384322	TUV:dg:2004-08:2006-08;TUV:fm:2002-08:2004-08;TUV:hg:2002-08:2004-08
sauli-niinisto	Sauli Niinistö	Niinistö		Q29207	FIN:dg:1995-04:2001-08;FIN:hs:2012-03:2024-03;FIN:sp:2007-04:2011-04
saulius-skvernelis	Saulius Skvernelis	Skvernelis	Saulis Skvernelis	Q1797508	LTU:hg:2016-11:2020-11;LTU:im:2014-11:2016-04
saulos-chilima	Saulos Chilima	Chilima		Q16214780	MWI:vp:2014-05:2019-05;MWI:vp:2020-02:~2024-05
savo-klimovski	Savo Klimovski	Klimovski		Q552598	MKD:sp:1998-11:2000-11
savvas-angelides	Savvas Angelides	Angelides	Savvas Angelidis	Q50364734	CYP:dm:2018-03:2020-06
sayeman-bula-bula	Sayeman Bula Bula	Bula		Q2228538	:io:2000:2002
sayyid-badr-bin-hamad-bin-hamood-albusaidi	Sayyid Badr bin Hamad bin Hamood AlBusaidi	AlBusaidi		Q98456849	OMN:fm:2020-08:~2025-04
sayyid-badr-bin-saud-al-busaidi	Sayyid Badr bin Saud al Busaidi	al Busaidi	Qaboos bin Said Al Said	Q7429365	OMN:dm:2004:2020
sayyid-hamoud-bin-faisal-al-busaidi	Sayyid Hamoud bin Faisal al Busaidi	Hamoud	Hamud bin Faisal bin Said al-Busaidi	Q59660255	OMN:im:2011:~2023-01
scooter-libby	Scooter Libby	Libby		Q380441	USA:ad:2001:2005
scott-morrison	Scott Morrison	Morrison		Q7436908	AUS:hg:2018-08:2022-05
scott-ryan	Scott Ryan	Ryan		Q7437180	AUS:sp:2017-11:2021-10
sean-chen	Sean Chen	Chen	Sean C. Chen	Q281540	TWN:dg:2010-05:2012-02;TWN:hg:2012-02:2013-02
sean-clancy	Seán Clancy	Clancy		Q109929699	IRL:mc:2021-09:~2022-07
sean-mccann	Sean McCann	McCann		Q1731879	IRL:mc:2010-06:2013-08
sebahattin-ozturk	Sebahattin Öztürk	Öztürk		Q6036614	TUR:im:2015-03:2015-08
sebastian-kurz	Sebastian Kurz	Kurz		Q2262885	AUT:hg:2017-12:2019-05;AUT:hg:2020-01:2021-10
sebastian-pinera	Sebastián Piñera	Piñera	Sebastian Pinera Echenique	Q306	CHL:hg:2010-03:2014-03;CHL:hg:2018-03:2022-03;CHL:hs:2010-03:2014-03;CHL:hs:2018-03:2022-03
sebastiano-cardi	Sebastiano Cardi	Cardi			ITA:un:2019-05:~2019-05
sebastiao-antonio-martins	Sebastiao Antonio Martins	Martins		Q111954425	AGO:im:2010-09:2012-09
sebastiao-domingos-gunza	Sebastião Domingos Gunza	Gunza		Q112040242	AGO:ad:2017-09:~2022-07
sebastien-lecornu	Sébastien Lecornu	Lecornu	S bastien Lecornu	Q20089181	FRA:dm:2022-05:2025-10;FRA:hg:2025-09:~2026-01
sebhat-ephrem	Sebhat Ephrem	Sebhat		Q11999779	ERI:dm:1995:~2022-08
secilil-eldebechel	Secilil Eldebechel	Eldebechel			PLW:ad:2019-05:~2019-05
sedki-sobhi	Sedki Sobhi	Sobhi		Q4116437	EGY:dm:2014-03:2018-06;EGY:mc:2012-08:2014-03
seetanah-lutchmeenaraidoo	Seetanah Lutchmeenaraidoo	Lutchmeenaraidoo	Seetanah Vishnu Lutchmeenaraidoo	Q3561012	MUS:fm:2016:2019
sefik-dzaferovic	Šefik Džaferović	Džaferović		Q20525169	BIH:hs:2020-03:2020-11;BIH:hs:2020-03:~2022-03;BIH:hs:2022-03:~2022-11
seiji-maehara	Seiji Maehara	Maehara		Q132280	JPN:fm:2010-09:2011-03
sein-win	Sein Win	Sein Win			MMR:dm:2019-05:~2019-05
sekouba-konate	Sékouba Konaté	Konaté		Q718230	GIN:dm:2009-01:2010-01;GIN:hs:2009-12:2010-12
selami-altinok	Selami Altınok	Altınok		Q6021021	TUR:im:2015-08:2015-11
selma-ennaifer	Selma Ennaifer	Ennaifer		Q92353813	TUN:fm:2020-07:2020-09
selmo-cikotic	Selmo Cikotić	Cikotić		Q3443267	BIH:dm:2007-04:2012-01
semisi-sika	Semisi Sika	Sika	Semisi Kioa Lafu Sika	Q7449656	TON:dg:2017-01:2019-10;TON:hg:2019-09:2019-10
senad-masovic	Senad Mašović	Mašović		Q12800875	BIH:mc:2018-02:~2022-07
senida-mesi	Senida Mesi	Mesi		Q31965727	ALB:dg:2017-09:~2021-12
sentje-lebona	Sentje Lebona	Lebona			LSO:dm:2019-05:~2019-05
seo-nam-soo	Seo Nam-soo	Seo		Q12600849	KOR:dg:2008-02:2008-02
seoule-simeon	Seoule Simeon	Simeon		Q55863225	VUT:hs:2022-07:2022-07;VUT:sp:2019-09:2020-04;VUT:sp:2021-06:~2022-07
sephiri-motanyane	Sephiri Motanyane	Motanyane		Q108815284	LSO:sp:2017-06:~2022-08
seppo-kaariainen	Seppo Kääriäinen	Kääriäinen		Q3098641	FIN:dm:2003-06:2007-04
serafin-castellano-gomez	Serafín Castellano Gómez	Gómez		Q17029013	ESP:im:2007-06:2014-06
serdar-berdimuhamedow	Serdar Berdimuhamedow	Berdimuhamedow	Serdar Berdimuhamedov	Q51874548	TKM:hg:2022-03:~2026-01;TKM:hs:2022-03:~2026-01
seretse-ian-khama	Seretse Ian Khama	Khama			BWA:vp:1998-04:~2000;BWA:vp:1998-07:~2007
serge-telle	Serge Telle	Telle			MCO:hg:2016-02:2024-09
serge-vohor	Serge Vohor	Vohor		Q736823	VUT:dg:2001-04:~2002;VUT:hg:2004-07:2004-12;VUT:hg:2011-04:2011-05
sergei-aleinik	Sergei Aleinik	Aleinik			BLR:fm:2022-12:2024-06
sergei-bagapsh	Sergei Bagapsh	Bagapsh		Q485032	GEO:hs:2005-02:2011-05
sergei-ivanov	Sergei Ivanov	Ivanov	Sergey Borisovich Ivanov	Q204027	RUS:dg:2007-02:2008-05;RUS:dm:2001-03:2007-02;RUS:si:1999-11:2001-03
sergei-lebedev	Sergei Lebedev	Lebedev		Q36150	RUS:si:2000-05:2007-10
sergei-rumas	Sergei Rumas	Rumas	Sergey Rumas	Q3813861	BLR:hg:2018-08:2020-06
sergei-shamba	Sergei Shamba	Shamba		Q737435	GEO:fm:1997-04:2004-06;GEO:fm:2004-12:2010-02;GEO:hg:2010-02:2011-09
sergei-sidorsky	Sergei Sidorsky	Sidorsky	Sergei Sidorskiy|Sergey Sidorskiy	Q212953	BLR:dg:2002-07:2003-07;BLR:hg:2003-07:2010-12
sergei-stanishev	Sergei Stanishev	Stanishev		Q202117	BGR:hg:2005-08:2009-07
sergej-sekulovic	Sergej Sekulović	Sekulović		Q103824558	MNE:im:2020-12:2022-04
sergey-kozlov	Sergey Kozlov	Kozlov		Q21855460	UKR:hg:2015-12:~2022-07
sergey-lavrov	Sergey Lavrov	Lavrov	Sergei Lavrov|Sergey Viktorovich Lavrov	Q58217	RUS:fm:2004-03:~2025-12;RUS:un:1994-09:2004-07
sergey-ling	Sergey Ling	Ling		Q631311	BLR:hg:1996-11:2000-02
sergey-mironoff	Sergey Mironoff	Mironoff		Q368947	RUS:sp:2001-12:2011-05
sergey-naryshkin	Sergey Naryshkin	Naryshkin	Sergey Borisovich Ivanov|Sergey Yevgenyevich Naryshkin	Q983654	RUS:dg:2004-09:2008-05;RUS:dg:2007-02:2008-05;RUS:si:2016-10:~2022-08;RUS:sp:2011-12:2016-10
sergey-prikhodko	Sergey Prikhodko	Prikhodko	Sergey Eduardovich Prikhodko	Q2272602	RUS:dg:2013-05:2021-01
sergey-shoygu	Sergey Shoygu	Shoygu	Sergey Kuzhugetovich Shoygu	Q32024	RUS:dg:2000-01:~2000;RUS:dm:2012-11:2024-05
sergey-sobyanin	Sergey Sobyanin	Sobyanin		Q319497	RUS:dg:2008-05:2010-10
sergio-galvez	Sergio Gálvez	Gálvez		Q110628933	PAN:sp:2012-07:2014-06
sergio-gutierrez-luna	Sergio Gutiérrez Luna	Luna		Q85268444	MEX:sp:2021-09:~2022-07
sergio-massa	Sergio Massa	Massa		Q3479675	ARG:sp:2019-12:~2022-07
sergio-mattarella	Sergio Mattarella	Mattarella		Q3956186	ITA:dm:1999-12:2000-04;ITA:dm:2000-04:2001-06;ITA:hs:2015-02:~2026-01
sergio-moro	Sergio Moro	Moro		Q19607958	BRA:im:2019-05:~2019-05
sergio-romero-pizarro	Sergio Romero Pizarro	Pizarro		Q10891823	CHL:sp:2005-03:2006-03
serhii-kyslytsia	Serhii Kyslytsia	Kyslytsia		Q16701497	UKR:un:2020:~2022-07
serhiy-arbuzov	Serhiy Arbuzov	Arbuzov		Q1711587	UKR:dg:2012-12:~2013;UKR:hg:2014-01:2014-02
serhiy-shaptala	Serhiy Shaptala	Shaptala		Q20070771	UKR:mc:2021-07:~2022-07
serhiy-tihipko	Serhiy Tihipko	Tihipko		Q379720	UKR:dg:2010-03:~2011
serign-modou-njie	Serign Modou Njie	Njie		Q111972258	GMB:dm:2022-05:~2022-07
serik-akhmetov	Serik Akhmetov	Akhmetov		Q57863	KAZ:dg:2009-03:2009-11;KAZ:dg:2012-01:2012-09;KAZ:dm:2014-04:2014-10;KAZ:hg:2012-09:2014-04
serik-nurtajewitsch-bajmaganbetow	Serik Nurtajewitsch Bajmaganbetow	Bajmaganbetow		Q461089	KAZ:im:2009-04:2011-04
serzh-sargsyan	Serzh Sargsyan	Sargsyan	Serzh Sargsian	Q612803	ARM:dm:2000-05:2007-03;ARM:hg:2007-04:2008-04;ARM:hg:2018-04:2018-04;ARM:hs:2008-04:2018-04
settha-thawisin	Settha Thawisin	Settha	Srettha Thawisin		THA:hg:2023-09:2024-08
severin-ntahomvukiye	Severin Ntahomvukiye	Ntahomvukiye		Q7457884	BDI:fm:2001:2005
sevil-shhaideh	Sevil Shhaideh	Shhaideh		Q21095868	ROU:ad:2015-05:2015-11;ROU:dg:2017-01:2017-06
seyaka-sonko	Seyaka Sonko	Sonko		Q112032364	GMB:im:2022-05:~2022-07
seydou-diarra	Seydou Diarra	Diarra		Q1394077	CIV:hg:2000-05:2000-10;CIV:hg:2003-02:2005-12
seymour-mullings	Seymour Mullings	Mullings			JAM:dg:1993:~2002
seyni-oumarou	Seyni Oumarou	Oumarou		Q703987	NER:hg:2007-06:2009-09;NER:sp:2021-03:~2022-08
seyoum-mesfin	Seyoum Mesfin			Q2275961	ETH:fm:1991:2010-09
seyran-ohanyan	Seyran Ohanyan	Ohanyan		Q2634821	ARM:dm:2008-04:2016-10;ARM:mc:2007-05:2008-04;AZE:dm:1999-08:2007-05
seyyed-yahya-safavi	Seyyed Yahya Safavi	Safavi		Q2036479	IRN:mc:1997:2007
sghair-ould-mbareck	Sghair Ould M'Bareck	Ould M'Bareck		Q773245	MRT:hg:2003-07:2005-08
shabana-mahmood	Shabana Mahmood	Mahmood			GBR:im:2025-09:~2025-12
shabib-bin-taymur-al-said	Shabib bin Taymur Al Said	Shabib			OMN:ad:2019-05:~2019-05
shah-iqbal-mujtaba	Shah Iqbal Mujtaba	Mujtaba		Q7461278	BGD:mc:2002-06:2005-01
shah-mohammad-ziaur-rahman	Shah Mohammad Ziaur Rahman	Rahman		Q7461312	BGD:mc:2007-04:2012-06
shahabuddin-ahmed	Shahabuddin Ahmed	Ahmed		Q465481	BGD:hs:1996-10:2001-11
shahid-aziz	Shahid Aziz	Aziz		Q16151458	PAK:mc:2001-10:2003-12
shahid-khaqan-abbasi	Shahid Khaqan Abbasi	Abbasi		Q7461686	PAK:hg:2017-08:2018-05
shahin-mustafayev	Shahin Mustafayev	Mustafayev		Q15734658	AZE:dg:2019-10:~2022-07
shahram-irani	Shahram Irani	Irani		Q108171145	IRN:mc:2021-08:~2022-07
shaikh-abdul-hannan	Shaikh Abdul Hannan	Hannan		Q107213763	BGD:mc:2021-06:~2022-07
shaikh-ali-bin-khalifa-al-khalifa	Shaikh Ali bin Khalifa Al Khalifa	Al Khalifa		Q113992871	BHR:dg:2005-09:~2023-01
shailagh-murray	Shailagh Murray	Murray		Q19817695	USA:ad:2015-04:2017-01
shamil-adzynba	Shamil Adzynba	Adzynba		Q4057556	GEO:dg:2014-10:2016-08;GEO:hg:2015-03:2015-03;GEO:hg:2016-07:2016-08
shamil-atakhanov	Shamil Atakhanov	Atakhanov			KGZ:dg:2010-12:~2010
shamsi-nahodha	Shamsi Nahodha	Nahodha		Q7487777	TZA:dm:2012-05:2013-12
shane-rattenbury	Shane Rattenbury	Rattenbury		Q7488240	AUS:sp:2008-11:2012-11
sharif-sheikh-ahmed	Sharif Sheikh Ahmed	Sharif		Q270783	SOM:hs:2009-01:2012-08
sharlene-cartwright-robinson	Sharlene Cartwright-Robinson	Cartwright-Robinson			TCA:hg:2016-12:2021-02
shashank	Shashank			Q7490535	IND:fm:2003-11:2004-07
shashindra-pal-tyagi	Shashindra Pal Tyagi	Tyagi		Q7124252	IND:mc:2004-12:2007-03
shaukat-aziz	Shaukat Aziz	Aziz		Q223555	PAK:hg:2004-08:2007-11
shaul-mofaz	Shaul Mofaz	Mofaz		Q359689	ISR:dg:2012-05:~2022-07;ISR:dm:2002-11:2006-05
shaun-leane	Shaun Leane	Leane		Q7490899	AUS:sp:2018-12:2020-06
shavendra-silva	Shavendra Silva	Silva		Q16195805	LKA:mc:2020-01:~2022-07
shavkat-mirziyoyev	Shavkat Mirziyoyev	Mirziyoyev	Shavkat Mirziyayev	Q57808	UZB:hg:2003-12:2016-12;UZB:hs:2016-12:~2026-01
shaw-kgathi	Shaw Kgathi	Kgathi			BWA:dm:2019-05:~2019-05
shawn-christian	Shawn Christian	Christian			PCN:hg:2013-11:2020-01;PCN:hg:2016-11:2020-01;PCN:hg:2025-11:~2026-01
shawn-richards	Shawn Richards	Richards			KNA:dg:2015-02:~2022-08
shebba-shumbayaonda	Shebba Shumbayaonda	Shumbayaonda		Q111316239	ZWE:mc:2017-12:2017-12
shehbaz-sharif	Shehbaz Sharif	Sharif	Muhammad Shehbaz Sharif|Shahbaz Sharif	Q2096387	PAK:hg:2022-04:2023-08;PAK:hg:2024-03:~2026-01
sheikh-hasina	Sheikh Hasina	Hasina	Hasina Wajed|Hasina Wazed	Q52183	BGD:hg:1996-06:2001-07;BGD:hg:2009-01:2024-08
sheikh-imran-abdulla	Sheikh Imran Abdulla	Imran	Imran Abdulla	Q109756059	MDV:im:2018-12:~2022-07
sheikh-omar-faye	Sheikh Omar Faye	Faye		Q2277755	GMB:dm:2019-08:2022-05
sheikh-rasheed-ahmed	Sheikh Rasheed Ahmed	Ahmed	Rashid Ahmed	Q7462429	PAK:im:2020-12:2022-04
sheikh-tahnoon-bin-zayed-al-nahyan	Sheikh Tahnoon bin Zayed Al Nahyan	Al Nahyan			ARE:si:2023-05:~2024-09
sheila-carey	Sheila Carey	Carey			BHS:un:2019-05:~2019-05
sheku-badara-bashiru-dumbuya	Sheku Badara Bashiru Dumbuya	Dumbuya		Q7493283	SLE:sp:2014-01:2018
shelley-hancock	Shelley Hancock	Hancock		Q7493784	AUS:sp:2011-05:~2022-07
shen-jong-chin	Shen Jong-chin	Shen	Chang Jing-sen	Q16150359	TWN:dg:2020-06:~2023-02
sher-bahadur-deuba	Sher Bahadur Deuba	Deuba		Q470903	NPL:dm:2021-12:~2022-07;NPL:hg:2001-07:2002-10;NPL:hg:2004-06:2005-02;NPL:hg:2017-06:2018-02;NPL:hg:2021-07:2024-07
sher-mohammad-abbas-stanikzai	Sher Mohammad Abbas Stanikzai	Stanikzai		Q56292468	AFG:fm:1996:2001
sher-mohammad-karimi	Sher Mohammad Karimi	Karimi		Q7494626	AFG:mc:2010-06:2015-05
sherali-khayrulloyev	Sherali Khayrulloyev	Khayrulloyev		Q7494657	TJK:dm:1995-04:2013-11
sherali-mirzo	Sherali Mirzo	Mirzo		Q20611394	TJK:dm:2013-11:~2022-08
sherif-ismail	Sherif Ismail	Ismail		Q16250142	EGY:hg:2015-09:2018-06
shettima-mustapha	Shettima Mustapha	Mustapha		Q7495679	NGA:dm:2008-12:2009-07;NGA:im:2009-07:2010-03
shi-jiuyong	Shi Jiuyong	Jiuyong		Q659792	:io:1994:2010;:io:2000:2003;:io:2003:2006
shigeru-ishiba	Shigeru Ishiba	Ishiba		Q1335527	JPN:dm:2007-09:2008-08;JPN:hg:2024-10:2025-10
shigeru-oda	Shigeru Oda	Oda		Q432850	:io:1976:2003
shih-jun-ji	Shih Jun-ji	Shih		Q9184683	TWN:dg:2017-09:~2021-05
shih-ning-jye	Shih Ning-jye	Shih			TWN:ad:2019-05:~2019-05
shihab-bin-tariq-al-said	Shihab bin Tariq al-Said	al-Said		Q81686943	OMN:dm:2020-03:~2023-01
shimon-peres	Shimon Peres	Peres		Q57410	ISR:dg:2001-03:2002-11;ISR:fm:2001-03:2002-11;ISR:hs:2007-06:2014-07
shin-won-sik	Shin Won-sik	Shin			KOR:dm:2023-10:2024-09
shinichi-uematsu	Shin'ichi Uematsu	Uematsu		Q11540617	JPN:si:2010-04:2011-12
shinjiro-koizumi	Shinjiro Koizumi	Koizumi		Q661410	JPN:dm:2025-10:~2025-12
shinzo-abe	Shinzō Abe	Abe		Q132345	JPN:hg:2006-09:2007-09;JPN:hg:2012-12:2020-09;JPN:hg:2014-12:2017-11;JPN:hg:2017-11:2020-09
shiranthi-rajapaksa	Shiranthi Rajapaksa	Rajapaksa		Q7498270	LKA:ad:2005-11:2015-01
shirin-sharmin-chaudhury	Shirin Sharmin Chaudhury	Chaudhury		Q12269600	BGD:sp:2013-04:~2022-07
shirley-ayorkor-botchway	Shirley Ayorkor Botchway	Botchway	Shirley Ayorkor Botchwey	Q26923626	GHA:fm:2017-01:~2022-07
shirley-rivera	Shirley Rivera	Rivera		Q108929476	GTM:sp:2022-01:~2022-07
shivshankar-menon	Shivshankar Menon	Menon		Q3482398	IND:fm:2006-09:2009-07
shoji-motooka	Shōji Motooka	Motooka		Q11520214	JPN:sp:2001-08:2004-07
showkutally-soodhun	Showkutally Soodhun	Soodhun			MUS:dg:2019-05:~2019-05
shuhrat-g-aniyev	Shuhrat Gʻaniyev	Gʻaniyev		Q79312593	UZB:dg:2020-09:~2022-07
shukhrat-kholmukhamedov	Shukhrat Kholmukhamedov	Kholmukhamedov		Q107130633	UZB:mc:2021-03:~2022-07
shukri-muhammad-ghanim	Shukri Muhammad Ghanim	Ghanim			LBY:hg:2003-06:2006-03
shunichi-yamaguchi	Shunichi Yamaguchi	Yamaguchi		Q7505080	JPN:ad:2008-09:2009-09
shunmugan-jayakumar	Shunmugan Jayakumar	Jayakumar	Shunmugam Jayakumar		SGP:dg:2004-08:~2008
shyam-saran	Shyam Saran	Saran		Q2280485	IND:fm:2004-07:2006-09
siale-ataongo-tu-ivakano	Sialeʻataongo Tuʻivakanō	Tuʻivakanō	Siale'ataonga Tu'ivakano	Q57880	TON:hg:2010-12:2014-12
siaosi-sovaleni	Siaosi Sovaleni	Sovaleni			TON:hg:2021-12:2024-12
sibghatullah-mojaddedi	Sibghatullah Mojaddedi	Mojaddedi		Q380474	AFG:sp:2005-12:2011-01
sibusiso-moyo	Sibusiso Moyo	Moyo		Q43180489	ZWE:fm:2017-11:2021-01
sidi-mohamed-ould-boubacar	Sidi Mohamed Ould Boubacar	Ould Boubacar	Sidi Mohamed Ould Boubakar	Q712775	MRT:hg:2005-08:2007-04
sidi-moro-sanneh	Sidi Moro Sanneh	Sanneh		Q2281867	GMB:fm:2004-10:2005-03
sidi-ould-cheikh-abdallahi	Sidi Ould Cheikh Abdallahi	Abdallahi	Sidi Ould Cheikh Abdellahi	Q310203	MRT:hs:2007-04:2008-08
sidiba-koulibaly	Sidiba Koulibaly	Koulibaly		Q108881130	GIN:mc:2021-10:~2023-01
sidiki-diakite	Sidiki Diakite	Diakite			CIV:im:2019-05:~2019-05
sidiki-kaba	Sidiki Kaba	Kaba		Q19895564	SEN:fm:2017-09:2019-04;SEN:hg:2024-03:2024-04
siegfried-bracke	Siegfried Bracke	Bracke		Q2064794	BEL:sp:2014-10:2019-06
sifa-mahanya	Sifa Mahanya	Mahanya		Q112258069	COD:ad:1997-05:2001-01
sifet-podzic	Sifet Podžić	Podžić		Q7511838	BIH:dm:2019-12:~2022-07;BIH:mc:2006-01:2008-07
sifi-ghrieb	Sifi Ghrieb	Ghrieb			DZA:hg:2025-08:~2026-01
sigmar-gabriel	Sigmar Gabriel	Gabriel			DEU:fm:2017-01:2018-03
sigmundur-david-gunnlaugsson	Sigmundur Davíð Gunnlaugsson	Gunnlaugsson		Q463588	ISL:hg:2013-05:2016-04
sigrid-kaag	Sigrid Kaag	Kaag		Q15077856	NLD:dg:2022-01:~2024-06;NLD:fm:2018-02:2018-03;NLD:fm:2021-05:2021-09
sigurd-frisvold	Sigurd Frisvold	Frisvold		Q7513233	NOR:mc:1999-05:2005-03
sigurdur-ingi-johannsson	Sigurður Ingi Jóhannsson	Jóhannsson		Q201075	ISL:hg:2016-04:2017-01
sihasak-phuangketkeow	Sihasak Phuangketkeow	Phuangketkeow			THA:fm:2025-09:~2025-12
sihna-lawrence	Sihna Lawrence	Lawrence			FSM:ad:2019-05:~2019-05
siim-kallas	Siim Kallas	Kallas		Q156469	EST:hg:2002-01:2003-04
sila-m-calderon	Sila M. Calderon	Calderon			PRI:hg:2001-01:2005-01
siljan-avramovski	Siljan Avramovski	Avramovski		Q3402989	MKD:im:2004-06:2004-12
silvan-shalom	Silvan Shalom	Shalom		Q553567	ISR:dg:2003-02:~2022-07
silvano-aureoles-conejo	Silvano Aureoles Conejo	Conejo		Q7515707	MEX:sp:2014-09:2015-02
silveria-jacobs	Silveria Jacobs	Jacobs			SXM:hg:2020-01:2024-05;SXM:hg:2020-03:2024-05
silvia-gasparovicova	Silvia Gašparovičová	Gašparovičová		Q3488404	SVK:ad:2004-06:2014-06
silvia-hernandez-sanchez	Silvia Hernández Sánchez	Sánchez		Q90961464	CRI:sp:2021-05:2022-04
silvio-berlusconi	Silvio Berlusconi	Berlusconi		Q11860	ITA:fm:2002-11:~2022-07;ITA:hg:2001-06:2005-04;ITA:hg:2005-04:2006-05;ITA:hg:2008-05:2011-11
sim-kui-hian	Sim Kui Hian	Hian		Q20463288	MYS:dg:2022-01:~2022-07
sim-seung-seob	Sim Seung-seob	Sim		Q55731430	KOR:mc:2018-07:~2022-08
sima-bahous	Sima Bahous	Bahous			JOR:un:2019-05:~2019-05
sima-sami-bahous	Sima Sami Bahous	Bahous		Q37321305	:un:2016-08:~2023-01
simbarashe-mumbengegwi	Simbarashe Mumbengegwi	Mumbengegwi		Q514464	ZWE:fm:2005-04:2017-10;ZWE:fm:2017-11:2017-11
sime-lucin	Šime Lučin	Lučin		Q109946808	HRV:im:2000-01:2003-12
simeon-djankov	Simeon Djankov	Djankov			BGR:dg:2009-07:~2012
simeon-ii-of-bulgaria	Simeon II of Bulgaria	Bulgaria		Q1060355	BGR:hg:2001-07:2005-08
simeon-oyono-esono	Simeón Oyono Esono	Esono	Simeon Oyono Esono Angue	Q55098190	GNQ:fm:2018-02:~2022-07
simeon-saxe-coburg-gotha	Simeon Saxe-Coburg-Gotha	Saxe-Coburg-Gotha			BGR:hg:2001-07:2005-08
simeon-sheriff	Simeon Sheriff	Sheriff			SLE:dm:2019-05:~2019-05
simeon-simeonov	Simeon Simeonov	Simeonov		Q20500334	BGR:mc:2009-07:2014-06
simon-coveney	Simon Coveney	Coveney		Q1670096	IRL:dg:2017-11:2020-06;IRL:dm:2014-07:2016-05;IRL:dm:2020-06:~2022-07;IRL:fm:2017-06:~2022-07
simon-dieuseul-desras	Simon Dieuseul Desras	Desras		Q17496908	HTI:sp:2012-01:2015-01
simon-emil-ammitzboll	Simon Emil Ammitzbøll	Ammitzbøll		Q952472	DNK:im:2016-11:2019-06
simon-harris	Simon Harris	Harris		Q7518922	IRL:hg:2024-04:2025-01
simon-kofe	Simon Kofe	Kofe		Q67199457	TUV:fm:2019-09:~2022-07
simon-muzenda	Simon Muzenda	Muzenda	Simon Vengai Muzenda	Q2287723	ZWE:vp:1987-12:2003
simon-smith	Simon Smith	Smith		Q12150206	GBR:un:2007:2012
simon-w-j-fuller	Simon W. J. Fuller	Fuller		Q57885049	GBR:un:2000:2003
simon-young	Simon Young	Young			PCN:hg:2023-01:2025-11
simona-miculescu	Simona Miculescu	Miculescu		Q7520204	ROU:un:2008-04:2015-07
simone-gbagbo	Simone Gbagbo	Gbagbo		Q437761	CIV:ad:2000-10:2011-04
simonetta-sommaruga	Simonetta Sommaruga	Sommaruga		Q122991	CHE:hg:2015-01:2015-12;CHE:hs:2015-01:2015-12;CHE:hs:2020-01:2020-12;CHE:vp:2014-01:~2014;CHE:vp:2019-05:~2019-05
simplice-sarandji	Simplice Sarandji	Sarandji		Q23729455	CAF:hg:2016-04:2019-02;CAF:hg:2019-05:~2019-05;CAF:sp:2021-05:~2022-07
siomara-giron	Siomara Girón	Girón		Q7525339	HND:ad:2009-06:2010-01
sione-sangster-saulala	Sione Sangster Saulala	Saulala		Q7525391	TON:im:2021-12:2022-05
sione-vuna-faotusia	Sione Vuna Fa’otusia	Fa’otusia		Q70515784	TON:dg:2019-10:2020-12
siopili-perez	Siopili Perez	Perez			TKL:hg:2015-02:2020-03
siphiwe-nyanda	Siphiwe Nyanda	Nyanda		Q951030	ZAF:mc:1998-06:2005-05
siraj-fergessa	Siraj Fergessa			Q3485231	ETH:dm:2008-10:2018-10
sirajuddin-haqqani	Sirajuddin Haqqani	Haqqani		Q2246940	AFG:im:2021-09:~2022-07
sirajuddin-of-perlis	Sirajuddin of Perlis	Perlis		Q460568	MYS:hs:2001-12:2006-12
siren-ennaceur	Siren Ennaceur	Ennaceur		Q66026679	TUN:ad:2019-07:2019-10
sirimavo-bandaranaike	Sirimavo Bandaranaike	Bandaranaike		Q194291	LKA:hg:1994-11:2000-08
sirodjidin-aslov	Sirodjidin Aslov	Aslov		Q18198123	TJK:fm:2013-11:~2022-08
sirojiddin-muhriddin	Sirojiddin Muhriddin	Muhriddin			TJK:fm:2019-05:~2019-05
sisavat-keobounphan	Sisavat Keobounphan	Sisavat			LAO:hg:1998-02:2001-03
sitiveni-ligamamada-rabuka	Sitiveni Ligamamada Rabuka	Rabuka			FJI:hg:2022-12:~2026-01
sitiveni-rabuka	Sitiveni Rabuka	Rabuka			FJI:hg:1992-06:1999-05
siyabonga-cwele	Siyabonga Cwele	Cwele		Q2290959	ZAF:im:2018-11:2019-05
sjafrie-sjamsoeddin	Sjafrie Sjamsoeddin	Sjamsoeddin			IDN:dm:2024-10:~2025-12
skender-gjinushi	Skënder Gjinushi	Gjinushi		Q3108905	ALB:sp:1997-07:2001-09
sklyar-roman-vasilyevich	Sklyar Roman Vasilyevich	Sklyar	Roman Sklyar	Q16436743	KAZ:dg:2019-09:2022-01;KAZ:dg:2022-01:~2022-07
slade-brockman	Slade Brockman	Brockman		Q36913535	AUS:sp:2021-10:2022-07
slavica-dukic-dejanovic	Slavica Đukić Dejanović	Đukić Dejanović	Slavica Djukic Dejanovic	Q1192059	SRB:hs:2012-04:2012-05;SRB:sp:2008-06:2012-05
slavica-grkovska	Slavica Grkovska	Grkovska		Q110628915	MKD:dg:2022-01:~2022-08
slavjanka-petrovska	Slavjanka Petrovska	Petrovska		Q106707216	MKD:dm:2022-01:~2022-08
slavko-linic	Slavko Linić	Linić		Q7539437	HRV:dg:2000-01:~2003
slobodan-casule	Slobodan Čašule	Čašule		Q2047795	MKD:fm:2001-11:2002-11
slobodan-milosevic	Slobodan Milosevic	Milosevic			SCG:hs:1997-07:2000-10
slobodan-uzelac	Slobodan Uzelac	Uzelac			HRV:dg:2008-01:~2011
slumber-tsogwane	Slumber Tsogwane	Tsogwane		Q52714790	BWA:vp:2018-04:~2024-05
sm-shafiuddin-ahmed	SM Shafiuddin Ahmed	Ahmed		Q66817788	BGD:mc:2021-06:~2022-07
smail-hamdani	Smail Hamdani	Hamdani			DZA:hg:1998-12:1999-04
snyder-rini	Snyder Rini	Rini			SLB:dg:2001-12:~2005
soares-sambu	Soares Sambú	Sambú		Q7549853	GNB:fm:2004-05:2005-11;GNB:fm:2016-06:2016-12
soe-win	Soe Win	Soe Win			MMR:hg:2004-10:2007-10
soerjadi-soedirdja	Soerjadi Soedirdja	Soedirdja		Q13097203	IDN:im:1999-10:2001-07
soilihi-mohamed-soilih	Soilihi Mohamed Soilih	Soilih			COM:un:2019-05:~2019-05
sok-an	Sok An	Sok An		Q1385794	KHM:dg:2004-07:2017-03
sokratis-hasicos	Sokratis Hasicos	Hasicos		Q29996727	CYP:dm:1999-08:2003-02;CYP:dm:2014-03:2014-04;CYP:im:2013-03:2017-05
solan-mirisim	Solan Mirisim	Mirisim		Q96059149	PNG:dm:2017-08:2019-04;PNG:dm:2020-12:2021-07
soledad-alvear	Soledad Alvear	Alvear		Q434756	CHL:fm:2000-03:2004-10
solly-shoke	Solly Shoke	Shoke		Q2299037	ZAF:mc:2004-06:2011-05;ZAF:mc:2011-05:2021-05
solomon-berewa	Solomon Berewa	Berewa		Q724271	SLE:vp:2002-05:2007-09
solomon-passy	Solomon Passy	Passy		Q1371792	BGR:fm:2001-07:2005-08
solvita-aboltina	Solvita Āboltiņa	Āboltiņa		Q435407	LVA:sp:2010-11:2014-11
somdi-douangdi	Somdi Douangdi	Somdi			LAO:dg:2016-04:~2021-03
somkhit-chatusiphithak	Somkhit Chatusiphithak	Somkhit	Somkhit Chatusiphitak|Surakiat Sathianthai		THA:dg:2005-03:~2005;THA:dg:2015-08:~2017-03;THA:dg:2019-05:~2019-05
somnath-chatterjee	Somnath Chatterjee	Chatterjee		Q3344892	IND:sp:2004-06:2009-05
sompong-amornwiwat	Sompong Amornwiwat	Sompong			THA:dg:2008-09:~2008
somsak-thepsuthin	Somsak Thepsuthin	Somsak			THA:dg:2004-10:~2004
somsavat-lengsavat	Somsavat Lengsavat	Somsavat	Somsavat Lengsavad		LAO:dg:1998-02:~2015-11;LAO:hg:1998-02:2016-04
sonam-tobgye	Sonam Tobgye	Tobgye		Q23682479	BTN:ad:2013-04:2013-07
song-minsoon	Song Minsoon	Minsoon		Q490657	KOR:fm:2006-11:2008-02
song-young-moo	Song Young-moo	Song		Q31179461	KOR:dm:2017-07:2018-09;KOR:mc:2006-11:2008-03
sonthi-boonyaratglin	Sonthi Boonyaratglin	Sonthi			THA:dg:2007-10:~2007
sonxai-siphandon	Sonxai Siphandon	Sonxai	Sonexay Siphandon		LAO:dg:2016-04:~2021-03;LAO:dg:2021-03:~2023-01;LAO:hg:2022-12:~2026-01
sooronbay-jeenbekov	Sooronbay Jeenbekov	Jeenbekov		Q23810819	KGZ:hg:2016-04:2017-08;KGZ:hs:2017-11:2020-10
sooroojdev-phokeer	Sooroojdev Phokeer	Phokeer		Q109908494	MUS:sp:2019-11:~2022-07
sophia-saint-remy-martelly	Sophia Saint Rémy Martelly	Martelly		Q24951046	HTI:ad:2011-05:2016-02
sophie-wilmes	Sophie Wilmès	Wilmès		Q18434995	BEL:dg:2020-10:~2023-05;BEL:fm:2020-10:2022-04;BEL:hg:2019-10:2020-10
soraya-saenz-de-santamaria	Soraya Sáenz de Santamaría	de Santamaría		Q41267	ESP:dg:2011-12:2018-06;ESP:vp:2011-12:2018-06
soren-gade	Søren Gade	Gade		Q1476255	DNK:dm:2004-04:2010-02
sorena-satari-khavas	Sorena Satari-Khavas	Satari-Khavas			IRN:vp:2019-05:~2019-05
sorin-cimpeanu	Sorin Cîmpeanu	Cîmpeanu		Q21095867	ROU:hg:2015-11:2015-11
sorin-ducaru	Sorin Ducaru	Ducaru		Q18150863	ROU:un:2000:2001
sorin-frunzaverde	Sorin Frunzăverde	Frunzăverde		Q7563494	ROU:dm:2000-03:2000-12;ROU:dm:2006-10:2007-04
sorin-grindeanu	Sorin Grindeanu	Grindeanu		Q19003460	ROU:dg:2021-11:~2024-05;ROU:hg:2017-01:2017-06;ROU:sp:2021-11:2021-11
soroi-eoe	Soroi Eoe	Eoe		Q64747295	PNG:fm:2019-06:2019-11;PNG:fm:2020-12:2022-08
sosefo-fe-aomoeata-vakata	Sosefo Fe‘aomoeata Vakata	Vakata		Q7563830	TON:im:2014-12:2016-09
sotsha-dlamini	Sotsha Dlamini	Dlamini		Q484720	SWZ:fm:2013:2018
souleymane-ndene-ndiaye	Souleymane Ndéné Ndiaye	Ndiaye	Soulayemane Ndene Ndiaye	Q561533	SEN:hg:2009-04:2012-04
soumaila-bakayoko	Soumaila Bakayoko	Bakayoko		Q63611068	CIV:mc:2011-07:2017-01
soungalo-ouattara	Soungalo Ouattara	Ouattara		Q7565025	BFA:sp:2012-12:2014-10
souren-papikyan	Souren Papikyan	Papikyan	Suren Papikyan	Q53140569	ARM:dm:2021-11:~2022-07
sovann-ke	Sovann Ke	Sovann			KHM:un:2019-05:~2019-05
sowlat-mortazavi	Sowlat Mortazavi	Mortazavi		Q25423735	IRN:vp:2021-09:~2022-07
specioza-kazibwe	Specioza Kazibwe	Kazibwe		Q544606	UGA:vp:1994-11:2003-05
spiros-flogaitis	Spiros Flogaitis	Flogaitis		Q16328921	GRC:im:2007-08:2007-09;GRC:im:2009-09:2009-10
spiros-kyprianou	Spiros Kyprianou	Kyprianou		Q552389	CYP:sp:1996-06:2001-06
sprent-dabwido	Sprent Dabwido	Dabwido			NRU:hg:2011-11:2013-06;NRU:hs:2011-11:2013-06
sr-min-aung-hlaing	Sr. Min Aung Hlaing	Min Aung Hlaing			MMR:hg:2021-08:2025-07;MMR:hs:2021-08:2025-07;MMR:hs:2025-07:~2026-01
srdan-darmanovic	Srđan Darmanović	Darmanović	Srdjan Darmanovic	Q30001839	MNE:fm:2016-11:2020-12
srgjan-kerim	Srgjan Kerim	Kerim		Q690405	:io:2007-09:2008-09;MKD:fm:2000-11:2001-05
srinivasapuram-krishnaswamy	Srinivasapuram Krishnaswamy	Krishnaswamy		Q7586462	IND:mc:2001-12:2004-12
stan-mudenge	Stan Mudenge	Mudenge		Q2112402	ZWE:fm:1995-04:2005-04
stanislav-gross	Stanislav Gross	Gross		Q348896	CZE:dg:2002-06:2004-08;CZE:hg:2004-08:2005-04;CZE:im:2000-04:2004-08
stanislav-kochiev	Stanislav Kochiev	Kochiev		Q2564765	GEO:sp:1999:2004;GEO:sp:2011-06:2011-10;GEO:sp:2012-07:2014-06
stanislav-stashevskyy	Stanislav Stashevskyy	Stashevskyy			UKR:dg:2005-09:~2005
stanislaw-knyazyew	Stanislaw Knyazyew	Knyazyew		Q4224943	BLR:ad:2001-09:2003-03
stanley-kakubo	Stanley Kakubo	Kakubo		Q45385044	ZMB:fm:2021-08:~2022-07
stanley-redwood	Stanley Redwood	Redwood		Q16196277	JAM:sp:2012-01:2013-05
stanley-reginald	Stanley Reginald	Reginald			VUT:dg:1999-11:~2000
state-antony-j-blinken	State Antony J. Blinken	Blinken			JPN:fm:2022-02:~2022-05
state-antony-j-blinken-aus-2022	State Antony J. Blinken	Blinken			AUS:fm:2022-02:~2022-02
state-antony-j-blinken-fra-2021-2	State Antony J. Blinken	Blinken			FRA:fm:2021-05:~2021-05
state-dr	State Dr	Dr			IND:fm:2021-05:~2021-07
stavros-dimas	Stavros Dimas	Dimas		Q58091	GRC:fm:2011-11:2012-05
stavros-lambrinidis	Stavros Lambrinidis	Lambrinidis		Q718976	GRC:fm:2011-06:2011-11
stef-blok	Stef Blok	Blok		Q2858481	NLD:fm:2018-03:2021-05;NLD:im:2016-06:2016-09
stefan-danila	Ștefan Dănilă	Dănilă		Q12744290	ROU:mc:2010-12:2015-01
stefan-harabin	Stefan Harabin	Harabin			SVK:dg:2006-07:~2009
stefan-holy	Štefan Holý	Holý		Q88299018	SVK:dg:2021-04:~2023-11
stefan-janev	Stefan Janev	Janev	Stefan Yanev	Q28055319	BGR:dg:2017-01:2017-05;BGR:dm:2017-01:2017-05;BGR:dm:2021-12:2022-03;BGR:hg:2021-05:2021-12
stefan-kristiansson	Stefan Kristiansson	Kristiansson		Q5923368	SWE:si:2007-06:2012-09
stefan-lofven	Stefan Löfven	Löfven		Q2740012	SWE:hg:2014-10:2021-11
stefan-meller	Stefan Meller	Meller		Q552957	POL:fm:2005-10:2006-05
stefan-odagiu	Stefan Odagiu	Odagiu			MDA:dg:2002:~2003
stefan-wallin	Stefan Wallin	Wallin		Q983658	FIN:dm:2011-06:2012-07
stefano-palmieri	Stefano Palmieri	Palmieri		Q888503	SMR:hs:2009-10:2010-04;SMR:hs:2018-04:2018-10
steingrimur-j-sigfusson	Steingrímur J. Sigfússon			Q511882	ISL:sp:2016-10:2017-01;ISL:sp:2017-10:2021-09
stella-kyriakides	Stella Kyriakides	Kyriakides		Q47545922	:io:2017-10:2018-01
stella-obasanjo	Stella Obasanjo	Obasanjo		Q469880	NGA:ad:1999-05:2005-10
sten-tolgfors	Sten Tolgfors	Tolgfors		Q984112	SWE:dm:2007-09:2012-03
stepan-galstyan	Stepan Galstyan	Galstyan		Q13054869	ARM:mc:2021-03:2021-03
stepan-kubiv	Stepan Kubiv	Kubiv		Q2589861	UKR:dg:2016-04:2019-08
stepan-poltorak	Stepan Poltorak	Poltorak		Q12141949	UKR:dm:2016-04:2019-08
stephan-brunner	Stephan Brunner	Brunner	Stephan Brunner Neibig	Q111677386	CRI:vp:2022-05:~2024-06
stephane-artano	Stephane Artano	Artano			SPM:hg:2007-02:2017-10
stephane-dion	Stéphane Dion	Dion		Q366456	CAN:fm:2015-11:2017-01
stephane-lenormand	Stephane Lenormand	Lenormand			SPM:hg:2017-10:2026-01
stephane-sejourne	Stéphane Séjourné	Séjourné			FRA:fm:2024-01:2024-09
stephanie-dhose	Stephanie D'Hose	D'Hose		Q62518481	BEL:sp:2020-10:~2022-07
stephen-hadley	Stephen Hadley	Hadley		Q698907	USA:si:2005-01:2009-01
stephen-harper	Stephen Harper	Harper	Stephen Joseph Harper	Q206	CAN:hg:2006-02:2015-11
stephen-kampyongo	Stephen Kampyongo	Kampyongo		Q27063683	ZMB:im:2016-08:2021-08
stephen-lovegrove	Stephen Lovegrove	Lovegrove		Q7609820	GBR:si:2021-03:~2022-07
stephen-m-schwebel	Stephen M. Schwebel	Schwebel		Q928833	:io:1981:2000;:io:1997:2000
stephen-miller	Stephen Miller	Miller		Q27996060	USA:ad:2017-01:2021-01
stephen-parry	Stephen Parry	Parry		Q7610200	AUS:sp:2011-07:2014-07;AUS:sp:2014-07:2017-11
stephen-smith	Stephen Smith	Smith		Q1376420	AUS:dm:2010-09:2013-09;AUS:fm:2007-12:2010-09
stephenson-king	Stephenson King	King			LCA:hg:2007-09:2011-11
stergomena-lawrence-tax	Stergomena Lawrence Tax	Tax		Q16193890	TZA:dm:2021-09:~2022-08;TZA:fm:2022-10:~2022-12
steve-bannon	Steve Bannon	Bannon		Q16146870	USA:ad:2017-01:2017-08
steve-christian	Steve Christian	Christian			PCN:hg:1999-12:2004-12
steve-kons	Steve Kons	Kons		Q16194639	AUS:dg:2006-10:2008-04
steve-ricchetti	Steve Ricchetti	Ricchetti		Q7613738	USA:ad:2013-12:2017-01;USA:ad:2021-01:~2022-08
steve-thull	Steve Thull	Thull		Q99753762	LUX:mc:2020-09:~2022-07
steven-marshall	Steven Marshall	Marshall		Q7615025	AUS:dm:2018-03:2018-03
steven-ortega	Steven Ortega	Ortega		Q86003994	BLZ:mc:2018-01:~2022-08
steven-vanackere	Steven Vanackere	Vanackere		Q2067763	BEL:fm:2009-11:2011-12
steven-vandeput	Steven Vandeput	Vandeput		Q2294276	BEL:dm:2014-10:2018-11
stevo-pendarovski	Stevo Pendarovski	Pendarovski		Q15967423	MKD:hs:2019-05:2024-05
stewart-emerson-saunders	Stewart Emerson Saunders	Saunders		Q110722360	JAM:mc:2008:2010-10
stjepan-mesic	Stjepan Mesić	Mesić		Q146496	HRV:hs:2000-02:2010-02
stojan-andov	Stojan Andov	Andov		Q1968223	MKD:sp:2000-11:2002-10
strahinja-bulajic	Strahinja Bulajić	Bulajić		Q110047093	MNE:sp:2022-02:2022-04
stuart-comberbach	Stuart Comberbach	Comberbach		Q62398090	ZWE:un:2021-04:~2022-07
stuart-young	Stuart Young	Young	Stuart Richard Young	Q107504646	TTO:hg:2025-03:2025-05
su-jia-chyuan	Su Jia-chyuan	Su		Q700774	TWN:ad:2020-05:2020-08;TWN:sp:2016-02:2020-01
su-tseng-chang	Su Tseng-chang	Su		Q551904	TWN:ad:2004-05:2005-02;TWN:hg:2006-01:2007-05;TWN:hg:2019-01:2023-01
subash-nemwang	Subash Nemwang	Nemwang		Q7630835	NPL:sp:2006-04:2008-04
subrahmanyam-jaishankar	Subrahmanyam Jaishankar	Jaishankar	S Jaishankar|S. Jaishankar|S. Jaishankar As Part	Q16186720	IND:fm:2015-01:2018-01;IND:fm:2019-05:~2025-12
succes-masra	Succès Masra	Masra			TCD:hg:2024-01:2024-05
sue-hickey	Sue Hickey	Hickey		Q18386100	AUS:sp:2018-05:2021-06
sue-lines	Sue Lines	Lines		Q16185446	AUS:sp:2016-09:2022-07;AUS:sp:2022-07:~2022-07
sue-smith	Sue Smith	Smith		Q16150449	AUS:sp:2008-06:2013-05
sue-west	Sue West	West		Q7634332	AUS:sp:1997-05:2002-06
suh-hoon	Suh Hoon	Suh		Q31180700	KOR:si:2019-05:~2019-05
suh-wook	Suh Wook	Wook		Q61117556	KOR:dm:2020-09:2022-05;KOR:mc:2019-04:2020-09
suhail-aman	Suhail Aman	Aman		Q19667565	PAK:mc:2015-03:~2022-08
sujatha-singh	Sujatha Singh	Singh		Q13587355	IND:fm:2013-08:2015-01
sukhbaataryn-batbold	Sükhbaataryn Batbold	Batbold	Sukhbaatar Batbold	Q372202	MNG:fm:2008:2009;MNG:hg:2009-10:2012-08
sukhee-sukhbold	Sukhee Sukhbold	Sukhbold			MNG:un:2019-05:~2019-05
sukru-sina-gurel	Şükrü Sina Gürel	Gürel		Q390723	TUR:fm:2002-07:2002-11
sulayman-masanneh-ceesay	Sulayman Masanneh Ceesay	Ceesay		Q28941269	GMB:im:2003-09:2004-05
sule-lamido	Sule Lamido	Lamido		Q3041557	NGA:fm:1999:2003
sulejman-tihic	Sulejman Tihić	Tihić		Q361173	BIH:hs:2002-10:~2004;BIH:hs:2004-02:2004-10;BIH:hs:2006-02:2006-11
suleyman-demirel	Süleyman Demirel	Demirel		Q151729	TUR:hs:1993-05:2000-05
suleyman-soylu	Süleyman Soylu	Soylu		Q6098459	TUR:im:2016-05:2018-07;TUR:im:2016-08:2023-06;TUR:im:2018-07:~2022-08
sultan-al-barakani	Sultan al-Barakani	al-Barakani		Q16119420	YEM:sp:2019-04:~2023-01
sultan-bin-abdulaziz	Sultan bin Abdulaziz	bin Abdulaziz		Q315587	SAU:dm:1962-10:2011-10
sultan-bin-zayid-al-nuhayyan	Sultan bin Zayid al-Nuhayyan	Sultan			ARE:dg:1990-11:~2009
sultan-hashim-ahmad-al-tai	Sultan Hashim Ahmad al-Tai	Hashim	Muhammad Hashim	Q2508477	IRQ:dm:1995:2003
sumitra-mahajan	Sumitra Mahajan	Mahajan		Q7637158	IND:sp:2014-06:2019-06
sun-chunlan	Sun Chunlan	Sun		Q195379	CHN:dg:2018-03:~2022-07
sundararajan-padmanabhan	Sundararajan Padmanabhan	Padmanabhan		Q7639245	IND:mc:2000-10:2002-12
sunday-afolabi	Sunday Afolabi	Afolabi		Q7639324	NGA:im:1999-06:2000-06
sunduin-batbold	Sunduin Batbold	Batbold		Q31795579	MNG:im:2006:2008
sunil-lanba	Sunil Lanba	Lanba		Q19666291	IND:mc:2016-05:~2022-07
supachai-panitchpakdi	Supachai Panitchpakdi	Panitchpakdi		Q473046	:io:2002-09:2005-09
suphatthanaphong-phanmichao	Suphatthanaphong Phanmichao	Suphatthanaphong			THA:dg:2020-08:~2021-12
suraj-abdurrahman	Suraj Abdurrahman	Abdurrahman		Q7645321	LBR:mc:2007-06:2014-02
surangel-whipps-jr	Surangel Whipps Jr.	Whipps	Surangel Whipps	Q26703072	PLW:hg:2021-01:~2026-01;PLW:hs:2021-01:~2026-01
surayut-chulanon	Surayut Chulanon	Surayut			THA:hg:2006-10:2008-12
suren-kerselyan	Suren Kerselyan	Kerselyan		Q21933959	GEO:dg:2014-10:2015-04
suriya-chungrungruankit	Suriya Chungrungruankit	Suriya			THA:dg:2005-08:~2005
surya-bahadur-thapa	Surya Bahadur Thapa	Thapa		Q983444	NPL:hg:2003-06:2004-06
susan-close	Susan Close	Close		Q7647681	AUS:dg:2022-03:~2022-07
susan-le-jeune-dallegeershecque	Susan le Jeune d'Allegeershecque	d'Allegeershecque		Q22582415	GBR:un:2012:2016
susan-rice	Susan Rice	Rice		Q50612	USA:si:2013-07:2017-01;USA:un:2009-01:2013-06
susan-waffa-ogoo	Susan Waffa-Ogoo	Waffa-Ogoo		Q2368962	GMB:fm:2012-11:2013-10
susanne-riess	Susanne Riess	Riess	Susanne Riess-Passer	Q78904	AUT:dg:2000-02:2003-02
sushil-koirala	Sushil Koirala	Koirala		Q422969	NPL:hg:2014-02:2015-10
sushil-kumar	Sushil Kumar	Kumar		Q7648943	IND:mc:1998-12:2001-12
sushila-karki	Sushila Karki	Karki			NPL:hg:2025-09:~2026-01
sushilkumar-shinde	Sushilkumar Shinde	Shinde		Q3504490	IND:im:2012-07:2014-05
sushma-swaraj	Sushma Swaraj	Swaraj		Q1652493	IND:fm:2014-05:2019-05
susilo-bambang-yudhoyono	Susilo Bambang Yudhoyono	Yudhoyono		Q57405	IDN:hg:2004-10:2014-10;IDN:hs:2004-10:2014-10
suthep-thueaksuban	Suthep Thueaksuban	Suthep			THA:dg:2008-12:~2010
suwat-liptapanlop	Suwat Liptapanlop	Suwat			THA:dg:2005-08:~2005
suwit-khunkitti	Suwit Khunkitti	Suwit			THA:dg:2001-02:~2003
suzi-barbosa	Suzi Barbosa	Barbosa		Q43396447	GNB:fm:2019-07:2020-02;GNB:fm:2020-03:~2023-01
sven-alkalaj	Sven Alkalaj	Alkalaj		Q1396155	BIH:fm:2007-02:2012-01
sven-jurgenson	Sven Jürgenson	Jürgenson		Q12375620	EST:un:2015:~2022-07
sven-mikser	Sven Mikser	Mikser		Q2097451	EST:dm:2002-01:2003-04;EST:dm:2014-03:2015-09;EST:fm:2016-11:2019-04
svend-aage-jensby	Svend Aage Jensby	Jensby		Q724837	DNK:dm:2001-11:2004-04
svend-auken	Svend Auken	Auken		Q1424299	DNK:sp:2003-03:2003-03
sverker-goranson	Sverker Göranson	Göranson		Q3357498	SWE:mc:2005:2007;SWE:mc:2009-03:2015-09
sverre-diesen	Sverre Diesen	Diesen		Q981697	NOR:mc:2005-04:2009-09
svetlan-stoev	Svetlan Stoev	Stoev		Q106812725	BGR:fm:2021-05:2021-12
svetozar-marovic	Svetozar Marovic	Marovic			SCG:hg:2003-03:~2005;SCG:hs:2003-03:~2005
svetozar-marovic-mne-2001	Svetozar Marović	Marović		Q431413	MNE:sp:1994-12:2001-06
sydney-c-allicock	Sydney C. Allicock	Allicock	Sydney Allicock	Q62733439	GUY:vp:2019-05:~2019-05;GUY:vp:2020-08:~2021-06
sydney-mufamadi	Sydney Mufamadi	Mufamadi			ZAF:si:2022-04:~2024-03
sydney-sekeramayi	Sydney Sekeramayi	Sekeramayi		Q7660136	ZWE:dm:2001:2009-02;ZWE:dm:2013-09:2017-11
syed-akbaruddin	Syed Akbaruddin	Akbaruddin			IND:un:2019-05:~2019-05
syed-hamid-albar	Syed Hamid Albar	Albar		Q3176113	MYS:fm:1999-01:2008-03
syed-mohd-hasrin-tengku-hussin	Syed Mohd Hasrin Tengku Hussin	Hasrin			MYS:un:2019-05:~2019-05
syed-naveed-qamar	Syed Naveed Qamar	Qamar		Q2112316	PAK:dm:2012-06:2013-03
sylvanie-burton	Sylvanie Burton	Burton			DMA:hs:2023-10:~2026-01
sylvester-grigsby	Sylvester Grigsby	Grigsby		Q108443109	LBR:fm:2010:2010-11
sylvestre-ilunga	Sylvestre Ilunga	Ilunga	Sylvestre Ilunga Ilunkamba	Q63967715	COD:hg:2019-05:2021-01
sylvestre-radegonde	Sylvestre Radegonde	Radegonde		Q101110528	SYC:fm:2020-11:~2022-12
sylvi-listhaug	Sylvi Listhaug	Listhaug		Q7660866	NOR:im:2018-01:2018-03
sylvie-baipo-temon	Sylvie Baïpo-Temon	Baïpo-Temon		Q60680031	CAF:fm:2018-12:~2022-07
syringa-marshall-burnett	Syringa Marshall-Burnett	Marshall-Burnett		Q7663345	JAM:sp:1995:2007
taalaibek-omuraliev	Taalaibek Omuraliev	Omuraliev		Q45228016	KGZ:dm:2011-12:2014-04;KGZ:dm:2021-02:2021-09
taavi-roivas	Taavi Rõivas	Rõivas		Q3785077	EST:hg:2014-03:2016-11
taban-deng-gai	Taban Deng Gai	Taban		Q7672883	SSD:vp:2016-07:~2022-07;SSD:vp:2020-02:~2024-06
tabare-vazquez	Tabaré Vázquez	Vázquez	Tabare Ramon Vazquez Rosas|Tabare Vazquez Rosas	Q9099	URY:hg:2005-03:2010-03;URY:hg:2015-03:2020-03;URY:hs:2005-03:2010-03;URY:hs:2015-03:2020-03
tadeusz-budzik	Tadeusz Budzik	Budzik		Q9354123	POL:mc:2007-08:2008-03
tadjiddine-ben-said-massounde	Tadjiddine Ben Said Massounde	Tadjiddine			COM:hs:1998-11:1999-04
tagesse-chafo	Tagesse Chafo			Q62023811	ETH:sp:2018-10:~2022-07
taha-muhyi-al-din-maruf	Taha Muhyi al-Din Maruf	Maruf			IRQ:vp:1974-04:~2002
taha-yassin-ramadan	Taha Yassin Ramadan	Ramadan	Taha Yasin Ramadan	Q359319	IRQ:dg:1994-05:~2000;IRQ:vp:1991-03:2003-04
tahsin-ertugruloglu	Tahsin Ertuğruloğlu	Ertuğruloğlu		Q2388336	CYP:fm:2022-03:~2022-12
taieb-baccouche	Taïeb Baccouche	Baccouche		Q2388455	TUN:fm:2015-02:2016-01
taieb-cherkaoui	Taieb Cherkaoui	Cherkaoui		Q974349	MAR:im:2010-01:2012-01
taieb-fassi-fihri	Taieb Fassi Fihri	Fihri		Q2585447	MAR:fm:2007-10:2012-01
taina-bofferding	Taina Bofferding	Bofferding		Q16438964	LUX:im:2018-12:~2022-07
tajikan-kalimbetova	Tajikan Kalimbetova	Kalimbetova		Q111008249	KGZ:dg:2009-10:2010-04
takahiro-yokomichi	Takahiro Yokomichi	Yokomichi		Q130856	JPN:sp:2009-09:2012-11
takeaki-matsumoto	Takeaki Matsumoto	Matsumoto		Q1315762	JPN:fm:2011-03:2011-09
takeo-nishioka	Takeo Nishioka	Nishioka		Q967214	JPN:sp:2010-07:2011-11
takeshi-iwaya	Takeshi Iwaya	Iwaya		Q1654639	JPN:dm:2018-10:2019-09;JPN:fm:2024-10:2025-10
talal-khaled-al-ahmad-al-sabah	Talal Khaled Al-Ahmad Al-Sabah	Khaled	Talal al-Khalid al-Sabah	Q111161622	KWT:dg:2022-03:~2023-03;KWT:dm:2022-03:~2022-07
talant-mamytov	Talant Mamytov	Mamytov		Q25597831	KGZ:hs:2020-11:2021-01;KGZ:sp:2020-11:~2022-08
talat-xhaferi	Talat Xhaferi	Xhaferi		Q5860953	MKD:dm:2013-02:2014-06;MKD:hg:2024-01:2024-05;MKD:sp:2017-04:~2022-08
tallis-obed-moses	Tallis Obed Moses	Moses		Q32060530	VUT:hs:2017-07:2022-07
tamam-salam	Tamam Salam	Salam			LBN:hg:2013-04:2016-12
tamar-beruchashvili	Tamar Beruchashvili	Beruchashvili		Q18533321	GEO:fm:2014-11:2015-09
tamas-sulyok	Tamas Sulyok	Sulyok			HUN:hs:2024-03:~2026-01
tamim-bin-hamad-al-thani	Tamim bin Hamad Al Thani	Tamim		Q1855372	QAT:dm:2019-05:~2019-05;QAT:hs:2013-06:~2026-01
tamisuke-watanuki	Tamisuke Watanuki	Watanuki		Q2391659	JPN:sp:2000-07:2003-10
tan-chuan-jin	Tan Chuan-Jin	Tan		Q7682037	SGP:sp:2017-09:~2022-07
tan-soo-khoon	Tan Soo Khoon	Tan		Q7682122	SGP:sp:1989-01:2001-10
tandi-dorji	Tandi Dorji	Dorji		Q58422562	BTN:fm:2018-11:~2022-07
taneti-maamau	Taneti Maamau	Maamau		Q23034482	KIR:hg:2016-03:~2026-01;KIR:hs:2016-03:~2026-01
tang-fei	Tang Fei	Fei		Q716768	TWN:dm:1999-02:2000-05;TWN:hg:2000-05:2000-10
tang-yao-ming	Tang Yao-ming	Tang		Q9308254	TWN:dm:2002-02:2004-05
tangariki-reete	Tangariki Reete	Reete		Q65373765	KIR:sp:2020-05:~2022-07
tanja-fajon	Tanja Fajon	Fajon		Q462744	SVN:dg:2022-06:~2022-08;SVN:fm:2022-06:~2022-08
tantely-rene-gabriot-andrianarivo	Tantely Rene Gabriot Andrianarivo	Andrianarivo			MDG:hg:1998:2002-05
tanumafili-ii-malietoa	Tanumafili II Malietoa	Malietoa	Susuga Malietoa Tanumafili II		WSM:hs:1962-01:2007-06
tanzila-narbaeva	Tanzila Narbaeva	Narbaeva	Tanzila Norboyeva	Q64765261	UZB:dg:2019-05:~2019-05
taomati-iuta	Taomati Iuta	Iuta		Q3560981	KIR:sp:2007-09:2011-10
taoufik-charfeddine	Taoufik Charfeddine	Charfeddine		Q98828355	TUN:im:2020-09:2021-01;TUN:im:2021-10:~2022-07
tapan-deka	Tapan Deka	Deka		Q112054691	IND:si:2022-07:~2022-07
taranath-ranabhat	Taranath Ranabhat	Ranabhat		Q7685404	NPL:sp:1999-05:2002-05
tarcisio-bertone	Tarcisio Bertone	Bertone			VAT:hg:2006-09:2013-10
tareck-el-aissami	Tareck El Aissami	El Aissami	Tareck El Aissami Maddah	Q506399	VEN:vp:2017-01:2018-06
tariq-al-hashimi	Tariq al-Hashimi	al-Hashimi			IRQ:vp:2006-04:~2009
tariq-majid	Tariq Majid	Majid		Q6962418	PAK:mc:2003-12:2006-10;PAK:mc:2007-10:2010-10
tariq-mikhail-aziz	Tariq Mikhail Aziz	Aziz			IRQ:dg:1979:~2002
tariq-muhammad-abdallah-salih	Tariq Muhammad Abdallah Salih	Tariq			YEM:dg:2022-04:~2024-01;YEM:vp:2022-04:~2024-05
tariq-shah-bahrami	Tariq Shah Bahrami	Bahrami		Q105753084	AFG:dm:2017-04:2018-12
tarja-halonen	Tarja Halonen	Halonen		Q29213	FIN:fm:1995-04:2000-02;FIN:hs:2000-03:2012-03
tarmo-kouts	Tarmo Kõuts	Kõuts		Q7686357	EST:mc:2000-09:2006-11
tarmo-loodus	Tarmo Loodus	Loodus		Q12376368	EST:im:1999-11:2002-01
taro-aso	Tarō Asō	Asō		Q132596	JPN:dg:2012-12:2021-10;JPN:hg:2008-09:2009-09
taro-kono	Taro Kono	Kono		Q1161024	JPN:dm:2019-09:2020-09;JPN:fm:2017-08:2019-09
tasos-giannitsis	Tasos Giannitsis	Giannitsis		Q526202	GRC:fm:2004-02:2004-03
tasos-mitsopoulos	Tasos Mitsopoulos	Mitsopoulos		Q15975166	CYP:dm:2014-03:2014-03
tassos-papadopoulos	Tassos Papadopoulos	Papadopoulos		Q200776	CYP:hg:2003-03:2008-02;CYP:hs:2003-03:2008-02
tatiana-poting	Tatiana Potîng	Potîng		Q13461378	MDA:dg:2013-05:2015-02
tatjana-bobnar	Tatjana Bobnar	Bobnar		Q104524244	SVN:im:2022-06:~2022-08
tatyana-golikova	Tatyana Golikova	Golikova	Tatiana Alekseyevna Golikova|Tatyana Alekseyevna Golikova	Q260432	RUS:dg:2018-05:~2024-05
tatyana-karimova	Tatyana Karimova	Karimova		Q26772600	UZB:ad:1991-09:2016-09
tatyana-yumasheva	Tatyana Yumasheva	Yumasheva		Q453170	RUS:ad:1997-06:2000-01
tauese-p-sunia	Tauese P. Sunia	Sunia			ASM:hg:1997-01:2003-04
taufa-ahau-tupou-iv-of-tonga	Tāufaʻāhau Tupou IV of Tonga	Tupou	Taufa'ahau Tupou IV	Q273739	TON:hs:1965-12:2006-09
taufa-vakatale	Taufa Vakatale	Vakatale			FJI:dg:1997-08:~1999
taukelina-finikaso	Taukelina Finikaso	Finikaso		Q7688699	TUV:fm:2013-08:2019-09
taur-matan-ruak	Taur Matan Ruak	Ruak		Q57519	TLS:hg:2018-06:2023-07;TLS:hs:2012-05:2017-05;TLS:im:2018-06:~2022-07
tavau-teii	Tavau Teii	Teii		Q7689043	TUV:dg:2006-08:2010-09
tawfiq-younes	Tawfiq Younes	Younes		Q111995588	SYR:si:2011:2016
taye-atske-selassie	Taye Atske Selassie	Taye			ETH:hs:2024-10:~2026-01;ETH:un:2019-05:~2019-05
tayeb-belaiz	Tayeb Belaiz	Belaiz		Q3516434	DZA:im:2013-09:2015-05
tayyrbek-sarpashev	Tayyrbek Sarpashev	Sarpashev			KGZ:dg:2012-09:~2013;KGZ:dg:2014-04:~2015-11
tazhikan-borbugulovna-kalimbetova	Tazhikan Borbugulovna Kalimbetova	Kalimbetova		Q86685363	KGZ:dg:2009:~2022-08
tea-banh	Tea Banh	Tea Banh		Q4922569	KHM:dg:2004-07:~2023-01;KHM:dm:1987:2004;KHM:dm:2006-06:~2023-01
tea-tsulukiani	Tea Tsulukiani	Tsulukiani		Q13589522	GEO:dg:2021-03:~2022-08
teburoro-tito	Teburoro Tito	Tito		Q965155	KIR:hg:1994-10:2003-07;KIR:hs:1994-10:2003-07;KIR:un:2019-05:~2019-05
tedo-japaridze	Tedo Japaridze	Japaridze		Q4570471	GEO:fm:2003-11:2004-03
tedros-adhanom-ghebreyesus	Tedros Adhanom Ghebreyesus			Q16196017	ETH:fm:2012-11:2016-11
teima-onorio	Teima Onorio	Onorio		Q1268309	KIR:vp:2003:~2015-11
telmo-languiller	Telmo Languiller	Languiller		Q7697769	AUS:sp:2014-12:2017-02
temesgen-tiruneh-dinku	Temesgen Tiruneh Dinku	Temesgen			ETH:dg:2024-02:~2024-06
temir-sariyev	Temir Sariyev	Sariyev		Q3736573	KGZ:hg:2015-05:2016-04
tene-birahima-ouattara	Téné Birahima Ouattara	Ouattara		Q105833518	CIV:dm:2021-03:~2023-01
teo-chee-hean	Teo Chee Hean	Teo	Teo Chee Huan	Q3518218	SGP:dg:2009-04:2019-04;SGP:dm:2003-08:2011-05;SGP:im:2011-05:2015-09
teodor-atanasiu	Teodor Atanasiu	Atanasiu		Q7701021	ROU:dm:2004-12:2006-10
teodor-baconschi	Teodor Baconschi	Baconschi		Q3518225	ROU:fm:2009-12:2012-01
teodor-melescanu	Teodor Meleșcanu	Meleșcanu	Teodor Viorel Melescanu	Q3518228	ROU:dm:2007-04:2008-12;ROU:fm:2014-11:2014-11;ROU:fm:2017-01:2019-07;ROU:sp:2019-09:2020-02
teodora-genchovska	Teodora Genchovska	Genchovska		Q110089977	BGR:fm:2021-12:~2022-07
teodoro-biyogo-nsue-okomo	Teodoro Biyogo Nsue Okomo	Okomo		Q103916279	GNQ:ad:2020-08:~2022-07
teodoro-esteban-lopez-calderon	Teodoro Esteban López Calderón	Calderón		Q29063103	ESP:mc:2021-01:~2022-07
teodoro-locsin	Teodoro Locsin	Locsin		Q7701087	PHL:fm:2018-10:2022-06
teodoro-lonfernini	Teodoro Lonfernini	Lonfernini		Q57547	SMR:hs:2012-10:2013-04
teodoro-nguema	Teodoro Nguema	Nguema	Teodoro Nguema Obiang Mangue|Teodoro Teodorin Nguema Obiang Mangue	Q477201	GNQ:dg:2016-06:2019-12;GNQ:vp:2012-05:~2023-06;GNQ:vp:2022-11:~2024-05
teodoro-obiang	Teodoro Obiang	Obiang	Obiang Nguema Mbasogo|Teodoro Obiang Nguema Mbasogo|Teodoro Obiang Nguema Mgasogo	Q57385	GNQ:dm:1993-12:2004-06;GNQ:hs:1979-08:~2026-01
teodoro-ribera	Teodoro Ribera	Ribera		Q501752	CHL:fm:2019-06:2020-07
teofisto-guingona-jr	Teofisto Guingona Jr.	Guingona	Teofisto Guingona	Q983317	PHL:vp:2001-02:2004-06
terepai-maoate	Terepai Maoate	Maoate			COK:dg:2005-08:~2009;COK:hg:1999-11:2002-02
teresa-patricio-gouveia	Teresa Patrício Gouveia	Gouveia		Q7702196	PRT:fm:2003-10:2004-07
teresa-ribera	Teresa Ribera	Ribera	Teresa Ribera Rodriguez	Q54806936	ESP:dg:2021-07:~2022-07
terrance-drew	Terrance Drew	Drew		Q113443525	KNA:hg:2022-08:~2026-01
terry-le-sueur	Terry Le Sueur	Le Sueur			JEY:hg:2008-12:2011-12
terry-mackenroth	Terry Mackenroth	Mackenroth		Q7704719	AUS:dg:2000-11:2005-07
terry-stephens	Terry Stephens	Stephens		Q7705045	AUS:sp:2020-02:2020-09
tertius-zongo	Tertius Zongo	Zongo		Q354710	BFA:hg:2007-06:2011-04
teshome-toga	Teshome Toga	Teshome		Q20607067	ETH:sp:2005-10:2010-10
tete-antonio	Tete António	António		Q100575931	AGO:fm:2020-10:~2022-07
teuea-toatu	Teuea Toatu	Toatu		Q35382382	KIR:vp:2019-06:~2024-05
tevita-momoedonu	Tevita Momoedonu	Momoedonu		Q3519293	FJI:hg:2001-03:2001-03
tevita-poasi-tupou	Tevita Poasi Tupou	Tupou	Tevita Topou	Q3519291	TON:dg:2001-01:~2003
tewareka-tentoa	Tewareka Tentoa	Tentoa		Q11249896	KIR:vp:1994-10:~2001
thabiso-mokhosi	Thabiso Mokhosi	Mokhosi		Q78117921	ZAF:mc:2019-11:2019-12
thabo-mbeki	Thabo Mbeki	Mbeki		Q101547	ZAF:dg:1994-05:~1999;ZAF:hg:1999-06:2008-09;ZAF:hs:1999-06:2008-09;ZAF:vp:1994-05:~1999
thae-jong-su	Thae Jong-su	Thae		Q9353635	PRK:dg:2007-10:2009-04;PRK:dg:2009-04:2014-04
thaksin-chinnawat	Thaksin Chinnawat	Thaksin			THA:hg:2001-02:2006-10
thamer-ali-sabah-al-salem-al-sabah	Thamer Ali Sabah Al-Salem Al-Sabah	Al-Sabah		Q104175576	KWT:im:2020-12:2021-12
than-shwe	Than Shwe	Than Shwe	Sr. Than Shwe		MMR:hg:1992-04:2004-10;MMR:hs:1992-04:2011-02
thanasak-patimaprakon	Thanasak Patimaprakon	Thanasak			THA:dg:2014-08:~2017-03
thandi-modise	Thandi Modise	Modise		Q1625605	ZAF:dm:2021-08:~2022-07;ZAF:sp:2019-05:2021-08
thanos-dokos	Thanos Dokos	Dokos			GRC:si:2021-06:~2022-03
tharcisse-habarugira	Tharcisse Habarugira	Habarugira		Q112222029	COD:dm:2006-10:2007-02
tharman-shanmugaratnam	Tharman Shanmugaratnam	Tharman		Q983752	SGP:dg:2011-05:2019-05;SGP:hs:2023-09:~2026-01
thein-sein	Thein Sein	Thein Sein			MMR:hg:2007-10:2011-02;MMR:hg:2011-02:2016-03;MMR:hs:2011-02:2016-03
themba-dlamini	Themba Dlamini	Dlamini	Absolom Themba Dlamini	Q331724	SWZ:hg:2003-11:2008-09
themba-nhlanganiso-masuku	Themba Nhlanganiso Masuku	Masuku	Themba Masuku	Q16973942	SWZ:dg:2008:~2017-03;SWZ:dg:2018-11:~2023-10;SWZ:hg:2020-12:2021-07
theo-ben-gurirab	Theo-Ben Gurirab	Gurirab			NAM:hg:2002-08:2005-03
theo-ben-gurirab--2000	Theo-Ben Gurirab	Gurirab		Q654433	:io:1999:2000
theo-francken	Theo Francken	Francken		Q2072384	BEL:dm:2025-02:~2025-12
theo-zurenuoc	Theo Zurenuoc	Zurenuoc		Q5362021	PNG:sp:2012-08:2017-08
theodore-biko	Theodore Biko	Biko		Q112062440	CAF:im:2000-12:2001-08
theodoros-pangalos	Theodoros Pangalos	Pangalos		Q462542	GRC:dg:2009-10:2012-05
theophile-mbemba-fundu	Théophile Mbemba Fundu	Fundu		Q3526676	COD:im:2002-11:2003-07;COD:im:2003-07:2006-10
theophilus-danjuma	Theophilus Danjuma	Danjuma		Q7782290	NGA:dm:1999-06:2003-05
therence-sinunguruza	Therence Sinunguruza	Sinunguruza	Therence Sinunguruza - Tutsi	Q3527314	BDI:fm:2001:2005;BDI:vp:2010-08:2013-10
theresa-lazaro	Theresa Lazaro	Lazaro			PHL:fm:2025-07:~2025-12
theresa-may	Theresa May	May		Q264766	GBR:hg:2016-07:2019-07;GBR:im:2010-05:2016-07
therese-kayikwamba-wagner	Thérèse Kayikwamba Wagner	Wagner			COD:fm:2024-06:~2025-12
thierry-burkhard	Thierry Burkhard	Burkhard		Q65515763	FRA:mc:2019-07:2021-07
thierry-marie-metinkoe	Thierry-Marie Métinkoé	Métinkoé		Q112078450	CAF:im:2014-08:2015-01
thierry-santa	Thierry Santa	Santa			NCL:hg:2019-07:2025-01
thokozani-khuphe	Thokozani Khuphe	Khuphe		Q9358456	ZWE:dg:2009-02:2013-08
thom-de-graaf	Thom de Graaf	de Graaf		Q3054787	NLD:dg:2003-05:2005-03
thomas-a-shannon	Thomas A. Shannon	Shannon		Q7786914	USA:fm:2017-01:2017-02
thomas-aguiyi-ironsi	Thomas Aguiyi-Ironsi	Aguiyi-Ironsi		Q7786963	NGA:dm:2006-08:2007-07
thomas-boni-yayi	Thomas Boni Yayi	Yayi	Thomas Yayi Boni|Yayi Boni	Q29196	BEN:hg:2006-04:2016-04;BEN:hs:2006-04:2016-04
thomas-buergenthal	Thomas Buergenthal	Buergenthal		Q644656	:io:2000:2010
thomas-de-maiziere	Thomas de Maizière	de Maizière			DEU:dm:2011-03:2013-12;DEU:im:2009-10:2011-03;DEU:im:2013-12:2018-03
thomas-e-donilon	Thomas E. Donilon	Donilon		Q618727	USA:si:2010-10:2013-07
thomas-esang-remengesau	Thomas Esang Remengesau	Remengesau			PLW:hs:2019-05:~2019-05
thomas-hefti	Thomas Hefti	Hefti		Q16021674	CHE:sp:2021-11:~2022-08
thomas-j-lawson	Thomas J. Lawson	Lawson		Q3530771	CAN:mc:2012-10:2015-07
thomas-klestil	Thomas Klestil	Klestil		Q78490	AUT:hs:1992-07:2004-07
thomas-luhaka	Thomas Luhaka	Luhaka	Thomas Luhaka Losendjola	Q18649355	COD:sp:2006-04:2006-12
thomas-nimely	Thomas Nimely	Nimely		Q7792753	LBR:fm:2003-10:2006-02
thomas-prinzhorn	Thomas Prinzhorn	Prinzhorn		Q88195	AUT:sp:1999-10:2002-12
thomas-starlinger	Thomas Starlinger	Starlinger		Q2427425	AUT:dm:2019-06:2020-01
thomas-sussli	Thomas Süssli	Süssli		Q67135643	CHE:mc:2020-01:~2022-08
thomas-theophile-tchimangoa	Thomas Théophile Tchimangoa	Tchimangoa		Q112078329	CAF:dm:2014-01:2014-08
thongloun-sisoulith	Thongloun Sisoulith	Thongloun	Thongloun Sisolit|Thongloun Sisoulit	Q58323	LAO:dg:2001-03:~2015-11;LAO:hg:2001-03:2016-04;LAO:hg:2016-04:2021-03;LAO:hs:2021-03:~2026-01
thongsing-thammavong	Thongsing Thammavong	Thongsing			LAO:hg:2010-12:2016-04
thor-pedersen	Thor Pedersen	Pedersen		Q1371946	DNK:sp:2007-11:2011-10
thorbjorn-jagland	Thorbjørn Jagland	Jagland		Q209611	NOR:fm:2000-03:2001-10;NOR:sp:2005-10:2009-09
thordis-kolbrun-r-gylfadottir	Þórdís Kolbrún R. Gylfadóttir	Gylfadóttir	Thordis Kolbrun Reykfjord Gylfadottir	Q28734624	ISL:fm:2021-11:~2022-06
thuli-dladla	Thuli Dladla	Dladla		Q64747413	SWZ:fm:2018-11:~2023-01
tianarivelo-razafimahefa	Tianarivelo Razafimahefa	Razafimahefa			MDG:im:2019-05:~2019-05
tibor-benko	Tibor Benkő	Benkő		Q793043	HUN:dm:2018-05:2022-05
tibor-navracsics	Tibor Navracsics	Navracsics		Q832221	HUN:fm:2014-06:2014-09
tiebile-drame	Tiébilé Dramé	Dramé		Q775684	MLI:fm:2019-05:2021-06
tiemoko-meyliet-kone	Tiémoko Meyliet Koné	Koné	Ti moko Meyliet Kone	Q19392607	CIV:vp:2022-04:~2024-05
tiemoko-sangare	Tiemoko Sangare	Sangare			MLI:dm:2019-05:~2019-05
tien-hung-mao	Tien Hung-mao	Hung-mao		Q9317972	TWN:fm:2000-05:2002-02
tigran-avinyan	Tigran Avinyan	Avinyan			ARM:dg:2019-01:~2021-12;ARM:hg:2019-01:2021-06
tigran-khachatryan	Tigran Khachatryan	Khachatryan		Q108315666	ARM:dg:2022-12:~2024-05
tigran-sargsyan	Tigran Sargsyan	Sargsyan	Tigran Sargsian	Q110233	ARM:hg:2008-04:2014-04
tigran-torosyan	Tigran Torosyan	Torosyan		Q4461264	ARM:sp:2006-06:2008-09
tihomir-oreskovic	Tihomir Orešković	Orešković		Q21821359	HRV:hg:2016-01:2016-10
tiina-intelmann	Tiina Intelmann	Intelmann		Q7801789	EST:un:2004:2010
tijjani-muhammad-bande	Tijjani Muhammad-Bande	Muhammad-Bande		Q30558371	:io:2019-09:2020-09;NGA:un:2017-05:~2022-07
tilak-marapana	Tilak Marapana	Marapana	Thilak Marapana	Q17011652	LKA:dm:2001-12:2003-11;LKA:fm:2017-08:2019-11
tillman-thomas	Tillman Thomas	Thomas			GRD:hg:2008-07:2013-02
tim-barrett	Tim Barrett	Barrett		Q16152090	AUS:mc:2014-06:2018-07
tim-barrow	Tim Barrow	Barrow			GBR:si:2023-11:~2024-08
tim-keating	Tim Keating	Keating		Q16730677	NZL:mc:2014-02:2018-06
tim-sloth-jorgensen	Tim Sloth Jørgensen	Jørgensen		Q4567276	DNK:mc:2008-08:2009-10
timo-kalli	Timo Kalli	Kalli		Q6304985	FIN:sp:2007-03:2007-04
timo-kivinen	Timo Kivinen	Kivinen		Q16299896	FIN:mc:2019-08:~2022-07
timo-soini	Timo Soini	Soini		Q355463	FIN:dg:2015-05:2017-06;FIN:dg:2019-05:~2019-05;FIN:fm:2015-05:2019-06
timothy-andrew-fischer	Timothy Andrew Fischer	Fischer			AUS:dg:1996-03:~1999
timothy-harris	Timothy Harris	Harris		Q3529064	KNA:hg:2015-02:2022
timothy-yang	Timothy Yang	Yang		Q58182	TWN:ad:2012-09:2015-02;TWN:fm:2009-09:2012-09
timur-suleimenov	Timur Suleimenov	Suleimenov		Q28500626	KAZ:ad:2019-07:~2022-07
tin-aung-myint-oo	Tin Aung Myint Oo	Tin Aung Myint Oo			MMR:vp:2011-02:~2011
tina-heferle	Tina Heferle	Heferle		Q54944131	SVN:sp:2018-08:~2022-08
tina-khidasheli	Tina Khidasheli	Khidasheli		Q16370108	GEO:dm:2015-05:2016-08
ting-mao-shih	Ting Mao-shih	Ting		Q8273275	TWN:ad:1999-12:2000-05
tiran-alles	Tiran Alles	Alles		Q7809097	LKA:im:2022-05:~2022-07
tito-karnavian	Tito Karnavian	Karnavian		Q12521705	IDN:im:2019-10:~2022-07
tito-sotto	Tito Sotto	Sotto		Q983315	PHL:sp:2018-05:~2022-07
titus-corlatean	Titus Corlățean	Corlățean		Q58167	ROU:fm:2012-08:2014-11
tjahjo-kumolo	Tjahjo Kumolo	Kumolo		Q12521725	IDN:im:2014-10:2019-10
to-lam	To Lam	To			VNM:hs:2024-05:2024-10;VNM:im:2019-05:~2019-05
tobias-billstrom	Tobias Billström	Billström		Q3112958	SWE:fm:2022-10:2024-09
tobias-joaquim-dai	Tobias Joaquim Dai	Dai		Q7811637	MOZ:dm:2000-01:2008-03
todor-kavaldjiev	Todor Kavaldjiev	Kavaldjiev	Todor Kavaldzhiev	Q5903993	BGR:vp:1997-01:2002-01
todor-tagarev	Todor Tagarev	Tagarev		Q12296596	BGR:dm:2013-03:2013-05
toga-g-mcintosh	Toga G. McIntosh	McIntosh		Q99472393	LBR:fm:2010-11:2012-02
togiola-tulafono	Togiola Tulafono	Tulafono			ASM:hg:2003-04:2013-01
toke-talagi	Toke Talagi	Talagi			NIU:hg:2008-06:2020-06
tokon-mamytov	Tokon Mamytov	Mamytov			KGZ:dg:2013-06:~2013
tol-lah	Tol Lah	Tol Lah			KHM:dg:1998:~2003
tom-bossert	Tom Bossert	Bossert		Q28062402	USA:si:2017-01:2018-04
tom-butime	Tom Butime	Butime		Q7815151	UGA:fm:2004-03:2005-01
tom-de-bruijn	Tom de Bruijn	de Bruijn		Q27863937	NLD:fm:2021-09:2021-09
tom-ridge	Tom Ridge	Ridge		Q559822	USA:si:2001-09:2003-01
tom-scholar	Tom Scholar	Scholar		Q7817491	GBR:ad:2007-06:2008-01
tom-tavares-finson	Tom Tavares-Finson	Tavares-Finson		Q16751168	JAM:sp:2016-03:~2022-07
tom-thabane	Tom Thabane	Thabane	Motsoahae Thomas Thabane|Thomas Motsoahae Thabane|Thomas Motsoahae Thomas Thabane	Q983971	LSO:hg:2012-06:2014-08;LSO:hg:2014-09:2015-03;LSO:hg:2017-06:2020-05
tomas-altamirano-duque	Tomas Altamirano Duque	Altamirano			PAN:vp:1994-09:~1999
tomas-drucker	Tomáš Drucker	Drucker		Q26250908	SVK:im:2018-03:2018-04
tomas-esono-ava	Tomas Esono Ava	Ava		Q112163018	GNQ:ad:2020-08:~2022-07
tomas-j-philipson	Tomas J. Philipson	Philipson		Q7818305	USA:ad:2019-06:2020-06
tomas-petricek	Tomáš Petříček	Petříček		Q56651188	CZE:fm:2018-10:2021-04
tomas-taraba	Tomas Taraba	Taraba			SVK:dg:2023-10:~2024-05
tomas-torres-mercado	Tomás Torres Mercado	Mercado		Q7820523	MEX:sp:2015-02:2015-03
tomas-vaquero	Tomás Vaquero	Vaquero		Q110786495	HND:im:2022-01:~2022-07
tomas-zilinskas	Tomas Žilinskas	Žilinskas		Q23856477	LTU:im:2016-04:2016-12
tomasz-siemoniak	Tomasz Siemoniak	Siemoniak		Q984160	POL:dg:2014-09:2015-11;POL:dm:2011-08:2015-11
tome-vera-cruz	Tomé Vera Cruz	Vera Cruz	Tome Soares da Vera Cruz	Q1286743	STP:hg:2006-04:2008-02
tomislav-donchev	Tomislav Donchev	Donchev		Q982480	BGR:dg:2010-03:2013-03;BGR:dg:2014-11:2017-01;BGR:dg:2014-11:2021-05
tomislav-karamarko	Tomislav Karamarko	Karamarko		Q933740	HRV:im:2008-10:2011-12
tomislav-nikolic	Tomislav Nikolić	Nikolić		Q57431	SRB:hs:2012-05:2017-05;SRB:sp:2007-05:2007-05
tomislav-nikolic-scg-2000	Tomislav Nikolic	Nikolic			SCG:dg:1999-08:~2000
tomislav-tolusic	Tomislav Tolušić	Tolušić		Q26220922	HRV:dg:2018-05:~2023-04
tommy-lapid	Tommy Lapid	Lapid		Q471751	ISR:dg:2003-02:2004-12
tommy-remengesau	Tommy Remengesau	Remengesau	Tommy E. Remengesau|Tommy Esang Remengesau	Q336285	PLW:hg:2001-01:2009-01;PLW:hg:2013-01:2021;PLW:hs:2001-01:2009-01;PLW:hs:2013-01:2021;PLW:vp:1993-01:~2000
tomo-medved	Tomo Medved	Medved		Q24641177	HRV:dg:2020-07:~2024-05
tomomi-inada	Tomomi Inada	Inada		Q1654408	JPN:dm:2016-08:2017-07
tomu-sione	Tomu Sione	Sione		Q923836	TUV:sp:1998:2002
tone-w-troen	Tone W. Trøen	Trøen		Q15230235	NOR:sp:2018-03:2021-09
tong-jong-ho	Tong Jong-ho	Tong		Q12593548	PRK:dg:2017-05:2019-04;PRK:dg:2019-04:2021-01
tonino-picula	Tonino Picula	Picula		Q2617559	HRV:fm:2000-01:2003-12
tonio-borg	Tonio Borg	Borg		Q58176	MLT:dg:2004-03:2012-11;MLT:fm:2008-03:2012-11;MLT:im:1998-09:2008-03
tony-abbott	Tony Abbott	Abbott	Anthony John Tony Abbott	Q348577	AUS:hg:2013-09:2015-09
tony-blair	Tony Blair	Blair	Anthony Blair|Anthony C. L. Blair	Q9545	GBR:hg:1997-05:2007-06
tony-brown	Tony Brown	Brown			IMN:hg:2006-12:2011-10
tony-crombie	Tony Crombie	Crombie			IOT:hg:2004-01:2006-07
tony-killeen	Tony Killeen	Killeen		Q2442673	IRL:dm:2010-03:2011-01
tony-mcgrady	Tony McGrady	McGrady		Q7822929	AUS:sp:2005-08:2006-10
tony-p-hall	Tony P. Hall	Hall		Q2442580	USA:un:2002:2005
tony-smith	Tony Smith	Smith		Q16197257	AUS:sp:2015-08:2021-11
tony-tan-keng-yam	Tony Tan Keng Yam	Tan	Keng Yam Tony Tan|Tan Keng Yam Tony	Q38987	SGP:dg:1995-08:2005-09;SGP:dm:1995-08:2003-08;SGP:hs:2011-09:2017-08
toomas-hendrik-ilves	Toomas Hendrik Ilves	Ilves		Q57289	EST:fm:1999-03:2002-01;EST:hs:2006-10:2016-10
toomas-savi	Toomas Savi	Savi		Q2002383	EST:sp:1995-03:2003-03
toomas-varek	Toomas Varek	Varek		Q934755	EST:im:2003-02:2003-04;EST:sp:2006-03:2007-04
tor-mikkel-wara	Tor Mikkel Wara	Wara		Q6513446	NOR:im:2018-04:2019-03
torsten-lindh	Torsten Lindh	Lindh		Q5956529	SWE:mc:1998:2001
toshimi-kitazawa	Toshimi Kitazawa	Kitazawa		Q1155846	JPN:dm:2009-09:2011-09
toshimitsu-motegi	Toshimitsu Motegi	Motegi		Q1655453	JPN:fm:2019-09:2021-11;JPN:fm:2025-10:~2025-12
toshio-ogawa	Toshio Ogawa	Ogawa		Q962110	JPN:sp:2019-08:~2022-07
toussaint-kongo-doudou	Toussaint Kongo-Doudou	Kongo-Doudou		Q108292459	CAF:fm:2014:2015;CAF:fm:2015-01:2015-07
tracey-martin	Tracey Martin	Martin		Q7831246	NZL:im:2017-10:2020-11
traian-basescu	Traian Băsescu	Băsescu		Q57279	ROU:hs:2004-12:2014-12
traian-igas	Traian Igaș	Igaș		Q3536515	ROU:im:2010-09:2012-02
trairong-suwannakhiri	Trairong Suwannakhiri	Trairong			THA:dg:2010-01:~2010
trajce-krstevski	Trajce Krstevski	Krstevski		Q48645088	MKD:mc:1996-01:2000-02
trajko-veljanovski	Trajko Veljanovski	Veljanovski		Q2502340	MKD:sp:2008-06:2016-10
tran-dai-quang	Trần Đại Quang	Quang		Q7833292	VNM:hs:2016-04:2018-09;VNM:im:2011-08:2016-04
tran-duc-luong	Trần Đức Lương	Lương		Q139324	VNM:hs:1997-09:2006-06
tran-van-tuan	Trần Văn Tuấn	Trần	Tran Tuan Anh|Truong Minh Tuan	Q10829633	VNM:im:2007-06:2011-08
trevor-mallard	Trevor Mallard	Mallard		Q7839303	NZL:sp:2017-11:~2022-08
trine-bramsen	Trine Bramsen	Bramsen		Q12339763	DNK:dm:2019-06:2022-02
trinh-dinh-dung	Trịnh Đình Dũng	Đình	Truong Hoa Binh|Vuong Dinh Hue	Q10829899	VNM:dg:2016-04:~2021-12
trinidad-jimenez	Trinidad Jiménez	Jiménez		Q260218	ESP:fm:2010-10:2011-12
troels-lund-poulsen	Troels Lund Poulsen	Poulsen		Q3080572	DNK:dm:2023-08:~2025-12
truong-hoa-binh	Truong Hoa Binh	Truong		Q7847999	VNM:dg:2016-04:2021-07
truong-my-hoa	Truong My Hoa	Hoa		Q7848000	VNM:vp:2002-08:2007-07
truong-tan-sang	Trương Tấn Sang	Sang	Trong Tan Sang	Q57407	VNM:hs:2011-07:2016-07
truong-vinh-trong	Trương Vĩnh Trọng	Trương	Nguyen Sinh Hung	Q10828766	VNM:dg:2006-06:2012-01
tsai-chi-chang	Tsai Chi-chang	Tsai		Q8350279	TWN:sp:2016-02:~2023-01
tsai-ing-wen	Tsai Ing-wen	Tsai		Q233984	TWN:dg:2006-01:2007-05;TWN:hs:2016-05:2024-05
tsakhiagiin-elbegdorj	Tsakhiagiin Elbegdorj	Elbegdorj	Tsakhi Elbegdorj|Tsakhia Elbegdorj|Tsakhiagiyn Elbegdorj	Q57421	MNG:hg:2004-08:2006-01;MNG:hs:2009-06:2017-07
tsang-tak-sing	Tsang Tak-sing	Tsang		Q4559782	HKG:im:2007-07:2015-07
tsend-munkh-orgil	Tsend Munkh-Orgil	Munkh-Orgil		Q28741315	MNG:fm:2004-09:2006-01;MNG:fm:2016-07:2017-10
tsendiin-nyamdorj	Tsendiin Nyamdorj	Nyamdorj	Tsend Nyamdorj	Q7849526	MNG:im:2000:2004;MNG:im:2008:2012;MNG:im:2017-10:2020-07;MNG:sp:2005-07:2007-06;MNG:sp:2005:2007
tseng-yung-chuan	Tseng Yung-chuan	Yung-chuan		Q8271249	TWN:ad:2012-02:2012-09;TWN:ad:2015-02:2016-05;TWN:sp:2008-02:2012-01
tserendash-oyunbaatar	Tserendash Oyunbaatar	Oyunbaatar			MNG:dg:2015-09:~2015-11
tsetska-tsacheva	Tsetska Tsacheva	Tsacheva		Q3656586	BGR:sp:2009-07:2013-03;BGR:sp:2014-10:2017-01
tshering-tobgay	Tshering Tobgay	Tobgay		Q7849613	BTN:hg:2013-07:2018-08;BTN:hg:2024-01:~2026-01
tsogtbaatar-damdin	Tsogtbaatar Damdin	Tsogtbaatar	Damdin Tsogtbaatar	Q9350396	MNG:fm:2017-10:2020-07
tsveta-karayancheva	Tsveta Karayancheva	Karayancheva		Q17409350	BGR:sp:2017-11:2021-03
tsvetan-tsvetanov	Tsvetan Tsvetanov	Tsvetanov		Q244471	BGR:dg:2009-07:~2012;BGR:im:2009-07:2013-03
tsvetlin-yovchev	Tsvetlin Yovchev	Yovchev		Q12298809	BGR:dg:2013-06:~2014;BGR:im:2013-05:2014-08
tuanku-jaafar-ibni-al-marhum-tuanku-abdul-rahman	Tuanku Ja'afar ibni Al-Marhum Tuanku Abdul Rahman	Rahman			MYS:hs:1994-04:2006-12
tudor-colesniuc	Tudor Colesniuc	Colesniuc		Q12742618	MDA:dm:2004-10:2004-12
tudor-ulianovschi	Tudor Ulianovschi	Ulianovschi		Q47247206	MDA:fm:2018-01:2019-06
tui-atua-tupua-tamasese-efi	Tui Atua Tupua Tamasese Efi	Tui Atua	Tuiatua Tupua Tamasese Efi		WSM:hs:2007-06:2017-07
tuilaepa-sailele-malielegaoi	Tuila'epa Sa'ilele Malielegaoi	Tuila'epa	Fatiaalofa Aiono Lupesolia'I Sailele Malielegaoi Tuilaepa|Fatiaalofa Aiono Lupesolia'i Sailele Malielegaoi Tuilaepa|Sailele Malielegaoi Tuila'epa|Tuila'epa Lupesoliai Sailele Malielegaoi	Q57723	WSM:fm:2019-05:~2019-05;WSM:hg:1998-11:2021;WSM:hg:1998:2021
tukur-yusuf-buratai	Tukur Yusuf Buratai	Buratai		Q20794864	NGA:mc:2015-07:2021-01
tulia-ackson	Tulia Ackson	Ackson		Q21170429	TZA:sp:2022-02:~2022-08
tung-chee-hwa	Tung Chee Hwa	Tung		Q15027	HKG:hg:1997-07:2005-03
tupeni-baba	Tupeni Baba	Baba			FJI:dg:1999:~2000
tupou-tongapouli-aleamotua	Tupou Tongapo’uli Aleamotu’a	Aleamotu’a		Q109918790	TON:mc:2014-12:~2022-07
tupou-vi-of-tonga	Tupou VI of Tonga	Tupou	Tupou VI	Q208497	TON:hg:2000-01:2006-02;TON:hs:2012-03:~2026-01
turai-yaradua	Turai Yar'Adua	Yar'Adua		Q7853663	NGA:ad:2007-05:2010-05
turki-bin-faisal-al-saud	Turki bin Faisal Al Saud	Al Saud		Q4165651	SAU:si:1977-09:2001-08
tuvako-nathaniel-manongi	Tuvako Nathaniel Manongi	Manongi			TZA:un:2019-05:~2019-05
tyler-goodspeed	Tyler Goodspeed	Goodspeed		Q55433012	USA:ad:2020-06:2021-01
tyronne-fernando	Tyronne Fernando	Fernando		Q2506866	LKA:fm:2001:2004
tzachi-hanegbi	Tzachi Hanegbi	Hanegbi			ISR:si:2023-01:~2024-07
tzipi-livni	Tzipi Livni	Livni	Tzipora Tzipi Livni	Q151796	ISR:dg:2006-05:~2007;ISR:fm:2006-01:2009-04
uche-o-okeke	Uche O. Okeke	Okeke		Q111079807	NGA:si:1999:2007
ueli-maurer	Ueli Maurer	Maurer		Q123979	CHE:hg:2013-01:2013-12;CHE:hs:2013-01:2013-12;CHE:hs:2019-01:2019-12;CHE:vp:2012-01:2012-12;CHE:vp:2018-01:2018-12
ugo-mifsud-bonnici	Ugo Mifsud Bonnici	Mifsud Bonnici			MLT:hs:1994-04:1999-04
ugyen-tshering	Ugyen Tshering	Tshering		Q58318	BTN:fm:2008:2013
uhuru-kenyatta	Uhuru Kenyatta	Kenyatta		Q196070	KEN:hg:2013-04:2022-09;KEN:hs:2013-04:2022-09
uladzimir-dvornik	Uladzimir Dvornik	Dvornik		Q22670910	BLR:dg:2019:2020-06
uladzimir-kukharau	Uladzimir Kukharau	Kukharau	Uladzimir Kukharaw|Vladimir Kukharev	Q56245210	BLR:dg:2018-08:~2023-04
uladzimir-navumau	Uladzimir Navumau	Navumau		Q2468480	BLR:im:2000-09:2009-04
uladzimir-siamashka	Uladzimir Siamashka	Siamashka	Vladimir Semashko	Q4415085	BLR:dg:2003-12:2014-12;BLR:dg:2014-12:2018-08
ulan-niyazbekov	Ulan Niyazbekov	Niyazbekov		Q110086086	KGZ:im:2021-10:~2022-08
ulf-kristersson	Ulf Kristersson	Kristersson		Q1780398	SWE:hg:2022-10:~2026-01
ulises-rosales-del-toro	Ulises Rosales del Toro	Rosales		Q7879043	CUB:dg:2009:2019-09
ulisses-correia-e-silva	Ulisses Correia e Silva	Correia e Silva	Jose Ulisses Correia E. Silva|Jose Ulisses Correia e Silva	Q23899522	CPV:hg:2016-04:~2026-01
ulrich-matthes	Ulrich Matthes	Matthes		Q63641	TLS:hs:2019:~2021-11
ulukbek-maripov	Ulukbek Maripov	Maripov		Q105277058	KGZ:hg:2021-02:2024-12;KGZ:hg:2021-05:2021-10
umar-bin-abd-al-munim-al-zawawi	Umar bin Abd al-Munim al-Zawawi	al-Zawawi			OMN:ad:2019-05:~2019-05
umaro-sissoco-embalo	Umaro Sissoco Embaló	Embaló	Umaro Cissoko Embalo|Umaro Sissoko Embalo	Q16855164	GNB:hg:2016-11:2018-01;GNB:hs:2020-01:2025-11
umaru-musa-yaradua	Umaru Musa Yar'Adua	Yar'Adua		Q104705	NGA:hg:2007-05:2010-05;NGA:hs:2007-05:2010-05
umirzak-shukeyev	Umirzak Shukeyev	Shukeyev		Q4527445	KAZ:dg:2007-08:~2008;KAZ:dg:2009-03:~2011
umit-dundar	Ümit Dündar	Dündar		Q20476822	TUR:mc:2016-07:2016-07
unity-dow	Unity Dow	Dow		Q4945158	BWA:fm:2019-11:2020-08
unnur-bra-konradsdottir	Unnur Brá Konráðsdóttir			Q950297	ISL:sp:2017-01:2017-10
upendra-yadav	Upendra Yadav	Yadav			NPL:dg:2018-06:~2023-05;NPL:dg:2024-03:~2024-05
ural-latypau	Ural Latypau	Latypau		Q1985534	BLR:ad:2001-09:2004-11
ural-latypov	Ural Latypov	Latypov			BLR:dg:1997-12:~2000
uraz-zhandosov	Uraz Zhandosov	Zhandosov			KAZ:dg:1998-02:~1999
urban-ahlin	Urban Ahlin	Ahlin		Q3369220	SWE:sp:2014-09:2018-09
urbino-botelho	Urbino Botelho	Botelho	Urbino Jose Goncalves Botelho	Q27986410	STP:fm:2016-10:2018-12;STP:fm:2019-05:~2019-05
uri-rosenthal	Uri Rosenthal	Rosenthal		Q58115	NLD:fm:2010-10:2012-11
urmas-paet	Urmas Paet	Paet		Q58100	EST:fm:2005-04:2014-11
urmas-reinsalu	Urmas Reinsalu	Reinsalu		Q645970	EST:dm:2012-05:2014-03;EST:fm:2019-04:2021-01;EST:fm:2022-07:~2022-08
urska-klakocar-zupancic	Urška Klakočar Zupančič	Zupančič		Q111513149	SVN:sp:2022-05:~2022-08
ursula-von-der-leyen	Ursula von der Leyen	von der Leyen			EUE:hg:2019-12:~2026-01
ursula-von-der-leyen-deu-2019	Ursula Von Der Leyen	Von Der Leyen			DEU:dm:2013-12:2019-07
usama-al-nujayfi	Usama al-Nujayfi	al-Nujayfi		Q1595996	IRQ:sp:2010-11:2014-07;IRQ:vp:2014-09:~2017-03
usman-oyibe-jibrin	Usman Oyibe Jibrin	Jibrin		Q21062617	NGA:mc:2014-01:2015-07
usmonali-usmonov	Usmonali Usmonov	Usmonov	Usmonali Usmonzoda	Q25612364	TJK:dg:2020-11:~2022-08
v-k-duggal	V. K. Duggal	Duggal		Q7906065	IND:im:2005-03:2007-03
vaaletoa-sualauvi-ii	Va'aletoa Sualauvi II	Sualauvi	Tuimaleali'ifano Va aletoa Sualauvi II|Tuimaleali'ifano Va'aletoa Sualauvi II|Tuimaleali'ifano Va’aletoa Sualauvi II|Tuimalealiifano Vaaletoa Sualauvi	Q32014514	WSM:hs:2017-07:~2026-01
vache-gabrielyan	Vache Gabrielyan	Gabrielyan		Q7907998	ARM:dg:2014-11:2018-05
vaclav-grulich	Václav Grulich	Grulich		Q11985485	CZE:im:1998-07:2000-04
vaclav-havel	Václav Havel	Havel		Q36233	CZE:hs:1993-02:2003-02
vaclav-klaus	Václav Klaus	Klaus		Q57434	CZE:hs:2003-03:2013-03
vadim-anatolyevich-gustov	Vadim Anatol'yevich Gustov	Gustov			RUS:dg:1998-09:~1999
vadim-brovtsev	Vadim Brovtsev	Brovtsev		Q162646	GEO:hg:2009-08:2012-04;GEO:hs:2011-12:2012-04
vadym-prystaiko	Vadym Prystaiko	Prystaiko		Q16713168	UKR:dg:2020-03:2020-06;UKR:fm:2019-08:2020-03
vagharshak-harutiunyan	Vagharshak Harutiunyan	Harutiunyan		Q4070509	ARM:dm:1999-06:2000-05;ARM:dm:2020-11:2021-07
vagondo-diomande	Vagondo Diomandé	Diomandé		Q111901694	CIV:im:2019-09:~2023-01
vahagn-khachatryan	Vahagn Khachatryan	Khachatryan	Vahagn Khachaturyan	Q3553274	ARM:hs:2022-03:~2026-01
vaira-vike-freiberga	Vaira Vīķe-Freiberga	Vīķe-Freiberga		Q151301	LVA:hs:1999-07:2007-07
vajira-abeywardena	Vajira Abeywardena	Abeywardena			LKA:im:2019-05:~2019-05
vajiralongkorn	Vajiralongkorn	Vajiralongkorn	Wachiralongkon Bodinthrathepphayawarangkun	Q548733	THA:hs:2016-12:~2026-01
vakhtang-gomelauri	Vakhtang Gomelauri	Gomelauri		Q20557144	GEO:im:2015-01:2015-08;GEO:im:2019-09:~2022-08;GEO:si:2019-05:~2019-05
valdas-adamkus	Valdas Adamkus	Adamkus		Q153167	LTU:hs:1998-02:2003-02;LTU:hs:2004-07:2009-07
valdemaras-rupsys	Valdemaras Rupšys	Rupšys		Q25909922	LTU:mc:2019:~2022-08
valdimir-nikolayevich-shcherbak	Valdimir Nikolayevich Shcherbak	Shcherbak			RUS:dg:1999-05:~2000
valdis-dombrovskis	Valdis Dombrovskis	Dombrovskis		Q57630	LVA:hg:2009-03:2014-01
valdis-zatlers	Valdis Zatlers	Zatlers		Q182673	LVA:hs:2007-07:2011-07
valentin-pohorec	Valentin Pohorec	Pohorec		Q12805207	SVN:sp:2004-07:2004-07
valentin-radev	Valentin Radev	Radev		Q17409484	BGR:im:2017-05:2018-09;BGR:im:2019-05:~2019-05
valentin-rugwabiza	Valentin Rugwabiza	Rugwabiza			RWA:un:2019-05:~2019-05
valentin-rybakov	Valentin Rybakov	Rybakov			BLR:un:2019-05:~2019-05
valentin-yumashev	Valentin Yumashev	Yumashev		Q1975794	RUS:ad:1998-12:2022-04
valentina-matviyenko	Valentina Matviyenko	Matviyenko	Valentin Ivanovna Matviyenko|Valentina Ivanovna Matviyenko	Q182654	RUS:dg:1998-09:2003;RUS:sp:2011-09:~2022-08
valentine-rugwabiza	Valentine Rugwabiza	Rugwabiza		Q30610466	:un:2002:2005;:un:2016-11:~2023-01
valentyn-nalyvaichenko	Valentyn Nalyvaichenko	Nalyvaichenko		Q2509516	UKR:si:2006-12:2010-03;UKR:si:2014-02:2015-06
valer-dorneanu	Valer Dorneanu	Dorneanu		Q12743047	ROU:sp:2000-12:2004-12
valeri-bganba	Valeri Bganba	Bganba		Q4080376	GEO:hg:2018-09:2020-04;GEO:hs:2014-06:2014-09;GEO:hs:2020-01:2020-04
valeri-simeonov	Valeri Simeonov	Simeonov			BGR:dg:2019-05:~2019-05
valeria-ciavatta	Valeria Ciavatta	Ciavatta		Q167075	SMR:hs:2003-10:2004-04;SMR:hs:2014-04:2014-10;SMR:im:2019-05:~2019-05
valeria-fedeli	Valeria Fedeli	Fedeli		Q7910027	ITA:sp:2015-01:2015-02
valerian-cristea	Valerian Cristea	Cristea			MDA:dg:2001-04:~2001
valerie-damaseau	Valerie Damaseau	Damaseau			MAF:vp:2017-04:~2022-03
valerie-jarrett	Valerie Jarrett	Jarrett		Q259514	USA:ad:2009-01:2017-01
valerie-woods	Valerie Woods	Woods		Q97258252	BLZ:sp:2020-12:~2022-08
valerii-ivashchenko	Valerii Ivashchenko	Ivashchenko		Q4197099	UKR:dm:2009-06:2010-03
valeriu-lazar	Valeriu Lazăr	Lazăr		Q7911407	MDA:dg:2009-09:2013-05
valeriu-plesca	Valeriu Pleșca	Pleșca		Q3553727	MDA:dm:2004-12:2007-06
valeriu-strelet	Valeriu Streleț	Streleț		Q7911417	MDA:hg:2015-07:2015-10
valeriu-troenco	Valeriu Troenco	Troenco		Q12743076	MDA:dm:2014-04:2015-02
valeriu-zgonea	Valeriu Zgonea	Zgonea		Q749944	ROU:sp:2012-07:2016-06
valeriy-dil	Valeriy Dil	Dil			KGZ:dg:2014-04:~2015-11
valeriy-heletey	Valeriy Heletey	Heletey		Q4135002	UKR:dm:2014-07:2014-10
valeriy-khoroshkovskyi	Valeriy Khoroshkovskyi	Khoroshkovskyi		Q982749	UKR:dg:2012-02:2012-12;UKR:si:2010-03:2012-01
valeriy-kokorev	Valeriy Kokorev	Kokorev			BLR:dg:1994-08:~2001
valeriy-pustovoitenko	Valeriy Pustovoitenko	Pustovoitenko	Valeriy Pustovoytenko	Q553216	UKR:hg:1997-07:1999-12
valery-arshba	Valery Arshba	Arshba		Q467259	GEO:vp:1995-01:2005-02
valery-gazzaev	Valery Gazzaev	Gazzaev		Q114351315	GEO:im:2022-06:~2023-01
valery-gerasimov	Valery Gerasimov	Gerasimov		Q36073	RUS:mc:2012-11:~2022-08
valery-zaluzhnyi	Valery Zaluzhnyi	Zaluzhnyi		Q54964679	UKR:mc:2021-07:~2022-07
valgerdur-sverrisdottir	Valgerður Sverrisdóttir			Q467509	ISL:fm:2006-06:2007-05
vandi-chidi-minah	Vandi Chidi Minah	Minah			SLE:un:2019-05:~2019-05
vanessa-dambrosio	Vanessa D'Ambrosio	D'Ambrosio		Q28968160	SMR:hs:2017-04:2017-10
vangelis-meimarakis	Vangelis Meimarakis	Meimarakis		Q1895909	GRC:dm:2008-02:2009-10;GRC:sp:2012-06:2015-02
vano-merabishvili	Vano Merabishvili	Merabishvili		Q380730	GEO:hg:2012-07:2012-10;GEO:im:2004-12:2012-07
varney-ali-sirleaf	Varney Ali Sirleaf	Sirleaf		Q110517560	LBR:im:2018-01:~2022-07
vartan-oskanian	Vartan Oskanian	Oskanian		Q1974113	ARM:fm:1998-02:2008-04
vasantha-senanayake	Vasantha Senanayake	Senanayake		Q7971337	LKA:fm:2017-08:2017-08
vasco-joachim-rocha-vieira	Vasco Joachim Rocha Vieira	Vieira			MAC:hg:1991-03:1999-12
vasil-sikharulidze	Vasil Sikharulidze	Sikharulidze		Q937044	GEO:dm:2008-12:2009-08
vasile-andonoski	Vasile Andonoski	Andonoski			MKD:un:2019-05:~2019-05
vasile-blaga	Vasile Blaga	Blaga		Q728720	ROU:im:2004-12:2007-04;ROU:im:2009-10:2009-11;ROU:im:2009-12:2010-09;ROU:sp:2011-11:2012-07
vasile-botnari	Vasile Botnari	Botnari		Q13428691	MDA:si:2019-05:~2019-05
vasile-daniel-suciu	Vasile-Daniel Suciu	Suciu		Q21179379	ROU:ad:2019-02:2019-11
vasile-dincu	Vasile Dîncu	Dîncu	Vasile Dancu	Q347209	ROU:ad:2015-11:2017-01;ROU:dg:2015-11:~2017-03;ROU:dm:2021-11:~2022-08
vasile-draganel	Vasile Drăgănel	Drăgănel		Q12743173	MDA:im:2001-04:2002-02
vasile-iovv	Vasile Iovv	Iovv			MDA:dg:2002-01:~2005
vasile-tarlev	Vasile Tarlev	Tarlev		Q182230	MDA:hg:2001-04:2008-03
vasiliki-thanou	Vasiliki Thanou	Thanou		Q20855548	GRC:hg:2015-08:2015-09
vasiliy-nikitin	Vasiliy Nikitin	Nikitin		Q18274766	UKR:hg:2014-05:2014-07
vasily-atajanyan	Vasily Atajanyan	Atajanyan		Q87256433	AZE:fm:2011:2012
vasily-dolgolyov	Vasily Dolgolyov	Dolgolyov	Vasiliy Dolgolev	Q2086049	BLR:dg:1998-12:~2000
vasily-malyk	Vasily Malyk	Malyk		Q89191595	UKR:si:2022-07:~2022-07
vasily-matyushevsky	Vasily Matyushevsky	Matyushevsky	Vasily Matyushevskiy	Q18690184	BLR:dg:2014-12:2018-08
vasily-nebenzya	Vasily Nebenzya	Nebenzya	Vasiliy Alekseyevich Nebenzya	Q1000053	RUS:un:2017-07:~2022-08
vasily-zharko	Vasily Zharko	Zharko	Vasiliy Zharko	Q13028989	BLR:dg:2016-12:2018;BLR:dg:2019-05:~2019-05
vasja-klavora	Vasja Klavora	Klavora		Q12805300	SVN:sp:2011-09:~2022-08
vasko-gjurchinovski	Vasko Gjurchinovski	Gjurchinovski		Q25483496	MKD:mc:2018-08:~2022-08
vaso-papandreou	Vaso Papandreou	Papandreou		Q468103	GRC:im:2000-04:2001-10
vasyl-hrytsak	Vasyl Hrytsak	Hrytsak		Q17325581	UKR:si:2015-06:2019-05
vasyl-tsushko	Vasyl Tsushko	Tsushko		Q1551591	UKR:im:2006-12:2007-12
vatau-hui	Vatau Hui	Hui		Q96479582	TON:im:2019-10:2021-12
vatma-vall-mint-soueina	Vatma Vall Mint Soueina	Soueina		Q28739928	MRT:fm:2015:~2023-01
vecdi-gonul	Vecdi Gönül	Gönül		Q1917377	TUR:dm:2002-11:2011-07;TUR:dm:2015-07:2015-11
ved-prakash-malik	Ved Prakash Malik	Malik		Q7917880	IND:mc:1997-09:2000-09
velizar-shalamanov	Velizar Shalamanov	Shalamanov		Q28530825	BGR:dm:2014-08:2014-11
venance-salvatory-mabeyo	Venance Salvatory Mabeyo	Mabeyo		Q59725943	TZA:mc:2017-02:~2022-08
vera-bergkamp	Vera Bergkamp	Bergkamp		Q3084300	NLD:sp:2021-04:~2022-08
verica-kalanovic	Verica Kalanović	Kalanović		Q3555882	SRB:dg:2011-03:2012-07
verissimo-correia-seabra	Veríssimo Correia Seabra	Seabra		Q715042	GNB:hs:2003-09:2003-09
vern-clark	Vern Clark	Clark		Q322655	USA:mc:2000-07:2005-07
vernon-lorden-shaw	Vernon Lorden Shaw	Shaw	Vernon Lordon Shaw		DMA:hs:1998-10:2003-11
veronica-abad-rojas	Verónica Abad Rojas	Abad	Ver nica Abad Rojas		ECU:vp:2023-11:~2024-05
veronica-macamo	Verónica Macamo	Macamo		Q6722501	MOZ:fm:2020-01:~2022-07;MOZ:sp:2010-01:2020-01
veronika-remisova	Veronika Remišová	Remišová		Q26837632	SVK:dg:2021-04:~2023-11
veselin-bliznakov	Veselin Bliznakov	Bliznakov		Q557086	BGR:dm:2005-08:2008-04
veselin-metodiev	Veselin Metodiev	Metodiev			BGR:dg:1997-05:~1999
veselin-vuchkov	Veselin Vuchkov	Vuchkov		Q17409260	BGR:im:2014-11:2015-03
vesna-gyorkos-znidar	Vesna Györkös Žnidar	Györkös Žnidar		Q18121366	SVN:im:2014-09:2018-09;SVN:im:2019-05:~2019-05
vesna-perovic	Vesna Perović	Perović		Q110865110	MNE:sp:2001-06:2002-11
vesna-pusic	Vesna Pusić	Pusić		Q58191	HRV:dg:2012-11:~2015-11;HRV:fm:2011-12:2016-01
vete-sakaio	Vete Sakaio	Sakaio		Q7923554	TUV:dg:2013-08:2015-04
vetelino-nau	Vetelino Nau	Nau			WLF:hg:2012-04:2014-11
veysi-kaynak	Veysi Kaynak	Kaynak		Q6040561	TUR:dg:2016-05:2018-07
viacheslav-chirikba	Viacheslav Chirikba	Chirikba		Q4516175	GEO:fm:2011-10:2016-09
viacheslav-tsugba	Viacheslav Tsugba	Tsugba		Q3596044	GEO:hg:1999-12:2001-05
vicente-ehate-tomi	Vicente Ehate Tomi	Ehate Tomi		Q2201806	GNQ:hg:2012-05:2016-06
vicente-eya-olomo	Vicente Eya Olomo	Olomo		Q112163019	GNQ:dm:2016-06:2017-05
vicente-fox-quesada	Vicente Fox Quesada	Fox		Q190572	MEX:hg:2000-12:2006-11;MEX:hs:2000-12:2006-11
vicente-mba-asume-abeme	Vicente Mba Asume Abeme	Abeme		Q112188840	GNQ:mc:2020-08:~2022-07
vicente-williams-agasse	Vicente Williams Agasse	Williams			HND:vp:2002-01:~2005
vicki-dunne	Vicki Dunne	Dunne		Q7925392	AUS:sp:2012-11:2016-10
vickie-chapman	Vickie Chapman	Chapman		Q7925455	AUS:dg:2018-03:2021-11
victoire-dogbe-tomegah	Victoire Dogbé Tomegah	Dogbé	Victoire Sidemho Tomegah-Dogbe|Victoire Tomegah Dogb|Victoire Tomegah Dogbe|Victoire Tomegah Dogbé	Q16682496	TGO:hg:2020-09:2025-05
victor-babiuc	Victor Babiuc	Babiuc		Q13580827	ROU:dm:1998-04:2000-03
victor-bockarie-foh	Victor Bockarie Foh	Foh		Q20090713	SLE:vp:2015-03:2018-04
victor-borges	Víctor Borges	Borges		Q3564444	CPV:fm:2004:2008-06
victor-brial	Victor Brial	Brial			WLF:hg:1997-06:2001-01;WLF:hg:2007-12:2012-04
victor-catan	Victor Catan	Catan		Q7925787	MDA:im:2009-09:2011-01
victor-emilio-granados-calvo	Víctor Emilio Granados Calvo	Calvo		Q6165476	CRI:sp:2012:2013
victor-gaiciuc	Victor Gaiciuc	Gaiciuc		Q12743386	MDA:dm:2001-04:2004-10;MDA:dm:2019-11:2020-03;MDA:dm:2020-11:2021-08
victor-karipiri-ombu	Victor Karipiri Ombu	Ombu		Q111078549	NGA:mc:1999-05:2001-04
victor-malu	Victor Malu	Malu		Q14479063	NGA:mc:1999-05:2001-04
victor-monteiro	Victor Monteiro	Monteiro		Q59535822	STP:dm:2002-03:2002-10
victor-moraru	Victor Moraru	Moraru			MDA:un:2019-05:~2019-05
victor-perez-varela	Víctor Pérez Varela	Varela		Q6165698	CHL:im:2020-07:2020-11
victor-ponta	Victor Ponta	Ponta	Victor-Viorel Ponta	Q57692	ROU:hg:2012-05:2015-11
victoria-eugenia-villarruel	Victoria Eugenia Villarruel	Villarruel			ARG:vp:2023-12:~2024-05
victoriana-nchama-nsue	Victoriana Nchama Nsue	Nsue		Q112128474	GNQ:ad:2020-08:~2022-07
victoriano-bibang-nsue-okomo	Victoriano Bibang Nsue Okomo	Okomo		Q103916282	GNQ:dm:2020:~2022-07
victoriano-nsue-ondo	Victoriano Nsue Ondo	Ondo		Q112186231	GNQ:ad:2020-08:~2022-07
vigen-sargsyan	Vigen Sargsyan	Sargsyan		Q16400688	ARM:dm:2016-10:2018-05
vijay-keshav-gokhale	Vijay Keshav Gokhale	Gokhale		Q23062407	IND:fm:2018-01:2020-01
vijay-kumar-singh	Vijay Kumar Singh	Singh		Q7929176	IND:mc:2010-04:2012-05
viktor-fedorov	Viktor Fedorov	Fedorov		Q113502559	GEO:dm:2022-02:2022-04
viktor-gulevich	Viktor Gulevich	Gulevich		Q105908105	BLR:mc:2021-03:~2022-08
viktor-khilchevski	Viktor Khilchevski	Khilchevski		Q21934045	GEO:dg:2014-10:2015-04
viktor-khrenin	Viktor Khrenin	Khrenin		Q83283317	BLR:dm:2020-01:~2022-08
viktor-khristenko	Viktor Khristenko	Khristenko	Premiers Viktor Borisovich Khristenko|Viktor Borisovich Khristenko	Q317667	RUS:dg:1999-05:~2003;RUS:dg:2000-05:2004;RUS:hg:2004-02:2004-03
viktor-klima	Viktor Klima	Klima		Q78538	AUT:hg:1997-01:2000-02
viktor-kryzhanivskyi	Viktor Kryzhanivskyi	Kryzhanivskyi		Q12114744	UKR:un:2006:2007
viktor-mahmudov	Viktor Mahmudov	Mahmudov			UZB:si:2019-05:~2019-05
viktor-medvedchuk	Viktor Medvedchuk	Medvedchuk		Q1859524	UKR:ad:2002-06:2005-01
viktor-orban	Viktor Orbán	Orbán		Q57641	HUN:hg:1998-07:2002-05;HUN:hg:2010-05:~2026-01
viktor-sheiman	Viktor Sheiman	Sheiman		Q2635847	BLR:ad:2004-11:2006-01
viktor-tykhonov	Viktor Tykhonov	Tykhonov			UKR:dg:2010-03:~2010
viktor-yanukovych	Viktor Yanukovych	Yanukovych		Q1459658	UKR:hg:2002-11:2004-12;UKR:hg:2004-12:2005-01;UKR:hg:2006-08:2007-12;UKR:hs:2010-02:2014-02
viktor-yushchenko	Viktor Yushchenko	Yushchenko	Viktor A. Yushchenko|Viktor Yuschenko	Q1459699	UKR:hg:1999-12:2001-05;UKR:hs:2005-01:2010-02
viktor-zubkov	Viktor Zubkov	Zubkov	Viktor Alekseyevich Zubkov	Q147425	RUS:dg:2008-05:2012-05;RUS:hg:2007-09:2008-05
viktoras-muntianas	Viktoras Muntianas	Muntianas		Q1376549	LTU:sp:2006-04:2008-03
viktoras-pranckietis	Viktoras Pranckietis	Pranckietis		Q27537241	LTU:sp:2016-11:~2022-08
viktoria-abramchenko	Viktoria Abramchenko	Abramchenko	Dmitriy Nikolayevich Chernyshenko|Dmitriy Yuriyevich Grigorenko|Viktoriya Valeriyevna Abramchenko	Q39390389	RUS:dg:2020-01:~2024-05
vilai-lakhamfong	Vilai Lakhamfong	Vilai			LAO:dg:2022-06:~2023-01
vilay-lakhamfong	Vilay Lakhamfong	Vilay			LAO:im:2019-05:~2019-05
vilayat-guliyev	Vilayat Guliyev	Guliyev		Q7930115	AZE:fm:1999-10:2004-04
vilayet-eyvazov	Vilayet Eyvazov	Eyvazov		Q64752976	AZE:im:2019-06:~2022-07
viliami-tangi	Viliami Tangi	Tangi		Q7930216	TON:dg:2006-05:~2009;TON:sp:2021-11:~2022-07
viliami-vainga-tone	Viliami Va'inga Tone	Tone			TON:un:2019-05:~2019-05
vilis-kristopans	Vilis Kristopans	Kristopans			LVA:hg:1998-11:2000-05
ville-itala	Ville Itälä	Itälä		Q1168762	FIN:dg:2001-08:~2002;FIN:im:2000-09:2003-04
villy-sovndal	Villy Søvndal	Søvndal		Q58119	DNK:fm:2011-10:2013-12
vinay-mohan-kwarta	Vinay Mohan Kwarta	Kwarta	Excellency Vinay Mohan Kwatra	Q77897101	IND:fm:2022-05:~2023-06
vince-rigby	Vince Rigby	Rigby		Q109517280	CAN:si:2020-01:~2022-07
vincent-biruta	Vincent Biruta	Biruta		Q40155410	RWA:fm:2019-11:~2022-08
vincent-byron	Vincent Byron	Byron		Q110287768	KNA:fm:2022-05:2022-08
vincent-meriton	Vincent Meriton	Meriton			SYC:vp:2016-10:~2017-03;SYC:vp:2019-05:~2019-05
vincent-mhlanga	Vincent Mhlanga	Mhlanga		Q56630743	SWZ:hg:2018-09:2018-10
vincent-siew	Vincent Siew	Siew		Q700659	TWN:hg:1997-09:2000-05;TWN:vp:2008-05:~2011
vincent-ssempijja	Vincent Ssempijja	Ssempijja	Vincent Ssesmpijja	Q19666374	UGA:dm:2021-06:~2022-08
vincent-t-seretse	Vincent T. Seretse	Seretse	Vincent Seretse	Q59139097	BWA:fm:2018:2019-11
vincent-tarzia	Vincent Tarzia	Tarzia		Q16886350	AUS:sp:2018-05:2020-07
vincent-van-peteghem	Vincent Van Peteghem	Van Peteghem	Vincent Van Quickenborne	Q27826608	BEL:dg:2020-10:~2024-05
vincent-van-quickenborne	Vincent Van Quickenborne	Van Quickenborne		Q549887	BEL:dg:2020-10:~2022-07
vincenzo-camporini	Vincenzo Camporini	Camporini		Q2526860	ITA:mc:2006-09:2008-01;ITA:mc:2008-02:2011-01
vinets-veldre	Vinets Veldre	Veldre		Q16356053	LVA:dm:2007-12:2009-03
vinko-gorenak	Vinko Gorenak	Gorenak		Q11903061	SVN:im:2012-02:2013-02
viola-amherd	Viola Amherd	Amherd		Q120917	CHE:hg:2024-01:2025-01;CHE:hs:2024-01:~2024-11;CHE:vp:2023-01:~2023-12
viola-onwuliri	Viola Onwuliri	Onwuliri		Q22678155	NGA:fm:2013:2014
violet-neilson	Violet Neilson	Neilson		Q7933270	JAM:sp:1997:2003
viorel-cibotaru	Viorel Cibotaru	Cibotaru		Q20430982	MDA:dm:2015-02:2015-07
viorel-stefan	Viorel Ștefan	Ștefan		Q18549450	ROU:dg:2018-01:2019-11
viorica-dancila	Viorica Dăncilă	Dăncilă		Q9368300	ROU:hg:2018-01:2019-11
virendra-kumar-khatik	Virendra Kumar Khatik	Khatik		Q7933694	IND:sp:2019-06:2019-06
virgilijus-vladislovas-bulovas	Virgilijus Vladislovas Bulovas	Bulovas		Q1112331	LTU:im:2003-05:2004-12
viron-polydoras	Viron Polydoras	Polydoras		Q7943966	GRC:sp:2012-05:2012-05
vishanu-krua-ngam	Vishanu Krua-ngam	Vishanu	Wisanu Kruangam		THA:dg:2001-02:~2003;THA:dg:2003-11:~2005
vit-rakusan	Vít Rakušan	Rakušan		Q22035584	CZE:dg:2021-12:~2024-05;CZE:im:2021-12:~2022-07
vital-kamerhe	Vital Kamerhe	Kamerhe		Q981106	COD:dg:2023-03:~2024-05;COD:sp:2006-12:2009-03
vitali-gabnia	Vitali Gabnia	Gabnia		Q18201796	GEO:vp:2014-09:2018-08
vitali-klitschko	Vitali Klitschko	Klitschko		Q31919	UKR:ad:2014-06:~2022-07
vitalie-marinuta	Vitalie Marinuța	Marinuța		Q7936853	MDA:dm:2009-09:2014-02
vitalie-pirlog	Vitalie Pîrlog	Pîrlog		Q1371619	MDA:hg:2009-09:2009-09
vitalie-vrabie	Vitalie Vrabie	Vrabie		Q18549263	MDA:dm:2007-07:2009-09
vitalis-zvinavashe	Vitalis Zvinavashe	Zvinavashe		Q7936864	ZWE:mc:1994-07:2003-12
vitaliy-khotsenko	Vitaliy Khotsenko	Khotsenko		Q112286420	UKR:hg:2022-06:~2022-08
vitaliy-zakharchenko	Vitaliy Zakharchenko	Zakharchenko		Q546608	UKR:im:2011-11:2014-02
vitaly-churkin	Vitaly Churkin	Churkin		Q1394102	RUS:un:2006-05:2017-02
vitaly-ignatyev	Vitaly Ignatyev	Ignatyev		Q21099092	MDA:fm:2016-08:~2022-12
vitaly-mutko	Vitaly Mutko	Mutko	Vitaliy Leontyevich Mutko|Vitaliy Leyontyevich Mutko	Q1320362	RUS:dg:2016-10:2020-01
vitaly-yarema	Vitaly Yarema	Yarema		Q4503263	UKR:dg:2014-02:2014-06
vivek-ram-chaudhari	Vivek Ram Chaudhari	Chaudhari		Q97930069	IND:mc:2021-07:2021-09;IND:mc:2021-09:~2022-07
vivian-balakrishnan	Vivian Balakrishnan	Balakrishnan		Q7937671	SGP:fm:2015-10:~2025-12
vivianne-blanlot	Vivianne Blanlot	Blanlot		Q1648987	CHL:dm:2006-03:2007-03
vjekoslav-bevanda	Vjekoslav Bevanda	Bevanda		Q57844	BIH:hg:2012-01:2015-02
vjosa-osmani	Vjosa Osmani	Osmani	Vjosa Osmani-Sadriu	Q13047644	XKX:hs:2020-11:2021-03;XKX:hs:2021-04:~2026-01
vlad-filat	Vlad Filat	Filat	Vladimir Filat	Q57685	MDA:hg:2009-09:2013-03;MDA:hs:2010-12:2010-12
vladan-kutlesic	Vladan Kutlesic	Kutlesic			SCG:dg:1997-03:~2000
vladimir-anatolyevich-yakovlev	Vladimir Anatolyevich Yakovlev	Yakovlev		Q982620	RUS:dg:2003-06:~2003
vladimir-delba	Vladimir Delba	Delba		Q4157034	GEO:hg:2014-06:2014-09
vladimir-drazhin	Vladimir Drazhin	Drazhin		Q2079120	BLR:dg:2001-09:~2004
vladimir-drobnjak	Vladimir Drobnjak	Drobnjak			HRV:un:2019-05:~2019-05
vladimir-jokovic	Vladimir Joković	Joković		Q36384401	MNE:dg:2022-04:~2022-07
vladimir-kolokoltsev	Vladimir Kolokoltsev	Kolokoltsev	Vladimir Aleksandrovich Kolokoltsev	Q1344473	RUS:im:2012-05:~2022-08
vladimir-kononov	Vladimir Kononov	Kononov		Q17605491	UKR:dm:2014-08:2018-10
vladimir-makei	Vladimir Makei	Makei	Vladimir Makey	Q2026222	BLR:ad:2008-07:2012-08;BLR:fm:2012-08:2022-11
vladimir-makeienko	Vladimir Makeienko	Makeienko		Q4275699	UKR:ad:2014-01:2014-03
vladimir-norov	Vladimir Norov	Norov		Q365665	UZB:fm:2006-07:2010-12;UZB:fm:2022-04:~2022-07
vladimir-padrino-lopez	Vladimir Padrino López	Padrino		Q19519696	VEN:dm:2014-09:~2023-01
vladimir-pukhaev	Vladimir Pukhaev	Pukhaev		Q113502560	GEO:dm:2022-04:2022-08
vladimir-putin	Vladimir Putin	Putin	Vladimir Vladimirovich Putin	Q7747	RUS:hg:1999-08:2000-05;RUS:hg:2008-05:2012-05;RUS:hs:1999-12:2008-05;RUS:hs:2000-05:2008-05;RUS:hs:2012-05:~2026-01;RUS:mc:1999-12:2008-05;RUS:mc:2012-05:~2022-08
vladimir-rushailo	Vladimir Rushailo	Rushailo		Q1376668	RUS:im:1999-05:2001-03
vladimir-spidla	Vladimír Špidla	Špidla		Q32777	CZE:dg:1998-07:2002-07;CZE:hg:2002-07:2004-08
vladimir-turcan	Vladimir Țurcan	Țurcan		Q4506204	MDA:im:1999-12:2001-04
vladimir-vasilievich-rusakevich	Vladimir Vasilievich Rusakevich	Rusakevich		Q6542738	BLR:ad:1997-07:2000-06
vladimir-vetchy	Vladimír Vetchý	Vetchý		Q11910214	CZE:dm:1998-07:2001-05
vladimir-voronin	Vladimir Voronin	Voronin		Q189435	MDA:hs:2001-04:2009-09
vladimir-yermoshin	Vladimir Yermoshin	Yermoshin		Q712434	BLR:hg:2000-02:2001-10
vladimir-zametalin	Vladimir Zametalin	Zametalin			BLR:dg:1997-07:~2000
vladislav-ardzinba	Vladislav Ardzinba	Ardzinba		Q313353	GEO:hs:1994-11:2005-02
vladislav-daynego	Vladislav Daynego	Daynego		Q28799078	UKR:fm:2018-12:~2022-07
vladislav-kulminski	Vladislav Kulminski	Kulminski		Q108051638	MDA:dg:2021-08:2021-11;MDA:fm:2019-10:2019-11
vladislav-surkov	Vladislav Surkov	Surkov	Vladislav Yuryevich Surkov	Q548164	RUS:dg:2011-12:2012-05;RUS:dg:2012-05:2013-05
vladlen-stepanovich-vereshchetin	Vladlen Stepanovich Vereshchetin	Vereshchetin		Q246919	:io:1995:2006
vlado-buckovski	Vlado Bučkovski	Bučkovski		Q2529738	MKD:dm:2001-05:2001-11;MKD:dm:2002-11:2004-12;MKD:hg:2004-12:2006-08
vlaho-orepic	Vlaho Orepić	Orepić		Q23659045	HRV:im:2016-01:2017-04;HRV:im:2017-06:~2022-07
vlajko-stojiljkovic	Vlajko Stojiljković	Stojiljković		Q463004	SRB:im:1997-04:2000-10
vlasta-parkanova	Vlasta Parkanová	Parkanová		Q462642	CZE:dg:2009-01:2009-05;CZE:dm:2007-01:2009-05
vlastimil-picek	Vlastimil Picek	Picek		Q2529628	CZE:dm:2013-03:2014-01
vlastimil-valek	Vlastimil Válek	Válek		Q30114672	CZE:dg:2021-12:~2024-05
vlatko-pavletic	Vlatko Pavletić	Pavletić		Q1278802	HRV:hs:1999-12:2000-02
vo-thi-anh-xuan	Võ Thị Ánh Xuân	Xuân		Q24957799	VNM:hs:2023-01:2023-03;VNM:hs:2024-03:2024-05;VNM:vp:2021-04:~2022-07
vo-van-thuong	Vo Van Thuong	Van Thuong			VNM:hs:2023-03:2024-03
vojislav-kostunica	Vojislav Koštunica	Koštunica		Q33031	SRB:hg:2004-03:2008-07
vojislav-kostunica-scg-2003	Vojislav Kostunica	Kostunica			SCG:hs:2000-10:2003-03
vojislav-mihailovic	Vojislav Mihailović	Mihailović		Q526389	SRB:hs:2004-03:2004-03
vojislav-seselj	Vojislav Šešelj	Šešelj		Q298063	SRB:dg:1998-03:2000-10
volkan-bozkir	Volkan Bozkır	Bozkır		Q7940222	:io:2021-06:~2023-01
volodymyr-bondarenko	Volodymyr Bondarenko	Bondarenko		Q7940558	UKR:ad:2014-03:2014-06
volodymyr-groysman	Volodymyr Groysman	Groysman	Volodymyr Hroisman|Volodymyr Hroysman	Q4150130	UKR:dg:2014-02:~2014;UKR:hg:2014-07:2014-07;UKR:hg:2016-04:2019-08;UKR:sp:2014-11:2016-04
volodymyr-khandohiy	Volodymyr Khandohiy	Khandohiy		Q595215	UKR:fm:2009-03:2009-10
volodymyr-kistion	Volodymyr Kistion	Kistion		Q20067532	UKR:dg:2016-04:2019-08
volodymyr-lytvyn	Volodymyr Lytvyn	Lytvyn		Q463095	UKR:sp:2002-05:2006-07;UKR:sp:2008-12:2012-12
volodymyr-ohryzko	Volodymyr Ohryzko	Ohryzko		Q477925	UKR:fm:2007-01:2007-03;UKR:fm:2007-12:2009-03
volodymyr-radchenko	Volodymyr Radchenko	Radchenko	Volodymyr Kuratchenko	Q4388025	UKR:dg:1999-01:~1999;UKR:si:2001-02:2003-09
volodymyr-rybak	Volodymyr Rybak	Rybak		Q892623	UKR:sp:2012-12:2014-02
volodymyr-shkidchenko	Volodymyr Shkidchenko	Shkidchenko		Q4524964	UKR:dm:2001-11:2003-06
volodymyr-yelchenko	Volodymyr Yelchenko	Yelchenko		Q4175308	UKR:un:1997:2001;UKR:un:2015:2019
volodymyr-zamana	Volodymyr Zamana	Zamana		Q12105702	UKR:dm:2014-02:2014-02
volodymyr-zelenskyy	Volodymyr Zelenskyy	Zelenskyy	Volodymyr Zelenskiy|Volodymyr Zelensky	Q3874799	UKR:hs:2019-05:~2026-01
voltaire-gazmin	Voltaire Gazmin	Gazmin		Q1367826	PHL:dm:2010-06:2016-06
vu-duc-dam	Vũ Đức Đam	Đam		Q10833975	VNM:dg:2013-11:~2022-07
vu-khoan	Vu Khoan	Khoan		Q7943276	VNM:dg:2002-08:2006-06
vu-van-ninh	Vu Van Ninh	Van Ninh		Q7943286	VNM:dg:2011-08:2016-04
vuk-draskovic	Vuk Drašković	Drašković		Q162740	SRB:fm:2004-03:2007-05
vuk-draskovic-scg-1999	Vuk Draskovic	Draskovic			SCG:dg:1999-02:~1999
vuk-jeremic	Vuk Jeremić	Jeremić		Q722579	:io:2012-09:2013-09;SRB:fm:2007-05:2012-07
vuk-obradovic	Vuk Obradović	Obradović		Q7943378	SRB:dg:2001-01:2001-06
vukasin-maras	Vukašin Maraš	Maraš		Q110584323	MNE:im:1998-02:2001-07
vuong-dinh-hue	Vuong Dinh Hue	Vuong		Q2595973	VNM:dg:2016-04:2020-06;VNM:sp:2021-03:~2022-07
vusumuzi-masondo	Vusumuzi Masondo	Masondo		Q7943708	ZAF:mc:2011-10:2016-01
vyacheslav-kyrylenko	Vyacheslav Kyrylenko	Kyrylenko		Q1378506	UKR:dg:2014-12:~2016-11;UKR:dg:2016-04:2019-08
vyacheslav-volodin	Vyacheslav Volodin	Volodin	Vyacheslav Viktorovich Volodin	Q982461	RUS:dg:2010-10:2011-12;RUS:sp:2016-12:~2022-08
vydas-gedvilas	Vydas Gedvilas	Gedvilas		Q556431	LTU:sp:2012-11:2013-10
vygaudas-usackas	Vygaudas Ušackas	Ušackas		Q983985	LTU:fm:2008-12:2010-01
vytautas-jonas-zukas	Vytautas Jonas Žukas	Žukas		Q1742646	LTU:mc:2014:2019
vytautas-landsbergis	Vytautas Landsbergis	Landsbergis		Q164582	LTU:sp:1996-11:2000-10
vytautas-markevicius	Vytautas Markevičius	Markevičius		Q2535667	LTU:im:2000-11:2001-07
w-mckeeva-bush	W. McKeeva Bush	Bush			CYM:hg:2001-12:2005-05
wael-nader-al-halqi	Wael Nader Al-Halqi	Al-Halqi	Wael al-Halqi	Q713915	SYR:hg:2012-08:2016-07
wagner-montes	Wagner Montes	Montes		Q10392867	BRA:sp:2017-11:2018-11
waheed-arshad	Waheed Arshad	Arshad		Q7959755	PAK:mc:2010-10:2013-01
wais-barmak	Wais Barmak	Barmak		Q30688166	AFG:im:2017-08:2018-12
wakil-ahmed-muttawakil	Wakil Ahmed Muttawakil	Muttawakil		Q2982411	AFG:fm:1999-10:2001-10
waldemar-pawlak	Waldemar Pawlak	Pawlak		Q55928	POL:dg:2007-11:~2011
walfre-omar-carranza-espana	Walfre Omar Carranza España	España		Q110184238	GTM:mc:2020-12:~2022-07
walid-muallem	Walid Muallem	Muallem	Walid al-Mualem	Q1334803	SYR:dg:2012-06:2020-11;SYR:fm:2006-02:2020-11;SYR:hg:2006:2020-06
walter-barbero	Walter Barbero	Barbero		Q6166169	ARG:mc:1999:2003
walter-mzembi	Walter Mzembi	Mzembi		Q7965696	ZWE:fm:2017-10:2017-11
walter-natynczyk	Walter Natynczyk	Natynczyk		Q2420414	CAN:mc:2008-07:2012-10
walter-souza-braga-netto	Walter Souza Braga Netto	Netto		Q49323012	BRA:dm:2021-03:2022-03
walter-thurnherr	Walter Thurnherr	Thurnherr		Q21528856	CHE:hg:2019-05:~2019-05
walton-alfonso-webson	Walton Alfonso Webson	Webson			ATG:un:2019-05:~2019-05
wan-azizah-wan-ismail	Wan Azizah Wan Ismail	Azizah		Q468579	MYS:dg:2018-05:2020-02
wanda-vazquez	Wanda Vazquez	Vazquez			PRI:hg:2019-08:2021-01
wang-guangya	Wang Guangya	Wang		Q7929640	CHN:un:2003-08:2008-09
wang-jin-pyng	Wang Jin-pyng	Wang		Q707601	TWN:sp:1999-02:2016-01
wang-qishan	Wang Qishan	Wang		Q18113	CHN:dg:2008-03:2013-03;CHN:vp:2018-03:~2023-03
wang-xiaohong	Wang Xiaohong	Wang		Q18109475	CHN:im:2022-06:~2022-07
wang-yang	Wang Yang	Wang		Q734914	CHN:dg:2013-03:2018-03
wang-yi	Wang Yi	Wang		Q701801	CHN:fm:2013-03:2022-12;CHN:fm:2023-07:~2025-12
wangchuk-namgyel	Wangchuk Namgyel	Namgyel		Q58754649	BTN:sp:2018-10:~2022-07
warren-truss	Warren Truss	Truss		Q591604	AUS:dg:2013-09:2016-02
washington-abdala	Washington Abdala	Abdala		Q6166483	URY:sp:2000-02:2001-03
washington-misick	Washington Misick	Misick			TCA:hg:2021-02:~2026-01
wasul-ibn-thakiyya-al-fath	Wasul ibn Thakiyya al-Fath	al-Fath		Q11955114	AFG:hs:910:~2022-03
wavel-ramkalawan	Wavel Ramkalawan	Ramkalawan		Q1568174	SYC:hg:2020-10:2025-10;SYC:hs:2020-10:2025-10
wayne-eyre	Wayne Eyre	Eyre		Q65658652	CAN:mc:2021-02:2021-11;CAN:mc:2021-11:~2022-07
wayne-mapp	Wayne Mapp	Mapp		Q6121618	NZL:dm:2008-11:2011-12
wayne-panton	Wayne Panton	Panton			CYM:hg:2021-04:2023-11
wayne-swan	Wayne Swan	Swan	Wayne Maxwell Swan	Q1236571	AUS:dg:2010-06:2013-06
wei-fenghe	Wei Fenghe	Wei	Nicholas Yang Wei-hsiung	Q7929529	CHN:dm:2018-03:2023-03
wellington-koo	Wellington Koo	Koo		Q15909081	TWN:dm:2024-05:~2025-12
wen-jiabao	Wen Jiabao	Wen		Q16628	CHN:dg:1998-03:2003-03;CHN:hg:2003-03:2013-03
werner-faymann	Werner Faymann	Faymann		Q53282	AUT:hg:2008-12:2016-05
werner-kioe-a-sen	Werner Kioe A Sen	Sen		Q113956879	SUR:mc:2022-04:~2023-01
werner-kogler	Werner Kogler	Kogler		Q2561778	AUT:dg:2020-01:~2022-08
wesley-simina	Wesley Simina	Simina	Wesley W. Simina	Q7984081	FSM:hg:2023-05:~2026-01;FSM:hs:2023-05:~2026-01;FSM:sp:2015-05:~2022-08
widodo-adi-sutjipto	Widodo Adi Sutjipto	Sutjipto		Q4902218	IDN:im:2007-03:2007-08
wilfred-a-abrahams	Wilfred A. Abrahams	Abrahams	Wilfred Abrahams	Q107718284	BRB:im:2022-01:~2022-07
wilfred-peter-elrington	Wilfred Peter Elrington	Elrington			BLZ:fm:2019-05:~2019-05
wilfried-vandaele	Wilfried Vandaele	Vandaele		Q3289954	BEL:sp:2019-07:2019-10
wilhelm-molterer	Wilhelm Molterer	Molterer		Q78761	AUT:im:2008-06:2008-07
wiliame-katonivere	Wiliame Katonivere	Katonivere		Q109012733	FJI:hs:2021-11:~2025-03
willem-alexander-of-the-netherlands	Willem-Alexander of the Netherlands	Willem-Alexander		Q154952	NLD:hs:2013-04:~2026-01
william-cohen	William Cohen	Cohen		Q710721	USA:dm:1997-01:2001-01
william-f-moran	William F. Moran	Moran		Q24174652	USA:mc:2016-05:2019-06
william-gogl-onglo	William Gogl Onglo	Onglo		Q90717210	PNG:dm:2019-05:2019-05
william-hague	William Hague	Hague		Q58282	GBR:fm:2010-05:2014-07
william-j-fallon	William J. Fallon	Fallon		Q1355824	USA:mc:2000-10:2003-08
william-jefferson-clinton	William Jefferson Clinton	Clinton			USA:hg:1993-01:2001-01;USA:hs:1993-01:2001-01
william-joseph-burns	William Joseph Burns	Burns		Q1276563	USA:fm:2009-01:2009-01
william-kwasi-aboah	William Kwasi Aboah	Aboah		Q15109471	GHA:im:2012:2013-01
william-leonard-taylor	William Leonard Taylor	Taylor			CCK:hg:1999-02:2003-11
william-leonard-taylor-cxr-2003	William Leonard Taylor	Taylor			CXR:hg:1999-02:2003-11
william-marlin	William Marlin	Marlin			SXM:hg:2015-11:2020-01
william-ruto	William Ruto	Ruto		Q195725	KEN:dg:2013-04:~2022-09;KEN:hg:2022-09:~2026-01;KEN:hs:2022-09:~2026-01;KEN:im:2002-08:2002-12;KEN:vp:2013-04:~2022-09
william-sikazwe	William Sikazwe	Sikazwe		Q60677554	ZMB:mc:2018:2021-08
williams-mansilla	Williams Mansilla	Mansilla		Q23000050	GTM:dm:2015-07:2017-10
willian-lara	Willian Lara	Lara		Q466806	VEN:sp:2000-08:2003-01
willie-jimmy	Willie Jimmy	Jimmy			VUT:dg:1998-10:~1999
willie-odea	Willie O'Dea	O'Dea		Q1390670	IRL:dm:2004-09:2010-02
willy-telavi	Willy Telavi	Telavi	Willie Telavi	Q561559	TUV:hg:2010-12:2013-08;TUV:im:2006-08:2010-09;TUV:im:2010-09:2011-07
wim-kok	Wim Kok	Kok		Q221411	NLD:hg:1994-08:2002-07
win-bakri-daki	Win Bakri Daki	Daki		Q96655331	PNG:dm:2022-01:~2023-01
win-myint	Win Myint	Win Myint		Q8023642	MMR:hg:2018-03:2021-02;MMR:hs:2018-03:2021-02
winston-baldwin-spencer	Winston Baldwin Spencer	Spencer	Baldwin Spencer		ATG:hg:2004-03:2014-06
winston-lackin	Winston Lackin	Lackin		Q3486213	SUR:fm:2010-08:2015-08
winston-peters	Winston Peters	Peters		Q1396178	NZL:dg:2017-10:2020-11;NZL:dg:2023-11:~2024-05;NZL:fm:2005-10:2008-08;NZL:fm:2017-10:2020-11;NZL:fm:2023-11:~2025-12
withawat-siwihok	Withawat Siwihok	Withawat			THA:un:2019-05:~2019-05
witold-waszczykowski	Witold Waszczykowski	Waszczykowski		Q9375875	POL:fm:2015-11:2018-01
witsanu-kruea-ngam	Witsanu Kruea-ngam	Witsanu	Wissanu Kruea-ngam		THA:dg:2014-08:~2021-12
wladyslaw-bartoszewski	Władysław Bartoszewski	Bartoszewski		Q381185	POL:fm:2000-06:2001-10
wladyslaw-kosiniak-kamysz	Władysław Kosiniak-Kamysz	Kosiniak-Kamysz		Q1374797	POL:dg:2023-12:~2024-05;POL:dm:2023-12:~2025-12
wladyslaw-stasiak	Władysław Stasiak	Stasiak		Q557920	POL:im:2007-08:2007-11
wlodzimierz-cimoszewicz	Włodzimierz Cimoszewicz	Cimoszewicz		Q55915	POL:fm:2001-10:2005-01
wolfgang-brandstetter	Wolfgang Brandstetter	Brandstetter		Q15428609	AUT:dg:2017-05:2017-12
wolfgang-peschorn	Wolfgang Peschorn	Peschorn		Q64261635	AUT:im:2019-06:2020-01
wolfgang-schauble	Wolfgang Schäuble	Schäuble			DEU:im:2005-11:2009-10
wolfgang-schussel	Wolfgang Schüssel	Schüssel	Wolfgang Schuessel	Q2125645	AUT:dg:1995-05:2000-02;AUT:hg:2000-02:2007-01
wolfgang-sobotka	Wolfgang Sobotka	Sobotka		Q2591433	AUT:im:2016-04:2017-12;AUT:sp:2017-12:~2022-08
won-in-choul	Won In-choul	In-choul		Q42527142	KOR:mc:2019-04:2020-09;KOR:mc:2020-09:2022-07
wong-kan-seng	Wong Kan Seng	Wong		Q461128	SGP:dg:2005-09:2011-05;SGP:im:1994-01:2010-10
woody-tyzz-jiun-duh	Woody Tyzz-Jiun Duh	Duh		Q11099334	TWN:dg:2016-02:2016-05
wopke-hoekstra	Wopke Hoekstra	Hoekstra		Q14520235	NLD:dg:2022-01:~2024-06;NLD:fm:2022-01:2023-09
workneh-gebeyehu	Workneh Gebeyehu	Workneh		Q27686173	ETH:fm:2016-11:2019-03
wouter-bos	Wouter Bos	Bos		Q554127	NLD:dg:2007-02:2010-02
wouter-koolmees	Wouter Koolmees	Koolmees		Q2595414	NLD:dg:2019-11:2020-05
wu-bangguo	Wu Bangguo	Wu		Q360563	CHN:dg:1995-03:2003-03
wu-den-yih	Wu Den-yih	Wu		Q57838	TWN:hg:2009-09:2012-02;TWN:vp:2012-05:2016-05
wu-jin-lin	Wu Jin-lin	Wu		Q8280346	TWN:ad:2011-01:2012-02
wu-rong-i	Wu Rong-i	Wu		Q9185489	TWN:dg:2005-02:2006-01
wu-shih-wen	Wu Shih-wen	Wu		Q8276889	TWN:dm:2000-05:2002-01
wu-yi	Wu Yi	Wu		Q50952	CHN:dg:2003-03:2008-03
wunna-maung-lwin	Wunna Maung Lwin	Lwin		Q339081	:un:2007:2011-03;MMR:fm:2021-02:2021-04
wyatt-creech	Wyatt Creech	Creech			NZL:dg:1998-08:~1999
wylbur-simuusa	Wylbur Simuusa	Simuusa		Q108548973	ZMB:fm:2013:2014
xanana-gusmao	Xanana Gusmão	Gusmão	Jose Alexander Gusmao|Kay Rala Xanana Gusmao	Q11509	TLS:hg:2007-08:2015-02;TLS:hg:2023-07:~2026-01;TLS:hs:2002-05:2007-05
xavier-bettel	Xavier Bettel	Bettel		Q561213	LUX:dg:2023-11:~2024-06;LUX:hg:2013-12:2018-12;LUX:hg:2013-12:2022-01;LUX:hg:2013-12:2023-11
xavier-espot-miro	Xavier Espot Miró	Miró		Q2597802	AND:fm:2009-06:2011-05
xavier-espot-zamora	Xavier Espot Zamora	Zamora	Xaviar Espot Zamora	Q21001195	AND:hg:2019-05:~2026-01;AND:im:2012-07:2019-03
xavier-isaac	Xavier Isaac	Isaac		Q86458161	ARG:mc:2020-02:~2022-07
xavier-ledee	Xavier Ledee	Ledee			BLM:hg:2022-04:~2026-01
xhelal-svecla	Xhelal Sveçla	Sveçla		Q13047921	XKX:im:2021-03:~2022-07
xhemal-gjunkshi	Xhemal Gjunkshi	Gjunkshi		Q8043992	ALB:mc:2011-08:2013-11
xi-jinping	Xi Jinping	Xi		Q15031	CHN:hs:2013-03:~2026-01;CHN:sp:2013:~2022-10;CHN:vp:2008-03:2013-03
ximena-rincon	Ximena Rincón	Rincón		Q6169262	CHL:sp:2021-08:2022-03
xiomara-castro	Xiomara Castro	Castro	Iris Xiomara Castro de Zelaya|Xiomara Castro de Zelaya	Q8044708	HND:ad:2006-01:2009-06;HND:hg:2022-01:~2026-01;HND:hs:2022-01:~2026-01
xue-hanqin	Xue Hanqin	Hanqin		Q523850	:io:2010-06:~2023-01;:io:2018-02:2021-02
yacouba-isaac-zida	Yacouba Isaac Zida	Zida	Yacouba Issac Zida	Q18402168	BFA:hg:2014-11:2015-09;BFA:hg:2015-09:2015-12;BFA:hs:2014-11:2014-11
yael-braun-pivet	Yaël Braun-Pivet	Braun-Pivet		Q30339422	FRA:sp:2022-06:~2022-07
yahya-ali-al-raie	Yahya Ali al-Raie	al-Raie		Q16128135	YEM:sp:2008-02:2019-04
yahya-jammeh	Yahya Jammeh	Jammeh	Yahya A. J. J. Jammeh	Q57356	GMB:dm:2019-05:~2019-05;GMB:hg:1996-09:2017-01;GMB:hs:1996-09:2017-01
yahya-ould-ahmed-el-waghef	Yahya Ould Ahmed El Waghef	El Waghef		Q1371357	MRT:hg:2008-05:2008-08
yahya-ould-hademine	Yahya Ould Hademine	Ould Hademine		Q3571335	MRT:hg:2014-08:2018-10
yahyo-azimov	Yahyo Azimov	Azimov			TJK:hg:1996-02:1999-12
yair-lapid	Yair Lapid	Lapid		Q1396120	ISR:fm:2021-06:2022-12;ISR:hg:2022-07:2022-12
yalcin-akdogan	Yalcin Akdogan	Akdogan			TUR:dg:2014-08:~2015-11
yamandu-orsi-martinez	Yamandú Orsi Martínez	Orsi	Yamand Orsi Mart nez		URY:hg:2025-03:~2026-01;URY:hs:2025-03:~2026-01
yang-jiechi	Yang Jiechi	Yang		Q58211	CHN:fm:2007-04:2013-03
yang-sung-ho	Yang Sung-ho	Yang		Q63776707	PRK:dg:2020-04:~2023-01
yang-tzu-pao	Yang Tzu-pao	Yang		Q9076050	TWN:fm:2008-05:2008-05
yanibel-abrego	Yanibel Ábrego	Ábrego		Q110628929	PAN:sp:2017-07:2019-06
yankuba-drammeh	Yankuba Drammeh	Drammeh		Q30893871	GMB:mc:2020-03:~2022-07
yankuba-sonko	Yankuba Sonko	Sonko		Q28531806	GMB:im:2019-08:2022-05
yannakis-omirou	Yannakis Omirou	Omirou		Q8053482	CYP:sp:2011-06:2016-06
yannis-dragasakis	Yannis Dragasakis	Dragasakis	Ioannis Dragasakis	Q5558236	GRC:dg:2015-09:2019-07;GRC:vp:2019-05:~2019-05
yao-eng-chi	Yao Eng-Chi	Yao		Q8276042	TWN:sp:1999-02:2002-01
yaqub-eyyubov	Yaqub Eyyubov	Eyyubov		Q4533449	AZE:dg:2003-02:~2024-05
yariv-levin	Yariv Levin	Levin		Q2330458	ISR:im:2015-05:2015-05;ISR:sp:2020-05:2021-06
yasar-buyukanit	Yaşar Büyükanıt	Büyükanıt		Q961343	TUR:mc:2006-08:2008-08
yasar-guler	Yaşar Güler	Güler		Q19636157	TUR:dm:2023-06:~2025-12;TUR:mc:2018-07:~2022-08
yasar-yakis	Yaşar Yakış	Yakış		Q75063	TUR:fm:2002-11:2003-03
yashar-aliyev	Yashar Aliyev	Aliyev			AZE:un:2019-05:~2019-05
yashwant-sinha	Yashwant Sinha	Sinha		Q2723759	IND:fm:2002-07:2004-05
yasin-haji-mohamoud	Yasin Haji Mohamoud	Mohamoud		Q85232623	SOM:fm:2018-11:2020-03
yasin-zia	Yasin Zia	Zia		Q98931713	AFG:mc:2020-07:2021-06
yasna-provoste	Yasna Provoste	Provoste		Q3571936	CHL:sp:2021-03:2021-08
yasser-arafat	Yasser Arafat	Arafat	Yasir Arafat		PSE:hs:1994-07:2004-11
yassin-al-yasiri	Yassin al-Yasiri	al-Yasiri		Q85876365	IRQ:im:2019-06:2020-05
yassin-ibrahim-yassin	Yassin Ibrahim Yassin	Yassin		Q96060568	SDN:dm:2020-06:~2022-07
yasukazu-hamada	Yasukazu Hamada	Hamada		Q1132836	JPN:dm:2008-09:2009-09;JPN:dm:2022-08:2023-09
yasuo-fukuda	Yasuo Fukuda	Fukuda		Q101137	JPN:hg:2007-09:2008-09
yasuo-ichikawa	Yasuo Ichikawa	Ichikawa		Q1138728	JPN:dm:2011-09:2012-01
yawa-djigbodi-tsegan	Yawa Djigbodi Tségan	Tségan		Q60965577	TGO:sp:2019-01:~2023-01
yawovi-agboyibo	Yawovi Agboyibo	Agboyibo		Q747770	TGO:hg:2006-09:2007-12
yayale-ahmed	Yayale Ahmed	Ahmed		Q8050511	NGA:dm:2007-07:2008-09
yaylym-berdiyev	Yaylym Berdiyev	Berdiyev	Yaylym Berdiyew	Q4084062	TKM:dm:2009-01:2011-03;TKM:dm:2015-10:2018-06
yazid-zerhouni	Yazid Zerhouni	Zerhouni		Q139873	DZA:im:1999-12:2010-05
yegor-stroyev	Yegor Stroyev	Stroyev		Q1143350	RUS:sp:1996-01:2001-12
yeh-chu-lan	Yeh Chu-lan	Yeh		Q6148708	TWN:ad:2007-08:2008-03;TWN:dg:2004-05:2005-02
yeh-jiunn-rong	Yeh Jiunn-rong	Yeh		Q24175183	TWN:im:2019-05:~2019-05
yemdaogo-eric-tiare	Yemdaogo Eric Tiare	Tiare			BFA:un:2019-05:~2019-05
yemi-osinbajo	Yemi Osinbajo	Osinbajo	Oluyemi Yemi Osinbajo	Q19730927	NGA:vp:2015-05:~2023-06
yen-ming	Yen Ming	Ming		Q9123228	TWN:dm:2013-08:2015-01
yen-teh-fa	Yen Teh-fa	Teh-fa		Q15914789	TWN:dm:2018-02:2021-02
yerbol-orynbayev	Yerbol Orynbayev	Orynbayev			KAZ:dg:2007-10:~2013
yerzhan-kazykhanov	Yerzhan Kazykhanov	Kazykhanov		Q166846	KAZ:fm:2011-04:2012-09
yeshey-dorji	Yeshey Dorji	Dorji		Q107511238	BTN:fm:2007:2008
yeshey-zimba	Yeshey Zimba	Zimba	Lyonpo Yeshey Zimba	Q864561	BTN:hg:2000-07:2001-08;BTN:hg:2004-08:2005-09
yevgeniy-maksimovich-primakov	Yevgeniy Maksimovich Primakov	Primakov			RUS:hg:1998-09:2000-05
yevhen-marchuk	Yevhen Marchuk	Marchuk		Q715633	UKR:dm:2003-06:2004-09
yi-han-tong	Yi Han-tong	Yi			KOR:hg:2000-05:2003-02
yildirim-akbulut	Yıldırım Akbulut	Akbulut		Q558287	TUR:sp:1999-05:2000-09
yildirim-tugrul-turkes	Yıldırım Tuğrul Türkeş	Türkeş	Tugrul Turkes	Q65498832	TUR:dg:2016-05:2018-07
yildiz-pollack-beighle	Yildiz Pollack-Beighle	Pollack-Beighle	Yldiz Pollack-Beighle	Q28859452	SUR:fm:2017-02:2020-07
yim-chhaily	Yim Chhaily	Chhaily	Yim Chhai Ly	Q8053618	KHM:dg:2008-09:~2023-01
yinglak-chinnawat	Yinglak Chinnawat	Yinglak	Yinglak Chinnawat also spelled Yingluck Shinawatra		THA:hg:2011-08:2014-08
yitzhak-mordechai	Yitzhak Mordechai	Mordechai		Q29427	ISR:dg:1999-07:2000-05
yoav-gallant	Yoav Gallant	Gallant	Yoav Galant	Q723506	ISR:dm:2022-12:2024-11
yohei-kono	Yōhei Kōno	Kōno		Q186146	JPN:fm:1999-10:2001-04
yoko-kamikawa	Yoko Kamikawa	Kamikawa		Q276275	JPN:fm:2023-09:2024-10
yolanda-diaz-perez	Yolanda Díaz Pérez	Pérez		Q3393973	ESP:dg:2020-07:~2022-07
yongyut-wichaidit	Yongyut Wichaidit	Yongyut			THA:dg:2011-08:~2011
yongyut-yutthawong	Yongyut Yutthawong	Yongyut			THA:dg:2014-08:~2015-11
yoo-eun-hae	Yoo Eun-hae	Yoo		Q16079929	KOR:dg:2018-10:2022-05
yoo-il-ho	Yoo Il-ho	Yoo		Q16090573	KOR:dg:2016-01:2017-03;KOR:dg:2017-03:2017-05;KOR:dg:2017-05:2017-06
yoon-deok-hong	Yoon Deok-hong	Yoon		Q16090626	KOR:dg:2003-03:2003-12
yoon-jeung-hyun	Yoon Jeung-hyun	Yoon		Q498266	KOR:hg:2010-08:2010-10
yoon-suk-yeol	Yoon Suk-yeol	Yoon		Q16090635	KOR:hg:2022-05:2025-05;KOR:hs:2022-05:2025-05
yoon-young-kwan	Yoon Young-kwan	Yoon		Q8055228	KOR:fm:2003-02:2004-01
yordan-bakalov	Yordan Bakalov	Bakalov		Q12282118	BGR:im:2014-08:2014-11
yordan-sokolov	Yordan Sokolov	Sokolov		Q4427187	BGR:sp:1997-05:2001-04
yoriko-kawaguchi	Yoriko Kawaguchi	Kawaguchi		Q444899	JPN:fm:2002:2004
yoshihide-suga	Yoshihide Suga	Suga		Q122465	JPN:hg:2020-09:2021-10
yoshihiko-noda	Yoshihiko Noda	Noda		Q57647	JPN:hg:2011-09:2012-12
yoshimasa-hayashi	Yoshimasa Hayashi	Hayashi		Q1141271	JPN:dm:2008-08:2008-09;JPN:fm:2021-11:2023-09
yoshiro-mori	Yoshirō Mori	Mori		Q233499	JPN:hg:2000-04:2000-07;JPN:hg:2000-04:2001-04;JPN:hg:2000-07:2001-04
yosiwo-p-george	Yosiwo P. George	George		Q23302699	FSM:vp:2015-05:~2023-05
yossi-cohen	Yossi Cohen	Cohen		Q15725863	ISR:si:2013:2016
you-young-min	You Young-min	You		Q24856203	KOR:ad:2021-01:~2022-08
youcef-yousfi	Youcef Yousfi	Yousfi		Q3572799	DZA:fm:1999-12:2000-08;DZA:hg:2014-03:2014-04
young-vivian	Young Vivian	Vivian			NIU:hg:2002-05:2008-06
youri-latortue	Youri Latortue	Latortue		Q12898435	HTI:sp:2017-01:2018-01
yousaf-raza-gillani	Yousaf Raza Gillani	Gillani	Syed Yousuf Raza Gilani	Q152052	PAK:hg:2008-03:2012-06
yousef-huneiti	Yousef Huneiti	Huneiti		Q65926323	JOR:mc:2019-07:~2022-07
youssef-chahed	Youssef Chahed	Chahed		Q25391268	TUN:hg:2016-08:2020-02
youssef-raggi	Youssef Raggi	Raggi			LBN:fm:2025-02:~2025-12
youssouf-bakayoko	Youssouf Bakayoko	Bakayoko		Q58258	CIV:fm:2006:2010
youssouf-ouedraogo	Youssouf Ouédraogo	Ouédraogo		Q58205	BFA:fm:1999:2007
youssouf-saleh-abbas	Youssouf Saleh Abbas	Abbas	Youssof Saleh Abbas	Q959485	TCD:hg:2008-04:2010-03
yoweri-museveni	Yoweri Museveni	Museveni	Yoweri Kaguta Museveni	Q57274	UGA:hg:1986-01:~2024-07;UGA:hs:1986-01:~2026-01
yu-chol-u	Yu Chol-u	Yu		Q39670004	PRK:ad:2013:~2023-01
yu-myung-hwan	Yu Myung-hwan	Yu		Q487250	KOR:fm:2008-02:2010-09
yu-shyi-kun	Yu Shyi-kun	Yu	Shyi-kun Yu	Q707887	TWN:ad:2000-10:2002-02;TWN:ad:2005-02:2005-12;TWN:dg:2000-05:2000-07;TWN:hg:2002-02:2005-02;TWN:sp:2020-02:~2023-01
yuji-iwasawa	Yuji Iwasawa	Iwasawa		Q11475282	:io:2018-06:~2023-01
yukhon-limiaemthong	Yukhon Limiaemthong	Yukhon	Yukhon Limlaemthong		THA:dg:2013-03:~2014
yukio-edano	Yukio Edano	Edano		Q732087	JPN:fm:2011-03:2011-03
yukio-hatoyama	Yukio Hatoyama	Hatoyama		Q131077	JPN:hg:2009-09:2010-06
yuli-edelstein	Yuli Edelstein	Edelstein		Q1711779	ISR:sp:2013-03:2020-03
yulia-svyrydenko	Yulia Svyrydenko	Svyrydenko		Q61112536	UKR:dg:2021-11:~2022-07;UKR:hg:2025-07:~2026-01
yulia-tymoshenko	Yulia Tymoshenko	Tymoshenko	Yuliya Tymoshenko	Q48283	UKR:hg:2005-01:2005-09;UKR:hg:2007-12:2010-03
yun-byung-se	Yun Byung-se	Yun		Q8325594	KOR:fm:2013-03:2017-06
yun-tok-hong	Yun Tok-hong	Yun			KOR:dg:2003-03:~2003
yunus-qanuni	Yunus Qanuni	Qanuni	Yunis Qanuni	Q134069	AFG:sp:2005-12:2010-12;AFG:vp:2014-03:2014-09
yuri-baluyevsky	Yuri Baluyevsky	Baluyevsky		Q1423289	RUS:mc:2004-07:2008-06
yuri-khatchaturov	Yuri Khatchaturov	Khatchaturov		Q4496740	ARM:mc:2008-04:2016-10
yuri-sivakov	Yuri Sivakov	Sivakov		Q2026197	BLR:im:1999-02:2000-04
yuri-trutnev	Yuri Trutnev	Trutnev	Premiers Yuriy Trutnev|Yuriy Petrovich Trutnev	Q1320356	RUS:dg:2013-08:~2024-05
yuriko-koike	Yuriko Koike	Koike		Q261703	JPN:dm:2007-07:2007-08
yuriy-a-sergeyev	Yuriy A. Sergeyev	Sergeyev		Q12152236	UKR:un:2007-04:2015-12
yuriy-borisov	Yuriy Borisov	Borisov	Yuriy Ivanovich Borisov	Q16186988	RUS:dg:2019-05:~2019-05;RUS:dg:2020-01:~2023-04
yuriy-boyko	Yuriy Boyko	Boyko		Q1420661	UKR:dg:2012-12:2014-02
yuriy-lutsenko	Yuriy Lutsenko	Lutsenko		Q458282	UKR:im:2005-02:2006-12;UKR:im:2007-12:2010-03
yuriy-yekhanurov	Yuriy Yekhanurov	Yekhanurov		Q311116	UKR:dg:1999-12:~2000;UKR:dm:2007-12:2009-06;UKR:hg:2005-09:2005-09;UKR:hg:2005-09:2006-08
yury-karayeu	Yury Karayeu	Karayeu		Q6549746	BLR:im:2019-06:2020-10
yury-morozov	Yury Morozov	Morozov		Q1351123	GEO:hg:2005-07:2008-08
yusaf-khan	Yusaf Khan	Khan		Q8061827	PAK:mc:2000-08:2001-10
yusuf-bin-ahmad-bin-husayn-al-jalahma	Yusuf bin Ahmad bin Husayn al-Jalahma	al-Jalahma			BHR:dm:2019-05:~2019-05
yusuf-bin-alawi-bin-abdullah	Yusuf bin Alawi bin Abdullah	bin Alawi	Yusuf bin Alawi bin Abdallah	Q58267	OMN:fm:1997:2020-08
yusuf-garaad-omar	Yusuf Garaad Omar	Garaad	Yusuf Garad Omar	Q8061946	SOM:fm:2017:2018;SOM:fm:2019-05:~2019-05
yusuf-hassan-ibrahim	Yusuf Hassan Ibrahim	Ibrahim		Q2602010	SOM:fm:2002:2004;SOM:fm:2010:2010-11
yusuf-magaji-bichi	Yusuf Magaji Bichi	Bichi		Q78870598	NGA:si:2018-09:~2022-07
yusuf-tuggar	Yusuf Tuggar	Tuggar			NGA:fm:2023-08:~2025-12
yutaka-inoue	Yutaka Inoue	Inoue		Q11373220	JPN:sp:2000-10:2002-04
yvan-gil	Yván Gil	Gil			VEN:fm:2023-01:~2025-12
yves-crene	Yves Crène	Crène		Q60499624	FRA:mc:1999-01:2002-08
yves-leterme	Yves Leterme	Leterme		Q12981	BEL:fm:2009-07:2009-11;BEL:hg:2008-03:2008-12;BEL:hg:2009-11:2011-12
yves-sahinguvu	Yves Sahinguvu	Sahinguvu	Yves Savinguvu - Tutsi	Q2157541	BDI:vp:2007-11:2010-08
yvette-cooper	Yvette Cooper	Cooper		Q291057	GBR:fm:2025-09:~2025-12;GBR:im:2024-07:2025-09
yvon-feuille	Yvon Feuillé	Feuillé		Q113531495	HTI:sp:2004-08:2004-09
yvon-neptune	Yvon Neptune	Neptune		Q2143963	HTI:hg:2002-03:2004-03;HTI:sp:2000-08:2002-03
yvon-simeon	Yvon Siméon	Siméon		Q3574161	HTI:fm:2004-03:2005-01
yvonne-timmerman-buck	Yvonne Timmerman-Buck	Timmerman-Buck		Q8062513	NLD:sp:2003-06:2009-10
z-k-kurmanov	Z. K. Kurmanov	Kurmanov		Q4248578	KGZ:sp:2009-12:2010-06
zacarias-da-costa	Zacarias da Costa	da Costa		Q58185	TLS:fm:2007-08:2012-08
zafarullah-khan-jamali	Zafarullah Khan Jamali	Jamali	Mir Zafarullah Khan Jamali	Q140144	PAK:hg:2002-11:2004-06
zaheerul-islam	Zaheerul Islam	Islam		Q140547	PAK:si:2012-03:2014-11
zahir-uddin-ahmed	Zahir Uddin Ahmed	Ahmed		Q8064679	BGD:mc:2009-01:2013-01
zainab-hawa-bangura	Zainab Hawa Bangura	Bangura		Q58244	SLE:fm:2007:2010
zainoul-abidine-sanoussi	Zainoul Abidine Sanoussi	Sanoussi		Q108426402	GIN:fm:1999:2000
zakir-hasanov	Zakir Hasanov	Hasanov		Q12848240	AZE:dm:2013-10:~2022-07
zalmai-rassoul	Zalmai Rassoul	Rassoul		Q145180	AFG:fm:2010-01:2013-10
zalmay-khalilzad	Zalmay Khalilzad	Khalilzad		Q145193	USA:un:2007-04:2009-01
zambry-abdul-kadir	Zambry Abdul Kadir	Kadir		Q1054294	MYS:fm:2022-12:2023-12
zamirbek-askarov	Zamirbek Askarov	Askarov			KGZ:dg:2019-05:~2019-05
zandaakhuugiin-enkhbold	Zandaakhüügiin Enkhbold	Enkhbold		Q81065	MNG:sp:2012-08:2016-06
zarar-ahmad-moqbil-osmani	Zarar Ahmad Moqbil Osmani	Osmani		Q4695423	AFG:fm:2013-10:2014-12
zarif-sharifzoda	Zarif Sharifzoda	Sharifzoda		Q48742563	TJK:mc:2014-01:2015-11
zarifou-ayeva	Zarifou Ayéva	Ayéva		Q3574865	TGO:fm:2005:2007
zarko-korac	Žarko Korać	Korać		Q1273025	SRB:dg:2001-01:2004-03;SRB:hg:2003-03:2003-03
zautbek-turisbekov	Zautbek Turisbekov	Turisbekov		Q976657	KAZ:im:2003-09:2005-10
zayed-bin-sultan-al-nahyan	Zayed bin Sultan Al Nahyan	Zayed	Zayid bin Sultan Al Nuhayyan	Q167846	ARE:hs:1971-12:2004-11
zaza-chkhaidze	Zaza Chkhaidze	Chkhaidze		Q60541160	GEO:mc:2018-12:2019-12
zbigniew-maj	Zbigniew Maj	Maj		Q22350984	POL:mc:2015-12:2016-02
zbigniew-rau	Zbigniew Rau	Rau		Q9388252	POL:fm:2020-08:2023-11
zdenek-skromach	Zdeněk Škromach	Škromach		Q567781	CZE:dg:2004-08:2005-04;CZE:dg:2005-04:2006-08
zdravko-krivokapic	Zdravko Krivokapić	Krivokapić		Q97999161	MNE:hg:2020-12:2022-04
zdravko-maric	Zdravko Marić	Marić		Q23303210	HRV:dg:2019-07:2022-07
zdravko-pocivalsek	Zdravko Počivalšek	Počivalšek		Q24690846	SVN:dg:2020-03:2022-06
zdravko-ponos	Zdravko Ponoš	Ponoš		Q8068006	SRB:mc:2006-12:2008-12
zeenat-karzai	Zeenat Karzai	Karzai		Q8068465	AFG:ad:2001-12:2014-09
zeine-ould-zeidane	Zeine Ould Zeidane	Ould Zeidane		Q184941	MRT:hg:2007-04:2008-05
zeljka-antunovic	Željka Antunović	Antunović	Zeljka Antunovi	Q2501717	HRV:dg:2000-01:~2003;HRV:dm:2002-07:2003-12
zeljka-cvijanovic	Željka Cvijanović	Cvijanović		Q5528031	BIH:hg:2019-05:~2019-05;BIH:hs:2022-11:~2024-02;BIH:hs:2024-11:~2025-07
zeljko-komsic	Željko Komšić	Komšić	Zelko Komsic	Q297825	BIH:hs:2006-10:~2014;BIH:hs:2007-07:2008-03;BIH:hs:2009-07:2010-03;BIH:hs:2011-07:2012-03;BIH:hs:2013-07:2014-03;BIH:hs:2019-07:~2023-07;BIH:hs:2021-07:2022-03;BIH:hs:2023-07:~2024-02;BIH:hs:2025-07:~2026-01
zeljko-perovic	Zeljko Perovic	Perovic			MNE:un:2019-05:~2019-05
zeljko-sturanovic	Željko Šturanović	Šturanović		Q356556	MNE:hg:2006-11:2008-02
zeng-peiyan	Zeng Peiyan	Zeng		Q189517	CHN:dg:2003-03:2008-03
zeng-qinghong	Zeng Qinghong	Zeng		Q189519	CHN:vp:2003-03:2008
zhang-dejiang	Zhang Dejiang	Zhang	Zhang Deijiang	Q197178	CHN:dg:2008-03:2013-03
zhang-gaoli	Zhang Gaoli	Zhang		Q197180	CHN:dg:2013-03:2018-03
zhang-yesui	Zhang Yesui	Zhang		Q712561	CHN:un:2008:2010
zhantoro-satybaldiyev	Zhantoro Satybaldiyev	Satybaldiyev	Jantoro Satybaldiev	Q24565	KGZ:dg:2010-12:~2010;KGZ:hg:2012-09:2014-03
zhao-kezhi	Zhao Kezhi	Zhao		Q197445	CHN:im:2017-11:2022-06
zhenis-kasymbek	Zhenis Kasymbek	Kasymbek			KAZ:dg:2019-05:~2019-05
zhou-yongkang	Zhou Yongkang	Zhou		Q198042	CHN:im:2002:2007
zhu-rongji	Zhu Rongji	Zhu		Q18285	CHN:hg:1998-03:2003-03
ziad-fariz	Ziad Fariz	Fariz		Q19398943	JOR:dg:2005-11:~2007
zigmantas-balcytis	Zigmantas Balčytis	Balčytis		Q117150	LTU:hg:2006-05:2006-07;LTU:hg:2006-06:2006-07
zillur-rahman	Zillur Rahman	Rahman		Q57485	BGD:hs:2009-02:2013-03
zin-mar-aung	Zin Mar Aung			Q17985658	MMR:fm:2021-04:~2022-12
zinaida-greceanii	Zinaida Greceanîi	Greceanîi	Zinaida Grecianii	Q61299	MDA:dg:2005-10:~2007;MDA:hg:2008-03:2009-09
zinaida-zlatanova	Zinaida Zlatanova	Zlatanova			BGR:dg:2013-05:~2014
zine-el-abidine-ben-ali	Zine El Abidine Ben Ali	Ben Ali		Q204487	TUN:hs:1987-11:2011-01
ziroatkhon-hoshimova	Ziroatkhon Hoshimova	Hoshimova		Q43803431	UZB:ad:2016-12:~2022-07
zivko-radisic	Živko Radišić	Radišić		Q4808727	BIH:hs:1998-10:~1999;BIH:hs:1998-10:~2001;BIH:hs:2000-10:2001-06
ziyozoda-sulaimon-rizoi	Ziyozoda Sulaimon Rizoi	Rizoi		Q110159626	TJK:dg:2022-01:~2022-08
zlatko-lagumdzija	Zlatko Lagumdžija	Lagumdžija		Q58124	BIH:fm:2001-02:2002-12;BIH:fm:2012-01:2015-03;BIH:hg:2001-07:2002-03
zlatko-matesa	Zlatko Mateša	Mateša		Q2625163	HRV:hg:1995-11:2000-01
zlatko-tomcic	Zlatko Tomčić	Tomčić		Q1287389	HRV:hs:2000-02:2000-02
znaur-gassiev	Znaur Gassiev	Gassiev		Q4134107	GEO:sp:2004:2009-06
zohrab-mnatsakanian	Zohrab Mnatsakanian	Mnatsakanian	Zohrab Mnatsakanyan	Q6510832	ARM:fm:2018-05:2020-11
zoi-konstantopoulou	Zoi Konstantopoulou	Konstantopoulou		Q12877513	GRC:sp:2015-02:2015-10
zokirzoda-mahmadtohir	Zokirzoda Mahmadtohir	Zokirzoda	Mahmadtoir Zokirzoda	Q110161298	TJK:dg:2019-05:~2019-05;TJK:sp:2020-03:~2022-08
zoltan-kovacs	Zoltán Kovács	Kovács		Q1034272	HUN:ad:2014-06:~2022-07
zoran-dindic	Zoran Đinđić	Đinđić		Q157131	SRB:hg:2001-01:2003-03
zoran-jolevski	Zoran Jolevski	Jolevski		Q3355314	MKD:dm:2014-06:2017-06
zoran-lilic	Zoran Lilic	Lilic			SCG:dg:1998-05:~1999
zoran-milanovic	Zoran Milanović	Milanović		Q57687	HRV:hg:2011-12:2016-01;HRV:hs:2020-02:~2026-01
zoran-pazin	Zoran Pazin	Pazin			MNE:dg:2019-05:~2019-05
zoran-stankovic	Zoran Stanković	Stanković		Q220566	SRB:dm:2006-06:2007-05
zoran-tegeltija	Zoran Tegeltija	Tegeltija		Q12752078	BIH:hg:2019-12:2023-01
zoran-zaev	Zoran Zaev	Zaev		Q220579	MKD:hg:2017-06:2020-01;MKD:hg:2020-08:2022-01
zorana-mihajlovic	Zorana Mihajlović	Mihajlović		Q10843366	SRB:dg:2014-04:~2022-07
zsolt-semjen	Zsolt Semjén	Semjén		Q55574	HUN:dg:2010-06:2018-05;HUN:dg:2018-05:2022-05;HUN:dg:2018-05:~2022-07
zsuzsanna-horvath	Zsuzsanna Horváth	Horváth		Q110915195	HUN:un:2021:~2022-07
zubair-hayat	Zubair Hayat	Hayat		Q27916450	PAK:mc:2015-04:2016-11;PAK:mc:2016-11:2019-11
zuhair-masharqa	Zuhair Masharqa	Masharqa	Muhammad Zuhayr Mashariqa	Q8075029	SYR:vp:1984-03:2005-02
zulaykho-makhkamova	Zulaykho Makhkamova	Makhkamova		Q113144572	UZB:dg:2022-03:~2022-07
zurab-agumava	Zurab Agumava	Agumava		Q4057171	GEO:im:2001-07:2001-11
zurab-kokoyev	Zurab Kokoyev	Kokoyev		Q3576296	GEO:hg:2005-05:2005-07;GEO:sp:2011-10:2012-07
zurab-margania	Zurab Margania	Margania		Q21934050	GEO:si:2014-09:2020-05
zurab-noghaideli	Zurab Noghaideli	Noghaideli		Q316238	GEO:hg:2005-02:2007-11
zurab-zhvania	Zurab Zhvania	Zhvania		Q312493	GEO:hg:2003-11:2004-02;GEO:hg:2004-02:2005-02
zuzana-caputova	Zuzana Čaputová	Čaputová		Q26273268	SVK:hs:2019-06:2024-06
zwelethu-mnisi	Zwelethu Mnisi	Mnisi			SWZ:un:2019-05:~2019-05
zyta-gilowska	Zyta Gilowska	Gilowska		Q55938	POL:dg:2006-01:2006-06;POL:dg:2006-09:2007-09;POL:dg:2007-09:2007-11
`;
