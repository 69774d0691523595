import { formula, input, label, note, title } from "../cells.ts";
import type { Format, TemplateCell, TemplateRow, Writing } from "../template.ts";

/** The line that pins a sheet to an edition: formulas name its cell, C3. */
export const pinned = ({ say, edition }: Writing): TemplateRow => [
  label(say({ en: "Edition", ja: "版" })),
  undefined,
  input(edition),
];

/** What a sheet begins with: its title, and what to know before it is used. */
export const opening = (name: string, remark: string): readonly TemplateRow[] => [
  [title(name)],
  [note(remark)],
];

/** A line with its label in A and a value in C. */
export const line = (text: string, cell: TemplateCell, remark?: string): TemplateRow => [
  label(text),
  undefined,
  cell,
  ...(remark === undefined ? [] : [note(remark)]),
];

/** The same for a formula. */
export const result = (text: string, written: string, format: Format = "general", remark?: string) =>
  line(text, formula(written, format), remark);

/** Cells that stay empty. */
export const empty = (count: number): readonly undefined[] => Array.from({ length: count }, () => undefined);

/**
 * Days up to which a sheet counts how long a stock lasts: three years, within which RUNOUT looks for the date. Where as
 * much arrives as is used, it lasts longer than any number of days.
 */
export const HORIZON = 1095;
