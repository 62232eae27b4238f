// Words that tell whether a phrase behind an event word belongs to it or to another noun.

/** "spoke during a visit to Chad" says where, not to whom. */
export const JOURNEY: RegExp = /^(visit|trip|tour|journey|flight|return|arrival)$/;

/** "was approved despite objections from Chad": who reacts does not give. */
export const REACTION: RegExp =
  /^(objection|opposition|criticism|protest|pressure|warning|concern|threat|call|request|demand|condemnation|outcry|complaint|support|resistance|approval|permission|statement|report|letter|question|money|fund|funding|help)$/;

/** "in response to Chad's step", "a threat to Chad": the noun keeps its "to". */
export const DIRECTED: RegExp =
  /^(response|reaction|reply|threat|attack|objection|opposition|resistance|answer|alternative|challenge|approach|reference|key|solution|relation|tie|link|exposure|damage|risk)$/;

/** "over the raid on Chad": a blow keeps its "on". */
export const AIMED: RegExp =
  /^(raid|attack|strike|airstrike|assault|war|aggression|offensive|invasion|shelling|bombing|crackdown|ban|tax|tariff)$/;

/** "amid tensions with Chad": what two have between them keeps its "with". */
export const SHARED: RegExp =
  /^(tension|dispute|crisis|situation|tie|relation|relationship|coordination|cooperation|concert|conjunction|keeping|accordance|conflict|standoff|war|border|rivalry|confrontation|clash|row|feud|ceasefire|truce|contact|dealing|engagement|friendship)$/;

/** Prepositions of place and time: far from their verb they say nothing of its target. */
export const LOOSE: RegExp = /^(on|in|at|of|for|near|across)$/;
