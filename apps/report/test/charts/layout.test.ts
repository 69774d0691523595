import { expect, test } from "vitest";
import { collisions, cutOff } from "./boxes.ts";
import { drawings } from "./cases.ts";

const seeds = Array.from({ length: 80 }, (_, i) => i + 1);

for (const lang of ["en", "ja"] as const) {
  for (const width of ["wide", "narrow"] as const) {
    test(`no text of a ${width} drawing touches another or leaves it (${lang}, random data)`, () => {
      const problems = seeds.flatMap((seed) =>
        Object.entries(drawings(seed, lang, width)).flatMap(([kind, svg]) =>
          [...collisions(svg), ...cutOff(svg)].map((problem) => `${kind}, seed ${seed}: ${problem}`),
        ),
      );
      expect(problems).toEqual([]);
    });
  }
}

test("the same data make the same bytes", () => {
  expect(drawings(7, "ja", "wide")).toEqual(drawings(7, "ja", "wide"));
});

test("no coordinate is undefined, infinite or not a number", () => {
  for (const seed of seeds) {
    for (const svg of Object.values(drawings(seed, "en", "wide"))) {
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  }
});

test("the drawing for phones is another layout, not a smaller copy", () => {
  const wide = drawings(3, "en", "wide");
  const narrow = drawings(3, "en", "narrow");
  for (const [kind, svg] of Object.entries(narrow)) {
    const [, across, down] = svg.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
    const [, wideAcross, wideDown] = wide[kind]?.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
    expect([across, wideAcross]).toEqual(["360", "680"]);
    expect(Number(down) / Number(across)).toBeGreaterThan(Number(wideDown) / Number(wideAcross));
  }
});
