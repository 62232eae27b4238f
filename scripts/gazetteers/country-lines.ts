// Rows of countries in, one line each out. Names that are also common words or other places are left out.

export interface CountryRow {
  iso3: string;
  name: string;
  official?: string;
  adjective?: string;
  demonym_singular?: string;
  demonym_plural?: string;
  adjective_aliases?: string[];
  capital?: string;
  capital_aliases?: string[];
  other_names?: string[];
  other_capitals?: string[];
  type: string;
}

/** Capitals that more often name another place or a person; "Djibouti", "Singapore" and their like are the country. */
const NO_METONYM = new Set(
  `Victoria|Hamilton|Douglas|Kingston|Kingstown|Stanley|Georgetown|Saint John's|Saint George's|Castries|Roseau|Basseterre|Bridgetown|Plymouth|Jamestown|Male|Malé|San José|Nassau|Praia|Belmopan|Monaco|San Marino|Luxembourg|Djibouti|Singapore|Vatican City|Gibraltar|Mexico City|Panama City|Kuwait City|Guatemala City|George Town|Moroni|Washington, D.C.|Alofi|Tarawa|Sofia|Melekeok|Brussels|Port of Spain|Santo Domingo|Lobamba|Apia|Suva`.split(
    "|",
  ),
);
const KEEP_CAPITAL = new Set(
  "Sofia|Mexico City|Kuwait City|Panama City|Guatemala City|Suva|Apia|Santo Domingo|Vatican City".split("|"),
);
const NOT_A_COUNTRY = new Set(["EUE", "ATA", "BVT", "HMD", "UMI", "SJM", "ATF"]);
/** Words whose bare form means something else. */
const NO_NAME = new Set([
  "Central African",
  "Virgin Islander",
  "Channel Islander",
  "Channel Islanders",
  "Saint Martin",
  "Dutch East Indies",
  "Congo",
  "Christmas Island",
  "I.O.M.",
]);

const unique = (words: (string | undefined)[]): string[] => [
  ...new Set(
    words.filter(
      (word): word is string => word !== undefined && word.length > 1 && !/[,;(/]/.test(word) && !NO_NAME.has(word),
    ),
  ),
];

export function countryLines(rows: CountryRow[]): string[] {
  return rows
    .filter((row) => !NOT_A_COUNTRY.has(row.iso3))
    .map((row) => {
      const official = row.official?.split(/[;(]/)[0]?.trim();
      const adjectives = unique([row.adjective, ...(row.adjective_aliases ?? [])]).filter(
        (word) =>
          word !== row.name &&
          !(row.type === "territory" && /^(?:French|Chinese|Dutch)$/.test(word)) &&
          !(row.iso3 === "MAC" && word === "Chinese"),
      );
      const people = unique([row.demonym_plural, row.demonym_singular]).filter((word) => !adjectives.includes(word));
      const capitals = unique([row.capital, ...(row.capital_aliases ?? []), ...(row.other_capitals ?? [])]).filter(
        (word) =>
          row.type === "sovereign" || row.type === "disputed" ? !NO_METONYM.has(word) || KEEP_CAPITAL.has(word) : false,
      );
      const others = unique([official, ...(row.other_names ?? [])]).filter((word) => word !== row.name);
      return [row.iso3, row.name, adjectives.join("|"), people.join("|"), capitals.join("|"), others.join("|")].join(
        "\t",
      );
    })
    .sort();
}
