// What a reader on a phone waits for on each kind of page, beside an empty page of the same server.
import { join } from "node:path";
import { findChromium } from "@kidorui/toolchain/chromium";
import { type Browser, chromium } from "@playwright/test";
import { pageKinds } from "../test/page-kinds.ts";
import { EMPTY, serveSite } from "./host.ts";
import { type Load, load } from "./load.ts";
import { middle } from "./middle.ts";

/** Loads of each page, of which the middle one counts. */
const ROUNDS = 5;
/** What a page may take; the lab computes while it is opened, and a page with a sheet loads a spreadsheet. */
const MOST = { lcp: 1.2, cls: 0.01, tbt: 0, kB: 20 };
const LAB = /^\/..\/lab\//;
const LAB_TBT = 200;
const SHEET = /^\/..\/playground\//;

/** The middle of several loads of a page, and of how much later than an empty one, loaded before it, it is there. */
async function measured(browser: Browser, root: string, path: string) {
  const rounds: (Load & { readonly ratio: number })[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const empty = await load(browser, `${root}${EMPTY}`);
    const own = await load(browser, `${root}${path}`);
    rounds.push({ ...own, ratio: own.lcp / empty.lcp });
  }
  const of = (part: keyof (typeof rounds)[number]): number => middle(rounds.map((one) => one[part]));
  return {
    ratio: of("ratio"),
    cls: of("cls"),
    tbt: of("tbt"),
    text: of("text") / 1000,
    code: of("code") / 1000,
  };
}

type Measured = Awaited<ReturnType<typeof measured>>;

const misses = (path: string, { ratio, cls, tbt, text }: Measured): readonly string[] => {
  if (SHEET.test(path)) return [];
  const isLab = LAB.test(path);
  return [
    ...(ratio > MOST.lcp ? ["LCP"] : []),
    ...(cls > MOST.cls ? ["CLS"] : []),
    ...(tbt > (isLab ? LAB_TBT : MOST.tbt) ? ["TBT"] : []),
    ...(text > MOST.kB && !isLab ? ["kB"] : []),
  ];
};

const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(58) : cell.padStart(9))).join("");

const executablePath = findChromium();
const browser = await chromium.launch({
  args: ["--no-sandbox"],
  ...(executablePath ? { executablePath } : {}),
});
const host = await serveSite(join(import.meta.dirname, "../dist"));
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : pageKinds().filter((path) => path !== "/");
try {
  console.log(row(["page", "LCP", "CLS", "TBT ms", "kB", "code kB", "above"]));
  let held = 0;
  for (const path of paths) {
    const one = await measured(browser, host.root, path);
    const missed = misses(path, one);
    if (missed.length === 0) held += 1;
    const { ratio, cls, tbt, text, code } = one;
    const figures = [
      `${ratio.toFixed(2)}×`,
      cls.toFixed(3),
      tbt.toFixed(0),
      text.toFixed(1),
      code.toFixed(1),
    ];
    console.log(row([path, ...figures, missed.join(" ")]));
  }
  console.log(
    `${held} of ${paths.length} kinds of pages within LCP ${MOST.lcp}×, CLS ${MOST.cls}, TBT ${MOST.tbt} ms (lab ${LAB_TBT}), ${MOST.kB} kB with styles (lab and sheet apart)`,
  );
} finally {
  await browser.close();
  host.stop();
}
