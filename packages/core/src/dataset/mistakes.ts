import type { Row, TableName } from "../tables/registry.ts";
import { showsMistake } from "./as-issued.ts";
import type { Edition } from "./dataset.ts";
import { type AnyRow, rowId } from "./row-id.ts";

type Erratum = Row<"errata">;

/**
 * Mistakes an edition still shows: those found in it, those in rows it shares with the edition they were found in, and
 * methods by which its numbers were computed too.
 */
export function mistakesIn(edition: Edition): readonly Erratum[] {
  const shares = ({ table_name, row_id, function_ids }: Erratum): boolean =>
    function_ids !== "" || edition.sees(table_name, row_id);
  return edition
    .visible("errata")
    .filter(
      (erratum) =>
        erratum.edition_id === edition.id || (showsMistake(edition.row, erratum) && shares(erratum)),
    );
}

/** Errata to cells of a row, as the table has them. */
export const errataTo = (edition: Edition, table: TableName, row: AnyRow): readonly Erratum[] =>
  edition.find("errata", { table_name: table, row_id: rowId({ table, row }) });
