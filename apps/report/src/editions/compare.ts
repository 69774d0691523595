import {
  effectiveDate,
  type Row,
  type RowChange,
  rowChanges,
  type Tables,
  visibleTables,
} from "@kidorui/core";
import { type FigureMove, figureMoves, type Side } from "../models/figure-moves.ts";
import { loadModels, type Models } from "./load-models.ts";

/** An edition on one state of the tables. */
export interface State {
  readonly models: Models;
  readonly edition: string;
}

/** What differs between two states: rows, and the published numbers that move with them. */
export interface Comparison {
  readonly rows: readonly RowChange[];
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
  const edition: Row<"editions"> = {
    edition_id: WORKTREE,
    as_of: asOf ?? newestDay(tables, newest),
    // Issued after every erratum, so that it shows none of the mistakes.
    published: "9999-12-31",
    hash: "",
    note_en: "",
    note_ja: "",
  };
  return { ...tables, editions: [...tables.editions, edition] };
}

/** Loads the models on tables and picks an edition of them. */
export const stateOf = async (tables: Tables, edition: string): Promise<State> => ({
  models: await loadModels(tables),
  edition,
});

/**
 * Compares what two states publish: every call of either is put to both.
 * @param rows The rows that differ, if not those that the two editions see.
 */
export function compareStates(older: State, newer: State, rows?: readonly RowChange[]): Comparison {
  const calls = [older, newer].map(({ models, edition }) => models.publishedCalls(edition));
  const [oldCalls, newCalls] = calls;
  const all = calls.flatMap((some) => [...some.values()].map(({ call }) => call));
  const side = ({ models, edition }: State, own: Side["calls"] | undefined): Side => ({
    calls: own ?? new Map(),
    answers: models.answers(edition, all),
  });
  const seen = ({ models, edition }: State): Tables => visibleTables(models.dataset.edition(edition));
  return {
    rows: rows ?? rowChanges(seen(older), seen(newer)),
    figures: figureMoves(side(older, oldCalls), side(newer, newCalls)),
    published: new Set(calls.flatMap((some) => [...some.keys()])).size,
  };
}
