// A word in, whether it names arms or aid out.

import { ARMS_NOUNS } from "../../clauses/owners/weapon-nouns.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Money, relief, and what is given without being arms. Left out: "supplies" and "gas", which are sold. */
const AID: ReadonlySet<string> = words(`
  aid assistance support help relief fund funding money loan grant package donation credit finance financing intelligence food medicine vaccine dose
  wheat grain generator dollar euro pound yen billion million bln mln tonne ton tent backing reimbursement subsidy expertise logistics resource
  blanket ambulance ventilator mask shelter kit reconstruction stimulus bailout line-of-credit kroner krona kronor franc rupee yuan hryvnia rouble ruble`);
const RELIEF: ReadonlySet<string> = words(
  "humanitarian medical food relief emergency financial military rescue non-lethal nonlethal",
);
const MILITARY: ReadonlySet<string> = words("military defence defense weapon arm lethal");
/** Adjectives that make a vehicle a military one. */
const ARMED: ReadonlySet<string> = words(
  "armoured armored military combat mine-clearing anti-tank anti-aircraft fighting lethal bulletproof naval",
);

/** "new U.S. manufactured vehicles": nothing of these makes a vehicle a military one. */
const PLAIN =
  /^(u\.s\.|us|new|used|old|second-hand|manufactured|made|built|imported|foreign|domestic|more|such|other|several|many|two|three|american|chinese|japanese|german|british|french|italian|korean|motor|road|heavy|light|commercial|autonomous|zero-emission)$/;

/** "a chartered plane": it flies back. */
const CHARTERED =
  /^(chartered|charter|special|humanitarian|relief|evacuation|repatriation|government|state|first|second|third|small|large|big|jumbo|supply|loaded)$/;

/** "notice of missile tests", "details of the tanks": words about arms. */
const NOT_GOODS =
  /^(notice|warning|report|news|detail|evidence|proof|video|photo|image|copy|test|explanation|briefing|map|code|data|datum|information|list|blueprint|crew|crewman|pilot|instructor|technician|operator|expert|engineer|mechanic)$/;

/** "firefighting aircraft". */
const fightsFires = ({ index }: Scene, word: number): boolean =>
  dependents(index, word, "amod", "compound", "nmod:desc").some((child) =>
    /^(fire-?fighting|water-?bombing|fire)$/.test(formOf(index, child)),
  ) && /^(aircraft|plane|helicopter|jet|airplane|boat|vehicle|truck|drone)$/.test(lemmaOf(index, word).toLowerCase());

/** Whether a word names arms: itself, its modifiers, or what it counts. "Military aid" and "a security package" are aid. */
export function isArms(scene: Scene, word: number, depth = 0): boolean {
  if (fightsFires(scene, word)) return false;
  if ((scene.references.get(word) ?? []).some((reference) => reference.kind === "WeaponSystem")) return true;
  const { index } = scene;
  const lemma = lemmaOf(index, word).toLowerCase();
  if (NOT_GOODS.test(lemma)) return false;
  const modifiers = dependents(index, word, "amod", "compound", "nmod:desc");
  if (lemma === "number" && modifiers.some((child) => /^(serial|phone|telephone)$/.test(formOf(index, child))))
    return false;
  if (
    /^(package|deal|sale|shipment|delivery|consignment|batch|part|component|spare|export|import|transfer|supply|order)$/.test(
      lemma,
    )
  ) {
    return (
      modifiers.some(
        (child) =>
          /^(weapon|weaponry|arm|lethal)s?$/.test(formOf(index, child)) ||
          (lemma === "sale" && formOf(index, child) === "military") ||
          isArms(scene, child, 3),
      ) || ofPhrase(scene, word, depth)
    );
  }
  if (/^(equipment|gear|technology|stock|capability|kit|supplies|material)$/.test(lemma)) {
    return (
      modifiers.some(
        (child) =>
          MILITARY.has(lemmaOf(index, child).toLowerCase()) ||
          isArms(scene, child, 3) ||
          (lemma === "technology" &&
            /^(nuclear|missile)$/.test(formOf(index, child)) &&
            !modifiers.some((other) => /^(civilian|civil|peaceful|energy)$/.test(formOf(index, other)))),
      ) || ofPhrase(scene, word, depth)
    );
  }
  if (lemma === "craft" || lemma === "vest")
    return modifiers.some((child) =>
      /^(landing|attack|patrol|assault|combat|interceptor|naval|bulletproof|ballistic)$/.test(formOf(index, child)),
    );
  if (/^(shield|umbrella)$/.test(lemma)) return modifiers.some((child) => isArms(scene, child, 3));
  if (/^(vehicle|boat|vessel|plane|truck|airplane|aircraft)$/.test(lemma))
    return (
      !modifiers.some((child) =>
        /^(rescue|fire|firefighting|fishing|medical|electric|passenger|cargo|airline|civilian|civil|commercial|food|aid|private|presidential|fuel|oil|gas|water|pickup|pick-up|delivery|garbage|dump|mail|grain)$/.test(
          formOf(index, child),
        ),
      ) &&
      (modifiers.some((child) =>
        /^(vehicle|truck)$/.test(lemma)
          ? !PLAIN.test(formOf(index, child))
          : !/^(plane|airplane)$/.test(lemma) ||
            !(CHARTERED.test(formOf(index, child)) || PLAIN.test(formOf(index, child))),
      ) ||
        lemma === "aircraft")
    );
  if (/^(system|battery|round|mine|carrier|kit|shell|bullet)$/.test(lemma))
    return (
      modifiers.some(
        (child) =>
          isArms(scene, child, 3) ||
          ARMED.has(formOf(index, child)) ||
          /^(artillery|defence|defense|anti-\w+|air|naval|mortar|personnel|coastal|warfare|jamming)$/.test(
            formOf(index, child),
          ),
      ) || ofPhrase(scene, word, depth)
    );
  if (lemma === "trainer" && modifiers.some((child) => /^(military|army|police|combat)$/.test(formOf(index, child))))
    return false;
  if (
    lemma === "jet" &&
    modifiers.some((child) => /^(passenger|business|private|commercial)$/.test(formOf(index, child)))
  )
    return false;
  return ARMS_NOUNS.has(lemma) || ofPhrase(scene, word, depth);
}

function ofPhrase(scene: Scene, word: number, depth: number): boolean {
  if (depth > 2) return false;
  return dependents(scene.index, word, "nmod", "obl", "compound", "conj").some(
    (child) =>
      /^(of|including|like|such as|in|for|)$/.test(prepositionOf(scene.index, child)) &&
      (prepositionOf(scene.index, child) !== "in" ||
        /^[$€£¥]|^(worth|dollar|million|billion)$/.test(lemmaOf(scene.index, word))) &&
      (prepositionOf(scene.index, child) !== "for" || /^(part|component|spare)$/.test(lemmaOf(scene.index, word))) &&
      isArms(scene, child, depth + 1),
  );
}

/** Whether a word names aid: money, relief, assistance. */
export function isAid(scene: Scene, word: number): boolean {
  const { index } = scene;
  const lemma = lemmaOf(index, word).toLowerCase();
  if (AID.has(lemma) || isMoney(formOf(index, word)) || fightsFires(scene, word)) return true;
  if (/^(m|mn|bn)$/.test(lemma))
    return dependents(index, word, "compound", "nmod").some((child) => isMoney(formOf(index, child)));
  const modifiers = dependents(index, word, "amod", "compound", "nummod").map((child) =>
    lemmaOf(index, child).toLowerCase(),
  );
  if (lemma === "hospital") return modifiers.some((each) => /^(field|mobile)$/.test(each));
  if (lemma === "line")
    return dependents(index, word, "nmod", "compound").some(
      (child) => lemmaOf(index, child).toLowerCase() === "credit",
    );
  if (
    /^(supply|supplies|assistance|equipment|material|item|good|goods|convoy|worker|team|crew|expert|flight|plane|personnel|specialist)$/.test(
      lemma,
    )
  )
    return modifiers.some(
      (each) => RELIEF.has(each) && !(each === "military" && /^(personnel|specialist)$/.test(lemma)),
    );
  if (
    /^(amount|sum|tranche|batch|total|part|portion|share|more|worth|number|lot|package|form|shipment|consignment|delivery|release|disbursement|instalment|installment|allocation|infusion|injection|facility)$/.test(
      lemma,
    )
  ) {
    return (
      dependents(index, word, "nmod", "compound").some((child) => isAid(scene, child)) ||
      modifiers.some((each) => AID.has(each))
    );
  }
  return (
    dependents(index, word, "nummod", "compound").some(
      (child) =>
        isMoney(formOf(index, child)) && /^(worth|donation|package|commitment|contribution|pledge)$/.test(lemma),
    ) ||
    (uposIsNumber(scene, word) &&
      dependents(index, word, "nmod").some((child) => AID.has(lemmaOf(index, child).toLowerCase())))
  );
}

/** "$", "US$", "EUR". */
export const isMoney = (form: string): boolean => /^(us|au|c|a)?[$€£¥]|^(usd|eur)$/.test(form);
const uposIsNumber = (scene: Scene, word: number): boolean => scene.index.tree.upos[word] === "NUM";
