import type { AnyRow } from "@kidorui/core";

/** Rows that one page takes: about half a megabyte at the length rows have. */
export const MOST_ROWS = 450;

/** Some of the rows of a table or part that is too long for one page. */
export interface RowPage {
  /** Part of its address, below that of what it belongs to: `rows-2`. */
  readonly name: string;
  /** Place of its first and last row, from 1. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly AnyRow[];
}

/**
 * The pages of rows that do not fit on one, alike in length; none where they do. Rows move between them as others are
 * added: the lasting address of a row is that of its table or part, which leads to the page.
 */
export function rowPages(rows: readonly AnyRow[], most = MOST_ROWS): readonly RowPage[] {
  const count = Math.ceil(rows.length / most);
  if (count < 2) return [];
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, i) => {
    const held = rows.slice(i * size, (i + 1) * size);
    return { name: `rows-${i + 1}`, from: i * size + 1, to: i * size + held.length, rows: held };
  });
}
