import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "@kidorui/formulas";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");
const repository = join(import.meta.dirname, "../../..");

/** Pages whose numbers are no text of ours, each kind with the reason. */
const OTHERS: readonly (readonly [path: RegExp, reason: string])[] = [
  [/\/numbers\/index\.html$/, "the record of a page's calls, each with formula, edition and rows"],
  [/^..\/data\/.*\/rows-\d+\/index\.html$/, "rows of a table, by their number in it"],
  [/^..\/functions\/[A-Z]/, "what a function takes and gives is a definition; its examples are code"],
  [/^..\/methods\/(?!index|conventions|verification|reproduced|discrepancies)/, "the definition of a method"],
];

/** Elements whose digits are slots, or no numbers of ours, each kind with the reason. */
const APART: readonly (readonly [tag: RegExp, reason: string])[] = [
  [/\sdata-formula="[^"]/, "a number, a key, a figure or a list, with its formula"],
  [/\sdata-file="/, "what is counted or read in a file that is named"],
  [/\sdata-cited/, "what is cited as it stands: a law, a customs code, a title"],
  [/^a\s.*href="\/..\/data\/[a-z_]+\/[^"]*#/, "a row of the data, to which it leads"],
  [/^(?:code|pre|script|style|math|svg)\b/, "code, formulas, and drawings of the table beside them"],
  [/^(?:select|input|output|button)\b/, "what a reader chooses"],
  [/^time\b/, "a date of issue"],
  [/class="figure__(?:number|source)/, "the number of a figure; titles and dates of sources"],
  [/class="key-figure__origin/, "titles and dates of sources"],
  [/\sdata-citation/, "how the report is cited"],
  [/\sdata-names/, "the name of a fact, a call or an event, its day or period with it"],
  [/class="sheet\b/, "the picture of a sheet, whose rows are numbered"],
];

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const TOKEN = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>|([^<]+)/gi;

/** Names that hold digits and are none: of editions, functions and rows, of units and norms. */
const IDS = new RegExp(
  `\\b(?:20\\d\\dQ[1-4](?:\\.\\d+)?|${catalogue.map(({ id }) => id).join("|")}|[A-Za-z][\\w.]*(?:-[\\w.]+)+)\\b|&#?\\w+;`,
  "g",
);

/** Words with digits on a page that stand in no slot. */
function unslotted(html: string): readonly string[] {
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? "";
  const open: { readonly tag: string; readonly apart: boolean }[] = [];
  const found: string[] = [];
  for (const [, closes, tag = "", attributes = "", closed, text] of main.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (/[0-9０-９]/.test(text.replace(IDS, "")) && open.at(-1)?.apart !== true) found.push(text.trim());
    } else if (closes) {
      open.splice(open.findLastIndex((one) => one.tag === tag));
    } else if (!closed && !VOID.test(tag)) {
      const apart = open.at(-1)?.apart === true || APART.some(([is]) => is.test(`${tag}${attributes}`));
      open.push({ tag, apart });
    }
  }
  return found;
}

const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((path) => /^(?:en|ja)\/.*index\.html$/.test(path) && !OTHERS.some(([is]) => is.test(path)))
  .toSorted();
const read = (path: string): string => readFileSync(join(dist, path), "utf8");

test("a digit outside a slot is found, and one in a slot is none", () => {
  const page = (inner: string) => unslotted(`<main><p>${inner}</p></main>`);
  expect(page("12 mines, <b>3 t</b>, １２")).toEqual(["12 mines,", "3 t", ", １２"]);
  expect(
    page('<data value="3" data-formula="=REE.X(&quot;a&quot;>1)">3</data> in 2026Q4 by NMINUS1'),
  ).toEqual([]);
  expect(page("<span data-cited>HS 2846</span><br>and <i>2</i>")).toEqual(["2"]);
  expect(page('<a href="/en/data/trade/JPN/#x">5</a> <a href="/en/data/">6</a>')).toEqual(["6"]);
});

test("every number on a page is a slot", () => {
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.flatMap((path) => unslotted(read(path)).map((text) => `${path}: ${text}`))).toEqual([]);
});

test("a file in which a page counts is there, and holds as many rows", () => {
  const rowsOf = (file: string) => read(file).trimEnd().split("\n").length - 1;
  const wrong = pages.flatMap((path) =>
    [...read(path).matchAll(/<([a-z]+)(?:\s+value="([^"]*)")?[^>]*\sdata-file="([^"]*)"/g)].flatMap(
      ([, , value, file = ""]) => {
        const places = file.split(" ").filter((one) => one.startsWith("#"));
        const known =
          places.length > 0
            ? places.every((place) => read(path).includes(` id="${place.slice(1)}"`))
            : existsSync(join(dist, file)) || existsSync(join(repository, file));
        const counts = value === undefined || !/^changes\//.test(file) || Number(value) <= rowsOf(file);
        return known && counts ? [] : [`${path}: ${file} ${value}`];
      },
    ),
  );
  expect(wrong).toEqual([]);
});
