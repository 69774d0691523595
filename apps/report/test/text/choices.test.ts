import { expect, test } from "vitest";
import { figuresOf } from "../../src/lib/page.ts";
import { newestContext } from "../../src/lib/page-context.ts";
import { notePages } from "../../src/models/notes.ts";
import { publication } from "../dataset.ts";

/** A page of one figure, as the site makes it. */
function pageOf(line: string, table: string) {
  const text = `# T\n\n:::summary\nT.\n:::\n\n## F {#f}\n\n:::figure{#f}\ntitle: T\n\nalt: A\n\n${table}\n:::`;
  const names = `half = REE.HHI({50;50}) | 0.00\nminers = REE.SUPPLIERS("REE","mine",2024)\n${line}\n`;
  const files = { "note.names": names, "note.en.md": text, "note.ja.md": text };
  const make = notePages({ notes: { x: { folder: "x", files } } })["notes/x/"];
  return make?.(newestContext(publication, "en"));
}

const TABLE = "| A | B |\n| --- | --- |\n| a | `=half` |\n| b | `=REE.HHI({1})`{0.00} |";

test("choices of a figure that nothing asks for are refused at its line", () => {
  expect(() => pageOf("figure f = bars(miners) label=country value=share fist=3", "")).toThrow(
    /^x\/note\.names:3:8: bars has no use for fist= here; it asked for .*\bfirst\b.*\.$/,
  );
  const page = pageOf("figure f = bars(miners) label=country value=share first=3", "");
  expect(page && figuresOf(page)).toHaveLength(1);
});

test("a column of a written table has one unit", () => {
  const mixed = TABLE.replace("`=REE.HHI({1})`{0.00}", "`=INDEX(miners[share],1)`{0%}");
  expect(() => pageOf("figure f = bars() value=2", mixed)).toThrow(
    "x/note.names:3:8: The column B has numbers in index 0–1 and share: one column, one unit.",
  );
});

test("rows of a written table stand in the order of a column where the line says so", () => {
  const page = pageOf("figure f = bars() value=2 sort=2", TABLE);
  const [figure] = page ? figuresOf(page) : [];
  expect(figure?.csv.trim().split(/\r?\n/).slice(1)).toEqual(["b,1", "a,0.5"]);
});
