// Words of the command line in (files, folders, patterns), the files they stand for out.
import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { CliError } from "../commands/command.ts";
import { fileKind } from "./formats.ts";
import { isPattern, readPattern } from "./match-pattern.ts";

/** A file to read. `named`: the word was its own name, so an unknown format is worth a complaint. */
export interface InputFile {
  readonly path: string;
  readonly size: number;
  readonly named: boolean;
}

/** Folders below which nothing is a document, and files that speak of their folder. */
const PASSED_OVER = /^(?:node_modules|\..*|readme(?:\..*)?|licen[cs]e(?:\..*)?)$/i;

/** Sorted by path, each file once. A word that stands for nothing is a wrong call. */
export async function listFiles(words: readonly string[]): Promise<InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const word of words) {
    const files = await filesOf(word);
    if (files.length === 0)
      throw new CliError(`no documents in ${word}; give a file, a folder, a pattern, a URL or -`, 2);
    for (const file of files) if (!found.get(file.path)?.named) found.set(file.path, file);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesOf(word: string): Promise<InputFile[]> {
  const status = await stat(word).catch(() => undefined);
  if (status?.isDirectory()) return walk(word, () => true);
  if (status) return [{ path: slashes(word), size: status.size, named: true }];
  if (!isPattern(word)) throw new CliError(`${word} does not exist; give a file, a folder, a pattern, a URL or -`, 2);
  const { folder, fits } = readPattern(slashes(word));
  return walk(folder, fits);
}

async function walk(folder: string, fits: (path: string) => boolean): Promise<InputFile[]> {
  const files: InputFile[] = [];
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (PASSED_OVER.test(entry.name)) continue;
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await visit(name);
      else if (entry.isFile() && fileKind(entry.name) && fits(name)) {
        const path = join(folder, name);
        files.push({ path: slashes(path), size: (await stat(path)).size, named: false });
      }
    }
  };
  await visit("");
  return files;
}

const slashes = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));
