import { describe, expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { assessedEuRisk } from "./eu-assessment.ts";

type Indicator = Row<"criticality">["indicator"];

const factor = (
  element_code: string,
  indicator: Indicator,
  value: number | null,
  unit: "index" | "%" = "index",
): Row<"criticality"> => ({
  assessment: "eu-2017",
  indicator,
  element_code,
  stage_code: "",
  value,
  unit,
  flag: value === null ? "NA" : "",
  source_id: "eu",
  locator: "Annex",
  note: "",
});

const recycled = (element_code: string, rate_pct: number): Row<"recycling"> => ({
  country_code: "EUU",
  element_code,
  rate: "input-rate",
  study: "eu-2017",
  rate_pct,
  flag: "",
  source_id: "eu",
  locator: "Annex",
  note: "",
});

const view = new Dataset(
  tablesWith({
    editions: [edition("2026Q1", "2026-03-31")],
    sources: [source("eu", "2017")],
    criticality: [
      factor("Eu", "hhi-wgi-global", 9.2),
      factor("Eu", "hhi-wgi-sourcing", 1.8),
      factor("Eu", "import-reliance", 100, "%"),
      factor("Eu", "substitution-supply-risk", 1),
      factor("Nd", "hhi-wgi-global", 9.2),
      factor("Nd", "hhi-wgi-sourcing", null),
      factor("Nd", "import-reliance", 100, "%"),
    ],
    recycling: [recycled("Eu", 38), recycled("Nd", 1)],
  }),
).edition("2026Q1");

describe("assessedEuRisk", () => {
  test("of europium is computed from the printed factors, per cent turned into parts", () => {
    const { value, factors } = assessedEuRisk(view, "Eu", "2017");
    // [9.2 · 1/2 + 1.8 · (1 − 1/2)] · (1 − 0.38) · 1
    expect(value).toBeCloseTo(3.41, 12);
    expect(factors.map(({ name, value: printed }) => [name, printed])).toEqual([
      ["worldSupply", 9.2],
      ["euSourcing", 1.8],
      ["importReliance", 1],
      ["substitution", 1],
      ["recyclingInputRate", 0.38],
    ]);
  });

  test("has the interval that the rounding of its factors leaves open", () => {
    const { value, interval } = assessedEuRisk(view, "Eu", "2017");
    // Reliance from 0.995 to 1, concentrations and substitution ± 0.05 (at most 1), recycling ± 0.005.
    expect(interval[0]).toBeCloseTo((9.15 * 0.4975 + 1.75 * 0.5025) * 0.615 * 0.95, 12);
    expect(interval[1]).toBeCloseTo((9.25 * 0.5 + 1.85 * 0.5) * 0.625, 12);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
  });

  test("names what the data lack rather than guess it", () => {
    expect(() => assessedEuRisk(view, "Nd", "2017")).toThrow(
      "the data lack hhi-wgi-sourcing, substitution-supply-risk.",
    );
    expect(() => assessedEuRisk(view, "Dy", "2023")).toThrow("recycling input rate");
    expect(() => assessedEuRisk(view, "Dy", "2020")).toThrow(expect.objectContaining({ code: "no-data" }));
  });

  test("is of assessments by this method alone", () => {
    expect(() => assessedEuRisk(view, "Eu", "2014")).toThrow("2017, 2020 or 2023, received 2014");
  });

  test("is refused with a code, and has no recycling rates of 2020 to read", () => {
    const later = new Dataset(
      tablesWith({
        editions: [edition("2026Q1", "2026-03-31")],
        sources: [source("eu", "2020")],
        recycling: [{ ...recycled("Dy", 5), study: "eu-2017" }],
      }),
    ).edition("2026Q1");
    expect(() => assessedEuRisk(later, "Dy", "2014")).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => assessedEuRisk(later, "Dy", "2020")).toThrow(
      "substitution-supply-risk, recycling input rate.",
    );
    expect(() => assessedEuRisk(later, "Dy", "2017")).toThrow("substitution-supply-risk. The formula");
  });
});
