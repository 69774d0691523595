// Runs where Astro's components can be loaded: within the site's own module graph.
import { Dataset, type Edition, type Lang, type RowRef, type Tables } from "@kidorui/core";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import ChangesArticle from "../components/ChangesArticle.astro";
import EditionArticle from "../components/EditionArticle.astro";
import NumbersArticle from "../components/NumbersArticle.astro";
import { linkedRows, RowPlaces, symbolic, wholeName } from "../editions/addresses.ts";
import type { Manuscript } from "../editions/manuscript.ts";
import { type Pack, type PackedArticle, TODAY } from "../editions/pack.ts";
import type { Book } from "../lib/book.ts";
import { langs } from "../lib/lang.ts";
import { numbersHead, numbersPath } from "../lib/numbers-head.ts";
import { figuresOf, type PageModel } from "../lib/page.ts";
import { contextOf } from "../lib/page-context.ts";
import { changesFile } from "../models/changes-file.ts";
import { changesPage } from "../models/changes-page.ts";
import { editionPages } from "../models/edition-pages.ts";
import { issuedPairsOf, pairId } from "../models/edition-pairs.ts";
import { type EditionRecord, recordOf } from "../models/edition-record.ts";
import { figureList, figureListPath } from "../takeaway/figure-list.ts";
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

/** Gathers what an edition is issued with. */
class Gathering {
  readonly articles: PackedArticle[] = [];
  readonly files: Record<string, string> = {};
  readonly #places: RowPlaces;

  constructor(tables: Tables) {
    this.#places = new RowPlaces((table) => tables[table]);
  }

  add(article: PackedArticle): void {
    this.articles.push({ ...article, html: symbolic(article.html, this.#places) });
  }

  /** The files of a page's figures. */
  addFigures(page: PageModel): void {
    for (const { file, props } of figureFiles(page, figuresOf(page)))
      this.files[`${page.lang}/${page.path}figures/${file}`] = figureFileText(props, wholeName);
  }

  /** The page that says where the numbers of another come from. */
  async addNumbers(container: AstroContainer, page: NumberedPage): Promise<void> {
    const { lang, path, title } = page;
    const html = await container.renderToString(NumbersArticle, { props: { ...page } });
    this.add({ lang, path: numbersPath(path), ...numbersHead(title, lang), html });
  }
}

/** A page of an edition, or of what changed since others. */
interface NumberedPage {
  readonly lang: Lang;
  readonly path: string;
  readonly title: string;
  readonly book: Book;
}

/**
 * The articles of one edition in both languages, with their figures' files, and the record of every call in them; also
 * what changed since editions issued before. What says today what became of an edition is left out, and every address
 * that leaves an article is symbolic.
 * @param style The style of the articles.
 */
export async function renderEdition(
  { tables, text }: Manuscript,
  edition: string,
  style: string,
): Promise<Rendered> {
  const dataset = new Dataset(tables);
  const publication = { dataset, text };
  const container = await AstroContainer.create();
  const gathered = new Gathering(tables);
  const [books, comparing]: [Book[], Book[]] = [[], []];
  const pages: Record<Lang, readonly PageModel[]> = { en: [], ja: [] };
  for (const lang of langs) {
    const context = contextOf(publication, edition, lang);
    pages[lang] = editionPages(context);
    for (const page of pages[lang]) {
      const { path, title, summary, book } = page;
      const html = await container.renderToString(EditionArticle, {
        props: { context, page },
        slots: { "after-title": TODAY },
      });
      gathered.add({ lang, path, title: title.plain, summary, html });
      gathered.addFigures(page);
      if (book.entries.length > 0)
        await gathered.addNumbers(container, { lang, path, title: title.plain, book });
      books.push(book);
    }
    for (const pair of issuedPairsOf(dataset, edition)) {
      const page = changesPage(publication, pair, lang);
      const { path, summary, book } = page;
      const title = page.title.plain;
      const html = await container.renderToString(ChangesArticle, {
        props: { lang, page },
        slots: { default: TODAY },
      });
      gathered.add({ lang, path, title, summary, html });
      gathered.files[`changes/${pairId(pair)}.csv`] = changesFile(dataset, pair);
      gathered.addFigures(page);
      await gathered.addNumbers(container, { lang, path, title, book });
      comparing.push(book);
    }
  }
  gathered.files[figureListPath(edition)] = figureList(edition, (lang) => pages[lang]);
  const { articles, files } = gathered;
  const view = dataset.edition(edition);
  return {
    pack: { edition, style, articles, files },
    record: recordOf(view, books, rowsLedTo(articles, view), comparing),
  };
}
