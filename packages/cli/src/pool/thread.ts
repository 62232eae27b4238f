// A thread of the pool: pieces in, outcomes out, one at a time, so that the pool knows which one a failure belongs to.
import { parentPort, workerData } from "node:worker_threads";
import { encodeSignature, signText } from "../origins/sign-text.ts";
import type { Piece } from "../sources/piece.ts";
import { extractPiece } from "../work/extract-piece.ts";
import { readResources } from "../work/load-resources.ts";
import type { Outcome, Signed, ThreadData } from "./messages.ts";

const { options } = workerData as ThreadData;
const resources = readResources(options);
let last: Promise<void> = Promise.resolve();

async function work(piece: Piece): Promise<void> {
  const { extracted, issues } = await extractPiece(piece, resources, options);
  const signed = extracted.map((each): Signed => {
    const signature = signText(each.document.text);
    return signature ? { ...each, signature: encodeSignature(signature) } : each;
  });
  const outcome: Outcome = {
    json: JSON.stringify({ extracted: signed, issues }),
    documents: extracted.length,
    claims: extracted.reduce((sum, { claims }) => sum + claims.length, 0),
    issues,
  };
  parentPort?.postMessage(outcome);
}

parentPort?.on("message", (pieces: readonly Piece[]) => {
  for (const piece of pieces) last = last.then(() => work(piece));
});
parentPort?.postMessage("ready");
