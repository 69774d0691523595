import { expect, test } from "vitest";
import { told } from "../../test/importing.ts";
import { japanCustoms } from "./japan-customs.ts";
import type { Names } from "./names.ts";
import { tradeRows } from "./trade.ts";
import type { TradeFlow } from "./trade-sums.ts";

const names: Names = {
  countries: new Map([
    ["105", "CHN"],
    ["110", "VNM"],
    ["999", ""],
  ]),
  elements: new Map(),
  products: new Map([["280530", "hs280530"]]),
  uses: new Map(),
};

const flow = (partner: string, more: Partial<TradeFlow> = {}): TradeFlow => ({
  reporter: "JPN",
  partner,
  product: "280530",
  flow: "import",
  period: "2030-01",
  weight_unit: "kg",
  weight: "1500.000000",
  value: "20.000000",
  weight_records: 1,
  value_records: 1,
  weighed: 1,
  isEstimate: false,
  ...more,
});

const rows = (...flows: readonly TradeFlow[]): string[] =>
  told(
    tradeRows(flows, japanCustoms, names, {
      isWhole: true,
      placeOf: () => ({ file: "f.csv", line: 1, column: 1 }),
    }).rows,
    "partner_code",
    "measure",
    "value",
    "flag",
    "coverage",
  );

test("no digit is lost between kilograms and tonnes, or among large sums", () => {
  expect(rows(flow("105", { weight: "0.000001" }))[0]).toBe("CHN weight 0.000000001  full");
  const large = "90071992547409931.000000";
  expect(rows(flow("105", { weight: large }), flow("110", { weight: large }))).toContain(
    "WLD weight 180143985094819.862 d full",
  );
});

test("a list with a partner whose weight is not known has no total of weight, but one of value", () => {
  expect(rows(flow("105"), flow("110", { weight: null, weighed: 0 }))).toEqual([
    "CHN weight 1.5  part",
    "VNM weight  NA part",
    "CHN value-jpy 20000  full",
    "VNM value-jpy 20000  full",
    "WLD value-jpy 40000 d full",
  ]);
});

test("a partner passed over on purpose leaves the others without a total", () => {
  expect(rows(flow("105"), flow("999"))).toEqual(["CHN weight 1.5  part", "CHN value-jpy 20000  part"]);
});

test("what is counted in pieces has no row of weight, and nothing traded no row at all", () => {
  const pieces = flow("105", { weight_unit: "", weight: null, weighed: 0 });
  expect(rows(pieces)).toEqual(["CHN value-jpy 20000  full", "WLD value-jpy 20000 d full"]);
  expect(rows(flow("105", { weight: "0.000000", value: "0.000000" }))).toEqual([]);
});
