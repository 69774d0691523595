import { cpSync } from "node:fs";
import { join } from "node:path";
import {
  compareEditionIds,
  Dataset,
  draftEdition,
  editionName,
  nextErratum,
  type Row,
  rowId,
  type TableName,
  type Tables,
  tableNames,
} from "@kidorui/core";
import { errataWords } from "../i18n/errata.ts";
import { fill } from "../lib/text.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { noteInChangelog } from "./changelog.ts";
import { issuedFolder } from "./issued-folder.ts";
import { textFolder } from "./manuscript.ts";
import { worktreeTables } from "./read-tables.ts";
import { appendRow, replaceCell, tableFile } from "./table-file.ts";

type Erratum = Row<"errata">;
type Edition = Row<"editions">;

/** What a maintainer says of a mistake. */
export type Mistake = Pick<
  Erratum,
  | "what_en"
  | "what_ja"
  | "table_name"
  | "row_id"
  | "column_name"
  | "new_value"
  | "why_en"
  | "why_ja"
  | "reported_by"
  | "function_ids"
>;

/** An erratum before it is written. */
export interface Plan {
  readonly erratum: Erratum;
  /** The corrected edition, where it is not there yet. */
  readonly edition: Edition | undefined;
}

/** Thrown where an erratum cannot be issued as asked. */
export class ErratumError extends Error {
  override readonly name = "ErratumError";
}

/** The newest edition of a quarter: the one that a further erratum corrects, or a draft that corrects it. */
function newestOf(tables: Tables, id: string): Edition {
  const quarter = editionName(id)?.quarter;
  const found = tables.editions
    .filter((edition) => editionName(edition.edition_id)?.quarter === quarter)
    .toSorted((a, b) => compareEditionIds(a.edition_id, b.edition_id))
    .at(-1);
  if (!found) {
    const ids = tables.editions.map((edition) => edition.edition_id).join(", ");
    throw new ErratumError(`Edition: expected one of ${ids}, received "${id}".`);
  }
  return found;
}

/** The text of the cell that is wrong. */
export function cellText(
  tables: Tables,
  { table_name, row_id, column_name }: Pick<Erratum, "table_name" | "row_id" | "column_name">,
): string {
  const table = tableNames.find((name) => name === table_name);
  if (!table)
    throw new ErratumError(`Table: expected one of ${tableNames.join(", ")}, received "${table_name}".`);
  const row = tables[table].find((one) => rowId({ table, row: one }) === row_id);
  if (!row) {
    const key = row_id.split("@")[0] ?? "";
    const near = tables[table].map((one) => rowId({ table, row: one })).filter((id) => id.startsWith(key));
    const hint = near.length > 0 ? ` There are: ${near.slice(0, 5).join(", ")}.` : "";
    throw new ErratumError(
      `Row: expected the key and the source of a row of ${table}, received "${row_id}".${hint}`,
    );
  }
  const cells = new Map<string, string | number | null>(Object.entries(row));
  const value = cells.get(column_name);
  if (value === undefined)
    throw new ErratumError(
      `Column: expected one of ${[...cells.keys()].join(", ")}, received "${column_name}".`,
    );
  return String(value ?? "");
}

/**
 * The newest edition with later data that would go on showing the mistake: corrected in an older one
 * alone, it would never be set right for those who read the newest.
 */
function laterShowing(tables: Tables, { as_of }: Edition, erratum: Erratum): string | undefined {
  const dataset = new Dataset(tables);
  const sees = ({ edition_id }: Edition): boolean =>
    dataset.edition(edition_id).sees(erratum.table_name, erratum.row_id);
  return tables.editions
    .filter((edition) => edition.as_of > as_of && edition.published !== "" && sees(edition))
    .toSorted((a, b) => compareEditionIds(a.edition_id, b.edition_id))
    .at(-1)?.edition_id;
}

/** The edition that a draft corrects, where it is one that does. */
const correctedBy = (tables: Tables, { edition_id, published }: Edition): string | undefined =>
  published === "" && editionName(edition_id)?.erratum !== 0
    ? tables.errata.find((erratum) => erratum.corrected_edition_id === edition_id)?.edition_id
    : undefined;

/**
 * Works out an erratum: which edition holds the mistake, which corrects it, and what the cell says.
 * Several mistakes found together go into one corrected edition, a draft until it is issued.
 */
export function planErratum(tables: Tables, id: string, date: string, mistake: Mistake): Plan {
  const newest = newestOf(tables, id);
  const open = correctedBy(tables, newest);
  const wrong = tables.editions.find(({ edition_id }) => edition_id === open) ?? newest;
  if (wrong.published === "")
    throw new ErratumError(
      `Edition: expected one that was issued, received the draft ${wrong.edition_id}. Nobody can have relied on it: set the row right.`,
    );
  if (date < wrong.published)
    throw new ErratumError(
      `Date: expected a day from ${wrong.published}, when ${wrong.edition_id} was issued, received ${date}.`,
    );
  const corrected = open
    ? newest.edition_id
    : nextErratum(
        wrong.edition_id,
        tables.editions.map(({ edition_id }) => edition_id),
      );
  const old_value = mistake.table_name === "" ? "" : cellText(tables, mistake);
  if (mistake.table_name !== "" && old_value === mistake.new_value)
    throw new ErratumError(`New value: expected another than "${old_value}", which stands there now.`);
  const number = tables.errata.filter((erratum) => erratum.edition_id === wrong.edition_id).length + 1;
  const erratum: Erratum = {
    ...mistake,
    old_value,
    erratum_id: `${wrong.edition_id}-${number}`,
    edition_id: wrong.edition_id,
    corrected_edition_id: corrected,
    date,
  };
  const later = laterShowing(tables, wrong, erratum);
  if (later !== undefined)
    throw new ErratumError(
      `Edition: expected ${later}, the newest that shows this row, received "${id}". Say --edition ${later}: those before it keep the value and point to the erratum.`,
    );
  const note = {
    note_en: fill(errataWords.note.en, { edition: wrong.edition_id }),
    note_ja: fill(errataWords.note.ja, { edition: wrong.edition_id }),
  };
  return { erratum, edition: open ? undefined : { ...draftEdition(corrected, wrong.as_of), ...note } };
}

/** A text with one full stop at its end, whether it came with one or not. */
const sentence = (text: string): string => (/[.。]$/.test(text) ? text : `${text}.`);

/**
 * Writes an erratum: the right value into its table, the mistake into the errata, the corrected
 * edition into the editions with the text that it goes on from, a line into the changelog. Nothing is kept if the data then have a problem.
 * @throws {TableError} with those problems.
 */
export async function issueErratum(folder: string, { erratum, edition }: Plan): Promise<void> {
  const touched = {
    files: [
      ...(["errata", "editions"] as const).map((table) => tableFile(folder, table)),
      ...(erratum.table_name === "" ? [] : [tableFile(folder, erratum.table_name as TableName)]),
      join(folder, "CHANGELOG.md"),
    ],
    made: edition ? [issuedFolder(folder, edition.edition_id)] : [],
  };
  await allOrNothing(touched, async () => {
    writeErratum(folder, { erratum, edition });
    await worktreeTables(folder);
  });
}

function writeErratum(folder: string, { erratum, edition }: Plan): void {
  const { table_name, row_id, column_name, old_value, new_value } = erratum;
  if (table_name !== "") replaceCell(folder, table_name as TableName, row_id, column_name, new_value);
  appendRow(folder, "errata", erratum);
  if (edition) {
    appendRow(folder, "editions", edition);
    const [from, to] = [erratum.edition_id, edition.edition_id].map((id) => textFolder(folder, id));
    if (from !== undefined && to !== undefined) cpSync(from, to, { recursive: true });
  }
  const cell =
    table_name === ""
      ? ""
      : `: \`${table_name}\` ${row_id}, ${column_name}, ${old_value || "empty"} → ${new_value || "empty"}`;
  noteInChangelog(
    folder,
    erratum.date,
    "Corrected",
    `${sentence(`Erratum ${erratum.erratum_id}, edition ${erratum.corrected_edition_id}${cell}`)} ${erratum.what_en} ${erratum.why_en}`,
  );
}
