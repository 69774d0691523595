import { type Lang, type TableName, tables } from "@kidorui/core";
import { coverageGrid, MANY_ROWS } from "../charts/coverage-grid.ts";
import type { CoverageGroup, CoverageLine } from "../charts/spec.ts";
import { coverageWords } from "../i18n/coverage.ts";
import { counted } from "../lib/counted.ts";
import { dataPagePath } from "../lib/data-links.ts";
import { type FigureModel, type FigurePlace, type FigureSource, figureOf } from "../lib/figure.ts";
import { formatNumber, formatPeriod } from "../lib/format.ts";
import { href } from "../lib/href.ts";
import { html, plainWords, type Words } from "../lib/html.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { punctuation } from "../lib/punctuation.ts";
import { publisherIn } from "../lib/source-name.ts";
import { fill, texts } from "../lib/text.ts";
import { blankYears, folded, type PublisherCoverage, type TableCoverage, yearRuns } from "./coverage.ts";
import { plainOf } from "./site-page.ts";
import { writtenPage } from "./site-pages.ts";

/** Publishers that a drawing of one table, and of all, tells apart. */
const [MOST_OF_ONE, MOST_OF_ALL] = [16, 5];

/** Name of a publisher; rows without a source are this project's own. */
function publisherName({ source, others }: PublisherCoverage, lang: Lang): string {
  if (others !== undefined) return fill(coverageWords.others[lang], { n: others });
  return source === undefined ? coverageWords.own[lang] : publisherIn(source, lang);
}

const linesOf = (coverage: TableCoverage, lang: Lang, most: number): readonly CoverageLine[] =>
  folded(coverage, most).publishers.map((one) => ({ label: publisherName(one, lang), counts: one.counts }));

/** Where all of it is counted. */
const FILE = "data/coverage.csv";

/** Numbers of rows, which no formula gives: what a figure has of them. */
const countedIn = (publishers: readonly PublisherCoverage[], lang: Lang): FigureSource => {
  const raw = ({ row }: FigurePlace) => publishers[row]?.rows ?? 0;
  return {
    formula: "",
    file: FILE,
    edition: "",
    provenance: "",
    evaluations: [],
    raw,
    shown: (place) => counted(raw(place), FILE, lang),
  };
};

interface Said {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
}

/** A figure of some tables: its drawing joins the smallest publishers of each, its table has all. */
function drawn(
  said: Said,
  all: readonly TableCoverage[],
  groups: readonly CoverageGroup[],
  lang: Lang,
): FigureModel {
  const { title, subtitle, note, alt } = said;
  const rows = all.flatMap(({ table, publishers }) => publishers.map((one) => ({ table, one })));
  const tableName = (table: TableName): Words => ({
    html: html`<a href="${href(lang, dataPagePath(table))}">${tables[table].title[lang]}</a>`,
    plain: tables[table].title[lang],
  });
  const t = texts(coverageWords, lang);
  const several = all.length > 1;
  return figureOf(lang, {
    id: "coverage-figure",
    title: plainWords(title),
    subtitle: plainWords(subtitle),
    note: html`${note}`,
    source: countedIn(
      rows.map(({ one }) => one),
      lang,
    ),
    draw: (width) =>
      coverageGrid({
        id: "coverage",
        title,
        desc: alt,
        width,
        groups,
        first: Math.min(...all.map(({ first }) => first)),
        last: Math.max(...all.map(({ last }) => last)),
      }),
    columns: [
      ...(several ? [{ title: t("table") }] : []),
      { title: t("publisher") },
      { title: t("rows"), unit: "" },
      { title: t("years") },
      { title: t("blanks") },
    ],
    rows: rows.map(({ table, one }, row) => [
      ...(several ? [tableName(table)] : []),
      publisherName(one, lang),
      { row, column: 1 },
      yearRuns([...one.counts.keys()], lang),
      yearRuns(blankYears(one), lang) || "–",
    ]),
  });
}

/** The first and the last year of rows in words, once where they are one. */
const span = (first: number, last: number, lang: Lang): string =>
  formatPeriod(first === last ? `${first}` : `${first}-${last}`, lang);

/** The words of a figure of coverage. */
const saidOf = (context: SiteContext) => plainOf(writtenPage(context, "coverage").parts.all);
type Parts = ReturnType<typeof saidOf>;

/** Who states the rows of a table, as a sentence. */
function finding({ publishers }: TableCoverage, said: Parts, lang: Lang): string {
  const [leader] = publishers;
  const rows = publishers.reduce((total, one) => total + one.rows, 0);
  if (leader?.source === undefined) return said.own;
  const values = {
    publisher: publisherIn(leader.source, lang),
    publishers: publishers.length,
    n: formatNumber(leader.rows, "", lang),
    rows: formatNumber(rows, "", lang),
  };
  if (publishers.length === 1) return fill(said.single, values);
  return fill(leader.rows * 3 >= rows ? said.most : said.many, values);
}

const noteOf = ({ note }: Parts): string => fill(note, { many: MANY_ROWS });

/** Which years one table covers. */
export function tableCoverageFigure(coverage: TableCoverage, context: SiteContext): FigureModel {
  const { lang } = context;
  const said = saidOf(context);
  const { basis, first, last } = coverage;
  const words = {
    title: finding(coverage, said, lang),
    subtitle: fill(said[basis === "period" ? "period" : "publication"], { years: span(first, last, lang) }),
    note: noteOf(said),
    alt: said.alt,
  };
  return drawn(words, [coverage], [{ label: "", lines: linesOf(coverage, lang, MOST_OF_ONE) }], lang);
}

/** Which years all tables cover. */
export function fullCoverageFigure(all: readonly TableCoverage[], context: SiteContext): FigureModel {
  const { lang } = context;
  const said = saidOf(context);
  const first = Math.min(...all.map((one) => one.first));
  const last = Math.max(...all.map((one) => one.last));
  const years = span(first, last, lang);
  const words = {
    title: fill(said.whole, { tables: all.length, years }),
    subtitle: fill(said.beside, { years }),
    note: `${noteOf(said)}${punctuation[lang].space}${said.undated}`,
    alt: said.alt,
  };
  const groups = all.map((one) => ({
    label: tables[one.table].title[lang],
    lines: linesOf(one, lang, MOST_OF_ALL),
  }));
  return drawn(words, all, groups, lang);
}
