// A person's name in, its keys and an id for whom no list knows out.
import { slugOf } from "@entente/graph";
import { phraseKeys } from "../../gazetteers/fold.ts";

/** Provisional id of a person that no list knows; linking adds the state. */
export const provisionalLeader = (name: string): string => `leader:${slugOf(name)}`;

/** Words of a name as keys, without what tells a son from his father: "X Y III". */
export function nameKeys(name: string): string[] {
  const keys = phraseKeys(name).split(" ");
  return keys.length > 2 && SUFFIX.test(keys.at(-1) ?? "") ? keys.slice(0, -1) : keys;
}

const SUFFIX = /^(?:ii|iii|iv|jr|sr)$/;
