// The viewer on a graph in, what it costs the page's main thread out: processor time, memory, longest task.
import type { CDPSession, Page } from "playwright-core";
import { overlapping, type Shown } from "../../packages/viewer/test/browser.ts";

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

/** What tsx calls in functions whose text is sent to the page. */
export const NAMING = "globalThis.__name = (given) => given";

/** Processor time of one go, as the mean of several. The page itself repeats it, a frame apart, so that no call from outside is counted. */
export async function costOf(
  page: Page,
  session: CDPSession,
  times: number,
  go: (at: number) => unknown,
): Promise<number> {
  const repeat = (from: number, to: number): Promise<unknown> =>
    page.evaluate(`(async () => {
      const go = ${go};
      for (let at = ${from}; at <= ${to}; at++) {
        await go(at);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    })()`);
  await page.evaluate(NAMING);
  await repeat(0, 0);
  await frames(page);
  const before = await mainThread(session);
  await repeat(1, times);
  await frames(page, 1);
  return ((await mainThread(session)) - before) / times;
}

export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** Opens the viewer on an empty page; what its first frame cost. */
export async function openViewer(page: Page, url: string): Promise<{ session: CDPSession; firstFrame: number }> {
  const session = await startSession(page);
  await page.goto(url);
  await page.waitForFunction(
    () =>
      (globalThis as unknown as Shown).entente?.loading.state === "ready" &&
      (globalThis as unknown as Shown).entente.scene?.model.order.length > 0,
    null,
    // Asked at every frame, the question itself would be most of what is measured while the worker reads a large graph.
    { polling: 100 },
  );
  await frames(page);
  return { session, firstFrame: await mainThread(session) };
}

/** All costs on an empty page. */
export async function measureViewer(page: Page, url: string): Promise<Costs> {
  const { session, firstFrame } = await openViewer(page, url);
  const heap = await heapOf(session);
  const drawn = await page.evaluate(() => {
    const { model } = (globalThis as unknown as Shown).entente.scene;
    return [model.order.length, model.edges.size] as const;
  });
  await page.evaluate(WATCH);
  const hover = await costOf(page, session, 60, (at) => {
    const { scene } = (globalThis as unknown as Shown).entente;
    scene.hover(scene.model.order[(at * 7) % scene.model.order.length]!.key);
  });
  const filter = await costOf(page, session, 16, (at) =>
    (globalThis as unknown as Changing).ententeChange({
      filters: { relations: at % 2 === 0 ? [] : ["MET", "SIGNED", "WARNED"] },
    }),
  );
  const time = await costOf(page, session, 24, (at) =>
    (globalThis as unknown as Changing).ententeChange({
      filters: { relations: [] },
      time: { from: `${2004 + (at % 12)}-01`, to: `${2010 + (at % 12)}-01` },
    }),
  );
  await page.evaluate("ententeChange({ time: { from: '', to: '' } })");
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

interface Changing {
  readonly ententeChange: (change: { readonly filters?: object; readonly time?: object }) => Promise<unknown>;
}

/** Changes the view; done when the worker has answered: it answers in order, so a short question behind the view's is enough. */
const WATCH = `globalThis.ententeChange = async (change) => {
  entente.change((view) => ({ ...view, filters: { ...view.filters, ...change.filters }, time: { ...view.time, ...change.time } }));
  await entente.ask("names", { ids: [] });
}`;

async function longestInLayout(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    });
    observer.observe({ entryTypes: ["longtask"] });
    const button = document.querySelector<HTMLButtonElement>("[aria-label='Lay out again']")!;
    const isRunning = () => button.getAttribute("aria-pressed") === "true";
    const sleep = () => new Promise((resolve) => setTimeout(resolve, 20));
    button.click();
    for (let wait = 0; wait < 250 && !isRunning(); wait++) await sleep();
    if (!isRunning()) throw new Error("the layout did not start");
    for (let wait = 0; wait < 1500 && isRunning(); wait++) await sleep();
    observer.disconnect();
    return longest;
  });
}
