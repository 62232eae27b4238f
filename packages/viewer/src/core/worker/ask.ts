// A worker in, a function that asks it questions by name out.
import type { QuestionName, Questions, Reply } from "./requests.ts";

export type Ask = <Name extends QuestionName>(
  name: Name,
  body: Questions[Name]["in"],
) => Promise<Questions[Name]["out"]>;

interface Waiting {
  readonly resolve: (body: never) => void;
  readonly reject: (error: Error) => void;
}

/** Answers come back in any order; each finds its question. */
export function askWorker(worker: Worker): Ask {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) question?.reject(new Error(data.error));
    else question?.resolve(data.body as never);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values())
      reject(new Error(event.message || "viewer/worker: it could not be started"));
    waiting.clear();
  };
  return (name, body) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, body });
    });
}
