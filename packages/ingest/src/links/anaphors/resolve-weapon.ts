// A bare noun for weapons in ("the jets", "24 of the aircraft"), the system of that sort that was named last out.

import type { Mention } from "../../mentions/mention.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference } from "../reference.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { lastWeapon } from "./last-weapon.ts";
import { type NounPhrase, nounPhrase } from "./noun-phrase.ts";

const AIRCRAFT = "fighter attack-aircraft bomber transport-aircraft surveillance-aircraft";
const MISSILES =
  "air-defence air-to-air-missile anti-radiation-missile anti-ship-missile anti-tank-missile ballistic-missile cruise-missile";
const SHIPS = "aircraft-carrier corvette destroyer frigate missile-boat submarine";

/** Families of systems by the noun that takes them up. Singular. */
const FAMILIES: Readonly<Record<string, string>> = {
  jet: AIRCRAFT,
  fighter: "fighter",
  plane: AIRCRAFT,
  aircraft: `${AIRCRAFT} helicopter drone attack-helicopter`,
  warplane: AIRCRAFT,
  helicopter: "helicopter attack-helicopter",
  drone: "drone",
  uav: "drone",
  ucav: "drone",
  tank: "tank",
  howitzer: "artillery",
  gun: "artillery small-arms",
  launcher: "rocket-launcher air-defence anti-tank-missile",
  missile: MISSILES,
  rocket: "rocket-launcher ballistic-missile",
  system: "air-defence rocket-launcher artillery electronic-warfare radar drone",
  battery: "air-defence",
  vehicle: "armoured-vehicle infantry-fighting-vehicle tank",
  ship: SHIPS,
  vessel: SHIPS,
  warship: SHIPS,
  frigate: "frigate",
  submarine: "submarine",
  boat: `submarine missile-boat`,
  bomb: "bomb",
  torpedo: "torpedo",
  weapon: "*",
  machine: `${AIRCRAFT} helicopter attack-helicopter drone tank armoured-vehicle`,
  type: "*",
  hull: SHIPS,
  airframe: AIRCRAFT,
  batch: "*",
  tranche: "*",
  example: "*",
  set: "*",
  consignment: "*",
};
/** They speak of arms only where they come: "the first batch was handed over". */
const LOTS = /^(?:batch|tranche|example|set|consignment|hull|airframe)$/;
const COMING =
  /^(?:deliver|hand|arrive|ship|receive|expect|transfer|supply|assemble|build|complete|order|accept|reach|land|donate|sign|buy|lay|launch|commission)$/;
/** Classes by the noun that takes them up: "six patrol boats … the vessels". */
const CLASSES: Readonly<Record<string, RegExp>> = {
  jet: /fighter|jet|aircraft/,
  plane: /aircraft|plane|fighter/,
  aircraft: /aircraft|fighter|helicopter|drone/,
  helicopter: /helicopter/,
  drone: /drone/,
  missile: /missile/,
  ship: /ship|boat|frigate|corvette|destroyer/,
  vessel: /ship|boat|frigate|corvette|destroyer|submarine/,
  vehicle: /vehicle|carrier/,
  boat: /boat/,
  gun: /howitzer|gun|artillery/,
  system: /system/,
};
const REACH = 5;

export function weaponNominal(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const text = sentence.words[word]?.text.toLowerCase() ?? "";
  const noun = singular(text);
  const families = Object.hasOwn(FAMILIES, noun) ? FAMILIES[noun]?.split(" ") : undefined;
  if (families === undefined) return undefined;
  const phrase = nounPhrase(sentence, word);
  if (phrase.article === "this" && sentence.tree.labels[word] === "compound") return undefined;
  if (LOTS.test(noun) && !COMING.test(sentence.tree.lemmas[sentence.tree.heads[word] ?? -1] ?? "")) return undefined;
  if (
    !(/^(?:the|this|these|those|both)$/.test(phrase.article) || isOfType(sentence, word)) ||
    !phrase.mentions.every((each) => isMaker(sentence, each))
  )
    return undefined;
  if (
    !phrase.modifiers
      .filter((each) => !ownWords(phrase).has(each))
      .every((each) =>
        /^(?:new|same|particular|first|second|third|fourth|final|next|initial|earlier|battalion|regimental|company|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|eighty|hundred|remaining|last|missile|fighter|combat|patrol|artillery|air|defen[cs]e|aircraft|weapons?|amphibious|tracked|wheeled|armou?red|stealth|heavy|light|medium|stealthy|twin|single|engined?|seat|unmanned|supersonic|surveillance|attack|tons?|tonnes?|[\d,]+|used|multi|role|long|short|range|upgraded|modern|advanced|sophisticated|ageing|aging|latest|hypersonic|delta|wing|tactical|kamikaze|loitering)$/.test(
          each,
        ),
      )
  )
    return undefined;
  const caught = isCaught(sentence, word);
  return lastWeapon(
    anaphora,
    { sentence, word, reach: REACH },
    (reference) => fits(reference, noun, families, anaphora) && !(caught && isAirDefence(reference, anaphora)),
    "the system of that sort named last",
  );
}

/** "the battery shot down the missile": what catches missiles is not what was caught. */
const isCaught = ({ tree }: ParsedSentence, word: number): boolean =>
  /^(?:obj|nsubj:pass)$/.test(tree.labels[word] ?? "") &&
  /^(?:shoot|down|intercept|destroy|neutrali[sz]e|repel|engage)$/.test(tree.lemmas[tree.heads[word] ?? -1] ?? "") &&
  /^(?:missile|rocket)s?$/.test(tree.lemmas[word] ?? "");
const isAirDefence = ({ entities }: Reference, anaphora: Anaphora): boolean =>
  entities.every((id) => anaphora.family(id) === "air-defence");

/** "eighty aircraft of that type". */
const isOfType = ({ words }: ParsedSentence, word: number): boolean =>
  words[word + 1]?.text === "of" &&
  /^(?:that|this|the)$/.test(words[word + 2]?.text ?? "") &&
  /^(?:type|kind|sort|model|class)$/.test(words[word + 3]?.text ?? "");

/** "the Saab-made aircraft". */
const isMaker = ({ words }: ParsedSentence, { kind, last }: Mention): boolean => {
  const at = words.findIndex((word) => word.first >= last);
  return (
    kind === "Organization" &&
    words[at]?.text === "-" &&
    /^(?:made|built|produced|developed)$/.test(words[at + 1]?.text ?? "")
  );
};

/** The words of the maker's name, and what was done. */
const ownWords = ({ mentions }: NounPhrase): ReadonlySet<string> =>
  new Set(
    mentions.length === 0
      ? []
      : [
          ...mentions.flatMap(({ text }) => text.toLowerCase().split(/[ –-]+/)),
          "made",
          "built",
          "produced",
          "developed",
        ],
  );

function fits(reference: Reference, noun: string, families: readonly string[], anaphora: Anaphora): boolean {
  const id = reference.entities[0] ?? "";
  const family = anaphora.family(id) ?? "";
  if (family === "") return namesNoun(reference, noun, anaphora);
  if (family === "class") return CLASSES[noun]?.test(id) ?? false;
  return families.includes(family) || (families.includes("*") && family !== "");
}

/** "the Tarvo missile … the missile": a name that no list has, beside its noun. */
function namesNoun({ sentence, word }: Reference, noun: string, anaphora: Anaphora): boolean {
  const { words = [] } = anaphora.input.sentences[sentence] ?? {};
  return words.slice(word, word + 4).some(({ text }) => singular(text.toLowerCase().split(" ").at(-1) ?? "") === noun);
}

const singular = (text: string): string =>
  text === "aircraft" ? text : text === "batteries" ? "battery" : text.replace(/(?<=torpedo)es$|s$/, "");
