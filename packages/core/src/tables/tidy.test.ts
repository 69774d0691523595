import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { repositoryData } from "../../test/data-folder.ts";
import { tables } from "./registry.ts";
import { tidyTable } from "./tidy.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const bytesOf = (name: string) => readFileSync(join(repositoryData, "tables", `${name}.csv`));
const tidied = (name: keyof typeof tables, bytes: Uint8Array) => {
  const { bytes: after = new Uint8Array(), done } = tidyTable(tables[name], bytes) ?? {};
  return { isSame: Buffer.compare(after, bytesOf(name)) === 0, done };
};

/** Cells of a table parted otherwise, as a spreadsheet saves them. */
function partedBy(
  name: string,
  separator: string,
  change: (cell: string) => string = (cell) => cell,
): string {
  const table = Papa.parse<string[]>(bytesOf(name).toString("utf8").trimEnd()).data;
  const changed = table.map((row, line) => (line === 0 ? row : row.map(change)));
  return `${Papa.unparse(changed, { delimiter: separator, newline: "\r\n" })}\r\n`;
}

test("every table is tidy as it is", () => {
  for (const name of Object.keys(tables) as (keyof typeof tables)[])
    expect([name, tidied(name, bytesOf(name))]).toEqual([name, { isSame: true, done: [] }]);
});

test.each<readonly [string, Uint8Array, readonly string[]]>([
  [
    "the byte-order mark and line ends of Excel",
    encode(`\uFEFF${partedBy("countries", ",")}`),
    ["byte-order mark taken off", "line ends to LF"],
  ],
  ["semicolons", encode(partedBy("countries", ";")), ["line ends to LF", "semicolons to commas"]],
  [
    "tabs in UTF-16, Excel's Unicode text",
    utf16(partedBy("countries", "\t")),
    ["utf-16le to UTF-8", "byte-order mark taken off", "line ends to LF", "tabs to commas"],
  ],
  [
    "a line of the separator",
    encode(`sep=;\r\n${partedBy("countries", ";")}`),
    ["line ends to LF", "line of the separator taken out", "semicolons to commas"],
  ],
  [
    "line ends of old Macs",
    encode(bytesOf("countries").toString("utf8").replaceAll("\n", "\r")),
    ["line ends to LF"],
  ],
  [
    "empty lines and columns",
    encode(`${bytesOf("countries").toString("utf8").replaceAll("\n", ",,\n")},,,,,,\n`),
    ["1 empty lines taken out", "2 empty columns taken out"],
  ],
])("%s are put right", (_, bytes, done) => {
  expect(tidied("countries", bytes)).toEqual({ isSame: true, done });
});

test("decimal commas of a German or French spreadsheet become points where no comma parts cells", () => {
  const german = partedBy("prices", ";", (cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace(".", ",") : cell));
  const { isSame, done } = tidied("prices", encode(german));
  expect(isSame).toBe(true);
  expect(done?.at(-1)).toMatch(/^\d+ decimal commas to points$/);
});

test("Shift_JIS is read where Japanese columns show it, and left alone where signs were lost", () => {
  const heading = bytesOf("stages").toString("utf8").split("\n")[0]?.split(",") ?? [];
  const row = (japanese: readonly number[]) => {
    const cells = heading.map((name) => (name.endsWith("_ja") ? "@" : "a")).join(",");
    const parts = `${heading.join(",")}\n${cells}\n`.split("@");
    return Uint8Array.from(
      parts.flatMap((part, index) => [...encode(part), ...(index < parts.length - 1 ? japanese : [])]),
    );
  };
  // 鉱山 in Shift_JIS, then signs that it lacks.
  const mine = tidyTable(tables.stages, row([0x8d, 0x7a, 0x8e, 0x52]));
  expect(mine?.done).toEqual(["shift_jis to UTF-8"]);
  expect(new TextDecoder().decode(mine?.bytes)).toContain("鉱山");
  expect(tidyTable(tables.stages, row([0x8d, 0x7a, 0x3f, 0x8e, 0x52]))).toBeUndefined();
});

test("what no encoding fits is left alone", () => {
  expect(tidyTable(tables.countries, Uint8Array.of(0x81, 0x00, 0xff, 0x8d, 0x90))).toBeUndefined();
});
