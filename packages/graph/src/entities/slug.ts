// In: a name in any spelling. Out: its slug, lower case letters and digits joined by hyphens.

// Letters that Unicode does not decompose into a base letter and a mark.
const FOLDED: Readonly<Record<string, string>> = {
  ł: "l",
  ı: "i",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ħ: "h",
  ŋ: "n",
  ŧ: "t",
  ə: "a",
  ĸ: "k",
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "gu");

/** Lower case without diacritics, ligatures and invisible characters: "Łódź" and "Lodz" give the same. */
export const foldLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(FOLDABLE, (letter) => FOLDED[letter]!);

/** "Recep Tayyip Erdoğan" → `recep-tayyip-erdogan`, "Côte d’Ivoire" → `cote-divoire`. Other scripts keep their letters. */
export const slugOf = (text: string): string =>
  foldLetters(text)
    .replace(/['’‘ʼʻ`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
