// A key and values in, the sentence in the reader's language out.
import en from "../messages/en.json";
import { keep, kept } from "./keep.ts";

export type MessageKey = keyof typeof en;
export type Language = "en" | "pl";
type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
type Table = Readonly<Record<string, Message>>;

export const LANGUAGES: readonly Language[] = ["en", "pl"];

const state = $state<{ language: Language }>({ language: "en" });
/** What has been read so far; English stands in for what is missing. */
const tables: Partial<Record<Language, Table>> = { en };

export const language = (): Language => state.language;

/** The language that was chosen before, else the browser's. To be awaited before anything is shown. */
export async function startLanguage(): Promise<void> {
  const chosen = kept("language") ?? navigator.language;
  // Without its file the page still speaks English.
  if (chosen.startsWith("pl")) await use("pl").catch(() => {});
}

export async function setLanguage(next: Language): Promise<void> {
  await use(next);
  keep("language", next);
}

async function use(next: Language): Promise<void> {
  tables[next] ??= await readPolish();
  state.language = next;
  document.documentElement.lang = next;
}

/** From the page's text where it was exported, from its own file where the page is served: most readers never need it. */
async function readPolish(): Promise<Table> {
  const text = document.getElementById("entente-messages-pl")?.textContent;
  if (text) return JSON.parse(text) as Table;
  return (await (await fetch(new URL("../messages/pl.json", import.meta.url))).json()) as Table;
}

/** `{name}` in a message takes the value of that name; `n` also chooses the plural. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const message: Message = tables[state.language]?.[key] ?? en[key] ?? key;
  const text = typeof message === "string" ? message : (message[new Intl.PluralRules(state.language).select(Number(values["n"] ?? 0))] ?? message.other ?? key);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => shown(values[name]) ?? whole);
}

/** For keys made of data (`relation.MET`): the data itself where there is no message. */
export function tOr(key: string, otherwise: string): string {
  return key in en ? t(key as MessageKey) : otherwise;
}

const shown = (value: string | number | undefined): string | undefined => (typeof value === "number" ? numberWord(value) : value);

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = { en: new Intl.NumberFormat("en"), pl: new Intl.NumberFormat("pl") };

const SHARES: Readonly<Record<Language, Intl.NumberFormat>> = { en: shareFormat("en"), pl: shareFormat("pl") };

function shareFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A confidence: "0.87", in Polish "0,87". */
export const shareWord = (value: number): string => SHARES[state.language].format(value);

/** A number as the language groups its digits. Below a thousand there is nothing to group, and most counts are. */
export const numberWord = (value: number): string =>
  value >= 0 && value < 1000 && Number.isInteger(value) ? String(value) : NUMBERS[state.language].format(value);
