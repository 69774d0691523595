import { isPaint, type Paint, pageColour, toneInText, toneProperty } from "./palette.ts";

/** How one kind of mark looks; the same table makes the page's sheet and the exported drawing. */
export interface Rule {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly "stroke-width"?: number;
  readonly "stroke-dasharray"?: string;
  readonly "stroke-linejoin"?: "round";
  readonly "fill-opacity"?: number;
  readonly "stroke-opacity"?: number;
  readonly "font-weight"?: number;
}

/** Kinds of marks. A mark names its kind and its tone and nothing else. */
export const rules = {
  tick: { fill: "ink-soft" },
  grid: { stroke: "line", "stroke-width": 1 },
  zero: { stroke: "ink", "stroke-width": 1.25 },
  track: { stroke: "line", "stroke-width": 1.25 },
  event: { fill: "none", stroke: "ink-soft", "stroke-width": 0.75, "stroke-dasharray": "2 2" },
  leader: { fill: "none", stroke: "ink-soft", "stroke-width": 0.75 },
  text: { fill: "ink" },
  soft: { fill: "ink-soft" },
  strong: { fill: "ink", "font-weight": 600 },
  label: { fill: "tone-text", "font-weight": 600 },
  value: { fill: "tone-text" },
  inside: { fill: "ground", "font-weight": 600 },
  line: { fill: "none", stroke: "tone", "stroke-width": 2.25, "stroke-linejoin": "round" },
  "line-dash": {
    fill: "none",
    stroke: "tone",
    "stroke-width": 2.25,
    "stroke-linejoin": "round",
    "stroke-dasharray": "5 3.5",
  },
  context: {
    fill: "none",
    stroke: "ink-soft",
    "stroke-opacity": 0.45,
    "stroke-width": 1.25,
    "stroke-linejoin": "round",
  },
  band: { fill: "tone", "fill-opacity": 0.15 },
  dot: { fill: "tone", stroke: "ground", "stroke-width": 1 },
  "dot-hollow": { fill: "ground", stroke: "tone", "stroke-width": 2 },
  bar: { fill: "tone" },
  "bar-pale": { fill: "tone", "fill-opacity": 0.18 },
  "bar-outline": { fill: "ground", stroke: "tone", "stroke-width": 1.5 },
  land: { fill: "line", stroke: "ground", "stroke-width": 0.75 },
  "area-1": { fill: "tone", "fill-opacity": 0.15, stroke: "tone", "stroke-width": 0.75 },
  "area-2": { fill: "tone", "fill-opacity": 0.4, stroke: "tone", "stroke-width": 0.75 },
  "area-3": { fill: "tone", "fill-opacity": 0.7, stroke: "tone", "stroke-width": 0.75 },
  "area-4": { fill: "tone", stroke: "tone", "stroke-width": 0.75 },
  flow: { fill: "none", stroke: "tone", "stroke-opacity": 0.4 },
  "flow-unknown": { fill: "none", stroke: "ink-soft", "stroke-opacity": 0.6, "stroke-dasharray": "2 4" },
  hatch: { fill: "none", stroke: "tone", "stroke-width": 1.5 },
  "hatch-edge": { fill: "none", stroke: "tone", "stroke-width": 1 },
  "whisker-edge": { fill: "none", stroke: "ground", "stroke-width": 3.75 },
  whisker: { fill: "none", stroke: "ink", "stroke-width": 1.25 },
  range: { stroke: "tone", "stroke-width": 2 },
  arrow: { fill: "none", stroke: "tone", "stroke-width": 1.5 },
  hit: { fill: "ground", "fill-opacity": 0 },
} as const satisfies Record<string, Rule>;

/** Name of a kind of mark. */
export type Kind = keyof typeof rules;

/** The style sheet of drawings on a page, in the colours of its tokens. */
export function chartSheet(): string {
  const blocks = Object.entries<Rule>(rules).map(([kind, rule]) => {
    const lines = Object.entries(rule).map(
      ([property, value]) => `    ${property}: ${isPaint(value) ? pageColour(value) : value};`,
    );
    return `  .chart__${kind} {\n${lines.join("\n")}\n  }`;
  });
  const tones = Object.entries(toneProperty).map(
    ([tone, property]) => `  .tone-${tone} {\n    --tone: var(${property});\n  }`,
  );
  return `/* Made from src/charts/rules.ts; \`vitest run -u\` writes it anew. */
@layer components {
  .chart {
    display: block;
    inline-size: 100%;
    min-inline-size: 19.5rem;
    font-family: var(--sans);
    font-size: 14px;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1;
  }
  .chart [class*="tone-"] {
    --tone-text: color-mix(in srgb, var(--tone) ${toneInText * 100}%, var(--ink));
  }
  .chart a:focus-visible {
    outline: 2px solid var(--accent);
  }
${tones.join("\n")}
${blocks.join("\n")}
}
`;
}
