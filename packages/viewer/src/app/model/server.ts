// The local server (or the page itself, when it was exported) in, what it offers out.
import type { Source } from "../../core/index.ts";

export interface SessionInfo {
  readonly title: string;
  readonly compare: string | null;
  readonly edit: boolean;
  /** What answers Cypher; null when nothing does. */
  readonly engine: string | null;
}

export interface Server {
  readonly info: SessionInfo;
  readonly source: Source;
  readonly compareSource: Source | null;
  readonly call: <T>(method: string, path: string, body?: unknown) => Promise<T>;
}

/** Null when the page was opened without a server and carries no graph: then a file can be dropped. */
export async function findServer(): Promise<Server | null> {
  const page = readPage();
  if (page) return page;
  const token = new URLSearchParams(location.search).get("token");
  if (!location.protocol.startsWith("http") || token === null) return null;
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const headers = { Authorization: `Bearer ${token}`, ...(body !== undefined && { "Content-Type": "application/json" }) };
    const response = await fetch(new URL(path, location.origin), { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(answer.error ?? `${response.status}`);
    return answer;
  };
  const info = await call<SessionInfo>("GET", "/api/session");
  const at = (name: string): Source => ({ type: "url", url: new URL(`/api/${name}`, location.origin).href, token });
  return { info, source: at("graph"), compareSource: info.compare ? at("compare") : null, call };
}

const textOf = (id: string): string | null => document.getElementById(id)?.textContent ?? null;

/** An exported page carries its graph in elements of its own. */
function readPage(): Server | null {
  const [title, columns] = [textOf("entente-title"), textOf("entente-columns")];
  if (title === null || columns === null) return null;
  const bytes = Uint8Array.from(atob(columns.trim()), (letter) => letter.charCodeAt(0));
  const source: Source = { type: "page", columns: bytes.buffer, evidence: fromBase64("entente-evidence"), documents: fromBase64("entente-documents") };
  const views = fromBase64("entente-views");
  const call = async <T>(_method: string, path: string): Promise<T> => {
    if (path === "/api/views" && views !== "") return JSON.parse(views) as T;
    throw new Error("viewer/page: an exported page has no server");
  };
  return { info: { title: title.trim(), compare: null, edit: false, engine: null }, source, compareSource: null, call };
}

function fromBase64(id: string): string {
  const text = textOf(id);
  return text === null ? "" : new TextDecoder().decode(Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0)));
}
