import { expect, test } from "vitest";
import { lemma } from "./lemma.ts";

const verbs: [string, string][] = [
  ["supplied", "supply"], ["supplies", "supply"], ["striking", "strike"], ["struck", "strike"], ["signed", "sign"], ["pledged", "pledge"],
  ["launches", "launch"], ["launched", "launch"], ["announced", "announce"], ["negotiated", "negotiate"], ["visited", "visit"],
  ["invited", "invite"], ["planned", "plan"], ["admitted", "admit"], ["called", "call"], ["controlled", "control"], ["withdrew", "withdraw"],
  ["overthrown", "overthrow"], ["undergoing", "undergo"], ["rebuilt", "rebuild"], ["agreed", "agree"], ["agreeing", "agree"],
  ["fled", "flee"], ["died", "die"], ["lying", "lie"], ["passed", "pass"], ["accused", "accuse"], ["focused", "focus"], ["seized", "seize"],
  ["provided", "provide"], ["avoided", "avoid"], ["offered", "offer"], ["acquired", "acquire"], ["repaired", "repair"], ["explored", "explore"],
  ["secured", "secure"], ["settled", "settle"], ["ruled", "rule"], ["examined", "examine"], ["joined", "join"], ["postponed", "postpone"],
  ["mentioned", "mention"], ["developed", "develop"], ["hoped", "hope"], ["equipped", "equip"], ["provoked", "provoke"], ["looked", "look"],
  ["attacked", "attack"], ["warned", "warn"], ["made", "make"], ["taking", "take"], ["feed", "feed"], ["exceeded", "exceed"],
  ["creating", "create"], ["defeated", "defeat"], ["does", "do"], ["shot", "shoot"], ["led", "lead"], ["met", "meet"], ["reaches", "reach"],
  ["condemned", "condemn"], ["deployed", "deploy"], ["vetoed", "veto"], ["trafficking", "traffic"], ["present", "present"], ["relay", "relay"],
];

const others: [string, string, string][] = [
  ["missiles", "NOUN", "missile"], ["countries", "NOUN", "country"], ["allies", "NOUN", "ally"], ["men", "NOUN", "man"], ["crises", "NOUN", "crisis"],
  ["forces", "NOUN", "force"], ["bosses", "NOUN", "boss"], ["houses", "NOUN", "house"], ["viruses", "NOUN", "virus"], ["headquarters", "NOUN", "headquarters"],
  ["series", "NOUN", "series"], ["lives", "NOUN", "life"], ["vetoes", "NOUN", "veto"], ["boxes", "NOUN", "box"], ["critics", "NOUN", "critic"],
  ["politics", "NOUN", "politics"], ["1990s", "NOUN", "1990s"], ["talks", "NOUN", "talk"], ["causes", "NOUN", "cause"],
  ["Finland", "PROPN", "Finland"], ["is", "AUX", "be"], ["’s", "AUX", "be"], ["wo", "AUX", "will"], ["has", "AUX", "have"], ["them", "PRON", "they"],
  ["n't", "PART", "not"], ["an", "DET", "a"], ["those", "PRON", "that"], ["larger", "ADJ", "large"], ["worst", "ADJ", "bad"], ["heaviest", "ADJ", "heavy"],
  ["former", "ADJ", "former"], ["nuclear", "ADJ", "nuclear"], ["better", "ADV", "well"], ["Although", "SCONJ", "although"],
];

test.each(verbs)("%s is a form of %s", (form, expected) => {
  expect(lemma(form, "VERB")).toBe(expected);
});

test.each(others)("%s as %s is a form of %s", (form, upos, expected) => {
  expect(lemma(form, upos)).toBe(expected);
});
