/** A tree in, whether it is a sentence out: a finite verb, or what "be" says, at the root with a subject of its own. */
import type { Tree } from "../tree.ts";

export function isSentence({ heads, labels, xpos, upos }: Tree): boolean {
  const root = heads.indexOf(-1);
  const has = (wanted: RegExp): boolean => labels.some((label, at) => heads[at] === root && wanted.test(label));
  const finite = /^(?:VBD|VBZ|VBP)$/.test(xpos[root] ?? "") || (upos[root] === "VERB" && has(/^aux/)) || has(/^cop$/);
  return finite && has(/^(?:nsubj|nsubj:pass|csubj|expl)$/);
}
