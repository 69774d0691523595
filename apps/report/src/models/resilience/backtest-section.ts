import { call } from "@kidorui/formulas";
import { lineChart } from "../../charts/line-chart.ts";
import type { LineSeries } from "../../charts/spec.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, type FigureRow, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Section } from "../../lib/page.ts";
import { percentLabel } from "../edition/percent.ts";
import { type Spill, spill } from "../edition/spill.ts";
import { monthAt } from "./months.ts";
import { scenarioName } from "./scenario-names.ts";

const EPISODE_2010 = "2010-senkaku";
const EPISODE_2025 = "2025-licensing";
const HYPOTHESES = ["H0", "H1", "H2"] as const;
/** Months drawn of a scenario that looks further. */
const DRAWN = 12;

const scenarioOf = (edition: string, episode: string, hypothesis: string): string =>
  dataset
    .edition(edition)
    .visible("scenarios")
    .find((row) => row.episode_id === episode && row.hypothesis === hypothesis)?.scenario_id ?? episode;

function series(
  found: Spill,
  column: "modelled" | "observed",
  label: string,
  line: Pick<LineSeries, "tone" | "dash">,
  factor = 1,
): LineSeries {
  return {
    label,
    ...line,
    points: found.rows.slice(0, DRAWN).map((row, i) => {
      const value = row.number(column);
      return { x: i, value: value === null ? null : value * factor };
    }),
  };
}

/** 2010 and 2011: three hypotheses against observed imports. */
function figure2010(book: Book): FigureModel | undefined {
  const { lang, edition } = book;
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
            name: scenarioName(edition, scenarioOf(edition, EPISODE_2010, hypothesis), lang),
          },
        ]
      : [];
  });
  const [first] = runs;
  const best = runs.toSorted((a, b) => a.rms - b.rms)[0];
  if (!first || !best) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const title = ja
    ? `2010年の輸入に最も近い仮説でも、差の二乗平均平方根は月${number(best.rms)} tである`
    : `Even the hypothesis closest to 2010 has a misfit of ${number(best.rms)} tonnes a month`;
  const subtitle = ja
    ? "中国からの輸入（t／月）：観測値と三つの仮説によるモデルの値、2010年7月〜2011年6月"
    : "Imports from China, tonnes a month: observed, and modelled under three hypotheses, July 2010 to June 2011";
  const tones = [{ tone: "soft", dash: true }, { tone: "accent" }, { tone: "soft" }] as const;
  const months = first.found.rows.slice(0, DRAWN);
  return figure(book, {
    id: "backtest-2010",
    title,
    subtitle,
    note: ja
      ? "乖離は、観測値のある月の差の二乗平均平方根。平常値は2010年の輸入と2009年の中国の割合による。12月の反動増はモデルに含まれない。"
      : "The misfit is the root of the mean squared difference over the months observed. Normal is taken from the imports of 2010 and China's share of 2009. The rebound of December is not part of the model.",
    entry: first.found.entry,
    draw: (width) =>
      lineChart({
        id: "backtest-2010",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        formatX: monthAt(first.found.rows),
        series: [
          series(first.found, "observed", ja ? "観測" : "Observed", { tone: "ink" }),
          ...runs.map(({ found, hypothesis }, i) =>
            series(found, "modelled", hypothesis, tones[i] ?? { tone: "soft" }),
          ),
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
  const bias = book.tryEntry(call("MISFIT", EPISODE_2025, "", "normal", "bias"))?.evaluation.value;
  if (!found || typeof bias !== "number") return undefined;
  const points = formatNumber(Math.abs(bias) * 100, "", lang, { bare: true, digits: 0 });
  const title = ja
    ? `2025年のモデル値と磁石輸出の差は平均${points}ポイントである`
    : `In 2025 the model and the exports of magnets differ by ${points} points on average`;
  const subtitle = ja
    ? "平常時に対する割合（％）：重希土のモデル値と、中国の磁石輸出（全仕向地、2025年1月比）"
    : "Part of normal, per cent: heavy rare earths as modelled, and China's exports of magnets to all destinations against January 2025";
  return figure(book, {
    id: "backtest-2025",
    title,
    subtitle,
    note: ja
      ? "対象が異なる。モデルはジスプロシウム・テルビウムの対日供給、観測値は重希土を含まない磁石も含む全仕向地の輸出である。"
      : "The two are not the same goods: the model is about dysprosium and terbium to Japan, the observation about magnets to all destinations, many of them without heavy rare earths.",
    entry: found.entry,
    draw: (width) =>
      lineChart({
        id: "backtest-2025",
        title,
        desc: subtitle,
        width,
        unit: "%",
        format: percentLabel(lang),
        formatX: monthAt(found.rows),
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
    rows: found.rows
      .slice(0, DRAWN)
      .map((row) => [row.text("month"), row.at("observed"), row.at("modelled")]),
  });
}

function text(book: Book): Html {
  const misfit = (hypothesis: string, part: "rms" | "bias") =>
    book.number(call("MISFIT", EPISODE_2010, hypothesis, "imports", part), { digits: 0 });
  const rows = HYPOTHESES.map(
    (hypothesis) =>
      html`<tr><th scope="row">${hypothesis} ${scenarioName(book.edition, scenarioOf(book.edition, EPISODE_2010, hypothesis), book.lang)}</th><td class="table__cell--numeric">${misfit(hypothesis, "rms")}</td><td class="table__cell--numeric">${misfit(hypothesis, "bias")}</td></tr>`,
  );
  const ja = book.lang === "ja";
  const head = ja
    ? html`<tr><th scope="col">仮説</th><th scope="col">乖離</th><th scope="col">偏り</th></tr>`
    : html`<tr><th scope="col">Hypothesis</th><th scope="col">Misfit</th><th scope="col">Bias</th></tr>`;
  const table = html`<div class="table-scroll" tabindex="0" role="region" aria-label="${ja ? "2010年の仮説と乖離" : "Hypotheses of 2010 and their misfit"}"><table class="table"><caption>${ja ? "2010年の仮説と観測値の差（t／月）" : "Hypotheses of 2010 against the months observed, tonnes a month"}</caption><thead>${head}</thead><tbody>${rows}</tbody></table></div>`;
  return ja
    ? html`<p>過去の途絶について、仮定した納入量と観測値を比べ、差を公表する。検証できるのは納入量の仮定であり、備蓄、代替、不足を計算する部分は観測値がなく検証できていない。2010年に出荷停止の指示があったかどうかには争いがあり、三つの仮説を並べる。どの仮説も、月ごとの変動、とりわけ12月の反動増を再現しない。滞っていた荷の到着はモデルに含まれない。</p>${table}<p>2025年と2026年は、日本の元素別の月次通関統計が確認できず、比較できる範囲は限られる。2026年には仮説を検証できる月がない。</p>`
    : html`<p>Deliveries as supposed for past disruptions are compared with what was observed, and the difference is published. That tests the supposed deliveries; the parts that compute stocks, alternatives and shortages have no observation to be tested on. Whether shipments were ordered to stop in 2010 is disputed, so three hypotheses stand side by side. None of them gives the swings from month to month, least of all the rebound of December: goods held up and released later are not part of the model.</p>${table}<p>For 2025 and 2026 no monthly customs figures of Japan by element were found, which limits what can be compared. Of 2026 no month tests the hypothesis.</p>`;
}

/** Did the method work? */
export function backtestSection(book: Book): Section | undefined {
  const figures = [figure2010(book), figure2025(book)].flatMap((drawn) => drawn ?? []);
  if (figures.length === 0) return undefined;
  return {
    id: "backtest",
    heading: book.lang === "ja" ? "方法は過去に当てはまったか" : "Did the method work?",
    body: [text(book)],
    figures,
  };
}
