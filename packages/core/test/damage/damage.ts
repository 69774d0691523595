import type { Column } from "../../src/tables/define.ts";
import { allows, wordsOf } from "./declared.ts";
import {
  columnValues,
  contentOf,
  indexOf,
  type RawFolder,
  type RawTable,
  rawCells,
  withCells,
} from "./raw-table.ts";

/** A place in the files, both numbers from 1. */
export interface Spot {
  readonly table: string;
  readonly line: number;
  readonly column: number;
}

/** One damaged file. */
export interface Damage {
  readonly content: string | Uint8Array;
  /** Where it breaks a declared rule; absent where it breaks none that the definitions tell. */
  readonly spot?: Spot | undefined;
}

/** What a damage is made from. */
export interface Scene {
  readonly folder: RawFolder;
  readonly table: RawTable;
  /** A random whole number from 0 up to a bound, which it does not reach. */
  readonly below: (bound: number) => number;
}

/** Damages a table, or leaves it where it holds nothing of the kind. */
export type Damager = (scene: Scene) => Damage | undefined;

/** One of some things; none of none. */
export const pick = <T>({ below }: Scene, things: readonly T[]): T | undefined =>
  things[below(things.length)];

/** A file from its lines. */
export const fileOf = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** A cell of a row: its line, from 0, its place in it, its column, and what it says. */
export interface Target {
  readonly line: number;
  readonly index: number;
  readonly column: Column;
  readonly value: string;
}

/** A cell of a random row in a random column of those that are wanted. */
export function target(
  scene: Scene,
  wanted: (column: Column) => boolean,
  holds: (value: string) => boolean = () => true,
): Target | undefined {
  const { table } = scene;
  const column = pick(scene, table.definition.columns.filter(wanted));
  if (!column) return undefined;
  const index = indexOf(table, column.name);
  const rows = columnValues(table, index).flatMap((value, row) =>
    holds(value) ? [{ value, line: row + 1 }] : [],
  );
  const chosen = pick(scene, rows);
  return chosen && { ...chosen, index, column };
}

/** Where a cell of a line begins. */
export const spotOf = ({ name }: RawTable, line: number, text: string, index: number): Spot => ({
  table: name,
  line: line + 1,
  column: rawCells(text)[index]?.column ?? 0,
});

/** Whether a cell keeps what its column declares, the table it refers to included. */
export function keeps({ folder }: Scene, column: Column, value: string): boolean {
  if (!allows(column, value)) return false;
  const referred = column.references === undefined ? undefined : folder.get(column.references);
  if (!referred) return true;
  const codes = new Set(columnValues(referred, 0));
  return wordsOf(column, value).every((word) => codes.has(word));
}

/** Writes one cell of a row anew; its column tells whether that breaks a rule. */
export function overwrite(scene: Scene, { line, index, column }: Target, cell: string): Damage {
  const { table } = scene;
  const text = withCells(table.cells[line] ?? [], new Map([[index, cell]]));
  return {
    content: fileOf(table.lines.with(line, text)),
    spot: keeps(scene, column, contentOf(cell)) ? undefined : spotOf(table, line, text, index),
  };
}
