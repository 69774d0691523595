import { type CallArgument, call, type FunctionDefinition } from "@kidorui/formulas";
import { methodOf } from "@kidorui/formulas/methods";
import { lineChart } from "../charts/line-chart.ts";
import type { Book } from "../lib/book.ts";
import { type FigureModel, figure, labelFormat } from "../lib/figure.ts";
import { formatNumber, unitName } from "../lib/format.ts";
import type { Words } from "../lib/html.ts";
import { fill } from "../lib/text.ts";

/** How a measure answers when one input of its worked number moves; only where a curve says more than the formula. */
export function methodCurve(
  { id, title, unit }: FunctionDefinition,
  worked: readonly CallArgument[],
  book: Book,
  notes: Readonly<Record<"moves" | "movesBeside", Words>>,
): FigureModel | undefined {
  const { moves } = methodOf(id);
  if (!moves) return undefined;
  const { lang } = book;
  const axis = moves.axis[lang];
  const heading = fill(notes.moves.plain, { measure: title[lang], axis });
  const subtitle = fill(notes.movesBeside.plain, { unit: unitName(unit, lang) });
  const points = moves.at.map((x) => ({
    x,
    entry: book.entry(call(id, ...moves.put(worked, x))),
  }));
  const plain = (x: number): string => formatNumber(x, "", lang, { bare: true, digits: 0 });
  const own = points[0]?.entry.evaluation.unit ?? unit;
  const digits = Math.max(...points.map(({ entry }) => Number(entry.evaluation.value))) < 20 ? 2 : 0;
  const format = { bare: true, ...(own.startsWith("share") ? {} : { digits }) };
  return figure(book, {
    id: "curve",
    title: heading,
    subtitle,
    note: moves.note[lang],
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
