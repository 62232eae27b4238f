// Documents with their signatures in; for each that is a copy of others, what they share as their origin, out.
import { SIGNATURE_LENGTH } from "./sign-text.ts";

/** What is known of a document here. */
export interface Signed {
  /** SHA-256 of the text. */
  readonly sha256: string;
  readonly signature: Uint16Array;
}

/** Texts that share at least this much (Jaccard, of runs of four words) are one report: a wire story and its reprints. */
const ALIKE = 0.7;
/** Two documents are compared when one of so many parts of their signatures is equal: 0.7 is found with 99.9 %, 0.3 is compared in 12 of 100. */
const BANDS = 32;
const ROWS = SIGNATURE_LENGTH / BANDS;

/**
 * SHA-256 to origin, for documents that have another origin than their own text: the least hash among them and all that are
 * like them, directly or through others. The same for any order and any number of repetitions.
 */
export function findOrigins(documents: Iterable<Signed>): Map<string, string> {
  const signed = unique(documents);
  const groups = signed.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (groups[root] !== root) root = groups[root] = groups[groups[root]!]!;
    return root;
  };
  for (let band = 0; band < BANDS; band++) {
    for (const bucket of buckets(signed, band)) {
      // Compared with one of each group that is in the bucket, so that a thousand copies cost a thousand comparisons.
      const first: number[] = [];
      for (const at of bucket) {
        let joined = false;
        for (const other of first) {
          const [a, b] = [rootOf(other), rootOf(at)];
          joined ||= a === b || likeness(signed[other]!, signed[at]!) >= ALIKE;
          if (joined) {
            groups[Math.max(a, b)] = Math.min(a, b);
            break;
          }
        }
        if (!joined) first.push(at);
      }
    }
  }
  const origins = new Map<string, string>();
  signed.forEach(({ sha256 }, at) => {
    const root = rootOf(at);
    if (root !== at) origins.set(sha256, signed[root]!.sha256);
  });
  return origins;
}

/** Each text once, by its hash: the least of a group is then the first. */
function unique(documents: Iterable<Signed>): Signed[] {
  const byHash = new Map<string, Signed>();
  for (const document of documents) byHash.set(document.sha256, document);
  return [...byHash.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

/** Documents whose signatures agree in a band. */
function buckets(signed: readonly Signed[], band: number): number[][] {
  const byKey = new Map<string, number[]>();
  signed.forEach(({ signature }, at) => {
    const key = String.fromCharCode(...signature.subarray(band * ROWS, (band + 1) * ROWS));
    const bucket = byKey.get(key);
    if (bucket) bucket.push(at);
    else byKey.set(key, [at]);
  });
  return [...byKey.values()].filter(({ length }) => length > 1);
}

function likeness(a: Signed, b: Signed): number {
  let equal = 0;
  for (let row = 0; row < SIGNATURE_LENGTH; row++) if (a.signature[row] === b.signature[row]) equal++;
  return equal / SIGNATURE_LENGTH;
}
