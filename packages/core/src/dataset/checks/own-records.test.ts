import { describe, expect, test } from "vitest";
import { parsed } from "../../../test/parsed.ts";
import { formatIssue } from "../../errors.ts";
import type { ParsedTables } from "./context.ts";
import { correctionsFit, errataFit } from "./own-records.ts";
import { differencesHaveReasons } from "./reconciled.ts";

type Cells = Readonly<Record<string, string>>;

const sources = parsed("sources", [
  { source_id: "a", published: "2025-01", publisher: "U.S. Geological Survey" },
  { source_id: "b", published: "2026-01", publisher: "U.S. Geological Survey" },
  { source_id: "c", published: "2026-01", publisher: "Other survey" },
]);

const output = (...rows: readonly Cells[]) =>
  parsed(
    "mine_production",
    rows.map((row) => ({ country_code: "AUS", year: "2024", ...row })),
  );

describe("a correction", () => {
  const corrected = (more: Cells, ...rows: readonly Cells[]) =>
    correctionsFit({
      sources,
      mine_production: output({ quantity_t: "31" }, ...rows),
      corrections: parsed("corrections", [
        {
          correction_id: "k",
          table_name: "mine_production",
          row_id: "AUS/2024@a",
          column_name: "quantity_t",
          expect: "31",
          action: "replace",
          new_value: "13",
          reason_en: "Digits swapped.",
          reason_ja: "数字の入れ違い。",
          since: "2026-12-01",
          status: "active",
          ...more,
        },
      ]),
    }).map(formatIssue);

  test("fits as long as the row says what it expects", () => {
    expect(corrected({})).toEqual([]);
    expect(corrected({ expect: "30" })).toEqual([
      expect.stringContaining(
        'expect: expected quantity_t to hold "30" in mine_production.csv line 2, found "31". The figure has changed: remove the correction, or correct anew.',
      ),
    ]);
  });

  test("fails once a newer release of the publisher has fixed the figure, until it is retired", () => {
    const fixed = { quantity_t: "13", source_id: "b" };
    expect(corrected({}, fixed)).toEqual([
      expect.stringContaining(
        "status: expected the publisher to print 31 still, found 13 in b. Set the status to retired.",
      ),
    ]);
    expect(corrected({ status: "retired" }, fixed)).toEqual([]);
  });

  test("asks for another one where a newer release repeats the figure", () => {
    const repeated = { quantity_t: "31", source_id: "b" };
    const [issue, ...others] = corrected({}, repeated);
    expect(issue).toContain(
      "row_id: expected a correction of AUS/2024@b too, which repeats 31, found none. Add one, or set the status to retired.",
    );
    expect(others).toEqual([]);
    expect(corrected({ row_id: "AUS/2024@b" }, repeated)).toEqual([]);
    expect(corrected({ status: "retired" }, repeated)).toEqual([]);
  });

  test("stays while another publisher says otherwise", () => {
    expect(corrected({}, { quantity_t: "13", source_id: "c" })).toEqual([]);
  });

  test("names a row, a column and a value that can be", () => {
    expect(corrected({ table_name: "production" })[0]).toContain("expected the name of a table");
    expect(corrected({ row_id: "AUS/2024@z" })[0]).toContain("expected the key and source of a row");
    expect(corrected({ column_name: "tonnes" })[0]).toContain("expected a column of mine_production");
    expect(corrected({ new_value: "-5" })[0]).toContain("new_value: expected a number");
    expect(corrected({ since: "2026-12" })[0]).toContain("expected a day");
  });
});

describe("an erratum", () => {
  const erratum = (more: Cells): Cells => ({
    erratum_id: "2026Q4-1",
    edition_id: "2026Q4",
    corrected_edition_id: "2026Q4.1",
    date: "2026-12-01",
    what_en: "W",
    what_ja: "何",
    table_name: "mine_production",
    row_id: "AUS/2024@a",
    column_name: "quantity_t",
    old_value: "13",
    new_value: "31",
    why_en: "W",
    why_ja: "因",
    reported_by: "own check",
    ...more,
  });
  const problems = (...errata: readonly Cells[]) =>
    errataFit({
      sources,
      mine_production: output({ quantity_t: "31" }),
      errata: parsed("errata", errata),
    }).map(formatIssue);

  test("says what the table says now", () => {
    expect(problems(erratum({}))).toEqual([]);
    expect(problems(erratum({ new_value: "30" }))).toEqual([
      expect.stringContaining('new_value: expected what mine_production.csv line 2 says, "31", found "30".'),
    ]);
  });

  test("followed by another to the same cell says what that one set right", () => {
    const second = erratum({
      erratum_id: "2026Q4-2",
      edition_id: "2026Q4.1",
      corrected_edition_id: "2026Q4.10",
      old_value: "30",
    });
    expect(problems(erratum({ new_value: "30" }), second)).toEqual([]);
    expect(problems(erratum({}), second)).toHaveLength(1);
  });

  test("belongs to an edition that was issued: in a draft the row is set right", () => {
    const editions = (published: string) =>
      parsed("editions", [{ edition_id: "2026Q4", as_of: "2026-11-23", published }]);
    const of = (published: string) =>
      errataFit({
        sources,
        mine_production: output({ quantity_t: "31" }),
        editions: editions(published),
        errata: parsed("errata", [erratum({})]),
      }).map(formatIssue);
    expect(of("2026-11-24")).toEqual([]);
    expect(of("")).toEqual([
      expect.stringContaining("edition_id: expected an edition that was issued, found the draft 2026Q4"),
    ]);
  });

  test("names an edition of the same quarter that follows", () => {
    for (const corrected_edition_id of ["2027Q1.1", "2026Q4", "2026Q3.1"])
      expect(problems(erratum({ corrected_edition_id }))[0]).toContain("expected a later erratum of 2026Q4");
    expect(problems(erratum({ table_name: "", row_id: "", column_name: "" }))).toEqual([]);
  });
});

describe("a difference between publishers", () => {
  const run = (tables: ParsedTables) => differencesHaveReasons({ sources, ...tables }).map(formatIssue);
  const twice = output({ quantity_t: "100" }, { quantity_t: "180", source_id: "c" });
  const reasons = (...rows: readonly Cells[]) =>
    parsed(
      "reconciliations",
      rows.map((row) => ({
        table_name: "mine_production",
        fact_id: "AUS/2024",
        publisher: "U.S. Geological Survey",
        other_publisher: "Other survey",
        reason_en: "R",
        reason_ja: "由",
        date: "2026-11-24",
        kind: "estimate",
        ...row,
      })),
    );

  test("beyond the tolerance needs a reason, and the message says where it goes", () => {
    expect(run({ mine_production: twice, reconciliations: reasons() })).toEqual([
      expect.stringContaining(
        "found 180. Say why they differ in reconciliations.csv: mine_production,AUS/2024,U.S. Geological Survey,Other survey,",
      ),
    ]);
    expect(run({ mine_production: twice, reconciliations: reasons({}) })).toEqual([]);
  });

  test("keeps its reason whichever of the two is used and whatever they publish next", () => {
    const turned = reasons({ publisher: "Other survey", other_publisher: "U.S. Geological Survey" });
    expect(run({ mine_production: twice, reconciliations: turned })).toEqual([]);
    // A newer release of the same publisher, with another number and the same difference of method.
    const newer = output(
      { quantity_t: "100" },
      { quantity_t: "110", source_id: "b" },
      { quantity_t: "180", source_id: "c" },
    );
    expect(run({ mine_production: newer, reconciliations: reasons({}) })).toEqual([]);
  });

  test("may have a reason of every period, where they never count alike", () => {
    const every = (kind: string) => reasons({ fact_id: "AUS/*", kind });
    const years = output(
      { quantity_t: "100", year: "2023" },
      { quantity_t: "180", year: "2023", source_id: "c" },
      { quantity_t: "100" },
      { quantity_t: "180", source_id: "c" },
    );
    expect(run({ mine_production: years, reconciliations: every("period") })).toEqual([]);
    expect(run({ mine_production: years, reconciliations: every("unexplained") })).toEqual([
      expect.stringContaining("fact_id: expected one period"),
    ]);
  });

  test("that is gone leaves a reason to remove", () => {
    const agreed = output({ quantity_t: "100" }, { quantity_t: "101", source_id: "c" });
    expect(run({ mine_production: agreed, reconciliations: reasons({}) })).toEqual([
      expect.stringContaining(
        "expected a difference beyond the tolerance between U.S. Geological Survey and Other survey, found none. Remove the reason.",
      ),
    ]);
  });
});
