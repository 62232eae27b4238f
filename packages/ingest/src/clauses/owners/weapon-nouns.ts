// Nouns for arms: what a system's name may stand before ("Patriot batteries", "F-16 jets") without losing its sense.
// Left out: people and places that only have to do with arms ("missile crew", "tank factory", "submarine cable").

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Arms and military equipment. */
export const ARMS_NOUNS: ReadonlySet<string> = words(`
  arm weapon weaponry ammunition munition missile rocket shell bullet gun rifle cannon howitzer artillery tank vehicle aircraft plane jet warplane fighter
  helicopter drone uav bomb bomber submarine frigate corvette destroyer warship vessel boat radar launcher interceptor mortar mine grenade armour armor
  armament hardware materiel matériel battery squadron transporter carrier projectile round warhead torpedo gunship turboprop airlifter twinjet explosive firearm system kit
  airplane truck gunboat minehunter airframe cutter warbird gunship trainer airlifter chopper copter minesweeper hovercraft ordnance self-propelled interceptor
  howitzer cruiser flotilla turret uas ucav usv amphibious tanker radar armament`);

/** Nouns that leave a name before them a system: kinds, counts, and acts done with it. */
const KINDS: ReadonlySet<string> = words(`
  version variant model type series class family fleet strike attack barrage salvo volley bombardment raid airstrike test launch sale delivery supply
  shipment transfer purchase order deployment unit craft defence defense shield package deal component part regiment division brigade batch order block escort`);

/** Whether a system's name before this noun still names arms. */
export const keepsSystem = (lemma: string): boolean => ARMS_NOUNS.has(lemma) || KINDS.has(lemma);
