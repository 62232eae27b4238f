// State firms and banks that blocking sanctions name, no makers of arms: name, iso3, aliases by |. They make a node by a claim alone.
// Rule of inclusion: central bank, largest state banks, national oil and gas, shipping and air companies, and the main state holdings of the seven states
// whose economies the United States, the European Union or the United Nations have put under broad sanctions: Russia, Iran, North Korea, Syria, Venezuela,
// Belarus, Myanmar. Private firms do not belong here, however often they are sanctioned.

export const SANCTIONED_FIRMS = `
Central Bank of Russia	RUS	Bank of Russia|Central Bank of the Russian Federation|Russian Central Bank
Sberbank	RUS
VTB	RUS	VTB Bank
Gazprombank	RUS
Rosselkhozbank	RUS	Russian Agricultural Bank
VEB.RF	RUS	VEB|Vnesheconombank
Promsvyazbank	RUS
Gazprom	RUS
Gazprom Neft	RUS
Rosneft	RUS
Transneft	RUS
Rosatom	RUS
Aeroflot	RUS
Sovcomflot	RUS
Russian Railways	RUS
Alrosa	RUS
Russian Direct Investment Fund	RUS	RDIF
Central Bank of Iran	IRN
Bank Melli	IRN	Bank Melli Iran
Bank Mellat	IRN
Bank Saderat	IRN	Bank Saderat Iran
Bank Sepah	IRN
Bank Tejarat	IRN
National Iranian Oil Company	IRN	NIOC
National Iranian Tanker Company	IRN	NITC
National Iranian Gas Company	IRN
Iran Air	IRN
IRISL	IRN	Islamic Republic of Iran Shipping Lines
Khatam al-Anbiya	IRN	Khatam al-Anbiya Construction Headquarters
Foreign Trade Bank	PRK	Foreign Trade Bank of North Korea
Korea Kwangson Banking Corporation	PRK	Kwangson Bank
Air Koryo	PRK
Ocean Maritime Management	PRK	Ocean Maritime Management Company
Central Bank of Syria	SYR
Commercial Bank of Syria	SYR
Syrian Petroleum Company	SYR
Syrian Arab Airlines	SYR	SyrianAir
Central Bank of Venezuela	VEN
Banco de Venezuela	VEN
PDVSA	VEN	Petróleos de Venezuela|Petroleos de Venezuela
Conviasa	VEN
Minerven	VEN
National Bank of Belarus	BLR
Belarusbank	BLR
Belinvestbank	BLR
Belavia	BLR
Belaruskali	BLR	Belarusian Potash Company
Belneftekhim	BLR
Central Bank of Myanmar	MMR
Myanma Foreign Trade Bank	MMR
Myanma Oil and Gas Enterprise	MMR	MOGE
Myanma Economic Holdings	MMR	MEHL|Myanma Economic Holdings Limited
Myanmar Economic Corporation	MMR	MEC
`;
