import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { at, type Check } from "./context.ts";

/** The columns of a claim that hold the numbers of each reading. */
const numbersOf: { readonly [reading: string]: readonly string[] } = {
  literal: ["literal_t"],
  generous: ["generous_t"],
  evidence: ["evidence_low_t", "evidence_high_t"],
};

const hasNumbers = (claim: ParsedRow, reading: string): boolean =>
  (numbersOf[reading] ?? []).every((column) => claim[column] !== null);

function missingReadings(claims: ParsedTable, readings: ParsedTable) {
  const known = new Set(readings.rows.map((row) => `${row["claim_id"]}/${row["reading"]}`));
  return claims.rows.flatMap((claim) =>
    Object.keys(numbersOf)
      .filter((reading) => !known.has(`${claim["claim_id"]}/${reading}`))
      .map((reading) =>
        at(
          claims,
          claim,
          "claim_id",
          `expected the ${reading} reading of ${claim["claim_id"]} in claim_readings, found none.`,
        ),
      ),
  );
}

/** Every claim is read in all three ways, and a reading says it is computed where the claim has its numbers. */
export const readingsExplainClaims: Check = ({ claims, claim_readings: readings }) => {
  if (!claims?.complete || !readings?.complete) return [];
  const byId = new Map(claims.rows.map((claim) => [claim["claim_id"], claim]));
  const contradicted = readings.rows.flatMap((row) => {
    const claim = byId.get(row["claim_id"] ?? "");
    const reading = String(row["reading"]);
    if (!claim || hasNumbers(claim, reading) === (row["state"] === "computed")) return [];
    const columns = numbersOf[reading]?.join(" and ");
    const expected = hasNumbers(claim, reading) ? "computed, as" : "undefined or not-a-quantity, as";
    const state = hasNumbers(claim, reading) ? "a number" : "no number";
    const message = `expected ${expected} the claim has ${state} in ${columns}, found ${row["state"]}.`;
    return [at(readings, row, "state", message)];
  });
  return [...missingReadings(claims, readings), ...contradicted];
};

/** What was delivered and the fraction it makes go together: a fraction without its amount cannot be followed. */
export const outcomesShowTheirNumbers: Check = ({ pledge_outcomes: outcomes }) =>
  outcomes === undefined
    ? []
    : outcomes.rows.flatMap((row) => {
        const [value, fraction] = [row["delivered_value"], row["delivered_fraction"]];
        if ((value === null) === (fraction === null)) return [];
        const [given, absent] =
          value === null
            ? ["delivered_fraction", "delivered_value"]
            : ["delivered_value", "delivered_fraction"];
        return [
          at(outcomes, row, absent, `expected a number beside ${given}, found none. Give both or neither.`),
        ];
      });
