/** Words in, the tree out of a sentence whose clause of report was parsed by itself: "Chad sent troops, the army said." */
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { findReportClause, type ReportClause } from "../../mentions/asides/find-report-clauses.ts";
import type { Tree } from "../tree.ts";
import { emptyTree, put } from "./growing-tree.ts";

/** The clause hangs on the sentence that it reports; undefined where there is none, or where the rest is no sentence. */
export function parseReported(
  words: readonly JoinedWord[],
  parse: (words: readonly JoinedWord[]) => Tree,
): Tree | undefined {
  const clause = findReportClause(words);
  if (clause === undefined) return undefined;
  const places = restOf(words, clause);
  const rest = parse(places.map((at) => words[at] as JoinedWord));
  if (!isSentence(rest) || (clause.behind && !isWhole(rest, clause.first - 1))) return undefined;
  const report = parse(words.slice(clause.first, clause.last));
  return grafted(words, clause, places, rest, report);
}

/** Places of the words outside the clause; of the commas around it the second is kept where the sentence goes on behind it. */
function restOf(words: readonly JoinedWord[], { first, last, behind }: ReportClause): number[] {
  const places = words.map((_, at) => at);
  const goesOn = words[last]?.text === "," && (behind || TIME.test(words[last + 1]?.text ?? ""));
  return places.filter((at) => at < first - 1 || (at >= last && (at > last || words[at]?.text !== "," || goesOn)));
}

/** "from Chad, the army said, three years after": the comma keeps the time from the name before the report. */
const TIME =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|hours?|days?|weeks?|months?|years?|just|less|more|nearly|almost|shortly|soon|part|making|bringing|the)$/;

/** A finite verb, or what "be" says, stands at the root with a subject of its own. */
function isSentence({ heads, labels, xpos }: Tree): boolean {
  const root = heads.indexOf(-1);
  const has = (wanted: RegExp): boolean => labels.some((label, word) => heads[word] === root && wanted.test(label));
  const finite = /^(VBD|VBZ|VBP)$/.test(xpos[root] ?? "") || has(/^(aux|aux:pass|cop)$/);
  return finite && has(/^(nsubj|nsubj:pass|nsubj:outer|csubj|expl)$/) && !has(/^mark$/);
}

/** The root stands before the place where the clause was. */
const isWhole = ({ heads }: Tree, place: number): boolean => heads.indexOf(-1) < place;

function grafted(
  words: readonly JoinedWord[],
  { first, last }: ReportClause,
  places: readonly number[],
  rest: Tree,
  report: Tree,
): Tree {
  const tree = emptyTree(words);
  put(tree, rest, places, -1);
  const root = places[rest.heads.indexOf(-1)] as number;
  const inside = words.flatMap((_, at) => (at >= first && at < last ? [at] : []));
  put(tree, report, inside, -1);
  const speech = first + report.heads.indexOf(-1);
  const isSource = words[first]?.text === "according";
  for (const at of inside)
    if (tree.heads[at] === -1) {
      tree.heads[at] = at === speech ? root : speech;
      tree.labels[at] = at === speech ? (isSource ? "obl" : "parataxis") : "dep";
    }
  words.forEach((_, at) => {
    if (tree.labels[at] !== undefined) return;
    tree.heads[at] = speech;
    tree.labels[at] = "punct";
    tree.upos[at] = "PUNCT";
    tree.xpos[at] = ",";
    tree.lemmas[at] = ",";
  });
  return tree;
}
