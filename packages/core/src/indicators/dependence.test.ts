import { expect, test } from "vitest";
import { Dataset, type Tables } from "../dataset/dataset.ts";
import { draftEdition } from "../dataset/draft-edition.ts";
import { MetricError } from "../errors.ts";
import { type Row, tableNames } from "../tables/registry.ts";
import { type DependenceQuery, definitions, dependence, headlineDependence } from "./dependence.ts";

const source = (
  source_id: string,
  grade: Row<"sources">["grade"],
  published = "2025-01-01",
): Row<"sources"> => ({
  source_id,
  title: source_id,
  title_basis: "official",
  publisher: "P",
  published,
  read: "2026-01-01",
  url: "https://example.org",
  grade,
  terms: "cited-facts",
  licence: "L",
  checked_at_publisher: "no",
  note: "",
  publisher_ja: "",
  title_ja: "",
  title_basis_ja: "",
});

const product = (
  product_code: string,
  scope: Row<"products">["scope"],
  part_codes = "",
  element_codes = "REE",
): Row<"products"> => ({
  product_code,
  kind: "hs",
  hs_codes: "",
  name_en: product_code,
  name_ja: product_code,
  name_basis: "descriptive",
  stage_code: "",
  element_codes,
  scope,
  content_low_pct: null,
  content_high_pct: null,
  source_id: "a",
  locator: "t",
  note: "",
  part_codes,
});

const imported = (
  partner_code: string,
  product_code: string,
  value: number | null,
  more: Partial<Row<"trade">> = {},
): Row<"trade"> => ({
  reporter_code: "JPN",
  partner_code,
  product_code,
  flow: "import",
  measure: "value-usd",
  period: "2024",
  value,
  unit: "USD",
  flag: "",
  coverage: "full",
  source_id: "b",
  locator: "t",
  note: "",
  ...more,
});

const printed = (share_pct: number | null, more: Partial<Row<"trade_shares">> = {}): Row<"trade_shares"> => ({
  importer_code: "JPN",
  supplier_code: "CHN",
  element_code: "REE",
  basis: "weight",
  scope: "metals",
  period: "2024",
  share_pct,
  flag: "",
  coverage: "part",
  source_id: "a",
  locator: "t",
  note: "",
  ...more,
});

const products = [
  product("metal", "metals"),
  product("heading", "compounds", "cerium others"),
  product("cerium", "compounds", "", "Ce"),
  product("others", "hs284690"),
  product("both", "metals+compounds", "metal heading"),
  product("magnet", "magnets", "", "MREE"),
  product("basket", ""),
];

function editionWith(trade: readonly Row<"trade">[], trade_shares: readonly Row<"trade_shares">[] = []) {
  const tables: Tables = {
    ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables),
    sources: [source("a", "A"), source("b", "B"), source("d", "D"), source("new", "B", "2025-06-01")],
    editions: [draftEdition("2026Q1", "2026-03-31")],
    products,
    trade,
    trade_shares,
  };
  return new Dataset(tables).edition("2026Q1");
}

const pair = { importer: "JPN", supplier: "CHN" };
const metals = { ...pair, element: "REE", period: "2024", basis: "value", scope: "metals" } as const;

function refusal(compute: () => unknown): MetricError {
  try {
    compute();
  } catch (error) {
    if (error instanceof MetricError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

/** A complete list of a product: China, Viet Nam and the total. */
const listed = (product_code: string, china: number, vietNam: number, more: Partial<Row<"trade">> = {}) => [
  ...(china > 0 ? [imported("CHN", product_code, china, more)] : []),
  imported("VNM", product_code, vietNam, more),
  imported("WLD", product_code, china + vietNam, more),
];

test("a complete customs list gives a share of its printed total, and is told to be complete", () => {
  const edition = editionWith(listed("metal", 30, 10), [printed(60, { basis: "value" })]);
  expect(dependence(edition, metals)).toMatchObject({
    value: 0.75,
    low: 0.75,
    high: 0.75,
    flag: "",
    list: "complete",
    product: "metal",
    source_id: "b",
  });
  const { rows } = edition.record(() => dependence(edition, metals));
  expect(rows.map(({ row }) => row["partner_code"] ?? row["supplier_code"])).toEqual(["CHN", "WLD"]);
});

test("every importer, measure and currency has lists", () => {
  const korea = { reporter_code: "KOR", measure: "value-eur", unit: "EUR" } as const;
  const tonnes = { measure: "weight", unit: "t" } as const;
  const edition = editionWith([...listed("metal", 1, 3, korea), ...listed("metal", 4, 1, tonnes)]);
  expect(dependence(edition, { ...metals, importer: "KOR" }).value).toBe(0.25);
  expect(dependence(edition, { ...metals, basis: "weight" }).value).toBe(0.8);
});

test("without a total the share is at most that among the partners that are named", () => {
  const part = { coverage: "part" } as const;
  const edition = editionWith([imported("CHN", "metal", 30, part), imported("VNM", "metal", 10, part)]);
  expect(dependence(edition, metals)).toMatchObject({
    value: 0.75,
    low: 0,
    high: 0.75,
    flag: "<",
    list: "partial",
  });
  const alone = editionWith([imported("CHN", "metal", 30, part)]);
  expect(refusal(() => dependence(alone, metals)).code).toBe("no-data");
  const total = editionWith([imported("CHN", "metal", 30, part), imported("WLD", "metal", 90, part)]);
  expect(dependence(total, metals)).toMatchObject({ value: 1 / 3, low: 1 / 3, flag: "", list: "partial" });
});

test("goods without a list of their own are the lists of their parts, of one source, added before dividing", () => {
  const three = [...listed("metal", 10, 30), ...listed("cerium", 0, 20), ...listed("others", 30, 10)];
  const both = { ...metals, scope: "metals+compounds" } as const;
  const edition = editionWith(three);
  expect(dependence(edition, both)).toMatchObject({ value: 0.4, list: "complete", product: "both" });
  expect(dependence(edition, { ...metals, scope: "compounds" })).toMatchObject({ value: 0.5 });
  const mixed = three.map((row) => (row.product_code === "cerium" ? { ...row, source_id: "a" } : row));
  expect(refusal(() => dependence(editionWith(mixed), both)).code).toBe("no-data");
  // Who is not named may be among the others, or left out of a list of main partners.
  const others = editionWith([...three, imported("OTH", "cerium", 0)]);
  expect(refusal(() => dependence(others, both)).code).toBe("no-data");
  const partial = editionWith(three.map((row) => ({ ...row, coverage: "part" as const })));
  expect(refusal(() => dependence(partial, both)).code).toBe("no-data");
  const own = editionWith([...three, ...listed("both", 90, 10)]);
  expect(dependence(own, both)).toMatchObject({ value: 0.9, product: "both" });
});

test("marks of the rows stand at the share, and bounds of both kinds leave none", () => {
  const of = (own: Partial<Row<"trade">>, total: Partial<Row<"trade">> = {}) =>
    definitions(
      editionWith([
        imported("CHN", "metal", 30, own),
        imported("VNM", "metal", 10),
        imported("WLD", "metal", 40, total),
      ]),
      pair,
    ).map(({ flag, low, high }) => [flag, low, high]);
  expect(of({ flag: "e" })).toEqual([["e", 0.75, 0.75]]);
  expect(of({}, { flag: "d" })).toEqual([["d", 0.75, 0.75]]);
  expect(of({ flag: ">" })).toEqual([[">", 0.75, 1]]);
  expect(of({ flag: "<" })).toEqual([["<", 0, 0.75]]);
  expect(of({}, { flag: ">" })).toEqual([]);
  expect(of({ flag: "W", value: null })).toEqual([]);
  expect(of({}, { value: 0 })).toEqual([]);
});

test("a printed share stands where no list gives one, with what its mark leaves open", () => {
  const edition = editionWith([], [printed(60, { flag: ">" }), printed(40, { flag: "<", period: "2023" })]);
  const weight = { ...metals, basis: "weight" } as const;
  expect(dependence(edition, weight)).toMatchObject({ value: 0.6, low: 0.6, high: 1, list: "single" });
  expect(dependence(edition, { ...weight, period: "2023" })).toMatchObject({ low: 0, high: 0.4 });
});

test("of one definition the complete list comes first, then a number, the grade, the print, the date", () => {
  const order = (trade: readonly Row<"trade">[], shares: readonly Row<"trade_shares">[]) =>
    definitions(editionWith(trade, shares), { ...pair, basis: "value", scope: "metals" }).map(
      ({ source_id, list, product: code }) => `${source_id} ${list} ${code}`,
    );
  const value = { basis: "value" } as const;
  expect(order(listed("metal", 3, 1, { source_id: "d" }), [printed(60, value)])).toEqual([
    "d complete metal",
    "a single ",
  ]);
  expect(
    order([], [printed(60, { ...value, flag: ">" }), printed(70, { ...value, source_id: "d" })]),
  ).toEqual(["d single ", "a single "]);
  const total = listed("metal", 3, 1, { coverage: "part" });
  expect(order(total, [printed(60, { ...value, source_id: "b" }), printed(60, value)])).toEqual([
    "a single ",
    "b single ",
    "b partial metal",
  ]);
  expect(
    order([], [printed(60, { ...value, source_id: "b" }), printed(60, { ...value, source_id: "new" })]),
  ).toEqual(["new single ", "b single "]);
});

test("every definition is listed, newest period first; those asked for where some are", () => {
  const edition = editionWith(
    [...listed("metal", 30, 10, { period: "2020" }), ...listed("magnet", 1, 1), ...listed("basket", 1, 1)],
    [printed(50, { source_id: "d" }), printed(70, { element_code: "Dy", scope: "oxide", period: "2018" })],
  );
  const found = (more: object = {}) =>
    definitions(edition, { ...pair, ...more }).map(
      ({ element, period, grade }) => `${element} ${period} ${grade}`,
    );
  expect(found()).toEqual(["MREE 2024 B", "REE 2024 D", "REE 2020 B", "Dy 2018 A"]);
  expect(found({ element: "Dy" })).toEqual(["Dy 2018 A"]);
  expect(found({ period: "2020", scope: "metals" })).toEqual(["REE 2020 B"]);
});

test("where no period is asked for it is the newest with a complete list, else the newest", () => {
  const newest = { ...metals, period: undefined };
  const older = listed("metal", 30, 10, { period: "2020" });
  const press = printed(50, { basis: "value" });
  expect(dependence(editionWith(older, [press]), newest)).toMatchObject({ period: "2020", value: 0.75 });
  expect(dependence(editionWith([], [press]), newest)).toMatchObject({ period: "2024", value: 0.5 });
});

test("goods that are left out are the widest of which the importer has a share of anyone in any period", () => {
  const unnamed = { ...pair, element: "REE", basis: "value" } as const;
  const goods = (
    trade: readonly Row<"trade">[],
    shares: readonly Row<"trade_shares">[] = [],
    more: Partial<DependenceQuery> = {},
  ) => {
    const { scope, period } = dependence(editionWith(trade, shares), { ...unnamed, ...more });
    return `${scope} ${period}`;
  };
  const metal = listed("metal", 30, 10);
  const old = listed("heading", 3, 1, { period: "2020" });
  expect(goods(metal)).toBe("metals 2024");
  expect(goods([...metal, ...old])).toBe("compounds 2020");
  expect(goods([...metal, ...listed("heading", 3, 1)])).toBe("metals+compounds 2024");
  expect(goods(listed("magnet", 1, 1), [], { element: "MREE" })).toBe("magnets 2024");
  expect(goods([...metal, ...old], [], { scope: "metals" })).toBe("metals 2024");
  const tonnes = listed("heading", 3, 1, { measure: "weight", unit: "t" });
  expect(goods([...metal, ...tonnes])).toBe("metals 2024");
  expect(goods([...metal, ...tonnes], [], { basis: "weight" })).toBe("compounds 2024");
  const value = { basis: "value" } as const;
  expect(goods(metal, [printed(60, { ...value, scope: "compounds", period: "2020" })])).toBe(
    "compounds 2020",
  );
  expect(goods(metal, [printed(null, { ...value, scope: "compounds", flag: "W" })])).toBe("metals 2024");
  expect(goods(metal, [printed(60, { ...value, scope: "compounds", importer_code: "KOR" })])).toBe(
    "metals 2024",
  );
  // A total alone, or one partner alone, is a share of nobody.
  const total = [imported("WLD", "heading", 9), imported("CHN", "cerium", 9, { coverage: "part" })];
  expect(goods([...metal, ...total])).toBe("metals 2024");
});

test("goods that are left out stay the same from year to year and from supplier to supplier", () => {
  const metal2020 = listed("metal", 30, 10, { period: "2020" });
  const edition = editionWith(
    [...metal2020, ...listed("heading", 3, 1)],
    [printed(9, { supplier_code: "EST", basis: "value" })],
  );
  const told = (more: Partial<DependenceQuery>) =>
    refusal(() => dependence(edition, { ...pair, element: "REE", basis: "value", ...more })).message;
  expect(told({ period: "2020" })).toContain(
    "REE 2020 (value, compounds): not collected in edition 2026Q1. Nearest definitions: REE 2020 (value, metals);",
  );
  expect(told({ supplier: "EST" })).toContain("Nearest definitions: REE 2024 (value, metals).");
  expect(told({ importer: "KOR" })).toBe(
    "Dependence of KOR on CHN, REE (value, metals+compounds): not collected in edition 2026Q1.",
  );
  const magnets = editionWith(listed("magnet", 1, 1));
  expect(refusal(() => dependence(magnets, { ...pair, element: "REE", basis: "value" })).message).toContain(
    "REE (value, metals+compounds): not collected in edition 2026Q1. Nearest definitions: MREE 2024",
  );
});

test("the headline is complete, then new, then of the wider goods, then by weight, and never of a weak source", () => {
  const tonnes = { measure: "weight", unit: "t" } as const;
  const old = listed("metal", 1, 3, { period: "2020" });
  const half = printed(70, { period: "2025", basis: "value" });
  const headline = (trade: readonly Row<"trade">[], shares: readonly Row<"trade_shares">[] = []) =>
    headlineDependence(editionWith(trade, shares), pair);
  expect(headline(old, [half])).toMatchObject({ period: "2020", value: 0.25 });
  const metal = listed("metal", 1, 3, tonnes);
  const compounds = listed("heading", 3, 1);
  expect(headline([...old, ...metal], [half])).toMatchObject({ period: "2024", scope: "metals" });
  expect(headline([...metal, ...compounds])).toMatchObject({ scope: "compounds", value: 0.75 });
  expect(headline([...metal, ...listed("metal", 3, 1)])).toMatchObject({ basis: "weight", value: 0.25 });
  expect(headline(listed("metal", 1, 3, { source_id: "d" }), [printed(60, { basis: "unstated" })])).toBe(
    undefined,
  );
  expect(headline(listed("metal", 1, 3, { period: "2024-05" }))).toBe(undefined);
  expect(headline(listed("magnet", 1, 3))).toBe(undefined);
});

test("a refusal says why there is no share, and names the three definitions most alike", () => {
  const edition = editionWith(
    [],
    [
      printed(null, { period: "2022", flag: "W" }),
      printed(null, { period: "2021", flag: "NA" }),
      printed(40),
      printed(70, { element_code: "Dy" }),
      printed(50, { period: "2020", scope: "compounds" }),
      printed(50, { period: "2018", element_code: "Tb", scope: "compounds", basis: "value" }),
    ],
  );
  const weight = { ...metals, basis: "weight" } as const;
  const told = (more: object) => refusal(() => dependence(edition, { ...weight, ...more })).message;
  expect(told({ period: "2022" })).toContain(
    "Dependence of JPN on CHN, REE 2022 (weight, metals): withheld.",
  );
  expect(told({ period: "2021" })).toContain(": not available.");
  expect(told({ period: "2030" })).toContain(
    ": not collected in edition 2026Q1. Nearest definitions: REE 2024 (weight, metals); REE 2020 (weight, compounds); Dy 2024 (weight, metals).",
  );
  expect(told({ element: "Tb", period: "2018" })).toContain("Nearest definitions: Tb 2018");
  expect(told({ element: "Nd", period: undefined })).toContain("on CHN, Nd (weight, metals): not collected");
  const nothing = { ...weight, supplier: "PHL" };
  expect(refusal(() => dependence(edition, nothing)).message).toBe(
    "Dependence of JPN on PHL, REE 2024 (weight, metals): not collected in edition 2026Q1.",
  );
});
