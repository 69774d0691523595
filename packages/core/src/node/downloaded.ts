import { readFile, writeFile } from "node:fs/promises";
import Papa from "papaparse";
import { otherFormat } from "../importers/records.ts";

/** The records of an interface's answer in JSON, `{"data": [{…}, …]}`; `undefined` where it is no such answer. */
function recordsIn(text: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const { data } = answer as { readonly data?: unknown };
    const isRecord = (one: unknown) => typeof one === "object" && one !== null && !Array.isArray(one);
    return Array.isArray(data) && data.every(isRecord) ? data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts an answer of records in JSON down as CSV, which imports read; every other file stays as it is.
 * @returns What is wrong with the file: a web page in place of a table, an answer without records.
 */
export async function asTable(file: string): Promise<string | undefined> {
  const bytes = await readFile(file);
  const start = bytes.subarray(0, 4096);
  const other = otherFormat(start);
  if (other === undefined) return undefined;
  // A workbook or an archive is what some publishers give.
  if (start[0] === 0x50 && start[1] === 0x4b) return undefined;
  const records = recordsIn(new TextDecoder().decode(bytes));
  if (records === undefined) return `expected a table, found ${other}`;
  if (records.length === 0)
    return "expected records in the answer, found none. Mend the call in releases.csv.";
  await writeFile(file, `${Papa.unparse([...records], { newline: "\n" })}\n`);
  return undefined;
}
