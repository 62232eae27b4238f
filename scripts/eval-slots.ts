// A file of sentences with the roles of their events in, the share of roles that frames fill with the right word out, with the misses.
//   tsx --conditions=source scripts/eval-slots.ts sentences.txt
// A line: id|phenomenon|sentence|EVENT a=agent o=object r=recipient m=A/P/D/* ; … ("/" between alternatives, "," between several, "?" optional)
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Status, toDocument } from "@entente/graph";
import { loadResources, readDocument, type SentenceFrames, sentenceFrames } from "@entente/ingest";

const file = process.argv[2];
if (file === undefined) throw new Error("eval-slots: give the file of sentences");
const model = gunzipSync(readFileSync(new URL("../packages/ingest/model/english.bin.gz", import.meta.url)));
const resources = loadResources({ model });

/** Relations whose words name an event of the file. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  SIGN: ["SIGNED"],
  SUPPLY: ["SUPPLIED", "AIDED", "PURCHASED"],
  MEET: ["MET", "VISITED"],
  WARN: ["WARNED"],
  ATTACK: ["ATTACKED", "USED"],
};
/** Slots that may hold a role, whichever preposition says so. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  a: ["agent", "possessor", "modifier", "by", "between", "from", "of"],
  o: ["patient", "with", "on", "of", "at", "against", "into", "in", "modifier", "for"],
  r: ["recipient", "to", "with", "for", "patient", "agent", "against", "between", "at", "on"],
};
const STATUS: Readonly<Record<string, Status>> = { A: "actual", P: "planned", D: "denied" };

const clean = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether a frame fills a role with one of the alternatives. */
function fills(frame: SentenceFrames[number], role: string, wanted: string): boolean {
  const words = (SLOTS[role] ?? []).flatMap((slot) => frame.slots.get(slot) ?? []).map(clean);
  return wanted.split("/").some((each) => words.some((word) => word.endsWith(clean(each)) && clean(each) !== ""));
}

let right = 0;
let all = 0;
const misses: string[] = [];
for (const line of readFileSync(file, "utf8").split("\n")) {
  const [id, , sentence, events] = line.split("|");
  if (line.startsWith("#") || events === undefined || sentence === undefined) continue;
  const frames = readDocument(toDocument({ text: sentence }), resources, { skipNothing: true }).traces.flatMap(
    sentenceFrames(resources),
  );
  for (const event of events
    .split(";")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [name = "", ...roles] = event.split(" ");
    const named = frames.filter((frame) => frame.relations.some((relation) => RELATIONS[name]?.includes(relation)));
    for (const role of roles) {
      const [key = "", value = ""] = role.split("=");
      for (const wanted of value.split(",").filter((each) => each !== "*" && !each.endsWith("?"))) {
        all++;
        const found =
          key === "m"
            ? named.some((frame) => frame.status === STATUS[wanted])
            : named.some((frame) => fills(frame, key, wanted));
        if (found) right++;
        else misses.push(`${id} ${name} ${key}=${wanted}: ${sentence}`);
      }
    }
  }
}
for (const miss of misses) console.log(miss);
console.log(`${right} of ${all} roles right (${((100 * right) / all).toFixed(1)} %)`);
