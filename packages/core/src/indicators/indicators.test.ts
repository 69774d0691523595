import { expect, test } from "vitest";
import { edition } from "../../test/tables.ts";
import { Dataset, type Tables } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { type Row, tableNames } from "../tables/registry.ts";
import { governanceRisk } from "./governance-risk.ts";
import { marketConcentration } from "./market-concentration.ts";
import { observe, periodsOf, valueUnit } from "./observation.ts";
import { reservesAgainstOutput } from "./reserves-against-output.ts";
import { fullPeriods, suppliers } from "./suppliers.ts";

const source = (
  source_id: string,
  published: string,
  grade: Row<"sources">["grade"] = "A",
): Row<"sources"> => ({
  source_id,
  title: source_id,
  title_basis: "official",
  publisher: "U.S. Geological Survey",
  published,
  read: "2026-11-23",
  url: "",
  grade,
  terms: "public-domain",
  licence: "US Government work",
  checked_at_publisher: "no",
  note: "",
  publisher_ja: "",
  title_ja: "",
  title_basis_ja: "",
});

type Flag = Row<"mine_production">["flag"];

const mined = (
  country_code: string,
  year: number,
  quantity_t: number | null,
  source_id: string,
  flag: Flag = "",
): Row<"mine_production"> => ({
  country_code,
  year,
  quantity_t,
  flag,
  coverage: "full",
  source_id,
  locator: "t",
  note: "",
  counted: "",
});

const shared = (country_code: string, share_pct: number, element_code = "Dy"): Row<"stage_shares"> => ({
  stage_code: "separation",
  element_code,
  scope: "world",
  country_code,
  period: "2016-2020",
  share_pct,
  flag: "",
  coverage: "full",
  source_id: "old",
  locator: "t",
  note: "",
});

const governed = (country_code: string, year: number, estimate: number): Row<"governance">[] =>
  (["VA", "PV", "GE", "RQ", "RL", "CC"] as const).map((dimension) => ({
    country_code,
    dimension,
    year,
    estimate,
    standard_error: 0.2,
    source_id: "old",
    locator: "t",
    note: "",
  }));

const tables: Tables = {
  ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables),
  sources: [source("old", "2025-01-01"), source("new", "2026-01-01"), source("press", "2025-02-01", "D")],
  editions: [edition("2025Q2", "2025-06-30"), edition("2026Q1", "2026-03-31")],
  mine_production: [
    mined("CHN", 2024, 60, "old"),
    mined("AUS", 2024, 20, "old", "e"),
    mined("OTH", 2024, 20, "old"),
    mined("WLD", 2024, 110, "old"),
    mined("CHN", 2024, 70, "new"),
    mined("AUS", 2024, 20, "new", "e"),
    mined("OTH", 2024, 10, "new"),
    mined("WLD", 2024, 200, "new"),
    mined("CHN", 2023, null, "old", "W"),
    mined("AUS", 2022, 18, "old"),
  ],
  stage_shares: [shared("CHN", 85), shared("MYS", 10), shared("CHN", 70, "Tb"), shared("MYS", 5, "Tb")],
  governance: [...governed("CHN", 2019, -0.5), ...governed("CHN", 2022, 2), ...governed("MYS", 2019, 0.5)],
  reserves: [
    { country_code: "AUS", reserves_t: 40, flag: "", source_id: "old", locator: "t", note: "" },
    { country_code: "CHN", reserves_t: 120, flag: "", source_id: "old", locator: "t", note: "" },
    { country_code: "WLD", reserves_t: 200, flag: ">", source_id: "old", locator: "t", note: "" },
  ],
};
const dataset = new Dataset(tables);
const [before, now] = [dataset.edition("2025Q2"), dataset.edition("2026Q1")];
const mine = { element: "REE", stage: "mine", period: "2024" };

function refusal(compute: () => unknown): MetricError {
  try {
    compute();
  } catch (error) {
    if (error instanceof MetricError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

test("suppliers are ranked by tonnes over the sum of the list, not over the rounded total", () => {
  const { suppliers: ranked, residual, coverage, unit } = suppliers(before, mine);
  expect(ranked).toEqual([
    { country_code: "CHN", share: 0.6, quantity_t: 60, flag: "" },
    { country_code: "AUS", share: 0.2, quantity_t: 20, flag: "e" },
  ]);
  expect(residual).toBeCloseTo(0.2, 12);
  expect(coverage).toBeCloseTo(100 / 110, 12);
  expect(unit).toBe("t REO");
});

test("the rows of a list are noted as read", () => {
  const { rows } = before.record(() => suppliers(before, mine));
  expect(rows.map(({ row }) => row["country_code"])).toEqual(["CHN", "AUS", "OTH", "WLD"]);
});

test("a withheld list says so and names the nearest full one", () => {
  const { code, message } = refusal(() => suppliers(now, { ...mine, period: "2023" }));
  expect(code).toBe("no-data");
  expect(message).toMatch(/withheld\..*2024/);
  expect(refusal(() => suppliers(now, { ...mine, period: "2010" })).message).toContain(
    "not collected in edition 2026Q1",
  );
});

test("other countries are many small suppliers at least, and one at most", () => {
  const { value, low, high } = marketConcentration(before, mine);
  expect(value).toBeCloseTo(0.4, 12);
  expect([low, high]).toEqual([value, expect.closeTo(0.44, 12)]);
});

test("a list that covers half of the world gives no concentration", () => {
  const { code, message } = refusal(() => marketConcentration(now, mine));
  expect(code).toBe("no-data");
  expect(message).toContain("50.0%");
});

test("printed shares that leave more than a fifth unnamed give no concentration", () => {
  const terbium = { element: "Tb", stage: "separation", period: "2016-2020" };
  expect(refusal(() => marketConcentration(now, terbium)).message).toContain("75.0%");
});

test("governance weighs squared shares, in the newest year within the period", () => {
  const query = { element: "Dy", stage: "separation", period: "2016-2020", weight: "wgi" as const };
  // (2.5 + 0.5) / 5 = 0.6 and (2.5 − 0.5) / 5 = 0.4; the estimates of 2022 lie beyond the period.
  const expected = 0.85 ** 2 * 0.6 + 0.1 ** 2 * 0.4;
  const { value, low, high } = marketConcentration(now, query);
  expect(value).toBeCloseTo(expected, 12);
  expect(low).toBe(value);
  expect(high).toBeCloseTo(expected + 0.05 ** 2, 12);
  expect(governanceRisk(now, "CHN", 2023)).toBeCloseTo(0.1, 12);
});

test("a supplier whose governance nobody assessed is named", () => {
  const { code, message } = refusal(() => marketConcentration(before, { ...mine, weight: "wgi" }));
  expect([code, message]).toEqual(["no-data", expect.stringMatching(/AUS\.$/)]);
});

test("periods with a full list are found, and none where no list adds up to the whole", () => {
  expect(fullPeriods(now, { element: "Dy", stage: "separation" }).at(-1)).toBe("2016-2020");
  expect(fullPeriods(now, { element: "Nd", stage: "magnet" })).toEqual([]);
});

test("reserves stand beside the output of a year", () => {
  expect(reservesAgainstOutput(before, 2024)).toEqual([
    { country_code: "CHN", reserves_t: 120, flag: "", share: 0.6, output_t: 60, years: 2, output_share: 0.6 },
    { country_code: "AUS", reserves_t: 40, flag: "", share: 0.2, output_t: 20, years: 2, output_share: 0.2 },
  ]);
});

test("a figure that is withheld is not one that is missing", () => {
  const at = (country_code: string, year: number) => () =>
    observe(now, "mine_production", { country_code, year });
  expect(refusal(at("CHN", 2023)).message).toMatch(/withheld by old.*nearest period with a figure is 2024/);
  expect(refusal(at("AUS", 2023)).message).toMatch(/not collected in edition 2026Q1.*2024/);
  expect(observe(now, "mine_production", { country_code: "CHN", year: 2024 }).value).toBe(70);
  expect(periodsOf(now, "mine_production", { country_code: "AUS" })).toEqual(["2024", "2022"]);
});

const one = (rows: readonly Row<"mine_production">[]): Dataset =>
  new Dataset({
    ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables),
    sources: [source("old", "2025-01-31"), source("new", "2026-02-06")],
    editions: [edition("2025Q2", "2025-06-30"), edition("2026Q1", "2026-03-31")],
    mine_production: rows,
  });

test("a withheld supplier is part of the residual, so the bounds hold its true value", () => {
  const hidden = one([
    mined("CHN", 2024, 60, "old"),
    mined("AUS", 2024, 22, "old"),
    mined("USA", 2024, null, "old", "W"),
    mined("WLD", 2024, 100, "old"),
  ]).edition("2025Q2");
  const { low, high, residual } = marketConcentration(hidden, {
    element: "REE",
    stage: "mine",
    period: "2024",
    weight: "none",
  });
  const truth = 0.6 ** 2 + 0.22 ** 2 + 0.18 ** 2;
  expect(residual).toBeCloseTo(0.18, 12);
  expect(low).toBeCloseTo(0.6 ** 2 + 0.22 ** 2, 12);
  expect(high).toBeGreaterThanOrEqual(truth - 1e-12);
});

test("a withheld supplier without a printed total leaves no list", () => {
  const hidden = one([mined("CHN", 2024, 60, "old"), mined("USA", 2024, null, "old", "W")]).edition("2025Q2");
  expect(() => suppliers(hidden, { element: "REE", stage: "mine", period: "2024" })).toThrow(/withheld/);
});

test("a fact that the newer list leaves out is refused with the source that states it", () => {
  const moved = one([
    mined("CHN", 2024, 200, "old"),
    mined("CAN", 2024, 5, "old"),
    mined("CHN", 2024, 204.4, "new"),
  ]);
  expect(() =>
    observe(moved.edition("2026Q1"), "mine_production", { country_code: "CAN", year: 2024 }),
  ).toThrow(/not in the list edition 2026Q1 uses; old states it/);
});

const lists = new Dataset({
  ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables),
  sources: [source("old", "2025-01-01")],
  editions: [edition("2026Q1", "2026-03-31")],
  mine_production: [
    mined("AUS", 2020, 25, "old"),
    mined("CHN", 2020, 75, "old"),
    mined("USA", 2020, 25, "old"),
    mined("MMR", 2020, 0, "old"),
    mined("CHN", 2021, 60, "old"),
    mined("USA", 2021, null, "old", "W"),
    mined("WLD", 2021, 50, "old"),
    mined("CHN", 2022, 60, "old"),
    mined("USA", 2022, null, "old", "W"),
    mined("WLD", 2022, 60, "old"),
    mined("CHN", 2019, null, "old", "NA"),
    mined("OTH", 2017, 10, "old"),
    mined("CHN", 2018, 10, "old"),
    mined("WLD", 2018, 0, "old"),
    { ...mined("CHN", 2025, 99, "old"), coverage: "part" },
  ],
  stage_shares: [
    shared("CHN", 60),
    shared("MYS", 50),
    { ...shared("CHN", 100), period: "2024", coverage: "part" },
    { ...shared("CHN", 100), period: "2025", scope: "eu-sourcing" },
    { ...shared("CHN", 100), period: "2026", stage_code: "metal" },
    { ...shared("CHN", 100, "Tb"), period: "2023" },
    { ...shared("CHN", 80, "Gd"), flag: "W" },
    { ...shared("CHN", 100, "Ho"), element_code: "Ho" },
    { ...shared("MYS", 0, "Er"), share_pct: null, flag: "W" },
    shared("CHN", 90, "Er"),
    { ...shared("CHN", 100, "REE"), period: "2011" },
  ],
}).edition("2026Q1");

const dysprosium = { element: "Dy", stage: "separation" };

test("suppliers as large as each other stand in the order of their codes, those with nothing nowhere", () => {
  const { suppliers: ranked, coverage, residual } = suppliers(lists, { ...mine, period: "2020" });
  expect(ranked.map(({ country_code, share }) => [country_code, share])).toEqual([
    ["CHN", 0.6],
    ["AUS", 0.2],
    ["USA", 0.2],
  ]);
  expect([coverage, residual]).toEqual([1, 0]);
});

test("a printed total that the list exceeds cannot stand for what is withheld, one that it meets can", () => {
  expect(refusal(() => suppliers(lists, { ...mine, period: "2021" })).message).toContain("withheld.");
  expect(suppliers(lists, { ...mine, period: "2022" })).toMatchObject({ residual: 0, coverage: 1 });
});

test("a list without a total worth the name counts as whole", () => {
  expect(suppliers(lists, { ...mine, period: "2018" }).coverage).toBe(1);
});

test("what is not available is told from what is withheld and what nobody collected", () => {
  expect(refusal(() => suppliers(lists, { ...mine, period: "2019" })).message).toBe(
    "Suppliers of REE at stage mine, 2019: not available. The nearest period with a full list is 2020.",
  );
  expect(refusal(() => suppliers(lists, { element: "Pm", stage: "magnet", period: "2019" })).message).toBe(
    "Suppliers of Pm at stage magnet, 2019: not collected in edition 2026Q1.",
  );
});

test("full lists alone count, of the world, the element and the stage asked for", () => {
  expect(fullPeriods(lists, dysprosium)).toEqual(["2016-2020"]);
  expect(fullPeriods(lists, { element: "REE", stage: "mine" })).toEqual([
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
  ]);
  expect(fullPeriods(lists, { element: "REE", stage: "separation" })).toEqual(["2011"]);
  expect(fullPeriods(lists, { element: "Dy", stage: "mine" })).toEqual([]);
});

test("printed shares stand as printed in the list and in the index, also where they sum to more than 1", () => {
  const list = suppliers(lists, { ...dysprosium, period: "2016-2020" });
  expect(list.suppliers.map(({ share }) => share)).toEqual([0.6, 0.5]);
  expect(list).toMatchObject({ residual: 0, coverage: 1, unit: "%" });
  const { value, low, high } = marketConcentration(lists, { ...dysprosium, period: "2016-2020" });
  expect(value).toBeCloseTo(0.6 ** 2 + 0.5 ** 2, 12);
  expect([low, high]).toEqual([value, value]);
});

test("a printed list with a withheld member leaves it to the residual", () => {
  const list = suppliers(lists, { element: "Er", stage: "separation", period: "2016-2020" });
  expect(list.suppliers.map(({ country_code }) => country_code)).toEqual(["CHN"]);
  expect(list.residual).toBeCloseTo(0.1, 12);
});

test("a list that covers four fifths of the world is just enough", () => {
  const query = { element: "Gd", stage: "separation", period: "2016-2020" };
  expect(marketConcentration(lists, query).low).toBeCloseTo(0.64, 12);
  expect(refusal(() => marketConcentration(now, mine)).message).toContain("less than 80%.");
});

test("a list of others alone has no risk at least, and one supplier at the worst end at most", () => {
  const { low, high } = marketConcentration(lists, { ...mine, period: "2017", weight: "wgi" });
  expect([low, high]).toEqual([0, 1]);
});

test("suppliers whose governance nobody assessed are all named", () => {
  expect(
    refusal(() => marketConcentration(lists, { ...mine, period: "2020", weight: "wgi" })).message,
  ).toMatch(/ for CHN, AUS, USA\.$/);
});

const assessed = new Dataset({
  ...one([]).tables,
  governance: [
    ...governed("CHN", 2020, -2),
    ...governed("CHN", 2022, 1).slice(1),
    ...governed("JPN", 2021, 1),
    ...governed("MYS", 2021, 0).map((row, index) => (index === 0 ? { ...row, estimate: null } : row)),
  ],
}).edition("2026Q1");

test("governance needs all six indicators of one country, and takes the year asked for with those before", () => {
  expect(governanceRisk(assessed, "CHN", 2023)).toBeCloseTo(0.9, 12);
  expect(governanceRisk(assessed, "CHN", 2020)).toBeCloseTo(0.9, 12);
  expect(governanceRisk(assessed, "CHN", 2019)).toBeUndefined();
  expect(governanceRisk(assessed, "MYS", 2023)).toBeUndefined();
});

test("reserves that nobody states are no row, and without a world or an output there is no ratio", () => {
  const held = (country_code: string, reserves_t: number | null): Row<"reserves"> => ({
    country_code,
    reserves_t,
    flag: "",
    source_id: "old",
    locator: "t",
    note: "",
  });
  const of = (reserves: readonly Row<"reserves">[]) =>
    reservesAgainstOutput(
      new Dataset({
        ...one([mined("AUS", 2024, 0, "old"), mined("USA", 2024, null, "old", "W")]).tables,
        reserves,
      }).edition("2026Q1"),
      2024,
    );
  const stated = [held("USA", 5), held("AUS", 5), held("CAN", 9), held("IND", 0), held("RUS", null)];
  const bare = [
    { country_code: "CAN", reserves_t: 9, flag: "" },
    { country_code: "AUS", reserves_t: 5, flag: "", output_t: 0, output_share: 0 },
    { country_code: "USA", reserves_t: 5, flag: "" },
  ];
  expect(of(stated)).toEqual(bare);
  expect(of([...stated, held("WLD", 0)])).toEqual(bare);
  expect(of([...stated, held("WLD", null)])).toEqual(bare);
});

test("a figure comes with its unit and mark, and an absence with its kind and no nearer period than another", () => {
  const stated = one([
    mined("AUS", 2024, 18, "old", "e"),
    mined("CHN", 2024, null, "old", "NA"),
    mined("USA", 2024, null, "old"),
  ]).edition("2026Q1");
  const at = (country_code: string) => () => observe(stated, "mine_production", { country_code, year: 2024 });
  expect(at("AUS")()).toMatchObject({ value: 18, unit: valueUnit("mine_production"), flag: "e" });
  expect(valueUnit("mine_production")).toBe("t REO");
  expect(valueUnit("countries")).toBe("");
  expect(refusal(at("CHN")).message).toBe("mine_production.CHN, 2024: not available: old does not know it.");
  expect(refusal(at("USA")).message).toBe(
    "mine_production.USA, 2024: old prints no single figure here; see the row and its note.",
  );
  expect([refusal(at("USA")).code, refusal(at("IND")).code]).toEqual(["no-data", "no-data"]);
  expect(refusal(at("IND")).message).toBe("mine_production.IND, 2024: not collected in edition 2026Q1.");
});

test("a table without a number has no periods and no observation, one without time no period in its refusal", () => {
  expect(periodsOf(now, "countries", { country_code: "CHN" })).toEqual([]);
  expect(periodsOf(now, "mine_production", { country_code: "CHN" })).toEqual(["2024"]);
  expect(refusal(() => observe(now, "countries", { country_code: "CHN" })).code).toBe("no-data");
  expect(refusal(() => observe(now, "reserves", { country_code: "IND" })).message).toBe(
    "reserves.IND: not collected in edition 2026Q1.",
  );
});
