import { createRequire } from "node:module";
import { NAMESPACE } from "@kidorui/formulas";
import type { SheetFunction } from "@kidorui/spreadsheet";
import type { TemplateCell, TemplateSheet } from "@kidorui/templates";
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

/** Workbooks opened so far: the engine remembers formulas by the name of their workbook, whichever engine that is in. */
let opened = 0;
const bookId = (): string => `book${++opened}`;

/** The engine with the built functions.js in it. */
function openEngine(observe: Observe) {
  const engine = createRequire(import.meta.url)(enginePath) as Engine;
  const functions = registeredFunctions().map((item) => adapted(item, observe, engine));
  return { api: engine.headlessSpreadsheet(functions), sheetOfTemplate: engine.sheetOfTemplate };
}

type Formulas = ReturnType<ReturnType<typeof openEngine>["api"]["getFormula"]>;

/** Until what is asked for next is computed: the engine's own way to wait gives up after half a minute. */
const calculated = (formulas: Formulas): Promise<void> =>
  new Promise((resolve) => {
    const listening = formulas.calculationEnd(() => {
      listening.dispose();
      resolve();
    });
  });

const shownOf = (rows: readonly (readonly unknown[])[]): Shown[][] =>
  rows.map((line) => line.map((cell) => (cell ?? null) as Shown));

/** Sheets of templates in one workbook. */
export interface TemplateBook {
  /** What each sheet shows. */
  read(): readonly Shown[][][];
  /** Types over every input that other sheets of the same form have otherwise, a sheet at a time. */
  typeOver(sheets: readonly TemplateSheet[]): Promise<void>;
}

/** Opens sheets of templates in one workbook, and computes them. */
export async function openTemplates(sheets: readonly TemplateSheet[]): Promise<TemplateBook> {
  const { api, sheetOfTemplate } = openEngine(() => undefined);
  const formula = api.getFormula();
  const workbook = api.createWorkbook({
    id: bookId(),
    sheetOrder: sheets.map(({ name }) => name),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.name, { id: sheet.name, ...sheetOfTemplate(sheet) }]),
    ),
  });
  const ended = calculated(formula);
  formula.executeCalculation();
  await ended;
  const contentOf = (cell: TemplateCell | undefined): Shown => (cell?.kind === "input" ? cell.value : null);
  return {
    read: () =>
      workbook
        .getSheets()
        .map((sheet) => shownOf(sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()).getValues())),
    async typeOver(others) {
      for (const [s, sheet] of others.entries()) {
        const values: Record<number, Record<number, { v: Shown }>> = {};
        sheet.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            const content = contentOf(cell);
            if (content !== contentOf(sheets[s]?.rows[r]?.[c]))
              values[r] = { ...values[r], [c]: { v: content } };
          });
        });
        if (Object.keys(values).length === 0) continue;
        const settled = calculated(formula);
        const shown = workbook.getSheetByName(sheet.name);
        if (!shown) throw new Error(`There is no sheet ${sheet.name}.`);
        shown.getRange(0, 0, sheet.rows.length, sheet.widths.length).setValues(values);
        await settled;
      }
    },
  };
}

/** Opens an empty spreadsheet in which the built functions.js is registered. */
export function openSpreadsheet(observe: Observe = () => undefined): Spreadsheet {
  const { api } = openEngine(observe);
  const sheet = api
    .createWorkbook({
      id: bookId(),
      sheetOrder: ["sheet"],
      sheets: { sheet: { id: "sheet", name: "Sheet1", rowCount: ROWS, columnCount: COLUMNS, cellData: {} } },
    })
    .getActiveSheet();
  const formula = api.getFormula();
  return {
    async write(row, column, contents) {
      const ended = calculated(formula);
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
