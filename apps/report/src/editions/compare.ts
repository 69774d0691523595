import {
  type Answering,
  answerMoves,
  apart,
  draftEdition,
  type Edition,
  effectiveDate,
  type FactCause,
  factId,
  type Move,
  type RowChange,
  rowChanges,
  rowId,
  type Tables,
  visibleTables,
} from "@kidorui/core";
import type { Publication } from "../lib/publication.ts";
import { answers, publishedCalls } from "../models/published-calls.ts";

/** An edition on one state of the data. */
export interface State extends Publication {
  readonly edition: string;
}

/** One row that differs, and why its fact does, where the row is the one that either state uses. */
export interface RowMove extends RowChange {
  readonly cause: FactCause | undefined;
}

/** One published number that moved, and the pages of either state that show it. */
export interface FigureMove extends Move {
  readonly pages: readonly string[];
}

/** What differs between two states: rows, and the published numbers that move with them. */
export interface Comparison {
  readonly rows: readonly RowMove[];
  readonly figures: readonly FigureMove[];
  /** Numbers that either side publishes. */
  readonly published: number;
}

/** Name under which the tables as they lie there are shown. */
export const WORKTREE = "worktree";

/** The day up to which everything in the tables is seen. */
const newestDay = (tables: Tables, from: string): string =>
  [from, ...tables.sources.map(effectiveDate), ...tables.corrections.map(({ since }) => since)].reduce(
    (newest, day) => (day > newest ? day : newest),
  );

/**
 * The tables with one more edition that sees everything in them: what the next edition would show.
 * @param asOf Its date; by default the newest date in the tables, and no earlier than the newest edition.
 */
export function withWorktreeEdition(tables: Tables, asOf?: string): Tables {
  const newest =
    tables.editions
      .map((edition) => edition.as_of)
      .sort()
      .at(-1) ?? "";
  const edition = draftEdition(WORKTREE, asOf ?? newestDay(tables, newest));
  return { ...tables, editions: [...tables.editions, edition] };
}

/** A row with the cause of its fact, if either edition uses the row; others stand beside it as alternatives. */
function withCause(change: RowChange, a: Edition, b: Edition): RowMove {
  const { table, kind } = change;
  const found = apart(a, b, table, factId(table, change.row));
  const used = kind === "withdrawn" ? found?.before.row : found?.after.row;
  const isUsed = used !== undefined && rowId({ table, row: used }) === change.rowId;
  return { ...change, cause: isUsed ? found?.cause : undefined };
}

/**
 * Compares what two states publish: every call of either is put to both.
 * @param rows The rows that differ, if not those that the two editions see.
 */
export function compareStates(older: State, newer: State, rows?: readonly RowChange[]): Comparison {
  const calls = [older, newer].map((state) => publishedCalls(state, state.edition));
  const all = calls.flatMap((some) => [...some.values()].map(({ call }) => call));
  const answering = ({ dataset, edition }: State): Answering => ({
    edition: dataset.edition(edition),
    answers: answers(dataset, edition, all),
  });
  const [before, after] = [answering(older), answering(newer)];
  const pagesOf = (formula: string): readonly string[] => [
    ...new Set(calls.flatMap((some) => some.get(formula)?.pages ?? [])),
  ];
  const differing = rows ?? rowChanges(visibleTables(before.edition), visibleTables(after.edition));
  return {
    rows: differing.map((row) => withCause(row, before.edition, after.edition)),
    figures: answerMoves(before, after).map((move) => ({ ...move, pages: pagesOf(move.formula) })),
    published: new Set(calls.flatMap((some) => [...some.keys()])).size,
  };
}
