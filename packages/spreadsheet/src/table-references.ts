import type { Text } from "@kidorui/core";
import { ErrorType, Lexer } from "@univerjs/engine-formula";

/** A text, or the quoted name of a sheet: brackets in them mean nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^'[]|'')*'/g;

/** `Table1[kg]`, `[@kg]`, `Table1[[#This Row],[kg]]`, `[Book1.xlsx]Sheet1!A1`; one that has no end as far as it goes. */
const BRACKETED =
  /'?[\p{L}\p{N}_.\\]*\[(?:[^[\]]|\[[^\]]*\])*(?:\](?:[\p{L}\p{N}_. ]*'?![$A-Za-z0-9:]+)?|$)/u;

/**
 * The first reference of a formula to a table by its name, or to another file: the sheet has neither.
 * @example tableReferenceIn('=SUM(Table1[kg])&"[t]"') // "Table1[kg]"
 */
const tableReferenceIn = (formula: string): string | undefined =>
  BRACKETED.exec(formula.replace(QUOTED, (text) => " ".repeat(text.length)))?.[0];

/** Why a formula that refers to a table gives `#NAME?`, and how to mend it; `undefined` for any other. */
export function refusalOf(formula: string): Text | undefined {
  const reference = tableReferenceIn(formula);
  return reference === undefined
    ? undefined
    : {
        en: `${reference}: tables with names and other files are not known here. Write cells in its place, such as B2:B9.`,
        ja: `${reference}：テーブル名や他のファイルへの参照は使えない。B2:B9のようなセル範囲に書き換える。`,
      };
}

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
    return tableReferenceIn(formula) === undefined
      ? read.call(this, formula, transformSuffix)
      : ErrorType.NAME;
  };
}
