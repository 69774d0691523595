import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { constants, createContext, runInContext } from "node:vm";

/** What a cell would receive. */
export type CellOutcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** Microsoft's runtime with our functions in it, and a stand-in for Excel on its other side. */
export interface Runtime {
  /** Calls a function by its id with arguments as Excel puts them on the wire. */
  invoke(id: string, args: readonly unknown[]): Promise<CellOutcome>;
  /** Registers one more function, to see what the runtime does with its result. */
  associate(id: string, compute: (...args: readonly unknown[]) => unknown): void;
  /** The runtime's own classes and codes. */
  readonly customFunctions: typeof CustomFunctions;
}

const dist = join(import.meta.dirname, "../../dist");
const officeJs = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

/**
 * Timers that outlive what the runtime's loader throws when, after 50 seconds, it gives up on a library
 * that only old hosts need: a page would log it and go on, Node would end.
 */
const pageTimeout = (work: () => void, delay?: number): NodeJS.Timeout =>
  setTimeout(() => {
    try {
      work();
    } catch (error) {
      if (!String(error).startsWith("MicrosoftAjax.js is not loaded")) throw error;
    }
  }, delay);

/** The few parts of a page the runtime touches while it loads. */
function pageStub(language: string): Record<string, unknown> {
  const source = "https://localhost/office/custom-functions-runtime.js";
  const location = { href: "https://localhost/functions.html", hash: "", search: "", protocol: "https:" };
  const document = {
    readyState: "complete",
    addEventListener: () => undefined,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [{ src: source, getAttribute: () => null }] : [{ appendChild: () => undefined }],
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    head: { appendChild: () => undefined },
    body: null,
    location,
    cookie: "",
    URL: "https://localhost/",
  };
  const quiet = () => undefined;
  return {
    console: { log: quiet, warn: quiet, error: quiet, info: quiet },
    setTimeout: pageTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    document,
    location,
    navigator: { userAgent: "node", appVersion: "", language },
    addEventListener: quiet,
    removeEventListener: quiet,
    history: { replaceState: quiet, pushState: quiet },
    name: "",
    postMessage: quiet,
    TextEncoder,
  };
}

/**
 * Loads the stand-in, Microsoft's runtime and the built functions, in the order a page would.
 * @param language Of the browser, which messages follow where Office names none.
 */
export function loadRuntime(language = "en-US"): Runtime {
  // An ordinary global object: one that Node watches makes every use of Math forty times as slow.
  const context = createContext(constants.DONT_CONTEXTIFY);
  const window: Record<string, unknown> = Object.assign(context, pageStub(language));
  for (const name of ["window", "self", "top", "parent"]) window[name] = context;
  for (const file of [
    join(import.meta.dirname, "fake-host.js"),
    join(officeJs, "dist/custom-functions-runtime.js"),
    join(dist, "functions.js"),
    join(dist, "tables.js"),
  ]) {
    runInContext(readFileSync(file, "utf8"), context, { filename: file });
  }
  const { fakeExcel, CustomFunctions: customFunctions } = window as unknown as {
    fakeExcel: { invoke: Runtime["invoke"] };
    CustomFunctions: Runtime["customFunctions"];
  };
  return {
    // Results come from another realm; JSON makes them comparable and is what the wire carries.
    invoke: async (id, args) => JSON.parse(JSON.stringify(await fakeExcel.invoke(id, args))),
    associate: (id, compute) => customFunctions.associate(id, compute),
    customFunctions,
  };
}
