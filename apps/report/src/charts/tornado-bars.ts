import { type ScaleLinear, scaleLinear } from "d3-scale";
import { bar } from "./bar.ts";
import { frame, unitsAcross } from "./frame.ts";
import type { TornadoBarsSpec, TornadoRow } from "./spec.ts";
import { behind, line, mark, rect, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, widest, wrap } from "./text-width.ts";

const THICK = 16;

/** What each assumption does on its own: bars from the middle to where its low and its high end lead. */
export function tornadoBars(spec: TornadoBarsSpec): string {
  const { rows, base, width, format } = spec;
  const wide = width === "wide";
  const across = unitsAcross(width);
  const names = rows.map(({ label }) => wrap(label, wide ? 200 : across));
  const from = wide ? widest(names.flat()) + 12 : 0;
  const values = rows.flatMap(({ low, high }) => [low, high]);
  const room = widest(values.map(format)) + 8;
  const domain = [Math.min(base, ...values), Math.max(base, ...values)] as const;
  const scale = scaleLinear(domain[0] === domain[1] ? [base - 1, base + 1] : domain, [
    from + room,
    across - room,
  ]);
  const { marks: head, height } = key(spec, scale);
  let y = height;
  const marks = rows.map((row, i) => {
    const lines = names[i] ?? [];
    const above = wide ? 0 : lines.length * lineHeight + 3;
    const tall = wide ? Math.max(THICK, lines.length * lineHeight) : THICK;
    const middle = y + above + tall / 2;
    const name = wide
      ? textLines(from - 12, middle + 5 - ((lines.length - 1) * lineHeight) / 2, lines, lineHeight, "text", {
          anchor: "end",
        })
      : textLines(0, y + 13, lines, lineHeight, "text");
    const drawn = mark(
      row,
      tipOf(spec, row),
      rect(0, y, across, above + tall, "hit"),
      name,
      drawRow(spec, row, scale, middle),
      // On phones the name stands above its bar, where a line through all rows would cross it.
      wide ? "" : line(scale(base), middle - THICK / 2 - 2, scale(base), middle + THICK / 2 + 2, "zero"),
    );
    y += above + tall + (wide ? 8 : 12);
    return drawn;
  });
  const zero = scale(base);
  return frame(spec, y, [...head, ...marks, wide ? line(zero, height - 4, zero, y - 4, "zero") : ""]);
}

type Scale = ScaleLinear<number, number>;

/** The longer bar first, so that the shorter one shows where both lie on one side. */
function drawRow(spec: TornadoBarsSpec, { low, high }: TornadoRow, scale: Scale, middle: number): string {
  const { base, tone, format } = spec;
  const ends = [
    { value: low, standing: "assumed" },
    { value: high, standing: "observed" },
  ] as const;
  const bars = ends
    .toSorted((a, b) => Math.abs(b.value - base) - Math.abs(a.value - base))
    .filter(({ value }) => value !== base)
    .map(({ value, standing }) => {
      const [start, end] = [scale(Math.min(value, base)), scale(Math.max(value, base))];
      return bar(
        spec,
        { x: start, y: middle - THICK / 2, width: end - start, height: THICK },
        standing,
        tone,
      );
    });
  const [least, most] = [Math.min(low, high), Math.max(low, high)];
  return [
    ...bars,
    text(scale(Math.min(least, base)) - 6, middle + 5, format(least), "value", { anchor: "end", tone }),
    text(scale(Math.max(most, base)) + 6, middle + 5, format(most), "value", { tone }),
  ].join("");
}

/** What outline and fill stand for, and the value in the middle. */
function key(
  spec: TornadoBarsSpec,
  scale: Scale,
): { readonly marks: readonly string[]; readonly height: number } {
  const { ends, base, baseLabel, format, unit, tone, width } = spec;
  const across = unitsAcross(width);
  const marks: string[] = [];
  let [x, y] = [0, 13];
  ends.forEach((label, i) => {
    if (x > 0 && x + 20 + textWidth(label) > across) [x, y] = [0, y + lineHeight + 2];
    marks.push(
      bar(spec, { x: x + 1, y: y - 10, width: 12, height: 10 }, i === 0 ? "assumed" : "observed", tone),
      text(x + 19, y, label, "soft"),
    );
    x += 19 + textWidth(label) + 18;
  });
  const said = `${baseLabel} ${format(base)}${behind(unit)}`;
  const half = textWidth(said) / 2;
  const centre = Math.min(Math.max(scale(base), half), across - half);
  marks.push(text(centre, y + 24, said, "strong", { anchor: "middle" }));
  return { marks, height: y + 36 };
}

function tipOf({ format, unit, ends }: TornadoBarsSpec, { label, low, high }: TornadoRow): string {
  return `${label}: ${ends[0]} ${format(low)}, ${ends[1]} ${format(high)}${behind(unit)}`;
}
