import fc from "fast-check";
import { expect, test } from "vitest";
import { quotesAreSound, scanLine } from "./scan.ts";

/** One cell as it may be written: bare, or quoted with commas and doubled quotes. */
const cell = fc.oneof(
  fc.stringMatching(/^[a-z日本 ]{0,6}$/),
  fc.stringMatching(/^[a-z,"日 ]{0,6}$/).map((text) => `"${text.replaceAll('"', '""')}"`),
);

test("cells begin where the cells before them end, whatever is in quotes", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const starts = cells.map((_, index) =>
        cells.slice(0, index).reduce((at, { length }) => at + length + 1, 1),
      );
      expect(scanLine(cells.join(","))).toEqual({ starts });
    }),
  );
});

test("an empty line has one cell, a comma at the end one more", () => {
  expect(scanLine("")).toEqual({ starts: [1] });
  expect(scanLine("a,")).toEqual({ starts: [1, 3] });
});

test("the first fault of a line is placed at its quote", () => {
  expect(scanLine('a,"b').fault).toEqual({ kind: "unclosed", column: 3 });
  expect(scanLine('a,b"c').fault).toEqual({ kind: "stray", column: 4 });
  expect(scanLine('a,"b"c').fault).toEqual({ kind: "trailing", column: 6 });
});

test("the quotes of a text are sound where no line of it has a fault", () => {
  const text = fc.array(fc.constantFrom('"', '"', ",", "\n", "a", "日"), { maxLength: 14 });
  fc.assert(
    fc.property(text, (characters) => {
      const lines = characters.join("").split("\n");
      const sound = lines.every((line) => scanLine(line).fault === undefined);
      expect(quotesAreSound(lines.join("\n"))).toBe(sound);
    }),
    { numRuns: 5000 },
  );
});
