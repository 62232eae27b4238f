// Words by which an armed group that no list has is known: in its name, and beside it. Lower case keys.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Heads of names that many bodies bear: they need a word of arms in the name. */
export const COMMON_HEADS: ReadonlySet<string> = words(
  "front army movement force forces council committee committees union organization organisation coalition alliance group corps command",
);
/** Heads that only those under arms bear. */
export const ARMED_HEADS: ReadonlySet<string> = words(
  "brigades militia cartel mujahideen mujahedeen mujahidin fedayeen avengers guerrillas commandos martyrs",
);
/** Words of arms in a name. */
export const ARMED_WORDS: ReadonlySet<string> = words(
  `liberation resistance salvation revolutionary martyrs jihad jihadi mujahideen mujahedeen mujahidin emancipation guerrilla
  insurgent redemption selfdefense selfdefence insurrectionary`,
);
/** First words of names from Arabic, Persian, Urdu: "Jaysh al-…", "Lashkar-e-…". */
export const OPENINGS: ReadonlySet<string> = words(
  "jaish jaysh jund lashkar liwa saraya ansar harakat harkat kataib hizb hezb jamaat tehrik tehreek katibat katiba ahrar firqat wilayat sipah asaib faylaq",
);
/** What follows such a word in the names of parties and places. */
export const NO_GROUPS: ReadonlySet<string> = words("islami insaf gah labbaik hadith ulema");

/** Nouns right behind a group's name: "the Fano militia". */
export const GROUP_NOUNS: ReadonlySet<string> = words(
  `militia militias militiaman militiamen rebel rebels militant militants insurgent insurgents fighters gunmen guerrilla guerrillas guerilla guerillas
  terrorists separatists jihadists paramilitary paramilitaries cartel gang mercenaries warlord`,
);
/** Adjectives that make "group" behind them an armed one. */
export const ARMED_ADJECTIVES: ReadonlySet<string> = words(
  `rebel militant armed insurgent terrorist jihadist jihadi islamist guerrilla separatist paramilitary extremist secessionist insurgency mercenary
  paramilitary`,
);
export const GROUP_HEADS: ReadonlySet<string> = words(
  "group groups organization organisation movement militia faction alliance coalition network outfit army umbrella gang gangs cartel front company",
);

/** Capitalised words that say what kind of fighters they are and name no group: peoples, creeds, numbers, places of the compass. */
export const NO_NAMES: ReadonlySet<string> = words(`
  islamist islamic muslim muslims shia shiite sunni christian christians kurdish kurd kurds tuareg tamil hutu tutsi maoist marxist communist leftist
  naxalite basque chechen uyghur uighur sikh hindu buddhist jewish druze alawite arab arabs african asian western eastern northern southern central
  karen karenni fulani berber bedouin pashtun baloch baluch balochi ossetian abkhaz abkhazian catalan corsican biafran ambazonian darfurian darfuri sahrawi
  rohingya shan kachin mon chin rakhine amhara amharan tigrayan oromo afar somali nuer dinka murle lou yazidi turkmen turkic assyrian moro papuan acehnese
  neonazi nazi loyalist republican unionist royalist suspected unidentified unknown masked armed local foreign rival several other some many few
  two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores members groups more most all both government opposition rebel rebels militant
  militants jihadist salafist salafi sufi tribal security special coalition allied native police navy army marine air force marines forces troops
  soldiers indigenous ethnic hardline radical extremist pirate pirates insurgent antigovernment progovernment prorussian proiranian proukrainian protalibaan
  north south east west european american latin ottoman soviet imperial state federal national royal public private democrats republicans
  he she it they we who what this that these those the a an in on at for with as by after before during when while elsewhere also meanwhile however
  one each every another former free independent united party movement front group alliance militia ministry department office commission council court
  president minister general colonel captain commander leader chief mr mrs ms dr sir
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  taliban isis isil hamas hezbollah sadr sadrist bosnian serb croat albanian palestinian houthi caucasus caucasian caucasian hausa bantu maasai kosovar senior
  southeast anglophone francophone naxal texan crimean tatar people peoples veteran top`);
/** Of these a body's own name may be made: they are dropped from its front only where they count or qualify fighters. */
export const NAME_OPENERS: ReadonlySet<string> = words(
  "west east north south national united islamic muslim popular peoples people democratic free northern southern eastern western central state federal armed ethnic new allied special movement front alliance party council union tamil moro chin shan kachin karen mon oromo amhara afar somali palestinian arab kurdish baloch baluch balochi",
);
/** Words before "Army" in the names of armies of states, or of none. */
export const STATE_ARMY_WORDS: ReadonlySet<string> = words(
  `national royal regular arab federal republican territorial state home salvation terracotta continental confederate union ottoman hellenic imperial prussian
  british us american fort base joint retired eighth first second third fourth fifth sixth seventh ninth tenth tartan barmy red field reserve standing new model grand`,
);
