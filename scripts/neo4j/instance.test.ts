// Where a server's files go, and which Java a version runs on.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { javaFor } from "./find-java.ts";
import { DEFAULT_PORT, toInstance } from "./instance.ts";

beforeEach(() => {
  vi.stubEnv("ENTENTE_CACHE", "cache");
  vi.stubEnv("NEO4J_VERSION", "");
});
afterEach(() => vi.unstubAllEnvs());

it("gives each version, port and way of authentication a folder of its own", () => {
  const homes = [{}, { port: 1 }, { version: "2026.08.1" }, { password: "long enough" }].map(
    (options) => toInstance(options).home,
  );
  expect(new Set(homes).size).toBe(4);
  expect(toInstance()).toMatchObject({ version: "5.26.30", uri: `bolt://127.0.0.1:${DEFAULT_PORT}` });
});

it("takes the version from NEO4J_VERSION", () => {
  vi.stubEnv("NEO4J_VERSION", "2026.08.1");
  expect(toInstance()).toMatchObject({ version: "2026.08.1", port: DEFAULT_PORT + 1 });
});

it.each([
  ["5.26.30", 17],
  ["2026.08.1", 25],
])("runs %s on Java %i first", (version, java) => expect(javaFor(version)[0]).toBe(java));
