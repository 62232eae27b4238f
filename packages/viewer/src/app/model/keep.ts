// Small things a browser keeps for the next visit, and the address; both do nothing where a sandbox forbids them.

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`entente.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(`entente.${name}`, text);
  } catch {
    // A sandboxed frame has no storage: the choice lasts as long as the page.
  }
}

/** While the address changes faster than this (a brush is dragged), only the last one is written: each costs milliseconds. */
const PAUSE = 200;
let written = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The view in the address; the empty text takes it away. */
export function writeHash(hash: string): void {
  clearTimeout(waiting);
  const rest = written + PAUSE - performance.now();
  if (rest > 0) waiting = setTimeout(() => replaceHash(hash), rest);
  else replaceHash(hash);
}

function replaceHash(hash: string): void {
  written = performance.now();
  if (hash === location.hash.slice(1)) return;
  try {
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  } catch {
    // The frame of a notebook has no address of its own.
  }
}
