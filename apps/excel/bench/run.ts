/**
 * What a function of ours costs in a sheet beside the same index in the sheet's own functions, and in
 * Microsoft's runtime beside a function that does nothing. Prints a table of ratios within this run.
 * Needs the build of this app.
 */
import buildEngine from "../test/support/build-engine.ts";
import { loadRuntime } from "../test/support/runtime.ts";
import { openSpreadsheet } from "../test/support/spreadsheet.ts";

const CELLS = 1000;
const ROUNDS = 7;

/** Work whose processor time is measured, and what it is set beside. */
interface Contest {
  readonly name: string;
  readonly ours: () => Promise<unknown>;
  readonly theirs: () => Promise<unknown>;
}

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of several rounds of each, taken in turn, so that both meet the same machine. */
async function best({ ours, theirs }: Contest): Promise<readonly [number, number]> {
  await theirs();
  await ours();
  const times: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push([await processorTime(ours), await processorTime(theirs)]);
  }
  return [Math.min(...times.map(([time]) => time)), Math.min(...times.map(([, time]) => time))];
}

await buildEngine();
const sheet = openSpreadsheet();
const runtime = loadRuntime();
runtime.associate("NOTHING", () => 0);

/** A column of formulas, each with its own numbers, written over what was there. */
const column = (formula: (quantity: number) => string) => () =>
  sheet.write(
    0,
    0,
    Array.from({ length: CELLS }, (_, i) => [formula(i + 1)]),
  );

/** Many calls at once, as Excel sends those of one recalculation. */
const calls = (id: string, args: (quantity: number) => readonly unknown[]) => () =>
  Promise.all(Array.from({ length: CELLS }, (_, i) => runtime.invoke(id, args(i + 1))));

const nothing = calls("NOTHING", () => []);
const ownIndex = column((q) => `=SUMSQ({${q};30;10})/SUM({${q};30;10})^2`);

const contests: readonly Contest[] = [
  {
    name: "sheet: HHI, beside SUMSQ ÷ SUM²",
    ours: column((q) => `=REE.HHI({${q};30;10})`),
    theirs: ownIndex,
  },
  {
    name: "sheet: PRODUCTION, beside SUMSQ ÷ SUM²",
    ours: column((q) => `=REE.PRODUCTION("REE","mine","AUS",${2018 + (q % 7)})`),
    theirs: ownIndex,
  },
  {
    name: "Microsoft's runtime: HHI, beside nothing",
    ours: calls("HHI", (q) => [[[q], [30], [10]], null]),
    theirs: nothing,
  },
  {
    name: "Microsoft's runtime: PRODUCTION, beside nothing",
    ours: calls("PRODUCTION", (q) => ["REE", "mine", "AUS", 2018 + (q % 7), null, null]),
    theirs: nothing,
  },
];

console.log(`| ${CELLS} cells | ms | beside, ms | ratio |`);
console.log("| --- | ---: | ---: | ---: |");
for (const contest of contests) {
  const [ours, theirs] = await best(contest);
  console.log(
    `| ${contest.name} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${(ours / theirs).toFixed(2)} |`,
  );
}
// The spreadsheet engine keeps timers of its own.
process.exit();
