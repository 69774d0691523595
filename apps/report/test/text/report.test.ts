import { Evaluator, parseExpression } from "@kidorui/formulas/expression";
import { describe, expect, test } from "vitest";
import type { Html } from "../../src/lib/html.ts";
import { langs } from "../../src/lib/lang.ts";
import { figuresOf, type PageModel } from "../../src/lib/page.ts";
import { contextOf } from "../../src/lib/page-context.ts";
import { editionPages } from "../../src/models/edition-pages.ts";
import { pageOf } from "../../src/text/report.ts";
import { dataset, publication } from "../dataset.ts";

/** Everything a page says in words: its tables are compared elsewhere. */
const wordsOf = ({ title, lead, keyFigures, sections }: PageModel): readonly Html[] => [
  title.html,
  ...lead,
  ...keyFigures.flatMap(({ label, number, detail }) => [label, number, detail]),
  ...sections.flatMap(({ heading, pieces }) => [
    heading.html,
    ...pieces.flatMap((piece) =>
      piece.kind === "prose"
        ? [piece.html]
        : [piece.figure.title.html, piece.figure.subtitle.html, piece.figure.note ?? { html: "" }],
    ),
  ]),
];

const unescaped = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The numbers in some words, each with its formula. */
const numbersIn = (words: readonly Html[]): readonly (readonly [string, number])[] =>
  words.flatMap(({ html }) =>
    [...html.matchAll(/<data value="([^"]*)" data-formula="([^"]*)"/g)].map(
      ([, value = "", formula = ""]) => [unescaped(formula), Number(value)] as const,
    ),
  );

describe.each(dataset.editionIds)("the report of %s", (edition) => {
  test("prints no number whose formula gives another one", () => {
    const evaluator = new Evaluator(dataset, edition);
    const numbers = new Map(
      langs.flatMap((lang) =>
        editionPages(contextOf(publication, edition, lang)).flatMap((page) => numbersIn(wordsOf(page))),
      ),
    );
    expect(numbers.size).toBeGreaterThan(50);
    for (const [formula, value] of numbers)
      expect([formula, evaluator.evaluate(parseExpression(formula)).value.content]).toEqual([formula, value]);
  });
});

test("no table of a figure shows a code in place of its words", () => {
  const pages = editionPages(contextOf(publication, dataset.latest, "ja"));
  const bare = pages.flatMap((page) =>
    figuresOf(page).flatMap(({ id, table }) =>
      [...table.html.matchAll(/<t[hd][^>]*>([a-z]+)<\/t[hd]>/g)].map(
        ([, cell]) => `${page.path} ${id}: ${cell}`,
      ),
    ),
  );
  expect(bare).toEqual([]);
});

test("a page of which a file is missing says which three it is of", () => {
  const { folder, files } = publication.text;
  const { "front.names": _, ...others } = files;
  expect(() => pageOf({ folder, files: others }, "front")).toThrow(
    "data/report/front.names:1:1: The file is missing: a page is three files, front.names, front.en.md and front.ja.md.",
  );
});
