import { expect, test } from "vitest";
import { rankedBars } from "../../src/charts/ranked-bars.ts";
import { timeline } from "../../src/charts/timeline.ts";
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

test("a timeline has a bar for each span, from its beginning to its end, cut where the axis begins", () => {
  const spans = [
    { from: 2024, to: 2025.5, standing: "observed" as const, tip: "a" },
    { from: 2025.5, to: 2026, standing: "assumed" as const, tip: "b" },
    { from: 2026, to: 2026.5, standing: "claimed" as const, tip: "c" },
  ];
  const rows = [{ label: "Measure", tone: "cn" as const, spans }];
  for (const width of ["wide", "narrow"] as const) {
    const svg = timeline({ id: "f", title: "T", desc: "D", width, first: 2025, last: 2027, rows });
    const groups = [...svg.matchAll(/<title>[abc]<\/title><rect([^>]*)>/g)].map(
      ([, attributes = ""]) => attributes,
    );
    const at = groups.map((one) => Number(/ x="([\d.]+)"/.exec(one)?.[1]));
    const long = groups.map((one) => Number(/ width="([\d.]+)"/.exec(one)?.[1]));
    expect(groups.map((one) => /bar-outline|bar|hatch/.exec(one)?.[0])).toEqual([
      "bar",
      "bar-outline",
      "hatch",
    ]);
    for (const size of long) expect(size).toBeCloseTo(long[0] ?? 0, 0);
    expect((at[0] ?? 0) + (long[0] ?? 0)).toBeCloseTo(at[1] ?? 0, 0);
    expect((at[1] ?? 0) + (long[1] ?? 0)).toBeCloseTo(at[2] ?? 0, 0);
  }
});

test("a full-width sign of per cent stands close to its number", () => {
  const drawn = Object.entries(drawings(7, "ja", "wide", "％"));
  expect(drawn.filter(([, svg]) => /[\d.] ％/.test(svg)).map(([kind]) => kind)).toEqual([]);
  expect(drawn.filter(([, svg]) => /\d％/.test(svg)).length).toBeGreaterThan(8);
});
