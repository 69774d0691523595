import type { Book } from "../lib/book.ts";
import { tableCell } from "../lib/figure.ts";
import { figureTable } from "../lib/figure-table.ts";
import { type Html, html, unlinked, type Words } from "../lib/html.ts";
import { codesOf, EVENT_COLUMNS, eventItems, type ListedEvent } from "../models/event-list.ts";
import { findingItem } from "../models/finding-list.ts";
import { sourcesSaid } from "../models/sources-beside.ts";
import { STATEMENT_COLUMNS, statementItems } from "../models/statement-list.ts";
import type { FigureData, TableRow } from "./figure-data.ts";

/** Writes one kind of list; nothing where its table has no row. */
export type ListKind = (book: Book, table: FigureData, title: Words | undefined) => Html | undefined;

/** What a list is of; a table that the text writes has a formula in every cell. */
const asked = ({ formula, edition }: FigureData): Html =>
  formula === "" ? html`` : html` data-formula="${formula}" data-edition="${edition}"`;

const items = (table: FigureData, list: readonly Html[]): Html => html`<ul${asked(table)}>${list}</ul>`;

/** Folded under its title where it has one. */
const folded = (table: FigureData, title: Words | undefined, list: readonly Html[]): Html =>
  title
    ? html`<details><summary>${unlinked(title.html)}</summary>${items(table, list)}</details>`
    : items(table, list);

/** The cells of a row by name. */
const cellsOf = <C extends string>(row: TableRow, columns: readonly C[]): Readonly<Record<C, string>> =>
  Object.fromEntries(columns.map((column) => [column, row.text(column)])) as Record<C, string>;

/** A list of items, the first where the choice `first=` says how many. */
const listed = (table: FigureData, title: Words | undefined, all: readonly Html[]): Html | undefined =>
  all.length === 0
    ? undefined
    : folded(table, title, all.slice(0, Number(table.choice("first") ?? all.length)));

/** What the press, officials and companies say in figures: shown beside the figures, counted in none. */
const statements: ListKind = (book, table, title) => {
  const rows = table.rows.map((row) => cellsOf(row, STATEMENT_COLUMNS));
  return listed(table, title, statementItems(book, rows));
};

/** Events, newest first. */
const events: ListKind = (book, table, title) => {
  const rows = table.rows.map((row): ListedEvent => {
    const cells = cellsOf(row, EVENT_COLUMNS);
    return { ...cells, reported: cells.reported === "yes" ? "yes" : "" };
  });
  return listed(table, title, eventItems(book, rows));
};

/** Who published what a formula rests on, with the grade of each source; what rows name as their evidence, where they do. */
const sources: ListKind = (book, table) => {
  const evidence = table.has("evidence_ids")
    ? table.rows.flatMap((row) => codesOf(row.text("evidence_ids")))
    : undefined;
  const found = evidence
    ? book.view.visible("sources").filter(({ source_id }) => evidence.includes(source_id))
    : [...new Set(table.evaluations.flatMap((evaluation) => evaluation.sources))];
  return found.length === 0 ? undefined : html`<p>${sourcesSaid(found, book.lang)}</p>`;
};

/** Sentences of the data, each with what stands before it, its source and its row. */
const findings: ListKind = (book, table, title) =>
  listed(
    table,
    title,
    table.rows.map((row) => findingItem(book, row, table)),
  );

/** A table that the text writes, without a drawing. */
const table: ListKind = (book, data, title) => {
  if (data.rows.length === 0) return undefined;
  const { columns, rows } = data.tabled();
  const cells = rows.map((row) => row.map((cell, i) => tableCell(book.lang, data, cell, columns[i])));
  const caption = unlinked(title?.html ?? html``);
  const stacks = columns.every(({ unit }) => unit === undefined);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${title?.plain ?? ""}"${asked(data)}>${figureTable(book.lang, caption, columns, cells, stacks)}</div>`;
};

/** What writes a list of the text, by the name it is written with. */
export const listKinds: Readonly<Record<string, ListKind>> = { events, findings, sources, statements, table };
