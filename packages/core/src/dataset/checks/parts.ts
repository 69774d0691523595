import { at, type Check, joined } from "./context.ts";

/** Printed parts may miss their printed whole by rounding. */
const TOLERANCE = 0.005;

const differs = (sum: number, whole: number): boolean => !(Math.abs(sum - whole) <= TOLERANCE * whole);

/** A quota printed in light and heavy rare earths is their sum. */
export const quotasAreTheSumOfTheirParts: Check = ({ quotas }) =>
  quotas === undefined
    ? []
    : quotas.rows.flatMap((row) => {
        const { quota_t: whole, light_t: light, heavy_t: heavy } = row;
        if (typeof whole !== "number" || typeof light !== "number" || typeof heavy !== "number") return [];
        if (!differs(light + heavy, whole)) return [];
        return [
          at(quotas, row, "quota_t", `expected light and heavy together, ${light + heavy}, found ${whole}.`),
        ];
      });

/** Uses that leave no other. */
const COMPLETE = ["wind", "electric-vehicles", "other"];

/** Where one source states every use, they add up to the demand it states. Points at the first use. */
export const usesAddUpToDemand: Check = ({ demand_uses: uses, demand }) => {
  if (!uses?.complete || !demand?.complete) return [];
  const fact = ["country_code", "element_code", "year", "source_id"];
  return demand.rows.flatMap((total) => {
    const parts = uses.rows.filter(
      (row) => COMPLETE.includes(String(row["use_code"])) && joined(row, fact) === joined(total, fact),
    );
    const [first] = parts;
    const whole = total["quantity_t"];
    const numbers = parts.map((row) => row["quantity_t"]).filter((value) => typeof value === "number");
    if (!first || typeof whole !== "number" || numbers.length < COMPLETE.length) return [];
    const sum = numbers.reduce((a, b) => a + b, 0);
    if (!differs(sum, whole)) return [];
    return [at(uses, first, "quantity_t", `expected the uses to sum to the demand, ${whole}, found ${sum}.`)];
  });
};
