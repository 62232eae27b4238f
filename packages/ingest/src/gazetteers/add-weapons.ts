// The lists of weapons in, their entries and wordings added to the gazetteer.
import { slugOf } from "@entente/graph";
import { addWording, type Builder, entryOf, lines, words } from "./builder.ts";
import type { Reading } from "./entry.ts";
import { MISSILES } from "./missiles.ts";
import { WEAPON_CLASSES } from "./weapon-classes.ts";
import { WEAPONS_AT_SEA } from "./weapons-at-sea.ts";
import { WEAPONS_IN_THE_AIR } from "./weapons-in-the-air.ts";
import { WEAPONS_ON_LAND } from "./weapons-on-land.ts";

export function addWeapons(builder: Builder): void {
  for (const list of [WEAPONS_IN_THE_AIR, MISSILES, WEAPONS_ON_LAND, WEAPONS_AT_SEA]) {
    for (const line of lines(list)) {
      const [family = "", systems = ""] = line.split("\t");
      for (const system of systems.split(";")) {
        const [name = "", ...aliases] = system.split("|");
        const entry = entryOf(builder, { id: `weapon:${slugOf(name)}`, kind: "WeaponSystem", name, family });
        for (const phrase of [name, ...aliases])
          for (const wording of inBothNumbers(phrase)) addWording(builder, wording, entry, { form: "designator" });
      }
    }
  }
  for (const line of lines(WEAPON_CLASSES)) {
    const [form = "", name = "", list] = line.split("\t");
    const entry = entryOf(builder, { id: `weapon:${slugOf(name)}`, kind: "WeaponSystem", name, family: form });
    for (const phrase of words(list)) addWording(builder, phrase, entry, { form: form as Reading["form"] });
  }
}

/** "F-16" and "F-16s", "Rafale" and "Rafales". */
const inBothNumbers = (phrase: string): string[] => (/[sxz]$/i.test(phrase) ? [phrase] : [phrase, `${phrase}s`]);
