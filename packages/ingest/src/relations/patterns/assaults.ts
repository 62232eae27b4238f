// ATTACKED in the verbs of skirmishes and in idioms: forces fall upon a post, lie in wait for a convoy, rain shells on a village, strike back with drones.
import { formOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { anyOf, bothOf, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const FORCES = `army, navy, military, force, troop, soldier, marine, paratrooper, commando, unit, brigade, battalion, fighter, militant, rebel, militia, gunman, insurgent, guerrilla,
  warship, gunboat, tank, jet, helicopter, artillery, battery, drone, missile, rocket, warplane, bomber, aircraft, gunner, coalition, jihadist, terrorist, raider, paramilitary, sniper, gun, coastguard, guard, kidnapper, bandit, attacker`;
const STRUCK = `position, base, post, outpost, camp, hideout, convoy, town, village, hamlet, stronghold, airport, airbase, airfield, depot, bunker, line, site, garrison, barrack, checkpoint, trench,
  refinery, plant, port, patrol, column, vehicle, boat, ship, vessel, trawler, settlement, station, headquarters, terminal, complex, compound, facility, bridge, radar, launcher, warehouse, army, troop, soldier, force, fighter, militant, rebel, policeman, police, unit, reservist, officer, guard, tank`;

/** An armed group or an army by name. */
const group: Gate = {
  name: "a group acts",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").some(({ word }) =>
      (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Organization" && form !== "demonym"),
    ),
};
const armed = anyOf("forces or a group act", names("agent", FORCES), names("agent>of", FORCES), group);
const on = (...paths: readonly string[]): Gate =>
  anyOf("forces or places are hit", ...paths.map((path) => names(path, STRUCK)));

const ABROAD = { kinds: ["Country"], reach: "owned", places: true } as const;
const OWNER = { kinds: ["Country", "Organization"], reach: "acting", places: false } as const;
/** Who strikes back with drones in a town strikes no town of its own. */
const abroad: Gate = {
  name: "in another's land",
  test: (scene, frame) => {
    const own = new Set(entitiesAt(scene, frame, "agent", OWNER).map(({ entity }) => entity));
    return ["in", "with>in", "on", "with>on"].some((path) =>
      entitiesAt(scene, frame, path, ABROAD).some(({ entity }) => !own.has(entity)),
    );
  },
};
const withArms: Gate = {
  name: "with arms",
  test: (scene, frame) =>
    wordsAt(scene, frame, "with").some(
      ({ word }) =>
        isArms(scene, word) || /^(fire|airstrikes?|shellfire|salvo|barrage)$/.test(formOf(scene.index, word)),
    ),
};

export const ASSAULTS: readonly Pattern[] = [
  {
    id: "attacked/fall-upon",
    relation: "ATTACKED",
    verbs:
      "fall, open up, swoop, swoop down, pounce, descend, charge, let fly, let rip, close in, blaze away, set, set upon, set on, move, turn",
    source: ["agent", "agent>operator"],
    sourceKinds: ["Country", "Organization"],
    target: ["on", "upon", "at", "against"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      armed,
      on("on", "upon", "at", "against"),
      {
        name: "upon them",
        test: (_scene, frame) =>
          !/^(fall|set|move|turn)$/.test(frame.lemma) ||
          (!frame.slots.has("patient") &&
            (frame.slots.has("upon") ||
              (frame.lemma === "fall" && frame.slots.has("on")) ||
              (frame.lemma === "move" && frame.slots.has("against")))),
      },
    ],
    strength: 0.73,
    matches: [
      ["Boko Haram fighters fell upon a Chadian army post at dawn.", "Boko Haram ATTACKED Chad"],
      ["Turkish artillery opened up on Syrian trenches near Afrin.", "Turkey ATTACKED Syria"],
      ["Boko Haram gunmen swooped on a Chadian village.", "Boko Haram ATTACKED Chad"],
    ],
    misses: [
      "Turkish forces fell on hard times in Syria.",
      "Turkey's army opened up on its losses in Syria.",
      "Turkish troops moved on to a Syrian base.",
      "Turkish tanks fell at a Syrian base.",
    ],
  },
  {
    id: "attacked/go-after",
    relation: "ATTACKED",
    verbs: "go, come",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["after", "for"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [armed, names("after", STRUCK), namesNone("agent", "police")],
    strength: 0.72,
    matches: [["Turkish drones went after Syrian army posts.", "Turkey ATTACKED Syria"]],
    misses: [
      "Turkish forces went after the Syrian officer's money.",
      "Turkish troops went home after the Syrian army left.",
    ],
  },
  {
    id: "attacked/lie-in-wait",
    relation: "ATTACKED",
    verbs: "lie, lay, wait",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["for", "in>for", "wait>for"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [armed, names("in", "wait, ambush"), names("for", STRUCK)],
    strength: 0.73,
    matches: [["Boko Haram fighters lay in wait for a Chadian convoy.", "Boko Haram ATTACKED Chad"]],
    misses: ["Boko Haram fighters waited for a Chadian convoy.", "Trouble lies in wait for Chadian forces."],
  },
  {
    id: "attacked/finish-off",
    relation: "ATTACKED",
    verbs:
      "finish off, blitz, plaster, gut, demolish, wreck, rip apart, tear apart, blow apart, cut down, spray, lash, smash, vaporise, vaporize, bulldoze, burn down, burn, shatter, ravage, scorch, overpower",
    source: ["agent", "agent>operator", "agent>from", "agent>of>from", "agent>of>operator"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("by arms", armed, names("agent", "volley, salvo, barrage, swarm, wave, hail, pair")),
      on("patient"),
      namesNone("patient", "record, hope, dream, team, side"),
    ],
    strength: 0.73,
    matches: [
      ["A Turkish drone finished off a Syrian outpost.", "Turkey ATTACKED Syria"],
      ["Boko Haram fighters burned down a village in Chad.", "Boko Haram ATTACKED Chad"],
    ],
    misses: ["Turkey's army wrecked its own vehicles near Syria.", "Turkey finished off Syria in the second half."],
  },
  {
    id: "attacked/to-rubble",
    relation: "ATTACKED",
    verbs: "reduce, turn, pound, blow, bomb, leave",
    source: ["agent", "agent>operator"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      armed,
      anyOf(
        "to rubble",
        ...["to", "into", "in"].map((path) =>
          names(path, "rubble, ruin, scrap, ash, debris, wreckage, cinder, dust, bit, flame"),
        ),
      ),
      on("patient"),
    ],
    strength: 0.74,
    matches: [["Turkish missiles reduced a Syrian depot to rubble.", "Turkey ATTACKED Syria"]],
    misses: ["Turkish forces reduced the Syrian garrison to nine men.", "Turkey turned a Syrian base into a school."],
  },
  {
    id: "attacked/landed-from",
    relation: "ATTACKED",
    verbs: "land, fall, explode, hit, strike, come down, burst, detonate, impact",
    source: ["agent>operator", "agent>by"],
    sourceKinds: ["Country", "Organization"],
    target: ["in", "on", "near", "inside", "patient"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [names("agent", "shell, rocket, mortar, missile, round, projectile, grenade, bomb, salvo")],
    strength: 0.72,
    matches: [["Two rockets fired by Hezbollah landed in Haifa.", "Hezbollah ATTACKED Israel"]],
    misses: ["Two rockets fired by Hezbollah landed in the sea.", "Two rockets fired from Lebanon landed in Haifa."],
  },
  {
    id: "attacked/struck-back-with",
    relation: "ATTACKED",
    verbs: "retaliate, hit back, strike back, respond, reply, answer, counterattack, hit, strike",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["in", "with>in", "on", "with>on"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [withArms, abroad, { name: "at no object", test: (_scene, frame) => !frame.slots.has("patient") }],
    strength: 0.72,
    matches: [["Turkey struck back with drones in Aleppo.", "Turkey ATTACKED Syria"]],
    misses: ["Turkey struck back with drones in Ankara.", "Turkey responded with aid in Aleppo."],
  },
  {
    id: "attacked/turned-on",
    relation: "ATTACKED",
    verbs: "turn, train, use, fire, aim, unleash, direct, rain, pour, shower, loose, let loose, deploy, blast, spray",
    source: ["agent", "agent>operator"],
    sourceKinds: ["Country", "Organization"],
    target: ["on", "at", "upon", "against", "patient>on", "patient>at", "patient>against"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      bothOf(
        "guns on a target",
        anyOf("who has them", armed, names("patient>modifier", "water")),
        names(
          "patient",
          "cannon, gun, artillery, mortar, machine-gun, rocket, shell, bomb, howitzer, shellfire, mortar",
        ),
      ),
      anyOf("on them", on("on", "at", "upon", "against", "patient>on", "patient>at", "patient>against"), {
        name: "a place",
        test: (scene, frame) =>
          ["on", "at", "upon", "against"].some((path) =>
            wordsAt(scene, frame, path).some(({ word }) =>
              (scene.references.get(word) ?? []).some(({ kind, locative }) => kind === "Country" && locative === true),
            ),
          ),
      }),
      {
        name: "no show of it",
        test: (scene, frame) => !/^(use|deploy)$/.test(frame.lemma) || names("patient", "cannon").test(scene, frame),
      },
    ],
    strength: 0.73,
    matches: [
      ["The Turkish coast guard turned its water cannon on a Syrian boat.", "Turkey ATTACKED Syria"],
      ["Turkish forces rained mortars on Syrian villages.", "Turkey ATTACKED Syria"],
      ["Syria showed Turkish patrol boats blasting water cannon at Syrian boats.", "Turkey ATTACKED Syria"],
    ],
    misses: ["Turkish troops turned their guns on their commander in Syria."],
  },
  {
    id: "attacked/push-against",
    relation: "ATTACKED",
    nouns: "push, thrust, blitz, sweep, foray, crackdown, drive, manhunt, clearance, blitzkrieg, sortie",
    light:
      "launch, mount, begin, start, announce, open, lead, carry out, conduct, order, stage, make, press, continue, resume, unleash, wage",
    source: ["possessor", "by", "agent", "modifier"],
    sourceKinds: ["Country", "Organization"],
    target: ["against", "on", "into"],
    targetKinds: ["Organization"],
    targetReach: "owned",
    gates: [
      {
        name: "a push of arms",
        test: ({ index }, frame) =>
          index.tree.forms.some((form) =>
            /^(troops?|soldiers?|military|army|forces?|jets?|tanks?|ground|air|militants?|fighters?|rebels?|insurgents?|jihadists?)$/i.test(
              form,
            ),
          ) &&
          !index.tree.forms.some((form) =>
            /^(tax|sanctions?|court|police|drugs?|peace|diplomatic|funding|financing)$/i.test(form),
          ) &&
          frame.trigger > 0,
      },
    ],
    strength: 0.7,
    matches: [["Chad's army launched a final push against Boko Haram.", "Chad ATTACKED Boko Haram"]],
    misses: ["Chad launched a diplomatic push against Boko Haram.", "Chad began a drive for peace with Boko Haram."],
  },
];
