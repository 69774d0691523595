import type { Dataset } from "@kidorui/core";

/** Ids of the editions that were issued, oldest first: their pages are read from what they were issued with. */
export const issuedEditions = (dataset: Dataset): readonly string[] =>
  dataset.editionIds.filter((id) => dataset.edition(id).isIssued);

/** Ids of the drafts, oldest first: their pages are computed. */
export const openEditions = (dataset: Dataset): readonly string[] =>
  dataset.editionIds.filter((id) => !dataset.edition(id).isIssued);
