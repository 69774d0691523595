import { type AnyRow, tableNames } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { langs } from "../src/lib/lang.ts";
import { newestContext } from "../src/lib/page-context.ts";
import { MOST_ROWS, rowPages } from "../src/models/row-pages.ts";
import { rowLists } from "../src/models/table-parts.ts";
import { shownRows } from "../src/models/table-rows.ts";
import { dataset, publication } from "./dataset.ts";

const MEGABYTE = 1_000_000;
/** Head, navigation, description, schema, sources and coverage of a page. */
const AROUND = 150_000;
/** Tags around a cell, and the link and the mark of a row. */
const CELL = 40;
const ROW = 250;

const bytes = (text: string): number => Buffer.byteLength(text);
const tenfold = (rows: readonly AnyRow[]): readonly AnyRow[] => Array.from({ length: 10 }, () => rows).flat();

describe("rows that do not fit on one page", () => {
  test("stand each on one of several, in their order", () => {
    const rows = Array.from({ length: 2 * MOST_ROWS + 1 }, (_, i): AnyRow => ({ i }));
    const pages = rowPages(rows);
    expect(pages.map(({ name }) => name)).toEqual(["rows-1", "rows-2", "rows-3"]);
    expect(pages.flatMap((page) => page.rows)).toEqual(rows);
    expect(pages.map(({ from, to }) => [from, to])).toEqual([
      [1, 301],
      [302, 602],
      [603, 901],
    ]);
    expect(rowPages(rows.slice(0, MOST_ROWS))).toEqual([]);
  });

  test("leave every page of every table below a megabyte when there are ten times as many", () => {
    for (const lang of langs) {
      const context = newestContext(publication, lang);
      for (const table of tableNames) {
        for (const { part, rows } of rowLists(dataset, table)) {
          const sizes = new Map(
            shownRows(context, table, rows).map(({ id, cells }, i) => [
              rows[i],
              {
                id: bytes(id),
                all: 2 * bytes(id) + ROW + cells.reduce((sum, { html }) => sum + bytes(html) + CELL, 0),
              },
            ]),
          );
          const all = tenfold(rows);
          const pages = rowPages(all);
          const sum = (held: readonly AnyRow[]) =>
            held.reduce((total, row) => total + (sizes.get(row)?.all ?? 0), 0);
          const largest = Math.max(...(pages.length === 0 ? [all] : pages.map((page) => page.rows)).map(sum));
          expect(largest + AROUND, `${lang} ${table} ${part ?? ""}`).toBeLessThan(MEGABYTE);
          // The page of lasting addresses names each row once.
          const names = all.reduce((total, row) => total + (sizes.get(row)?.id ?? 0) + 20, 0);
          expect(names + AROUND, `${lang} ${table} ${part ?? ""}`).toBeLessThan(MEGABYTE);
        }
      }
    }
  });
});
