// What a country may be called after its region or kind ("the West African nation", "the gas-rich emirate"): phrase, iso3 codes.
// Lower case, without hyphens. Left out: praise and blame, which fit any state.

const WEST_AFRICA = "BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO";
const EAST_AFRICA = "BDI DJI ERI ETH KEN RWA SOM SSD SDN TZA UGA COM SYC MDG";
const CENTRAL_AFRICA = "CMR CAF TCD COG COD GNQ GAB BDI RWA AGO STP";
const SOUTHERN_AFRICA = "AGO BWA SWZ LSO MWI MOZ NAM ZAF ZMB ZWE MDG";
const NORTH_AFRICA = "DZA EGY LBY MAR TUN SDN MRT";
const GULF = "ARE BHR KWT OMN QAT SAU";
const LEVANT = "IRQ ISR JOR LBN SYR PSE YEM IRN TUR EGY";
const CENTRAL_ASIA = "KAZ KGZ TJK TKM UZB";
const SOUTH_ASIA = "AFG BGD BTN IND MDV NPL PAK LKA";
const SOUTHEAST_ASIA = "BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM";
const EAST_ASIA = "CHN JPN KOR PRK TWN MNG";
const CAUCASUS = "ARM AZE GEO";
const BALTIC = "EST LVA LTU";
const NORDIC = "DNK FIN ISL NOR SWE";
const BALKAN = "ALB BIH BGR HRV GRC XKX MNE MKD ROU SRB SVN";
const CENTRAL_EUROPE = "AUT CZE DEU HUN POL SVK SVN CHE LIE";
const EAST_EUROPE = `${BALTIC} BLR BGR CZE HUN MDA POL ROU RUS SVK UKR`;
const WEST_EUROPE = "AND BEL FRA DEU IRL LUX MCO NLD PRT ESP GBR ITA";
const CARIBBEAN = "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO GUY SUR BLZ";
const CENTRAL_AMERICA = "BLZ CRI SLV GTM HND NIC PAN";
const SOUTH_AMERICA = "ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN";
const PACIFIC = "FJI KIR MHL FSM NRU PLW PNG WSM SLB TON TUV VUT COK NIU NZL";
const AFRICA = [WEST_AFRICA, EAST_AFRICA, CENTRAL_AFRICA, SOUTHERN_AFRICA, NORTH_AFRICA, "MUS"].join(" ");
const ASIA = [CENTRAL_ASIA, SOUTH_ASIA, SOUTHEAST_ASIA, EAST_ASIA].join(" ");
const EUROPE = [EAST_EUROPE, WEST_EUROPE, CENTRAL_EUROPE, BALKAN, NORDIC, "CYP MLT"].join(" ");
const ISLAND = "TWN CUB CYP LKA MLT SGP JAM BRB MDG ISL IRL MUS MDV BHS GRL HTI FJI BHR NRU TLS SLB VUT TON WSM";
const ARCHIPELAGO = "PHL IDN JPN BHS MDV CPV FJI SLB VUT SYC COM TON PLW KIR TUV FSM MHL";
const KINGDOM = "GBR SAU JOR MAR ESP NLD BEL SWE NOR DNK THA KHM BHR BTN LSO SWZ TON MYS";
const NATO =
  "ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR USA";
const EU =
  "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE";

/** Candidates for membership, 2025: https://enlargement.ec.europa.eu */
const EU_CANDIDATES = "ALB BIH GEO MDA MNE MKD SRB TUR UKR";

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(" ").map((iso3) => `country:${iso3}`));

/** Longer phrases first: "south east asian" before "asian". */
const REGIONS: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ["west african", WEST_AFRICA],
    ["western african", WEST_AFRICA],
    ["east african", EAST_AFRICA],
    ["eastern african", EAST_AFRICA],
    ["central african", CENTRAL_AFRICA],
    ["southern african", SOUTHERN_AFRICA],
    ["north african", NORTH_AFRICA],
    ["maghreb", NORTH_AFRICA],
    ["horn of africa", "SOM ETH ERI DJI"],
    ["sahel", "BFA MLI NER TCD MRT"],
    ["sahelian", "BFA MLI NER TCD MRT"],
    ["african", AFRICA],
    ["africa", AFRICA],
    ["middle eastern", `${GULF} ${LEVANT}`],
    ["gulf arab", GULF],
    ["persian gulf", `${GULF} IRN IRQ`],
    ["gulf", GULF],
    ["arab", `${GULF} ${NORTH_AFRICA} IRQ JOR LBN SYR PSE YEM`],
    ["central asian", CENTRAL_ASIA],
    ["southeast asian", SOUTHEAST_ASIA],
    ["south east asian", SOUTHEAST_ASIA],
    ["south asian", SOUTH_ASIA],
    ["east asian", EAST_ASIA],
    ["northeast asian", EAST_ASIA],
    ["asian", ASIA],
    ["himalayan", "NPL BTN"],
    ["caucasus", CAUCASUS],
    ["south caucasus", CAUCASUS],
    ["caucasian", CAUCASUS],
    ["adriatic", "ALB HRV MNE SVN ITA BIH"],
    ["melanesian", "FJI PNG SLB VUT"],
    ["polynesian", "WSM TON TUV NZL"],
    ["micronesian", "FSM KIR MHL NRU PLW"],
    ["hashemite", "JOR"],
    ["twin island", "TTO ATG KNA"],
    ["city", "SGP MCO VAT"],
    ["danube", "HUN SRB ROU SVK AUT BGR"],
    ["indochinese", "VNM LAO KHM"],
    ["west asian", `${GULF} ${LEVANT}`],
    ["baltic", BALTIC],
    ["nordic", NORDIC],
    ["scandinavian", NORDIC],
    ["balkan", BALKAN],
    ["central european", CENTRAL_EUROPE],
    ["eastern european", EAST_EUROPE],
    ["east european", EAST_EUROPE],
    ["western european", WEST_EUROPE],
    ["european", EUROPE],
    ["alpine", "AUT CHE LIE SVN"],
    ["iberian", "ESP PRT"],
    ["caribbean", CARIBBEAN],
    ["central american", CENTRAL_AMERICA],
    ["south american", SOUTH_AMERICA],
    ["latin american", `${SOUTH_AMERICA} ${CENTRAL_AMERICA} MEX CUB DOM`],
    ["andean", "BOL COL ECU PER CHL VEN"],
    ["north american", "USA CAN MEX"],
    ["pacific island", PACIFIC],
    ["pacific", PACIFIC],
    ["former soviet", `${CENTRAL_ASIA} ${CAUCASUS} ${BALTIC} BLR MDA UKR RUS`],
    ["ex soviet", `${CENTRAL_ASIA} ${CAUCASUS} ${BALTIC} BLR MDA UKR RUS`],
    [
      "landlocked",
      "BFA MLI NER TCD CAF ETH SSD UGA RWA BDI ZMB ZWE MWI BWA LSO SWZ AFG KAZ KGZ TJK UZB TKM MNG LAO NPL BTN ARM AZE MKD XKX SRB MDA AUT CHE CZE SVK HUN LUX LIE BOL PRY BLR",
    ],
    ["oil rich", "SAU KWT ARE QAT IRQ IRN VEN NGA AGO LBY KAZ AZE GNQ NOR BRN GUY SSD"],
    ["oil exporting", "SAU KWT ARE QAT IRQ IRN VEN NGA AGO LBY KAZ AZE GNQ NOR BRN"],
    ["gas rich", "QAT TKM AZE DZA"],
    ["self ruled", "TWN"],
    ["self governed", "TWN"],
    ["self governing", "TWN"],
    ["democratic island", "TWN"],
    ["jewish", "ISR"],
    ["hermit", "PRK"],
    ["colonial", "FRA GBR PRT BEL ESP ITA NLD"],
    ["reclusive", "PRK TKM ERI"],
    ["communist", "PRK CUB CHN VNM LAO"],
    ["communist run", "PRK CUB CHN VNM LAO"],
    ["communist ruled", "PRK CUB CHN VNM LAO"],
    ["nuclear armed", "USA RUS CHN GBR FRA IND PAK PRK ISR"],
    ["islamic", "IRN PAK MRT AFG"],
    ["nato", NATO],
    ["eu", EU],
    ["island", `${ISLAND} ${ARCHIPELAGO}`],
  ] as const
)
  .map(([phrase, codes]): readonly [string, ReadonlySet<string>] => [phrase, set(codes)])
  .sort(([a], [b]) => b.length - a.length);

/** Nouns that only some states answer to. */
export const KINDS_OF_STATE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["kingdom", set(KINGDOM)],
  ["monarchy", set(`${KINGDOM} JPN OMN QAT KWT ARE BRN`)],
  ["island", set(`${ISLAND} GBR`)],
  ["archipelago", set(ARCHIPELAGO)],
  ["emirate", set("QAT KWT ARE AFG")],
  ["sultanate", set("OMN BRN")],
  ["sheikhdom", set("QAT KWT ARE BHR")],
  ["superpower", set("USA CHN RUS SUN")],
]);

/** The states of the longest region or kind that a phrase names; `words` in lower case with spaces at both ends. */
export const regionIn = (words: string): ReadonlySet<string> | undefined =>
  REGIONS.find(([phrase]) => words.includes(` ${phrase} `))?.[1];

/** The states that a noun and the words before it leave over; undefined when they fit any state. */
export function amongStates(head: string, modifiers: readonly string[]): ReadonlySet<string> | undefined {
  if (head === "candidate") return modifiers.includes("eu") ? set(EU_CANDIDATES) : undefined;
  const [first, second] = [KINDS_OF_STATE.get(head), regionIn(` ${modifiers.join(" ")} `)].filter(
    (each) => each !== undefined,
  );
  if (first === undefined || second === undefined) return first;
  return new Set([...first].filter((id) => second.has(id)));
}
