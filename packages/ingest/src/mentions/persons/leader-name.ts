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

/** Keys with what Arabic names are written with or without: "Badr Al Harthi" and "Badr Alharthi", "Abdul Nasser" and "Abd el-Nasser". */
export function byTheEar(keys: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string;
    const article = /^(?:al|el|ul)$/.test(keys[at + 1] ?? "") ? 2 : 1;
    if (SERVANT.test(key) && keys[at + article] !== undefined) {
      joined.push(`abd${keys[at + article]}`);
      at += article;
    } else if (!/^(?:al|el)$/.test(key) || keys.length < FULL) joined.push(key.replace(SERVANT_OF, "abd"));
  }
  return joined;
}
const SERVANT = /^abd(?:[aeou]+l)?$/;
const SERVANT_OF = /^abd[aeou]+l(?=[a-z]{4})/;
/** Words of a name in which an article may be left out. */
const FULL = 3;
