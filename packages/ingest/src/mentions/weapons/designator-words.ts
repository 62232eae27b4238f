// Words around the name of a weapon system: nouns of arms, what may stand before a name, what is no system's name.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns of which a name before them tells the type. */
export const ARMS_NOUN: RegExp =
  /^(?:missiles?|rockets?|tanks?|drones?|uavs?|ucavs?|jets?|fighters?|bombers?|aircraft|helicopters?|howitzers?|launchers?|interceptors?|submarines?|frigates?|destroyers?|corvettes?|cruisers?|warships?|radars?|bombs?|torpedo(?:es)?|vehicles?|munitions?|rifles?|guns?|icbms?|warplanes?|carriers?|minehunters?|gunships?|trainers?|batter(?:y|ies)|airlifters?|tankers?|planes?|systems?|mrls|mlrs|ifvs?|apcs?|mraps?|transporters?|choppers?|cutters?|mortars?|usvs?|gliders?|shells?)$/i;

/** What a system's name follows: an article, a number, an owner. */
export const DEFINITE: RegExp =
  /^(?:the|a|an|its|their|his|our|new|first|second|third|fourth|fifth|next|more|several|some|dozens|of|s|['’]s|called|dubbed|named|and|with|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|\d{1,4}|built|made|own|additional|used|indigenous|homegrown|upgraded|other|further|wheeled|tracked|tonne|ton)$/i;

/** Verbs of which arms are the object, in the forms that stand right before a system's name: "assembling Kudu vehicles". */
export const HANDLED: RegExp =
  /^(?:(?:buy|sell|build|send|fire|fir|launch|supply|order|deliver|assembl|produc|manufactur|develop|export|test|deploy|operat|receiv|donat|purchas|acquir|field|unveil|intercept|us|mak|transfer|offer|get|lend|carry)(?:ing|e|es|s|ed)?|bought|sold|built|sent|fired|supplies|supplied|acquires?|got|lent|tested|carries)$/;

/** Nouns that take the arms before them as their modifier: "the Kharkiv drone attack" names no drone. */
export const NOT_AFTER_NAME: RegExp =
  /^(?:attacks?|strikes?|tests?|launch(?:es)?|crews?|pilots?|programmes?|programs?|deals?|sales?|bases?|crisis|threats?|shields?|defen[cs]es?|forces?|units?|operators?|factory|plants?|makers?|manufacturers?|industry|exports?|deployment|sites?|silos?|barrages?|companies|company|group|incident|project|wars?|raids?|technology|producers?|division|brigade|regiment|battalion|squadron|shipment|shipments)$/;

/** Capitalised words before a noun of arms that name no system: forces, bodies, times, sides. Countries and listed names are mentions already. */
export const NO_SYSTEM_NAME: ReadonlySet<string> = words(`
  vip vips suv suvs mpv gps cctv ev evs hiv it ict tv ppe
  navy army air force marine marines corps coast guard royal imperial national federal presidential soviet western eastern northern southern allied alliance coalition
  government defence defense ministry state republican revolutionary guards palestinian arab islamic islamist jewish european african asian american british
  nazi cold war world cup red black sea gulf ocean pacific atlantic baltic caspian mediterranean strait arctic indian chinese russian the this that these
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  all order both any such each every many other same most some security council united nations nato union house congress senate parliament pentagon kremlin police interior foreign minister president prime
  general colonel captain major admiral mr mrs ms dr sir king queen prince north south east west central greater new san los santa saint
  project type mark mk block model class operation exercise task group unit squadron brigade division battalion regiment fleet command
  first second third soviet-era ukrainian israeli german french turkish iranian polish iraqi saudi emirati afghan pakistani greek swiss swedish danish dutch czech thai
  houthi houthis hezbollah hamas taliban wagner isis daesh kurdish chechen tamil serb croat bosniak tuareg christian sunni shia shiite
  dreamliner superjet concorde jumbo
  boeing airbus lockheed martin northrop grumman raytheon general dynamics saab dassault thales leonardo embraer rheinmetall baykar sukhoi mikoyan tupolev
  ilyushin antonov mikoyan-gurevich hindustan aeronautics hyundai rotem hanwha mitsubishi kawasaki elbit rafael norinco rolls royce naval raf usaf raaf rcaf rnzaf iaf paf control`);
