// A drawn edge in, what it says as a sentence out: "Poland supplied (planned) Ukraine"; of a bundle, how many it holds.
import { NODE_KIND_NAMES, RELATION_NAMES, STATUSES } from "@entente/graph";
import type { Scene, SceneEdge } from "../../core/index.ts";
import { arrowWord } from "../parts/words.ts";

export function sentenceOf({ nodes }: Scene["model"], { edges, source, target, relation, stroke }: SceneEdge): string {
  const [from, to] = [nodes.get(source)!, nodes.get(target)!];
  if (edges.length > 1) return `${from.name} – ${to.name} ×${edges.length}`;
  const kind = NODE_KIND_NAMES[to.kind]!;
  const end = { id: to.id, name: to.name, kind };
  // Of what is alleged, the stroke alone does not tell whether it was done.
  const word = arrowWord({ relation: RELATION_NAMES[relation]!, status: STATUSES[stroke % 3]!, alleged: stroke === 3, target: end });
  return `${from.name} ${word} ${to.name}`;
}
