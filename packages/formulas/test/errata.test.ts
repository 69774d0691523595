import { Dataset, type Row } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { type CallArgument, call, evaluate } from "../src/index.ts";
import { dataset } from "./data.ts";

const erratum: Row<"errata"> = {
  erratum_id: "2025Q2-1",
  edition_id: "2025Q2",
  corrected_edition_id: "2025Q2.1",
  date: "2026-12-05",
  what_en: "Output of Australia in 2024.",
  what_ja: "豪州の2024年の生産量。",
  table_name: "mine_production",
  row_id: "AUS/2024@usgs-mcs-2025",
  column_name: "quantity_t",
  old_value: "31000",
  new_value: "13000",
  why_en: "Digits exchanged.",
  why_ja: "数字の入れ違い。",
  reported_by: "own check",
  function_ids: "",
};
const method: Row<"errata"> = {
  ...erratum,
  erratum_id: "2025Q2-2",
  table_name: "",
  row_id: "",
  column_name: "",
  old_value: "",
  new_value: "",
  function_ids: "MARKETHHI",
};

/** The editions of that time, two issued before the mistakes were found and two drafts. */
const corrected = new Dataset({
  ...dataset.tables,
  editions: dataset.tables.editions.flatMap((row) => {
    if (row.edition_id > "2025Q2") return [row];
    const issued = { ...row, published: "2026-12-01" };
    return row.edition_id === "2025Q2"
      ? [issued, { ...row, edition_id: "2025Q2.1", published: "" }]
      : [issued];
  }),
  errata: [erratum, method],
});

const asked = (edition: string, id: string, ...args: readonly CallArgument[]) =>
  evaluate(call(id, ...args), corrected, edition).value;

describe("a mistake that was set right", () => {
  const lineIn = (edition: string, ...args: readonly CallArgument[]) =>
    (asked(edition, "WHY", ...args) as readonly (readonly unknown[])[]).find(([label]) =>
      ["erratum", "訂正"].includes(String(label)),
    )?.[1];

  test("is told by WHY in the edition that shows it, in those that do not, and nowhere else", () => {
    expect(lineIn("2025Q2", "mine_production.AUS", 2024)).toBe(
      "2025Q2-1: quantity_t is 31000 here by mistake, 13000 in edition 2025Q2.1",
    );
    expect(asked("2025Q2", "GET", "mine_production.AUS", 2024)).toBe(31000);
    expect(lineIn("2025Q2.1", "mine_production.AUS", 2024)).toBe(
      "2025Q2-1: quantity_t was 31000 by mistake, and is 13000 since edition 2025Q2.1",
    );
    expect(lineIn("2025Q2.1", "mine_production.AUS", 2024, "ja")).toBe(
      "2025Q2-1：quantity_tは31000としていたが誤りで、2025Q2.1版から13000に訂正した",
    );
    expect(lineIn("2025Q2", "mine_production.AUS", 2023)).toBeUndefined();
  });

  test("is named by EDITION in those that were issued with it", () => {
    expect(asked("2025Q2", "EDITION", "errata")).toBe("2025Q2-1 2025Q2-2");
    // Its rows are others, but its numbers were computed by the same method.
    expect(asked("2024Q1", "EDITION", "errata")).toBe("2025Q2-2");
    for (const edition of ["2025Q2.1", dataset.latest]) expect(asked(edition, "EDITION", "errata")).toBe("");
  });

  test("whether an edition was issued is the day on which it was, of a draft nothing", () => {
    expect(asked("2025Q2", "EDITION", "published")).toBe("2026-12-01");
    expect(asked("2025Q2.1", "EDITION", "published")).toBe("");
    expect(String(asked("2025Q2", "EDITION", "all")).split(" ")).toEqual(corrected.editionIds);
  });
});
