// Sigma without the layers that this scene never draws on: each would cost a context at the start and a transfer to the screen at every frame.
import Sigma from "sigma";
import { takeContext } from "./detect-gpu.ts";

/** Fields of sigma 3.0.3 that its own methods fill. */
interface Layers {
  readonly container: HTMLElement;
  readonly elements: Record<string, HTMLCanvasElement>;
  readonly webGLContexts: Record<string, unknown>;
  readonly canvasContexts: Record<string, unknown>;
  readonly nodeProgramIndex: Record<string, number>;
  readonly nodeIndices: Record<string, number>;
  readonly addNodeToProgram: (node: string, fingerprint: number, position: number) => void;
}

/** What sigma calls on a layer even if it draws nothing there. */
const UNUSED = { clear() {}, clearRect() {}, viewport() {}, blendFunc() {}, scale() {}, getExtension: () => null };

/** In place of sigma's second program for the node under the pointer: ours draws it where it is. */
export class NoHoverProgram {
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
  drawLabel: undefined;
  drawHover: undefined;
}

export class LeanSigma extends Sigma {
  /** Canvases get their size before their context: a context that grows is made twice. */
  override createWebGLContext(...[id, options]: Parameters<Sigma["createWebGLContext"]>): WebGLRenderingContext {
    const { container, elements, webGLContexts } = this as unknown as Layers;
    if (id === "hoverNodes") {
      this.createCanvas(id).style.display = "none";
      webGLContexts[id] = UNUSED;
      return UNUSED as unknown as WebGLRenderingContext;
    }
    const canvas = takeContext() ?? document.createElement("canvas");
    const ratio = globalThis.devicePixelRatio || 1;
    canvas.width = Math.max(1, container.offsetWidth * ratio);
    canvas.height = Math.max(1, container.offsetHeight * ratio);
    canvas.className = `sigma-${id}`;
    canvas.style.position = "absolute";
    elements[id] = canvas;
    container.append(canvas);
    return super.createWebGLContext(id, { picking: options?.picking === true, canvas });
  }

  /** The mouse's canvas only listens, the others stay empty. */
  override createCanvasContext(...[id, options]: Parameters<Sigma["createCanvasContext"]>): this {
    const canvas = this.createCanvas(id, options);
    if (id !== "mouse") canvas.style.display = "none";
    (this as unknown as Layers).canvasContexts[id] = UNUSED;
    return this;
  }

  /** Two nodes that have changed their places in the order of drawing. */
  #changed: readonly [string, string] | null = null;
  /** The node that is drawn last; found when it is asked for. */
  #topmost: string | null = null;

  #watching = false;

  /** Draws one node above all others, or (null) every node in its own place again. Two places change, not the order. */
  lift(key: string | null): void {
    this.#watch();
    if (this.#changed) this.#exchange(...this.#changed);
    this.#changed = null;
    if (key === null) return;
    this.#topmost ??= this.#findTopmost();
    if (this.#topmost === null || this.#topmost === key) return;
    this.#changed = [key, this.#topmost];
    this.#exchange(...this.#changed);
  }

  /** When all nodes get their places anew, none is lifted. */
  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    this.on("afterProcess", () => {
      this.#changed = null;
      this.#topmost = null;
    });
  }

  #findTopmost(): string | null {
    const { nodeProgramIndex } = this as unknown as Layers;
    let top: string | null = null;
    // Sigma keeps the places of nodes that have left the graph.
    for (const key of this.getGraph().nodes())
      if (top === null || (nodeProgramIndex[key] ?? -1) > (nodeProgramIndex[top] ?? -1)) top = key;
    return top;
  }

  #exchange(one: string, other: string): void {
    const { nodeProgramIndex: at, nodeIndices } = this as unknown as Layers;
    const [first, second] = [at[one], at[other]];
    const known = this.getNodeDisplayData(one) && this.getNodeDisplayData(other);
    if (first === undefined || second === undefined || !known) return;
    (this as unknown as Layers).addNodeToProgram(one, nodeIndices[one]!, second);
    (this as unknown as Layers).addNodeToProgram(other, nodeIndices[other]!, first);
  }
}
