import { describe, expect, test } from "vitest";
import { parsed } from "../../../test/parsed.ts";
import { mined, source, tablesWith } from "../../../test/tables.ts";
import { formatIssue } from "../../errors.ts";
import type { ParsedTables } from "../checks/context.ts";
import { guardsAreAcknowledged, olderVintageIssues } from "./acknowledged.ts";

type Cells = Readonly<Record<string, string>>;

const sources = parsed("sources", [
  { source_id: "a", published: "2025-01", publisher: "Survey" },
  { source_id: "b", published: "2026-01", publisher: "Survey" },
  { source_id: "c", published: "2026-01", publisher: "Other survey" },
]);

const run = (tables: ParsedTables): string[] =>
  guardsAreAcknowledged({ sources, ...tables }).map(formatIssue);

const output = (...rows: readonly Cells[]) =>
  parsed(
    "mine_production",
    rows.map((row) => ({ country_code: "BRA", year: "2024", ...row })),
  );

const acknowledged = (...rows: readonly Cells[]) =>
  parsed(
    "acknowledgements",
    rows.map((row) => ({
      guard: "jump",
      table_name: "mine_production",
      row_id: "BRA/2024@b",
      found: "20 → 560",
      reason_en: "Revised.",
      reason_ja: "改定。",
      date: "2026-11-24",
      ...row,
    })),
  );

describe("a value more than ten times its neighbour", () => {
  const revised = output({ quantity_t: "20" }, { quantity_t: "560", source_id: "b" });

  test("in the next vintage is stopped, with the line that would acknowledge it", () => {
    expect(run({ mine_production: revised })).toEqual([
      "mine_production.csv:3:10 quantity_t: expected at most ten times its neighbour (a), found 20 → 560. Mend it; or, if it is right, say why in acknowledgements.csv: jump,mine_production,BRA/2024@b,20 → 560,",
    ]);
  });

  test("in the next year is stopped, up or down; ten times is not", () => {
    const years = (first: string, second: string) =>
      run({ mine_production: output({ year: "2023", quantity_t: first }, { quantity_t: second }) });
    expect(years("10", "100")).toEqual([]);
    expect(years("10", "101")).toHaveLength(1);
    expect(years("101", "10")).toHaveLength(1);
    expect(years("13", "13000")[0]).toContain("about a thousand times: is it the unit");
  });

  test("is not judged by a zero, a bound or another publisher", () => {
    expect(run({ mine_production: output({ year: "2023", quantity_t: "0" }, { quantity_t: "50" }) })).toEqual(
      [],
    );
    expect(
      run({ mine_production: output({ year: "2023", quantity_t: "1", flag: ">" }, { quantity_t: "50" }) }),
    ).toEqual([]);
    expect(
      run({ mine_production: output({ quantity_t: "1" }, { quantity_t: "50", source_id: "c" }) }),
    ).toEqual([]);
  });

  test("passes once somebody has said why", () => {
    expect(run({ mine_production: revised, acknowledgements: acknowledged({}) })).toEqual([]);
  });

  test("is stopped again when it changes after that", () => {
    const again = output({ quantity_t: "20" }, { quantity_t: "5600", source_id: "b" });
    expect(run({ mine_production: again, acknowledgements: acknowledged({}) })).toEqual([
      expect.stringContaining("found 20 → 5600. It was acknowledged as 20 → 560: look again"),
    ]);
  });

  test("that is mended leaves an acknowledgement to remove", () => {
    const mended = output({ quantity_t: "20" }, { quantity_t: "56", source_id: "b" });
    expect(run({ mine_production: mended, acknowledgements: acknowledged({}) })).toEqual([
      expect.stringContaining("row_id: expected the guard jump to stop BRA/2024@b, found nothing."),
    ]);
  });
});

const flow = (partner_code: string, period: string, value: string, unit = "t"): Cells => ({
  reporter_code: "USA",
  partner_code,
  product_code: "hs2846",
  flow: "import",
  measure: "weight",
  period,
  value,
  unit,
});

test("a consignment that is small beside the others of its year may come and go", () => {
  const trade = (small: string) =>
    run({
      trade: parsed("trade", [
        flow("CAN", "2023", "0.1"),
        flow("CAN", "2024", small),
        flow("CHN", "2023", "1000"),
        flow("CHN", "2024", "1000"),
      ]),
    });
  expect(trade("49")).toEqual([]);
  expect(trade("51")).toHaveLength(1);
});

test("a series that changes its unit is stopped where it does", () => {
  const trade = parsed("trade", [flow("CHN", "2023", "5"), flow("CHN", "2024", "30", "USD")]);
  expect(run({ trade })).toEqual([expect.stringContaining("trade.csv:3:")]);
  expect(run({ trade })[0]).toContain(
    "unit: expected t, the unit of the series USA/CHN/hs2846/import/weight, found USD.",
  );
});

test("of a series the row with the unusual unit is stopped, be it the first", () => {
  const years = ["2022", "2023", "2024"].map((year, i) => flow("CHN", year, "5", i === 0 ? "USD" : "t"));
  const found = run({ trade: parsed("trade", years) }).filter((issue) => issue.includes("of the series"));
  expect(found).toEqual([expect.stringMatching(/trade\.csv:2:\d+ unit: expected t, .*, found USD\./)]);
});

test("a full list of shares may miss 100 by half a per cent, a part of a list by anything", () => {
  const shares = (coverage: string, ...values: readonly string[]) =>
    run({
      stage_shares: parsed(
        "stage_shares",
        values.map((share_pct, i) => ({
          stage_code: "mine",
          element_code: "REE",
          scope: "world",
          country_code: ["CHN", "AUS"][i] ?? "",
          period: "2024",
          share_pct,
          coverage,
        })),
      ),
    });
  expect(shares("full", "70", "30.5")).toEqual([]);
  expect(shares("full", "70", "30.6")).toEqual([
    expect.stringContaining("to sum to 99.5–100.5, found 100.6."),
  ]);
  expect(shares("full", "70", "29.4")).toHaveLength(1);
  expect(shares("part", "70", "10")).toEqual([]);
});

test("countries may exceed the world total by its rounding, no more", () => {
  const world = (total: string, flag = "") =>
    run({
      reserves: parsed("reserves", [
        { country_code: "CHN", reserves_t: "404000" },
        { country_code: "WLD", reserves_t: total, flag },
      ]),
    });
  expect(world("400000")).toEqual([]);
  expect(world("403000")).toEqual([
    expect.stringContaining("countries that sum to at most the world total, 403000, found 404000."),
  ]);
  expect(world("403000", ">")).toEqual([]);
});

test("a source without a date is stopped", () => {
  expect(run({ sources: parsed("sources", [{ source_id: "d" }]) })).toEqual([
    expect.stringContaining(
      "published: expected the date of publication, as precise as it is known, found none",
    ),
  ]);
});

test("the value of a claim is stopped among observations of the same source", () => {
  const claims = parsed("claims", [
    {
      claim_id: "c",
      kind: "pledge",
      statement_en: "S",
      statement_ja: "文",
      claimed_value: "0.25",
      claimed_unit: "share",
      verdict: "undefined",
      reading_en: "R",
      reading_ja: "読",
      source_id: "a",
    },
  ]);
  const share = (share_pct: string, source_id: string) =>
    run({
      claims,
      trade_shares: parsed("trade_shares", [
        {
          importer_code: "JPN",
          supplier_code: "AUS",
          element_code: "REE",
          basis: "unstated",
          scope: "unstated",
          period: "2024",
          share_pct,
          source_id,
        },
      ]),
    });
  expect(share("25", "a")).toEqual([
    expect.stringContaining("expected an observation, as a makes a claim of this value, found 25."),
  ]);
  expect(share("25", "c")).toEqual([]);
  expect(share("26", "a")).toEqual([]);
});

describe("a vintage older than one that is there", () => {
  const before = tablesWith({
    sources: [source("b", "2026-01")],
    mine_production: [mined("BRA", 560, "b"), mined("AUS", 29000, "b")],
  });
  const after = (...rows: readonly Cells[]) =>
    olderVintageIssues(before, {
      sources,
      mine_production: output({ quantity_t: "560", source_id: "b" }, ...rows),
    }).map(formatIssue);

  test("is stopped once for its source, at the first row added", () => {
    const older = { quantity_t: "20", source_id: "a" };
    expect(after(older, { ...older, country_code: "AUS" })).toEqual([
      expect.stringContaining(
        "source_id: expected a source no older than b, 2026-01-31, which is there already, found a, 2025-01-31.",
      ),
    ]);
  });

  test("is no matter of another publisher, nor of another year", () => {
    expect(after({ quantity_t: "20", source_id: "c" })).toEqual([]);
    expect(after({ year: "2020", quantity_t: "20", source_id: "a" })).toEqual([]);
  });
});
