// An edge in, the words of one of its claims out: a stated one where there is any.
import type { EdgeRow } from "../../core/index.ts";
import { model } from "./app-model.svelte.ts";

/** Empty where the graph was written without quotes. */
export async function firstSentence(row: EdgeRow): Promise<string> {
  const { lines } = await model.ask("evidence", { id: row.id });
  const surest = [...lines].sort((a, b) => b.claim.confidence - a.claim.confidence)[0];
  return surest?.claim.evidence.quote ?? "";
}
