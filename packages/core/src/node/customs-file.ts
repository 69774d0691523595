import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, link, open, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TextDecoderStream } from "node:stream/web";
import { TableError } from "../errors.ts";
import { hasLayout } from "../importers/recognise.ts";
import { type Encoding, readRecords } from "../importers/records.ts";
import { readSheet } from "../importers/sheet.ts";
import type { TradeFormat, TradeImporter } from "../importers/trade-format.ts";
import { isWorkbook, sheetsOf } from "./workbook.ts";

/** Signs by which the engine takes the name of a file for a pattern of names. */
const PATTERN_SIGNS = /[*?[\]{}]/;

/** Enough for the longest line of headings. */
const HEAD_BYTES = 65_536;

/** A file in UTF-8, and how its columns are arranged. */
export interface CustomsFile {
  /** As the maintainer named it. */
  readonly file: string;
  /** Where its text can be read in UTF-8. */
  readonly path: string;
  readonly format: TradeFormat;
  readonly headings: readonly string[];
  /** Lines above the headings. */
  readonly above: number;
}

/** The first lines of a file. */
async function head(path: string, count = 1): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    let end = -1;
    for (let line = 0; line < count; line += 1) {
      const next = bytes.indexOf(0x0a, end + 1);
      if (next < 0) return bytes;
      end = next;
    }
    return bytes.subarray(0, end);
  } finally {
    await handle.close();
  }
}

const fits = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The first line with a byte that an encoding does not have; no character of any takes in a line end. */
async function misfitLine(file: string, encoding: Encoding): Promise<number> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, "latin1") })) {
    line += 1;
    if (!fits(Buffer.from(text, "latin1"), encoding)) break;
  }
  return line;
}

/**
 * Copies a file into UTF-8, piece by piece.
 * @throws {TableError} At the first line with a byte that does not fit.
 */
async function inUtf8(file: string, encoding: Encoding, folder: string): Promise<string> {
  const path = join(folder, "in-utf-8.csv");
  const text = Readable.toWeb(createReadStream(file)).pipeThrough(
    new TextDecoderStream(encoding, { fatal: true }),
  );
  try {
    await pipeline(Readable.fromWeb(text), createWriteStream(path));
  } catch (error) {
    // What a decoder throws; a disk that is full throws something else.
    if (!(error instanceof TypeError)) throw error;
    const message = `expected ${encoding}, found a byte that does not fit. Fetch the file again.`;
    throw new TableError([{ file, line: await misfitLine(file, encoding), column: 1, message }]);
  }
  return path;
}

/** A path to a file by which the engine cannot take it for others: it has no way to say that a name is a name. */
async function plainName(file: string, folder: string): Promise<string> {
  if (!PATTERN_SIGNS.test(file)) return file;
  const path = join(folder, "by-another-name.csv");
  for (const way of [symlink, link, copyFile]) {
    try {
      await way(file, path);
      return path;
    } catch {
      // Not allowed here, or on another disk; the next may be.
    }
  }
  return file;
}

/** A text of a file that may be a workbook: its name in messages, and where it stands. */
interface Text {
  readonly file: string;
  readonly path: string;
}

/** The texts of a file: itself, or the sheets of a workbook that have the columns of a format. */
async function textsOf(
  file: string,
  formats: readonly TradeFormat[],
  folder: string,
): Promise<readonly Text[]> {
  const own = { file, path: file };
  const start = await head(file);
  if (start[0] !== 0x50 || start[1] !== 0x4b) return [own];
  const bytes = await readFile(file);
  if (!isWorkbook(bytes)) return [own];
  const sheets = await sheetsOf(file, bytes);
  const layouts = formats.map(({ layout }) => layout);
  const fitting = sheets.filter((sheet) => hasLayout(readRecords(file, sheet.bytes, ["utf-8"]), layouts));
  const read = fitting.length > 0 ? fitting : sheets.slice(0, 1);
  return Promise.all(
    read.map(async ({ name, bytes: text }, index) => {
      const path = join(folder, `sheet-${index}.csv`);
      await writeFile(path, text);
      return { file: read.length > 1 ? `${file}#${name}` : file, path };
    }),
  );
}

async function openText(
  { file, path: text }: Text,
  { encodings, formats, linesAbove = 0 }: TradeImporter,
  folder: string,
): Promise<CustomsFile> {
  const first = await head(text, linesAbove + 1);
  const records = readRecords(file, first, encodings);
  const sheet = readSheet(
    records,
    formats.map(({ layout }) => layout),
    { search: linesAbove + 1 },
  );
  if ("issues" in sheet) throw new TableError(sheet.issues);
  const format = formats.find(({ layout }) => layout.name === sheet.layout);
  if (format === undefined) throw new Error(`expected a format for ${sheet.layout}`);
  const other = encodings.find((encoding) => encoding !== "utf-8");
  const path =
    fits(first, "utf-8") || other === undefined
      ? await plainName(text, folder)
      : await inUtf8(text, other, folder);
  return { file, path, format, headings: sheet.headings, above: sheet.headingPlace(0).line - 1 };
}

/**
 * Recognises a customs file by its headings, and makes a copy of it in UTF-8 where it is in another encoding. A
 * workbook may hold several tables.
 * @param folder Where copies may stand.
 * @throws {TableError} If its layout is not known.
 */
export async function openCustomsFile(
  file: string,
  importer: TradeImporter,
  folder: string,
): Promise<readonly CustomsFile[]> {
  const opened: CustomsFile[] = [];
  for (const text of await textsOf(file, importer.formats, folder))
    opened.push(await openText(text, importer, folder));
  return opened;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The rows of a file, all columns text: nothing is guessed from its first lines, nor from the names of its folders. */
export function viewOf({ path, headings, above }: CustomsFile): string {
  // Some publishers end every line with a comma.
  // The engine tells names apart without regard to case; only columns that nobody asks for can be alike.
  const seen = new Set(["", "record_number"]);
  const columns = headings.map((heading, index) => {
    const isNew = !seen.has(heading.toLowerCase());
    seen.add(heading.toLowerCase());
    return `${literal(isNew ? heading : `column ${index + 1}`)}: 'VARCHAR'`;
  });
  return `CREATE OR REPLACE TEMP VIEW customs_file AS SELECT * FROM read_csv(${literal(path)},
    columns = {${columns.join(", ")}}, auto_detect = false, header = true, skip = ${above}, delim = ',', quote = '"',
    escape = '"', strict_mode = true, null_padding = false, nullstr = '', hive_partitioning = false,
    compression = 'none')`;
}
