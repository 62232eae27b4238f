// Rows of organisations in, one line each out. Left out: groups that are no actors of their own, and what the hand-written lists name better.
import { slugOf } from "../../packages/graph/src/entities/slug.ts";

export interface OrganizationRow {
  abbreviation?: string;
  name: string;
  aliases?: string[];
  kind: string;
}

const LEFT_OUT = new Set(
  `Commonwealth of Nations|JCPOA parties|Schengen Convention|Entente|EMU|NAFTA|USMCA|Joint Comprehensive Plan of Action|Permanent members of the UN Security Council|E3|Economic and Monetary Union (euro area)|Council of the Entente|Group of 10|Group of 11|Group of 15|Group of 24|Group of 3|Group of 5|Group of 9|International Chamber of Commerce|Community of Democracies|Latin Union|Franc Zone|Paris Club|Schengen Convention|North American Free Trade Agreement|United States-Mexico-Canada Agreement|Australia-New Zealand-United States Security Treaty|Sparteca|South Pacific Regional Trade and Economic Cooperation Agreement|International Olympic Committee|World Customs Organization|Colombo Plan`.split(
    "|",
  ),
);
/** Names by which the body is known where the register's name is another. */
const USUAL: Record<string, string> = {
  "North Atlantic Treaty Organization": "NATO",
  "AUKUS security partnership": "AUKUS",
  "BRICS (Brazil, Russia, India, China, South Africa and later members)": "BRICS",
  "Gulf Cooperation Council (Cooperation Council for the Arab States of the Gulf)": "Gulf Cooperation Council",
  "International Bank for Reconstruction and Development (World Bank)": "World Bank",
  "League of Arab States (Arab League)": "Arab League",
  "Quadrilateral Security Dialogue": "Quad",
  "International Criminal Police Organization": "Interpol",
  "Group of Seven": "G7",
  "Group of Eight": "G8",
  "Group of 20": "G20",
  "Group of 77": "G77",
  "Southern Common Market": "Mercosur",
  "International Committee of the Red Cross": "Red Cross",
  "Five Eyes intelligence alliance": "Five Eyes",
};
/** Abbreviations that are words, or that name something else more often. */
const NO_ABBREVIATION = new Set(
  "CAN CD CE CP CIS NAM NC NEA BA BIS ECO PIF FZ E3 CEI IDA IFC ISO ITU IHO IPU IEA ACS ACP AMF AMU CDB SPC MSG EAS EMU NIB CAEU CSN ARF IMSO PCA ICRM IDB ICO LAS PFP MIGA EC ITSO LAIA".split(
    " ",
  ),
);

export function organizationLines(rows: OrganizationRow[]): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const row of rows) {
    if (LEFT_OUT.has(row.name) || (row.kind === "ngo" && row.abbreviation !== "ICRC" && row.abbreviation !== "MSF"))
      continue;
    const name = USUAL[row.name] ?? row.name;
    const id = slugOf(name);
    if (seen.has(id)) continue;
    seen.add(id);
    const registered = name === row.name ? [] : [row.name.replace(/ \(.*\)/, "")];
    const abbreviation =
      row.abbreviation !== undefined && !NO_ABBREVIATION.has(row.abbreviation) && row.abbreviation !== name
        ? row.abbreviation
        : "";
    const aliases = [...new Set([...registered, ...(row.aliases ?? [])])]
      .map((alias) => alias.replace(/^the /, ""))
      .flatMap((alias) => (alias.startsWith("U.N. ") ? [alias, alias.replace("U.N.", "UN")] : [alias]))
      .filter(
        (alias) =>
          alias !== name &&
          alias !== abbreviation &&
          !["Alliance", "Commonwealth", "EC", "Red Crescent"].includes(alias),
      );
    lines.push([id, name, family(row.kind), abbreviation, [...new Set(aliases)].join("|")].join("\t"));
  }
  return lines.sort();
}

const family = (kind: string): string => (kind === "alliance" ? "alliance" : "body");
