import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { DocumentFrame } from "../documents/frame.ts";
import { loadGazetteer } from "../gazetteers/load-gazetteer.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { joinMentions } from "../mentions/join-mentions.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { loadModel } from "../trees/model.ts";
import { parseSentence } from "../trees/parse.ts";
import type { Links } from "./link-input.ts";
import { linkMentions } from "./link-mentions.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import { closeTreaties } from "./treaties/close-treaties.ts";

const gazetteer = loadGazetteer();
const model = loadModel(gunzipSync(readFileSync(new URL("../../model/english.bin.gz", import.meta.url))));

function read(
  text: string,
  frame: DocumentFrame = { published: "2024-05-06" },
): { links: Links; sentences: ParsedSentence[] } {
  const inputs = splitSentences(text, 0, text.length).map((span, index) => ({
    ...span,
    index,
    paragraph: text.slice(0, span.start).split("\n\n").length - 1,
    headline: false,
    tokens: tokenize(text, span.start, span.end),
  }));
  const mentions = findMentions({ sentences: inputs, gazetteer, frame });
  const sentences = inputs.map((input, i): ParsedSentence => {
    const words = joinMentions(input.tokens, mentions[i] ?? []);
    return {
      ...input,
      field: "text",
      passage: "body",
      parsed: true,
      words,
      tree: parseSentence(model, words),
    };
  });
  return { links: linkMentions({ sentences, gazetteer, frame }), sentences };
}

/** What the last occurrence of a word stands for, sorted. */
function meaning(text: string, word: string, frame?: DocumentFrame): string {
  const { links } = read(text, frame);
  const at = text.lastIndexOf(word);
  return links.references
    .filter((each) => each.start === at)
    .flatMap((each) => each.entities)
    .sort()
    .join(" ");
}

/** Text, word, entities of its last occurrence, why. */
const MEANINGS: readonly [string, string, string, string][] = [
  ["Kenya warned Peru. It also sent troops.", "It", "country:KEN", "the subject"],
  ["President William Ruto of Kenya flew home. He met officials.", "He", "leader:william-ruto", "the one person"],
  [
    "Olaf Scholz met Lula da Silva. The German leader thanked Brazil.",
    "leader",
    "leader:olaf-scholz",
    "an office that nobody gave, but the list knows",
  ],
  ["Olaf Scholz met Lula da Silva. The Danish leader thanked Brazil.", "leader", "", "an office that neither holds"],
  [
    "German Chancellor Olaf Scholz met President William Ruto. The German leader thanked Kenya.",
    "leader",
    "leader:olaf-scholz",
    "a leader by demonym",
  ],
  [
    "Chile and Peru signed a pact. The two countries will share ports.",
    "countries",
    "country:CHL country:PER",
    "the two named",
  ],
  [
    "Chile met Peru. Brazil spoke to Fiji, Kenya and Chad. The six states left.",
    "states",
    "",
    "so many are named together or not at all",
  ],
  [
    "Brazil will hold Chile accountable for its war against Peru.",
    "its",
    "country:CHL",
    "what is held against somebody is theirs",
  ],
  [
    "Brazil spoke. Chile sent ships to Peru under a contract signed by the two countries in May.",
    "countries",
    "country:CHL country:PER",
    "the subject is one of those who signed before",
  ],
  [
    "Chile and Peru argued. Brazil urged both sides to talk.",
    "sides",
    "country:CHL country:PER",
    "who urges is neither side",
  ],
  [
    "Fiji joined NATO talks in Oslo. The alliance welcomed it.",
    "alliance",
    "organization:nato",
    "an organisation by its family",
  ],
  ["Oman praised Chad. The kingdom was silent.", "kingdom", "", "neither is a kingdom"],
  ["Jordan praised Chad. The kingdom was pleased.", "kingdom", "country:JOR", "only one is a kingdom"],
  [
    "Fijian Trade Minister Tomasi Vula spoke. Her country needs ships.",
    "country",
    "country:FJI",
    "the country of the person",
  ],
  [
    "Ghana and Oman met. The West African country spoke first, the sultanate last.",
    "country",
    "country:GHA",
    "a country by its region",
  ],
  ["Ghana and Oman met. The sultanate spoke last.", "sultanate", "country:OMN", "a country by who rules it"],
  ["Ghana and Togo met. The West African country left.", "country", "", "both lie there"],
  ["The 55-nation bloc left Ghana.", "nation", "", "a number of nations"],
  [
    "Chad got guns. Norway sent Chad oil. Peru also helped the country.",
    "country",
    "country:TCD",
    "the one named more",
  ],
  [
    "Norway sent guns to Chad, the country's ministry said.",
    "country",
    "country:TCD",
    "of two in one sentence the later",
  ],
  ["Kenya warned Chad. It urged its neighbour to wait.", "neighbour", "country:TCD", "the one other state"],
  ["The Kenyan army left. The military said so.", "military", "country:KEN", "an organ whose owner was named"],
  ["Kenyan and Chadian troops fought. Peru watched the army of Fiji.", "army", "", "an organ with an owner"],
  ["Kenya warned Hamas. The Islamist group was silent.", "group", "organization:hamas", "a group by its kind"],
  ["Kenya warned Hamas. The rights group was silent.", "group", "", "a group of another kind"],
  ["Kenyan President William Ruto left. The head of Kenya's parliament spoke.", "head", "", "the head of a part"],
  ["Kenya warned Hamas. The rebel group, the Vumba Front, was silent.", "group", "", "a group with a name of its own"],
  ["Chile and Peru met. The sides signed a pact.", "sides", "country:CHL country:PER", "the two named together"],
  ["Chile, Fiji and Peru met. The sides signed a pact.", "sides", "", "three were named"],
  ["Chile and Peru met. The former refused to sign.", "former", "country:CHL", "the first of a list"],
  ["Chile and Peru met. The latter refused to sign.", "latter", "country:PER", "the second of a list"],
  ["Chile bought F-16s. The jets arrived.", "jets", "weapon:f-16 weapon:jets", "a system by its sort"],
  ["Chile bought F-16s. The tanks arrived.", "tanks", "weapon:tanks", "no system of that sort"],
  [
    "President William Ruto phoned Olaf Scholz and thanked him.",
    "him",
    "leader:olaf-scholz",
    "an object is not its subject",
  ],
  ["William Ruto flew to Berlin. Olaf Scholz met the visitor.", "visitor", "leader:william-ruto", "who travelled"],
  [
    "Kenyan President William Ruto spoke. “We bought drones. We trust them,” he said.",
    "We",
    "country:KEN",
    "a quotation over two sentences",
  ],
  [
    "Vasyl Ruto left. President William Ruto stayed.",
    "William Ruto",
    "leader:william-ruto",
    "a surname shared with a stranger",
  ],
];

/** Text, offices as "leader office polity", why. */
const OFFICES: readonly [string, readonly string[], string][] = [
  ["Kenyan President William Ruto spoke.", ["leader:william-ruto president country:KEN"], "title before"],
  [
    "Vice President Kamala Harris spoke in Guam.",
    ["leader:kamala-harris vice president country:USA"],
    "no office of the territory",
  ],
  [
    "Fijian Foreign Minister Tomasi Vula, Kenyan President William Ruto and their envoys met.",
    ["leader:tomasi-vula-fji foreign minister country:FJI", "leader:william-ruto president country:KEN"],
    "the title behind the comma is the next person's",
  ],
  ["President of Kenya William Ruto spoke.", ["leader:william-ruto president country:KEN"], "title with of"],
  [
    "Tomasi Vula, Fiji's trade minister, spoke.",
    ["leader:tomasi-vula-fji trade minister country:FJI"],
    "apposition with an owner",
  ],
  [
    "Tomasi Vula, the chairman of the African Union, spoke.",
    ["leader:tomasi-vula chairman organization:african-union"],
    "apposition with of",
  ],
  [
    "Tomasi Vula, a former British ambassador to Belarus, spoke.",
    ["leader:tomasi-vula-gbr ambassador country:GBR former"],
    "an ambassador belongs to who sends him",
  ],
  [
    "Fijian Foreign Minister Tomasi Vula met his Chilean counterpart, Ana Belmonte.",
    ["leader:tomasi-vula-fji foreign minister country:FJI", "leader:ana-belmonte-chl foreign minister country:CHL"],
    "counterpart",
  ],
  [
    "The Fijian and Chilean foreign ministers, Tomasi Vula and Ana Belmonte, met.",
    ["leader:tomasi-vula-fji foreign minister country:FJI", "leader:ana-belmonte-chl foreign minister country:CHL"],
    "parallel lists",
  ],
  [
    "Fijian president-elect Tomasi Vula spoke.",
    ["leader:tomasi-vula-fji president country:FJI ahead"],
    "an office that lies ahead",
  ],
  [
    "Adviser to the President of Fiji Tomasi Vula spoke.",
    ["leader:tomasi-vula-fji adviser country:FJI"],
    "the outer title",
  ],
  ["Mr. Vula, the baker, spoke.", [], "no office"],
  [
    "Tomasi Vula met Fijian Foreign Minister Ana Belmonte and President William Ruto.",
    ["leader:ana-belmonte-fji foreign minister country:FJI", "leader:william-ruto president country:KEN"],
    "an earlier title's state is lent to nobody who is known to hold the office elsewhere",
  ],
  [
    "Tomasi Vula met NATO Secretary General Ana Belmonte and Sheikh Omar Dolo.",
    ["leader:ana-belmonte secretary general organization:nato"],
    "a style is no office of the body named before",
  ],
  [
    "The fair was opened by President William Ruto, the Fijian ambassador to Nairobi Tomasi Vula, and others.",
    ["leader:william-ruto president country:KEN", "leader:tomasi-vula-fji ambassador country:FJI"],
    "the title with its phrase is the next person's",
  ],
  [
    "The presidents of Kenya and Fiji, William Ruto and Tomasi Vula, met.",
    ["leader:william-ruto president country:KEN", "leader:tomasi-vula-fji president country:FJI"],
    "states and names in two lists of one length",
  ],
  [
    "Ana Dolo met Presidents William Ruto of Kenya and Paul Kagame of Rwanda.",
    ["leader:william-ruto president country:KEN", "leader:paul-kagame president country:RWA"],
    "one title for names with states of their own",
  ],
  [
    "Fijian UN ambassador Tomasi Vula spoke.",
    ["leader:tomasi-vula-fji ambassador country:FJI"],
    "an ambassador to a body is his state's",
  ],
  [
    "UN Fiji envoy Tomasi Vula spoke.",
    ["leader:tomasi-vula envoy organization:united-nations"],
    "an envoy is of the body that sends him",
  ],
  [
    "The President William Ruto-led government of Kenya agreed.",
    ["leader:william-ruto president country:KEN"],
    "what the name leads",
  ],
];

/** Text, names of the treaties with their parties once closed, why. */
const TREATIES: readonly [string, readonly string[], string][] = [
  [
    "Chile signed a security agreement with Peru.",
    ["Chile–Peru security agreement [country:CHL country:PER]"],
    "subject and partner",
  ],
  [
    "A ceasefire between Chile and Peru held. The truce began in May.",
    ["Chile–Peru ceasefire [country:CHL country:PER]"],
    "the truce takes up the ceasefire",
  ],
  [
    "Chile signed arms deals with Peru and Fiji.",
    ["Chile–Fiji arms deal [country:CHL country:FJI]", "Chile–Peru arms deal [country:CHL country:PER]"],
    "one for each partner",
  ],
  [
    "Chile ratified the Treaty of San Telmo. Peru never signed the treaty. Chile broke the Pact of Arica.",
    ["Pact of Arica [country:CHL]", "Treaty of San Telmo [country:CHL]"],
    "a name of its own",
  ],
  [
    "Chile signed the Ortiz-Vega Treaty with Peru. Later it signed the Ortiz-Luna Treaty with Fiji.",
    ["Ortiz-Luna Treaty [country:CHL country:FJI]", "Ortiz-Vega Treaty [country:CHL country:PER]"],
    "two names that share a word",
  ],
  ["Chile left the Kyoto Protocol agreement.", ["Kyoto Protocol []"], "a noun behind a listed name"],
  [
    "Russia left New START. The treaty limits warheads.",
    ["New START [country:RUS country:USA]"],
    "a listed treaty taken up",
  ],
  [
    "Russia left New START. In a joint declaration with Belarus it gave reasons. The treaty limits warheads.",
    ["Belarus declaration [country:BLR]", "New START [country:RUS country:USA]"],
    "a treaty is no declaration",
  ],
  ["Kenya has to deal with floods.", [], "a verb"],
];

describe("linkMentions", () => {
  it.each(MEANINGS)("%s | %s", (text, word, expected, why) => expect(meaning(text, word), why).toBe(expected));
  it("gives we and I of a statement to its issuer", () => {
    const frame: DocumentFrame = { published: "2024-05-06", issuer: { text: "President William Ruto", from: "title" } };
    expect(meaning("We condemn the attack.", "We", frame)).toBe("country:KEN");
    expect(meaning("Today I met the envoys.", "I", frame)).toBe("leader:william-ruto");
  });
  it("gives I, we and you of an interview to who speaks and who is asked", () => {
    const text =
      "Q: What does your country buy?\n\nKenyan President William Ruto: We buy drones.\n\nQ: Did you meet Olaf Scholz?\n\nRuto: I phoned.";
    expect(meaning(text, "We")).toBe("country:KEN");
    expect(meaning(text, "I phoned")).toBe("leader:william-ruto");
    expect(meaning(text, "country")).toBe("country:KEN");
  });
  it("takes the country of the dateline for here and the army", () => {
    const frame = { dateline: { place: "NAIROBI", start: 0, end: 7 } };
    expect(meaning("Envoys of Kenya, Chad and Peru came here.", "here", frame)).toBe("country:KEN");
    expect(meaning("Envoys of Kenya, Chad and Peru met. The army helped.", "army", frame)).toBe("country:KEN");
  });
  it("gives an organ that many states have to the state of the dateline", () => {
    const frame = { dateline: { place: "SEOUL", start: 0, end: 5 } };
    expect(meaning("On Monday the Joint Chiefs of Staff said no.", "Joint Chiefs of Staff", frame)).toBe("country:KOR");
  });
  it("makes no actor of a dateline", () => {
    const text = "NAIROBI, Kenya said so.";
    expect(
      read(text, { dateline: { place: "NAIROBI", start: 0, end: 7 } }).links.references.map((each) => each.start),
    ).not.toContain(0);
  });
  it("tells places from governments", () => {
    const places = read("Moscow met envoys in Geneva.").links.references.map((each) => [
      each.entities[0],
      each.locative,
    ]);
    expect(places).toEqual([
      ["country:RUS", false],
      ["country:CHE", true],
    ]);
  });
});

describe("offices", () => {
  it.each(OFFICES)("%s", (text, expected, why) => {
    const found = read(text).links.offices.map(
      (each) =>
        `${each.leader} ${each.office} ${each.polity}${each.former ? " former" : ""}${each.prospective ? " ahead" : ""}`,
    );
    expect(found, why).toEqual(expected);
  });
});

describe("closeTreaties", () => {
  it.each(TREATIES)("%s", (text, expected, why) => {
    const { links } = read(text);
    const closed = closeTreaties(links, []).entities.filter((entity) => entity.kind === "Treaty");
    expect(closed.map((entity) => `${entity.name} [${(entity.parties ?? []).join(" ")}]`).sort(), why).toEqual(
      expected,
    );
  });
  it("gathers parties from those who sign", () => {
    const { links } = read("The pact was signed in Lima.");
    const treaty = links.treaties[0]?.id ?? "";
    const closed = closeTreaties(
      {
        ...links,
        entities: [
          ...links.entities,
          { id: "country:CHL", kind: "Country", name: "Chile", aliases: [] },
          { id: "country:PER", kind: "Country", name: "Peru", aliases: [] },
        ],
      },
      [
        { treaty, actor: "country:PER" },
        { treaty, actor: "country:CHL" },
      ],
    );
    expect(closed.idOf.get(treaty)).toBe("treaty:chile-peru-pact");
  });
});
