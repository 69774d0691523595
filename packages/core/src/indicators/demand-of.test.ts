import { describe, expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { demandOf } from "./demand-of.ts";

const element = (element_code: string, kind: Row<"elements">["kind"], members: string): Row<"elements"> => ({
  element_code,
  kind,
  atomic_number: null,
  class: "",
  members,
  name_en: element_code,
  name_ja: element_code,
});

const needed = (element_code: string, quantity_t: number): Row<"demand"> => ({
  country_code: "JPN",
  element_code,
  year: 2024,
  quantity_t,
  flag: "",
  basis: "product",
  source_id: "s",
  locator: "Table 1",
  note: "",
});

const view = new Dataset(
  tablesWith({
    editions: [edition("2026Q1", "2026-03-31")],
    sources: [source("s", "2025")],
    elements: [
      element("Nd", "element", ""),
      element("Pr", "element", ""),
      element("NdPr", "group", "Pr Nd"),
      element("REE", "group", "Pr Nd"),
    ],
    demand: [needed("REE", 18835), needed("NdPr", 5500)],
    demand_uses: [{ ...needed("NdPr", 300), use_code: "wind", basis: "element" }],
  }),
).edition("2026Q1");

const query = { country: "JPN", element: "REE", year: 2024, use: "all" } as const;

describe("demand", () => {
  test("is that of all uses, or of one, with what its tonnes count", () => {
    expect(demandOf(view, query)).toMatchObject({ value: 18835, unit: "t", basis: "product" });
    expect(demandOf(view, { ...query, element: "NdPr", use: "wind" })).toMatchObject({
      value: 300,
      basis: "element",
    });
  });

  test("of an element that is only counted with others is refused with their names", () => {
    expect(() => demandOf(view, { ...query, element: "Nd" })).toThrow(
      "demand.JPN.Nd, 2024: not collected in edition 2026Q1. Nd is counted within NdPr, REE.",
    );
  });

  test("of a use that was not collected is not that of all uses", () => {
    expect(() => demandOf(view, { ...query, use: "wind" })).toThrow(/demand_uses\.JPN\.REE\.wind, 2024/);
  });

  test("of one use says nothing of the groups counted in all uses", () => {
    expect(() => demandOf(view, { ...query, element: "Nd", use: "wind" })).toThrow(/2026Q1\.$/);
  });

  test("that is withheld is refused with a code, and not counted in a group that has no figure", () => {
    const hidden = new Dataset(
      tablesWith({
        editions: [edition("2026Q1", "2026-03-31")],
        sources: [source("s", "2025")],
        elements: [
          element("Nd", "element", ""),
          element("NdPr", "group", "Pr Nd"),
          element("HRE", "group", "Dy"),
        ],
        demand: [
          needed("HRE", 7),
          { ...needed("NdPr", 0), quantity_t: null, flag: "W" },
          { ...needed("NdPr", 5), year: 2023 },
        ],
      }),
    ).edition("2026Q1");
    expect(() => demandOf(hidden, { ...query, element: "Nd" })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
    expect(() => demandOf(hidden, { ...query, element: "Nd" })).toThrow(/not collected in edition 2026Q1\.$/);
    expect(() => demandOf(hidden, { ...query, element: "NdPr" })).toThrow(/withheld by s.*2023\.$/);
    expect(() => demandOf(hidden, { ...query, element: "NdPr", use: "wind" })).toThrow(
      /^demand_uses\.JPN\.NdPr\.wind, 2024: not collected in edition 2026Q1\.$/,
    );
  });
});
