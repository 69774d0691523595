import { type Edition, MetricError } from "@kidorui/core";
import { type CellContent, isBlank } from "../cells/cell.ts";
import { plainText } from "../cells/plain-text.ts";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { Cell } from "../function.ts";
import { nearest } from "../nearest.ts";
import { cellProblem, type TemplateColumn, templates } from "./check-template.ts";

const HEADERS = ["row", "column", "problem", "fix"];
const TEMPLATES = Object.keys(templates);

/** A heading as templates write it: `kg per year` and `kg_per_year` are one. */
const headingOf = (content: CellContent): string =>
  isBlank(content)
    ? ""
    : plainText(String(content))
        .toLowerCase()
        .replaceAll(/[\s-]+/g, "_");

/** What is wrong with the first row: columns that are missing, twice or unknown. */
function headingProblems(headings: readonly string[], columns: readonly TemplateColumn[]): Cell[][] {
  const names = columns.map(({ name }) => name);
  const missing = columns
    .filter(({ name, required }) => required && !headings.includes(name))
    .map(({ name }): Cell[] => [1, name, "The column is missing.", `Add a column with the heading ${name}.`]);
  const others = headings.flatMap((heading, index): Cell[][] => {
    if (heading === "") return [];
    if (headings.indexOf(heading) !== index) {
      return [[1, heading, "The column is there twice.", "Keep one of them."]];
    }
    if (names.includes(heading)) return [];
    const known = nearest(heading, names);
    const fix = known === undefined ? `Known are ${names.join(", ")}.` : `Did you mean ${known}?`;
    return [[1, heading, "Unknown column; it is not read.", fix]];
  });
  return [...missing, ...others];
}

function rowProblems(
  edition: Edition,
  rows: readonly (readonly CellContent[])[],
  headings: readonly string[],
  columns: readonly TemplateColumn[],
): Cell[][] {
  return rows.flatMap((cells, index) => {
    if (cells.every(isBlank)) return [];
    return columns.flatMap((column): Cell[][] => {
      const place = headings.indexOf(column.name);
      const found = place < 0 ? undefined : cellProblem(edition, column, cells[place]);
      return found ? [[index + 2, column.name, found.problem, found.fix]] : [];
    });
  });
}

export const check = defineFunction({
  id: "CHECK",
  family: "utility",
  tier: "data",
  shape: "spill",
  unit: "text",
  title: { en: "Check a list", ja: "表の点検" },
  description: {
    en: "What is wrong with a list of your own before it is computed with: missing columns, unknown names, quantities that are none. Nothing leaves the workbook.",
    ja: "計算の前に自社の表を点検し、不足する列、不明な名称、数値でない数量を示す。データはブックの外に出ない。",
  },
  returns: {
    en: "One row per problem: row in the range, column, problem, fix; a single row OK if there is none.",
    ja: "問題ごとに1行：範囲内の行、列、問題、直し方。問題がなければOKの1行",
  },
  parameters: [
    {
      name: "rows",
      kind: "rows",
      description: {
        en: "The list with its headings in the first row: suppliers (supplier, country, element, kg_per_year; part, form, stock_kg, risk, contract_end) or stocks (element, stock, daily_use; form, daily_inflow).",
        ja: "1行目に見出しを置いた表。suppliers（supplier、country、element、kg_per_year。任意：part、form、stock_kg、risk、contract_end）またはstocks（element、stock、daily_use。任意：form、daily_inflow）",
      },
    },
    {
      name: "template",
      kind: "text",
      options: ["suppliers", "stocks"],
      description: { en: "Which kind of list it is.", ja: "表の種類" },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: { en: "The list has no rows below its headings.", ja: "見出しの下に行がない場合" },
    },
    {
      code: "invalid-argument",
      when: { en: "An unknown template; the message lists them.", ja: "表の種類が不明な場合（一覧を示す）" },
    },
  ],
  examples: [
    {
      arguments: [
        [
          ["supplier", "country", "element", "kg per year"],
          ["A", "Japan", "Nd", 1200],
        ],
        "suppliers",
      ],
      result: [["OK", "", "", ""]],
      edition: "2026Q4",
    },
    {
      arguments: [
        [
          ["supplier", "country", "element", "kg per year"],
          ["A", "Japn", "Nd", "many"],
        ],
        "suppliers",
      ],
      result: [
        ["row", "column", "problem", "fix"],
        [2, "country", 'No country is called "Japn".', "Did you mean JPN (Japan)?"],
        [2, "kg_per_year", "Not a number.", "Write digits alone, the unit in the heading."],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ rows, template }, { edition }) => {
    const columns: readonly TemplateColumn[] = templates[template];
    const [first = [], ...body] = rows;
    if (body.every((cells) => cells.every(isBlank))) {
      throw new MetricError(
        "no-data",
        `CHECK: expected rows below the headings of ${template}, received none. Templates: ${TEMPLATES.join(", ")}.`,
        `CHECK：${template}の見出しの下に行を入力する（行がない）。書式の種類は${TEMPLATES.join("、")}。`,
      );
    }
    const headings = first.map(headingOf);
    const problems = [
      ...headingProblems(headings, columns),
      ...rowProblems(edition, body, headings, columns),
    ];
    return { value: problems.length === 0 ? [["OK", "", "", ""]] : [HEADERS, ...problems] };
  },
});
