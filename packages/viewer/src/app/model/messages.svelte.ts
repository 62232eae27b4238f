// A key and values in, the sentence in the reader's language out.
import en from "../messages/en.json";
import pl from "../messages/pl.json";
import { keep, kept } from "./keep.ts";

export type MessageKey = keyof typeof en;
export type Language = "en" | "pl";
type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

const TABLES: Readonly<Record<Language, Readonly<Record<string, Message>>>> = { en, pl };
export const LANGUAGES: readonly Language[] = ["en", "pl"];

const state = $state<{ language: Language }>({ language: startLanguage() });

function startLanguage(): Language {
  const chosen = kept("language");
  if (chosen === "en" || chosen === "pl") return chosen;
  return navigator.language.startsWith("pl") ? "pl" : "en";
}

export const language = (): Language => state.language;

export function setLanguage(next: Language): void {
  state.language = next;
  document.documentElement.lang = next;
  keep("language", next);
}

/** `{name}` in a message takes the value of that name; `n` also chooses the plural. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const message: Message = TABLES[state.language][key] ?? en[key] ?? key;
  const text = typeof message === "string" ? message : (message[new Intl.PluralRules(state.language).select(Number(values["n"] ?? 0))] ?? message.other ?? key);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => shown(values[name]) ?? whole);
}

/** For keys made of data (`relation.MET`): the data itself where there is no message. */
export function tOr(key: string, otherwise: string): string {
  return key in en ? t(key as MessageKey) : otherwise;
}

const shown = (value: string | number | undefined): string | undefined => (typeof value === "number" ? numberWord(value) : value);

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = { en: new Intl.NumberFormat("en"), pl: new Intl.NumberFormat("pl") };

/** A number as the language groups its digits. Below a thousand there is nothing to group, and most counts are. */
export const numberWord = (value: number): string =>
  value >= 0 && value < 1000 && Number.isInteger(value) ? String(value) : NUMBERS[state.language].format(value);
