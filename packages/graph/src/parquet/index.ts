// @entente/graph/parquet: the tables of a graph as Parquet files.
export { type BinaryFile, toParquet } from "./to-parquet.ts";
