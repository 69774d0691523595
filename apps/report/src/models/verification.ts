import type { Lang } from "@kidorui/core";
import type { Discrepancy, Verified } from "@kidorui/core/verification";
import { methodOf } from "@kidorui/formulas/methods";
import { counted, FIXTURES } from "../lib/counted.ts";
import type { Html } from "../lib/html.ts";

/** A published number beside what follows from its inputs, computed. */
export interface ComputedDiscrepancy extends Discrepancy {
  /** One number per consequence, in their order. */
  readonly computed: readonly number[];
}

/** Everything the pages of verification show, computed when the site is made. */
export interface Verification {
  /** Cases by the name of their fixture file. */
  readonly families: Readonly<Record<string, readonly Verified[]>>;
  readonly discrepancies: readonly ComputedDiscrepancy[];
}

/** Address of the page of all verification cases. */
export const verificationPath = "methods/verification/";

/** Address of the page of one family of cases. */
export const familyPath = (family: string): string => `${verificationPath}${family}/`;

/** Names of the families of cases, in the order of the pages. */
export const caseFamilyNames = ({ families }: Verification): readonly string[] => Object.keys(families);

/** The cases of a family, computed. */
export const casesIn = ({ families }: Verification, family: string): readonly Verified[] =>
  families[family] ?? [];

/** Every case, computed. */
export const allCases = ({ families }: Verification): readonly Verified[] => Object.values(families).flat();

/** How many cases there are, and how many of them hold. */
export const countsOf = (
  cases: readonly Verified[],
  lang: Lang,
): { readonly n: Html; readonly holds: Html } => ({
  n: counted(cases.length, FIXTURES, lang),
  holds: counted(cases.filter(({ holds }) => holds).length, FIXTURES, lang),
});

/** Files of the repository in which a function's measure is computed. */
export const codeOf = (id: string): readonly string[] =>
  (methodOf(id).code ?? []).map((file) => `packages/core/src/${file}`);

/** The cases that hold for a function's measure. */
export function casesOf(verification: Verification, id: string): readonly Verified[] {
  const { verifiedBy = [] } = methodOf(id);
  return allCases(verification).filter(({ metric }) => verifiedBy.includes(metric));
}
