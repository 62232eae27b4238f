// Parties to armed conflicts that are no states, with names by |: the first is the name, the others aliases. One conflict region a block.
// Rule of inclusion: a named organised group that fought a government or another group in a conflict since 1975 which cost 25 lives in a year,
// as the Uppsala Conflict Data Program counts them, with the wordings of the press. Names from general knowledge. Parties and unions without arms do not
// belong here, nor do forces of states.

export const CONFLICT_PARTIES = `
Islamic State|IS militants|IS fighters|IS forces|IS jihadists|IS terrorists|IS gunmen|IS insurgents|Islamic State militants|Islamic State fighters
Palestine Liberation Organization|Palestinian Liberation Organization|Palestine Liberation Organisation|Palestinian Liberation Organisation
Palestinian Islamic Jihad|al-Quds Brigades|Al-Quds Brigades|Saraya al-Quds
al-Aqsa Martyrs Brigade|al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs' Brigade|Aqsa Martyrs' Brigades|Aqsa Martyrs Brigades|al-Aqsa Brigades
Popular Resistance Committees|al-Nasser Salah al-Deen Brigades|Salah al-Din Brigades
Democratic Front for the Liberation of Palestine|DFLP
Army of Islam in Gaza|Army of Islam|Jaysh al-Islam in Gaza
Mujahideen Brigades|Palestinian Mujahideen Movement
Lions' Den|Lion's Den
Fatah al-Islam|Fatah al-Intifada
Popular Forces of Gaza|Abu Shabab militia
Amal Movement|Amal Party|Amal militia|Amal militants
South Lebanon Army
Lebanese Forces militia
Phalange militia|Phalangist militia|Kataeb Regulatory Forces
Tawhid and Jihad|Jama'at al-Tawhid wal-Jihad|al-Tawhid wal-Jihad|Tawhid wal-Jihad|Monotheism and Holy War
Ansar al-Sunna|Jaish Ansar al-Sunna|Army of Ansar al-Sunna|Ansar al-Sunnah
Islamic Army in Iraq|Islamic Army of Iraq
1920 Revolution Brigades
Mujahideen Shura Council
Mahdi Army|Mehdi Army|Mahdi militia|Sadr's Mahdi Army|Moqtada militia
Promised Day Brigade|Promised Day Brigades
Peace Companies|Saraya al-Salam
Sons of Iraq|Sahwa militia|Awakening Councils|Sahwa
Asa'ib Ahl al-Haq|League of the Righteous|Asaib Ahl al-Haq
Badr Organization|Badr Brigade|Badr Brigades|Badr Corps
Sinjar Resistance Units|YBS
Ahrar al-Sham|Ahrar ash-Sham|Harakat Ahrar al-Sham
Jaysh al-Islam|Jaish al-Islam
Levant Front|al-Jabha al-Shamiya
Southern Front of Syria
Nour al-Din al-Zenki Movement|Nour al-Din al-Zenki|Harakat Nour al-Din al-Zenki
Sultan Murad Division|Sultan Murad Brigade
Hamza Division|al-Hamza Division
National Front for Liberation
Liwa al-Quds|Jerusalem Brigade
Liwa Fatemiyoun|Fatemiyoun Brigade|Fatemiyoun Division
Liwa Zainebiyoun|Zainabiyoun Brigade|Zainebiyoun Brigade
Saraya Ansar al-Sunna
Hayat Tahrir al-Sham|Tahrir al-Sham|Jabhat Fateh al-Sham|Jabhat Fatah al-Sham|Al-Nusra|al-Nusra
Army of Conquest|Jaish al-Fatah|Jaysh al-Fatah
Maghaweir al-Thowra|Revolutionary Commando Army
National Defence Forces of Syria|NDF militia
Hurras al-Din|Guardians of Religion Organization
Guardians of the Cedars
Asayish
Kurdistan Freedom Hawks|TAK|Kurdistan Freedom Falcons
Kurdistan Democratic Party|KDP Peshmerga
Patriotic Union of Kurdistan|PUK
Mujahedin-e Khalq|Mojahedin-e-Khalq|Mojahedin-e Khalq|Mujahideen-e-Khalq|People's Mujahedin|Mujahedeen-e-Khalq
Komala|Komala Party of Iranian Kurdistan
Party of Free Life of Kurdistan|PEJAK
Jaysh al Adl|Jaish ul-Adl|Jaish al-Adl|Jaysh al-Adl|Army of Justice
Jundallah|Jundullah|Jondollah|People's Resistance Movement of Iran
Arab Struggle Movement for the Liberation of Ahwaz|Ahvaz National Resistance|Al-Ahwaziya
Ansar al-Furqan
Hezbollah al-Hejaz|Hizballah al-Hijaz
Ansar al-Sharia|Ansar al-Shari'a|Ansar al-Sharia in Libya|Ansar al-Sharia groups
Libya Shield Force|Libya Shield
Libya Dawn|Fajr Libya
Benghazi Defense Brigades|Benghazi Defence Brigades
Shura Council of Benghazi Revolutionaries
Petroleum Facilities Guard
Special Deterrence Forces|RADA Special Deterrence Forces
Misrata Brigades
National Transitional Council|Libyan National Transitional Council|Transitional National Council
Southern Movement
Giants Brigades|al-Amaliqa|Giants Brigade
National Resistance Forces of Yemen
Aden-Abyan Islamic Army
Islamic Courts Union|Islamic Court Union|Union of Islamic Courts|Islamic Courts Council|Supreme Islamic Courts Council|ICU
Hizbul Islam|Hizb al-Islam
Ahlu Sunna Waljama'a|Ahlu Sunna Waljamaa|Ahlu Sunnah Wal Jamaa|ASWJ
Ras Kamboni Brigades|Ras Kamboni Movement
Alliance for the Re-liberation of Somalia|ARS
United Somali Congress
Somali National Movement
Ma'awisley|Macawisley|Ma'awisley militia|Ma'awisley militias
Ogaden National Liberation Front|ONLF
Fano|Fano militia|Fano militias|Amhara Fano
Eritrean People's Liberation Front|EPLF
Gambella Liberation Front
Afar Revolutionary Democratic Unity Front
Sudan Revolutionary Front|SRF
Eastern Front of Sudan
National Redemption Front
Sudan Liberation Movement/Army|SLM/A|SLM/MM|Sudan Liberation Movement-Minnawi
Sudan Shield Forces
South Sudan Liberation Army|South Sudan Liberation Movement|SSLA
South Sudan Democratic Movement
National Salvation Front of South Sudan
Nuer White Army
Anyanya II
United Front for Democratic Change|FUC|UFDC
Union of Forces for Democracy and Development|UFDD
Rally of Forces for Change|RFC rebels
Union of Resistance Forces|UFR
Front for Change and Concord in Chad|FACT|FACT rebels
Movement for Democracy and Justice in Chad|MDJT
Union of Democratic Forces for Unity|UFDR
Popular Front for the Renaissance in the Central African Republic|FPRC
Union for Peace in the Central African Republic|UPC rebels
Return, Reclamation, Rehabilitation|3R|3R rebels
Central African Patriotic Movement|MPC rebels
Convention of Patriots for Justice and Peace|CPJP
Rally for Congolese Democracy|RCD|RCD-Goma|Congolese Rally for Democracy
Movement for the Liberation of the Congo|MLC
Union of Congolese Patriots|UPC militia
Front for Patriotic Resistance in Ituri|FRPI
Nationalist and Integrationist Front|FNI
National Congress for the Defence of the People|CNDP|National Congress for the Defense of the People
Cooperative for the Development of the Congo|CODECO|CODECO militia|CODECO rebels
Mai-Mai|Mai Mai|Mayi-Mayi|Mai-Mai militia|Mayi Mayi|Mai-Mai militias|Mai-Mai rebels
Wazalendo|Wazalendo militia|Wazalendo militias|Wazalendo fighters
Congo River Alliance|Alliance Fleuve Congo|AFC/M23
Nyatura|Nyatura militia
Raia Mutomboki
Kamwina Nsapu|Kamuina Nsapu
Mobondo|Mobondo militia|Mobondo militiamen
Alliance of Democratic Forces for the Liberation of Congo|AFDL
Interahamwe|Interahamwe militia
Rwandan Patriotic Front|RPF
Red-Tabara|RED-Tabara|Resistance for the Rule of Law
National Liberation Forces|Forces for National Liberation|FNL|Palipehutu-FNL|National Forces of Liberation
National Council for the Defense of Democracy|CNDD-FDD|Forces for the Defense of Democracy
West Nile Bank Front
National Resistance Army
Holy Spirit Movement
Cabinda Enclave Liberation Front|FLEC|Front for the Liberation of the Enclave of Cabinda
National Liberation Front of Angola|FNLA
Mozambican Ansar al-Sunna|Ahlu Sunna wal Jama
Movement of Democratic Forces of Casamance|MFDC
New Forces of Ivory Coast|Forces Nouvelles
Patriotic Movement of the Ivory Coast|Patriotic Movement of Ivory Coast|MPCI
Ivorian Popular Movement of the Great West
Liberians United for Reconciliation and Democracy|LURD
Movement for Democracy in Liberia|MODEL rebels
National Patriotic Front of Liberia|NPFL
United Liberation Movement of Liberia for Democracy|ULIMO
Revolutionary United Front|RUF
Armed Forces Revolutionary Council|AFRC
Kamajors
Niger Movement for Justice|Nigerien Movement for Justice
Ganda Iso|Ganda Koy
Dan Na Ambassagou
High Council for the Unity of Azawad|HCUA
Imghad Tuareg Self-Defense Group and Allies|GATIA
Coordination of Azawad Movements|CMA rebels|Permanent Strategic Framework
JNIM|Jama'at Nasr al-Islam wal Muslimin|Jama'at Nasr al-Islam wal-Muslimin|Jamaat Nasr al-Islam wal Muslimin|Group for the Support of Islam and Muslims|Group to Support Islam and Muslims|Support Group for Islam and Muslims
Macina Liberation Front|Katiba Macina|Macina Katiba
Ansar Dine|Ansar Eddine|Ansar al-Dine
Movement for Oneness and Jihad in West Africa|MUJAO|MUJWA
Volunteers for the Defense of the Homeland|Volunteers for the Defence of the Homeland
Ansaroul Islam
Salafist Group for Preaching and Combat|Salafist Group for Call and Combat|GSPC|Salafist Group for Preaching and Fighting
Movement for the Self-Determination of Kabylie
Armed Islamic Group|GIA
Islamic Salvation Army
Islamic State West Africa Province|ISAWP
Ansaru|Jama'atu Ansarul Muslimina
Lakurawa
Niger Delta Avengers
Niger Delta People's Volunteer Force
Indigenous People of Biafra|IPOB|Eastern Security Network
Ambazonia Defence Forces|Ambazonia Defense Forces|Ambazonian Defence Forces
Southern Cameroons Defence Forces
Islamic State in the Sinai|Wilayat Sinai|Sinai Province|Ansar Bait al-Maqdis|Ansar Beit al-Maqdis
al-Gama'a al-Islamiyya|Gamaa Islamiya|al-Gamaa al-Islamiyya
Egyptian Islamic Jihad
Islamic State–Central Africa Province|Islamic State Central Africa Province|ISCAP
United Self-Defense Forces of Colombia|AUC|United Self-Defence Forces of Colombia
April 19 Movement|M-19|19th of April Movement
Popular Liberation Army|EPL guerrillas
Túpac Amaru Revolutionary Movement|Tupac Amaru Revolutionary Movement|MRTA
Militarized Communist Party of Peru
Farabundo Martí National Liberation Front|Farabundo Marti National Liberation Front|FMLN
Guatemalan National Revolutionary Unity|URNG
Zapatista Army of National Liberation|Zapatistas|EZLN|Zapatista rebels
Popular Revolutionary Army|People's Revolutionary Army
Paraguayan People's Army|EPP guerrillas
Montoneros
Tupamaros
Los Zetas|Zetas|Zetas cartel
Jalisco New Generation Cartel|Jalisco Cartel New Generation|CJNG
Juárez Cartel|Juarez Cartel|Juarez cartel
Tijuana Cartel|Tijuana cartel|Arellano Félix gang|Arellano Felix cartel
Beltrán Leyva Cartel|Beltran Leyva Cartel|Beltrán-Leyva Cartel
La Familia Michoacana|Knights Templar Cartel|Knights Templar cartel
Gulf Cartel|Gulf cartel
Medellín Cartel|Medellin Cartel|Medellín cartel|Medellin cartel
Cali Cartel|Cali cartel
Comando Vermelho|Red Command
Primeiro Comando da Capital|First Capital Command|First Command of the Capital
Barrio 18|18th Street gang
G9 Family and Allies|G9 alliance|G9 gang
400 Mawozo
Chechen Republic of Ichkeria|Ichkeria
Caucasus Emirate|Caucasian Emirate
Riyad-us Saliheen|Riyadus Salikhin|Riyadus-Salikhin
Islamic State – Caucasus Province|Caucasus Province
Freedom of Russia Legion|Free Russia Legion|Liberty of Russia Legion
Russian Volunteer Corps|RDK
Sibir Battalion|Siberian Battalion
Right Sector
Donetsk People's Republic forces|Donetsk People's Republic
Luhansk People's Republic forces|Luhansk People's Republic|Lugansk People's Republic
Army of Republika Srpska|Bosnian Serb Army|VRS
Croatian Defence Council|HVO
Army of the Republic of Bosnia and Herzegovina
Liberation Army of Preševo, Medveđa and Bujanovac
National Liberation Army of Macedonia|Macedonian NLA|Albanian National Army
Artsakh Defence Army|Nagorno-Karabakh Defense Army|Nagorno-Karabakh Defence Army|Artsakh Defense Army|Karabakh Defence Army
Real Irish Republican Army|Real IRA
Irish National Liberation Army|INLA
Ulster Volunteer Force|UVF
Ulster Defence Association|UDA
Ulster Freedom Fighters
Red Army Faction|Baader-Meinhof Gang|Rote Armee Fraktion
Red Brigades
Revolutionary Organization 17 November|November 17 group|17 November group
National Liberation Front of Corsica|FLNC
Revolutionary People's Liberation Party/Front|Revolutionary People's Liberation Party-Front|DHKP-C
Great Eastern Islamic Raiders' Front|IBDA-C
Turkistan Islamic Party|Turkestan Islamic Party|East Turkestan Islamic Movement|East Turkistan Islamic Movement|ETIM
Islamic Jihad Union|Islamic Jihad Group of Uzbekistan
National Resistance Front of Afghanistan|National Resistance Front|NRF|Panjshir resistance
Afghanistan Freedom Front|Afghan Freedom Front
Northern Alliance|Afghan Northern Alliance|United Islamic Front
Hezb-e-Islami|Hezb-e-Islami Gulbuddin|Hizb-i-Islami|Hezb-i-Islami
Jamaat-ul-Ahrar|Jamaat-ul Ahrar|Jamaat ul-Ahrar|Jamaatul Ahrar
Lashkar-e-Jhangvi|Lashkar e Jhangvi|Lashkar-i-Jhangvi|Lashkar-e-Jhangvi al-Alami
Sipah-e-Sahaba|Sipah-e-Sahaba Pakistan
Lashkar-e-Islam
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi|TNSM
Tehreek-e-Jihad Pakistan
Hafiz Gul Bahadur Group|Hafiz Gul Bahadur group
Baloch Republican Army|Balochistan Republican Army
Balochistan Liberation Front|Baluch Liberation Front|Baloch Liberation Front|BLF
Baloch Nationalist Army|BNA militants
Baloch Raaji Aajoi Sangar
Balochistan Liberation Army|Balochistan Liberation Army-Majeed Brigade|Majeed Brigade
The Resistance Front|Resistance Front of Kashmir
Harkat-ul-Mujahideen|Harkat-ul-Mujahedeen|Harakat ul-Mujahideen
Indian Mujahedeen|Indian Mujahideen
Lashkar-e-Taiba|LeT
Al-Badr Mujahideen
United Liberation Front of Asom|United Liberation Front of Assam|ULFA
National Democratic Front of Bodoland|NDFB
National Socialist Council of Nagaland|NSCN|NSCN-K|NSCN-IM
United National Liberation Front|UNLF
People's Liberation Army of Manipur
Kuki National Army
Ranvir Sena
Babbar Khalsa|Babbar Khalsa International
Khalistan Commando Force
Students' Islamic Movement of India|SIMI
Deccan Mujahideen
People's War Group
Communist Party of Nepal (Maoist)|Communist Party of Nepal
Jama'atul Mujahideen Bangladesh|Jamaat-ul-Mujahideen Bangladesh|JMB
Parbatya Chattagram Jana Samhati Samiti
Arakan Rohingya Salvation Army|ARSA
Ta'ang National Liberation Army|TNLA|Palaung State Liberation Front
Myanmar National Democratic Alliance Army|MNDAA|Kokang army
Kachin Independence Organization|KIO
United Wa State Army|UWSA
Shan State Army|Shan State Army-South|Shan State Army-North|Restoration Council of Shan State|Shan State Progress Party
Mong Tai Army
Chin National Front|Chin National Army|Chin National Defence Force
Karenni Army|Karenni Nationalities Defence Force|Karenni National Progressive Party|KNDF
Democratic Karen Buddhist Army|DKBA|Democratic Karen Benevolent Army
Mon National Liberation Army|New Mon State Party
All Burma Students' Democratic Front
Bamar People's Liberation Army
Northern Alliance of Myanmar
Barisan Revolusi Nasional|BRN
Patani United Liberation Organisation|PULO
Runda Kumpulan Kecil
Bangsamoro Islamic Freedom Fighters|BIFF|BIFF militants
Maute group|Maute Group|Maute
Rajah Sulaiman Movement
Alex Boncayao Brigade
Laskar Jihad
Laskar Mujahidin
Jamaah Ansharut Daulah|Jamaah Ansharut Daulah militants
East Indonesia Mujahideen|Mujahidin Indonesia Timur
West Papua National Liberation Army|Free Papua Movement|West Papua Liberation Army|Organisasi Papua Merdeka
Fretilin|Falintil
Bougainville Revolutionary Army
Isatabu Freedom Movement|Malaita Eagle Force
Pathet Lao
Khmer People's National Liberation Front
Janatha Vimukthi Peramuna|JVP
`;
