import { type AnyRow, cellChanges, compare } from "@kidorui/core";
import { namedCells } from "../lib/spill-cells.ts";
import type { EditionRecord, RecordedFigure } from "../models/edition-record.ts";

/** One thing a frozen edition says otherwise now. */
export interface Difference {
  readonly kind: "edition" | "figure" | "row" | "sentence";
  /** Formula and cell, row and column, or page. */
  readonly name: string;
  /** `undefined` where there was or is nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

const entries = <T>(named: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(named));

const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

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

function figureDifferences(
  formula: string,
  old: RecordedFigure | undefined,
  now: RecordedFigure | undefined,
): Difference[] {
  const kind = "figure";
  if (!old || !now) {
    const shown = (figure: RecordedFigure | undefined) =>
      figure && (Array.isArray(figure.value) ? "a table" : text(figure.value));
    return [{ kind, name: formula, before: shown(old), after: shown(now) }];
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

function rowDifferences(id: string, old: AnyRow | undefined, now: AnyRow | undefined): Difference[] {
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

/** Everything one record of an edition says otherwise than another: figures first, then rows, then sentences. */
export function differences(before: EditionRecord, after: EditionRecord): readonly Difference[] {
  return [
    ...(before.asOf === after.asOf
      ? []
      : [{ kind: "edition", name: "as_of", before: before.asOf, after: after.asOf } as const]),
    ...compare(entries(before.figures), entries(after.figures), isSame).flatMap((figure) =>
      figureDifferences(figure.name, figure.before, figure.after),
    ),
    ...compare(entries(before.rows), entries(after.rows), isSame).flatMap((row) =>
      rowDifferences(row.name, row.before, row.after),
    ),
    ...compare(entries(before.pages), entries(after.pages), isSame).flatMap((page) =>
      listDifferences("sentence", page.name, page.before ?? [], page.after ?? []),
    ),
  ];
}
