// Boxes of text that are sentences and no article: newsletters, cookies, paywalls, rights, author boxes, embeds.
import type { PassageRule } from "../passage-rule.ts";

export const BOX_RULES: readonly PassageRule[] = [
  {
    id: "box/newsletter",
    kind: "clutter",
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe|register|join)\b(?=.*\b(?:newsletters?|inbox|e-?mails?|recap|briefing|digest|alerts?|channel|weekly|daily|updates|whatsapp|telegram|youtube|mailing list|free)\b)|get (?:the|our|all|breaking|daily|weekly)\b.*\b(?:inbox|newsletter|e-?mail|alerts|delivered|app)\b|we don['’]t spam|check your inbox|thank(?:s| you) for (?:subscribing|signing up|reading)|(?:please )?enter (?:your|a valid) (?:e-?mail|username)|your e-?mail(?: address)?\b|oh hi there|it['’]s nice to meet you|every (?:mon|tues|wednes|thurs|fri|satur|sun)day\.$|by (?:signing up|subscribing|clicking|providing)\b.*\b(?:agree|terms|privacy)|newsletter\b|get the latest (?:news|updates|stories|headlines)\b|your (?:subscription|comment|message|request) (?:failed|has been|was|is)\b|never miss (?:a|an|our)\b|stay (?:informed|updated|up to date|tuned)\b.*\b(?:us|our|newsletter|app)\b|receive .*\b(?:inbox|newsletter)\b|delivered (?:straight |directly )?to your inbox|unsubscribe)/i,
    reach: "block",
    maxWords: 60,
    example: "Sign up for our weekly newsletter on defence.",
    not: "Sign up to the treaty or leave the talks, Oman told both.",
  },
  {
    id: "box/cookies",
    kind: "clutter",
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|our partners|the (?:web)?site)\b.{0,60}\b(?:cookies|similar technologies)\b|(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|preferences|options|settings))?$|by (?:continuing|using|browsing)\b.*\b(?:cookies|site|terms)\b|cookies? (?:policy|notice|consent|settings|preferences)|your privacy\b.*|privacy (?:notice|settings|preferences)|(?:please )?(?:enable|allow) (?:cookies|javascript)\b|this (?:site|page) requires javascript|you need to enable javascript|manage (?:consent|your preferences))/i,
    reach: "block",
    maxWords: 120,
    example: "We use cookies to improve your experience.",
    not: "We use reservists to man the border.",
  },
  {
    id: "box/paywall",
    kind: "clutter",
    pattern:
      /^(?:this (?:article|story|content|post) is (?:for|only|exclusively|available|reserved|free)\b.*\b(?:subscribers?|members?|subscription|registered)\b|already (?:a |an )?(?:subscriber|member|registered|subscribed)\b|to (?:continue|keep) reading\b|to read the (?:full|whole|rest)|you (?:have|['’]ve) (?:reached|read|used|\d+)\b.*\b(?:free|articles?|limit)\b|subscribe (?:now|today|to (?:read|continue|unlock|support|get))\b|unlock (?:this|the|full|unlimited)\b|support (?:our |independent |quality |free |local |investigative )+(?:journalism|reporting|newsroom)\b|support us\b|become a (?:member|subscriber|patron|supporter)\b|start your (?:free )?(?:trial|subscription)|for just [$£€]\d|donate(?: now| today)?$|(?:please )?consider (?:donating|supporting|subscribing)\b|if you (?:value|enjoyed|liked|like|found) (?:this|our|what)\b|buy us a coffee|enjoying this (?:article|story)\?|save (?:this |these )?(?:articles?|stor(?:y|ies)) (?:to|for)\b|our standards: )/i,
    reach: "block",
    maxWords: 60,
    example: "Already a subscriber? Log in to read on.",
    not: "Support independent inspections, the agency urged Iran.",
  },
  {
    id: "box/follow",
    kind: "clutter",
    pattern:
      /^(?:follow (?:us|our (?:channel|page|account|coverage|live)|@\w+|.{2,40} on (?:x|twitter|facebook|telegram|google news|instagram|youtube|linkedin|social media))\b|(?:like|find|join|connect with) us (?:on|at)\b|join our (?:whatsapp|telegram|community|channel)\b|download (?:our|the) .{0,30}\bapp\b|get our app|add .{2,40} (?:as a preferred source|on google)|also on (?:facebook|twitter|telegram)|if you are interested in advertising\b|(?:for|to) advertis\w+\b.*\b(?:contact|email|call)\b|we bring you the (?:most|latest)\b|send (?:us )?(?:your )?(?:tips|news tips|story ideas)\b|have a (?:news )?tip\?|do you have (?:a|any) (?:story|tip|information)\b|got a (?:news )?tip\?|(?:log ?in|login) to your account\b|fill the forms? below|all fields are required|please enter your username\b)/i,
    reach: "block",
    maxWords: 40,
    example: "Follow us on Telegram for the latest.",
    not: "Follow our lead, the minister told neighbours.",
  },
  {
    id: "box/copyright",
    kind: "clutter",
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright\b(?! (?:law|act|treaty|infring))|all rights reserved|(?:this )?(?:material|content|article) (?:may not be|is protected|cannot be) (?:published|reproduced|republished|copied|by copyright)|reproduction (?:in whole|prohibited|without)|no part of this|.{0,60}\ball rights reserved\.?$|published under a creative commons|licensed under|terms (?:of (?:use|service)|and conditions|& conditions)\b|the views expressed (?:in this|here|are)\b.*\b(?:author|writer|reflect)\b|disclaimer:|powered by \S+|designed by|developed by \S+$|hosted by|issn[: ]|this (?:article|story|report|piece) (?:was )?(?:first |originally |previously )?(?:appeared|published|produced|republished|translated|generated)\b)/i,
    reach: "block",
    maxWords: 70,
    example: "© 2023 The Harbour Post. All rights reserved.",
    not: "Copyright law was not on the agenda in Geneva.",
  },
  {
    id: "box/source-link",
    kind: "clutter",
    pattern:
      /^(?:(?:source|sources|via|link|original(?: article| link)?|url|website|read (?:it )?(?:here|at)|permalink|short ?link|canonical)\s*:?\s*)?(?:https?:\/\/|www\.)\S+$/i,
    reach: "block",
    maxWords: 6,
    example: "Source: https://news.example/treaty-1234.html",
  },
  {
    id: "box/author",
    kind: "clutter",
    pattern:
      /^(?:about (?:the )?(?:authors?|writer)\b|about \p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+$|\p{Lu}[\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]*){1,3} (?:is|was) (?:an?|the|our|currently) (?:[\p{L}'’-]+ ){0,6}(?:reporter|correspondent|editor|journalist|columnist|writer|contributor|producer|intern|blogger)\b(?=.*\b(?:cover(?:s|ing)|report(?:s|ing) (?:on|from)|writes|writing|based in|at (?:The )?\p{Lu}|for (?:The )?\p{Lu}|with (?:The )?\p{Lu}|joined|worked|twitter|@)))|^(?:contact|reach|email|e-mail|write to)(?: (?:the (?:author|reporter|writer)|him|her|us|\p{Lu}\p{L}+ \p{Lu}\p{L}+))?\b.{0,40}@\S+$/iu,
    reach: "block",
    maxWords: 90,
    place: "tail",
    example: "Ines Duarte is a defence reporter who covers southern Africa for the Post.",
    not: "Ines Duarte is the defence minister of Angola.",
  },
  {
    id: "box/note",
    kind: "clutter",
    pattern:
      /^[[(*]?(?:(?:editor['’]?s['’]?|publisher['’]?s) note\b|note: this (?:story|article|report)\b|corrections?(?: and clarifications?)?:|clarification:|this (?:is a developing story|story (?:has been|was|is being|will be) (?:updated|corrected|amended)|article (?:has been|was) (?:updated|corrected|amended)|(?:page|post|live blog) (?:has been|is) (?:updated|closed|now closed))|more (?:details )?to follow|(?:story|report) developing|please refresh|refresh (?:this|the) page)/i,
    reach: "block",
    maxWords: 60,
    example: "This is a developing story and will be updated.",
  },
  {
    id: "box/embed",
    kind: "clutter",
    pattern:
      /^(?:pic\.twitter\.com\/\S+|https?:\/\/t\.co\/\S+|(?:[—–-] )?[^.!?]{2,50} \(@\w{2,20}\)(?: \p{Lu}\p{L}+ \d{1,2}, \d{4})?$|view (?:this post|on (?:instagram|twitter|x|facebook))\b.*|a post shared by\b.*|(?:embedded|embed) (?:content|video|tweet).*|this (?:content|video|tweet|post) (?:is hosted|could not|cannot|is not available|is no longer)\b.*|your browser does not support\b.*|(?:to display|to view) this (?:content|video)\b.*|\d+:\d{2}(?: ?\/ ?\d+:\d{2})?$|video (?:player|duration|caption|unavailable)\b.*|image source\b.*|unmute\b.{0,20}$|click (?:here|on the|to)\b.*|tap (?:here|to)\b.*|swipe (?:left|right|up)\b.*|(?:watch|listen) (?:the|this|to the|to this|our) (?:full )?(?:video|interview|podcast|episode|report)\b.{0,60}$)/iu,
    reach: "block",
    maxWords: 25,
    example: "— Marek Nowy (@mareknowy) May 3, 2024",
  },
];
