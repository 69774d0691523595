import type { Lang, Text } from "@kidorui/core";

/** A number format of the sheet, by what it shows. */
export type Format = "general" | "whole" | "tenth" | "hundredth" | "percent" | "date";

/** How words of a sheet look. */
export type Look = "title" | "heading" | "note" | "label";

/** What a cell holds. */
export type Content = string | number | boolean | null;

/** One cell of a template. */
export type TemplateCell =
  /** Words of the sheet itself. */
  | { readonly kind: "words"; readonly text: string; readonly look: Look }
  /** What the user replaces. */
  | { readonly kind: "input"; readonly value: Content; readonly format: Format }
  /** A value to compare with, which stays. */
  | { readonly kind: "value"; readonly value: Content; readonly format: Format }
  /** A formula of one cell. */
  | { readonly kind: "formula"; readonly formula: string; readonly format: Format }
  /** A formula whose result spreads over cells to the right and below: as many as are kept free for it. */
  | {
      readonly kind: "table";
      readonly formula: string;
      readonly rows: number;
      readonly columns: number;
      readonly formats: readonly Format[];
    };

/** A row, from column A; what is left out is empty. */
export type TemplateRow = readonly (TemplateCell | undefined)[];

/** One sheet in one language. */
export interface TemplateSheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight while the others are scrolled. */
  readonly frozenRows?: number;
  readonly rows: readonly TemplateRow[];
}

/** What a sheet is written in and for. */
export interface Writing {
  readonly lang: Lang;
  /** The edition that the workbook is pinned to. */
  readonly edition: string;
  /** A text in the language of the sheet. */
  readonly say: (text: Text) => string;
  /** A number of that edition: what a sheet holds as a value to begin with, or to compare with. */
  readonly value: (formula: string) => number;
}

/** A workbook with a task: the same sheets in each language, each whole by itself. */
export interface Template {
  /** Name of its file. */
  readonly id: string;
  readonly title: Text;
  /** What it answers, in one sentence. */
  readonly summary: Text;
  readonly sheets: (writing: Writing) => readonly TemplateSheet[];
}
