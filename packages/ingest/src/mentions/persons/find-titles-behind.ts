// The words of a sentence in, the titles out that stand between commas behind a name: "X, President of Chad, met Y, Minister for Foreign Affairs of Peru".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { TITLE_HEADS, TITLE_MODIFIERS } from "./title-words.ts";

/** Words [first, last) with the comma before them say what office the person at `name` has; `closed` when the comma behind them goes with them. */
export interface TitleBehind {
  readonly first: number;
  readonly last: number;
  readonly name: number;
  /** The head of the title. */
  readonly head: number;
  readonly closed: boolean;
}

const LONGEST = 18;
const SMALL = /^(?:of|for|to|the|and|on|in|at|&|-|–|['’]s?)$/;
const END = /^[,.;:)]$/;

export function findTitlesBehind(words: readonly JoinedWord[], isTitle: (word: number) => boolean): TitleBehind[] {
  const found: TitleBehind[] = [];
  words.forEach((word, name) => {
    if (word.mention?.kind !== "Leader" || isTitle(name) || words[name + 1]?.text !== ",") return;
    const behind = titleFrom(words, name, isTitle);
    if (behind !== undefined) found.push(behind);
  });
  return found;
}

function titleFrom(
  words: readonly JoinedWord[],
  name: number,
  isTitle: (word: number) => boolean,
): TitleBehind | undefined {
  let head = -1;
  let at = name + 2;
  for (; at < words.length && at <= name + LONGEST; at++) {
    const { text = "", mention } = words[at] ?? {};
    if (END.test(text)) break;
    if (isTitle(at) || mention?.kind === "Leader") return undefined;
    if (mention !== undefined ? !/^(?:Country|Organization)$/.test(mention.kind) : !isTitleWord(text)) return undefined;
    if (head < 0 && mention === undefined && TITLE_HEADS.has(text.toLowerCase())) head = at;
    else if (head < 0 && mention === undefined && !opensTitle(text)) return undefined;
  }
  if (head < 0 || at >= words.length || !END.test(words[at]?.text ?? "")) return undefined;
  const comma = words[at]?.text === ",";
  const next = words[at + 1]?.text ?? "";
  if (comma && joinsNames(words, at + 1)) return { first: name + 1, last: at, name, head, closed: false };
  const closed = comma && !/^(?:who|whom|whose|which|and|or|but|as|where|when|while|with)$/i.test(next);
  return { first: name + 1, last: closed ? at + 1 : at, name, head, closed };
}

const isTitleWord = (text: string): boolean =>
  SMALL.test(text) || /^\p{Lu}/u.test(text) || TITLE_HEADS.has(text.toLowerCase()) || TITLE_MODIFIERS.has(text);

/** Before the head of a title: an article, a modifier, an owner's mark. */
const opensTitle = (text: string): boolean =>
  /^(?:the|a|an|its|his|her|their|['’]s?|-|–)$/.test(text) || TITLE_MODIFIERS.has(text.toLowerCase());

/** ", the President of Mali, Y": the list of persons goes on. */
function joinsNames(words: readonly JoinedWord[], from: number): boolean {
  for (let at = from; at < words.length && at < from + LONGEST; at++) {
    const { text = ".", mention } = words[at] ?? {};
    if (mention?.kind === "Leader") return true;
    if (mention === undefined && text !== "," && !isTitleWord(text)) return false;
    if (mention === undefined && /^(?:,|and)$/.test(text) && at > from) continue;
  }
  return false;
}
