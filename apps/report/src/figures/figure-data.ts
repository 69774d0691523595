import type { Column } from "@kidorui/formulas/expression";
import type { FigureParts, FigurePlace, FigureSource } from "../lib/figure.ts";
import type { Asked } from "../text/page-text.ts";

/** One row of what a figure is drawn from. */
export interface TableRow {
  text(column: string): string;
  /** The code that a word of a column stands for; the word itself where there is none. */
  code(column: string): string;
  /** The number in a column, or `null` where the cell is empty or holds a word. */
  number(column: string): number | null;
  /** The publisher's mark beside the number of a column; "" where there is none. */
  mark(column: string): string;
  /** Where a figure's table finds the cell. */
  at(column: string, mark?: string): FigurePlace;
}

/** What a figure is drawn from: a table that a formula gives, or one that the text writes. */
export interface FigureData extends FigureSource {
  readonly asked: Asked;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  has(column: string): boolean;
  /** @throws {TextFault} where there is no such column. */
  column(name: string): Column;
  /** The words of a choice written behind the figure: `label=country`. */
  choice(name: string): string | undefined;
  /** The same where a name of the page may stand for the code: `of=element`. */
  code(name: string): string | undefined;
  /** The number of the name of the page that a choice is, `null` where it has none; `undefined` for other words. */
  held(name: string): number | null | undefined;
  /** The table that stands below the drawing. */
  tabled(rows?: readonly TableRow[]): Pick<FigureParts, "columns" | "rows">;
}
