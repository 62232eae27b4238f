// Intergovernmental bodies: slug, name, family, abbreviation, aliases (by |). Names and members from the CIA World Factbook (public domain).

export const ORGANIZATIONS = `
african-caribbean-and-pacific-group-of-states	African, Caribbean, and Pacific Group of States	body		OACPS|Organisation of African, Caribbean and Pacific States
african-development-bank	African Development Bank	body	AfDB	African Development Bank Group
african-union	African Union	body	AU	Organization of African Unity|OAU
african-union-transition-mission-in-somalia	African Union Transition Mission in Somalia	body	ATMIS	
african-union-united-nations-hybrid-operation-in-darfur	African Union-United Nations Hybrid Operation in Darfur	body	UNAMID	
agency-for-the-prohibition-of-nuclear-weapons-in-latin-america-and-the-caribbean	Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean	body	OPANAL	
alliance-of-sahel-states	Alliance of Sahel States	alliance	AES	Alliance of the Sahel States|Confederation of Sahel States
alliance-of-small-island-states	Alliance of Small Island States	body	AOSIS	
andean-community	Andean Community	body		Andean Community of Nations
arab-bank-for-economic-development-in-africa	Arab Bank for Economic Development in Africa	body	ABEDA	
arab-fund-for-economic-and-social-development	Arab Fund for Economic and Social Development	body	AFESD	
arab-league	Arab League	body		League of Arab States
arab-maghreb-union	Arab Maghreb Union	body		
arab-monetary-fund	Arab Monetary Fund	body		
arctic-council	Arctic Council	body		
asean-regional-forum	ASEAN Regional Forum	body		
asia-pacific-economic-cooperation	Asia-Pacific Economic Cooperation	body	APEC	
asian-development-bank	Asian Development Bank	body	ADB	
asian-infrastructure-investment-bank	Asian Infrastructure Investment Bank	body	AIIB	
association-of-caribbean-states	Association of Caribbean States	body		
association-of-southeast-asian-nations	Association of Southeast Asian Nations	body	ASEAN	
aukus	AUKUS	alliance		AUKUS security partnership
australia-group	Australia Group	body		
baltic-assembly	Baltic Assembly	body		
bank-for-international-settlements	Bank for International Settlements	body		
bay-of-bengal-initiative-for-multi-sectoral-technical-and-economic-cooperation	Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation	body	BIMSTEC	
benelux-union	Benelux Union	body	Benelux	
bolivarian-alliance-for-the-peoples-of-our-america	Bolivarian Alliance for the Peoples of Our America	body	ALBA	
brics	BRICS	body		BRICS+
caribbean-community	Caribbean Community	body	Caricom	CARICOM|Caribbean Community and Common Market
caribbean-development-bank	Caribbean Development Bank	body		
central-african-states-development-bank	Central African States Development Bank	body	BDEAC	
central-american-bank-for-economic-integration	Central American Bank for Economic Integration	body	CABEI	
central-american-common-market	Central American Common Market	body	CACM	
central-american-integration-system	Central American Integration System	body	SICA	
central-european-initiative	Central European Initiative	body		
collective-security-treaty-organization	Collective Security Treaty Organization	alliance	CSTO	
common-market-for-eastern-and-southern-africa	Common Market for Eastern and Southern Africa	body	COMESA	
commonwealth-of-independent-states	Commonwealth of Independent States	body		
community-of-latin-american-and-caribbean-states	Community of Latin American and Caribbean States	body	CELAC	
community-of-portuguese-language-countries	Community of Portuguese Language Countries	body	CPLP	
comprehensive-nuclear-test-ban-treaty-organization	Comprehensive Nuclear-Test-Ban Treaty Organization	body	CTBTO	
conference-on-interaction-and-confidence-building-measures-in-asia	Conference on Interaction and Confidence-Building Measures in Asia	body	CICA	
council-of-arab-economic-unity	Council of Arab Economic Unity	body		
council-of-europe	Council of Europe	body		CoE
council-of-the-baltic-sea-states	Council of the Baltic Sea States	body	CBSS	
court-of-justice-of-the-european-union	Court of Justice of the European Union	body	ECJ	CJEU|European Court of Justice
developing-eight	Developing Eight	body	D-8	
east-african-community	East African Community	body	EAC	
east-african-development-bank	East African Development Bank	body	EADB	
east-asia-summit	East Asia Summit	body		
eastern-caribbean-currency-union	Eastern Caribbean Currency Union	body	ECCU	
economic-and-monetary-community-of-central-africa	Economic and Monetary Community of Central Africa	body	CEMAC	
economic-community-of-the-great-lakes-countries	Economic Community of the Great Lakes Countries	body	CEPGL	
economic-community-of-west-african-states	Economic Community of West African States	body	ECOWAS	CEDEAO
economic-cooperation-organization	Economic Cooperation Organization	body		
eurasian-economic-community	Eurasian Economic Community	body	EAEC	
eurasian-economic-union	Eurasian Economic Union	body	EAEU	Eurasian Union
euro-atlantic-partnership-council	Euro-Atlantic Partnership Council	alliance	EAPC	
european-bank-for-reconstruction-and-development	European Bank for Reconstruction and Development	body	EBRD	
european-border-and-coast-guard-agency	European Border and Coast Guard Agency	body	Frontex	
european-central-bank	European Central Bank	body	ECB	
european-court-of-human-rights	European Court of Human Rights	body	ECHR	ECtHR
european-free-trade-association	European Free Trade Association	body	EFTA	
european-investment-bank	European Investment Bank	body	EIB	
european-organization-for-nuclear-research	European Organization for Nuclear Research	body	CERN	
european-space-agency	European Space Agency	body	ESA	
european-union	European Union	body	EU	E.U.|European Community
european-union-agency-for-law-enforcement-cooperation	European Union Agency for Law Enforcement Cooperation	body	Europol	
extractive-industries-transparency-initiative	Extractive Industries Transparency Initiative	body	EITI	
financial-action-task-force	Financial Action Task Force	body	FATF	
five-eyes	Five Eyes	alliance		Five Eyes intelligence alliance|FVEY
food-and-agriculture-organization-of-the-united-nations	Food and Agriculture Organization of the United Nations	body	FAO	
forum-for-the-progress-and-integration-of-south-america	Forum for the Progress and Integration of South America	body	PROSUR	
forum-of-the-caribbean-group-of-african-caribbean-and-pacific-states	Forum of the Caribbean Group of African, Caribbean and Pacific States	body	CARIFORUM	
g20	G20	body	G-20	Group of 20
g7	G7	body	G-7	Group of Seven
g77	G77	body	G-77	Group of 77
g8	G8	body	G-8	Group of Eight
guam-organization-for-democracy-and-economic-development	GUAM Organization for Democracy and Economic Development	body	GUAM	
gulf-cooperation-council	Gulf Cooperation Council	body	GCC	
indian-ocean-commission	Indian Ocean Commission	body	InOC	
indian-ocean-rim-association	Indian Ocean Rim Association	body	IORA	
inter-american-development-bank	Inter-American Development Bank	body	IADB	IDB
intergovernmental-authority-on-development	Intergovernmental Authority on Development	body	IGAD	
intergovernmental-panel-on-climate-change	Intergovernmental Panel on Climate Change	body	IPCC	
international-atomic-energy-agency	International Atomic Energy Agency	body	IAEA	UN nuclear watchdog|UN atomic agency
international-civil-aviation-organization	International Civil Aviation Organization	body	ICAO	
international-conference-on-the-great-lakes-region	International Conference on the Great Lakes Region	body	ICGLR	
international-court-of-justice	International Court of Justice	body	ICJ	World Court
international-criminal-court	International Criminal Court	body	ICC	
international-development-association	International Development Association	body		
international-energy-agency	International Energy Agency	body		
international-finance-corporation	International Finance Corporation	body		
international-fund-for-agricultural-development	International Fund for Agricultural Development	body	IFAD	
international-hydrographic-organization	International Hydrographic Organization	body		
international-labour-organization	International Labour Organization	body	ILO	International Labor Organization
international-maritime-organization	International Maritime Organization	body	IMO	
international-mobile-satellite-organization	International Mobile Satellite Organization	body		
international-monetary-fund	International Monetary Fund	body	IMF	
international-organisation-of-la-francophonie	International Organisation of La Francophonie	body	OIF	La Francophonie|Francophonie
international-organization-for-migration	International Organization for Migration	body	IOM	
international-organization-for-standardization	International Organization for Standardization	body		
international-telecommunication-union	International Telecommunication Union	body		
international-telecommunications-satellite-organization	International Telecommunications Satellite Organization	body		
interpol	Interpol	body		International Criminal Police Organization|INTERPOL
islamic-development-bank	Islamic Development Bank	body		IsDB
lake-chad-basin-commission	Lake Chad Basin Commission	body	LCBC	
latin-american-and-caribbean-economic-system	Latin American and Caribbean Economic System	body	LAES	
latin-american-integration-association	Latin American Integration Association	body		
medecins-sans-frontieres	Médecins Sans Frontières	body	MSF	Doctors Without Borders
melanesian-spearhead-group	Melanesian Spearhead Group	body		
mercosur	Mercosur	body		Southern Common Market|Mercosul|MERCOSUR
multilateral-investment-guarantee-agency	Multilateral Investment Guarantee Agency	body		
multinational-joint-task-force-against-boko-haram	Multinational Joint Task Force Against Boko Haram	body	MNJTF	
nato	NATO	alliance		North Atlantic Treaty Organization|North Atlantic Alliance
non-aligned-movement	Non-Aligned Movement	body		
nordic-council	Nordic Council	body		
nordic-investment-bank	Nordic Investment Bank	body		
nuclear-energy-agency	Nuclear Energy Agency	body		
nuclear-suppliers-group	Nuclear Suppliers Group	body	NSG	
office-of-the-united-nations-high-commissioner-for-human-rights	Office of the United Nations High Commissioner for Human Rights	body	OHCHR	UN human rights office
organisation-for-economic-co-operation-and-development	Organisation for Economic Co-operation and Development	body	OECD	Organization for Economic Cooperation and Development
organisation-for-the-prohibition-of-chemical-weapons	Organisation for the Prohibition of Chemical Weapons	body	OPCW	
organisation-of-eastern-caribbean-states	Organisation of Eastern Caribbean States	body	OECS	
organisation-of-islamic-cooperation	Organisation of Islamic Cooperation	body	OIC	Organization of the Islamic Conference|Organisation of the Islamic Conference|Organization of Islamic Cooperation
organization-for-security-and-co-operation-in-europe	Organization for Security and Co-operation in Europe	body	OSCE	
organization-of-american-states	Organization of American States	body	OAS	
organization-of-arab-petroleum-exporting-countries	Organization of Arab Petroleum Exporting Countries	body	OAPEC	
organization-of-the-black-sea-economic-cooperation	Organization of the Black Sea Economic Cooperation	body	BSEC	
organization-of-the-petroleum-exporting-countries	Organization of the Petroleum Exporting Countries	body	OPEC	OPEC+
organization-of-turkic-states	Organization of Turkic States	body	OTS	Turkic Council
pacific-alliance	Pacific Alliance	body		
pacific-community	Pacific Community	body		
pacific-islands-forum	Pacific Islands Forum	body		
partnership-for-peace	Partnership for Peace	alliance		
permanent-court-of-arbitration	Permanent Court of Arbitration	body		
petrocaribe	Petrocaribe	body		
quad	Quad	alliance		Quadrilateral Security Dialogue
red-cross	Red Cross	body	ICRC	International Committee of the Red Cross
shanghai-cooperation-organisation	Shanghai Cooperation Organisation	alliance	SCO	Shanghai Cooperation Organization
south-american-community-of-nations	South American Community of Nations	body		
south-asia-co-operative-environment-programme	South Asia Co-operative Environment Programme	body	SACEP	
south-asian-association-for-regional-cooperation	South Asian Association for Regional Cooperation	body	SAARC	
southeast-european-law-enforcement-center	Southeast European Law Enforcement Center	body	SELEC	
southern-african-customs-union	Southern African Customs Union	body	SACU	
southern-african-development-community	Southern African Development Community	body	SADC	
union-of-south-american-nations	Union of South American Nations	body	UNASUR	
united-nations	United Nations	body	UN	U.N.
united-nations-assistance-mission-in-afghanistan	United Nations Assistance Mission in Afghanistan	body	UNAMA	
united-nations-assistance-mission-in-somalia	United Nations Assistance Mission in Somalia	body	UNSOM	UNTMIS
united-nations-childrens-fund	United Nations Children's Fund	body	UNICEF	Unicef
united-nations-conference-on-trade-and-development	United Nations Conference on Trade and Development	body	UNCTAD	
united-nations-development-programme	United Nations Development Programme	body	UNDP	
united-nations-disengagement-observer-force	United Nations Disengagement Observer Force	body	UNDOF	
united-nations-educational-scientific-and-cultural-organization	United Nations Educational, Scientific and Cultural Organization	body	UNESCO	Unesco
united-nations-environment-programme	United Nations Environment Programme	body	UNEP	
united-nations-high-commissioner-for-refugees	United Nations High Commissioner for Refugees	body	UNHCR	UN refugee agency|U.N. refugee agency
united-nations-human-rights-council	United Nations Human Rights Council	body	UNHRC	Human Rights Council
united-nations-industrial-development-organization	United Nations Industrial Development Organization	body	UNIDO	
united-nations-institute-for-training-and-research	United Nations Institute for Training and Research	body	UNITAR	
united-nations-interim-force-in-lebanon	United Nations Interim Force in Lebanon	body	UNIFIL	
united-nations-interim-security-force-for-abyei	United Nations Interim Security Force for Abyei	body	UNISFA	
united-nations-military-observer-group-in-india-and-pakistan	United Nations Military Observer Group in India and Pakistan	body	UNMOGIP	
united-nations-mission-for-the-referendum-in-western-sahara	United Nations Mission for the Referendum in Western Sahara	body	MINURSO	
united-nations-mission-in-liberia	United Nations Mission in Liberia	body	UNMIL	
united-nations-mission-in-south-sudan	United Nations Mission in South Sudan	body	UNMISS	
united-nations-mission-in-the-central-african-republic-and-chad	United Nations Mission in the Central African Republic and Chad	body	MINURCAT	
united-nations-mission-to-support-the-hudaydah-agreement	United Nations Mission to Support the Hudaydah Agreement	body	UNMHA	
united-nations-multidimensional-integrated-stabilization-mission-in-mali	United Nations Multidimensional Integrated Stabilization Mission in Mali	body	MINUSMA	
united-nations-multidimensional-integrated-stabilization-mission-in-the-central-african-republic	United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic	body	MINUSCA	
united-nations-office-for-outer-space-affairs	United Nations Office for Outer Space Affairs	body	UNOOSA	
united-nations-office-for-project-services	United Nations Office for Project Services	body	UNOPS	
united-nations-office-for-the-coordination-of-humanitarian-affairs	United Nations Office for the Coordination of Humanitarian Affairs	body	OCHA	UN OCHA|UNOCHA
united-nations-office-on-drugs-and-crime	United Nations Office on Drugs and Crime	body	UNODC	
united-nations-operation-in-cote-divoire	United Nations Operation in Côte d'Ivoire	body	UNOCI	
united-nations-organization-stabilization-mission-in-the-democratic-republic-of-the-congo	United Nations Organization Stabilization Mission in the Democratic Republic of the Congo	body	MONUSCO	
united-nations-peacekeeping-force-in-cyprus	United Nations Peacekeeping Force in Cyprus	body	UNFICYP	
united-nations-population-fund	United Nations Population Fund	body	UNFPA	
united-nations-relief-and-works-agency-for-palestine-refugees-in-the-near-east	United Nations Relief and Works Agency for Palestine Refugees in the Near East	body	UNRWA	U.N. Relief and Works Agency|UN Relief and Works Agency
united-nations-security-council	United Nations Security Council	body	UN Security Council	UNSC|Security Council|U.N. Security Council
united-nations-stabilization-mission-in-haiti	United Nations Stabilization Mission in Haiti	body	MINUSTAH	
united-nations-support-mission-in-libya	United Nations Support Mission in Libya	body	UNSMIL	
united-nations-truce-supervision-organization	United Nations Truce Supervision Organization	body	UNTSO	
universal-postal-union	Universal Postal Union	body	UPU	
visegrad-group	Visegrád Group	body		Visegrad Group|V4|Visegrad Four
wassenaar-arrangement	Wassenaar Arrangement	body		
west-african-development-bank	West African Development Bank	body	WADB	BOAD
west-african-economic-and-monetary-union	West African Economic and Monetary Union	body	WAEMU	UEMOA
world-bank	World Bank	body	IBRD	International Bank for Reconstruction and Development|World Bank Group
world-food-programme	World Food Programme	body	WFP	World Food Program
world-health-organization	World Health Organization	body	WHO	
world-intellectual-property-organization	World Intellectual Property Organization	body	WIPO	
world-meteorological-organization	World Meteorological Organization	body	WMO	
world-tourism-organization	World Tourism Organization	body	UNWTO	UN Tourism
world-trade-organization	World Trade Organization	body	WTO	
zangger-committee	Zangger Committee	body	ZC	
`;
