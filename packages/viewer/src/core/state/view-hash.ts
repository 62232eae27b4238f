// A view in, the text after # in an address out; and back. What is at its default is not written.
import { EMPTY_VIEW, type Filters, type Measure, type Screen, type Selection, type ViewState } from "./view-state.ts";

const LISTS = ["kinds", "relations", "statuses", "bases", "publishers", "speakers"] as const;
const MEASURES: readonly string[] = ["degree", "pagerank", "betweenness", "claims"];
const SCREENS: readonly string[] = ["graph", "table", "query"];

/** `sel=country:POL&not.kinds=Leader`; the empty text for the view one starts with. */
export function toHash(view: ViewState): string {
  const parts = new URLSearchParams();
  const put = (key: string, value: string): void => {
    if (value !== "") parts.set(key, value);
  };
  for (const key of LISTS) put(key, list(view.filters[key]));
  put("confidence", view.filters.confidence ? String(view.filters.confidence) : "");
  put("from", view.time.from);
  put("to", view.time.to);
  put("by", view.time.by === "report" ? "report" : "");
  put("known", view.time.knownOn);
  put("sel", selectionText(view.selection));
  put("expand", list(view.expanded));
  put("hide", list(view.hidden));
  put("only", list(view.isolated));
  put("pin", list(Object.entries(view.pinned).map(([id, [x, y]]) => `${id}@${x}@${y}`)));
  put("size", view.size === "degree" ? "" : view.size);
  put("colour", view.colour === "kind" ? "" : view.colour);
  put("screen", view.screen === "graph" ? "" : view.screen);
  return parts.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/** Whatever the text says, a view comes back: what it cannot read is left at its default. */
export function fromHash(hash: string): ViewState {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const text = (key: string): string => parts.get(key) ?? "";
  const confidence = Number(text("confidence"));
  const filters = Object.fromEntries(LISTS.map((key) => [key, items(text(key))])) as unknown as Filters;
  return {
    filters: { ...filters, confidence: confidence > 0 && confidence <= 1 ? confidence : 0 },
    time: {
      from: day(text("from")),
      to: day(text("to")),
      by: text("by") === "report" ? "report" : "event",
      knownOn: day(text("known")),
    },
    selection: selectionOf(text("sel")),
    expanded: items(text("expand")),
    hidden: items(text("hide")),
    isolated: items(text("only")),
    pinned: pins(items(text("pin"))),
    size: MEASURES.includes(text("size")) ? (text("size") as Measure) : EMPTY_VIEW.size,
    colour: [...MEASURES, "community"].includes(text("colour")) ? (text("colour") as Measure) : EMPTY_VIEW.colour,
    screen: SCREENS.includes(text("screen")) ? (text("screen") as Screen) : "graph",
  };
}

// A comma parts items, so a comma inside an item is written as %2C once more.
const list = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll("%", "%25").replaceAll(",", "%2C")).join(",");

const items = (text: string): string[] => (text === "" ? [] : text.split(",").map(plain));

function plain(text: string): string {
  return text.replaceAll("%2C", ",").replaceAll("%25", "%");
}

const day = (text: string): string => (/^-?\d{4,6}(-\d\d){0,2}$/.test(text) ? text : "");

function selectionText(selection: Selection): string {
  if (selection.type === "nodes") return list(["n", ...selection.ids]);
  if (selection.type === "edge") return list(["e", selection.id]);
  if (selection.type === "document") return list(["d", selection.id, selection.claim]);
  if (selection.type === "none") return "";
  return list(["p", selection.from, selection.to, selection.timed ? "timed" : "any", String(selection.choice)]);
}

function selectionOf(text: string): Selection {
  const [type, first = "", second = "", third = "", fourth = ""] = items(text);
  if (type === "n" && first) return { type: "nodes", ids: items(text).slice(1) };
  if (type === "e" && first) return { type: "edge", id: first };
  if (type === "d" && first) return { type: "document", id: first, claim: second };
  if (type !== "p" || !first || !second) return { type: "none" };
  return {
    type: "path",
    from: first,
    to: second,
    timed: third === "timed",
    choice: Math.max(0, Number.parseInt(fourth, 10) || 0),
  };
}

function pins(entries: readonly string[]): Record<string, [number, number]> {
  const pinned: Record<string, [number, number]> = {};
  for (const entry of entries) {
    const [id, x, y] = entry.split("@");
    if (id && isPlace(x) && isPlace(y)) pinned[id] = [Number(x), Number(y)];
  }
  return pinned;
}

/** Far beyond any drawing; a node that lies further away would leave nothing of the others to be seen. */
const FURTHEST = 1e7;
const isPlace = (text: string | undefined): boolean => Math.abs(Number(text)) <= FURTHEST;
