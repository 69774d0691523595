import type { Dataset, Lang } from "@kidorui/core";
import {
  Evaluator,
  gridOf,
  isError,
  NO_NAMES,
  namesIn,
  parseSheetFormula,
  type Scalar,
  type Value,
} from "@kidorui/formulas/expression";
import { addressOf, areaOf } from "./address.ts";
import type { Content, TemplateCell, TemplateSheet } from "./template.ts";

/** A sheet with the value of every cell, rows first. */
export interface ComputedSheet {
  readonly sheet: TemplateSheet;
  readonly contents: readonly (readonly Content[])[];
}

type Grid = Content[][];

const at = (grid: readonly (readonly Content[])[], row: number, column: number): Content =>
  grid[row]?.[column] ?? null;

/** What a cell holds before anything is computed. */
function written(cell: TemplateCell | undefined): Content {
  if (cell?.kind === "words") return cell.text;
  return cell?.kind === "input" || cell?.kind === "value" ? cell.value : null;
}

/** Computes sheets as a spreadsheet does: each formula when something first asks for it, and once. */
class Computation {
  readonly #evaluator: Evaluator;
  readonly #sheets: ReadonlyMap<string, TemplateSheet>;
  readonly #grids = new Map<string, Grid>();
  readonly #pending = new Set<string>();
  readonly #done = new Set<string>();

  constructor(sheets: readonly TemplateSheet[], evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (const [key, { rows }] of this.#sheets) {
      this.#grids.set(
        key,
        rows.map((row) => row.map(written)),
      );
    }
  }

  /** The sheet with every formula computed. */
  whole(sheet: TemplateSheet): ComputedSheet {
    const key = sheet.name.toLowerCase();
    sheet.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        this.#compute(key, r, c, cell);
      });
    });
    return { sheet, contents: this.#grids.get(key) ?? [] };
  }

  #compute(key: string, row: number, column: number, cell: TemplateCell | undefined): void {
    if (cell?.kind !== "formula" && cell?.kind !== "table") return;
    const place = `'${this.#sheets.get(key)?.name}'!${addressOf(row, column)}`;
    if (this.#done.has(place)) return;
    if (this.#pending.has(place)) throw new Error(`${place} depends on itself.`);
    this.#pending.add(place);
    this.#put(key, row, column, cell, gridOf(this.#valueOf(key, cell.formula).content), place);
    this.#done.add(place);
  }

  /** Writes a result; a template with an error in it, or without room for a table, is not whole. */
  #put(
    key: string,
    row: number,
    column: number,
    cell: Extract<TemplateCell, { kind: "formula" | "table" }>,
    result: readonly (readonly Scalar[])[],
    place: string,
  ): void {
    const [rows, columns] = cell.kind === "table" ? [cell.rows, cell.columns] : [1, 1];
    if (result.length > rows || (result[0]?.length ?? 0) > columns) {
      throw new Error(`${place}: expected at most ${rows} × ${columns}, found ${result.length} rows.`);
    }
    const grid = this.#grids.get(key) ?? [];
    result.forEach((line, i) => {
      const target = grid[row + i] ?? [];
      grid[row + i] = target;
      line.forEach((content, j) => {
        if (content !== null && isError(content)) {
          throw new Error(`${place} ${cell.formula}: ${content.name} ${content.text.en}`);
        }
        if ((i > 0 || j > 0) && this.#sheets.get(key)?.rows[row + i]?.[column + j]) {
          throw new Error(`${place}: ${addressOf(row + i, column + j)} is in use.`);
        }
        target[column + j] = content;
      });
    });
  }

  /** A formula's value from the cells that it refers to. */
  #valueOf(key: string, text: string): Value {
    const expression = parseSheetFormula(text);
    const references = [...new Set(namesIn(expression))];
    const given = references.map((name): [string, Value] => [name, this.#read(key, name)]);
    return this.#evaluator.given(given).evaluate(expression).value;
  }

  #read(own: string, reference: string): Value {
    const { sheet = own, top, left, bottom, right } = areaOf(reference);
    const definition = this.#sheets.get(sheet);
    if (!definition) throw new Error(`There is no sheet ${sheet}.`);
    definition.rows.slice(0, bottom + 1).forEach((row, r) => {
      row.slice(0, right + 1).forEach((cell, c) => {
        // Cells in the area, and tables that may reach into it.
        const reach = cell?.kind === "table" ? cell : { rows: 1, columns: 1 };
        if (r + reach.rows > top && c + reach.columns > left) this.#compute(sheet, r, c, cell);
      });
    });
    const grid = this.#grids.get(sheet) ?? [];
    const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) => at(grid, top + i, left + j)),
    );
    const single = cells.length === 1 && cells[0]?.length === 1;
    return { content: single ? (cells[0]?.[0] ?? null) : cells, unit: undefined };
  }
}

/**
 * Computes the sheets of a workbook, in which formulas may refer from one to another.
 * @throws {Error} Where a formula gives an error, or a table finds no room.
 */
export function compute(
  sheets: readonly TemplateSheet[],
  dataset: Dataset,
  edition: string,
  lang: Lang,
): readonly ComputedSheet[] {
  const computation = new Computation(sheets, new Evaluator(dataset, edition, NO_NAMES, lang));
  return sheets.map((sheet) => computation.whole(sheet));
}
