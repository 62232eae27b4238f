import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHash, toHash } from "./view-hash.ts";
import { EMPTY_VIEW, type ViewState } from "./view-state.ts";

const view = (change: Partial<ViewState>): ViewState => ({ ...EMPTY_VIEW, ...change });

test.each<[string, ViewState, string]>([
  ["a fresh view says nothing", EMPTY_VIEW, ""],
  ["a node", view({ selection: { type: "nodes", ids: ["country:POL"] } }), "sel=n,country:POL"],
  [
    "a window of time",
    view({ time: { from: "2022-02", to: "2024", by: "report", knownOn: "" } }),
    "from=2022-02&to=2024&by=report",
  ],
  ["kinds left out", view({ filters: { ...EMPTY_VIEW.filters, kinds: ["Leader", "Treaty"] } }), "kinds=Leader,Treaty"],
])("%s", (_why, state, hash) => {
  expect(toHash(state)).toBe(hash);
  expect(fromHash(`#${hash}`)).toEqual(state);
});

test.each<[string, string]>([
  ["nonsense", "%%%&&=&sel=x"],
  ["a confidence beyond 1", "confidence=7"],
  ["a day that is none", "from=<script>"],
  ["a pin without numbers", "pin=country:POL@a@b"],
  ["a pin nowhere", "pin=country:POL@NaN@1e999,country:UKR@1e300@0"],
  ["a screen that is none", "screen=admin"],
])("what cannot be read is left at its default: %s", (_why, hash) => {
  expect(fromHash(hash)).toEqual(EMPTY_VIEW);
});

test("any names survive the way through an address", () => {
  const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 4 });
  fc.assert(
    fc.property(names, names, fc.string({ minLength: 1 }), (hidden, speakers, edge) => {
      const state = view({
        hidden,
        filters: { ...EMPTY_VIEW.filters, speakers },
        selection: { type: "edge", id: edge },
      });
      expect(fromHash(toHash(state))).toEqual(state);
    }),
  );
});
