import { type Lang, tables } from "@kidorui/core";
import { coverageGrid, MANY_ROWS } from "../charts/coverage-grid.ts";
import { exportSvg } from "../charts/export-svg.ts";
import type { CoverageGroup, CoverageLine, Width } from "../charts/spec.ts";
import { coverageWords } from "../i18n/coverage.ts";
import { href } from "../lib/href.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { punctuation } from "../lib/punctuation.ts";
import { publisherIn } from "../lib/source-name.ts";
import { fill } from "../lib/text.ts";
import { folded, type PublisherCoverage, type TableCoverage } from "./coverage.ts";
import { plainOf } from "./site-page.ts";
import { writtenPage } from "./site-pages.ts";

/** A figure of coverage: what it says, and its two drawings. */
export interface CoverageFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly wide: string;
  readonly narrow: string;
}

/** Publishers that a drawing of one table, and of all, tells apart. */
export const [MOST_OF_ONE, MOST_OF_ALL] = [16, 5];

/** Name of a publisher; rows without a source are this project's own. */
export function publisherName({ source, others }: PublisherCoverage, lang: Lang): string {
  if (others !== undefined) return fill(coverageWords.others[lang], { n: others });
  return source === undefined ? coverageWords.own[lang] : publisherIn(source, lang);
}

const linesOf = (coverage: TableCoverage, lang: Lang, most: number): readonly CoverageLine[] =>
  folded(coverage, most).publishers.map((one) => ({ label: publisherName(one, lang), counts: one.counts }));

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
}

function drawn(
  words: Words,
  groups: readonly CoverageGroup[],
  years: readonly [number, number],
): CoverageFigure {
  const draw = (width: Width) =>
    coverageGrid({
      id: "coverage",
      title: words.title,
      desc: words.alt,
      width,
      groups,
      first: years[0],
      last: years[1],
    });
  return { ...words, wide: draw("wide"), narrow: draw("narrow") };
}

/** The words of a figure of coverage. */
const saidOf = (context: SiteContext) => plainOf(writtenPage(context, "coverage").parts.all);
type Said = ReturnType<typeof saidOf>;

/** Who states the rows of a table, as a sentence. */
function finding({ publishers }: TableCoverage, said: Said, lang: Lang): string {
  const [leader] = publishers;
  const rows = publishers.reduce((total, one) => total + one.rows, 0);
  if (leader?.source === undefined) return said.own;
  const values = {
    publisher: publisherIn(leader.source, lang),
    publishers: publishers.length,
    n: leader.rows,
    rows,
  };
  if (publishers.length === 1) return fill(said.single, values);
  return fill(leader.rows * 3 >= rows ? said.most : said.many, values);
}

const noteOf = ({ note }: Said): string => fill(note, { many: MANY_ROWS });

/** Which years one table covers. */
export function tableCoverageFigure(coverage: TableCoverage, context: SiteContext): CoverageFigure {
  const { lang } = context;
  const said = saidOf(context);
  const { basis, first, last } = coverage;
  const words = {
    title: finding(coverage, said, lang),
    subtitle: fill(said[basis === "period" ? "period" : "publication"], { first, last }),
    note: noteOf(said),
    alt: said.alt,
  };
  return drawn(words, [{ label: "", lines: linesOf(coverage, lang, MOST_OF_ONE) }], [first, last]);
}

/** Which years all tables cover. */
export function fullCoverageFigure(all: readonly TableCoverage[], context: SiteContext): CoverageFigure {
  const { lang } = context;
  const said = saidOf(context);
  const first = Math.min(...all.map((one) => one.first));
  const last = Math.max(...all.map((one) => one.last));
  const words = {
    title: fill(said.whole, { tables: all.length, first, last }),
    subtitle: fill(said.beside, { first, last }),
    note: `${noteOf(said)}${punctuation[lang].space}${said.undated}`,
    alt: said.alt,
  };
  const groups = all.map((one) => ({
    label: tables[one.table].title[lang],
    lines: linesOf(one, lang, MOST_OF_ALL),
  }));
  return drawn(words, groups, [first, last]);
}

/** A figure of coverage as a drawing that leaves its page. */
export function coverageFile(
  figure: CoverageFigure,
  lang: Lang,
  path: string,
  site: URL | undefined,
): Response {
  const words = {
    title: figure.title,
    subtitle: figure.subtitle,
    source: coverageWords.own[lang],
    address: new URL(`${href(lang, path)}#coverage-figure`, site).href,
  };
  return new Response(exportSvg(figure.wide, words), { headers: { "content-type": "image/svg+xml" } });
}
