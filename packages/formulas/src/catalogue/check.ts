import { type Edition, type Lang, MetricError, nearest, type Text } from "@kidorui/core";
import { type CellContent, isBlank } from "../cells/cell.ts";
import { plainText } from "../cells/plain-text.ts";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { Cell, SpillColumn } from "../function.ts";
import { japaneseFor, wordFor } from "../names/word-for.ts";
import { headingsOf } from "../with-headers.ts";
import { type Problem, problems } from "./check-problems.ts";
import { problemIn, type TemplateColumn, templates } from "./check-template.ts";
import { langParameter } from "./data-parameters.ts";

const TEMPLATES = Object.keys(templates);

/** A column as the list has it: the template's name of it where there is one, and how its heading is written. */
interface Heading {
  readonly name: string | undefined;
  readonly shown: string;
}

/** A problem with its place in the list. */
interface Found extends Problem {
  readonly row: number;
  readonly column: string;
  /** Whether it is that the list lacks the column. */
  readonly isMissing?: boolean;
}

/** What a heading means: `kg per year` and `kg_per_year` are one, and so is 年間kg. */
function headingOf(edition: Edition, names: readonly string[], content: CellContent): Heading {
  if (isBlank(content)) return { name: undefined, shown: "" };
  const written = plainText(String(content));
  const joined = written.toLowerCase().replaceAll(/[\s-]+/g, "_");
  if (names.includes(joined)) return { name: joined, shown: joined };
  const name = wordFor(edition, "column", names, written);
  return { name, shown: name === undefined ? joined : written };
}

/** What is wrong with the first row: columns that are missing, twice or unknown. */
function headingProblems(
  edition: Edition,
  headings: readonly Heading[],
  columns: readonly TemplateColumn[],
): Found[] {
  const names = columns.map(({ name }) => name);
  const aliases = names.map((name) => japaneseFor(edition, "column", name));
  const missing = columns
    .filter(({ name, required }) => required && !headings.some((heading) => heading.name === name))
    .map(({ name }) => ({
      row: 1,
      column: name,
      isMissing: true,
      ...problems.missingColumn(name, japaneseFor(edition, "column", name)),
    }));
  const others = headings.flatMap(({ name, shown }, index): Found[] => {
    if (shown === "") return [];
    const same = headings.findIndex(
      (other) => other.shown === shown || (name !== undefined && other.name === name),
    );
    if (same !== index) return [{ row: 1, column: shown, ...problems.twice() }];
    if (name !== undefined) return [];
    return [{ row: 1, column: shown, ...problems.unknownColumn(nearest(shown, names), names, aliases) }];
  });
  return [...missing, ...others];
}

function rowProblems(
  edition: Edition,
  rows: readonly (readonly CellContent[])[],
  headings: readonly Heading[],
  columns: readonly TemplateColumn[],
): Found[] {
  const places = columns.map((column) => {
    const place = headings.findIndex(({ name }) => name === column.name);
    return { column, place, shown: headings[place]?.shown ?? "" };
  });
  return rows.flatMap((cells, index) => {
    if (cells.every(isBlank)) return [];
    const placeOf = (name: string) => places.find(({ column }) => column.name === name)?.place ?? -1;
    const row = { has: (name: string) => placeOf(name) >= 0, at: (name: string) => cells[placeOf(name)] };
    return places.flatMap(({ column, place, shown }): Found[] => {
      const found = place < 0 ? undefined : problemIn(edition, column, row);
      return found ? [{ row: index + 2, column: shown, ...found }] : [];
    });
  });
}

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "row",
    title: { en: "Row", ja: "行" },
    description: { en: "row in the range; 1 is that of the headings", ja: "範囲内の行（1は見出しの行）" },
  },
  {
    name: "column",
    title: { en: "Column", ja: "列" },
    description: { en: "heading of the column", ja: "列の見出し" },
  },
  { name: "problem", title: { en: "Problem", ja: "問題" }, description: { en: "what is wrong", ja: "問題" } },
  { name: "fix", title: { en: "Fix", ja: "直し方" }, description: { en: "what to do", ja: "直し方" } },
];

/** What stands beside each row. */
const BESIDE: SpillColumn = {
  name: "problems",
  title: { en: "Problems", ja: "問題" },
  description: { en: "what is wrong in the row, and what to do", ja: "行の問題と直し方" },
};

const COLON: Text = { en: ": ", ja: "：" };
/** Between sentences. */
const GAP: Text = { en: " ", ja: "" };

/** A problem in one line, as it stands beside its row. */
const lineOf = ({ column, problem, fix }: Found, lang: Lang): string =>
  `${column}${COLON[lang]}${[problem[lang], fix[lang]].filter((said) => said !== "").join(GAP[lang])}`;

/** Columns with their names in the language of the answer. */
const namedIn = (columns: readonly SpillColumn[], lang: Lang): readonly SpillColumn[] =>
  lang === "en" ? columns : columns.map((column) => ({ ...column, name: column.title.ja }));

/** What is wrong with each row of the range, in its place, under a heading; nothing where all is right or nothing stands. */
function beside(
  rows: readonly (readonly CellContent[])[],
  found: readonly Found[],
  lang: Lang,
): readonly Cell[][] {
  // Without its column no row can be told to be right.
  const ofAll = found.filter(({ row, isMissing }) => row === 1 && isMissing === true);
  const [heading = ""] = headingsOf(namedIn([BESIDE], lang));
  return rows.map((cells, index) => {
    const own = found.filter(({ row }) => row === index + 1);
    const isWritten = index > 0 && !cells.every(isBlank);
    const lines = [...(isWritten ? ofAll : []), ...own].map((one) => lineOf(one, lang));
    return [lines.join(GAP[lang]) || (index === 0 ? heading : "")];
  });
}

export const check = defineFunction({
  id: "CHECK",
  family: "utility",
  tier: "data",
  shape: "spill",
  unit: "text",
  columns: COLUMNS,
  title: { en: "Check a list", ja: "表の点検" },
  description: {
    en: "What is wrong with a list of your own before it is computed with: missing columns, unknown names, quantities that are not numbers. Nothing leaves the workbook.",
    ja: "計算の前に自社の表を点検し、不足する列、不明な名称、数値でない数量を示す。データはブックの外に出ない。",
  },
  returns: {
    en: "One row per problem: row in the range, column, problem, fix; a single row OK if there is none. Beside the list: a text for each row, empty where nothing is wrong.",
    ja: "問題ごとに1行：範囲内の行、列、問題、直し方。問題がなければOKの1行。besideがTRUEなら行ごとに1つの文字列（問題がなければ空）",
  },
  parameters: [
    {
      name: "rows",
      kind: "rows",
      keepsErrors: true,
      description: {
        en: "The list with its headings in the first row: suppliers (supplier, country, element, kg_per_year; part, form, stock_kg, risk, contract_end, content) or stocks (element, stock, daily_use; form, daily_inflow). Japanese headings are read as well.",
        ja: "1行目に見出しを置いた表。suppliers（supplier、country、element、kg_per_year。任意：part、form、stock_kg、risk、contract_end、content）またはstocks（element、stock、daily_use。任意：form、daily_inflow）。見出しは「供給者」「国」「元素」「年間kg」など日本語でもよい。",
      },
    },
    {
      name: "template",
      kind: "text",
      options: ["suppliers", "stocks"],
      description: { en: "Which kind of list it is.", ja: "表の種類" },
    },
    editionParameter,
    langParameter,
    {
      name: "beside",
      kind: "boolean",
      optional: true,
      default: false,
      description: {
        en: "TRUE: one column as long as the range, with what is wrong in each row in its place; FALSE (default): a table of problems.",
        ja: "TRUEなら、範囲と同じ行数の1列に各行の問題を示す。FALSE（既定）なら、問題の一覧を示す。",
      },
    },
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "The list has no rows below its headings; beside it there is nothing then.",
        ja: "見出しの下に行がない場合（besideがTRUEなら空）",
      },
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
        [
          2,
          "kg_per_year",
          "Not a number.",
          "Write digits alone, without commas; the unit belongs in the heading.",
        ],
      ],
      edition: "2026Q4",
    },
    {
      arguments: [
        [
          ["供給者", "国", "元素", "年間kg"],
          ["A社", "日本", "ネオジム", "多数"],
        ],
        "suppliers",
        undefined,
        "ja",
      ],
      result: [
        ["行", "列", "問題", "直し方"],
        [2, "年間kg", "数値ではない。", "桁区切りを付けず数字のみを入力し、単位は見出しに書く。"],
      ],
      edition: "2026Q4",
    },
    {
      arguments: [
        [
          ["supplier", "country", "element", "kg per year"],
          ["A", "Japan", "Nd", "1.250"],
          ["B", "Japan", "Dy", 40],
        ],
        "suppliers",
        undefined,
        undefined,
        true,
      ],
      result: [["problems"], ['kg_per_year: "1.250" may be 1250 or 1.25. Write one of the two.'], [""]],
      edition: "2026Q4",
    },
  ],
  run: ({ rows, template, lang: asked, beside: isBeside }, { edition, lang: own }) => {
    const lang = asked ?? own;
    const columns: readonly TemplateColumn[] = templates[template];
    const [first = [], ...body] = rows;
    if (!isBeside && body.every((cells) => cells.every(isBlank))) {
      throw new MetricError(
        "no-data",
        `CHECK: expected rows below the headings of ${template}, received none. Templates: ${TEMPLATES.join(", ")}.`,
        `CHECK：${template}の見出しの下に行を入力する（行がない）。書式の種類は${TEMPLATES.join("、")}。`,
      );
    }
    const names = columns.map(({ name }) => name);
    const headings = first.map((content) => headingOf(edition, names, content));
    const found = [
      ...headingProblems(edition, headings, columns),
      ...rowProblems(edition, body, headings, columns),
    ];
    if (isBeside) return { columns: namedIn([BESIDE], lang), value: beside(rows, found, lang) };
    if (found.length === 0) return { value: [["OK", "", "", ""]] };
    const lines = found.map(({ row, column, problem, fix }) => [row, column, problem[lang], fix[lang]]);
    const spilled = namedIn(COLUMNS, lang);
    return { columns: spilled, value: [headingsOf(spilled), ...lines] };
  },
});
