// What became of an act, as tables of sentences: status along the tree, and whose word it is.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "./sentence-claims.ts";

const STATUSES: readonly (readonly [text: string, claim: string, why: string])[] = [
  ["Norway delivered six howitzers to Estonia.", "Norway SUPPLIED Estonia", "plain past"],
  ["Norway is delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia", "under way"],
  ["Norway has delivered six howitzers to Estonia.", "Norway SUPPLIED Estonia", "perfect"],
  ["Norway will deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "future"],
  ["Norway may deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "possibility"],
  ["Norway would deliver six howitzers to Estonia if Latvia agreed.", "Norway SUPPLIED Estonia planned", "conditional"],
  ["Norway is to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "is to"],
  ["Norway is going to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "going to"],
  ["Norway plans to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "plan"],
  ["Norway promised to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "promise"],
  ["Norway agreed to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "agreement"],
  ["Norway is considering delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "consideration"],
  ["Latvia urged Norway not to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "asked not to"],
  ["Norway held talks over delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "talked over"],
  ["Norway is ready to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "readiness"],
  ["Norway is expected to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "expectation"],
  [
    "Norway announced plans to deliver six howitzers to Estonia.",
    "Norway SUPPLIED Estonia planned",
    "noun over infinitive",
  ],
  [
    "Norway has approved the delivery of six howitzers to Estonia.",
    "Norway SUPPLIED Estonia planned",
    "verb over noun",
  ],
  ["Norway managed to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia", "implicative"],
  ["Norway began delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia", "aspect"],
  ["Norway started to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia", "aspect with infinitive"],
  ["Norway did not deliver six howitzers to Estonia until May 1994.", "Norway SUPPLIED Estonia", "not until then"],
  [
    "Norway agreed to send howitzers and warns Russia of a long war.",
    "Norway WARNED Russia",
    "a finite verb beside an infinitive",
  ],
  ["Norway says it will leave the court, accusing Russia of fraud.", "Norway ACCUSED Russia", "said beside a plan"],
  ["Why did Libya attack Chad?", "Libya ATTACKED Chad", "taken for granted"],
  ["When Libya attacked Chad in May, was anybody surprised?", "Libya ATTACKED Chad", "told before what is asked"],
  ["Did Niger condemn Libya's invasion of Chad?", "Libya ATTACKED Chad", "a noun that a question speaks of"],
  ["Is the minister aware that Libya has attacked Chad?", "Libya ATTACKED Chad", "known"],
  ["Libya attacked Chad in May, did it not?", "Libya ATTACKED Chad", "told, and asked for agreement"],
  [
    "Norway denied having armed rebels and blamed Russia for the raid.",
    "Norway ACCUSED Russia",
    "a finite verb beside a perfect gerund",
  ],
  [
    "Neither Norway nor Estonia, both of which signed in 1996, has ratified the Treaty of Oran.",
    "Norway RATIFIED Treaty of Oran denied",
    "a clause about part of the subject",
  ],
  ["The guards failed to prevent Libya's attack on Chad.", "Libya ATTACKED Chad", "what was not prevented came"],
  [
    "The agency failed to foresee the nuclear weapons tests by India in 1998.",
    "India TESTED nuclear weapons",
    "what was not foreseen came",
  ],
  ["Estonia expressed interest in receiving howitzers from Norway.", "Norway SUPPLIED Estonia planned", "interest"],
  [
    "Latvia called on Norway to stop the war and not to deliver howitzers to Estonia.",
    "Norway SUPPLIED Estonia planned",
    "asked not to, in a list",
  ],
  ["Some states are sceptical about Estonia joining NATO.", "Estonia MEMBER_OF NATO planned", "doubted"],
  ["Estonia joining NATO will strengthen the region.", "Estonia MEMBER_OF NATO planned", "foreseen"],
  ["The day marks the anniversary of Estonia's accession to NATO.", "Estonia MEMBER_OF NATO", "an anniversary"],
  [
    "Norway and Estonia are making progress on reaching a new border deal.",
    "Norway SIGNED Estonia–Norway border deal planned",
    "progress towards it",
  ],
  [
    "Norway's parliament votes to ratify the Ottawa Convention.",
    "Norway RATIFIED Ottawa Convention",
    "a vote in the present",
  ],
  ["Norway's parliament voted to send troops to Mali.", "Norway DEPLOYED Mali planned", "a vote to do it later"],
  ["Norway's parliament voted to impose sanctions on Mali.", "Norway SANCTIONED Mali", "a vote that is the deed"],
  ["Norway did not deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "negation"],
  ["Norway never delivered six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "never"],
  ["Norway will not deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "promise not to"],
  ["Norway refused to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "refusal"],
  ["Norway failed to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "failure"],
  ["Norway has yet to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "yet to"],
  ["Norway denied delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "denial"],
  ["Norway urged Russia to stop bombing Mali.", "Russia ATTACKED Mali", "what is to stop is being done"],
  ["Norway urged Russia and Mali to return to talks.", "Mali MET Russia planned", "talks to come"],
  ["Norway neither sold nor delivered six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "neither nor"],
  [
    "Norway turned down a request to deliver six howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "who refuses what is asked for",
  ],
  ["Norway has ruled out talks with Mali.", "Mali MET Norway denied", "an event noun ruled out"],
  ["There are no plans for a meeting between Norway and Mali.", "Mali MET Norway denied", "no plans"],
  ["Norway ruled out delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "ruled out"],
  [
    "Norway denied that it had delivered six howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "denial of a clause",
  ],
  ["Norway scrapped its plans to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "scrapped plan"],
  [
    "Norway not only delivered six howitzers to Estonia but trained its crews.",
    "Norway SUPPLIED Estonia",
    "focus, no negation",
  ],
  [
    "Norway delivered six howitzers to Estonia without warning Latvia.",
    "Norway SUPPLIED Estonia",
    "negation elsewhere",
  ],
  ["Kenya cancelled talks with Rwanda.", "Kenya MET Rwanda denied", "cancelled"],
  ["Kenya postponed talks with Rwanda.", "Kenya MET Rwanda planned", "postponed"],
  ["Kenya held talks with Rwanda.", "Kenya MET Rwanda", "light verb"],
  ["Kenya will hold talks with Rwanda.", "Kenya MET Rwanda planned", "light verb in the future"],
  ["The planned talks between Kenya and Rwanda worry Uganda.", "Kenya MET Rwanda planned", "adjective"],
  ["Kenya and Rwanda are to meet on Friday.", "Kenya MET Rwanda planned", "are to"],
  ["The United States imposed sanctions on Belarus.", "United States SANCTIONED Belarus", "light verb"],
  [
    "The United States is considering sanctions on Belarus.",
    "United States SANCTIONED Belarus planned",
    "verb over noun",
  ],
  [
    "The United States threatened to impose sanctions on Belarus.",
    "United States SANCTIONED Belarus planned",
    "threat",
  ],
  ["Norway is thinking of delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "thought of"],
  ["Norway is open to delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "open to it"],
  ["Norway is close to delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "near to it"],
  ["Norway is on the verge of delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "on the verge"],
  ["Norway is leaning towards delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "leaning"],
  [
    "Norway has floated the idea of delivering six howitzers to Estonia.",
    "Norway SUPPLIED Estonia planned",
    "an idea floated",
  ],
  ["Norway is capable of delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "ability"],
  ["Norway shied away from delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "shied away"],
  ["Norway backed away from delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "backed away"],
  ["Norway balked at delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "balked"],
  ["Norway held off delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "held off"],
  ["Norway came close to delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "came close"],
  ["Norway was dissuaded from delivering six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "dissuaded"],
  [
    "Norway rejected the idea of delivering six howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "an idea rejected",
  ],
  [
    "Norway is considering whether to deliver six howitzers to Estonia.",
    "Norway SUPPLIED Estonia planned",
    "a question",
  ],
  ["Norway is free to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "freedom"],
  [
    "Norway vowed never to deliver six howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "a vow of the contrary",
  ],
  ["Norway has shelved plans to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "a plan shelved"],
  ["Norway has been forbidden to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "forbidden"],
  ["Norway went on to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia", "went on"],
  ["Norway was the first to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia", "the first who did"],
  ["Norway's delivery of six howitzers to Estonia is due in May.", "Norway SUPPLIED Estonia planned", "due"],
  [
    "Norway's delivery of six howitzers to Estonia is under discussion.",
    "Norway SUPPLIED Estonia planned",
    "under discussion",
  ],
  [
    "Norway's delivery of six howitzers to Estonia is on the agenda.",
    "Norway SUPPLIED Estonia planned",
    "on the agenda",
  ],
  ["Norway's delivery of six howitzers to Estonia is likely.", "Norway SUPPLIED Estonia planned", "likely"],
  [
    "Norway's delivery of six howitzers to Estonia is set for May.",
    "Norway SUPPLIED Estonia planned",
    "set for a date",
  ],
  [
    "Norway's delivery of six howitzers to Estonia has been put off until May.",
    "Norway SUPPLIED Estonia planned",
    "put off",
  ],
  [
    "Norway's delivery of six howitzers to Estonia is awaiting approval.",
    "Norway SUPPLIED Estonia planned",
    "awaiting",
  ],
  [
    "Norway's delivery of six howitzers to Estonia is off the table.",
    "Norway SUPPLIED Estonia denied",
    "off the table",
  ],
  [
    "Norway's delivery of six howitzers to Estonia is out of the question.",
    "Norway SUPPLIED Estonia denied",
    "out of the question",
  ],
  ["Norway's delivery of six howitzers to Estonia fell through.", "Norway SUPPLIED Estonia denied", "fell through"],
  [
    "Norway's delivery of six howitzers to Estonia came to nothing.",
    "Norway SUPPLIED Estonia denied",
    "came to nothing",
  ],
  ["Norway's delivery of six howitzers to Estonia has been shelved.", "Norway SUPPLIED Estonia denied", "shelved"],
  [
    "Nothing has been decided on Norway's delivery of six howitzers to Estonia.",
    "Norway SUPPLIED Estonia planned",
    "undecided",
  ],
  ["Norway almost delivered six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "almost"],
  [
    "Norway delivers six howitzers to Estonia next week.",
    "Norway SUPPLIED Estonia planned",
    "the present for what comes",
  ],
  [
    "President Ruto's visit to Chad next month will be his third.",
    "William Ruto VISITED Chad planned",
    "a noun's time to come",
  ],
  ["President Ruto ruled out visiting Chad.", "William Ruto VISITED Chad denied", "a gerund before a name"],
  [
    "Norway rejects reports that it delivered six howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "a report rejected",
  ],
  ["Once Norway delivers six howitzers to Estonia, Latvia will act.", "Norway SUPPLIED Estonia planned", "awaited"],
  [
    "Until Norway delivers six howitzers to Estonia, Latvia will wait.",
    "Norway SUPPLIED Estonia planned",
    "awaited in vain so far",
  ],
  [
    "Should Norway deliver six howitzers to Estonia, Latvia would protest.",
    "Norway SUPPLIED Estonia planned",
    "a condition by inversion",
  ],
  ["It is not true that Norway delivered six howitzers to Estonia.", "Norway SUPPLIED Estonia denied", "not true"],
  [
    "There is no evidence that Norway delivered six howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "no evidence",
  ],
  [
    "Latvia talked Norway out of delivering six howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "talked out of it",
  ],
  ["Norway has to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia planned", "a duty"],
  ["Norway had to deliver six howitzers to Estonia.", "Norway SUPPLIED Estonia", "a duty that was met"],
  [
    "Norway has still not sent howitzers to Estonia.",
    "Norway SUPPLIED Estonia denied",
    "a participle taken for an adjective",
  ],
];

describe("status", () => {
  it.each(STATUSES)("%s -> %s (%s)", (text, claim) => expect(sentenceClaims(text)).toContain(claim));
});

const BASES: readonly (readonly [text: string, claim: string, why: string])[] = [
  ["Chad said that Libya had bombed Niger.", "Libya ATTACKED Niger", "a speaker vouches for it"],
  ["Libya bombed Niger, Chad said.", "Libya ATTACKED Niger", "speech verb at the end"],
  ["Libya has bombed Niger, according to Chad.", "Libya ATTACKED Niger", "according to"],
  ["Chad accused Libya of bombing Niger.", "alleged Libya ATTACKED Niger", "under an accusation"],
  ["Chad alleged that Libya had bombed Niger.", "alleged Libya ATTACKED Niger", "alleged"],
  ["Libya allegedly bombed Niger.", "alleged Libya ATTACKED Niger", "hedge"],
  ["Libya claimed that it had bombed Niger.", "Libya ATTACKED Niger", "a claim of one's own act"],
];

describe("basis", () => {
  it.each(BASES)("%s -> %s (%s)", (text, claim) => expect(sentenceClaims(text)).toContain(claim));
});

const SILENT: readonly (readonly [text: string, why: string])[] = [
  ["Chad condemned the attack on Niger.", "the condemner did not attack"],
  ["Kenya and Rwanda lie in Africa.", "no act"],
  ["Norway warned of a storm in Estonia.", "a warning of something, to nobody"],
  ["The Norwegian skier attacked on the last climb in Estonia.", "sport"],
  ["Shares of Norway's oil fund struck a record in Estonia.", "metaphor"],
  ["Did Libya attack Chad?", "asked"],
  ["Norway sent nothing. But has Latvia given shells to Estonia?", "asked behind a conjunction"],
  ["What everybody wants to know: has Norway given shells to Estonia?", "asked behind a colon"],
  ["Should Norway supply howitzers to Estonia?", "asked with a modal verb"],
  ["Why would Libya attack Chad?", "asked with a modal verb behind why"],
  ["Libya attacked Chad?", "a statement that asks"],
  ["What if Libya attacks Chad?", "imagined"],
  ["Was there a Libyan attack on Chad?", "a noun that is asked for"],
];

describe("silence", () => {
  it.each(SILENT)("%s (%s)", (text) =>
    expect(sentenceClaims(text).filter((claim) => !claim.includes("CONDEMNED"))).toEqual([]),
  );
});
