import { ErrorType, Lexer } from "@univerjs/engine-formula";

/** A text, or the quoted name of a sheet: brackets in them mean nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^'[]|'')*'/g;

/**
 * Whether a formula refers to a table by its name, or to another file: the sheet has neither.
 * @example refersToTable('=SUM(Table1[kg])') // true
 */
export const refersToTable = (formula: string): boolean => /\[/.test(formula.replace(QUOTED, ""));

/** What reads a formula of a cell; an error in its place is what the cell shows. */
interface Reader {
  treeBuilder(formula: string, transformSuffix?: boolean): unknown;
}

const reader: Reader = Lexer.prototype;
const read = reader.treeBuilder;

/**
 * Refuses formulas that refer to tables whole, as Excel does where it has no such table. The engine (0.25.1) refuses
 * the reference alone, which an `IFERROR` around it would turn into a number.
 */
export function refuseTableReferences(): void {
  reader.treeBuilder = function (formula, transformSuffix) {
    return refersToTable(formula) ? ErrorType.NAME : read.call(this, formula, transformSuffix);
  };
}
