// A worker's name in, that worker started out: from its own file where the page is served, from the page's text where it was exported.

function fromPage(name: string): Worker | null {
  const text = document.getElementById(`entente-worker-${name}`)?.textContent;
  if (!text) return null;
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

export const startGraphWorker = (): Worker => fromPage("graph") ?? new Worker(new URL("../../core/worker/graph-worker.ts", import.meta.url));
export const startLayoutWorker = (): Worker => fromPage("layout") ?? new Worker(new URL("../../core/layout/layout-worker.ts", import.meta.url));
