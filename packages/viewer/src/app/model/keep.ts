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

/** The view in the address; the empty text takes it away. */
export function writeHash(hash: string): void {
  if (hash === location.hash.slice(1)) return;
  try {
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  } catch {
    // The frame of a notebook has no address of its own.
  }
}
