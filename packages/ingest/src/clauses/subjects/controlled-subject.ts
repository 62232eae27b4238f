// A verb under another in, who does it as that other verb tells out: who is accused of it, helped in it or asked to do it, else its subject.

import { fill } from "../frames/fill.ts";
import type { Filler, Via } from "../frames/frame.ts";
import { isLookedForwardTo } from "../status/foreseen.ts";
import { GERUND_AFTER } from "../status/governors.ts";
import {
  dependents,
  formOf,
  isNominal,
  isVerbal,
  labelOf,
  lemmaOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";
import { condemnedDoer } from "./condemned-doer.ts";
import { OBJECT_CONTROL } from "./control-verbs.ts";
import { equatedWith } from "./equated-with.ts";
import { gatheredToSign } from "./gathered.ts";
import { isGivenTime, isMarkedTo } from "./given-time.ts";
import { isPassive } from "./is-passive.ts";
import { antecedent, isRelativePronoun } from "./relative-pronoun.ts";

/** Verbs that answer what others decide: "welcomed the decision to impose sanctions", whose makers are others. */
export const REACTING: ReadonlySet<string> = new Set(
  "welcome praise hail applaud blast slam deride dismiss condemn criticise criticize denounce reject support back oppose urge protest note await see regret deplore investigate foil thwart uncover prevent stop disrupt expose discover block reveal avert probe fear veto suspect resist halt".split(
    " ",
  ),
);

/** "discussed approaches to tightening sanctions": whose it would be, nobody says. */
export const OPEN: RegExp = /^(approach|position|issue|question|matter|stance|view|idea|option|way|possibility)$/;

/** "voiced unease about using force": whose it would be, nobody says. */
export const FEELINGS: RegExp =
  /^(unease|concern|alarm|worry|anger|fear|doubt|outrage|dismay|reservation|misgiving|anxiety|apprehension|suspicion)$/;

/** "supported Chad in acquiring jets", "backs Chad joining the union": who is helped does it. */
const HELPING: ReadonlySet<string> = new Set(
  "support back assist help aid endorse favour favor oppose welcome praise hail applaud celebrate".split(" "),
);

/** "accused Libya of bombing", "blamed Chad for shelling": who is accused did it. */
export function adverbialSubject(
  index: TreeIndex,
  verb: number,
  head: number,
  again: (word: number, via: Via) => Filler[],
): Filler[] {
  const criticised =
    uposOf(index, head) === "ADJ"
      ? dependents(index, head, "obl").find(
          (word) => word < verb && dependents(index, word, "case").some((mark) => formOf(index, mark) === "of"),
        )
      : undefined;
  if (criticised !== undefined) return fill(index, criticised, "control");
  const condemned = condemnedDoer(index, verb, head);
  if (condemned !== undefined) return condemned;
  if (isOfSubject(index, verb, head)) return again(head, "adverbial");
  if (isNominal(index, head) && !isVerbal(index, head))
    return uposOf(index, head) === "ADJ" &&
      dependents(index, head, "nsubj").length > 0 &&
      (formOf(index, verb - 1) === "in" || isDisposed(index, verb, head))
      ? again(head, "control")
      : beside(index, verb, head);
  const called =
    /^(call|appeal)$/.test(lemmaOf(index, head)) && formOf(index, verb - 1) === "to"
      ? dependents(index, head, "obl").find(
          (word) =>
            word > head &&
            word < verb &&
            dependents(index, word, "case").some((mark) => /^(on|upon|to)$/.test(formOf(index, mark))),
        )
      : undefined;
  if (called !== undefined) return fill(index, called, "control");
  const wanted =
    WANTING.test(lemmaOf(index, head)) && formOf(index, verb - 1) === "to" ? wantedFor(index, verb, head) : -1;
  if (wanted >= 0) return fill(index, wanted, "control");
  const pressed = pressedTo(index, verb, head);
  if (pressed !== undefined) return fill(index, pressed, "control");
  const awaited = isLookedForwardTo(index, verb, head)
    ? dependents(index, head, "obl").find((word) => word < verb)
    : undefined;
  if (awaited !== undefined && awaited >= verb - 2) return fill(index, awaited, "control");
  const object = dependents(index, head, "obj", "iobj").sort((a, b) => a - b)[0];
  if (
    object !== undefined &&
    object < verb &&
    (isToBeDone(index, verb) ||
      isGivenTime(index, head, object, verb) ||
      isHiredTo(index, verb, head) ||
      isRalliedTo(index, verb, head, object))
  )
    return fill(index, object, "control");
  const gathered = gatheredToSign(index, verb, head, again);
  if (gathered !== undefined) return gathered;
  const felt = object !== undefined && FEELINGS.test(lemmaOf(index, object)) && tagOf(index, verb) === "VBG";
  if (felt && dependents(index, verb, "mark").some((mark) => /^(about|over|at|of)$/.test(formOf(index, mark))))
    return [];
  const open = object !== undefined && OPEN.test(lemmaOf(index, object)) && tagOf(index, verb) === "VBG";
  if (open && dependents(index, verb, "mark").some((mark) => /^(on|about|towards?)$/.test(formOf(index, mark))))
    return [];
  if (object !== undefined && object < verb && GREETING.test(lemmaOf(index, head)) && formOf(index, verb - 1) === "to")
    return [];
  if (
    /^(use|spend|earmark|allocate)$/.test(lemmaOf(index, head)) &&
    isPassive(index, head) &&
    formOf(index, verb - 1) === "for"
  )
    return [];
  const blamed = dependents(index, verb, "mark", "case").some((mark) =>
    (/^(accuse|blame|suspect)$/.test(lemmaOf(index, head))
      ? /^(of|for|from|into|against|by)$/
      : /^(of|for|from|into|against)$/
    ).test(formOf(index, mark)),
  );
  const helped =
    (HELPING.has(lemmaOf(index, head)) && tagOf(index, verb) === "VBG" && !/^(,|by)$/.test(formOf(index, verb - 1))) ||
    (/^(support|assist|help|aid|enable|licen[cs]e|contract|commission|hire|permit|allow)$/.test(lemmaOf(index, head)) &&
      formOf(index, verb - 1) === "to");
  if (object !== undefined && joinsIn(index, verb, head))
    return [...again(head, "adverbial"), ...fill(index, object, "control")];
  const punished = blamed && formOf(index, verb - 1) === "for" ? punishedBy(index, head, verb) : -1;
  if (punished >= 0) return fill(index, punished, "control");
  const reason =
    formOf(index, verb - 1) === "for" && (lemmaOf(index, head) === "cite" || REAPING.test(lemmaOf(index, head)));
  return !reason && (blamed || helped) && object !== undefined && object < verb
    ? fill(index, object, "control")
    : again(head, "adverbial");
}

/** "After visiting Chad, he was tired", "is guilty of attacking it": done by whoever is said to be so. */
function isOfSubject(index: TreeIndex, verb: number, head: number): boolean {
  if (isVerbal(index, head) || dependents(index, head, "cop").length === 0) return false;
  const [mark] = dependents(index, verb, "mark", "case").map((word) => formOf(index, word));
  if (tagOf(index, verb) === "VBG" && mark !== undefined)
    return verb < head
      ? /^(after|since|while|by|when|before|despite|without|in)$/.test(mark)
      : /^(guilty|culpable|responsible|famous|infamous|notorious|liable|sorry)$/.test(lemmaOf(index, head)) &&
          /^(of|for)$/.test(mark);
  return verb < head && dependents(index, verb, "aux").some((aux) => formOf(index, aux) === "having");
}

/** "drew criticism for attacking it", "won praise for signing": whoever gets it did that. */
const REAPING = /^(draw|win|earn|attract|incur|reap|face|risk|garner|suffer|provoke)$/;

/** "advocated for lenders to help": the lenders would. */
const WANTING = /^(advocate|push|press|lobby|campaign|plead|call|pray|wait|hope)$/;
const wantedFor = (index: TreeIndex, verb: number, head: number): number =>
  dependents(index, head, "obl").find(
    (word) =>
      word > head && word < verb && dependents(index, word, "case").some((mark) => formOf(index, mark) === "for"),
  ) ?? -1;

/** "is an ally, supplying jets": whoever is said to be one supplies them. */
function beside(index: TreeIndex, verb: number, noun: number): Filler[] {
  const equated = tagOf(index, verb) === "VBG" && formOf(index, verb - 1) === "," ? equatedWith(index, noun) : [];
  return equated.length > 0 ? equated : fill(index, noun, "control");
}

/** "imposed sanctions on Chad for arming the rebels": on whom; -1 for nobody. */
function punishedBy(index: TreeIndex, head: number, verb: number): number {
  const [penalty] = dependents(index, head, "obj");
  if (penalty === undefined || !/^(sanction|fine|penalty|ban|embargo|tariff|freeze)$/.test(lemmaOf(index, penalty)))
    return -1;
  const phrases = [...dependents(index, penalty, "nmod"), ...dependents(index, head, "obl")];
  return (
    phrases.find(
      (word) =>
        word < verb && dependents(index, word, "case").some((mark) => /^(on|against|upon)$/.test(formOf(index, mark))),
    ) ?? -1
  );
}

/** "is open to sending", "is capable of sending", "was the first to send", "is free to send". */
const isDisposed = (index: TreeIndex, verb: number, head: number): boolean =>
  tagOf(index, verb) === "VBG"
    ? GERUND_AFTER.has(`${lemmaOf(index, head)} ${formOf(index, verb - 1)}`)
    : formOf(index, verb - 1) === "to" &&
      /^(free|first|last|next|latest|only|second|third|quick|entitled|welcome|due)$/.test(lemmaOf(index, head));

/** "ordered two frigates, to be built by Chad": what is ordered is built. */
const isToBeDone = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "aux:pass").some(
    (be) => formOf(index, be) === "be" && formOf(index, be - 1) === "to" && formOf(index, be - 2) === ",",
  );

/** "picked a firm to build it", "paid a firm millions to build it", "asked the firm to build it": the firm builds. */
const isHiredTo = (index: TreeIndex, verb: number, head: number): boolean =>
  (/^(pick|select|choose|hire|contract|tap|commission|appoint|task|invite|ask|beg|implore|instruct|persuade|request)$/.test(
    lemmaOf(index, head),
  ) ||
    (lemmaOf(index, head) === "pay" && dependents(index, head, "iobj").length > 0)) &&
  formOf(index, verb - 1) === "to";

/** "rallied the allies to support Chad", "leading Mali to condemn it": they do it; troops that are mobilised serve who mobilises them. */
const isRalliedTo = (index: TreeIndex, verb: number, head: number, object: number): boolean =>
  /^(rally|get|galvani[sz]e|mobili[sz]e|spur|inspire|coax|embolden|motivate|lead|prompt|cause|force|push|compel|provoke|drive|oblige|convince|encourage|pressure|urge|warn)$/.test(
    lemmaOf(index, head),
  ) &&
  isMarkedTo(index, verb) &&
  (uposOf(index, object) === "PROPN" ||
    /^(more|many|several|other|others|ally|partner|donor|state|country|nation|member|government|community|neighbour|neighbor|leader|minister|ministry|parliament|council|authority|official|lawmaker)$/.test(
      lemmaOf(index, object),
    ));

/** "welcomed the ministry's request to buy jets": others buy. */
const GREETING = /^(welcome|hail|praise|applaud|await|regret)$/;

/** "foiled a plot to bomb": others would have. */
const PLOTS = /^(plot|plan|attempt|bid|conspiracy|scheme|intention|decision)$/;

/** "rebels, whom Chad says are backed by Niger": they are, not Chad; -1 where nobody is told of so. */
function toldOf(index: TreeIndex, head: number): number {
  if (!TOLD_OF.test(lemmaOf(index, head))) return -1;
  const [pronoun, ...rest] = dependents(index, head, "obj", "nsubj").filter((word) => word < head);
  if (pronoun === undefined || rest.length === 0 || !isRelativePronoun(index, pronoun)) return -1;
  return antecedent(index, head);
}
const TOLD_OF = /^(say|believe|think|claim|allege|suspect|report|know|fear|insist|argue|conclude|contend|consider)$/;

/** "joins Chad in condemning the raid": both do it. */
const joinsIn = (index: TreeIndex, verb: number, head: number): boolean =>
  lemmaOf(index, head) === "join" && dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "in");

/** "urged Chad to leave": Chad would; "promised Chad to leave": who promised would. */
export function controlledSubject(
  index: TreeIndex,
  verb: number,
  head: number,
  again: (word: number, via: Via) => Filler[],
): Filler[] {
  if (
    labelOf(index, verb) === "ccomp" &&
    dependents(index, verb, "mark", "aux").some((word) => /^(that|if|whether)$/.test(formOf(index, word)))
  )
    return formOf(index, verb - 1) === "to" ? again(head, "control") : [];
  const object = dependents(index, head, "obj", "iobj")[0];
  const told = toldOf(index, head);
  if (told >= 0) return [{ word: told, via: "relative" }];
  if (
    object === undefined &&
    (/^(urge|recommend|advise)$/.test(lemmaOf(index, head)) ||
      (lemmaOf(index, head) === "call" && dependents(index, head, "obl").length === 0))
  )
    return [];
  if (object !== undefined && REACTING.has(lemmaOf(index, head)) && PLOTS.test(lemmaOf(index, object))) return [];
  if (lemmaOf(index, head) === "summon" && /^(condemn|protest|denounce|complain)$/.test(lemmaOf(index, verb)))
    return again(head, "control");
  const gathered = gatheredToSign(index, verb, head, again);
  if (gathered !== undefined) return gathered;
  const finite = /^(VBD|VBZ|VBP)$/.test(tagOf(index, verb));
  if (finite && labelOf(index, verb) === "ccomp") return [];
  if (object !== undefined && OBJECT_CONTROL.has(lemmaOf(index, head))) {
    if (
      isRelativePronoun(index, object) &&
      /^(want|need|expect|ask)$/.test(lemmaOf(index, head)) &&
      dependents(index, verb, "obj", "aux:pass").length === 0
    )
      return again(head, "control");
    if (!isRelativePronoun(index, object)) return fill(index, object, "control");
    const noun = antecedent(index, head);
    return noun < 0 ? [] : [{ word: noun, via: "control" }];
  }
  if (
    object !== undefined &&
    object < verb &&
    tagOf(index, verb) === "VBG" &&
    labelOf(index, verb) === "xcomp" &&
    !/^(using|employing)$/.test(formOf(index, verb)) &&
    !isRelativePronoun(index, object)
  )
    return fill(index, object, "control");
  const oblique = OBJECT_CONTROL.has(lemmaOf(index, head))
    ? dependents(index, head, "obl").find((word) =>
        dependents(index, word, "case").some((c) => /^(on|upon|to)$/.test(formOf(index, c))),
      )
    : undefined;
  return oblique !== undefined ? fill(index, oblique, "control") : again(head, "control");
}

/** "put pressure on Chad to sign": Chad would sign. */
function pressedTo(index: TreeIndex, verb: number, head: number): number | undefined {
  if (
    formOf(index, verb - 1) !== "to" ||
    !dependents(index, head, "obj").some((word) => formOf(index, word) === "pressure")
  )
    return undefined;
  return dependents(index, head, "obl").find(
    (word) => word < verb && dependents(index, word, "case").some((mark) => /^(on|upon)$/.test(formOf(index, mark))),
  );
}
