import { frame, hatchFill, unitsAcross } from "./frame.ts";
import { barRows } from "./ranked-bars.ts";
import { type MapRow, type MapSpec, type Shade, shades, type Tone } from "./spec.ts";
import { behind, element, look, mark, rect, text } from "./svg.ts";
import { world } from "./world.ts";

/** The shade of a value: how many of the steps it reaches. */
const shadeOf = (steps: readonly number[], value: number): Shade =>
  shades[Math.min(steps.filter((step) => value >= step).length, shades.length - 1)] ?? "area-1";

/** Scale of the shades: the palest from nothing on, each further one from its step. */
function scale({ steps, unit }: MapSpec, tone: Tone, x: number, y: number): string {
  const each = 44;
  const used = shades.slice(0, steps.length + 1);
  return used
    .map((shade, i) => {
      const from = i === 0 ? 0 : (steps[i - 1] ?? 0);
      const label = `${from}${i === used.length - 1 ? behind(unit) : ""}`;
      return rect(x + i * each, y, each - 2, 10, shade, tone) + text(x + i * each, y + 25, label, "tick");
    })
    .join("");
}

/** A country in its shade; one without a number is hatched. */
function area(spec: MapSpec, { code, label, value, tone, shade }: MapRow): string {
  const shape = world().countries.get(code);
  if (shape === undefined) return "";
  const words = value === null ? spec.missing : `${spec.format(value)}${behind(spec.unit)}`;
  const drawn =
    value === null || shade === undefined
      ? element("path", { d: shape, fill: hatchFill(spec, "soft") })
      : element("path", { class: look(shade, tone), d: shape });
  return mark({}, `${label}: ${words}`, drawn);
}

/** A map of countries and, beside it or on phones below it, bars of the same in the same shades. */
export function worldMap(spec: MapSpec): string {
  const wide = spec.width === "wide";
  const { width, height, countries, others } = world();
  const across = wide ? 350 : unitsAcross(spec.width);
  const size = across / width;
  const rows = spec.rows.map((row) =>
    row.value === null ? row : { ...row, shade: shadeOf(spec.steps, row.value) },
  );
  const named = new Set(rows.map(({ code }) => code));
  const rest = [...countries].flatMap(([code, shape]) => (named.has(code) ? [] : shape)).join("") + others;
  const map = element(
    "g",
    { transform: `scale(${Math.round(size * 1000) / 1000})` },
    element("path", { class: look("land"), d: rest }),
    ...rows.map((row) => area(spec, row)),
  );
  const under = height * size + 8;
  const legend = scale(spec, rows[0]?.tone ?? "accent", 0, under);
  const foot = under + 34;
  const bars = barRows(
    { ...spec, rows: [...rows.slice(0, spec.first), ...(spec.rest ? [spec.rest] : [])] },
    wide ? { left: across + 16, top: 0, names: 100 } : { left: 0, top: foot, names: 0 },
  );
  return frame(spec, Math.max(foot, bars.height), [map, legend, ...bars.marks]);
}
