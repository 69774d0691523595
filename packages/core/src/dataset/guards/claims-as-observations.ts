import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { presentTables } from "../checks/context.ts";
import type { Finding, Guard } from "./guard.ts";

/** Tables that hold claims and what became of them; all others with a number hold observations. */
const CLAIMS = ["claims", "claim_evidence", "claim_readings", "pledge_outcomes"];

/** The numbers of a claim, by the ending of the column that would hold each. */
function numbersOf(claim: ParsedRow): readonly (readonly [string, number])[] {
  const { claimed_value: value, claimed_unit: unit, literal_t: literal, generous_t: generous } = claim;
  const stated: (readonly [string, number])[] =
    typeof value !== "number" ? [] : [unit === "share" ? ["_pct", value * 100] : ["_t", value]];
  const read = [literal, generous].flatMap((number): (readonly [string, number])[] =>
    typeof number === "number" && number !== 0 ? [["_t", number]] : [],
  );
  return [...stated, ...read];
}

/** Sources on whose word a claim rests, with the claim's numbers. */
function numbersBySource(claims: ParsedTable): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const numbers = new Map<string, (readonly [string, number])[]>();
  for (const claim of claims.rows) {
    const source = String(claim["source_id"]);
    numbers.set(source, [...(numbers.get(source) ?? []), ...numbersOf(claim)]);
  }
  return numbers;
}

/** The value of a claim that stands, from the same source, among observations. */
export const claimsAsObservations: Guard = (tables) => {
  if (!tables.claims) return [];
  const claimed = numbersBySource(tables.claims);
  return presentTables(tables)
    .filter(({ definition }) => !CLAIMS.includes(definition.name))
    .flatMap((table) => {
      const { value } = table.definition;
      if (value === undefined) return [];
      return table.rows.flatMap((row): Finding[] => {
        const source = String(row["source_id"]);
        const same = claimed
          .get(source)
          ?.some(([ending, number]) => value.endsWith(ending) && number === row[value]);
        if (!same) return [];
        const expected = `an observation, as ${source} makes a claim of this value`;
        return [
          { guard: "claim-as-observation", table, row, column: value, expected, found: String(row[value]) },
        ];
      });
    });
};
