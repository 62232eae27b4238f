// Sigma without the layers that this scene never draws on: each would cost a context at the start and a transfer to the screen at every frame.
import Sigma from "sigma";
import { takeContext } from "./detect-gpu.ts";

/** Fields of sigma 3.0.3 that its own methods fill. */
interface Layers {
  readonly container: HTMLElement;
  readonly elements: Record<string, HTMLCanvasElement>;
  readonly webGLContexts: Record<string, unknown>;
  readonly canvasContexts: Record<string, unknown>;
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
}
