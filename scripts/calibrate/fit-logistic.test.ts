// Cases drawn by known odds: the fit finds them again, and a case is never judged by a fit that saw its group.
import { describe, expect, it } from "vitest";
import { crossValidate, fitLogistic, predict, type Row } from "./fit-logistic.ts";

/** 9 of 10 right without the doubt, 1 of 2 with it, in groups of 20. */
const rows: Row[] = Array.from({ length: 2000 }, (_, i) => {
  const doubt = i % 2;
  const nth = Math.floor(i / 2);
  return {
    features: new Map([["doubt", doubt]]),
    right: doubt === 1 ? nth % 2 === 0 : nth % 10 !== 0,
    group: `article ${Math.floor(i / 20)}`,
  };
});

describe("fitLogistic", () => {
  const weights = fitLogistic(rows, ["doubt"]);
  it.each([
    [0, 0.9],
    [1, 0.5],
  ])("doubt %d is right %d of the time", (doubt, share) =>
    expect(predict(weights, new Map([["doubt", doubt]]))).toBeCloseTo(share, 2),
  );
  it("gives the same for the same rows", () => expect(fitLogistic(rows, ["doubt"])).toEqual(weights));
});

describe("crossValidate", () => {
  it("judges a group by the others alone", () => {
    const odd = rows.slice(0, 400).map((_, i): Row => {
      const group = i < 200 ? "never" : "always";
      return { features: new Map([[group, 1]]), right: group === "always", group };
    });
    const shares = crossValidate(odd, ["never", "always"], 2);
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares[399]).toBeLessThan(0.1);
  });
});
