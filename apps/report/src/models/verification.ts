import verification from "virtual:kidorui-verification";
import type { Verified } from "@kidorui/core/verification";
import { verifiedMetrics } from "../i18n/verified-metrics.ts";
import type { ComputedDiscrepancy } from "../lib/verification-plugin.ts";

/** Address of the page of all verification cases. */
export const verificationPath = "methods/verification/";

/** Address of the page of one family of cases. */
export const familyPath = (family: string): string => `${verificationPath}${family}/`;

/** Names of the families of cases, in the order of the pages. */
export const caseFamilyNames: readonly string[] = Object.keys(verification.families);

/** The cases of a family, computed. */
export const casesIn = (family: string): readonly Verified[] => verification.families[family] ?? [];

/** Every case, computed. */
export const allCases: readonly Verified[] = caseFamilyNames.flatMap(casesIn);

/** Published numbers that do not follow from their inputs. */
export const discrepancies: readonly ComputedDiscrepancy[] = verification.discrepancies;

/** Files of the repository in which a function's measure is computed. */
export const codeOf = (id: string): readonly string[] => verification.code[id] ?? [];

const ROOM = "packages/core/src/";

/** Cases that a function's measure is verified by: those that one of its files computes. */
export function casesOf(id: string): readonly Verified[] {
  const files = new Set(codeOf(id));
  return allCases.filter(({ metric }) =>
    verifiedMetrics[metric]?.files.some((file) => files.has(`${ROOM}${file}`)),
  );
}
