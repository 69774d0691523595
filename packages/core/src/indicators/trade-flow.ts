import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import type { Text } from "../tables/define.ts";
import type { Row } from "../tables/registry.ts";
import { absence, type Observation } from "./observation.ts";

type Trade = Row<"trade">;

/** Which flow of goods is asked for, and how it is measured. */
export interface TradeQuery {
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly flow: Trade["flow"];
  readonly measure: Trade["measure"];
  readonly period: string;
}

const whereOf = ({ reporter, partner, product, flow, measure, period }: TradeQuery) => ({
  reporter_code: reporter,
  partner_code: partner,
  product_code: product,
  flow,
  measure,
  period,
});

/** The same goods as the other side reports them, in words; empty where it reports none. */
function mirrorOf(edition: Edition, query: TradeQuery): Text {
  const { reporter, partner, flow } = query;
  const other = flow === "import" ? "export" : "import";
  const row = edition.get("trade", whereOf({ ...query, reporter: partner, partner: reporter, flow: other }));
  if (row === undefined || row.value === null) return { en: "", ja: "" };
  return {
    en: ` ${partner} itself reports ${row.value} ${row.unit} of ${other}s for ${reporter}; ask with ${partner} as reporter.`,
    ja: `${partner}側の統計では${reporter}${other === "import" ? "からの輸入" : "への輸出"}は${row.value} ${row.unit}。reporterに${partner}を指定する。`,
  };
}

/**
 * Trade in a product as one country reports it. What its partner reports of the same goods is
 * another figure: other days, other prices, other classification. It is named, never put in its place.
 *
 * @throws {MetricError} `no-data`, saying why, the nearest period with a figure, and what the partner reports.
 */
export function tradeFlow(edition: Edition, query: TradeQuery): Observation {
  const where = whereOf(query);
  const row = edition.get("trade", where);
  if (row !== undefined && row.value !== null)
    return { value: row.value, unit: row.unit, flag: row.flag, row };
  const { message, japanese } = absence(edition, "trade", where, row);
  const mirror = mirrorOf(edition, query);
  throw new MetricError("no-data", `${message}${mirror.en}`, `${japanese}${mirror.ja}`);
}
