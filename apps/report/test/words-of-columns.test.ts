import { type Column, codeWord, tableNames, tables } from "@kidorui/core";
import { Evaluator, NO_NAMES, parseExpression } from "@kidorui/formulas/expression";
import { expect, test } from "vitest";
import { wordOf } from "../src/figures/table-columns.ts";
import { Book } from "../src/lib/book.ts";
import { newestContext } from "../src/lib/page-context.ts";
import { publication } from "./dataset.ts";

const book = new Book(newestContext(publication, "en"), "");
const columnsOf = (formula: string) =>
  new Evaluator(publication.dataset, book.edition, NO_NAMES).evaluate(parseExpression(formula)).value.columns;

test("a code of a table's column means what it means in that table, whatever others mean by it", () => {
  const column = columnsOf('=TAKE(REE.DATASET("export_controls",,"status"),2)')?.[0];
  expect(column).toMatchObject({ name: "status", table: "export_controls" });
  const japanese = new Book(newestContext(publication, "ja"), "");
  expect(column && wordOf(column, "suspended", japanese)).toBe("停止中");
  for (const table of tableNames)
    for (const { name, values = [] } of tables[table].columns as readonly Column[])
      for (const code of values) {
        const word = codeWord(table, name, code)?.en;
        if (word !== undefined)
          expect([table, name, wordOf({ name, table }, code, book)]).toEqual([table, name, word]);
      }
});

test("a code of no table's column has the word that every table has for it, and none where they differ", () => {
  expect(wordOf({ name: "basis" }, "weight", book)).toBe("by weight");
  expect(wordOf({ name: "status" }, "reported", book)).toBeUndefined();
});
