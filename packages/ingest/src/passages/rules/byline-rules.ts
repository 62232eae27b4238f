// Who wrote it, when and where: lines that the frame of the document is read from.
import type { PassageRule } from "../passage-rule.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
const CLOCK =
  "(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|IST|EEST|EET|MSK)(?:[+-]\\d+(?::\\d+)?)?\\)?)?";
const DATE = `(?:${WEEKDAY},? )?(?:the )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2} ${MONTH})`;
const STAMP = `${DATE}(?:[ ,|•·–T-]*(?:at )?${CLOCK})?`;

export const BYLINE_RULES: readonly PassageRule[] = [
  {
    id: "byline/date",
    kind: "byline",
    pattern: new RegExp(
      `^(?:(?:first |last |date )?(?:published|posted|updated|modified|created|issued|released|date|time)(?: (?:on|at|date))?:? ?)?(?:${CLOCK}[ ,|•·–-]*)?${STAMP}(?:[ |•·,/–-]+(?:(?:last |first )?(?:updated|modified|published)(?: (?:on|at))?:? ?)?(?:${STAMP}|${CLOCK}|\\d+ (?:min(?:ute)?s?|hours?|days?)(?: ago| read)?))*\\s*$`,
      "i",
    ),
    reach: "block",
    maxWords: 20,
    example: "Published: 8 July 2024 10:45 GMT",
    not: "May 9 is a holiday in Russia.",
  },
  {
    id: "byline/by",
    kind: "byline",
    pattern:
      /^(?:(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]rticle|[Rr]eport|[Pp]ublished) )?(?:[Bb]y|BY):? |From |Author:? |Reporter:? |(?:Our|Special|Staff|Foreign|Political|Defen[cs]e|Diplomatic) (?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor)s?\b ?)(?:the )?\p{Lu}[\p{L}.'’-]*(?:(?: ?[,|/&•·] ?| [-–] | )(?:and |in |of |for |the |by |at |de |van |von |al-|el-)?[\p{Lu}\d@][\p{L}\d.'’:@_-]*){0,16}$/u,
    reach: "block",
    maxWords: 22,
    place: "head",
    example: "By Ana Kovač and Tomo Babić, Zagreb",
    not: "By Friday the bridge was gone.",
  },
  {
    id: "byline/by-upper",
    kind: "byline",
    pattern: /^(?:By|BY|Written by|Posted by|Author:?) \p{Lu}[^.!?]{2,110}$/u,
    reach: "block",
    maxWords: 16,
    place: "head",
    example: "By Lena Brandt | Berlin Bureau",
  },
  {
    id: "byline/desk",
    kind: "byline",
    pattern:
      /^(?:\(?(?:additional )?(?:reporting|editing|writing|translat(?:ion|ed)|compiled|edited)(?: and (?:writing|editing|additional reporting))? by:?\s\p{Lu}.{2,200}|\(?with (?:inputs?|files|reporting) (?:by|from)\b.{2,120}|(?:according to|source:?|sources:?|via|credit:?|with) (?:the )?(?:associated press|ap|afp|reuters|xinhua|bbc|cnn|agencies|tass|interfax|ukrinform|yonhap|dpa|ap and reuters|agencies)\W*|[-–—(]*\s*(?:reuters|afp|ap|the associated press|associated press|agence france-presse|xinhua|agencies|dpa|ani|pti|tass|interfax|yonhap|kyodo|bloomberg|staff|staff (?:writer|reporter)s?|news desk|web desk|online desk)(?:\s*[/,&]\s*(?:reuters|afp|ap|agencies))*\s*\)?)$/iu,
    reach: "block",
    maxWords: 40,
    example: "(Reporting by Amal Said; Editing by Tom Reed)",
    not: "Reuters reported it first.",
  },
  {
    id: "byline/release",
    kind: "byline",
    pattern:
      /^(?:for immediate release|press release|media (?:note|release|advisory)|office of (?:the )?(?:spokes\w+|press secretary)|(?:as delivered|as prepared for delivery)|media note|fact sheet|readout)\W*$/i,
    reach: "block",
    maxWords: 8,
    example: "FOR IMMEDIATE RELEASE",
  },
  {
    id: "byline/place",
    kind: "byline",
    pattern:
      /^\p{Lu}[\p{Lu}.'’-]{2,}(?: [\p{Lu}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?: ?\((?:Reuters|AP|AFP|Xinhua|TASS|dpa)\))? ?[-–—]{1,2}$/u,
    reach: "block",
    maxWords: 8,
    example: "NAIROBI, Kenya (AP) —",
  },
];
