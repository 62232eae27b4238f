// A name in, the keys under which its sound is found out: Zelensky and Zelenskiy, Kadhafi and Qaddafi fall together.
import { phraseShape } from "./fold.ts";

/** Monarchs and popes go by their given name: "King Abdullah". */
const BY_GIVEN_NAME = /\s(?:[IVX]+|bin|ibn|Al Saud|Al Thani|Al Nahyan|Al Sabah|Al Khalifa)\b/;

/** Keys of a leader: surnames, and the given name of a monarch. */
export function leaderKeys(name: string, surname: string): string[] {
  const given = BY_GIVEN_NAME.test(name) ? [softKey(name.split(" ")[0] ?? "")] : [];
  return [...new Set([...surnameKeys(name, surname), ...given])];
}

/** Soft keys by which a person may be called: the family name, and the last word of the name. */
export function surnameKeys(name: string, surname: string): string[] {
  const last = name.split(/[\s-]+/).at(-1) ?? name;
  return [
    ...new Set([
      softKey(last),
      ...(surname === "" ? [] : [softKey(surname), softKey(surname.split(/[\s-]+/).at(-1) ?? surname)]),
    ]),
  ];
}

/** A name by its sound, roughly: Zelensky and Zelenskiy, Kadhafi and Qaddafi, Tshisekedi and Chisekedi fall together. */
export function softKey(name: string): string {
  return phraseShape(name)
    .keys.replace(/ /g, "")
    .replace(/^(?:al|el)(?=[a-z]{4})/, "")
    .replace(/[qgk]h?(?=a?dd?h?afi)/, "g")
    .replace(/^m[ou]h?am+[ae]d$/, "mohamed")
    .replace(/dh/g, "d")
    .replace(/ph/g, "f")
    .replace(/kh/g, "h")
    .replace(/(?:ou|oo)/g, "u")
    .replace(/ee/g, "i")
    .replace(/w/g, "v")
    .replace(/ck|q(?![iu])/g, "k")
    .replace(/(?:iy|yi|ij|yy|ii|ey|ei)/g, "i")
    .replace(/y/g, "i")
    .replace(/(.)\1/g, "$1");
}
