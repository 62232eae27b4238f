// Judged blocks in, the place where readers' comments begin out (or the number of blocks).
import type { JudgedBlock } from "./judged-block.ts";
import { STRONG_PROSE } from "./measure-block.ts";
import { matchRule } from "./passage-rule.ts";
import { COMMENT_FURNITURE } from "./rules/comment-rules.ts";

/** An article of fewer characters before "Comments" has not been read yet: the word is a link above it. */
const SHORTEST_ARTICLE = 200;
/** A form to write in is surer than a heading. */
const SHORTEST_BEFORE_FORM = 80;
/** Mean points of talk a numbered run must reach to be comments; less when a comment form follows it. */
const TALK = 1;
const TALK_BEFORE_FORM = 0.4;

export function findComments(blocks: readonly JudgedBlock[]): number {
  const marker = findMarker(blocks);
  const furniture = findFurniture(blocks, marker);
  const run = findNumberedRun(blocks, marker);
  return Math.min(marker, furniture, run, findTalk(blocks, marker));
}

function findMarker(blocks: readonly JudgedBlock[]): number {
  let read = 0;
  for (const [index, judged] of blocks.entries()) {
    const needed = judged.rule?.id === "comments/write" ? SHORTEST_BEFORE_FORM : SHORTEST_ARTICLE;
    if (judged.rule?.reach === "end" && read >= needed) return index;
    if (isArticle(judged)) read += judged.block.end - judged.block.start;
  }
  return blocks.length;
}

function isArticle(judged: JudgedBlock): boolean {
  const kind = judged.verdict?.kind;
  return kind === "body" || kind === "quote" || kind === "list";
}

/** Two lines of comment furniture below the article: the comments begin above the first, at the end of the article's prose. */
function findFurniture(blocks: readonly JudgedBlock[], marker: number): number {
  let read = 0;
  const found: number[] = [];
  for (let index = 0; index < marker; index++) {
    const judged = blocks[index] as JudgedBlock;
    if (read >= SHORTEST_ARTICLE && isFurniture(judged)) found.push(index);
    if (isArticle(judged)) read += judged.block.end - judged.block.start;
  }
  const first = found[0];
  if (first === undefined || (found.length < 2 && marker === blocks.length)) return blocks.length;
  if (found.length === 1 && marker - first > 4) return blocks.length;
  return commentsStart(blocks, first);
}

function isFurniture(judged: JudgedBlock): boolean {
  if (
    judged.verdict?.kind === "body" &&
    judged.seen.prose >= STRONG_PROSE &&
    talk(judged) === 0 &&
    !USER.test(judged.block.text)
  ) {
    return false;
  }
  return (
    judged.verdict?.reason.startsWith("clutter/menu/live-stamp") === true ||
    matchRule(COMMENT_FURNITURE, judged.block, judged.seen) !== undefined
  );
}

const USER = /^[a-z0-9]*[_\d][a-z0-9_]*: /i;

/** Names and talk that stand directly above the first line of furniture belong to the comments. */
function commentsStart(blocks: readonly JudgedBlock[], first: number): number {
  let start = first;
  while (start > 1) {
    const above = blocks[start - 1] as JudgedBlock;
    const plain = above.verdict?.kind === "body" && above.seen.prose >= PLAIN && talk(above) < 1;
    if (plain || above.verdict?.kind === "quote" || above.verdict?.kind === "list" || first - start >= 3) break;
    start--;
  }
  return start;
}

const PLAIN = 4;

/** The numbered lines at the end that no colon announced and that talk: "3. Great news!! I love it". */
function findNumberedRun(blocks: readonly JudgedBlock[], marker: number): number {
  let start = marker;
  let points = 0;
  while (start > 0 && (blocks[start - 1] as JudgedBlock).block.marker === "number") {
    start--;
    points += talk(blocks[start] as JudgedBlock);
  }
  const count = marker - start;
  if (count < 2 || start === 0) return blocks.length;
  const above = (blocks[start - 1] as JudgedBlock).block;
  if (/:$/.test(above.text.slice(-3))) return blocks.length;
  const apart = (blocks[start] as JudgedBlock).block.blanks >= 2 ? 0.3 : 0;
  const needed = marker < blocks.length ? TALK_BEFORE_FORM : TALK;
  return points / count + apart >= needed ? start : blocks.length;
}

/** Above a form to write in: lines that all talk, "Great news!!", without numbers or names. */
function findTalk(blocks: readonly JudgedBlock[], marker: number): number {
  if (blocks[marker]?.rule?.id !== "comments/write") return blocks.length;
  let start = marker;
  let points = 0;
  while (start > 0) {
    const worth = talk(blocks[start - 1] as JudgedBlock);
    if (worth < TALK / 2) break;
    points += worth;
    start--;
  }
  const count = marker - start;
  return count >= 2 && points / count >= TALK ? start : blocks.length;
}

const TALKS: readonly (readonly [RegExp, number])[] = [
  [/!(?:\s|$)|[!?]{2,}/, 1],
  [/\p{Extended_Pictographic}/u, 1],
  [/(?:^|\s)i(?:['’]m|['’]ve|['’]ll)?\s/, 1],
  [/^\p{Ll}/u, 0.7],
  [/\b(?:you|your|u|ur|yours)\b/i, 0.6],
  [/\b(?:I|I['’]m|my|me)\b/, 0.4],
  [
    /\b(?:lol|lmao|omg|wtf|shit|damn|hell|idiots?|stupid|moron|clowns?|bla|imho|imo|btw|yeah|yep|nope|wow|haha\w*|hey|hi|thanks|please)\b/i,
    1,
  ],
  [/\b(?:do hope|great news|well said|good job|well done|prayers|shame on|so sad|so pleased|agree with)\b/i, 1],
  [/\b\p{Lu}{6,}\b/u, 0.4],
];

/** Points for how much a block talks like a reader; 0 for the prose of news, whatever it quotes. */
function talk(judged: JudgedBlock): number {
  const text = judged.block.text.slice(0, 400).replace(/["“][^"”]{1,300}["”]/g, "");
  let points = judged.seen.terminal ? 0 : 0.5;
  for (const [pattern, worth] of TALKS) if (pattern.test(text)) points += worth;
  return points;
}
