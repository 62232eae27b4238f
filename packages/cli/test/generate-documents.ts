// A number in, an invented document out, the same for the same number: for tests and measurements of size, not of extraction.

const STATES =
  "Peru|Chile|Norway|Kenya|Japan|Greece|Canada|Poland|Egypt|Thailand|Sweden|Ghana|Jordan|Vietnam|Croatia|Uruguay".split(
    "|",
  );
const WEAPONS =
  "F-16 fighters|Leopard 2 tanks|Patriot batteries|patrol boats|Caesar howitzers|Javelin missiles|Bayraktar TB2 drones".split(
    "|",
  );
const PLACES = "Geneva|Vienna|Singapore|Doha|Oslo|Nairobi".split("|");
const DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday".split("|");
const TEMPLATES: readonly ((pick: (list: readonly string[]) => string) => string)[] = [
  (pick) => `${pick(STATES)} delivered ${pick(WEAPONS)} to ${pick(STATES)} on ${pick(DAYS)}.`,
  (pick) => `The foreign minister of ${pick(STATES)} accused ${pick(STATES)} of violating its airspace.`,
  (pick) => `${pick(STATES)} and ${pick(STATES)} signed a defence agreement in ${pick(PLACES)}.`,
  (pick) => `${pick(STATES)} will send ${pick(WEAPONS)} to ${pick(STATES)} next year.`,
  (pick) =>
    `Officials from ${pick(STATES)} met their counterparts from ${pick(STATES)} in ${pick(PLACES)} on ${pick(DAYS)}.`,
  (pick) => `${pick(STATES)} denied that it had attacked ${pick(STATES)}.`,
  (pick) => `The weather in ${pick(PLACES)} was mild for the season, and the harvest is expected to be good.`,
  (pick) =>
    `The navies of ${pick(STATES)} and ${pick(STATES)} exercised off the coast for ${pick(["three", "four", "five"])} days.`,
  (pick) =>
    `${pick(STATES)} imposed sanctions on ${pick(STATES)} after the talks in ${pick(PLACES)} ended without a result.`,
  (pick) => `Prices of grain rose again in ${pick(STATES)}, traders said on ${pick(DAYS)}.`,
];

export interface GeneratedDocument {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly text: string;
}

/** Three to seven sentences; `number` seeds everything. */
export function generateDocument(number: number): GeneratedDocument {
  let seed = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return seed >>> 0;
  };
  const pick = <T>(list: readonly T[]): T => list[next() % list.length]!;
  const sentences = Array.from({ length: 3 + (next() % 5) }, () => pick(TEMPLATES)(pick));
  const day = String(1 + (number % 28)).padStart(2, "0");
  const month = String(1 + (Math.floor(number / 28) % 12)).padStart(2, "0");
  return {
    id: `generated-${number}`,
    title: `Report ${number} from ${pick(PLACES)}`,
    published: `${2001 + (Math.floor(number / 336) % 25)}-${month}-${day}`,
    publisher: `Agency ${1 + (number % 9)}`,
    text: `${sentences.join(" ")}\n\nReport ${number}.`,
  };
}

/** One sentence, where only the number of documents matters. Documents with the same sentence are reprints of each other. */
export function generateShortDocument(
  number: number,
): Omit<GeneratedDocument, "id" | "title"> & { readonly uri: string } {
  const { published, publisher, text } = generateDocument(number);
  const end = text.indexOf(". ");
  return {
    uri: `https://news.example/${number}`,
    published,
    publisher,
    text: end < 0 ? text.slice(0, text.indexOf("\n")) : text.slice(0, end + 1),
  };
}
