import { type Format, type Look, patterns, type TemplateCell, type TemplateSheet } from "@kidorui/templates";
import {
  BooleanNumber,
  BorderStyleTypes,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";

/** Size of a title's letters. */
const TITLE = 16;

const looks: Readonly<Record<Look, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: TITLE },
  heading: { bl: BooleanNumber.TRUE, bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: "#1b2027" } } } },
  note: { cl: { rgb: "#5a626d" } },
  label: {},
};

/** What is to be typed over: a yellow that is one also where the engine turns light into dark. */
const INPUT: IStyleData = { bg: { rgb: "#ffe9a3" } };

/** Whether a cell of such a style is to be typed over. */
export const isInput = (style: IStyleData | null): boolean => style?.bg?.rgb === INPUT.bg?.rgb;

/** How the words of a cell look, by its style. */
export function lookOf(style: IStyleData | null): Look | undefined {
  if (style?.bl === BooleanNumber.TRUE) return style.fs === TITLE ? "title" : "heading";
  return style?.cl?.rgb === looks.note.cl?.rgb ? "note" : undefined;
}

const numbers = (format: Format): IStyleData => {
  const pattern = patterns[format];
  return pattern === undefined ? {} : { n: { pattern } };
};

function cellData(cell: TemplateCell): ICellData {
  switch (cell.kind) {
    case "words":
      return { v: cell.text, s: looks[cell.look] };
    case "input":
      return { v: cell.value, s: { ...INPUT, ...numbers(cell.format) } };
    case "value":
      return { v: cell.value, s: numbers(cell.format) };
    case "formula":
      return { f: cell.formula, s: numbers(cell.format) };
    case "table":
      return { f: cell.formula, s: numbers(cell.formats[0] ?? "general") };
  }
}

/** Cells by row and column: the formats of a table stand where it will spill. */
function cellsOf({ rows }: TemplateSheet): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, data: ICellData) => {
    cells[row] = { ...cells[row], [column]: data };
  };
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      if (cell.kind === "table") {
        for (let i = 0; i < cell.rows; i += 1) {
          cell.formats.forEach((format, j) => {
            if (format !== "general") put(r + i, c + j, { s: numbers(format) });
          });
        }
      }
      put(r, c, cellData(cell));
    });
  });
  return cells;
}

/** Pixels of a character, with room for bold headings in whatever font the browser has. */
export const CHARACTER = 8;

/** Width of a column in pixels, from one in characters. */
const pixels = (characters: number): number => Math.round(characters * CHARACTER + 5);

/** Pixels of a row with a title, which is larger than other words. */
const TITLE_ROW = 32;

const heights = ({ rows }: TemplateSheet): NonNullable<IWorksheetData["rowData"]> =>
  Object.fromEntries(
    rows.flatMap((row, i) =>
      row.some((cell) => cell?.kind === "words" && cell.look === "title") ? [[i, { h: TITLE_ROW }]] : [],
    ),
  );

const frozen = ({ frozenRows: rows }: TemplateSheet): Pick<Partial<IWorksheetData>, "freeze"> =>
  rows === undefined ? {} : { freeze: { startRow: rows, startColumn: -1, xSplit: 0, ySplit: rows } };

/** Rows of a sheet: room for the longest lists, of countries say, and a table of problems. */
export const ROWS = 1000;

/** A sheet of a template as the engine opens it, with room to go on. */
export const sheetOfTemplate = (sheet: TemplateSheet): Partial<IWorksheetData> => ({
  name: sheet.name,
  rowCount: ROWS,
  columnCount: Math.max(26, sheet.widths.length + 10),
  columnData: Object.fromEntries(sheet.widths.map((width, i) => [i, { w: pixels(width) }])),
  rowData: heights(sheet),
  cellData: cellsOf(sheet),
  ...frozen(sheet),
});
