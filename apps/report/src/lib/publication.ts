import type { Dataset } from "@kidorui/core";
import type { ReportText } from "./report-text.ts";

/** What is published: the data of every edition, and the text that speaks of them. */
export interface Publication {
  readonly dataset: Dataset;
  /** The text of the next edition. */
  readonly text: ReportText;
  /** Texts of drafts that correct an issued edition, by id of the draft: each goes on from what was issued. */
  readonly corrected?: Readonly<Record<string, ReportText>>;
}

/** The same with what stands around the editions, which is of today and kept with none of them. */
export interface SitePublication extends Publication {
  /** The text of the pages that belong to no edition. */
  readonly site: ReportText;
  /** Notes that stand beside the report, each a text of its own, by the name of its folder. */
  readonly notes: Readonly<Record<string, ReportText>>;
}
