import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { TableIssue } from "../errors.ts";
import { fileOf, type Kind, kinds, kindsOf, strangerIn } from "../importers/recognise.ts";
import { type Records, readRecords } from "../importers/records.ts";
import { isWorkbook, sheetsOf } from "../node/workbook.ts";

/** As much of a file as holds its headings. */
const HEAD_BYTES = 65_536;
/** Larger archives hold something else, as all years of BACI. */
const LARGEST_WORKBOOK = 512 * 1024 * 1024;
const ENCODINGS = ["utf-8", "shift_jis", "gb18030", "windows-1252"] as const;

/** The beginning of a file, up to its last whole line. */
function headBytes(path: string): Uint8Array {
  const handle = openSync(path, "r");
  try {
    const bytes = new Uint8Array(HEAD_BYTES);
    const head = bytes.subarray(0, readSync(handle, bytes));
    const end = head.lastIndexOf(0x0a);
    return head.length < HEAD_BYTES || end < 0 ? head : head.subarray(0, end);
  } finally {
    closeSync(handle);
  }
}

/** The beginnings of a file's texts as records, of each sheet where it is a workbook; none where there is no file. */
async function headsOf(path: string): Promise<readonly Records[]> {
  if (!existsSync(path) || !statSync(path).isFile()) return [];
  const head = headBytes(path);
  const isArchive = head[0] === 0x50 && head[1] === 0x4b && statSync(path).size < LARGEST_WORKBOOK;
  const bytes = isArchive ? readFileSync(path) : head;
  if (!isWorkbook(bytes)) return [readRecords(path, head, ENCODINGS)];
  const sheets = await sheetsOf(path, bytes);
  return sheets.map((sheet) => readRecords(path, sheet.bytes, ["utf-8"]));
}

const kindsIn = (heads: readonly Records[]): readonly Kind[] => [...new Set(heads.flatMap(kindsOf))];
const strangerAmong = (heads: readonly Records[]): string | undefined =>
  heads.map(strangerIn).find((words) => words !== undefined);

/** The kind that all files have, or what to say where there is none or more than one. */
export async function kindOfFiles(
  files: readonly string[],
  caller: string,
): Promise<{ readonly kind: Kind } | string> {
  const all = new Set<Kind>();
  for (const file of files) {
    const heads = await headsOf(resolve(caller, file));
    if (heads.length === 0)
      return `expected a kind of file or a file, found "${file}". Kinds are ${kinds.join(", ")}.`;
    const found = kindsIn(heads);
    if (found.length === 0) {
      const issue = heads.flatMap(({ issues }) => issues)[0];
      const known =
        strangerAmong(heads) ?? (issue ? issue.message.replace(/^.*?found /, "") : "a file of no known kind");
      return `${file}: expected a file of a kind that is imported, ${kinds.join(", ")}, found ${known}`;
    }
    if (found.length > 1) return `${file}: it may be ${found.join(" or ")}: say which`;
    for (const kind of found) all.add(kind);
  }
  const [kind] = all;
  if (kind === undefined || all.size > 1)
    return `expected files of one kind, found ${[...all].join(" and ")}`;
  return { kind };
}

/** What a file is where it is none of the kind that was said. */
export async function otherKind(kind: Kind, file: string): Promise<TableIssue | undefined> {
  const heads = await headsOf(file);
  if (heads.some(({ issues }) => issues.length > 0)) return undefined;
  const found = kindsIn(heads);
  if (found.includes(kind)) return undefined;
  const [other] = found;
  const words = other === undefined ? strangerAmong(heads) : `${fileOf(other)}: import ${other}`;
  if (words === undefined) return undefined;
  return { file, line: 1, column: 1, message: `expected ${fileOf(kind)}, found ${words}.` };
}
