import type { TableIssue } from "../errors.ts";
import { scanLine } from "../tables/scan.ts";
import type { CustomsFile } from "./customs-file.ts";
import { recordsOf } from "./customs-places.ts";

/** Records that are named at once. */
const NAMED = 10;

/** What the ends of the records of a file say. */
interface Ends {
  /** Lines of records with a cell more than the headings, the last of them empty. */
  readonly long: readonly number[];
  readonly areAllLong: boolean;
  /** Whether nothing stands below the last heading. */
  readonly isLastEmpty: boolean;
}

async function endsOf(opened: CustomsFile): Promise<Ends> {
  const { headings } = opened;
  const long: number[] = [];
  let [areAllLong, isLastEmpty, records, isHeading] = [true, true, 0, true];
  for await (const { line, text } of recordsOf(opened)) {
    // Lines of commas alone are no records.
    const isRecord = !isHeading && /[^,\s]/.test(text);
    isHeading = false;
    if (!isRecord) continue;
    records += 1;
    const isLong = text.endsWith(",") && scanLine(text).starts.length > headings.length;
    if (isLong) long.push(line);
    else areAllLong = false;
    if (isLong || !text.endsWith(",")) isLastEmpty = false;
    if (!areAllLong && long.length >= NAMED) break;
  }
  return { long, areAllLong, isLastEmpty: isLastEmpty && records > 0 };
}

/**
 * Finds records and headings with a comma too many. The engine passes over one empty cell at the end of a record, as
 * some publishers end every line with a comma: where a line ends so, what stands behind a stray comma would be read
 * under the wrong headings without a word.
 */
export async function strayCommas(opened: CustomsFile): Promise<readonly TableIssue[]> {
  const { file, headings, above } = opened;
  const { long, areAllLong, isLastEmpty } = await endsOf(opened);
  const last = headings.at(-1) ?? "";
  if (isLastEmpty && last !== "") {
    const message = `expected cells below the last heading, ${last}, found none. Take it out if nothing belongs there; else a comma has split a heading: fetch the file again.`;
    return [{ file, line: above + 1, column: 1, message }];
  }
  // Where all records have the comma, it is the publisher's.
  if (areAllLong) return [];
  const message = `expected ${headings.length} cells, found ${headings.length + 1}. The file is damaged or cut off: fetch it again.`;
  return long.slice(0, NAMED).map((line) => ({ file, line, column: 1, message }));
}
