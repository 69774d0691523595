import { type Dataset, type Row, showsMistake } from "@kidorui/core";
import type { EditionPair } from "./edition-pairs.ts";

type Erratum = Row<"errata">;

/**
 * Mistakes an edition still shows: those found in it, those in rows it shares with the edition they were found in, and
 * methods by which its numbers were computed too.
 */
export function mistakesIn(dataset: Dataset, edition: string): readonly Erratum[] {
  const view = dataset.edition(edition);
  const shares = ({ table_name, row_id, function_ids }: Erratum): boolean =>
    function_ids !== "" || view.sees(table_name, row_id);
  return dataset.tables.errata.filter(
    (erratum) => erratum.edition_id === edition || (showsMistake(view.row, erratum) && shares(erratum)),
  );
}

/** Mistakes an edition was issued to set right. */
export const correctedBy = (dataset: Dataset, edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter((erratum) => erratum.corrected_edition_id === edition);

/** Mistakes of one edition that a later one set right. */
export const correctedBetween = (dataset: Dataset, { older, newer }: EditionPair): readonly Erratum[] => {
  const right = dataset.edition(newer);
  return mistakesIn(dataset, older).filter((erratum) => !showsMistake(right.row, erratum));
};
