import { expect, test } from "vitest";
import en from "./en.json";
import pl from "./pl.json";

const names = (message: unknown): string[] => [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

test("both languages say everything, with the same values in it", () => {
  expect(Object.keys(pl)).toEqual(Object.keys(en));
  for (const [key, message] of Object.entries(pl))
    expect([key, names(message)]).toEqual([key, names((en as Record<string, unknown>)[key])]);
});

test("Polish counts have the four forms that its plurals want", () => {
  for (const message of Object.values(pl).filter((one) => typeof one !== "string"))
    expect(Object.keys(message)).toEqual(["one", "few", "many", "other"]);
});
