// Rows of armed groups in, one line each out, under the names that news uses.
import { slugOf } from "../../packages/graph/src/entities/slug.ts";

export interface GroupRow {
  name: string;
  acronym?: string;
  aliases?: string[];
  countries?: string[];
}

const USUAL: Record<string, string> = {
  Ansarallah: "Houthis",
  Hizballah: "Hezbollah",
  "al-Qa'ida": "al-Qaeda",
  "al-Qa'ida in the Arabian Peninsula": "al-Qaeda in the Arabian Peninsula",
  "al-Qa'ida in the Indian Subcontinent": "al-Qaeda in the Indian Subcontinent",
  "al-Qa'ida in the Islamic Maghreb": "al-Qaeda in the Islamic Maghreb",
  "Islamic State of Iraq and ash-Sham": "Islamic State",
  "Islamic State of Iraq and ash-Sham-Khorasan": "Islamic State-Khorasan",
  "al-Nusrah Front": "Hayat Tahrir al-Sham",
  "Palestine Islamic Jihad": "Palestinian Islamic Jihad",
  "March 23 Movement": "M23",
  "Kata'ib Hizballah": "Kataib Hezbollah",
  "Tehrik-e-Taliban Pakistan": "Pakistani Taliban",
  "Jama'at Nusrat al-Islam wal-Muslimin": "JNIM",
  "Lashkar-e Tayyiba": "Lashkar-e-Taiba",
  "Revolutionary Armed Forces of Colombia": "FARC",
  "Abu Sayyaf Group": "Abu Sayyaf",
};
const LEFT_OUT =
  /^(?:Kyrgyz|US-designated|Aum|National Liberation Army \(|La Mara|Islamic Revolutionary Guard|Islamic State of Iraq and ash-Sham [-–]|Islamic State of Iraq and ash-Sham (?:in Bang|India|Soma|Sinai)|Revolutionary Armed Forces of Colombia-|The Resistance|Army of Islam|Fano$|Revolutionary Struggle)/;
/** Aliases that are other words, other bodies or too short to be sure of. */
const NO_ALIAS = new Set(
  "IS JI LJ KH KIA KSS HAN HM RS SM SL CU CDN CDG HTS JAS ISP ISI ETA disbanded LeT BLA TDF TRF PMU UCK Aleph HASM Maoists Wagner AA JeM".split(
    " ",
  ),
);

export function groupLines(rows: GroupRow[]): string[] {
  return rows
    .filter((row) => !LEFT_OUT.test(row.name))
    .map((row) => {
      const name = USUAL[row.name] ?? row.name;
      const aliases = [row.name, row.acronym ?? "", ...(row.aliases ?? [])].filter(
        (alias) =>
          alias !== "" && alias !== name && !NO_ALIAS.has(alias) && !/^disbanded|^aka |Jama ?'?at Nusrat/.test(alias),
      );
      return [slugOf(name), name, [...new Set(aliases)].join("|"), (row.countries ?? []).join("|")].join("\t");
    })
    .sort();
}
