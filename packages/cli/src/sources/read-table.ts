// A stream of CSV or TSV in, one piece for each row out: a record of the columns by their names in the first row.
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { ByteSource } from "./byte-source.ts";
import { MAX_PIECE_BYTES } from "./limits.ts";
import type { Found } from "./piece.ts";

/** Rows with too few or too many cells are taken as they are; text is UTF-8. */
export async function* readTable(source: ByteSource): AsyncGenerator<Found> {
  const parser = parse({
    bom: true,
    columns: true,
    delimiter: /\.tsv(\.gz)?$/i.test(source.place) ? "\t" : ",",
    info: true,
    max_record_size: MAX_PIECE_BYTES,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const rows = Readable.from(source.bytes)
    .on("error", (error) => parser.destroy(error))
    .pipe(parser);
  for await (const { record, info } of rows as AsyncIterable<{ record: object; info: { lines: number } }>) {
    const bytes = Buffer.from(JSON.stringify(record));
    yield { piece: { place: `${source.place}:${info.lines}`, format: "record", bytes, readTo: source.readTo() } };
  }
}
