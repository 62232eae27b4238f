/** A coded sentence in, the same with every name of several words as one word out: what the pipeline hands to the parser. */
import type { Coded, Inventory } from "./inventory.ts";

/** Collapses runs of proper nouns that flat or compound arcs hold together; the form is the last word's. Null when there are none. */
export function collapseNames(inventory: Inventory, gold: Coded, tags: Int16Array): Coded | null {
  const groups = nameGroups(inventory, gold);
  if (groups === null) return null;
  const count = gold.tags.length;
  const place = new Int16Array(count + 1);
  let next = 0;
  for (let i = 0; i <= count; i++) place[i] = i < count && i > 0 && groups[i] === groups[i - 1] ? next - 1 : next++;
  const size = next - 1;
  const out = {
    forms: new Int32Array(size),
    tags: new Int16Array(size),
    heads: new Int16Array(size),
    labels: new Int16Array(size),
  };
  const name = inventory.tagNumber.get("PROPN NNP") as number;
  for (let i = 0; i < count; i++) {
    const at = place[i] as number;
    out.forms[at] = gold.forms[i] as number;
    const alone = groups[i] !== groups[i - 1] && groups[i] !== groups[i + 1];
    out.tags[at] = alone ? (tags[i] as number) : name;
    const head = gold.heads[i] as number;
    if (head < count && groups[head] === groups[i] && head !== i) continue;
    out.heads[at] = place[head] as number;
    out.labels[at] = gold.labels[i] as number;
  }
  return out;
}

/** For each word the number of its group (its first word); null when every group has one word. */
function nameGroups(inventory: Inventory, gold: Coded): Int16Array | null {
  const count = gold.tags.length;
  const names = new Set([inventory.tagNumber.get("PROPN NNP"), inventory.tagNumber.get("PROPN NNPS")]);
  const joins = new Set([inventory.labelNumber.get("flat"), inventory.labelNumber.get("compound")]);
  const groups = Int16Array.from({ length: count }, (_, i) => i);
  let any = false;
  for (let from = 0; from < count; from++) {
    if (!names.has(gold.tags[from])) continue;
    let to = from + 1;
    while (to < count && names.has(gold.tags[to]) && isJoined(gold, joins, from, to)) to++;
    while (to - from > 1 && outsideHeads(gold, from, to) !== 1) to--;
    if (to - from > 1) {
      groups.fill(from, from, to);
      any = true;
    }
    from = to - 1;
  }
  return any ? groups : null;
}

/** Whether word `to` hangs on, or governs, a word of [from, to) by one of the arcs that join names. */
function isJoined(gold: Coded, joins: ReadonlySet<number | undefined>, from: number, to: number): boolean {
  const head = gold.heads[to] as number;
  if (head >= from && head < to && joins.has(gold.labels[to])) return true;
  for (let i = from; i < to; i++) if (gold.heads[i] === to && joins.has(gold.labels[i])) return true;
  return joins.has(gold.labels[to]) && head > to && gold.heads[to - 1] === head && joins.has(gold.labels[to - 1]);
}

function outsideHeads(gold: Coded, from: number, to: number): number {
  let outside = 0;
  for (let i = from; i < to; i++) {
    const head = gold.heads[i] as number;
    if (head < from || head >= to) outside++;
  }
  return outside;
}
