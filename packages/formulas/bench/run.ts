/**
 * Evaluations a second through `invoke`, the path of every cell, and what reading a large range
 * costs beside the bare loop. Prints a table; no result is kept in the code.
 */
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { hhi } from "@kidorui/core";
import { readDatasetSync } from "@kidorui/core/node";
import { catalogue, functionById, invoke, rawArgument } from "../src/index.ts";

const RUNS = 7;
const CELLS = 100_000;

const dataset = readDatasetSync(fileURLToPath(new URL("../../../data", import.meta.url)));
/** Results end here, so that no work is optimised away. */
let sink: unknown;

/** Milliseconds of the fastest of several runs, after one that warms up. */
function fastest(work: () => unknown): number {
  sink = work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    sink = work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const print = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);

print("function", "evaluations/s");
print("---", "---");
for (const definition of catalogue.filter(({ tier }) => tier === "pure")) {
  const raw = definition.examples[0].arguments.map(rawArgument);
  const count = 20_000;
  const milliseconds = fastest(() => {
    let last: unknown;
    for (let i = 0; i < count; i += 1) last = invoke(definition, raw, dataset).value;
    return last;
  });
  print(definition.id, Math.round((count / milliseconds) * 1000).toLocaleString("en"));
}

const range = Array.from({ length: CELLS }, (_, i) => [((i * 7919) % 1000) + 1]);
const flat = range.map(([value = 0]) => value);

/** The least anybody could do: two sums over numbers already in a list. */
function bareLoop(): number {
  let total = 0;
  let squares = 0;
  for (const value of flat) {
    total += value;
    squares += value * value;
  }
  return squares / (total * total);
}

const definition = functionById("HHI");
const [bare, core, cell] = [bareLoop, () => hhi(flat), () => invoke(definition, [range], dataset).value].map(
  fastest,
);
if (bare !== undefined && core !== undefined && cell !== undefined) {
  print(`HHI of ${CELLS.toLocaleString("en")} cells`, "ms", "× bare loop");
  print("bare loop", bare.toFixed(3), "1");
  print("core", core.toFixed(3), (core / bare).toFixed(1));
  print("invoke", cell.toFixed(3), (cell / bare).toFixed(1));
}
if (sink === undefined) throw new Error("nothing was computed");
