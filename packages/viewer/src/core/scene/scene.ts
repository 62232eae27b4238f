// A container and pictures in, a drawing that can be pointed at out. The only file that knows sigma's renderer.
import type Sigma from "sigma";
import type { Snapshot } from "../exports/draw-svg.ts";
import type { Picture } from "../worker/requests.ts";
import { type Ability, detectAbility } from "./detect-gpu.ts";
import { type Dragging, dragNodes } from "./drag-nodes.ts";
import { type Focus, isEmpty } from "./focus.ts";
import { type Extent, extentOf, frameNodes, holdStill } from "./frame-nodes.ts";
import { HoverTag } from "./hover-tag.ts";
import { LabelLayer } from "./label-layer.ts";
import { LeanSigma } from "./lean-sigma.ts";
import { createLooks, type Looks } from "./looks.ts";
import { findNameables, hoveredName } from "./nameables.ts";
import type { Theme } from "./palette.ts";
import { PictureModel, type SceneEdge } from "./picture-model.ts";
import type { Box } from "./place-labels.ts";
import { rendererSettings, sizesOn } from "./renderer-settings.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** What the scene tells those who own it. Keys are the scene's: `n17`, `e4`, `b3-9`. */
export interface SceneEvents {
  onNode: (key: string, add: boolean) => void;
  onNodeTwice: (key: string) => void;
  onEdge: (key: string) => void;
  onGround: () => void;
  onHover: (key: string | null) => void;
  onDragged: Dragging["onDragged"];
  onNodeMenu: (key: string, at: { x: number; y: number }) => void;
  /** What an edge or a bundle says, in the reader's language. */
  nameEdge: (edge: SceneEdge) => string;
}

/** A panel that opens after something was brought into sight does so within these milliseconds. */
const SETTLING = 1000;

const sizeOfPage = (): string => `${innerWidth} ${innerHeight}`;

export class Scene {
  readonly model: PictureModel = new PictureModel();
  readonly ability: Ability = detectAbility();
  readonly looks: Looks;
  readonly labels: LabelLayer;
  /** Names are those of all nodes; edges are left out while a layout moves them. */
  moving = false;
  /** All sizes are multiplied by it. */
  sizes = 1;
  /** Where tools lie above the drawing, in pixels: no name is put there. */
  covered: (size: { readonly width: number; readonly height: number }) => readonly Box[] = () => [];
  readonly #container: HTMLElement;
  readonly #events: SceneEvents;
  #sigma: LeanSigma;
  #stage: HTMLElement;
  /** Made when the pointer first reaches something. */
  #tag: HoverTag | null = null;
  /** Counts what changes the places of names; and what was counted when they were placed last. */
  #drawn = 0;
  #labelled = "";
  /** What was brought into sight last, and when; nothing once somebody pressed on the drawing. */
  #fitted: { readonly keys: readonly string[]; readonly at: number } | null = null;
  /** The sizes of the window and of the drawing in it, as they were drawn last. */
  #page = sizeOfPage();
  #extent: Extent | null = null;
  /** A removed scene answers no late message: its renderer has no programs any more. */
  #removed = false;

  constructor(container: HTMLElement, theme: Theme, events: SceneEvents) {
    this.#container = container;
    this.#events = events;
    this.looks = createLooks(this.model, theme);
    this.#stage = this.#makeStage();
    this.#sigma = this.#start();
    this.labels = new LabelLayer(container);
  }

  get sigma(): Sigma {
    return this.#sigma;
  }

  /** Draws another picture. Positions of nodes that are already there stay. */
  show(picture: Picture): void {
    if (this.#removed) return;
    const { rebuilt, nodes, edges } = this.model.apply(picture);
    const { hovered } = this.looks;
    if (hovered !== null && !this.model.nodes.has(hovered) && !this.model.edges.has(hovered)) this.looks.hovered = null;
    this.model.purge();
    this.#drawn++;
    const lines = this.model.size > this.ability.arrows;
    const other = lines !== this.looks.lines;
    this.looks.lines = lines;
    if (this.#sigma.getGraph() !== this.model.graph) this.#sigma.setGraph(this.model.graph);
    else if (other) this.#sigma.refresh();
    // What is new has to be indexed, and at once: who follows may ask where it lies.
    else if (rebuilt) this.#sigma.refresh({ partialGraph: { nodes, edges } });
    else this.#repaint(nodes, edges);
  }

  /** Draws again what is there: after a change of looks, not of places. */
  redraw(): void {
    this.#repaint(this.model.graph.nodes(), this.model.graph.edges());
  }

  #repaint(nodes: string[], edges: string[]): void {
    if (this.#removed) return;
    this.#drawn++;
    this.#sigma.refresh({
      partialGraph: { nodes, edges },
      skipIndexation: true,
      schedule: true,
    });
  }

  /** Draws again with new places. */
  moved(): void {
    if (this.#removed) return;
    this.#drawn++;
    this.#sigma.refresh();
  }

  setFocus(focus: Focus): void {
    if (isEmpty(focus) && isEmpty(this.looks.focus)) return;
    this.looks.focus = focus;
    // What is in focus comes to lie above the rest, and edges may become arrows among lines: all are put in order anew.
    this.moved();
  }

  setTheme(theme: Theme): void {
    if (theme === this.looks.theme) return;
    this.looks.theme = theme;
    this.redraw();
  }

  /** Only what the pointer left and what it reached is drawn again. */
  hover(key: string | null): void {
    const before = this.looks.hovered;
    if (before === key || this.#removed) return;
    this.looks.hovered = key;
    const nodes = [before, key].filter((one) => one !== null && this.model.nodes.has(one)) as string[];
    const edges = nodes.flatMap((node) => this.model.graph.edges(node));
    for (const one of [before, key]) if (one !== null && this.model.edges.has(one)) edges.push(one);
    this.#sigma.lift(key !== null && this.model.nodes.has(key) ? key : null);
    this.#sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  /** Brings nodes into sight; without any, everything that is shown. */
  fit(keys: readonly string[] = []): void {
    if (this.#removed) return;
    this.#fitted = { keys, at: performance.now() };
    const target = frameNodes(this.#sigma, keys.length > 0 ? keys : this.model.order.map(({ key }) => key));
    if (!target) return;
    const camera = this.#sigma.getCamera();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) camera.setState(target);
    else void camera.animate(target, { duration: 300 });
  }

  zoom(factor: number): void {
    if (this.#removed) return;
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: camera.getState().ratio / factor });
  }

  /** What is in sight, for pictures. */
  snapshot(): Snapshot {
    return takeSnapshot(this.#sigma, this.model, this.looks, this.labels.placed);
  }

  /** The frame follows the places of the nodes again, after a drag held it. */
  followNodes(): void {
    if (!this.#removed) this.#sigma.setCustomBBox(null);
  }

  resize(): void {
    if (this.#removed) return;
    this.#sigma.resize();
    this.#sigma.scheduleRender();
  }

  /** What was just brought into sight is so again. Otherwise what is drawn stays under the pointer: a panel that opens at a click moves nothing. */
  #settle(): void {
    const [before, page] = [this.#extent, sizeOfPage()];
    this.sizes = sizesOn(this.#sigma.getDimensions());
    if (this.#fitted && performance.now() - this.#fitted.at < SETTLING) this.fit(this.#fitted.keys);
    else if (before && this.#page === page) holdStill(this.#sigma, before, [...this.looks.focus.nodes]);
    this.#page = page;
  }

  remove(): void {
    this.#removed = true;
    end(this.#sigma);
    this.labels.remove();
    this.#tag?.remove();
    this.#stage.remove();
  }

  #makeStage(): HTMLElement {
    const stage = document.createElement("div");
    Object.assign(stage.style, { position: "absolute", inset: "0" });
    this.#container.prepend(stage);
    return stage;
  }

  #start(): LeanSigma {
    const { offsetWidth: width, offsetHeight: height } = this.#container;
    this.sizes = sizesOn({ width, height });
    const sigma = new LeanSigma(this.model.graph, this.#stage, rendererSettings(this.looks, this));
    this.#listen(sigma);
    return sigma;
  }

  #listen(sigma: Sigma): void {
    const events = this.#events;
    sigma.on("clickNode", ({ node, event }) =>
      events.onNode(node, event.original.shiftKey || event.original.ctrlKey || event.original.metaKey),
    );
    sigma.on("doubleClickNode", (payload) => {
      payload.preventSigmaDefault();
      events.onNodeTwice(payload.node);
    });
    sigma.on("rightClickNode", ({ node, event }) => {
      event.original.preventDefault();
      events.onNodeMenu(node, { x: event.x, y: event.y });
    });
    sigma.on("clickEdge", ({ edge }) => events.onEdge(edge));
    sigma.on("clickStage", () => events.onGround());
    sigma.on("enterNode", ({ node }) => events.onHover(node));
    sigma.on("leaveNode", () => events.onHover(null));
    sigma.on("enterEdge", ({ edge }) => events.onHover(edge));
    sigma.on("leaveEdge", () => events.onHover(null));
    sigma.on("afterRender", () => {
      this.#extent = extentOf(sigma);
      this.#drawLabels();
    });
    // Sigma follows its container by itself too, whenever it draws.
    sigma.on("resize", () => this.#settle());
    sigma.getMouseCaptor().on("mousedown", () => {
      this.#fitted = null;
    });
    dragNodes(sigma, {
      onMoved: () => this.#drawn++,
      onDragged: events.onDragged,
    });
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", (event) => this.#recover(event), { once: true });
    }
  }

  /** The graphics driver took the context away: a new renderer on the same graph takes over. */
  #recover(event: Event): void {
    event.preventDefault();
    const [sigma, stage, state] = [this.#sigma, this.#stage, this.#sigma.getCamera().getState()];
    setTimeout(() => {
      if (this.#stage !== stage) return;
      end(sigma);
      stage.remove();
      this.#stage = this.#makeStage();
      this.#sigma = this.#start();
      this.#sigma.getCamera().setState(state);
    }, 50);
  }

  /** Names are placed anew when something moved or looks otherwise; the pointer alone only shows a tag. */
  #drawLabels(): void {
    // The first drawing happens while the renderer is still being made.
    if (!this.labels) return;
    const size = this.#sigma.getDimensions();
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    const state = `${this.#drawn} ${x} ${y} ${ratio} ${size.width} ${size.height}`;
    const colours = this.looks.labelColours();
    if (state !== this.#labelled) {
      this.#labelled = state;
      this.labels.draw(findNameables(this.#sigma, this.model, this.looks), size, colours, this.covered(size));
    }
    const { hovered } = this.looks;
    // A node may bear its name already; an edge does not say what it is.
    const named =
      hovered !== null && this.model.nodes.has(hovered) && this.labels.placed.some(({ key }) => key === hovered);
    const unnamed = hovered !== null && !named;
    if (unnamed) this.#tag ??= new HoverTag(this.#container);
    const name = unnamed ? hoveredName(this.#sigma, this.model, this.looks, this.#events.nameEdge) : null;
    this.#tag?.show(name, size, colours);
  }
}

/** Sigma 3.0.3 may still draw in a frame that was asked for before it was killed, without its programs: it draws no more. */
function end(sigma: Sigma): void {
  sigma.kill();
  const still = (): Sigma => sigma;
  Object.assign(sigma, { render: still, refresh: still, resize: still, scheduleRender: still, scheduleRefresh: still });
}
