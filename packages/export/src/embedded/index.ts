// @entente/export/embedded: Cypher on the embedded engine, in a child process, without a server.
export { type EmbeddedOptions, openEmbedded } from "./open-embedded.ts";
