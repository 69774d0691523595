import type { Tone } from "./spec.ts";

/** A colour by role: a tone's own, the tone as text (darker), or one of the page's. */
export type Paint = (typeof paints)[number];

const paints = ["tone", "tone-text", "ink", "ink-soft", "line", "ground", "none"] as const;

/** Whether a value of a rule is a colour by role. */
export const isPaint = (value: string | number): value is Paint => paints.some((paint) => paint === value);

/** Custom property that holds a tone's colour on the page. */
export const toneProperty: Readonly<Record<Tone, string>> = {
  accent: "--accent",
  ink: "--ink",
  soft: "--ink-soft",
  cn: "--country-cn",
  us: "--country-us",
  au: "--country-au",
  mm: "--country-mm",
  vn: "--country-vn",
  nd: "--element-nd",
  pr: "--element-pr",
  dy: "--element-dy",
  tb: "--element-tb",
};

/** Whether a word names a tone. */
export const isTone = (word: string | undefined): word is Tone => word !== undefined && word in toneProperty;

/** Light values, for drawings that leave the page; the page's own are in its tokens sheet. */
export const lightColours: Readonly<Record<string, string>> = {
  "--ground": "#fbfaf7",
  "--ink": "#1b2027",
  "--ink-soft": "#5a626d",
  "--line": "#dddcd9",
  "--accent": "#0b5d6b",
  "--country-cn": "#a5371a",
  "--country-us": "#123f7a",
  "--country-au": "#14997b",
  "--country-mm": "#9b55dc",
  "--country-vn": "#b18706",
  "--element-nd": "#6f55b5",
  "--element-pr": "#2e8540",
  "--element-dy": "#a86f00",
  "--element-tb": "#c24a78",
};

/** Part of the tone in the colour of its text; the rest is ink, so that letters stay readable. */
export const toneInText = 0.65;

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function mix(a: string, b: string, part: number): string {
  const other = channels(b);
  const mixed = channels(a).map((value, i) => Math.round(value * part + (other[i] ?? 0) * (1 - part)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The light colour of a role as a hexadecimal value, or `none`. */
export function lightColour(paint: Paint, tone: Tone): string {
  if (paint === "none") return paint;
  const own = lightColours[toneProperty[tone]] ?? "";
  if (paint === "tone") return own;
  if (paint === "tone-text") return mix(own, lightColours["--ink"] ?? "", toneInText);
  return lightColours[`--${paint}`] ?? "";
}

/** The colour of a role as a value of the page's style sheet. */
export function pageColour(paint: Paint): string {
  if (paint === "none") return paint;
  return paint === "tone" ? "var(--tone)" : paint === "tone-text" ? "var(--tone-text)" : `var(--${paint})`;
}
