// Quantities in sentences of arms: [sentence, quantities]; what counts nothing is left alone.
import { describe, expect, it } from "vitest";
import { processorTime } from "../../test/processor-time.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { findQuantities } from "./quantities.ts";

describe("quantities", () => {
  it.each<[string, ...string[]]>([
    [
      "Poland has delivered 44 military aid packages to Ukraine, valued at €4 billion.",
      "44 military aid packages",
      "€4 billion",
    ],
    ["Poland gave it 10 MiG-29s.", "10 MiG-29s"],
    ["Poland may supply a squadron of MiG-29 fighters to Kyiv.", "a squadron of MiG-29 fighters"],
    ["Oslo will send two battalions of Leopard 2 tanks.", "two battalions of Leopard 2 tanks"],
    ["Oslo sent eight Leopard 2 tanks and 1,000 artillery shells.", "eight Leopard 2 tanks", "1,000 artillery shells"],
    ["Russia fired hundreds of drones at Odesa.", "hundreds of drones"],
    ["Russia fired tens of thousands of shells.", "tens of thousands of shells"],
    ["Russia fired more than two dozen cruise missiles.", "two dozen cruise missiles"],
    ["Chad bought twenty-four armoured vehicles.", "twenty-four armoured vehicles"],
    ["Chad bought a dozen howitzers.", "a dozen howitzers"],
    ["Chad sent a new batch of rifles.", "a new batch of rifles"],
    ["Japan paid 90 million euros for them.", "90 million euros"],
    ["Japan paid $ 50 m for them.", "$ 50 m"],
    ["Japan paid $2.5bn for them.", "$2.5bn"],
    ["Exports rose by 12 percent.", "12 percent"],
    [
      "It received 17 Gripen fighters and three batteries of Patriot missiles.",
      "17 Gripen fighters",
      "three batteries of Patriot missiles",
    ],
    ["It stationed 5,000 troops there.", "5,000 troops"],
    ["It bought 12 aircraft from Brazil.", "12 aircraft"],
    ["It will pay 1.2 billion U.S. dollars.", "1.2 billion U.S. dollars"],
    ["Resolution 1973 allowed it on 8 July 2011."],
    ["Article 5 was invoked at 10 a.m. in 2001."],
    ["The F-16 flew for two hours and three days."],
    ["The missile flew 500 kilometres."],
    ["One of them was lost."],
    ["A series of errors was blamed on the previous government.", "A series of errors"],
  ])("%s", (text, ...quantities) => {
    const found = findQuantities(tokenize(text, 0, text.length), text);
    expect(found.map((quantity) => quantity.text)).toEqual(quantities);
    for (const quantity of found) expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
  });

  it.each(["4 ", "a squadron of ", "hundreds of ", "€ ", "twenty-"])("reads %j for ever in linear time", (unit) => {
    const text = unit.repeat(40_000);
    const tokens = tokenize(text, 0, text.length);
    expect(processorTime(() => findQuantities(tokens, text))).toBeLessThan(2000);
  });
});
