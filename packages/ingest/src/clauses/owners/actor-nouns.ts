// Nouns that act for the state or organisation that owns them: "Kenyan officials", "the navy of Chile".
// Left out: people who act for themselves (farmers, fans, companies, scientists).

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Persons and bodies in the service of a state or organisation. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = words(`
  administration admiral agency aide airman ambassador army authority battalion battery body brigade bureau cabinet capital
  chairman chairperson chairwoman chancellor chief coalition coastguard command commander commission commissioner committee congress
  consulate colleague contingent convoy council counterpart crew defence defense defender delegate delegation department deputy diplomat diplomacy
  division embassy emir emissary envoy executive fighter fleet force general governor government guard head infantry intelligence investigator
  junta justice king kingdom lawmaker leader leadership legislator legislature mediator militant military militia militiaman minister ministry mission
  monarch mp navy negotiator negotiation office officer official operative operator paratrooper parliament parliamentarian patrol peacekeeper
  personnel pilot police policeman politician premier presidency president prime-minister prosecutor queen rebel regime regiment
  representative republic ruler secretary senate senator service serviceman side soldier speaker special-forces spokesman spokesperson spokeswoman
  squadron corps gendarmerie airforce cavalry staff state statement team treasury troop unit warship watchdog wing force soldier adviser advisor
  guerrilla guerilla paramilitary mercenary bomber assailant affiliate cartel
  insurgent gunman gunner commando marine seal ranger operative spy agent hacker expert delegation monitor inspector court tribunal judge
  fighter rebel separatist jihadist extremist terrorist group movement organisation organization faction front party brigade cell
  technician sailor airman sergeant corporal sapper frogman legionnaire gendarme submariner cadet reservist conscript artilleryman sniper colonel detachment medic troop servicewoman coastguardsman
  prosecutor report resolution communique communiqué declaration letter instructor trainer mediator broker guest visitor host chairmanship lobby assembly directorate secretariat people nation country partner ally member`);

/** People who act for no state: "Chadian rebels" are not Chad. They may belong to an organisation ("Hamas militants"). */
export const NON_STATE_NOUNS: ReadonlySet<string> = words(`
  militia militant rebel insurgent gunman separatist extremist terrorist jihadist jihadi islamist guerrilla guerilla mercenary protester protestor demonstrator activist hacker
  opposition dissident fan farmer fisherman worker student tourist citizen resident civilian businessman company firm bank journalist scientist bomber pirate
  smuggler trafficker refugee migrant exile settler player athlete team group movement faction party newspaper media`);

/** What belongs to a person and is not that person: "the president's envoy", "his country". */
export const NOT_THE_PERSON: ReadonlySet<string> = words(`
  deputy envoy ambassador adviser advisor aide spokesman spokeswoman spokesperson colleague counterpart guest host visitor successor predecessor ally partner soldier guard lieutenant
  minister officer prosecutor judge diplomat country nation homeland capital party opponent rival critic lawyer supporter
  cabinet associate relative family brother son daughter wife nephew business firm crony loyalist`);

/** "a former fighter of the front": of it no more. */
export const FOUGHT: ReadonlySet<string> = words("fighter militant rebel guerrilla jihadist");
/** "the wife of a leader of the front" is neither. */
export const KIN: ReadonlySet<string> = words(
  "wife husband widow son daughter brother sister father mother cousin nephew niece uncle grandson granddaughter grandchild relative",
);

/** Hardware that acts for its owner. */
export const HARDWARE_NOUNS: ReadonlySet<string> = words(`
  aircraft airplane airstrike artillery battery boat cutter speedboat minesweeper minehunter bomb bomber carrier corvette destroyer drone fighter frigate gunboat gunship helicopter jet
  launcher missile mortar plane projectile rocket ship shell shelling submarine tank uav vessel warplane warship warhead jetfighter fire howitzer
  raid strike attack bombardment salvo barrage air-strike defence defense system operation offensive campaign`);

/** Words that only count or group what the "of" phrase names. */
export const PARTITIVE_NOUNS: ReadonlySet<string> = words(`
  one both all each many most some several part member group number dozen hundred thousand pair couple majority half rest series batch squadron
  battalion battery fleet package shipment consignment delivery supply range variety kind type version unit lot tranche set handful score list
  array stock total round regiment consignment trio troika quartet quint dozen example copy hull element additional second third fourth first last latest remainder leader head representative government people minister official force ton tonne million billion percent`);

/** Phrases that list members of what stands before them. */
export const LISTING: ReadonlySet<string> = words(
  "including like such_as among_them among_which among_whom especially notably namely",
);

/** "in reply to", "in violation of": no places. */
export const CONNECTIVE: ReadonlySet<string> = new Set(
  "reply response retaliation preparation exchange return violation accordance coordination cooperation connection support favour favor defiance revenge breach contravention protest anticipation part order line behalf basis condition comparison".split(
    " ",
  ),
);

/** "tribal leaders in Chad", "Kenyan business leaders": they speak for others than the state. */
export const OF_A_COMMUNITY: RegExp =
  /^(tribal|religious|muslim|islamic|christian|church|community|business|union|labor|labour|village|clan|indigenous|spiritual|jewish|sunni|shiite|shia|protest|separatist|student|industry)$/;
export const LEADS: RegExp =
  /^(official|leader|chief|elder|chieftain|figure|representative|activist|organiser|organizer)$/;

/** "Chadian rebels": who strikes them does not strike the state. */
export const REBELS: RegExp =
  /^(militant|rebel|insurgent|separatist|extremist|terrorist|jihadist|jihadi|islamist|guerrilla|guerilla)$/;
