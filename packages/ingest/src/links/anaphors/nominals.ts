// Common nouns that take up somebody named before: what they may stand for. Lower case, singular.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "the Ukrainian leader" may be a president, a prime minister, a king. */
export const LEADER_NOUNS: ReadonlySet<string> = words("leader head ruler strongman dictator");
export const LEADER_OFFICES: RegExp =
  /^(?:(?:prime )?minister|president|premier|chancellor|king|queen|emir|sultan|supreme leader|leader|prime minister|crown prince|state president|general secretary)$|leader|president/;

/** What a person may be called who was named just before: no office. */
export const PERSON_NOUNS: ReadonlySet<string> = words(
  `cleric pontiff politician statesman stateswoman diplomat lawmaker legislator parliamentarian warlord strongman autocrat mediator
  republican democrat conservative populist nationalist socialist billionaire tycoon old`,
);
/** What may be said of a leader before the title, whatever the office. */
export const OUTLOOK: RegExp =
  /^(?:nationalist|populist|authoritarian|autocratic|conservative|liberal|socialist|communist|centrist|reformist|hardline|hawkish|outspoken|right|left|far|centre|center|wing|leaning|long|serving|longest|time|longtime|veteran|firebrand|pro|anti|western|year|old|\d+|outgoing|embattled|religious|shiite|sunni|leftist|rightist|islamist|visiting|combative|charismatic|young|youthful|ageing|aging|elderly|ailing|-|–)$/;

/** "the country", with what it may be called. */
export const COUNTRY_NOUNS: ReadonlySet<string> = words(
  "country nation kingdom republic state island emirate sultanate sheikhdom monarchy archipelago giant superpower power member candidate federation",
);
/** What only one state of a region can be the biggest of. */
export const FOREMOST: ReadonlySet<string> = words(
  "economy nation country state power producer exporter importer democracy republic",
);
/** One state beside another. */
export const NEIGHBOURS: ReadonlySet<string> = words("neighbour neighbor rival archrival foe archenemy");
/** Bodies of a state that stand for it when a state was named. */
export const STATE_NOUNS: ReadonlySet<string> = words(
  "government cabinet administration junta regime presidency leadership authorities army military navy troops soldiers forces force fleet ministry parliament legislature senate assembly",
);
/** Organs of a state that issue texts in its name. */
export const ISSUING_ORGANS: ReadonlySet<string> = words("embassy department delegation chancellery mission consulate");
/** Weapons in a bare word that may take up a system named before. */
export const WEAPON_NOUNS: ReadonlySet<string> = words(
  "jet fighter plane aircraft warplane helicopter drone uav ucav tank howitzer gun launcher missile rocket system battery vehicle ship vessel warship frigate submarine boat bomb torpedo weapon machine type batch tranche example set consignment hull airframe",
);
/** Bodies of states that news calls a bloc. */
export const BLOCS: ReadonlySet<string> = new Set(
  "european-union economic-community-of-west-african-states southern-african-development-community east-african-community association-of-southeast-asian-nations gulf-cooperation-council african-union arab-league caribbean-community mercosur brics eurasian-economic-union commonwealth-of-independent-states shanghai-cooperation-organisation collective-security-treaty-organization nato union-of-south-american-nations south-american-community-of-nations andean-community alliance-of-sahel-states economic-and-monetary-community-of-central-africa"
    .split(" ")
    .map((slug) => `organization:${slug}`),
);

/** Organisations by the family that the noun asks for. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["alliance", ["alliance"]],
  ["bloc", ["body", "alliance"]],
  ["organisation", ["body", "alliance"]],
  ["organization", ["body", "alliance"]],
  ["body", ["body"]],
  ["group", ["armed-group", "force", "party"]],
  ["outfit", ["armed-group"]],
  ["faction", ["armed-group", "party"]],
  ["guerrillas", ["armed-group"]],
  ["jihadists", ["armed-group"]],
  ["extremists", ["armed-group"]],
  ["separatists", ["armed-group"]],
  ["fighters", ["armed-group"]],
  ["corps", ["armed-group", "force"]],
  ["movement", ["armed-group", "party"]],
  ["militia", ["armed-group"]],
  ["rebels", ["armed-group"]],
  ["militants", ["armed-group"]],
  ["coalition", ["alliance"]],
  ["paramilitaries", ["armed-group"]],
  ["mercenaries", ["armed-group"]],
  ["insurgents", ["armed-group"]],
  ["agency", ["body", "agency"]],
  ["watchdog", ["body"]],
  ["union", ["body"]],
  ["company", ["company"]],
  ["manufacturer", ["company"]],
  ["maker", ["company"]],
  ["contractor", ["company"]],
  ["planemaker", ["company"]],
  ["shipbuilder", ["company"]],
  ["shipyard", ["company"]],
  ["conglomerate", ["company"]],
  ["firm", ["company"]],
  ["court", ["body"]],
  ["council", ["body"]],
  ["commission", ["body"]],
  ["partnership", ["body", "alliance"]],
  ["initiative", ["body", "alliance"]],
  ["forum", ["body", "alliance"]],
  ["grouping", ["body", "alliance"]],
  ["community", ["body", "alliance"]],
  ["platform", ["body", "alliance"]],
  ["compact", ["body", "alliance"]],
  ["quad", ["body", "alliance"]],
  ["troika", ["body", "alliance"]],
  ["quartet", ["body", "alliance"]],
  ["quint", ["body", "alliance"]],
  ["process", ["body", "alliance"]],
  ["league", ["body", "alliance"]],
  ["committee", ["body", "alliance"]],
]);

/** Nouns that take up a body only when its own name holds them. */
export const NAMED_BODIES: ReadonlySet<string> = words(
  "council commission partnership initiative forum community platform compact quad troika quartet quint process league committee",
);

/** Plural nouns that "the two" or "both" may count: states or persons. */
export const PLURAL_STATES: ReadonlySet<string> = words(
  "country nation state side neighbour neighbor government ally party power rival capital republic foe adversary partner army military parliament navy force fleet ministry",
);
export const PLURAL_PERSONS: ReadonlySet<string> = words(
  "leader president man minister official diplomat statesman premier king counterpart chancellor politician head principal",
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
