import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ParsedTables } from "../dataset/checks/context.ts";
import { editionName } from "../dataset/edition-id.ts";
import type { TableIssue } from "../errors.ts";
import type { ParsedRow } from "../tables/parse.ts";

/** Folder of issued editions within a data folder. */
export const EDITIONS = "editions";
/** The record of an issued edition: every call it publishes, with what it gave. */
export const RECORD = "record.json";
/** The articles of an issued edition, as they were built. */
export const ARTICLES = "articles.zst";
/** The text an edition was written in, where it has one. */
export const TEXT = "text";

const CHANGELOG = "CHANGELOG.md";
const TABLE = "tables/editions.csv";

/** Says in the changelog that an edition was issued, with what; the line is read by the checks. */
export const issuedLine = (edition: string, record: string, articles: string): string =>
  `Edition ${edition} is issued: record \`${record}\`, articles \`${articles}\`.`;

const ISSUED = /^- Edition (\S+) is issued: record `([0-9a-f]{64})`, articles `([0-9a-f]{64})`\.$/;

/** SHA-256 of bytes, as hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Paths of the files under a folder, sorted; none where there is no folder. */
export const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => statSync(join(folder, name)).isFile())
        .toSorted()
    : [];

/** The files of an edition's text with the hash of each: what its record pins. */
export const textHashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesUnder(join(folder, TEXT)).map((name) => [name, sha256Of(readFileSync(join(folder, TEXT, name)))]),
  );

const MEND = "Put it back from git; an issued edition is set right by: data erratum.";

/** What a record says of its edition, before its calls. */
export interface RecordHead {
  readonly edition?: unknown;
  readonly asOf?: unknown;
  readonly published?: unknown;
  readonly data?: unknown;
  readonly note?: { readonly en?: unknown; readonly ja?: unknown };
  readonly compared?: readonly string[];
  readonly text?: Readonly<Record<string, unknown>>;
}

/** Begins the calls of a record, which has one entry a line and its head first. */
const CALLS = ',\n"figures": {';

/** The head of a record; its calls and rows, a hundred times as long, are not read. */
export function recordHead(record: Buffer): RecordHead | undefined {
  const end = record.indexOf(CALLS);
  try {
    return JSON.parse(end < 0 ? record.toString() : `${record.toString("utf8", 0, end)}}`) as RecordHead;
  } catch {
    return undefined;
  }
}

const issue = (file: string, message: string, line = 1): TableIssue => ({ file, line, column: 1, message });

const cell = (row: ParsedRow, column: string): string => String(row[column] ?? "");

/** The bytes of an issued edition's file, or that it is gone or holds others than were issued. */
function issuedBytes(directory: string, file: string, edition: string, hash: string): Buffer | TableIssue {
  const path = join(directory, file);
  if (!existsSync(path))
    return issue(file, `expected this file, with which edition ${edition} was issued, found none. ${MEND}`);
  const bytes = readFileSync(path);
  const found = sha256Of(bytes);
  if (found === hash) return bytes;
  return issue(
    file,
    `expected the bytes that edition ${edition} was issued with, SHA-256 ${hash || "in editions.csv"}, found ${found}. ${MEND}`,
  );
}

/** Where the row of an issued edition says otherwise than its record. */
function movedHead(tables: ParsedTables, row: ParsedRow, head: RecordHead): TableIssue[] {
  const said: readonly (readonly [string, unknown])[] = [
    ["edition_id", head.edition],
    ["as_of", head.asOf],
    ["published", head.published],
    ["hash", head.data],
    ["note_en", head.note?.en],
    ["note_ja", head.note?.ja],
  ];
  return said.flatMap(([column, value]) => {
    const found = cell(row, column);
    if (found === String(value ?? "") || !tables.editions) return [];
    const message = `${column}: expected "${value ?? ""}", with which ${cell(row, "edition_id")} was issued, found "${found}". ${MEND}`;
    return [{ ...tables.editions.place(row, column), message }];
  });
}

/** Files of a text that were added, removed or edited since. */
function movedText(directory: string, folder: string, edition: string, head: RecordHead): TableIssue[] {
  const [recorded, found] = [head.text ?? {}, textHashes(join(directory, folder))];
  return [...new Set([...Object.keys(recorded), ...Object.keys(found)])]
    .filter((name) => recorded[name] !== found[name])
    .map((name) =>
      issue(
        `${folder}/${TEXT}/${name}`,
        `expected the text that edition ${edition} was issued with, found ${
          found[name] === undefined ? "none" : "another"
        }. ${MEND}`,
      ),
    );
}

function issuedFolder(directory: string, tables: ParsedTables, row: ParsedRow): TableIssue[] {
  const edition = cell(row, "edition_id");
  const folder = `${EDITIONS}/${edition}`;
  const record = issuedBytes(directory, `${folder}/${RECORD}`, edition, cell(row, "record_hash"));
  const articles = issuedBytes(directory, `${folder}/${ARTICLES}`, edition, cell(row, "articles_hash"));
  if (!Buffer.isBuffer(record) || !Buffer.isBuffer(articles))
    return [record, articles].filter((one): one is TableIssue => !Buffer.isBuffer(one));
  const head = recordHead(record);
  if (head === undefined)
    return [issue(`${folder}/${RECORD}`, `expected a record in JSON, found none. ${MEND}`)];
  return [...movedHead(tables, row, head), ...movedText(directory, folder, edition, head)];
}

/** What stands in the folder of a draft: the text of one that corrects an issued edition, and nothing else. */
function draftFolder(directory: string, name: string): TableIssue[] {
  return readdirSync(join(directory, EDITIONS, name))
    .filter((file) => file !== TEXT && !file.startsWith("."))
    .map((file) => {
      const message = `expected only the folder ${TEXT} of a draft, found this. If ${name} was issued, put its row in ${TABLE} back from git; if not, remove it.`;
      return issue(`${EDITIONS}/${name}/${file}`, message);
    });
}

/** Folders that belong to no issued edition, and to no draft that corrects one. */
function strangeFolders(
  directory: string,
  issued: ReadonlySet<string>,
  corrections: ReadonlySet<string>,
): TableIssue[] {
  const folder = join(directory, EDITIONS);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => !name.startsWith(".") && !issued.has(name))
    .flatMap((name) => {
      if (corrections.has(name)) return draftFolder(directory, name);
      const message = `expected only folders of editions that ${TABLE} gives a day of issue, found this one. If ${name} was issued, put its row back from git; if not, remove the folder.`;
      return [issue(`${EDITIONS}/${name}`, message)];
    });
}

/** Where the changelog and the table do not say the same of what was issued. */
function changelogIssues(directory: string, rows: ReadonlyMap<string, ParsedRow>): TableIssue[] {
  const path = join(directory, CHANGELOG);
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const told = lines.flatMap((line, i) => {
    const [, edition, record, articles] = ISSUED.exec(line) ?? [];
    return edition === undefined ? [] : [{ edition, hashes: `${record} ${articles}`, line: i + 1 }];
  });
  const wrong = told.flatMap(({ edition, hashes, line }, i) => {
    if (told.findIndex((other) => other.edition === edition) < i) {
      return [
        issue(
          CHANGELOG,
          `expected one line on the issue of ${edition}, found another: an edition is issued once. ${MEND}`,
          line,
        ),
      ];
    }
    const row = rows.get(edition);
    if (row === undefined) {
      return [
        issue(
          CHANGELOG,
          `expected ${edition}, issued here, in ${TABLE} with its day of issue, found none. ${MEND}`,
          line,
        ),
      ];
    }
    if (hashes === `${cell(row, "record_hash")} ${cell(row, "articles_hash")}`) return [];
    return [issue(CHANGELOG, `expected the hashes of ${edition} in ${TABLE}, found others. ${MEND}`, line)];
  });
  const missing = [...rows.keys()]
    .filter((edition) => !told.some((one) => one.edition === edition))
    .map((edition) =>
      issue(
        CHANGELOG,
        `expected a line on the issue of ${edition}, "- ${issuedLine(edition, "…", "…")}", found none. ${MEND}`,
      ),
    );
  return [...wrong, ...missing];
}

/**
 * Where issued editions are not what was issued: `editions.csv`, the folder of each edition and the changelog have to
 * agree, so that a record or an article that was edited, removed or frozen again is noticed whichever of them is left.
 * Compares hashes alone, which any Node can.
 *
 * @param directory The data folder.
 */
export function issuedEditionIssues(directory: string, tables: ParsedTables): TableIssue[] {
  // Where the table itself cannot be read, that is the problem to mend first.
  if (tables.editions?.complete !== true) return [];
  const { rows } = tables.editions;
  const issued = new Map(
    rows.filter((row) => cell(row, "published") !== "").map((row) => [cell(row, "edition_id"), row]),
  );
  const corrections = rows
    .map((row) => cell(row, "edition_id"))
    .filter((id) => !issued.has(id) && (editionName(id)?.erratum ?? 0) > 0);
  return [
    ...strangeFolders(directory, new Set(issued.keys()), new Set(corrections)),
    ...[...issued.values()].flatMap((row) => issuedFolder(directory, tables, row)),
    ...changelogIssues(directory, issued),
  ];
}
