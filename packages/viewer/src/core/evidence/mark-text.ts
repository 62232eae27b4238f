// A text and the spans to mark in it in, pieces in order out, each with the marks that cover it.

export interface Span<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

export interface Piece<Mark> {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Spans may overlap; those outside the text are cut to it. The pieces' texts together are the text. */
export function markText<Mark>(text: string, spans: readonly Span<Mark>[]): Piece<Mark>[] {
  const usable = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...usable.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const open: Span<Mark>[] = [];
  const waiting = [...usable].sort((a, b) => a.start - b.start);
  const pieces: Piece<Mark>[] = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [start, end] = [cuts[at]!, cuts[at + 1]!];
    while (waiting[0] && waiting[0].start <= start) open.push(waiting.shift()!);
    const covering = open.filter((span) => span.end > start);
    open.splice(0, open.length, ...covering);
    pieces.push({ text: text.slice(start, end), marks: covering.map(({ mark }) => mark) });
  }
  return pieces;
}

/** Where names stand in a text as whole words, the longest name first; places never overlap. */
export function findNames<Mark>(text: string, names: readonly (readonly [string, Mark])[]): Span<Mark>[] {
  const taken: Span<Mark>[] = [];
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (const [name, mark] of [...names].sort(([a], [b]) => b.length - a.length)) {
    if (name.length < 2) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (isWord(start - 1) || isWord(end) || taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end, mark });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
