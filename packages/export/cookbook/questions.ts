// Questions that analysts ask, each with its Cypher; answers.jsonl holds their answers on the fixture graph, README.md is made from both.

/** One question. `note` says what to know about the answer; empty when there is nothing. */
export interface Question {
  readonly question: string;
  readonly note: string;
  readonly cypher: string;
}

export const QUESTIONS: readonly Question[] = [
  {
    question: "Who supplied whom with what, and since when?",
    note: "Plain arrows are what texts state as done. `items` holds ids of weapon systems; the claim's ITEM links lead to the systems themselves.",
    cypher: `MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {relation: 'SUPPLIED', status: 'actual'})-[:OBJECT]->(b:Entity)
MATCH (c)-[:ITEM]->(w:WeaponSystem)
WHERE c.basis <> 'alleged'
RETURN a.name AS supplier, b.name AS recipient, w.name AS item, min(c.date) AS since
ORDER BY supplier, recipient, item`,
  },
  {
    question: "Who arms Ukraine, and how many independent origins say so?",
    note: "Copies of one agency text count as one origin.",
    cypher: `MATCH (a)-[r:SUPPLIED]->(:Country {iso3: 'UKR'})
RETURN a.name AS supplier, r.claims AS claims, r.documents AS documents, r.origins AS origins
ORDER BY origins DESC, claims DESC, supplier`,
  },
  {
    question: "Who warned a country and then attacked it, moved troops to it, or said that it would not?",
    note: "Days are dates: intervals that are only known to the month are compared by their first day.",
    cypher: `MATCH (a)-[w:WARNED]->(b), (a)-[x:ATTACKED|DEPLOYED|ALLEGED_ATTACKED|DENIED_ATTACKED]->(b)
WHERE x.lastDay >= w.firstDay
RETURN a.name AS actor, b.name AS warned, w.firstDate AS warning, type(x) AS act, x.lastDate AS day
ORDER BY actor, warned, act`,
  },
  {
    question: "Which treaties bind a state, and with whom?",
    note: "Signed or ratified by both, by the state itself or by a leader who acted for it (the derived edge).",
    cypher: `MATCH (a:Country {iso3: 'POL'})-[:SIGNED|RATIFIED]->(t:Treaty)<-[:SIGNED|RATIFIED]-(b:Country)
RETURN DISTINCT t.name AS treaty, b.name AS partner
ORDER BY treaty, partner`,
  },
  {
    question: "Which agreements were negotiated or signed but not ratified by all that signed?",
    note: "",
    cypher: `MATCH (t:Treaty)<-[:SIGNED]-(c:Country)
OPTIONAL MATCH (c)-[r:RATIFIED]->(t)
WITH t, c, count(r) AS ratified
WHERE ratified = 0
WITH t, c ORDER BY c.name
RETURN t.name AS treaty, collect(c.name) AS missing
ORDER BY treaty`,
  },
  {
    question: "Who speaks about whom?",
    note: "A quoted or alleged claim names its speaker.",
    cypher: `MATCH (s:Entity)<-[:SPEAKER]-(c:Claim)-[:SUBJECT]->(a:Entity)
RETURN s.name AS speaker, a.name AS about, count(*) AS claims
ORDER BY claims DESC, speaker, about
LIMIT 10`,
  },
  {
    question: "Which claims does one side alone make?",
    note: "Every claim on the edge is quoted or alleged, by one and the same speaker.",
    cypher: `MATCH (a)-[r]->(b)
WHERE r.reported = 0 AND size(r.speakers) = 1
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.speakers[0] AS speaker
ORDER BY source, relation, target
LIMIT 12`,
  },
  {
    question: "What was planned and never happened?",
    note: "A planned edge without the plain edge between the same two.",
    cypher: `MATCH (a)-[p:PLANNED_SUPPLIED|PLANNED_VISITED|PLANNED_RATIFIED|PLANNED_AIDED]->(b)
WHERE NOT EXISTS { MATCH (a)-[d]->(b) WHERE d.relation = p.relation AND d.status = 'actual' AND d.alleged = 0 }
RETURN a.name AS source, p.relation AS relation, b.name AS target, p.firstDate AS date
ORDER BY relation, source, target`,
  },
  {
    question: "What was planned and is also said to have happened?",
    note: "The plan may be older or newer than the deed: compare the dates.",
    cypher: `MATCH (a)-[p]->(b), (a)-[d]->(b)
WHERE p.status = 'planned' AND p.alleged = 0 AND d.relation = p.relation AND d.status = 'actual' AND d.alleged = 0
RETURN a.name AS source, p.relation AS relation, b.name AS target, p.firstDate AS planned, d.firstDate AS done
ORDER BY source, relation, target`,
  },
  {
    question: "What is asserted by some and denied by others?",
    note: "The plain or alleged arrow beside the denied one.",
    cypher: `MATCH (a)-[d]->(b)
WHERE d.status = 'denied' AND d.alleged = 0
MATCH (a)-[s]->(b)
WHERE s.relation = d.relation AND s.status = 'actual'
RETURN a.name AS source, type(s) AS asserted, b.name AS target, s.speakers AS assertedBy, d.speakers AS deniedBy
ORDER BY source, asserted, target`,
  },
  {
    question: "Who met whom, in which order?",
    note: "Meetings run both ways: match them without an arrowhead.",
    cypher: `MATCH (a)-[m:MET]-(b)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, m.firstDate AS date, m.derived AS forTheirStates
ORDER BY m.firstDay, one, other`,
  },
  {
    question: "With whom does a state exercise?",
    note: "",
    cypher: `MATCH (:Country {iso3: 'JPN'})-[r:EXERCISED_WITH]-(partner)
RETURN partner.name AS partner, r.firstDate AS date
ORDER BY partner`,
  },
  {
    question: "Which members of an alliance arm a country outside it?",
    note: "",
    cypher: `MATCH (a:Country)-[:MEMBER_OF]->(:Organization {name: 'NATO'})
MATCH (a)-[r:SUPPLIED]->(b:Country)
WHERE NOT EXISTS { (b)-[:MEMBER_OF]->(:Organization {name: 'NATO'}) }
WITH a, r, b ORDER BY a.name
RETURN b.name AS recipient, collect(a.name) AS suppliers, sum(r.claims) AS claims
ORDER BY recipient`,
  },
  {
    question: "Who makes the weapons that were used against a country?",
    note: "The maker, the user, and what happened to whom.",
    cypher: `MATCH (user:Country)-[a:ATTACKED]->(target:Country)
MATCH (user)-[:USED]->(w:WeaponSystem)<-[:PRODUCED]-(maker)
WHERE w.id IN a.items
RETURN DISTINCT target.name AS target, user.name AS user, w.name AS weapon, maker.name AS maker
ORDER BY target, user, weapon, maker`,
  },
  {
    question: "Who bought what from whom?",
    note: "",
    cypher: `MATCH (buyer)-[p:PURCHASED]->(seller)
WHERE NOT seller:WeaponSystem
RETURN buyer.name AS buyer, seller.name AS seller, p.items AS items, p.firstDate AS date
ORDER BY buyer, seller`,
  },
  {
    question: "Who holds which office where?",
    note: "",
    cypher: `MATCH (l:Leader)-[r:HOLDS_OFFICE_IN]->(x)
RETURN l.name AS leader, r.offices[0] AS office, x.name AS of, r.former AS former
ORDER BY leader`,
  },
  {
    question: "What did a leader do that counts for the state?",
    note: "The state's edge is marked as derived and counts nothing in rankings.",
    cypher: `MATCH (l:Leader)-[:HOLDS_OFFICE_IN]->(c:Country)
MATCH (l)-[r]->(x), (c)-[d]->(x)
WHERE type(d) = type(r) AND d.derived
RETURN l.name AS leader, c.name AS state, type(r) AS act, x.name AS object
ORDER BY leader, act, object`,
  },
  {
    question: "Who was sanctioned, by whom, since when?",
    note: "",
    cypher: `MATCH (a)-[r:SANCTIONED]->(b)
WITH a, r, b ORDER BY a.name
RETURN b.name AS sanctioned, collect(a.name) AS senders, min(r.firstDate) AS since
ORDER BY sanctioned`,
  },
  {
    question: "Who has the most conflicts with whom?",
    note: "Claims of accusation, threat and force between two states, both ways.",
    cypher: `MATCH (a:Country)-[r:ACCUSED|CONDEMNED|WARNED|SANCTIONED|ATTACKED]-(b:Country)
WHERE a.id < b.id AND NOT r.derived
RETURN a.name AS one, b.name AS other, sum(r.claims) AS claims
ORDER BY claims DESC, one, other
LIMIT 5`,
  },
  {
    question: "What happened between two states in one year?",
    note: "`firstDay` and `lastDay` bound what the source says, be it a day, a month or a year.",
    cypher: `MATCH (a:Country {iso3: 'POL'})-[r]-(b:Country {iso3: 'RUS'})
WHERE r.lastDay >= date('2024-01-01') AND r.firstDay <= date('2024-12-31')
RETURN startNode(r).name AS source, type(r) AS relation, endNode(r).name AS target, r.firstDate AS date
ORDER BY date, relation, source`,
  },
  {
    question: "How are two entities connected?",
    note: "Name the relations that may be walked; without them everything is near everything.",
    cypher: `MATCH p = shortestPath((a:Country {iso3: 'GUY'})-[:MET|EXERCISED_WITH|SUPPLIED|PURCHASED*..5]-(b:Country {iso3: 'KOR'}))
RETURN [n IN nodes(p) | n.name] AS way, length(p) AS steps`,
  },
  {
    question: "Which sentences stand behind an edge?",
    note: "With claims in the database, evidence is a pattern.",
    cypher: `MATCH (c:Claim {edge: 'country:RUS|WARNED|country:POL'})-[:STATED_IN]->(d:Document)
RETURN c.quote AS sentence, d.publisher AS publisher, d.published AS published
ORDER BY publisher`,
  },
  {
    question: "Which documents say the most?",
    note: "",
    cypher: `MATCH (d:Document)<-[:STATED_IN]-(c:Claim)
RETURN d.title AS title, d.publisher AS publisher, count(c) AS claims
ORDER BY claims DESC, publisher
LIMIT 5`,
  },
  {
    question: "Which weapon systems went to whom?",
    note: "`recipients` stands on the edge from the supplier to the system.",
    cypher: `MATCH (a)-[r:SUPPLIED]->(w:WeaponSystem)
UNWIND r.recipients AS recipient
MATCH (b:Entity {id: recipient})
WITH a, w, b ORDER BY a.name
RETURN w.family AS family, w.name AS system, b.name AS recipient, collect(a.name) AS suppliers
ORDER BY family, system, recipient`,
  },
  {
    question: "Which claims rest on one weak source?",
    note: "",
    cypher: `MATCH (a)-[r]->(b)
WHERE r.origins = 1 AND r.confidence < 0.6
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.confidence AS confidence
ORDER BY confidence, source, relation, target`,
  },
];
