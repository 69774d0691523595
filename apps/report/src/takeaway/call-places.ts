import type { Content } from "@kidorui/templates";

/** What a call gave, as the record of an edition has it. */
export interface RecordedCall {
  readonly value: unknown;
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
}

/** A call with the place of its result in the workbook. */
export interface PlacedCall {
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
  readonly matrix: readonly (readonly Content[])[];
  /** First row of the result, from 1. */
  readonly row: number;
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** Columns before the results: formula, unit, range. */
const BEFORE = 4;
/** Functions that every spreadsheet computes in the same way, and of a single cell: SUM((a="x")*1) asks for many. */
const KNOWN = new Set(["INDEX", "MIN", "MAX", "ABS"]);

const matrixOf = (value: unknown): readonly (readonly Content[])[] =>
  Array.isArray(value) ? (value as readonly (readonly Content[])[]) : [[value as Content]];

/** Where a call begins and ends in a formula; strings and brackets within it are its own. */
function callAt(formula: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let at = formula.indexOf("(", start); at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === '"') isText = !isText;
    if (isText) continue;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

/** Ends a call that is asked for its result without the headings; one that is recorded has them. */
const BARE = /,FALSE(,"[^"]*"\))$/;

/** The calls of an edition one below the other, each with the place of its result. */
export class CallPlaces {
  readonly #sheet: string;
  readonly #calls = new Map<string, PlacedCall>();

  /** @param sheet Name of the sheet that they stand on. */
  constructor(calls: Readonly<Record<string, RecordedCall>>, sheet: string) {
    this.#sheet = sheet;
    let row = 2;
    for (const [formula, { value, unit, interval }] of Object.entries(calls)) {
      const matrix = matrixOf(value);
      this.#calls.set(formula, { unit, interval, matrix, row });
      row += Math.max(1, matrix.length);
    }
  }

  /** A cell of the result of a call, counted from 0, as a formula on another sheet spells it. */
  cell({ row }: PlacedCall, down: number, across: number): string {
    return `'${this.#sheet}'!$${letters(BEFORE + across)}$${row + down}`;
  }

  /** A call by its formula, with or without headings. */
  get(formula: string): PlacedCall | undefined {
    const headed = this.#calls.get(formula.replace(BARE, ",$1"));
    if (headed === undefined || !BARE.test(formula)) return headed;
    return { ...headed, matrix: headed.matrix.slice(1), row: headed.row + 1 };
  }

  #range(call: PlacedCall): string {
    const [width, height] = [Math.max(1, ...call.matrix.map((row) => row.length)), call.matrix.length];
    const first = this.cell(call, 0, 0);
    return width === 1 && height === 1
      ? first
      : `${first}:$${letters(BEFORE + width - 1)}$${call.row + height - 1}`;
  }

  [Symbol.iterator](): IterableIterator<[string, PlacedCall]> {
    return this.#calls.entries();
  }

  /**
   * A published formula with each of its calls replaced by the place of its result; `undefined` where what is left is
   * not what every spreadsheet computes.
   */
  native(formula: string): string | undefined {
    let text = "";
    let rest = "";
    for (let at = 0; at < formula.length; ) {
      const start = formula.indexOf("REE.", at);
      const between = formula.slice(at, start < 0 ? undefined : start);
      text += between;
      rest += between;
      if (start < 0) break;
      const end = callAt(formula, start);
      const call = this.get(`=${formula.slice(start, end)}`);
      if (call === undefined) return undefined;
      text += this.#range(call);
      at = end;
    }
    const functions = rest.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
    return functions.every((name) => KNOWN.has(name)) ? text : undefined;
  }
}
