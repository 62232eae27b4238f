// Words for giving arms that the patterns of SUPPLIED share: verbs, and nouns for what is handed over.

/** Lemmas, with particle where there is one. */
export const GIVE: string = `supply, deliver, donate, transfer, send, give, provide, hand over, ship, export, sell, gift, dispatch, furnish, lend, lease, transport, grant,
  smuggle, hand, sign over, pass, pass on, contribute, turn over, resupply, airlift, send back, loan, funnel, traffic, re-export, channel, rush`;

export const HANDOVER: string =
  "delivery, supply, transfer, shipment, donation, sale, provision, export, gift, handover, consignment, transfers, resupply";
