import { elementsSharingList } from "@kidorui/core";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { FigureModel } from "../src/lib/figure.ts";
import type { Html } from "../src/lib/html.ts";
import { langs } from "../src/lib/lang.ts";
import { figuresOf, type PageModel } from "../src/lib/page.ts";
import { contextOf } from "../src/lib/page-context.ts";
import { editionPages } from "../src/models/edition-pages.ts";
import { dataset, publication } from "./dataset.ts";

/** The formulas of the numbers in a piece of a page, in their order. */
const formulas = ({ html }: Html): string[] =>
  [...html.matchAll(/data-formula="([^"]*)"/g)].map((match) => (match[1] ?? "").replaceAll("&quot;", '"'));

const tilesOf = ({ keyFigures }: PageModel): Html[] =>
  keyFigures.flatMap(({ number, detail }) => [number, detail]);

describe.each(dataset.editionIds.flatMap((edition) => langs.map((lang) => ({ edition, lang }))))(
  "$edition in $lang",
  ({ edition, lang }) => {
    const pages = editionPages(contextOf(publication, edition, lang));
    const view = dataset.edition(edition);

    const isShared = (formula: string): boolean => {
      const [, element = "", stage = "", period = ""] =
        /REE\.(?:MARKETHHI|SUPPLIERS)\("([^"]+)","([^"]+)","?([^",)]+)"?/.exec(formula) ?? [];
      return elementsSharingList(view, { element, stage, period }).length > 1;
    };

    test("no tile shows a number from a list that its source prints for several elements", () => {
      const shared = pages.flatMap((page) => tilesOf(page).flatMap(formulas)).filter(isShared);
      expect(shared).toEqual([]);
    });

    test("no title gives a share from a list that its source prints for several elements", () => {
      const titles = pages
        .flatMap(figuresOf)
        .filter(({ formula }) => isShared(formula))
        .map(({ title }) => title.plain)
        .filter((title) => /[%％]/.test(title));
      expect(titles).toEqual([]);
    });

    test("what a mark in a drawing means stands in its note", () => {
      const unexplained = pages.flatMap(figuresOf).flatMap(({ id, wide, note }) => {
        const words = wide.replace(/<title>.*?<\/title>/gs, "");
        return [...new Set(words.match(/\[(?:[a-z]|&[lg]t;)\]/g))]
          .filter((mark) => !note?.html.includes(mark))
          .map((mark) => `${id}: ${mark}`);
      });
      expect(unexplained).toEqual([]);
    });

    test("a range in a title spans every row of its table", () => {
      expect(pages.flatMap(figuresOf).flatMap(outside)).toEqual([]);
    });

    test("tiles and sentences give middle and ends of a result from one call", () => {
      const texts = pages.flatMap((page) => [
        ...page.lead,
        ...page.keyFigures.map(({ number, detail }) => ({ html: `${number.html} ${detail.html}` })),
      ]);
      const alone = texts.flatMap((text) => {
        const cells = new Map<string, Set<string>>();
        for (const formula of formulas(text)) {
          const [, asked, row = ""] = /INDEX\((REE\.SCENARIOBAND\(.*\)),(\d+),2\)$/.exec(formula) ?? [];
          if (asked) cells.set(asked, (cells.get(asked) ?? new Set()).add(row));
        }
        // A single run stands beside no band: its middle would be another one.
        const single =
          cells.size > 0 ? formulas(text).filter((formula) => /REE\.SCENARIO\(/.test(formula)) : [];
        return [...single, ...[...cells].flatMap(([asked, rows]) => (rows.size === 3 ? [] : [asked]))];
      });
      expect(alone).toEqual([]);
    });

    test("a share of the whole horizon never stands alone: the months of the cut come first", () => {
      const texts = pages.flatMap((page) => [
        ...page.lead,
        ...page.keyFigures.map(({ number, detail }) => ({ html: `${number.html} ${detail.html}` })),
      ]);
      const leading = texts.filter((text) => {
        const metrics = formulas(text).flatMap(
          (formula) => /"(unmetcutshare|unmetshare)"/.exec(formula)?.[1] ?? [],
        );
        return metrics.includes("unmetshare") && metrics[0] !== "unmetcutshare";
      });
      expect(leading).toEqual([]);
    });

    test("no tile shows a probability that only restates an assumed range", () => {
      expect(
        pages.flatMap((page) => tilesOf(page).flatMap(formulas)).filter((f) => f.includes("SHORTAGERISK")),
      ).toEqual([]);
    });
  },
);

const number = (text: string): number => Number(text.replaceAll(",", ""));

/** Columns of a file of a figure that hold shares: as parts of one, or in per cent. */
const factor = (heading: string): number | undefined =>
  /\(0-1\)|（0-1）/.test(heading) ? 100 : /\(%\)|（[%％]）/.test(heading) ? 1 : undefined;

/**
 * What is wrong with the range that a title gives: an end that stands nowhere in the figure's table, or a cell
 * beyond it in the columns the ends come from. Nothing where a title gives no range.
 */
function outside({ id, title: { plain: title }, csv }: FigureModel): string[] {
  // Years, their spans, months and counts of them are no values.
  const words = title
    .replaceAll("％", "%")
    .replace(/\b(?:19|20)\d\d(?!,)(?:[–～]\d{4})?|\d+(?:年間|か?月)/g, "")
    // The unit of both ends stands behind the upper one.
    .replace(/(\d[\d,.]*)([–～])(\d[\d,.]*)%/g, "$1%$2$3%")
    // Ends of one result, in brackets behind its middle.
    .replace(/[(（][\d,.]+%?[–～][\d,.]+%?[)）]/g, "")
    // The move of one row.
    .replace(/from [\d,.]+ to [\d,.]+/g, "");
  const range = /\b\d[\d,.]*(%?)(?: t)? ?(?:to|～) ?[\d,.]*\d(%?)/.exec(words);
  if (!range) return [];
  const isShare = range[2] !== "";
  const said = [...words.matchAll(/(\d[\d,]*(?:\.\d+)?)(%?)/g)]
    .filter((match) => (match[2] !== "") === isShare)
    .map((match) => match[1] ?? "");
  const digits = Math.max(...said.map((text) => text.split(".")[1]?.length ?? 0));
  const ends = [Math.min(...said.map(number)), Math.max(...said.map(number))] as const;
  const { data } = Papa.parse<string[]>(csv.replace("\uFEFF", "").trim());
  const [heading = [], ...rows] = data;
  const columns = heading.flatMap((name, i) => {
    const times = factor(name);
    if ((times !== undefined) !== isShare) return [];
    const cells = rows.flatMap((row) => {
      const cell = row[i] ?? "";
      return cell === "" || !Number.isFinite(Number(cell))
        ? []
        : [Number((Number(cell) * (times ?? 1)).toFixed(digits))];
    });
    return [cells];
  });
  const missing = ends.filter((end) => !columns.some((cells) => cells.includes(end)));
  const beyond = columns
    .filter((cells) => ends.some((end) => cells.includes(end)))
    .flatMap((cells) => cells.filter((cell) => cell < ends[0] || cell > ends[1]));
  return [
    ...missing.map((end) => `${id}: “${title}” gives ${end}, which its table has not`),
    ...beyond.map((cell) => `${id}: “${title}” leaves out ${cell}`),
  ];
}
