// Captions of photographs: by their label or by the credit at their end.
import type { PassageRule } from "../passage-rule.ts";

const AGENCY =
  "AFP|AP|Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Anadolu(?: Agency)?|AA|Xinhua|TASS|Sputnik|Shutterstock|NurPhoto|Bloomberg|Alamy|Yonhap|Kyodo|PTI|ANI|dpa|DPA|PAP|Ukrinform|UPI|Zuma(?: Press)?|SIPA|Magnum|KCNA|AP Photo|Handout|Wikimedia(?: Commons)?|Flickr|Pixabay|Unsplash";

export const CAPTION_RULES: readonly PassageRule[] = [
  {
    id: "caption/label",
    kind: "caption",
    pattern:
      /^[[(]?(?:file(?: photo| picture| image| pic)?|photo(?:graph)?|image|picture|pictured|caption|illustration|in this (?:file |handout |undated )?(?:photo|image|picture)|this (?:file |handout )?(?:photo|image)|a (?:file|handout|general) (?:photo|view|picture))(?: \(file\))?(?:\s*[:–—-]\s|,| (?:shows|taken|released|provided|made|illustration|of)\b)/i,
    reach: "block",
    maxWords: 90,
    example: "FILE PHOTO: A frigate of the Hellenic Navy leaves Salamis",
    not: "Image and substance differ, the envoy conceded.",
  },
  {
    id: "caption/credit-word",
    kind: "caption",
    pattern:
      /(?:[([|]|[.!?…”"’)]\s|\s[-–—]\s|^)\s*(?:file )?(?:photo(?:graph)?(?: ?credit| by| courtesy)?|image(?: ?credit| by| courtesy)?|picture(?: credit| by)?|credits?|courtesy(?: of)?|source)\s*[:/|]?\s*[^.!?]{2,70}[)\]]?$/i,
    from: "end",
    reach: "block",
    maxWords: 80,
    example: "Soldiers load shells near Kharkiv. Photo: Olena Hrom",
    not: "The source of the leak is unknown.",
  },
  {
    id: "caption/parenthesis",
    kind: "caption",
    pattern: /[.!?”"] ?[([](?:(?:by |courtesy |of |the |for |via |and )?\p{Lu}[\p{L}.'’-]*(?: |\/|, )?){1,7}[)\]]\.?$/u,
    from: "end",
    reach: "block",
    maxWords: 45,
    place: "above",
    example: "An artist's rendering of the frigate. (Naval Works)",
    not: "The pact was signed by three members of the alliance (NATO).",
  },
  {
    id: "caption/agency",
    kind: "caption",
    pattern: new RegExp(
      `(?:(?:[.,!?”"’)–—-]|^|\\s)\\s*[[(]?(?:\\p{Lu}[\\p{L}.'’-]+[ ,]+){1,4}(?:/ ?|\\| ?|, ?|via )(?:${AGENCY})\\b[^.!?]{0,40}|[/|] ?(?:${AGENCY})(?: via Getty Images)?|[[(]\\s*(?:AP Photo|via|Photo by|REUTERS/|AFP/)[^\\])]{0,60}[\\])]|\\bvia Getty Images)[)\\].]*$`,
      "u",
    ),
    from: "end",
    reach: "block",
    maxWords: 70,
    example: "The two presidents shake hands in Accra on May 3. KOFI ADU/AFP via Getty Images",
    not: "He spoke to reporters from AFP and Reuters.",
  },
];
