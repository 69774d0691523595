import type { Call } from "@kidorui/formulas";
import { lineChart } from "../charts/line-chart.ts";
import type { Tone } from "../charts/spec.ts";
import type { Book } from "../lib/book.ts";
import { type FigureModel, figure } from "../lib/figure.ts";
import { formatNumber } from "../lib/format.ts";
import { standingOf } from "../lib/standing.ts";
import { spill } from "./edition/spill.ts";

/** What one series of years needs to become a figure. */
export interface SeriesLine {
  readonly id: string;
  /** A call that spills one row a year. */
  readonly asked: Call;
  /** Names of the columns that hold year and value. */
  readonly yearColumn: string;
  readonly valueColumn: string;
  readonly unit: string;
  readonly unitWord: string;
  readonly digits: number;
  readonly label: string;
  readonly tone: Tone;
  /** Finding and measure, given the first and last known values as text. */
  readonly title: (first: YearValue, last: YearValue) => string;
  readonly subtitle: (first: number, last: number) => string;
  readonly valueTitle: string;
  readonly note?: string;
}

export interface YearValue {
  readonly year: number;
  readonly value: number;
  readonly shown: string;
}

/** A line over the years with gaps where no figure was found. */
export function seriesLine(book: Book, spec: SeriesLine): FigureModel | undefined {
  const { lang } = book;
  const found = spill(book, spec.asked);
  const rows = (found?.rows ?? [])
    .filter((row) => row.number(spec.valueColumn) !== null)
    .toSorted((a, b) => Number(a.text(spec.yearColumn)) - Number(b.text(spec.yearColumn)));
  const [start, end] = [rows[0], rows.at(-1)];
  if (!found || !start || !end || rows.length < 2) return undefined;
  const number = (value: number) =>
    formatNumber(value, "", lang, { bare: true, digits: Number.isInteger(value) ? 0 : spec.digits });
  const known = new Map(rows.map((row) => [Number(row.text(spec.yearColumn)), row]));
  const ends = [start, end].map((row) => {
    const value = row.number(spec.valueColumn) ?? 0;
    return { year: Number(row.text(spec.yearColumn)), value, shown: number(value) };
  }) as [YearValue, YearValue];
  const [first, last] = ends;
  const title = spec.title(first, last);
  const subtitle = spec.subtitle(first.year, last.year);
  return figure(book, {
    id: spec.id,
    title,
    subtitle,
    ...(spec.note ? { note: spec.note } : {}),
    entry: found.entry,
    draw: (width) =>
      lineChart({
        id: spec.id,
        title,
        desc: subtitle,
        width,
        unit: spec.unitWord,
        format: number,
        series: [
          {
            label: spec.label,
            tone: spec.tone,
            points: Array.from({ length: last.year - first.year + 1 }, (_, i) => {
              const row = known.get(first.year + i);
              return {
                x: first.year + i,
                value: row?.number(spec.valueColumn) ?? null,
                standing: standingOf(row?.text("flag") ?? ""),
              };
            }),
          },
        ],
      }),
    columns: [{ title: lang === "ja" ? "年" : "Year" }, { title: spec.valueTitle, unit: spec.unit }],
    rows: rows.map((row) => [row.text(spec.yearColumn), row.at(spec.valueColumn, row.text("flag"))]),
  });
}
