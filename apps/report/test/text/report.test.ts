import { Evaluator, parseExpression } from "@kidorui/formulas/expression";
import { describe, expect, test } from "vitest";
import type { Html } from "../../src/lib/html.ts";
import { langs } from "../../src/lib/lang.ts";
import { figuresOf, type PageModel, piecesOf } from "../../src/lib/page.ts";
import { contextOf, newestContext } from "../../src/lib/page-context.ts";
import { editionPages } from "../../src/models/edition-pages.ts";
import { sitePages } from "../../src/models/site-pages.ts";
import { pageOf } from "../../src/text/report.ts";
import { dataset, publication } from "../dataset.ts";

/** Everything a page says in words: its tables are compared elsewhere. */
const wordsOf = (page: PageModel): readonly Html[] => [
  page.title.html,
  ...page.lead,
  ...page.keyFigures.flatMap(({ label, number, detail }) => [label, number, detail]),
  ...page.sections.map(({ heading }) => heading.html),
  ...piecesOf(page).flatMap((piece) => {
    if (piece.kind === "prose") return [piece.html];
    if (piece.kind === "part") return Object.values(piece.part.words).map(({ html }) => html);
    const { title, subtitle, note } = piece.figure;
    return [title.html, subtitle.html, note ?? { html: "" }];
  }),
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

/** The numbers in the words of some pages, and what their formulas give on an edition. */
function compared(pages: readonly PageModel[], edition: string) {
  const evaluator = new Evaluator(dataset, edition);
  const printed = [...new Map(pages.flatMap((page) => numbersIn(wordsOf(page))))];
  const given = printed.map(
    ([formula]) => [formula, evaluator.evaluate(parseExpression(formula)).value.content] as const,
  );
  return { printed, given };
}

describe.each(dataset.editionIds)("the report of %s", (edition) => {
  test("prints no number whose formula gives another one", () => {
    const pages = langs.flatMap((lang) => editionPages(contextOf(publication, edition, lang)));
    const { printed, given } = compared(pages, edition);
    expect(printed.length).toBeGreaterThan(50);
    expect(printed).toEqual(given);
  });
});

test("the pages of the site print no number whose formula gives another one on the newest edition", () => {
  const pages = langs.flatMap((lang) =>
    Object.values(sitePages(publication)).map((make) => make(newestContext(publication, lang))),
  );
  const { printed, given } = compared(pages, dataset.latest);
  expect(printed.length).toBeGreaterThan(0);
  expect(printed).toEqual(given);
});

/** A day, month, half-year or quarter as data have it, or an id of several parts. */
const KEY = /^(?:\d{4}-\d\d(?:-\d\d)?|\d{4}[HQ]\d|[a-z0-9]+(?:-[a-z0-9]+)+)$/;

test.each(langs)("no cell of a table shows a key or code in place of its words, in %s", (lang) => {
  const pages = editionPages(contextOf(publication, dataset.latest, lang));
  const bare = pages.flatMap((page) =>
    [
      ...figuresOf(page).map(({ table }) => table),
      ...piecesOf(page).flatMap((piece) => (piece.kind === "prose" ? [piece.html] : [])),
    ].flatMap(({ html }) =>
      [...html.matchAll(/<t[hd][^>]*>([^<]+)/g)]
        .map(([, cell = ""]) => cell.trim())
        .filter((cell) => KEY.test(cell) || (lang === "ja" && /^[a-z]+$/.test(cell)))
        .map((cell) => `${page.path}: ${cell}`),
    ),
  );
  expect([...new Set(bare)]).toEqual([]);
});

test("no bracket stands within another in Japanese, nor in a heading a unit that is none", () => {
  const pages = editionPages(contextOf(publication, dataset.latest, "ja"));
  const words = pages.flatMap((page) => [...figuresOf(page).map(({ table }) => table), ...wordsOf(page)]);
  const plain = words.flatMap(({ html }) =>
    html
      .replace(/<\/(?:t[hd]|li|p)>/g, "\n")
      .replace(/<[^>]*>/g, "")
      .split("\n"),
  );
  expect([...new Set(plain.filter((line) => /（[^（）]*（|と同じ単位/.test(line)))]).toEqual([]);
});

test("no name of the report lists periods: an edition has those of its own rows", () => {
  const listed = Object.entries(publication.text.files)
    .filter(([file]) => file.endsWith(".names"))
    .flatMap(([file, text]) =>
      [...text.matchAll(/\{\s*"\d{4}(?:-\d\d|[HQ]\d)?"\s*[;,]\s*"\d{4}(?:-\d\d|[HQ]\d)?"/g)].map(
        ([list]) => `${file}: ${list}`,
      ),
    );
  expect(listed).toEqual([]);
});

test("a page of which a file is missing says which three it is of", () => {
  const { folder, files } = publication.text;
  const { "front.names": _, ...others } = files;
  expect(() => pageOf({ folder, files: others }, "front")).toThrow(
    "data/report/front.names:1:1: The file is missing: a page is three files, front.names, front.en.md and front.ja.md.",
  );
});
