// Names of the vocabulary in, words of the reader's language out.
import { RELATIONS, type Relation } from "@entente/graph";
import type { EdgeRow } from "../../core/index.ts";
import { language, t, tOr } from "../model/messages.svelte.ts";

export const kindWord = (kind: string): string => tOr(`kind.${kind}`, kind);
export const statusWord = (status: string): string => tOr(`status.${status}`, status);
export const basisWord = (basis: string): string => tOr(`basis.${basis}`, basis);

/** "supplied", "dostarczenie broni": the relation as a phrase. */
export function relationWord(relation: string): string {
  return tOr(`relation.${relation}`, relation in RELATIONS ? RELATIONS[relation as Relation].active : relation);
}

/** "planned: supplied"; a plain relation says nothing more. */
export function arrowWord(
  row: Pick<EdgeRow, "relation" | "status" | "alleged"> & Partial<Pick<EdgeRow, "target">>,
): string {
  const word = row.target
    ? tOr(`relation.${row.relation}.${row.target.kind}`, relationWord(row.relation))
    : relationWord(row.relation);
  const marks = [row.alleged ? basisWord("alleged") : "", row.status === "actual" ? "" : statusWord(row.status)].filter(
    (mark) => mark !== "",
  );
  return marks.length === 0 ? word : `${word} (${marks.join(", ")})`;
}

/** An ISO date as the language writes it, as precise as it is. */
export function dateWord(date: string): string {
  const [first = "", second] = date.split("/");
  if (second) return `${dateWord(first)} – ${dateWord(second)}`;
  const parts = first.split("-");
  if (parts.length < 2 || first === "") return first;
  const value = new Date(`${first}${parts.length === 2 ? "-01" : ""}T00:00:00Z`);
  return Number.isNaN(value.getTime()) ? date : dateFormat(language(), parts.length > 2).format(value);
}

// A format costs more to make than a hundred dates to write.
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, days: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${days}`;
  let format = formats.get(key);
  if (!format) {
    const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", timeZone: "UTC" };
    if (days) options.day = "numeric";
    formats.set(key, (format = new Intl.DateTimeFormat(locale, options)));
  }
  return format;
}

const fromTo = (first: string, last: string): string =>
  first === last ? dateWord(first) : `${dateWord(first)} – ${dateWord(last)}`;

/** First and last day of an edge's acts or, where no text dates them, of their reports. */
export function spanWord({ since, until }: Pick<EdgeRow, "since" | "until">): string {
  const span = fromTo(since.date, until.date);
  return since.reported ? t("reported", { span }) : span;
}
