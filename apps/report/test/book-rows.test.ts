import { type Edition, type TableName, tableNames, tables } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { Book } from "../src/lib/book.ts";
import { newestContext } from "../src/lib/page-context.ts";
import { publication } from "./dataset.ts";

const newBook = () => new Book(newestContext(publication, "en"), "");
const keyOf = (table: TableName): readonly string[] => tables[table].key;

/** Tables that the edition has rows of. */
const held = (view: Edition): readonly TableName[] =>
  tableNames.filter((table) => view.chosen(table).length > 0);

describe("rows read through a book", () => {
  test.each(held(newBook().view))("are those that the edition uses, in their order: %s", (table) => {
    const book = newBook();
    const found = book.rows(table, [], keyOf(table) as never[]);
    expect(found).toEqual(book.view.chosen(table));
    expect(book.entries.map(({ evaluation }) => evaluation.rows.length)).toEqual([found.length]);
  });

  test("satisfy every column, and one of several values of a column", () => {
    const book = newBook();
    const found = book.rows(
      "mine_production",
      [
        ["coverage", "full"],
        ["country_code", "AUS"],
        ["country_code", "CHN"],
      ],
      ["year"],
    );
    const expected = book.view
      .chosen("mine_production")
      .filter((row) => row.coverage === "full" && ["AUS", "CHN"].includes(row.country_code));
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(expected);
  });

  test("are none where the edition has none, and no call stands for them", () => {
    const book = newBook();
    expect(
      book.rows(
        "demand",
        [
          ["country_code", "JPN"],
          ["year", 1900],
        ],
        ["basis"],
      ),
    ).toEqual([]);
    expect(book.entries).toEqual([]);
  });
});
