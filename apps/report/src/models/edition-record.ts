import {
  type AnyRow,
  BYTE_ORDER_MARK,
  type Dataset,
  type RowRef,
  rowId,
  type TableDefinition,
  tables,
} from "@kidorui/core";
import type { Cell, Evaluation, Matrix } from "@kidorui/formulas";
import type { FigureModel } from "../lib/figure.ts";
import { langs } from "../lib/lang.ts";
import type { PageModel } from "../lib/page.ts";
import { contextOf } from "../lib/page-context.ts";
import { plainText } from "../lib/plain-text.ts";
import { editionPages } from "./edition-pages.ts";

/** One call an edition publishes, with what it gave. */
export interface RecordedFigure {
  readonly value: Cell | Matrix;
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
  /** Ids of the rows that were read, each with its table. */
  readonly rows: readonly string[];
}

/** Everything an edition says: numbers, rows and sentences, without their layout. */
export interface EditionRecord {
  readonly edition: string;
  readonly asOf: string;
  /** By formula. */
  readonly figures: Readonly<Record<string, RecordedFigure>>;
  /** Cells of every row behind a figure, by id. Empty cells are left out. */
  readonly rows: Readonly<Record<string, AnyRow>>;
  /** What each page says, by its address. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

const idOf = (ref: RowRef): string => `${ref.table}/${rowId(ref)}`;

/** The cells of a row beside its key, empty ones left out so that a column added later changes nothing. */
function cellsOf({ table, row }: RowRef): AnyRow {
  const { key }: TableDefinition = tables[table];
  return Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => value !== null && value !== "" && !key.includes(name) && name !== "source_id",
    ),
  );
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));

const figureText = ({ title, subtitle, note, csv }: FigureModel): readonly string[] =>
  [title, subtitle, note, ...csv.replace(BYTE_ORDER_MARK, "").trimEnd().split("\n")].filter(
    (text) => text !== "",
  );

/** The sentences of a page in reading order. */
export const pageText = (page: PageModel): readonly string[] => [
  page.title,
  page.summary,
  ...page.lead.flatMap(plainText),
  ...page.keyFigures.map(({ label, number, detail }) =>
    [label, ...plainText(number), ...plainText(detail)].join(" | "),
  ),
  ...page.sections.flatMap(({ heading, body, figures }) => [
    heading,
    ...body.flatMap(plainText),
    ...figures.flatMap(figureText),
  ]),
];

const figureOf = ({ value, unit, interval, rows }: Evaluation): RecordedFigure => ({
  value,
  unit,
  interval: interval ?? null,
  rows: rows.map(idOf).sort(),
});

/** What an edition says, computed anew from the data and code at hand. */
export function editionRecord(dataset: Dataset, edition: string): EditionRecord {
  const pages = langs.flatMap((lang) => editionPages(contextOf(dataset, edition, lang)));
  const evaluations = pages.flatMap((page) => page.book.entries.map((entry) => entry.evaluation));
  const refs = evaluations.flatMap(({ rows, sources }) => [
    ...rows,
    ...sources.map((row): RowRef => ({ table: "sources", row })),
  ]);
  return {
    edition,
    asOf: dataset.edition(edition).asOf,
    figures: sorted(evaluations.map((evaluation) => [evaluation.formula, figureOf(evaluation)])),
    rows: sorted(refs.map((ref) => [idOf(ref), cellsOf(ref)])),
    pages: sorted(pages.map((page) => [`${page.lang}/${page.path}`, pageText(page)])),
  };
}
