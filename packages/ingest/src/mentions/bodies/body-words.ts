// Words by which a body of states that no list has is known: in its name, and beside it. Lower case keys.

/** Heads of such names. */
export const HEAD: RegExp =
  /^(?:coalition|partnership|initiative|alliance|forum|compact|group|dialogue|community|union|league|network|association|organi[sz]ation|bloc|quad|framework|platform|grouping|force|forces|mission|operation|council|commission|committee|process|quartet|troika|quint|triangle|trio|club|friends|task-force|mechanism)$/;
/** Heads that bodies of anything bear. */
export const WEAK: RegExp =
  /^(?:council|commission|committee|union|community|association|organi[sz]ation|league|club|process|group|network|mechanism)$/;
/** Heads that are a name by themselves behind "the". */
export const ALONE: RegExp = /^(?:troika|quartet|quint|quad|trio)$/;
/** Names that only bodies of states bear. */
export const SURE: RegExp = /\bcontact group\b|^(?:group of )?friends of\b/;
export const BELONGING: RegExp =
  /^(?:members?|membership|partners?|joined|joins|join|joining|participating|participants?|founders?|signatories|includes?|including|comprises?|comprising|consists?|consisting|brings|bringing|groups|grouping|unites|uniting|composed|belongs?|belonging|acceded|accession|admitted|accedes|co-chairs?|founded|co-founded|withdrew|withdrawn|withdrawal|quit)$/;
/** What several states do to a body that they make. */
export const FOUNDING: RegExp = /^(?:launched|launch|established|establish|created|formed|inaugurated|co-launched)$/;
/** Nouns for what states make together: "a partnership of Chad, Mali and Togo". */
export const GROUPING: RegExp =
  /^(?:partnership|grouping|group|coalition|bloc|alliance|forum|union|club|association|community|initiative|format|pact)$/;
/** "is a partnership of states", "a grouping of five countries". */
export const DEFINING: RegExp =
  /\b(?:made up of|formed by|founded by|set up by|intergovernmental|multinational|plurilateral|(?:partnership|grouping|group|coalition|bloc|alliance|forum|union|body|club|organi[sz]ation|association|community|initiative) (?:of|between|among|uniting|that unites|comprising) (?:\S+ ){0,4}(?:states|countries|nations|governments))\b/;
/** Forces and missions of several states say so in their names. */
export const MILITARY: RegExp = /^(?:force|forces|mission|operation)$/;
export const JOINT: RegExp =
  /^(?:combined|multinational|joint|international|coalition|standby|regional|maritime|allied|task)$/;
/** Bodies of anything but states. */
export const PRIVATE: RegExp =
  /^(?:trade|labou?r|football|rugby|cricket|soccer|credit|student|students|banking|media|hotel|opposition|national|party|democratic|socialist|liberal|conservative|christian|peoples|workers|teachers|farmers|premier|champions|holding|holdings|capital|investment|business|law|civil|radio|broadcasting)$/;
/** Organs of one state, a town or a church. */
export const NATIONAL: RegExp =
  /^(?:city|county|town|federal|legislative|supreme|sovereign|transitional|military|ruling|executive|presidential|provincial|municipal|election|electoral|elections|privy|cabinet|constitutional|judicial|bar|press|parish|village|district|tribal|elders|senate|house|congressional|parliamentary|select|steering|organizing|organising|olympic|nobel|academic|advisory|board|revolutionary|state|truth|inquiry|grains?|sports?|medical|bank|wagner|foreign|armed|intelligence|appropriations|judiciary|rules|ethics|budget|central|investigative|working)$/;
export const TAIL_OPENERS: RegExp = /^(?:of|for|on|against|to)$/;
