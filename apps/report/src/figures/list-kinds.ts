import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate } from "../lib/format.ts";
import { type Html, html, type Words } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { publisherIn } from "../lib/source-name.ts";
import { codesOf, reportedMark } from "../models/event-list.ts";
import { sourcesSaid } from "../models/sources-beside.ts";
import type { FormulaTable, TableRow } from "./formula-table.ts";

/** Writes one kind of list; nothing where its table has no row. */
export type ListKind = (book: Book, table: FormulaTable, title: Words | undefined) => Html | undefined;

const items = (list: readonly Html[]): Html => html`<ul>${list}</ul>`;

/** The first rows where the choice `first=` says how many. */
const firstOf = (table: FormulaTable, rows: readonly TableRow[]): readonly TableRow[] =>
  rows.slice(0, Number(table.choice("first") ?? rows.length));

/** What is pressed to unfold holds no link of its own. */
const unlinked = ({ html: words }: Html): Html => ({ html: words.replace(/<\/?a\b[^>]*>/g, "") });

/** Folded under its title where it has one. */
const folded = (title: Words | undefined, list: readonly Html[]): Html =>
  title ? html`<details><summary>${unlinked(title.html)}</summary>${items(list)}</details>` : items(list);

/** Who says it, whom they quote, and when. */
function saidBy({ view, lang }: Book, row: TableRow): string {
  const source = view.visible("sources").find(({ source_id }) => source_id === row.text("source_id"));
  const quoted = row.text(`quoted_${lang}`);
  const { comma, open, close } = punctuation[lang];
  const publisher = source === undefined ? "" : publisherIn(source, lang);
  const day = source?.published ? formatDate(source.published, lang) : "";
  return [`${publisher}${quoted === "" ? "" : `${open}${quoted}${close}`}`, day]
    .filter((part) => part !== "")
    .join(comma);
}

/** What the trade press says in figures, newest period first: shown beside the figures, counted in none. */
const statements: ListKind = (book, table, title) => {
  const rows = table.rows.toSorted(
    (a, b) =>
      b.text("period").localeCompare(a.text("period")) ||
      a.text("statement_id").localeCompare(b.text("statement_id")),
  );
  const list = firstOf(table, rows).map((row) => {
    const ref = {
      table: "statements" as const,
      row: { statement_id: row.text("statement_id"), source_id: row.text("source_id") },
    };
    return html`<li>${row.text(`statement_${book.lang}`)} <a href="${dataRowHref(book.lang, ref)}">${saidBy(book, row)}</a></li>`;
  });
  return list.length === 0 ? undefined : folded(title, list);
};

/** Events, newest first, each with a link to its row. */
const events: ListKind = (book, table, title) => {
  const { lang } = book;
  const rows = table.rows.toSorted(
    // A month without a day stands before its days: newest first, it comes after them.
    (a, b) =>
      b.text("date").localeCompare(a.text("date")) || a.text("event_id").localeCompare(b.text("event_id")),
  );
  const list = firstOf(table, rows).map((row) => {
    const ref = {
      table: "events" as const,
      row: { event_id: row.text("event_id"), source_id: row.text("source_id") },
    };
    const what = `${row.text(`title_${lang}`)}${reportedMark(row.text("reported"), lang)}`;
    return html`<li><a href="${dataRowHref(lang, ref)}">${formatDate(row.text("date"), lang)}</a>${punctuation[lang].colon}${what}</li>`;
  });
  return list.length === 0 ? undefined : folded(title, list);
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

/** What writes a list of the text, by the name it is written with. */
export const listKinds: Readonly<Record<string, ListKind>> = { events, sources, statements };
