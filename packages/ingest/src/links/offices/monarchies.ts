// States that have, or within living memory had, a crown: whoever is "King" without a state belongs to none but these.

/** Royal titles. */
export const ROYAL: RegExp = /(?:^|\s)(?:king|queen|emir|sultan|emperor|empress|shah|prince|princess)$/;

export const MONARCHIES: ReadonlySet<string> = new Set(
  `GBR NLD BEL ESP DNK SWE NOR LUX LIE MCO JOR SAU BHR KWT ARE QAT OMN MAR SWZ LSO THA KHM MYS BRN BTN NPL TON JPN
  IRQ IRN EGY LBY ETH AFG YEM GRC ROU BGR YUG ALB ITA`
    .split(/\s+/)
    .map((code) => `country:${code}`),
);

/** Realms in which nobody in office is called president. */
export const HAVE_NO_PRESIDENT: ReadonlySet<string> = new Set(
  "GBR NLD BEL DNK SWE NOR LUX JOR SAU BHR KWT QAT OMN MAR SWZ LSO THA KHM MYS BRN BTN TON JPN CAN AUS NZL"
    .split(" ")
    .map((code) => `country:${code}`),
);
