// Classes of weapons in common nouns: form (class or generic), entity's name, words by |. Plurals are listed; modifiers before them are not part of the mention.
// "class" is a named class, "generic" a bare word that says nothing of the system.

export const WEAPON_CLASSES = `
class	cruise missiles	cruise missile|cruise missiles|long-range cruise missile|long-range cruise missiles|land-attack cruise missile|land-attack cruise missiles|air-launched cruise missiles|air-launched cruise missile|sea-launched cruise missiles
class	ballistic missiles	ballistic missile|ballistic missiles|tactical ballistic missile|tactical ballistic missiles
class	short-range ballistic missiles	short-range ballistic missile|short-range ballistic missiles|short range ballistic missiles
class	medium-range ballistic missiles	medium-range ballistic missile|medium-range ballistic missiles|medium range ballistic missile
class	intermediate-range ballistic missiles	intermediate-range ballistic missile|intermediate-range ballistic missiles|IRBM|IRBMs
class	intercontinental ballistic missiles	intercontinental ballistic missile|intercontinental ballistic missiles|ICBM|ICBMs|inter-continental ballistic missile
class	submarine-launched ballistic missiles	submarine-launched ballistic missile|submarine-launched ballistic missiles|SLBM|SLBMs
class	intermediate-range missiles	intermediate-range missile|intermediate-range missiles|intermediate-range nuclear missiles|intermediate-range nuclear forces|medium-range missiles|medium-range missile
class	short-range missiles	short-range missile|short-range missiles
class	long-range missiles	long-range missile|long-range missiles
class	hypersonic missiles	hypersonic missile|hypersonic missiles|hypersonic weapon|hypersonic weapons|hypersonic glide vehicle|hypersonic glide vehicles|hypersonic ballistic missile|hypersonic ballistic missiles
class	anti-tank missiles	anti-tank missile|anti-tank missiles|anti-tank guided missile|anti-tank guided missiles|antitank missile|antitank missiles|ATGM|ATGMs|anti-armor missiles|anti-armour missiles
class	anti-tank weapons	anti-tank weapon|anti-tank weapons|antitank weapons|anti-armor systems|anti-armor weapons
class	anti-aircraft missiles	anti-aircraft missile|anti-aircraft missiles|surface-to-air missile|surface-to-air missiles|antiaircraft missiles|anti-aircraft missile systems|surface-to-air missile systems|surface-to-air missile system|SAMs|ground-to-air missiles
class	anti-ship missiles	anti-ship missile|anti-ship missiles|antiship missiles|anti-ship cruise missile|anti-ship cruise missiles|anti-ship ballistic missile|anti-ship ballistic missiles
class	anti-satellite missiles	anti-satellite missile|anti-satellite missiles|anti-satellite weapon|anti-satellite weapons
class	air-to-air missiles	air-to-air missile|air-to-air missiles
class	air-to-surface missiles	air-to-surface missile|air-to-surface missiles|air-to-ground missile|air-to-ground missiles
class	surface-to-surface missiles	surface-to-surface missile|surface-to-surface missiles
class	interceptor missiles	interceptor missile|interceptor missiles|missile interceptor|missile interceptors|anti-ballistic missile|anti-ballistic missiles|interceptors
class	MANPADS	MANPADS|MANPAD|man-portable air-defence systems|man-portable air defense systems|man-portable air defence systems|shoulder-fired anti-aircraft missiles|shoulder-launched missiles|shoulder-fired missiles|shoulder-fired missile
class	air defence systems	air defence system|air defence systems|air defense system|air defense systems|air-defence system|air-defence systems|air-defense system|air-defense systems|anti-aircraft system|anti-aircraft systems|air defence missile systems|air defense missile systems|air defense missiles|air defence missiles|air defences|air defense batteries|air defence batteries|air defense battery|air defence battery|anti-aircraft defence systems|air defence equipment|air defense equipment
class	missile defence systems	missile defence system|missile defence systems|missile defense system|missile defense systems|missile-defense system|missile-defense systems|missile-defence system|missile shield|anti-missile system|anti-missile systems|anti-missile shield|antimissile system|missile defense shield|missile defence shield|ballistic missile defense system|ballistic missile defence system|missile defense sites|missile-defense sites|missile defense base|missile shield system
class	anti-aircraft guns	anti-aircraft gun|anti-aircraft guns|antiaircraft guns|anti-aircraft artillery
class	multiple rocket launchers	multiple rocket launcher|multiple rocket launchers|multiple launch rocket system|multiple launch rocket systems|multiple-launch rocket systems|multiple-launch rocket system|MLRS|multiple rocket launcher systems|rocket artillery|rocket artillery systems|rocket artillery system|long-range rocket artillery|long-range rocket artillery systems
class	rocket launchers	rocket launcher|rocket launchers
class	rocket-propelled grenades	rocket-propelled grenade|rocket-propelled grenades|RPG|RPGs|rocket propelled grenades|rocket-propelled grenade launchers|grenade launchers|grenade launcher
class	frigates	frigate|frigates|guided-missile frigate|guided missile frigate
class	destroyers	destroyer|destroyers|guided-missile destroyer|guided missile destroyer|guided-missile destroyers|guided missile destroyers|missile destroyer|missile destroyers|ballistic missile defense destroyers
class	submarines	submarine|submarines|attack submarine|attack submarines|diesel-electric submarine|diesel-electric submarines
class	nuclear submarines	nuclear submarine|nuclear submarines|nuclear-powered submarine|nuclear-powered submarines|nuclear-powered attack submarines|nuclear-armed submarine|nuclear-armed submarines|ballistic missile submarine|ballistic missile submarines|ballistic-missile submarine
class	aircraft carriers	aircraft carrier|aircraft carriers|carrier strike group|carrier strike groups|aircraft carrier strike group|carrier battle group
class	corvettes	corvette|corvettes
class	patrol boats	patrol boat|patrol boats|patrol vessel|patrol vessels|patrol ship|patrol ships|coast guard cutter|offshore patrol vessel|offshore patrol vessels
class	minehunters	minehunter|minehunters|minesweeper|minesweepers
class	amphibious assault ships	amphibious assault ship|amphibious assault ships|landing ship|landing ships|amphibious ship
class	main battle tanks	main battle tank|main battle tanks
class	infantry fighting vehicles	infantry fighting vehicle|infantry fighting vehicles|IFV|IFVs
class	armoured personnel carriers	armoured personnel carrier|armoured personnel carriers|armored personnel carrier|armored personnel carriers|APC|APCs
class	armoured vehicles	armoured vehicle|armoured vehicles|armored vehicle|armored vehicles|armored fighting vehicles|armoured fighting vehicles
class	attack helicopters	attack helicopter|attack helicopters|helicopter gunship|helicopter gunships|combat helicopter|combat helicopters
class	attack drones	attack drone|attack drones|combat drone|combat drones|kamikaze drone|kamikaze drones|suicide drone|suicide drones|explosive drone|explosive drones|strike drone|strike drones|armed drone|armed drones|long-range drones|long-range drone|one-way attack drone|one-way attack drones|explosive-laden drones
class	FPV drones	FPV drone|FPV drones|first-person-view drones
class	naval drones	naval drone|naval drones|sea drone|sea drones|maritime drones|drone boat|drone boats|unmanned surface vessels
class	surveillance drones	surveillance drone|surveillance drones|reconnaissance drone|reconnaissance drones|spy drone|spy drones
class	anti-drone systems	anti-drone system|anti-drone systems|counter-drone system|counter-drone systems|drone-defence system|drone-defence systems|drone-defense system|drone-defense systems|drone defence systems|drone defense systems|counter-UAS systems|counter-UAS system|anti-drone guns
class	interceptor drones	interceptor drone|interceptor drones
class	loitering munitions	loitering munition|loitering munitions
class	transport aircraft	transport aircraft|transport plane|transport planes|military transport aircraft|military transport plane|cargo aircraft
class	fighter jets	fighter jet|fighter jets|fighter aircraft|fighter plane|fighter planes|fighters jets|jet fighters|jet fighter|combat aircraft|combat jets|stealth fighter|stealth fighters
class	bombers	bomber aircraft|strategic bomber|strategic bombers|long-range bombers|heavy bombers|stealth bomber|stealth bombers|nuclear-capable bombers
class	surveillance aircraft	surveillance aircraft|surveillance plane|surveillance planes|reconnaissance aircraft|reconnaissance plane|spy plane|spy planes|maritime patrol aircraft
class	mortars	mortar|mortars|mortar rounds|mortar shells|mortar bombs
class	howitzers	howitzer|howitzers|self-propelled howitzer|self-propelled howitzers|self-propelled gun|self-propelled guns|self-propelled artillery
class	submachine guns	submachine gun|submachine guns|sub-machine guns
class	machine guns	machine gun|machine guns|heavy machine guns
class	assault rifles	assault rifle|assault rifles|sniper rifles
class	glide bombs	glide bomb|glide bombs|guided bomb|guided bombs|guided aerial bomb|guided aerial bombs|gliding bombs
class	cluster munitions	cluster munition|cluster munitions|cluster bomb|cluster bombs
class	bunker-buster bombs	bunker buster|bunker busters|bunker-buster bomb|bunker-buster bombs|bunker-busting bomb|bunker-busting bombs
class	thermobaric weapons	thermobaric weapon|thermobaric weapons|vacuum bomb|vacuum bombs|thermobaric bombs
class	barrel bombs	barrel bomb|barrel bombs
class	white phosphorus	white phosphorus|white phosphorus shells|white phosphorus munitions
class	landmines	landmine|landmines|land mine|land mines|anti-personnel mine|anti-personnel mines|antipersonnel mines|anti-personnel landmines|antipersonnel landmines|anti-tank mines|anti-tank mine|sea mines|naval mines|naval mine
class	torpedoes	torpedo|torpedoes
class	rocket artillery	artillery rockets
class	satellites	spy satellite|spy satellites|reconnaissance satellite|military reconnaissance satellite|reconnaissance satellites
class	nuclear weapons	nuclear weapon|nuclear weapons|nuclear arms|nuclear bomb|nuclear bombs|nuclear warhead|nuclear warheads|atomic bomb|atomic bombs|atomic weapons|atomic weapon|nuclear arsenal|nuclear missile|nuclear missiles|nuclear device|tactical nuclear weapons|tactical nuclear weapon|strategic nuclear weapons|nuclear deterrent|hydrogen bomb|thermonuclear weapons
class	chemical weapons	chemical weapon|chemical weapons|chemical arms|nerve agent|nerve agents|sarin|mustard gas|chlorine gas|nerve gas|poison gas
class	biological weapons	biological weapon|biological weapons|bioweapons|germ weapons
class	weapons of mass destruction	weapon of mass destruction|weapons of mass destruction|WMD|WMDs
class	dirty bombs	dirty bomb|dirty bombs|radiological weapon|radiological weapons
generic	missiles	missile|missiles|guided missiles
generic	drones	drone|drones|UAV|UAVs|unmanned aerial vehicle|unmanned aerial vehicles|unmanned aircraft|unmanned drones
generic	rockets	rocket|rockets
generic	jets	jet|jets|warplane|warplanes|military jets|military jet|fighters|planes
generic	weapons	weapon|weapons|weaponry|armaments|weapon systems|weapons systems|lethal weapons|offensive weapons|heavy weapons|light weapons|heavy weaponry|conventional weapons|advanced weapons|defensive weapons|weapon
generic	arms	arms|small arms|light arms
generic	ammunition	ammunition|munition|munitions|artillery ammunition|ammo|artillery rounds|rounds of ammunition
generic	shells	shell|shells|artillery shell|artillery shells|155 mm shells|155 mm artillery shells
generic	tanks	tank|tanks|battle tanks|light tanks
generic	aircraft	aircraft|military aircraft|airplanes|warplanes and helicopters
generic	warships	warship|warships|naval ship|naval ships|naval vessel|naval vessels|navy ships|navy ship|battleship|battleships|warfleet
generic	helicopters	helicopter|helicopters|military helicopter|military helicopters
generic	mines	mines
generic	artillery	artillery|artillery pieces|heavy artillery|artillery systems|artillery guns
generic	bombs	bomb|bombs|aerial bombs|roadside bomb|roadside bombs|grenade|grenades|hand grenades|hand grenade
generic	military equipment	military equipment|military hardware|defence equipment|defense equipment|military technology|defense articles|military vehicles|military vehicle|combat vehicles|weapons and ammunition|military materiel|defence materiel|arms and ammunition|arms and equipment|military supplies|war materiel|lethal aid|lethal military aid
generic	radars	radar|radars|radar systems|radar system|air surveillance radars|counter-artillery radars|counter-battery radars|counter-fire radars|early warning radar|early-warning radar
generic	firearms	firearm|firearms|rifle|rifles|automatic weapons|pistols|handguns
`;
