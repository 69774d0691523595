import { createRequire } from "node:module";
import { NAMESPACE } from "@kidorui/formulas";
import type { SheetFunction } from "@kidorui/spreadsheet";
import type { TemplateSheet } from "@kidorui/templates";
import { enginePath } from "./build-engine.ts";
import { CellFault, type Registered, registeredFunctions } from "./registered.ts";

/** What a cell shows: a value, an error such as `#N/A`, or nothing. */
export type Shown = number | string | boolean | null;

/** A spreadsheet with our functions in it, one sheet of it. Rows and columns count from 0. */
export interface Spreadsheet {
  /** Writes contents as typed, formulas with `=`, and waits for the recalculation. */
  write(row: number, column: number, contents: readonly (readonly Shown[])[]): Promise<void>;
  read(row: number, column: number, rows: number, columns: number): Shown[][];
}

/** The bundled engine. */
type Engine = typeof import("@kidorui/spreadsheet");

/** Rows and columns of the one sheet. */
const [ROWS, COLUMNS] = [200_000, 60];

/** Sees what a function gives to the engine, before the engine rounds it. */
export type Observe = (id: string, value: unknown) => void;

/** A function of the built functions.js as the engine calls it. */
function adapted({ metadata, compute }: Registered, observe: Observe, { ShownError }: Engine): SheetFunction {
  const shown = (cell: unknown): unknown => (cell instanceof CellFault ? new ShownError(cell.code) : cell);
  return {
    name: `${NAMESPACE}.${metadata.name}`,
    isRange: metadata.parameters.map(({ dimensionality }) => dimensionality === "matrix"),
    compute: (args) => {
      try {
        const value = compute(...args);
        observe(metadata.id, value);
        return Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map(shown)) : value;
      } catch (error) {
        if (error instanceof CellFault) return shown(error);
        throw error;
      }
    },
  };
}

/** The engine with the built functions.js in it. */
function openEngine(observe: Observe) {
  const engine = createRequire(import.meta.url)(enginePath) as Engine;
  const functions = registeredFunctions().map((item) => adapted(item, observe, engine));
  return { api: engine.headlessSpreadsheet(functions), sheetOfTemplate: engine.sheetOfTemplate };
}

const shownOf = (rows: readonly (readonly unknown[])[]): Shown[][] =>
  rows.map((line) => line.map((cell) => (cell ?? null) as Shown));

/** What sheets of templates show when they are opened in one workbook. */
export async function openTemplates(sheets: readonly TemplateSheet[]): Promise<readonly Shown[][][]> {
  const { api, sheetOfTemplate } = openEngine(() => undefined);
  const workbook = api.createWorkbook({
    id: "book",
    sheetOrder: sheets.map(({ name }) => name),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.name, { id: sheet.name, ...sheetOfTemplate(sheet) }]),
    ),
  });
  const ended = api.getFormula().onCalculationEnd();
  api.getFormula().executeCalculation();
  await ended;
  return workbook
    .getSheets()
    .map((sheet) => shownOf(sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()).getValues()));
}

/** Opens an empty spreadsheet in which the built functions.js is registered. */
export function openSpreadsheet(observe: Observe = () => undefined): Spreadsheet {
  const { api } = openEngine(observe);
  const sheet = api
    .createWorkbook({
      id: "book",
      sheetOrder: ["sheet"],
      sheets: { sheet: { id: "sheet", name: "Sheet1", rowCount: ROWS, columnCount: COLUMNS, cellData: {} } },
    })
    .getActiveSheet();
  const formula = api.getFormula();
  return {
    async write(row, column, contents) {
      const ended = formula.onCalculationEnd();
      sheet
        .getRange(row, column, contents.length, contents[0]?.length ?? 0)
        .setValues(
          contents.map((line) =>
            line.map((content) =>
              typeof content === "string" && content.startsWith("=") ? { f: content } : { v: content },
            ),
          ),
        );
      await ended;
    },
    read: (row, column, rows, columns) => shownOf(sheet.getRange(row, column, rows, columns).getValues()),
  };
}
