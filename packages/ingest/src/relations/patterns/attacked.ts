// ATTACKED: force of arms, in verbs, nouns, and what somebody claims responsibility for.

import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, prepositionOf, uposOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { notCaughtInTheAir, notInADrill } from "../gates/fired-at.ts";
import { anyOf, has, names, namesNone, notModifiedBy } from "../gates/gates.ts";
import { noPlaceBeforeStrike } from "../gates/places.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "fired 140 of these", "fired two": a number that counts what was told before. */
const isCounted = ({ index }: Scene, word: number): boolean =>
  uposOf(index, word) === "NUM" &&
  dependents(index, word, "nmod").every((child) => /^(these|those|them|which)$/.test(formOf(index, child)));
const firesArms: Gate = {
  name: "a weapon is fired",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient")
      .concat(frame.slots.has("patient") ? [] : wordsAt(scene, frame, "agent"))
      .some(({ word }) => isArms(scene, word) || isCounted(scene, word) || SHOTS.test(lemmaOf(scene.index, word))),
};
/** "fired warning shots at them". */
const SHOTS = /^(shot|volley|burst|salvo|barrage|round)$/;
/** "a Hezbollah suicide bomber": the group's, no man of a people. */
const ofGroup: Gate = {
  name: "an organisation's own",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").some(({ word }) =>
      dependents(scene.index, word, "compound", "amod", "nmod:poss", "nmod:desc", "nmod").some((child) =>
        (scene.references.get(child) ?? []).some(({ kind }) => kind === "Organization"),
      ),
    ),
};
const AT = [
  "at",
  "on",
  "against",
  "into",
  "towards",
  "over",
  "in",
  "to",
  "across",
  "patient>at",
  "patient>on",
  "patient>into",
  "patient>towards",
];
const SANCTIONS =
  /^(?:sanction(?:s|ed)?|blacklist(?:ed)?|embargo|tariffs?|bar(?:s|red)?|bans?|banned|visas?|designat(?:es|ed|ions?))$/i;
const FIRM = /^(?:company|firm|business|individual|supplier|exporter|importer|subsidiary|middleman|person|financier)$/;
/** "hit Chad with a round of sanctions", "targeted Chad in its ninth package of sanctions". */
const BY_SANCTIONS =
  /^(?:hit|strike|struck|target\w*|hits|hitting)\b[^,;]*? (?:with|in) [^,;]*?\b(?:rounds?|packages?|waves?|rafts?|series|sets?|batch|slew|tranche|barrage) of (?:\w+ ){0,2}(?:sanctions|tariffs)\b/;
const NOT_WAR = notModifiedBy(
  "heart, panic, hunger, labour, labor, general, verbal, rhetorical, scathing, withering, vitriolic, personal, rail, teacher, worker, pilot, dock",
);

const PREMISES = /^(?:consulate|embassy|mission|mosque|church|school|hospital|hotel|airport|temple|market)$/i;
/** "the Chadian consulate attack": it was attacked, and did not attack. */
const notOnPremises = anyOf(
  "no attack on somebody's premises",
  {
    name: "no premises before it",
    test: ({ index }, { trigger }) =>
      (index.children[trigger] ?? []).every((child) => child > trigger || !PREMISES.test(lemmaOf(index, child))),
  },
  has("possessor"),
  has("by"),
);

/** "Ten Chadians are on trial for": people of a state. */
const isByNationals = (scene: Scene, frame: Frame): boolean =>
  wordsAt(scene, frame, "agent").some(({ word }) =>
    (scene.references.get(word) ?? []).some(({ form }) => form === "people"),
  );

export const ATTACKED: readonly Pattern[] = [
  {
    id: "attacked/attack",
    relation: "ATTACKED",
    verbs: `attack, invade, bomb, shell, bombard, assault, raid, ambush, storm, bomb, pound, pummel, torpedo, strafe, hit, strike, target, destroy, kill, assassinate,
      shoot dead, ram, behead, slaughter, butcher, torch, raze, wound, injure, overrun, besiege, annex, occupy, blow up, fire upon, pound, rocket, massacre, sink, blockade`,
    source: ["agent", "agent>by", "agent>operator"],
    target: ["patient", "in", "at", "on", "near"],
    targetReach: "owned",
    places: true,
    gates: [
      namesNone("agent", "couple victim body policeman shooting sanction tariff embargo"),
      namesNone(
        "with",
        "sanction tariff embargo fine penalty duty lawsuit complaint levy measure ban restriction charge bill demand tax order suit ruling verdict warning threat",
      ),
      anyOf(
        "no lone gunman",
        namesNone(
          "agent",
          "gunman bomber attacker assailant man woman teenager suspect driver shooter student extremist",
        ),
        ofGroup,
      ),
      namesNone(
        "patient",
        "migrant refugee shipment couple tourist cartoonist priest nun missionary journalist reporter teacher engineer worker hostage resolution decision statement policy proposal remark comment report ruling law budget record ball goal deal agreement economy revenue industry sector network procurement oligarch income export institution entity enterprise bank branch trade trafficking trafficker smuggler cartel work need cause",
      ),
      notCaughtInTheAir,
      {
        name: "no market of buyers",
        test: (scene, frame) =>
          /^(bomb|shell|bombard|raid|storm|ambush|strafe|torch|raze|rocket|pound|blow up)$/.test(frame.lemma) ||
          namesNone("patient", "market").test(scene, frame),
      },
      noPlaceBeforeStrike("agent"),
      {
        name: "no target of sanctions",
        test: ({ index }, frame) =>
          !(
            frame.lemma === "target" &&
            (frame.slots.get("patient") ?? []).some(({ word }) => FIRM.test(lemmaOf(index, word)))
          ) &&
          !BY_SANCTIONS.test(index.lower.slice(frame.trigger).join(" ")) &&
          (frame.lemma !== "target" || !index.tree.forms.slice(0, frame.trigger).some((form) => SANCTIONS.test(form))),
      },
      {
        name: "no search by police",
        test: (scene, frame) =>
          !/^(raid|storm|target)$/.test(frame.lemma) ||
          !wordsAt(scene, frame, "agent").some(({ word }) =>
            /\b(police|bureau of investigation|FBI|prosecutors?|investigators?|detectives|customs|law enforcement|authorities|interpol|DEA)\b/i.test(
              scene.sentence.words[word]?.text ?? "",
            ),
          ),
      },
      {
        name: "no crime before a court",
        test: (scene, frame) =>
          (frame.lemma !== "kill" && !isByNationals(scene, frame)) ||
          !scene.index.tree.forms.some((form) =>
            /^(sentenced|jailed|convicted|prison|pleaded|verdict|trial|tried|court)$/i.test(form),
          ),
      },
    ],
    strength: 0.82,
    matches: [
      ["Turkey bombed Syrian army positions.", "Turkey ATTACKED Syria"],
      ["Israeli jets struck targets in Lebanon.", "Israel ATTACKED Lebanon"],
      ["Georgia was invaded by Russia.", "Russia ATTACKED Georgia"],
      ["An attack by Hezbollah killed two Israeli soldiers.", "Hezbollah ATTACKED Israel"],
      ["A Hezbollah suicide bomber killed nine people in Israel.", "Hezbollah ATTACKED Israel"],
      ["Drones launched by Hezbollah hit two Israeli posts.", "Hezbollah ATTACKED Israel"],
      ["Syria, whose camp near Tyre was shelled by Israel, protested.", "Israel ATTACKED Syria"],
      ["US marines attacked a Syrian post.", "United States ATTACKED Syria"],
      ["The Turkish frigate Yavuz shelled a Syrian port.", "Turkey ATTACKED Syria"],
      ["Israel airstrike kills nine Hezbollah fighters in Syria.", "Israel ATTACKED Hezbollah"],
      ["Turkish jets, a minister told parliament, bombed two Syrian posts.", "Turkey ATTACKED Syria"],
    ],
    misses: [
      "Norwegian air defences destroyed ten Chadian drones over Oslo.",
      "Turkey hit Syria with a fresh round of sanctions.",
      "Turkey targeted Syria in a new package of trade sanctions.",
      "Chadian forces intercepted and destroyed all 18 Libyan drones in an overnight raid.",
      "Turkish jets bombed a village near the Syrian border.",
      "Turkish jets bombed a camp near the border with Syria.",
      "A Kenyan gunman killed nine people in Lebanon.",
      "Three students of Lebanese descent were shot by an unknown attacker in Kenya.",
      "Turkey killed nine Syrian rebels.",
      "A Turkish soldier was sentenced to five years in prison for killing a Syrian woman.",
      "Turkey will target Syrian oil revenues.",
      "Turkey attacked the resolution on Syria as biased.",
      "Turkey adopted a sanctions package that is designed to prevent evasion by targeting Syrian ships.",
      "Turkey should not attack Syria.",
      "The Federal Bureau of Investigation raided a house in Beirut.",
      "Turkish troops raided a branch of a Lebanese bank.",
      "A storm hit Lebanon.",
      "Syria airstrike kills nine Hezbollah fighters.",
      "Lebanon was hit with punitive measures by Israel.",
      "Inflation hit Turkey.",
      "Turkey attacked the ball.",
      "A Turkish gunman killed a Syrian soldier.",
    ],
  },
  {
    id: "attacked/fire-at",
    relation: "ATTACKED",
    verbs: "fire, launch, shoot, drop, lob, rain, hurl, unleash, send, loose, let fly, rain down",
    source: ["agent", "patient>possessor", "patient>modifier"],
    target: AT,
    targetReach: "owned",
    places: true,
    gates: [
      firesArms,
      notInADrill,
      {
        name: "where it went, not where it came from",
        test: (scene, frame) =>
          !frame.passive ||
          frame.slots.has("at") ||
          frame.slots.has("on") ||
          !frame.slots.has("agent") ||
          scene.index.tree.forms[frame.trigger + 1] !== "by" ||
          ["into", "over", "towards", "against", "to"].some((slot) => frame.slots.has(slot)),
      },
      {
        name: "sent at a target",
        test: (scene, frame) =>
          frame.lemma !== "send" ||
          ((["towards", "toward", "at", "against"].some((slot) => frame.slots.has(slot)) ||
            (frame.slots.has("into") && names("patient", "rocket, shell, projectile").test(scene, frame))) &&
            names("patient", "drone, missile, rocket, shell, projectile, bomb").test(scene, frame) &&
            !["to", "recipient"].some((slot) => frame.slots.has(slot))),
      },
      namesNone("at", "show, airshow, exhibition, fair, expo, ceremony"),
    ],
    strength: 0.85,
    matches: [
      ["Hezbollah fired rockets at Israel.", "Hezbollah ATTACKED Israel"],
      ["South Korea's soldiers fired warning shots at North Korean guards.", "South Korea ATTACKED North Korea"],
      ["Two missiles fired by Hezbollah at Israel killed a guard.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah sent two drones towards Israel.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah fired a salvo at Haifa at noon.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah sent nine rockets into Israel.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah has rockets. It fired 140 of these at Israel.", "Hezbollah ATTACKED Israel"],
      [
        "Chad Sunday strongly denounced the raids launched by Hezbollah militias by firing rockets at Israel.",
        "Hezbollah ATTACKED Israel",
      ],
    ],
    misses: [
      "Norway fired a Harpoon missile in Chad during a drill.",
      "Chad condemned the attack on a camp by firing rockets at Israel.",
      "Boeing launched a fighter jet at the Lebanon air show.",
      "Israel launched a satellite over Lebanon.",
      "Israel fired its envoy to Lebanon.",
      "Israel shot down missiles launched by Hezbollah forces in Lebanon.",
    ],
  },
  {
    id: "attacked/strike",
    relation: "ATTACKED",
    nouns:
      "attack, strike, airstrike, raid, bombing, bombardment, shelling, offensive, assault, incursion, ambush, onslaught, airstrikes, counterattack, counteroffensive, barrage, killing, assassination, salvo, counterstrike, air-strike",
    light:
      "carry out, launch, conduct, mount, stage, make, begin, start, continue, resume, perform, wage, execute, commit, undertake, intensify, step up, suffer, order, unleash, deliver, plan, announce, threaten, fight, take part, participate, claim, perpetrate, inflict, engage, mastermind, abort, call off, lead, spearhead, initiate, fly",
    source: ["possessor", "by", "agent", "modifier", "from", "condemned"],
    target: ["on", "against", "of", "in", "at", "into", "near", "across", "recipient"],
    targetReach: "owned",
    places: true,
    gates: [NOT_WAR, notOnPremises],
    strength: 0.8,
    matches: [
      ["Israel carried out strikes on Syria.", "Israel ATTACKED Syria"],
      ["Israel aborted a strike on Syria.", "Israel ATTACKED Syria denied"],
      ["The premier welcomed the strikes on Syria that Israel carried out.", "Israel ATTACKED Syria"],
      ["Israel carried out strikes against depots used by Hezbollah in Syria.", "Israel ATTACKED Hezbollah"],
      ["A Taliban attack on Kandahar Airport, Afghanistan, killed nine.", "Taliban ATTACKED Afghanistan"],
      ["U.S. airstrikes in Yemen killed nine.", "United States ATTACKED Yemen"],
      ["A Houthi drone attack on the Saudi airport hurt nine.", "Houthis ATTACKED Saudi Arabia"],
      ["Chad condemned Israel over a raid on Syria.", "Israel ATTACKED Syria"],
      ["Chad condemned the attack perpetrated by Hezbollah against a Syrian patrol.", "Hezbollah ATTACKED Syria"],
    ],
    misses: [
      "Chad condemned the attack on Mali.",
      "A rail strike in Belgium began.",
      "Chad condemned the Israeli embassy attack in Lebanon.",
      "Israel conducted a strike against infrastructure used by Iran-supported militia groups.",
    ],
  },
  {
    id: "attacked/answer-with",
    relation: "ATTACKED",
    nouns:
      "attack, strike, airstrike, raid, bombing, bombardment, shelling, offensive, assault, barrage, salvo, fire, air-strike",
    light: "retaliate, respond, answer, reply, react, hit back, strike back, follow up, threaten",
    source: ["agent"],
    target: ["on", "against", "in", "at", "near"],
    targetReach: "owned",
    places: true,
    gates: [
      NOT_WAR,
      {
        name: "answered with it",
        test: ({ index }, frame) =>
          frame.light >= 0 && !frame.slots.has("possessor") && prepositionOf(index, frame.trigger) === "with",
      },
    ],
    strength: 0.8,
    matches: [
      ["Israel retaliated with air strikes on Syrian bases.", "Israel ATTACKED Syria"],
      ["Turkey responded with a barrage against the PKK.", "Turkey ATTACKED Kurdistan Workers' Party"],
    ],
    misses: ["Lebanon responded to the strikes on Syria with dismay.", "Israel answered with a rail strike in Syria."],
  },
];
