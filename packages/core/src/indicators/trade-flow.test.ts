import { describe, expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { observe } from "./observation.ts";
import { type TradeQuery, tradeFlow } from "./trade-flow.ts";

const row = (
  reporter_code: string,
  partner_code: string,
  flow: Row<"trade">["flow"],
  value: number | null,
  more: Partial<Row<"trade">> = {},
): Row<"trade"> => ({
  reporter_code,
  partner_code,
  product_code: "magnets",
  flow,
  measure: "weight",
  period: "2025-12",
  value,
  unit: "t",
  flag: "",
  coverage: "part",
  source_id: "s",
  locator: "Table 1",
  note: "",
  ...more,
});

const view = new Dataset(
  tablesWith({
    editions: [edition("2026Q1", "2026-03-31")],
    sources: [source("s", "2026-01-20")],
    trade: [
      row("CHN", "JPN", "export", 280),
      row("JPN", "CHN", "import", 310, { period: "2025-11" }),
      row("JPN", "CHN", "import", 4, { measure: "value-jpy", unit: "JPY" }),
      row("JPN", "VNM", "import", null, { flag: "W" }),
    ],
  }),
).edition("2026Q1");

const query: TradeQuery = {
  reporter: "CHN",
  partner: "JPN",
  product: "magnets",
  flow: "export",
  measure: "weight",
  period: "2025-12",
};

describe("trade", () => {
  test("is what the reporter reports, in the unit of its measure", () => {
    expect(tradeFlow(view, query)).toMatchObject({ value: 280, unit: "t" });
    const yen = { ...query, reporter: "JPN", partner: "CHN", flow: "import", measure: "value-jpy" } as const;
    expect(tradeFlow(view, yen)).toMatchObject({ value: 4, unit: "JPY" });
    expect(
      observe(view, "trade", {
        reporter_code: "JPN",
        partner_code: "CHN",
        product_code: "magnets",
        flow: "import",
        measure: "value-jpy",
        period: "2025-12",
      }).unit,
    ).toBe("JPY");
  });

  test("as the partner reports it is named and not put in its place", () => {
    const mirrored = { ...query, reporter: "JPN", partner: "CHN", flow: "import" } as const;
    expect(() => tradeFlow(view, mirrored)).toThrow(
      "trade.JPN.CHN.magnets.import.weight, 2025-12: not collected in edition 2026Q1. The nearest period with a figure is 2025-11. CHN itself reports 280 t of exports for JPN; ask with CHN as reporter.",
    );
  });

  test("that is withheld is not zero", () => {
    const withheld = { ...query, reporter: "JPN", partner: "VNM", flow: "import" } as const;
    expect(() => tradeFlow(view, withheld)).toThrow(/withheld by s/);
  });

  test("that nobody reports is refused with a code, and the partner's word is sought in the other flow", () => {
    const unseen = { ...query, partner: "VNM" };
    expect(() => tradeFlow(view, unseen)).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => tradeFlow(view, unseen)).toThrow(/not collected in edition 2026Q1\.$/);
    expect(() => tradeFlow(view, { ...query, reporter: "VNM", measure: "weight" })).toThrow(/2026Q1\.$/);
    expect(() => tradeFlow(view, { ...query, period: "2025-11" })).toThrow(
      "JPN itself reports 310 t of imports for CHN; ask with JPN as reporter.",
    );
  });
});
