import {
  type AnyRow,
  type Edition,
  type Lang,
  type RowRef,
  rowId,
  type TableDefinition,
  tables,
} from "@kidorui/core";
import type { Cell, Evaluation, Matrix } from "@kidorui/formulas";
import type { Book } from "../lib/book.ts";
import { langs } from "../lib/lang.ts";
import type { PageModel } from "../lib/page.ts";
import { contextOf } from "../lib/page-context.ts";
import type { Publication } from "../lib/publication.ts";
import { editionPages } from "./edition-pages.ts";

/** One call an edition publishes, with what it gave. */
export interface RecordedFigure {
  readonly value: Cell | Matrix;
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
  /** Ids of the rows that were read, each with its table. */
  readonly rows: readonly string[];
}

/** Every call an edition publishes, with the rows behind it. */
export interface EditionRecord {
  readonly edition: string;
  readonly asOf: string;
  /** By formula. */
  readonly figures: Readonly<Record<string, RecordedFigure>>;
  /** Cells of every row behind a figure, by id. Empty cells are left out. */
  readonly rows: Readonly<Record<string, AnyRow>>;
}

const idOf = (ref: RowRef): string => `${ref.table}/${rowId(ref)}`;

/** The cells of a row beside its key, empty ones left out so that a column added later changes nothing. */
export function cellsOf({ table, row }: RowRef): AnyRow {
  const { key }: TableDefinition = tables[table];
  return Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => value !== null && value !== "" && !key.includes(name) && name !== "source_id",
    ),
  );
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));

/** What a call gave, as it is recorded. */
export const figureOf = ({ value, unit, interval, rows }: Evaluation): RecordedFigure => ({
  value,
  unit,
  interval: interval ?? null,
  rows: rows.map(idOf).sort(),
});

/**
 * What an edition publishes.
 * @param books Those of its pages in both languages.
 * @param linked Rows that its articles lead to beside those that were read.
 * @param comparing Books of pages that compare it with others: their calls are recorded, but not the rows of others.
 */
export function recordOf(
  { id, asOf }: Edition,
  books: readonly Book[],
  linked: readonly RowRef[] = [],
  comparing: readonly Book[] = [],
): EditionRecord {
  const evaluationsIn = (some: readonly Book[]): readonly Evaluation[] =>
    some.flatMap((book) => book.entries.map((entry) => entry.evaluation));
  const evaluations = evaluationsIn(books);
  const published = [...evaluationsIn(comparing), ...evaluations];
  const refs = [
    ...evaluations.flatMap(({ rows, sources }) => [
      ...rows,
      ...sources.map((row): RowRef => ({ table: "sources", row })),
    ]),
    ...linked,
  ];
  return {
    edition: id,
    asOf,
    figures: sorted(published.map((evaluation) => [evaluation.formula, figureOf(evaluation)])),
    rows: sorted(refs.map((ref) => [idOf(ref), cellsOf(ref)])),
  };
}

/** The pages of an edition in each language, made from the data and code at hand. */
export const bothLanguages = (
  publication: Publication,
  edition: string,
): Readonly<Record<Lang, readonly PageModel[]>> => {
  const pages = (lang: Lang) => editionPages(contextOf(publication, edition, lang));
  return { en: pages("en"), ja: pages("ja") };
};

/** The same, computed from the data and code at hand. */
export const editionRecord = (
  publication: Publication,
  edition: string,
  pages = bothLanguages(publication, edition),
): EditionRecord =>
  recordOf(
    publication.dataset.edition(edition),
    langs.flatMap((lang) => pages[lang].map(({ book }) => book)),
  );
