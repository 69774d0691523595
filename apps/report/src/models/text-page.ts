import { type Lang, rowId, tableNames } from "@kidorui/core";
import { type Evaluation, functionById } from "@kidorui/formulas";
import type { NameDeclaration } from "@kidorui/formulas/expression";
import type { AskedData } from "../figures/asked-data.ts";
import { FormulaTable } from "../figures/formula-table.ts";
import { figureKinds } from "../figures/kinds.ts";
import { listKinds } from "../figures/list-kinds.ts";
import { wordOf } from "../figures/table-columns.ts";
import { WrittenFigure } from "../figures/written-figure.ts";
import { Book } from "../lib/book.ts";
import { dataRowPath } from "../lib/data-links.ts";
import { functionPath } from "../lib/function-text.ts";
import { editionPath, href } from "../lib/href.ts";
import type { Html } from "../lib/html.ts";
import { KeptFor } from "../lib/kept-for.ts";
import { numbersPath } from "../lib/numbers-head.ts";
import { type PageModel, proseOf } from "../lib/page.ts";
import { contextOf, type PageContext } from "../lib/page-context.ts";
import { repository } from "../lib/repository.ts";
import type { Asked } from "../text/page-text.ts";
import { TextFault } from "../text/place.ts";
import { type PageHost, writeBoth } from "../text/read-page.ts";
import { pageOf } from "../text/report.ts";
import { couldHaveProfile, hasProfile, hasSitePage } from "./has-page.ts";
import { leverTitle } from "./lever-name.ts";
import { scenarioBasis } from "./scenario-basis.ts";
import { sourcesSaid } from "./sources-beside.ts";
import { stands } from "./stands.ts";

/**
 * Address of a page, with the place on it: `methods/dependence#choice`. Those of an edition are its own; all others are the
 * site's. Empty for a chapter or profile that the edition has not, `undefined` where there is no such page.
 */
function pageAddress(context: PageContext, target: string): string | undefined {
  const { edition, lang, report = context.text } = context;
  const [path = "", place] = target.split("#");
  const folder = path === "" ? "" : `${path.replace(/\/$/, "")}/`;
  const isChapter =
    Object.hasOwn(report.files, `${path}.names`) && pageOf(report, path).names.chapter !== undefined;
  if (isChapter && !stands({ ...context, text: report }, path)) return "";
  const own = isChapter || hasProfile(context, folder);
  if (!own && couldHaveProfile(context, folder)) return "";
  if (!own && !hasSitePage(context, folder)) return undefined;
  return `${href(lang, own ? `${editionPath(edition)}${folder}` : folder)}${place ? `#${place}` : ""}`;
}

/** Address of a row by table and id; none where the edition does not see it. */
function rowAddress({ view, lang }: PageContext, target: string): string | undefined {
  const [, name, id] = /^([a-z_]+)\/(.+)$/.exec(target) ?? [];
  const table = tableNames.find((known) => known === name);
  const row = table && view.visible(table).find((one) => rowId({ table, row: one }) === id);
  return table && row ? href(lang, dataRowPath({ table, row })) : undefined;
}

function functionAddress({ lang }: PageContext, id: string): string | undefined {
  try {
    return href(lang, functionPath(functionById(id).id));
  } catch {
    return undefined;
  }
}

/** Where a link of a text leads: `page:resilience`, `term:hhi`, `row:events/…`, `function:HHI`, `figure:course`, `repository:`. */
export function addressOf(context: PageContext, link: string): string | undefined {
  const [, kind, target = ""] = /^([a-z]+):(.*)$/.exec(link) ?? [];
  switch (kind) {
    case "page":
      return pageAddress(context, target);
    case "term":
      return context.dataset.tables.glossary.some(({ term_id }) => term_id === target)
        ? `${href(context.lang, "glossary/")}#${target}`
        : undefined;
    case "row":
      return rowAddress(context, target);
    case "function":
      return functionAddress(context, target);
    case "figure":
      return `#${target}`;
    case "repository":
      return target === "" ? repository : `${repository}/${target}`;
    default:
      return undefined;
  }
}

/** What a line of the names asks for, by its kind. */
function kindOf<T>(kinds: Readonly<Record<string, T>>, { line }: Asked): T {
  const found = Object.hasOwn(kinds, line.kind) ? kinds[line.kind] : undefined;
  if (found !== undefined) return found;
  throw new TextFault(
    line.place,
    `There is no ${line.role} of kind ${line.kind}; there are ${Object.keys(kinds).join(", ")}.`,
  );
}

/** What a number rests on: a result of the model on the sources of what decides it most, others on their own. */
function originOf(book: Book, calls: readonly Evaluation[]): Html {
  // The outermost call stands last; others give it its arguments.
  const modelled = calls.findLast(({ definition }) => definition.family === "scenario");
  return modelled
    ? scenarioBasis(book, String(modelled.call.arguments[0]))
    : sourcesSaid([...new Set(calls.flatMap(({ sources }) => sources))], book.lang);
}

const dataOf = (book: Book, asked: Asked): AskedData =>
  asked.written ? new WrittenFigure(book, asked, asked.written) : new FormulaTable(book, asked);

/** What is made of a table; choices that it had no use for are refused. */
function made<T>(book: Book, asked: Asked, make: (table: AskedData) => T | undefined): T | undefined {
  const table = dataOf(book, asked);
  const found = make(table);
  if (found !== undefined) table.refuseUnheard();
  return found;
}

/** The site as a text sees it: how things are named, published, found and drawn. */
const hostOf = (context: PageContext, book: Book): PageHost => ({
  nameOf: (code, column) => wordOf(column, code, book) ?? leverTitle(book.view, code, book.lang),
  publish: (number) => book.published(number),
  publishInTable: (number) => book.unlinked(number),
  addressOf: (link) => addressOf(context, link),
  origin: (calls) => originOf(book, calls),
  figure: (asked, words) => made(book, asked, (table) => kindOf(figureKinds, asked)({ book, table, words })),
  list: (asked, title) => made(book, asked, (table) => kindOf(listKinds, asked)(book, table, title)),
});

// The page, its numbers, its figures and the record of its edition each ask for it in either language.
const known = new KeptFor<Readonly<Record<Lang, PageModel>>>();

/**
 * A page of an edition as its text has it. Both languages are written, so that neither says what the other does not.
 * @param name Of the three files.
 * @param path Of the page within a language.
 * @param given Of a template: what it is written for.
 * @throws {TextFault} at file:line:column.
 */
export function textPage(
  context: PageContext,
  name: string,
  path: string,
  given: readonly NameDeclaration[] = [],
): PageModel {
  const { text, report = text, view, lang } = context;
  const asked = JSON.stringify([name, path, given]);
  return known.get([text, report, view], asked, () => bothLanguages(context, name, path, given))[lang];
}

function bothLanguages(
  context: PageContext,
  name: string,
  path: string,
  given: readonly NameDeclaration[],
): Readonly<Record<Lang, PageModel>> {
  const { dataset, edition } = context;
  const source = pageOf(context.text, name);
  const made = (lang: Lang) => {
    const own = contextOf(context, edition, lang);
    const book = new Book(own, href(lang, numbersPath(path)));
    return { lang, book, host: hostOf(own, book) };
  };
  const [en, ja] = [made("en"), made("ja")];
  const written = writeBoth(source, dataset, edition, { en: en.host, ja: ja.host }, given);
  const model = ({ lang, book }: typeof en): PageModel => {
    const { title, summary, lead, tiles, sections } = written[lang];
    const place = source.blocks[lang][0]?.place;
    if (summary === undefined && place)
      throw new TextFault(place, "A page says in a line what it holds: write :::summary under its title.");
    const first = lead.findIndex(({ kind }) => kind !== "prose");
    const start = first < 0 ? lead.length : first;
    return {
      lang,
      path,
      title,
      summary: summary ?? "",
      lead: proseOf(lead.slice(0, start)),
      keyFigures: tiles,
      opening: lead.slice(start),
      sections,
      book,
    };
  };
  return { en: model(en), ja: model(ja) };
}
