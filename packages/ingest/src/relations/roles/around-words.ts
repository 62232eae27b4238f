// Words around an event word in, the slots that no frame has out: speakers, victims, guests and others.
import type { Filler } from "../../clauses/frames/frame.ts";
import type { TreeIndex } from "../../clauses/tree-index.ts";
import { AROUND_ARMS } from "./around-arms.ts";
import { AROUND_SALES } from "./around-sales.ts";
import { convenersOf, frontedSubject, objectsOf } from "./attendance.ts";
import { blowBefore } from "./blow-before.ts";
import { boundBy } from "./bound-by.ts";
import { companionsOf, namesBefore, sceneOfVisit } from "./companions.ts";
import { leadersOf } from "./delegates.ts";
import { enactorsOf } from "./enactors.ts";
import { envoysBeside, hostOfEnvoys } from "./envoys-beside.ts";
import { hyphenPair } from "./hyphen-pair.ts";
import { joinedBy } from "./joined-by.ts";
import { namedAmong } from "./name-instances.ts";
import { casualtiesOf, condemnedFor, doersOfDeed, operatorsOf } from "./operators.ts";
import { aimedAtOf, conditionsOf, doersOfClause, hearersOf, speakersOf, tellersOf, victimsOf } from "./speech.ts";
import { strickenBy } from "./stricken.ts";
import { guestsOf, hostsOf, venuesOf } from "./visiting.ts";
import { wardsOf } from "./wards.ts";

/** Slots that no frame has: they are looked up around the event word. */
export const AROUND: ReadonlyMap<string, (index: TreeIndex, word: number) => Filler[]> = new Map([
  ["aimed at", aimedAtOf],
  ["ward", wardsOf],
  ["told by", tellersOf],
  ["speaker", speakersOf],
  ["hearer", hearersOf],
  ["doer", doersOfClause],
  ["joined by", joinedBy],
  ["proviso", conditionsOf],
  ["victim", victimsOf],
  ["convener", convenersOf],
  ["fronted", frontedSubject],
  ["object", objectsOf],
  ["operator", operatorsOf],
  ["condemned", condemnedFor],
  ["enactor", enactorsOf],
  ["among those", namedAmong],
  ["led by", leadersOf],
  ["blow before", blowBefore],
  ["accompanied by", companionsOf],
  ["scene", sceneOfVisit],
  ["names before", namesBefore],
  ["bound", boundBy],
  ["hyphen pair", hyphenPair],
  ["host of envoys", hostOfEnvoys],
  ["envoys beside", envoysBeside],
  ["stricken", strickenBy],
  ...AROUND_ARMS,
  ...AROUND_SALES,
  ["guest", guestsOf],
  ["venue", venuesOf],
  ["host", hostsOf],
  ["casualty", casualtiesOf],
  ["deed", doersOfDeed],
  ["itself", (_, word) => [{ word, via: "direct" }]],
]);
