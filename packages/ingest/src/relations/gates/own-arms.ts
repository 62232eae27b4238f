// A noun for a sale in, whether arms are what is handed over, and whether who acts on it can be the seller, out.
import { formOf, headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { entitiesAt } from "../roles/find-roles.ts";
import { anyOf, givesArms } from "./gates.ts";

const DECIDES = /^(block|oppose|veto|prevent|allow|permit|stop|condemn|protest|denounce)$/;

/** "arms exports were barred by the union": whoever forbids others to sell sells nothing itself. */
export const notForbiddenToOthers: Gate = {
  name: "its own sales",
  test: (scene, frame) =>
    frame.light < 0 ||
    !/^(ban|bar|prohibit|forbid)$/.test(lemmaOf(scene.index, frame.light)) ||
    entitiesAt(scene, frame, "agent", { kinds: ["Country", "Leader"], reach: "acting", places: false }).length > 0,
};

/** "allowed a sale of Swedish howitzers": who decides on another's sale sells nothing. */
export const ownArms: Gate = {
  name: "no sale of another's",
  test: (scene, frame) =>
    frame.light < 0 ||
    !DECIDES.test(lemmaOf(scene.index, frame.light)) ||
    ["of>modifier", "of>prefix"].every(
      (path) => entitiesAt(scene, frame, path, { kinds: ["Country"], reach: "acting", places: false }).length === 0,
    ),
};

/** "replenished Chad's Gripen supplies", "invests in its submarine delivery": what one has or builds, unless somebody gets it. */
export const notItsStock: Gate = {
  name: "no stock of its own",
  test: ({ index }, { trigger, slots }) =>
    !/^(supplies|supply|delivery)$/.test(formOf(index, trigger)) ||
    ["of", "to", "for", "from"].some((slot) => slots.has(slot)),
};

/** "Chad receives its first shipment of tanks": whose shipment it is did not send it. */
export const notReceived: Gate = {
  name: "sent, not received",
  test: ({ index }, { trigger }) =>
    labelOf(index, trigger) !== "obj" ||
    !/^(receive|get|take|await|accept|expect|obtain|collect|welcome)$/.test(lemmaOf(index, headOf(index, trigger))) ||
    labelOf(index, trigger - 1) === "case",
};

/** "lifted the ban on Chadian arms sales": they lie ahead. */
export const noBanLifted: Gate = {
  name: "no ban is lifted",
  test: ({ index }, { trigger }) => {
    const ban = headOf(index, trigger);
    return (
      labelOf(index, trigger) !== "nmod" ||
      !/^(ban|embargo|restriction|moratorium)$/.test(lemmaOf(index, ban)) ||
      !/^(lift|end|remove|ease|drop|overturn|cancel|scrap|relax|rescind|revoke)$/.test(
        lemmaOf(index, headOf(index, ban)),
      )
    );
  },
};

/** In a noun's frame arms stand under "of" or before it. */
export const armsHandedOver: Gate = anyOf(
  "arms are delivered",
  givesArms("of"),
  givesArms("to>of"),
  givesArms("modifier"),
);

/** "approved the transfer of jets from Denmark": whoever approves what another gives. */
export const ownToGive: Gate = {
  name: "of its own",
  test: (scene, frame) =>
    !/^(approve|clear|greenlight|authori[sz]e)$/.test(frame.lemma) ||
    !scene.index.tree.forms.slice(frame.trigger, frame.trigger + FAR).includes("from"),
};
const FAR = 16;
