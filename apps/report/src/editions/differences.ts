import { type AnyRow, cellChanges, compare } from "@kidorui/core";
import { namedCells } from "../lib/spill-cells.ts";
import type { RecordedFigure } from "../models/edition-record.ts";

/** One thing an issued edition says that today's data and code give otherwise. */
export interface Difference {
  readonly kind: "edition" | "figure" | "row";
  /** Formula and cell, or row and column. */
  readonly name: string;
  /** `undefined` where there was or is nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

/** Items of one list that the other lacks, repeated ones counted. */
function missingIn(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

/** Lists compared: what went and what came, paired in order. */
function listDifferences(
  kind: Difference["kind"],
  name: string,
  old: readonly string[],
  now: readonly string[],
): Difference[] {
  const [gone, come] = [missingIn(old, now), missingIn(now, old)];
  if (gone.length + come.length === 0) {
    const moved = old.findIndex((item, i) => item !== now[i]);
    return moved < 0 ? [] : [{ kind, name: `${name}, order`, before: old[moved], after: now[moved] }];
  }
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    kind,
    name,
    before: gone[i],
    after: come[i],
  }));
}

/**
 * What a call gives otherwise than it gave.
 * @param now What it gives today, or why it gives nothing.
 */
export function figureDifferences(
  formula: string,
  old: RecordedFigure,
  now: RecordedFigure | string,
): Difference[] {
  const kind = "figure";
  if (typeof now === "string") {
    const before = Array.isArray(old.value) ? "a table" : text(old.value);
    return [{ kind, name: formula, before, after: now }];
  }
  const values = compare(namedCells(old.value), namedCells(now.value))
    .map(({ name: cell, before, after }): Difference => {
      const name = cell === "" ? formula : `${formula} [${cell}]`;
      return { kind, name, before: text(before), after: text(after) };
    })
    .filter(({ before, after }) => before !== after);
  const parts = (["unit", "interval"] as const).flatMap((part): Difference[] => {
    const [before, after] = [old[part], now[part]].map((value) => value && String(value));
    return before === after
      ? []
      : [{ kind, name: `${formula}, ${part}`, before: before || undefined, after: after || undefined }];
  });
  return [...values, ...parts, ...listDifferences(kind, `${formula}, rows read`, old.rows, now.rows)];
}

/** What a row says otherwise than it said. */
export function rowDifferences(id: string, old: AnyRow | undefined, now: AnyRow | undefined): Difference[] {
  const kind = "row";
  if (!old || !now)
    return [{ kind, name: id, before: old && JSON.stringify(old), after: now && JSON.stringify(now) }];
  return cellChanges(old, now).map(({ column, before, after }) => ({
    kind,
    name: `${id}, ${column}`,
    before: text(before),
    after: text(after),
  }));
}
