import { type AnyRow, type Column, type Edition, MetricError } from "@kidorui/core";
import { invalid } from "./cells/cell.ts";
import type { Filter } from "./cells/filter.ts";
import { numberFromText } from "./cells/number.ts";
import { otherCalendar } from "./cells/other-calendar.ts";
import { periodFromText } from "./cells/period.ts";
import { kindOfColumn } from "./names/kind-of-column.ts";
import type { NamedKind } from "./names/named-things.ts";
import { codeFor, codeOf } from "./names.ts";

const compare = {
  "=": (o: number) => o === 0,
  "<>": (o: number) => o !== 0,
  ">": (o: number) => o > 0,
  "<": (o: number) => o < 0,
  ">=": (o: number) => o >= 0,
  "<=": (o: number) => o <= 0,
} as const;

const isNumeric = ({ type }: Column): boolean => type === "number" || type === "integer";

/** The codes of a cell that holds several. */
const codesIn = (text: string): readonly string[] => text.split(/\s+/).filter((code) => code !== "");

/** The value of a criterion with codes in the place of names: one, or of a list column several. */
function codesFor(edition: Edition, kind: NamedKind, { list }: Column, value: string): string {
  const parts = list && codeFor(edition, kind, value) === undefined ? codesIn(value) : [value];
  return parts.map((part) => codeOf(edition, kind, part, () => "filters")).join(" ");
}

/**
 * A time as its column writes it: 2024 for 2024年, 2024H1 for 2024年上半期. A column of numbers holds no other time
 * than years.
 * @throws {MetricError} `invalid-argument` for years of other calendars, with the reason.
 */
function dated(column: Column, filter: Filter): Filter {
  const { value } = filter;
  const isTime = column.type === "period" || column.type === "date";
  if (!isTime && (!isNumeric(column) || numberFromText(value) !== undefined)) return filter;
  const period = periodFromText(value);
  if (period !== undefined) return isTime || /^\d{4}$/.test(period) ? { ...filter, value: period } : filter;
  const reason = otherCalendar(value);
  if (reason === undefined) return filter;
  const expected = { en: `a time as ${column.name} has it`, ja: `${column.name}の列にある形の年または期間` };
  throw invalid(() => "filters", expected, value, reason);
}

/**
 * A filter as the data write it: the code in the place of a name, where the column holds codes, one or a list,
 * and times as `dated` has them.
 * @throws {MetricError} `invalid-argument` for an unknown name, with the nearest known one; as `dated`.
 */
export function coded(edition: Edition, column: Column, filter: Filter): Filter {
  const kind = kindOfColumn(column);
  if (kind === undefined) return dated(column, filter);
  const asksForOne = filter.comparison === "=" || filter.comparison === "<>";
  if (!asksForOne || filter.value === "") return filter;
  return { ...filter, value: codesFor(edition, kind, column, filter.value) };
}

/** Whether a cell that holds several codes has all that are asked for. */
function holds(cell: string, value: string): boolean {
  const held = new Set(codesIn(cell.toLowerCase()));
  return codesIn(value.toLowerCase()).every((code) => held.has(code));
}

/** Whether one row satisfies one filter, as COUNTIF would have it: blanks differ from everything. A list is asked for its codes. */
function satisfies(row: AnyRow, column: Column, { comparison, value }: Filter): boolean {
  const cell = row[column.name] ?? null;
  const blank = cell === null || cell === "";
  if (value === "") return comparison === "=" ? blank : comparison === "<>" && !blank;
  if (blank) return comparison === "<>";
  if (column.list && (comparison === "=" || comparison === "<>")) {
    return holds(String(cell), value) === (comparison === "=");
  }
  if (!isNumeric(column)) {
    const [left, right] = [String(cell).toLowerCase(), value.toLowerCase()];
    return compare[comparison](left < right ? -1 : left > right ? 1 : 0);
  }
  const number = numberFromText(value);
  if (number === undefined) {
    throw new MetricError(
      "invalid-argument",
      `filters: ${column.name} holds numbers, received "${value.slice(0, 40)}".`,
      `filters：${column.name}は数値の列である（指定値：「${value.slice(0, 40)}」）。`,
    );
  }
  return compare[comparison](Math.sign(Number(cell) - number));
}

/**
 * A test for rows: every filter must hold, except that several equalities on one column are
 * alternatives.
 * @throws {MetricError} `invalid-argument` for an unknown column or a criterion that is no number.
 */
export function criteria(
  filters: readonly Filter[],
  columnOf: (name: string) => Column,
): (row: AnyRow) => boolean {
  const equalities = new Map<string, Filter[]>();
  const others: { readonly column: Column; readonly filter: Filter }[] = [];
  for (const filter of filters) {
    const column = columnOf(filter.column);
    if (filter.comparison === "=") {
      equalities.set(column.name, [...(equalities.get(column.name) ?? []), filter]);
    } else others.push({ column, filter });
  }
  const groups = [...equalities].map(([name, list]) => ({ column: columnOf(name), list }));
  return (row) =>
    others.every(({ column, filter }) => satisfies(row, column, filter)) &&
    groups.every(({ column, list }) => list.some((filter) => satisfies(row, column, filter)));
}
