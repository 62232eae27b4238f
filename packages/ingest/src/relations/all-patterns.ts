// Every pattern, in one ordered list. A new relation's file is added here and nowhere else.

import type { Pattern } from "./pattern.ts";
import { ACCUSED } from "./patterns/accused.ts";
import { AGAINST_WHOM } from "./patterns/against-whom.ts";
import { AID_ARRIVALS } from "./patterns/aid-arrivals.ts";
import { AID_IN_KIND } from "./patterns/aid-in-kind.ts";
import { AID_MONEY } from "./patterns/aid-money.ts";
import { AIDED } from "./patterns/aided.ts";
import { AIRCRAFT_ABROAD } from "./patterns/aircraft-abroad.ts";
import { ALLEGATIONS } from "./patterns/allegations.ts";
import { ARMS_TRADE } from "./patterns/arms-trade.ts";
import { ARRIVALS } from "./patterns/arrivals.ts";
import { ARRIVALS_THERE } from "./patterns/arrivals-there.ts";
import { ASSAULTS } from "./patterns/assaults.ts";
import { AT_WAR } from "./patterns/at-war.ts";
import { ATTACKED } from "./patterns/attacked.ts";
import { ATTACKED_HARD } from "./patterns/attacked-hard.ts";
import { ATTACKED_TAKEN } from "./patterns/attacked-taken.ts";
import { ATTACKED_WITH } from "./patterns/attacked-with.ts";
import { AWARDS } from "./patterns/awards.ts";
import { BROUGHT_TO_BEAR } from "./patterns/brought-to-bear.ts";
import { CALLED_WRONG } from "./patterns/called-wrong.ts";
import { CALLS } from "./patterns/calls.ts";
import { CONDEMNED } from "./patterns/condemned.ts";
import { CONTACTS } from "./patterns/contacts.ts";
import { CONTRACTS } from "./patterns/contracts.ts";
import { COURTESIES } from "./patterns/courtesies.ts";
import { DEMANDS } from "./patterns/demands.ts";
import { DENIED_PART } from "./patterns/denied-part.ts";
import { DENIED_SUPPORT } from "./patterns/denied-support.ts";
import { DENUNCIATIONS } from "./patterns/denunciations.ts";
import { DEPLOYED } from "./patterns/deployed.ts";
import { DEPLOYED_ALONG } from "./patterns/deployed-along.ts";
import { DEPLOYED_AS } from "./patterns/deployed-as.ts";
import { DEPLOYED_GOING } from "./patterns/deployed-going.ts";
import { DEPLOYED_THERE } from "./patterns/deployed-there.ts";
import { DEPLOYMENTS } from "./patterns/deployments.ts";
import { DISASTER_RELIEF } from "./patterns/disaster-relief.ts";
import { DISCUSSIONS } from "./patterns/discussions.ts";
import { ENCOUNTERS } from "./patterns/encounters.ts";
import { EXCHANGES_OF_FIRE } from "./patterns/exchanges-of-fire.ts";
import { EXERCISED_WITH } from "./patterns/exercised.ts";
import { EXERCISED_AS } from "./patterns/exercised-as.ts";
import { EXERCISED_BY } from "./patterns/exercised-by.ts";
import { FACE_TO_FACE } from "./patterns/face-to-face.ts";
import { FOR_GIVING } from "./patterns/for-giving.ts";
import { GATHERINGS } from "./patterns/gatherings.ts";
import { GIFTS } from "./patterns/gifts.ts";
import { HOSTED } from "./patterns/hosted.ts";
import { INSTRUMENTS } from "./patterns/instruments.ts";
import { INTERCEPTED } from "./patterns/intercepted.ts";
import { JOURNEYS } from "./patterns/journeys.ts";
import { LEFT_OTHERWISE } from "./patterns/left-otherwise.ts";
import { MAKERS } from "./patterns/makers.ts";
import { MEMBER_ADMITTED } from "./patterns/member-admitted.ts";
import { MEMBER_BIDS } from "./patterns/member-bids.ts";
import { MEMBER_OF } from "./patterns/member-of.ts";
import { MEMBER_TURNED_DOWN } from "./patterns/member-turned-down.ts";
import { MEMBERS_LISTED } from "./patterns/members-listed.ts";
import { MET } from "./patterns/met.ts";
import { NEGOTIATED } from "./patterns/negotiated.ts";
import { ORDERS } from "./patterns/orders.ts";
import { OWN_FORCES } from "./patterns/own-forces.ts";
import { PACKAGES } from "./patterns/packages.ts";
import { PARTICIPANTS } from "./patterns/participants.ts";
import { PLEDGES } from "./patterns/pledges.ts";
import { PRODUCED } from "./patterns/produced.ts";
import { PURCHASED } from "./patterns/purchased.ts";
import { RATIFIED } from "./patterns/ratified.ts";
import { RELIEF } from "./patterns/relief.ts";
import { REPROACHES } from "./patterns/reproaches.ts";
import { REQUESTS, WARNINGS } from "./patterns/requests.ts";
import { SALE_DECISIONS } from "./patterns/sale-decisions.ts";
import { SALE_PAPERS } from "./patterns/sale-papers.ts";
import { SALES_AHEAD } from "./patterns/sales-ahead.ts";
import { SALES_APPROVED } from "./patterns/sales-approved.ts";
import { SALES_BESIDE } from "./patterns/sales-beside.ts";
import { SANCTIONED } from "./patterns/sanctioned.ts";
import { SANCTIONS_ON } from "./patterns/sanctions-on.ts";
import { SIGNED } from "./patterns/signed.ts";
import { STANDING_FORCES } from "./patterns/standing-forces.ts";
import { SUPPLIED } from "./patterns/supplied.ts";
import { SUPPLIERS } from "./patterns/suppliers.ts";
import { TAKEN_FROM } from "./patterns/taken-from.ts";
import { TESTED } from "./patterns/tested.ts";
import { THANKS } from "./patterns/thanks.ts";
import { THREATS } from "./patterns/threats.ts";
import { TOWARDS_AGREEMENT } from "./patterns/towards-agreement.ts";
import { TRAINED } from "./patterns/trained.ts";
import { TRAINING_GIVEN } from "./patterns/training-given.ts";
import { TRAINING_TAKEN } from "./patterns/training-taken.ts";
import { TRIALS } from "./patterns/trials.ts";
import { UNDER_ATTACK } from "./patterns/under-attack.ts";
import { URGED } from "./patterns/urged.ts";
import { USED } from "./patterns/used.ts";
import { USED_IN } from "./patterns/used-in.ts";
import { VISITED } from "./patterns/visited.ts";
import { VISITED_FOR } from "./patterns/visited-for.ts";
import { VISITED_TOLD } from "./patterns/visited-told.ts";
import { VOWS } from "./patterns/vows.ts";
import { WARNED } from "./patterns/warned.ts";
import { WARNED_IF } from "./patterns/warned-if.ts";
import { WITHDREW_FROM } from "./patterns/withdrew.ts";

/** All patterns. */
export const PATTERNS: readonly Pattern[] = [
  ...SIGNED,
  ...INSTRUMENTS,
  ...NEGOTIATED,
  ...TOWARDS_AGREEMENT,
  ...RATIFIED,
  ...WITHDREW_FROM,
  ...LEFT_OTHERWISE,
  ...DENUNCIATIONS,
  ...SUPPLIED,
  ...PLEDGES,
  ...ARMS_TRADE,
  ...SUPPLIERS,
  ...GIFTS,
  ...ARRIVALS,
  ...ARRIVALS_THERE,
  ...SALE_DECISIONS,
  ...PURCHASED,
  ...CONTRACTS,
  ...ORDERS,
  ...PACKAGES,
  ...AWARDS,
  ...SALES_BESIDE,
  ...SALE_PAPERS,
  ...SALES_AHEAD,
  ...SALES_APPROVED,
  ...TAKEN_FROM,
  ...PRODUCED,
  ...MAKERS,
  ...AIDED,
  ...RELIEF,
  ...DISASTER_RELIEF,
  ...AID_ARRIVALS,
  ...AID_MONEY,
  ...AID_IN_KIND,
  ...THANKS,
  ...FOR_GIVING,
  ...TRAINED,
  ...TRAINING_GIVEN,
  ...TRAINING_TAKEN,
  ...DEPLOYED,
  ...DEPLOYMENTS,
  ...DEPLOYED_THERE,
  ...STANDING_FORCES,
  ...AIRCRAFT_ABROAD,
  ...DEPLOYED_ALONG,
  ...DEPLOYED_AS,
  ...DEPLOYED_GOING,
  ...HOSTED,
  ...EXERCISED_WITH,
  ...EXERCISED_BY,
  ...EXERCISED_AS,
  ...MET,
  ...GATHERINGS,
  ...PARTICIPANTS,
  ...CALLS,
  ...COURTESIES,
  ...DISCUSSIONS,
  ...ENCOUNTERS,
  ...CONTACTS,
  ...FACE_TO_FACE,
  ...VISITED,
  ...VISITED_FOR,
  ...VISITED_TOLD,
  ...JOURNEYS,
  ...WARNED,
  ...THREATS,
  ...WARNED_IF,
  ...VOWS,
  ...WARNINGS,
  ...ACCUSED,
  ...ALLEGATIONS,
  ...CONDEMNED,
  ...CALLED_WRONG,
  ...REPROACHES,
  ...URGED,
  ...REQUESTS,
  ...DEMANDS,
  ...SANCTIONED,
  ...SANCTIONS_ON,
  ...ATTACKED,
  ...AT_WAR,
  ...AGAINST_WHOM,
  ...UNDER_ATTACK,
  ...ATTACKED_HARD,
  ...ATTACKED_TAKEN,
  ...ATTACKED_WITH,
  ...ASSAULTS,
  ...EXCHANGES_OF_FIRE,
  ...OWN_FORCES,
  ...DENIED_PART,
  ...DENIED_SUPPORT,
  ...INTERCEPTED,
  ...USED,
  ...USED_IN,
  ...BROUGHT_TO_BEAR,
  ...TESTED,
  ...TRIALS,
  ...MEMBER_OF,
  ...MEMBER_ADMITTED,
  ...MEMBER_BIDS,
  ...MEMBER_TURNED_DOWN,
  ...MEMBERS_LISTED,
];
