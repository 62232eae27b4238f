/** Affixes that stay with their word when a hyphen follows ("anti-tank", "non-aligned"); every other hyphen is a token. */

export const AFFIXES: ReadonlySet<string> = new Set(
  `anti arch bi bio co counter cross cyber de e eco em ex extra inter intra macro mega micro mid mini multi neo non over pan
  post pre pro pseudo quasi re semi socio sub super tri ultra un uni`.split(/\s+/),
);
