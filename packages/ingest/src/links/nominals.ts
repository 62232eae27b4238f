// Common nouns that take up somebody named before: what they may stand for. Lower case, singular.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "the Ukrainian leader" may be a president, a prime minister, a king. */
export const LEADER_NOUNS: ReadonlySet<string> = words("leader head ruler strongman dictator");
export const LEADER_OFFICES: RegExp =
  /^(?:(?:prime )?minister|president|premier|chancellor|king|queen|emir|sultan|supreme leader|leader|prime minister|crown prince|state president|general secretary)$|leader|president/;

/** "the country", with what it may be called. */
export const COUNTRY_NOUNS: ReadonlySet<string> = words("country nation kingdom republic state island emirate");
/** Bodies of a state that stand for it when a state was named. */
export const STATE_NOUNS: ReadonlySet<string> = words("government regime");

/** Organisations by the family that the noun asks for. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["alliance", ["alliance"]],
  ["bloc", ["body", "alliance"]],
  ["organisation", ["body", "alliance"]],
  ["organization", ["body", "alliance"]],
  ["group", ["armed-group", "force", "party"]],
  ["movement", ["armed-group", "party"]],
  ["militia", ["armed-group"]],
  ["rebels", ["armed-group"]],
  ["militants", ["armed-group"]],
  ["coalition", ["alliance"]],
  ["paramilitaries", ["armed-group"]],
  ["insurgents", ["armed-group"]],
  ["agency", ["body", "agency"]],
  ["watchdog", ["body"]],
  ["union", ["body"]],
  ["company", ["company"]],
  ["manufacturer", ["company"]],
  ["firm", ["company"]],
  ["court", ["body"]],
]);

/** Plural nouns that "the two" or "both" may count: states or persons. */
export const PLURAL_STATES: ReadonlySet<string> = words(
  "country nation state side neighbour neighbor government ally party power rival capital republic foe adversary partner army military",
);
export const PLURAL_PERSONS: ReadonlySet<string> = words(
  "leader president man minister official diplomat statesman premier king counterpart chancellor politician head",
);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["2", 2],
  ["3", 3],
]);
/** One word for so many. */
export const COUNTED: ReadonlyMap<string, number> = new Map([
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
]);
