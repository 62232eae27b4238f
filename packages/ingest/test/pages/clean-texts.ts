// Texts that look odd and are all article, invented: nothing of them may be lost.
import type { Page } from "./scraped-pages.ts";

export const CLEAN_TEXTS: readonly Page[] = [
  {
    name: "one-sentence paragraphs and short quotes",
    page: `
b| Zambia has expelled two Russian diplomats.

b| Moscow protested.

q| "We regret this step."

b| Lusaka gave no reason.

b| "None was needed," a minister said.`,
  },
  {
    name: "In numbers",
    page: `
b| Norway published figures on its aid to Ukraine on Monday, a day before a donors' conference in Oslo.

b| In numbers:
l| 22 Leopard tanks
l| 6,000 artillery shells a month
l| 3 NASAMS batteries

b| The next package is expected to be approved by parliament before the summer.`,
  },
  {
    name: "a chronicle of a day, one event a paragraph",
    title: "Events of 4 May",
    page: `
b| Burundi closes its border with Rwanda, accusing Kigali of harbouring rebels of the RED-Tabara group.

b| Kosovo and North Macedonia sign an agreement on extradition in Skopje.

b| A bomb kills 14 people at a bus station in Baluchistan, Pakistan; the Baloch Liberation Army says it planted it

b| Fiji and New Zealand agree to share patrol aircraft.`,
  },
  {
    name: "numbered points of a joint statement",
    page: `
t| Joint statement of the foreign ministers of Ruritania and Kenya

b| The ministers met in Nairobi on 3 June and agreed as follows:

l| 1. The two sides condemn the attacks on shipping in the Red Sea.
l| 2. The two sides will hold a naval exercise every year.
l| 3. Kenya welcomes the offer of two patrol aircraft.

b| Done at Nairobi, 3 June 2024`,
  },
  {
    name: "a communiqué with bullet points",
    page: `
b| The leaders of the five states met in Astana and reached the following understandings:

l| • to renew the treaty on friendship
l| • to set up a joint staff in Dushanbe
l| • to invite Mongolia as an observer

b| They will meet again in Bishkek next spring.`,
  },
  {
    name: "a transcript",
    page: `
b| QUESTION: Will you send the missiles?

b| SECRETARY HALE: No.

b| QUESTION: Why not?

b| SECRETARY HALE: We have promised Georgia ammunition. We have promised nothing else.

b| Q: And Moldova?
b| A: Moldova has not asked.`,
  },
  {
    name: "crossheads between paragraphs",
    page: `
b| Albania has opened its renovated air base at Kucova to the alliance, four years after work began on the runways.

t| A Soviet inheritance

b| The base once housed MiG-19s. The alliance paid most of the 50 million euros that the works have cost.

t| What comes next

b| Drones bought from Turkey will be stationed there by the end of the year.`,
  },
  {
    name: "numbered demands without a colon before them",
    page: `
b| The rebels of the M23 handed the mediators a list on Saturday.

l| 1. The army must leave the airport of Bukavu.
l| 2. Burundi must withdraw its troops.
l| 3. The arrest warrants must be lifted.

b| Kinshasa refused to discuss the third point.`,
  },
  {
    name: "lines wrapped by a mail program",
    page: `
t| Latvia bans night flights

b| Latvia has closed its eastern airspace to civilian flights at night, the
b| defence ministry said, after a drone from Belarus crashed near Rezekne and
b| another was seen over Daugavpils. The ban will last until September, and
b| may be extended when the ministers of the region meet.

b| Belarus denied that the drones were its own. Lithuania said it would take
b| the same step should any more of them enter, and Estonia called for a
b| meeting of the allies.`,
  },
  {
    name: "words of a comment form inside sentences",
    page: `
b| Comments on the deal were scarce in Tokyo, where the ministry had asked for silence until the vote.

b| Leave a reply unanswered, a diplomat said, and Ankara takes offence.

b| Related to this is the question of fuel, which Nigeria sells to both.

b| Subscribe to the treaty or leave the talks, Oman told both sides.

b| Sources: two diplomats confirmed it to the agency, and a third denied it.`,
  },
  {
    name: "a dateline and a date line",
    page: `
y| Tuesday, October 3, 2023

b| NAIROBI, Kenya (AP) — Kenya will lead a mission to Haiti, the president said.

b| The Security Council approved the mission on Monday.`,
  },
  {
    name: "readout of a call",
    title: "Readout of the Prime Minister's call with the President of Ghana",
    page: `
b| The Prime Minister spoke to the President of Ghana this morning.

b| They discussed the security of the Sahel. The Prime Minister thanked Ghana for its troops in Lebanon.

b| The leaders looked forward to meeting in London.`,
  },
  {
    name: "a list of states that ends a statement",
    page: `
b| We, the undersigned, condemn the launch of ballistic missiles by North Korea and call on it to return to talks.

b| This statement is made on behalf of:
l| Albania
l| Ecuador
l| Japan
l| Malta`,
  },
];
