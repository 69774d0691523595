import { describe, expect, test } from "vitest";
import { parsed } from "../../test/parsed.ts";
import { formatIssue } from "../errors.ts";
import type { Column } from "../tables/define.ts";
import { FIGURES } from "../tables/figures.ts";
import { type TableName, tables } from "../tables/registry.ts";
import { checkTables, sortIssues } from "./check.ts";
import type { Check, ParsedTables } from "./checks/context.ts";
import { editionsAreOrdered, sourcesAreReadAfterPublication } from "./checks/dates.ts";
import { keysAreUnique } from "./checks/keys.ts";
import { fullListsAddUp } from "./checks/lists.ts";
import { quotasAreTheSumOfTheirParts, usesAddUpToDemand } from "./checks/parts.ts";
import { referencesResolve } from "./checks/references.ts";
import {
  figuresRestOnNamedSources,
  reportedRowsAreMarked,
  sourcesAreUsed,
  unsourcedStatementsAreClaims,
} from "./checks/sources.ts";
import { holdingsAreNoSingleFigure } from "./checks/stocks.ts";
import { unitsFollowMeasures } from "./checks/trade.ts";
import { numbersAgreeWithFlags, rangesAreOrdered } from "./checks/values.ts";

const run = (check: Check, tables: ParsedTables): string[] => check(tables).map(formatIssue);

const mined = (country_code: string, quantity_t: string, more: Readonly<Record<string, string>> = {}) => ({
  country_code,
  year: "2024",
  quantity_t,
  coverage: "full",
  ...more,
});

const traded = (supplier_code: string, numbers: Readonly<Record<string, string>>) => ({
  importer_code: "JPN",
  supplier_code,
  element_code: "REE",
  basis: "weight",
  scope: "metals",
  period: "2024",
  coverage: "full",
  ...numbers,
});

const exchanged = (partner_code: string, value: string, more: Readonly<Record<string, string>> = {}) => ({
  reporter_code: "JPN",
  partner_code,
  product_code: "hs280530",
  flow: "import",
  measure: "weight",
  period: "2020",
  value,
  unit: "t",
  ...more,
});

const staged = (country_code: string, share_pct: string) => ({
  stage_code: "mine",
  element_code: "REE",
  scope: "world",
  country_code,
  period: "2024",
  share_pct,
  coverage: "full",
});

const countries = parsed("countries", [
  { country_code: "CHN", alpha2_code: "CN", name_en: "China", name_ja: "中国" },
  { country_code: "CAN", alpha2_code: "CA", name_en: "Canada", name_ja: "カナダ" },
]);

describe("keys", () => {
  test("are unique for each source, and the second statement is the wrong one", () => {
    const twice = [mined("CHN", "1"), mined("CHN", "2", { source_id: "b" }), mined("CHN", "3")];
    expect(run(keysAreUnique, { mine_production: parsed("mine_production", twice) })).toEqual([
      "mine_production.csv:4:1 country_code: expected each key once, found CHN/2024 from a again; it stands first in line 2.",
    ]);
    expect(run(keysAreUnique, { countries })).toEqual([]);
  });
});

describe("references", () => {
  test("lead from another code or a name to the code that was meant", () => {
    for (const written of ["CN", "China", "CHM"]) {
      const mine_production = parsed("mine_production", [mined(written, "1")]);
      expect(run(referencesResolve, { countries, mine_production })).toEqual([
        `mine_production.csv:2:1 country_code: expected an ISO 3166-1 alpha-3 code from the table countries, found "${written}". Did you mean "CHN"?`,
      ]);
    }
  });

  test("are checked in lists of codes too", () => {
    const event = {
      event_id: "e",
      date: "2025",
      kind: "control",
      actor_codes: "CHN XXX",
      title_en: "T",
      title_ja: "題",
    };
    const events = parsed("events", [event]);
    expect(run(referencesResolve, { countries, events })).toEqual([
      expect.stringContaining(
        'actor_codes: expected an ISO 3166-1 alpha-3 code from the table countries, found "XXX".',
      ),
    ]);
  });

  test("to a table that could not be read are left until it can", () => {
    const mine_production = parsed("mine_production", [mined("CN", "1")]);
    expect(run(referencesResolve, { countries: { ...countries, complete: false }, mine_production })).toEqual(
      [],
    );
  });
});

describe("numbers and flags", () => {
  const problems = (quantity_t: string, flag: string) =>
    run(numbersAgreeWithFlags, {
      mine_production: parsed("mine_production", [mined("CHN", quantity_t, { flag })]),
    });

  test("withheld and not available go without a number, everything else with one", () => {
    expect(problems("", "W")).toEqual([]);
    expect(problems("0", "")).toEqual([]);
    expect(problems("1", ">")).toEqual([]);
    expect(problems("5", "W")).toEqual([
      "mine_production.csv:2:10 quantity_t: expected no number where the flag is W, found 5. Empty the cell or change the flag.",
    ]);
    expect(problems("", "e")).toEqual([
      "mine_production.csv:2:10 quantity_t: expected quantity_t, found none. Give a number, or the flag W or NA.",
    ]);
  });

  test("a price is a number or a range, and a range is in order", () => {
    const price = (numbers: Readonly<Record<string, string>>) => ({
      prices: parsed("prices", [
        { element_code: "Nd", product: "oxide", basis: "annual-average", year: "2024", ...numbers },
      ]),
    });
    expect(run(numbersAgreeWithFlags, price({ low_usd_per_kg: "1", high_usd_per_kg: "2" }))).toEqual([]);
    expect(run(numbersAgreeWithFlags, price({ low_usd_per_kg: "1" }))).toHaveLength(1);
    expect(run(rangesAreOrdered, price({ low_usd_per_kg: "2", high_usd_per_kg: "2" }))).toEqual([]);
    expect(run(rangesAreOrdered, price({ low_usd_per_kg: "3", high_usd_per_kg: "2" }))).toEqual([
      expect.stringContaining("low_usd_per_kg: expected at most the high end, 2, found 3."),
    ]);
  });

  test("a range of dates does not end before it begins, and may stay open", () => {
    const signed = (until: string) =>
      run(rangesAreOrdered, {
        partnerships: parsed("partnerships", [
          {
            partnership_id: "p",
            kind: "framework",
            country_codes: "JPN",
            signed: "2026-03-10",
            until,
            status: "agreed",
            terms_en: "T",
            terms_ja: "内",
          },
        ]),
      });
    expect(signed("")).toEqual([]);
    expect(signed("2026")).toEqual([]);
    expect(signed("2025")).toEqual([
      expect.stringContaining("signed: expected at most the high end, 2025, found 2026-03-10."),
    ]);
  });
});

describe("full lists", () => {
  const production = (...rows: Parameters<typeof parsed>[1]) =>
    run(fullListsAddUp, { mine_production: parsed("mine_production", rows) });

  test("of production may miss a rounded total by 1.5 %, no more", () => {
    expect(production(mined("CHN", "600"), mined("CAN", "400"), mined("WLD", "1015"))).toEqual([]);
    expect(production(mined("CHN", "600"), mined("CAN", "400"), mined("WLD", "1016"))).toEqual([
      "mine_production.csv:4:10 quantity_t: expected the 2 rows of the full list to sum to 1000.76–1031.24, found 1000. Mend a row, or mark the list as part.",
    ]);
    expect(production(mined("CHN", "600"), mined("CAN", "500"), mined("WLD", "1000"))).toHaveLength(1);
  });

  test("of different sources are not added together", () => {
    const other = { source_id: "b" };
    expect(
      production(
        mined("CHN", "10"),
        mined("WLD", "10"),
        mined("CHN", "20", other),
        mined("WLD", "20", other),
      ),
    ).toEqual([]);
  });

  test("with a withheld member may fall short, but not exceed", () => {
    const withheld = mined("CAN", "", { flag: "W" });
    expect(production(mined("CHN", "600"), withheld, mined("WLD", "1000"))).toEqual([]);
    expect(production(mined("CHN", "1100"), withheld, mined("WLD", "1000"))).toHaveLength(1);
  });

  test("are not judged by a total that is only a bound, nor figures that stand alone", () => {
    expect(production(mined("CHN", "600"), mined("WLD", "1000", { flag: ">" }))).toEqual([]);
    expect(production(mined("CHN", "600", { coverage: "part" }), mined("WLD", "1000"))).toEqual([]);
  });

  test("of stage shares sum to 95–105 %", () => {
    const shares = (...values: readonly string[]) =>
      run(fullListsAddUp, {
        stage_shares: parsed(
          "stage_shares",
          values.map((value, index) => staged(["CHN", "CAN"][index] ?? "", value)),
        ),
      });
    expect(shares("70", "25")).toEqual([]);
    expect(shares("70", "35")).toEqual([]);
    expect(shares("70", "24")).toEqual([expect.stringContaining("stage_shares.csv:2:")]);
    expect(shares("70", "36")).toHaveLength(1);
  });

  test("of trade shares sum to 99–101 %, customs lists to the printed total within 0.5 %", () => {
    const shares = (...values: readonly (readonly [string, string])[]) =>
      run(fullListsAddUp, {
        trade_shares: parsed(
          "trade_shares",
          values.map(([country, share_pct]) => traded(country, { share_pct })),
        ),
      });
    expect(shares(["CHN", "60"], ["CAN", "39"])).toEqual([]);
    expect(shares(["CHN", "60"], ["CAN", "38.9"])).toHaveLength(1);
    const amounts = (...values: readonly (readonly [string, string])[]) =>
      run(fullListsAddUp, {
        trade: parsed(
          "trade",
          values.map(([partner, value]) => exchanged(partner, value, { coverage: "full" })),
        ),
      });
    expect(amounts(["CHN", "600"], ["CAN", "400"], ["WLD", "1004"])).toEqual([]);
    expect(amounts(["CHN", "600"], ["CAN", "400"], ["WLD", "1006"])).toHaveLength(1);
  });

  test("of ores and of uses sum to 100 %, ores within four points", () => {
    const ore = (...shares: readonly string[]) => ({
      ore_composition: parsed(
        "ore_composition",
        shares.map((share_pct, index) => ({
          deposit_code: "d",
          element_code: `e${index}`,
          share_pct,
          coverage: "full",
        })),
      ),
    });
    expect(run(fullListsAddUp, ore("60", "44"))).toEqual([]);
    expect(run(fullListsAddUp, ore("60", "44.1"))).toHaveLength(1);
    const use = (...shares: readonly string[]) => ({
      use_shares: parsed(
        "use_shares",
        shares.map((share_pct, index) => ({
          country_code: "EUU",
          element_code: "Nd",
          use_code: "magnets",
          sector_code: `C${index}`,
          assessment: "eu-2023",
          share_pct,
          coverage: "full",
        })),
      ),
    });
    expect(run(fullListsAddUp, use("80", "22"))).toEqual([]);
    expect(run(fullListsAddUp, use("80", "23"))).toHaveLength(1);
  });

  test("of trade sum to the total the reporter prints", () => {
    const trade = (total: string) => ({
      trade: parsed("trade", [
        exchanged("CHN", "600", { coverage: "full" }),
        exchanged("VNM", "400", { coverage: "full" }),
        exchanged("WLD", total, { coverage: "full" }),
      ]),
    });
    expect(run(fullListsAddUp, trade("1000"))).toEqual([]);
    expect(run(fullListsAddUp, trade("1010"))).toHaveLength(1);
  });

  test("are not judged while the table lacks rows", () => {
    const mine_production = parsed("mine_production", [mined("CHN", "1"), mined("WLD", "10")]);
    expect(run(fullListsAddUp, { mine_production: { ...mine_production, complete: false } })).toEqual([]);
  });
});

describe("parts", () => {
  test("of a quota make the whole", () => {
    const quota = (heavy_t: string) => ({
      quotas: parsed("quotas", [
        {
          country_code: "CHN",
          kind: "mining",
          period: "2020",
          quota_t: "140000",
          light_t: "120850",
          heavy_t,
        },
      ]),
    });
    expect(run(quotasAreTheSumOfTheirParts, quota("19150"))).toEqual([]);
    expect(run(quotasAreTheSumOfTheirParts, quota(""))).toEqual([]);
    expect(run(quotasAreTheSumOfTheirParts, quota("9150"))).toEqual([
      "quotas.csv:2:17 quota_t: expected light and heavy together, 130000, found 140000.",
    ]);
  });

  test("of demand make the demand that the same source states", () => {
    const used = (use_code: string, quantity_t: string) => ({
      country_code: "WLD",
      element_code: "MREE",
      use_code,
      year: "2024",
      quantity_t,
      basis: "element",
    });
    const stated = (other: string, source_id: string) => ({
      demand_uses: parsed("demand_uses", [
        used("wind", "10"),
        used("electric-vehicles", "20"),
        used("other", other),
        used("clean-energy", "35"),
      ]),
      demand: parsed("demand", [
        {
          country_code: "WLD",
          element_code: "MREE",
          year: "2024",
          quantity_t: "100",
          basis: "element",
          source_id,
        },
      ]),
    });
    expect(run(usesAddUpToDemand, stated("70", "a"))).toEqual([]);
    expect(run(usesAddUpToDemand, stated("60", "b"))).toEqual([]);
    expect(run(usesAddUpToDemand, stated("60", "a"))).toEqual([
      "demand_uses.csv:2:20 quantity_t: expected the uses to sum to the demand, 100, found 90.",
    ]);
  });
});

describe("trade", () => {
  test("is counted in the unit of its measure", () => {
    const trade = (measure: string, unit: string) => ({
      trade: parsed("trade", [exchanged("CHN", "5", { measure, unit })]),
    });
    expect(run(unitsFollowMeasures, trade("contained", "t"))).toEqual([]);
    expect(run(unitsFollowMeasures, trade("value-jpy", "JPY"))).toEqual([]);
    expect(run(unitsFollowMeasures, trade("value-jpy", "USD"))).toEqual([
      expect.stringContaining("unit: expected JPY with the measure value-jpy, found USD."),
    ]);
  });
});

test("what a country holds in stock is withheld or a range, never one figure", () => {
  const held = (cells: Readonly<Record<string, string>>) => ({
    stocks: parsed("stocks", [
      { country_code: "JPN", holder: "all", kind: "held", materials: "general", period: "2026", ...cells },
    ]),
  });
  expect(run(holdingsAreNoSingleFigure, held({ flag: "W" }))).toEqual([]);
  expect(run(holdingsAreNoSingleFigure, held({ low_days: "30", high_days: "90" }))).toEqual([]);
  expect(run(holdingsAreNoSingleFigure, held({ kind: "target", days: "60" }))).toEqual([]);
  expect(run(holdingsAreNoSingleFigure, held({ days: "60" }))).toHaveLength(1);
});

describe("dates", () => {
  const source = (published: string, read: string) =>
    run(sourcesAreReadAfterPublication, {
      sources: parsed("sources", [{ source_id: "a", published, read }]),
    });

  test("of publication lie no later than the day of reading, as far as they are known", () => {
    expect(source("2025", "2025-06-01")).toEqual([]);
    expect(source("", "2025-06-01")).toEqual([]);
    expect(source("2025-07", "2025-06-01")).toEqual([
      expect.stringContaining("published: expected a date up to"),
    ]);
    expect(source("2025-05", "2025")).toEqual([
      expect.stringContaining("read: expected a day as YYYY-MM-DD"),
    ]);
  });

  test("of editions are in the order of their names, and no edition is issued before its data", () => {
    const edition = (edition_id: string, as_of: string, published: string) => ({
      edition_id,
      as_of,
      published,
    });
    const editions = (...rows: readonly ReturnType<typeof edition>[]) =>
      run(editionsAreOrdered, { editions: parsed("editions", rows) });
    expect(
      editions(edition("2025Q2", "2025-06-30", "2026-11-01"), edition("2026Q1", "2026-03-31", "2026-11-01")),
    ).toEqual([]);
    expect(
      editions(edition("2025Q2", "2026-06-30", "2026-11-01"), edition("2026Q1", "2026-03-31", "2026-11-01")),
    ).toEqual([
      expect.stringContaining("editions.csv:3:8 as_of: expected a day from 2026-06-30, that of 2025Q2"),
    ]);
    expect(editions(edition("2026Q1", "2026-03-31", "2026-03-30"))).toEqual([
      expect.stringContaining("published:"),
    ]);
    expect(editions(edition("2026Q1", "2026-03", "2026"))).toHaveLength(2);
  });

  test("of issue may be empty: a draft, which has no hash to cite it by", () => {
    const draft = { edition_id: "2026Q1", as_of: "2026-03-31", published: "" };
    const drafts = (...rows: readonly object[]) =>
      run(editionsAreOrdered, {
        editions: parsed(
          "editions",
          rows.map((row) => ({ ...draft, ...row })),
        ),
      });
    expect(drafts({})).toEqual([]);
    expect(drafts({ as_of: "2026-03" })).toHaveLength(1);
    for (const column of ["hash", "record_hash", "articles_hash"]) {
      expect(drafts({ [column]: "0".repeat(64) })).toEqual([
        expect.stringContaining("published: expected a day of issue beside the hash, found none."),
      ]);
    }
  });
});

/** Something in every cell that a table wants filled. */
const filled = (name: TableName): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (tables[name].columns as readonly Column[])
      .filter(({ required }) => required)
      .map(({ name: column, type, values }) => [column, values?.[0] ?? (type === "code" ? "x" : "2024")]),
  );

describe("sources", () => {
  const sources = parsed("sources", [{ source_id: "a" }, { source_id: "rumour", grade: "E" }]);

  test("of grade E carry claims alone", () => {
    const mine_production = parsed("mine_production", [mined("CHN", "1", { source_id: "rumour" })]);
    expect(run(unsourcedStatementsAreClaims, { sources, mine_production })).toEqual([
      expect.stringContaining("source_id: expected a source of grade A to D, found rumour, grade E."),
    ]);
  });

  test.each(FIGURES)("of grade D and E stand nowhere in %s, a table of figures", (name) => {
    const graded = parsed("sources", [
      { source_id: "a", grade: "C" },
      { source_id: "press", grade: "D" },
    ]);
    const figures = (source_id: string) =>
      run(figuresRestOnNamedSources, {
        sources: graded,
        [name]: parsed(name, [{ ...filled(name), source_id }]),
      });
    expect(figures("a")).toEqual([]);
    expect(figures("press")).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${name}\\.csv:2:\\d+ source_id: expected a source of grade A, B or C in a table of figures, found press, grade D\\. Take the figure from a better source, or make it a row of statements\\.csv with table_name ${name}\\.$`,
        ),
      ),
    ]);
  });

  test("of grade D and E are marked where they may stand as reported, and only they", () => {
    const graded = parsed("sources", [
      { source_id: "a", grade: "C" },
      { source_id: "press", grade: "D" },
    ]);
    const event = (source_id: string, reported: string) =>
      run(reportedRowsAreMarked, {
        sources: graded,
        events: parsed("events", [{ ...filled("events"), source_id, reported }]),
      });
    expect(event("a", "")).toEqual([]);
    expect(event("press", "yes")).toEqual([]);
    expect(event("a", "yes")).toEqual([expect.stringContaining("reported: expected an empty cell, as a is")]);
    expect(event("press", "")).toEqual([
      expect.stringContaining("reported: expected yes, as press is of grade D, found an empty cell."),
    ]);
  });

  test("that nobody uses are reported", () => {
    const mine_production = parsed("mine_production", [mined("CHN", "1")]);
    expect(run(sourcesAreUsed, { sources, mine_production })).toEqual([
      "sources.csv:3:1 source_id: expected a row that uses rumour, found none. Remove the source.",
    ]);
  });
});

test("issues are sorted by file, line and column", () => {
  const issue = (file: string, line: number, column: number) => ({ file, line, column, message: "" });
  const sorted = [issue("a", 2, 10), issue("a", 10, 1), issue("b", 1, 1), issue("b", 1, 2)];
  expect(sortIssues(sorted.toReversed())).toEqual(sorted);
  expect(checkTables({})).toEqual([]);
});
