// In: the prototype of a class that has HTML, Markdown, text and JSON. Out: the same, asked by notebooks and terminals for how it shows itself.
import { type Displayable, mimeBundle } from "./mime-bundle.ts";

/** Symbols by which kernels and consoles ask: Jupyter kernels of JavaScript, Node's inspect, Deno's. */
const ASKED_BY = {
  jupyter: Symbol.for("Jupyter.display"),
  node: Symbol.for("nodejs.util.inspect.custom"),
  deno: Symbol.for("Deno.customInspect"),
};

/** Adds the methods. They are not declared in the class: declarations cannot name computed symbols without losing isolation. */
export function showsItself(prototype: Displayable): void {
  const add = (symbol: symbol, value: (this: Displayable) => unknown): void => {
    Object.defineProperty(prototype, symbol, { value, configurable: true });
  };
  add(ASKED_BY.jupyter, function () {
    return mimeBundle(this);
  });
  for (const symbol of [ASKED_BY.node, ASKED_BY.deno])
    add(symbol, function () {
      return this.toString();
    });
}
