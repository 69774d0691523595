// Runs where Astro's components can be loaded: within the site's own module graph.
import { Dataset, type Edition, type RowRef, type Tables } from "@kidorui/core";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import EditionArticle from "../components/EditionArticle.astro";
import NumbersArticle from "../components/NumbersArticle.astro";
import { linkedRows, RowPlaces, symbolic, wholeName } from "../editions/addresses.ts";
import { type Pack, type PackedArticle, TODAY } from "../editions/pack.ts";
import { langs } from "../lib/lang.ts";
import { numbersHead, numbersPath } from "../lib/numbers-head.ts";
import { contextOf } from "../lib/page-context.ts";
import { editionPages } from "../models/edition-pages.ts";
import { type EditionRecord, recordOf } from "../models/edition-record.ts";
import { figureFiles, figureFileText } from "./figure-files.ts";

/** What an edition is issued with. */
export interface Rendered {
  readonly pack: Pack;
  readonly record: EditionRecord;
}

/** The rows that articles lead to, as an edition sees them, each once. */
function rowsLedTo(articles: readonly PackedArticle[], view: Edition): readonly RowRef[] {
  const rows = new RowPlaces((table) => view.visible(table));
  const linked = articles.flatMap(({ html }) => linkedRows(html));
  return [...new Map(linked.map((row) => [`${row.table}/${row.id}`, row])).values()].flatMap(
    (row) => rows.rowOf(row) ?? [],
  );
}

/**
 * The articles of one edition in both languages, with their figures' files, and the record of every call in them.
 * What says today what became of an edition is left out, and every address that leaves an article is symbolic.
 * @param style The style of the articles.
 */
export async function renderEdition(tables: Tables, edition: string, style: string): Promise<Rendered> {
  const dataset = new Dataset(tables);
  const places = new RowPlaces((table) => tables[table]);
  const container = await AstroContainer.create();
  const articles: PackedArticle[] = [];
  const files: Record<string, string> = {};
  const contexts = langs.map((lang) => contextOf(dataset, edition, lang));
  const pages = contexts.flatMap((context) => editionPages(context).map((page) => ({ context, page })));
  for (const { context, page } of pages) {
    const { lang, path, title, summary, book } = page;
    const article = await container.renderToString(EditionArticle, {
      props: { context, page },
      slots: { "after-title": TODAY },
    });
    articles.push({ lang, path, title, summary, html: symbolic(article, places) });
    for (const { file, props } of figureFiles(page))
      files[`${lang}/${path}figures/${file}`] = figureFileText(props, wholeName);
    if (book.entries.length === 0) continue;
    const numbers = await container.renderToString(NumbersArticle, {
      props: { lang, path, title, book },
    });
    const head = numbersHead(title, lang);
    articles.push({ lang, path: numbersPath(path), ...head, html: symbolic(numbers, places) });
  }
  const view = dataset.edition(edition);
  return {
    pack: { edition, style, articles, files },
    record: recordOf(
      view,
      pages.map(({ page }) => page),
      rowsLedTo(articles, view),
    ),
  };
}
