import type { Format, Look, TemplateCell, TemplateRow } from "./template.ts";

const words =
  (look: Look) =>
  (text: string): TemplateCell => ({ kind: "words", text, look });

export const title = words("title");
export const heading = words("heading");
export const note = words("note");
export const label = words("label");

/** Headings of neighbouring columns, written with `|` between them. */
export const headings = (texts: string): readonly TemplateCell[] => texts.split("|").map(heading);

export const input = (value: string | number | null, format: Format = "general"): TemplateCell => ({
  kind: "input",
  value,
  format,
});

export const given = (value: number, format: Format): TemplateCell => ({ kind: "value", value, format });

export const formula = (text: string, format: Format = "general"): TemplateCell => ({
  kind: "formula",
  formula: text,
  format,
});

export const table = (text: string, rows: number, formats: readonly Format[]): TemplateCell => ({
  kind: "table",
  formula: text,
  rows,
  columns: formats.length,
  formats,
});

/** Rows that differ in their number only. */
export const repeated = (from: number, to: number, row: (n: number) => TemplateRow): readonly TemplateRow[] =>
  Array.from({ length: to - from + 1 }, (_, i) => row(from + i));
