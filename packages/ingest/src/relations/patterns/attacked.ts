// ATTACKED: force of arms, in verbs, nouns, and what somebody claims responsibility for.
import { isArms, names, notModifiedBy } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../find-roles.ts";

const firesArms: Gate = { name: "a weapon is fired", test: (scene, frame) => wordsAt(scene, frame, "patient").some(({ word }) => isArms(scene, word)) };
const AT = ["at", "on", "against", "into", "towards", "over", "in", "to", "across"];
const NOT_WAR = notModifiedBy("heart, panic, hunger, labour, labor, general, verbal, personal, rail, teacher, worker, pilot, dock");

export const ATTACKED: readonly Pattern[] = [
  {
    id: "attacked/attack",
    relation: "ATTACKED",
    verbs: `attack, invade, bomb, shell, bombard, assault, raid, ambush, storm, bomb, pound, pummel, torpedo, strafe, hit, strike, target, destroy, kill, assassinate,
      shoot dead, wound, injure, overrun, besiege, annex, occupy, blow up, fire upon, pound, rocket, massacre, execute, eliminate, sink, blockade`,
    source: ["agent"],
    target: ["patient", "in", "at", "on", "near"],
    targetReach: "owned",
    places: true,
    strength: 0.82,
    matches: [["Turkey bombed Syrian army positions.", "Turkey ATTACKED Syria"], ["Israeli jets struck targets in Lebanon.", "Israel ATTACKED Lebanon"], ["Georgia was invaded by Russia.", "Russia ATTACKED Georgia"]],
    misses: ["A storm hit Lebanon.", "Inflation hit Turkey.", "Turkey attacked the ball."],
  },
  {
    id: "attacked/fire-at",
    relation: "ATTACKED",
    verbs: "fire, launch, shoot, drop, lob, rain, hurl, unleash",
    source: ["agent", "patient>possessor", "patient>modifier"],
    target: AT,
    targetReach: "owned",
    places: true,
    gates: [firesArms],
    strength: 0.85,
    matches: [["Hezbollah fired rockets at Israel.", "Hezbollah ATTACKED Israel"], ["A Hezbollah missile fired into Israel killed two.", "Hezbollah ATTACKED Israel"]],
    misses: ["Israel launched a satellite over Lebanon.", "Israel fired its envoy to Lebanon."],
  },
  {
    id: "attacked/strike",
    relation: "ATTACKED",
    nouns: "attack, strike, airstrike, raid, invasion, bombing, bombardment, shelling, offensive, assault, incursion, aggression, ambush, onslaught, airstrikes, counterattack, counteroffensive, barrage, operation, war, campaign, occupation, annexation, killing, assassination, crackdown, salvo, counterstrike, air-strike",
    light: "carry out, launch, conduct, mount, stage, make, begin, start, continue, resume, perform, wage, execute, commit, undertake, intensify, step up, suffer, order, unleash, deliver, plan, announce, threaten, fight, take part, participate, claim",
    source: ["possessor", "by", "agent", "modifier", "from"],
    target: ["on", "against", "of", "in", "at", "into", "near", "across", "recipient"],
    targetReach: "owned",
    places: true,
    gates: [NOT_WAR],
    strength: 0.8,
    matches: [["Russia's invasion of Georgia began at night.", "Russia ATTACKED Georgia"], ["Israel carried out strikes on Syria.", "Israel ATTACKED Syria"], ["U.S. airstrikes in Yemen killed nine.", "United States ATTACKED Yemen"]],
    misses: ["Chad condemned the attack on Mali.", "A rail strike in Belgium began."],
  },
  {
    id: "attacked/war-on",
    relation: "ATTACKED",
    verbs: "wage, declare",
    source: ["agent"],
    target: ["on", "against", "in"],
    gates: [names("patient", "war jihad")],
    strength: 0.85,
    matches: [["Eritrea waged war on Ethiopia.", "Eritrea ATTACKED Ethiopia"]],
    misses: ["Chad declared war on corruption."],
  },
  {
    id: "attacked/send-army",
    relation: "ATTACKED",
    verbs: "send, push, pour, march, drive, roll, advance, cross",
    source: ["agent"],
    target: ["into"],
    places: true,
    gates: [names("patient", "army tank troop force soldier column")],
    strength: 0.6,
    weak: true,
    matches: [],
    misses: [],
  },
];
