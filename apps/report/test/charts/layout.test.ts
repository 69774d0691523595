import { expect, test } from "vitest";
import { rankedBars } from "../../src/charts/ranked-bars.ts";
import { collisions, cutOff, textBoxes } from "./boxes.ts";
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

test("on phones a bar's name stands above it, on wide screens beside it", () => {
  const at = (width: "wide" | "narrow") => {
    const rows = [{ label: "China", tone: "cn", value: 5 } as const];
    const svg = rankedBars({ id: "f", title: "T", desc: "D", width, format: String, missing: "–", rows });
    const [name] = textBoxes(svg);
    const [, x, y] = svg.match(/<rect class="chart__bar[^"]*" x="([\d.]+)" y="([\d.]+)"/) ?? [];
    return { name, x: Number(x), y: Number(y) };
  };
  const [wide, narrow] = [at("wide"), at("narrow")];
  expect(wide.name?.right).toBeLessThan(wide.x);
  expect(narrow.name?.bottom).toBeLessThanOrEqual(narrow.y);
  expect(narrow.name?.left).toBeLessThan(narrow.x);
});

test("on phones a timeline is a list: every event below the one before", () => {
  const dates = textBoxes(drawings(5, "en", "narrow")["timeline"] ?? "").filter(({ content }) =>
    content.startsWith("9 October 2025"),
  );
  expect(dates.length).toBeGreaterThan(1);
  const overlapping = dates.slice(1).filter(({ top }, i) => top <= (dates[i]?.bottom ?? 0));
  expect(overlapping).toEqual([]);
});

test("a full-width sign of per cent stands close to its number", () => {
  const drawn = Object.entries(drawings(7, "ja", "wide", "％"));
  expect(drawn.filter(([, svg]) => /[\d.] ％/.test(svg)).map(([kind]) => kind)).toEqual([]);
  expect(drawn.filter(([, svg]) => /\d％/.test(svg)).length).toBeGreaterThan(8);
});
