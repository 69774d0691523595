import {
  type ComputedSheet,
  type Content,
  canBeKept,
  type Format,
  formatOf,
  type TemplateCell,
} from "@kidorui/templates";
import type { IStyleData } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { CHARACTER, isInput, lookOf } from "./sheet-of-template.ts";

/** Cells from one corner to the other, counted from 0. */
export interface Spill {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** What the formulas of a sheet spill: the engine keeps it apart from the cells. */
export interface Spills {
  /** One for each formula. */
  readonly areas: readonly Spill[];
  /** What stands in a cell because of one. */
  readonly valueAt: (row: number, column: number) => unknown;
}

/** Rows and columns in use, those that only a spill uses among them. */
function used(sheet: FWorksheet, spills: Spills): readonly [number, number] {
  const { endRow, endColumn } = sheet.getDataRange().getRange();
  return [
    Math.max(endRow, ...spills.areas.map((spill) => spill.endRow)) + 1,
    Math.max(endColumn, ...spills.areas.map((spill) => spill.endColumn)) + 1,
  ];
}

const content = (value: unknown): Content =>
  typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;

const usedRange = (sheet: FWorksheet, spills: Spills): FRange => sheet.getRange(0, 0, ...used(sheet, spills));

/** What the cells of a sheet hold or compute, rows first. */
export const contentsOf = (sheet: FWorksheet, spills: Spills): readonly (readonly Content[])[] =>
  usedRange(sheet, spills)
    .getRawValues()
    .map((row, r) => row.map((value, c) => content(value ?? spills.valueAt(r, c))));

/** The same for a file without formats: a date stands as it is shown, since its number says nothing. */
export function plainContentsOf(sheet: FWorksheet, spills: Spills): readonly (readonly Content[])[] {
  const range = usedRange(sheet, spills);
  const [patterns, shown] = [range.getNumberFormats(), range.getDisplayValues()];
  return contentsOf(sheet, spills).map((row, r) =>
    row.map((cell, c) =>
      typeof cell === "number" && /y/i.test(patterns[r]?.[c] ?? "") ? (shown[r]?.[c] ?? null) : cell,
    ),
  );
}

/** A cell without a formula, which looks in the file as a template's does. */
function typedCell(value: Content, format: Format, style: IStyleData | null): TemplateCell | undefined {
  if (isInput(style)) return { kind: "input", value, format };
  const look = typeof value === "string" ? lookOf(style) : undefined;
  if (typeof value === "string" && look) return { kind: "words", text: value, look };
  return value === null ? undefined : { kind: "value", value, format };
}

/** A sheet as a file keeps it. A formula that the file's format cannot keep leaves its value. */
export function computedSheetOf(sheet: FWorksheet, spills: Spills): ComputedSheet {
  const contents = contentsOf(sheet, spills);
  const size = used(sheet, spills);
  const range = usedRange(sheet, spills);
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats().map((row) => row.map((pattern) => formatOf(pattern || undefined)));
  const styles = range.getCellStyles("cell");
  const spillAt = new Map(spills.areas.map((spill) => [`${spill.startRow},${spill.startColumn}`, spill]));
  /** Whether a cell is filled by a formula that the file keeps. */
  const isKeptSpill = (row: number, column: number): boolean =>
    spills.areas.some(
      (spill) =>
        row >= spill.startRow &&
        row <= spill.endRow &&
        column >= spill.startColumn &&
        column <= spill.endColumn &&
        canBeKept(formulas[spill.startRow]?.[spill.startColumn] ?? ""),
    );
  const kept = (row: number, column: number): TemplateCell | undefined => {
    const value = contents[row]?.[column] ?? null;
    const format = formats[row]?.[column] ?? "general";
    const formula = formulas[row]?.[column] ?? "";
    if (formula !== "" && canBeKept(formula)) {
      const spill = spillAt.get(`${row},${column}`);
      if (!spill) return { kind: "formula", formula, format };
      const columns = spill.endColumn - spill.startColumn + 1;
      return {
        kind: "table",
        formula,
        rows: spill.endRow - spill.startRow + 1,
        columns,
        formats: Array.from({ length: columns }, (_, i) => formats[row + 1]?.[column + i] ?? format),
      };
    }
    if (isKeptSpill(row, column)) return undefined;
    return typedCell(value, format, styles[row]?.[column]?.getValue() ?? null);
  };
  return {
    sheet: {
      name: sheet.getSheetName(),
      widths: Array.from({ length: size[1] }, (_, i) => Math.round(sheet.getColumnWidth(i) / CHARACTER)),
      frozenRows: sheet.getFreeze().ySplit,
      rows: contents.map((row, r) => row.map((_, c) => kept(r, c))),
    },
    contents,
  };
}
