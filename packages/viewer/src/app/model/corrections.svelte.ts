// An analyst's decision in, the graph as corrected drawn out; or what was wrong with the decision.
import type { Correction, CorrectionContent } from "@entente/graph";
import { model } from "./app-model.svelte.ts";
import { t } from "./messages.svelte.ts";

/** With what it speaks of in words, as the server knows them. */
export interface ListedCorrection extends Correction {
  readonly about: string;
  readonly otherAbout?: string;
}

export const corrections: { list: readonly ListedCorrection[] } = $state({ list: [] });
let listed: Promise<void> | null = null;

type Given = Omit<CorrectionContent, "author" | "time">;

/** The empty text when it was taken; otherwise why it was not. */
export const decide = (given: Given): Promise<string> => send("POST", given, t("said.corrected"));
export const takeBack = (id: string): Promise<string> => send("DELETE", { id }, t("said.taken-back"));

async function send(method: string, body: unknown, said: string): Promise<string> {
  try {
    const answer = await model.server!.call<{ corrections: ListedCorrection[] }>(method, "/api/corrections", body);
    corrections.list = answer.corrections;
    await model.refresh();
    model.say(said);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Decisions that speak of a node, also those that joined others with it. */
export function decisionsOn(id: string): readonly ListedCorrection[] {
  const named = new Set([id]);
  const speaks = ({ target, other }: Correction): boolean => named.has(target) || (other !== undefined && named.has(other));
  for (let before = 0; before < named.size; ) {
    before = named.size;
    for (const one of corrections.list) if (one.decision === "same" && speaks(one)) named.add(one.target).add(one.other!);
  }
  return corrections.list.filter(speaks);
}

/** Asked for once; every decision brings the list anew. */
export const listCorrections = (): Promise<void> => (listed ??= readCorrections());

async function readCorrections(): Promise<void> {
  corrections.list = await model.server!.call<ListedCorrection[]>("GET", "/api/corrections");
}
