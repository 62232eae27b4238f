// The scenes of a document in, who signed, ratified or left an agreement out where it keeps a row for each state: "Chad – signed 4 May 1999, ratified 3 June 2001".
import { frameOf, isAgreement, type Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import type { Reference } from "../../links/reference.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { announcedEnd, isStateName, namedEnd } from "./listed-ends.ts";

type Act = "SIGNED" | "RATIFIED" | "WITHDREW_FROM";

const reading = (relation: Act): Reading => ({
  id: `${relation.toLowerCase().replace("_from", "")}/status-line`,
  relation,
  standing: true,
  status: "actual",
  strength: 0.8,
});
const READINGS: Readonly<Record<Act, Reading>> = {
  SIGNED: reading("SIGNED"),
  RATIFIED: reading("RATIFIED"),
  WITHDREW_FROM: reading("WITHDREW_FROM"),
};

/** Claims of each scene, by its place in the document. */
export function findStatusLines(scenes: readonly Scene[]): ReadonlyMap<number, FoundRelation[]> {
  const found = new Map<number, FoundRelation[]>();
  let agreement: Reference | undefined;
  let columns: readonly Act[] = [];
  let far = 0;
  scenes.forEach((scene, at) => {
    const rows = agreement === undefined ? [] : [...labelledRows(scene), ...rowOf(scene, columns)];
    if (rows.length > 0 && agreement !== undefined) {
      const named = agreement;
      found.set(
        at,
        rows.flatMap((row) => claimsOf(scene, row, named)),
      );
      far = 0;
      return;
    }
    const named = [...scene.references.values()].flat().findLast(isAgreement);
    if (named !== undefined || ++far > FAR) {
      agreement = named;
      columns = [];
      far = 0;
    }
    columns = named === undefined ? (columnsOf(scene) ?? columns) : [];
  });
  return found;
}

/** Scenes between an agreement and the first row, or between rows. */
const FAR = 6;

interface Row {
  readonly state: number;
  readonly acts: readonly Act[];
}

const SIGNED = /^(signed|signature|signatory|signs)$/;
const RATIFIED = /^(ratified|ratification|acceded|accession|accepted|acceptance|approved|approval|succession)$/;
const LEFT = /^(withdrew|withdrawal|withdrawn|denounced|denunciation)$/;
const actOf = (form: string): Act | undefined =>
  SIGNED.test(form) ? "SIGNED" : RATIFIED.test(form) ? "RATIFIED" : LEFT.test(form) ? "WITHDREW_FROM" : undefined;

const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/;
const NOTED =
  /^(the|and|of|on|in|by|deposited|instrument|date|effective|republic|kingdom|state|federal|islamic|democratic|party|since|a|s|d|\p{P}|[|]|\d{1,4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})$/u;
const YEAR = /^\d{4}$|[./-]\d{4}$|^\d{4}[./-]/;

/** A state, what it did and when, and nothing else; the columns of a table say what dates without a word are for. */
function rowOf(scene: Scene, columns: readonly Act[]): Row[] {
  const { index, references } = scene;
  let state = -1;
  let years = 0;
  const acts: Act[] = [];
  for (let word = 0; word < index.tree.forms.length; word++) {
    const form = formOf(index, word);
    const act = actOf(form);
    if (state < 0 && isStateName(references.get(word))) state = word;
    else if (act !== undefined) acts.push(act);
    else if (YEAR.test(form)) years++;
    else if (!NOTED.test(form) && !MONTH.test(form)) return [];
  }
  if (state < 0 || years === 0) return [];
  if (acts.length > 0) return [{ state, acts: [...new Set(acts)] }];
  const acceded = index.tree.forms.some((_, word) => word > state && formOf(index, word) === "a");
  const told = years === 1 && acceded ? (["RATIFIED"] as const) : columns.slice(0, years);
  return told.length === 0 ? [] : [{ state, acts: told }];
}

/** "Signature: Chad, Niger.", "Ratifications: Mali (3 May)": what the states behind the colon did. */
function labelledRows(scene: Scene): Row[] {
  const { index, references } = scene;
  const act = actOf(formOf(index, 0).replace(/s$/, ""));
  if (act === undefined || formOf(index, 1) !== ":") return [];
  const rows: Row[] = [];
  for (let word = 2; word < index.tree.forms.length; word++) {
    if (isStateName(references.get(word))) rows.push({ state: word, acts: [act] });
    else if (!NOTED.test(formOf(index, word)) && !MONTH.test(formOf(index, word))) return [];
  }
  return rows;
}

const LONGEST_HEADER = 16;

/** "Participant, Signature, Ratification": what the columns of a table hold. */
function columnsOf({ index }: Scene): readonly Act[] | undefined {
  const { forms } = index.tree;
  if (forms.length > LONGEST_HEADER || /^[.?!]$/.test(forms.at(-1) ?? "")) return undefined;
  const acts = forms.flatMap((_, word) => actOf(formOf(index, word)) ?? []);
  return acts.length === 0 ? undefined : [...new Set(acts)];
}

function claimsOf(scene: Scene, { state, acts }: Row, agreement: Reference): FoundRelation[] {
  const named = scene.references.get(state)?.find(({ kind }) => kind === "Country");
  if (named === undefined) return [];
  const frame = frameOf(scene, state, () => false);
  return acts.map((act) =>
    relationOf(scene, frame, READINGS[act], [namedEnd(named, "listed"), announcedEnd(agreement, state)]),
  );
}
