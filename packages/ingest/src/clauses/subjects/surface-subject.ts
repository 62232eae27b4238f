// A verb in, the words that are its subject on the surface out, wherever the sentence put them.

import { creditedObject } from "../frames/credited-object.ts";
import { fill } from "../frames/fill.ts";
import type { Filler, Via } from "../frames/frame.ts";
import { alreadySaid } from "../status/said-aloud.ts";
import {
  dependents,
  formOf,
  headOf,
  isNominal,
  isVerbal,
  labelOf,
  lemmaOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";
import { condemnedDoer, isChargedWith } from "./condemned-doer.ts";
import { adverbialSubject, controlledSubject, FEELINGS, OPEN, REACTING } from "./controlled-subject.ts";
import { equatedWith, isOneOf, KINDS, saidToBeOne } from "./equated-with.ts";
import { isPassive } from "./is-passive.ts";
import { hasLostSubject } from "./lost-subject.ts";
import { permittedBy } from "./permitted.ts";
import { antecedent, isPartOfRelative, isRelativePronoun, relativeGap } from "./relative-pronoun.ts";

const MAX_STEPS = 6;

/** "that Sudan arms rebels", "for Sudan to leave": a clause with a subject of its own. */
export const isClauseWithSubject = (index: TreeIndex, word: number): boolean =>
  /^(ccomp|xcomp|advcl|acl|acl:relcl)$/.test(labelOf(index, word)) &&
  dependents(index, word, "nsubj", "nsubj:pass").some((subject) => !isRelativePronoun(index, subject));

/** The surface subject: nominal subject of the active, patient of the passive. */
export function surfaceSubject(index: TreeIndex, verb: number, steps = 0): Filler[] {
  const all = dependents(index, verb, "nsubj", "nsubj:pass", "nsubj:outer");
  const own = all.filter(
    (subject) => !all.includes(subject + 1) && !(all.length > 1 && formOf(index, subject + 1) === ":"),
  );
  if (own.length > 0) return own.flatMap((subject) => ownSubject(index, verb, subject));
  if (steps >= MAX_STEPS) return [];
  const head = headOf(index, verb);
  if (head < 0) return [];
  const inherited = inheritedSubject(index, verb, head, steps);
  return inherited.length > 0 ? inherited : [];
}

function ownSubject(index: TreeIndex, verb: number, subject: number): Filler[] {
  if (!isRelativePronoun(index, subject) && !isPartOfRelative(index, subject)) return fill(index, subject, "direct");
  const noun = nameBeforeWho(index, subject) ?? antecedent(index, verb);
  const one = KINDS.test(lemmaOf(index, noun)) ? equatedWith(index, noun) : [];
  if (one.length > 0) return one;
  return noun < 0 ? [] : fill(index, noun, "relative").filter(({ word }) => word < subject);
}

/** "was given to Chad by Idris Deng, who built it": "who" is the person named just before, wherever the parser hung the clause. */
function nameBeforeWho(index: TreeIndex, who: number): number | undefined {
  const last = who - 2;
  if (formOf(index, who) !== "who" || formOf(index, who - 1) !== "," || labelOf(index, last) !== "flat")
    return undefined;
  return headOf(index, last);
}

function inheritedSubject(index: TreeIndex, verb: number, head: number, steps: number): Filler[] {
  const again = (word: number, via: Via): Filler[] =>
    surfaceSubject(index, word, steps + 1).map(({ word: each, via: how }) => ({
      word: each,
      via: how === "direct" ? via : how,
    }));
  const credited = creditedObject(index, verb);
  if (credited !== undefined) return fill(index, credited, "control");
  const speaking = labelOf(index, verb) === "acl" ? alreadySaid(index, verb) : -1;
  if (speaking >= 0) return again(speaking, "control");
  switch (labelOf(index, verb)) {
    case "conj":
      return isNominal(index, head) && !isVerbal(index, head) && dependents(index, head, "nsubj", "cop").length === 0
        ? []
        : again(head, "shared");
    case "xcomp":
    case "ccomp":
      return controlledSubject(index, verb, head, again);
    case "advcl":
      if (hasLostSubject(index, verb, head)) return [];
      return adverbialSubject(index, verb, head, again);
    case "parataxis":
      return dependents(index, verb, "obj", "obl", "ccomp", "xcomp").length > 0 ? again(head, "shared") : [];
    case "acl":
      return isChargedWith(index, verb, head) ? fill(index, head, "control") : reducedSubject(index, verb, head, steps);
    case "acl:relcl":
      return relativeGap(index, verb, head);
    default:
      return [];
  }
}

const MESSAGES: ReadonlySet<string> = new Set(
  "statement letter message video videotape interview speech address note tweet recording tape audio communique communiqué post article resolution declaration report call determination decision notice certification order".split(
    " ",
  ),
);

/** "rejected a resolution calling on Chad": who stops a text does not speak in it. */
const STOPPING = /^(reject|veto|block|oppose|dismiss|defeat|receive|condemn|criticise|criticize|denounce)$/;

/** "in a letter warning Chad": whoever wrote the letter warns. */
function speakerOf(index: TreeIndex, noun: number, steps: number): Filler[] {
  const owner = dependents(index, noun, "nmod:poss")[0];
  if (owner !== undefined) return fill(index, owner, "control");
  const source = dependents(index, noun, "nmod").find((child) =>
    dependents(index, child, "case").some((word) =>
      (/^(letter|message|note|telegram|call)$/.test(lemmaOf(index, noun)) ? /^(by|from)$/ : /^(by|from|of)$/).test(
        formOf(index, word),
      ),
    ),
  );
  if (source !== undefined) return fill(index, source, "control");
  const governor = headOf(index, noun);
  return governor >= 0 && isVerbal(index, governor) && !STOPPING.test(lemmaOf(index, governor))
    ? surfaceSubject(index, governor, steps + 1).map(({ word }) => ({ word, via: "control" }))
    : [];
}

/** "rejected a request to deploy": who answers a request does not do what it asks for. */
const ANSWERING =
  /^(reject|approve|accept|grant|deny|refuse|decline|honou?r|veto|oppose|support|welcome|consider|turn|receive)$/;

/** "rejected a request to send jets": who refuses to give does not give. */
const REFUSING = /^(reject|deny|refuse|decline|turn|rebuff|dismiss|ignore)$/;
const GIVING =
  /^(send|supply|provide|deliver|donate|sell|give|transfer|lend|lease|grant|train|contribute|finance|fund|host)$/;

/** "sanctioned a firm for buying jets": whoever is judged did it. */
const JUDGING =
  /^(sanction|blacklist|punish|penalise|penalize|fine|blame|criticise|criticize|condemn|denounce|thank|praise|rebuke|indict|charge|censure|commend|credit|arrest|jail)$/;

/** "accepted X's invitation to visit": who accepts visits. */
const ANSWERING_INVITATION = /^(accept|receive|get|decline|reject|refuse|have)$/;

const ASKED = /^(invitation|appeal|request|instruction)$/;

/** "an invitation to Chad to visit": who is invited would. */
const askedOf = (index: TreeIndex, noun: number, verb: number): number | undefined =>
  dependents(index, noun, "nmod").find(
    (word) =>
      word > noun && word < verb && dependents(index, word, "case").some((mark) => formOf(index, mark) === "to"),
  );

/** "imposed sanctions on firms for backing the rebels": they back them. */
const isPunished = (index: TreeIndex, noun: number, verb: number): boolean =>
  labelOf(index, noun) === "obl" &&
  /^(impose|slap|levy|place|put|announce)$/.test(lemmaOf(index, verb)) &&
  dependents(index, noun, "case").some((mark) => /^(on|against|upon)$/.test(formOf(index, mark)));

/** "troops fighting …" (the noun acts), "the plan to send …" (whoever has the plan acts). */
function reducedSubject(index: TreeIndex, verb: number, noun: number, steps: number): Filler[] {
  if (MESSAGES.has(lemmaOf(index, noun)) && tagOf(index, verb) === "VBG") return speakerOf(index, noun, steps);
  const player = lemmaOf(index, noun) === "role" ? dependents(index, noun, "nmod:poss")[0] : undefined;
  if (player !== undefined) return fill(index, player, "control");
  const asked = ASKED.test(lemmaOf(index, noun)) ? askedOf(index, noun, verb) : permittedBy(index, noun);
  if (asked !== undefined) return fill(index, asked, "control");
  const clause = headOf(index, noun);
  if (lemmaOf(index, noun) === "invitation" && ANSWERING_INVITATION.test(lemmaOf(index, clause)))
    return surfaceSubject(index, clause, steps + 1).map(({ word }) => ({ word, via: "control" }));
  const condemned = clause < 0 ? undefined : condemnedDoer(index, verb, clause);
  if (condemned !== undefined) return condemned;
  if (
    tagOf(index, verb) === "VBG" &&
    (isPoised(index, noun) || formOf(index, verb - 1) === "," || isOneOf(index, noun))
  ) {
    const equated = equatedWith(index, noun);
    if (equated.length > 0) return equated;
  }
  if (tagOf(index, verb) === "VBG" && FEELINGS.test(lemmaOf(index, noun)) && dependents(index, verb, "mark").length > 0)
    return [];
  if (tagOf(index, verb) === "VBG" && OPEN.test(lemmaOf(index, noun)) && dependents(index, verb, "mark").length > 0)
    return clause >= 0 && ENTERTAINING.test(lemmaOf(index, clause)) && formOf(index, verb - 1) === "of"
      ? surfaceSubject(index, clause, steps + 1).map(({ word }) => ({ word, via: "control" }))
      : [];
  if (
    /^(need|importance|necessity|urgency|value|imperative|benefit|significance|relevance)$/.test(lemmaOf(index, noun))
  )
    return [];
  const judged =
    clause >= 0 &&
    ((JUDGING.test(lemmaOf(index, clause)) && labelOf(index, noun) === "obj") || isPunished(index, noun, clause));
  if (judged && tagOf(index, verb) === "VBG" && /^(for|over)$/.test(formOf(index, verb - 1)))
    return [{ word: noun, via: "control" }];
  if (
    tagOf(index, verb) === "VBG" &&
    dependents(index, verb, "mark").length > 0 &&
    clause >= 0 &&
    isVerbal(index, clause)
  )
    return surfaceSubject(index, clause, steps + 1).map(({ word }) => ({ word, via: "adverbial" }));
  if (
    tagOf(index, verb) === "VBG" &&
    dependents(index, verb, "mark").length > 0 &&
    dependents(index, noun, "cop").length > 0
  )
    return surfaceSubject(index, noun, steps + 1).map(({ word }) => ({ word, via: "control" }));
  const governor = headOf(index, noun);
  if (/^(using|employing)$/.test(formOf(index, verb)) && governor >= 0 && isVerbal(index, governor))
    return actorOf(index, governor, steps);
  if (tagOf(index, verb) !== "VB") return [{ word: noun, via: "reduced" }];
  if (isWhere(index, noun)) {
    let above = governor;
    for (let at = 0; above >= 0 && !isVerbal(index, above) && at < MAX_STEPS; at++) above = headOf(index, above);
    return above < 0 ? [] : surfaceSubject(index, above, steps + 1).map(({ word }) => ({ word, via: "control" }));
  }
  if (labelOf(index, noun) === "xcomp" && governor >= 0 && /^(become|remain)$/.test(lemmaOf(index, governor)))
    return surfaceSubject(index, governor, steps + 1).map(({ word }) => ({ word, via: "control" }));
  const equated = saidToBeOne(index, noun);
  if (equated.length > 0) return equated.flatMap((word) => fill(index, word, "control"));
  if (isAskedToGive(index, verb, noun, governor))
    return surfaceSubject(index, governor, steps + 1).map(({ word }) => ({ word, via: "control" }));
  if (/^(request|call|demand|appeal|plea)$/.test(lemmaOf(index, noun)))
    return governor >= 0 &&
      isVerbal(index, governor) &&
      labelOf(index, noun) === "obj" &&
      (!ANSWERING.test(lemmaOf(index, governor)) ||
        (REFUSING.test(lemmaOf(index, governor)) && GIVING.test(lemmaOf(index, verb))))
      ? surfaceSubject(index, governor, steps + 1).map(({ word }) => ({ word, via: "control" }))
      : [];
  const owner = dependents(index, noun, "nmod:poss")[0];
  if (owner !== undefined) return fill(index, owner, "control");
  if (governor >= 0 && JUDGING.test(lemmaOf(index, governor)) && labelOf(index, noun) === "obl")
    return dependents(index, governor, "obj").flatMap((word) => fill(index, word, "control"));
  const maker = dependents(index, noun, "nmod").find((child) =>
    dependents(index, child, "case").some((word) => formOf(index, word) === "by"),
  );
  if (maker !== undefined) return fill(index, maker, "control");
  const chooser =
    /^(choice|right|freedom|ability|decision|willingness|readiness|refusal|failure|duty|plan|plot|attempt|intention|threat|pledge|promise|desire|wish|tendency|habit)$/.test(
      lemmaOf(index, noun),
    )
      ? dependents(index, noun, "nmod").find(
          (child) => child < verb && dependents(index, child, "case").some((word) => formOf(index, word) === "of"),
        )
      : undefined;
  if (chooser !== undefined) return fill(index, chooser, "control");
  const named = dependents(index, noun, "amod", "compound").find(
    (word) => /^\p{Lu}/u.test(index.tree.forms[word] ?? "") && word > 0,
  );
  if (named !== undefined) return fill(index, named, "control");
  if (governor >= 0 && REACTING.has(lemmaOf(index, governor))) return [];
  if (governor >= 0 && isVerbal(index, governor) && /^(obj|obl|xcomp|nsubj:pass)$/.test(labelOf(index, noun))) {
    const actor = actorOf(index, governor, steps);
    if (actor.length > 0) return actor.map(({ word }) => ({ word, via: "control" }));
  }
  const modifier = dependents(index, noun, "amod", "compound")[0];
  return modifier === undefined
    ? [{ word: noun, via: "reduced" }]
    : [
        { word: noun, via: "reduced" },
        { word: modifier, via: "control" },
      ];
}

/** "is on the verge of sending", "is in favour of sending", "is in the process of sending". */
const isPoised = (index: TreeIndex, noun: number): boolean =>
  /^(verge|brink|cusp|favour|favor|point|process|midst|middle|stage)$/.test(lemmaOf(index, noun)) &&
  dependents(index, noun, "cop").length > 0;

/** "floated the idea of sending", "rejected the idea of sending": whoever has it in mind would. */
const ENTERTAINING =
  /^(float|moot|raise|entertain|consider|weigh|toy|explore|mull|contemplate|reject|dismiss|rule|abandon|drop|oppose|discard|shelve|exclude)$/;

/** "will be in Gao, Mali, to visit the base": a place does not visit. */
const isWhere = (index: TreeIndex, noun: number): boolean =>
  uposOf(index, noun) === "PROPN" &&
  [noun, headOf(index, noun)].some(
    (word) =>
      word >= 0 &&
      uposOf(index, word) === "PROPN" &&
      dependents(index, word, "case").some((mark) => /^(in|at)$/.test(formOf(index, mark))),
  );

/** "rejected Chad's request to send troops": whoever answers would send them. */
const isAskedToGive = (index: TreeIndex, verb: number, noun: number, governor: number): boolean =>
  /^(request|call|demand|appeal|plea|pressure)$/.test(lemmaOf(index, noun)) &&
  /^(send|provide|contribute|supply|deliver|donate|dispatch|lend|commit|sell|extradite)$/.test(lemmaOf(index, verb)) &&
  governor >= 0 &&
  isVerbal(index, governor) &&
  labelOf(index, noun) === "obj" &&
  /^(reject|accept|grant|deny|refuse|decline|honou?r|rebuff|resist|dismiss|fulfil|fulfill|answer|heed)$/.test(
    lemmaOf(index, governor),
  );

/** Who acts: "struck the port using drones", "was struck by Chad using drones". */
function actorOf(index: TreeIndex, verb: number, steps: number): Filler[] {
  const agents = isPassive(index, verb)
    ? dependents(index, verb, "obl:agent").flatMap((word) => fill(index, word, "adverbial"))
    : [];
  return agents.length > 0
    ? agents
    : surfaceSubject(index, verb, steps + 1).map(({ word }) => ({ word, via: "adverbial" }));
}
