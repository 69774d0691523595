import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TextDecoderStream } from "node:stream/web";
import { TableError } from "../errors.ts";
import { type Encoding, readRecords } from "../importers/records.ts";
import { readSheet } from "../importers/sheet.ts";
import type { TradeFormat, TradeImporter } from "../importers/trade-format.ts";

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
}

async function head(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const end = bytes.indexOf(0x0a);
    return end < 0 ? bytes : bytes.subarray(0, end);
  } finally {
    await handle.close();
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Copies a file into UTF-8, piece by piece. */
async function inUtf8(file: string, encoding: Encoding, folder: string): Promise<string> {
  const path = join(folder, basename(file));
  const text = Readable.toWeb(createReadStream(file)).pipeThrough(
    new TextDecoderStream(encoding, { fatal: true }),
  );
  await pipeline(Readable.fromWeb(text), createWriteStream(path));
  return path;
}

/**
 * Recognises a customs file by its headings, and makes a copy of it in UTF-8 where it is in another encoding.
 * @param folder Where the copy may stand.
 * @throws {TableError} If its layout is not known.
 */
export async function openCustomsFile(
  file: string,
  { encodings, formats }: TradeImporter,
  folder: string,
): Promise<CustomsFile> {
  const first = await head(file);
  const records = readRecords(file, first, encodings);
  const sheet = readSheet(
    records,
    formats.map(({ layout }) => layout),
  );
  if ("issues" in sheet) throw new TableError(sheet.issues);
  const format = formats.find(({ layout }) => layout.name === sheet.layout);
  if (format === undefined) throw new Error(`expected a format for ${sheet.layout}`);
  const other = encodings.find((encoding) => encoding !== "utf-8");
  const path = isUtf8(first) || other === undefined ? file : await inUtf8(file, other, folder);
  return { file, path, format, headings: sheet.headings };
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The rows of a file, all columns text: nothing is guessed from its first lines. */
export function viewOf({ path, headings }: CustomsFile): string {
  // Some publishers end every line with a comma.
  const columns = headings.map((heading, index) => `${literal(heading || `column ${index + 1}`)}: 'VARCHAR'`);
  return `CREATE OR REPLACE TEMP VIEW customs_file AS SELECT * FROM read_csv(${literal(path)},
    columns = {${columns.join(", ")}}, auto_detect = false, header = true, delim = ',', quote = '"',
    escape = '"', strict_mode = true, null_padding = false, nullstr = '')`;
}
