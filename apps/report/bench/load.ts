import type { Browser, CDPSession, Page } from "@playwright/test";

/** What a reader on a phone waits for, and what is sent until then. */
export interface Load {
  /** When the largest text or picture stands there, ms. */
  readonly lcp: number;
  /** How far what stands there jumps. */
  readonly cls: number;
  /** For how long the page does not answer: what its tasks take beyond 50 ms each. */
  readonly tbt: number;
  /** Bytes of the page with its styles, as sent. */
  readonly text: number;
  /** Of scripts. */
  readonly code: number;
  /** Of everything. */
  readonly all: number;
}

/** Slow 4G and a phone's processor, as the issues and the peers' figures have them. */
const LATENCY = 562;
const DOWN = (1.44e6 / 8) | 0;
const UP = (0.675e6 / 8) | 0;
const SLOWER = 4;
const PHONE = { width: 412, height: 823 };
/** How long a page is left alone once all is there, ms. */
const REST = 1_500;

async function slowed(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY,
    downloadThroughput: DOWN,
    uploadThroughput: UP,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

type Sizes = Record<string, number>;

/** Adds up what is sent, by its kind. */
function countBytes(session: CDPSession): Sizes {
  const sizes: Sizes = {};
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    sizes[kind] = (sizes[kind] ?? 0) + encodedDataLength;
  });
  return sizes;
}

/** What the browser noted of a loaded page. */
const noted = (page: Page) =>
  page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<readonly PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 200);
      });
    const [paints, largest, shifts, tasks] = await Promise.all(
      ["paint", "largest-contentful-paint", "layout-shift", "longtask"].map(entries),
    );
    const first = paints?.find(({ name }) => name === "first-contentful-paint")?.startTime ?? 0;
    const sum = (values: readonly number[] = []) => values.reduce((all, value) => all + value, 0);
    return {
      lcp: largest?.at(-1)?.startTime ?? 0,
      cls: sum(shifts?.map((shift) => (shift as PerformanceEntry & { value: number }).value)),
      tbt: sum(
        tasks
          ?.filter(({ startTime, duration }) => startTime + duration > first)
          .map(({ duration }) => duration - 50),
      ),
    };
  });

/** Opens an address as somebody does who was never there, on a phone with a slow connection. */
export async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const sizes = countBytes(session);
    await slowed(session);
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForTimeout(REST);
    const { Document = 0, Stylesheet = 0, Script = 0 } = sizes;
    const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    return { ...(await noted(page)), text: Document + Stylesheet, code: Script, all };
  } finally {
    await context.close();
  }
}
