import type { Cell } from "@kidorui/formulas";
import { namedCells } from "../lib/spill-cells.ts";
import type { Answer, AnswerRow, PublishedCall } from "./published-calls.ts";

/**
 * Why a published number moved. `correction`: a row was set right by this project. `revision`: the
 * publisher gives another figure. `other-source`: another publisher's figure is used. `new-data`: facts
 * came in. `withdrawn`: facts left the list. `method`: the same rows give another number.
 */
export type MoveCause = "correction" | "revision" | "other-source" | "new-data" | "withdrawn" | "method";

/** One published number that differs between two editions. */
export interface FigureMove {
  /** Formula without an edition. */
  readonly formula: string;
  /** Name of the cell of a spill; empty for a single number. */
  readonly cell: string;
  /** Pages of either edition that show it. */
  readonly pages: readonly string[];
  readonly unit: string;
  /** `null` where there is no number. */
  readonly before: Cell;
  readonly after: Cell;
  /** In the order of their weight. */
  readonly causes: readonly MoveCause[];
}

/** Calls of one edition and its answers to the calls of both. */
export interface Side {
  readonly calls: ReadonlyMap<string, PublishedCall>;
  readonly answers: ReadonlyMap<string, Answer>;
}

const order: readonly MoveCause[] = [
  "correction",
  "revision",
  "other-source",
  "new-data",
  "withdrawn",
  "method",
];

const factsOf = ({ rows }: Answer): ReadonlyMap<string, AnswerRow> =>
  new Map(Object.values(rows).map((row) => [row.fact, row]));

function causeOf(before: AnswerRow | undefined, after: AnswerRow | undefined): MoveCause | undefined {
  if (!before || !after) return before ? "withdrawn" : "new-data";
  if (after.corrected && !before.corrected) return "correction";
  if (before.source !== after.source)
    return before.publisher === after.publisher ? "revision" : "other-source";
  return JSON.stringify(before.row) === JSON.stringify(after.row) ? undefined : "correction";
}

const nothing: Answer = { value: null, unit: "", rows: {} };

/** Why two answers differ, judged by the rows behind them. */
export function moveCauses(before: Answer, after: Answer): readonly MoveCause[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  const causes = new Set(
    [...new Set([...old.keys(), ...now.keys()])].map((fact) => causeOf(old.get(fact), now.get(fact))),
  );
  const found = order.filter((cause) => causes.has(cause));
  return found.length > 0 ? found : ["method"];
}

/** A number that came or went did so with its own fact, whatever else happened to the list it stands in. */
function narrowed(causes: readonly MoveCause[], before: Cell, after: Cell): readonly MoveCause[] {
  if (before === null && causes.includes("new-data")) return ["new-data"];
  if (after === null && causes.includes("withdrawn")) return ["withdrawn"];
  return causes;
}

/** Every number on the pages of either side that differs between them, in the order of formulas. */
export function figureMoves(older: Side, newer: Side): readonly FigureMove[] {
  const names = [...new Set([...older.calls.keys(), ...newer.calls.keys()])].sort();
  return names.flatMap((formula): FigureMove[] => {
    const [before = nothing, after = nothing] = [older.answers.get(formula), newer.answers.get(formula)];
    const [old, now] = [namedCells(before.value), namedCells(after.value)];
    const cells = [...new Set([...old.keys(), ...now.keys()])].filter(
      (cell) => (old.get(cell) ?? null) !== (now.get(cell) ?? null),
    );
    if (cells.length === 0) return [];
    const pages = [older, newer].flatMap(({ calls }) => calls.get(formula)?.pages ?? []);
    const shared = {
      formula,
      pages: [...new Set(pages)],
      unit: after.unit || before.unit,
      causes: moveCauses(before, after),
    };
    return cells.flatMap((cell): FigureMove[] => {
      const [from, to] = [old.get(cell) ?? null, now.get(cell) ?? null];
      // Of a spill that one side lacks altogether, the single empty cell says nothing.
      if (cell === "" && old.size + now.size > 2) return [];
      return [{ ...shared, cell, before: from, after: to, causes: narrowed(shared.causes, from, to) }];
    });
  });
}
