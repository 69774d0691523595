import { expect, test } from "vitest";
import { coverageGrid } from "../../src/charts/coverage-grid.ts";
import { dotRange } from "../../src/charts/dot-range.ts";
import { eventStrip } from "../../src/charts/event-strip.ts";
import { exportSvg } from "../../src/charts/export-svg.ts";
import { fanChart } from "../../src/charts/fan-chart.ts";
import { flowRibbons } from "../../src/charts/flow-ribbons.ts";
import { lineChart } from "../../src/charts/line-chart.ts";
import { monthAt, monthPlace } from "../../src/charts/month-place.ts";
import { nudge } from "../../src/charts/nudge.ts";
import { rankedBars } from "../../src/charts/ranked-bars.ts";
import type { BarRow, ChartSpec, DotRow, LinePoint } from "../../src/charts/spec.ts";
import { stackedBars } from "../../src/charts/stacked-bars.ts";
import { stageStrip } from "../../src/charts/stage-strip.ts";
import { textWidth, wrap } from "../../src/charts/text-width.ts";
import { countryTone } from "../../src/charts/tone.ts";
import { tornadoBars } from "../../src/charts/tornado-bars.ts";
import { waterfall } from "../../src/charts/waterfall.ts";
import { worldMap } from "../../src/charts/world-map.ts";
import { standingOf } from "../../src/lib/standing.ts";
import { randomFrom } from "./random.ts";

const spec: ChartSpec = { id: "f", title: "T", desc: "D", width: "wide", format: String };

const lines = (points: readonly LinePoint[]) =>
  lineChart({ ...spec, series: [{ label: "A", tone: "cn", points }] });

const bars = (rows: readonly BarRow[]) => rankedBars({ ...spec, missing: "no figure", rows });

test("a missing value breaks a line in two", () => {
  const path = (svg: string) => svg.match(/class="chart__line tone-cn" d="([^"]*)"/)?.[1] ?? "";
  const at = (values: readonly (number | null)[]) => values.map((value, i) => ({ x: 2020 + i, value }));
  expect(path(lines(at([1, 2, 3, 4, 5]))).match(/M/g)).toHaveLength(1);
  expect(path(lines(at([1, 2, null, 4, 5]))).match(/M/g)).toHaveLength(2);
});

test("a line runs dashed to an estimate and solid to an observation", () => {
  const svg = lines([
    { x: 2020, value: 1 },
    { x: 2021, value: 2 },
    { x: 2022, value: 3, standing: "estimated" },
  ]);
  expect(svg).toMatch(/class="chart__line tone-cn" d="M[^M]*"/);
  expect(svg).toMatch(/class="chart__line-dash tone-cn" d="M[^M]*"/);
  expect(svg).toContain("A 3 [e]");
});

test("every point that is only reported is a ring at the end of a dashed piece, wherever it stands in the line", () => {
  const rings = (svg: string) => svg.match(/class="chart__dot-hollow tone-cn"/g) ?? [];
  const svg = lines([
    { x: 2020, value: 1 },
    { x: 2021, value: 2, standing: "reported" },
    { x: 2022, value: 3, standing: "reported" },
    { x: 2023, value: 4 },
  ]);
  expect(rings(svg)).toHaveLength(2);
  expect(svg.match(/class="chart__line-dash tone-cn" d="M/g)).toHaveLength(1);
  // The last point is observed, and solid.
  expect(svg).toMatch(/class="chart__dot tone-cn"/);
  expect(
    rings(
      lines([
        { x: 2020, value: 1 },
        { x: 2021, value: 2 },
      ]),
    ),
  ).toEqual([]);
});

test("a figure derived here is not marked as the publisher's estimate", () => {
  const points = [
    { x: 2020, value: 1 },
    { x: 2021, value: 2, standing: standingOf("d") },
  ];
  const svg = lines(points);
  expect(svg).toContain("A 2 [d]");
  expect(svg).toMatch(/class="chart__line-dash tone-cn" d="M[^M]*"/);
  expect(["", "e", "<", ">"].map(standingOf)).toEqual(["observed", "estimated", "at-most", "at-least"]);
});

test("a line's axis begins at zero, where its dark line is", () => {
  const svg = lines([
    { x: 2020, value: 90 },
    { x: 2021, value: 100 },
  ]);
  const zero = svg.match(/class="chart__zero" d="M0 ([\d.]+)H/)?.[1];
  expect(svg).toContain(`y="${Number(zero) - 5}">0</text>`);
});

test("bars begin at zero and are as long as their values", () => {
  const svg = bars([
    { label: "A", tone: "cn", value: 30 },
    { label: "B", tone: "us", value: 10 },
  ]);
  const found = [...svg.matchAll(/class="chart__bar tone-\w+" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
  const [a, b] = found.map(([, x, width]) => ({ x: Number(x), width: Number(width) }));
  expect(a?.x).toBe(b?.x);
  expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(3, 1);
  expect(svg).toContain(`<path class="chart__zero" d="M${a?.x} 0V`);
});

test("a missing bar is a word, a zero one is a number", () => {
  const row = { label: "A", tone: "cn", value: null } as const;
  expect(bars([row])).toContain(">no figure</text>");
  expect(bars([{ ...row, value: 0 }])).toContain(">0</text>");
});

test("shares of a column fill it from zero to one hundred per cent", () => {
  const svg = stackedBars({
    ...spec,
    mode: "share",
    missing: "no data",
    series: [
      { label: "A", tone: "cn" },
      { label: "B", tone: "us" },
    ],
    columns: [{ label: "2024", values: [{ value: 3 }, { value: 1 }] }],
  });
  const heights = [
    ...svg.matchAll(/class="chart__bar[^"]*" x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g),
  ].map(([, height]) => Number(height) + 1);
  expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(3, 5);
});

test("a year has a mark where it has rows, higher where it has more, and none where it has none", () => {
  const svg = coverageGrid({
    ...spec,
    first: 2020,
    last: 2024,
    groups: [
      {
        label: "",
        lines: [
          {
            label: "A",
            counts: new Map([
              [2020, 1],
              [2022, 5],
              [2024, 10],
            ]),
          },
        ],
      },
    ],
  });
  const path = svg.match(/class="chart__bar tone-accent" d="([^"]*)"/)?.[1] ?? "";
  const found = [...path.matchAll(/M([\d.]+) [\d.]+v-(\d+)/g)].map(([, x, height]) => [
    Number(x),
    Number(height),
  ]);
  expect(found.map(([, height]) => height)).toEqual([4, 8, 13]);
  const [first = 0, second = 0, third = 0] = found.map(([x]) => x ?? 0);
  expect(second - first).toBeCloseTo(third - second, 0);
});

test("a fan holds its median between its edges, and says all three", () => {
  const svg = fanChart({
    ...spec,
    tone: "accent",
    names: ["95 %", "median", "5 %"],
    points: [
      { x: 2026, low: 10, median: 20, high: 50 },
      { x: 2027, low: 0, median: 25, high: 100 },
    ],
  });
  const first = (kind: string) =>
    Number(svg.match(new RegExp(`class="chart__${kind} [^"]*" d="M[\\d.]+,([\\d.]+)`))?.[1]);
  const [upper, lower] = [...svg.matchAll(/class="chart__hatch-edge [^"]*" d="M[\d.]+,([\d.]+)L/g)].map(
    ([, y]) => Number(y),
  );
  expect(upper).toBeLessThan(first("line"));
  expect(first("line")).toBeLessThan(lower ?? 0);
  expect(svg).toContain("2027: 95 % 100, median 25, 5 % 0");
});

test("the middle of a month has its place between the turns of its year", () => {
  for (let year = 2025; year < 2030; year += 1) {
    expect(monthAt(year)).toBe(String(year));
    for (let month = 1; month <= 12; month += 1) {
      const name = `${year}-${String(month).padStart(2, "0")}`;
      expect(monthAt(monthPlace(name))).toBe(name);
    }
  }
});

test("a tornado's bars begin at the middle and end where their values lie", () => {
  const svg = tornadoBars({
    ...spec,
    tone: "accent",
    base: 50,
    baseLabel: "median",
    ends: ["low", "high"],
    rows: [{ label: "A", low: 20, high: 90 }],
  });
  const boxes = (kind: string) =>
    [
      ...svg.matchAll(
        new RegExp(`class="chart__${kind} [^"]*" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"`, "g"),
      ),
    ].map(([, x, width]) => ({ x: Number(x), width: Number(width) }));
  const [outline, solid] = [boxes("bar-outline").at(-1), boxes("bar").at(-1)];
  expect((outline?.x ?? 0) + (outline?.width ?? 0)).toBeCloseTo(solid?.x ?? 0, 0);
  expect((solid?.width ?? 0) / (outline?.width ?? 1)).toBeCloseTo(40 / 30, 1);
  expect(svg).toContain("A: low 20, high 90");
});

test("a stage without a figure is hatched and says so", () => {
  const stage = { label: "Metal", tone: "cn" } as const;
  const strip = (share: number | null) =>
    stageStrip({ ...spec, missing: "no figure found", rows: [{ label: "", stages: [{ ...stage, share }] }] });
  expect(strip(null)).toContain("url(#f-wide-hatch-soft)");
  expect(strip(null)).toContain('<pattern id="f-wide-hatch-soft"');
  expect(strip(null)).toContain("no figure found");
  expect(strip(0.5)).not.toContain("hatch");
});

test("words of a spec cannot become markup", () => {
  const svg = lineChart({
    ...spec,
    title: "<script>",
    desc: 'a "b" & c',
    series: [{ label: "<b>&", tone: "cn", points: [{ x: 2020, value: 1, tip: "<i>", formula: '=A("x")' }] }],
  });
  expect(svg).not.toMatch(/<(script|b|i)>/);
  expect(svg).toContain("&lt;script&gt;");
  expect(svg).toContain('data-formula="=A(&quot;x&quot;)"');
});

test("a drawing is an image with name and description; with links inside it is a group", () => {
  const row = { label: "A", tone: "cn", value: 1 } as const;
  expect(bars([row])).toMatch(/role="img" aria-labelledby="f-wide-title f-wide-desc"/);
  expect(bars([{ ...row, href: "#x" }])).toContain('role="group"');
});

test("labels moved apart do not overlap, stay inside and keep their order", () => {
  const random = randomFrom(11);
  for (let round = 0; round < 300; round += 1) {
    const wishes = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
      target: random() * 200,
      size: 5 + random() * 20,
    }));
    const centres = nudge(wishes, 0, 220);
    const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.target ?? 0) - (wishes[b]?.target ?? 0));
    let end = 0;
    for (const i of order) {
      const half = (wishes[i]?.size ?? 0) / 2;
      expect((centres[i] ?? 0) - half).toBeGreaterThanOrEqual(end - 1e-9);
      end = (centres[i] ?? 0) + half;
    }
    expect(end).toBeLessThanOrEqual(220 + 1e-9);
  }
});

test("labels that have room stand where they wish", () => {
  const wishes = [
    { target: 50, size: 10 },
    { target: 20, size: 10 },
  ];
  expect(nudge(wishes, 0, 100)).toEqual([50, 20]);
  expect(
    nudge(
      [
        { target: 5, size: 10 },
        { target: 7, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15]);
});

test("no event's line runs through another event's label", () => {
  const events = [2010, 2012, 2013, 2020].map((x) => ({ x, label: "A label of some length" }));
  const drawn = eventStrip(events, (x) => (x - 2010) * 30, 680, 200).draw(0, 400, {
    right: -1,
    top: 0,
    bottom: 0,
  });
  const strokes = drawn.flatMap(
    (mark) =>
      mark
        .match(/d="M([\d.]+) ([\d.]+)V/)
        ?.slice(1)
        .map(Number) ?? [],
  );
  expect(strokes).toHaveLength(8);
  const texts = drawn.flatMap((mark) =>
    [...mark.matchAll(/x="([\d.]+)" y="([\d.]+)">([^<]+)</g)].map(([, x, y, words = ""]) => ({
      left: Number(x),
      right: Number(x) + textWidth(words),
      y: Number(y),
    })),
  );
  for (let i = 0; i < strokes.length; i += 2) {
    const [x = 0, top = 0] = strokes.slice(i, i + 2);
    expect(texts.filter(({ left, right, y }) => x > left && x < right && y > top)).toEqual([]);
  }
});

test("Japanese takes a full square a character and breaks between phrases", () => {
  expect(textWidth("重希土類")).toBe(56);
  expect(wrap("輸出数量制限を協定違反と判断", 120)).toEqual(["輸出数量制限を", "協定違反と判断"]);
  expect(wrap("制限、違反", 30).every((part) => !part.startsWith("、"))).toBe(true);
});

test("same country, same tone, in codes of two and of three letters", () => {
  expect(countryTone("CHN")).toBe(countryTone("cn"));
  expect(countryTone("BRA")).toBe("soft");
});

test("an exported drawing says what it is and needs no style sheet", () => {
  const svg = exportSvg(bars([{ label: "A", tone: "cn", value: 1, standing: "claimed", formula: "=X()" }]), {
    title: "The <finding>",
    subtitle: "Measure",
    source: "Source: somebody",
    address: "https://example.org/#f",
  });
  for (const words of ["The &lt;finding&gt;", "Measure", "Source: somebody", "https://example.org/#f"]) {
    expect(svg).toContain(words);
  }
  expect(svg).not.toMatch(/class=|var\(|data-formula/);
  expect(svg).toContain("#a5371a");
});

test("a country has the shade of its bar, by the steps it reaches; one without a number is hatched, others are land", () => {
  const row = (code: string, value: number | null) => ({ code, label: code, tone: "accent" as const, value });
  const svg = worldMap({
    ...spec,
    missing: "no figure",
    steps: [1, 20],
    first: 4,
    rows: [row("CHN", 20), row("USA", 19.9), row("AUS", 0.5), row("IND", null), row("BRA", 5)],
    rest: row("OTH", 5),
  });
  const shadesOf = (code: string) =>
    [...(svg.match(new RegExp(`<g><title>${code}: .*?</g>`, "g")) ?? [])].map(
      (group) => /class="chart__(area-\d)/.exec(group)?.[1],
    );
  // The country, then its bar.
  expect(shadesOf("CHN")).toEqual(["area-3", "area-3"]);
  expect(shadesOf("USA")).toEqual(["area-2", "area-2"]);
  expect(shadesOf("AUS")).toEqual(["area-1", "area-1"]);
  expect(svg).toMatch(/<title>IND: no figure<\/title><path d="[^"]+" fill="url\(#f-wide-hatch-soft\)"/);
  // Beyond the first the country alone, and one bar without a shade.
  expect(shadesOf("BRA")).toEqual(["area-2"]);
  expect(shadesOf("OTH")).toEqual([undefined]);
  expect(svg).toContain("<title>OTH: 5");
  expect(svg.match(/class="chart__land" d="([^"]*)"/)?.[1]?.match(/M/g)?.length).toBeGreaterThan(100);
});

test("the steps of a waterfall lead from each level to the next, bars as long as their amounts", () => {
  const row = (value: number, isLevel = false) => ({ label: String(value), value, isLevel });
  const svg = waterfall({
    ...spec,
    rows: [row(100, true), row(20), row(-30), row(90, true)],
  });
  const found = [
    ...svg.matchAll(
      /<rect class="chart__(bar|bar-outline) tone-accent" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g,
    ),
  ].map(([, kind, x, width]) => ({ kind, left: Number(x), right: Number(x) + Number(width) }));
  const [up, down] = found;
  const dots = [...svg.matchAll(/<circle [^>]*cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(found.map(({ kind }) => kind)).toEqual(["bar", "bar-outline"]);
  expect(up?.left).toBeCloseTo(dots[0] ?? 0, 0);
  expect(up?.right).toBeCloseTo(down?.right ?? 0, 0);
  expect(down?.left).toBeCloseTo(dots[1] ?? 0, 0);
  expect(((down?.right ?? 0) - (down?.left ?? 0)) / ((up?.right ?? 0) - (up?.left ?? 1))).toBeCloseTo(1.5, 1);
  expect(svg).toContain(">+20</text>");
});

test("ribbons are as wide as what flows; what is not known is a thread, and no zero", () => {
  const svg = flowRibbons({
    ...spec,
    missing: "not known",
    nodes: ["A", "B", "C", "D"].map((key) => ({ key, label: key, tone: "cn" })),
    links: [
      { from: "A", to: "D", value: 30 },
      { from: "B", to: "D", value: 10 },
      { from: "C", to: "D", value: null },
    ],
  });
  const widths = [...svg.matchAll(/class="chart__flow tone-cn" d="[^"]*" stroke-width="([\d.]+)"/g)].map(
    ([, width]) => Number(width),
  );
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3, 1);
  expect(svg).toContain("<title>C → D: not known</title>");
  expect(svg).toContain('class="chart__flow-unknown"');
  // The amount of D is what is known of it.
  expect(svg).toContain(">40</text>");
});

test("what a range is read against is a stroke across it, beside the value", () => {
  const dot = { tone: "accent" as const, value: 20, low: 10, high: 60 };
  const strokes = (dots: DotRow["dots"]) =>
    dotRange({ ...spec, missing: "–", domain: [0, 100], rows: [{ label: "A", dots }] }).match(
      /class="chart__range tone-accent" d="M[^"H]*[Vv][^"]*"/g,
    )?.length ?? 0;
  expect(strokes([dot])).toBe(0);
  expect(strokes([{ ...dot, stroke: 50 }])).toBe(1);
});
