// A person's name in, its keys and an id for whom no list knows out.
import { slugOf } from "@entente/graph";
import { phraseKeys } from "../gazetteers/fold.ts";

/** Provisional id of a person that no list knows; linking adds the state. */
export const provisionalLeader = (name: string): string => `leader:${slugOf(name)}`;

/** Words of a name as keys. */
export const nameKeys = (name: string): string[] => phraseKeys(name).split(" ");
