import { type AnyRow, type Row, rowId, showsMistake, tableNames } from "@kidorui/core";
import { dataset } from "../lib/dataset.ts";
import type { EditionPair } from "./edition-pairs.ts";

type Erratum = Row<"errata">;

/** Whether an edition sees the row an erratum is about. */
function seesRow(edition: string, { table_name, row_id }: Erratum): boolean {
  const table = tableNames.find((name) => name === table_name);
  if (!table) return false;
  const rows: readonly AnyRow[] = dataset.edition(edition).visible(table);
  return rows.some((row) => rowId({ table, row }) === row_id);
}

/** Mistakes an edition still shows: those found in it, and those in rows it shares with the edition they were found in. */
export const mistakesIn = (edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter(
    (erratum) =>
      erratum.edition_id === edition ||
      (showsMistake(dataset.edition(edition).row, erratum) && seesRow(edition, erratum)),
  );

/** Mistakes an edition was issued to set right. */
export const correctedBy = (edition: string): readonly Erratum[] =>
  dataset.tables.errata.filter((erratum) => erratum.corrected_edition_id === edition);

/** Mistakes of one edition that a later one set right. */
export const correctedBetween = ({ older, newer }: EditionPair): readonly Erratum[] => {
  const right = dataset.edition(newer);
  return mistakesIn(older).filter((erratum) => !showsMistake(right.row, erratum));
};
