import { describe, expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { RowRef } from "../dataset/row-id.ts";
import type { Row } from "../tables/registry.ts";
import { type Answer, answerMoves, type CellValue } from "./calls.ts";
import { changes } from "./facts.ts";

const output = (...rows: readonly Row<"mine_production">[]): Dataset =>
  new Dataset(
    tablesWith({
      sources: [
        source("old", "2025-01-31"),
        source("new", "2026-02-06"),
        source("other", "2026-02-06", { publisher: "Other survey" }),
      ],
      editions: [edition("2025Q2", "2025-06-30"), edition("2026Q1", "2026-03-31")],
      mine_production: rows,
    }),
  );

const read = (row: Row<"mine_production">): RowRef => ({ table: "mine_production", row: { ...row } });

const answer = (
  cells: Readonly<Record<string, CellValue>>,
  rows: readonly RowRef[],
  more: Partial<Answer> = {},
): Answer => ({ cells: new Map(Object.entries(cells)), unit: "t", rows, isModelled: false, ...more });

/** What the two editions answer to one call; `undefined` where one cannot. */
function moves(dataset: Dataset, before: Answer | undefined, after: Answer | undefined) {
  const side = (id: string, own: Answer | undefined) => ({
    edition: dataset.edition(id),
    answers: new Map(own ? [["=F()", own] as const] : []),
  });
  return answerMoves(side("2025Q2", before), side("2026Q1", after));
}

const [old, now] = [mined("AUS", 13, "old"), mined("AUS", 29, "new")];

describe("a number that moved", () => {
  test("has the cause of the fact behind it", () => {
    const found = (row: Row<"mine_production">, value: number | null) => {
      const dataset = output(old, row);
      const after = value === null ? undefined : answer({ "": value }, [read(row)]);
      const [move] = moves(dataset, answer({ "": 13 }, [read(old)]), after);
      expect(move?.causes).toEqual(changes(dataset, "2025Q2", "2026Q1").map(({ cause }) => cause));
      return move?.causes;
    };
    expect(found(now, 29)).toEqual(["revision"]);
    expect(found(mined("AUS", 13.2, "new"), 13.2)).toEqual(["digits"]);
    expect(found(mined("AUS", 29, "other"), 29)).toEqual(["other-source"]);
    expect(found(mined("AUS", null, "new", { flag: "NA" }), null)).toEqual(["withdrawn"]);
  });

  test("moved by method where no fact behind it differs", () => {
    const dataset = output(old);
    expect(moves(dataset, answer({ "": 1 }, [read(old)]), answer({ "": 2 }, [read(old)]))).toEqual([
      { formula: "=F()", cell: "", unit: "t", before: 1, after: 2, causes: ["method"] },
    ]);
  });

  test("goes by figures; other words and a newer place count where no figure moved", () => {
    const china = [mined("CHN", 60, "old", { flag: "e" }), mined("CHN", 60, "new")] as const;
    const dataset = output(old, mined("AUS", 13.2, "new"), ...china);
    const both = (...rows: readonly Row<"mine_production">[]) =>
      moves(dataset, answer({ "": 1 }, rows.map(read)), answer({ "": 2 }, rows.map(read)))[0]?.causes;
    expect(both(old, china[0])).toEqual(["digits"]);
    expect(both(china[0])).toEqual(["revision"]);
    const again = output(old, mined("AUS", 13, "new"));
    expect(
      moves(again, answer({ "": "old" }, [read(old)]), answer({ "": "new" }, [read(old)])),
    ).toMatchObject([{ causes: ["new-data"] }]);
  });
});

describe("a number that came or went", () => {
  const dataset = output(old, now, mined("BRA", 5, "new"));
  const rows = [read(old), read(mined("BRA", 5, "new"))];

  test("did so with its own fact, whatever else moved in the list", () => {
    const found = moves(dataset, answer({ AUS: 13 }, rows), answer({ AUS: 29, BRA: 5 }, rows));
    expect(found.map(({ cell, causes }) => [cell, causes])).toEqual([
      ["AUS", ["revision", "new-data"]],
      ["BRA", ["new-data"]],
    ]);
  });

  test("as the result of a model is no new data", () => {
    const result = answer({ "": 116 }, rows, { isModelled: true });
    expect(moves(dataset, undefined, result)).toMatchObject([{ before: null, causes: ["first-given"] }]);
    const former = answer({ "": 120 }, rows, { isModelled: true });
    expect(moves(dataset, former, result)).toMatchObject([{ causes: ["revision", "new-data"] }]);
  });
});
