// In: HTML. Out: a detached element of the page.

interface Page {
  createElement(name: string): { innerHTML: string; firstElementChild: unknown };
}

/** Makes an element where there is a document. The HTML is this package's own, with everything from outside escaped. */
export function toElement(html: string): unknown {
  const page = (globalThis as { document?: Page }).document;
  if (!page) throw new Error("graph/toElement: there is no document here; use toHTML or toSVG");
  const holder = page.createElement("div");
  holder.innerHTML = html;
  return holder.firstElementChild;
}
