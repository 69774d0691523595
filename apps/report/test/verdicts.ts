import { Dataset } from "@kidorui/core";
import { worktreeTables } from "../src/editions/read-tables.ts";
import { type Verdict, verifyEditions } from "../src/editions/verify.ts";

/** What became of the frozen editions of a data folder. */
export const verdictsOn = async (directory: string): Promise<readonly Verdict[]> =>
  verifyEditions(directory, new Dataset(await worktreeTables(directory)));
