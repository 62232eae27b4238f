/** A treebank sentence in, the same with "F - 16" as the one word "F-16" that the tokenizer makes of it out. */
import type { Sentence } from "./treebank.ts";

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*$/;

export function mergeDesignators(sentence: Sentence): Sentence {
  const count = sentence.forms.length;
  const starts: number[] = [];
  for (let i = 0; i < count; i++) {
    starts.push(i);
    if (isDesignator(sentence, i)) i += 2;
  }
  return starts.length === count ? sentence : regrouped(sentence, starts);
}

function isDesignator({ forms, spaced, labels }: Sentence, i: number): boolean {
  const [letters, hyphen, digits] = [forms[i], forms[i + 1], forms[i + 2]];
  if (letters === undefined || hyphen !== "-" || digits === undefined || spaced[i] || spaced[i + 1]) return false;
  return (
    /^[A-Z][A-Za-z]{0,9}$/.test(letters) &&
    /^\d[\dA-Za-z]*$/.test(digits) &&
    !MONTH.test(letters) &&
    labels[i + 1] === "punct"
  );
}

function regrouped(sentence: Sentence, starts: readonly number[]): Sentence {
  const count = sentence.forms.length;
  const place = new Int16Array(count + 1).fill(starts.length);
  const end = (group: number): number => starts[group + 1] ?? count;
  for (const [group, start] of starts.entries()) place.fill(group, start, end(group));
  const leads = starts.map((start, group) => leadOf(sentence, start, end(group)));
  const isGroup = (group: number): boolean => end(group) - (starts[group] as number) > 1;
  return {
    forms: starts.map((start, group) => sentence.forms.slice(start, end(group)).join("")),
    tags: leads.map((lead, group) => (isGroup(group) ? "PROPN NNP" : (sentence.tags[lead] as string))),
    heads: Int16Array.from(leads, (lead) => place[sentence.heads[lead] as number] as number),
    labels: leads.map((lead) => sentence.labels[lead] as string),
    spaced: starts.map((_, group) => sentence.spaced[end(group) - 1] as boolean),
  };
}

/** The word of [start, end) whose governor is outside. */
function leadOf(sentence: Sentence, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const head = sentence.heads[i] as number;
    if (head < start || head >= end) return i;
  }
  return start;
}
