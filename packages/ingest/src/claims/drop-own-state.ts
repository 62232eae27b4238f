// Relations in, those between two parties out: what a leader does to the state of the same leader is home affairs.
import { isSymmetric, kindOfId, type Relation } from "@entente/graph";
import type { Links } from "../links/link-input.ts";
import type { FoundRelation } from "../relations/relation.ts";

/** Relations in which a leader may stand against the own state. */
const ALLOWED: ReadonlySet<Relation> = new Set<Relation>(["ATTACKED", "SANCTIONED"]);

/** Leaves out what a leader does with the state whose office the text gives to that leader, and meetings with the state that the lists give, or with others who serve it. */
export function dropOwnState(
  relations: readonly FoundRelation[],
  { offices, homes: known }: Pick<Links, "offices" | "homes">,
): FoundRelation[] {
  const homes = new Set(
    offices.filter((office) => !office.former).map((office) => `${office.leader}|${office.polity}`),
  );
  const atHome = (a: string, b: string): boolean => kindOfId(a) === "Leader" && homes.has(`${a}|${b}`);
  const meetsOwn = ({ relation, source, target }: FoundRelation): boolean =>
    isSymmetric(relation) && (known.get(source.entity) === target.entity || known.get(target.entity) === source.entity);
  const served = new Map(
    offices
      .filter(({ former, polity }) => !former && polity.startsWith("country:"))
      .toReversed()
      .map(({ leader, polity }) => [leader, polity]),
  );
  const stateOf = (leader: string): string | undefined => served.get(leader) ?? known.get(leader);
  const meetsColleague = ({ relation, source, target }: FoundRelation): boolean => {
    if (relation !== "MET" || kindOfId(source.entity) !== "Leader" || kindOfId(target.entity) !== "Leader")
      return false;
    const state = stateOf(source.entity);
    return state?.startsWith("country:") === true && state === stateOf(target.entity);
  };
  const apart = relations.filter(
    (found) =>
      ALLOWED.has(found.relation) ||
      !(
        atHome(found.source.entity, found.target.entity) ||
        atHome(found.target.entity, found.source.entity) ||
        meetsOwn(found) ||
        meetsColleague(found)
      ),
  );
  return apart.filter((relation) =>
    isSymmetric(relation.relation) ? !doubles(relation, apart, atHome) : !actsByLeader(relation, apart, atHome),
  );
}

/** "Chad's President X visited": a title read apart from its name leaves the state to the one who holds the office. */
function actsByLeader(
  relation: FoundRelation,
  all: readonly FoundRelation[],
  atHome: (leader: string, state: string) => boolean,
): boolean {
  return all.some(
    (each) =>
      each.scene === relation.scene &&
      each.frame.trigger === relation.frame.trigger &&
      each.relation === relation.relation &&
      each.target.entity === relation.target.entity &&
      atHome(each.source.entity, relation.source.entity),
  );
}

/** "his Greek counterpart, X": where the leader meets, the leader's state does not meet beside. */
function doubles(
  relation: FoundRelation,
  all: readonly FoundRelation[],
  atHome: (leader: string, state: string) => boolean,
): boolean {
  const group = all
    .filter(
      (each) =>
        each.scene === relation.scene &&
        each.frame.trigger === relation.frame.trigger &&
        each.relation === relation.relation,
    )
    .flatMap((each) => [each.source.entity, each.target.entity]);
  return [relation.source.entity, relation.target.entity].some((state) =>
    group.some((leader) => atHome(leader, state)),
  );
}
