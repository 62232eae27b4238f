/** A parsed tree in, the tree with what the parser gets wrong in long sentences mended out. */

import { retreed, type Tree } from "../tree.ts";
import { mendAdverbObjects } from "./mend-adverb-objects.ts";
import { mendAdverbials } from "./mend-adverbials.ts";
import { mendAmounts } from "./mend-amounts.ts";
import { mendAttachments } from "./mend-attachments.ts";
import { mendBetween } from "./mend-between.ts";
import { mendBombardments } from "./mend-bombardments.ts";
import { mendBoth } from "./mend-both.ts";
import { mendBoughtThings } from "./mend-bought-things.ts";
import { mendBounds } from "./mend-bounds.ts";
import { mendClauses } from "./mend-clauses.ts";
import { mendCompanions } from "./mend-companions.ts";
import { mendConjuncts } from "./mend-conjuncts.ts";
import { mendContacts } from "./mend-contacts.ts";
import { mendCopulas } from "./mend-copulas.ts";
import { mendCountedNames } from "./mend-counted-names.ts";
import { mendCounts } from "./mend-counts.ts";
import { mendDated } from "./mend-dated.ts";
import { mendDeeds } from "./mend-deeds.ts";
import { mendDepartures } from "./mend-departures.ts";
import { mendDetours } from "./mend-detours.ts";
import { mendEachOther } from "./mend-each-other.ts";
import { mendFirmSubjects } from "./mend-firm-subjects.ts";
import { mendFronted } from "./mend-fronted.ts";
import { mendGappedObjects } from "./mend-gapped-objects.ts";
import { mendGerundSubjects } from "./mend-gerund-subjects.ts";
import { mendGiven } from "./mend-given.ts";
import { mendGreeted } from "./mend-greeted.ts";
import { mendHave } from "./mend-have.ts";
import { mendHeadlines } from "./mend-headlines.ts";
import { mendHolders } from "./mend-holders.ts";
import { mendHyphens } from "./mend-hyphens.ts";
import { mendIdioms } from "./mend-idioms.ts";
import { mendInfinitives } from "./mend-infinitives.ts";
import { mendInsertions } from "./mend-insertions.ts";
import { mendHosts, mendJointHeadlines } from "./mend-joint-headlines.ts";
import { mendJointSubjects } from "./mend-joint-subjects.ts";
import { mendListings } from "./mend-listings.ts";
import { mendLostPhrases } from "./mend-lost-phrases.ts";
import { mendMadeClear } from "./mend-made-clear.ts";
import { mendMainVerbs } from "./mend-main-verbs.ts";
import { mendMarks } from "./mend-marks.ts";
import { mendMemberLists } from "./mend-member-lists.ts";
import { mendModals } from "./mend-modals.ts";
import { mendMultitudes } from "./mend-multitudes.ts";
import { mendNamings } from "./mend-namings.ts";
import { mendNoLonger } from "./mend-no-longer.ts";
import { mendNounRoots } from "./mend-noun-roots.ts";
import { mendOpenings } from "./mend-openings.ts";
import { mendOwnedLists } from "./mend-owned-lists.ts";
import { mendOwnedNames } from "./mend-owned-names.ts";
import { mendPapers } from "./mend-papers.ts";
import { mendParallelLists } from "./mend-parallel-lists.ts";
import { mendParallelPhrases } from "./mend-parallel-phrases.ts";
import { mendParticiples } from "./mend-participles.ts";
import { mendParts } from "./mend-parts.ts";
import { mendPerfects } from "./mend-perfects.ts";
import { mendPhrases } from "./mend-phrases.ts";
import { mendPossessors } from "./mend-possessors.ts";
import { mendPrices } from "./mend-prices.ts";
import { mendPutIn } from "./mend-put-in.ts";
import { mendQuotedSpeakers } from "./mend-quoted-speakers.ts";
import { mendRanked } from "./mend-ranked.ts";
import { mendReceivers } from "./mend-receivers.ts";
import { mendRelativeObjects } from "./mend-relative-objects.ts";
import { mendRelatives } from "./mend-relatives.ts";
import { mendReports } from "./mend-reports.ts";
import { mendRoots } from "./mend-roots.ts";
import { mendShifted } from "./mend-shifted.ts";
import { mendSpans } from "./mend-spans.ts";
import { mendStrays } from "./mend-strays.ts";
import { mendSubjects } from "./mend-subjects.ts";
import { mendSums } from "./mend-sums.ts";
import { mendSwallowed } from "./mend-swallowed.ts";
import { mendThanks } from "./mend-thanks.ts";
import { mendThat } from "./mend-that.ts";
import { mendTowns } from "./mend-towns.ts";
import { mendUsing } from "./mend-using.ts";
import { mendWords } from "./mend-words.ts";
import { mendWorth } from "./mend-worth.ts";
import { openLoops } from "./open-loops.ts";

/** The order matters: a conjunct may be the end of an insertion. */
const MENDERS: readonly ((tree: Tree) => Tree)[] = [
  underWords,
  mendMultitudes,
  mendHeadlines,
  mendJointHeadlines,
  mendHosts,
  mendThanks,
  mendBetween,
  mendJointSubjects,
  mendNounRoots,
  mendFronted,
  mendClauses,
  mendModals,
  mendSums,
  mendWorth,
  mendPutIn,
  mendPrices,
  mendCountedNames,
  mendGiven,
  mendReceivers,
  mendMemberLists,
  mendConjuncts,
  mendDated,
  mendWords,
  mendHyphens,
  mendMarks,
  mendPerfects,
  mendHave,
  mendParticiples,
  mendParts,
  mendListings,
  mendDetours,
  mendShifted,
  mendLostPhrases,
  mendBoughtThings,
  mendAdverbObjects,
  mendSwallowed,
  mendPhrases,
  mendAttachments,
  mendPossessors,
  mendSubjects,
  mendFirmSubjects,
  mendInfinitives,
  mendQuotedSpeakers,
  mendReports,
  mendInsertions,
  mendRoots,
  mendDepartures,
  mendOpenings,
  mendGreeted,
  mendMainVerbs,
  mendMadeClear,
  mendCopulas,
  mendRanked,
  mendContacts,
  mendThat,
  mendAdverbials,
  mendGerundSubjects,
  mendEachOther,
  mendBombardments,
  mendRelatives,
  mendRelativeObjects,
  mendStrays,
  mendIdioms,
  mendPapers,
  mendCounts,
  mendAmounts,
  mendSpans,
  mendTowns,
  mendUsing,
  mendBounds,
  mendNoLonger,
  mendParallelLists,
  mendParallelPhrases,
  mendGappedObjects,
  mendOwnedLists,
  mendOwnedNames,
  mendCompanions,
  mendHolders,
  mendNamings,
  mendDeeds,
  mendBoth,
];

export const mend = (tree: Tree): Tree => MENDERS.reduce((mended, mender) => openLoops(mender(mended), mended), tree);

/** Nothing hangs on a punctuation mark: it goes to the word that the mark hangs on. */
function underWords(tree: Tree): Tree {
  const heads = tree.heads.map((head, word) => {
    const above = head >= 0 && tree.upos[head] === "PUNCT" ? (tree.heads[head] ?? -1) : head;
    return tree.upos[word] !== "PUNCT" && above >= 0 && above !== word ? above : head;
  });
  return retreed(tree, { heads });
}
