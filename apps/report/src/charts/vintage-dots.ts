import { ticks as niceTicks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { gridCount, valueAxis, valueDomain } from "./axis.ts";
import { headHeight, rowName, rowNames, topScale } from "./dot-rows.ts";
import { frame, unitsAcross } from "./frame.ts";
import { arrow } from "./range-dot.ts";
import type { VintageDotsSpec, VintageRow } from "./spec.ts";
import { spread } from "./spread.ts";
import { behind, coordinate, dot, element, line, look, mark, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, widest, wrap } from "./text-width.ts";

/** The same number in successive publications: hollow where it was replaced, solid where it stands. */
export function vintageDots(spec: VintageDotsSpec): string {
  const [only] = spec.rows;
  return only && spec.rows.length === 1 && only.vintages.length > 2 ? overTime(spec, only) : inRows(spec);
}

const domainOf = ({ domain, rows }: VintageDotsSpec): readonly [number, number] =>
  domain ?? valueDomain(rows.flatMap(({ vintages }) => vintages.map(({ value }) => value)));

function inRows(spec: VintageDotsSpec): string {
  const { rows, width, format } = spec;
  const across = unitsAcross(width);
  const names = rowNames(
    rows.map(({ label }) => label),
    width,
    across,
  );
  const scale = scaleLinear(domainOf(spec), [names.left, across - 16]);
  const marks: string[] = [];
  let y = 32;
  rows.forEach(({ label, tone, vintages }, i) => {
    const lines = names.lines[i] ?? [];
    const head = headHeight(lines, width);
    const half = Math.max(12, width === "wide" ? (lines.length * lineHeight) / 2 : 0);
    const middle = y + head + half;
    const blocks = vintages.map(({ published, value }) => ({
      x: scale(value),
      lines: [published, format(value)],
    }));
    const { places, height } = spread(blocks, width === "wide" ? names.left - 12 : 2, across - 2);
    marks.push(
      rowName(lines, width, names.left, y, middle),
      line(names.left, middle, across - 16, middle, "track"),
    );
    vintages.forEach((vintage, at) => {
      const newest = at === vintages.length - 1;
      const x = scale(vintage.value);
      const next = vintages[at + 1];
      const to = next ? scale(next.value) : x;
      const way = Math.sign(to - x);
      const drawn = [
        Math.abs(to - x) > 18 ? arrow(x + way * 7, to - way * 8, middle, tone) : "",
        dot(x, middle, 12, "hit"),
        dot(x, middle, 5.5, newest ? "dot" : "dot-hollow", tone),
      ];
      marks.push(
        mark(vintage, `${label}, ${vintage.published}: ${format(vintage.value)}`, ...drawn),
        textLines(
          places[at]?.centre ?? x,
          middle + 22 + (places[at]?.offset ?? 0),
          blocks[at]?.lines ?? [],
          lineHeight,
          newest ? "label" : "soft",
          { anchor: "middle", tone },
        ),
      );
    });
    y = middle + Math.max(half, height + 12) + 8;
  });
  return frame(spec, y, [...topScale(spec, scale, across), ...marks]);
}

function overTime(spec: VintageDotsSpec, { label, tone, vintages }: VintageRow): string {
  const { format, unit, width } = spec;
  const across = unitsAcross(width);
  const domain = domainOf(spec);
  const ticks = niceTicks(domain[0], domain[1], gridCount(width));
  const values = vintages.map(({ value }) => format(value));
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 12;
  const step = (across - left) / vintages.length;
  const x = (i: number) => left + step * (i + 0.5);
  const names = vintages.map(({ published }) => wrap(published, step - 6));
  const bottom = width === "wide" ? 270 : 240;
  const y = scaleLinear(domain, [bottom, 34]);
  // Where columns are narrower than the words, every second one speaks; the newest always does.
  const every = Math.max(1, Math.ceil((Math.max(widest(names.flat()), widest(values)) + 8) / step));
  const unitEnds = textWidth(`${format(ticks.at(-1) ?? 0)}${behind(unit)}`) + 6;
  // A value that would run into the label of the top tick stands below its dot.
  const valueAt = (i: number, cy: number) =>
    x(i) - textWidth(values[i] ?? "") / 2 < unitEnds && cy - 24 < 36 ? cy + 23 : cy - 12;
  const speaks = (i: number) => (vintages.length - 1 - i) % every === 0;
  return frame(spec, bottom + 8 + Math.max(...names.map(({ length }) => length)) * lineHeight + 6, [
    ...valueAxis({ left: 0, right: across, scale: y, ticks, format, unit, zero: 0 }),
    ...vintages.flatMap((vintage, i) => {
      const newest = i === vintages.length - 1;
      const [cx, cy] = [x(i), y(vintage.value)];
      const next = vintages[i + 1];
      const way = next
        ? element("path", { class: look("arrow", tone), d: slope(cx, cy, x(i + 1), y(next.value)) })
        : "";
      const drawn = [way, dot(cx, cy, 12, "hit"), dot(cx, cy, 5.5, newest ? "dot" : "dot-hollow", tone)];
      const shown = { anchor: "middle", tone } as const;
      return [
        mark(vintage, `${label}, ${vintage.published}: ${values[i]}${behind(unit)}`, ...drawn),
        speaks(i) ? text(cx, valueAt(i, cy), values[i] ?? "", newest ? "label" : "soft", shown) : "",
        speaks(i) ? textLines(cx, bottom + 19, names[i] ?? [], lineHeight, "tick", { anchor: "middle" }) : "",
      ];
    }),
  ]);
}

/** A line from one dot to the next with a head, clear of both. */
function slope(x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tx, ty] = [x2 - ux * 9, y2 - uy * 9];
  const point = (along: number, aside: number) =>
    `${coordinate(tx - ux * along - uy * aside)} ${coordinate(ty - uy * along + ux * aside)}`;
  return `M${coordinate(x1 + ux * 8)} ${coordinate(y1 + uy * 8)}L${point(0, 0)}M${point(5, 4)}L${point(0, 0)}L${point(5, -4)}`;
}
