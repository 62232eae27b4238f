// Links to other stories: one on its line, or a heading with links under it.
import type { PassageRule } from "../passage-rule.ts";

const POINTER =
  `read (?:more|also|next|this|our|on|the full story)|also read|also see|see also|see more|must[- ]read|more (?:on this(?: story)?|to read|news|coverage|stories|to explore)|
related(?: (?:stories|articles?|posts?|news|coverage|content|topics?|reading|links?|story))?|recommended(?: (?:for you|stories|articles|reading|videos))?|suggested(?: reading| articles?)?|
you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|don['’]t miss|watch(?: now| video| more| live)?|listen(?: now)?|video|in pictures|in photos|photos|gallery|podcast|further reading|
in case you missed it|icymi|trending(?: now)?|most (?:read|viewed|popular|shared|commented)|latest(?: (?:news|stories|headlines|updates))?|editor['’]?s['’]? (?:picks?|choice)|top stories|
click here|continue reading|full (?:story|coverage|text)|up next|next (?:article|story|post)|previous (?:article|story|post)|keep reading|what to read next|explained|timeline`.replace(
    /\n/g,
    "",
  );

const HEADING =
  `${POINTER}|recent (?:posts|news|articles|stories)|popular(?: (?:news|posts|stories|articles|this (?:week|month)|now))?|hot (?:topics|news)|more from .{2,40}|more (?:in|on|about) .{2,40}|
more by .{2,40}|other (?:news|stories|articles)|similar (?:posts|articles|news|stories)|latest from .{2,40}|around the (?:web|world)|from (?:our partners|the web|around the web)|(?:sponsored|promoted) (?:stories|links)|
what others are reading|you (?:may|might) have missed|in other news|elsewhere on .{2,30}|categories|archives?|follow us|about(?: us| this site)|stay connected|connect with us|quick links|useful links|
today['’]s (?:headlines|top stories|picks)|news in brief|top (?:news|videos|picks)|the latest|just in|headlines|story highlights links?`.replace(
    /\n/g,
    "",
  );

export const RELATED_RULES: readonly PassageRule[] = [
  {
    id: "related/pointer",
    kind: "clutter",
    pattern: new RegExp(`^\\W{0,3}(?:${POINTER})\\s*(?:[:|»›→>]|\\s[-–—]\\s)+\\s*\\S`, "i"),
    reach: "block",
    maxWords: 40,
    example: "Read more: Latvia orders coastal batteries",
    not: "Read more than once, the note made sense.",
  },
  {
    id: "related/heading",
    kind: "clutter",
    pattern: new RegExp(`^\\W{0,3}(?:${HEADING})\\s*[:»›→>]*$`, "i"),
    reach: "section",
    maxWords: 8,
    example: "You may also like",
    not: "Related to this is the question of fuel.",
  },
  {
    id: "related/bracketed",
    kind: "clutter",
    pattern: /^[[(](?:read|see|watch|related|also|more|click|listen)\b.{3,120}[\])]$/i,
    reach: "block",
    maxWords: 25,
    example: "[READ: Five things to know about the summit]",
  },
  {
    id: "related/arrow",
    kind: "clutter",
    pattern: /^(?:>>|»|►|▶|→|➤|👉|🔗|➡️?)\s*\S/,
    reach: "block",
    maxWords: 25,
    example: ">> Norway opens second air base",
  },
  {
    id: "related/tags",
    kind: "clutter",
    pattern:
      /^(?:tags?|tagged(?: (?:with|in|as))?|topics?|key ?words|filed under|posted (?:in|under)|categor(?:y|ies)|labels?|hashtags?|related topics|in this story|subjects?)\s*[:\-–|].*$/i,
    reach: "block",
    maxWords: 40,
    example: "Tags: Ukraine, NATO, Drones",
    not: "Topics on the table range from grain to gas.",
  },
  {
    id: "related/tags-heading",
    kind: "clutter",
    pattern: /^(?:tags?|topics?|keywords|filed under|labels|hashtags)$/i,
    reach: "section",
    maxWords: 2,
    example: "Tags",
  },
  {
    id: "related/hashtags",
    kind: "clutter",
    pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*){1,}$/u,
    reach: "block",
    maxWords: 20,
    example: "#Sahel #Wagner #Mali",
  },
];
