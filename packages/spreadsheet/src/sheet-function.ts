import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** An error as a cell shows it, `#N/A` say. */
export class ShownError {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** The cell whose formula calls a function, counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A function as the sheet calls it. */
export interface SheetFunction {
  /** With its namespace. */
  readonly name: string;
  /** Of each parameter, whether it takes a range. */
  readonly isRange: readonly boolean[];
  /**
   * Gives a cell, or rows of cells, each a value or a `ShownError`.
   * @param args As many as there are parameters, as Excel hands them over: what is left out is `null`, a range is a
   *   table in which blank cells are 0, one cell is its value.
   */
  readonly compute: (args: readonly unknown[], place: Place) => unknown;
}

const isTable = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

/** A cell as desktop Excel sends it: a blank one is 0. */
const cellSent = (cell: Nullable<BaseValueObject>): unknown => (!cell || cell.isNull() ? 0 : cell.getValue());

/**
 * What Excel would hand over. A range where one cell belongs is handed over whole: whether Excel does so or calls
 * the function for each cell is not known, and is on the list of what to try there.
 */
function sent(value: BaseValueObject | undefined, isRange: boolean): unknown {
  if (value === undefined || (!isTable(value) && value.isNull())) return null;
  if (!isTable(value)) return isRange ? [[value.getValue()]] : value.getValue();
  const rows = value
    .getArrayValue()
    .map((row) => Array.from<Nullable<BaseValueObject>, unknown>(row, cellSent));
  return !isRange && rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** A value as a cell holds it: a text stays one, whatever it reads like. */
function held(value: unknown): BaseValueObject {
  if (value instanceof ShownError) return ErrorValueObject.create(value.name as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value == null ? "" : String(value));
}

function heldTable(rows: readonly (readonly unknown[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from(row, held)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/**
 * A class of the engine for a function. Not the engine's own way to add functions: that takes texts which read as
 * numbers or dates for such, in what a function is given and in what it gives, and 0 for an argument that is left out.
 */
export function engineFunction({ name, isRange, compute }: SheetFunction): new () => BaseFunction {
  return class extends BaseFunction {
    constructor() {
      super(name);
    }
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      if (values.length > isRange.length || values.some((value) => value.isLambda())) {
        return ErrorValueObject.create("#VALUE!" as ErrorType);
      }
      const place = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
      const value = compute(
        isRange.map((takesRange, i) => sent(values[i], takesRange)),
        place,
      );
      return Array.isArray(value) ? heldTable(value) : held(value);
    }
  };
}
