/** A word and its universal part of speech in, its lemma out, by rule and by short lists of what the rules get wrong. */
import { nounLemma } from "./lemma-noun.ts";
import { verbLemma } from "./lemma-verb.ts";

const CLOSED: ReadonlyMap<string, string> = new Map(
  `me I,i I,him he,her she,us we,them they,'em they,n't not,nt not,' 's,an a,these this,those that,whom who,'ll will,wo will,ca can,
  'd would,sha shall,'m be,'re be,'ve have,am be,are be,is be,was be,were be,been be,being be,has have,had have,having have,does do,did do,
  done do,doing do,ai be,myself myself,your your,à a`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

const COMPARED: ReadonlyMap<string, string> = new Map(
  `better good,best good,worse bad,worst bad,further far,furthest far,farther far,farthest far,elder old,
  eldest old,older old,oldest old,bigger big,biggest big,larger large,largest large,later late,latest late,safer safe,closer close,
  closest close,wider wide,widest wide,nicer nice,finer fine,finest fine,freer free,truer true,braver brave,severer severe,
  simpler simple,simplest simple,abler able,gentler gentle,nobler noble,hotter hot,hottest hot,sadder sad,thinner thin,fatter fat`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** Adjectives and adverbs compared with -er and -est, by their base. */
const COMPARABLE: ReadonlySet<string> = new Set(
  `bright broad calm cheap clean clear cold cool dark deep fair fast few firm fresh full great hard harsh high kind light long loud low
  near new poor proud quick quiet rich rough sharp short slow small smart smooth soft soon steep stern strict strong sweet tall tight
  tough warm weak wild young early easy heavy busy happy deadly costly bloody lengthy healthy wealthy angry dirty risky friendly likely
  mighty tiny ugly noisy funny sunny lucky hungry`.split(/\s+/),
);

/** Common nouns that official texts write with a capital: "the Ministers", "the Parties". */
const CAPITALISED: ReadonlySet<string> = new Set(
  `ministers presidents leaders governments parties sides heads representatives participants ambassadors authorities members
  delegations delegates states signatories chiefs commanders officials envoys secretaries premiers countries nations allies partners generals`.split(
    /\s+/,
  ),
);

/** Lemma of `form`: proper nouns as they stand, everything else in lower case. */
export function lemma(form: string, upos: string): string {
  if (upos === "PROPN") {
    const lower = form.toLowerCase();
    return CAPITALISED.has(lower) ? nounLemma(lower) : form;
  }
  const word = form.toLowerCase().replace(/[’ʼ]/g, "'");
  if (upos === "VERB") return verbLemma(word);
  if (upos === "NOUN") return nounLemma(word);
  if (upos === "AUX") return word === "'s" ? "be" : (CLOSED.get(word) ?? verbLemma(word));
  if (upos === "ADJ" || upos === "ADV") return compared(word, upos);
  if (upos === "PRON" || upos === "PART" || upos === "DET")
    return upos === "DET" && word === "her" ? word : (CLOSED.get(word) ?? word);
  return word;
}

function compared(word: string, upos: string): string {
  if (upos === "ADV" && (word === "better" || word === "best")) return "well";
  return COMPARED.get(word) ?? positive(word);
}

function positive(word: string): string {
  const ending = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
  if (ending === 0) return word;
  const stem = word.slice(0, -ending);
  if (COMPARABLE.has(stem)) return stem;
  return stem.endsWith("i") && COMPARABLE.has(`${stem.slice(0, -1)}y`) ? `${stem.slice(0, -1)}y` : word;
}
