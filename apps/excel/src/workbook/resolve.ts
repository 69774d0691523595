import type { Text } from "@kidorui/core";
import { FormulaError, type Value } from "@kidorui/formulas/expression";
import { fill } from "../words/fill.ts";
import { references } from "../words/references.ts";
import { valueOfCells } from "./cells.ts";
import { type Reference, referenceOf } from "./reference.ts";
import { SPILLS, supports, TABLE_OF_CELL } from "./supports.ts";

/** What the references of a formula hold. */
export interface Resolved {
  readonly values: ReadonlyMap<string, Value>;
  /** Why the others could not be read. */
  readonly refusals: ReadonlyMap<string, Text>;
}

type Found = Excel.Range | Value | Text;

const isText = (found: Found): found is Text => "en" in found;
const isRange = (found: Found): found is Excel.Range => "load" in found;

const gone = (name: string): Text => fill(references.gone, { name });

type Of<K extends Reference["kind"]> = Extract<Reference, { readonly kind: K }>;

/** Reads what one formula refers to; each step waits for Excel once for all references. */
class Reading {
  readonly #context: Excel.RequestContext;
  readonly #cell: Excel.Range;
  constructor(context: Excel.RequestContext, cell: Excel.Range) {
    this.#context = context;
    this.#cell = cell;
  }

  async #sheet(name: string | undefined): Promise<Excel.Worksheet | undefined> {
    if (name === undefined) return this.#cell.worksheet;
    const sheet = this.#context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await this.#context.sync();
    return sheet.isNullObject ? undefined : sheet;
  }

  /** The range as its formula takes it: what it spills, or its cell in line with the formula. */
  async #taken(range: Excel.Range, spilled: boolean, inLine: boolean): Promise<Found> {
    if (spilled) return supports(SPILLS) ? range.getSpillingToRange() : references.tooOld;
    if (!inLine) return range;
    const beside = range.getIntersectionOrNullObject(this.#cell.getEntireRow());
    const above = range.getIntersectionOrNullObject(this.#cell.getEntireColumn());
    range.load("rowCount,columnCount");
    for (const one of [beside, above]) one.load("rowCount,columnCount");
    await this.#context.sync();
    if (range.rowCount * range.columnCount === 1) return range;
    const single = [beside, above].find((one) => !one.isNullObject && one.rowCount * one.columnCount === 1);
    return (
      single ?? {
        content: new FormulaError("#VALUE!", references.notInLine),
        unit: undefined,
      }
    );
  }

  async #range(text: string, { sheet: name, address, spilled, inLine }: Of<"range">): Promise<Found> {
    const sheet = await this.#sheet(name);
    return sheet ? this.#taken(sheet.getRange(address), spilled, inLine) : gone(text);
  }

  async #name(text: string, { sheet: ofSheet, name, spilled, inLine }: Of<"name">): Promise<Found> {
    const { workbook } = this.#context;
    const sheet = await this.#sheet(ofSheet);
    if (!sheet) return gone(text);
    const [own, common] = [sheet.names, workbook.names].map((names) => names.getItemOrNullObject(name));
    const table = workbook.tables.getItemOrNullObject(name);
    for (const item of [own, common]) item?.load("type,value");
    table.load("name");
    await this.#context.sync();
    const item = [own, common].find((one) => one && !one.isNullObject);
    if (item === undefined) return table.isNullObject ? gone(text) : table.getDataBodyRange();
    if (item.type === "Range") return this.#taken(item.getRange(), spilled, inLine);
    if (item.type === "Array" || item.type === "Error") return gone(text);
    return { content: item.value, unit: undefined };
  }

  async #table(text: string, { table: name, part, columns }: Of<"table">): Promise<Found> {
    const { workbook } = this.#context;
    if (name === undefined && !supports(TABLE_OF_CELL)) return gone(text);
    const table =
      name === undefined ? this.#cell.getTables(false).getFirst() : workbook.tables.getItemOrNullObject(name);
    const listed = columns.map((column) => table.columns.getItemOrNullObject(column));
    table.load("name");
    for (const column of listed) column.load("name");
    await this.#context.sync();
    if (table.isNullObject || listed.some((column) => column.isNullObject)) return gone(text);
    const holders = listed.length === 0 ? [table] : listed;
    const [first, last] = holders.map((holder) => {
      if (part === "all") return holder.getRange();
      if (part === "headers") return holder.getHeaderRowRange();
      if (part === "totals") return holder.getTotalRowRange();
      return holder.getDataBodyRange();
    });
    if (!first) return gone(text);
    const whole = last ? first.getBoundingRect(last) : first;
    return part === "row" ? whole.getIntersectionOrNullObject(this.#cell.getEntireRow()) : whole;
  }

  async #found(text: string): Promise<Found> {
    const reference = referenceOf(text);
    switch (reference.kind) {
      case "elsewhere":
        return fill(references.elsewhere, { name: text });
      case "range":
        return this.#range(text, reference);
      case "name":
        return this.#name(text, reference);
      case "table":
        return this.#table(text, reference);
    }
  }

  /**
   * Of whole columns the rows down to the last in use, of whole rows the columns likewise: from their first cell on,
   * so that columns of several sheets stay side by side and a message counts rows as the sheet does.
   */
  async #inUse(range: Excel.Range): Promise<Excel.Range | undefined> {
    range.load("rowCount,columnCount");
    await this.#context.sync();
    const [isLong, isWide] = [range.rowCount > 100_000, range.columnCount > 10_000];
    if (!isLong && !isWide) return range;
    const used = range.worksheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await this.#context.sync();
    if (used.isNullObject) return undefined;
    const reach = isLong && isWide ? used : isLong ? used.getEntireRow() : used.getEntireColumn();
    const part = range.getIntersectionOrNullObject(reach);
    part.load("address");
    await this.#context.sync();
    if (part.isNullObject) return undefined;
    return range.getCell(0, 0).getBoundingRect(part);
  }

  async #valueOf(range: Excel.Range): Promise<Value> {
    const part = await this.#inUse(range);
    if (!part) return { content: null, unit: undefined };
    part.load("values,valueTypes");
    await this.#context.sync();
    return valueOfCells(part.values, part.valueTypes);
  }

  async read(text: string): Promise<Value | Text> {
    try {
      const found = await this.#found(text);
      return isText(found) || !isRange(found) ? found : await this.#valueOf(found);
    } catch {
      // A cell that spills nothing, a table without totals: Excel says so by an error.
      return gone(text);
    }
  }
}

/**
 * What the references of a formula hold, as Excel would hand them to it.
 * @param cell The cell of the formula.
 * @param names References spelt as the formula spells them.
 */
export async function resolve(
  context: Excel.RequestContext,
  cell: Excel.Range,
  names: readonly string[],
): Promise<Resolved> {
  const reading = new Reading(context, cell);
  const values = new Map<string, Value>();
  const refusals = new Map<string, Text>();
  for (const name of new Set(names)) {
    const found = await reading.read(name);
    if ("content" in found) values.set(name, found);
    else refusals.set(name, found);
  }
  return { values, refusals };
}
