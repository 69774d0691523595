export { caseFiles, readCases, readDiscrepancies } from "./node/fixtures.ts";
export type { Inputs, Json, Tolerance, VerificationCase } from "./verification/case.ts";
export { type Deviation, deviations } from "./verification/deviations.ts";
export {
  type Consequence,
  consequence,
  type Discrepancy,
  type NamedNumber,
} from "./verification/discrepancy.ts";
export { families } from "./verification/families.ts";
export { type Verified, verify } from "./verification/verify.ts";
