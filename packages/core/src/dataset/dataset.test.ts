import { describe, expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import { Dataset, type Tables } from "./dataset.ts";

const editions = [edition("2024Q4", "2024-12-31"), edition("2026Q1", "2026-03-31")];
const dataset = (given: Partial<Tables>): Dataset => new Dataset(tablesWith({ editions, ...given }));
const outputs = (data: Dataset, id: string, country_code = "AUS"): (number | null)[] =>
  data
    .edition(id)
    .find("mine_production", { country_code })
    .map((row) => row.quantity_t);

describe("editions", () => {
  test("are known by date, and the newest is the latest", () => {
    const data = dataset({ editions: editions.toReversed() });
    expect(data.editionIds).toEqual(["2024Q4", "2026Q1"]);
    expect(data.latest).toBe("2026Q1");
  });

  test("that do not exist are refused, and a dataset without any has no latest", () => {
    expect(() => dataset({}).edition("2030Q1")).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    expect(() => dataset({ editions: [] }).latest).toThrow(expect.objectContaining({ code: "no-data" }));
  });
});

describe("an edition sees", () => {
  const revised = dataset({
    sources: [source("y24", "2024-02-01"), source("y26", "2026-02-01")],
    mine_production: [mined("AUS", 13000, "y26"), mined("AUS", 18000, "y24")],
  });

  test("of two vintages the newest published by its date", () => {
    expect(outputs(revised, "2024Q4")).toEqual([18000]);
    expect(outputs(revised, "2026Q1")).toEqual([13000]);
  });

  test("every vintage up to its date when asked, oldest first", () => {
    const where = { country_code: "AUS", year: 2024 };
    const vintages = revised.edition("2026Q1").vintages("mine_production", where);
    expect(vintages.map((row) => row.quantity_t)).toEqual([18000, 13000]);
    expect(revised.edition("2024Q4").vintages("mine_production", where)).toHaveLength(1);
  });

  test("a source dated by year from 31 December, by month from its last day", () => {
    const data = (published: string) =>
      dataset({
        editions: [
          edition("before", "2024-02-28"),
          edition("month", "2024-02-29"),
          edition("year", "2024-12-31"),
        ],
        sources: [source("s", published)],
        mine_production: [mined("AUS", 1, "s")],
      });
    expect(["before", "month", "year"].map((id) => outputs(data("2024-02"), id).length)).toEqual([0, 1, 1]);
    expect(["before", "month", "year"].map((id) => outputs(data("2024"), id).length)).toEqual([0, 0, 1]);
  });

  test("an undated source from the day it was read", () => {
    const data = dataset({
      editions: [edition("before", "2025-05-09"), edition("after", "2025-05-10")],
      sources: [source("s", "", { read: "2025-05-10" })],
      mine_production: [mined("AUS", 1, "s")],
    });
    expect(outputs(data, "before")).toEqual([]);
    expect(outputs(data, "after")).toEqual([1]);
  });

  test("the preferred publisher's figure, even if another's is newer or stands first", () => {
    const data = dataset({
      sources: [
        source("press", "2026-03-01", { publisher: "Press", grade: "C" }),
        source("usgs", "2025-01-01", { publisher: "U.S. Geological Survey" }),
      ],
      mine_production: [mined("AUS", 5, "press"), mined("AUS", 7, "usgs")],
    });
    expect(outputs(data, "2026Q1")).toEqual([7]);
  });

  test("the better graded of two publishers that nobody prefers", () => {
    const data = dataset({
      sources: [source("b", "2024-01-01", { grade: "B" }), source("d", "2026-01-01", { grade: "D" })],
      mine_production: [mined("AUS", 5, "d"), mined("AUS", 7, "b")],
    });
    expect(outputs(data, "2026Q1")).toEqual([7]);
  });

  test("how a measure stood on the newest day, even if an older text has the better grade", () => {
    const control = (source_id: string, status: string, status_as_of: string) =>
      ({
        control_id: "CHN-1",
        measure: "other",
        issuer_code: "CHN",
        destination_codes: ["WLD"],
        status,
        status_as_of,
        source_id,
      }) as never;
    const data = dataset({
      sources: [source("law", "2025-10-09", { grade: "A" }), source("press", "2025-11-07", { grade: "D" })],
      export_controls: [
        control("law", "in-force", "2025-10-09"),
        control("press", "suspended", "2025-11-07"),
      ],
    });
    const states = data
      .edition("2026Q1")
      .find("export_controls", {})
      .map(({ status }) => status);
    expect(states).toEqual(["suspended"]);
  });

  test("a full list whole from one source, never a country from one and a country from another", () => {
    const full = { coverage: "full" } as const;
    const data = dataset({
      sources: [source("old", "2024-01-01"), source("new", "2026-01-01")],
      mine_production: [
        mined("AUS", 10, "old", full),
        mined("BRA", 20, "old", full),
        mined("AUS", 11, "new", full),
        mined("IND", 30, "new", full),
        mined("MMR", 99, "new"),
      ],
    });
    const chosen = (id: string) =>
      data
        .edition(id)
        .find("mine_production", { year: 2024 })
        .map((row) => [row.country_code, row.quantity_t]);
    expect(chosen("2024Q4")).toEqual([
      ["AUS", 10],
      ["BRA", 20],
    ]);
    // Brazil is not in the newer list, so it is part of "other countries" there.
    expect(chosen("2026Q1")).toEqual([
      ["AUS", 11],
      ["IND", 30],
    ]);
  });

  test("one row that matches, or none", () => {
    const view = revised.edition("2026Q1");
    expect(view.get("mine_production", { country_code: "AUS", year: 2024 })?.quantity_t).toBe(13000);
    expect(view.get("mine_production", { country_code: "AUS", year: 1999 })).toBeUndefined();
  });

  test("withheld as no number, and not as zero", () => {
    const data = dataset({
      sources: [source("s", "2024-01-01")],
      mine_production: [mined("AUS", null, "s", { flag: "W" }), mined("BRA", 0, "s")],
    });
    expect(outputs(data, "2026Q1", "AUS")).toEqual([null]);
    expect(outputs(data, "2026Q1", "BRA")).toEqual([0]);
  });
});

describe("a recording", () => {
  const data = dataset({
    sources: [source("s", "2024-01-01"), source("t", "2025-01-01")],
    mine_production: [mined("AUS", 1, "s"), mined("BRA", 2, "s"), mined("AUS", 3, "t"), mined("IND", 4, "s")],
  });
  const view = data.edition("2026Q1");
  const values = (rows: readonly { readonly row: Readonly<Record<string, unknown>> }[]) =>
    rows.map(({ row }) => row["quantity_t"]);

  test("holds exactly the rows that were read, each once", () => {
    const { result, rows } = view.record(() => {
      view.find("mine_production", { country_code: "BRA" });
      view.find("mine_production", { country_code: "BRA" });
      return view.get("mine_production", { country_code: "AUS" })?.quantity_t;
    });
    expect(result).toBe(3);
    expect(values(rows)).toEqual([2, 3]);
    expect(rows.map(({ table }) => table)).toEqual(["mine_production", "mine_production"]);
  });

  test("holds nothing of what is only listed or was read outside it", () => {
    view.find("mine_production");
    const { rows } = view.record(() => [view.visible("mine_production"), view.chosen("mine_production")]);
    expect(rows).toEqual([]);
  });

  test("inside another belongs to both", () => {
    const inner: unknown[] = [];
    const outer = view.record(() => {
      view.find("mine_production", { country_code: "IND" });
      inner.push(...values(view.record(() => view.find("mine_production", { country_code: "BRA" })).rows));
    });
    expect(inner).toEqual([2]);
    expect(values(outer.rows)).toEqual([4, 2]);
  });

  test("ends with an error and leaves the next one clean", () => {
    expect(() =>
      view.record(() => {
        view.find("mine_production");
        throw new Error("broken");
      }),
    ).toThrow("broken");
    expect(view.record(() => 1).rows).toEqual([]);
  });
});

describe("the hash of an edition", () => {
  const sources = [source("y24", "2024-02-01")];
  const mine_production = [mined("AUS", 18000, "y24")];
  const before = dataset({ sources, mine_production });

  test("stays when a newer source is added anywhere in the files", () => {
    const after = dataset({
      sources: [source("y26", "2026-02-01"), ...sources],
      mine_production: [mined("AUS", 13000, "y26"), ...mine_production, mined("BRA", 1, "y26")],
    });
    expect(after.edition("2024Q4").hash).toBe(before.edition("2024Q4").hash);
    expect(after.edition("2026Q1").hash).not.toBe(before.edition("2026Q1").hash);
    expect(before.edition("2024Q4").hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("changes when a number that it sees is changed", () => {
    const changed = dataset({ sources, mine_production: [mined("AUS", 18001, "y24")] });
    expect(changed.edition("2024Q4").hash).not.toBe(before.edition("2024Q4").hash);
  });
});
