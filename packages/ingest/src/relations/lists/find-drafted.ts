// The scenes of a document that is itself an agreement in, its parties as signatories out: a title, "The Government of A and the Government of B, hereinafter the Parties", "Done at Oslo".
import { frameOf, isAgreement, type Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { announcedEnd, namedEnd } from "./listed-ends.ts";

const SIGNED: Reading = {
  id: "signed/parties-of-text",
  relation: "SIGNED",
  standing: true,
  status: "actual",
  strength: 0.8,
};

/** The agreement is named, and its parties are, among so many sentences at the head of the text. */
const HEAD = 8;
/** More states than this open no agreement of two sides or of a few. */
const MOST = 30;

/** Claims of each scene, by its place in the document. */
export function findDrafted(scenes: readonly Scene[]): ReadonlyMap<number, FoundRelation[]> {
  if (!scenes.some(closes)) return new Map();
  const head = scenes.slice(0, HEAD);
  const treaty = head.flatMap(({ references }) => [...references.values()].flat()).find(isAgreement);
  const at = head.findIndex(namesParties);
  if (treaty === undefined || at < 0) return new Map();
  const scene = head[at] as Scene;
  const states = statesOf(scene);
  const claims = states.flatMap((word) => {
    const state = scene.references.get(word)?.find(({ kind }) => kind === "Country");
    if (state === undefined) return [];
    const ends = [namedEnd(state, "listed"), announcedEnd(treaty, word)] as const;
    return [
      relationOf(
        scene,
        frameOf(scene, word, () => false),
        SIGNED,
        ends,
      ),
    ];
  });
  return new Map([[at, claims]]);
}

/** "Done at Oslo on …", "Signed in Lima, …", "In witness whereof": how an agreement ends. */
function closes({ index }: Scene): boolean {
  const [first, second] = [formOf(index, 0), formOf(index, 1)];
  return (
    (/^(done|signed)$/.test(first) && /^(at|in|on|this)$/.test(second)) || (first === "in" && second === "witness")
  );
}

const NAMING = /^(hereinafter|hereafter)$/;

/** "The Government of A and the Government of B, hereinafter the Parties,". */
function namesParties(scene: Scene): boolean {
  const { forms } = scene.index.tree;
  const states = statesOf(scene).length;
  const governments = forms.filter((form) => /^governments?$/i.test(form)).length;
  return states > 1 && states <= MOST && (forms.some((form) => NAMING.test(form.toLowerCase())) || governments > 1);
}

const statesOf = ({ references }: Scene): number[] =>
  [...references.keys()]
    .filter((word) =>
      references.get(word)?.some(({ kind, form, locative }) => kind === "Country" && form === "name" && !locative),
    )
    .sort((a, b) => a - b);
