import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { COUNTED_APART } from "../src/site/counted-apart.ts";

const root = join(import.meta.dirname, "..");

/** What a build took. */
export interface Measured {
  /** Processor's seconds for the pages. */
  readonly pages: number;
  /** And for what is written once they are there: archives, workbooks, cards, prints, the index of the search. */
  readonly others: number;
  /** Most memory at once, kB, until the pages are there. */
  readonly pagesPeak: number;
  /** And until all is. */
  readonly peak: number;
}

/** Runs a script of the report; what it says of itself at its end. */
export function measured(script: string, env: Readonly<Record<string, string>>): Measured {
  const report = `process.on("exit", () => {
    const seconds = ({ user, system }) => (user + system) / 1e6;
    const marks = performance.getEntriesByName(${JSON.stringify(COUNTED_APART)});
    const others = marks.reduce((sum, { detail }) => sum + seconds(detail), 0);
    const pages = seconds(process.cpuUsage()) - others;
    const peak = process.resourceUsage().maxRSS;
    process.stdout.write(JSON.stringify({ pages, others, pagesPeak: marks[0]?.detail.peak ?? peak, peak }));
  });
  await import(${JSON.stringify(join(root, script))});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", report], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The least of several builds of one site, which the machine's other work disturbed least. */
export const leastOf = (builds: readonly Measured[]): Measured => {
  const of = (part: keyof Measured): number => Math.min(...builds.map((build) => build[part]));
  return { pages: of("pages"), others: of("others"), pagesPeak: of("pagesPeak"), peak: of("peak") };
};
