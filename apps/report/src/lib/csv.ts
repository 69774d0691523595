import type { Cell } from "@kidorui/formulas";

const quote = (cell: Cell): string => {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as lines of the tables of data/ (RFC 4180, LF); what readers are given is `servedCsv`. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `${rows.map((row) => row.map(quote).join(",")).join("\n")}\n`;
