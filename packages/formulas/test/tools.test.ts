import { describe, expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

const value = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;
const HEADINGS = ["supplier", "country", "element", "kg_per_year", "risk", "contract_end", "form"];
const GOOD = ["A", "日本", "ネオジム", 1200, 0.4, 46349, "magnet"];
const checked = (...rows: readonly (readonly unknown[])[]) =>
  value("CHECK", [HEADINGS, ...rows], "suppliers");

describe("CHECK", () => {
  test("finds nothing wrong with names in either language, dates and forms", () => {
    expect(checked(GOOD, [])).toEqual([["OK", "", "", ""]]);
    expect(checked(GOOD.with(5, "2027-03-31"))).toEqual([["OK", "", "", ""]]);
  });

  test.each([
    ["country", 1, "Japn", "Did you mean JPN (Japan)?"],
    ["kg_per_year", 3, "1200 kg", "Write digits alone, without commas; the unit belongs in the heading."],
    ["kg_per_year", 3, -1, "Write a quantity from 0; leave the cell empty if it is not known."],
    ["risk", 4, 40, "Write a part of 1: 0.3 for 30%."],
    ["contract_end", 5, "next year", "Write YYYY-MM-DD, or a date that the spreadsheet knows as one."],
    ["form", 6, "powder", "Write one of oxide, metal, element, gross, alloy, magnet, concentrate, compound."],
    ["supplier", 0, "", "Fill the cell, or delete the row."],
    ["kg_per_year", 3, 0, "Fill the cell, or delete the row."],
  ])("says what is wrong with %s, in the second row of the list", (column, place, content, fix) => {
    const found = checked(GOOD, GOOD.with(place, content));
    expect(found).toEqual([
      ["row", "column", "problem", "fix"],
      [3, column, expect.any(String), fix],
    ]);
  });

  test("takes an empty stock for none, an empty use for missing", () => {
    const rows = [
      ["element", "stock", "daily_use"],
      ["Nd", "", 5],
      ["Dy", 20, ""],
    ];
    expect(value("CHECK", rows, "stocks")).toEqual([
      ["row", "column", "problem", "fix"],
      [3, "daily_use", "Empty or 0.", "Fill the cell, or delete the row."],
    ]);
  });

  test("tells a heading that is missing, twice or unknown", () => {
    const rows = [
      ["supplier", "cuntry", "element", "kg_per_year", "kg per year"],
      ["A", "JPN", "Nd", 1, 1],
    ];
    expect(value("CHECK", rows, "suppliers")).toEqual([
      ["row", "column", "problem", "fix"],
      [1, "country", "The column is missing.", "Add a column with the heading country."],
      [1, "cuntry", "Unknown column; it is not read.", "Did you mean country?"],
      [1, "kg_per_year", "The column is there twice.", "Keep one of them."],
    ]);
  });
});

describe("WHY", () => {
  test("says why there is no figure in the words that GET refuses with", () => {
    const reason = "mine_production.AUS, 1950: not collected in edition";
    expect(value("WHY", "mine_production.AUS", 1950)).toEqual([
      ["state", "not collected"],
      ["reason", expect.stringContaining(reason)],
      ["statements", 0],
    ]);
    expect(() => value("GET", "mine_production.AUS", 1950)).toThrow(reason);
  });

  test("answers in Japanese", () => {
    expect(value("WHY", "mine_production.AUS", 2024, "ja")).toContainEqual(["状態", "公表機関による推計"]);
    const rows = value("WHY", "mine_production.AUS", 1950, "ja");
    expect(rows).toContainEqual([
      "理由",
      expect.stringMatching(/^mine_production\.AUS、1950年：.*版に未収録。値のある最も近い期間は2011年。$/),
    ]);
  });
});

describe("NORMALIZE", () => {
  test("gives one code for every way of writing a country, and its name in either language", () => {
    for (const text of ["CN", "chn", "China", "中国", "中華人民共和国", "ＣＨＮ"]) {
      expect(value("NORMALIZE", text, "country")).toBe("CHN");
    }
    expect(value("NORMALIZE", "CN", "country", "ja")).toBe("中国");
    expect(value("NORMALIZE", "CN", "country", "en")).toBe("China");
    expect(value("NORMALIZE", "レアアース", "element")).toBe("REE");
    expect(value("NORMALIZE", "refining", "stage")).toBe("separation");
  });
});

describe("CONVERT", () => {
  test("there and back is where it began, by name in either language", () => {
    const metal = value("CONVERT", 100, "oxide", "metal", "ジスプロシウム");
    expect(value("CONVERT", metal, "metal", "oxide", "Dysprosium")).toBeCloseTo(100, 9);
    expect(value("CONVERT", 5, "magnet", "magnet", "Nd", 0.3)).toBeCloseTo(5, 12);
  });
});

describe("DIFF", () => {
  test("from an edition to a later one is the reverse of the way back", () => {
    const there = value("DIFF", "mine_production.AUS", "2025Q2", undefined, "2026Q4");
    expect(there).toContainEqual(["2024", 13000, 29000, "revision"]);
    const back = value("DIFF", "mine_production.AUS", "2026Q4", undefined, "2025Q2");
    expect(back).toContainEqual(["2024", 29000, 13000, "revision"]);
  });
});
