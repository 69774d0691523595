import { coverageGrid } from "../../src/charts/coverage-grid.ts";
import { dotRange } from "../../src/charts/dot-range.ts";
import { fanChart } from "../../src/charts/fan-chart.ts";
import { flowRibbons } from "../../src/charts/flow-ribbons.ts";
import { lineChart } from "../../src/charts/line-chart.ts";
import { monthAt } from "../../src/charts/month-place.ts";
import { pairedBars } from "../../src/charts/paired-bars.ts";
import { rankedBars } from "../../src/charts/ranked-bars.ts";
import { smallMultiples } from "../../src/charts/small-multiples.ts";
import type { ChartSpec, Datum, Standing, Tone, Width } from "../../src/charts/spec.ts";
import { stackedBars } from "../../src/charts/stacked-bars.ts";
import { stageStrip } from "../../src/charts/stage-strip.ts";
import { timeline } from "../../src/charts/timeline.ts";
import { tornadoBars } from "../../src/charts/tornado-bars.ts";
import { vintageDots } from "../../src/charts/vintage-dots.ts";
import { waterfall } from "../../src/charts/waterfall.ts";
import { worldMap } from "../../src/charts/world-map.ts";
import { formatDate } from "../../src/lib/format.ts";
import { randomFrom } from "./random.ts";

const names = {
  en: ["China", "United States", "Australia", "Myanmar", "Democratic People's Republic of Korea", "Viet Nam"],
  ja: ["中国", "米国", "オーストラリア", "ミャンマー", "朝鮮民主主義人民共和国", "ベトナム"],
} as const;
const happenings = {
  en: ["Export quota cut", "Licences for seven medium and heavy elements", "WTO rules against the quotas"],
  ja: ["輸出枠を削減", "中・重希土類7元素の輸出を許可制に", "WTO、輸出数量制限を協定違反と判断"],
} as const;
const units = { en: "t REO", ja: "t（REO換算）" } as const;
const codes = ["CHN", "USA", "AUS", "MMR", "PRK", "OTH"];
const tones: readonly Tone[] = ["cn", "us", "au", "mm", "soft", "vn"];
const standings: readonly Standing[] = ["observed", "estimated", "derived", "forecast", "claimed", "assumed"];
const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const shares = new Intl.NumberFormat("en", { style: "percent" });

/** Drawings of every kind from random data. */
export function drawings(
  seed: number,
  lang: "en" | "ja",
  width: Width,
  unit: string = units[lang],
): Readonly<Record<string, string>> {
  const random = randomFrom(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const base: ChartSpec = {
    id: "x",
    title: "T",
    desc: "D",
    width,
    format: (value) => numbers.format(value),
    unit,
  };
  const share: ChartSpec = { id: "x", title: "T", desc: "D", width, format: (value) => shares.format(value) };
  const missing = lang === "ja" ? "数値なし" : "no figure found";
  const size = 10 ** (1 + upTo(5));
  const name = (i: number) => names[lang][i % 6] ?? "";
  const tone = (i: number) => tones[i % 6] ?? "soft";
  const value = (most: number): Datum => {
    if (random() < 0.12) return { value: null };
    const amount = random() < 0.15 ? 0 : random() ** 3 * most;
    const standing = standings[upTo(standings.length)] ?? "observed";
    return random() < 0.3
      ? { value: amount, low: amount * 0.8, high: amount * 1.3, standing }
      : { value: amount, standing };
  };
  const count = 1 + upTo(6);
  const rows = Array.from({ length: count }, (_, i) => i);
  const years = 3 + upTo(16);
  const series = rows.map((i) => ({
    label: name(i),
    tone: tone(i),
    points: Array.from({ length: years }, (_, at) => ({ x: 2008 + at, ...value(size) })),
  }));
  const events = Array.from({ length: upTo(4) }, (_, i) => ({
    x: 2008 + random() * (years - 1),
    label: happenings[lang][i] ?? "",
  }));
  const dots = (most: number) =>
    Array.from({ length: 1 + upTo(3) }, (_, i) => ({
      ...value(most),
      tone: tone(i),
      label: String(2012 + i * 6),
    }));
  return {
    lineChart: lineChart({ ...base, series, events }),
    rankedBars: rankedBars({
      ...base,
      missing,
      rows: rows.map((i) => ({ label: name(i), tone: tone(i), ...value(size) })),
    }),
    stackedBars: stackedBars({
      ...base,
      missing,
      mode: "absolute",
      series: rows.map((i) => ({ label: name(i), tone: tone(i) })),
      columns: Array.from({ length: years }, (_, at) => ({
        label: String(2008 + at),
        values: rows.map(() => (at === 1 ? { value: null } : value(size))),
      })),
    }),
    dotRange: dotRange({
      ...share,
      missing,
      domain: [0, 1],
      rows: rows.map((i) => ({ label: name(i), dots: i % 2 ? dots(0.75) : dots(0.75).slice(0, 1) })),
    }),
    vintageDots: vintageDots({
      ...base,
      rows: rows.map((i) => ({
        label: name(i),
        tone: tone(i),
        vintages: Array.from({ length: 1 + upTo(5) }, (_, at) => ({
          published: `MCS ${2020 + at}`,
          value: random() * size,
        })),
      })),
    }),
    pairedBars: pairedBars({
      ...share,
      missing,
      measures:
        lang === "ja"
          ? ["世界の埋蔵量に占める割合", "世界の生産に占める割合"]
          : ["of reserves", "of mine output"],
      rows: rows.map((i) => ({ label: name(i), tone: tone(i), values: [value(0.7), value(0.7)] })),
    }),
    smallMultiples: smallMultiples({ ...base, panels: series, scale: "linear" }),
    timeline: timeline({
      ...base,
      first: 2010,
      last: 2027,
      rows: Array.from({ length: 1 + upTo(12) }, (_, i) => ({
        label: happenings[lang][upTo(3)] ?? "",
        tone: tone(i),
        spans: standings.slice(0, upTo(4)).map((standing, at) => {
          const from = 2009 + at * 4 + random() * 3;
          return { from, to: from + random() * 2, standing };
        }),
      })),
    }),
    coverageGrid: coverageGrid({
      ...base,
      first: 1990,
      last: 1990 + years,
      groups: rows.slice(0, 3).map((at) => ({
        label: at === 0 ? "" : (happenings[lang][at] ?? ""),
        lines: rows.map((i) => ({
          label: name(i),
          counts: new Map(
            Array.from({ length: years }, (_, year) => [1990 + year, upTo(20)] as const).filter(
              ([, rowCount]) => rowCount > 0,
            ),
          ),
        })),
      })),
    }),
    stageStrip: stageStrip({
      ...share,
      missing,
      rows: rows.slice(0, 3).map((i) => ({
        label: name(i),
        stages: (lang === "ja"
          ? ["採掘", "分離", "金属", "磁石"]
          : ["Mine", "Separation", "Metal", "Magnet"]
        ).map((label) => ({
          label,
          share: value(0.7).value,
          tone: tone(i),
          leader: name(i),
          amount: 1 + random() * 9,
        })),
      })),
    }),
    fan: fanChart({
      ...base,
      formatX: (x) => formatDate(monthAt(x), lang),
      tone: "accent",
      names: lang === "ja" ? ["95％点", "中央値", "5％点"] : ["95 %", "median", "5 %"],
      points: Array.from({ length: years }, (_, at) => {
        const [low, median, high] = [random() * size, random() * size, random() * size].toSorted(
          (a, b) => a - b,
        );
        return { x: 2026 + 11.5 / 12 + at / 12, low: low ?? 0, median: median ?? 0, high: high ?? 0 };
      }),
    }),
    worldMap: worldMap({
      ...base,
      missing,
      steps: [size / 100, size / 10, size / 2],
      first: count,
      rows: rows.map((i) => ({ code: codes[i % 6] ?? "", label: name(i), tone: "accent", ...value(size) })),
    }),
    waterfall: waterfall({
      ...base,
      rows: rows.map((i) => ({
        label: happenings[lang][i % 3] ?? "",
        isLevel: i === 0 || i === count - 1,
        value: i === 0 || i === count - 1 ? random() * size : (random() - 0.5) * size,
      })),
    }),
    flowRibbons: flowRibbons({
      ...base,
      missing,
      nodes: [...rows, 7, 8, 9].map((i) => ({
        key: String(i),
        label: i < 7 ? name(i) : (happenings[lang][i - 7] ?? ""),
        tone: tone(i),
      })),
      links: [...rows, 7, 8, 9].flatMap((i) => {
        const from = i < 7 ? String(i) : "0";
        const to = i < 7 ? String(7 + upTo(3)) : String(i);
        return i === 7 && count > 3 ? [] : [{ from, to, value: value(size).value }];
      }),
    }),
    tornado: tornadoBars({
      ...base,
      tone: "accent",
      base: size / 2,
      baseLabel: lang === "ja" ? "すべて中央値" : "All at their medians",
      ends:
        lang === "ja"
          ? ["範囲の下端（5％点）", "範囲の上端（95％点）"]
          : ["at its 5th percentile", "at its 95th percentile"],
      rows: rows.map((i) => ({ label: name(i), low: random() * size, high: random() * size })),
    }),
  };
}
