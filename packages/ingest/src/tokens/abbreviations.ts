/** Abbreviations written with a full stop, in lower case without it. Letters with stops between (U.S., a.m.) need no list. */

/** A title or a word that always stands before a name or a number: its stop never ends a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  `adm amb art atty brig capt cdr cmdr col cpl dr fr ft gen gov hon insp lt maj messrs mr mrs ms mt mx nos pfc pres prof pvt rep reps
  rev sec sen sens sgt smt spc spec st ste supt vol vols vs pp`.split(/\s+/),
);

/** May stand at the end of a sentence: what follows decides. */
export const ANYWHERE: ReadonlySet<string> = new Set(
  `al approx assn assoc ave bldg blvd bros ca cf co corp ct dept div est esq etc fig figs inc jr ltd mfg natl ph.d plc rd sr univ v
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash
  wis wyo`.split(/\s+/),
);

/** An abbreviation only before a number: "No. 5", "p. 12". */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(["no", "nr", "p", "para", "sect", "ch", "c"]);

/** Words of ANYWHERE that are common words as well, so that their stop is the abbreviation's only before a name or number. */
export const ALSO_A_WORD: ReadonlySet<string> = new Set(
  "art co del est fig gen ill ind la mar mass miss mo mon no ore pa pp rep sat sec spec sun v wash wed fri ms pres".split(
    " ",
  ),
);
