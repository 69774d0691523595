import { type Row, showsMistake } from "@kidorui/core";
import { dataset } from "../lib/dataset.ts";
import type { EditionPair } from "./edition-pairs.ts";

type Erratum = Row<"errata">;

/** Mistakes an edition still shows: those found in it, and those in rows it shares with the edition they were found in. */
export const mistakesIn = (edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter(
    (erratum) =>
      erratum.edition_id === edition ||
      (showsMistake(dataset.edition(edition).row, erratum) &&
        dataset.edition(edition).sees(erratum.table_name, erratum.row_id)),
  );

/** Mistakes an edition was issued to set right. */
export const correctedBy = (edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter((erratum) => erratum.corrected_edition_id === edition);

/** Mistakes of one edition that a later one set right. */
export const correctedBetween = ({ older, newer }: EditionPair): readonly Erratum[] => {
  const right = dataset.edition(newer);
  return mistakesIn(older).filter((erratum) => !showsMistake(right.row, erratum));
};
