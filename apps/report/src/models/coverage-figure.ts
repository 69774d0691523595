import { type Lang, tables } from "@kidorui/core";
import { coverageGrid } from "../charts/coverage-grid.ts";
import { exportSvg } from "../charts/export-svg.ts";
import type { CoverageGroup, CoverageLine, Width } from "../charts/spec.ts";
import { coverageWords } from "../i18n/coverage.ts";
import { href } from "../lib/href.ts";
import { punctuation } from "../lib/punctuation.ts";
import { publisherIn } from "../lib/source-name.ts";
import { fill, texts } from "../lib/text.ts";
import { folded, type PublisherCoverage, type TableCoverage } from "./coverage.ts";

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
}

function drawn(
  words: Words,
  groups: readonly CoverageGroup[],
  years: readonly [number, number],
  lang: Lang,
): CoverageFigure {
  const draw = (width: Width) =>
    coverageGrid({
      id: "coverage",
      title: words.title,
      desc: coverageWords.desc[lang],
      width,
      groups,
      first: years[0],
      last: years[1],
    });
  return { ...words, wide: draw("wide"), narrow: draw("narrow") };
}

/** Who states the rows of a table, as a sentence. */
function finding({ publishers }: TableCoverage, lang: Lang): string {
  const t = texts(coverageWords, lang);
  const [leader] = publishers;
  const rows = publishers.reduce((total, one) => total + one.rows, 0);
  if (leader?.source === undefined) return t("findingOwn");
  const values = {
    publisher: publisherIn(leader.source, lang),
    publishers: publishers.length,
    n: leader.rows,
    rows,
  };
  if (publishers.length === 1) return fill(t("findingOne"), values);
  return fill(t(leader.rows * 3 >= rows ? "findingMost" : "findingMany"), values);
}

/** Which years one table covers. */
export function tableCoverageFigure(coverage: TableCoverage, lang: Lang): CoverageFigure {
  const t = texts(coverageWords, lang);
  const { basis, first, last } = coverage;
  const words = {
    title: finding(coverage, lang),
    subtitle: fill(t(basis === "period" ? "byPeriod" : "byPublication"), { first, last }),
    note: t("note"),
  };
  return drawn(words, [{ label: "", lines: linesOf(coverage, lang, MOST_OF_ONE) }], [first, last], lang);
}

/** Which years all tables cover. */
export function fullCoverageFigure(all: readonly TableCoverage[], lang: Lang): CoverageFigure {
  const t = texts(coverageWords, lang);
  const first = Math.min(...all.map((one) => one.first));
  const last = Math.max(...all.map((one) => one.last));
  const words = {
    title: fill(t("findingAll"), { tables: all.length, first, last }),
    subtitle: fill(t("subtitleAll"), { first, last }),
    note: `${t("note")}${punctuation[lang].space}${t("noteAll")}`,
  };
  const groups = all.map((one) => ({
    label: tables[one.table].title[lang],
    lines: linesOf(one, lang, MOST_OF_ALL),
  }));
  return drawn(words, groups, [first, last], lang);
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
