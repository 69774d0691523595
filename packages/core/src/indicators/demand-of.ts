import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import type { Text } from "../tables/define.ts";
import type { Row } from "../tables/registry.ts";
import { absence, type Observation } from "./observation.ts";

/** What demand is asked for. */
export interface DemandQuery {
  readonly country: string;
  readonly element: string;
  readonly year: number;
  /** A use that demand is published for, or `all`. */
  readonly use: Row<"demand_uses">["use_code"] | "all";
}

/** Demand, and what its tonnes count. */
export interface Demand extends Observation {
  readonly basis: Row<"demand">["basis"];
}

/** Groups that hold the element and have a figure of their own, in words; empty where there is none. */
function countedIn(edition: Edition, { country, element, year }: DemandQuery): Text {
  const groups = edition
    .visible("elements")
    .filter(({ members }) => members.split(" ").includes(element))
    .map(({ element_code }) => element_code)
    .filter((group) => {
      const row = edition.get("demand", { country_code: country, element_code: group, year });
      return row !== undefined && row.quantity_t !== null;
    });
  if (groups.length === 0) return { en: "", ja: "" };
  return {
    en: ` ${element} is counted within ${groups.join(", ")}.`,
    ja: `${element}は${groups.join("、")}に含めて数えられている。`,
  };
}

/**
 * Demand of a country in a year, in all or of one use.
 *
 * @throws {MetricError} `no-data`, saying why, the nearest year with a figure, and, where the element is not
 *   counted by itself, the groups it is counted within.
 */
export function demandOf(edition: Edition, query: DemandQuery): Demand {
  const { country, element, year, use } = query;
  const fact = { country_code: country, element_code: element, year };
  const table = use === "all" ? "demand" : "demand_uses";
  const where = use === "all" ? fact : { ...fact, use_code: use };
  const row =
    use === "all" ? edition.get("demand", fact) : edition.get("demand_uses", { ...fact, use_code: use });
  if (row !== undefined && row.quantity_t !== null)
    return { value: row.quantity_t, unit: "t", flag: row.flag, basis: row.basis, row };
  const { message, japanese } = absence(edition, table, where, row);
  const hint = use === "all" ? countedIn(edition, query) : { en: "", ja: "" };
  throw new MetricError("no-data", `${message}${hint.en}`, `${japanese}${hint.ja}`);
}
