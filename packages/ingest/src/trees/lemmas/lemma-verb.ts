/** An inflected verb in lower case in, its base out: irregular forms by list, the rest by the spelling of the stem. */
import { IRREGULAR_VERBS, NOT_PREFIXED, VERB_PREFIXES } from "./irregular-verbs.ts";

/** Stems that take an e against the rule for their ending. */
const WITH_E: ReadonlySet<string> = new Set(
  `extradit besieg massacr hid rid sid guid complet delet compet deplet obsolet unit ignit incit cit excit recit invit reunit expedit typewrit ret devot promot quot vot not denot demot
  interfer adher persever rever cohes conced preced imped seced reced acced interced superced supersed stampd interven conven contraven
  postpon phon telephon clon aton hon ston ton drap tap rap scrap shap reshap escap gap hop cop scop grop rop slop eras ras
  scor stor restor explor ignor implor deplor ador underscor pip wip swip strip rip snip
  stipulat rul schedul overrul tun prun fin lin min din defin refin confin combin
  circumcis chang rang arrang exchang challeng aveng reveng cring impung plung lung hing ting fring infring
  impos balanc hast stal whal concil reconcil compil smil exil fil pil profil mobil whil til
  prob bak stak shak wak brak fak tak rak mak lik dislik spik bik hik evok invok provok revok chok stok jok smok pok nuk rebuk
  spar car dar far bar scar shar squar prepar compar declar glar flar star stat dat hat rat mat equat
  trad invad persuad upgrad evad degrad blockad parad fad jad wad masquerad barricad
  typ hyp brib describ prescrib subscrib inscrib ascrib transcrib tub cub surnam blam fram sham tam gam nam tim prim chim
  crim them schem resum assum consum presum fum hir fir wir tir acquir requir inspir desir expir conspir retir aspir admir rewir
  catalogu dialogu pric quak skat stabl lov mov`.split(/\s+/),
);

/** Stems that stay as they are against the rule for their ending. */
const WITHOUT_E: ReadonlySet<string> = new Set(
  `visit revisit combat format focus bias avoid target monitor sponsor author harbor honor favor tailor censor anchor labor mentor
  tutor doctor factor pilot pivot ballot develop gallop envelop belong long prolong throng wrong hang bang clang fasten murmur
  pencil council peril imperil evil stencil fulfil enrol parallel carpet market budget blanket interpret edit credit audit limit
  exhibit inhibit prohibit profit benefit deposit inherit merit solicit elicit forfeit exploit recruit transit vomit orbit spirit
  worship gossip equip ransom blossom random album iron pardon season poison reason abandon question mention
  bring sing ring ping king wing string swing spring fling cling sting sling wring rein fuel bus gas plus canvas chorus
  sign ruin debut input output pad bid rid skid solid squid humid bat ted ram
  dust mast conduct roof proof sit hit spit quit slit lit commit`.split(/\s+/),
);

/** Verbs in -l that double it: elsewhere a double l belongs to the base (call, kill, fill). */
const DOUBLES_L: ReadonlySet<string> = new Set(
  `control compel expel propel repel dispel impel rebel patrol cancel travel label model signal fuel level total excel enrol fulfil
  instil annul marshal channel counsel quarrel unravel shovel tunnel trial equal rival dial bottleneck initial pedal distil parcel
  tunnel panel funnel cavil libel duel shrivel swivel snorkel dishevel`.split(/\s+/),
);

const KEEPS_DOUBLE: ReadonlySet<string> = new Set(["add", "egg", "ebb", "err", "purr", "boycott"]);

const BASES_IN_S: ReadonlySet<string> = new Set([
  "focus",
  "refocus",
  "bias",
  "canvas",
  "gas",
  "bus",
  "chorus",
  "census",
]);

export function verbLemma(word: string): string {
  const irregular = irregularBase(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("eed") || BASES_IN_S.has(word)) return word;
  if (word.endsWith("ing") && word.length > 4 && /[aeiouy]/.test(word.slice(0, -3)))
    return baseOfStem(word.slice(0, -3), false);
  if (word.endsWith("ed") && word.length > 3 && /[aeiouy]/.test(word.slice(0, -2)))
    return baseOfStem(word.slice(0, -2), true);
  return word.endsWith("s") && !word.endsWith("ss") && word.length > 3 ? withoutS(word) : word;
}

function irregularBase(word: string): string | undefined {
  const base = IRREGULAR_VERBS.get(word);
  if (base !== undefined) return base;
  if (NOT_PREFIXED.has(word)) return undefined;
  for (const prefix of VERB_PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue;
    const rest = IRREGULAR_VERBS.get(word.slice(prefix.length));
    if (rest !== undefined && !/(?:ed|ing|s)$/.test(word)) return prefix + rest;
  }
  return undefined;
}

/** "strikes" strike, "carries" carry, "launches" launch, "passes" pass. */
function withoutS(word: string): string {
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ch|sh|ss|x|zz|o)es$/.test(word) && !/(?:^ache|hoe|toe)s$/.test(word)
    ? word.slice(0, -2)
    : word.slice(0, -1);
}

function baseOfStem(stem: string, past: boolean): string {
  if (past && stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (stem.endsWith("e")) return past ? `${stem}e` : stem;
  const double = /([bdgklmnprtvz])\1$/.test(stem);
  if (double && !KEEPS_DOUBLE.has(stem)) {
    const single = stem.slice(0, -1);
    if (stem.endsWith("ll")) return DOUBLES_L.has(single) ? single : stem;
    if (!stem.endsWith("zz")) return single;
  }
  if (WITHOUT_E.has(stem)) return stem;
  return WITH_E.has(stem) || endsAsIfWithE(stem) ? `${stem}e` : stem;
}

/** Whether English spells a verb with this stem with a final e: announc-e, accus-e, negotiat-e, settl-e. */
function endsAsIfWithE(stem: string): boolean {
  if (/(?:tak|mak|strik|nam|tap|writ)$/.test(stem)) return true;
  if (/(?:[cuvz]|com|dg|rg|lg|[aeiu]g|[bcdfgkptz]l|[^s]s)$/.test(stem))
    return !/(?:tz|[aeiou][aeiou]g|ou|ieu)$/.test(stem);
  if (/(?:[aiu]t)$/.test(stem)) return /(?:[^aeo]at|[^aeo]ut)$/.test(stem) && stem.length > 3;
  if (/(?:[aiou]d)$/.test(stem)) return !/(?:[aeo][aiou]d)$/.test(stem) && stem.length > 3;
  if (/(?:[aiu]r)$/.test(stem)) return !/(?:[aeo][aiu]r|fur)$/.test(stem) && stem.length > 3;
  if (/(?:il|ol|ul)$/.test(stem)) return !/[aeou][iou]l$/.test(stem) && stem.length > 4 && !stem.endsWith("ol");
  if (/(?:in)$/.test(stem)) return !/[aeo]in$/.test(stem) && stem.length > 3;
  if (/(?:um|ib|ir|yp|ok)$/.test(stem)) return !/(?:oo[mkr]|[aeo]i[br])$/.test(stem);
  return false;
}
