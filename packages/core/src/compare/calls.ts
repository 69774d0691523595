import type { Edition } from "../dataset/dataset.ts";
import { factId, type RowRef } from "../dataset/row-id.ts";
import { type Cause, causes, type Extent } from "./cause.ts";
import { compare, type Difference } from "./compare.ts";
import { type Apart, apart } from "./statement.ts";

/** What stands in a cell. */
export type CellValue = string | number | boolean | null;

/** What an edition answers to a call. */
export interface Answer {
  /** By name; a single value has the empty name. */
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly unit: string;
  /** Rows that were read. */
  readonly rows: readonly RowRef[];
  /** Whether the numbers are results of a model or of a pledge, not what somebody published. */
  readonly isModelled: boolean;
}

/** An edition and its answers by the name of the call; a call it cannot answer is not there. */
export interface Answering {
  readonly edition: Edition;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** One published number that differs between two editions. */
export interface Move {
  /** Name of the call. */
  readonly formula: string;
  /** Name of the cell of a spill; empty for a single number. */
  readonly cell: string;
  readonly unit: string;
  /** `null` where there is no number. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The weightiest first. */
  readonly causes: readonly Cause[];
}

const extents: readonly Extent[] = ["figure", "words", "place"];

/**
 * Why the answers of two editions to one call differ: the causes of the facts behind it that differ
 * most. Words beside a figure count only where no figure moved, and a newer place only where no word did.
 */
function causesOf(a: Edition, b: Edition, rows: readonly RowRef[]): readonly Cause[] {
  const facts = new Map(rows.map(({ table, row }) => [`${table}/${factId(table, row)}`, { table, row }]));
  const found = [...facts.values()].flatMap(({ table, row }): Apart[] => {
    const one = apart(a, b, table, factId(table, row));
    return one ? [one] : [];
  });
  const extent = extents.find((some) => found.some((one) => one.extent === some));
  const present = new Set<Cause>(found.filter((one) => one.extent === extent).map(({ cause }) => cause));
  return present.size === 0 ? ["method"] : causes.filter((cause) => present.has(cause));
}

const CAME: readonly Cause[] = ["new-data"];
const WENT: readonly Cause[] = ["not-listed", "withdrawn"];

/** A number that came or went did so with its own fact, whatever else happened to the list it stands in. */
function narrowed(
  all: readonly Cause[],
  { before, after }: Pick<Move, "before" | "after">,
): readonly Cause[] {
  const own = all.filter((cause) =>
    before === null ? CAME.includes(cause) : after === null && WENT.includes(cause),
  );
  return own.length > 0 ? own : all;
}

const none: ReadonlyMap<string, CellValue> = new Map();

function movesOf(a: Edition, b: Edition, { name, before, after }: Difference<Answer>): Move[] {
  const [old, now] = [before?.cells ?? none, after?.cells ?? none];
  const why = causesOf(a, b, [...(before?.rows ?? []), ...(after?.rows ?? [])]);
  const isModelled = after?.isModelled ?? false;
  return compare(old, now).flatMap((cell): Move[] => {
    const values = { before: cell.before ?? null, after: cell.after ?? null };
    if (values.before === values.after) return [];
    // A result that was not there before says that it is computed now, not that the world changed.
    const found = values.before === null && isModelled ? (["first-given"] as const) : narrowed(why, values);
    const unit = after?.unit || before?.unit || "";
    return [{ formula: name, cell: cell.name, unit, ...values, causes: found }];
  });
}

/** Every number that two editions answer differently, in the order of the names of the calls. */
export function answerMoves(older: Answering, newer: Answering): Move[] {
  return compare(older.answers, newer.answers)
    .toSorted((x, y) => (x.name < y.name ? -1 : 1))
    .flatMap((difference) => movesOf(older.edition, newer.edition, difference));
}
