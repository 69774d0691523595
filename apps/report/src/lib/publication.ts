import type { Dataset } from "@kidorui/core";
import type { ReportText } from "./report-text.ts";

/** What is published: the data of every edition, and the text that speaks of them. */
export interface Publication {
  readonly dataset: Dataset;
  readonly text: ReportText;
}
