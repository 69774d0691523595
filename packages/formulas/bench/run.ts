/**
 * Evaluations a second of every function of the catalogue through `invoke`, the path of every cell, and
 * what reading a large range costs beside the bare loop. Prints tables; no result is kept in the code.
 */
import { fileURLToPath } from "node:url";
import { hhi } from "@kidorui/core";
import { readDatasetSync } from "@kidorui/core/node";
import { Evaluator, parseExpression } from "../src/expression.ts";
import { catalogue, functionById, invoke, rawArgument } from "../src/index.ts";
import { AIM, emptyRate, perSecond, rateOf, sink } from "./rates.ts";
import { wholeColumns } from "./whole-columns.ts";

const CELLS = 100_000;

const dataset = readDatasetSync(fileURLToPath(new URL("../../../data", import.meta.url)));

const print = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
const whole = (value: number): string => Math.round(value).toLocaleString("en");

const range = Array.from({ length: CELLS }, (_, i) => [((i * 7919) % 1000) + 0.5]);
const flat = range.map(([value = 0]) => value);

/** The least anybody could do: two sums over numbers already in a list. */
function bareLoop(): number {
  let total = 0;
  let squares = 0;
  for (let i = 0; i < flat.length; i += 1) {
    const value = flat[i] ?? 0;
    total += value;
    squares += value * value;
  }
  return squares / (total * total);
}

const definition = functionById("HHI");
const bare = perSecond(bareLoop);
print(`HHI of ${whole(CELLS)} cells`, "evaluations/s", "time, × bare loop");
print("---", "---:", "---:");
for (const [name, work] of [
  ["bare loop", bareLoop],
  ["core", () => hhi(flat)],
  ["invoke", () => invoke(definition, [range], dataset).value],
] as const) {
  const rate = name === "bare loop" ? bare : perSecond(work);
  print(name, whole(rate), (bare / rate).toFixed(1));
}
console.log("");

print("whole columns, 50 cells filled", "time, ms", "time, × HHI");
print("---", "---:", "---:");
for (const { name, ms, ratio } of wholeColumns(dataset)) print(name, ms.toFixed(0), ratio.toFixed(1));
console.log("");

// Once each before, so that the first does not pay for the view of the edition that all share.
for (const definition of catalogue) {
  sink.last = invoke(definition, definition.examples[0].arguments.map(rawArgument), dataset);
}
const rates = catalogue.map((definition) => rateOf(definition, dataset));
// After the others, when every path it takes has been compiled.
const base = emptyRate(dataset);
print("function", "evaluations/s", "time, × empty call", `why below ${whole(AIM)}`);
print("---", "---:", "---:", "---");
print("an empty call", whole(base), "1", "");
for (const { id, perSecond: rate, reason } of rates) {
  print(id, whole(rate), (base / rate).toFixed(1), reason);
}

// Formulas of a text, each different, as a page has them: read, then evaluated with all their calls anew.
const FORMULAS = 2_000;
const texts = Array.from(
  { length: FORMULAS },
  (_, i) => `=IF(REE.HHI({${i + 1};30;10})>0.5,ROUND(REE.HHI({${i + 1};30;10})*100,1)/100,MAX({1;2;${i}}))`,
);
const rounds = (work: () => unknown): number => 1 / perSecond(work);
const reading = rounds(() => texts.map(parseExpression));
const expressions = texts.map(parseExpression);
const evaluating = rounds(() => {
  const evaluator = new Evaluator(dataset, dataset.latest);
  return expressions.map((expression) => evaluator.evaluate(expression).value);
});
const calls = Array.from({ length: FORMULAS }, (_, i) => [[i + 1], [30], [10]]);
const bareCalls = rounds(() => calls.map((cells) => invoke(definition, [cells], dataset).value));
console.log("");
print(`${whole(FORMULAS)} formulas`, "seconds", "time, × their calls alone");
print("---", "---:", "---:");
print("read", reading.toFixed(3), (reading / bareCalls).toFixed(1));
print("evaluated", evaluating.toFixed(3), (evaluating / bareCalls).toFixed(1));
if (sink.last === undefined) throw new Error("nothing was computed");
