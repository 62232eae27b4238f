// A document and its passages in, its frame out: who speaks, where and when.
import type { SourceDocument } from "@entente/graph";
import type { Passage } from "../passages/passage.ts";
import { matchDateline } from "../passages/split-dateline.ts";
import type { DocumentFrame } from "./frame.ts";
import { isDigest } from "./is-digest.ts";
import { readDateLine } from "./read-date-line.ts";
import { readIssuer } from "./read-issuer.ts";

const BY =
  /^[*_([]*(?:(?:written|posted|reported|story|text|words|article|report|published) )?by:?\s+|^[*_]*(?:author|reporter):?\s+/i;
/** Paragraphs in which "We, the leaders of …" may stand. */
const OPENING = 5;

/** Lines above a text that may be the letterhead of whoever issues it. */
const LETTERHEAD = 4;

export function readFrame(document: SourceDocument, passages: readonly Passage[]): DocumentFrame {
  const { text } = document;
  const title = document.title ?? titleOf(text, passages);
  const published = document.published ?? publicationDate(text, passages);
  const dateline = datelineOf(text, passages);
  const byline = bylineOf(text, passages);
  const body = passages.filter(
    ({ kind, reason }) =>
      kind === "body" || kind === "list" || /^(?:title\/(?:heading|deck)|byline\/release)/.test(reason),
  );
  const issuer = readIssuer({
    ...(title === undefined ? {} : { title }),
    ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(byline === undefined ? {} : { byline: byline.text }),
    letterhead: passages
      .slice(0, LETTERHEAD)
      .filter(({ kind, reason }) => kind !== "body" || /^body\/(?:line|closing-line)\b/.test(reason))
      .map((passage) => text.slice(passage.start, Math.min(passage.end, passage.start + 200))),
    opening: body
      .slice(0, OPENING)
      .map((passage) => text.slice(passage.start, Math.min(passage.end, passage.start + 1000))),
  });
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(byline === undefined ? {} : { byline }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuer === undefined && isDigest(title, paragraphsOf(text, passages), dateline !== undefined)
      ? { digest: true }
      : {}),
  };
}

const paragraphsOf = (text: string, passages: readonly Passage[]): string[] =>
  passages
    .filter((passage) => passage.kind === "body" || passage.kind === "list")
    .map((passage) => text.slice(passage.start, passage.end));

function titleOf(text: string, passages: readonly Passage[]): string | undefined {
  const title = passages.find((passage) => /^title\/(?:given|headline)/.test(passage.reason));
  return title === undefined ? undefined : text.slice(title.start, title.end).replace(/\s+/g, " ");
}

/** The date line between headline and body; a line above the headline may be the page's clock. */
function publicationDate(text: string, passages: readonly Passage[]): string | undefined {
  const title = passages.findIndex((passage) => /^title\/(?:given|headline)/.test(passage.reason));
  const dated = passages.flatMap((passage, index) => {
    if (passage.kind !== "byline") return [];
    const line = text.slice(passage.start, Math.min(passage.end, passage.start + 200));
    const date = readDateLine(line);
    if (date === undefined) return [];
    const rank =
      (index < title ? 4 : 0) + (/^\W*(?:last )?(?:updated|modified)/i.test(line) ? 2 : 0) + (date.length < 10 ? 1 : 0);
    return [{ date, rank }];
  });
  return dated.sort((one, two) => one.rank - two.rank)[0]?.date ?? dateBelow(text, passages[title + 1]);
}

/** "The Daily Herald, 7 November 2022" right below the headline: a short line that ends with a full date. */
function dateBelow(text: string, below: Passage | undefined): string | undefined {
  if (below === undefined || !/^title\/(?:heading|deck)/.test(below.reason)) return undefined;
  const line = text.slice(below.start, below.end).trim();
  return line.length <= LONGEST_DATED && /\d{4}$/.test(line) ? readDateLine(line) : undefined;
}
const LONGEST_DATED = 80;

function datelineOf(text: string, passages: readonly Passage[]): DocumentFrame["dateline"] {
  const found = passages.find((passage) => passage.reason.startsWith("byline/dateline"));
  if (found === undefined) return undefined;
  const place = matchDateline(text.slice(found.start, found.end + 160))?.place ?? "";
  return place === "" ? undefined : { place, start: found.start, end: found.start + place.length };
}

function bylineOf(text: string, passages: readonly Passage[]): DocumentFrame["byline"] {
  for (const passage of passages) {
    if (passage.kind !== "byline") continue;
    const line = text.slice(passage.start, passage.end);
    const match = BY.exec(line);
    if (match === null) continue;
    const name = line.slice(match[0].length).replace(/[\s*_)\]]+$/, "");
    const start = passage.start + match[0].length;
    return { text: name, start, end: start + name.length };
  }
  return undefined;
}
