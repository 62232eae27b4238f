/** Words that, with a capital, open a sentence rather than go on with a name: they decide after "U.S." or "Inc.". */

export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `A After All Also Although Among An And Another Any As At Because Before Both But By Despite During Each Earlier Even Every For From
  He Her His How However I If In Instead Into It Its Last Later Many Meanwhile More Most Much My Nevertheless No None Nor Not Now Of On
  Once One Only Or Other Others Our Over Rather She Should Since So Some Still Such Than That The Their Then There These They This
  Those Though Three Through Thus To Today Two Under Until Unlike We What When Where Whether Which While Who Why With Without
  Yesterday Yet You Your`.split(/\s+/),
);

/** Verbs after a quoted question or exclamation that belong to the same sentence: "Will you come?" the minister asked. */
export const SPEECH_AFTER_QUOTE: RegExp =
  /^(?:[A-Z][\w.’'-]*\s|(?:the|his|her|a|an|[a-z-]+)\s){1,5}(?:said|says|asked|asks|wondered|told|tells|replied|added|wrote|writes|tweeted|declared|shouted|exclaimed)\b/;
