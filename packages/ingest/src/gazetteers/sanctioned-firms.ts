// Firms and banks that states sanction by name, no makers of arms: name, iso3, aliases by |. They make a node by a claim alone.

export const SANCTIONED_FIRMS = `
Gazprom	RUS	Gazprom Neft
Rosneft	RUS
Lukoil	RUS
Novatek	RUS
Sberbank	RUS
VTB	RUS	VTB Bank
Gazprombank	RUS
Rosatom	RUS
Rusal	RUS
Sovcomflot	RUS
Alrosa	RUS
Nord Stream 2 AG	RUS
Kaspersky	RUS	Kaspersky Lab
Garantex	RUS
RT	RUS
Mahan Air	IRN	Mahan
Iran Air	IRN
National Iranian Oil Company	IRN	NIOC
Bank Melli	IRN
Bank Saderat	IRN
Bank Sepah	IRN
IRISL	IRN	Islamic Republic of Iran Shipping Lines
Press TV	IRN
Central Bank of Iran	IRN
Khatam al-Anbiya	IRN
PDVSA	VEN	Petróleos de Venezuela|Petroleos de Venezuela
Conviasa	VEN
Belavia	BLR
Belaruskali	BLR
Huawei	CHN	Huawei Technologies
ZTE	CHN
SMIC	CHN
Hikvision	CHN
COSCO	CHN
Banco Delta Asia	MAC
Foreign Trade Bank	PRK
Myanma Oil and Gas Enterprise	MMR	MOGE
Jihad al-Bina	LBN
Al-Manar	LBN
Cham Wings	SYR	Cham Wings Airlines
Central Bank of Syria	SYR
`;
