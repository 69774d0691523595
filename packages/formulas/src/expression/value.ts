import type { MetricError, Text } from "@kidorui/core";
import { type CellError, cellErrorOf } from "../errors.ts";

/** Every error a formula can come to: those of our functions, and Excel's own. */
export type ErrorName = CellError | "#REF!" | "#CALC!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#BUSY!";

/** An error as a value: it travels through a formula until something catches it. */
export class FormulaError {
  readonly name: ErrorName;
  /** Why, in both languages. */
  readonly text: Text;
  constructor(name: ErrorName, text: Text) {
    this.name = name;
    this.text = text;
  }
}

/** The error a cell would show for an error of a function. */
export const errorOf = ({ code, message, japanese }: MetricError): FormulaError =>
  new FormulaError(cellErrorOf(code), { en: message, ja: japanese ?? message });

/** What one cell holds; `null` is an argument that was left out. */
export type Scalar = number | string | boolean | null | FormulaError;

/** A rectangle of cells, rows first, at least one row and one column. */
export type Grid = readonly (readonly Scalar[])[];

/** A column of a table that has a name. */
export interface Column {
  readonly name: string;
  /** `undefined` where it has none or nobody stated it. */
  readonly unit: string | undefined;
  /** Its heading for readers. */
  readonly title: Text;
  /** The table of the data that it is a column of: its codes mean what they mean there. */
  readonly table?: string;
}

/** What a part of a formula comes to. */
export interface Value {
  readonly content: Scalar | Grid;
  /** Unit of all its numbers; `undefined` where it is not one, or not known. */
  readonly unit: string | undefined;
  /** A number written into the formula: it takes the unit of what stands beside it. */
  readonly bare?: true;
  /** Of a table: what its columns are. */
  readonly columns?: readonly Column[];
  /** Whether its first row holds the names of the columns. */
  readonly headed?: true;
  /** A single cell that a rectangle had: totals take from it what they take from a rectangle. */
  readonly ofGrid?: true;
}

export const isGrid = (content: Scalar | Grid): content is Grid => Array.isArray(content);
export const isError = (content: Scalar | Grid): content is FormulaError => content instanceof FormulaError;

/** A value without a unit. */
export const plain = (content: Scalar | Grid): Value => ({ content, unit: undefined });

/** Any content as a rectangle. */
export const gridOf = (content: Scalar | Grid): Grid => (isGrid(content) ? content : [[content]]);

/** Whether totals read a value as a rectangle, of which they pass over texts, truth values and blanks. */
export const isRange = ({ content, ofGrid }: Value): boolean => isGrid(content) || ofGrid === true;

/** A rectangle of one cell is that cell to whoever reads it. */
export const contentOfGrid = (grid: Grid): Scalar | Grid => {
  const [row, ...others] = grid;
  const [cell, ...more] = row ?? [];
  return others.length === 0 && more.length === 0 && cell !== undefined ? cell : grid;
};

/** A rectangle as a value, which knows that it is one when a single cell is left of it. */
export const valueOfGrid = (grid: Grid): Pick<Value, "content" | "ofGrid"> => {
  const content = contentOfGrid(grid);
  return isGrid(content) ? { content } : { content, ofGrid: true };
};
