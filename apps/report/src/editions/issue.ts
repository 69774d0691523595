import { join } from "node:path";
import { Dataset, type Tables } from "@kidorui/core";
import { ARTICLES, issuedLine, RECORD, sha256Of } from "@kidorui/core/node";
import type { ReportText } from "../lib/report-text.ts";
import { issuedPairsOf } from "../models/edition-pairs.ts";
import type { EditionRecord } from "../models/edition-record.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { noteInChangelog } from "./changelog.ts";
import { issuedFolder, writeIssued } from "./issued-folder.ts";
import { type IssuedRecord, recordText } from "./issued-record.ts";
import type { Manuscript } from "./manuscript.ts";
import { leadsNowhere } from "./own-leads.ts";
import { type Pack, packBytes, packContent } from "./pack.ts";
import { soundTables } from "./read-tables.ts";
import { replaceCell, tableFile } from "./table-file.ts";

/** Thrown where an edition cannot be issued; the message says why. */
export class IssueError extends Error {
  override readonly name = "IssueError";
}

/** What an edition is made of, as a build gives it. */
export interface Made {
  readonly pack: Pack;
  readonly record: EditionRecord;
}

/** What issues an edition. */
export interface Issuing {
  /** The data folder. */
  readonly folder: string;
  /** The draft. */
  readonly edition: string;
  /** Day of issue. */
  readonly date: string;
  /** Version of the functions, and the commit. */
  readonly code: string;
  readonly text: ReportText;
  /** Builds an edition on tables; each time anew. */
  readonly make: (manuscript: Manuscript, edition: string) => Promise<Made>;
}

/** The tables with an edition issued that day: what is built shows what will be kept. */
function issuedOn(tables: Tables, edition: string, published: string): Tables {
  return {
    ...tables,
    editions: tables.editions.map((row) => (row.edition_id === edition ? { ...row, published } : row)),
  };
}

/** The first thing in which two builds differ. */
function firstDifference(a: Made, b: Made): string | undefined {
  const articles = a.pack.articles.find(({ html }, i) => html !== b.pack.articles[i]?.html);
  if (articles) return `${articles.lang}/${articles.path}`;
  const file = Object.keys(a.pack.files).find((path) => a.pack.files[path] !== b.pack.files[path]);
  if (file) return file;
  return recordText(a.record) === recordText(b.record) && packContent(a.pack).equals(packContent(b.pack))
    ? undefined
    : "what they hold";
}

/**
 * Issues a draft: builds it twice, keeps its record and its articles, and says so in `editions.csv` and the
 * changelog. Nothing is kept unless all of it holds.
 * @returns The record that was written.
 * @throws {IssueError} where the edition was issued, two builds of it differ, or an article of it leads to what it lacks.
 * @throws {TableError} where the data have problems.
 */
export async function issueEdition({
  folder,
  edition,
  date,
  code,
  text,
  make,
}: Issuing): Promise<IssuedRecord> {
  const found = await soundTables(folder);
  const row = found.editions.find(({ edition_id }) => edition_id === edition);
  if (!row) throw new IssueError(`Expected an edition ${edition}, found none.`);
  if (row.published !== "")
    throw new IssueError(
      `${edition} was issued on ${row.published}, and an edition is issued once. Set it right by: data erratum.`,
    );
  // No edition is issued before its data.
  const published = [row.as_of, date].sort().at(-1) ?? date;
  const tables = issuedOn(found, edition, published);
  const manuscript = { tables, text };
  const made = await make(manuscript, edition);
  const differs = firstDifference(made, await make(manuscript, edition));
  if (differs !== undefined)
    throw new IssueError(`Two builds of ${edition} differ in ${differs}; nothing was issued.`);
  const dead = leadsNowhere(made.pack);
  if (dead !== undefined) throw new IssueError(`${edition}: ${dead}; nothing was issued.`);
  const dataset = new Dataset(tables);
  const data = dataset.edition(edition).contentsHash;
  const record: IssuedRecord = {
    ...made.record,
    published,
    note: { en: row.note_en, ja: row.note_ja },
    code,
    data,
    compared: issuedPairsOf(dataset, edition).map(({ older }) => older),
    text: Object.fromEntries(Object.entries(text.files).map(([name, source]) => [name, sha256Of(source)])),
  };
  await keep(folder, record, packBytes(made.pack), text);
  return record;
}

/** Writes folder, table and changelog, or leaves all as it was where the data then have a problem. */
async function keep(
  folder: string,
  record: IssuedRecord,
  articles: Uint8Array,
  text: ReportText,
): Promise<void> {
  const { edition, published, data } = record;
  const written = recordText(record);
  const hashes = [sha256Of(written), sha256Of(articles)] as const;
  const home = issuedFolder(folder, edition);
  const touched = {
    files: [tableFile(folder, "editions"), join(folder, "CHANGELOG.md")],
    // The text of a draft that corrects an edition was there before.
    made: [home, join(home, RECORD), join(home, ARTICLES)],
  };
  await allOrNothing(touched, async () => {
    writeIssued(folder, edition, { record: written, articles, text });
    const cells = { published, hash: data, record_hash: hashes[0], articles_hash: hashes[1] };
    for (const [column, cell] of Object.entries(cells))
      replaceCell(folder, "editions", edition, column, cell);
    noteInChangelog(folder, published, "Issued", issuedLine(edition, ...hashes));
    await soundTables(folder);
  });
}
