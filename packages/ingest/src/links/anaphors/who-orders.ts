// A bare organ of a state in ("ordered the military to …"), the state of the leader who gives it orders out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";

/** What one does to one's own organs only. */
const ORDERS =
  /^(?:order|instruct|direct|command|task|authori[sz]e|mandate|mobili[sz]e|reshuffle|dissolve|deploy|send|dispatch)$/;

export function stateOfWhoOrders(
  { index, tree }: ParsedSentence,
  word: number,
  { namings, stateOf }: Anaphora,
): string | undefined {
  const verb = tree.heads[word] ?? -1;
  if (tree.labels[word] !== "obj" || !ORDERS.test(tree.lemmas[verb] ?? "")) return undefined;
  const leader = namings.find(
    (naming) => naming.sentence === index && naming.kind === "Leader" && actsIn(tree, naming.word, verb),
  );
  const state = leader?.entities.length === 1 ? stateOf(leader.entities[0] as string) : undefined;
  return state?.startsWith("country:") === true ? state : undefined;
}

/** The subject of the verb, or of the one that it is coordinated with. */
function actsIn({ heads, labels }: ParsedSentence["tree"], subject: number, verb: number): boolean {
  if (labels[subject] !== "nsubj") return false;
  let at = verb;
  while (heads[subject] !== at && labels[at] === "conj" && !labels.some((l, w) => l === "nsubj" && heads[w] === at))
    at = heads[at] ?? -1;
  return heads[subject] === at;
}
