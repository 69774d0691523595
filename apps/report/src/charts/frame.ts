import type { ChartSpec, Tone, Width } from "./spec.ts";
import { element, escapeText, look } from "./svg.ts";

/** Units a drawing is wide. */
export const unitsAcross = (width: Width): number => (width === "wide" ? 680 : 360);

/** Prefix of the ids inside one drawing; both widths can stand on one page. */
const prefix = ({ id, width }: Pick<ChartSpec, "id" | "width">): string => `${id}-${width}`;

/** Fill of a hatched mark; `hatches` must define the tone. */
export const hatchFill = (spec: Pick<ChartSpec, "id" | "width">, tone: Tone): string =>
  `url(#${prefix(spec)}-hatch-${tone})`;

/** Patterns for hatched marks, one for each tone used. */
function hatches(spec: Pick<ChartSpec, "id" | "width">, body: string): string {
  const tones = [...new Set([...body.matchAll(/url\(#[^)]*-hatch-(\w+)\)/g)].map((found) => found[1] ?? ""))];
  if (tones.length === 0) return "";
  const patterns = tones.map((tone) =>
    element(
      "pattern",
      {
        id: `${prefix(spec)}-hatch-${tone}`,
        width: "6",
        height: "6",
        patternUnits: "userSpaceOnUse",
        patternTransform: "rotate(45)",
      },
      element("path", { class: `${look("hatch")} tone-${tone}`, d: "M0 0V6" }),
    ),
  );
  return element("defs", {}, ...patterns);
}

/** Puts the marks of a drawing into its frame, with its name and description. */
export function frame(spec: Omit<ChartSpec, "format">, height: number, marks: readonly string[]): string {
  const body = marks.join("");
  const name = prefix(spec);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "chart",
      viewBox: `0 0 ${unitsAcross(spec.width)} ${Math.ceil(height)}`,
      // Links inside an image would be out of reach of a keyboard's reader.
      role: body.includes("<a ") ? "group" : "img",
      "aria-labelledby": `${name}-title ${name}-desc`,
    },
    element("title", { id: `${name}-title` }, escapeText(spec.title)),
    element("desc", { id: `${name}-desc` }, escapeText(spec.desc)),
    hatches(spec, body),
    body,
  );
}
