import { type Dataset, type Row, showsMistake } from "@kidorui/core";
import type { EditionPair } from "./edition-pairs.ts";

type Erratum = Row<"errata">;

/** Mistakes an edition still shows: those found in it, and those in rows it shares with the edition they were found in. */
export const mistakesIn = (dataset: Dataset, edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter(
    (erratum) =>
      erratum.edition_id === edition ||
      (showsMistake(dataset.edition(edition).row, erratum) &&
        dataset.edition(edition).sees(erratum.table_name, erratum.row_id)),
  );

/** Mistakes an edition was issued to set right. */
export const correctedBy = (dataset: Dataset, edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter((erratum) => erratum.corrected_edition_id === edition);

/** Mistakes of one edition that a later one set right. */
export const correctedBetween = (dataset: Dataset, { older, newer }: EditionPair): readonly Erratum[] => {
  const right = dataset.edition(newer);
  return mistakesIn(dataset, older).filter((erratum) => !showsMistake(right.row, erratum));
};
