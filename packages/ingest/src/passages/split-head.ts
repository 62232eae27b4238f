// The first block of a text that lost its line breaks in, the place where the page's head ends and the article begins out.

/** Only a text of so few and so long blocks has lost its line breaks. */
const FEW_BLOCKS = 4;
const LONG_BLOCK = 400;
/** The head of a page is not longer than this. */
const HEAD = 900;
const DATELINE =
  /(?<=\s)(?=\p{Lu}['’]?\p{Lu}{2})\p{Lu}[\p{Lu}.'’-]{3,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \d{1,2})?)?(?: ?\((?:AP|AFP|Reuters|Xinhua|TASS|dpa|EFE|ANSA)\) ?[-–—]{1,2}| ?—| --) ?(?=[\p{Lu}"“])/u;
/** Words of a menu: two of them before a dateline are no article. */
const MENU =
  /\b(?:Home|News|World|Sports?|Business|Search|Menu|Sign in|Log in|Subscribe|Politics|Opinion|Share|By \p{Lu}\p{L}+ \p{Lu}\p{L}+)\b/gu;

/** What follows a headline and no sentence. */
const BYLINE =
  /^\s+(?:By \p{Lu}|\d{1,2} (?:\p{Lu}\p{Ll}{2,8}) \d{4}|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}|Published|Updated|\p{Lu}{4,}[ ,(—-])/u;

export interface HeadSplit {
  /** Where the title stands, if it is known and there. */
  readonly title?: { readonly start: number; readonly end: number };
  /** Where the article begins. */
  readonly body: number;
}

export function splitHead(text: string, blocks: number, title: string | undefined): HeadSplit | undefined {
  if (blocks > FEW_BLOCKS || text.length < LONG_BLOCK) return undefined;
  const head = text.slice(0, HEAD);
  const dateline = DATELINE.exec(head)?.index ?? -1;
  const named = findTitle(head, title);
  if (dateline > 0 && (named !== undefined || isMenu(head.slice(0, dateline), 2))) {
    return { ...(named === undefined || named.end > dateline ? {} : { title: named }), body: dateline };
  }
  return named === undefined ? undefined : { title: named, body: named.end };
}

/** The title behind a menu, or at the start with a byline behind it; one inside a sentence is none. */
function findTitle(head: string, title: string | undefined): HeadSplit["title"] {
  const at = title === undefined || title.length < 15 ? -1 : head.indexOf(title);
  if (at < 0 || title === undefined) return undefined;
  const end = at + title.length;
  const heads =
    at === 0
      ? BYLINE.test(head.slice(end, end + 60))
      : isMenu(head.slice(0, at), 1) && !/[.!?]\s/.test(head.slice(0, at));
  return heads ? { start: at, end } : undefined;
}

function isMenu(words: string, least: number): boolean {
  return (words.match(MENU) ?? []).length >= least;
}
