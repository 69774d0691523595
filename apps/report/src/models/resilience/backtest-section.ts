import { call } from "@kidorui/formulas";
import { lineChart } from "../../charts/line-chart.ts";
import type { LineSeries } from "../../charts/spec.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, type FigureRow, figure } from "../../lib/figure.ts";
import { formatMonth, formatNumber, percentSign } from "../../lib/format.ts";
import { type Html, html } from "../../lib/html.ts";
import { episodeName, scenarioName } from "../../lib/names.ts";
import { type Section, sectionOf } from "../../lib/page.ts";
import { percentLabel } from "../edition/percent.ts";
import { type Spill, spill } from "../edition/spill.ts";
import { elementsTable } from "./element-months.ts";
import { monthAt } from "./months.ts";
import { reportedMonths, reportedNote } from "./reported-months.ts";
import { leverRow } from "./stated.ts";

const EPISODE_2010 = "2010-senkaku";
const EPISODE_2025 = "2025-licensing";
const EPISODE_2026 = "2026-dual-use";
const HYPOTHESES = ["H0", "H1", "H2"] as const;
/** Months drawn of a scenario that looks further. */
const DRAWN = 12;

const scenarioOf = (book: Book, episode: string, hypothesis: string): string =>
  book.rows(
    "scenarios",
    [
      ["episode_id", episode],
      ["hypothesis", hypothesis],
    ],
    ["scenario_id"],
  )[0]?.scenario_id ?? episode;

function series(
  found: Spill,
  column: "modelled" | "observed",
  label: string,
  line: Pick<LineSeries, "tone" | "dash">,
  factor = 1,
): LineSeries {
  const weak = column === "observed" ? reportedMonths(found.entry) : new Set<string>();
  return {
    label,
    ...line,
    points: found.rows.slice(0, DRAWN).map((row, i) => {
      const value = row.number(column);
      return {
        x: i,
        value: value === null ? null : value * factor,
        standing: weak.has(row.text("month")) ? "reported" : "observed",
      };
    }),
  };
}

/** Why a lever has its value, as its row says. */
function reasonOf(book: Book, scenario: string, lever: string): string {
  const row = leverRow(book, scenario, lever);
  return (book.lang === "ja" ? row?.reason_ja : row?.reason_en) ?? "";
}

/** The month in which most came beyond what a hypothesis gives. */
function reboundMonth({ rows }: Spill): string {
  const beyond = (row: Spill["rows"][number]) => -(row.number("error") ?? 0);
  return rows.toSorted((a, b) => beyond(b) - beyond(a))[0]?.text("month") ?? "";
}

const observedMonths = ({ rows }: Spill): readonly string[] =>
  rows.filter((row) => row.number("observed") !== null).map((row) => row.text("month"));

/** The first episode: hypotheses against observed imports. */
function figure2010(book: Book): FigureModel | undefined {
  const { lang, view } = book;
  const ja = lang === "ja";
  const runs = HYPOTHESES.flatMap((hypothesis) => {
    const found = spill(book, call("BACKTEST", EPISODE_2010, hypothesis));
    const misfit = book.tryEntry(call("MISFIT", EPISODE_2010, hypothesis));
    const rms = misfit?.evaluation.value;
    return found && typeof rms === "number"
      ? [
          {
            hypothesis,
            found,
            rms,
            name: scenarioName(view, scenarioOf(book, EPISODE_2010, hypothesis), lang),
          },
        ]
      : [];
  });
  const [first] = runs;
  const best = runs.toSorted((a, b) => a.rms - b.rms)[0];
  if (!first || !best) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const seen = best.found.rows.flatMap((row) => row.number("observed") ?? []);
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const title = ja
    ? `観測値に最も近い仮説でも、乖離は月${number(best.rms)}トン（観測された輸入は月平均${number(mean)}トン）`
    : `The closest of ${runs.length} hypotheses misses by ${number(best.rms)} tonnes a month, where ${number(mean)} were imported on average`;
  const months = first.found.rows.slice(0, DRAWN);
  const [from, to] = [months[0], months.at(-1)].map((row) => formatMonth(row?.text("month") ?? "", lang));
  const subtitle = ja
    ? `中国からの輸入（t／月）：観測値と仮説ごとのモデルの値、${from}～${to}`
    : `Imports from China, tonnes a month: observed, and modelled by hypothesis, ${from} to ${to}`;
  const rebound = formatMonth(reboundMonth(best.found), lang);
  const normal = ["demand", "suppliers.CHN.share"].map((lever) =>
    reasonOf(book, scenarioOf(book, EPISODE_2010, best.hypothesis), lever),
  );
  const tones = [{ tone: "soft", dash: true }, { tone: "accent" }, { tone: "soft" }] as const;
  return figure(book, {
    id: "backtest-2010",
    title,
    subtitle,
    note: ja
      ? `乖離は、観測値のある月の差の二乗平均平方根。平常値の根拠：${normal.join("")}${rebound}の反動増はモデルに含まれない。${reportedNote(first.found.entry, observedMonths(first.found), lang)}`
      : `The misfit is the root of the mean squared difference over the months observed. What counts as normal: ${normal.join(" ")} The rebound of ${rebound} is not part of the model. ${reportedNote(first.found.entry, observedMonths(first.found), lang)}`,
    entry: first.found.entry,
    draw: (width) =>
      lineChart({
        id: "backtest-2010",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        formatX: monthAt(first.found.rows, lang),
        series: [
          series(first.found, "observed", ja ? "観測" : "Observed", { tone: "ink" }),
          ...runs.map(({ found, name }, i) => series(found, "modelled", name, tones[i] ?? { tone: "soft" })),
        ],
      }),
    columns: [
      { title: ja ? "月" : "Month" },
      { title: ja ? "観測" : "Observed", unit: "t", format: { digits: 0 } },
      ...runs.map(({ hypothesis, name }) => ({
        title: `${hypothesis} ${name}`,
        unit: "t",
        format: { digits: 0 },
      })),
    ],
    rows: months.map(
      (row, i): FigureRow => [
        row.text("month"),
        row.at("observed"),
        ...runs.map(({ found }) => found.rows[i]?.at("modelled") ?? "–"),
      ],
    ),
  });
}

/** 2025: the wait for licences against exports of magnets. */
function figure2025(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const found = spill(book, call("BACKTEST", EPISODE_2025, "", "normal"));
  if (!found) return undefined;
  const rows = found.rows.slice(0, DRAWN);
  const ends = (column: "observed" | "modelled"): readonly string[] => {
    const values = rows.flatMap((row) => row.number(column) ?? []);
    return [Math.min(...values), Math.max(...values)].map((value) =>
      formatNumber(value, "share", lang, { digits: 0 }),
    );
  };
  if (rows.every((row) => row.number("observed") === null)) return undefined;
  const [[low, high], [least, most]] = [ends("observed"), ends("modelled")];
  const [normal] = book.rows("episodes", [["episode_id", EPISODE_2025]], ["normal_month"]);
  const base = formatMonth(normal?.normal_month ?? "", lang);
  const title = ja
    ? `中国の磁石輸出は${base}比で${low}～${high}、対象の異なるモデル値は平常時の${least}～${most}`
    : `China's exports of magnets came to ${low} to ${high} of ${base}; the model is about other goods and gives ${least} to ${most} of normal`;
  const subtitle = ja
    ? `平常時に対する割合（％）：重希土類のモデル値と、中国の磁石輸出（全仕向地、${base}比）`
    : `Part of normal, per cent: heavy rare earths as modelled, and China's exports of magnets to all destinations against ${base}`;
  return figure(book, {
    id: "backtest-2025",
    title,
    subtitle,
    note: ja
      ? `対象が異なるため、モデルの検証にはならず、差は数値で示さない。モデルはジスプロシウム・テルビウムの対日供給、観測値は重希土類を含まない磁石も含む全仕向地の輸出である。${reportedNote(found.entry, observedMonths(found), lang)}`
      : `The two are not the same goods, so this is no test and no difference is counted: the model is about dysprosium and terbium to Japan, the observation about magnets to all destinations, many of them without heavy rare earths. ${reportedNote(found.entry, observedMonths(found), lang)}`,
    entry: found.entry,
    draw: (width) =>
      lineChart({
        id: "backtest-2025",
        title,
        desc: subtitle,
        width,
        unit: percentSign[lang],
        format: percentLabel(lang),
        formatX: monthAt(found.rows, lang),
        series: [
          series(found, "observed", ja ? "観測" : "Observed", { tone: "ink" }, 100),
          series(found, "modelled", ja ? "モデル" : "Modelled", { tone: "accent" }, 100),
        ],
      }),
    columns: [
      { title: ja ? "月" : "Month" },
      { title: ja ? "観測" : "Observed", unit: "share", format: { digits: 0 } },
      { title: ja ? "モデル" : "Modelled", unit: "share", format: { digits: 0 } },
    ],
    rows: rows.map((row) => [row.text("month"), row.at("observed"), row.at("modelled")]),
  });
}

/** Months of the newest episode that were observed, in goods other than those of its scenario. */
function newest(book: Book): Html {
  const found = spill(book, call("BACKTEST", EPISODE_2026, "", "normal"));
  const row = found?.rows.find((one) => one.number("observed") !== null);
  if (!found || !row) return html``;
  const month = formatMonth(row.text("month"), book.lang);
  const cell = (column: "observed" | "modelled") => {
    const { row: line, column: place } = row.at(column);
    return book.cellNumber({ entry: found.entry, row: line, column: place }, "share", { digits: 0 });
  };
  const [seen, modelled] = [cell("observed"), cell("modelled")];
  return book.lang === "ja"
    ? html`<p>その後の措置については、観測値のある月は${month}のみで、希土類全体の輸入が前年同月の${seen}、ジスプロシウム・テルビウムのモデル値が平常時の${modelled}である。対象が異なるため、仮説の検証にはならない。</p>`
    : html`<p>Of the measures that followed, ${month} is the only month observed: imports of all rare earths were ${seen} of the year before, where the model of dysprosium and terbium has ${modelled} of normal. The goods differ, so that the month tests no hypothesis.</p>`;
}

function text(book: Book): readonly Html[] {
  const { view, lang } = book;
  const misfit = (hypothesis: string, part: "rms" | "bias") =>
    book.number(call("MISFIT", EPISODE_2010, hypothesis, "imports", part), { digits: 0 });
  const rows = HYPOTHESES.map(
    (hypothesis) =>
      html`<tr><th scope="row">${hypothesis} ${scenarioName(view, scenarioOf(book, EPISODE_2010, hypothesis), lang)}</th><td class="table__cell--numeric">${misfit(hypothesis, "rms")}</td><td class="table__cell--numeric">${misfit(hypothesis, "bias")}</td></tr>`,
  );
  const ja = lang === "ja";
  const name = episodeName(view, EPISODE_2010, lang);
  const head = ja
    ? html`<tr><th scope="col">仮説</th><th scope="col">乖離</th><th scope="col">偏り</th></tr>`
    : html`<tr><th scope="col">Hypothesis</th><th scope="col">Misfit</th><th scope="col">Bias</th></tr>`;
  const caption = ja
    ? `${name}：仮説と観測値の差（t／月）`
    : `${name}: hypotheses against the months observed, tonnes a month`;
  const table = html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table"><caption>${caption}</caption><thead>${head}</thead><tbody>${rows}</tbody></table></div>`;
  const words = ja
    ? html`<p>過去の途絶について、仮定した納入量と観測値を比べ、差を公表する。検証できるのは納入量の仮定であり、備蓄、代替、不足を計算する部分は観測値がなく検証できていない。「${name}」については出荷停止の指示の有無に見解の相違があるため、複数の仮説を併記する。どの仮説も、月ごとの変動、とりわけ反動増を再現しない。滞留していた貨物の到着はモデルに含まれない。</p>`
    : html`<p>Deliveries as supposed for past disruptions are compared with what was observed, and the difference is published. That tests the supposed deliveries; the parts that compute stocks, alternatives and shortages have no observation to be tested on. Of “${name}” it is disputed whether shipments were ordered to stop, so hypotheses stand side by side. None of them gives the swings from month to month, least of all the rebound: goods held up and released later are not part of the model.</p>`;
  return [words, table, elementsTable(book, EPISODE_2025), newest(book)];
}

/** Did the method work? */
export function backtestSection(book: Book): Section | undefined {
  const figures = [figure2010(book), figure2025(book)].flatMap((drawn) => drawn ?? []);
  if (figures.length === 0) return undefined;
  return sectionOf(
    "backtest",
    book.lang === "ja" ? "過去の途絶による検証" : "Did the method work?",
    text(book),
    figures,
  );
}
