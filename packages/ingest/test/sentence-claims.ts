// A sentence in, its claims as text out: "Kenya SIGNED Oran Treaty", with the status where it is not actual.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Claim, toDocument } from "@entente/graph";
import { extractDocument } from "../src/pipeline.ts";
import { loadResources, type Resources } from "../src/resources.ts";

let loaded: Resources | undefined;

/** The shipped model and gazetteers, loaded once a test file. */
export const resources = (): Resources =>
  (loaded ??= loadResources({ model: gunzipSync(readFileSync(new URL("../model/english.bin.gz", import.meta.url))) }));

/** Claims of a text, offices left out, sorted. Alleged ones open with "alleged". */
export function sentenceClaims(
  text: string,
  options: { offices?: boolean; published?: string; title?: string } = {},
): string[] {
  const { published, title } = options;
  const { entities, claims } = extractDocument(toDocument({ text, published, title }), resources(), {
    alleged: true,
  });
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const line = (claim: Claim): string =>
    [
      claim.basis === "alleged" ? "alleged" : "",
      name(claim.subject),
      claim.relation,
      name(claim.object),
      claim.status === "actual" ? "" : claim.status,
    ]
      .filter(Boolean)
      .join(" ");
  return [
    ...new Set(claims.filter((claim) => options.offices === true || claim.relation !== "HOLDS_OFFICE_IN").map(line)),
  ].sort();
}
