import { join } from "node:path";
import { readDatasetSync } from "@kidorui/core/node";
import { type CallArgument, catalogue, formulaText, invoke, rawArgument } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { evaluateFormulas } from "./support/evaluate-formulas.ts";
import { isShown } from "./support/parity.ts";
import { openSpreadsheet, type Shown } from "./support/spreadsheet.ts";

const dataset = readDatasetSync(join(import.meta.dirname, "../../../data"));
const sheet = openSpreadsheet();

/** A formula as a user writes it around a call, and what it shows. */
type Written = readonly [formula: string, shown: unknown];

/** Every first example with its call as text and its value as rows. */
const examples = catalogue.map((definition) => {
  const [{ arguments: args, edition }] = definition.examples;
  const raw = args.map(rawArgument);
  const { value } = invoke(definition, raw, dataset, edition);
  const rows: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [[value]];
  return {
    id: definition.id,
    args,
    rows,
    call: formulaText({ id: definition.id, arguments: args }, edition).slice(1),
  };
});

const isList = (argument: CallArgument): argument is readonly (readonly [number])[] =>
  Array.isArray(argument) &&
  argument.length > 1 &&
  argument.every((row) => row.length === 1 && typeof row[0] === "number");

const holdsText = (cell: unknown): boolean => typeof cell === "string";

/** The ways to write a call that leave its value as it is, or take a part of it. */
function ways({ call, rows }: (typeof examples)[number]): readonly Written[] {
  const [first] = rows[0] ?? [];
  const last = rows.at(-1)?.at(-1);
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  return [
    [`=LET(x,${call},INDEX(x,1,1))`, first],
    [
      `=IFERROR(INDEX(${call.replace(/^REE\.\w+/, (name) => name.toLowerCase())},${height},${width}),"none")`,
      last,
    ],
    [`=ROWS(${call})*1000+COLUMNS(${call})`, height * 1000 + width],
    [`=SUM(BYROW(${call},LAMBDA(r,COLUMNS(r))))`, height * width],
    [`=INDEX(IF(TRUE, ${call} ,0),1,1)`, first],
  ];
}

/** The same call with its lists in cells, as a whole column and filtered, where it has one list of numbers. */
function fromCells(one: (typeof examples)[number], column: number): readonly Written[] {
  const [list] = one.args;
  if (list === undefined || !isList(list) || one.args.slice(1).some((other) => Array.isArray(other)))
    return [];
  const letter = String.fromCharCode(65 + column);
  const inCells = (range: string) => `INDEX(${one.call.replace(/\{[^}]*\}/, range)},1,1)`;
  const shown = one.rows[0]?.[0];
  return [
    [`=${inCells(`${letter}1:${letter}${list.length}`)}`, shown],
    [`=${inCells(`$${letter}$1:$${letter}$${list.length}`)}`, shown],
    [
      `=${inCells(`FILTER(${letter}1:${letter}${list.length},ISNUMBER(${letter}1:${letter}${list.length}))`)}`,
      shown,
    ],
  ];
}

const lists = examples.filter((one) => fromCells(one, 0).length > 0);
for (const [i, { args }] of lists.entries())
  await sheet.write(0, i, args[0] as unknown as readonly (readonly Shown[])[]);

const written: readonly Written[] = [
  ...examples.flatMap(ways),
  ...lists.flatMap((one, i) => fromCells(one, i)),
];
const shown = await evaluateFormulas(
  sheet,
  written.map(([formula]) => formula),
  100,
);

test("three hundred formulas as users write them show what the function gives", () => {
  expect(written.length).toBeGreaterThanOrEqual(300);
  const differing = written.flatMap(([formula, expected], i) => {
    const found = shown[i];
    // The engine takes texts such as 2026-12 for dates, and holds TRUE as 1.
    const equal =
      typeof expected === "number"
        ? isShown(found, expected)
        : holdsText(expected)
          ? typeof found === "number" || String(found ?? "") === expected
          : Number(found) === Number(expected);
    return equal ? [] : [`${formula} shows ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
  });
  expect(differing).toEqual([]);
});
