import Papa from "papaparse";
import { Dataset, hhi, tables } from "../src/index.ts";
import { parseTable } from "../src/node.ts";
import { asCsv, asTables, minedRows } from "./generated.ts";
import { drained, measure, seeded, type Timing } from "./measure.ts";

const CELLS = 1_000_000;
const ROWS = 200_000;

const random = seeded(42);
const cells = Array.from({ length: CELLS }, () => random() * 1e6);
const rows = minedRows(ROWS, random);
const csv = asCsv(rows);
const bytes = new TextEncoder().encode(csv);
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
  if (issues.length > 0 || parsed.length !== ROWS) throw new Error("expected every row to be good");
  return parsed.length;
}

const often = { warmUp: 10, runs: 40 };
const seldom = { warmUp: 2, runs: 8 };

const milliseconds = ({ minimum, mean, deviation }: Timing): string =>
  `min ${minimum.toFixed(2)} ms, mean ${mean.toFixed(2)} ± ${deviation.toFixed(2)} ms`;

function compare(name: string, subject: Timing, base: string, against: Timing): void {
  console.log(`${name}: ${milliseconds(subject)}`);
  console.log(`  ${base}: ${milliseconds(against)}`);
  console.log(`  ratio of the minima: ${(subject.minimum / against.minimum).toFixed(2)}`);
}

compare(
  `hhi over ${CELLS} cells`,
  measure(() => hhi(cells), often),
  "a bare loop that sums squares",
  measure(() => sumOfSquares(cells), often),
);
compare(
  `parse and validate ${ROWS} rows`,
  measure(parseAndValidate, seldom),
  "PapaParse alone",
  measure(() => Papa.parse<string[]>(csv).data.length, seldom),
);
compare(
  `the dated view of ${ROWS} rows`,
  measure(() => new Dataset(tablesOfRows).edition("all").chosen("mine_production").length, seldom),
  "one pass that counts the facts",
  measure(() => new Set(rows.map((row) => `${row.country_code}/${row.year}`)).size, seldom),
);
console.log(`sink ${drained().toExponential(3)}`);
