// Words by which prose is told from labels. No words here that name things.

/** Function words: every fourth word of prose, few words of a menu or a headline. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if of in on at to for from by with as into over after before between against during under through about
  that which who whom whose this these those there here it its he she they we i you his her their our your my him them us me
  is are was were be been being has have had do does did will would can could may might must should shall
  not no nor so than then also when while where because since until both more most some any all each other such only just`.split(
    /\s+/,
  ),
);

/** Finite verbs and auxiliaries that nearly every paragraph of news has one of. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `is are was were has have had will would can could may might must should shall do does did said says say told tells added adds
  went goes came comes made makes took takes gave gives got gets met meets held holds left leaves began begins became becomes
  saw sees kept keeps put puts sent sends brought brings built builds fell falls rose rises lost loses won wins spoke speaks
  wrote writes struck strikes shot hit hits cut cuts remains remain stands stood let lies lay`.split(/\s+/),
);

/** Words that open a sentence and seldom a headline. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a an the he she it they we i this these those there his her its their in on at as after before although though while when if
  since but and however meanwhile earlier later according under during despite both at`.split(/\s+/),
);

/** Present-tense verbs of headlines, third person. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `accuses adopts activates admits allows alleges amends appoints assumes assures averts awards begs bolsters boosts boycotts braces breaks
  brings brokers carries celebrates challenges changes chooses clashes collapses completes concludes conducts convenes creates destroys
  detains develops disputes donates drafts drives dumps eyes finalises finalizes fines fires flies forces forms freezes gains grants grows
  hands hopes hosts hunts ignores inks inspects intends investigates issues jails keeps lays limits lists loads locates logs lures mourns
  mulls notes obtains opposes organises outlines overturns pays pens pounds prefers prevents produces publishes pursues questions ramps reaffirms
  recognises recognizes recruits reduces refuses reopens repels requests rescues restores retakes retires reverses reviews revokes rocks
  runs sacks sails sanctions scrambles searches sees shares shrugs sinks slaps slows speaks spends splits stages steps strengthens stresses
  struggles suffers suggests surges surrenders swaps swears threatens tightens tops touts traps tries triggers trims uses violates waits
  warms wipes works agrees aims announces approves arrests arrives asks attacks backs bans begins blames blasts blocks bombs builds buys
  calls cancels captures claims clears closes condemns confirms considers criticises criticizes crosses cuts declares defends delays
  delivers demands denies denounces deploys dies dismisses downs drops eases ends enters escalates expands expels expresses extends
  faces falls fears fights finds fires gets gives halts hails heads hits holds hosts imposes intercepts invades invites joins
  keeps kills launches leads leaves lifts loses makes marks meets moves names needs nears offers opens orders ousts passes picks
  plans pledges postpones praises prepares presses probes promises proposes protests pulls pushes quits raises ratifies reaches receives recalls
  reacts rejects releases remains renews replaces reports resigns responds resumes returns reveals revives rises rules says scraps
  secures seeks seizes sells sends sets shells shoots shows signs slams slashes starts stops strikes strikes submits summons supplies
  supports suspends takes talks targets tells tests threatens tours trains travels turns unveils urges vetoes visits votes vows
  walks wants warns weighs welcomes wins withdraws wounds`.split(/\s+/),
);
