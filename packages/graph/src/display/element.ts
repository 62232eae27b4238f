// In: HTML. Out: a detached element of the page.

interface Page {
  createElement(name: string): { innerHTML: string; firstElementChild: { remove(): void } | null };
}

/** Makes an element where there is a document. The HTML is this package's own, with everything from outside escaped. */
export function toElement(html: string): unknown {
  const page = (globalThis as { document?: Page }).document;
  if (!page) throw new Error("graph/toElement: there is no document here; use toHTML or toSVG");
  const holder = page.createElement("div");
  holder.innerHTML = html;
  const element = holder.firstElementChild;
  // Observable shows an element only when it stands nowhere yet.
  element?.remove();
  return element;
}
