import Papa from "papaparse";
import { TableError } from "../errors.ts";

/** One sheet of a workbook, as the CSV file it would be with all digits. */
export interface SheetText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether the bytes are those of a workbook of Excel, an archive of which a part says so. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return (
    isArchive && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("xl/workbook.xml")
  );
}

/**
 * The sheets of a workbook with the digits that are stored, not those that are shown; a row of the sheet is a line of
 * the text.
 * @throws {TableError} If the workbook cannot be read.
 */
export async function sheetsOf(file: string, bytes: Uint8Array): Promise<readonly SheetText[]> {
  // A reader of workbooks is large, and few files are any.
  const { read } = await import("@e965/xlsx");
  try {
    const { SheetNames, Sheets } = read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
    });
    return SheetNames.map((name) => {
      const rows = Sheets[name]?.["!data"] ?? [];
      const width = Math.max(0, ...rows.map((row) => row?.length ?? 0));
      const lines = Array.from(rows, (row) =>
        Array.from({ length: width }, (_, column) =>
          String(row?.[column]?.v ?? "").replaceAll(/[\r\n]+/g, " "),
        ),
      );
      return { name, bytes: new TextEncoder().encode(`${Papa.unparse(lines, { newline: "\n" })}\n`) };
    });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const message = `expected a workbook, found one that cannot be read (${what}). Download the file again.`;
    throw new TableError([{ file, line: 1, column: 1, message }]);
  }
}
