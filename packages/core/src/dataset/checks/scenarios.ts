import { leverUnit } from "../../scenarios/lever-unit.ts";
import type { Lever } from "../../scenarios/levers.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { at, type Check, joined } from "./context.ts";

/** Which of low, mode and high each distribution takes its shape from. */
function shapeProblem(row: ParsedRow): readonly [column: string, message: string] | undefined {
  const { low, mode, high, distribution } = row;
  if (distribution === "uniform") {
    return mode === null
      ? undefined
      : ["mode", `expected no most likely value in a uniform distribution, found ${mode}.`];
  }
  if (mode === null)
    return ["mode", `expected a most likely value in a ${distribution} distribution, found none.`];
  if (distribution === "fixed" && (low !== mode || high !== mode)) {
    return ["low", `expected one value in a fixed distribution, found ${low}, ${mode} and ${high}.`];
  }
  if (distribution !== "fixed" && low === high) {
    return ["high", `expected a high end above ${low}, found ${high}. Write fixed for a single value.`];
  }
  return undefined;
}

/** An assumption has the numbers its distribution needs, and no others. */
export const assumptionsHaveAShape: Check = ({ assumptions }) =>
  assumptions === undefined
    ? []
    : assumptions.rows.flatMap((row) => {
        const problem = shapeProblem(row);
        return problem ? [at(assumptions, row, problem[0], problem[1])] : [];
      });

/** The name of a lever without the supplier or alternative it is of: `suppliers.CHN.share` → `suppliers.share`. */
const withoutName = (lever: string): string => lever.replace(/^(suppliers|alternatives)\.[^.]+\./, "$1.");

const OF_DEMAND = ["days-of-demand", "share-of-demand"];

/** Units of the table that count what a lever counts. */
const COUNTED_IN: Readonly<Record<Lever["unit"], readonly string[]>> = {
  t: ["t", ...OF_DEMAND],
  "t/month": ["t/month", ...OF_DEMAND],
  months: ["months"],
  share: ["share"],
  "share per year": ["share/yr"],
};

function leverProblem(
  row: ParsedRow,
  scenarios: ReadonlyMap<string, ParsedRow>,
  assumptions: ReadonlyMap<string, ParsedRow>,
): readonly [column: string, message: string] | undefined {
  const basis = String(row["basis"]);
  if (basis === "observation" && row["evidence_ids"] === "") {
    return ["evidence_ids", "expected the source of an observation, found none."];
  }
  if (basis === "assumption" && row["assumption_id"] === "") {
    return ["assumption_id", "expected the assumption the value is taken from, found none."];
  }
  const claim = scenarios.get(String(row["scenario_id"]))?.["claim_id"];
  if (basis === "claim" && claim === "" && row["evidence_ids"] === "") {
    return ["basis", "expected a scenario that reads a claim, or a source that states it, found neither."];
  }
  const assumption = assumptions.get(String(row["assumption_id"]));
  const lever = withoutName(String(row["lever"]));
  if (assumption && assumption["parameter"] !== lever) {
    return ["assumption_id", `expected an assumption on ${lever}, found one on ${assumption["parameter"]}.`];
  }
  const own = leverUnit(String(row["lever"]));
  if (own === undefined) return ["lever", `expected a lever of a scenario, found ${row["lever"]}.`];
  const units = COUNTED_IN[own];
  if (!units.includes(String(row["unit"])))
    return ["unit", `expected ${units.join(", ")} for ${row["lever"]}, found ${row["unit"]}.`];
  return undefined;
}

const byKey = (table: ParsedTable, column: string): ReadonlyMap<string, ParsedRow> =>
  new Map(table.rows.map((row) => [String(row[column]), row]));

/** A lever is one of the model, in a unit that counts it, says where its value comes from, and its assumption is one on that lever. */
export const leversHaveABasis: Check = ({ scenarios, scenario_levers: levers, assumptions }) => {
  if (!scenarios?.complete || !levers || !assumptions?.complete) return [];
  const [known, assumed] = [byKey(scenarios, "scenario_id"), byKey(assumptions, "assumption_id")];
  return levers.rows.flatMap((row) => {
    const problem = leverProblem(row, known, assumed);
    return problem ? [at(levers, row, problem[0], problem[1])] : [];
  });
};

/** A scenario inherits from one above it in the file, so that no chain of parents is endless. */
export const parentsComeFirst: Check = ({ scenarios }) => {
  if (scenarios === undefined) return [];
  const seen = new Set<string>();
  return scenarios.rows.flatMap((row) => {
    seen.add(String(row["scenario_id"]));
    const parent = String(row["parent_id"]);
    const itself = parent === row["scenario_id"];
    if (parent === "" || (seen.has(parent) && !itself)) return [];
    return [at(scenarios, row, "parent_id", `expected a scenario from a line above, found ${parent}.`)];
  });
};

/** The columns by which a month of an episode is found in the table of trade. */
const monthKey = ["reporter_code", "partner_code", "product_code", "measure", "period", "source_id"];

/** What a source reports of a month, among statements. */
const reportedName = (country: unknown, row: ParsedRow, period: unknown, value: unknown, unit: unknown) =>
  [country, row["partner_code"], period, value, unit, row["source_id"]].map(String).join("/");

/**
 * A tonne observed in an episode stands in the table of trade too, from the same source: the two agree. One that
 * is reported only stands among the statements on trade.
 */
export const episodeMonthsAgreeWithTrade: Check = ({ episode_months: months, trade, statements }) => {
  if (!months || !trade?.complete) return [];
  const stated = new Map(trade.rows.map((row) => [joined(row, monthKey), row["value"]]));
  const reported = new Set(
    statements?.rows.map((row) =>
      reportedName(row["country_code"], row, row["period"], row["stated_value"], row["stated_unit"]),
    ),
  );
  return months.rows.flatMap((row) => {
    if (row["measure"] !== "weight") return [];
    if (row["reported"] === "yes") {
      const { reporter_code, month, value, unit } = row;
      if (reported.has(reportedName(reporter_code, row, month, value, unit))) return [];
      const message = `expected a row of statements with the same country, partner, month, value and source, found none.`;
      return [at(months, row, "value", message)];
    }
    const value = stated.get(joined({ ...row, period: row["month"] ?? "" }, monthKey));
    if (value === row["value"]) return [];
    const expected =
      value === undefined ? "a row of trade with the same key and source" : `${value}, as in trade`;
    return [
      at(months, row, "value", `expected ${expected}, found ${value === undefined ? "none" : row["value"]}.`),
    ];
  });
};
