import Papa from "papaparse";
import { Dataset, hhi, tables } from "../src/index.ts";
import { parseTable } from "../src/node.ts";
import { asCsv, asTables, minedRows } from "./generated.ts";
import { drained, measureBoth, seeded, type Timing } from "./measure.ts";

const CELLS = 1_000_000;
const PARSED_ROWS = 1_000_000;
const VIEWED_ROWS = 200_000;

const random = seeded(42);
const cells = Array.from({ length: CELLS }, () => random() * 1e6);
const csv = asCsv(minedRows(PARSED_ROWS, random));
const bytes = new TextEncoder().encode(csv);
const rows = minedRows(VIEWED_ROWS, random);
const tablesOfRows = asTables(rows);

function sumOfSquares(values: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    sum += value * value;
  }
  return sum;
}

function parseAndValidate(): number {
  const { rows: parsed, issues } = parseTable(tables.mine_production, "mine_production.csv", bytes);
  if (issues.length > 0 || parsed.length !== PARSED_ROWS) throw new Error("expected every row to be good");
  return parsed.length;
}

const often = { warmUp: 10, runs: 40 };
const seldom = { warmUp: 2, runs: 8 };

const milliseconds = ({ minimum, mean, deviation }: Timing): string =>
  `min ${minimum.toFixed(2)} ms, mean ${mean.toFixed(2)} ± ${deviation.toFixed(2)} ms`;

function compare(
  name: string,
  subject: () => number,
  base: string,
  against: () => number,
  rounds: typeof often,
): void {
  const [own, other] = measureBoth(subject, against, rounds);
  console.log(`${name}: ${milliseconds(own)}`);
  console.log(`  ${base}: ${milliseconds(other)}`);
  console.log(`  ratio of the minima: ${(own.minimum / other.minimum).toFixed(2)}`);
}

compare(
  `hhi over ${CELLS} cells`,
  () => hhi(cells),
  "a bare loop that sums squares",
  () => sumOfSquares(cells),
  often,
);
compare(
  `parse and validate ${PARSED_ROWS} rows`,
  parseAndValidate,
  "PapaParse alone",
  () => Papa.parse<string[]>(csv).data.length,
  seldom,
);
compare(
  `the dated view of ${VIEWED_ROWS} rows`,
  () => new Dataset(tablesOfRows).edition("all").chosen("mine_production").length,
  "one pass that counts the facts",
  () => new Set(rows.map((row) => `${row.country_code}/${row.year}`)).size,
  seldom,
);
console.log(`sink ${drained().toExponential(3)}`);
