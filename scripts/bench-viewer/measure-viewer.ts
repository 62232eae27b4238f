// The viewer on a graph in, what it costs the page's main thread out: processor time, memory, longest task.
import type { CDPSession, Page } from "playwright-core";
import type { Shown } from "../../packages/viewer/test/browser.ts";

/** Milliseconds of processor time; heap in megabytes. */
export interface Costs {
  readonly [measure: string]: number;
}

/** Processor time that the main thread has used since the page began. */
export async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
}

export async function startSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

export const frames = (page: Page, count = 2): Promise<unknown> =>
  page.evaluate(async (left) => {
    for (let at = 0; at < left; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);

/** Processor time of one go, as the mean of several. */
export async function costOf(
  page: Page,
  session: CDPSession,
  times: number,
  go: (at: number) => Promise<unknown>,
): Promise<number> {
  await go(0);
  await frames(page);
  const before = await mainThread(session);
  for (let at = 1; at <= times; at++) {
    await go(at);
    await frames(page, 1);
  }
  return ((await mainThread(session)) - before) / times;
}

export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

export async function measureViewer(page: Page, url: string): Promise<Costs> {
  const session = await startSession(page);
  await page.goto(url);
  await page.waitForFunction(
    () =>
      (globalThis as unknown as Shown).entente?.loading.state === "ready" &&
      (globalThis as unknown as Shown).entente.scene?.model.order.length > 0,
  );
  await frames(page);
  const firstFrame = await mainThread(session);
  const heap = await heapOf(session);
  const drawn = await page.evaluate(() => {
    const { model } = (globalThis as unknown as Shown).entente.scene;
    return [model.order.length, model.edges.size] as const;
  });
  const hover = await costOf(page, session, 30, (at) =>
    page.evaluate((nth) => {
      const { scene } = (globalThis as unknown as Shown).entente;
      scene.hover(scene.model.order[(nth * 7) % scene.model.order.length]!.key);
    }, at),
  );
  const filter = await costOf(page, session, 8, (at) =>
    change(page, { relations: at % 2 === 0 ? [] : ["MET", "SIGNED", "WARNED"] }, null),
  );
  const time = await costOf(page, session, 12, (at) =>
    change(page, { relations: [] }, { from: `${2004 + at}-01`, to: `${2010 + at}-01` }),
  );
  await change(page, { relations: [] }, { from: "", to: "" });
  return {
    "first frame": firstFrame,
    hover,
    filter,
    "time drag": time,
    heap,
    "longest task in layout": await longestInLayout(page),
    "names overlapping": await overlapping(page),
    "nodes drawn": drawn[0],
    "edges drawn": drawn[1],
  };
}

/** Waits until the worker has answered and the answer is drawn. */
function change(page: Page, filters: object, time: object | null): Promise<unknown> {
  return page.evaluate(
    async ([some, window]) => {
      const model = (
        globalThis as unknown as {
          entente: { viewed: object; change: (make: (view: { filters: object; time: object }) => object) => void };
        }
      ).entente;
      const before = model.viewed;
      model.change((view) => ({ ...view, filters: { ...view.filters, ...some }, time: { ...view.time, ...window } }));
      for (let wait = 0; wait < 400 && model.viewed === before; wait++)
        await new Promise((resolve) => setTimeout(resolve, 5));
    },
    [filters, time ?? {}] as const,
  );
}

async function longestInLayout(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    });
    observer.observe({ entryTypes: ["longtask"] });
    const button = document.querySelector<HTMLButtonElement>("[aria-label='Lay out again']")!;
    button.click();
    for (let wait = 0; wait < 300; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (button.getAttribute("aria-pressed") === "false") break;
    }
    observer.disconnect();
    return longest;
  });
}

const overlapping = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = (globalThis as unknown as Shown).entente.scene.labels.placed;
    return boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length;
  });
