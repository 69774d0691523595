import type { Lang, Text } from "@kidorui/core";
import type { FigureModel } from "../lib/figure.ts";
import { editionPath } from "../lib/href.ts";
import { langs } from "../lib/lang.ts";
import { figuresOf, type PageModel } from "../lib/page.ts";

/** Where a figure of an edition stands, in both languages. Addresses are relative to that of the list. */
interface ListedFigure {
  readonly id: string;
  readonly title: Text;
  readonly subtitle: Text;
  readonly formula: string;
  readonly page: Text;
  readonly json: Text;
  readonly csv: Text;
  readonly svg: Text;
}

/** Path of the list of an edition's figures within a site. */
export const figureListPath = (edition: string): string => `${editionPath(edition)}figures.json`;

/** From the folder of the list to the root of the site. */
const ROOT = "../../";

const both = (of: (lang: Lang) => string): Text => ({ en: of("en"), ja: of("ja") });

function listed(
  { path }: PageModel,
  { id, formula }: FigureModel,
  words: (lang: Lang) => FigureModel,
): ListedFigure {
  const file = (end: string): Text => both((lang) => `${ROOT}${lang}/${path}figures/${id}.${end}`);
  return {
    id,
    title: both((lang) => words(lang).title.plain),
    subtitle: both((lang) => words(lang).subtitle.plain),
    formula,
    page: both((lang) => `${ROOT}${lang}/${path}#${id}`),
    json: file("json"),
    csv: file("csv"),
    svg: file("svg"),
  };
}

/**
 * Every figure of an edition in the order of its pages, one to a line.
 * @param pagesIn The edition's pages in a language.
 */
export function figureList(edition: string, pagesIn: (lang: Lang) => readonly PageModel[]): string {
  const [pages = [], ...others] = langs.map(pagesIn);
  const found = new Map(
    others
      .flat()
      .flatMap((page) =>
        figuresOf(page).map((figure) => [`${page.lang}/${page.path}#${figure.id}`, figure] as const),
      ),
  );
  const figures = pages.flatMap((page) =>
    figuresOf(page).map((figure) =>
      listed(page, figure, (lang) => found.get(`${lang}/${page.path}#${figure.id}`) ?? figure),
    ),
  );
  const lines = figures.map((one) => JSON.stringify(one)).join(",\n");
  return `{\n"edition": ${JSON.stringify(edition)},\n"figures": [\n${lines}\n]\n}\n`;
}
