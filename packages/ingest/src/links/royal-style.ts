// A listed person in, a numbered monarch's style with the realm out: "Felipe VI of Spain".
import { termsOf } from "../gazetteers/entry.ts";
import type { Gazetteer } from "../gazetteers/load-gazetteer.ts";

const NUMBERED = /\s[IVX]+(?=\s|$)/;

/** Monarchs of one number are told apart by their realms. */
export function royalStyle(leader: string, { entries }: Gazetteer): string | undefined {
  const entry = entries.get(leader);
  if (entry === undefined || !NUMBERED.test(entry.name)) return undefined;
  const reign = termsOf(entry).find(({ office }) => office === "hs");
  const realm = reign === undefined ? undefined : entries.get(`country:${reign.iso3}`)?.name;
  return realm === undefined ? undefined : `${entry.name} of ${realm}`;
}
