// A seed number in, a small graph of invented claims out: for tests that count rows, not for those that assert facts.
import {
  buildGraph,
  type Claim,
  type ClaimContent,
  type EntenteGraph,
  type Entity,
  toDocument,
  withId,
} from "@entente/graph";

const entity = (id: string, kind: Entity["kind"], name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  ...more,
});

const ENTITIES: readonly Entity[] = [
  entity("country:NOR", "Country", "Norway", { iso3: "NOR", aliases: ["Oslo"], wikidata: "Q20" }),
  entity("country:UKR", "Country", "Ukraine", { iso3: "UKR", aliases: ["Kyiv"] }),
  entity("country:RUS", "Country", "Russia", { iso3: "RUS", aliases: ["Moscow"] }),
  entity("leader:ada-berg", "Leader", "Ada Berg"),
  entity("organization:nato", "Organization", "NATO", { family: "alliance" }),
  entity("treaty:nor-ukr-drones", "Treaty", "drone agreement", { parties: ["country:NOR", "country:UKR"] }),
  entity("weapon:nasams", "WeaponSystem", "NASAMS", { family: "air-defence" }),
];

const SENTENCES: readonly (readonly [string, Partial<ClaimContent>])[] = [
  [
    "Norway delivered NASAMS to Ukraine in March 2024.",
    { subject: "country:NOR", relation: "SUPPLIED", object: "country:UKR", items: ["weapon:nasams"], date: "2024-03" },
  ],
  [
    "Norway may deliver more NASAMS.",
    {
      subject: "country:NOR",
      relation: "SUPPLIED",
      object: "country:UKR",
      status: "planned",
      items: ["weapon:nasams"],
    },
  ],
  [
    "Ada Berg met NATO in Oslo on 8 July 2024.",
    { subject: "leader:ada-berg", relation: "MET", object: "organization:nato", date: "2024-07-08", place: "Oslo" },
  ],
  [
    "Ada Berg is Norway's defence minister.",
    { subject: "leader:ada-berg", relation: "HOLDS_OFFICE_IN", object: "country:NOR", office: "defence minister" },
  ],
  [
    "Norway and Ukraine signed a drone agreement.",
    { subject: "country:NOR", relation: "SIGNED", object: "treaty:nor-ukr-drones" },
  ],
  [
    "Moscow warned Norway, Ada Berg said.",
    { subject: "country:RUS", relation: "WARNED", object: "country:NOR", basis: "quoted", speaker: "leader:ada-berg" },
  ],
  [
    "Ada Berg accused Russia of an attack on Ukraine.",
    {
      subject: "country:RUS",
      relation: "ATTACKED",
      object: "country:UKR",
      basis: "alleged",
      speaker: "leader:ada-berg",
    },
  ],
  [
    "Russia denied that it attacked Ukraine.",
    {
      subject: "country:RUS",
      relation: "ATTACKED",
      object: "country:UKR",
      status: "denied",
      basis: "quoted",
      speaker: "country:RUS",
    },
  ],
];

/** One document, eight claims; `more` entities and sentences are added to them. */
export function smallGraph(
  more: { readonly entities?: readonly Entity[]; readonly sentences?: typeof SENTENCES; readonly only?: number } = {},
): EntenteGraph {
  const sentences = [...SENTENCES.slice(0, more.only ?? SENTENCES.length), ...(more.sentences ?? [])];
  const text = sentences.map(([sentence]) => sentence).join(" ");
  const document = toDocument({
    uri: "https://news.example/drones",
    title: "Drones",
    publisher: "Example",
    published: "2024-07-09",
    text,
  });
  const claims = sentences.map(([sentence, content]): Claim => {
    const start = text.indexOf(sentence);
    return withId({
      status: "actual",
      basis: "reported",
      rule: "test",
      confidence: 0.9,
      reasons: ["invented"],
      ...content,
      evidence: { document: document.id, start, end: start + sentence.length, quote: sentence },
    } as ClaimContent);
  });
  return buildGraph({ documents: [document], entities: [...ENTITIES, ...(more.entities ?? [])], claims });
}
