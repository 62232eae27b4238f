/** A tree in, the tree in which "put in an order" and "send in troops" have a particle and an object out. */

import type { Tree } from "../tree.ts";
import { draftOf, headOf } from "./draft.ts";

const PUT: ReadonlySet<string> = new Set(["put", "puts", "putting"]);
const SEND: ReadonlySet<string> = new Set(["send", "sends", "sent", "sending"]);
const SENT: ReadonlySet<string> = new Set(
  "troop soldier force tank reinforcement peacekeeper marine commando paratrooper army warplane jet helicopter instructor adviser police policeman observer mediator".split(
    " ",
  ),
);

export function mendPutIn(tree: Tree): Tree {
  const put = tree.forms.findIndex((form, word) => (PUT.has(form) || SEND.has(form)) && tree.forms[word + 1] === "in");
  const thing = put < 0 ? -1 : headOf(tree, put + 1);
  if (thing <= put + 1 || headOf(tree, thing) !== put) return tree;
  const sent = SEND.has(tree.forms[put] ?? "") && SENT.has(tree.lemmas[thing] ?? "");
  if (!sent && (tree.labels[thing] !== "obj" || !PUT.has(tree.forms[put] ?? ""))) return tree;
  const draft = draftOf(tree);
  draft.heads[put + 1] = put;
  draft.labels[put + 1] = "compound:prt";
  if (sent) draft.labels[thing] = "obj";
  return draft;
}
