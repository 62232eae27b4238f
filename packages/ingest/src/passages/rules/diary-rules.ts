// Lines of an official's diary: engagements with their hour, and those without one.
import type { PassageRule } from "../passage-rule.ts";

const QUALITY =
  "(?:(?:official|working|state|bilateral|trilateral|courtesy|telephone|phone|video|joint|private|farewell|introductory) ){0,3}";
const ENGAGEMENT = `${QUALITY}(?:(?:meetings?|talks|calls?|conversation|consultations|audience|lunch|dinner|breakfast) with|(?:visit|departure|trip|call) (?:to|for|on)|arrival in|(?:signing|signature|reception) of|participation in)`;

export const DIARY_RULES: readonly PassageRule[] = [
  {
    id: "diary/hour",
    kind: "list",
    pattern: new RegExp(`^\\d{1,2}[.:h]\\d{2}(?: ?[ap]\\.?m\\.?| ?h| hrs| hours)?[ –—:|-]+${ENGAGEMENT} `, "i"),
    reach: "block",
    maxWords: 60,
    example: "10.30 Meeting with the Ambassador of Chad",
    not: "10.30 Morning news",
  },
  {
    id: "diary/engagement",
    kind: "list",
    pattern: new RegExp(`^${ENGAGEMENT} (?:the |his |her |h\\.e\\. )?\\p{Lu}[^.!?]*\\.?$`, "iu"),
    reach: "block",
    maxWords: 40,
    place: "head",
    example: "Courtesy call on the President of Chad",
    not: "Talks with Chad collapsed on Monday. Nobody knows why.",
  },
];
