// Furniture of a page: menus, buttons, counters, share bars, adverts.
import type { PassageRule } from "../passage-rule.ts";

const LABELS =
  `list of \\d+ items|list \\d+ of \\d+|end of list|log ?in|log ?out|sign ?in|sign ?up|register|subscribe(?: now| today)?|menu|main menu|search|skip to (?:main )?content|close|open menu|no results?|
view all(?: results?)?|consent preferences|toggle navigation|back to top|next|prev(?:ious)?|load more|show more|see more|see all|read more|more|home|homepage|
e-?paper|my account|welcome back!?|create new account!?|retrieve your password|forgotten password\\??(?: sign up)?|contact(?: us)?|about(?: us)?|privacy(?: policy)?|
terms(?: of (?:use|service))?|cookie (?:policy|settings)|sitemap|rss|newsletters?|live tv|watch live|listen live|podcasts?|games|weather|horoscopes?|crossword|puzzles|
obituaries|classifieds|jobs|real time analytics|translate|english|dark mode|font size|text size|a a a|copy link|link copied!?|bookmark|save(?: article)?|gift(?: this)? article|
print(?: this)?(?: article| page)?|listen(?: to (?:this )?(?:article|story))?|play(?: video| audio)?|pause|mute|loading(?: comments)?\\.{0,3}|please wait\\.{0,3}|scroll (?:down|to continue)|
expand|collapse|key events|live updates?|live(?: blog)?|breaking(?: news)?|pinned(?: post)?|exclusive|premium|editor['’]s pick|featured?|news|world|politics|business|
opinion|sports?|culture|lifestyle|entertainment|technology|science|health|economy|travel|video|videos|photos|gallery|galleries`.replace(
    /\n/g,
    "",
  );

const NETWORKS =
  "facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|reddit|pinterest|instagram|youtube|tiktok|viber|messenger|flipboard|pocket|threads|bluesky|line|weibo";

export const MENU_RULES: readonly PassageRule[] = [
  {
    id: "menu/label",
    kind: "clutter",
    pattern: new RegExp(`^[\\[(]?(?:${LABELS})[\\])]?[ ▾▼›»>→]*$`, "i"),
    reach: "block",
    maxWords: 5,
    example: "Skip to main content",
    not: "Subscribe to the view that talks failed.",
  },
  {
    id: "menu/separators",
    kind: "clutter",
    pattern:
      /^[^|•·\n]{1,40}(?:[|•·][^|•·\n]{1,60}){2,}$|^(?:\p{Lu}[\p{L}&]{0,20}(?: [\p{L}&]{1,20}){0,2} {2,}){2,}[^.!?]*$/u,
    reach: "block",
    maxWords: 60,
    example: "Home | World | Africa | Defence | Log in",
  },
  {
    id: "menu/breadcrumb",
    kind: "clutter",
    pattern:
      /^(?:you are here:\s*)?(?:home|home ?page|front page|news|main)\s*(?:[›»>/→]|::|\s(?:NEWS|News|WORLD)\b)[^.!?]*$/i,
    reach: "block",
    maxWords: 30,
    example: "Home › World › Europe › Treaty signed in Riga",
  },
  {
    id: "menu/share",
    kind: "clutter",
    pattern: new RegExp(
      `^(?:(?:share|tweet|post|send|pin|follow us)(?: (?:this|article|story|with|friends|\\d+))*[: ]*)?(?:(?:(?:on|via|by|to|with) )?(?:${NETWORKS}|share|tweet|print|follow us|copy link|\\d+\\b)[ ,|•·/]*)+$|^share(?: (?:this|article|this (?:article|story|post|page)|\\d+))?:?$|^\\d[\\d.,]*[kKmM]? (?:shares?|views?|likes?|reads?|retweets?|reactions?)$|^views?:? \\d[\\d,]*$|^(?:shares?|views?)$`,
      "i",
    ),
    reach: "block",
    maxWords: 14,
    example: "Share on FacebookShare on Twitter",
    not: "Share prices fell after the strike.",
  },
  {
    id: "menu/number",
    kind: "clutter",
    pattern: /^(?:\d{1,4}|\d{1,3}(?:,\d{3})+|[«‹<]? ?\d+ (?:of|\/) \d+ ?[›»>]?|[-_=*~•.·]{2,}|[▲▼►◄●■▶]+)$/,
    reach: "block",
    maxWords: 4,
    example: "46",
    not: "46 people died.",
  },
  {
    id: "menu/advert",
    kind: "clutter",
    pattern:
      /^\W*(?:advert(?:isement|ising|isment|orial)?|ads? by \w+|sponsored(?: content| by.*)?|promoted(?: content)?|paid (?:content|post|partnership)|(?:story|article|text|content) continues (?:below|after|under)\b.*|scroll down to continue.*|remove ads?)\W*$/i,
    reach: "block",
    maxWords: 9,
    example: "Story continues below advertisement",
  },
  {
    id: "menu/reading-time",
    kind: "clutter",
    pattern:
      /^(?:(?:estimated )?read(?:ing)? time:?\s*)?\d{1,3}(?:[-–]\d+)?[ -]?min(?:ute)?s?(?: (?:read|listen|watch|audio|video))?$|^(?:estimated )?reading time:?\s*\d+.*$/i,
    reach: "block",
    maxWords: 6,
    example: "4 min read",
    not: "4 minutes later the drone fell.",
  },
  {
    id: "menu/live-stamp",
    kind: "clutter",
    pattern:
      /^(?:updated:? )?(?:\d+ ?(?:h|m|d|hrs?|mins?|min|sec|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\.? ago|just now|yesterday|\d{1,2}[:.]\d{2}(?: ?(?:[ap]\.?m\.?|GMT|BST|CET|CEST|EST|EDT|UTC|ET|IST))*)(?:\s*[|•·–-](?!.*\b(?:with|meets?|receives?|holds?|attends?|visits?|travels?|hosts?)\b).{0,40})?$/i,
    reach: "block",
    maxWords: 8,
    example: "10:45 GMT",
  },
];
