import { join } from "node:path";
import type { Tables } from "@kidorui/core";
import type { ReportText } from "../lib/report-text.ts";

/** What an edition is made from. */
export interface Manuscript {
  readonly tables: Tables;
  readonly text: ReportText;
}

/** Where the text of the next edition stands within a data folder. */
export const reportIn = (data: string): string => join(data, "report");
