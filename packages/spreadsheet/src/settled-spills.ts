import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { CalculateFormulaService, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** By workbook and sheet. */
type BySheet<T> = Record<string, Nullable<Record<string, Nullable<T>>>>;
/** Where formulas spill, by the row and the column of each. */
type Ranges = BySheet<IObjectMatrixPrimitiveType<IRange>>;
type Cells = BySheet<ObjectMatrix<Nullable<ICellData>>>;

/** What a recalculation came to so far. */
interface Runtime {
  readonly unitData: Cells;
  readonly arrayFormulaRange: Ranges;
  readonly arrayFormulaCellData: Cells;
  readonly runtimeFeatureRange: object;
}

/** What the engine keeps to itself of a recalculation. */
interface Calculation {
  readonly _currentConfigService: {
    getArrayFormulaRange(): Ranges;
    getArrayFormulaCellData(): Cells;
    loadDirtyRangesAndExcludedCell(dirty: readonly object[], excluded: object): void;
  };
  _apply(isAfterSpills?: boolean): Promise<Nullable<Runtime>>;
  _getArrayFormulaDirtyRangeAndExcludedRange(
    ranges: Ranges,
    features: object,
  ): { dirtyRanges: readonly object[] };
  _executeStep(): Promise<boolean | undefined>;
}

/** A table that a formula spills. */
interface Spill {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
  /** What is in it, to tell whether it changed. */
  readonly values: string;
}
type Spills = ReadonlyMap<string, Spill>;

/** Tables that follow from each other in more steps than this depend on themselves, or on chance (`RANDARRAY`). */
const LONGEST_CHAIN = 20;

function forEachCell(range: IRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) visit(row, column);
  }
}

const contains = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** Tables by the cell of their formula. */
function tablesAt(ranges: Ranges, cells: Cells): Map<string, Spill> {
  const spills = new Map<string, Spill>();
  for (const [unitId, sheets] of Object.entries(ranges)) {
    for (const [sheetId, sheetRanges] of Object.entries(sheets ?? {})) {
      new ObjectMatrix<IRange>(sheetRanges ?? {}).forValue((row, column, range) => {
        const values: unknown[] = [range];
        forEachCell(range, (r, c) => void values.push(cells[unitId]?.[sheetId]?.getValue(r, c)?.v));
        spills.set(JSON.stringify([unitId, sheetId, row, column]), {
          unitId,
          sheetId,
          range,
          values: JSON.stringify(values),
        });
      });
    }
  }
  return spills;
}

/** Tables that were computed, and formulas that gave one before and now a single value. */
function computed(runtime: Runtime, before: Spills): Spills {
  const spills = tablesAt(runtime.arrayFormulaRange, runtime.arrayFormulaCellData);
  for (const [key, { unitId, sheetId, range }] of before) {
    const { startRow, startColumn } = range;
    const cell = runtime.unitData[unitId]?.[sheetId]?.getValue(startRow, startColumn);
    if (!cell || spills.has(key)) continue;
    const own = { ...range, endRow: startRow, endColumn: startColumn };
    spills.set(key, { unitId, sheetId, range: own, values: JSON.stringify([own, cell.v]) });
  }
  return spills;
}

/** Forgets what stood in cells that a table gave up. */
function forget(cells: Cells, { unitId, sheetId, range }: Spill, before: IRange): void {
  forEachCell(before, (row, column) => {
    if (!contains(range, row, column)) cells[unitId]?.[sheetId]?.realDeleteValue(row, column);
  });
}

/**
 * Makes a recalculation come to rest. That of the engine (0.25.1) reads, below a table that became shorter, what stood
 * there before; leaves alone what depends on those cells only; and does not follow a table that another one gives. Here
 * cells that a table gives up are forgotten, and what reads its cells, old or new, is computed again until no table
 * changes.
 */
export function settleSpills(): void {
  const calculation = CalculateFormulaService.prototype as unknown as Calculation;
  calculation._executeStep = async function (this: Calculation) {
    const config = this._currentConfigService;
    let known: Spills = tablesAt(config.getArrayFormulaRange(), {});
    let runtime = await this._apply();
    for (let step = 0; runtime && step < LONGEST_CHAIN; step += 1) {
      const { arrayFormulaCellData, runtimeFeatureRange } = runtime;
      const spills = computed(runtime, known);
      const changed = [...spills].filter(([key, { values }]) => known.get(key)?.values !== values);
      const dirty = changed.flatMap(([key, spill]) => {
        const before = known.get(key)?.range ?? spill.range;
        forget(config.getArrayFormulaCellData(), spill, before);
        forget(arrayFormulaCellData, spill, before);
        return [spill, { ...spill, range: before }];
      });
      const features = this._getArrayFormulaDirtyRangeAndExcludedRange({}, runtimeFeatureRange).dirtyRanges;
      const marked = step === 0 ? [...dirty, ...features] : dirty;
      if (marked.length === 0) return true;
      known = new Map([...known, ...spills]);
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      config.loadDirtyRangesAndExcludedCell(marked, {});
      runtime = await this._apply(true);
    }
    return runtime ? true : undefined;
  };
}
