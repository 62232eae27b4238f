// Clutter that stands in the middle of a long line, where a page lost its line breaks.

export interface InlineMarker {
  readonly id: string;
  /** Literal words, tried at the start of a sentence. */
  readonly pattern: RegExp;
  /** What goes with the words: themselves, the sentence they open, or all that follows. */
  readonly extent: "words" | "sentence" | "end";
  readonly example: string;
}

/** All patterns are sticky: they are tried at one place. */
export const INLINE_MARKERS: readonly InlineMarker[] = [
  {
    id: "inline/advert",
    pattern:
      /(?:ADVERTISEMENT|Advertisement|(?:Story|Article) continues below(?: this)? (?:ad(?:vertisement)?)?)[:.]?(?=\s|$)/y,
    extent: "words",
    example: "The talks failed. ADVERTISEMENT Both sides went home.",
  },
  {
    id: "inline/share",
    pattern:
      /(?:Share (?:this|on) (?:article|story|Facebook|Twitter|X|WhatsApp)|Follow us on (?:X|Twitter|Facebook|Telegram|Google News))(?:,? (?:and |or )?(?:Facebook|Twitter|X|WhatsApp|Telegram|Instagram|LinkedIn|Email))*[:.]?(?=\s|$)/y,
    extent: "words",
    example: "The talks failed. Share this article Both sides went home.",
  },
  {
    id: "inline/related",
    pattern:
      /(?:Read (?:more|also|next)|READ (?:MORE|ALSO)|Also read|ALSO READ|See also|SEE ALSO|Related(?: (?:stories|articles|news))?|RELATED|Watch|WATCH|Recommended|Don['’]t miss|More on this(?: story)?)\s?[:»›|]\s?/y,
    extent: "sentence",
    example: "The talks failed. Read more: Oman hosts envoys. Both sides went home.",
  },
  {
    id: "inline/newsletter",
    pattern:
      /(?:Sign up (?:for|to) (?:our|the|receive|get)|Subscribe to our|Get the latest \w+ (?:delivered|in your))\b/y,
    extent: "sentence",
    example: "The talks failed. Sign up for our newsletter. Both sides went home.",
  },
  {
    id: "inline/copyright",
    pattern: /(?:©|Copyright ©|\(c\) 20\d\d|All rights reserved)/y,
    extent: "sentence",
    example: "The talks failed. © 2022 The Post.",
  },
  {
    id: "inline/standards",
    pattern: /Our Standards: The (?:[A-Z]\w+ ){1,4}Principles\.?(?=\s|$)/y,
    extent: "words",
    example: "The talks failed. Our Standards: The Harbour Trust Principles. Both sides went home.",
  },
  {
    id: "inline/source",
    pattern: /Source: ?(?:https?:\/\/|www\.)\S+/y,
    extent: "words",
    example: "The talks failed. Source: https://news.example/1.html Both sides went home.",
  },
  {
    id: "inline/tags",
    pattern: /(?:Tags|TAGS|Topics|Filed under|Keywords)\s?:\s/y,
    extent: "end",
    example: "The talks failed. Tags: Oman, talks",
  },
  {
    id: "inline/comments",
    pattern:
      /(?:Post a Comment|Leave a (?:Reply|Comment|reply|comment)|Comments? ?\(\d+\)|\d+ Comments\b|Be the first to comment|Join the conversation|Your email address will not be published)/y,
    extent: "end",
    example: "The talks failed. Post a Comment Petr: they always do",
  },
  {
    id: "inline/more-stories",
    pattern:
      /(?:Related (?:Posts|Articles|Stories|News)|Recent Posts|Most Read|Popular (?:News|Posts)|You may also like|Trending Now|More from [A-Z]\w+)\b(?! (?:is|are|was|were|of|in|on|that|about)\b)/y,
    extent: "end",
    example: "The talks failed. Related Posts Oman hosts envoys",
  },
];
