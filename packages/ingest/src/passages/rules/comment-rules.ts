// Where readers' comments begin, and the furniture between them.
import type { PassageRule } from "../passage-rule.ts";

/** After one of these, once an article has been read, nothing is the article's. */
export const COMMENT_RULES: readonly PassageRule[] = [
  {
    id: "comments/write",
    kind: "clutter",
    pattern:
      /^(?:post|leave|write|add|submit|make|cancel) (?:a |an |your |the )?(?:comments?|reply|replies|response)(?:\s+(?:to|on|below|here|cancel|now|as)\b.*)?[.!:…»]*$|^(?:be the first to comment|log ?in to (?:comment|reply)|sign in to comment|you must be logged in\b.*|comments? (?:are|is) (?:closed|disabled|moderated|off)\b.*|your email address will not be published\b.*|join the (?:conversation|discussion)\b.*|have your say\b.*|what do you think\?.*|share your (?:thoughts|opinion)\b.*)$/i,
    reach: "end",
    maxWords: 22,
    example: "Leave a Reply",
    not: "Leave a reply unanswered and Ankara takes offence.",
  },
  {
    id: "comments/heading",
    kind: "clutter",
    pattern:
      /^(?:\d[\d,]* )?(?:readers?['’]? |user |view |show |see |all |latest |top |hide |read )?(?:comments?|responses?|replies)(?: ?\(\d[\d,]*\)| ?: ?\d*| \d[\d,]*)?(?: on [“"‘'].*| to [“"‘'].*| below)?$|^\d+ thoughts? on .*$|^(?:sort by|order by):? (?:newest|oldest|best|top|latest)\b.*$|^(?:newest|oldest|most liked|best) (?:first|comments?)$|^discussion(?: \(\d+\))?$/i,
    reach: "end",
    maxWords: 16,
    example: "Comments (12)",
    not: "Comments on the deal were scarce.",
  },
];

/** Lines that stand between readers' comments; two of them after the article mean that comments are under way. */
export const COMMENT_FURNITURE: readonly PassageRule[] = [
  {
    id: "comments/reply",
    kind: "clutter",
    pattern:
      /^(?:(?:like|reply|report|share|flag|upvote|downvote|permalink|edit|delete|quote|log in to reply|view replies|\(?\d+\b\)?)[ ·|•,]*)+$/i,
    reach: "block",
    maxWords: 10,
    example: "Like · Reply · 3",
    not: "Reply came within the hour.",
  },
  {
    id: "comments/age",
    kind: "clutter",
    pattern:
      /^(?:[@\p{L}\p{N}_. ]{2,30}[\s·|•,-]+)?\d+ ?(?:[smhdwy]|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago$/iu,
    reach: "block",
    maxWords: 9,
    example: "Baltic_Fan · 2 hours ago",
  },
  {
    id: "comments/says",
    kind: "clutter",
    pattern:
      /^.{2,40} (?:says|wrote|said|commented|replied)(?: on .{4,40}| at .{4,30})?:?$|^.{2,40} on \p{Lu}\p{L}+ \d{1,2}, \d{4} (?:at )?\d{1,2}:\d{2}.*$/u,
    reach: "block",
    maxWords: 14,
    example: "Piotr says:",
  },
  {
    id: "comments/user",
    kind: "clutter",
    pattern: /^(?:@[A-Za-z0-9_]{3,24}|[A-Za-z]+[_.]?[a-z]*[_\d][A-Za-z0-9_]*|[a-z][a-z0-9]{2,20})(?::\s.*|)$/,
    reach: "block",
    maxWords: 80,
    example: "sea_dog77: They should have bought more ships",
    not: "Mali: a country on edge",
  },
];
