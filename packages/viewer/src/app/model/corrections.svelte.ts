// An analyst's decision in, the graph as corrected drawn out; or what was wrong with the decision.
import type { Correction, CorrectionContent } from "@entente/graph";
import { model } from "./app-model.svelte.ts";
import { t } from "./messages.svelte.ts";

export const corrections: { list: readonly Correction[] } = $state({ list: [] });

type Given = Omit<CorrectionContent, "author" | "time">;

/** The empty text when it was taken; otherwise why it was not. */
export const decide = (given: Given): Promise<string> => send("POST", given, t("said.corrected"));
export const takeBack = (id: string): Promise<string> => send("DELETE", { id }, t("said.taken-back"));

async function send(method: string, body: unknown, said: string): Promise<string> {
  try {
    const answer = await model.server!.call<{ corrections: Correction[] }>(method, "/api/corrections", body);
    corrections.list = answer.corrections;
    await model.refresh();
    model.say(said);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export async function listCorrections(): Promise<void> {
  corrections.list = await model.server!.call<Correction[]>("GET", "/api/corrections");
}
