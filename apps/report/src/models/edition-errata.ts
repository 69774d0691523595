import { type Dataset, mistakesIn, type Row, showsMistake } from "@kidorui/core";
import type { EditionPair } from "./edition-pairs.ts";

type Erratum = Row<"errata">;

/** Mistakes an edition was issued to set right. */
export const correctedBy = (dataset: Dataset, edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter((erratum) => erratum.corrected_edition_id === edition);

/** Mistakes of one edition that a later one set right. */
export const correctedBetween = (dataset: Dataset, { older, newer }: EditionPair): readonly Erratum[] => {
  const right = dataset.edition(newer);
  return mistakesIn(dataset.edition(older)).filter((erratum) => !showsMistake(right.row, erratum));
};
