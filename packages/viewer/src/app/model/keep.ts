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

/** The address follows the view after this many milliseconds of rest: each one costs some, and a brush that is dragged makes hundreds. */
const PAUSE = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The view in the address. */
export function writeHash(toHash: () => string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => replaceHash(toHash()), PAUSE);
}

/** The address without a view, at once. */
export function clearHash(): void {
  clearTimeout(waiting);
  replaceHash("");
}

function replaceHash(hash: string): void {
  if (hash === location.hash.slice(1)) return;
  try {
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  } catch {
    // The frame of a notebook has no address of its own.
  }
}
