// A graph folder in, its files made anew by a thread out, so that whoever asks meanwhile is answered.
import { once } from "node:events";
import { startThread } from "../pool/start-thread.ts";

export async function rewriteBeside(folder: string): Promise<void> {
  const thread = startThread("../view/rewrite-thread", { folder });
  // Fails with what the thread threw.
  await once(thread, "exit");
}
