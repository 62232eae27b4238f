// Names that are other words too, by the way in which a text has to make them sure.

/** Weapon systems called by a common word or a surname: they need other words of arms near them. */
export const CALLED_FOR_CONTEXT: ReadonlySet<string> = new Set(
  `patriot patriots reaper reapers predator hawk spike stinger stingers javelin javelins tor grad osa buk tiger typhoon typhoons archer archers
  caesar caesars boxer puma bradley bradleys abrams challenger challengers centurion neptune neptunes trident minuteman harpoon harpoons tomahawk
  tomahawks merlin raven meteor paladin paladins peacekeeper avenger griffon sentinel poseidon anka heron orbiter orlan kub cobra lynx gazelle
  namer nimr verba atmaca bora mica puls altay malka arrow strela igla osprey apaches apache huey warthog hermes dezful fajr fadi badr punisher
  furia peklo kh m1 m48 m60 k2 k9 k1 g5 u2 s70 v22 c5 b1 b2 e3 a50 f7 m16 m46 m101 d20 d30 fagot metis matador mop moab harm vampire hammer
  maverick dana nora krab zuzana smerch akula kilo horizon shahab emad ghadr qiam jericho pluton hades tornado harrier leclerc ariete wiesel fuchs
  tigr ratel marauder ruslan beaver bober magura lancet lancets flamingo tempest kaan saeqeh karrar eitan ajax warrior viper atlas milan bastion
  onyx zircon sapsan hrim pion astros fatah shaheen nasr babur ghauri prithvi agni pershing polaris dhruv akash barak derby hisar tayfun cenk m4
  m72 svd mp5 g36 ch3 z9 z10 z19 z20 t10 j7 j8 h6 y8 y20 k4 k55 f4 f5 l39 l159 mistral belgorod zumwalt liaoning ram`.split(
    /\s+/,
  ),
);

/** Abbreviations that a headline all in capitals cannot tell from words. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  "us who it is car isi hal who stm bae sami edge eta ira au fn cae start sort mop harm salt inf".split(" "),
);

/** Countries and capitals that are persons' names as well. */
export const PERSON_TOO: ReadonlySet<string> = new Set(
  "jordan chad georgia israel kenya india paris sofia london washington santiago cuba malta francisco lima kingston dakar brazil ireland france england holland germany monaco jersey savannah victoria poland berlin".split(
    " ",
  ),
);

/** Surnames that are common words: they count only away from a sentence's beginning. */
export const WORD_SURNAMES: ReadonlySet<string> = new Set(
  `may will ban bush rice brown gates case day do so an in on to no he she his king young white black green long short rich poor good best
  little small west east north south church hunt hague fox price power powers hope joy rose law low may might must page park banks field
  wood stone hill lake rivers bell bird wolf salmon english french german major general marshall bishop pope prince duke baron abbott
  strong wise sharp moon sun li yi ma she you wang tang man wall ford love read write speaker ambassador minister president singh khan
  barrot mission peace war state union security defence defense force army council court press house senate congress parliament`.split(
    /\s+/,
  ),
);
