import { Dataset, type Lang, type Tables } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { langs } from "../src/lib/lang.ts";
import { figuresOf } from "../src/lib/page.ts";
import { contextOf } from "../src/lib/page-context.ts";
import { editionPages } from "../src/models/edition-pages.ts";
import { editionRecord } from "../src/models/edition-record.ts";
import { answers, publishedCalls } from "../src/models/published-calls.ts";
import { dataset, text } from "./dataset.ts";

const edition = dataset.latest;
const ASKED = "=REE.PRODUCTION(";

/** The same tables with twice the mine output, under the same names of editions. */
const doubled: Tables = {
  ...dataset.tables,
  mine_production: dataset.tables.mine_production.map((row) => ({
    ...row,
    quantity_t: row.quantity_t === null ? null : 2 * row.quantity_t,
  })),
};

/** What a view answers to the calls of its own pages on mine output. */
function outputs(view: Dataset): ReadonlyMap<string, number> {
  const calls = [...publishedCalls({ dataset: view, text }, edition).values()].map(({ call }) => call);
  return new Map(
    [...answers(view, edition, calls)]
      .filter(([formula]) => formula.startsWith(ASKED))
      .map(([formula, { cells }]) => [formula, Number(cells.get(""))]),
  );
}

describe("two views in one process", () => {
  const [one, other] = [new Dataset(dataset.tables), new Dataset(doubled)];

  test("give a page's calls without a site around them, each its own answers", () => {
    const [first, second, again] = [outputs(one), outputs(other), outputs(one)];
    expect(first.size).toBeGreaterThan(5);
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...second.values()]).toEqual([...first.values()].map((tonnes) => 2 * tonnes));
    expect(again).toEqual(first);
  });

  test("say the same in each, whatever the other said before", () => {
    const said = (view: Dataset) => ({
      record: editionRecord({ dataset: view, text }, edition),
      pages: langs.map((lang) =>
        editionPages(contextOf({ dataset: view, text }, edition, lang)).map(({ book: _, ...words }) => words),
      ),
    });
    const [asked, told] = [said(one), said(other)];
    expect(told.record).not.toEqual(asked.record);
    expect(told.pages).not.toEqual(asked.pages);
    expect(said(new Dataset(doubled))).toEqual(told);
    expect(said(new Dataset(dataset.tables))).toEqual(asked);
  });

  test("write a page once, whoever asks for it and in which language first", () => {
    const pages = (view: Dataset, lang: Lang) =>
      editionPages(contextOf({ dataset: view, text }, edition, lang)).map(({ book }) => book);
    const [english, japanese] = [pages(one, "en"), pages(one, "ja")];
    expect(english.map(({ lang }) => lang)).not.toContain("ja");
    for (const [at, book] of pages(one, "en").entries()) expect(book).toBe(english[at]);
    for (const [at, book] of pages(one, "ja").entries()) expect(book).toBe(japanese[at]);
    expect(pages(other, "en")[0]).not.toBe(english[0]);
  });

  test.each(langs)("draw the same figures, page by page, in %s", (lang) => {
    const drawn = (view: Dataset): readonly string[] =>
      editionPages(contextOf({ dataset: view, text }, edition, lang)).flatMap((page) =>
        figuresOf(page).map(({ id, wide }) => `${page.path} ${id} ${wide}`),
      );
    const before = drawn(one);
    expect(drawn(other)).not.toEqual(before);
    expect(drawn(one)).toEqual(before);
  });
});
