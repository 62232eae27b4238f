// The drawn nodes in, their names on a canvas of their own above the drawing out; no two names overlap.
import { type Box, type Placed, placeLabels, type Wish } from "./place-labels.ts";

/** A node or bundle that may be named, in pixels, the most important first. */
export interface Nameable extends Omit<Wish, "width" | "height"> {
  readonly faint: boolean;
  readonly strong: boolean;
}

export interface LabelColours {
  readonly ink: string;
  readonly paper: string;
  readonly faint: string;
}

/** What stands between a name and the number of neighbours that are not drawn. */
export const MORE = "  +";

const SIZE = 12;
const FONT = `${SIZE}px system-ui, "Segoe UI", "Noto Sans", sans-serif`;
const LINE = SIZE + 3;

export class LabelLayer {
  readonly canvas: HTMLCanvasElement;
  placed: readonly Placed[] = [];
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();

  constructor(container: HTMLElement) {
    this.canvas = document.createElement("canvas");
    this.canvas.className = "entente-labels";
    Object.assign(this.canvas.style, {
      position: "absolute",
      inset: "0",
      pointerEvents: "none",
      width: "100%",
      height: "100%",
    });
    container.append(this.canvas);
    this.#context = this.canvas.getContext("2d")!;
    this.#context.font = FONT;
  }

  /** No name is put on what is covered. */
  draw(
    nameables: readonly Nameable[],
    size: { width: number; height: number },
    colours: LabelColours,
    covered: readonly Box[],
  ): void {
    const { width, height } = size;
    this.#fit(width, height);
    const context = this.#context;
    context.clearRect(0, 0, width, height);
    const wishes = nameables.map((item): Wish => ({ ...item, width: this.#width(item.text), height: LINE }));
    this.placed = placeLabels(wishes, width, height, covered);
    const looks = new Map(nameables.map((item) => [item.key, item]));
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = colours.paper;
    for (const label of this.placed) {
      const look = looks.get(label.key)!;
      context.font = look.strong ? `600 ${FONT}` : FONT;
      const [x, y] = [label.left, (label.top + label.bottom) / 2];
      context.strokeText(label.text, x, y);
      context.fillStyle = look.faint ? colours.faint : colours.ink;
      context.fillText(label.text, x, y);
    }
  }

  #fit(width: number, height: number): void {
    const ratio = globalThis.devicePixelRatio || 1;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width === w && this.canvas.height === h) return;
    this.canvas.width = w;
    this.canvas.height = h;
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  // The count at the end changes with every filter, the name does not: each is measured once.
  #width(text: string): number {
    const end = text.lastIndexOf(MORE);
    return end < 0 ? this.#measure(text) : this.#measure(text.slice(0, end)) + this.#measure(text.slice(end));
  }

  // Measured in the heavier weight, so that a name still fits its box when it is selected.
  #measure(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      this.#context.font = `600 ${FONT}`;
      width = Math.ceil(this.#context.measureText(text).width);
      this.#widths.set(text, width);
    }
    return width;
  }

  remove(): void {
    this.canvas.remove();
  }
}
