import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { VerificationCase } from "../verification/case.ts";
import type { Discrepancy } from "../verification/discrepancy.ts";

const folder = join(import.meta.dirname, "../../fixtures");

const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

/** Names of the files of verification cases, without their ending. */
export const caseFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

/** The verification cases of one file. */
export const readCases = (name: string): readonly VerificationCase[] => read(name).vectors;

/** Published numbers that do not follow from their inputs. */
export const readDiscrepancies = (): readonly Discrepancy[] => read("published/discrepancies").cases;
