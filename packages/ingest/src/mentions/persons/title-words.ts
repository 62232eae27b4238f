// Words that make a title before or after a person's name, apart from the code that reads them. Lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A title has one of these. */
export const TITLE_HEADS: ReadonlySet<string> = words(
  `president minister premier chancellor secretary ambassador envoy representative spokesman spokeswoman spokesperson leader chief head
  commander chairman chairwoman chair chairperson speaker king queen prince princess emir sultan sheikh sheik shah emperor pope cardinal
  patriarch ayatollah general gen lieutenant lt major maj colonel col captain capt admiral adm marshal brigadier brig commodore sgt sergeant
  senator sen congressman congresswoman rep governor gov mayor director adviser advisor negotiator diplomat official lawmaker legislator
  mp deputy commissioner dictator ruler strongman monarch taoiseach tánaiste consul attache attaché coordinator administrator prosecutor
  undersecretary under-secretary vice-president warlord founder mediator counsel crown-prince mullah imam mp mep parliamentarian
  politician commandant counselor counsellor delegate plenipotentiary treasurer comptroller ombudsman whip presidency minister-president viceroy regent councilor councillor
  counterpart colleague predecessor successor justice judge chargé charge president-elect co-president vice-chair vice-chairman ataman hetman supremo boss czar secretary-general inspector d'affaires daffaires`,
);
/** These stand before or between the heads. */
export const TITLE_MODIFIERS: ReadonlySet<string> = words(
  `prime foreign defence defense war land interior finance home vice deputy acting interim caretaker former ex then outgoing late ousted deposed
  newly new elected re-elected incoming chief senior top high ranking high-ranking assistant under state national security special permanent
  military junta armed forces army navy naval air force joint first second 1st 2nd external affairs internal justice energy trade oil economy economic
  intelligence supreme spiritual political rebel opposition separatist transitional parliament parliamentary parliament's house senate
  majority minority general major brigadier lieutenant rear fleet crown current veteran longtime long-time press policy government union
  commission council party labour labor conservative democratic republican democrat nuclear arms peace climate and of staff chiefs ground
  marine corps rocket space cyber border guard police presidential ministerial personal chief-of-staff media communications strategic
  regional local federal central executive managing honorary titular exiled self-proclaimed de facto de-facto hardline reformist moderate
  centrist left right far republican muslim shiite sunni communist socialist islamist populist pro-russian pro-western embattled beleaguered
  combative powerful influential current one-time onetime sometime incumbent sitting retired disgraced jailed imprisoned fugitive slain
  negotiating group coalition bloc humanitarian refugee human rights aid development emergency relief peacekeeping mission task
  commerce treasury agriculture health education labor transport transportation environment interior immigration veterans attorney solicitor
  secretary minister undersecretary chairman president deputy-prime european affairs africa asia middle east arab
  visiting people acting first-deputy operation operations spy public information culture information tourism science technology planning investment infrastructure industry industries water fisheries
  works social welfare women womens women's youth sport sports religious petroleum mining housing urban rural civil service services higher scientific research
  digital electronic telecommunications ecology ecological environmental gender equality family budget revenue customs tax endowments diaspora migration
  minorities integration reconciliation reform administrative decentralization homeland electricity gas hydrocarbons resources natural mineral forestry
  livestock maritime aviation railways food cultural heritage antiquities overseas protection consumer disaster management diplomatic financial monetary
  recovery solidarity refugees europe constitution transition chancellery sovereignty innovation employment
  highways roads ports shipping waterways children manpower cooperatives mines minerals lands fishing irrigation forests municipalities postal veterans' steel textiles
  tourism handicrafts awqaf pensions families wildlife railway electrification renewable telecom entrepreneurship enterprises vocational training principal junior field bank international economics
  nsc tribal cabinet logistics reconstruction territorial action prevention credit hemisphere territory communication euro-atlantic command constitutional electoral relations cooperation unification`,
);
/** With a capital these name the body that somebody heads: "National Security Office Director". */
export const BODY_IN_TITLE: ReadonlySet<string> = words(
  "office secretariat service agency bureau department directorate authority",
);
/** Titles in full or short that stand right before a surname and say little of an office. */
export const HONORIFICS: ReadonlySet<string> = words(
  `mr mrs ms miss dr shri smt sir lady lord dame madam mister prof professor rev reverend comrade hajj hojjatoleslam samdech dato datuk seri tun mme mlle
  excellency excellencies majesty highness hon honourable honorable rt sayyid advocate adv eng agent`,
);

/** Says that the office is past. */
export const FORMER: ReadonlySet<string> = words(
  "former ex then late ousted deposed one-time onetime retired sometime disgraced slain predecessor",
);
/** Says that the office lies ahead. */
export const AHEAD: ReadonlySet<string> = words(
  "elect designate nominee candidate hopeful contender incoming presumptive nominated",
);

/** Small words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  "bin ibn al el ul ur bint ben von van der den de da di du la le dos das del abu ould ag as ash an ad ar y e ter",
);

/** Titles in capitals alone, and what they are short for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["PM", "prime minister"],
  ["FM", "foreign minister"],
  ["DPM", "deputy prime minister"],
  ["EAM", "external affairs minister"],
]);

/** Capitalised words that are never part of a person's name. */
export const NEVER_NAMES: ReadonlySet<string> = words(
  `quarters headquarter monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  the a an in on at of and or but for with from to by as he she it they we i this that these those his her its their our my there here
  today yesterday tomorrow singer actor actress rapper footballer president minister prime foreign defence defense secretary general government parliament army navy force state
  states united nations republic kingdom council ministry department party union west western east eastern north northern south southern
  after before when while if because although however meanwhile earlier later also not no yes who what why how where which will would can
  could should may might must has have had is are was were be been do does did said says told added noted warned urged met
  administration directorate assembly secretariat headquarters committee commission agency bureau authority diwan`,
);

/** Nouns of bodies, laws and events: a run of capitals that holds one is no person's name. */
export const NOT_IN_NAMES: ReadonlySet<string> = words(
  `extraordinary plenipotentiary clerk day days section terms meeting summit platform agreement act acts group survey presidential executive office since memorial liberation addresses
  secures war world medical motors motor order orders service services center centre international national american committee company corp inc pvt ltd plc gmbh llc
  university agency news act code law laws press times post bank street court commission board bureau conference forum treaty accord accords
  protocol plan program programme initiative strategy fund award awards prize league cup games olympic olympics church society institute
  foundation association federation airlines airways television radio network project operation republic province district county city
  region island islands river sea ocean airport base camp prison hospital school academy college embassy department ministry hurricane
  threats historic declares announces statement remarks fact sheet proclamation message address history security defense defence affairs policy
  mosque shrine temple cathedral electric motors internet church belgrano cup company centre square league champion
  license licenses licence licences provisions certificate principles review debate editor regulation data front show task delegation visit
  advisory diversity criminal recalled resident
  human rights health energy trade economic foreign resources climate democracy freedom peace new year week month one two first second`,
);

/** Codes of the gazetteer's offices that a title may mean: "president" is a head of state. */
export const OFFICE_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ["president", ["hs", "hg", "io"]],
  ["king", ["hs"]],
  ["queen", ["hs"]],
  ["pope", ["hs"]],
  ["emir", ["hs"]],
  ["sultan", ["hs"]],
  ["emperor", ["hs"]],
  ["prince", ["hs", "hg", "dg"]],
  ["premier", ["hg"]],
  ["prime minister", ["hg"]],
  ["chancellor", ["hg"]],
  ["taoiseach", ["hg"]],
  ["leader", ["hs", "hg", "io"]],
  ["ruler", ["hs", "hg"]],
  ["dictator", ["hs", "hg"]],
  ["strongman", ["hs", "hg"]],
  ["vice president", ["vp"]],
  ["deputy prime minister", ["dg"]],
  ["foreign minister", ["fm"]],
  ["minister of foreign affairs", ["fm"]],
  ["secretary of state", ["fm"]],
  ["foreign secretary", ["fm"]],
  ["external affairs minister", ["fm"]],
  ["defence minister", ["dm"]],
  ["defense minister", ["dm"]],
  ["minister of defence", ["dm"]],
  ["minister of defense", ["dm"]],
  ["defense secretary", ["dm"]],
  ["defence secretary", ["dm"]],
  ["secretary of defense", ["dm"]],
  ["secretary of war", ["dm"]],
  ["interior minister", ["im"]],
  ["minister of interior", ["im"]],
  ["home secretary", ["im"]],
  ["speaker", ["sp"]],
  ["secretary general", ["io"]],
  ["general secretary", ["hs", "io"]],
  ["chief", ["io", "mc", "si"]],
]);
