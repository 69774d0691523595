import {
  type AnyRow,
  type Column,
  type ColumnType,
  chosenRows,
  type Edition,
  findRows,
  MetricError,
  type TableDefinition,
  type TableName,
  tables,
} from "@kidorui/core";
import { coded, criteria } from "../criteria.ts";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { columnNamed } from "../names/column-named.ts";
import { withHeaders } from "../with-headers.ts";
import { unknownName } from "./data-errors.ts";
import { headersParameter } from "./data-parameters.ts";

/** More than this makes a workbook slow; ask for less. */
const MOST_CELLS = 100_000;

const TIMES: Readonly<Partial<Record<ColumnType, string>>> = { date: "date", period: "period" };

/** A column of a table as that of a spill: its times are told as such. */
function spillColumn(table: TableName, { name, type, unit, title, description }: Column): SpillColumn {
  const { period }: TableDefinition = tables[table];
  const time = type === "integer" ? (name === period ? "year" : undefined) : TIMES[type];
  return { name, table, unit: unit ?? time, title, description };
}

/** Notes rows as read; only those that are shown. */
function noted(edition: Edition, table: TableName, rows: readonly AnyRow[]): readonly AnyRow[] {
  const key: readonly string[] = tables[table].key;
  for (const row of rows) {
    findRows(edition, table, Object.fromEntries(key.map((column) => [column, row[column] ?? null])));
  }
  return rows;
}

export const dataset = defineFunction({
  id: "DATASET",
  family: "lookup",
  tier: "data",
  shape: "spill",
  unit: "series",
  title: { en: "Rows of a table", ja: "表の行" },
  description: {
    en: "The rows of a table that an edition uses, one per fact, filtered and reduced to the columns asked for.",
    ja: "版が採用する表の行（1項目につき1行）を、条件と列を指定して返す。",
  },
  returns: {
    en: "A table in the order of the data, with column names first.",
    ja: "データの順の表（1行目は列名）",
  },
  parameters: [
    {
      name: "name",
      kind: "table",
      description: {
        en: 'Name of the table; =REE.LIST("tables") shows all.',
        ja: '表名。一覧はLIST("tables")。',
      },
    },
    {
      name: "filters",
      kind: "filters",
      optional: true,
      description: {
        en: 'Two columns: the name of a column or its heading, and a criterion such as ">=2018", "<>0" or AUS; countries, elements and stages by any name. All must hold; equalities on one column are alternatives. A column that lists codes, such as Dy Tb, equals each of them. For zero write "=0".',
        ja: "2列の範囲（列名または「国」などの見出しと、条件）。条件は「>=2018」「<>0」「AUS」など。国・元素・工程は名称でもよい。すべてを満たす行を返し、同じ列の等号条件はいずれかを満たせばよい。複数のコードを収める列（「Dy Tb」など）は、含むコードのそれぞれと等しいとみなす。0は「=0」と書く。",
      },
    },
    {
      name: "columns",
      kind: "texts",
      optional: true,
      description: {
        en: "Columns wanted, by name or heading, in order; all by default.",
        ja: "返す列（列名または見出し、指定順）。既定は全列。",
      },
    },
    headersParameter,
    editionParameter,
  ],
  errors: [
    unknownName,
    { code: "no-data", when: { en: "No row satisfies the filters.", ja: "条件を満たす行がない場合" } },
    {
      code: "out-of-range",
      when: { en: "More than 100,000 cells: filter first.", ja: "10万セルを超える場合（条件で絞る）" },
    },
  ],
  examples: [
    {
      arguments: [
        "mine_production",
        [
          ["country_code", "AUS"],
          ["year", 2024],
        ],
        [["year", "quantity_t"]],
      ],
      result: [
        ["year", "quantity_t"],
        [2024, 29000],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ name: table, filters, columns, headers }, { edition }) => {
    const wanted = columns.filter((column) => column !== "");
    const chosen: readonly Column[] =
      wanted.length === 0
        ? tables[table].columns
        : wanted.map((column) => columnNamed(edition, table, column));
    const asked = filters.map((filter) => coded(edition, columnNamed(edition, table, filter.column), filter));
    const rows = chosenRows(edition, table).filter(
      criteria(asked, (column) => columnNamed(edition, table, column)),
    );
    if (rows.length === 0)
      throw new MetricError(
        "no-data",
        `DATASET: no row of ${table} satisfies the filters.`,
        `DATASET：${table}に、条件を満たす行がない。`,
      );
    const cells = rows.length * chosen.length;
    if (cells > MOST_CELLS) {
      throw new MetricError(
        "out-of-range",
        `DATASET: the ${cells} cells of ${table} are more than ${MOST_CELLS}; filter first.`,
        `DATASET：${table}の${cells}セルは上限の${MOST_CELLS}セルを超える。条件を加えて絞り込む。`,
      );
    }
    const body = noted(edition, table, rows).map((row) =>
      chosen.map(({ name: column }) => row[column] ?? ""),
    );
    const spilled = chosen.map((column) => spillColumn(table, column));
    return { columns: spilled, value: withHeaders(spilled, body, headers) };
  },
});
