import type { Kind } from "./rules.ts";
import type { Datum, MarkNote, Standing, Tone } from "./spec.ts";
import { isWide } from "./text-width.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for SVG content and double-quoted attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/**
 * A coordinate with one decimal, so that the same drawing has the same, few bytes everywhere.
 *
 * @example coordinate(12.3456) // "12.3"
 */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** An attribute's value: numbers become coordinates, undefined leaves the attribute out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; children are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ""
      : ` ${key}="${typeof value === "number" ? coordinate(value) : escapeText(value)}"`,
  );
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** The class of a mark: its kind and its tone. */
export const look = (kind: Kind, tone?: Tone): string => `chart__${kind}${tone ? ` tone-${tone}` : ""}`;

/** Where a text stands relative to its position. */
export type Anchor = "start" | "middle" | "end";

/** One line of text on its baseline. */
export const text = (
  x: number,
  y: number,
  content: string,
  kind: Kind,
  { anchor = "start", tone }: { readonly anchor?: Anchor; readonly tone?: Tone } = {},
): string =>
  element(
    "text",
    { class: look(kind, tone), x, y, "text-anchor": anchor === "start" ? undefined : anchor },
    escapeText(content),
  );

/** The way from a point to another; most lines of a chart are level or upright and need half as many bytes. */
function way(x1: string, y1: string, x2: string, y2: string): string {
  if (y1 === y2) return `H${x2}`;
  return x1 === x2 ? `V${y2}` : `L${x2} ${y2}`;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, kind: Kind, tone?: Tone): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(coordinate) as [string, string, string, string];
  return element("path", { class: look(kind, tone), d: `M${a} ${b}${way(a, b, c, d)}` });
}

/** A rectangle. */
export const rect = (x: number, y: number, width: number, height: number, kind: Kind, tone?: Tone): string =>
  element("rect", { class: look(kind, tone), x, y, width: Math.max(0, width), height });

/** A dot. */
export const dot = (x: number, y: number, radius: number, kind: Kind, tone?: Tone): string =>
  element("circle", { class: look(kind, tone), cx: x, cy: y, r: radius });

/** A mark with what it says on hover, its call and its link. */
export function mark(note: MarkNote, tip: string, ...children: readonly string[]): string {
  const title = element("title", {}, escapeText(note.tip ?? tip));
  const group = element("g", { "data-formula": note.formula }, title, ...children);
  return note.href === undefined ? group : element("a", { href: note.href }, group);
}

const marks: { readonly [S in Standing]?: string } = {
  estimated: " [e]",
  derived: " [d]",
  "at-most": " [<]",
  "at-least": " [>]",
};

/** Sign of a value's standing beside its figures: `[e]` estimated, `[d]` derived here, `[<]` and `[>]` bounds. */
export const standingMark = ({ standing = "observed" }: Datum): string => marks[standing] ?? "";

/** A unit as it stands behind a number: a full-width character, as of `％` and `日`, brings its own space; `%` has none. */
export const behind = (unit = ""): string =>
  unit === "" || unit.startsWith("%") || isWide(unit) ? unit : ` ${unit}`;

/** Several lines of text, each on its own baseline from `y` down. */
export const textLines = (
  x: number,
  y: number,
  lines: readonly string[],
  step: number,
  kind: Kind,
  options: { readonly anchor?: Anchor; readonly tone?: Tone } = {},
): string => lines.map((content, i) => text(x, y + i * step, content, kind, options)).join("");
