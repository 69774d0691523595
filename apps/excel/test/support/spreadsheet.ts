import { createRequire } from "node:module";
import { NAMESPACE } from "@kidorui/formulas";
import { enginePath } from "./build-engine.ts";
import { CellFault, type Registered, registeredFunctions } from "./registered.ts";
import { asExcelCalls, asExcelSends } from "./texts-in-calls.ts";

/** What a cell shows: a value, an error such as `#N/A`, or nothing. */
export type Shown = number | string | boolean | null;

/** A spreadsheet with our functions in it, one sheet of it. Rows and columns count from 0. */
export interface Spreadsheet {
  /** Writes contents as typed, formulas with `=`, and waits for the recalculation. */
  write(row: number, column: number, contents: readonly (readonly Shown[])[]): Promise<void>;
  read(row: number, column: number, rows: number, columns: number): Shown[][];
}

/** The part of the engine's interface that is used here; its own types need a page. */
interface EngineRange {
  setValues(values: readonly (readonly unknown[])[]): void;
  getValues(): (Shown | undefined)[][];
}
interface EngineSheet {
  getRange(row: number, column: number, rows: number, columns: number): EngineRange;
}
interface EngineFormula {
  registerFunction(name: string, compute: (...args: readonly unknown[]) => unknown): unknown;
  onCalculationEnd(): Promise<void>;
}
interface Engine {
  createUniver(options: object): {
    univerAPI: {
      createWorkbook(workbook: object): { getActiveSheet(): EngineSheet };
      getFormula(): EngineFormula;
    };
  };
  LocaleType: { EN_US: string };
  UniverSheetsNodeCorePreset(): object;
}

/** Rows and columns of the one sheet. */
const [ROWS, COLUMNS] = [200_000, 60];

/** Sees what a function gives to the engine, before the engine rounds it. */
export type Observe = (id: string, value: unknown) => void;

const isOneCell = (rows: readonly unknown[]): boolean =>
  rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;

/**
 * Calls a function as Excel would: left-out arguments are `null`, ranges are tables, one cell is its value. A range
 * where one cell belongs is handed over whole: whether Excel does so or calls the function for each cell is
 * not known, and is on the list of what to try there.
 */
function adapted({ metadata, compute }: Registered, observe: Observe) {
  return (...received: readonly unknown[]): unknown => {
    const args = metadata.parameters.map(({ dimensionality }, i) => {
      const value = asExcelSends(received[i] ?? null);
      if (dimensionality === "matrix") return value === null || Array.isArray(value) ? value : [[value]];
      return Array.isArray(value) && isOneCell(value) ? (value[0][0] ?? null) : value;
    });
    try {
      const value = compute(...args);
      observe(metadata.id, value);
      // Arrays of another realm are no arrays to the engine.
      return Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map(cellText)) : value;
    } catch (error) {
      if (error instanceof CellFault) return error.code;
      throw error;
    }
  };
}

const cellText = (cell: unknown): unknown => (cell instanceof CellFault ? cell.code : cell);

/** Opens an empty spreadsheet in which the built functions.js is registered. */
export function openSpreadsheet(observe: Observe = () => undefined): Spreadsheet {
  const { createUniver, LocaleType, UniverSheetsNodeCorePreset } = createRequire(import.meta.url)(
    enginePath,
  ) as Engine;
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: {},
    presets: [UniverSheetsNodeCorePreset()],
  });
  // The workbook must be there before the functions.
  const sheet = univerAPI
    .createWorkbook({
      id: "book",
      sheetOrder: ["sheet"],
      sheets: { sheet: { id: "sheet", name: "Sheet1", rowCount: ROWS, columnCount: COLUMNS, cellData: {} } },
    })
    .getActiveSheet();
  const formula = univerAPI.getFormula();
  for (const item of registeredFunctions()) {
    formula.registerFunction(`${NAMESPACE}.${item.metadata.name}`, adapted(item, observe));
  }
  return {
    async write(row, column, contents) {
      const ended = formula.onCalculationEnd();
      sheet
        .getRange(row, column, contents.length, contents[0]?.length ?? 0)
        .setValues(
          contents.map((line) =>
            line.map((content) =>
              typeof content === "string" && content.startsWith("=")
                ? { f: asExcelCalls(content) }
                : { v: content },
            ),
          ),
        );
      await ended;
    },
    read: (row, column, rows, columns) =>
      sheet
        .getRange(row, column, rows, columns)
        .getValues()
        .map((line) => line.map((cell) => cell ?? null)),
  };
}
