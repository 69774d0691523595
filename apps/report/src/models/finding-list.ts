import type { Text } from "@kidorui/core";
import type { FigureData, TableRow } from "../figures/figure-data.ts";
import { wordOf } from "../figures/table-columns.ts";
import { phrases } from "../i18n/phrases.ts";
import { word } from "../i18n/ui.ts";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatPeriod } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { wordsWithRanges } from "../lib/range.ts";
import { fill } from "../lib/text.ts";
import { capital } from "../text/show.ts";
import { codesOf } from "./event-list.ts";
import { sourceNames } from "./sources-beside.ts";

/** Publishers of the first source of a row: of what names it as its evidence, else of the row itself. */
function sourceOf({ view, lang }: Book, row: TableRow, table: FigureData): Html {
  const column = table.has("source_id") ? "source_id" : "evidence_ids";
  const [source] = codesOf(row.text(column));
  return sourceNames(
    view.visible("sources").filter(({ source_id }) => source_id === source),
    lang,
  );
}

/** Columns whose words, alone before a sentence, do not say what they are: where goods go, the day a state was seen. */
const HEADS: Readonly<Record<string, Text>> = {
  destination_codes: phrases.bound,
  status_as_of: phrases.seen,
};

/** What a column of a row says in the language of the page: names behind its codes, a period in words, else its text. */
export function wordsInRow(book: Book, table: FigureData, row: TableRow, name: string): readonly string[] {
  const { lang } = book;
  const own = `${name}_${lang}`;
  if (table.has(own)) return row.text(own) === "" ? [] : [row.text(own)];
  const text = row.text(name);
  if (/^\d{4}(?:-|$)/.test(text)) return [formatPeriod(text, lang)];
  const words = codesOf(text).flatMap((code) => wordOf(table.column(name), code, book) ?? []);
  return words.length === codesOf(text).length ? words : [text];
}

/**
 * Sentences of the data as an item: what the columns `head=` have before them (who, when, a word for how it stands),
 * then those of the columns `text=`, the source behind them and a link to the row.
 */
export function findingItem(book: Book, row: TableRow, table: FigureData): Html {
  const { lang } = book;
  const { comma, colon } = punctuation[lang];
  const inWords = (name: string): readonly string[] => wordsInRow(book, table, row, name);
  const chosen = (choice: string, otherwise: string): readonly string[] =>
    (table.choice(choice) ?? otherwise).split(",").filter((name) => name !== "");
  const headed = (name: string): readonly string[] =>
    inWords(name).map((names) => fill(HEADS[name]?.[lang] ?? "{names}", { names }));
  const head = capital(chosen("head", "").flatMap(headed).join(comma));
  const [first = "", ...others] = chosen("text", "finding").flatMap(inWords);
  const ref = table.evaluations
    .flatMap(({ rows }) => rows)
    .find(({ row: cells }) => Object.values(cells).includes(first));
  const link = ref && html`<a href="${dataRowHref(lang, ref)}">${word("row", lang)}</a>`;
  const said = [first, ...others].join(punctuation[lang].space);
  const text = /[.。]$/.test(said) ? said : `${said}${punctuation[lang].stop}`;
  return html`<li>${head === "" ? html`` : html`<strong>${head}</strong>${colon}`}${wordsWithRanges(text)} <span class="soft">${sourceOf(book, row, table)}${link ? html`${comma}${link}` : html``}</span></li>`;
}
