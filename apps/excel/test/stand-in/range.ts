import { type Box, boxOf, cellName, meeting } from "./address.ts";
import { proxy, type Queue } from "./queue.ts";
import type { Plain, Sheet } from "./sheet.ts";

/** Where a range stands, told when Excel is asked: a spill reaches as far as it then does. */
export type Place = () => { readonly sheet: Sheet; readonly box: Box } | undefined;

/** What ranges share: the queue, and the list of undo steps that every write empties. */
export interface Desk {
  readonly queue: Queue;
  /** Steps a person could undo. */
  undo: number;
  writes: number;
  /** Cells that were chosen last. */
  chosen: string;
  worksheet(sheet: () => Sheet | undefined): object;
}

/** A range as office.js gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is Excel's own, and only a part of it
export function range(desk: Desk, place: Place): any {
  const at = (move: (box: Box, sheet: Sheet) => Box | undefined): unknown =>
    range(desk, () => {
      const known = place();
      const box = known && move(known.box, known.sheet);
      return known && box && { sheet: known.sheet, box };
    });
  const each = <T>(read: (name: string, sheet: Sheet) => T): readonly (readonly T[])[] => {
    const known = place();
    if (!known) return [];
    const { sheet, box } = known;
    return Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (_, c) => read(cellName(box.row + r, box.column + c), sheet)),
    );
  };
  const facts = () => {
    const known = place();
    if (!known) return undefined;
    const { sheet, box } = known;
    return {
      get address() {
        return sheet.address(box);
      },
      rowIndex: box.row,
      columnIndex: box.column,
      rowCount: box.rows,
      columnCount: box.columns,
      get formulas() {
        const shown = sheet.shown();
        return each((name) => sheet.formulaAt(name, shown));
      },
      get values() {
        const shown = sheet.shown();
        return each((name) => shown.get(name)?.value ?? "");
      },
      get valueTypes() {
        const shown = sheet.shown();
        return each((name) => shown.get(name)?.type ?? "Empty");
      },
    };
  };
  const write = (lines: readonly (readonly Plain[])[]) =>
    desk.queue.add(() => {
      const known = place();
      if (!known) throw new Error("ItemNotFound");
      const { sheet, box } = known;
      if (lines.length !== box.rows || lines.some((line) => line.length !== box.columns)) {
        throw new Error("InvalidArgument: the lines do not fit the range.");
      }
      desk.undo = 0;
      desk.writes += 1;
      const cells = lines.flatMap((line, r) =>
        line.map((content, c) => [box.row + r, box.column + c, content] as const),
      );
      // Whole or not at all, as Excel does.
      for (const cell of cells) sheet.check(...cell);
      for (const cell of cells) sheet.enter(...cell);
    });
  const first = ({ row, column }: Box): string => cellName(row, column);
  const must = (found: unknown) => {
    desk.queue.add(() => {
      if (!place()) throw new Error("ItemNotFound");
    });
    return found;
  };
  const made = proxy(desk.queue, facts, {
    getCell: (r: number, c: number) =>
      at(({ row, column }) => ({ row: row + r, column: column + c, rows: 1, columns: 1 })),
    getResizedRange: (down: number, right: number) =>
      at((box) => ({ ...box, rows: box.rows + down, columns: box.columns + right })),
    getEntireRow: () => at((box) => ({ ...box, column: 0, columns: 16_384 })),
    getEntireColumn: () => at((box) => ({ ...box, row: 0, rows: 1_048_576 })),
    getIntersectionOrNullObject: (other: { readonly place: Place }) =>
      at((box, sheet) => {
        const there = other.place();
        return there && there.sheet === sheet ? meeting(box, there.box) : undefined;
      }),
    getBoundingRect: (other: { readonly place: Place }) =>
      at((box) => {
        const there = other.place()?.box ?? box;
        const row = Math.min(box.row, there.row);
        const column = Math.min(box.column, there.column);
        return {
          row,
          column,
          rows: Math.max(box.row + box.rows, there.row + there.rows) - row,
          columns: Math.max(box.column + box.columns, there.column + there.columns) - column,
        };
      }),
    getSpillParentOrNullObject: () =>
      at((box, sheet) => {
        const parent = sheet.spillParent(first(box));
        return parent === undefined ? undefined : boxOf(parent);
      }),
    getSpillingToRangeOrNullObject: () => at((box, sheet) => sheet.spillFrom(first(box))),
    getSpillingToRange: () => must(at((box, sheet) => sheet.spillFrom(first(box)))),
    select: () =>
      desk.queue.add(() => {
        const known = place();
        if (known) desk.chosen = known.sheet.address(known.box);
      }),
    copyFrom: (source: { readonly place: Place }) =>
      desk.queue.add(() => {
        const from = source.place();
        const to = place();
        if (!from || !to) return;
        // As "paste values": what a cell shows becomes what it holds.
        const shown = from.sheet.shown();
        desk.undo = 0;
        for (let r = 0; r < from.box.rows; r += 1)
          for (let c = 0; c < from.box.columns; c += 1) {
            const value = shown.get(cellName(from.box.row + r, from.box.column + c))?.value ?? "";
            to.sheet.enter(to.box.row + r, to.box.column + c, value);
          }
      }),
    get worksheet() {
      return desk.worksheet(() => place()?.sheet);
    },
    place,
  });
  return new Proxy(made, {
    set(_, name, value) {
      if (name !== "formulas" && name !== "values") return false;
      write(value);
      return true;
    },
  });
}
