// What Lighthouse says of each kind of page. It is fetched from the registry into a folder that goes afterwards.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium } from "@kidorui/toolchain/chromium";
import { chromium } from "@playwright/test";
import { pageKinds } from "../test/page-kinds.ts";
import { serveSite } from "./host.ts";
import { middle } from "./middle.ts";
import { fetchInto } from "./registry.ts";

const VERSION = "13.5.0";
/** Least score in each category; a page that loads a spreadsheet is excepted from the first. */
const LEAST = 95;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const SHEET = /^\/..\/playground\//;
/** Audits of a page, of which the middle score counts. */
const ROUNDS = 5;
const DEBUGGED = 9333;

interface Answer {
  readonly lhr: {
    readonly categories: Readonly<
      Record<
        string,
        {
          readonly score: number | null;
          readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
        }
      >
    >;
    readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
  };
}
type Lighthouse = (address: string, options: object) => Promise<Answer | undefined>;

async function fetched(folder: string): Promise<Lighthouse | undefined> {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  if (!fetchInto(folder, [`lighthouse@${VERSION}`])) return undefined;
  const entry = createRequire(join(folder, "x.js")).resolve("lighthouse");
  return (await import(pathToFileURL(entry).href)).default;
}

/** The scores of one audit, and what costs points. */
async function audited(lighthouse: Lighthouse, address: string) {
  const options = { port: DEBUGGED, logLevel: "error", output: "json", onlyCategories: CATEGORIES };
  const answer = await lighthouse(address, options);
  if (!answer) throw new Error(`${address}: Lighthouse said nothing.`);
  const { categories, audits } = answer.lhr;
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const costing = CATEGORIES.slice(1)
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return { scores, costing };
}

const folder = mkdtempSync(join(tmpdir(), "kidorui-lighthouse-"));
const executablePath = findChromium();
const args = ["--no-sandbox", `--remote-debugging-port=${DEBUGGED}`];
const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
const host = await serveSite(join(import.meta.dirname, "../dist"));
const asked = process.argv.slice(2);
const rounds = asked.includes("--once") ? 1 : ROUNDS;
const named = asked.filter((path) => path.startsWith("/"));
try {
  const lighthouse = await fetched(folder);
  if (!lighthouse) console.log("Not measured: the registry did not give Lighthouse.");
  let held = 0;
  const paths = lighthouse ? (named.length > 0 ? named : pageKinds().filter((path) => path !== "/")) : [];
  for (const path of paths) {
    const all: Awaited<ReturnType<typeof audited>>[] = [];
    for (let round = 0; round < rounds; round += 1)
      if (lighthouse) all.push(await audited(lighthouse, `${host.root}${path}`));
    const scores = CATEGORIES.map((_, i) => middle(all.map(({ scores }) => scores[i] ?? 0)));
    const isWell = scores.every((score, i) => score >= LEAST || (i === 0 && SHEET.test(path)));
    if (isWell) held += 1;
    const costing = [...new Set(all.flatMap(({ costing }) => costing))].join(" ");
    console.log(`${isWell ? " " : "!"} ${path.padEnd(60)} ${scores.join(" ")} ${costing}`);
  }
  console.log(`${held} of ${paths.length} kinds of pages at least ${LEAST} in ${CATEGORIES.join(", ")}`);
} finally {
  await browser.close();
  host.stop();
  rmSync(folder, { recursive: true, force: true });
}
