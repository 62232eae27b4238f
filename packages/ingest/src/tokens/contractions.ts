/** A word with its apostrophes in, the places where it comes apart out: do|n't, Poland|'s, I|'d|'ve, can|not. */

const CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|m|d|re|ve|ll))$/i;

/** Words written together that are two words to the grammar, with the length of the first. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);

/** Offsets within `word` at which a new token begins, ascending; empty when the word is one token. */
export function contractionPoints(word: string): readonly number[] {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return [fused];
  const points: number[] = [];
  let rest = word;
  for (let round = 0; round < 2; round++) {
    const match = CLITIC.exec(rest);
    if (match === null || match.index === 0) break;
    points.unshift(match.index);
    rest = rest.slice(0, match.index);
  }
  return points;
}
