import { expect, test } from "vitest";
import { yearTicks } from "../../src/charts/axis.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { formatMonth } from "../../src/lib/format.ts";

const month = (lang: "en" | "ja") => (x: number) =>
  formatMonth(`${2010 + Math.floor(x / 12)}-${String((x % 12) + 1).padStart(2, "0")}`, lang);

const spans = Array.from({ length: 40 }, (_, i) => i + 2);

test.each(["en", "ja"] as const)("months below an axis do not touch, however many there are (%s)", (lang) => {
  const name = month(lang);
  for (const start of [0, 5, 8])
    for (const span of spans)
      for (const across of [330, 460, 620]) {
        const ticks = yearTicks(start, start + span, across, name);
        expect(ticks.length).toBeGreaterThan(1);
        for (const [i, x] of ticks.slice(1).entries()) {
          const before = ticks[i] ?? start;
          const apart = ((x - before) / span) * across;
          const wide = (textWidth(name(x)) + textWidth(name(before))) / 2;
          expect(apart, `${name(before)} and ${name(x)} of ${span} in ${across}`).toBeGreaterThan(wide);
        }
      }
});
