import fc from "fast-check";
import { expect, test } from "vitest";
import { readCell } from "./cell.ts";
import { columnReader } from "./column-reader.ts";
import type { Column } from "./define.ts";

const named = { name: "c", title: { en: "c", ja: "c" }, description: { en: "c", ja: "c" } };

const column: fc.Arbitrary<Column> = fc.record(
  {
    name: fc.constant(named.name),
    title: fc.constant(named.title),
    description: fc.constant(named.description),
    type: fc.constantFrom("text", "code", "integer", "number", "date", "period", "url"),
    required: fc.boolean(),
    list: fc.boolean(),
    values: fc.constant(["", "a", "7"]),
    minimum: fc.constantFrom(-3, 0, 7),
    maximum: fc.constantFrom(7, 2100),
  },
  { requiredKeys: ["name", "title", "description", "type"] },
);

const text = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "00",
    "07",
    "7",
    "-0",
    "-5",
    "2024",
    "2024-02-30",
    "2024H1",
    "1.50",
    "9007199254740993",
  ),
  fc.constantFrom("a", " a", "a ", "a b", "a  b", "日本", "a\u0007", "a\uFFFD", "https://example.org/", "１"),
  fc.stringMatching(/^[0-9.-]{1,18}$/),
  fc.stringMatching(/^[a-z 日é\t]{0,6}$/),
);

test("a reader of a column reads every cell as its column declares it, the second time as the first", () => {
  fc.assert(
    fc.property(column, fc.array(text, { maxLength: 12 }), (declared, texts) => {
      const read = columnReader(declared);
      for (const written of [...texts, ...texts]) expect(read(written)).toEqual(readCell(declared, written));
    }),
  );
});

test("a reader of a column goes on reading when it remembers no more", () => {
  const read = columnReader({ ...named, type: "code" });
  const codes = Array.from({ length: 12_000 }, (_, index) => `code-${index}`);
  expect(codes.map(read)).toEqual(codes);
  expect(read("no code")).toEqual(readCell({ ...named, type: "code" }, "no code"));
});
