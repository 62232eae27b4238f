// What a sentence says in, without what an act that has begun is meant to do again out: "bombs Chad in order to destroy its airfields" is no plan to attack.
import type { FoundRelation } from "./relation.ts";

const AIM = /^(?:purpose|under "(?:aim|goal|objective|order|bid|effort|intent|push|attempt)")$/;

/** Drops what is only an aim of the same act between the same two, which the sentence says has begun. */
export const withoutAims = (found: readonly FoundRelation[]): FoundRelation[] =>
  found.filter(
    (each) =>
      each.status !== "planned" ||
      !AIM.test(each.statusReason) ||
      found.every(
        (other) =>
          other.status !== "actual" ||
          other.relation !== each.relation ||
          other.source.entity !== each.source.entity ||
          other.target.entity !== each.target.entity,
      ),
  );
