// The name of what is under the pointer in, a small tag beside it out: names on the large canvas stay as they are.
import type { LabelColours, Nameable } from "./label-layer.ts";

const [WIDTH, HEIGHT, PADDING] = [420, 20, 6];
const FONT = '600 12px system-ui, "Segoe UI", "Noto Sans", sans-serif';

/** A canvas of its own, moved by its transform: an element with text would have the page laid out and painted at every move. */
export class HoverTag {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #shown = false;

  constructor(container: HTMLElement) {
    this.#canvas = document.createElement("canvas");
    const ratio = globalThis.devicePixelRatio || 1;
    this.#canvas.width = WIDTH * ratio;
    this.#canvas.height = HEIGHT * ratio;
    Object.assign(this.#canvas.style, {
      position: "absolute",
      left: "0",
      top: "0",
      width: `${WIDTH}px`,
      height: `${HEIGHT}px`,
      pointerEvents: "none",
      opacity: "0",
      willChange: "transform, opacity",
    });
    container.append(this.#canvas);
    this.#context = this.#canvas.getContext("2d")!;
    this.#context.scale(ratio, ratio);
    this.#context.textBaseline = "middle";
    this.#context.font = FONT;
  }

  /** To the right of it, or to the left where there is no room. */
  show(item: Nameable | null, size: { readonly width: number }, colours: LabelColours): void {
    if (item === null) {
      if (this.#shown) this.#canvas.style.opacity = "0";
      this.#shown = false;
      return;
    }
    const width = this.#write(item.text, colours);
    const away = item.radius + 4;
    const left = item.x + away + width < size.width ? item.x + away : item.x - away - width;
    this.#canvas.style.transform = `translate(${Math.round(left)}px, ${Math.round(item.y - HEIGHT / 2)}px)`;
    if (!this.#shown) this.#canvas.style.opacity = "1";
    this.#shown = true;
  }

  /** Gives the breadth of what was written. */
  #write(text: string, { ink, paper, faint }: LabelColours): number {
    const context = this.#context;
    const width = Math.min(WIDTH, Math.ceil(context.measureText(text).width) + 2 * PADDING);
    context.clearRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = paper;
    context.strokeStyle = faint;
    context.beginPath();
    context.roundRect(0.5, 0.5, width - 1, HEIGHT - 1, 4);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(text, PADDING, HEIGHT / 2, WIDTH - 2 * PADDING);
    return width;
  }

  remove(): void {
    this.#canvas.remove();
  }
}
