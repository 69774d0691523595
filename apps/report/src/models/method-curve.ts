import { type CallArgument, call, type FunctionDefinition } from "@kidorui/formulas";
import { lineChart } from "../charts/line-chart.ts";
import { curveWords } from "../i18n/method-curve.ts";
import type { Book } from "../lib/book.ts";
import { type FigureModel, figure, labelFormat } from "../lib/figure.ts";
import { formatNumber, unitName } from "../lib/format.ts";
import { fill } from "../lib/text.ts";

/** One input of a worked call, moved: where it is put, and the call's arguments with it there. */
interface Variation {
  /** What the axis says of the input. */
  readonly axis: keyof typeof curveWords.axes;
  readonly at: readonly number[];
  readonly put: (worked: readonly CallArgument[], x: number) => readonly CallArgument[];
}

const steps = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

/** The same arguments with one of them replaced. */
const replaced = (worked: readonly CallArgument[], place: number, value: CallArgument): CallArgument[] =>
  worked.map((argument, i) => (i === place ? value : argument));

/** A column of quantities, the first of them at `percent` of what it was. */
function largestAt(column: CallArgument | undefined, percent: number): CallArgument {
  if (!Array.isArray(column)) throw new Error("A curve of suppliers needs a column of quantities.");
  const [[first = 0] = [], ...others] = column;
  return [[(Number(first) * percent) / 100], ...others];
}

const largest: Variation = {
  axis: "largest",
  at: steps(0, 200, 10),
  put: (worked, x) => replaced(worked, 0, largestAt(worked[0], x)),
};
const imports: Variation = {
  axis: "imports",
  at: steps(0, 160, 8),
  put: (worked, x) => replaced(worked, 1, x),
};

const monthsAfter = (date: string, months: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
};

const variations: Readonly<Record<string, Variation>> = {
  HHI: largest,
  HHINORM: largest,
  HALLTIDEMAN: largest,
  DIVERSITY: largest,
  INEQUALITY: largest,
  CRN: largest,
  SUPPLIERCOUNT: largest,
  NMINUS1: largest,
  NIR: imports,
  IMPORTRELIANCE: imports,
  SELFSUFFICIENCY: imports,
  DAYSCOVER: {
    axis: "arriving",
    at: steps(0, 90, 9),
    put: (worked, x) => replaced(worked, 2, (Number(worked[1]) * x) / 100),
  },
  RAMP: {
    axis: "months",
    at: steps(0, 30, 10),
    put: (worked, x) => {
      const start = worked[1];
      if (start === null || typeof start !== "object" || !("date" in start))
        throw new Error("A ramp begins on a date.");
      return replaced(worked, 3, { date: monthsAfter(start.date, x) });
    },
  },
  THRIFT: { axis: "years", at: steps(0, 12, 12), put: (worked, x) => replaced(worked, 3, x) },
};

/** How a measure answers when one input of its worked number moves; only where a curve says more than the formula. */
export function methodCurve(
  { id, title, unit }: FunctionDefinition,
  worked: readonly CallArgument[],
  book: Book,
): FigureModel | undefined {
  const variation = variations[id];
  if (!variation) return undefined;
  const { lang } = book;
  const axis = curveWords.axes[variation.axis][lang];
  const heading = fill(curveWords.title[lang], { measure: title[lang], axis });
  const subtitle = fill(curveWords.subtitle[lang], { unit: unitName(unit, lang), edition: book.edition });
  const points = variation.at.map((x) => ({
    x,
    entry: book.entry(call(id, ...variation.put(worked, x))),
  }));
  const plain = (x: number): string => formatNumber(x, "", lang, { bare: true, digits: 0 });
  const own = points[0]?.entry.evaluation.unit ?? unit;
  const digits = Math.max(...points.map(({ entry }) => Number(entry.evaluation.value))) < 20 ? 2 : 0;
  const format = { bare: true, ...(own.startsWith("share") ? {} : { digits }) };
  return figure(book, {
    id: "curve",
    title: heading,
    subtitle,
    note: curveWords.notes[variation.axis][lang],
    entry: book.entry(call(id, ...worked)),
    draw: (width) =>
      lineChart({
        id: "curve",
        title: heading,
        desc: subtitle,
        width,
        format: labelFormat(lang, own, format),
        formatX: plain,
        series: [
          {
            label: title[lang],
            tone: "accent",
            points: points.map(({ x, entry }) => ({ x, value: Number(entry.evaluation.value) })),
          },
        ],
      }),
    columns: [{ title: axis }, { title: title[lang], unit: own, format }],
    rows: points.map(({ x, entry }) => [plain(x), { entry, row: 1, column: 1 }]),
  });
}
