import { MONTHS } from "./cut.ts";

/** Parameters of one run of the loop below, one after another. */
export const PARAMETERS = 26;
/** Results of one run, one after another. */
export const RESULTS = 11;

function ramp(since: number, months: number): number {
  if (since < 0) return 0;
  return since >= months ? 1 : since / months;
}

/**
 * The month loop as one would write it by hand for this one shape of scenario: three suppliers of which one
 * is restricted, two alternatives, parameters from one typed array, results into another, everything
 * else in local variables. The yardstick for what the general model may cost.
 */
export function handWritten(
  parameters: Float64Array,
  growth: Float64Array,
  results: Float64Array,
  runs: number,
): void {
  for (let run = 0; run < runs; run += 1) {
    const p = run * PARAMETERS;
    const first = parameters[p] ?? 0;
    const contracted = parameters[p + 1] ?? 0;
    const lost = parameters[p + 2] ?? 0;
    const trigger = parameters[p + 3] ?? 0;
    const begin = parameters[p + 4] ?? 0;
    const end = parameters[p + 5] ?? 0;
    const recovery = parameters[p + 6] ?? 0;
    let stock = parameters[p + 7] ?? 0;
    const floor = parameters[p + 8] ?? 0;
    const target = parameters[p + 9] ?? 0;
    const refillLimit = parameters[p + 10] ?? 0;
    const capacityX = parameters[p + 11] ?? 0;
    const lagX = parameters[p + 12] ?? 0;
    const rampX = parameters[p + 13] ?? 0;
    const capacityY = parameters[p + 14] ?? 0;
    const lagY = parameters[p + 15] ?? 0;
    const rampY = parameters[p + 16] ?? 0;
    const recycled = parameters[p + 17] ?? 0;
    const recyclingLag = parameters[p + 18] ?? 0;
    const recyclingRamp = parameters[p + 19] ?? 0;
    const mined = parameters[p + 20] ?? 0;
    const miningLag = parameters[p + 21] ?? 0;
    const miningRamp = parameters[p + 22] ?? 0;
    const substitution = parameters[p + 23] ?? 0;
    const substitutionLag = parameters[p + 24] ?? 0;
    const substitutionRamp = parameters[p + 25] ?? 0;
    let totalUnmet = 0;
    let totalDemand = 0;
    let totalEffective = 0;
    let minService = 1;
    let monthsShort = 0;
    let firstShort = Infinity;
    let survive = Infinity;
    let recover = 0;
    let services = 0;
    let servicesOfDemand = 0;
    for (let month = 0; month < MONTHS; month += 1) {
      const since = month - trigger;
      const demand = first * (growth[month] ?? 0);
      const effective = demand * (1 - substitution * ramp(since - substitutionLag, substitutionRamp));
      let withheld = 0;
      if (month >= begin) {
        if (month < end) withheld = lost;
        else if (month < end + recovery) withheld = lost * (1 - (month - end + 1) / (recovery + 1));
      }
      const arrived =
        first * Math.max(0, contracted - withheld) +
        recycled * ramp(since - recyclingLag, recyclingRamp) +
        mined * ramp(since - miningLag, miningRamp);
      const gap = effective - arrived;
      let missing = Math.max(0, gap);
      let release = 0;
      if (missing > 0) {
        const fromX = Math.min(capacityX * ramp(since - lagX, rampX), missing);
        const fromY = Math.min(capacityY * ramp(since - lagY, rampY), missing - fromX);
        release = Math.min(missing - fromX - fromY, Math.max(0, stock - floor));
        stock -= release;
        missing -= fromX + fromY + release;
      }
      stock += Math.min(Math.max(0, -gap), Math.max(0, target - stock), refillLimit);
      const service = effective > 0 ? (effective - missing) / effective : 1;
      totalUnmet += missing;
      totalDemand += demand;
      totalEffective += effective;
      minService = Math.min(minService, service);
      services += service;
      servicesOfDemand += (effective - missing) / demand;
      if (missing > 1e-9 * effective) {
        if (monthsShort === 0) {
          firstShort = month;
          survive = Math.max(0, since + release / (release + missing));
        }
        monthsShort += 1;
        recover = month === MONTHS - 1 ? Infinity : Math.max(0, since + 1);
      }
    }
    const r = run * RESULTS;
    results[r] = totalUnmet;
    results[r + 1] = totalDemand;
    results[r + 2] = totalEffective;
    results[r + 3] = minService;
    results[r + 4] = monthsShort;
    results[r + 5] = firstShort;
    results[r + 6] = survive;
    results[r + 7] = recover;
    results[r + 8] = services / MONTHS;
    results[r + 9] = servicesOfDemand / MONTHS;
    results[r + 10] = stock;
  }
}
