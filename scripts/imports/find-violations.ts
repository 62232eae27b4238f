// Source files in, one sentence for each import that the rules forbid out.
import { type Import, readImports, type SourceFile } from "./read-imports.ts";
import { BESIDE_STAGES, LEAVES, ONE_USER, ROOMS, type Room, STAGES } from "./rules.ts";

const INGEST = "packages/ingest/src/";

/** Sentences that say where the import stands and what to do instead; none when all is well. */
export function findViolations(files: readonly SourceFile[]): string[] {
  const imports = files.filter((file) => !isTest(file.path)).flatMap(readImports);
  const said = imports.flatMap((found) => {
    const why = refusal(found);
    return why ? [`${found.from} imports "${found.specifier}": ${why}`] : [];
  });
  const cycle = findCycle(imports);
  if (cycle) {
    said.push(`${cycle.join(" -> ")} is a cycle: move what both need into a leaf file that imports neither.`);
  }
  return said;
}

const isTest = (path: string): boolean => /\.test\.ts$|\/test\/|\.config\.ts$/.test(path);

const roomOf = (path: string): Room | undefined => ROOMS.find((room) => path.startsWith(room.folder));

function refusal(found: Import): string | undefined {
  const room = roomOf(found.from);
  if (!room) return "this folder has no row in scripts/imports/rules.ts; add one that says what it may import.";
  if (found.to !== undefined) return fileRefusal(found, room, found.to);
  const { specifier } = found;
  if (specifier.startsWith("node:")) {
    return room.node
      ? undefined
      : `${room.name} has to run in a browser too; do this in cli (or @entente/graph/node) and pass the result in.`;
  }
  const owner = ROOMS.find((other) => other.name === specifier);
  if (owner || specifier.startsWith("@entente/")) return roomRefusal(room, owner?.name ?? specifier);
  return packageRefusal(room, specifier);
}

function fileRefusal(found: Import, room: Room, to: string): string | undefined {
  if (room.name === "scripts" && to.includes("/test/")) return undefined;
  const target = roomOf(to);
  if (!target)
    return to.endsWith("package.json") ? undefined : "it leaves the sources; read the file in cli or move it into src.";
  if (target.name !== room.name) {
    const sameShelf = to.split("/")[1] === found.from.split("/")[1];
    return sameShelf || room.name === "scripts"
      ? roomRefusal(room, target.name)
      : `go through the entry "${target.name}" and not through its files.`;
  }
  return to.startsWith(INGEST) ? stageRefusal(found.from, to) : undefined;
}

function roomRefusal(room: Room, other: string): string | undefined {
  if (other === room.name || room.rooms.includes(other)) return undefined;
  const may = room.rooms.length > 0 ? room.rooms.join(", ") : "nothing of the workspace";
  return `${room.name} (${room.means}) may import ${may}; turn the dependency round or pass the value in.`;
}

function packageRefusal(room: Room, specifier: string): string | undefined {
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const user = ONE_USER[name];
  if (user !== undefined && room.name !== "scripts") {
    return user === room.name ? undefined : `only ${user} may speak to ${name}; call what it exports.`;
  }
  const allowed = room.packages.some((pattern) =>
    pattern.endsWith("*") ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern,
  );
  return allowed
    ? undefined
    : `${room.name} does not use ${name}; if it has to, add it to its row in scripts/imports/rules.ts and say why.`;
}

function stageRefusal(from: string, to: string): string | undefined {
  const [source, target] = [from, to].map((path) => path.slice(INGEST.length).split("/"));
  // Files at the root of ingest compose the stages and may see all of them.
  if (!source || !target || source.length < 2 || source[0] === target[0] || LEAVES.includes(to)) return undefined;
  if (target.length < 2)
    return `a stage never imports what composes it; move what it needs into a stage before ${source[0]}.`;
  const place = (folder: string): number => STAGES.indexOf(BESIDE_STAGES[folder] ?? folder);
  const [here, there] = [place(source[0]!), place(target[0]!)];
  if (here < 0 || there < 0) {
    return `${here < 0 ? source[0] : target[0]} is no stage; add it to STAGES or BESIDE_STAGES in scripts/imports/rules.ts.`;
  }
  if (there <= here) return undefined;
  return `${source[0]} comes before ${target[0]} (${STAGES.join(" -> ")}); hand the value on in the product of an earlier stage.`;
}

/** The first cycle of static imports, as paths, with the first path again at its end. */
function findCycle(imports: readonly Import[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to, lazy } of imports)
    if (to !== undefined && !lazy) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const other of next.get(file) ?? []) {
      const cycle = walk(other);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = walk(file);
    if (cycle) return cycle;
  }
  return undefined;
}
