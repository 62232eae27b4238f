// A token of a headline in, whether it is the verb that ends a name out.
import { HEADLINE_VERBS } from "../../passages/function-words.ts";
import type { TokenSentence } from "../token-sentence.ts";

/** "PREMIER JUAN DÍAZ MEETS KING": where every word is a capital one, a verb ends the name. */
export const endsShoutedName = (sentence: TokenSentence, at: number): boolean =>
  (sentence.titleCase || sentence.upperCase) &&
  (PASSIVE.test(sentence.keys[at] as string) ||
    HEADLINE_VERBS.has(sentence.keys[at] as string) ||
    HEADLINE_GERUND.test(sentence.keys[at] as string));

/** "Statement from President A B Honoring Teachers", "Readout of President A B Call with …". */
const HEADLINE_GERUND =
  /^(?:(?:welcom|mark|honou?r|condemn|regard|concern|announc|call|meet|visit|address|follow|commemorat|celebrat|congratulat|recogni[sz]|observ|launch|respond|urg|join|host|attend|travel|sign|nominat|appoint|designat|approv|extend|issu|direct|deliver|participat|highlight|commend|react|support|releas|unveil|express|outlin|ask|prais|lead|negotiat|chair|convok)ing|ahead|during|joint|announce|host|commemorate|directs|discuss|launch|calls|meetings|visits|call|meeting|visit|travel|trip|remarks|participation|address|speech|statement)$/;

/** "Ambassador Summoned Over Remarks". */
const PASSIVE =
  /^(?:set|due|poised|summoned|killed|arrested|sacked|fired|detained|jailed|accused|wounded|injured|ousted|removed|dismissed|appointed|elected|sanctioned|charged|convicted|expelled|recalled|shot|sworn|over|amid|against|under|into|upon)$/;
