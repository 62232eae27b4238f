// MEMBER_OF: a state is in an organisation, or joins it.
import type { Pattern } from "../pattern.ts";

const LASTING = "member, ally, signatory, founder, member-state";

export const MEMBER_OF: readonly Pattern[] = [
  {
    id: "member/join",
    relation: "MEMBER_OF",
    verbs: "join, enter, accede",
    source: ["agent"],
    target: ["patient", "to", "as"],
    sourceReach: "self",
    targetReach: "self",
    gates: [
      {
        name: "joined for good, not in an act",
        test: (scene, frame) =>
          !(scene.index.children[frame.trigger] ?? []).some((child) =>
            /^(advcl|xcomp)$/.test(scene.index.tree.labels[child] ?? ""),
          ),
      },
    ],
    strength: 0.85,
    matches: [["Finland joined NATO in 2023.", "Finland MEMBER_OF NATO"]],
    misses: ["Finland joined NATO in condemning the raid."],
  },
  {
    id: "member/member-of",
    relation: "MEMBER_OF",
    nouns: LASTING,
    source: ["named", "subject", "including", "such as", "like"],
    target: ["of", "modifier", "before"],
    sourceReach: "self",
    targetReach: "self",
    strength: 0.8,
    matches: [
      ["Kenya is a member of the African Union.", "Kenya MEMBER_OF African Union"],
      ["NATO member Latvia closed its airspace.", "Latvia MEMBER_OF NATO"],
    ],
    misses: ["A member of NATO visited Kenya."],
  },
  {
    id: "member/membership",
    relation: "MEMBER_OF",
    nouns: "membership, accession, entry, admission",
    light: "seek, apply, gain, win, approve, support, block, discuss, consider, want, pursue",
    source: ["possessor", "of", "by", "agent", "for"],
    target: ["of", "to", "in", "into", "modifier"],
    sourceReach: "self",
    targetReach: "self",
    status: "planned",
    strength: 0.7,
    matches: [["Finland sought membership of NATO.", "Finland MEMBER_OF NATO planned"]],
    misses: [],
  },
  {
    id: "member/elected",
    relation: "MEMBER_OF",
    verbs: "elect, admit",
    source: ["patient", "complement"],
    target: ["to", "into"],
    sourceReach: "self",
    targetReach: "self",
    status: "planned",
    strength: 0.75,
    matches: [
      ["Gabon was elected to the Security Council.", "Gabon MEMBER_OF United Nations Security Council planned"],
    ],
    misses: [],
  },
];
