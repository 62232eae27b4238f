// Everything an analyst does with a graph, one step after another: a step may go on where the one before it stopped.
import { card, dyad, evidence, path, query, reader, supplied, table } from "./ask-questions.ts";
import { known, legend, speakers, time } from "./filter-claims.ts";
import { compare, corrections, dropped, exports, fromDisk, notes, share, takeBack } from "./keep-work.ts";
import { handle, keep, layout, looks, more, neighbours, overview, parallel, point, search } from "./look-around.ts";
import { inPolish, keyboard, screens, touch } from "./reach-everybody.ts";
import type { Step } from "./step.ts";

export const STEPS: readonly Step[] = [
  overview,
  search,
  neighbours,
  point,
  handle,
  keep,
  parallel,
  card,
  evidence,
  reader,
  supplied,
  table,
  path,
  dyad,
  keyboard,
  touch,
  legend,
  speakers,
  time,
  known,
  query,
  looks,
  layout,
  more,
  notes,
  share,
  exports,
  fromDisk,
  corrections,
  compare,
  takeBack,
  inPolish,
  screens,
  dropped,
];
