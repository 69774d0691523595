import type { Text } from "@kidorui/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { addressOf } from "./address.ts";
import type { ComputedSheet } from "./compute.ts";
import { keptFormula } from "./kept-formula.ts";
import { patterns } from "./patterns.ts";
import type { Content, Format, Look, TemplateCell } from "./template.ts";

type FontStyle = NonNullable<CellStyle["font"]>;
type FillStyle = NonNullable<CellStyle["fill"]>;

const font = (rest: FontStyle): FontStyle => ({ name: "Calibri", size: 11, ...rest });

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: font({ size: 16, bold: true }) },
  heading: {
    font: font({ bold: true }),
    border: { bottom: { style: "thin", color: { rgb: "1B2027" } } },
  },
  note: { font: font({ color: { rgb: "5A626D" } }) },
  label: { font: font({}) },
};

const filled = (rgb: string): FillStyle => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

/** Cells to type into are filled, formulas of ours are in the accent: so a reader tells them from Excel's own. */
function styleOf(cell: TemplateCell, format: Format): CellStyle {
  if (cell.kind === "words") return looks[cell.look];
  const number = patterns[format];
  const base: CellStyle = number === undefined ? {} : { numFmt: number };
  if (cell.kind === "input") return { ...base, font: font({}), fill: filled("FFF6D5") };
  if (cell.kind === "value") return { ...base, font: font({}) };
  return { ...base, font: font(isOurs(cell.formula) ? { color: { rgb: "0B5D6B" } } : {}) };
}

const isOurs = (formula: string): boolean => /\bREE\./.test(formula);

/** Whether Excel must be told that the formula computes with whole ranges. */
const isArray = (formula: string): boolean => isOurs(formula) || /\b(SUM|MIN|MAX)\(IF\(/.test(formula);

function cellOf(
  cell: TemplateCell,
  content: Content,
  row: number,
  column: number,
  size: readonly [number, number],
): Partial<Cell> {
  if (cell.kind === "words") return { value: cell.text, style: styleOf(cell, "general") };
  if (cell.kind === "input" || cell.kind === "value")
    return { value: cell.value, style: styleOf(cell, cell.format) };
  const format = cell.kind === "table" ? (cell.formats[0] ?? "general") : cell.format;
  const computed = {
    formula: keptFormula(cell.formula),
    formulaResult: content,
    style: styleOf(cell, format),
  };
  if (!isArray(cell.formula)) return computed;
  const end = addressOf(row + size[0] - 1, column + size[1] - 1);
  return {
    ...computed,
    formulaType: "array",
    formulaDynamic: true,
    formulaRef: `${addressOf(row, column)}:${end}`,
  };
}

/** A heading over numbers stands where they end. */
const atTheRight = ({ style = {}, ...cell }: Partial<Cell>): Partial<Cell> => ({
  ...cell,
  style: { ...style, alignment: { ...style.alignment, horizontal: "right" } },
});

/** How many rows and columns of what was kept free a table takes. */
function sizeOf(
  cell: TemplateCell,
  contents: ComputedSheet["contents"],
  row: number,
  column: number,
): readonly [number, number] {
  if (cell.kind !== "table") return [1, 1];
  const taken = (r: number, c: number) => contents[r]?.[c] !== undefined;
  const rows = Array.from({ length: cell.rows }, (_, i) => i).filter((i) => taken(row + i, column)).length;
  const columns = Array.from({ length: cell.columns }, (_, j) => j).filter((j) =>
    taken(row, column + j),
  ).length;
  return [Math.max(1, rows), Math.max(1, columns)];
}

function sheetOf({ sheet, contents }: ComputedSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      const size = sizeOf(cell, contents, r, c);
      if (cell.kind === "table") {
        for (let i = 0; i < size[0]; i += 1) {
          for (let j = 0; j < size[1]; j += 1) {
            const style = styleOf(cell, cell.formats[j] ?? "general");
            cells.set(`${r + i},${c + j}`, { value: contents[r + i]?.[c + j] ?? null, style });
          }
        }
      }
      const written = cellOf(cell, contents[r]?.[c] ?? null, r, c, size);
      const isOverNumbers =
        cell.kind === "words" && cell.look === "heading" && typeof contents[r + 1]?.[c] === "number";
      cells.set(`${r},${c}`, isOverNumbers ? atTheRight(written) : written);
    });
  });
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.frozenRows ? { freezePane: { rows: sheet.frozenRows } } : {}),
    view: { showGridLines: true },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/**
 * The version of Excel's calculation that computed the file: with the present one Excel shows what is kept and computes
 * when something changes, so that a reader without the add-in sees numbers and not `#NAME?`.
 */
const CALCULATION = '<calcPr calcId="191029"/>';

/** Dates of a file in the archive; the earliest that one can name. */
const NEVER = new Date(1980, 0, 1);

/** The library has Excel compute everything when a file is opened; ours is computed already. */
function withoutComputing(bytes: Uint8Array): Uint8Array {
  const { "xl/workbook.xml": workbook, ...others } = unzipSync(bytes);
  const text = workbook ? strFromU8(workbook) : "";
  const written = text.replace(/<calcPr[^>]*\/>/, CALCULATION);
  if (written === text) throw new Error("Expected calcPr in xl/workbook.xml, found none.");
  return zipSync({ ...others, "xl/workbook.xml": strToU8(written) }, { mtime: NEVER });
}

/** A workbook as a file: formulas with what they gave, the same bytes for the same sheets. */
export async function workbookFile(sheets: readonly ComputedSheet[], name: Text): Promise<Uint8Array> {
  const never = new Date(0);
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: { name: "Calibri", size: 11 },
    properties: { title: name.en, creator: "Kidorui", created: never, modified: never },
  });
  return withoutComputing(bytes);
}
