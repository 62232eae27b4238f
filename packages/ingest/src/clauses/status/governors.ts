// Words that decide what became of the event below them: verbs, adjectives and nouns by the status they give.
// Left out: verbs that leave the event as it is ("began to", "managed to", "said that"); those give `actual` by default.
import type { Status } from "@entente/graph";

const words = (text: string): string[] => text.trim().split(/\s+/);
const table = (rows: readonly (readonly [Status, string])[]): ReadonlyMap<string, Status> =>
  new Map(
    rows.flatMap(([status, list]) => words(list).map((word): [string, Status] => [word.replaceAll("_", " "), status])),
  );

/** Governors of an infinitive: "agreed to send", "refused to send", "managed to send". Default: planned. */
export const INFINITIVE: ReadonlyMap<string, Status> = table([
  [
    "denied",
    "refuse decline fail forget neglect omit hesitate unwilling unable reluctant loath forbid prohibit disinclined powerless unrealistic impossible futile pointless refusal failure inability reluctance",
  ],
  [
    "actual",
    `report say know purport manage begin start continue help proceed dare use come get bother cease force compel condescend go_on resume serve seem appear prompt
    first last second third next only prove happen enable lead cause see hear let make have believe think suspect presume assume understand allege estimate able sorry happy proud glad pleased honour honor honoured honored delight delighted privilege privileged thrilled humbled include comprise feature expand grow evolve widen broaden quick drive provoke spur induce goad`,
  ],
]);

/** Governors of a gerund: "considered sending", "stopped sending", "began sending". Default: actual. */
export const GERUND: ReadonlyMap<string, Status> = table([
  [
    "planned",
    "approve authorise authorize consider propose discuss debate weigh contemplate suggest recommend envisage envision mull plan eye favour favor support back urge advocate anticipate risk mean involve explore worth prospect perspective possibility likelihood goal aim ambition dream",
  ],
  [
    "denied",
    "deny avoid rule_out refuse stop cease halt suspend oppose prevent postpone delay resist end quit abandon forgo reject exclude hold_off put_off give_up leave_off swear_off",
  ],
]);

/** Governors of a gerund behind a preposition: "thinks of sending", "shied away from sending". Default: actual. */
export const GERUND_AFTER: ReadonlyMap<string, Status> = table([
  [
    "planned",
    `think_of think_about insist_on lean_towards lean_toward talk_of talk_about speak_of speak_about dream_of dream_about count_on bank_on agree_on work_on work_towards work_toward look_at
    look_into aim_at plan_on conspire_in open_to close_to near_to keen_on capable_of intent_on bent_on serious_about set_on interested_in committed_to inclined_towards push_for vote_on toy_with flirt_with`,
  ],
  [
    "denied",
    `shy_from back_from pull_from pull_back_from draw_back_from step_back_from retreat_from walk_away_from back_of balk_at baulk_at recoil_from dissuade_from deter_from
    keep_from discourage_from restrain_from hold_back_from incapable_of opposed_to
    averse_to come_to hold_off_on`,
  ],
]);

/** What a noun for an event is said to be, in one word or behind a preposition: "is due", "is off the table". Default: actual. */
export const PREDICATE: ReadonlyMap<string, Status> = table([
  [
    "planned",
    `due foreseen envisaged possible likely unlikely probable pending imminent conceivable near close certain uncertain inevitable overdue under_discussion under_consideration under_review under_negotiation
    under_preparation in_preparation in_doubt in_question in_balance in_jeopardy on_agenda on_card on_table on_horizon on_hold on_ice in_pipeline in_sight possibility option`,
  ],
  ["denied", "off impossible unthinkable dead improbable off_table off_agenda out_question"],
]);

/** Governors of a finite clause: "hopes that it will", "denied that it did". Default: actual. */
export const CLAUSE: ReadonlyMap<string, Status> = table([
  [
    "planned",
    "hope expect propose demand urge insist_on fear suggest recommend request ask wish want plan imagine anticipate ensure hypothesise speculate predict forecast doubt require",
  ],
  ["denied", "deny reject dispute rebut refute disprove rule_out dismiss"],
]);

/** Governors of an event noun as their object or passive subject: "approved the sale", "cancelled the visit". Default: actual. */
export const EVENT_OBJECT: ReadonlyMap<string, Status> = table([
  [
    "planned",
    `plan propose approve authorise authorize consider weigh promise pledge offer threaten vow seek request demand urge prepare await expect schedule
    postpone delay discuss want need require suggest recommend contemplate mull anticipate predict favour favor advocate permit allow allow_for back support order clear greenlight ok okay
    put_off hold_up defer set_for slate await bring_forward negotiate envisage notify_of inform_of call_for ask_for push_for prepare_for plan_for hope_for fear risk near sign_off sign_off_on wave_through nod_through rubber-stamp fast-track expedite consider_for work_on arrange propose foresee facilitate enable deter forestall preempt commit commit_to committed_to agree_on agree_to look_forward_to`,
  ],
  [
    "denied",
    `resist rebuff spurn cancel call_off cut_off scrap block reject refuse rule_out oppose prevent avert avoid abandon halt suspend pause stop cease thwart foil forbid ban bar
    prohibit decline deny freeze withhold drop reverse rescind veto turn_down dispute dismiss lack refrain abstain desist shelve shun skip dodge axe nix quash torpedo abort`,
  ],
]);

/** Nouns above an infinitive or an "of" phrase: "plans to send", "the threat of an attack". */
export const EVENT_NOUN: ReadonlyMap<string, Status> = table([
  ["actual", "tendency habit propensity penchant"],
  [
    "planned",
    `plan pledge promise decision proposal offer intention intent effort bid attempt readiness willingness commitment aim goal desire wish hope request
    call demand possibility threat risk prospect option idea vow agreement deal order authorisation authorization approval permission ability capability capacity right
    obligation need preparation likelihood chance fear event case scenario opportunity occasion mandate ambition push move mission talk negotiation discussion consideration
    planning support backing opposition preference warning recommendation suggestion invitation appeal vision programme program project contract package authority power responsibility intent potential way
    condition precondition prerequisite importance necessity urgency course procedure process interest verge brink cusp favour favor`,
  ],
  [
    "denied",
    "refusal failure cancellation suspension rejection halt lack absence ban denial inability loath reluctance prevention freeze",
  ],
]);

/** Adjectives on an event noun: "the planned visit", "a foiled attack". Default: actual. */
export const EVENT_ADJECTIVE: ReadonlyMap<string, Status> = table([
  [
    "planned",
    `planned proposed possible potential future upcoming forthcoming prospective threatened impending imminent eventual scheduled promised pledged
    intended hypothetical likely anticipated expected pending contemplated envisaged foreseen projected desired looming suggested further_future`,
  ],
  ["denied", "cancelled canceled foiled thwarted aborted averted failed attempted abandoned scrapped postponed"],
]);

/** Prepositions before an event noun: "ahead of the talks". Default: actual. */
export const EVENT_PREPOSITION: ReadonlyMap<string, Status> = table([
  ["planned", "ahead_of prior_to before for until towards in_case_of pending against"],
  ["denied", "without instead_of rather_than short_of"],
]);

/** Modal auxiliaries. */
export const MODALS: ReadonlySet<string> = new Set(
  words("will ll 'll ’ll would 'd may might could can ca wo should shall must ought"),
);
/** Conjunctions that make a clause conditional. */
export const CONDITIONS: ReadonlySet<string> = new Set(words("if unless whether provided lest should"));
/** Words that deny the verb they stand beside. */
export const NEGATIONS: ReadonlySet<string> = new Set(words("not n't n’t never nor neither hardly scarcely barely"));

/** Verbs of occurrence: the noun's status is theirs ("the talks will take place"). */
export const OCCURRENCE: ReadonlySet<string> = new Set(
  words(
    "take occur happen begin start open resume proceed continue conclude end come follow go last run be remain materialise materialize hold collapse fail stall convene reconvene commence",
  ),
);

/** "arrived for talks": the talks lie ahead. */
export const ARRIVALS: ReadonlySet<string> = new Set("arrive travel fly come go land head be depart leave".split(" "));

/** "the story that it sent arms": nouns whose clause others tell. */
export const REPORTS: RegExp =
  /^(claim|allegation|accusation|report|story|suggestion|charge|rumour|rumor|notion|assertion)$/;
/** Verbs that deny a report. */
export const REJECTING: RegExp = /^(deny|reject|dismiss|refute|rebuff|dispute|rubbish)$/;

/** Conjunctions that open a clause that did not, or did not yet, happen. */
export const SUBORDINATE: ReadonlyMap<string, Status> = new Map([
  ["without", "denied"],
  ["if", "planned"],
  ["unless", "planned"],
  ["until", "planned"],
  ["against", "planned"],
]);

/** "visited Chad to meet the king": a journey that was made for a meeting had it. */
export const JOURNEYS: ReadonlySet<string> = new Set(
  "visit travel fly gather convene host tour journey meet hold speak talk phone telephone".split(" "),
);
/** "sent a note to protest", "wrote to urge": what a message says is said. */
export const TELLING: ReadonlySet<string> = new Set(
  "write join unite gather send hand deliver issue submit call phone telephone speak meet hold summon address release publish".split(
    " ",
  ),
);
/** Nouns for what a message is sent as. */
export const MESSAGES: RegExp = /^(meeting|talk|note|letter|statement|message|call|conference|telegram|speech)$/;
/** Verbs done by saying. */
export const SAYING: ReadonlySet<string> = new Set(
  "protest condemn urge warn denounce accuse criticise criticize demand implore".split(" "),
);
/** Verbs for what a journey was made for. */
export const TALKING: ReadonlySet<string> = new Set(
  "meet discuss exchange hold confer talk negotiate see attend draft seek sign initial".split(" "),
);

/** "warned against an attack": it has not come. "protested against an attack": it has. */
export const AVERSE: RegExp = /^(warn|caution|guard|defend|vote|decide|advise|protect|insure|argue|lobby)$/;

/** What must be going on to be stopped: "how to stop the attack on Chad". */
export const FORCE: RegExp =
  /^(attack|strike|airstrike|war|invasion|aggression|shelling|bombardment|bombing|offensive|assault|occupation)$/;

/** "thanked Chad for its delivery of tanks", "will punish Chad for its raid": what one is thanked or judged for was done. */
export const THANKING: RegExp =
  /^(thank|praise|commend|congratulate|credit|applaud|hail|laud|decorate|reward|blame|condemn|criticise|criticize|denounce|punish|sanction|rebuke|censure|castigate|slam|blast|lambast|lambaste|chide|deplore|scold|admonish|berate|reproach|reprimand|excoriate|assail|single out)$/;

/** "voted to impose sanctions": a body's vote is the deed itself; "voted to send troops": the deed lies ahead. */
export const DONE_BY_VOTE: RegExp =
  /^(impose|sanction|condemn|denounce|censure|ratify|approve|adopt|pass|endorse|designate|blacklist|lift|extend|tighten|expel|suspend|urge|demand|call|welcome|join)$/;

/** "failed to foresee the attack": what was not seen has happened. */
export const NOTICING: RegExp =
  /^(foresee|predict|anticipate|detect|notice|see|forecast|expect|condemn|denounce|mention|forget|forgive|tolerate|overlook|acknowledge|recognise|recognize|admit|address|explain|investigate|report|disclose|answer|counter|repel|punish)$/;

/** "admits to firing a missile". */
export const OWNING_UP: RegExp = /^(admit|confess|own|plead|resort|contribute|return|revert)$/;
