import { expect, test } from "vitest";
import type { Asked } from "../../src/text/page-text.ts";
import { readPage, writeBoth } from "../../src/text/read-page.ts";
import type { WrittenRows } from "../../src/text/written-rows.ts";
import { dataset, EDITION, fault, files, host } from "./support.ts";

/** The table of the only figure of a page, as whoever draws it receives it. */
function tableOf(source: Parameters<typeof files>[0]): WrittenRows {
  const asked: Asked[] = [];
  const kept = (lang: "en" | "ja") => ({
    ...host(lang),
    figure: (one: Asked, words: Parameters<ReturnType<typeof host>["figure"]>[1]) => {
      asked.push(one);
      return host(lang).figure(one, words);
    },
  });
  writeBoth(readPage(files(source)), dataset, EDITION, { en: kept("en"), ja: kept("ja") });
  const [{ written } = {}] = asked;
  if (!written) throw new Error("expected a table");
  return written;
}

const figure = (lines: readonly string[]): string =>
  `# T\n\n:::figure{#f}\ntitle: T\n\nalt: A\n\n${lines.join("\n")}\n:::`;

const both = (names: string, head: string, ...rows: readonly string[]) => {
  const text = figure([head, head.replace(/[^|]+/g, " --- "), ...rows]);
  return { names, en: text, ja: text };
};

test("a written table has words, numbers with their formula, marks and dashes", () => {
  const { head, rows, calls } = tableOf(
    both(
      'half = REE.HHI({50;50}) | 0.00\nnone? = REE.GET("demand.JPN.Dy",1901)\nfigure f = bars() value=2',
      "| What | Value |",
      "| Words with `=half` inside | `=half` |",
      '| Marked | `=REE.HHI({1})`{0} `=IF(half>0,"e","")`{mark} |',
      "| Without data | `=none` |",
    ),
  );
  expect(head.map(({ plain }) => plain)).toEqual(["What", "Value"]);
  // The row without any number is left out.
  expect(rows.map(([name, value]) => [name?.words.plain, value?.number?.value, value?.mark])).toEqual([
    ["Words with 0.50 inside", 0.5, ""],
    ["Marked", 1, "e"],
  ]);
  expect(rows[0]?.[1]?.number?.published.html).toBe(
    '<data value="0.5" data-formula="=REE.HHI({50;50})">0.50</data>',
  );
  expect(calls.map(({ call }) => call.id)).toContain("HHI");
});

test("a row without any number is kept as a gap where the line says so", () => {
  const { rows } = tableOf(
    both(
      'half = REE.HHI({50;50}) | 0.00\nnone? = REE.GET("demand.JPN.Dy",1901)\nfigure f = bars() value=2 rows=all',
      "| What | Value |",
      "| Known | `=half` |",
      "| Without data | `=none` |",
    ),
  );
  expect(rows.map(([name, value]) => [name?.words.plain, value?.number?.value])).toEqual([
    ["Known", 0.5],
    ["Without data", undefined],
  ]);
});

test("its rows are repeated for every row of a formula, names speak of the row, formulas of its cells", () => {
  const { rows } = tableOf(
    both(
      [
        'miners = REE.SUPPLIERS("REE","mine",2024)',
        'world = REE.PRODUCTION("REE","mine","*",2024)',
        "tonnes = m[share]*world | 0 t",
        "figure f = bars(miners) row=m value=2",
      ].join("\n"),
      "| Country | Output |",
      "| `=m[country]`{Name} | `=tonnes` |",
    ),
  );
  expect(rows.length).toBeGreaterThan(5);
  const values = rows.map(([, value]) => value?.number?.value ?? 0);
  expect(new Set(values).size).toBeGreaterThan(5);
  const second = rows[1]?.[1]?.number?.published.html ?? "";
  expect(second).toContain("INDEX(REE.SUPPLIERS(");
  expect(second).toContain("),2,2)*REE.PRODUCTION(");
});

test("a row that is a word or number of a list stands in calls as itself", () => {
  const { rows } = tableOf(
    both(
      'used? = REE.GET("demand.JPN."&e,2010)\nlisted = REE.DATASET("elements",{"element_code","Nd";"element_code","Dy"},{"element_code"},FALSE)\nfigure f = bars(listed) row=e value=2',
      "| Element | Use |",
      "| `=e`{Name} | `=used` |",
    ),
  );
  expect(rows.map(([, value]) => value?.number?.published.html)).toEqual(
    ["Nd", "Dy"].map((code) => expect.stringContaining(`=REE.GET(&quot;demand.JPN.${code}&quot;,2010,,`)),
  );
});

test("both languages write as many rows and columns", () => {
  const names = "half = REE.HHI({50;50})\nfigure f = bars() value=2";
  const en = figure(["| A | B |", "| --- | --- |", "| a | `=half` |", "| b | `=half` |"]);
  const ja = figure(["| A | B |", "| --- | --- |", "| a | `=half` |"]);
  expect(fault({ names, en, ja })).toBe(
    "page.en.md:8:1: Here stands a table of 2 rows and 2 columns; at the same place page.ja.md has a table of 1 rows and 2 columns. Both languages have the same headings, figures and tiles in the same order.",
  );
});

test("a row that asks for no number stands in a table of words", () => {
  const { rows } = tableOf(
    both("figure f = bars() value=2", "| You see | Cause |", "| ``#BUSY!`` | The first `25` of them |"),
  );
  expect(rows.map((row) => row.map((cell) => cell?.words.plain))).toEqual([
    ["#BUSY!", "The first 25 of them"],
  ]);
});
